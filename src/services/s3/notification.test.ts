import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Event, LambdaFunctionConfiguration, S3Client } from '@aws-sdk/client-s3'
import { ZipFile } from 'yazl'
import { under } from '../../kernel/records.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'
import { eventKey } from './event.ts'

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:thumb'

async function zipped(source: string): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(source), 'index.mjs')
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A function that S3 may invoke for this bucket. */
async function makeFunction(cloud: TestCloud, bucket: string | undefined): Promise<void> {
  const lambda = cloud.client(LambdaClient)
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  })
  const made = await cloud
    .client(IAMClient)
    .send(new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument }))
  const Role = made.Role?.Arn
  const Code = { ZipFile: await zipped('export const handler = async () => {}') }
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'thumb',
      Runtime: 'nodejs22.x',
      Handler: 'index.handler',
      Role,
      Code,
    }),
  )
  if (bucket !== undefined) await allow(cloud, bucket)
}

async function allow(cloud: TestCloud, bucket: string): Promise<void> {
  await cloud.client(LambdaClient).send(
    new AddPermissionCommand({
      FunctionName: 'thumb',
      StatementId: 's3',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceArn: `arn:aws:s3:::${bucket}`,
    }),
  )
}

function configure(
  s3: S3Client,
  Bucket: string,
  LambdaFunctionConfigurations: LambdaFunctionConfiguration[],
  more: object = {},
) {
  const NotificationConfiguration = { LambdaFunctionConfigurations }
  return s3.send(
    new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration, ...more }),
  )
}

const created: LambdaFunctionConfiguration = { LambdaFunctionArn: ARN, Events: ['s3:ObjectCreated:*'] }

function filtered(
  rules: Record<string, string>,
  Events: Event[] = ['s3:ObjectCreated:*'],
): LambdaFunctionConfiguration {
  const FilterRules = Object.entries(rules).map(([Name, Value]) => ({ Name: Name as 'prefix', Value }))
  return { LambdaFunctionArn: ARN, Events, Filter: { Key: { FilterRules } } }
}

interface Record21 {
  readonly eventName: string
  readonly eventVersion: string
  readonly awsRegion: string
  readonly eventTime: string
  readonly userIdentity: { readonly principalId: string }
  readonly requestParameters: { readonly sourceIPAddress: string }
  readonly responseElements: Readonly<Record<string, string>>
  readonly s3: {
    readonly configurationId: string
    readonly bucket: {
      readonly name: string
      readonly arn: string
      readonly ownerIdentity: { readonly principalId: string }
    }
    readonly object: {
      readonly key: string
      readonly size?: number
      readonly eTag?: string
      readonly sequencer?: string
    }
  }
}

/** The events promised so far and not yet delivered or given up, read where promises stand. */
async function promised(cloud: TestCloud): Promise<Record21[]> {
  const found: Record21[] = []
  for (const kind of ['promise', 'dead']) {
    const rows = await cloud.records.scan<{ operation: string; input: { Payload?: { $bytes: string } } }>(
      under('later', kind),
      { limit: 100 },
    )
    for (const [, row] of rows) {
      if (row.operation !== 'Invoke' || row.input.Payload === undefined) continue
      const text = Buffer.from(row.input.Payload.$bytes, 'base64').toString()
      found.push(...(JSON.parse(text) as { Records: Record21[] }).Records)
    }
  }
  return found
}

test('a configuration is set only if the bucket may invoke the function, and comes back', async (t) => {
  proves(t, 's3.PutBucketNotificationConfiguration', 's3.GetBucketNotificationConfiguration')
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const unreachable = {
    status: 400,
    message: 'Unable to validate the following destination configurations',
    fields: { ArgumentName1: `${ARN}, null`, ArgumentValue1: `Not authorized to invoke function [${ARN}]` },
  }
  await refused(configure(s3, Bucket, [created]), 'InvalidArgument', unreachable)
  await makeFunction(cloud, undefined)
  await refused(configure(s3, Bucket, [created]), 'InvalidArgument', unreachable)
  await allow(cloud, Bucket)
  const get = () => s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }))
  assert.equal((await get()).LambdaFunctionConfigurations, undefined)
  await configure(s3, Bucket, [{ ...filtered({ prefix: 'in/', SUFFIX: '.jpg' }), Id: 'mine' }])
  assert.deepEqual((await get()).LambdaFunctionConfigurations, [
    {
      Id: 'mine',
      LambdaFunctionArn: ARN,
      Events: ['s3:ObjectCreated:*'],
      Filter: {
        Key: {
          FilterRules: [
            { Name: 'Prefix', Value: 'in/' },
            { Name: 'Suffix', Value: '.jpg' },
          ],
        },
      },
    },
  ])
  await configure(s3, Bucket, [created])
  assert.ok((await get()).LambdaFunctionConfigurations?.[0]?.Id)
  await configure(s3, Bucket, [])
  assert.equal((await get()).LambdaFunctionConfigurations, undefined)
  await refused(
    s3.send(new GetBucketNotificationConfigurationCommand({ Bucket: 'not-there' })),
    'NoSuchBucket',
  )
})

