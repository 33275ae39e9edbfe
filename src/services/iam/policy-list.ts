// ListPolicies and ListEntitiesForPolicy: which policies there are, and who uses one.
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import type { Policy as WirePolicy } from '../../model/iam.ts'
import { awsPolicies, isAttachable } from './managed.ts'
import { pageOfList, pageOfRecords } from './listing.ts'
import type { Live } from './live.ts'
import { wireAwsPolicy, wirePolicy } from './policy.ts'
import {
  type Entity,
  findEntity,
  type Holder,
  type ManagedPolicy,
  policies,
  type PolicyUse,
  readUses,
  type UsedBy,
  usedBy,
} from './store.ts'
import { POLICIES_MAX, policyNotFound } from './words.ts'

export const policyListOperations = {
  async ListPolicies(input, ctx) {
    const {
      Scope: scope = 'All',
      PathPrefix: prefix = '/',
      PolicyUsageFilter: usage,
      OnlyAttached: only,
    } = input
    const found: WirePolicy[] = []
    const useOf = await readUses(ctx.records, ctx.account)
    const add = (path: string, arn: string, wire: (use: PolicyUse) => WirePolicy) => {
      if (!path.startsWith(prefix)) return
      const use = useOf(arn)
      if (only === true && use.attachments === 0) return
      if (usage === 'PermissionsPolicy' && use.attachments === 0) return
      if (usage === 'PermissionsBoundary' && use.boundaries === 0) return
      found.push(wire(use))
    }
    if (scope !== 'AWS')
      for (const policy of await own(ctx)) {
        const { Description: _, ...listed } = wirePolicy(policy, { attachments: 0, boundaries: 0 })
        add(policy.path, policy.arn, (use) => ({ ...listed, ...counts(use) }))
      }
    if (scope !== 'Local')
      for (const policy of awsPolicies()) add(policy.path, policy.arn, (use) => wireAwsPolicy(policy, use))
    const filters = ['iam.ListPolicies', scope, prefix, usage ?? '', String(only ?? false)]
    const page = pageOfList(ctx, input, filters, found, ({ Arn: arn = '' }) => arn)
    return { Policies: page.items, ...page.more }
  },

  async ListEntitiesForPolicy(input, ctx) {
    const { PolicyArn: arn, EntityFilter: filter, PathPrefix: prefix = '/', PolicyUsageFilter: usage } = input
    if (!(await isAttachable(ctx.records, ctx.account, arn))) throw policyNotFound(ctx, arn)
    const how = usage === undefined ? undefined : usage === 'PermissionsBoundary' ? 'boundary' : 'attached'
    const scope = ['iam.ListEntitiesForPolicy', arn, filter ?? '', prefix, usage ?? '']
    const wanted = (entry: UsedBy) =>
      (how === undefined || entry.how === how) && (filter === undefined || KINDS[filter] === entry.kind)
    const page = await pageOfRecords(ctx, input, scope, usedBy(ctx.account, arn), wanted)
    const users = await entitiesOf(ctx, page.items, 'user', prefix)
    const groups = await entitiesOf(ctx, page.items, 'group', prefix)
    const roles = await entitiesOf(ctx, page.items, 'role', prefix)
    return {
      PolicyUsers: users.map(({ name, id }) => ({ UserName: name, UserId: id })),
      PolicyGroups: groups.map(({ name, id }) => ({ GroupName: name, GroupId: id })),
      PolicyRoles: roles.map(({ name, id }) => ({ RoleName: name, RoleId: id })),
      ...page.more,
    }
  },
} satisfies Handlers<'iam', Live>

const KINDS: Readonly<Record<string, Holder>> = { User: 'user', Group: 'group', Role: 'role' }

const counts = (use: PolicyUse) => ({
  AttachmentCount: use.attachments,
  PermissionsBoundaryUsageCount: use.boundaries,
})

async function own(ctx: OperationContext<string, Live>): Promise<ManagedPolicy[]> {
  const found = await ctx.records.scan<ManagedPolicy>(policies(ctx.account), { limit: POLICIES_MAX })
  return found.map(([, policy]) => policy)
}

async function entitiesOf(
  ctx: OperationContext<string, Live>,
  entries: readonly UsedBy[],
  kind: Holder,
  prefix: string,
): Promise<Entity[]> {
  const names = new Set(entries.filter((entry) => entry.kind === kind).map(({ name }) => name))
  const found = await Promise.all(
    [...names].map((name) => findEntity<Entity>(ctx.records, ctx.account, kind, name)),
  )
  return found.flatMap((entity) => (entity?.path.startsWith(prefix) === true ? [entity] : []))
}
