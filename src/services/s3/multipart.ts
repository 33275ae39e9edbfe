// Multipart uploads: CreateMultipartUpload, UploadPart, UploadPartCopy, AbortMultipartUpload and the two listings.
// CompleteMultipartUpload stands in complete.ts.
import type { Handlers } from '../../kernel/service.ts'
import { holdNew, readBody } from '../../kernel/body.ts'
import { attributesFrom } from './attributes.ts'
import { algorithmNamed, multipartType, partChecksumMember, sentChecksum } from './checksum.ts'
import type { ChecksumType } from './checksum.ts'
import { findSource } from './copy.ts'
import { invalidArgument, invalidRequest } from './errors.ts'
import { encoderOf } from './list.ts'
import type { Md5Threads } from './md5.ts'
import { readCopySource } from './names.ts'
import type { ByteRange } from './range.ts'
import { bucketOf, checkKey, checkObjectAcl, pageSize, refuseUnsupported } from './request.ts'
import type { BucketInput, S3Context } from './request.ts'
import { canonicalId, headOf, secondsOf } from './store.ts'
import type { Bucket } from './store.ts'
import { checkAnnounced, discard, receive } from './upload.ts'
import type { Received } from './upload.ts'
import { algorithmOf, endUpload, initiatorOf, needUpload, putPart, scanParts, uploadKey } from './uploads.ts'
import type { Part, Upload } from './uploads.ts'
import { walk } from './walk.ts'

// "Amazon S3 multipart upload limits": part numbers from 1 to 10,000.
export const PART_NUMBER_MAX = 10_000