test('configurations that cannot be are refused in AWS’s words', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const skip = { SkipDestinationValidation: true }
  const put = (...list: LambdaFunctionConfiguration[]) => configure(s3, Bucket, list, skip)
  await put(created)
  await refused(put({ ...created, LambdaFunctionArn: 'invalid-queue' }), 'InvalidArgument', {
    message: 'The ARN could not be parsed',
    fields: { ArgumentName: 'CloudFunction', ArgumentValue: 'invalid-queue' },
  })
  await refused(
    put({ ...created, LambdaFunctionArn: ARN.replace('us-east-1', 'eu-west-1') }),
    'InvalidArgument',
    {
      message: 'The notification destination service region is not valid for the bucket location constraint',
    },
  )
  await refused(put({ ...created, Events: ['s3:Nothing' as Event] }), 'InvalidArgument', {
    message: 'The event is not supported for notifications',
  })
  await refused(put(filtered({ INVALID: 'x' })), 'InvalidArgument', {
    message: 'filter rule name must be either prefix or suffix',
    fields: { ArgumentName: 'FilterRule.Name', ArgumentValue: 'INVALID' },
  })
  await refused(put(filtered({ prefix: 'a', PREFIX: 'b' })), 'InvalidArgument', {
    message: 'Cannot specify more than one prefix rule in a filter.',
  })
  await refused(put(filtered({ prefix: 'x'.repeat(1025) })), 'InvalidArgument', {
    message: 'Size of filter rule value cannot exceed 1024 bytes in UTF-8 representation',
  })
  const noValue = { ...created, Filter: { Key: { FilterRules: [{ Name: 'prefix' as const }] } } }
  await refused(put(noValue), 'MalformedXML')
  await refused(put(created, created), 'InvalidArgument', {
    message: 'Configurations overlap. Configurations on the same bucket cannot share a common event type.',
  })
  const twice = filtered({ prefix: 'a' })
  await refused(put({ ...twice, Id: 'x' }, { ...filtered({ prefix: 'b' }), Id: 'x' }), 'InvalidArgument', {
    message: 'Same ID used for multiple configurations. IDs must be unique.',
  })
  const ambiguous =
    'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping ' +
    'for the same event type.'
  const overlapping: [LambdaFunctionConfiguration, LambdaFunctionConfiguration][] = [
    [filtered({ prefix: 'a' }), filtered({ prefix: 'ab' })],
    [filtered({ suffix: '.jpg' }), filtered({ prefix: 'in/' })],
    [filtered({ suffix: 'g' }), filtered({ suffix: '.jpg' }, ['s3:ObjectCreated:Put'])],
  ]
  for (const [one, other] of overlapping)
    await refused(put(one, other), 'InvalidArgument', { message: ambiguous })
  await put(
    filtered({ prefix: 'a' }),
    filtered({ prefix: 'b' }),
    filtered({ prefix: 'a' }, ['s3:ObjectRemoved:*']),
  )
  await put(filtered({ prefix: 'a', suffix: '.jpg' }), filtered({ prefix: 'ab', suffix: '.png' }))
})

