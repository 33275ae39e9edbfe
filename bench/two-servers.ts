// What it costs to be two servers (`./selfless bench two-servers [SECONDS]`): real processes over one PostgreSQL. A wake from
// one to the other beside a bare NOTIFY between two connections; a function whose reserved concurrency is counted at the
// other server, beside the same call at its holder and beside one that needs nobody; messages sent through one and two.
import { InvokeCommand, LambdaClient, PutFunctionConcurrencyCommand } from '@aws-sdk/client-lambda'
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import pg from 'pg'
import { deploy, makeRole } from '../test/support/lambda.ts'
import { shareCloud } from '../test/support/pair.ts'
import type { Member } from '../test/support/pair.ts'
import { startPostgres } from '../test/support/postgres.ts'
import { machine, measure, table, target, type Measured } from './support.ts'

const SENDERS = 16
/** Until a poll has surely gone to sleep: wakes follow each other no faster than clients come. */
const ASLEEP_MS = 20
/** Enough for a p99 that is not the slowest of all. The first of a server's life are no one's measure. */
const WAKES = { operations: 400, warmUp: 40 }
/** Clients that send to another queue meanwhile. */
const BESIDE = 4
/** Issue 5. */
const WAKE_MS_MAX = 50

export async function run(args: readonly string[] = []): Promise<void> {
  const seconds = Number(args[0] ?? 3)
  const ends: (() => void | Promise<void>)[] = []
  const postgres = await startPostgres({ shared_buffers: '256MB' })
  ends.push(() => postgres.stop('immediate'))
  try {
    const cloud = await shareCloud({ after: (end) => void ends.push(end) }, postgres.dsn('postgres'))
    const [one, two] = await Promise.all([cloud.start('one'), cloud.start('two')])
    const bare = await bareWake(postgres.dsn('postgres'))
    ends.push(() => bare.end())
    const rows = [
      await bareNotify(postgres.dsn('postgres')),
      ...(await wakes(one, two, () => bare.wake(), 0)),
      ...(await wakes(one, two, () => bare.wake(), BESIDE)),
      ...(await invocations(one, two, seconds)),
      ...(await sends(one, two, seconds)),
    ]
    console.log(`${machine()}\n\n${table(rows)}\n\nCPU and pauses are the clients', who share this process.`)
    console.log(targets(rows))
  } finally {
    for (const end of ends.toReversed()) await end()
  }
}

/** The floor of a wake: LISTEN on one connection, NOTIFY on another. */
async function bareNotify(dsn: string): Promise<Measured> {
  const [ear, mouth] = [new pg.Client(dsn), new pg.Client(dsn)]
  await Promise.all([ear.connect(), mouth.connect()])
  await ear.query('LISTEN bench')
  const row = await measure('floor: NOTIFY to LISTEN', { workers: 1, operations: 100 }, async () => {
    const heard = new Promise((resolve) => ear.once('notification', resolve))
    await mouth.query('NOTIFY bench')
    await heard
  })
  await Promise.all([ear.end(), mouth.end()])
  return row
}

/** Two connections that do in SQL what a wake consists of: a row committed, NOTIFY, and the row taken by who heard it. */
async function bareWake(dsn: string): Promise<{ wake(): Promise<void>; end(): Promise<void> }> {
  const [sender, taker] = [new pg.Client(dsn), new pg.Client(dsn)]
  await Promise.all([sender.connect(), taker.connect()])
  await taker.query('CREATE TABLE bare (id bigserial PRIMARY KEY, body text, due bigint)')
  await taker.query('LISTEN bare')
  return {
    async wake() {
      const heard = new Promise((resolve) => taker.once('notification', resolve))
      await sender.query("INSERT INTO bare (body, due) VALUES ('x', 0)")
      await sender.query('NOTIFY bare')
      await heard
      await taker.query('UPDATE bare SET due = 30 WHERE due = 0')
    },
    async end() {
      await Promise.all([sender.end(), taker.end()])
    },
  }
}

/**
 * From the moment a send is asked for at one server to the answer of the poll that waits at the other. Nothing else is in
 * the figure: the delete, and the next poll's going to sleep, are over before the next send. By turns with its floor, so
 * that what the machine does to one it does to the other.
 */
