import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

test('a bucket is made, found, located, listed and deleted', async (t) => {
  proves(t, 's3.CreateBucket', 's3.HeadBucket', 's3.GetBucketLocation', 's3.ListBuckets', 's3.DeleteBucket')
  const { s3 } = await openS3(t)
  const made = await s3.send(new CreateBucketCommand({ Bucket: 'photos' }))
  assert.equal(made.Location, '/photos')
  assert.equal(made.BucketArn, 'arn:aws:s3:::photos')
  const head = await s3.send(new HeadBucketCommand({ Bucket: 'photos' }))
  assert.equal(head.BucketRegion, 'us-east-1')
  assert.equal(head.AccessPointAlias, false)
  const location = await s3.send(new GetBucketLocationCommand({ Bucket: 'photos' }))
  assert.equal(location.LocationConstraint, undefined)
  const list = await s3.send(new ListBucketsCommand({}))
  assert.deepEqual(
    list.Buckets?.map((bucket) => bucket.Name),
    ['photos'],
  )
  assert.match(list.Owner?.ID ?? '', /^[0-9a-f]{64}$/)
  assert.ok(list.Buckets?.[0]?.CreationDate instanceof Date)
  await s3.send(new DeleteBucketCommand({ Bucket: 'photos' }))
  await refused(s3.send(new DeleteBucketCommand({ Bucket: 'photos' })), 'NoSuchBucket', {
    status: 404,
    message: 'The specified bucket does not exist',
    fields: { BucketName: 'photos' },
  })
  await refused(s3.send(new HeadBucketCommand({ Bucket: 'photos' })), 'NotFound', { status: 404 })
})

test('a bucket with an object cannot be deleted, one with an unfinished upload can', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }))
  await refused(s3.send(new DeleteBucketCommand({ Bucket })), 'BucketNotEmpty', {
    status: 409,
    message: 'The bucket you tried to delete is not empty',
  })
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' }))
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'k' }))
  await s3.send(new UploadPartCommand({ Bucket, Key: 'k', UploadId, PartNumber: 1, Body: 'part' }))
  await s3.send(new DeleteBucketCommand({ Bucket }))
})

test('names that break the naming rules are refused', async (t) => {
  const { s3 } = await openS3(t)
  const bad = [
    'ab',
    'a'.repeat(64),
    'Upper',
    'under_score',
    '-dash',
    'dash-',
    'a..b',
    'a.-b',
    '192.168.5.4',
    'xn--name',
    'sthree-name',
    'name-s3alias',
    'name--ol-s3',
  ]
  for (const Bucket of bad) {
    const call = s3.send(new CreateBucketCommand({ Bucket }))
    await refused(call, 'InvalidBucketName', { status: 400, message: 'The specified bucket is not valid.' })
  }
  for (const Bucket of ['abc', 'a.b.c', '0-9', 'a'.repeat(63)])
    await s3.send(new CreateBucketCommand({ Bucket }))
})

