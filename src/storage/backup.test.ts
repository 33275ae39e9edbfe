// A backup and its restore: whole or nothing, whatever the archive is and whatever happens meanwhile.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { openTestStorage, refusalOf, temporaryFolder, type TestStorage } from '../../test/support/storage.ts'
import { dropBody, holdNew, putBody, putLayout, readWhole, type Body } from '../kernel/body.ts'
import { key } from '../kernel/records.ts'
import type { BackupSummary } from '../kernel/upkeep.ts'
import { checkFolder, backupFolder } from './offline.ts'
import type { Embedded } from './embedded.ts'
import { restoreBackup } from './restore.ts'
import { BLOCK_BYTES, END, header, padding, TarReader } from './tar.ts'

const NEVER = new AbortController().signal
/** Contents of one inline body, one blob, one blob longer than a piece of the archive. */
const CONTENTS = [Buffer.from('small'), Buffer.alloc(100_000, 'b'), Buffer.alloc(1_500_001, 'c')]

/** Three bodies and a layout of the last two, each named by a record. */
async function fill(storage: TestStorage): Promise<Body[]> {
  const bodies: Body[] = []
  for (const [n, content] of CONTENTS.entries()) {
    const fresh = await putBody(storage, content)
    await storage.records.transact(async (tx) => {
      await holdNew(tx, fresh, `holder-${n}`)
      tx.put(key('test', n), { name: `body ${n}`, body: fresh.body })
    })
    bodies.push(fresh.body)
  }
  const [, second, third] = bodies as [Body, Body, Body]
  const layout = await putLayout(storage, [
    { piece: second, from: 0, length: second.bytes },
    { piece: third, from: 1, length: third.bytes - 1 },
  ])
  await storage.records.transact(async (tx) => {
    await holdNew(tx, layout, 'whole')
    tx.put(key('test', 'layout'), { body: layout.body })
  })
  return [...bodies, layout.body]
}

/** The archive that a running storage makes, as a file. */
async function archiveOf(
  t: TestContext,
  storage: Pick<Embedded, 'upkeep'>,
  onPiece: () => unknown = () => undefined,
): Promise<{ file: string; summary: BackupSummary }> {
  const pieces: Buffer[] = []
  let summary: BackupSummary | undefined
  for await (const piece of storage.upkeep.backup(NEVER)) {
    if (Buffer.isBuffer(piece)) pieces.push(piece)
    else summary = piece
    await onPiece()
  }
  assert.ok(summary !== undefined)
  const file = join(temporaryFolder(t), 'backup.tar')
  writeFileSync(file, Buffer.concat(pieces))
  return { file, summary }
}

test('what is restored is what was there, bodies of every kind included', async (t) => {
  const storage = await openTestStorage(t)
  const bodies = await fill(storage)
  const { file, summary } = await archiveOf(t, storage)
  assert.equal(summary.bytes, statSync(file).size)
  assert.equal(summary.blobs, 2)
  assert.deepEqual(summary.missing, [])
  const folder = join(temporaryFolder(t), 'restored')
  const { report } = restoreBackup(file, folder)
  assert.deepEqual(report.problems, [])
  assert.equal(report.bodies, 4)
  const restored = await openTestStorage(t, { folder })
  assert.deepEqual(await restored.records.get(key('test', 0)), { name: 'body 0', body: bodies[0] })
  for (const [n, body] of bodies.entries()) {
    const [, second, third] = CONTENTS as [Buffer, Buffer, Buffer]
    const expected = CONTENTS[n] ?? Buffer.concat([second, third.subarray(1)])
    assert.ok((await readWhole(restored, body, 10_000_000)).equals(expected), `body ${n}`)
  }
})

test('a blob that is let go of during a backup is in it, and goes when the backup has ended', async (t) => {
  const storage = await openTestStorage(t)
  const bodies = await fill(storage)
  const large = bodies[2] as Body
  let deleted = false
  const { file, summary } = await archiveOf(t, storage, async () => {
    if (deleted) return
    deleted = true
    await storage.records.transact(async (tx) => {
      await dropBody(tx, bodies[1] as Body, 'holder-1')
      await dropBody(tx, large, 'holder-2')
    })
    await storage.blobs.delete(large.id)
    assert.equal(statSync(storage.blobs.path(large.id)).size, large.bytes, 'kept while the backup runs')
  })
  assert.deepEqual([summary.blobs, summary.missing], [2, []])
  assert.equal(statSync(storage.blobs.path(large.id), { throwIfNoEntry: false }), undefined)
  const folder = join(temporaryFolder(t), 'restored')
  assert.deepEqual(restoreBackup(file, folder).report.problems, [])
})