async function wakes(
  one: Member,
  two: Member,
  floor: () => Promise<void>,
  senders: number,
): Promise<Measured[]> {
  const [here, there] = [one.client(SQSClient), two.client(SQSClient)]
  const queue = async (QueueName: string): Promise<string> =>
    (await here.send(new CreateQueueCommand({ QueueName }))).QueueUrl ?? ''
  const QueueUrl = await queue(`woken-${senders}`)
  const load = startLoad(senders, await queue(`beside-${senders}`), [here, there])
  const bare: number[] = []
  const whole: number[] = []
  const after: number[] = []
  for (let n = 0; n < WAKES.operations + WAKES.warmUp; n++) {
    const poll = there.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }))
    await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS))
    const fromMs = performance.now()
    let answeredMs = Infinity
    const sent = here.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' })).then(() => {
      answeredMs = performance.now()
    })
    const { Messages: [message] = [] } = await poll
    const gotMs = performance.now()
    await sent
    if (message === undefined) throw new Error('the poll ended empty')
    await there.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }))
    const bareMs = performance.now()
    await floor()
    if (n < WAKES.warmUp) continue
    bare.push(performance.now() - bareMs)
    whole.push(gotMs - fromMs)
    after.push(Math.max(0, gotMs - answeredMs))
  }
  await load()
  const beside = senders === 0 ? '' : `, ${senders} clients beside`
  return [
    told(`floor: INSERT, NOTIFY, UPDATE in SQL${beside}`, bare),
    told(`send at one wakes a poll at two${beside}`, whole),
    told(`  of it after the send's answer${beside}`, after),
  ]
}

/** So many clients send to another queue, half through each server, until the returned function is called. */
function startLoad(senders: number, QueueUrl: string, clients: readonly SQSClient[]): () => Promise<void> {
  let over = false
  const sending = Array.from({ length: senders }, async (_, n) => {
    while (!over)
      await clients[n % clients.length]?.send(
        new SendMessageCommand({ QueueUrl, MessageBody: 'x'.repeat(400) }),
      )
  })
  return async () => {
    over = true
    await Promise.all(sending)
  }
}

/** Latencies as a row of the table; no throughput or CPU belongs to them. */
function told(name: string, latencies: readonly number[]): Measured {
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const seconds = sorted.reduce((sum, ms) => sum + ms, 0) / 1000
  const [p50Ms, p95Ms, p99Ms] = [at(0.5), at(0.95), at(0.99)]
  return {
    name,
    operations: sorted.length,
    seconds,
    p50Ms,
    p95Ms,
    p99Ms,
    cpuMicroseconds: NaN,
    pauseMs: NaN,
  }
}

async function invocations(one: Member, two: Member, seconds: number): Promise<Measured[]> {
  const role = await makeRole(one)
  const [here, there] = [one.client(LambdaClient), two.client(LambdaClient)]
  const source = 'export const handler = async (event) => event'
  for (const name of ['free', 'counted']) await deploy(one, name, source, role)
  const reserve = { FunctionName: 'counted', ReservedConcurrentExecutions: 4 }
  await here.send(new PutFunctionConcurrencyCommand(reserve))
  const invoke = (lambda: LambdaClient, FunctionName: string) => async () => {
    await lambda.send(new InvokeCommand({ FunctionName, Payload: '{"n":1}' }))
  }
  // Whoever is asked first holds it.
  await invoke(here, 'counted')()
  return [
    await measure('floor: invoke, nothing reserved', { workers: 1, seconds }, invoke(there, 'free')),
    await measure('invoke at the holder', { workers: 1, seconds }, invoke(here, 'counted')),
    await measure('invoke handed over', { workers: 1, seconds }, invoke(there, 'counted')),
    await measure('invoke handed over, 4', { workers: 4, seconds }, invoke(there, 'counted')),
  ]
}

async function sends(one: Member, two: Member, seconds: number): Promise<Measured[]> {
  const [here, there] = [one.client(SQSClient), two.client(SQSClient)]
  const { QueueUrl } = await here.send(new CreateQueueCommand({ QueueName: 'sent' }))
  const send = (client: SQSClient) =>
    client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x'.repeat(400) }))
  return [
    await measure(`floor: send through one, ${SENDERS}`, { workers: SENDERS, seconds }, () => send(here)),
    await measure(`send to one queue through both, ${SENDERS}`, { workers: SENDERS, seconds }, (worker) =>
      send(worker % 2 === 0 ? here : there),
    ),
  ]
}

function targets(rows: readonly Measured[]): string {
  const row = (part: string) => rows.find(({ name }) => name.startsWith(part))
  const p50 = (part: string) => row(part)?.p50Ms ?? Infinity
  const wake = 'send at one wakes a poll at two'
  const added = p50('invoke handed over') - p50('invoke at the holder')
  return [
    target('a wake between servers, p50', p50(wake), WAKE_MS_MAX, 'ms'),
    target('a wake between servers, p99', row(wake)?.p99Ms ?? Infinity, WAKE_MS_MAX, 'ms'),
    target(`the same beside ${BESIDE} clients, p99`, row(`${wake},`)?.p99Ms ?? Infinity, WAKE_MS_MAX, 'ms'),
    `handing a call over adds ${added.toFixed(2)} ms`,
  ].join('\n')
}
