// What SQS costs (`./selfless bench sqs [DEEPEST]`) in process, 64 requests in flight: through the door, signatures verified,
// with 10³ to 10⁶ messages waiting; and by call, which is the room without the door, beside two floors of the same run: a bare
// group commit of one row, and the same work as SQL written by hand on the same engine. Targets (issue 5): send
// ≤ 40 µs of CPU, receive of ten ≤ 120 µs, flat in the number waiting; the room at most three times the hand-written SQL; a
// long poll wakes ≤ 5 ms after the send.
import { mkdtempSync, rmSync } from 'node:fs'
import { hash, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SendMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { readConfig } from '../src/config.ts'
import { rootOf } from '../src/kernel/cloud.ts'
import type { Cloud } from '../src/kernel/cloud.ts'
import type { HttpRequest } from '../src/kernel/http.ts'
import { openCloud } from '../src/main.ts'
import { httpRequest } from '../test/support/door.ts'
import { groupCommit, machine, measure, table, target } from './support.ts'
import type { Measured } from './support.ts'

const BODY = 'x'.repeat(400)
const WORKERS = 64
const SENDS = 40_000
const RECEIVES = 2_000
const DISTINCT_REQUESTS = 256
const WAKES = 200
/** Unmeasured runs of the same work before the measured one: a server that has just begun compiles what it runs often. */
const WARM_ROUNDS = 4
const WARM_DEPTH = 500
const DEPTHS = [1_000, 10_000, 100_000, 1_000_000]

const SEND_CPU_MAX = 40
const RECEIVE_CPU_MAX = 120
const TIMES_SQL_MAX = 3
/** Cost at the deepest queue, of that at the shallowest: caches of the machine, not work of ours. */
const FLAT_MAX = 1.5
const WAKE_MS_MAX = 5

const me = rootOf('000000000000', 'us-east-1')

/** Prints figures beside their floors, and which targets are met. */
export async function run(args: readonly string[] = []): Promise<void> {
  const deepest = Number(args[0] ?? DEPTHS.at(-1))
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const running = await openCloud(
    readConfig(['--port', '0', '--data', join(folder, 'cloud'), '--log-level', 'error'], {}),
  )
  try {
    console.log(machine())
    const floors = [...(await sqlFloor(join(folder, 'sql'))), ...(await commitFloor(join(folder, 'commit')))]
    const cloud = running.cloud
    const loads: Measured[] = []
    const key = await signer(cloud)
    for (let round = 0; round < WARM_ROUNDS; round++) {
      await standard(cloud, key, running.endpoint, WARM_DEPTH + round)
      await byCall(cloud, `warm-${round}`)
    }
    for (const depth of DEPTHS.filter((one) => one <= deepest)) {
      loads.push(...(await standard(cloud, key, running.endpoint, depth)))
    }
    loads.push(...(await byCall(cloud, 'by-call')), ...(await fifo(cloud)))
    const wakes = await longPolls(cloud)
    console.log(table([...floors, ...loads]))
    console.log(targets([...floors, ...loads], wakes))
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Sends, receives of ten, and deletes, with `depth` messages waiting meanwhile. */
async function standard(cloud: Cloud, key: Key, endpoint: string, depth: number): Promise<Measured[]> {
  const name = `deep-${depth}`
  const { QueueUrl = '' } = await cloud.call('sqs', 'CreateQueue', { QueueName: name }, me)
  await fill(cloud, QueueUrl, depth)
  const at = `from ${depth.toLocaleString('en').replaceAll(',', ' ')} waiting`
  const requests = await signed(key, endpoint, name)
  const ask = async (of: readonly HttpRequest[], n: number): Promise<Buffer | string> => {
    const request = of[n % of.length]
    const reply = request && (await cloud.request(request))
    const body = reply?.body
    if (typeof body !== 'string' && !Buffer.isBuffer(body)) throw new Error('no body')
    if (reply?.status !== 200) throw new Error(`answered ${reply?.status}: ${body.toString()}`)
    return body
  }
  const send = await measure(`send, ${at}`, { workers: WORKERS, operations: SENDS }, (_, n) =>
    ask(requests.sends, n),
  )
  const receive = await measure(
    `receive of 10, ${at}`,
    { workers: WORKERS, operations: Math.min(RECEIVES, (depth + SENDS) / 12) },
    (_, n) => ask(requests.receives, n),
  )
  return [send, receive]
}

/** The room without the door: what is compared with SQL by hand. */
async function byCall(cloud: Cloud, QueueName: string): Promise<Measured[]> {
  const { QueueUrl = '' } = await cloud.call('sqs', 'CreateQueue', { QueueName }, me)
  const send = await measure('by call: send', { workers: WORKERS, operations: SENDS }, () =>
    cloud.call('sqs', 'SendMessage', { QueueUrl, MessageBody: BODY }, me),
  )
  const handles: string[] = []
  const receive = await measure(
    'by call: receive of 10',
    { workers: WORKERS, operations: SENDS / 12 },
    async () => {
      const Messages = await receiveTen(cloud, QueueUrl)
      if (Messages.length !== 10) throw new Error(`received ${Messages.length}, not 10`)
      for (const { ReceiptHandle = '' } of Messages) handles.push(ReceiptHandle)
    },
  )
  const half = handles.length >> 1
  const load = { workers: WORKERS, operations: half - (half >> 3), warmUp: half >> 3 }
  const remove = await measure('by call: delete', load, () =>
    cloud.call('sqs', 'DeleteMessage', { QueueUrl, ReceiptHandle: handles.pop() ?? '' }, me),
  )
  const tens = { workers: WORKERS, operations: Math.floor(half / 12), each: 10 }
  const batch = await measure('by call: delete, ten at a time', tens, () => {
    const Entries = handles.splice(-10).map((ReceiptHandle, n) => ({ Id: String(n), ReceiptHandle }))
    return cloud.call('sqs', 'DeleteMessageBatch', { QueueUrl, Entries }, me)
  })
  return [send, receive, remove, batch]
}

async function receiveTen(cloud: Cloud, QueueUrl: string) {
  const input = { QueueUrl, MaxNumberOfMessages: 10 }
  return (await cloud.call('sqs', 'ReceiveMessage', input, me)).Messages ?? []
}

/** A FIFO queue of 64 groups: sends by call, and receives of ten that are deleted at once. */
async function fifo(cloud: Cloud): Promise<Measured[]> {
  const Attributes = {
    FifoQueue: 'true',
    FifoThroughputLimit: 'perMessageGroupId',
    DeduplicationScope: 'messageGroup',
  }
  const { QueueUrl = '' } = await cloud.call('sqs', 'CreateQueue', { QueueName: 'line.fifo', Attributes }, me)
  let sent = 0
  const load = { workers: WORKERS, operations: SENDS / 2 }
  const send = await measure('FIFO by call: send, 64 groups', load, (worker) =>
    cloud.call(
      'sqs',
      'SendMessage',
      { QueueUrl, MessageBody: BODY, MessageGroupId: `g${worker}`, MessageDeduplicationId: String(sent++) },
      me,
    ),
  )
  const receive = await measure(
    'FIFO by call: receive of 10, delete them',
    { workers: WORKERS, operations: 1_200 },
    async () => {
      const Messages = await receiveTen(cloud, QueueUrl)
      const Entries = Messages.map(({ ReceiptHandle = '' }, n) => ({ Id: String(n), ReceiptHandle }))
      await cloud.call('sqs', 'DeleteMessageBatch', { QueueUrl, Entries }, me)
    },
  )
  return [send, receive]
}

/** Milliseconds from the send's answer to the answer of a receive that waits, sorted. */
async function longPolls(cloud: Cloud): Promise<number[]> {
  const { QueueUrl = '' } = await cloud.call('sqs', 'CreateQueue', { QueueName: 'waits' }, me)
  const wakes: number[] = []
  for (let round = 0; round < WAKES; round++) {
    const waiting = cloud.call('sqs', 'ReceiveMessage', { QueueUrl, WaitTimeSeconds: 20 }, me)
    // The receive has looked once and sleeps.
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
    const answered = waiting.then(({ Messages = [] }) => ({ atMs: performance.now(), message: Messages[0] }))
    await cloud.call('sqs', 'SendMessage', { QueueUrl, MessageBody: BODY }, me)
    const sentMs = performance.now()
    const { atMs, message } = await answered
    if (message?.ReceiptHandle === undefined) throw new Error('woken by nothing')
    wakes.push(Math.max(0, atMs - sentMs))
    await cloud.call('sqs', 'DeleteMessage', { QueueUrl, ReceiptHandle: message.ReceiptHandle }, me)
  }
  return wakes.toSorted((a, b) => a - b)
}

async function fill(cloud: Cloud, QueueUrl: string, count: number): Promise<void> {
  const Entries = Array.from({ length: 10 }, (_, n) => ({ Id: String(n), MessageBody: BODY }))
  let left = count / 10
  const work = async (): Promise<void> => {
    while (left-- > 0) await cloud.call('sqs', 'SendMessageBatch', { QueueUrl, Entries }, me)
  }
  await Promise.all(Array.from({ length: WORKERS }, work))
}

interface Key {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A user's key, so that the door verifies what is signed with it. */
async function signer(cloud: Cloud): Promise<Key> {
  await cloud.call('iam', 'CreateUser', { UserName: 'bench' }, me)
  const { AccessKey } = await cloud.call('iam', 'CreateAccessKey', { UserName: 'bench' }, me)
  return { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' }
}

/** Requests as the official client signs them, captured before they are sent. */
async function signed(
  credentials: Key,
  endpoint: string,
  name: string,
): Promise<{ sends: HttpRequest[]; receives: HttpRequest[] }> {
  const captured: HttpRequest[] = []
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials,
    maxAttempts: 1,
    requestHandler: {
      handle(request: { method: string; path: string; headers: Record<string, string>; body: string }) {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([k, v]) => [k.toLowerCase(), v]),
        )
        const body = Buffer.from(request.body)
        captured.push(httpRequest({ method: request.method, target: request.path, headers, body }))
        return Promise.reject(new Error('captured'))
      },
    },
  })
  const QueueUrl = `${endpoint}/000000000000/${name}`
  for (let n = 0; n < DISTINCT_REQUESTS; n++) {
    const MessageBody = String(n).padStart(BODY.length, 'x')
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody })).catch(() => undefined)
  }
  const sends = captured.splice(0)
  const receive = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 })
  await client.send(receive).catch(() => undefined)
  client.destroy()
  return { sends, receives: captured }
}

