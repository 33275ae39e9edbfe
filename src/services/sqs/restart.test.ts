import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs } from '../../../test/support/messages.ts'

test('what is in flight, visible and delayed is so after a restart, for as long as it was to be', async (t) => {
  const room = await openSqs(t)
  const { cloud, queue, send, take, bodies, counts, restart } = room
  const before = await queue({ VisibilityTimeout: '30' })
  await send(before, 'in flight')
  await send(before, 'of a tenant', { MessageGroupId: 'tenant' })
  const inFlight = await take(before)
  const tenants = await take(before)
  await send(before, 'visible')
  await send(before, 'x'.repeat(100_000))
  await send(before, 'delayed', { DelaySeconds: 60 })
  const url = await restart(before)
  assert.deepEqual(await counts(url), [2, 2, 1])
  assert.deepEqual(
    (await bodies(url)).map((body) => body.length).toSorted((a, b) => a - b),
    ['visible'.length, 100_000],
  )
  // Handles from before open what they opened.
  await room.sqs.changeMessageVisibility({
    QueueUrl: url,
    ReceiptHandle: tenants.ReceiptHandle,
    VisibilityTimeout: 90,
  })
  await room.sqs.deleteMessage({ QueueUrl: url, ReceiptHandle: inFlight.ReceiptHandle })
  assert.deepEqual(await counts(url), [0, 3, 1])
  await cloud.clock.turn(60_000)
  assert.equal((await bodies(url)).length, 3)
  await cloud.clock.turn(30_000)
  assert.ok((await bodies(url)).includes('of a tenant'))
})

test('order, deduplication and closed groups of a FIFO queue are there after a restart', async (t) => {
  const room = await openSqs(t)
  const { cloud, fifo, send, take, bodies, restart } = room
  const before = await fifo({ VisibilityTimeout: '30' })
  for (const body of ['a1', 'a2', 'b1', 'b2']) await send(before, body, { MessageGroupId: body.slice(0, 1) })
  const a1 = await take(before)
  assert.equal(a1.Body, 'a1')
  const url = await restart(before)
  await send(url, 'a1', { MessageGroupId: 'a' })
  assert.deepEqual(await bodies(url), ['b1', 'b2'])
  await room.sqs.deleteMessage({ QueueUrl: url, ReceiptHandle: a1.ReceiptHandle })
  assert.deepEqual(await bodies(url), ['a2'])
  await cloud.clock.turn(300_000)
  await send(url, 'a1', { MessageGroupId: 'a' })
  const all = await bodies(url)
  assert.deepEqual(all.toSorted(), ['a1', 'a2', 'b1', 'b2'])
  assert.ok(all.indexOf('a2') < all.indexOf('a1') && all.indexOf('b1') < all.indexOf('b2'))
})

test('what expires while the server is down is shown to nobody', async (t) => {
  const { cloud, queue, send, bodies, counts, restart } = await openSqs(t)
  const before = await queue({ MessageRetentionPeriod: '60' })
  await send(before, 'x')
  const url = await restart(before)
  await cloud.clock.turn(60_000)
  assert.deepEqual(await bodies(url), [])
  assert.deepEqual(await counts(url), [0, 0, 0])
})
