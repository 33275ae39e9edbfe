// Bad wire: 100,000 seeded mutations of good requests of every protocol through the door in process, and some thousands over
// raw sockets. Whatever comes, the answer is one that AWS could give: a 2xx or a 4xx (501 for what nobody has done) with a
// request id, never a 500, never a crash, never a hang. A failure prints the seed and the number of its mutation;
// FUZZ_SEED=… replays the run, FUZZ_COUNT=… changes its length.
import assert from 'node:assert/strict'
import net from 'node:net'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { HttpRequest } from '../kernel/http.ts'
import { systemIds } from '../kernel/ids.ts'
import { Signer } from './sigv4.ts'
import { httpRequest, testDoor, textOf, userKey } from '../../test/support/door.ts'
import { signRequest } from '../../test/support/sign.ts'

const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(systemIds().random() * 2 ** 32))
const IN_PROCESS = Number(process.env['FUZZ_COUNT'] ?? 100_000)
const OVER_SOCKETS = Math.min(3_000, IN_PROCESS)
const KEY = 'AKIAKNOWNKEY00000001'
const SECRET = 'secret'
const DATE = '20260102T030405Z'
const clock = {
  wall: () => Date.UTC(2026, 0, 2, 3, 4, 5),
  monotonic: () => 0,
  every: () => () => undefined,
  after: () => Promise.resolve(),
}

const signer = new Signer()
// Most answers are faults; nobody reads where they were made, unless a run is replayed.
if (process.env['FUZZ_SEED'] === undefined) Error.stackTraceLimit = 0

/** xorshift32: small, and the same everywhere. */
class Chance {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 1
  }
  below(n: number): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    return (this.#state >>> 0) % n
  }
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

interface Good {
  service: string
  request: Partial<HttpRequest>
}

const json = (target: string, body: object, version = '1.0'): Partial<HttpRequest> => ({
  method: 'POST',
  headers: { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target },
  body: Buffer.from(JSON.stringify(body)),
})
const form = (body: string): Partial<HttpRequest> => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from(body),
})
// A CBOR map { "Namespace": "N", "MetricData": [{ "MetricName": "m", "Value": 1.5 }] } (RFC 8949).
const CBOR = Buffer.from(
  'a2694e616d657370616365614e6a4d657472696344617461' + '81a26a4d65747269634e616d65616d6556616c7565f93e00',
  'hex',
)
const CHUNKED = '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n'

const GOOD: readonly Good[] = [
  {
    service: 'sqs',
    request: json('AmazonSQS.SendMessage', {
      QueueUrl: 'http://x/1/q',
      MessageBody: 'b',
      MessageAttributes: { a: { DataType: 'Binary', BinaryValue: 'AAEC' } },
    }),
  },
  {
    service: 'dynamodb',
    request: json('DynamoDB_20120810.PutItem', {
      TableName: 't',
      Item: { k: { S: 'x' }, m: { M: { l: { L: [{ N: '1' }, { B: 'AA==' }, { NULL: true }] } } } },
    }),
  },
  {
    service: 'logs',
    request: json(
      'Logs_20140328.PutLogEvents',
      { logGroupName: 'g', logStreamName: 's', logEvents: [{ timestamp: 1767322800000, message: 'm' }] },
      '1.1',
    ),
  },
  {
    service: 'monitoring',
    request: {
      method: 'POST',
      target: '/service/GraniteServiceVersion20100801/operation/PutMetricData',
      headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
      body: CBOR,
    },
  },
  {
    service: 'sts',
    request: form(
      'Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr&RoleSessionName=s&Tags.member.1.Key=k&Tags.member.1.Value=v',
    ),
  },
  {
    service: 'sns',
    request: form(
      'Action=Publish&Version=2010-03-31&TopicArn=a&Message=m&MessageAttributes.entry.1.Name=n&MessageAttributes.entry.1.Value.DataType=String',
    ),
  },
  {
    service: 'ec2',
    request: form('Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=n&Filter.1.Value.1=v'),
  },
  {
    service: 'lambda',
    request: {
      method: 'POST',
      target: '/2015-03-31/functions',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(
        '{"FunctionName":"f","Role":"r","Code":{"ZipFile":"AAEC"},"Environment":{"Variables":{"a":"b"}},"Tags":{"__proto__":"x"}}',
      ),
    },
  },
  {
    service: 'lambda',
    request: {
      method: 'GET',
      target: '/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Af?Qualifier=%24LATEST',
    },
  },
  {
    service: 's3',
    request: {
      method: 'PUT',
      target: '/b/k%20ey?x-id=PutObject',
      headers: { 'content-type': 'text/plain', 'x-amz-meta-a': 'b', 'x-amz-checksum-crc32': 'NhCmhg==' },
      body: Buffer.from('hello'),
    },
  },
  {
    service: 's3',
    request: {
      method: 'PUT',
      target: '/b/k',
      headers: {
        'content-encoding': 'aws-chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-trailer': 'x-amz-checksum-crc32',
        'x-amz-decoded-content-length': '5',
      },
      body: Buffer.from(CHUNKED),
    },
  },
  {
    service: 's3',
    request: {
      method: 'POST',
      target: '/b?delete',
      body: Buffer.from(
        '<?xml version="1.0"?><Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>a&amp;b</Key></Object><Quiet>true</Quiet></Delete>',
      ),
    },
  },
  { service: 's3', request: { method: 'GET', target: '/b?list-type=2&prefix=a%2F&max-keys=10' } },
  {
    service: 'route53',
    request: {
      method: 'POST',
      target: '/2013-04-01/hostedzone',
      body: Buffer.from(
        '<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>x.</Name><CallerReference>c</CallerReference></CreateHostedZoneRequest>',
      ),
    },
  },
]

