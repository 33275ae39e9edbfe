// ReceiveMessage: takes what is visible and hides it, in one transaction; waits for it where WaitTimeSeconds says so, woken by
// the send itself.
import type { Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { OpenBox, topicOf } from './box.ts'
import { deadLetterAside } from './dead-letter.ts'
import { digest, recall, remember } from './deduplication.ts'
import type { Attempt } from './deduplication.ts'
import { md5OfAttributes } from './digest.ts'
import { contentOf } from './entry.ts'
import type { Attribute, Entry } from './entry.ts'
import { readHandle, writeHandles } from './handle.ts'
import type { Lookouts } from './live.ts'
import { homeOfUrl, invalidValue } from './names.ts'
import { unknown } from './attributes.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { sequenceText } from './send.ts'
import { shelfOf } from './shelf.ts'
import type { QueueRecord } from './store.ts'

type Asked = Input<'sqs', 'ReceiveMessage'>
type Ctx = Context<'ReceiveMessage'> & { readonly live: Live }
type Message = NonNullable<Output<'sqs', 'ReceiveMessage'>['Messages']>[number]

/** What the room's `open` made. */
export interface Live {
  readonly lookouts: Lookouts<Received>
}

const MESSAGES_MAX = 10
const WAIT_SECONDS_MAX = 20
export const VISIBILITY_SECONDS_MAX = 43_200
/** Quotas, "In-flight messages": 120,000, of standard and (since 2024) of FIFO queues. */
const IN_FLIGHT_MAX = 120_000
/** A receive that made so much visible and found nothing looks again at once. */
const ROUNDS_MAX = 50

/** Up to ten messages, hidden from others for the visibility timeout; none is an answer without Messages. */
export async function ReceiveMessage(input: Asked, ctx: Ctx): Promise<Output<'sqs', 'ReceiveMessage'>> {
  const ask = check(input)
  const first = await receive(ask, ctx)
  if (first.messages.length > 0) return { Messages: await describe(first, ask, ctx) }
  const waitMs = (ask.WaitTimeSeconds ?? first.queue.attributes.waitSeconds) * 1_000
  if (waitMs === 0 && first.full) throw tooManyInFlight(first.queue, ctx)
  if (waitMs === 0) return {}
  return poll(ask, ctx, first, ctx.clock.now() + waitMs)
}

/** Looks, and sleeps until a send, a due time or the end; sleeps before it looks, so that no wake falls in between. */
async function poll(
  ask: Asked,
  ctx: Ctx,
  last: Received,
  endMs: number,
): Promise<Output<'sqs', 'ReceiveMessage'>> {
  let { box } = last.queue
  for (;;) {
    const leftMs = endMs - ctx.clock.now()
    if (leftMs <= 0 || ctx.signal.aborted) return {}
    const stop = new AbortController()
    const signal = AbortSignal.any([ctx.signal, stop.signal])
    const woken = ctx.records.sleep(topicOf(box), leftMs, signal).catch(() => false)
    try {
      const got = await look(ask, ctx, box)
      if (got === undefined) return {}
      if (got.messages.length > 0) return { Messages: await describe(got, ask, ctx) }
      // Purged meanwhile: what is sent from now on wakes those who sleep at the new box.
      const isSame = got.queue.box === box
      box = got.queue.box
      if (!isSame) continue
      const dueMs = got.nextMs === undefined ? undefined : got.nextMs - ctx.clock.now()
      if (dueMs === undefined || dueMs >= leftMs) await woken
      else await Promise.race([woken, ctx.clock.sleep(Math.max(dueMs, 0), signal).catch(() => false)])
    } finally {
      stop.abort()
    }
  }
}

/** One look among those who wait (live.ts); undefined when this client has gone away before its turn. */
function look(ask: Asked, ctx: Ctx, box: string): Promise<Received | undefined> {
  const own = async (): Promise<Received | undefined> => (ctx.signal.aborted ? undefined : receive(ask, ctx))
  // What an attempt is answered does not depend on what is visible.
  return ask.ReceiveRequestAttemptId === undefined ? ctx.live.lookouts.look(topicOf(box), own) : own()
}

/** What one look found. */
export interface Received {
  readonly queue: QueueRecord
  readonly messages: readonly { readonly entry: Entry; readonly handle: string }[]
  /** When the next message becomes visible by itself, where nothing was taken. */
  readonly nextMs: number | undefined
  /** A standard queue has as many messages in flight as it may have. */
  readonly full: boolean
}

async function receive(ask: Asked, ctx: Ctx): Promise<Received> {
  for (let round = 0; ; round++) {
    const got = await ctx.records.transact((tx) => receiveOnce(tx, ask, ctx), homeOfUrl(ask.QueueUrl, ctx))
    if (got.messages.length > 0 || got.settled || round >= ROUNDS_MAX) return got
  }
}

async function receiveOnce(tx: Tx, ask: Asked, ctx: Ctx): Promise<Received & { settled: boolean }> {
  const queue = await queueOf(ask.QueueUrl, ctx, tx)
  const box = await OpenBox.open(tx, queue)
  const shelf = shelfOf(box)
  const dueMs = tx.now + (ask.VisibilityTimeout ?? queue.attributes.visibilitySeconds) * 1_000
  const again = await attempted(box, ask, dueMs)
  if (again !== undefined) {
    await box.close()
    return { queue, messages: again, nextMs: undefined, full: false, settled: true }
  }
  const settled = await shelf.promote(box)
  const room = Math.max(0, IN_FLIGHT_MAX - box.counts.inFlight)
  const max = Math.min(ask.MaxNumberOfMessages ?? 1, room)
  const before = box.counts.visible
  const taken = await shelf.take(box, max, dueMs, deadLetterAside(box))
  const handles = writeHandles(queue, taken)
  const messages = taken.map(({ entry }, n) => ({ entry, handle: handles[n] ?? '' }))
  const { ReceiveRequestAttemptId: attempt } = ask
  if (attempt !== undefined && queue.attributes.fifo && messages.length > 0) {
    await remember(box, 'attempt', digest(attempt), { handles })
  }
  await box.close()
  const nextMs = messages.length > 0 ? undefined : await box.nextDueMs()
  // What was only dropped or put aside may have hidden more behind it.
  const moved = messages.length === 0 && box.counts.visible < before
  const full = room === 0 && !queue.attributes.fifo
  return { queue, messages, nextMs, full, settled: settled && !moved }
}

/**
 * A FIFO receive that is tried again under its attempt id within five minutes gets the same messages and handles, hidden anew,
 * as long as nothing happened to them meanwhile (API_ReceiveMessage, ReceiveRequestAttemptId).
 */
async function attempted(
  box: OpenBox,
  ask: Asked,
  dueMs: number,
): Promise<{ entry: Entry; handle: string }[] | undefined> {
  const { ReceiveRequestAttemptId: attempt } = ask
  if (attempt === undefined || !box.queue.attributes.fifo) return undefined
  const before = await recall<Attempt>(box, 'attempt', digest(attempt))
  if (before === undefined) return undefined
  const shelf = shelfOf(box)
  const found = []
  for (const handle of before.handles) {
    const one = await shelf.find(box, readHandle(box.queue, handle))
    const entry = one === undefined || one === 'expired' ? undefined : await one.entry()
    if (one === undefined || one === 'expired' || entry === undefined) return undefined
    found.push({ handle, one, entry })
  }
  for (const { one } of found) await shelf.hide(box, one, dueMs)
  return found.map(({ handle, entry }) => ({ handle, entry }))
}

/** Quotas: short polls of a full standard queue are told so; long polls wait, and FIFO queues answer nothing. */
function tooManyInFlight(queue: QueueRecord, ctx: Ctx): Error {
  return ctx.fault(
    'OverLimit',
    `The maximum number of in flight messages for queue ${queue.name} is reached: ${IN_FLIGHT_MAX}.`,
  )
}

function check(input: Asked): Asked {
  const { MaxNumberOfMessages: max, WaitTimeSeconds: wait, VisibilityTimeout: visibility } = input
  if (max !== undefined && (max < 1 || max > MESSAGES_MAX)) {
    throw invalidValue(max, 'MaxNumberOfMessages', `Must be between 1 and ${MESSAGES_MAX}, if provided.`)
  }
  if (wait !== undefined && (wait < 0 || wait > WAIT_SECONDS_MAX)) {
    throw invalidValue(wait, 'WaitTimeSeconds', `Must be >= 0 and <= ${WAIT_SECONDS_MAX}, if provided.`)
  }
  checkVisibility(visibility)
  for (const name of [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])]) {
    if (!SYSTEM_ATTRIBUTES.has(name)) throw unknown(name)
  }
  return input
}