test('one backup is made at a time, and one that is given up leaves nothing behind', async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  const first = storage.upkeep.backup(NEVER)[Symbol.asyncIterator]()
  await first.next()
  assert.throws(() => storage.upkeep.backup(NEVER), { code: 'ConflictException' })
  await first.return?.()
  assert.deepEqual(readdirSync(`${storage.folder}/blobs/tmp`), [])
  const stop = new AbortController()
  await assert.rejects(async () => {
    for await (const _ of storage.upkeep.backup(stop.signal)) stop.abort()
  }, /client has left/)
  const { summary } = await archiveOf(t, storage)
  assert.equal(summary.blobs, 2)
})

test('a blob that was lost before is named, and the rest is backed up', async (t) => {
  const storage = await openTestStorage(t)
  const [, lost] = await fill(storage)
  rmSync(storage.blobs.path(lost?.id ?? ''))
  const { problems } = await storage.upkeep.check()
  assert.equal(problems.length, 1)
  assert.match(problems[0] ?? '', new RegExp(`${lost?.id} is missing; body/.* holds it`))
  const { file, summary } = await archiveOf(t, storage)
  assert.deepEqual(summary.missing, [lost?.id])
  const { report } = restoreBackup(file, join(temporaryFolder(t), 'restored'))
  assert.equal(report.problemCount, 1)
})

test('a folder that nobody uses is backed up by itself, and one in use is not', async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  const by = { version: '0', nowMs: storage.clock.wall() }
  assert.equal(refusalOf(() => [...backupFolder(storage.folder, by)]).kind, 'locked')
  assert.equal(refusalOf(() => checkFolder(storage.folder)).kind, 'locked')
  await storage.close()
  const file = join(temporaryFolder(t), 'backup.tar')
  writeFileSync(file, Buffer.concat([...backupFolder(storage.folder, by)]))
  assert.deepEqual(restoreBackup(file, join(temporaryFolder(t), 'restored')).report.problems, [])
  assert.deepEqual(checkFolder(storage.folder).problems, [])
  assert.match(refusalOf(() => checkFolder(temporaryFolder(t))).message, /is no data folder/)
})

test('a restore replaces nothing: not a folder with a file in it, not a file', async (t) => {
  const storage = await openTestStorage(t)
  const { file } = await archiveOf(t, storage)
  const used = refusalOf(() => restoreBackup(file, storage.folder))
  assert.equal(used.kind, 'locked')
  assert.match(used.message, /not empty.*Stop the server.*--data/)
  assert.match(refusalOf(() => restoreBackup(file, file)).message, /no folder/)
  const empty = temporaryFolder(t)
  restoreBackup(file, empty)
  assert.ok(readdirSync(empty).includes('FORMAT'))
})

test('an archive that was cut anywhere, or of which one byte is wrong, is refused and leaves nothing', async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  const { file } = await archiveOf(t, storage)
  const whole = readFileSync(file)
  const folder = temporaryFolder(t)
  const bad = join(folder, 'bad.tar')
  const refused = (bytes: Buffer, what: string): void => {
    writeFileSync(bad, bytes)
    const error = refusalOf(() => restoreBackup(bad, join(folder, 'restored')))
    assert.equal(error.kind, 'damaged', `${what}: ${error.message}`)
    assert.deepEqual(readdirSync(folder), ['bad.tar'], what)
  }
  const step = process.env['SELFLESS_LONG'] === '1' ? 10_007 : 200_003
  for (let at = 0; at < whole.length; at += step) refused(whole.subarray(0, at), `cut at ${at}`)
  refused(whole.subarray(0, whole.length - BLOCK_BYTES - 1), 'cut in its end')
  refused(Buffer.concat([whole, Buffer.from('more')]), 'with something behind its end')
  for (const at of everyPart(whole)) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    refused(changed, `byte ${at} changed`)
  }
})

/** A byte of every header's name, and the first and last of every content. */
function everyPart(archive: Buffer): number[] {
  const places: number[] = []
  for (let at = 0; archive[at] !== 0;) {
    const bytes = Number.parseInt(archive.toString('latin1', at + 124, at + 135), 8)
    places.push(at + 3, at + BLOCK_BYTES, at + BLOCK_BYTES + bytes - 1)
    at += BLOCK_BYTES + bytes + padding(bytes).length
  }
  return places
}

