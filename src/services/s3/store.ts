// What S3 keeps, and the only file that knows its keys. A bucket is one record found by its name alone (names are global);
// an object's head is one small record under its bucket's id and key, which is all that a listing reads. `id` is new for
// every bucket made, so nothing of a deleted bucket is ever seen by its successor. Issue 8's versions have their place
// beside the heads: `version/<bucket id>/<key>/<order>` for what is not current, the head always being the current one.
import { createHash } from 'node:crypto'
import { dropBody } from '../../kernel/body.ts'
import type { Body } from '../../kernel/body.ts'
import { serviceOf } from '../../kernel/cloud.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { after, key, under } from '../../kernel/records.ts'
import type { Json, Key, Maybe, Range, Reader, Tx } from '../../kernel/records.ts'
import type { StoredChecksum } from './checksum.ts'
import { s3Fault } from './errors.ts'

export type Tags = Readonly<Record<string, string>>

/** `s3/global/<name>`: read by every request to the bucket, so it holds no list that may grow. */
export interface Bucket {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly region: string
  /** ISO 8601, whole seconds, ready for ListBuckets. */
  readonly created: string
  readonly ownership: ObjectOwnership | undefined
  /** True while a notification configuration stands beside it, so that a put without one reads nothing more. */
  readonly notifies: boolean
}

/** Only the setting that has no ACLs is done: the two others are refused by name (acl.ts). */
export type ObjectOwnership = 'BucketOwnerEnforced'

