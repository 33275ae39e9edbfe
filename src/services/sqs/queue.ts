// Queues: creating, naming, describing, changing, purging and deleting them (API_CreateQueue and its neighbours).
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Fault } from '../../kernel/fault.ts'
import type { Range, Reader, Tx } from '../../kernel/records.ts'
import { after } from '../../kernel/records.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { ErrorCode, Input, OperationName, Output } from '../../model/index.ts'
import { applyAttributes, checkAttributeNames, defaultAttributes } from './attributes.ts'
import { describeAttributes, firstDifference, isTrue, unknown } from './attributes.ts'
import { sweepAnew, topicOf } from './box.ts'
import { freshCounts } from './counts.ts'
import { FIFO_SUFFIX, checkQueueName, invalid, invalidValue, noQueue } from './names.ts'
import { ourselves, placeOf, queueArn, queueOfArn, queueOfUrl, urlOf } from './names.ts'
import type { QueueName } from './names.ts'
import {
  deletedMs,
  forgetDeleted,
  linkSource,
  queueRange,
  readQueue,
  readTasks,
  removeTask,
} from './store.ts'
import { removeQueue, sourceRange, unlinkSource, writeQueue } from './store.ts'
import type { QueueAttributes, QueueRecord } from './store.ts'
import { checkTags } from './tags.ts'

/** A handler's context, its error codes those of the operation. */
export type Context<O extends OperationName<'sqs'>> = OperationContext<ErrorCode<'sqs', O>>
type AnyContext = Context<'GetQueueUrl'>

/** "You must wait 60 seconds after deleting a queue before you can create another with the same name." (API_DeleteQueue) */
const DELETED_REST_MS = 60_000
/** API_PurgeQueue: "Only one PurgeQueue operation … every 60 seconds". */
const PURGE_REST_MS = 60_000
/** API_ListQueues, MaxResults: 1 to 1,000; without it one page of a thousand and no token. */
const PAGE_MAX = 1_000

/**
 * A new queue, or the one of this name that has just these attributes; its URL. QueueNameExists for other attributes,
 * QueueDeletedRecently for a name that has not rested for a minute.
 */
export async function CreateQueue(
  input: Input<'sqs', 'CreateQueue'>,
  ctx: Context<'CreateQueue'>,
): Promise<Output<'sqs', 'CreateQueue'>> {
  const given = input.Attributes ?? {}
  const fifo = isTrue(given['FifoQueue'])
  checkQueueName(input.QueueName, fifo)
  if (!fifo && given['FifoQueue'] !== undefined) throw unknown('FifoQueue')
  const attributes = applyAttributes(defaultAttributes(fifo), given)
  const tags = input.tags ?? {}
  checkTags(input.QueueName, tags)
  const at: QueueName = { ...placeOf(ctx), name: input.QueueName }
  await ctx.records.transact(async (tx) => {
    const existing = await readQueue(tx, at)
    if (existing !== undefined) {
      const different = firstDifference(existing.attributes, attributes, given)
      if (different === undefined) return
      throw ctx.fault(
        'QueueNameExists',
        `A queue already exists with the same name and a different value for attribute ${different}`,
      )
    }
    const deleted = await deletedMs(tx, at)
    if (deleted !== undefined && tx.now - deleted < DELETED_REST_MS) {
      throw ctx.fault(
        'QueueDeletedRecently',
        'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
      )
    }
    forgetDeleted(tx, at)
    const queue: QueueRecord = {
      ...at,
      box: tx.id(),
      createdMs: tx.now,
      modifiedMs: tx.now,
      attributes,
      tags,
    }
    await putQueue(tx, queue, undefined, given['RedrivePolicy'])
  })
  return { QueueUrl: urlOf(at, ctx.baseUrl) }
}

/** The URL of a queue by its name, one's own or, where its policy lets one, another account's. */
export async function GetQueueUrl(
  input: Input<'sqs', 'GetQueueUrl'>,
  ctx: Context<'GetQueueUrl'>,
): Promise<Output<'sqs', 'GetQueueUrl'>> {
  const at = {
    account: input.QueueOwnerAWSAccountId ?? ctx.account,
    region: ctx.region,
    name: input.QueueName,
  }
  if ((await readQueue(ctx.records, at)) === undefined) throw noQueue(ctx)
  return { QueueUrl: urlOf(at, ctx.baseUrl) }
}

