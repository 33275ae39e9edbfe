// Objects: PutObject, GetObject, HeadObject, DeleteObject, DeleteObjects. A put of 4 KB is one transaction: the head, its
// bytes, their holder. A get reads outside any transaction: the head, then its body; if the body is gone the object was
// replaced between the two, and the head is read again.
import type { Readable } from 'node:stream'
import { BodyGone, readBody, readWhole } from '../../kernel/body.ts'
import { isRetryable, Fault } from '../../kernel/fault.ts'
import { INLINE_BYTES_MAX } from '../../kernel/records.ts'
import type { Handlers } from '../../kernel/service.ts'
import { attributeMembers, attributesFrom } from './attributes.ts'
import type { OverrideInput } from './attributes.ts'
import { checksumMembers, sentChecksum } from './checksum.ts'
import type { StoredChecksum } from './checksum.ts'
import { checkWriteConditions, judgeRead, judgeWrite } from './conditional.ts'
import { invalidRequest, s3Fault } from './errors.ts'
import type { Md5Threads } from './md5.ts'
import { partOf } from './parts.ts'
import { contentRange, readRange } from './range.ts'
import type { ByteRange } from './range.ts'
import {
  bucketOf,
  checkKey,
  checkObjectAcl,
  checkVersionId,
  refuseBypass,
  refuseUnsupported,
} from './request.ts'
import type { BucketInput, S3Context } from './request.ts'
import { attributesOf, headOf } from './store.ts'
import type { Bucket, ObjectAttributes, ObjectHead } from './store.ts'
import { checkAnnounced, discard, receive } from './upload.ts'
import { notify } from './event.ts'
import { comparable, deleteObjectHead, putObjectHead } from './write.ts'

// API_DeleteObjects: "up to 1,000 keys".
const DELETE_KEYS_MAX = 1000

export const objectOperations = {
  async PutObject(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    checkKey(input.Key)
    refuseUnsupported(input)
    checkObjectAcl(input.ACL)
    const conditions = { ifMatch: input.IfMatch, ifNoneMatch: input.IfNoneMatch }
    checkWriteConditions(conditions)
    const attributes = attributesFrom(input)
    checkAnnounced(input, ctx)
    const checksum = sentChecksum(input, ctx.request)
    if (input.IfMatch !== undefined || input.IfNoneMatch !== undefined) {
      // Asked once before the body, so that a large one is not sent in vain, and again in the transaction.
      const current = await headOf(ctx.records, bucket, input.Key)
      const failed = judgeWrite(input.Key, current && comparable(current), conditions)
      if (failed !== undefined) throw failed
    }
    const received = await receive(input.Body, { checksum, contentMd5: input.ContentMD5 }, ctx)
    const object = {
      etag: received.md5,
      size: received.bytes,
      checksum: { ...received.checksum, type: 'FULL_OBJECT' },
      attributes,
      body: received.fresh,
    } as const
    try {
      await ctx.records.transact(async (tx) => {
        const now = await bucketOf(tx, input, ctx.region)
        await putObjectHead(tx, now, input.Key, object, conditions, 'ObjectCreated:Put', ctx)
      }, bucket.id)
    } catch (error) {
      await discard(received.fresh, ctx)
      throw error
    }
    return { ETag: `"${received.md5}"`, ...checksumMembers(object.checksum) }
  },

  async GetObject(input, ctx) {
    for (let tries = 1; ; tries++) {
      const found = await findObject(input, ctx)
      const view = await viewOf(found, input, ctx)
      checkReadable(found.head)
      try {
        return { ...view.members, Body: await bytesOf(found.head, view.range, ctx) }
      } catch (error) {
        if (!(error instanceof BodyGone) || tries === REPLACED_TRIES_MAX) throw error
      }
    }
  },

  async HeadObject(input, ctx) {
    const found = await findObject(input, ctx)
    const view = await viewOf(found, input, ctx)
    return view.members
  },

  async DeleteObject(input, ctx) {
    refuseUnsupported(input)
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    refuseBypass(input.BypassGovernanceRetention)
    checkKey(input.Key)
    checkVersionId(input.VersionId)
    await ctx.records.transact(async (tx) => {
      const now = await bucketOf(tx, input, ctx.region)
      await deleteObjectHead(tx, now, input.Key, { ifMatch: input.IfMatch }, ctx)
    }, bucket.id)
    return {}
  },

  async DeleteObjects(input, ctx) {
    refuseUnsupported(input)
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    refuseBypass(input.BypassGovernanceRetention)
    const objects = input.Delete.Objects ?? []
    if (objects.length === 0 || objects.length > DELETE_KEYS_MAX) throw s3Fault('MalformedXML')
    const Deleted: { Key: string; VersionId?: string }[] = []
    const Errors: DeleteError[] = []
    // In steps of their own: AWS promises no order and no atomicity among the keys, and one bad key fails alone.
    for (let start = 0; start < objects.length; start += DELETE_STEP) {
      const step = objects.slice(start, start + DELETE_STEP)
      const failed = await deleteStep(step, input, bucket, ctx)
      for (const [i, object] of step.entries()) {
        const error = failed[i]
        if (error !== undefined) Errors.push(error)
        else
          Deleted.push({
            Key: object.Key,
            ...(object.VersionId === undefined ? {} : { VersionId: object.VersionId }),
          })
      }
    }
    return {
      ...(input.Delete.Quiet === true || Deleted.length === 0 ? {} : { Deleted }),
      ...(Errors.length === 0 ? {} : { Errors }),
    }
  },
} satisfies Handlers<'s3', Md5Threads>

