import assert from 'node:assert/strict'
import { Agent } from 'node:http'
import type { LookupFunction } from 'node:net'
import { test } from 'node:test'
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListDeadLetterSourceQueuesCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { ListQueuesCommandInput } from '@aws-sdk/client-sqs'
import { under } from '../../kernel/records.ts'
import { ACCOUNT } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

const GONE = 'AWS.SimpleQueueService.NonExistentQueue'
const NO_QUEUE = 'The specified queue does not exist.'

test('a queue is made once, and made again with the same attributes it is the same queue', async (t) => {
  proves(t, 'sqs.CreateQueue', 'sqs.GetQueueUrl')
  const { cloud, sqs, queue } = await openSqs(t)
  const url = await queue('orders', { DelaySeconds: '5' })
  assert.equal(url, `${cloud.endpoint}/${ACCOUNT}/orders`)
  assert.equal(await queue('orders', { DelaySeconds: '5' }), url)
  assert.equal(await queue('orders'), url, 'attributes that are not named are not compared')
  await refused(
    queue('orders', { VisibilityTimeout: '31', DelaySeconds: '6' }),
    'QueueAlreadyExists',
    400,
    'A queue already exists with the same name and a different value for attribute VisibilityTimeout',
  )
  const found = await sqs.send(new GetQueueUrlCommand({ QueueName: 'orders' }))
  assert.equal(found.QueueUrl, url)
  await refused(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' })), GONE, 400, NO_QUEUE)
})

test('a QueueUrl is made of the host that was asked, and read by its path only', async (t) => {
  proves(t, 'sqs.CreateQueue', 'sqs.GetQueueAttributes')
  const { cloud, sqs, queue } = await openSqs(t)
  await queue('q')
  const { port } = new URL(cloud.endpoint)
  // Not every machine resolves names below localhost.
  const lookup: LookupFunction = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
  const local = cloud.client(SQSClient, {
    endpoint: `http://sqs.us-east-1.localhost:${port}`,
    requestHandler: { httpAgent: new Agent({ lookup }) },
  })
  const named = await local.send(new GetQueueUrlCommand({ QueueName: 'q' }))
  assert.equal(named.QueueUrl, `http://sqs.us-east-1.localhost:${port}/${ACCOUNT}/q`)
  for (const QueueUrl of [
    `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/q`,
    `https://queue.amazonaws.com/${ACCOUNT}/q`,
    `http://elsewhere.example:1/queue/us-east-1/${ACCOUNT}/q`,
    `${cloud.endpoint}/${ACCOUNT}/q/`,
  ]) {
    const client = cloud.client(SQSClient, { useQueueUrlAsEndpoint: false })
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
    )
    assert.deepEqual(Attributes, { QueueArn: arnOf('q') }, QueueUrl)
  }
  const client = cloud.client(SQSClient, { useQueueUrlAsEndpoint: false })
  const other = new GetQueueAttributesCommand({ QueueUrl: `${cloud.endpoint}/111122223333/q` })
  await refused(client.send(other), GONE, 400, NO_QUEUE)
  for (const QueueUrl of [`${cloud.endpoint}/q`, 'http://elsewhere.example', '']) {
    const crooked = new GetQueueAttributesCommand({ QueueUrl })
    await refused(client.send(crooked), GONE, 400, NO_QUEUE)
  }
  await sqs.send(new DeleteQueueCommand({ QueueUrl: named.QueueUrl ?? '' }))
})

test('queue names have 1 to 80 letters, digits, hyphens and underscores, and FIFO queues end in .fifo', async (t) => {
  proves(t, 'sqs.CreateQueue')
  const { queue } = await openSqs(t)
  const standard = 'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length'
  const fifo =
    'The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with ' +
    '.fifo suffix and be 1 to 80 in length.'
  await queue('a'.repeat(80))
  await queue(`${'a'.repeat(75)}.fifo`, { FifoQueue: 'true' })
  for (const name of ['', 'a'.repeat(81), 'a b', 'a.b', 'orders.fifo', 'ä']) {
    await refused(queue(name), 'InvalidParameterValue', 400, standard)
  }
  for (const name of ['orders', `${'a'.repeat(76)}.fifo`, '.fifo', 'a.b.fifo']) {
    await refused(queue(name, { FifoQueue: 'true' }), 'InvalidParameterValue', 400, fifo)
  }
})

