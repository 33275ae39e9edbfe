// What storage is to whoever opens it: records, blobs, leases, and what an operator asks of them. Two engines give it,
// the embedded one (embedded.ts) and PostgreSQL (postgres/open.ts); open.ts chooses.
import type { OwnedClock } from '../kernel/clock.ts'
import type { OwnedIds } from '../kernel/ids.ts'
import type { Leases } from '../kernel/lease.ts'
import type { Log } from '../kernel/log.ts'
import type { Blobs, Records } from '../kernel/records.ts'
import type { Upkeep } from '../kernel/upkeep.ts'
import type { Probe } from './probe.ts'

export interface StorageOptions {
  /** This server's data folder, made when it is not there; with PostgreSQL it holds only caches. */
  readonly folder: string
  readonly clock: OwnedClock
  readonly ids: OwnedIds
  readonly log: Log
  /** Of this Selfless, for backups to say. */
  readonly version?: string
  /** Folder for every change, so that a backup can be restored to any later moment (archive.ts). Embedded only. */
  readonly archive?: string | undefined
  /** For tests: every transaction body runs twice, and both runs must write the same. Embedded only. */
  readonly checks?: boolean
  /**
   * Called once when the records stop for good (a failed flush, damage met). The server should then leave by
   * process.exit: a natural end would let SQLite copy a log of which nobody knows what is on disk.
   */
  readonly onStop?: (error: Error) => void
  /** For tests and benches: replaces the sync of the embedded engine's log. */
  readonly flush?: (log: number) => Promise<void>
  /** For crash tests: called at each point where a storage call can be cut short. */
  readonly probe?: Probe
}

export interface Storage {
  readonly records: Records
  readonly blobs: Blobs
  readonly leases: Leases
  /** This server's name among those that share the records; absent where no other can. */
  readonly member?: string
  /** Backup, check and measurements; the embedded engine's. PostgreSQL has tools of its own. */
  readonly upkeep?: Upkeep
  /** Removes all blobs that nobody holds and that are older than a day, now instead of by and by; answers how many. */
  sweep(): Promise<number>
  /** Numbers for the operator (`/metrics`), by name; each only grows unless its name ends in `Now`. */
  readonly stats?: () => Readonly<Record<string, number>>
  /** Ends what is under way and lets go. Open blob streams go on. */
  close(): Promise<void>
}
