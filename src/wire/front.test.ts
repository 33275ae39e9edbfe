// The fast front reads what has one reading, and what it reads it reads as node:http does.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'
import { duplexPair, Readable } from 'node:stream'
import { test } from 'node:test'
import { systemIds } from '../kernel/ids.ts'
import { testDoor, textOf } from '../../test/support/door.ts'
import { HeaderNames, readHead } from './front.ts'

const names = new HeaderNames()
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(systemIds().random() * 2 ** 32))

test('a head with more than one reading, or of an uncommon kind, is not read here', () => {
  const good = 'POST /a?b HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nX: y'
  assert.equal(readHead(good, names)?.bodyBytes, 3)
  const others = [
    'POST /a HTTP/1.0\r\nHost: h',
    'POST  /a HTTP/1.1\r\nHost: h',
    'POST /a b HTTP/1.1\r\nHost: h',
    'POST http://h/a HTTP/1.1\r\nHost: h',
    'BREW /a HTTP/1.1\r\nHost: h',
    'POST /a HTTP/1.1',
    'POST /a HTTP/1.1\r\nX: y',
    'POST /\xe9 HTTP/1.1\r\nHost: h',
    ...[
      'Host: g',
      'Content-Length: 4',
      'Content-Length: +3',
      'Content-Length: 3 ',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding : chunked',
      'Expect: 100-continue',
      'Upgrade: websocket',
      'Connection: upgrade',
      'Connection: close, x',
      'A b: c',
      ': c',
      'no colon',
      ' folded: x',
      '\tfolded: x',
      'A: b\rc',
      'A: b\nc',
      'A: \0',
      'A: \x7f',
      'Authorization: a\r\nauthorization: b',
    ]
      .filter((line) => line !== 'Content-Length: 3 ')
      .map((line) => `${good}\r\n${line}`),
    good.replace('3', '65537'),
    good.replace('3', '-1'),
    good.replace('3', '0x3'),
    good.replace('3', '3,3'),
    good.replace('3', ''),
  ]
  for (const head of others) assert.equal(readHead(head, names), undefined, JSON.stringify(head))
})

test('a header keeps every byte of its value but the white space around it', () => {
  const headers = readHead(
    'GET / HTTP/1.1\r\nHost: h\r\nA: \t \xc3\xa0 b\xa0\t\r\n__proto__: x\r\nB:\r\nb: 2',
    names,
  )?.headers
  assert.deepEqual(Object.entries(headers ?? {}), [
    ['host', 'h'],
    ['a', '\xc3\xa0 b\xa0'],
    ['__proto__', 'x'],
    ['b', ',2'],
  ])
})

test(`what the front reads, node:http reads alike (seed ${SEED})`, async () => {
  let state = SEED | 1
  const below = (n: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % n
  }
  const pieces = [
    '\r\n',
    '\r',
    '\n',
    ' ',
    '\t',
    ':',
    'Host: x\r\n',
    'Content-Length: 5\r\n',
    'content-length:0\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Connection: close\r\n',
    'A: b\r\n',
    ' c\r\n',
    '\0',
    '\x80',
    '/',
    '?',
    'HTTP/1.1',
    'HTTP/1.0',
    'GET ',
    'x-\xe9: 1\r\n',
  ]
  const base =
    'PUT /b/k%20x?a=b HTTP/1.1\r\nHost: localhost:1\r\nX-Amz-Date: 2026\r\nContent-Length: 5\r\nAccept: */*\r\nAccept: b'
  const reads: { method: string | undefined; url: string | undefined; raw: string[] }[] = []
  const server = http.createServer((req, res) => {
    reads.push({ method: req.method, url: req.url, raw: req.rawHeaders })
    res.end()
  })
  let taken = 0
  for (let i = 0; i < 30_000; i++) {
    let head = base
    for (let n = below(3); n >= 0; n--) {
      const at = below(head.length + 1)
      head =
        head.slice(0, at) +
        (below(4) === 0 ? '' : (pieces[below(pieces.length)] ?? '')) +
        head.slice(at + below(4))
    }
    const end = head.indexOf('\r\n\r\n')
    if (end >= 0) head = head.slice(0, end)
    const ours = readHead(head, names)
    if (!ours || taken >= 2_000) continue
    taken++
    const [near, far] = duplexPair()
    far.on('error', () => undefined)
    server.emit('connection', far)
    near.resume()
    near.write(Buffer.from(`${head}\r\n\r\n${'x'.repeat(ours.bodyBytes)}`, 'latin1'))
    if (reads.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const read = reads.pop()
    assert.ok(read, `node:http refuses ${JSON.stringify(head)}`)
    const theirs: Record<string, string> = Object.create(null)
    for (let n = 0; n < read.raw.length; n += 2) {
      const name = (read.raw[n] ?? '').toLowerCase()
      const value = read.raw[n + 1] ?? ''
      theirs[name] = theirs[name] === undefined ? value : `${theirs[name]},${value}`
    }
    assert.deepEqual(
      { method: read.method, url: read.url, headers: theirs },
      { method: ours.method, url: ours.target, headers: ours.headers },
      JSON.stringify(head),
    )
    near.destroy()
    far.destroy()
  }
  assert.ok(taken > 1_000, `only ${taken} heads were simple`)
})

test('requests sent ahead are answered in order, in pieces of any size, and after a hand-over too', async (t) => {
  const door = testDoor({
    frontDoor: async ({ target, body }) => {
      if (body !== undefined) await textOf({ status: 200, headers: {}, body })
      const streamed = target.startsWith('/_stream')
      return {
        status: 200,
        headers: {},
        body: streamed ? Readable.from([Buffer.from(target), Buffer.from('!')]) : target,
      }
    },
  })
  const at = await door.start()
  t.after(() => at.close())
  const wire = [
    'GET /_1 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'POST /_2 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello',
    'GET /_stream3 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'HEAD /_4 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    'POST /_5 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    'GET /_6 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  ].join('')
  for (const step of [wire.length, 1, 7, 60]) {
    const socket = net.connect({ port: at.port, host: '127.0.0.1', noDelay: true })
    let text = ''
    socket.on('data', (part: Buffer) => (text += part.toString('latin1')))
    for (let i = 0; i < wire.length; i += step) {
      socket.write(wire.slice(i, i + step))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await once(socket, 'close')
    const bodies = [...text.matchAll(/\/_(stream\d|\d)/g)].map(([, name]) => name)
    assert.deepEqual(bodies, ['1', '2', 'stream3', '5', '6'], `steps of ${step}`)
    assert.equal(text.split('HTTP/1.1 200 OK').length - 1, 6)
  }
})

test('a head whose lines end in LF alone is refused at once, not waited for', async (t) => {
  const at = await testDoor().start()
  t.after(() => at.close())
  const socket = net.connect({ port: at.port, host: '127.0.0.1' })
  socket.write('GET / HTTP/1.1\nHost: localhost\n\n')
  const [part] = (await once(socket, 'data')) as [Buffer]
  assert.match(part.toString(), /^HTTP\/1\.1 400 /)
})

test('an answer cannot be split by what a handler put into a header', async (t) => {
  const door = testDoor({
    frontDoor: () => ({ status: 200, headers: { a: 'b\r\nSet-Cookie: c' }, body: 'x' }),
  })
  const at = await door.start()
  t.after(() => at.close())
  await assert.rejects(fetch(`${at.endpoint}/_x`))
  assert.match(door.bugs.join(''), /header a holds a control character/)
})
