import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { DeleteFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { under } from '../../kernel/records.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole } from '../../../test/support/lambda.ts'
import type { Clients } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'
import { scratch, startServer } from '../../../test/support/server.ts'
import { openWitness, WITNESSED } from '../../../test/support/witness.ts'
import type { Witness } from '../../../test/support/witness.ts'
import type { Event } from './store.ts'

const LONG = process.env['SELFLESS_LONG'] === '1'
// Fewer than CLAIMS_MAX: an event that was running at every one of them still has its first try.
const KILLS = 7

let cloud: TestCloud
let lambda: LambdaClient
let role: string
let witness: Witness

before(async () => {
  cloud = await openTestCloud()
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
  witness = await openWitness()
})
after(async () => {
  await cloud.close()
  await witness.close()
})

/** The events of a function that wait or run. */
async function waiting(name: string): Promise<Event[]> {
  const range = under('lambda', cloud.me.account, cloud.me.region, 'due', name)
  const rows = await cloud.records.scan<Event>(range, { limit: 1_000 })
  return rows.map(([, event]) => event).filter(({ forget }) => forget !== true)
}

/** Looks until it is so; the machine's time, bounded. */
async function until(what: string, look: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; !(await look()); tries++) {
    assert.ok(tries < 1_500, `never: ${what}`)
    await cloud.clock.after(20)
  }
}

const send = (name: string, event: object, client = lambda) =>
  invoke(client, name, { url: witness.url, ...event }, { InvocationType: 'Event' })

test('an event is accepted with 202 and an empty body, and then runs', async (t) => {
  proves(t, 'lambda.Invoke')
  await deploy(cloud, 'events', WITNESSED, role)
  const accepted = await send('events', { n: 1 })
  assert.equal(accepted.StatusCode, 202)
  assert.equal(accepted.text, '')
  assert.equal(accepted.ExecutedVersion, undefined)
  const { body, answer } = await witness.next()
  assert.deepEqual(body, { event: { url: witness.url, n: 1 }, id: accepted.$metadata.requestId })
  answer(200)
  await until('the event is done', async () => (await waiting('events')).length === 0)
})

test('an error is tried twice more, after one minute and two, under the same request id, and then given up', async () => {
  await deploy(cloud, 'retried', WITNESSED, role)
  await send('retried', {})
  const ids = new Set<unknown>()
  for (const [tries, waitMs] of [
    [1, 60_000],
    [2, 120_000],
  ] as const) {
    const run = await witness.next()
    ids.add(run.body['id'])
    run.answer(500)
    await until('the try is counted', async () => (await waiting('retried'))[0]?.tries === tries)
    await cloud.clock.turn(waitMs - 1)
    assert.equal(witness.waiting(), 0, 'not before its time')
    await cloud.clock.turn(1)
  }
  const last = await witness.next()
  ids.add(last.body['id'])
  last.answer(500)
  await until('it is given up', async () => (await waiting('retried')).length === 0)
  assert.equal(ids.size, 1)
  await until('each try is on the bill', async () => {
    const bill = await cloud.call('selfless', 'GetBill', {}, cloud.me)
    return bill.lines?.find(({ functionArn }) => functionArn?.endsWith(':retried'))?.requests === 3
  })
})

test('an event that succeeds on its second try is not tried a third time', async () => {
  await deploy(cloud, 'recovering', WITNESSED, role)
  await send('recovering', {})
  ;(await witness.next()).answer(500)
  await until('the try is counted', async () => (await waiting('recovering'))[0]?.tries === 1)
  await cloud.clock.turn(60_000)
  ;(await witness.next()).answer(200)
  await until('it is done', async () => (await waiting('recovering')).length === 0)
})

test('an event of six hours is given up', async () => {
  await deploy(cloud, 'aged', WITNESSED, role)
  await send('aged', {})
  ;(await witness.next()).answer(500)
  await until('the try is counted', async () => (await waiting('aged'))[0]?.tries === 1)
  await cloud.clock.turn(6 * 3_600_000)
  await until('it is given up', async () => (await waiting('aged')).length === 0)
  assert.equal(witness.waiting(), 0)
})

test('an event above 64 KiB arrives whole', async () => {
  await deploy(cloud, 'large', WITNESSED, role)
  const text = 'ü'.repeat(200_000)
  await send('large', { text })
  const { body, answer } = await witness.next()
  assert.equal((body['event'] as { text: string }).text, text)
  answer(200)
  await until('it is done', async () => (await waiting('large')).length === 0)
})

test('a promise that is kept twice makes one event, also when the first is long done', async () => {
  await deploy(cloud, 'promised', WITNESSED, role)
  const keep = () =>
    cloud.call(
      'lambda',
      'Invoke',
      {
        FunctionName: 'promised',
        InvocationType: 'Event',
        Payload: Buffer.from(JSON.stringify({ url: witness.url })),
      },
      cloud.me,
      { promiseId: 'a-promise' },
    )
  assert.deepEqual([(await keep()).StatusCode, (await keep()).StatusCode], [202, 202])
  ;(await witness.next()).answer(200)
  await until('it is done', async () => (await waiting('promised')).length === 0)
  await keep()
  await send('promised', { n: 2 })
  const next = await witness.next()
  assert.equal((next.body['event'] as { n?: number }).n, 2, 'the repeat made no event before this one')
  next.answer(200)
})

