// What a backup costs (`./selfless bench backup [MEGABYTES]`) and how much those who are served meanwhile feel of it:
// 64 writers with nothing else going on are the floor for 64 writers while backups are made, and reading and hashing
// the same bytes in a loop is the floor for the archive.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/kernel/clock.ts'
import { systemIds } from '../src/kernel/ids.ts'
import { createLog } from '../src/kernel/log.ts'
import { holdNew, putBody } from '../src/kernel/body.ts'
import { key } from '../src/kernel/records.ts'
import { openEmbedded, type Embedded } from '../src/storage/embedded.ts'
import type { StorageOptions } from '../src/storage/storage.ts'
import { machine, measure, table, target, type Measured } from './support.ts'

const RECORD = { body: 'x'.repeat(900) }
const BLOB_BYTES = 1024 * 1024
const SECONDS = 4
const NEVER = new AbortController().signal

/** Half of the megabytes in records, half in blobs. */
export async function run(args: readonly string[] = []): Promise<void> {
  const megabytes = Number(args[0] ?? 400)
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const clock = systemClock()
  const parts = { clock, ids: systemIds(), log: createLog({ stamp: () => clock.stamp() }) }
  const storage = await openEmbedded({ folder, ...parts })
  try {
    console.log(`${machine()}, ${megabytes} MB`)
    await fill({ ...storage, ...parts }, megabytes)
    const put = (worker: number, n: number) =>
      storage.records.transact((tx) => tx.put(key('load', worker, n % 100), { n }))
    const quiet = await measure('put, 64 writers', { workers: 64, seconds: SECONDS }, put)
    const archived = await withArchive(parts)
    const ended = new AbortController()
    const backups = backUpUntil(storage, ended.signal)
    const during = await measure('put, 64 writers, backups', { workers: 64, seconds: SECONDS }, put)
    ended.abort()
    await backups
    const floor = await alone('read and hash the same files', () => readAll(folder))
    const archive = await alone('a backup alone', () => archiveBytes(storage))
    const check = await alone('a check alone', async () => {
      const { problemCount } = await storage.upkeep.check()
      if (problemCount > 0) throw new Error('the bench wrote a folder that is not sound')
      return archive.bytes ?? 0
    })
    console.log(table([quiet, archived, during, floor, archive, check]))
    console.log(target('longest pause of the loop while a backup is made', during.pauseMs, 25, 'ms'))
  } finally {
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(
  at: Pick<Embedded, 'records' | 'blobs'> & Pick<Parameters<typeof putBody>[0], 'clock' | 'ids'>,
  megabytes: number,
): Promise<void> {
  const records = (megabytes / 2) * 1000
  for (let n = 0; n < records; n += 1_000)
    await at.records.transact((tx) => {
      for (let i = n; i < n + 1_000; i++) tx.put(key('fill', i), RECORD)
    })
  const bytes = Buffer.alloc(BLOB_BYTES, 7)
  for (let n = 0; n < megabytes / 2; n++) {
    const fresh = await putBody(at, bytes)
    await at.records.transact(async (tx) => {
      await holdNew(tx, fresh, `fill-${n}`)
      tx.put(key('fill', 'blob', n), fresh.body)
    })
  }
}

/** The same writers where every group is archived before it is committed. */
async function withArchive(parts: Omit<StorageOptions, 'folder'>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const storage = await openEmbedded({ ...parts, folder, archive: join(folder, 'archive') })
  try {
    return await measure('put, 64 writers, --archive', { workers: 64, seconds: SECONDS }, (worker, n) =>
      storage.records.transact((tx) => tx.put(key('load', worker, n % 100), { n })),
    )
  } finally {
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function archiveBytes(storage: Embedded): Promise<number> {
  let bytes = 0
  for await (const piece of storage.upkeep.backup(NEVER)) if (Buffer.isBuffer(piece)) bytes += piece.length
  return bytes
}

async function backUpUntil(storage: Embedded, end: AbortSignal): Promise<void> {
  while (!end.aborted) await archiveBytes(storage)
}

/** One run of something that moves bytes. */
async function alone(name: string, work: () => Promise<number> | number): Promise<Measured> {
  let bytes = 0
  const measured = await measure(name, { workers: 1, operations: 1, warmUp: 0 }, async () => {
    bytes = await work()
  })
  return { ...measured, bytes }
}

function readAll(folder: string): number {
  const hash = createHash('sha256')
  let bytes = 0
  const add = (path: string): void => {
    const content = readFileSync(path)
    hash.update(content)
    bytes += content.length
  }
  add(join(folder, 'records.db'))
  for (const name of readdirSync(join(folder, 'blobs')))
    for (const id of readdirSync(join(folder, 'blobs', name))) add(join(folder, 'blobs', name, id))
  return bytes
}
