// Calls handed from one server to another, each with its own membership over the same records, its page behind a real
// socket. The walks with real processes are in test/two-servers*.test.ts.
import assert from 'node:assert/strict'
import http from 'node:http'
import { test, type TestContext } from 'node:test'
import { openTestStorage, type TestStorage } from '../../test/support/storage.ts'
import { testClock } from '../kernel/clock.ts'
import { rootOf } from '../kernel/cloud.ts'
import { Fault } from '../kernel/fault.ts'
import { createHolders, NotHolder } from '../kernel/holder.ts'
import { systemIds } from '../kernel/ids.ts'
import { createLeases } from '../kernel/lease.ts'
import { joinMembers } from '../kernel/member.ts'
import { key } from '../kernel/records.ts'
import type { Call } from './corridor.ts'
import { Forward, FORWARD_PATH } from './forward.ts'
import { packFrame, unpackFrame } from './frame.ts'

const call: Call = {
  service: 'lambda',
  operation: 'Invoke',
  input: { FunctionName: 'f', Payload: Buffer.from([0, 1, 255]) },
  caller: rootOf('000000000000', 'us-east-1'),
  requestId: 'r',
}

interface Request {
  headers: http.IncomingHttpHeaders
  body: Buffer
}

/** A server: what arrived at its page, and what it does with calls. */
async function server(
  ends: (() => unknown)[],
  on: TestStorage,
  id: string,
  run: (call: Call) => Promise<object>,
) {
  const clock = testClock({ frozen: false })
  const parts = { records: on.records, clock, ids: systemIds(), log: on.log }
  const leases = createLeases(on.records, clock, parts.ids, on.log, { owner: id })
  const arrived: Request[] = []
  const late: { forward?: Forward; break?: boolean } = {}
  const listener = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      arrived.push({ headers: incoming.headers, body })
      void answer(incoming.headers, body).then(({ status, body: bytes }) => {
        if (late.break === true) incoming.socket.destroy()
        else outgoing.writeHead(status).end(bytes)
      })
    })
  })
  const answer = async (headers: http.IncomingHttpHeaders, body: Buffer) => {
    const request = {
      method: 'POST',
      target: FORWARD_PATH,
      headers: { ...headers, 'content-length': String(body.length) },
    }
    return (await late.forward?.answer({ ...request, body } as never)) as { status: number; body: Buffer }
  }
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as { port: number }
  const address = `http://127.0.0.1:${port}`
  const members = await joinMembers({ ...parts, id, address, termMs: 10_000 })
  const holders = createHolders({ ...parts, leases, members })
  const forward = new Forward({
    ...parts,
    members,
    holders,
    ca: () => Promise.resolve(''),
    run: (it, place) => forward.arrived(place, () => run(it)),
  })
  late.forward = forward
  ends.push(async () => {
    await holders.close()
    forward.close()
    await members.close()
    listener.closeAllConnections()
    listener.close()
  })
  return {
    clock,
    forward,
    arrived,
    answer,
    holders,
    late,
    here: () => forward.run('place', call, () => run(call)),
  }
}

async function pair(t: TestContext, run: (at: string, call: Call) => Promise<object>) {
  const ends: (() => unknown)[] = []
  const on = await openTestStorage({
    ...t,
    after: (end: () => unknown) => void ends.push(end),
  } as TestContext)
  t.after(async () => {
    for (const end of ends.toReversed()) await end()
  })
  const one = await server(ends, on, 'aaaaaaaaaaaa', (it) => run('one', it))
  const two = await server(ends, on, 'bbbbbbbbbbbb', (it) => run('two', it))
  return { one, two, on }
}

test('a call runs at the holder, whole, and its answer or fault comes back as it was', async (t) => {
  const seen: Call[] = []
  const { one, two } = await pair(t, async (at, it) => {
    seen.push(it)
    if (seen.length === 3)
      throw new Fault('TooManyRequestsException', 'Rate', { status: 429, fields: { Type: 'User' } })
    return { at, bytes: Buffer.from('x'), date: new Date(5), $odd: undefined, list: [1, null] }
  })
  const wanted = { at: 'one', bytes: Buffer.from('x'), date: new Date(5), list: [1, null] }
  assert.deepEqual({ ...(await one.here()) }, { ...wanted, $odd: undefined })
  assert.equal(one.arrived.length + two.arrived.length, 0, 'what is held here needs nobody')
  assert.deepEqual(await two.here(), wanted)
  assert.deepEqual(seen[1]?.input, call.input)
  assert.deepEqual([seen[1]?.caller, seen[1]?.requestId], [call.caller, call.requestId])
  await assert.rejects(two.here(), (error: Fault) => {
    assert.deepEqual(
      [error.code, error.message, error.status, error.fields],
      ['TooManyRequestsException', 'Rate', 429, { Type: 'User' }],
    )
    return error instanceof Fault
  })
})

