// The step `forward` (CONTRACTS.md §4, §6): a call that belongs to what another server holds goes there once, as the same
// operation with the same input and caller, after it was authorized here. Between servers it is one POST to
// `/_selfless/forward`, signed with the cluster's key (a record that only servers read) over the run of the server it is
// meant for, the time, and the body. What arrives so is never handed on.
//
// A call is never run twice by us. What a holder refuses untried, and what never reached it, is tried at the next holder.
// Once a call was sent and its answer does not come, nobody knows whether it ran: the caller gets a 503. A connection that
// was kept open may have been closed under our hands, so there the same signed bytes are sent once more, and a holder that
// has had them says so instead of running them again.
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../kernel/clock.ts'
import type { Caller } from '../kernel/cloud.ts'
import { assert, Fault } from '../kernel/fault.ts'
import { NotHolder, type Holders } from '../kernel/holder.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import type { Living, Members } from '../kernel/member.ts'
import { key, type Records } from '../kernel/records.ts'
import type { ServiceName } from '../model/index.ts'
import { readBody } from './body.ts'
import type { Call } from './corridor.ts'
import { packFrame, unpackFrame } from './frame.ts'
import { Peer, SentInVain } from './peer.ts'

export const FORWARD_PATH = '/_selfless/forward'

/** Both clocks are servers' of one cloud; a signature is good for this long. */
const SKEW_MS = 60_000
/** More than any operation's input: S3's bodies are never forwarded. */
const BODY_BYTES_MAX = 32 * 1024 * 1024
/** Calls remembered, so that none runs twice; more in two minutes are refused untried. */
const SEEN_MAX = 200_000
const KEY_BYTES = 32
const CLUSTER_KEY = key('cluster', 'global', 'key')
const AT = 'x-selfless-at'
const SIGNATURE = 'x-selfless-signature'

export interface ForwardParts {
  readonly records: Records
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly members: Members
  readonly holders: Holders
  /** The cloud's certificate authority (PEM), where members are reached by TLS. */
  readonly ca: () => Promise<string>
  /** Runs a call that came from another server: its handler, at what is held here. */
  readonly run: (call: Call, place: string) => Promise<object>
}

/** What travels: who asks for what, where, and as much of the request as a handler may want to see. */
interface Forwarded {
  readonly place: string
  readonly service: ServiceName
  readonly operation: string
  readonly input: object
  readonly caller: Caller
  readonly requestId: string
  readonly baseUrl?: string | undefined
  readonly promiseId?: string | undefined
  readonly request?: Pick<HttpRequest, (typeof REQUEST)[number]> | undefined
}

const REQUEST = ['method', 'target', 'headers', 'scheme', 'remoteAddress', 'loopback', 'httpVersion'] as const
/** What a handler has no use for, and nobody shall find in a log of the network. */
const SECRET = new Set(['authorization', 'x-amz-security-token', 'cookie'])

type Answer =
  | { readonly output: object }
  | { readonly fault: Pick<Fault, 'code' | 'message' | 'status' | 'fields' | 'headers'> }
  /** It did not run. */
  | { readonly refused: string }
  /** It came before; what became of it is not known here. */
  | { readonly repeated: true }

export class Forward {
  readonly #parts: ForwardParts
  readonly #peer: Peer
  /** Signatures seen, by the wall ms after which they are too old anyway. */
  readonly #seen = new Map<string, number>()
  #key: Buffer | undefined

  constructor(parts: ForwardParts) {
    this.#parts = parts
    this.#peer = new Peer({ clock: parts.clock, ca: parts.ca })
  }

