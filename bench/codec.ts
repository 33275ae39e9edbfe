// What the codecs cost, CPU per call, each beside the least that anyone could pay: JSON.parse and JSON.stringify, a hand-written
// template or split. Targets (notes/protocol.md §3): readers ≤ 1.7 × JSON.parse, writers ≤ 1.3 × JSON.stringify.
// The best of many windows: on a busy machine the least disturbed one is the truest.
import { createCodecs } from '../src/wire/codec/codecs.ts'
import type { WireRequest } from '../src/wire/codec/codec.ts'
import { Models } from '../src/model/index.ts'
import type { ServiceName } from '../src/model/index.ts'
import type { Protocol } from '../src/model/tables.ts'
import { createValidator } from '../src/wire/validate.ts'

const WINDOWS = 25
const WINDOW_MICROSECONDS = 4_000
const READER_RATIO_MAX = 1.7
const WRITER_RATIO_MAX = 1.3

interface Row {
  readonly name: string
  readonly run: () => unknown
  readonly floor: string
  readonly runFloor: () => unknown
  readonly ratioMax: number | undefined
}

const codecs = createCodecs(new Models())
const validate = createValidator(new Models())

/** Prints every row; answers false when one is beyond its target. */
export async function run(): Promise<void> {
  console.log(
    'CPU µs per call'.padEnd(46),
    'ours'.padStart(9),
    'floor'.padStart(9),
    'ratio'.padStart(7),
    ' target',
  )
  for (const row of rows()) {
    const [ours, floor] = measure(row.run, row.runFloor)
    const ratio = ours / floor
    const target =
      row.ratioMax === undefined
        ? ''
        : ratio <= row.ratioMax
          ? `≤ ${row.ratioMax} reached`
          : `≤ ${row.ratioMax} MISSED`
    console.log(
      row.name.padEnd(46),
      ours.toFixed(2).padStart(9),
      floor.toFixed(2).padStart(9),
      ratio.toFixed(2).padStart(7),
      ` ${target}  (floor: ${row.floor})`,
    )
  }
  await Promise.resolve()
}

function rows(): Row[] {
  return [...sqsRows(), ...dynamoRows(), ...s3Rows(), ...otherRows()]
}

function sqsRows(): Row[] {
  const message = {
    QueueUrl: 'http://sqs.us-east-1.localhost:4566/000000000000/my-queue',
    MessageBody: JSON.stringify({ id: 1, kind: 'order', items: [1, 2, 3], text: 'hello world '.repeat(3) }),
    DelaySeconds: 0,
    MessageAttributes: {
      a: { DataType: 'String', StringValue: 'x' },
      n: { DataType: 'Number', StringValue: '12' },
    },
  }
  const sent = {
    MD5OfMessageBody: 'b'.repeat(32),
    MD5OfMessageAttributes: 'c'.repeat(32),
    MessageId: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  }
  return [
    reader('SQS SendMessage, JSON', 'sqs', 'SendMessage', 'json1.0', JSON.stringify(message)),
    writer('SQS SendMessage answer, JSON', 'sqs', 'SendMessage', 'json1.0', sent),
    {
      name: 'SQS SendMessage, constraints',
      run: () => validate('sqs', 'SendMessage', message),
      floor: 'JSON.parse of the body',
      runFloor: parser(Buffer.from(JSON.stringify(message))),
      ratioMax: undefined,
    },
  ]
}

