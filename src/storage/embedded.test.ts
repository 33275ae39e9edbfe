import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test, type TestContext } from 'node:test'
import { openTestStorage, temporaryFolder } from '../../test/support/storage.ts'
import { Fault } from '../kernel/fault.ts'
import { key, under, type Tx } from '../kernel/records.ts'
import { StorageError } from './errors.ts'

const CHILD = join(import.meta.dirname, '../../test/support/storage-child.ts')

const isStorageError = (kind: string, message: RegExp) => (error: unknown) =>
  error instanceof StorageError && error.kind === kind && message.test(error.message)

/** A folder that was used and closed. */
async function usedFolder(t: TestContext): Promise<string> {
  const folder = temporaryFolder(t)
  const on = await openTestStorage(t, { folder })
  for (let n = 0; n < 20; n++)
    await on.records.transact((tx) => {
      for (let i = 0; i < 20; i++) tx.put(key('k', n, i), 'x'.repeat(500))
    })
  await on.close()
  return folder
}

test('a second start on the same folder is refused, naming the process that has it, until the first has closed', async (t) => {
  const folder = temporaryFolder(t)
  const first = await openTestStorage(t, { folder })
  const refused = isStorageError(
    'locked',
    new RegExp(`process ${process.pid}\\).*using the data folder ${folder}`),
  )
  await assert.rejects(openTestStorage(t, { folder }), refused)
  const other = spawnSync(process.execPath, [CHILD, 'open', folder], { encoding: 'utf8' })
  assert.match(other.stdout, /^refused locked/)
  await first.records.transact((tx) => tx.put('a', 1))
  await first.close()
  const second = await openTestStorage(t, { folder })
  assert.equal(await second.records.get('a'), 1)
})

test('no other user of the machine can read records or blobs', async (t) => {
  const folder = temporaryFolder(t)
  const on = await openTestStorage(t, { folder })
  await on.records.transact((tx) => tx.put('a', 1))
  const open = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => /^records|^blobs/.test(entry.name))
    .filter((entry) => (statSync(join(folder, entry.name)).mode & 0o077) !== 0)
  assert.deepEqual(
    open.map((entry) => entry.name),
    [],
  )
  assert.ok(readdirSync(folder).some((name) => name.endsWith('-wal')))
})

test('the lock of a process that was killed is no obstacle', async (t) => {
  const folder = temporaryFolder(t)
  const child = spawnSync(process.execPath, [CHILD, 'die', folder], { encoding: 'utf8' })
  assert.equal(child.signal, 'SIGKILL')
  const { records } = await openTestStorage(t, { folder })
  assert.equal(await records.get('written'), 1)
})

test('a damaged file is reported and left as it is', async (t) => {
  const damages: [string, (path: string) => void, RegExp][] = [
    [
      'another kind of file',
      (path) => writeFileSync(path, 'not a database'.repeat(1_000)),
      /its header is not ours/,
    ],
    ['cut short', (path) => truncateSync(path, 3 * 4_096), /shorter than its header says|malformed/],
    ['emptied', (path) => truncateSync(path, 0), /missing or empty/],
    ['lost', (path) => rmSync(path), /missing or empty/],
    [
      'scribbled on',
      (path) => {
        const bytes = readFileSync(path)
        bytes.fill(0x5a, 4_096 * 4, 4_096 * 8)
        writeFileSync(path, bytes)
      },
      /is damaged/,
    ],
  ]
  for (const [name, harm, message] of damages) {
    const folder = await usedFolder(t)
    const path = join(folder, 'records.db')
    harm(path)
    const before = existsSync(path) ? readFileSync(path) : undefined
    await assert.rejects(openTestStorage(t, { folder }), isStorageError('damaged', message), name)
    const after = existsSync(path) ? readFileSync(path) : undefined
    assert.deepEqual(after, before, `${name}: left as it was`)
  }
})

test('damage that is met while serving stops the engine, and verify finds it', async (t) => {
  const folder = temporaryFolder(t)
  const first = await openTestStorage(t, { folder, checks: false })
  // Above 16 MiB the whole is not read at start.
  for (let n = 0; n < 40; n++)
    await first.records.transact((tx) => {
      for (let i = 0; i < 1_000; i++) tx.put(key('k', n, i), 'x'.repeat(500))
    })
  await first.close()
  const path = join(folder, 'records.db')
  const bytes = readFileSync(path)
  assert.ok(bytes.length > 16 * 2 ** 20)
  bytes.fill(0x5a, bytes.length / 4, (bytes.length / 4) * 3)
  writeFileSync(path, bytes)
  const second = await openTestStorage(t, { folder, checks: false })
  assert.notEqual((await second.verify()).length, 0)
  await assert.rejects(
    async () => {
      for (let n = 0; n < 40; n++) await second.records.scan(under('k', n), { limit: 1_000 })
    },
    isStorageError('damaged', /is damaged/),
  )
  assert.throws(() => second.records.get('a'), isStorageError('damaged', /is damaged/))
  assert.match(second.lines.join(''), /records have stopped/)
})

