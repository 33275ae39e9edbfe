// The worked examples of the S3 API reference ("Authenticating Requests"): a signed GET, a presigned GET, an upload in signed
// chunks and one with a signed trailer, each through the whole door at the hour at which the page says they were made.
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { HttpRequest } from '../../src/kernel/http.ts'
import { httpRequest, testDoor, textOf, userKey } from '../../test/support/door.ts'

const KEY = 'AKIAIOSFODNN7EXAMPLE'
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const THEN = Date.UTC(2013, 4, 24)

const a = (count: number) => 'a'.repeat(count)

function chunks(signatures: readonly [string, string, string], trailers = ''): string {
  const [first, second, last] = signatures
  return (
    `10000;chunk-signature=${first}\r\n${a(65_536)}\r\n400;chunk-signature=${second}\r\n${a(1024)}\r\n` +
    `0;chunk-signature=${last}\r\n${trailers}\r\n`
  )
}

const PLAIN = chunks([
  'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
  '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
  'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
])
const TRAILED = chunks(
  [
    'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2',
    '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7',
    '2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992',
  ],
  'x-amz-checksum-crc32c:sOO8/Q==\r\n' +
    'x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n',
)

const PUT = {
  'content-encoding': 'aws-chunked',
  'content-length': '66824',
  host: 's3.amazonaws.com',
  'x-amz-date': '20130524T000000Z',
  'x-amz-decoded-content-length': '66560',
  'x-amz-storage-class': 'REDUCED_REDUNDANCY',
}
const PLAIN_HEADERS = {
  ...PUT,
  'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  authorization:
    `AWS4-HMAC-SHA256 Credential=${KEY}/20130524/us-east-1/s3/aws4_request, SignedHeaders=content-encoding;content-length;` +
    'host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class, ' +
    'Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9',
}
const { 'content-length': _, ...TRAILED_PUT } = PUT
const TRAILED_HEADERS = {
  ...TRAILED_PUT,
  'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'x-amz-trailer': 'x-amz-checksum-crc32c',
  authorization:
    `AWS4-HMAC-SHA256 Credential=${KEY}/20130524/us-east-1/s3/aws4_request, SignedHeaders=content-encoding;host;` +
    'x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer, ' +
    'Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e',
}

async function send(request: Partial<HttpRequest>, atMs = THEN) {
  let stored: string | undefined
  let trailers: Readonly<Record<string, string>> = {}
  const door = testDoor({
    keys: { [KEY]: userKey(KEY, SECRET) },
    clock: {
      wall: () => atMs,
      monotonic: () => 0,
      every: () => () => undefined,
      after: () => Promise.resolve(),
    },
    handlers: {
      's3.GetObject': () => ({ Body: Readable.from([Buffer.from('found')]), ContentLength: 5 }),
      's3.PutObject': async ({ Body }: { Body: Readable | Buffer }, call: { request: HttpRequest }) => {
        stored = await textOf({ status: 200, headers: {}, body: Body })
        trailers = call.request.trailers?.() ?? {}
        return {}
      },
    } as never,
  })
  const reply = await door.request(httpRequest(request))
  assert.deepEqual(door.bugs, [])
  const text = await textOf(reply)
  return { status: reply.status, code: /<Code>(\w+)</.exec(text)?.[1], text, stored, trailers }
}

function cut(text: string, step: number): Readable {
  const bytes = Buffer.from(text)
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) =>
      bytes.subarray(i * step, (i + 1) * step),
    ),
  )
}

const SIGNED_GET: Partial<HttpRequest> = {
  target: '/test.txt',
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-amz-date': '20130524T000000Z',
    authorization:
      `AWS4-HMAC-SHA256 Credential=${KEY}/20130524/us-east-1/s3/aws4_request,` +
      'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,' +
      'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
}
const PRESIGNED_GET: Partial<HttpRequest> = {
  target:
    `/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${KEY}%2F20130524%2Fus-east-1%2Fs3%2Faws4_request` +
    '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
    '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  headers: { host: 'examplebucket.s3.amazonaws.com' },
}

test("the page's signed GET verifies, on its virtual host", async () => {
  assert.equal((await send(SIGNED_GET)).text, 'found')
})

