// The door in process: what each step refuses, in which words of which protocol.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { checksumOf } from '../aws/checksum.ts'
import { Fault } from '../kernel/fault.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import { httpRequest, testDoor, textOf, userKey } from '../../test/support/door.ts'
import type { TestDoorOptions } from '../../test/support/door.ts'
import { signRequest } from '../../test/support/sign.ts'
import type { Sign } from '../../test/support/sign.ts'

const KEY = 'AKIAKNOWNKEY00000001'
const SECRET = 'secret'
const DATE = '20260102T030405Z'
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const clock = {
  wall: () => NOW,
  monotonic: () => 0,
  every: () => () => undefined,
  after: () => Promise.resolve(),
}

const handlers = {
  's3.PutObject': () => ({ ETag: '"e"' }),
  's3.GetObject': () => ({ ContentLength: 0 }),
  's3.ListBuckets': () => ({ Buckets: [] }),
  's3.DeleteObjects': () => ({}),
  's3.CompleteMultipartUpload': () => ({}),
  'sqs.ListQueues': () => ({ QueueUrls: [] }),
  'sqs.SendMessage': () => ({ MessageId: '1' }),
  'iam.ListUsers': () => ({ Users: [], IsTruncated: false }),
  'sts.GetCallerIdentity': () => ({ Account: '1' }),
  'sts.AssumeRoleWithWebIdentity': () => ({}),
  'lambda.ListFunctions': () => ({ Functions: [] }),
  'lambda.Invoke': () => ({ StatusCode: 200 }),
  'cloudwatch.PutMetricData': () => ({}),
}

function open(options: TestDoorOptions = {}) {
  return testDoor({ handlers: handlers as never, keys: { [KEY]: userKey(KEY, SECRET) }, clock, ...options })
}

/** Signed by the known key at the hour of the clock. */
function signed(part: Partial<HttpRequest>, sign: Partial<Sign> & { service: string }): HttpRequest {
  return signRequest(part, { key: KEY, secret: SECRET, date: DATE, ...sign })
}

const SQS: Partial<HttpRequest> = {
  method: 'POST',
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.ListQueues' },
  body: Buffer.from('{}'),
}
const IAM: Partial<HttpRequest> = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: Buffer.from('Action=ListUsers&Version=2010-05-08'),
}
const LAMBDA: Partial<HttpRequest> = { target: '/2015-03-31/functions/' }

/** `403 SignatureDoesNotMatch: The request …` */
async function outcome(reply: HttpReply): Promise<string> {
  const text = await textOf(reply)
  if (reply.status < 300) return String(reply.status)
  if (text.startsWith('<')) {
    const part = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(text)?.[1] ?? ''
    return `${reply.status} ${part('Code')}: ${part('Message')}`
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
  }
  const json = JSON.parse(text) as { __type?: string; message?: string; Message?: string; Type?: string }
  const type = String(json.__type ?? reply.headers['x-amzn-ErrorType'] ?? reply.headers['x-amzn-errortype'])
  return `${reply.status} ${type.replace(/^.*#/, '')}: ${json.message ?? json.Message ?? ''}`
}

async function ask(request: HttpRequest, options: TestDoorOptions = {}): Promise<string> {
  const door = open(options)
  const said = await outcome(await door.request(request))
  assert.deepEqual(door.bugs, [])
  return said
}

test('a well signed request is answered in every protocol', async () => {
  assert.equal(await ask(signed(SQS, { service: 'sqs' })), '200')
  assert.equal(await ask(signed(IAM, { service: 'iam' })), '200')
  assert.equal(await ask(signed(LAMBDA, { service: 'lambda' })), '200')
  assert.equal(await ask(signed({}, { service: 's3' })), '200')
})

test('a request without a signature is refused, but for S3, STS web identity and Cognito sign-up', async () => {
  assert.match(
    await ask(httpRequest({ ...SQS, headers: { host: 'x.localhost', ...SQS.headers } })),
    /^400 MissingAuthenticationTokenException/,
  )
  assert.match(
    await ask(httpRequest({ ...IAM, headers: { host: 'localhost', ...IAM.headers } })),
    /^403 MissingAuthenticationToken: Request is missing/,
  )
  assert.match(
    await ask(httpRequest({ ...LAMBDA, headers: { host: 'lambda.us-east-1.amazonaws.com' } })),
    /^403 MissingAuthenticationTokenException: Missing/,
  )
  assert.equal(await ask(httpRequest()), '200')
  const body = Buffer.from(
    'Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=a&RoleSessionName=b&WebIdentityToken=c',
  )
  const door = open()
  assert.equal(
    await outcome(
      await door.request(httpRequest({ ...IAM, headers: { host: 'localhost', ...IAM.headers }, body })),
    ),
    '200',
  )
  assert.equal(door.calls[0]?.caller.kind, 'anonymous')
})

