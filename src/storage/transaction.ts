// One transaction's body at work: its writes are kept beside the engine until the body has ended well, so a body that
// throws, that never ends, or that is only being rehearsed leaves nothing to undo. The engine gives the rows.
import type { Caller, Later, LaterOptions } from '../kernel/cloud.ts'
import type { Lease, LeaseRecord } from '../kernel/lease.ts'
import { writePromise } from '../kernel/promise.ts'
import {
  KEY_BYTES_MAX,
  TRANSACTION_BYTES_MAX,
  TRANSACTION_WRITES_MAX,
  VALUE_BYTES_MAX,
  key as keyOf,
  type Json,
  type Key,
  type Maybe,
  type Range,
  type Tx,
} from '../kernel/records.ts'
import { StorageError } from './errors.ts'
import { compareKeys, within } from './order.ts'

/** Rows as an engine stores them: JSON text by key. */
export interface Rows {
  get(key: Key): Maybe<string | undefined>
  /** The value at once, where the engine keeps values: shared, so frozen. */
  read?(key: Key): unknown
  scan(range: Range, limit: number, reverse: boolean): Maybe<[Key, string][]>
  /** Like scan, without what other transactions have claimed; absent where bodies take turns and none can have. */
  claim?(range: Range, limit: number): Maybe<[Key, string][]>
}

/** Rows of an engine in this process. */
export interface ReadyRows extends Rows {
  get(key: Key): string | undefined
  scan(range: Range, limit: number, reverse: boolean): [Key, string][]
}

/** What is fixed for one transact call and equal on every run of its body. */
export interface CallFacts {
  now: number
  wall: number
  /** Ids drawn so far; a second run is given the same again. */
  readonly ids: string[]
  readonly draw: () => string
}

export class BodyTx implements Tx {
  /** JSON text by key; undefined is a delete. */
  readonly writes = new Map<Key, string | undefined>()
  readonly wakes = new Set<string>()
  bytes = 0
  #open = true
  #idsUsed = 0
  #finish: (() => Maybe<void>)[] | undefined
  readonly #rows: Rows
  readonly #facts: CallFacts

  constructor(rows: Rows, facts: CallFacts) {
    this.#rows = rows
    this.#facts = facts
  }

