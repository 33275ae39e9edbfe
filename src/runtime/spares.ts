// Runtimes that were started before anybody asked: in their sandbox, their modules loaded, waiting for the first frame. A new
// environment takes one and only its code has to be brought in, so a cold start costs milliseconds instead of the start of
// a process. No function has run in a spare. Which are kept is learned from traffic: one of each kind that was asked for
// lately, more where one was missing, within bounds; what nobody wants for a while ends.
import type { Clock } from '../kernel/clock.ts'
import type { Log } from '../kernel/log.ts'
import type { FunctionSpec } from './engine.ts'
import type { InsideRuntime, ReadyRuntime } from './languages.ts'
import { Inside } from './layout.ts'
import { RuntimeProcess } from './runtime-process.ts'
import type { Box, Sandboxes, Size } from './sandboxes.ts'

const OF_A_KIND_MAX = 4
const SPARES_MAX = 16
/** A refill lets what has just begun have the processor first. */
const REFILL_AFTER_MS = 100
const UNWANTED_AFTER_MS = 10 * 60_000
const SWEEP_EVERY_MS = 60_000
/** Read by the process at its start, or by what it loads then: set later they would do nothing. */
const READ_AT_START = /^(NODE_|LD_|UV_|V8_|LANG$|LC_|OPENSSL_|SSL_|MALLOC_|AWS_LAMBDA_EXEC_WRAPPER$)/

export interface Spare {
  readonly box: Box
  readonly process: RuntimeProcess
}

interface Kind {
  readonly size: Size
  readonly runtime: InsideRuntime
  readonly ready: Spare[]
  /** How many shall be ready. */
  wanted: number
  making: number
  /** Monotonic ms. */
  askedMs: number
}

export interface SparesOptions {
  readonly sandboxes: Sandboxes
  readonly clock: Clock
  readonly log: Log
}

export class Spares {
  private readonly options: SparesOptions
  private readonly kinds = new Map<string, Kind>()
  private readonly ending = new AbortController()
  private readonly working = new Set<Promise<void>>()
  private stopSweeping: (() => void) | undefined

  constructor(options: SparesOptions) {
    this.options = options
  }

  /** How many are ready. */
  get count(): number {
    return [...this.kinds.values()].reduce((sum, { ready }) => sum + ready.length, 0)
  }

  /** A spare that this function can have, which is the caller's from now on; another one is made ready. */
  take(spec: FunctionSpec, ready: ReadyRuntime): Spare | undefined {
    const { inside } = ready
    if (inside === undefined || this.ending.signal.aborted) return undefined
    if (Object.keys(spec.environment).some((name) => READ_AT_START.test(name))) return undefined
    const { memoryMb, ephemeralStorageMb } = spec
    const key = `${ready.runtime.identifier} ${ready.release} ${memoryMb} ${ephemeralStorageMb}`
    let kind = this.kinds.get(key)
    if (kind === undefined) {
      const size = { memoryMb, ephemeralStorageMb }
      kind = { size, runtime: inside, ready: [], wanted: 0, making: 0, askedMs: 0 }
      this.kinds.set(key, kind)
    }
    kind.askedMs = this.options.clock.monotonic()
    this.stopSweeping ??= this.options.clock.every(SWEEP_EVERY_MS, () => this.sweep())
    let spare = kind.ready.pop()
    while (spare !== undefined && !isAlive(spare)) {
      this.end(spare)
      spare = kind.ready.pop()
    }
    if (spare === undefined) kind.wanted = Math.min(OF_A_KIND_MAX, kind.wanted + 1)
    this.work(this.refill(kind))
    return spare
  }

  /** Ends those whose kind nobody has asked for lately. */
  private sweep(): void {
    const sinceMs = this.options.clock.monotonic() - UNWANTED_AFTER_MS
    for (const [key, kind] of this.kinds) {
      if (kind.askedMs >= sinceMs || kind.making > 0) continue
      for (const spare of kind.ready.splice(0)) this.end(spare)
      this.kinds.delete(key)
    }
    if (this.kinds.size > 0) return
    this.stopSweeping?.()
    this.stopSweeping = undefined
  }

  async close(): Promise<void> {
    this.ending.abort()
    this.stopSweeping?.()
    for (const kind of this.kinds.values()) for (const spare of kind.ready.splice(0)) this.end(spare)
    while (this.working.size > 0) await Promise.allSettled(this.working)
  }

  private async refill(kind: Kind): Promise<void> {
    const { clock, log } = this.options
    const { signal } = this.ending
    try {
      await clock.after(REFILL_AFTER_MS, signal)
      while (!signal.aborted && kind.ready.length + kind.making < kind.wanted && this.room() > 0) {
        kind.making++
        try {
          const spare = await this.make(kind)
          if (signal.aborted) this.end(spare)
          else kind.ready.push(spare)
        } finally {
          kind.making--
        }
      }
    } catch (error) {
      // The next function of this kind starts without one, and hears why if that does not work either.
      if (!signal.aborted) log.warn('no spare runtime could be made', { error: String(error) })
    }
  }

  private room(): number {
    return SPARES_MAX - [...this.kinds.values()].reduce((sum, one) => sum + one.ready.length + one.making, 0)
  }

  private async make({ size, runtime }: Kind): Promise<Spare> {
    const { sandboxes, clock } = this.options
    const box = await sandboxes.make(size, runtime)
    try {
      const { command, args } = runtime.launch({
        memoryMb: size.memoryMb,
        codeFolder: Inside.task,
        layerFolders: [Inside.layers],
        environment: {},
        handler: '',
      })
      const environment = { ...Inside.variables, TZ: ':UTC', LANG: 'en_US.UTF-8', SELFLESS_SPARE: '1' }
      const spec = { command, args, environment, cwd: '/', uid: undefined }
      const process = await RuntimeProcess.start(box, clock, spec)
      // A closing server waits for nobody's start.
      const { signal } = this.ending
      const stop = (): void => process.kill()
      signal.addEventListener('abort', stop, { once: true })
      if (signal.aborted) stop()
      await process.idle()
      signal.removeEventListener('abort', stop)
      if (!process.alive)
        throw new Error(
          process
            .takeLines()
            .map(({ message }) => message)
            .join('')
            .slice(0, 500),
        )
      return { box, process }
    } catch (error) {
      await box.end()
      throw error
    }
  }

  private end({ box }: Spare): void {
    this.work(box.end())
  }

  private work(work: Promise<void>): void {
    this.working.add(work)
    void work.catch(() => {}).then(() => this.working.delete(work))
  }
}

function isAlive({ box, process }: Spare): boolean {
  return box.alive && process.alive
}
