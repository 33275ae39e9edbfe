// The regular expressions of filter patterns, `%…%` ("Supported regular expressions (regex) syntax" in the CloudWatch Logs
// user guide): alternation at the top, character classes, quantifiers, anchors, no groups and no look-around. Because
// there are no groups, a pattern is a few straight rows of items, and all its states fit into a short bit vector which
// every character moves at once (Navarro and Raffinot's extended Shift-And). So the time for a message is its length
// times the words of the vector, whatever the pattern: nobody can stop the server with `.*.*.*x`, as with a backtracker.
import { PatternError } from './error.ts'

/** Tells whether a message contains a match. */
export type Regex = (message: string) => boolean

// Our own bound, for a repetition such as a{1,9999} is written out: with it a character costs at most 16 words.
const STATES_MAX = 512
const WORD = 32
// Tables hold the 128 ASCII characters and one entry for all others ("Multi-byte characters are not supported").
const ASCII = 128
const SYMBOLS = new Set(`:_#=@/;,-"'`)
const OPERATORS = new Set('^$?[]{}|\\*+.()!~<>&%`')

interface Item {
  /** Which of the 129 table entries it takes. */
  readonly takes: Uint8Array
  readonly optional: boolean
  readonly repeats: boolean
}

interface Row {
  readonly items: readonly Item[]
  readonly fromStart: boolean
  readonly toEnd: boolean
}

/** Compiles the text between the percent signs. Throws PatternError for what AWS does not support. */
export function compileRegex(source: string): Regex {
  const rows = new Parser(source).rows()
  const states = rows.reduce((sum, row) => sum + row.items.length + 1, 0)
  if (states > STATES_MAX) throw new PatternError(`Regular expression is too complex: %${source}%`)
  return search(layOut(rows, Math.ceil(states / WORD)))
}

interface Machine {
  readonly words: number
  /** [character × words]: states that this character may enter, and those it may stay in. */
  readonly enter: Uint32Array
  readonly stay: Uint32Array
  readonly first: Uint32Array
  readonly always: Uint32Array
  readonly optional: Uint32Array
  readonly beforeRun: Uint32Array
  readonly endOfRun: Uint32Array
  readonly accept: Uint32Array
  readonly acceptAtEnd: Uint32Array
}

// Each row has one bit for its beginning and one for each item; a run is a stretch of optional items.
function layOut(rows: readonly Row[], words: number): Machine {
  const vector = (): Uint32Array => new Uint32Array(words)
  const machine: Machine = {
    words,
    enter: new Uint32Array((ASCII + 1) * words),
    stay: new Uint32Array((ASCII + 1) * words),
    first: vector(),
    always: vector(),
    optional: vector(),
    beforeRun: vector(),
    endOfRun: vector(),
    accept: vector(),
    acceptAtEnd: vector(),
  }
  let bit = 0
  for (const row of rows) {
    set(machine.first, bit)
    if (!row.fromStart) set(machine.always, bit)
    for (const [i, item] of row.items.entries()) {
      const at = bit + 1 + i
      for (let c = 0; c <= ASCII; c++) {
        if (item.takes[c] !== 1) continue
        set(machine.enter, at, c * words)
        if (item.repeats) set(machine.stay, at, c * words)
      }
      if (!item.optional) continue
      set(machine.optional, at)
      if (row.items[i - 1]?.optional !== true) set(machine.beforeRun, at - 1)
      if (row.items[i + 1]?.optional !== true) set(machine.endOfRun, at)
    }
    bit += row.items.length
    set(row.toEnd ? machine.acceptAtEnd : machine.accept, bit)
    bit += 1
  }
  return machine
}

function search(machine: Machine): Regex {
  const { words, enter, stay, always } = machine
  return (message) => {
    const state = new Uint32Array(machine.first)
    skipOptional(machine, state)
    if (meets(state, machine.accept)) return true
    for (let i = 0; i < message.length; i++) {
      const table = Math.min(message.charCodeAt(i), ASCII) * words
      let carry = 0
      for (let w = 0; w < words; w++) {
        const here = at(state, w)
        const moved = ((here << 1) | carry) & at(enter, table + w)
        carry = here >>> 31
        state[w] = moved | (here & at(stay, table + w)) | at(always, w)
      }
      skipOptional(machine, state)
      if (meets(state, machine.accept)) return true
    }
    return meets(state, machine.acceptAtEnd)
  }
}

// From a state before a run of optional items all of the run is reached: one subtraction, its borrow rippling through
// the run, finds them (Navarro and Raffinot, "Flexible Pattern Matching in Strings", 4.2).
function skipOptional({ words, optional, beforeRun, endOfRun }: Machine, state: Uint32Array): void {
  let borrow = 0
  for (let w = 0; w < words; w++) {
    const filled = (at(state, w) | at(endOfRun, w)) >>> 0
    const difference = filled - at(beforeRun, w) - borrow
    borrow = difference < 0 ? 1 : 0
    state[w] = at(state, w) | (at(optional, w) & (~difference ^ filled))
  }
}

function meets(a: Uint32Array, b: Uint32Array): boolean {
  for (let w = 0; w < a.length; w++) if ((at(a, w) & at(b, w)) !== 0) return true
  return false
}

