// Everything that IAM keeps: record types, keys, indexes, limits. Names are compared without case and kept
// with it (IAM User Guide, "IAM and AWS STS quotas", name requirements), so keys hold the name in lower case.
// All is under the account and `global`; access keys and account aliases, found before their account is
// known, stand under `iam/global`. What is listed is small: inline policies and policy texts are records of
// their own beside their holder's.
import { key, type Key, type Maybe, type Range, type Reader, type Tx, under } from '../../kernel/records.ts'
import type { TagMap } from '../../aws/tags.ts'

/** The three kinds that hold policies. */
export type Holder = 'user' | 'group' | 'role'

/** What users, groups and roles have in common. */
export interface Entity {
  readonly name: string
  readonly path: string
  /** AIDA…, AGPA…, AROA…: never given twice, so a name made again is somebody else. */
  readonly id: string
  readonly createdMs: number
  readonly tags: TagMap
  /** ARNs of attached managed policies, in the order of attaching. */
  readonly attached: readonly string[]
  /** ARN of the managed policy that bounds a user or role. */
  readonly boundary?: string
}

export interface User extends Entity {
  /** Names of the groups that the user is in. */
  readonly groups: readonly string[]
  readonly accessKeyIds: readonly string[]
}

export interface Role extends Entity {
  readonly trustPolicy: string
  readonly description?: string
  readonly maxSessionSeconds: number
}

export type Group = Entity

export interface InlinePolicy {
  readonly name: string
  readonly document: string
}

export interface ManagedPolicy {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly arn: string
  readonly description?: string
  readonly createdMs: number
  readonly updatedMs: number
  readonly tags: TagMap
  readonly defaultVersion: number
  /** Numbers are never given twice: after v1 … v5 and a deletion comes v6. */
  readonly lastVersion: number
  readonly versions: readonly { readonly number: number; readonly createdMs: number }[]
}

/** How often a managed policy, AWS's too, is in use in an account. */
export interface PolicyUse {
  readonly attachments: number
  readonly boundaries: number
}

export interface InstanceProfile {
  readonly name: string
  readonly path: string
  readonly id: string
  readonly createdMs: number
  readonly tags: TagMap
  /** Name of the role in it. */
  readonly role?: string
}

export interface RoleUse {
  readonly usedMs: number
  readonly region: string
}

export interface AccessKeyRecord {
  readonly accessKeyId: string
  readonly account: string
  /** undefined: a key of the account's root. */
  readonly userName?: string
  readonly secret: string
  readonly status: 'Active' | 'Inactive'
  readonly createdMs: number
}

export interface AccessKeyUse {
  readonly usedMs: number
  readonly service: string
  readonly region: string
}

/** Counts that quotas and GetAccountSummary ask for, and the alias. */
export interface AccountRecord {
  readonly users: number
  readonly groups: number
  readonly roles: number
  readonly policies: number
  readonly alias?: string
  /** Access keys of the root user. */
  readonly rootKeyIds: readonly string[]
}

export const NEW_ACCOUNT: AccountRecord = { users: 0, groups: 0, roles: 0, policies: 0, rootKeyIds: [] }

const lower = (name: string) => name.toLowerCase()
const at = (account: string, ...parts: (string | number)[]) => key('iam', account, 'global', ...parts)
const below = (account: string, ...parts: (string | number)[]) => under('iam', account, 'global', ...parts)

export const accountKey = (account: string): Key => at(account, 'account')
export const entityKey = (account: string, kind: Holder, name: string): Key => at(account, kind, lower(name))
export const entities = (account: string, kind: Holder): Range => below(account, kind)
export const inlineKey = (account: string, kind: Holder, holder: string, name: string): Key =>
  at(account, `${kind}-inline`, lower(holder), lower(name))
export const inlines = (account: string, kind: Holder, holder: string): Range =>
  below(account, `${kind}-inline`, lower(holder))
export const memberKey = (account: string, group: string, user: string): Key =>
  at(account, 'member', lower(group), lower(user))
export const members = (account: string, group: string): Range => below(account, 'member', lower(group))
export const roleUseKey = (account: string, name: string): Key => at(account, 'role-use', lower(name))
export const instanceProfileKey = (account: string, name: string): Key =>
  at(account, 'instance-profile', lower(name))
export const instanceProfiles = (account: string): Range => below(account, 'instance-profile')
export const profileOfRoleKey = (account: string, role: string, profile: string): Key =>
  at(account, 'profile-of-role', lower(role), lower(profile))
export const profilesOfRole = (account: string, role: string): Range =>
  below(account, 'profile-of-role', lower(role))
export const policyKey = (account: string, name: string): Key => at(account, 'policy', lower(name))
export const policies = (account: string): Range => below(account, 'policy')
export const versionKey = (account: string, name: string, number: number): Key =>
  at(account, 'policy-version', lower(name), number)
