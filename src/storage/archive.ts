// The archive of changes (`--archive FOLDER`): what every group of transactions wrote, with the moment, so that a backup
// and these make the records of any moment since. It is our own journal of keys and values, not SQLite's log: a backup is
// a compact copy whose pages are others, and a log would have to be copied each time before it starts over.
//
//   journal/<first number>.journal    entries one after another, a new file at 64 MiB and at each start
//   blobs/<2 hex>/<id>                each blob that was made meanwhile: a second name, or a copy on another disk
//
// A group's entry is on disk before the group is committed, and its number is a record of the same transaction, so the
// archive is at most one group ahead of the records (a kill between the two: that entry goes at the next start), and
// never behind. What was not archived (a full archive, a start without it) leaves a gap in the numbers, and a restore
// stops before a gap instead of passing over it.
import {
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  write,
  writeSync,
} from 'node:fs'
import { copyFile, link, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import { single, type Family } from '../kernel/metrics.ts'
import { key, type Key } from '../kernel/records.ts'
import { StorageError } from './errors.ts'
import { syncFolder } from './sqlite.ts'

/** The records' own word of it: whose archive, and the number of the last group that is in them. */
export interface ArchivePosition {
  readonly id: string
  readonly n: number
}

export const POSITION: Key = key('archive')
/** Of this form of entries. */
const FORM = 1
const SEGMENT_BYTES = 64 * 1024 * 1024
const PRELUDE_BYTES = 8
const ENTRY_HEAD_BYTES = 20
const DELETED = 0xffffffff
const SEGMENT = /^\d{16}\.journal$/

/** The first entry of each file, as JSON. */
interface SegmentHead {
  readonly form: number
  /** Whose: the id in the records' position. */
  readonly id: string
  /** Of the records' layout; entries of another cannot be put into them. */
  readonly format: number
}

/** One group. */
export interface ArchiveEntry {
  readonly n: number
  readonly atMs: number
  readonly writes: readonly (readonly [Key, string | undefined])[]
}

type Writes = ReadonlyMap<Key, string | undefined>

export interface ArchiveParts {
  readonly folder: string
  readonly format: number
  readonly ids: Pick<Ids, 'hex'>
  readonly log: Log
  /** Length at which a new file is begun; 64 MiB. */
  readonly segmentBytes?: number
}

const append = promisify(write)
const sync = promisify(fdatasync)

/** The archive in the hands of a server that writes. */
export class Archive {
  readonly #parts: ArchiveParts
  readonly #position: ArchivePosition
  #file: number | undefined
  #fileBytes = 0
  /** Length of the entry whose group is not committed yet. */
  #pending = 0
  #n: number
  #isBroken = false
  readonly #blobFolders = new Set<string>()

  /**
   * Goes on behind the records' own position. Throws StorageError `format` where the folder is another cloud's archive,
   * or goes on beyond these records: they are an older copy, and writing on would mix two histories.
   */
  constructor(parts: ArchiveParts, known: ArchivePosition | undefined) {
    this.#parts = parts
    mkdirSync(journalOf(parts.folder), { recursive: true, mode: 0o700 })
    mkdirSync(`${parts.folder}/blobs`, { recursive: true, mode: 0o700 })
    this.#position = known ?? { id: parts.ids.hex(16), n: 0 }
    this.#n = this.#position.n
    this.#cutUnacknowledged()
  }

  /** The position that stands in the records once the next group is committed. */
  get next(): ArchivePosition {
    return { id: this.#position.id, n: this.#n + 1 }
  }

  /** Figures for the page of metrics. */
  measure(): Family[] {
    return [
      single(
        'gauge',
        'selfless_archive_ok',
        '0: the archive has a gap; see the log.',
        this.#isBroken ? 0 : 1,
      ),
      single('counter', 'selfless_archive_groups_total', 'Groups in this archive, all starts.', this.#n),
    ]
  }

  /** Puts the next group on disk. Never rejects: an archive that cannot be written leaves a gap, and the log says so. */
  async write(atMs: number, groups: readonly Writes[]): Promise<void> {
    this.#pending = 0
    if (this.#isBroken) return
    try {
      const entry = encode(this.#n + 1, atMs, groups)
      this.#file ??= this.#begin()
      for (let at = 0; at < entry.length;)
        at += (await append(this.#file, entry, at, entry.length - at, null)).bytesWritten
      await sync(this.#file)
      this.#pending = entry.length
    } catch (error) {
      this.#break(error)
    }
  }

  /** The group was not committed after all (a full disk): the next one has its number. */
  takeBack(): void {
    if (this.#pending > 0 && this.#file !== undefined) ftruncateSync(this.#file, this.#fileBytes)
    this.#pending = 0
  }

  /** The group is committed; a new file is begun where this one is long. */
  committed(): void {
    this.#n++
    this.#fileBytes += this.#pending
    this.#pending = 0
    if (this.#fileBytes < (this.#parts.segmentBytes ?? SEGMENT_BYTES) || this.#file === undefined) return
    closeSync(this.#file)
    this.#file = undefined
  }

  /** A blob that is durable in its place gets a name here too, before anybody can name it. */
  async keepBlob(id: string, path: string): Promise<void> {
    if (this.#isBroken) return
    try {
      await this.#keep(id, path)
    } catch (error) {
      this.#break(error)
    }
  }

  async #keep(id: string, path: string): Promise<void> {
    const name = id.slice(-2)
    const folder = `${this.#parts.folder}/blobs/${name}`
    if (!this.#blobFolders.has(name)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      syncFolder(`${this.#parts.folder}/blobs`)
      this.#blobFolders.add(name)
    }
    await link(path, `${folder}/${id}`).catch(async (error: NodeJS.ErrnoException) => {
      // Another disk, or one without second names.
      if (error.code !== 'EXDEV' && error.code !== 'EPERM' && error.code !== 'ENOTSUP') throw error
      await copyFile(path, `${folder}/${id}`)
      await synced(`${folder}/${id}`)
    })
    await synced(folder)
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #break(error: unknown): void {
    this.#isBroken = true
    const { folder, log } = this.#parts
    log.error('the archive has a gap from now on: make room, restart, and make a new backup', {
      folder,
      error,
    })
  }

  #begin(): number {
    const { folder, format } = this.#parts
    const path = `${journalOf(folder)}/${String(this.#n + 1).padStart(16, '0')}.journal`
    const file = openSync(path, 'a', 0o600)
    const head: SegmentHead = { form: FORM, id: this.#position.id, format }
    const bytes = framed(Buffer.from(JSON.stringify(head)))
    // Left empty, or with its head only, by a start that wrote nothing.
    ftruncateSync(file, 0)
    this.#fileBytes = bytes.length
    writeSync(file, bytes)
    fsyncSync(file)
    syncFolder(journalOf(folder))
    return file
  }

  /** One group may have been written here and not committed: nobody was told of it. */
  #cutUnacknowledged(): void {
    const { folder } = this.#parts
    const [last] = segmentsOf(folder).slice(-1)
    if (last === undefined) return
    const segment = readSegment(last)
    if (segment === undefined) {
      // A power cut took its beginning; what is in the one before it counts.
      unlinkSync(last)
      return this.#cutUnacknowledged()
    }
    if (segment.head.id !== this.#position.id)
      throw new StorageError(
        'format',
        `the archive ${folder} belongs to another cloud, or to this one before it was restored: name an empty folder`,
      )
    const beyond = segment.entries.filter(({ n }) => n > this.#n)
    if (beyond.length > 1)
      throw new StorageError(
        'format',
        `the archive ${folder} goes on beyond these records: they are an older copy of the data folder. Name an empty folder`,
      )
    const end = beyond[0]?.from ?? segment.bytes
    const file = openSync(last, 'r+')
    ftruncateSync(file, end)
    fsyncSync(file)
    closeSync(file)
  }
}

/**
 * The position for a start without the archive, in which what is written now will be missing. It skips two numbers: the
 * first may stand in the archive, of a group that was never committed.
 */
export const withGap = ({ id, n }: ArchivePosition): ArchivePosition => ({ id, n: n + 2 })

/**
 * The entries behind a position, in order, up to a moment. Throws StorageError `damaged` at a gap, `format` where the
 * archive is another's or of another layout.
 */
export function* entriesAfter(
  folder: string,
  from: ArchivePosition,
  format: number,
  untilMs: number,
): Generator<ArchiveEntry> {
  const segments = segmentsOf(folder)
  if (segments.length === 0) throw new StorageError('failed', `there is no archive in ${folder}`)
  let n = from.n
  for (const path of segments) {
    const segment = readSegment(path)
    // Without a beginning it has nothing; what is missing shows in the numbers.
    if (segment === undefined) continue
    const { head, entries } = segment
    if (head.id !== from.id)
      throw new StorageError('format', `the archive ${folder} belongs to another cloud than this backup`)
    for (const entry of entries) {
      if (entry.n === from.n && entry.atMs > untilMs)
        throw new StorageError('failed', 'that moment is before the backup: take an older one')
      if (entry.n <= n) continue
      if (entry.atMs > untilMs) return
      if (head.format !== format)
        throw new StorageError(
          'format',
          `the archive ${folder} has changes of format ${head.format}, not ${format}`,
        )
      if (entry.n !== n + 1)
        throw new StorageError(
          'damaged',
          `the archive ${folder} lacks the changes before ${new Date(entry.atMs).toISOString()}: restore to a moment before, ` +
            'or from a backup that was made after the gap',
        )
      yield entry.read()
      n = entry.n
    }
  }
}

const journalOf = (folder: string): string => `${folder}/journal`

function segmentsOf(folder: string): string[] {
  if (!existsSync(journalOf(folder))) return []
  const names = readdirSync(journalOf(folder)).filter((name) => SEGMENT.test(name))
  return names.toSorted().map((name) => `${journalOf(folder)}/${name}`)
}

interface Segment {
  readonly head: SegmentHead
  readonly entries: readonly { n: number; atMs: number; from: number; read: () => ArchiveEntry }[]
  /** Up to here it is whole. */
  readonly bytes: number
}

/** A whole file in memory, 64 MiB at most; behind a torn entry nothing counts. */
function readSegment(path: string): Segment | undefined {
  const file = readFileSync(path)
  let at = 0
  const next = (): Buffer | undefined => {
    if (at + PRELUDE_BYTES > file.length) return undefined
    const end = at + PRELUDE_BYTES + file.readUInt32BE(at)
    const body = file.subarray(at + PRELUDE_BYTES, end)
    if (end > file.length || crc32(body) !== file.readUInt32BE(at + 4)) return undefined
    at = end
    return body
  }
  const first = next()
  if (first === undefined) return undefined
  const head = headOf(first, path)
  const entries = []
  for (let from = at, body = next(); body !== undefined; from = at, body = next()) {
    const whole = body
    const n = Number(whole.readBigUInt64BE(0))
    const atMs = Number(whole.readBigUInt64BE(8))
    entries.push({ n, atMs, from, read: () => decode(n, atMs, whole) })
  }
  return { head, entries, bytes: at }
}

function headOf(body: Buffer, path: string): SegmentHead {
  const head = JSON.parse(body.toString()) as SegmentHead
  if (head.form > FORM) throw new StorageError('format', `${path} was written by a newer Selfless`)
  return head
}

function framed(body: Buffer): Buffer {
  const prelude = Buffer.alloc(PRELUDE_BYTES)
  prelude.writeUInt32BE(body.length, 0)
  prelude.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([prelude, body])
}

function encode(n: number, atMs: number, groups: readonly Writes[]): Buffer {
  let bytes = ENTRY_HEAD_BYTES
  let count = 0
  for (const writes of groups)
    for (const [k, text] of writes) {
      bytes += 8 + Buffer.byteLength(k) + (text === undefined ? 0 : Buffer.byteLength(text))
      count++
    }
  const body = Buffer.allocUnsafe(bytes)
  body.writeBigUInt64BE(BigInt(n), 0)
  body.writeBigUInt64BE(BigInt(Math.trunc(atMs)), 8)
  body.writeUInt32BE(count, 16)
  let at = ENTRY_HEAD_BYTES
  for (const writes of groups)
    for (const [k, text] of writes) {
      const keyBytes = body.write(k, at + 8)
      const textBytes = text === undefined ? 0 : body.write(text, at + 8 + keyBytes)
      body.writeUInt32BE(keyBytes, at)
      body.writeUInt32BE(text === undefined ? DELETED : textBytes, at + 4)
      at += 8 + keyBytes + textBytes
    }
  return framed(body)
}

function decode(n: number, atMs: number, body: Buffer): ArchiveEntry {
  const writes: [Key, string | undefined][] = []
  let at = ENTRY_HEAD_BYTES
  for (let left = body.readUInt32BE(16); left > 0; left--) {
    const keyEnd = at + 8 + body.readUInt32BE(at)
    const textBytes = body.readUInt32BE(at + 4)
    const textEnd = keyEnd + (textBytes === DELETED ? 0 : textBytes)
    const text = textBytes === DELETED ? undefined : body.toString('utf8', keyEnd, textEnd)
    writes.push([body.toString('utf8', at + 8, keyEnd), text])
    at = textEnd
  }
  return { n, atMs, writes }
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
