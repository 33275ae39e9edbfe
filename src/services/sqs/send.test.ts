import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MessageAttributeValue } from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { openSqs } from '../../../test/support/messages.ts'

const MIB = 1024 * 1024
const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'
const text = (StringValue: string, DataType = 'String'): MessageAttributeValue => ({ DataType, StringValue })

test('a message sent is received with its id, its body and the MD5 of its body', async (t) => {
  proves(t, 'sqs.SendMessage', 'sqs.ReceiveMessage')
  const { sqs, queue, receive } = await openSqs(t)
  const QueueUrl = await queue()
  const sent = await sqs.sendMessage({ QueueUrl, MessageBody: 'test' })
  assert.match(sent.MessageId ?? '', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  assert.equal(sent.MD5OfMessageBody, '098f6bcd4621d373cade4e832627b4f6')
  assert.equal(sent.SequenceNumber, undefined)
  assert.equal(sent.MD5OfMessageAttributes, undefined)
  const [message, ...others] = await receive(QueueUrl)
  assert.deepEqual(others, [])
  assert.deepEqual(Object.keys(message ?? {}).toSorted(), ['Body', 'MD5OfBody', 'MessageId', 'ReceiptHandle'])
  assert.equal(message?.MessageId, sent.MessageId)
  assert.equal(message?.Body, 'test')
  assert.equal(message?.MD5OfBody, sent.MD5OfMessageBody)
})

// The digests are recorded answers of AWS.
test('the MD5 of attributes is over names, types and values, and of system attributes apart', async (t) => {
  proves(t, 'sqs.SendMessage')
  const { sqs, queue } = await openSqs(t)
  const QueueUrl = await queue()
  const texts = { 'Help.Me': text('Me'), Hello: text('There'), General: text('Kenobi') }
  const some = await sqs.sendMessage({ QueueUrl, MessageBody: 'msg', MessageAttributes: texts })
  assert.equal(some.MD5OfMessageAttributes, '4c360f3fdafd970e05fae2f149d997f5')
  assert.equal(some.MD5OfMessageSystemAttributes, undefined)
  const timestamp = { timestamp: text('1493147359900', 'Number') }
  const traced = await sqs.sendMessage({
    QueueUrl,
    MessageBody: 'test',
    MessageAttributes: timestamp,
    MessageSystemAttributes: { AWSTraceHeader: text(TRACE) },
  })
  assert.equal(traced.MD5OfMessageAttributes, '235c5c510d26fb653d073faed50ae77c')
  assert.equal(traced.MD5OfMessageSystemAttributes, '5ae4d5d7636402d80f4eb6d213245a88')
})

test('a delayed message is shown when its delay ends, and its own delay goes before the queue’s', async (t) => {
  const { cloud, queue, send, bodies, counts } = await openSqs(t)
  const QueueUrl = await queue({ DelaySeconds: '60' })
  await send(QueueUrl, 'by the queue')
  await send(QueueUrl, 'by itself', { DelaySeconds: 10 })
  await send(QueueUrl, 'at once', { DelaySeconds: 0 })
  assert.deepEqual(await counts(QueueUrl), [1, 0, 2])
  assert.deepEqual(await bodies(QueueUrl), ['at once'])
  await cloud.clock.turn(9_999)
  assert.deepEqual(await bodies(QueueUrl), [])
  await cloud.clock.turn(1)
  assert.deepEqual(await counts(QueueUrl), [1, 1, 1])
  assert.deepEqual(await bodies(QueueUrl), ['by itself'])
  await cloud.clock.turn(50_000)
  assert.ok((await bodies(QueueUrl)).includes('by the queue'))
})

test('a changed queue delay does not move messages that are delayed already', async (t) => {
  const { cloud, sqs, queue, send, bodies } = await openSqs(t)
  const QueueUrl = await queue({ DelaySeconds: '60' })
  await send(QueueUrl, 'first')
  await sqs.setQueueAttributes({ QueueUrl, Attributes: { DelaySeconds: '0' } })
  await send(QueueUrl, 'second')
  assert.deepEqual(await bodies(QueueUrl), ['second'])
  await cloud.clock.turn(60_000)
  assert.ok((await bodies(QueueUrl)).includes('first'))
})

test('a body may have 1 MiB, attributes included, and not one byte more', async (t) => {
  const { sqs, queue, take } = await openSqs(t)
  const QueueUrl = await queue()
  const MessageAttributes = { k: text('x') }
  const room = MIB - 'k'.length - 'String'.length - 'x'.length
  const tooLong = `One or more parameters are invalid. Reason: Message must be shorter than ${MIB} bytes.`
  await refused(
    sqs.sendMessage({ QueueUrl, MessageBody: 'a'.repeat(room + 1), MessageAttributes }),
    'InvalidParameterValue',
    400,
    tooLong,
  )
  await refused(
    sqs.sendMessage({ QueueUrl, MessageBody: 'é'.repeat(MIB / 2) + 'a' }),
    'InvalidParameterValue',
    400,
    tooLong,
  )
  const MessageBody = 'é'.repeat(room / 2 - 1).padEnd(room - (room / 2 - 1), 'a')
  await sqs.sendMessage({ QueueUrl, MessageBody, MessageAttributes })
  const message = await take(QueueUrl, { MessageAttributeNames: ['All'] })
  assert.ok(message.Body === MessageBody, 'the body came back as it was')
  assert.equal(message.MessageAttributes?.['k']?.StringValue, 'x')
  await sqs.deleteMessage({ QueueUrl, ReceiptHandle: message.ReceiptHandle })
})

test('MaximumMessageSize bounds each message in its queue’s words, alone and in a batch', async (t) => {
  const { sqs, queue, send } = await openSqs(t)
  const QueueUrl = await queue({ MaximumMessageSize: '1024' })
  await send(QueueUrl, 'a'.repeat(1024))
  await refused(
    send(QueueUrl, 'a'.repeat(1025)),
    'InvalidParameterValue',
    400,
    'One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.',
  )
  const Entries = [
    { Id: 'long', MessageBody: 'a'.repeat(1025) },
    { Id: 'short', MessageBody: 'a'.repeat(1024) },
  ]
  const { Successful = [], Failed = [] } = await sqs.sendMessageBatch({ QueueUrl, Entries })
  assert.deepEqual(Failed, [
    {
      Id: 'long',
      SenderFault: true,
      Code: 'InvalidParameterValue',
      Message: 'One or more parameters cannot be validated. Reason: Message must be shorter than 1024 bytes.',
    },
  ])
  assert.deepEqual(
    Successful.map(({ Id, MD5OfMessageBody }) => [Id, MD5OfMessageBody]),
    [['short', 'c9a34cfc85d982698c6ac89f76071abd']],
  )
})

test('bodies of every size come back byte for byte, wherever they are kept', async (t) => {
  const { queue, send, take, sqs } = await openSqs(t)
  const QueueUrl = await queue()
  for (const bytes of [1, 600, 700, 30_000, 65_535, 65_537, 300_000]) {
    const body = '"\\\n\t\r€'.repeat(Math.ceil(bytes / 6)).slice(0, bytes)
    await send(QueueUrl, body)
    const { Body, ReceiptHandle } = await take(QueueUrl)
    assert.ok(Body === body, `${bytes} characters`)
    await sqs.deleteMessage({ QueueUrl, ReceiptHandle })
  }
})

test('an empty body is a missing one, and characters that XML has not are refused', async (t) => {
  const { sqs, queue, send, bodies } = await openSqs(t)
  const QueueUrl = await queue()
  await refused(
    sqs.sendMessage({ QueueUrl, MessageBody: '' }),
    'MissingParameter',
    400,
    'The request must contain the parameter MessageBody.',
  )
  for (const wrong of ['\x00', '\x08', '\x0b', '\x1f', '\uffff', '\ufffe'])
    await refused(send(QueueUrl, `a${wrong}`), 'InvalidMessageContents', 400, /^Invalid characters found/)
  await send(QueueUrl, '\t\n\r \ud7ff\ue000\ufffd\u{10000}\u{10ffff}')
  assert.deepEqual(await bodies(QueueUrl), ['\t\n\r \ud7ff\ue000\ufffd\u{10000}\u{10ffff}'])
})

test('delays and wait times outside their ranges are refused', async (t) => {
  const { queue, send } = await openSqs(t)
  const QueueUrl = await queue()
  for (const DelaySeconds of [-1, 901])
    await refused(
      send(QueueUrl, 'a', { DelaySeconds }),
      'InvalidParameterValue',
      400,
      `Value ${DelaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= 900.`,
    )
  await send(QueueUrl, 'a', { DelaySeconds: 900 })
})

// Recorded answers, and the Developer Guide's "Message attribute components".
test('attributes are refused by name, type and value', async (t) => {
  const { queue, send } = await openSqs(t)
  const QueueUrl = await queue()
  const wrong = async (
    MessageAttributes: Record<string, MessageAttributeValue>,
    words: string | RegExp,
  ): Promise<void> => refused(send(QueueUrl, 'a', { MessageAttributes }), 'InvalidParameterValue', 400, words)
  await wrong(
    { ErrorDetails: text('') },
    "Message (user) attribute 'ErrorDetails' must contain a non-empty value of type 'String'.",
  )
  await wrong(
    { a: { DataType: 'Binary', BinaryValue: new Uint8Array() } },
    /non-empty value of type 'Binary'/,
  )
  await wrong({ a: { DataType: 'Number' } }, /non-empty value of type 'Number'/)
  await wrong(
    { a: text('12x', 'Number') },
    "Can't cast the value of message (user) attribute 'a' to a number.",
  )
  await wrong({ a: text('x', 'Text') }, /^The type of message \(user\) attribute 'a' is invalid\./)
  await wrong({ a: text('x', '') }, "Message (user) attribute 'a' must contain a non-empty attribute type.")
  await wrong({ a: text('x', `String.${'L'.repeat(256)}`) }, /shorter than 256/)
  await wrong({ a: text('a\x08') }, /Invalid/)
  for (const name of ['aWs.x', 'AMAZON.x', '.x', 'x.', 'a b', 'a!', 'L'.repeat(257)])
    await wrong({ [name]: text('x') }, /attribute/)
  const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`a${n}`, text('x')]))
  await wrong(eleven, 'Number of message attributes [11] exceeds the allowed maximum [10].')
  await send(QueueUrl, 'a', {
    MessageAttributes: {
      a: text('x', 'String.json'),
      b: text('-1.5e3', 'Number.float'),
      c: { DataType: 'Binary.png', BinaryValue: new Uint8Array([0, 1, 255]) },
    },
  })
})

