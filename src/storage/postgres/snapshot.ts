// What a transaction has seen of its snapshot: values by key, and stretches of keys between which it knows every record
// there is. Bodies that run again in their turn find there what they read the first time, with the writes of those before
// them laid over it, and need not ask the database once more.
import type { Key, Range } from '../../kernel/records.ts'
import { compareKeys, within } from '../order.ts'

export type ScanKind = 'up' | 'down' | 'claim'
type Writes = ReadonlyMap<Key, string | undefined>

/** All records of `from <= key < to` (`closed`: and of `to` itself), in key order. */
interface Stretch extends Range {
  readonly closed: boolean
  readonly rows: readonly [Key, string][]
}

export class Snapshot {
  readonly values = new Map<Key, string | undefined>()
  readonly #scanned: Stretch[] = []
  /** Without what others have claimed: these answer claims only. */
  readonly #claimed: Stretch[] = []

  /** Takes down what a scan answered before anything was written in this transaction. */
  learn(kind: ScanKind, range: Range, limit: number, rows: readonly [Key, string][]): void {
    for (const [key, text] of rows) this.values.set(key, text)
    const isWhole = rows.length < limit
    const last = rows.at(-1)?.[0]
    const ascending = kind === 'down' ? rows.toReversed() : rows
    let stretch: Stretch
    if (isWhole) stretch = { ...range, closed: false, rows: ascending }
    else if (last === undefined) return
    else if (kind === 'down') stretch = { from: last, to: range.to, closed: false, rows: ascending }
    else stretch = { from: range.from, to: last, closed: true, rows }
    ;(kind === 'claim' ? this.#claimed : this.#scanned).push(stretch)
  }

  /** The rows of a scan with the writes laid over them; undefined where the database must be asked. */
  scan(kind: ScanKind, range: Range, limit: number, writes: Writes): [Key, string][] | undefined {
    for (const stretch of kind === 'claim' ? this.#claimed : this.#scanned) {
      const isKnown = kind === 'down' ? reaches(stretch, range) : begins(stretch, range)
      if (!isKnown) continue
      const rows = overlaid(stretch, range, writes)
      // Enough of them, or all that there are.
      const isAll = kind === 'down' ? begins(stretch, range) : reaches(stretch, range)
      if (rows.length < limit && !isAll) continue
      if (kind === 'down') rows.reverse()
      // Rows of their own for each asker, who makes values of the texts in place.
      return rows.slice(0, limit).map(([key, text]) => [key, text])
    }
    return undefined
  }
}

/** The stretch knows the beginning of the range. */
const begins = (stretch: Stretch, range: Range): boolean =>
  compareKeys(stretch.from, range.from) <= 0 &&
  compareKeys(range.from, stretch.to) <= (stretch.closed ? 0 : -1)

/** The stretch knows the end of the range. */
const reaches = (stretch: Stretch, range: Range): boolean =>
  compareKeys(range.to, stretch.to) <= 0 && compareKeys(stretch.from, range.to) < 0

/** Rows of the stretch within the range, in key order, as they are after the writes. */
function overlaid(stretch: Stretch, range: Range, writes: Writes): [Key, string][] {
  const isAsked = within(range)
  const isKnown = within(stretch)
  const rows = stretch.rows.filter(([key]) => isAsked(key) && !writes.has(key))
  let isSorted = true
  for (const [key, text] of writes) {
    if (text === undefined || !isAsked(key)) continue
    if (!isKnown(key) && !(stretch.closed && key === stretch.to)) continue
    rows.push([key, text])
    isSorted = false
  }
  return isSorted ? rows : rows.sort(([a], [b]) => compareKeys(a, b))
}
