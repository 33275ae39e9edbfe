import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestStorage, type TestStorage } from '../../test/support/storage.ts'
import { testClock, type TestClock } from './clock.ts'
import { seededIds } from './ids.ts'
import { createLeases, type LeaseRecord, type Leases } from './lease.ts'
import { key } from './records.ts'

/** No disk is waited for, so that a turn of the loop is enough for a transaction. */
const IN_MEMORY = { flush: () => Promise.resolve() }

/** Another server over the same records, with a monotonic clock of its own. */
function server(on: TestStorage, seed: string): { clock: TestClock; leases: Leases } {
  const clock = testClock()
  return { clock, leases: createLeases(on.records, clock, seededIds(seed), on.log) }
}

const turnLoop = async (): Promise<void> => {
  for (let n = 0; n < 30; n++) await new Promise(setImmediate)
}

/** Lets a server's time pass in steps, as it would. */
async function pass(clock: TestClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 250) {
    clock.turnWall(Math.min(left, 250))
    await turnLoop()
  }
}

test('one server owns a name at a time, and another takes it at once when it is let go', async (t) => {
  const on = await openTestStorage(t, IN_MEMORY)
  const [one, two] = [server(on, 'one'), server(on, 'two')]
  const first = await one.leases.acquire('work')
  let second = false
  const waiting = two.leases.acquire('work').then((lease) => {
    second = true
    return lease
  })
  await turnLoop()
  assert.equal(second, false)
  await first.release()
  assert.equal(first.signal.aborted, true)
  await (await waiting).release()
  assert.equal(await on.records.get(key('lease', 'work')), undefined)
})

test('a renewed lease is never taken, one that stood still for a term of the taker’s clock is', async (t) => {
  const on = await openTestStorage(t, IN_MEMORY)
  const [one, two] = [server(on, 'one'), server(on, 'two')]
  const first = await one.leases.acquire('work')
  let taken = false
  const waiting = two.leases.acquire('work').then((lease) => {
    taken = true
    return lease
  })
  for (let n = 0; n < 10; n++) {
    await pass(one.clock, 5_000)
    await pass(two.clock, 5_000)
  }
  assert.equal(taken, false)
  assert.equal(first.signal.aborted, false)
  // The owner's process hangs: its clock stands still for us.
  const count = (await on.records.get<LeaseRecord>(key('lease', 'work')))?.count
  assert.ok((count ?? 0) >= 10)
  await pass(two.clock, 4_500)
  assert.equal(taken, false, 'not before one whole term')
  await pass(two.clock, 9_500)
  assert.equal(taken, true)
  const second = await waiting
  await assert.rejects(
    on.records.transact(async (tx) => {
      await tx.hold(first)
      tx.put('late', 1)
    }),
    /the lease work is lost/,
  )
  // It wakes, fails to renew, and stops its work; what it lets go is not the other's.
  await pass(one.clock, 4_000)
  assert.equal(first.signal.aborted, true)
  await first.release()
  await on.records.transact((tx) => tx.hold(second))
  await second.release()
})

test('work under a lease is aborted when it cannot be renewed, before another could take it', async (t) => {
  let down = false
  const on = await openTestStorage(t, IN_MEMORY)
  const records = new Proxy(on.records, {
    get: (target, name) => {
      if (name === 'transact' && down) return () => new Promise(() => undefined)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  const clock = testClock()
  const leases = createLeases(records, clock, seededIds('one'), on.log)
  const lease = await leases.acquire('work')
  await pass(clock, 20_000)
  assert.equal(lease.signal.aborted, false)
  down = true
  await pass(clock, 9_750)
  assert.equal(lease.signal.aborted, true)
})

test('run owns a name again and again until it is stopped, and lets it go', async (t) => {
  const on = await openTestStorage(t, IN_MEMORY)
  const one = server(on, 'one')
  const stop = new AbortController()
  const tokens: string[] = []
  const running = one.leases.run(
    'work',
    async (lease) => {
      tokens.push(lease.token)
      if (tokens.length < 3) return
      await new Promise<void>((resolve) => lease.signal.addEventListener('abort', () => resolve()))
    },
    stop.signal,
  )
  while (tokens.length < 3) await new Promise(setImmediate)
  stop.abort()
  await running
  assert.equal(new Set(tokens).size, 3)
  assert.equal(await on.records.get(key('lease', 'work')), undefined)
  await assert.rejects(one.leases.acquire('work', { signal: stop.signal }), { name: 'AbortError' })
})

test('on the embedded engine a lease of a dead server stands in nobody’s way', async (t) => {
  const first = await openTestStorage(t, IN_MEMORY)
  await first.leases.acquire('work')
  await first.close()
  const second = await openTestStorage(t, { folder: first.folder })
  await (await second.leases.acquire('work')).release()
})
