// Several servers on one database, here several engines in one process, and what is refused when one opens.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  adminQuery,
  dropDatabase,
  startPostgres,
  testDatabase,
  withoutPostgres,
} from '../../../test/support/postgres.ts'
import { openTestPostgres, temporaryFolder, type TestStorage } from '../../../test/support/storage.ts'
import { systemIds } from '../../kernel/ids.ts'
import { key, under, type Tx } from '../../kernel/records.ts'
import { checkDsn, shownDsn } from './dsn.ts'

const skip = withoutPostgres

/** Two servers with data folders of their own, one database and one folder of blobs. */
async function pair(t: Parameters<typeof openTestPostgres>[0]): Promise<[TestStorage, TestStorage]> {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  const blobs = temporaryFolder(t)
  // At once, on a database in which there is nothing yet.
  const both = [0, 1].map(() => openTestPostgres(t, { dsn, blobs, ids: systemIds() }))
  const [one, two] = await Promise.all(both)
  assert.ok(one !== undefined && two !== undefined)
  return [one, two]
}

test('two servers may start at once, and increments of both are never lost', { skip }, async (t) => {
  const [one, two] = await pair(t)
  const add = async (tx: Tx): Promise<void> => tx.put('n', ((await tx.get<number>('n')) ?? 0) + 1)
  const work = async (on: TestStorage, home?: string): Promise<void> => {
    for (let n = 0; n < 40; n++) await on.records.transact(add, home)
  }
  await Promise.all([one, two].flatMap((on) => [work(on, 'n'), work(on, 'n'), work(on)]))
  assert.equal(await one.records.get('n'), 240)
  assert.equal(await two.records.get('n'), 240)
  const locked = (one.stats?.()['locked'] ?? 0) + (two.stats?.()['locked'] ?? 0)
  assert.ok(locked > 0, 'a home at which two servers met is taken in turns')
})

test(
  'a wake reaches who sleeps at another server within 50 ms, far sooner than the second look',
  { skip },
  async (t) => {
    const [one, two] = await pair(t)
    const times: number[] = []
    for (let n = 0; n < 10; n++) {
      const asleep = two.records.sleep('topic', 60_000)
      const fromMs = one.clock.monotonic()
      await one.records.transact((tx) => (tx.put('a', n), tx.wake('topic')))
      assert.equal(await asleep, true)
      times.push(one.clock.monotonic() - fromMs)
    }
    const median = times.toSorted((a, b) => a - b)[5] ?? Infinity
    assert.ok(median < 50, `${median} ms`)
  },
)

test(
  'a turn of the clock at one server wakes every sleeper at all, and all show the same time',
  { skip },
  async (t) => {
    const [one, two] = await pair(t)
    const before = two.clock.now()
    const asleep = two.records.sleep('nothing', 3_600_000)
    await one.clock.turn(7_200_000)
    assert.equal(await asleep, true)
    while (two.clock.now() < before + 7_200_000) await two.records.sleep('nothing', 1)
    assert.equal(two.clock.now() - before, 7_200_000)
    await two.clock.turn(1_000)
    assert.equal(await one.records.get(key('clock', 'offset')), 7_201_000)
  },
)

test('a lease of a living server is respected by one that starts', { skip }, async (t) => {
  const [one, two] = await pair(t)
  const lease = await one.leases.acquire('work')
  const stop = new AbortController()
  const waiting = two.leases.acquire('work', { signal: stop.signal })
  const third = await openTestPostgres(t, { dsn: dsnOf(one), blobs: blobsOf(one), ids: systemIds() })
  await third.records.transact((tx) => tx.hold(lease))
  stop.abort()
  await assert.rejects(waiting, /aborted/)
  await lease.release()
  await (await two.leases.acquire('work')).release()
})

test('a server that was killed takes its own leases at its next start', { skip }, async (t) => {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  const folder = temporaryFolder(t)
  const first = await openTestPostgres(t, { dsn, folder })
  const lease = await first.leases.acquire('work')
  const row = await first.records.get(key('lease', 'work'))
  await first.close()
  // As a kill leaves it.
  const other = await openTestPostgres(t, { dsn, blobs: join(folder, 'blobs') })
  await other.records.transact((tx) => tx.put(key('lease', 'work'), row as object))
  const again = await openTestPostgres(t, { dsn, folder })
  assert.equal(await other.records.get(key('lease', 'work')), undefined)
  await assert.rejects(
    again.records.transact((tx) => tx.hold(lease)),
    /is lost/,
  )
})