export const multipartOperations = {
  async CreateMultipartUpload(input, ctx) {
    await bucketOf(ctx.records, input, ctx.region)
    checkKey(input.Key)
    refuseUnsupported(input)
    checkObjectAcl(input.ACL)
    const attributes = attributesFrom(input)
    const checksum = chosenChecksum(input.ChecksumAlgorithm, input.ChecksumType)
    const uploadId = await ctx.records.transact(async (tx) => {
      const bucket = await bucketOf(tx, input, ctx.region)
      const upload: Upload = {
        // Ids of one key sort by the time of their making, the order in which S3 lists them.
        id: tx.now.toString(16).padStart(12, '0') + tx.id(),
        initiated: secondsOf(tx.now),
        initiator: initiatorOf(ctx.caller),
        attributes,
        checksum,
        base: (await headOf(tx, bucket, input.Key))?.holder,
        changes: 0,
      }
      tx.put(uploadKey(bucket, input.Key, upload.id), upload)
      return upload.id
    })
    return {
      Bucket: input.Bucket,
      Key: input.Key,
      UploadId: uploadId,
      ...(checksum === undefined
        ? {}
        : { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }),
    }
  },

  async UploadPart(input, ctx) {
    checkPartNumber(input.PartNumber)
    refuseUnsupported(input)
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const upload = await needUpload(ctx.records, bucket, input.Key, input.UploadId)
    checkAnnounced(input, ctx)
    const checksum = sentChecksum(input, ctx.request)
    const chosen = upload.checksum?.algorithm
    if (checksum !== undefined && chosen !== undefined && checksum.algorithm !== chosen) {
      throw invalidRequest(
        `Checksum Type mismatch occurred, expected checksum Type: ${chosen.toLowerCase()}, ` +
          `actual checksum Type: ${checksum.algorithm.toLowerCase()}`,
      )
    }
    const received = await receive(
      input.Body,
      {
        checksum,
        contentMd5: input.ContentMD5,
        otherwise: algorithmOf(upload),
        ...(chosen === undefined ? { alsoCompute: algorithmOf(upload) } : {}),
      },
      ctx,
    )
    await storePart(received, bucket, input, ctx)
    const shown = checksum?.algorithm ?? chosen
    return {
      ETag: `"${received.md5}"`,
      ...(shown === undefined ? {} : partChecksumMember(shown, received.checksum.value)),
    }
  },

  async UploadPartCopy(input, ctx) {
    checkPartNumber(input.PartNumber)
    refuseUnsupported(input)
    const source = readCopySource(input.CopySource)
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const upload = await needUpload(ctx.records, bucket, input.Key, input.UploadId)
    const { head } = await findSource(source, input, ctx)
    const range = copyRange(input.CopySourceRange, head.size)
    const body = await readBody(ctx, head.body, range)
    const received = await receive(
      body,
      {
        checksum: undefined,
        contentMd5: undefined,
        otherwise: algorithmOf(upload),
        alsoCompute: algorithmOf(upload),
      },
      ctx,
    )
    const part = await storePart(received, bucket, input, ctx)
    return {
      CopyPartResult: {
        ETag: `"${received.md5}"`,
        LastModified: new Date(part.modified),
        ...(upload.checksum === undefined ? {} : partChecksumMember(algorithmOf(upload), part.checksum)),
      },
    }
  },

  async AbortMultipartUpload(input, ctx) {
    refuseUnsupported(input)
    await ctx.records.transact(async (tx) => {
      const bucket = await bucketOf(tx, input, ctx.region)
      await needUpload(tx, bucket, input.Key, input.UploadId)
      endUpload(tx, bucket, input.Key, input.UploadId)
    })
    return {}
  },

  async ListParts(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const upload = await needUpload(ctx.records, bucket, input.Key, input.UploadId)
    const max = pageSize(input.MaxParts, 'max-parts')
    const marker = input.PartNumberMarker ?? 0
    const found = await scanParts(ctx.records, bucket, input.UploadId, marker, max + 1)
    const page = found.slice(0, max)
    return {
      Bucket: input.Bucket,
      Key: input.Key,
      UploadId: input.UploadId,
      PartNumberMarker: marker,
      NextPartNumberMarker: page.at(-1)?.[0] ?? 0,
      MaxParts: max,
      IsTruncated: found.length > max && max > 0,
      ...(page.length === 0 ? {} : { Parts: page.map(([number, part]) => partEntry(number, part, upload)) }),
      Initiator: upload.initiator,
      Owner: { ID: canonicalId(bucket.account) },
      StorageClass: upload.attributes.storageClass as 'STANDARD',
      ...(upload.checksum === undefined
        ? {}
        : { ChecksumAlgorithm: upload.checksum.algorithm, ChecksumType: upload.checksum.type }),
    }
  },

  async ListMultipartUploads(input, ctx) {
    const encode = encoderOf(input.EncodingType)
    const max = pageSize(input.MaxUploads, 'max-uploads')
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const { Prefix = '', Delimiter = '', KeyMarker = '' } = input
    // Without a key the id means nothing and is ignored (recorded).
    const UploadIdMarker = KeyMarker === '' ? '' : (input.UploadIdMarker ?? '')
    if (UploadIdMarker !== '') await checkUploadMarker(ctx, bucket, KeyMarker, UploadIdMarker)
    const page = await collectUploads(ctx, bucket, { Prefix, Delimiter, KeyMarker, UploadIdMarker }, max)
    const last = page.uploads.at(-1)
    return {
      Bucket: input.Bucket,
      KeyMarker: encode(KeyMarker),
      UploadIdMarker,
      // Both are given whether or not there is more, and are empty behind a common prefix (recorded).
      NextKeyMarker: page.endsInUpload && last !== undefined ? encode(last[0]) : '',
      NextUploadIdMarker: page.endsInUpload && last !== undefined ? last[1].id : '',
      ...(input.Prefix === undefined ? {} : { Prefix: encode(Prefix) }),
      ...(Delimiter === '' ? {} : { Delimiter: encode(Delimiter) }),
      MaxUploads: max,
      IsTruncated: page.truncated,
      ...(input.EncodingType === undefined ? {} : { EncodingType: 'url' as const }),
      ...(page.uploads.length === 0
        ? {}
        : { Uploads: page.uploads.map(([key, upload]) => uploadEntry(encode(key), upload, bucket)) }),
      ...(page.prefixes.length === 0
        ? {}
        : { CommonPrefixes: page.prefixes.map((one) => ({ Prefix: encode(one) })) }),
    }
  },
} satisfies Handlers<'s3', Md5Threads>

function chosenChecksum(algorithm: string | undefined, type: string | undefined): Upload['checksum'] {
  if (algorithm !== undefined) {
    const named = algorithmNamed(algorithm)
    return { algorithm: named, type: multipartType(named, type) }
  }
  if (type === undefined) return undefined
  throw invalidRequest(
    'The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.',
  )
}

function checkPartNumber(partNumber: number): void {
  if (Number.isInteger(partNumber) && partNumber >= 1 && partNumber <= PART_NUMBER_MAX) return
  throw invalidArgument(
    `Part number must be an integer between 1 and ${PART_NUMBER_MAX}, inclusive`,
    'partNumber',
    String(partNumber),
  )
}

