// What every handler of this room is given.
import type { OperationContext } from '../../kernel/service.ts'
import type { ErrorCode, OperationName } from '../../model/index.ts'
import type { Place } from './store.ts'

export type Context<O extends OperationName<'selfless'>> = OperationContext<ErrorCode<'selfless', O>>

/** Whose things a call is about. */
export function placeOf(ctx: { account: string; region: string }): Place {
  return { account: ctx.account, region: ctx.region }
}