async function commitFloor(file: string): Promise<Measured[]> {
  const store = groupCommit(file, 'CREATE TABLE kv(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID')
  const put = store.db.prepare('INSERT INTO kv VALUES(?,?)')
  let id = 0
  const load = { workers: WORKERS, operations: SENDS / 2 }
  const floor = await measure('floor: group commit of one row', load, () =>
    store.run(() => void put.run(String(id++).padStart(16, '0'), BODY)),
  )
  store.close()
  return [floor]
}

/**
 * SQS as one would write it by hand for two tables of the same engine, doing the same work: the queue's attributes are read, a
 * body is hashed, its id is drawn, the counters that GetQueueAttributes answers are kept (counting rows would not be flat), and
 * a receipt handle says which receive it is of. No policies, message attributes, dead letters, retention, tenants or delays.
 */
async function sqlFloor(file: string): Promise<Measured[]> {
  const store = groupCommit(
    file,
    `CREATE TABLE queue(name TEXT PRIMARY KEY, attributes TEXT, visible INTEGER, hidden INTEGER) WITHOUT ROWID;
     INSERT INTO queue VALUES('q', '{"visibilitySeconds":30,"maximumMessageSize":1048576,"retentionSeconds":345600}', 0, 0);
     CREATE TABLE message(queue TEXT, id INTEGER, due INTEGER, received INTEGER, sent INTEGER, uuid TEXT, md5 TEXT, body TEXT,
       PRIMARY KEY(queue, id)) WITHOUT ROWID;
     CREATE INDEX message_due ON message(queue, due)`,
  )
  const queue = store.db.prepare('SELECT attributes FROM queue WHERE name=?')
  const count = store.db.prepare('UPDATE queue SET visible=visible+?, hidden=hidden+? WHERE name=?')
  const insert = store.db.prepare('INSERT INTO message VALUES(?,?,?,0,?,?,?,?)')
  const due = store.db.prepare(
    'SELECT id, uuid, md5, body, received FROM message WHERE queue=? AND due<=? ORDER BY due LIMIT 10',
  )
  const hide = store.db.prepare('UPDATE message SET due=?, received=received+1 WHERE queue=? AND id=?')
  const drop = store.db.prepare('DELETE FROM message WHERE queue=? AND id=? AND received=?')
  const attributes = (): { visibilitySeconds: number } => {
    const row = queue.get('q') as { attributes: string }
    return JSON.parse(row.attributes) as { visibilitySeconds: number }
  }
  let id = 0
  const send = async (): Promise<void> => {
    const md5 = hash('md5', BODY, 'hex')
    await store.run(() => {
      attributes()
      insert.run('q', id++, id, id, randomUUID(), md5, BODY)
      count.run(1, 0, 'q')
    })
  }
  const handles: string[] = []
  const receive = (): Promise<void> =>
    store.run(() => {
      const dueMs = 1e13 + attributes().visibilitySeconds
      const rows = due.all('q', 1e12) as { id: number; received: number }[]
      for (const row of rows) {
        hide.run(dueMs, 'q', row.id)
        handles.push(Buffer.from(JSON.stringify(['q', row.id, row.received + 1])).toString('base64'))
      }
      count.run(-rows.length, rows.length, 'q')
    })
  const remove = (): Promise<void> =>
    store.run(() => {
      const [name, at, received] = JSON.parse(Buffer.from(handles.pop() ?? '', 'base64').toString()) as [
        string,
        number,
        number,
      ]
      attributes()
      if (drop.run(name, at, received).changes > 0) count.run(0, -1, name)
    })
  const loads = async (): Promise<Measured[]> => [
    await measure('floor: SQL by hand, send', { workers: WORKERS, operations: SENDS }, send),
    await measure('floor: SQL by hand, receive of 10', { workers: WORKERS, operations: SENDS / 12 }, receive),
    await measure(
      'floor: SQL by hand, delete',
      { workers: WORKERS, operations: Math.floor(handles.length * 0.8), warmUp: handles.length >> 3 },
      remove,
    ),
  ]
  for (let round = 0; round < WARM_ROUNDS; round++) await loads()
  const measured = await loads()
  store.close()
  return measured
}