interface PartInput extends BucketInput {
  readonly Key: string
  readonly UploadId: string
  readonly PartNumber: number
}

/** Names a part's bytes. Throws NoSuchUpload if the upload ended while they came; then they are removed. */
async function storePart(
  received: Received,
  bucket: Bucket,
  input: PartInput,
  ctx: S3Context,
): Promise<Part> {
  try {
    return await ctx.records.transact(async (tx) => {
      const now = await bucketOf(tx, input, ctx.region)
      const upload = await needUpload(tx, now, input.Key, input.UploadId)
      const holder = tx.id()
      await holdNew(tx, received.fresh, holder)
      const part: Part = {
        etag: received.md5,
        size: received.bytes,
        modified: secondsOf(tx.now),
        checksum: received.also ?? received.checksum.value,
        body: received.fresh.body,
        holder,
      }
      await putPart(tx, now, input.Key, upload, input.PartNumber, part)
      return part
    }, bucket.id)
  } catch (error) {
    await discard(received.fresh, ctx)
    throw error
  }
}

/** Reads x-amz-copy-source-range, whose form is stricter than Range's (recorded: `test_upload_part_copy_range`). */
function copyRange(header: string | undefined, size: number): ByteRange {
  if (header === undefined) return { from: 0, to: size }
  const match = /^bytes=(\d+)-(\d+)$/.exec(header)
  const from = Number(match?.[1])
  const last = Number(match?.[2])
  if (match === null || last < from) {
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the ' +
        'zero-based offsets of the first and last bytes to copy',
      'x-amz-copy-source-range',
      header,
    )
  }
  if (from >= size) throw invalidRequest('The specified copy range is invalid for the source object size')
  if (last >= size) {
    const text = `Range specified is not valid for source object of size: ${size}`
    throw invalidArgument(text, 'x-amz-copy-source-range', header)
  }
  return { from, to: last + 1 }
}

function partEntry(PartNumber: number, part: Part, upload: Upload) {
  return {
    PartNumber,
    LastModified: new Date(part.modified),
    ETag: `"${part.etag}"`,
    Size: part.size,
    ...(upload.checksum === undefined ? {} : partChecksumMember(upload.checksum.algorithm, part.checksum)),
  }
}

function uploadEntry(Key: string, upload: Upload, bucket: Bucket) {
  const checksum: { ChecksumAlgorithm: 'CRC32'; ChecksumType: ChecksumType } | undefined =
    upload.checksum && {
      ChecksumAlgorithm: upload.checksum.algorithm as 'CRC32',
      ChecksumType: upload.checksum.type,
    }
  return {
    Key,
    UploadId: upload.id,
    Initiated: new Date(upload.initiated),
    Initiator: upload.initiator,
    Owner: { ID: canonicalId(bucket.account) },
    StorageClass: upload.attributes.storageClass as 'STANDARD',
    ...checksum,
  }
}

async function checkUploadMarker(
  ctx: S3Context,
  bucket: Bucket,
  objectKey: string,
  uploadId: string,
): Promise<void> {
  if ((await ctx.records.get(uploadKey(bucket, objectKey, uploadId))) !== undefined) return
  throw invalidArgument('Invalid uploadId marker', 'upload-id-marker', uploadId)
}

interface UploadListing {
  readonly Prefix: string
  readonly Delimiter: string
  readonly KeyMarker: string
  readonly UploadIdMarker: string
}

/** A page of uploads and common prefixes, in the order of keys and then of ids. */
async function collectUploads(ctx: S3Context, bucket: Bucket, listing: UploadListing, max: number) {
  const uploads: [string, Upload][] = []
  const prefixes: string[] = []
  let endsInUpload = false
  const options = {
    prefix: listing.Prefix,
    delimiter: listing.Delimiter,
    after: listing.KeyMarker,
    ...(listing.UploadIdMarker === ''
      ? {}
      : { from: uploadKey(bucket, listing.KeyMarker, listing.UploadIdMarker) }),
  }
  if (max > 0) {
    for await (const step of walk<Upload>(ctx.records, bucket, 'upload', options)) {
      if (uploads.length + prefixes.length === max)
        return { uploads, prefixes, endsInUpload, truncated: true }
      endsInUpload = !('prefix' in step)
      if ('prefix' in step) prefixes.push(step.prefix)
      else uploads.push([step.key, step.value])
    }
  }
  return { uploads, prefixes, endsInUpload, truncated: false }
}
