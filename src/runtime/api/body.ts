// The body of one HTTP/1.1 request, taken off a stream of bytes as it comes: of a length that was told, or in chunks with
// trailers (RFC 9112 §6 and §7). What is inside a sandbox sends it, so every line is bounded and nothing is gathered here.

import { Growing } from './growing.ts'

/** What a handler does with a body. */
export interface BodyReader {
  data(chunk: Buffer): void
  /** The whole body has been given; trailers are named in lower case. */
  end(trailers: ReadonlyMap<string, string>): void
  /** The connection ended before the body did. */
  broken(): void
}

/** A request that is no HTTP: the connection answers with the status and ends. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
  readonly status: 400 | 431
  constructor(message: string, status: 400 | 431 = 400) {
    super(message)
    this.status = status
  }
}

/** A chunk's size with its extensions, which nobody uses. */
const CHUNK_LINE_BYTES_MAX = 1024
/** All trailers of one body: the error document of a stream that fails stands in one, base64. */
const TRAILER_BYTES_MAX = 1024 * 1024 // as Go's net/http bounds headers, which AWS's supervisor is written with
/** Kept; two have a meaning. */
const TRAILERS_MAX = 16

const NO_TRAILERS: ReadonlyMap<string, string> = new Map()
const CR = 0x0d
const LF = 0x0a

/** Passes one body on to its reader. */
export class BodyDecoder {
  private readonly reader: BodyReader
  private readonly chunked: boolean
  /** Bytes of the body, or of the running chunk, still to come. */
  private left: number
  private state: 'size' | 'data' | 'line end' | 'trailers'
  private readonly line = new Growing()
  private trailerBytes = 0
  private readonly trailers = new Map<string, string>()

  /** `length` undefined: the body comes in chunks. */
  constructor(reader: BodyReader, length: number | undefined) {
    this.reader = reader
    this.chunked = length === undefined
    this.left = length ?? 0
    this.state = this.chunked ? 'size' : 'data'
  }

  /** Bytes that it keeps itself. */
  get heldBytes(): number {
    return this.line.length + this.trailerBytes
  }

  broken(): void {
    this.reader.broken()
  }

  /** Takes what arrived; answers what follows the body, undefined while more of it is to come. Throws BadRequest. */
  push(data: Buffer): Buffer | undefined {
    let at = 0
    for (;;) {
      if (this.state === 'data') {
        at = this.take(data, at)
        if (this.left > 0) return undefined
        if (!this.chunked) {
          this.reader.end(NO_TRAILERS)
          return data.subarray(at)
        }
        this.state = 'line end'
      }
      const end = data.indexOf(LF, at)
      this.keepLine(data.subarray(at, end === -1 ? data.length : end))
      if (end === -1) return undefined
      at = end + 1
      if (this.lineDone()) return data.subarray(at)
    }
  }

  private take(data: Buffer, at: number): number {
    const end = Math.min(data.length, at + this.left)
    if (end > at) this.reader.data(at === 0 && end === data.length ? data : data.subarray(at, end))
    this.left -= end - at
    return end
  }

  private keepLine(part: Buffer): void {
    if (this.state === 'trailers') this.trailerBytes += part.length
    const bound = this.state === 'trailers' ? TRAILER_BYTES_MAX : CHUNK_LINE_BYTES_MAX
    if (this.line.length + part.length > bound || this.trailerBytes > TRAILER_BYTES_MAX)
      throw new BadRequest('a line of a chunked body is too long')
    this.line.append(part)
  }

  /** Acts on a whole line; true when it was the last of the body. */
  private lineDone(): boolean {
    const line = this.line.take()
    const text = line.toString('latin1', 0, line.at(-1) === CR ? line.length - 1 : line.length)
    if (this.state === 'size') {
      this.left = sizeOf(text)
      this.state = this.left === 0 ? 'trailers' : 'data'
      return false
    }
    if (this.state === 'line end') {
      if (text !== '') throw new BadRequest('a chunk is longer than it said')
      this.state = 'size'
      return false
    }
    if (text !== '') return this.addTrailer(text)
    this.reader.end(this.trailers)
    return true
  }

  private addTrailer(text: string): false {
    const colon = text.indexOf(':')
    if (colon < 1) throw new BadRequest('a trailer has no name')
    if (this.trailers.size < TRAILERS_MAX)
      this.trailers.set(text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim())
    return false
  }
}

function sizeOf(line: string): number {
  const [digits = ''] = line.split(';', 1)
  // Twelve digits are 2^48 bytes: a chunk is passed on as it comes, so its size itself is no danger.
  if (!/^[0-9a-fA-F]{1,12}[ \t]*$/.test(digits)) throw new BadRequest('a chunk has no size')
  return Number.parseInt(digits, 16)
}

/** A body of at most `bytesMax`, whole; of a longer one the rest is read and thrown away. */
export type Gathered =
  | { readonly kind: 'whole'; readonly body: Buffer; readonly trailers: ReadonlyMap<string, string> }
  | { readonly kind: 'too large'; readonly bytes: number }
  | { readonly kind: 'broken' }

/** Gathers a body and hands it over once. `length` is what was told of it, so that its room is made once. */
export function gather(
  bytesMax: number,
  length: number | undefined,
  done: (result: Gathered) => void,
): BodyReader {
  let first: Buffer | undefined
  let joined: Growing | undefined
  let bytes = 0
  return {
    data(chunk) {
      bytes += chunk.length
      if (bytes > bytesMax) {
        first = undefined
        joined = undefined
      } else if (first === undefined && joined === undefined) first = chunk
      else {
        joined ??= new Growing(Math.min(length ?? 0, bytesMax))
        if (first !== undefined) joined.append(first)
        first = undefined
        joined.append(chunk)
      }
    },
    end(trailers) {
      if (bytes > bytesMax) return done({ kind: 'too large', bytes })
      done({ kind: 'whole', body: first ?? joined?.take() ?? Buffer.alloc(0), trailers })
    },
    broken: () => done({ kind: 'broken' }),
  }
}

/** For a request whose body says nothing. */
export const NO_BODY: BodyReader = { data() {}, end() {}, broken() {} }