function targets(results: readonly Measured[], wakes: readonly number[]): string {
  const cpu = (start: string): number =>
    results.find((one) => one.name.startsWith(start))?.cpuMicroseconds ?? Number.NaN
  const last = (start: string): number =>
    results.findLast((one) => one.name.startsWith(start))?.cpuMicroseconds ?? Number.NaN
  const sql = (what: string): number => cpu(`floor: SQL by hand, ${what}`)
  return [
    target('send at its deepest: CPU', last('send, '), SEND_CPU_MAX, 'µs'),
    target('receive of 10 at its deepest: CPU', last('receive of 10, '), RECEIVE_CPU_MAX, 'µs'),
    target('by call: send, times SQL by hand', cpu('by call: send') / sql('send'), TIMES_SQL_MAX, 'times'),
    target(
      'by call: receive, times SQL by hand',
      cpu('by call: receive') / sql('receive'),
      TIMES_SQL_MAX,
      'times',
    ),
    target(
      'by call: delete, times SQL by hand',
      cpu('by call: delete') / sql('delete'),
      TIMES_SQL_MAX,
      'times',
    ),
    target('send: deepest, of shallowest', last('send, ') / cpu('send, '), FLAT_MAX, 'times'),
    target(
      'receive: deepest, of shallowest',
      last('receive of 10, ') / cpu('receive of 10, '),
      FLAT_MAX,
      'times',
    ),
    target(
      'long poll: send to answer, p99',
      wakes[Math.floor(wakes.length * 0.99)] ?? Number.NaN,
      WAKE_MS_MAX,
      'ms',
    ),
  ].join('\n')
}
