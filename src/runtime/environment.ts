// One execution environment: a log stream, a private folder, a user, and the runtime process in it. It outlives its
// process: after a timeout or a crash the folder and the stream stay and the next invocation starts a new process in it,
// as AWS resets a sandbox. This is the process tier: an own process group and, where the server is root, an own user;
// no namespaces, so /tmp is the machine's (TMPDIR is private) and other processes can be seen. Not kept in this tier:
// EphemeralStorage (the disk is the machine's), the share of CPU that goes with memory, and the memory of a function's
// own children, which is not counted. For development only.
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import { EngineError } from './engine.ts'
import type { FunctionSpec, Invocation, LogLine } from './engine.ts'
import type { ReadyRuntime } from './packs.ts'
import { insideVariables, Inside } from './layout.ts'
import { RuntimeProcess } from './runtime-process.ts'
import type { StepEnd, StopReason } from './runtime-process.ts'
import type { NodeRuntime } from './runtimes.ts'
import type { Box, Sandboxes } from './sandboxes.ts'
import type { Spawner } from './spawner.ts'
import type { Users } from './users.ts'
import { credentialVariables, processVariables } from './variables.ts'

/** What environments share. */
export interface EnvironmentTools {
  readonly clock: Clock
  readonly ids: Ids
  readonly spawner: Spawner
  readonly users: Users
  /** Makes sandboxes, where environments run in them. */
  readonly sandboxes: Sandboxes | undefined
  readonly endpoint: () => string
  /** Private folders of environments are made in it. */
  readonly folder: string
  /** The bootstrap's folder. */
  readonly runtimeFolder: string
}

export class Environment {
  readonly spec: FunctionSpec
  readonly runtime: NodeRuntime
  readonly logStream: string
  /** False from the moment it was taken until it was given back. */
  idle = false
  /** Its function has changed or gone: it ends after its invocation. */
  retired = false
  /** Monotonic ms. */
  lastUsedMs = 0
  /** `clock.now` ms after which its credentials are of no use. */
  credentialsExpireMs = Infinity
  /** True once a process has run in it: a start is then a reset, billed as part of the invocation. */
  used = false
  private readonly tools: EnvironmentTools
  private readonly ready: ReadyRuntime
  private readonly folder: string
  private readonly ending = new AbortController()
  private process: RuntimeProcess | undefined
  private uid: number | undefined
  private box: Box | undefined
  private deadlineMs = Infinity
  private armedMs = Infinity

  constructor(tools: EnvironmentTools, spec: FunctionSpec, runtime: NodeRuntime, ready: ReadyRuntime) {
    this.tools = tools
    this.spec = spec
    this.runtime = runtime
    this.ready = ready
    const day = new Date(tools.clock.now()).toISOString().slice(0, 10).replaceAll('-', '/')
    const id = tools.ids.hex(16)
    this.logStream = `${day}/[${spec.version}]${id}`
    this.folder = path.join(tools.folder, id)
  }

  get running(): boolean {
    return this.process?.alive === true
  }

  get pid(): number | undefined {
    return this.running ? this.process?.pid : undefined
  }

  /** Peak resident memory of its process, MB, rounded up. */
  get peakMb(): number {
    return Math.ceil((this.process?.peakKiB ?? 0) / 1024)
  }

  /** What the watch saw: all that is known of an invocation that will not end by itself. */
  noteResident(bytes: number): void {
    if (this.process !== undefined)
      this.process.peakKiB = Math.max(this.process.peakKiB, Math.ceil(bytes / 1024))
  }

  /** Starts the process and loads the function. Rejects only when no process can be started at all. */
  async start(limitMs: number): Promise<StepEnd> {
    const credentials = await this.spec.credentials()
    this.credentialsExpireMs = credentials.expiresMs
    const { sandboxes } = this.tools
    this.process = sandboxes === undefined ? await this.startPlain() : await this.startInSandbox(sandboxes)
    if (this.ending.signal.aborted) {
      this.process.kill()
      throw new EngineError('Closed', 'the engine is closed')
    }
    const init = {
      handler: this.spec.handler,
      taskRoot: this.box === undefined ? this.spec.codeFolder : Inside.task,
      environment: credentialVariables(credentials),
    }
    return await this.within(limitMs, this.process.initialize(init))
  }

  private async startPlain(): Promise<RuntimeProcess> {
    const temporaryFolder = path.join(this.folder, 'tmp')
    const bootstrap = path.join(this.tools.runtimeFolder, 'bootstrap.cjs')
    if (!this.used) {
      await mkdir(temporaryFolder, { recursive: true, mode: 0o711 })
      const sdkPackage = path.join(this.ready.sdkModules, 'package.json')
      this.uid = await this.tools.users.take(this.spec, temporaryFolder, [
        this.ready.node,
        bootstrap,
        sdkPackage,
      ])
    }
    this.used = true
    const environment = processVariables({
      spec: this.spec,
      logStream: this.logStream,
      endpoint: this.tools.endpoint(),
      nodeFolder: path.dirname(this.ready.node),
      nodeMajor: this.runtime.major,
      runtimeFolder: this.tools.runtimeFolder,
      temporaryFolder,
      sdkModules: this.ready.sdkModules,
    })
    return await RuntimeProcess.start(this.tools.spawner, this.tools.clock, {
      command: this.ready.node,
      args: nodeArguments(this.spec, bootstrap),
      environment,
      cwd: this.spec.codeFolder,
      uid: this.uid,
    })
  }

