import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs } from '../../../test/support/messages.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const notAHandle = (handle: string): string =>
  `The input receipt handle "${handle}" is not a valid receipt handle.`

test('a deleted message never comes back, and deleting it again is no error', async (t) => {
  proves(t, 'sqs.DeleteMessage')
  const { cloud, sqs, queue, send, receive, counts } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  await send(QueueUrl, 'y'.repeat(100_000))
  const messages = await receive(QueueUrl)
  assert.equal(messages.length, 2)
  for (const { ReceiptHandle } of [...messages, ...messages])
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  await cloud.clock.turn(30_000)
  assert.deepEqual(await receive(QueueUrl), [])
})

test('a message whose visibility timeout has ended is deleted by its handle while nobody has received it again', async (t) => {
  const { cloud, sqs, queue, send, take, counts } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '1' })
  for (const settled of [false, true]) {
    await send(QueueUrl, 'x')
    const { ReceiptHandle } = await take(QueueUrl)
    await cloud.clock.turn(1_000)
    if (settled) assert.deepEqual(await counts(QueueUrl), [1, 0, 0])
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
    assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  }
})

test('an older handle of a message that was received again deletes nothing', async (t) => {
  const { cloud, sqs, queue, send, take, counts } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '1' })
  await send(QueueUrl, 'x')
  const first = await take(QueueUrl)
  await cloud.clock.turn(1_000)
  const second = await take(QueueUrl)
  assert.notEqual(first.ReceiptHandle, second.ReceiptHandle)
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: first.ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: second.ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

test('a handle that is none, was changed or is of another queue is refused', async (t) => {
  const { sqs, queue, send, take, counts } = await openSqs(t)
  const [QueueUrl, other] = [await queue(), await queue()]
  await send(QueueUrl, 'x')
  await send(other, 'x')
  const [mine, yours] = [await take(QueueUrl), await take(other)]
  const handle = mine.ReceiptHandle
  const changed = Buffer.from(handle, 'base64')
  changed[20] = (changed[20] ?? 0) ^ 1
  const forged = [
    'garbage',
    'Zm9yZ2Vk',
    handle.slice(0, -8),
    `x${handle}`,
    changed.toString('base64'),
    yours.ReceiptHandle,
    'a'.repeat(5_000),
  ]
  for (const ReceiptHandle of forged) {
    const [code, text] = ['ReceiptHandleIsInvalid', notAHandle(ReceiptHandle)]
    await refused(sqs.deleteMessage({ QueueUrl, ReceiptHandle }), code, 404, text)
    await refused(
      sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
      code,
      404,
      text,
    )
  }
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
  assert.deepEqual(await counts(other), [0, 1, 0])
})

test('a batch deletes what its handles name and tells of the others', async (t) => {
  proves(t, 'sqs.DeleteMessageBatch')
  const { sqs, queue, send, receive, counts } = await openSqs(t)
  const QueueUrl = await queue()
  for (let n = 0; n < 3; n++) await send(QueueUrl, String(n))
  const [a, b] = await receive(QueueUrl)
  const answer = await sqs.deleteMessageBatch({
    QueueUrl,
    Entries: [
      { Id: 'a', ReceiptHandle: a?.ReceiptHandle },
      { Id: 'none', ReceiptHandle: 'garbage' },
      { Id: 'b', ReceiptHandle: b?.ReceiptHandle },
    ],
  })
  assert.deepEqual(answer.Successful, [{ Id: 'a' }, { Id: 'b' }])
  const Message = notAHandle('garbage')
  assert.deepEqual(answer.Failed, [
    { Id: 'none', SenderFault: true, Code: 'ReceiptHandleIsInvalid', Message },
  ])
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
})

test('handles from before a purge delete nothing and are no error', async (t) => {
  const { sqs, queue, send, take, bodies, counts } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  const { ReceiptHandle } = await take(QueueUrl)
  await sqs.purgeQueue({ QueueUrl })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  await send(QueueUrl, 'after')
  assert.deepEqual(await bodies(QueueUrl), ['after'])
})
