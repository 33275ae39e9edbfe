// Faults in the exact form of each protocol, as AWS's API references and recorded answers show them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fault } from '../../kernel/fault.ts'
import type { HttpReply } from '../../kernel/http.ts'
import { Models } from '../../model/index.ts'
import { decodeCbor } from './cbor.ts'
import { createCodecs } from './codecs.ts'

const codecs = createCodecs(new Models())
function textOf({ body }: HttpReply): string {
  if (Buffer.isBuffer(body)) return body.toString('latin1')
  return typeof body === 'string' ? body : ''
}

const ID = { requestId: 'request-id' }

test('S3: a bare Error with what the room knows more, and two ids', () => {
  const noKey = fault('NoSuchKey', 'The specified key does not exist.', { fields: { Key: 'a&b' } })
  const reply = codecs.fault('s3', 'GetObject', 'rest-xml', noKey, ID)
  assert.equal(reply.status, 404)
  assert.equal(reply.headers['x-amz-request-id'], 'request-id')
  assert.match(
    textOf(reply),
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Error><Code>NoSuchKey<\/Code><Message>The specified key does not exist\.<\/Message><Key>a&amp;b<\/Key><RequestId>request-id<\/RequestId><HostId>[A-Za-z0-9+/=]{76}<\/HostId><\/Error>$/,
  )
  assert.equal(codecs.fault('s3', 'HeadObject', 'rest-xml', noKey, { ...ID, head: true }).body, undefined)
  assert.equal(codecs.fault('s3', 'PutObject', 'rest-xml', fault('SlowDown', 'x'), ID).status, 503)
  assert.equal(codecs.fault('s3', 'GetObject', 'rest-xml', fault('NotModified', 'x'), ID).body, undefined)
})

test('query: Sender or Receiver, the code of the wire, the namespace of the service', () => {
  const reply = codecs.fault(
    'sns',
    'GetTopicAttributes',
    'query',
    fault('NotFoundException', 'Topic does not exist'),
    ID,
  )
  assert.equal(reply.status, 404)
  assert.equal(
    reply.body,
    '<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error><RequestId>request-id</RequestId></ErrorResponse>',
  )
  const ours = codecs.fault('iam', 'GetUser', 'query', fault('InternalFailure', 'x', { status: 500 }), ID)
  assert.match(textOf(ours), /<Type>Receiver<\/Type>/)
})

test('SQS: the new name in JSON, the old one beside it, and in query', () => {
  const gone = fault('QueueDoesNotExist', 'The specified queue does not exist.')
  const json = codecs.fault('sqs', 'SendMessage', 'json1.0', gone, ID)
  assert.equal(json.status, 400)
  assert.equal(json.headers['x-amzn-query-error'], 'AWS.SimpleQueueService.NonExistentQueue;Sender')
  assert.equal(
    json.body,
    '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}',
  )
  const query = codecs.fault('sqs', 'SendMessage', 'query', gone, ID)
  assert.match(textOf(query), /<Code>AWS\.SimpleQueueService\.NonExistentQueue<\/Code>.*<Detail\/><\/Error>/)
})

test('JSON: names with and without namespace, the message as the model spells it', () => {
  const bodyOf = (service: 'dynamodb' | 'kms' | 'logs', code: string, message: string): unknown =>
    JSON.parse(textOf(codecs.fault(service, undefined, 'json1.1', fault(code, message), ID)))
  assert.deepEqual(bodyOf('dynamodb', 'ResourceNotFoundException', 'Requested resource not found'), {
    __type: 'com.amazonaws.dynamodb.v20120810#ResourceNotFoundException',
    message: 'Requested resource not found',
  })
  assert.deepEqual(bodyOf('dynamodb', 'ValidationException', 'x'), {
    __type: 'com.amazon.coral.validate#ValidationException',
    message: 'x',
  })
  assert.deepEqual(bodyOf('dynamodb', 'SerializationException', 'x'), {
    __type: 'com.amazon.coral.service#SerializationException',
    Message: 'x',
  })
  assert.deepEqual(bodyOf('kms', 'NotFoundException', 'x'), { __type: 'NotFoundException', message: 'x' })
  // An error without a message has no member for one.
  assert.deepEqual(bodyOf('logs', 'SerializationException', ''), { __type: 'SerializationException' })
})

test('REST JSON: the name in a header, members of the error in headers and body, Lambda says whose fault', () => {
  const throttled = fault('TooManyRequestsException', 'Rate Exceeded.', {
    fields: { retryAfterSeconds: '2', Reason: 'ConcurrentInvocationLimitExceeded' },
  })
  const reply = codecs.fault('lambda', 'Invoke', 'rest-json', throttled, ID)
  assert.equal(reply.status, 429)
  assert.equal(reply.headers['x-amzn-ErrorType'], 'TooManyRequestsException')
  assert.equal(reply.headers['Retry-After'], '2')
  assert.deepEqual(JSON.parse(textOf(reply)), {
    Reason: 'ConcurrentInvocationLimitExceeded',
    message: 'Rate Exceeded.',
    Type: 'User',
  })
})

test('EC2: Response, Errors, RequestID', () => {
  const reply = codecs.fault('ec2', 'DescribeInstances', 'ec2', fault('InvalidInstanceID.NotFound', 'x'), ID)
  assert.equal(
    reply.body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>InvalidInstanceID.NotFound</Code><Message>x</Message></Error></Errors><RequestID>request-id</RequestID></Response>',
  )
})

test('CBOR: a map with __type, and the mark of the protocol', () => {
  const reply = codecs.fault('cloudwatch', 'GetMetricData', 'rpc-v2-cbor', fault('InvalidNextToken', 'x'), ID)
  assert.equal(reply.headers['smithy-protocol'], 'rpc-v2-cbor')
  assert.deepEqual(decodeCbor(reply.body as Buffer)?.value, {
    __type: 'com.amazonaws.cloudwatch#InvalidNextToken',
    message: 'x',
  })
})

test('a fault before the service is known is still one of its protocol', () => {
  const unknown = fault('UnknownOperationException', 'no')
  for (const protocol of [
    'json1.0',
    'json1.1',
    'query',
    'ec2',
    'rest-json',
    'rest-xml',
    'rpc-v2-cbor',
  ] as const) {
    const reply = codecs.fault(undefined, undefined, protocol, unknown, ID)
    assert.equal(reply.status, 400)
    assert.match(textOf(reply), /UnknownOperationException|no/)
  }
})

test('what a fault says can not break out of its form', () => {
  const nasty = fault('X<&>"', '</Message><Admin/>"\\', { fields: { Key: '<x>' } })
  for (const protocol of ['query', 'ec2', 'rest-xml'] as const)
    assert.doesNotMatch(textOf(codecs.fault('s3', undefined, protocol, nasty, ID)), /<Admin|<x>|<&>/)
  assert.doesNotThrow(() => JSON.parse(textOf(codecs.fault('sqs', undefined, 'json1.0', nasty, ID))))
})
