// What a room is: handlers named and typed by the model, the access each operation asks for, and what it keeps alive.
import type { Clock } from './clock.ts'
import type { Caller, Cloud } from './cloud.ts'
import type { Fault, FaultOptions } from './fault.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import type { Ids } from './ids.ts'
import type { Leases } from './lease.ts'
import type { Log } from './log.ts'
import type { Family } from './metrics.ts'
import type { Upkeep } from './upkeep.ts'
import type { Blobs, Maybe, Records } from './records.ts'
import type { ErrorCode, Input, OperationName, Output, ServiceName } from '../model/index.ts'

/** What every room is given; nothing else is global. */
export interface RoomContext {
  readonly clock: Clock
  readonly ids: Ids
  readonly records: Records
  readonly blobs: Blobs
  readonly cloud: Cloud
  readonly leases: Leases
  readonly log: Log
  readonly settings: Settings
  /** The storage as a whole, for the operator's operations (services/selfless); absent where an engine offers none. */
  readonly upkeep?: Upkeep | undefined
}

/** What a room may need of the command line (src/config.ts makes it); every field is immutable. */
export interface Settings {
  /** Region for requests whose signature names none. */
  readonly region: string
  /** Account of an access key that nobody made, in development. */
  readonly account: string
  /** Base URL that functions and other children reach us by, without a trailing slash: `http://127.0.0.1:4566`. Known once listening. */
  readonly endpoint: () => string
  /** URL for answers that no request shapes; the operator's `--public-url`, else `endpoint`. */
  readonly publicUrl: () => string
  readonly standing: 'development' | 'production'
  readonly iam: 'off' | 'enforce'
  /** Folder of this server's own caches (unpacked code, language packs); safe to delete when stopped. */
  readonly cacheFolder: string
  readonly dataFolder: string
  /** Language packs already fetched by the operator; '' where there are none. */
  readonly packsFolder: string
  /** A node_modules folder that stands for the SDK pack; '' where there is none. */
  readonly sdkModules: string
  /** Execution environments at once; one more invocation is throttled. */
  readonly environmentsMax: number
  /** The least that functions are kept apart; what is not `none` is also how they run. */
  readonly requireIsolation: 'none' | 'landlock' | 'namespaces'
  readonly testClock: boolean
  readonly version: string
}

/** What a handler is given for one call. `E` are the error codes that the model allows this operation. */
export interface OperationContext<E extends string = string, Live = unknown> extends RoomContext {
  readonly account: string
  readonly region: string
  readonly caller: Caller
  readonly requestId: string
  /** Aborts when the client goes away or the server drains. */
  readonly signal: AbortSignal
  /** The HTTP request, absent when a room called: for URLs in answers, source address, raw headers. */
  readonly request: HttpRequest | undefined
  /** `http://host:port` by which this caller reaches us; for URLs in answers, never stored. */
  readonly baseUrl: string
  /** Aborts when what this call belongs to (`heldBy`) is held here no more: stop at once. */
  readonly lost: AbortSignal | undefined
  /** The promise being kept, the same on every try. */
  readonly promiseId: string | undefined
  /** What the room's `open` returned. */
  readonly live: Live
  /** Makes (does not throw) an answer that the model allows here. */
  fault(code: E | CommonError, message: string, options?: FaultOptions): Fault
}

/** Codes that any operation may answer though its model does not list them (API references, "Common Errors"). */
export type CommonError =
  | 'ValidationException'
  | 'ValidationError'
  | 'AccessDeniedException'
  | 'AccessDenied'
  | 'InternalFailure'
  | 'ThrottlingException'
  | 'ServiceUnavailable'
  | 'InvalidParameterValue'
  | 'MissingParameter'
  | 'InvalidParameterCombination'

export type Handler<S extends ServiceName, O extends OperationName<S>, Live> = (
  input: Input<S, O>,
  ctx: OperationContext<ErrorCode<S, O>, Live>,
) => Maybe<Output<S, O>>

