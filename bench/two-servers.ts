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
import { machine, measure, table, type Measured } from './support.ts'

const SENDERS = 16
/** Once a sender has gone to sleep: wakes follow each other no faster than clients come. */
const ASLEEP_MS = 20

export async function run(args: readonly string[] = []): Promise<void> {
  const seconds = Number(args[0] ?? 3)
  const ends: (() => void | Promise<void>)[] = []
  const postgres = await startPostgres({ shared_buffers: '256MB' })
  ends.push(() => postgres.stop('immediate'))
  try {
    const cloud = await shareCloud({ after: (end) => void ends.push(end) }, postgres.dsn('postgres'))
    const [one, two] = await Promise.all([cloud.start('one'), cloud.start('two')])
    const rows = [
      await bareNotify(postgres.dsn('postgres')),
      await wakes(one, two),
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

/** From the moment a send is asked for at one server to the answer of the poll that waits at the other. */
async function wakes(one: Member, two: Member): Promise<Measured> {
  const [here, there] = [one.client(SQSClient), two.client(SQSClient)]
  const { QueueUrl } = await here.send(new CreateQueueCommand({ QueueName: 'woken' }))
  const poll = () => there.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }))
  // The polls that wait: one at a time.
  const waiting = [poll()]
  const row = await measure('send at one wakes a poll at two', { workers: 1, operations: 60 }, async () => {
    await here.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))
    const { Messages = [] } = (await waiting.shift()) ?? {}
    const [message] = Messages
    if (message === undefined) throw new Error('the poll ended empty')
    await there.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }))
    waiting.push(poll())
    await new Promise((resolve) => setTimeout(resolve, ASLEEP_MS))
  })
  // The last poll, so that none is open when the servers end.
  await here.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))
  await waiting.shift()
  return { ...row, p50Ms: row.p50Ms - ASLEEP_MS, p95Ms: row.p95Ms - ASLEEP_MS, p99Ms: row.p99Ms - ASLEEP_MS }
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
  const p50 = (part: string) => rows.find(({ name }) => name.startsWith(part))?.p50Ms ?? Infinity
  const wake = p50('send at one')
  const added = p50('invoke handed over') - p50('invoke at the holder')
  return [
    `a wake between servers: ${wake.toFixed(1)} ms, of at most 50`,
    `handing a call over adds ${added.toFixed(2)} ms`,
  ].join('\n')
}
