// The rules of tags, of buckets and of objects ("Object tagging", API_PutBucketTagging, API_PutObjectTagging). They
// differ in how many they allow and in what they say of `aws:`; CreateBucket says it in a third way (recorded).
import { invalidArgument, s3Fault } from './errors.ts'
import type { Tags } from './store.ts'

// User Guide, "Categorizing your objects using tags" and "Using cost allocation S3 bucket tags".
const OBJECT_TAGS_MAX = 10
const BUCKET_TAGS_MAX = 50
const TAG_KEY_LENGTH_MAX = 128
const TAG_VALUE_LENGTH_MAX = 256
const TAG_CHARACTERS = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

/** Whose tags they are: an object's, a bucket's, or those with which a bucket is made. */
type Tagged = 'object' | 'bucket' | 'new bucket'

export interface TagInput {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** Checks a TagSet and makes it a map, in the order given. Throws InvalidTag, MalformedXML or BadRequest as S3 does. */
export function checkTags(set: readonly TagInput[] | undefined, of: Tagged): Tags {
  const tags = new Map<string, string>()
  for (const { Key, Value } of set ?? []) {
    if (Key === undefined || Value === undefined) throw s3Fault('MalformedXML')
    if (tags.has(Key)) throw invalidTag('Cannot provide multiple Tags with the same key', Key)
    checkTag(Key, Value, of)
    tags.set(Key, Value)
  }
  return limited(tags, of)
}

/** Reads `x-amz-tagging: k=v&k2=v2`. Throws InvalidArgument where it is no list of pairs or names a key twice. */
export function readTagging(header: string | undefined): Tags {
  const tags = new Map<string, string>()
  if (header === undefined || header === '') return {}
  for (const pair of header.split('&')) {
    // `key1&&&key2` are two tags (recorded).
    if (pair === '') continue
    const [name = '', value = '', more] = pair.split('=')
    const Key = decoded(name)
    const Value = decoded(value)
    if (more !== undefined || Key === undefined || Value === undefined || tags.has(Key)) {
      throw invalidArgument(
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters " +
          'without tag name duplicates.',
        'x-amz-tagging',
        header,
      )
    }
    checkTag(Key, Value, 'object')
    tags.set(Key, Value)
  }
  return limited(tags, 'object')
}

export function tagSet(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}

function limited(tags: Map<string, string>, of: Tagged): Tags {
  if (of === 'object' && tags.size > OBJECT_TAGS_MAX) {
    throw s3Fault('BadRequest', undefined, 'Object tags cannot be greater than 10')
  }
  if (of !== 'object' && tags.size > BUCKET_TAGS_MAX) {
    throw s3Fault('BadRequest', undefined, 'Bucket tag count cannot be greater than 50')
  }
  return Object.fromEntries(tags)
}

function checkTag(key: string, value: string, of: Tagged): void {
  if (key.startsWith('aws:')) {
    if (of === 'new bucket') throw s3Fault('InvalidTag', undefined, RESERVED_PREFIX)
    throw of === 'object'
      ? invalidTag('Your TagKey cannot be prefixed with aws:', key)
      : invalidTag('System tags cannot be added/updated by requester', key)
  }
  if (key === '' || Array.from(key).length > TAG_KEY_LENGTH_MAX || !TAG_CHARACTERS.test(key)) {
    throw invalidTag('The TagKey you have provided is invalid', key)
  }
  if (Array.from(value).length > TAG_VALUE_LENGTH_MAX || !TAG_CHARACTERS.test(value)) {
    throw invalidTag('The TagValue you have provided is invalid', key, value)
  }
}

const RESERVED_PREFIX =
  `User-defined tag keys can't start with "aws:". This prefix is reserved for system tags. ` +
  'Remove "aws:" from your tag keys and try again.'

function invalidTag(message: string, key: string, value?: string): Error {
  return s3Fault('InvalidTag', { TagKey: key, ...(value === undefined ? {} : { TagValue: value }) }, message)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
