import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketNotificationConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import type { NotificationConfiguration } from '@aws-sdk/client-s3'
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  ReceiveMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'
import { arnOf } from '../../../test/support/sqs.ts'

const UNREACHABLE = 'Unable to validate the following destination configurations'
const NOT_ALLOWED =
  'Permissions on the destination queue do not allow S3 to publish notifications from this bucket'

/** A bucket, a queue `q`, and what lets one send to the other. */
async function openQueue(t: TestContext) {
  const { s3, bucket, cloud } = await openS3(t)
  const sqs = cloud.client(SQSClient)
  const Bucket = await bucket()
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'q' }))
  return {
    cloud,
    s3,
    sqs,
    Bucket,
    QueueUrl,
    allow: async (source: string) => {
      const Policy = JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { Service: 's3.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: arnOf('q'),
          Condition: { ArnEquals: { 'aws:SourceArn': `arn:aws:s3:::${source}` } },
        },
      })
      await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }))
    },
    configure: (
      configuration: NotificationConfiguration,
      more: { SkipDestinationValidation?: boolean } = {},
    ) =>
      s3.send(
        new PutBucketNotificationConfigurationCommand({
          Bucket,
          NotificationConfiguration: configuration,
          ...more,
        }),
      ),
    /** Everything that is in the queue, as it reads, and taken out of it. */
    receive: async () => {
      await cloud.promises.idle()
      const command = new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['AWSTraceHeader'],
      })
      return (await sqs.send(command)).Messages ?? []
    },
  }
}

const created: NotificationConfiguration = {
  QueueConfigurations: [{ Id: 'made', QueueArn: arnOf('q'), Events: ['s3:ObjectCreated:*'] }],
}

test('a queue is a destination only if its policy lets the bucket send, shown by a test message', async (t) => {
  proves(t, 's3.PutBucketNotificationConfiguration', 's3.GetBucketNotificationConfiguration')
  const { s3, Bucket, allow, configure, receive, cloud } = await openQueue(t)
  const fields = { ArgumentName1: arnOf('q'), ArgumentValue1: NOT_ALLOWED }
  await refused(configure(created), 'InvalidArgument', { status: 400, message: UNREACHABLE, fields })
  await allow('another-bucket')
  await refused(configure(created), 'InvalidArgument', { status: 400, message: UNREACHABLE, fields })
  await allow(Bucket)
  await configure(created)
  const got = await s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }))
  assert.deepEqual(got.QueueConfigurations, created.QueueConfigurations)
  assert.equal(got.LambdaFunctionConfigurations, undefined)
  const messages = await receive()
  assert.equal(messages.length, 1)
  const said = JSON.parse(messages[0]?.Body ?? '') as Record<string, string>
  assert.deepEqual(Object.keys(said), ['Service', 'Event', 'Time', 'Bucket', 'RequestId', 'HostId'])
  assert.deepEqual(
    [said['Service'], said['Event'], said['Bucket'], said['Time']],
    ['Amazon S3', 's3:TestEvent', Bucket, new Date(cloud.clock.now()).toISOString()],
  )
  const gone: NotificationConfiguration = {
    QueueConfigurations: [
      { QueueArn: arnOf('none'), Events: ['s3:ObjectCreated:Put'] },
      { QueueArn: arnOf('other'), Events: ['s3:ObjectRemoved:Delete'] },
    ],
  }
  await refused(configure(gone), 'InvalidArgument', {
    message: UNREACHABLE,
    fields: {
      ArgumentName1: arnOf('none'),
      ArgumentValue1: 'The destination queue does not exist',
      ArgumentName2: arnOf('other'),
      ArgumentValue2: 'The destination queue does not exist',
    },
  })
  await configure(gone, { SkipDestinationValidation: true })
  assert.deepEqual(await receive(), [], 'nobody is asked where nothing is validated')
})

test('changes of objects come to the queue, by filter, with the trace of their request', async (t) => {
  proves(t, 'sqs.ReceiveMessage')
  const { s3, Bucket, allow, configure, receive } = await openQueue(t)
  await allow(Bucket)
  const FilterRules = [{ Name: 'suffix' as const, Value: '.jpg' }]
  const Events = ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete'] as const
  await configure({
    QueueConfigurations: [
      { Id: 'jpg', QueueArn: arnOf('q'), Events: [...Events], Filter: { Key: { FilterRules } } },
    ],
  })
  await receive()
  s3.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers: Record<string, string> }
      request.headers['x-amzn-trace-id'] = TRACE
      return next(args)
    },
    { step: 'build' },
  )
  await s3.send(new PutObjectCommand({ Bucket, Key: 'no.txt', Body: 'x' }))
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a b.jpg', Body: 'picture' }))
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a b.jpg' }))
  const messages = await receive()
  const records = messages.flatMap(({ Body = '' }) => (JSON.parse(Body) as { Records: Event[] }).Records)
  assert.deepEqual(
    records
      .map(({ eventName, s3: { configurationId, object } }) => [eventName, configurationId, object.key])
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    [
      ['ObjectCreated:Put', 'jpg', 'a+b.jpg'],
      ['ObjectRemoved:Delete', 'jpg', 'a+b.jpg'],
    ],
  )
  assert.deepEqual(
    messages.map(({ Attributes }) => Attributes?.AWSTraceHeader),
    [TRACE, TRACE],
  )
})

const TRACE = 'Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1'

interface Event {
  readonly eventName: string
  readonly s3: { readonly configurationId: string; readonly object: { readonly key: string } }
}

test('DeleteObjects notifies every key that it names, there or not', async (t) => {
  proves(t, 's3.DeleteObjects')
  const { s3, Bucket, allow, configure, receive } = await openQueue(t)
  await allow(Bucket)
  await configure({ QueueConfigurations: [{ QueueArn: arnOf('q'), Events: ['s3:ObjectRemoved:*'] }] })
  await receive()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }))
  const { Deleted } = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'a' }, { Key: 'none' }] } }),
  )
  assert.deepEqual(Deleted, [{ Key: 'a' }, { Key: 'none' }])
  const messages = await receive()
  const records = messages.flatMap(({ Body = '' }) => (JSON.parse(Body) as { Records: Event[] }).Records)
  assert.deepEqual(records.map((record) => record.s3.object.key).toSorted(), ['a', 'none'])
})

test('an event for a queue that is gone stands among the dead letters', async (t) => {
  const { cloud, s3, sqs, Bucket, QueueUrl, allow, configure } = await openQueue(t)
  await allow(Bucket)
  await configure(created)
  await sqs.send(new DeleteQueueCommand({ QueueUrl }))
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }))
  await cloud.promises.idle()
  const { promises = [] } = await cloud.call('selfless', 'ListPromises', { state: 'dead' }, cloud.me)
  assert.deepEqual(
    promises.map(({ service, operation }) => [service, operation]),
    [['sqs', 'SendMessage']],
  )
})
