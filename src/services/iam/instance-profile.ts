// Instance profiles (API_CreateInstanceProfile): a name under which a machine would get a role. There are no
// machines here, but tools that manage roles make, list and remove their profiles, and a role in one cannot
// be deleted.
import { makeUniqueId, UNIQUE_ID_BYTES } from '../../aws/credential.ts'
import { tagList, tagMap, type TagMap } from '../../aws/tags.ts'
import type { Reader } from '../../kernel/records.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { InstanceProfile as WireProfile } from '../../model/iam.ts'
import { pageOfRecords } from './listing.ts'
import type { Live } from './live.ts'
import { wireRole } from './role.ts'
import {
  change,
  findEntity,
  type InstanceProfile,
  instanceProfileKey,
  instanceProfiles,
  profileOfRoleKey,
  profilesOfRole,
  type Role,
} from './store.ts'
import { refuseDuplicateTags } from './tag.ts'
import {
  dateOf,
  entityNotFound,
  INSTANCE_PROFILES_MAX,
  type NoSuchEntity,
  profileArn,
  profileNotFound,
  quotaExceeded,
} from './words.ts'

// API_AddRoleToInstanceProfile: "An instance profile can contain only one role, and this quota cannot be
// increased."
const ROLES_PER_PROFILE_MAX = 1

export const instanceProfileOperations = {
  async CreateInstanceProfile(input, ctx) {
    const { InstanceProfileName: name, Path: path = '/' } = input
    refuseDuplicateTags(ctx, input.Tags)
    const id = makeUniqueId('AIPA', ctx.ids.bytes(UNIQUE_ID_BYTES))
    const profile = await change(ctx, async (tx): Promise<InstanceProfile> => {
      if (await tx.get(instanceProfileKey(ctx.account, name)))
        throw ctx.fault('EntityAlreadyExistsException', `Instance Profile ${name} already exists.`)
      const limit = INSTANCE_PROFILES_MAX
      if ((await tx.scan(instanceProfiles(ctx.account), { limit })).length >= limit)
        throw quotaExceeded(ctx, 'InstanceProfilesPerAccount', limit)
      const made = { name, path, id, createdMs: tx.now, tags: tagMap(input.Tags) }
      tx.put(instanceProfileKey(ctx.account, name), made)
      return made
    })
    return { InstanceProfile: await wireProfile(ctx.records, ctx.account, profile, 'whole') }
  },

  async GetInstanceProfile(input, ctx) {
    const profile = await needProfile(ctx.records, ctx, input.InstanceProfileName)
    return { InstanceProfile: await wireProfile(ctx.records, ctx.account, profile, 'whole') }
  },

  async DeleteInstanceProfile(input, ctx) {
    await change(ctx, async (tx) => {
      const profile = await needProfile(tx, ctx, input.InstanceProfileName)
      if (profile.role !== undefined) {
        const text = 'Cannot delete entity, must remove roles from instance profile first.'
        throw ctx.fault('DeleteConflictException', text)
      }
      tx.delete(instanceProfileKey(ctx.account, profile.name))
    })
    return {}
  },

  async AddRoleToInstanceProfile(input, ctx) {
    await change(ctx, async (tx) => {
      const profile = await needProfile(tx, ctx, input.InstanceProfileName)
      const role = await findEntity<Role>(tx, ctx.account, 'role', input.RoleName)
      if (role === undefined) throw entityNotFound(ctx, 'role', input.RoleName)
      if (profile.role !== undefined)
        throw quotaExceeded(ctx, 'InstanceSessionsPerInstanceProfile', ROLES_PER_PROFILE_MAX)
      tx.put(instanceProfileKey(ctx.account, profile.name), { ...profile, role: role.name })
      tx.put(profileOfRoleKey(ctx.account, role.name, profile.name), { name: profile.name })
    })
    return {}
  },

  async RemoveRoleFromInstanceProfile(input, ctx) {
    await change(ctx, async (tx) => {
      const { role, ...profile } = await needProfile(tx, ctx, input.InstanceProfileName)
      if (role !== input.RoleName) throw entityNotFound(ctx, 'role', input.RoleName)
      tx.put(instanceProfileKey(ctx.account, profile.name), profile)
      tx.delete(profileOfRoleKey(ctx.account, role, profile.name))
    })
    return {}
  },

  async ListInstanceProfiles(input, ctx) {
    const { PathPrefix: prefix = '/' } = input
    const inPath = (profile: InstanceProfile) => profile.path.startsWith(prefix)
    const scope = ['iam.ListInstanceProfiles', prefix]
    const page = await pageOfRecords(ctx, input, scope, instanceProfiles(ctx.account), inPath)
    return { InstanceProfiles: await wireAll(ctx.records, ctx.account, page.items), ...page.more }
  },

  async ListInstanceProfilesForRole(input, ctx) {
    const { RoleName: name } = input
    if ((await findEntity(ctx.records, ctx.account, 'role', name)) === undefined)
      throw entityNotFound(ctx, 'role', name)
    const scope = ['iam.ListInstanceProfilesForRole', name]
    const page = await pageOfRecords<{ name: string }>(ctx, input, scope, profilesOfRole(ctx.account, name))
    const profiles = await Promise.all(page.items.map((entry) => needProfile(ctx.records, ctx, entry.name)))
    return { InstanceProfiles: await wireAll(ctx.records, ctx.account, profiles), ...page.more }
  },
} satisfies Handlers<'iam', Live>

/** The profiles that a role is in. */
export async function wireProfilesOfRole(
  reader: Reader,
  account: string,
  role: string,
): Promise<WireProfile[]> {
  const entries = await reader.scan<{ name: string }>(profilesOfRole(account, role), {
    limit: INSTANCE_PROFILES_MAX,
  })
  const profiles = await Promise.all(
    entries.map(async ([, { name }]) => reader.get<InstanceProfile>(instanceProfileKey(account, name))),
  )
  return wireAll(
    reader,
    account,
    profiles.filter((profile) => profile !== undefined),
  )
}

async function needProfile(
  reader: Reader,
  ctx: NoSuchEntity & { readonly account: string },
  name: string,
): Promise<InstanceProfile> {
  const profile = await reader.get<InstanceProfile>(instanceProfileKey(ctx.account, name))
  if (profile?.name !== name) throw profileNotFound(ctx, name)
  return profile
}

function wireAll(
  reader: Reader,
  account: string,
  profiles: readonly InstanceProfile[],
): Promise<WireProfile[]> {
  return Promise.all(profiles.map((profile) => wireProfile(reader, account, profile, 'listed')))
}

async function wireProfile(
  reader: Reader,
  account: string,
  profile: InstanceProfile,
  how: 'whole' | 'listed',
): Promise<WireProfile> {
  const role =
    profile.role === undefined ? undefined : await findEntity<Role>(reader, account, 'role', profile.role)
  const wire = {
    Path: profile.path,
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: profileArn(account, profile),
    CreateDate: dateOf(profile.createdMs),
    Roles: role === undefined ? [] : [listedRole(account, role)],
  }
  return how === 'whole' ? { ...wire, ...tagsOf(profile.tags) } : wire
}

// A role inside a profile is shown without the length of its sessions, as recorded from AWS.
function listedRole(account: string, role: Role) {
  const { MaxSessionDuration: _, ...wire } = wireRole(account, role)
  return wire
}

function tagsOf(tags: TagMap) {
  const list = tagList(tags)
  return list.length === 0 ? {} : { Tags: list }
}