/** What PutObject and CreateMultipartUpload say of an object besides its bytes. */
export interface ObjectAttributes {
  /** Standard headers as sent, by member name: ContentType, CacheControl … */
  readonly headers: Readonly<Record<string, string>>
  /** User metadata, keys in lower case without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>
  readonly tags: Tags
  readonly storageClass: string
}

/** `object/<bucket id>/<key>`: at most 1 KiB; attributes that would make it longer stand in a record beside it. */
export interface ObjectHead {
  /** Without quotes: 32 hex digits, or the digest of digests, `-` and the number of parts. */
  readonly etag: string
  readonly size: number
  /** Whole seconds of `clock.now`, ISO 8601, ready for a listing. */
  readonly modified: string
  readonly storageClass: string
  readonly checksum: StoredChecksum
  readonly body: Body
  /** By which this head holds its body (kernel/body.ts). */
  readonly holder: string
  /** Of a multipart object: how many parts it had, and under which name their table stands (parts.ts). */
  readonly parts?: { readonly count: number; readonly table: string }
  /** Here when short, else under `attributes/<bucket id>/<attributesId>`. */
  readonly attributes?: Omit<ObjectAttributes, 'storageClass'>
  readonly attributesId?: string
}

// The longest JSON of attributes that stands in the head itself, so that heads stay under 1 KiB (CONTRACTS.md §2).
const ATTRIBUTES_IN_HEAD_MAX = 512

export function bucketKey(name: string): Key {
  return key('s3', 'global', name)
}

/** Index of an account's buckets, in order of name, for ListBuckets: those with this prefix, after this name. */
export function accountBuckets(account: string, prefix: string, last: string | undefined): Range {
  const range = beginning(prefix, 's3', account, 'global', 'bucket')
  return last === undefined ? range : later(range, accountBucketKey(account, last))
}

function accountBucketKey(account: string, name: string): Key {
  return key('s3', account, 'global', 'bucket', name)
}

/** A record of the bucket's own region: kinds are `object`, `upload`, `policy` and so on. */
export function inBucket(bucket: Bucket, kind: string, ...parts: (string | number)[]): Key {
  return key('s3', bucket.account, bucket.region, kind, bucket.id, ...parts)
}

/** The parts that come before an object's key in a record of this kind. */
export function bucketParts(bucket: Bucket, kind: string): string[] {
  return ['s3', bucket.account, bucket.region, kind, bucket.id]
}

export function allInBucket(bucket: Bucket, kind: string, ...parts: (string | number)[]): Range {
  return under('s3', bucket.account, bucket.region, kind, bucket.id, ...parts)
}

/** The bucket, or undefined. */
export function findBucket(reader: Reader, name: string): Maybe<Bucket | undefined> {
  return reader.get<Bucket>(bucketKey(name))
}

/** The bucket in the region that it is asked for; throws NoSuchBucket or, from elsewhere, PermanentRedirect. */
export async function needBucket(reader: Reader, name: string, region: string): Promise<Bucket> {
  const bucket = await findBucket(reader, name)
  if (bucket === undefined) throw s3Fault('NoSuchBucket', { BucketName: name })
  if (bucket.region !== region) throw elsewhere(bucket)
  return bucket
}

function elsewhere(bucket: Bucket): Error {
  const Endpoint = `${bucket.name}.s3.${bucket.region}.amazonaws.com`
  const headers = { 'x-amz-bucket-region': bucket.region }
  return s3Fault('PermanentRedirect', { Endpoint, Bucket: bucket.name }, undefined, headers)
}

export function putBucket(tx: Tx, bucket: Bucket): void {
  tx.put(bucketKey(bucket.name), bucket)
  tx.put(accountBucketKey(bucket.account, bucket.name), {
    name: bucket.name,
    region: bucket.region,
    created: bucket.created,
  })
}

/** What ListBuckets says of each. */
export interface BucketEntry {
  readonly name: string
  readonly region: string
  readonly created: string
}

export function removeBucket(tx: Tx, bucket: Bucket): void {
  tx.delete(bucketKey(bucket.name))
  tx.delete(accountBucketKey(bucket.account, bucket.name))
}

/** Adds to the number of an account's buckets and answers it. */
export async function countBuckets(tx: Tx, account: string, change: 1 | -1): Promise<number> {
  const counter = key('s3', account, 'global', 'buckets')
  const count = ((await tx.get<number>(counter)) ?? 0) + change
  tx.put(counter, count)
  return count
}

/** The room itself, acting on what it keeps: the caller of its own promises. */
export function ownCaller(bucket: Pick<Bucket, 'account' | 'region'>): Caller {
  return serviceOf('s3.amazonaws.com', bucket)
}

/** Settings of a bucket that stand in a record of their own, by kind. */
export type BucketSetting = 'policy' | 'tags' | 'notification'
export const BUCKET_SETTINGS: readonly BucketSetting[] = ['policy', 'tags', 'notification']

export function settingOf<T>(reader: Reader, bucket: Bucket, kind: BucketSetting): Maybe<T | undefined> {
  return reader.get<T>(inBucket(bucket, kind))
}

export function putSetting(tx: Tx, bucket: Bucket, kind: BucketSetting, value: Json | object): void {
  tx.put(inBucket(bucket, kind), value)
}

export function removeSetting(tx: Tx, bucket: Bucket, kind: BucketSetting): void {
  tx.delete(inBucket(bucket, kind))
}

export function headKey(bucket: Bucket, objectKey: string): Key {
  return inBucket(bucket, 'object', objectKey)
}

export function headOf(reader: Reader, bucket: Bucket, objectKey: string): Maybe<ObjectHead | undefined> {
  return reader.get<ObjectHead>(headKey(bucket, objectKey))
}

/** Writes a head and, where its attributes are long, their record; the record that it replaces is for the caller to drop. */
export function putHead(
  tx: Tx,
  bucket: Bucket,
  objectKey: string,
  facts: Omit<ObjectHead, 'storageClass' | 'attributes' | 'attributesId'>,
  attributes: ObjectAttributes,
): ObjectHead {
  const { storageClass, ...rest } = attributes
  const { etag, size, modified, checksum, body, holder, parts } = facts
  const short = JSON.stringify(rest).length <= ATTRIBUTES_IN_HEAD_MAX
  const attributesId = short ? undefined : tx.id()
  const head: ObjectHead = {
    etag,
    size,
    modified,
    storageClass,
    checksum,
    body,
    holder,
    ...(parts === undefined ? {} : { parts }),
    ...(attributesId === undefined ? { attributes: rest } : { attributesId }),
  }
  if (attributesId !== undefined) tx.put(inBucket(bucket, 'attributes', attributesId), rest)
  tx.put(headKey(bucket, objectKey), head)
  return head
}

export async function attributesOf(
  reader: Reader,
  bucket: Bucket,
  head: ObjectHead,
): Promise<ObjectAttributes | undefined> {
  const rest =
    head.attributes ??
    (await reader.get<Omit<ObjectAttributes, 'storageClass'>>(
      inBucket(bucket, 'attributes', head.attributesId ?? ''),
    ))
  return rest === undefined ? undefined : { ...rest, storageClass: head.storageClass }
}

/** Lets go of everything that a head points to: its body, its long attributes, its table of parts. */
export async function dropContents(tx: Tx, bucket: Bucket, head: ObjectHead): Promise<void> {
  await dropBody(tx, head.body, head.holder)
  dropLongAttributes(tx, bucket, head)
  if (head.parts !== undefined) promiseToClear(tx, bucket, allInBucket(bucket, 'parts', head.parts.table))
}

export function dropLongAttributes(tx: Tx, bucket: Bucket, head: ObjectHead): void {
  if (head.attributesId !== undefined) tx.delete(inBucket(bucket, 'attributes', head.attributesId))
}

/** The room's own promise to remove a range that nobody can reach any more, in steps (service.ts, `clearRange`). */
export function promiseToClear(tx: Tx, bucket: Bucket, range: Range): void {
  tx.later('s3', 'clearRange', range, ownCaller(bucket))
}

/** Whole seconds, as S3 keeps times; ISO 8601. */
export function secondsOf(ms: number): string {
  return new Date(Math.floor(ms / 1000) * 1000).toISOString()
}

/** The 64 hex digits by which ACLs and listings name an account. Derived, so that every room and server agrees. */
export function canonicalId(account: string): string {
  return digestOf('canonical user', account)
}

/** The older customer id, `A` and 13 letters and digits, by which event documents name a bucket's owner. */
export function customerId(account: string): string {
  const digits = BigInt(`0x${digestOf('customer', account)}`)
    .toString(36)
    .toUpperCase()
  return `A${digits.slice(0, 13)}`
}

/** How event documents name who acts: the customer id for root, else `AWS:` and the unique id. */
export function principalId(caller: Caller): string {
  if (caller.kind === 'root') return customerId(caller.account)
  return caller.kind === 'anonymous' ? 'Anonymous' : `AWS:${caller.userId}`
}

/** Walks a range of records page by page without holding more than one page. */
export async function* pages<T>(reader: Reader, range: Range, limit: number): AsyncGenerator<[Key, T][]> {
  let rest = range
  for (;;) {
    const page = await reader.scan<T>(rest, { limit })
    const last = page.at(-1)
    if (last !== undefined) yield page
    if (last === undefined || page.length < limit) return
    rest = after(rest, last[0])
  }
}

function digestOf(what: string, account: string): string {
  return createHash('sha256').update(`selfless ${what} ${account}`).digest('hex')
}

/** The records below `parts` whose next part, a string, begins with `prefix`: exact for every Unicode text. */
export function beginning(prefix: string, ...parts: string[]): Range {
  // A part is written as `$`, its text and an end mark; the end mark is left off, so that longer texts match.
  const from = key(...parts, prefix).slice(0, -1)
  return { from, to: successor(from) }
}

/** The part of a range strictly after a record and everything below it. */
export function later(range: Range, last: Key): Range {
  return { from: last + LAST_CHARACTER, to: range.to }
}

const LAST_CHARACTER = '\u{10FFFF}'

/** The smallest text that is greater, by UTF-8 bytes, than every text that begins with this one. */
export function successor(text: string): string {
  const points = Array.from(text)
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const code = last.codePointAt(0) ?? 0
    // Surrogates are no characters: the next after U+D7FF is U+E000.
    if (code < 0x10ffff) return points.join('') + String.fromCodePoint(code === 0xd7ff ? 0xe000 : code + 1)
  }
  return LAST_CHARACTER
}

/** The first part of a record's key behind `below`, the key of the parts before it: a string as `key(...)` was given it. */
export function partBehind(recordKey: Key, below: Key): string {
  const end = recordKey.indexOf(END, below.length)
  const text = recordKey.slice(below.length + 1, end)
  return text.includes(ESCAPE)
    ? text.replace(ESCAPED, (pair) => String.fromCharCode(pair.charCodeAt(1) - 16))
    : text
}

// kernel/records.ts `key`: characters below 4 stand as this mark and the character 16 above.
const ESCAPE = '\x03'
const END = '\x02'
// oxlint-disable-next-line no-control-regex
const ESCAPED = /\x03[\s\S]/g
