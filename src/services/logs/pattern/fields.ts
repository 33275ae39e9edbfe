// Conditions on fields between spaces: `[ip, user, request = *html*, status = 4* || status = 500, ..., bytes > 1000]`. A
// field in square brackets or double quotes is one field; `...` stands for any number of them (user guide, "Match terms
// in space-delimited log events"). Without it the message must have as many fields as the pattern.
import { Reader, readComparison, readDisjunction } from './condition.ts'
import type { Comparison } from './condition.ts'
import type { Pattern } from './pattern.ts'
import type { compileRegex } from './regex.ts'

interface Field {
  /** '' for a field without a name. */
  readonly name: string
  readonly test: Comparison | undefined
}

/** Compiles a pattern in square brackets. */
export function compileFields(pattern: string, regex: typeof compileRegex): Pattern {
  const { before, ellipsis, behind } = readFields(new Reader(pattern), regex)
  const count = before.length + behind.length
  return (message) => {
    const values = split(message)
    if (ellipsis ? values.length < count : values.length !== count && !(count === 0 && !ellipsis))
      return undefined
    const extracted: Record<string, string> = {}
    for (const [i, text] of values.entries()) {
      const field = before[i] ?? behind[i - (values.length - behind.length)]
      if (field?.test?.({ text, number: numberOf(text) }) === false) return undefined
      extracted[field === undefined || field.name === '' ? `$${i + 1}` : `$${field.name}`] = text
    }
    return extracted
  }
}

function readFields(
  reader: Reader,
  regex: typeof compileRegex,
): { before: Field[]; ellipsis: boolean; behind: Field[] } {
  const before: Field[] = []
  const behind: Field[] = []
  let ellipsis = false
  reader.expect('[')
  if (!reader.take(']')) {
    do {
      if (reader.take('...')) {
        if (ellipsis) throw reader.error()
        ellipsis = true
      } else (ellipsis ? behind : before).push(readField(reader, regex))
    } while (reader.take(','))
    reader.expect(']')
  }
  reader.skip()
  if (reader.at < reader.text.length) throw reader.error()
  return { before, ellipsis, behind }
}

function readField(reader: Reader, regex: typeof compileRegex): Field {
  reader.skip()
  if (',]'.includes(reader.text[reader.at] ?? '-')) return { name: '', test: undefined }
  const from = reader.at
  const name = reader.read(NAME)
  if (name === undefined) throw reader.error()
  reader.skip()
  if (',]'.includes(reader.text[reader.at] ?? '-')) return { name, test: undefined }
  reader.at = from
  // Every part of a field's condition names that field: `status = 404 || status = 403`.
  const test = readDisjunction(reader, () => {
    if (reader.read(NAME) !== name) throw reader.error()
    return readComparison(reader, /[^\s&|,\]"%]+/y, regex)
  })
  return { name, test }
}

const NAME = /[\p{L}_$][\p{L}\p{N}_.$-]*/uy

function split(message: string): string[] {
  const values: string[] = []
  let at = 0
  while (at < message.length) {
    const c = message[at]
    if (c === ' ' || c === '\t' || c === '\n' || c === '\r') {
      at++
      continue
    }
    const close = c === '[' ? ']' : c === '"' ? '"' : undefined
    const end = close === undefined ? -1 : message.indexOf(close, at + 1)
    if (end > 0) {
      values.push(message.slice(at + 1, end))
      at = end + 1
      continue
    }
    const from = at
    while (at < message.length && !' \t\n\r'.includes(message[at] ?? ' ')) at++
    values.push(message.slice(from, at))
  }
  return values
}

function numberOf(text: string): number | undefined {
  const number = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) ? number : undefined
}
