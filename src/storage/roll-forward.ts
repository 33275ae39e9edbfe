// What was archived after a backup is put into its records again, up to a moment, and the blobs that they name by then are
// taken from the archive (archive.ts). It happens in the hidden folder of a restore, so that a failure changes nothing.
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { entriesAfter, POSITION, type ArchivePosition } from './archive.ts'
import { blobsNamedIn, type ArchiveHead } from './backup.ts'
import { StorageError } from './errors.ts'
import type { Until } from './restore.ts'
import { syncFolder } from './sqlite.ts'

/** Entries put in one transaction of SQLite. */
const STEP_ENTRIES = 1_000

/**
 * Answers the moment that the folder's records are of now. In any case they forget where they stood in their archive:
 * what is written from here on is another history, and needs an archive of its own.
 */
export function rollForward(folder: string, head: ArchiveHead, until: Until | undefined): number {
  const db = new DatabaseSync(`${folder}/records.db`)
  let atMs = head.createdMs
  try {
    db.exec('PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF')
    if (until !== undefined) {
      atMs = putEntries(db, head, until)
      takeBlobs(db, folder, until.archive)
    }
    db.prepare('DELETE FROM kv WHERE k=?').run(POSITION)
  } finally {
    db.close()
  }
  syncFile(`${folder}/records.db`)
  return atMs
}

function putEntries(db: DatabaseSync, { createdMs, format }: ArchiveHead, { archive, ms }: Until): number {
  if (ms < createdMs)
    throw new StorageError(
      'failed',
      `that moment is before the backup, which was made at ${new Date(createdMs).toISOString()}: take an older one`,
    )
  const text = db.prepare('SELECT v FROM kv WHERE k=?').get(POSITION)?.['v']
  if (text === undefined)
    throw new StorageError(
      'failed',
      'this backup was made by a server without --archive, so nothing says where it stands in one',
    )
  const put = db.prepare('INSERT INTO kv VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v')
  const remove = db.prepare('DELETE FROM kv WHERE k=?')
  let atMs = createdMs
  let count = 0
  db.exec('BEGIN')
  for (const entry of entriesAfter(archive, JSON.parse(String(text)) as ArchivePosition, format, ms)) {
    for (const [k, value] of entry.writes)
      if (value === undefined) remove.run(k)
      else put.run(k, value)
    atMs = Math.max(atMs, entry.atMs)
    if (++count % STEP_ENTRIES === 0) db.exec('COMMIT; BEGIN')
  }
  db.exec('COMMIT')
  return atMs
}

/** One that is in neither shows in the check that follows. */
function takeBlobs(db: DatabaseSync, folder: string, archive: string): void {
  const folders = new Set<string>()
  for (const id of blobsNamedIn(db)) {
    const name = `blobs/${id.slice(-2)}`
    if (existsSync(`${folder}/${name}/${id}`) || !existsSync(`${archive}/${name}/${id}`)) continue
    mkdirSync(`${folder}/${name}`, { recursive: true, mode: 0o700 })
    copyFileSync(`${archive}/${name}/${id}`, `${folder}/${name}/${id}`)
    syncFile(`${folder}/${name}/${id}`)
    folders.add(name)
  }
  for (const name of folders) syncFolder(`${folder}/${name}`)
}

function syncFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
