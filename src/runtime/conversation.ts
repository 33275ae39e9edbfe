// The engine's side of one runtime, whatever it speaks: our own frames (runtime-process.ts) or AWS's Runtime API
// (api/process.ts). It is initialised once, then invoked, one step at a time; each step ends in exactly one of the ways
// named by `StepEnd`. One that its caller gives up on (timeout, memory) ends by ending the processes.
import type { LogLine } from './engine.ts'
import type { InitFrame, InvokeHeader } from './protocol.ts'
import type { ReportFacts } from './report.ts'
import type { ProcessExit } from './spawner.ts'

export type StepEnd =
  /** The runtime answered, and asks for more or (`exit`) died: then the answer counts, and the death shows in the log. */
  | (Answer & {
      readonly kind: 'answer'
      readonly exit: ProcessExit | undefined
      readonly fault?: PlatformFault
      /** It had answered, and did not come to an end by itself. */
      readonly stopped?: StopReason
    })
  | { readonly kind: 'exit'; readonly exit: ProcessExit; readonly fault?: PlatformFault }
  | { readonly kind: 'stopped'; readonly why: StopReason; readonly exit: ProcessExit }

export interface Answer {
  /** The payload is an error document. */
  readonly failed: boolean
  /** Longer than Lambda takes; there is no payload. */
  readonly tooLarge: boolean
  readonly payload: Buffer
  /** How a runtime of the Runtime API names its error, of the form that AWS passes on; else the document says it. */
  readonly errorType?: string
}

/** What ended the environment when it was not the runtime's own exit: an extension, or a bootstrap that cannot run. */
export interface PlatformFault {
  /** `Extension.Crash`, `Runtime.InvalidEntrypoint` … */
  readonly errorType: string
  /** What follows `RequestId: … Error: `. */
  readonly message: string
}

export type StopReason = 'timeout' | 'memory' | 'closed'

export interface RuntimeConversation {
  /** Of the runtime; undefined before it runs. */
  readonly pid: number | undefined
  /** Peak resident memory of the runtime, told by it or seen from outside. */
  peakKiB: number
  readonly alive: boolean
  /** Loads the function; `answer` with `failed` false means that it is ready. */
  initialize(init: InitFrame): Promise<StepEnd>
  invoke(
    header: InvokeHeader,
    payload: Buffer,
    onChunk: ((chunk: Buffer) => void) | undefined,
  ): Promise<StepEnd>
  /** Tells what the invocation came to, for those who watch from inside (Telemetry API). */
  reported(facts: ReportFacts): void
  /** Ends the running step with this reason, and the processes with it. */
  stop(why: StopReason): void
  kill(): void
  /** Resolves when every process is gone. */
  gone(): Promise<void>
  takeLines(): LogLine[]
}
