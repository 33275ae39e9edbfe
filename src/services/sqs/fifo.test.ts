import assert from 'node:assert/strict'
import test from 'node:test'
import type { SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs'
import { openSqs, watchSleepers } from '../../../test/support/messages.ts'
import type { SqsCloud } from '../../../test/support/messages.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

/** Sends `a1`, `b1`, …: the group is what stands before the number. */
async function sendAll({ send }: SqsCloud, QueueUrl: string, ...bodies: string[]): Promise<void> {
  for (const body of bodies) await send(QueueUrl, body, { MessageGroupId: body.replace(/\d+$/, '') })
}

test('messages of a group come in the order in which they were sent', async (t) => {
  proves(t, 'sqs.SendMessage', 'sqs.ReceiveMessage', 'sqs.DeleteMessage')
  const room = await openSqs(t)
  const { sqs, fifo, take, counts } = room
  const QueueUrl = await fifo()
  await sendAll(room, QueueUrl, 'a1', 'a2', 'a3', 'a4', 'a5')
  for (const body of ['a1', 'a2', 'a3', 'a4', 'a5']) {
    const { Body, ReceiptHandle } = await take(QueueUrl)
    assert.equal(Body, body)
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  }
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

test('a message of a FIFO queue tells its group, its deduplication id and a sequence number that grows', async (t) => {
  const { sqs, fifo, receive } = await openSqs(t)
  const QueueUrl = await fifo()
  const numbers: string[] = []
  for (const MessageDeduplicationId of ['d1', 'd2', 'd3']) {
    const sent = await sqs.sendMessage({
      QueueUrl,
      MessageBody: 'x',
      MessageGroupId: 'g',
      MessageDeduplicationId,
    })
    numbers.push(sent.SequenceNumber ?? '')
  }
  for (const number of numbers) assert.match(number, /^\d{20}$/)
  assert.deepEqual(numbers.toSorted(), numbers)
  assert.equal(new Set(numbers).size, 3)
  const messages = await receive(QueueUrl, { MessageSystemAttributeNames: ['All'] })
  assert.deepEqual(
    messages.map(({ Attributes }) => Attributes?.['SequenceNumber']),
    numbers,
  )
  const { MessageGroupId, MessageDeduplicationId, ApproximateReceiveCount } = messages[0]?.Attributes ?? {}
  assert.deepEqual([MessageGroupId, MessageDeduplicationId, ApproximateReceiveCount], ['g', 'd1', '1'])
})

test('a sequence number grows after everything before it was deleted, too', async (t) => {
  const { sqs, fifo, take } = await openSqs(t)
  const QueueUrl = await fifo()
  let last = 0n
  for (let n = 0; n < 3; n++) {
    const { SequenceNumber } = await sqs.sendMessage({
      QueueUrl,
      MessageBody: String(n),
      MessageGroupId: 'g',
    })
    assert.ok(BigInt(SequenceNumber ?? 0) > last)
    last = BigInt(SequenceNumber ?? 0)
    const { ReceiptHandle } = await take(QueueUrl)
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  }
})

test('while messages of a group are in flight, others receive of other groups only', async (t) => {
  const room = await openSqs(t)
  const { cloud, fifo, bodies, counts } = room
  const QueueUrl = await fifo({ VisibilityTimeout: '30' })
  await sendAll(room, QueueUrl, 'a1', 'a2', 'a3', 'a4', 'b1', 'c1')
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 2 }), ['a1', 'a2'])
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 1 }), ['b1'])
  // Only what was received counts as in flight, not what waits behind it.
  assert.deepEqual(await counts(QueueUrl), [3, 3, 0])
  await cloud.clock.turn(30_000)
  assert.deepEqual(await counts(QueueUrl), [6, 0, 0])
  const all = await bodies(QueueUrl, { VisibilityTimeout: 0 })
  assert.deepEqual(
    all.filter((body) => body.startsWith('a')),
    ['a1', 'a2', 'a3', 'a4'],
  )
  assert.equal(all.length, 6)
  assert.deepEqual(await counts(QueueUrl), [6, 0, 0])
})

