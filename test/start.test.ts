// What `./selfless start` promises as a process: it says when it is ready, keeps its folder to itself, drains, and comes
// back with everything that it acknowledged.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { scratch, startServer, StartError } from './support/server.ts'

const client = (endpoint: string) =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'x' },
  })

test('a started server says ready, answers health, and ends with code 0 at SIGTERM', async (t) => {
  const server = await startServer(t, scratch(t))
  const health = await fetch(`${server.endpoint}/_selfless/health`)
  assert.equal(health.status, 200)
  assert.deepEqual(await server.stop('SIGTERM'), { code: 0, signal: null })
})

test('a second start on the same data folder is refused with a message that names it', async (t) => {
  const folder = scratch(t)
  const server = await startServer(t, folder)
  const second = await startServer(t, folder).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(second instanceof StartError)
  assert.equal(second.code, 1)
  assert.match(second.message, /another Selfless server/)
  assert.ok(second.message.includes(folder), second.message)
  await server.stop()
})

test('what was acknowledged is there after kill -9 and a new start', async (t) => {
  const folder = scratch(t)
  const first = await startServer(t, folder)
  const s3 = client(first.endpoint)
  await s3.send(new CreateBucketCommand({ Bucket: 'kept' }))
  for (let n = 0; n < 20; n++)
    await s3.send(new PutObjectCommand({ Bucket: 'kept', Key: `small-${n}`, Body: `value ${n}` }))
  await s3.send(new PutObjectCommand({ Bucket: 'kept', Key: 'large', Body: Buffer.alloc(300_000, 7) }))
  assert.equal((await first.stop('SIGKILL')).signal, 'SIGKILL')
  const second = await startServer(t, folder)
  const again = client(second.endpoint)
  for (let n = 0; n < 20; n++) {
    const { Body } = await again.send(new GetObjectCommand({ Bucket: 'kept', Key: `small-${n}` }))
    assert.equal(await Body?.transformToString(), `value ${n}`)
  }
  const large = await again.send(new GetObjectCommand({ Bucket: 'kept', Key: 'large' }))
  assert.deepEqual(Buffer.from((await large.Body?.transformToByteArray()) ?? []), Buffer.alloc(300_000, 7))
  await second.stop()
})

test(
  'a server that drains finishes the request in flight, says 503 to health on an open connection, and takes no new connection',
  { timeout: 30_000 },
  async (t) => {
    const server = await startServer(t, scratch(t))
    const s3 = client(server.endpoint)
    await s3.send(new CreateBucketCommand({ Bucket: 'slow' }))
    const { hostname, port } = new URL(server.endpoint)
    const upload = connect(Number(port), hostname)
    const idle = connect(Number(port), hostname)
    await Promise.all([once(upload, 'connect'), once(idle, 'connect')])
    const scope =
      'Credential=000000000000/20261125/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00'
    upload.write(
      `PUT /slow/object HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: AWS4-HMAC-SHA256 ${scope}\r\nx-amz-content-sha256: UNSIGNED-PAYLOAD\r\nx-amz-date: 20261125T000000Z\r\nContent-Length: 10\r\n\r\nhello`,
    )
    // The idle connection has spoken once, so the server knows it and it outlives the listener.
    const health = `GET /_selfless/health HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`
    idle.write(health)
    assert.match(String((await once(idle, 'data'))[0]), /^HTTP\/1\.1 200/)
    const ended = server.stop('SIGTERM')
    await refused(Number(port), hostname)
    idle.write(health)
    assert.match(String((await once(idle, 'data'))[0]), /^HTTP\/1\.1 503/)
    upload.write('world')
    assert.match(String((await once(upload, 'data'))[0]), /^HTTP\/1\.1 200/)
    upload.end()
    idle.end()
    assert.deepEqual(await ended, { code: 0, signal: null })
  },
)

test('a server refuses to listen beyond loopback in development, and says what to do', async (t) => {
  const refusedStart = await startServer(t, scratch(t), ['--host', '0.0.0.0']).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(refusedStart instanceof StartError)
  assert.match(refusedStart.message, /--production/)
})

test('an unknown option and a wrong value are refused by name', async (t) => {
  for (const [options, word] of [
    [['--prot', '1'], '--prot'],
    [['--iam', 'maybe'], 'off, enforce'],
  ] as const) {
    const error = await startServer(t, scratch(t), [...options]).then(
      () => undefined,
      (cause: unknown) => cause,
    )
    assert.ok(error instanceof StartError && error.code === 2 && error.message.includes(word), String(error))
  }
})

/** Connects until the listener is gone. */
async function refused(port: number, host: string): Promise<void> {
  for (;;) {
    const socket = connect(port, host)
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'open'),
      once(socket, 'error').then(() => 'refused'),
    ]).catch(() => 'refused')
    socket.destroy()
    if (outcome === 'refused') return
  }
}
