// The shared engine as a whole: records in PostgreSQL, blobs as files in a folder that all servers see, leases that
// other servers respect. The data folder holds only what this server could lose:
//
//   server.lock, server.pid     who has the folder (lock.ts)
//   member                      this server's name in leases and in the blobs' tmp/, the same after a restart
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createLeases, releaseLeasesOf } from '../../kernel/lease.ts'
import { BLOB_FOLDERS } from '../blobs.ts'
import { StorageError } from '../errors.ts'
import { lockFolder } from '../lock.ts'
import type { Storage, StorageOptions } from '../storage.ts'
import { startSweep, sweepFolder } from '../sweep.ts'
import { Bell } from './bell.ts'
import { checkServer, patiently, type ServerFacts } from './check.ts'
import { checkDsn, shownDsn } from './dsn.ts'
import { followOffset } from './offset.ts'
import { LIMITS, Pool, type Limits } from './pool.ts'
import { PostgresRecords } from './records.ts'
import { SharedBlobs } from './shared-blobs.ts'

const FORGET_MS = 3_600_000

export interface PostgresOptions extends StorageOptions {
  readonly dsn: string
  /** Folder of blobs, the same for all servers. */
  readonly blobs: string
  readonly limits?: Partial<Limits>
  /** How often a server that cannot be reached is tried at the start; default 20 times in five seconds. */
  readonly tries?: number
  /** Term of leases; default 10 s. */
  readonly leaseTermMs?: number
}

/** Opens records and blobs that other servers may have open too. Throws StorageError. */
export async function openPostgres(options: PostgresOptions): Promise<Storage> {
  const { folder, clock, ids, log, dsn, probe } = options
  const limits: Limits = { ...LIMITS, ...options.limits }
  checkDsn(dsn)
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  const undo: (() => void | Promise<void>)[] = [unlock]
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    const newCloudId = ids.hex(16)
    const { connectMs } = limits
    const once = <T>(work: () => Promise<T>): Promise<T> => patiently(dsn, clock, work, options.tries)
    const facts = await once(() => checkServer(dsn, { connectMs, newCloudId }))
    tell(options, facts)
    matchBlobs(options.blobs, { ...facts, run: newCloudId })
    const { forceCommitToDisk } = facts
    const pool = new Pool({ clock, ids, log, limits, options: { dsn, forceCommitToDisk } })
    undo.push(() => pool.close())
    await once(() => pool.prove())
    const bell = new Bell({ dsn, clock, ids, log, connectMs })
    undo.push(() => bell.close())
    await once(() => bell.open())
    const records = new PostgresRecords({ clock, ids, log, pool, bell, probe })
    undo.push(() => records.close())
    undo.push(clock.onTurn(() => bell.wakeAll()))
    undo.push(await followOffset({ records, clock, bell, log }))
    const member = memberOf(folder, () => ids.hex(6))
    // The data folder was ours to take, so whoever owned a lease by this name is dead.
    await releaseLeasesOf(records, member)
    const term = options.leaseTermMs === undefined ? {} : { termMs: options.leaseTermMs }
    const leases = createLeases(records, clock, ids, log, { ...term, owner: member })
    const files = { folder: options.blobs, clock, ids, member, ...(probe === undefined ? {} : { probe }) }
    const blobs = new SharedBlobs(files, { records, leases, log })
    undo.push(() => blobs.close())
    const parts = { records, blobs, leases, clock, log }
    undo.push(startSweep(parts))
    undo.push(forgetting(pool, options))
    const sweep = async (): Promise<number> => {
      let removed = await blobs.removeDue()
      for (let n = 0; n < BLOB_FOLDERS; n++) removed += await sweepFolder(parts, n)
      return removed
    }
    return { records, blobs, leases, member, sweep, stats: () => statsOf(records, pool, bell), close }
  } catch (error) {
    await close()
    throw error
  }
}

function tell({ log, dsn, blobs }: PostgresOptions, facts: ServerFacts): void {
  const { version, synchronousCommit, synchronousStandbys, replicas } = facts
  log.info('records are in PostgreSQL', {
    at: shownDsn(dsn),
    version,
    synchronousCommit: facts.forceCommitToDisk ? 'off; on for us' : synchronousCommit,
    synchronousStandbys,
    replicas,
    blobs,
  })
  if (replicas > 0 && synchronousStandbys === '')
    log.warn('no commit waits for a replica: a failover may lose what was acknowledged', { replicas })
  if (synchronousCommit === 'local' || synchronousCommit === 'remote_write')
    log.warn('commits do not wait for the replicas’ disks', { synchronousCommit })
}

/**
 * Records and blobs belong together: a server that saw only one of them would sweep the other's blobs as nobody's.
 * The folder carries the name of the records' cloud.
 */
function matchBlobs(folder: string, facts: ServerFacts & { run: string }): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = `${folder}/CLOUD`
  const names = readdirSync(folder)
  // A server may have died, or another be, between making the tables and naming the folder: it is empty then.
  const mayClaim = facts.isNew || names.every((name) => name === 'tmp' || name.startsWith('CLOUD'))
  const hasBlobs = names.some((name) => /^[0-9a-f]{2}$/.test(name))
  if (!existsSync(path) && mayClaim && !hasBlobs) {
    // Whole or not at all, and the first of several.
    const own = `${path}.${facts.run}`
    writeFileSync(own, `${facts.cloud}\n`)
    try {
      linkSync(own, path)
    } catch (error) {
      if (!existsSync(path)) throw error
    } finally {
      rmSync(own)
    }
  }
  if (!existsSync(path))
    throw new StorageError(
      'format',
      hasBlobs
        ? `the blobs in ${folder} belong to other records than these`
        : `${folder} is not the folder of blobs that goes with these records`,
    )
  if (readFileSync(path, 'utf8').trim() !== facts.cloud)
    throw new StorageError('format', `the blobs in ${folder} belong to other records than these`)
}

/** This server's name among those that share the blobs, kept for as long as its data folder. */
function memberOf(folder: string, make: () => string): string {
  const path = `${folder}/member`
  if (existsSync(path)) {
    const member = readFileSync(path, 'utf8').trim()
    if (/^[0-9a-f]{12}$/.test(member)) return member
  }
  const member = make()
  writeFileSync(path, `${member}\n`)
  return member
}

/** Rows of commits whose connections have long gone. */
function forgetting(pool: Pool, { clock, log }: PostgresOptions): () => void {
  return clock.every(FORGET_MS, async () => {
    try {
      const connection = await pool.acquire()
      try {
        await connection.run([{ name: 'forget' }])
      } finally {
        pool.release(connection)
      }
    } catch (error) {
      log.debug('old rows of commits could not be removed', { error: String(error) })
    }
  })
}

function statsOf(records: PostgresRecords, pool: Pool, bell: Bell): Record<string, number> {
  return {
    ...records.counts,
    connectionsNow: pool.openCount,
    connectionsBusyNow: pool.busyCount,
    waitingNow: pool.waiting,
    connectionsLost: pool.losses,
    stalls: pool.stalls,
    refusals: pool.refusals,
    listeningNow: bell.isListening ? 1 : 0,
    notificationsSent: bell.sent,
    notificationsHeard: bell.heard,
    listenerBreaks: bell.breaks,
  }
}