/** The named attributes, or all; an attribute that this queue has not is left out. */
export async function GetQueueAttributes(
  input: Input<'sqs', 'GetQueueAttributes'>,
  ctx: Context<'GetQueueAttributes'>,
): Promise<Output<'sqs', 'GetQueueAttributes'>> {
  const names = input.AttributeNames ?? []
  const queue = await queueOf(input.QueueUrl, ctx)
  checkAttributeNames(names)
  if (names.length === 0) return {}
  const { createdMs, modifiedMs } = queue
  const facts = { arn: queueArn(queue), createdMs, modifiedMs, ...(await freshCounts(ctx.records, queue)) }
  const all = describeAttributes(queue.attributes, facts)
  const asked = new Set<string>(names)
  const wanted = Object.entries(all).filter(([name]) => asked.has('All') || asked.has(name))
  return wanted.length === 0 ? {} : { Attributes: Object.fromEntries(wanted) }
}

/** Changes attributes; what holds for messages already in the queue (retention, visibility) AWS says of each. */
export async function SetQueueAttributes(
  input: Input<'sqs', 'SetQueueAttributes'>,
  ctx: Context<'SetQueueAttributes'>,
): Promise<Output<'sqs', 'SetQueueAttributes'>> {
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    const attributes = applyAttributes(queue.attributes, input.Attributes)
    const changed = { ...queue, attributes, modifiedMs: tx.now }
    await putQueue(tx, changed, queue.attributes, input.Attributes['RedrivePolicy'])
    if (attributes.retentionSeconds !== queue.attributes.retentionSeconds) await sweepAnew(tx, changed)
    // A receiver that sleeps does so by the old attributes.
    tx.wake(topicOf(queue.box))
  })
  return {}
}

/** Queues of the account and region by name, a thousand a page; MaxResults asks for fewer and a token. */
export async function ListQueues(
  input: Input<'sqs', 'ListQueues'>,
  ctx: Context<'ListQueues'>,
): Promise<Output<'sqs', 'ListQueues'>> {
  const at = placeOf(ctx)
  const prefix = input.QueueNamePrefix ?? ''
  const scope = ['ListQueues', at.account, at.region, prefix]
  const { rows, ...next } = await pageOf<QueueRecord>(ctx.records, input, scope, queueRange(at, prefix))
  return {
    ...(rows.length === 0 ? {} : { QueueUrls: rows.map((queue) => urlOf(queue, ctx.baseUrl)) }),
    ...next,
  }
}

/** One page of a listing: a thousand and no token, or as many as MaxResults asks for and a token where there are more. */
async function pageOf<T>(
  reader: Reader,
  input: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
  scope: readonly string[],
  range: Range,
): Promise<{ rows: T[]; NextToken?: string }> {
  const limit = pageSize(input.MaxResults)
  const from = input.NextToken === undefined ? undefined : pageStart(scope, input.NextToken)
  const found = await reader.scan<T>(from === undefined ? range : after(range, from), { limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)?.[0]
  const more = input.MaxResults !== undefined && found.length > limit && last !== undefined
  return { rows: page.map(([, row]) => row), ...(more ? { NextToken: encodeToken(scope, last) } : {}) }
}

/** How many a page has; refuses what is not between 1 and a thousand. */
function pageSize(asked: number | undefined): number {
  if (asked !== undefined && (asked < 1 || asked > PAGE_MAX)) {
    throw invalidValue(asked, 'MaxResults', `MaxResults must be an integer between 1 and ${PAGE_MAX}.`)
  }
  return asked ?? PAGE_MAX
}

/** Where a token goes on; refuses one that is not of this listing. */
function pageStart(scope: readonly string[], token: string): string {
  const from = decodeName(scope, token)
  if (from === undefined) throw invalid('Invalid or expired next token.')
  return from
}

/** The queue and everything in it is gone once this is answered; its name rests for a minute. */
export async function DeleteQueue(
  input: Input<'sqs', 'DeleteQueue'>,
  ctx: Context<'DeleteQueue'>,
): Promise<Output<'sqs', 'DeleteQueue'>> {
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    const target = targetOf(queue.attributes)
    if (target !== undefined) unlinkSource(tx, target, queue)
    for (const task of await readTasks(tx, queue)) removeTask(tx, queue, task)
    removeQueue(tx, queue)
    leaveBox(tx, queue)
    tx.later('sqs', 'ownForget', { name: queue.name }, ourselves(queue), {
      atMs: tx.now + DELETED_REST_MS,
    })
  })
  return {}
}

/** Every message that was in the queue is gone once this is answered, those in flight too. */
export async function PurgeQueue(
  input: Input<'sqs', 'PurgeQueue'>,
  ctx: Context<'PurgeQueue'>,
): Promise<Output<'sqs', 'PurgeQueue'>> {
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    if (queue.purgedMs !== undefined && tx.now - queue.purgedMs < PURGE_REST_MS) {
      throw ctx.fault(
        'PurgeQueueInProgress',
        `Only one PurgeQueue operation on ${queue.name} is allowed every 60 seconds.`,
      )
    }
    writeQueue(tx, { ...queue, box: tx.id(), purgedMs: tx.now })
    leaveBox(tx, queue)
  })
  return {}
}