test('a key that nobody made is its own account in development, and nobody in production', async () => {
  const by = { service: 'sts', key: '222233334444', secret: 'anything' }
  const who = { ...IAM, body: Buffer.from('Action=GetCallerIdentity&Version=2011-06-15') }
  const door = open()
  await door.request(signed(who, by))
  assert.equal(door.calls[0]?.caller.arn, 'arn:aws:iam::222233334444:root')
  await door.request(signed(who, { ...by, key: 'test' }))
  assert.equal(door.calls[1]?.caller.account, '000000000000')
  const production = { standing: 'production' } as const
  assert.match(
    await ask(signed(who, by), production),
    /^403 InvalidClientTokenId: The security token included in the request is invalid\.$/,
  )
  assert.match(
    await ask(signed(SQS, { service: 'sqs', key: 'test' }), production),
    /^400 UnrecognizedClientException/,
  )
  assert.match(
    await ask(signed(LAMBDA, { service: 'lambda', key: 'test' }), production),
    /^403 UnrecognizedClientException/,
  )
  assert.match(
    await ask(signed({}, { service: 's3', key: 'test' }), production),
    /^403 InvalidAccessKeyId: The AWS Access Key Id you provided does not exist/,
  )
})

test('what the authority says of a key is worded by the service', async () => {
  const refused = {
    keys: { OLD: new Fault('ExpiredToken', 'x'), GONE: new Fault('InvalidClientTokenId', 'x') },
  }
  assert.match(
    await ask(signed(SQS, { service: 'sqs', key: 'OLD', token: 't' }), refused),
    /^400 ExpiredTokenException: The security token included in the request is expired$/,
  )
  assert.match(
    await ask(signed(IAM, { service: 'iam', key: 'OLD', token: 't' }), refused),
    /^403 ExpiredToken:/,
  )
  assert.match(
    await ask(signed({}, { service: 's3', key: 'OLD', token: 't' }), refused),
    /^400 ExpiredToken: The provided token has expired\.$/,
  )
  assert.match(
    await ask(signed({}, { service: 's3', key: 'GONE', token: 't' }), refused),
    /^400 InvalidToken:/,
  )
  assert.match(await ask(signed(IAM, { service: 'iam', key: 'GONE' }), refused), /^403 InvalidClientTokenId:/)
})

test('any change to what was signed is a wrong signature', async () => {
  const good = signed(SQS, { service: 'sqs' })
  const changed: Partial<HttpRequest>[] = [
    { body: Buffer.from('{"QueueNamePrefix":"x"}') },
    { target: '/x' },
    { target: '/?a=b' },
    { method: 'PUT' },
    { headers: { ...good.headers, host: 'localhost' } },
    { headers: { ...good.headers, 'x-amz-date': '20260102T030406Z' } },
  ]
  for (const change of changed)
    assert.match(
      await ask({ ...good, ...change }),
      /^400 InvalidSignatureException: The request signature we calculated/,
    )
  assert.match(await ask(signed(SQS, { service: 'sqs', secret: 'other' })), /^400 InvalidSignatureException/)
})

test('a signature for another service, day or without the host is named as such', async () => {
  assert.match(
    await ask(signed(SQS, { service: 'sns' })),
    /Credential should be scoped to correct service: 'sqs'\. $/,
  )
  const good = signed(SQS, { service: 'sqs' })
  const otherDay = String(good.headers['authorization']).replace('/20260102/', '/20260101/')
  assert.match(
    await ask({ ...good, headers: { ...good.headers, authorization: otherDay } }),
    /Date in Credential scope does not match YYYYMMDD .*'20260101' != '20260102'/,
  )
  assert.match(await ask(signed(SQS, { service: 'sqs', without: ['host'] })), /must be a 'SignedHeader'/)
  const unsigned = signed({}, { service: 's3' })
  assert.match(
    await ask({ ...unsigned, headers: { ...unsigned.headers, 'x-amz-acl': 'public-read' } }),
    /^403 AccessDenied: There were headers present in the request which were not signed/,
  )
})

