// Reserved concurrency: PutFunctionConcurrency, GetFunctionConcurrency, DeleteFunctionConcurrency; and which server runs a
// function that has it. What is reserved is taken from the account's limit, of which a part must stay unreserved.
import type { RoomContext } from '../../kernel/service.ts'
import type { Input, Output } from '../../model/index.ts'
import type { InvocationResult } from '../../runtime/engine.ts'
import { needFunction } from './function.ts'
import type { LambdaContext } from './function.ts'
import { ACCOUNT_CONCURRENCY_MAX } from './concurrency.ts'
import type { Asked } from './live.ts'
import { functionNotFound, invalid, parseFunctionName, splitFunctionName } from './name.ts'
import { changeUsage, findFunction, laneTopic, placeOf, putFunction, usageOf } from './store.ts'
import type { Function, Home } from './store.ts'

/** What must stay unreserved (developer guide, "Reserved concurrency"): 100; 10 in accounts with a smaller limit. */
const UNRESERVED_MIN = 100
const UNRESERVED_MIN_SMALL = 10

export async function PutFunctionConcurrency(
  input: Input<'lambda', 'PutFunctionConcurrency'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'PutFunctionConcurrency'>> {
  const reserved = input.ReservedConcurrentExecutions
  const { limit } = ctx.live.concurrency
  const least = limit < ACCOUNT_CONCURRENCY_MAX ? UNRESERVED_MIN_SMALL : UNRESERVED_MIN
  await change(input.FunctionName, reserved, ctx, (others) => {
    if (reserved > 0 && limit - others - reserved < least)
      throw invalid(
        `Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [${least}].`,
      )
  })
  return { ReservedConcurrentExecutions: reserved }
}

export async function GetFunctionConcurrency(
  input: Input<'lambda', 'GetFunctionConcurrency'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'GetFunctionConcurrency'>> {
  const { reserved } = await needFunction(ctx.records, parseFunctionName(input.FunctionName, undefined, ctx))
  return reserved === undefined ? {} : { ReservedConcurrentExecutions: reserved }
}

export async function DeleteFunctionConcurrency(
  input: Input<'lambda', 'DeleteFunctionConcurrency'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'DeleteFunctionConcurrency'>> {
  await change(input.FunctionName, undefined, ctx, () => undefined)
  return {}
}

/** Writes a function's reservation, after `check` has seen what all others have reserved. */
async function change(
  name: string,
  reserved: number | undefined,
  ctx: LambdaContext,
  check: (others: number) => void,
): Promise<void> {
  const asked = parseFunctionName(name, undefined, ctx)
  const changed = await ctx.records.transact(async (tx) => {
    const { reserved: before, ...fn } = await needFunction(tx, asked)
    const { reserved: all = 0 } = await usageOf(tx, fn)
    check(all - (before ?? 0))
    putFunction(tx, reserved === undefined ? fn : { ...fn, reserved })
    await changeUsage(tx, fn, { reserved: (reserved ?? 0) - (before ?? 0) })
    tx.wake(laneTopic(fn))
    return fn
  })
  ctx.live.concurrency.forget(changed)
}

/** What whoever counts a function's reserved concurrency is given to run (private operation `ownRun`). */
export interface OwnRun extends Home {
  readonly name: string
  readonly generation: string
  readonly asked: Omit<Asked, 'signal'>
  readonly bill: 'soon' | 'by the caller'
}

/** Runs an invocation at the holder of the function's lease; its result goes back to the queue, or to Invoke. */
export async function ownRun(input: OwnRun, ctx: LambdaContext): Promise<InvocationResult> {
  const fn = await findFunction(ctx.records, input, input.name)
  const named = { account: input.account, region: input.region, name: input.name, qualifier: undefined }
  if (fn?.generation !== input.generation) throw functionNotFound(named)
  return await ctx.live.run(fn, { ...input.asked, ...signalOf(ctx) }, input.bill)
}

/** One synchronous invocation, counted where its function is. */
export async function runCounted(
  fn: Function,
  asked: Omit<Asked, 'signal'>,
  ctx: LambdaContext,
): Promise<InvocationResult> {
  // A reservation that came after the call was placed, or a server that is alone.
  if (isCounted(fn) && ctx.lost === undefined) {
    const { account, region, name, generation } = fn
    const run: OwnRun = { account, region, name, generation, asked, bill: 'soon' }
    const options = { requestId: asked.requestId, signal: ctx.signal }
    return (await ctx.cloud.call('lambda', 'ownRun', run, ctx.caller, options)) as InvocationResult
  }
  return await ctx.live.run(fn, { ...asked, ...signalOf(ctx) }, 'soon')
}

/** An invocation under a lease is stopped when the lease is lost. */
function signalOf({ lost }: LambdaContext): { signal?: AbortSignal } {
  return lost === undefined ? {} : { signal: lost }
}

/** The lease whose holder runs a call: that of the function where it has reserved concurrency and answers in the call. */
export async function heldBy(
  operation: string,
  input: Input<'lambda', 'Invoke'> | OwnRun,
  at: Home,
  ctx: RoomContext,
): Promise<string | undefined> {
  if ('generation' in input) return operation === 'ownRun' ? placeOf(input) : undefined
  if (operation !== 'Invoke' || (input.InvocationType ?? 'RequestResponse') !== 'RequestResponse')
    return undefined
  const parts = splitFunctionName(input.FunctionName)
  if (!parts) return undefined
  const home = { account: parts.account ?? at.account, region: parts.region ?? at.region }
  const fn = await findFunction(ctx.records, home, parts.name)
  return isCounted(fn) ? placeOf(fn) : undefined
}

/** Whether there is something to count: a function of which nothing may run is refused by any server. */
export function isCounted(fn: Function | undefined): fn is Function {
  return fn?.reserved !== undefined && fn.reserved > 0
}
