// Clients as people run them, unmodified: the AWS CLI, boto3, the last SDK that spoke the query protocol only, and the
// consumer and producer that most Node.js services use.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { SQSClient } from '@aws-sdk/client-sqs'
import * as old from 'client-sqs-query'
import { Consumer } from 'sqs-consumer'
import { Producer } from 'sqs-producer'
import { openCli } from '../../../test/support/cli.ts'
import { ACCOUNT } from '../../../test/support/cloud.ts'
import { withoutBoto3, withoutCli } from '../../../test/support/machine.ts'
import { proves } from '../../../test/support/proves.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

test('the AWS CLI sends and receives, and says what is refused', { skip: withoutCli }, async (t) => {
  proves(t, 'sqs.SendMessage', 'sqs.ReceiveMessage')
  const { cloud, queue } = await openSqs(t)
  const cli = openCli(cloud)
  t.after(() => cli.close())
  const aws = (...words: string[]) => cli.json('sqs', ...words) as Promise<Record<string, never> | null>
  const url = await queue('q')
  const sent = await aws('send-message', '--queue-url', url, '--message-body', 'hello')
  const got = await aws('receive-message', '--queue-url', url)
  const [message] = (got?.['Messages'] ?? []) as { Body: string; MessageId: string }[]
  assert.deepEqual([message?.Body, message?.MessageId], ['hello', sent?.['MessageId']])
  await assert.rejects(
    aws('get-queue-url', '--queue-name', 'none'),
    /\(AWS\.SimpleQueueService\.NonExistentQueue\).*The specified queue does not exist\./s,
  )
})

test('boto3 sends batches with attributes and checks every MD5', { skip: withoutBoto3 }, async (t) => {
  proves(t, 'sqs.SendMessageBatch', 'sqs.DeleteMessageBatch', 'sqs.ChangeMessageVisibility')
  const { cloud } = await openSqs(t)
  const cli = openCli(cloud)
  t.after(() => cli.close())
  const script = `
import boto3, json, sys
queue = boto3.resource('sqs', endpoint_url=sys.argv[1]).create_queue(QueueName='q')
attribute = {'n': {'DataType': 'Number', 'StringValue': '1'}, 'b': {'DataType': 'Binary', 'BinaryValue': b'\\x00\\xff'}}
sent = queue.send_messages(Entries=[{'Id': str(i), 'MessageBody': 'm%d' % i, 'MessageAttributes': attribute} for i in range(3)])
got = queue.receive_messages(MaxNumberOfMessages=10, MessageAttributeNames=['All'])
got[0].change_visibility(VisibilityTimeout=0)
again = queue.receive_messages()
gone = queue.delete_messages(Entries=[{'Id': str(i), 'ReceiptHandle': m.receipt_handle} for i, m in enumerate(got[1:] + again)])
queue.load()
print(json.dumps({
  'sent': [len(sent['Successful']), sent.get('Failed')],
  'gone': len(gone['Successful']),
  'bodies': sorted(m.body for m in got),
  'again': again[0].body == got[0].body,
  'attribute': list(got[0].message_attributes['b']['BinaryValue']),
  'left': queue.attributes['ApproximateNumberOfMessagesNotVisible'] + queue.attributes['ApproximateNumberOfMessages'],
}))
`
  const { stdout } = await promisify(execFile)('python3', ['-c', script, cloud.endpoint], { env: cli.env })
  assert.deepEqual(JSON.parse(stdout), {
    sent: [3, null],
    gone: 3,
    bodies: ['m0', 'm1', 'm2'],
    again: true,
    attribute: [0, 255],
    left: '00',
  })
})

