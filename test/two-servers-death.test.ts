// Two servers, one cloud, when one of them dies, stalls, is cut off or replaced, and when PostgreSQL does. Servers here
// have leases of two seconds (support/pair.ts).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { InvokeCommand, LambdaClient, PutFunctionConcurrencyCommand } from '@aws-sdk/client-lambda'
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { deploy, invoke, makeRole, refusal } from './support/lambda.ts'
import { clientsOf, shareCloud, TERM_SECONDS } from './support/pair.ts'
import type { Member } from './support/pair.ts'
import { adminQuery, startPostgres, withoutPostgres } from './support/postgres.ts'
import { startProxy } from './support/proxy.ts'
import { openWitness, WITNESSED } from './support/witness.ts'

const skip = withoutPostgres
const LONG = process.env['SELFLESS_LONG'] === '1'
/** A term from the last sign of life, a third of it until the watcher looks, and a busy machine. */
const TAKEOVER_MS = (TERM_SECONDS * 1_000 * 4) / 3 + 1_500

const SAYS_WHERE = `export const handler = async () => process.env.AWS_ENDPOINT_URL`

test(
  'a holder that dies in the middle is a 503 once, and its successor serves within the term',
  { skip },
  async (t) => {
    const cloud = await shareCloud(t)
    const [one, two] = await Promise.all([cloud.start('one'), cloud.start('two')])
    const witness = await openWitness()
    t.after(() => witness.close())
    const role = await makeRole(one)
    await deploy(one, 'held', WITNESSED, role)
    const [here, there] = [one.client(LambdaClient), two.client(LambdaClient)]
    const reserve = { FunctionName: 'held', ReservedConcurrentExecutions: 1 }
    await here.send(new PutFunctionConcurrencyCommand(reserve))
    const event = { url: witness.url }
    const first = invoke(here, 'held', event)
    const report = await witness.next()
    report.answer(200)
    assert.equal((await first).value, 200)
    // The second runs at the first server, asked through the other, which hears nothing more of it.
    const cutOff = refusal(invoke(there, 'held', event))
    await witness.next()
    const killedMs = performance.now()
    await one.stop('SIGKILL')
    const { code, status } = await cutOff
    assert.deepEqual([code, status], ['ServiceUnavailable', 503])
    assert.equal(witness.waiting(), 0, 'a call that may have run is not run again by us')
    const again = invoke(there, 'held', event)
    const next = await witness.next()
    const tookMs = performance.now() - killedMs
    next.answer(200)
    assert.equal((await again).value, 200)
    assert.ok(tookMs <= TAKEOVER_MS, `${Math.round(tookMs)} ms`)
  },
)

test(
  'promises and events run once while both live, and go on at the other when one is killed',
  { skip },
  async (t) => {
    const cloud = await shareCloud(t)
    const [one, two] = [await cloud.start('one'), await cloud.start('two')]
    const { QueueUrl, Bucket } = await notifying(one)
    const [s3, s3There] = [one, two].map((server) => server.client(S3Client, { forcePathStyle: true }))
    assert.ok(s3 && s3There)
    const COUNT = 30
    const put = (client: S3Client, n: number) =>
      client.send(new PutObjectCommand({ Bucket, Key: `k${n}`, Body: 'x' }))
    await Promise.all(Array.from({ length: COUNT }, (_, n) => put(n % 2 ? s3 : s3There, n)))
    const told = await receiveAll(two.client(SQSClient), QueueUrl, COUNT)
    assert.equal(told.length, COUNT, 'each change is told exactly once while nobody dies')

    const witness = await openWitness()
    t.after(() => witness.close())
    await deploy(two, 'async', WITNESSED, await makeRole(two))
    const there = two.client(LambdaClient)
    const Payload = JSON.stringify({ url: witness.url })
    const event = () =>
      there.send(new InvokeCommand({ FunctionName: 'async', InvocationType: 'Event', Payload }))
    // The first to start owns the queue; it is killed with an event in its hands.
    await event()
    const dying = await witness.next()
    const killedMs = performance.now()
    await one.stop('SIGKILL')
    await put(s3There, COUNT)
    const rerun = await witness.next()
    const tookMs = performance.now() - killedMs
    assert.deepEqual(rerun.body['id'], dying.body['id'], 'the same event under the same request id')
    assert.ok(tookMs <= TAKEOVER_MS, `${Math.round(tookMs)} ms`)
    rerun.answer(200)
    assert.equal((await receiveAll(two.client(SQSClient), QueueUrl, 1)).length, 1)
    assert.equal(witness.waiting(), 0)
  },
)