// A get meets a replaced object at most this often before it gives up: each time another put came between two reads.
const REPLACED_TRIES_MAX = 5

// Deletions per transaction: each may write a dozen records and read as many, some 3 ms in all.
const DELETE_STEP = 50

interface ObjectIdentifier {
  readonly Key: string
  readonly VersionId?: string | undefined
  readonly ETag?: string | undefined
  readonly LastModifiedTime?: Date | undefined
  readonly Size?: number | undefined
}

interface DeleteError {
  readonly Key: string
  readonly Code: string
  readonly Message: string
  readonly VersionId?: string
}

/** Deletes some keys in one transaction; answers the error of each that stays, by its place. */
async function deleteStep(
  step: readonly ObjectIdentifier[],
  input: BucketInput,
  bucket: Bucket,
  ctx: S3Context,
): Promise<(DeleteError | undefined)[]> {
  return ctx.records.transact(async (tx) => {
    const now = await bucketOf(tx, input, ctx.region)
    const failed: (DeleteError | undefined)[] = []
    for (const object of step) {
      try {
        checkIdentifier(object)
        const was = await deleteObjectHead(tx, now, object.Key, { ifMatch: object.ETag }, ctx)
        // Of many at once S3 notifies keys that were not there as well (recorded).
        if (!was) await notify(tx, now, 'ObjectRemoved:Delete', { key: object.Key }, ctx)
        failed.push(undefined)
      } catch (error) {
        if (!(error instanceof Fault) || isRetryable(error)) throw error
        const version = object.VersionId === undefined ? {} : { VersionId: object.VersionId }
        failed.push({ Key: object.Key, Code: error.code, Message: error.message, ...version })
      }
    }
    return failed
  }, bucket.id)
}

function checkIdentifier(object: ObjectIdentifier): void {
  checkKey(object.Key)
  if (object.VersionId !== undefined && object.VersionId !== 'null') {
    throw s3Fault('NoSuchVersion', { Key: object.Key })
  }
  if (object.LastModifiedTime !== undefined || object.Size !== undefined) throw s3Fault('NotImplemented')
}

export interface ObjectInput extends BucketInput {
  readonly Key: string
  readonly VersionId?: string | undefined
}

export interface FoundObject {
  readonly bucket: Bucket
  readonly head: ObjectHead
  readonly attributes: ObjectAttributes
}

/** The object that a request names, with its attributes. Throws NoSuchBucket, NoSuchKey … */
export async function findObject(input: ObjectInput, ctx: S3Context): Promise<FoundObject> {
  const bucket = await bucketOf(ctx.records, input, ctx.region)
  checkKey(input.Key)
  checkVersionId(input.VersionId)
  for (;;) {
    const head = await headOf(ctx.records, bucket, input.Key)
    if (head === undefined) throw await missing(bucket, input.Key, ctx)
    const attributes = await attributesOf(ctx.records, bucket, head)
    // Missing attributes: the object was replaced between the two reads.
    if (attributes !== undefined) return { bucket, head, attributes }
  }
}

