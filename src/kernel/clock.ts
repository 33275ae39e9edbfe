// Two clocks (CONTRACTS.md §5). `wall` is the machine's; `now` is what AWS makes visible and what a test may turn.
// This is the only file that may ask Node for the time or set a timer.

export interface Clock {
  /** The machine's time, ms since 1970: signature dates, leases, function timeouts, I/O limits, backoff. */
  wall(): number
  /** Monotonic ms of this machine, for durations. */
  monotonic(): number
  /** AWS-visible time, ms since 1970: visibility, retention, TTL, schedules, event age, token expiry. */
  now(): number
  /** Resolves after `ms` of wall time; rejects with AbortError when the signal aborts. */
  after(ms: number, signal?: AbortSignal): Promise<void>
  /** Resolves true after `ms` of AWS-visible time, false when the signal aborts first; a turned clock wakes it early. */
  sleep(ms: number, signal?: AbortSignal): Promise<boolean>
  /** Moves AWS-visible time forward by `ms` and wakes every sleeper. Durable where the offset is a record. */
  turn(ms: number): Promise<void>
  /** Calls `task` every `ms` of wall time until the returned function is called; a task still running is not started again. */
  every(ms: number, task: () => void | Promise<void>): () => void
}

/** A clock as its owner (main, a test) holds it: rooms see only `Clock`. */
export interface OwnedClock extends Clock {
  /** The machine's time even inside a transaction's body; for log lines and the engine only. */
  stamp(): number
  /** Takes the durable offset and makes every later turn durable before anyone sees it. Returns how to let go. */
  attach(store: OffsetStore): Promise<() => void>
  /** Takes an offset that another server has made durable; a smaller one than ours changes nothing. */
  adopt(offsetMs: number): void
  /** While `inside` says true, every other method throws: a body's time is `tx.now`. Returns how to let go. */
  refuseInside(inside: () => boolean): () => void
  /** Calls back after each turn, when `now` already shows it. Returns how to stop. */
  onTurn(listener: () => void): () => void
}

/** Where the offset of AWS-visible time is kept, ms; it only grows. */
export interface OffsetStore {
  load(): Promise<number>
  /** Durably adds and answers the new offset. */
  add(ms: number): Promise<number>
}

/** A clock in a test's hands. */
export interface TestClock extends OwnedClock {
  /** Moves the machine's time (`wall`, `monotonic`) forward and runs what is due: backoff, leases, `after`, `every`. */
  turnWall(ms: number): void
  /** Lets AWS-visible time run with the machine's, or stops it where it stands. */
  run(): void
  freeze(): void
}

/** The machine's clock, its AWS-visible time at the machine's speed. */
export function systemClock(): OwnedClock {
  return new MachineClock()
}

/** A clock for tests: AWS-visible time stands still (unless `frozen: false`) until it is turned. */
export function testClock(options: { startMs?: number; frozen?: boolean } = {}): TestClock {
  const clock = new MachineClock()
  if (options.startMs !== undefined) clock.begin(options.startMs)
  if (options.frozen !== false) clock.freeze()
  return clock
}