test('a client that speaks only the query protocol does everything', async (t) => {
  proves(t, 'sqs.CreateQueue', 'sqs.SendMessageBatch', 'sqs.ReceiveMessage', 'sqs.DeleteMessageBatch')
  const { cloud } = await openSqs(t)
  const sqs = cloud.client(old.SQSClient)
  const { QueueUrl } = await sqs.send(
    new old.CreateQueueCommand({ QueueName: 'q', Attributes: { DelaySeconds: '0' }, tags: { team: 'a' } }),
  )
  assert.equal(QueueUrl, `${cloud.endpoint}/${ACCOUNT}/q`)
  const MessageAttributes = {
    word: { DataType: 'String', StringValue: '<&>' },
    bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255]) },
  }
  const sent = await sqs.send(
    new old.SendMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: 'a', MessageBody: 'a\r\n"&<', MessageAttributes },
        { Id: 'b', MessageBody: 'b' },
        { Id: 'c', MessageBody: 'c', DelaySeconds: 901 },
      ],
    }),
  )
  assert.deepEqual(
    sent.Successful?.map(({ Id }) => Id),
    ['a', 'b'],
  )
  assert.deepEqual(
    sent.Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault]),
    [['c', 'InvalidParameterValue', true]],
  )
  const got = await sqs.send(
    new old.ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      AttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
  )
  const [first, second] = got.Messages ?? []
  assert.deepEqual([first?.Body, second?.Body], ['a\r\n"&<', 'b'])
  assert.deepEqual(first?.MessageAttributes?.['word'], MessageAttributes.word)
  assert.deepEqual([...(first?.MessageAttributes?.['bytes']?.BinaryValue ?? [])], [0, 255])
  assert.equal(first?.Attributes?.['ApproximateReceiveCount'], '1')
  const deleted = await sqs.send(
    new old.DeleteMessageBatchCommand({
      QueueUrl,
      Entries: [first, second].map((one, n) => ({ Id: String(n), ReceiptHandle: one?.ReceiptHandle })),
    }),
  )
  assert.equal(deleted.Successful?.length, 2)
  const { Tags } = await sqs.send(new old.ListQueueTagsCommand({ QueueUrl }))
  assert.deepEqual(Tags, { team: 'a' })
  const { Attributes } = await sqs.send(
    new old.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  )
  assert.deepEqual(Attributes, { QueueArn: arnOf('q') })
  const empty = await sqs.send(new old.ReceiveMessageCommand({ QueueUrl }))
  assert.equal(empty.Messages, undefined)
  await assert.rejects(sqs.send(new old.SendMessageBatchCommand({ QueueUrl, Entries: [] })), {
    name: 'EmptyBatchRequest',
  })
  await assert.rejects(sqs.send(new old.GetQueueUrlCommand({ QueueName: 'none' })), {
    name: 'QueueDoesNotExist',
  })
})

test('sqs-consumer is given by long polls what sqs-producer sends, and deletes it', async (t) => {
  proves(t, 'sqs.DeleteMessage')
  const { cloud, queue, attributes } = await openSqs(t, { running: true })
  const queueUrl = await queue('q')
  const sqs = cloud.client(SQSClient)
  const taken: string[] = []
  const consumer = Consumer.create({
    queueUrl,
    sqs,
    waitTimeSeconds: 20,
    handleMessage: async (message) => {
      taken.push(message.Body ?? '')
      return message
    },
  })
  // Said once it has deleted a message.
  let deleted = 0
  consumer.on('message_processed', () => {
    if (++deleted === 12) consumer.stop()
  })
  const stopped = once(consumer, 'stopped')
  consumer.start()
  const producer = Producer.create({ queueUrl, sqs: cloud.client(SQSClient) })
  await producer.send(Array.from({ length: 12 }, (_, n) => ({ id: `m${n}`, body: `message ${n}` })))
  await stopped
  const all = Array.from({ length: 12 }, (_, n) => `message ${n}`)
  assert.deepEqual(taken.toSorted(), all.toSorted())
  const { ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible } = await attributes(queueUrl)
  assert.deepEqual([ApproximateNumberOfMessages, ApproximateNumberOfMessagesNotVisible], ['0', '0'])
})