test('queues that are not there, topics and EventBridge cannot be validated', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = (NotificationConfiguration: object) =>
    s3.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }))
  const message = 'Unable to validate the following destination configurations'
  const Events = ['s3:ObjectCreated:*']
  const queue = 'arn:aws:sqs:us-east-1:000000000000:q'
  await refused(put({ QueueConfigurations: [{ QueueArn: queue, Events }] }), 'InvalidArgument', {
    message,
    fields: { ArgumentName1: queue, ArgumentValue1: 'The destination queue does not exist' },
  })
  const TopicArn = 'arn:aws:sns:us-east-1:000000000000:t'
  await refused(put({ TopicConfigurations: [{ TopicArn, Events }] }), 'InvalidArgument', { message })
  await refused(put({ EventBridgeConfiguration: {} }), 'InvalidArgument', { message })
  const fifo = `${queue}.fifo`
  await refused(put({ QueueConfigurations: [{ QueueArn: fifo, Events }] }), 'InvalidArgument', {
    message: 'FIFO SQS queues are not supported.',
    fields: { ArgumentName: 'Queue', ArgumentValue: fifo },
  })
})

test('every change of an object is promised to the function with the event document 2.1', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  // The function is not there, so that what is promised stays to be looked at.
  const Id = 'all'
  await configure(
    s3,
    Bucket,
    [
      {
        LambdaFunctionArn: ARN,
        Id,
        Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete', 's3:ObjectTagging:*'],
      },
    ],
    { SkipDestinationValidation: true },
  )
  const Key = 'in/a b+ü@.jpg'
  const put = await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'something' }))
  await s3.send(
    new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${encodeURIComponent(Key)}` }),
  )
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }))
  const part = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'part' }))
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag: part.ETag }] }
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload }))
  await s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } }))
  await s3.send(new DeleteObjectTaggingCommand({ Bucket, Key }))
  await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  // Nothing was there any more: nothing happens.
  await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  const events = new Map((await promised(cloud)).map((event) => [event.eventName, event]))
  assert.deepEqual([...events.keys()].toSorted(), [
    'ObjectCreated:CompleteMultipartUpload',
    'ObjectCreated:Copy',
    'ObjectCreated:Put',
    'ObjectRemoved:Delete',
    'ObjectTagging:Delete',
    'ObjectTagging:Put',
  ])
  const first = events.get('ObjectCreated:Put')
  const owner = first?.s3.bucket.ownerIdentity.principalId ?? ''
  assert.match(owner, /^A[0-9A-Z]{13}$/)
  const [requestId, hostId] = [put.$metadata.requestId, put.$metadata.extendedRequestId]
  assert.deepEqual(first, {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-east-1',
    eventTime: new Date(cloud.clock.now()).toISOString(),
    eventName: 'ObjectCreated:Put',
    userIdentity: { principalId: owner },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: Id,
      bucket: { name: Bucket, ownerIdentity: { principalId: owner }, arn: `arn:aws:s3:::${Bucket}` },
      object: {
        key: 'in/a+b%2B%C3%BC%40.jpg',
        size: 9,
        eTag: '437b930db84b8079c2dd804a71936b5f',
        sequencer: first?.s3.object.sequencer,
      },
    },
  })
  const order = ['ObjectCreated:Put', 'ObjectCreated:CompleteMultipartUpload', 'ObjectRemoved:Delete']
  const sequencers = order.map((name) => events.get(name)?.s3.object.sequencer ?? '')
  assert.deepEqual(sequencers, sequencers.toSorted())
  assert.equal(new Set(sequencers).size, 3)
  assert.deepEqual(Object.keys(events.get('ObjectRemoved:Delete')?.s3.object ?? {}), ['key', 'sequencer'])
  assert.deepEqual(Object.keys(events.get('ObjectTagging:Put')?.s3.object ?? {}), ['key', 'eTag'])
  assert.equal(events.get('ObjectTagging:Put')?.eventVersion, '2.3')
})

test('prefix and suffix are of the key, and every event is of its own kind', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  await configure(s3, Bucket, [filtered({ prefix: 'in/', suffix: '.jpg' }, ['s3:ObjectCreated:Put'])], {
    SkipDestinationValidation: true,
  })
  for (const Key of ['in/a.jpg', 'in/a.png', 'out/a.jpg', 'in/b.jpg']) {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))
  }
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'in/c.jpg', CopySource: `${Bucket}/in/a.jpg` }))
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'in/a.jpg' }))
  const events = await promised(cloud)
  assert.deepEqual(events.map((event) => event.s3.object.key).toSorted(), ['in/a.jpg', 'in/b.jpg'])
})

test('keys in events are URL encoded', () => {
  assert.equal(eventKey('a@b'), 'a%40b')
  assert.equal(eventKey("a b/c+d(e)'~*"), 'a+b/c%2Bd%28e%29%27%7E*')
})
