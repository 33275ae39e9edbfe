// The corridor: how a room reaches another (HOUSE.md). `call` is a public AWS operation, now; `later` the same, durably.
import type { Readable } from 'node:stream'
import type { BlobId } from './records.ts'
import type { HttpReply, HttpRequest } from './http.ts'
import type { Input, Output, OperationName, ServiceName } from '../model/index.ts'

/** Who acts. Made by the door from a signature, or by a room that acts as a service principal or through a role. */
export interface Caller {
  readonly kind: 'root' | 'user' | 'role' | 'federated' | 'service' | 'anonymous'
  /** The account that acts; for a service principal the account it acts for. 12 digits; '' when anonymous. */
  readonly account: string
  /** Region that the call is made in. */
  readonly region: string
  /** `arn:aws:iam::A:root`, `…:user/N`, `arn:aws:sts::A:assumed-role/R/S`; a service principal's name; '' when anonymous. */
  readonly arn: string
  /** As GetCallerIdentity says it: the account, AIDA…, AROA…:session. */
  readonly userId: string
  readonly accessKeyId?: string
  /** kind 'role': the role's own ARN, whose policies apply. */
  readonly roleArn?: string
  /** kind 'federated': the user or root who asked GetFederationToken, whose policies bound the session's. */
  readonly issuerArn?: string
  /** Session policies and other facts of the session, as the credential room keeps them. */
  readonly session?: Session
  /** kind 'service': the principal, `s3.amazonaws.com`. */
  readonly service?: string
  /** The resource for which a service acts: aws:SourceArn, aws:SourceAccount. */
  readonly sourceArn?: string
  readonly sourceAccount?: string
}

export interface Session {
  readonly name?: string
  readonly policies?: readonly string[]
  /** ARNs of managed policies given as session policies; the credential room reads their texts. */
  readonly policyArns?: readonly string[]
  readonly tags?: Readonly<Record<string, string>>
  /** Keys of those tags that go on into the next role of a chain. */
  readonly transitiveTagKeys?: readonly string[]
  readonly sourceIdentity?: string
  readonly issuedMs?: number
  readonly expiresMs?: number
  readonly mfa?: boolean
}

/** The root user of an account: what an unknown access key is in development. */
export function rootOf(account: string, region: string): Caller {
  return { kind: 'root', account, region, arn: `arn:aws:iam::${account}:root`, userId: account }
}

/** A service acting for a resource: `serviceOf('s3.amazonaws.com', { account, region, sourceArn })`. */
export function serviceOf(
  service: string,
  on: { account: string; region: string; sourceArn?: string },
): Caller {
  return {
    kind: 'service',
    service,
    account: on.account,
    region: on.region,
    arn: service,
    userId: service,
    sourceAccount: on.account,
    ...(on.sourceArn === undefined ? {} : { sourceArn: on.sourceArn }),
  }
}

export interface CallOptions {
  readonly signal?: AbortSignal
  /** Set by the corridor: the id of the promise being kept, the same on every try, so that a receiver can drop repeats. */
  readonly promiseId?: string
  /** Of the call that this one goes on with; else a new one. */
  readonly requestId?: string
}

export interface LaterOptions {
  /** Not before this `clock.now` ms. */
  readonly atMs?: number
  /** Promises of one order are tried one at a time, in commit order. */
  readonly order?: string
}

/**
 * Promises a call, in the transaction at hand; answers the promise's id. See CONTRACTS.md §3. Parts of the input above
 * 64 KiB are put as blobs before and stand in it as `{ blob: id }`.
 */
export interface Later {
  <S extends ServiceName, O extends OperationName<S>>(
    service: S,
    operation: O,
    input: LaterInput<Input<S, O>>,
    caller: Caller,
    options?: LaterOptions,
  ): string
  /** The room's own private operation: lower-case first letter, reached by no client. */
  <S extends ServiceName>(
    service: S,
    operation: Private,
    input: object,
    caller: Caller,
    options?: LaterOptions,
  ): string
}

/** An input as a promise keeps it: bytes and streams may stand as `{ blob }`. */
export type LaterInput<I> = {
  [K in keyof I]: I[K] | (NonNullable<I[K]> extends Uint8Array | Readable ? { blob: BlobId } | string : never)
}

/** A room's own operation: its name begins in lower case. */
export type Private = 'deliver' | 'deleteBlob' | 'clearRange' | 'expire' | 'backfill' | `own${string}`

export interface Cloud {
  /** Calls an operation in process: constraints checked, authorized as `caller`, answered typed. Throws Fault. */
  call<S extends ServiceName, O extends OperationName<S>>(
    service: S,
    operation: O,
    input: Input<S, O>,
    caller: Caller,
    options?: CallOptions,
  ): Promise<Output<S, O>>
  /** The room's own private operation, wherever it must run (service.ts, `heldBy`). */
  call(
    service: ServiceName,
    operation: Private,
    input: object,
    caller: Caller,
    options?: CallOptions,
  ): Promise<object>
  /** A request through every step of the door, without a socket. */
  request(request: HttpRequest): Promise<HttpReply>
}
