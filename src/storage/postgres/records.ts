// Records in PostgreSQL, shared by as many servers as like (CONTRACTS.md §1, notes in docs/postgresql.md). Isolation is
// SERIALIZABLE: the database keeps what each transaction read and refuses what would not be serial (40001), and then the
// bodies run again. Bodies of one `home` in this process share a transaction, as all bodies do in the embedded engine,
// and while several servers meet at a home they take turns by an advisory lock, taken before the snapshot: without it
// they would undo each other's groups again and again.
//
// The output gate is PostgreSQL's own: a commit is shown to other sessions once it is on disk (and replicated, where the
// cluster says so), never before. A commit whose connection was lost is looked up, not guessed (outcome.ts).
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import type { OwnedClock } from '../../kernel/clock.ts'
import type { OwnedIds } from '../../kernel/ids.ts'
import type { Log } from '../../kernel/log.ts'
import type { Key, Maybe, Range, Records, Tx } from '../../kernel/records.ts'
import { StorageError } from '../errors.ts'
import type { Probe } from '../probe.ts'
import { checkLimit, parseRows, type BodyTx } from '../transaction.ts'
import { Attempt, Unknown, canBeKey, type Asked, type Job, type Outcome, type Running } from './attempt.ts'
import type { Bell } from './bell.ts'
import { Lost, type Connection } from './connection.ts'
import { Lookups } from './outcome.ts'
import { busy, type Pool } from './pool.ts'
import { Reads } from './reads.ts'

const GROUP_BODIES_MAX = 128
/** Transactions at once, as a share of the connections: more would meet each other in the pages of the index. */
const LANES_SHARE = 1 / 2
/** Of a lane, by each commit: fifty commits without a conflict make one more. */
const WIDEN = 1 / 50
/** A group of several homes meets a conflict so often before it is parted. */
const STRANGERS_TRIES_MAX = 3
/** Of bodies waiting for their home's turn or for a connection, over all homes. */
const BODIES_WAITING_MAX = 16_384
/** A conflict is tried again so often, with pauses up to so long; the last are a second apart in sum. */
const TRIES_MAX = 100
const PAUSE_MS_MAX = 40
/** Reads that a further attempt makes at once; more than this and it asks for the rest as the first did. */
const FORESEEN_MAX = 1_000
/** How long after a conflict a home's groups take its lock (notes/storage.md: about ten seconds). */
const HOT_MS = 10_000
const HOT_MAX = 10_000
const CLEAR_STEP_KEYS = '1000'
/** A body is begun again on another connection so often. */
const LOST_MAX = 5

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const CONFLICTS: ReadonlySet<string> = new Set(['40001', '40P01'])
/**
 * Where PostgreSQL refuses what would not be serial. It knows reads by the page of the index, so most of these are between
 * strangers whose keys are neighbours; the other conflicts, of two that wrote one row, are told from elsewhere.
 */
const PREDICATES = 'predicate.c'
/** lock_not_available: the lock of a home was not had in time; going without it is slower, never wrong. */
const LOCK_NOT_AVAILABLE = '55P03'
/** Where PostgreSQL makes a table's file longer (md.c). */
const EXTENDS = /^(md(zero)?extend|_mdfd_getseg)$/
const DISK_FULL = '53100'
/** What passes by itself, or by the operator's doing: query_canceled, full disk, memory, connections, a standby. */
const PASSING: Readonly<Record<string, string>> = {
  '57014': 'The records took too long to answer.',
  [DISK_FULL]: 'The disk of the records is full.',
  '53200': 'The records are out of memory.',
  '53300': 'The records have too many connections.',
  '25006': 'The records are read-only just now.',
  '57P03': 'The records are starting.',
}

/** Bodies that take turns with each other: of the homes whose lane it is, and of none. */
interface Lane {
  readonly jobs: Job[]
  isBusy: boolean
}

export interface EngineParts {
  readonly clock: OwnedClock
  readonly ids: OwnedIds
  readonly log: Log
  readonly pool: Pool
  readonly bell: Bell
  readonly probe?: Probe | undefined
}

/** Numbers for the operator; each only grows unless it says `now`. */
export interface PostgresStats {
  commits: number
  bodies: number
  conflicts: number
  /** Bodies that ran again since one before them in their group had written what they read. */
  reruns: number
  /** Transactions given up after too many conflicts. */
  exhausted: number
  reads: number
  lost: number
  unknownCommitted: number
  unknownUndone: number
  unknownUnanswered: number
  locked: number
}

