import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CreateBucketCommand,
  DeleteBucketTaggingCommand,
  DeleteObjectTaggingCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ Key: `k${i}`, Value: `v${i}` }))

test('tags of an object are put, read and deleted without touching the object', async (t) => {
  proves(t, 's3.PutObjectTagging', 's3.GetObjectTagging', 's3.DeleteObjectTagging')
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const at = { Bucket, Key: 'k' }
  await s3.send(new PutObjectCommand({ ...at, Body: 'body', Metadata: { a: 'b' } }))
  const before = await s3.send(new HeadObjectCommand(at))
  assert.deepEqual((await s3.send(new GetObjectTaggingCommand(at))).TagSet, [])
  await cloud.clock.turn(60_000)
  const TagSet = [
    { Key: 'tag1', Value: 'grün +-=._:/@' },
    { Key: 'tag2', Value: '' },
  ]
  await s3.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } }))
  assert.deepEqual((await s3.send(new GetObjectTaggingCommand(at))).TagSet, TagSet)
  const got = await s3.send(new GetObjectCommand(at))
  assert.deepEqual([got.TagCount, await got.Body?.transformToString(), got.Metadata], [2, 'body', { a: 'b' }])
  assert.deepEqual(got.LastModified, before.LastModified)
  const long = Array.from({ length: 10 }, (_, i) => ({
    Key: `${i}`.padEnd(128, 'k'),
    Value: 'v'.repeat(256),
  }))
  await s3.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet: long } }))
  assert.deepEqual((await s3.send(new GetObjectTaggingCommand(at))).TagSet, long)
  await s3.send(new DeleteObjectTaggingCommand(at))
  assert.deepEqual((await s3.send(new GetObjectTaggingCommand(at))).TagSet, [])
  for (const command of [
    new GetObjectTaggingCommand({ Bucket, Key: 'fake-key' }),
    new DeleteObjectTaggingCommand({ Bucket, Key: 'fake-key' }),
  ]) {
    await refused(s3.send(command as GetObjectTaggingCommand), 'NoSuchKey', {
      status: 404,
      fields: { Key: 'fake-key' },
    })
  }
})

test('tags of a bucket', async (t) => {
  proves(t, 's3.PutBucketTagging', 's3.GetBucketTagging', 's3.DeleteBucketTagging')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const get = () => s3.send(new GetBucketTaggingCommand({ Bucket }))
  const none = { status: 404, message: 'The TagSet does not exist', fields: { BucketName: Bucket } }
  await refused(get(), 'NoSuchTagSet', none)
  const put = await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: numbered(50) } }))
  // Recorded; the model names no status.
  assert.equal(put.$metadata.httpStatusCode, 204)
  assert.deepEqual((await get()).TagSet, numbered(50))
  await s3.send(new DeleteBucketTaggingCommand({ Bucket }))
  await refused(get(), 'NoSuchTagSet', none)
  await s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [] } }))
  await refused(get(), 'NoSuchTagSet', none)
  await s3.send(
    new CreateBucketCommand({ Bucket: 'tagged', CreateBucketConfiguration: { Tags: numbered(1) } }),
  )
  assert.deepEqual((await s3.send(new GetBucketTaggingCommand({ Bucket: 'tagged' }))).TagSet, numbered(1))
})

test('a bucket of us-east-1 cannot be made again with tags, even the same', async (t) => {
  const { s3 } = await openS3(t)
  const make = (Tags: { Key: string; Value: string }[]) =>
    s3.send(new CreateBucketCommand({ Bucket: 'tagged', CreateBucketConfiguration: { Tags } }))
  await make(numbered(1))
  for (const count of [1, 2]) {
    const fields = { BucketName: 'tagged' }
    await refused(make(numbered(count)), 'BucketAlreadyOwnedByYou', { status: 409, fields })
  }
  await make([])
  assert.deepEqual((await s3.send(new GetBucketTaggingCommand({ Bucket: 'tagged' }))).TagSet, numbered(1))
  await refused(make([{ Key: 'aws:x', Value: '' }]), 'InvalidTag', {
    message:
      `User-defined tag keys can't start with "aws:". This prefix is reserved for system tags. ` +
      'Remove "aws:" from your tag keys and try again.',
  })
})

test('a tagging header may have tags without values, and nothing between two ampersands', async (t) => {
  const { s3, bucket } = await openS3(t)
  const at = { Bucket: await bucket(), Key: 'k' }
  await s3.send(new PutObjectCommand({ ...at, Body: '', Tagging: 'key1&&&key2' }))
  const { TagSet } = await s3.send(new GetObjectTaggingCommand(at))
  assert.deepEqual(TagSet, [
    { Key: 'key1', Value: '' },
    { Key: 'key2', Value: '' },
  ])
})

test('tags that break the rules are refused, of objects and of buckets', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '' }))
  const onObject = (TagSet: { Key: string; Value: string }[]) =>
    s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'k', Tagging: { TagSet } }))
  const onBucket = (TagSet: { Key: string; Value: string }[]) =>
    s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }))
  for (const put of [onObject, onBucket]) {
    const twice = [
      { Key: 'Key1', Value: 'a' },
      { Key: 'Key1', Value: 'b' },
    ]
    await refused(put(twice), 'InvalidTag', {
      status: 400,
      message: 'Cannot provide multiple Tags with the same key',
      fields: { TagKey: 'Key1' },
    })
    for (const Key of ['Key1,Key2', 'k'.repeat(129), '']) {
      await refused(put([{ Key, Value: 'v' }]), 'InvalidTag', {
        message: 'The TagKey you have provided is invalid',
      })
    }
    for (const Value of ['Val1,Val2', 'v'.repeat(257)]) {
      await refused(put([{ Key: 'Key1', Value }]), 'InvalidTag', {
        message: 'The TagValue you have provided is invalid',
      })
    }
    const missing = [{ Key: 'only' }] as { Key: string; Value: string }[]
    await refused(put(missing), 'MalformedXML', { status: 400 })
  }
  const system = [{ Key: 'aws:prefixed', Value: 'v' }]
  await refused(onObject(system), 'InvalidTag', { message: 'Your TagKey cannot be prefixed with aws:' })
  await refused(onBucket(system), 'InvalidTag', {
    message: 'System tags cannot be added/updated by requester',
  })
  await refused(onObject(numbered(11)), 'BadRequest', {
    status: 400,
    message: 'Object tags cannot be greater than 10',
  })
  await refused(onBucket(numbered(51)), 'BadRequest', {
    message: 'Bucket tag count cannot be greater than 50',
  })
})
