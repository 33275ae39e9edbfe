// The embedded engine as a whole: a data folder with records in SQLite and blobs as files, for one server on one disk.
//
//   records.db, records.db-wal, -shm   the records (records.ts, sqlite.ts)
//   blobs/<2 hex>/<id>, blobs/tmp/     the blobs (blobs.ts)
//   server.lock, server.pid            who has the folder (lock.ts)
//   FORMAT                             written last when a folder is made: from then on a missing file is a loss
import { mkdirSync } from 'node:fs'
import { createLeases } from '../kernel/lease.ts'
import { key, under, type Records } from '../kernel/records.ts'
import type { Upkeep } from '../kernel/upkeep.ts'
import { Archive, POSITION, withGap, type ArchivePosition } from './archive.ts'
import { BLOB_FOLDERS, FileBlobs } from './blobs.ts'
import { lockFolder } from './lock.ts'
import { EmbeddedRecords } from './records.ts'
import { BlobSizes } from './blob-sizes.ts'
import { FORMAT, openDatabase, type Database } from './sqlite.ts'
import type { Storage, StorageOptions } from './storage.ts'
import { startSweep, sweepFolder } from './sweep.ts'
import { EmbeddedUpkeep } from './upkeep.ts'

/** Nobody but this server can want a lease here, so renewing it often would only keep the disk awake. */
const LEASE_TERM_MS = 60_000

/** After a failed flush or met damage, only the end of the process lets go of the folder. */
export interface Embedded extends Storage {
  readonly upkeep: Upkeep
  /** Reads all records; answers what is wrong with the file, nothing when it is whole. */
  verify(): Promise<string[]>
}

/** Opens a data folder. Throws StorageError: `locked`, `damaged`, `format`. */
export async function openEmbedded(options: StorageOptions): Promise<Embedded> {
  const { folder, clock, ids, log } = options
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  let isStopped = (): boolean => false
  const undo: (() => void | Promise<void>)[] = [
    () => {
      if (!isStopped()) unlock()
    },
  ]
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    const database = openDatabase(folder)
    for (const what of database.migrated) log.info('the data folder was migrated', { folder, what })
    const archive = openArchive(options, database)
    undo.push(() => archive?.close())
    const records = new EmbeddedRecords(database, {
      archive,
      clock,
      ids,
      log,
      checks: options.checks === true,
      ...(options.onStop === undefined ? {} : { onStop: options.onStop }),
      ...(options.flush === undefined ? {} : { flush: options.flush }),
      ...(options.probe === undefined ? {} : { probe: options.probe }),
    })
    undo.push(() => records.close())
    isStopped = () => records.hasStopped
    await (archive === undefined ? markGap(records) : markStart(records, archive))
    const keep = archive && ((id: string, path: string) => archive.keepBlob(id, path))
    const blobs = new FileBlobs({
      folder: `${folder}/blobs`,
      clock,
      ids,
      ...(keep ? { keep } : {}),
      ...(options.probe === undefined ? {} : { probe: options.probe }),
    })
    undo.push(() => blobs.close())
    const sizes = new BlobSizes(blobs, clock)
    undo.push(() => sizes.close())
    const upkeep = new EmbeddedUpkeep({
      folder,
      version: options.version ?? 'unknown',
      blobs,
      clock,
      ids,
      count: (range, most) => records.count(range, most),
      measure: () => [...records.measure(), ...sizes.measure(), ...(archive?.measure() ?? [])],
    })
    undo.push(() => upkeep.close())
    undo.push(await clock.attach(offsetIn(records)))
    // The folder was ours to take, so whoever owned a lease in it is dead.
    await records.clear(under('lease'))
    const leases = createLeases(records, clock, ids, log, { termMs: LEASE_TERM_MS })
    const parts = { records, blobs, leases, clock, log }
    undo.push(startSweep(parts))
    const sweep = async (): Promise<number> => {
      let removed = 0
      for (let n = 0; n < BLOB_FOLDERS; n++) removed += await sweepFolder(parts, n)
      return removed
    }
    return { records, blobs, leases, upkeep, sweep, verify: () => records.verify(), close }
  } catch (error) {
    await close()
    throw error
  }
}

function openArchive({ archive, ids, log }: StorageOptions, database: Database): Archive | undefined {
  if (archive === undefined) return undefined
  const text = database.rows.get(POSITION)
  const position = text === undefined ? undefined : (JSON.parse(text) as ArchivePosition)
  return new Archive({ folder: archive, format: FORMAT, ids, log }, position)
}

/** From the first moment on a backup says where it stands in the archive. */
async function markStart(records: Records, archive: Archive): Promise<void> {
  if ((await records.get<ArchivePosition>(POSITION)) === undefined)
    await records.transact((tx) => tx.put(POSITION, archive.next))
}

/** What is written without the archive leaves a gap in its numbers, so that no restore passes over it. */
async function markGap(records: Records): Promise<void> {
  const position = await records.get<ArchivePosition>(POSITION)
  if (position !== undefined) await records.transact((tx) => tx.put(POSITION, withGap(position)))
}

/** AWS-visible time's offset as a record (CONTRACTS.md §5). */
function offsetIn(records: Records): { load(): Promise<number>; add(ms: number): Promise<number> } {
  const offset = key('clock', 'offset')
  return {
    load: async () => (await records.get<number>(offset)) ?? 0,
    add: (ms) =>
      records.transact(async (tx) => {
        const sum = ((await tx.get<number>(offset)) ?? 0) + ms
        tx.put(offset, sum)
        return sum
      }),
  }
}
