// A PostgreSQL that stalls, restarts, is killed, or loses a connection in the middle of a commit: clean 503s, nothing
// acknowledged lost, nothing done twice, and the server goes on by itself.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { after, before, test, type TestContext } from 'node:test'
import {
  adminQuery,
  startPostgres,
  withoutPostgres,
  type PostgresInstance,
} from '../../../test/support/postgres.ts'
import { openTestPostgres, type TestStorage } from '../../../test/support/storage.ts'
import { testClock } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import { key, under, type Tx } from '../../kernel/records.ts'

const skip = withoutPostgres
let instance: PostgresInstance
before(async () => {
  if (skip === false) instance = await startPostgres()
})
after(() => instance?.stop('immediate'))

/** Short enough for a test to see them pass. */
const LIMITS = {
  statementMs: 500,
  graceMs: 300,
  bodyMs: 500,
  waitMs: 700,
  connectMs: 500,
  lookupMs: 1_000,
  connections: 8,
}

/** One after another on the same database: each test empties it first. */
async function open(t: TestContext, over: { dsn?: string; limits?: object } = {}): Promise<TestStorage> {
  const { dsn = instance.dsn(), limits = LIMITS } = over
  const on = await openTestPostgres(t, { dsn, limits, clock: testClock({ frozen: false }) })
  await on.records.clear({ from: '\x01', to: '\u{10FFFF}' })
  return on
}

const isUnavailable = (error: unknown): boolean => error instanceof Fault && error.status === 503

test(
  'while PostgreSQL stalls everyone is answered 503, and all goes on when it returns',
  { skip },
  async (t) => {
    const on = await open(t)
    await on.records.transact((tx) => tx.put('a', 1))
    instance.freeze()
    try {
      const answers = await Promise.allSettled([
        ...Array.from({ length: 40 }, (_, n) => on.records.transact((tx) => tx.put(key('stalled', n), n))),
        ...Array.from({ length: 40 }, () => on.records.get('a')),
      ])
      for (const answer of answers)
        assert.ok(answer.status === 'rejected' && isUnavailable(answer.reason), JSON.stringify(answer))
    } finally {
      instance.thaw()
    }
    await eventually(() => on.records.transact((tx) => tx.put('b', 2)))
    assert.equal(await on.records.get('a'), 1)
    assert.ok((on.stats?.()['stalls'] ?? 0) > 0)
  },
)

test(
  'restarts and kills of PostgreSQL under load lose nothing acknowledged and do nothing twice',
  { skip },
  async (t) => {
    const on = await open(t, { limits: { ...LIMITS, waitMs: 10_000, statementMs: 5_000, lookupMs: 15_000 } })
    const acknowledged = new Map<number, number[]>()
    const failed: unknown[] = []
    let stopped = false
    const work = async (worker: number): Promise<void> => {
      const own: number[] = []
      acknowledged.set(worker, own)
      for (let n = 0; !stopped; n++) {
        try {
          await on.records.transact(
            async (tx) => {
              const count = (await tx.get<number>(key('count', worker))) ?? 0
              tx.put(key('count', worker), count + 1)
              tx.put(key('done', worker, n), count)
            },
            worker % 2 === 0 ? `home/${worker % 4}` : undefined,
          )
          own.push(n)
        } catch (error) {
          failed.push(error)
        }
      }
    }
    const working = Promise.all(Array.from({ length: 12 }, (_, worker) => work(worker)))
    const sum = (): number => [...acknowledged.values()].reduce((all, own) => all + own.length, 0)
    const more = async (): Promise<void> => {
      const enough = sum() + 150
      while (sum() < enough) await on.clock.after(5)
    }
    await more()
    await instance.restart('fast')
    await more()
    await instance.restart('immediate')
    await more()
    await instance.kill()
    await instance.start()
    await more()
    stopped = true
    await working
    for (const error of failed) assert.ok(isUnavailable(error), String(error))
    for (const [worker, own] of acknowledged) {
      const rows: [string, number][] = []
      for (let from = under('done', worker).from; ;) {
        const page = await on.records.scan<number>({ from, to: under('done', worker).to }, { limit: 1_000 })
        rows.push(...page)
        if (page.length < 1_000) break
        from = `${page.at(-1)?.[0]}\x01`
      }
      const done = new Set(rows.map(([k]) => k))
      for (const n of own) assert.ok(done.has(key('done', worker, n)), `${worker}/${n} was acknowledged`)
      // Each that was made counted once: the numbers are 0, 1, 2 … without holes or repeats.
      assert.deepEqual(
        rows.map(([, count]) => count).toSorted((a, b) => a - b),
        rows.map((_, n) => n),
      )
      assert.equal(await on.records.get(key('count', worker)), rows.length)
    }
    const { lost = 0, unknownCommitted = 0, unknownUndone = 0 } = on.stats?.() ?? {}
    t.diagnostic(
      `${sum()} acknowledged, ${failed.length} refused; ${JSON.stringify({ lost, unknownCommitted, unknownUndone })}`,
    )
  },
)

