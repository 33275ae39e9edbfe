// Blobs as files: `<folder>/<2 hex>/<id>`, immutable, under an unguessable id (CONTRACTS.md §2). Bytes are poured into
// `tmp/`, synced, renamed to their place, and the folder is synced; one sync of a folder serves everyone who renamed
// into it before it began. The id is made when the bytes are whole, so that its time is the time they were finished.
import * as nodeFs from 'node:fs'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { finishedMs, isBlobId, newBodyId } from '../kernel/body.ts'
import type { Clock } from '../kernel/clock.ts'
import { fault } from '../kernel/fault.ts'
import type { Ids } from '../kernel/ids.ts'
import type { BlobId, BlobInfo, Blobs } from '../kernel/records.ts'
import { BlobStream } from './blob-stream.ts'
import { StorageError, storageError } from './errors.ts'
import type { Probe } from './probe.ts'

/** By the last two hex digits of the id. */
export const BLOB_FOLDERS = 256
/** Bytes gathered before a write, so that a long stream does not cost a hop to the pool for each chunk. */
const WRITE_BYTES = 1024 * 1024
/** Written bytes after which the disk is asked to begin with them, while the rest still comes in. */
const EARLY_SYNC_BYTES = 8 * WRITE_BYTES
/** A slow reader does not hold a promise to delete in flight for longer; it is tried again, and then swept. */
const DELETE_WAIT_MS = 30_000
/** Ids remembered while a backup keeps all blobs: 100 bytes each. */
const UNWANTED_MAX = 100_000
/** libuv's pool has 4 threads unless told otherwise; one of them stays free for the records' flush. */
const SYNCS_AT_ONCE_MAX = Math.max(1, Number(process.env['UV_THREADPOOL_SIZE'] ?? 4) - 1)

const fs = {
  open: promisify(nodeFs.open),
  close: promisify(nodeFs.close),
  fdatasync: promisify(nodeFs.fdatasync),
  fsync: promisify(nodeFs.fsync),
  rename: promisify(nodeFs.rename),
  unlink: promisify(nodeFs.unlink),
  writev: (fd: number, buffers: readonly Buffer[]): Promise<number> =>
    new Promise((resolve, reject) =>
      nodeFs.writev(fd, buffers, (error, written) => (error === null ? resolve(written) : reject(error))),
    ),
}

export interface BlobOptions {
  readonly folder: string
  readonly clock: Clock
  readonly ids: Ids
  /** This server among those that share the folder: its files in `tmp/` begin with it. */
  readonly member?: string
  /** Told of each blob once it is durable in its place, before its id is answered (archive.ts). */
  readonly keep?: (id: BlobId, path: string) => Promise<void>
  readonly probe?: Probe
}

export class FileBlobs implements Blobs {
  readonly #folder: string
  readonly #member: string
  readonly #clock: Clock
  readonly #ids: Ids
  readonly #keep: BlobOptions['keep']
  readonly #probe: Probe | undefined
  readonly #folders = new Map<string, SharedSync>()
  readonly #syncs = new Turnstile(SYNCS_AT_ONCE_MAX)
  /** Open reads by id, and who waits for the last of them. */
  readonly #reads = new Map<BlobId, { count: number; readonly waiting: (() => void)[] }>()
  /** Backups at work, and the blobs that go when the last of them has ended. */
  #keepers = 0
  #unwanted = new Set<BlobId>()

  constructor(options: BlobOptions) {
    this.#folder = options.folder
    this.#member = options.member ?? 'local'
    this.#clock = options.clock
    this.#ids = options.ids
    this.#keep = options.keep
    this.#probe = options.probe
    mkdirSync(`${this.#folder}/tmp`, { recursive: true, mode: 0o700 })
    // Left behind by a kill of this very server; others' files may still be written.
    for (const name of readdirSync(`${this.#folder}/tmp`))
      if (name.startsWith(`${this.#member}-`)) rmSync(`${this.#folder}/tmp/${name}`, { force: true })
  }

