import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  ListUsersCommand,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { CreateBucketCommand, DeleteBucketCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import {
  AssumeRoleCommand,
  type Credentials,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetFederationTokenCommand,
  GetSessionTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const ALICE = `arn:aws:iam::${A}:user/alice`
const allow = (...actions: string[]) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

interface Keys {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
}
const keysOf = (made: Credentials | undefined): Keys => ({
  accessKeyId: made?.AccessKeyId ?? '',
  secretAccessKey: made?.SecretAccessKey ?? '',
  sessionToken: made?.SessionToken ?? '',
})
const ROOT: Keys = { accessKeyId: A, secretAccessKey: 'test' }

let cloud: TestCloud
let alice: Keys
before(async () => {
  cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  const iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'alice' }))
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'alice' }))
  alice = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  await iam.send(
    new PutUserPolicyCommand({
      UserName: 'alice',
      PolicyName: 'p',
      PolicyDocument: allow('s3:ListAllMyBuckets', 's3:CreateBucket', 'iam:*', 'sts:*'),
    }),
  )
})
after(() => cloud.close())

const sts = (as: Keys) => cloud.client(STSClient, { credentials: as })
const s3As = (as: Keys) => cloud.client(S3Client, { credentials: as, forcePathStyle: true })
const iamAs = (as: Keys) => cloud.client(IAMClient, { credentials: as })
const secondsLeft = (made: Credentials | undefined) =>
  Math.round(((made?.Expiration?.getTime() ?? 0) - cloud.clock.now()) / 1000)

test('a session token is the same user for twelve hours, for root one', async (t) => {
  proves(t, 'sts.GetSessionToken')
  const { Credentials: made } = await sts(alice).send(new GetSessionTokenCommand({}))
  assert.ok(Math.abs(secondsLeft(made) - 43_200) <= 1)
  const who = await sts(keysOf(made)).send(new GetCallerIdentityCommand({}))
  assert.equal(who.Arn, ALICE)
  await s3As(keysOf(made)).send(new ListBucketsCommand({}))
  // Without MFA such a session can call nothing of IAM.
  await refused(
    iamAs(keysOf(made)).send(new ListUsersCommand({})),
    'InvalidClientTokenId',
    403,
    'The security token included in the request is invalid',
  )
  const { Credentials: root } = await sts(ROOT).send(new GetSessionTokenCommand({ DurationSeconds: 43_200 }))
  assert.ok(Math.abs(secondsLeft(root) - 3_600) <= 1)
  assert.equal((await sts(keysOf(root)).send(new GetCallerIdentityCommand({}))).Arn, `arn:aws:iam::${A}:root`)
  await refused(
    sts(keysOf(made)).send(new GetSessionTokenCommand({})),
    'AccessDenied',
    403,
    'Cannot call GetSessionToken with session credentials',
  )
  await refused(
    sts(alice).send(new GetSessionTokenCommand({ SerialNumber: 'GAHT12345678', TokenCode: '123456' })),
    'AccessDenied',
    403,
    /^MultiFactorAuthentication failed/,
  )
})

test('a federated guest may do what both the user and the session’s policy allow, and nothing without one', async (t) => {
  proves(t, 'sts.GetFederationToken')
  const made = await sts(alice).send(
    new GetFederationTokenCommand({
      Name: 'guest',
      Policy: allow('s3:ListAllMyBuckets', 's3:DeleteBucket', 'iam:*', 'sts:*'),
    }),
  )
  const arn = `arn:aws:sts::${A}:federated-user/guest`
  assert.deepEqual(made.FederatedUser, { Arn: arn, FederatedUserId: `${A}:guest` })
  const guest = keysOf(made.Credentials)
  assert.equal((await sts(guest).send(new GetCallerIdentityCommand({}))).Arn, arn)
  await s3As(guest).send(new ListBucketsCommand({}))
  await refused(
    s3As(guest).send(new CreateBucketCommand({ Bucket: 'guests' })),
    'AccessDenied',
    403,
    /because no session policy allows the s3:CreateBucket action$/,
  )
  await refused(
    s3As(guest).send(new DeleteBucketCommand({ Bucket: 'guests' })),
    'AccessDenied',
    403,
    /because no identity-based policy allows the s3:DeleteBucket action$/,
  )
  await refused(iamAs(guest).send(new ListUsersCommand({})), 'InvalidClientTokenId', 403, /token/)
  await refused(
    sts(guest).send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${A}:role/r`, RoleSessionName: 's1' })),
    'AccessDenied',
    403,
    /is not authorized to perform: sts:AssumeRole on resource/,
  )
  const bare = await sts(alice).send(new GetFederationTokenCommand({ Name: 'bare' }))
  assert.equal(bare.PackedPolicySize, 0)
  await refused(
    s3As(keysOf(bare.Credentials)).send(new ListBucketsCommand({})),
    'AccessDenied',
    403,
    /session policy/,
  )
  await refused(
    sts(guest).send(new GetFederationTokenCommand({ Name: 'again' })),
    'AccessDenied',
    403,
    'Cannot call GetFederationToken with session credentials',
  )
  await refused(
    sts(alice).send(new GetFederationTokenCommand({ Name: 'guest', Policy: '[]' })),
    'MalformedPolicyDocument',
    400,
    'Syntax errors in policy.',
  )
  const long = allow('s3:x'.padEnd(1_960, 'x'))
  const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess' }]
  await refused(
    sts(alice).send(new GetFederationTokenCommand({ Name: 'guest', Policy: long, PolicyArns })),
    'PackedPolicyTooLarge',
    400,
    /^Packed policy consumes \d+% of allotted space/,
  )
})

test('the account of an access key stands in the key', async (t) => {
  proves(t, 'sts.GetAccessKeyInfo')
  const info = (AccessKeyId: string) => sts(ROOT).send(new GetAccessKeyInfoCommand({ AccessKeyId }))
  assert.equal((await info(alice.accessKeyId)).Account, A)
  assert.equal((await info('ASIAQNZGKIQY56JQ7WML')).Account, '029608264753')
  await refused(
    info('AKIA00000000NOTAKEY1'),
    'ValidationError',
    400,
    'Invalid access key id: AKIA00000000NOTAKEY1',
  )
})

test('where policies are not asked, root too may assume a role', async (t) => {
  const free = await openTestCloud()
  t.after(() => free.close())
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }
  await free.client(IAMClient).send(
    new CreateRoleCommand({
      RoleName: 'r',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
    }),
  )
  const assume = (role: string) =>
    free
      .client(STSClient)
      .send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${A}:role/${role}`, RoleSessionName: 's1' }))
  const { Credentials: made } = await assume('r')
  const who = await free
    .client(STSClient, { credentials: keysOf(made) })
    .send(new GetCallerIdentityCommand({}))
  assert.equal(who.Arn, `arn:aws:sts::${A}:assumed-role/r/s1`)
  await refused(
    assume('none'),
    'AccessDenied',
    403,
    `User: arn:aws:iam::${A}:root is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::${A}:role/none`,
  )
})
