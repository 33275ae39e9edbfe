// Condition keys that a request's caller brings along (IAM User Guide, "AWS global condition context keys"),
// and which keys this cloud can judge at all. A key that is missing because AWS too would not have it (no
// organization, no VPC endpoint) is simply missing; a key that AWS would have and we do not supply makes its
// statement unjudged.
import type { DecisionRequest } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'
import type { Resolve } from './pattern.ts'

/** The condition keys of one request, by name without regard to case; gathered when first asked for. */
export class Facts {
  readonly #request: DecisionRequest
  #keys: Map<string, readonly string[]> | undefined

  constructor(request: DecisionRequest) {
    this.#request = request
  }

  /** The values of a key, given in lower case. */
  values(key: string): readonly string[] | undefined {
    this.#keys ??= gather(this.#request)
    return this.#keys.get(key)
  }

  /** A policy variable: only keys with exactly one value have one. */
  readonly resolve: Resolve = (name) => {
    const values = this.values(name.toLowerCase())
    return values?.length === 1 ? values[0] : undefined
  }
}

/**
 * False for a key, in lower case, that AWS would fill in and this cloud does not: nothing may be concluded
 * from its absence.
 */
export function isJudgeable(key: string): boolean {
  if (key.startsWith('aws:'))
    return GLOBAL_KEYS.has(key) || GLOBAL_PREFIXES.some((prefix) => key.startsWith(prefix))
  return !UNSUPPLIED.some((part) => key.includes(part))
}

// Supplied by the caller, the door or the room, or truly absent here as in an AWS account without
// organization and VPC.
const GLOBAL_KEYS: ReadonlySet<string> = new Set(
  `aws:principalarn aws:principalaccount aws:principaltype aws:userid aws:username aws:principalisawsservice
  aws:principalservicename aws:principalservicenameslist aws:sourcearn aws:sourceaccount aws:sourceidentity
  aws:tokenissuetime aws:multifactorauthpresent aws:multifactorauthage aws:viaawsservice aws:requestedregion
  aws:currenttime aws:epochtime aws:sourceip aws:securetransport aws:useragent aws:referer aws:tagkeys
  aws:resourceaccount aws:federatedprovider aws:principalorgid aws:principalorgpaths aws:resourceorgid
  aws:resourceorgpaths aws:sourceorgid aws:sourceorgpaths aws:sourcevpc aws:sourcevpcarn aws:sourcevpce
  aws:vpcsourceip aws:vpceaccount aws:vpceorgid aws:vpceorgpaths aws:ec2instancesourcevpc
  aws:ec2instancesourceprivateipv4 aws:chatbotsourcearn aws:calledvia aws:calledviafirst aws:calledvialast`.split(
    /\s+/,
  ),
)
const GLOBAL_PREFIXES = ['aws:principaltag/', 'aws:requesttag/']
// Tags of the resource are known to its room alone; the function behind a credential only to Lambda.
const UNSUPPLIED = [
  ':resourcetag/',
  's3:existingobjecttag/',
  'lambda:sourcefunctionarn',
  'ec2:sourceinstancearn',
]

function gather(request: DecisionRequest): Map<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>()
  const add = (name: string, value: string | readonly string[] | undefined) => {
    if (value !== undefined) keys.set(name.toLowerCase(), typeof value === 'string' ? [value] : value)
  }
  for (const [name, value] of Object.entries(request.context)) add(name, value)
  // The caller's own keys come last: no operation may speak for who calls it.
  for (const [name, value] of Object.entries(callerContext(request.caller))) add(name, value)
  add('aws:ResourceAccount', request.resourceAccount === '' ? undefined : request.resourceAccount)
  const tags = { ...request.policies.principalTags, ...request.caller.session?.tags }
  for (const [key, value] of Object.entries(tags)) add(`aws:PrincipalTag/${key}`, value)
  return keys
}

/** What a caller says of itself, in AWS's spelling. */
export function callerContext(caller: Caller): Record<string, string | undefined> {
  return {
    'aws:RequestedRegion': caller.region,
    'aws:ViaAWSService': 'false',
    ...principalContext(caller),
    ...sessionContext(caller),
  }
}

function principalContext(caller: Caller): Record<string, string | undefined> {
  if (caller.kind === 'service') {
    return {
      'aws:PrincipalIsAWSService': 'true',
      'aws:PrincipalServiceName': caller.service,
      'aws:PrincipalServiceNamesList': caller.service,
      'aws:SourceArn': caller.sourceArn,
      'aws:SourceAccount': caller.sourceAccount,
    }
  }
  const common = { 'aws:PrincipalIsAWSService': 'false', 'aws:PrincipalType': PRINCIPAL_TYPES[caller.kind] }
  if (caller.kind === 'anonymous') return { ...common, 'aws:userid': 'anonymous' }
  return {
    ...common,
    // "For IAM roles, the request context returns the ARN of the role, not the ARN of the user that assumed
    // the role."
    'aws:PrincipalArn': caller.roleArn ?? caller.arn,
    'aws:PrincipalAccount': caller.account,
    'aws:userid': caller.userId,
    'aws:username': caller.kind === 'user' ? caller.arn.slice(caller.arn.lastIndexOf('/') + 1) : undefined,
  }
}

const PRINCIPAL_TYPES = {
  root: 'Account',
  user: 'User',
  role: 'AssumedRole',
  federated: 'FederatedUser',
  anonymous: 'Anonymous',
} as const

// Only temporary credentials carry these: long-term keys have no MultiFactorAuthPresent at all, not even
// "false".
function sessionContext({ session }: Caller): Record<string, string | undefined> {
  if (session === undefined) return {}
  return {
    'aws:SourceIdentity': session.sourceIdentity,
    'aws:MultiFactorAuthPresent': String(session.mfa ?? false),
    'aws:TokenIssueTime':
      session.issuedMs === undefined
        ? undefined
        : new Date(session.issuedMs).toISOString().replace(/\.\d+Z$/, 'Z'),
  }
}
