// A backup: one tar of the records, the blobs and their hashes, made from front to end in constant memory while the
// server goes on writing. In this order, so that every blob that the records name is there: from now on no blob is
// removed (blobs.ts), then the records are copied as they stand at one moment (VACUUM INTO), then the blobs that this
// copy names are read one after another.
//
//   selfless-backup.json     what this is: the archive's form, the layout's format, by which version, when
//   records.db               the records, compact, without a log
//   blobs/<2 hex>/<id>       each blob that they name
//   sums/<n>                 after each thousand files their SHA-256, in the form of `sha256sum`, and that of sums/<n-1>
//   manifest.json            counts, and what was missing
//   sums/end                 the last sums, of the manifest too: an archive without it was cut
//
// It runs in a thread beside the loop (upkeep-worker.ts), or in the command where no server runs. Node's own backup()
// is not used: it blocked the loop for 520 ms a GB (measured), this for 8.
import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { finishedMs, isBlobId } from '../kernel/body.ts'
import { key, under, type Key, type Range } from '../kernel/records.ts'
import type { BackupSummary } from '../kernel/upkeep.ts'
import { StorageError, storageError } from './errors.ts'
import { numberOf } from './sqlite.ts'
import { END, header, padding } from './tar.ts'

/** Of this form of archive. */
export const ARCHIVE_FORM = 1
export const HEAD_NAME = 'selfless-backup.json'
export const MANIFEST_NAME = 'manifest.json'
export const LAST_SUMS_NAME = 'sums/end'
/** Files between two entries of sums: 140 bytes each, so that a reader may hold them. */
const SUMS_FILES = 1_000
const PIECE_BYTES = 512 * 1024
const MISSING_LISTED_MAX = 1_000

/** The first entry. */
export interface ArchiveHead {
  readonly kind: 'selfless-backup'
  readonly form: number
  readonly format: number
  readonly version: string
  readonly createdMs: number
}

/** The last entry but one. */
export interface ArchiveManifest {
  readonly records: number
  readonly blobs: number
  readonly blobBytes: number
  readonly missing: readonly string[]
  readonly missingCount: number
}

export interface BackupTask {
  readonly kind: 'backup'
  readonly folder: string
  /** Where the copy of the records stands meanwhile; on the same disk, and nobody else's name. */
  readonly temporary: string
  readonly createdMs: number
  readonly version: string
}

/** The archive in pieces; returns what is in it. Nobody may remove blobs meanwhile. */
export function* backupOf(task: BackupTask): Generator<Buffer<ArrayBuffer>, BackupSummary> {
  const copy = copyRecords(task)
  try {
    const out = new ArchiveWriter(task.createdMs)
    const format = numberOf(copy.db, 'PRAGMA user_version')
    const head: ArchiveHead = {
      kind: 'selfless-backup',
      form: ARCHIVE_FORM,
      format,
      version: task.version,
      createdMs: task.createdMs,
    }
    yield* out.small(HEAD_NAME, JSON.stringify(head) + '\n')
    yield* out.file('records.db', copy.file, task.createdMs)
    const { blobs, blobBytes, missing } = yield* putBlobs(copy.db, task.folder, out)
    const [count] = Object.values(copy.db.prepare('SELECT count(*) FROM kv').get() ?? {})
    const manifest: ArchiveManifest = {
      records: Number(count),
      blobs,
      blobBytes,
      missing: missing.slice(0, MISSING_LISTED_MAX),
      missingCount: missing.length,
    }
    yield* out.small(MANIFEST_NAME, JSON.stringify(manifest) + '\n')
    yield* out.sums(LAST_SUMS_NAME)
    yield* out.end()
    return {
      bytes: out.bytes,
      format,
      records: manifest.records,
      blobs,
      blobBytes,
      missing: manifest.missing,
    }
  } finally {
    copy.close()
  }
}

/** The records as they stand at one moment, in a file that already has no name: nothing is left behind by a kill. */
function copyRecords({ folder, temporary }: BackupTask): { db: DatabaseSync; file: number; close(): void } {
  try {
    const source = new DatabaseSync(`${folder}/records.db`, { readOnly: true })
    try {
      source.prepare('VACUUM INTO ?').run(temporary)
    } finally {
      source.close()
    }
    const db = new DatabaseSync(temporary, { readOnly: true })
    // Its first read opens the file; from then on the name is not needed.
    numberOf(db, 'PRAGMA schema_version')
    const file = openSync(temporary, 'r')
    const close = (): void => {
      db.close()
      closeSync(file)
    }
    return { db, file, close }
  } catch (error) {
    throw storageError(error, temporary)
  } finally {
    rmSync(temporary, { force: true })
  }
}

