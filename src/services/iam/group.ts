// Groups (IAM User Guide, "IAM user groups"): users in them have the group's policies. Who is in a group
// stands twice, in the user's record for deciding and under the group for listing, always written together.
import { makeUniqueId, UNIQUE_ID_BYTES } from '../../aws/credential.ts'
import type { Tx } from '../../kernel/records.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Group as WireGroup } from '../../model/iam.ts'
import { pageOfList, pageOfRecords } from './listing.ts'
import type { Live } from './live.ts'
import {
  change,
  count,
  entities,
  entityKey,
  findEntity,
  type Group,
  inlineKey,
  memberKey,
  members,
  noteUse,
  readInlines,
  type User,
} from './store.ts'
import { needUser, wireUser } from './user.ts'
import {
  dateOf,
  entityArn,
  entityExists,
  entityNotFound,
  GROUPS_MAX,
  GROUPS_PER_USER_MAX,
  type NoSuchEntity,
  quotaExceeded,
} from './words.ts'

export const groupOperations = {
  async CreateGroup(input, ctx) {
    const { GroupName: name, Path: path = '/' } = input
    const id = makeUniqueId('AGPA', ctx.ids.bytes(UNIQUE_ID_BYTES))
    const group = await change(ctx, async (tx): Promise<Group> => {
      if (await tx.get(entityKey(ctx.account, 'group', name))) throw entityExists(ctx, 'group', name)
      if ((await count(tx, ctx.account, 'groups', 1)) > GROUPS_MAX)
        throw quotaExceeded(ctx, 'GroupsPerAccount', GROUPS_MAX)
      const made = { name, path, id, createdMs: tx.now, tags: {}, attached: [] }
      tx.put(entityKey(ctx.account, 'group', name), made)
      return made
    })
    return { Group: wireGroup(ctx.account, group) }
  },

  async GetGroup(input, ctx) {
    const { GroupName: name } = input
    const group = await findEntity<Group>(ctx.records, ctx.account, 'group', name)
    if (group === undefined) throw entityNotFound(ctx, 'group', name)
    const page = await pageOfRecords<{ name: string }>(
      ctx,
      input,
      ['iam.GetGroup', name],
      members(ctx.account, name),
    )
    const users = await Promise.all(
      page.items.map((member) => findEntity<User>(ctx.records, ctx.account, 'user', member.name)),
    )
    return {
      Group: wireGroup(ctx.account, group),
      Users: users.flatMap((user) => (user === undefined ? [] : [wireUser(ctx.account, user, 'listed')])),
      ...page.more,
    }
  },

  async UpdateGroup(input, ctx) {
    const { GroupName: name, NewGroupName: newName = name } = input
    await change(ctx, async (tx) => {
      const group = await needGroup(tx, ctx, name)
      const taken = await tx.get<Group>(entityKey(ctx.account, 'group', newName))
      if (taken !== undefined && taken.id !== group.id) throw entityExists(ctx, 'group', newName)
      const changed = { ...group, name: newName, path: input.NewPath ?? group.path }
      tx.delete(entityKey(ctx.account, 'group', name))
      tx.put(entityKey(ctx.account, 'group', newName), changed)
      if (newName !== name) await moveBelongings(tx, ctx.account, group, newName)
    })
    return {}
  },

  async DeleteGroup(input, ctx) {
    const { GroupName: name } = input
    await change(ctx, async (tx) => {
      const group = await needGroup(tx, ctx, name)
      const conflict = (what: string) =>
        ctx.fault('DeleteConflictException', `Cannot delete entity, must ${what} first.`)
      if ((await tx.scan(members(ctx.account, name), { limit: 1 })).length > 0)
        throw conflict('remove users from group')
      if (group.attached.length > 0) throw conflict('detach all policies')
      if ((await readInlines(tx, ctx.account, 'group', name)).length > 0) throw conflict('delete policies')
      tx.delete(entityKey(ctx.account, 'group', name))
      await count(tx, ctx.account, 'groups', -1)
    })
    return {}
  },

  async ListGroups(input, ctx) {
    const { PathPrefix: prefix = '/' } = input
    const inPath = (group: Group) => group.path.startsWith(prefix)
    const page = await pageOfRecords(
      ctx,
      input,
      ['iam.ListGroups', prefix],
      entities(ctx.account, 'group'),
      inPath,
    )
    return { Groups: page.items.map((group) => wireGroup(ctx.account, group)), ...page.more }
  },

  async ListGroupsForUser(input, ctx) {
    const { UserName: name } = input
    const user = await findEntity<User>(ctx.records, ctx.account, 'user', name)
    if (user === undefined) throw entityNotFound(ctx, 'user', name)
    const page = pageOfList(ctx, input, ['iam.ListGroupsForUser', name], user.groups, (group) =>
      group.toLowerCase(),
    )
    const groups = await Promise.all(
      page.items.map((group) => findEntity<Group>(ctx.records, ctx.account, 'group', group)),
    )
    return {
      Groups: groups.flatMap((group) => (group === undefined ? [] : [wireGroup(ctx.account, group)])),
      ...page.more,
    }
  },

  async AddUserToGroup(input, ctx) {
    await change(ctx, async (tx) => {
      const group = await needGroup(tx, ctx, input.GroupName)
      const user = await needUser(tx, ctx, input.UserName)
      if (user.groups.includes(group.name)) return
      if (user.groups.length >= GROUPS_PER_USER_MAX)
        throw quotaExceeded(ctx, 'GroupsPerUser', GROUPS_PER_USER_MAX)
      tx.put(entityKey(ctx.account, 'user', user.name), { ...user, groups: [...user.groups, group.name] })
      tx.put(memberKey(ctx.account, group.name, user.name), { name: user.name })
    })
    return {}
  },

  async RemoveUserFromGroup(input, ctx) {
    await change(ctx, async (tx) => {
      const group = await needGroup(tx, ctx, input.GroupName)
      const user = await needUser(tx, ctx, input.UserName)
      const groups = user.groups.filter((name) => name !== group.name)
      tx.put(entityKey(ctx.account, 'user', user.name), { ...user, groups })
      tx.delete(memberKey(ctx.account, group.name, user.name))
    })
    return {}
  },
} satisfies Handlers<'iam', Live>