  get<T>(key: Key): Maybe<T | undefined> {
    this.#alive()
    if (this.writes.size > 0 && this.writes.has(key)) return parse<T>(this.writes.get(key))
    if (this.#rows.read !== undefined) return this.#rows.read(key) as T | undefined
    return whenThere(this.#rows.get(key), parse<T>)
  }

  scan<T>(range: Range, options: { limit: number; reverse?: boolean }): Maybe<[Key, T][]> {
    this.#alive()
    checkLimit(options.limit)
    const reverse = options.reverse === true
    const rows = this.#merged(range, options.limit, reverse, (limit) =>
      this.#rows.scan(range, limit, reverse),
    )
    return whenThere(rows, parseRows<T>)
  }

  claim<T>(range: Range, options: { limit: number }): Maybe<[Key, T][]> {
    if (this.#rows.claim === undefined) return this.scan<T>(range, options)
    this.#alive()
    checkLimit(options.limit)
    const rows = this.#merged(range, options.limit, false, (limit) => this.#rows.claim?.(range, limit) ?? [])
    return whenThere(rows, parseRows<T>)
  }

  /** Keys only, for clearing a range. */
  keys(range: Range, limit: number): Maybe<Key[]> {
    this.#alive()
    return whenThere(this.#rows.scan(range, limit, false), (rows) => rows.map(([k]) => k))
  }

  put(key: Key, value: Json | object): void {
    this.#alive()
    const text: string | undefined = JSON.stringify(value)
    if (text === undefined) throw new StorageError('bounds', 'a value must be JSON')
    // Only text that could reach the bound is measured: UTF-8 takes at most three bytes for a UTF-16 unit.
    const bytes = text.length > 1024 ? Buffer.byteLength(text) : text.length
    if (bytes > VALUE_BYTES_MAX) throw tooMuch('a value', bytes, VALUE_BYTES_MAX, 'bytes', key)
    this.#write(key, text, bytes)
  }

  delete(key: Key): void {
    this.#alive()
    this.#write(key, undefined, 0)
  }

  wake(topic: string): void {
    this.#alive()
    this.wakes.add(topic)
  }

  get later(): Later {
    return (service: string, operation: string, input: object, caller: Caller, options?: LaterOptions) => {
      this.#alive()
      return writePromise(this, { service, operation, input, caller, options }, (work) =>
        (this.#finish ??= []).push(work),
      )
    }
  }

  hold(lease: Lease): Maybe<void> {
    this.#alive()
    return whenThere(this.get<LeaseRecord>(keyOf('lease', lease.name)), (record) => {
      if (record?.token !== lease.token) throw new Error(`the lease ${lease.name} is lost`)
    })
  }

  get now(): number {
    return this.#facts.now
  }

  get wall(): number {
    return this.#facts.wall
  }

  id(): string {
    this.#alive()
    const { ids, draw } = this.#facts
    const id = ids[this.#idsUsed] ?? draw()
    ids[this.#idsUsed++] = id
    return id
  }

  /** What was left to the end of the body (`tx.later`'s reads). */
  get finishing(): (() => Maybe<void>)[] | undefined {
    const work = this.#finish
    this.#finish = undefined
    return work
  }

  /** After its end a transaction refuses use. */
  end(): void {
    this.#open = false
  }

  #alive(): void {
    if (!this.#open) throw new StorageError('body', 'this transaction has ended')
  }

  #write(key: Key, text: string | undefined, bytes: number): void {
    checkKey(key)
    this.bytes += bytes + key.length
    this.writes.set(key, text)
    if (this.writes.size > TRANSACTION_WRITES_MAX)
      throw tooMuch('a transaction', this.writes.size, TRANSACTION_WRITES_MAX, 'writes', key)
    if (this.bytes > TRANSACTION_BYTES_MAX)
      throw tooMuch('a transaction', this.bytes, TRANSACTION_BYTES_MAX, 'bytes', key)
  }

  /** The engine's rows with this body's own writes laid over them. */
  #merged(
    range: Range,
    limit: number,
    reverse: boolean,
    read: (limit: number) => Maybe<[Key, string][]>,
  ): Maybe<[Key, string][]> {
    if (this.writes.size === 0) return read(limit)
    const own: [Key, string | undefined][] = []
    const isWithin = within(range)
    for (const write of this.writes) if (isWithin(write[0])) own.push(write)
    if (own.length === 0) return read(limit)
    const ownKeys = new Set(own.map(([k]) => k))
    // As many rows more as may be deleted here, so that `limit` of them are left.
    const deleted = own.filter(([, text]) => text === undefined).length
    return whenThere(read(limit + deleted), (found) => {
      const rows = found.filter(([k]) => !ownKeys.has(k))
      for (const [k, text] of own) if (text !== undefined) rows.push([k, text])
      rows.sort(([a], [b]) => (reverse ? compareKeys(b, a) : compareKeys(a, b)))
      return rows.slice(0, limit)
    })
  }
}

/** Goes on with what an engine in this process has at once, and another after a while. */
function whenThere<A, B>(value: Maybe<A>, use: (value: A) => B): Maybe<B> {
  return value instanceof Promise ? value.then(use) : use(value)
}

/** The body's value, after what it left to its end. */
export async function finished(
  value: unknown,
  tx: BodyTx,
  finishing: (() => Maybe<void>)[] | undefined,
): Promise<unknown> {
  const result = await value
  for (let work = finishing ?? tx.finishing; work !== undefined; work = tx.finishing)
    for (const step of work) await step()
  return result
}

/** JSON text of rows into values, in place: the rows were made for this one answer. */
export function parseRows<T>(rows: [Key, string][]): [Key, T][] {
  const parsed: [Key, unknown][] = rows
  for (const row of parsed) row[1] = JSON.parse(row[1] as string)
  return parsed as [Key, T][]
}

function parse<T>(text: string | undefined): T | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

export function checkLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 0)
    throw new StorageError('bounds', `a scan's limit is not ${limit}`)
}

function checkKey(key: Key): void {
  if (typeof key !== 'string' || key === '')
    throw new StorageError('bounds', 'a key is a text of at least one byte')
  if (key.length * 3 > KEY_BYTES_MAX) {
    const bytes = Buffer.byteLength(key)
    if (bytes > KEY_BYTES_MAX) throw tooMuch('a key', bytes, KEY_BYTES_MAX, 'bytes', key)
  }
  // Lone surrogates have no UTF-8, and PostgreSQL's text has no NUL.
  if (key.includes('\0') || !key.isWellFormed())
    throw new StorageError('bounds', 'a key is well-formed text without NUL')
}

function tooMuch(what: string, is: number, max: number, unit: string, key: Key): StorageError {
  return new StorageError(
    'bounds',
    `${what} has at most ${max} ${unit}, not ${is} (at key ${JSON.stringify(key.slice(0, 80))})`,
  )
}

/** Why two runs of one body differ, or undefined when they do not. */
export function difference(first: BodyTx, second: BodyTx): string | undefined {
  for (const [k, text] of first.writes) {
    if (!second.writes.has(k)) return `only one run wrote ${JSON.stringify(k)}`
    if (second.writes.get(k) !== text) return `the runs wrote different values at ${JSON.stringify(k)}`
  }
  for (const k of second.writes.keys())
    if (!first.writes.has(k)) return `only one run wrote ${JSON.stringify(k)}`
  if ([...first.wakes].toSorted().join('\0') !== [...second.wakes].toSorted().join('\0'))
    return 'the runs woke different topics'
  return undefined
}
