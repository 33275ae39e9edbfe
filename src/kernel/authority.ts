// The seam between the door and IAM/STS (CONTRACTS.md §6): whose key is this, what policies has this caller, may it do
// that. The room of IAM implements the first two over records, `aws/policy` the third; main hands them to the door.
import type { Caller } from './cloud.ts'
import type { Fault } from './fault.ts'
import type { Maybe } from './records.ts'

/** What stands behind an access key. The secret never reaches a log. */
export interface Credential {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly caller: Omit<Caller, 'region'>
}

export interface Policies {
  /** JSON texts of the inline and attached policies of the user (with groups) or of the role. */
  readonly identity: readonly string[]
  readonly boundary?: string
  /** Session policies: when present, an action must be allowed by them too. */
  readonly session?: readonly string[]
  /** Tags of the user or role itself, for `aws:PrincipalTag/…`; those of the session come with the caller and go before. */
  readonly principalTags?: Readonly<Record<string, string>>
}

/**
 * One question to the evaluator. `context` are condition keys in AWS's spelling: those of the operation (from `access`), and
 * those of the request: aws:SourceIp, aws:SecureTransport, aws:UserAgent, aws:Referer, aws:CurrentTime, aws:EpochTime. What
 * the caller says of itself (aws:PrincipalArn, aws:username, aws:SourceArn …) the evaluator adds.
 */
export interface DecisionRequest {
  readonly caller: Caller
  readonly action: string
  readonly resource: string
  /** The account that owns the resource. */
  readonly resourceAccount: string
  readonly context: Readonly<Record<string, string | readonly string[]>>
  readonly policies: Policies
  /** The resource's own policy, JSON text. */
  readonly resourcePolicy: string | undefined
}

export interface Decision {
  readonly allowed: boolean
  /**
   * The end of AWS's sentence: `because no identity-based policy allows the s3:PutObject action`, `with an explicit deny in a
   * resource-based policy`; '' when allowed. `accessDeniedText` (aws/policy/message.ts) writes the whole of it.
   */
  readonly reason: string
  /** Statements that this evaluator could not judge (an Allow did not match, a Deny did), for the log. */
  readonly unjudged: readonly string[]
}

export interface Authority {
  /**
   * The credential of an access key. undefined: nobody made it (in development the root of its account, in production
   * InvalidClientTokenId). A Fault: marked as ours but deleted, inactive, expired, or its token is wrong or missing.
   */
  credentialOf(accessKeyId: string, sessionToken: string | undefined): Maybe<Credential | Fault | undefined>
  policiesOf(caller: Caller): Maybe<Policies>
  /** Notes that a signed request used the caller's access key (GetAccessKeyLastUsed). Never waits, never throws. */
  used?(caller: Caller, service: string): void
  decide(request: DecisionRequest): Decision
}
