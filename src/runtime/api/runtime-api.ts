// AWS's Runtime API, version 2018-06-01 (runtimes-api.html), as a state machine of one runtime. States, their names and
// what is refused in which of them are those of AWS's supervisor, read in its open-source form (the Runtime Interface
// Emulator: core/states.go and rapi/handler). It knows no process and no clock: whoever made it hears of what happened.
import { PAYLOAD_BYTES_MAX } from '../protocol.ts'
import type { InvokeHeader } from '../protocol.ts'
import type { Answer } from '../conversation.ts'
import { accepted, headerValue, methodNotAllowed, NOT_ALLOWED, refused } from './answers.ts'
import { gather, NO_BODY } from './body.ts'
import type { BodyReader, Gathered } from './body.ts'
import type { Exchange } from './http.ts'

/** The names that AWS's supervisor says in its refusals, two of them with "State". */
export type RuntimeState =
  | 'Started'
  | 'InitError'
  | 'RestoreReady'
  | 'Restoring'
  | 'RuntimeRestoreErrorState'
  | 'Ready'
  | 'Running'
  | 'InvocationResponse'
  | 'InvocationErrorResponse'
  | 'RuntimeResponseSentState'

/** What the owner of the runtime hears. */
export interface RuntimeListener {
  /** It asks for the next invocation: INIT or the last invocation is over, as far as the runtime is concerned. */
  ready(): void
  /** SnapStart: it has initialised and waits to be restored (or asks for an invocation at once: it has no hooks). */
  restoreReady(): void
  /** Initialising failed; the runtime should exit now. */
  initError(answer: Answer): void
  restoreError(errorType: string): void
  /** Its answer begins. */
  responding(): void
  /** A piece of a streamed answer. */
  chunk(bytes: Buffer): void
  /** The whole answer; a streamed one has no payload but in `chunk`. */
  answered(answer: Answer): void
}

interface Event {
  readonly header: InvokeHeader
  readonly payload: Buffer
}

const PREFIX = '/2018-06-01/runtime/'
const INVOCATION = `${PREFIX}invocation/`
const NEXT = `${INVOCATION}next`
/** An error of INIT is a document, too. */
const ERROR_BYTES_MAX = PAYLOAD_BYTES_MAX
const ERROR_TYPE_HEADER = 'lambda-runtime-function-error-type'
/** Runtimes may poll in several threads; a poll that will not be served waits with its connection. */
const POLLS_MAX = 64

export class RuntimeApi {
  state: RuntimeState = 'Started'
  private readonly listener: RuntimeListener
  private readonly snapStart: boolean
  private event: Event | undefined
  private delivered = false
  private polls: Exchange[] = []

  /** Without `snapStart` the restore operations do not exist, as on AWS. */
  constructor(listener: RuntimeListener, options: { readonly snapStart: boolean }) {
    this.listener = listener
    this.snapStart = options.snapStart
  }

  /** Undefined where the path is none of this API. */
  handle(exchange: Exchange): BodyReader | undefined {
    const { path } = exchange
    if (path === NEXT) return exchange.method === 'GET' ? this.next(exchange) : wrongMethod(exchange)
    if (path.startsWith(INVOCATION)) return this.invocation(exchange, path.slice(INVOCATION.length))
    switch (path) {
      case `${PREFIX}init/error`:
        return exchange.method === 'POST' ? this.initError(exchange) : wrongMethod(exchange)
      case '/2018-06-01/ping':
        if (exchange.method !== 'GET') return wrongMethod(exchange)
        exchange.answer(200, 'Content-Type: text/plain; charset=utf-8\r\n', 'pong')
        return NO_BODY
      case `${PREFIX}restore/next`:
        if (!this.snapStart) return undefined
        return exchange.method === 'GET' ? this.restoreNext(exchange) : wrongMethod(exchange)
      case `${PREFIX}restore/error`:
        if (!this.snapStart) return undefined
        return exchange.method === 'POST' ? this.restoreError(exchange) : wrongMethod(exchange)
      default:
        return undefined
    }
  }

  /** Hands an event over, now or as soon as the runtime asks. */
  deliver(header: InvokeHeader, payload: Buffer): void {
    this.event = { header, payload }
    this.delivered = false
    this.serve()
  }

  /** SnapStart: lets a runtime that waits to be restored go on. */
  restore(): void {
    if (this.state !== 'RestoreReady') return
    this.state = 'Restoring'
    const [poll] = this.takePolls()
    poll?.answer(200, '', '')
  }

  private next(exchange: Exchange): BodyReader {
    const { state } = this
    if (state === 'Started' || state === 'Restoring' || state === 'RuntimeResponseSentState')
      this.askedFirst(exchange)
    else if (state === 'Ready') {
      this.poll(exchange)
      this.serve()
    }
    // AWS's supervisor renders the running event once more.
    else if (state === 'Running') this.write(exchange)
    else this.refuseTransition(exchange, 'Ready')
    return NO_BODY
  }

