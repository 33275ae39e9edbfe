// A session: what temporary credentials stand for, from the moment they are made until they expire. It is
// kept nowhere: the token holds it, sealed, and whoever brings the token brings the session
// (aws/credential.ts). Here are the limits that all operations share.
import {
  ACCESS_KEY_CHANCE_BYTES,
  makeAccessKeyId,
  makeSecret,
  NONCE_BYTES,
  packedBytes,
  sealSession,
  SECRET_BYTES,
} from '../../aws/credential.ts'
import type { Keyring } from '../../aws/keyring.ts'
import { identityPolicyProblem } from '../../aws/policy/validate.ts'
import { duplicateIgnoringCase, type Tag, tagMap } from '../../aws/tags.ts'
import type { Caller, Session } from '../../kernel/cloud.ts'
import type { Fault, FaultOptions } from '../../kernel/fault.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Credentials, PolicyDescriptorType } from '../../model/sts.ts'

export interface Live {
  readonly keyring: Keyring
}

/** API_AssumeRole, PolicyArns: "You can provide up to 10 managed policy ARNs." */
const POLICY_ARNS_MAX = 10
/** API_AssumeRole, Policy: "The plaintext … can't exceed 2,048 characters", policy and ARNs together. */
const POLICY_LENGTH_MAX = 2_048
/**
 * What PackedPolicySize is a percentage of, in bytes of our packing: a token then fits into a header of 4
 * KiB.
 */
const PACKED_BYTES_MAX = 2_048

/** What a caller may give a session besides its length. */
export interface SessionInput {
  readonly Policy?: string | undefined
  readonly PolicyArns?: readonly PolicyDescriptorType[] | undefined
  readonly Tags?: readonly Tag[] | undefined
}

type Refusing = {
  fault(
    code:
      | 'MalformedPolicyDocumentException'
      | 'PackedPolicyTooLargeException'
      | 'InvalidParameterValue'
      | 'ValidationError',
    message: string,
    options?: FaultOptions,
  ): Fault
}

/** The policies and tags of a session, checked; `tags` are those given now and those inherited. */
export function sessionOf(
  ctx: Refusing,
  input: SessionInput,
  inherited: Readonly<Record<string, string>> = {},
) {
  const { Policy: policy, PolicyArns = [], Tags = [] } = input
  const arns = PolicyArns.flatMap(({ arn }) => (arn === undefined ? [] : [arn]))
  if (arns.length > POLICY_ARNS_MAX) {
    const text = `The number of policies in the PolicyArns list exceeds the limit of ${POLICY_ARNS_MAX}`
    throw ctx.fault('ValidationError', text)
  }
  const length = [policy ?? '', ...arns].join('').length
  if (length > POLICY_LENGTH_MAX)
    throw packedTooLarge(ctx, Math.ceil((length * 100) / POLICY_LENGTH_MAX), policy)
  const problem = policy === undefined ? undefined : identityPolicyProblem(policy)
  if (problem !== undefined) throw ctx.fault('MalformedPolicyDocumentException', problem)
  if (duplicateIgnoringCase(Tags.map(({ Key }) => Key)) !== undefined)
    throw ctx.fault('InvalidParameterValue', DUPLICATE_TAGS)
  const tags = { ...inherited, ...tagMap([...Tags]) }
  const packedPercent = packedPercentOf(ctx, policy, arns, tags)
  const session: Session = {
    ...(policy === undefined ? {} : { policies: [policy] }),
    ...(arns.length === 0 ? {} : { policyArns: arns }),
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
  }
  return { session, packedPercent }
}

const DUPLICATE_TAGS = 'Duplicate tag keys found. Please note that Tag keys are case insensitive.'

function packedPercentOf(
  ctx: Refusing,
  policy: string | undefined,
  arns: readonly string[],
  tags: Readonly<Record<string, string>>,
): number {
  if (policy === undefined && arns.length === 0 && Object.keys(tags).length === 0) return 0
  const percent = Math.ceil((packedBytes({ policy, arns, tags }) * 100) / PACKED_BYTES_MAX)
  if (percent > 100) throw packedTooLarge(ctx, percent, policy)
  return percent
}

function packedTooLarge(ctx: Refusing, percent: number, policy: string | undefined): Fault {
  const text =
    policy === undefined
      ? `Packed size of session tags consumes ${percent}% of allotted space.`
      : `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`
  return ctx.fault('PackedPolicyTooLargeException', text)
}

/** Temporary credentials for `caller`, good for so many seconds from now. */
export async function issue(
  ctx: OperationContext<never, Live>,
  caller: Omit<Caller, 'region' | 'accessKeyId'>,
  seconds: number,
): Promise<Credentials> {
  const { keyring } = ctx.live
  const issuedMs = ctx.clock.now()
  // AWS writes whole seconds, and means them.
  const expiresMs = Math.floor(issuedMs / 1000 + seconds) * 1000
  const chance = ctx.ids.bytes(ACCESS_KEY_CHANCE_BYTES)
  const accessKeyId = makeAccessKeyId('ASIA', caller.account, chance, await keyring.markKey())
  const secretAccessKey = makeSecret(ctx.ids.bytes(SECRET_BYTES))
  const session = { ...caller.session, issuedMs, expiresMs }
  const sealed = { accessKeyId, secretAccessKey, expiresMs, caller: { ...caller, session } }
  const token = sealSession(sealed, await keyring.current(), ctx.ids.bytes(NONCE_BYTES))
  return {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: token,
    Expiration: new Date(expiresMs),
  }
}

/** Refuses an MFA device, since there are none: as AWS refuses one that is not the caller's. */
export function refuseMfa(
  ctx: { fault(code: 'AccessDenied', message: string, options?: FaultOptions): Fault },
  input: { SerialNumber?: string | undefined; TokenCode?: string | undefined },
): void {
  if (input.SerialNumber === undefined && input.TokenCode === undefined) return
  const text =
    'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.'
  throw ctx.fault('AccessDenied', text, { status: 403 })
}
