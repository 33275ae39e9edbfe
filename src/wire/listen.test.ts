// Raw sockets against the port: what Node's clients would never send, and what happens to connections over time.
import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import http2 from 'node:http2'
import net from 'node:net'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import tls from 'node:tls'
import { httpRequest, testDoor, textOf, userKey } from '../../test/support/door.ts'
import type { TestDoor, TestDoorOptions } from '../../test/support/door.ts'
import { signRequest } from '../../test/support/sign.ts'
import { DRAIN_MS, IDLE_MS, KEEP_ALIVE_MS, SWEEP_MS } from './listen.ts'

/** A clock whose sweeps and drains the test fires. */
function handClock() {
  let now = 0
  let sweep: () => unknown = () => undefined
  const waits: { at: number; fire: () => void }[] = []
  return {
    wall: () => Date.UTC(2026, 0, 2, 3, 4, 5),
    monotonic: () => now,
    every: (_: number, task: () => unknown) => {
      sweep = task
      return () => undefined
    },
    after: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        waits.push({ at: now + ms, fire: resolve })
        signal?.addEventListener('abort', () => reject(new Error('aborted')))
      }),
    turn(ms: number) {
      for (const end = now + ms; now < end;) {
        now += SWEEP_MS
        sweep()
        for (const wait of waits) if (wait.at <= now) wait.fire()
      }
    },
  }
}

interface Opened {
  door: TestDoor
  clock: ReturnType<typeof handClock>
  connect(): Promise<Raw>
  port: number
  close(): Promise<void>
}

