// The records of what happens in one environment, for the extensions that subscribed, and the lines that the platform
// itself writes of them into the function's log. Shapes: telemetry-schema-reference.html and interop/events_api.go of the
// Runtime Interface Emulator. The lines EXTENSION and TELEMETRY are those of AWS's logs.
import type { Clock } from '../../kernel/clock.ts'
import type { Answer, StopReason } from '../conversation.ts'
import type { LogLine } from '../engine.ts'
import type { InvokeHeader } from '../protocol.ts'
import type { ReportFacts } from '../report.ts'
import type { Extension, FunctionFacts, ShutdownReason } from './extensions-api.ts'
import type { Connect } from './subscriber.ts'
import { Telemetry } from './telemetry.ts'

export interface EnvironmentFacts extends FunctionFacts {
  readonly memoryMb: number
  readonly logStream: string
  readonly jsonLogs: boolean
  readonly runtimeVersion: { readonly name: string; readonly arn: string }
}

/** A status of the schema, which has `failure` for what is the platform's own. */
type Status = 'success' | 'error' | 'timeout' | 'failure'

interface Span {
  readonly name: string
  readonly start: string
  readonly durationMs: number
}

/** When the parts of a step began and ended, monotonic ms. */
export class Moments {
  private readonly clock: Clock
  private readonly beganMs: number
  private respondMs: number | undefined
  private respondedMs: number | undefined

  constructor(clock: Clock) {
    this.clock = clock
    this.beganMs = clock.monotonic()
  }

  respond(): void {
    this.respondMs ??= this.clock.monotonic()
  }

  responded(): void {
    this.respondedMs ??= this.clock.monotonic()
  }

  tookMs(): number {
    return this.clock.monotonic() - this.beganMs
  }

  /** `responseLatency`, `responseDuration`, `runtimeOverhead` (telemetry-schema-reference.html, "Span"). */
  spans(): Span[] {
    const endMs = this.clock.monotonic()
    const nowMs = this.clock.now()
    const span = (name: string, fromMs: number, toMs: number): Span => ({
      name,
      start: new Date(nowMs - (endMs - fromMs)).toISOString(),
      durationMs: rounded(toMs - fromMs),
    })
    if (this.respondMs === undefined) return []
    const latency = span('responseLatency', this.beganMs, this.respondMs)
    if (this.respondedMs === undefined) return [latency]
    const duration = span('responseDuration', this.respondMs, this.respondedMs)
    return [latency, duration, span('runtimeOverhead', this.respondedMs, endMs)]
  }
}

/** What the end of INIT says of its step. */
interface Ended {
  readonly answer: Answer | undefined
  readonly stop: StopReason | undefined
  readonly runtimeDone: boolean
}

const INITIALIZATION_TYPE = 'on-demand'

export class Reporter {
  readonly telemetry: Telemetry
  private readonly clock: Clock
  private readonly facts: EnvironmentFacts
  private readonly phase: 'init' | 'invoke'
  private readonly initMoments: Moments
  private lines: LogLine[] = []
  private extensionsDoneMs: { readonly begin: number; end: number } | undefined
  private tracing: { readonly type: string; readonly value: string } | undefined

  constructor(clock: Clock, connect: Connect, facts: EnvironmentFacts, phase: 'init' | 'invoke') {
    this.clock = clock
    this.facts = facts
    this.phase = phase
    this.initMoments = new Moments(clock)
    this.telemetry = new Telemetry({
      clock,
      connect,
      jsonLogs: facts.jsonLogs,
      say: (line) => this.say(line),
    })
  }

  moments(): Moments {
    return new Moments(this.clock)
  }

  takeLines(): LogLine[] {
    const { lines } = this
    this.lines = []
    return lines
  }

  initStarted(): void {
    const { facts, phase } = this
    this.telemetry.platform('platform.initStart', {
      initializationType: INITIALIZATION_TYPE,
      phase,
      runtimeVersion: facts.runtimeVersion.name,
      runtimeVersionArn: facts.runtimeVersion.arn,
      functionName: facts.functionName,
      functionVersion: facts.functionVersion,
      instanceId: facts.logStream,
      instanceMaxMemory: facts.memoryMb * 1024 * 1024,
    })
  }

  initRuntimeDone(status: Status, errorType: string | undefined): void {
    this.telemetry.platform('platform.initRuntimeDone', {
      initializationType: INITIALIZATION_TYPE,
      phase: this.phase,
      status,
      ...named(errorType),
    })
  }

  /** The end of INIT, good or bad: the extensions as they are now, and the report. */
  initEnded(extensions: readonly Extension[], ended: Ended, fault: string | undefined): void {
    const failed = ended.answer?.failed === true ? (ended.answer.errorType ?? 'Runtime.Unknown') : undefined
    const errorType = failed ?? (ended.runtimeDone ? undefined : fault)
    const status = ended.stop === 'timeout' ? 'timeout' : errorType === undefined ? 'success' : 'error'
    if (!ended.runtimeDone) this.initRuntimeDone(status, errorType)
    for (const extension of extensions) this.extension(extension)
    this.telemetry.platform('platform.initReport', {
      initializationType: INITIALIZATION_TYPE,
      phase: this.phase,
      status,
      ...named(errorType),
      metrics: { durationMs: rounded(this.initMoments.tookMs()) },
    })
    this.telemetry.closeSubscription()
  }

