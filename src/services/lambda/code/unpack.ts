// Unpacks a deployment package into a folder. It runs in a worker (unpack-worker.ts), so that inflating 250 MB never holds
// the loop, and it trusts nothing: a package is whatever a stranger uploaded. Names may not leave the folder; nothing is
// ever written through a symbolic link, since links are made last and lead only to places inside; what inflates is counted
// as it comes out, not as the directory claims. Modes are kept, without set-id bits.
import { chmodSync, closeSync, constants, mkdirSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'

/** Bytes of a package unzipped (Lambda quotas, "Deployment package"): 250 MB, said in bytes by AWS's own error. */
export const UNZIPPED_BYTES_MAX = 262_144_000
/** Entries of one package. AWS states none; this is what a classic zip can count. */
export const ENTRIES_MAX = 65_535
// Bytes of a link's target, and of a name below the folder: what Linux takes (PATH_MAX).
const PATH_BYTES_MAX = 4_096

/** Why a package was refused; the room makes AWS's texts of them. */
export class PackageRefused extends Error {
  readonly why: 'not a zip' | 'too large'
  constructor(why: 'not a zip' | 'too large', detail: string) {
    super(detail)
    this.why = why
  }
}

/** A package as a file or as bytes. */
export type PackageSource = { readonly path: string } | { readonly bytes: Uint8Array }

/**
 * Writes every entry of the zip below `folder`, which must exist and be empty; answers the bytes written. Throws
 * PackageRefused for anything that is no honest zip of at most UNZIPPED_BYTES_MAX; the folder is then the caller's to remove.
 */
export async function unpack(
  source: PackageSource,
  folder: string,
  bytesMax = UNZIPPED_BYTES_MAX,
): Promise<{ bytes: number; files: number }> {
  const zip = await open(source).catch((error: Error) => {
    throw isOurs(error) ? error : new PackageRefused('not a zip', error.message)
  })
  try {
    if (zip.entryCount > ENTRIES_MAX) throw new PackageRefused('not a zip', `${zip.entryCount} entries`)
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    // What says itself that it is too large need not be inflated; what says otherwise is counted as it comes out.
    const claimed = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
    if (claimed > bytesMax) throw new PackageRefused('too large', `${claimed} bytes by its own account`)
    const writer = new Writer(zip, folder, bytesMax)
    for (const entry of entries) await writer.entry(entry)
    writer.links()
    return { bytes: writer.bytes, files: writer.files }
  } catch (error) {
    if (error instanceof PackageRefused || isOurs(error)) throw error
    throw new PackageRefused('not a zip', error instanceof Error ? error.message : String(error))
  } finally {
    zip.close()
  }
}

/** What has been written so far of one package. */
class Writer {
  bytes = 0
  files = 0
  readonly #zip: ZipFile
  readonly #folder: string
  readonly #bytesMax: number
  readonly #written = new Set<string>()
  readonly #links = new Map<string, string>()
  readonly #folders = new Map<string, number>()

  constructor(zip: ZipFile, folder: string, bytesMax: number) {
    this.#zip = zip
    this.#folder = folder
    this.#bytesMax = bytesMax
  }

  /** A later entry of the same name replaces the earlier one, as with every unzip that overwrites. */
  async entry(entry: Entry): Promise<void> {
    const name = cleanName(entry.fileName)
    const mode = entry.externalFileAttributes >>> 16
    if (entry.fileName.endsWith('/')) {
      this.#folderFor(name)
      this.#folders.set(name, mode & 0o777)
      return
    }
    this.#folderFor(dirname(name))
    this.files++
    if ((mode & constants.S_IFMT) === constants.S_IFLNK) {
      this.#links.set(name, linkTarget(name, (await this.#read(entry)).toString()))
      return
    }
    this.#links.delete(name)
    if (this.#written.has(name)) rmSync(join(this.#folder, name))
    this.#written.add(name)
    await this.#file(entry, join(this.#folder, name), mode & 0o777)
  }

  /** Links last, and folders' modes after everything in them; a path that leads through a link is refused. */
  links(): void {
    for (const [name, target] of this.#links) {
      for (let up = dirname(name); up !== '.'; up = dirname(up))
        if (this.#links.has(up)) throw new PackageRefused('not a zip', `${name} stands behind the link ${up}`)
      symlinkSync(target, join(this.#folder, name))
    }
    for (const [name, mode] of this.#folders)
      if (mode !== 0) chmodSync(join(this.#folder, name), mode | 0o700)
  }

  async #file(entry: Entry, path: string, mode: number): Promise<void> {
    // A zip made on Windows says no mode: then what AWS asks packages to have, readable by everyone.
    const file = openSync(path, 'w', mode === 0 ? 0o644 : mode | 0o600)
    try {
      await this.#inflate(entry, (chunk) => {
        for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at)
      })
    } finally {
      closeSync(file)
    }
    // openSync's mode is under the process's umask; the package's own is not.
    chmodSync(path, mode === 0 ? 0o644 : mode)
  }

  async #read(entry: Entry): Promise<Buffer> {
    if (entry.uncompressedSize > PATH_BYTES_MAX)
      throw new PackageRefused('not a zip', `${entry.fileName}: too long a link`)
    const chunks: Buffer[] = []
    await this.#inflate(entry, (chunk) => chunks.push(chunk))
    return Buffer.concat(chunks)
  }

  /** Counts while it inflates and compares the check sum, which yauzl leaves to us. */
  async #inflate(entry: Entry, sink: (chunk: Buffer) => void): Promise<void> {
    let sum = 0
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer
      this.bytes += bytes.length
      if (this.bytes > this.#bytesMax)
        throw new PackageRefused('too large', `more than ${this.#bytesMax} bytes`)
      sum = crc32(bytes, sum)
      sink(bytes)
    }
    if (sum !== entry.crc32) throw new PackageRefused('not a zip', `${entry.fileName}: wrong check sum`)
  }

  #folderFor(name: string): void {
    if (name === '.' || name === '') return
    mkdirSync(join(this.#folder, name), { recursive: true })
  }
}

/** A name below the folder, or a refusal. yauzl has turned backslashes into slashes and refused `..` and absolute names. */
function cleanName(fileName: string): string {
  const name = posix.normalize(fileName).replace(/\/+$/, '')
  const broken =
    name === '' || name.startsWith('/') || name === '..' || name.startsWith('../') || name.includes('\0')
  if (broken || Buffer.byteLength(name) > PATH_BYTES_MAX)
    throw new PackageRefused('not a zip', `the name ${JSON.stringify(fileName)}`)
  return name
}

/** Where a link may lead: below the package's own folder. A link elsewhere would show the function our disk. */
function linkTarget(name: string, target: string): string {
  const lands = posix.normalize(posix.join(posix.dirname(name), target))
  if (target === '' || target.includes('\0') || posix.isAbsolute(target) || /^\.\.(\/|$)/.test(lands))
    throw new PackageRefused('not a zip', `the link ${name} leads out of the package`)
  return target
}

function open(source: PackageSource): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false }
  if ('path' in source) return yauzl.openPromise(source.path, options)
  const { buffer, byteOffset, byteLength } = source.bytes
  return yauzl.fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), options)
}

/** What the disk said that no other package would have met (full, too many files): our trouble, not the package's. */
function isOurs(error: unknown): boolean {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false
  return !PACKAGE_MADE.has(String(error.code))
}

// A file where a folder stands, a name too long, a link where a file stands.
const PACKAGE_MADE: ReadonlySet<string> = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'])
