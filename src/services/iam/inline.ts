// Inline policies: part of the one user, group or role that holds them (API_PutUserPolicy,
// API_PutGroupPolicy, API_PutRolePolicy and their Get, Delete and List). The three kinds behave alike but for
// their nouns and their size.
import { identityPolicyProblem } from '../../aws/policy/validate.ts'
import type { Reader } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import { pageOfRecords, type PageInput } from './listing.ts'
import type { Live } from './live.ts'
import {
  change,
  findEntity,
  type Holder,
  inlineKey,
  type InlinePolicy,
  inlines,
  readInlines,
} from './store.ts'
import { entityNotFound, inlineNotFound, INLINE_SIZE_MAX, policySize, urlEncoded } from './words.ts'

export const inlineOperations = {
  PutUserPolicy: (input, ctx) => putInline(ctx, 'user', input.UserName, input),
  PutGroupPolicy: (input, ctx) => putInline(ctx, 'group', input.GroupName, input),
  PutRolePolicy: (input, ctx) => putInline(ctx, 'role', input.RoleName, input),

  async GetUserPolicy(input, ctx) {
    return { UserName: input.UserName, ...(await getInline(ctx, 'user', input.UserName, input.PolicyName)) }
  },
  async GetGroupPolicy(input, ctx) {
    return {
      GroupName: input.GroupName,
      ...(await getInline(ctx, 'group', input.GroupName, input.PolicyName)),
    }
  },
  async GetRolePolicy(input, ctx) {
    return { RoleName: input.RoleName, ...(await getInline(ctx, 'role', input.RoleName, input.PolicyName)) }
  },

  DeleteUserPolicy: (input, ctx) => deleteInline(ctx, 'user', input.UserName, input.PolicyName),
  DeleteGroupPolicy: (input, ctx) => deleteInline(ctx, 'group', input.GroupName, input.PolicyName),
  DeleteRolePolicy: (input, ctx) => deleteInline(ctx, 'role', input.RoleName, input.PolicyName),

  ListUserPolicies: (input, ctx) => listInlines(ctx, 'user', input.UserName, input),
  ListGroupPolicies: (input, ctx) => listInlines(ctx, 'group', input.GroupName, input),
  ListRolePolicies: (input, ctx) => listInlines(ctx, 'role', input.RoleName, input),
} satisfies Handlers<'iam', Live>

type Ctx = OperationContext<'NoSuchEntityException', Live>
type PutCtx = OperationContext<
  'NoSuchEntityException' | 'LimitExceededException' | 'MalformedPolicyDocumentException',
  Live
>

async function putInline(
  ctx: PutCtx,
  kind: Holder,
  holder: string,
  policy: { PolicyName: string; PolicyDocument: string },
): Promise<Record<string, never>> {
  const { PolicyName: name, PolicyDocument: document } = policy
  await change(ctx, async (tx) => {
    await needHolder(ctx, tx, kind, holder)
    const problem = identityPolicyProblem(document)
    if (problem !== undefined) throw ctx.fault('MalformedPolicyDocumentException', problem)
    const others = (await readInlines(tx, ctx.account, kind, holder)).filter((other) => other.name !== name)
    const size = others.reduce((sum, other) => sum + policySize(other.document), policySize(document))
    const max = INLINE_SIZE_MAX[kind]
    if (size > max) {
      const text = `Maximum policy size of ${max} bytes exceeded for ${kind} ${holder}`
      throw ctx.fault('LimitExceededException', text)
    }
    const record: InlinePolicy = { name, document }
    tx.put(inlineKey(ctx.account, kind, holder, name), record)
  })
  return {}
}

async function getInline(ctx: Ctx, kind: Holder, holder: string, name: string) {
  await needHolder(ctx, ctx.records, kind, holder)
  const found = await ctx.records.get<InlinePolicy>(inlineKey(ctx.account, kind, holder, name))
  if (found?.name !== name) throw inlineNotFound(ctx, kind, name)
  return { PolicyName: found.name, PolicyDocument: urlEncoded(found.document) }
}

async function deleteInline(
  ctx: Ctx,
  kind: Holder,
  holder: string,
  name: string,
): Promise<Record<string, never>> {
  await change(ctx, async (tx) => {
    await needHolder(ctx, tx, kind, holder)
    const found = await tx.get<InlinePolicy>(inlineKey(ctx.account, kind, holder, name))
    if (found?.name !== name) throw inlineNotFound(ctx, kind, name)
    tx.delete(inlineKey(ctx.account, kind, holder, name))
  })
  return {}
}

async function listInlines(ctx: Ctx, kind: Holder, holder: string, input: PageInput) {
  await needHolder(ctx, ctx.records, kind, holder)
  const scope = ['iam.ListPolicies', kind, holder]
  const page = await pageOfRecords<InlinePolicy>(ctx, input, scope, inlines(ctx.account, kind, holder))
  return { PolicyNames: page.items.map(({ name }) => name), ...page.more }
}

async function needHolder(ctx: Ctx, reader: Reader, kind: Holder, name: string): Promise<void> {
  if ((await findEntity(reader, ctx.account, kind, name)) === undefined) throw entityNotFound(ctx, kind, name)
}
