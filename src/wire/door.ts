// The door: a request's walk from bytes to an answer, as a list of steps (HOUSE.md, "The door"; CONTRACTS.md §6):
//   request id → name and page → front door or route → signature → body → decode → (corridor: constraints, authorize,
//   handler) → encode.
// Each step may end the walk with a Fault, which is written in the protocol that the request came in. `request` is the
// whole door without a socket; `listen` puts sockets before it.
import type { Authority } from '../kernel/authority.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Caller } from '../kernel/cloud.ts'
import { Fault } from '../kernel/fault.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import type { RequestCounts } from '../kernel/metrics.ts'
import type { Settings } from '../kernel/service.ts'
import type { Models, ServiceName } from '../model/index.ts'
import type { OperationModel } from '../model/tables.ts'
import { inflate, readBody } from './body.ts'
import type { Bound } from './body.ts'
import type { Codecs, Protocol } from './codec/codec.ts'
import { bodyBytesMax, tooLarge } from './limits.ts'
import { listen } from './listen.ts'
import type { ListenOptions, Listening } from './listen.ts'
import { baseUrlOf, HostNames } from './names.ts'
import { BadEncoding, parseQuery } from './query.ts'
import { misplacedAction, withQueueUrl } from './queue-path.ts'
import { familyOf, missingToken } from './refusal.ts'
import type { Family } from './refusal.ts'
import { badUri, Router } from './route.ts'
import type { Asked, Route } from './route.ts'
import { readClaim, scopeServiceOf, Signatures } from './signature.ts'
import type { Claim, Identity } from './signature.ts'
import { EMPTY_SHA256, UNSIGNED_PAYLOAD } from './sigv4.ts'
import { receiveUpload } from './receive.ts'
import { foreignPage, isForeignPage, preflight, readableBy, unknownHost } from './webpage.ts'

/** The rooms behind the door: what of the corridor (corridor.ts) the door uses. */
export interface Hall {
  run(call: {
    service: ServiceName
    operation: string
    input: object
    caller: Caller
    requestId: string
    request: HttpRequest
    baseUrl: string
  }): Promise<object>
  /** A front door's answer (website, function URL, health); undefined when the request is none of theirs. */
  frontDoor(request: HttpRequest): Promise<HttpReply | undefined>
}

/** What the operator lets in (config.ts). */
export interface DoorSettings {
  /** Origins of pages that may call the APIs in development. */
  readonly allowOrigin: readonly string[]
  /** Further names that we answer to; `--public-url`'s is added. */
  readonly allowHost: readonly string[]
  /** Peers whose X-Forwarded-* headers count. */
  readonly trustedProxy: readonly string[]
}

/** One answered request, for the record of coverage and for counting. */
export interface Seen {
  readonly service: ServiceName | undefined
  readonly operation: string | undefined
  readonly protocol: Protocol
  /** The error's code, undefined for success. */
  readonly code: string | undefined
  readonly status: number
  readonly userAgent: string
  readonly requestId: string
}

export interface DoorParts {
  readonly codecs: Codecs
  readonly models: Pick<Models, 'routes' | 'load'>
  readonly authority: Pick<Authority, 'credentialOf'>
  readonly hall: Hall
  readonly settings: Pick<Settings, 'standing' | 'account' | 'region' | 'publicUrl'>
  readonly clock: Pick<Clock, 'wall' | 'every' | 'after' | 'monotonic'>
  readonly ids: Pick<Ids, 'uuid' | 'bytes'>
  readonly log: Log
  readonly door?: DoorSettings
  readonly observe?: (seen: Seen) => void
  /** Counts what was answered, for the page of metrics. */
  readonly requests?: RequestCounts
}

export interface Door {
  /** A request through every step, without a socket. Never rejects: what goes wrong is an answer. */
  request(request: HttpRequest): Promise<HttpReply>
  listen(options: ListenOptions): Promise<Listening>
}

