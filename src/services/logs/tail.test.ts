// Live tail through real clients, and `aws logs tail`, which is FilterLogEvents again and again.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import test, { after, before } from 'node:test'
import { promisify } from 'node:util'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
  StartLiveTailCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import type { LiveTailSessionLogEvent, StartLiveTailCommandInput } from '@aws-sdk/client-cloudwatch-logs'
import { NodeHttp2Handler } from '@smithy/node-http-handler'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { withoutCli } from '../../../test/support/machine.ts'

let cloud: TestCloud
let logs: CloudWatchLogsClient
before(async () => {
  cloud = await openTestCloud()
  // AWS puts `stream-` before the host of this operation alone; an address of ours has no such name.
  logs = cloud.client(CloudWatchLogsClient, { disableHostPrefix: true })
})
after(() => cloud.close())

test('a live tail begins with its session and then hears, once a second, what is ingested', async (t) => {
  proves(t, 'logs.StartLiveTail')
  const arn = await newGroup('tailed', ['a', 'b'])
  const tail = await open({ logGroupIdentifiers: [arn], logEventFilterPattern: 'error' })
  assert.deepEqual(tail.start, {
    requestId: tail.requestId,
    sessionId: tail.start?.sessionId,
    logGroupIdentifiers: [arn],
    logEventFilterPattern: 'error',
  })
  const timestamp = cloud.clock.now()
  await put('tailed', 'a', ['an error', 'all is well'])
  await put('tailed', 'b', ['another error'])
  const heard = await tail.hear(2)
  assert.deepEqual(
    heard.map(({ ingestionTime, ...rest }) => (assert.equal(ingestionTime, timestamp), rest)),
    [
      { logStreamName: 'a', logGroupIdentifier: arn, message: 'an error', timestamp },
      { logStreamName: 'b', logGroupIdentifier: arn, message: 'another error', timestamp },
    ],
  )
  tail.close()
})

test('a live tail over HTTP/2 ends when the server stops', async (t) => {
  const own = await openTestCloud()
  t.after(() => own.close())
  const requestHandler = new NodeHttp2Handler()
  const client = own.client(CloudWatchLogsClient, { disableHostPrefix: true, requestHandler })
  await client.send(new CreateLogGroupCommand({ logGroupName: 'g' }))
  const tail = await open({ logGroupIdentifiers: [`arn:aws:logs:${REGION}:${ACCOUNT}:log-group:g`] }, client)
  assert.deepEqual((await tail.next())?.sessionResults, [])
  const stopping = own.restart()
  // Whatever it still says, it comes to its end.
  await assert.rejects(async () => {
    while ((await tail.next()) !== undefined);
    throw new Error('the end')
  })
  await stopping
})

test('a live tail follows only the streams that it was opened for', async () => {
  const arn = await newGroup('chosen', ['web-1', 'web-2', 'db'])
  const named = await open({ logGroupIdentifiers: [arn], logStreamNames: ['db'] })
  const prefixed = await open({ logGroupIdentifiers: [arn], logStreamNamePrefixes: ['web'] })
  for (const stream of ['web-1', 'db', 'web-2']) await put('chosen', stream, [stream])
  assert.deepEqual(
    (await named.hear(1)).map(({ message }) => message),
    ['db'],
  )
  assert.deepEqual(
    (await prefixed.hear(2)).map(({ message }) => message),
    ['web-1', 'web-2'],
  )
  named.close()
  prefixed.close()
})

test('more than five hundred events a second are sampled', async () => {
  const arn = await newGroup('busy', ['a'])
  const tail = await open({ logGroupIdentifiers: [arn] })
  await put(
    'busy',
    'a',
    Array.from({ length: 600 }, (_, i) => String(i)),
  )
  const update = await tail.next()
  assert.equal(update?.sessionResults?.length, 500)
  assert.equal(update?.sessionMetadata?.sampled, true)
  tail.close()
})