test('a group goes on when what was in flight of it is deleted, and wakes who waits', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, fifo, take, receive } = room
  const asleep = watchSleepers(cloud.records)
  const QueueUrl = await fifo()
  await sendAll(room, QueueUrl, 'a1', 'a2')
  const { ReceiptHandle } = await take(QueueUrl)
  assert.deepEqual(await receive(QueueUrl), [])
  const poll = take(QueueUrl, { WaitTimeSeconds: 20 })
  await asleep(1)
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  assert.equal((await poll).Body, 'a2')
})

// Recorded from AWS: which of foo, bar and baz are received when the timeout of one of them was changed.
for (const [position, expected] of [
  [0, []],
  [1, ['foo']],
  [2, ['foo', 'bar']],
] as const) {
  test(`a group is received from its front up to the first hidden message: message ${position + 1} hidden longer`, async (t) => {
    const { cloud, sqs, fifo, send, receive, bodies } = await openSqs(t)
    const QueueUrl = await fifo({ VisibilityTimeout: '1' })
    for (const body of ['foo', 'bar', 'baz']) await send(QueueUrl, body, { MessageGroupId: '1' })
    const messages = await receive(QueueUrl, { MaxNumberOfMessages: 5 })
    assert.equal(messages.length, 3)
    const { ReceiptHandle } = messages[position] ?? {}
    await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 4 })
    await cloud.clock.turn(2_500)
    assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 5 }), expected)
  })
}

test('a message that is shown at once opens its group only where nothing hidden stands before it', async (t) => {
  const room = await openSqs(t)
  const { sqs, fifo, receive, bodies } = room
  for (const [position, expected] of [
    [0, ['a1']],
    [1, []],
  ] as const) {
    const QueueUrl = await fifo()
    await sendAll(room, QueueUrl, 'a1', 'a2', 'a3')
    const messages = await receive(QueueUrl, { MaxNumberOfMessages: 2 })
    const { ReceiptHandle } = messages[position] ?? {}
    await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })
    assert.deepEqual(await bodies(QueueUrl), expected)
  }
})

test('a message whose visibility timeout has ended is not deleted by its handle', async (t) => {
  const { cloud, sqs, fifo, send, take, receive } = await openSqs(t)
  const QueueUrl = await fifo({ VisibilityTimeout: '1' })
  await send(QueueUrl, 'x', { MessageGroupId: 'g' })
  const { ReceiptHandle } = await take(QueueUrl)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 5 })
  await cloud.clock.turn(4_999)
  assert.deepEqual(await receive(QueueUrl), [])
  await cloud.clock.turn(1)
  const expired = `Value ${ReceiptHandle} for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.`
  await refused(sqs.deleteMessage({ QueueUrl, ReceiptHandle }), 'InvalidParameterValue', 400, expired)
  const again = await take(QueueUrl)
  await refused(sqs.deleteMessage({ QueueUrl, ReceiptHandle }), 'InvalidParameterValue', 400, expired)
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: again.ReceiptHandle })
  assert.deepEqual(await receive(QueueUrl), [])
})

test('a message of a FIFO queue is delayed as its queue says, and holds up its group only', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, fifo, send, bodies, counts } = room
  const QueueUrl = await fifo({ DelaySeconds: '2' })
  await sendAll(room, QueueUrl, 'a1')
  await send(QueueUrl, 'a2', { MessageGroupId: 'a', DelaySeconds: 0 })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 2])
  assert.deepEqual(await bodies(QueueUrl), [])
  await refused(
    send(QueueUrl, 'x', { MessageGroupId: 'a', DelaySeconds: 2 }),
    'InvalidParameterValue',
    400,
    'Value 2 for parameter DelaySeconds is invalid. Reason: The request include parameter that is not valid for this queue type.',
  )
  await cloud.clock.turn(2_000)
  assert.deepEqual(await counts(QueueUrl), [2, 0, 0])
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '0' } })
  await sendAll(room, QueueUrl, 'b1')
  assert.deepEqual((await bodies(QueueUrl)).toSorted(), ['a1', 'a2', 'b1'])
})

