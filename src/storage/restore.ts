// A backup becomes a data folder again: everything is unpacked beside the place where it shall be, every hash compared,
// the whole checked like a living folder (check.ts), synced, and only then renamed to its place. So either all of it is
// there or nothing. An archive is not believed: only the names that a backup has, only plain files, each once, nothing
// behind the end, and of bounded size where it is read into memory.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { CheckReport } from '../kernel/upkeep.ts'
import {
  ARCHIVE_FORM,
  HEAD_NAME,
  LAST_SUMS_NAME,
  MANIFEST_NAME,
  type ArchiveHead,
  type ArchiveManifest,
} from './backup.ts'
import { checkOf } from './check.ts'
import { StorageError } from './errors.ts'
import { rollForward } from './roll-forward.ts'
import { FORMAT, markOf, syncFolder } from './sqlite.ts'
import { TarError, TarReader, type Entry } from './tar.ts'

/** Of what is read whole: the head, the manifest, a thousand sums. */
const TEXT_BYTES_MAX = 1024 * 1024
/** More files without sums than any backup has. */
const UNSUMMED_MAX = 2_000
const BLOB_NAME = /^blobs\/([0-9a-f]{2})\/[0-9a-f]{42}\1$/
const SUMS_NAME = /^sums\/\d{6}$/

export interface Restored {
  readonly folder: string
  readonly head: ArchiveHead
  readonly manifest: ArchiveManifest
  /** The check of what was restored: problems in it were there when the backup was made. */
  readonly report: CheckReport
  /** The moment that it is restored to. */
  readonly atMs: number
}

/** A moment after the backup, and the archive that reaches to it. */
export interface Until {
  readonly archive: string
  readonly ms: number
}

/**
 * Restores an archive into `folder`, which must not be there or be empty. Throws StorageError: `locked` when it is in use,
 * `format` when the archive is of a newer Selfless, `damaged` when it is not whole; then nothing has changed. With `until`
 * what was archived since the backup is done again, up to that moment.
 */
export function restoreBackup(file: string, folder: string, until?: Until): Restored {
  const target = resolve(folder)
  refuseUsed(target)
  const parent = dirname(target)
  if (!existsSync(parent)) throw new StorageError('failed', `there is no folder ${parent} to restore into`)
  const reader = new TarReader(file)
  let temporary: string | undefined
  try {
    temporary = mkdtempSync(join(parent, `.${basename(target)}-restore-`))
    const unpacking = new Unpacking(reader, temporary)
    const { head, manifest } = unpacking.all()
    let report = checked(temporary)
    if (report.format !== head.format)
      throw new TarError(`says format ${head.format}, but its records have format ${report.format}`)
    if (report.records !== manifest.records || report.blobs !== manifest.blobs)
      throw new TarError(
        `holds ${report.records} records and ${report.blobs} blobs, not ${manifest.records} and ${manifest.blobs} as its manifest says`,
      )
    const atMs = rollForward(temporary, head, until)
    if (until !== undefined) report = checked(temporary)
    // Functions run as other users of this machine and need the way through the folder (sqlite.ts).
    chmodSync(temporary, 0o755)
    writeFileSync(`${temporary}/FORMAT`, markOf(head.format), { flush: true })
    unpacking.syncFolders()
    place(temporary, target)
    return { folder: target, head, manifest, report, atMs }
  } finally {
    reader.close()
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true })
  }
}

const checked = (folder: string): CheckReport =>
  checkOf({ kind: 'check', folder }).next().value as CheckReport

function refuseUsed(target: string): void {
  if (!existsSync(target)) return
  if (!statSync(target).isDirectory()) throw new StorageError('failed', `${target} is no folder`)
  if (readdirSync(target).length === 0) return
  throw new StorageError(
    'locked',
    `${target} is not empty, and a restore replaces nothing. Stop the server if one uses it, move the folder away, ` +
      'or name another one with --data',
  )
}

/** To its place in one step; an empty folder that stands there goes. */
function place(temporary: string, target: string): void {
  try {
    renameSync(temporary, target)
  } catch (error) {
    throw new StorageError(
      'failed',
      `everything was unpacked, but it cannot be renamed to ${target}: a mounted folder cannot be replaced, and the ` +
        'place must be on the disk of the folder that it is in. Restore into a new folder there with --data, and move its content',
      { cause: error },
    )
  }
  syncFolder(dirname(target))
}

/** One archive on its way into a folder. */
class Unpacking {
  readonly #reader: TarReader
  readonly #folder: string
  /** SHA-256 by name, of what came since the last sums. */
  #unsummed: { name: string; sha256: string }[] = []
  readonly #blobFolders = new Set<string>()