test(
  'a server paused for longer than its lease writes nothing of its work afterwards',
  { skip },
  async (t) => {
    const cloud = await shareCloud(t)
    const [one, two] = [await cloud.start('one'), await cloud.start('two')]
    const witness = await openWitness()
    t.after(() => witness.close())
    await deploy(one, 'slow', WITNESSED, await makeRole(one))
    const Payload = JSON.stringify({ url: witness.url })
    const event = { FunctionName: 'slow', InvocationType: 'Event', Payload } as const
    await two.client(LambdaClient).send(new InvokeCommand(event))
    const paused = await witness.next()
    one.child.kill('SIGSTOP')
    const rerun = await witness.next()
    assert.deepEqual(rerun.body['id'], paused.body['id'])
    rerun.answer(200)
    const rows = () =>
      adminQuery(cloud.dsn, "SELECT k FROM selfless_records WHERE k ~ '(due|event|bill|lane)'")
    const left = async () =>
      (await rows()).map(({ k }) => String(k)).filter((k) => k.startsWith('$lambda') && k.includes('slow'))
    while ((await left()).length > 0) await pause(50)
    // The function of the paused server ends well, as far as it can tell; then its server wakes up.
    paused.answer(200)
    one.child.kill('SIGCONT')
    while (!one.output().includes('is lost')) await pause(50)
    const here = one.client(LambdaClient)
    // It serves again, and what it had in hand is not written: no line of a bill, no row.
    assert.equal((await here.send(new InvokeCommand({ ...event, InvocationType: 'DryRun' }))).StatusCode, 204)
    await pause(500)
    assert.deepEqual(await left(), [])
    assert.equal(witness.waiting(), 0)
  },
)

test('a rolling restart behind a proxy loses no request that retries', { skip }, async (t) => {
  const cloud = await shareCloud(t)
  const [one, two] = [await cloud.start('one'), await cloud.start('two')]
  const proxy = await startProxy([one.endpoint, two.endpoint])
  t.after(() => proxy.close())
  const client = clientsOf(t, proxy.endpoint)
  // What clients do by default, with a few more tries.
  const sqs = client(SQSClient, { maxAttempts: 10 })
  const lambda = client(LambdaClient, { maxAttempts: 10 })
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'rolling' }))
  await deploy({ client }, 'where', SAYS_WHERE, await makeRole({ client }))
  const reserve = { FunctionName: 'where', ReservedConcurrentExecutions: 10 }
  await lambda.send(new PutFunctionConcurrencyCommand(reserve))
  const sent = new Set<string>()
  const ran = new Set<unknown>()
  let going = true
  const send = async (worker: number) => {
    for (let n = 0; going; n++) {
      const MessageBody = `${worker}-${n}`
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))
      sent.add(MessageBody)
    }
  }
  const run = async () => {
    while (going) ran.add((await invoke(lambda, 'where')).value)
  }
  const work = Promise.all([send(1), send(2), run(), run()])
  // Each is drained, replaced and taken in again, one after the other, under load.
  proxy.use([two.endpoint])
  assert.equal((await one.stop('SIGTERM')).code, 0)
  const first = await cloud.start('one')
  proxy.use([first.endpoint, two.endpoint])
  // This one goes without a word to the proxy, after a moment of a slow network that breaks.
  proxy.delay(10)
  await pause(50)
  proxy.cut(two.endpoint)
  proxy.delay(0)
  assert.equal((await two.stop('SIGTERM')).code, 0)
  const second = await cloud.start('two')
  proxy.use([first.endpoint, second.endpoint])
  const enough = sent.size + 50
  while (sent.size < enough) await pause(20)
  going = false
  await work
  const got = new Set(await receiveAll(client(SQSClient), QueueUrl, sent.size))
  assert.deepEqual(
    [...sent].filter((body) => !got.has(body)),
    [],
    'acknowledged, and lost',
  )
  assert.ok(ran.size >= 2, 'the function moved with its holder')
})

