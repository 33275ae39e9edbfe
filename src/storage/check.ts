// Reads a whole data folder and says what is wrong with it: SQLite's own check of the records' file; that every value is
// JSON; that every body somebody holds has its bytes (kernel/body.ts), in the length that whoever names it says, and is
// named by a record, since else it would stay for ever; that layouts are without holes. Files that nobody names are orphans, which the sweep takes after a day, and no problem.
// What it cannot see is a blob whose bytes were changed in place: no hash of it is kept here (S3 keeps its own).
//
// All of it sees the records as they stand at one moment, while a server writes on. Its blobs may go meanwhile, so one
// that seems to be missing is looked for once more among the records of now.
import { readdirSync, statSync } from 'node:fs'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { isBlobId, type Body, type Piece } from '../kernel/body.ts'
import { key, under, type Key, type Range } from '../kernel/records.ts'
import type { CheckReport } from '../kernel/upkeep.ts'
import { bodiesHeldIn } from './backup.ts'
import { BLOB_FOLDERS } from './blobs.ts'
import { storageError } from './errors.ts'
import { numberOf } from './sqlite.ts'

const PROBLEMS_LISTED_MAX = 100
/** Promises name bodies that they are about to clear, and the holders of their own parts are seen as holders. */
const ANY_ID = /[0-9a-f]{44}/g
const LATER = under('later')
const LAYOUTS = under('layout')
const INLINE = under('inline')
/** What the file may hold besides SQLite's own. */
const TABLES = new Set(['kv', 'boot'])

export interface CheckTask {
  readonly kind: 'check'
  readonly folder: string
}

/** Checks a folder, in one step of the generator; a missing or unreadable file throws StorageError. */
// oxlint-disable-next-line require-yield -- a task of the upkeep thread is a generator; this one's only piece is its end
export function* checkOf({ folder }: CheckTask): Generator<never, CheckReport> {
  const path = `${folder}/records.db`
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    db.exec('BEGIN')
    const check = new Check(folder, db)
    check.file()
    check.records()
    check.bodies()
    check.layouts()
    check.files()
    return check.report()
  } catch (error) {
    throw storageError(error, path)
  } finally {
    db.close()
  }
}

class Check {
  readonly #folder: string
  readonly #db: DatabaseSync
  readonly #get: StatementSync
  readonly #first: StatementSync
  readonly #noteName: StatementSync
  readonly #isNamed: StatementSync
  readonly #problems: string[] = []
  #problemCount = 0
  #records = 0
  #bodies = 0
  #blobs = 0
  #blobBytes = 0
  #orphans = 0
  #orphanBytes = 0

  constructor(folder: string, db: DatabaseSync) {
    this.#folder = folder
    this.#db = db
    this.#get = db.prepare('SELECT v FROM kv WHERE k=?')
    this.#first = db.prepare('SELECT k FROM kv WHERE k>=? AND k<? ORDER BY k LIMIT 1')
    // Ids that records name, in a file of SQLite's own when there are many: memory stays as it is.
    db.exec('CREATE TEMP TABLE named(id TEXT PRIMARY KEY) WITHOUT ROWID')
    this.#noteName = db.prepare('INSERT OR IGNORE INTO temp.named VALUES(?)')
    this.#isNamed = db.prepare('SELECT 1 FROM temp.named WHERE id=?')
  }

