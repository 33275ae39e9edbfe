// What servers of one cloud send each other: a value with bytes in it, as a head of JSON and the bytes behind it, so that a
// payload of 6 MB is copied, not escaped. Four bytes of the head's length, the head, the bytes in the order in which it
// names them. Dates, big integers and numbers that JSON lacks travel as objects whose one member begins with `$`; members
// of others that begin so get one `$` more.

/** A value as one buffer. Streams and functions have no frame. */
export function packFrame(value: unknown): Buffer {
  const bytes: Uint8Array[] = []
  const head = Buffer.from(JSON.stringify(packed(value, bytes)))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, ...bytes])
}

/** The value that was packed. Throws where the frame is cut or says what it does not hold. */
export function unpackFrame(frame: Buffer): unknown {
  if (frame.length < LENGTH_BYTES) throw new Error('a frame is cut')
  const end = LENGTH_BYTES + frame.readUInt32BE(0)
  if (end > frame.length) throw new Error('a frame is cut')
  const tail = { bytes: frame, at: end }
  const value = unpacked(JSON.parse(frame.toString('utf8', LENGTH_BYTES, end)) as unknown, tail)
  if (tail.at !== frame.length) throw new Error('a frame has more bytes than it names')
  return value
}

const LENGTH_BYTES = 4

function packed(value: unknown, bytes: Uint8Array[]): unknown {
  if (value instanceof Uint8Array) {
    bytes.push(value)
    return { $bytes: value.length }
  }
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (Array.isArray(value)) return value.map((item: unknown) => packed(item, bytes) ?? null)
  if (typeof value === 'function') throw new Error('a function has no frame')
  if (typeof value !== 'object' || value === null) return value
  if ('pipe' in value) throw new Error('a stream has no frame')
  const out: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value))
    if (item !== undefined) out[name.startsWith('$') ? `$${name}` : name] = packed(item, bytes)
  return out
}

function unpacked(value: unknown, tail: { bytes: Buffer; at: number }): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => unpacked(item, tail))
  if (typeof value !== 'object' || value === null) return value
  const [first] = Object.entries(value)
  if (first !== undefined) {
    const [name, item] = first
    if (name === '$bytes' && typeof item === 'number') return take(tail, item)
    if (name === '$date' && typeof item === 'number') return new Date(item)
    if (name === '$bigint' && typeof item === 'string') return BigInt(item)
    if (name === '$number' && typeof item === 'string') return Number(item)
  }
  const out: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value))
    out[name.startsWith('$$') ? name.slice(1) : name] = unpacked(item, tail)
  return out
}

function take(tail: { bytes: Buffer; at: number }, length: number): Buffer {
  const to = tail.at + length
  if (!Number.isSafeInteger(length) || length < 0 || to > tail.bytes.length) throw new Error('a frame is cut')
  const part = tail.bytes.subarray(tail.at, to)
  tail.at = to
  return part
}