test('a batch succeeds in part: each entry has its own answer', async (t) => {
  proves(t, 'sqs.SendMessageBatch')
  const { sqs, queue, bodies } = await openSqs(t)
  const QueueUrl = await queue()
  const Entries = [
    { Id: 'a', MessageBody: 'test' },
    { Id: 'b', MessageBody: '\x01' },
    { Id: 'c', MessageBody: 'later', DelaySeconds: 901 },
    { Id: 'd', MessageBody: 'test', MessageAttributes: { timestamp: text('1493147359900', 'Number') } },
  ]
  const { Successful = [], Failed = [] } = await sqs.sendMessageBatch({ QueueUrl, Entries })
  assert.deepEqual(
    Failed.map(({ Id, SenderFault, Code }) => [Id, SenderFault, Code]),
    [
      ['b', true, 'InvalidMessageContents'],
      ['c', true, 'InvalidParameterValue'],
    ],
  )
  const [first, last] = Successful
  assert.deepEqual([first?.Id, last?.Id], ['a', 'd'])
  assert.equal(first?.MD5OfMessageBody, '098f6bcd4621d373cade4e832627b4f6')
  assert.equal(last?.MD5OfMessageAttributes, '235c5c510d26fb653d073faed50ae77c')
  assert.notEqual(first?.MessageId, last?.MessageId)
  assert.deepEqual(await bodies(QueueUrl), ['test', 'test'])
})