interface Put {
  blobs: number
  blobBytes: number
  readonly missing: string[]
}

function* putBlobs(
  db: DatabaseSync,
  folder: string,
  out: ArchiveWriter,
): Generator<Buffer<ArrayBuffer>, Put> {
  const put: Put = { blobs: 0, blobBytes: 0, missing: [] }
  for (const id of blobsNamedIn(db)) {
    const name = `blobs/${id.slice(-2)}/${id}`
    let file: number
    try {
      file = openSync(`${folder}/${name}`, 'r')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      put.missing.push(id)
      continue
    }
    try {
      put.blobBytes += yield* out.file(name, file, finishedMs(id))
      put.blobs++
    } finally {
      closeSync(file)
    }
    if (out.unsummed >= SUMS_FILES) yield* out.sums()
  }
  return put
}

/** Ids of all blobs that somebody holds: bodies that are neither inline nor a layout (kernel/body.ts). */
export function* blobsNamedIn(db: DatabaseSync): Generator<string> {
  const has = db.prepare('SELECT 1 FROM kv WHERE k=?')
  for (const id of bodiesHeldIn(db))
    if (has.get(key('inline', id)) === undefined && has.get(key('layout', id)) === undefined) yield id
}

/** Ids of all bodies that somebody holds, each once, by stepping from one to the next. */
export function* bodiesHeldIn(db: DatabaseSync): Generator<string> {
  const next = db.prepare('SELECT k FROM kv WHERE k>=? AND k<? ORDER BY k LIMIT 1')
  const range: Range = under('body')
  for (let from: Key = range.from; ;) {
    const row = next.get(from, range.to)
    if (row === undefined) return
    const id = String(row['k']).slice(range.from.length + 1, range.from.length + 45)
    if (!isBlobId(id))
      throw new StorageError('damaged', `a record names a body by ${JSON.stringify(row['k'])}`)
    yield id
    from = under('body', id).to
  }
}

/** Gathers the archive's bytes into pieces, and hashes what goes in. */
class ArchiveWriter {
  bytes = 0
  readonly #createdMs: number
  #piece = Buffer.allocUnsafeSlow(PIECE_BYTES)
  #used = 0
  #lines: string[] = []
  #sumsCount = 0

  constructor(createdMs: number) {
    this.#createdMs = createdMs
  }

  /** Files since the last sums. */
  get unsummed(): number {
    return this.#lines.length
  }

  *small(name: string, text: string): Generator<Buffer<ArrayBuffer>> {
    const content = Buffer.from(text)
    yield* this.#put(header(name, content.length, this.#createdMs))
    yield* this.#put(content)
    yield* this.#put(padding(content.length))
    this.#sum(name, createHash('sha256').update(content))
  }

  /** An open file from its beginning; answers its length. */
  *file(name: string, file: number, mtimeMs: number): Generator<Buffer<ArrayBuffer>, number> {
    const bytes = fstatSync(file).size
    const hash = createHash('sha256')
    yield* this.#put(header(name, bytes, mtimeMs))
    for (let at = 0; at < bytes;) {
      const room = Math.min(this.#piece.length - this.#used, bytes - at)
      const read = readSync(file, this.#piece, this.#used, room, at)
      if (read === 0) throw new StorageError('damaged', `${name} became shorter while it was read`)
      hash.update(this.#piece.subarray(this.#used, this.#used + read))
      at += read
      this.#used += read
      if (this.#used === this.#piece.length) yield this.#take()
    }
    yield* this.#put(padding(bytes))
    this.#sum(name, hash)
    return bytes
  }

  *sums(name = `sums/${String(this.#sumsCount++).padStart(6, '0')}`): Generator<Buffer<ArrayBuffer>> {
    const text = this.#lines.join('')
    this.#lines = []
    yield* this.small(name, text)
  }

  *end(): Generator<Buffer<ArrayBuffer>> {
    yield* this.#put(END)
    if (this.#used > 0) yield this.#take()
  }

  #sum(name: string, hash: Hash): void {
    this.#lines.push(`${hash.digest('hex')}  ${name}\n`)
  }

  *#put(data: Buffer): Generator<Buffer<ArrayBuffer>> {
    for (let at = 0; at < data.length;) {
      const copied = data.copy(this.#piece, this.#used, at)
      at += copied
      this.#used += copied
      if (this.#used === this.#piece.length) yield this.#take()
    }
  }

  #take(): Buffer<ArrayBuffer> {
    const piece = this.#piece.subarray(0, this.#used)
    this.bytes += this.#used
    this.#piece = Buffer.allocUnsafeSlow(PIECE_BYTES)
    this.#used = 0
    return piece
  }
}
