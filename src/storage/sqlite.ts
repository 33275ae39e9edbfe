// One SQLite file with one table, `kv(k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID`, in write-ahead-log mode: opening it,
// its statements, and its worker. TEXT, not BLOB: each Uint8Array that node:sqlite makes costs a microsecond.
//
// synchronous=NORMAL: COMMIT appends to the log with one write() and does not wait for the disk; the engine syncs the
// log itself, off the main thread, before it answers (records.ts). wal_autocheckpoint=0: a checkpoint would sync on the
// main thread, so a worker does it. auto_vacuum must be set before the log and the first table, afterwards it silently
// does nothing. The file's space is given back in idle moments by incremental_vacuum.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import type { Key, Range } from '../kernel/records.ts'
import { StorageError, damaged, storageError } from './errors.ts'
import { migrate } from './migrate.ts'
import type { WritableRows } from './hot.ts'

export const PAGE_BYTES = 4096
/** Where the log is cut back to after a checkpoint emptied it, and what it grows to before the writer waits for one. */
export const LOG_BYTES_MAX = 64 * 1024 * 1024
const CACHE_KIB = 65_536
/** Reading all of a file up to this costs about 30 ms, so it is checked whole at each start; a larger one on request. */
const CHECK_BYTES_MAX = 16 * 1024 * 1024
/** Of this layout of a data folder; a newer one is refused, an older one is migrated at its first start (migrate.ts). */
export const FORMAT = 1
/** The file and its log hold secrets: access keys, the root keys of secrets. */
export const OWNER_ONLY = 0o600
const MAGIC = 'SQLite format 3\0'

export interface Database {
  readonly db: DatabaseSync
  readonly path: string
  readonly rows: WritableRows
  readonly sql: {
    readonly begin: StatementSync
    readonly commit: StatementSync
    readonly rollback: StatementSync
  }
  /** Our own descriptor of the log, to sync it by. */
  readonly log: number
  /** Pages that the log holds now; it falls when the log starts over. */
  logPages(): number
  /** How many records a range has, counted up to `most`. */
  count(range: Range, most: number): number
  /** What brought an older folder to this version, in sentences. */
  readonly migrated: readonly string[]
  close(): void
}

/** Opens or makes `records.db` in a folder. Throws StorageError when it is damaged, missing, or of a newer format. */
export function openDatabase(folder: string): Database {
  const path = `${folder}/records.db`
  const mark = `${folder}/FORMAT`
  const isNew = lookBefore(path, mark)
  let db: DatabaseSync | undefined
  try {
    if (!isNew || statSync(path, { throwIfNoEntry: false }) !== undefined) checkContent(path)
    db = new DatabaseSync(path)
    db.exec(`PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
      PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-${CACHE_KIB}; PRAGMA journal_size_limit=${LOG_BYTES_MAX};
      CREATE TABLE IF NOT EXISTS kv(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS boot(n); INSERT INTO boot VALUES(1); DELETE FROM boot`)
    if (isNew && isEmpty(db)) db.exec(`PRAGMA user_version=${FORMAT}`)
    const migrated = migrate({ db, folder }, FORMAT)
    // Functions run as other users of this machine and need the way through the data folder, not what lies in it.
    for (const suffix of ['', '-wal', '-shm']) chmodSync(path + suffix, OWNER_ONLY)
    const pages = pageCounter(path)
    // The log exists now (boot wrote to it); its name and ours must survive a power cut as well.
    const log = openSync(`${path}-wal`, 'r+')
    fsyncSync(log)
    if (isNew || migrated.length > 0) writeMark(mark)
    syncFolder(folder)
    return { ...prepared(db, path, log, pages), migrated }
  } catch (error) {
    db?.close()
    throw storageError(error, path)
  }
}

/** The text of FORMAT, the mark of a folder that is in use: from then on a missing file of records is a loss. */
export const markOf = (format: number): string => `Selfless data folder, format ${format}\n`

function writeMark(path: string): void {
  writeFileSync(`${path}.new`, markOf(FORMAT), { flush: true })
  renameSync(`${path}.new`, path)
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM kv LIMIT 1').get() === undefined
}

/** Refuses to begin anew over the remains of an old file; true when the folder holds none. */
function lookBefore(path: string, mark: string): boolean {
  const bytes = existsSync(path) ? statSync(path).size : 0
  if (bytes > 0) {
    const head = Buffer.alloc(MAGIC.length)
    const file = openSync(path, 'r')
    try {
      readSync(file, head, 0, head.length, 0)
    } finally {
      closeSync(file)
    }
    if (head.toString('latin1') !== MAGIC)
      throw new StorageError('damaged', damaged(path, 'its header is not ours'))
    return !existsSync(mark)
  }
  const log = `${path}-wal`
  if (existsSync(mark) || (existsSync(log) && statSync(log).size > 0))
    throw new StorageError(
      'damaged',
      damaged(path, 'it is missing or empty, but this folder has been in use'),
    )
  return true
}

