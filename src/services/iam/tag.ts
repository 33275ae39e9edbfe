// Tags of users, roles and managed policies (IAM User Guide, "Tags for AWS Identity and Access Management
// resources"): fifty at most, keys compared without case but kept with it.
import { duplicateIgnoringCase, type Tag, tagList, type TagMap, tagMap, withoutTags } from '../../aws/tags.ts'
import type { Fault } from '../../kernel/fault.ts'
import type { Key, Reader } from '../../kernel/records.ts'
import type { Handlers, OperationContext } from '../../kernel/service.ts'
import { pageOfList, type PageInput } from './listing.ts'
import type { Live } from './live.ts'
import { change, entityKey, type Holder, instanceProfileKey, policyKey } from './store.ts'
import {
  entityNotFound,
  nameInArn,
  policyNotFound,
  profileNotFound,
  quotaExceeded,
  type Refuse,
  TAGS_MAX,
} from './words.ts'

export const tagOperations = {
  TagUser: (input, ctx) => addTags(ctx, entityTags(ctx, 'user', input.UserName), input.Tags),
  UntagUser: (input, ctx) => dropTags(ctx, entityTags(ctx, 'user', input.UserName), input.TagKeys),
  ListUserTags: (input, ctx) =>
    listTags(ctx, input, 'iam.ListUserTags', entityTags(ctx, 'user', input.UserName)),
  TagRole: (input, ctx) => addTags(ctx, entityTags(ctx, 'role', input.RoleName), input.Tags),
  UntagRole: (input, ctx) => dropTags(ctx, entityTags(ctx, 'role', input.RoleName), input.TagKeys),
  ListRoleTags: (input, ctx) =>
    listTags(ctx, input, 'iam.ListRoleTags', entityTags(ctx, 'role', input.RoleName)),
  TagPolicy: (input, ctx) => addTags(ctx, policyTags(ctx, input.PolicyArn), input.Tags),
  UntagPolicy: (input, ctx) => dropTags(ctx, policyTags(ctx, input.PolicyArn), input.TagKeys),
  ListPolicyTags: (input, ctx) =>
    listTags(ctx, input, 'iam.ListPolicyTags', policyTags(ctx, input.PolicyArn)),
  TagInstanceProfile: (input, ctx) => addTags(ctx, profileTags(ctx, input.InstanceProfileName), input.Tags),
  UntagInstanceProfile: (input, ctx) =>
    dropTags(ctx, profileTags(ctx, input.InstanceProfileName), input.TagKeys),
  ListInstanceProfileTags: (input, ctx) =>
    listTags(ctx, input, 'iam.ListInstanceProfileTags', profileTags(ctx, input.InstanceProfileName)),
} satisfies Handlers<'iam', Live>

const DUPLICATE = 'Duplicate tag keys found. Please note that Tag keys are case insensitive.'

/** Refuses a list in which a key occurs twice. */
export function refuseDuplicateTags(
  ctx: Refuse<'InvalidInputException'>,
  tags: readonly Tag[] | undefined,
): void {
  if (duplicateIgnoringCase((tags ?? []).map(({ Key }) => Key)) !== undefined)
    throw ctx.fault('InvalidInputException', DUPLICATE)
}

/** Where the tags of something stand, and what to answer when it is not there. */
interface Tagged {
  readonly key: Key
  is(record: TaggedRecord): boolean
  readonly missing: Fault
}

interface TaggedRecord {
  readonly name: string
  readonly arn?: string
  readonly tags: TagMap
}

type Ctx = OperationContext<'NoSuchEntityException', Live>
type ChangeCtx = OperationContext<
  'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException',
  Live
>

function entityTags(ctx: Ctx, kind: Holder, name: string): Tagged {
  const is = (record: TaggedRecord) => record.name === name
  return { key: entityKey(ctx.account, kind, name), is, missing: entityNotFound(ctx, kind, name) }
}

// AWS's own policies are nobody's to tag: they are not found among the account's.
function policyTags(ctx: Ctx, arn: string): Tagged {
  const is = (record: TaggedRecord) => record.arn === arn
  return { key: policyKey(ctx.account, nameInArn(arn)), is, missing: policyNotFound(ctx, arn) }
}

function profileTags(ctx: Ctx, name: string): Tagged {
  const is = (record: TaggedRecord) => record.name === name
  return { key: instanceProfileKey(ctx.account, name), is, missing: profileNotFound(ctx, name) }
}

async function read(reader: Pick<Reader, 'get'>, tagged: Tagged): Promise<TaggedRecord> {
  const record = await reader.get<TaggedRecord>(tagged.key)
  if (record === undefined || !tagged.is(record)) throw tagged.missing
  return record
}

async function addTags(ctx: ChangeCtx, tagged: Tagged, tags: readonly Tag[]): Promise<Record<string, never>> {
  refuseDuplicateTags(ctx, tags)
  await change(ctx, async (tx) => {
    const record = await read(tx, tagged)
    // A key given again in another case replaces the old one.
    const given = new Set(tags.map(({ Key: name }) => name.toLowerCase()))
    const kept = Object.keys(record.tags).filter((name) => given.has(name.toLowerCase()))
    const changed = { ...withoutTags(record.tags, kept), ...tagMap(tags) }
    if (Object.keys(changed).length > TAGS_MAX) throw quotaExceeded(ctx, 'TagsPerResource', TAGS_MAX)
    tx.put(tagged.key, { ...record, tags: changed })
  })
  return {}
}

async function dropTags(ctx: Ctx, tagged: Tagged, keys: readonly string[]): Promise<Record<string, never>> {
  await change(ctx, async (tx) => {
    const record = await read(tx, tagged)
    tx.put(tagged.key, { ...record, tags: withoutTags(record.tags, keys) })
  })
  return {}
}

async function listTags(ctx: Ctx, input: PageInput, scope: string, tagged: Tagged) {
  const { tags } = await read(ctx.records, tagged)
  const page = pageOfList(ctx, input, [scope, tagged.key], tagList(tags), ({ Key: name }) => name)
  return { Tags: page.items, ...page.more }
}
