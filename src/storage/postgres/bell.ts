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
import { newClient } from './connection.ts'
import { STATEMENTS } from './statements.ts'

const CHANNEL = 'selfless'
const GATHER_MS = 5
/** NOTIFY takes less than 8,000 bytes (https://www.postgresql.org/docs/current/sql-notify.html). */
const PAYLOAD_TOPICS_MAX = 600
/** More topics than this wait while the connection is gone: then everybody is woken. */
const TOPICS_WAITING_MAX = 6_000
const EVERYBODY = '*'
const LOOK_AGAIN_MS = 1_000
const BACKOFF_MS_MAX = 1_000

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
  #waiting = new Set<string>()
  #sending: Promise<void> | undefined
  #lastSentMs = 0
  readonly #closing = new AbortController()
  #listening: Promise<void> | undefined
  sent = 0
  heard = 0
  breaks = 0

  constructor(parts: BellParts) {
    this.#parts = parts
    this.#self = parts.ids.hex(6)
    this.#sleepers = new Sleepers(parts.clock, LOOK_AGAIN_MS)
  }

  get isListening(): boolean {
    return this.#client !== undefined
  }

  /** Listens from now on, again and again. The first time is waited for. */
  async open(): Promise<void> {
    const first = await this.#connect()
    this.#listening = this.#keepListening(first)
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
    await this.#sending
    this.#closing.abort()
    const client = this.#client
    this.#client = undefined
    await client?.end().catch(() => undefined)
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

  async #connect(): Promise<pg.Client> {
    const client = newClient(this.#parts.dsn, this.#parts.connectMs)
    client.on('error', () => undefined)
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''))
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    this.#client = client
    return client
  }

  async #keepListening(first: pg.Client): Promise<void> {
    const { clock, log } = this.#parts
    const { signal } = this.#closing
    let client: pg.Client | undefined = first
    for (let failures = 0; ;) {
      if (client !== undefined) await ended(client)
      if (signal.aborted) return
      if (client !== undefined) {
        this.#client = undefined
        this.breaks++
      }
      await clock.after(Math.min(BACKOFF_MS_MAX, 50 * 2 ** failures), signal).catch(() => undefined)
      if (signal.aborted) return
      try {
        client = await this.#connect()
        failures = 0
        // Whatever was rung meanwhile was not heard.
        this.#sleepers.wakeAll()
        for (const listener of this.#listeners.values()) listener()
        if (this.#waiting.size > 0) this.#sending ??= this.#send()
      } catch (error) {
        client = undefined
        failures++
        log.debug('PostgreSQL cannot be listened to; trying again', { error: String(error) })
      }
    }
  }

  #hear(payload: string): void {
    const [sender, ...names] = payload.split(' ')
    if (sender === this.#self) return
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

function ended(client: pg.Client): Promise<void> {
  return new Promise((resolve) => {
    client.once('end', () => resolve())
    client.once('error', () => resolve())
  })
}
