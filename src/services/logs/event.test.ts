import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  paginateFilterLogEvents,
  paginateGetLogEvents,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import type { GetLogEventsCommandInput, PutLogEventsCommandOutput } from '@aws-sdk/client-cloudwatch-logs'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'

let cloud: TestCloud
let logs: CloudWatchLogsClient
let now: number
const logGroupName = '/events'
const HOUR_MS = 3_600_000
before(async () => {
  cloud = await openTestCloud()
  logs = cloud.client(CloudWatchLogsClient)
  now = cloud.clock.now()
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
})
after(() => cloud.close())

const NO_GROUP = { name: 'ResourceNotFoundException', message: 'The specified log group does not exist.' }
const NO_STREAM = { name: 'ResourceNotFoundException', message: 'The specified log stream does not exist.' }

test('what was put is got, in order, with its times', async (t) => {
  proves(t, 'logs.PutLogEvents', 'logs.GetLogEvents')
  const logStreamName = await newStream('put')
  const answer = await put(logStreamName, [
    [now - 2, 'hello'],
    [now - 1, '🙀 - 参よ - 日本語'],
  ])
  assert.match(answer.nextSequenceToken ?? '', /^\d{56}$/)
  assert.equal(answer.rejectedLogEventsInfo, undefined)
  const arn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${logGroupName}`
  for (const which of [{ logGroupName }, { logGroupIdentifier: logGroupName }, { logGroupIdentifier: arn }]) {
    const { events } = await logs.send(new GetLogEventsCommand({ ...which, logStreamName }))
    assert.deepEqual(events, [
      { timestamp: now - 2, message: 'hello', ingestionTime: now },
      { timestamp: now - 1, message: '🙀 - 参よ - 日本語', ingestionTime: now },
    ])
  }
})

test('a stream is read from its head or its tail, and the tokens repeat at the ends', async (t) => {
  proves(t, 'logs.GetLogEvents')
  const logStreamName = await newStream('read')
  await put(
    logStreamName,
    Array.from({ length: 20 }, (_, i) => [now + i, String(i)] as const),
  )
  const get = async (options: Partial<GetLogEventsCommandInput>): Promise<Read> => {
    const command = new GetLogEventsCommand({ logGroupName, logStreamName, limit: 8, ...options })
    const { events, nextForwardToken = '', nextBackwardToken = '' } = await logs.send(command)
    return {
      numbers: (events ?? []).map(({ message }) => Number(message)),
      nextForwardToken,
      nextBackwardToken,
    }
  }
  const tail = await get({})
  assert.deepEqual(tail.numbers, [12, 13, 14, 15, 16, 17, 18, 19])
  assert.match(tail.nextForwardToken, /^f\/\d{56}\/s$/)
  assert.match(tail.nextBackwardToken, /^b\/\d{56}\/s$/)
  const before = await get({ nextToken: tail.nextBackwardToken })
  assert.deepEqual(before.numbers, [4, 5, 6, 7, 8, 9, 10, 11])
  const first = await get({ nextToken: before.nextBackwardToken })
  assert.deepEqual(first.numbers, [0, 1, 2, 3])
  const beyond = await get({ nextToken: first.nextBackwardToken })
  assert.deepEqual(beyond, { ...beyond, numbers: [], nextBackwardToken: first.nextBackwardToken })

  const head = await get({ startFromHead: true })
  assert.deepEqual(head.numbers, [0, 1, 2, 3, 4, 5, 6, 7])
  const end = await get({ nextToken: tail.nextForwardToken, startFromHead: true })
  assert.deepEqual(end, { ...end, numbers: [], nextForwardToken: tail.nextForwardToken })
  // What comes later is found behind the same token.
  await put(logStreamName, [[now + 20, '20']])
  assert.deepEqual((await get({ nextToken: end.nextForwardToken, startFromHead: true })).numbers, [20])

  const pages: number[] = []
  const all = { logGroupName, logStreamName, startFromHead: true }
  for await (const { events } of paginateGetLogEvents(
    { client: logs, pageSize: 6, stopOnSameToken: true },
    all,
  )) {
    pages.push(...(events ?? []).map(({ message }) => Number(message)))
  }
  assert.deepEqual(
    pages,
    Array.from({ length: 21 }, (_, i) => i),
  )

  // startTime is included, endTime is not.
  assert.deepEqual((await get({ startTime: now + 3, endTime: now + 6 })).numbers, [3, 4, 5])
  await assert.rejects(get({ nextToken: 'invalid-token' }), {
    name: 'InvalidParameterException',
    message: 'The specified nextToken is invalid.',
  })
})

interface Read {
  numbers: number[]
  nextForwardToken: string
  nextBackwardToken: string
}

test('a stream without events has tokens too, and what comes later is found behind them', async () => {
  const logStreamName = await newStream('empty')
  const empty = await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName }))
  assert.deepEqual(empty.events, [])
  await put(logStreamName, [[now, 'first']])
  const command = new GetLogEventsCommand({ logGroupName, logStreamName, nextToken: empty.nextForwardToken })
  assert.deepEqual(
    (await logs.send(command)).events?.map(({ message }) => message),
    ['first'],
  )
})

test('a page of events holds 1 MB at most', async () => {
  const logStreamName = await newStream('big')
  for (let i = 0; i < 3; i++) await put(logStreamName, [[now + i, String(i).repeat(900_000)]])
  const { events } = await logs.send(
    new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true }),
  )
  assert.deepEqual(
    events?.map(({ message }) => message?.[0]),
    ['0'],
  )
})

test('a batch is refused whole when it breaks the rules of batches', async () => {
  const logStreamName = await newStream('refused')
  const refuses = async (events: readonly (readonly [number, string])[], message: string): Promise<void> => {
    await assert.rejects(put(logStreamName, events), { name: 'InvalidParameterException', message })
  }
  await refuses(
    [
      [now, 'b'],
      [now - 1, 'a'],
    ],
    'Log events in a single PutLogEvents request must be in chronological order.',
  )
  await refuses(
    [
      [now - 24 * HOUR_MS - 1, 'a'],
      [now, 'b'],
    ],
    'The batch of log events in a single PutLogEvents request cannot span more than 24 hours.',
  )
  // Each event counts for its UTF-8 and 26 bytes more: 2 × (524,262 + 26) = 1,048,576 fit, one byte more does not.
  const half = 'é'.repeat(524_262 / 2)
  await put(logStreamName, [
    [now, half],
    [now, half],
  ])
  await refuses(
    [
      [now, half],
      [now, `${half}x`],
    ],
    'Upload too large: 1048577 bytes exceeds limit of 1048576',
  )
  await assert.rejects(put('none', [[now, 'a']]), NO_STREAM)
  const command = new PutLogEventsCommand({ logGroupName: 'none', logStreamName, logEvents: [] })
  command.input.logEvents?.push({ timestamp: now, message: 'a' })
  await assert.rejects(logs.send(command), NO_GROUP)
  const get = new GetLogEventsCommand({ logGroupName, logStreamName: 'none' })
  await assert.rejects(logs.send(get), NO_STREAM)
  await assert.rejects(logs.send(new GetLogEventsCommand({ logGroupName: 'none', logStreamName })), NO_GROUP)
})

test('events too old, too new or expired are left out, and the answer says which', async (t) => {
  proves(t, 'logs.PutLogEvents')
  const logStreamName = await newStream('rejected')
  const day = 24 * HOUR_MS
  const old = await put(logStreamName, [
    [now - 14 * day - 2, 'older'],
    [now - 14 * day - 1, 'old'],
    [now - 14 * day, 'just in time'],
  ])
  assert.deepEqual(old.rejectedLogEventsInfo, { tooOldLogEventEndIndex: 2 })
  const future = await put(logStreamName, [
    [now + 2 * HOUR_MS, 'not too new'],
    [now + 2 * HOUR_MS + 1, 'too new'],
  ])
  assert.deepEqual(future.rejectedLogEventsInfo, { tooNewLogEventStartIndex: 1 })
  const { events } = await logs.send(new GetLogEventsCommand({ logGroupName, logStreamName }))
  assert.deepEqual(
    events?.map(({ message }) => message),
    ['just in time', 'not too new'],
  )

  const group = 'expiring'
  await logs.send(new CreateLogGroupCommand({ logGroupName: group }))
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: group, retentionInDays: 3 }))
  await logs.send(new CreateLogStreamCommand({ logGroupName: group, logStreamName: 's' }))
  const logEvents = [
    { timestamp: now - 3 * day - 1, message: 'expired' },
    { timestamp: now - 3 * day, message: 'kept' },
  ]
  const expired = await logs.send(
    new PutLogEventsCommand({ logGroupName: group, logStreamName: 's', logEvents }),
  )
  assert.deepEqual(expired.rejectedLogEventsInfo, { expiredLogEventEndIndex: 1 })
})

test('parallel writers of one stream lose nothing, and every event has an id of its own', async () => {
  const group = await newGroup('parallel', 1, 0)
  const batches = Array.from({ length: 40 }, (_, i) =>
    logs.send(
      new PutLogEventsCommand({
        logGroupName: group,
        logStreamName: 'web-0',
        logEvents: Array.from({ length: 5 }, (_, j) => ({ timestamp: now, message: `${i}.${j}` })),
      }),
    ),
  )
  const tokens = (await Promise.all(batches)).map(({ nextSequenceToken }) => nextSequenceToken)
  assert.equal(new Set(tokens).size, 40)
  const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: group }))
  assert.equal(new Set(events.map(({ message }) => message)).size, 200)
  assert.equal(new Set(events.map(({ eventId }) => eventId)).size, 200)
  // The events of one batch stay together, in their order.
  for (const [i, { message = '' }] of events.entries()) assert.equal(message.split('.')[1], String(i % 5))
})

test('what was acknowledged is there after a restart, in the same order and with the same ids', async (t) => {
  const own = await openTestCloud()
  t.after(() => own.close())
  const read = async (): Promise<unknown> => {
    const client = own.client(CloudWatchLogsClient)
    return (await client.send(new FilterLogEventsCommand({ logGroupName: 'kept' }))).events
  }
  const client = own.client(CloudWatchLogsClient)
  await client.send(new CreateLogGroupCommand({ logGroupName: 'kept' }))
  await client.send(new CreateLogStreamCommand({ logGroupName: 'kept', logStreamName: 's' }))
  for (let i = 0; i < 3; i++) {
    const logEvents = [{ timestamp: own.clock.now() - i, message: String(i) }]
    await client.send(new PutLogEventsCommand({ logGroupName: 'kept', logStreamName: 's', logEvents }))
  }
  const before = await read()
  await own.restart()
  assert.deepEqual(await read(), before)
})

test('a limit beyond the model is refused in AWS’s words', async () => {
  const message =
    "1 validation error detected: Value '10001' at 'limit' failed to satisfy constraint: " +
    'Member must have value less than or equal to 10000'
  const refused = { name: 'InvalidParameterException', message }
  const input = { logGroupName, logStreamName: 'any', limit: 10_001 }
  await assert.rejects(logs.send(new GetLogEventsCommand(input)), refused)
  await assert.rejects(logs.send(new FilterLogEventsCommand({ logGroupName, limit: 10_001 })), refused)
})

test('an entity is rejected while its events are accepted', async () => {
  const logStreamName = await newStream('entity')
  const entity = { keyAttributes: { Type: 'Service', Name: 'x', Environment: 'y' } }
  const logEvents = [{ timestamp: now, message: 'm' }]
  const answer = await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents, entity }))
  assert.deepEqual(answer.rejectedEntityInfo, { errorType: 'UnsupportedLogGroupType' })
})

test('a group counts the bytes of its events as AWS does', async () => {
  const group = 'counted'
  await logs.send(new CreateLogGroupCommand({ logGroupName: group }))
  for (const logStreamName of ['a', 'b']) {
    await logs.send(new CreateLogStreamCommand({ logGroupName: group, logStreamName }))
    const logEvents = [{ timestamp: now, message: 'é' }]
    await logs.send(new PutLogEventsCommand({ logGroupName: group, logStreamName, logEvents }))
  }
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group }))
  assert.equal(logGroups?.[0]?.storedBytes, 2 * (2 + 26))
})

test('a filter searches all streams of a group, interleaved by time, with ids of 56 digits', async (t) => {
  proves(t, 'logs.FilterLogEvents')
  const group = await newGroup('filtered', 3, 30)
  const all = await logs.send(new FilterLogEventsCommand({ logGroupName: group }))
  assert.deepEqual(
    all.events?.map(({ message }) => message),
    Array.from({ length: 30 }, (_, i) => `line ${i}`),
  )
  assert.deepEqual(all.searchedLogStreams, [])
  assert.equal(all.nextToken, undefined)
  assert.equal(new Set(all.events?.map(({ eventId }) => eventId)).size, 30)
  assert.match(all.events?.[0]?.eventId ?? '', /^\d{56}$/)
  assert.deepEqual(all.events?.[4], {
    logStreamName: 'web-1',
    timestamp: now + 4,
    message: 'line 4',
    ingestionTime: now,
    eventId: all.events?.[4]?.eventId,
  })
  const messages = async (input: object): Promise<(string | undefined)[]> => {
    const answer = await logs.send(new FilterLogEventsCommand({ logGroupName: group, ...input }))
    return (answer.events ?? []).map(({ message }) => message)
  }
  assert.deepEqual(await messages({ logStreamNames: ['web-0'], limit: 3 }), ['line 0', 'line 3', 'line 6'])
  assert.deepEqual(await messages({ logStreamNamePrefix: 'web-2', limit: 2 }), ['line 2', 'line 5'])
  // Both ends of the time are included, unlike GetLogEvents.
  assert.deepEqual(await messages({ startTime: now + 3, endTime: now + 5 }), ['line 3', 'line 4', 'line 5'])
  assert.deepEqual(await messages({ filterPattern: '"line 1"', limit: 3 }), ['line 1', 'line 10', 'line 11'])
  assert.deepEqual(await messages({ filterPattern: '[word, number > 27]' }), ['line 28', 'line 29'])
  assert.deepEqual(await messages({ filterPattern: '%2[0-1]$%' }), ['line 20', 'line 21'])
  const backwards = { startFromHead: false, startTime: now, limit: 2 }
  assert.deepEqual(await messages(backwards), ['line 29', 'line 28'])

  const paged: (string | undefined)[] = []
  const search = { logGroupName: group, filterPattern: 'line' }
  for await (const { events } of paginateFilterLogEvents({ client: logs, pageSize: 7 }, search)) {
    paged.push(...(events ?? []).map(({ message }) => message))
  }
  assert.equal(paged.length, 30)
})

test('a filter that contradicts itself is refused', async () => {
  const group = await newGroup('refusing', 1, 1)
  const refuses = async (
    input: object,
    message: string | RegExp,
    name = 'InvalidParameterException',
  ): Promise<void> => {
    await assert.rejects(logs.send(new FilterLogEventsCommand({ logGroupName: group, ...input })), {
      name,
      message,
    })
  }
  await refuses({ filterPattern: '127.0.0.1' }, "Invalid character(s) in term '127.0.0.1'")
  await refuses({ logStreamNames: ['web-0'], logStreamNamePrefix: 'web' }, /mutually exclusive/)
  await refuses({ nextToken: 'nonsense' }, 'The specified nextToken is invalid.')
  await refuses({ logStreamNames: ['none'] }, NO_STREAM.message, NO_STREAM.name)
  await refuses({ logGroupName: 'none' }, NO_GROUP.message, NO_GROUP.name)
  await refuses({ startFromHead: false }, /Jan 1, 2024/)
  await refuses({ unmask: true }, /unmask/)
})

test('a search without matches ends its pages early, and goes on behind the token', async () => {
  const group = await newGroup('sparse', 1, 1)
  const text = 'x'.repeat(100_000)
  for (let i = 0; i < 12; i++) {
    const logEvents = Array.from({ length: 10 }, (_, j) => ({ timestamp: now + i * 10 + j, message: text }))
    await logs.send(new PutLogEventsCommand({ logGroupName: group, logStreamName: 'web-0', logEvents }))
  }
  const last = [{ timestamp: now + 1_000, message: 'needle' }]
  await logs.send(new PutLogEventsCommand({ logGroupName: group, logStreamName: 'web-0', logEvents: last }))
  let pages = 0
  const found: (string | undefined)[] = []
  for await (const { events } of paginateFilterLogEvents(
    { client: logs },
    { logGroupName: group, filterPattern: 'needle' },
  )) {
    pages++
    found.push(...(events ?? []).map(({ message }) => message))
  }
  assert.deepEqual(found, ['needle'])
  assert.equal(pages, 2)
})

async function newStream(logStreamName: string): Promise<string> {
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
  return logStreamName
}

/** A group of `streams` streams, `web-0` and so on, and `lines` events, one a ms, each in the next stream. */
async function newGroup(name: string, streams: number, lines: number): Promise<string> {
  await logs.send(new CreateLogGroupCommand({ logGroupName: name }))
  for (let s = 0; s < streams; s++) {
    const logStreamName = `web-${s}`
    await logs.send(new CreateLogStreamCommand({ logGroupName: name, logStreamName }))
    const logEvents = Array.from({ length: lines }, (_, i) => ({
      timestamp: now + i,
      message: `line ${i}`,
    })).filter((_, i) => i % streams === s)
    if (logEvents.length > 0) {
      await logs.send(new PutLogEventsCommand({ logGroupName: name, logStreamName, logEvents }))
    }
  }
  return name
}

function put(
  logStreamName: string,
  events: readonly (readonly [timestamp: number, message: string])[],
): Promise<PutLogEventsCommandOutput> {
  const logEvents = events.map(([timestamp, message]) => ({ timestamp, message }))
  return logs.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }))
}