test('a commit whose answer is lost is looked up: it is answered, and was made once', { skip }, async (t) => {
  const proxy = await openProxy(t, instance.port)
  const on = await open(t, { dsn: instance.dsn().replace(String(instance.port), String(proxy.port)) })
  for (const [where, stat] of [
    ['after', 'unknownCommitted'],
    ['before', 'unknownUndone'],
  ] as const) {
    await on.records.transact((tx) => tx.put('n', 0))
    proxy.cut = where
    let runs = 0
    const answer = await on.records.transact(async (tx) => {
      runs++
      const n = ((await tx.get<number>('n')) ?? 0) + 1
      tx.put('n', n)
      return n
    })
    assert.equal(proxy.cut, undefined, 'the connection was cut')
    assert.equal(answer, 1)
    assert.equal(await on.records.get('n'), 1)
    assert.equal(runs, where === 'after' ? 1 : 2)
    assert.equal(on.stats?.()[stat], 1, where)
  }
})

test('a commit that cannot be looked up is answered 503, never guessed', { skip }, async (t) => {
  const proxy = await openProxy(t, instance.port)
  const on = await open(t, { dsn: instance.dsn().replace(String(instance.port), String(proxy.port)) })
  proxy.cut = 'after'
  proxy.refuseAfterCut = true
  await assert.rejects(
    on.records.transact((tx) => tx.put('n', 1)),
    (error: unknown) => isUnavailable(error) && /whether it was made/.test(String(error)),
  )
  proxy.refuseAfterCut = false
  await eventually(async () => assert.equal(await on.records.get('n'), 1))
  assert.equal(on.stats?.()['unknownUnanswered'], 1)
})

test(
  'the listening connection comes back, and a wake that was lost costs a second at most',
  { skip },
  async (t) => {
    const [one, two] = [await open(t), await open(t)]
    await instance.restart('immediate')
    const asleep = two.records.sleep('topic', 60_000)
    await eventually(() => one.records.transact((tx) => (tx.put('a', 1), tx.wake('topic'))))
    assert.equal(await asleep, true)
    await eventually(async () => assert.equal(two.stats?.()['listeningNow'], 1))
  },
)

test(
  'a PostgreSQL that answers slowly is waited for, and many at once cost as many round trips as one',
  { skip },
  async (t) => {
    const proxy = await openProxy(t, instance.port)
    const limits = { ...LIMITS, statementMs: 5_000, bodyMs: 5_000, waitMs: 5_000, connectMs: 5_000 }
    const on = await open(t, {
      dsn: instance.dsn().replace(String(instance.port), String(proxy.port)),
      limits,
    })
    await on.records.transact((tx) => tx.put('n', 0))
    proxy.delayMs = 100
    const fromMs = on.clock.monotonic()
    const add = async (tx: Tx): Promise<void> => tx.put('n', ((await tx.get<number>('n')) ?? 0) + 1)
    await Promise.all(Array.from({ length: 100 }, () => on.records.transact(add, 'n')))
    const tookMs = on.clock.monotonic() - fromMs
    assert.equal(await on.records.get('n'), 100)
    // A connection's beginning, one read and one commit of one group; each delayed by a tenth of a second.
    assert.ok(tookMs < 3_000, `${tookMs} ms`)
  },
)

