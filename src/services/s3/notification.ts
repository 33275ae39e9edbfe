// PutBucketNotificationConfiguration and its Get. Destinations are Lambda functions and standard SQS queues; a topic or
// EventBridge is refused as AWS refuses a destination that it cannot reach. Whether S3 may use a destination is asked when
// the configuration is set, as the bucket: by a dry run of the public Invoke, by a test message to the queue. Rules and texts: "Configuring event
// notifications using object key name filtering", and LocalStack's recorded `test_s3_notifications_*`.
import { queueUrl } from '../../aws/queue-url.ts'
import { parseArn } from '../../aws/arn.ts'
import { Fault, isRetryable } from '../../kernel/fault.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Input } from '../../model/index.ts'
import { invalidArgument, s3Fault } from './errors.ts'
import { hostId, notifier } from './event.ts'
import type { LambdaNotification, Notification, NotificationSetting, QueueNotification } from './event.ts'
import { bucketOf } from './request.ts'
import type { S3Context } from './request.ts'
import { putBucket, putSetting, removeSetting, settingOf } from './store.ts'
import type { Bucket } from './store.ts'

// "Amazon S3 event notifications": quota of configurations per bucket.
const CONFIGURATIONS_MAX = 100
const FILTER_VALUE_BYTES_MAX = 1024

// Why a queue cannot be a destination: recorded answers, and what users report (aws-cli issue 8162; errors of Terraform).
const NO_QUEUE = 'The destination queue does not exist'
const NO_PERMISSION =
  'Permissions on the destination queue do not allow S3 to publish notifications from this bucket'
const NO_FIFO = 'FIFO SQS queues are not supported.'

// The enumeration Event of the model. What is not raised here (restores, replication, lifecycle …) does not happen here.
const EVENTS: ReadonlySet<string> = new Set([
  's3:ReducedRedundancyLostObject',
  's3:ObjectCreated:*',
  's3:ObjectCreated:Put',
  's3:ObjectCreated:Post',
  's3:ObjectCreated:Copy',
  's3:ObjectCreated:CompleteMultipartUpload',
  's3:ObjectRemoved:*',
  's3:ObjectRemoved:Delete',
  's3:ObjectRemoved:DeleteMarkerCreated',
  's3:ObjectRestore:*',
  's3:ObjectRestore:Post',
  's3:ObjectRestore:Completed',
  's3:ObjectRestore:Delete',
  's3:Replication:*',
  's3:Replication:OperationFailedReplication',
  's3:Replication:OperationNotTracked',
  's3:Replication:OperationMissedThreshold',
  's3:Replication:OperationReplicatedAfterThreshold',
  's3:LifecycleTransition',
  's3:IntelligentTiering',
  's3:ObjectAcl:Put',
  's3:LifecycleExpiration:*',
  's3:LifecycleExpiration:Delete',
  's3:LifecycleExpiration:DeleteMarkerCreated',
  's3:ObjectTagging:*',
  's3:ObjectTagging:Put',
  's3:ObjectTagging:Delete',
])

type Configuration = Input<'s3', 'PutBucketNotificationConfiguration'>['NotificationConfiguration']
type LambdaConfiguration = NonNullable<Configuration['LambdaFunctionConfigurations']>[number]
type QueueConfiguration = NonNullable<Configuration['QueueConfigurations']>[number]

export const notificationOperations = {
  async PutBucketNotificationConfiguration(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const setting = readConfiguration(input.NotificationConfiguration, bucket, ctx)
    const { lambda, queue } = setting
    refuseOtherDestinations(input.NotificationConfiguration)
    checkOverlaps([...lambda, ...queue])
    if (input.SkipDestinationValidation !== true) await checkDestinations(setting, bucket, ctx)
    await ctx.records.transact(async (tx) => {
      const now = await bucketOf(tx, input, ctx.region)
      const notifies = lambda.length + queue.length > 0
      if (notifies) putSetting(tx, now, 'notification', { lambda, queue } satisfies NotificationSetting)
      else removeSetting(tx, now, 'notification')
      if (now.notifies !== notifies) putBucket(tx, { ...now, notifies })
    })
    return {}
  },

  async GetBucketNotificationConfiguration(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const setting = await settingOf<NotificationSetting>(ctx.records, bucket, 'notification')
    const { lambda = [], queue = [] } = setting ?? {}
    return {
      ...(lambda.length === 0 ? {} : { LambdaFunctionConfigurations: lambda.map(writtenFunction) }),
      ...(queue.length === 0 ? {} : { QueueConfigurations: queue.map(writtenQueue) }),
    }
  },
} satisfies Handlers<'s3'>