test('a batch that is wrong as a whole sends nothing', async (t) => {
  const { sqs, queue, counts } = await openSqs(t)
  const QueueUrl = await queue()
  const entries = (...ids: string[]) => ids.map((Id) => ({ Id, MessageBody: 'a' }))
  const send = (Entries: { Id: string; MessageBody: string }[]) => sqs.sendMessageBatch({ QueueUrl, Entries })
  const code = (name: string): string => `AWS.SimpleQueueService.${name}`
  await refused(send([]), code('EmptyBatchRequest'), 400, /at least one SendMessageBatchRequestEntry/)
  await refused(
    send(entries(...Array.from({ length: 11 }, (_, n) => String(n)))),
    code('TooManyEntriesInBatchRequest'),
    400,
    'Maximum number of entries per request are 10. You have sent 11.',
  )
  await refused(send(entries('a', 'a')), code('BatchEntryIdsNotDistinct'), 400, 'Id a repeated.')
  for (const id of ['', 'a:b', 'x'.repeat(81)])
    await refused(
      send(entries(id)),
      code('InvalidBatchEntryId'),
      400,
      'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
    )
  await refused(
    send([
      { Id: 'a', MessageBody: 'a'.repeat(MIB) },
      { Id: 'b', MessageBody: 'a' },
    ]),
    code('BatchRequestTooLong'),
    400,
    `Batch requests cannot be longer than ${MIB} bytes. You have sent ${MIB + 1} bytes.`,
  )
  assert.deepEqual(await counts(QueueUrl), [0, 0, 0])
})

