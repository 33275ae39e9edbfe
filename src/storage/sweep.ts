// Blobs that nobody holds: a server died between writing the bytes and committing the transaction that names them, or
// was told to go before its promise to delete was kept. They cost nothing but space, so they are looked for slowly, one
// of the 256 folders at a time. Only what was finished 24 hours ago is touched, and nobody can hold for the first time
// what was finished more than one hour ago (kernel/body.ts), so the two never meet.
import { holdersOf } from '../kernel/body.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Leases } from '../kernel/lease.ts'
import type { Log } from '../kernel/log.ts'
import type { Records } from '../kernel/records.ts'
import { BLOB_FOLDERS, type FileBlobs } from './blobs.ts'

const ORPHAN_MS = 86_400_000
/** All folders in about nine hours. */
const STEP_MS = 120_000

export interface SweepParts {
  readonly records: Records
  readonly blobs: FileBlobs
  readonly leases: Leases
  readonly clock: Clock
  readonly log: Log
}

/** Looks through the folders one after another, for ever. Returns how to stop. */
export function startSweep(parts: SweepParts): () => Promise<void> {
  let folder = 0
  let working: Promise<unknown> = Promise.resolve()
  const stopping = new AbortController()
  const stopTimer = parts.clock.every(STEP_MS, () => {
    working = sweepFolder(parts, folder++ % BLOB_FOLDERS, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) parts.log.warn('orphaned blobs could not be looked for', { error })
    })
    return working.then(() => undefined)
  })
  return async () => {
    stopTimer()
    stopping.abort()
    await working
  }
}

/** Removes the orphans of one folder; answers how many. */
export async function sweepFolder(parts: SweepParts, folder: number, signal?: AbortSignal): Promise<number> {
  const { records, blobs, leases, clock, log } = parts
  const old = await blobs.olderThan(clock.wall() - ORPHAN_MS, folder)
  const suspects: string[] = []
  for (const id of old) {
    if (signal?.aborted === true) return 0
    if ((await records.scan(holdersOf(id), { limit: 1 })).length === 0) suspects.push(id)
  }
  if (suspects.length === 0) return 0
  const lease = await leases.acquire('storage/sweep', signal === undefined ? {} : { signal })
  let removed = 0
  try {
    for (const id of suspects) {
      if (lease.signal.aborted || signal?.aborted === true) break
      const held = await records.transact(async (tx) => {
        await tx.hold(lease)
        return (await tx.scan(holdersOf(id), { limit: 1 })).length > 0
      })
      if (held) continue
      await blobs.delete(id)
      removed++
    }
  } finally {
    await lease.release()
  }
  if (removed > 0) log.info('orphaned blobs were removed', { folder, removed })
  return removed
}
