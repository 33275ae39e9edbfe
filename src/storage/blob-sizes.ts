// How many blobs there are and how long, for the page of metrics. Nobody keeps that count: the files are walked when the
// page is asked for and the last walk is old, beside everything else, so what the page shows is up to ten minutes old.
import { stat } from 'node:fs/promises'
import type { Clock } from '../kernel/clock.ts'
import { single, type Family } from '../kernel/metrics.ts'
import { BLOB_FOLDERS, type FileBlobs } from './blobs.ts'

const WALK_MS = 600_000

export class BlobSizes {
  readonly #blobs: FileBlobs
  readonly #clock: Clock
  readonly #closing = new AbortController()
  #known: { count: number; bytes: number } | undefined
  #walkedAtMs = 0
  #walking: Promise<void> | undefined

  constructor(blobs: FileBlobs, clock: Clock) {
    this.#blobs = blobs
    this.#clock = clock
  }

  /** What is known; nothing before the first walk has ended. */
  measure(): Family[] {
    if (this.#known === undefined || this.#clock.monotonic() - this.#walkedAtMs > WALK_MS)
      this.#walking ??= this.#walk().finally(() => {
        this.#walking = undefined
      })
    if (this.#known === undefined) return []
    return [
      single('gauge', 'selfless_blobs', 'Blobs, when they were last walked.', this.#known.count),
      single('gauge', 'selfless_blobs_bytes', 'Their length.', this.#known.bytes),
    ]
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#walking
  }

  async #walk(): Promise<void> {
    const found = { count: 0, bytes: 0 }
    for (let folder = 0; folder < BLOB_FOLDERS; folder++) {
      for (const id of await this.#blobs.olderThan(Number.POSITIVE_INFINITY, folder)) {
        if (this.#closing.signal.aborted) return
        // One that goes between the listing and the look counts for nothing.
        const bytes = await stat(this.#blobs.path(id)).then(
          ({ size }) => size,
          () => undefined,
        )
        if (bytes === undefined) continue
        found.count++
        found.bytes += bytes
      }
    }
    this.#known = found
    this.#walkedAtMs = this.#clock.monotonic()
  }
}
