// A small cache of what was read less than a second ago (CONTRACTS.md §6: keys and policies are re-read within 1 s). Askers of the same
// name while a reading is under way share it; a reading that fails is forgotten.
import type { Clock } from '../../kernel/clock.ts'

const FRESH_MS = 1_000
const ENTRIES_MAX = 10_000

export class Fresh<T> {
  readonly #clock: Clock
  readonly #entries = new Map<string, { readMs: number; value: Promise<T> }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The value of this name, read again when it is older than a second. */
  get(name: string, read: () => Promise<T>): Promise<T> {
    const now = this.#clock.monotonic()
    const known = this.#entries.get(name)
    if (known !== undefined && now - known.readMs < FRESH_MS) return known.value
    if (this.#entries.size >= ENTRIES_MAX) this.#entries.clear()
    const value = read()
    this.#entries.set(name, { readMs: now, value })
    value.catch(() => this.#entries.delete(name))
    return value
  }
}
