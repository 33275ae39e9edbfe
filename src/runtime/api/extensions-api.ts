// AWS's Extensions API, version 2020-01-01 (runtimes-extensions-api.html): who has registered, in which state each one is,
// and the events they ask for. External extensions are executables that the platform starts before the runtime; internal
// ones are threads of the runtime's own process, which only the request tells apart: their name is of no executable.
// States, their names and the refusals are those of AWS's supervisor in its open-source form (core/*agent*.go there).
import type { Ids } from '../../kernel/ids.ts'
import { accepted, json, methodNotAllowed, NOT_ALLOWED, refused } from './answers.ts'
import { gather, NO_BODY } from './body.ts'
import type { BodyReader } from './body.ts'
import type { Exchange } from './http.ts'

export type ExtensionState =
  | 'Started'
  | 'Registered'
  | 'Ready'
  | 'Running'
  | 'InitError'
  | 'ExitError'
  | 'LaunchError'

export type ExtensionEvent = 'INVOKE' | 'SHUTDOWN'

export type ShutdownReason = 'spindown' | 'timeout' | 'failure'

export interface Extension {
  readonly name: string
  readonly id: string
  readonly external: boolean
  state: ExtensionState
  /** In alphabetical order, as AWS shows them. */
  events: readonly ExtensionEvent[]
  errorType: string | undefined
  /** Its request for the next event. */
  poll: Exchange | undefined
  /** An event that came before it asked. */
  due: { readonly event: object; readonly id: string | undefined } | undefined
}

/** What a registered extension is told of the function. */
export interface FunctionFacts {
  readonly account: string
  readonly functionName: string
  readonly functionVersion: string
  readonly handler: string
}

export interface InvokeFacts {
  readonly requestId: string
  readonly deadlineMs: number
  readonly invokedFunctionArn: string
  readonly traceId: string | undefined
}

export interface ExtensionsListener {
  registered(extension: Extension): void
  /** It asks for its next event: it has initialised, or is done with the last one. */
  ready(extension: Extension): void
}

export const EXTENSIONS_MAX = 10 // runtimes-extensions-api.html: you can register up to 10 extensions
const BODY_BYTES_MAX = 64 * 1024
/** AWS names no bound; executables' names end at 255 bytes. */
const NAME_LENGTH_MAX = 255
const PREFIX = '/2020-01-01/extension/'

export class Extensions {
  private readonly ids: Ids
  private readonly facts: FunctionFacts
  private readonly listener: ExtensionsListener
  private readonly byName = new Map<string, Extension>()
  private readonly byId = new Map<string, Extension>()
  private open = true

  constructor(ids: Ids, facts: FunctionFacts, listener: ExtensionsListener) {
    this.ids = ids
    this.facts = facts
    this.listener = listener
  }

  get all(): readonly Extension[] {
    return [...this.byName.values()]
  }

  get size(): number {
    return this.byName.size
  }

  /** An executable that is about to be started. */
  expect(name: string): Extension {
    return this.add(name, true)
  }

  /** After this nobody new registers: the runtime has initialised. */
  closeRegistration(): void {
    this.open = false
  }

  find(id: string): Extension | undefined {
    return this.byId.get(id)
  }

  /** Undefined where the path is none of this API. */
  handle(exchange: Exchange): BodyReader | undefined {
    if (!exchange.path.startsWith(PREFIX)) return undefined
    const isPost = exchange.method === 'POST'
    switch (exchange.path.slice(PREFIX.length)) {
      case 'register':
        return isPost ? this.register(exchange) : wrongMethod(exchange)
      case 'event/next':
        if (exchange.method !== 'GET') return wrongMethod(exchange)
        return this.identified(exchange, 'event/next', (extension) => this.next(exchange, extension))
      case 'init/error':
        if (!isPost) return wrongMethod(exchange)
        return this.identified(exchange, 'init/error', (extension) =>
          this.error(exchange, extension, 'InitError'),
        )
      case 'exit/error':
        if (!isPost) return wrongMethod(exchange)
        return this.identified(exchange, 'exit/error', (extension) =>
          this.error(exchange, extension, 'ExitError'),
        )
      default:
        return undefined
    }
  }

