// CBOR as Smithy's rpc-v2-cbor uses it (RFC 8949): integers, floats of three sizes, byte and text strings, arrays, maps with text
// keys, booleans, null and undefined, the tags for times and big numbers. Lengths are checked against the bytes that are left, so
// that no header of five bytes makes us allocate a gigabyte.
import { CBOR_ITEMS_MAX, DEPTH_MAX } from './bounds.ts'
import { setOwn } from './text.ts'

/** Decodes one item that fills the bytes; undefined when it is not CBOR. Epoch tags become Dates, big numbers bigints. */
export function decodeCbor(bytes: Buffer): { value: unknown } | undefined {
  const decoder = new Decoder(bytes)
  try {
    const value = decoder.item(0)
    return decoder.at === bytes.length ? { value } : undefined
  } catch (error) {
    if (error instanceof CborError || error instanceof RangeError) return undefined
    throw error
  }
}

class CborError extends Error {}

const BREAK = Symbol('break')

class Decoder {
  at = 0
  private readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  item(depth: number): unknown {
    const value = this.itemOrBreak(depth)
    if (value === BREAK) throw new CborError('break where an item was expected')
    return value
  }

  private itemOrBreak(depth: number): unknown {
    if (depth > DEPTH_MAX) throw new CborError('nested too deeply')
    const head = this.byte()
    const major = head >> 5
    const info = head & 31
    switch (major) {
      case 0:
        return this.argument(info)
      case 1: {
        const argument = this.argument(info)
        return typeof argument === 'bigint' ? -1n - argument : -1 - argument
      }
      case 2:
        return info === 31 ? this.chunks(2) : this.slice(this.length(info))
      case 3:
        return info === 31 ? this.chunks(3).toString('utf8') : this.text(this.length(info))
      case 4:
        return this.array(info, depth)
      case 5:
        return this.map(info, depth)
      case 6:
        return this.tagged(Number(this.argument(info)), depth)
      default:
        return this.simple(info)
    }
  }

  private byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new CborError('the message ends inside an item')
    return byte
  }

  private argument(info: number): number | bigint {
    if (info < 24) return info
    const at = this.at
    if (info === 24) return this.byte()
    // Reading beyond the end throws a RangeError, which decodeCbor knows.
    if (info === 25) return (this.at += 2) && this.bytes.readUInt16BE(at)
    if (info === 26) return (this.at += 4) && this.bytes.readUInt32BE(at)
    if (info !== 27) throw new CborError('a reserved length')
    this.at += 8
    const value = this.bytes.readBigUInt64BE(at)
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
  }

  private length(info: number): number {
    const length = Number(this.argument(info))
    if (length > this.bytes.length - this.at) throw new CborError('longer than the message')
    return length
  }

  private slice(length: number): Buffer {
    const from = this.at
    this.at += length
    return this.bytes.subarray(from, this.at)
  }

  private text(length: number): string {
    const from = this.at
    this.at += length
    return this.bytes.toString('utf8', from, this.at)
  }

  private chunks(major: number): Buffer {
    const chunks: Buffer[] = []
    for (;;) {
      const head = this.byte()
      if (head === 0xff) return Buffer.concat(chunks)
      if (head >> 5 !== major || (head & 31) === 31) throw new CborError('a chunk of another type')
      chunks.push(this.slice(this.length(head & 31)))
    }
  }

  private array(info: number, depth: number): unknown[] {
    const items: unknown[] = []
    if (info === 31) {
      for (;;) {
        const item = this.itemOrBreak(depth + 1)
        if (item === BREAK) return items
        items.push(item)
      }
    }
    const length = this.count(info)
    for (let index = 0; index < length; index++) items.push(this.item(depth + 1))
    return items
  }

  private map(info: number, depth: number): Record<string, unknown> {
    const entries: Record<string, unknown> = {}
    const length = info === 31 ? Number.POSITIVE_INFINITY : this.count(info)
    for (let index = 0; index < length; index++) {
      const key = this.itemOrBreak(depth + 1)
      if (key === BREAK) {
        if (info === 31) return entries
        throw new CborError('break inside a map of known length')
      }
      if (typeof key !== 'string') throw new CborError('a key that is not text')
      setOwn(entries, key, this.item(depth + 1))
    }
    return entries
  }

  private count(info: number): number {
    const count = this.length(info)
    if (count > CBOR_ITEMS_MAX) throw new CborError('too many items')
    return count
  }

  private tagged(tag: number, depth: number): unknown {
    const value = this.item(depth + 1)
    if (tag === 1) {
      const date = new Date(Math.round(Number(value) * 1000))
      if (Number.isNaN(date.getTime())) throw new CborError('a time that is none')
      return date
    }
    if ((tag === 2 || tag === 3) && value instanceof Uint8Array && value.length <= 64) {
      const big = BigInt(`0x${Buffer.from(value).toString('hex') || '0'}`)
      return tag === 2 ? big : -1n - big
    }
    return value
  }

  private simple(info: number): unknown {
    const at = this.at
    switch (info) {
      case 20:
        return false
      case 21:
        return true
      case 22:
      case 23:
        return null
      case 25:
        this.at += 2
        return half(this.bytes.readUInt16BE(at))
      case 26:
        this.at += 4
        return this.bytes.readFloatBE(at)
      case 27:
        this.at += 8
        return this.bytes.readDoubleBE(at)
      case 31:
        return BREAK
      default:
        throw new CborError('a simple value without meaning')
    }
  }
}

