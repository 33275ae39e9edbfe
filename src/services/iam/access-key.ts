// Long-term access keys (IAM User Guide, "Manage access keys for IAM users"): two at most for a user, each
// active or not. The secret is shown once, when the key is made. Root may have keys too: in production the
// first one is made by `ensureRootKeys`.
import { assert } from '../../kernel/fault.ts'
import type { Tx } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type { AccessKeyMetadata } from '../../model/iam.ts'
import { pageOfList } from './listing.ts'
import type { Live } from './live.ts'
import { newKey } from './root-keys.ts'
import {
  change,
  accessKeyKey,
  type AccessKeyRecord,
  type AccessKeyUse,
  accessKeyUseKey,
  accountKey,
  entityKey,
  findEntity,
  readAccount,
  type User,
} from './store.ts'
import { callerName } from './user.ts'
import {
  ACCESS_KEYS_PER_USER_MAX,
  dateOf,
  entityNotFound,
  type NoSuchEntity,
  quotaExceeded,
} from './words.ts'

export const accessKeyOperations = {
  async CreateAccessKey(input, ctx) {
    const owner = ownerOf(ctx, input.UserName)
    const fresh = await newKey(ctx, ctx.live.keyring, ctx.account)
    const made = await change(ctx, async (tx): Promise<AccessKeyRecord> => {
      const ids = await keyIdsOf(tx, ctx, owner)
      if (ids.length >= ACCESS_KEYS_PER_USER_MAX)
        throw quotaExceeded(ctx, 'AccessKeysPerUser', ACCESS_KEYS_PER_USER_MAX)
      assert((await tx.get(accessKeyKey(fresh.accessKeyId))) === undefined, 'access key id taken meanwhile')
      const named = owner === ROOT ? {} : { userName: owner }
      const record: AccessKeyRecord = { ...fresh, ...named, status: 'Active', createdMs: tx.now }
      tx.put(accessKeyKey(record.accessKeyId), record)
      await putKeyIds(tx, ctx.account, owner, [...ids, record.accessKeyId])
      return record
    })
    return {
      AccessKey: {
        UserName: nameOf(owner),
        AccessKeyId: made.accessKeyId,
        Status: made.status,
        SecretAccessKey: made.secret,
        CreateDate: dateOf(made.createdMs),
      },
    }
  },

  async UpdateAccessKey(input, ctx) {
    const { AccessKeyId: id, Status: status } = input
    // The model lists Expired, which AWS gives to keys itself and nobody can set.
    if (status === 'Expired') throw ctx.fault('InvalidInputException', `Status ${status} cannot be set.`)
    await change(ctx, async (tx) => {
      const owner = ownerOf(ctx, input.UserName)
      const record = await needKey(tx, ctx, owner, id)
      tx.put(accessKeyKey(id), { ...record, status })
    })
    return {}
  },

  async DeleteAccessKey(input, ctx) {
    const { AccessKeyId: id } = input
    await change(ctx, async (tx) => {
      const owner = ownerOf(ctx, input.UserName)
      await needKey(tx, ctx, owner, id)
      const ids = await keyIdsOf(tx, ctx, owner)
      await putKeyIds(
        tx,
        ctx.account,
        owner,
        ids.filter((other) => other !== id),
      )
      tx.delete(accessKeyKey(id))
      tx.delete(accessKeyUseKey(id))
    })
    return {}
  },

  async ListAccessKeys(input, ctx) {
    const owner = ownerOf(ctx, input.UserName)
    const ids = await keyIdsOf(ctx.records, ctx, owner)
    const page = pageOfList(ctx, input, ['iam.ListAccessKeys', String(owner)], ids, (id) => id)
    const records = await Promise.all(
      page.items.map(async (id) => ctx.records.get<AccessKeyRecord>(accessKeyKey(id))),
    )
    const keys = records.flatMap((record): AccessKeyMetadata[] =>
      record === undefined
        ? []
        : [
            {
              UserName: nameOf(owner),
              AccessKeyId: record.accessKeyId,
              Status: record.status,
              CreateDate: dateOf(record.createdMs),
            },
          ],
    )
    return { AccessKeyMetadata: keys, ...page.more }
  },

  async GetAccessKeyLastUsed(input, ctx) {
    const id = input.AccessKeyId
    const record = await ctx.records.get<AccessKeyRecord>(accessKeyKey(id))
    if (record === undefined || record.account !== ctx.account) {
      // As AWS answers for keys that are not the caller's: no word on whether they exist.
      const text = `User: ${ctx.caller.arn} is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key ${id}`
      throw ctx.fault('AccessDenied', text, { status: 403 })
    }
    const use = await ctx.records.get<AccessKeyUse>(accessKeyUseKey(id))
    return {
      UserName: nameOf(record.userName ?? ROOT),
      AccessKeyLastUsed:
        use === undefined
          ? { ServiceName: 'N/A', Region: 'N/A' }
          : { LastUsedDate: dateOf(use.usedMs), ServiceName: use.service, Region: use.region },
    }
  },
} satisfies Handlers<'iam', Live>

// Whose key: a user's by name, or the root user's.
const ROOT = Symbol('root')
type Owner = string | typeof ROOT

// AWS shows the root user's keys under this name (credential reports: `<root_account>`).
const nameOf = (owner: Owner) => (owner === ROOT ? '<root_account>' : owner)

type OwnerCtx = NoSuchEntity & { readonly account: string }

function ownerOf(ctx: OperationContext<'NoSuchEntityException', Live>, name: string | undefined): Owner {
  if (name !== undefined) return name
  return ctx.caller.kind === 'root' ? ROOT : callerName(ctx)
}

async function keyIdsOf(
  reader: Pick<Tx, 'get' | 'scan'>,
  ctx: OwnerCtx,
  owner: Owner,
): Promise<readonly string[]> {
  if (owner === ROOT) return (await readAccount(reader, ctx.account)).rootKeyIds
  const user = await findEntity<User>(reader, ctx.account, 'user', owner)
  if (user === undefined) throw entityNotFound(ctx, 'user', owner)
  return user.accessKeyIds
}

async function putKeyIds(tx: Tx, account: string, owner: Owner, ids: readonly string[]): Promise<void> {
  if (owner === ROOT) {
    tx.put(accountKey(account), { ...(await readAccount(tx, account)), rootKeyIds: ids })
    return
  }
  const user = await findEntity<User>(tx, account, 'user', owner)
  if (user !== undefined) tx.put(entityKey(account, 'user', owner), { ...user, accessKeyIds: ids })
}

async function needKey(tx: Tx, ctx: OwnerCtx, owner: Owner, id: string): Promise<AccessKeyRecord> {
  const ids = await keyIdsOf(tx, ctx, owner)
  const record = ids.includes(id) ? await tx.get<AccessKeyRecord>(accessKeyKey(id)) : undefined
  if (record === undefined)
    throw ctx.fault('NoSuchEntityException', `The Access Key with id ${id} cannot be found.`)
  return record
}
