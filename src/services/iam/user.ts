// Users: IAM User Guide, "IAM users"; API_CreateUser and its siblings. A user is one record; what it holds
// (policies, keys, groups) must be gone before it can be deleted, in the order in which AWS complains.
import { makeUniqueId, UNIQUE_ID_BYTES } from '../../aws/credential.ts'
import { tagList, tagMap } from '../../aws/tags.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Tx } from '../../kernel/records.ts'
import type { User as WireUser } from '../../model/iam.ts'
import { checkBoundary } from './attachment.ts'
import { pageOfRecords } from './listing.ts'
import type { Live } from './live.ts'
import {
  change,
  accessKeyKey,
  type AccessKeyRecord,
  count,
  entities,
  entityKey,
  findEntity,
  memberKey,
  noteUse,
  readInlines,
  inlineKey,
  type User,
} from './store.ts'
import { refuseDuplicateTags } from './tag.ts'
import {
  dateOf,
  entityArn,
  entityExists,
  entityNotFound,
  type NoSuchEntity,
  quotaExceeded,
  type Refuse,
  USERS_MAX,
} from './words.ts'

export const userOperations = {
  async CreateUser(input, ctx) {
    const { UserName: name, Path: path = '/', PermissionsBoundary: boundary } = input
    refuseDuplicateTags(ctx, input.Tags)
    const id = makeUniqueId('AIDA', ctx.ids.bytes(UNIQUE_ID_BYTES))
    const user = await change(ctx, async (tx): Promise<User> => {
      if (await tx.get(entityKey(ctx.account, 'user', name))) throw entityExists(ctx, 'user', name)
      if (boundary !== undefined) await checkBoundary(tx, ctx, boundary)
      if ((await count(tx, ctx.account, 'users', 1)) > USERS_MAX)
        throw quotaExceeded(ctx, 'UsersPerAccount', USERS_MAX)
      const made: User = {
        name,
        path,
        id,
        createdMs: tx.now,
        tags: tagMap(input.Tags),
        attached: [],
        groups: [],
        accessKeyIds: [],
        ...(boundary === undefined ? {} : { boundary }),
      }
      tx.put(entityKey(ctx.account, 'user', name), made)
      if (boundary !== undefined)
        await noteUse(tx, ctx.account, boundary, { kind: 'user', how: 'boundary', name }, 1)
      return made
    })
    return { User: wireUser(ctx.account, user, 'whole') }
  },

  async GetUser(input, ctx) {
    if (input.UserName === undefined && ctx.caller.kind === 'root') return { User: await rootUser(ctx) }
    const name = input.UserName ?? callerName(ctx)
    const user = await findEntity<User>(ctx.records, ctx.account, 'user', name)
    if (user === undefined) throw entityNotFound(ctx, 'user', name)
    return { User: wireUser(ctx.account, user, 'whole') }
  },

  async UpdateUser(input, ctx) {
    const { UserName: name, NewUserName: newName = name } = input
    await change(ctx, async (tx) => {
      const user = await needUser(tx, ctx, name)
      const taken = await tx.get<User>(entityKey(ctx.account, 'user', newName))
      if (taken !== undefined && taken.id !== user.id) throw entityExists(ctx, 'user', newName)
      const changed = { ...user, name: newName, path: input.NewPath ?? user.path }
      tx.delete(entityKey(ctx.account, 'user', name))
      tx.put(entityKey(ctx.account, 'user', newName), changed)
      if (newName !== name) await moveBelongings(tx, ctx.account, user, changed)
    })
    return {}
  },

  async DeleteUser(input, ctx) {
    const { UserName: name } = input
    await change(ctx, async (tx) => {
      const user = await needUser(tx, ctx, name)
      const conflict = (what: string) =>
        ctx.fault('DeleteConflictException', `Cannot delete entity, must ${what} first.`)
      if (user.accessKeyIds.length > 0) throw conflict('delete access keys')
      if (user.groups.length > 0) throw conflict('remove users from group')
      if (user.attached.length > 0) throw conflict('detach all policies')
      if ((await readInlines(tx, ctx.account, 'user', name)).length > 0) throw conflict('delete policies')
      if (user.boundary !== undefined)
        await noteUse(tx, ctx.account, user.boundary, { kind: 'user', how: 'boundary', name }, -1)
      tx.delete(entityKey(ctx.account, 'user', name))
      await count(tx, ctx.account, 'users', -1)
    })
    return {}
  },

  async ListUsers(input, ctx) {
    const { PathPrefix: prefix = '/' } = input
    const scope = ['iam.ListUsers', prefix]
    const inPath = (user: User) => user.path.startsWith(prefix)
    const page = await pageOfRecords(ctx, input, scope, entities(ctx.account, 'user'), inPath)
    return { Users: page.items.map((user) => wireUser(ctx.account, user, 'listed')), ...page.more }
  },
} satisfies Handlers<'iam', Live>

