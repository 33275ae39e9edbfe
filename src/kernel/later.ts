// The corridor's loop: it keeps what `tx.later` promised (CONTRACTS.md §3; the rows are in promise.ts). A promise is due
// by AWS-visible time; a promise that failed for a while is due again by the machine's. Due ones are looked at from both
// ends, so that a burst of a million does not stand before the one that came after it. Each goes to its lane, the first
// ARN that its target room asks about: an idle lane takes it at once, straight from where it stands; a busy lane's are
// moved to a range of the lane's own, from which it takes its next with a bounded number in flight. So a lane that fails
// or hangs delays its own only.
//
// At least once: a promise ends in a transaction after its call, so a kill between the two calls again, with the same
// id. Throttles and 5xx are tried again with backoff and jitter for 24 hours from the first try; while a lane fails,
// it tries fewer at a time. Any other fault sends the promise to the dead letters at once, where the operator sees it.
import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { CLEAR_BODY, clearBody, dropBlob, type Body } from './body.ts'
import type { Clock } from './clock.ts'
import type { Caller } from './cloud.ts'
import { Fault, isRetryable } from './fault.ts'
import type { Ids } from './ids.ts'
import type { Lease } from './lease.ts'
import type { Log } from './log.ts'
import {
  AGAIN,
  DEAD,
  DUE,
  LANES,
  LATER_TOPIC,
  againKey,
  bury,
  dueKey,
  endPromise,
  hashed,
  isBlobPart,
  laneKey,
  laneRange,
  promiseKey,
  putInPlace,
  unpackInput,
  type PromiseRow,
} from './promise.ts'
import { single, type Family } from './metrics.ts'
import { after, key, type Blobs, type Key, type Maybe, type Range, type Records, type Tx } from './records.ts'

/** A promise at its call. */
export interface DuePromise {
  /** The same on every try, so that a receiver can drop repeats. */
  readonly id: string
  readonly service: string
  readonly operation: string
  /** As it was given to `tx.later`; `{ blob }` parts are bytes now, or a stream above 8 MiB. */
  readonly input: Readonly<Record<string, unknown>>
  readonly caller: Caller
  /** Aborts when the server stops; the promise is then kept after the next start. */
  readonly signal: AbortSignal
  /** Whoever keeps promises where several servers could: without it nothing more is written. */
  readonly lease?: Lease | undefined
}

export interface PromiseParts {
  readonly records: Records
  readonly blobs: Blobs
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  /** Where several servers share the records, one at a time keeps promises, under this lease (later-turn.ts). */
  readonly lease?: Lease
  /** Makes the call; what it throws decides: again later, or dead. */
  readonly keep: (promise: DuePromise) => Promise<unknown>
  /** The lane of a call: the first ARN that its target's `access` gives. */
  readonly laneOf: (
    service: string,
    operation: string,
    input: object,
    caller: Caller,
  ) => string | Promise<string>
}

export type Counting = (range: Range, most: number) => Maybe<number>

export interface Promises {
  /** Resolves when nothing is due and nothing in flight: promises for later moments, and those to be tried again, may wait. */
  idle(): Promise<void>
  /** Figures for the page of metrics; `count` tells how many records a range has, up to a bound. */
  measure(count: Counting | undefined): Promise<Family[]>
  /** Takes no more, lets calls in flight end (until `signal` aborts), and stops. */
  close(signal?: AbortSignal): Promise<void>
}

/** In flight for one lane, and for all: hanging targets hold at most these. */
const LANE_FLYING_MAX = 16
const FLYING_MAX = 512
/** In flight straight from the due index: each look at its head has to step over them. */
const DIRECT_MAX = 64
const BATCH = 64
/** Nobody wakes the loop when another server's wake is lost, so it looks by itself. */
const LOOK_MS = 1_000
const BACKOFF_MS = 500
const BACKOFF_MS_MAX = 300_000
const RETRY_MS_MAX = 86_400_000
/** Parts of an input up to this are given as bytes. */
const PART_BYTES_MAX = 8 * 1024 * 1024
const SETTLE_PAUSE_MS = 1_000
/** Counted up to here for the page of metrics: a millisecond of the loop. */
const COUNTED_MAX = 10_000
const FEW = 200
/** How long a call may take to hear that it is aborted. */
const ABORT_MS = 1_000

