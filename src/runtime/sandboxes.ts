// Sandboxes for execution environments: which user, limits, mounts and network each gets.
import type { Clock } from '../kernel/clock.ts'
import type { FunctionSpec } from './engine.ts'
import { describe } from './isolation.ts'
import type { Tier } from './isolation.ts'
import type { Lambox, Mount, Sandbox } from './lambox.ts'
import { Inside } from './layout.ts'
import { layersFirstToLast } from './languages.ts'
import type { InsideRuntime } from './languages.ts'
import { acceptedPorts, Network, RESOLVER_PORT } from './sandbox-network.ts'
import type { ProcessSpec, StartedProcess } from './spawner.ts'
import type { Users } from './users.ts'

export interface SandboxesOptions {
  readonly lambox: Lambox
  readonly users: Users
  readonly clock: Clock
  readonly tier: Tier
  readonly endpoint: () => string
  /** Whether private and loopback addresses may be reached. */
  readonly privateAddresses: boolean
}

const MIB = 1024 * 1024
const PROCESSES_MAX = 1024 // gettingstarted-limits.html: execution processes and threads
const CPU_MB = 1769 // configuration-memory.html: at 1,769 MB a function has one vCPU
const CPU_SHARES = 1024 // of one CPU, for control groups

export class Sandboxes {
  private readonly options: SandboxesOptions

  constructor(options: SandboxesOptions) {
    this.options = options
  }

  /** What Doctor says. */
  get description(): string {
    return describe(this.options.tier)
  }

  /** A sandbox with this function's code, layers and runtime in it. */
  async make(spec: FunctionSpec, runtime: InsideRuntime): Promise<Box> {
    const { lambox, users, clock, endpoint, privateAddresses } = this.options
    const network = new Network({ endpoint, privateAddresses }, clock)
    const uid = await users.takeForSandbox(spec)
    try {
      const sandbox = await lambox.create(
        {
          uid,
          tmpBytes: spec.ephemeralStorageMb * MIB,
          limits: {
            // /tmp is memory here and none of the function's on AWS; the watch keeps the function's own limit.
            memoryBytes: (spec.memoryMb + spec.ephemeralStorageMb) * MIB,
            processes: PROCESSES_MAX,
            cpuShares: Math.max(2, Math.round((spec.memoryMb / CPU_MB) * CPU_SHARES)),
          },
          mounts: mountsOf(spec, runtime),
          hostNetwork: false,
          listen: [],
          accept: acceptedPorts(endpoint()),
          resolver: RESOLVER_PORT,
        },
        network,
      )
      return new Box(sandbox, network, () => uid !== undefined && users.giveBack(uid))
    } catch (error) {
      network.close()
      if (uid !== undefined) users.giveBack(uid)
      throw error
    }
  }

  async close(): Promise<void> {
    await this.options.lambox.close()
  }
}

function mountsOf(spec: FunctionSpec, runtime: InsideRuntime): Mount[] {
  const mounts = [...runtime.mounts, { target: Inside.task, sources: [spec.codeFolder] }]
  // Later layers lie over earlier ones.
  const sources = layersFirstToLast(spec)
  return sources.length === 0 ? mounts : [...mounts, { target: Inside.layers, sources }]
}

/** One environment's sandbox, in which its runtime is started, and started again. */
export class Box {
  private readonly sandbox: Sandbox
  private readonly network: Network
  private readonly giveBack: () => void

  constructor(sandbox: Sandbox, network: Network, giveBack: () => void) {
    this.sandbox = sandbox
    this.network = network
    this.giveBack = giveBack
  }

  get alive(): boolean {
    return this.sandbox.alive
  }

  async start(spec: ProcessSpec): Promise<StartedProcess> {
    const { command, args, environment, cwd } = spec
    return await this.sandbox.run({
      command,
      args,
      environment,
      cwd,
      processes: PROCESSES_MAX,
      dataBytes: undefined,
    })
  }

  async end(): Promise<void> {
    this.network.close()
    await this.sandbox.end()
    this.giveBack()
  }
}
