import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs } from '../../../test/support/messages.ts'
import type { SqsCloud } from '../../../test/support/messages.ts'

/** A queue whose messages go to another after so many receives; `[source, dead letters]`. */
async function pair(
  { queue, fifo, arn }: SqsCloud,
  maxReceiveCount: number,
  kind: 'standard' | 'fifo' = 'standard',
  attributes: Record<string, string> = {},
): Promise<[string, string]> {
  const make = kind === 'fifo' ? fifo : queue
  const deadLetters = await make()
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: await arn(deadLetters), maxReceiveCount })
  return [await make({ VisibilityTimeout: '1', RedrivePolicy, ...attributes }), deadLetters]
}

test('a message that was received maxReceiveCount times is moved by the next receive, which does not show it', async (t) => {
  const room = await openSqs(t)
  const { cloud, send, bodies, receive, counts } = room
  const [source, deadLetters] = await pair(room, 2)
  await send(source, 'poison')
  for (let n = 0; n < 2; n++) {
    assert.deepEqual(await bodies(source), ['poison'])
    await cloud.clock.turn(1_000)
  }
  // Nobody has asked: it is where it was.
  assert.deepEqual(
    [await counts(source), await counts(deadLetters)],
    [
      [1, 0, 0],
      [0, 0, 0],
    ],
  )
  assert.deepEqual(await receive(source), [])
  assert.deepEqual(
    [await counts(source), await counts(deadLetters)],
    [
      [0, 0, 0],
      [1, 0, 0],
    ],
  )
  assert.deepEqual(await bodies(deadLetters), ['poison'])
})

test('a dead letter keeps its id, content, attributes and times, goes on counting, and tells where it comes from', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, arn, receive, counts } = room
  const [source, deadLetters] = await pair(room, 1)
  const trace = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'
  const sentMs = cloud.clock.now()
  const MessageAttributes = { MyAttribute: { DataType: 'String', StringValue: 'foobar' } }
  await sqs.sendMessage({
    QueueUrl: source,
    MessageBody: 'message-1',
    MessageAttributes,
    MessageSystemAttributes: { AWSTraceHeader: { DataType: 'String', StringValue: trace } },
  })
  await sqs.sendMessage({ QueueUrl: source, MessageBody: 'long '.repeat(2_000), MessageGroupId: 'tenant' })
  await sqs.sendMessage({ QueueUrl: source, MessageBody: 'longer '.repeat(20_000) })
  const all = { MessageSystemAttributeNames: ['All' as const], MessageAttributeNames: ['All'] }
  await cloud.clock.turn(500)
  const before = await receive(source, all)
  assert.equal(before.length, 3)
  await cloud.clock.turn(1_000)
  assert.deepEqual(await receive(source, all), [])
  const after = await receive(deadLetters, all)
  const DeadLetterQueueSourceArn = await arn(source)
  for (const message of before) {
    const dead = after.find(({ MessageId }) => MessageId === message.MessageId)
    assert.deepEqual(
      { ...dead, ReceiptHandle: '' },
      {
        ...message,
        ReceiptHandle: '',
        Attributes: { ...message.Attributes, ApproximateReceiveCount: '2', DeadLetterQueueSourceArn },
      },
    )
    assert.equal(dead?.Attributes?.['SentTimestamp'], String(sentMs))
    assert.equal(dead?.Attributes?.['ApproximateFirstReceiveTimestamp'], String(sentMs + 500))
  }
  for (const { ReceiptHandle } of after) await sqs.deleteMessage({ QueueUrl: deadLetters, ReceiptHandle })
  assert.deepEqual(await counts(deadLetters), [0, 0, 0])
})

test('a receive that moves dead letters still shows the messages behind them', async (t) => {
  const room = await openSqs(t)
  const { cloud, send, bodies, counts } = room
  const [source, deadLetters] = await pair(room, 1)
  for (let n = 0; n < 25; n++) await send(source, `old ${n}`)
  for (let n = 0; n < 3; n++) await bodies(source)
  for (let n = 0; n < 3; n++) await send(source, `new ${n}`)
  await cloud.clock.turn(1_000)
  assert.deepEqual((await bodies(source)).toSorted(), ['new 0', 'new 1', 'new 2'])
  assert.deepEqual(await counts(source), [0, 3, 0])
  assert.deepEqual(await counts(deadLetters), [25, 0, 0])
})

