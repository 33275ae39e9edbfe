// The story of one invocation: INIT where the environment is new (at most ten seconds, unbilled until August 2025, billed
// since), a second INIT inside the invocation where the first failed or the environment was reset, the handler, and what
// the log and the caller get. AWS's page: docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
import type { Clock } from '../kernel/clock.ts'
import type { StepEnd } from './conversation.ts'
import { EngineError } from './engine.ts'
import type { Invocation, InvocationResult, LogLine } from './engine.ts'
import type { Environment } from './environment.ts'
import * as report from './report.ts'
import type { ErrorDocument, Failure } from './report.ts'

const INIT_LIMIT_MS = 10_000 // lambda-runtime-environment.html: the Init phase is limited to 10 seconds

interface Outcome {
  readonly payload: Buffer
  readonly failed: boolean
  readonly failure: Failure | undefined
  /** What Lambda itself adds to the log before END. */
  readonly line: string | undefined
}

/** Runs one invocation in an environment that the caller has taken for it. */
export async function runInvocation(
  environment: Environment,
  invocation: Invocation,
  clock: Clock,
): Promise<InvocationResult> {
  return await new InvocationRun(environment, invocation, clock).run()
}

class InvocationRun {
  private readonly environment: Environment
  private readonly invocation: Invocation
  private readonly clock: Clock
  private readonly lines: LogLine[] = []
  private initMs: number | undefined

  constructor(environment: Environment, invocation: Invocation, clock: Clock) {
    this.environment = environment
    this.invocation = invocation
    this.clock = clock
  }

  async run(): Promise<InvocationResult> {
    const { environment, clock, invocation } = this
    const { spec } = environment
    let retried = false
    if (!environment.used) retried = !(await this.initPhase())
    const beganMs = clock.monotonic()
    const outcome = await this.invokePhase(beganMs, retried)
    const elapsedMs = clock.monotonic() - beganMs
    // A timeout is reported as exactly the timeout: killing and noticing is ours, not the function's.
    const durationMs = outcome.failure?.status === 'timeout' ? spec.timeoutMs : Math.max(0.01, elapsedMs)
    const billedMs = report.billedDuration(durationMs, this.initMs)
    const peakMb = Math.max(1, environment.peakMb)
    const maxMemoryMb = isOutOfMemory(outcome) ? spec.memoryMb : peakMb
    this.lines.push(...environment.takeLines())
    if (outcome.line !== undefined) this.say(outcome.line)
    this.say(report.endLine(invocation.requestId))
    const facts = {
      requestId: invocation.requestId,
      durationMs,
      billedMs,
      memoryMb: spec.memoryMb,
      maxMemoryMb,
      initMs: this.initMs,
      failure: outcome.failure,
    }
    this.say(report.reportLine(facts))
    environment.reported(facts)
    return {
      payload: outcome.payload,
      functionError: outcome.failed ? 'Unhandled' : undefined,
      lines: this.lines,
      logStream: environment.logStream,
      durationMs,
      billedMs,
      initMs: this.initMs,
      maxMemoryMb,
    }
  }

  /** INIT of a new environment; false when it failed, which is then tried once more inside the invocation. */
  private async initPhase(): Promise<boolean> {
    const beganMs = this.clock.monotonic()
    this.sayInitStart()
    const end = notOurFault(await this.environment.start(INIT_LIMIT_MS, 'init'))
    const initMs = this.clock.monotonic() - beganMs
    const failure = initFailure(end)
    this.lines.push(...this.environment.takeLines())
    if (failure === undefined) {
      this.initMs = initMs
      return true
    }
    this.say(report.initReportLine(initMs, 'init', failure))
    await this.environment.reset()
    return false
  }

  private async invokePhase(beganMs: number, retried: boolean): Promise<Outcome> {
    const { environment, invocation } = this
    const { spec } = environment
    if (!environment.running) {
      if (!retried) this.sayInitStart()
      const end = notOurFault(await environment.start(spec.timeoutMs, 'invoke'))
      const failure = initFailure(end)
      this.lines.push(...environment.takeLines())
      if (failure !== undefined) {
        this.say(report.initReportLine(this.clock.monotonic() - beganMs, 'invoke', failure))
        this.sayStart()
        const outcome = await this.outcome(end)
        const line = end.kind === 'exit' && end.fault !== undefined ? outcome.line : undefined
        return { ...outcome, line, failed: true, failure }
      }
    }
    this.lines.push(...environment.takeLines())
    this.sayStart()
    const leftMs = Math.max(1, spec.timeoutMs - (this.clock.monotonic() - beganMs))
    return await this.outcome(notOurFault(await environment.invoke(invocation, leftMs)))
  }

