import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { CopyObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { openS3, refused } from '../../../test/support/s3.ts'
import { access } from './access.ts'

test('operations on objects ask for the object, those on buckets for the bucket', () => {
  assert.deepEqual(access.GetObject({ Bucket: 'b', Key: 'k/x' }), [
    { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k/x', context: {} },
  ])
  assert.deepEqual(access.DeleteObject({ Bucket: 'b', Key: 'k', VersionId: 'v' }), [
    { action: 's3:DeleteObjectVersion', resource: 'arn:aws:s3:::b/k', context: { 's3:VersionId': 'v' } },
  ])
  assert.deepEqual(access.HeadBucket({ Bucket: 'b' }), [
    { action: 's3:ListBucket', resource: 'arn:aws:s3:::b' },
  ])
  assert.deepEqual(access.ListBuckets(), [{ action: 's3:ListAllMyBuckets', resource: '*' }])
  assert.deepEqual(access.ListObjectsV2({ Bucket: 'b', Prefix: 'p', Delimiter: '/', MaxKeys: 5 }), [
    {
      action: 's3:ListBucket',
      resource: 'arn:aws:s3:::b',
      context: { 's3:prefix': 'p', 's3:delimiter': '/', 's3:max-keys': '5' },
    },
  ])
})

test('a copy reads its source with its tags and writes its target; tags and conditions are condition keys', () => {
  const source = 'arn:aws:s3:::src/a b'
  const copy = { Bucket: 'b', Key: 'k', CopySource: 'src/a%20b' }
  assert.deepEqual(
    access.CopyObject(copy).map(({ action, resource }) => [action, resource]),
    [
      ['s3:GetObject', source],
      ['s3:GetObjectTagging', source],
      ['s3:PutObject', 'arn:aws:s3:::b/k'],
    ],
  )
  const replaced = access.CopyObject({ ...copy, TaggingDirective: 'REPLACE', Tagging: 'a=1&b=2' })
  assert.deepEqual(
    replaced.map(({ action }) => action),
    ['s3:GetObject', 's3:PutObject', 's3:PutObjectTagging'],
  )
  assert.deepEqual(replaced[2]?.context, {
    's3:RequestObjectTagKeys': ['a', 'b'],
    's3:RequestObjectTag/a': '1',
    's3:RequestObjectTag/b': '2',
  })
  const [put] = access.PutObject({
    Bucket: 'b',
    Key: 'k',
    ACL: 'private',
    StorageClass: 'STANDARD',
    IfNoneMatch: '*',
  })
  assert.deepEqual(put?.context, {
    's3:x-amz-acl': 'private',
    's3:x-amz-storage-class': 'STANDARD',
    's3:if-none-match': '*',
  })
})

test('a user is asked for what each operation needs', async (t) => {
  const { s3, bucket, cloud } = await openS3(t, { options: ['--iam', 'enforce'] })
  const [from, to] = [await bucket(), await bucket()]
  await s3.send(new PutObjectCommand({ Bucket: from, Key: 'k', Body: 'x' }))
  const iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'ann' }))
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'ann' }))
  const credentials = { accessKeyId: AccessKey?.AccessKeyId, secretAccessKey: AccessKey?.SecretAccessKey }
  const ann = cloud.client(S3Client, { credentials })
  const allow = (...statements: [Action: string | string[], Resource: string][]) => {
    const Statement = statements.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource }))
    const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
    return iam.send(new PutUserPolicyCommand({ UserName: 'ann', PolicyName: 'p', PolicyDocument }))
  }
  const copy = () => ann.send(new CopyObjectCommand({ Bucket: to, Key: 'k', CopySource: `${from}/k` }))
  await refused(copy(), 'AccessDenied', { status: 403 })
  await allow([['s3:GetObject', 's3:GetObjectTagging'], `arn:aws:s3:::${from}/*`])
  await ann.send(new GetObjectCommand({ Bucket: from, Key: 'k' }))
  await refused(copy(), 'AccessDenied')
  await allow(
    [['s3:GetObject', 's3:GetObjectTagging'], `arn:aws:s3:::${from}/*`],
    ['s3:PutObject', `arn:aws:s3:::${to}/*`],
  )
  await copy()
})
