// GetObjectAttributes: the facts of an object without its bytes, those that are asked for.
import type { Handlers } from '../../kernel/service.ts'
import type { Output } from '../../model/index.ts'
import { checksumMembers, partChecksumMember } from './checksum.ts'
import { invalidArgument } from './errors.ts'
import { findObject } from './object.ts'
import type { FoundObject } from './object.ts'
import { partsAfter } from './parts.ts'
import { pageSize, refuseUnsupported } from './request.ts'
import type { S3Context } from './request.ts'

// API_GetObjectAttributes, x-amz-object-attributes.
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'ETag',
  'Checksum',
  'ObjectParts',
  'StorageClass',
  'ObjectSize',
])

export const attributesOperations = {
  async GetObjectAttributes(input, ctx) {
    refuseUnsupported(input)
    const asked = new Set<string>(input.ObjectAttributes.map((name) => name.trim()))
    if (asked.size === 0 || [...asked].some((name) => !ATTRIBUTES.has(name))) {
      throw invalidArgument('Invalid attribute name specified.', 'x-amz-object-attributes')
    }
    const found = await findObject(input, ctx)
    const { head } = found
    const parts = asked.has('ObjectParts') ? await partsOf(found, input, ctx) : undefined
    return {
      LastModified: new Date(head.modified),
      // Without quotes, unlike everywhere else (recorded).
      ...(asked.has('ETag') ? { ETag: head.etag } : {}),
      ...(asked.has('Checksum') ? { Checksum: checksumOf(found) } : {}),
      ...(parts === undefined ? {} : { ObjectParts: parts }),
      ...(asked.has('StorageClass') ? { StorageClass: head.storageClass as 'STANDARD' } : {}),
      ...(asked.has('ObjectSize') ? { ObjectSize: head.size } : {}),
    }
  },
} satisfies Handlers<'s3'>

/** A COMPOSITE checksum stands here without its number of parts (recorded). */
function checksumOf({ head }: FoundObject) {
  const [value = ''] = head.checksum.value.split('-')
  return checksumMembers({ ...head.checksum, value })
}

interface PartsInput {
  readonly MaxParts?: number | undefined
  readonly PartNumberMarker?: number | undefined
}

/** Only parts that have checksums of their own are listed; of others S3 says how many there were. */
async function partsOf(
  { bucket, head }: FoundObject,
  input: PartsInput,
  ctx: S3Context,
): Promise<Output<'s3', 'GetObjectAttributes'>['ObjectParts']> {
  if (head.parts === undefined) return undefined
  const { count, table } = head.parts
  if (head.checksum.type !== 'COMPOSITE') return { TotalPartsCount: count }
  const max = pageSize(input.MaxParts, 'x-amz-max-parts')
  const marker = input.PartNumberMarker ?? 0
  const found = await partsAfter(ctx.records, bucket, table, marker, max)
  const page = found.slice(0, max)
  return {
    TotalPartsCount: count,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.[0] ?? 0,
    MaxParts: max,
    IsTruncated: found.length > max,
    Parts: page.map(([PartNumber, Size, value]) => ({
      PartNumber,
      Size,
      ...(value === null ? {} : partChecksumMember(head.checksum.algorithm, value)),
    })),
  }
}
