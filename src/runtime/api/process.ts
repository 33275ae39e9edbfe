// A conversation with a runtime that speaks AWS's Runtime API, and with the extensions around it: the phases INIT, INVOKE
// and SHUTDOWN of lambda-runtime-environment.html. External extensions are started first and must register, then the
// runtime; INIT is over when it and all of them have asked for their next event, and so is each invocation.
// The end: SIGKILL at once where there are no extensions; else the runtime gets SIGTERM and a little time, then the
// extensions hear SHUTDOWN and have the rest of it (runtimes-extensions-api.html, "Shutdown phase").
import type { Server } from 'node:net'
import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import type { Log } from '../../kernel/log.ts'
import type { Answer, PlatformFault, RuntimeConversation, StepEnd, StopReason } from '../conversation.ts'
import type { LogLine } from '../engine.ts'
import { PAYLOAD_BYTES_MAX } from '../protocol.ts'
import type { InitFrame, InvokeHeader } from '../protocol.ts'
import { exitText } from '../report.ts'
import type { ReportFacts } from '../report.ts'
import type { ProcessExit, ProcessSpec, Spawner } from '../spawner.ts'
import { Extensions, EXTENSIONS_MAX } from './extensions-api.ts'
import type { Extension, ShutdownReason } from './extensions-api.ts'
import { Growing } from './growing.ts'
import { Member } from './member.ts'
import { Reporter } from './reporter.ts'
import type { EnvironmentFacts, Moments } from './reporter.ts'
import { RuntimeApi } from './runtime-api.ts'
import { serveApis } from './server.ts'
import type { Connect } from './subscriber.ts'

export interface ApiProcessTools {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly spawner: Spawner
  /** A listener that the processes inside can reach, for this environment alone, and its address as they see it. */
  readonly listen: () => Promise<{ server: Server; address: string }>
  /** Reaches a port that an extension listens on. */
  readonly connect: Connect
}

export interface ApiProcessSpec {
  /** Without AWS_LAMBDA_RUNTIME_API, which follows; or why there is nothing to start. */
  readonly runtime: ProcessSpec | PlatformFault
  /** The executables of /opt/extensions, by name. */
  readonly extensions: readonly { readonly name: string; readonly process: ProcessSpec | PlatformFault }[]
  readonly facts: EnvironmentFacts
  /** `invoke`: INIT is repeated inside an invocation, since it failed or its processes died. */
  readonly phase: 'init' | 'invoke'
  readonly snapStart: boolean
}

/** configuration-response-streaming.html: a streamed response is at most 200 MB. */
const CHUNK_BYTES_MAX = 200 * 1024 * 1024
// runtimes-extensions-api.html, "Shutdown phase": 2,000 ms with external extensions, 500 ms with internal ones only. What
// of it the runtime may use is on the page of graceful shutdowns (aws-samples/graceful-shutdown-with-aws-lambda): 300 ms.
const SHUTDOWN_MS = { external: 2_000, internal: 500 } as const
const RUNTIME_SHUTDOWN_MS = { external: 300, internal: 500 } as const

interface Step {
  readonly kind: 'init' | 'restore' | 'invoke'
  readonly resolve: (end: StepEnd) => void
  readonly reject: (error: unknown) => void
  readonly onChunk: ((chunk: Buffer) => void) | undefined
  readonly header: InvokeHeader | undefined
  readonly moments: Moments
  answer: Answer | undefined
  stop: StopReason | undefined
  /** The runtime has asked for more. */
  runtimeDone: boolean
  /** Extensions that have not. */
  readonly waitsFor: Set<Extension>
  settling: boolean
  readonly chunks: Growing
  chunkBytes: number
  streamed: boolean
}