test('a folder of a newer format is refused', async (t) => {
  const folder = await usedFolder(t)
  const db = new DatabaseSync(join(folder, 'records.db'))
  db.exec('PRAGMA user_version=99')
  db.close()
  await assert.rejects(
    openTestStorage(t, { folder }),
    isStorageError('format', /format 99.*Start the version that wrote it or a newer one/),
  )
})

test('a failed flush stops the engine: nothing is acknowledged then or ever after', async (t) => {
  let failing = false
  const flush = (): Promise<void> =>
    failing ? Promise.reject(new Error('EIO: i/o error, fdatasync')) : Promise.resolve()
  const stops: string[] = []
  const on = await openTestStorage(t, { flush, onStop: (error) => stops.push(error.message) })
  const { records, lines, folder } = on
  await records.transact((tx) => tx.put('a', 1))
  const log = readFileSync(join(folder, 'records.db-wal'))
  failing = true
  const stopped = isStorageError('stopped', /what is on disk is unknown/)
  const both = [records.transact((tx) => tx.put('b', 1)), records.transact(() => 'read only')]
  for (const outcome of both) await assert.rejects(outcome, stopped)
  failing = false
  await assert.rejects(
    records.transact((tx) => tx.put('c', 1)),
    stopped,
  )
  assert.throws(() => records.get('a'), stopped)
  assert.match(lines.join(''), /records have stopped/)
  assert.equal(stops.length, 1)
  // Nothing is copied out of a log of which nobody knows what is on disk, and no one else comes to it in this process.
  await on.close()
  assert.ok(readFileSync(join(folder, 'records.db-wal')).subarray(0, log.length).equals(log))
  await assert.rejects(openTestStorage(t, { folder }), isStorageError('locked', /another Selfless server/))
})

test('more bodies than may wait are answered 503, and those that wait are run', async (t) => {
  const { records } = await openTestStorage(t, { checks: false, flush: () => Promise.resolve() })
  const all = await Promise.allSettled(
    Array.from({ length: 16_388 }, () => records.transact(() => undefined)),
  )
  const refused = all.filter((one) => one.status === 'rejected')
  assert.equal(refused.length, 4)
  for (const { reason } of refused) assert.ok(reason instanceof Fault && reason.status === 503)
})

test('nobody outside is shown what is not on disk, and waits for one flush at most', async (t) => {
  const flushes: (() => void)[] = []
  let held = false
  const flush = (): Promise<void> =>
    held ? new Promise((resolve) => flushes.push(resolve)) : Promise.resolve()
  const { records } = await openTestStorage(t, { flush })
  await records.transact((tx) => tx.put(key('k', 1), 'old'))
  held = true
  const events: string[] = []
  const note = (name: string) => (value: unknown) => events.push(`${name} ${JSON.stringify(value)}`)
  void records.transact((tx) => tx.put(key('k', 1), 'new')).then(() => events.push('acknowledged'))
  // A body that throws because of what it saw gives it away, too.
  const seen = async (tx: Tx): Promise<void> => {
    throw new Error(`saw ${await tx.get<string>(key('k', 1))}`)
  }
  void records.transact(seen).catch((error: unknown) => note('refused')(String(error)))
  while (flushes.length < 1) await new Promise(setImmediate)
  assert.equal(await records.get(key('k', 2)), undefined, 'another key does not wait')
  void Promise.resolve(records.get(key('k', 1))).then(note('get'))
  void Promise.resolve(records.scan(under('k'), { limit: 9 })).then(note('scan'))
  void records.transact((tx) => tx.put(key('k', 1), 'newer')).then(() => events.push('newer'))
  for (let n = 0; n < 20; n++) await new Promise(setImmediate)
  assert.equal(events.length, 0)
  flushes.shift()?.()
  while (flushes.length < 1) await new Promise(setImmediate)
  assert.deepEqual(events.toSorted(), [
    'acknowledged',
    'get "new"',
    'refused "Error: saw new"',
    'scan [["$k\\u0002#0000000000000001\\u0002","new"]]',
  ])
  held = false
  flushes.shift()?.()
  while (events.length < 5) await new Promise(setImmediate)
})

test('a group closes at 256 bodies, at 512 KiB, and takes no second body after 2 ms', async (t) => {
  let groups = 0
  const flush = async (): Promise<void> => void groups++
  const { records, clock } = await openTestStorage(t, { flush, checks: false })
  const all = async (count: number, body: (tx: Tx, n: number) => void): Promise<number> => {
    const before = groups
    await Promise.all(Array.from({ length: count }, (_, n) => records.transact((tx) => body(tx, n))))
    return groups - before
  }
  const small = await all(1_024, (tx, n) => tx.put(key('s', n), n))
  assert.ok(small >= 4 && small <= 512, `${small} groups`)
  const large = await all(32, (tx, n) => tx.put(key('l', n), 'x'.repeat(100_000)))
  assert.ok(large >= 6, `${large} groups of 512 KiB`)
  const slow = await all(4, (tx, n) => {
    tx.put(key('t', n), n)
    for (const end = clock.stamp() + 4; clock.stamp() < end;);
  })
  assert.equal(slow, 4)
})