/** Starts the loop. It goes on with what an earlier run of the server left. */
export function createPromises(parts: PromiseParts): Promises {
  return new PromiseLoop(parts)
}

interface Lane {
  readonly name: string
  /** In flight now, and how many may be: halved by each failure, one more after each success. */
  flying: number
  limit: number
  /** Promises may stand in the lane's own range. */
  backlog: boolean
  filling: boolean
}

/** From a due place into a lane's own range. */
interface Move {
  readonly id: string
  readonly lane: string
  readonly place: Key
}

class PromiseLoop implements Promises {
  readonly #parts: PromiseParts
  readonly #lanes = new Map<string, Lane>()
  /** Ids in flight, by where they stood. */
  readonly #flying = new Map<string, 'direct' | 'lane'>()
  #direct = 0
  /** Since the start: calls that were kept, that failed and are tried again, that were given up. */
  readonly #ended = { kept: 0, retried: 0, dead: 0 }
  /** Lanes that wait for the bound over all lanes. */
  readonly #hungry = new Set<Lane>()
  readonly #stopping = new AbortController()
  readonly #aborting = new AbortController()
  readonly #whenQuiet = new Set<() => void>()
  #looking = true
  #kick: (() => void) | undefined
  #kicked = false
  readonly #running: Promise<void>

  constructor(parts: PromiseParts) {
    this.#parts = parts
    this.#running = this.#run()
  }