test('a blob that one server deletes can be read at another for an hour', { skip }, async (t) => {
  const [one, two] = await pair(t)
  const { id } = await one.blobs.put(Buffer.alloc(100_000, 'b'))
  await one.blobs.delete(id)
  assert.equal((await two.blobs.read(id)).length, 100_000)
  two.clock.turnWall(3_500_000)
  await two.sweep()
  assert.equal((await one.blobs.read(id)).length, 100_000)
  two.clock.turnWall(200_000)
  const doomed = () => one.records.scan(under('storage', 'doomed'), { limit: 9 })
  // The timer that the turn has fired may be at it as well.
  while ((await doomed()).length > 0) await two.sweep()
  await assert.rejects(one.blobs.read(id), /there is no blob/)
})

test('records and blobs that do not belong together are refused', { skip }, async (t) => {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  await openTestPostgres(t, { dsn })
  const foreign = temporaryFolder(t)
  writeFileSync(join(foreign, 'CLOUD'), 'another\n')
  await assert.rejects(openTestPostgres(t, { dsn, blobs: foreign }), /belong to other records/)
  const full = temporaryFolder(t)
  mkdirSync(join(full, '3f'))
  await assert.rejects(openTestPostgres(t, { dsn, blobs: full }), /belong to other records/)
})

test('a format that a newer Selfless made is refused', { skip }, async (t) => {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  await (await openTestPostgres(t, { dsn })).close()
  await adminQuery(dsn, "UPDATE selfless_about SET value = '99' WHERE name = 'format'")
  await assert.rejects(openTestPostgres(t, { dsn }), /format 99, and this version knows up to 1/)
})

test('a PostgreSQL that could lose what it acknowledged is refused, with what to do', { skip }, async (t) => {
  for (const [settings, message] of [
    [{ fsync: 'off' }, /set fsync=on/],
    [{ full_page_writes: 'off' }, /set full_page_writes=on/],
  ] as const) {
    const instance = await startPostgres(settings)
    after(() => instance.stop('immediate'))
    await assert.rejects(openTestPostgres(t, { dsn: instance.dsn() }), message)
    await instance.stop('immediate')
  }
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  const latin = dsn.replace(/\/[^/]*$/, '/latin')
  await adminQuery(dsn, "CREATE DATABASE latin TEMPLATE template0 ENCODING 'SQL_ASCII'")
  await assert.rejects(openTestPostgres(t, { dsn: latin }), /encoding is SQL_ASCII/)
  await adminQuery(dsn, 'DROP DATABASE latin WITH (FORCE)')
})

test('a cluster that acknowledges before the disk has it is told to wait for us', { skip }, async (t) => {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  const name = dsn.slice(dsn.lastIndexOf('/') + 1)
  await adminQuery(dsn, `ALTER DATABASE ${name} SET synchronous_commit = off`)
  t.after(() => adminQuery(dsn, `ALTER DATABASE ${name} RESET synchronous_commit`))
  const on = await openTestPostgres(t, { dsn })
  assert.ok(on.lines.some((line) => line.includes('off; on for us')))
})

test('no password is logged or told, whatever goes wrong', { skip }, async (t) => {
  const dsn = await testDatabase()
  t.after(() => dropDatabase(dsn))
  const secret = dsn.replace('selfless@', 'selfless:geheim@')
  const on = await openTestPostgres(t, { dsn: secret })
  assert.ok(on.lines.length > 0)
  for (const line of on.lines) assert.ok(!line.includes('geheim'), line)
  for (const wrong of [
    secret.replace(/\/[^/]*$/, '/nowhere'),
    'postgres://selfless:geheim@127.0.0.1:9/x',
    'postgres://selfless:geheim@127.0.0.1:9 /x',
  ])
    await assert.rejects(openTestPostgres(t, { dsn: wrong, tries: 1 }), (error: unknown) => {
      assert.doesNotMatch(`${String(error)} ${String((error as Error).stack)}`, /geheim/)
      return true
    })
  assert.equal(shownDsn('postgres://u:p@h:5/d?password=p'), 'postgres://u@h:5/d')
  assert.equal(shownDsn('postgresql://u:p@/d?host=/run/pg&sslmode=require'), 'postgresql://u@/run/pg/d')
  assert.throws(() => checkDsn('mysql://u:p@h/d'), /--records takes postgres/)
})

const dsnOf = (on: TestStorage): string => (on as TestStorage & { dsn: string }).dsn
const blobsOf = (on: TestStorage): string => (on as TestStorage & { blobFolder: string }).blobFolder
