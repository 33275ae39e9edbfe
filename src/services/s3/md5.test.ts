import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { openS3 } from '../../../test/support/s3.ts'
import { openTestStorage } from '../../../test/support/storage.ts'
import { Md5Threads } from './md5.ts'
import type { Md5 } from './md5.ts'
import { receive } from './upload.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** Bytes that look random and are the same on every run. */
function bytesOf(seed: string, length: number): Buffer {
  return createHash('shake256', { outputLength: length }).update(seed).digest()
}

function openThreads(t: TestContext, source?: URL): Md5Threads {
  const threads = new Md5Threads(source)
  t.after(() => threads.close())
  return threads
}

async function feed(md5: Md5, bytes: Buffer, chunkBytes: number): Promise<void> {
  for (let at = 0; at < bytes.length; at += chunkBytes) await md5.update(bytes.subarray(at, at + chunkBytes))
}

/** A thread that fails at its first piece. */
const FAILING = new URL(
  'data:text/javascript,import { parentPort } from "node:worker_threads";' +
    'parentPort.on("message", () => { throw new Error("out of order") })',
)

test('many digests at once, of every length and cut in every way, are those of their bytes', async (t) => {
  const threads = openThreads(t)
  const lengths = [0, 1, 64 * KIB, 256 * KIB, 256 * KIB + 1, MIB - 1, MIB, MIB + 77, 5 * MIB]
  const runs = lengths.flatMap((length) =>
    [1000, 64 * KIB, 300 * KIB, 2 * MIB].map((cut) => [length, cut] as const),
  )
  await Promise.all(
    runs.map(async ([length, cut]) => {
      const bytes = bytesOf(`${length}`, length)
      const md5 = threads.start()
      await feed(md5, bytes, cut)
      assert.equal(await md5.hex(), createHash('md5').update(bytes).digest('hex'), `${length} by ${cut}`)
    }),
  )
})

test('digests given up half way keep neither a place nor the others waiting', async (t) => {
  const threads = openThreads(t)
  const bytes = bytesOf('given up', 6 * MIB)
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      const md5 = threads.start()
      const feeding = feed(md5, bytes, MIB)
      await md5.update(bytes)
      md5.abandon()
      await feeding
    }),
  )
  const last = threads.start()
  await feed(last, bytes, MIB)
  assert.equal(await last.hex(), createHash('md5').update(bytes).digest('hex'))
})

test('closing ends digests in the making with an error', async (t) => {
  const threads = openThreads(t)
  const md5 = threads.start()
  await feed(md5, bytesOf('closed', 3 * MIB), MIB)
  const hex = md5.hex()
  const failed = assert.rejects(hex, /ended/)
  await threads.close()
  await failed
  await assert.rejects(feed(threads.start(), bytesOf('closed', 3 * MIB), MIB), /closed/)
})

test('an upload whose thread fails is refused, and nothing of it remains', async (t) => {
  const storage = await openTestStorage(t)
  const threads = openThreads(t, FAILING)
  const announced = { checksum: undefined, contentMd5: undefined }
  const ctx = { ...storage, request: undefined, live: threads }
  for (let tries = 1; tries <= 2; tries++) {
    const body = Readable.from([bytesOf('lost', 9 * MIB)], { objectMode: false })
    await assert.rejects(receive(body, announced, ctx), /out of order/)
  }
  const files = readdirSync(storage.folder, { recursive: true, withFileTypes: true })
  const blobs = files.filter((one) => one.isFile() && one.parentPath.includes('blobs'))
  assert.deepEqual(
    blobs.map((one) => one.name),
    [],
  )
})

test("a long object's entity tag is the MD5 of its bytes, and a wrong Content-MD5 of one is found", async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const Body = bytesOf('long', 3 * MIB + 5)
  const digest = createHash('md5').update(Body)
  const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'long', Body }))
  assert.equal(put.ETag, `"${digest.copy().digest('hex')}"`)
  const ContentMD5 = digest.digest('base64')
  await s3.send(new PutObjectCommand({ Bucket, Key: 'long', Body, ContentMD5 }))
  const wrong = new PutObjectCommand({ Bucket, Key: 'long', Body: Body.subarray(1), ContentMD5 })
  await assert.rejects(s3.send(wrong), { name: 'BadDigest' })
})