  invokeStarted(header: InvokeHeader): void {
    if (!this.telemetry.listened) return
    const { requestId, traceId } = header
    this.extensionsDoneMs = undefined
    this.tracing = traceId === undefined ? undefined : { type: 'X-Amzn-Trace-Id', value: traceId }
    this.telemetry.platform('platform.start', {
      requestId,
      version: this.facts.functionVersion,
      ...this.traced(),
    })
  }

  /** The runtime is done with an invocation, or will not be. */
  runtimeDone(
    header: InvokeHeader | undefined,
    moments: Moments,
    status: Status,
    errorType: string | undefined,
    producedBytes: number,
  ): void {
    if (!this.telemetry.listened || header === undefined) return
    const beginMs = this.clock.monotonic()
    this.extensionsDoneMs = { begin: beginMs, end: beginMs }
    this.telemetry.platform('platform.runtimeDone', {
      requestId: header.requestId,
      status,
      ...named(errorType),
      metrics: { durationMs: rounded(moments.tookMs()), producedBytes },
      spans: moments.spans(),
      ...this.traced(),
    })
  }

  /** All extensions are done with an invocation. */
  extensionsDone(): void {
    if (this.extensionsDoneMs !== undefined) this.extensionsDoneMs.end = this.clock.monotonic()
  }

  /** The environment ends under a step: what the runtime was at is not done. */
  broken(
    step:
      | {
          readonly header: InvokeHeader | undefined
          readonly moments: Moments
          readonly runtimeDone: boolean
        }
      | undefined,
    reason: ShutdownReason,
    errorType: string | undefined,
  ): void {
    if (step?.header === undefined || step.runtimeDone) return
    const type = errorType ?? 'Sandbox.Failure'
    if (reason === 'timeout') this.runtimeDone(step.header, step.moments, 'timeout', undefined, 0)
    else this.runtimeDone(step.header, step.moments, statusOf(type), type, 0)
    const what = reason === 'timeout' ? 'Status: timeout' : `Status: error\tErrorType: ${type}`
    this.telemetry.platform('platform.fault', `RequestId: ${step.header.requestId} ${what}`)
  }

  /** What an invocation came to: REPORT for those who listen, and END for those who listen by the older API. */
  reported(facts: ReportFacts): void {
    if (!this.telemetry.listened) return
    const { requestId, failure } = facts
    const spans = this.extensionSpans()
    this.telemetry.platform('platform.end', { requestId })
    this.telemetry.platform('platform.report', {
      requestId,
      status: failure === undefined ? 'success' : failure.status,
      ...named(failure?.errorType),
      metrics: {
        durationMs: rounded(facts.durationMs),
        billedDurationMs: facts.billedMs,
        memorySizeMB: facts.memoryMb,
        maxMemoryUsedMB: facts.maxMemoryMb,
        ...(facts.initMs === undefined ? {} : { initDurationMs: rounded(facts.initMs) }),
      },
      ...(spans.length === 0 ? {} : { spans }),
      ...this.traced(),
    })
  }

  private extensionSpans(): Span[] {
    const { extensionsDoneMs } = this
    if (extensionsDoneMs === undefined || extensionsDoneMs.end === extensionsDoneMs.begin) return []
    const start = new Date(this.clock.now() - (this.clock.monotonic() - extensionsDoneMs.begin)).toISOString()
    const durationMs = rounded(extensionsDoneMs.end - extensionsDoneMs.begin)
    return [{ name: 'extensionOverhead', start, durationMs }]
  }

  private extension({ name, state, events, errorType }: Extension): void {
    const error = errorType === undefined ? '' : `\tError Type: ${errorType}`
    this.say(`EXTENSION\tName: ${name}\tState: ${state}\tEvents: [${events.join(',')}]${error}\n`)
    this.telemetry.platform('platform.extension', { name, state, events, ...named(errorType) })
  }

  private traced(): { readonly tracing?: object } {
    return this.tracing === undefined ? {} : { tracing: this.tracing }
  }

  private say(message: string): void {
    this.lines.push({ timestampMs: this.clock.now(), message })
  }
}

function named(errorType: string | undefined): { readonly errorType?: string } {
  return errorType === undefined ? {} : { errorType }
}

/** rapid/handlers.go, handleReset: what is the sandbox's own is a failure. */
function statusOf(errorType: string): Status {
  return errorType.startsWith('Sandbox.') ? 'failure' : 'error'
}

/** Microseconds are as fine as AWS's are. */
function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000
}
