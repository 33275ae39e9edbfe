// The two kinds of wrong. A Fault is an answer that AWS would give: the door writes it in the protocol that the request
// came in. Anything else thrown is our bug: 500 with the request id, the stack in the log.

/** An AWS error answer. `code` is the error's shape name in the model, or AWS's code where the model has none. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: string
  /** HTTP status; without it the model's, else 400. */
  readonly status: number | undefined
  /** Further modelled members of the error (`Type`, `retryAfterSeconds` …), or S3's extra elements (`BucketName`, `Key` …). */
  readonly fields: Readonly<Record<string, unknown>> | undefined
  /** Headers of the answer, as they shall be written: the validators of a 304, the region of S3's redirects. */
  readonly headers: Readonly<Record<string, string>> | undefined
  constructor(code: string, message: string, options?: FaultOptions) {
    super(message)
    this.code = code
    this.status = options?.status
    this.fields = options?.fields
    this.headers = options?.headers
  }
}

export interface FaultOptions {
  status?: number
  fields?: Record<string, unknown>
  headers?: Record<string, string>
}

/** Makes (does not throw) a fault whose code is not typed; inside a handler prefer `ctx.fault`, whose codes are the model's. */
export function fault(code: string, message: string, options?: FaultOptions): Fault {
  return new Fault(code, message, options)
}

/** Our own mistake, never the caller's: ends as 500 InternalFailure with the stack in the log. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${message}`)
}

/** True for faults that a second try may cure: throttles and everything of status 500 and above (CONTRACTS.md §3). */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof Fault)) return true
  if (error.status !== undefined && (error.status >= 500 || error.status === 429)) return true
  return THROTTLES.has(error.code)
}

// The codes that AWS's SDKs treat as throttling (botocore retryhandler and Smithy's `retryable(throttling)`).
const THROTTLES: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'RequestThrottledException',
  'TooManyRequestsException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'LimitExceededException',
  'RequestThrottled',
  'SlowDown',
  'PriorRequestNotComplete',
  'EC2ThrottledException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'InternalFailure',
  'InternalError',
  'ServiceException',
  'InternalServerError',
])
