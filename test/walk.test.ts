// The walk of HOUSE.md across four rooms and a real process: what was accepted before a kill -9 reaches its function after
// the next start, with the function's own calls coming in by the same door under its role.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import {
  AddPermissionCommand,
  CreateFunctionCommand,
  GetFunctionCommand,
  InvokeCommand,
  LambdaClient,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda'
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { ZipFile } from 'yazl'
import { scratch, startServer } from './support/server.ts'
import type { Server } from './support/server.ts'

/** Copies what arrives, and says as whom it did. */
const CODE = `
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
const s3 = new S3Client({}), sts = new STSClient({})
export const handler = async (event) => {
  for (const { s3: { bucket, object } } of event.Records) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: object.key }))
    const { Arn } = await sts.send(new GetCallerIdentityCommand({}))
    await s3.send(new PutObjectCommand({ Bucket: 'walk-out', Key: object.key, Body: await Body.transformToByteArray(), Metadata: { by: Arn } }))
  }
}`

test(
  'events accepted before kill -9 reach the function after the next start, under policies that are enforced',
  { timeout: 120_000 },
  async (t) => {
    const folder = scratch(t)
    const first = await startServer(t, folder, ['--iam', 'enforce'])
    await prepare(first)
    const s3 = client(S3Client, first)
    const keys = Array.from({ length: 12 }, (_, n) => `event-${n}`)
    await Promise.all(
      keys.map((Key) => s3.send(new PutObjectCommand({ Bucket: 'walk-in', Key, Body: `body of ${Key}` }))),
    )
    await first.stop('SIGKILL')

    const second = await startServer(t, folder, ['--iam', 'enforce'])
    const again = client(S3Client, second)
    let arrived: (string | undefined)[] = []
    while (arrived.length < keys.length) {
      const page = await again.send(new ListObjectsV2Command({ Bucket: 'walk-out' }))
      arrived = (page.Contents ?? []).map((object) => object.Key)
    }
    assert.deepEqual(new Set(arrived), new Set(keys))
    const copy = await again.send(new GetObjectCommand({ Bucket: 'walk-out', Key: 'event-7' }))
    assert.equal(await copy.Body?.transformToString(), 'body of event-7')
    assert.equal(copy.Metadata?.['by'], 'arn:aws:sts::000000000000:assumed-role/walk-role/walk')
    assert.deepEqual(await second.stop(), { code: 0, signal: null })
  },
)

test(
  'a role may do what its policies allow and nothing else, and S3 may invoke only what allows it',
  { timeout: 120_000 },
  async (t) => {
    const server = await startServer(t, scratch(t), ['--iam', 'enforce'])
    await prepare(server)
    const lambda = client(LambdaClient, server)
    // walk-in grants GetObject only; the function is asked to read the bucket that it may only write.
    const event = { Records: [{ s3: { bucket: { name: 'walk-out' }, object: { key: 'anything' } } }] }
    const refused = await lambda.send(
      new InvokeCommand({ FunctionName: 'walk', Payload: Buffer.from(JSON.stringify(event)) }),
    )
    assert.equal(refused.FunctionError, 'Unhandled')
    assert.match(
      refused.Payload?.transformToString() ?? '',
      /is not authorized to perform: s3:GetObject on resource: \\"arn:aws:s3:::walk-out\/anything\\"/,
    )

    const s3 = client(S3Client, server)
    await s3.send(new CreateBucketCommand({ Bucket: 'walk-stranger' }))
    const notification = s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: 'walk-stranger',
        NotificationConfiguration: {
          LambdaFunctionConfigurations: [
            { LambdaFunctionArn: await arnOf(lambda), Events: ['s3:ObjectCreated:*'] },
          ],
        },
      }),
    )
    await assert.rejects(notification, {
      name: 'InvalidArgument',
      message: /Unable to validate the following destination configurations/,
    })
  },
)

/** Two buckets, a role that may read one and write the other, the function, and the notification that joins them. */
async function prepare(server: Server): Promise<void> {
  const iam = client(IAMClient, server)
  const trust = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  }
  const { Role } = await iam.send(
    new CreateRoleCommand({ RoleName: 'walk-role', AssumeRolePolicyDocument: JSON.stringify(trust) }),
  )
  const allow = (Action: string | string[], Resource: string) => ({ Effect: 'Allow', Action, Resource })
  const logs = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents']
  const policy = {
    Version: '2012-10-17',
    Statement: [
      allow('s3:GetObject', 'arn:aws:s3:::walk-in/*'),
      allow('s3:PutObject', 'arn:aws:s3:::walk-out/*'),
      allow(logs, '*'),
    ],
  }
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'walk-role',
      PolicyName: 'walk',
      PolicyDocument: JSON.stringify(policy),
    }),
  )
  const s3 = client(S3Client, server)
  for (const Bucket of ['walk-in', 'walk-out']) await s3.send(new CreateBucketCommand({ Bucket }))
  const lambda = client(LambdaClient, server)
  await lambda.send(
    new CreateFunctionCommand({
      FunctionName: 'walk',
      Runtime: 'nodejs26.x',
      Handler: 'index.handler',
      Role: Role?.Arn,
      Code: { ZipFile: await zipOf('index.mjs', CODE) },
      Timeout: 20,
    }),
  )
  await waitUntilFunctionActiveV2(
    { client: lambda, maxWaitTime: 60, minDelay: 0.05, maxDelay: 0.2 },
    { FunctionName: 'walk' },
  )
  await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'walk',
      StatementId: 's3',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      SourceArn: 'arn:aws:s3:::walk-in',
      SourceAccount: '000000000000',
    }),
  )
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket: 'walk-in',
      NotificationConfiguration: {
        LambdaFunctionConfigurations: [
          { LambdaFunctionArn: await arnOf(lambda), Events: ['s3:ObjectCreated:*'] },
        ],
      },
    }),
  )
  const { Account } = await client(STSClient, server).send(new GetCallerIdentityCommand({}))
  assert.equal(Account, '000000000000')
}

async function arnOf(lambda: LambdaClient): Promise<string> {
  const { Configuration } = await lambda.send(new GetFunctionCommand({ FunctionName: 'walk' }))
  return Configuration?.FunctionArn ?? ''
}

async function zipOf(name: string, text: string): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function client<C>(make: new (configuration: never) => C, server: Server): C {
  return new make({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: '000000000000', secretAccessKey: 'x' },
  } as never)
}
