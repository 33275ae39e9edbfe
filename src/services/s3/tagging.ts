// Tags of objects and of buckets: Put, Get and Delete …Tagging.
import type { Tx } from '../../kernel/records.ts'
import type { Handlers } from '../../kernel/service.ts'
import { s3Fault } from './errors.ts'
import { notify } from './event.ts'
import { findObject } from './object.ts'
import type { ObjectInput } from './object.ts'
import { bucketOf, checkKey, checkVersionId } from './request.ts'
import type { S3Context } from './request.ts'
import {
  attributesOf,
  dropLongAttributes,
  headOf,
  putHead,
  putSetting,
  removeSetting,
  settingOf,
} from './store.ts'
import type { Tags } from './store.ts'
import { checkTags, tagSet } from './tags.ts'

export const taggingOperations = {
  async PutObjectTagging(input, ctx) {
    const tags = checkTags(input.Tagging.TagSet, 'object')
    await replaceTags(input, tags, 'ObjectTagging:Put', ctx)
    return {}
  },

  async GetObjectTagging(input, ctx) {
    const { attributes } = await findObject(input, ctx)
    return { TagSet: tagSet(attributes.tags) }
  },

  async DeleteObjectTagging(input, ctx) {
    await replaceTags(input, {}, 'ObjectTagging:Delete', ctx)
    return {}
  },

  async PutBucketTagging(input, ctx) {
    const tags = checkTags(input.Tagging.TagSet, 'bucket')
    await ctx.records.transact(async (tx) => {
      const bucket = await bucketOf(tx, input, ctx.region)
      // An empty set is the same as none: GetBucketTagging then answers NoSuchTagSet.
      if (Object.keys(tags).length === 0) removeSetting(tx, bucket, 'tags')
      else putSetting(tx, bucket, 'tags', tags)
    })
    return {}
  },

  async GetBucketTagging(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    const tags = await settingOf<Tags>(ctx.records, bucket, 'tags')
    if (tags === undefined) throw s3Fault('NoSuchTagSet', { BucketName: bucket.name })
    return { TagSet: tagSet(tags) }
  },

  async DeleteBucketTagging(input, ctx) {
    await ctx.records.transact(async (tx) => {
      removeSetting(tx, await bucketOf(tx, input, ctx.region), 'tags')
    })
    return {}
  },
} satisfies Handlers<'s3'>

/** Writes the head anew with other tags; the time of the last change stays (User Guide, "Managing object tags"). */
async function replaceTags(
  input: ObjectInput,
  tags: Tags,
  event: 'ObjectTagging:Put' | 'ObjectTagging:Delete',
  ctx: S3Context,
): Promise<void> {
  checkKey(input.Key)
  checkVersionId(input.VersionId)
  await ctx.records.transact(async (tx: Tx) => {
    const bucket = await bucketOf(tx, input, ctx.region)
    const head = await headOf(tx, bucket, input.Key)
    const attributes = head && (await attributesOf(tx, bucket, head))
    if (head === undefined || attributes === undefined) throw s3Fault('NoSuchKey', { Key: input.Key })
    dropLongAttributes(tx, bucket, head)
    putHead(tx, bucket, input.Key, head, { ...attributes, tags })
    await notify(tx, bucket, event, { key: input.Key, etag: head.etag }, ctx)
  })
}
