// One database transaction with the bodies of one home in it, one after another. What the bodies write waits in memory
// and travels with the COMMIT; what they read goes out together when they ask together. A later body sees what an
// earlier one wrote: single keys from memory, and before a range is read the writes are sent ahead of it.
//
// A body that throws loses only its own writes. Its error is told after the commit like a result, since it may speak
// of what another body has written, and since only a commit shows that what it read was serial.
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Key, Range } from '../../kernel/records.ts'
import { StorageError } from '../errors.ts'
import { compareKeys } from '../order.ts'
import { BodyTx, finished, type CallFacts, type Rows } from '../transaction.ts'
import { Lost, type Answer, type Connection } from './connection.ts'
import { textArray, type Statement } from './statements.ts'

/** Marks the code that belongs to a running body, wherever its awaits lead. */
export interface Running {
  open: boolean
}

export interface Job {
  readonly body: (tx: BodyTx) => unknown
  readonly facts: CallFacts
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** How one body ended, to be told once its transaction has committed. */
export type Outcome = { readonly job: Job; readonly wakes: ReadonlySet<string> } & (
  | { readonly value: unknown }
  | { readonly error: unknown }
)

/** The connection was lost while it committed: what was to be told if it did, and what to look up. */
export class Unknown extends Error {
  override readonly name = 'Unknown'
  readonly outcomes: readonly Outcome[]
  readonly commit: number
  constructor(outcomes: readonly Outcome[], commit: number, cause: unknown) {
    super('the connection to PostgreSQL was lost during a commit', { cause })
    this.outcomes = outcomes
    this.commit = commit
  }
}

/** Writes above this are sent alone, and so are those of a group that has grown beyond it. */
export const GROUP_BYTES_MAX = 1024 * 1024

interface Wanted {
  readonly statement: Statement
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

export interface AttemptParts {
  readonly connection: Connection
  readonly running: AsyncLocalStorage<Running>
  /** Ticks now, and how many a body may take. */
  readonly now: () => number
  readonly bodyTicksMax: number
}

export class Attempt {
  readonly #parts: AttemptParts
  readonly #rows: Rows
  /** What is known of keys in this transaction's snapshot, the bodies' writes included. */
  readonly #seen = new Map<Key, string | undefined>()
  /** Writes of bodies that ended well and that the database has not been sent. */
  #unsent = new Map<Key, string | undefined>()
  #wrote = false
  #begun = false
  #broken: { readonly error: unknown } | undefined
  #wanted: Wanted[] = []
  #sending = false
  #stuck: ((error: Error) => void) | undefined
  #alarm: NodeJS.Immediate | undefined
  #bodyTick = 0
  /** Bytes written so far, by which the engine ends a group. */
  bytes = 0

  constructor(parts: AttemptParts) {
    this.#parts = parts
    this.#rows = {
      get: (key) => this.#get(key),
      scan: (range, limit, reverse) => this.#scan(reverse ? 'down' : 'up', range, limit),
      claim: (range, limit) => this.#scan('claim', range, limit),
    }
  }

