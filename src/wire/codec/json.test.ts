// JSON and CBOR as AWS's servers take and refuse them; texts recorded from Athena, Kinesis, SQS and DynamoDB (see refuse.ts).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../kernel/fault.ts'
import { Models } from '../../model/index.ts'
import type { ServiceName } from '../../model/index.ts'
import { encodeCbor } from './cbor.ts'
import { createCodecs } from './codecs.ts'
import type { Protocol, WireRequest } from './codec.ts'

const codecs = createCodecs(new Models())

function requestOf(body: string | Buffer): WireRequest {
  return { method: 'POST', labels: {}, query: {}, headers: {}, body: Buffer.from(body) }
}

function read(
  service: ServiceName,
  operation: string,
  protocol: Protocol,
  body: string | Buffer,
): Record<string, unknown> {
  return codecs.operation(service, operation, protocol).read(requestOf(body))
}

function refusal(service: ServiceName, operation: string, body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  try {
    read(service, operation, 'json1.0', text)
  } catch (error) {
    assert.ok(error instanceof Fault)
    assert.equal(error.status, 400)
    return `${error.code}: ${error.message}`
  }
  return 'accepted'
}

test('a value of another type is refused in the words of the framework', () => {
  const sqs = (body: object): string => refusal('sqs', 'ReceiveMessage', body)
  assert.equal(
    sqs({ MaxNumberOfMessages: '1' }),
    'SerializationException: STRING_VALUE can not be converted to an Integer',
  )
  assert.equal(
    sqs({ MaxNumberOfMessages: true }),
    'SerializationException: TRUE_VALUE can not be converted to an Integer',
  )
  assert.equal(
    sqs({ MaxNumberOfMessages: [1] }),
    'SerializationException: Start of list found where not expected',
  )
  assert.equal(
    sqs({ MaxNumberOfMessages: { a: 1 } }),
    'SerializationException: Start of structure or map found where not expected.',
  )
  assert.equal(sqs({ QueueUrl: 1 }), 'SerializationException: NUMBER_VALUE can not be converted to a String')
  assert.equal(sqs({ AttributeNames: 'x' }), 'SerializationException: Expected list or null')
  assert.equal(refusal('sqs', 'TagQueue', { Tags: 'x' }), 'SerializationException: Expected map or null')
  assert.equal(
    refusal('sqs', 'SendMessage', { MessageAttributes: { a: 'x' } }),
    'SerializationException: Expected null',
  )
  assert.equal(
    refusal('logs', 'GetLogEvents', { startTime: 'x' }),
    'SerializationException: STRING_VALUE can not be converted to a Long',
  )
  assert.equal(
    refusal('cloudwatch', 'GetMetricStatistics', { StartTime: '2020-01-01T00:00:00Z' }),
    'SerializationException: STRING_VALUE can not be converted to milliseconds since epoch',
  )
})

test('DynamoDB refuses in its own, older words', () => {
  const put = (value: unknown): string =>
    refusal('dynamodb', 'PutItem', { TableName: 'abc', Item: { a: value } })
  assert.equal(put({ S: 1 }), 'SerializationException: NUMBER_VALUE cannot be converted to String')
  assert.equal(put({ S: 1.5 }), 'SerializationException: DECIMAL_VALUE cannot be converted to String')
  assert.equal(put({ S: [] }), 'SerializationException: Unrecognized collection type class java.lang.String')
  assert.equal(put({ S: {} }), 'SerializationException: Start of structure or map found where not expected')
  assert.equal(put({ BOOL: 'x' }), 'SerializationException: Unexpected token received from parser')
  assert.equal(put({ B: 5 }), 'SerializationException: only base-64-encoded strings are convertible to bytes')
  assert.equal(
    put({ B: '23456' }),
    'SerializationException: Base64 encoded length is expected a multiple of 4 bytes but found: 5',
  )
  assert.equal(put('23'), 'SerializationException: Unexpected value type in payload')
  assert.equal(
    refusal('dynamodb', 'PutItem', { TableName: 'abc', Item: 'x' }),
    'SerializationException: Unexpected field type',
  )
})

test('what is not a JSON object has no message, but a list', () => {
  for (const body of [
    '{',
    '',
    'null',
    '"x"',
    '1',
    '{"QueueUrl": 1,}',
    Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1'),
  ])
    assert.equal(refusal('sqs', 'GetQueueUrl', body), 'SerializationException: ', body)
  assert.equal(
    refusal('sqs', 'GetQueueUrl', '[]'),
    'SerializationException: Start of list found where not expected',
  )
  assert.throws(
    () => read('sqs', 'GetQueueUrl', 'json1.0', Buffer.from('{"QueueName":"\xff"}', 'latin1')),
    Fault,
  )
})