test('with checks on, a body that does not do the same on every run is refused with what differs', async (t) => {
  const { records } = await openTestStorage(t)
  let n = 0
  const refused = async (body: (tx: Tx) => void, message: RegExp): Promise<void> => {
    await assert.rejects(records.transact(body), isStorageError('body', message))
  }
  await refused((tx) => tx.put('a', n++), /different values at "a"/)
  await refused((tx) => tx.put(key(n++), 1), /only one run wrote/)
  await refused((tx) => tx.wake(`t${n++}`), /woke different topics/)
  await refused(() => {
    if (n++ % 2 === 0) throw new Error('now and then')
  }, /one run threw/)
  assert.deepEqual(await records.scan({ from: '\x01', to: '\u{10FFFF}' }, { limit: 9 }), [])
})

test('a backup made while serving holds everything committed before it, opens as a folder, and replaces nothing', async (t) => {
  const folder = temporaryFolder(t)
  const on = await openTestStorage(t)
  for (let n = 0; n < 50; n++) await on.records.transact((tx) => tx.put(key('k', n), 'x'.repeat(2_000)))
  let serving = true
  const writing = (async () => {
    for (let n = 50; serving; n++) await on.records.transact((tx) => tx.put(key('k', n), n))
  })()
  await on.records.backup(join(folder, 'records.db'))
  serving = false
  await writing
  const restored = await openTestStorage(t, { folder })
  assert.ok((await restored.records.scan(under('k'), { limit: 1_000 })).length >= 50)
  assert.deepEqual(await restored.verify(), [])
  await assert.rejects(on.records.backup(join(folder, 'records.db')), /exists; a backup replaces nothing/)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('the offset of a turned clock is a record, so the next start goes on from it', async (t) => {
  const folder = temporaryFolder(t)
  const first = await openTestStorage(t, { folder })
  const startMs = first.clock.now()
  await first.clock.turn(3_600_000)
  await first.clock.turn(60_000)
  await first.close()
  const second = await openTestStorage(t, { folder })
  assert.ok(second.clock.now() - startMs >= 3_660_000)
})

test('the log stays within 64 MiB, and churn does not grow the file', async (t) => {
  const folder = temporaryFolder(t)
  const { records } = await openTestStorage(t, { folder, checks: false })
  const size = (name: string): number => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0
  const churn = async (from: number, to: number): Promise<number> => {
    let log = 0
    for (let n = from; n < to; n++) {
      await Promise.all(
        Array.from({ length: 20 }, (_, g) =>
          records.transact((tx) => {
            for (let j = 0; j < 50; j++) {
              const m = n * 1_000 + g * 50 + j
              tx.put(key('q', m), { body: 'x'.repeat(900) })
              if (n >= 5) tx.delete(key('q', m - 5_000))
            }
          }),
        ),
      )
      log = Math.max(log, size('records.db-wal'))
    }
    return log
  }
  await churn(0, 40)
  const before = size('records.db')
  const log = await churn(40, 90)
  assert.ok(log <= 64 * 2 ** 20, `a log of ${log} bytes`)
  assert.ok(size('records.db') <= before * 1.01 + 2 ** 20, `${before} → ${size('records.db')} bytes`)
})

test('the log stays within 64 MiB when each small transaction writes several pages of it', async (t) => {
  const { records, folder } = await openTestStorage(t, { checks: false, flush: () => Promise.resolve() })
  const log = join(folder, 'records.db-wal')
  let most = 0
  let written = 0
  for (let n = 0; n < 6_000; n++) {
    const before = statSync(log).size
    await records.transact((tx) => tx.put(key('k', (n * 7_919) % 6_007), 'x'.repeat(3_000)))
    written += Math.max(0, statSync(log).size - before)
    most = Math.max(most, statSync(log).size)
  }
  assert.ok(written > 40 * 2 ** 20, `${written} bytes of log written`)
  assert.ok(most <= 64 * 2 ** 20, `a log of ${most} bytes`)
})

test('space that was cleared is given back in idle moments', async (t) => {
  const folder = temporaryFolder(t)
  const on = await openTestStorage(t, { folder, checks: false })
  const { records, clock } = on
  for (let n = 0; n < 20; n++)
    await records.transact((tx) => {
      for (let i = 0; i < 1_000; i++) tx.put(key('k', n, i), 'x'.repeat(500))
    })
  await records.clear(under('k'))
  clock.turnWall(5_000)
  const watching = new DatabaseSync(join(folder, 'records.db'), { readOnly: true })
  const free = watching.prepare('PRAGMA freelist_count')
  while (Number(free.get()?.['freelist_count']) > 100) await new Promise(setImmediate)
  watching.close()
  await on.close()
  assert.ok(statSync(join(folder, 'records.db')).size < 2 * 2 ** 20)
})
