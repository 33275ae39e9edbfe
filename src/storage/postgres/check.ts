// What is asked of a PostgreSQL before anything is trusted to it, and the tables made in it. A server that would lose
// what it acknowledged is refused; what the operator should know of it is told.
import pg from 'pg'
import type { Clock } from '../../kernel/clock.ts'
import { StorageError } from '../errors.ts'
import { goodbye, newClient } from './connection.ts'
import { shownDsn } from './dsn.ts'
import { FORMAT, OPENING_LOCK, TABLES } from './statements.ts'

/** The oldest that has client_connection_check_interval; older ones get no fixes any more. */
const VERSION_MIN = 140_000
const TRIES = 20
const PAUSE_MS = 250

/** What was found; for the log and for `stats`. */
export interface ServerFacts {
  readonly version: string
  readonly synchronousCommit: string
  /** `synchronous_standby_names`: '' where a commit waits for no replica. */
  readonly synchronousStandbys: string
  /** Replicas connected now; undefined where this user may not see them. */
  readonly replicas: number
  /** True where the cluster acknowledges before the disk has it, and our sessions are told not to. */
  readonly forceCommitToDisk: boolean
  /** Of the records, made with the tables: its blobs' folder carries the same. */
  readonly cloud: string
  /** True when this opening made the tables. */
  readonly isNew: boolean
}

/**
 * Looks at the server and makes the tables. Throws StorageError `format` for a server that cannot be used, with a text
 * for the operator, and what the server or the network says.
 */
export async function checkServer(
  dsn: string,
  options: { connectMs: number; newCloudId: string },
): Promise<ServerFacts> {
  const client = newClient(dsn, options.connectMs)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const found = await settingsOf(client)
    refuse(found)
    await refusePooler(client, dsn, options.connectMs)
    const made = await makeTables(client, options.newCloudId)
    return {
      version: found.version,
      synchronousCommit: found.synchronous_commit,
      synchronousStandbys: found.synchronous_standby_names,
      replicas: Number(found.replicas),
      forceCommitToDisk: found.synchronous_commit === 'off',
      ...made,
    }
  } finally {
    goodbye(client)
  }
}

/**
 * Does it again while the server starts beside us, or is started again: about five seconds. One that refuses us is not
 * asked twice. Throws StorageError, without the password.
 */
export async function patiently<T>(
  dsn: string,
  clock: Clock,
  work: () => Promise<T>,
  tries = TRIES,
): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof StorageError) throw error
      if (!mayPass(error) || n >= tries)
        throw new StorageError(
          'failed',
          `PostgreSQL at ${shownDsn(dsn)} cannot be reached: ${messageOf(error)}`,
        )
      await clock.after(PAUSE_MS)
    }
  }
}

/** What the network says, and of the server's errors those of classes 08 (connection), 53 (resources), 57P (stops). */
const mayPass = (error: unknown): boolean =>
  !(error instanceof pg.DatabaseError) || /^(08|53|57P)/.test(error.code ?? '')

type Found = Record<
  | 'version'
  | 'number'
  | 'fsync'
  | 'full_page_writes'
  | 'synchronous_commit'
  | 'synchronous_standby_names'
  | 'encoding'
  | 'recovering'
  | 'replicas',
  string
>

async function settingsOf(client: pg.Client): Promise<Found> {
  const { rows } = await client.query<Found>(`SELECT
    current_setting('server_version') AS version,
    current_setting('server_version_num') AS number,
    current_setting('fsync') AS fsync,
    current_setting('full_page_writes') AS full_page_writes,
    current_setting('synchronous_commit') AS synchronous_commit,
    current_setting('synchronous_standby_names') AS synchronous_standby_names,
    current_setting('server_encoding') AS encoding,
    pg_is_in_recovery()::text AS recovering,
    (SELECT count(*)::text FROM pg_stat_replication) AS replicas`)
  const [found] = rows
  if (found === undefined) throw new Error('it told nothing of itself')
  return found
}

function refuse(found: Found): void {
  const no = (why: string): StorageError => new StorageError('format', why)
  if (Number(found.number) < VERSION_MIN)
    throw no(`PostgreSQL ${found.version} is too old: Selfless needs ${VERSION_MIN / 10_000} or newer`)
  if (found.fsync !== 'on')
    throw no('PostgreSQL runs with fsync=off and would lose what it has acknowledged: set fsync=on')
  if (found.full_page_writes !== 'on')
    throw no(
      'PostgreSQL runs with full_page_writes=off, and a power cut could tear its pages: set full_page_writes=on',
    )
  if (found.encoding !== 'UTF8')
    throw no(
      `the database's encoding is ${found.encoding}, and records need UTF8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`,
    )
  if (found.recovering === 'true')
    throw no('this PostgreSQL is a standby and takes no writes: name its primary')
}

/**
 * A pooler that gives each transaction another session breaks locks, LISTEN and prepared statements. While a second
 * client is inside a transaction, such a pooler has given it the session that we were answered from before.
 */
async function refusePooler(client: pg.Client, dsn: string, connectMs: number): Promise<void> {
  const pidOf = async (of: pg.Client): Promise<number> =>
    (await of.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0
  const mine = await pidOf(client)
  const second = newClient(dsn, connectMs)
  second.on('error', () => undefined)
  try {
    await second.connect()
    await second.query('BEGIN')
    const theirs = await pidOf(second)
    const again = await pidOf(client)
    await second.query('COMMIT')
    if (mine !== theirs && mine === again) return
  } finally {
    await second.end().catch(() => undefined)
  }
  throw new StorageError(
    'format',
    'a pooler in transaction mode stands before PostgreSQL (pgbouncer: pool_mode=transaction); ' +
      'Selfless keeps sessions of its own: name the server itself, or a pool in session mode',
  )
}

/** Under a lock, since two servers may start at once. */
async function makeTables(client: pg.Client, newCloudId: string): Promise<{ cloud: string; isNew: boolean }> {
  await client.query(`SELECT pg_advisory_lock(${OPENING_LOCK})`)
  try {
    const about = async (): Promise<Map<string, string>> => {
      const { rows } = await client.query<{ name: string; value: string }>(
        'SELECT name, value FROM selfless_about',
      )
      return new Map(rows.map(({ name, value }) => [name, value]))
    }
    const exists = await client.query("SELECT to_regclass('selfless_about') IS NOT NULL AS is")
    const known = exists.rows[0]?.is === true ? await about() : undefined
    const format = known?.get('format')
    if (format !== undefined && Number(format) > FORMAT)
      throw new StorageError(
        'format',
        `the records have format ${format}, and this version knows up to ${FORMAT}: start the newer Selfless that made them`,
      )
    if (known !== undefined && format !== undefined) return { cloud: known.get('cloud') ?? '', isNew: false }
    await client.query('BEGIN')
    for (const table of TABLES) await client.query(table)
    await client.query('INSERT INTO selfless_about VALUES ($1, $2), ($3, $4)', [
      'format',
      String(FORMAT),
      'cloud',
      newCloudId,
    ])
    await client.query('COMMIT')
    // Long values in a quarter of pglz's time, where the server was built with it.
    await client
      .query('ALTER TABLE selfless_records ALTER COLUMN v SET COMPRESSION lz4')
      .catch(() => undefined)
    return { cloud: newCloudId, isNew: true }
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${OPENING_LOCK})`).catch(() => undefined)
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ')
  return error instanceof Error ? error.message : String(error)
}
