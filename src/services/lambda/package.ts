// Deployment packages: taken in from the request or from a bucket, proved to be an honest zip by unpacking them, stored as
// they came (CodeSha256 is over these very bytes), held by the versions that need them, and given back by GetFunction.
import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dropBody, holdNew, putBody, readWhole } from '../../kernel/body.ts'
import type { NewBody } from '../../kernel/body.ts'
import { fault, Fault } from '../../kernel/fault.ts'
import { INLINE_BYTES_MAX } from '../../kernel/records.ts'
import type { Blobs, Tx } from '../../kernel/records.ts'
import type { OperationContext, RoomContext } from '../../kernel/service.ts'
import { PackageRefused, UNZIPPED_BYTES_MAX } from './code/unpack.ts'
import type { CodeCache } from './code/unzip.ts'
import { invalid } from './name.ts'
import { lambdaFor } from './role.ts'
import type { CodeRef, Function } from './store.ts'

/** Bytes of a package in the request itself: 50 MB (quotas, "Deployment package"). */
export const ZIPPED_BYTES_MAX = 52_428_800
/** Bytes of all packages of one account and region: 75 GB (quotas, "Storage for uploaded functions"). */
export const CODE_STORAGE_BYTES_MAX = 80_530_636_800
/** How long a replaced package stays unpacked: what runs it now may read from it until the longest timeout ends. */
const KEEP_AFTER_USE_MS = 16 * 60_000

/** What names a package in CreateFunction's Code and in UpdateFunctionCode. */
export interface PackageInput {
  readonly ZipFile?: Uint8Array | undefined
  readonly S3Bucket?: string | undefined
  readonly S3Key?: string | undefined
  readonly S3ObjectVersion?: string | undefined
}

/** A package that is durable and unpacked, and that no version holds yet. */
export interface FreshPackage {
  readonly fresh: NewBody
  /** Base64. */
  readonly sha256: string
}

/**
 * Takes a package in: durable, and unpacked in the cache. Who does not go on to `holdPackage` calls `dropPackage`. Throws
 * AWS's faults for what is no package or too large.
 */
export async function takePackage(
  input: PackageInput,
  cache: CodeCache,
  ctx: OperationContext<string>,
): Promise<FreshPackage> {
  const code = await store(await openPackage(input, ctx), ctx)
  const { body, data } = code.fresh
  try {
    const source = data === undefined ? { path: ctx.blobs.path(body.id) } : { bytes: data }
    await cache.folderOf(body.id, () => Promise.resolve(source))
  } catch (error) {
    await dropPackage(code, cache, ctx.blobs)
    if (!(error instanceof PackageRefused)) throw error
    throw error.why === 'too large'
      ? tooLarge()
      : invalid('Could not unzip uploaded file. Please check your file, then try to upload again.')
  }
  return code
}

/** Forgets a package that nobody came to hold. */
export async function dropPackage({ fresh }: FreshPackage, cache: CodeCache, blobs: Blobs): Promise<void> {
  await cache.forget(fresh.body.id)
  if (fresh.body.at === 'blob') await blobs.delete(fresh.body.id)
}

/** In the transaction that makes a version: what it keeps of its package, which is held from now on. */
export async function holdPackage(tx: Tx, { fresh, sha256 }: FreshPackage): Promise<CodeRef> {
  const holder = `lambda/${tx.id()}`
  await holdNew(tx, fresh, holder)
  return { body: fresh.body, holder, sha256 }
}

/** In the transaction that ends or replaces a version: its package is let go, and its folder goes once nothing can run it. */
export async function releasePackage(tx: Tx, fn: Function): Promise<void> {
  const { body, holder } = fn.latest.code
  await dropBody(tx, body, holder)
  tx.later('lambda', 'ownForgetPackage', { codeId: body.id }, lambdaFor(fn), {
    atMs: tx.now + KEEP_AFTER_USE_MS,
  })
}

/** The unpacked package of a function, made again if the cache was cleared. */
export function folderOf(fn: Function, cache: CodeCache, ctx: RoomContext): Promise<string> {
  const { body } = fn.latest.code
  return cache.folderOf(body.id, async () => {
    if (body.at === 'blob') return { path: ctx.blobs.path(body.id) }
    return { bytes: await readWhole(ctx, body, INLINE_BYTES_MAX) }
  })
}

/** The bytes, or the stream, that the caller means. The texts are AWS's. */
async function openPackage(
  input: PackageInput,
  ctx: OperationContext<string>,
): Promise<Uint8Array | Readable> {
  const { ZipFile: zip, S3Bucket: bucket, S3Key: objectKey, S3ObjectVersion: version } = input
  if (zip !== undefined && (bucket !== undefined || objectKey !== undefined || version !== undefined))
    throw invalid('Please do not provide other FunctionCode parameters when providing a ZipFile.')
  if (zip !== undefined) {
    if (zip.byteLength > ZIPPED_BYTES_MAX) {
      throw fault(
        'RequestEntityTooLargeException',
        `Zipped size must be smaller than ${ZIPPED_BYTES_MAX} bytes`,
        { status: 413 },
      )
    }
    return zip
  }
  if (bucket === undefined || objectKey === undefined)
    throw invalid('Please provide a source for function code.')
  return fromBucket(bucket, objectKey, version, ctx)
}

/** The object as the caller may read it: the same call that he could make. */
async function fromBucket(
  bucket: string,
  objectKey: string,
  version: string | undefined,
  ctx: OperationContext<string>,
): Promise<Uint8Array | Readable> {
  try {
    const { Body: body, ContentLength: length } = await ctx.cloud.call(
      's3',
      'GetObject',
      {
        Bucket: bucket,
        Key: objectKey,
        ...(version === undefined ? {} : { VersionId: version }),
      },
      ctx.caller,
      { signal: ctx.signal },
    )
    if ((length ?? 0) > UNZIPPED_BYTES_MAX) {
      if (body instanceof Readable) body.destroy()
      throw tooLarge()
    }
    return body ?? new Uint8Array()
  } catch (error) {
    if (!(error instanceof Fault) || (error.status ?? 400) >= 500 || error.code === TOO_LARGE_CODE)
      throw error
    throw invalid(
      `Error occurred while GetObject. S3 Error Code: ${error.code}. S3 Error Message: ${error.message}`,
    )
  }
}

const TOO_LARGE_CODE = 'InvalidParameterValueException'

function tooLarge(): Fault {
  return invalid(`Unzipped size must be smaller than ${UNZIPPED_BYTES_MAX} bytes`, TOO_LARGE_CODE)
}

/** Pours a package into a body, hashing and counting on the way. */
async function store(bytes: Uint8Array | Readable, ctx: RoomContext): Promise<FreshPackage> {
  const hash = createHash('sha256')
  let counted = 0
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      counted += chunk.length
      done(counted > UNZIPPED_BYTES_MAX ? tooLarge() : null, chunk)
    },
  })
  const stream = bytes instanceof Readable ? bytes : Readable.from(slices(bytes))
  const [fresh] = await Promise.all([putBody(ctx, meter), pipeline(stream, meter)])
  return { fresh, sha256: hash.digest('base64') }
}

// A whole package hashed at once would hold the loop; this keeps each step at about a millisecond.
const SLICE_BYTES = 1024 * 1024

function* slices(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.byteLength; at += SLICE_BYTES) {
    const length = Math.min(SLICE_BYTES, bytes.byteLength - at)
    yield Buffer.from(bytes.buffer, bytes.byteOffset + at, length)
  }
}
