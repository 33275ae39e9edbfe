// The walk over chunks, against a plain sort of everything that was put.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { testClock } from '../../kernel/clock.ts'
import { seededIds } from '../../kernel/ids.ts'
import { createLog } from '../../kernel/log.ts'
import type { Reader, Records } from '../../kernel/records.ts'
import { openEmbedded } from '../../storage/embedded.ts'
import { putEvents, storedBytes } from './store.ts'
import type { GroupRecord, StreamRecord } from './store.ts'
import { comparePositions, eventId, positionOf, Walk } from './timeline.ts'
import type { LogEvent, Position, WalkOptions } from './timeline.ts'

const AT = { account: '000000000000', region: 'us-east-1' }
const START_MS = Date.UTC(2026, 0, 1)
const GROUP: GroupRecord = {
  id: 'ab'.repeat(16),
  name: 'g',
  createdMs: 0,
  tags: {},
  deletionProtection: false,
}

test('random batches of several writers come out in order, both ways, from any position', async (t) => {
  const { records, clock } = await open(t, true)
  const random = seededIds(11)
  const below = (n: number): number => Math.floor(random.random() * n)
  const streams = Array.from({ length: 4 }, (_, i) => newStream(i))
  const all: Expected[] = []
  for (let batch = 0; batch < 60; batch++) {
    await clock.turn(below(50))
    const which = below(streams.length)
    const stream = streams[which] ?? newStream(0)
    // Some batches last a moment, some a day; some are big.
    const spreadMs = [1, 500, 5_000, 60_000, 3_600_000, 86_000_000][below(6)] ?? 1
    const size = below(10) === 0 ? 30_000 : below(200)
    const startMs = START_MS + below(5_000_000)
    const events = Array.from({ length: 1 + below(30) }, (_, i) => ({
      timestamp: startMs + below(spreadMs),
      message: `${batch}.${i} ${'x'.repeat(size)}`,
    })).toSorted((a, b) => a.timestamp - b.timestamp)
    const now = await records.transact((tx) => putEvents(tx, AT, GROUP, stream, events, 0))
    streams[which] = now
    const hash = Number.parseInt(stream.id.slice(0, 10), 16)
    for (const [i, { timestamp, message }] of events.entries()) {
      const position: Position = [timestamp, now.ingestedMs ?? 0, now.puts, hash, i]
      all.push({ position, stream: stream.name, streamId: stream.id, message })
    }
  }
  all.sort((a, b) => comparePositions(a.position, b.position))
  const bytes = all.reduce((sum, { message }) => sum + message.length + 26, 0)
  assert.equal(await storedBytes(records, AT, GROUP.id), bytes)

  for (let round = 0; round < 40; round++) {
    const direction = below(2) === 0 ? 'forward' : 'backward'
    const beyond = below(2) === 0 ? undefined : all[below(all.length)]?.position
    const some = streams.slice(0, 1 + below(3)).map(({ id }) => id)
    const streamIds = below(2) === 0 ? undefined : some
    const startMs = below(2) === 0 ? 0 : START_MS + below(4_000_000)
    const endMs = below(2) === 0 ? 9e15 : START_MS + below(6_000_000)
    const expected = all.filter(
      ({ position, streamId }) =>
        position[0] >= startMs &&
        position[0] <= endMs &&
        (streamIds === undefined || streamIds.includes(streamId)) &&
        (beyond === undefined ||
          (direction === 'forward'
            ? comparePositions(position, beyond) > 0
            : comparePositions(position, beyond) < 0)),
    )
    if (direction === 'backward') expected.reverse()
    const options: WalkOptions = { direction, beyond, startMs, endMs, ...(streamIds ? { streamIds } : {}) }
    assert.deepEqual(await walkAll(records, options), expected)
  }
})

test('event ids are 56 digits in the order of events, and lead back to their position', () => {
  const positions: Position[] = [
    [START_MS, START_MS + 5, 1, 2 ** 40 - 1, 9_999],
    [START_MS, START_MS + 5, 2, 7, 0],
    [START_MS, START_MS + 6, 1, 7, 0],
    [START_MS + 1, START_MS, 2 ** 40 - 1, 7, 0],
    [0, 0, 0, 0, 0],
  ]
  const ids = positions.map(eventId)
  for (const [i, id] of ids.entries()) {
    assert.match(id, /^\d{56}$/)
    assert.deepEqual(positionOf(id), positions[i])
  }
  assert.deepEqual(ids.toSorted(), positions.toSorted(comparePositions).map(eventId))
  assert.equal(positionOf('12'), undefined)
  assert.equal(positionOf('x'.repeat(56)), undefined)
})

