// What a queue's messages stand under: its box, one generation of the queue (store.ts), and the counters of it, which are a
// record of their own written with the messages: exact, and of one cost at any length.
//
//   sqs/<account>/<region>/box/<box>/count               Counts
//                               …/message/<lane>/<sent>/<sequence>   Entry: standard, from when it is visible until it is deleted
//                               …/back/<lane>/<sent>/<sequence>      Standing: standard, visible and not ahead of the cursor
//                               …/wait/<due>/<sequence>   until then: Flight (standard, one receive's), Entry (standard, delayed),
//                                                         Mark (FIFO)
//                               …/moved/<sequence>        Moved: standard, a message whose visibility was changed
// Standard queues: standard.ts; lines of FIFO queues: fifo.ts; tenants of fair ones: fair.ts; deduplication: deduplication.ts.
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
  /** Standard: the place of the last message that was received for the first time in its turn: what is behind it is ahead. */
  headMs?: number
  headSequence?: number
  /** Standard: visible messages under `back` that have no tenant. */
  back?: number
  /** Standard: visible messages that have a tenant. */
  fair?: number
  /** When the sweep of expired messages comes that was promised; absent when none was. */
  sweepMs?: number
}

/** Where a message is in flight that was not left where its receive put it, and which receive that was (its count then). */
export interface Moved {
  readonly dueMs: number
  readonly count: number
  readonly flight: number
}

/** What is known of a standard message besides its entry, which is written once. */
export interface Standing {
  readonly sentMs: number
  readonly sequence: number
  /** Its lane, where it has a tenant. */
  readonly group?: string
  /** How often it was received. */
  readonly count: number
  /** When it was received first; absent: never, or by the flight that it is in. */
  readonly firstMs?: number
  /** When it was received last; in a flight the flight says so. */
  readonly receivedMs?: number
  /** In flight: `moved/<sequence>` says where. */
  readonly moved?: true
  /** Its content is not in its entry. */
  readonly elsewhere?: true
}

/** The messages of one receive that are in flight still: one record for up to ten. */
export interface Flight {
  readonly receivedMs: number
  readonly leases: readonly Standing[]
}

export const part = (at: BoxPlace, ...rest: (string | number)[]): Key =>
  key('sqs', at.account, at.region, 'box', at.box, ...rest)
export const parts = (at: BoxPlace, ...rest: (string | number)[]): Range =>
  under('sqs', at.account, at.region, 'box', at.box, ...rest)

const COUNT = key('count')
const NOTHING = (): Counts => ({ visible: 0, inFlight: 0, delayed: 0 })

/** What waits for no longer than `nowMs`. */
export const dueRange = (at: BoxPlace, nowMs: number): Range => ({
  from: part(at, 'wait'),
  to: part(at, 'wait', nowMs + 1),
})

/** What a message's age is counted from. */
type Aging = Pick<Entry, 'sentMs' | 'agesFromMs'>

/** Everything of a box. */
export const boxRange = (at: BoxPlace): Range => parts(at)

/** How many messages are visible, in flight and delayed. */
export async function countsOf(reader: Reader, at: BoxPlace): Promise<Counts> {
  return (await reader.get<Counts>(part(at) + COUNT)) ?? NOTHING()
}

/** The topic on which receivers of a box sleep. */
export const topicOf = (box: string): string => `sqs/${box}`

/** A box in a transaction: its counters, read once and written once. */
export class OpenBox {
  readonly tx: Tx
  readonly queue: QueueRecord
  readonly counts: Counts
  /** Flights that were looked at, by key. */
  readonly #flights = new Map<Key, Flight | undefined>()
  readonly #changed = new Set<Key>()
  readonly #atClose = new Map<string, () => Promise<void>>()
  readonly #prefix: Key
  readonly #countKey: Key
  readonly #before: Counts

