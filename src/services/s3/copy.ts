// CopyObject, and what UploadPartCopy shares with it. A copy takes hold of the source's bytes instead of writing them again;
// they are read only where something new must be known of them: the MD5 of what was uploaded in parts, or another checksum.
import { createHash } from 'node:crypto'
import { BodyGone, readBody, shareBody } from '../../kernel/body.ts'
import type { Handlers } from '../../kernel/service.ts'
import { createChecksum } from '../../aws/checksum.ts'
import type { ChecksumAlgorithm } from '../../aws/checksum.ts'
import { attributesFrom, storageClassOf } from './attributes.ts'
import type { AttributesInput } from './attributes.ts'
import { algorithmNamed, checksumMembers } from './checksum.ts'
import type { StoredChecksum } from './checksum.ts'
import { checkWriteConditions, judgeCopySource } from './conditional.ts'
import { invalidArgument, invalidRequest, notImplemented } from './errors.ts'
import { readCopySource } from './names.ts'
import type { CopySource } from './names.ts'
import { checkReadable, findObject } from './object.ts'
import type { FoundObject } from './object.ts'
import { bucketOf, checkKey, checkObjectAcl, refuseUnsupported } from './request.ts'
import type { S3Context } from './request.ts'
import type { ObjectAttributes, ObjectHead } from './store.ts'
import { readTagging } from './tags.ts'
import { UPLOAD_BYTES_MAX } from './upload.ts'
import { comparable, putObjectHead } from './write.ts'

export const copyOperations = {
  async CopyObject(input, ctx) {
    const source = readCopySource(input.CopySource)
    const target = await bucketOf(ctx.records, input, ctx.region)
    checkKey(input.Key)
    refuseUnsupported(input)
    checkObjectAcl(input.ACL)
    if (input.AnnotationDirective !== undefined) throw notImplemented('x-amz-object-annotation-directive')
    const conditions = { ifMatch: input.IfMatch, ifNoneMatch: input.IfNoneMatch }
    checkWriteConditions(conditions)
    const metadataDirective = directive(input.MetadataDirective, 'metadata')
    const taggingDirective = directive(input.TaggingDirective, 'tagging')
    const algorithm =
      input.ChecksumAlgorithm === undefined ? undefined : algorithmNamed(input.ChecksumAlgorithm)
    for (let tries = 1; ; tries++) {
      const found = await findSource(source, input, ctx)
      checkSelfCopy(source, input, metadataDirective)
      const attributes = copiedAttributes(found, input, metadataDirective, taggingDirective)
      try {
        const facts = await factsOf(found.head, algorithm, ctx)
        const head = await ctx.records.transact(async (tx) => {
          const now = await bucketOf(tx, input, ctx.region)
          const body = async (held: typeof tx, holder: string) => {
            await shareBody(held, found.head.body, holder)
            return found.head.body
          }
          const object = { ...facts, size: found.head.size, attributes, body }
          return putObjectHead(tx, now, input.Key, object, conditions, 'ObjectCreated:Copy', ctx)
        }, target.id)
        return {
          CopyObjectResult: {
            ETag: `"${head.etag}"`,
            LastModified: new Date(head.modified),
            ...checksumMembers(head.checksum),
          },
        }
      } catch (error) {
        // The source was replaced while it was copied: copy what is there now.
        if (!(error instanceof BodyGone) || tries === REPLACED_TRIES_MAX) throw error
      }
    }
  },
} satisfies Handlers<'s3'>

const REPLACED_TRIES_MAX = 5

export interface CopySourceInput {
  readonly CopySourceIfMatch?: string | undefined
  readonly CopySourceIfNoneMatch?: string | undefined
  readonly CopySourceIfModifiedSince?: Date | undefined
  readonly CopySourceIfUnmodifiedSince?: Date | undefined
  readonly ExpectedSourceBucketOwner?: string | undefined
}

