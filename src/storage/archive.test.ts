// The archive of changes: a backup and the archive make the records of any moment since, and never of a moment that is not
// wholly there.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test, type TestContext } from 'node:test'
import { withoutStrace } from '../../test/support/machine.ts'
import { openTestStorage, refusalOf, temporaryFolder } from '../../test/support/storage.ts'
import { testClock } from '../kernel/clock.ts'
import { dropBody, holdNew, putBody, readWhole, type Body } from '../kernel/body.ts'
import { seededIds } from '../kernel/ids.ts'
import { key } from '../kernel/records.ts'
import { Archive, entriesAfter, POSITION } from './archive.ts'
import type { Embedded } from './embedded.ts'
import { restoreBackup } from './restore.ts'

const NEVER = new AbortController().signal
const CHILD = join(import.meta.dirname, '../../test/support/storage-child.ts')
const FOREVER = Date.parse('2100-01-01')

async function backup(t: TestContext, { upkeep }: Pick<Embedded, 'upkeep'>): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of upkeep.backup(NEVER)) if (Buffer.isBuffer(piece)) pieces.push(piece)
  const file = join(temporaryFolder(t), 'backup.tar')
  writeFileSync(file, Buffer.concat(pieces))
  return file
}

/** Every record of a resting folder but the archive's own. */
function recordsOf(folder: string): Map<string, string> {
  const db = new DatabaseSync(`${folder}/records.db`, { readOnly: true })
  const rows = db.prepare('SELECT k,v FROM kv WHERE k<>?').all(POSITION)
  db.close()
  return new Map(rows.map(({ k, v }) => [String(k), String(v)]))
}

const lastSegment = (archive: string): string => {
  const name = readdirSync(`${archive}/journal`).toSorted().at(-1) ?? ''
  return `${archive}/journal/${name}`
}

test('a backup and its archive make the records of any moment since, blobs that went meanwhile included', async (t) => {
  const clock = testClock()
  const archive = temporaryFolder(t)
  const storage = await openTestStorage(t, { archive, clock })
  const put = (value: string) => storage.records.transact((tx) => tx.put(key('value'), value))
  await put('first')
  const file = await backup(t, storage)
  const moments = new Map<string, number>()
  const remember = (what: string): void => {
    clock.turnWall(1_000)
    moments.set(what, clock.stamp())
    clock.turnWall(1_000)
  }
  remember('first')
  await put('second')
  const fresh = await putBody(storage, Buffer.alloc(100_000, 'b'))
  await storage.records.transact(async (tx) => {
    await holdNew(tx, fresh, 'holder')
    tx.put(key('named'), { body: fresh.body })
  })
  remember('second')
  await storage.records.transact(async (tx) => {
    await dropBody(tx, fresh.body, 'holder')
    tx.delete(key('named'))
    tx.put(key('value'), 'third')
  })
  await storage.blobs.delete(fresh.body.id)
  remember('third')
  // A new start goes on in the same archive.
  await storage.close()
  const again = await openTestStorage(t, { archive, clock, folder: storage.folder })
  await again.records.transact((tx) => tx.put(key('value'), 'fourth'))
  remember('fourth')
  for (const [what, ms] of moments) {
    const folder = join(temporaryFolder(t), 'restored')
    const { report, atMs } = restoreBackup(file, folder, { archive, ms })
    assert.deepEqual(report.problems, [], what)
    assert.ok(atMs <= ms)
    const restored = await openTestStorage(t, { folder })
    assert.equal(await restored.records.get(key('value')), what)
    const named = await restored.records.get<{ body: Body }>(key('named'))
    assert.equal(named !== undefined, what === 'second')
    if (named) assert.equal((await readWhole(restored, named.body, 1e6)).toString(), 'b'.repeat(100_000))
  }
  const early = refusalOf(() => restoreBackup(file, join(temporaryFolder(t), 'r'), { archive, ms: 1_000 }))
  assert.match(early.message, /before the backup.*take an older one/)
})

test('after kills under load the archive has what the records have, group by group', async (t) => {
  const archive = temporaryFolder(t)
  const storage = await openTestStorage(t, { archive })
  const file = await backup(t, storage)
  await storage.close()
  const env = { ...process.env, TEST_ARCHIVE: archive }
  for (let kill = 0; kill < (process.env['SELFLESS_LONG'] === '1' ? 20 : 3); kill++) {
    const child = spawn(process.execPath, [CHILD, 'load', storage.folder], { env })
    let lines = 0
    let last = 0
    child.stdout.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n')) if (/^\d+$/.test(line)) last = Number(line)
      if (++lines === 20 + kill) child.kill('SIGKILL')
    })
    await new Promise((resolve) => child.on('close', resolve))
    assert.ok(last > 0)
    // The next start cuts what was archived and never committed.
    await (await openTestStorage(t, { archive, folder: storage.folder })).close()
    const folder = join(temporaryFolder(t), 'restored')
    const { report } = restoreBackup(file, folder, { archive, ms: FOREVER })
    assert.deepEqual(report.problems, [])
    const restored = recordsOf(folder)
    assert.deepEqual(restored, recordsOf(storage.folder))
    assert.ok(restored.has(key('ledger', last)), 'what was acknowledged last')
  }
})

