// AssumeRole: a session of a role, for whom the role's trust policy lets in (API_AssumeRole; IAM User Guide,
// "Methods to assume a role", "Pass session tags", "Monitor and control actions taken with assumed roles").
// The step `authorize` has asked the policies; what remains is the session's length, its tags and what it
// inherits from the session that assumes it.
import { parseArn } from '../../aws/arn.ts'
import { type Caller, type Cloud, rootOf, type Session } from '../../kernel/cloud.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type { AssumeRoleRequest } from '../../model/sts.ts'
import { issue, type Live, refuseMfa, sessionOf } from './session.ts'

/** API_AssumeRole, DurationSeconds: one hour unless asked otherwise; role chaining is limited to it. */
const DURATION_SECONDS_DEFAULT = 3_600
const CHAINED_SECONDS_MAX = 3_600

export const roleOperations = {
  async AssumeRole(input, ctx) {
    if (parseArn(input.RoleArn) === undefined)
      throw ctx.fault('ValidationError', `${input.RoleArn} is invalid`)
    if (input.ProvidedContexts !== undefined)
      throw ctx.fault(
        'ValidationError',
        'ProvidedContexts is not supported: there is no IAM Identity Center.',
      )
    refuseMfa(ctx, input)
    // A federated user's session can call no operation of STS but GetCallerIdentity (API_GetFederationToken).
    if (ctx.caller.kind === 'federated') throw notAuthorized(ctx, input.RoleArn)
    if (ctx.caller.kind === 'root' && ctx.settings.iam === 'enforce')
      throw ctx.fault('AccessDenied', 'Roles may not be assumed by root accounts.', { status: 403 })
    const role = await readRole(ctx.cloud, input.RoleArn, ctx.region)
    if (role === undefined) throw notAuthorized(ctx, input.RoleArn)
    const seconds = durationOf(ctx, input, role.maxSessionSeconds)
    const { inherited, transitive } = tagsOf(ctx, input)
    const { session, packedPercent } = sessionOf(ctx, input, inherited)
    const sourceIdentity = sourceIdentityOf(ctx, input)
    const name = input.RoleSessionName
    const caller: Omit<Caller, 'region'> = {
      kind: 'role',
      account: role.account,
      arn: `arn:aws:sts::${role.account}:assumed-role/${role.name}/${name}`,
      roleArn: input.RoleArn,
      userId: `${role.id}:${name}`,
      session: {
        ...session,
        name,
        ...(transitive.length === 0 ? {} : { transitiveTagKeys: transitive }),
        ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
      },
    }
    return {
      Credentials: await issue(ctx, caller, seconds),
      AssumedRoleUser: { AssumedRoleId: caller.userId, Arn: caller.arn },
      ...(packedPercent === 0 ? {} : { PackedPolicySize: packedPercent }),
      ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
    }
  },
} satisfies Handlers<'sts', Live>

/** A role as IAM's public answer tells it. */
export interface RoleFacts {
  readonly account: string
  readonly name: string
  readonly id: string
  readonly trustPolicy: string
  readonly maxSessionSeconds: number
}

/**
 * Asks IAM for a role by its ARN, as the root of its account; undefined when there is none of exactly this
 * ARN.
 */
export async function readRole(cloud: Cloud, arn: string, region: string): Promise<RoleFacts | undefined> {
  const parsed = parseArn(arn)
  if (parsed?.service !== 'iam' || !parsed.resource.startsWith('role/')) return undefined
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  const owner = rootOf(parsed.account, region)
  try {
    const { Role: role } = await cloud.call('iam', 'GetRole', { RoleName: name }, owner)
    if (role.Arn !== arn) return undefined
    return {
      account: parsed.account,
      name: role.RoleName,
      id: role.RoleId,
      trustPolicy: decodeURIComponent(role.AssumeRolePolicyDocument ?? ''),
      maxSessionSeconds: role.MaxSessionDuration ?? DURATION_SECONDS_DEFAULT,
    }
  } catch (error) {
    // A name that IAM refuses as none names no role either.
    if (error instanceof Fault && NOT_THERE.has(error.code)) return undefined
    throw error
  }
}

const NOT_THERE: ReadonlySet<string> = new Set([
  'NoSuchEntityException',
  'ValidationError',
  'ValidationException',
])

type Ctx = OperationContext<never, Live>

// AWS does not tell whether a role exists: the words are those of a refusal.
function notAuthorized(ctx: Ctx, roleArn: string): Fault {
  const text = `User: ${ctx.caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`
  return ctx.fault('AccessDenied', text, { status: 403 })
}

function durationOf(ctx: Ctx, input: AssumeRoleRequest, roleMax: number): number {
  const seconds = input.DurationSeconds ?? DURATION_SECONDS_DEFAULT
  if (ctx.caller.kind === 'role' && seconds > CHAINED_SECONDS_MAX) {
    const text =
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining'
    throw ctx.fault('ValidationError', text)
  }
  if (seconds > roleMax) {
    const text = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
    throw ctx.fault('ValidationError', text)
  }
  return seconds
}

/** Tags that come down the chain, and the keys that will go on down it. */
function tagsOf(
  ctx: Ctx,
  input: AssumeRoleRequest,
): { inherited: Record<string, string>; transitive: string[] } {
  const given = (input.Tags ?? []).map(({ Key }) => Key)
  const lower = new Set(given.map((key) => key.toLowerCase()))
  const wanted = input.TransitiveTagKeys ?? []
  if (wanted.some((key) => !lower.has(key.toLowerCase())))
    throw ctx.fault(
      'InvalidParameterValue',
      'The specified transitive tag key must be included in the requested tags.',
    )
  const { tags = {}, transitiveTagKeys: kept = [] } = ctx.caller.session ?? {}
  if (kept.some((key) => lower.has(key.toLowerCase())))
    throw ctx.fault(
      'InvalidParameterValue',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    )
  const inherited = Object.fromEntries(kept.map((key) => [key, tags[key] ?? '']))
  return { inherited, transitive: [...kept, ...wanted] }
}

// "After you set a source identity, the value cannot be changed" (IAM User Guide, "Monitor and control
// actions").
function sourceIdentityOf(ctx: Ctx, input: AssumeRoleRequest): string | undefined {
  const before: Session['sourceIdentity'] = ctx.caller.session?.sourceIdentity
  if (before === undefined || input.SourceIdentity === undefined || input.SourceIdentity === before)
    return before ?? input.SourceIdentity
  const text = `User: ${ctx.caller.arn} is not authorized to perform: sts:SetSourceIdentity on resource: ${input.RoleArn}`
  throw ctx.fault('AccessDenied', text, { status: 403 })
}
