// Roles (IAM User Guide, "IAM roles"): who may assume one is its trust policy, what it may then do are its
// other policies. Service-linked roles are not made here, so no role is unmodifiable.
import { parseArn } from '../../aws/arn.ts'
import { makeUniqueId, UNIQUE_ID_BYTES } from '../../aws/credential.ts'
import { invalidPrincipal, namedPrincipals, trustPolicyProblem } from '../../aws/policy/validate.ts'
import { tagMap } from '../../aws/tags.ts'
import type { Reader } from '../../kernel/records.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Role as WireRole, RoleLastUsed } from '../../model/iam.ts'
import { checkBoundary } from './attachment.ts'
import { pageOfRecords } from './listing.ts'
import type { Live } from './live.ts'
import {
  change,
  type Changes,
  count,
  entities,
  entityKey,
  findEntity,
  noteUse,
  profilesOfRole,
  readInlines,
  type Role,
  type RoleUse,
  roleUseKey,
} from './store.ts'
import { refuseDuplicateTags } from './tag.ts'
import { boundaryAndTags } from './user.ts'
import {
  dateOf,
  entityArn,
  entityExists,
  entityNotFound,
  MAX_SESSION_SECONDS_DEFAULT,
  nameInArn,
  type NoSuchEntity,
  policySize,
  quotaExceeded,
  type Refuse,
  ROLES_MAX,
  TRUST_POLICY_SIZE_MAX,
  urlEncoded,
} from './words.ts'

export const roleOperations = {
  async CreateRole(input, ctx) {
    const {
      RoleName: name,
      Path: path = '/',
      PermissionsBoundary: boundary,
      Description: description,
    } = input
    refuseDuplicateTags(ctx, input.Tags)
    await checkTrustPolicy(ctx, input.AssumeRolePolicyDocument)
    const id = makeUniqueId('AROA', ctx.ids.bytes(UNIQUE_ID_BYTES))
    const role = await change(ctx, async (tx): Promise<Role> => {
      if (await tx.get(entityKey(ctx.account, 'role', name))) throw entityExists(ctx, 'role', name)
      if (boundary !== undefined) await checkBoundary(tx, ctx, boundary)
      if ((await count(tx, ctx.account, 'roles', 1)) > ROLES_MAX)
        throw quotaExceeded(ctx, 'RolesPerAccount', ROLES_MAX)
      const made: Role = {
        name,
        path,
        id,
        createdMs: tx.now,
        tags: tagMap(input.Tags),
        attached: [],
        trustPolicy: input.AssumeRolePolicyDocument,
        maxSessionSeconds: input.MaxSessionDuration ?? MAX_SESSION_SECONDS_DEFAULT,
        ...(boundary === undefined ? {} : { boundary }),
        ...(description === undefined ? {} : { description }),
      }
      tx.put(entityKey(ctx.account, 'role', name), made)
      if (boundary !== undefined)
        await noteUse(tx, ctx.account, boundary, { kind: 'role', how: 'boundary', name }, 1)
      return made
    })
    // CreateRole's answer leaves MaxSessionDuration out unless it was given, as recorded from AWS.
    const { MaxSessionDuration: seconds, ...wire } = {
      ...wireRole(ctx.account, role),
      ...boundaryAndTags(role),
    }
    return { Role: input.MaxSessionDuration === undefined ? wire : { ...wire, MaxSessionDuration: seconds } }
  },

  async GetRole(input, ctx) {
    const role = await findEntity<Role>(ctx.records, ctx.account, 'role', input.RoleName)
    if (role === undefined) throw entityNotFound(ctx, 'role', input.RoleName)
    const lastUsed = await lastUseOf(ctx.records, ctx.account, role.name)
    return { Role: { ...wireRole(ctx.account, role), ...boundaryAndTags(role), RoleLastUsed: lastUsed } }
  },

  async UpdateRole(input, ctx) {
    await changeRole(ctx, input.RoleName, (role) => ({
      ...role,
      // "If you do not provide a value for this parameter, … the default is one hour" (API_UpdateRole).
      maxSessionSeconds: input.MaxSessionDuration ?? MAX_SESSION_SECONDS_DEFAULT,
      ...(input.Description === undefined ? {} : { description: input.Description }),
    }))
    return {}
  },

  async UpdateRoleDescription(input, ctx) {
    const role = await changeRole(ctx, input.RoleName, (old) => ({ ...old, description: input.Description }))
    return { Role: wireRole(ctx.account, role) }
  },

  async UpdateAssumeRolePolicy(input, ctx) {
    if ((await findEntity(ctx.records, ctx.account, 'role', input.RoleName)) === undefined)
      throw entityNotFound(ctx, 'role', input.RoleName)
    await checkTrustPolicy(ctx, input.PolicyDocument)
    await changeRole(ctx, input.RoleName, (role) => ({ ...role, trustPolicy: input.PolicyDocument }))
    return {}
  },

  async DeleteRole(input, ctx) {
    const { RoleName: name } = input
    await change(ctx, async (tx) => {
      const role = await findEntity<Role>(tx, ctx.account, 'role', name)
      if (role === undefined) throw entityNotFound(ctx, 'role', name)
      const conflict = (what: string) =>
        ctx.fault('DeleteConflictException', `Cannot delete entity, must ${what} first.`)
      if ((await tx.scan(profilesOfRole(ctx.account, name), { limit: 1 })).length > 0)
        throw conflict('remove roles from instance profile')
      if (role.attached.length > 0) throw conflict('detach all policies')
      if ((await readInlines(tx, ctx.account, 'role', name)).length > 0) throw conflict('delete policies')
      if (role.boundary !== undefined)
        await noteUse(tx, ctx.account, role.boundary, { kind: 'role', how: 'boundary', name }, -1)
      tx.delete(entityKey(ctx.account, 'role', name))
      tx.delete(roleUseKey(ctx.account, name))
      await count(tx, ctx.account, 'roles', -1)
    })
    return {}
  },

  async ListRoles(input, ctx) {
    const { PathPrefix: prefix = '/' } = input
    const inPath = (role: Role) => role.path.startsWith(prefix)
    const page = await pageOfRecords(
      ctx,
      input,
      ['iam.ListRoles', prefix],
      entities(ctx.account, 'role'),
      inPath,
    )
    return { Roles: page.items.map((role) => wireRole(ctx.account, role)), ...page.more }
  },
} satisfies Handlers<'iam', Live>

