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
const TURNS = 5
/** Ours does at least so much of what SQL does that was written for it (issue 5). */
const SHARE_MIN = 0.8

/** Prints throughput, latencies and CPU beside the floors, and which targets are met. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (args[0] === 'load') return await oneOfSeveral(args[1] ?? '', args[2] ?? '', Number(args[3]))
  const seconds = Number(args[0] ?? 2)
  const instance = args[1] === undefined ? await startPostgres({ shared_buffers: '256MB' }) : undefined
  const dsn = args[1] ?? instance?.dsn() ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  try {
    console.log(machine())
    const floor = await openFloor(dsn)
    const storage = await open(dsn, folder, 'one')
    // A database of its own, so that neither engine takes the other for a second server.
    if (instance !== undefined) await adminQuery(dsn, 'CREATE DATABASE room')
    const room = await openRoom(instance?.dsn('room') ?? dsn, folder)
    const pairs = [...rowPairs(storage.records, floor), ...queuePairs(storage.records, room, floor)]
    const rows: Measured[] = [
      await measure('get', { workers: 64, seconds }, (worker) => storage.records.get(key('own', worker))),
    ]
    const told: string[] = []
    for (const pair of pairs) {
      const { all, lines } = await byTurns(pair, seconds)
      rows.push(...all)
      told.push(...lines)
    }
    console.log(JSON.stringify(storage.stats?.()))
    await room.close()
    await storage.close()
    await floor.close()
    console.log(`${table(rows)}\n${told.join('\n')}`)
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

/** Work in several ways, the first of them the floor: what each does in so many seconds. */
interface Pair {
  readonly ways: readonly Way[]
}

interface Way {
  readonly name: string
  /** Issue 5 asks for a share of the floor here; the others are told. */
  readonly isTarget?: boolean
  run(name: string, seconds: number): Promise<Measured>
}

/**
 * Floor, ours, floor, ours …: what the machine does to one it does to the other. The share is the median of the turns', each of
 * ours beside the floor just before it.
 */
async function byTurns({ ways }: Pair, seconds: number): Promise<{ all: Measured[]; lines: string[] }> {
  const runs = ways.map((): Measured[] => [])
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [n, way] of ways.entries()) {
      const measured = await way.run(way.name, seconds / 2)
      // The first turn is for the compilers of both sides.
      if (turn > 0) runs[n]?.push(measured)
    }
  const rate = (one: Measured | undefined): number => (one === undefined ? NaN : one.operations / one.seconds)
  const [floor = [], ...ours] = runs
  const lines = ours.map((turns, n) => {
    const shares = turns.map((one, turn) => rate(one) / rate(floor[turn]))
    const share = middle(shares)
    const each = shares.map((one) => one.toFixed(2)).join(' ')
    const name = ways[n + 1]?.name ?? ''
    const told = `${name}: ${share.toFixed(2)} of its floor (${each})`
    if (ways[n + 1]?.isTarget !== true) return `        ${told}`
    return `${share >= SHARE_MIN ? 'met   ' : 'MISSED'}  ${told}, at least ${SHARE_MIN}`
  })
  return { all: runs.map(together), lines }
}

/** The turns of one way as one row. */
function together(turns: readonly Measured[]): Measured {
  const sum = (of: (one: Measured) => number): number => turns.reduce((all, one) => all + of(one), 0)
  const operations = sum((one) => one.operations)
  return {
    name: turns[0]?.name ?? '',
    operations,
    seconds: sum((one) => one.seconds),
    p50Ms: middle(turns.map((one) => one.p50Ms)),
    p95Ms: middle(turns.map((one) => one.p95Ms)),
    p99Ms: middle(turns.map((one) => one.p99Ms)),
    cpuMicroseconds: sum((one) => one.cpuMicroseconds * one.operations) / operations,
    pauseMs: Math.max(...turns.map((one) => one.pauseMs)),
  }
}

const middle = (of: readonly number[]): number =>
  of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? NaN