/** A visibility timeout is at most twelve hours. */
export function checkVisibility(seconds: number | undefined): void {
  if (seconds === undefined || (seconds >= 0 && seconds <= VISIBILITY_SECONDS_MAX)) return
  throw invalidValue(
    seconds,
    'VisibilityTimeout',
    `Must be >= 0 and <= ${VISIBILITY_SECONDS_MAX}, if provided.`,
  )
}

const SYSTEM_ATTRIBUTES: ReadonlySet<string> = new Set([
  'All',
  'SenderId',
  'SentTimestamp',
  'ApproximateReceiveCount',
  'ApproximateFirstReceiveTimestamp',
  'SequenceNumber',
  'MessageDeduplicationId',
  'MessageGroupId',
  'AWSTraceHeader',
  'DeadLetterQueueSourceArn',
])

/** The messages as AWS answers them; one whose queue was purged under this receive is left out. */
async function describe(got: Received, ask: Asked, ctx: Ctx): Promise<Message[]> {
  const names = new Set<string>([...(ask.AttributeNames ?? []), ...(ask.MessageSystemAttributeNames ?? [])])
  const messages: Message[] = []
  for (const { entry, handle } of got.messages) {
    const content = entry.content ?? (await contentOf(ctx, got.queue, entry))
    if (content === undefined) continue
    const attributes = chosen(content.attributes ?? [], ask.MessageAttributeNames ?? [])
    const whole = attributes.length === (content.attributes ?? []).length
    messages.push({
      MessageId: entry.id,
      ReceiptHandle: handle,
      MD5OfBody: entry.md5,
      Body: content.body,
      ...(names.size === 0 ? {} : systemAttributes(entry, names, got.queue.attributes.fifo)),
      ...(attributes.length === 0
        ? {}
        : {
            MD5OfMessageAttributes:
              whole && entry.md5Attributes !== undefined ? entry.md5Attributes : md5OfAttributes(attributes),
            MessageAttributes: Object.fromEntries(attributes.map((one) => [one.name, valueOf(one)])),
          }),
    })
  }
  return messages
}

