import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

const text = async (s3: S3Client, Bucket: string, Key: string) =>
  (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()

test('a copy has the bytes, metadata, tags and checksum of its source and outlives it', async (t) => {
  proves(t, 's3.CopyObject')
  const { s3, bucket } = await openS3(t)
  const [from, to] = [await bucket(), await bucket()]
  for (const [Key, Body] of [
    ['small käse/x.txt', 'bytes'],
    ['large', 'x'.repeat(200_000)],
  ] as const) {
    const put = await s3.send(
      new PutObjectCommand({
        Bucket: from,
        Key,
        Body,
        ContentType: 'text/plain',
        Metadata: { a: 'b' },
        Tagging: 't=1',
        StorageClass: 'STANDARD_IA',
        ChecksumAlgorithm: 'SHA1',
      }),
    )
    const copied = await s3.send(
      new CopyObjectCommand({ Bucket: to, Key: 'copy', CopySource: `${from}/${encodeURIComponent(Key)}` }),
    )
    assert.equal(copied.CopyObjectResult?.ETag, put.ETag)
    assert.equal(copied.CopyObjectResult?.ChecksumSHA1, put.ChecksumSHA1)
    assert.equal(copied.CopyObjectResult?.ChecksumType, 'FULL_OBJECT')
    await s3.send(new DeleteObjectCommand({ Bucket: from, Key }))
    assert.equal(await text(s3, to, 'copy'), Body)
    const head = await s3.send(new HeadObjectCommand({ Bucket: to, Key: 'copy' }))
    assert.equal(head.ContentType, 'text/plain')
    assert.deepEqual(head.Metadata, { a: 'b' })
    // The class is never copied.
    assert.equal(head.StorageClass, undefined)
    const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket: to, Key: 'copy' }))
    assert.deepEqual(TagSet, [{ Key: 't', Value: '1' }])
  }
})

test('directives REPLACE metadata and tags', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: 'a',
      Body: 'x',
      ContentType: 'text/plain',
      Metadata: { a: 'b' },
      Tagging: 't=1',
    }),
  )
  const copy = (more: object) =>
    s3.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource: `${Bucket}/a`, ...more }))
  await copy({
    MetadataDirective: 'REPLACE',
    Metadata: { c: 'd' },
    TaggingDirective: 'REPLACE',
    Tagging: 'u=2',
  })
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'b' }))
  assert.deepEqual(head.Metadata, { c: 'd' })
  assert.equal(head.ContentType, 'binary/octet-stream')
  const { TagSet } = await s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'b' }))
  assert.deepEqual(TagSet, [{ Key: 'u', Value: '2' }])
  // Without the directive what is sent is ignored.
  await copy({ Metadata: { e: 'f' }, Tagging: 'v=3' })
  assert.deepEqual((await s3.send(new HeadObjectCommand({ Bucket, Key: 'b' }))).Metadata, { a: 'b' })
  await refused(copy({ MetadataDirective: 'MOVE' }), 'InvalidArgument', {
    message: 'Unknown metadata directive.',
  })
})

test('an object is copied to itself only if something of it changes', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '{"key": "value"}', Metadata: { a: 'b' } }))
  const copy = (more: object) =>
    s3.send(new CopyObjectCommand({ Bucket, Key: 'a', CopySource: `${Bucket}/a`, ...more }))
  await refused(copy({}), 'InvalidRequest', {
    status: 400,
    message:
      'This copy request is illegal because it is trying to copy an object to itself without changing the ' +
      "object's metadata, storage class, website redirect location or encryption attributes.",
  })
  const changed = await copy({ StorageClass: 'STANDARD', ChecksumAlgorithm: 'SHA256' })
  assert.equal(changed.CopyObjectResult?.ChecksumSHA256, 'lyTB4g5uPk1/V+0l+dTvsAblCFkNUoyQ2ll/andcE+U=')
  await copy({ MetadataDirective: 'REPLACE', Metadata: {} })
  assert.deepEqual((await s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).Metadata, {})
  assert.equal(await text(s3, Bucket, 'a'), '{"key": "value"}')
})

