import assert from 'node:assert/strict'
import test from 'node:test'
import { proves } from '../../../test/support/proves.ts'
import { openSqs } from '../../../test/support/messages.ts'
import type { SqsCloud } from '../../../test/support/messages.ts'

/** `count` messages of a tenant, in batches: `a1`, `a2`, … */
async function sendMany({ sqs }: SqsCloud, QueueUrl: string, tenant: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 10) {
    const Entries = Array.from({ length: Math.min(10, count - n) }, (_, i) => ({
      Id: String(i),
      MessageBody: `${tenant}${n + i + 1}`,
      MessageGroupId: tenant,
    }))
    await sqs.sendMessageBatch({ QueueUrl, Entries })
  }
}

test('a MessageGroupId on a standard queue is taken and answered, and does not order messages', async (t) => {
  proves(t, 'sqs.SendMessage', 'sqs.ReceiveMessage')
  const { queue, send, receive } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'message', { MessageGroupId: 'test' })
  await send(QueueUrl, 'another', { MessageGroupId: 'test' })
  const [message] = await receive(QueueUrl, { MessageSystemAttributeNames: ['All'], MaxNumberOfMessages: 1 })
  assert.equal(message?.Attributes?.['MessageGroupId'], 'test')
  assert.equal(message?.Attributes?.['SequenceNumber'], undefined)
  // In a FIFO queue the group would be closed now.
  assert.equal((await receive(QueueUrl)).length, 1)
})

test('while no tenant is noisy, the oldest messages go first, with and without a group', async (t) => {
  const { cloud, queue, send, bodies } = await openSqs(t)
  const QueueUrl = await queue()
  for (const [body, MessageGroupId] of [
    ['1', 'a'],
    ['2', undefined],
    ['3', 'b'],
    ['4', 'a'],
    ['5', undefined],
    ['6', 'b'],
  ] as const) {
    await send(QueueUrl, body, { MessageGroupId })
    await cloud.clock.turn(1)
  }
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 1 }), ['1'])
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 3 }), ['2', '3', '4'])
  assert.deepEqual(await bodies(QueueUrl), ['5', '6'])
})

test('a tenant with thirty messages and a tenth of all in flight waits for the quiet ones, whatever its backlog', async (t) => {
  const room = await openSqs(t)
  const { cloud, queue, send, bodies, counts } = room
  const QueueUrl = await queue()
  await sendMany(room, QueueUrl, 'noisy', 200)
  await cloud.clock.turn(1)
  await send(QueueUrl, 'quiet', { MessageGroupId: 'quiet' })
  await send(QueueUrl, 'alone')
  // Three receives of ten: not noisy yet, and older.
  for (let n = 0; n < 3; n++) assert.ok((await bodies(QueueUrl)).every((body) => body.startsWith('noisy')))
  const next = await bodies(QueueUrl)
  assert.deepEqual(next.slice(0, 2).toSorted(), ['alone', 'quiet'])
  assert.equal(next.length, 10)
  await send(QueueUrl, 'quiet again', { MessageGroupId: 'quiet' })
  assert.equal((await bodies(QueueUrl, { MaxNumberOfMessages: 1 }))[0], 'quiet again')
  assert.deepEqual(await counts(QueueUrl), [162, 41, 0])
})

test('a tenant is quiet again when its messages are no longer in flight', async (t) => {
  const room = await openSqs(t)
  const { sqs, cloud, queue, send, receive, bodies } = room
  const QueueUrl = await queue({ VisibilityTimeout: '60' })
  await sendMany(room, QueueUrl, 'busy', 45)
  const handles: string[] = []
  for (let n = 0; n < 3; n++)
    for (const { ReceiptHandle = '' } of await receive(QueueUrl)) handles.push(ReceiptHandle)
  await cloud.clock.turn(1)
  await send(QueueUrl, 'younger', { MessageGroupId: 'other' })
  for (const ReceiptHandle of handles.slice(0, 1)) await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  assert.match((await bodies(QueueUrl, { MaxNumberOfMessages: 1 }))[0] ?? '', /^busy/)
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 1 }), ['younger'])
  // Their timeout ends: nobody is noisy, and those who came first go first.
  await cloud.clock.turn(60_000)
  assert.match((await bodies(QueueUrl, { MaxNumberOfMessages: 1 }))[0] ?? '', /^busy/)
})

test('messages of tenants are hidden, changed, deleted and expire like others', async (t) => {
  const room = await openSqs(t)
  const { sqs, cloud, queue, send, receive, counts, bodies } = room
  const QueueUrl = await queue({ MessageRetentionPeriod: '60', VisibilityTimeout: '10' })
  for (const MessageGroupId of ['a', 'a', 'b']) await send(QueueUrl, 'x', { MessageGroupId })
  const [first, second] = await receive(QueueUrl)
  assert.deepEqual(await counts(QueueUrl), [0, 3, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: first?.ReceiptHandle })
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: second?.ReceiptHandle, VisibilityTimeout: 0 })
  assert.deepEqual(await counts(QueueUrl), [1, 1, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: second?.ReceiptHandle })
  await cloud.clock.turn(10_000)
  assert.deepEqual(await counts(QueueUrl), [1, 0, 0])
  await send(QueueUrl, 'delayed', { MessageGroupId: 'b', DelaySeconds: 5 })
  await cloud.clock.turn(50_000)
  assert.deepEqual(await bodies(QueueUrl), ['delayed'])
  await cloud.clock.turn(10_000)
  assert.deepEqual(await bodies(QueueUrl), [])
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})
