// The corridor between rooms, and from the door to a room (HOUSE.md, "The idea in three sentences"). Every call, from a
// socket or from another room, walks the same steps here: constraints → authorize → (forward) → handler. Rooms are
// imported and opened on first use; those with work that nobody asks for (queues, timers) are opened at start.
import type { Authority } from '../kernel/authority.ts'
import type { CallOptions, Caller, Cloud } from '../kernel/cloud.ts'
import { assert, Fault } from '../kernel/fault.ts'
import type { FaultOptions } from '../kernel/fault.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { DuePromise } from '../kernel/later.ts'
import { heldRecords } from '../kernel/lease.ts'
import type { Lease } from '../kernel/lease.ts'
import type { Family } from '../kernel/metrics.ts'
import type { Maybe } from '../kernel/records.ts'
import type { AccessAt, Closing, OperationContext, Room, RoomContext } from '../kernel/service.ts'
import type { ServiceName } from '../model/index.ts'
import { authorize } from './authorize.ts'
import type { Forward } from './forward.ts'

/** How a room is found: one lazy import each (src/services/index.ts). */
export type RoomRegistry = Partial<Record<ServiceName, () => Promise<Room>>>

/** One call, its name known and its input decoded. */
export interface Call {
  readonly service: ServiceName
  readonly operation: string
  readonly input: object
  readonly caller: Caller
  readonly requestId: string
  readonly signal?: AbortSignal
  readonly request?: HttpRequest
  readonly baseUrl?: string
  readonly promiseId?: string
  /** The lease under which the promise is kept: without it the call writes nothing more. */
  readonly lease?: Lease | undefined
}

export interface CorridorParts {
  readonly context: Omit<RoomContext, 'cloud'>
  readonly rooms: RoomRegistry
  /** Rooms that work unasked. */
  readonly eager: readonly ServiceName[]
  readonly authority: Authority
  /** The constraints of the model (wire/validate.ts): the fault that AWS would answer, or undefined. */
  readonly validate: (service: ServiceName, operation: string, input: object) => Fault | undefined
  /** A service's first protocol, which decides how AccessDenied is spelled. */
  readonly protocolOf: (service: ServiceName) => string
  /** Tests of tests: changes an operation's output before the door encodes it (CONTRACTS.md §8). */
  readonly tamper?: (service: ServiceName, operation: string, output: object) => object
}

interface OpenRoom {
  readonly definition: Room
  readonly live: (object & Closing) | undefined
}

/** Calls in process, typed for rooms (`call`) and untyped for the door (`run`) and for promises (`keep`). */
export class Corridor implements Cloud {
  readonly context: RoomContext
  readonly #parts: CorridorParts
  readonly #rooms = new Map<string, Promise<OpenRoom>>()
  /** Set by main once the door is made; before that nobody outside can ask. */
  door: ((request: HttpRequest) => Promise<HttpReply>) | undefined
  /** Set by main where several servers share the records. */
  forward: Pick<Forward, 'run' | 'arrived'> | undefined
  #closed = false

  constructor(parts: CorridorParts) {
    this.#parts = parts
    this.context = { ...parts.context, cloud: this }
  }

