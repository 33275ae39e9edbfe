// One statement made ready to be asked: its actions, resources, principals and conditions as matchers. Asked
// of a request it says yes, no, or that it cannot tell and why; what follows from that is `decide.ts`'s
// business.
import type { DecisionRequest } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { compileCondition, type Condition } from './condition.ts'
import { type Facts, isJudgeable } from './context.ts'
import { parsePolicy, type PrincipalChoice, type Statement } from './document.ts'
import { compileAction, compilePattern, type Pattern } from './pattern.ts'

/**
 * How a statement of a resource policy reaches the caller (IAM User Guide, "Evaluating identity-based
 * policies with resource-based policies"): `direct` names the caller's very session, user or root, or
 * everyone; `role` names the role or the federating user behind the session, so boundary and session policies
 * still bound it; `account` only lets the account's own policies speak.
 */
export type Grant = 'direct' | 'role' | 'account'

export type Answer =
  | { readonly matches: false }
  | { readonly matches: true; readonly grant: Grant }
  | { readonly matches: 'unjudged'; readonly grant: Grant; readonly why: string }

export interface CompiledStatement {
  readonly effect: 'Allow' | 'Deny'
  /** The Sid, or the statement's place: for the log. */
  readonly label: string
  /** What the statement says of this request; `asResourcePolicy` is whether its Principal counts. */
  ask(request: DecisionRequest, action: string, facts: Facts, asResourcePolicy: boolean): Answer
}

const NO: Answer = { matches: false }
const YES: Answer = { matches: true, grant: 'direct' }

/** Compiles a policy's text; throws PolicyError when it is none. */
export function compilePolicy(text: string): CompiledStatement[] {
  const policy = parsePolicy(text)
  const variables = policy.version === '2012-10-17'
  return policy.statements.map((statement, i) =>
    compileStatement(statement, statement.sid ?? `#${i}`, variables),
  )
}

function compileStatement(statement: Statement, label: string, variables: boolean): CompiledStatement {
  const actions = statement.actions?.values.map(compileAction)
  const resources = statement.resources?.values.map((value) => compileResource(value, variables))
  const conditions = statement.conditions.map((entry) => compileCondition(entry, variables) ?? entry.operator)
  const notAction = statement.actions?.not === true
  const notResource = statement.resources?.not === true
  return {
    effect: statement.effect,
    label,
    ask(request, action, facts, asResourcePolicy) {
      if (actions === undefined) return NO
      if (actions.some((matches) => matches(action)) === notAction) return NO
      if (resources !== undefined) {
        const { resource } = request
        if (resources.some((matches) => matches(resource, facts.resolve)) === notResource) return NO
      }
      const reach = asResourcePolicy
        ? askPrincipals(statement.principals, statement.effect, request.caller)
        : YES
      if (reach.matches === false) return NO
      const held = askConditions(conditions, facts)
      if (held === false) return NO
      return held === true ? reach : { matches: 'unjudged', grant: reach.grant, why: held }
    },
  }
}

/**
 * An ARN pattern by its six parts; parts left out at the end are `*` (IAM User Guide, Resource, "Incomplete
 * ARNs").
 */
export function compileResource(value: string, variables: boolean): Pattern {
  if (value === '*') return () => true
  const parts = splitPattern(value)
  while (parts.length < 6) parts.push('*')
  const patterns = parts.map((part) => compilePattern(part, { variables }))
  return (resource, resolve) => {
    let from = 0
    for (let i = 0; i < 5; i++) {
      const colon = resource.indexOf(':', from)
      if (colon < 0 || patterns[i]?.(resource.slice(from, colon), resolve) !== true) return false
      from = colon + 1
    }
    return patterns[5]?.(resource.slice(from), resolve) === true
  }
}

// At the first five colons that do not stand inside a variable.
function splitPattern(value: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < value.length && parts.length < 5; i++) {
    if (value.startsWith('${', i)) i = Math.max(i, value.indexOf('}', i))
    else if (value.charAt(i) === ':') {
      parts.push(value.slice(from, i))
      from = i + 1
    }
  }
  parts.push(value.slice(from))
  return parts
}

function askPrincipals(
  choice: PrincipalChoice | undefined,
  effect: 'Allow' | 'Deny',
  caller: Caller,
): Answer {
  if (choice === undefined) return { matches: 'unjudged', grant: 'direct', why: 'no Principal' }
  if (choice.not) return askNotPrincipal(choice, effect, caller)
  const grant = grantOf(choice, caller)
  if (grant !== undefined) return grant === 'direct' ? YES : { matches: true, grant }
  // Which account a canonical user is, only S3 knows.
  if (choice.canonical.length === 0) return NO
  return { matches: 'unjudged', grant: 'account', why: 'principal CanonicalUser' }
}

function grantOf(choice: PrincipalChoice, caller: Caller): Grant | undefined {
  if (choice.everyone) return 'direct'
  if (caller.kind === 'anonymous') return undefined
  if (caller.kind === 'service') return choice.service.includes(caller.service ?? '') ? 'direct' : undefined
  if (choice.aws.includes(caller.arn)) return 'direct'
  const behind = caller.roleArn ?? caller.issuerArn
  if (behind !== undefined && choice.aws.includes(behind)) return 'role'
  return namesAccount(choice.aws, caller.account)
    ? caller.kind === 'root'
      ? 'direct'
      : 'account'
    : undefined
}

/**
 * NotPrincipal. Under Deny a session is spared only when it, its role and its account are all named, since
 * each is a principal of the request (IAM User Guide, NotPrincipal); under Allow it is let in only when none
 * of them is.
 */
function askNotPrincipal(choice: PrincipalChoice, effect: 'Allow' | 'Deny', caller: Caller): Answer {
  if (choice.canonical.length > 0)
    return { matches: 'unjudged', grant: 'direct', why: 'NotPrincipal CanonicalUser' }
  if (choice.everyone) return NO
  if (caller.kind === 'anonymous') return YES
  if (caller.kind === 'service') return choice.service.includes(caller.service ?? '') ? NO : YES
  const named = [caller.arn, caller.roleArn ?? caller.issuerArn ?? caller.arn].map((arn) =>
    choice.aws.includes(arn),
  )
  named.push(namesAccount(choice.aws, caller.account))
  const spared = effect === 'Deny' ? named.every(Boolean) : named.some(Boolean)
  return spared ? NO : YES
}

function namesAccount(principals: readonly string[], account: string): boolean {
  return (
    account !== '' && (principals.includes(account) || principals.includes(`arn:aws:iam::${account}:root`))
  )
}

/**
 * True, false, or why it cannot be told. A condition that certainly fails outweighs one that cannot be
 * judged.
 */
function askConditions(conditions: readonly (Condition | string)[], facts: Facts): boolean | string {
  let unjudged: string | undefined
  for (const condition of conditions) {
    if (typeof condition === 'string') {
      unjudged ??= `condition operator ${condition}`
      continue
    }
    const values = facts.values(condition.key)
    if (values === undefined && !isJudgeable(condition.key)) unjudged ??= `condition key ${condition.key}`
    else if (!condition.test(values, facts.resolve)) return false
  }
  return unjudged ?? true
}
