// A small cache of what the authority has read, good until IAM writes anything: every change of IAM puts a new value into one record,
// `iam/global/changed`, in its own transaction, and every question reads that record first. So a change counts for the next
// request, here and on every other server, and a question costs one read of one record instead of ten.
import type { Maybe, Reader } from '../../kernel/records.ts'
import { CHANGED, type Changed } from './store.ts'

const ENTRIES_MAX = 10_000

export class Fresh<T> {
  readonly #records: Reader
  readonly #entries = new Map<string, Promise<T>>()
  #changed: string | undefined

  constructor(records: Reader) {
    this.#records = records
  }

  /** The value of this name, read again when anything in IAM has changed since. Askers at the same time share a reading. */
  async get(name: string, read: () => Maybe<T>): Promise<T> {
    const changed = (await this.#records.get<Changed>(CHANGED))?.id
    if (changed !== this.#changed || this.#entries.size >= ENTRIES_MAX) {
      this.#entries.clear()
      this.#changed = changed
    }
    const known = this.#entries.get(name)
    if (known !== undefined) return known
    const value = Promise.resolve(read())
    this.#entries.set(name, value)
    // A reading that failed is not remembered; who asked gets the failure.
    value.catch(() => this.#entries.delete(name))
    return value
  }
}
