// The attributes that are JSON: RedrivePolicy, RedriveAllowPolicy and Policy, checked in AWS's order and refused in its words
// (API_SetQueueAttributes; recorded answers). What needs other queues, whether a dead-letter queue is there and lets this
// queue use it, is asked where the attributes are written (queue.ts).
import { isPolicy, parsePolicy } from '../../aws/policy/document.ts'
import { splitArn } from '../../aws/arn.ts'
import { Fault } from '../../kernel/fault.ts'
import { invalid, invalidValue } from './names.ts'
import type { RedriveAllowPolicy, RedrivePolicy } from './store.ts'

const MAX_RECEIVE_COUNT_MAX = 1_000 // "valid values are from 1 to 1000 both inclusive"
const SOURCE_QUEUES_MAX = 10 // API_SetQueueAttributes, sourceQueueArns: "You can specify up to 10 source queue ARNs"
/** "AddPermission … an SQS policy can include a maximum of seven actions per statement"; 20 statements (quotas). */
const STATEMENTS_MAX = 20

const REDRIVE_FIELDS: ReadonlySet<string> = new Set(['deadLetterTargetArn', 'maxReceiveCount'])
const ALLOW_FIELDS: ReadonlySet<string> = new Set(['redrivePermission', 'sourceQueueArns'])
const PERMISSIONS = ['allowAll', 'denyAll', 'byQueue'] as const

/** A redrive policy; its numbers may come as texts. */
export function readRedrivePolicy(text: string): RedrivePolicy {
  const wrong = (reason: string): Fault => invalidValue(text, 'RedrivePolicy', reason)
  const document = jsonMap(text)
  if (document === undefined) {
    throw invalid(
      'Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a valid JSON map.',
    )
  }
  for (const name of ['maxReceiveCount', 'deadLetterTargetArn']) {
    if (!Object.hasOwn(document, name)) {
      throw wrong(`Redrive policy does not contain mandatory attribute: ${name}.`)
    }
  }
  if (Object.keys(document).some((name) => !REDRIVE_FIELDS.has(name))) {
    throw wrong('Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount].')
  }
  const { maxReceiveCount: given, deadLetterTargetArn: arn } = document
  const count = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN
  if (!Number.isInteger(count) || given === '' || count < 1 || count > MAX_RECEIVE_COUNT_MAX) {
    throw wrong(
      `Invalid value for maxReceiveCount: ${String(given)}, valid values are from 1 to ${MAX_RECEIVE_COUNT_MAX} both inclusive.`,
    )
  }
  const parts = typeof arn === 'string' ? splitArn(arn) : undefined
  if (typeof arn !== 'string' || parts === undefined || parts[0] !== 'arn' || parts[5] === '') {
    throw wrong('Dead-letter target ARN should be fully qualified ARN.')
  }
  if (parts[2] !== 'sqs') throw wrong('Only SQS queues are valid resources for deadLetterTargetArn.')
  return { deadLetterTargetArn: arn, maxReceiveCount: count }
}

/** Which queues may name this one as their dead-letter queue. */
export function readRedriveAllowPolicy(text: string): RedriveAllowPolicy {
  const document = jsonMap(text)
  const permission = PERMISSIONS.find((one) => one === document?.['redrivePermission'])
  const arns = document?.['sourceQueueArns']
  const listed = arns === undefined ? [] : stringsOf(arns)
  if (
    document === undefined ||
    permission === undefined ||
    listed === undefined ||
    Object.keys(document).some((name) => !ALLOW_FIELDS.has(name))
  ) {
    throw invalid(
      "Invalid value for the parameter RedriveAllowPolicy. Reason: Amazon SQS can't create the redrive allow policy, as " +
        'it’s in an unsupported format.',
    )
  }
  const wrong = (reason: string): Fault =>
    invalidValue(text, 'RedriveAllowPolicy', `Amazon SQS can't create the redrive allow policy. ${reason}`)
  if (permission !== 'byQueue') {
    if (arns === undefined) return { redrivePermission: permission }
    throw wrong('To specify one or more source queue ARNs, you must set redrivePermission to byQueue.')
  }
  if (listed.length === 0) {
    throw wrong(
      'When you specify the byQueue permission type, you must also specify one or more sourceQueueArns values.',
    )
  }
  if (listed.length > SOURCE_QUEUES_MAX) {
    throw wrong(`The maximum number of source queue ARNs you can specify is ${SOURCE_QUEUES_MAX}.`)
  }
  return { redrivePermission: permission, sourceQueueArns: listed }
}

/** A queue's own policy, kept as it was sent. */
export function checkPolicy(text: string): string {
  if (!isPolicy(text)) throw new Fault('InvalidAttributeValue', 'Invalid value for the parameter Policy.')
  const { statements } = parsePolicy(text)
  if (statements.length > STATEMENTS_MAX) {
    throw new Fault(
      'OverLimit',
      `${statements.length} statements were found in the submitted policy, max allowed is ${STATEMENTS_MAX}`,
    )
  }
  return text
}

function jsonMap(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function stringsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const strings = value.filter((one): one is string => typeof one === 'string')
  return strings.length === value.length ? strings : undefined
}