test('what only a FIFO queue takes is refused by a standard one, and no queue is no queue', async (t) => {
  const { sqs, queue, send } = await openSqs(t)
  const QueueUrl = await queue()
  await refused(
    send(QueueUrl, 'a', { MessageDeduplicationId: 'x' }),
    'InvalidParameterValue',
    400,
    /MessageDeduplicationId is invalid. Reason: The request includes a parameter that is not valid for this queue type/,
  )
  for (const MessageGroupId of ['', 'a'.repeat(129), 'group 123'])
    await refused(
      send(QueueUrl, 'a', { MessageGroupId }),
      'InvalidParameterValue',
      400,
      `Value ${MessageGroupId} for parameter MessageGroupId is invalid. Reason: MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
    )
  const nobody = QueueUrl.replace(/[^/]+$/, 'nobody')
  await refused(
    sqs.sendMessage({ QueueUrl: nobody, MessageBody: 'a' }),
    'AWS.SimpleQueueService.NonExistentQueue',
    400,
    'The specified queue does not exist.',
  )
})

test('messages of every kind are there after a restart', async (t) => {
  const open = await openSqs(t)
  let QueueUrl = await open.queue()
  await open.send(QueueUrl, 'visible', { MessageAttributes: { a: text('x') } })
  await open.send(QueueUrl, 'large'.padEnd(100_000, '.'))
  await open.send(QueueUrl, 'delayed', { DelaySeconds: 60 })
  QueueUrl = await open.restart(QueueUrl)
  assert.deepEqual(await open.counts(QueueUrl), [2, 0, 1])
  const [first, second] = await open.receive(QueueUrl, { MessageAttributeNames: ['All'] })
  assert.equal(first?.MessageAttributes?.['a']?.StringValue, 'x')
  assert.equal(second?.Body?.length, 100_000)
  QueueUrl = await open.restart(QueueUrl)
  assert.deepEqual(await open.counts(QueueUrl), [0, 2, 1])
  await open.cloud.clock.turn(60_000)
  assert.deepEqual((await open.bodies(QueueUrl)).length, 3)
})