function set(vector: Uint32Array, bit: number, from = 0): void {
  const w = from + (bit >>> 5)
  vector[w] = at(vector, w) | (1 << (bit & 31))
}

function at(vector: Uint32Array, index: number): number {
  return vector[index] ?? 0
}

class Parser {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  rows(): Row[] {
    if (this.#source === '') throw this.#error()
    const rows = [this.#row()]
    while (this.#take('|')) rows.push(this.#row())
    if (this.#at < this.#source.length) throw this.#error()
    return rows
  }

  #row(): Row {
    const fromStart = this.#take('^')
    const items: Item[] = []
    while (this.#at < this.#source.length && !'|$'.includes(this.#peek())) {
      const takes = this.#atom()
      items.push(...this.#quantified(takes))
      if (items.length > STATES_MAX)
        throw new PatternError(`Regular expression is too complex: %${this.#source}%`)
    }
    const toEnd = this.#take('$')
    if (this.#at < this.#source.length && this.#peek() !== '|') throw this.#error()
    return { items, fromStart, toEnd }
  }

  #atom(): Uint8Array {
    const c = this.#next()
    if (c === '.') return charset((code) => code !== 0x0a)
    if (c === '[') return this.#class()
    if (c === '\\') return this.#escape()
    if (!isLiteral(c)) throw this.#error()
    return only(c)
  }

  #quantified(takes: Uint8Array): Item[] {
    if (this.#take('?')) return [{ takes, optional: true, repeats: false }]
    if (this.#take('*')) return [{ takes, optional: true, repeats: true }]
    if (this.#take('+')) return [{ takes, optional: false, repeats: true }]
    if (!this.#take('{')) return [{ takes, optional: false, repeats: false }]
    const bounds = /^(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#source.slice(this.#at))
    if (bounds === null) throw this.#error()
    this.#at += bounds[0].length
    const least = Number(bounds[1])
    const endless = bounds[3] === ''
    const most = bounds[2] === undefined || endless ? least : Number(bounds[3])
    if (most < least) throw this.#error()
    const once = { takes, optional: false, repeats: false }
    const items: Item[] = [
      ...Array.from({ length: least }, () => once),
      ...Array.from({ length: most - least }, () => ({ ...once, optional: true })),
    ]
    if (endless) items.push({ takes, optional: true, repeats: true })
    return items
  }

  #class(): Uint8Array {
    const negated = this.#take('^')
    const members = new Uint8Array(ASCII + 1)
    for (let count = 0; !this.#take(']'); count++) {
      const c = this.#next()
      if (c === '' || c === '[') throw this.#error()
      const from = c === '\\' ? this.#escape() : only(c)
      const low = from.indexOf(1)
      const isOne = low === from.lastIndexOf(1)
      if (isOne && this.#peek() === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at++
        const end = this.#next()
        const high = (end === '\\' ? this.#escape() : only(end)).indexOf(1)
        if (end === '' || high < low) throw this.#error()
        members.fill(1, low, high + 1)
      } else for (let code = 0; code <= ASCII; code++) if (from[code] === 1) members[code] = 1
      if (count > this.#source.length) throw this.#error()
    }
    return negated ? members.map((taken) => 1 - taken) : members
  }

  #escape(): Uint8Array {
    const c = this.#next()
    const shorthand = SHORTHANDS[c.toLowerCase()]
    if (shorthand !== undefined) {
      const negated = c !== c.toLowerCase()
      return charset((code) => code < ASCII && shorthand.test(String.fromCharCode(code)) !== negated, negated)
    }
    if (c === 'x') {
      const hex = /^[0-7][0-9a-fA-F]/.exec(this.#source.slice(this.#at))
      if (hex === null) throw this.#error()
      this.#at += 2
      return only(String.fromCharCode(Number.parseInt(hex[0], 16)))
    }
    if (!SYMBOLS.has(c) && !OPERATORS.has(c) && c !== ' ') throw this.#error()
    return only(c)
  }

  #peek(): string {
    return this.#source[this.#at] ?? ''
  }

  #next(): string {
    return this.#source[this.#at++] ?? ''
  }

  #take(c: string): boolean {
    if (this.#peek() !== c) return false
    this.#at++
    return true
  }

  #error(): PatternError {
    return new PatternError(`Invalid regular expression: %${this.#source}%`)
  }
}

// \d \s \w, and in capitals everything else.
const SHORTHANDS: Readonly<Record<string, RegExp>> = { d: /\d/, s: /\s/, w: /\w/ }

function isLiteral(c: string): boolean {
  return /^[A-Za-z0-9]$/.test(c) || SYMBOLS.has(c)
}

function charset(takes: (code: number) => boolean, others = true): Uint8Array {
  const table = new Uint8Array(ASCII + 1)
  for (let code = 0; code < ASCII; code++) table[code] = takes(code) ? 1 : 0
  table[ASCII] = others ? 1 : 0
  return table
}

function only(c: string): Uint8Array {
  const table = new Uint8Array(ASCII + 1)
  const code = c.charCodeAt(0)
  if (code < ASCII) table[code] = 1
  else throw new PatternError(`Multi-byte characters are not supported in regular expressions: ${c}`)
  return table
}
