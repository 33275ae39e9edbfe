import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test, type TestContext } from 'node:test'
import { openTestStorage, type TestStorage } from '../../test/support/storage.ts'
import {
  dropBody,
  holdNew,
  piecesOf,
  putBody,
  putLayout,
  readBody,
  readWhole,
  shareBody,
  type NewBody,
} from './body.ts'
import { createPromises, type Promises } from './later.ts'
import { INLINE_BYTES_MAX } from './records.ts'

const EVERYTHING = { from: '\x01', to: '\u{10FFFF}' }
const bytesOf = (length: number, seed: number): Buffer =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (i * 7 + seed) % 251))

async function open(t: TestContext): Promise<TestStorage & { promises: Promises; rows(): Promise<number> }> {
  const on = await openTestStorage(t)
  const promises = createPromises({
    ...on,
    keep: async () => assert.fail('no room is called'),
    laneOf: () => 'lane',
  })
  t.after(() => promises.close())
  const rows = async (): Promise<number> => (await on.records.scan(EVERYTHING, { limit: 100_000 })).length
  return { ...on, promises, rows }
}

const hold = (on: TestStorage, fresh: NewBody, holder: string): Promise<void> =>
  on.records.transact((tx) => holdNew(tx, fresh, holder))

test('a body is inline up to 64 KiB and a blob above, given as bytes or as a stream', async (t) => {
  const on = await open(t)
  for (const length of [0, 1, INLINE_BYTES_MAX, INLINE_BYTES_MAX + 1, 300_000])
    for (const asStream of [false, true]) {
      const bytes = bytesOf(length, 1)
      const chunks = [bytes.subarray(0, 40_000), bytes.subarray(40_000)].filter((chunk) => chunk.length > 0)
      const fresh = await putBody(on, asStream ? Readable.from(chunks, { objectMode: false }) : bytes)
      assert.deepEqual(
        [fresh.body.at, fresh.body.bytes],
        [length <= INLINE_BYTES_MAX ? 'inline' : 'blob', length],
      )
      await hold(on, fresh, `${length}/${asStream}`)
      assert.ok((await readWhole(on, fresh.body, 1e6)).equals(bytes))
      assert.ok((await buffer(await readBody(on, fresh.body))).equals(bytes))
      const range = { from: Math.floor(length / 3), to: Math.floor(length / 2) }
      assert.ok(
        (await buffer(await readBody(on, fresh.body, range))).equals(bytes.subarray(range.from, range.to)),
      )
    }
})

test('a stream that fails is no body', async (t) => {
  const on = await open(t)
  for (const chunks of [1, 100]) {
    const failing = Readable.from(
      (function* () {
        for (let n = 0; n < chunks; n++) yield Buffer.alloc(1_000)
        throw new Error('the client went away')
      })(),
      { objectMode: false },
    )
    await assert.rejects(putBody(on, failing), /went away/)
  }
  const destroyed = new Readable({ read: () => undefined }).destroy()
  await assert.rejects(putBody(on, destroyed), /closed before it ended/)
})

test('a body is there until its last holder lets go, then nothing of it is left', async (t) => {
  const on = await open(t)
  for (const length of [10, 200_000]) {
    const before = await on.rows()
    const { body, ...rest } = await putBody(on, bytesOf(length, 2))
    await hold(on, { body, ...rest }, 'one')
    await on.records.transact((tx) => shareBody(tx, body, 'two'))
    await on.records.transact((tx) => dropBody(tx, body, 'one'))
    await on.records.transact((tx) => dropBody(tx, body, 'nobody'))
    await on.promises.idle()
    assert.equal((await readWhole(on, body, 1e6)).length, length)
    await on.records.transact((tx) => dropBody(tx, body, 'two'))
    await on.promises.idle()
    await assert.rejects(readWhole(on, body, 1e6))
    await assert.rejects(
      on.records.transact((tx) => shareBody(tx, body, 'three')),
      /held by nobody/,
    )
    if (length > INLINE_BYTES_MAX) assert.equal(existsSync(on.blobs.path(body.id)), false)
    assert.equal(await on.rows(), before)
  }
})

