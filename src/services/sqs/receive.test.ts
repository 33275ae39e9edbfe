import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MessageAttributeValue, ReceiveMessageCommandInput } from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { openSqs, until, watchSleepers } from '../../../test/support/messages.ts'

const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'
const text = (StringValue: string): MessageAttributeValue => ({ DataType: 'String', StringValue })

test('a receive takes at most MaxNumberOfMessages, one by default, and none twice', async (t) => {
  proves(t, 'sqs.ReceiveMessage')
  const { sqs, queue, send, bodies } = await openSqs(t)
  const QueueUrl = await queue()
  const sent = Array.from({ length: 13 }, (_, n) => `m${n}`)
  for (const body of sent) await send(QueueUrl, body)
  const one = await sqs.receiveMessage({ QueueUrl })
  assert.equal(one.Messages?.length, 1)
  const got = (one.Messages ?? []).map(({ Body }) => Body ?? '')
  got.push(...(await bodies(QueueUrl, { MaxNumberOfMessages: 10 })))
  got.push(...(await bodies(QueueUrl, { MaxNumberOfMessages: 10 })))
  assert.deepEqual(got.toSorted(), sent.toSorted())
  assert.deepEqual(await bodies(QueueUrl), [])
})

test('a receive that finds nothing answers no Messages at all', async (t) => {
  const { sqs, queue } = await openSqs(t)
  const { $metadata: _, ...answer } = await sqs.receiveMessage({ QueueUrl: await queue() })
  assert.deepEqual(answer, {})
})

test('numbers outside their ranges are refused', async (t) => {
  const { sqs, queue } = await openSqs(t)
  const QueueUrl = await queue()
  const wrong = (over: Partial<ReceiveMessageCommandInput>, words: string) =>
    refused(sqs.receiveMessage({ QueueUrl, ...over }), 'InvalidParameterValue', 400, words)
  for (const n of [0, 11, -1])
    await wrong(
      { MaxNumberOfMessages: n },
      `Value ${n} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`,
    )
  for (const n of [-1, 21])
    await wrong(
      { WaitTimeSeconds: n },
      `Value ${n} for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided.`,
    )
  for (const n of [-1, 43_201])
    await wrong(
      { VisibilityTimeout: n },
      `Value ${n} for parameter VisibilityTimeout is invalid. Reason: Must be >= 0 and <= 43200, if provided.`,
    )
})

test('system attributes tell who sent, when, how often received and when first', async (t) => {
  const { cloud, queue, send, take } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '0' })
  const sentMs = cloud.clock.now()
  await send(QueueUrl, 'a', { MessageSystemAttributes: { AWSTraceHeader: text(TRACE) } })
  await cloud.clock.turn(1_000)
  const first = await take(QueueUrl, { MessageSystemAttributeNames: ['All'] })
  assert.deepEqual(first.Attributes, {
    SenderId: '000000000000',
    SentTimestamp: String(sentMs),
    ApproximateReceiveCount: '1',
    ApproximateFirstReceiveTimestamp: String(sentMs + 1_000),
    AWSTraceHeader: TRACE,
  })
  await cloud.clock.turn(1_000)
  const again = await take(QueueUrl, { AttributeNames: ['All'] })
  assert.deepEqual(again.Attributes, { ...first.Attributes, ApproximateReceiveCount: '2' })
  const some = await take(QueueUrl, { MessageSystemAttributeNames: ['SenderId', 'SequenceNumber'] })
  assert.deepEqual(some.Attributes, { SenderId: '000000000000' })
  const both = await take(QueueUrl, {
    MessageSystemAttributeNames: ['SentTimestamp'],
    AttributeNames: ['All'],
  })
  assert.deepEqual(both.Attributes, { ...first.Attributes, ApproximateReceiveCount: '4' })
  assert.equal((await take(QueueUrl)).Attributes, undefined)
})

// The filters and the digests are recorded answers of AWS.
test('message attributes come by name, by prefix or all, with the MD5 of those that came', async (t) => {
  const { queue, send, take } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '0' })
  await send(QueueUrl, 'msg', {
    MessageAttributes: { 'Help.Me': text('Me'), Hello: text('There'), General: text('Kenobi') },
  })
  const all = ['General', 'Hello', 'Help.Me']
  const cases: [asked: string[], names: string[] | undefined, md5: string | undefined][] = [
    [[], undefined, undefined],
    [['All'], all, '4c360f3fdafd970e05fae2f149d997f5'],
    [['*'], all, '4c360f3fdafd970e05fae2f149d997f5'],
    [['.*'], all, '4c360f3fdafd970e05fae2f149d997f5'],
    [['Foo', 'Help'], undefined, undefined],
    [['Hello', 'General'], ['General', 'Hello'], 'fca026605781cb4126a1e9044df24232'],
    [['Foo', 'Hello'], ['Hello'], 'a311262e065454b75da111d535b8dacd'],
    [['Hel.*'], ['Hello', 'Help.Me'], '83fee93c1bcd8b9a5a923ffacdc636c7'],
    [['AWS.'], undefined, undefined],
    [['..foo'], undefined, undefined],
  ]
  for (const [MessageAttributeNames, names, md5] of cases) {
    const message = await take(QueueUrl, { MessageAttributeNames })
    const got = message.MessageAttributes && Object.keys(message.MessageAttributes).toSorted()
    assert.deepEqual(got, names, MessageAttributeNames.join())
    assert.equal(message.MD5OfMessageAttributes, md5, MessageAttributeNames.join())
  }
})

