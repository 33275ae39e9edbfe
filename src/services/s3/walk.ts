// Walking keys in order with S3's prefix and delimiter: what every listing does. Keys that share the text up to the first
// delimiter behind the prefix are rolled up into one common prefix and skipped by a single jump, so a page costs what it
// shows, however many keys lie below. Order is that of UTF-8 bytes, which is the order of the records.
import type { Key, Range, Reader } from '../../kernel/records.ts'
import { beginning, bucketParts, inBucket, partBehind, later, successor } from './store.ts'
import type { Bucket } from './store.ts'

export interface WalkOptions {
  readonly prefix: string
  readonly delimiter: string
  /** Only what comes after this key; a common prefix only when it is itself greater. */
  readonly after: string
  /** Where a key has several records (uploads): go on behind this one and not behind all of the key `after`. */
  readonly from?: Key
}

export type Step<T> =
  | { readonly prefix: string }
  | { readonly key: string; readonly recordKey: Key; readonly value: T }

// Records of the first read of a walk; a walk without a delimiter doubles it up to the most that one read takes.
const READ_MIN = 32
const READ_MAX = 1000

/** Walks the records `kind/<bucket>/<object key>`. */
export async function* walk<T>(
  reader: Reader,
  bucket: Bucket,
  kind: string,
  options: WalkOptions,
): AsyncGenerator<Step<T>> {
  const { prefix, delimiter, after } = options
  const below = inBucket(bucket, kind)
  const whole = beginning(prefix, ...bucketParts(bucket, kind))
  let rest = after === '' ? whole : startAfter(whole, options.from ?? inBucket(bucket, kind, after))
  let limit = READ_MIN
  while (isBefore(rest.from, rest.to)) {
    const page = await reader.scan<T>(rest, { limit })
    let jump: Key | undefined
    for (const [recordKey, value] of page) {
      if (jump !== undefined && isBefore(recordKey, jump)) continue
      const objectKey = partBehind(recordKey, below)
      const common = commonPrefix(objectKey, prefix, delimiter)
      if (common === undefined) {
        yield { key: objectKey, recordKey, value }
        continue
      }
      jump = successor(inBucket(bucket, kind, common).slice(0, -1))
      if (after === '' || isBefore(after, common)) yield { prefix: common }
    }
    const last = page.at(-1)
    if (last === undefined || page.length < limit) return
    rest =
      jump !== undefined && isBefore(last[0], jump) ? { from: jump, to: whole.to } : later(whole, last[0])
    limit = jump === undefined ? Math.min(READ_MAX, limit * 2) : READ_MIN
  }
}

/** The range without what stands at or before a key. */
function startAfter(range: Range, key: Key): Range {
  const from = later(range, key).from
  return { from: isBefore(from, range.from) ? range.from : from, to: range.to }
}

/** The key up to and with the first delimiter behind the prefix; undefined where there is none. */
function commonPrefix(objectKey: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined
  const at = objectKey.indexOf(delimiter, prefix.length)
  return at < 0 ? undefined : objectKey.slice(0, at + delimiter.length)
}

/** a < b by UTF-8 bytes, which is by code points and not, as JavaScript compares, by UTF-16 units. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    // Surrogates stand for characters above all others.
    const xHigh = x >= 0xd800 && x <= 0xdfff
    const yHigh = y >= 0xd800 && y <= 0xdfff
    return xHigh === yHigh ? x < y : yHigh
  }
  return a.length < b.length
}