  constructor(reader: TarReader, folder: string) {
    this.#reader = reader
    this.#folder = folder
  }

  all(): { head: ArchiveHead; manifest: ArchiveManifest } {
    const head = readHead(this.#text(this.#expect(HEAD_NAME)))
    this.#file(this.#expect('records.db'))
    mkdirSync(`${this.#folder}/blobs`, { mode: 0o700 })
    let entry = this.#next()
    for (; entry.name !== MANIFEST_NAME; entry = this.#next()) {
      if (BLOB_NAME.test(entry.name)) this.#blob(entry)
      else if (SUMS_NAME.test(entry.name)) this.#sums(entry)
      else throw strange(entry.name)
    }
    const manifest = parsed<ArchiveManifest>(this.#text(entry), MANIFEST_NAME)
    this.#sums(this.#expect(LAST_SUMS_NAME))
    const more = this.#reader.next()
    if (more !== undefined) throw strange(more.name)
    return { head, manifest }
  }

  /** The names of all files, on disk. */
  syncFolders(): void {
    for (const name of this.#blobFolders) syncFolder(`${this.#folder}/blobs/${name}`)
    syncFolder(`${this.#folder}/blobs`)
    syncFolder(this.#folder)
  }

  #next(): Entry {
    const entry = this.#reader.next()
    if (entry === undefined) throw new TarError('has no end of its own: it is not a whole backup')
    return entry
  }

  #expect(name: string): Entry {
    const entry = this.#next()
    if (entry.name !== name) throw strange(entry.name)
    return entry
  }

  #blob(entry: Entry): void {
    const name = entry.name.slice('blobs/'.length, 'blobs/'.length + 2)
    if (!this.#blobFolders.has(name)) mkdirSync(`${this.#folder}/blobs/${name}`, { mode: 0o700 })
    this.#blobFolders.add(name)
    this.#file(entry)
  }

  #file({ name }: Entry): void {
    const path = `${this.#folder}/${name}`
    if (this.#unsummed.length > UNSUMMED_MAX) throw new TarError(`holds no sums before ${name}`)
    if (existsSync(path)) throw new TarError(`holds ${name} twice`)
    const file = openSync(path, 'wx', 0o600)
    const hash = createHash('sha256')
    try {
      for (const piece of this.#reader.content()) {
        hash.update(piece)
        for (let at = 0; at < piece.length;) at += writeSync(file, piece, at)
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    this.#unsummed.push({ name, sha256: hash.digest('hex') })
  }

  #text({ name, bytes }: Entry): string {
    if (bytes > TEXT_BYTES_MAX) throw new TarError(`has ${bytes} bytes of ${name}, which is never as long`)
    const content = Buffer.concat([...this.#reader.content()].map((piece) => Buffer.from(piece)))
    this.#unsummed.push({ name, sha256: createHash('sha256').update(content).digest('hex') })
    return content.toString('utf8')
  }

  /** Every file since the last sums is in these, in order, with the hash that it has. */
  #sums(entry: Entry): void {
    const files = this.#unsummed
    this.#unsummed = []
    const lines = this.#text(entry).split('\n').slice(0, -1)
    for (const [n, { name, sha256 }] of files.entries()) {
      const [said, of] = lines[n]?.split('  ') ?? []
      if (of !== name) throw new TarError(`is damaged: ${entry.name} does not say what ${name} should be`)
      if (said !== sha256) throw new TarError(`is damaged: ${name} is not what was backed up`)
    }
    if (lines.length > files.length)
      throw new TarError(`is damaged: what stands in line ${files.length + 1} of ${entry.name} is not in it`)
  }
}

function readHead(text: string): ArchiveHead {
  const head = parsed<ArchiveHead>(text, HEAD_NAME)
  if (head.kind !== 'selfless-backup') throw new TarError('is not a backup of Selfless')
  const newer =
    head.form > ARCHIVE_FORM
      ? `has form ${head.form}, and this Selfless reads forms up to ${ARCHIVE_FORM}`
      : head.format > FORMAT
        ? `holds records of format ${head.format}, and this Selfless knows formats up to ${FORMAT}`
        : undefined
  if (newer !== undefined)
    throw new StorageError(
      'format',
      `the archive ${newer}. It was made by version ${head.version}: restore it with that version or a newer one`,
    )
  return head
}

function parsed<T extends object>(text: string, name: string): T {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as T
  } catch {
    // Told below.
  }
  throw new TarError(`is damaged: ${name} in it cannot be read`)
}

const strange = (name: string): TarError =>
  new TarError(`holds ${JSON.stringify(name)} where no backup has it: it is damaged, or not a backup of ours`)