  private async outcome(end: StepEnd): Promise<Outcome> {
    const { spec } = this.environment
    const { requestId } = this.invocation
    if (end.kind === 'stopped' && end.why === 'timeout') {
      const failure = { status: 'timeout', errorType: undefined } as const
      return failed(report.timeoutError(requestId, spec.timeoutMs), failure, undefined)
    }
    if (end.kind === 'answer' && this.environment.peakMb <= spec.memoryMb) return this.answered(end)
    if (end.kind === 'exit' && end.fault !== undefined) {
      const document = report.faultError(requestId, end.fault)
      const line = report.faultLine(requestId, end.fault)
      return failed(document, { status: 'error', errorType: document.errorType }, line)
    }
    // More memory than the function has: on AWS the kernel has killed it before it could answer.
    const outOfMemory =
      end.kind === 'answer' ||
      (end.kind === 'stopped' && end.why === 'memory') ||
      (end.kind === 'exit' && end.exit.outOfMemory === true)
    const exit = end.kind === 'answer' ? { code: null, signal: 'SIGKILL' } : end.exit
    if (end.kind === 'answer') await this.environment.reset()
    const document = report.exitError(requestId, exit, outOfMemory)
    return failed(
      document,
      { status: 'error', errorType: document.errorType },
      report.exitLine(requestId, exit),
    )
  }

  private answered(end: StepEnd & { kind: 'answer' }): Outcome {
    const line = this.deathLine(end)
    if (end.tooLarge) {
      const document = report.responseTooLarge()
      return failed(document, { status: 'error', errorType: document.errorType }, line)
    }
    return { payload: end.payload, failed: end.failed, failure: deathOf(end), line }
  }

  /** What the log says of an environment that ended after the answer. */
  private deathLine(end: StepEnd & { kind: 'answer' }): string | undefined {
    const { requestId } = this.invocation
    if (end.fault !== undefined) return report.faultLine(requestId, end.fault)
    if (end.exit === undefined || end.stopped === 'timeout') return undefined
    return report.exitLine(requestId, end.exit)
  }

  private sayInitStart(): void {
    const { ready, spec } = this.environment
    this.say(report.initStartLine(spec.region, ready))
    if (ready.notice !== undefined) this.say(`${ready.notice}\n`)
  }

  private sayStart(): void {
    this.say(report.startLine(this.invocation.requestId, this.environment.spec.version))
  }

  private say(message: string): void {
    this.lines.push({ timestampMs: this.clock.now(), message })
  }
}

/** How REPORT names the end of an environment after the answer. */
function deathOf(end: StepEnd & { kind: 'answer' }): Failure | undefined {
  if (end.fault !== undefined) return { status: 'error', errorType: end.fault.errorType }
  if (end.stopped === 'timeout') return { status: 'timeout', errorType: undefined }
  return end.exit === undefined ? undefined : { status: 'error', errorType: 'Runtime.ExitError' }
}

function failed(document: ErrorDocument, failure: Failure, line: string | undefined): Outcome {
  return { payload: Buffer.from(JSON.stringify(document)), failed: true, failure, line }
}

function isOutOfMemory(outcome: Outcome): boolean {
  return outcome.failure?.errorType === 'Runtime.OutOfMemory'
}

/** What a closing or broken server did to a function is no result of the function: the caller may try again. */
function notOurFault(end: StepEnd): StepEnd {
  if (end.kind === 'stopped' && end.why === 'closed') throw new EngineError('Closed', 'the engine is closed')
  if (end.kind === 'exit' && end.exit.lost === true)
    throw new Error('the spawner helper died under a function')
  return end
}

/** What INIT_REPORT says of an initialisation that did not end in readiness. */
function initFailure(end: StepEnd): Failure | undefined {
  if (end.kind === 'stopped' && end.why === 'timeout') return { status: 'timeout', errorType: undefined }
  if (end.kind !== 'answer') {
    const fault = end.kind === 'exit' ? end.fault : undefined
    return { status: 'error', errorType: fault?.errorType ?? 'Runtime.ExitError' }
  }
  return end.failed ? { status: 'error', errorType: end.errorType ?? errorTypeOf(end.payload) } : undefined
}

function errorTypeOf(document: Buffer): string {
  try {
    const { errorType } = JSON.parse(document.toString()) as { errorType?: unknown }
    return typeof errorType === 'string' ? errorType : 'Runtime.Unknown'
  } catch {
    return 'Runtime.Unknown'
  }
}
