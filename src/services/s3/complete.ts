// CompleteMultipartUpload. The list of parts is checked against what was uploaded, the layout and the table of parts are
// written in steps under ids that nobody can name yet, and one small transaction makes the object appear and ends the
// upload. A repeat of a completed upload answers as the first did, since the first answer may have been lost.
import { CHECKSUM_ALGORITHMS } from '../../aws/checksum.ts'
import { createHash } from 'node:crypto'
import { putLayout, shareBody } from '../../kernel/body.ts'
import type { NewBody } from '../../kernel/body.ts'
import type { Handlers } from '../../kernel/service.ts'
import { checksumMembers, memberValue, PartsChecksum, usualType } from './checksum.ts'
import type { ChecksumInput, StoredChecksum } from './checksum.ts'
import { checkWriteConditions, conflict, judgeWrite } from './conditional.ts'
import type { WriteConditions } from './conditional.ts'
import { invalidArgument, invalidRequest, s3Fault } from './errors.ts'
import { chunksOf, putParts } from './parts.ts'
import type { PartChunk } from './parts.ts'
import { bucketOf, refuseUnsupported } from './request.ts'
import type { S3Context } from './request.ts'
import { headOf } from './store.ts'
import type { Bucket, ObjectHead } from './store.ts'
import {
  algorithmOf,
  endUpload,
  findCompleted,
  needUpload,
  noSuchUpload,
  putCompleted,
  scanParts,
  uploadKey,
} from './uploads.ts'
import type { Completed, Part, Upload } from './uploads.ts'
import { comparable, putObjectHead } from './write.ts'
import type { Holding, NewObject } from './write.ts'

// "Amazon S3 multipart upload limits": every part but the last.
const PART_BYTES_MIN = 5 * 1024 * 1024
const PARTS_MAX = 10_000
// Object sizes up to 50 TB; a sum of parts cannot come near the bounds of a number.

export const completeOperations = {
  async CompleteMultipartUpload(input, ctx) {
    refuseUnsupported(input)
    const conditions = { ifMatch: input.IfMatch, ifNoneMatch: input.IfNoneMatch }
    checkWriteConditions(conditions)
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const upload = await ctx.records.get<Upload>(uploadKey(bucket, input.Key, input.UploadId))
    if (upload === undefined) {
      const done = await findCompleted(ctx.records, bucket, input.UploadId)
      if (done === undefined || done.key !== input.Key) throw noSuchUpload(input.UploadId)
      return answer(done, input, ctx)
    }
    // Without a document at all, too, it only lacks parts (recorded).
    const listed = checkList(input.MultipartUpload?.Parts, input.UploadId)
    if (input.ChecksumType !== undefined && input.ChecksumType !== upload.checksum?.type) {
      throw invalidRequest(
        `The upload was created using the ${upload.checksum?.type ?? 'null'} checksum mode. ` +
          'The complete request must use the same checksum mode.',
      )
    }
    const parts = await matchParts(ctx, bucket, upload, listed)
    const facts = await factsOf(parts, upload)
    checkWhole(input, facts, upload)
    const current = await headOf(ctx.records, bucket, input.Key)
    const failed = judgeComplete(input.Key, current, upload, conditions)
    if (failed !== undefined) throw failed
    const body = await bodyOf(parts, ctx)
    const chunks = tableOf(parts, upload)
    const completed: Completed = { key: input.Key, etag: facts.etag, checksum: facts.checksum }
    await ctx.records.transact(async (tx) => {
      const now = await bucketOf(tx, input, ctx.region)
      const still = await needUpload(tx, now, input.Key, input.UploadId)
      // A part was replaced while the layout was written: what was checked is not what would be kept.
      if (still.changes !== upload.changes) throw s3Fault('OperationAborted')
      const judged = judgeComplete(input.Key, await headOf(tx, now, input.Key), still, conditions)
      if (judged !== undefined) throw judged
      const table = tx.id()
      putParts(tx, now, table, chunks)
      const object: NewObject = {
        etag: facts.etag,
        size: facts.size,
        checksum: facts.checksum,
        attributes: upload.attributes,
        body,
        parts: { count: parts.length, table },
      }
      await putObjectHead(tx, now, input.Key, object, {}, 'ObjectCreated:CompleteMultipartUpload', ctx)
      endUpload(tx, now, input.Key, input.UploadId)
      putCompleted(tx, now, input.UploadId, completed)
    }, bucket.id)
    return answer(completed, input, ctx)
  },
} satisfies Handlers<'s3'>