/** Runs `work` with a signal that aborts after `ms` of the machine's time; for work that ends by itself when told to. */
export async function within<T>(
  clock: Clock,
  ms: number,
  work: (late: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController()
  const done = new AbortController()
  const alarm = clock.after(ms, done.signal).then(
    () => late.abort(),
    () => undefined,
  )
  try {
    return await work(late.signal)
  } finally {
    done.abort()
    await alarm
  }
}

// Node turns a longer timeout into 1 ms (Node docs, setTimeout), so a longer wait is cut into pieces.
const TIMEOUT_MS_MAX = 2 ** 31 - 1

/** Someone waiting for a moment of one of the two times. */
interface Waiter {
  readonly dueMs: number
  readonly ref: boolean
  timer: NodeJS.Timeout | undefined
  readonly fire: () => void
}

class MachineClock implements TestClock {
  /** What turns have added to AWS-visible time. */
  #offsetMs = 0
  /** What a test has added to the machine's time. */
  #shiftMs = 0
  /** AWS-visible time without the offset: runs with `wall` plus this, or stands at #frozenMs. */
  #baseMs = 0
  #frozenMs: number | undefined
  #store: OffsetStore | undefined
  readonly #refusals = new Set<() => boolean>()
  readonly #listeners = new Set<() => void>()
  readonly #onWall = new Set<Waiter>()
  readonly #onNow = new Set<Waiter>()

  stamp(): number {
    return Date.now() + this.#shiftMs
  }

  wall(): number {
    this.#refuse()
    return this.stamp()
  }

  monotonic(): number {
    this.#refuse()
    return performance.now() + this.#shiftMs
  }

  now(): number {
    this.#refuse()
    return this.#visible()
  }

  async after(ms: number, signal?: AbortSignal): Promise<void> {
    this.#refuse()
    signal?.throwIfAborted()
    const came = await this.#wait(this.#onWall, this.stamp() + ms, true, signal)
    if (!came) throw new DOMException('This operation was aborted', 'AbortError')
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<boolean> {
    this.#refuse()
    if (signal?.aborted === true) return false
    return await this.#wait(this.#onNow, this.#visible() + ms, true, signal)
  }

  async turn(ms: number): Promise<void> {
    this.#refuse()
    if (!Number.isSafeInteger(ms) || ms < 0)
      throw new RangeError(`a clock turns forward by whole ms, not by ${ms}`)
    this.adopt(this.#store === undefined ? this.#offsetMs + ms : await this.#store.add(ms))
  }

  every(ms: number, task: () => void | Promise<void>): () => void {
    this.#refuse()
    let stopped = false
    let waiter: Waiter | undefined
    const again = (): void => {
      if (stopped) return
      waiter = this.#arm(this.#onWall, this.stamp() + ms, false, () => void turn())
    }
    const turn = async (): Promise<void> => {
      try {
        if (!stopped) await task()
      } finally {
        again()
      }
    }
    again()
    return () => {
      stopped = true
      if (waiter !== undefined) this.#disarm(this.#onWall, waiter)
    }
  }

  async attach(store: OffsetStore): Promise<() => void> {
    this.#store = store
    this.adopt(await store.load())
    return () => {
      if (this.#store === store) this.#store = undefined
    }
  }

  refuseInside(inside: () => boolean): () => void {
    this.#refusals.add(inside)
    return () => this.#refusals.delete(inside)
  }

  onTurn(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  turnWall(ms: number): void {
    this.#shiftMs += ms
    this.#look(this.#onWall)
    if (this.#frozenMs === undefined) this.#look(this.#onNow)
  }

  begin(startMs: number): void {
    this.#baseMs = startMs - this.stamp()
  }

  freeze(): void {
    this.#frozenMs ??= this.stamp() + this.#baseMs
    this.#look(this.#onNow)
  }

  run(): void {
    if (this.#frozenMs === undefined) return
    this.#baseMs = this.#frozenMs - this.stamp()
    this.#frozenMs = undefined
    this.#look(this.#onNow)
  }

  #visible(): number {
    return (this.#frozenMs ?? this.stamp() + this.#baseMs) + this.#offsetMs
  }

  #refuse(): void {
    for (const inside of this.#refusals)
      if (inside()) throw new Error('a transaction body takes its time from tx.now, never from ctx.clock')
  }

  adopt(offsetMs: number): void {
    if (offsetMs <= this.#offsetMs) return
    this.#offsetMs = offsetMs
    this.#look(this.#onNow)
    for (const listener of this.#listeners) listener()
  }

  /** True at the moment, false when the signal aborts first. */
  #wait(set: Set<Waiter>, dueMs: number, ref: boolean, signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise((resolve) => {
      const abort = (): void => {
        this.#disarm(set, waiter)
        resolve(false)
      }
      const waiter = this.#arm(set, dueMs, ref, () => {
        signal?.removeEventListener('abort', abort)
        resolve(true)
      })
      signal?.addEventListener('abort', abort, { once: true })
    })
  }

  #arm(set: Set<Waiter>, dueMs: number, ref: boolean, fire: () => void): Waiter {
    const waiter: Waiter = { dueMs, ref, timer: undefined, fire }
    set.add(waiter)
    this.#setTimer(set, waiter)
    return waiter
  }

  #setTimer(set: Set<Waiter>, waiter: Waiter): void {
    clearTimeout(waiter.timer)
    waiter.timer = undefined
    // Frozen time passes only by turning, so no timer can help.
    if (set === this.#onNow && this.#frozenMs !== undefined && waiter.dueMs > this.#visible()) return
    const left = waiter.dueMs - (set === this.#onNow ? this.#visible() : this.stamp())
    const timer = setTimeout(() => this.#check(set, waiter), Math.min(Math.max(left, 0), TIMEOUT_MS_MAX))
    if (!waiter.ref) timer.unref()
    waiter.timer = timer
  }

  /** Fires a waiter whose moment has come (Node's timers may be a millisecond early), else waits on. */
  #check(set: Set<Waiter>, waiter: Waiter): void {
    if (!set.has(waiter)) return
    if (waiter.dueMs > (set === this.#onNow ? this.#visible() : this.stamp()))
      return this.#setTimer(set, waiter)
    this.#disarm(set, waiter)
    waiter.fire()
  }

  #look(set: Set<Waiter>): void {
    for (const waiter of Array.from(set)) this.#check(set, waiter)
  }

  #disarm(set: Set<Waiter>, waiter: Waiter): void {
    clearTimeout(waiter.timer)
    set.delete(waiter)
  }
}
