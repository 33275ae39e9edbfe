// Bad input and full measures (issue 5, "Bad input"): each is answered as AWS answers it, and nothing is half done.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { SQS } from '@aws-sdk/client-sqs'
import { under } from '../../../src/kernel/records.ts'
import { ACCOUNT, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { openSqs, watchSleepers } from '../../../test/support/messages.ts'
import { refused } from '../../../test/support/refused.ts'

type Entry = { Id: string; ReceiptHandle: string }
type Batch = (sqs: SQS, QueueUrl: string, entries: Partial<Entry>[]) => Promise<object>

/** The three batches, each of entries that are right as such. */
const BATCHES: [kind: string, batch: Batch][] = [
  [
    'SendMessageBatchRequestEntry',
    (sqs, QueueUrl, entries) => {
      const Entries = entries.map(({ Id, ReceiptHandle }) => ({ Id, MessageBody: ReceiptHandle }))
      return sqs.sendMessageBatch({ QueueUrl, Entries })
    },
  ],
  [
    'DeleteMessageBatchRequestEntry',
    (sqs, QueueUrl, entries) => {
      const Entries = entries.map(({ Id, ReceiptHandle }) => ({ Id, ReceiptHandle }))
      return sqs.deleteMessageBatch({ QueueUrl, Entries })
    },
  ],
  [
    'ChangeMessageVisibilityBatchRequestEntry',
    (sqs, QueueUrl, entries) => {
      const Entries = entries.map((entry) => ({
        Id: undefined,
        ReceiptHandle: undefined,
        ...entry,
        VisibilityTimeout: 0,
      }))
      return sqs.changeMessageVisibilityBatch({ QueueUrl, Entries })
    },
  ],
]

test('a batch that is wrong as a whole does nothing', async (t) => {
  const { sqs, queue, send, take, counts } = await openSqs(t)
  const QueueUrl = await queue()
  await send(QueueUrl, 'x')
  const { ReceiptHandle } = await take(QueueUrl)
  const one = (Id: string): Entry => ({ Id, ReceiptHandle })
  const many = (count: number): Entry[] => Array.from({ length: count }, (_, n) => one(String(n)))
  for (const [kind, batch] of BATCHES) {
    const wrong = (entries: Partial<Entry>[], code: string, text: string): Promise<void> =>
      refused(batch(sqs, QueueUrl, entries), `AWS.SimpleQueueService.${code}`, 400, text)
    await wrong([], 'EmptyBatchRequest', `There should be at least one ${kind} in the request.`)
    for (const count of [11, 20]) {
      const text = `Maximum number of entries per request are 10. You have sent ${count}.`
      await wrong(many(count), 'TooManyEntriesInBatchRequest', text)
    }
    await wrong([one('a'), one('b'), one('a')], 'BatchEntryIdsNotDistinct', 'Id a repeated.')
    for (const id of ['', 'invalid:id', 'testLongId'.repeat(9), 'ä', 'a b'])
      await wrong(
        [one(id)],
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      )
  }
  assert.deepEqual(await counts(QueueUrl), [0, 1, 0])
})

test('an entry without what it must have is refused by its place and name', async (t) => {
  const { sqs, queue, counts } = await openSqs(t)
  const QueueUrl = await queue()
  for (const [kind, batch] of BATCHES) {
    const second = kind.startsWith('Send') ? 'MessageBody' : 'ReceiptHandle'
    for (const [entry, name] of [
      [{ ReceiptHandle: 'x' }, 'Id'],
      [{ Id: 'b' }, second],
    ] as const)
      await refused(
        batch(sqs, QueueUrl, [{ Id: 'a', ReceiptHandle: 'x' }, entry]),
        'MissingParameter',
        400,
        `The request must contain the parameter ${kind}.2.${name}.`,
      )
  }
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

test('ten entries with ids of eighty characters are a batch', async (t) => {
  const { sqs, queue } = await openSqs(t)
  const QueueUrl = await queue()
  const Entries = Array.from({ length: 10 }, (_, n) => ({ Id: `${n}-_aZ`.padEnd(80, 'x'), MessageBody: 'x' }))
  const answer = await sqs.sendMessageBatch({ QueueUrl, Entries })
  assert.deepEqual(
    answer.Successful?.map(({ Id }) => Id),
    Entries.map(({ Id }) => Id),
  )
})

test('what has the wrong type is refused and changes nothing', async (t) => {
  const { sqs, queue, counts } = await openSqs(t)
  const QueueUrl = await queue()
  const wrong = [
    { MessageBody: 5 },
    { MessageBody: 'x', DelaySeconds: 'soon' },
    { MessageBody: 'x', MessageAttributes: { a: 'text' } },
    { MessageBody: 'x', MessageAttributes: [] },
    { MessageBody: 'x', MessageAttributes: { a: { DataType: 7, StringValue: 'x' } } },
    { MessageBody: 'x', MessageAttributes: { a: { DataType: 'Binary', BinaryValue: '***' } } },
  ]
  for (const input of wrong) {
    const client = raw(sqs, { QueueUrl, ...input })
    await assert.rejects(client, (error: { $metadata?: { httpStatusCode?: number } }) => {
      assert.equal(error.$metadata?.httpStatusCode, 400, JSON.stringify(input))
      return true
    })
  }
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

/** SendMessage with a body of JSON as it is, which the client would not write itself. */
async function raw(sqs: SQS, input: object): Promise<unknown> {
  const { SendMessageCommand } = await import('@aws-sdk/client-sqs')
  const command = new SendMessageCommand({ QueueUrl: 'x', MessageBody: 'x' })
  command.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { body: string; headers: Record<string, string> }
      request.body = JSON.stringify(input)
      request.headers['content-length'] = String(Buffer.byteLength(request.body))
      return next(args)
    },
    { step: 'build', priority: 'low' },
  )
  return sqs.send(command)
}

/** Makes a queue believe that so many more messages are in flight; receiving them all would take a minute. */
async function pretendInFlight(cloud: TestCloud, count: number): Promise<void> {
  await cloud.records.transact(async (tx) => {
    const rows = await tx.scan<{ inFlight?: number }>(under('sqs', ACCOUNT, REGION, 'box'), { limit: 1_000 })
    const found = rows.find(([key]) => key.includes('count'))
    assert(found !== undefined)
    tx.put(found[0], { ...found[1], inFlight: (found[1].inFlight ?? 0) + count })
  })
}

test('a standard queue has 120,000 messages in flight at most: a short poll is refused, a long one waits', async (t) => {
  const { cloud, sqs, queue, send, receive } = await openSqs(t)
  const asleep = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  for (let n = 0; n < 12; n++) await send(QueueUrl, String(n))
  await pretendInFlight(cloud, 119_995)
  const last = await receive(QueueUrl)
  assert.equal(last.length, 5)
  await refused(receive(QueueUrl), 'OverLimit', 403, /in ?flight/i)
  const poll = receive(QueueUrl, { WaitTimeSeconds: 20, MaxNumberOfMessages: 1 })
  await asleep(1)
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: last[0]?.ReceiptHandle })
  await cloud.clock.turn(1)
  assert.equal((await poll).length, 1)
})

test('a FIFO queue with 120,000 messages in flight answers none', async (t) => {
  const { cloud, fifo, send, receive } = await openSqs(t)
  const QueueUrl = await fifo()
  await send(QueueUrl, 'x', { MessageGroupId: 'a' })
  await pretendInFlight(cloud, 120_000)
  assert.deepEqual(await receive(QueueUrl), [])
})

test('a message is deduplicated until five minutes after it was sent, to the millisecond', async (t) => {
  const { cloud, sqs, fifo } = await openSqs(t)
  const QueueUrl = await fifo()
  const send = (MessageDeduplicationId: string) =>
    sqs.sendMessage({ QueueUrl, MessageBody: 'x', MessageGroupId: 'g', MessageDeduplicationId })
  const first = await send('a')
  await cloud.clock.turn(299_999)
  const duplicate = await send('a')
  assert.equal(duplicate.MessageId, first.MessageId)
  assert.equal(duplicate.SequenceNumber, first.SequenceNumber)
  await cloud.clock.turn(1)
  const second = await send('a')
  assert.notEqual(second.MessageId, first.MessageId)
  assert.ok(BigInt(second.SequenceNumber ?? 0) > BigInt(first.SequenceNumber ?? 0))
  // The duplicate did not begin the five minutes anew; the new message did.
  await cloud.clock.turn(299_999)
  assert.equal((await send('a')).MessageId, second.MessageId)
})
