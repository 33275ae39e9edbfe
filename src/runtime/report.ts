// The lines that Lambda itself writes into a function's log, and the error documents that it answers when the function
// cannot. The forms are those of recorded AWS logs of 2026: since August 2025 the INIT phase is billed, so Billed Duration
// is Duration and Init Duration together, rounded up (blog "AWS Lambda standardizes billing for INIT Phase"); a timeout
// shows as `Status: timeout` in REPORT, and no longer as a line "Task timed out" of its own.
import { createHash } from 'node:crypto'
import type { PlatformFault } from './conversation.ts'
import type { ProcessExit } from './spawner.ts'
import type { ReadyRuntime } from './languages.ts'
import { PAYLOAD_BYTES_MAX } from './protocol.ts'

/** How an invocation or an initialisation ended, when not well. */
export interface Failure {
  readonly status: 'error' | 'timeout'
  /** Undefined for what the function itself threw: REPORT does not mention that. */
  readonly errorType: string | undefined
}

export interface ReportFacts {
  readonly requestId: string
  readonly durationMs: number
  readonly billedMs: number
  readonly memoryMb: number
  readonly maxMemoryMb: number
  readonly initMs: number | undefined
  readonly failure: Failure | undefined
}

export interface ErrorDocument {
  readonly errorType: string
  readonly errorMessage: string
}

export function startLine(requestId: string, version: string): string {
  return `START RequestId: ${requestId} Version: ${version}\n`
}

export function endLine(requestId: string): string {
  return `END RequestId: ${requestId}\n`
}

/** A successful REPORT ends in a tab, one with a status does not: so it stands in AWS's logs. */
export function reportLine(facts: ReportFacts): string {
  const parts = [
    `REPORT RequestId: ${facts.requestId}`,
    `Duration: ${facts.durationMs.toFixed(2)} ms`,
    `Billed Duration: ${facts.billedMs} ms`,
    `Memory Size: ${facts.memoryMb} MB`,
    `Max Memory Used: ${facts.maxMemoryMb} MB`,
  ]
  if (facts.initMs !== undefined) parts.push(`Init Duration: ${facts.initMs.toFixed(2)} ms`)
  return `${[...parts, ...statusParts(facts.failure)].join('\t')}\n`
}

/** Said only of an initialisation that failed. */
export function initReportLine(initMs: number, phase: 'init' | 'invoke', failure: Failure): string {
  const parts = [
    `INIT_REPORT Init Duration: ${initMs.toFixed(2)} ms`,
    `Phase: ${phase}`,
    ...statusParts(failure),
  ]
  return `${parts.join('\t')}\n`
}

function statusParts(failure: Failure | undefined): string[] {
  if (failure === undefined) return ['']
  if (failure.status === 'timeout') return ['Status: timeout']
  if (failure.errorType === undefined) return ['']
  return ['Status: error', `Error Type: ${failure.errorType}`]
}

export function initStartLine(region: string, ready: NamedRuntime): string {
  const { name, arn } = runtimeVersion(region, ready)
  return `INIT_START Runtime Version: ${name}\tRuntime Version ARN: ${arn}\n`
}

type NamedRuntime = Pick<ReadyRuntime, 'runtime' | 'release'>

/**
 * Our name and ARN of the exact runtime, in AWS's form: `nodejs:22.v23`, `python:3.11.v2`, `…::runtime:<64 hex>`. The last
 * number is the release within the version that the identifier names; the hash is that of identifier and release, so it
 * changes exactly when the interpreter does.
 */
export function runtimeVersion(region: string, ready: NamedRuntime): { name: string; arn: string } {
  const { family, identifier } = ready.runtime
  const parts = ready.release.split('.')
  const named = ready.runtime.version.split('.').length
  const hash = createHash('sha256').update(`${identifier} ${ready.release}`).digest('hex')
  const name = `${family}:${parts.slice(0, named).join('.')}.v${parts[named] ?? 0}`
  return { name, arn: `arn:aws:lambda:${region}::runtime:${hash}` }
}

/** ms of INIT and INVOKE together, rounded up to the next whole one. */
export function billedDuration(durationMs: number, initMs: number | undefined): number {
  return Math.ceil(durationMs + (initMs ?? 0))
}

export function timeoutError(requestId: string, timeoutMs: number): ErrorDocument {
  const seconds = (timeoutMs / 1000).toFixed(2)
  return {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`,
  }
}

export function exitError(requestId: string, exit: ProcessExit, outOfMemory: boolean): ErrorDocument {
  return {
    errorType: outOfMemory ? 'Runtime.OutOfMemory' : 'Runtime.ExitError',
    errorMessage: `RequestId: ${requestId} Error: ${runtimeExitText(exit)}`,
  }
}

/** The line that follows the death of a runtime. */
export function exitLine(requestId: string, exit: ProcessExit): string {
  return `RequestId: ${requestId} Error: ${runtimeExitText(exit)}\nRuntime.ExitError\n`
}

/** As `exitError`, for what ended the environment when it was not the runtime's own exit. */
export function faultError(requestId: string, fault: PlatformFault): ErrorDocument {
  return {
    errorType: fault.errorType,
    errorMessage: `RequestId: ${requestId} Error: ${fault.message}`,
  }
}

export function faultLine(requestId: string, fault: PlatformFault): string {
  return `RequestId: ${requestId} Error: ${fault.message}\n${fault.errorType}\n`
}

export function responseTooLarge(): ErrorDocument {
  return {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: `Response payload size exceeded maximum allowed payload size (${PAYLOAD_BYTES_MAX} bytes).`,
  }
}

function runtimeExitText(exit: ProcessExit): string {
  if (exit.signal === null && exit.code === 0) return 'Runtime exited without providing a reason'
  return `Runtime exited with error: ${exitText(exit)}`
}

/** How AWS's supervisor says that a process has ended. */
export function exitText(exit: ProcessExit): string {
  if (exit.signal === null) return `exit status ${exit.code}`
  return `signal: ${SIGNAL_NAMES[exit.signal] ?? exit.signal.toLowerCase()}`
}

// AWS's supervisor is written in Go, whose names of signals these are (syscall.Signal.String on linux).
const SIGNAL_NAMES: Readonly<Record<string, string>> = {
  SIGHUP: 'hangup',
  SIGINT: 'interrupt',
  SIGQUIT: 'quit',
  SIGILL: 'illegal instruction',
  SIGTRAP: 'trace/breakpoint trap',
  SIGABRT: 'aborted',
  SIGBUS: 'bus error',
  SIGFPE: 'floating point exception',
  SIGKILL: 'killed',
  SIGSEGV: 'segmentation fault',
  SIGPIPE: 'broken pipe',
  SIGTERM: 'terminated',
}
