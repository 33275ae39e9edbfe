// What the shared engine costs (`./selfless bench postgres`), beside its floor in the same run: the same work as SQL that
// was written for it, one statement an operation, on the same PostgreSQL. Several engines in processes of their own show
// what servers that meet at one home do to each other. `[SECONDS [DSN]]`; without a DSN an instance of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readConfig } from '../src/config.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { rootOf } from '../src/kernel/cloud.ts'
import { systemIds } from '../src/kernel/ids.ts'
import { createLog } from '../src/kernel/log.ts'
import { key, under, type Records, type Tx } from '../src/kernel/records.ts'
import { openCloud } from '../src/main.ts'
import { openPostgres } from '../src/storage/postgres/open.ts'
import type { Storage } from '../src/storage/storage.ts'
import { adminQuery, startPostgres } from '../test/support/postgres.ts'
import { machine, measure, table, type Measured } from './support.ts'

const VALUE = { n: 1, body: 'x'.repeat(400) }
const CONNECTIONS = 16
const QUEUE_WORKERS = 48
/** Receives ask for so many, and each send-receive-delete round sends as many. */
const BATCH = 10

/** Prints throughput, latencies and CPU beside the floors, and which targets are met. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (args[0] === 'load') return await oneOfSeveral(args[1] ?? '', args[2] ?? '', Number(args[3]))
  const seconds = Number(args[0] ?? 2)
  const instance = args[1] === undefined ? await startPostgres({ shared_buffers: '256MB' }) : undefined
  const dsn = args[1] ?? instance?.dsn() ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  try {
    console.log(machine())
    const floors = await floorLoads(dsn, seconds)
    const storage = await open(dsn, folder, 'one')
    const ours = await loads(storage.records, seconds)
    console.log(JSON.stringify(storage.stats?.()))
    await storage.close()
    ours.push(...(await roomLoads(dsn, folder, seconds)))
    console.log(table([...floors, ...ours]))
    console.log(targets(floors, ours))
    await severalServers(dsn, folder, seconds)
  } finally {
    await instance?.stop('immediate')
    rmSync(folder, { recursive: true, force: true })
  }
}

function open(dsn: string, folder: string, name: string): Promise<Storage> {
  const clock = systemClock()
  const log = createLog({ stamp: () => clock.stamp(), level: 'warn' })
  return openPostgres({
    dsn,
    folder: join(folder, name),
    blobs: join(folder, 'blobs'),
    clock,
    ids: systemIds(),
    log,
    limits: { connections: CONNECTIONS },
  })
}

async function loads(records: Records, seconds: number): Promise<Measured[]> {
  const results: Measured[] = []
  const bump = (worker: number, home?: string): Promise<void> =>
    records.transact(async (tx) => {
      const k = key('own', worker)
      const old = await tx.get<typeof VALUE>(k)
      tx.put(k, { ...VALUE, n: (old?.n ?? 0) + 1 })
    }, home)
  const count = (home?: string): Promise<void> =>
    records.transact(async (tx) => tx.put('n', ((await tx.get<number>('n')) ?? 0) + 1), home)
  results.push(
    await measure('get', { workers: 64, seconds }, (worker) => records.get(key('own', worker))),
    await measure('get+put own key, 1 writer', { workers: 1, seconds }, (worker) => bump(worker)),
    await measure('get+put own key, 16 writers', { workers: 16, seconds }, (worker) => bump(worker)),
    await measure('get+put own key, 64 writers', { workers: 64, seconds }, (worker) => bump(worker)),
    await measure('get+put own key, 64 writers, 4 homes', { workers: 64, seconds }, (worker) =>
      bump(worker, `home/${worker % 4}`),
    ),
    await measure('one counter, 64 writers', { workers: 64, seconds }, () => count('n')),
  )
  for (const queues of [1, 16]) results.push(await queueLoad(queueOf(records), 'queue', queues, seconds))
  return results
}

/** The SQS room itself, called in process: checks, policies, receipts, counters and all. */
async function roomLoads(dsn: string, folder: string, seconds: number): Promise<Measured[]> {
  const words = ['--port', '0', '--data', join(folder, 'one'), '--log-level', 'error', '--records', dsn]
  const running = await openCloud(readConfig([...words, '--blobs', join(folder, 'blobs')], {}))
  const { cloud } = running
  const me = rootOf('000000000000', 'us-east-1')
  const urls = new Map<string, string>()
  for (let n = 0; n < 16; n++) {
    const made = await cloud.call('sqs', 'CreateQueue', { QueueName: `q${n}` }, me)
    urls.set(`q${n}`, made.QueueUrl ?? '')
  }
  const at = (queue: string): { QueueUrl: string } => ({ QueueUrl: urls.get(queue) ?? '' })
  const queue: Queue = {
    send: (q) => cloud.call('sqs', 'SendMessage', { ...at(q), MessageBody: VALUE.body }, me),
    async receive(q) {
      const input = { ...at(q), MaxNumberOfMessages: BATCH }
      const { Messages = [] } = await cloud.call('sqs', 'ReceiveMessage', input, me)
      return Messages.map(({ ReceiptHandle }) => ReceiptHandle ?? '')
    },
    remove: (q, ReceiptHandle) => cloud.call('sqs', 'DeleteMessage', { ...at(q), ReceiptHandle }, me),
  }
  const results: Measured[] = []
  for (const queues of [1, 16]) results.push(await queueLoad(queue, 'SQS room', queues, seconds))
  await running.close()
  return results
}

