import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  DeleteRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  ListRoleTagsCommand,
  PutRolePermissionsBoundaryCommand,
  PutRolePolicyCommand,
  TagRoleCommand,
  UntagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
  UpdateRoleDescriptionCommand,
} from '@aws-sdk/client-iam'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const S3_READ = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'
const trust = (principal: object, more: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more }],
  })
const LAMBDA = trust({ Service: 'lambda.amazonaws.com' })
const ALLOW = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::a%2Fb/(x)' }],
})

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'Worker',
      Path: '/service-role/',
      AssumeRolePolicyDocument: LAMBDA,
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'k', Value: 'v' }],
    }),
  )
})
after(() => cloud.close())

test('CreateRole answers the role without its session length, GetRole with it', async (t) => {
  proves(t, 'iam.CreateRole', 'iam.GetRole')
  const { Role: made } = await iam.send(
    new CreateRoleCommand({
      RoleName: 'First',
      Path: '/first/',
      AssumeRolePolicyDocument: LAMBDA,
      Description: 'does',
      Tags: [{ Key: 'k', Value: 'v' }],
    }),
  )
  assert.equal(made?.Arn, `arn:aws:iam::${A}:role/first/First`)
  assert.match(made.RoleId ?? '', /^AROA[A-Z2-7]{17}$/)
  assert.equal(made.MaxSessionDuration, undefined)
  assert.equal(decodeURIComponent(made.AssumeRolePolicyDocument ?? ''), LAMBDA)
  const { Role: read } = await iam.send(new GetRoleCommand({ RoleName: 'First' }))
  assert.deepEqual(read, { ...made, MaxSessionDuration: 3600, RoleLastUsed: {} })
  await refused(
    iam.send(new CreateRoleCommand({ RoleName: 'first', AssumeRolePolicyDocument: LAMBDA })),
    'EntityAlreadyExists',
    409,
    'Role with name first already exists.',
  )
})

test('a trust policy that IAM would not store is refused in its words', async (t) => {
  proves(t, 'iam.UpdateAssumeRolePolicy')
  const create = (document: string) =>
    iam.send(new CreateRoleCommand({ RoleName: 'bad', AssumeRolePolicyDocument: document }))
  const malformed = (document: string, text: string) =>
    refused(create(document), 'MalformedPolicyDocument', 400, text)
  await malformed('{"Version"', 'This policy contains invalid Json')
  await malformed(trust({ Service: 'a.amazonaws.com' }, { Resource: '*' }), 'Has prohibited field Resource')
  const unknown = `arn:aws:iam::${A}:role/nobody`
  await malformed(trust({ AWS: unknown }), `Invalid principal in policy: "AWS":"${unknown}"`)
  await refused(
    create(trust({ AWS: Array.from({ length: 200 }, (_, i) => String(100_000_000_000 + i)) })),
    'LimitExceeded',
    409,
    'Cannot exceed quota for ACLSizePerRole: 2048',
  )
  const changed = trust({ AWS: `arn:aws:iam::${A}:role/service-role/Worker` })
  await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'Worker', PolicyDocument: changed }))
  const { Role: role } = await iam.send(new GetRoleCommand({ RoleName: 'Worker' }))
  assert.equal(decodeURIComponent(role?.AssumeRolePolicyDocument ?? ''), changed)
  await refused(
    iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'none', PolicyDocument: LAMBDA })),
    'NoSuchEntity',
    404,
    'The role with name none cannot be found.',
  )
})

test('description and session length are updated', async (t) => {
  proves(t, 'iam.UpdateRole', 'iam.UpdateRoleDescription')
  await iam.send(new UpdateRoleCommand({ RoleName: 'Worker', MaxSessionDuration: 7200, Description: 'more' }))
  const { Role: updated } = await iam.send(new GetRoleCommand({ RoleName: 'Worker' }))
  assert.equal(updated?.MaxSessionDuration, 7200)
  assert.equal(updated.Description, 'more')
  const { Role: described } = await iam.send(
    new UpdateRoleDescriptionCommand({ RoleName: 'Worker', Description: 'less' }),
  )
  assert.equal(described?.Description, 'less')
  await refused(
    iam.send(new UpdateRoleCommand({ RoleName: 'none' })),
    'NoSuchEntity',
    404,
    'The role with name none cannot be found.',
  )
})