const NASTY = [
  '',
  '\0',
  '\r\n',
  '\n',
  '%',
  '%f',
  '%ff',
  '%00',
  '%c0%af',
  '../',
  '//',
  '?',
  '&',
  '=',
  ';',
  ',',
  '"',
  "'",
  '<',
  '>',
  '&lt;',
  '{',
  '}',
  '[',
  ']',
  '{"a":',
  '[[[[[[[[',
  '__proto__',
  'constructor',
  'toString',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '&b;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-1',
  '1e999',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  'null',
  'true',
  '\ud800',
  '\u202e',
  'é',
  '日本',
  'A'.repeat(5_000),
  '[' + '['.repeat(3_000),
  '<a>'.repeat(3_000),
  '{"a":'.repeat(3_000),
  'member',
  '.1.',
  '.999999999.',
  '.member.18446744073709551616.',
  'gzip',
  'chunked',
  '*',
  'Infinity',
] as const
const HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-md5',
  'transfer-encoding',
  'host',
  'authorization',
  'x-amz-date',
  'date',
  'x-amz-target',
  'smithy-protocol',
  'x-amz-content-sha256',
  'x-amz-decoded-content-length',
  'x-amz-trailer',
  'x-amz-checksum-crc32',
  'x-amz-checksum-sha256',
  'x-amz-sdk-checksum-algorithm',
  'x-amz-security-token',
  'x-amz-meta-__proto__',
  'expect',
  'range',
  'if-match',
  'origin',
  'sec-fetch-site',
  '__proto__',
  'x-amz-copy-source',
  'x-amz-account-id',
] as const
const METHODS = [
  'GET',
  'HEAD',
  'PUT',
  'POST',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'BREW',
] as const

function mutateText(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  const to = Math.min(text.length, at + chance.below(12))
  switch (chance.below(6)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(to)
    case 2:
      return text.slice(0, at) + chance.one(NASTY) + text.slice(at)
    case 3:
      return text.slice(0, at) + chance.one(NASTY) + text.slice(to)
    case 4:
      return text.slice(0, at) + String.fromCharCode(chance.below(256)) + text.slice(at + 1)
    default:
      return text.slice(0, to) + text.slice(at)
  }
}

function mutateBytes(bytes: Buffer, chance: Chance): Buffer {
  const out = Buffer.from(bytes)
  switch (chance.below(3)) {
    case 0:
      for (let i = chance.below(4); i >= 0 && out.length > 0; i--)
        out[chance.below(out.length)] = chance.below(256)
      return out
    case 1:
      return out.subarray(0, chance.below(out.length + 1))
    default:
      return Buffer.from(mutateText(bytes.toString('latin1'), chance), 'latin1')
  }
}

/** One to three changes, before signing (so that they get past the signature) or after. */
function mutate(good: Good, chance: Chance): HttpRequest {
  let part: Partial<HttpRequest> = good.request
  const change = () => {
    const headers: Record<string, string> = { ...part.headers }
    switch (chance.below(8)) {
      case 0:
        part = { ...part, target: '/' + mutateText((part.target ?? '/').slice(1), chance) }
        break
      case 1:
        headers[chance.one(HEADERS)] = chance.one(NASTY)
        part = { ...part, headers }
        break
      case 2: {
        const name = chance.one(Object.keys(headers).length > 0 ? Object.keys(headers) : ['host'])
        if (chance.below(3) === 0) delete headers[name]
        else headers[name] = mutateText(headers[name] ?? '', chance)
        part = { ...part, headers }
        break
      }
      case 3:
        part = { ...part, method: chance.one(METHODS) }
        break
      default:
        part = {
          ...part,
          body: mutateBytes(Buffer.isBuffer(part.body) ? part.body : Buffer.alloc(0), chance),
        }
    }
  }
  const changes = 1 + chance.below(3)
  const signedAfter = chance.below(4) > 0
  if (signedAfter) for (let i = 0; i < changes; i++) change()
  part = signRequest(part, {
    service: good.service,
    key: chance.below(8) === 0 ? 'test' : KEY,
    secret: SECRET,
    date: DATE,
    signer,
  })
  if (!signedAfter) for (let i = 0; i < changes; i++) change()
  const body = part.body
  if (Buffer.isBuffer(body) && chance.below(5) === 0) {
    const cut = chance.below(body.length + 1)
    part = {
      ...part,
      body: Readable.from([body.subarray(0, cut), body.subarray(cut)].filter((b) => b.length > 0)),
    }
  }
  return httpRequest(part)
}

