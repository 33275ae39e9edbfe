// The payload of an invocation must be JSON, and AWS says what is wrong with one that is not in the words of its own JSON
// reader, Jackson. Recorded answers fix the frame and the cases of a first token; deeper in a document we find the place
// as Jackson counts it and say the nearest of its sentences.
import { isUtf8 } from 'node:buffer'
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'

/** Bytes of a synchronous call's payload: 6 MB (quotas, "Invocation payload"). */
export const REQUEST_BYTES_MAX = 6_291_456
/** Bytes of an asynchronous event: 1 MB since autumn 2025 (quotas; AWS Compute Blog 2026-01-29), 256 KB before. */
export const EVENT_BYTES_MAX = 1_048_576

const EMPTY = Buffer.from('{}')

/** The payload as the function gets it: an absent one is an empty object. Throws AWS's faults for too much and for no JSON. */
export function checkPayload(payload: Uint8Array | undefined, type: 'RequestResponse' | 'Event'): Buffer {
  if (payload === undefined || payload.byteLength === 0) return EMPTY
  const bytes = Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength)
  if (type === 'Event' && bytes.length > EVENT_BYTES_MAX)
    throw tooLarge(
      `${bytes.length} byte payload is too large for the Event invocation type (limit ${EVENT_BYTES_MAX} bytes)`,
    )
  if (bytes.length > REQUEST_BYTES_MAX)
    throw tooLarge(`Request must be smaller than ${REQUEST_BYTES_MAX} bytes for the InvokeFunction operation`)
  if (!isUtf8(bytes)) throw notJson(jacksonOnBytes(bytes))
  try {
    JSON.parse(bytes.toString())
  } catch (error) {
    throw notJson(jacksonOn(bytes.toString(), error instanceof Error ? error.message : ''))
  }
  return bytes
}

function tooLarge(message: string): Fault {
  return fault('RequestEntityTooLargeException', message, { status: 413 })
}

interface Complaint {
  readonly says: string
  readonly line: number
  readonly column: number
}

function notJson({ says, line, column }: Complaint): Fault {
  const where = `at [Source: REDACTED (\`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION\` disabled); line: ${line}, column: ${column}]`
  return fault(
    'InvalidRequestContentException',
    `Could not parse request body into json: Could not parse payload into json: ${says}\n ${where}`,
    { status: 400, fields: { Type: 'User' } },
  )
}

const A_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"

/** Bytes that are no UTF-8: a bad first byte is an unexpected character, one after a token began is a bad start byte. */
function jacksonOnBytes(bytes: Buffer): Complaint {
  const first = bytes[0] ?? 0
  if (first >= 0x80)
    return { says: unexpected(first, `expected a valid value ${A_VALUE}`), line: 1, column: 1 }
  let at = 1
  while (at < bytes.length && isUtf8(bytes.subarray(0, at + 1))) at++
  // A sequence that is only cut short is whole up to its last byte; the bad one is the first that can never be.
  const bad = bytes.subarray(at).findIndex((byte) => byte >= 0x80)
  const place = at + Math.max(bad, 0)
  const { line, column } = placeOf(bytes.subarray(0, place).toString('latin1'))
  const byte = (bytes[place] ?? 0).toString(16)
  return { says: `Invalid UTF-8 start byte 0x${byte}`, line, column: column + 1 }
}

/** From the place and the sentence that JSON.parse gives. */
function jacksonOn(text: string, v8: string): Complaint {
  const at = Number(/at position (\d+)/.exec(v8)?.[1] ?? text.length)
  const { line, column } = placeOf(text.slice(0, at))
  const char = text.codePointAt(at)
  if (char === undefined) {
    if (text.trim() === '') return { says: 'No content to map due to end-of-input', line, column }
    const what =
      /[[{]\s*$/.test(text) || text.includes(':') ? 'was expecting closing quote or value' : A_VALUE
    return { says: `Unexpected end-of-input: expected ${what}`, line, column: column + 1 }
  }
  const token = /^[A-Za-z_$][\w$]*/.exec(text.slice(wordStart(text, at)))?.[0]
  const wantsName = /property name/.test(v8)
  if (token !== undefined && !wantsName) {
    const start = placeOf(text.slice(0, wordStart(text, at)))
    const says = `Unrecognized token '${token}': was expecting ${A_VALUE}`
    return { says, line: start.line, column: start.column + token.length }
  }
  return { says: unexpected(char, wanted(v8)), line, column }
}

function wanted(v8: string): string {
  if (/property name/.test(v8)) return 'was expecting double-quote to start field name'
  if (/'}' after/.test(v8)) return 'was expecting comma to separate Object entries'
  if (/']' after/.test(v8)) return 'was expecting comma to separate Array entries'
  if (/Expected ':'/.test(v8)) return 'was expecting a colon to separate field name and value'
  return `expected a valid value ${A_VALUE}`
}

function unexpected(code: number, rest: string): string {
  const name =
    code < 0x20 || (code >= 0x7f && code < 0xa0)
      ? `(CTRL-CHAR, code ${code})`
      : `'${String.fromCodePoint(code)}' (code ${code})`
  return `Unexpected character (${name}): ${rest}`
}

/** Where the word begins in which JSON.parse stopped: `nul` + `x` is one token to Jackson. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /[\w$]/.test(text[start - 1] ?? '')) start--
  return start
}

/** Line and column, from 1, of what follows this text. */
function placeOf(before: string): { line: number; column: number } {
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - lastBreak }
}