  /** Runs one body. Throws only what makes the whole attempt void: the database's errors, a lost connection. */
  async run(job: Job): Promise<Outcome> {
    const tx = new BodyTx(this.#rows, job.facts)
    const running: Running = { open: true }
    this.#bodyTick = this.#parts.now()
    this.#arm()
    let outcome: { value: unknown } | { error: unknown }
    try {
      const value = this.#parts.running.run(running, job.body, tx)
      const finishing = tx.finishing
      outcome =
        value instanceof Promise || finishing !== undefined
          ? { value: await this.#bounded(this.#parts.running.run(running, finished, value, tx, finishing)) }
          : { value }
    } catch (error) {
      outcome = { error }
    } finally {
      this.#stuck = undefined
      tx.end()
      running.open = false
    }
    if (this.#broken !== undefined) throw this.#broken.error
    if ('error' in outcome) return { job, wakes: new Set(), error: outcome.error }
    for (const [key, text] of tx.writes) {
      this.#seen.set(key, text)
      this.#unsent.set(key, text)
    }
    if (tx.writes.size > 0) this.#wrote = true
    this.bytes += tx.bytes
    return { job, wakes: tx.wakes, value: outcome.value }
  }

  /** Sends what is left and commits. Throws Unknown when nobody can say whether it did. */
  async commit(outcomes: readonly Outcome[]): Promise<void> {
    const { connection } = this.#parts
    clearImmediate(this.#alarm)
    if (!this.#begun && !this.#wrote) return
    const statements = this.#begin()
    if (this.#wrote) {
      statements.push(...this.#writes(++connection.commits))
    }
    statements.push({ name: 'commit' })
    let answers: Answer[]
    try {
      answers = await this.#round(statements)
    } catch (error) {
      if (error instanceof Lost && this.#wrote) throw new Unknown(outcomes, connection.commits, error)
      throw error
    }
    // COMMIT of a transaction that had failed answers ROLLBACK; nothing here leads to it.
    const tag = answers.at(-1)?.tag
    if (tag !== 'COMMIT') throw new Error(`PostgreSQL answered ${tag} to a COMMIT`)
  }

  /** Undoes whatever was begun. */
  async rollback(): Promise<void> {
    clearImmediate(this.#alarm)
    if (!this.#begun || !this.#parts.connection.isAlive) return
    await this.#round([{ name: 'rollback' }]).catch(() => this.#parts.connection.destroy())
  }

  #get(key: Key): string | undefined | Promise<string | undefined> {
    if (this.#seen.has(key)) return this.#seen.get(key)
    if (!canBeKey(key)) return undefined
    return this.#read({ name: 'get', values: [key] }).then(({ rows }) => {
      // Another read of the same key, or this transaction's own write, may have come first.
      if (!this.#seen.has(key)) this.#seen.set(key, rows[0]?.[0])
      return this.#seen.get(key)
    })
  }

  #scan(name: 'up' | 'down' | 'claim', range: Range, limit: number): Promise<[Key, string][]> {
    return this.#read({ name, values: [range.from, range.to, String(limit)] }).then(
      ({ rows }) => rows as unknown as [Key, string][],
    )
  }

  #read(statement: Statement): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#wanted.push({ statement, resolve, reject })
      if (this.#sending) return
      this.#sending = true
      // What the body asks for in the same breath goes with it.
      queueMicrotask(() => void this.#send())
    })
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted
    this.#wanted = []
    const lead = [...this.#begin(), ...this.#ahead(wanted)]
    let answers: Answer[] | undefined
    try {
      if (this.#parts.now() - this.#bodyTick > this.#parts.bodyTicksMax)
        throw new StorageError('body', 'a transaction body took too long')
      answers = await this.#round([...lead, ...wanted.map(({ statement }) => statement)])
    } catch (error) {
      this.#broken ??= { error }
    }
    this.#sending = false
    // Before the body goes on, so that it is ahead of any setImmediate of the body's own.
    this.#arm()
    for (const [n, { resolve, reject }] of wanted.entries()) {
      const answer = answers?.[lead.length + n]
      if (answer === undefined) reject(this.#broken?.error)
      else resolve(answer)
    }
    if (this.#wanted.length === 0) return
    this.#sending = true
    void this.#send()
  }

  /** One round trip, watched by the pool. */
  async #round(statements: readonly Statement[]): Promise<Answer[]> {
    const { connection, now } = this.#parts
    connection.busySince = now()
    try {
      return await connection.run(statements)
    } finally {
      connection.busySince = undefined
    }
  }

  #begin(): Statement[] {
    if (this.#begun) return []
    this.#begun = true
    return [{ name: 'begin' }]
  }

  /** Earlier bodies' writes, when a range is about to be read. */
  #ahead(wanted: readonly Wanted[]): Statement[] {
    if (this.#unsent.size === 0 || wanted.every(({ statement }) => statement.name === 'get')) return []
    const { put, gone } = this.#parted()
    return [
      ...(gone.length > 0 ? [deleteOf(gone)] : []),
      ...(put.keys.length > 0
        ? [{ name: 'put', values: [textArray(put.keys), textArray(put.texts)] } as const]
        : []),
    ]
  }

  /** The last writes, and the number by which this commit can be found. */
  #writes(commit: number): Statement[] {
    const { put, gone } = this.#parted()
    const count = [this.#parts.connection.id, String(commit)]
    return [
      ...(gone.length > 0 ? [deleteOf(gone)] : []),
      put.keys.length > 0
        ? { name: 'putAndCount', values: [...count, textArray(put.keys), textArray(put.texts)] }
        : { name: 'count', values: count },
    ]
  }

  /** In key order, so that two transactions that write the same keys do not wait for each other crosswise. */
  #parted(): { put: { keys: Key[]; texts: string[] }; gone: Key[] } {
    const put = { keys: [] as Key[], texts: [] as string[] }
    const gone: Key[] = []
    const sorted = [...this.#unsent].toSorted(([a], [b]) => compareKeys(a, b))
    this.#unsent = new Map()
    for (const [key, text] of sorted) {
      if (text === undefined) gone.push(key)
      else {
        put.keys.push(key)
        put.texts.push(text)
      }
    }
    return { put, gone }
  }

  #bounded<T>(body: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#stuck = reject
      body.then(resolve, reject)
    })
  }

  /**
   * A body that awaits anything but its tx would hold a connection, and everyone of its home. When no microtask is left
   * and none of its reads is under way, it does.
   */
  #arm(): void {
    this.#alarm ??= setImmediate(() => {
      this.#alarm = undefined
      if (this.#sending) return
      this.#stuck?.(new StorageError('body', 'a transaction body may await nothing but its tx'))
    })
  }
}

const deleteOf = (keys: readonly Key[]): Statement => ({ name: 'delete', values: [textArray(keys)] })

/** No record has such a key (transaction.ts refuses them), and PostgreSQL refuses such text. */
export const canBeKey = (key: Key): boolean => !key.includes('\0') && key.isWellFormed()
