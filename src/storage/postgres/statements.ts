// The few statements that the engine consists of, prepared once on each connection. Two tables: the records, and for
// each connection one row with the number of its last commit, by which an outcome that nobody heard is looked up.
//
// Keys compare by bytes (COLLATE "C" in a UTF-8 database), as on every engine. Everything asks the primary key's index:
// a sequential scan would lock the whole relation under SERIALIZABLE, and everybody would conflict with everybody.

/** Who has to be told when tables change: openers compare it with what they know. */
export const FORMAT = 1

/** Taken while tables are made or looked at, so that two servers may start at once. An arbitrary constant of ours. */
export const OPENING_LOCK = '7310579410298110'

export const TABLES = [
  // Records come and go fast at the head of a queue: dead rows there must not wait for a fifth of the table to die.
  `CREATE TABLE IF NOT EXISTS selfless_records (
    k text COLLATE "C" PRIMARY KEY,
    v text NOT NULL
  ) WITH (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.1,
    autovacuum_vacuum_cost_delay = 0, toast.autovacuum_vacuum_scale_factor = 0.01)`,
  // Updated by every commit, so each page keeps room for the next versions (heap-only tuples).
  `CREATE TABLE IF NOT EXISTS selfless_commits (
    id text COLLATE "C" PRIMARY KEY,
    n bigint NOT NULL,
    at timestamptz NOT NULL
  ) WITH (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000,
    autovacuum_vacuum_cost_delay = 0)`,
  `CREATE TABLE IF NOT EXISTS selfless_about (name text PRIMARY KEY, value text NOT NULL)`,
]

const COUNT = `INSERT INTO selfless_commits VALUES ($1, $2, now())
  ON CONFLICT (id) DO UPDATE SET n = excluded.n, at = excluded.at`
const PUT = `INSERT INTO selfless_records SELECT * FROM unnest($3::text[], $4::text[])
  ON CONFLICT (k) DO UPDATE SET v = excluded.v`

export const STATEMENTS = {
  begin: 'BEGIN ISOLATION LEVEL SERIALIZABLE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  get: 'SELECT v FROM selfless_records WHERE k = $1',
  up: 'SELECT k, v FROM selfless_records WHERE k >= $1 AND k < $2 ORDER BY k LIMIT $3',
  down: 'SELECT k, v FROM selfless_records WHERE k >= $1 AND k < $2 ORDER BY k DESC LIMIT $3',
  claim: `SELECT k, v FROM selfless_records WHERE k >= $1 AND k < $2 ORDER BY k LIMIT $3
    FOR UPDATE SKIP LOCKED`,
  put: PUT.replace('$3', '$1').replace('$4', '$2'),
  delete: 'DELETE FROM selfless_records WHERE k = ANY($1::text[])',
  // One statement for all that a transaction wrote: the database's work for a further one is more than for its rows.
  putAndCount: `WITH put AS (${PUT}) ${COUNT}`,
  count: COUNT,
  clear: `DELETE FROM selfless_records WHERE k IN
    (SELECT k FROM selfless_records WHERE k >= $1 AND k < $2 ORDER BY k LIMIT $3)`,
  lock: 'SELECT pg_advisory_lock(hashtextextended($1, 0))',
  unlock: 'SELECT pg_advisory_unlock(hashtextextended($1, 0))',
  notify: "SELECT pg_notify('selfless', $1)",
  // An outcome that nobody heard. Waiting for replicas must not be cut off: what was committed would be shown unreplicated.
  endBackend: `SELECT CASE WHEN wait_event IS DISTINCT FROM 'SyncRep' THEN pg_terminate_backend(pid) END
    FROM pg_stat_activity WHERE pid = $1::int AND backend_start = $2::timestamptz`,
  outcome: 'SELECT n FROM selfless_commits WHERE id = $1',
  // Rows of connections that have long gone; one that lives writes its own anew.
  forget: "DELETE FROM selfless_commits WHERE at < now() - interval '1 hour'",
} as const

export type StatementName = keyof typeof STATEMENTS

/** A statement with its values; a Buffer is a value in PostgreSQL's binary form. */
export interface Statement {
  readonly name: StatementName
  readonly values?: readonly (string | Buffer)[]
}

const TEXT_OID = 25

/**
 * A text[] in binary form: dimensions, flags, element type, length and lower bound, then each with its length. The text
 * form would escape each quote of our JSON, at both ends.
 * https://github.com/postgres/postgres/blob/master/src/backend/utils/adt/arrayfuncs.c (array_recv)
 */
export function textArray(texts: readonly string[]): Buffer {
  let bytes = 20
  for (const text of texts) bytes += 4 + Buffer.byteLength(text)
  const out = Buffer.allocUnsafe(texts.length === 0 ? 12 : bytes)
  out.writeInt32BE(texts.length === 0 ? 0 : 1, 0)
  out.writeInt32BE(0, 4)
  out.writeInt32BE(TEXT_OID, 8)
  if (texts.length === 0) return out
  out.writeInt32BE(texts.length, 12)
  out.writeInt32BE(1, 16)
  let at = 20
  for (const text of texts) {
    const length = out.write(text, at + 4)
    out.writeInt32BE(length, at)
    at += 4 + length
  }
  return out
}
