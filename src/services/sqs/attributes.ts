// A queue's attributes: what CreateQueue and SetQueueAttributes take (API_SetQueueAttributes), each with its range, default and
// the words in which AWS refuses it (recorded answers). They come as texts and are kept parsed; what reads them back writes
// AWS's texts again. The two redrive policies and the policy stand in attribute-documents.ts.
import { Fault } from '../../kernel/fault.ts'
import { checkPolicy, readRedriveAllowPolicy, readRedrivePolicy } from './attribute-documents.ts'
import { invalid } from './names.ts'
import type { QueueAttributes } from './store.ts'

/** Ranges and defaults, in seconds but for the size in bytes (API_CreateQueue; 1 MiB since August 2025). */
const NUMBERS = {
  DelaySeconds: { field: 'delaySeconds', min: 0, max: 900, default: 0 },
  MaximumMessageSize: { field: 'maximumMessageSize', min: 1_024, max: 1_048_576, default: 1_048_576 },
  MessageRetentionPeriod: { field: 'retentionSeconds', min: 60, max: 1_209_600, default: 345_600 },
  ReceiveMessageWaitTimeSeconds: { field: 'waitSeconds', min: 0, max: 20, default: 0 },
  VisibilityTimeout: { field: 'visibilitySeconds', min: 0, max: 43_200, default: 30 },
  KmsDataKeyReusePeriodSeconds: { field: 'kmsReuseSeconds', min: 60, max: 86_400, default: 300 },
} as const

type NumberName = keyof typeof NUMBERS

const DEDUPLICATION_SCOPES = ['messageGroup', 'queue'] as const
const THROUGHPUT_LIMITS = ['perQueue', 'perMessageGroupId'] as const

/** Attributes that SQS keeps itself: known by name, but nobody sets them. */
const READ_ONLY: ReadonlySet<string> = new Set([
  'All',
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesDelayed',
  'ApproximateNumberOfMessagesNotVisible',
  'CreatedTimestamp',
  'LastModifiedTimestamp',
  'QueueArn',
])

/** What a queue has when nothing is said (recorded answers: SSE-SQS is on, no KMS key). */
export function defaultAttributes(fifo: boolean): QueueAttributes {
  return {
    delaySeconds: NUMBERS.DelaySeconds.default,
    maximumMessageSize: NUMBERS.MaximumMessageSize.default,
    retentionSeconds: NUMBERS.MessageRetentionPeriod.default,
    waitSeconds: NUMBERS.ReceiveMessageWaitTimeSeconds.default,
    visibilitySeconds: NUMBERS.VisibilityTimeout.default,
    kmsReuseSeconds: NUMBERS.KmsDataKeyReusePeriodSeconds.default,
    sqsManagedSse: true,
    fifo,
    contentBasedDeduplication: false,
    deduplicationScope: 'queue',
    fifoThroughputLimit: 'perQueue',
  }
}

/** The attributes after `given` was applied to `current`; throws AWS's refusal of the first that is wrong. */
export function applyAttributes(
  current: QueueAttributes,
  given: Readonly<Record<string, string>>,
): QueueAttributes {
  const changed = { ...current }
  for (const [name, value] of Object.entries(given)) apply(changed, name, value)
  if (changed.fifoThroughputLimit === 'perMessageGroupId' && changed.deduplicationScope !== 'messageGroup') {
    throw invalid(
      'The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.',
    )
  }
  return withEncryption(changed, given)
}

function apply(to: QueueAttributes, name: string, value: string): void {
  if (isNumberName(name)) {
    to[NUMBERS[name].field] = integer(name, value)
    return
  }
  switch (name) {
    case 'Policy':
      return setOrDrop(to, 'policy', value, () => checkPolicy(value))
    case 'RedrivePolicy':
      return setOrDrop(to, 'redrivePolicy', value, () => readRedrivePolicy(value))
    case 'RedriveAllowPolicy':
      return setOrDrop(to, 'redriveAllowPolicy', value, () => readRedriveAllowPolicy(value))
    case 'KmsMasterKeyId':
      return setOrDrop(to, 'kmsMasterKeyId', value, () => value)
    case 'SqsManagedSseEnabled':
      to.sqsManagedSse = boolean(name, value)
      return
    case 'FifoQueue':
    case 'ContentBasedDeduplication':
    case 'DeduplicationScope':
    case 'FifoThroughputLimit':
      return applyFifo(to, name, value)
    default:
      throw unknown(name)
  }
}

type FifoName = 'FifoQueue' | 'ContentBasedDeduplication' | 'DeduplicationScope' | 'FifoThroughputLimit'

function applyFifo(to: QueueAttributes, name: FifoName, value: string): void {
  if (!to.fifo) {
    if (name === 'FifoQueue' || name === 'ContentBasedDeduplication') throw unknown(name)
    throw new Fault('InvalidAttributeName', `You can specify the ${name} only when FifoQueue is set to true.`)
  }
  if (name === 'FifoQueue') {
    if (isTrue(value)) return
    throw invalidAttribute(name, ' Reason: Modifying queue type is not supported.')
  }
  if (name === 'ContentBasedDeduplication') to.contentBasedDeduplication = boolean(name, value)
  else if (name === 'DeduplicationScope') to.deduplicationScope = oneOf(DEDUPLICATION_SCOPES, name, value)
  else to.fifoThroughputLimit = oneOf(THROUGHPUT_LIMITS, name, value)
}

