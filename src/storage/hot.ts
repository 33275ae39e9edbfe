// Rows that were read lately, as text: what every request reads (a queue's record, its counters, IAM's last change) costs a
// look into a map instead of a statement. Only the process that has the data folder writes it, and every write comes by here
// before it is committed, so what is kept is what the connection would answer; a group that failed takes it all away.
//
// One that is read again unchanged is not parsed again either: its value is frozen, and shared by all who read it.
//
// Such a row is often written by many bodies of a group, one after another. Those writes wait here and only the last of them
// becomes a statement, before the commit (`settle`) or before a scan that could meet it.
import type { Key, Range } from '../kernel/records.ts'
import { within } from './order.ts'
import type { ReadyRows } from './transaction.ts'

/** At most so many rows of at most so many characters: 16 MiB of text. */
const ROWS_MAX = 4_000
const TEXT_MAX = 2_048

/** Rows that can be written: undefined is a delete. */
export interface WritableRows extends ReadyRows {
  write(key: Key, text: string | undefined): void
}

interface Hot {
  /** undefined: there is no such row. */
  readonly text: string | undefined
  /** Parsed and frozen, from its second reading on. */
  value?: unknown
  isRead: boolean
}

export class HotRows implements WritableRows {
  readonly #rows: WritableRows
  readonly #hot = new Map<Key, Hot>()
  /** Of those, what the rows beneath do not know yet. */
  readonly #waiting = new Set<Key>()
  readonly #freezesAll: boolean
  #failure: { readonly error: unknown } | undefined

  /** `freezesAll`: every value is frozen at its first reading, so that a test meets whoever would change a shared one. */
  constructor(rows: WritableRows, freezesAll = false) {
    this.#rows = rows
    this.#freezesAll = freezesAll
  }

  get(key: Key): string | undefined {
    return this.#row(key).text
  }

  /** The value of a row, which may be shared: it is to be copied before it is changed. */
  read(key: Key): unknown {
    const row = this.#row(key)
    if (row.value !== undefined || row.text === undefined) return row.value
    const value: unknown = JSON.parse(row.text)
    // Most rows that are written by every request are read once as they are; freezing those would be for nothing.
    if (row.isRead || this.#freezesAll) row.value = frozen(value)
    row.isRead = true
    return value
  }

  #row(key: Key): Hot {
    const known = this.#hot.get(key)
    if (known !== undefined) return known
    const row = { text: this.#rows.get(key), isRead: false }
    if (this.#hot.size >= ROWS_MAX) this.#makeRoom()
    if (row.text === undefined || row.text.length <= TEXT_MAX) this.#hot.set(key, row)
    return row
  }

  scan(range: Range, limit: number, reverse: boolean): [Key, string][] {
    if (this.#waiting.size > 0) {
      const isWithin = within(range)
      for (const key of this.#waiting) if (isWithin(key)) this.#pass(key)
    }
    return this.#rows.scan(range, limit, reverse)
  }

  /** A row as it is from now on, undefined when it is deleted. */
  write(key: Key, text: string | undefined): void {
    if (this.#failure !== undefined) throw this.#failure.error
    if (this.#hot.has(key)) {
      if (text === undefined || text.length <= TEXT_MAX) {
        this.#hot.set(key, { text, isRead: false })
        this.#waiting.add(key)
        return
      }
      this.#hot.delete(key)
      this.#waiting.delete(key)
    }
    this.#rows.write(key, text)
  }

  /**
   * Writes what waits: must be called before a commit. Throws what a write before it met, also one that a scan made: the
   * body that scanned has heard of it, but what was lost is another's.
   */
  settle(): void {
    for (const key of this.#waiting) this.#pass(key)
    if (this.#failure !== undefined) throw this.#failure.error
  }

  /** What was written may not have been. */
  forget(): void {
    this.#hot.clear()
    this.#waiting.clear()
    this.#failure = undefined
  }

  #pass(key: Key): void {
    if (this.#failure !== undefined) throw this.#failure.error
    this.#waiting.delete(key)
    try {
      this.#rows.write(key, this.#hot.get(key)?.text)
    } catch (error) {
      this.#failure = { error }
      throw error
    }
  }

  /** Begun anew rather than kept in order of use: what is hot is back after one read each. */
  #makeRoom(): void {
    for (const key of this.#waiting) this.#pass(key)
    this.#hot.clear()
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
