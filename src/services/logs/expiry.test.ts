// Retention and clearing: what nobody is shown any more is also given back, in steps, by promises.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DeleteLogStreamCommand,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { under } from '../../kernel/records.ts'

let cloud: TestCloud
let logs: CloudWatchLogsClient
const DAY_MS = 86_400_000
before(async () => {
  cloud = await openTestCloud()
  logs = cloud.client(CloudWatchLogsClient)
})
after(() => cloud.close())

test('an event is shown until its retention ends, and then its bytes are given back', async (t) => {
  proves(t, 'logs.PutRetentionPolicy')
  const logGroupName = 'expiring'
  await newStream(logGroupName)
  await put(logGroupName, ['of today'])
  await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 1 }))
  assert.deepEqual(await shown(logGroupName), ['of today'])
  await cloud.clock.turn(DAY_MS)
  await put(logGroupName, ['of tomorrow'])
  assert.deepEqual(await shown(logGroupName), ['of today', 'of tomorrow'])
  await cloud.clock.turn(1)
  // Shown no longer at once, by neither operation.
  assert.deepEqual(await shown(logGroupName), ['of tomorrow'])
  const { events } = await logs.send(
    new GetLogEventsCommand({ logGroupName, logStreamName: 's', startFromHead: true }),
  )
  assert.deepEqual(
    events?.map(({ message }) => message),
    ['of tomorrow'],
  )
  // The sweep comes within a day.
  await cloud.clock.turn(DAY_MS - 1)
  await cloud.promises.idle()
  assert.equal(await storedBytes(logGroupName), 'of tomorrow'.length + 26)
  await cloud.clock.turn(2 * DAY_MS)
  await cloud.promises.idle()
  assert.equal(await storedBytes(logGroupName), 0)
  assert.equal(await countRecords('chunk'), 0)
  assert.equal(await countRecords('index'), 0)
  assert.equal(await countRecords('order'), 0)
})

test('a longer retention that comes in time keeps what the shorter one would have lost', async () => {
  const logGroupName = 'prolonged'
  await newStream(logGroupName)
  await put(logGroupName, ['kept'])
  await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 1 }))
  await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 30 }))
  await cloud.clock.turn(5 * DAY_MS)
  assert.deepEqual(await shown(logGroupName), ['kept'])
  await logs.send(new DeleteLogGroupCommand({ logGroupName }))
})

test('what a deleted stream and a deleted group held is cleared', async () => {
  const logGroupName = 'cleared'
  await newStream(logGroupName)
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'other' }))
  for (let i = 0; i < 5; i++) await put(logGroupName, ['a', 'b'])
  await put(logGroupName, ['stays'], 'other')
  await logs.send(new DeleteLogStreamCommand({ logGroupName, logStreamName: 's' }))
  await cloud.promises.idle()
  assert.equal(await storedBytes(logGroupName), 'stays'.length + 26)
  assert.deepEqual(await shown(logGroupName), ['stays'])
  await logs.send(new DeleteLogGroupCommand({ logGroupName }))
  await cloud.promises.idle()
  assert.equal(await countRecords('chunk'), 0)
  // The one stream left is of the group before.
  assert.equal(await countRecords('stream'), 1)
})

async function newStream(logGroupName: string): Promise<void> {
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 's' }))
}

async function put(logGroupName: string, messages: string[], logStreamName = 's'): Promise<void> {
  const logEvents = messages.map((message) => ({ timestamp: cloud.clock.now(), message }))
  await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
}

async function shown(logGroupName: string): Promise<(string | undefined)[]> {
  const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName }))
  return (events ?? []).map(({ message }) => message)
}

async function storedBytes(logGroupName: string): Promise<number | undefined> {
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName }))
  return logGroups?.[0]?.storedBytes
}

/** Records of a kind inside all groups, those that nobody can reach any more included. */
async function countRecords(kind: string): Promise<number> {
  const inside = await cloud.records.scan(under('logs', ACCOUNT, REGION, 'in'), { limit: 10_000 })
  return inside.filter(([key]) => key.includes(`$${kind}\u0002`)).length
}
