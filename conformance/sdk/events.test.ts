// Event streams through the official SDK clients: what a handler yields, a client's iterator gives; an error in the middle
// reaches it as the exception that the model names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../src/kernel/fault.ts'
import { Models } from '../../src/model/index.ts'
import type { ServiceName } from '../../src/model/index.ts'
import { loadClient } from './clients.ts'
import type { SdkClient } from './clients.ts'
import { Wire } from './wire.ts'

const wire = new Wire(new Models())

async function clientOf(service: Exclude<ServiceName, 'selfless'>): Promise<{
  client: SdkClient
  send: (operation: string, input: object) => Promise<Record<string, unknown>>
}> {
  const sdk = await loadClient(service)
  const client = sdk.make({
    region: 'us-east-1',
    endpoint: 'http://localhost:1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler: wire.handler,
    maxAttempts: 1,
    disableHostPrefix: true,
    forcePathStyle: true,
  })
  return { client, send: (operation, input) => client.send(sdk.command(operation, input) ?? {}) }
}

async function collect(stream: unknown): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream as AsyncIterable<unknown>) events.push(event)
  return events
}

async function* of(...events: object[]): AsyncGenerator<object> {
  yield* events
}

async function* failing(fault: Fault, ...events: object[]): AsyncGenerator<object> {
  yield* events
  throw fault
}

test("Lambda's response stream arrives in its chunks, bytes as they were", async () => {
  const { client, send } = await clientOf('lambda')
  const chunks = [Buffer.from('first'), Buffer.from([0, 255, 10]), Buffer.alloc(70_000, 7)]
  wire.answer = {
    StatusCode: 200,
    ExecutedVersion: '$LATEST',
    ResponseStreamContentType: 'application/octet-stream',
    EventStream: of(...chunks.map((Payload) => ({ PayloadChunk: { Payload } })), {
      InvokeComplete: { ErrorCode: 'E', ErrorDetails: 'd', LogResult: 'bG9n' },
    }),
  }
  const answer = await send('InvokeWithResponseStream', { FunctionName: 'f', Payload: Buffer.from('{}') })
  assert.equal(answer['ExecutedVersion'], '$LATEST')
  const events = (await collect(answer['EventStream'])) as {
    PayloadChunk?: { Payload: Uint8Array }
    InvokeComplete?: object
  }[]
  assert.deepEqual(
    events.slice(0, 3).map((event) => Buffer.from(event.PayloadChunk?.Payload ?? [])),
    chunks,
  )
  assert.deepEqual({ ...events[3]?.InvokeComplete }, { ErrorCode: 'E', ErrorDetails: 'd', LogResult: 'bG9n' })
  client.destroy()
})

test("Kinesis's subscription begins with its initial response, then gives records", async () => {
  const { client, send } = await clientOf('kinesis')
  const record = {
    SequenceNumber: '1',
    Data: Buffer.from('data'),
    PartitionKey: 'k',
    ApproximateArrivalTimestamp: new Date(1_700_000_000_000),
  }
  wire.answer = {
    EventStream: of({
      SubscribeToShardEvent: { Records: [record], ContinuationSequenceNumber: '2', MillisBehindLatest: 0 },
    }),
  }
  const input = { ConsumerARN: 'arn', ShardId: 's', StartingPosition: { Type: 'LATEST' } }
  const answer = await send('SubscribeToShard', input)
  const [event] = (await collect(answer['EventStream'])) as {
    SubscribeToShardEvent: { Records: (typeof record)[] }
  }[]
  const [received] = event?.SubscribeToShardEvent.Records ?? []
  assert.equal(received?.SequenceNumber, '1')
  assert.equal(Buffer.from(received?.Data ?? []).toString(), 'data')
  assert.deepEqual(received?.ApproximateArrivalTimestamp, record.ApproximateArrivalTimestamp)
  client.destroy()
})

test("S3 Select's records, statistics and end arrive from XML", async () => {
  const { client, send } = await clientOf('s3')
  wire.answer = {
    Payload: of(
      { Records: { Payload: Buffer.from('a,b\n') } },
      { Stats: { Details: { BytesScanned: 10, BytesProcessed: 20, BytesReturned: 4 } } },
      { Cont: {} },
      { End: {} },
    ),
  }
  const answer = await send('SelectObjectContent', {
    Bucket: 'b',
    Key: 'k',
    Expression: 'select * from s3object',
    ExpressionType: 'SQL',
    InputSerialization: { CSV: {} },
    OutputSerialization: { CSV: {} },
  })
  const events = (await collect(answer['Payload'])) as Record<string, Record<string, unknown>>[]
  assert.equal(Buffer.from((events[0]?.['Records']?.['Payload'] ?? []) as Uint8Array).toString(), 'a,b\n')
  assert.deepEqual(
    { ...(events[1]?.['Stats']?.['Details'] as object) },
    { BytesScanned: 10, BytesProcessed: 20, BytesReturned: 4 },
  )
  assert.deepEqual(
    events.slice(2).map((event) => Object.keys(event)),
    [['Cont'], ['End']],
  )
  client.destroy()
})

test('a live tail gives its sessions, and ends with the exception that its model names', async () => {
  const { client, send } = await clientOf('logs')
  wire.answer = {
    responseStream: failing(
      new Fault('SessionTimeoutException', 'Session has timed out'),
      { sessionStart: { sessionId: 's', logGroupIdentifiers: ['g'] } },
      {
        sessionUpdate: {
          sessionMetadata: { sampled: false },
          sessionResults: [{ message: 'hello', timestamp: 5 }],
        },
      },
    ),
  }
  const answer = await send('StartLiveTail', { logGroupIdentifiers: ['g'] })
  const events: Record<string, unknown>[] = []
  await assert.rejects(
    async () => {
      for await (const event of answer['responseStream'] as AsyncIterable<Record<string, unknown>>)
        events.push(event)
    },
    (error: Error) => error.name === 'SessionTimeoutException' && error.message === 'Session has timed out',
  )
  assert.deepEqual(
    events.map((event) => Object.keys(event)[0]),
    ['sessionStart', 'sessionUpdate'],
  )
  client.destroy()
})

test('a failure that is no fault breaks the stream instead of ending it', async () => {
  const { client, send } = await clientOf('lambda')
  async function* broken(): AsyncGenerator<object> {
    yield { PayloadChunk: { Payload: Buffer.from('x') } }
    throw new TypeError('our bug')
  }
  wire.answer = { StatusCode: 200, EventStream: broken() }
  const answer = await send('InvokeWithResponseStream', { FunctionName: 'f' })
  await assert.rejects(() => collect(answer['EventStream']))
  client.destroy()
})