test('attributes keep their types, and bytes stay bytes', async (t) => {
  const { queue, send, take } = await openSqs(t)
  const QueueUrl = await queue()
  const MessageAttributes = {
    bytes: { DataType: 'Binary.png', BinaryValue: new Uint8Array([0, 128, 255]) },
    number: { DataType: 'Number.int', StringValue: '12' },
    words: text('€\t'),
  }
  await send(QueueUrl, 'a', { MessageAttributes })
  const got = (await take(QueueUrl, { MessageAttributeNames: ['All'] })).MessageAttributes
  assert.deepEqual({ ...got?.['number'] }, MessageAttributes.number)
  assert.deepEqual({ ...got?.['words'] }, MessageAttributes.words)
  assert.equal(got?.['bytes']?.DataType, 'Binary.png')
  assert.deepEqual([...(got?.['bytes']?.BinaryValue ?? [])], [0, 128, 255])
})

test('a long poll is answered by the send that it waits for', async (t) => {
  const { cloud, queue, send, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  const waiting = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  await sleeping(1)
  const startMs = performance.now()
  await send(QueueUrl, 'woke')
  assert.deepEqual(await waiting, ['woke'])
  // On a frozen clock no timer can have answered; the bench holds it to 5 ms.
  assert.ok(performance.now() - startMs < 1_000)
})

test('of many who wait, each message wakes one, and the others wait on', async (t) => {
  const { cloud, queue, send, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue({ ReceiveMessageWaitTimeSeconds: '20' })
  const answered: string[][] = []
  const waiting = Array.from({ length: 4 }, async () => void answered.push(await bodies(QueueUrl)))
  await sleeping(4)
  await send(QueueUrl, 'a')
  await until(() => answered.length === 1)
  await sleeping(3)
  await send(QueueUrl, 'b')
  await until(() => answered.length === 2)
  await sleeping(2)
  await cloud.clock.turn(20_000)
  await Promise.all(waiting)
  assert.deepEqual(answered, [['a'], ['b'], [], []])
})

test('a long poll ends empty when its time is over, and 0 seconds do not wait', async (t) => {
  const { cloud, queue, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue({ ReceiveMessageWaitTimeSeconds: '20' })
  assert.deepEqual(await bodies(QueueUrl, { WaitTimeSeconds: 0 }), [])
  const waiting = bodies(QueueUrl, { WaitTimeSeconds: 5 })
  await sleeping(1)
  await cloud.clock.turn(5_000)
  assert.deepEqual(await waiting, [])
})

test('a long poll is answered when a delay or a visibility timeout ends', async (t) => {
  const { cloud, queue, send, take, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue({ VisibilityTimeout: '15' })
  await send(QueueUrl, 'hidden')
  await take(QueueUrl)
  await send(QueueUrl, 'delayed', { DelaySeconds: 10 })
  const first = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  await sleeping(1)
  await cloud.clock.turn(10_000)
  assert.deepEqual(await first, ['delayed'])
  const second = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  await sleeping(1)
  await cloud.clock.turn(5_000)
  assert.deepEqual(await second, ['hidden'])
})

test('a long poll is answered when another makes a message visible again', async (t) => {
  const { cloud, sqs, queue, send, take, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  await send(QueueUrl, 'a')
  const { ReceiptHandle } = await take(QueueUrl)
  const waiting = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  await sleeping(1)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })
  assert.deepEqual(await waiting, ['a'])
})

test('a queue deleted under a long poll ends it: the queue does not exist', async (t) => {
  const { cloud, sqs, queue, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  const waiting = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  const ended = refused(
    waiting,
    'AWS.SimpleQueueService.NonExistentQueue',
    400,
    'The specified queue does not exist.',
  )
  await sleeping(1)
  await sqs.deleteQueue({ QueueUrl })
  await ended
})

test('a client that went away during its long poll takes no message with it', async (t) => {
  const { cloud, sqs, queue, send, bodies } = await openSqs(t)
  const sleeping = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  const leaving = new AbortController()
  const waiting = sqs.receiveMessage({ QueueUrl, WaitTimeSeconds: 20 }, { abortSignal: leaving.signal })
  await sleeping(1)
  leaving.abort()
  await assert.rejects(waiting)
  await sleeping(0)
  await send(QueueUrl, 'still here')
  assert.deepEqual(await bodies(QueueUrl), ['still here'])
})

test('a message that is purged is received by nobody, and its handle deletes nothing', async (t) => {
  const { sqs, queue, send, take, bodies, counts, cloud } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'in flight')
  const { ReceiptHandle } = await take(QueueUrl)
  await send(QueueUrl, 'visible')
  await send(QueueUrl, 'delayed', { DelaySeconds: 60 })
  await sqs.purgeQueue({ QueueUrl })
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  await cloud.clock.turn(120_000)
  assert.deepEqual(await bodies(QueueUrl), [])
})
