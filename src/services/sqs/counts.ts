// The counters as they are shown: time makes messages visible without anybody writing, so what is due is moved first.
import type { Records } from '../../kernel/records.ts'
import { OpenBox, countsOf, dueRange } from './box.ts'
import type { Counts } from './box.ts'
import { homeOf } from './names.ts'
import { shelfOf } from './shelf.ts'
import { readQueue } from './store.ts'
import type { QueueRecord } from './store.ts'

/** Transactions that one look makes at most; each moves a hundred messages, the next look goes on. */
const ROUNDS_MAX = 100

/** How many messages are visible, in flight and delayed now. */
export async function freshCounts(records: Records, queue: QueueRecord): Promise<Counts> {
  for (let round = 0; ; round++) {
    const counts = await countsOf(records, queue)
    if (counts.inFlight + counts.delayed === 0 || round === ROUNDS_MAX) return counts
    // The time of a transaction is fixed inside it, so what is due is asked there.
    const settled = await records.transact(async (tx) => {
      const [due] = await tx.scan(dueRange(queue, tx.now), { limit: 1 })
      if (due === undefined) return true
      const now = await readQueue(tx, queue)
      // Purged or deleted meanwhile: what was counted is gone.
      if (now?.box !== queue.box) return true
      const box = await OpenBox.open(tx, now)
      await shelfOf(box).promote(box)
      await box.close()
      return false
    }, homeOf(queue))
    if (settled) return counts
  }
}
