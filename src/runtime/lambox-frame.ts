// Requests to the sandbox helper as bytes; the language is described, and read, by native/lambox/protocol.c.

/** What the helper can be asked for. */
export const Operation = {
  template: 1,
  create: 2,
  run: 3,
  mount: 4,
  limit: 5,
  kill: 6,
  freeze: 7,
  thaw: 8,
  end: 9,
} as const

/** Fields of text. */
export const Text = {
  directory: 1,
  file: 2,
  text: 3,
  link: 4,
  device: 5,
  target: 6,
  source: 7,
  argument: 8,
  variable: 9,
  cwd: 10,
  read: 11,
  write: 12,
  hostname: 13,
} as const

/** Fields of a number. */
export const Figure = {
  uid: 128,
  tmpBytes: 129,
  memoryBytes: 130,
  processes: 131,
  cpuShares: 132,
  dataBytes: 133,
  files: 134,
  listen: 135,
  accept: 136,
  resolver: 137,
  hostNetwork: 138,
  connect: 139,
} as const

/** lambox.h, FRAME_BYTES_MAX. */
export const FRAME_BYTES_MAX = 128 * 1024

/** One request, built field by field. */
export class Frame {
  private readonly operation: number
  private readonly id: number
  private readonly parts: Buffer[] = []
  private length = 5

  constructor(operation: number, id: number) {
    this.operation = operation
    this.id = id
  }

  /** Throws on text with a NUL in it, which no path, argument or variable can hold. */
  text(tag: number, value: string): this {
    if (value.includes('\0')) throw new Error('a text for a sandbox may not hold a NUL character')
    return this.field(tag, Buffer.from(`${value}\0`))
  }

  texts(tag: number, values: readonly string[]): this {
    for (const value of values) this.text(tag, value)
    return this
  }

  /** Nothing is sent for undefined. */
  figure(tag: number, value: number | undefined): this {
    if (value === undefined) return this
    const bytes = Buffer.allocUnsafe(8)
    bytes.writeBigUInt64LE(BigInt(Math.max(0, Math.trunc(value))))
    return this.field(tag, bytes)
  }

  figures(tag: number, values: readonly number[]): this {
    for (const value of values) this.figure(tag, value)
    return this
  }

  /** Throws when it is longer than the helper takes. */
  bytes(): Buffer {
    if (this.length > FRAME_BYTES_MAX)
      throw new Error(`a request to the sandbox helper has ${this.length} bytes, at most ${FRAME_BYTES_MAX}`)
    const head = Buffer.allocUnsafe(9)
    head.writeUInt32LE(this.length, 0)
    head[4] = this.operation
    head.writeUInt32LE(this.id, 5)
    return Buffer.concat([head, ...this.parts])
  }

  private field(tag: number, bytes: Buffer): this {
    const head = Buffer.allocUnsafe(5)
    head[0] = tag
    head.writeUInt32LE(bytes.length, 1)
    this.parts.push(head, bytes)
    this.length += 5 + bytes.length
    return this
  }
}
