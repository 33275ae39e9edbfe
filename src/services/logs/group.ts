// Log groups: creating, deleting and describing them, and their retention (API_CreateLogGroup, API_DeleteLogGroup,
// API_DescribeLogGroups, API_ListLogGroups, API_PutRetentionPolicy, API_DeleteRetentionPolicy, API_PutLogGroupDeletionProtection).
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Range, Reader, Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import {
  GROUP_EXISTS,
  GROUP_NOT_FOUND,
  groupArn,
  groupOfIdentifier,
  INVALID_TOKEN,
  invalid,
  notFound,
  ourselves,
  placeOf,
  unsupported,
} from './names.ts'
import type { Context } from './names.ts'
import { beyond, groupKey, groupRange, storedBytes } from './store.ts'
import type { GroupRecord, Place } from './store.ts'

const DESCRIBE_LIMIT_DEFAULT = 50 // API_DescribeLogGroups
// Groups looked at for one page of a name pattern; AWS too answers such pages partly full, with a token.
const PATTERN_GROUPS_MAX = 1_000
// API_PutRetentionPolicy, "Possible values".
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]
const DAY_MS = 86_400_000

/** A group of a new name, empty and kept for ever; ResourceAlreadyExistsException for a name that is taken. */
export async function CreateLogGroup(
  input: Input<'logs', 'CreateLogGroup'>,
  ctx: Context<'CreateLogGroup'>,
): Promise<Output<'logs', 'CreateLogGroup'>> {
  const at = placeOf(ctx)
  const name = input.logGroupName
  if (/^aws\//i.test(name)) throw invalid('Log groups starting with AWS/ are reserved for AWS.')
  if (input.kmsKeyId !== undefined) throw unsupported('kmsKeyId')
  if ((input.logGroupClass ?? 'STANDARD') !== 'STANDARD') {
    throw unsupported(`logGroupClass with the value ${input.logGroupClass}`)
  }
  checkTagKeys(Object.keys(input.tags ?? {}))
  await ctx.records.transact(async (tx) => {
    const existing = await tx.get<GroupRecord>(groupKey(at, name))
    if (existing !== undefined) throw ctx.fault('ResourceAlreadyExistsException', GROUP_EXISTS)
    const group: GroupRecord = {
      id: tx.id(),
      name,
      createdMs: tx.now,
      tags: input.tags ?? {},
      deletionProtection: input.deletionProtectionEnabled ?? false,
    }
    tx.put(groupKey(at, name), group)
  })
  return {}
}

/**
 * The group is gone with everything in it once this is answered, and its name is free; what it held is cleared later, in
 * steps. ResourceNotFoundException; InvalidParameterException while it is protected.
 */
export async function DeleteLogGroup(
  input: Input<'logs', 'DeleteLogGroup'>,
  ctx: Context<'DeleteLogGroup'>,
): Promise<Output<'logs', 'DeleteLogGroup'>> {
  const at = placeOf(ctx)
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, input.logGroupName)
    refuseIfProtected(group)
    tx.delete(groupKey(at, group.name))
    tx.later('logs', 'clearRange', { groupId: group.id }, ourselves(at))
  })
  return {}
}

/** Groups in the order of their names, 50 a page; by prefix, by part of the name, or those that are named. */
export async function DescribeLogGroups(
  input: Input<'logs', 'DescribeLogGroups'>,
  ctx: Context<'DescribeLogGroups'>,
): Promise<Output<'logs', 'DescribeLogGroups'>> {
  const at = placeOf(ctx)
  if (input.includeLinkedAccounts === true) throw unsupported('includeLinkedAccounts')
  if (input.accountIdentifiers !== undefined) throw unsupported('accountIdentifiers')
  const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, logGroupIdentifiers: identifiers } = input
  if (prefix !== undefined && pattern !== undefined) {
    throw invalid('LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.')
  }
  if (identifiers !== undefined) {
    if (prefix !== undefined || pattern !== undefined) {
      throw invalid('logGroupIdentifiers cannot be combined with a name prefix or a name pattern.')
    }
    return { logGroups: await describeNamed(ctx, at, identifiers) }
  }
  const scope = ['DescribeLogGroups', at.account, at.region, prefix ?? '', pattern ?? '']
  const short = pattern !== undefined
  const { groups, nextToken } = await pageOf(ctx.records, scope, groupRange(at, prefix ?? ''), {
    limit: input.limit ?? DESCRIBE_LIMIT_DEFAULT,
    token: input.nextToken,
    wanted:
      short || input.logGroupClass !== undefined
        ? (name) => isStandard(input.logGroupClass) && name.includes(pattern ?? '')
        : undefined,
  })
  return {
    logGroups: await Promise.all(groups.map((group) => describe(ctx.records, at, group, short))),
    ...(nextToken === undefined ? {} : { nextToken }),
  }
}

