// How requests name groups and streams, and the words in which Logs refuses them (recorded answers of AWS; API_*).
import { makeArn, parseArn } from '../../aws/arn.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { Fault } from '../../kernel/fault.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { ErrorCode, OperationName } from '../../model/index.ts'
import type { Place } from './store.ts'
import type { Live } from './tail.ts'

/** A handler's context, its error codes those of the operation. */
export type Context<O extends OperationName<'logs'>> = OperationContext<ErrorCode<'logs', O>, Live>

export const GROUP_NOT_FOUND = 'The specified log group does not exist.'
export const STREAM_NOT_FOUND = 'The specified log stream does not exist.'
export const GROUP_EXISTS = 'The specified log group already exists'
export const STREAM_EXISTS = 'The specified log stream already exists'
export const INVALID_TOKEN = 'The specified nextToken is invalid.'

/** ARN of a group, without the `:*` that DescribeLogGroups adds in its member `arn`. */
export function groupArn(at: Place, name: string): string {
  return makeArn('logs', at.region, at.account, `log-group:${name}`)
}

export function streamArn(at: Place, group: string, stream: string): string {
  return makeArn('logs', at.region, at.account, `log-group:${group}:log-stream:${stream}`)
}

/** A parameter that the model has and that we do not honour: refused by its name. */
export function unsupported(parameter: string): Fault {
  return new Fault('InvalidParameterException', `Selfless does not support the parameter ${parameter} yet.`)
}

export function notFound(message: string): Fault {
  return new Fault('ResourceNotFoundException', message)
}

export function invalid(message: string): Fault {
  return new Fault('InvalidParameterException', message)
}

/** A group by `logGroupName` or `logGroupIdentifier`, of which a request has exactly one. */
export function groupNameOf(
  input: { logGroupName?: string | undefined; logGroupIdentifier?: string | undefined },
  at: Place,
): string {
  const { logGroupName: name, logGroupIdentifier: identifier } = input
  if (name !== undefined && identifier !== undefined) {
    throw new Fault(
      'ValidationException',
      'LogGroup name and LogGroup ARN are mutually exclusive parameters.',
    )
  }
  if (name !== undefined) return name
  if (identifier === undefined) {
    throw invalid('Either logGroupName or logGroupIdentifier must be specified.')
  }
  return groupOfIdentifier(identifier, at)
}

/** A group by its name or its ARN; a group of another account or Region does not exist here. */
export function groupOfIdentifier(identifier: string, at: Place): string {
  if (!identifier.startsWith('arn:')) return identifier
  const arn = parseArn(identifier)
  const name = arn?.resource.startsWith('log-group:') ? arn.resource.slice('log-group:'.length) : undefined
  if (arn?.service !== 'logs' || name === undefined || name.includes(':')) {
    throw invalid(`The specified ARN is not the ARN of a log group: ${identifier}`)
  }
  if (arn.account !== at.account || arn.region !== at.region) throw notFound(GROUP_NOT_FOUND)
  return name
}

/** Whose logs a call is about. */
export function placeOf(ctx: { account: string; region: string }): Place {
  return { account: ctx.account, region: ctx.region }
}

/** The room itself, as caller of what it promises itself. */
export function ourselves(at: Place): Caller {
  return {
    kind: 'service',
    service: 'logs.amazonaws.com',
    arn: 'logs.amazonaws.com',
    userId: 'logs.amazonaws.com',
    ...at,
  }
}
