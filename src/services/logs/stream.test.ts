import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogStreamCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  paginateDescribeLogStreams,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'

let cloud: TestCloud
let logs: CloudWatchLogsClient
const logGroupName = '/streams'
before(async () => {
  cloud = await openTestCloud()
  logs = cloud.client(CloudWatchLogsClient)
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
})
after(() => cloud.close())

const NO_GROUP = { name: 'ResourceNotFoundException', message: 'The specified log group does not exist.' }
const NO_STREAM = { name: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' }

test('a stream is created once, in a group that exists', async (t) => {
  proves(t, 'logs.CreateLogStream', 'logs.DescribeLogStreams')
  const logStreamName = 'created'
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  await assert.rejects(logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName })), {
    name: 'ResourceAlreadyExistsException',
    message: 'The specified log stream already exists',
  })
  await assert.rejects(
    logs.send(new CreateLogStreamCommand({ logGroupName: 'none', logStreamName })),
    NO_GROUP,
  )
  const expected = [
    {
      logStreamName,
      creationTime: cloud.clock.now(),
      arn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${logGroupName}:log-stream:${logStreamName}`,
      storedBytes: 0,
    },
  ]
  const logGroupArn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${logGroupName}`
  for (const which of [
    { logGroupName },
    { logGroupIdentifier: logGroupName },
    { logGroupIdentifier: logGroupArn },
  ]) {
    const command = new DescribeLogStreamsCommand({ ...which, logStreamNamePrefix: logStreamName })
    assert.deepEqual((await logs.send(command)).logStreams, expected)
  }
})

test('a description tells the times of a stream’s events', async (t) => {
  proves(t, 'logs.DescribeLogStreams')
  const logStreamName = 'described'
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  const now = cloud.clock.now()
  for (const timestamp of [now - 5_000, now - 60_000]) {
    await logs.send(
      new PutLogEventsCommand({ logGroupName, logStreamName, logEvents: [{ timestamp, message: 'm' }] }),
    )
  }
  const { logStreams } = await logs.send(
    new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: logStreamName }),
  )
  const { firstEventTimestamp, lastEventTimestamp, lastIngestionTime, uploadSequenceToken } =
    logStreams?.[0] ?? {}
  assert.deepEqual(
    [firstEventTimestamp, lastEventTimestamp, lastIngestionTime],
    [now - 60_000, now - 5_000, now],
  )
  assert.match(uploadSequenceToken ?? '', /^\d{56}$/)
})

test('streams are listed by name or by their last event, in pages, both ways', async (t) => {
  proves(t, 'logs.DescribeLogStreams')
  const group = 'ordered'
  await logs.send(new CreateLogGroupCommand({ logGroupName: group }))
  const names = Array.from({ length: 12 }, (_, i) => `s${String(i).padStart(2, '0')}`)
  const now = cloud.clock.now()
  for (const [i, logStreamName] of names.entries()) {
    await logs.send(new CreateLogStreamCommand({ logGroupName: group, logStreamName }))
    const logEvents = [{ timestamp: now - ((i * 5) % 12) * 1_000, message: 'm' }]
    await logs.send(new PutLogEventsCommand({ logGroupName: group, logStreamName, logEvents }))
  }
  const list = async (options: object): Promise<(string | undefined)[]> => {
    const found: (string | undefined)[] = []
    const pages = paginateDescribeLogStreams(
      { client: logs, pageSize: 5 },
      { logGroupName: group, ...options },
    )
    for await (const { logStreams } of pages)
      found.push(...(logStreams ?? []).map(({ logStreamName }) => logStreamName))
    return found
  }
  const byTime = names.toSorted((a, b) => ageOf(b) - ageOf(a))
  assert.deepEqual(await list({}), names)
  assert.deepEqual(await list({ descending: true }), names.toReversed())
  assert.deepEqual(await list({ orderBy: 'LastEventTime' }), byTime)
  assert.deepEqual(await list({ orderBy: 'LastEventTime', descending: true }), byTime.toReversed())
  assert.deepEqual(await list({ logStreamNamePrefix: 's1' }), ['s10', 's11'])
})

function ageOf(name: string): number {
  return (Number(name.slice(1)) * 5) % 12
}

test('what contradicts itself is refused as AWS refuses it', async () => {
  const describe = (input: object): Promise<unknown> => logs.send(new DescribeLogStreamsCommand(input))
  await assert.rejects(describe({ logGroupName, orderBy: 'LastEventTime', logStreamNamePrefix: 'a' }), {
    name: 'InvalidParameterException',
    message: 'Cannot order by LastEventTime with a logStreamNamePrefix.',
  })
  await assert.rejects(describe({ logGroupName, logGroupIdentifier: logGroupName }), {
    name: 'ValidationException',
    message: 'LogGroup name and LogGroup ARN are mutually exclusive parameters.',
  })
  await assert.rejects(describe({}), { name: 'InvalidParameterException' })
  await assert.rejects(describe({ logGroupName: 'none' }), NO_GROUP)
  const elsewhere = `arn:aws:logs:${REGION}:999999999999:log-group:${logGroupName}`
  await assert.rejects(describe({ logGroupIdentifier: elsewhere }), NO_GROUP)
  await assert.rejects(describe({ logGroupIdentifier: 'arn:aws:s3:::bucket' }), {
    name: 'InvalidParameterException',
  })
  await assert.rejects(describe({ logGroupName, nextToken: 'nonsense' }), {
    name: 'InvalidParameterException',
    message: 'The specified nextToken is invalid.',
  })
})

test('a deleted stream is gone at once, with its events, and its name is free', async (t) => {
  proves(t, 'logs.DeleteLogStream')
  const logStreamName = 'deleted'
  await assert.rejects(logs.send(new DeleteLogStreamCommand({ logGroupName, logStreamName })), NO_STREAM)
  await assert.rejects(
    logs.send(new DeleteLogStreamCommand({ logGroupName: 'none', logStreamName })),
    NO_GROUP,
  )
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  const logEvents = [{ timestamp: cloud.clock.now(), message: 'of a deleted stream' }]
  await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
  await logs.send(new DeleteLogStreamCommand({ logGroupName, logStreamName }))
  const left = async (): Promise<number | undefined> =>
    (await logs.send(new FilterLogEventsCommand({ logGroupName, filterPattern: 'deleted' }))).events?.length
  assert.equal(await left(), 0)
  const byTime = await logs.send(new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime' }))
  assert.ok(byTime.logStreams?.every((stream) => stream.logStreamName !== logStreamName))
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  assert.equal(await left(), 0)
})