test('making a bucket again is answered in us-east-1 and refused elsewhere and to others', async (t) => {
  const { s3, cloud } = await openS3(t)
  await s3.send(new CreateBucketCommand({ Bucket: 'mine' }))
  await s3.send(new CreateBucketCommand({ Bucket: 'mine' }))
  const west = cloud.client(S3Client, { region: 'us-west-2' })
  const CreateBucketConfiguration = { LocationConstraint: 'us-west-2' } as const
  await refused(
    west.send(new CreateBucketCommand({ Bucket: 'mine', CreateBucketConfiguration })),
    'BucketAlreadyOwnedByYou',
    {
      status: 409,
      message: 'Your previous request to create the named bucket succeeded and you already own it.',
    },
  )
  const other = cloud.client(S3Client, { credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' } })
  await refused(other.send(new CreateBucketCommand({ Bucket: 'mine' })), 'BucketAlreadyExists', {
    status: 409,
  })
})

test('location constraints: us-east-1 makes buckets anywhere, every other region only its own', async (t) => {
  const { s3, cloud } = await openS3(t)
  const west = cloud.client(S3Client, { region: 'us-west-2' })
  const make = (client: S3Client, Bucket: string, constraint?: string) =>
    client.send(
      new CreateBucketCommand({
        Bucket,
        ...(constraint === undefined
          ? {}
          : { CreateBucketConfiguration: { LocationConstraint: constraint as 'EU' } }),
      }),
    )
  for (const wrong of ['us-east-1', 'nowhere-1']) {
    await refused(make(s3, 'b-1', wrong), 'InvalidLocationConstraint', {
      message: 'The specified location-constraint is not valid',
      fields: { LocationConstraint: wrong },
    })
  }
  await refused(make(west, 'b-1', 'EU'), 'IllegalLocationConstraintException', {
    message:
      'The EU location constraint is incompatible for the region specific endpoint this request was sent to.',
  })
  await make(s3, 'in-ireland', 'EU')
  const made = await make(west, 'in-oregon', 'us-west-2')
  assert.equal(made.Location, `${cloud.endpoint}/in-oregon`)
  const asked = await s3.send(new GetBucketLocationCommand({ Bucket: 'in-ireland' }))
  assert.equal(asked.LocationConstraint, 'eu-west-1')
})

test('a bucket is served in its own region only; elsewhere the answer says where it is', async (t) => {
  const { s3, cloud } = await openS3(t)
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'far',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  )
  await refused(s3.send(new PutObjectCommand({ Bucket: 'far', Key: 'k', Body: 'x' })), 'PermanentRedirect', {
    status: 301,
    fields: { Endpoint: 'far.s3.eu-west-1.amazonaws.com' },
  })
  const home = cloud.client(S3Client, { region: 'eu-west-1' })
  await home.send(new PutObjectCommand({ Bucket: 'far', Key: 'k', Body: 'x' }))
  const following = cloud.client(S3Client, { followRegionRedirects: true })
  const head = await following.send(new HeadBucketCommand({ Bucket: 'far' }))
  assert.equal(head.BucketRegion, 'eu-west-1')
})

test('ListBuckets pages in order of name, by prefix and by region', async (t) => {
  const { s3 } = await openS3(t)
  for (const Bucket of ['b-2', 'a-1', 'b-1', 'c-1']) await s3.send(new CreateBucketCommand({ Bucket }))
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'b-west',
      CreateBucketConfiguration: { LocationConstraint: 'us-west-2' },
    }),
  )
  const names: (string | undefined)[] = []
  let ContinuationToken: string | undefined
  do {
    const page = await s3.send(new ListBucketsCommand({ MaxBuckets: 2, ContinuationToken }))
    names.push(...(page.Buckets ?? []).map((bucket) => bucket.Name))
    ContinuationToken = page.ContinuationToken
  } while (ContinuationToken !== undefined)
  assert.deepEqual(names, ['a-1', 'b-1', 'b-2', 'b-west', 'c-1'])
  const bare = await s3.send(new ListBucketsCommand({}))
  assert.ok(bare.Buckets?.length)
  assert.ok(bare.Buckets.every((bucket) => bucket.BucketRegion === undefined))
  const east = await s3.send(new ListBucketsCommand({ Prefix: 'b-', BucketRegion: 'us-east-1' }))
  assert.deepEqual(
    east.Buckets?.map((bucket) => [bucket.Name, bucket.BucketRegion]),
    [
      ['b-1', 'us-east-1'],
      ['b-2', 'us-east-1'],
    ],
  )
  assert.equal(east.Prefix, 'b-')
  await refused(s3.send(new ListBucketsCommand({ BucketRegion: 'eu-east-1' })), 'InvalidArgument', {
    message: 'Argument value eu-east-1 is not a valid AWS Region',
  })
  await refused(s3.send(new ListBucketsCommand({ ContinuationToken: 'made-up' })), 'InvalidArgument', {
    message: 'The continuation token provided is incorrect',
  })
  await refused(s3.send(new ListBucketsCommand({ MaxBuckets: 10_001 })), 'InvalidArgument')
})

test('another account has other buckets', async (t) => {
  const { s3, cloud } = await openS3(t)
  await s3.send(new CreateBucketCommand({ Bucket: 'mine' }))
  const other = cloud.client(S3Client, { credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' } })
  const list = await other.send(new ListBucketsCommand({}))
  assert.deepEqual(list.Buckets ?? [], [])
})

test('the expected bucket owner must be an account and the right one', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new HeadBucketCommand({ Bucket, ExpectedBucketOwner: '000000000000' }))
  const wrong = s3.send(
    new PutObjectCommand({ Bucket, Key: 'k', Body: '', ExpectedBucketOwner: '111111111111' }),
  )
  await refused(wrong, 'AccessDenied', { status: 403, message: 'Access Denied' })
  const bad = s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '', ExpectedBucketOwner: 'abcd' }))
  await refused(bad, 'InvalidBucketOwnerAWSAccountID', {
    status: 400,
    message: 'The value of the expected bucket owner parameter must be an AWS Account ID... [abcd]',
  })
})

test('what CreateBucket is asked and does not do is refused by name', async (t) => {
  const { s3 } = await openS3(t)
  const make = (more: object) => s3.send(new CreateBucketCommand({ Bucket: 'nope', ...more }))
  await refused(make({ ObjectLockEnabledForBucket: true }), 'NotImplemented', {
    status: 501,
    fields: { Header: 'x-amz-bucket-object-lock-enabled' },
  })
  await refused(make({ ObjectOwnership: 'ObjectWriter' }), 'NotImplemented')
  await refused(make({ ObjectOwnership: 'RandomValue' }), 'InvalidArgument', {
    message: 'Invalid x-amz-object-ownership header: RandomValue',
  })
  await refused(make({ ACL: 'public-read' }), 'InvalidBucketAclWithObjectOwnership', { status: 400 })
  await refused(make({ GrantRead: 'id=1' }), 'NotImplemented', { fields: { Header: 'x-amz-grant-read' } })
  await make({ ACL: 'private', ObjectOwnership: 'BucketOwnerEnforced' })
})
