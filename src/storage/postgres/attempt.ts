// One database transaction with several bodies in it. All of them run at once on the transaction's snapshot, and what
// they want to read goes out together: a group costs as many round trips as its deepest body, not as all of them. Then
// they are taken in the order of their coming. A body that has read nothing which one before it has written might as
// well have run after it; another is run again, alone, and sees those writes, laid over what was read before. Only for
// what nobody has read yet the database is asked once more, and then the writes are sent ahead. They wait in memory
// otherwise, and travel with the COMMIT.
//
// A body that throws loses only its own writes. Its error is told after the commit like a result, since it may speak
// of what another body has written, and since only a commit shows that what it read was serial.
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { Key, Range } from '../../kernel/records.ts'
import { StorageError } from '../errors.ts'
import type { Probe } from '../probe.ts'
import { compareKeys, within } from '../order.ts'
import { BodyTx, finished, type CallFacts, type Rows } from '../transaction.ts'
import { Lost, type Answer, type Connection } from './connection.ts'
import { Snapshot, type ScanKind } from './snapshot.ts'
import { textArray, type Statement } from './statements.ts'

/** Marks the code that belongs to a running body, wherever its awaits lead. */
export interface Running {
  open: boolean
}

export interface Job {
  readonly home: string | undefined
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

/** A read of the snapshot, as it was asked. */
export interface Asked {
  readonly kind: 'get' | ScanKind
  readonly range: Range
  readonly limit: number
}

export interface AttemptParts {
  readonly connection: Connection
  readonly running: AsyncLocalStorage<Running>
  /** Ticks now, and how many a body may take. */
  readonly now: () => number
  readonly bodyTicksMax: number
  /** What the last attempt at the same bodies read. */
  readonly foreseen: readonly Asked[]
  readonly probe: Probe | undefined
}

/** What one run of a body read of the database, and how it ended. */
interface Run {
  readonly tx: BodyTx
  readonly keys: Set<Key>
  readonly ranges: Range[]
  ending: { readonly value: unknown } | { readonly error: unknown }
}

export class Attempt {
  readonly #parts: AttemptParts
  readonly #snapshot = new Snapshot()
  /** What is being asked of the snapshot: who wants the same waits for the same answer. */
  readonly #askedKeys = new Map<Key, Promise<string | undefined>>()
  readonly #askedScans = new Map<string, Promise<[Key, string][]>>()
  /** Writes of the bodies taken so far, and those of them that the database has not been sent. */
  readonly #written = new Map<Key, string | undefined>()
  #unsent = new Map<Key, string | undefined>()
  #begun = false
  #broken: { readonly error: unknown } | undefined
  #wanted: Wanted[] = []
  #sending = false
  readonly #pending = new Set<(error: Error) => void>()
  #alarm: NodeJS.Immediate | undefined
  #bodyTick = 0
  #bytes = 0
  /** Bodies that were run a second time. */
  reruns = 0
  /** All that was read of the snapshot. */
  readonly asked: Asked[] = []

  constructor(parts: AttemptParts) {
    this.#parts = parts
  }

