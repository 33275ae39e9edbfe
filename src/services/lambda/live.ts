// What the Lambda room keeps alive between calls, made by `open` and ended by `close`; and the two things that every way of
// invoking shares: the specification of a function for the engine, and one run of it.
import { holdersOf } from '../../kernel/body.ts'
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'
import type { RoomContext } from '../../kernel/service.ts'
import { EngineError } from '../../runtime/engine.ts'
import type { Engine, FunctionSpec, Invocation, InvocationResult } from '../../runtime/engine.ts'
import { Aftermath } from './aftermath.ts'
import { Concurrency, throttled } from './concurrency.ts'
import type { Host } from './configuration.ts'
import { CodeCache } from './code/unzip.ts'
import { functionArn, LATEST } from './name.ts'
import { folderOf } from './package.ts'
import { EventQueue } from './queue.ts'
import { Roles } from './role.ts'
import type { Function } from './store.ts'

// Specifications kept; each is small, and one that was forgotten is made again.
const SPECS_MAX = 2_000

// How often packages that nobody names any more are looked for: the server that let one go forgets it, the others find out.
const FORGET_MS = 3_600_000

// Of the 30 s that a stopping server has (CONTRACTS.md §6), what asynchronous events get to end in.
const DRAIN_MS = 20_000

/** The parts of an invocation that its caller decides. */
export type Asked = Omit<Invocation, 'invokedFunctionArn'> & { readonly qualifier: string | undefined }

export class Live {
  readonly engine: Engine
  readonly cache: CodeCache
  readonly roles: Roles
  readonly concurrency: Concurrency
  readonly aftermath: Aftermath
  readonly queue: EventQueue
  readonly #ctx: RoomContext
  readonly #specs = new Map<string, Promise<FunctionSpec>>()
  /** Packages that nobody named an hour ago: longer than anything runs that began before. */
  #unnamed = new Set<string>()
  readonly #stopForgetting: () => void

  private constructor(ctx: RoomContext, engine: Engine, cache: CodeCache) {
    this.#ctx = ctx
    this.engine = engine
    this.cache = cache
    this.roles = new Roles(ctx)
    this.concurrency = new Concurrency(ctx.settings.environmentsMax, ctx)
    this.aftermath = new Aftermath(ctx, this.roles)
    this.queue = new EventQueue(ctx, this)
    this.#stopForgetting = ctx.clock.every(FORGET_MS, () =>
      this.#forgetPackages().catch((error: unknown) =>
        ctx.log.warn('packages that nobody names could not be removed', { error: String(error) }),
      ),
    )
  }

  /** Removes packages that nobody named, neither now nor when this was last asked. */
  async #forgetPackages(): Promise<void> {
    const unnamed = new Set<string>()
    for (const id of await this.cache.list()) {
      if ((await this.#ctx.records.scan(holdersOf(id), { limit: 1 })).length > 0) continue
      if (this.#unnamed.has(id)) await this.cache.forget(id)
      else unnamed.add(id)
    }
    this.#unnamed = unnamed
  }

  static async open(ctx: RoomContext, engine: Engine): Promise<Live> {
    const cache = await CodeCache.open(ctx.settings.cacheFolder, ctx.ids, ctx.clock)
    const live = new Live(ctx, engine, cache)
    live.queue.start()
    return live
  }

  /** Lets what runs end, within the drain time, then what it left behind leave. An event that is cut off stays queued. */
  async close(): Promise<void> {
    this.#stopForgetting()
    const queue = this.queue.close()
    const drained = new AbortController()
    const tooLong = this.#ctx.clock.after(DRAIN_MS, drained.signal).catch(() => undefined)
    await Promise.race([queue, tooLong])
    drained.abort()
    await this.engine.close()
    await queue
    await this.aftermath.close()
    await this.cache.close()
  }

  host(): Host {
    return {
      architecture: process.arch === 'arm64' ? 'arm64' : 'x86_64',
      today: new Date(this.#ctx.clock.now()).toISOString().slice(0, 10),
      available: (runtime) => this.engine.available(runtime),
    }
  }

  /**
   * Runs a function once and hands what it left (log lines, and for a synchronous call the bill) to the aftermath. Throws
   * the throttle when no place is free; what the function does wrong is in the result.
   */
  async run(fn: Function, asked: Asked, bill: 'soon' | 'by the caller'): Promise<InvocationResult> {
    const release = await this.concurrency.take(fn)
    try {
      const { qualifier, ...invocation } = asked
      const result = await this.engine.invoke(await this.#spec(fn), {
        ...invocation,
        invokedFunctionArn: functionArn({ ...fn, qualifier }),
      })
      this.aftermath.add(fn, result, bill)
      return result
    } catch (error) {
      throw error instanceof EngineError ? faultOf(error) : error
    } finally {
      release()
    }
  }

  /** Ends environments and forgets specifications of builds of this function other than `build` (undefined: of all). */
  retire(fn: Function, build: string | undefined): void {
    const mine = `${functionArn(fn)}:${LATEST}:`
    const current = build === undefined ? undefined : mine + build
    const keep = (id: string) => !id.startsWith(mine) || id === current
    for (const id of this.#specs.keys()) if (!keep(id)) this.#specs.delete(id)
    this.engine.retire(keep)
  }

  #spec(fn: Function): Promise<FunctionSpec> {
    const id = `${functionArn(fn)}:${LATEST}:${fn.latest.build}`
    const known = this.#specs.get(id)
    if (known) return known
    const making = this.#makeSpec(fn, id)
    this.#specs.set(id, making)
    making.catch(() => this.#specs.delete(id))
    const [oldest] = this.#specs.keys()
    if (this.#specs.size > SPECS_MAX && oldest !== undefined) this.#specs.delete(oldest)
    return making
  }

  async #makeSpec(fn: Function, id: string): Promise<FunctionSpec> {
    const { configuration } = fn.latest
    const user = { account: fn.account, region: fn.region, name: fn.name, role: configuration.role }
    return {
      id,
      account: fn.account,
      region: fn.region,
      functionName: fn.name,
      version: LATEST,
      arn: functionArn({ ...fn, qualifier: LATEST }),
      runtime: configuration.runtime,
      handler: configuration.handler,
      codeFolder: await folderOf(fn, this.cache, this.#ctx),
      layerFolders: [],
      memoryMb: configuration.memoryMb,
      timeoutMs: configuration.timeoutSeconds * 1_000,
      ephemeralStorageMb: configuration.ephemeralStorageMb,
      environment: configuration.environment ?? {},
      logGroup: configuration.logGroup,
      credentials: async () => (await this.roles.session(user)).credentials,
    }
  }
}

/** The engine's refusals in AWS's words. */
function faultOf(error: EngineError): Fault {
  switch (error.reason) {
    case 'TooManyEnvironments':
      return throttled()
    case 'RuntimeUnavailable':
      return fault('InvalidRuntimeException', error.message, { status: 502, fields: { Type: 'Service' } })
    case 'Closed':
      return fault('ServiceException', 'The server is stopping.', {
        status: 500,
        fields: { Type: 'Service' },
      })
  }
}