export class ApiProcess implements RuntimeConversation {
  peakKiB = 0
  private readonly tools: ApiProcessTools
  private readonly spec: ApiProcessSpec
  private readonly address: string
  private readonly api: RuntimeApi
  private readonly extensions: Extensions
  private readonly reporter: Reporter
  private readonly closeServer: () => void
  private readonly members: Member[] = []
  private runtime: Member | undefined
  private step: Step | undefined
  private fault: PlatformFault | undefined
  private closing: Promise<void> | undefined
  private launching: Promise<void> | undefined
  private lost: ProcessExit | undefined
  /** External extensions that have not registered yet. */
  private readonly unregistered = new Set<Extension>()
  private allRegistered: (() => void) | undefined

  private constructor(tools: ApiProcessTools, spec: ApiProcessSpec, server: Server, address: string) {
    this.tools = tools
    this.spec = spec
    this.address = address
    this.reporter = new Reporter(tools.clock, tools.connect, spec.facts, spec.phase)
    this.api = new RuntimeApi(
      {
        ready: () => this.runtimeReady(),
        restoreReady: () => this.restoreReady(),
        initError: (answer) => this.answered(answer),
        restoreError: (errorType) => this.restoreFailed(errorType),
        responding: () => this.step?.moments.respond(),
        chunk: (bytes) => this.onChunk(bytes),
        answered: (answer) => this.answered(answer),
      },
      { snapStart: spec.snapStart },
    )
    this.extensions = new Extensions(tools.ids, spec.facts, {
      registered: (extension) => this.registered(extension),
      ready: (extension) => this.extensionReady(extension),
    })
    this.closeServer = serveApis(server, {
      runtime: this.api,
      extensions: this.extensions,
      telemetry: this.reporter.telemetry,
      bug: (error) => tools.log.error('the Runtime API met a bug of ours', { error: String(error) }),
    })
  }

  /** Opens the APIs; `initialize` starts the processes. */
  static async start(tools: ApiProcessTools, spec: ApiProcessSpec): Promise<ApiProcess> {
    const { server, address } = await tools.listen()
    return new ApiProcess(tools, spec, server, address)
  }

  get pid(): number | undefined {
    return this.runtime?.spawned.pid
  }

  get alive(): boolean {
    return this.closing === undefined
  }

  /** Everything that the init frame says, these processes have in their variables. */
  initialize(_init?: InitFrame): Promise<StepEnd> {
    return this.begin('init', undefined, undefined, () => {
      this.reporter.initStarted()
      this.launching = this.launch()
    })
  }

  invoke(
    asked: InvokeHeader,
    payload: Buffer,
    onChunk: ((chunk: Buffer) => void) | undefined,
  ): Promise<StepEnd> {
    // AWS's runtimes get the X-Ray header always: an invocation that nobody traces has a trace that is not sampled.
    const header = { ...asked, traceId: asked.traceId ?? this.untraced() }
    return this.begin('invoke', header, onChunk, (step) => {
      this.reporter.invokeStarted(header)
      if (this.extensions.size > 0) {
        const { requestId, deadlineMs, arn: invokedFunctionArn, traceId } = header
        const told = this.extensions.invoke({ requestId, deadlineMs, invokedFunctionArn, traceId })
        for (const extension of told) step.waitsFor.add(extension)
      }
      this.api.deliver(header, payload)
    })
  }

  /** SnapStart: runs the restore hooks of a runtime that waits after its INIT. */
  restore(): Promise<StepEnd> {
    return this.begin('restore', undefined, undefined, () => {
      if (this.api.state === 'Ready') this.runtimeReady()
      else this.api.restore()
    })
  }

  reported(facts: ReportFacts): void {
    this.reporter.reported(facts)
  }

  stop(why: StopReason): void {
    const { step } = this
    if (step !== undefined) step.stop ??= why
    // What the kernel does to a runtime without memory; its extensions then see an environment that failed.
    if (why === 'memory') this.runtime?.spawned.kill()
    if (why === 'closed' && step !== undefined) this.kill()
    else this.end(why === 'timeout' ? 'timeout' : why === 'memory' ? 'failure' : 'spindown')
  }

