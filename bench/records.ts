// What the embedded engine costs (`./selfless bench records`), beside its floor in the same run: SQLite's own statements
// in one group commit with fdatasync, without bodies, gate or bounds; and for blobs, writing and syncing the same bytes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { systemClock } from '../src/kernel/clock.ts'
import { systemIds } from '../src/kernel/ids.ts'
import { createLog } from '../src/kernel/log.ts'
import { key, under } from '../src/kernel/records.ts'
import { openEmbedded, type Embedded } from '../src/storage/embedded.ts'
import { groupCommit, machine, measure, table, target, type Measured } from './support.ts'

const VALUE = { n: 1, body: 'x'.repeat(400) }
const MIB = 1024 * 1024

/** Prints throughput, latencies, CPU and pauses beside their floors, and which targets are met. `[FOLDER [SECONDS]]` */
export async function run(args: readonly string[] = []): Promise<void> {
  const given = args[0]
  const folder = given ?? mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const seconds = Number(args[1] ?? 2)
  const clock = systemClock()
  const ids = systemIds()
  const log = createLog({ stamp: () => clock.stamp() })
  const storage = await openEmbedded({ folder: join(folder, 'cloud'), clock, ids, log })
  try {
    console.log(machine())
    const floors = await recordFloors(join(folder, 'floor'), seconds)
    const records = await recordLoads(storage, seconds)
    const blobs = [...(await blobFloors(join(folder, 'files'))), ...(await blobLoads(storage))]
    console.log(table([...floors, ...records, ...blobs]))
    console.log(targets(records))
  } finally {
    await storage.close()
    if (given === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Asked for in turns: twice what the engine remembers (storage/hot.ts), so that each is read anew. */
const COLD_KEYS = 8_000

async function recordLoads({ records }: Embedded, seconds: number): Promise<Measured[]> {
  const results: Measured[] = []
  await records.transact((tx) => {
    for (let n = 0; n < 1_000; n++) tx.put(key('small', n), { n })
    for (let n = 0; n < 1_000; n++) tx.put(key('large', n), VALUE)
  })
  const ranges = (name: string) =>
    Array.from({ length: 900 }, (_, n) => ({ from: key(name, n), to: under(name).to }))
  const [small, large] = [ranges('small'), ranges('large')]
  const keys = Array.from({ length: COLD_KEYS }, (_, n) => key('cold', n))
  for (let from = 0; from < COLD_KEYS; from += 1_000)
    await records.transact((tx) => {
      for (const k of keys.slice(from, from + 1_000)) tx.put(k, VALUE)
    })
  const page = (of: typeof small, n: number) => records.scan(of[n % 900] ?? under('none'), { limit: 25 })
  const get = (name: string, of: number) =>
    measure(name, { workers: 1, seconds }, (_, n) => records.get(keys[n % of] ?? ''))
  results.push(await get('get', COLD_KEYS), await get('get, of what was read lately', 100))
  results.push(await measure('scan 25, small', { workers: 1, seconds }, (_, n) => page(small, n)))
  results.push(await measure('scan 25 x 400 B', { workers: 1, seconds }, (_, n) => page(large, n)))
  for (const workers of [1, 16, 64])
    results.push(
      await measure(`get+put, ${workers} writers`, { workers, seconds }, (worker) =>
        records.transact(async (tx) => {
          const k = key('own', worker)
          const old = await tx.get<typeof VALUE>(k)
          tx.put(k, { ...VALUE, n: (old?.n ?? 0) + 1 })
        }),
      ),
    )
  results.push(
    await measure('one counter, 64 writers', { workers: 64, seconds }, () =>
      records.transact(async (tx) => tx.put(key('n'), ((await tx.get<number>(key('n'))) ?? 0) + 1)),
    ),
  )
  return results
}

/** The same puts by bare statements: collected for a turn of the loop, one COMMIT, one fdatasync, then the answers. */
async function recordFloors(folder: string, seconds: number): Promise<Measured[]> {
  mkdirSync(folder, { recursive: true })
  const store = groupCommit(
    join(folder, 'floor.db'),
    'CREATE TABLE kv(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID',
  )
  const put = store.db.prepare('INSERT INTO kv VALUES(?,?) ON CONFLICT(k) DO UPDATE SET v=excluded.v')
  const get = store.db.prepare('SELECT v FROM kv WHERE k=?')
  const write = (worker: number): Promise<void> =>
    store.run(() => {
      const row = get.get(`own${worker}`)
      const n = row === undefined ? 0 : (JSON.parse(String(row['v'])) as typeof VALUE).n
      put.run(`own${worker}`, JSON.stringify({ ...VALUE, n: n + 1 }))
    })
  const results: Measured[] = []
  for (const workers of [1, 16, 64])
    results.push(await measure(`floor: bare get+put, ${workers} writers`, { workers, seconds }, write))
  store.close()
  return results
}

async function blobLoads({ blobs }: Embedded): Promise<Measured[]> {
  const results: Measured[] = []
  for (const [bytes, operations, workers] of [
    [MIB, 100, 1],
    [MIB, 200, 16],
    [32 * MIB, 8, 1],
  ] as const) {
    const piece = Buffer.alloc(64 * 1024, 'b')
    const name = `blob ${bytes / MIB} MiB, ${workers} at a time`
    results.push(
      await measure(name, { workers, operations, bytesEach: bytes }, async () => {
        const { id } = await blobs.put(Readable.from(repeated(piece, bytes), { objectMode: false }))
        await blobs.delete(id)
      }),
    )
  }
  return results
}

async function blobFloors(folder: string): Promise<Measured[]> {
  mkdirSync(folder, { recursive: true })
  const results: Measured[] = []
  for (const [bytes, operations, workers] of [
    [MIB, 100, 1],
    [MIB, 200, 16],
    [32 * MIB, 8, 1],
  ] as const) {
    const piece = Buffer.alloc(64 * 1024, 'b')
    const name = `floor: file ${bytes / MIB} MiB, fsync, ${workers} at a time`
    results.push(
      await measure(name, { workers, operations, bytesEach: bytes }, async (_, n) => {
        const path = join(folder, String(n))
        const file = await open(path, 'w')
        for (const chunk of repeated(piece, bytes)) await file.write(chunk)
        await file.sync()
        await file.close()
        rmSync(path)
      }),
    )
  }
  return results
}

function* repeated(piece: Buffer, bytes: number): Generator<Buffer> {
  for (let left = bytes; left > 0; left -= piece.length) yield piece
}

/** notes: get 5, scan 15, put 20 and 12 us of CPU; no pause above 5 ms with 64 writers. */
function targets(results: readonly Measured[]): string {
  const of = (name: string): Measured | undefined => results.find((r) => r.name === name)
  const cpu = (name: string, atMost: number): string =>
    target(`${name}, CPU`, of(name)?.cpuMicroseconds ?? NaN, atMost, 'us')
  return [
    cpu('get', 5),
    cpu('scan 25, small', 15),
    cpu('get+put, 16 writers', 20),
    cpu('get+put, 64 writers', 12),
    target('get+put, 64 writers, longest pause', of('get+put, 64 writers')?.pauseMs ?? NaN, 5, 'ms'),
  ].join('\n')
}
