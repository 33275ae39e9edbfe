// HTTP as hostile peers speak it: whatever comes is answered or cut off, and nothing is kept without a bound.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { openApis } from '../../../test/support/apis.ts'
import type { TestApis } from '../../../test/support/apis.ts'

const PING = 'GET /2018-06-01/ping HTTP/1.1\r\nHost: x\r\n\r\n'

async function open(t: TestContext): Promise<TestApis> {
  const apis = await openApis()
  t.after(() => {
    apis.close()
    assert.deepEqual(apis.bugs, [])
  })
  return apis
}

test('pipelined requests are answered in order, and one that waits holds back those behind it', async (t) => {
  const apis = await open(t)
  const raw = await apis.raw()
  const next = 'GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n'
  raw.socket.write(PING + PING + next + PING)
  await raw.until(/pong[\s\S]*pong/)
  // A request of another connection is answered after those bytes were read.
  await apis.call('GET', '/2018-06-01/ping')
  apis.invoke('r', '"event"')
  assert.match(await raw.until(/"event"[\s\S]*pong$/), /pong[\s\S]*pong[\s\S]*"event"[\s\S]*pong$/)
})

test('a request that comes byte by byte is one request', async (t) => {
  const apis = await open(t)
  const raw = await apis.raw()
  const request =
    'POST /2018-06-01/runtime/init/error HTTP/1.1\r\nhOsT: x\r\nTRANSFER-ENCODING: Chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n'
  for (const byte of request) {
    raw.socket.write(byte)
    await new Promise((resolve) => setImmediate(resolve))
  }
  await raw.until(/202 Accepted/)
  assert.equal(apis.heard.at(-1)?.text, '{"a":1}')
})

for (const [what, request] of Object.entries({
  'no HTTP at all': 'hello\r\n\r\n',
  'a request without a version': 'GET /x\r\n\r\n',
  'a later version': 'GET / HTTP/2.0\r\n\r\n',
  'a header without a name': 'GET / HTTP/1.1\r\n: x\r\n\r\n',
  'a folded header': 'GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n',
  'two lengths': 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
  'a length and chunks': 'POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  'a negative length': 'POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
  'a coding that is not chunked': 'POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n',
  'a chunk without a size': 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n',
  'a chunk that is longer than it said': 'POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxy\r\n',
  'an endless chunk size': `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n${'0'.repeat(5_000)}`,
  'a relative target': 'GET x HTTP/1.1\r\n\r\n',
})) {
  test(`${what} is answered with 400 and the connection ends`, async (t) => {
    const apis = await open(t)
    const raw = await apis.raw()
    raw.socket.write(request)
    await raw.until(/400 Bad Request$/)
    await raw.closed
    assert.equal((await apis.call('GET', '/2018-06-01/ping')).text, 'pong')
  })
}

test('a head without an end, and one of too many headers, are answered with 431', async (t) => {
  const apis = await open(t)
  for (const head of [
    `GET / HTTP/1.1\r\nA: ${'x'.repeat(1_100_000)}`,
    `GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(300)}\r\n`,
  ]) {
    const raw = await apis.raw()
    raw.socket.write(head)
    await raw.until(/431 Request Header Fields Too Large/)
    await raw.closed
  }
})

test('connections that keep more than eight megabytes together of unfinished heads are cut off', async (t) => {
  const apis = await open(t)
  const all = await Promise.all(Array.from({ length: 12 }, () => apis.raw()))
  for (const raw of all) raw.socket.write(`GET / HTTP/1.1\r\nA: ${'x'.repeat(900_000)}`)
  await Promise.any(all.map(({ closed }) => closed))
  assert.equal((await apis.call('GET', '/2018-06-01/ping')).text, 'pong')
})

test('there are 64 connections at most, and an ended one makes room', async (t) => {
  const apis = await open(t)
  const all = await Promise.all(Array.from({ length: 64 }, () => apis.raw()))
  for (const raw of all) raw.socket.write(PING)
  await Promise.all(all.map((raw) => raw.until(/pong/)))
  const over = await apis.raw()
  await over.closed
  all[0]?.socket.destroy()
  await all[0]?.closed
  assert.equal((await apis.call('GET', '/2018-06-01/ping')).text, 'pong')
})

test('a client of HTTP/1.0, one that says close, and one that waits for leave to send are served', async (t) => {
  const apis = await open(t)
  for (const request of [
    'GET /2018-06-01/ping HTTP/1.0\r\n\r\n',
    'GET http://x:1/2018-06-01/ping?q HTTP/1.1\r\nConnection: close\r\n\r\n',
  ]) {
    const raw = await apis.raw()
    raw.socket.write(request)
    assert.match(await raw.until(/pong$/), /Connection: close/)
    await raw.closed
  }
  const raw = await apis.raw()
  raw.socket.write(
    'POST /2018-06-01/runtime/init/error HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n',
  )
  await raw.until(/^HTTP\/1\.1 100 Continue\r\n\r\n$/)
  raw.socket.write('{}')
  await raw.until(/202 Accepted/)
})

test('random bytes harm nobody', async (t) => {
  const apis = await open(t)
  let seed = 42
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31)
  const parts = [
    'GET ',
    'POST ',
    '/2018-06-01/runtime/',
    'invocation/',
    'next',
    'init/error',
    ' HTTP/1.1',
    '\r\n',
  ]
  parts.push('Content-Length: ', 'Transfer-Encoding: chunked', '7', '\r\n\r\n', 'a', '\0', 'ÿ', ':', '0', ' ')
  for (let round = 0; round < 200; round++) {
    const raw = await apis.raw()
    const text = Array.from({ length: 30 }, () => parts[random() % parts.length] ?? '').join('')
    raw.socket.end(Buffer.from(text, 'latin1'))
    if (round % 3 === 0) raw.socket.destroy()
    await raw.closed
  }
  assert.equal((await apis.call('GET', '/2018-06-01/ping')).text, 'pong')
})
