// Official clients against the door over real sockets: HTTP/1.1, cleartext HTTP/2, TLS with either; signatures verified.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import https from 'node:https'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { KinesisClient, ListStreamsCommand } from '@aws-sdk/client-kinesis'
import { GetFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { NodeHttp2Handler, NodeHttpHandler } from '@smithy/node-http-handler'
import { Fault } from '../kernel/fault.ts'
import { testDoor, userKey } from '../../test/support/door.ts'
import type { TestDoor } from '../../test/support/door.ts'

const KEY = 'AKIAKNOWNKEY00000001'
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

interface Put {
  Bucket: string
  Key: string
  Body?: Readable | Buffer
  ContentLength?: number
  ContentEncoding?: string
}

const stored = new Map<string, Buffer>()
let trailers: Record<string, string> = {}
let lastPut: Omit<Put, 'Body'> | undefined

async function bytesOf(body: Readable | Buffer | undefined): Promise<Buffer> {
  if (body === undefined) return Buffer.alloc(0)
  if (Buffer.isBuffer(body)) return body
  const parts: Buffer[] = []
  for await (const part of body) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const handlers = {
  's3.PutObject': async (
    { Body, ...put }: Put,
    call: { request: { trailers?: () => Record<string, string> } },
  ) => {
    lastPut = put
    const bytes = await bytesOf(Body)
    trailers = call.request.trailers?.() ?? {}
    stored.set(`${put.Bucket}/${put.Key}`, bytes)
    return { ETag: `"${createHash('md5').update(bytes).digest('hex')}"` }
  },
  's3.GetObject': ({ Bucket, Key }: Put) => {
    const bytes = stored.get(`${Bucket}/${Key}`)
    if (!bytes) throw new Fault('NoSuchKey', 'The specified key does not exist.')
    return { Body: Readable.from([bytes]), ContentLength: bytes.length }
  },
  's3.HeadObject': ({ Bucket, Key }: Put) => {
    const bytes = stored.get(`${Bucket}/${Key}`)
    if (!bytes) throw new Fault('NotFound', 'Not Found', { status: 404 })
    return { ContentLength: bytes.length }
  },
  's3.DeleteObjects': ({ Delete }: { Delete: { Objects: { Key: string }[] } }) => ({
    Deleted: Delete.Objects,
  }),
  'sqs.SendMessage': ({ MessageBody }: { MessageBody: string }) => ({
    MessageId: '1',
    MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
  }),
  'sts.GetCallerIdentity': (
    _: object,
    { caller }: { caller: { account: string; arn: string; userId: string } },
  ) => ({
    Account: caller.account,
    Arn: caller.arn,
    UserId: caller.userId,
  }),
  'kinesis.ListStreams': () => ({ StreamNames: ['a'], HasMoreStreams: false }),
  'cloudwatch.PutMetricData': () => ({}),
  'lambda.Invoke': ({ Payload }: { Payload: Buffer }) => ({ StatusCode: 200, Payload }),
}

const SESSION = {
  accessKeyId: 'ASIASESSIONKEY000001',
  secretAccessKey: SECRET,
  sessionToken: 'IQoJb3JpZ2luX2VjE//token+with/odd=characters',
}

let door: TestDoor
let at: Awaited<ReturnType<TestDoor['start']>>

before(async () => {
  const session = { ...userKey(SESSION.accessKeyId, SECRET), sessionToken: SESSION.sessionToken }
  door = testDoor({
    handlers: handlers as never,
    keys: { [KEY]: userKey(KEY, SECRET), [SESSION.accessKeyId]: session },
  })
  at = await door.start()
})
after(() => at.close())

function config(overrides: object = {}) {
  return {
    endpoint: at.endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: KEY, secretAccessKey: SECRET },
    maxAttempts: 1,
    ...overrides,
  }
}

function tlsAgent() {
  return new https.Agent({ ca: door.ca().cert, keepAlive: true })
}

test('an SQS client speaks JSON over HTTP/1.1, its signature verified', async () => {
  const client = new SQSClient(config())
  const { MessageId } = await client.send(
    new SendMessageCommand({ QueueUrl: `${at.endpoint}/1/q`, MessageBody: 'hé' }),
  )
  assert.equal(MessageId, '1')
  assert.equal(door.calls.at(-1)?.caller.arn, 'arn:aws:iam::111122223333:user/tester')
  assert.equal(door.calls.at(-1)?.caller.region, 'eu-central-1')
  client.destroy()
})

test('an STS client speaks query, and an unknown key is the root of the account it names', async () => {
  const client = new STSClient(config({ credentials: { accessKeyId: '123456789012', secretAccessKey: 'x' } }))
  const identity = await client.send(new GetCallerIdentityCommand({}))
  assert.equal(identity.Account, '123456789012')
  assert.equal(identity.Arn, 'arn:aws:iam::123456789012:root')
  client.destroy()
})

test('a wrong secret is refused by each protocol in its own words', async () => {
  const bad = { credentials: { accessKeyId: KEY, secretAccessKey: 'wrong' } }
  const failing = async (send: () => Promise<unknown>) =>
    send().then(
      () => assert.fail('accepted'),
      (error: Error & { $metadata: { httpStatusCode: number; requestId: string } }) =>
        `${error.name} ${error.$metadata.httpStatusCode} ${error.$metadata.requestId ? 'id' : 'no id'}`,
    )
  const sqs = new SQSClient(config(bad))
  const sts = new STSClient(config(bad))
  const s3 = new S3Client(config(bad))
  const lambda = new LambdaClient(config(bad))
  assert.equal(
    await failing(() => sqs.send(new SendMessageCommand({ QueueUrl: 'http://x/1/q', MessageBody: 'x' }))),
    'InvalidSignatureException 400 id',
  )
  assert.equal(
    await failing(() => sts.send(new GetCallerIdentityCommand({}))),
    'SignatureDoesNotMatch 403 id',
  )
  assert.equal(
    await failing(() => s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }))),
    'SignatureDoesNotMatch 403 id',
  )
  assert.equal(
    await failing(() => lambda.send(new GetFunctionCommand({ FunctionName: 'f' }))),
    'InvalidSignatureException 403 id',
  )
  for (const client of [sqs, sts, s3, lambda]) client.destroy()
})

