// The box of a deleted or purged queue is cleared in steps, long after nobody could reach it (store.ts).
import { boxRange } from './box.ts'
import { placeOf } from './queue.ts'
import type { Context } from './queue.ts'

/** Promised by DeleteQueue and PurgeQueue; done again after a crash it finds less to do. */
export async function clearRange(input: { box: string }, ctx: Context<'PurgeQueue'>): Promise<object> {
  await ctx.records.clear(boxRange({ ...placeOf(ctx), box: input.box }))
  return {}
}