  async put(data: Buffer | Readable): Promise<BlobInfo> {
    const temporary = `${this.#folder}/tmp/${this.#member}-${this.#ids.hex(8)}`
    let named: string | undefined
    try {
      const bytes = await this.#write(temporary, data)
      const id = newBodyId({ clock: this.#clock, ids: this.#ids })
      const folder = await this.#open(folderOf(id))
      named = this.path(id)
      await fs.rename(temporary, named)
      this.#probe?.('blob: named')
      await folder.sync()
      await this.#keep?.(id, named)
      this.#probe?.('blob: folder synced')
      return { id, bytes }
    } catch (error) {
      if (!Buffer.isBuffer(data)) data.destroy()
      await unlinked(temporary)
      if (named !== undefined) await unlinked(named)
      throw isNoSpace(error)
        ? new StorageError('full', `the disk is full: ${this.#folder} takes no blob`, { cause: error })
        : error
    }
  }

  async get(id: BlobId, range?: { from: number; to: number }): Promise<Readable> {
    const release = this.#hold(id)
    let file: number | undefined
    try {
      file = await fs.open(this.path(id), 'r')
      const bytes = nodeFs.fstatSync(file).size
      const { from, to } = range ?? { from: 0, to: bytes }
      if (from < 0 || to > bytes || from > to)
        throw new RangeError(`bytes ${from} to ${to} are not within the ${bytes} bytes of blob ${id}`)
      return new BlobStream(file, from, to, release)
    } catch (error) {
      if (file !== undefined) await fs.close(file)
      release()
      throw missing(error, id)
    }
  }

  async read(id: BlobId): Promise<Buffer> {
    const release = this.#hold(id)
    try {
      return await readFile(this.path(id))
    } catch (error) {
      throw missing(error, id)
    } finally {
      release()
    }
  }

  path(id: BlobId): string {
    // Whatever names a blob comes from a record, but a path is never made of anything but our own form of id.
    if (!isBlobId(id)) throw new StorageError('bounds', `not a blob's id: ${JSON.stringify(id).slice(0, 80)}`)
    return `${this.#folder}/${folderOf(id)}/${id}`
  }

  /**
   * From now on no blob's file goes, until the returned function is called: what was named when a backup began is there
   * until it ends. Deleting answers at once and is done then; after a kill meanwhile the sweep does it, a day later.
   */
  keepAll(): () => Promise<void> {
    this.#keepers++
    let released = false
    return async () => {
      if (released) return
      released = true
      if (--this.#keepers > 0) return
      const unwanted = this.#unwanted
      this.#unwanted = new Set()
      // One that is still being read is left to the sweep.
      for (const id of unwanted) await this.delete(id).catch(() => undefined)
    }
  }

  async delete(id: BlobId): Promise<void> {
    const path = this.path(id)
    if (this.#keepers > 0) {
      // Nobody holds it any more. One more than this, and whoever deletes tries again later.
      if (this.#unwanted.size >= UNWANTED_MAX)
        throw fault('ServiceUnavailable', `blob ${id} is kept until a backup ends`, { status: 503 })
      this.#unwanted.add(id)
      return
    }
    if (!this.#reads.has(id)) return await this.#unlink(path)
    const over = new AbortController()
    const late = this.#clock.after(DELETE_WAIT_MS, over.signal).then(
      () => true,
      () => false,
    )
    try {
      for (let reads = this.#reads.get(id); reads !== undefined; reads = this.#reads.get(id)) {
        const { waiting } = reads
        const ended = new Promise<boolean>((resolve) => waiting.push(() => resolve(false)))
        if (await Promise.race([ended, late]))
          throw fault('ServiceUnavailable', `blob ${id} is still being read`, { status: 503 })
      }
    } finally {
      over.abort()
    }
    await this.#unlink(path)
  }

  async #unlink(path: string): Promise<void> {
    this.#probe?.('blob: before the delete')
    await unlinked(path)
    this.#probe?.('blob: deleted')
  }

  /** Ids in one of the 256 folders whose bytes were finished before `wallMs`; for the sweep. */
  async olderThan(wallMs: number, folder: number): Promise<BlobId[]> {
    const name = folder.toString(16).padStart(2, '0')
    const names = await readdir(`${this.#folder}/${name}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    return names.filter((id) => isBlobId(id) && finishedMs(id) < wallMs)
  }

  /** Files in `tmp/` of servers that are no longer members, older than `wallMs`, are removed; answers how many. */
  async clearTemporary(members: ReadonlySet<string>, wallMs: number): Promise<number> {
    let removed = 0
    for (const name of await readdir(`${this.#folder}/tmp`)) {
      const path = `${this.#folder}/tmp/${name}`
      const member = name.slice(0, name.lastIndexOf('-'))
      if (member === this.#member || members.has(member)) continue
      const stat = nodeFs.statSync(path, { throwIfNoEntry: false })
      if (stat === undefined || stat.mtimeMs > wallMs) continue
      await unlinked(path)
      removed++
    }
    return removed
  }

  async close(): Promise<void> {
    for (const folder of this.#folders.values()) await folder.close()
    this.#folders.clear()
  }

  async #write(path: string, data: Buffer | Readable): Promise<number> {
    this.#probe?.('blob: before the write')
    const file = await fs.open(path, 'wx')
    try {
      const bytes = Buffer.isBuffer(data) ? await writeAll(file, [data]) : await this.#pour(file, data)
      this.#probe?.('blob: written')
      await this.#syncs.through(() => fs.fdatasync(file))
      this.#probe?.('blob: synced')
      return bytes
    } finally {
      await fs.close(file)
    }
  }

  /** Reads on while the last piece is being written and those before it are synced; three pieces at most are in memory. */
  async #pour(file: number, stream: Readable): Promise<number> {
    let bytes = 0
    let gathered: Buffer[] = []
    let gatheredBytes = 0
    let unsynced = 0
    let writing: Promise<unknown> = Promise.resolve()
    let syncing: Promise<unknown> | undefined
    const write = async (): Promise<void> => {
      const before = writing
      const piece = gathered
      gathered = []
      bytes += gatheredBytes
      unsynced += gatheredBytes
      gatheredBytes = 0
      writing = before.then(() => writeAll(file, piece))
      // Whoever awaits `writing` next sees its error; until then it is not unhandled.
      writing.catch(() => undefined)
      await before
      if (unsynced < EARLY_SYNC_BYTES) return
      unsynced = 0
      // One at a time, and each awaited: an error of the disk is told once, to whoever syncs first.
      const earlier = syncing
      const next = (async () => {
        await earlier
        await this.#syncs.through(() => fs.fdatasync(file))
      })()
      next.catch(() => undefined)
      syncing = next
      await earlier
    }
    try {
      for await (const chunk of stream) {
        const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array | string)
        gathered.push(buffer)
        gatheredBytes += buffer.length
        if (gatheredBytes >= WRITE_BYTES) await write()
      }
      await write()
    } finally {
      // Both end before the file is closed.
      await Promise.allSettled([writing, syncing])
    }
    await writing
    await syncing
    return bytes
  }

  /** One of the 256 folders, made when first needed. */
  async #open(name: string): Promise<SharedSync> {
    const known = this.#folders.get(name)
    if (known !== undefined) return known
    const path = `${this.#folder}/${name}`
    const isNew = (await mkdir(path, { recursive: true })) !== undefined
    const opened = new SharedSync(nodeFs.openSync(path, 'r'), this.#syncs)
    const raced = this.#folders.get(name)
    if (raced !== undefined) {
      await opened.close()
      return raced
    }
    this.#folders.set(name, opened)
    if (isNew) {
      const parent = await fs.open(this.#folder, 'r')
      await fs.fsync(parent)
      await fs.close(parent)
    }
    return opened
  }

  #hold(id: BlobId): () => void {
    const reads = this.#reads.get(id) ?? { count: 0, waiting: [] }
    this.#reads.set(id, reads)
    reads.count++
    return () => {
      if (--reads.count > 0) return
      this.#reads.delete(id)
      for (const resolve of reads.waiting) resolve()
    }
  }
}

/** fsync of a folder: who comes while one is under way shares the next, since theirs may have begun too early. */
class SharedSync {
  readonly #file: number
  readonly #turnstile: Turnstile
  #current: Promise<void> | undefined
  #next: Promise<void> | undefined

  constructor(file: number, turnstile: Turnstile) {
    this.#file = file
    this.#turnstile = turnstile
  }

  async sync(): Promise<void> {
    if (this.#current === undefined) return await this.#start()
    this.#next ??= this.#current.then(
      () => this.#start(),
      () => this.#start(),
    )
    await this.#next
  }

  async close(): Promise<void> {
    await this.#next
    await this.#current
    await fs.close(this.#file)
  }

  #start(): Promise<void> {
    this.#next = undefined
    const run = this.#turnstile
      .through(() => fs.fsync(this.#file))
      .finally(() => {
        if (this.#current === run) this.#current = undefined
      })
    this.#current = run
    return run
  }
}

/** Lets so many through at once, the others in the order of their coming. */
class Turnstile {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(places: number) {
    this.#free = places
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}

const folderOf = (id: BlobId): string => id.slice(-2)

async function writeAll(file: number, buffers: readonly Buffer[]): Promise<number> {
  let left = buffers
  let bytes = 0
  for (const buffer of buffers) bytes += buffer.length
  for (let missing = bytes; missing > 0;) {
    let written = await fs.writev(file, left)
    missing -= written
    // A write may end early (a disk that is almost full); the rest is tried again and then says why.
    const rest: Buffer[] = []
    for (const buffer of left) {
      if (written < buffer.length) rest.push(buffer.subarray(written))
      written = Math.max(0, written - buffer.length)
    }
    left = rest
  }
  return bytes
}

async function unlinked(path: string): Promise<void> {
  await fs.unlink(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

function missing(error: unknown, id: BlobId): unknown {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return new StorageError('failed', `there is no blob ${id}`, { cause: error })
  return storageError(error, id)
}