test('time is judged by each family: 15 minutes or 5, and both edges are worded', async () => {
  const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString().replace(/[-:]|\.\d+/g, '')
  assert.equal(await ask(signed(SQS, { service: 'sqs', date: at(-5) })), '200')
  assert.equal(
    await ask(signed(SQS, { service: 'sqs', date: at(-6) })),
    `400 InvalidSignatureException: Signature expired: ${at(-6)} is now earlier than ${at(-5)} (${DATE} - 5 min.)`,
  )
  assert.equal(await ask(signed(IAM, { service: 'iam', date: at(-15) })), '200')
  assert.equal(
    await ask(signed(IAM, { service: 'iam', date: at(16) })),
    `403 SignatureDoesNotMatch: Signature not yet current: ${at(16)} is still later than ${at(15)} (${DATE} + 15 min.)`,
  )
})

test('an Authorization header of which parts are missing says which', async () => {
  const good = signed(SQS, { service: 'sqs' })
  const broken = (authorization: string, base = good) =>
    ask({ ...base, headers: { ...base.headers, authorization } })
  assert.match(
    await broken('AWS4-HMAC-SHA256 Credential=a/20260102/us-east-1/sqs/aws4_request'),
    /^400 IncompleteSignatureException: Authorization header requires 'Signature' parameter\. Authorization header requires 'SignedHeaders' parameter\. Authorization=/,
  )
  assert.match(await broken('Bearer abc'), /requires 'Credential' parameter/)
  assert.match(
    await broken('AWS4-ECDSA-P256-SHA256 Credential=a'),
    /Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'/,
  )
  const s3 = signed({}, { service: 's3' })
  assert.match(
    await broken('AWS4-HMAC-SHA256 Credential=a/20260102/us-east-1/s3/aws4_request', s3),
    /^400 AuthorizationHeaderMalformed: The authorization header is malformed; the authorization header requires three components/,
  )
  assert.match(
    await broken('AWS AKIA:c2ln', s3),
    /^400 InvalidRequest: The authorization mechanism you have provided is not supported/,
  )
  assert.match(await broken('Basic abc', s3), /^400 InvalidArgument: Unsupported Authorization Type/)
})

test('presigned parameters are bounded: a number, not negative, a week at most', async () => {
  const presigned = (more: string) =>
    ask(
      httpRequest({
        target: `/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F20260102%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=${DATE}&X-Amz-SignedHeaders=host&X-Amz-Signature=00${more}`,
      }),
    )
  assert.equal(await presigned('&X-Amz-Expires=60'), '200')
  assert.match(
    await presigned(''),
    /^400 AuthorizationQueryParametersError: Query-string authentication version 4 requires/,
  )
  assert.match(await presigned('&X-Amz-Expires=x'), /should be a number/)
  assert.match(await presigned('&X-Amz-Expires=-1'), /must be non-negative/)
  assert.match(await presigned('&X-Amz-Expires=604801'), /must be less than a week/)
  assert.match(
    await presigned('&X-Amz-Expires=60&AWSAccessKeyId=a&Signature=b&Expires=1'),
    /^400 InvalidArgument: Only one auth mechanism allowed/,
  )
})

test('a presigned URL ends even for a key that nobody made, in version 2 as well', async () => {
  const old =
    '/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=test%2F20250102%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20250102T030405Z&X-Amz-SignedHeaders=host&X-Amz-Signature=00&X-Amz-Expires=60'
  assert.match(await ask(httpRequest({ target: old })), /^403 AccessDenied: Request has expired$/)
  const v2 = (expires: number) =>
    ask(httpRequest({ target: `/b/k?AWSAccessKeyId=test&Signature=x&Expires=${expires}` }))
  assert.equal(await v2(NOW / 1000 + 1), '200')
  assert.match(await v2(NOW / 1000 - 1), /^403 AccessDenied: Request has expired$/)
  assert.match(
    await ask(httpRequest({ target: `/b/k?AWSAccessKeyId=${KEY}&Signature=x&Expires=${NOW / 1000 + 9}` })),
    /^403 SignatureDoesNotMatch/,
  )
})