const NO_DOOR_SETTINGS: DoorSettings = { allowOrigin: [], allowHost: [], trustedProxy: [] }
/** Longer targets are refused: S3's longest key, percent-encoded, with presigned parameters and a session token is 12 KB. */
const TARGET_CHARACTERS_MAX = 32 * 1024

/** What is known of a request so far; a fault is written by it. */
interface Walk {
  readonly request: HttpRequest
  requestId: string
  asked: Asked | undefined
  service: ServiceName | undefined
  operation: string | undefined
  protocol: Protocol | undefined
  code: string | undefined
}

export function createDoor(parts: DoorParts): Door {
  const rooms = new Walker(parts)
  return {
    request: (request) => rooms.answer(request),
    listen: (options) =>
      listen(
        {
          ...parts,
          trustedProxy: (parts.door ?? NO_DOOR_SETTINGS).trustedProxy,
          serves: (name) => rooms.serves(name),
          answer: (request, malformed) => rooms.answer(request, malformed),
        },
        options,
      ),
  }
}

class Walker {
  readonly #parts: DoorParts
  readonly #door: DoorSettings
  readonly #router: Router
  readonly #names: HostNames
  readonly #signatures: Signatures
  readonly #tellsAll: boolean

  constructor(parts: DoorParts) {
    this.#parts = parts
    this.#tellsAll = parts.log.writes('debug')
    this.#door = parts.door ?? NO_DOOR_SETTINGS
    this.#router = new Router(parts.models.routes)
    this.#names = new HostNames(parts.models.routes, this.#door.allowHost, parts.settings.publicUrl)
    this.#signatures = new Signatures(parts)
  }

  /** Whether we answer to this host name. */
  serves(name: string): boolean {
    return this.#names.read(name).kind !== 'unknown'
  }

