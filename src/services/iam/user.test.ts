import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  DetachUserPolicyCommand,
  GetAccessKeyLastUsedCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListUsersCommand,
  ListUserTagsCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  TagUserCommand,
  UntagUserCommand,
  UpdateAccessKeyCommand,
  UpdateUserCommand,
} from '@aws-sdk/client-iam'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const ALLOW = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
})

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  await iam.send(
    new CreateUserCommand({ UserName: 'Alice', Path: '/team/', Tags: [{ Key: 'a', Value: 'b' }] }),
  )
  await iam.send(new CreateUserCommand({ UserName: 'self' }))
  await iam.send(new CreatePolicyCommand({ PolicyName: 'moving', PolicyDocument: ALLOW }))
})
after(() => cloud.close())

test('a user has a path, a unique id, an ARN and tags, and a name that no other has in any case', async (t) => {
  proves(t, 'iam.CreateUser', 'iam.GetUser')
  const { User: made } = await iam.send(
    new CreateUserCommand({ UserName: 'Carol', Path: '/team/', Tags: [{ Key: 'a', Value: 'b' }] }),
  )
  assert.equal(made?.Arn, `arn:aws:iam::${A}:user/team/Carol`)
  assert.match(made.UserId ?? '', /^AIDA[A-Z2-7]{17}$/)
  const { User: read } = await iam.send(new GetUserCommand({ UserName: 'Carol' }))
  assert.deepEqual(read, made)
  assert.deepEqual(read?.Tags, [{ Key: 'a', Value: 'b' }])
  await refused(
    iam.send(new CreateUserCommand({ UserName: 'carol' })),
    'EntityAlreadyExists',
    409,
    'User with name carol already exists.',
  )
  await refused(
    iam.send(new GetUserCommand({ UserName: 'carol' })),
    'NoSuchEntity',
    404,
    'The user with name carol cannot be found.',
  )
  await refused(
    iam.send(
      new CreateUserCommand({
        UserName: 'x',
        Tags: [
          { Key: 'A', Value: '1' },
          { Key: 'a', Value: '2' },
        ],
      }),
    ),
    'InvalidInput',
    400,
    'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  )
})

test('GetUser without a name answers the caller: root as its account, a user as itself', async () => {
  const { User: root } = await iam.send(new GetUserCommand({}))
  assert.equal(root?.Arn, `arn:aws:iam::${A}:root`)
  assert.equal(root.UserId, A)
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'self' }))
  const credentials = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  const { User: self } = await cloud.client(IAMClient, { credentials }).send(new GetUserCommand({}))
  assert.equal(self?.UserName, 'self')
})

test('a renamed user keeps its id, keys, policies and boundary', async (t) => {
  proves(t, 'iam.UpdateUser')
  const arn = `arn:aws:iam::${A}:policy/moving`
  const { User: before_ } = await iam.send(
    new CreateUserCommand({ UserName: 'old', PermissionsBoundary: arn }),
  )
  await iam.send(new PutUserPolicyCommand({ UserName: 'old', PolicyName: 'p', PolicyDocument: ALLOW }))
  await iam.send(new AttachUserPolicyCommand({ UserName: 'old', PolicyArn: arn }))
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand({ UserName: 'old' }))
  await iam.send(new UpdateUserCommand({ UserName: 'old', NewUserName: 'new', NewPath: '/n/' }))
  const { User: after_ } = await iam.send(new GetUserCommand({ UserName: 'new' }))
  assert.equal(after_?.UserId, before_?.UserId)
  assert.equal(after_?.Arn, `arn:aws:iam::${A}:user/n/new`)
  assert.equal(after_.PermissionsBoundary?.PermissionsBoundaryArn, arn)
  const credentials = { accessKeyId: key?.AccessKeyId ?? '', secretAccessKey: key?.SecretAccessKey ?? '' }
  const who = await cloud.client(STSClient, { credentials }).send(new GetCallerIdentityCommand({}))
  assert.equal(who.Arn, `arn:aws:iam::${A}:user/n/new`)
  await refused(
    iam.send(new UpdateUserCommand({ UserName: 'new', NewUserName: 'SELF' })),
    'EntityAlreadyExists',
    409,
    'User with name SELF already exists.',
  )
  await refused(
    iam.send(new UpdateUserCommand({ UserName: 'old' })),
    'NoSuchEntity',
    404,
    'The user with name old cannot be found.',
  )
})