/** One raw connection: what it has received, and whether it is gone. */
class Raw {
  readonly socket: Socket
  text = ''
  closed = false
  constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (part: Buffer) => (this.text += part.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => (this.closed = true))
  }
  write(text: string | Buffer): void {
    this.socket.write(text, 'latin1' as never)
  }
  /** Until what came satisfies this. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.text)) {
      if (this.closed) throw new Error(`closed after ${JSON.stringify(this.text)}`)
      await new Promise<void>((resolve) => {
        this.socket.once('data', () => resolve())
        this.socket.once('close', () => resolve())
      })
    }
    return this.text
  }
  async gone(): Promise<string> {
    if (!this.closed) await new Promise<void>((resolve) => void this.socket.once('close', () => resolve()))
    return this.text
  }
}

async function open(t: TestContext, options: TestDoorOptions = {}): Promise<Opened> {
  const clock = handClock()
  const door = testDoor({ clock, ...options })
  const at = await door.start()
  const raws: Raw[] = []
  t.after(async () => {
    for (const raw of raws) raw.socket.destroy()
    await at.close()
    assert.deepEqual(door.bugs, [])
  })
  return {
    door,
    clock,
    port: at.port,
    close: () => at.close(),
    async connect() {
      const socket = net.connect({ port: at.port, host: '127.0.0.1' })
      await once(socket, 'connect')
      const raw = new Raw(socket)
      raws.push(raw)
      return raw
    },
  }
}

/** What was written has arrived and was read. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
}

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
const handlers = {
  's3.ListBuckets': () => ({ Buckets: [] }),
  's3.PutObject': async ({ Body }: { Body: Readable | Buffer }) => {
    await textOf({ status: 200, headers: {}, body: Body })
    return {}
  },
} as never

test('bytes that are no HTTP are answered 400 and closed, and the port goes on', async (t) => {
  const at = await open(t, { handlers })
  for (const bytes of [
    '\0\0\0\0',
    'hello\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n',
    '\x16\x03\x01\x00\x02hi',
    'P',
    'GET /\r\n\r\n',
  ]) {
    const raw = await at.connect()
    raw.write(bytes)
    raw.socket.end()
    await raw.gone()
    if (raw.text.startsWith('HTTP/')) assert.match(raw.text, /^HTTP\/1\.1 400 /)
  }
  const raw = await at.connect()
  raw.write(GET)
  assert.match(await raw.until(/<\/ListAllMyBucketsResult>/), /^HTTP\/1\.1 200 OK/)
})

test('a request that could be read in two ways is refused, never answered twice', async (t) => {
  const at = await open(t, { handlers })
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const length = String(smuggled.length)
  for (const head of [
    `Content-Length: ${length}\r\nContent-Length: 0\r\n`,
    `Content-Length: ${length}\r\nTransfer-Encoding: chunked\r\n`,
    `Transfer-Encoding: chunked, identity\r\n`,
    `Transfer-Encoding: identity\r\nContent-Length: 0\r\n`,
    `Content-Length: +${length}\r\n`,
    `Content-Length : ${length}\r\n`,
    `Transfer-Encoding : chunked\r\n`,
    `A: b\nTransfer-Encoding: chunked\r\n`,
    ` folded: x\r\n`,
    `X: a\0b\r\n`,
  ]) {
    const raw = await at.connect()
    raw.write(`PUT /b/k HTTP/1.1\r\nHost: localhost\r\n${head}\r\n${smuggled}`)
    raw.socket.end()
    await raw.gone()
    assert.match(raw.text, /^HTTP\/1\.1 4\d\d /, JSON.stringify(head))
    assert.ok(
      at.door.calls.every((call) => call.request.target !== '/smuggled'),
      JSON.stringify(head),
    )
  }
})

test('a repeated header is joined by a comma, a repeated Host or signature header is 400 in the protocol', async (t) => {
  const at = await open(t, { handlers })
  const raw = await at.connect()
  raw.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\nx-a: 2\r\n\r\n')
  await raw.until(/ListAllMyBucketsResult>/)
  assert.equal(at.door.calls[0]?.request.headers['x-a'], '1,2')
  raw.text = ''
  const hosts = await at.connect()
  hosts.write('GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n')
  assert.match(await hosts.gone(), /^HTTP\/1\.1 400 .*connection: close/s)
  raw.write('GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n')
  assert.match(
    await raw.until(/<\/Error>/),
    /^HTTP\/1\.1 400 .*The header authorization is given more than once/s,
  )
})

test('HEAD and 304 carry no body, and the connection goes on in step', async (t) => {
  const at = await open(t, {
    frontDoor: (request) => ({
      status: request.target === '/_304' ? 304 : 200,
      headers: { etag: '"x"' },
      body: 'body',
    }),
  })
  const raw = await at.connect()
  raw.write(
    'HEAD /_a HTTP/1.1\r\nHost: localhost\r\n\r\nGET /_304 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /_b HTTP/1.1\r\nHost: localhost\r\n\r\n',
  )
  const text = await raw.until(/body$/)
  assert.equal(text.split('body').length, 2)
  assert.match(
    text,
    /^HTTP\/1\.1 200 OK.*\r\n\r\nHTTP\/1\.1 304 Not Modified.*\r\n\r\nHTTP\/1\.1 200 OK.*\r\n\r\nbody$/s,
  )
})

test('100 Continue comes after signature and authorization only', async (t) => {
  const KEY = 'AKIAKNOWNKEY00000001'
  const at = await open(t, { handlers, keys: { [KEY]: userKey(KEY, 'right') } })
  const send = async (secret: string) => {
    const request = signRequest(
      { method: 'PUT', target: '/b/k', headers: { host: 'localhost' }, body: Buffer.from('12345') },
      { service: 's3', key: KEY, secret, date: '20260102T030405Z' },
    )
    const raw = await at.connect()
    const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}\r\n`)
    raw.write(`PUT /b/k HTTP/1.1\r\nexpect: 100-continue\r\ncontent-length: 5\r\n${lines.join('')}\r\n`)
    return raw
  }
  const refused = await send('wrong')
  assert.match(await refused.until(/<\/Error>/), /^HTTP\/1\.1 403 .*SignatureDoesNotMatch/s)
  const taken = await send('right')
  await taken.until(/^HTTP\/1\.1 100 Continue\r\n\r\n/)
  taken.write('12345')
  await taken.until(/HTTP\/1\.1 200 OK/)
})

test('a body above its bound is refused from its length, before it is sent', async (t) => {
  const at = await open(t)
  const raw = await at.connect()
  raw.write(
    'POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AmazonSQS.SendMessage\r\nContent-Length: 99999999\r\n\r\n',
  )
  const text = await raw.until(/\}$/)
  // Unsigned: the missing signature is known from the headers alone, and comes first.
  assert.match(text, /^HTTP\/1\.1 400 .*MissingAuthenticationToken/s)
  const form = await at.connect()
  form.write(
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\n',
  )
  assert.match(await form.until(/<\/ErrorResponse>|\}$/), /^HTTP\/1\.1 413 /)
})

test('a client that is refused while it sends hears why, if it sends a few more MiB at most', async (t) => {
  const at = await open(t)
  const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'
  const patient = await at.connect()
  patient.write(`${head}Content-Length: 99999999\r\n\r\n`)
  await patient.until(/<\/ErrorResponse>|\}$/)
  for (let i = 0; i < 6; i++) {
    patient.write(Buffer.alloc(1024 * 1024))
    await settled()
    assert.equal(patient.closed, false)
  }
  assert.match(patient.text, /^HTTP\/1\.1 413 .*connection: close/s)
  const endless = await at.connect()
  endless.write(`${head}Content-Length: 99999999\r\n\r\n`)
  while (!endless.closed) {
    endless.write(Buffer.alloc(1024 * 1024))
    await settled()
  }
  assert.match(endless.text, /^HTTP\/1\.1 413 /)
})

test('a body of unknown length is refused when it passes its bound', async (t) => {
  const at = await open(t)
  const raw = await at.connect()
  raw.write(
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const mib = Buffer.alloc(1024 * 1024, 'a')
  for (let i = 0; i < 20; i++) raw.write(Buffer.concat([Buffer.from('100000\r\n'), mib, Buffer.from('\r\n')]))
  assert.match(await raw.until(/HTTP\/1\.1 \d/), /^HTTP\/1\.1 413 /)
})

test('what stands still for 60 s is closed: half a header, a body that stops; a connection at rest lives 65 s', async (t) => {
  const at = await open(t, { handlers })
  const half = await at.connect()
  half.write('GET / HTTP/1.1\r\nHost: lo')
  const stopped = await at.connect()
  stopped.write('PUT /b/k HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nsome')
  const resting = await at.connect()
  resting.write(GET)
  await resting.until(/ListAllMyBucketsResult>/)
  while (at.door.calls.length < 2) await once(at.door.arrivals, 'call')
  await Promise.resolve()
  at.clock.turn(IDLE_MS - SWEEP_MS)
  half.write('calhost\r\nX: ')
  assert.deepEqual([half.closed, stopped.closed, resting.closed], [false, false, false])
  at.clock.turn(2 * SWEEP_MS)
  await Promise.all([half.gone(), stopped.gone()])
  resting.text = ''
  resting.write(GET)
  await resting.until(/ListAllMyBucketsResult>/)
  at.clock.turn(KEEP_ALIVE_MS + SWEEP_MS)
  await resting.gone()
})

test('a small body may come slowly, as long as it comes', async (t) => {
  const at = await open(t, { handlers })
  const slow = await at.connect()
  slow.write('PUT /b/k HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n')
  for (let i = 0; i < 10; i++) {
    await settled()
    at.clock.turn(IDLE_MS - SWEEP_MS)
    assert.equal(slow.closed, false)
    slow.write('x')
  }
  await slow.until(/HTTP\/1\.1 200 OK/)
  const dead = await at.connect()
  dead.write('PUT /b/k HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nx')
  await settled()
  at.clock.turn(IDLE_MS + SWEEP_MS)
  await dead.gone()
})

test('a client that goes away ends its long poll', async (t) => {
  const aborted: string[] = []
  const at = await open(t, {
    frontDoor: ({ signal, target }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          aborted.push(target)
          resolve({ status: 200, headers: {}, body: '' })
        })
        arrived.emit('request')
      }),
  })
  const arrived = new EventEmitter()
  for (const head of ['GET /_front HTTP/1.1\r\n', 'GET /_node HTTP/1.1\r\nTE: x\r\n']) {
    const raw = await at.connect()
    raw.write(`${head}Host: localhost\r\n\r\n`)
    await once(arrived, 'request')
    raw.socket.end()
    await raw.gone()
  }
  assert.deepEqual(aborted, ['/_front', '/_node'])
})

test('HTTP/2 over TLS carries many requests on one connection', async (t) => {
  const at = await open(t, { handlers })
  const session = http2.connect(`https://localhost:${at.port}`, { ca: at.door.ca().cert })
  const ask = async () => {
    const stream = session.request({ ':path': '/' })
    const [headers] = (await once(stream, 'response')) as [http2.IncomingHttpHeaders]
    return `${String(headers[':status'])} ${(await textOf({ status: 200, headers: {}, body: stream })).slice(-24)}`
  }
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  assert.deepEqual(new Set(answers), new Set([`200 ${'</ListAllMyBucketsResult>'.slice(-24)}`]))
  assert.equal(at.door.calls[0]?.request.httpVersion, '2.0')
  assert.equal(at.door.calls[0]?.baseUrl, `https://localhost:${at.port}`)
  session.close()
  await once(session, 'close')
})

test('a request that is being worked on has no limit', async (t) => {
  let finish: (value: object) => void = () => undefined
  const at = await open(t, {
    handlers: { 's3.ListBuckets': () => new Promise<object>((r) => (finish = r)) } as never,
  })
  const raw = await at.connect()
  raw.write(GET)
  while (at.door.calls.length < 1) await once(at.door.arrivals, 'call')
  at.clock.turn(20 * 60_000)
  assert.equal(raw.closed, false)
  finish({ Buckets: [] })
  await raw.until(/ListAllMyBucketsResult>/)
})

test('an answer that nobody takes is given up after 60 s', async (t) => {
  const at = await open(t, {
    frontDoor: () => ({
      status: 200,
      headers: {},
      body: Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc(1024 * 1024)
        })(),
      ),
    }),
  })
  const raw = await at.connect()
  raw.write('GET /_flood HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await raw.until(/^HTTP/)
  raw.socket.pause()
  // Let the kernel's buffers fill: until then every sweep sees progress.
  for (let i = 0; i < 200; i++) await new Promise((resolve) => setImmediate(resolve))
  for (let i = 0; i < 40; i++) {
    at.clock.turn(SWEEP_MS)
    await new Promise((resolve) => setImmediate(resolve))
  }
  raw.socket.resume()
  await raw.gone()
})

test('a stream that fails resets the connection instead of ending short', async (t) => {
  const at = await open(t, {
    frontDoor: () => ({
      status: 200,
      headers: { 'content-length': '10' },
      body: Readable.from(
        (function* () {
          yield Buffer.from('half')
          throw new Error('lost')
        })(),
      ),
    }),
  })
  const raw = await at.connect()
  raw.write('GET /_x HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const text = await raw.gone()
  assert.ok(!text.endsWith('0\r\n\r\n'))
})

test('nonsense behind a request never gets into the answer that is being written', async (t) => {
  let more: () => void = () => undefined
  const at = await open(t, {
    frontDoor: () => ({
      status: 200,
      headers: {},
      body: Readable.from(
        (async function* () {
          yield Buffer.from('first')
          await new Promise<void>((resolve) => (more = resolve))
          yield Buffer.from('second')
        })(),
      ),
    }),
  })
  const raw = await at.connect()
  raw.write('GET /_x HTTP/1.1\r\nTE: x\r\nHost: localhost\r\n\r\n')
  await raw.until(/first/)
  raw.write('\0\0 nonsense\r\n\r\n')
  assert.doesNotMatch(await raw.gone(), /400 Bad Request/)
  more()
})

test('closing lets requests end, aborts their signals, and takes no new connection', async (t) => {
  const at = await open(t, {
    handlers: {
      's3.ListBuckets': (_: object, call: { request: { signal: AbortSignal } }) =>
        new Promise<object>((resolve) =>
          call.request.signal.addEventListener('abort', () => resolve({ Buckets: [] })),
        ),
    } as never,
  })
  const polling = await at.connect()
  const resting = await at.connect()
  polling.write(GET)
  while (at.door.calls.length < 1) await once(at.door.arrivals, 'call')
  const closed = at.close()
  assert.match(await polling.gone(), /^HTTP\/1\.1 200 OK.*connection: close.*ListAllMyBucketsResult>$/s)
  await resting.gone()
  await closed
  const late = net.connect({ port: at.port, host: '127.0.0.1' })
  const [error] = (await once(late, 'error')) as [Error & { code: string }]
  assert.equal(error.code, 'ECONNREFUSED')
})

test('closing waits 30 s for a request and no longer', async (t) => {
  const at = await open(t, { handlers: { 's3.ListBuckets': () => new Promise(() => undefined) } as never })
  const raw = await at.connect()
  raw.write(GET)
  while (at.door.calls.length < 1) await once(at.door.arrivals, 'call')
  const closed = at.close()
  at.clock.turn(DRAIN_MS - SWEEP_MS)
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(raw.closed, false)
  at.clock.turn(SWEEP_MS)
  await raw.gone()
  await closed
})

test('development listens on this machine only, production elsewhere with TLS or behind a trusted proxy', async () => {
  const listen = (host: string) => testDoor().listen({ port: 0, host })
  await assert.rejects(
    listen('0.0.0.0'),
    /refusing to listen on 0\.0\.0\.0: without --production any key is accepted/,
  )
  await assert.rejects(listen('::'), /refusing to listen/)
  await (await listen('localhost')).close()
  const everywhere = { port: 0, host: '0.0.0.0' }
  const production = testDoor({ standing: 'production' })
  await assert.rejects(production.listen(everywhere), /refusing to listen on 0\.0\.0\.0 without TLS/)
  const tls = { loadCa: () => Promise.resolve(production.ca()) }
  await (await production.listen({ ...everywhere, tls })).close()
  const behind = testDoor({ standing: 'production', door: { trustedProxy: ['10.0.0.1'] } })
  await (await behind.listen(everywhere)).close()
})

test('X-Forwarded headers count from a trusted proxy only', async (t) => {
  const forwarded =
    'GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.9, 127.0.0.1\r\nX-Forwarded-Proto: https\r\n\r\n'
  const ask = async (trustedProxy: string[]) => {
    const at = await open(t, { handlers, door: { trustedProxy } })
    const raw = await at.connect()
    raw.write(forwarded)
    await raw.until(/ListAllMyBucketsResult>/)
    const call = at.door.calls[0]
    return [call?.request.remoteAddress, call?.request.loopback, call?.baseUrl]
  }
  assert.deepEqual(await ask([]), ['127.0.0.1', true, 'http://localhost'])
  assert.deepEqual(await ask(['127.0.0.0/8']), ['203.0.113.9', false, 'https://localhost'])
})

test('certificates name what was asked for, and chain to our authority', async (t) => {
  const at = await open(t, { handlers })
  for (const servername of [
    'localhost',
    'photos.s3.localhost',
    's3.eu-central-1.amazonaws.com',
    'a.b.s3.us-east-1.amazonaws.com',
  ]) {
    const socket = tls.connect({
      port: at.port,
      host: '127.0.0.1',
      servername,
      ca: at.door.ca().cert,
      ALPNProtocols: ['http/1.1'],
    })
    await once(socket, 'secureConnect')
    assert.equal(socket.authorized, true, servername)
    socket.end()
    await once(socket, 'close')
  }
  const strange = tls.connect({
    port: at.port,
    host: '127.0.0.1',
    servername: 'www.example.com',
    ca: at.door.ca().cert,
  })
  const [error] = (await once(strange, 'error')) as [Error & { code: string }]
  assert.equal(error.code, 'ERR_TLS_CERT_ALTNAME_INVALID')
})

test('a target in absolute form is taken by its own authority', async () => {
  const door = testDoor({ handlers })
  const reply = await door.request(
    httpRequest({
      target: 'http://photos.s3.localhost/k',
      method: 'PUT',
      headers: { host: 'x' },
      body: Buffer.from(''),
    }),
  )
  assert.equal(reply.status, 200)
  assert.deepEqual(
    { ...door.calls[0]?.input, Body: undefined, ContentLength: undefined },
    { Bucket: 'photos', Key: 'k', Body: undefined, ContentLength: undefined },
  )
  assert.equal((await door.request(httpRequest({ target: 'ftp://x/' }))).status, 400)
})
