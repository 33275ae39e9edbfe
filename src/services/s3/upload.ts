// How the bytes of PutObject and UploadPart arrive: hashed while they are written, in constant memory, and named by nobody
// until the transaction that follows. Whatever is wrong with them (Content-MD5, checksum, length) is found before the last
// byte is handed on, so that a refused upload leaves nothing behind.
import { hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { checksumOf, createChecksum } from '../../aws/checksum.ts'
import type { Checksum, ChecksumAlgorithm } from '../../aws/checksum.ts'
import { putBody } from '../../kernel/body.ts'
import type { NewBody } from '../../kernel/body.ts'
import { INLINE_BYTES_MAX } from '../../kernel/records.ts'
import { CHECKSUM_DEFAULT, checksumMismatch } from './checksum.ts'
import type { SentChecksum } from './checksum.ts'
import { notImplemented, s3Fault } from './errors.ts'
import type { Md5, Md5Threads } from './md5.ts'
import type { S3Context } from './request.ts'

/** What taking bytes in needs of an operation's context. */
export type UploadContext = Pick<S3Context, 'blobs' | 'clock' | 'ids' | 'request'> & {
  readonly live: Md5Threads
}

// "Uploading objects": a single PutObject, UploadPart or CopyObject takes up to 5 GB.
export const UPLOAD_BYTES_MAX = 5 * 1024 * 1024 * 1024

/** What is known of bytes once they are here. */
export interface Received {
  readonly fresh: NewBody
  readonly bytes: number
  /** MD5 in hex: the entity tag. */
  readonly md5: string
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string }
  /** The value of `alsoCompute`, where it was asked for. */
  readonly also: string | undefined
}

/** What an upload announces, read from its headers before its first byte. */
export interface Announced {
  readonly checksum: SentChecksum | undefined
  readonly contentMd5: string | undefined
  /** The algorithm to compute where none was sent. */
  readonly otherwise?: ChecksumAlgorithm
  /** One more algorithm to compute beside: the parts of an upload that chose none are combined into a CRC64NVME. */
  readonly alsoCompute?: ChecksumAlgorithm
}

/** Checks the headers of an upload that say how long it is and what its MD5 shall be, before a byte is read. */
export function checkAnnounced(
  input: { ContentLength?: number | undefined; ContentMD5?: string | undefined },
  ctx: S3Context,
): void {
  const headers = ctx.request?.headers
  const decoded = headers?.['x-amz-decoded-content-length']
  if (headers?.['transfer-encoding'] !== undefined && decoded === undefined) {
    throw notImplemented('Transfer-Encoding')
  }
  const bytes = decoded === undefined ? (input.ContentLength ?? 0) : Number(decoded)
  if (bytes > UPLOAD_BYTES_MAX) throw tooLarge(bytes)
  const md5 = input.ContentMD5
  if (md5 === undefined) return
  const digest = Buffer.from(md5, 'base64')
  if (digest.length !== 16 || digest.toString('base64') !== md5) {
    throw s3Fault('InvalidDigest', { 'Content-MD5': md5 })
  }
}

/** Takes the bytes in. On any failure nothing remains of them. */
export async function receive(
  body: Readable | Uint8Array | undefined,
  announced: Announced,
  ctx: UploadContext,
): Promise<Received> {
  if (body === undefined || body instanceof Uint8Array) return receiveBytes(body ?? NOTHING, announced, ctx)
  const held: Buffer[] = []
  let heldBytes = 0
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value)
    heldBytes += next.value.length
    if (heldBytes > INLINE_BYTES_MAX) return receiveStream(held, chunks, announced, ctx)
  }
  const [only] = held
  return receiveBytes(only !== undefined && held.length === 1 ? only : Buffer.concat(held), announced, ctx)
}

const NOTHING = Buffer.alloc(0)

