// GetAccountAuthorizationDetails: everything that decides in an account, in one listing
// (API_GetAccountAuthorizationDetails). Its pages go through users, groups, roles and policies one after
// another; a Marker is the place in that order.
import { decodeToken, encodeToken } from '../../aws/page.ts'
import { after, type Key, type Range, type Reader } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type {
  AttachedPolicy,
  GroupDetail,
  ManagedPolicyDetail,
  PolicyDetail,
  RoleDetail,
  UserDetail,
} from '../../model/iam.ts'
import { wireProfilesOfRole } from './instance-profile.ts'
import type { Live } from './live.ts'
import { awsPolicies } from './managed.ts'
import { wireAwsPolicy, wirePolicy, wireVersions } from './policy.ts'
import { lastUseOf, wireRole } from './role.ts'
import {
  type Entity,
  entities,
  type Group,
  type Holder,
  type ManagedPolicy,
  policies,
  readInlines,
  readUse,
  readUses,
  readVersion,
  type Role,
  type User,
} from './store.ts'
import { boundaryAndTags, wireUser } from './user.ts'
import { dateOf, entityArn, nameInArn, urlEncoded } from './words.ts'

type Ctx = OperationContext<never, Live>
interface Answer {
  UserDetailList: UserDetail[]
  GroupDetailList: GroupDetail[]
  RoleDetailList: RoleDetail[]
  Policies: ManagedPolicyDetail[]
}

/** One kind of thing in the listing: its filter's name, where it stands, and how it gets into the answer. */
interface Section {
  readonly filter: 'User' | 'Group' | 'Role' | 'LocalManagedPolicy'
  range(account: string): Range
  add(ctx: Ctx, answer: Answer, record: unknown): Promise<void>
}

const MAX_ITEMS_DEFAULT = 100

export const detailsOperations = {
  async GetAccountAuthorizationDetails(input, ctx) {
    const { MaxItems: max = MAX_ITEMS_DEFAULT, Filter: filter = [] } = input
    const scope = ['iam.GetAccountAuthorizationDetails', ctx.account, filter.toSorted().join(' ')]
    const wanted = (name: string) => filter.length === 0 || filter.some((one) => one === name)
    let [place, last] = input.Marker === undefined ? [0, undefined] : position(ctx, scope, input.Marker)
    const answer: Answer = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] }
    let left = max
    for (; place < SECTIONS.length; place++, last = undefined) {
      const section = SECTIONS[place]
      if (section === undefined || !wanted(section.filter)) continue
      const range = section.range(ctx.account)
      const rest = last === undefined ? range : after(range, range.from + last)
      // One more than fits tells whether there is more.
      const found = await ctx.records.scan<unknown>(rest, { limit: left + 1 })
      for (const [, record] of found.slice(0, left)) await section.add(ctx, answer, record)
      if (found.length > left) {
        const end = left === 0 ? last : found[left - 1]?.[0].slice(range.from.length)
        const marker = encodeToken(scope, [place, end ?? null])
        return { ...answer, IsTruncated: true, Marker: marker }
      }
      left -= found.length
    }
    const ofAws = wanted('AWSManagedPolicy') ? await usedAwsPolicies(ctx, last ?? '') : []
    const page = ofAws.slice(0, left)
    answer.Policies.push(...page)
    if (page.length === ofAws.length) return { ...answer, IsTruncated: false }
    const marker = encodeToken(scope, [SECTIONS.length, page.at(-1)?.Arn ?? last ?? null])
    return { ...answer, IsTruncated: true, Marker: marker }
  },
} satisfies Handlers<'iam', Live>