test('conditions on the source and on the target', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }))
  const { LastModified } = await s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))
  const before = new Date((LastModified?.getTime() ?? 0) - 60_000)
  const copy = (more: object, Key = 'b') =>
    s3.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/a`, ...more }))
  const cases: [object, string][] = [
    [{ CopySourceIfMatch: '"x"' }, 'x-amz-copy-source-If-Match'],
    [{ CopySourceIfUnmodifiedSince: before }, 'x-amz-copy-source-If-Unmodified-Since'],
    [{ CopySourceIfNoneMatch: ETag }, 'x-amz-copy-source-If-None-Match'],
    [{ CopySourceIfModifiedSince: LastModified }, 'x-amz-copy-source-If-Modified-Since'],
  ]
  for (const [more, Condition] of cases) {
    await refused(copy(more), 'PreconditionFailed', { status: 412, fields: { Condition } })
  }
  await copy({ CopySourceIfMatch: ETag, CopySourceIfUnmodifiedSince: before, IfNoneMatch: '*' })
  await refused(copy({ IfNoneMatch: '*' }), 'PreconditionFailed', { fields: { Condition: 'If-None-Match' } })
  await refused(copy({ IfMatch: '"x"' }), 'PreconditionFailed', { fields: { Condition: 'If-Match' } })
  await refused(copy({ IfMatch: ETag }, 'absent'), 'NoSuchKey', { fields: { Key: 'absent' } })
  await refused(copy({ IfNoneMatch: ETag }), 'NotImplemented', { fields: { Header: 'If-None-Match' } })
})

test('a source may be a URL, and a plus sign in it is a space', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a key.txt', Body: 'bytes' }))
  for (const CopySource of [`${Bucket}%2Fa+key.txt`, `${cloud.endpoint}/${Bucket}/a%20key.txt`]) {
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource }))
    assert.equal(await text(s3, Bucket, 'copy'), 'bytes')
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }))
  }
})

test('sources that are not there or cannot be read', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'cold', Body: 'x', StorageClass: 'DEEP_ARCHIVE' }))
  const copy = (CopySource: string) => s3.send(new CopyObjectCommand({ Bucket, Key: 'b', CopySource }))
  await refused(copy('no-such-bucket/a'), 'NoSuchBucket', { fields: { BucketName: 'no-such-bucket' } })
  await refused(copy(`${Bucket}/absent`), 'NoSuchKey', { fields: { Key: 'absent' } })
  await refused(copy(`${Bucket}/cold`), 'InvalidObjectState', {
    status: 403,
    message: "Operation is not valid for the source object's storage class",
  })
  await refused(copy('x-amz-copy-source'), 'InvalidArgument', {
    message: 'Invalid copy source object key',
    fields: { ArgumentName: 'x-amz-copy-source', ArgumentValue: 'x-amz-copy-source' },
  })
})

test('the copy of a multipart object is one object with the MD5 of its bytes', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const body = Buffer.concat([Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('tail')])
  const { UploadId } = await s3.send(
    new CreateMultipartUploadCommand({ Bucket, Key: 'm', ChecksumAlgorithm: 'CRC32' }),
  )
  const Parts = []
  for (const [i, Body] of [body.subarray(0, -4), body.subarray(-4)].entries()) {
    const part = await s3.send(
      new UploadPartCommand({
        Bucket,
        Key: 'm',
        UploadId,
        PartNumber: i + 1,
        Body,
        ChecksumAlgorithm: 'CRC32',
      }),
    )
    Parts.push({ PartNumber: i + 1, ETag: part.ETag, ChecksumCRC32: part.ChecksumCRC32 })
  }
  await s3.send(
    new CompleteMultipartUploadCommand({ Bucket, Key: 'm', UploadId, MultipartUpload: { Parts } }),
  )
  const copied = await s3.send(new CopyObjectCommand({ Bucket, Key: 'c', CopySource: `${Bucket}/m` }))
  assert.equal(copied.CopyObjectResult?.ETag, `"${createHash('md5').update(body).digest('hex')}"`)
  assert.equal(copied.CopyObjectResult?.ChecksumType, 'FULL_OBJECT')
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'm' }))
  assert.equal((await text(s3, Bucket, 'c'))?.length, body.length)
})
