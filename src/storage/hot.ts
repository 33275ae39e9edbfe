// Rows that were read lately, as text: what every request reads (a queue's record, its counters, IAM's last change) costs a
// look into a map instead of a statement. Only the process that has the data folder writes it, and every write comes by here
// before it is committed, so what is kept is what the connection would answer; a group that failed takes it all away.
import type { Key } from '../kernel/records.ts'
import type { ReadyRows } from './transaction.ts'

/** At most so many rows of at most so many characters: 16 MiB of text. */
const ROWS_MAX = 4_000
const TEXT_MAX = 2_048

export class HotRows implements ReadyRows {
  readonly #rows: ReadyRows
  /** undefined: there is no such row. */
  readonly #texts = new Map<Key, string | undefined>()

  constructor(rows: ReadyRows) {
    this.#rows = rows
  }

  get(key: Key): string | undefined {
    const known = this.#texts.get(key)
    if (known !== undefined || this.#texts.has(key)) return known
    const text = this.#rows.get(key)
    // Begun anew rather than kept in order of use: what is hot is back after one read each.
    if (this.#texts.size >= ROWS_MAX) this.#texts.clear()
    if (text === undefined || text.length <= TEXT_MAX) this.#texts.set(key, text)
    return text
  }

  scan(range: { from: Key; to: Key }, limit: number, reverse: boolean): [Key, string][] {
    return this.#rows.scan(range, limit, reverse)
  }

  /** A row as it is from now on, undefined when it is deleted. */
  wrote(key: Key, text: string | undefined): void {
    if (!this.#texts.has(key)) return
    if (text === undefined || text.length <= TEXT_MAX) this.#texts.set(key, text)
    else this.#texts.delete(key)
  }

  /** What was written may not have been. */
  forget(): void {
    this.#texts.clear()
  }
}