test('inline policies are kept as written and answered URL-encoded, within ten kilobytes', async (t) => {
  proves(t, 'iam.PutRolePolicy', 'iam.GetRolePolicy', 'iam.ListRolePolicies')
  const role = { RoleName: 'Worker' }
  for (const PolicyName of ['b', 'a', 'c'])
    await iam.send(new PutRolePolicyCommand({ ...role, PolicyName, PolicyDocument: ALLOW }))
  const read = await iam.send(new GetRolePolicyCommand({ ...role, PolicyName: 'a' }))
  assert.doesNotMatch(read.PolicyDocument ?? '', /[{}"()* ]/)
  assert.equal(decodeURIComponent(read.PolicyDocument ?? ''), ALLOW)
  const first = await iam.send(new ListRolePoliciesCommand({ ...role, MaxItems: 2 }))
  assert.deepEqual(first.PolicyNames, ['a', 'b'])
  const rest = await iam.send(new ListRolePoliciesCommand({ ...role, Marker: first.Marker }))
  assert.deepEqual(rest.PolicyNames, ['c'])
  const large = ALLOW.replace('(x)', 'x'.repeat(10_200))
  await refused(
    iam.send(new PutRolePolicyCommand({ ...role, PolicyName: 'd', PolicyDocument: large })),
    'LimitExceeded',
    409,
    'Maximum policy size of 10240 bytes exceeded for role Worker',
  )
  await refused(
    iam.send(new PutRolePolicyCommand({ ...role, PolicyName: 'd', PolicyDocument: '{}' })),
    'MalformedPolicyDocument',
    400,
    'Syntax errors in policy.',
  )
  await refused(
    iam.send(new GetRolePolicyCommand({ ...role, PolicyName: 'none' })),
    'NoSuchEntity',
    404,
    'The role policy with name none cannot be found.',
  )
})

test('managed policies are attached once, ten at most, and only those that exist', async (t) => {
  proves(t, 'iam.AttachRolePolicy', 'iam.ListAttachedRolePolicies')
  const role = { RoleName: 'Worker' }
  for (const PolicyArn of [S3_READ, S3_READ])
    await iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn }))
  const { AttachedPolicies: attached } = await iam.send(new ListAttachedRolePoliciesCommand(role))
  assert.deepEqual(attached, [{ PolicyName: 'AmazonS3ReadOnlyAccess', PolicyArn: S3_READ }])
  const inPath = await iam.send(
    new ListAttachedRolePoliciesCommand({ ...role, PathPrefix: '/service-role/' }),
  )
  assert.deepEqual(inPath.AttachedPolicies, [])
  for (const PolicyArn of [`arn:aws:iam::${A}:policy/none`, 'arn:aws:iam::aws:policy/NoSuchPolicyOfAws'])
    await refused(
      iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn })),
      'NoSuchEntity',
      404,
      `Policy ${PolicyArn} does not exist or is not attachable.`,
    )
  await refused(
    iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn: 'aVeryLongPolicyNameButNoArn' })),
    'ValidationError',
    400,
    'Invalid ARN:  Could not be parsed!',
  )
  await refused(
    iam.send(new AttachRolePolicyCommand({ RoleName: 'none', PolicyArn: S3_READ })),
    'NoSuchEntity',
    404,
    'The role with name none cannot be found.',
  )
  const more = 'AdministratorAccess PowerUserAccess IAMFullAccess IAMReadOnlyAccess AmazonS3FullAccess '
  const names = `${more}AmazonSQSFullAccess AmazonSNSFullAccess CloudWatchLogsFullAccess AWSLambda_FullAccess`
  for (const name of names.split(' '))
    await iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn: `arn:aws:iam::aws:policy/${name}` }))
  await refused(
    iam.send(
      new AttachRolePolicyCommand({
        ...role,
        PolicyArn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      }),
    ),
    'LimitExceeded',
    409,
    'Cannot exceed quota for PoliciesPerRole: 10',
  )
  for (const name of names.split(' '))
    await iam.send(new DetachRolePolicyCommand({ ...role, PolicyArn: `arn:aws:iam::aws:policy/${name}` }))
})

