// A small cache of what the authority has read, good until IAM writes anything: every change of IAM puts a
// new value into one record, `iam/global/changed`, in its own transaction, and every question reads that
// record first. So a change counts for the next request, here and on every other server, and a question costs
// one read of one record instead of ten.
import type { Maybe, Reader } from '../../kernel/records.ts'
import { CHANGED, type Changed } from './store.ts'

const ENTRIES_MAX = 10_000

export class Fresh<T> {
  readonly #records: Reader
  readonly #entries = new Map<string, Maybe<T>>()
  #changed: string | undefined

  constructor(records: Reader) {
    this.#records = records
  }

  /**
   * The value of this name, read again when anything in IAM has changed since. Askers at the same time share
   * a reading. Answers at once, without a promise, when it is known and the records answer so: every request
   * comes by here.
   */
  get(name: string, read: () => Promise<T>): Maybe<T> {
    const changed = this.#records.get<Changed>(CHANGED)
    if (changed instanceof Promise) return changed.then((known) => this.#at(known?.id, name, read))
    return this.#at(changed?.id, name, read)
  }

  #at(changed: string | undefined, name: string, read: () => Promise<T>): Maybe<T> {
    if (changed !== this.#changed || this.#entries.size >= ENTRIES_MAX) {
      this.#entries.clear()
      this.#changed = changed
    }
    if (this.#entries.has(name)) return this.#entries.get(name) as Maybe<T>
    const reading = read()
    this.#entries.set(name, reading)
    // What was read replaces its promise, unless a change has cleared it; a reading that failed is forgotten.
    const settle = (put: () => void) => {
      if (this.#entries.get(name) === reading) put()
    }
    reading.then(
      (value) => settle(() => this.#entries.set(name, value)),
      () => settle(() => this.#entries.delete(name)),
    )
    return reading
  }
}