test('an operation without a handler is 501 and names itself', async () => {
  const client = new LambdaClient(config())
  await assert.rejects(client.send(new GetFunctionCommand({ FunctionName: 'f' })), (error: Error) => {
    assert.equal(error.name, 'NotImplemented')
    assert.match(error.message, /lambda\.GetFunction/)
    return true
  })
  client.destroy()
})

test('a Kinesis client speaks HTTP/2 on the same cleartext port', async () => {
  const client = new KinesisClient(config())
  assert.deepEqual((await client.send(new ListStreamsCommand({}))).StreamNames, ['a'])
  assert.equal(door.calls.at(-1)?.request.httpVersion, '2.0')
  client.destroy()
})

test('the same port speaks TLS with our own authority, HTTP/1.1 and HTTP/2', async () => {
  const h1 = new SQSClient(
    config({ endpoint: at.tlsEndpoint, requestHandler: new NodeHttpHandler({ httpsAgent: tlsAgent() }) }),
  )
  await h1.send(new SendMessageCommand({ QueueUrl: 'http://x/1/q', MessageBody: 'x' }))
  assert.equal(door.calls.at(-1)?.request.scheme, 'https')
  h1.destroy()
  const strangers = new SQSClient(config({ endpoint: at.tlsEndpoint }))
  await assert.rejects(strangers.send(new SendMessageCommand({ QueueUrl: 'http://x/1/q', MessageBody: 'x' })))
  strangers.destroy()
})

test('S3 keys of every shape verify and arrive decoded', async () => {
  const client = new S3Client(config())
  for (const Key of ['a', 'a//b', '/lead', 'a/../b', '%41', "q'(*)!~", '日本 語/+&=', 'trail/']) {
    await client.send(new PutObjectCommand({ Bucket: 'photos', Key, Body: Key }))
    const { Body } = await client.send(new GetObjectCommand({ Bucket: 'photos', Key }))
    assert.equal(await Body?.transformToString(), Key)
  }
  client.destroy()
})

test('a streamed upload comes decoded, with its checksum in the trailers', async () => {
  const client = new S3Client(config())
  const bytes = Buffer.alloc(300_000, 'x')
  await client.send(
    new PutObjectCommand({
      Bucket: 'photos',
      Key: 'big',
      Body: Readable.from([bytes]),
      ContentLength: bytes.length,
    }),
  )
  assert.deepEqual(stored.get('photos/big'), bytes)
  assert.equal(lastPut?.ContentLength, bytes.length)
  assert.equal(lastPut?.ContentEncoding, undefined)
  assert.match(trailers['x-amz-checksum-crc32'] ?? '', /^[A-Za-z0-9+/]{6}==$/)
  client.destroy()
})

