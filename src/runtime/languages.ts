// What runs an identifier on this machine. Each family knows how to find or fetch its interpreter and how to start it; the
// result, a ready runtime, is all that an environment needs to know of a language. Nothing here is fetched or started
// before a function asks for it, and what cannot be had is named: `unavailable` is the sentence that CreateFunction says.
import type { PlatformFault } from './conversation.ts'
import { EngineError } from './engine.ts'
import type { FunctionSpec } from './engine.ts'
import { findRuntime } from './runtimes.ts'
import type { Family, Runtime } from './runtimes.ts'

/** What of a function decides how its process is started. */
export type LaunchSpec = Pick<
  FunctionSpec,
  'codeFolder' | 'layerFolders' | 'memoryMb' | 'environment' | 'handler'
>

/** How to start one process. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  /** Folders that come first in PATH. */
  readonly searchFolders: readonly string[]
  /** The language's variables; the customer's own win over them. */
  readonly defaults: Readonly<Record<string, string>>
  /** Those that nobody may change. */
  readonly reserved: Readonly<Record<string, string>>
  /** Why there is nothing to start: what the package brings cannot be run. */
  readonly fault?: PlatformFault
}

/** How a runtime runs in a sandbox, where what it needs is at AWS's paths (layout.ts). */
export interface InsideRuntime {
  readonly mounts: readonly { readonly target: string; readonly sources: readonly string[] }[]
  /** For a function whose code and layers are where `Inside` says. */
  launch(spec: LaunchSpec): Launch
}

/** All that an environment of one runtime needs. */
export interface ReadyRuntime {
  readonly runtime: Runtime
  /** The exact version of what runs: `22.23.3`, `3.11.2`; the identifier's own where there is nothing to run. */
  readonly release: string
  /** LAMBDA_RUNTIME_DIR: where the bootstrap is. */
  readonly folder: string
  /** Files that the environment's user must be able to reach, besides the function's own. */
  readonly readable: readonly string[]
  /** Said in the log of each environment where what runs is not what the identifier names. */
  readonly notice: string | undefined
  launch(spec: LaunchSpec): Launch
  /** Absent: it does not run in a sandbox yet. */
  readonly inside?: InsideRuntime
}

/** One family of runtimes. */
export interface Language {
  /** Its runtimes run in sandboxes, too (`ReadyRuntime.inside`). */
  readonly sandboxed?: true
  /** Why this runtime cannot run on this machine; undefined when it can. Reads folders at most, starts nothing. */
  unavailable(runtime: Runtime): string | undefined
  /** Finds or fetches what the runtime needs; rejects with an EngineError that says what could not be had. */
  prepare(runtime: Runtime): Promise<ReadyRuntime>
}

export class Languages {
  private readonly families: Readonly<Record<Family, Language>>
  private readonly inSandboxes: boolean
  private readonly ready = new Map<string, ReadyRuntime>()

  constructor(families: Readonly<Record<Family, Language>>, inSandboxes: boolean) {
    this.families = families
    this.inSandboxes = inSandboxes
  }

  /** Why this identifier cannot run here; undefined when it can. */
  unavailable(identifier: string): string | undefined {
    const runtime = findRuntime(identifier)
    if (runtime === undefined) return `the runtime ${identifier} is not supported yet`
    const language = this.families[runtime.family]
    if (this.inSandboxes && language.sandboxed !== true)
      return `${identifier} does not run in a sandbox yet; a server that is started with --require-isolation none runs it`
    return language.unavailable(runtime)
  }

  /** Known already: no waiting on the warm path. */
  find(identifier: string): ReadyRuntime | undefined {
    return this.ready.get(identifier)
  }

  /** Fetches what is missing; rejects with an EngineError that says what could not be had. */
  async prepare(identifier: string): Promise<ReadyRuntime> {
    const known = this.find(identifier)
    if (known !== undefined) return known
    const reason = this.unavailable(identifier)
    const runtime = findRuntime(identifier)
    if (reason !== undefined || runtime === undefined) {
      throw new EngineError('RuntimeUnavailable', reason ?? `the runtime ${identifier} is not supported yet`)
    }
    const ready = await this.families[runtime.family].prepare(runtime)
    this.ready.set(identifier, ready)
    return ready
  }
}

/** A family that nothing here can run, for one reason. */
export function absent(reason: (runtime: Runtime) => string): Language {
  return {
    unavailable: reason,
    prepare: (runtime) => Promise.reject(new EngineError('RuntimeUnavailable', reason(runtime))),
  }
}

/** Later layers lie over earlier ones, as in AWS's /opt. */
export function layersFirstToLast(spec: Pick<FunctionSpec, 'layerFolders'>): string[] {
  return [...spec.layerFolders].reverse()
}