function readConfiguration(
  configuration: Configuration,
  bucket: Bucket,
  ctx: S3Context,
): Required<NotificationSetting> {
  const lambda = configuration.LambdaFunctionConfigurations ?? []
  const queues = configuration.QueueConfigurations ?? []
  for (const [name, list] of [
    ['Queue', queues.map((one) => one.QueueArn)],
    ['Topic', configuration.TopicConfigurations?.map((one) => one.TopicArn)],
    ['CloudFunction', lambda.map((one) => one.LambdaFunctionArn)],
  ] as const) {
    for (const arn of list ?? []) checkArn(name, arn)
  }
  if (lambda.length + queues.length > CONFIGURATIONS_MAX) {
    // The quota is AWS's, the words are ours: the answer is not recorded anywhere that we know.
    throw s3Fault(
      'InvalidArgument',
      undefined,
      `A bucket has at most ${CONFIGURATIONS_MAX} notification configurations`,
    )
  }
  return {
    lambda: lambda.map((one) => ({
      ...read(one, ['LambdaFunctionArn', one.LambdaFunctionArn], bucket, ctx),
      functionArn: one.LambdaFunctionArn,
    })),
    queue: queues.map((one) => ({
      ...read(one, ['QueueArn', one.QueueArn], bucket, ctx),
      queueArn: one.QueueArn,
    })),
  }
}

const DESTINATION_SERVICES = { Queue: 'sqs', Topic: 'sns', CloudFunction: 'lambda' } as const

function checkArn(name: keyof typeof DESTINATION_SERVICES, arn: string): void {
  if (parseArn(arn)?.service !== DESTINATION_SERVICES[name]) {
    throw invalidArgument('The ARN could not be parsed', name, arn)
  }
  if (name === 'Queue' && arn.endsWith('.fifo')) throw invalidArgument(NO_FIFO, name, arn)
}

function read(
  configuration: Pick<QueueConfiguration, 'Id' | 'Events' | 'Filter'>,
  [member, arn]: readonly [string, string],
  bucket: Bucket,
  ctx: S3Context,
): Notification {
  const { Id, Events } = configuration
  if (Events.length === 0) throw s3Fault('MalformedXML')
  for (const event of Events) {
    if (!EVENTS.has(event))
      throw invalidArgument('The event is not supported for notifications', 'Event', event)
  }
  if (parseArn(arn)?.region !== bucket.region) {
    throw invalidArgument(
      'The notification destination service region is not valid for the bucket location constraint',
      member,
      arn,
    )
  }
  const filter = readFilter(configuration.Filter?.Key?.FilterRules)
  return { id: Id ?? ctx.ids.uuid(), events: [...Events], ...filter }
}

interface Rule {
  readonly Name?: string | undefined
  readonly Value?: string | undefined
}

function readFilter(rules: readonly Rule[] | undefined): { prefix?: string; suffix?: string } {
  const filter: { prefix?: string; suffix?: string } = {}
  for (const { Name, Value } of rules ?? []) {
    if (Name === undefined || Value === undefined) throw s3Fault('MalformedXML')
    const name = Name.toLowerCase()
    if (name !== 'prefix' && name !== 'suffix') {
      throw invalidArgument('filter rule name must be either prefix or suffix', 'FilterRule.Name', Name)
    }
    if (filter[name] !== undefined) {
      const text = `Cannot specify more than one ${name} rule in a filter.`
      throw invalidArgument(text, 'FilterRule.Name', Name)
    }
    if (Buffer.byteLength(Value) > FILTER_VALUE_BYTES_MAX) {
      const text = `Size of filter rule value cannot exceed ${FILTER_VALUE_BYTES_MAX} bytes in UTF-8 representation`
      throw invalidArgument(text, 'FilterRule.Value', Value)
    }
    filter[name] = Value
  }
  return filter
}

/** Topics and EventBridge are not reachable from here yet, so each is a destination that cannot be validated. */
function refuseOtherDestinations(configuration: Configuration): void {
  const refused = [
    ...(configuration.TopicConfigurations ?? []).map((one) => [
      one.TopicArn,
      'The destination topic does not exist',
    ]),
    ...(configuration.EventBridgeConfiguration === undefined
      ? []
      : [['EventBridgeConfiguration', 'EventBridge is not a destination of this cloud yet']]),
  ]
  if (refused.length > 0) throw unreachable(refused)
}

