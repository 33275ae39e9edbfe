// One execution environment: a log stream, a private folder, a user, and the runtime process in it. It outlives its
// process: after a timeout or a crash the folder and the stream stay and the next invocation starts a new process in it,
// as AWS resets a sandbox. This is the process tier: an own process group and, where the server is root, an own user;
// no namespaces, so /tmp is the machine's (TMPDIR is private) and other processes can be seen. Not kept in this tier:
// EphemeralStorage (the disk is the machine's), the share of CPU that goes with memory, and the memory of a function's
// own children, which is not counted. For development only.
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { startApiProcess } from './api/start.ts'
import type { ApiProcessTools } from './api/process.ts'
import type { RuntimeConversation, StepEnd, StopReason } from './conversation.ts'
import { EngineError } from './engine.ts'
import type { EnvironmentCredentials, FunctionSpec, Invocation, LogLine } from './engine.ts'
import type { ReadyRuntime } from './languages.ts'
import { Inside, insideVariables } from './layout.ts'
import type { ReportFacts } from './report.ts'
import { RuntimeProcess } from './runtime-process.ts'
import type { Box, Sandboxes } from './sandboxes.ts'
import type { Users } from './users.ts'
import { credentialVariables, processVariables } from './variables.ts'
import { wrapped } from './wrapper.ts'

/** What environments share. */
export interface EnvironmentTools extends ApiProcessTools {
  readonly users: Users
  /** Makes sandboxes, where environments run in them. */
  readonly sandboxes: Sandboxes | undefined
  readonly endpoint: () => string
  /** Private folders of environments are made in it. */
  readonly folder: string
}

export class Environment {
  readonly spec: FunctionSpec
  readonly ready: ReadyRuntime
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
  private readonly folder: string
  private readonly ending = new AbortController()
  private process: RuntimeConversation | undefined
  private uid: number | undefined
  private box: Box | undefined
  private deadlineMs = Infinity
  private armedMs = Infinity

  constructor(tools: EnvironmentTools, spec: FunctionSpec, ready: ReadyRuntime) {
    this.tools = tools
    this.spec = spec
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
  async start(limitMs: number, phase: 'init' | 'invoke'): Promise<StepEnd> {
    const credentials = await this.spec.credentials()
    this.credentialsExpireMs = credentials.expiresMs
    const { sandboxes } = this.tools
    this.process =
      sandboxes === undefined
        ? await this.startPlain(credentials, phase)
        : await this.startInSandbox(sandboxes)
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

  private async startPlain(
    credentials: EnvironmentCredentials,
    phase: 'init' | 'invoke',
  ): Promise<RuntimeConversation> {
    const temporaryFolder = path.join(this.folder, 'tmp')
    if (!this.used) {
      await mkdir(temporaryFolder, { recursive: true, mode: 0o711 })
      this.uid = await this.tools.users.take(this.spec, temporaryFolder, this.ready.readable)
    }
    this.used = true
    return await this.converse(credentials, temporaryFolder, phase)
  }

  /** A process that ended is started again in the same sandbox, whose /tmp stays. */
  private async startInSandbox(sandboxes: Sandboxes): Promise<RuntimeConversation> {
    const { inside, runtime } = this.ready
    if (inside === undefined)
      throw new EngineError('RuntimeUnavailable', `${runtime.identifier} does not run in a sandbox yet`)
    this.used = true
    if (this.box?.alive !== true) {
      await this.box?.end()
      this.box = await sandboxes.make(this.spec, inside)
    }
    const spec = { ...this.spec, codeFolder: Inside.task, layerFolders: [Inside.layers] }
    const launch = inside.launch(spec)
    const variables = processVariables({
      spec,
      logStream: this.logStream,
      endpoint: this.tools.endpoint(),
      launch,
      runtimeFolder: Inside.runtime,
      temporaryFolder: Inside.temporary,
    })
    return await RuntimeProcess.start(this.box, this.tools.clock, {
      ...wrapped(spec, launch),
      environment: insideVariables(this.spec, variables),
      cwd: Inside.task,
      uid: undefined,
    })
  }

  /** A new process, in the language that its runtime speaks. */
  private async converse(
    credentials: EnvironmentCredentials,
    temporaryFolder: string,
    phase: 'init' | 'invoke',
  ): Promise<RuntimeConversation> {
    const { spec, ready, logStream, uid, tools } = this
    const launch = ready.launch(spec)
    const runtimeFolder = ready.folder
    const endpoint = tools.endpoint()
    const variables = processVariables({ spec, logStream, endpoint, launch, runtimeFolder, temporaryFolder })
    if (ready.runtime.speaks === 'runtime-api')
      return await startApiProcess(tools, {
        spec,
        ready,
        launch,
        logStream,
        variables,
        credentials,
        uid,
        phase,
      })
    return await RuntimeProcess.start(tools.spawner, tools.clock, {
      ...wrapped(spec, launch),
      environment: variables,
      cwd: spec.codeFolder,
      uid,
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

  /** Tells those who watch from inside what an invocation came to. */
  reported(facts: ReportFacts): void {
    this.process?.reported(facts)
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

function decoded(clientContext: string | undefined): string | undefined {
  return clientContext === undefined ? undefined : Buffer.from(clientContext, 'base64').toString()
}