  async idle(): Promise<void> {
    for (;;) {
      this.#poke()
      await new Promise<void>((resolve) => this.#whenQuiet.add(resolve))
      if (this.#stopping.signal.aborted || !(await this.#anyDue())) return
    }
  }

  async close(signal?: AbortSignal): Promise<void> {
    this.#stopping.abort()
    this.#poke()
    const abort = (): void => this.#aborting.abort()
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted === true) abort()
    await this.#running
    const landed = async (): Promise<void> => {
      while (this.#flying.size > 0) await new Promise<void>((resolve) => this.#whenQuiet.add(resolve))
    }
    await Promise.race([landed(), this.#givenUp()])
    signal?.removeEventListener('abort', abort)
  }

  measure(count: Counting | undefined): Promise<Family[]> {
    const { size: flying } = this.#flying
    return measurePromises(this.#parts, count, { flying, lanes: this.#lanes.size, ended: this.#ended })
  }

  /** Some time after calls were told to abort: one that does not hear is left; its promise stands. */
  async #givenUp(): Promise<void> {
    const { signal } = this.#aborting
    if (!signal.aborted)
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    await this.#parts.clock.after(ABORT_MS)
  }

  async #run(): Promise<void> {
    const { log } = this.#parts
    let resumed = false
    while (!this.#stopping.signal.aborted) {
      // Asleep before looking, so that a wake between the two is not lost.
      const nap = this.#nap()
      try {
        if (!resumed) await this.#resume()
        resumed = true
        this.#looking = true
        if (await this.#look()) continue
        this.#looking = false
        this.#quiet()
        await nap.until(await this.#nextMs())
      } catch (error) {
        // Records that answer an error (a full disk, a stopped engine) are asked again, not at once.
        log.error('promises cannot be looked at', { error })
        await this.#parts.clock.after(LOOK_MS, this.#stopping.signal).catch(() => undefined)
      } finally {
        nap.end()
      }
    }
    this.#looking = false
    this.#quiet()
  }

  /** Takes or moves one batch of what is due; false when there was nothing. */
  async #look(): Promise<boolean> {
    const { clock } = this.#parts
    const due = { from: DUE.from, to: dueKey(clock.now() + 1, '') }
    const again = { from: AGAIN.from, to: againKey(clock.wall() + 1, '') }
    const places = [...(await this.#unseen(due)), ...(await this.#unseen(again))]
    if (places.length === 0) return false
    const moves: Move[] = []
    const stale: Key[] = []
    for (const [place, id] of places) {
      const row = await this.#parts.records.get<PromiseRow>(promiseKey(id))
      if (row?.place !== place) {
        stale.push(place)
        continue
      }
      const lane = this.#laneNamed(hashed(await this.#laneOf(row)))
      if (!lane.backlog && this.#direct < DIRECT_MAX && this.#hasRoom(lane)) this.#start(row, lane, 'direct')
      else moves.push({ id, lane: lane.name, place })
    }
    if (moves.length > 0 || stale.length > 0) await this.#move(moves, stale)
    for (const name of new Set(moves.map((move) => move.lane))) {
      // By name, since a lane that fell idle meanwhile was forgotten and may have been made anew.
      const lane = this.#laneNamed(name)
      lane.backlog = true
      await this.#fill(lane)
    }
    return true
  }

  /** Due places that are not in flight: the oldest, and when there are many, the newest as well. */
  async #unseen(range: Range): Promise<[Key, string][]> {
    const { records } = this.#parts
    const limit = BATCH + this.#direct
    const oldest = await records.scan<string>(range, { limit })
    const found = oldest.filter(([, id]) => !this.#flying.has(id))
    if (oldest.length < limit) return found
    const newest = await records.scan<string>(range, { limit, reverse: true })
    const known = new Set(found.map(([place]) => place))
    return [...found, ...newest.filter(([place, id]) => !this.#flying.has(id) && !known.has(place))]
  }

  async #laneOf(row: PromiseRow): Promise<string> {
    try {
      return await this.#parts.laneOf(row.service, row.operation, unpackInput(row.input), row.caller)
    } catch (error) {
      // A room that cannot say (its input is wrong, it does not open) answers when it is called.
      this.#parts.log.debug('a promise has no lane of its own', { id: row.id, error })
      return `${row.service}/${row.operation}`
    }
  }

  async #move(moves: readonly Move[], stale: readonly Key[]): Promise<void> {
    await this.#transact(async (tx) => {
      for (const place of stale) {
        const id = await tx.get<string>(place)
        const row = id === undefined ? undefined : await tx.get<PromiseRow>(promiseKey(id))
        if (row?.place !== place) tx.delete(place)
      }
      for (const { id, lane, place } of moves) {
        const row = await tx.get<PromiseRow>(promiseKey(id))
        if (row?.place === place) putInPlace(tx, row, laneKey(lane, tx.wall, id))
      }
    })
  }

  /** Starts a lane's next from its own range. */
  async #fill(lane: Lane): Promise<void> {
    if (lane.filling || this.#stopping.signal.aborted) return
    lane.filling = true
    try {
      while (lane.backlog && this.#hasRoom(lane)) {
        // Whoever moves more here meanwhile sets it again.
        lane.backlog = false
        const limit = lane.flying + BATCH
        const rows = await this.#parts.records.scan<string>(laneRange(lane.name), { limit })
        if (rows.length === limit) lane.backlog = true
        for (const [place, id] of rows) {
          if (this.#flying.has(id)) continue
          if (!this.#hasRoom(lane)) {
            lane.backlog = true
            break
          }
          const row = await this.#parts.records.get<PromiseRow>(promiseKey(id))
          if (row?.place === place && !this.#flying.has(id)) this.#start(row, lane, 'lane')
        }
      }
    } finally {
      lane.filling = false
    }
    if (lane.backlog && lane.flying < lane.limit) this.#hungry.add(lane)
    this.#forgetIfIdle(lane)
  }

  #start(row: PromiseRow, lane: Lane, from: 'direct' | 'lane'): void {
    lane.flying++
    this.#flying.set(row.id, from)
    if (from === 'direct') this.#direct++
    void this.#fly(row, lane, from)
  }

  /** One try, to its end on disk. */
  async #fly(row: PromiseRow, lane: Lane, from: 'direct' | 'lane'): Promise<void> {
    const { clock, log } = this.#parts
    const startedMs = clock.wall()
    let failure: { error: unknown } | undefined
    try {
      await this.#call(row)
    } catch (error) {
      failure = { error }
    }
    // A call that was cut off by our own stop did not fail: it is made again after the next start.
    const cut = failure !== undefined && this.#aborting.signal.aborted
    while (!cut) {
      try {
        await this.#settle(row, failure, startedMs)
        break
      } catch (error) {
        log.error('a promise cannot be settled', { id: row.id, error })
        if (this.#stopping.signal.aborted) break
        await clock.after(SETTLE_PAUSE_MS, this.#stopping.signal).catch(() => undefined)
      }
    }
    this.#landed(row, lane, from, failure === undefined)
  }

  async #call(row: PromiseRow): Promise<void> {
    const { records, blobs, keep } = this.#parts
    const input = await openInput(row, blobs)
    if (row.service === 'selfless' && row.operation === CLEAR_BODY)
      return await clearBody({ records, blobs }, input['body'] as Body)
    const { id, service, operation, caller } = row
    const { signal } = this.#aborting
    await keep({ id, service, operation, input, caller, signal, lease: this.#parts.lease })
  }

  async #settle(row: PromiseRow, failure: { error: unknown } | undefined, startedMs: number): Promise<void> {
    const { clock, ids, log } = this.#parts
    const jitter = ids.random()
    const nowMs = clock.wall()
    const dead = await this.#transact(async (tx) => {
      const current = await tx.get<PromiseRow>(promiseKey(row.id))
      if (current === undefined) return false
      if (failure === undefined) return await kept(tx, current)
      const firstTryMs = current.firstTryMs ?? startedMs
      const tried: PromiseRow = {
        ...current,
        firstTryMs,
        tries: current.tries + 1,
        error: { ...describe(failure.error), atMs: nowMs },
      }
      const isOver = !isRetryable(failure.error) || nowMs - firstTryMs > RETRY_MS_MAX
      if (isOver) await bury(tx, tried)
      else putInPlace(tx, tried, againKey(nowMs + backoffMs(tried.tries, jitter), row.id))
      return isOver
    })
    this.#ended[failure === undefined ? 'kept' : dead ? 'dead' : 'retried']++
    if (failure === undefined) return
    const fields = { id: row.id, call: `${row.service}.${row.operation}`, ...describe(failure.error) }
    if (dead) log.warn('a promise was given up; it stands among the dead letters', fields)
    else log.debug('a promise will be tried again', fields)
    if (!(failure.error instanceof Fault))
      log.error('a promised call threw', { id: row.id, error: failure.error })
  }

  #transact<T>(body: (tx: Tx) => Promise<T>): Promise<T> {
    const { records, lease } = this.#parts
    return records.transact(async (tx) => {
      if (lease !== undefined) await tx.hold(lease)
      return await body(tx)
    })
  }

  #landed(row: PromiseRow, lane: Lane, from: 'direct' | 'lane', well: boolean): void {
    lane.flying--
    lane.limit = well ? Math.min(LANE_FLYING_MAX, lane.limit + 1) : Math.max(1, lane.limit >> 1)
    this.#flying.delete(row.id)
    if (from === 'direct') this.#direct--
    if (lane.backlog) this.#fillSoon(lane)
    else this.#forgetIfIdle(lane)
    const [next] = this.#hungry
    if (next !== undefined) {
      this.#hungry.delete(next)
      this.#fillSoon(next)
    }
    if (this.#flying.size === 0 || this.#direct === DIRECT_MAX - 1) this.#poke()
    this.#quiet()
  }

  #fillSoon(lane: Lane): void {
    this.#fill(lane).catch((error: unknown) => {
      // The loop's own look meets the same error and waits; until then the lane stays hungry.
      this.#parts.log.error('a lane cannot be read', { error })
      lane.backlog = true
      this.#hungry.add(lane)
    })
  }

  /** After a start: every lane that has promises, found by stepping from one to the next. */
  async #resume(): Promise<void> {
    for (let range = LANES; ;) {
      const [first] = await this.#parts.records.scan<string>(range, { limit: 1 })
      if (first === undefined) return
      const name = laneNameOf(first[0])
      const lane = this.#laneNamed(name)
      lane.backlog = true
      await this.#fill(lane)
      range = after(LANES, key('later', 'lane', name))
    }
  }