/** No event of one key may have two destinations of this bucket. */
function checkOverlaps(notifications: readonly Notification[]): void {
  for (const [i, one] of notifications.entries()) {
    for (const other of notifications.slice(i + 1)) {
      if (one.id === other.id) {
        throw invalidArgument('Same ID used for multiple configurations. IDs must be unique.', 'Id', one.id)
      }
      if (!one.events.some((event) => other.events.some((its) => sharesEvent(event, its)))) continue
      const filtered = [one, other].some(({ prefix, suffix }) => prefix !== undefined || suffix !== undefined)
      const prefixes = overlaps(one.prefix, other.prefix, (a, b) => a.startsWith(b))
      const suffixes = overlaps(one.suffix, other.suffix, (a, b) => a.endsWith(b))
      if (!prefixes || !suffixes) continue
      throw s3Fault(
        'InvalidArgument',
        undefined,
        filtered
          ? 'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes ' +
              'are overlapping for the same event type.'
          : 'Configurations overlap. Configurations on the same bucket cannot share a common event type.',
      )
    }
  }
}

function overlaps(a = '', b = '', within: (text: string, part: string) => boolean): boolean {
  return within(a, b) || within(b, a)
}

function sharesEvent(a: string, b: string): boolean {
  const within = (event: string, pattern: string) =>
    pattern.endsWith('*') && event.startsWith(pattern.slice(0, -1))
  return a === b || within(a, b) || within(b, a)
}

/** Asks each destination, by the call that a delivery will make, whether the bucket may use it. */
async function checkDestinations(
  { lambda, queue }: Required<NotificationSetting>,
  bucket: Bucket,
  ctx: S3Context,
): Promise<void> {
  const refused = [
    ...(await refusedQueues(queue, bucket, ctx)),
    ...(await refusedFunctions(lambda, bucket, ctx)),
  ]
  if (refused.length > 0) throw unreachable(refused)
}

/** Sends each queue the message that AWS sends ("Event message structure": s3:TestEvent); each that did not take it, and why. */
async function refusedQueues(
  queues: readonly QueueNotification[],
  bucket: Bucket,
  ctx: S3Context,
): Promise<string[][]> {
  const refused: string[][] = []
  const MessageBody = JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date(ctx.clock.now()).toISOString(),
    Bucket: bucket.name,
    RequestId: ctx.requestId,
    HostId: hostId(ctx.requestId),
  })
  for (const arn of new Set(queues.map(({ queueArn }) => queueArn))) {
    try {
      const input = { QueueUrl: queueUrl(arn), MessageBody }
      await ctx.cloud.call('sqs', 'SendMessage', input, notifier(bucket), { signal: ctx.signal })
    } catch (error) {
      if (!(error instanceof Fault) || isRetryable(error)) throw error
      refused.push([arn, error.code === 'QueueDoesNotExist' ? NO_QUEUE : NO_PERMISSION])
    }
  }
  return refused
}

/** Each function that the bucket may not invoke. */
async function refusedFunctions(
  functions: readonly LambdaNotification[],
  bucket: Bucket,
  ctx: S3Context,
): Promise<string[][]> {
  const caller = notifier(bucket)
  const refused: string[][] = []
  for (const { functionArn } of functions) {
    try {
      const input = { FunctionName: functionArn, InvocationType: 'DryRun' } as const
      await ctx.cloud.call('lambda', 'Invoke', input, caller, { signal: ctx.signal })
    } catch (error) {
      // What is no refusal (a throttle, our own mistake) is not the destination's fault.
      if (!(error instanceof Fault) || isRetryable(error)) throw error
      // The null is the function's missing qualifier: so recorded.
      refused.push([`${functionArn}, null`, `Not authorized to invoke function [${functionArn}]`])
    }
  }
  return refused
}

function unreachable(refused: readonly (readonly string[])[]): Error {
  const fields: Record<string, string> = {}
  for (const [i, [name = '', value = '']] of refused.entries()) {
    fields[`ArgumentName${i + 1}`] = name
    fields[`ArgumentValue${i + 1}`] = value
  }
  return s3Fault('InvalidArgument', fields, 'Unable to validate the following destination configurations')
}

function writtenFunction(one: LambdaNotification): LambdaConfiguration {
  return { ...written(one), LambdaFunctionArn: one.functionArn }
}

function writtenQueue(one: QueueNotification): QueueConfiguration {
  return { ...written(one), QueueArn: one.queueArn }
}

/** As GetBucketNotificationConfiguration answers it: rule names with a capital (recorded). */
function written(one: Notification): Pick<QueueConfiguration, 'Id' | 'Events' | 'Filter'> {
  const rules = [
    ...(one.prefix === undefined ? [] : [{ Name: 'Prefix' as 'prefix', Value: one.prefix }]),
    ...(one.suffix === undefined ? [] : [{ Name: 'Suffix' as 'suffix', Value: one.suffix }]),
  ]
  return {
    Id: one.id,
    Events: [...one.events] as QueueConfiguration['Events'],
    ...(rules.length === 0 ? {} : { Filter: { Key: { FilterRules: rules } } }),
  }
}