interface Queue {
  send(queue: string): Promise<unknown>
  receive(queue: string): Promise<string[]>
  remove(queue: string, id: string): Promise<unknown>
}

/** A queue as the SQS room keeps it, without its rules: a message, and its place in the index of what is due. */
function queueOf(records: Records): Queue {
  const ids = systemIds()
  return {
    send: (queue) => {
      const id = ids.hex(8)
      return records.transact((tx) => {
        tx.put(key('msg', queue, id), { ...VALUE, due: tx.now })
        tx.put(key('due', queue, tx.now, id), id)
      }, queue)
    },
    receive: (queue) =>
      records.transact(async (tx) => {
        const due = { from: under('due', queue).from, to: key('due', queue, tx.now + 1) }
        const found = await tx.claim<string>(due, { limit: BATCH })
        await Promise.all(found.map(([place, id]) => lease(tx, queue, place, id)))
        return found.map(([, id]) => id)
      }, queue),
    remove: (queue, id) =>
      records.transact(async (tx) => {
        const message = await tx.get<{ due: number }>(key('msg', queue, id))
        if (message === undefined) return
        tx.delete(key('msg', queue, id))
        tx.delete(key('due', queue, message.due, id))
      }, queue),
  }
}

async function lease(tx: Tx, queue: string, place: string, id: string): Promise<void> {
  const message = await tx.get<object>(key('msg', queue, id))
  const due = tx.now + 30_000
  tx.delete(place)
  tx.put(key('due', queue, due, id), id)
  tx.put(key('msg', queue, id), { ...message, due })
}

/** Each worker sends ten, receives ten at most and deletes them, over and over; an operation is one of those. */
async function queueLoad(queue: Queue, name: string, queues: number, seconds: number): Promise<Measured> {
  let operations = 0
  const measured = await measure(
    `${name}: send, receive 10, delete, ${queues} queue${queues > 1 ? 's' : ''}`,
    { workers: QUEUE_WORKERS, seconds, warmUp: 0 },
    async (worker) => {
      const name = `q${worker % queues}`
      for (let n = 0; n < BATCH; n++) await queue.send(name)
      const got = await queue.receive(name)
      await Promise.all(got.map((id) => queue.remove(name, id)))
      operations += BATCH + 1 + got.length
    },
  )
  const cpu = measured.cpuMicroseconds * measured.operations
  return { ...measured, operations, cpuMicroseconds: cpu / operations }
}

