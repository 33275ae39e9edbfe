// The step `authorize` (CONTRACTS.md §6): what does this call need, and do the policies allow it. `--iam enforce` asks for
// everyone; `off` exempts root, users and roles only: service principals and anonymous callers are always judged by the
// target's own policy, since that is what keeps S3 from invoking a function that never allowed it.
import { accessDeniedText } from '../aws/policy/message.ts'
import type { DecisionRequest, Policies } from '../kernel/authority.ts'
import type { Caller } from '../kernel/cloud.ts'
import { Fault } from '../kernel/fault.ts'
import type { Maybe } from '../kernel/records.ts'
import type { AccessAt, AccessRequest, Room, RoomContext } from '../kernel/service.ts'
import type { Call, CorridorParts } from './corridor.ts'

const XML: ReadonlySet<string> = new Set(['query', 'ec2', 'rest-xml'])
const NO_POLICIES: Policies = { identity: [] }

/** Throws AccessDenied in the service's spelling unless every entry of the operation's `access` is allowed. */
export async function authorize(
  call: Call,
  definition: Room,
  ctx: RoomContext,
  parts: CorridorParts,
): Promise<void> {
  const { caller } = call
  const judgedByTarget = caller.kind === 'service' || caller.kind === 'anonymous'
  if (ctx.settings.iam === 'off' && !judgedByTarget) return
  const access = (definition.access as Record<string, AnyAccess | undefined>)[call.operation]
  const wanted =
    (await access?.(
      call.input,
      { account: caller.account || ctx.settings.account, region: caller.region, caller },
      ctx,
    )) ?? []
  if (wanted.length === 0) return
  const policies = judgedByTarget ? NO_POLICIES : await parts.authority.policiesOf(caller)
  for (const one of wanted) {
    const decision = await decide(one, call, definition, ctx, parts, policies)
    if (decision.unjudged.length > 0)
      ctx.log.warn('policy statements not judged', { action: one.action, statements: decision.unjudged })
    if (!decision.allowed) throw denied(caller, one, decision.reason, XML.has(parts.protocolOf(call.service)))
  }
}

type AnyAccess = (input: object, at: AccessAt, ctx: RoomContext) => Maybe<AccessRequest[]>

async function decide(
  one: AccessRequest,
  call: Call,
  definition: Room,
  ctx: RoomContext,
  parts: CorridorParts,
  policies: Policies,
) {
  const target = one.resource === '*' ? undefined : await definition.resourcePolicy?.(one.resource, ctx)
  const resourceAccount = target?.account ?? accountOf(one.resource) ?? call.caller.account
  const policyCounts = one.ownersOnly !== true || call.caller.account === resourceAccount
  const request: DecisionRequest = {
    caller: call.caller,
    action: one.action,
    resource: one.resource,
    resourceAccount,
    context: { ...conditionKeys(call, ctx), ...one.context },
    policies,
    resourcePolicy: policyCounts ? target?.policy : undefined,
  }
  return parts.authority.decide(request)
}

/** The account part of an ARN; undefined where it is empty (S3 buckets). */
function accountOf(arn: string): string | undefined {
  const part = arn.split(':', 5)[4]
  return part === undefined || part === '' ? undefined : part
}

/**
 * The global condition keys of the request (IAM guide, "AWS global condition context keys"); those that the caller brings
 * along (aws:PrincipalArn, aws:username, aws:SourceArn …) the evaluator adds (aws/policy/context.ts).
 */
function conditionKeys(call: Call, ctx: RoomContext): Record<string, string | readonly string[]> {
  const { request } = call
  const now = ctx.clock.now()
  const keys: Record<string, string | readonly string[]> = {
    'aws:CurrentTime': new Date(now).toISOString(),
    'aws:EpochTime': String(Math.floor(now / 1000)),
    'aws:SecureTransport': String(request?.scheme === 'https'),
  }
  if (request) {
    keys['aws:SourceIp'] = request.remoteAddress
    const { 'user-agent': agent, referer } = request.headers
    if (agent !== undefined) keys['aws:UserAgent'] = agent
    if (referer !== undefined) keys['aws:Referer'] = referer
  }
  return keys
}

/**
 * The sentence is the same everywhere, but S3 tells an anonymous caller nothing; the code is `AccessDenied` in XML protocols
 * and `AccessDeniedException` in JSON ones (IAM guide, "Troubleshoot access denied").
 */
function denied(caller: Caller, one: AccessRequest, reason: string, xml: boolean): Fault {
  const code = xml ? 'AccessDenied' : 'AccessDeniedException'
  const hidden = caller.kind === 'anonymous' && one.action.startsWith('s3:')
  const message = hidden ? 'Access Denied' : accessDeniedText(caller, one.action, one.resource, reason)
  return new Fault(code, message, { status: 403 })
}
