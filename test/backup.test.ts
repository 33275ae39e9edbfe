// `./selfless backup`, `check` and `restore` as the operator types them: beside a server under load, after its death, and
// in production.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { promisify } from 'node:util'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { systemClock } from '../src/kernel/clock.ts'
import { root, scratch, startServer } from './support/server.ts'

interface Ended {
  readonly code: number
  readonly out: string
}

/** Runs the command with nothing of our own environment but where to find Node. */
async function selfless(env: Record<string, string>, ...words: string[]): Promise<Ended> {
  const run = promisify(execFile)(join(root, 'selfless'), words, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout + error.stderr,
    }),
  )
}

const clientOf = (endpoint: string): S3Client =>
  new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'x' },
    maxAttempts: 1,
  })

/** An object's content says which it is: half of one, or another's, would show. */
function contentOf(name: string): Buffer {
  const bytes = name.startsWith('large') ? 150_000 : 300
  return Buffer.alloc(bytes, createHash('sha256').update(name).digest())
}

/** Puts and deletes until the server dies: what was put, what began to go, and what went, each as it was acknowledged. */
function load(s3: S3Client, workers: number) {
  const acknowledged: string[] = []
  const deleted = new Set<string>()
  const gone: string[] = []
  const stop = new AbortController()
  const work = async (worker: number): Promise<void> => {
    for (let n = 0; !stop.signal.aborted; n++) {
      const name = `${n % 4 === 0 ? 'large' : 'small'}-${worker}-${n}`
      await s3.send(new PutObjectCommand({ Bucket: 'load', Key: name, Body: contentOf(name) }))
      acknowledged.push(name)
      if (n % 8 !== 4) continue
      deleted.add(name)
      await s3.send(new DeleteObjectCommand({ Bucket: 'load', Key: name }))
      gone.push(name)
    }
  }
  const ended = Promise.allSettled(Array.from({ length: workers }, (_, worker) => work(worker)))
  return { acknowledged, deleted, gone, stop: () => (stop.abort(), ended) }
}

test('a restore after a kill under load has everything acknowledged before the backup began, and nothing half', async (t) => {
  for (let n = 0; n < (process.env['SELFLESS_LONG'] === '1' ? 10 : 1); n++)
    await restoreAfterKill(t, 200 + n * 37)
})

/** Puts and deletes; after so many puts a backup; then a kill, and a restore. */
async function restoreAfterKill(t: TestContext, puts: number): Promise<void> {
  const folder = scratch(t)
  const server = await startServer(t, folder)
  const s3 = clientOf(server.endpoint)
  await s3.send(new CreateBucketCommand({ Bucket: 'load' }))
  const working = load(s3, 8)
  while (working.acknowledged.length < puts) await new Promise(setImmediate)
  const before = [...working.acknowledged]
  const goneBefore = [...working.gone]
  assert.ok(goneBefore.length > 0)
  const env = { AWS_ENDPOINT_URL: server.endpoint }
  const file = join(scratch(t), 'backup.tar')
  const made = await selfless(env, 'backup', file)
  assert.equal(made.code, 0, made.out)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const checked = await selfless(env, 'check')
  assert.equal(checked.code, 0, checked.out)
  assert.match(checked.out, /everything is as it should be/)
  server.child.kill('SIGKILL')
  await working.stop()
  const torn = await selfless({}, 'check', '--data', folder)
  assert.equal(torn.code, 0, torn.out)

  const target = join(scratch(t), 'restored')
  const restored = await selfless({}, 'restore', file, '--data', target)
  assert.equal(restored.code, 0, restored.out)
  const second = await startServer(t, target)
  const again = clientOf(second.endpoint)
  const names = new Set<string>()
  for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
    const page = await again.send(new ListObjectsV2Command({ Bucket: 'load', ContinuationToken: token }))
    for (const { Key } of page.Contents ?? []) names.add(Key ?? '')
    token = page.NextContinuationToken
  }
  // What began to go while the backup was made may be in it or not; what was there before it is.
  for (const name of before) if (!working.deleted.has(name)) assert.ok(names.has(name), `${name} is lost`)
  for (const name of goneBefore) assert.ok(!names.has(name), `${name} was deleted before`)
  for (const name of names) {
    const { Body } = await again.send(new GetObjectCommand({ Bucket: 'load', Key: name }))
    assert.ok(contentOf(name).equals(Buffer.from((await Body?.transformToByteArray()) ?? [])), name)
  }
  await second.stop()
}

