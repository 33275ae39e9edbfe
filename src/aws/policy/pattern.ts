// Wildcards as IAM has them: `*` any run of characters, `?` any one, everything else itself. Policies come
// from users and are asked on every request, so matching never backtracks: the text between two stars is
// found leftmost and never moved again, long or `?`-bearing pieces with a bit-parallel search (Baeza-Yates &
// Gonnet, "A New Approach to Text Searching"). The work is the length of the text times the words of one
// piece, whatever the pattern. Patterns may hold policy variables, `${aws:username}` (IAM User Guide, "IAM
// policy elements: Variables and tags"), whose values are literal.

/**
 * The value of a variable, by its name as written; undefined when the request has none (or more than one).
 */
export type Resolve = (name: string) => string | undefined

/** A compiled pattern: does this text match? */
export type Pattern = (text: string, resolve: Resolve) => boolean

type Piece = string | { readonly wild: '*' | '?' } | { readonly variable: string; readonly fallback?: string }

/**
 * Compiles a pattern. Variables are read only in policies of version 2012-10-17; before it they are plain
 * text.
 */
export function compilePattern(
  pattern: string,
  options: { variables: boolean; wildcards?: boolean },
): Pattern {
  const pieces = piecesOf(pattern, options.variables, options.wildcards ?? true)
  if (pieces.length === 1 && isStar(pieces[0])) return () => true
  if (!pieces.some(isVariable)) {
    const runs = runsOf(pieces, () => undefined)
    return runs === undefined ? () => false : (text) => matchRuns(runs, text)
  }
  return (text, resolve) => {
    const runs = runsOf(pieces, resolve)
    return runs !== undefined && matchRuns(runs, text)
  }
}

/**
 * Compiles for texts that are compared without regard to case, as actions are. The text must come in lower
 * case.
 */
export function compileAction(pattern: string): (lowerCaseText: string) => boolean {
  const runs = runsOf(piecesOf(pattern.toLowerCase(), false, true), () => undefined)
  return (text) => runs !== undefined && matchRuns(runs, text)
}

// A character that no name may hold stands for `?` inside a run: a noncharacter of Unicode.
const ONE = '\uFFFF'
const ONE_CODE = 0xffff
// Up to this length indexOf's worst case is a small constant times the text.
const PLAIN_SEARCH_LENGTH_MAX = 32

interface Run {
  readonly text: string
  readonly plain: boolean
  masks?: Masks
}

function piecesOf(pattern: string, variables: boolean, wildcards: boolean): Piece[] {
  const pieces: Piece[] = []
  let literal = ''
  const end = (piece: Piece) => {
    if (literal !== '') pieces.push(literal)
    literal = ''
    pieces.push(piece)
  }
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i)
    const close = variables && c === '$' && pattern.charAt(i + 1) === '{' ? pattern.indexOf('}', i) : -1
    if (close > 0) {
      const piece = variableOf(pattern.slice(i + 2, close))
      if (typeof piece === 'string') literal += piece
      else end(piece)
      i = close
    } else if (wildcards && (c === '*' || c === '?')) end({ wild: c })
    else literal += c
  }
  if (literal !== '' || pieces.length === 0) pieces.push(literal)
  return pieces
}

// `${*}`, `${?}` and `${$}` are those characters themselves; `${key, 'text'}` has a default value.
function variableOf(inside: string): Piece {
  if (inside === '*' || inside === '?' || inside === '$') return inside
  const comma = inside.indexOf(',')
  if (comma < 0) return { variable: inside.trim() }
  const fallback = inside.slice(comma + 1).trim()
  return { variable: inside.slice(0, comma).trim(), fallback: fallback.replace(/^'|'$/g, '') }
}

const isStar = (piece: Piece | undefined) =>
  typeof piece === 'object' && 'wild' in piece && piece.wild === '*'
const isVariable = (piece: Piece) => typeof piece === 'object' && 'variable' in piece

// The runs between stars; undefined when a variable has no value, or one that could be mistaken for our own
// marker.
function runsOf(pieces: readonly Piece[], resolve: Resolve): Run[] | undefined {
  const texts = ['']
  for (const piece of pieces) {
    if (isStar(piece)) {
      texts.push('')
      continue
    }
    const text = typeof piece === 'string' ? piece : 'wild' in piece ? ONE : valueOf(piece, resolve)
    if (text === undefined || (text !== ONE && text.includes(ONE))) return undefined
    texts[texts.length - 1] += text
  }
  return texts.map((text) => ({ text, plain: !text.includes(ONE) }))
}

function valueOf(piece: { variable: string; fallback?: string }, resolve: Resolve): string | undefined {
  return resolve(piece.variable) ?? piece.fallback
}

function matchRuns(runs: readonly Run[], text: string): boolean {
  const first = runs[0]
  const last = runs.at(-1)
  if (first === undefined || last === undefined) return false
  if (runs.length === 1) return text.length === first.text.length && matchAt(first, text, 0)
  const end = text.length - last.text.length
  if (end < first.text.length || !matchAt(first, text, 0) || !matchAt(last, text, end)) return false
  let from = first.text.length
  for (let i = 1; i < runs.length - 1; i++) {
    const run = runs[i]
    if (run === undefined || run.text === '') continue
    const at = find(run, text, from, end)
    if (at < 0) return false
    from = at + run.text.length
  }
  return true
}

function matchAt(run: Run, text: string, at: number): boolean {
  if (run.plain) return text.startsWith(run.text, at)
  for (let i = 0; i < run.text.length; i++) {
    const wanted = run.text.charCodeAt(i)
    if (wanted !== ONE_CODE && wanted !== text.charCodeAt(at + i)) return false
  }
  return true
}

/** Where the run first occurs in text[from, end), or -1. */
function find(run: Run, text: string, from: number, end: number): number {
  if (end - from < run.text.length) return -1
  if (run.plain && run.text.length <= PLAIN_SEARCH_LENGTH_MAX) {
    const at = text.indexOf(run.text, from)
    return at >= 0 && at + run.text.length <= end ? at : -1
  }
  run.masks ??= masksOf(run.text)
  return findBits(run.masks, run.text.length, text, from, end)
}

interface Masks {
  readonly words: number
  readonly ofCode: ReadonlyMap<number, Uint32Array>
  /** For characters that the run does not name: only its `?` places. */
  readonly other: Uint32Array
}

function masksOf(run: string): Masks {
  const words = Math.ceil(run.length / 32)
  const other = new Uint32Array(words)
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) === ONE_CODE) setBit(other, i)
  const ofCode = new Map<number, Uint32Array>()
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i)
    if (code === ONE_CODE) continue
    let mask = ofCode.get(code)
    if (mask === undefined) ofCode.set(code, (mask = other.slice()))
    setBit(mask, i)
  }
  return { words, ofCode, other }
}

function setBit(words: Uint32Array, bit: number): void {
  words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

// Bit i of the state: the run's first i+1 characters end at the place just read.
function findBits(masks: Masks, length: number, text: string, from: number, end: number): number {
  const state = new Uint32Array(masks.words)
  const lastWord = (length - 1) >>> 5
  const lastBit = 1 << ((length - 1) & 31)
  for (let at = from; at < end; at++) {
    const mask = masks.ofCode.get(text.charCodeAt(at)) ?? masks.other
    let carry = 1
    for (let w = 0; w < masks.words; w++) {
      const word = state[w] ?? 0
      state[w] = ((word << 1) | carry) & (mask[w] ?? 0)
      carry = word >>> 31
    }
    if (((state[lastWord] ?? 0) & lastBit) !== 0) return at - length + 1
  }
  return -1
}
