import assert from 'node:assert/strict'
import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { openTestStorage, temporaryFolder } from '../../test/support/storage.ts'
import { finishedMs, holdNew, holdBlob, putBody } from '../kernel/body.ts'
import { FileBlobs } from './blobs.ts'

const PIECE = Buffer.alloc(64 * 1024, 'abcdefgh')

function* pieces(count: number): Generator<Buffer> {
  for (let n = 0; n < count; n++) yield PIECE
}

test('bytes and streams come back whole and by range', async (t) => {
  const { blobs } = await openTestStorage(t)
  const bytes = Buffer.concat([...pieces(40)])
  const cases: (Buffer | Readable)[] = [
    bytes,
    Readable.from(pieces(40), { objectMode: false }),
    Readable.from([...(bytes.toString('latin1').match(/[^]{1,70001}/g) ?? [])], { objectMode: false }),
  ]
  for (const data of cases) {
    const { id, bytes: length } = await blobs.put(data)
    assert.equal(length, bytes.length)
    assert.ok((await blobs.read(id)).equals(bytes))
    assert.ok((await buffer(await blobs.get(id))).equals(bytes))
    for (const [from, to] of [
      [0, 1],
      [7, 300_001],
      [bytes.length - 3, bytes.length],
      [5, 5],
    ] as const)
      assert.ok((await buffer(await blobs.get(id, { from, to }))).equals(bytes.subarray(from, to)))
    for (const [from, to] of [
      [0, bytes.length + 1],
      [-1, 4],
      [9, 4],
    ] as const)
      await assert.rejects(blobs.get(id, { from, to }), RangeError)
  }
  const empty = await blobs.put(Buffer.alloc(0))
  assert.equal((await buffer(await blobs.get(empty.id))).length, 0)
})

