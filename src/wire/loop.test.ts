// How long one request may hold the event loop (CONTRACTS.md §6 "Bounds"), for the worst of what can be sent to each reader:
// 5 ms up to 64 KiB, 40 ms up to 256 KiB, then 100 ms a MiB. Measured as CPU time, the best of several, since what the
// machine does beside is not the request's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HttpRequest } from '../kernel/http.ts'
import { httpRequest, testDoor } from '../../test/support/door.ts'

const KIB = 1024
const ROUNDS = 8

/** Repeats `unit(i)` until the whole is about `bytes` long. */
function fill(bytes: number, unit: (i: number) => string): string {
  const parts: string[] = []
  for (let i = 0, length = 0; length < bytes; i++) {
    const part = unit(i)
    parts.push(part)
    length += part.length
  }
  return parts.join('').slice(0, bytes)
}

const deep = (bytes: number, open: string, close: string) => {
  const n = Math.floor(bytes / (open.length + close.length))
  return open.repeat(n) + close.repeat(n)
}

const json = (target: string) => (body: string) =>
  ask({ 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target }, body)
const form = (body: string) => ask({ 'content-type': 'application/x-www-form-urlencoded' }, body)
const xml = (target: string) => (body: string) => ask({}, body, target)

const WORST: readonly (readonly [string, (body: string) => HttpRequest, (bytes: number) => string])[] = [
  [
    'escapes in a string',
    json('AmazonSQS.SendMessage'),
    (n) => `{"QueueUrl":"q","MessageBody":"${fill(n - 60, () => '\\u0001')}"}`,
  ],
  [
    'deep values',
    json('DynamoDB_20120810.PutItem'),
    (n) => `{"TableName":"t","Item":{"a":${deep(n - 60, '{"L":[', ']}')}}}`,
  ],
  [
    'many attributes',
    json('DynamoDB_20120810.PutItem'),
    (n) => `{"TableName":"t","Item":{${fill(n - 80, (i) => `"k${i}":{"S":"v"},`)}"z":{"S":""}}}`,
  ],
  [
    'many events',
    json('Logs_20140328.PutLogEvents'),
    (n) =>
      `{"logGroupName":"g","logStreamName":"s","logEvents":[${fill(n - 120, () => '{"timestamp":1,"message":"m"},')}{}]}`,
  ],
  [
    'one member again and again',
    form,
    (n) => `Action=AssumeRole&Version=2011-06-15${fill(n - 60, () => '&Tags.member.1.Key=a')}`,
  ],
  [
    'many members',
    form,
    (n) =>
      `Action=PutMetricData&Version=2010-08-01${fill(n - 60, (i) => `&MetricData.member.${i}.MetricName=m`)}`,
  ],
  [
    'escapes in a form',
    form,
    (n) => `Action=Publish&Version=2010-03-31&Message=${fill(n - 60, () => '%C3%A9')}`,
  ],
  [
    'many elements',
    xml('/b?delete'),
    (n) => `<Delete>${fill(n - 60, () => '<Object><Key>a&amp;b</Key></Object>')}`,
  ],
  ['deep elements', xml('/b?delete'), (n) => `<Delete>${deep(n - 60, '<Object>', '</Object>')}</Delete>`],
  [
    'many entities',
    xml('/b?delete'),
    (n) => `<Delete><Object><Key>${fill(n - 60, () => '&#x41;')}</Key></Object></Delete>`,
  ],
]

for (const [bytes, boundMs] of [
  [64 * KIB, 5],
  [256 * KIB, 40],
  [1024 * KIB, 100],
] as const) {
  test(`no request of ${bytes / KIB} KiB holds the loop over ${boundMs} ms in the wire`, async () => {
    const door = testDoor({ keepCalls: false })
    for (const [name, make, body] of WORST) {
      const request = make(body(bytes))
      let bestMs = Infinity
      for (let i = 0; i < ROUNDS; i++) {
        const start = process.cpuUsage()
        await door.request(request)
        const { user, system } = process.cpuUsage(start)
        bestMs = Math.min(bestMs, (user + system) / 1000)
      }
      assert.ok(bestMs <= boundMs, `${name}: ${bestMs.toFixed(1)} ms`)
    }
    assert.deepEqual(door.bugs, [])
  })
}

function ask(headers: Record<string, string>, body: string, target = '/'): HttpRequest {
  const service = target === '/' ? 'x' : 's3'
  return httpRequest({
    method: 'POST',
    target,
    headers: {
      host: 'localhost',
      'x-amz-date': '20260101T000000Z',
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=00`,
      ...headers,
    },
    body: Buffer.from(body),
  })
}
