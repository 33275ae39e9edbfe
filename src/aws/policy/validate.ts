// What IAM refuses when a policy is stored, in its own words. IAM has two parsers that speak differently: the
// one for identity policies ("Syntax errors in policy.", "The policy failed legacy parsing") and the one for
// trust policies, which speaks as S3's does ("Has prohibited field Resource"). Sources: the
// MalformedPolicyDocument answers of PutUserPolicy, CreatePolicy, CreateRole and UpdateAssumeRolePolicy as
// recorded from AWS, and IAM User Guide, "Grammar of the IAM JSON policy language". The order of the checks
// is the order in which AWS answers.
import { compileCondition, isConditionOperator } from './condition.ts'
import { parsePolicy, type Policy, PolicyError, type Statement } from './document.ts'

/**
 * What IAM answers as MalformedPolicyDocument for an identity policy, or undefined when it is well formed.
 */
export function identityPolicyProblem(text: string): string | undefined {
  const policy = tryParse(text)
  if (policy === undefined || policy.statements.length === 0) return 'Syntax errors in policy.'
  const { statements } = policy
  if (
    !statements.every((statement) =>
      statement.conditions.every(({ operator }) => isConditionOperator(operator)),
    )
  )
    return 'Syntax errors in policy.'
  if (policy.version !== '2012-10-17') return 'Policy document must be version 2012-10-17 or greater.'
  if (statements.some(({ principals }) => principals !== undefined))
    return 'Policy document should not specify a principal.'
  if (statements.some(hasUnreadableDate)) return 'The policy failed legacy parsing'
  if (!sidsAreUnique(statements)) return 'Statement IDs (SID) in a single policy must be unique.'
  if (statements.some(({ actions }) => isEmpty(actions?.values)))
    return 'Policy statement must contain actions.'
  if (statements.some(({ resources }) => isEmpty(resources?.values)))
    return 'Policy statement must contain resources.'
  for (const { resources } of statements) {
    const problem = first(resources?.values, resourceProblem)
    if (problem !== undefined) return problem
  }
  for (const { actions } of statements) {
    const problem = first(actions?.values, actionProblem)
    if (problem !== undefined) return problem
  }
  return undefined
}

/**
 * What IAM answers as MalformedPolicyDocument for a role's trust policy, or undefined when it is well formed.
 */
export function trustPolicyProblem(text: string): string | undefined {
  const fields = jsonStatements(text)
  if (fields === undefined) return 'This policy contains invalid Json'
  for (const statement of fields) {
    if (statement.has('Resource') || statement.has('NotResource')) return 'Has prohibited field Resource'
    for (const name of ['Effect', 'Action', 'Principal'])
      if (!statement.has(name) && !statement.has(`Not${name}`)) return `Missing required field ${name}`
  }
  const policy = tryParse(text)
  if (policy === undefined || policy.statements.length === 0) return 'Syntax errors in policy.'
  for (const statement of policy.statements) {
    const unknown = statement.conditions.find(({ operator }) => !isConditionOperator(operator))
    if (unknown !== undefined) return `Invalid Condition type : ${unknown.operator}`
    if (isEmpty(statement.actions?.values) || !statement.actions?.values.every(isTrustAction))
      return 'AssumeRole policy may only specify STS AssumeRole actions.'
    const problem = principalProblem(statement)
    if (problem !== undefined) return problem
  }
  return sidsAreUnique(policy.statements)
    ? undefined
    : 'Statement IDs (SID) in a single policy must be unique.'
}