  async answer(request: HttpRequest, malformed?: string): Promise<HttpReply> {
    const walk: Walk = {
      request,
      requestId: this.#parts.ids.uuid(),
      asked: undefined,
      service: undefined,
      operation: undefined,
      protocol: undefined,
      code: undefined,
    }
    const fromMs = this.#parts.clock.monotonic()
    let reply: HttpReply
    try {
      reply = await this.#walk(walk, malformed)
    } catch (error) {
      reply = this.#refuse(walk, error)
    }
    // RFC 9110 §9.3.2, §15.3.5, §15.4.5: these have no content, whatever a handler thought.
    if (request.method === 'HEAD' || reply.status === 304 || reply.status === 204) reply.body = undefined
    const origin = request.headers['origin']
    if (origin !== undefined && this.#door.allowOrigin.includes(origin)) readableBy(origin, reply)
    const ms = this.#parts.clock.monotonic() - fromMs
    this.#parts.requests?.count(walk.service, walk.operation, reply.status, ms)
    if (this.#tellsAll) this.#tell(walk, reply, ms)
    this.#observe(walk, reply)
    return reply
  }

  async #walk(walk: Walk, malformed: string | undefined): Promise<HttpReply> {
    const { request } = walk
    const asked = (walk.asked = this.#ask(request))
    if (malformed !== undefined) throw new Fault('InvalidRequest', malformed, { status: 400 })
    const foreign = this.#checkPage(walk, asked)
    if (isForFrontDoor(asked)) {
      const reply = await this.#parts.hall.frontDoor(request)
      if (reply) return reply
    }
    this.#checkHost(asked, request)
    if (request.method === 'OPTIONS') return this.#options(request)
    const form = this.#router.needsForm(asked) ? await this.#readForm(walk) : undefined
    const route = form
      ? this.#router.routeForm(asked, form.text.toString('latin1'))
      : this.#router.route(asked)
    walk.service = route.service
    walk.operation = route.operation
    walk.protocol = route.protocol
    if (route.service === 's3') walk.requestId = s3RequestId(walk.requestId)
    if (foreign && (route.service !== 's3' || route.fault)) throw foreignPage(request)
    const fault = route.fault ?? misplacedAction(route, asked.path)
    if (fault) throw fault
    if (route.service === undefined || route.operation === undefined)
      throw new Error('a route without a name')
    return this.#serve(
      walk,
      asked,
      { ...route, service: route.service, operation: route.operation },
      { foreign, form },
    )
  }

  async #serve(
    walk: Walk,
    asked: Asked,
    route: NamedRoute,
    at: { foreign: boolean; form: Form | undefined },
  ) {
    const { request } = walk
    const { service, operation, protocol } = route
    const family = familyOf(service, protocol)
    const codec = this.#parts.codecs.operation(service, operation, protocol)
    const claim = readClaim(request.headers, asked.query, family)
    const identity = claim
      ? await this.#signatures.identify(claim, family)
      : { caller: this.#anonymous(route, family), secret: undefined }
    // A page needs no preflight to send a presigned URL with a key of its own invention.
    if (at.foreign && claim && identity.secret === undefined) throw foreignPage(request)
    if (claim) this.#signatures.checkTime(claim, family, identity.secret)
    const wire = usesUpload(service)
      ? await receiveUpload(request, codec, operation, this.#bound(walk), {
          signer: this.#signatures.signer,
          presigned: claim?.where !== 'header',
          inQuery: claim !== undefined && claim.where !== 'header',
          query: asked.query,
          verify: (hash) => this.#verify(asked, route, family, claim, identity, hash),
          seal:
            claim && identity.secret !== undefined
              ? this.#signatures.seal(claim, identity.secret)
              : undefined,
          accessKeyId: claim?.accessKeyId ?? '',
        })
      : await this.#receive(walk, asked, route, family, claim, identity, at.form)
    try {
      const read = codec.read({
        method: request.method,
        labels: route.labels,
        query: asked.query,
        headers: wire.headers,
        body: wire.body,
      })
      const input = withQueueUrl(route, asked.path, read)
      const output = await this.#parts.hall.run({
        service,
        operation,
        input,
        caller: identity.caller,
        requestId: walk.requestId,
        request,
        baseUrl: baseUrlOf(request, this.#parts.settings.publicUrl),
      })
      return codec.write(output, { requestId: walk.requestId })
    } catch (error) {
      if (wire.body !== undefined && !Buffer.isBuffer(wire.body)) wire.body.destroy()
      throw error
    }
  }

  // Bodies of every service but S3: all in memory, hashed for the signature, then inflated.
  async #receive(
    walk: Walk,
    asked: Asked,
    route: NamedRoute,
    family: Family,
    claim: Claim | undefined,
    identity: Identity,
    form: Form | undefined,
  ): Promise<{ headers: HttpRequest['headers']; body: Buffer }> {
    const { request } = walk
    const bound = this.#bound(walk)
    let body = form?.sent ?? readBody(request, bound)
    if (body instanceof Promise) body = await body
    if (body.length > bound.bytesMax) throw bound.tooLarge()
    if (claim && identity.secret !== undefined) {
      const unsigned =
        request.headers['x-amz-content-sha256'] === UNSIGNED_PAYLOAD && this.#mayLeaveBodyUnsigned(route)
      const hash = unsigned
        ? UNSIGNED_PAYLOAD
        : body.length === 0
          ? EMPTY_SHA256
          : this.#signatures.signer.sha256(body)
      this.#verify(asked, route, family, claim, identity, hash)
    }
    if (isGzip(request) && body.length > 0 && this.#operation(route)?.compression?.includes('gzip'))
      body = form?.text ?? (await inflate(body, bound))
    return { headers: request.headers, body }
  }

  #verify(
    asked: Asked,
    route: NamedRoute,
    family: Family,
    claim: Claim | undefined,
    by: Identity,
    hash: string,
  ): void {
    if (!claim || by.secret === undefined) return
    const { method, path, rawQuery: query, headers } = asked
    const bucket = asked.host.endpoint === undefined ? asked.host.bucket : undefined
    this.#signatures.verify(claim, by.secret, { method, path, query, headers }, asked.query, hash, {
      family,
      style: usesUpload(route.service) ? 's3' : 'normalized',
      signingName: this.#router.signingNameOf(route.service),
      bucket,
    })
  }

  // Older CloudWatch clients compress forms: the action is inside.
  async #readForm(walk: Walk): Promise<Form> {
    const bound = this.#bound(walk)
    const sent = await readBody(walk.request, bound)
    return { sent, text: isGzip(walk.request) ? await inflate(sent, bound) : sent }
  }

  #operation({ service, operation }: NamedRoute): OperationModel | undefined {
    return this.#parts.models.load(service).operations[operation]
  }

  #mayLeaveBodyUnsigned(route: NamedRoute): boolean {
    const model = this.#operation(route)
    return model?.unsignedPayload === true || model?.authtype === 'v4-unsigned-body'
  }

  #ask(request: HttpRequest): Asked {
    let target = request.target
    if (target.length > TARGET_CHARACTERS_MAX)
      throw new Fault('InvalidURI', 'The request URI is too long.', { status: 414 })
    let host = request.headers['host'] ?? ''
    if (!target.startsWith('/')) {
      // RFC 9112 §3.2.2: a target in absolute form is taken, and its authority counts instead of Host.
      const absolute = /^https?:\/\/([^/?#]+)(\/[^#]*)?$/i.exec(target)
      if (!absolute) throw badUri('s3')
      host = absolute[1] ?? host
      target = absolute[2] ?? '/'
    }
    const question = target.indexOf('?')
    const rawQuery = question < 0 ? '' : target.slice(question + 1)
    const query = rawQuery === '' ? NO_QUERY : parseQuery(rawQuery)
    return {
      method: request.method,
      path: question < 0 ? target : target.slice(0, question),
      rawQuery,
      query,
      headers: request.headers,
      host: this.#names.read(host),
      scope: scopeServiceOf(request.headers, query),
    }
  }

  // True for a foreign page that may still be one of S3's or of a front door; anything else ends here, before routing.
  #checkPage(walk: Walk, asked: Asked): boolean {
    if (this.#parts.settings.standing !== 'development') return false
    if (!isForeignPage(walk.request, this.#door.allowOrigin)) return false
    if (isForFrontDoor(asked) || guess(asked).service === 's3') return true
    throw foreignPage(walk.request)
  }

  #checkHost(asked: Asked, request: HttpRequest): void {
    if (asked.host.kind === 'unknown' && this.#parts.settings.standing === 'development')
      throw unknownHost(request)
    if (asked.host.kind === 'front' && !isManagement(asked))
      throw new Fault('NotFoundException', `Nothing is served at ${request.headers['host'] ?? ''}.`, {
        status: 404,
      })
  }

  #options(request: HttpRequest): HttpReply {
    const origin = request.headers['origin']
    if (origin !== undefined && this.#door.allowOrigin.includes(origin)) return preflight(origin)
    throw new Fault('AccessForbidden', 'CORSResponse: CORS is not enabled for this bucket.', { status: 403 })
  }

  #anonymous(route: NamedRoute, family: Family): Caller {
    if (route.service !== 's3' && !this.#router.isAnonymous(route.service, route.operation))
      throw missingToken(family)
    return { kind: 'anonymous', account: '', region: this.#parts.settings.region, arn: '', userId: '' }
  }

  #bound(walk: Walk): Bound {
    const { service, operation, protocol } = walk
    const bytesMax = bodyBytesMax(service, operation)
    return { bytesMax, tooLarge: () => tooLarge(service, operation, protocol ?? 'query', bytesMax) }
  }

  #refuse(walk: Walk, error: unknown): HttpReply {
    const guessed = walk.protocol === undefined ? guess(walk.asked) : undefined
    const service = walk.service ?? guessed?.service
    const protocol = (walk.protocol ??= guessed?.protocol ?? 'rest-xml')
    let fault: Fault
    if (error instanceof Fault) fault = error
    else if (error instanceof BadEncoding) fault = badUri(service)
    else {
      // Our bug: the stack goes to the log under the request's id, nothing of it to the client.
      const stack = error instanceof Error ? error.stack : String(error)
      this.#parts.log.error('a request failed', {
        requestId: walk.requestId,
        service,
        operation: walk.operation,
        stack,
      })
      fault =
        service === 's3'
          ? new Fault('InternalError', 'We encountered an internal error. Please try again.', { status: 500 })
          : new Fault('InternalFailure', INTERNAL_FAILURE, { status: 500 })
    }
    walk.code = fault.code
    return this.#parts.codecs.fault(service, walk.operation, protocol, fault, {
      requestId: walk.requestId,
      head: walk.request.method === 'HEAD',
    })
  }

  /** A line an answer. Neither keys nor queries: a presigned URL is as good as a password. */
  #tell(walk: Walk, reply: HttpReply, ms: number): void {
    const { request, requestId, service, operation, code } = walk
    this.#parts.log.debug('request', {
      requestId,
      method: request.method,
      path: request.target.split('?', 1)[0],
      service,
      operation,
      status: reply.status,
      code,
      ms: Math.round(ms * 1000) / 1000,
      from: request.remoteAddress,
    })
  }

  #observe(walk: Walk, reply: HttpReply): void {
    if (!this.#parts.observe || walk.protocol === undefined) return
    this.#parts.observe({
      service: walk.service,
      operation: walk.operation,
      protocol: walk.protocol,
      code: walk.code,
      status: reply.status,
      userAgent: walk.request.headers['user-agent'] ?? '',
      requestId: walk.requestId,
    })
  }
}

