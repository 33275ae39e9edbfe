import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { openTestStorage, type TestStorage } from '../../test/support/storage.ts'
import { testClock } from './clock.ts'
import { createHolders, NotHolder } from './holder.ts'
import { systemIds } from './ids.ts'
import { createLeases, type LeaseRecord } from './lease.ts'
import { joinMembers } from './member.ts'
import { key } from './records.ts'

const TERM_MS = 9_000
const IN_MEMORY = { flush: () => Promise.resolve() }

const turnLoop = async (): Promise<void> => {
  for (let n = 0; n < 40; n++) await new Promise(setImmediate)
}

/** Another server over the same records, with a monotonic clock of its own, which a test may stop. */
async function server(on: TestStorage, id: string) {
  const clock = testClock()
  const parts = { records: on.records, clock, ids: systemIds(), log: on.log }
  const leases = createLeases(on.records, clock, parts.ids, on.log, { owner: id, termMs: TERM_MS })
  const members = await joinMembers({ ...parts, id, address: `http://${id}`, termMs: TERM_MS })
  const holders = createHolders({ ...parts, leases, members })
  /** Runs at the place, here or by name of where it was handed. */
  const visit = (forwarded = false, work: (lost: AbortSignal) => Promise<string> = async () => id) =>
    holders.at('place', {
      here: work,
      there: async ({ member }) => ({ value: `handed to ${member.id}` }),
      forwarded,
    })
  return { clock, leases, members, holders, visit }
}

type Server = Awaited<ReturnType<typeof server>>

async function pass(servers: readonly Server[], ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 300) {
    for (const { clock } of servers) clock.turnWall(300)
    await turnLoop()
  }
}

async function open(t: TestContext): Promise<[TestStorage, Server, Server]> {
  const on = await openTestStorage(t, IN_MEMORY)
  return [on, await server(on, 'aaa'), await server(on, 'bbb')]
}

test('members that renew live, one that stands still for a term is dead, and lives again when it moves', async (t) => {
  const [, one, two] = await open(t)
  await pass([one, two], 3 * TERM_MS)
  assert.deepEqual(
    two.members.living().map(({ id }) => id),
    ['aaa', 'bbb'],
  )
  const gone = (await two.members.find('aaa'))?.gone
  await pass([two], TERM_MS - 3_300)
  assert.equal(gone?.aborted, false)
  await pass([two], 4_500)
  assert.equal(gone?.aborted, true)
  assert.equal(await two.members.find('aaa'), undefined)
  await pass([one, two], TERM_MS)
  assert.equal((await two.members.find('aaa'))?.member.address, 'http://aaa')
})

test('a member that leaves is gone at once', async (t) => {
  const [, one, two] = await open(t)
  assert.notEqual(await two.members.find('aaa'), undefined)
  await one.members.close()
  await pass([two], 1_000)
  assert.equal(await two.members.find('aaa'), undefined)
})

test('a member that cannot renew is sure of nothing before another could think it dead', async (t) => {
  const [, one, two] = await open(t)
  let unsure = false
  one.members.onUnsure(() => {
    unsure = true
  })
  // Time goes by without its timers having had their turn, as after a pause of the process.
  one.clock.turnWall(TERM_MS * 0.8)
  assert.equal(one.members.isSure(), false)
  assert.notEqual(await two.members.find('aaa'), undefined)
  await turnLoop()
  assert.equal(unsure, true)
  await pass([one], 1_000)
  assert.equal(one.members.isSure(), true)
})

test('a copied data folder is noticed: of two servers with one name the first stays no member', async (t) => {
  const [on, one] = await open(t)
  await server(on, 'aaa')
  await pass([one], TERM_MS)
  assert.equal(one.members.isSure(), false)
  assert.ok(on.lines.some((line) => line.includes('another server has the name of this one')))
})

test('a call runs where the lease is, and the first to ask has it', async (t) => {
  const [, one, two] = await open(t)
  assert.equal(await one.visit(), 'aaa')
  assert.equal(await two.visit(), 'handed to aaa')
  await assert.rejects(two.visit(true), NotHolder)
  assert.equal(await one.visit(true), 'aaa')
  // Half a minute after its last use it is anybody's again.
  await pass([one, two], 36_000)
  assert.equal(await two.visit(), 'bbb')
  assert.equal(await one.visit(), 'handed to bbb')
})

test('many calls at once of two servers end at one of them', async (t) => {
  const [, one, two] = await open(t)
  const answers = await Promise.all([one, two, one, two, one].map((each) => each.visit()))
  const holder = answers.includes('aaa') ? 'aaa' : 'bbb'
  for (const [n, answer] of answers.entries())
    assert.equal(answer, (n % 2 === 0) === (holder === 'aaa') ? holder : `handed to ${holder}`)
})

test('a dead member’s leases are taken at once, and what it runs is told to stop', async (t) => {
  const [on, one, two] = await open(t)
  let lost: AbortSignal | undefined
  let end = (): void => undefined
  const running = one.visit(false, (signal) => {
    lost = signal
    return new Promise((resolve) => {
      end = () => resolve('ended')
    })
  })
  await turnLoop()
  await pass([two], TERM_MS + 300)
  assert.equal(await two.visit(), 'bbb')
  // The paused server wakes up: its call stops, and it does not take the lease for its own.
  one.clock.turnWall(TERM_MS)
  await turnLoop()
  assert.equal(lost?.aborted, true)
  end()
  await running
  assert.equal(await one.visit(), 'handed to bbb')
  assert.match((await on.records.get<LeaseRecord>(key('lease', 'place')))?.token ?? '', /^bbb\./)
})

test('a server that drains lets go with the last use', async (t) => {
  const [on, one, two] = await open(t)
  let end = (): void => undefined
  const running = one.visit(
    false,
    () =>
      new Promise((resolve) => {
        end = () => resolve('ended')
      }),
  )
  await turnLoop()
  one.holders.drain()
  await turnLoop()
  assert.equal(await two.visit(), 'handed to aaa')
  end()
  assert.equal(await running, 'ended')
  assert.equal(await on.records.get(key('lease', 'place')), undefined)
  assert.equal(await two.visit(), 'bbb')
})
