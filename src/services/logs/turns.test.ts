// No request under 64 KiB holds the event loop over 5 ms (CONTRACTS.md §6 "Bounds"): here what a short request makes this
// room read. docs/decisions/0011 tells what a turn is made of. The best of several, since what the machine does beside is
// not the request's.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { TestContext } from 'node:test'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { turnsOf } from '../../../test/support/turns.ts'

const TURN_MS_MAX = 5
const ROUNDS = 6
const PUTS = 60
const EVENTS_A_PUT = 500
const MESSAGE = 'served /index.html to a visitor in 17 ms, as was asked, and went on to the next of them'

let cloud: TestCloud
const logGroupName = 'turns'
before(async () => {
  cloud = await openTestCloud()
  await cloud.call('logs', 'CreateLogGroup', { logGroupName }, cloud.me)
  await cloud.call('logs', 'CreateLogStream', { logGroupName, logStreamName: 's' }, cloud.me)
  for (let n = 0; n < PUTS; n++) {
    const from = cloud.clock.now() - 3_600_000 + n * EVENTS_A_PUT
    const logEvents = Array.from({ length: EVENTS_A_PUT }, (_, i) => ({
      timestamp: from + i,
      message: MESSAGE,
    }))
    await cloud.call('logs', 'PutLogEvents', { logGroupName, logStreamName: 's', logEvents }, cloud.me)
  }
})
after(() => cloud.close())

test('a search over thirty thousand events lets others have their turn every few ms', async (t) => {
  const found = await shortTurns(t, () =>
    cloud.call('logs', 'FilterLogEvents', { logGroupName, filterPattern: 'needle' }, cloud.me),
  )
  assert.deepEqual(found.events, [])
  assert.equal(found.nextToken, undefined, 'all of it was read by one request')
})

test('so does a full page of ten thousand events', async (t) => {
  const page = await shortTurns(t, () => cloud.call('logs', 'FilterLogEvents', { logGroupName }, cloud.me))
  assert.ok((page.events?.length ?? 0) > 5_000)
})

test('and a full page of one stream', async (t) => {
  const page = await shortTurns(t, () =>
    cloud.call('logs', 'GetLogEvents', { logGroupName, logStreamName: 's', startFromHead: true }, cloud.me),
  )
  assert.ok((page.events?.length ?? 0) > 5_000)
})

/** Asserts that the longest turn of the best of several runs is within the limit; answers what the last one gave. */
async function shortTurns<T>(t: TestContext, work: () => Promise<T>): Promise<T> {
  let bestMs = Infinity
  let answer = await work()
  for (let round = 0; round < ROUNDS; round++) {
    const [longestMs = Infinity] = await turnsOf(async () => (answer = await work()))
    bestMs = Math.min(bestMs, longestMs)
  }
  t.diagnostic(`longest turn: ${bestMs.toFixed(1)} ms`)
  assert.ok(bestMs <= TURN_MS_MAX, `longest turn: ${bestMs.toFixed(1)} ms`)
  return answer
}