/** Names and ARNs only, by up to five names or parts of names (`^` for beginnings); 50 a page, 1,000 at most. */
export async function ListLogGroups(
  input: Input<'logs', 'ListLogGroups'>,
  ctx: Context<'ListLogGroups'>,
): Promise<Output<'logs', 'ListLogGroups'>> {
  const at = placeOf(ctx)
  if (input.includeLinkedAccounts === true) throw unsupported('includeLinkedAccounts')
  for (const name of ['accountIdentifiers', 'dataSources', 'fieldIndexNames', 'logGroupTags'] as const) {
    if (input[name] !== undefined) throw unsupported(name)
  }
  const { logGroupNamePattern: pattern, logGroupClass } = input
  const scope = ['ListLogGroups', at.account, at.region, pattern ?? '', logGroupClass ?? '']
  // Up to five names, joined by |, each a beginning (^) or a part of the group's name.
  const parts = pattern?.split('|') ?? ['']
  const wanted = (name: string): boolean =>
    parts.some((part) => (part.startsWith('^') ? name.startsWith(part.slice(1)) : name.includes(part)))
  const { groups, nextToken } = await pageOf(ctx.records, scope, groupRange(at, ''), {
    limit: input.limit ?? DESCRIBE_LIMIT_DEFAULT,
    token: input.nextToken,
    wanted:
      pattern === undefined && logGroupClass === undefined
        ? undefined
        : (name) => isStandard(logGroupClass) && wanted(name),
  })
  return {
    logGroups: groups.map(({ name }) => ({
      logGroupName: name,
      logGroupArn: groupArn(at, name),
      logGroupClass: 'STANDARD' as const,
    })),
    ...(nextToken === undefined ? {} : { nextToken }),
  }
}

/**
 * From now on events older than so many days are shown to nobody and taken in no more; the first sweep is promised in the
 * same transaction. InvalidParameterException for a number of days that is not one of AWS's.
 */
export async function PutRetentionPolicy(
  input: Input<'logs', 'PutRetentionPolicy'>,
  ctx: Context<'PutRetentionPolicy'>,
): Promise<Output<'logs', 'PutRetentionPolicy'>> {
  const at = placeOf(ctx)
  const days = input.retentionInDays
  if (!RETENTION_DAYS.includes(days)) {
    const set = RETENTION_DAYS.join(', ')
    throw invalid(
      `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: ` +
        `Member must satisfy enum value set: [${set}]`,
    )
  }
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, input.logGroupName)
    const sweep = tx.id()
    tx.put(groupKey(at, group.name), { ...group, retentionDays: days, sweep })
    tx.later('logs', 'expire', { groupName: group.name, sweep }, ourselves(at))
  })
  return {}
}

/** Events that have not expired yet are kept for ever; the sweep that was promised finds nothing to do. */
export async function DeleteRetentionPolicy(
  input: Input<'logs', 'DeleteRetentionPolicy'>,
  ctx: Context<'DeleteRetentionPolicy'>,
): Promise<Output<'logs', 'DeleteRetentionPolicy'>> {
  const at = placeOf(ctx)
  await ctx.records.transact(async (tx) => {
    const { retentionDays: _, sweep: __, ...group } = await getGroup(tx, at, input.logGroupName)
    tx.put(groupKey(at, group.name), group)
  })
  return {}
}

