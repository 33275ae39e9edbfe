// The durable queue of asynchronous events (Lambda developer guide, "How Lambda handles errors and retries with
// asynchronous invocation"; CONTRACTS.md §7). The row of an event is its only record: it is written before the 202, and it
// goes in the transaction that writes its line of the bill. So a kill at any moment loses nothing, and may run an event twice.
//
// One server owns the queue, under a lease. Each function with events is a lane: its own loop with its own bound, so that a
// slow function delays no other. Lanes are woken, they do not poll; the due index says when to look again. An error of the
// function is tried twice more, after one and after two minutes; a throttle, or trouble of our own, is put off by one
// second, doubling to five minutes, without using a try; six hours after it came an event is given up.
import { dropBody, holdNew, putBody, readWhole } from '../../kernel/body.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Lease } from '../../kernel/lease.ts'
import { after, INLINE_BYTES_MAX } from '../../kernel/records.ts'
import type { Key, Range, Tx } from '../../kernel/records.ts'
import type { RoomContext } from '../../kernel/service.ts'
import type { InvocationResult } from '../../runtime/engine.ts'
import { addUsage, usageOf } from './aftermath.ts'
import type { UsageLine } from './aftermath.ts'
import { promiseLetter, reasonOf } from './dead-letter.ts'
import type { Reason } from './dead-letter.ts'
import type { Live } from './live.ts'
import { EVENT_BYTES_MAX } from './payload.ts'
import { isCounted } from './reserved.ts'
import type { OwnRun } from './reserved.ts'
import { lambdaFor } from './role.ts'
import {
  billKey,
  billsOf,
  dueKey,
  dueOf,
  eventHolder,
  eventKey,
  eventsOf,
  findFunction,
  laneKey,
  LANES,
  LANES_TOPIC,
  laneTopic,
} from './store.ts'
import type { Event, EventBody, Function, Lane } from './store.ts'

/**
 * Waits before the further tries after an error of the function: two by default (API_PutFunctionEventInvokeConfig,
 * "MaximumRetryAttempts"), after one minute and after two (developer guide).
 */
export const RETRY_WAITS_MS = [60_000, 120_000] as const
/** Age at which an event is given up (API_PutFunctionEventInvokeConfig, "MaximumEventAgeInSeconds": 21,600 by default). */
export const EVENT_AGE_MS_MAX = 6 * 3_600_000
/** Wait after a throttle or our own trouble: from one second to five minutes (developer guide). */
export const DELAY_MS_FIRST = 1_000
export const DELAY_MS_MAX = 300_000
/** Times that one try may begin and not end, since its server died; after these it counts as an error of the function. */
export const CLAIMS_MAX = 8
/** Events of one function that run at once, and at most this share of the server's environments: one burst takes not all. */
export const LANE_RUNNING_MAX = 16
export const LANE_SHARE_MAX = 1 / 4
// A promise is kept again for up to a day (CONTRACTS.md §3): so long is an event that it made remembered.
const REMEMBER_MS = 25 * 3_600_000
// Nobody is asleep longer than this without looking: a wake may be lost (records.ts).
const LOOK_AGAIN_MS = 600_000
const PAGE = 100
/** Rows of one lane read ahead of those that run. */
const ROWS_AHEAD = 64
/** Lines of the bill that one transaction gathers, and how often a busy lane does it. */
const BILL_LINES = 500
const BILL_MS = 1_000

/** What Invoke gives for one event. */
export interface NewEvent {
  readonly requestId: string
  readonly qualifier: string | undefined
  readonly payload: Buffer
  readonly clientContext: string | undefined
  readonly traceId: string | undefined
  /** The promise that makes this call, the same on every try. */
  readonly promiseId: string | undefined
}

/**
 * Writes an event down, durably, once: a promise that is kept twice finds its event and adds none. Answers false when the
 * function went away meanwhile.
 */