test(
  'nothing acknowledged is lost when servers and PostgreSQL are killed in turn under load',
  { skip },
  async (t) => {
    const postgres = await startPostgres()
    t.after(() => postgres.stop('immediate'))
    const cloud = await shareCloud(t, postgres.dsn('postgres'))
    const members: Member[] = [await cloud.start('m0'), await cloud.start('m1')]
    const proxy = await startProxy(members.map(({ endpoint }) => endpoint))
    t.after(() => proxy.close())
    const client = clientsOf(t, proxy.endpoint)
    const sqs = client(SQSClient, { maxAttempts: 3 })
    const { QueueUrl } = await client(SQSClient).send(new CreateQueueCommand({ QueueName: 'torture' }))
    const sent = new Set<string>()
    let going = true
    const send = async (worker: number) => {
      for (let n = 0; going; n++) {
        const MessageBody = `${worker}-${n}`
        try {
          await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))
          sent.add(MessageBody)
        } catch {
          // Not acknowledged: it may be there or not.
          await pause(20)
        }
      }
    }
    const work = Promise.all([send(1), send(2), send(3), send(4)])
    const progress = async (more: number) => {
      for (const enough = sent.size + more; sent.size < enough;) await pause(10)
    }
    for (let round = 0; round < (LONG ? 20 : 1); round++) {
      await progress(20)
      const victim = round % 2
      await members[victim]?.stop('SIGKILL')
      await progress(20)
      members[victim] = await cloud.start(`m${victim}`)
      proxy.use(members.map(({ endpoint }) => endpoint))
      await progress(20)
      await postgres.kill()
      await pause(100)
      await postgres.start()
    }
    await progress(50)
    going = false
    await work
    const got = new Set(await receiveAll(client(SQSClient, { maxAttempts: 5 }), QueueUrl, sent.size))
    assert.deepEqual(
      [...sent].filter((body) => !got.has(body)),
      [],
      'acknowledged, and lost',
    )
  },
)

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A bucket that tells a queue of each new object. */
async function notifying(server: Member): Promise<{ QueueUrl: string; Bucket: string }> {
  const sqs = server.client(SQSClient)
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'changes' }))
  const Bucket = 'watched'
  const s3 = server.client(S3Client, { forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket }))
  const QueueArn = 'arn:aws:sqs:us-east-1:000000000000:changes'
  const Statement = [
    {
      Effect: 'Allow',
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: QueueArn,
    },
  ]
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement })
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }))
  const QueueConfigurations = [{ QueueArn, Events: ['s3:ObjectCreated:*' as const] }]
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { QueueConfigurations },
    }),
  )
  // The test message, by which S3 shows that it may send.
  assert.equal((await receiveAll(sqs, QueueUrl, 1)).length, 1)
  return { QueueUrl, Bucket }
}

/** Bodies taken out of a queue: at least so many, and whatever else comes within a second after. */
async function receiveAll(sqs: SQSClient, QueueUrl: string | undefined, atLeast: number): Promise<string[]> {
  const bodies: string[] = []
  for (let empty = 0; bodies.length < atLeast || empty < 1;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    )
    if (Messages.length === 0 && ++empty > 15) return bodies
    if (Messages.length === 0) continue
    empty = 0
    const Entries = Messages.map(({ ReceiptHandle }, n) => ({ Id: String(n), ReceiptHandle }))
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
    bodies.push(...Messages.map(({ Body = '' }) => Body))
  }
  return bodies
}
