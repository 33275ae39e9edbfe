import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock, testClock, type OffsetStore, type TestClock } from './clock.ts'

const turnLoop = async (times = 20): Promise<void> => {
  for (let n = 0; n < times; n++) await new Promise(setImmediate)
}

test('AWS-visible time runs with the machine’s plus an offset that only grows', async () => {
  const clock = systemClock()
  /** `now` lies between two readings of `wall`, moved by the offset. */
  const isAheadBy = (offsetMs: number): void => {
    const before = clock.wall()
    const now = clock.now() - offsetMs
    assert.ok(before <= now && now <= clock.wall(), `${now} is not between ${before} and ${clock.wall()}`)
  }
  isAheadBy(0)
  await clock.turn(3_600_000)
  isAheadBy(3_600_000)
  for (const ms of [-1, 0.5, NaN, Infinity]) await assert.rejects(clock.turn(ms), RangeError)
  isAheadBy(3_600_000)
})

test('a frozen clock moves by turning only, and the machine’s time goes on', async () => {
  const clock = testClock({ startMs: 1_700_000_000_000 })
  const wall = clock.wall()
  while (clock.wall() === wall) await new Promise(setImmediate)
  assert.equal(clock.now(), 1_700_000_000_000)
  await clock.turn(5)
  assert.equal(clock.now(), 1_700_000_000_005)
  clock.run()
  const start = clock.now()
  while (clock.now() === start) await new Promise(setImmediate)
  clock.freeze()
  const frozen = clock.now()
  await clock.after(3)
  assert.equal(clock.now(), frozen)
})

test('a turn wakes the sleepers whose time has come, and no others', async () => {
  const clock = testClock()
  const woken: string[] = []
  const stop = new AbortController()
  const sleeping = [
    clock.sleep(1_000).then((came) => woken.push(`second ${came}`)),
    clock.sleep(60_000).then((came) => woken.push(`minute ${came}`)),
    clock.sleep(60_000, stop.signal).then((came) => woken.push(`stopped ${came}`)),
  ]
  await clock.turn(999)
  await turnLoop()
  assert.equal(woken.length, 0)
  await clock.turn(1)
  await turnLoop()
  assert.deepEqual(woken, ['second true'])
  stop.abort()
  await clock.turn(59_000)
  await Promise.all(sleeping)
  assert.deepEqual(woken.toSorted(), ['minute true', 'second true', 'stopped false'])
  assert.equal(await clock.sleep(5, stop.signal), false)
  assert.equal(await clock.sleep(0), true)
})

test('after waits for the machine’s time and ends with the signal', async () => {
  const clock = testClock()
  const start = clock.monotonic()
  await clock.after(5)
  assert.ok(clock.monotonic() - start >= 4)
  await clock.turn(1_000_000)
  const stop = new AbortController()
  const waiting = clock.after(60_000, stop.signal)
  stop.abort()
  await assert.rejects(waiting, { name: 'AbortError' })
  await assert.rejects(clock.after(1, stop.signal), { name: 'AbortError' })
  // Longer than a timer of Node's can be: 2^31 ms turns into 1 ms there.
  const long = new AbortController()
  let came = false
  const months = clock.after(2 ** 31 + 1_000, long.signal).then(
    () => (came = true),
    () => undefined,
  )
  await clock.after(10)
  assert.equal(came, false)
  clock.turnWall(2 ** 31 + 1_001)
  await months
  assert.equal(came, true)
})

test('every runs a task again and again, never twice at once, until it is stopped', async () => {
  const clock = testClock()
  let running = 0
  let most = 0
  let runs = 0
  let finish: (() => void) | undefined
  const stop = clock.every(1_000, async () => {
    runs++
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => (finish = resolve))
    running--
  })
  for (let n = 1; n <= 3; n++) {
    clock.turnWall(1_001)
    await turnLoop()
    assert.equal(runs, n)
    clock.turnWall(5_000)
    await turnLoop()
    assert.equal(runs, n, 'still running')
    finish?.()
    await turnLoop()
  }
  stop()
  clock.turnWall(10_000)
  await turnLoop()
  assert.deepEqual([runs, most], [3, 1])
})

test('a turn is durable before anyone sees it, and a stored offset is taken over', async () => {
  let stored = 7_000
  let release: (() => void) | undefined
  const store: OffsetStore = {
    load: async () => stored,
    add: async (ms) => {
      await new Promise<void>((resolve) => (release = resolve))
      return (stored += ms)
    },
  }
  const clock: TestClock = testClock({ startMs: 0 })
  const letGo = await clock.attach(store)
  assert.equal(clock.now(), 7_000)
  let turns = 0
  const stop = clock.onTurn(() => turns++)
  const turning = clock.turn(1_000)
  await turnLoop()
  assert.deepEqual([clock.now(), turns], [7_000, 0])
  release?.()
  await turning
  assert.deepEqual([clock.now(), turns, stored], [8_000, 1, 8_000])
  stop()
  letGo()
  await clock.turn(1)
  assert.deepEqual([clock.now(), turns, stored], [8_001, 1, 8_000])
})