test('with --archive a backup is restored to any moment since, what was deleted meanwhile included', async (t) => {
  const folder = scratch(t)
  const archive = join(scratch(t), 'archive')
  const server = await startServer(t, folder, ['--archive', archive])
  const s3 = clientOf(server.endpoint)
  const put = (Key: string) => s3.send(new PutObjectCommand({ Bucket: 'load', Key, Body: contentOf(Key) }))
  await s3.send(new CreateBucketCommand({ Bucket: 'load' }))
  await put('large-1')
  const file = join(scratch(t), 'backup.tar')
  assert.equal((await selfless({ AWS_ENDPOINT_URL: server.endpoint }, 'backup', file)).code, 0)
  await put('large-2')
  const then = await nextSecond(server.endpoint)
  await s3.send(new DeleteObjectCommand({ Bucket: 'load', Key: 'large-1' }))
  await s3.send(new DeleteObjectCommand({ Bucket: 'load', Key: 'large-2' }))
  await put('large-3')
  await server.stop('SIGKILL')
  const target = join(scratch(t), 'restored')
  const words = ['restore', file, '--data', target, '--archive', archive, '--to', then]
  const restored = await selfless({}, ...words)
  assert.equal(restored.code, 0, restored.out)
  const again = clientOf((await startServer(t, target)).endpoint)
  const { Contents } = await again.send(new ListObjectsV2Command({ Bucket: 'load' }))
  assert.deepEqual(
    Contents?.map(({ Key }) => Key),
    ['large-1', 'large-2'],
  )
  for (const Key of ['large-1', 'large-2']) {
    const { Body } = await again.send(new GetObjectCommand({ Bucket: 'load', Key }))
    assert.ok(contentOf(Key).equals(Buffer.from((await Body?.transformToByteArray()) ?? [])), Key)
  }
  const wrong = [
    ['restore', file, '--archive', archive],
    ['restore', file, '--to', then],
    ['restore', file, '--archive', archive, '--to', 'yesterday'],
  ]
  for (const bad of wrong) assert.equal((await selfless({}, ...bad)).code, 2, bad.join(' '))
})

/** A moment in seconds, as a person would name it, that lies behind everything before and ahead of everything after. */
async function nextSecond(endpoint: string): Promise<string> {
  const clock = systemClock()
  const moment = Math.ceil(clock.wall() / 1000) * 1000
  while (clock.wall() <= moment) await fetch(`${endpoint}/_selfless/health`)
  return new Date(moment).toISOString().replace('.000', '')
}

