// The room's own operations, reached only by its promises: making a new or changed function ready, and clearing away what
// nothing names any more.
import { uuidOf } from '../../kernel/ids.ts'
import { holdersOf } from '../../kernel/body.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Live } from './live.ts'
import { folderOf } from './package.ts'
import { findFunction, laneTopic, putFunction } from './store.ts'
import type { Version } from './store.ts'

type Ctx = OperationContext<string, Live>

/**
 * Makes the runtime and the unpacked package ready, then the function Active and its update Successful; or says why not:
 * State Failed for a new function, LastUpdateStatus Failed for a changed one. A build that is no longer current is left alone.
 */
export async function ownActivate(
  input: { name: string; generation: string; build: string },
  ctx: Ctx,
): Promise<void> {
  const isCurrent = (fn: { generation: string; latest: Version } | undefined) =>
    fn?.generation === input.generation && fn.latest.build === input.build
  const fn = await findFunction(ctx.records, ctx, input.name)
  if (!fn || !isCurrent(fn)) return
  const trouble = await Promise.all([
    ctx.live.engine.prepare(fn.latest.configuration.runtime),
    folderOf(fn, ctx.live.cache, ctx),
  ]).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  if (trouble !== undefined)
    ctx.log.warn('a function could not be made ready', { function: fn.name, reason: trouble })
  await ctx.records.transact(async (tx) => {
    const now = await findFunction(tx, ctx, input.name)
    if (!now || !isCurrent(now)) return
    const { latest } = now
    const outcome: Partial<Version> =
      trouble === undefined
        ? { state: 'Active', lastUpdate: 'Successful' }
        : latest.state === 'Pending'
          ? { state: 'Failed', stateReason: trouble }
          : { lastUpdate: 'Failed', lastUpdateReason: trouble }
    putFunction(tx, { ...now, latest: { ...latest, ...outcome, revisionId: uuidOf(tx.id()) } })
    tx.wake(laneTopic(now))
  })
}

/** Once whatever ran a package when it was let go must have ended; unless a version holds it again. */
export async function ownForgetPackage(input: { codeId: string }, ctx: Ctx): Promise<void> {
  const holders = await ctx.records.scan(holdersOf(input.codeId), { limit: 1 })
  if (holders.length === 0) await ctx.live.cache.forget(input.codeId)
}