test('a user is deleted only when nothing is left on it, in the order in which AWS complains', async (t) => {
  proves(t, 'iam.DeleteUser')
  const name = { UserName: 'leaving' }
  await iam.send(new CreateUserCommand(name))
  await iam.send(new CreateAccessKeyCommand(name))
  await iam.send(new PutUserPolicyCommand({ ...name, PolicyName: 'p', PolicyDocument: ALLOW }))
  await iam.send(new AttachUserPolicyCommand({ ...name, PolicyArn: `arn:aws:iam::${A}:policy/moving` }))
  const conflict = (what: string) =>
    refused(
      iam.send(new DeleteUserCommand(name)),
      'DeleteConflict',
      409,
      `Cannot delete entity, must ${what} first.`,
    )
  await conflict('delete access keys')
  const { AccessKeyMetadata: keys = [] } = await iam.send(new ListAccessKeysCommand(name))
  for (const { AccessKeyId } of keys) await iam.send(new DeleteAccessKeyCommand({ ...name, AccessKeyId }))
  await conflict('detach all policies')
  const arn = `arn:aws:iam::${A}:policy/moving`
  await iam.send(new DetachUserPolicyCommand({ ...name, PolicyArn: arn }))
  await conflict('delete policies')
  await iam.send(new DeleteUserPolicyCommand({ ...name, PolicyName: 'p' }))
  await iam.send(new DeleteUserCommand(name))
  await refused(
    iam.send(new DeleteUserCommand(name)),
    'NoSuchEntity',
    404,
    'The user with name leaving cannot be found.',
  )
})

test('a boundary is put, read and removed, and must be a policy that exists', async (t) => {
  proves(t, 'iam.PutUserPermissionsBoundary', 'iam.DeleteUserPermissionsBoundary')
  const name = { UserName: 'Alice' }
  const PermissionsBoundary = `arn:aws:iam::${A}:policy/moving`
  await iam.send(new PutUserPermissionsBoundaryCommand({ ...name, PermissionsBoundary }))
  const { User: bound } = await iam.send(new GetUserCommand(name))
  // "This data type can only have a value of `Policy`" (API_AttachedPermissionsBoundary).
  assert.deepEqual(bound?.PermissionsBoundary, {
    PermissionsBoundaryType: 'Policy',
    PermissionsBoundaryArn: PermissionsBoundary,
  })
  await iam.send(new DeleteUserPermissionsBoundaryCommand(name))
  const { User: free } = await iam.send(new GetUserCommand(name))
  assert.equal(free?.PermissionsBoundary, undefined)
  const missing = `arn:aws:iam::${A}:policy/missing`
  await refused(
    iam.send(new PutUserPermissionsBoundaryCommand({ ...name, PermissionsBoundary: missing })),
    'NoSuchEntity',
    404,
    `Scope ARN: ${missing} does not exist or is not attachable.`,
  )
  await refused(
    iam.send(new DeleteUserPermissionsBoundaryCommand(name)),
    'NoSuchEntity',
    404,
    'Permissions boundary does not exist for user Alice.',
  )
})

test('tags are added, replaced, listed and taken away', async (t) => {
  proves(t, 'iam.TagUser', 'iam.UntagUser', 'iam.ListUserTags')
  const name = { UserName: 'Alice' }
  await iam.send(
    new TagUserCommand({
      ...name,
      Tags: [
        { Key: 'A', Value: 'c' },
        { Key: 'z', Value: '' },
      ],
    }),
  )
  const { Tags: tags, IsTruncated: truncated } = await iam.send(new ListUserTagsCommand(name))
  assert.deepEqual(tags, [
    { Key: 'A', Value: 'c' },
    { Key: 'z', Value: '' },
  ])
  assert.equal(truncated, false)
  await iam.send(new UntagUserCommand({ ...name, TagKeys: ['z', 'none'] }))
  assert.equal((await iam.send(new ListUserTagsCommand(name))).Tags?.length, 1)
  const many = (from: number) => Array.from({ length: 40 }, (_, i) => ({ Key: `k${from + i}`, Value: 'v' }))
  await iam.send(new TagUserCommand({ ...name, Tags: many(0) }))
  await refused(
    iam.send(new TagUserCommand({ ...name, Tags: many(40) })),
    'LimitExceeded',
    409,
    'Cannot exceed quota for TagsPerResource: 50',
  )
  await refused(
    iam.send(new TagUserCommand({ UserName: 'none', Tags: many(0) })),
    'NoSuchEntity',
    404,
    'The user with name none cannot be found.',
  )
})

test('users are listed by path, a page at a time, and a marker of another listing is refused', async (t) => {
  proves(t, 'iam.ListUsers')
  for (const i of [1, 2, 3, 4, 5])
    await iam.send(new CreateUserCommand({ UserName: `u${i}`, Path: '/many/' }))
  const pages: string[][] = []
  let Marker: string | undefined
  do {
    const page = await iam.send(new ListUsersCommand({ PathPrefix: '/many/', MaxItems: 2, Marker }))
    pages.push((page.Users ?? []).map(({ UserName }) => UserName ?? ''))
    assert.equal(page.IsTruncated, page.Marker !== undefined)
    assert.ok((page.Marker ?? '').length <= 320)
    Marker = page.Marker
  } while (Marker !== undefined)
  assert.deepEqual(pages, [['u1', 'u2'], ['u3', 'u4'], ['u5']])
  const first = await iam.send(new ListUsersCommand({ PathPrefix: '/many/', MaxItems: 2 }))
  assert.equal(first.Users?.[0]?.Tags, undefined)
  for (const bad of [first.Marker, 'nonsense'])
    await refused(iam.send(new ListUsersCommand({ Marker: bad })), 'ValidationError', 400, 'Invalid Marker.')
})