const SECTIONS: readonly Section[] = [
  {
    filter: 'User',
    range: (account) => entities(account, 'user'),
    async add(ctx, answer, record) {
      const user = record as User
      const policies_ = await inlineDetails(ctx, 'user', user.name)
      answer.UserDetailList.push({
        ...wireUser(ctx.account, user, 'whole'),
        GroupList: [...user.groups],
        AttachedManagedPolicies: attached(user),
        ...(policies_.length === 0 ? {} : { UserPolicyList: policies_ }),
      })
    },
  },
  {
    filter: 'Group',
    range: (account) => entities(account, 'group'),
    async add(ctx, answer, record) {
      const group = record as Group
      answer.GroupDetailList.push({
        Path: group.path,
        GroupName: group.name,
        GroupId: group.id,
        Arn: entityArn(ctx.account, 'group', group),
        CreateDate: dateOf(group.createdMs),
        GroupPolicyList: await inlineDetails(ctx, 'group', group.name),
        AttachedManagedPolicies: attached(group),
      })
    },
  },
  {
    filter: 'Role',
    range: (account) => entities(account, 'role'),
    async add(ctx, answer, record) {
      const role = record as Role
      const { MaxSessionDuration: _, Description: __, ...wire } = wireRole(ctx.account, role)
      answer.RoleDetailList.push({
        ...wire,
        ...boundaryAndTags(role),
        InstanceProfileList: await wireProfilesOfRole(ctx.records, ctx.account, role.name),
        RolePolicyList: await inlineDetails(ctx, 'role', role.name),
        AttachedManagedPolicies: attached(role),
        RoleLastUsed: await lastUseOf(ctx.records, ctx.account, role.name),
      })
    },
  },
  {
    filter: 'LocalManagedPolicy',
    range: policies,
    async add(ctx, answer, record) {
      const policy = record as ManagedPolicy
      const wire = wirePolicy(policy, await readUse(ctx.records, ctx.account, policy.arn))
      answer.Policies.push({ ...wire, PolicyVersionList: await versions(ctx.records, ctx.account, policy) })
    },
  },
]

function position(ctx: Ctx, scope: readonly string[], marker: string): [number, Key | undefined] {
  const found = decodeToken(scope, marker)
  const [place, last] = Array.isArray(found) ? found : []
  if (typeof place !== 'number') throw ctx.fault('ValidationError', 'Invalid Marker.')
  return [place, typeof last === 'string' ? last : undefined]
}

async function inlineDetails(ctx: Ctx, kind: Holder, name: string): Promise<PolicyDetail[]> {
  const found = await readInlines(ctx.records, ctx.account, kind, name)
  return found.map((policy) => ({ PolicyName: policy.name, PolicyDocument: urlEncoded(policy.document) }))
}

function attached(entity: Entity): AttachedPolicy[] {
  return entity.attached.map((arn) => ({ PolicyName: nameInArn(arn), PolicyArn: arn }))
}

async function versions(reader: Reader, account: string, policy: ManagedPolicy) {
  const texts = await Promise.all(
    policy.versions.map(async ({ number }) => readVersion(reader, account, policy.name, number)),
  )
  return wireVersions(policy).map((version, i) => ({
    ...version,
    Document: urlEncoded(texts[i]?.document ?? ''),
  }))
}

// Of AWS's policies those that the account uses, last of all, by their ARNs.
async function usedAwsPolicies(ctx: Ctx, behind: string): Promise<ManagedPolicyDetail[]> {
  const found: ManagedPolicyDetail[] = []
  const useOf = await readUses(ctx.records, ctx.account)
  for (const policy of awsPolicies().toSorted((a, b) => (a.arn < b.arn ? -1 : 1))) {
    if (policy.arn <= behind) continue
    const use = useOf(policy.arn)
    if (use.attachments + use.boundaries === 0) continue
    const version = {
      Document: urlEncoded(policy.document),
      VersionId: `v${policy.version}`,
      IsDefaultVersion: true,
      CreateDate: dateOf(policy.updatedMs),
    }
    found.push({ ...wireAwsPolicy(policy, use), PolicyVersionList: [version] })
  }
  return found
}
