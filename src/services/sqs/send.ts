// SendMessage and SendMessageBatch: one transaction a request, and receivers that sleep are woken when it is on disk.
import { hash } from 'node:crypto'
import { uuidOf } from '../../kernel/ids.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Input, Output } from '../../model/index.ts'
import { batchAnswer, checkEntries, failedEntry } from './batch.ts'
import type { Failed } from './batch.ts'
import { OpenBox } from './box.ts'
import { recall, remember, scopedHash } from './deduplication.ts'
import type { Sent } from './deduplication.ts'
import { holdContent, prepareContent } from './entry.ts'
import type { Entry, NewContent } from './entry.ts'
import { checkForQueue, checkSize, readDraft } from './message.ts'
import type { Draft } from './message.ts'
import { Fault } from '../../kernel/fault.ts'
import { homeOfUrl } from './names.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { shelfOf } from './shelf.ts'

/** API_SendMessageBatch: the sum of all messages, whatever the queue's own maximum is (recorded answers). */
const BATCH_BYTES_MAX = 1_048_576
/** FIFO sequence numbers are twenty digits and grow (API_SendMessage); ours begin here. */
const SEQUENCE_BASE = 18_849_496_460_000_000_000n

/** Puts a message into a queue; on a FIFO queue once, however often it is sent within five minutes. */
export async function SendMessage(
  input: Input<'sqs', 'SendMessage'>,
  ctx: Context<'SendMessage'>,
): Promise<Output<'sqs', 'SendMessage'>> {
  const draft = withTrace(readDraft(input), ctx)
  const fresh = await prepared(draft, input.QueueUrl, ctx)
  const sent = await ctx.records.transact(
    async (tx) => {
      const queue = await queueOf(input.QueueUrl, ctx, tx)
      checkForQueue(draft, queue)
      checkSize(draft, queue, true)
      const box = await OpenBox.open(tx, queue)
      const done = await putDraft(box, draft, fresh, ctx.caller.userId)
      await box.close()
      box.wake()
      return done
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
  return answerOf(draft, sent)
}

/** As SendMessage for up to ten messages in one transaction; what is wrong with one does not keep the others. */
export async function SendMessageBatch(
  input: Input<'sqs', 'SendMessageBatch'>,
  ctx: Context<'SendMessageBatch'>,
): Promise<Output<'sqs', 'SendMessageBatch'>> {
  const failed: Failed[] = []
  const found = await queueOf(input.QueueUrl, ctx)
  checkEntries(input.Entries, 'SendMessageBatchRequestEntry', 'MessageBody')
  const drafts: { id: string; draft: Draft; fresh: NewContent }[] = []
  let bytes = 0
  for (const { Id: id, ...entry } of input.Entries) {
    try {
      const draft = withTrace(readDraft(entry), ctx)
      bytes += draft.bytes
      checkForQueue(draft, found)
      checkSize(draft, found, false)
      drafts.push({ id, draft, fresh: { part: {} } })
    } catch (error) {
      // What a FIFO queue must have is asked of the batch as a whole (recorded answers).
      if (error instanceof Fault && found.attributes.fifo && isAboutGroups(error)) throw asWhole(error)
      failed.push(failedEntry(id, error))
    }
  }
  if (bytes > BATCH_BYTES_MAX) {
    throw ctx.fault(
      'BatchRequestTooLong',
      `Batch requests cannot be longer than ${BATCH_BYTES_MAX} bytes. You have sent ${bytes} bytes.`,
    )
  }
  for (const one of drafts) one.fresh = await prepareContent(ctx.blobs, one.draft.content)
  const sent = await ctx.records.transact(
    async (tx) => {
      const queue = await queueOf(input.QueueUrl, ctx, tx)
      const box = await OpenBox.open(tx, queue)
      const done: Done[] = []
      for (const { draft, fresh } of drafts) done.push(await putDraft(box, draft, fresh, ctx.caller.userId))
      await box.close()
      box.wake()
      return done
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
  const Successful = drafts.flatMap(({ id, draft }, n) => {
    const done = sent[n]
    return done === undefined ? [] : [{ Id: id, ...answerOf(draft, done) }]
  })
  return batchAnswer(Successful, failed)
}

const isAboutGroups = (error: Fault): boolean =>
  error.code === 'MissingParameter' || error.message.startsWith('The queue should either have')

function asWhole(error: Fault): Fault {
  return new Fault('InvalidParameterValue', error.message)
}

/** A content of more than an entry holds is made durable before the transaction; its size is judged before that. */
async function prepared(draft: Draft, url: string, ctx: Context<'SendMessage'>): Promise<NewContent> {
  if (draft.bytes > BODY_UNSEEN_MAX) {
    const queue = await queueOf(url, ctx)
    checkForQueue(draft, queue)
    checkSize(draft, queue, true)
  }
  return prepareContent(ctx.blobs, draft.content)
}

/** Below this no content becomes a blob, so nothing is written that a refusal would leave behind. */
const BODY_UNSEEN_MAX = 16_384

interface Done {
  readonly id: string
  readonly sequence?: number
}

async function putDraft(box: OpenBox, draft: Draft, fresh: NewContent, senderId: string): Promise<Done> {
  const { tx, queue } = box
  const { delaySeconds, fifo } = queue.attributes
  const hashed = fifo ? scopedHash(queue, deduplicationIdOf(draft), draft.group ?? '') : undefined
  if (hashed !== undefined) {
    const before = await recall<Sent>(box, 'sent', hashed)
    if (before !== undefined) return { id: before.id, sequence: before.sequence }
  }
  const entry: Entry = {
    id: uuidOf(tx.id()),
    sentMs: tx.now,
    senderId,
    md5: draft.md5,
    ...(draft.md5Attributes === undefined ? {} : { md5Attributes: draft.md5Attributes }),
    ...fresh.part,
    ...(draft.trace === undefined ? {} : { trace: draft.trace }),
    ...(draft.group === undefined ? {} : { group: draft.group }),
    ...(fifo ? { deduplicationId: deduplicationIdOf(draft) } : {}),
    count: 0,
  }
  await holdContent(tx, queue, entry.id, fresh)
  // A FIFO queue's delay is the queue's; a message may only ask for none, which changes nothing (recorded answers).
  const delay = fifo ? delaySeconds : (draft.delaySeconds ?? delaySeconds)
  const sequence = await shelfOf(box).put(box, entry, delay * 1_000)
  if (hashed === undefined) return { id: entry.id }
  await remember(box, 'sent', hashed, { id: entry.id, sequence })
  return { id: entry.id, sequence }
}

/** Content-based deduplication goes by the SHA-256 of the body, not of the attributes. */
function deduplicationIdOf(draft: Draft): string {
  return draft.deduplicationId ?? hash('sha256', draft.content.body, 'hex')
}

function answerOf(draft: Draft, { id, sequence }: Done) {
  return {
    MessageId: id,
    MD5OfMessageBody: draft.md5,
    ...(draft.md5Attributes === undefined ? {} : { MD5OfMessageAttributes: draft.md5Attributes }),
    ...(draft.md5System === undefined ? {} : { MD5OfMessageSystemAttributes: draft.md5System }),
    ...(sequence === undefined ? {} : { SequenceNumber: sequenceText(sequence) }),
  }
}

/** A place in a FIFO queue as SQS writes it. */
export const sequenceText = (sequence: number): string => String(SEQUENCE_BASE + BigInt(sequence))

/** A request's own trace header is the message's, unless the message has one (recorded answers). */
function withTrace(draft: Draft, ctx: Pick<OperationContext, 'request'>): Draft {
  const trace = ctx.request?.headers['x-amzn-trace-id']
  return draft.trace !== undefined || trace === undefined ? draft : { ...draft, trace }
}
