// How requests name queues, and the words in which SQS refuses them. A QueueUrl is made for each answer from the host that
// was asked and never stored; one that comes in is read by its path only (CONTRACTS.md §6, "Names").
import { makeArn, parseArn } from '../../aws/arn.ts'
import { serviceOf } from '../../kernel/cloud.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { Fault } from '../../kernel/fault.ts'

/** Whose queue it is, where. */
export interface Place {
  readonly account: string
  readonly region: string
}

/** A queue by name, in its owner's account. */
export interface QueueName extends Place {
  readonly name: string
}

// API_CreateQueue, QueueName: "A queue name can have up to 80 characters", the suffix .fifo included.
const NAME = /^[A-Za-z0-9_-]{1,80}$/
const FIFO_NAME = /^(?=.{1,80}$)[A-Za-z0-9_-]+\.fifo$/
export const FIFO_SUFFIX = '.fifo'

/** API_CreateQueue; JSON says it this way, the query protocol adds `for this wsdl version` (recorded answers). */
const NO_QUEUE = 'The specified queue does not exist.'
const NO_QUEUE_QUERY = 'The specified queue does not exist for this wsdl version.'

/** An input that is wrong in itself: in JSON InvalidParameterValueException, in query InvalidParameterValue. */
export function invalid(message: string): Fault {
  return new Fault('InvalidParameterValue', message)
}

/** `Value V for parameter P is invalid. Reason: …`, the form of most of SQS's refusals. */
export function invalidValue(value: string | number, parameter: string, reason: string): Fault {
  return invalid(`Value ${value} for parameter ${parameter} is invalid. Reason: ${reason}`)
}

/** A parameter that had to be there: MissingParameter, in JSON MissingRequiredParameterException. */
export function missing(parameter: string): Fault {
  return new Fault('MissingParameter', `The request must contain the parameter ${parameter}.`)
}

/** QueueDoesNotExist, in the words of the protocol that the request came in. */
export function noQueue(ctx: { readonly request: { readonly headers: object } | undefined }): Fault {
  return new Fault('QueueDoesNotExist', speaksJson(ctx) ? NO_QUEUE : NO_QUEUE_QUERY)
}

function speaksJson(ctx: { readonly request: { readonly headers: object } | undefined }): boolean {
  return ctx.request === undefined || 'x-amz-target' in ctx.request.headers
}

/** Refuses a name that no queue of this kind could have. */
export function checkQueueName(name: string, fifo: boolean): void {
  if (fifo) {
    if (!FIFO_NAME.test(name)) {
      throw invalid(
        'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with ' +
          '.fifo suffix and be 1 to 80 in length.',
      )
    }
    return
  }
  if (!NAME.test(name)) {
    throw invalid('Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length')
  }
}

/**
 * The queue that a QueueUrl's path names: its last two parts are the account and the name, whatever host, scheme and
 * prefix (`/queue/us-east-1/…`) stand before them. A bare name is a queue of the caller's own.
 */
export function queueOfUrl(url: string, at: Place): QueueName | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')
  const parts = path.split('/').filter((part) => part !== '')
  const name = parts.at(-1)
  if (name === undefined) return undefined
  const account = parts.at(-2)
  if (account === undefined) return url.includes('/') ? undefined : { ...at, name }
  if (!/^\d{12}$/.test(account)) return undefined
  return { account, region: at.region, name }
}

/** What a queue's transactions turn on (`Records.transact`), however its URL was written. */
export const homeOf = ({ account, region, name }: QueueName): string => `sqs/${account}/${region}/${name}`

/** The same of a request's QueueUrl; nothing for what names no queue. */
export function homeOfUrl(url: string, at: Place): string | undefined {
  const queue = queueOfUrl(url, at)
  return queue && homeOf(queue)
}

/** `http://host:port/account/name`, by which this caller reaches us. */
export function urlOf(queue: { readonly account: string; readonly name: string }, baseUrl: string): string {
  return `${baseUrl}/${queue.account}/${queue.name}`
}

export function queueArn(queue: QueueName): string {
  return makeArn('sqs', queue.region, queue.account, queue.name)
}

/** The queue that an ARN names; undefined for anything else. */
export function queueOfArn(arn: string): QueueName | undefined {
  const parsed = parseArn(arn)
  if (parsed?.service !== 'sqs' || !/^\d{12}$/.test(parsed.account) || parsed.region === '') return undefined
  if (!/^[A-Za-z0-9_-]{1,80}(?:\.fifo)?$/.test(parsed.resource)) return undefined
  return { account: parsed.account, region: parsed.region, name: parsed.resource }
}

/** The room itself, as caller of what it promises itself. */
export function ourselves(at: Place): Caller {
  return serviceOf('sqs.amazonaws.com', { account: at.account, region: at.region })
}

/** Whose queues a call is about. */
export function placeOf(ctx: Place): Place {
  return { account: ctx.account, region: ctx.region }
}