test('one slow function delays no other', async () => {
  await deploy(cloud, 'slow', WITNESSED, role)
  await deploy(cloud, 'quick', WITNESSED, role)
  for (let n = 0; n < 6; n++) await send('slow', { slow: true })
  const held = await Promise.all(Array.from({ length: 6 }, () => witness.next()))
  await send('quick', { quick: true })
  const quick = await witness.next()
  assert.deepEqual(quick.body['event'], { url: witness.url, quick: true })
  quick.answer(200)
  await until('the quick one is done', async () => (await waiting('quick')).length === 0)
  assert.equal((await waiting('slow')).length, 6)
  for (const { answer } of held) answer(200)
  await until('the slow ones are done', async () => (await waiting('slow')).length === 0)
})

test('the events of a deleted function go with it, and a new one of its name gets none of them', async () => {
  await deploy(cloud, 'deleted', WITNESSED, role)
  await send('deleted', { text: 'x'.repeat(70_000) })
  ;(await witness.next()).answer(500)
  await until('the try is counted', async () => (await waiting('deleted'))[0]?.tries === 1)
  await lambda.send(new DeleteFunctionCommand({ FunctionName: 'deleted' }))
  await deploy(cloud, 'deleted', WITNESSED, role)
  await until('its queue is cleared', async () => (await waiting('deleted')).length === 0)
  await cloud.clock.turn(60_000)
  await send('deleted', { n: 2 })
  const run = await witness.next()
  assert.equal((run.body['event'] as { n?: number }).n, 2)
  run.answer(200)
})

test('a throttled event waits and uses no try', async () => {
  const small = await openTestCloud({ options: ['--max-environments', '1'] })
  try {
    const smallRole = await makeRole(small)
    const client = small.client(LambdaClient)
    await deploy(small, 'busy', WITNESSED, smallRole)
    const busy = invoke(client, 'busy', { url: witness.url })
    const holding = await witness.next()
    await send('busy', { n: 2 }, client)
    const range = under('lambda', small.me.account, small.me.region, 'due')
    const row = async () => (await small.records.scan<Event>(range, { limit: 1 }))[0]?.[1]
    await until('it is put off', async () => ((await row())?.delays ?? 0) > 0)
    assert.equal((await row())?.tries, 0)
    holding.answer(200)
    assert.equal((await busy).value, 200)
    await small.clock.turn(2_000)
    const run = await witness.next()
    assert.equal((run.body['event'] as { n?: number }).n, 2)
    run.answer(200)
    await until('it is done', async () => (await row()) === undefined)
  } finally {
    await small.close()
  }
})

test('events that a killed server had accepted are delivered by the next one', async (t) => {
  const folder = scratch(t)
  const first = await startServer(t, folder)
  await deploy(clientsAt(first.endpoint), 'survivor', WITNESSED, await makeRole(clientsAt(first.endpoint)))
  const client = clientsAt(first.endpoint).client(LambdaClient)
  for (let n = 0; n < 5; n++) await send('survivor', { n }, client)
  // Some run now, held by the witness; then the server is gone with all of them.
  await witness.next()
  await first.stop('SIGKILL')
  const second = await startServer(t, folder)
  const seen = new Set<unknown>()
  while (seen.size < 5) {
    const run = await witness.next()
    seen.add((run.body['event'] as { n: number }).n)
    run.answer(200)
  }
  assert.deepEqual(seen, new Set([0, 1, 2, 3, 4]))
  await second.stop('SIGKILL')
})

test(
  'whenever the server is killed, no accepted event is lost',
  { skip: LONG ? false : '--long' },
  async (t) => {
    const folder = scratch(t)
    const seen = new Set<unknown>()
    const accepted = new Set<number>()
    const answering = new AbortController()
    const answers = (async () => {
      while (!answering.signal.aborted) {
        const run = await witness.next()
        seen.add((run.body['event'] as { n: number }).n)
        run.answer(200)
      }
    })()
    for (let round = 0, n = 0; round < KILLS; round++) {
      const server = await startServer(t, folder)
      const clients = clientsAt(server.endpoint)
      if (round === 0) await deploy(clients, 'tortured', WITNESSED, await makeRole(clients))
      const client = clients.client(LambdaClient)
      const sending = Array.from({ length: 4 }, async () => {
        // Until the server is gone; what was not acknowledged is promised nothing.
        for (let isThere = true; isThere;) {
          const mine = n++
          isThere = await send('tortured', { n: mine }, client).then(
            () => true,
            () => false,
          )
          if (isThere) accepted.add(mine)
        }
      })
      // A different moment each round, from among the first events to the midst of many.
      await cloud.clock.after(50 + round * 37)
      await server.stop('SIGKILL')
      await Promise.all(sending)
    }
    const last = await startServer(t, folder)
    await until('every accepted event has run', () => [...accepted].every((n) => seen.has(n)))
    assert.ok(accepted.size > KILLS)
    await last.stop('SIGKILL')
    answering.abort()
    await fetch(witness.url, { method: 'POST', body: '{"event":{}}' })
    await answers
  },
)

/** Official clients of a server in a process of its own. */
function clientsAt(endpoint: string): Clients {
  const configuration = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'test' },
    maxAttempts: 1,
  }
  return { client: (make) => new make(configuration as never) }
}
