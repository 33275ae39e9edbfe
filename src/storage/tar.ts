// The archive's container: tar, in POSIX's "ustar" form (pax, IEEE Std 1003.1, "ustar Interchange Format"), so that any
// machine's own `tar` can look into a backup. Only plain files are written, and reading takes nothing else: no links, no
// folders, no devices, no extensions. What an entry's name may be, the reader of backups decides (restore.ts).
import { closeSync, openSync, readSync } from 'node:fs'
import { StorageError } from './errors.ts'

export const BLOCK_BYTES = 512
/** Two empty blocks end an archive. */
export const END: Buffer = Buffer.alloc(2 * BLOCK_BYTES)
/** Eleven octal digits; above it the size stands in base 256, as GNU tar, bsdtar and Python read it. */
const OCTAL_BYTES_MAX = 0o77777777777
const NAME_BYTES_MAX = 100

/** Thrown for bytes that are not a tar of ours; the message goes on "the archive …". */
export class TarError extends StorageError {
  constructor(why: string) {
    super('damaged', `the archive ${why}`)
  }
}

/** The 512 bytes before a file's content. */
export function header(name: string, bytes: number, mtimeMs: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES)
  if (Buffer.byteLength(name) > NAME_BYTES_MAX) throw new RangeError(`a tar name of ours is short: ${name}`)
  block.write(name, 0)
  block.write('0000600\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  if (bytes <= OCTAL_BYTES_MAX) block.write(bytes.toString(8).padStart(11, '0') + '\0', 124)
  else {
    block[124] = 0x80
    block.writeBigUInt64BE(BigInt(bytes), 128)
  }
  block.write(
    Math.floor(mtimeMs / 1000)
      .toString(8)
      .padStart(11, '0') + '\0',
    136,
  )
  block.write('0', 156)
  block.write('ustar\x0000', 257, 'latin1')
  block.write(checksum(block).toString(8).padStart(6, '0') + '\0 ', 148)
  return block
}

/** Zeros up to the next whole block. */
export const padding = (bytes: number): Buffer =>
  Buffer.alloc((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES)

/** The sum of all bytes, the eight of the sum itself taken for blanks. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20
  for (let i = 0; i < BLOCK_BYTES; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0
  return sum
}

export interface Entry {
  readonly name: string
  readonly bytes: number
}

/** Reads an archive from front to end: an entry, then its content, then the next. Throws TarError. */
export class TarReader {
  readonly #file: number
  #left = 0
  #padding = 0

  constructor(path: string) {
    this.#file = openSync(path, 'r')
  }

  /** The next entry, or undefined behind the last; what is left of the one before is passed over. */
  next(): Entry | undefined {
    for (const _ of this.content());
    this.#take(this.#padding)
    const block = this.#take(BLOCK_BYTES)
    if (block.every((byte) => byte === 0)) {
      this.#end()
      return undefined
    }
    if (text(block, 257, 5) !== 'ustar' || Number.parseInt(text(block, 148, 7), 8) !== checksum(block))
      throw new TarError('is damaged: a header in it is not one')
    const name = text(block, 0, NAME_BYTES_MAX)
    const type = text(block, 156, 1)
    if (type !== '0' || text(block, 345, 155) !== '' || text(block, 157, 100) !== '')
      throw new TarError(`holds ${JSON.stringify(name)}, which is no plain file: it is not a backup of ours`)
    const bytes = sizeOf(block)
    this.#left = bytes
    this.#padding = padding(bytes).length
    return { name, bytes }
  }

  /** What the entry holds, in pieces of at most 1 MiB that are good until the next one. */
  *content(): Generator<Buffer> {
    const buffer = Buffer.allocUnsafe(Math.min(1024 * 1024, this.#left))
    while (this.#left > 0) {
      const read = readSync(this.#file, buffer, 0, Math.min(buffer.length, this.#left), null)
      if (read === 0) throw endsEarly()
      this.#left -= read
      yield buffer.subarray(0, read)
    }
  }

  close(): void {
    closeSync(this.#file)
  }

  #end(): void {
    if (!this.#take(BLOCK_BYTES).every((byte) => byte === 0)) throw endsEarly()
    // A device may pad what it stores with zeros (dd, tape); anything else was put behind the end.
    const rest = Buffer.alloc(64 * 1024)
    for (let read = 1; read > 0;) {
      read = readSync(this.#file, rest, 0, rest.length, null)
      if (rest.subarray(0, read).some((byte) => byte !== 0)) throw new TarError('goes on behind its end')
    }
  }

  #take(bytes: number): Buffer {
    const buffer = Buffer.alloc(bytes)
    let read = 0
    while (read < bytes) {
      const more = readSync(this.#file, buffer, read, bytes - read, null)
      if (more === 0) throw endsEarly()
      read += more
    }
    return buffer
  }
}

const endsEarly = (): TarError => new TarError('ends too early: it was cut, or its backup did not finish')

function text(block: Buffer, from: number, bytes: number): string {
  const field = block.subarray(from, from + bytes)
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? bytes : end).toString('latin1')
}

function sizeOf(block: Buffer): number {
  const size =
    block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(text(block, 124, 12), 8)
  if (!Number.isSafeInteger(size) || size < 0)
    throw new TarError('is damaged: a length in it is not a number')
  return size
}