  /** A process that ended is started again in the same sandbox, whose /tmp stays. */
  private async startInSandbox(sandboxes: Sandboxes): Promise<RuntimeProcess> {
    this.used = true
    if (this.box?.alive !== true) {
      await this.box?.end()
      this.box = await sandboxes.make(this.spec, this.ready)
    }
    const plain = processVariables({
      spec: { ...this.spec, codeFolder: Inside.task, layerFolders: [Inside.layers] },
      logStream: this.logStream,
      endpoint: this.tools.endpoint(),
      nodeFolder: path.dirname(Inside.node),
      nodeMajor: this.runtime.major,
      runtimeFolder: Inside.runtime,
      temporaryFolder: Inside.temporary,
      sdkModules: Inside.modules,
    })
    return await RuntimeProcess.start(this.box, this.tools.clock, {
      command: Inside.node,
      args: nodeArguments(this.spec, path.join(Inside.bootstrap, 'bootstrap.cjs')),
      environment: insideVariables(this.spec, plain),
      cwd: Inside.task,
      uid: undefined,
    })
  }

  /** One invocation in the running process, stopped after `limitMs`. */
  async invoke(invocation: Invocation, limitMs: number): Promise<StepEnd> {
    const { process } = this
    if (process === undefined) throw new Error('an environment is started before it is invoked')
    const header = {
      requestId: invocation.requestId,
      deadlineMs: Math.round(this.tools.clock.wall() + limitMs),
      arn: invocation.invokedFunctionArn,
      traceId: invocation.traceId,
      clientContext: decoded(invocation.clientContext),
      identity: invocation.cognitoIdentity,
    }
    const { signal } = invocation
    const stop = (): void => process.stop('closed')
    signal?.addEventListener('abort', stop, { once: true })
    try {
      const step = process.invoke(header, invocation.payload, invocation.onChunk)
      if (signal?.aborted === true) stop()
      return await this.within(limitMs, step)
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  stop(why: StopReason): void {
    this.process?.stop(why)
  }

  takeLines(): LogLine[] {
    return this.process?.takeLines() ?? []
  }

  /** Kills what runs in it and removes its folder. */
  async end(): Promise<void> {
    this.ending.abort()
    this.process?.stop('closed')
    await this.process?.gone()
    await this.box?.end()
    if (this.uid !== undefined) this.tools.users.giveBack(this.uid)
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Kills the process; the environment stays and can be started again. */
  async reset(): Promise<void> {
    this.process?.kill()
    await this.process?.gone()
  }

  private async within(limitMs: number, step: Promise<StepEnd>): Promise<StepEnd> {
    this.deadlineMs = this.tools.clock.monotonic() + limitMs
    this.arm()
    try {
      return await step
    } finally {
      this.deadlineMs = Infinity
    }
  }

  /** One timer serves many quick invocations: it is set anew only when it fires, or would fire too late. */
  private arm(): void {
    if (this.armedMs <= this.deadlineMs) return
    this.armedMs = this.deadlineMs
    void this.fire(this.deadlineMs)
  }

  private async fire(atMs: number): Promise<void> {
    try {
      await this.tools.clock.after(Math.max(0, atMs - this.tools.clock.monotonic()), this.ending.signal)
    } catch {
      return
    }
    if (this.armedMs !== atMs) return
    this.armedMs = Infinity
    if (this.deadlineMs === Infinity) return
    if (this.tools.clock.monotonic() + 1 >= this.deadlineMs) this.process?.stop('timeout')
    else this.arm()
  }
}

/** Node.js's flags as AWS's own start script sets them for a function's memory. */
function nodeArguments(spec: FunctionSpec, bootstrap: string): string[] {
  const options = spec.environment['NODE_OPTIONS'] ?? ''
  // Off on AWS unless the customer turns them on (AWS compute blog on Node.js 22: features disabled by default).
  const features = ['experimental-require-module', 'experimental-detect-module']
  const off = features.filter((name) => !options.includes(`--${name}`)).map((name) => `--no-${name}`)
  return [
    '--expose-gc',
    '--max-http-header-size=81920',
    `--max-semi-space-size=${Math.max(1, Math.trunc((spec.memoryMb * 5) / 100))}`,
    `--max-old-space-size=${Math.trunc((spec.memoryMb * 90) / 100)}`,
    ...off,
    bootstrap,
  ]
}

function decoded(clientContext: string | undefined): string | undefined {
  return clientContext === undefined ? undefined : Buffer.from(clientContext, 'base64').toString()
}
