// What would the policies say (API_SimulateCustomPolicy, API_SimulatePrincipalPolicy): the door's own
// evaluator, asked without doing anything. One result for each action and resource. What it cannot do as AWS
// does (service control policies, EC2's resource handling, policies left out by name) it refuses by name;
// MatchedStatements is left out of its answers.
import { parseArn } from '../../aws/arn.ts'
import { Facts } from '../../aws/policy/context.ts'
import { isPolicy, parsePolicy } from '../../aws/policy/document.ts'
import { identityPolicyProblem } from '../../aws/policy/validate.ts'
import type { DecisionRequest, Policies } from '../../kernel/authority.ts'
import type { Caller } from '../../kernel/cloud.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type { EvaluationResult, SimulateCustomPolicyRequest } from '../../model/iam.ts'
import { pageOfList } from './listing.ts'
import type { Live } from './live.ts'
import { holderPolicies } from './holder.ts'
import type { Holder } from './store.ts'
import { entityNotFound, nameInArn } from './words.ts'

export const simulateOperations = {
  async SimulateCustomPolicy(input, ctx) {
    refuse(ctx, 'OrderedOrganizationPolicyInputList', input.OrderedOrganizationPolicyInputList)
    return simulate(ctx, input, { identity: input.PolicyInputList })
  },

  async SimulatePrincipalPolicy(input, ctx) {
    refuse(ctx, 'PolicyExclusionList', input.PolicyExclusionList)
    const { kind, held } = await sourceOf(ctx, input.PolicySourceArn)
    const identity = [...held.identity, ...(input.PolicyInputList ?? [])]
    const asked = { ...input, PolicyInputList: input.PolicyInputList ?? [] }
    return simulate(ctx, asked, { ...held, identity }, kind === 'group' ? undefined : input.PolicySourceArn)
  },

  async GetContextKeysForCustomPolicy(input, ctx) {
    refuseMalformed(ctx, input.PolicyInputList)
    return { ContextKeyNames: contextKeys(input.PolicyInputList) }
  },

  async GetContextKeysForPrincipalPolicy(input, ctx) {
    const { PolicyInputList: added = [] } = input
    refuseMalformed(ctx, added)
    const { held } = await sourceOf(ctx, input.PolicySourceArn)
    return { ContextKeyNames: contextKeys([...held.identity, ...added]) }
  },
} satisfies Handlers<'iam', Live>

type Ctx = OperationContext<'InvalidInputException', Live>

function simulate(ctx: Ctx, input: SimulateCustomPolicyRequest, held: Policies, sourceArn?: string) {
  refuse(ctx, 'ResourceHandlingOption', input.ResourceHandlingOption)
  const boundaries = input.PermissionsBoundaryPolicyInputList ?? []
  refuseMalformed(ctx, [...input.PolicyInputList, ...boundaries])
  if (input.ResourcePolicy !== undefined && input.CallerArn === undefined && sourceArn === undefined) {
    const text = 'CallerArn must be provided when a ResourcePolicy is given.'
    throw ctx.fault('InvalidInputException', text)
  }
  if (input.ResourcePolicy !== undefined && !isPolicy(input.ResourcePolicy))
    throw ctx.fault('InvalidInputException', 'Syntax errors in policy.')
  const [boundary = held.boundary] = boundaries
  const policies: Policies = { ...held, ...(boundary === undefined ? {} : { boundary }) }
  const caller = callerOf(ctx, input.CallerArn ?? sourceArn)
  const results = input.ActionNames.flatMap((action) =>
    (input.ResourceArns ?? ['*']).map((resource) => evaluate(ctx, input, policies, caller, action, resource)),
  )
  // In the order asked, as AWS answers.
  const places = new Map(results.map((result, i) => [result, String(i).padStart(6, '0')]))
  const scope = ['iam.Simulate', input.ActionNames.join(' '), (input.ResourceArns ?? []).join(' ')]
  const page = pageOfList(ctx, input, scope, results, (result) => places.get(result) ?? '')
  return { EvaluationResults: page.items, ...page.more }
}