test('a restore that is killed leaves no folder under its name, and the next one succeeds', async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  for (let n = 0; n < 40; n++) {
    const fresh = await putBody(storage, Buffer.alloc(300_000, n))
    await storage.records.transact(async (tx) => {
      await holdNew(tx, fresh, 'many')
      tx.put(key('many', n), fresh.body)
    })
  }
  const { file } = await archiveOf(t, storage)
  const parent = temporaryFolder(t)
  const target = join(parent, 'restored')
  const script = `import { restoreBackup } from ${JSON.stringify(join(import.meta.dirname, 'restore.ts'))}
    restoreBackup(${JSON.stringify(file)}, ${JSON.stringify(target)})`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  // Once the first blobs are unpacked it is in the middle.
  const isUnpacking = (): boolean => {
    const [hidden] = readdirSync(parent)
    return hidden !== undefined && existsSync(join(parent, hidden, 'blobs'))
  }
  while (child.exitCode === null && !isUnpacking()) await new Promise(setImmediate)
  child.kill('SIGKILL')
  assert.equal(await ended, 'SIGKILL')
  assert.ok(!existsSync(target))
  assert.deepEqual(restoreBackup(file, target).report.problems, [])
})

test('an archive of a newer Selfless is refused with what to do', async (t) => {
  const storage = await openTestStorage(t)
  const { file } = await archiveOf(t, storage)
  const whole = readFileSync(file).toString('latin1')
  const target = join(temporaryFolder(t), 'restored')
  for (const [from, to] of [
    ['"form":1', '"form":2'],
    ['"format":1', '"format":2'],
  ] as const) {
    writeFileSync(file, whole.replace(from, to), 'latin1')
    const error = refusalOf(() => restoreBackup(file, target))
    assert.equal(error.kind, 'format')
    assert.match(error.message, /made by version unknown: restore it with that version or a newer one/)
  }
})

test('a hostile archive writes nowhere: no paths out of it, no links, no second file, nothing that a backup has not', async (t) => {
  const storage = await openTestStorage(t)
  const { file } = await archiveOf(t, storage)
  const head = entriesOf(file).find(({ name }) => name === 'selfless-backup.json')
  const records = entriesOf(file).find(({ name }) => name === 'records.db')
  assert.ok(head !== undefined && records !== undefined)
  const link = (type: string, name: string, to: string): Buffer => {
    const block = header(name, 0, 0)
    block.write(type, 156)
    block.write(to, 157)
    return summed(block)
  }
  const id = '0'.repeat(44)
  const attacks: [string, Buffer[]][] = [
    ['a path upwards', [plain('../escaped', 'x')]],
    ['a path upwards in a blob', [plain(`blobs/../../${id}`, 'x')]],
    ['an absolute path', [plain('/tmp/selfless-escaped', 'x')]],
    ['a symbolic link', [link('2', `blobs/00/${id}`, '/etc/passwd')]],
    ['a hard link', [link('1', `blobs/00/${id}`, 'records.db')]],
    ['a folder', [link('5', 'blobs/00', '')]],
    ['a device', [link('3', 'blobs/00', '')]],
    ['the records twice', [records.bytes]],
    ['a blob twice', [plain(`blobs/00/${id}`, 'x'), plain(`blobs/00/${id}`, 'y')]],
    ['a blob in the wrong folder', [plain(`blobs/01/${id}`, 'x')]],
    ['a mark of its own', [plain('FORMAT', 'x')]],
    ['a lock', [plain('server.lock', 'x')]],
    ['a name with a prefix', [summed(prefixed(header(`blobs/00/${id}`, 0, 0)))]],
    ['a long text', [plain('manifest.json', ' '.repeat(2_000_000))]],
  ]
  const folder = temporaryFolder(t)
  const bad = join(folder, 'bad.tar')
  for (const [what, parts] of attacks) {
    writeFileSync(bad, Buffer.concat([head.bytes, records.bytes, ...parts, END]))
    const error = refusalOf(() => restoreBackup(bad, join(folder, 'restored')))
    assert.equal(error.kind, 'damaged', `${what}: ${error.message}`)
    assert.deepEqual(readdirSync(folder), ['bad.tar'], what)
  }
})

