// The cache of unpacked packages: one folder for each uploaded package, made by a worker, moved into place whole, shared
// read-only by every environment that runs it. It is a cache only: deleted, it is made again from the stored package.
//
// A folder that was moved into place but whose files had not reached the disk when the power went would be whole in name
// only. So the cache lives under the id of this boot of the machine: what an earlier boot left is thrown away, and what a
// killed server left within the same boot is still in the page cache and true.
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Clock } from '../../../kernel/clock.ts'
import type { Ids } from '../../../kernel/ids.ts'
import { PackageRefused } from './unpack.ts'
import type { PackageSource } from './unpack.ts'
import type { UnpackAnswer, UnpackTask } from './unpack-worker.ts'

/** Packages inflating at once: each holds a core. */
const WORKERS_MAX = 2
// Megabytes of heap a worker may take: it streams, so this is ample, and a hostile package cannot take the server along.
const WORKER_HEAP_MB = 128

/** Where unpacked packages stand. `open` it once; `close` waits for the workers. */
export class CodeCache {
  readonly #folder: string
  readonly #ids: Ids
  readonly #making = new Map<string, Promise<string>>()
  readonly #waiting: (() => void)[] = []
  #clearing: Promise<void> = Promise.resolve()
  #working = 0

  constructor(folder: string, ids: Ids) {
    this.#folder = folder
    this.#ids = ids
  }

  /** Opens the cache below this server's cache folder; what earlier boots left there is cleared behind it. */
  static async open(cacheFolder: string, ids: Ids, clock: Clock): Promise<CodeCache> {
    const home = join(cacheFolder, 'lambda')
    const boot = await bootId(clock)
    await mkdir(join(home, boot), { recursive: true })
    const cache = new CodeCache(join(home, boot), ids)
    const left = (await readdir(home)).filter((name) => name !== boot).map((name) => join(home, name))
    const half = (await readdir(join(home, boot))).filter((name) => name.startsWith('making-'))
    cache.#clearing = clear([...left, ...half.map((name) => join(home, boot, name))])
    return cache
  }

  /** The folder of this package, unpacked from `source` if it is not there yet. Throws PackageRefused. */
  async folderOf(codeId: string, source: () => Promise<PackageSource>): Promise<string> {
    const known = this.#making.get(codeId)
    if (known) return known
    const making = this.#make(codeId, source).finally(() => this.#making.delete(codeId))
    this.#making.set(codeId, making)
    return making
  }

  /** Where a package stands or would stand; for callers that know it is there. */
  path(codeId: string): string {
    return join(this.#folder, codeId)
  }

  /** Ids of all packages that are here. */
  async list(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => !name.startsWith('making-'))
  }

  async forget(codeId: string): Promise<void> {
    await rm(this.path(codeId), { recursive: true, force: true })
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#making.values(), this.#clearing])
  }

  async #make(codeId: string, source: () => Promise<PackageSource>): Promise<string> {
    const place = this.path(codeId)
    if (await exists(place)) return place
    const temporary = join(this.#folder, `making-${this.#ids.hex(8)}`)
    await mkdir(temporary)
    try {
      await this.#unpack({ source: await source(), folder: temporary })
      await rename(temporary, place)
    } catch (error) {
      await rm(temporary, { recursive: true, force: true })
      throw error
    }
    return place
  }

  async #unpack(task: UnpackTask): Promise<void> {
    while (this.#working >= WORKERS_MAX) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#working++
    try {
      const answer = await run(task)
      if ('failed' in answer) throw new Error(`unpacking failed: ${answer.failed}`)
      if ('refused' in answer) throw new PackageRefused(answer.refused, answer.detail)
    } finally {
      this.#working--
      this.#waiting.shift()?.()
    }
  }
}

/** One folder after another, so that starting up leaves the disk to others; what cannot be removed stays for the next start. */
async function clear(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}

/** One worker for one package. A worker that runs out of memory or dies is the package's fault, not the server's. */
function run(task: UnpackTask): Promise<UnpackAnswer> {
  // The published package is compiled file for file, and a URL is not rewritten like an import is.
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  const worker = new Worker(new URL(`./unpack-worker${extension}`, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  })
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.once('error', (error: Error) => resolve({ refused: 'not a zip', detail: error.message }))
    worker.once('exit', (code) => resolve({ failed: `the worker ended with ${code}` }))
  })
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Linux names each boot. Elsewhere every start counts as one, so nothing is trusted across a restart. */
async function bootId(clock: Clock): Promise<string> {
  const text = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  return text.trim() === '' ? `start-${clock.wall()}` : text.trim()
}
