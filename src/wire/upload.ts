// Bodies of S3 requests: what their headers promise about them (length, SHA-256, MD5, checksums in a header or in a trailer)
// and the proof of it, on bytes that are here or as they stream by. A handler given a stream may write as it reads; a
// stream whose promise does not hold fails with the Fault that S3 answers instead of ending, so that nothing is kept.
// Sources: S3 User Guide, "Checking object integrity"; S3 API, "Error Responses"; API_PutObject.
import { createHash, hash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { Readable, TransformCallback } from 'node:stream'
import {
  CHECKSUM_ALGORITHMS,
  checksumOf as digestOf,
  createChecksum,
  isChecksumAlgorithm,
  isChecksumValue,
} from '../aws/checksum.ts'
import type { Checksum, ChecksumAlgorithm } from '../aws/checksum.ts'
import { Fault } from '../kernel/fault.ts'
import { ChunkedParser } from './chunked.ts'
import type { ChunkedPlan } from './chunked.ts'
import { UNSIGNED_PAYLOAD } from './sigv4.ts'
import type { Signer } from './sigv4.ts'

type Headers = Readonly<Record<string, string>>

const STREAMING: ReadonlySet<string> = new Set([
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
])
const CHECKSUM_PREFIX = 'x-amz-checksum-'
/** Headers of that prefix that are no checksum of this body. */
const NO_CHECKSUMS: ReadonlySet<string> = new Set(
  ['algorithm', 'mode', 'type'].map((n) => CHECKSUM_PREFIX + n),
)
/** Its checksum headers are those of the object that the parts make, not of the XML that is sent. */
const CHECKSUM_OF_ELSE: ReadonlySet<string> = new Set(['CompleteMultipartUpload'])

/** What the headers say of the body. */
export interface UploadPlan {
  /** What stands for the body in the canonical request: a hex hash, UNSIGNED-PAYLOAD, or STREAMING-…. */
  readonly payloadHash: string
  /** Bytes after decoding; undefined where nothing says. */
  readonly lengthBytes: number | undefined
  readonly sha256: string | undefined
  readonly md5: string | undefined
  readonly checksum: { algorithm: ChecksumAlgorithm; value: string | undefined } | undefined
  /** Trailer names, where the body is aws-chunked. */
  readonly trailers: readonly string[] | undefined
  /** The chunks are signed. */
  readonly signed: boolean
}

/** Reads the promises. `presigned`: the hash may be missing. Throws the Fault that S3 answers to ones it cannot take. */
export function planUpload(headers: Headers, operation: string, presigned: boolean): UploadPlan {
  const payloadHash = headers['x-amz-content-sha256'] ?? (presigned ? UNSIGNED_PAYLOAD : undefined)
  if (payloadHash === undefined)
    throw invalidRequest('Missing required header for this request: x-amz-content-sha256')
  const streaming = payloadHash.startsWith('STREAMING-')
  const hex = /^[0-9a-f]{64}$/.test(payloadHash)
  if (streaming ? !STREAMING.has(payloadHash) : !hex && payloadHash !== UNSIGNED_PAYLOAD)
    throw badHash(payloadHash)
  const encoded = streaming || hasChunkedEncoding(headers)
  const trailers = encoded ? listOf(headers['x-amz-trailer']).map((name) => name.toLowerCase()) : undefined
  return {
    payloadHash,
    lengthBytes: lengthOf(headers, encoded),
    sha256: hex ? payloadHash : undefined,
    md5: md5Of(headers),
    checksum: CHECKSUM_OF_ELSE.has(operation) ? undefined : checksumOf(headers, trailers ?? []),
    trailers,
    signed: payloadHash.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD'),
  }
}

/** The headers as a handler should see them: the length of what it will read, no trace of the transfer's encoding. */
export function headersAfterDecoding(headers: Headers, plan: UploadPlan): Headers {
  if (plan.trailers === undefined) return headers
  const { 'content-encoding': encoding, ...rest } = headers
  const others = listOf(encoding).filter((name) => name.toLowerCase() !== 'aws-chunked')
  return {
    ...rest,
    ...(others.length > 0 ? { 'content-encoding': others.join(', ') } : {}),
    ...(plan.lengthBytes === undefined ? {} : { 'content-length': String(plan.lengthBytes) }),
  }
}

/** A body decoded and proved, or being so; `trailers` once it has ended. */
export interface Upload<Body> {
  readonly body: Body
  readonly trailers: () => Readonly<Record<string, string>>
}

/** Decodes and proves bytes that are all here. Throws Fault. */
export function proveBytes(
  bytes: Buffer,
  plan: UploadPlan,
  chunked: ChunkedPlan | undefined,
  signer: Signer,
): Upload<Buffer> {
  if (!chunked) {
    compare(
      plan,
      {},
      {
        bytes: bytes.length,
        sha256: plan.sha256 === undefined ? undefined : hash('sha256', bytes, 'hex'),
        md5: plan.md5 === undefined ? undefined : hash('md5', bytes, 'base64'),
        checksum: plan.checksum && digestOf(plan.checksum.algorithm, bytes),
      },
    )
    return { body: bytes, trailers: noTrailers }
  }
  const proof = new Proof(plan)
  const parser = new ChunkedParser(chunked, signer)
  const parts: Buffer[] = []
  parser.write(bytes, (part) => {
    parts.push(part)
    proof.update(part)
  })
  parser.end()
  proof.finish(parser.trailers)
  const [only] = parts
  return {
    body: parts.length === 1 && only ? only : Buffer.concat(parts),
    trailers: () => parser.trailers,
  }
}

/** Decodes and proves a body as it arrives: the stream fails with a Fault instead of ending where it does not hold. */
export function proveStream(
  raw: Readable,
  plan: UploadPlan,
  chunked: ChunkedPlan | undefined,
  signer: Signer,
): Upload<Readable> {
  const parser = chunked && new ChunkedParser(chunked, signer)
  const body = new ProvedStream(plan, parser)
  // Not `pipeline`: it would destroy the socket under a refused upload, and with it the answer.
  raw.on('error', () => body.destroy(incomplete()))
  raw.on('close', () => {
    if (!raw.readableEnded) body.destroy(incomplete())
  })
  body.on('error', () => raw.unpipe(body))
  raw.pipe(body)
  return { body, trailers: () => parser?.trailers ?? {} }
}

class ProvedStream extends Transform {
  readonly #proof: Proof
  readonly #parser: ChunkedParser | undefined

  constructor(plan: UploadPlan, parser: ChunkedParser | undefined) {
    super()
    this.#proof = new Proof(plan)
    this.#parser = parser
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      if (this.#parser) this.#parser.write(chunk, (part) => this.#pass(part))
      else this.#pass(chunk)
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#parser?.end()
      this.#proof.finish(this.#parser?.trailers ?? {})
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  #pass(part: Buffer): void {
    this.#proof.update(part)
    this.push(part)
  }
}

/** Counts and hashes a body, then compares. */
class Proof {
  readonly #plan: UploadPlan
  readonly #sha256: Hash | undefined
  readonly #md5: Hash | undefined
  readonly #checksum: Checksum | undefined
  #bytes = 0

  constructor(plan: UploadPlan) {
    this.#plan = plan
    this.#sha256 = plan.sha256 === undefined ? undefined : createHash('sha256')
    this.#md5 = plan.md5 === undefined ? undefined : createHash('md5')
    this.#checksum = plan.checksum && createChecksum(plan.checksum.algorithm)
  }

  update(part: Buffer): void {
    this.#bytes += part.length
    const { lengthBytes } = this.#plan
    if (lengthBytes !== undefined && this.#bytes > lengthBytes) throw incomplete()
    this.#sha256?.update(part)
    this.#md5?.update(part)
    this.#checksum?.update(part)
  }

  finish(trailers: Readonly<Record<string, string>>): void {
    compare(this.#plan, trailers, {
      bytes: this.#bytes,
      sha256: this.#sha256?.digest('hex'),
      md5: this.#md5?.digest('base64'),
      checksum: this.#checksum?.digestBase64(),
    })
  }
}

/** What a body turned out to be, as far as its plan asked. */
interface Found {
  readonly bytes: number
  readonly sha256: string | undefined
  readonly md5: string | undefined
  readonly checksum: string | undefined
}

function compare(plan: UploadPlan, trailers: Readonly<Record<string, string>>, found: Found): void {
  const { lengthBytes, sha256, md5, checksum } = plan
  if (lengthBytes !== undefined && found.bytes !== lengthBytes) throw incomplete()
  if (sha256 !== undefined && found.sha256 !== sha256) throw wrongHash(sha256, found.sha256 ?? '')
  if (md5 !== undefined && found.md5 !== md5) throw wrongMd5(md5, found.md5 ?? '')
  if (!checksum) return
  const name = CHECKSUM_PREFIX + checksum.algorithm.toLowerCase()
  const value = checksum.value ?? trailers[name] ?? ''
  if (!isChecksumValue(checksum.algorithm, value))
    throw invalidRequest(`Value for ${name} trailing header is invalid.`)
  if (found.checksum !== value)
    throw new Fault(
      'BadDigest',
      `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
      { status: 400 },
    )
}

// One checksum at most, in a header or announced as a trailer, of an algorithm that we compute.
function checksumOf(headers: Headers, trailers: readonly string[]): UploadPlan['checksum'] {
  const given = Object.keys(headers).filter(
    (name) => name.startsWith(CHECKSUM_PREFIX) && !NO_CHECKSUMS.has(name),
  )
  const trailing = trailers.filter((name) => name.startsWith(CHECKSUM_PREFIX))
  const [name, ...more] = [...given, ...trailing]
  const wanted = headers['x-amz-sdk-checksum-algorithm']
  if (name === undefined) {
    if (wanted !== undefined)
      throw invalidRequest(
        'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
      )
    return undefined
  }
  if (more.length > 0)
    throw invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    )
  const algorithm = name.slice(CHECKSUM_PREFIX.length).toUpperCase()
  if (!isChecksumAlgorithm(algorithm))
    throw new Fault(
      'NotImplemented',
      `The checksum algorithm ${algorithm} is not computed here; ${CHECKSUM_ALGORITHMS.join(', ')} are.`,
      {
        status: 501,
        fields: { Header: name },
      },
    )
  if (wanted !== undefined && wanted.toUpperCase() !== algorithm)
    throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.')
  if (trailing.length > 0) return { algorithm, value: undefined }
  const value = headers[name] ?? ''
  if (!isChecksumValue(algorithm, value)) throw invalidRequest(`Value for ${name} header is invalid.`)
  return { algorithm, value }
}

function lengthOf(headers: Headers, encoded: boolean): number | undefined {
  const text = encoded ? headers['x-amz-decoded-content-length'] : headers['content-length']
  if (text === undefined) {
    if (encoded)
      throw new Fault('MissingContentLength', 'You must provide the Content-Length HTTP header.', {
        status: 411,
      })
    return undefined
  }
  if (!/^\d{1,15}$/.test(text))
    throw invalidRequest('Value for x-amz-decoded-content-length header is invalid.')
  return Number(text)
}

function md5Of(headers: Headers): string | undefined {
  const md5 = headers['content-md5']
  if (md5 !== undefined && !isChecksumValue('MD5', md5))
    throw new Fault('InvalidDigest', 'The Content-MD5 you specified was invalid.', {
      status: 400,
      fields: { 'Content-MD5': md5 },
    })
  return md5
}

function hasChunkedEncoding(headers: Headers): boolean {
  const encoding = headers['content-encoding']
  return encoding !== undefined && listOf(encoding).some((name) => name.toLowerCase() === 'aws-chunked')
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function noTrailers(): Readonly<Record<string, string>> {
  return {}
}

function invalidRequest(message: string): Fault {
  return new Fault('InvalidRequest', message, { status: 400 })
}

function incomplete(): Fault {
  return new Fault(
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    { status: 400 },
  )
}

function badHash(value: string): Fault {
  return new Fault(
    'InvalidArgument',
    `x-amz-content-sha256 must be UNSIGNED-PAYLOAD, ${[...STREAMING].join(', ')}, or a valid sha256 value.`,
    { status: 400, fields: { ArgumentName: 'x-amz-content-sha256', ArgumentValue: value } },
  )
}

function wrongHash(client: string, computed: string): Fault {
  return new Fault(
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    { status: 400, fields: { ClientComputedContentSHA256: client, S3ComputedContentSHA256: computed } },
  )
}

function wrongMd5(expected: string, calculated: string): Fault {
  return new Fault('BadDigest', 'The Content-MD5 you specified did not match what we received.', {
    status: 400,
    fields: { ExpectedDigest: expected, CalculatedDigest: calculated },
  })
}