interface ListedPart extends ChecksumInput {
  readonly ETag?: string | undefined
  readonly PartNumber?: number | undefined
}

interface MatchedPart {
  readonly number: number
  readonly part: Part
}

interface ObjectFacts {
  readonly etag: string
  readonly size: number
  readonly checksum: StoredChecksum
}

function checkList(parts: readonly ListedPart[] | undefined, uploadId: string): readonly ListedPart[] {
  if (parts === undefined || parts.length === 0) throw invalidRequest('You must specify at least one part')
  if (parts.length > PARTS_MAX) throw s3Fault('MalformedXML')
  let last = 0
  for (const { PartNumber, ETag } of parts) {
    if (PartNumber === undefined || ETag === undefined) throw s3Fault('MalformedXML')
    if (PartNumber < 1 || PartNumber > PARTS_MAX) {
      const text = `PartNumber must be >= 1 and <= ${PARTS_MAX}`
      throw invalidArgument(text, 'PartNumber', String(PartNumber))
    }
    if (PartNumber <= last) throw s3Fault('InvalidPartOrder', { UploadId: uploadId })
    last = PartNumber
  }
  return parts
}

// Parts read at once.
const PARTS_PAGE = 1000

/** Finds every listed part as it was uploaded. Throws InvalidPart, EntityTooSmall and the like for the first that differs. */
async function matchParts(
  ctx: S3Context,
  bucket: Bucket,
  upload: Upload,
  listed: readonly ListedPart[],
): Promise<MatchedPart[]> {
  const uploaded = new Map<number, Part>()
  for (let after = 0; ;) {
    const page = await scanParts(ctx.records, bucket, upload.id, after, PARTS_PAGE)
    for (const [number, part] of page) uploaded.set(number, part)
    const last = page.at(-1)
    if (last === undefined || page.length < PARTS_PAGE) break
    after = last[0]
  }
  const matched: MatchedPart[] = []
  for (const one of listed) {
    const number = one.PartNumber ?? 0
    const part = uploaded.get(number)
    const etag = one.ETag?.replace(/^"(.*)"$/, '$1') ?? ''
    if (part === undefined || part.etag !== etag) throw invalidPart(upload.id, { number, part: { etag } })
    checkPartChecksum(one, number, part, upload)
    matched.push({ number, part })
  }
  for (const { number, part } of matched.slice(0, -1)) {
    if (part.size < PART_BYTES_MIN) {
      throw s3Fault('EntityTooSmall', {
        PartNumber: String(number),
        ETag: part.etag,
        ProposedSize: String(part.size),
        MinSizeAllowed: String(PART_BYTES_MIN),
      })
    }
  }
  return matched
}

function checkPartChecksum(listed: ListedPart, number: number, part: Part, upload: Upload): void {
  const chosen = upload.checksum
  const other = CHECKSUM_ALGORITHMS.find(
    (one) => one !== chosen?.algorithm && memberValue(listed, one) !== undefined,
  )
  if (other !== undefined) {
    // An upload that chose no algorithm has parts without checksums, which therefore cannot be meant (recorded).
    if (chosen === undefined) throw invalidPart(upload.id, { number, part })
    throw s3Fault(
      'BadDigest',
      undefined,
      `The ${other.toLowerCase()} you specified for part ${number} did not match what we received.`,
    )
  }
  if (chosen === undefined) return
  const given = memberValue(listed, chosen.algorithm)
  if (given === undefined && chosen.type === 'COMPOSITE') {
    throw invalidRequest(
      `The upload was created using a ${chosen.algorithm.toLowerCase()} checksum. The complete request must ` +
        `include the checksum for each part. It was missing for part ${number} in the request.`,
    )
  }
  if (given !== undefined && given !== part.checksum) throw invalidPart(upload.id, { number, part })
}

function invalidPart(
  uploadId: string,
  part: { readonly number: number; readonly part: { readonly etag: string } },
): Error {
  return s3Fault('InvalidPart', {
    ETag: part.part.etag,
    PartNumber: String(part.number),
    UploadId: uploadId,
  })
}