/** Sets or lifts the protection that DeleteLogGroup and DeleteLogStream respect. */
export async function PutLogGroupDeletionProtection(
  input: Input<'logs', 'PutLogGroupDeletionProtection'>,
  ctx: Context<'PutLogGroupDeletionProtection'>,
): Promise<Output<'logs', 'PutLogGroupDeletionProtection'>> {
  const at = placeOf(ctx)
  const name = groupOfIdentifier(input.logGroupIdentifier, at)
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, name)
    tx.put(groupKey(at, name), { ...group, deletionProtection: input.deletionProtectionEnabled })
  })
  return {}
}

/** A group that exists; otherwise ResourceNotFoundException. */
export async function getGroup(reader: Reader | Tx, at: Place, name: string): Promise<GroupRecord> {
  const group = await reader.get<GroupRecord>(groupKey(at, name))
  if (group === undefined) throw notFound(GROUP_NOT_FOUND)
  return group
}

/** Events before this time have expired and are shown to nobody, swept or not. */
export function retentionStartMs(group: GroupRecord, nowMs: number): number {
  return group.retentionDays === undefined ? 0 : Math.max(0, nowMs - group.retentionDays * DAY_MS)
}

/** "Deletion protection blocks all deletion operations until it is explicitly disabled." */
export function refuseIfProtected(group: GroupRecord): void {
  if (group.deletionProtection) {
    throw invalid(
      'Deletion protection is enabled for the log group. Disable deletion protection before you delete it.',
    )
  }
}

/** Keys that begin with `aws:` are AWS's own (API_TagResource). */
export function checkTagKeys(keys: readonly string[]): void {
  if (keys.some((key) => key.toLowerCase().startsWith('aws:'))) {
    throw invalid('aws: prefixed tag key names are not allowed for external use.')
  }
}

// A class that no group has matches nothing.
function isStandard(logGroupClass: string | undefined): boolean {
  return (logGroupClass ?? 'STANDARD') === 'STANDARD'
}

/** A page of groups by name; with `wanted` only those, of a bounded number that are looked at. */
async function pageOf(
  reader: Reader,
  scope: readonly string[],
  range: Range,
  options: { limit: number; token: string | undefined; wanted: ((name: string) => boolean) | undefined },
): Promise<{ groups: GroupRecord[]; nextToken: string | undefined }> {
  const { limit, token, wanted } = options
  const from = token === undefined ? undefined : decodeName(scope, token)
  if (token !== undefined && from === undefined) throw invalid(INVALID_TOKEN)
  const looked = wanted === undefined ? limit : PATTERN_GROUPS_MAX
  const found = await reader.scan<GroupRecord>(beyond(range, from, false), { limit: looked + 1 })
  const groups: GroupRecord[] = []
  let last: string | undefined
  for (const [key, group] of found.slice(0, looked)) {
    if (groups.length === limit) break
    last = key
    if (wanted?.(group.name) ?? true) groups.push(group)
  }
  const more = last !== undefined && last !== found.at(-1)?.[0]
  return { groups, nextToken: more ? encodeToken(scope, last ?? '') : undefined }
}

async function describeNamed(
  ctx: Context<'DescribeLogGroups'>,
  at: Place,
  identifiers: readonly string[],
): Promise<LogGroup[]> {
  const groups: LogGroup[] = []
  for (const name of new Set(identifiers.map((identifier) => groupOfIdentifier(identifier, at)))) {
    const group = await ctx.records.get<GroupRecord>(groupKey(at, name))
    if (group !== undefined) groups.push(await describe(ctx.records, at, group, false))
  }
  return groups
}

type LogGroup = NonNullable<Output<'logs', 'DescribeLogGroups'>['logGroups']>[number]

// A page by pattern leaves out what costs AWS a look (recorded answers: no storedBytes, no deletionProtectionEnabled).
async function describe(reader: Reader, at: Place, group: GroupRecord, short: boolean): Promise<LogGroup> {
  const arn = groupArn(at, group.name)
  return {
    logGroupName: group.name,
    creationTime: group.createdMs,
    ...(group.retentionDays === undefined || short ? {} : { retentionInDays: group.retentionDays }),
    // We keep no metric filters yet.
    metricFilterCount: 0,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    ...(short
      ? {}
      : {
          storedBytes: await storedBytes(reader, at, group.id),
          deletionProtectionEnabled: group.deletionProtection,
        }),
  }
}
