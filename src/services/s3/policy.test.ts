import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DeleteBucketPolicyCommand,
  GetBucketAclCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetObjectAclCommand,
  ListObjectsV2Command,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

const document = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })

test('a policy is kept as it was sent, and says whether it is public', async (t) => {
  proves(t, 's3.PutBucketPolicy', 's3.GetBucketPolicy', 's3.DeleteBucketPolicy', 's3.GetBucketPolicyStatus')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const none = { status: 404, message: 'The bucket policy does not exist', fields: { BucketName: Bucket } }
  await refused(s3.send(new GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy', none)
  await refused(s3.send(new GetBucketPolicyStatusCommand({ Bucket })), 'NoSuchBucketPolicy', none)
  const open = {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  }
  const cases: [object, boolean][] = [
    [open, true],
    [{ ...open, Principal: '*' }, true],
    [{ ...open, Principal: { AWS: '111111111111' } }, false],
    [{ ...open, Effect: 'Deny' }, false],
    [{ ...open, Condition: { StringEquals: { 'aws:SourceAccount': '111111111111' } } }, false],
    [{ ...open, Condition: { StringLike: { 'aws:SourceVpc': 'vpc-*' } } }, true],
  ]
  for (const [statement, IsPublic] of cases) {
    const Policy = document(statement)
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
    assert.equal((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy, Policy)
    const status = await s3.send(new GetBucketPolicyStatusCommand({ Bucket }))
    assert.equal(status.PolicyStatus?.IsPublic, IsPublic, Policy)
  }
  await s3.send(new DeleteBucketPolicyCommand({ Bucket }))
  await s3.send(new DeleteBucketPolicyCommand({ Bucket }))
  await refused(s3.send(new GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy', none)
})

test('documents that are no bucket policy are MalformedPolicy', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const good = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${Bucket}/*`,
  }
  const cases: [string, string][] = [
    ['text', "Policies must be valid JSON and the first byte must be '{'"],
    ['{"Statement":', "Policies must be valid JSON and the first byte must be '{'"],
    ['{}', 'Missing required field Statement'],
    [JSON.stringify({ Version: 'x', Statement: [good] }), 'The policy must contain a valid version string'],
    [document({ ...good, Effect: undefined }), 'Missing required field Effect'],
    [document({ ...good, Principal: undefined }), 'Missing required field Principal'],
    [document({ ...good, Action: undefined }), 'Missing required field Action'],
    [document({ ...good, Action: 'sqs:SendMessage' }), 'Policy has invalid action'],
    [document({ ...good, Resource: undefined }), 'Missing required field Resource'],
    [document({ ...good, Resource: 'arn:aws:s3:::other/*' }), 'Policy has invalid resource'],
    [
      document({ ...good, Resource: `arn:aws:s3:::${Bucket}` }),
      'Action does not apply to any resource(s) in statement',
    ],
    [document({ ...good, Action: 's3:ListBucket' }), 'Action does not apply to any resource(s) in statement'],
    [
      document({ ...good, Sid: 'x'.repeat(20_480) }),
      'Normalized policy document exceeds the maximum allowed size of 20480 bytes.',
    ],
  ]
  for (const [Policy, message] of cases) {
    await refused(s3.send(new PutBucketPolicyCommand({ Bucket, Policy })), 'MalformedPolicy', {
      status: 400,
      message,
    })
  }
})

test('the policy decides about callers without a signature', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'public/a', Body: 'open' }))
  await s3.send(new PutObjectCommand({ Bucket, Key: 'b', Body: 'closed' }))
  const get = (path: string) => fetch(`${cloud.endpoint}/${Bucket}/${path}`)
  assert.equal((await get('public/a')).status, 403)
  const Resource = `arn:aws:s3:::${Bucket}/public/*`
  const Policy = document({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource })
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
  assert.equal(await (await get('public/a')).text(), 'open')
  // Who may not list does not learn what is not there.
  assert.equal((await get('public/missing')).status, 403)
  const listing = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:ListBucket',
    Resource: `arn:aws:s3:::${Bucket}`,
  }
  const reading = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource }
  const both = JSON.stringify({ Version: '2012-10-17', Statement: [reading, listing] })
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: both }))
  assert.equal((await get('public/missing')).status, 404)
  const denied = await get('b')
  assert.equal(denied.status, 403)
  assert.match(await denied.text(), /<Code>AccessDenied<\/Code>/)
})

test('with --iam enforce, ListBucket is allowed by prefix through the bucket policy', async (t) => {
  const { s3, bucket, cloud } = await openS3(t, { options: ['--iam', 'enforce'] })
  const Bucket = await bucket()
  const other = cloud.client(S3Client, { credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' } })
  const list = (Prefix: string) => other.send(new ListObjectsV2Command({ Bucket, Prefix }))
  await refused(list('shared/'), 'AccessDenied', { status: 403 })
  const Policy = document({
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::111111111111:root' },
    Action: 's3:ListBucket',
    Resource: `arn:aws:s3:::${Bucket}`,
    Condition: { StringLike: { 's3:prefix': 'shared/*' } },
  })
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
  assert.equal((await list('shared/')).KeyCount, 0)
  await refused(list('private/'), 'AccessDenied')
})

test('ACLs are off: the owner has full control, and nothing else can be set', async (t) => {
  proves(
    t,
    's3.GetBucketAcl',
    's3.GetObjectAcl',
    's3.GetBucketOwnershipControls',
    's3.PutBucketOwnershipControls',
    's3.PutObjectAcl',
  )
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '' }))
  for (const acl of [
    await s3.send(new GetBucketAclCommand({ Bucket })),
    await s3.send(new GetObjectAclCommand({ Bucket, Key: 'k' })),
  ]) {
    const ID = acl.Owner?.ID
    assert.match(ID ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(acl.Grants, [{ Grantee: { ID, Type: 'CanonicalUser' }, Permission: 'FULL_CONTROL' }])
  }
  const off = { status: 400, message: 'The bucket does not allow ACLs' }
  await refused(
    s3.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read' })),
    'AccessControlListNotSupported',
    off,
  )
  await refused(
    s3.send(new PutObjectAclCommand({ Bucket, Key: 'k', ACL: 'public-read' })),
    'AccessControlListNotSupported',
    off,
  )
  await s3.send(new PutObjectAclCommand({ Bucket, Key: 'k', ACL: 'bucket-owner-full-control' }))
  const controls = await s3.send(new GetBucketOwnershipControlsCommand({ Bucket }))
  assert.deepEqual(controls.OwnershipControls?.Rules, [{ ObjectOwnership: 'BucketOwnerEnforced' }])
  const put = (ObjectOwnership: 'BucketOwnerEnforced' | 'ObjectWriter') =>
    s3.send(
      new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules: [{ ObjectOwnership }] } }),
    )
  await put('BucketOwnerEnforced')
  await refused(put('ObjectWriter'), 'NotImplemented', { status: 501 })
  await refused(put('Whoever' as 'ObjectWriter'), 'MalformedXML')
  const none = s3.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules: [] } }))
  await refused(none, 'MalformedXML', { status: 400 })
})
