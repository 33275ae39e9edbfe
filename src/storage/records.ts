// Records on SQLite inside this process (CONTRACTS.md §1). Bodies run one after another on the main thread, so there
// are no conflicts, no read sets and no retries. Up to 256 of them, 512 KiB or 2 ms make a group: one COMMIT (a write()
// to the log, no sync), then fdatasync of the log in libuv's pool, then everyone's answer. The loop never waits for the
// disk. Between groups the loop turns once, so that those just answered join the same next group; else two halves of
// the writers would wait for each other's flush.
//
// The output gate: nobody is shown what a crash could take back. What a group has written is visible on the connection
// before it is on disk, so a read from outside that meets such a key is made between the flush and the next group;
// a body's error waits for the flush like a result, since it may speak of what another body has just written.
//
// A failed flush stops the engine: what is on disk is unknown, and a second fsync may lie ("fsyncgate"). A full disk
// does not: SQLite has rolled the group back, and the next one may fare better.
import { AsyncLocalStorage } from 'node:async_hooks'
import { fdatasync, fsyncSync, closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { OwnedClock } from '../kernel/clock.ts'
import { fault } from '../kernel/fault.ts'
import type { OwnedIds } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import { Histogram, single, type Family } from '../kernel/metrics.ts'
import type { Key, Maybe, Range, Records, Tx } from '../kernel/records.ts'
import { POSITION, type Archive } from './archive.ts'
import { StorageError, storageError } from './errors.ts'
import { HotRows } from './hot.ts'
import { within } from './order.ts'
import type { Probe } from './probe.ts'
import { Sleepers } from './sleepers.ts'
import { DatabaseWorker, numberOf, PAGE_BYTES, syncFolder, type Database } from './sqlite.ts'
import { BodyTx, checkLimit, difference, finished, parseRows, type CallFacts } from './transaction.ts'

const GROUP_BODIES_MAX = 256
const GROUP_BYTES_MAX = 512 * 1024
const GROUP_MS_MAX = 2
/** Pages of log after which a checkpoint is begun beside the writer, and after which the writer waits for one. */
const LOG_PAGES_SOFT = 4_000
const LOG_PAGES_HARD = 12_000
/** Bodies waiting for their turn; at 10 us each the last waits for a fifth of a second. */
const BODIES_WAITING_MAX = 16_384
const CLEAR_STEP_KEYS = 500
/** In an idle second free pages are given back, this many at a time (about 2 ms), when there are more than that share. */
const VACUUM_STEP_PAGES = 100
const VACUUM_FREE_SHARE = 0.05

export interface EngineOptions {
  readonly clock: OwnedClock
  readonly ids: OwnedIds
  readonly log: Log
  /** Runs every body twice and compares what the runs wrote. */
  readonly checks: boolean
  /** Called once when the engine stops for good (a failed flush, damage met): the server should end at once. */
  readonly onStop?: (error: Error) => void
  /** Where every group is written before it is committed. */
  readonly archive?: Archive | undefined
  /** Replaces fdatasync of the log: a slow or a failing disk. */
  readonly flush?: (log: number) => Promise<void>
  readonly probe?: Probe
}

interface Job {
  readonly body: (tx: BodyTx) => Maybe<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
  facts: CallFacts | undefined
}

/** A read that met the gate. */
interface Waiter {
  readonly read: () => void
  readonly reject: (error: unknown) => void
}

/** How one body ended, told to its caller once the group is on disk. */
type Outcome = { readonly job: Job; readonly tx: BodyTx } & (
  | { readonly value: unknown }
  | { readonly error: unknown }
)

/** Marks the code that belongs to a running body, wherever its awaits lead. */
interface Running {
  open: boolean
}

export class EmbeddedRecords implements Records {
  readonly #database: Database
  readonly #rows: HotRows
  readonly #worker: DatabaseWorker
  readonly #options: EngineOptions
  readonly #clock: OwnedClock
  readonly #sleepers: Sleepers
  readonly #running = new AsyncLocalStorage<Running>()
  readonly #letGo: (() => void)[]
  #jobs: Job[] = []
  #pumping: Promise<void> | undefined
  #closed = false
  #stopped: StorageError | undefined
  /** Keys written by the group at work, until its flush has ended. */
  readonly #inFlight = new Set<Key>()
  readonly #waiters: Waiter[] = []
  #stuck: ((error: Error) => void) | undefined
  #alarm: NodeJS.Immediate | undefined
  #checkpointing: Promise<void> | undefined
  #pagesAtCheckpoint = 0
  #lastGroupMs = 0
  readonly #flushes = new Histogram()
  readonly #done = { bodies: 0 }

  constructor(database: Database, options: EngineOptions) {
    this.#database = database
    this.#rows = new HotRows(database.rows, options.checks)
    this.#options = options
    this.#clock = options.clock
    this.#worker = new DatabaseWorker(database.path)
    this.#sleepers = new Sleepers(options.clock)
    const inside = (): boolean => this.#running.getStore()?.open === true
    this.#letGo = [
      options.clock.refuseInside(inside),
      options.ids.refuseInside(inside),
      options.clock.onTurn(() => this.#sleepers.wakeAll()),
      options.clock.every(1_000, () => this.#idle()),
    ]
  }

  get<T>(key: Key): Maybe<T | undefined> {
    this.#check()
    const read = (): T | undefined => this.#read(() => this.#rows.read(key)) as T | undefined
    return this.#inFlight.has(key) ? this.#afterFlush(read) : read()
  }

  scan<T>(range: Range, options: { limit: number; reverse?: boolean }): Maybe<[Key, T][]> {
    this.#check()
    checkLimit(options.limit)
    const read = (): [Key, T][] =>
      parseRows<T>(this.#read(() => this.#rows.scan(range, options.limit, options.reverse === true)))
    if (this.#inFlight.size === 0) return read()
    const isWithin = within(range)
    for (const key of this.#inFlight) if (isWithin(key)) return this.#afterFlush(read)
    return read()
  }

  /** `home` changes nothing here: all bodies already take turns. */
  transact<T>(body: (tx: Tx) => Maybe<T>, _home?: string): Promise<T> {
    try {
      this.#check()
    } catch (error) {
      return Promise.reject(error as StorageError)
    }
    return this.#queue<T>(body)
  }

  async clear(range: Range): Promise<void> {
    this.#check()
    for (;;) {
      const count = await this.#queue(async (tx) => {
        const keys = await tx.keys(range, CLEAR_STEP_KEYS)
        for (const key of keys) tx.delete(key)
        return keys.length
      })
      if (count < CLEAR_STEP_KEYS) return
    }
  }

  wake(topic: string): void {
    this.#sleepers.wake(topic)
  }

  async sleep(topic: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    this.#check()
    return await this.#sleepers.sleep(topic, ms, signal)
  }

  async backup(to: string): Promise<void> {
    this.#check()
    if (existsSync(to)) throw new StorageError('failed', `${to} exists; a backup replaces nothing`)
    // Everything committed before this call is behind us once an empty body has had its turn.
    await this.#queue(() => undefined)
    const copier = new DatabaseWorker(this.#database.path)
    const part = `${to}.part`
    try {
      rmSync(part, { force: true })
      await copier.ask({ kind: 'copy', to: part })
      const file = openSync(part, 'r')
      fsyncSync(file)
      closeSync(file)
      renameSync(part, to)
      syncFolder(dirname(to))
    } finally {
      rmSync(part, { force: true })
      await copier.close()
    }
  }

  /** Reads the whole file; answers what is wrong with it. */
  async verify(): Promise<string[]> {
    const checker = new DatabaseWorker(this.#database.path)
    try {
      return (await checker.ask({ kind: 'check' })).problems ?? []
    } finally {
      await checker.close()
    }
  }

  /** How many records a range has, counted up to `most`. */
  count(range: Range, most: number): number {
    this.#check()
    return this.#read(() => this.#database.count(range, most))
  }

  /** Figures for the page of metrics. */
  measure(): Family[] {
    this.#check()
    const { db } = this.#database
    const pages = (pragma: string): number => numberOf(db, `PRAGMA ${pragma}`) * PAGE_BYTES
    const log = this.#database.logPages() * PAGE_BYTES
    return [
      {
        name: 'selfless_flush_seconds',
        help: 'Time that the disk took to take the log of a group of transactions: each waits for one.',
        type: 'histogram',
        samples: this.#flushes.samples(),
      },
      single('counter', 'selfless_transactions_total', 'Transactions run.', this.#done.bodies),
      single(
        'gauge',
        'selfless_transactions_waiting',
        'Transactions waiting for their turn.',
        this.#jobs.length,
      ),
      single('gauge', 'selfless_records_bytes', 'Records, without their log.', pages('page_count')),
      single('gauge', 'selfless_records_free_bytes', 'Of that, free for reuse.', pages('freelist_count')),
      single('gauge', 'selfless_log_bytes', 'Log of the records that is not in their file yet.', log),
    ]
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    for (const letGo of this.#letGo) letGo()
    while (this.#pumping !== undefined) await this.#pumping
    await this.#checkpointing
    await this.#worker.close()
    this.#sleepers.wakeAll()
    // Closing the last connection copies the log into the file. After a failed flush or in a damaged file nobody knows
    // what that would copy: the next start reads the log by its checksums instead.
    if (this.#stopped === undefined) this.#database.close()
  }

  /** True when it will answer nothing any more; then the folder is free only when the process has ended. */
  get hasStopped(): boolean {
    return this.#stopped !== undefined
  }

  #check(): void {
    if (this.#stopped !== undefined) throw this.#stopped
    if (this.#closed) throw new StorageError('stopped', 'the records are closed')
    if (this.#running.getStore()?.open === true)
      throw new StorageError('body', 'a transaction body reaches records only through its tx')
  }

  #read<T>(read: () => T): T {
    try {
      return read()
    } catch (error) {
      throw this.#understood(error)
    }
  }

  /** SQLite's errors in our words; a damaged file stops the engine. */
  #understood(error: unknown): unknown {
    const known = storageError(error, this.#database.path)
    if (known instanceof StorageError && known.kind === 'damaged') this.#stop(known)
    return known
  }

  #stop(error: StorageError): void {
    if (this.#stopped !== undefined) return
    this.#stopped = error
    this.#options.log.error('records have stopped', { error: error.message, cause: String(error.cause) })
    this.#options.onStop?.(error)
  }

  #afterFlush<T>(read: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiters.push({ read: () => resolve(read()), reject })
    })
  }

  /** Between two groups everything on the connection is on disk, so whoever waited for that reads now. */
  #answerWaiters(): void {
    for (const waiter of this.#waiters.splice(0)) {
      try {
        if (this.#stopped !== undefined) throw this.#stopped
        waiter.read()
      } catch (error) {
        waiter.reject(error)
      }
    }
  }

  #queue<T>(body: (tx: BodyTx) => Maybe<T>): Promise<T> {
    if (this.#jobs.length >= BODIES_WAITING_MAX)
      return Promise.reject(
        fault('ServiceUnavailable', 'Too many transactions are waiting.', { status: 503 }),
      )
    return new Promise<T>((resolve, reject) => {
      // The value of `body` is what `resolve` takes; the queue itself does not look at it.
      this.#jobs.push({ body, resolve: resolve as (value: unknown) => void, reject, facts: undefined })
      this.#pumping ??= this.#pump()
    })
  }

  async #pump(): Promise<void> {
    while (this.#jobs.length > 0) {
      await new Promise(setImmediate)
      if (this.#stopped === undefined) await this.#group()
      if (this.#stopped !== undefined) for (const job of this.#jobs.splice(0)) job.reject(this.#stopped)
      else if (this.#database.logPages() > LOG_PAGES_SOFT) await this.#pace()
    }
    this.#pumping = undefined
  }

  /** One group, from its first body to the last answer. */
  async #group(): Promise<void> {
    const outcomes: Outcome[] = []
    const failure = await this.#runBodies(outcomes)
    this.#lastGroupMs = this.#clock.monotonic()
    this.#inFlight.clear()
    this.#answerWaiters()
    for (const outcome of outcomes) {
      if (failure !== undefined) {
        outcome.job.reject(failure)
        continue
      }
      this.#options.probe?.('records: before an answer')
      for (const topic of outcome.tx.wakes) this.#sleepers.wake(topic)
      if ('error' in outcome) outcome.job.reject(outcome.error)
      else outcome.job.resolve(outcome.value)
    }
  }

  /** Runs, commits and flushes; answers why nothing of this group counts, if so. */
  async #runBodies(outcomes: Outcome[]): Promise<unknown> {
    const { db, sql, log } = this.#database
    const startMs = this.#clock.monotonic()
    let begun = false
    let bytes = 0
    let taken = 0
    try {
      while (taken < this.#jobs.length && taken < GROUP_BODIES_MAX && bytes < GROUP_BYTES_MAX) {
        const job = this.#jobs[taken++]
        if (job === undefined) break
        const running = this.#run(job)
        const outcome = running instanceof Promise ? await running : running
        outcomes.push(outcome)
        const { writes } = outcome.tx
        if (!('error' in outcome) && writes.size > 0) {
          if (!begun) sql.begin.run()
          begun = true
          bytes += outcome.tx.bytes
          this.#apply(writes)
        }
        if (this.#clock.monotonic() - startMs > GROUP_MS_MAX) break
      }
      if (begun) {
        this.#options.probe?.('records: before the write')
        this.#rows.settle()
        if (this.#options.archive === undefined) sql.commit.run()
        else await this.#archived(this.#options.archive, outcomes)
        this.#options.probe?.('records: written')
      }
    } catch (error) {
      // Nothing was written. On a full disk SQLite has rolled back by itself, and ROLLBACK would throw and mask it.
      this.#rows.forget()
      if (db.isTransaction) sql.rollback.run()
      return this.#understood(error)
    } finally {
      this.#jobs.splice(0, taken)
      clearImmediate(this.#alarm)
      this.#alarm = undefined
    }
    this.#done.bodies += taken
    if (!begun) return undefined
    const flushedFromMs = this.#clock.monotonic()
    try {
      this.#options.probe?.('records: before the flush')
      await (this.#options.flush ?? flush)(log)
      this.#options.probe?.('records: flushed')
      this.#flushes.observe((this.#clock.monotonic() - flushedFromMs) / 1000)
    } catch (error) {
      const why = new StorageError(
        'stopped',
        'a flush of the records failed, so what is on disk is unknown: restart the server',
        { cause: error },
      )
      this.#stop(why)
      return why
    }
    return undefined
  }

  /** Commits a group whose entry is on disk in the archive (archive.ts). */
  async #archived(archive: Archive | undefined, outcomes: readonly Outcome[]): Promise<void> {
    const { commit } = this.#database.sql
    const groups = outcomes.filter((outcome) => !('error' in outcome)).map(({ tx }) => tx.writes)
    const position = JSON.stringify(archive?.next)
    this.#rows.write(POSITION, position)
    this.#rows.settle()
    await archive?.write(this.#clock.stamp(), groups)
    try {
      commit.run()
    } catch (error) {
      archive?.takeBack()
      throw error
    }
    archive?.committed()
  }

  #apply(writes: ReadonlyMap<Key, string | undefined>): void {
    for (const [key, text] of writes) {
      this.#inFlight.add(key)
      this.#rows.write(key, text)
    }
  }

  #run(job: Job): Maybe<Outcome> {
    job.facts ??= this.#facts()
    if (!this.#options.checks) return this.#attempt(job, job.facts)
    return this.#rehearsed(job, job.facts)
  }

  #facts(): CallFacts {
    return { now: this.#clock.now(), wall: this.#clock.wall(), ids: [], draw: () => this.#options.ids.draw() }
  }

  /** Twice, the first time for nothing; both must have wanted the same. */
  async #rehearsed(job: Job, facts: CallFacts): Promise<Outcome> {
    const first = await this.#attempt(job, facts)
    const second = await this.#attempt(job, facts)
    const why =
      'error' in first === 'error' in second
        ? difference(first.tx, second.tx)
        : 'one run threw and the other did not'
    // Two runs that threw wrote nothing, so how far they came does not count.
    if (why === undefined || ('error' in first && 'error' in second)) return second
    const error = new StorageError('body', `a transaction body must do the same on every run: ${why}`)
    return { job, tx: second.tx, error }
  }

  /** One run of a body, in a context of its own, so that the clock and the ids know whose call it is. */
  #attempt(job: Job, facts: CallFacts): Maybe<Outcome> {
    const tx = new BodyTx(this.#rows, facts)
    const running: Running = { open: true }
    const ended = (outcome: Outcome): Outcome => {
      tx.end()
      running.open = false
      if ('error' in outcome) tx.wakes.clear()
      return outcome
    }
    const failed = (error: unknown): Outcome => ended({ job, tx, error: this.#understood(error) })
    this.#arm()
    try {
      const value = this.#running.run(running, job.body, tx)
      const finishing = tx.finishing
      if (!(value instanceof Promise) && finishing === undefined) return ended({ job, tx, value })
      const whole = this.#running.run(running, finished, value, tx, finishing)
      return this.#bounded(whole).then((result) => ended({ job, tx, value: result }), failed)
    } catch (error) {
      return failed(error)
    }
  }

  /**
   * A body that awaits anything but its tx would hold everyone up. setImmediate runs when no microtask is left, which
   * is exactly then: everything that a tx answers is already there.
   */
  #bounded<T>(body: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#stuck = reject
      body.then(resolve, reject)
    })
  }

  /** Set before a body runs, so that it is ahead of any setImmediate of the body's own. */
  #arm(): void {
    this.#stuck = undefined
    this.#alarm ??= setImmediate(() => {
      this.#alarm = undefined
      this.#stuck?.(new StorageError('body', 'a transaction body may await nothing but its tx'))
    })
  }

  /** Keeps the log short: a checkpoint beside the writer at the soft mark, before the next group at the hard one. */
  async #pace(): Promise<void> {
    const pages = this.#database.logPages()
    const since = pages - this.#pagesAtCheckpoint
    // Fewer than then: the log has started over.
    if (since < 0 || since > LOG_PAGES_SOFT) this.#checkpointing ??= this.#checkpoint()
    // Not at each group, when a checkpoint cannot reach the end (a backup is reading the log, the disk is full).
    if (pages <= LOG_PAGES_HARD || since < LOG_PAGES_SOFT / 4) return
    await this.#checkpointing
    // Nobody writes meanwhile, so this one reaches the end, and the next write starts the log over.
    this.#checkpointing = this.#checkpoint()
    await this.#checkpointing
  }

  async #checkpoint(): Promise<void> {
    this.#pagesAtCheckpoint = this.#database.logPages()
    try {
      this.#options.probe?.('records: checkpoint')
      await this.#worker.ask({ kind: 'checkpoint' })
    } catch (error) {
      this.#options.log.warn('a checkpoint failed; the log grows until one succeeds', { error })
    } finally {
      this.#checkpointing = undefined
    }
  }

  /** Gives free pages back to the file system while nobody asks for anything. */
  async #idle(): Promise<void> {
    try {
      while (this.#isIdle() && this.#vacuum()) {
        await this.#pace()
        await new Promise(setImmediate)
      }
    } catch (error) {
      this.#options.log.warn('free pages could not be given back', { error: this.#understood(error) })
    }
  }

  #isIdle(): boolean {
    if (this.#closed || this.#stopped !== undefined || this.#pumping !== undefined) return false
    return this.#clock.monotonic() - this.#lastGroupMs >= 1_000
  }

  /** One step; false when there is little to give back. */
  #vacuum(): boolean {
    const { db } = this.#database
    const free = numberOf(db, 'PRAGMA freelist_count')
    if (free < VACUUM_STEP_PAGES || free < numberOf(db, 'PRAGMA page_count') * VACUUM_FREE_SHARE) return false
    db.exec(`PRAGMA incremental_vacuum(${VACUUM_STEP_PAGES})`)
    return true
  }
}

function flush(log: number): Promise<void> {
  return new Promise((resolve, reject) =>
    fdatasync(log, (error) => (error === null ? resolve() : reject(error))),
  )
}