test('an S3 body must be what its headers promise: hash, MD5, each checksum, length', async () => {
  const body = Buffer.from('the bytes')
  const put = (headers: Record<string, string>, bytes: Buffer | undefined = body) =>
    ask(signed({ method: 'PUT', target: '/b/k', headers, body: bytes }, { service: 's3' }))
  assert.equal(
    await put({
      'content-md5': checksumOf('MD5', body),
      'x-amz-checksum-sha256': checksumOf('SHA256', body),
    }),
    '200',
  )
  assert.match(
    await put({ 'x-amz-content-sha256': createHash('sha256').update('other').digest('hex') }),
    /^400 XAmzContentSHA256Mismatch: The provided 'x-amz-content-sha256' header does not match/,
  )
  assert.match(
    await put({ 'x-amz-content-sha256': 'nonsense' }),
    /^400 InvalidArgument: x-amz-content-sha256 must be/,
  )
  assert.match(
    await put({ 'content-md5': checksumOf('MD5', Buffer.from('no')) }),
    /^400 BadDigest: The Content-MD5 you specified did not match/,
  )
  assert.match(await put({ 'content-md5': 'short' }), /^400 InvalidDigest/)
  for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const) {
    const name = `x-amz-checksum-${algorithm.toLowerCase()}`
    assert.equal(await put({ [name]: checksumOf(algorithm, body) }), '200')
    assert.match(
      await put({ [name]: checksumOf(algorithm, Buffer.from('no')) }),
      new RegExp(`^400 BadDigest: The ${algorithm} you specified`),
    )
    assert.match(
      await put({ [name]: 'AAA' }),
      /^400 InvalidRequest: Value for x-amz-checksum-\w+ header is invalid/,
    )
  }
  assert.match(await put({ 'content-length': '10' }), /^400 IncompleteBody/)
  assert.match(await put({ 'content-length': '8' }), /^400 IncompleteBody/)
  assert.match(
    await put({ 'x-amz-sdk-checksum-algorithm': 'CRC32' }),
    /^400 InvalidRequest: x-amz-sdk-checksum-algorithm specified/,
  )
  assert.match(
    await put({ 'x-amz-checksum-crc32': 'AAAAAA==', 'x-amz-checksum-sha1': 'x' }),
    /^400 InvalidRequest: Expecting a single/,
  )
  assert.match(
    await put({ 'x-amz-checksum-xxhash32': 'x' }),
    /^501 NotImplemented: The checksum algorithm XXHASH32 is not computed here/,
  )
})

test("CompleteMultipartUpload's checksum is the object's, not its document's", async () => {
  const body = Buffer.from(
    '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>e</ETag></Part></CompleteMultipartUpload>',
  )
  const headers = { 'x-amz-checksum-crc32': 'AAAAAA==' }
  assert.equal(
    await ask(signed({ method: 'POST', target: '/b/k?uploadId=1', headers, body }, { service: 's3' })),
    '200',
  )
})

test('a compressed body is inflated up to its bound, and a broken one is refused', async () => {
  const metric = { Namespace: 'N', MetricData: [{ MetricName: 'm', Value: 1 }] }
  const send = (body: Buffer) =>
    ask(
      signed(
        {
          method: 'POST',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'content-encoding': 'gzip',
            'x-amz-target': 'GraniteServiceVersion20100801.PutMetricData',
          },
          body,
        },
        { service: 'monitoring' },
      ),
    )
  assert.equal(await send(gzipSync(JSON.stringify(metric))), '200')
  assert.match(await send(Buffer.from('not gzip')), /^400 SerializationException/)
  const form = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-encoding': 'gzip',
  }
  const query = (text: string, service: string) =>
    ask(signed({ method: 'POST', headers: form, body: gzipSync(text) }, { service }))
  const metrics = 'Action=PutMetricData&Version=2010-08-01&Namespace=N&MetricData.member.1.MetricName=m'
  assert.equal(await query(metrics, 'monitoring'), '200')
  assert.match(await send(gzipSync(Buffer.alloc(17 * 1024 * 1024))), /^413 RequestEntityTooLargeException/)
})

