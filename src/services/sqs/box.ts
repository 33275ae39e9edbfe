// What a queue's messages stand under: its box, one generation of the queue (store.ts), and the counters of it, which are a
// record of their own written with the messages: exact, and of one cost at any length.
//
//   sqs/<account>/<region>/box/<box>/count               Counts
//                               …/ready/<sent>/<sequence>  Entry: standard, visible, oldest first
//                               …/wait/<due>/<id>         Entry: in flight or delayed until then (a Mark for a delayed FIFO message)
//                               …/moved/<id>              Moved: where a message stands whose visibility was changed (FIFO: always)
// Lines of FIFO queues: fifo.ts; tenants of fair ones: fair.ts; deduplication: deduplication.ts.
import { key, under } from '../../kernel/records.ts'
import type { Key, Range, Reader, Tx } from '../../kernel/records.ts'
import { dropContent } from './entry.ts'
import type { Entry } from './entry.ts'
import { ourselves } from './names.ts'
import type { Place } from './names.ts'
import type { QueueRecord } from './store.ts'

/** Where a box is: its queue's account and region, and its id. */
export interface BoxPlace extends Place {
  readonly box: string
}

export interface Counts {
  visible: number
  inFlight: number
  delayed: number
  /** The place of the last message put in. */
  sequence?: number
  /** Visible messages that have a tenant, on a standard queue. */
  fair?: number
  /** When the sweep of expired messages comes that was promised; absent when none was. */
  sweepMs?: number
}

/** What the place of a visible message is made of. */
export type Placed = Pick<Entry, 'sentMs'> & { readonly sequence?: number | undefined }

/** Where a message stands, and of which receive (its count then). */
export interface Moved {
  readonly dueMs: number
  readonly count: number
}

export const part = (at: BoxPlace, ...rest: (string | number)[]): Key =>
  key('sqs', at.account, at.region, 'box', at.box, ...rest)
export const parts = (at: BoxPlace, ...rest: (string | number)[]): Range =>
  under('sqs', at.account, at.region, 'box', at.box, ...rest)

const countKey = (at: BoxPlace): Key => part(at, 'count')
export const readyKey = (at: BoxPlace, { sentMs, sequence }: Placed): Key =>
  part(at, 'ready', sentMs, sequence ?? 0)
export const waitKey = (at: BoxPlace, dueMs: number, id: string): Key => part(at, 'wait', dueMs, id)
export const movedKey = (at: BoxPlace, id: string): Key => part(at, 'moved', id)
/** What waits for no longer than `nowMs`. */
export const dueRange = (at: BoxPlace, nowMs: number): Range => ({
  from: parts(at, 'wait').from,
  to: part(at, 'wait', nowMs + 1),
})

/** Everything of a box. */
export const boxRange = (at: BoxPlace): Range => parts(at)

/** How many messages are visible, in flight and delayed. */
export async function countsOf(reader: Reader, at: BoxPlace): Promise<Counts> {
  return (await reader.get<Counts>(countKey(at))) ?? { visible: 0, inFlight: 0, delayed: 0 }
}

/** The topic on which receivers of a box sleep. */
export const topicOf = (box: string): string => `sqs/${box}`

/** A box in a transaction: its counters, read once and written once. */
export class OpenBox {
  readonly tx: Tx
  readonly queue: QueueRecord
  readonly counts: Counts
  /** What `close` writes besides: the lines of a FIFO queue that were touched. */
  readonly atClose: (() => Promise<void> | void)[] = []
  readonly #before: string

  private constructor(tx: Tx, queue: QueueRecord, counts: Counts) {
    this.tx = tx
    this.queue = queue
    this.counts = counts
    this.#before = JSON.stringify(counts)
  }

  static async open(tx: Tx, queue: QueueRecord): Promise<OpenBox> {
    return new OpenBox(tx, queue, await countsOf(tx, queue))
  }

  /** Writes what changed. A box that has messages has a sweep promised that will drop those that expire. */
  async close(): Promise<void> {
    for (const work of this.atClose) await work()
    const { counts, tx, queue } = this
    const some = counts.visible + counts.inFlight + counts.delayed > 0
    if (some && counts.sweepMs === undefined) {
      counts.sweepMs = tx.now + queue.attributes.retentionSeconds * 1_000
      promiseSweep(tx, queue, counts.sweepMs)
    }
    if (JSON.stringify(counts) !== this.#before) tx.put(countKey(queue), counts)
  }

  /** Whether a message has been kept for as long as the queue keeps them. */
  isExpired(entry: Entry): boolean {
    const fromMs = entry.agesFromMs ?? entry.sentMs
    return fromMs + this.queue.attributes.retentionSeconds * 1_000 <= this.tx.now
  }

  /** The next place in the queue. */
  nextSequence(): number {
    return (this.counts.sequence = (this.counts.sequence ?? 0) + 1)
  }

  /** Receivers that sleep look again once this is on disk. */
  wake(): void {
    this.tx.wake(topicOf(this.queue.box))
  }

  /** A message is gone for good: its content goes with its entry, which the caller has removed. */
  drop(entry: Entry): Promise<void> {
    return dropContent(this.tx, this.queue, entry)
  }
}

/** The sweep of a box at a time; one that is not the box's own any more ends at once (sweep.ts). */
export function promiseSweep(tx: Tx, queue: QueueRecord, atMs: number): void {
  tx.later('sqs', 'expire', { name: queue.name, box: queue.box, atMs }, ourselves(queue), { atMs })
}

/** After the retention became another: a sweep comes at once, and says itself when the next is due. */
export async function sweepAnew(tx: Tx, queue: QueueRecord): Promise<void> {
  const box = await OpenBox.open(tx, queue)
  if (box.counts.sweepMs === undefined) return
  box.counts.sweepMs = tx.now
  promiseSweep(tx, queue, tx.now)
  await box.close()
}
