import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs } from '../../../test/support/messages.ts'

test('a message sent again with its deduplication id is answered as the first and delivered once', async (t) => {
  const { sqs, fifo, take, receive } = await openSqs(t)
  const QueueUrl = await fifo({ ContentBasedDeduplication: 'false' })
  const send = (MessageBody: string) =>
    sqs.sendMessage({ QueueUrl, MessageBody, MessageGroupId: 'g', MessageDeduplicationId: 'd' })
  const first = await send('one')
  const second = await send('two')
  assert.equal(second.MessageId, first.MessageId)
  assert.equal(second.SequenceNumber, first.SequenceNumber)
  const { Body, ReceiptHandle } = await take(QueueUrl)
  assert.equal(Body, 'one')
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  // Deleted or not: five minutes are five minutes.
  await send('three')
  assert.deepEqual(await receive(QueueUrl), [])
})

test('deduplication by content goes by the body, whatever the attributes', async (t) => {
  const { sqs, fifo, receive } = await openSqs(t)
  const QueueUrl = await fifo()
  const send = (MessageBody: string, StringValue: string) =>
    sqs.sendMessage({
      QueueUrl,
      MessageBody,
      MessageGroupId: 'g',
      MessageAttributes: { a: { DataType: 'String', StringValue } },
    })
  await send('same', 'x')
  await send('same', 'y')
  await send('other', 'x')
  const messages = await receive(QueueUrl, { MessageSystemAttributeNames: ['MessageDeduplicationId'] })
  assert.deepEqual(
    messages.map(({ Body }) => Body),
    ['same', 'other'],
  )
  // The SHA-256 of `same`.
  assert.equal(
    messages[0]?.Attributes?.['MessageDeduplicationId'],
    '0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5',
  )
})

test('a deduplication id holds for the queue, or for each group where the queue says so', async (t) => {
  const { fifo, send, bodies } = await openSqs(t)
  const queueWide = await fifo()
  const byGroup = await fifo({ DeduplicationScope: 'messageGroup' })
  const fast = await fifo({ DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' })
  for (const [QueueUrl, count] of [
    [queueWide, 1],
    [byGroup, 2],
    [fast, 2],
  ] as const) {
    for (const MessageGroupId of ['g1', 'g2', 'g1'])
      await send(QueueUrl, 'Test', { MessageGroupId, MessageDeduplicationId: '1' })
    assert.equal((await bodies(QueueUrl)).length, count)
  }
})

test('within a batch a deduplication id counts once', async (t) => {
  const { sqs, fifo, bodies } = await openSqs(t)
  const QueueUrl = await fifo()
  const { Successful = [] } = await sqs.sendMessageBatch({
    QueueUrl,
    Entries: ['a', 'b', 'a'].map((MessageBody, n) => ({ Id: String(n), MessageBody, MessageGroupId: 'g' })),
  })
  assert.equal(Successful[2]?.MessageId, Successful[0]?.MessageId)
  assert.deepEqual(await bodies(QueueUrl), ['a', 'b'])
})

test('a receive tried again under its attempt id gets the same messages and handles, hidden anew', async (t) => {
  const { cloud, sqs, fifo, send, receive, counts } = await openSqs(t)
  const QueueUrl = await fifo({ VisibilityTimeout: '30' })
  for (const body of ['a', 'b', 'c']) await send(QueueUrl, body, { MessageGroupId: body })
  const attempt = { ReceiveRequestAttemptId: 'try', MaxNumberOfMessages: 2 }
  const first = await receive(QueueUrl, attempt)
  await cloud.clock.turn(29_000)
  assert.deepEqual(await receive(QueueUrl, attempt), first)
  assert.deepEqual(await counts(QueueUrl), [1, 2, 0])
  // Their timeout began anew.
  await cloud.clock.turn(29_000)
  assert.deepEqual(await counts(QueueUrl), [1, 2, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: first[0]?.ReceiptHandle })
  // One of them is gone: from now on the attempt is a new receive.
  assert.deepEqual(
    (await receive(QueueUrl, attempt)).map(({ Body }) => Body),
    ['c'],
  )
})

test('an attempt id is forgotten after five minutes, and a standard queue knows none', async (t) => {
  const { cloud, fifo, queue, send, receive } = await openSqs(t)
  const QueueUrl = await fifo({ VisibilityTimeout: '3600' })
  for (const body of ['a', 'b']) await send(QueueUrl, body, { MessageGroupId: body })
  const attempt = { ReceiveRequestAttemptId: 'try', MaxNumberOfMessages: 1 }
  const [first] = await receive(QueueUrl, attempt)
  await cloud.clock.turn(300_000)
  const [second] = await receive(QueueUrl, attempt)
  assert.notEqual(second?.MessageId, first?.MessageId)
  const standard = await queue()
  for (const body of ['a', 'b']) await send(standard, body)
  const bodies = [...(await receive(standard, attempt)), ...(await receive(standard, attempt))]
  assert.equal(new Set(bodies.map(({ Body }) => Body)).size, 2)
})

test('what was remembered for deduplication is forgotten in time', async (t) => {
  const { cloud, fifo, send } = await openSqs(t)
  const QueueUrl = await fifo()
  const records = async (): Promise<number> =>
    (await cloud.records.scan({ from: '$sqs', to: '$sqt' }, { limit: 8_000 })).filter(
      ([key]) => key.includes('$sent') || key.includes('$memory'),
    ).length
  for (let n = 0; n < 40; n++) await send(QueueUrl, `old ${n}`, { MessageGroupId: 'g' })
  assert.equal(await records(), 80)
  await cloud.clock.turn(300_000)
  for (let n = 0; n < 20; n++) await send(QueueUrl, `new ${n}`, { MessageGroupId: 'g' })
  assert.equal(await records(), 40)
})
