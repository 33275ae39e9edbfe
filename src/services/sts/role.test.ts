// AssumeRole where policies are asked (`--iam enforce`): who may assume, what the session is, and what it may
// then do.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  CreateRoleCommand,
  CreateUserCommand,
  CreateAccessKeyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  GetRoleCommand,
  IAMClient,
  ListRolesCommand,
  ListUsersCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam'
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { serviceOf } from '../../kernel/cloud.ts'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const ROLE = `arn:aws:iam::${A}:role/app/worker`
const NEXT = `arn:aws:iam::${A}:role/next`
const policy = (...statements: object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })
const allow = (action: string | string[], more: object = {}) =>
  policy({ Effect: 'Allow', Action: action, Resource: '*', ...more })
const trust = (principal: object, more: object = {}) =>
  policy({
    Effect: 'Allow',
    Principal: principal,
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    ...more,
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

let cloud: TestCloud
let iam: IAMClient
let alice: Keys
before(async () => {
  cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'alice', Tags: [{ Key: 'team', Value: 'red' }] }))
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'alice' }))
  alice = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  await iam.send(
    new PutUserPolicyCommand({ UserName: 'alice', PolicyName: 'assume', PolicyDocument: allow('sts:*') }),
  )
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'worker',
      Path: '/app/',
      AssumeRolePolicyDocument: trust({ AWS: A }),
      MaxSessionDuration: 7200,
    }),
  )
  await iam.send(
    new PutRolePolicyCommand({ RoleName: 'worker', PolicyName: 'chain', PolicyDocument: allow('sts:*') }),
  )
  await iam.send(new CreateRoleCommand({ RoleName: 'next', AssumeRolePolicyDocument: trust({ AWS: ROLE }) }))
})
after(() => cloud.close())

const assume = (as: Keys, more: Partial<AssumeRoleCommandInput> = {}) =>
  cloud
    .client(STSClient, { credentials: as })
    .send(new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'one', ...more }))
const identity = (as: Keys) =>
  cloud.client(STSClient, { credentials: as }).send(new GetCallerIdentityCommand({}))
const denied = (as: string, action: string, on: string, why: string) =>
  `User: ${as} is not authorized to perform: ${action} on resource: ${on} ${why}`
const ALICE = `arn:aws:iam::${A}:user/alice`
const SESSION = `arn:aws:sts::${A}:assumed-role/worker/one`

test('a trust policy that names the account needs the user’s own policy too', async () => {
  await iam.send(new CreateUserCommand({ UserName: 'bob' }))
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'bob' }))
  const bob = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  const why = 'because no identity-based policy allows the sts:AssumeRole action'
  await refused(
    assume(bob),
    'AccessDenied',
    403,
    denied(`arn:aws:iam::${A}:user/bob`, 'sts:AssumeRole', ROLE, why),
  )
  await iam.send(
    new PutUserPolicyCommand({ UserName: 'bob', PolicyName: 'assume', PolicyDocument: allow('sts:*') }),
  )
  assert.ok((await assume(bob)).Credentials)
})

test('a session is the role under the session’s name, with keys that begin ASIA and end when they should', async (t) => {
  proves(t, 'sts.AssumeRole', 'sts.GetCallerIdentity')
  const made = await assume(alice)
  assert.equal(made.AssumedRoleUser?.Arn, SESSION)
  assert.match(made.AssumedRoleUser.AssumedRoleId ?? '', /^AROA[A-Z2-7]{17}:one$/)
  assert.match(made.Credentials?.AccessKeyId ?? '', /^ASIA[A-Z2-7]{16}$/)
  assert.equal(made.PackedPolicySize, undefined)
  const endsIn = (made.Credentials?.Expiration?.getTime() ?? 0) - cloud.clock.now()
  assert.ok(Math.abs(endsIn - 3_600_000) <= 1_000, String(endsIn))
  const who = await identity(keysOf(made.Credentials))
  assert.deepEqual([who.Arn, who.UserId, who.Account], [SESSION, made.AssumedRoleUser.AssumedRoleId, A])
})

test('the session has the role’s permissions, and a change of them counts at once', async () => {
  const as = keysOf((await assume(alice)).Credentials)
  const list = () => cloud.client(IAMClient, { credentials: as }).send(new ListUsersCommand({}))
  const why = 'because no identity-based policy allows the iam:ListUsers action'
  const text = denied(SESSION, 'iam:ListUsers', `arn:aws:iam::${A}:user/`, why)
  await refused(list(), 'AccessDenied', 403, text)
  const named = { RoleName: 'worker', PolicyName: 'p' }
  await iam.send(new PutRolePolicyCommand({ ...named, PolicyDocument: allow('iam:List*') }))
  assert.ok((await list()).Users?.some(({ UserName }) => UserName === 'alice'))
  await iam.send(new DeleteRolePolicyCommand(named))
  await refused(list(), 'AccessDenied', 403, text)
})