async function floorLoads(dsn: string, seconds: number): Promise<Measured[]> {
  await adminQuery(
    dsn,
    `SET client_min_messages = error; DROP TABLE IF EXISTS floor, message;
    CREATE TABLE floor (id text PRIMARY KEY, n bigint, body text);
    CREATE TABLE message (q text, id text, due bigint, body text, PRIMARY KEY (q, id));
    CREATE INDEX ON message (q, due)`,
  )
  const pool = new pg.Pool({ connectionString: dsn, max: CONNECTIONS })
  const ask = (name: string, text: string, values: unknown[]) =>
    pool.query<string[]>({ name, text, values, rowMode: 'array' })
  const bump = (id: string) =>
    ask(
      'bump',
      'INSERT INTO floor VALUES ($1, 1, $2) ON CONFLICT (id) DO UPDATE SET n = floor.n + 1, body = excluded.body',
      [id, JSON.stringify(VALUE)],
    )
  const results: Measured[] = []
  for (const workers of [1, 16, 64])
    results.push(
      await measure(`floor: own row, ${workers} writers`, { workers, seconds }, (worker) =>
        bump(`own${worker}`),
      ),
    )
  results.push(await measure('floor: one counter, 64 writers', { workers: 64, seconds }, () => bump('n')))
  const ids = systemIds()
  const clock = systemClock()
  const body = JSON.stringify(VALUE)
  const queue: Queue = {
    send: (q) =>
      ask('send', 'INSERT INTO message VALUES ($1, $2, $3, $4)', [q, ids.hex(8), clock.stamp(), body]),
    receive: async (q) =>
      (
        await ask(
          'receive',
          `WITH c AS (SELECT id FROM message WHERE q = $1 AND due <= $2 ORDER BY due LIMIT ${BATCH}
            FOR UPDATE SKIP LOCKED)
          UPDATE message m SET due = $2 + 30000 FROM c WHERE m.q = $1 AND m.id = c.id RETURNING m.id, m.body`,
          [q, clock.stamp()],
        )
      ).rows.map(([id]) => id ?? ''),
    remove: (q, id) => ask('remove', 'DELETE FROM message WHERE q = $1 AND id = $2', [q, id]),
  }
  for (const queues of [1, 16]) results.push(await queueLoad(queue, 'floor', queues, seconds))
  await pool.end()
  return results
}

/** Ours at least 0.8 times what SQL does that was written for it (docs/decisions, issue 5). */
function targets(floors: readonly Measured[], ours: readonly Measured[]): string {
  const rate = (of: readonly Measured[], name: string): number => {
    const found = of.find((one) => one.name === name)
    return found === undefined ? NaN : found.operations / found.seconds
  }
  return (
    [
      ['get+put own key, 64 writers, 4 homes', 'floor: own row, 64 writers'],
      ['one counter, 64 writers', 'floor: one counter, 64 writers'],
      ['queue: send, receive 10, delete, 1 queue', 'floor: send, receive 10, delete, 1 queue'],
      ['queue: send, receive 10, delete, 16 queues', 'floor: send, receive 10, delete, 16 queues'],
      ['SQS room: send, receive 10, delete, 1 queue', 'floor: send, receive 10, delete, 1 queue'],
      ['SQS room: send, receive 10, delete, 16 queues', 'floor: send, receive 10, delete, 16 queues'],
    ] as const
  )
    .map(([mine, floor]) => {
      const share = rate(ours, mine) / rate(floors, floor)
      return `${share >= 0.8 ? 'met   ' : 'MISSED'}  ${mine}: ${share.toFixed(2)} of its floor, at least 0.80`
    })
    .join('\n')
}

/** Three processes at one counter, each with 16 writers. */
async function severalServers(dsn: string, folder: string, seconds: number): Promise<void> {
  const program = fileURLToPath(new URL('../tools/bench.ts', import.meta.url))
  const rates = await Promise.all(
    [1, 2, 3].map(
      (n) =>
        new Promise<{ rate: number; p99Ms: number }>((resolve, reject) => {
          const words = [
            '--no-warnings',
            program,
            'postgres',
            'load',
            dsn,
            join(folder, `s${n}`),
            String(seconds),
          ]
          const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
          let text = ''
          child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
          child.on('close', () => {
            const line = text.split('\n').find((one) => one.startsWith('{'))
            if (line === undefined) reject(new Error(text))
            else resolve(JSON.parse(line) as { rate: number; p99Ms: number })
          })
        }),
    ),
  )
  const sum = rates.reduce((all, { rate }) => all + rate, 0)
  const spread = Math.max(...rates.map(({ rate }) => rate)) / Math.min(...rates.map(({ rate }) => rate))
  const worst = Math.max(...rates.map(({ p99Ms }) => p99Ms))
  console.log(
    `three processes, one counter: ${Math.round(sum)} tx/s in all, spread ${spread.toFixed(2)}, worst p99 ${worst.toFixed(1)} ms`,
  )
}

async function oneOfSeveral(dsn: string, folder: string, seconds: number): Promise<void> {
  const storage = await open(dsn, join(folder, '..'), folder.slice(folder.lastIndexOf('/') + 1))
  const measured = await measure('one counter', { workers: 16, seconds }, () =>
    storage.records.transact(async (tx) => tx.put('m', ((await tx.get<number>('m')) ?? 0) + 1), 'm'),
  )
  console.log(JSON.stringify({ rate: measured.operations / measured.seconds, p99Ms: measured.p99Ms }))
  await storage.close()
}
