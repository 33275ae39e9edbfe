// Cost allocation tags of queues (API_TagQueue). A queue without tags answers no Tags at all (recorded answers).
import { withoutTags } from '../../aws/tags.ts'
import type { Input, Output } from '../../model/index.ts'
import { invalid, missing } from './names.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { writeQueue } from './store.ts'

const TAGS_MAX = 50 // "Adding more than 50 tags to a queue isn't recommended" became a limit: refused from the 51st
const KEY_LENGTH_MAX = 128 // Developer Guide, "Amazon SQS cost allocation tags"
const VALUE_LENGTH_MAX = 256

/** Adds tags or gives new values to those that are there. */
export async function TagQueue(
  input: Input<'sqs', 'TagQueue'>,
  ctx: Context<'TagQueue'>,
): Promise<Output<'sqs', 'TagQueue'>> {
  if (Object.keys(input.Tags).length === 0) throw missing('Tags')
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    const tags = { ...queue.tags, ...input.Tags }
    checkTags(queue.name, tags)
    writeQueue(tx, { ...queue, tags })
  })
  return {}
}

/** Takes tags off by their keys; keys that are not there are fine. */
export async function UntagQueue(
  input: Input<'sqs', 'UntagQueue'>,
  ctx: Context<'UntagQueue'>,
): Promise<Output<'sqs', 'UntagQueue'>> {
  if (input.TagKeys.length === 0) throw missing('TagKeys')
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    writeQueue(tx, { ...queue, tags: withoutTags(queue.tags, input.TagKeys) })
  })
  return {}
}

/** All tags of a queue. */
export async function ListQueueTags(
  input: Input<'sqs', 'ListQueueTags'>,
  ctx: Context<'ListQueueTags'>,
): Promise<Output<'sqs', 'ListQueueTags'>> {
  const { tags } = await queueOf(input.QueueUrl, ctx)
  return Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }
}

/** Refuses more tags than a queue may have, keys of AWS's own and what is too long. */
export function checkTags(queue: string, tags: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(tags)) {
    if (name === '' || name.length > KEY_LENGTH_MAX) {
      throw invalid(`Tag keys must be between 1 and ${KEY_LENGTH_MAX} characters in length.`)
    }
    if (name.toLowerCase().startsWith('aws:')) {
      throw invalid('Tag keys starting with aws: are reserved for system use.')
    }
    if (value.length > VALUE_LENGTH_MAX) {
      throw invalid(`Tag values must be between 0 and ${VALUE_LENGTH_MAX} characters in length.`)
    }
  }
  if (Object.keys(tags).length > TAGS_MAX) throw invalid(`Too many tags added for queue ${queue}.`)
}