  /** Tells those who asked for it of an invocation; answers whom the invocation waits for. */
  invoke(facts: InvokeFacts): readonly Extension[] {
    const asked = this.all.filter(({ events }) => events.includes('INVOKE'))
    const tracing =
      facts.traceId === undefined ? {} : { tracing: { type: 'X-Amzn-Trace-Id', value: facts.traceId } }
    const event = {
      eventType: 'INVOKE',
      deadlineMs: facts.deadlineMs,
      requestId: facts.requestId,
      invokedFunctionArn: facts.invokedFunctionArn,
      ...tracing,
    }
    for (const extension of asked) this.give(extension, event, this.ids.uuid())
    return asked
  }

  /** Tells an extension that its environment ends; false where it does not want to know. */
  shutdown(extension: Extension, shutdownReason: ShutdownReason, deadlineMs: number): boolean {
    if (!extension.events.includes('SHUTDOWN')) return false
    this.give(extension, { eventType: 'SHUTDOWN', deadlineMs, shutdownReason }, undefined)
    return true
  }

  /** For whoever else takes requests of extensions: the one who asks, or the refusal is said and it is undefined. */
  identify(exchange: Exchange, unknown: (id: string) => string): Extension | undefined {
    const id = exchange.header('lambda-extension-identifier')
    const refuse = (type: string, message: string): undefined => {
      refused(exchange, 403, `Extension.${type}`, message)
    }
    if (id === undefined || id === '')
      return refuse('MissingExtensionIdentifier', 'Missing Lambda-Extension-Identifier header')
    if (!UUID.test(id)) return refuse('InvalidExtensionIdentifier', 'Invalid Lambda-Extension-Identifier')
    const extension = this.byId.get(id.toLowerCase())
    return extension ?? refuse('UnknownExtensionIdentifier', unknown(id))
  }

  private add(name: string, external: boolean): Extension {
    const extension: Extension = {
      name,
      id: this.ids.uuid(),
      external,
      state: 'Started',
      events: [],
      errorType: undefined,
      poll: undefined,
      due: undefined,
    }
    this.byName.set(name, extension)
    this.byId.set(extension.id, extension)
    return extension
  }

  private identified(
    exchange: Exchange,
    operation: 'event/next' | 'init/error' | 'exit/error',
    act: (extension: Extension) => void,
  ): BodyReader {
    const unknown = (id: string): string =>
      operation === 'event/next' ? `Unknown extension ${id}` : 'Unknown Lambda-Extension-Identifier'
    const extension = this.identify(exchange, unknown)
    if (extension !== undefined) act(extension)
    return NO_BODY
  }

  private register(exchange: Exchange): BodyReader {
    const name = exchange.header('lambda-extension-name') ?? ''
    if (name === '' || name.length > NAME_LENGTH_MAX) {
      const message = name === '' ? 'Empty extension name' : 'The extension name is too long'
      refused(exchange, 403, 'Extension.InvalidExtensionName', message)
      return NO_BODY
    }
    return gather(BODY_BYTES_MAX, exchange.bodyLength, (result) => {
      if (result.kind === 'broken') return
      const events = result.kind === 'whole' ? eventsOf(result.body) : 'http: request body too large'
      if (typeof events === 'string') refused(exchange, 403, 'InvalidRequestFormat', events)
      else this.registerAs(exchange, name, events)
    })
  }

  private registerAs(exchange: Exchange, name: string, events: readonly string[]): void {
    const known = this.byName.get(name)
    const external = known?.external === true
    for (const event of events) {
      const wrong = eventProblem(event, external)
      if (wrong === undefined) continue
      return refused(exchange, 403, 'Extension.InvalidEventType', `${event}: ${wrong}`)
    }
    if (external) {
      if (known.state !== 'Started') return refuseTransition(exchange, known.state, 'Registered', known.name)
      return this.registered(exchange, known, events)
    }
    const refusal = (type: string, message: string): void =>
      refused(exchange, 403, `Extension.${type}`, message)
    if (!this.open) return refusal('RegistrationClosed', 'Extension registration closed already')
    if (this.size >= EXTENSIONS_MAX)
      return refusal('TooManyExtensions', `Extension limit (${EXTENSIONS_MAX}) reached`)
    if (known !== undefined)
      return refusal('InvalidExtensionState', 'Extension with this name already registered')
    this.registered(exchange, this.add(name, false), events)
  }