export const policyUseKey = (account: string, arn: string): Key => at(account, 'policy-use', arn)
/** Who uses a managed policy: `how` is `attached` or `boundary`. */
export const usedByKey = (account: string, arn: string, how: Usage, kind: Holder, name: string): Key =>
  at(account, 'used-by', arn, how, kind, lower(name))
export const usedBy = (account: string, arn: string): Range => below(account, 'used-by', arn)
export const accessKeyKey = (accessKeyId: string): Key => key('iam', 'global', 'access-key', accessKeyId)
export const accessKeyUseKey = (accessKeyId: string): Key =>
  key('iam', 'global', 'access-key-use', accessKeyId)
export const aliasKey = (alias: string): Key => key('iam', 'global', 'alias', alias)

/** Holds another id after every change of IAM: what the authority's cache is good for. */
export const CHANGED: Key = key('iam', 'global', 'changed')
export interface Changed {
  readonly id: string
}

/** A transaction that changes IAM: the next request is judged by it. */
export function change<T>(ctx: { readonly records: Changes }, body: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.records.transact(async (tx) => {
    const result = await body(tx)
    tx.put(CHANGED, { id: tx.id() })
    return result
  })
}

export interface Changes {
  transact<T>(body: (tx: Tx) => Maybe<T>): Promise<T>
}

export type Usage = 'attached' | 'boundary'

/** What an entry of `usedBy` says: which entity, and how. */
export interface UsedBy {
  readonly kind: Holder
  readonly how: Usage
  readonly name: string
}

/** The user, group or role of exactly this name. */
export async function findEntity<T extends Entity>(
  reader: Reader,
  account: string,
  kind: Holder,
  name: string,
): Promise<T | undefined> {
  const found = await reader.get<T>(entityKey(account, kind, name))
  return found?.name === name ? found : undefined
}

/** The account's counts; an account exists from its first mention. */
export async function readAccount(reader: Reader, account: string): Promise<AccountRecord> {
  return (await reader.get<AccountRecord>(accountKey(account))) ?? NEW_ACCOUNT
}

/** Adds to one of the account's counts; its new value. */
export async function count(
  tx: Tx,
  account: string,
  what: 'users' | 'groups' | 'roles' | 'policies',
  change: 1 | -1,
): Promise<number> {
  const record = await readAccount(tx, account)
  const value = record[what] + change
  tx.put(accountKey(account), { ...record, [what]: value })
  return value
}

/** Notes that an entity uses a managed policy, or no longer does. */
export async function noteUse(
  tx: Tx,
  account: string,
  arn: string,
  user: UsedBy,
  change: 1 | -1,
): Promise<void> {
  const use = await readUse(tx, account, arn)
  const field = user.how === 'attached' ? 'attachments' : 'boundaries'
  const entry = usedByKey(account, arn, user.how, user.kind, user.name)
  const changed = { ...use, [field]: use[field] + change }
  if (changed.attachments + changed.boundaries === 0) tx.delete(policyUseKey(account, arn))
  else tx.put(policyUseKey(account, arn), { ...changed, arn })
  if (change > 0) tx.put(entry, user)
  else tx.delete(entry)
}

/** How often a managed policy is used in an account. */
export async function readUse(reader: Reader, account: string, arn: string): Promise<PolicyUse> {
  return (await reader.get<PolicyUse>(policyUseKey(account, arn))) ?? UNUSED
}

/** How often each managed policy in use is used, by ARN: one look for those who ask about many. */
export async function readUses(reader: Reader, account: string): Promise<(arn: string) => PolicyUse> {
  const found = await reader.scan<PolicyUse & { arn: string }>(below(account, 'policy-use'), {
    limit: POLICIES_IN_USE_MAX,
  })
  const uses = new Map(found.map(([, use]) => [use.arn, use]))
  return (arn) => uses.get(arn) ?? UNUSED
}

const UNUSED: PolicyUse = { attachments: 0, boundaries: 0 }
// An account's own policies (1,500) and all of AWS's that we have are fewer.
const POLICIES_IN_USE_MAX = 3_000

/** The inline policies of an entity, by name. Quotas on their size keep them few. */
export async function readInlines(
  reader: Reader,
  account: string,
  kind: Holder,
  holder: string,
): Promise<InlinePolicy[]> {
  const found = await reader.scan<InlinePolicy>(inlines(account, kind, holder), {
    limit: INLINE_POLICIES_MAX,
  })
  return found.map(([, policy]) => policy)
}

// Ten kilobytes of inline policies on a role cannot be more than this many policies of the shortest text.
export const INLINE_POLICIES_MAX = 1_000

/** The text of a customer managed policy's version. */
export function readVersion(
  reader: Reader,
  account: string,
  name: string,
  number: number,
): Maybe<{ document: string } | undefined> {
  return reader.get<{ document: string }>(versionKey(account, name, number))
}