/** Looks without writing: a read-only connection leaves even the log where it is. */
function checkContent(path: string): void {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const format = numberOf(db, 'PRAGMA user_version')
    if (format > FORMAT)
      throw new StorageError(
        'format',
        `${path} has format ${format}; this Selfless knows formats up to ${FORMAT}. Start the version that wrote it ` +
          'or a newer one; going back is possible only by restoring a backup that the older version made',
      )
    const pages = numberOf(db, 'PRAGMA page_count')
    // With an empty log every page is in the file; SQLite would notice a missing one only when it comes to it.
    const logBytes = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
    if (logBytes === 0 && statSync(path).size < pages * PAGE_BYTES)
      throw new StorageError('damaged', damaged(path, 'it is shorter than its header says'))
    if (pages * PAGE_BYTES > CHECK_BYTES_MAX) return
    const [first] = db.prepare('PRAGMA quick_check(1)').all()
    const answer = String(first?.['quick_check'] ?? '')
    if (answer !== 'ok') throw new StorageError('damaged', damaged(path, answer))
  } finally {
    db.close()
  }
}

export function numberOf(db: DatabaseSync, pragma: string): number {
  const [value] = Object.values(db.prepare(pragma).get() ?? {})
  return Number(value)
}

function prepared(
  db: DatabaseSync,
  path: string,
  log: number,
  pages: PageCounter,
): Omit<Database, 'migrated'> {
  const get = db.prepare('SELECT v FROM kv WHERE k=?')
  // `+0` hides the limit from SQLite's planner, which else plans by its value and so compiles the statement anew each time
  // that it is bound: 4 us of a scan's 9 (sqlite3_prepare_v2: "if the specific value bound … might influence the plan").
  const up = db.prepare('SELECT k,v FROM kv WHERE k>=? AND k<? ORDER BY k LIMIT ?+0')
  const down = db.prepare('SELECT k,v FROM kv WHERE k>=? AND k<? ORDER BY k DESC LIMIT ?+0')
  const count = db.prepare('SELECT count(*) FROM (SELECT 1 FROM kv WHERE k>=? AND k<? LIMIT ?+0)')
  const put = db.prepare('INSERT INTO kv VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v')
  const del = db.prepare('DELETE FROM kv WHERE k=?')
  for (const statement of [get, up, down, count]) statement.setReturnArrays(true)
  return {
    db,
    path,
    log,
    logPages: () => pages.count(),
    count: (range, most) => (count.get(range.from, range.to, most) as unknown as [number])[0],
    // With setReturnArrays a row is an array of its columns, which the types do not know.
    rows: {
      get: (key: Key) => (get.get(key) as unknown as [string] | undefined)?.[0],
      scan: (range: Range, limit: number, reverse: boolean) =>
        (reverse ? down : up).all(range.from, range.to, limit) as unknown as [Key, string][],
      write: (key: Key, text: string | undefined) => {
        if (text === undefined) del.run(key)
        else put.run(key, text)
      },
    },
    sql: {
      begin: db.prepare('BEGIN IMMEDIATE'),
      commit: db.prepare('COMMIT'),
      rollback: db.prepare('ROLLBACK'),
    },
    close() {
      // The last connection's close empties the log into the file and removes it.
      db.close()
      closeSync(log)
      pages.close()
    },
  }
}

interface PageCounter {
  count(): number
  close(): void
}

/**
 * Reads how long the log is from SQLite's index of it: `mxFrame`, 4 bytes of the machine's order at offset 16 of the
 * -shm file (https://www.sqlite.org/walformat.html#the_wal_index_header). node:sqlite has no hook for it, the file's
 * size only ever grows, and an estimate from what was written was wrong by a factor of six either way. The descriptor
 * stays open until the connection is closed, since closing it would drop SQLite's locks on that file.
 */
function pageCounter(path: string): PageCounter {
  const file = openSync(`${path}-shm`, 'r')
  const word = new Uint32Array(1)
  const bytes = new Uint8Array(word.buffer)
  return {
    count() {
      readSync(file, bytes, 0, 4, 16)
      return word[0] ?? 0
    },
    close: () => closeSync(file),
  }
}

export function syncFolder(folder: string): void {
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What the worker is asked, one at a time, and answers. */
export type WorkerTask = { kind: 'checkpoint' } | { kind: 'copy'; to: string } | { kind: 'check' }
export interface WorkerAnswer {
  readonly error?: string
  /** check: what is wrong. */
  readonly problems?: string[]
}

/** A second connection in a thread of its own, started when first asked. */
export class DatabaseWorker {
  readonly #path: string
  #worker: Worker | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(path: string) {
    this.#path = path
  }

  async ask(task: WorkerTask): Promise<WorkerAnswer> {
    const answer = this.#last.then(() => this.#post(task))
    this.#last = answer.catch(() => undefined)
    return await answer
  }

  async close(): Promise<void> {
    await this.#last
    const worker = this.#worker
    this.#worker = undefined
    if (worker === undefined) return
    // The worker closes its connection before it goes: a terminated thread would leave its locks behind.
    await new Promise<void>((resolve) => {
      worker.once('exit', () => resolve()).ref()
      worker.postMessage(undefined)
    })
  }

  #post(task: WorkerTask): Promise<WorkerAnswer> {
    const worker = (this.#worker ??= this.#start())
    return new Promise((resolve, reject) => {
      const end = (): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      }
      const onMessage = (answer: WorkerAnswer): void => {
        end()
        if (answer.error === undefined) resolve(answer)
        else reject(new Error(answer.error))
      }
      const onExit = (): void => onError(new Error('the database worker ended'))
      const onError = (error: Error): void => {
        end()
        this.#worker = undefined
        reject(error)
      }
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref()
      worker.postMessage(task)
    })
  }

  #start(): Worker {
    // Compiled, this file and the worker's are .js side by side.
    const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
    const worker = new Worker(new URL(`./sqlite-worker${extension}`, import.meta.url), {
      workerData: this.#path,
    })
    worker.unref()
    return worker
  }
}