test('a live tail that cannot be is refused', async () => {
  const arn = await newGroup('asked', [])
  const refuses = async (input: StartLiveTailCommandInput, name: string): Promise<void> => {
    await assert.rejects(logs.send(new StartLiveTailCommand(input)), { name })
  }
  const none = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:none`
  await refuses({ logGroupIdentifiers: [none] }, 'ResourceNotFoundException')
  await refuses({ logGroupIdentifiers: ['asked'] }, 'InvalidParameterException')
  await refuses({ logGroupIdentifiers: [arn], logEventFilterPattern: '%(%' }, 'InvalidParameterException')
  await refuses({ logGroupIdentifiers: [arn, none], logStreamNames: ['a'] }, 'InvalidParameterException')
  const both = { logGroupIdentifiers: [arn], logStreamNames: ['a'], logStreamNamePrefixes: ['a'] }
  await refuses(both, 'InvalidParameterException')
})

test('an account has fifteen live tails at a time, and a closed one makes room', async () => {
  const arn = await newGroup('many', ['a'])
  const elsewhere = cloud.client(CloudWatchLogsClient, { disableHostPrefix: true, region: 'eu-west-1' })
  await elsewhere.send(new CreateLogGroupCommand({ logGroupName: 'many' }))
  const logGroupIdentifiers = [arn.replace(REGION, 'eu-west-1')]
  const tails: Tail[] = []
  for (let i = 0; i < 15; i++) tails.push(await open({ logGroupIdentifiers }, elsewhere))
  await assert.rejects(open({ logGroupIdentifiers }, elsewhere), { name: 'LimitExceededException' })
  for (const tail of tails) tail.close()
})

test('aws logs tail shows the lines of a group', { skip: withoutCli }, async () => {
  await newGroup('/aws/lambda/shown', ['2026/11/25/[$LATEST]0'])
  await put('/aws/lambda/shown', '2026/11/25/[$LATEST]0', ['START RequestId: 1', 'hello', 'END RequestId: 1'])
  const args = [
    'logs',
    'tail',
    '/aws/lambda/shown',
    '--since',
    '1h',
    '--format',
    'short',
    '--endpoint-url',
    cloud.endpoint,
  ]
  const aws = await cli(args).catch((error: NodeJS.ErrnoException) => error)
  // Only CLI v2 has `tail`; where v1 is installed its `filter-log-events` shows the same.
  if (!(aws instanceof Error)) return assert.match(aws.stdout, /hello/)
  assert.match(aws.message, /invalid choice/i)
  const filter = [
    'logs',
    'filter-log-events',
    '--log-group-name',
    '/aws/lambda/shown',
    '--endpoint-url',
    cloud.endpoint,
  ]
  const { stdout } = await cli([...filter, '--query', 'events[].message', '--output', 'text'])
  assert.deepEqual(stdout.trim().split('\t'), ['START RequestId: 1', 'hello', 'END RequestId: 1'])
})

interface Tail {
  start: (object & { sessionId?: string | undefined }) | undefined
  requestId: string | undefined
  next(): Promise<
    | {
        sessionResults?: LiveTailSessionLogEvent[] | undefined
        sessionMetadata?: { sampled?: boolean | undefined } | undefined
      }
    | undefined
  >
  hear(count: number): Promise<LiveTailSessionLogEvent[]>
  close(): void
}

async function open(input: StartLiveTailCommandInput, client: CloudWatchLogsClient = logs): Promise<Tail> {
  const abort = new AbortController()
  const answer = await client.send(new StartLiveTailCommand(input), { abortSignal: abort.signal })
  assert.ok(answer.responseStream)
  const events = answer.responseStream[Symbol.asyncIterator]()
  const first = await events.next()
  const next: Tail['next'] = async () => (await events.next()).value?.sessionUpdate
  return {
    start: first.value?.sessionStart,
    requestId: answer.$metadata.requestId,
    next,
    async hear(count) {
      const heard: LiveTailSessionLogEvent[] = []
      while (heard.length < count) heard.push(...((await next())?.sessionResults ?? []))
      return heard
    },
    close: () => void events.return?.(),
  }
}

async function newGroup(logGroupName: string, streams: string[]): Promise<string> {
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  for (const logStreamName of streams)
    await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  return `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${logGroupName}`
}

async function put(logGroupName: string, logStreamName: string, messages: string[]): Promise<void> {
  const logEvents = messages.map((message) => ({ timestamp: cloud.clock.now(), message }))
  await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
}

function cli(args: string[]): Promise<{ stdout: string; stderr: string }> {
  const keys = { AWS_ACCESS_KEY_ID: ACCOUNT, AWS_SECRET_ACCESS_KEY: 'test', AWS_DEFAULT_REGION: REGION }
  return promisify(execFile)('aws', args, { env: { ...process.env, ...keys } })
}