test('a backup in production wants the key of the root user, and nothing remains of one that was refused', async (t) => {
  const folder = scratch(t)
  const server = await startServer(t, folder, ['--production', '--require-isolation', 'none'])
  const file = join(scratch(t), 'backup.tar')
  const anyone = { AWS_ENDPOINT_URL: server.endpoint, AWS_ACCESS_KEY_ID: '000000000000' }
  const refused = await selfless({ ...anyone, AWS_SECRET_ACCESS_KEY: 'x' }, 'backup', file)
  assert.equal(refused.code, 1)
  assert.match(refused.out, /InvalidClientTokenId|UnrecognizedClientException|security token/)
  assert.ok(!existsSync(file) && !existsSync(`${file}.part`))
  const key = Object.fromEntries(
    readFileSync(join(folder, 'root-access-key'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  )
  const allowed = await selfless({ AWS_ENDPOINT_URL: server.endpoint, ...key }, 'backup', file)
  assert.equal(allowed.code, 0, allowed.out)
  // A second one does not replace the first.
  const second = await selfless({ AWS_ENDPOINT_URL: server.endpoint, ...key }, 'backup', file)
  assert.equal(second.code, 1)
  assert.match(second.out, /exists; a backup replaces nothing/)
  const locked = await selfless({}, 'backup', `${file}2`, '--data', folder)
  assert.match(locked.out, /another Selfless server/)
})

test('a backup whose answer is cut off leaves no file, and says so', async (t) => {
  const server = await startServer(t, scratch(t))
  const s3 = clientOf(server.endpoint)
  await s3.send(new CreateBucketCommand({ Bucket: 'cut' }))
  await s3.send(new PutObjectCommand({ Bucket: 'cut', Key: 'large', Body: Buffer.alloc(2_000_000, 1) }))
  for (const bytes of [400, 1_000_000]) {
    const wire = await cutAfter(t, server.endpoint, bytes)
    const file = join(scratch(t), 'backup.tar')
    const made = await selfless({ AWS_ENDPOINT_URL: wire }, 'backup', file)
    assert.equal(made.code, 1, made.out)
    assert.match(made.out, /^selfless: \S/m)
    assert.ok(!existsSync(file) && !existsSync(`${file}.part`))
  }
})

/** A wire to the server that breaks after so many bytes of its answer. */
async function cutAfter(t: TestContext, endpoint: string, bytes: number): Promise<string> {
  const wire = createServer((client) => {
    const server = connect(Number(new URL(endpoint).port), '127.0.0.1')
    let left = bytes
    client.pipe(server)
    server.on('data', (chunk: Buffer) => {
      client.write(chunk.subarray(0, left))
      left -= chunk.length
      if (left <= 0) client.destroySoon()
    })
    for (const socket of [client, server])
      socket.on('error', () => undefined).on('close', () => (client.destroy(), server.destroy()))
  })
  t.after(() => wire.close())
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(wire.address() as AddressInfo).port}`
}

test('a server that is killed, or told to stop, in the middle of a backup leaves nothing of it behind', async (t) => {
  const folder = scratch(t)
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    const server = await startServer(t, folder)
    const s3 = clientOf(server.endpoint)
    await s3.send(new CreateBucketCommand({ Bucket: signal.toLowerCase() }))
    await s3.send(
      new PutObjectCommand({ Bucket: signal.toLowerCase(), Key: 'large', Body: Buffer.alloc(9_000_000, 1) }),
    )
    // One piece is taken, the rest is left standing.
    const answer = await fetch(server.endpoint, { method: 'POST', headers: BACKUP, body: '{}' })
    const reader = answer.body?.getReader()
    await reader?.read()
    assert.deepEqual(
      await server.stop(signal),
      signal === 'SIGKILL' ? { code: null, signal } : { code: 0, signal: null },
    )
    // A kill tears the answer, a stop ends it with an error; neither has the summary of a whole archive.
    assert.ok(!(await rest(reader)).includes('summary'))
    const again = await startServer(t, folder)
    assert.deepEqual(readdirSync(join(folder, 'blobs/tmp')), [])
    assert.equal((await selfless({ AWS_ENDPOINT_URL: again.endpoint }, 'check')).code, 0)
    await again.stop()
  }
})

/** What still comes of an answer, however it ends. */
async function rest(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
      if (done) break
      chunks.push(value)
    }
  } catch (error) {
    assert.match(String(error), /terminated/)
  }
  return Buffer.concat(chunks)
}

const BACKUP = {
  'content-type': 'application/x-amz-json-1.1',
  'x-amz-target': 'Selfless_20261101.Backup',
  'x-amz-date': '20261125T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=000000000000/20261125/us-east-1/selfless/aws4_request, SignedHeaders=host, Signature=00',
}

test('without a server backup and check read the folder that rests, and say so', async (t) => {
  const folder = scratch(t)
  const server = await startServer(t, folder)
  await clientOf(server.endpoint).send(new CreateBucketCommand({ Bucket: 'resting' }))
  await server.stop()
  // A port that nobody listens on.
  const env = { SELFLESS_DATA: folder, SELFLESS_PORT: new URL(server.endpoint).port }
  const file = join(scratch(t), 'backup.tar')
  const made = await selfless(env, 'backup', file)
  assert.equal(made.code, 0, made.out)
  assert.match(made.out, /no server answers; reading the data folder/)
  assert.equal((await selfless(env, 'check')).code, 0)
  const wrong = await selfless(env, 'restore', file)
  assert.equal(wrong.code, 1)
  assert.match(wrong.out, /is not empty, and a restore replaces nothing/)
  for (const words of [['backup'], ['restore', 'a', 'b'], ['check', 'x'], ['backup', '--fast', 'f']])
    assert.equal((await selfless(env, ...words)).code, 2, words.join(' '))
})
