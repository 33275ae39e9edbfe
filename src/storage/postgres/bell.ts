// Wakes between servers: LISTEN and NOTIFY on one connection of its own. NOTIFY takes a lock of the whole database at
// commit, so it is no part of our transactions: it is sent after them, what comes within a few milliseconds together.
// Topics travel as hashes. A wake may be lost (a server dies between its commit and its NOTIFY, this connection breaks),
// so every sleeper looks again after a second at the latest, and all do when the connection is there again.
import { hash } from 'node:crypto'
import type pg from 'pg'
import type { OwnedClock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Log } from '../../kernel/log.ts'
import { Sleepers } from '../sleepers.ts'
import { goodbye, newClient } from './connection.ts'
import { STATEMENTS } from './statements.ts'

const CHANNEL = 'selfless'
/** By this name the servers of a database count each other. */
const LISTENER = 'selfless listener'
const GATHER_MS = 2
/** NOTIFY takes less than 8,000 bytes (https://www.postgresql.org/docs/current/sql-notify.html). */
const PAYLOAD_TOPICS_MAX = 600
/** More topics than this wait while the connection is gone: then everybody is woken. */
const TOPICS_WAITING_MAX = 6_000
const EVERYBODY = '*'
const LOOK_AGAIN_MS = 1_000
const BACKOFF_MS_MAX = 1_000
/** Nothing is asked of this connection but to stand; a look each so often shows that it does. */
const PROBE_MS = 5_000
const CLOSE_MS = 500
const COUNT_AGAIN_MS = 250

export interface BellParts {
  readonly dsn: string
  readonly clock: OwnedClock
  readonly ids: Ids
  readonly log: Log
  readonly connectMs: number
}

export class Bell {
  readonly #parts: BellParts
  readonly #sleepers: Sleepers
  /** This server, at the head of each payload: its own come back to it. */
  readonly #self: string
  readonly #listeners = new Map<string, () => void>()
  #client: pg.Client | undefined
  #ended: Promise<void> = Promise.resolve()
  #waiting = new Set<string>()
  #sending: Promise<void> | undefined
  #lastSentMs = 0
  readonly #closing = new AbortController()
  #listening: Promise<void> | undefined
  #listenersSeen = 1
  #countedMs = 0
  sent = 0
  heard = 0
  breaks = 0

  constructor(parts: BellParts) {
    this.#parts = parts
    this.#self = parts.ids.hex(6)
    this.#sleepers = new Sleepers(parts.clock, LOOK_AGAIN_MS)
  }

  /** Other servers listen on this database, or did a few seconds ago. */
  get hasOthers(): boolean {
    return this.#listenersSeen > 1
  }

  /** A conflict may be the first sign of another server: counts anew, soon and not too often. */
  suspectOthers(): void {
    const { clock, log } = this.#parts
    const nowMs = clock.stamp()
    if (Math.abs(nowMs - this.#countedMs) < COUNT_AGAIN_MS || this.#client === undefined) return
    this.#countedMs = nowMs
    this.#count(this.#client).catch((error: unknown) => {
      log.debug('servers cannot be counted', { error: String(error) })
    })
  }

  get isListening(): boolean {
    return this.#client !== undefined
  }

  /** Listens from now on, again and again. The first time is waited for. */
  async open(): Promise<void> {
    await this.#connect()
    await this.#count(this.#client)
    this.#listening = this.#keepListening()
  }

  sleep(topic: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    return this.#sleepers.sleep(nameOf(topic), ms, signal)
  }

  /** Calls back when another server (or this one) rings this topic. */
  on(topic: string, listener: () => void): void {
    this.#listeners.set(nameOf(topic), listener)
  }

  /** A turned clock: whoever sleeps looks again. */
  wakeAll(): void {
    this.#sleepers.wakeAll()
  }

