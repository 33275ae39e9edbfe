// What the room keeps of queues (store of messages: box.ts). A queue's record stands under its owner and name; what is in it stands
// under its box, a generation id that DeleteQueue and PurgeQueue replace, so that both are one small transaction and the old
// messages are cleared in steps (CONTRACTS.md §1, "No range deletes").
//
//   sqs/<account>/<region>/queue/<name>                 QueueRecord
//   sqs/<account>/<region>/deleted/<name>               when it was deleted, ms of clock.now: its name rests for a minute
//   sqs/<account>/<region>/task/<queue>/<started>/<id>  MoveTask: of the queue that it empties
//   sqs/<account>/<region>/source/<dead-letter queue>/<name>   which queues name it in their redrive policy
import { key, under } from '../../kernel/records.ts'
import type { Range, Reader, Tx } from '../../kernel/records.ts'
import type { Place, QueueName } from './names.ts'

/** API_SetQueueAttributes, RedrivePolicy. */
export interface RedrivePolicy {
  readonly deadLetterTargetArn: string
  /** 1 to 1,000: a message that was received so often goes to the dead-letter queue at the next receive. */
  readonly maxReceiveCount: number
}

/** API_SetQueueAttributes, RedriveAllowPolicy. */
export interface RedriveAllowPolicy {
  readonly redrivePermission: 'allowAll' | 'denyAll' | 'byQueue'
  readonly sourceQueueArns?: readonly string[]
}

/** A queue's attributes, parsed (attributes.ts has ranges and defaults). */
export interface QueueAttributes {
  delaySeconds: number
  /** Bytes of body and attributes together. */
  maximumMessageSize: number
  retentionSeconds: number
  waitSeconds: number
  visibilitySeconds: number
  kmsReuseSeconds: number
  sqsManagedSse: boolean
  fifo: boolean
  contentBasedDeduplication: boolean
  deduplicationScope: 'queue' | 'messageGroup'
  fifoThroughputLimit: 'perQueue' | 'perMessageGroupId'
  /** JSON text as it was sent. */
  policy?: string
  redrivePolicy?: RedrivePolicy
  redriveAllowPolicy?: RedriveAllowPolicy
  kmsMasterKeyId?: string
}

export interface QueueRecord extends QueueName {
  /** The generation that the queue's messages stand under. */
  readonly box: string
  /** `clock.now` ms. */
  readonly createdMs: number
  readonly modifiedMs: number
  readonly attributes: QueueAttributes
  readonly tags: Readonly<Record<string, string>>
  /** When it was last purged, `clock.now` ms. */
  readonly purgedMs?: number
}

/** A message move task (move-task.ts); its queue is in its key. */
export interface MoveTask {
  readonly id: string
  /** `clock.now` ms. */
  readonly startedMs: number
  readonly status: 'RUNNING' | 'COMPLETED' | 'CANCELLING' | 'CANCELLED' | 'FAILED'
  readonly moved: number
  /** How many messages were visible when it was started. */
  readonly toMove: number
  /** The number of its next step. */
  readonly step: number
  readonly destinationArn?: string
  /** Messages a second, 1 to 500. */
  readonly perSecond?: number
  readonly failure?: string
}

export const queueKey = (at: QueueName): string => key('sqs', at.account, at.region, 'queue', at.name)
/** Queues of an account and region whose names begin so. */
export function queueRange(at: Place, prefix: string): Range {
  const all = under('sqs', at.account, at.region, 'queue')
  if (prefix === '') return all
  const from = queueKey({ ...at, name: prefix }).slice(0, -1)
  return { from, to: from + '\u{10FFFF}' }
}
const deletedKey = (at: QueueName): string => key('sqs', at.account, at.region, 'deleted', at.name)
const sourceKey = (target: QueueName, source: string): string =>
  key('sqs', target.account, target.region, 'source', target.name, source)
/** The queues that name `target` as their dead-letter queue. */
export const sourceRange = (target: QueueName): Range =>
  under('sqs', target.account, target.region, 'source', target.name)

/** A queue by owner and name, or undefined. */
export async function readQueue(reader: Reader, at: QueueName): Promise<QueueRecord | undefined> {
  return reader.get<QueueRecord>(queueKey(at))
}

export function writeQueue(tx: Tx, queue: QueueRecord): void {
  tx.put(queueKey(queue), queue)
}

/** Takes a queue away and notes when; its box is no longer reachable from then on. */
export function removeQueue(tx: Tx, queue: QueueRecord): void {
  tx.delete(queueKey(queue))
  tx.put(deletedKey(queue), tx.now)
}

/** When a queue of this name was deleted, `clock.now` ms; undefined when the name is free. */
export async function deletedMs(tx: Tx, at: QueueName): Promise<number | undefined> {
  return tx.get<number>(deletedKey(at))
}

export function forgetDeleted(tx: Tx, at: QueueName): void {
  tx.delete(deletedKey(at))
}

export function linkSource(tx: Tx, target: QueueName, source: QueueName): void {
  tx.put(sourceKey(target, source.name), source.name)
}

export function unlinkSource(tx: Tx, target: QueueName, source: QueueName): void {
  tx.delete(sourceKey(target, source.name))
}

const taskKey = (source: QueueName, task: MoveTask): string =>
  key('sqs', source.account, source.region, 'task', source.name, task.startedMs, task.id)

/** As many tasks of a queue are kept: what ListMessageMoveTasks can answer. */
export const TASKS_MAX = 10 // API_ListMessageMoveTasks, MaxResults

/** A queue's move tasks, the latest first. */
export async function readTasks(reader: Reader, source: QueueName): Promise<MoveTask[]> {
  const range = under('sqs', source.account, source.region, 'task', source.name)
  const rows = await reader.scan<MoveTask>(range, { limit: TASKS_MAX, reverse: true })
  return rows.map(([, task]) => task)
}

export function writeTask(tx: Tx, source: QueueName, task: MoveTask): void {
  tx.put(taskKey(source, task), task)
}

export function removeTask(tx: Tx, source: QueueName, task: MoveTask): void {
  tx.delete(taskKey(source, task))
}
