// The content encoding `aws-chunked` of S3 uploads: chunks with their sizes, each signed or none, then trailing headers
// (S3 API, "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks", and "… with
// trailing headers"). A parser that is pushed bytes at any cut and emits decoded ones; it holds no more than one line, and
// hashes a signed chunk as it goes by. Nothing of a chunk counts before its signature is compared: the caller must store
// nothing durable until `end` has returned.
import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { Fault } from '../kernel/fault.ts'
import { wrongSignature } from './refusal.ts'
import { sameText } from './sigv4.ts'
import type { Seal, Signer } from './sigv4.ts'

const LINE_BYTES_MAX = 4_096 // of a chunk's size line or one trailing header
const TRAILERS_MAX = 32
const CR = 13
const LF = 10

/** What the headers announced of the encoding. */
export interface ChunkedPlan {
  /** With it each chunk's signature is compared; undefined where chunks are unsigned, or the key is nobody's. */
  readonly seal: Seal | undefined
  /** Names announced in x-amz-trailer, lower case. */
  readonly trailers: readonly string[]
  /** For the refusal. */
  readonly accessKeyId: string
}

type State = 'size' | 'data' | 'data-end' | 'trailer' | 'done'

export class ChunkedParser {
  readonly trailers: Record<string, string> = Object.create(null)
  readonly #plan: ChunkedPlan
  readonly #signer: Signer
  #state: State = 'size'
  /** Bytes of an unfinished line. */
  #line: Buffer = Buffer.alloc(0)
  #left = 0
  #signature = ''
  #previous: string
  #hash: Hash | undefined
  /** The trailing headers as they are signed. */
  #signedTrailers = ''

  constructor(plan: ChunkedPlan, signer: Signer) {
    this.#plan = plan
    this.#signer = signer
    this.#previous = plan.seal?.seed ?? ''
  }

  /** Takes encoded bytes, gives decoded ones to `emit`. Throws a Fault where they are malformed or wrongly signed. */
  write(bytes: Buffer, emit: (part: Buffer) => void): void {
    let at = 0
    while (at < bytes.length) {
      if (this.#state === 'data') at = this.#data(bytes, at, emit)
      else if (this.#state === 'done') throw malformed('there are bytes after the last chunk')
      else {
        const end = bytes.indexOf(LF, at)
        const piece = bytes.subarray(at, end < 0 ? bytes.length : end)
        if (this.#line.length + piece.length > LINE_BYTES_MAX) throw malformed('a line is too long')
        this.#line = this.#line.length === 0 ? piece : Buffer.concat([this.#line, piece])
        if (end < 0) return
        at = end + 1
        const line = this.#line
        this.#line = Buffer.alloc(0)
        // MinIO's clients end a trailing header by LF alone; a size line always has both.
        if (line.at(-1) === CR) this.#takeLine(line.toString('latin1', 0, line.length - 1))
        else if (this.#state === 'trailer') this.#takeLine(line.toString('latin1'))
        else throw malformed('a chunk must end in CR LF')
      }
    }
  }

  /** The body has ended: throws IncompleteBody unless the encoding had. */
  end(): void {
    // Clients leave out the empty line that ends the trailers often enough that S3 takes it as given.
    if (this.#state === 'trailer' && this.#line.length === 0) this.#finish()
    if (this.#state !== 'done')
      throw new Fault('IncompleteBody', 'The request body terminated unexpectedly', { status: 400 })
  }

  #data(bytes: Buffer, at: number, emit: (part: Buffer) => void): number {
    const part = bytes.subarray(at, at + this.#left)
    this.#hash?.update(part)
    this.#left -= part.length
    if (this.#left === 0) this.#state = 'data-end'
    emit(part)
    return at + part.length
  }

  #takeLine(line: string): void {
    switch (this.#state) {
      case 'size':
        return this.#openChunk(line)
      case 'data-end':
        if (line !== '') throw malformed('a chunk is longer than its size')
        this.#closeChunk()
        this.#state = 'size'
        return
      case 'trailer':
        return line === '' ? this.#finish() : this.#takeTrailer(line)
      case 'data':
      case 'done':
        throw malformed('unexpected line')
    }
  }

  #openChunk(line: string): void {
    const semicolon = line.indexOf(';')
    const size = semicolon < 0 ? line : line.slice(0, semicolon)
    if (!/^[0-9a-fA-F]{1,8}$/.test(size)) throw malformed('a chunk has no valid size')
    this.#left = parseInt(size, 16)
    this.#signature = /^;chunk-signature=([0-9a-f]{64})$/.exec(line.slice(size.length))?.[1] ?? ''
    this.#hash = this.#plan.seal ? createHash('sha256') : undefined
    if (this.#left > 0) {
      this.#state = 'data'
      return
    }
    this.#closeChunk()
    this.#state = 'trailer'
  }

  #closeChunk(): void {
    const seal = this.#plan.seal
    if (!seal || !this.#hash) return
    const expected = this.#signer.chunk(seal, this.#previous, this.#hash.digest('hex'))
    this.#compare(expected, this.#signature)
    this.#previous = expected
  }

  #takeTrailer(line: string): void {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon < 1 || Object.keys(this.trailers).length >= TRAILERS_MAX || name in this.trailers)
      throw malformedTrailer()
    const value = line.slice(colon + 1).trim()
    if (name === 'x-amz-trailer-signature') {
      const seal = this.#plan.seal
      if (seal) this.#compare(this.#signer.trailer(seal, this.#previous, this.#signedTrailers), value)
      this.#signature = 'trailers'
      return
    }
    if (!this.#plan.trailers.includes(name)) throw malformedTrailer()
    this.trailers[name] = value
    this.#signedTrailers += `${name}:${value}\n`
  }

  #finish(): void {
    if (this.#plan.trailers.some((name) => !(name in this.trailers))) throw malformedTrailer()
    // Signed trailers without their signature are unsigned ones.
    if (this.#plan.seal && this.#signedTrailers !== '' && this.#signature !== 'trailers')
      throw malformedTrailer()
    this.#state = 'done'
  }

  #compare(expected: string, given: string): void {
    if (sameText(expected, given)) return
    throw wrongSignature('s3', {
      accessKeyId: this.#plan.accessKeyId,
      signature: given,
      stringToSign: `${this.#plan.seal?.timestamp ?? ''}\n${this.#plan.seal?.scope ?? ''}\n${this.#previous}`,
    })
  }
}

function malformed(what: string): Fault {
  return new Fault('InvalidRequest', `The aws-chunked body is malformed: ${what}.`, { status: 400 })
}

function malformedTrailer(): Fault {
  return new Fault(
    'MalformedTrailerError',
    'The request contained trailing data that was not well-formed or did not conform to our published schema.',
    { status: 400 },
  )
}
