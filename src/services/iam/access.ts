// What each operation asks of the policies: its action, the ARN of what it touches, and condition keys
// (Service Authorization Reference, "Actions, resources, and condition keys for AWS Identity and Access
// Management"). ARNs of users, groups, roles and policies carry their path, which only the record knows, so
// access is read from it; a name that nobody has is asked at the path `/`. Tagging at creation asks for the
// Tag action too.
import { PARTITION } from '../../aws/arn.ts'
import { type Tag, tagList, type TagMap } from '../../aws/tags.ts'
import type { Access, AccessAt, AccessRequest, RoomContext } from '../../kernel/service.ts'
import { findPolicy } from './managed.ts'
import { type Entity, findEntity, type Holder, type InstanceProfile, instanceProfileKey } from './store.ts'
import { entityArn, profileArn } from './words.ts'

type Context = Record<string, string | readonly string[]>
type Named = { UserName?: string | undefined; GroupName?: string | undefined; RoleName?: string | undefined }
type Extra = {
  PolicyArn?: string | undefined
  PermissionsBoundary?: string | undefined
  Tags?: readonly Tag[] | undefined
  TagKeys?: readonly string[] | undefined
}
type Ask<I> = (input: I, at: AccessAt, ctx: RoomContext) => Promise<AccessRequest[]>

/** Asks about the user, group or role that the input names; without a name, about the caller. */
function on(kind: Holder, operation: string): Ask<Named & Extra> {
  return async (input, at, ctx) => {
    const name =
      (kind === 'user' ? input.UserName : kind === 'group' ? input.GroupName : input.RoleName) ?? ''
    const action = `iam:${operation}`
    if (name === '') return [{ action, resource: at.caller.arn, context: given(input) }]
    const entity = await findEntity<Entity>(ctx.records, at.account, kind, name)
    const resource = entityArn(at.account, kind, entity ?? { name, path: '/' })
    return [{ action, resource, context: { ...standing(entity), ...given(input) } }]
  }
}

/** Asks about a user, group or role that is to be made. */
function making(kind: Holder, operation: string): Ask<Named & Extra & { Path?: string | undefined }> {
  return async (input, at) => {
    const name =
      (kind === 'user' ? input.UserName : kind === 'group' ? input.GroupName : input.RoleName) ?? ''
    const resource = entityArn(at.account, kind, { name, path: input.Path ?? '/' })
    return withTagging(operation, resource, input)
  }
}

/** Asks about a managed policy. */
function onPolicy(operation: string): Ask<{ PolicyArn: string } & Extra> {
  return async (input, at, ctx) => {
    const policy = await findPolicy(ctx.records, at.account, input.PolicyArn)
    const { PolicyArn: resource, ...rest } = input
    const context = { ...resourceTags(policy?.tags ?? {}), ...given(rest) }
    return [{ action: `iam:${operation}`, resource, context }]
  }
}

/** Asks about an instance profile. */
function onProfile(
  operation: string,
): Ask<{ InstanceProfileName: string; Path?: string | undefined } & Extra> {
  return async (input, at, ctx) => {
    const { InstanceProfileName: name, Path: path = '/' } = input
    const found = await ctx.records.get<InstanceProfile>(instanceProfileKey(at.account, name))
    const resource = profileArn(at.account, found ?? { name, path })
    if (operation === 'CreateInstanceProfile') return withTagging(operation, resource, input)
    const context = { ...resourceTags(found?.tags ?? {}), ...given(input) }
    return [{ action: `iam:${operation}`, resource, context }]
  }
}

/** Asks about all of a kind below a path, as the List operations do. */
function listing(kind: Holder, operation: string): Ask<{ PathPrefix?: string | undefined }> {
  return async (input, at) => {
    const resource = `arn:${PARTITION}:iam::${at.account}:${kind}${input.PathPrefix ?? '/'}`
    return [{ action: `iam:${operation}`, resource }]
  }
}

/** Asks about nothing in particular. */
function onAccount(operation: string): Ask<object> {
  return async () => [{ action: `iam:${operation}`, resource: '*' }]
}

function withTagging(operation: string, resource: string, input: Extra): AccessRequest[] {
  const asked = [{ action: `iam:${operation}`, resource, context: given(input) }]
  if (input.Tags === undefined || input.Tags.length === 0) return asked
  return [...asked, { action: operation.replace(/^Create/, 'iam:Tag'), resource, context: given(input) }]
}

