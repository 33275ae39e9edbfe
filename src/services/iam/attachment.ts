// Managed policies on users, groups and roles: attached (API_AttachRolePolicy and its siblings) and as
// permissions boundary (API_PutRolePermissionsBoundary). Who uses a policy is noted under the policy in the
// same transaction, since a policy in use cannot be deleted and ListEntitiesForPolicy lists its users.
import { parseArn } from '../../aws/arn.ts'
import { fault } from '../../kernel/fault.ts'
import type { Reader, Tx } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import { pageOfList, type PageInput } from './listing.ts'
import type { Live } from './live.ts'
import { isAttachable } from './managed.ts'
import { change, type Entity, entityKey, findEntity, type Holder, noteUse } from './store.ts'
import {
  ATTACHED_POLICIES_MAX,
  entityNotFound,
  nameInArn,
  notAttachable,
  policyNotFound,
  quotaExceeded,
  type Refuse,
} from './words.ts'

export const attachmentOperations = {
  AttachUserPolicy: (input, ctx) => attach(ctx, 'user', input.UserName, input.PolicyArn),
  AttachGroupPolicy: (input, ctx) => attach(ctx, 'group', input.GroupName, input.PolicyArn),
  AttachRolePolicy: (input, ctx) => attach(ctx, 'role', input.RoleName, input.PolicyArn),

  DetachUserPolicy: (input, ctx) => detach(ctx, 'user', input.UserName, input.PolicyArn),
  DetachGroupPolicy: (input, ctx) => detach(ctx, 'group', input.GroupName, input.PolicyArn),
  DetachRolePolicy: (input, ctx) => detach(ctx, 'role', input.RoleName, input.PolicyArn),

  ListAttachedUserPolicies: (input, ctx) => listAttached(ctx, 'user', input.UserName, input),
  ListAttachedGroupPolicies: (input, ctx) => listAttached(ctx, 'group', input.GroupName, input),
  ListAttachedRolePolicies: (input, ctx) => listAttached(ctx, 'role', input.RoleName, input),

  PutUserPermissionsBoundary: (input, ctx) =>
    setBoundary(ctx, 'user', input.UserName, input.PermissionsBoundary),
  PutRolePermissionsBoundary: (input, ctx) =>
    setBoundary(ctx, 'role', input.RoleName, input.PermissionsBoundary),
  DeleteUserPermissionsBoundary: (input, ctx) => setBoundary(ctx, 'user', input.UserName, undefined),
  DeleteRolePermissionsBoundary: (input, ctx) => setBoundary(ctx, 'role', input.RoleName, undefined),
} satisfies Handlers<'iam', Live>

/**
 * Refuses a boundary that is no policy of this account or of AWS. IAM answers NoSuchEntity for CreateRole
 * too, though its model does not list it there; hence not `ctx.fault`.
 */
export async function checkBoundary(
  reader: Reader,
  ctx: Refuse<'ValidationError'> & { readonly account: string },
  arn: string,
): Promise<void> {
  refuseUnreadableArn(ctx, arn)
  if (await isAttachable(reader, ctx.account, arn)) return
  const text = `Scope ARN: ${arn} does not exist or is not attachable.`
  throw fault('NoSuchEntityException', text, { status: 404 })
}

type Ctx = OperationContext<'NoSuchEntityException', Live>
type AttachCtx = OperationContext<'NoSuchEntityException' | 'LimitExceededException', Live>

const QUOTAS = { user: 'PoliciesPerUser', group: 'PoliciesPerGroup', role: 'PoliciesPerRole' } as const

async function attach(
  ctx: AttachCtx,
  kind: Holder,
  name: string,
  arn: string,
): Promise<Record<string, never>> {
  refuseUnreadableArn(ctx, arn)
  await change(ctx, async (tx) => {
    const entity = await needEntity(tx, ctx, kind, name)
    if (!(await isAttachable(tx, ctx.account, arn))) throw notAttachable(ctx, arn)
    if (entity.attached.includes(arn)) return
    if (entity.attached.length >= ATTACHED_POLICIES_MAX)
      throw quotaExceeded(ctx, QUOTAS[kind], ATTACHED_POLICIES_MAX)
    tx.put(entityKey(ctx.account, kind, name), { ...entity, attached: [...entity.attached, arn] })
    await noteUse(tx, ctx.account, arn, { kind, how: 'attached', name }, 1)
  })
  return {}
}

async function detach(ctx: Ctx, kind: Holder, name: string, arn: string): Promise<Record<string, never>> {
  refuseUnreadableArn(ctx, arn)
  await change(ctx, async (tx) => {
    const entity = await needEntity(tx, ctx, kind, name)
    if (!entity.attached.includes(arn)) throw policyNotFound(ctx, arn)
    const attached = entity.attached.filter((other) => other !== arn)
    tx.put(entityKey(ctx.account, kind, name), { ...entity, attached })
    await noteUse(tx, ctx.account, arn, { kind, how: 'attached', name }, -1)
  })
  return {}
}

async function listAttached(
  ctx: Ctx,
  kind: Holder,
  name: string,
  input: PageInput & { readonly PathPrefix?: string | undefined },
) {
  const { PathPrefix: prefix = '/' } = input
  const entity = await needEntity(ctx.records, ctx, kind, name)
  const inPath = entity.attached.filter((arn) => pathInArn(arn).startsWith(prefix))
  const page = pageOfList(ctx, input, ['iam.ListAttached', kind, name, prefix], inPath, nameInArn)
  const wire = page.items.map((arn) => ({ PolicyName: nameInArn(arn), PolicyArn: arn }))
  return { AttachedPolicies: wire, ...page.more }
}

async function setBoundary(
  ctx: Ctx,
  kind: 'user' | 'role',
  name: string,
  arn: string | undefined,
): Promise<Record<string, never>> {
  await change(ctx, async (tx) => {
    const { boundary: old, ...entity } = await needEntity(tx, ctx, kind, name)
    if (arn !== undefined) await checkBoundary(tx, ctx, arn)
    else if (old === undefined) {
      const text = `Permissions boundary does not exist for ${kind} ${name}.`
      throw ctx.fault('NoSuchEntityException', text)
    }
    if (old !== undefined) await noteUse(tx, ctx.account, old, { kind, how: 'boundary', name }, -1)
    if (arn !== undefined) await noteUse(tx, ctx.account, arn, { kind, how: 'boundary', name }, 1)
    tx.put(entityKey(ctx.account, kind, name), arn === undefined ? entity : { ...entity, boundary: arn })
  })
  return {}
}

async function needEntity(reader: Reader | Tx, ctx: Ctx, kind: Holder, name: string): Promise<Entity> {
  const entity = await findEntity<Entity>(reader, ctx.account, kind, name)
  if (entity === undefined) throw entityNotFound(ctx, kind, name)
  return entity
}

/** `policy/a/b/name` is in the path `/a/b/`. */
function pathInArn(arn: string): string {
  const from = arn.indexOf('/')
  return arn.slice(from, arn.lastIndexOf('/') + 1)
}

// The two spaces are IAM's.
function refuseUnreadableArn(ctx: Refuse<'ValidationError'>, arn: string): void {
  if (parseArn(arn) === undefined) throw ctx.fault('ValidationError', 'Invalid ARN:  Could not be parsed!')
}