test('a text that JSON would blow up is kept whole', async (t) => {
  const { records } = await open(t, true)
  const message = '\u0001'.repeat(1_000_000)
  await records.transact((tx) =>
    putEvents(tx, AT, GROUP, newStream(0), [{ timestamp: START_MS, message }], 0),
  )
  const [event] = await walkAll(records, { direction: 'forward', startMs: 0, endMs: 9e15 })
  assert.equal(event?.message, message)
})

test('the last page of a stream costs the same at a thousand events and at a hundred thousand', async (t) => {
  const { records } = await open(t, false)
  const costs: number[] = []
  let stream = newStream(0)
  let events = 0
  for (const total of [1_000, 100_000]) {
    while (events < total) {
      const batch = Array.from({ length: 100 }, () => ({
        timestamp: START_MS + events++ * 10,
        message: 'a line of a log',
      }))
      stream = await records.transact((tx) => putEvents(tx, AT, GROUP, stream, batch, 0))
    }
    const counted = counting(records)
    const walk = new Walk(counted.reader, AT, GROUP.id, {
      direction: 'backward',
      startMs: 0,
      endMs: 9e15,
      streamIds: [stream.id],
    })
    let taken = 0
    while (taken < 50 && (await walk.fill())) while (taken < 50 && walk.take() !== undefined) taken++
    assert.equal(taken, 50)
    costs.push(counted.records())
  }
  assert.ok((costs[1] ?? 0) <= (costs[0] ?? 0) + 4, `${costs.join(' and ')} records read`)
})

test('the last page of a busy group opens only chunks that reach into it', async (t) => {
  const { records } = await open(t, false)
  const streams = Array.from({ length: 20 }, (_, i) => newStream(i % 10))
  // A chunk every ms, each 50 ms long: some 50 of them overlap at any moment, 1,000 within the look-back of a second.
  for (let ms = 0; ms < 1_000; ms++) {
    const events = Array.from({ length: 10 }, (_, i) => ({
      timestamp: START_MS + ms + i * 5,
      message: 'x'.repeat(74),
    }))
    const stream = streams[ms % 20] ?? newStream(0)
    streams[ms % 20] = await records.transact((tx) => putEvents(tx, AT, GROUP, stream, events, 0))
  }
  for (const direction of ['forward', 'backward'] as const) {
    const startMs = direction === 'forward' ? START_MS + 500 : 0
    const walk = new Walk(records, AT, GROUP.id, { direction, startMs, endMs: 9e15 })
    let taken = 0
    while (taken < 50 && (await walk.fill())) while (taken < 50 && walk.take() !== undefined) taken++
    assert.ok(walk.bytesRead <= 80 * 10 * 100, `${direction}: ${walk.bytesRead} bytes`)
  }
})

type Expected = LogEvent

async function walkAll(reader: Reader, options: WalkOptions): Promise<LogEvent[]> {
  const walk = new Walk(reader, AT, GROUP.id, options)
  const events: LogEvent[] = []
  while (await walk.fill()) for (let event = walk.take(); event; event = walk.take()) events.push(event)
  return events
}

function counting(records: Records): { reader: Reader; records: () => number } {
  let count = 0
  const reader: Reader = {
    get: (key) => {
      count++
      return records.get(key)
    },
    scan: async (range, options) => {
      const found = await records.scan<never>(range, options)
      count += found.length
      return found
    },
  }
  return { reader, records: () => count }
}

function newStream(i: number): StreamRecord {
  return { id: `${i}1`.repeat(16), name: `stream-${i}`, createdMs: 0, puts: 0 }
}

async function open(
  t: test.TestContext,
  checks: boolean,
): Promise<{ records: Records; clock: ReturnType<typeof testClock> }> {
  const folder = await mkdtemp(join(tmpdir(), 'selfless-logs-'))
  const clock = testClock({ startMs: START_MS })
  const log = createLog({ stamp: () => clock.stamp() })
  const engine = await openEmbedded({ folder, clock, ids: seededIds(1), log, checks })
  t.after(async () => {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { records: engine.records, clock }
}
