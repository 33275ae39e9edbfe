// The event document that a notification carries ("Event message structure", version 2.1), and the promise to deliver it,
// made in the transaction that changed the object. Delivery is the public lambda.Invoke or sqs.SendMessage as
// `s3.amazonaws.com` on behalf of the bucket, so the function's or the queue's own policy is asked each time.
import { queueUrl } from '../../aws/queue-url.ts'
import { serviceOf } from '../../kernel/cloud.ts'
import type { Caller } from '../../kernel/cloud.ts'
import type { Tx } from '../../kernel/records.ts'
import { arnOf } from './names.ts'
import type { S3Context } from './request.ts'
import { customerId, inBucket, principalId, settingOf } from './store.ts'
import type { Bucket } from './store.ts'

/** The events that this room raises, without their `s3:`. */
export type EventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectTagging:Put'
  | 'ObjectTagging:Delete'

/** A notification as it is kept (notification.ts checks it when it is set). */
export interface Notification {
  readonly id: string
  /** With `s3:`, wildcards as given. */
  readonly events: readonly string[]
  readonly prefix?: string
  readonly suffix?: string
}

export interface LambdaNotification extends Notification {
  readonly functionArn: string
}

export interface QueueNotification extends Notification {
  readonly queueArn: string
}

export interface NotificationSetting {
  readonly lambda: readonly LambdaNotification[]
  readonly queue?: readonly QueueNotification[]
}

export interface EventObject {
  readonly key: string
  readonly size?: number
  readonly etag?: string
}

/** Promises every notification of the bucket that wants this event. A bucket without notifications reads nothing. */
export async function notify(
  tx: Tx,
  bucket: Bucket,
  event: EventName,
  object: EventObject,
  ctx: S3Context,
): Promise<void> {
  if (!bucket.notifies) return
  const setting = await settingOf<NotificationSetting>(tx, bucket, 'notification')
  const functions = setting?.lambda.filter((one) => wants(one, event, object.key)) ?? []
  const queues = setting?.queue?.filter((one) => wants(one, event, object.key)) ?? []
  if (functions.length + queues.length === 0) return
  // Events of tags carry none, nor a size, and have a later version of the document (recorded).
  const sequencer = event.startsWith('ObjectTagging')
    ? undefined
    : await nextSequencer(tx, bucket, object.key)
  const caller = notifier(bucket)
  const document = ({ id }: Notification): string =>
    JSON.stringify({ Records: [eventRecord(tx.now, id, bucket, event, object, sequencer, ctx)] })
  for (const one of functions) {
    const Payload = Buffer.from(document(one))
    tx.later('lambda', 'Invoke', { FunctionName: one.functionArn, InvocationType: 'Event', Payload }, caller)
  }
  // The trace of the request that changed the object goes with the message (recorded).
  const trace = ctx.request?.headers['x-amzn-trace-id']
  const MessageSystemAttributes =
    trace === undefined ? undefined : { AWSTraceHeader: { DataType: 'String', StringValue: trace } }
  for (const one of queues) {
    const message = { QueueUrl: queueUrl(one.queueArn), MessageBody: document(one), MessageSystemAttributes }
    tx.later('sqs', 'SendMessage', message, caller)
  }
}

/** S3 as it acts for a bucket. */
export function notifier(bucket: Bucket): Caller {
  const { account, region } = bucket
  return serviceOf('s3.amazonaws.com', { account, region, sourceArn: arnOf(bucket.name) })
}

/** Whether a notification's events and filter take this event of this key. */
export function wants(notification: Notification, event: string, objectKey: string): boolean {
  const { events, prefix = '', suffix = '' } = notification
  const named = `s3:${event}`
  const wildcard = `${named.slice(0, named.lastIndexOf(':'))}:*`
  if (!events.includes(named) && !events.includes(wildcard)) return false
  return objectKey.startsWith(prefix) && objectKey.endsWith(suffix)
}

function eventRecord(
  nowMs: number,
  configurationId: string,
  bucket: Bucket,
  event: EventName,
  object: EventObject,
  sequencer: string | undefined,
  ctx: S3Context,
): object {
  return {
    eventVersion: event.startsWith('ObjectTagging') ? '2.3' : '2.1',
    eventSource: 'aws:s3',
    awsRegion: bucket.region,
    eventTime: new Date(nowMs).toISOString(),
    eventName: event,
    userIdentity: { principalId: principalId(ctx.caller) },
    requestParameters: { sourceIPAddress: ctx.request?.remoteAddress ?? INSIDE },
    responseElements: {
      'x-amz-request-id': ctx.requestId,
      'x-amz-id-2': hostId(ctx.requestId),
    },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId,
      bucket: {
        name: bucket.name,
        ownerIdentity: { principalId: customerId(bucket.account) },
        arn: arnOf(bucket.name),
      },
      object: {
        key: eventKey(object.key),
        ...(object.size === undefined ? {} : { size: object.size }),
        ...(object.etag === undefined ? {} : { eTag: object.etag }),
        ...(sequencer === undefined ? {} : { sequencer }),
      },
    },
  }
}

// S3's second id is made of the first as the door makes it for the answer (wire/codec/compilers.ts), 56 characters in base 64.
const HOST_ID_CHARACTERS = 56

export function hostId(requestId: string): string {
  const text = requestId.padEnd(HOST_ID_CHARACTERS, requestId || '0').slice(0, HOST_ID_CHARACTERS)
  return Buffer.from(text).toString('base64')
}

// The source address of a call that came from another room and not through the door.
const INSIDE = '127.0.0.1'

/** Keys in events are URL encoded, a blank as `+`, `/` as it is (recorded: `a@b` is `a%40b`). */
export function eventKey(objectKey: string): string {
  return encodeURIComponent(objectKey)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

// Sequencers of one key compare as text in the order of its changes. A bucket counts them in 16 records by a hash of the
// key, so that notifications of many keys do not all turn on one.
const SEQUENCER_SLOTS = 16
// Hex digits of the millisecond and of the count within it.
const SEQUENCER_TIME_DIGITS = 12
const SEQUENCER_COUNT_DIGITS = 6

async function nextSequencer(tx: Tx, bucket: Bucket, objectKey: string): Promise<string> {
  const slot = inBucket(bucket, 'sequencer', slotOf(objectKey))
  const [lastMs, lastCount] = (await tx.get<[number, number]>(slot)) ?? [0, 0]
  const next: [number, number] = tx.now > lastMs ? [tx.now, 0] : [lastMs, lastCount + 1]
  tx.put(slot, next)
  const time = next[0].toString(16).padStart(SEQUENCER_TIME_DIGITS, '0')
  return (time + next[1].toString(16).padStart(SEQUENCER_COUNT_DIGITS, '0')).toUpperCase()
}

function slotOf(objectKey: string): number {
  let sum = 0
  for (let i = 0; i < objectKey.length; i++) sum = (sum * 31 + objectKey.charCodeAt(i)) >>> 0
  return sum % SEQUENCER_SLOTS
}