test('a layout reads as its pieces one after another, at any range, and outlives who held the pieces', async (t) => {
  const on = await open(t)
  const parts = [bytesOf(200_000, 3), bytesOf(100, 4), bytesOf(150_000, 5)]
  const bodies: NewBody[] = []
  for (const [n, part] of parts.entries()) {
    const fresh = await putBody(on, part)
    await hold(on, fresh, `part ${n}`)
    bodies.push(fresh)
  }
  const slices = [
    [0, 0, 200_000],
    [1, 10, 90],
    [2, 0, 150_000],
    [0, 5, 7],
  ] as const
  const whole = Buffer.concat(
    slices.map(([n, from, length]) => (parts[n] ?? Buffer.alloc(0)).subarray(from, from + length)),
  )
  const layout = await putLayout(
    on,
    slices.map(([n, from, length]) => ({ piece: bodies[n]?.body ?? assert.fail(), from, length })),
  )
  assert.equal(layout.body.bytes, whole.length)
  await on.records.transact(async (tx) => {
    await holdNew(tx, layout, 'object')
    for (const [n, { body }] of bodies.entries()) await dropBody(tx, body, `part ${n}`)
  })
  await on.promises.idle()
  assert.ok((await readWhole(on, layout.body, 1e7)).equals(whole))
  for (const [from, to] of [
    [0, 1],
    [199_999, 200_001],
    [200_000, 200_090],
    [199_990, 350_095],
    [350_090, 350_097],
  ] as const)
    assert.ok(
      (await buffer(await readBody(on, layout.body, { from, to }))).equals(whole.subarray(from, to)),
      `${from}-${to}`,
    )
  const cut = await putLayout(on, await piecesOf(on.records, layout.body, { from: 199_950, to: 350_000 }))
  await hold(on, cut, 'part copy')
  await on.records.transact((tx) => dropBody(tx, layout.body, 'object'))
  await on.promises.idle()
  assert.ok((await readWhole(on, cut.body, 1e7)).equals(whole.subarray(199_950, 350_000)))
  await on.records.transact((tx) => dropBody(tx, cut.body, 'part copy'))
  await on.promises.idle()
  await on.clock.turn(86_400_001)
  await on.promises.idle()
  assert.equal(await on.rows(), 1, 'only the clock’s offset is left')
})

test('completing, copying and deleting an object of 10,000 parts are transactions of fewer than 50 writes', async (t) => {
  const on = await openTestStorage(t, { checks: false })
  const part = await putBody(on, bytesOf(10, 6))
  await hold(on, part, 'part')
  const layout = await putLayout(
    on,
    Array.from({ length: 10_000 }, () => ({ piece: part.body, from: 0, length: 10 })),
  )
  const count = async (): Promise<number> => (await on.records.scan(EVERYTHING, { limit: 100_000 })).length
  const before = await count()
  await hold(on, layout, 'object')
  await on.records.transact((tx) => shareBody(tx, layout.body, 'copy'))
  assert.ok((await count()) - before < 50)
  await on.records.transact(async (tx) => {
    await dropBody(tx, layout.body, 'copy')
    await dropBody(tx, layout.body, 'object')
    await dropBody(tx, part.body, 'part')
  })
  assert.ok(Math.abs((await count()) - before) < 50)
  const promises = createPromises({ ...on, keep: async () => assert.fail(), laneOf: () => 'lane' })
  t.after(() => promises.close())
  await promises.idle()
  // The promise to look for an abandoned layout is left for tomorrow: its row and its place.
  assert.equal(await count(), 2)
})

test('a layout that nobody came to hold is cleared a day later, and can be held no more', async (t) => {
  const on = await open(t)
  const part = await putBody(on, bytesOf(100_000, 7))
  await hold(on, part, 'part')
  const abandoned = await putLayout(on, [{ piece: part.body, from: 0, length: 100_000 }])
  await on.records.transact((tx) => dropBody(tx, part.body, 'part'))
  await on.promises.idle()
  assert.ok(existsSync(on.blobs.path(part.body.id)), 'the layout holds its piece')
  await on.clock.turn(86_400_001)
  await on.promises.idle()
  assert.equal(existsSync(on.blobs.path(part.body.id)), false)
  await assert.rejects(hold(on, abandoned, 'late'), /held by nobody/)
  await assert.rejects(putLayout(on, [{ piece: part.body, from: 0, length: 1 }]), /held by nobody/)
})

test('holders of any length stand in keys', async (t) => {
  const on = await open(t)
  const fresh = await putBody(on, bytesOf(10, 8))
  const long = 'k'.repeat(5_000)
  await hold(on, fresh, long)
  await on.records.transact((tx) => dropBody(tx, fresh.body, long))
  assert.equal(await on.rows(), 0)
})