  kill(): void {
    this.end('failure')
    for (const { spawned, exit } of this.members) if (exit === undefined) spawned.kill()
  }

  async gone(): Promise<void> {
    await this.closing
  }

  takeLines(): LogLine[] {
    const lines = [...this.reporter.takeLines(), ...this.members.flatMap((member) => member.takeLines())]
    if (this.members.length < 2 && this.extensions.size === 0) return lines
    return lines.sort((a, b) => a.timestampMs - b.timestampMs)
  }

  /** `Root=1-<seconds, hex>-<96 bits>;Parent=<64 bits>;Sampled=0` (X-Ray developer guide, "Tracing header"). */
  private untraced(): string {
    const { clock, ids } = this.tools
    const seconds = Math.floor(clock.now() / 1_000).toString(16)
    const chance = ids.hex(20)
    return `Root=1-${seconds.padStart(8, '0')}-${chance.slice(0, 24)};Parent=${chance.slice(24)};Sampled=0`
  }

  private begin(
    kind: Step['kind'],
    header: InvokeHeader | undefined,
    onChunk: Step['onChunk'],
    start: (step: Step) => void,
  ): Promise<StepEnd> {
    if (this.step !== undefined) throw new Error('a runtime does one thing at a time')
    const { promise, resolve, reject } = Promise.withResolvers<StepEnd>()
    const step: Step = {
      kind,
      resolve,
      reject,
      onChunk,
      header,
      moments: this.reporter.moments(),
      answer: undefined,
      stop: undefined,
      runtimeDone: false,
      waitsFor: new Set(),
      settling: false,
      chunks: new Growing(),
      chunkBytes: 0,
      streamed: false,
    }
    this.step = step
    if (this.closing === undefined) start(step)
    else void this.closing.then(() => this.finish())
    return promise
  }

  /** The processes of INIT, extensions first. Rejects the step where the machine cannot start one at all. */
  private async launch(): Promise<void> {
    try {
      const problem = await this.launchExtensions()
      if (this.closing !== undefined) return
      const { runtime } = this.spec
      if (problem !== undefined) return this.fail(problem)
      if ('errorType' in runtime) return this.fail(runtime)
      this.runtime = await this.spawn(runtime, undefined)
    } catch (error) {
      const { step } = this
      this.step = undefined
      this.kill()
      step?.reject(error)
    }
  }

  private async launchExtensions(): Promise<PlatformFault | undefined> {
    const { extensions } = this.spec
    if (extensions.length === 0) return undefined
    if (extensions.length > EXTENSIONS_MAX)
      return { errorType: 'Extension.LaunchError', message: 'ErrTooManyExtensions' }
    const expected = extensions.map(({ name, process }) => ({
      process,
      extension: this.extensions.expect(name),
    }))
    for (const { extension } of expected) this.unregistered.add(extension)
    for (const { process, extension } of expected) {
      if ('errorType' in process) {
        extension.state = 'LaunchError'
        const denied = process.message.endsWith('permission denied')
        extension.errorType = denied ? 'PermissionDenied' : 'UnknownError'
        return process
      }
      await this.spawn(process, extension)
      if (this.closing !== undefined) return undefined
    }
    if (this.unregistered.size > 0) await new Promise<void>((resolve) => (this.allRegistered = resolve))
    return undefined
  }

  private async spawn(spec: ProcessSpec, extension: Extension | undefined): Promise<Member> {
    const shares = this.spec.extensions.length > 0 ? ({ sharesUser: true } as const) : {}
    const spawned = await this.tools.spawner.start({
      ...spec,
      ...shares,
      environment: { ...spec.environment, AWS_LAMBDA_RUNTIME_API: this.address },
    })
    const kind = extension === undefined ? 'function' : 'extension'
    const member = new Member(spawned, extension, this.tools.clock, {
      line: ({ timestampMs, message }) => this.reporter.telemetry.line(kind, timestampMs, message),
      exited: (exit) => this.exited(member, exit),
    })
    this.members.push(member)
    // It was given up on while it started.
    if (this.closing !== undefined) spawned.kill()
    return member
  }