export class PostgresRecords implements Records {
  readonly #parts: EngineParts
  readonly #running = new AsyncLocalStorage<Running>()
  readonly #letGo: (() => void)[]
  readonly #reads: Reads
  readonly #lookups: Lookups
  /** Bodies waiting by home, of homes at which servers meet, while somebody works for them. */
  readonly #own = new Map<string, Job[]>()
  readonly #lanes: Lane[]
  /**
   * How many of the lanes are in use: fewer after conflicts between strangers, since bodies of one lane share transactions
   * and cannot meet, and more again after commits without any.
   */
  #width: number
  /** Homes that met a conflict, and until when (`clock.stamp`) they take their lock. */
  readonly #hot = new Map<string, number>()
  #waiting = 0
  #working = 0
  #whenIdle: (() => void)[] = []
  #closed = false
  readonly counts: PostgresStats = {
    commits: 0,
    bodies: 0,
    conflicts: 0,
    reruns: 0,
    exhausted: 0,
    reads: 0,
    lost: 0,
    unknownCommitted: 0,
    unknownUndone: 0,
    unknownUnanswered: 0,
    locked: 0,
  }

  constructor(parts: EngineParts) {
    this.#parts = parts
    const { clock, ids, pool } = parts
    this.#reads = new Reads(pool, (error) => understood(error))
    this.#lookups = new Lookups(pool, clock)
    const lanes = Math.max(1, Math.floor(pool.limits.connections * LANES_SHARE))
    this.#lanes = Array.from({ length: lanes }, () => ({ jobs: [], isBusy: false }))
    this.#width = lanes
    const inside = (): boolean => this.#running.getStore()?.open === true
    this.#letGo = [clock.refuseInside(inside), ids.refuseInside(inside)]
  }

  async get<T>(key: Key): Promise<T | undefined> {
    this.#check()
    if (!canBeKey(key)) return undefined
    this.counts.reads++
    const { rows } = await this.#reads.ask({ name: 'get', values: [key] })
    const text = rows[0]?.[0]
    return text === undefined ? undefined : (JSON.parse(text) as T)
  }

  async scan<T>(range: Range, options: { limit: number; reverse?: boolean }): Promise<[Key, T][]> {
    this.#check()
    checkLimit(options.limit)
    this.counts.reads++
    const name = options.reverse === true ? 'down' : 'up'
    const { rows } = await this.#reads.ask({ name, values: [range.from, range.to, String(options.limit)] })
    return parseRows<T>(rows as unknown as [Key, string][])
  }