test('a blob that does not exist is refused at once, and nothing but our own ids makes a path', async (t) => {
  const { blobs } = await openTestStorage(t)
  const { id } = await blobs.put(PIECE)
  await blobs.delete(id)
  await blobs.delete(id)
  await assert.rejects(blobs.get(id), /there is no blob/)
  await assert.rejects(blobs.read(id), /there is no blob/)
  for (const name of ['../../records.db', '', 'x'.repeat(44), `${id}/..`, id.toUpperCase() + 'A'])
    assert.throws(() => blobs.path(name), /not a blob's id/)
})

test('a stream that fails or is cut off leaves nothing behind', async (t) => {
  const { blobs, folder } = await openTestStorage(t)
  const failing = Readable.from(
    (function* () {
      yield* pieces(30)
      throw new Error('the client went away')
    })(),
    { objectMode: false },
  )
  await assert.rejects(blobs.put(failing), /the client went away/)
  const cut = new Readable({ read: () => undefined })
  cut.push(PIECE)
  const putting = blobs.put(cut)
  cut.destroy()
  await assert.rejects(putting)
  assert.deepEqual(readdirSync(join(folder, 'blobs/tmp')), [])
  assert.deepEqual(readdirSync(join(folder, 'blobs')), ['tmp'])
})

test('a long stream is written in constant memory: at most 4 MiB of it are neither in the file nor unread', async (t) => {
  const { blobs, folder } = await openTestStorage(t)
  let most = 0
  const written = (): number => {
    const [name] = readdirSync(join(folder, 'blobs/tmp'))
    return name === undefined ? 0 : statSync(join(folder, 'blobs/tmp', name)).size
  }
  const watched = function* (): Generator<Buffer> {
    for (let n = 0; n < 1_024; n++) {
      most = Math.max(most, n * PIECE.length - written())
      yield PIECE
    }
  }
  const { bytes } = await blobs.put(Readable.from(watched(), { objectMode: false }))
  assert.equal(bytes, 64 * 2 ** 20)
  assert.ok(most <= 4 * 2 ** 20, `${most} bytes`)
})

test('a read that loses its bytes is destroyed, never ended short', async (t) => {
  const { blobs } = await openTestStorage(t)
  const { id } = await blobs.put(Readable.from(pieces(64), { objectMode: false }))
  const stream = await blobs.get(id)
  truncateSync(blobs.path(id), 1_000_000)
  await assert.rejects(buffer(stream), /too early/)
})

test('deleting waits for the reads that are open, half a minute at a time', async (t) => {
  const { blobs, clock } = await openTestStorage(t)
  const { id } = await blobs.put(Readable.from(pieces(64), { objectMode: false }))
  const [one, two] = [await blobs.get(id), await blobs.get(id)]
  const given = assert.rejects(blobs.delete(id), /is still being read/)
  for (let n = 0; n < 5; n++) await new Promise(setImmediate)
  clock.turnWall(30_000)
  await given
  let deleted = false
  const deleting = blobs.delete(id).then(() => (deleted = true))
  assert.equal((await buffer(one)).length, 64 * PIECE.length)
  for (let n = 0; n < 20; n++) await new Promise(setImmediate)
  assert.equal(deleted, false)
  assert.ok(existsSync(blobs.path(id)))
  two.destroy()
  await deleting
  assert.equal(existsSync(blobs.path(id)), false)
})

test('at start a server removes its own temporary files and no others', async (t) => {
  const folder = temporaryFolder(t)
  const on = await openTestStorage(t)
  const first = new FileBlobs({ ...on, folder, member: 'one' })
  for (const name of ['one-1', 'two-1', 'gone-1']) writeFileSync(join(folder, 'tmp', name), 'x')
  await first.close()
  const again = new FileBlobs({ ...on, folder, member: 'one' })
  assert.deepEqual(readdirSync(join(folder, 'tmp')).toSorted(), ['gone-1', 'two-1'])
  assert.equal(await again.clearTemporary(new Set(['two']), on.clock.wall() + 60_000), 1)
  assert.deepEqual(readdirSync(join(folder, 'tmp')), ['two-1'])
  await again.close()
})

test('ids are never guessed: they share only the time at which the bytes were finished', async (t) => {
  const { blobs, clock } = await openTestStorage(t)
  const { id } = await blobs.put(PIECE)
  const other = await blobs.put(PIECE)
  assert.match(id, /^[0-9a-f]{44}$/)
  assert.notEqual(id.slice(12), other.id.slice(12))
  assert.ok(Math.abs(finishedMs(id) - clock.wall()) < 10_000)
})

test('blobs that nobody holds for a day are swept, held and young ones are not', async (t) => {
  const on = await openTestStorage(t)
  const held = await putBody(on, Buffer.alloc(100_000))
  const orphan = await putBody(on, Buffer.alloc(100_000))
  await on.records.transact((tx) => holdNew(tx, held, 'object'))
  assert.equal(await on.sweep(), 0)
  on.clock.turnWall(23 * 3_600_000)
  const young = await putBody(on, Buffer.alloc(100_000))
  assert.equal(await on.sweep(), 0)
  on.clock.turnWall(2 * 3_600_000)
  assert.equal(await on.sweep(), 1)
  assert.deepEqual(
    [held, orphan, young].map(({ body }) => existsSync(on.blobs.path(body.id))),
    [true, false, true],
  )
})

test('a first holder is refused an hour after the bytes were finished, a further one is not', async (t) => {
  const on = await openTestStorage(t)
  const [a, b] = [await putBody(on, Buffer.alloc(100_000)), await putBody(on, Buffer.alloc(100_000))]
  await on.records.transact((tx) => holdNew(tx, a, 'first'))
  on.clock.turnWall(3_600_000 + 1)
  await on.records.transact((tx) => holdBlob(tx, a.body.id, 'second'))
  await assert.rejects(
    on.records.transact((tx) => holdNew(tx, b, 'first')),
    /held by nobody/,
  )
  await assert.rejects(
    on.records.transact((tx) => holdBlob(tx, b.body.id, 'first')),
    /held by nobody/,
  )
})