function wireGroup(account: string, group: Group): WireGroup {
  return {
    Path: group.path,
    GroupName: group.name,
    GroupId: group.id,
    Arn: entityArn(account, 'group', group),
    CreateDate: dateOf(group.createdMs),
  }
}

async function needGroup(
  tx: Tx,
  ctx: NoSuchEntity & { readonly account: string },
  name: string,
): Promise<Group> {
  const group = await findEntity<Group>(tx, ctx.account, 'group', name)
  if (group === undefined) throw entityNotFound(ctx, 'group', name)
  return group
}

// A group holds at most all the users of its account; each is two writes, so the largest rename fails rather
// than half happens.
const MEMBERS_MAX = 2_000

async function moveBelongings(tx: Tx, account: string, from: Group, newName: string): Promise<void> {
  for (const policy of await readInlines(tx, account, 'group', from.name)) {
    tx.delete(inlineKey(account, 'group', from.name, policy.name))
    tx.put(inlineKey(account, 'group', newName, policy.name), policy)
  }
  for (const arn of from.attached) {
    await noteUse(tx, account, arn, { kind: 'group', how: 'attached', name: from.name }, -1)
    await noteUse(tx, account, arn, { kind: 'group', how: 'attached', name: newName }, 1)
  }
  for (const [memberOf, { name }] of await tx.scan<{ name: string }>(members(account, from.name), {
    limit: MEMBERS_MAX,
  })) {
    const user = await findEntity<User>(tx, account, 'user', name)
    tx.delete(memberOf)
    tx.put(memberKey(account, newName, name), { name })
    if (user === undefined) continue
    const groups = user.groups.map((group) => (group === from.name ? newName : group))
    tx.put(entityKey(account, 'user', name), { ...user, groups })
  }
}