/** The entity tag (MD5 of the parts' MD5s), the size and the checksum of the whole. */
async function factsOf(parts: readonly MatchedPart[], upload: Upload): Promise<ObjectFacts> {
  const digest = createHash('md5')
  const sum = new PartsChecksum(algorithmOf(upload), upload.checksum?.type ?? 'FULL_OBJECT')
  let size = 0
  for (const [i, { part }] of parts.entries()) {
    digest.update(part.etag, 'hex')
    sum.add(part.checksum, part.size)
    size += part.size
    // Combining CRCs costs some 10 us a part: others get their turn in between.
    if (i % PARTS_PER_TURN === PARTS_PER_TURN - 1) await new Promise(setImmediate)
  }
  return { etag: `${digest.digest('hex')}-${parts.length}`, size, checksum: sum.stored() }
}

const PARTS_PER_TURN = 200

interface WholeInput extends ChecksumInput {
  readonly ChecksumType?: string | undefined
  readonly MpuObjectSize?: number | undefined
}

/** What the request says of the whole object must be so. */
function checkWhole(input: WholeInput, facts: ObjectFacts, upload: Upload): void {
  if (input.MpuObjectSize !== undefined && input.MpuObjectSize !== facts.size) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${input.MpuObjectSize} does not match what was ` +
        `computed: ${facts.size}`,
    )
  }
  const algorithm = algorithmOf(upload)
  // A checksum without its type is taken for one of the algorithm's usual type, which another then cannot equal (recorded).
  const meant = input.ChecksumType ?? usualType(algorithm)
  for (const one of CHECKSUM_ALGORITHMS) {
    const given = memberValue(input, one)
    if (given === undefined) continue
    // An upload that chose no algorithm gets CRC64NVME, and no other checksum of it is looked at (recorded).
    if (upload.checksum === undefined && one !== algorithm) continue
    const [calculated] = facts.checksum.value.split('-')
    const same = given === facts.checksum.value || given === calculated
    if (one === algorithm && meant === facts.checksum.type && same) continue
    throw s3Fault(
      'BadDigest',
      undefined,
      `The ${algorithm.toLowerCase()} you specified did not match the calculated checksum.`,
    )
  }
}

/** The conditions of a complete: a key that changed since the upload began is a conflict where they would hold. */
function judgeComplete(
  objectKey: string,
  current: ObjectHead | undefined,
  upload: Upload,
  conditions: WriteConditions,
): Error | undefined {
  if (conditions.ifMatch === undefined && conditions.ifNoneMatch === undefined) return undefined
  const failed = judgeWrite(objectKey, current && comparable(current), conditions)
  if (failed !== undefined) return failed
  return current?.holder === upload.base ? undefined : conflict(objectKey, conditions)
}

/** One part is the object's body itself; several become a layout. */
async function bodyOf(parts: readonly MatchedPart[], ctx: S3Context): Promise<NewBody | Holding> {
  const [only] = parts
  if (only !== undefined && parts.length === 1) {
    return async (tx, holder) => {
      await shareBody(tx, only.part.body, holder)
      return only.part.body
    }
  }
  return putLayout(
    ctx,
    parts.map(({ part }) => ({ piece: part.body, from: 0, length: part.size })),
  )
}

/** The table of parts, a few records that are written with the head. */
function tableOf(parts: readonly MatchedPart[], upload: Upload): PartChunk[] {
  const composite = upload.checksum?.type === 'COMPOSITE'
  return chunksOf(parts.map(({ number, part }) => [number, part.size, composite ? part.checksum : null]))
}

interface AnswerInput {
  readonly Bucket: string
  readonly Key: string
}

function answer(completed: Completed, input: AnswerInput, ctx: S3Context) {
  const base = new URL(ctx.baseUrl)
  const path = input.Key.split('/').map(encodeURIComponent).join('/')
  const underBucket = base.hostname.startsWith(`${input.Bucket}.`)
  return {
    Location: underBucket ? `${base.origin}/${path}` : `${base.origin}/${input.Bucket}/${path}`,
    Bucket: input.Bucket,
    Key: input.Key,
    ETag: `"${completed.etag}"`,
    ...checksumMembers(completed.checksum),
  }
}
