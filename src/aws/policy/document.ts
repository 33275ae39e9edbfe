// Policy documents as data: JSON text in, statements out (IAM User Guide, "IAM JSON policy elements
// reference" and "Grammar of the IAM JSON policy language"). This reads what every kind of policy has in
// common, as leniently as evaluation may be; what IAM refuses when a policy is stored, and in which words, is
// `validate.ts`.

export interface Policy {
  /** Only 2012-10-17 knows variables. A policy that names no version is of 2008-10-17. */
  readonly version: '2008-10-17' | '2012-10-17'
  readonly statements: readonly Statement[]
}

export interface Statement {
  readonly sid: string | undefined
  readonly effect: 'Allow' | 'Deny'
  readonly actions: Choice<string> | undefined
  readonly resources: Choice<string> | undefined
  readonly principals: PrincipalChoice | undefined
  readonly conditions: readonly ConditionEntry[]
}

/** The values of an element, or with `not` of its Not form. */
export interface Choice<T> {
  readonly not: boolean
  readonly values: readonly T[]
}

export interface PrincipalChoice {
  readonly not: boolean
  /** `"Principal": "*"`, or `*` among the AWS principals: everyone, anonymous callers included. */
  readonly everyone: boolean
  readonly aws: readonly string[]
  readonly service: readonly string[]
  readonly federated: readonly string[]
  readonly canonical: readonly string[]
}

/** One operator over one key: `{ StringEquals: { "s3:prefix": ["a", "b"] } }`. */
export interface ConditionEntry {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

/** A text that is no policy; its message is for the log, or for rooms that have no words of AWS for it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
}

// The longest policy that any AWS service keeps is KMS's, 32 KiB; rooms have their own, smaller limits.
const POLICY_LENGTH_MAX = 64 * 1024
// Document, statements, statement, condition, operator, values: a true policy is six deep.
const POLICY_DEPTH_MAX = 12

const ELEMENTS: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement'])
const STATEMENT_ELEMENTS: ReadonlySet<string> = new Set(
  'Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition'.split(' '),
)
const PRINCIPAL_KINDS: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser'])

/** Reads a policy; throws PolicyError saying what is wrong. Never deeper or longer than its bounds. */
export function parsePolicy(text: string): Policy {
  const document = record(parseJson(text), 'the document')
  for (const name of Object.keys(document)) if (!ELEMENTS.has(name)) refuse(`unknown element ${name}`)
  const version = document['Version'] ?? '2008-10-17'
  if (version !== '2008-10-17' && version !== '2012-10-17') refuse('unknown Version')
  if (document['Id'] !== undefined && typeof document['Id'] !== 'string') refuse('Id must be a string')
  const listed = document['Statement']
  const statements: unknown[] = Array.isArray(listed) ? listed : [listed]
  return { version, statements: statements.map(readStatement) }
}

/** True when this text is a policy at all. */
export function isPolicy(text: string): boolean {
  try {
    return parsePolicy(text).statements.length > 0
  } catch (error) {
    if (error instanceof PolicyError) return false
    throw error
  }
}

function readStatement(value: unknown): Statement {
  const statement = record(value, 'a statement')
  for (const name of Object.keys(statement))
    if (!STATEMENT_ELEMENTS.has(name)) refuse(`unknown statement element ${name}`)
  const { Sid: sid, Effect: effect } = statement
  if (sid !== undefined && typeof sid !== 'string') refuse('Sid must be a string')
  if (effect !== 'Allow' && effect !== 'Deny') refuse('Effect must be Allow or Deny')
  return {
    sid,
    effect,
    actions: choice(statement, 'Action', 'NotAction'),
    resources: choice(statement, 'Resource', 'NotResource'),
    principals: readPrincipals(statement),
    conditions: readConditions(statement['Condition']),
  }
}

function choice(statement: Fields, name: string, notName: string): Choice<string> | undefined {
  const [is, isNot] = [statement[name], statement[notName]]
  if (is !== undefined && isNot !== undefined) refuse(`${name} and ${notName} exclude each other`)
  if (is !== undefined) return { not: false, values: strings(is, name) }
  return isNot === undefined ? undefined : { not: true, values: strings(isNot, notName) }
}

function readPrincipals(statement: Fields): PrincipalChoice | undefined {
  const { Principal: is, NotPrincipal: isNot } = statement
  if (is !== undefined && isNot !== undefined) refuse('Principal and NotPrincipal exclude each other')
  const value = is ?? isNot
  if (value === undefined) return undefined
  const nobody = { not: is === undefined, aws: [], service: [], federated: [], canonical: [] }
  if (value === '*') return { ...nobody, everyone: true }
  const kinds = record(value, 'Principal')
  for (const kind of Object.keys(kinds)) if (!PRINCIPAL_KINDS.has(kind)) refuse(`unknown principal ${kind}`)
  const of = (kind: string) => (kinds[kind] === undefined ? [] : strings(kinds[kind], kind))
  const aws = of('AWS')
  return {
    not: is === undefined,
    everyone: aws.includes('*'),
    aws,
    service: of('Service'),
    federated: of('Federated'),
    canonical: of('CanonicalUser'),
  }
}

function readConditions(value: unknown): ConditionEntry[] {
  if (value === undefined) return []
  return Object.entries(record(value, 'Condition')).flatMap(([operator, block]) =>
    Object.entries(record(block, operator)).map(([key, values]) => ({
      operator,
      key,
      values: strings(values, key, scalar),
    })),
  )
}

type Fields = Readonly<Record<string, unknown>>

function record(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`${what} must be an object`)
  return Object.fromEntries(Object.entries(value))
}

function strings(value: unknown, what: string, read = text): string[] {
  const listed: unknown[] = Array.isArray(value) ? value : [value]
  return listed.map((item) => read(item, what))
}

function text(value: unknown, what: string): string {
  return typeof value === 'string' ? value : refuse(`${what} must hold strings`)
}

// Condition values may be written as JSON numbers and booleans (grammar: condition_value).
function scalar(value: unknown, what: string): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : text(value, what)
}

function parseJson(text: string): unknown {
  if (text.length > POLICY_LENGTH_MAX) refuse('too long')
  if (depth(text) > POLICY_DEPTH_MAX) refuse('nested too deeply')
  try {
    return JSON.parse(text)
  } catch {
    return refuse('not JSON')
  }
}

/**
 * How deep brackets nest, strings left out; counted before parsing, so that parsing is never asked to
 * recurse.
 */
function depth(text: string): number {
  let now = 0
  let most = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '"') quoted = !quoted
    else if (quoted) i += c === '\\' ? 1 : 0
    else if (c === '{' || c === '[') most = Math.max(most, ++now)
    else if (c === '}' || c === ']') now--
  }
  return most
}

function refuse(what: string): never {
  throw new PolicyError(what)
}