  private constructor(tx: Tx, queue: QueueRecord, prefix: Key, countKey: Key, counts: Counts) {
    this.tx = tx
    this.queue = queue
    this.counts = { ...counts }
    this.#prefix = prefix
    this.#countKey = countKey
    this.#before = counts
  }

  static async open(tx: Tx, queue: QueueRecord): Promise<OpenBox> {
    const prefix = part(queue)
    const at = prefix + COUNT
    const counts = (await tx.get<Counts>(at)) ?? NOTHING()
    return new OpenBox(tx, queue, prefix, at, counts)
  }

  /** A key of this box. */
  key(...rest: (string | number)[]): Key {
    return this.#prefix + key(...rest)
  }

  /** Everything of this box below these parts. */
  range(...rest: (string | number)[]): Range {
    const from = this.key(...rest)
    return { from, to: from + '\u{10FFFF}' }
  }

  /** What waits until a time. */
  waitKey(dueMs: number, sequence: number): Key {
    return this.key('wait', dueMs, sequence)
  }

  /** What waits for no longer than now. */
  due(): Range {
    return dueRange(this.queue, this.tx.now)
  }

  /** When the next of what waits becomes visible by itself. */
  async nextDueMs(): Promise<number | undefined> {
    const range = this.range('wait')
    const [first] = await this.tx.scan(range, { limit: 1 })
    // `#` and sixteen digits follow the range's own beginning.
    return first === undefined ? undefined : Number(first[0].slice(range.from.length + 1).slice(0, 16))
  }

  /** A flight as this transaction has it so far. */
  async flight(dueMs: number, sequence: number): Promise<Flight | undefined> {
    const at = this.waitKey(dueMs, sequence)
    if (!this.#flights.has(at)) this.#flights.set(at, await this.tx.get<Flight>(at))
    return this.#flights.get(at)
  }

  /** Makes or changes a flight; one without leases goes. Written once, by `close`. */
  setFlight(dueMs: number, sequence: number, flight: Flight): void {
    const at = this.waitKey(dueMs, sequence)
    this.#flights.set(at, flight)
    this.#changed.add(at)
  }

  /** What shall be done once at the end, however often it is asked for under this name. */
  atClose(name: string, work: () => Promise<void>): void {
    this.#atClose.set(name, work)
  }

  /** Writes what changed. A box that has messages has a sweep promised that will drop those that expire. */
  async close(): Promise<void> {
    const { counts, tx, queue } = this
    for (const work of this.#atClose.values()) await work()
    for (const at of this.#changed) {
      const flight = this.#flights.get(at)
      if (flight === undefined || flight.leases.length === 0) tx.delete(at)
      else tx.put(at, flight)
    }
    const some = counts.visible + counts.inFlight + counts.delayed > 0
    if (some && counts.sweepMs === undefined) {
      counts.sweepMs = tx.now + queue.attributes.retentionSeconds * 1_000
      promiseSweep(tx, queue, counts.sweepMs)
    }
    if (!areEqual(counts, this.#before)) tx.put(this.#countKey, counts)
  }

  /** Whether a message has been kept for as long as the queue keeps them. */
  isExpired(of: Aging): boolean {
    return this.endMs(of) <= this.tx.now
  }

  /** When a message will have been kept for as long as the queue keeps them. */
  endMs({ agesFromMs, sentMs }: Aging): number {
    return (agesFromMs ?? sentMs) + this.queue.attributes.retentionSeconds * 1_000
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

/** Compared by field: this is done for every message, and a text of each costs more. */
function areEqual(a: Counts, b: Counts): boolean {
  return (
    a.visible === b.visible &&
    a.inFlight === b.inFlight &&
    a.delayed === b.delayed &&
    a.sequence === b.sequence &&
    a.headMs === b.headMs &&
    a.headSequence === b.headSequence &&
    a.back === b.back &&
    a.fair === b.fair &&
    a.sweepMs === b.sweepMs
  )
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