/** A user as answers show it. Lists leave out tags and boundary (API_ListUsers). */
export function wireUser(account: string, user: User, how: 'whole' | 'listed'): WireUser {
  const listed = {
    Path: user.path,
    UserName: user.name,
    UserId: user.id,
    Arn: entityArn(account, 'user', user),
    CreateDate: dateOf(user.createdMs),
  }
  if (how === 'listed') return listed
  return { ...listed, ...boundaryAndTags(user) }
}

/** The members that only single answers have; absent where there is nothing to say. */
export function boundaryAndTags(entity: { boundary?: string; tags: User['tags'] }) {
  const tags = tagList(entity.tags)
  return {
    ...(entity.boundary === undefined
      ? {}
      : {
          PermissionsBoundary: {
            // "This data type can only have a value of `Policy`" (API_AttachedPermissionsBoundary), and so AWS
            // answers, though the model's enum names PermissionsBoundaryPolicy.
            PermissionsBoundaryType: 'Policy' as 'PermissionsBoundaryPolicy',
            PermissionsBoundaryArn: entity.boundary,
          },
        }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  }
}

/** The user of this name in the transaction at hand. */
export async function needUser(
  tx: Tx,
  ctx: NoSuchEntity & { readonly account: string },
  name: string,
): Promise<User> {
  const user = await findEntity<User>(tx, ctx.account, 'user', name)
  if (user === undefined) throw entityNotFound(ctx, 'user', name)
  return user
}

/** The name of the user who calls, for operations that default to him. */
export function callerName(ctx: Pick<OperationContext, 'caller'> & Refuse<'ValidationError'>): string {
  const { kind, arn } = ctx.caller
  if (kind === 'user') return arn.slice(arn.lastIndexOf('/') + 1)
  throw ctx.fault('ValidationError', 'Must specify userName when calling with non-User credentials')
}

// The root user is no IAM user: AWS answers its account and ARN, and neither name nor path. It is as old as
// the cloud.
async function rootUser(ctx: OperationContext<string, Live>): Promise<WireUser> {
  const root: Partial<WireUser> = {
    UserId: ctx.account,
    Arn: `arn:aws:iam::${ctx.account}:root`,
    CreateDate: dateOf(await ctx.live.keyring.bornMs()),
  }
  // The model calls UserName and Path required, which AWS's own answer for root does not obey.
  return root as WireUser
}

// Under a new name the user keeps its id, policies, keys and groups.
async function moveBelongings(tx: Tx, account: string, from: User, to: User): Promise<void> {
  for (const policy of await readInlines(tx, account, 'user', from.name)) {
    tx.delete(inlineKey(account, 'user', from.name, policy.name))
    tx.put(inlineKey(account, 'user', to.name, policy.name), policy)
  }
  for (const arn of from.attached) {
    await noteUse(tx, account, arn, { kind: 'user', how: 'attached', name: from.name }, -1)
    await noteUse(tx, account, arn, { kind: 'user', how: 'attached', name: to.name }, 1)
  }
  if (from.boundary !== undefined) {
    await noteUse(tx, account, from.boundary, { kind: 'user', how: 'boundary', name: from.name }, -1)
    await noteUse(tx, account, from.boundary, { kind: 'user', how: 'boundary', name: to.name }, 1)
  }
  for (const group of from.groups) {
    tx.delete(memberKey(account, group, from.name))
    tx.put(memberKey(account, group, to.name), { name: to.name })
  }
  for (const id of from.accessKeyIds) {
    const record = await tx.get<AccessKeyRecord>(accessKeyKey(id))
    if (record !== undefined) tx.put(accessKeyKey(id), { ...record, userName: to.name })
  }
}