function evaluate(
  ctx: Ctx,
  input: SimulateCustomPolicyRequest,
  policies: Policies,
  caller: Caller,
  action: string,
  resource: string,
): EvaluationResult {
  const owner = input.ResourceOwner === undefined ? undefined : parseArn(input.ResourceOwner)?.account
  const inArn = parseArn(resource)?.account ?? ''
  const request: DecisionRequest = {
    caller,
    action,
    resource,
    resourceAccount: owner ?? (inArn === '' ? caller.account : inArn),
    context: Object.fromEntries(
      (input.ContextEntries ?? []).map((entry) => [entry.ContextKeyName ?? '', entry.ContextKeyValues ?? []]),
    ),
    policies,
    resourcePolicy: input.ResourcePolicy,
  }
  const { evaluator } = ctx.live
  const decision = evaluator.decide(request)
  const denied = decision.reason.startsWith('with an explicit deny') ? 'explicitDeny' : 'implicitDeny'
  const outcome = decision.allowed ? 'allowed' : denied
  const missing = missingKeys(request)
  const result: EvaluationResult = {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: outcome,
    MissingContextValues: missing,
    OrganizationsDecisionDetail: { AllowedByOrganizations: true },
    ResourceSpecificResults: [
      { EvalResourceName: resource, EvalResourceDecision: outcome, MissingContextValues: missing },
    ],
  }
  if (policies.boundary === undefined) return result
  const alone = { ...request, policies: { identity: [policies.boundary] }, resourcePolicy: undefined }
  const within = evaluator.decide(alone).allowed
  return { ...result, PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: within } }
}

/** The user, group or role of an ARN, with its policies. */
async function sourceOf(
  ctx: OperationContext<'InvalidInputException' | 'NoSuchEntityException', Live>,
  sourceArn: string,
): Promise<{ kind: Holder; held: Policies }> {
  const arn = parseArn(sourceArn)
  const [kind] = arn?.resource.split('/') ?? []
  if (arn?.service !== 'iam' || (kind !== 'user' && kind !== 'group' && kind !== 'role')) {
    const text = `Invalid Entity Arn: ${sourceArn} does not clearly define entity type and name.`
    throw ctx.fault('InvalidInputException', text)
  }
  const held = await holderPolicies(ctx.records, ctx.account, kind, sourceArn)
  if (held === undefined) throw entityNotFound(ctx, kind, nameInArn(sourceArn))
  return { kind, held }
}

function refuseMalformed(ctx: Ctx, texts: readonly string[]): void {
  for (const text of texts) {
    const problem = identityPolicyProblem(text)
    if (problem !== undefined) throw ctx.fault('InvalidInputException', problem)
  }
}

/** Condition keys that the policies ask about and the request does not answer. */
function missingKeys(request: DecisionRequest): string[] {
  const { identity, boundary } = request.policies
  const texts = [...identity, boundary, request.resourcePolicy].filter((text) => text !== undefined)
  const facts = new Facts(request)
  return contextKeys(texts).filter((key) => facts.values(key.toLowerCase()) === undefined)
}

function contextKeys(texts: readonly string[]): string[] {
  const keys = texts.flatMap((text) =>
    parsePolicy(text).statements.flatMap((statement) => statement.conditions.map(({ key }) => key)),
  )
  return [...new Set(keys)]
}

// Whoever is simulated: the user that is named, else nobody in particular of this account.
function callerOf(ctx: Ctx, arn: string | undefined): Caller {
  const { account, region } = ctx
  if (arn === undefined) {
    return {
      kind: 'user',
      account,
      region,
      arn: `arn:aws:iam::${account}:user/simulated`,
      userId: 'simulated',
    }
  }
  const parsed = parseArn(arn)
  if (parsed === undefined) throw ctx.fault('InvalidInputException', `Invalid Entity Arn: ${arn}`)
  const common = { account: parsed.account, region, arn, userId: 'simulated' }
  return parsed.resource.startsWith('role/')
    ? { ...common, kind: 'role', roleArn: arn }
    : { ...common, kind: 'user' }
}

function refuse(ctx: Ctx, name: string, value: unknown): void {
  if (value === undefined) return
  throw ctx.fault('InvalidInputException', `${name} is not supported by this simulation.`)
}
