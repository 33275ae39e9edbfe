// Answers that are event streams, for the command: messages cut out of the response as it arrives (Smithy, "Amazon Event
// Stream Specification": lengths, CRC of those, headers, payload, CRC of all). The command carries no SDK; this is the
// little of it that a backup needs.
import { crc32 } from 'node:zlib'
import { AwsError } from './client.ts'

/** One event: its name, and its payload as it came. */
export interface StreamEvent {
  readonly name: string
  readonly payload: Buffer
}

const PRELUDE_BYTES = 12
const CRC_BYTES = 4
/** A header of ours is text: type 7, two bytes of length. */
const TEXT = 7

/** The events of a response's body. Throws AwsError where the server says one, an Error where the stream is damaged or cut. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent> {
  // Chunks are joined once a whole message is there, not at each: a piece of a backup comes in dozens.
  let chunks: Uint8Array[] = []
  let bytes = 0
  let wanted = PRELUDE_BYTES
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.length
    while (bytes >= wanted) {
      const pending = Buffer.concat(chunks)
      const total = pending.readUInt32BE(0)
      if (total < PRELUDE_BYTES + CRC_BYTES) throw damaged()
      wanted = total
      if (bytes >= total) {
        yield messageOf(pending.subarray(0, total))
        wanted = PRELUDE_BYTES
      }
      const rest = wanted === total ? pending : pending.subarray(total)
      chunks = [rest]
      bytes = rest.length
    }
  }
  if (bytes > 0) throw damaged()
}

function messageOf(message: Buffer): StreamEvent {
  const end = message.length - CRC_BYTES
  const headerEnd = PRELUDE_BYTES + message.readUInt32BE(4)
  if (headerEnd > end || crc32(message.subarray(0, end)) !== message.readUInt32BE(end)) throw damaged()
  const headers = headersOf(message.subarray(PRELUDE_BYTES, headerEnd))
  const payload = message.subarray(headerEnd, end)
  if (headers.get(':message-type') === 'event') return { name: headers.get(':event-type') ?? '', payload }
  const code = headers.get(':exception-type') ?? headers.get(':error-code') ?? 'Unknown'
  throw new AwsError(code, headers.get(':error-message') ?? textOf(payload), 200)
}

function headersOf(bytes: Buffer): Map<string, string> {
  const headers = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const nameEnd = at + 1 + bytes.readUInt8(at)
    const name = bytes.toString('utf8', at + 1, nameEnd)
    if (bytes.readUInt8(nameEnd) !== TEXT) throw damaged()
    const valueEnd = nameEnd + 3 + bytes.readUInt16BE(nameEnd + 1)
    headers.set(name, bytes.toString('utf8', nameEnd + 3, valueEnd))
    at = valueEnd
  }
  return headers
}

function textOf(payload: Buffer): string {
  try {
    return (JSON.parse(payload.toString()) as { message?: string }).message ?? payload.toString()
  } catch {
    return payload.toString()
  }
}

const damaged = (): Error => new Error('the answer was cut off or damaged on its way')