  private registered(exchange: Exchange, extension: Extension, events: readonly string[]): void {
    extension.state = 'Registered'
    extension.events = [...new Set(events)].sort() as ExtensionEvent[]
    const { account, ...facts } = this.facts
    const features = (exchange.header('lambda-extension-accept-feature') ?? '').split(',')
    const accountId = features.some((feature) => feature.trim() === 'accountId') ? { accountId: account } : {}
    json(exchange, 200, { ...accountId, ...facts }, `Lambda-Extension-Identifier: ${extension.id}\r\n`)
    this.listener.registered(extension)
  }

  private next(exchange: Exchange, extension: Extension): void {
    const { state } = extension
    // One that asks twice is refused on AWS; one whose first request has gone with its connection may ask again.
    const again = state === 'Ready' && extension.poll?.open !== true
    if (state !== 'Registered' && state !== 'Running' && !again)
      return refuseTransition(exchange, state, 'Ready', extension.id)
    extension.state = 'Ready'
    extension.poll = exchange
    if (!again) this.listener.ready(extension)
    this.serve(extension)
  }

  private give(extension: Extension, event: object, id: string | undefined): void {
    extension.due = { event, id }
    this.serve(extension)
  }

  private serve(extension: Extension): void {
    const { poll, due } = extension
    if (extension.state !== 'Ready' || due === undefined || poll?.open !== true) return
    extension.state = 'Running'
    extension.poll = undefined
    extension.due = undefined
    const headers = due.id === undefined ? '' : `Lambda-Extension-Event-Identifier: ${due.id}\r\n`
    json(poll, 200, due.event, headers)
  }

  private error(exchange: Exchange, extension: Extension, to: 'InitError' | 'ExitError'): void {
    const errorType = exchange.header('lambda-extension-function-error-type')
    if (errorType === undefined || errorType === '') {
      const message = 'Lambda-Extension-Function-Error-Type not found'
      return refused(exchange, 403, 'Extension.MissingHeader', message)
    }
    const from: readonly ExtensionState[] =
      to === 'InitError' ? ['Registered'] : ['Registered', 'Ready', 'Running']
    // Said twice, only the first word counts.
    if (extension.state !== to) {
      // The supervisor calls the state that it names here Exited (rapi/handler/agentexiterror.go).
      const name = to === 'InitError' ? 'InitError' : 'Exited'
      if (!from.includes(extension.state))
        return refuseTransition(exchange, extension.state, name, extension.id)
      extension.state = to
      extension.errorType = errorType.slice(0, NAME_LENGTH_MAX)
    }
    accepted(exchange)
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

function wrongMethod(exchange: Exchange): BodyReader {
  methodNotAllowed(exchange)
  return NO_BODY
}

function refuseTransition(exchange: Exchange, from: string, to: string, who: string): void {
  const message = `State transition from ${from} to ${to} failed for extension ${who}. Error: ${NOT_ALLOWED}`
  refused(exchange, 403, 'Extension.InvalidExtensionState', message)
}

/** The events of a registration; a string says what is wrong with it. */
function eventsOf(body: Buffer): readonly string[] | string {
  if (body.length === 0) return 'unexpected end of JSON input'
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch (error) {
    return error instanceof Error ? error.message : 'invalid JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'json: cannot unmarshal the request: it is no object'
  const { events = [], configurationKeys = [] } = value as Record<string, unknown>
  if (Array.isArray(configurationKeys) && configurationKeys.length > 0)
    return 'configurationKeys are deprecated; use environment variables instead'
  if (events === null) return []
  if (!Array.isArray(events) || events.some((event) => typeof event !== 'string'))
    return 'json: cannot unmarshal the events: they are no list of strings'
  return events as string[]
}

function eventProblem(event: string, external: boolean): string | undefined {
  if (event === 'INVOKE') return undefined
  if (event !== 'SHUTDOWN') return 'ErrorInvalidEventType'
  return external ? undefined : 'ShutdownEventNotSupportedForInternalExtension'
}