function dynamoRows(): Row[] {
  const item = (index: number): object => ({
    pk: { S: `user#${index}` },
    sk: { S: `order#2026-11-23T10:00:00Z#${index}` },
    amount: { N: '129.90' },
    status: { S: 'PAID' },
    active: { BOOL: true },
    tags: { SS: ['a', 'b', 'c'] },
    address: {
      M: {
        street: { S: '1 Main Street' },
        city: { S: 'Berlin' },
        geo: { L: [{ N: '52.52' }, { N: '13.40' }] },
      },
    },
    note: { S: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor' },
  })
  const put = {
    TableName: 'orders',
    Item: item(1),
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnConsumedCapacity: 'NONE',
  }
  const answer = { Items: Array.from({ length: 25 }, (_, index) => item(index)), Count: 25, ScannedCount: 25 }
  return [
    reader('DynamoDB PutItem, JSON', 'dynamodb', 'PutItem', 'json1.0', JSON.stringify(put)),
    writer('DynamoDB Query of 25 items, JSON', 'dynamodb', 'Query', 'json1.0', answer),
    {
      name: 'DynamoDB PutItem, constraints',
      run: () => validate('dynamodb', 'PutItem', put),
      floor: 'JSON.parse of the body',
      runFloor: parser(Buffer.from(JSON.stringify(put))),
      ratioMax: undefined,
    },
  ]
}

function s3Rows(): Row[] {
  const contents = Array.from({ length: 100 }, (_, index) => ({
    Key: `photos/2026/11/23/img-${index}.jpg`,
    LastModified: new Date(1_700_000_000_000 + index * 1000),
    ETag: '"d41d8cd98f00b204e9800998ecf8427e"',
    Size: 12_345 + index,
    StorageClass: 'STANDARD',
  }))
  const answer = {
    IsTruncated: false,
    Name: 'bucket',
    Prefix: '',
    MaxKeys: 1000,
    KeyCount: 100,
    Contents: contents,
  }
  const list = codecs.operation('s3', 'ListObjectsV2', 'rest-xml')
  const keys = Array.from({ length: 100 }, (_, index) => `photos/img-${index}.jpg`)
  const body = `<?xml version="1.0"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${keys.map((key) => `<Object><Key>${key}</Key></Object>`).join('')}</Delete>`
  const bytes = Buffer.from(body)
  const request = requestOf(bytes)
  const remove = codecs.operation('s3', 'DeleteObjects', 'rest-xml')
  return [
    {
      name: 'S3 ListObjectsV2 of 100 keys, XML',
      run: () => list.write(answer, { requestId: 'r' }),
      floor: 'a template by hand',
      runFloor: () => template(answer),
      ratioMax: WRITER_RATIO_MAX,
    },
    {
      name: 'S3 DeleteObjects of 100 keys, XML',
      run: () => remove.read(request),
      floor: 'matchAll of <Key>',
      runFloor: () =>
        [...bytes.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => ({ Key: key })),
      ratioMax: undefined,
    },
  ]
}

function otherRows(): Row[] {
  const form = Buffer.from(
    `Action=Publish&Version=2010-03-31&TopicArn=${encodeURIComponent('arn:aws:sns:us-east-1:000000000000:my-topic')}&Message=${encodeURIComponent(JSON.stringify({ a: 1, b: 'hello world', c: [1, 2, 3] }))}&MessageAttributes.entry.1.Name=kind&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue=order`,
  )
  const publish = codecs.operation('sns', 'Publish', 'query')
  const request = requestOf(form)
  const invoke = codecs.operation('lambda', 'Invoke', 'rest-json')
  const call: WireRequest = {
    ...requestOf(Buffer.from('{"a":1}')),
    labels: { FunctionName: 'my-function' },
    headers: { 'content-length': '7', 'x-amz-invocation-type': 'RequestResponse' },
  }
  return [
    {
      name: 'SNS Publish, form',
      run: () => publish.read(request),
      floor: 'URLSearchParams',
      runFloor: () => Object.fromEntries(new URLSearchParams(form.toString('utf8'))),
      ratioMax: undefined,
    },
    {
      name: 'Lambda Invoke, both ways',
      run: () => invoke.write({ StatusCode: 200, Payload: invoke.read(call)['Payload'] }, { requestId: 'r' }),
      floor: 'JSON.parse of its 7 bytes',
      runFloor: parser(Buffer.from('{"a":1}')),
      ratioMax: undefined,
    },
  ]
}

function reader(
  name: string,
  service: ServiceName,
  operation: string,
  protocol: Protocol,
  body: string,
): Row {
  const request = requestOf(Buffer.from(body))
  const codec = codecs.operation(service, operation, protocol)
  return {
    name,
    run: () => codec.read(request),
    floor: 'JSON.parse',
    runFloor: parser(Buffer.from(body)),
    ratioMax: READER_RATIO_MAX,
  }
}

function writer(
  name: string,
  service: ServiceName,
  operation: string,
  protocol: Protocol,
  answer: object,
): Row {
  const codec = codecs.operation(service, operation, protocol)
  return {
    name,
    run: () => codec.write(answer, { requestId: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' }),
    floor: 'JSON.stringify',
    runFloor: () => JSON.stringify(answer),
    ratioMax: WRITER_RATIO_MAX,
  }
}

function parser(bytes: Buffer): () => unknown {
  return () => JSON.parse(bytes.toString('utf8')) as unknown
}

function requestOf(body: Buffer): WireRequest {
  return { method: 'POST', labels: { Bucket: 'b' }, query: {}, headers: {}, body }
}

interface Listing {
  readonly Contents: readonly {
    Key: string
    LastModified: Date
    ETag: string
    Size: number
    StorageClass: string
  }[]
}

function template({ Contents }: Listing): string {
  let text = '<ListBucketResult xmlns="x"><IsTruncated>false</IsTruncated>'
  for (const { Key, LastModified, ETag, Size, StorageClass } of Contents) {
    const key = /[&<>]/.test(Key) ? Key.replaceAll('&', '&amp;') : Key
    text += `<Contents><Key>${key}</Key><LastModified>${LastModified.toISOString()}</LastModified><ETag>${ETag.replaceAll('"', '&quot;')}</ETag><Size>${Size}</Size><StorageClass>${StorageClass}</StorageClass></Contents>`
  }
  return `${text}</ListBucketResult>`
}

// Windows of both alternate, so that a busy moment hits both.
function measure(ours: () => unknown, floor: () => unknown): [number, number] {
  const times = [timesFor(ours), timesFor(floor)] as const
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let window = 0; window < WINDOWS; window++) {
    best = [Math.min(best[0], perCall(ours, times[0])), Math.min(best[1], perCall(floor, times[1]))]
  }
  return best
}

function timesFor(run: () => unknown): number {
  perCall(run, 3000)
  return Math.max(1, Math.round(WINDOW_MICROSECONDS / perCall(run, 500)))
}

function perCall(run: () => unknown, times: number): number {
  const before = process.cpuUsage()
  for (let index = 0; index < times; index++) run()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / times
}

if (import.meta.main) await run()
