// The production standing (CONTRACTS.md §6): every signature is verified, IAM is asked for everyone, the root key is made on
// the first run and shown to nobody but the owner of the data folder, and TLS leaves nothing in the clear.
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import https from 'node:https'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
} from '@aws-sdk/client-iam'
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { deploy, invoke, makeRole } from './support/lambda.ts'
import { scratch, startServer, StartError } from './support/server.ts'

const PRODUCTION = ['--production', '--require-isolation', 'none']

interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

test(
  'production begins with a root key that only the owner of the data folder can read, and verifies everyone',
  { timeout: 60_000 },
  async (t) => {
    const folder = scratch(t)
    const server = await startServer(t, folder, PRODUCTION)
    const root = keysIn(join(folder, 'root-access-key'))
    assert.equal(statSync(join(folder, 'root-access-key')).mode & 0o777, 0o600)
    assert.ok(!server.output().includes(root.secretAccessKey), 'the secret is not printed')
    const make = <C>(client: new (configuration: never) => C, credentials: Keys) =>
      new client({ endpoint: server.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 } as never)

    const { Arn } = await make(STSClient, root).send(new GetCallerIdentityCommand({}))
    assert.match(Arn ?? '', /^arn:aws:iam::\d{12}:root$/)
    const nobody = { accessKeyId: '000000000000', secretAccessKey: 'x' }
    await assert.rejects(make(STSClient, nobody).send(new GetCallerIdentityCommand({})), {
      name: 'InvalidClientTokenId',
    })
    await assert.rejects(make(S3Client, nobody).send(new ListBucketsCommand({})), {
      name: 'InvalidAccessKeyId',
    })
    const wrong = { ...root, secretAccessKey: `${root.secretAccessKey.slice(0, -1)}!` }
    await assert.rejects(make(STSClient, wrong).send(new GetCallerIdentityCommand({})), {
      name: 'SignatureDoesNotMatch',
    })
    assert.equal((await fetch(`${server.endpoint}/?Action=ListUsers&Version=2010-05-08`)).status, 403)

    const iam = make(IAMClient, root)
    await iam.send(new CreateUserCommand({ UserName: 'reader' }))
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'reader' }))
    const reader = {
      accessKeyId: AccessKey?.AccessKeyId ?? '',
      secretAccessKey: AccessKey?.SecretAccessKey ?? '',
    }
    await make(S3Client, root).send(new CreateBucketCommand({ Bucket: 'production' }))
    const put = () =>
      make(S3Client, reader).send(new PutObjectCommand({ Bucket: 'production', Key: 'k', Body: 'v' }))
    await assert.rejects(put(), {
      name: 'AccessDenied',
      message:
        /user\/reader is not authorized to perform: s3:PutObject .* because no identity-based policy allows the s3:PutObject action/,
    })
    await iam.send(
      new AttachUserPolicyCommand({
        UserName: 'reader',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
      }),
    )
    await put()

    // The key outlives a restart, and no second one is made.
    await server.stop()
    const again = await startServer(t, folder, PRODUCTION)
    assert.doesNotMatch(again.output(), /root-access-key/)
    const sts = new STSClient({ endpoint: again.endpoint, region: 'us-east-1', credentials: root })
    assert.equal((await sts.send(new GetCallerIdentityCommand({}))).Arn, Arn)
  },
)

test('a client that trusts our authority speaks TLS on the same port', { timeout: 60_000 }, async (t) => {
  const folder = scratch(t)
  const server = await startServer(t, folder, PRODUCTION)
  const ca = await (await fetch(`${server.endpoint}/_selfless/ca.pem`)).text()
  const requestHandler = new NodeHttpHandler({ httpsAgent: new https.Agent({ ca }) })
  const endpoint = server.endpoint.replace('http:', 'https:')
  const sts = new STSClient({
    endpoint,
    region: 'us-east-1',
    credentials: keysIn(join(folder, 'root-access-key')),
    requestHandler,
  })
  assert.match((await sts.send(new GetCallerIdentityCommand({}))).Arn ?? '', /:root$/)
  const distrusting = new STSClient({
    endpoint,
    region: 'us-east-1',
    credentials: keysIn(join(folder, 'root-access-key')),
    maxAttempts: 1,
  })
  await assert.rejects(
    distrusting.send(new GetCallerIdentityCommand({})),
    /self-signed certificate|unable to verify/,
  )
})

test('production runs functions in sandboxes, or refuses to start and says what to do', async (t) => {
  const folder = scratch(t)
  const server = await startServer(t, folder, ['--production']).catch((error: unknown) => error)
  if (server instanceof StartError) {
    assert.match(server.message, /isolation by namespaces is required .*--require-isolation none/)
    return
  }
  const { endpoint } = server as Awaited<ReturnType<typeof startServer>>
  const credentials = keysIn(join(folder, 'root-access-key'))
  const client = <C>(make: new (configuration: never) => C): C =>
    new make({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 } as never)
  const role = await makeRole({ client })
  await deploy({ client }, 'apart', 'export const handler = async () => process.getuid()', role)
  assert.equal((await invoke(client(LambdaClient), 'apart')).value, 993)
})

function keysIn(file: string): Keys {
  const [, accessKeyId = '', secretAccessKey = ''] =
    /^AWS_ACCESS_KEY_ID=(\S+)\nAWS_SECRET_ACCESS_KEY=(\S+)\n$/.exec(readFileSync(file, 'utf8')) ?? []
  return { accessKeyId, secretAccessKey }
}
