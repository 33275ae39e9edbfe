// AddPermission, RemovePermission, GetPolicy: a function's own policy, statement by statement, written exactly as AWS writes
// it (recorded answers), and asked by the corridor whenever a service or another account invokes. Its RevisionId is the
// function's own: every change of the policy is a new revision of the function.
import { uuidOf } from '../../kernel/ids.ts'
import { parseArn } from '../../aws/arn.ts'
import type { Reader, Tx } from '../../kernel/records.ts'
import type { ResourcePolicy, RoomContext } from '../../kernel/service.ts'
import type { Input, Output } from '../../model/index.ts'
import { unbuilt } from './configuration.ts'
import { needFunction } from './function.ts'
import type { LambdaContext } from './function.ts'
import {
  conflict,
  functionArn,
  functionNotFound,
  invalid,
  LATEST,
  notFound,
  parseFunctionName,
  splitFunctionName,
} from './name.ts'
import type { FunctionName } from './name.ts'
import { findFunction, policyKey, putFunction } from './store.ts'
import type { Function, FunctionPolicy, Home, Statement } from './store.ts'
import { revisionMismatch } from './update.ts'

/** Bytes of a function's policy (quotas, "Resource-based policy": 20 KB). */
export const POLICY_BYTES_MAX = 20_480

export async function AddPermission(
  input: Input<'lambda', 'AddPermission'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'AddPermission'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  refuseQualifier(asked)
  // Function URLs are not built, and no key of a request says how it came by one.
  if (input.InvokedViaFunctionUrl !== undefined) throw unbuilt('InvokedViaFunctionUrl')
  const statement = statementOf(input, asked)
  await ctx.records.transact(async (tx) => {
    const fn = await needFunction(tx, asked)
    checkRevision(fn, input.RevisionId)
    const statements = (await policyOf(tx, fn, fn.name))?.statements ?? []
    if (statements.some(({ Sid }) => Sid === statement.Sid)) {
      throw conflict(
        `The statement id (${statement.Sid}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
      )
    }
    const policy = { statements: [...statements, statement] }
    const bytes = Buffer.byteLength(documentOf(policy))
    if (bytes > POLICY_BYTES_MAX) {
      throw invalid(
        `The final policy size (${bytes}) is bigger than the limit (${POLICY_BYTES_MAX}).`,
        'PolicyLengthExceededException',
      )
    }
    tx.put(policyKey(fn, fn.name), policy)
    revise(tx, fn)
  })
  return { Statement: JSON.stringify(statement) }
}

export async function RemovePermission(
  input: Input<'lambda', 'RemovePermission'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'RemovePermission'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  if (asked.qualifier !== LATEST) refuseQualifier(asked)
  await ctx.records.transact(async (tx) => {
    const fn = isLatest(asked) ? await findFunction(tx, asked, asked.name) : undefined
    if (!fn) throw notFound(`No policy found for: ${functionArn(asked)}`)
    const policy = await policyOf(tx, fn, fn.name)
    if (!policy) throw notFound('No policy is associated with the given resource.')
    const statements = policy.statements.filter(({ Sid }) => Sid !== input.StatementId)
    if (statements.length === policy.statements.length)
      throw notFound(`Statement ${input.StatementId} is not found in resource policy.`)
    checkRevision(fn, input.RevisionId)
    if (statements.length === 0) tx.delete(policyKey(fn, fn.name))
    else tx.put(policyKey(fn, fn.name), { statements })
    revise(tx, fn)
  })
  return {}
}

export async function GetPolicy(
  input: Input<'lambda', 'GetPolicy'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'GetPolicy'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  const fn = isLatest(asked) ? await findFunction(ctx.records, asked, asked.name) : undefined
  const policy = fn ? await policyOf(ctx.records, fn, fn.name) : undefined
  if (!fn || !policy) throw notFound('The resource you requested does not exist.')
  return { Policy: documentOf(policy), RevisionId: fn.latest.revisionId }
}

/** What the corridor asks before a service, or another account, may invoke. */
export async function resourcePolicy(arn: string, ctx: RoomContext): Promise<ResourcePolicy | undefined> {
  const region = parseArn(arn)?.region
  const asked = splitFunctionName(arn)
  if (region === undefined || asked?.account === undefined) return undefined
  const at = { account: asked.account, region }
  const policy = await policyOf(ctx.records, at, asked.name)
  return { account: at.account, ...(policy ? { policy: documentOf(policy) } : {}) }
}

function policyOf(reader: Reader, at: Home, name: string) {
  return reader.get<FunctionPolicy>(policyKey(at, name))
}

function documentOf({ statements }: FunctionPolicy): string {
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements })
}

function isLatest({ qualifier }: FunctionName): boolean {
  return qualifier === undefined || qualifier === LATEST
}

function refuseQualifier(asked: FunctionName): void {
  const { qualifier } = asked
  if (qualifier === LATEST) throw invalid('We currently do not support adding policies for $LATEST.')
  if (qualifier === undefined) return
  // A qualifier that could name an alias is answered as one (recorded answers); neither exists yet.
  if (/^[a-zA-Z0-9-_]*[a-zA-Z_-][a-zA-Z0-9-_]*$/.test(qualifier))
    throw notFound(`Cannot find alias arn: ${functionArn(asked)}`)
  throw functionNotFound(asked)
}

function checkRevision(fn: Function, revisionId: string | undefined): void {
  if (revisionId !== undefined && revisionId !== fn.latest.revisionId) throw revisionMismatch('GetPolicy')
}

function revise(tx: Tx, fn: Function): void {
  putFunction(tx, { ...fn, latest: { ...fn.latest, revisionId: uuidOf(tx.id()) } })
}

function statementOf(input: Input<'lambda', 'AddPermission'>, asked: FunctionName): Statement {
  const equals: Record<string, string> = {
    ...(input.SourceAccount === undefined ? {} : { 'AWS:SourceAccount': input.SourceAccount }),
    ...(input.EventSourceToken === undefined ? {} : { 'lambda:EventSourceToken': input.EventSourceToken }),
    ...(input.FunctionUrlAuthType === undefined
      ? {}
      : { 'lambda:FunctionUrlAuthType': input.FunctionUrlAuthType }),
    ...(input.PrincipalOrgID === undefined ? {} : { 'aws:PrincipalOrgID': input.PrincipalOrgID }),
  }
  const condition = {
    ...(Object.keys(equals).length === 0 ? {} : { StringEquals: equals }),
    ...(input.SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': input.SourceArn } }),
  }
  return {
    Sid: input.StatementId,
    Effect: 'Allow',
    Principal: principalOf(input.Principal),
    Action: input.Action,
    Resource: functionArn(asked),
    ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
  }
}

/** A service by its name, an account by its root, anyone; else what is the ARN of a principal. */
function principalOf(principal: string): Statement['Principal'] {
  if (principal === '*') return '*'
  if (/^\d{12}$/.test(principal)) return { AWS: `arn:aws:iam::${principal}:root` }
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal)) return { Service: principal }
  const arn = parseArn(principal)
  if (arn && (arn.service === 'iam' || arn.service === 'sts') && /^\d{12}$/.test(arn.account))
    return { AWS: principal }
  throw invalid('The provided principal was invalid. Please check the principal and try again.')
}