export type Handlers<S extends ServiceName, Live = unknown> = {
  [O in OperationName<S>]?: Handler<S, O, Live>
}

/** What one call asks of the policies: each entry must be allowed. */
export interface AccessRequest {
  /** `s3:PutObject` */
  readonly action: string
  /** The resource's ARN, or `*` where the action has no resource. */
  readonly resource: string
  /** Condition keys that only this room knows: `s3:prefix`, `lambda:FunctionArn` … */
  readonly context?: Readonly<Record<string, string | readonly string[]>>
  /** The resource's own policy cannot allow this to other accounts (SQS: "Cross-account access" of custom policies). */
  readonly ownersOnly?: boolean
}

/** Who asks, and in which account and region the operation acts. */
export interface AccessAt {
  readonly account: string
  readonly region: string
  readonly caller: Caller
}

/** Mostly pure; may read the room's records where AWS judges by what is there (a path in an ARN, aws:ResourceTag). */
export type Access<S extends ServiceName> = {
  [O in OperationName<S>]?: (input: Input<S, O>, at: AccessAt, ctx: RoomContext) => Maybe<AccessRequest[]>
}

/** What stands at a resource: its own policy document (JSON text), and whose it is where the ARN does not say (S3). */
export interface ResourcePolicy {
  readonly policy?: string | undefined
  readonly account?: string
}

/** An operation of the room's own (lower-case first letter): reached only by its own `later` and `call`. */
export type PrivateHandlers<Live> = Record<
  string,
  (input: never, ctx: OperationContext<string, Live>) => Maybe<object | void>
>

export interface ServiceDefinition<S extends ServiceName, Live = unknown> {
  readonly name: S
  readonly operations: Handlers<S, Live>
  readonly access: Access<S>
  readonly private?: PrivateHandlers<Live>
  /** The resource's own policy and owner; undefined where this room knows no such resource. */
  readonly resourcePolicy?: (arn: string, ctx: RoomContext) => Maybe<ResourcePolicy | undefined>
  /**
   * The name of the lease whose holder alone may run this call (CONTRACTS.md §4), a private operation's too; undefined
   * where any server may. Asked only where several servers may share the records.
   */
  readonly heldBy?: (
    operation: string,
    input: never,
    at: { account: string; region: string },
    ctx: RoomContext,
  ) => Maybe<string | undefined>
  /** Makes what the room keeps alive: loops, pools, caches. `close` ends it within the drain time. */
  readonly open?: (ctx: RoomContext) => Maybe<Live & Closing>
  /** Figures of what the room keeps alive, for the page of metrics: cheap, and of bounded number. */
  readonly measure?: (live: Live) => readonly Family[]
  /** Front doors of this room that are not API operations (website hosts, function URLs). */
  readonly frontDoor?: (
    request: HttpRequest,
    ctx: RoomContext & { live: Live },
  ) => Promise<HttpReply | undefined>
}

/** Any room, as the corridor sees it: the types of its operations are the model's business, not the corridor's. */
export interface Room {
  readonly name: ServiceName
  readonly operations: object
  readonly access: object
  readonly private?: object
  readonly resourcePolicy?: (arn: string, ctx: RoomContext) => Maybe<ResourcePolicy | undefined>
  readonly heldBy?: (
    operation: string,
    input: never,
    at: { account: string; region: string },
    ctx: RoomContext,
  ) => Maybe<string | undefined>
  readonly open?: (ctx: RoomContext) => Maybe<unknown>
  readonly measure?: (live: never) => readonly Family[]
  readonly frontDoor?: (
    request: HttpRequest,
    ctx: RoomContext & { live: never },
  ) => Promise<HttpReply | undefined>
}

export interface Closing {
  close?(): Promise<void>
}

/** Names a room: a misspelt operation, a wrong field, a wrong error code is a compile error. */
export function defineService<S extends ServiceName, Live = unknown>(
  definition: ServiceDefinition<S, Live>,
): ServiceDefinition<S, Live> {
  return definition
}