/** The source of a copy, its conditions judged. Throws NoSuchBucket, NoSuchKey, PreconditionFailed, InvalidObjectState. */
export async function findSource(
  source: CopySource,
  input: CopySourceInput,
  ctx: S3Context,
): Promise<FoundObject> {
  const found = await findObject(
    {
      Bucket: source.bucket,
      Key: source.key,
      VersionId: source.versionId,
      ExpectedBucketOwner: input.ExpectedSourceBucketOwner,
    },
    ctx,
  )
  checkReadable(found.head, "Operation is not valid for the source object's storage class")
  const failed = judgeCopySource(
    comparable(found.head),
    {
      ifMatch: input.CopySourceIfMatch,
      ifNoneMatch: input.CopySourceIfNoneMatch,
      ifModifiedSinceMs: input.CopySourceIfModifiedSince?.getTime(),
      ifUnmodifiedSinceMs: input.CopySourceIfUnmodifiedSince?.getTime(),
    },
    ctx.clock.now(),
  )
  if (failed !== undefined) throw failed
  if (found.head.size > UPLOAD_BYTES_MAX) {
    throw invalidRequest(
      `The specified copy source is larger than the maximum allowable size for a copy source: ${UPLOAD_BYTES_MAX}`,
    )
  }
  return found
}

function directive(value: string | undefined, of: 'metadata' | 'tagging'): 'COPY' | 'REPLACE' {
  if (value === undefined || value === 'COPY') return 'COPY'
  if (value === 'REPLACE') return 'REPLACE'
  throw invalidArgument(`Unknown ${of} directive.`, `x-amz-${of}-directive`, value)
}

interface CopyInput extends AttributesInput {
  readonly Bucket: string
  readonly Key: string
}

/** An object may be copied to itself only where something of it changes (recorded: an ACL or tags do not count). */
function checkSelfCopy(source: CopySource, input: CopyInput, metadataDirective: 'COPY' | 'REPLACE'): void {
  if (source.bucket !== input.Bucket || source.key !== input.Key) return
  if (metadataDirective === 'REPLACE' || input.StorageClass !== undefined) return
  throw invalidRequest(
    'This copy request is illegal because it is trying to copy an object to itself without changing the ' +
      "object's metadata, storage class, website redirect location or encryption attributes.",
  )
}

function copiedAttributes(
  found: FoundObject,
  input: CopyInput,
  metadataDirective: 'COPY' | 'REPLACE',
  taggingDirective: 'COPY' | 'REPLACE',
): ObjectAttributes {
  // The storage class is never copied: without a header the copy is STANDARD (API_CopyObject).
  const storageClass = storageClassOf(input.StorageClass)
  const { headers, metadata } = metadataDirective === 'REPLACE' ? attributesFrom(input) : found.attributes
  const tags = taggingDirective === 'REPLACE' ? readTagging(input.Tagging) : found.attributes.tags
  return { headers, metadata, tags, storageClass }
}

/** The copy's entity tag and checksum: the source's, or newly computed from its bytes. */
async function factsOf(
  head: ObjectHead,
  asked: ChecksumAlgorithm | undefined,
  ctx: S3Context,
): Promise<{ etag: string; checksum: StoredChecksum }> {
  const algorithm = asked ?? head.checksum.algorithm
  const kept = head.checksum.type === 'FULL_OBJECT' && head.checksum.algorithm === algorithm
  if (kept && head.parts === undefined) return { etag: head.etag, checksum: head.checksum }
  const digest = createHash('md5')
  const sum = kept ? undefined : createChecksum(algorithm)
  for await (const chunk of await readBody(ctx, head.body)) {
    digest.update(chunk as Buffer)
    sum?.update(chunk as Buffer)
  }
  const checksum =
    sum === undefined ? head.checksum : { algorithm, type: 'FULL_OBJECT' as const, value: sum.digestBase64() }
  return { etag: head.parts === undefined ? head.etag : digest.digest('hex'), checksum }
}
