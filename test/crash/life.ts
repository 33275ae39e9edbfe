// One life of a server: from its start to the kill that was dealt to it, or to its close. Clients are official ones that try
// once, so that what was acknowledged and what is in doubt is exactly what the scenario saw.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, ftruncateSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SYNCED } from './sabotage.ts'
import type { Sabotage } from './sabotage.ts'

const SERVER = join(dirname(fileURLToPath(import.meta.url)), 'server.ts')

export interface LifeOptions {
  readonly folder: string
  readonly sabotage: Sabotage
  readonly words: readonly string[]
  /** SIGKILL at the n-th storage point of the start itself. */
  readonly killAtStart?: number
}

/** Where a kill fell that came before the n-th storage call did. */
export const END_OF_WORK = 'the end of the work'

export class Life {
  readonly endpoint: string
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  readonly #clients = new Set<{ destroy(): void }>()
  #output: { text: string }
  #over = false

  private constructor(endpoint: string, child: ChildProcess, ended: Promise<void>, output: { text: string }) {
    this.endpoint = endpoint
    this.#child = child
    this.#output = output
    this.#ended = ended.then(() => {
      this.#over = true
    })
  }

  /** Starts a server; fulfilled when it serves. */
  static async start(options: LifeOptions): Promise<Life> {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', SERVER, options.folder, options.sabotage, ...options.words],
      {
        env: {
          PATH: process.env['PATH'] ?? '',
          NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
          CRASH_KILL_AT: String(options.killAtStart ?? ''),
        },
      },
    )
    const output = { text: '' }
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
    const endpoint = await new Promise<string>((resolve, reject) => {
      const heard = (chunk: Buffer): void => {
        output.text += chunk.toString()
        const found = /^ready (http:\S+)$/m.exec(output.text)?.[1]
        if (found !== undefined) resolve(found)
      }
      child.stdout.on('data', heard)
      child.stderr.on('data', heard)
      void ended.then(() => reject(new Error(`the server did not start: ${output.text}`)))
    })
    return new Life(endpoint, child, ended, output)
  }

  /** Starts a server that is to be killed while it starts; answers where it was, or that it had started before. */
  static async killedAtStart(options: LifeOptions): Promise<string> {
    try {
      return await (await Life.start(options)).killed()
    } catch (error) {
      const at = /killed at (.*)/.exec(String(error))?.[1]
      if (at === undefined) throw error
      return `${at} (at the start)`
    }
  }

  client<C extends { destroy(): void }>(make: new (configuration: never) => C, overrides: object = {}): C {
    const client = new make({
      endpoint: this.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: '000000000000', secretAccessKey: 'test' },
      maxAttempts: 1,
      requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
      forcePathStyle: true,
      ...overrides,
    } as never)
    this.#clients.add(client)
    return client
  }

  /** SIGKILL at the n-th storage point from now. */
  killAt(n: number): void {
    this.#child.stdin?.write(`kill ${n}\n`)
  }

  /** SIGKILL to this process at the n-th storage point from now: one of PostgreSQL's, which then begins again by itself. */
  loseAt(n: number, pid: number): void {
    this.#child.stdin?.write(`lose ${n} ${pid}\n`)
  }

  /** Where PostgreSQL was killed, if it was. */
  get lostAt(): string | undefined {
    return /lost at (.*)/.exec(this.#output.text)?.[1]
  }

  /** Commits of which nobody heard the answer, and that were looked up. */
  get lookups(): number {
    return this.#output.text.split('was looked up').length - 1
  }

  /** True once the process is gone. */
  get isOver(): boolean {
    return this.#over
  }

  /** Turns AWS-visible time by so many ms. */
  async turn(ms: number): Promise<void> {
    const before = this.#output.text.split('turned').length
    this.#child.stdin?.write(`turn ${ms}\n`)
    await this.#until(() => this.#output.text.split('turned').length > before)
  }

  /** The end by the kill; if it does not come by itself (the workload was too short for it), it comes now. */
  async killed(): Promise<string> {
    for (const client of this.#clients) client.destroy()
    if (!this.#over) this.#child.kill('SIGKILL')
    await this.#ended
    return /killed at (.*)/.exec(this.#output.text)?.[1] ?? END_OF_WORK
  }

  /** Closes in order; answers what is wrong with the folder, nothing when it is sound. */
  async close(): Promise<string | undefined> {
    for (const client of this.#clients) client.destroy()
    this.#child.stdin?.write('close\n')
    await this.#ended
    return /^sound$/m.test(this.#output.text) ? undefined : this.#output.text.slice(-2_000)
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds() && !this.#over)
      await new Promise<void>((resolve) => {
        this.#child.stdout?.once('data', () => resolve())
        void this.#ended.then(resolve)
      })
  }
}

/**
 * A power cut as far as the log goes: what of it the disk was never asked to keep is not there. Blobs are left as they are, and
 * only the first generation of a log can be cut so.
 */
export function cutPower(folder: string): void {
  const synced = join(folder, SYNCED)
  if (!existsSync(synced)) return
  const file = openSync(join(folder, 'records.db-wal'), 'r+')
  ftruncateSync(file, Number(readFileSync(synced, 'utf8')))
  closeSync(file)
}
