// Dead letters of asynchronous events (API_DeadLetterConfig; Lambda developer guide, "Adding a dead-letter queue"): an event
// that is given up goes to the function's queue as it came, with three attributes that say why. The promise is part of the
// transaction that ends the event, and sending is done as the function's execution role, as AWS does it: a role that may not
// send loses the letter, which our own log says (AWS counts it in the metric DeadLetterErrors).
import { parseArn } from '../../aws/arn.ts'
import { queueUrl } from '../../aws/queue-url.ts'
import { dropBody, readWhole, shareBody } from '../../kernel/body.ts'
import type { Body } from '../../kernel/body.ts'
import { Fault, isRetryable } from '../../kernel/fault.ts'
import type { Tx } from '../../kernel/records.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Live } from './live.ts'
import { EVENT_BYTES_MAX } from './payload.ts'
import { lambdaFor } from './role.ts'
import type { RoleUser } from './role.ts'
import type { Event, EventBody, Function } from './store.ts'

/** "ErrorMessage (String) – The first 1 KB of the error message." */
const MESSAGE_LENGTH_MAX = 1_024

/** Why an event is given up, as the attributes of its letter say it. */
export interface Reason {
  /** HTTP status: 200 where the function ran and failed. */
  readonly code?: number
  readonly message?: string
}

/** The input of `ownDeadLetter`. */
interface Letter {
  readonly user: RoleUser
  readonly targetArn: string
  readonly requestId: string
  readonly reason: Reason
  readonly inline?: string
  readonly body?: Body
  /** As whom the letter holds its body. */
  readonly holder: string
}

/** Promises the letter of an event that is given up; a function without a target has none. */
export async function promiseLetter(
  tx: Tx,
  fn: Function,
  event: Event,
  { inline, body }: EventBody,
  reason: Reason,
): Promise<void> {
  const { deadLetterArn: targetArn, role } = fn.latest.configuration
  if (targetArn === undefined) return
  const { account, region, name } = fn
  const holder = `lambda-letter/${fn.generation}/${event.id}`
  if (body !== undefined) await shareBody(tx, body, holder)
  const letter: Letter = {
    user: { account, region, name, role },
    targetArn,
    requestId: event.requestId,
    reason,
    holder,
    ...(body === undefined ? { inline: inline ?? '' } : { body }),
  }
  tx.later('lambda', 'ownDeadLetter', letter, lambdaFor(fn))
}

/** Sends a letter; tried again, for a day, where a second try may cure it. */
export async function ownDeadLetter(letter: Letter, ctx: OperationContext<string, Live>): Promise<object> {
  const { user, targetArn, requestId, reason, body, holder } = letter
  const payload =
    body === undefined ? (letter.inline ?? '') : (await readWhole(ctx, body, EVENT_BYTES_MAX)).toString()
  try {
    const { caller } = await ctx.live.roles.session(user)
    await ctx.cloud.call(
      'sqs',
      'SendMessage',
      {
        QueueUrl: queueUrl(targetArn),
        MessageBody: payload,
        MessageAttributes: {
          RequestID: { DataType: 'String', StringValue: requestId },
          ...(reason.code === undefined
            ? {}
            : { ErrorCode: { DataType: 'Number', StringValue: String(reason.code) } }),
          ...(reason.message === undefined || reason.message === ''
            ? {}
            : {
                ErrorMessage: {
                  DataType: 'String',
                  StringValue: reason.message.slice(0, MESSAGE_LENGTH_MAX),
                },
              }),
        },
      },
      // The queue's Region, which need not be the function's.
      { ...caller, region: parseArn(targetArn)?.region ?? caller.region },
      { signal: ctx.signal },
    )
  } catch (error) {
    if (!(error instanceof Fault) || isRetryable(error)) throw error
    ctx.log.warn('a dead letter could not be delivered', {
      function: user.name,
      requestId,
      reason: error.message,
    })
  }
  if (body !== undefined) await ctx.records.transact((tx) => dropBody(tx, body, holder))
  return {}
}

/** What the function said, from the payload of a failed invocation. */
export function reasonOf(payload: Buffer): Reason {
  let message = payload.toString()
  try {
    const said: unknown = JSON.parse(message)
    if (
      typeof said === 'object' &&
      said !== null &&
      'errorMessage' in said &&
      typeof said.errorMessage === 'string'
    )
      message = said.errorMessage
  } catch {
    // What is no JSON is the message itself.
  }
  return { code: 200, message }
}