// "Common Errors" of the API references.
const INTERNAL_FAILURE =
  'The request processing has failed because of an unknown error, exception or failure.'
const NO_QUERY: Readonly<Record<string, string | string[]>> = Object.freeze(Object.create(null))

/** A form as it was sent and signed, and as it reads. */
interface Form {
  readonly sent: Buffer
  readonly text: Buffer
}

function isGzip(request: HttpRequest): boolean {
  return request.headers['content-encoding'] === 'gzip'
}

type NamedRoute = Route & { readonly service: ServiceName; readonly operation: string }

// S3 and S3 Control sign their paths and state their bodies' hashes alike.
function usesUpload(service: ServiceName): boolean {
  return service === 's3' || service === 's3control'
}

// API Gateway's management of open connections is an API on the host of the front door that it manages.
function isManagement(asked: Asked): boolean {
  return asked.scope === 'execute-api' && asked.path.includes('/@connections/')
}

/** Hosts of front doors, our own pages (`/_…` is no bucket's name), and what only pages send to S3. */
function isForFrontDoor(asked: Asked): boolean {
  if (asked.host.kind === 'front') return !isManagement(asked)
  if (asked.host.kind === 'unknown' || asked.method === 'OPTIONS') return true
  if (asked.path.startsWith('/_') && asked.host.kind === 'api') return true
  return asked.method === 'POST' && (asked.headers['content-type'] ?? '').startsWith('multipart/form-data')
}

/** The protocol to refuse in, as long as the name is not known. */
function guess(asked: Asked | undefined): { service: ServiceName | undefined; protocol: Protocol } {
  if (!asked) return { service: 's3', protocol: 'rest-xml' }
  const type = asked.headers['content-type'] ?? ''
  if (asked.headers['x-amz-target'] !== undefined)
    return { service: undefined, protocol: type.includes('json-1.0') ? 'json1.0' : 'json1.1' }
  if (asked.headers['smithy-protocol'] !== undefined) return { service: undefined, protocol: 'rpc-v2-cbor' }
  if (asked.scope !== undefined && asked.scope !== 's3') {
    const form = type.startsWith('application/x-www-form-urlencoded') || asked.query['Action'] !== undefined
    return { service: undefined, protocol: form ? 'query' : 'rest-json' }
  }
  if (asked.scope === undefined && (asked.query['Action'] !== undefined || type.includes('form-urlencoded')))
    return { service: undefined, protocol: 'query' }
  return { service: 's3', protocol: 'rest-xml' }
}

/** S3's request ids are sixteen upper-case characters. */
function s3RequestId(uuid: string): string {
  return uuid.replaceAll('-', '').slice(0, 16).toUpperCase()
}
