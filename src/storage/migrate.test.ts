// Data folders of older versions, made as those versions made them, and what opening them makes of them.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test, type TestContext } from 'node:test'
import { openTestStorage, temporaryFolder } from '../../test/support/storage.ts'
import { key } from '../kernel/records.ts'
import { StorageError } from './errors.ts'
import { migrate, type Step } from './migrate.ts'
import { FORMAT } from './sqlite.ts'

const BLOB = `${'0'.repeat(12)}${'ab'.repeat(16)}`

/** Version 0, as the storage's prototype and its first days left it: no number, no FORMAT, files open to everyone. */
function folderOfVersion0(t: TestContext, records: number): string {
  const folder = temporaryFolder(t)
  const db = new DatabaseSync(`${folder}/records.db`)
  db.exec(`PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;
    CREATE TABLE IF NOT EXISTS kv(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS boot(n); INSERT INTO boot VALUES(1); DELETE FROM boot`)
  const put = db.prepare('INSERT INTO kv VALUES(?,?)')
  for (let n = 0; n < records; n++) put.run(key('old', n), JSON.stringify({ n }))
  put.run(key('body', BLOB, 'holder'), '1')
  put.run(key('named'), JSON.stringify({ body: { at: 'blob', id: BLOB, bytes: 7 } }))
  db.close()
  mkdirSync(`${folder}/blobs/${BLOB.slice(-2)}`, { recursive: true, mode: 0o755 })
  writeFileSync(`${folder}/blobs/${BLOB.slice(-2)}/${BLOB}`, 'content')
  return folder
}

const versionOf = (folder: string): number => {
  const db = new DatabaseSync(`${folder}/records.db`, { readOnly: true })
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
  db.close()
  return version
}
const modeOf = (path: string): number => statSync(path).mode & 0o777

test('a folder of version 0 becomes one of this version at its first start, with all that was in it', async (t) => {
  const folder = folderOfVersion0(t, 1_000)
  assert.equal(versionOf(folder), 0)
  assert.equal(modeOf(`${folder}/blobs`), 0o755)
  const lines: string[] = []
  const first = await openTestStorage(t, { folder, log: collecting(lines) })
  assert.match(lines.join(''), /migrated.*blobs are closed to other users/)
  assert.deepEqual(await first.records.get(key('old', 999)), { n: 999 })
  assert.equal((await first.blobs.read(BLOB)).toString(), 'content')
  assert.deepEqual((await first.upkeep.check()).problems, [])
  await first.close()
  assert.equal(versionOf(folder), FORMAT)
  assert.equal(readFileSync(`${folder}/FORMAT`, 'utf8'), `Selfless data folder, format ${FORMAT}\n`)
  assert.deepEqual([modeOf(`${folder}/blobs`), modeOf(`${folder}/records.db`)], [0o700, 0o600])
  // A second start finds nothing to do.
  lines.length = 0
  await (await openTestStorage(t, { folder, log: collecting(lines) })).close()
  assert.deepEqual(lines, [])
})

test('a new folder has this version from the beginning', async (t) => {
  const lines: string[] = []
  const storage = await openTestStorage(t, { log: collecting(lines) })
  await storage.close()
  assert.equal(versionOf(storage.folder), FORMAT)
  assert.deepEqual(lines, [])
})

const collecting = (lines: string[]) => ({
  debug: () => undefined,
  info: (message: string, fields?: object) => void lines.push(`${message} ${JSON.stringify(fields)}`),
  warn: () => undefined,
  error: () => undefined,
  writes: () => true,
})

/** Steps of a future, each of which may die in its middle. */
const steps = (die?: { at: number; how: () => void }): Step[] =>
  [1, 2, 3].map((from) => ({
    from,
    what: `step ${from}`,
    run: ({ db }) => {
      const rows = db.prepare('SELECT k,v FROM kv ORDER BY k').all()
      const put = db.prepare('UPDATE kv SET v=? WHERE k=?')
      for (const [n, { k, v }] of rows.entries()) {
        if (die?.at === from && n === rows.length >> 1) die.how()
        put.run(JSON.stringify([from, String(v)]), String(k))
      }
    },
  }))

function opened(folder: string): DatabaseSync {
  const db = new DatabaseSync(`${folder}/records.db`)
  db.exec('PRAGMA journal_mode=WAL')
  return db
}

/** How many rows have been through which number of steps. */
function depths(db: DatabaseSync): number[] {
  const found = new Set<number>()
  for (const { v } of db.prepare('SELECT v FROM kv').all()) {
    let depth = 0
    for (let value: unknown = JSON.parse(String(v)); Array.isArray(value); depth++)
      value = JSON.parse(String(value[1]))
    found.add(depth)
  }
  return [...found]
}

test('steps run one after another, each whole or not at all, and go on where they failed', (t) => {
  const folder = folderOfVersion0(t, 200)
  const db = opened(folder)
  t.after(() => db.close())
  migrate({ db, folder }, 1)
  const fail = {
    at: 2,
    how: () => {
      throw new Error('the step failed')
    },
  }
  assert.throws(() => migrate({ db, folder }, 4, steps(fail)), /the step failed/)
  assert.equal(versionOf(folder), 2)
  assert.deepEqual(depths(db), [1], 'the first step is there, nothing of the second')
  assert.deepEqual(migrate({ db, folder }, 4, steps()), ['step 2', 'step 3'])
  assert.deepEqual([versionOf(folder), depths(db)], [4, [3]])
})

test('a kill in the middle of a step leaves the version before it, and the next start goes on', (t) => {
  const folder = folderOfVersion0(t, 5_000)
  const script = `
    import { DatabaseSync } from 'node:sqlite'
    import { migrate } from ${JSON.stringify(join(import.meta.dirname, 'migrate.ts'))}
    const folder = ${JSON.stringify(folder)}
    const db = new DatabaseSync(folder + '/records.db')
    db.exec('PRAGMA journal_mode=WAL; PRAGMA cache_size=10')
    migrate({ db, folder }, 1)
    const steps = (${steps.toString()})({ at: 2, how: () => process.kill(process.pid, 'SIGKILL') })
    migrate({ db, folder }, 4, steps)`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  assert.equal(signal, 'SIGKILL')
  assert.ok(existsSync(`${folder}/records.db-wal`))
  const db = opened(folder)
  t.after(() => db.close())
  assert.deepEqual([versionOf(folder), depths(db)], [2, [1]])
  assert.deepEqual(migrate({ db, folder }, 4, steps()), ['step 2', 'step 3'])
  assert.deepEqual([versionOf(folder), depths(db)], [4, [3]])
})

test('a version from which no step leads on is refused', (t) => {
  const folder = folderOfVersion0(t, 1)
  const db = opened(folder)
  t.after(() => db.close())
  assert.throws(
    () => migrate({ db, folder }, 9, []),
    (error) => error instanceof StorageError && error.kind === 'format' && /format 0/.test(error.message),
  )
})