test('a body above its bound is refused in the words of its service', async () => {
  const big = (mib: number) => Buffer.alloc(mib * 1024 * 1024, ' ')
  assert.match(
    await ask(signed({ ...SQS, body: big(5) }, { service: 'sqs' })),
    /^413 RequestEntityTooLargeException/,
  )
  assert.match(
    await ask(signed({ ...IAM, body: big(17) }, { service: 'iam' })),
    /^413 RequestEntityTooLarge:/,
  )
  const invoke = { method: 'POST', target: '/2015-03-31/functions/f/invocations', body: big(7) }
  assert.match(
    await ask(signed(invoke, { service: 'lambda' })),
    /^413 RequestEntityTooLargeException: Request must be smaller than 6291456 bytes for the InvokeFunction operation$/,
  )
  const xml = { method: 'POST', target: '/b?delete', body: big(9) }
  assert.match(
    await ask(signed(xml, { service: 's3' })),
    /^400 MaxMessageLengthExceeded: Your request was too big\.$/,
  )
})

test('what is in no model, and what no one has done, name themselves', async () => {
  const target = (name: string) => ({ ...SQS, headers: { ...SQS.headers, 'x-amz-target': name } })
  assert.match(
    await ask(signed(target('AmazonSQS.Nope'), { service: 'sqs' })),
    /^400 UnknownOperationException: .*Nope/,
  )
  assert.match(
    await ask(signed(target('AmazonSQS.PurgeQueue'), { service: 'sqs' })),
    /^501 NotImplemented: sqs\.PurgeQueue/,
  )
  assert.equal(
    await ask(signed({ ...IAM, body: Buffer.from('Action=Nope&Version=2010-05-08') }, { service: 'iam' })),
    '400 InvalidAction: The action Nope is not valid for this web service.',
  )
  assert.match(
    await ask(signed({ target: '/2015-03-31/nope' }, { service: 'lambda' })),
    /^404 UnknownOperationException/,
  )
  assert.match(
    await ask(signed({ method: 'PATCH', target: '/b/k' }, { service: 's3' })),
    /^405 MethodNotAllowed/,
  )
})

test('a web page that was not allowed is refused before routing, whatever it sends', async () => {
  const page = (request: HttpRequest, more: Record<string, string>) => ({
    ...request,
    headers: { ...request.headers, ...more },
  })
  const sqs = signed(SQS, { service: 'sqs', key: 'test' })
  for (const from of [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'null' },
    { origin: 'http://localhost:3000' },
  ]) {
    const door = open()
    assert.match(await outcome(await door.request(page(sqs, from))), /^403 AccessDenied: A web page of/)
    assert.deepEqual(door.calls, [])
  }
  assert.equal(await ask(page(sqs, { 'sec-fetch-site': 'same-origin' })), '200')
  assert.equal(
    await ask(page(sqs, { origin: 'http://127.0.0.1:4566', 'sec-fetch-site': 'same-origin' })),
    '200',
  )
  assert.equal(
    await ask(page(sqs, { origin: 'https://evil.example' }), {
      standing: 'production',
      keys: { test: userKey('test', SECRET) },
    }),
    '200',
  )
})

test('an allowed page is answered its preflight and may read the answer', async () => {
  const options = { door: { allowOrigin: ['http://localhost:3000'] } }
  const headers = { host: '127.0.0.1:4566', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }
  const preflight = await open(options).request(
    httpRequest({ method: 'OPTIONS', headers: { ...headers, 'access-control-request-method': 'POST' } }),
  )
  assert.equal(preflight.status, 204)
  assert.equal(preflight.headers['access-control-allow-origin'], 'http://localhost:3000')
  const sqs = signed(SQS, { service: 'sqs', key: 'test' })
  const reply = await open(options).request({ ...sqs, headers: { ...sqs.headers, ...headers } })
  assert.equal(reply.status, 200)
  assert.equal(reply.headers['access-control-allow-origin'], 'http://localhost:3000')
})

test('S3 lets a page through by a verified signature or as nobody, never by an invented key', async () => {
  const page = { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }
  const with_ = (request: HttpRequest) => ({ ...request, headers: { ...request.headers, ...page } })
  assert.equal(await ask(with_(httpRequest({ target: '/b/k' }))), '200')
  assert.equal(await ask(with_(signed({ target: '/b/k' }, { service: 's3' }))), '200')
  assert.match(
    await ask(with_(signed({ target: '/b/k' }, { service: 's3', key: 'test' }))),
    /^403 AccessDenied: A web page/,
  )
  const invented = '/b/k?AWSAccessKeyId=test&Signature=x&Expires=9999999999'
  assert.match(
    await ask(with_(httpRequest({ method: 'PUT', target: invented, body: Buffer.from('x') }))),
    /^403 AccessDenied/,
  )
})