test('a role’s boundary and tags are put and removed', async (t) => {
  proves(
    t,
    'iam.PutRolePermissionsBoundary',
    'iam.DeleteRolePermissionsBoundary',
    'iam.TagRole',
    'iam.UntagRole',
    'iam.ListRoleTags',
  )
  const role = { RoleName: 'Worker' }
  await iam.send(new PutRolePermissionsBoundaryCommand({ ...role, PermissionsBoundary: S3_READ }))
  const { Role: bound } = await iam.send(new GetRoleCommand(role))
  assert.equal(bound?.PermissionsBoundary?.PermissionsBoundaryArn, S3_READ)
  await iam.send(new DeleteRolePermissionsBoundaryCommand(role))
  assert.equal((await iam.send(new GetRoleCommand(role))).Role?.PermissionsBoundary, undefined)
  await iam.send(new TagRoleCommand({ ...role, Tags: [{ Key: 'new', Value: '1' }] }))
  await iam.send(new UntagRoleCommand({ ...role, TagKeys: ['k'] }))
  const { Tags: tags } = await iam.send(new ListRoleTagsCommand(role))
  assert.deepEqual(tags, [{ Key: 'new', Value: '1' }])
  await refused(
    iam.send(
      new CreateRoleCommand({
        RoleName: 'b',
        AssumeRolePolicyDocument: LAMBDA,
        PermissionsBoundary: `arn:aws:iam::${A}:policy/x`,
      }),
    ),
    'NoSuchEntity',
    404,
    `Scope ARN: arn:aws:iam::${A}:policy/x does not exist or is not attachable.`,
  )
})

test('roles are listed by path without tags, and deleted when nothing is left on them', async (t) => {
  proves(t, 'iam.ListRoles', 'iam.DeleteRole', 'iam.DetachRolePolicy', 'iam.DeleteRolePolicy')
  const role = { RoleName: 'leaving' }
  const document = { AssumeRolePolicyDocument: LAMBDA, Tags: [{ Key: 'k', Value: 'v' }] }
  await iam.send(new CreateRoleCommand({ ...role, ...document, Path: '/leaving/' }))
  await iam.send(new CreateRoleCommand({ ...document, RoleName: 'another' }))
  await iam.send(new AttachRolePolicyCommand({ ...role, PolicyArn: S3_READ }))
  for (const PolicyName of ['a', 'b', 'c'])
    await iam.send(new PutRolePolicyCommand({ ...role, PolicyName, PolicyDocument: ALLOW }))
  const all = await iam.send(new ListRolesCommand({ MaxItems: 1 }))
  assert.equal(all.Roles?.[0]?.RoleName, 'another')
  assert.equal(all.IsTruncated, true)
  const listed = await iam.send(new ListRolesCommand({ PathPrefix: '/leaving/' }))
  assert.equal(listed.Roles?.length, 1)
  assert.equal(listed.Roles[0]?.RoleName, 'leaving')
  assert.equal(listed.Roles[0].Tags, undefined)
  assert.equal(listed.Roles[0].MaxSessionDuration, 3600)
  const conflict = (what: string) =>
    refused(
      iam.send(new DeleteRoleCommand(role)),
      'DeleteConflict',
      409,
      `Cannot delete entity, must ${what} first.`,
    )
  await conflict('detach all policies')
  await iam.send(new DetachRolePolicyCommand({ ...role, PolicyArn: S3_READ }))
  await refused(
    iam.send(new DetachRolePolicyCommand({ ...role, PolicyArn: S3_READ })),
    'NoSuchEntity',
    404,
    `Policy ${S3_READ} was not found.`,
  )
  await conflict('delete policies')
  for (const PolicyName of ['a', 'b', 'c'])
    await iam.send(new DeleteRolePolicyCommand({ ...role, PolicyName }))
  await refused(
    iam.send(new DeleteRolePolicyCommand({ ...role, PolicyName: 'a' })),
    'NoSuchEntity',
    404,
    'The role policy with name a cannot be found.',
  )
  await iam.send(new DeleteRoleCommand(role))
  await refused(
    iam.send(new DeleteRoleCommand(role)),
    'NoSuchEntity',
    404,
    'The role with name leaving cannot be found.',
  )
})
