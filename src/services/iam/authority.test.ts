import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AddUserToGroupCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListUsersCommand,
  PutGroupPolicyCommand,
  PutUserPermissionsBoundaryCommand,
  TagUserCommand,
} from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { Keyring } from '../../aws/keyring.ts'
import { systemIds } from '../../kernel/ids.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { refused } from '../../../test/support/refused.ts'
import { ensureRootKeys } from './root-keys.ts'

const A = '000000000000'
const allow = (action: string, resource = '*') =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
  })

async function withAlice(t: { after(run: () => Promise<void>): void }) {
  const cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  t.after(() => cloud.close())
  const root = cloud.client(IAMClient)
  await root.send(new CreateUserCommand({ UserName: 'alice', Path: '/team/' }))
  const { AccessKey: key } = await root.send(new CreateAccessKeyCommand({ UserName: 'alice' }))
  const credentials = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  return { cloud, root, alice: cloud.client(IAMClient, { credentials }), credentials }
}

test('a user in a group has the group’s policies, and a boundary bounds them', async (t) => {
  const { root, alice } = await withAlice(t)
  const list = () => alice.send(new ListUsersCommand({}))
  const because = (layer: string) =>
    `User: arn:aws:iam::${A}:user/team/alice is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::${A}:user/ because no ${layer} allows the iam:ListUsers action`
  await refused(list(), 'AccessDenied', 403, because('identity-based policy'))
  await root.send(new CreateGroupCommand({ GroupName: 'g' }))
  const inline = { GroupName: 'g', PolicyName: 'p', PolicyDocument: allow('iam:*') }
  await root.send(new PutGroupPolicyCommand(inline))
  await root.send(new AddUserToGroupCommand({ GroupName: 'g', UserName: 'alice' }))
  await list()
  await root.send(
    new PutUserPermissionsBoundaryCommand({
      UserName: 'alice',
      PermissionsBoundary: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
    }),
  )
  await refused(list(), 'AccessDenied', 403, because('permissions boundary'))
})

test('IAM’s own resources are judged with their path and their tags', async (t) => {
  const { root, alice } = await withAlice(t)
  await root.send(new CreateGroupCommand({ GroupName: 'g' }))
  await root.send(new AddUserToGroupCommand({ GroupName: 'g', UserName: 'alice' }))
  await root.send(new CreateUserCommand({ UserName: 'bob', Path: '/other/' }))
  const give = (PolicyDocument: string) =>
    root.send(new PutGroupPolicyCommand({ GroupName: 'g', PolicyName: 'p', PolicyDocument }))
  const get = (UserName: string) => alice.send(new GetUserCommand({ UserName }))
  await give(allow('iam:GetUser', `arn:aws:iam::${A}:user/team/*`))
  await get('alice')
  await refused(
    get('bob'),
    'AccessDenied',
    403,
    /on resource: arn:aws:iam::000000000000:user\/other\/bob because/,
  )
  const tagged = JSON.parse(allow('iam:GetUser'))
  tagged.Statement[0].Condition = { StringEquals: { 'aws:ResourceTag/open': 'yes' } }
  await give(JSON.stringify(tagged))
  await refused(get('bob'), 'AccessDenied', 403, /iam:GetUser/)
  await root.send(new TagUserCommand({ UserName: 'bob', Tags: [{ Key: 'open', Value: 'yes' }] }))
  await get('bob')
})

test('a key that we made is never root, whatever becomes of it; a key that nobody made is', async (t) => {
  const { cloud, root, credentials } = await withAlice(t)
  const identity = (accessKeyId: string) =>
    cloud
      .client(STSClient, { credentials: { ...credentials, accessKeyId } })
      .send(new GetCallerIdentityCommand({}))
  await root.send(new DeleteAccessKeyCommand({ UserName: 'alice', AccessKeyId: credentials.accessKeyId }))
  const invalid = 'The security token included in the request is invalid.'
  await refused(identity(credentials.accessKeyId), 'InvalidClientTokenId', 403, invalid)
  assert.equal((await identity('AKIAIOSFODNN7EXAMPLE')).Arn, `arn:aws:iam::${A}:root`)
  assert.equal((await identity('222222222222')).Arn, 'arn:aws:iam::222222222222:root')
})

test('the root key of production is made once, and works', async (t) => {
  const { cloud, root } = await withAlice(t)
  const ctx = { ...cloud, ids: systemIds(), settings: { account: A } as never }
  const made = await ensureRootKeys(ctx)
  assert.deepEqual(await ensureRootKeys(ctx), { ...made, secretAccessKey: undefined })
  const credentials = { accessKeyId: made.accessKeyId, secretAccessKey: made.secretAccessKey ?? '' }
  const who = await cloud.client(STSClient, { credentials }).send(new GetCallerIdentityCommand({}))
  assert.equal(who.Arn, `arn:aws:iam::${A}:root`)
  const { AccessKeyMetadata: keys } = await root.send(new ListAccessKeysCommand({}))
  assert.deepEqual(
    keys?.map(({ AccessKeyId }) => AccessKeyId),
    [made.accessKeyId],
  )
})

test('sealing keys are replaced after thirty days, and a token of the old key is still read', async (t) => {
  const { cloud } = await withAlice(t)
  const ring = new Keyring({ ...cloud, ids: systemIds() })
  const first = await ring.current()
  assert.deepEqual(await ring.current(), first)
  await cloud.clock.turn(31 * 24 * 3_600_000)
  const second = await ring.current()
  assert.equal(second.number, first.number + 1)
  assert.deepEqual(await ring.byNumber(first.number), first)
  const other = new Keyring({ ...cloud, ids: systemIds() })
  assert.deepEqual(await other.byNumber(first.number), first)
  assert.deepEqual(await other.current(), second)
  assert.deepEqual(await other.markKey(), await ring.markKey())
  // Another thirty-one days later the first key is long past any token's life.
  await cloud.clock.turn(31 * 24 * 3_600_000)
  await other.current()
  assert.equal(await new Keyring({ ...cloud, ids: systemIds() }).byNumber(first.number), undefined)
})