test('a Host that we do not serve is refused in development, and asked of the front doors first', async () => {
  const request = signed(
    { ...SQS, headers: { ...SQS.headers, host: 'rebound.example' } },
    { service: 'sqs', key: 'test' },
  )
  assert.match(
    await ask(request),
    /^403 AccessDenied: This server does not answer to the name rebound\.example/,
  )
  assert.equal(await ask(request, { door: { allowHost: ['rebound.example'] } }), '200')
  const frontDoor = (r: HttpRequest): HttpReply | undefined =>
    r.headers['host'] === 'www.shop.example' ? { status: 200, headers: {}, body: 'front' } : undefined
  const front = await open({ frontDoor }).request(httpRequest({ headers: { host: 'www.shop.example' } }))
  assert.equal(front.body, 'front')
})

test('front doors are asked for their hosts, for our own pages and for forms of a browser, not for API calls', async () => {
  const asked: string[] = []
  const frontDoor = (r: HttpRequest): undefined =>
    void asked.push(`${r.method} ${r.headers['host']}${r.target}`)
  const door = open({ frontDoor })
  await door.request(httpRequest({ target: '/_selfless/health' }))
  await door.request(httpRequest({ headers: { host: 'abc.execute-api.localhost:4566' }, target: '/prod' }))
  await door.request(
    httpRequest({
      method: 'POST',
      target: '/b',
      headers: { host: 'localhost', 'content-type': 'multipart/form-data; boundary=x' },
    }),
  )
  await door.request(
    signed(
      { headers: { host: 'abc.execute-api.localhost' }, target: '/prod/iam' },
      { service: 'execute-api' },
    ),
  )
  await door.request(
    signed(
      { headers: { host: 'abc.execute-api.localhost' }, target: '/prod/@connections/c' },
      { service: 'execute-api' },
    ),
  )
  await door.request(httpRequest({ target: '/b/k' }))
  await door.request(signed(SQS, { service: 'sqs' }))
  await door.request(httpRequest({ headers: { host: 'b.s3.localhost' }, target: '/_key' }))
  assert.deepEqual(asked, [
    'GET 127.0.0.1:4566/_selfless/health',
    'GET abc.execute-api.localhost:4566/prod',
    'POST localhost/b',
    'GET abc.execute-api.localhost/prod/iam',
  ])
  assert.equal(
    door.seen.some(({ operation }) => operation === 'GetConnection'),
    true,
  )
})

test('our own mistake is 500 with a request id, its stack only in the log', async () => {
  const door = open({
    handlers: {
      'sqs.ListQueues': () => {
        throw new Error('secret detail')
      },
      's3.ListBuckets': () => {
        throw new Error('secret detail')
      },
    },
  })
  const sqs = await door.request(signed(SQS, { service: 'sqs' }))
  assert.equal(sqs.status, 500)
  assert.doesNotMatch(await textOf(sqs), /secret/)
  assert.match(
    await outcome(await door.request(httpRequest())),
    /^500 InternalError: We encountered an internal error/,
  )
  assert.equal(door.bugs.length, 2)
  assert.match(door.bugs[0] ?? '', /secret detail/)
})

test('every answer is seen once, with its name, code and client', async () => {
  const door = open()
  const good = signed(SQS, { service: 'sqs' })
  await door.request({ ...good, headers: { ...good.headers, 'user-agent': 'aws-sdk-js/3' } })
  await door.request(signed(SQS, { service: 'sqs', secret: 'x' }))
  assert.deepEqual(
    door.seen.map(({ service, operation, code, status, userAgent, protocol }) => ({
      service,
      operation,
      code,
      status,
      userAgent,
      protocol,
    })),
    [
      {
        service: 'sqs',
        operation: 'ListQueues',
        code: undefined,
        status: 200,
        userAgent: 'aws-sdk-js/3',
        protocol: 'json1.0',
      },
      {
        service: 'sqs',
        operation: 'ListQueues',
        code: 'InvalidSignatureException',
        status: 400,
        userAgent: '',
        protocol: 'json1.0',
      },
    ],
  )
})
