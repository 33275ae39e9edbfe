// UpdateFunctionCode and UpdateFunctionConfiguration. An update is checked whole before it is written: the package is
// unpacked, the role taken, the runtime known. Then the function serves it, InProgress, until the room's own promise has made
// the runtime ready (activate.ts); until then AWS refuses another update, and so do we.
import { uuidOf } from '../../kernel/ids.ts'
import { fault } from '../../kernel/fault.ts'
import type { Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { architectureOf, changedConfiguration, describe, unbuilt } from './configuration.ts'
import { checkStorage, needFunction, refuseUnbuiltCode } from './function.ts'
import type { LambdaContext } from './function.ts'
import { conflict, functionArn, invalid, parseFunctionName } from './name.ts'
import { dropPackage, holdPackage, releasePackage, takePackage } from './package.ts'
import { checkRole, lambdaFor } from './role.ts'
import { changeUsage, putFunction } from './store.ts'
import type { Function, Version } from './store.ts'

export async function UpdateFunctionCode(
  input: Input<'lambda', 'UpdateFunctionCode'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'UpdateFunctionCode'>> {
  if (input.ImageUri !== undefined)
    throw invalid("Please don't provide ImageUri when updating a function with packageType Zip.")
  refuseUnbuiltCode(input)
  if (input.Publish === true) throw unbuilt('Publish')
  if (input.PublishTo !== undefined) throw unbuilt('PublishTo')
  const asked = parseFunctionName(input.FunctionName, undefined, ctx)
  const before = await needFunction(ctx.records, asked)
  checkReady(before, input.RevisionId)
  architectureOf(input.Architectures, ctx.live.host())
  const code = await takePackage(input, ctx.live.cache, ctx)
  try {
    // A dry run answers what would be, and changes nothing.
    if (input.DryRun === true) {
      await dropPackage(code, ctx.live.cache, ctx.blobs)
      const { fresh, sha256 } = code
      return describe({
        ...before,
        latest: { ...before.latest, code: { body: fresh.body, holder: '', sha256 } },
      })
    }
    const fn = await ctx.records.transact(async (tx) => {
      const now = await needFunction(tx, asked)
      checkReady(now, input.RevisionId)
      const moreBytes = code.fresh.body.bytes - now.latest.code.body.bytes
      await checkStorage(tx, now, moreBytes)
      await releasePackage(tx, now)
      await changeUsage(tx, now, { codeBytes: moreBytes, functions: 0 })
      return change(tx, now, { code: await holdPackage(tx, code) })
    })
    ctx.live.retire(fn, fn.latest.build)
    return describe(fn)
  } catch (error) {
    await dropPackage(code, ctx.live.cache, ctx.blobs)
    throw error
  }
}

export async function UpdateFunctionConfiguration(
  input: Input<'lambda', 'UpdateFunctionConfiguration'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'UpdateFunctionConfiguration'>> {
  const asked = parseFunctionName(input.FunctionName, undefined, ctx)
  const before = await needFunction(ctx.records, asked)
  checkReady(before, input.RevisionId)
  const { configuration } = before.latest
  // Checked before the transaction, which may not call another room; merged again within it.
  changedConfiguration(input, configuration, ctx.live.host())
  if (input.Role !== undefined && input.Role !== configuration.role)
    await checkRole(ctx, { ...before, role: input.Role })
  const host = ctx.live.host()
  const fn = await ctx.records.transact(async (tx) => {
    const now = await needFunction(tx, asked)
    checkReady(now, input.RevisionId)
    return change(tx, now, { configuration: changedConfiguration(input, now.latest.configuration, host) })
  })
  ctx.live.retire(fn, fn.latest.build)
  return describe(fn)
}

/** Writes a changed $LATEST and promises to make it ready. */
function change(tx: Tx, fn: Function, to: Partial<Version>): Function {
  const latest: Version = {
    ...fn.latest,
    ...to,
    build: tx.id(),
    revisionId: uuidOf(tx.id()),
    modifiedMs: tx.now,
    lastUpdate: 'InProgress',
    lastUpdateReason: undefined,
  }
  const changed: Function = { ...fn, latest }
  putFunction(tx, changed)
  const { name, generation } = fn
  tx.later('lambda', 'ownActivate', { name, generation, build: latest.build }, lambdaFor(fn))
  return changed
}

/** Throws when the function is not in a state to be changed, or is not the one that the caller saw. */
function checkReady(fn: Function, revisionId: string | undefined): void {
  const { state, lastUpdate } = fn.latest
  if (state === 'Pending') throw notReady(state)
  if (lastUpdate === 'InProgress') {
    throw conflict(
      `The operation cannot be performed at this time. An update is in progress for resource: ${functionArn(fn)}`,
    )
  }
  if (revisionId !== undefined && revisionId !== fn.latest.revisionId)
    throw revisionMismatch('GetFunction/GetAlias')
}

/** The answer while a function is Pending, or where it Failed. */
export function notReady(state: string) {
  return conflict(
    `The operation cannot be performed at this time. The function is currently in the following state: ${state}`,
  )
}

export function revisionMismatch(where: 'GetFunction/GetAlias' | 'GetPolicy') {
  return fault(
    'PreconditionFailedException',
    `The Revision Id provided does not match the latest Revision Id. Call the ${where} API to retrieve the latest Revision Id`,
    { status: 412, fields: { Type: 'User' } },
  )
}
