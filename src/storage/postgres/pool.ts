// The connections, at most so many, and who waits for one. Everything here has a bound: how many wait, how long they
// wait, and how long a connection may owe an answer. Time is counted in ticks of the machine's, so that a test that
// turns its clock by a day does not end what is under way.
//
// While PostgreSQL cannot be reached, one connection is tried again and again with growing pauses; who waits longer than
// `waitMs` is answered 503, and the server goes on by itself when it is back.
import type { Clock } from '../../kernel/clock.ts'
import { fault, type Fault } from '../../kernel/fault.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Log } from '../../kernel/log.ts'
import { Connection, type ConnectionOptions } from './connection.ts'

export const TICK_MS = 100
const WAITING_MAX = 4_096
const BACKOFF_TICKS_MAX = 10

export interface Limits {
  /** Of one statement, at the server. */
  readonly statementMs: number
  /** Beyond that, so that the server's own answer comes first; then it stalls, and the connection is cut off. */
  readonly graceMs: number
  /** Of a transaction's bodies, from their first read to their last. */
  readonly bodyMs: number
  /** Until a connection is free or there again. */
  readonly waitMs: number
  readonly connectMs: number
  /** How long the outcome of a commit whose connection was lost is asked for: longer than a restart takes. */
  readonly lookupMs: number
  /** Connections for transactions and reads; one more listens. */
  readonly connections: number
}

export const LIMITS: Limits = {
  statementMs: 10_000,
  graceMs: 2_000,
  bodyMs: 10_000,
  waitMs: 5_000,
  connectMs: 5_000,
  lookupMs: 15_000,
  connections: 16,
}

export interface PoolParts {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly limits: Limits
  readonly options: Omit<ConnectionOptions, 'id' | 'connectMs' | 'statementMs'>
}

interface Waiter {
  readonly resolve: (connection: Connection) => void
  readonly reject: (error: unknown) => void
  readonly untilTick: number
}

export class Pool {
  readonly #parts: PoolParts
  /** This run of this server, in the ids of its connections. */
  readonly #run: string
  readonly #idle: Connection[] = []
  readonly #open = new Set<Connection>()
  readonly #opening = new Set<{ readonly untilTick: number; cut: () => void }>()
  readonly #waiters: Waiter[] = []
  #connecting = 0
  #made = 0
  #failures = 0
  #pausedUntilTick = 0
  #closed = false
  readonly #stopTicks: () => void
  /** Ticks since the start. */
  tick = 0
  /** Connections that ended without being asked to, and statements' rounds that owed their answer too long. */
  losses = 0
  stalls = 0
  /** Who was answered 503 for want of a connection. */
  refusals = 0

  constructor(parts: PoolParts) {
    this.#parts = parts
    this.#run = parts.ids.hex(8)
    this.#stopTicks = parts.clock.every(TICK_MS, () => this.#tick())
  }

  get waiting(): number {
    return this.#waiters.length
  }
  get openCount(): number {
    return this.#open.size
  }
  get busyCount(): number {
    return this.#open.size - this.#idle.length
  }

  get limits(): Limits {
    return this.#parts.limits
  }

  ticksOf(ms: number): number {
    return Math.max(1, Math.ceil(ms / TICK_MS))
  }

  /** A connection of one's own until `release`. Rejects with a Fault 503. */
  acquire(): Promise<Connection> {
    const idle = this.#idle.pop()
    if (idle !== undefined) return Promise.resolve(idle)
    if (this.#closed) return Promise.reject(new Error('the records are closed'))
    if (this.#waiters.length >= WAITING_MAX) {
      this.refusals++
      return Promise.reject(busy('Too many requests are waiting for the records.'))
    }
    return new Promise((resolve, reject) => {
      const untilTick = this.tick + this.ticksOf(this.#parts.limits.waitMs)
      this.#waiters.push({ resolve, reject, untilTick })
      this.#grow()
    })
  }

  /** Gives back a connection on which nothing is under way. */
  release(connection: Connection): void {
    connection.busySince = undefined
    if (!connection.isAlive) return
    const waiter = this.#waiters.shift()
    if (waiter !== undefined) waiter.resolve(connection)
    else if (this.#closed) connection.close()
    else this.#idle.push(connection)
  }

  /** Opens the first connection, so that a start that cannot succeed says why. */
  async prove(): Promise<void> {
    this.release(await this.#opened())
  }

  close(): void {
    this.#closed = true
    this.#stopTicks()
    for (const waiter of this.#waiters.splice(0)) waiter.reject(busy('The server is stopping.'))
    for (const { cut } of this.#opening) cut()
    this.#idle.length = 0
    for (const connection of this.#open) connection.close()
    this.#open.clear()
  }

  #grow(): void {
    const { connections } = this.#parts.limits
    while (
      !this.#closed &&
      this.tick >= this.#pausedUntilTick &&
      this.#connecting < this.#waiters.length &&
      this.#open.size + this.#connecting < connections &&
      // After a failure one at a time, so that a server that comes back is not met by a crowd.
      (this.#failures === 0 || this.#connecting === 0)
    )
      void this.#connect()
  }

  async #connect(): Promise<void> {
    const { log } = this.#parts
    this.#connecting++
    try {
      const connection = await this.#opened()
      if (this.#failures > 0) log.info('PostgreSQL is reached again', { tries: this.#failures + 1 })
      this.#failures = 0
      this.release(connection)
    } catch (error) {
      this.#failures++
      this.#pausedUntilTick = this.tick + Math.min(BACKOFF_TICKS_MAX, this.#failures)
      if (this.#failures === 1)
        log.warn('PostgreSQL cannot be reached; trying again', { error: String(error) })
    } finally {
      this.#connecting--
    }
    this.#grow()
  }

  async #opened(): Promise<Connection> {
    const { limits, options } = this.#parts
    const id = `${this.#run}/${this.#made++}`
    const { connectMs, statementMs } = limits
    const opening = { untilTick: this.tick + this.ticksOf(2 * connectMs), cut: () => {} }
    this.#opening.add(opening)
    const connection = await Connection.open({ ...options, id, connectMs, statementMs }, (cut) => {
      opening.cut = cut
    }).finally(() => this.#opening.delete(opening))
    this.#open.add(connection)
    connection.onEnd(() => this.#lost(connection))
    return connection
  }

  #lost(connection: Connection): void {
    if (!this.#open.delete(connection)) return
    this.losses++
    const at = this.#idle.indexOf(connection)
    if (at >= 0) this.#idle.splice(at, 1)
    this.#grow()
  }

  #tick(): void {
    this.tick++
    for (const { untilTick, cut } of this.#opening) if (this.tick > untilTick) cut()
    const { statementMs, graceMs } = this.limits
    const owed = this.ticksOf(statementMs + graceMs)
    for (const connection of this.#open) {
      if (connection.busySince === undefined || this.tick - connection.busySince <= owed) continue
      this.stalls++
      this.#parts.log.warn('PostgreSQL owes an answer for too long; its connection is cut off')
      connection.destroy()
    }
    for (let first = this.#waiters[0]; first !== undefined; first = this.#waiters[0]) {
      if (first.untilTick > this.tick) break
      this.#waiters.shift()
      this.refusals++
      first.reject(busy('The records cannot be reached just now.'))
    }
    this.#grow()
  }
}

/** An answer that clients try again after. */
export const busy = (message: string): Fault => fault('ServiceUnavailable', message, { status: 503 })