  /**
   * Runs the bodies and answers how those that were taken ended: all, or the first ones when they write too much for one
   * group. Throws only what makes the whole attempt void: the database's errors, a lost connection.
   */
  async run(jobs: readonly Job[]): Promise<Outcome[]> {
    await this.#foresee()
    const runs = await this.#phase(jobs, new Map())
    const outcomes: Outcome[] = []
    for (const [n, job] of jobs.entries()) {
      let run = runs[n]
      if (run === undefined || this.#isStale(run)) {
        this.reruns++
        ;[run] = await this.#phase([job], this.#written)
      }
      if (run === undefined) break
      outcomes.push(this.#take(job, run))
      if (this.#bytes > GROUP_BYTES_MAX) break
    }
    return outcomes
  }

  /**
   * A second attempt reads in one round trip what the first one read in several: the shorter it stands open, the fewer
   * others commit meanwhile what it would conflict with.
   */
  async #foresee(): Promise<void> {
    const { foreseen } = this.#parts
    if (foreseen.length === 0) return
    const lead = this.#begin()
    const answers = await this.#round([...lead, ...foreseen.map(statementOf)])
    for (const [n, asked] of foreseen.entries()) {
      const rows = (answers[lead.length + n]?.rows ?? []) as unknown as [Key, string][]
      const { kind, range, limit } = asked
      if (kind === 'get') this.#snapshot.values.set(range.from, rows[0]?.[0])
      else this.#snapshot.learn(kind, range, limit, rows)
      this.asked.push(asked)
    }
  }

  async #phase(jobs: readonly Job[], earlier: ReadonlyMap<Key, string | undefined>): Promise<Run[]> {
    this.#bodyTick = this.#parts.now()
    this.#arm()
    const runs = await Promise.all(jobs.map((job) => this.#body(job, earlier)))
    if (this.#broken !== undefined) throw this.#broken.error
    return runs
  }

  /** True when a body before it has written what it read. */
  #isStale({ keys, ranges }: Run): boolean {
    if (this.#written.size === 0) return false
    for (const key of keys) if (this.#written.has(key)) return true
    for (const range of ranges) {
      const isWithin = within(range)
      for (const key of this.#written.keys()) if (isWithin(key)) return true
    }
    return false
  }

  #take(job: Job, { tx, ending }: Run): Outcome {
    if ('error' in ending) return { job, wakes: new Set(), error: ending.error }
    for (const [key, text] of tx.writes) {
      this.#written.set(key, text)
      this.#unsent.set(key, text)
    }
    this.#bytes += tx.bytes
    return { job, wakes: tx.wakes, value: ending.value }
  }

  /** One run of a body, in a context of its own, so that the clock and the ids know whose call it is. */
  async #body(job: Job, earlier: ReadonlyMap<Key, string | undefined>): Promise<Run> {
    const keys = new Set<Key>()
    const ranges: Range[] = []
    const scan = (kind: ScanKind, range: Range, limit: number) => {
      ranges.push(range)
      return this.#scan(kind, range, limit)
    }
    const rows: Rows = {
      get: (key) => {
        if (earlier.has(key)) return earlier.get(key)
        keys.add(key)
        return this.#get(key)
      },
      scan: (range, limit, reverse) => scan(reverse ? 'down' : 'up', range, limit),
      claim: (range, limit) => scan('claim', range, limit),
    }
    const tx = new BodyTx(rows, job.facts)
    const running: Running = { open: true }
    const run: Run = { tx, keys, ranges, ending: { value: undefined } }
    try {
      const value = this.#parts.running.run(running, job.body, tx)
      const finishing = tx.finishing
      run.ending =
        value instanceof Promise || finishing !== undefined
          ? { value: await this.#bounded(this.#parts.running.run(running, finished, value, tx, finishing)) }
          : { value }
    } catch (error) {
      run.ending = { error }
    } finally {
      tx.end()
      running.open = false
    }
    return run
  }

  /** Sends what is left and commits. Throws Unknown when nobody can say whether it did. */
  async commit(outcomes: readonly Outcome[]): Promise<void> {
    const { connection } = this.#parts
    clearImmediate(this.#alarm)
    const wrote = this.#written.size > 0
    if (!this.#begun && !wrote) return
    const statements = this.#begin()
    if (wrote) statements.push(...this.#writes(++connection.commits))
    statements.push({ name: 'commit' })
    let answers: Answer[]
    const { probe } = this.#parts
    if (wrote) probe?.('records: before the write')
    try {
      const answering = this.#round(statements)
      if (wrote) probe?.('records: commit sent')
      answers = await answering
      if (wrote) probe?.('records: commit answered')
    } catch (error) {
      if (error instanceof Lost && wrote) throw new Unknown(outcomes, connection.commits, error)
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
    const { values } = this.#snapshot
    if (values.has(key)) return values.get(key)
    if (!canBeKey(key)) return undefined
    const asked = this.#askedKeys.get(key)
    if (asked !== undefined) return asked
    const want: Asked = { kind: 'get', range: { from: key, to: key }, limit: 1 }
    this.asked.push(want)
    const asking = this.#read(statementOf(want)).then(({ rows }) => {
      const text = rows[0]?.[0]
      values.set(key, text)
      return text
    })
    this.#askedKeys.set(key, asking)
    return asking
  }

  async #scan(kind: ScanKind, range: Range, limit: number): Promise<[Key, string][]> {
    const known = this.#snapshot.scan(kind, range, limit, this.#written)
    if (known !== undefined) return known
    const want: Asked = { kind, range, limit }
    const statement = statementOf(want)
    const ask = async (): Promise<[Key, string][]> =>
      (await this.#read(statement)).rows as unknown as [Key, string][]
    // What is asked in between writes shows them, and is no snapshot.
    if (this.#written.size > 0) return await ask()
    const name = `${kind} ${limit} ${range.from}\0${range.to}`
    let asking = this.#askedScans.get(name)
    if (asking === undefined) {
      this.asked.push(want)
      asking = ask().then((rows) => {
        this.#snapshot.learn(kind, range, limit, rows)
        return rows
      })
    }
    this.#askedScans.set(name, asking)
    // Whoever asked gets rows of their own.
    return (await asking).map(([key, text]) => [key, text])
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
    if (this.#parts.now() - this.#bodyTick > this.#parts.bodyTicksMax) {
      // Those that still read are ended; the others, and the transaction, have nothing to do with it.
      this.#sending = false
      this.#arm()
      for (const { reject } of wanted) reject(new StorageError('body', 'a transaction body took too long'))
      return
    }
    const lead = [...this.#begin(), ...this.#ahead(wanted)]
    let answers: Answer[] | undefined
    try {
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
      this.#pending.add(reject)
      const over = (): unknown => this.#pending.delete(reject)
      body.then(
        (value) => (over(), resolve(value)),
        (error: unknown) => (over(), reject(error)),
      )
    })
  }

  /**
   * A body that awaits anything but its tx would hold a connection, and everyone of its group. When no microtask is left
   * and no read is under way, whoever has not ended does.
   */
  #arm(): void {
    this.#alarm ??= setImmediate(() => {
      this.#alarm = undefined
      if (this.#sending) return
      for (const reject of this.#pending)
        reject(new StorageError('body', 'a transaction body may await nothing but its tx'))
      this.#pending.clear()
    })
  }
}

const statementOf = ({ kind, range, limit }: Asked): Statement => ({
  name: kind,
  values: kind === 'get' ? [range.from] : [range.from, range.to, String(limit)],
})

const deleteOf = (keys: readonly Key[]): Statement => ({ name: 'delete', values: [textArray(keys)] })

/** No record has such a key (transaction.ts refuses them), and PostgreSQL refuses such text. */
export const canBeKey = (key: Key): boolean => !key.includes('\0') && key.isWellFormed()
