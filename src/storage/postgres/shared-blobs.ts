// Blobs in a folder that several servers read (CONTRACTS.md §2): another server may be in the middle of a read that
// nobody here knows of, so a blob is only written down for deleting, and goes an hour later. `storage/doomed/<wall
// ms>/<id>` are those; one server at a time removes what is due.
import { holdersOf } from '../../kernel/body.ts'
import type { Leases } from '../../kernel/lease.ts'
import type { Log } from '../../kernel/log.ts'
import { key, under, type BlobId, type Key, type Records } from '../../kernel/records.ts'
import { FileBlobs, type BlobOptions } from '../blobs.ts'

/** Longer than any read that is still being read; one that goes on longer is reset, never ended short. */
const DELAY_MS = 3_600_000
const STEP_MS = 60_000
const BATCH = 100
/** Half-written files of servers that are no more. One that is written has been so lately. */
const TEMPORARY_MS = 86_400_000

export interface SharedParts {
  readonly records: Records
  readonly leases: Leases
  readonly log: Log
}

export class SharedBlobs extends FileBlobs {
  readonly #clock: BlobOptions['clock']
  readonly #parts: SharedParts
  readonly #stopTimer: () => void
  readonly #stopping = new AbortController()
  #working: Promise<unknown> = Promise.resolve()

  constructor(options: BlobOptions, parts: SharedParts) {
    super(options)
    this.#clock = options.clock
    this.#parts = parts
    this.#stopTimer = options.clock.every(STEP_MS, () => {
      const working = this.#step()
      this.#working = working
      return working
    })
  }

  override async delete(id: BlobId): Promise<void> {
    // Only an id of ours makes a key.
    this.path(id)
    await this.#parts.records.transact((tx) => tx.put(key('storage', 'doomed', tx.wall + DELAY_MS, id), true))
  }

  /** Removes now what was doomed an hour ago; answers how many. */
  async removeDue(): Promise<number> {
    const { records, leases } = this.#parts
    const due = { from: under('storage', 'doomed').from, to: key('storage', 'doomed', this.#clock.wall()) }
    if ((await records.scan(due, { limit: 1 })).length === 0) return 0
    const lease = await leases.acquire('storage/doomed', { signal: this.#stopping.signal })
    let removed = 0
    try {
      for (;;) {
        const rows = await records.scan(due, { limit: BATCH })
        for (const [k] of rows) {
          if (lease.signal.aborted || this.#stopping.signal.aborted) return removed
          const id = idIn(k)
          // Whoever came to hold it within the hour keeps it.
          if ((await records.scan(holdersOf(id), { limit: 1 })).length > 0) continue
          await super.delete(id)
          removed++
        }
        if (rows.length === 0) return removed
        await records.transact((tx) => {
          for (const [k] of rows) tx.delete(k)
        })
      }
    } finally {
      await lease.release()
    }
  }

  override async close(): Promise<void> {
    this.#stopTimer()
    this.#stopping.abort()
    await this.#working
    await super.close()
  }

  async #step(): Promise<void> {
    try {
      await this.removeDue()
      await this.clearTemporary(new Set(), this.#clock.wall() - TEMPORARY_MS)
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        this.#parts.log.warn('blobs could not be deleted; they are tried again', { error: String(error) })
    }
  }
}

/** The last part of a doomed blob's key: `$`, 44 hex digits, the separator. */
const idIn = (k: Key): BlobId => k.slice(-45, -1)
