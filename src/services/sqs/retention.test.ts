import assert from 'node:assert/strict'
import test from 'node:test'
import { under } from '../../../src/kernel/records.ts'
import { ACCOUNT, REGION } from '../../../test/support/cloud.ts'
import { openSqs, until } from '../../../test/support/messages.ts'
import type { SqsCloud } from '../../../test/support/messages.ts'
import { refused } from '../../../test/support/refused.ts'

/** Records of messages and of their content, in all queues. */
async function kept({ cloud }: SqsCloud): Promise<number> {
  let count = 0
  for (const where of ['box', 'content']) {
    const range = under('sqs', ACCOUNT, REGION, where)
    const rows = await cloud.records.scan(range, { limit: 8_000 })
    // Counters and what deduplication remembers outlive the messages.
    count += rows.filter(([key]) => !/\$(?:count|sent|memory)\b/.test(key.slice(range.from.length))).length
  }
  return count
}

test('a message is shown to nobody after its retention period, whatever its state', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, queue, send, take, receive, counts } = room
  const QueueUrl = await queue({ MessageRetentionPeriod: '60', VisibilityTimeout: '90' })
  await send(QueueUrl, 'in flight')
  const { ReceiptHandle } = await take(QueueUrl)
  await send(QueueUrl, 'visible')
  await send(QueueUrl, 'of a tenant', { MessageGroupId: 'tenant' })
  await send(QueueUrl, 'long '.repeat(20_000))
  await send(QueueUrl, 'delayed', { DelaySeconds: 60 })
  await cloud.clock.turn(59_999)
  assert.deepEqual(await counts(QueueUrl), [3, 1, 1])
  await cloud.clock.turn(1)
  assert.deepEqual(await receive(QueueUrl), [])
  await cloud.clock.turn(60_000)
  assert.deepEqual(await receive(QueueUrl), [])
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  await until(async () => (await kept(room)) === 0)
})

test('expired messages are deleted though nobody asks for them', async (t) => {
  const room = await openSqs(t)
  const { cloud, queue, fifo, send, counts } = room
  const standard = await queue({ MessageRetentionPeriod: '60' })
  const line = await fifo({ MessageRetentionPeriod: '60' })
  for (let n = 0; n < 30; n++) {
    await send(standard, 'x'.repeat(n * 40 + 1), n % 3 === 0 ? { MessageGroupId: `t${n % 2}` } : {})
    await send(line, String(n), { MessageGroupId: `g${n % 4}` })
  }
  assert.ok((await kept(room)) >= 60)
  await cloud.clock.turn(60_000)
  await until(async () => (await kept(room)) === 0)
  assert.deepEqual(await counts(standard), [0, 0, 0])
  assert.deepEqual(await counts(line), [0, 0, 0])
})

test('a sweep leaves what is not old enough, and comes again', async (t) => {
  const room = await openSqs(t)
  const { cloud, queue, send, bodies, counts } = room
  const QueueUrl = await queue({ MessageRetentionPeriod: '60' })
  await send(QueueUrl, 'old')
  await cloud.clock.turn(30_000)
  await send(QueueUrl, 'young')
  await cloud.clock.turn(30_000)
  await until(async () => (await counts(QueueUrl))[0] === 1)
  assert.deepEqual(await bodies(QueueUrl, { VisibilityTimeout: 0 }), ['young'])
  await cloud.clock.turn(30_000)
  await until(async () => (await kept(room)) === 0)
})

test('another retention period holds for messages that are there already', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, queue, send, bodies, receive } = room
  const QueueUrl = await queue({ MessageRetentionPeriod: '60' })
  await send(QueueUrl, 'x')
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { MessageRetentionPeriod: '3600' } })
  await cloud.clock.turn(120_000)
  assert.deepEqual(await bodies(QueueUrl, { VisibilityTimeout: 0 }), ['x'])
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { MessageRetentionPeriod: '60' } })
  assert.deepEqual(await receive(QueueUrl), [])
  await until(async () => (await kept(room)) === 0)
})

test('a group of a FIFO queue goes on where its first messages have expired', async (t) => {
  const { cloud, fifo, send, bodies, counts } = await openSqs(t)
  const QueueUrl = await fifo({ MessageRetentionPeriod: '60', VisibilityTimeout: '20' })
  await send(QueueUrl, 'old', { MessageGroupId: 'g' })
  await cloud.clock.turn(30_000)
  await send(QueueUrl, 'young', { MessageGroupId: 'g' })
  await cloud.clock.turn(20_000)
  assert.deepEqual(await bodies(QueueUrl, { MaxNumberOfMessages: 1 }), ['old'])
  // It expires in flight, which is no longer than its timeout.
  await cloud.clock.turn(20_000)
  assert.deepEqual(await bodies(QueueUrl), ['young'])
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
})

test('what a purged or deleted queue held is cleared', async (t) => {
  const room = await openSqs(t)
  const { sqs, queue, fifo, send, take } = room
  const urls = [await queue(), await fifo(), await queue()]
  for (const QueueUrl of urls) {
    const more = QueueUrl.endsWith('.fifo') ? { MessageGroupId: 'g' } : {}
    for (const length of [1, 5_000, 100_000]) await send(QueueUrl, 'x'.repeat(length), more)
    await take(QueueUrl)
  }
  const [purged, line, deleted] = urls
  await sqs.purgeQueue({ QueueUrl: purged })
  await sqs.purgeQueue({ QueueUrl: line })
  await sqs.deleteQueue({ QueueUrl: deleted })
  await until(async () => (await kept(room)) === 0)
})

test('a message that expires in flight is deleted then, and in flight until its timeout ends', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, queue, send, take, bodies, counts } = room
  const QueueUrl = await queue({ MessageRetentionPeriod: '60', VisibilityTimeout: '600' })
  await send(QueueUrl, 'in a record'.padEnd(5_000, '.'))
  await send(QueueUrl, 'in its entry')
  const [long, short] = [await take(QueueUrl), await take(QueueUrl)]
  await cloud.clock.turn(60_000)
  const isFlight = ([key]: [string, unknown]): boolean => key.includes('$wait')
  await until(async () => {
    const rows = await cloud.records.scan(under('sqs', ACCOUNT, REGION, 'box'), { limit: 100 })
    const content = await cloud.records.scan(under('sqs', ACCOUNT, REGION, 'content'), { limit: 100 })
    return content.length === 0 && rows.filter(isFlight).length === 2 && (await kept(room)) === 2
  })
  assert.deepEqual(await counts(QueueUrl), [0, 2, 0])
  // Its handle still ends the flight of one; the other's timeout ends.
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: long.ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
  await refused(
    sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: short.ReceiptHandle, VisibilityTimeout: 0 }),
    'InvalidParameterValue',
    400,
    /Message does not exist or is not available for visibility timeout change\.$/,
  )
  await cloud.clock.turn(540_000)
  assert.deepEqual(await bodies(QueueUrl), [])
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})
