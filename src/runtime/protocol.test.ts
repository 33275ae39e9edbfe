// The frames and the lines, however the bytes are cut on their way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededIds } from '../kernel/ids.ts'
import { OutputLines } from './output.ts'
import { frame, FrameReader } from './protocol.ts'

/** The bytes in pieces of random lengths. */
function pieces(bytes: Buffer, random: () => number): Buffer[] {
  const result: Buffer[] = []
  for (let from = 0; from < bytes.length;) {
    const length = 1 + Math.floor(random() ** 4 * bytes.length)
    result.push(bytes.subarray(from, from + length))
    from += length
  }
  return result
}

test('frames come out as they went in, wherever the stream is cut', () => {
  const ids = seededIds('frames')
  for (let round = 0; round < 200; round++) {
    const sent = Array.from(
      { length: 5 },
      (_, n) => [n + 1, ids.bytes(Math.floor(ids.random() ** 3 * 5_000))] as const,
    )
    const got: [number, string][] = []
    const reader = new FrameReader((type, payload) => got.push([type, payload.toString('hex')]))
    const stream = Buffer.concat(sent.map(([type, payload]) => frame(type, payload)))
    for (const piece of pieces(stream, () => ids.random())) reader.push(piece)
    assert.deepEqual(
      got,
      sent.map(([type, payload]) => [type, payload.toString('hex')]),
    )
  }
})

test('a frame that is empty or above the bound is refused', () => {
  for (const length of [0, 8 * 1024 * 1024 + 1, 0xffffffff]) {
    const bytes = Buffer.alloc(5)
    bytes.writeUInt32LE(length)
    assert.throws(() => new FrameReader(() => {}).push(bytes), /not acceptable/)
  }
})

test('lines come out whole, wherever the stream is cut', () => {
  const ids = seededIds('lines')
  const text = 'one\ntwo\0\nstill two\0\n\0\nyes\n\nünïcödé €\nlast'
  const expected = ['one\n', 'two\nstill two\n\nyes\n', '\n', 'ünïcödé €\n', 'last\n']
  for (let round = 0; round < 500; round++) {
    const output = new OutputLines(() => 7)
    for (const piece of pieces(Buffer.from(text), () => ids.random())) output.push(piece)
    assert.deepEqual(
      output.take().map((line) => line.message),
      expected,
    )
    assert.deepEqual(output.take(), [])
  }
})

test('a line above 256 KiB becomes several events, output above 16 MiB is dropped and counted', () => {
  const output = new OutputLines(() => 7)
  output.push(Buffer.from(`${'x'.repeat(600 * 1024)}\n`))
  assert.deepEqual(
    output.take().map((line) => line.message.length),
    [256 * 1024 + 1, 256 * 1024 + 1, 88 * 1024 + 1],
  )
  for (let i = 0; i < 17; i++) output.push(Buffer.alloc(1024 * 1024, 'y\n'))
  const last = output.take().at(-1)
  assert.equal(last?.message, `Selfless: ${1024 * 1024} bytes of output above 16 MiB were dropped\n`)
})