test('a session policy takes away from what the role allows', async () => {
  const named = { RoleName: 'worker', PolicyName: 'p' }
  await iam.send(new PutRolePolicyCommand({ ...named, PolicyDocument: allow(['iam:*', 'sts:*']) }))
  const made = await assume(alice, { Policy: allow('iam:ListUsers') })
  assert.ok((made.PackedPolicySize ?? 0) > 0 && (made.PackedPolicySize ?? 0) <= 100)
  const client = cloud.client(IAMClient, { credentials: keysOf(made.Credentials) })
  await client.send(new ListUsersCommand({}))
  const why = 'because no session policy allows the iam:ListRoles action'
  await refused(
    client.send(new ListRolesCommand({})),
    'AccessDenied',
    403,
    denied(SESSION, 'iam:ListRoles', `arn:aws:iam::${A}:role/`, why),
  )
  const byArn = await assume(alice, { PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }] })
  const reader = cloud.client(IAMClient, { credentials: keysOf(byArn.Credentials) })
  await reader.send(new ListRolesCommand({}))
  await refused(
    reader.send(new DeleteRoleCommand({ RoleName: 'next' })),
    'AccessDenied',
    403,
    /because no session policy allows the iam:DeleteRole action$/,
  )
})

test('conditions of the trust policy are asked: an external id, a session name', async () => {
  const condition = { StringEquals: { 'sts:ExternalId': 'secret', 'sts:RoleSessionName': 'one' } }
  const set = (document: string) =>
    iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'worker', PolicyDocument: document }))
  await set(trust({ AWS: ALICE }, { Condition: condition }))
  const why = 'because no role trust policy allows the sts:AssumeRole action'
  await refused(assume(alice), 'AccessDenied', 403, denied(ALICE, 'sts:AssumeRole', ROLE, why))
  await assume(alice, { ExternalId: 'secret' })
  await refused(
    assume(alice, { ExternalId: 'secret', RoleSessionName: 'two' }),
    'AccessDenied',
    403,
    /trust policy/,
  )
  await set(trust({ AWS: A }))
})

test('an expired session is refused as expired, a changed token as invalid', async () => {
  const invalid = 'The security token included in the request is invalid.'
  const as = keysOf((await assume(alice, { DurationSeconds: 900 })).Credentials)
  const token = as.sessionToken ?? ''
  await refused(
    identity({ ...as, sessionToken: `${token.slice(0, -2)}AA` }),
    'InvalidClientTokenId',
    403,
    invalid,
  )
  await refused(
    identity({ accessKeyId: as.accessKeyId, secretAccessKey: as.secretAccessKey }),
    'InvalidClientTokenId',
    403,
    invalid,
  )
  const other = keysOf((await assume(alice)).Credentials)
  await refused(
    identity({ ...as, sessionToken: other.sessionToken ?? '' }),
    'InvalidClientTokenId',
    403,
    invalid,
  )
  await refused(identity({ ...alice, sessionToken: token }), 'InvalidClientTokenId', 403, invalid)
  await cloud.clock.turn(901_000)
  await refused(identity(as), 'ExpiredToken', 403, 'The security token included in the request is expired')
})

test('a session outlives a restart, since it is its token', async () => {
  const as = keysOf((await assume(alice)).Credentials)
  await cloud.restart()
  iam = cloud.client(IAMClient)
  assert.equal((await identity(as)).Arn, SESSION)
})

test('a session is at most as long as the role allows, and an hour when a role assumes a role', async () => {
  await assume(alice, { DurationSeconds: 7200 })
  await refused(
    assume(alice, { DurationSeconds: 7201 }),
    'ValidationError',
    400,
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  )
  const as = keysOf((await assume(alice)).Credentials)
  const chained = await assume(as, { RoleArn: NEXT, DurationSeconds: 3600 })
  assert.equal(chained.AssumedRoleUser?.Arn, `arn:aws:sts::${A}:assumed-role/next/one`)
  await refused(
    assume(as, { RoleArn: NEXT, DurationSeconds: 3601 }),
    'ValidationError',
    400,
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  )
})

test('transitive tags go down the chain and cannot be given again', async () => {
  const first = await assume(alice, {
    Tags: [
      { Key: 'Cost', Value: '7' },
      { Key: 'other', Value: 'x' },
    ],
    TransitiveTagKeys: ['Cost'],
  })
  const as = keysOf(first.Credentials)
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: 'next',
      PolicyName: 'p',
      PolicyDocument: allow('iam:ListUsers', {
        Condition: {
          StringEquals: { 'aws:PrincipalTag/cost': '7' },
          Null: { 'aws:PrincipalTag/other': 'true' },
        },
      }),
    }),
  )
  const second = await assume(as, { RoleArn: NEXT })
  await cloud.client(IAMClient, { credentials: keysOf(second.Credentials) }).send(new ListUsersCommand({}))
  await refused(
    assume(as, { RoleArn: NEXT, Tags: [{ Key: 'COST', Value: '8' }] }),
    'InvalidParameterValue',
    400,
    "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
  )
  await refused(
    assume(alice, { Tags: [{ Key: 'a', Value: '1' }], TransitiveTagKeys: ['b'] }),
    'InvalidParameterValue',
    400,
    'The specified transitive tag key must be included in the requested tags.',
  )
  await refused(
    assume(alice, {
      Tags: [
        { Key: 'a', Value: '1' },
        { Key: 'A', Value: '2' },
      ],
    }),
    'InvalidParameterValue',
    400,
    'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  )
})