  private registered(extension: Extension): void {
    if (this.unregistered.delete(extension) && this.unregistered.size === 0) this.allRegistered?.()
  }

  private runtimeReady(): void {
    const { step } = this
    if (step === undefined) return
    if (step.kind === 'invoke') {
      this.reporter.runtimeDone(step.header, step.moments, 'success', undefined, bytesOf(step))
    } else {
      if (step.kind === 'init') this.initialised(step)
      step.answer ??= READY
    }
    step.runtimeDone = true
    this.check()
  }

  private restoreReady(): void {
    const { step } = this
    if (step?.kind !== 'init' || this.api.state !== 'RestoreReady') return
    this.initialised(step)
    step.answer ??= READY
    step.runtimeDone = true
    this.check()
  }

  private initialised(step: Step): void {
    this.reporter.initRuntimeDone('success', undefined)
    this.extensions.closeRegistration()
    for (const extension of this.extensions.all)
      if (extension.state === 'Registered') step.waitsFor.add(extension)
  }

  private restoreFailed(errorType: string): void {
    const payload = Buffer.from(JSON.stringify({ errorType, errorMessage: '' }))
    this.answered({ failed: true, tooLarge: false, payload, errorType })
    if (this.step !== undefined) this.step.runtimeDone = true
    this.check()
  }

  private extensionReady(extension: Extension): void {
    const { step } = this
    if (step?.waitsFor.delete(extension) !== true) return
    if (step.runtimeDone && step.waitsFor.size === 0) this.reporter.extensionsDone()
    this.check()
  }

  private onChunk(bytes: Buffer): void {
    const { step } = this
    if (step === undefined || step.stop !== undefined) return
    step.streamed = true
    step.chunkBytes += bytes.length
    if (step.chunkBytes > CHUNK_BYTES_MAX) return this.kill()
    if (step.onChunk !== undefined) step.onChunk(bytes)
    else if (step.chunkBytes <= PAYLOAD_BYTES_MAX) step.chunks.append(bytes)
  }

  private answered(answer: Answer): void {
    const { step } = this
    // What comes while the environment is being ended for a reason comes too late. A runtime's own end is no such reason.
    if (step === undefined || step.stop !== undefined || this.fault !== undefined) return
    step.moments.responded()
    if (step.streamed && !answer.failed && step.onChunk === undefined) {
      const tooLarge = step.chunkBytes > PAYLOAD_BYTES_MAX
      const payload = tooLarge ? Buffer.alloc(0) : step.chunks.take()
      step.answer ??= { ...answer, tooLarge, payload }
    } else step.answer ??= answer
  }

  /** Ends the step if all have asked for more; what was printed before is readable by now, one turn of the loop reads it. */
  private check(): void {
    const { step } = this
    if (step === undefined || step.settling || !step.runtimeDone || step.waitsFor.size > 0) return
    step.settling = true
    setImmediate(() => {
      if (this.closing === undefined) this.finish()
    })
  }

  private exited(member: Member, exit: ProcessExit): void {
    if (this.closing !== undefined) return
    const { extension } = member
    // The helper died and took them all: nobody's fault in here.
    if (exit.lost === true) this.lost = exit
    if (extension === undefined || exit.lost === true) return this.end('failure')
    const said = extension.state === 'InitError' || extension.state === 'ExitError'
    const errorType = said ? `Extension.${extension.state}` : 'Extension.Crash'
    this.fail({ errorType, message: exit.code === 0 ? 'exit code 0' : exitText(exit) })
  }

  private fail(fault: PlatformFault): void {
    this.fault ??= fault
    this.end('failure')
  }

