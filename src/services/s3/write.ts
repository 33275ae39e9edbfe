// The one transaction in which an object appears or goes: conditions judged against what is there now, the new head
// written, what it replaced let go, the notification promised. PutObject, CopyObject and CompleteMultipartUpload share it.
import { holdNew } from '../../kernel/body.ts'
import type { NewBody } from '../../kernel/body.ts'
import type { Tx } from '../../kernel/records.ts'
import type { StoredChecksum } from './checksum.ts'
import { judgeWrite } from './conditional.ts'
import type { Comparable, WriteConditions } from './conditional.ts'
import { notify } from './event.ts'
import type { EventName } from './event.ts'
import type { S3Context } from './request.ts'
import { dropContents, headKey, headOf, putHead, secondsOf } from './store.ts'
import type { Bucket, ObjectAttributes, ObjectHead } from './store.ts'

/** A new object, its bytes durable and named by nobody yet. */
export interface NewObject {
  readonly etag: string
  readonly size: number
  readonly checksum: StoredChecksum
  readonly attributes: ObjectAttributes
  readonly body: NewBody | Holding
  readonly parts?: NonNullable<ObjectHead['parts']>
}

/** Takes hold of bytes that others hold already (a copy), under the holder given. */
export type Holding = (tx: Tx, holder: string) => Promise<ObjectHead['body']>

/** Writes the object in place of whatever stands at its key. Throws what its conditions demand. */
export async function putObjectHead(
  tx: Tx,
  bucket: Bucket,
  objectKey: string,
  object: NewObject,
  conditions: WriteConditions,
  event: EventName,
  ctx: S3Context,
): Promise<ObjectHead> {
  const old = await headOf(tx, bucket, objectKey)
  const failed = judgeWrite(objectKey, old && comparable(old), conditions)
  if (failed !== undefined) throw failed
  const holder = tx.id()
  const { etag, size, checksum, attributes, parts } = object
  const body = await hold(tx, object.body, holder)
  const facts = { etag, size, modified: secondsOf(tx.now), checksum, body, holder }
  const head = putHead(
    tx,
    bucket,
    objectKey,
    { ...facts, ...(parts === undefined ? {} : { parts }) },
    attributes,
  )
  if (old !== undefined) await dropContents(tx, bucket, old)
  await notify(tx, bucket, event, { key: objectKey, size, etag }, ctx)
  return head
}

/** Removes the object at a key; false where there is none, which S3 answers alike. */
export async function deleteObjectHead(
  tx: Tx,
  bucket: Bucket,
  objectKey: string,
  conditions: WriteConditions,
  ctx: S3Context,
): Promise<boolean> {
  const old = await headOf(tx, bucket, objectKey)
  if (old === undefined && conditions.ifMatch === undefined) return false
  const failed = judgeWrite(objectKey, old && comparable(old), conditions)
  if (failed !== undefined) throw failed
  if (old === undefined) return false
  tx.delete(headKey(bucket, objectKey))
  await dropContents(tx, bucket, old)
  await notify(tx, bucket, 'ObjectRemoved:Delete', { key: objectKey }, ctx)
  return true
}

export function comparable(head: ObjectHead): Comparable {
  return { etag: head.etag, modifiedMs: Date.parse(head.modified) }
}

async function hold(tx: Tx, body: NewBody | Holding, holder: string): Promise<ObjectHead['body']> {
  if (typeof body === 'function') return body(tx, holder)
  await holdNew(tx, body, holder)
  return body.body
}