/** One kind of encryption at a time: a key turns SSE-SQS off and SSE-SQS drops the key (recorded answers). */
function withEncryption(changed: QueueAttributes, given: Readonly<Record<string, string>>): QueueAttributes {
  const key = given['KmsMasterKeyId']
  const asked = isTrue(given['SqsManagedSseEnabled'])
  if (key !== undefined && key !== '' && asked) {
    throw new Fault(
      'InvalidAttributeName',
      'You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.',
    )
  }
  if (key !== undefined && key !== '') return { ...changed, sqsManagedSse: false }
  if (!asked) return changed
  const { kmsMasterKeyId: _, ...rest } = changed
  return { ...rest, kmsReuseSeconds: NUMBERS.KmsDataKeyReusePeriodSeconds.default }
}

function isNumberName(name: string): name is NumberName {
  return Object.hasOwn(NUMBERS, name)
}

function integer(name: NumberName, value: string): number {
  const { min, max } = NUMBERS[name]
  const number = /^[+-]?\d{1,15}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max)) throw invalidAttribute(name)
  return number
}

/** AWS takes `True` as well (recorded answers). */
export const isTrue = (value: string | undefined): boolean => value?.toLowerCase() === 'true'

function boolean(name: string, value: string): boolean {
  if (isTrue(value)) return true
  if (value.toLowerCase() === 'false') return false
  throw invalidAttribute(name)
}

function oneOf<T extends string>(values: readonly T[], name: string, value: string): T {
  const found = values.find((one) => one === value)
  if (found === undefined) throw invalidAttribute(name)
  return found
}

/** An empty text takes a document or a key off the queue. */
function setOrDrop<K extends 'policy' | 'redrivePolicy' | 'redriveAllowPolicy' | 'kmsMasterKeyId'>(
  to: QueueAttributes,
  field: K,
  value: string,
  read: () => NonNullable<QueueAttributes[K]>,
): void {
  if (value === '') delete to[field]
  else to[field] = read()
}

/** `Unknown Attribute X.`, InvalidAttributeName: for no attribute of SQS's and for one that nobody sets. */
export function unknown(name: string): Fault {
  return new Fault('InvalidAttributeName', `Unknown Attribute ${name}.`)
}

function invalidAttribute(name: string, reason = ''): Fault {
  return new Fault('InvalidAttributeValue', `Invalid value for the parameter ${name}.${reason}`)
}

/** What GetQueueAttributes adds to the attributes: what the queue is and how much is in it. */
export interface QueueFacts {
  readonly arn: string
  readonly createdMs: number
  readonly modifiedMs: number
  readonly visible: number
  readonly inFlight: number
  readonly delayed: number
}

/** Everything that GetQueueAttributes can answer, as AWS writes it; attributes that a queue has not are absent. */
export function describeAttributes(of: QueueAttributes, facts: QueueFacts): Record<string, string> {
  const seconds = (ms: number): string => String(Math.floor(ms / 1_000))
  return {
    QueueArn: facts.arn,
    ApproximateNumberOfMessages: String(facts.visible),
    ApproximateNumberOfMessagesNotVisible: String(facts.inFlight),
    ApproximateNumberOfMessagesDelayed: String(facts.delayed),
    CreatedTimestamp: seconds(facts.createdMs),
    LastModifiedTimestamp: seconds(facts.modifiedMs),
    VisibilityTimeout: String(of.visibilitySeconds),
    MaximumMessageSize: String(of.maximumMessageSize),
    MessageRetentionPeriod: String(of.retentionSeconds),
    DelaySeconds: String(of.delaySeconds),
    ...(of.policy === undefined ? {} : { Policy: of.policy }),
    ReceiveMessageWaitTimeSeconds: String(of.waitSeconds),
    ...(of.redrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(of.redrivePolicy) }),
    ...(of.redriveAllowPolicy === undefined
      ? {}
      : { RedriveAllowPolicy: JSON.stringify(of.redriveAllowPolicy) }),
    ...(of.kmsMasterKeyId === undefined ? {} : { KmsMasterKeyId: of.kmsMasterKeyId }),
    // Shown beside a key, or when it is not what it is by default (recorded answers).
    ...(of.kmsMasterKeyId === undefined && of.kmsReuseSeconds === NUMBERS.KmsDataKeyReusePeriodSeconds.default
      ? {}
      : { KmsDataKeyReusePeriodSeconds: String(of.kmsReuseSeconds) }),
    SqsManagedSseEnabled: String(of.sqsManagedSse),
    ...(of.fifo
      ? {
          FifoQueue: 'true',
          ContentBasedDeduplication: String(of.contentBasedDeduplication),
          DeduplicationScope: of.deduplicationScope,
          FifoThroughputLimit: of.fifoThroughputLimit,
        }
      : {}),
  }
}

/** Refuses a name that GetQueueAttributes could not answer. */
export function checkAttributeNames(names: readonly string[]): void {
  for (const name of names) {
    if (READ_ONLY.has(name) || isNumberName(name) || OTHERS.has(name)) continue
    throw unknown(name)
  }
}

const OTHERS: ReadonlySet<string> = new Set([
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'SqsManagedSseEnabled',
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
])

/** The first attribute of `given` that a queue has otherwise; CreateQueue of a name that is taken names it. */
export function firstDifference(
  current: QueueAttributes,
  asked: QueueAttributes,
  given: Readonly<Record<string, string>>,
): string | undefined {
  const facts: QueueFacts = { arn: '', createdMs: 0, modifiedMs: 0, visible: 0, inFlight: 0, delayed: 0 }
  const [mine, theirs] = [describeAttributes(current, facts), describeAttributes(asked, facts)]
  return Object.keys(given).find((name) => mine[name] !== theirs[name])
}
