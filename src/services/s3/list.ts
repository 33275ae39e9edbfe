// Listings of objects: ListObjects, ListObjectsV2, and ListObjectVersions of a bucket that has no versions yet (each object
// is then its own version `null`). Paging, markers and echoes as recorded by LocalStack's `test_s3_list_operations`.
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Handlers } from '../../kernel/service.ts'
import { invalidArgument, s3Fault } from './errors.ts'
import { bucketOf, pageSize } from './request.ts'
import type { S3Context } from './request.ts'
import { canonicalId } from './store.ts'
import type { Bucket, ObjectHead } from './store.ts'
import { walk } from './walk.ts'
import type { WalkOptions } from './walk.ts'

export const listOperations = {
  async ListObjects(input, ctx) {
    const encode = encoderOf(input.EncodingType)
    const max = pageSize(input.MaxKeys, 'maxKeys')
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const { Prefix = '', Delimiter = '', Marker = '' } = input
    const page = await collect(ctx, bucket, { prefix: Prefix, delimiter: Delimiter, after: Marker }, max)
    const owner = { ID: canonicalId(bucket.account) }
    return {
      IsTruncated: page.truncated,
      Marker: encode(Marker),
      // Only a listing with a delimiter says where the next begins: else it is its last key (API_ListObjects).
      ...(page.truncated && Delimiter !== '' ? { NextMarker: encode(page.last) } : {}),
      ...(page.objects.length === 0
        ? {}
        : {
            Contents: page.objects.map(([key, head]) => ({ ...contentOf(encode(key), head), Owner: owner })),
          }),
      ...echo(bucket, Prefix, Delimiter, max, input.EncodingType, page.prefixes, encode),
    }
  },

  async ListObjectsV2(input, ctx) {
    const encode = encoderOf(input.EncodingType)
    const max = pageSize(input.MaxKeys, 'maxKeys')
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const { Prefix = '', Delimiter = '', ContinuationToken: token } = input
    const scope = ['s3.ListObjectsV2', bucket.id]
    const start = token === undefined ? (input.StartAfter ?? '') : decodeName(scope, token)
    if (start === undefined) {
      throw s3Fault(
        'InvalidArgument',
        { ArgumentName: 'continuation-token' },
        'The continuation token provided is incorrect',
      )
    }
    const page = await collect(ctx, bucket, { prefix: Prefix, delimiter: Delimiter, after: start }, max)
    const owner = input.FetchOwner === true ? { Owner: { ID: canonicalId(bucket.account) } } : {}
    return {
      IsTruncated: page.truncated,
      KeyCount: page.objects.length + page.prefixes.length,
      ...(token === undefined ? {} : { ContinuationToken: token }),
      ...(page.truncated ? { NextContinuationToken: encodeToken(scope, page.last) } : {}),
      ...(token === undefined && input.StartAfter !== undefined
        ? { StartAfter: encode(input.StartAfter) }
        : {}),
      ...(page.objects.length === 0
        ? {}
        : { Contents: page.objects.map(([key, head]) => ({ ...contentOf(encode(key), head), ...owner })) }),
      ...echo(bucket, Prefix, Delimiter, max, input.EncodingType, page.prefixes, encode),
    }
  },

  async ListObjectVersions(input, ctx) {
    const encode = encoderOf(input.EncodingType)
    const max = pageSize(input.MaxKeys, 'maxKeys')
    const { Prefix = '', Delimiter = '', KeyMarker = '', VersionIdMarker = '' } = input
    if (VersionIdMarker !== '' && KeyMarker === '') {
      throw invalidArgument(
        'A version-id marker cannot be specified without a key marker.',
        'version-id-marker',
        VersionIdMarker,
      )
    }
    if (VersionIdMarker !== '' && VersionIdMarker !== 'null') {
      throw invalidArgument('Invalid version id specified', 'version-id-marker', VersionIdMarker)
    }
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const page = await collect(ctx, bucket, { prefix: Prefix, delimiter: Delimiter, after: KeyMarker }, max)
    const Owner = { ID: canonicalId(bucket.account) }
    const versions = page.objects.map(([key, head]) => ({
      ...contentOf(encode(key), head),
      StorageClass: 'STANDARD' as const,
      VersionId: 'null',
      IsLatest: true,
      Owner,
    }))
    return {
      IsTruncated: page.truncated,
      KeyMarker: encode(KeyMarker),
      VersionIdMarker,
      ...(page.truncated ? { NextKeyMarker: encode(page.last), NextVersionIdMarker: 'null' } : {}),
      ...(versions.length === 0 ? {} : { Versions: versions }),
      ...echo(bucket, Prefix, Delimiter, max, input.EncodingType, page.prefixes, encode),
    }
  },
} satisfies Handlers<'s3'>

interface Page {
  readonly objects: [key: string, head: ObjectHead][]
  readonly prefixes: string[]
  readonly truncated: boolean
  /** The last key or common prefix of the page. */
  readonly last: string
}

/** A page of at most `max` keys and common prefixes; truncated only if there truly is another. */
async function collect(ctx: S3Context, bucket: Bucket, options: WalkOptions, max: number): Promise<Page> {
  const objects: [string, ObjectHead][] = []
  const prefixes: string[] = []
  let last = ''
  if (max === 0) return { objects, prefixes, truncated: false, last }
  for await (const step of walk<ObjectHead>(ctx.records, bucket, 'object', options)) {
    if (objects.length + prefixes.length === max) return { objects, prefixes, truncated: true, last }
    if ('prefix' in step) prefixes.push((last = step.prefix))
    else objects.push([(last = step.key), step.value])
  }
  return { objects, prefixes, truncated: false, last }
}

function contentOf(Key: string, head: ObjectHead) {
  return {
    Key,
    LastModified: new Date(head.modified),
    ETag: `"${head.etag}"`,
    ChecksumAlgorithm: [head.checksum.algorithm],
    ChecksumType: head.checksum.type,
    Size: head.size,
    StorageClass: head.storageClass as 'STANDARD',
  }
}

/** What every listing repeats of its request. */
function echo(
  bucket: Bucket,
  prefix: string,
  delimiter: string,
  max: number,
  encodingType: string | undefined,
  prefixes: readonly string[],
  encode: (text: string) => string,
) {
  return {
    Name: bucket.name,
    Prefix: encode(prefix),
    ...(delimiter === '' ? {} : { Delimiter: encode(delimiter) }),
    MaxKeys: max,
    ...(encodingType === undefined ? {} : { EncodingType: 'url' as const }),
    ...(prefixes.length === 0 ? {} : { CommonPrefixes: prefixes.map((one) => ({ Prefix: encode(one) })) }),
  }
}

/** How a listing writes keys: as they are, or with `encoding-type=url`. Throws InvalidArgument for any other. */
export function encoderOf(encodingType: string | undefined): (text: string) => string {
  if (encodingType === undefined) return (text) => text
  if (encodingType === 'url') return urlEncoded
  throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType)
}

/** URL encoding as S3 writes it: a blank is `+`, `/` and `*` stay. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}