  report(): CheckReport {
    return {
      format: numberOf(this.#db, 'PRAGMA user_version'),
      records: this.#records,
      bodies: this.#bodies,
      blobs: this.#blobs,
      blobBytes: this.#blobBytes,
      orphans: this.#orphans,
      orphanBytes: this.#orphanBytes,
      problems: this.#problems,
      problemCount: this.#problemCount,
    }
  }

  /** The file as SQLite sees it, and that nobody put anything of his own into it. */
  file(): void {
    for (const row of this.#db.prepare(`PRAGMA integrity_check(${PROBLEMS_LISTED_MAX})`).all())
      if (row['integrity_check'] !== 'ok') this.#problem(`records.db: ${String(row['integrity_check'])}`)
    for (const { type, name } of this.#db.prepare('SELECT type, name FROM sqlite_schema').all())
      if (type !== 'table' || !TABLES.has(String(name)))
        this.#problem(`records.db holds the ${String(type)} ${String(name)}, which is not ours`)
  }

  /** Every value is JSON, and every body that a value names is held and as long as it says. */
  records(): void {
    for (const row of this.#db.prepare('SELECT k,v FROM kv ORDER BY k').iterate()) {
      this.#records++
      const k = String(row['k'])
      const text = String(row['v'])
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch {
        this.#problem(`the record ${shown(k)} is no JSON`)
        continue
      }
      if (isIn(k, INLINE)) {
        this.#inline(k)
        continue
      }
      for (const [id] of text.matchAll(ANY_ID)) this.#noteName.run(id)
      if (!isIn(k, LATER) && !isIn(k, LAYOUTS))
        for (const body of bodiesIn(value)) this.#named(body, shown(k))
    }
  }

  /** Every body that somebody holds has its bytes. */
  bodies(): void {
    for (const id of bodiesHeldIn(this.#db)) {
      this.#bodies++
      if (this.#isNamed.get(id) === undefined)
        this.#problem(`the body ${id} is held by ${this.#holderOf(id)}, but no record names it`)
      if (this.#has(key('inline', id))) continue
      const head = this.#value<{ sealed: boolean }>(key('layout', id))
      if (head !== undefined) {
        if (!head.sealed) this.#problem(`the layout ${id} is held, but was never finished`)
        continue
      }
      const bytes = this.#fileBytes(id)
      if (bytes === undefined) this.#missing(id)
      else {
        this.#blobs++
        this.#blobBytes += bytes
      }
    }
  }

  /** Rows follow each other without a hole up to the length of the whole, and hold what they are cut from. */
  layouts(): void {
    let layout: { id: string; bytes: number; whole: number } | undefined
    const end = (): void => {
      if (layout !== undefined && !Number.isNaN(layout.whole) && layout.bytes !== layout.whole)
        this.#problem(`the layout ${layout.id} has ${layout.bytes} bytes of ${layout.whole}`)
    }
    const rows = this.#db.prepare('SELECT k,v FROM kv WHERE k>=? AND k<? ORDER BY k')
    for (const { k, v } of rows.iterate(LAYOUTS.from, LAYOUTS.to)) {
      const id = String(k).slice(LAYOUTS.from.length + 1, LAYOUTS.from.length + 45)
      if (k === key('layout', id)) {
        end()
        const { bytes, sealed } = JSON.parse(String(v)) as { bytes: number; sealed: boolean }
        // One that is still being written is as long as it is.
        layout = { id, bytes: 0, whole: sealed ? bytes : Number.NaN }
      } else if (layout?.id === id) {
        const row = JSON.parse(String(v)) as Piece
        this.#row(id, layout.bytes, row)
        layout.bytes = row.offset + row.length
      }
      // Rows without their head are being cleared, one after another.
    }
    end()
  }

  #row(id: string, at: number, { offset, piece, from, length }: Piece): void {
    if (offset !== at) this.#problem(`the layout ${id} has a hole before byte ${offset}`)
    this.#named(piece, `layout/${id}`)
    if (from + length > piece.bytes)
      this.#problem(`the layout ${id} is cut from bytes beyond the end of ${piece.id}`)
  }

  /** Files of blobs that nobody names. */
  files(): void {
    for (let n = 0; n < BLOB_FOLDERS; n++) {
      const folder = n.toString(16).padStart(2, '0')
      for (const name of namesIn(`${this.#folder}/blobs/${folder}`)) {
        if (!isBlobId(name) || !name.endsWith(folder)) {
          this.#problem(`blobs/${folder}/${name} is no blob of ours`)
          continue
        }
        if (this.#isHeld(name)) continue
        this.#orphans++
        this.#orphanBytes += this.#fileBytes(name) ?? 0
      }
    }
  }

  #inline(k: Key): void {
    const id = k.slice(INLINE.from.length + 1, INLINE.from.length + 45)
    if (!this.#isHeld(id)) this.#problem(`the inline body ${id} is held by nobody`)
  }

  /** A body as a record names it: someone holds it, and its bytes are as many. */
  #named(body: Body, by: string): void {
    if (!this.#isHeld(body.id)) return this.#problem(`${by} names the body ${body.id}, which nobody holds`)
    const bytes = this.#bytesOf(body)
    // A file that is missing is told once, by `bodies`.
    if (bytes === undefined && body.at === 'blob') return
    if (bytes === undefined) this.#problem(`${by} names the ${body.at} body ${body.id}, which is not there`)
    else if (bytes !== body.bytes)
      this.#problem(`${by} names the body ${body.id} with ${body.bytes} bytes; it has ${bytes}`)
  }

  #bytesOf({ at, id }: Body): number | undefined {
    if (at === 'blob') return this.#fileBytes(id)
    if (at === 'layout') return this.#value<{ bytes: number }>(key('layout', id))?.bytes
    const text = this.#value<string>(key('inline', id))
    return text === undefined ? undefined : Buffer.byteLength(text, 'base64')
  }

  #missing(id: string): void {
    // The server may have let go of it since this check began.
    const now = new DatabaseSync(`${this.#folder}/records.db`, { readOnly: true })
    try {
      const range = under('body', id)
      if (now.prepare('SELECT 1 FROM kv WHERE k>=? AND k<? LIMIT 1').get(range.from, range.to) === undefined)
        return
    } finally {
      now.close()
    }
    this.#problem(`the file of the blob ${id} is missing; ${this.#holderOf(id)} holds it`)
  }

  #holderOf(id: string): string {
    const { from, to } = under('body', id)
    return shown(String(this.#first.get(from, to)?.['k'] ?? ''))
  }

  #isHeld(id: string): boolean {
    const { from, to } = under('body', id)
    return this.#first.get(from, to) !== undefined
  }

  #has(k: Key): boolean {
    return this.#get.get(k) !== undefined
  }

  #value<T>(k: Key): T | undefined {
    const row = this.#get.get(k)
    return row === undefined ? undefined : (JSON.parse(String(row['v'])) as T)
  }

  #fileBytes(id: string): number | undefined {
    return statSync(`${this.#folder}/blobs/${id.slice(-2)}/${id}`, { throwIfNoEntry: false })?.size
  }

  #problem(text: string): void {
    this.#problemCount++
    if (this.#problems.length < PROBLEMS_LISTED_MAX) this.#problems.push(text)
  }
}

const isIn = (k: Key, range: Range): boolean => k >= range.from && k < range.to

/** A key as a person reads it: its parts (kernel/records.ts, key), without what marks their kinds. */
const shown = (k: Key): string =>
  k
    .split('\x02')
    .filter((part) => part !== '')
    .map((part) => part.slice(1))
    .join('/')

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Every body (kernel/body.ts) that a record's value names, wherever in it. */
function* bodiesIn(value: unknown): Generator<Body> {
  if (typeof value !== 'object' || value === null) return
  if ('at' in value && 'id' in value && 'bytes' in value && isBody(value)) yield value
  for (const part of Object.values(value)) yield* bodiesIn(part)
}

function isBody(value: { at: unknown; id: unknown; bytes: unknown }): value is Body {
  if (!isBlobId(value.id) || typeof value.bytes !== 'number') return false
  return value.at === 'inline' || value.at === 'blob' || value.at === 'layout'
}
