// Which environment runs which invocation: one at a time in each, the most recently used idle one of that version first,
// else a new one, up to a bound; then the longest idle one of another function gives way, and if all are busy the caller
// hears so (AWS answers TooManyRequestsException). Idle ones end after a while, and in time before their credentials do.
import { readFile } from 'node:fs/promises'
import type { Clock } from '../kernel/clock.ts'
import type { Log } from '../kernel/log.ts'
import { EngineError } from './engine.ts'
import type { Engine, FunctionSpec, Invocation, InvocationResult } from './engine.ts'
import { Environment } from './environment.ts'
import type { EnvironmentTools } from './environment.ts'
import { runInvocation } from './invocation.ts'
import type { Languages } from './languages.ts'

export interface SchedulerOptions {
  readonly log: Log
  readonly tools: EnvironmentTools
  readonly languages: Languages
  readonly environmentsMax: number
  readonly idleMs: number
  /** What remains to be closed after the environments. */
  readonly close: () => Promise<void>
}

const WATCH_MS = 250
const PAGE_BYTES = 4096

export class Scheduler implements Engine {
  private readonly options: SchedulerOptions
  private readonly clock: Clock
  private readonly environments = new Set<Environment>()
  private readonly ending = new Set<Promise<void>>()
  /** Idle ones by function version, the most recently used last. */
  private readonly idle = new Map<string, Environment[]>()
  private stopWatch: (() => void) | undefined
  private closed = false

  constructor(options: SchedulerOptions) {
    this.options = options
    this.clock = options.tools.clock
  }

  async invoke(spec: FunctionSpec, invocation: Invocation): Promise<InvocationResult> {
    const environment = this.takeIdle(spec) ?? (await this.create(spec))
    try {
      const result = await runInvocation(environment, invocation, this.clock)
      this.giveBack(environment)
      return result
    } catch (error) {
      this.discard(environment)
      throw this.closed ? new EngineError('Closed', 'the engine is closed') : error
    }
  }

  available(runtime: string): { ok: true } | { ok: false; reason: string } {
    const reason = this.options.languages.unavailable(runtime)
    return reason === undefined ? { ok: true } : { ok: false, reason }
  }

  async prepare(runtime: string): Promise<void> {
    await this.options.languages.prepare(runtime)
  }

  retire(keep: (specId: string) => boolean): void {
    for (const environment of this.environments) {
      if (keep(environment.spec.id)) continue
      if (environment.idle) this.discard(environment)
      else environment.retired = true
    }
  }

  stats(): { environments: number; busy: number; isolation: string } {
    const idle = [...this.idle.values()].reduce((sum, list) => sum + list.length, 0)
    return {
      environments: this.environments.size,
      busy: this.environments.size - idle,
      isolation:
        this.options.tools.sandboxes?.description ??
        `none: plain processes as ${this.options.tools.users.description}`,
    }
  }

  async close(): Promise<void> {
    this.closed = true
    for (const environment of this.environments) this.discard(environment)
    this.watchWhileNeeded()
    while (this.ending.size > 0) await Promise.allSettled(this.ending)
    await this.options.close()
  }

  private takeIdle(spec: FunctionSpec): Environment | undefined {
    if (this.closed) throw new EngineError('Closed', 'the engine is closed')
    const list = this.idle.get(spec.id)
    for (;;) {
      const environment = list?.pop()
      if (environment === undefined) return undefined
      if (list?.length === 0) this.idle.delete(spec.id)
      environment.idle = false
      if (environment.credentialsExpireMs > this.clock.now() + spec.timeoutMs) return environment
      this.discard(environment)
    }
  }

  private async create(spec: FunctionSpec): Promise<Environment> {
    const { languages } = this.options
    const ready = languages.find(spec.runtime) ?? (await languages.prepare(spec.runtime))
    if (this.closed) throw new EngineError('Closed', 'the engine is closed')
    if (this.environments.size >= this.options.environmentsMax) this.evictOne()
    const environment = new Environment(this.options.tools, spec, ready)
    this.environments.add(environment)
    this.watchWhileNeeded()
    return environment
  }

  private evictOne(): void {
    let oldest: Environment | undefined
    for (const environment of this.environments) {
      if (environment.idle && environment.lastUsedMs < (oldest?.lastUsedMs ?? Infinity)) oldest = environment
    }
    if (oldest === undefined) {
      const count = this.options.environmentsMax
      throw new EngineError(
        'TooManyEnvironments',
        `all ${count} execution environments of this server are busy`,
      )
    }
    this.discard(oldest)
  }

  private giveBack(environment: Environment): void {
    if (this.closed || environment.retired) {
      this.discard(environment)
      return
    }
    environment.idle = true
    environment.lastUsedMs = this.clock.monotonic()
    const list = this.idle.get(environment.spec.id)
    if (list === undefined) this.idle.set(environment.spec.id, [environment])
    else list.push(environment)
  }

  private discard(environment: Environment): void {
    if (!this.environments.delete(environment)) return
    if (environment.idle) {
      const list = this.idle.get(environment.spec.id)?.filter((other) => other !== environment) ?? []
      if (list.length === 0) this.idle.delete(environment.spec.id)
      else this.idle.set(environment.spec.id, list)
      environment.idle = false
    }
    const end = environment.end().catch((error: unknown) => {
      this.options.log.error('an execution environment did not end cleanly', { error: String(error) })
    })
    this.ending.add(end)
    void end.then(() => this.ending.delete(end))
    this.watchWhileNeeded()
  }

  /** The watch runs only while there is something to watch: an idle server has no timer of ours. */
  private watchWhileNeeded(): void {
    if (this.environments.size > 0 && !this.closed) {
      this.stopWatch ??= this.clock.every(WATCH_MS, () => this.watch())
    } else {
      this.stopWatch?.()
      this.stopWatch = undefined
    }
  }

  private async watch(): Promise<void> {
    const idleSinceMs = this.clock.monotonic() - this.options.idleMs
    for (const environment of this.environments) {
      if (!environment.idle) await stopAboveLimit(environment)
      else if (environment.lastUsedMs < idleSinceMs) this.discard(environment)
    }
  }
}

/** Without a control group the memory limit is kept by looking: what is above it is killed, as the kernel would. */
async function stopAboveLimit(environment: Environment): Promise<void> {
  const { pid } = environment
  if (pid === undefined) return
  // It may end between the look and the read; then there is nothing to stop.
  const statm = await readFile(`/proc/${pid}/statm`, 'latin1').catch(() => '')
  const residentBytes = Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES
  if (environment.pid !== pid) return
  environment.noteResident(residentBytes)
  if (!environment.idle && residentBytes > environment.spec.memoryMb * 1024 * 1024) environment.stop('memory')
}
