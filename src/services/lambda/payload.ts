// The payload of an invocation must be JSON, and AWS says what is wrong with one that is not in the words of its own JSON
// reader, Jackson. Recorded answers fix the frame and the cases of a first token; the rest is json-complaint.ts.
import { isUtf8 } from 'node:buffer'
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'
import { A_VALUE, complaintOf, placeAfter, unexpected } from './json-complaint.ts'
import type { Complaint } from './json-complaint.ts'

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
  if (!isUtf8(bytes)) throw notJson(complaintOfBytes(bytes))
  const text = bytes.toString()
  try {
    JSON.parse(text)
  } catch {
    const unknown = { says: `was expecting ${A_VALUE}`, line: 1, column: 1 }
    throw notJson(complaintOf(text) ?? unknown)
  }
  return bytes
}

function tooLarge(message: string): Fault {
  return fault('RequestEntityTooLargeException', message, { status: 413 })
}

function notJson({ says, line, column }: Complaint): Fault {
  const where = `at [Source: REDACTED (\`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION\` disabled); line: ${line}, column: ${column}]`
  return fault(
    'InvalidRequestContentException',
    `Could not parse request body into json: Could not parse payload into json: ${says}\n ${where}`,
    { status: 400, fields: { Type: 'User' } },
  )
}

/** Bytes that are no UTF-8: a bad first byte is an unexpected character, one after a token began is a bad start byte. */
function complaintOfBytes(bytes: Buffer): Complaint {
  const first = bytes[0] ?? 0
  if (first >= 0x80)
    return { says: unexpected(first, `expected a valid value ${A_VALUE}`), line: 1, column: 1 }
  const place = bytes.findIndex((byte, at) => byte >= 0x80 && !isUtf8(characterAt(bytes, at)))
  const { line, column } = placeAfter(bytes.subarray(0, Math.max(place, 0)).toString('latin1'))
  return { says: `Invalid UTF-8 start byte 0x${(bytes[place] ?? 0).toString(16)}`, line, column: column + 1 }
}

/** The character that this byte belongs to, if it is one: back over what continues it, on by what its first byte says. */
function characterAt(bytes: Buffer, at: number): Buffer {
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  const lead = bytes[start] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return start + length > at ? bytes.subarray(start, start + length) : bytes.subarray(at, at + 1)
}