  /** Wakes who sleeps here, and soon who sleeps elsewhere. */
  ring(topics: Iterable<string>): void {
    for (const topic of topics) {
      const name = nameOf(topic)
      this.#sleepers.wake(name)
      this.#waiting.add(name)
    }
    if (this.#waiting.size > TOPICS_WAITING_MAX) this.#waiting = new Set([EVERYBODY])
    if (!this.#closing.signal.aborted && this.#client !== undefined) this.#sending ??= this.#send()
  }

  async close(): Promise<void> {
    const client = this.#client
    // What is being sent is the last; it ends with the connection, whatever the server does.
    if (client !== undefined) await Promise.race([this.#sending, this.#parts.clock.after(CLOSE_MS)])
    this.#closing.abort()
    this.#client = undefined
    if (client !== undefined) goodbye(client)
    await this.#listening
    this.#sleepers.wakeAll()
  }

  /** The first at once, those that follow it together a little later. */
  async #send(): Promise<void> {
    const { clock } = this.#parts
    while (this.#waiting.size > 0 && this.#client !== undefined) {
      const sinceMs = clock.stamp() - this.#lastSentMs
      if (sinceMs >= 0 && sinceMs < GATHER_MS) await clock.after(GATHER_MS - sinceMs)
      this.#lastSentMs = clock.stamp()
      const names = Array.from(this.#waiting).slice(0, PAYLOAD_TOPICS_MAX)
      for (const name of names) this.#waiting.delete(name)
      try {
        await this.#client?.query(STATEMENTS.notify, [`${this.#self} ${names.join(' ')}`])
        this.sent++
      } catch {
        // The connection's end is told to whoever keeps listening, and the topics are rung after it.
        for (const name of names) this.#waiting.add(name)
        break
      }
    }
    this.#sending = undefined
  }

  async #connect(): Promise<void> {
    const { dsn, connectMs, clock } = this.#parts
    const client = newClient(dsn, connectMs, LISTENER)
    const ended = new Promise<void>((resolve) => {
      client.on('end', () => resolve())
      client.on('error', () => resolve())
    })
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    const ready = (async () => {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
      return true
    })()
    ready.catch(() => undefined)
    try {
      const done = new AbortController()
      const late = clock.after(2 * connectMs, done.signal).then(
        () => false,
        () => false,
      )
      if (!(await Promise.race([ready, late]))) throw new Error('it does not answer')
      done.abort()
    } catch (error) {
      goodbye(client)
      throw error
    }
    if (this.#closing.signal.aborted) return goodbye(client)
    this.#client = client
    this.#ended = ended
  }

  async #keepListening(): Promise<void> {
    const { clock, log } = this.#parts
    const { signal } = this.#closing
    while (!signal.aborted) {
      await this.#untilBroken()
      if (signal.aborted) return
      const broken = this.#client
      this.#client = undefined
      if (broken !== undefined) goodbye(broken)
      this.breaks++
      for (let failures = 0; this.#client === undefined; failures++) {
        await clock.after(Math.min(BACKOFF_MS_MAX, 50 * 2 ** failures), signal).catch(() => undefined)
        if (signal.aborted) return
        await this.#connect().catch((error: unknown) => {
          log.debug('PostgreSQL cannot be listened to; trying again', { error: String(error) })
        })
      }
      // Whatever was rung meanwhile was not heard.
      this.#sleepers.wakeAll()
      for (const listener of this.#listeners.values()) listener()
      if (this.#waiting.size > 0) this.#sending ??= this.#send()
    }
  }

  /** Until the connection ends, does not answer, or is not wanted any more. */
  async #untilBroken(): Promise<void> {
    const { clock, connectMs } = this.#parts
    const over = new AbortController()
    const closing = this.#closing.signal
    const stop = (): void => over.abort()
    closing.addEventListener('abort', stop, { once: true })
    void this.#ended.then(stop)
    while (!over.signal.aborted) {
      await clock.after(PROBE_MS, over.signal).catch(() => undefined)
      const client = this.#client
      if (over.signal.aborted || client === undefined) break
      const answered = this.#count(client).then(
        () => true,
        () => false,
      )
      const late = clock.after(connectMs, over.signal).then(
        () => false,
        () => false,
      )
      if (!(await Promise.race([answered, late]))) break
    }
    closing.removeEventListener('abort', stop)
    over.abort()
  }

  async #count(client: pg.Client | undefined): Promise<void> {
    const found = await client?.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE application_name = '${LISTENER}' AND datname = current_database()`,
    )
    this.#listenersSeen = found?.rows[0]?.n ?? 1
  }

  #hear(payload: string): void {
    const [sender, ...names] = payload.split(' ')
    if (sender === this.#self) return
    this.#listenersSeen = Math.max(2, this.#listenersSeen)
    this.heard++
    for (const name of names) {
      if (name === EVERYBODY) this.#sleepers.wakeAll()
      else this.#sleepers.wake(name)
      this.#listeners.get(name)?.()
    }
  }
}

/** 72 bits of a topic's SHA-256: a wake of another topic costs one look. */
const nameOf = (topic: string): string => hash('sha256', topic, 'base64url').slice(0, 12)
