// Comparisons, as JSON patterns and space-delimited patterns share them: `= != > < >= <=` against a string with `*`
// wildcards, a number, or a regular expression, joined by && and || with && binding tighter.
import { PatternError } from './error.ts'
import type { compileRegex } from './regex.ts'

export type Operator = '=' | '!=' | '>' | '<' | '>=' | '<='
/** What a comparison sees of a value: its text, and its number when it has one. */
export interface Operand {
  readonly text: string
  readonly number: number | undefined
}
export type Comparison = (value: Operand) => boolean

/** A reader over a pattern's text, for both languages. */
export class Reader {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }

  /** True, and past it, when `token` comes next. */
  take(token: string): boolean {
    this.skip()
    if (!this.text.startsWith(token, this.at)) return false
    this.at += token.length
    return true
  }

  /** The match of a sticky regular expression here, and past it. */
  read(pattern: RegExp): string | undefined {
    this.skip()
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.at += found[0].length
    return found[0]
  }

  expect(token: string): void {
    if (!this.take(token)) throw this.error()
  }

  error(): PatternError {
    return new PatternError(`Invalid filter pattern: unexpected text at position ${this.at} of ${this.text}`)
  }
}

/** `a || b && c`, where `term` reads one operand; works for predicates over anything. */
export function readDisjunction<T>(reader: Reader, term: () => (value: T) => boolean): (value: T) => boolean {
  const any = [readConjunction(reader, term)]
  while (reader.take('||')) any.push(readConjunction(reader, term))
  return (value) => any.some((test) => test(value))
}

function readConjunction<T>(reader: Reader, term: () => (value: T) => boolean): (value: T) => boolean {
  const all = [term()]
  while (reader.take('&&')) all.push(term())
  return (value) => all.every((test) => test(value))
}

/** Reads `= value` and so on; `end` is what may not stand in an unquoted value. */
export function readComparison(reader: Reader, end: RegExp, regex: typeof compileRegex): Comparison {
  const operator = reader.read(OPERATOR) as Operator | undefined
  if (operator === undefined) throw reader.error()
  reader.skip()
  const quoted = reader.read(QUOTED)
  if (quoted !== undefined)
    return byText(reader, operator, quoted.slice(1, -1).replaceAll(/\\(["\\])/g, '$1'))
  const expression = reader.read(REGEX)
  if (expression !== undefined) {
    const matches = regex(expression.slice(1, -1))
    if (operator === '=') return (value) => matches(value.text)
    if (operator === '!=') return (value) => !matches(value.text)
    throw reader.error()
  }
  const plain = reader.read(end)
  if (plain === undefined) throw reader.error()
  if (!NUMBER.test(plain)) return byText(reader, operator, plain)
  const number = Number(plain)
  // An unquoted number is compared as a number where the value has one, as text otherwise.
  const asText = operator === '=' || operator === '!=' ? byText(reader, operator, plain) : () => false
  return (value) => (value.number === undefined ? asText(value) : compare(value.number, operator, number))
}

function byText(reader: Reader, operator: Operator, pattern: string): Comparison {
  if (operator !== '=' && operator !== '!=') throw reader.error()
  const matches = wildcard(pattern)
  return operator === '=' ? (value) => matches(value.text) : (value) => !matches(value.text)
}

function compare(value: number, operator: Operator, with_: number): boolean {
  switch (operator) {
    case '=':
      return value === with_
    case '!=':
      return value !== with_
    case '>':
      return value > with_
    case '<':
      return value < with_
    case '>=':
      return value >= with_
    case '<=':
      return value <= with_
  }
}

/** Matches a whole text against a pattern in which `*` stands for anything; pieces are found in order, so it is linear. */
export function wildcard(pattern: string): (text: string) => boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return (text) => text === head
  return (text) => {
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail))
      return false
    let at = head.length
    const end = text.length - tail.length
    for (const piece of rest) {
      const found = text.indexOf(piece, at)
      if (found < 0 || found + piece.length > end) return false
      at = found + piece.length
    }
    return true
  }
}

const OPERATOR = /!=|>=|<=|=|>|</y
const QUOTED = /"(?:[^"\\]|\\[^])*"/y
const REGEX = /%(?:[^%\\]|\\[^])+%/y
// Numbers as the user guide allows them: signs, decimals, scientific notation.
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/