test('a source identity is kept for the whole chain and not changed', async () => {
  const first = await assume(alice, { SourceIdentity: 'alice' })
  assert.equal(first.SourceIdentity, 'alice')
  const as = keysOf(first.Credentials)
  const next = await assume(as, { RoleArn: NEXT })
  assert.equal(next.SourceIdentity, 'alice')
  await refused(
    assume(as, { RoleArn: NEXT, SourceIdentity: 'bob' }),
    'AccessDenied',
    403,
    `User: ${SESSION} is not authorized to perform: sts:SetSourceIdentity on resource: ${NEXT}`,
  )
})

test('policies and tags that are malformed or too large are refused', async () => {
  await refused(assume(alice, { Policy: '{}' }), 'MalformedPolicyDocument', 400, 'Syntax errors in policy.')
  await refused(
    assume(alice, { Policy: allow(Array.from({ length: 200 }, (_, i) => `s3:Action${i}`)) }),
    'PackedPolicyTooLarge',
    400,
    /^Packed policy consumes \d+% of allotted space, please use smaller policy\.$/,
  )
  let seed = 1
  const noise = () => String((seed = (seed * 48_271) % 2_147_483_647))
  const Tags = Array.from({ length: 50 }, () => ({
    Key: noise() + noise(),
    Value: Array.from({ length: 20 }, noise).join('').slice(0, 200),
  }))
  await refused(
    assume(alice, { Tags }),
    'PackedPolicyTooLarge',
    400,
    /^Packed size of session tags consumes \d+% of allotted space\.$/,
  )
  await refused(
    assume(alice, {
      PolicyArns: Array.from({ length: 11 }, (_, i) => ({ arn: `arn:aws:iam::aws:policy/P${i}` })),
    }),
    'ValidationError',
    400,
    'The number of policies in the PolicyArns list exceeds the limit of 10',
  )
})

test('a role that does not exist, an ARN that is none, a device and a root caller are refused', async () => {
  const none = `arn:aws:iam::${A}:role/worker`
  await refused(assume(alice, { RoleArn: none }), 'AccessDenied', 403, new RegExp(`on resource: ${none}`))
  await refused(
    assume(alice, { RoleArn: 'nothing-valid-in-here' }),
    'ValidationError',
    400,
    'nothing-valid-in-here is invalid',
  )
  await refused(
    assume(alice, { SerialNumber: `arn:aws:iam::${A}:mfa/alice`, TokenCode: '123456' }),
    'AccessDenied',
    403,
    /^MultiFactorAuthentication failed/,
  )
  await refused(
    assume(alice, { ProvidedContexts: [{ ProviderArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter' }] }),
    'ValidationError',
    400,
    /^ProvidedContexts is not supported/,
  )
  await refused(
    assume({ accessKeyId: A, secretAccessKey: 'x' }),
    'AccessDenied',
    403,
    'Roles may not be assumed by root accounts.',
  )
})

test('a service assumes a role only where the trust policy names it', async () => {
  const lambda = serviceOf('lambda.amazonaws.com', { account: A, region: 'us-east-1' })
  const input = { RoleArn: ROLE, RoleSessionName: 'function' }
  await assert.rejects(cloud.call('sts', 'AssumeRole', input, lambda), /no role trust policy allows/)
  await iam.send(
    new UpdateAssumeRolePolicyCommand({
      RoleName: 'worker',
      PolicyDocument: trust({ Service: 'lambda.amazonaws.com' }),
    }),
  )
  const made = await cloud.call('sts', 'AssumeRole', input, lambda)
  assert.equal(made.AssumedRoleUser?.Arn, `arn:aws:sts::${A}:assumed-role/worker/function`)
})

test('sessions of a role that was deleted and made again have nothing', async () => {
  const named = { RoleName: 'reborn', PolicyName: 'p' }
  const make = async () => {
    await iam.send(new CreateRoleCommand({ RoleName: 'reborn', AssumeRolePolicyDocument: trust({ AWS: A }) }))
    await iam.send(new PutRolePolicyCommand({ ...named, PolicyDocument: allow('iam:*') }))
  }
  await make()
  const made = await assume(alice, { RoleArn: `arn:aws:iam::${A}:role/reborn` })
  const client = cloud.client(IAMClient, { credentials: keysOf(made.Credentials) })
  await client.send(new GetRoleCommand({ RoleName: 'reborn' }))
  await iam.send(new DeleteRolePolicyCommand(named))
  await iam.send(new DeleteRoleCommand({ RoleName: 'reborn' }))
  await make()
  await refused(client.send(new GetRoleCommand({ RoleName: 'reborn' })), 'AccessDenied', 403, /iam:GetRole/)
})