/** A row of one's own, and one that all want. */
function rowPairs(records: Records, floor: Floor): Pair[] {
  const bump = (worker: number, home?: string): Promise<void> =>
    records.transact(async (tx) => {
      const k = key('own', worker)
      const old = await tx.get<typeof VALUE>(k)
      tx.put(k, { ...VALUE, n: (old?.n ?? 0) + 1 })
    }, home)
  const count = (): Promise<void> =>
    records.transact(async (tx) => tx.put('n', ((await tx.get<number>('n')) ?? 0) + 1), 'n')
  const way = (name: string, workers: number, work: (worker: number) => Promise<unknown>): Way => ({
    name,
    isTarget: /counter|homes/.test(name),
    run: (as: string, seconds: number) => measure(as, { workers, seconds }, work),
  })
  const own = (workers: number) => [
    way(`floor: own row, ${workers} writers`, workers, (worker) => floor.bump(`own${worker}`)),
    way(`get+put own key, ${workers} writers`, workers, (worker) => bump(worker)),
  ]
  const homes = way('get+put own key, 64 writers, 4 homes', 64, (worker) =>
    bump(worker, `home/${worker % 4}`),
  )
  return [
    { ways: own(1) },
    { ways: own(16) },
    { ways: [...own(64), homes] },
    {
      ways: [
        way('floor: one counter, 64 writers', 64, () => floor.bump('n')),
        way('one counter, 64 writers', 64, count),
      ],
    },
  ]
}

/** Queues as the room keeps them, without its rules and with them. */
function queuePairs(records: Records, room: Queue, floor: Floor): Pair[] {
  const way = (name: string, queue: Queue, queues: number): Way => ({
    isTarget: true,
    name: `${name}: send, receive 10, delete, ${queues} queue${queues > 1 ? 's' : ''}`,
    run: (as: string, seconds: number) => queueLoad(queue, as, queues, seconds),
  })
  return [1, 16].map((queues) => ({
    ways: [
      way('floor', floor.queue, queues),
      way('queue', queueOf(records), queues),
      way('SQS room', room, queues),
    ],
  }))
}

/** The SQS room itself, called in process: checks, policies, receipts, counters and all. */
async function openRoom(dsn: string, folder: string): Promise<Queue & { close(): Promise<void> }> {
  const words = ['--port', '0', '--data', join(folder, 'room'), '--log-level', 'error', '--records', dsn]
  const running = await openCloud(readConfig([...words, '--blobs', join(folder, 'room-blobs')], {}))
  const { cloud } = running
  const me = rootOf('000000000000', 'us-east-1')
  const urls = new Map<string, string>()
  for (let n = 0; n < 16; n++) {
    const made = await cloud.call('sqs', 'CreateQueue', { QueueName: `q${n}` }, me)
    urls.set(`q${n}`, made.QueueUrl ?? '')
  }
  const at = (queue: string): { QueueUrl: string } => ({ QueueUrl: urls.get(queue) ?? '' })
  return {
    send: (q) => cloud.call('sqs', 'SendMessage', { ...at(q), MessageBody: VALUE.body }, me),
    async receive(q) {
      const input = { ...at(q), MaxNumberOfMessages: BATCH }
      const { Messages = [] } = await cloud.call('sqs', 'ReceiveMessage', input, me)
      return Messages.map(({ ReceiptHandle }) => ReceiptHandle ?? '')
    },
    remove: (q, ReceiptHandle) => cloud.call('sqs', 'DeleteMessage', { ...at(q), ReceiptHandle }, me),
    close: () => running.close(),
  }
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
  const measured = await measure(name, { workers: QUEUE_WORKERS, seconds, warmUp: 0 }, async (worker) => {
    const name = `q${worker % queues}`
    for (let n = 0; n < BATCH; n++) await queue.send(name)
    const got = await queue.receive(name)
    await Promise.all(got.map((id) => queue.remove(name, id)))
    operations += BATCH + 1 + got.length
  })
  const cpu = measured.cpuMicroseconds * measured.operations
  return { ...measured, operations, cpuMicroseconds: cpu / operations }
}

interface Floor {
  readonly queue: Queue
  bump(id: string): Promise<unknown>
  close(): Promise<void>
}

/** The same work as SQL that was written for it, one statement an operation. */
async function openFloor(dsn: string): Promise<Floor> {
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
  const bump = (id: string) =>
    ask(
      'bump',
      'INSERT INTO floor VALUES ($1, 1, $2) ON CONFLICT (id) DO UPDATE SET n = floor.n + 1, body = excluded.body',
      [id, body],
    )
  return { queue, bump, close: () => pool.end() }
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
