// Tags of log groups, by ARN and, as it was before 2022, by name (API_TagResource, API_TagLogGroup). Streams have none.
import type { Input, Output } from '../../model/index.ts'
import { checkTagKeys, getGroup } from './group.ts'
import { groupOfIdentifier, invalid, notFound, placeOf } from './names.ts'
import type { Context } from './names.ts'
import { groupKey } from './store.ts'
import type { Place } from './store.ts'

const TAGS_MAX = 50 // API_TagResource

/** Adds or changes tags of a group by its ARN (without `:*`); TooManyTagsException beyond fifty. */
export async function TagResource(
  input: Input<'logs', 'TagResource'>,
  ctx: Context<'TagResource'>,
): Promise<Output<'logs', 'TagResource'>> {
  const at = placeOf(ctx)
  await tag(ctx, at, groupOfResource(input.resourceArn, at), input.tags, () =>
    ctx.fault('TooManyTagsException', TOO_MANY_TAGS, { fields: { resourceName: input.resourceArn } }),
  )
  return {}
}

/** Takes tags off by their keys; keys that are not there are fine. */
export async function UntagResource(
  input: Input<'logs', 'UntagResource'>,
  ctx: Context<'UntagResource'>,
): Promise<Output<'logs', 'UntagResource'>> {
  const at = placeOf(ctx)
  await untag(ctx, at, groupOfResource(input.resourceArn, at), input.tagKeys)
  return {}
}

/** All tags of a group by its ARN. */
export async function ListTagsForResource(
  input: Input<'logs', 'ListTagsForResource'>,
  ctx: Context<'ListTagsForResource'>,
): Promise<Output<'logs', 'ListTagsForResource'>> {
  const at = placeOf(ctx)
  const group = await getGroup(ctx.records, at, groupOfResource(input.resourceArn, at))
  return { tags: { ...group.tags } }
}

/** As TagResource, by name; deprecated by AWS, still spoken by old clients. */
export async function TagLogGroup(
  input: Input<'logs', 'TagLogGroup'>,
  ctx: Context<'TagLogGroup'>,
): Promise<Output<'logs', 'TagLogGroup'>> {
  await tag(ctx, placeOf(ctx), input.logGroupName, input.tags, () => invalid(TOO_MANY_TAGS))
  return {}
}

/** As UntagResource, by name. */
export async function UntagLogGroup(
  input: Input<'logs', 'UntagLogGroup'>,
  ctx: Context<'UntagLogGroup'>,
): Promise<Output<'logs', 'UntagLogGroup'>> {
  await untag(ctx, placeOf(ctx), input.logGroupName, input.tags)
  return {}
}

/** As ListTagsForResource, by name. */
export async function ListTagsLogGroup(
  input: Input<'logs', 'ListTagsLogGroup'>,
  ctx: Context<'ListTagsLogGroup'>,
): Promise<Output<'logs', 'ListTagsLogGroup'>> {
  const group = await getGroup(ctx.records, placeOf(ctx), input.logGroupName)
  return { tags: { ...group.tags } }
}

const TOO_MANY_TAGS = `The log group can have at most ${TAGS_MAX} tags.`

type AnyContext = Pick<Context<'TagResource'>, 'records'>

async function tag(
  ctx: AnyContext,
  at: Place,
  name: string,
  tags: Readonly<Record<string, string>>,
  tooMany: () => Error,
): Promise<void> {
  checkTagKeys(Object.keys(tags))
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, name)
    const all = { ...group.tags, ...tags }
    if (Object.keys(all).length > TAGS_MAX) throw tooMany()
    tx.put(groupKey(at, name), { ...group, tags: all })
  })
}

async function untag(ctx: AnyContext, at: Place, name: string, keys: readonly string[]): Promise<void> {
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, name)
    const left = Object.entries(group.tags).filter(([key]) => !keys.includes(key))
    tx.put(groupKey(at, name), { ...group, tags: Object.fromEntries(left) })
  })
}

// Destinations, deliveries and the other things of Logs that have tags are not here, so they do not exist.
function groupOfResource(arn: string, at: Place): string {
  if (!arn.startsWith('arn:')) throw invalid(`The specified resource ARN is not valid: ${arn}`)
  if (!arn.includes(':log-group:')) throw notFound('The specified resource does not exist.')
  return groupOfIdentifier(arn, at)
}