function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 0x3ff
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** Encodes a value: Dates as epoch tags, bytes as byte strings, undefined members left out. */
export function encodeCbor(value: unknown): Buffer {
  const encoder = new Encoder()
  encoder.item(value)
  return encoder.bytes.subarray(0, encoder.at)
}

const FIRST_BYTES = 512

class Encoder {
  bytes = Buffer.allocUnsafe(FIRST_BYTES)
  at = 0

  item(value: unknown): void {
    if (typeof value === 'string') this.text(value)
    else if (typeof value === 'number') this.number(value)
    else if (typeof value === 'boolean') this.put(value ? 0xf5 : 0xf4)
    else if (value === null || value === undefined) this.put(0xf6)
    else if (typeof value === 'bigint') this.head(value < 0n ? 1 : 0, value < 0n ? -1n - value : value)
    else if (Array.isArray(value)) {
      this.head(4, value.length)
      for (const item of value) this.item(item)
    } else if (value instanceof Date) {
      this.put(0xc1)
      this.number(value.getTime() / 1000)
    } else if (value instanceof Uint8Array) {
      this.head(2, value.length)
      this.room(value.length)
      this.bytes.set(value, this.at)
      this.at += value.length
    } else this.map(value as Record<string, unknown>)
  }

  private map(value: Record<string, unknown>): void {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined)
    this.head(5, keys.length)
    for (const key of keys) {
      this.text(key)
      this.item(value[key])
    }
  }

  private text(value: string): void {
    const length = Buffer.byteLength(value)
    this.head(3, length)
    this.room(length)
    this.at += this.bytes.write(value, this.at)
  }

  private number(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      this.head(value < 0 ? 1 : 0, value < 0 ? -1 - value : value)
      return
    }
    this.room(9)
    this.bytes[this.at] = 0xfb
    this.bytes.writeDoubleBE(value, this.at + 1)
    this.at += 9
  }

  private head(major: number, argument: number | bigint): void {
    this.room(9)
    const first = major << 5
    if (argument < 24) this.bytes[this.at++] = first | Number(argument)
    else if (argument < 0x100) {
      this.bytes[this.at++] = first | 24
      this.bytes[this.at++] = Number(argument)
    } else if (argument < 0x10000) {
      this.bytes[this.at++] = first | 25
      this.at = this.bytes.writeUInt16BE(Number(argument), this.at)
    } else if (argument < 0x1_0000_0000) {
      this.bytes[this.at++] = first | 26
      this.at = this.bytes.writeUInt32BE(Number(argument), this.at)
    } else {
      this.bytes[this.at++] = first | 27
      this.at = this.bytes.writeBigUInt64BE(BigInt.asUintN(64, BigInt(argument)), this.at)
    }
  }

  private put(byte: number): void {
    this.room(1)
    this.bytes[this.at++] = byte
  }

  private room(length: number): void {
    const needed = this.at + length
    if (needed <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.at)
    this.bytes = larger
  }
}
