// What the Lambda room asks of the engine room. It knows execution environments, not services: code folders in, results out.
import type { Readable } from 'node:stream'

/** Everything an execution environment needs to know of one published or $LATEST version of a function. */
export interface FunctionSpec {
  /** Changes whenever an environment may no longer be reused: ARN, version and revision of configuration and code. */
  readonly id: string
  readonly account: string
  readonly region: string
  readonly functionName: string
  readonly version: string
  /** Qualified ARN of this version. */
  readonly arn: string
  readonly runtime: string
  readonly handler: string
  /** Absolute path of the unpacked package, read-only, shared by environments. */
  readonly codeFolder: string
  readonly layerFolders: readonly string[]
  readonly memoryMb: number
  readonly timeoutMs: number
  readonly ephemeralStorageMb: number
  /** The customer's variables; the platform's own are added by the engine and win. */
  readonly environment: Readonly<Record<string, string>>
  readonly logGroup: string
  /** Temporary credentials of the execution role, minted per environment (never in argv or the log). */
  readonly credentials: () => Promise<EnvironmentCredentials>
}

export interface EnvironmentCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
  /** `clock.now` ms; the environment is recycled before. */
  readonly expiresMs: number
}

export interface Invocation {
  readonly requestId: string
  readonly payload: Buffer
  readonly invokedFunctionArn: string
  readonly traceId?: string
  /** Base64 JSON as the caller sent it. */
  readonly clientContext?: string
  readonly cognitoIdentity?: string
  /** Aborts when it must stop at once: its process is killed, and `invoke` rejects as closed. */
  readonly signal?: AbortSignal
  /** Wanted only for RESPONSE_STREAM: chunks as the function writes them. */
  readonly onChunk?: (chunk: Buffer) => void
}

export interface LogLine {
  readonly timestampMs: number
  readonly message: string
}

export interface InvocationResult {
  /** The function's response, or the error document `{ errorType, errorMessage, trace? }`. */
  readonly payload: Buffer
  readonly functionError: 'Unhandled' | 'Handled' | undefined
  /** START, the function's lines, END, REPORT in order, each with its newline. */
  readonly lines: readonly LogLine[]
  /** `2026/11/25/[$LATEST]<32 hex>`: one per environment. */
  readonly logStream: string
  readonly durationMs: number
  readonly billedMs: number
  readonly initMs: number | undefined
  readonly maxMemoryMb: number
}

export interface Engine {
  /** Runs one invocation in one environment; never rejects for what the function does, only for our bugs and when closed. */
  invoke(spec: FunctionSpec, invocation: Invocation): Promise<InvocationResult>
  /** True where this runtime can run here; else the reason, for the error that names it. */
  available(runtime: string): { ok: true } | { ok: false; reason: string }
  /** Fetches what the runtime needs and has not yet (a Node.js version, the SDK pack); rejects with a clear message when it cannot. */
  prepare(runtime: string): Promise<void>
  /** Ends the idle environments of every spec id that `keep` refuses; busy ones end after their invocation. */
  retire(keep: (specId: string) => boolean): void
  /** Environments now: for Doctor, the console and tests. */
  stats(): { environments: number; busy: number; spares: number; isolation: string }
  close(): Promise<void>
}

export type ResponseBody = Buffer | Readable

/** Why the engine did not even try: the Lambda room turns these into its own faults. */
export type EngineErrorReason =
  /** Every environment is busy: TooManyRequestsException, 429. */
  | 'TooManyEnvironments'
  /** The runtime is unknown here, or what it needs could not be fetched; the message says what. */
  | 'RuntimeUnavailable'
  | 'Closed'

/** The only error that `invoke` and `prepare` reject with on purpose. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly reason: EngineErrorReason
  constructor(reason: EngineErrorReason, message: string) {
    super(message)
    this.reason = reason
  }
}