test('the same signed bytes run once, however often they come; changed ones never', async (t) => {
  let runs = 0
  const { one, two } = await pair(t, async () => ({ runs: ++runs }))
  await one.here()
  await two.here()
  assert.equal(runs, 2)
  const [sent] = one.arrived
  assert.ok(sent)
  const again = await one.answer(sent.headers, sent.body)
  assert.deepEqual(unpackFrame(again.body), { repeated: true })
  const changed = Buffer.from(sent.body)
  changed[changed.length - 1] = 7
  assert.equal((await one.answer(sent.headers, changed)).status, 403)
  // What was meant for one is nothing to another.
  assert.equal((await two.answer(sent.headers, sent.body)).status, 403)
  assert.equal(runs, 2)
})

test('a call whose answer is lost is a 503 and runs no second time', async (t) => {
  let runs = 0
  const { one, two } = await pair(t, async () => ({ runs: ++runs }))
  await one.here()
  await two.here()
  // Now on a kept connection, where the same bytes are sent once more: they have run, and are not run again.
  one.late.break = true
  await assert.rejects(
    two.here(),
    (error: Fault) => error.code === 'ServiceUnavailable' && error.status === 503,
  )
  assert.equal(runs, 3)
  one.late.break = false
  await two.here()
  assert.equal(runs, 4)
})

test('a holder that is paused with the call in hand is a 503 once it is dead as a member', async (t) => {
  let end = (): void => undefined
  let hanging = false
  const { one, two } = await pair(t, async (at) => {
    if (hanging && at === 'one') await new Promise<void>((resolve) => (end = resolve))
    return { at }
  })
  await one.here()
  hanging = true
  const cutOff = assert.rejects(two.here(), (error: Fault) => error.status === 503)
  while (one.arrived.length === 0) await new Promise(setImmediate)
  // Its connection stands, and it says nothing; to the other eleven seconds go by.
  for (let n = 0; n < 11; n++) {
    two.clock.turnWall(1_000)
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
  }
  await cutOff
  assert.deepEqual(await two.here(), { at: 'two' })
  end()
})

test('a call that arrives where its lease is not held is refused, not handed on', async (t) => {
  const ran: string[] = []
  const { one, two, on } = await pair(t, async (at) => {
    ran.push(at)
    return {}
  })
  await one.here()
  await two.here()
  // The first drains, so its lease is let go; the next call takes it where it is, and the first asks there.
  one.holders.drain()
  while ((await on.records.get(key('lease', 'place'))) !== undefined) await new Promise(setImmediate)
  await two.here()
  assert.deepEqual(ran, ['one', 'one', 'two'])
  assert.equal(two.arrived.length, 0)
  await one.here()
  assert.deepEqual(ran, ['one', 'one', 'two', 'two'])
  assert.equal(two.arrived.length, 1)
  // As if it came from another server.
  const taken = two.forward.arrived('another', () => Promise.resolve({}))
  assert.deepEqual(await taken, {}, 'what nobody holds is taken')
  await assert.rejects(
    one.forward.arrived('another', () => Promise.resolve({})),
    NotHolder,
  )
})

test('a frame that is cut, or says what it does not hold, is refused', () => {
  const value = { a: Buffer.from('abc'), $b: [Infinity, 1n, { $bytes: 4 }], c: 'ä' }
  const frame = packFrame(value)
  assert.deepEqual(unpackFrame(frame), value)
  for (let end = 0; end < frame.length; end++) assert.throws(() => unpackFrame(frame.subarray(0, end)))
  assert.throws(() => unpackFrame(Buffer.concat([frame, Buffer.from('x')])))
  assert.throws(() => packFrame({ stream: process.stdin }))
})
