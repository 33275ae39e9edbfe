// What is wrong with a text that is no JSON, in the words of Jackson, AWS's JSON reader: it is run only after JSON.parse has
// refused a text, since V8 does not always say where. A walk over the grammar that stops at the first thing out of place.

export interface Complaint {
  readonly says: string
  /** Both from 1, as Jackson counts. */
  readonly line: number
  readonly column: number
}

export const A_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'more' | 'end'

/** The first thing that is wrong, or undefined where this walk finds nothing. */
export function complaintOf(text: string): Complaint | undefined {
  const open: ('Object' | 'Array')[] = []
  let expected: Expected = 'value'
  for (let at = 0; ;) {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++
    const char = text.codePointAt(at)
    if (char === undefined) return expected === 'end' ? undefined : atEnd(text, open)
    const symbol = text[at] ?? ''
    if (expected === 'end')
      return say(text, at, unexpected(char, 'Expected space separating root-level values'))
    if (expected === 'colon') {
      if (symbol !== ':')
        return say(text, at, unexpected(char, 'was expecting a colon to separate field name and value'))
      expected = 'value'
      at++
    } else if (expected === 'more') {
      const inside = open.at(-1) ?? 'Array'
      if (symbol === ',') expected = inside === 'Object' ? 'name' : 'value'
      else if (symbol === (inside === 'Object' ? '}' : ']')) expected = closed(open)
      else return say(text, at, unexpected(char, `was expecting comma to separate ${inside} entries`))
      at++
    } else if (
      (expected === 'name or }' && symbol === '}') ||
      (expected === 'value or ]' && symbol === ']')
    ) {
      expected = closed(open)
      at++
    } else if (expected === 'name' || expected === 'name or }') {
      if (symbol !== '"')
        return say(text, at, unexpected(char, 'was expecting double-quote to start field name'))
      const end = stringEnd(text, at)
      if (typeof end !== 'number') return end
      at = end
      expected = 'colon'
    } else if (symbol === '{' || symbol === '[') {
      open.push(symbol === '{' ? 'Object' : 'Array')
      expected = symbol === '{' ? 'name or }' : 'value or ]'
      at++
    } else {
      const end = scalarEnd(text, at, char)
      if (typeof end !== 'number') return end
      at = end
      expected = open.length === 0 ? 'end' : 'more'
    }
  }
}

/** Also for bytes that are no text: `(CTRL-CHAR, code 153)`. */
export function unexpected(code: number, rest: string): string {
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0)
  const name = isControl ? `(CTRL-CHAR, code ${code})` : `'${String.fromCodePoint(code)}' (code ${code})`
  return `Unexpected character (${name}): ${rest}`
}

/** Line and column of what follows this text. */
export function placeAfter(before: string): { line: number; column: number } {
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

function closed(open: ('Object' | 'Array')[]): Expected {
  open.pop()
  return open.length === 0 ? 'end' : 'more'
}

function say(text: string, at: number, says: string): Complaint {
  return { says, ...placeAfter(text.slice(0, at)) }
}

function atEnd(text: string, open: readonly ('Object' | 'Array')[]): Complaint {
  if (text.trim() === '') return say(text, text.length, 'No content to map due to end-of-input')
  const inside = open.at(-1) ?? 'ROOT'
  return say(text, text.length, `Unexpected end-of-input: expected close marker for ${inside}`)
}

/** Where a string, number or word that begins here ends. */
function scalarEnd(text: string, at: number, char: number): number | Complaint {
  if (text[at] === '"') return stringEnd(text, at)
  const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  number.lastIndex = at
  const digits = number.exec(text)?.[0]
  if (digits !== undefined) {
    if (/^-?0\d/.test(digits)) return say(text, at + 1, 'Invalid numeric value: Leading zeroes not allowed')
    return at + digits.length
  }
  const word = /[A-Za-z_$][\w$]*/y
  word.lastIndex = at
  const token = word.exec(text)?.[0]
  if (token === 'true' || token === 'false' || token === 'null') return at + token.length
  if (token !== undefined)
    return say(text, at + token.length, `Unrecognized token '${token}': was expecting ${A_VALUE}`)
  return say(text, at, unexpected(char, `expected a valid value ${A_VALUE}`))
}

function stringEnd(text: string, start: number): number | Complaint {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) {
      const says = `Illegal unquoted character ((CTRL-CHAR, code ${code})): has to be escaped using backslash to be included in string value`
      return say(text, at, says)
    }
    if (code !== 0x5c) continue
    at++
    const isEscape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 5))
    if (!isEscape && at < text.length)
      return say(text, at, `Unrecognized character escape '${text[at]}' (code ${text.charCodeAt(at)})`)
  }
  return say(text, text.length, 'Unexpected end-of-input: was expecting closing quote for a string value')
}