/** A role as lists show it. */
export function wireRole(account: string, role: Role): WireRole {
  return {
    Path: role.path,
    RoleName: role.name,
    RoleId: role.id,
    Arn: entityArn(account, 'role', role),
    CreateDate: dateOf(role.createdMs),
    AssumeRolePolicyDocument: urlEncoded(role.trustPolicy),
    MaxSessionDuration: role.maxSessionSeconds,
    ...(role.description === undefined || role.description === '' ? {} : { Description: role.description }),
  }
}

/** When and where a role was last used; empty when never. */
export async function lastUseOf(reader: Reader, account: string, name: string): Promise<RoleLastUsed> {
  const use = await reader.get<RoleUse>(roleUseKey(account, name))
  return use === undefined ? {} : { LastUsedDate: dateOf(use.usedMs), Region: use.region }
}

type ChangeCtx = NoSuchEntity & {
  readonly account: string
  readonly records: Changes
}

function changeRole(ctx: ChangeCtx, name: string, edit: (role: Role) => Role): Promise<Role> {
  return change(ctx, async (tx) => {
    const role = await findEntity<Role>(tx, ctx.account, 'role', name)
    if (role === undefined) throw entityNotFound(ctx, 'role', name)
    const changed = edit(role)
    tx.put(entityKey(ctx.account, 'role', name), changed)
    return changed
  })
}

type TrustCtx = Refuse<'MalformedPolicyDocumentException' | 'LimitExceededException'> & {
  readonly records: Reader
}

/**
 * Refuses a trust policy that is malformed, too long, or names a user or role that does not exist, as IAM
 * does.
 */
async function checkTrustPolicy(ctx: TrustCtx, document: string): Promise<void> {
  const problem = trustPolicyProblem(document)
  if (problem !== undefined) throw ctx.fault('MalformedPolicyDocumentException', problem)
  if (policySize(document) > TRUST_POLICY_SIZE_MAX)
    throw quotaExceeded(ctx, 'ACLSizePerRole', TRUST_POLICY_SIZE_MAX)
  for (const principal of namedPrincipals(document)) {
    const arn = parseArn(principal)
    if (arn?.service !== 'iam') continue
    const kind = arn.resource.startsWith('user/') ? 'user' : 'role'
    const found = await findEntity(ctx.records, arn.account, kind, nameInArn(principal))
    if (found === undefined || entityArn(arn.account, kind, found) !== principal)
      throw ctx.fault('MalformedPolicyDocumentException', invalidPrincipal('AWS', principal))
  }
}