  private end(reason: ShutdownReason): void {
    if (this.closing !== undefined) return
    // Set before the first wait: an exit that is read now is no news.
    const { promise, resolve } = Promise.withResolvers<void>()
    this.closing = promise
    this.allRegistered?.()
    void this.shutdown(reason).then(() => {
      this.finish()
      resolve()
    })
  }

  private async shutdown(reason: ShutdownReason): Promise<void> {
    // A process that is being started is killed when it has started; nothing of this environment outlives this.
    await this.launching
    const { runtime, spec } = this
    // The runtime's own last words may still be unread.
    if (runtime?.exit !== undefined) await runtime.gone
    this.reporter.broken(this.step, reason, this.errorType())
    if (this.extensions.size === 0) runtime?.spawned.kill()
    else await this.shutdownInOrder(reason)
    await Promise.all(this.members.map(({ gone }) => gone))
    const started = [spec.runtime, ...spec.extensions.map(({ process }) => process)]
    const uid = started.map((process) => ('uid' in process ? process.uid : undefined)).find(Boolean)
    if (spec.extensions.length > 0 && uid !== undefined) await this.tools.spawner.endUser(uid)
    this.reporter.telemetry.end()
    this.closeServer()
  }

  private async shutdownInOrder(reason: ShutdownReason): Promise<void> {
    const { clock } = this.tools
    const kind = this.extensions.all.some(({ external }) => external) ? 'external' : 'internal'
    const endMs = clock.monotonic() + SHUTDOWN_MS[kind]
    const deadlineMs = Math.round(clock.wall() + SHUTDOWN_MS[kind])
    const { runtime } = this
    if (runtime !== undefined && runtime.exit === undefined) {
      runtime.spawned.terminate()
      await this.atMost(RUNTIME_SHUTDOWN_MS[kind], runtime.gone)
      runtime.spawned.kill()
    }
    // What the function said last is worth more to them before they end.
    void this.reporter.telemetry.flush()
    const external = this.members.filter(({ extension }) => extension !== undefined)
    for (const { extension, spawned } of external)
      if (extension !== undefined && !this.extensions.shutdown(extension, reason, deadlineMs)) spawned.kill()
    const left = Math.max(0, endMs - clock.monotonic())
    await this.atMost(left, Promise.all(external.map(({ gone }) => gone)))
    for (const { spawned, exit } of external) if (exit === undefined) spawned.kill()
  }

  private async atMost(ms: number, gone: Promise<unknown>): Promise<void> {
    const enough = new AbortController()
    const late = this.tools.clock.after(ms, enough.signal).catch(() => undefined)
    await Promise.race([gone, late])
    enough.abort()
  }

  private errorType(): string | undefined {
    return this.fault?.errorType ?? (this.runtime?.exit === undefined ? undefined : 'Runtime.ExitError')
  }

  private finish(): void {
    const { step, runtime } = this
    if (step === undefined) return
    this.step = undefined
    this.peakKiB = Math.max(this.peakKiB, runtime?.peakKiB(step.moments.tookMs()) ?? 0)
    if (step.kind === 'init') this.reporter.initEnded(this.extensions.all, step, this.errorType())
    const over = this.closing !== undefined
    const exit = over ? (this.lost ?? runtime?.exit ?? KILLED) : undefined
    const fault = this.fault === undefined ? {} : { fault: this.fault }
    const stopped = step.stop === undefined ? {} : { stopped: step.stop }
    if (step.answer !== undefined)
      step.resolve({ kind: 'answer', exit, ...fault, ...stopped, ...step.answer })
    else if (step.stop !== undefined) step.resolve({ kind: 'stopped', why: step.stop, exit: exit ?? KILLED })
    else step.resolve({ kind: 'exit', exit: exit ?? KILLED, ...fault })
  }
}

const KILLED: ProcessExit = { code: null, signal: 'SIGKILL' }
const READY: Answer = { failed: false, tooLarge: false, payload: Buffer.alloc(0) }

function bytesOf(step: Step): number {
  return step.streamed ? step.chunkBytes : (step.answer?.payload.length ?? 0)
}
