// What stands of a multipart upload until it is completed or aborted: one record for the upload, found by key and id and so
// in the order in which they are listed, and one for each part. A counter of changes lets CompleteMultipartUpload write the
// layout in steps and be sure, in its last transaction, that no part was replaced meanwhile.
import type { ChecksumAlgorithm } from '../../aws/checksum.ts'
import { dropBody } from '../../kernel/body.ts'
import type { Body } from '../../kernel/body.ts'
import type { Caller } from '../../kernel/cloud.ts'
import type { Key, Maybe, Range, Reader, Records, Tx } from '../../kernel/records.ts'
import type { ChecksumType } from './checksum.ts'
import { s3Fault } from './errors.ts'
import { allInBucket, canonicalId, inBucket, ownCaller } from './store.ts'
import type { Bucket, ObjectAttributes } from './store.ts'

export interface Upload {
  readonly id: string
  /** ISO 8601, whole seconds. */
  readonly initiated: string
  readonly initiator: { readonly ID: string; readonly DisplayName?: string }
  readonly attributes: ObjectAttributes
  /** What its sender chose; without it the object gets a CRC64NVME of the whole. */
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly type: ChecksumType } | undefined
  /** The holder of the object that stood at the key when the upload began: conditional completes compare it. */
  readonly base: string | undefined
  /** Raised by every change of a part. */
  readonly changes: number
}

export interface Part {
  readonly etag: string
  readonly size: number
  readonly modified: string
  /** Of the upload's algorithm, CRC64NVME where it chose none. */
  readonly checksum: string
  readonly body: Body
  readonly holder: string
}

/** The algorithm in which an upload's parts are summed. */
export function algorithmOf(upload: Upload): ChecksumAlgorithm {
  return upload.checksum?.algorithm ?? 'CRC64NVME'
}

export function uploadKey(bucket: Bucket, objectKey: string, uploadId: string): Key {
  return inBucket(bucket, 'upload', objectKey, uploadId)
}

/** The upload of this key. Throws NoSuchUpload: also for an id that belongs to another key (recorded). */
export async function needUpload(
  reader: Reader,
  bucket: Bucket,
  objectKey: string,
  uploadId: string,
): Promise<Upload> {
  const upload = await reader.get<Upload>(uploadKey(bucket, objectKey, uploadId))
  if (upload === undefined) throw noSuchUpload(uploadId)
  return upload
}

export function noSuchUpload(uploadId: string): Error {
  return s3Fault('NoSuchUpload', { UploadId: uploadId })
}

function partKey(bucket: Bucket, uploadId: string, partNumber: number): Key {
  return inBucket(bucket, 'part', uploadId, partNumber)
}

/** Parts after a number, in order, with their numbers. */
export async function scanParts(
  reader: Reader,
  bucket: Bucket,
  uploadId: string,
  afterNumber: number,
  limit: number,
): Promise<[number: number, part: Part][]> {
  const all = allInBucket(bucket, 'part', uploadId)
  const range: Range = { from: partKey(bucket, uploadId, afterNumber + 1), to: all.to }
  const rows = await reader.scan<Part>(range, { limit })
  return rows.map(([key, part]) => [Number(key.slice(-PART_DIGITS - 1, -1)), part])
}

// kernel/records.ts `key`: a number stands as 16 digits.
const PART_DIGITS = 16

/** Puts a part in place of an older one of its number and counts the change. */
export async function putPart(
  tx: Tx,
  bucket: Bucket,
  objectKey: string,
  upload: Upload,
  partNumber: number,
  part: Part,
): Promise<void> {
  const key = partKey(bucket, upload.id, partNumber)
  const old = await tx.get<Part>(key)
  if (old !== undefined) await dropBody(tx, old.body, old.holder)
  tx.put(key, part)
  tx.put(uploadKey(bucket, objectKey, upload.id), { ...upload, changes: upload.changes + 1 })
}

/** Ends an upload: its record goes, its parts let go of their bytes behind this transaction. */
export function endUpload(tx: Tx, bucket: Bucket, objectKey: string, uploadId: string): void {
  tx.delete(uploadKey(bucket, objectKey, uploadId))
  tx.later('s3', 'ownClearParts', { bucket, uploadId }, ownCaller(bucket))
}

// Parts let go per transaction.
const CLEAR_STEP = 200

/** The room's promise `ownClearParts`: lets go of the parts of an ended upload, in steps. Without an id, of all of a bucket. */
export async function clearParts(records: Records, bucket: Bucket, uploadId?: string): Promise<void> {
  const range = uploadId === undefined ? allInBucket(bucket, 'part') : allInBucket(bucket, 'part', uploadId)
  let cleared = CLEAR_STEP
  while (cleared === CLEAR_STEP) {
    cleared = await records.transact(async (tx) => {
      const rows = await tx.scan<Part>(range, { limit: CLEAR_STEP })
      for (const [key, part] of rows) {
        tx.delete(key)
        await dropBody(tx, part.body, part.holder)
      }
      return rows.length
    })
  }
}

/** What a completed upload answered: CompleteMultipartUpload may be repeated (its answer may have been lost). */
export interface Completed {
  readonly key: string
  readonly etag: string
  readonly checksum: {
    readonly algorithm: ChecksumAlgorithm
    readonly type: ChecksumType
    readonly value: string
  }
}

// How long a repeated complete is answered as the first was.
const COMPLETED_KEPT_MS = 24 * 60 * 60 * 1000

export function putCompleted(tx: Tx, bucket: Bucket, uploadId: string, completed: Completed): void {
  const key = inBucket(bucket, 'completed', uploadId)
  tx.put(key, completed)
  tx.later('s3', 'expire', { key }, ownCaller(bucket), { atMs: tx.now + COMPLETED_KEPT_MS })
}

export function findCompleted(
  reader: Reader,
  bucket: Bucket,
  uploadId: string,
): Maybe<Completed | undefined> {
  return reader.get<Completed>(inBucket(bucket, 'completed', uploadId))
}

/** How listings name who began an upload: users and roles by their ARN, the root user by his canonical id. */
export function initiatorOf(caller: Caller): Upload['initiator'] {
  if (caller.kind !== 'user' && caller.kind !== 'role') return { ID: canonicalId(caller.account) }
  return { ID: caller.arn, DisplayName: caller.arn.slice(caller.arn.lastIndexOf('/') + 1) }
}