/**
 * Only who may list a bucket learns that a key is not there; to others it is AccessDenied (API_GetObject, "Permissions").
 * Asked by the call that they would make, which answers no keys.
 */
async function missing(bucket: Bucket, objectKey: string, ctx: S3Context): Promise<Error> {
  const { caller } = ctx
  if (caller.kind === 'root' && caller.account === bucket.account)
    return s3Fault('NoSuchKey', { Key: objectKey })
  try {
    const listing = { Bucket: bucket.name, Prefix: objectKey, MaxKeys: 0 }
    await ctx.cloud.call('s3', 'ListObjectsV2', listing, caller, { signal: ctx.signal })
  } catch (error) {
    if (error instanceof Fault && error.code === 'AccessDenied') return s3Fault('AccessDenied')
    throw error
  }
  return s3Fault('NoSuchKey', { Key: objectKey })
}

interface ReadInput extends ObjectInput, OverrideInput {
  readonly IfMatch?: string | undefined
  readonly IfNoneMatch?: string | undefined
  readonly IfModifiedSince?: Date | undefined
  readonly IfUnmodifiedSince?: Date | undefined
  readonly Range?: string | undefined
  readonly PartNumber?: number | undefined
  readonly ChecksumMode?: string | undefined
}

/** What GetObject and HeadObject say of an object, and which of its bytes they mean. */
async function viewOf(found: FoundObject, input: ReadInput, ctx: S3Context) {
  const { head, attributes } = found
  refuseUnsupported(input)
  if (input.Range !== undefined && input.PartNumber !== undefined) {
    throw invalidRequest('Cannot specify both Range header and partNumber query parameter')
  }
  const conditions = {
    ifMatch: input.IfMatch,
    ifNoneMatch: input.IfNoneMatch,
    ifModifiedSinceMs: input.IfModifiedSince?.getTime(),
    ifUnmodifiedSinceMs: input.IfUnmodifiedSince?.getTime(),
  }
  const failed = judgeRead(comparable(head), conditions, ctx.clock.now())
  if (failed !== undefined) throw failed
  const part = input.PartNumber === undefined ? undefined : await partOf(ctx.records, found, input.PartNumber)
  const asked = part?.range ?? readRange(input.Range, head.size)
  const range = asked ?? { from: 0, to: head.size }
  const whole = range.from === 0 && range.to === head.size
  const checksum: StoredChecksum | undefined =
    part === undefined ? (whole ? head.checksum : undefined) : part.checksum
  const members = {
    AcceptRanges: 'bytes',
    LastModified: new Date(head.modified),
    ContentLength: range.to - range.from,
    ETag: `"${head.etag}"`,
    ...attributeMembers(attributes, input),
    ...(input.ChecksumMode?.toUpperCase() === 'ENABLED' && checksum !== undefined
      ? checksumMembers(checksum)
      : {}),
    ...(asked === undefined || head.size === 0 ? {} : { ContentRange: contentRange(range, head.size) }),
    ...(part !== undefined && head.parts !== undefined ? { PartsCount: head.parts.count } : {}),
  }
  return { range, members }
}

/** Archived objects show their bytes only after a restore (API_GetObject, API_CopyObject). `text` is the operation's own. */
export function checkReadable(head: ObjectHead, text?: string): void {
  if (head.storageClass === 'GLACIER' || head.storageClass === 'DEEP_ARCHIVE') {
    throw s3Fault('InvalidObjectState', { StorageClass: head.storageClass }, text)
  }
}

/** Bytes of an object: at hand when they are few, else a stream. Throws BodyGone when the object was replaced. */
export async function bytesOf(
  head: ObjectHead,
  range: ByteRange,
  ctx: S3Context,
): Promise<Buffer | Readable> {
  if (head.body.at !== 'inline') return readBody(ctx, head.body, range)
  const bytes = await readWhole(ctx, head.body, INLINE_BYTES_MAX)
  return bytes.subarray(range.from, range.to)
}