  transact<T>(body: (tx: Tx) => Maybe<T>, home?: string): Promise<T> {
    try {
      this.#check()
    } catch (error) {
      return Promise.reject(error as StorageError)
    }
    if (this.#waiting >= BODIES_WAITING_MAX) return Promise.reject(busy('Too many transactions are waiting.'))
    this.#waiting++
    const { clock, ids } = this.#parts
    const facts = { now: clock.now(), wall: clock.wall(), ids: [], draw: () => ids.draw() }
    return new Promise<T>((resolve, reject) => {
      this.#enqueue({ body, home, facts, resolve: resolve as (value: unknown) => void, reject })
    })
  }

  /** To the lane of its home, to an idle one where it has none; homes at which servers meet have one of their own. */
  #enqueue(job: Job): void {
    const { home } = job
    if (home !== undefined && this.#isHot(home)) {
      const own = this.#own.get(home)
      if (own !== undefined) return void own.push(job)
      const fresh: Job[] = [job]
      this.#own.set(home, fresh)
      void this.#work(async () => {
        await this.#pump(fresh)
        this.#own.delete(home)
      })
      return
    }
    const lane = home === undefined ? this.#idlest() : this.#lanes[hashOf(home) % Math.floor(this.#width)]
    if (lane === undefined) throw new Error('there are no lanes')
    lane.jobs.push(job)
    if (lane.isBusy) return
    lane.isBusy = true
    void this.#work(async () => {
      // Those who come in the same breath go together.
      await Promise.resolve()
      await this.#pump(lane.jobs)
      lane.isBusy = false
    })
  }

  #idlest(): Lane | undefined {
    let best = this.#lanes[0]
    for (const lane of this.#lanes.slice(0, Math.floor(this.#width))) {
      if (!lane.isBusy) return lane
      if (best !== undefined && lane.jobs.length < best.jobs.length) best = lane
    }
    return best
  }

  async clear(range: Range): Promise<void> {
    this.#check()
    const values = [range.from, range.to, CLEAR_STEP_KEYS]
    for (;;) {
      const { tag } = await this.#reads.ask({ name: 'clear', values })
      if (tag !== `DELETE ${CLEAR_STEP_KEYS}`) return
    }
  }

  wake(topic: string): void {
    this.#parts.bell.ring([topic])
  }

  async sleep(topic: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    this.#check()
    return await this.#parts.bell.sleep(topic, ms, signal)
  }

  backup(): Promise<void> {
    return Promise.reject(
      new StorageError(
        'failed',
        "records in PostgreSQL are backed up by PostgreSQL's own means (pg_basebackup, pgBackRest)",
      ),
    )
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    for (const letGo of this.#letGo) letGo()
    while (this.#working > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve))
    await this.#reads.idle()
  }

  #check(): void {
    if (this.#closed) throw new StorageError('stopped', 'the records are closed')
    if (this.#running.getStore()?.open === true)
      throw new StorageError('body', 'a transaction body reaches records only through its tx')
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.#working++
    try {
      await work()
    } finally {
      this.#working--
      if (this.#working === 0) for (const resolve of this.#whenIdle.splice(0)) resolve()
    }
  }

  /** One group after another, until nobody waits. */
  async #pump(queue: Job[]): Promise<void> {
    while (queue.length > 0) {
      await this.#settle(queue.splice(0, GROUP_BODIES_MAX), queue)
      // A turn of the loop, so that those just answered join the next group.
      await new Promise(setImmediate)
    }
  }

  /** Runs these bodies until each is answered, or was put back at the head of `queue`. */
  async #settle(jobs: Job[], queue: Job[]): Promise<void> {
    try {
      const { taken, outcomes } = await this.#committed(jobs)
      // A group ends at its bytes; whoever was not reached comes first in the next.
      queue.unshift(...jobs.slice(taken))
      this.#tell(outcomes)
    } catch (error) {
      if (jobs.length > 1 && error instanceof pg.DatabaseError) {
        // A conflict of strangers, tried again in halves; or one body's doing (a scan that takes too long, a value that
        // the database refuses), which is not the others' fault.
        const sorted = jobs.toSorted((a, b) => compareHomes(a.home, b.home))
        const part = CONFLICTS.has(error.code ?? '') ? Math.ceil(jobs.length / 2) : 1
        for (let from = 0; from < sorted.length; from += part)
          await this.#settle(sorted.slice(from, from + part), queue)
        return
      }
      const why = understood(error)
      this.#waiting -= jobs.length
      for (const { reject } of jobs) reject(why)
    }
  }

  #tell(outcomes: readonly Outcome[]): void {
    const topics = new Set<string>()
    for (const { wakes } of outcomes) for (const topic of wakes) topics.add(topic)
    const { bell, probe } = this.#parts
    if (topics.size > 0) {
      probe?.('records: before a wake')
      bell.ring(topics)
    }
    this.#waiting -= outcomes.length
    for (const outcome of outcomes) {
      probe?.('records: before an answer')
      if ('error' in outcome) outcome.job.reject(outcome.error)
      else outcome.job.resolve(outcome.value)
    }
  }

  /** Tries until a transaction with these bodies has committed; answers how many were in it and how they ended. */
  async #committed(jobs: readonly Job[]): Promise<{ taken: number; outcomes: readonly Outcome[] }> {
    const { pool, clock, ids } = this.#parts
    const [first] = jobs
    const home = jobs.every((job) => job.home === first?.home) ? first?.home : undefined
    const isOfStrangers = home === undefined && jobs.length > 1
    let foreseen: readonly Asked[] = []
    for (let tries = 1, losses = 0; ; tries++) {
      const connection = await pool.acquire()
      const attempt = this.#attempt(connection, foreseen)
      try {
        const outcomes = await this.#try(attempt, connection, jobs, home)
        return { taken: outcomes.length, outcomes }
      } catch (error) {
        if (error instanceof Unknown) {
          pool.release(connection)
          if (await this.#wasCommitted(error, connection))
            return { taken: error.outcomes.length, outcomes: error.outcomes }
        } else if (error instanceof Lost) this.counts.lost++
        else if (!this.#isConflict(error, home, tries)) throw error
        if (error instanceof Lost || error instanceof Unknown) {
          // Known not to have been written, so the bodies may run again.
          if (++losses > LOST_MAX) throw error
        } else if (isOfStrangers && tries >= STRANGERS_TRIES_MAX) throw error
        else if (tries >= TRIES_MAX) {
          this.counts.exhausted++
          throw busy('Too many transactions want to write the same records.')
        }
      } finally {
        pool.release(connection)
      }
      foreseen = attempt.asked.slice(0, FORESEEN_MAX)
      // The first again at once: what it met has committed, and is seen now.
      if (tries > 1) await clock.after(ids.random() * Math.min(PAUSE_MS_MAX, 2 ** Math.min(tries, 8)))
    }
  }

  #narrow(): void {
    this.#width = Math.max(1, this.#width / 2)
  }

  #widen(): void {
    this.#width = Math.min(this.#lanes.length, this.#width + WIDEN)
  }

  #isConflict(error: unknown, home: string | undefined, tries: number): boolean {
    if (!(error instanceof pg.DatabaseError) || error.code === undefined) return false
    if (!CONFLICTS.has(error.code)) return false
    this.counts.conflicts++
    this.#parts.bell.suspectOthers()
    if (this.#hot.size >= HOT_MAX) this.#hot.clear()
    if (error.file === PREDICATES) {
      this.#narrow()
      return true
    }
    // Two wrote one record: another server is at the same home.
    if (home !== undefined && tries > 1 && this.#parts.bell.hasOthers)
      this.#hot.set(home, this.#parts.clock.stamp() + HOT_MS)
    return true
  }

  #attempt(connection: Connection, foreseen: readonly Asked[]): Attempt {
    const { pool } = this.#parts
    return new Attempt({
      connection,
      running: this.#running,
      now: () => pool.tick,
      bodyTicksMax: pool.ticksOf(pool.limits.bodyMs),
      foreseen,
      probe: this.#parts.probe,
    })
  }

  /** One database transaction. */
  async #try(
    attempt: Attempt,
    connection: Connection,
    jobs: readonly Job[],
    home: string | undefined,
  ): Promise<Outcome[]> {
    const locked = home !== undefined && this.#isHot(home) && (await this.#lock(connection, home))
    try {
      const outcomes = await attempt.run(jobs)
      await attempt.commit(outcomes)
      this.#widen()
      this.counts.commits++
      this.counts.reruns += attempt.reruns
      this.counts.bodies += outcomes.length
      return outcomes
    } catch (error) {
      if (!(error instanceof Unknown)) await attempt.rollback()
      throw error
    } finally {
      if (locked && connection.isAlive)
        await connection.run([{ name: 'unlock', values: [home] }]).catch(() => connection.destroy())
    }
  }

  #isHot(home: string): boolean {
    const until = this.#hot.get(home)
    if (until === undefined) return false
    if (until > this.#parts.clock.stamp()) return true
    this.#hot.delete(home)
    return false
  }

  /** Waits for this home's turn among the servers; false when it was not had in time. */
  async #lock(connection: Connection, home: string): Promise<boolean> {
    connection.busySince = this.#parts.pool.tick
    try {
      await connection.run([{ name: 'lock', values: [home] }])
      this.counts.locked++
      return true
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false
      throw error
    } finally {
      connection.busySince = undefined
    }
  }

  /** Throws a Fault 503 when nobody can say. */
  async #wasCommitted(unknown: Unknown, connection: Connection): Promise<boolean> {
    const { log } = this.#parts
    try {
      const committed = await this.#lookups.wasCommitted(connection, unknown.commit)
      if (committed) this.counts.unknownCommitted++
      else this.counts.unknownUndone++
      log.info('a commit whose connection was lost was looked up', { committed })
      return committed
    } catch (error) {
      this.counts.unknownUnanswered++
      log.warn('a commit whose connection was lost could not be looked up', { error: String(error) })
      throw busy('The records were lost during a write, and whether it was made cannot be asked just now.')
    }
  }
}

/** Which lane a home has: any spread of its letters will do. */
function hashOf(home: string): number {
  let sum = 0
  for (let i = 0; i < home.length; i++) sum = (Math.imul(sum, 31) + home.charCodeAt(i)) >>> 0
  return sum
}

const compareHomes = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1)

/** PostgreSQL's errors in our words. */
function understood(error: unknown): unknown {
  if (error instanceof Lost || error instanceof Unknown)
    return busy('The connection to the records was lost.')
  if (!(error instanceof pg.DatabaseError)) return error
  // A quota or a limit of files is no "disk full" to PostgreSQL (XX000), but where it met it says enough.
  const isFull = EXTENDS.test(error.routine ?? '')
  const passing = PASSING[isFull ? DISK_FULL : (error.code ?? '')]
  if (passing !== undefined) return busy(passing)
  // Class 08 is the connection's, 53 the machine's, 57P the operator's stop and start.
  if (/^(08|53|57P)/.test(error.code ?? '')) return busy('The records cannot be reached just now.')
  return new StorageError('failed', `PostgreSQL: ${error.message} (${error.code})`, { cause: error })
}

export type { BodyTx }
