// A real PostgreSQL for tests: an instance of our own in a temporary folder, as an ordinary user (it refuses root), on a
// port of the system's choice. A cluster is made once for each version and user and copied from then on. Instances die
// with the test process. `testDatabase` is a database of its own in an instance that a whole test run shares
// (SELFLESS_TEST_POSTGRES, set by tools/test.ts), else in one that this process starts.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import pg from 'pg'

const mustHaveAll = process.env['SELFLESS_CI'] !== undefined
const BINARIES = binaries()

/** For a test's `skip`: false where PostgreSQL is installed. In CI it must be. */
export const withoutPostgres: string | false =
  !mustHaveAll && BINARIES === undefined && 'PostgreSQL (Debian: postgresql) is not on this machine'

/** For the `skip` of a test that is about the embedded engine, when the run is about PostgreSQL. */
export const onPostgres: string | false =
  process.env['SELFLESS_TEST_ENGINE'] === 'postgres' && 'it is about the embedded engine'

export interface PostgresInstance {
  /** `postgres://selfless@127.0.0.1:PORT` and a database's name. */
  dsn(database?: string): string
  readonly port: number
  readonly folder: string
  /** A new database in it; answers its DSN. */
  database(): Promise<string>
  /** One of its processes, at whose SIGKILL all of it ends and begins again by itself. */
  anyChild(): number
  /** No file of it may grow beyond this from now on, or any may: what a quota does. */
  limitFiles(bytes: number | 'unlimited'): void
  /** Fulfilled when it has ended, however it did. */
  ended(): Promise<void>
  /** False once it has ended by itself. */
  readonly isRunning: boolean
  /** Pauses and continues every process of it: a server that stalls. */
  freeze(): void
  thaw(): void
  /** SIGKILL to all of it, as a crash of the machine's PostgreSQL would. */
  kill(): Promise<void>
  /** An immediate stop (as if by a crash) or a fast one, and a start on the same folder and port. */
  restart(mode?: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
  stop(mode?: 'fast' | 'immediate'): Promise<void>
}

/** An empty database of its own; answers its DSN. Making one takes a quarter of a second, so those given back are reused. */
export async function testDatabase(): Promise<string> {
  const free = shared.free.pop()
  if (free !== undefined) return free
  const base = process.env['SELFLESS_TEST_POSTGRES'] ?? (await sharedInstance()).dsn('postgres')
  const name = `t${randomBytes(6).toString('hex')}`
  await adminQuery(base, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
  return base.replace(/\/[^/]*$/, `/${name}`)
}

/** Gives back what testDatabase made, emptied, whoever is still connected. */
export async function dropDatabase(dsn: string): Promise<void> {
  await adminQuery(
    dsn,
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public`,
  )
  shared.free.push(dsn)
}

/**
 * The words of the command line that choose the engine which this test run is about: none for the embedded one, or a
 * database that goes with this data folder, the same at every start on it until it is dropped.
 */
export async function engineFor(folder: string): Promise<{ words: string[]; drop(): Promise<void> }> {
  const engine = process.env['SELFLESS_TEST_ENGINE'] ?? 'embedded'
  if (engine === 'embedded') return { words: [], drop: () => Promise.resolve() }
  if (engine !== 'postgres') throw new Error(`SELFLESS_TEST_ENGINE is embedded or postgres, not ${engine}`)
  const known = shared.byFolder.get(folder)
  const dsn = known ?? (await testDatabase())
  shared.byFolder.set(folder, dsn)
  const drop = async (): Promise<void> => {
    if (shared.byFolder.delete(folder)) await dropDatabase(dsn)
  }
  return { words: ['--records', dsn, '--blobs', join(folder, 'blobs')], drop }
}

export async function adminQuery(dsn: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(dsn)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

/** Starts an instance of its own, its data below `place`; it ends with this process, if not before. */
export async function startPostgres(
  settings: Record<string, string> = {},
  place: string = tmpdir(),
): Promise<PostgresInstance> {
  if (BINARIES === undefined) throw new Error('PostgreSQL is not installed')
  const owner = ordinaryUser()
  const folder = mkdtempSync(join(place, 'selfless-pg-'))
  const data = join(folder, 'data')
  cpSync(template(owner), data, { recursive: true, preserveTimestamps: true })
  give(folder, owner)
  const port = await freePort()
  const instance = new Instance(join(BINARIES, 'postgres'), { folder, data, port, owner, settings })
  process.on('exit', () => instance.end())
  await instance.start()
  return instance
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

/** How long it may take until a PostgreSQL that ended begins again. */
const START_MS_MAX = 10_000

/** A PostgreSQL that ended instead of serving. */
class Ended extends Error {}

class Instance implements PostgresInstance {
  readonly port: number
  readonly folder: string
  readonly #program: string
  readonly #options: { data: string; owner: Owner; settings: Record<string, string> }
  #child: ChildProcess | undefined

  constructor(
    program: string,
    options: {
      folder: string
      data: string
      port: number
      owner: Owner
      settings: Record<string, string>
    },
  ) {
    this.#program = program
    this.port = options.port
    this.folder = options.folder
    this.#options = options
  }

  dsn(database = 'postgres'): string {
    return `postgres://selfless@127.0.0.1:${this.port}/${database}`
  }

  get isRunning(): boolean {
    return this.#child !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  async ended(): Promise<void> {
    if (this.#child !== undefined) await exited(this.#child)
  }

  limitFiles(bytes: number | 'unlimited'): void {
    const pid = this.#child?.pid ?? 0
    for (const each of [pid, ...childrenOf(pid)]) {
      // As its own user: root without CAP_SYS_RESOURCE may not (prlimit(2)).
      const words = ['--pid', String(each), `--fsize=${bytes}:unlimited`]
      const set = spawnSync('prlimit', words, { ...userOf(this.#options.owner), encoding: 'utf8' })
      if (set.status !== 0) throw new Error(`prlimit: ${String(set.error ?? set.stderr)}`)
    }
  }

  async database(): Promise<string> {
    const name = `t${randomBytes(6).toString('hex')}`
    await adminQuery(this.dsn(), `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
    return this.dsn(name)
  }

  anyChild(): number {
    const [child] = childrenOf(this.#child?.pid ?? 0)
    if (child === undefined) throw new Error('PostgreSQL is not running')
    return child
  }

  /** Starts it, again where it cannot begin yet: after a kill its last children may hold its memory for a moment longer. */
  async start(): Promise<void> {
    const untilMs = Date.now() + START_MS_MAX
    for (;;) {
      try {
        return await this.#startOnce()
      } catch (error) {
        if (!(error instanceof Ended) || Date.now() > untilMs) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }

  async #startOnce(): Promise<void> {
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(this.port),
      unix_socket_directories: '',
      max_connections: '300',
      shared_buffers: '64MB',
      max_pred_locks_per_transaction: '256',
      log_min_messages: 'fatal',
      ...this.#options.settings,
    }
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    // What it says when it ends at once; a file, since a pipe that nobody reads any more would end it later.
    const said = openSync(this.#said, 'w')
    const child = spawn(this.#program, ['-D', this.#options.data, ...words], {
      ...userOf(this.#options.owner),
      cwd: this.folder,
      stdio: ['ignore', 'ignore', said],
      // A group of its own, so that all of it can be stopped and killed at once.
      detached: true,
    })
    closeSync(said)
    child.unref()
    this.#child = child
    await this.#ready(child)
  }

  async stop(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const child = this.#child
    if (child === undefined) return
    this.#child = undefined
    const ended = exited(child)
    child.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }

  async restart(mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
    await this.stop(mode)
    await this.start()
  }

  async kill(): Promise<void> {
    const child = this.#child
    if (child?.pid === undefined) return
    this.#child = undefined
    const ended = exited(child)
    // Its children lead groups of their own; they end when they see that the first is gone.
    for (const pid of [child.pid, ...childrenOf(child.pid)]) signal(pid, 'SIGKILL')
    await ended
    rmSync(join(this.#options.data, 'postmaster.pid'), { force: true })
  }

  freeze(): void {
    this.#signalAll('SIGSTOP')
  }

  thaw(): void {
    this.#signalAll('SIGCONT')
  }

  /** Synchronously, at the end of the test process. */
  end(): void {
    const pid = this.#child?.pid
    if (pid !== undefined) for (const each of [pid, ...childrenOf(pid)]) signal(each, 'SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }

  get #said(): string {
    return join(this.folder, 'stderr')
  }

  #signalAll(name: NodeJS.Signals): void {
    const pid = this.#child?.pid
    if (pid !== undefined) for (const each of [pid, ...childrenOf(pid)]) signal(each, name)
  }

  async #ready(child: ChildProcess): Promise<void> {
    const untilMs = Date.now() + 30_000
    for (;;) {
      if (child.exitCode !== null)
        throw new Ended(`PostgreSQL ended with ${child.exitCode}: ${readFileSync(this.#said, 'utf8').trim()}`)
      const client = new pg.Client(this.dsn())
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.end()
        return
      } catch (error) {
        await client.end().catch(() => undefined)
        if (Date.now() > untilMs) throw error
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
  }
}

/** What this process has: an instance, started when first asked for, and databases given back or in use by a folder. */
const shared: {
  instance?: Promise<PostgresInstance>
  readonly free: string[]
  readonly byFolder: Map<string, string>
} = { free: [], byFolder: new Map() }
function sharedInstance(): Promise<PostgresInstance> {
  return (shared.instance ??= startPostgres())
}

/** A cluster as initdb makes it, kept between runs. */
function template(owner: Owner): string {
  const version = spawnSync(join(BINARIES ?? '', 'postgres'), ['--version'], { encoding: 'utf8' })
  const name = /\d+\.\d+/.exec(version.stdout)?.[0] ?? 'unknown'
  // Beside the run's own folder (tools/run-folder.ts), which goes with the run.
  const place = process.env['SELFLESS_TEST_KEPT'] ?? tmpdir()
  const kept = join(place, `selfless-pg-template-${process.getuid?.() ?? 0}-${owner.uid}-${name}`)
  if (existsSync(kept)) return kept
  const folder = mkdtempSync(join(place, 'selfless-pg-init-'))
  give(folder, owner)
  const data = join(folder, 'data')
  const words = ['-D', data, '-U', 'selfless', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  const made = spawnSync(join(BINARIES ?? '', 'initdb'), words, {
    ...userOf(owner),
    cwd: folder,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  try {
    renameSync(data, kept)
  } catch (error) {
    // Another test process was quicker.
    if (!existsSync(kept)) throw error
  }
  rmSync(folder, { recursive: true, force: true })
  return kept
}

/** Where Debian and others put the server's programs; the newest. */
function binaries(): string | undefined {
  const folder = '/usr/lib/postgresql'
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+$/.test(name)) : []
  const places = versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(folder, version, 'bin'))
    .concat((process.env['PATH'] ?? '').split(':'))
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

function ordinaryUser(): Owner {
  const uid = process.getuid?.() ?? 0
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0 }
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
    const found = id('-u')
    if (found.status === 0) return { uid: Number(found.stdout), gid: Number(id('-g').stdout) }
  }
  throw new Error('PostgreSQL refuses root, and there is no user to run it as')
}

/** Only root may become another. */
const userOf = (owner: Owner): { uid?: number; gid?: number } => (process.getuid?.() === 0 ? owner : {})

function give(folder: string, owner: Owner): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  if (process.getuid?.() !== 0) return
  chownSync(folder, owner.uid, owner.gid)
  for (const name of readdirSync(folder, { recursive: true }))
    chownSync(join(folder, String(name)), owner.uid, owner.gid)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

function childrenOf(pid: number): number[] {
  const found = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return (found.stdout ?? '')
    .split('\n')
    .map((line) => Number(line.trim()))
    .filter((child) => child > 0)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  // Its end is waited for now, so it may keep this process running.
  child.ref()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