test('records that hold something of somebody else are told', async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  await storage.close()
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(`${storage.folder}/records.db`)
  db.exec(
    `CREATE TRIGGER spy AFTER INSERT ON kv BEGIN DELETE FROM kv; END; UPDATE kv SET v='{' WHERE k='${key('test', 0)}'`,
  )
  db.close()
  mkdirSync(`${storage.folder}/blobs/00`, { recursive: true })
  symlinkSync('/etc/passwd', `${storage.folder}/blobs/00/passwd`)
  const { problems } = checkFolder(storage.folder)
  assert.match(problems.join('\n'), /holds the trigger spy/)
  assert.match(problems.join('\n'), /the record test\/0+ is no JSON/)
  assert.match(problems.join('\n'), /blobs\/00\/passwd is no blob of ours/)
})

test('check tells bodies that nobody holds, of another length, with a hole, and counts orphans', async (t) => {
  const storage = await openTestStorage(t)
  const bodies = await fill(storage)
  const [inline, blob, third, layout] = bodies as [Body, Body, Body, Body]
  const sound = await storage.upkeep.check()
  assert.deepEqual(sound.problems, [])
  assert.deepEqual([sound.bodies, sound.blobs, sound.blobBytes], [4, 2, 1_600_001])
  const { id } = await storage.blobs.put(Buffer.alloc(10))
  await storage.records.transact((tx) => {
    tx.put(key('test', 'wrong'), { deep: [{ body: { ...blob, bytes: 7 } }] })
    tx.put(key('test', 'gone'), { body: { at: 'blob', id, bytes: 10 } })
    tx.delete(key('body', inline.id, 'holder-0'))
    tx.delete(key('layout', layout.id, 'row', 0))
    tx.put(key('test', 2), { forgotten: true })
    tx.delete(key('layout', layout.id, 'row', 100_000))
  })
  const { problems, orphans, orphanBytes } = await storage.upkeep.check()
  const text = problems.join('\n')
  assert.match(text, new RegExp(`test/wrong names the body ${blob.id} with 7 bytes; it has 100000`))
  assert.match(text, new RegExp(`test/gone names the body ${id}, which nobody holds`))
  assert.match(text, new RegExp(`the inline body ${inline.id} is held by nobody`))
  assert.match(text, new RegExp(`the layout ${layout.id} has 0 bytes of 1600000`))
  assert.match(text, new RegExp(`the body ${third.id} is held by .*, but no record names it`))
  assert.deepEqual([orphans, orphanBytes], [1, 10])
})

test("the archive is a tar that the machine's own tar reads, with sums that sha256sum knows", async (t) => {
  const storage = await openTestStorage(t)
  await fill(storage)
  const { file } = await archiveOf(t, storage)
  const entries = entriesOf(file)
  const sums = entries.find(({ name }) => name === 'sums/end')?.content.toString() ?? ''
  for (const { name, content } of entries)
    if (name !== 'sums/end')
      assert.ok(sums.includes(`${createHash('sha256').update(content).digest('hex')}  ${name}\n`), name)
  assert.deepEqual(
    entries.map(({ name }) => name.replace(/[0-9a-f]{2}\/[0-9a-f]{44}/, 'id')),
    ['selfless-backup.json', 'records.db', 'blobs/id', 'blobs/id', 'manifest.json', 'sums/end'],
  )
})

test('a length above eight gigabytes stands in a tar header', () => {
  const block = header('records.db', 2 ** 40 + 5, 0)
  assert.equal(block[124], 0x80)
  assert.equal(block.readBigUInt64BE(128), 2n ** 40n + 5n)
})

function entriesOf(file: string): { name: string; content: Buffer; bytes: Buffer }[] {
  const reader = new TarReader(file)
  const entries = []
  for (let entry = reader.next(); entry !== undefined; entry = reader.next()) {
    const content = Buffer.concat([...reader.content()].map((piece) => Buffer.from(piece)))
    entries.push({ name: entry.name, content, bytes: plain(entry.name, content) })
  }
  reader.close()
  return entries
}

function plain(name: string, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as Buffer)
  return Buffer.concat([header(name, bytes.length, 0), bytes, padding(bytes.length)])
}

/** A header whose own checksum is right again. */
function summed(block: Buffer): Buffer {
  block.fill(' ', 148, 156)
  const sum = block.reduce((all, byte) => all + byte, 0)
  block.write(sum.toString(8).padStart(6, '0') + '\0 ', 148)
  return block
}

function prefixed(block: Buffer): Buffer {
  block.write('../../tmp', 345)
  return block
}