test('a signature 15 minutes old is in time, one second more is RequestTimeTooSkewed', async () => {
  assert.equal((await send(SIGNED_GET, THEN + 15 * 60_000)).status, 200)
  const late = await send(SIGNED_GET, THEN + 15 * 60_000 + 1000)
  assert.equal(`${late.status} ${late.code}`, '403 RequestTimeTooSkewed')
  assert.match(late.text, /<MaxAllowedSkewMilliseconds>900000</)
  assert.equal((await send(SIGNED_GET, THEN - 15 * 60_000 - 1000)).code, 'RequestTimeTooSkewed')
})

test("the page's presigned GET verifies for a day and not after", async () => {
  assert.equal((await send(PRESIGNED_GET)).text, 'found')
  assert.equal((await send(PRESIGNED_GET, THEN + 86_400_000)).status, 200)
  const late = await send(PRESIGNED_GET, THEN + 86_401_000)
  assert.equal(`${late.status} ${late.code}`, '403 AccessDenied')
  assert.match(late.text, /Request has expired.*<Expires>2013-05-25T00:00:00Z</s)
})

for (const step of [1, 7, 4_096, 100_000]) {
  test(`the page's chunked upload verifies at any cut (${step} bytes)`, async () => {
    const { status, stored } = await send({
      method: 'PUT',
      target: '/examplebucket/chunkObject.txt',
      headers: PLAIN_HEADERS,
      body: cut(PLAIN, step),
    })
    assert.equal(status, 200)
    assert.equal(stored, a(66_560))
  })
}

test("the page's upload with a signed trailer verifies, whole and cut, and its checksum is the handler's", async () => {
  const request = { method: 'PUT', target: '/examplebucket/chunkObject.txt', headers: TRAILED_HEADERS }
  for (const body of [Buffer.from(TRAILED), cut(TRAILED, 1_000)]) {
    const { status, stored, trailers } = await send({ ...request, body })
    assert.equal(status, 200)
    assert.equal(stored, a(66_560))
    assert.deepEqual({ ...trailers }, { 'x-amz-checksum-crc32c': 'sOO8/Q==' })
  }
})

test('a chunk, a trailer or its signature that was changed ends the upload', async () => {
  const plain = { method: 'PUT', target: '/examplebucket/chunkObject.txt', headers: PLAIN_HEADERS }
  const trailed = { ...plain, headers: TRAILED_HEADERS }
  const codes = async (request: Partial<HttpRequest>, text: string) => {
    const whole = await send({ ...request, body: Buffer.from(text) })
    const streamed = await send({ ...request, body: cut(text, 5_000) })
    assert.equal(whole.stored, undefined)
    assert.equal(streamed.stored, undefined)
    assert.equal(whole.code, streamed.code)
    return `${whole.status} ${whole.code}`
  }
  assert.equal(await codes(plain, PLAIN.replace('aaa', 'aba')), '403 SignatureDoesNotMatch')
  assert.equal(await codes(plain, PLAIN.replace('=ad80', '=bd80')), '403 SignatureDoesNotMatch')
  assert.equal(await codes(trailed, TRAILED.replace('sOO8', 'sOO9')), '403 SignatureDoesNotMatch')
  assert.equal(await codes(trailed, TRAILED.replace('e435\r\n', 'e436\r\n')), '403 SignatureDoesNotMatch')
  assert.equal(
    await codes(trailed, TRAILED.replace(/x-amz-trailer-signature.*\r\n/, '')),
    '400 MalformedTrailerError',
  )
  assert.equal(await codes(trailed, TRAILED.replace(/x-amz-checksum.*\r\n/, '')), '403 SignatureDoesNotMatch')
  assert.equal(await codes(plain, PLAIN.slice(0, 50_000)), '400 IncompleteBody')
  assert.equal(await codes(plain, PLAIN.slice(0, -100)), '400 IncompleteBody')
  assert.equal(await codes(plain, PLAIN + '0'), '400 InvalidRequest')
  assert.equal(await codes(plain, `zz${PLAIN}`), '400 InvalidRequest')
})