test('a user has at most two access keys, which work until they are inactive or deleted', async (t) => {
  proves(
    t,
    'iam.CreateAccessKey',
    'iam.UpdateAccessKey',
    'iam.DeleteAccessKey',
    'iam.ListAccessKeys',
    'iam.GetAccessKeyLastUsed',
  )
  const name = { UserName: 'keyed' }
  await iam.send(new CreateUserCommand({ ...name, Path: '/keys/' }))
  const { AccessKey: key } = await iam.send(new CreateAccessKeyCommand(name))
  const AccessKeyId = key?.AccessKeyId ?? ''
  assert.match(AccessKeyId, /^AKIA[A-Z2-7]{16}$/)
  assert.equal(key?.SecretAccessKey?.length, 40)
  assert.equal(key.Status, 'Active')
  await iam.send(new CreateAccessKeyCommand(name))
  await refused(
    iam.send(new CreateAccessKeyCommand(name)),
    'LimitExceeded',
    409,
    'Cannot exceed quota for AccessKeysPerUser: 2',
  )
  const listed = await iam.send(new ListAccessKeysCommand(name))
  assert.equal(listed.AccessKeyMetadata?.length, 2)
  assert.ok(
    listed.AccessKeyMetadata.some((one) => one.AccessKeyId === AccessKeyId && one.Status === 'Active'),
  )
  const never = await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId }))
  assert.deepEqual(never.AccessKeyLastUsed, { ServiceName: 'N/A', Region: 'N/A' })
  const as = (secretAccessKey: string | undefined) =>
    cloud
      .client(STSClient, {
        credentials: { accessKeyId: AccessKeyId, secretAccessKey: secretAccessKey ?? '' },
      })
      .send(new GetCallerIdentityCommand({}))
  const who = await as(key.SecretAccessKey)
  assert.equal(who.Arn, `arn:aws:iam::${A}:user/keys/keyed`)
  await refused(as('wrong'), 'SignatureDoesNotMatch', 403, /^The request signature we calculated/)
  const used = await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId }))
  assert.equal(used.UserName, 'keyed')
  assert.equal(used.AccessKeyLastUsed?.ServiceName, 'sts')
  assert.equal(used.AccessKeyLastUsed.Region, 'us-east-1')

  const invalid = 'The security token included in the request is invalid.'
  await iam.send(new UpdateAccessKeyCommand({ ...name, AccessKeyId, Status: 'Inactive' }))
  await refused(as(key.SecretAccessKey), 'InvalidClientTokenId', 403, invalid)
  await iam.send(new UpdateAccessKeyCommand({ ...name, AccessKeyId, Status: 'Active' }))
  await as(key.SecretAccessKey)
  await iam.send(new DeleteAccessKeyCommand({ ...name, AccessKeyId }))
  await refused(as(key.SecretAccessKey), 'InvalidClientTokenId', 403, invalid)
})

test('keys that are not there, and keys of others, are refused', async () => {
  const AccessKeyId = 'AKIAIOSFODNN7EXAMPLE'
  const gone = `The Access Key with id ${AccessKeyId} cannot be found.`
  await refused(
    iam.send(new DeleteAccessKeyCommand({ UserName: 'Alice', AccessKeyId })),
    'NoSuchEntity',
    404,
    gone,
  )
  await refused(
    iam.send(new UpdateAccessKeyCommand({ UserName: 'Alice', AccessKeyId, Status: 'Active' })),
    'NoSuchEntity',
    404,
    gone,
  )
  await refused(
    iam.send(new UpdateAccessKeyCommand({ UserName: 'Alice', AccessKeyId, Status: 'Expired' })),
    'InvalidInput',
    400,
    'Status Expired cannot be set.',
  )
  await refused(
    iam.send(new CreateAccessKeyCommand({ UserName: 'none' })),
    'NoSuchEntity',
    404,
    'The user with name none cannot be found.',
  )
  await refused(
    iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId })),
    'AccessDenied',
    403,
    /is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key AKIAIOSFODNN7EXAMPLE$/,
  )
})

test('users, keys and ids are still there after a restart', async () => {
  const { User: before_ } = await iam.send(new GetUserCommand({ UserName: 'Alice' }))
  await cloud.restart()
  const again = cloud.client(IAMClient)
  assert.deepEqual((await again.send(new GetUserCommand({ UserName: 'Alice' }))).User, before_)
})