  /** Runs the call where `place` is held: by `here` on this server, or there. */
  run(place: string, call: Call, here: (lost: AbortSignal) => Promise<object>): Promise<object> {
    return this.#parts.holders.at(place, {
      here,
      there: (holder) => this.#send(holder, place, call),
      forwarded: false,
      signal: call.signal ?? call.request?.signal,
    })
  }

  /** Runs a call that came from another server. Throws NotHolder when the place is not held here. */
  arrived(place: string, here: (lost: AbortSignal) => Promise<object>): Promise<object> {
    const there = () => Promise.reject(new NotHolder(place))
    return this.#parts.holders.at(place, { here, there, forwarded: true })
  }

  /** The page of other servers. */
  async answer(request: HttpRequest): Promise<HttpReply> {
    if (request.method !== 'POST') return refusal(405)
    const bound = {
      bytesMax: BODY_BYTES_MAX,
      tooLarge: () => new Fault('RequestTooLarge', 'Too large.', { status: 413 }),
    }
    // Said before a byte is read: what is not signed costs nothing.
    const { [AT]: at = '', [SIGNATURE]: signature = '' } = request.headers
    if (!/^\d{1,15}$/.test(at) || !/^[0-9a-f]{64}$/.test(signature)) return refusal(403)
    if (Math.abs(this.#parts.clock.wall() - Number(at)) > SKEW_MS) return refusal(403)
    const body = await readBody(request, bound)
    const wanted = await this.#sign(this.#parts.members.self.run, at, body)
    if (!timingSafeEqual(Buffer.from(wanted, 'hex'), Buffer.from(signature, 'hex'))) return refusal(403)
    return reply(await this.#serve(signature, body))
  }

  close(): void {
    this.#peer.close()
  }

  async #serve(signature: string, body: Buffer): Promise<Answer> {
    if (!this.#isFirst(signature)) return { repeated: true }
    if (this.#seen.size > SEEN_MAX) return { refused: 'too many calls of other servers' }
    const { place, request, ...call } = unpackFrame(body) as Forwarded
    const whole: Call = {
      ...call,
      // Its caller may go away; the call goes on, as on AWS.
      ...(request === undefined
        ? {}
        : { request: { ...request, body: undefined, signal: NEVER } satisfies HttpRequest }),
    } as Call
    try {
      return { output: await this.#parts.run(whole, place) }
    } catch (error) {
      if (error instanceof NotHolder) return { refused: 'it is not held here' }
      if (error instanceof Fault) {
        const { code, message, status, fields, headers } = error
        return { fault: { code, message, status, fields, headers } }
      }
      this.#parts.log.error('a call of another server failed', { requestId: call.requestId, error })
      return { fault: { code: 'InternalFailure', message: INTERNAL, status: 500 } as Fault }
    }
  }

  #isFirst(signature: string): boolean {
    const nowMs = this.#parts.clock.wall()
    for (const [old, untilMs] of this.#seen) {
      if (untilMs > nowMs) break
      this.#seen.delete(old)
    }
    if (this.#seen.has(signature)) return false
    this.#seen.set(signature, nowMs + 2 * SKEW_MS)
    return true
  }

  async #send(holder: Living, place: string, call: Call): Promise<{ value: object } | undefined> {
    const { service, operation, input, caller, requestId, baseUrl, promiseId, request } = call
    const forwarded: Forwarded = {
      place,
      service,
      operation,
      input,
      caller,
      requestId,
      baseUrl,
      promiseId,
      request: request && factsOf(request),
    }
    const body = packFrame(forwarded)
    const at = String(this.#parts.clock.wall())
    const signature = await this.#sign(holder.member.run, at, body)
    const headers = { [AT]: at, [SIGNATURE]: signature }
    let answer: Answer
    try {
      const sent = await this.#peer.post(holder, FORWARD_PATH, headers, body)
      if (sent === undefined) return undefined
      answer = unpackFrame(sent) as Answer
    } catch (error) {
      if (!(error instanceof SentInVain)) throw error
      this.#parts.log.warn('the answer of another server did not come', {
        requestId,
        call: `${service}.${operation}`,
        member: holder.member.id,
        why: error.message,
      })
      throw unknown()
    }
    if ('output' in answer) return { value: answer.output }
    if ('refused' in answer) return undefined
    if ('repeated' in answer) throw unknown()
    const { code, message, ...rest } = answer.fault
    throw new Fault(code, message, rest as ConstructorParameters<typeof Fault>[2])
  }

  async #sign(run: string, at: string, body: Buffer): Promise<string> {
    this.#key ??= await this.#readKey()
    return createHmac('sha256', this.#key)
      .update(`${run}\n${at}\n${hash('sha256', body)}`)
      .digest('hex')
  }

  async #readKey(): Promise<Buffer> {
    const fresh = this.#parts.ids.bytes(KEY_BYTES).toString('base64')
    const known = await this.#parts.records.transact(async (tx) => {
      const first = await tx.get<{ secret: string }>(CLUSTER_KEY)
      if (first !== undefined) return first.secret
      tx.put(CLUSTER_KEY, { secret: fresh })
      return fresh
    })
    const made = Buffer.from(known, 'base64')
    assert(made.length === KEY_BYTES, 'the cluster’s key is damaged')
    return made
  }
}

const NEVER = new AbortController().signal
const INTERNAL = 'The request processing has failed because of an unknown error, exception or failure.'

function unknown(): Fault {
  return new Fault(
    'ServiceUnavailable',
    'The server that this call was handed to went away before its answer came; it may have run.',
    { status: 503 },
  )
}

function factsOf(request: HttpRequest): NonNullable<Forwarded['request']> {
  const { method, target, scheme, remoteAddress, loopback, httpVersion } = request
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !SECRET.has(name)))
  return { method, target, headers, scheme, remoteAddress, loopback, httpVersion }
}

function reply(answer: Answer): HttpReply {
  const headers = { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' }
  return { status: 200, headers, body: packFrame(answer) }
}

/** What whoever is none of us gets. */
export const forwardRefused = (): HttpReply => refusal(403)

/** No word of what would be right. */
function refusal(status: number): HttpReply {
  const body = `${JSON.stringify({ message: 'This page is for the servers of this cloud.' })}\n`
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body }
}
