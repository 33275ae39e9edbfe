// Retention and clearing: messages that a queue has kept for as long as it keeps them are dropped by a sweep that is promised
// when the first message comes in; what a deleted or purged queue left behind is cleared in steps. Nobody is shown an expired
// message meanwhile: receives drop what they meet.
import { OpenBox, boxRange, promiseSweep } from './box.ts'
import { dropContent } from './entry.ts'
import type { Entry } from './entry.ts'
import { homeOf, placeOf } from './names.ts'
import type { Context } from './queue.ts'
import { shelfOf } from './shelf.ts'
import { readQueue } from './store.ts'

/** Messages that one transaction drops; each is two or three writes. */
const STEP = 250
/** Where the next expiry is not known (messages in flight come back), the sweep looks again after this. */
const LOOK_AGAIN_MS = 3_600_000

/** Promised by `OpenBox.close`. A chain of sweeps whose time is not the box's own any more ends here. */
export async function expire(
  input: { name: string; box: string; atMs: number },
  ctx: Context<'PurgeQueue'>,
): Promise<object> {
  const at = { ...placeOf(ctx), name: input.name }
  await ctx.records.transact(async (tx) => {
    const queue = await readQueue(tx, at)
    if (queue === undefined || queue.box !== input.box) return
    const box = await OpenBox.open(tx, queue)
    if (box.counts.sweepMs !== input.atMs) return
    await shelfOf(box).promote(box)
    const { dropped, nextMs } = await shelfOf(box).sweep(box, STEP)
    const { visible, inFlight, delayed } = box.counts
    delete box.counts.sweepMs
    if (visible + inFlight + delayed > 0) {
      const atMs = Math.max(tx.now + (dropped > 0 ? 0 : 1), nextMs ?? tx.now + LOOK_AGAIN_MS)
      box.counts.sweepMs = atMs
      promiseSweep(tx, queue, atMs)
    }
    await box.close()
  }, homeOf(at))
  return {}
}

/** Promised by DeleteQueue and PurgeQueue; done again after a crash it finds less to do. */
export async function clearRange(input: { box: string }, ctx: Context<'PurgeQueue'>): Promise<object> {
  const at = { ...placeOf(ctx), box: input.box }
  for (;;) {
    const left = await ctx.records.transact(async (tx) => {
      const rows = await tx.scan<object | string | number>(boxRange(at), { limit: STEP })
      for (const [key, value] of rows) {
        tx.delete(key)
        if (isEntry(value)) await dropContent(tx, at, value)
      }
      return rows.length
    })
    if (left < STEP) return {}
  }
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'md5' in value && 'sentMs' in value
}
