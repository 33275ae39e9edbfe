// What travels with an object's bytes: standard headers, user metadata, tags, storage class. Read from the inputs of
// PutObject, CopyObject and CreateMultipartUpload, written into the answers of GetObject and HeadObject.
import { decodeWord, encodeWord } from './encoded-word.ts'
import { invalidArgument, s3Fault } from './errors.ts'
import type { ObjectAttributes } from './store.ts'
import { readTagging } from './tags.ts'

// User Guide, "Working with object metadata": bytes of UTF-8 of all names and values together.
const USER_METADATA_BYTES_MAX = 2048

/** What AWS answers as Content-Type where none was sent. */
const CONTENT_TYPE_DEFAULT = 'binary/octet-stream'

// GLACIER and DEEP_ARCHIVE are kept from being read, as on AWS before a restore; the others are a label here.
const STORAGE_CLASSES: ReadonlySet<string> = new Set([
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
])

export interface AttributesInput {
  readonly CacheControl?: string | undefined
  readonly ContentDisposition?: string | undefined
  readonly ContentEncoding?: string | undefined
  readonly ContentLanguage?: string | undefined
  readonly ContentType?: string | undefined
  readonly Expires?: string | undefined
  readonly Metadata?: { [key: string]: string } | undefined
  readonly StorageClass?: string | undefined
  readonly Tagging?: string | undefined
}

const HEADERS = ['CacheControl', 'ContentDisposition', 'ContentLanguage', 'ContentType'] as const

/** Reads and checks the attributes of a new object. Throws MetadataTooLarge, InvalidStorageClass, InvalidTag … */
export function attributesFrom(input: AttributesInput): ObjectAttributes {
  const headers: Record<string, string> = {}
  for (const name of HEADERS) {
    const value = input[name]
    if (value !== undefined && value !== '') headers[name] = value
  }
  const encoding = contentEncoding(input.ContentEncoding)
  if (encoding !== '') headers['ContentEncoding'] = encoding
  headers['ContentType'] ??= CONTENT_TYPE_DEFAULT
  if (input.Expires !== undefined) headers['Expires'] = input.Expires
  return {
    headers,
    metadata: checkMetadata(input.Metadata),
    tags: readTagging(input.Tagging),
    storageClass: storageClassOf(input.StorageClass),
  }
}

export function storageClassOf(asked: string | undefined): string {
  if (asked === undefined) return 'STANDARD'
  if (!STORAGE_CLASSES.has(asked)) throw s3Fault('InvalidStorageClass', { StorageClassRequested: asked })
  return asked
}

/** `aws-chunked` is how the body travelled, not what it is; S3 leaves it out and the rest as it was sent. */
function contentEncoding(header: string | undefined): string {
  if (header === undefined || !header.includes('aws-chunked')) return header ?? ''
  const parts = header.split(',').map((part) => part.trim())
  return parts.filter((part) => part !== '' && part !== 'aws-chunked').join(', ')
}

function checkMetadata(metadata: { [key: string]: string } | undefined): Readonly<Record<string, string>> {
  const kept: [string, string][] = []
  let bytes = 0
  for (const [name, value] of Object.entries(metadata ?? {})) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value)
    kept.push([name.toLowerCase(), decodeWord(value)])
  }
  if (bytes > USER_METADATA_BYTES_MAX) {
    throw s3Fault('MetadataTooLarge', {
      Size: String(bytes),
      MaxSizeAllowed: String(USER_METADATA_BYTES_MAX),
    })
  }
  return Object.fromEntries(kept)
}

/** What a request may put in the place of a stored header of the answer. */
export interface OverrideInput {
  readonly ResponseCacheControl?: string | undefined
  readonly ResponseContentDisposition?: string | undefined
  readonly ResponseContentEncoding?: string | undefined
  readonly ResponseContentLanguage?: string | undefined
  readonly ResponseContentType?: string | undefined
  readonly ResponseExpires?: Date | undefined
}

/** The members of GetObject's and HeadObject's answers that come from attributes. */
export function attributeMembers(attributes: ObjectAttributes, overrides: OverrideInput) {
  const { headers, metadata, tags, storageClass } = attributes
  const tagCount = Object.keys(tags).length
  return {
    ...headers,
    ...override('CacheControl', 'response-cache-control', overrides.ResponseCacheControl),
    ...override('ContentDisposition', 'response-content-disposition', overrides.ResponseContentDisposition),
    ...override('ContentEncoding', 'response-content-encoding', overrides.ResponseContentEncoding),
    ...override('ContentLanguage', 'response-content-language', overrides.ResponseContentLanguage),
    ...override('ContentType', 'response-content-type', overrides.ResponseContentType),
    ...defined('Expires', overrides.ResponseExpires?.toUTCString()),
    Metadata: Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, encodeWord(value)])),
    ...(tagCount === 0 ? {} : { TagCount: tagCount }),
    // STANDARD is the one class that S3 does not name in its answers (API_GetObject).
    ...(storageClass === 'STANDARD' ? {} : { StorageClass: storageClass as 'STANDARD_IA' }),
  }
}

/** A header that the request asks for. One that HTTP cannot carry is refused (recorded). */
function override(name: string, parameter: string, value: string | undefined): Record<string, string> {
  if (value !== undefined && NOT_LATIN.test(value)) {
    throw invalidArgument('Header value cannot be represented using ISO-8859-1.', parameter, value)
  }
  return defined(name, value)
}

// What no header field value may hold (RFC 9110 §5.5) and what has no place in its one byte a character.
const NOT_LATIN = /[^\t\x20-\x7e\x80-\xff]/

function defined(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value }
}