function systemAttributes(
  entry: Entry,
  names: ReadonlySet<string>,
  fifo: boolean,
): Pick<Message, 'Attributes'> {
  const all: Record<string, string | undefined> = {
    SenderId: entry.senderId,
    SentTimestamp: String(entry.sentMs),
    ApproximateReceiveCount: String(entry.count),
    ApproximateFirstReceiveTimestamp: String(entry.firstMs),
    SequenceNumber: fifo && entry.sequence !== undefined ? sequenceText(entry.sequence) : undefined,
    MessageDeduplicationId: entry.deduplicationId,
    MessageGroupId: entry.group,
    AWSTraceHeader: entry.trace,
    DeadLetterQueueSourceArn: entry.source,
  }
  const wanted: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined && (names.has('All') || names.has(name))) wanted[name] = value
  }
  return Object.keys(wanted).length === 0 ? {} : { Attributes: wanted }
}

/** By name, by `prefix.*`, or all by `All`, `.*` or `*` (API_ReceiveMessage, MessageAttributeNames; recorded answers). */
function chosen(attributes: readonly Attribute[], names: readonly string[]): readonly Attribute[] {
  if (attributes.length === 0 || names.length === 0) return []
  if (names.some((name) => name === 'All' || name === '.*' || name === '*')) return attributes
  const prefixes = names.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -2))
  return attributes.filter(
    ({ name }) => names.includes(name) || prefixes.some((prefix) => name.startsWith(prefix)),
  )
}

function valueOf({ type, text, binary }: Attribute) {
  return binary === undefined
    ? { DataType: type, StringValue: text }
    : { DataType: type, BinaryValue: Buffer.from(binary, 'base64') }
}