  readonly call: Cloud['call'] = async (
    service: ServiceName,
    operation: string,
    input: object,
    caller: Caller,
    options?: CallOptions,
  ) => {
    const call: Call = {
      service,
      operation,
      input,
      caller,
      requestId: options?.requestId ?? this.context.ids.uuid(),
      ...(options?.signal ? { signal: options.signal } : {}),
      ...(options?.promiseId === undefined ? {} : { promiseId: options.promiseId }),
    }
    return (await (isPrivate(operation) ? this.#own(call) : this.run(call))) as never
  }

  request(request: HttpRequest): Promise<HttpReply> {
    assert(this.door, 'the door is not open yet')
    return this.door(request)
  }

  /** Validates, authorizes, calls the handler. Throws Fault: 501 NotImplemented where the model has it and we do not. */
  async run(call: Call): Promise<object> {
    const room = await this.#room(call.service)
    const handler = room && publicHandlerOf(room, call.operation)
    if (!room || !handler) throw notImplemented(call.service, call.operation)
    const invalid = this.#parts.validate(call.service, call.operation, call.input)
    if (invalid) throw invalid
    await authorize(call, room.definition, this.context, this.#parts)
    call.request?.proceed?.()
    if (call.request) this.#parts.authority.used?.(call.caller, call.service)
    const output = await this.#placed(room, call, handler)
    return this.#parts.tamper ? this.#parts.tamper(call.service, call.operation, output) : output
  }

  /** Keeps a promise: a public operation as anyone would call it, or the room's own private one, which asks no policy. */
  async keep({ id, ...due }: DuePromise): Promise<object> {
    const service = due.service as ServiceName
    const call: Call = { ...due, service, requestId: this.context.ids.uuid(), promiseId: id }
    return isPrivate(due.operation) ? await this.#own(call) : await this.run(call)
  }

  /** Runs what another server authorized and handed over, where `place` is held here (forward.ts). */
  async arrived(call: Call, place: string): Promise<object> {
    const room = await this.#room(call.service)
    const handler = room && handlerOf(room, call.operation)
    if (!room || !handler) throw notImplemented(call.service, call.operation)
    assert(this.forward, 'nothing arrives before we are a member')
    return await this.forward.arrived(place, (lost) => this.#handle(room, call, handler, lost))
  }

  async #own(call: Call): Promise<object> {
    const room = await this.#room(call.service)
    const handler = room && handlerOf(room, call.operation)
    // A promise of an earlier version may name what is no more; it fails as an operation that we do not do.
    if (!room || !handler) throw notImplemented(call.service, call.operation)
    return await this.#placed(room, call, handler)
  }

  /** The step `forward`: a call that belongs to what one server holds runs there. */
  async #placed(room: OpenRoom, call: Call, handler: AnyHandler): Promise<object> {
    const { forward } = this
    if (forward === undefined || room.definition.heldBy === undefined)
      return await this.#handle(room, call, handler)
    const at = { account: call.caller.account || this.context.settings.account, region: call.caller.region }
    const place = await room.definition.heldBy(call.operation, call.input as never, at, this.context)
    if (place === undefined) return await this.#handle(room, call, handler)
    return await forward.run(place, call, (lost) => this.#handle(room, call, handler, lost))
  }

  async #handle(room: OpenRoom, call: Call, handler: AnyHandler, lost?: AbortSignal): Promise<object> {
    return (await handler(call.input, new CallContext(this.context, call, room.live, lost))) ?? {}
  }

  /** The first ARN that the target's `access` gives: the lane a promise waits in (CONTRACTS.md §3). */
  async laneOf(service: string, operation: string, input: object, caller: Caller): Promise<string> {
    const room = await this.#room(service as ServiceName)
    const access = (room?.definition.access as Record<string, AnyAccess | undefined> | undefined)?.[operation]
    const at = { account: caller.account, region: caller.region, caller }
    const first = (await access?.(input, at, this.context))?.[0]
    return first ? first.resource : `${service}/${operation}`
  }

  /** Front doors of open rooms that are not API operations: undefined when the request is none of theirs. */
  async frontDoor(request: HttpRequest): Promise<HttpReply | undefined> {
    for (const name of Object.keys(this.#parts.rooms) as ServiceName[]) {
      const room = await this.#room(name)
      const reply = await room?.definition.frontDoor?.(request, { ...this.context, live: room.live as never })
      if (reply) return reply
    }
    return undefined
  }

  /** Figures of the rooms that are open. */
  async measure(): Promise<Family[]> {
    const families: Family[] = []
    for (const opening of Array.from(this.#rooms.values())) {
      const room = await opening.catch(() => undefined)
      families.push(...(room?.definition.measure?.(room.live as never) ?? []))
    }
    return families
  }

  /** Opens the rooms that work unasked. */
  async openEager(): Promise<void> {
    for (const name of this.#parts.eager) await this.#room(name)
  }

  /**
   * Closes every open room, the latest opened first. A room that closes may still call another (Lambda's last log lines),
   * which may open it; so this goes on until none is left, and only then is the corridor shut.
   */
  async close(): Promise<void> {
    while (this.#rooms.size > 0) {
      const [name, opening] = [...this.#rooms].at(-1) ?? []
      if (name === undefined) break
      const room = await opening?.catch(() => undefined)
      await room?.live?.close?.()
      this.#rooms.delete(name)
    }
    this.#closed = true
  }

  #room(name: ServiceName): Promise<OpenRoom | undefined> {
    const known = this.#rooms.get(name)
    if (known) return known
    const load = this.#parts.rooms[name]
    if (!load) return Promise.resolve(undefined)
    if (this.#closed)
      return Promise.reject(new Fault('ServiceUnavailable', 'The server is stopping.', { status: 503 }))
    const opening = this.#open(load)
    this.#rooms.set(name, opening)
    // A room that failed to open is tried again by the next call, not remembered as broken for ever.
    opening.catch(() => this.#rooms.delete(name))
    return opening
  }

  async #open(load: NonNullable<RoomRegistry[ServiceName]>): Promise<OpenRoom> {
    const definition = await load()
    for (const operation of Object.keys(definition.operations)) {
      assert(
        operation in definition.access,
        `${definition.name}.${operation} has a handler but no entry in access.ts`,
      )
    }
    const live = (await definition.open?.(this.context)) as (object & Closing) | undefined
    return { definition, live }
  }
}

/** A room's own operations begin in lower case, AWS's never do. */
function isPrivate(operation: string): boolean {
  return operation.charCodeAt(0) > 96
}

function publicHandlerOf({ definition }: OpenRoom, operation: string): AnyHandler | undefined {
  return (definition.operations as Record<string, AnyHandler | undefined>)[operation]
}

function handlerOf(room: OpenRoom, operation: string): AnyHandler | undefined {
  if (!isPrivate(operation)) return publicHandlerOf(room, operation)
  return (room.definition.private as Record<string, AnyHandler | undefined> | undefined)?.[operation]
}

type AnyHandler = (input: object, ctx: OperationContext) => object | Promise<object> | undefined
type AnyAccess = (input: object, at: AccessAt, ctx: RoomContext) => Maybe<{ resource: string }[]>

const NEVER = new AbortController().signal

/** One call's context; a class, so that making it costs one allocation. */
class CallContext implements OperationContext {
  readonly clock
  readonly ids
  readonly records
  readonly blobs
  readonly cloud
  readonly leases
  readonly log
  readonly settings
  readonly upkeep
  readonly #call: Call
  readonly live: unknown
  /** Aborts when what the call belongs to is held here no more; undefined where it belongs to nothing. */
  readonly lost: AbortSignal | undefined
  constructor(room: RoomContext, call: Call, live: unknown, lost: AbortSignal | undefined) {
    this.clock = room.clock
    this.ids = room.ids
    this.records = call.lease === undefined ? room.records : heldRecords(room.records, call.lease)
    this.lost = lost
    this.blobs = room.blobs
    this.cloud = room.cloud
    this.leases = room.leases
    this.log = room.log
    this.settings = room.settings
    this.upkeep = room.upkeep
    this.#call = call
    this.live = live
  }
  get account() {
    return this.#call.caller.account || this.settings.account
  }
  get region() {
    return this.#call.caller.region
  }
  get caller() {
    return this.#call.caller
  }
  get requestId() {
    return this.#call.requestId
  }
  get request() {
    return this.#call.request
  }
  get promiseId() {
    return this.#call.promiseId
  }
  get signal() {
    return this.#call.signal ?? this.#call.request?.signal ?? NEVER
  }
  get baseUrl() {
    return this.#call.baseUrl ?? this.settings.publicUrl()
  }
  fault(code: string, message: string, options?: FaultOptions) {
    return new Fault(code, message, options)
  }
}

function notImplemented(service: string, operation: string): Fault {
  return new Fault(
    'NotImplemented',
    `${service}.${operation} is in AWS's model but Selfless does not do it yet. See docs/services/${service}.md.`,
    { status: 501 },
  )
}