export async function enqueue(fn: Function, event: NewEvent, ctx: RoomContext): Promise<boolean> {
  const fresh = event.payload.length > INLINE_BYTES_MAX ? await putBody(ctx, event.payload) : undefined
  const body: Omit<EventBody, 'id'> = {
    ...(fresh === undefined ? { inline: event.payload.toString() } : { body: fresh.body }),
    ...(event.clientContext === undefined ? {} : { clientContext: event.clientContext }),
    ...(event.traceId === undefined ? {} : { traceId: event.traceId }),
    promised: event.promiseId !== undefined,
  }
  const written = await ctx.records.transact(async (tx) => {
    const now = await findFunction(tx, fn, fn.name)
    if (now?.generation !== fn.generation) return 'gone'
    const id = event.promiseId ?? tx.id()
    if ((await tx.get<EventBody>(eventKey(fn, id))) !== undefined) return 'repeat'
    const row: Event = {
      id,
      requestId: event.requestId,
      qualifier: event.qualifier,
      firstSeenMs: tx.now,
      dueMs: tx.now,
      tries: 0,
      delays: 0,
      claims: 0,
    }
    if (fresh) await holdNew(tx, fresh, eventHolder(fn, id))
    tx.put(eventKey(fn, id), { id, ...body })
    tx.put(dueKey(fn, tx.now, id), row)
    if ((await tx.get(laneKey(fn))) === undefined) {
      tx.put(laneKey(fn), laneOf(fn))
      tx.wake(LANES_TOPIC)
    }
    tx.wake(laneTopic(fn))
    return 'written'
  }, laneTopic(fn))
  if (written !== 'written' && fresh) await ctx.blobs.delete(fresh.body.id)
  return written !== 'gone'
}

export class EventQueue {
  readonly #ctx: RoomContext
  readonly #live: Live
  readonly #stop = new AbortController()
  #owning: Promise<void> = Promise.resolve()

  constructor(ctx: RoomContext, live: Live) {
    this.#ctx = ctx
    this.#live = live
  }

  start(): void {
    this.#owning = this.#ownAgainAndAgain().catch((error: unknown) => {
      this.#ctx.log.error('the queue of asynchronous events stopped', { error })
    })
  }

  /** Takes no more events and waits for those that run. */
  async close(): Promise<void> {
    this.#stop.abort()
    await this.#owning
  }

  /** The lease is let go only when what runs has ended, so that its end can still be written down. */
  async #ownAgainAndAgain(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        const lease = await this.#ctx.leases.acquire('lambda/events', { signal })
        try {
          await this.#own(lease)
        } finally {
          await lease.release()
        }
      } catch (error) {
        if (signal.aborted) return
        // Records that cannot be reached for a while: asked again, not at once.
        this.#ctx.log.warn('the queue of asynchronous events cannot be read', { error: String(error) })
        await this.#ctx.clock.after(DELAY_MS_FIRST, signal).catch(() => undefined)
      }
    }
  }

  /** Keeps one loop for each lane that there is, and looks again when a lane is made or one ends. */
  async #own(lease: Lease): Promise<void> {
    const stop = AbortSignal.any([lease.signal, this.#stop.signal])
    const lanes = new Map<Key, Promise<void>>()
    while (!stop.aborted) {
      await this.#untilWoken(LANES_TOPIC, stop, async () => {
        for await (const [id, lane] of pages<Lane>(this.#ctx, LANES)) {
          if (lanes.has(id)) continue
          const loop = new LaneLoop(lane, lease, stop, this.#ctx, this.#live)
          const running = loop.run().finally(() => {
            lanes.delete(id)
            this.#ctx.records.wake(LANES_TOPIC)
          })
          lanes.set(id, running)
        }
        return LOOK_AGAIN_MS
      })
    }
    await Promise.allSettled(lanes.values())
  }

  #untilWoken(topic: string, stop: AbortSignal, look: () => Promise<number>): Promise<void> {
    return untilWoken(this.#ctx, topic, stop, look)
  }
}

/** One function's events. It ends when there are none left, or with the lease. */
class LaneLoop {
  readonly #lane: Lane
  readonly #lease: Lease
  readonly #stop: AbortSignal
  readonly #ctx: RoomContext
  readonly #live: Live
  readonly #running = new Map<string, Promise<void>>()
  readonly #runningMax: number
  /** Rows seen and not started yet, in order; looked up anew when they have run out. */
  #seen: [Key, Event][] = []
  /** Lines of the bill may stand from this run or an earlier one. */
  #billed = true
  #billedAtMs: number

