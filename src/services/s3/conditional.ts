// Conditional requests. Reads and copy sources follow RFC 9110 §13.2.2 as S3 documents it (GetObject, CopyObject): a true
// If-Match lets a false If-Unmodified-Since pass, a false If-None-Match wins over If-Modified-Since. Writes know only
// If-None-Match: * and If-Match: <etag> ("How to prevent object overwrites with conditional writes").
import type { Fault } from '../../kernel/fault.ts'
import { notImplemented, s3Fault } from './errors.ts'

/** What a condition compares with: the entity tag without quotes and the time of the last change (whole seconds). */
export interface Comparable {
  readonly etag: string
  readonly modifiedMs: number
}

export interface ReadConditions {
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
  readonly ifModifiedSinceMs?: number | undefined
  readonly ifUnmodifiedSinceMs?: number | undefined
}

/** For GetObject and HeadObject: the fault to answer (412 or 304), or undefined to go on. */
export function judgeRead(entity: Comparable, conditions: ReadConditions, nowMs: number): Fault | undefined {
  const failed = firstFailed(entity, conditions, nowMs)
  if (failed === undefined) return undefined
  if (failed === 'If-None-Match' || failed === 'If-Modified-Since') {
    // A 304 repeats the validators of the entity (RFC 9110 §15.4.5); it has no body to carry a code.
    return s3Fault('NotModified', undefined, undefined, {
      ETag: `"${entity.etag}"`,
      'Last-Modified': new Date(entity.modifiedMs).toUTCString(),
    })
  }
  return s3Fault('PreconditionFailed', { Condition: failed })
}

/** For copy sources: every failed condition is 412, named by its header. */
export function judgeCopySource(
  entity: Comparable,
  conditions: ReadConditions,
  nowMs: number,
): Fault | undefined {
  const failed = firstFailed(entity, conditions, nowMs)
  return failed === undefined
    ? undefined
    : s3Fault('PreconditionFailed', { Condition: `x-amz-copy-source-${failed}` })
}

function firstFailed(
  entity: Comparable,
  conditions: ReadConditions,
  nowMs: number,
): 'If-Match' | 'If-Unmodified-Since' | 'If-None-Match' | 'If-Modified-Since' | undefined {
  const { ifMatch, ifNoneMatch, ifModifiedSinceMs, ifUnmodifiedSinceMs } = conditions
  if (ifMatch !== undefined) {
    if (!listsTag(ifMatch, entity.etag)) return 'If-Match'
  } else if (ifUnmodifiedSinceMs !== undefined && entity.modifiedMs > ifUnmodifiedSinceMs) {
    return 'If-Unmodified-Since'
  }
  if (ifNoneMatch !== undefined) {
    if (listsTag(ifNoneMatch, entity.etag)) return 'If-None-Match'
  } else if (
    ifModifiedSinceMs !== undefined &&
    // A date in the future is ignored (recorded: `obj-ignore-future-modified-since`).
    ifModifiedSinceMs <= nowMs &&
    entity.modifiedMs <= ifModifiedSinceMs
  ) {
    return 'If-Modified-Since'
  }
  return undefined
}

export interface WriteConditions {
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
}

/** Refuses, as S3 does with 501, what a write's conditions may not say. Asked before the body is read. */
export function checkWriteConditions(conditions: WriteConditions): void {
  const { ifMatch, ifNoneMatch } = conditions
  if (ifMatch !== undefined && ifNoneMatch !== undefined) {
    throw notImplemented(
      'If-Match,If-None-Match',
      'Multiple conditional request headers present in the request',
    )
  }
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*') throw unacceptable('If-None-Match')
  if (ifMatch !== undefined && ifMatch.trim() === '*') throw unacceptable('If-Match')
}

/**
 * The fault that a write to `key` must answer, or undefined to write. `changedMs` is given by CompleteMultipartUpload:
 * a key that was written or deleted since the upload began is a conflict, even where the condition holds.
 */
export function judgeWrite(
  key: string,
  current: Comparable | undefined,
  conditions: WriteConditions,
): Fault | undefined {
  if (conditions.ifNoneMatch !== undefined && current !== undefined) {
    return s3Fault('PreconditionFailed', { Condition: 'If-None-Match' })
  }
  if (conditions.ifMatch === undefined) return undefined
  if (current === undefined) return s3Fault('NoSuchKey', { Key: key })
  return listsTag(conditions.ifMatch, current.etag)
    ? undefined
    : s3Fault('PreconditionFailed', { Condition: 'If-Match' })
}

/** The conflict that a conditional CompleteMultipartUpload answers where the key changed since its upload began. */
export function conflict(key: string, conditions: WriteConditions): Fault {
  const condition = conditions.ifMatch === undefined ? 'If-None-Match' : 'If-Match'
  return s3Fault('ConditionalRequestConflict', { Condition: condition, Key: key })
}

/** True when a header of entity tags (quoted or bare, weak or strong, several with commas, or `*`) names this one. */
function listsTag(header: string, etag: string): boolean {
  for (const part of header.split(',')) {
    const tag = part.trim()
    if (tag === '*') return true
    if (tag.replace(/^W\//, '').replace(/^"(.*)"$/, '$1') === etag) return true
  }
  return false
}

function unacceptable(header: string): Fault {
  return notImplemented(header, `We don't accept the provided value of ${header} header for this API`)
}