function bodyText({ body }: HttpRequest): string {
  return Buffer.isBuffer(body) ? JSON.stringify(body.toString('latin1')).slice(0, 600) : 'in parts'
}

// A preface, SETTINGS, and GET / as one HEADERS frame (RFC 9113 §3.4, RFC 7541: all of the static table); a ClientHello's begin.
const HTTP2 = Buffer.concat([
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  Buffer.from('000000040000000000', 'hex'),
  Buffer.from('00000401050000000182868441', 'hex'),
  Buffer.from('0000050001000000016162636465', 'hex'),
])
const TLS = Buffer.from('16030100310100002d0303' + '00'.repeat(32) + '000002130101000002000a', 'hex')

function openDoor() {
  // Every operation answers nothing at all, and reads its stream to the end.
  const handlers = new Proxy({} as Record<string, unknown>, {
    get: () => async (input: { Body?: unknown }) => {
      if (input.Body instanceof Readable) await textOf({ status: 200, headers: {}, body: input.Body })
      return {}
    },
  })
  return testDoor({
    handlers: handlers as never,
    keys: { [KEY]: userKey(KEY, SECRET) },
    clock,
    keepCalls: false,
  })
}

test(`100,000 mutations end in an answer that AWS could give (seed ${SEED})`, async () => {
  const chance = new Chance(SEED)
  const door = openDoor()
  const statuses = new Map<number, number>()
  for (let i = 0; i < IN_PROCESS; i++) {
    const request = mutate(GOOD[i % GOOD.length] as Good, chance)
    const reply = await door.request(request)
    statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
    const fine =
      (reply.status >= 200 && reply.status < 300) ||
      (reply.status >= 400 && reply.status < 500) ||
      reply.status === 501
    const id =
      Object.keys(reply.headers).some((name) => /^x-amzn?-request-?id$/i.test(name)) ||
      request.method === 'OPTIONS'
    if (!fine || !id || door.bugs.length > 0)
      assert.fail(
        `seed ${SEED}, mutation ${i}: ${reply.status} ${door.bugs.join('\n')}\n` +
          `${request.method} ${request.target}\n${JSON.stringify(request.headers)}\n${bodyText(request)}`,
      )
  }
  // A fuzz that only ever meets the first check proves nothing.
  const share = (status: number) => (statuses.get(status) ?? 0) / IN_PROCESS
  assert.ok(share(200) > 0.05 && share(400) > 0.2 && share(403) > 0.02, JSON.stringify([...statuses]))
  assert.equal(({} as Record<string, unknown>)['x'], undefined)
})

test(`some thousands of mutated byte streams leave the port serving (seed ${SEED})`, async () => {
  const chance = new Chance(SEED ^ 0x5eed)
  const door = openDoor()
  const at = await door.start()
  const one = (bytes: Buffer) =>
    new Promise<string>((resolve) => {
      const socket = net.connect({ port: at.port, host: '127.0.0.1' })
      let text = ''
      socket.on('data', (part: Buffer) => (text += part.toString('latin1')))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
      socket.write(bytes)
      socket.end()
    })
  const wire = (request: HttpRequest): Buffer => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const lines = Object.entries({ 'content-length': String(body.length), ...request.headers }).map(
      ([n, v]) => `${n}: ${v}\r\n`,
    )
    return Buffer.concat([
      Buffer.from(`${request.method} ${request.target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
      body,
    ])
  }
  for (let i = 0; i < OVER_SOCKETS; i += 30) {
    const batch = Array.from({ length: 30 }, () => {
      const kind = chance.below(10)
      if (kind < 2) return { text: false, bytes: mutateBytes(kind === 0 ? HTTP2 : TLS, chance) }
      const bytes = wire(mutate(chance.one(GOOD), chance))
      return { text: true, bytes: chance.below(2) === 0 ? bytes : mutateBytes(bytes, chance) }
    })
    const answers = await Promise.all(batch.map(({ bytes }) => one(bytes)))
    for (const [n, answer] of answers.entries()) {
      const spoken = batch[n]?.text ? answer !== '' : answer.startsWith('HTTP')
      const bad = spoken && !/^HTTP\/1\.1 (?:100|2\d\d|4\d\d|501) /.test(answer)
      if (bad || door.bugs.length > 0)
        assert.fail(
          `seed ${SEED}, stream ${i + n}: ${answer.slice(0, 200)} ${door.bugs.join('\n')}\n${JSON.stringify(batch[n]?.bytes.toString('latin1')).slice(0, 1500)}`,
        )
    }
  }
  assert.match(
    await one(
      wire(signRequest(GOOD[0]?.request ?? {}, { service: 'sqs', key: KEY, secret: SECRET, date: DATE })),
    ),
    /^HTTP\/1\.1 200 /,
  )
  await at.close()
})