  private askedFirst(exchange: Exchange): void {
    const before = this.state
    this.state = 'Ready'
    if (this.delivered) this.event = undefined
    this.poll(exchange)
    // A runtime that asks without having asked to be restored has nothing to do at a restore.
    if (before === 'Started' && this.snapStart) this.listener.restoreReady()
    this.listener.ready()
    this.serve()
  }

  private poll(exchange: Exchange): void {
    if (this.polls.length >= POLLS_MAX) this.polls = this.polls.filter(({ open }) => open)
    if (this.polls.length >= POLLS_MAX)
      refused(
        exchange,
        403,
        'InvalidStateTransition',
        `more than ${POLLS_MAX} requests wait for an invocation`,
      )
    else this.polls.push(exchange)
  }

  private takePolls(): Exchange[] {
    const open = this.polls.filter((poll) => poll.open)
    this.polls = []
    return open
  }

  /** Gives the event to whoever has waited longest and is still there. */
  private serve(): void {
    if (this.state !== 'Ready' || this.event === undefined || this.delivered) return
    for (;;) {
      const poll = this.polls.shift()
      if (poll === undefined) return
      if (!poll.open) continue
      this.delivered = true
      this.state = 'Running'
      this.write(poll)
      return
    }
  }

  private write(exchange: Exchange): void {
    if (this.event !== undefined) exchange.answer(200, invokeHeaders(this.event.header), this.event.payload)
  }

  private invocation(exchange: Exchange, rest: string): BodyReader | undefined {
    const slash = rest.indexOf('/')
    const what = rest.slice(slash + 1)
    if (slash < 1 || (what !== 'response' && what !== 'error')) return undefined
    if (exchange.method !== 'POST') return wrongMethod(exchange)
    // The id comes before the state (rapi/router.go): a late answer to a former invocation changes nothing.
    if (rest.slice(0, slash) !== this.event?.header.requestId) {
      refused(exchange, 400, 'InvalidRequestID', 'Invalid request ID')
      return NO_BODY
    }
    const begun = what === 'response' ? 'InvocationResponse' : 'InvocationErrorResponse'
    if (this.state !== 'Running') return this.refuseTransition(exchange, begun)
    this.state = begun
    this.listener.responding()
    return what === 'response' ? this.response(exchange) : this.error(exchange)
  }

  private response(exchange: Exchange): BodyReader {
    const mode = exchange.header('lambda-runtime-function-response-mode')
    if (mode === 'streaming') return this.stream(exchange)
    if (mode !== undefined && mode !== '') {
      // The supervisor answers the caller and stays in this state: the runtime is lost, its next request is refused.
      const errorType = 'Runtime.InvalidResponseModeHeader'
      this.listener.answered(failure(errorType, 'Invalid function response mode'))
      refused(exchange, 400, 'InvalidFunctionResponseMode', 'Invalid function response mode')
      return NO_BODY
    }
    return gather(PAYLOAD_BYTES_MAX, exchange.bodyLength, (result) =>
      this.finish(exchange, result, (payload) => ({ failed: false, tooLarge: false, payload })),
    )
  }

  private stream(exchange: Exchange): BodyReader {
    return {
      data: (chunk) => this.listener.chunk(chunk),
      end: (trailers) => {
        const body = Buffer.alloc(0)
        this.finish(exchange, { kind: 'whole', body, trailers }, () => {
          const errorType = trailers.get(ERROR_TYPE_HEADER)
          if (errorType === undefined || errorType === '')
            return { failed: false, tooLarge: false, payload: body }
          // Base64 of the error document (runtimes-custom.html, "Implementing response streaming in a custom runtime").
          const text = trailers.get('lambda-runtime-function-error-body') ?? ''
          const payload = Buffer.from(text, 'base64')
          return { failed: true, tooLarge: false, payload, errorType: validErrorType(errorType) }
        })
      },
      broken: () => this.finish(exchange, { kind: 'broken' }, () => failure('', '')),
    }
  }

  private error(exchange: Exchange): BodyReader {
    const errorType = validErrorType(exchange.header(ERROR_TYPE_HEADER))
    const withCause = exchange.header('content-type') === 'application/vnd.aws.lambda.error.cause+json'
    return gather(ERROR_BYTES_MAX, exchange.bodyLength, (result) =>
      this.finish(exchange, result, (body) => ({
        failed: true,
        tooLarge: false,
        payload: withCause ? withoutCause(body) : body,
        errorType,
      })),
    )
  }