async function receiveBytes(body: Uint8Array, announced: Announced, ctx: UploadContext): Promise<Received> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const md5 = hash('md5', bytes, 'hex')
  const algorithm = algorithmOf(announced)
  const computed = isProved(announced, ctx) ? undefined : checksumOf(algorithm, bytes)
  const value = judge(md5, computed, announced, ctx)
  const { alsoCompute } = announced
  const also =
    alsoCompute === undefined ? undefined : alsoCompute === algorithm ? value : checksumOf(alsoCompute, bytes)
  return { fresh: await putBody(ctx, bytes), bytes: bytes.length, md5, checksum: { algorithm, value }, also }
}

async function receiveStream(
  held: Buffer[],
  chunks: AsyncIterator<Buffer>,
  announced: Announced,
  ctx: UploadContext,
): Promise<Received> {
  const algorithm = algorithmOf(announced)
  const digest = ctx.live.start()
  const sum: Checksum | undefined = isProved(announced, ctx) ? undefined : createChecksum(algorithm)
  const { alsoCompute } = announced
  const alsoSum =
    alsoCompute === undefined || (alsoCompute === algorithm && sum !== undefined)
      ? undefined
      : createChecksum(alsoCompute)
  let bytes = 0
  let md5 = ''
  let value = ''
  async function* measured(): AsyncGenerator<Buffer> {
    const take = (chunk: Buffer): Promise<unknown> | undefined => {
      bytes += chunk.length
      if (bytes > UPLOAD_BYTES_MAX) throw tooLarge(bytes)
      sum?.update(chunk)
      alsoSum?.update(chunk)
      return digest.update(chunk)
    }
    for (const chunk of held.splice(0)) {
      await take(chunk)
      yield chunk
    }
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const full = take(next.value)
      if (full !== undefined) await full
      yield next.value
    }
    md5 = await digest.hex()
    value = judge(md5, sum?.digestBase64(), announced, ctx)
  }
  const id = await poured(measured(), digest, ctx)
  const also = alsoCompute === undefined ? undefined : (alsoSum?.digestBase64() ?? value)
  return { fresh: { body: { at: 'blob', id, bytes } }, bytes, md5, checksum: { algorithm, value }, also }
}

async function poured(measured: AsyncGenerator<Buffer>, digest: Md5, ctx: UploadContext): Promise<string> {
  try {
    return (await ctx.blobs.put(Readable.from(measured, { objectMode: false }))).id
  } catch (error) {
    digest.abandon()
    throw error
  }
}

/** Removes bytes that the transaction did not take after all, without waiting for the sweep. */
export async function discard(fresh: NewBody, ctx: S3Context): Promise<void> {
  if (fresh.body.at === 'blob') await ctx.blobs.delete(fresh.body.id)
}

/** The door sees the bytes first and fails a body that its announced checksum does not hold for (wire/upload.ts). */
function isProved(announced: Announced, ctx: UploadContext): boolean {
  return ctx.request !== undefined && announced.checksum !== undefined
}

function algorithmOf(announced: Announced): ChecksumAlgorithm {
  return announced.checksum?.algorithm ?? announced.otherwise ?? CHECKSUM_DEFAULT
}

/** Compares what was announced with what came; answers the checksum to keep. */
function judge(md5: string, computed: string | undefined, announced: Announced, ctx: UploadContext): string {
  const { contentMd5, checksum } = announced
  const calculated = Buffer.from(md5, 'hex').toString('base64')
  if (contentMd5 !== undefined && contentMd5 !== calculated) {
    throw s3Fault('BadDigest', {
      ExpectedDigest: contentMd5,
      CalculatedDigest: calculated,
    })
  }
  if (computed !== undefined) {
    if (checksum?.value !== undefined && checksum.value !== computed)
      throw checksumMismatch(checksum.algorithm)
    return computed
  }
  if (checksum?.value !== undefined) return checksum.value
  const algorithm = algorithmOf(announced)
  const trailer = ctx.request?.trailers?.()[`x-amz-checksum-${algorithm.toLowerCase()}`]
  // The door fails a body whose announced trailer did not come, so this is our mistake and not the client's.
  if (trailer === undefined) throw new Error(`the trailer of ${algorithm} was not kept`)
  return trailer
}

function tooLarge(bytes: number): Error {
  return s3Fault('EntityTooLarge', { ProposedSize: String(bytes), MaxSizeAllowed: String(UPLOAD_BYTES_MAX) })
}
