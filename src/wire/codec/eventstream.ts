// Messages of the event-stream encoding, `application/vnd.amazon.eventstream` (Smithy, "Amazon Event Stream Specification"):
// total length, header length, CRC of those eight bytes, headers, payload, CRC of everything before.
import { crc32 } from 'node:zlib'
import { EVENT_MESSAGE_BYTES_MAX } from './bounds.ts'

export const EVENT_STREAM_TYPE = 'application/vnd.amazon.eventstream'

export type EventHeader = string | number | bigint | boolean | Uint8Array | Date

export interface EventMessage {
  readonly headers: Readonly<Record<string, EventHeader>>
  readonly payload: Buffer
}

const PRELUDE_BYTES = 12
const CRC_BYTES = 4

/** One message as bytes. */
export function encodeMessage(headers: Readonly<Record<string, EventHeader>>, payload: Uint8Array): Buffer {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => encodeHeader(name, value)))
  const total = PRELUDE_BYTES + head.length + payload.length + CRC_BYTES
  const message = Buffer.allocUnsafe(total)
  message.writeUInt32BE(total, 0)
  message.writeUInt32BE(head.length, 4)
  message.writeUInt32BE(crc32(message.subarray(0, 8)), 8)
  head.copy(message, PRELUDE_BYTES)
  message.set(payload, PRELUDE_BYTES + head.length)
  message.writeUInt32BE(crc32(message.subarray(0, total - CRC_BYTES)), total - CRC_BYTES)
  return message
}

// Types of header values: 0 true, 1 false, 2 byte, 3 short, 4 integer, 5 long, 6 bytes, 7 text, 8 time, 9 uuid.
function encodeHeader(name: string, value: EventHeader): Buffer {
  const key = Buffer.from(name)
  const start = Buffer.concat([Buffer.from([key.length]), key])
  if (typeof value === 'boolean') return Buffer.concat([start, Buffer.from([value ? 0 : 1])])
  if (typeof value === 'number' || typeof value === 'bigint') return Buffer.concat([start, whole(value)])
  if (value instanceof Date) {
    const time = Buffer.alloc(9)
    time[0] = 8
    time.writeBigInt64BE(BigInt(value.getTime()), 1)
    return Buffer.concat([start, time])
  }
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  const length = Buffer.alloc(3)
  length[0] = typeof value === 'string' ? 7 : 6
  length.writeUInt16BE(bytes.length, 1)
  return Buffer.concat([start, length, bytes])
}

function whole(value: number | bigint): Buffer {
  const small = typeof value === 'number' && (value | 0) === value
  const bytes = Buffer.alloc(small ? 5 : 9)
  bytes[0] = small ? 4 : 5
  if (small) bytes.writeInt32BE(value, 1)
  else bytes.writeBigInt64BE(BigInt(value), 1)
  return bytes
}

/** Cuts messages out of a stream of bytes that is split anywhere. `push` throws EventStreamError for a damaged one. */
export class MessageDecoder {
  private pending: Buffer = Buffer.alloc(0)

  push(chunk: Buffer): EventMessage[] {
    this.pending = this.pending.length === 0 ? chunk : Buffer.concat([this.pending, chunk])
    const messages: EventMessage[] = []
    while (this.pending.length >= PRELUDE_BYTES) {
      const total = this.pending.readUInt32BE(0)
      const headerBytes = this.pending.readUInt32BE(4)
      if (crc32(this.pending.subarray(0, 8)) !== this.pending.readUInt32BE(8))
        throw new EventStreamError('The prelude checksum does not match.')
      if (total > EVENT_MESSAGE_BYTES_MAX || headerBytes > total - PRELUDE_BYTES - CRC_BYTES)
        throw new EventStreamError('The lengths of the message are not possible.')
      if (this.pending.length < total) break
      messages.push(decodeMessage(this.pending.subarray(0, total), headerBytes))
      this.pending = this.pending.subarray(total)
    }
    return messages
  }

  /** True when no message has begun that did not end. */
  get complete(): boolean {
    return this.pending.length === 0
  }
}

export class EventStreamError extends Error {}

function decodeMessage(message: Buffer, headerBytes: number): EventMessage {
  const end = message.length - CRC_BYTES
  if (crc32(message.subarray(0, end)) !== message.readUInt32BE(end))
    throw new EventStreamError('The message checksum does not match.')
  const headers: Record<string, EventHeader> = Object.create(null) as Record<string, EventHeader>
  const reader = new HeaderReader(message.subarray(PRELUDE_BYTES, PRELUDE_BYTES + headerBytes))
  while (!reader.done) {
    const name = reader.bytes(reader.uint(1)).toString('utf8')
    headers[name] = reader.value()
  }
  return { headers, payload: message.subarray(PRELUDE_BYTES + headerBytes, end) }
}

class HeaderReader {
  private readonly source: Buffer
  private at = 0

  constructor(source: Buffer) {
    this.source = source
  }

  get done(): boolean {
    return this.at >= this.source.length
  }

  bytes(length: number): Buffer {
    if (this.at + length > this.source.length) throw new EventStreamError('A header ends beyond its place.')
    const bytes = this.source.subarray(this.at, this.at + length)
    this.at += length
    return bytes
  }

  uint(length: number): number {
    return this.bytes(length).readUIntBE(0, length)
  }

  value(): EventHeader {
    const type = this.uint(1)
    switch (type) {
      case 0:
        return true
      case 1:
        return false
      case 2:
        return this.bytes(1).readInt8(0)
      case 3:
        return this.bytes(2).readInt16BE(0)
      case 4:
        return this.bytes(4).readInt32BE(0)
      case 5:
        return this.bytes(8).readBigInt64BE(0)
      case 6:
        return this.bytes(this.uint(2))
      case 7:
        return this.bytes(this.uint(2)).toString('utf8')
      case 8:
        return new Date(Number(this.bytes(8).readBigInt64BE(0)))
      case 9:
        return this.bytes(16).toString('hex')
      default:
        throw new EventStreamError('A header has a type that does not exist.')
    }
  }
}