test('a long poll at the dead-letter queue is woken by a message that is moved there', async (t) => {
  const room = await openSqs(t)
  const { cloud, send, take, receive } = room
  const [source, deadLetters] = await pair(room, 1)
  await send(source, 'x')
  await take(source)
  await cloud.clock.turn(1_000)
  const poll = take(deadLetters, { WaitTimeSeconds: 20 })
  assert.deepEqual(await receive(source), [])
  assert.equal((await poll).Body, 'x')
})

test('dead letters of a FIFO queue keep their group and order, and let their group go on', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, send, bodies, receive, arn } = room
  const [source, deadLetters] = await pair(room, 1, 'fifo')
  for (const body of ['a1', 'a2', 'a3', 'b1']) await send(source, body, { MessageGroupId: body.slice(0, 1) })
  assert.deepEqual(await bodies(source, { MaxNumberOfMessages: 2 }), ['a1', 'a2'])
  await cloud.clock.turn(1_000)
  assert.deepEqual((await bodies(source)).toSorted(), ['a3', 'b1'])
  const dead = await receive(deadLetters, { MessageSystemAttributeNames: ['All'] })
  assert.deepEqual(
    dead.map(({ Body, Attributes }) => [
      Body,
      Attributes?.['MessageGroupId'],
      Attributes?.['ApproximateReceiveCount'],
    ]),
    [
      ['a1', 'a', '2'],
      ['a2', 'a', '2'],
    ],
  )
  assert.equal(dead[0]?.Attributes?.['DeadLetterQueueSourceArn'], await arn(source))
  await sqs.deleteMessage({ QueueUrl: deadLetters, ReceiptHandle: dead[0]?.ReceiptHandle })
})

test('a dead letter expires by when it was first sent; in a FIFO queue by when it was moved', async (t) => {
  const room = await openSqs(t)
  const { cloud, send, bodies, receive } = room
  const retention = { MessageRetentionPeriod: '60' }
  for (const [kind, lives] of [
    ['standard', false],
    ['fifo', true],
  ] as const) {
    const [source, deadLetters] = await pair(room, 1, kind)
    await room.sqs.setQueueAttributes({ QueueUrl: deadLetters, Attributes: retention })
    await send(source, 'x', kind === 'fifo' ? { MessageGroupId: 'g' } : {})
    await bodies(source)
    await cloud.clock.turn(40_000)
    assert.deepEqual(await receive(source), [])
    await cloud.clock.turn(30_000)
    assert.deepEqual(await bodies(deadLetters), lives ? ['x'] : [])
  }
})

test('without its dead-letter queue a message stays and is received again', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, send, bodies } = room
  const [source, deadLetters] = await pair(room, 1)
  await send(source, 'x')
  await bodies(source)
  await sqs.deleteQueue({ QueueUrl: deadLetters })
  await cloud.clock.turn(1_000)
  assert.deepEqual(await bodies(source), ['x'])
})

test('a redrive policy that was taken away moves nothing any more', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, send, bodies } = room
  const [source] = await pair(room, 1)
  await send(source, 'x')
  await bodies(source)
  await cloud.clock.turn(1_000)
  await sqs.setQueueAttributes({ QueueUrl: source, Attributes: { RedrivePolicy: '' } })
  assert.deepEqual(await bodies(source), ['x'])
})

test('dead letters are there after a restart', async (t) => {
  const room = await openSqs(t)
  const { cloud, send, bodies, receive, restart } = room
  const [source, deadLetters] = await pair(room, 1)
  await send(source, 'y'.repeat(100_000))
  await bodies(source)
  await cloud.clock.turn(1_000)
  assert.deepEqual(await receive(source), [])
  assert.deepEqual(
    (await bodies(await restart(deadLetters))).map((body) => body.length),
    [100_000],
  )
})