  /** The end of an answer's body, whatever became of it. */
  private finish(exchange: Exchange, result: Gathered, answerOf: (body: Buffer) => Answer): void {
    this.state = 'RuntimeResponseSentState'
    switch (result.kind) {
      case 'whole':
        this.listener.answered(answerOf(result.body))
        return accepted(exchange)
      case 'too large':
        this.listener.answered({ failed: true, tooLarge: true, payload: Buffer.alloc(0) })
        return tooLarge(exchange)
      case 'broken':
        this.listener.answered(failure('Runtime.TruncatedResponse', 'HTTP request detected as truncated'))
        // Nobody is left to read it, unless only the sending half has ended.
        return refused(exchange, 400, 'TruncatedHTTPRequest', 'HTTP request detected as truncated')
    }
  }

  private initError(exchange: Exchange): BodyReader {
    const errorType = validErrorType(exchange.header(ERROR_TYPE_HEADER))
    // Runtimes report a failed restore hook here, too (rapi/handler/initerror.go).
    if (this.state === 'Restoring') return this.restoreError(exchange)
    if (this.state !== 'Started') return this.refuseTransition(exchange, 'InitError')
    this.state = 'InitError'
    return gather(ERROR_BYTES_MAX, exchange.bodyLength, (result) => {
      if (result.kind === 'broken') return
      if (result.kind === 'too large') return tooLarge(exchange)
      this.listener.initError({ failed: true, tooLarge: false, payload: result.body, errorType })
      accepted(exchange)
    })
  }

  private restoreNext(exchange: Exchange): BodyReader {
    // The supervisor names this state in its refusal (rapi/handler/restorenext.go).
    if (this.state !== 'Started') return this.refuseTransition(exchange, 'Ready')
    this.state = 'RestoreReady'
    this.poll(exchange)
    this.listener.restoreReady()
    return NO_BODY
  }

  private restoreError(exchange: Exchange): BodyReader {
    if (this.state !== 'Restoring') return this.refuseTransition(exchange, 'RuntimeRestoreErrorState')
    this.state = 'RuntimeRestoreErrorState'
    this.listener.restoreError(validErrorType(exchange.header(ERROR_TYPE_HEADER)))
    accepted(exchange)
    return NO_BODY
  }

  private refuseTransition(exchange: Exchange, to: RuntimeState): BodyReader {
    const message = `State transition from ${this.state} to ${to} failed for runtime. Error: ${NOT_ALLOWED}`
    refused(exchange, 403, 'InvalidStateTransition', message)
    return NO_BODY
  }
}

function wrongMethod(exchange: Exchange): BodyReader {
  methodNotAllowed(exchange)
  return NO_BODY
}

function tooLarge(exchange: Exchange): void {
  const message = `Exceeded maximum allowed payload size (${PAYLOAD_BYTES_MAX} bytes).`
  refused(exchange, 413, 'RequestEntityTooLarge', message)
}

function failure(errorType: string, errorMessage: string): Answer {
  const payload = Buffer.from(JSON.stringify({ errorType, errorMessage }))
  return { failed: true, tooLarge: false, payload, errorType }
}

function invokeHeaders(header: InvokeHeader): string {
  let lines = 'Content-Type: application/json\r\n'
  lines += `Lambda-Runtime-Aws-Request-Id: ${header.requestId}\r\n`
  if (header.traceId !== undefined) lines += `Lambda-Runtime-Trace-Id: ${headerValue(header.traceId)}\r\n`
  if (header.clientContext !== undefined)
    lines += `Lambda-Runtime-Client-Context: ${headerValue(header.clientContext)}\r\n`
  if (header.identity !== undefined)
    lines += `Lambda-Runtime-Cognito-Identity: ${headerValue(header.identity)}\r\n`
  lines += `Lambda-Runtime-Invoked-Function-Arn: ${header.arn}\r\n`
  return `${lines}Lambda-Runtime-Deadline-Ms: ${header.deadlineMs}\r\n`
}

/** What AWS passes on of a runtime's word for its error (fatalerror.go, GetValidRuntimeOrFunctionErrorType). */
export function validErrorType(told: string | undefined): string {
  if (told !== undefined && told.length <= 1024) {
    if (/(Runtime|Function)\.[A-Z][a-zA-Z]+/.test(told)) return told
    if (told.startsWith('Function.')) return 'Function.Unknown'
  }
  return 'Runtime.Unknown'
}

/** An error that brings its X-Ray cause along: the caller gets the error alone, the cause would be X-Ray's. */
function withoutCause(body: Buffer): Buffer {
  try {
    const { errorMessage, errorType, stackTrace } = JSON.parse(body.toString()) as Record<string, unknown>
    const trace = Array.isArray(stackTrace) && stackTrace.length > 0 ? { stackTrace } : {}
    return Buffer.from(
      JSON.stringify({ errorMessage: errorMessage ?? '', errorType: errorType ?? '', ...trace }),
    )
  } catch {
    return Buffer.from('"Invalid error body"') // invocationerror.go, invalidErrorBodyMessage
  }
}