// Condition keys that the request brings.
function given(input: Extra): Context {
  const context: Context = {}
  if (input.PolicyArn !== undefined) context['iam:PolicyARN'] = input.PolicyArn
  if (input.PermissionsBoundary !== undefined) context['iam:PermissionsBoundary'] = input.PermissionsBoundary
  for (const { Key, Value } of input.Tags ?? []) context[`aws:RequestTag/${Key}`] = Value
  const keys = input.TagKeys ?? input.Tags?.map(({ Key }) => Key)
  if (keys !== undefined) context['aws:TagKeys'] = keys
  return context
}

// Condition keys that stand with the entity.
function standing(entity: Entity | undefined): Context {
  if (entity === undefined) return {}
  const bound: Context = entity.boundary === undefined ? {} : { 'iam:PermissionsBoundary': entity.boundary }
  return { ...bound, ...resourceTags(entity.tags) }
}

function resourceTags(tags: TagMap): Context {
  return Object.fromEntries(
    tagList(tags).flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`iam:ResourceTag/${Key}`, Value],
    ]),
  )
}

export const access = {
  CreateUser: making('user', 'CreateUser'),
  GetUser: on('user', 'GetUser'),
  UpdateUser: async (input, at, ctx) => [
    ...(await on('user', 'UpdateUser')(input, at, ctx)),
    ...(input.NewUserName === undefined
      ? []
      : await on('user', 'UpdateUser')({ UserName: input.NewUserName }, at, ctx)),
  ],
  DeleteUser: on('user', 'DeleteUser'),
  ListUsers: listing('user', 'ListUsers'),
  TagUser: on('user', 'TagUser'),
  UntagUser: on('user', 'UntagUser'),
  ListUserTags: on('user', 'ListUserTags'),
  PutUserPermissionsBoundary: on('user', 'PutUserPermissionsBoundary'),
  DeleteUserPermissionsBoundary: on('user', 'DeleteUserPermissionsBoundary'),
  PutUserPolicy: on('user', 'PutUserPolicy'),
  GetUserPolicy: on('user', 'GetUserPolicy'),
  DeleteUserPolicy: on('user', 'DeleteUserPolicy'),
  ListUserPolicies: on('user', 'ListUserPolicies'),
  AttachUserPolicy: on('user', 'AttachUserPolicy'),
  DetachUserPolicy: on('user', 'DetachUserPolicy'),
  ListAttachedUserPolicies: on('user', 'ListAttachedUserPolicies'),
  ListGroupsForUser: on('user', 'ListGroupsForUser'),

  CreateGroup: making('group', 'CreateGroup'),
  GetGroup: on('group', 'GetGroup'),
  UpdateGroup: async (input, at, ctx) => [
    ...(await on('group', 'UpdateGroup')(input, at, ctx)),
    ...(input.NewGroupName === undefined
      ? []
      : await on('group', 'UpdateGroup')({ GroupName: input.NewGroupName }, at, ctx)),
  ],
  DeleteGroup: on('group', 'DeleteGroup'),
  ListGroups: listing('group', 'ListGroups'),
  AddUserToGroup: on('group', 'AddUserToGroup'),
  RemoveUserFromGroup: on('group', 'RemoveUserFromGroup'),
  PutGroupPolicy: on('group', 'PutGroupPolicy'),
  GetGroupPolicy: on('group', 'GetGroupPolicy'),
  DeleteGroupPolicy: on('group', 'DeleteGroupPolicy'),
  ListGroupPolicies: on('group', 'ListGroupPolicies'),
  AttachGroupPolicy: on('group', 'AttachGroupPolicy'),
  DetachGroupPolicy: on('group', 'DetachGroupPolicy'),
  ListAttachedGroupPolicies: on('group', 'ListAttachedGroupPolicies'),

  CreateRole: making('role', 'CreateRole'),
  GetRole: on('role', 'GetRole'),
  UpdateRole: on('role', 'UpdateRole'),
  UpdateRoleDescription: on('role', 'UpdateRoleDescription'),
  UpdateAssumeRolePolicy: on('role', 'UpdateAssumeRolePolicy'),
  DeleteRole: on('role', 'DeleteRole'),
  ListRoles: listing('role', 'ListRoles'),
  TagRole: on('role', 'TagRole'),
  UntagRole: on('role', 'UntagRole'),
  ListRoleTags: on('role', 'ListRoleTags'),
  PutRolePermissionsBoundary: on('role', 'PutRolePermissionsBoundary'),
  DeleteRolePermissionsBoundary: on('role', 'DeleteRolePermissionsBoundary'),
  PutRolePolicy: on('role', 'PutRolePolicy'),
  GetRolePolicy: on('role', 'GetRolePolicy'),
  DeleteRolePolicy: on('role', 'DeleteRolePolicy'),
  ListRolePolicies: on('role', 'ListRolePolicies'),
  AttachRolePolicy: on('role', 'AttachRolePolicy'),
  DetachRolePolicy: on('role', 'DetachRolePolicy'),
  ListAttachedRolePolicies: on('role', 'ListAttachedRolePolicies'),

  CreatePolicy: (input, at) => {
    const resource = `arn:${PARTITION}:iam::${at.account}:policy${input.Path ?? '/'}${input.PolicyName}`
    return withTagging('CreatePolicy', resource, input)
  },
  GetPolicy: onPolicy('GetPolicy'),
  DeletePolicy: onPolicy('DeletePolicy'),
  ListPolicies: onAccount('ListPolicies'),
  CreatePolicyVersion: onPolicy('CreatePolicyVersion'),
  GetPolicyVersion: onPolicy('GetPolicyVersion'),
  DeletePolicyVersion: onPolicy('DeletePolicyVersion'),
  SetDefaultPolicyVersion: onPolicy('SetDefaultPolicyVersion'),
  ListPolicyVersions: onPolicy('ListPolicyVersions'),
  ListEntitiesForPolicy: onPolicy('ListEntitiesForPolicy'),
  TagPolicy: onPolicy('TagPolicy'),
  UntagPolicy: onPolicy('UntagPolicy'),
  ListPolicyTags: onPolicy('ListPolicyTags'),

  CreateInstanceProfile: onProfile('CreateInstanceProfile'),
  GetInstanceProfile: onProfile('GetInstanceProfile'),
  DeleteInstanceProfile: onProfile('DeleteInstanceProfile'),
  // Who puts a role into a profile passes it on (Service Authorization Reference: iam:PassRole).
  AddRoleToInstanceProfile: async (input, at, ctx) => [
    ...(await onProfile('AddRoleToInstanceProfile')(input, at, ctx)),
    ...(await on('role', 'PassRole')(input, at, ctx)),
  ],
  RemoveRoleFromInstanceProfile: onProfile('RemoveRoleFromInstanceProfile'),
  ListInstanceProfiles: onAccount('ListInstanceProfiles'),
  ListInstanceProfilesForRole: on('role', 'ListInstanceProfilesForRole'),
  TagInstanceProfile: onProfile('TagInstanceProfile'),
  UntagInstanceProfile: onProfile('UntagInstanceProfile'),
  ListInstanceProfileTags: onProfile('ListInstanceProfileTags'),

  CreateAccessKey: on('user', 'CreateAccessKey'),
  UpdateAccessKey: on('user', 'UpdateAccessKey'),
  DeleteAccessKey: on('user', 'DeleteAccessKey'),
  ListAccessKeys: on('user', 'ListAccessKeys'),
  GetAccessKeyLastUsed: onAccount('GetAccessKeyLastUsed'),

  CreateAccountAlias: onAccount('CreateAccountAlias'),
  DeleteAccountAlias: onAccount('DeleteAccountAlias'),
  ListAccountAliases: onAccount('ListAccountAliases'),
  GetAccountSummary: onAccount('GetAccountSummary'),

  GetAccountAuthorizationDetails: onAccount('GetAccountAuthorizationDetails'),
  SimulateCustomPolicy: onAccount('SimulateCustomPolicy'),
  GetContextKeysForCustomPolicy: onAccount('GetContextKeysForCustomPolicy'),
  GetContextKeysForPrincipalPolicy: (input) => [
    { action: 'iam:GetContextKeysForPrincipalPolicy', resource: input.PolicySourceArn },
  ],
  SimulatePrincipalPolicy: (input) => [
    { action: 'iam:SimulatePrincipalPolicy', resource: input.PolicySourceArn },
  ],
} satisfies Access<'iam'>