test('a FIFO queue must be told the group, and the deduplication id unless it goes by content', async (t) => {
  const { sqs, fifo, send, counts } = await openSqs(t)
  const QueueUrl = await fifo({ ContentBasedDeduplication: 'false' })
  const needsId =
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly'
  const needsGroup = 'The request must contain the parameter MessageGroupId.'
  await refused(send(QueueUrl, 'x', { MessageGroupId: 'g' }), 'InvalidParameterValue', 400, needsId)
  await refused(send(QueueUrl, 'x', { MessageDeduplicationId: 'd' }), 'MissingParameter', 400, needsGroup)
  const batch = (...Entries: SendMessageBatchRequestEntry[]) => sqs.sendMessageBatch({ QueueUrl, Entries })
  const right = { Id: 'a', MessageBody: 'x', MessageGroupId: 'g', MessageDeduplicationId: 'd' }
  await refused(
    batch(right, { ...right, Id: 'b', MessageDeduplicationId: undefined }),
    'InvalidParameterValue',
    400,
    needsId,
  )
  await refused(
    batch(right, { ...right, Id: 'b', MessageGroupId: undefined }),
    'InvalidParameterValue',
    400,
    needsGroup,
  )
  for (const parameter of ['MessageGroupId', 'MessageDeduplicationId'] as const)
    for (const value of ['', 'a'.repeat(129), 'group 123', 'x\u0008'])
      await refused(
        send(QueueUrl, 'x', { MessageGroupId: 'g', MessageDeduplicationId: 'd', [parameter]: value }),
        'InvalidParameterValue',
        400,
        `Value ${value} for parameter ${parameter} is invalid. ` +
          `Reason: ${parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
      )
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  await send(QueueUrl, 'x', {
    MessageGroupId: `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~`,
    MessageDeduplicationId: 'Az09'.repeat(32),
  })
})

test('a batch of a FIFO queue keeps its order and has sequence numbers', async (t) => {
  proves(t, 'sqs.SendMessageBatch')
  const { sqs, fifo, bodies } = await openSqs(t)
  const QueueUrl = await fifo()
  const Entries = Array.from({ length: 10 }, (_, n) => ({
    Id: `m${n}`,
    MessageBody: String(n),
    MessageGroupId: 'g',
  }))
  const { Successful = [] } = await sqs.sendMessageBatch({ QueueUrl, Entries })
  const numbers = Successful.map(({ SequenceNumber = '' }) => SequenceNumber)
  assert.deepEqual(numbers, numbers.toSorted())
  assert.equal(new Set(numbers).size, 10)
  assert.deepEqual(
    await bodies(QueueUrl),
    Entries.map(({ MessageBody }) => MessageBody),
  )
})

test('an emptied group takes new messages', async (t) => {
  const room = await openSqs(t)
  const { sqs, cloud, fifo, take, receive } = room
  const QueueUrl = await fifo()
  for (const body of ['a1', 'a2', 'a3']) {
    await sendAll(room, QueueUrl, body)
    const { Body, ReceiptHandle } = await take(QueueUrl)
    assert.equal(Body, body)
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
    assert.deepEqual(await receive(QueueUrl), [])
    await cloud.clock.turn(400_000)
  }
})

test('many groups with many consumers: each group in order, each message once', async (t) => {
  const room = await openSqs(t)
  const { sqs, fifo, receive, counts } = room
  const QueueUrl = await fifo({ VisibilityTimeout: '3600' })
  const groups = Array.from({ length: 8 }, (_, n) => `g${n}`)
  for (let n = 0; n < 12; n++) {
    const Entries = groups.map((group) => ({
      Id: group,
      MessageBody: `${group} ${n}`,
      MessageGroupId: group,
    }))
    await sqs.sendMessageBatch({ QueueUrl, Entries })
  }
  const seen = new Map<string, number[]>()
  const consume = async (): Promise<void> => {
    for (;;) {
      const messages = await receive(QueueUrl, { MaxNumberOfMessages: 3 })
      if (messages.length === 0) {
        if (seen.size === 8 && [...seen.values()].every((numbers) => numbers.length === 12)) return
        await new Promise(setImmediate)
      }
      for (const { Body = '', ReceiptHandle } of messages) {
        const [group = '', number] = Body.split(' ')
        seen.set(group, [...(seen.get(group) ?? []), Number(number)])
        await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
      }
    }
  }
  await Promise.all([consume(), consume(), consume(), consume()])
  for (const numbers of seen.values())
    assert.deepEqual(
      numbers,
      numbers.toSorted((a, b) => a - b),
    )
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})