test('nulls and unknown members are as if they were not there, in lists too', () => {
  assert.deepEqual(
    read(
      'sqs',
      'ReceiveMessage',
      'json1.0',
      '{"QueueUrl":null,"Nope":1,"MessageAttributeNames":["a",null,"b"]}',
    ),
    { MessageAttributeNames: ['a', 'b'] },
  )
})

test('a fraction of an integer is cut off, and an integer held within its range', () => {
  const read32 = (text: string): unknown =>
    read('sqs', 'ReceiveMessage', 'json1.0', `{"MaxNumberOfMessages":${text}}`)['MaxNumberOfMessages']
  assert.equal(read32('1.5'), 1)
  assert.equal(read32('99999999999'), 2_147_483_647)
  assert.equal(read32('-99999999999'), -2_147_483_648)
})

test('__proto__ is a key like any other and changes no prototype', () => {
  const body =
    '{"QueueUrl":"q","__proto__":{"x":1},"MessageBody":"m","MessageAttributes":{"__proto__":{"DataType":"Binary","BinaryValue":"aGk="}}}'
  const input = read('sqs', 'SendMessage', 'json1.0', body)
  const attributes = input['MessageAttributes'] as object
  assert.deepEqual(Object.keys(input).toSorted(), ['MessageAttributes', 'MessageBody', 'QueueUrl'])
  assert.deepEqual(Object.keys(attributes), ['__proto__'])
  assert.equal(Object.getPrototypeOf(attributes), Object.prototype)
  assert.equal(({} as Record<string, unknown>)['x'], undefined)
})

test('nesting without end is refused, wherever it stands', () => {
  const deep = (open: string, close: string, times: number): string =>
    open.repeat(times) + close.repeat(times)
  const item = `{"TableName":"abc","Item":{"a":${deep('{"L":[', ']}', 5000)}}}`
  assert.equal(refusal('dynamodb', 'PutItem', item), 'SerializationException: ')
  // Where the model does not know the member, it is dropped unread.
  assert.equal(
    refusal('sqs', 'GetQueueUrl', `{"QueueName":"q","Nope":${deep('[', ']', 30_000)}}`),
    'accepted',
  )
  // Open content (a document) is measured before anyone takes it.
  assert.throws(
    () =>
      read(
        'opensearch',
        'CreateIndex',
        'rest-json',
        `{"IndexName":"i","IndexSchema":${deep('[', ']', 30_000)}}`,
      ),
    Fault,
  )
})

test('numbers that JSON has not are texts, both ways', () => {
  const codec = codecs.operation('cloudwatch', 'PutMetricData', 'json1.0')
  const input = codec.read(requestOf('{"Namespace":"n","MetricData":[{"MetricName":"m","Value":"NaN"}]}'))
  assert.equal((input['MetricData'] as { Value: number }[])[0]?.Value, Number.NaN)
  const writer = codecs.operation('cloudwatch', 'GetMetricStatistics', 'json1.0')
  const { body } = writer.write(
    { Datapoints: [{ Sum: Number.POSITIVE_INFINITY, Timestamp: new Date(1500) }] },
    { requestId: 'r' },
  )
  assert.equal(body, '{"Datapoints":[{"Sum":"Infinity","Timestamp":1.5}]}')
})

test('writing leaves the value of the handler as it was', () => {
  const output = Object.freeze({ Item: Object.freeze({ b: Object.freeze({ B: Buffer.from('hi') }) }) })
  const { body } = codecs.operation('dynamodb', 'GetItem', 'json1.0').write(output, { requestId: 'r' })
  assert.equal(body, '{"Item":{"b":{"B":"aGk="}}}')
  assert.deepEqual(output.Item.b.B, Buffer.from('hi'))
})

test('CBOR that is cut, lies about its lengths or has more after its end is refused', () => {
  const body = encodeCbor({
    Namespace: 'n',
    MetricData: [{ MetricName: 'm', Value: 1.5, Timestamp: new Date(1_700_000_000_000) }],
  })
  const input = read('cloudwatch', 'PutMetricData', 'rpc-v2-cbor', body)
  assert.deepEqual((input['MetricData'] as { Timestamp: Date }[])[0]?.Timestamp, new Date(1_700_000_000_000))
  for (let length = 1; length < body.length; length++)
    assert.throws(() => read('cloudwatch', 'PutMetricData', 'rpc-v2-cbor', body.subarray(0, length)), Fault)
  assert.throws(
    () => read('cloudwatch', 'PutMetricData', 'rpc-v2-cbor', Buffer.concat([body, Buffer.from([0])])),
    Fault,
  )
  // An array, a text and bytes of four billion.
  for (const head of [0x9a, 0x7a, 0x5a])
    assert.throws(
      () => read('cloudwatch', 'PutMetricData', 'rpc-v2-cbor', Buffer.from([head, 255, 255, 255, 255])),
      Fault,
    )
  assert.throws(() => read('cloudwatch', 'PutMetricData', 'rpc-v2-cbor', Buffer.alloc(10_000, 0x81)), Fault)
})