/** Nobody names this box any more: its receivers look again, and it is cleared in steps. */
function leaveBox(tx: Tx, queue: QueueRecord): void {
  tx.wake(topicOf(queue.box))
  tx.later('sqs', 'clearRange', { box: queue.box }, ourselves(queue))
}

/** The record that a deleted queue left behind, a minute later. */
export async function ownForget(input: { name: string }, ctx: AnyContext): Promise<object> {
  const at = { ...placeOf(ctx), name: input.name }
  await ctx.records.transact(async (tx) => {
    const deleted = await deletedMs(tx, at)
    // Deleted, made and deleted again: the newer mark has a promise of its own.
    if (deleted !== undefined && tx.now - deleted >= DELETED_REST_MS) forgetDeleted(tx, at)
  })
  return {}
}

/** The queue that a QueueUrl names, else QueueDoesNotExist. `reader` is a transaction's, or what is outside. */
export async function queueOf(
  url: string,
  ctx: Pick<AnyContext, 'account' | 'region' | 'records' | 'request'>,
  reader: AnyContext['records'] | Tx = ctx.records,
): Promise<QueueRecord> {
  const at = queueOfUrl(url, placeOf(ctx))
  // What is no URL of a queue at all names one that does not exist (recorded answers).
  const queue = at === undefined ? undefined : await readQueue(reader, at)
  if (queue === undefined) throw noQueue(ctx)
  return queue
}

/** Writes a queue; a dead-letter queue that is newly named must be there, of the same kind, and let this queue use it. */
async function putQueue(
  tx: Tx,
  queue: QueueRecord,
  before: QueueAttributes | undefined,
  redrivePolicy: string | undefined,
): Promise<void> {
  const [old, target] = [before && targetOf(before), targetOf(queue.attributes)]
  if (old !== undefined) unlinkSource(tx, old, queue)
  if (target !== undefined) {
    if (redrivePolicy !== undefined) await checkDeadLetterQueue(tx, queue, redrivePolicy, target)
    linkSource(tx, target, queue)
  }
  writeQueue(tx, queue)
}

/** The dead-letter queue that the attributes name. */
export function targetOf(attributes: QueueAttributes): QueueName | undefined {
  return attributes.redrivePolicy && queueOfArn(attributes.redrivePolicy.deadLetterTargetArn)
}

async function checkDeadLetterQueue(
  tx: Tx,
  queue: QueueRecord,
  text: string,
  target: QueueName,
): Promise<void> {
  const wrong = (reason: string): Fault => invalidValue(text, 'RedrivePolicy', reason)
  if (target.account !== queue.account) throw wrong('Dead-letter target owner should be same as the source.')
  if (target.region !== queue.region)
    throw wrong('Dead-letter target should be in the same region as the source.')
  const found = await readQueue(tx, target)
  if (found === undefined) throw wrong('Dead letter target does not exist.')
  if (found.name.endsWith(FIFO_SUFFIX) !== queue.attributes.fifo) {
    throw wrong('Dead-letter queue must be same type of queue as the source.')
  }
  if (!mayUse(found.attributes, queue)) {
    throw wrong(`Queue ${queueArn(found)} does not allow this queue as a source of its dead letters.`)
  }
}

/** Whether a dead-letter queue's RedriveAllowPolicy lets this queue name it (API_SetQueueAttributes; without one, all may). */
export function mayUse(deadLetterQueue: QueueAttributes, source: QueueName): boolean {
  const policy = deadLetterQueue.redriveAllowPolicy
  if (policy === undefined || policy.redrivePermission === 'allowAll') return true
  return policy.redrivePermission === 'byQueue' && (policy.sourceQueueArns ?? []).includes(queueArn(source))
}

/** Queues whose redrive policy names this one, by name, a thousand a page. */
export async function ListDeadLetterSourceQueues(
  input: Input<'sqs', 'ListDeadLetterSourceQueues'>,
  ctx: Context<'ListDeadLetterSourceQueues'>,
): Promise<Output<'sqs', 'ListDeadLetterSourceQueues'>> {
  const queue = await queueOf(input.QueueUrl, ctx)
  const scope = ['ListDeadLetterSourceQueues', queueArn(queue)]
  const { rows, ...next } = await pageOf<string>(ctx.records, input, scope, sourceRange(queue))
  const queueUrls = rows.map((name) => urlOf({ account: queue.account, name }, ctx.baseUrl))
  return { queueUrls, ...next }
}
