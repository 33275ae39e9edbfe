import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs, watchSleepers } from '../../../test/support/messages.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

test('a visibility timeout counts anew from each change', async (t) => {
  proves(t, 'sqs.ChangeMessageVisibility')
  const { cloud, sqs, queue, send, take, receive, counts } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '5' })
  await send(QueueUrl, 'x')
  const { ReceiptHandle, MessageId } = await take(QueueUrl)
  await cloud.clock.turn(4_000)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 10 })
  await cloud.clock.turn(9_999)
  assert.deepEqual(await receive(QueueUrl), [])
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 1 })
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
  await cloud.clock.turn(1_000)
  assert.equal((await take(QueueUrl)).MessageId, MessageId)
})

test('a message whose visibility was changed is still deleted by its handle', async (t) => {
  const { sqs, queue, send, receive, counts } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  await send(QueueUrl, 'y')
  const [a, b] = (await receive(QueueUrl)).map(({ ReceiptHandle }) => ReceiptHandle)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: a, VisibilityTimeout: 100 })
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: b, VisibilityTimeout: 100 })
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle: b, VisibilityTimeout: 0 })
  assert.deepEqual(await counts(QueueUrl), [1, 1, 0])
  for (const ReceiptHandle of [a, b]) await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

test('a visibility timeout of zero shows the message at once, to a long poll too', async (t) => {
  const { cloud, sqs, queue, send, take } = await openSqs(t)
  const asleep = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  const { ReceiptHandle } = await take(QueueUrl)
  const poll = take(QueueUrl, { WaitTimeSeconds: 20, MessageSystemAttributeNames: ['All'] })
  await asleep(1)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })
  assert.equal((await poll).Attributes?.['ApproximateReceiveCount'], '2')
})

test('twelve hours after a receive its visibility timeout ends at the latest', async (t) => {
  const { cloud, sqs, queue, send, take } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '60' })
  await send(QueueUrl, 'x')
  const { ReceiptHandle } = await take(QueueUrl)
  const change = (VisibilityTimeout: number): Promise<object> =>
    sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout })
  await cloud.clock.turn(1_000)
  await refused(
    change(43_200),
    'InvalidParameterValue',
    400,
    'Value 43200 for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is beyond the limit [43200 seconds]',
  )
  await change(43_199)
  for (const timeout of [-1, 43_201])
    await refused(
      change(timeout),
      'InvalidParameterValue',
      400,
      new RegExp(`^Value ${timeout} for parameter VisibilityTimeout is invalid\\. Reason: `),
    )
})

test('changing the visibility of a message that is visible again is no error', async (t) => {
  const { cloud, sqs, queue, send, take } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '1' })
  await send(QueueUrl, 'x')
  const { ReceiptHandle } = await take(QueueUrl)
  await cloud.clock.turn(2_000)
  await sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 2 })
  await cloud.clock.turn(2_000)
  await take(QueueUrl)
})

test('the visibility of a message that was deleted, or received again since, cannot be changed', async (t) => {
  const { cloud, sqs, queue, send, take } = await openSqs(t)
  const QueueUrl = await queue({ VisibilityTimeout: '1' })
  const refuse = async (ReceiptHandle: string): Promise<void> =>
    refused(
      sqs.changeMessageVisibility({ QueueUrl, ReceiptHandle, VisibilityTimeout: 10 }),
      'InvalidParameterValue',
      400,
      `Value ${ReceiptHandle} for parameter ReceiptHandle is invalid. ` +
        'Reason: Message does not exist or is not available for visibility timeout change.',
    )
  await send(QueueUrl, 'x')
  const first = await take(QueueUrl)
  await cloud.clock.turn(1_000)
  const second = await take(QueueUrl)
  await refuse(first.ReceiptHandle)
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: second.ReceiptHandle })
  await refuse(second.ReceiptHandle)
})

test('a batch changes what it can and tells of the rest', async (t) => {
  proves(t, 'sqs.ChangeMessageVisibilityBatch')
  const { sqs, queue, send, receive, counts } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  await send(QueueUrl, 'y')
  const [a, b] = (await receive(QueueUrl)).map(({ ReceiptHandle }) => ReceiptHandle)
  const answer = await sqs.changeMessageVisibilityBatch({
    QueueUrl,
    Entries: [
      { Id: 'a', ReceiptHandle: a, VisibilityTimeout: 0 },
      { Id: 'none', ReceiptHandle: 'garbage', VisibilityTimeout: 0 },
      { Id: 'long', ReceiptHandle: b, VisibilityTimeout: 43_201 },
    ],
  })
  assert.deepEqual(answer.Successful, [{ Id: 'a' }])
  assert.deepEqual(
    answer.Failed?.map(({ Id, Code, SenderFault }) => [Id, Code, SenderFault]),
    [
      ['none', 'ReceiptHandleIsInvalid', true],
      ['long', 'InvalidParameterValue', true],
    ],
  )
  assert.deepEqual(await counts(QueueUrl), [1, 1, 0])
})