test('HEAD answers carry no body, and a missing key is a status alone', async () => {
  const client = new S3Client(config())
  await client.send(new PutObjectCommand({ Bucket: 'photos', Key: 'h', Body: 'four' }))
  assert.equal((await client.send(new HeadObjectCommand({ Bucket: 'photos', Key: 'h' }))).ContentLength, 4)
  await assert.rejects(client.send(new HeadObjectCommand({ Bucket: 'photos', Key: 'none' })), {
    name: 'NotFound',
  })
  client.destroy()
})

test('a presigned URL works for whoever has it, and not with another key in it', async () => {
  const client = new S3Client(config())
  await client.send(new PutObjectCommand({ Bucket: 'photos', Key: 'p q', Body: 'shown' }))
  const url = await getSignedUrl(client, new GetObjectCommand({ Bucket: 'photos', Key: 'p q' }), {
    expiresIn: 60,
  })
  assert.equal(await (await fetch(url)).text(), 'shown')
  const other = await fetch(url.replace('p%20q', 'other'))
  assert.equal(other.status, 403)
  assert.match(await other.text(), /<Code>SignatureDoesNotMatch<\/Code>.*<StringToSign>/s)
  const put = await getSignedUrl(client, new PutObjectCommand({ Bucket: 'photos', Key: 'up' }), {
    expiresIn: 60,
  })
  assert.equal((await fetch(put, { method: 'PUT', body: 'sent' })).status, 200)
  assert.equal(stored.get('photos/up')?.toString(), 'sent')
  client.destroy()
})

test('temporary credentials need their token, in headers and in presigned URLs', async () => {
  const good = new S3Client(config({ credentials: SESSION }))
  await good.send(new PutObjectCommand({ Bucket: 'photos', Key: 't', Body: 'temporary' }))
  const url = await getSignedUrl(good, new GetObjectCommand({ Bucket: 'photos', Key: 't' }), {
    expiresIn: 60,
  })
  assert.equal(await (await fetch(url)).text(), 'temporary')
  const without = new URL(url)
  without.searchParams.delete('X-Amz-Security-Token')
  assert.match(await (await fetch(without)).text(), /<Code>InvalidAccessKeyId</)
  const sqs = new SQSClient(config({ credentials: SESSION }))
  await sqs.send(new SendMessageCommand({ QueueUrl: 'http://x/1/q', MessageBody: 'x' }))
  const { sessionToken: _, ...tokenless } = SESSION
  const bad = new SQSClient(config({ credentials: tokenless }))
  await assert.rejects(bad.send(new SendMessageCommand({ QueueUrl: 'http://x/1/q', MessageBody: 'x' })), {
    name: 'UnrecognizedClientException',
  })
  for (const client of [good, sqs, bad]) client.destroy()
})

test('S3 documents are proved by their checksum too', async () => {
  const client = new S3Client(config())
  const out = await client.send(
    new DeleteObjectsCommand({ Bucket: 'photos', Delete: { Objects: [{ Key: 'a' }, { Key: 'b' }] } }),
  )
  assert.equal(out.Deleted?.length, 2)
  client.destroy()
})

test('a compressed CloudWatch request is verified as sent and read inflated', async () => {
  const client = new CloudWatchClient(config())
  const MetricData = Array.from({ length: 400 }, (_, i) => ({
    MetricName: `metric-${i}`,
    Value: i,
    Unit: 'Count' as const,
  }))
  await client.send(new PutMetricDataCommand({ Namespace: 'N', MetricData }))
  const call = door.calls.at(-1)
  assert.equal(call?.request.headers['content-encoding'], 'gzip')
  assert.ok(call)
  assert.equal((call.input as { MetricData: unknown[] }).MetricData.length, 400)
  client.destroy()
})

test('a Lambda payload goes in and out as bytes', async () => {
  const client = new LambdaClient(config())
  const { Payload } = await client.send(new InvokeCommand({ FunctionName: 'f', Payload: '{"a":1}' }))
  assert.equal(Buffer.from(Payload ?? []).toString(), '{"a":1}')
  client.destroy()
})

test('a client that was not told of our authority refuses us, over HTTP/2 too', async () => {
  const client = new KinesisClient(
    config({ endpoint: at.tlsEndpoint, requestHandler: new NodeHttp2Handler() }),
  )
  await assert.rejects(client.send(new ListStreamsCommand({})))
  client.destroy()
})

test('nothing of all this was a bug', () => {
  assert.deepEqual(door.bugs, [])
})