test('a group is on disk in the archive before it is committed', { skip: withoutStrace }, (t) => {
  const trace = join(temporaryFolder(t), 'trace')
  const calls = ['-f', '-y', '-e', 'trace=write,pwrite64,pwritev,fdatasync,fsync', '-o', trace]
  const env = { ...process.env, TEST_ARCHIVE: temporaryFolder(t) }
  const args = [...calls, process.execPath, CHILD, 'one', temporaryFolder(t)]
  const run = spawnSync('strace', args, { encoding: 'utf8', env })
  if (/Operation not permitted|ptrace/.test(run.stderr)) return t.skip('strace may not trace here')
  /** What has been done with the newest entry. */
  let entry: 'none' | 'written' | 'syncing' | 'synced' = 'none'
  let syncer = ''
  let groups = 0
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    const [thread = ''] = line.split(' ')
    if (/\bwrite\(.*\.journal>/.test(line)) entry = 'written'
    else if (/\bfdatasync\(.*\.journal>\)\s+= 0$/.test(line)) entry = 'synced'
    else if (/\bfdatasync\(.*\.journal>.*<unfinished/.test(line)) [entry, syncer] = ['syncing', thread]
    else if (/fdatasync resumed.*= 0$/.test(line) && entry === 'syncing' && thread === syncer)
      entry = 'synced'
    else if (/write\(1\b.*"acknowledged/.test(line)) groups++
    else if (groups > 0 && /\bpwrite.*records\.db-wal>/.test(line)) assert.equal(entry, 'synced', line)
  }
  assert.equal(groups, 30)
})

test('a start without the archive leaves a gap, which no restore passes over', async (t) => {
  const clock = testClock()
  const archive = temporaryFolder(t)
  const before = await openTestStorage(t, { clock })
  const file = await backup(t, before)
  await before.close()
  const early = refusalOf(() => restoreBackup(file, join(temporaryFolder(t), 'r'), { archive, ms: FOREVER }))
  assert.match(early.message, /without --archive/)
  const first = await openTestStorage(t, { archive, clock, folder: before.folder })
  const write = (on: Embedded, value: number) => on.records.transact((tx) => tx.put(key('value'), value))
  await write(first, 1)
  const base = await backup(t, first)
  await write(first, 2)
  await first.close()
  const beforeGapMs = clock.stamp()
  clock.turnWall(1_000)
  const without = await openTestStorage(t, { clock, folder: first.folder })
  await write(without, 3)
  await without.close()
  clock.turnWall(1_000)
  const third = await openTestStorage(t, { archive, clock, folder: first.folder })
  await write(third, 4)
  clock.turnWall(1_000)
  const { message } = refusalOf(() =>
    restoreBackup(base, join(temporaryFolder(t), 'r'), { archive, ms: clock.stamp() }),
  )
  assert.match(message, /lacks the changes before/)
  const folder = join(temporaryFolder(t), 'restored')
  restoreBackup(base, folder, { archive, ms: beforeGapMs })
  assert.equal(recordsOf(folder).get(key('value')), '2')
  // A backup behind the gap goes on from there.
  const later = await backup(t, third)
  await write(third, 5)
  const at = join(temporaryFolder(t), 'restored')
  restoreBackup(later, at, { archive, ms: FOREVER })
  assert.equal(recordsOf(at).get(key('value')), '5')
})

test('an archive that is another cloud’s, or goes on beyond these records, is refused at start', async (t) => {
  const archive = temporaryFolder(t)
  const storage = await openTestStorage(t, { archive })
  const write = (on: Embedded, value: number) => on.records.transact((tx) => tx.put(key('value'), value))
  await write(storage, 1)
  await storage.close()
  const older = join(temporaryFolder(t), 'older')
  cpSync(storage.folder, older, { recursive: true })
  const on = await openTestStorage(t, { archive, folder: storage.folder })
  for (let n = 2; n < 5; n++) await write(on, n)
  const file = await backup(t, on)
  await on.close()
  const refused = (folder: string, why: RegExp) =>
    assert.rejects(openTestStorage(t, { archive, folder, ids: seededIds(2) }), {
      kind: 'format',
      message: why,
    })
  await refused(older, /goes on beyond these records/)
  await refused(temporaryFolder(t), /belongs to another cloud/)
  // A restored cloud is another history: it must not be mixed with the one that went on.
  const restored = join(temporaryFolder(t), 'restored')
  restoreBackup(file, restored)
  await refused(restored, /before it was restored/)
  const elsewhere = await openTestStorage(t, { archive: temporaryFolder(t), folder: restored })
  assert.equal(await elsewhere.records.get(key('value')), 4)
})

test('a long archive stands in several files, which are read as one', async (t) => {
  const folder = temporaryFolder(t)
  const log = { debug() {}, info() {}, warn() {}, error: assert.fail, writes: () => false }
  const archive = new Archive({ folder, format: 1, ids: seededIds(1), log, segmentBytes: 1_000 }, undefined)
  const first = archive.next
  for (let n = 0; n < 20; n++) {
    await archive.write(n, [new Map([[`key ${n}`, 'x'.repeat(200)]]), new Map([['gone', undefined]])])
    archive.committed()
  }
  archive.close()
  assert.ok(readdirSync(`${folder}/journal`).length > 3)
  const entries = [...entriesAfter(folder, { id: first.id, n: 0 }, 1, FOREVER)]
  assert.deepEqual(
    entries.map(({ n, atMs, writes }) => [n, atMs, writes.length, writes[0]?.[0], writes[1]?.[1]]),
    Array.from({ length: 20 }, (_, n) => [n + 1, n, 2, `key ${n}`, undefined]),
  )
  assert.throws(
    () => [...entriesAfter(folder, { id: first.id, n: 0 }, 2, FOREVER)],
    /changes of format 1, not 2/,
  )
  rmSync(`${folder}/journal/${readdirSync(`${folder}/journal`).toSorted()[1]}`)
  assert.throws(() => [...entriesAfter(folder, { id: first.id, n: 0 }, 1, FOREVER)], /lacks the changes/)
})

test('a torn end of the archive loses only itself', async (t) => {
  const archive = temporaryFolder(t)
  const storage = await openTestStorage(t, { archive })
  const write = (on: Embedded, value: number) => on.records.transact((tx) => tx.put(key('value'), value))
  await write(storage, 1)
  const file = await backup(t, storage)
  for (let n = 2; n < 6; n++) await write(storage, n)
  await storage.close()
  const torn = join(temporaryFolder(t), 'torn')
  cpSync(archive, torn, { recursive: true })
  truncateSync(lastSegment(torn), statSync(lastSegment(torn)).size - 3)
  const folder = join(temporaryFolder(t), 'restored')
  restoreBackup(file, folder, { archive: torn, ms: FOREVER })
  assert.equal(recordsOf(folder).get(key('value')), '4')
  // A power cut that took the beginning of a new file.
  writeFileSync(`${archive}/journal/${'9'.repeat(16)}.journal`, 'x')
  const again = await openTestStorage(t, { archive, folder: storage.folder })
  await write(again, 6)
  await again.close()
  const whole = join(temporaryFolder(t), 'whole')
  restoreBackup(file, whole, { archive, ms: FOREVER })
  assert.equal(recordsOf(whole).get(key('value')), '6')
})

test('an archive that cannot be written stops nobody, is told, and leaves a gap', async (t) => {
  const archive = temporaryFolder(t)
  const storage = await openTestStorage(t, { archive })
  await storage.records.transact((tx) => tx.put(key('value'), 1))
  const file = await backup(t, storage)
  await storage.close()
  const on = await openTestStorage(t, { archive, folder: storage.folder })
  rmSync(`${archive}/journal`, { recursive: true })
  writeFileSync(`${archive}/journal`, 'in the way')
  await on.records.transact((tx) => tx.put(key('value'), 2))
  const { id } = await on.blobs.put(Buffer.alloc(100_000))
  assert.equal(statSync(on.blobs.path(id)).size, 100_000)
  assert.match(on.lines.join(''), /the archive has a gap from now on/)
  assert.equal(on.lines.filter((line) => /gap/.test(line)).length, 1)
  await on.close()
  rmSync(`${archive}/journal`)
  mkdirSync(`${archive}/journal`)
  const again = await openTestStorage(t, { archive, folder: storage.folder })
  await again.records.transact((tx) => tx.put(key('value'), 3))
  const { message } = refusalOf(() =>
    restoreBackup(file, join(temporaryFolder(t), 'r'), { archive, ms: FOREVER }),
  )
  assert.match(message, /lacks the changes before/)
})

test('a group that a full disk did not take is not in the archive either', async (t) => {
  const folder = temporaryFolder(t)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { encoding: 'utf8' })
  if (mounted.status !== 0) return t.skip('no small disk can be made here')
  try {
    const archive = temporaryFolder(t)
    const on = await openTestStorage(t, { archive, folder: join(folder, 'cloud'), checks: false })
    const write = (n: number) =>
      on.records.transact((tx) => {
        for (let j = 0; j < 50; j++) tx.put(key('k', n, j), 'x'.repeat(2_000))
      })
    await write(0)
    const file = await backup(t, on)
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(6 * 2 ** 20))
    await assert.rejects(
      async () => {
        for (let n = 1; n < 1_000; n++) await write(n)
      },
      { kind: 'full' },
    )
    rmSync(join(folder, 'ballast'))
    await on.records.transact((tx) => tx.put(key('after'), 1))
    await on.close()
    const restored = join(temporaryFolder(t), 'restored')
    restoreBackup(file, restored, { archive, ms: FOREVER })
    assert.deepEqual(recordsOf(restored), recordsOf(join(folder, 'cloud')))
  } finally {
    spawnSync('umount', ['-l', folder])
  }
})
