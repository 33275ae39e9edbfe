// What the operator may ask of the storage as a whole, while it serves: a backup, a check, and how it does. The engine
// implements it, main hands it to the room of our own operations (services/selfless) and to the page of metrics.
import type { Family } from './metrics.ts'
import type { Maybe, Range } from './records.ts'

/** What is in a backup. */
export interface BackupSummary {
  /** Length of the archive. */
  readonly bytes: number
  /** Version of the data folder's layout. */
  readonly format: number
  readonly records: number
  readonly blobs: number
  readonly blobBytes: number
  /** Blobs that records name and that were lost before; at most 1,000 are listed. Empty in a sound folder. */
  readonly missing: readonly string[]
}

/** What a check found. A sound folder has no problems; orphans are no problem, the sweep takes them after a day. */
export interface CheckReport {
  readonly format: number
  readonly records: number
  readonly bodies: number
  readonly blobs: number
  readonly blobBytes: number
  readonly orphans: number
  readonly orphanBytes: number
  /** Sentences, the first 100. */
  readonly problems: readonly string[]
  readonly problemCount: number
}

export interface Upkeep {
  /**
   * One archive of everything acknowledged before the call, in pieces as they are made, at the end its summary. One at a
   * time: throws a Fault ConflictException while another runs. Throws StorageError; a consumer that stops ends it.
   */
  backup(signal: AbortSignal): AsyncIterable<Buffer | BackupSummary>
  /** Reads everything and answers what is wrong. */
  check(): Promise<CheckReport>
  /** How many records a range has, counted up to `most`. */
  count(range: Range, most: number): Maybe<number>
  /** How the storage does, for the page of metrics: flushes, sizes. */
  measure(): Maybe<readonly Family[]>
}