test('a body that reads on and on is ended, and the others are not', { skip }, async (t) => {
  const on = await open(t)
  const endless = async (tx: Tx): Promise<void> => {
    for (let n = 0; ; n++) await tx.get(key('endless', n))
  }
  const other = (tx: Tx): void => tx.put('other', 1)
  const [first, second] = await Promise.allSettled([
    on.records.transact(endless, 'home'),
    on.records.transact(other, 'home'),
  ])
  assert.ok(first.status === 'rejected' && /a transaction body took too long/.test(String(first.reason)))
  assert.equal(second.status, 'fulfilled')
  assert.equal(await on.records.get('other'), 1)
})

test(
  'a password is asked for and taken, from the address or PGPASSWORD; a wrong one is told without it',
  { skip },
  async (t) => {
    await adminQuery(instance.dsn(), "ALTER ROLE selfless PASSWORD 'geheim'")
    const rules = join(instance.folder, 'data/pg_hba.conf')
    const trusting = readFileSync(rules, 'utf8')
    writeFileSync(rules, 'host all all 127.0.0.1/32 scram-sha-256\n')
    await adminQuery(instance.dsn(), 'SELECT pg_reload_conf()')
    t.after(async () => {
      writeFileSync(rules, trusting)
      await instance.restart()
    })
    const right = instance.dsn().replace('selfless@', 'selfless:geheim@')
    await eventually(() => assert.rejects(adminQuery(instance.dsn(), 'SELECT 1')))
    const on = await open(t, { dsn: right })
    await on.records.transact((tx) => tx.put('a', 1))
    process.env['PGPASSWORD'] = 'geheim'
    t.after(() => void delete process.env['PGPASSWORD'])
    await open(t)
    const wrong = instance.dsn().replace('selfless@', 'selfless:falsch@')
    await assert.rejects(open(t, { dsn: wrong }), (error: unknown) => {
      assert.match(String(error), /password authentication failed for user "selfless"/)
      assert.doesNotMatch(String((error as Error).stack), /falsch/)
      return true
    })
  },
)

/** Tries until it is done, for twenty seconds at most. */
async function eventually(work: () => Promise<unknown>): Promise<void> {
  const clock = testClock()
  const untilMs = clock.monotonic() + 20_000
  for (;;) {
    try {
      await work()
      return
    } catch (error) {
      if (clock.monotonic() > untilMs) throw error
      await clock.after(20)
    }
  }
}

/** A relay that can cut a connection where it commits: before the server hears of it, or before its answer comes back. */
interface Proxy {
  readonly port: number
  cut: 'before' | 'after' | undefined
  refuseAfterCut: boolean
  /** Of everything that the server says. */
  delayMs: number
}

async function openProxy(t: TestContext, to: number): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let isCut = false
  const proxy = { port: 0, cut: undefined as Proxy['cut'], refuseAfterCut: false, delayMs: 0 }
  const clock = testClock()
  const server = createServer((client) => {
    if (proxy.refuseAfterCut && isCut) return void client.destroy()
    const upstream = connect(to, '127.0.0.1')
    let mute = false
    for (const [from, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => undefined)
      from.on('close', () => other.destroy())
    }
    upstream.on('data', (data) => {
      if (!mute && proxy.delayMs > 0) return void clock.after(proxy.delayMs).then(() => client.write(data))
      if (!mute) return void client.write(data)
      // The server has committed, for this is what it says of it.
      client.destroy()
    })
    client.on('data', (data) => {
      // A Bind of the prepared statement `commit`: its portal's empty name, then its own.
      if (proxy.cut === undefined || !data.includes('\0commit\0')) return void upstream.write(data)
      isCut = true
      if (proxy.cut === 'after') {
        mute = true
        upstream.write(data)
      } else client.destroy()
      proxy.cut = undefined
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  proxy.port = typeof address === 'object' && address !== null ? address.port : 0
  return proxy
}