  #laneNamed(name: string): Lane {
    const known = this.#lanes.get(name)
    if (known !== undefined) return known
    const lane: Lane = { name, flying: 0, limit: LANE_FLYING_MAX, backlog: false, filling: false }
    this.#lanes.set(name, lane)
    return lane
  }

  #forgetIfIdle(lane: Lane): void {
    if (lane.flying === 0 && !lane.backlog && !lane.filling) this.#lanes.delete(lane.name)
  }

  #hasRoom(lane: Lane): boolean {
    return lane.flying < lane.limit && this.#flying.size < FLYING_MAX && !this.#stopping.signal.aborted
  }

  async #anyDue(): Promise<boolean> {
    const { clock } = this.#parts
    const due = await this.#unseen({ from: DUE.from, to: dueKey(clock.now() + 1, '') })
    const again = await this.#unseen({ from: AGAIN.from, to: againKey(clock.wall() + 1, '') })
    if (due.length > 0 || again.length > 0) return true
    return this.#flying.size > 0 || [...this.#lanes.values()].some((lane) => lane.backlog)
  }

  /** Ms until the next promise is due: by AWS-visible time, and by the machine's. */
  async #nextMs(): Promise<{ visible: number | undefined; wall: number }> {
    const { clock, records } = this.#parts
    const [due] = await records.scan(later(DUE, dueKey(clock.now() + 1, '')), { limit: 1 })
    const [again] = await records.scan(later(AGAIN, againKey(clock.wall() + 1, '')), { limit: 1 })
    const wall = again === undefined ? LOOK_MS : Math.min(LOOK_MS, msOf(again[0], AGAIN) - clock.wall())
    return {
      visible: due === undefined ? undefined : msOf(due[0], DUE) - clock.now(),
      wall: Math.max(1, wall),
    }
  }

  /** Sleeps from now on; `until` waits for a wake, a poke, or the given moments. */
  #nap(): { until(next: { visible: number | undefined; wall: number }): Promise<void>; end(): void } {
    const { clock, records } = this.#parts
    const over = new AbortController()
    const woken = records.sleep(LATER_TOPIC, Number.MAX_SAFE_INTEGER / 4, over.signal)
    woken.catch(() => undefined)
    return {
      until: async (next) => {
        if (this.#kicked || this.#stopping.signal.aborted) {
          this.#kicked = false
          return
        }
        const moments: Promise<unknown>[] = [
          woken,
          clock.after(next.wall, over.signal).catch(() => undefined),
        ]
        if (next.visible !== undefined) moments.push(clock.sleep(next.visible, over.signal))
        moments.push(new Promise<void>((resolve) => (this.#kick = resolve)))
        await Promise.race(moments)
        this.#kick = undefined
        this.#kicked = false
      },
      end: () => over.abort(),
    }
  }

  #poke(): void {
    this.#kicked = true
    this.#kick?.()
  }

  #quiet(): void {
    if (this.#flying.size > 0 || (this.#looking && !this.#stopping.signal.aborted)) return
    for (const resolve of Array.from(this.#whenQuiet)) {
      this.#whenQuiet.delete(resolve)
      resolve()
    }
  }
}

/** Figures for the page of metrics: of the records, and of the loop that runs here. */
export async function measurePromises(
  { clock, records }: Pick<PromiseParts, 'clock' | 'records'>,
  count: Counting | undefined,
  loop: { flying: number; lanes: number; ended: Readonly<Record<string, number>> },
): Promise<Family[]> {
  const now = clock.now()
  const ranges = {
    due: { from: DUE.from, to: dueKey(now + 1, '') },
    waiting: { from: dueKey(now + 1, ''), to: DUE.to },
    again: AGAIN,
    lane: LANES,
    dead: DEAD,
  }
  // Where the engine does not count, a few are read.
  const few = async (range: Range) => (await records.scan(range, { limit: FEW })).length
  const samples = []
  for (const [state, range] of Object.entries(ranges))
    samples.push({ labels: { state }, value: await (count ?? few)(range, COUNTED_MAX) })
  return [
    {
      name: 'selfless_promises',
      help: `Calls promised by tx.later, each state counted up to ${count === undefined ? FEW : COUNTED_MAX}; dead ones wait for the operator.`,
      type: 'gauge',
      samples,
    },
    single('gauge', 'selfless_promises_in_flight', 'Promised calls being made.', loop.flying),
    single('gauge', 'selfless_promise_lanes', 'Lanes that have something to do.', loop.lanes),
    {
      name: 'selfless_promise_tries_total',
      help: 'Promised calls that ended, by how: kept, to be tried again, given up.',
      type: 'counter',
      samples: Object.entries(loop.ended).map(([outcome, value]) => ({ labels: { outcome }, value })),
    },
  ]
}

/** Whether anything is due: by this server or by another, in flight or not. */
export async function isAnyDue({
  clock,
  records,
}: Pick<PromiseParts, 'clock' | 'records'>): Promise<boolean> {
  const due = { from: DUE.from, to: dueKey(clock.now() + 1, '') }
  const again = { from: AGAIN.from, to: againKey(clock.wall() + 1, '') }
  for (const range of [due, again, LANES])
    if ((await records.scan(range, { limit: 1 })).length > 0) return true
  return false
}

/** The end of a promise that was kept, and of its hold on its blobs. */
async function kept(tx: Tx, row: PromiseRow): Promise<false> {
  await endPromise(tx, row)
  for (const blob of row.blobs ?? []) await dropBlob(tx, blob, `later/${row.id}`)
  return false
}

/** An input as its operation takes it. */
async function openInput(row: PromiseRow, blobs: Blobs): Promise<Record<string, unknown>> {
  const input = unpackInput(row.input)
  for (const [name, value] of Object.entries(row.input))
    if (isBlobPart(value)) input[name] = await part(blobs, value.blob)
  return input
}

function part(blobs: Blobs, id: string): Promise<Buffer | Readable> {
  const bytes = statSync(blobs.path(id), { throwIfNoEntry: false })?.size ?? 0
  return bytes <= PART_BYTES_MAX ? blobs.read(id) : blobs.get(id)
}

/** Doubling from half a second to five minutes, and half of it by chance, so that those that failed together part. */
function backoffMs(tries: number, chance: number): number {
  const whole = Math.min(BACKOFF_MS_MAX, BACKOFF_MS * 2 ** Math.min(tries - 1, 20))
  return Math.round(whole * (0.5 + chance / 2))
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof Fault) return { code: error.code, message: error.message }
  return { code: 'InternalFailure', message: error instanceof Error ? error.message : String(error) }
}

const later = (range: Range, from: Key): Range => ({ from, to: range.to })

/** The number that follows a range's parts in a key: `#` and sixteen digits. */
const msOf = (place: Key, range: Range): number =>
  Number(place.slice(range.from.length + 1, range.from.length + 17))

/** The lane in a lane's key: `$`, 32 hex digits. */
const laneNameOf = (place: Key): string => place.slice(LANES.from.length + 1, LANES.from.length + 33)