/** The AWS principals of a trust policy that name a user or role, whose existence IAM looks up. */
export function namedPrincipals(text: string): string[] {
  return parsePolicy(text).statements.flatMap(({ principals }) =>
    (principals?.aws ?? []).filter((arn) => /:(user|role)\//.test(arn)),
  )
}

/** IAM's answer for a principal that it does not know. */
export function invalidPrincipal(kind: string, value: string): string {
  return `Invalid principal in policy: "${kind}":"${value}"`
}

function tryParse(text: string): Policy | undefined {
  try {
    return parsePolicy(text)
  } catch (error) {
    if (error instanceof PolicyError) return undefined
    throw error
  }
}

// The trust parser names missing and forbidden fields before it reads values.
function jsonStatements(text: string): Set<string>[] | undefined {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof document !== 'object' || document === null || !('Statement' in document)) return []
  const listed: unknown[] = Array.isArray(document.Statement) ? document.Statement : [document.Statement]
  return listed
    .filter((item) => typeof item === 'object' && item !== null)
    .map((item) => new Set(Object.keys(item ?? {})))
}

const isEmpty = (values: readonly string[] | undefined) => values === undefined || values.length === 0

function first(values: readonly string[] | undefined, problem: (value: string) => string | undefined) {
  for (const value of values ?? []) {
    const found = problem(value)
    if (found !== undefined) return found
  }
  return undefined
}

function sidsAreUnique(statements: readonly Statement[]): boolean {
  const sids = statements.flatMap(({ sid }) => (sid === undefined || sid === '' ? [] : [sid]))
  return new Set(sids).size === sids.length
}

function hasUnreadableDate(statement: Statement): boolean {
  return statement.conditions.some((entry) => {
    if (!/^(\w+:)?Date/.test(entry.operator)) return false
    const equal = { ...entry, operator: 'DateEquals' }
    // A date is readable exactly when it equals itself.
    return entry.values.some(
      (value) =>
        compileCondition({ ...equal, values: [value] }, false)?.test([value], () => undefined) !== true,
    )
  })
}

function resourceProblem(resource: string): string | undefined {
  if (resource === '*') return undefined
  const [arn, partition, service, region, , ...path] = resource.split(':')
  if (partition === undefined || (arn !== 'arn' && arn !== '*'))
    return `Resource ${resource} must be in ARN format or "*".`
  if (partition !== '*' && !/^aws(-[a-z-]+)?$/.test(partition)) {
    const rest = resource.split(':').slice(2)
    const parts = [rest[0] || '*', rest[1] ?? '*', rest[2] ?? '*', rest.slice(3).join(':') || '*']
    return `Partition "${partition}" is not valid for resource "arn:${partition}:${parts.join(':')}".`
  }
  if (service === undefined || service === '')
    return 'Resource vendor must be fully qualified and cannot contain regexes.'
  if (service === 'iam' && region !== undefined && region !== '' && region !== '*')
    return `IAM resource ${resource} cannot contain region information.`
  const isAccessPoint = path.join(':').startsWith('accesspoint/')
  if (service === 's3' && region !== undefined && region !== '' && region !== '*' && !isAccessPoint)
    return `Resource ${resource} can not contain region information.`
  return undefined
}

function actionProblem(action: string): string | undefined {
  if (action === '*') return undefined
  const [vendor = '', ...names] = action.split(':')
  if (names.length === 0) return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.'
  if (names.length > 1) return 'Actions/Condition can contain only one colon.'
  return /[^a-zA-Z0-9\-.]/.test(vendor) ? `Vendor ${vendor} is not valid` : undefined
}

const isTrustAction = (action: string) =>
  /^sts:(\*|assume\w*\*?|tagsession|setsourceidentity|setcontext|tag\w*\*?|set\w*\*?)$/i.test(action)

const PRINCIPAL_ARN =
  /^(\*|\d{12}|arn:aws:iam::\d{12}:(root|user\/.+|role\/.+)|arn:aws:sts::\d{12}:(assumed-role|federated-user)\/.+)$/

function principalProblem({ principals }: Statement): string | undefined {
  const aws = principals?.aws.find((principal) => !PRINCIPAL_ARN.test(principal))
  if (aws !== undefined) return invalidPrincipal('AWS', aws)
  const service = principals?.service.find((name) => !/^[a-z0-9.-]+\.[a-z0-9.-]+$/.test(name))
  return service === undefined ? undefined : invalidPrincipal('SERVICE', service)
}