  constructor(lane: Lane, lease: Lease, stop: AbortSignal, ctx: RoomContext, live: Live) {
    this.#lane = lane
    this.#lease = lease
    this.#stop = stop
    this.#ctx = ctx
    this.#live = live
    this.#billedAtMs = ctx.clock.monotonic()
    const share = Math.floor(ctx.settings.environmentsMax * LANE_SHARE_MAX)
    this.#runningMax = Math.max(1, Math.min(LANE_RUNNING_MAX, share))
  }

  async run(): Promise<void> {
    let failures = 0
    let ended = false
    while (!this.#stop.aborted && !ended) {
      try {
        await untilWoken(this.#ctx, laneTopic(this.#lane), this.#stop, async () => {
          const nextMs = await this.#startDue()
          ended = nextMs === undefined
          return nextMs ?? 0
        })
        failures = 0
      } catch (error) {
        failures++
        this.#ctx.log.error('a queue of events met trouble', { lane: this.#lane, error })
        const waitMs = Math.min(DELAY_MS_FIRST * 2 ** failures, DELAY_MS_MAX)
        await this.#ctx.clock.after(waitMs, this.#stop).catch(() => undefined)
      }
    }
    await Promise.allSettled(this.#running.values())
  }

  /** Starts what is due; answers in how many ms the next is, or undefined when the lane has ended. */
  async #startDue(): Promise<number | undefined> {
    const fn = await findFunction(this.#ctx.records, this.#lane, this.#lane.name)
    if (fn?.generation !== this.#lane.generation) return this.#clearLane()
    await this.#sendBillSometimes()
    // More than its reserved concurrency would only be throttled.
    const most = Math.min(this.#runningMax, Math.max(1, fn.reserved ?? this.#runningMax))
    while (this.#running.size < most) {
      const next = await this.#nextRow()
      if (!next) {
        if (this.#running.size > 0 || !(await this.#closeLane())) return LOOK_AGAIN_MS
        return undefined
      }
      const waitMs = next[1].dueMs - this.#ctx.clock.now()
      if (waitMs > 0) {
        // What comes meanwhile may be due before it.
        this.#seen = []
        return waitMs
      }
      this.#seen.shift()
      this.#start(...next)
    }
    return LOOK_AGAIN_MS
  }

  /** The first row that is not running; read in pages, since a long queue is walked from its head. */
  async #nextRow(): Promise<[Key, Event] | undefined> {
    if (this.#seen.length === 0) {
      const limit = this.#running.size + ROWS_AHEAD
      const rows = await this.#ctx.records.scan<Event>(dueOf(this.#lane), { limit })
      this.#seen = rows.filter(([, event]) => !this.#running.has(event.id))
    }
    return this.#seen[0]
  }

  #start(rowKey: Key, event: Event): void {
    const running = this.#one(rowKey, event)
      .catch((error: unknown) => {
        // The row stands as it was and is found again; only the claim counts.
        if (!this.#stop.aborted)
          this.#ctx.log.error('an event met trouble', { requestId: event.requestId, error })
      })
      .finally(() => {
        this.#running.delete(event.id)
        this.#ctx.records.wake(laneTopic(this.#lane))
      })
    this.#running.set(event.id, running)
  }

  async #one(rowKey: Key, event: Event): Promise<void> {
    const claimed = await this.#claim(rowKey, event)
    if (!claimed) return
    const { fn, body } = claimed
    let result: InvocationResult
    try {
      const payload = body.body
        ? await readWhole(this.#ctx, body.body, EVENT_BYTES_MAX)
        : Buffer.from(body.inline ?? '')
      result = await this.#run(fn, askedOf(event, body, payload))
    } catch (error) {
      await this.#postpone(rowKey, event, error)
      return
    }
    await this.#ended(rowKey, event, fn, body, result)
  }

  /** Here, or where the function's reserved concurrency is counted; stopped when this server loses the queue. */
  async #run(fn: Function, asked: ReturnType<typeof askedOf>): Promise<InvocationResult> {
    const { signal } = this.#lease
    if (!isCounted(fn)) return await this.#live.run(fn, { ...asked, signal }, 'by the caller')
    const { account, region, name, generation } = fn
    const run: OwnRun = { account, region, name, generation, asked, bill: 'by the caller' }
    const options = { signal, requestId: asked.requestId }
    const result = await this.#ctx.cloud.call('lambda', 'ownRun', run, lambdaFor(fn), options)
    return result as InvocationResult
  }

  /** Counts that a try begins. undefined: the event is done with, or its function has gone. */
  #claim(rowKey: Key, event: Event): Promise<{ fn: Function; body: EventBody } | undefined> {
    return this.#transact(async (tx) => {
      // Read ahead, so it may have been moved or ended meanwhile.
      if ((await tx.get<Event>(rowKey)) === undefined) return undefined
      const body = await tx.get<EventBody>(eventKey(this.#lane, event.id))
      const fn = await findFunction(tx, this.#lane, this.#lane.name)
      const tooOld = tx.now - event.firstSeenMs >= EVENT_AGE_MS_MAX
      if (!body || event.forget) {
        await this.#forget(tx, rowKey, event, body)
        return undefined
      }
      if (tooOld) {
        await this.#giveUp(tx, rowKey, event, fn, body, {})
        return undefined
      }
      if (event.claims >= CLAIMS_MAX) {
        await this.#failed(tx, rowKey, event, fn, body, {})
        return undefined
      }
      if (fn?.generation !== this.#lane.generation) return undefined
      // ZeroReservedConcurrency: given up at once, untried (CONTRACTS.md §7).
      if (fn.reserved === 0) {
        await this.#giveUp(tx, rowKey, event, fn, body, { code: 429, message: 'Rate Exceeded.' })
        return undefined
      }
      tx.put(rowKey, { ...event, claims: event.claims + 1 })
      return { fn, body }
    })
  }

  /** Not the function's fault: later, without using a try. */
  async #postpone(rowKey: Key, event: Event, error: unknown): Promise<void> {
    const throttled = error instanceof Fault && error.status === 429
    if (!throttled) this.#ctx.log.warn('an event is put off', { requestId: event.requestId, error })
    const jitter = 0.75 + this.#ctx.ids.random() / 2
    const waitMs = Math.round(Math.min(DELAY_MS_FIRST * 2 ** event.delays, DELAY_MS_MAX) * jitter)
    await this.#transact((tx) => {
      this.#move(tx, rowKey, event, { dueMs: tx.now + waitMs, delays: event.delays + 1 })
    })
  }

  /** A try ended: the line of the bill and what becomes of the row are one transaction. */
  async #ended(
    rowKey: Key,
    event: Event,
    fn: Function,
    body: EventBody,
    result: InvocationResult,
  ): Promise<void> {
    await this.#transact(async (tx) => {
      tx.put(billKey(this.#lane, event.id, event.tries), usageOf(fn, result, tx.now))
      if (result.functionError === undefined) await this.#finish(tx, rowKey, event, body)
      else await this.#failed(tx, rowKey, event, fn, body, reasonOf(result.payload))
    })
    this.#billed = true
  }

  /** A try failed: another one after its wait, if there is one left and it would not be too old by then. */
  async #failed(
    tx: Tx,
    rowKey: Key,
    event: Event,
    fn: Function | undefined,
    body: EventBody,
    reason: Reason,
  ): Promise<void> {
    const wait = RETRY_WAITS_MS[event.tries]
    if (wait === undefined || tx.now + wait - event.firstSeenMs >= EVENT_AGE_MS_MAX)
      return this.#giveUp(tx, rowKey, event, fn, body, reason)
    this.#move(tx, rowKey, event, { dueMs: tx.now + wait, tries: event.tries + 1, delays: 0 })
  }

  /** The event's end without success; its dead letter is promised with it. */
  async #giveUp(
    tx: Tx,
    rowKey: Key,
    event: Event,
    fn: Function | undefined,
    body: EventBody,
    reason: Reason,
  ): Promise<void> {
    if (fn?.generation === this.#lane.generation) await promiseLetter(tx, fn, event, body, reason)
    await this.#finish(tx, rowKey, event, body)
  }

  /** When nothing runs, and each second while something does: the lines so far become one promise to the bill. */
  async #sendBillSometimes(): Promise<void> {
    const isTime = this.#ctx.clock.monotonic() - this.#billedAtMs >= BILL_MS
    if (!this.#billed || (this.#running.size > 0 && !isTime)) return
    this.#billed = false
    this.#billedAtMs = this.#ctx.clock.monotonic()
    while (await this.#sendBill());
  }

  /** One step; true while there may be more. */
  #sendBill(): Promise<boolean> {
    return this.#transact(async (tx) => {
      const lines = await tx.scan<UsageLine>(billsOf(this.#lane), { limit: BILL_LINES })
      if (lines.length === 0) return false
      const sums = new Map<string, UsageLine>()
      for (const [row, line] of lines) {
        addUsage(sums, line)
        tx.delete(row)
      }
      tx.later('selfless', 'RecordUsage', { usage: [...sums.values()] }, lambdaFor(this.#lane))
      return lines.length === BILL_LINES
    })
  }

  #move(tx: Tx, rowKey: Key, event: Event, to: Partial<Event> & { dueMs: number }): void {
    tx.delete(rowKey)
    tx.put(dueKey(this.#lane, to.dueMs, event.id), { ...event, claims: 0, ...to })
  }

  /** The event is done. One that a promise made is remembered for as long as that promise may be kept again. */
  async #finish(tx: Tx, rowKey: Key, event: Event, body: EventBody): Promise<void> {
    if (!body.promised) return this.#forget(tx, rowKey, event, body)
    await this.#dropPayload(tx, event.id, body)
    tx.put(eventKey(this.#lane, event.id), { id: event.id, promised: true, done: true })
    this.#move(tx, rowKey, event, { dueMs: tx.now + REMEMBER_MS, forget: true })
  }

  async #forget(tx: Tx, rowKey: Key, event: Event, body: EventBody | undefined): Promise<void> {
    if (body) await this.#dropPayload(tx, event.id, body)
    tx.delete(rowKey)
    tx.delete(eventKey(this.#lane, event.id))
  }

  async #dropPayload(tx: Tx, eventId: string, { body }: EventBody): Promise<void> {
    if (body) await dropBody(tx, body, eventHolder(this.#lane, eventId))
  }

  /** Ends the lane unless an event came meanwhile: who enqueues finds the lane's record or writes it anew. */
  #closeLane(): Promise<boolean> {
    return this.#transact(async (tx) => {
      if ((await tx.scan(dueOf(this.#lane), { limit: 1 })).length > 0) return false
      tx.delete(laneKey(this.#lane))
      return true
    })
  }

  /** The function is gone: nobody can name these records any more, so they go in steps. */
  async #clearLane(): Promise<undefined> {
    await Promise.allSettled(this.#running.values())
    while (await this.#sendBill());
    for await (const [, body] of pages<EventBody>(this.#ctx, eventsOf(this.#lane))) {
      if (body.body) await this.#transact((tx) => this.#dropPayload(tx, body.id, body))
    }
    await this.#ctx.records.clear(eventsOf(this.#lane))
    await this.#ctx.records.clear(dueOf(this.#lane))
    await this.#transact((tx) => tx.delete(laneKey(this.#lane)))
    return undefined
  }

  #transact<T>(body: (tx: Tx) => T | Promise<T>): Promise<T> {
    return this.#ctx.records.transact(async (tx) => {
      await tx.hold(this.#lease)
      return body(tx)
    }, laneTopic(this.#lane))
  }
}

/** Sleeps before it looks, so that a wake between the look and the sleep is not lost; `look` says how long to sleep at most. */
async function untilWoken(
  ctx: RoomContext,
  topic: string,
  stop: AbortSignal,
  look: () => Promise<number>,
): Promise<void> {
  const awake = new AbortController()
  const signal = AbortSignal.any([awake.signal, stop])
  const woken = ctx.records.sleep(topic, LOOK_AGAIN_MS, signal).catch(() => false)
  try {
    const ms = await look()
    if (ms > 0) await Promise.race([woken, ctx.clock.sleep(ms, signal).catch(() => false)])
  } finally {
    awake.abort()
  }
}

/** All records of a range, a page at a time; records that go meanwhile are not missed, those that come may be. */
async function* pages<T>(ctx: RoomContext, range: Range): AsyncGenerator<[Key, T]> {
  for (let rest = range; ;) {
    const page = await ctx.records.scan<T>(rest, { limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (page.length < PAGE || !last) return
    rest = after(range, last[0])
  }
}

function laneOf({ account, region, name, generation }: Function): Lane {
  return { account, region, name, generation }
}

function askedOf(event: Event, body: EventBody, payload: Buffer) {
  return {
    requestId: event.requestId,
    qualifier: event.qualifier,
    payload,
    ...(body.clientContext === undefined ? {} : { clientContext: body.clientContext }),
    ...(body.traceId === undefined ? {} : { traceId: body.traceId }),
  }
}