test('a deleted queue is gone at once, and its name rests for sixty seconds', async (t) => {
  proves(t, 'sqs.DeleteQueue', 'sqs.CreateQueue')
  const { cloud, sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q', { DelaySeconds: '1' })
  await sqs.send(new DeleteQueueCommand({ QueueUrl }))
  await refused(attributes(QueueUrl), GONE, 400, NO_QUEUE)
  await refused(sqs.send(new DeleteQueueCommand({ QueueUrl })), GONE, 400, NO_QUEUE)
  await refused(
    queue('q'),
    'AWS.SimpleQueueService.QueueDeletedRecently',
    400,
    'You must wait 60 seconds after deleting a queue before you can create another with the same name.',
  )
  await cloud.clock.turn(59_999)
  await refused(queue('q'), 'AWS.SimpleQueueService.QueueDeletedRecently', 400, /^You must wait 60 seconds/)
  await cloud.clock.turn(1)
  await queue('q')
  assert.equal((await attributes(QueueUrl)).DelaySeconds, '0', 'it is a new queue')
  const deleted = under('sqs', ACCOUNT, 'us-east-1', 'deleted')
  assert.deepEqual(await cloud.records.scan(deleted, { limit: 1 }), [], 'the mark is cleared')
})

test('a queue is purged once in sixty seconds', async (t) => {
  proves(t, 'sqs.PurgeQueue')
  const { cloud, sqs, queue } = await openSqs(t)
  const QueueUrl = await queue('q')
  const purge = () => sqs.send(new PurgeQueueCommand({ QueueUrl }))
  const again = () =>
    refused(
      purge(),
      'AWS.SimpleQueueService.PurgeQueueInProgress',
      403,
      'Only one PurgeQueue operation on q is allowed every 60 seconds.',
    )
  const { $metadata } = await purge()
  assert.equal($metadata.httpStatusCode, 200)
  await again()
  await cloud.clock.turn(59_999)
  await again()
  await cloud.clock.turn(1)
  await purge()
  await refused(
    sqs.send(new PurgeQueueCommand({ QueueUrl: QueueUrl.replace(/q$/, 'r') })),
    GONE,
    400,
    NO_QUEUE,
  )
})

test('ListQueues answers by prefix, and in pages only where MaxResults is set', async (t) => {
  proves(t, 'sqs.ListQueues')
  const { cloud, sqs, queue } = await openSqs(t)
  const none = await sqs.send(new ListQueuesCommand({}))
  assert.equal(none.QueueUrls, undefined)
  for (const name of ['b2', 'a1', 'b1', 'b3']) await queue(name)
  const names = async (input: ListQueuesCommandInput) => {
    const { QueueUrls = [], NextToken } = await sqs.send(new ListQueuesCommand(input))
    return { names: QueueUrls.map((url) => url.slice(url.lastIndexOf('/') + 1)), NextToken }
  }
  assert.deepEqual(await names({}), { names: ['a1', 'b1', 'b2', 'b3'], NextToken: undefined })
  assert.deepEqual(await names({ QueueNamePrefix: 'b' }), { names: ['b1', 'b2', 'b3'], NextToken: undefined })
  const first = await names({ QueueNamePrefix: 'b', MaxResults: 2 })
  assert.deepEqual(first.names, ['b1', 'b2'])
  assert(first.NextToken !== undefined)
  const { NextToken } = first
  const second = await names({ QueueNamePrefix: 'b', MaxResults: 2, NextToken })
  assert.deepEqual(second, { names: ['b3'], NextToken: undefined })
  const whole = await names({ QueueNamePrefix: 'b', MaxResults: 3 })
  assert.equal(whole.NextToken, undefined, 'a page that is the last has no token')
  await refused(
    names({ QueueNamePrefix: 'a', MaxResults: 2, NextToken }),
    'InvalidParameterValue',
    400,
    'Invalid or expired next token.',
  )
  for (const MaxResults of [0, 1_001]) {
    await refused(
      names({ MaxResults }),
      'InvalidParameterValue',
      400,
      `Value ${MaxResults} for parameter MaxResults is invalid. Reason: MaxResults must be an integer between 1 and 1000.`,
    )
  }
  const other = cloud.client(SQSClient, { region: 'eu-west-1' })
  assert.equal((await other.send(new ListQueuesCommand({}))).QueueUrls, undefined, 'regions are apart')
})

test('another account’s queue is found by its owner', async (t) => {
  proves(t, 'sqs.GetQueueUrl')
  const { cloud, queue } = await openSqs(t)
  await queue('shared')
  const credentials = { accessKeyId: '111122223333', secretAccessKey: 'test' }
  const other = cloud.client(SQSClient, { credentials })
  await refused(other.send(new GetQueueUrlCommand({ QueueName: 'shared' })), GONE, 400, NO_QUEUE)
  const found = await other.send(
    new GetQueueUrlCommand({ QueueName: 'shared', QueueOwnerAWSAccountId: ACCOUNT }),
  )
  assert.equal(found.QueueUrl, `${cloud.endpoint}/${ACCOUNT}/shared`)
})

test('a dead-letter queue knows its sources until they name another or are deleted', async (t) => {
  proves(t, 'sqs.ListDeadLetterSourceQueues', 'sqs.SetQueueAttributes')
  const { sqs, queue } = await openSqs(t)
  const dead = await queue('dead')
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 3 })
  const urls = [await queue('s1', { RedrivePolicy }), await queue('s2', { RedrivePolicy })]
  const third = await queue('s3')
  const set = (QueueUrl: string, policy: string) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { RedrivePolicy: policy } }))
  await set(third, RedrivePolicy)
  const sources = (more: { MaxResults?: number; NextToken?: string } = {}) =>
    sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead, ...more }))
  assert.deepEqual((await sources()).queueUrls, [...urls, third])
  const page = await sources({ MaxResults: 2 })
  assert.deepEqual(page.queueUrls, urls)
  assert(page.NextToken !== undefined)
  const rest = await sources({ MaxResults: 2, NextToken: page.NextToken })
  assert.deepEqual([rest.queueUrls, rest.NextToken], [[third], undefined])
  await set(third, '')
  await sqs.send(new DeleteQueueCommand({ QueueUrl: urls[0] ?? '' }))
  assert.deepEqual((await sources()).queueUrls, [urls[1]])
  const command = new ListDeadLetterSourceQueuesCommand({ QueueUrl: urls[0] ?? '' })
  await refused(sqs.send(command), GONE, 400, NO_QUEUE)
})

test('queues, their attributes and their rests survive a restart', async (t) => {
  proves(t, 'sqs.GetQueueAttributes', 'sqs.ListQueues')
  const { cloud, sqs, queue } = await openSqs(t)
  await queue('kept', { VisibilityTimeout: '7' })
  await sqs.send(new DeleteQueueCommand({ QueueUrl: await queue('gone') }))
  await cloud.restart()
  const again = cloud.client(SQSClient)
  const { QueueUrls = [] } = await again.send(new ListQueuesCommand({}))
  assert.deepEqual(QueueUrls, [`${cloud.endpoint}/${ACCOUNT}/kept`])
  const { Attributes } = await again.send(
    new GetQueueAttributesCommand({ QueueUrl: QueueUrls[0] ?? '', AttributeNames: ['VisibilityTimeout'] }),
  )
  assert.deepEqual(Attributes, { VisibilityTimeout: '7' })
  await refused(
    again.send(new CreateQueueCommand({ QueueName: 'gone' })),
    'AWS.SimpleQueueService.QueueDeletedRecently',
    400,
    /^You must wait 60 seconds/,
  )
})
