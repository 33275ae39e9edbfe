import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AttachUserPolicyCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DeleteUserPolicyCommand,
  DetachUserPolicyCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetUserPolicyCommand,
  IAMClient,
  ListAttachedUserPoliciesCommand,
  ListEntitiesForPolicyCommand,
  ListPoliciesCommand,
  ListPolicyTagsCommand,
  ListPolicyVersionsCommand,
  ListUserPoliciesCommand,
  PutUserPolicyCommand,
  SetDefaultPolicyVersionCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
} from '@aws-sdk/client-iam'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const BASIC = 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'
const allow = (action: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
  })

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'alice' }))
  await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'Reader',
      Path: '/data/',
      PolicyDocument: allow('s3:Get*'),
      Tags: [{ Key: 'k', Value: 'v' }],
    }),
  )
})
after(() => cloud.close())

const reader = { PolicyArn: `arn:aws:iam::${A}:policy/data/Reader` }
const missing = { PolicyArn: `arn:aws:iam::${A}:policy/none` }
const notFound = `Policy ${missing.PolicyArn} was not found.`

test('a managed policy has a first version, and its name is taken in any case', async (t) => {
  proves(t, 'iam.CreatePolicy', 'iam.GetPolicy', 'iam.GetPolicyVersion')
  const { Policy: made } = await iam.send(
    new CreatePolicyCommand({
      PolicyName: 'First',
      Path: '/first/',
      PolicyDocument: allow('s3:Get*'),
      Description: 'reads',
      Tags: [{ Key: 'k', Value: 'v' }],
    }),
  )
  const first = { PolicyArn: `arn:aws:iam::${A}:policy/first/First` }
  assert.equal(made?.Arn, first.PolicyArn)
  assert.match(made.PolicyId ?? '', /^ANPA[A-Z2-7]{17}$/)
  assert.equal(made.DefaultVersionId, 'v1')
  assert.equal(made.AttachmentCount, 0)
  assert.equal(made.IsAttachable, true)
  const { Policy: read } = await iam.send(new GetPolicyCommand(first))
  assert.deepEqual(read, { ...made, Description: 'reads' })
  const { PolicyVersion: v1 } = await iam.send(new GetPolicyVersionCommand({ ...first, VersionId: 'v1' }))
  assert.equal(decodeURIComponent(v1?.Document ?? ''), allow('s3:Get*'))
  assert.equal(v1?.IsDefaultVersion, true)
  await refused(
    iam.send(new CreatePolicyCommand({ PolicyName: 'FIRST', PolicyDocument: allow('s3:*') })),
    'EntityAlreadyExists',
    409,
    'A policy called FIRST already exists. Duplicate names are not allowed.',
  )
  await refused(
    iam.send(new CreatePolicyCommand({ PolicyName: 'x', PolicyDocument: 'no' })),
    'MalformedPolicyDocument',
    400,
    'Syntax errors in policy.',
  )
  await refused(
    iam.send(new CreatePolicyCommand({ PolicyName: 'x', PolicyDocument: allow(`s3:${'x'.repeat(6_200)}`) })),
    'LimitExceeded',
    409,
    'Cannot exceed quota for PolicySize: 6144',
  )
  await refused(iam.send(new GetPolicyCommand(missing)), 'NoSuchEntity', 404, notFound)
})

test('a policy has up to five versions, one of them the default, and numbers are not given twice', async (t) => {
  proves(
    t,
    'iam.CreatePolicyVersion',
    'iam.SetDefaultPolicyVersion',
    'iam.DeletePolicyVersion',
    'iam.ListPolicyVersions',
  )
  const version = (SetAsDefault: boolean) =>
    iam.send(new CreatePolicyVersionCommand({ ...reader, PolicyDocument: allow('s3:List*'), SetAsDefault }))
  const { PolicyVersion: v2 } = await version(true)
  assert.equal(v2?.VersionId, 'v2')
  assert.equal(v2.IsDefaultVersion, true)
  for (let i = 3; i <= 5; i++) await version(false)
  await refused(
    version(false),
    'LimitExceeded',
    409,
    'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
  )
  const { Versions: versions = [] } = await iam.send(new ListPolicyVersionsCommand(reader))
  assert.deepEqual(
    versions.map((one) => [one.VersionId, one.IsDefaultVersion]),
    [
      ['v5', false],
      ['v4', false],
      ['v3', false],
      ['v2', true],
      ['v1', false],
    ],
  )
  await iam.send(new SetDefaultPolicyVersionCommand({ ...reader, VersionId: 'v4' }))
  assert.equal((await iam.send(new GetPolicyCommand(reader))).Policy?.DefaultVersionId, 'v4')
  await refused(
    iam.send(new DeletePolicyVersionCommand({ ...reader, VersionId: 'v4' })),
    'DeleteConflict',
    409,
    'Cannot delete the default version of a policy.',
  )
  await iam.send(new DeletePolicyVersionCommand({ ...reader, VersionId: 'v1' }))
  assert.equal((await version(false)).PolicyVersion?.VersionId, 'v6')
  const gone = `Policy ${reader.PolicyArn} version v1 does not exist or is not attachable.`
  for (const command of [
    new GetPolicyVersionCommand({ ...reader, VersionId: 'v1' }),
    new DeletePolicyVersionCommand({ ...reader, VersionId: 'v1' }),
    new SetDefaultPolicyVersionCommand({ ...reader, VersionId: 'v1' }),
  ])
    await refused(iam.send(command as never), 'NoSuchEntity', 404, gone)
})

test('who uses a policy is listed and counted, and a policy in use stays', async (t) => {
  proves(
    t,
    'iam.AttachUserPolicy',
    'iam.DetachUserPolicy',
    'iam.ListAttachedUserPolicies',
    'iam.ListEntitiesForPolicy',
    'iam.DeletePolicy',
  )
  const user = { UserName: 'alice' }
  await iam.send(new AttachUserPolicyCommand({ ...user, ...reader }))
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }
  await iam.send(
    new CreateRoleCommand({
      RoleName: 'r',
      AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: [trust] }),
      PermissionsBoundary: reader.PolicyArn,
    }),
  )
  const { AttachedPolicies: attached } = await iam.send(new ListAttachedUserPoliciesCommand(user))
  assert.ok(attached?.some((one) => one.PolicyName === 'Reader' && one.PolicyArn === reader.PolicyArn))
  const entities = await iam.send(new ListEntitiesForPolicyCommand(reader))
  assert.deepEqual(
    [entities.PolicyUsers, entities.PolicyRoles, entities.PolicyGroups].map((list) => list?.length),
    [1, 1, 0],
  )
  assert.equal(entities.PolicyUsers?.[0]?.UserName, 'alice')
  const bounded = await iam.send(
    new ListEntitiesForPolicyCommand({ ...reader, PolicyUsageFilter: 'PermissionsBoundary' }),
  )
  assert.deepEqual([bounded.PolicyUsers?.length, bounded.PolicyRoles?.length], [0, 1])
  const { Policy: used } = await iam.send(new GetPolicyCommand(reader))
  assert.deepEqual([used?.AttachmentCount, used?.PermissionsBoundaryUsageCount], [1, 1])
  await refused(
    iam.send(new DeletePolicyCommand(reader)),
    'DeleteConflict',
    409,
    'Cannot delete a policy attached to entities.',
  )
  await refused(iam.send(new ListEntitiesForPolicyCommand(missing)), 'NoSuchEntity', 404, notFound)
  const { Policy: plain } = await iam.send(
    new CreatePolicyCommand({ PolicyName: 'plain', PolicyDocument: allow('s3:*') }),
  )
  const PolicyArn = plain?.Arn
  await iam.send(new AttachUserPolicyCommand({ ...user, PolicyArn }))
  await iam.send(new DetachUserPolicyCommand({ ...user, PolicyArn }))
  await iam.send(new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: allow('s3:*') }))
  await refused(
    iam.send(new DeletePolicyCommand({ PolicyArn })),
    'DeleteConflict',
    409,
    /^This policy has more than one version\./,
  )
  await iam.send(new DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }))
  await iam.send(new DeletePolicyCommand({ PolicyArn }))
  await refused(iam.send(new DeletePolicyCommand(missing)), 'NoSuchEntity', 404, notFound)
})

test('policies are listed by scope, path and use', async (t) => {
  proves(t, 'iam.ListPolicies')
  const arns = async (filter: object) =>
    ((await iam.send(new ListPoliciesCommand({ MaxItems: 1000, ...filter }))).Policies ?? []).map(
      ({ Arn }) => Arn,
    )
  assert.deepEqual(await arns({ Scope: 'Local', PathPrefix: '/data/' }), [reader.PolicyArn])
  assert.deepEqual(await arns({ Scope: 'Local', PathPrefix: '/other/' }), [])
  const ofAws = await arns({ Scope: 'AWS' })
  assert.ok(ofAws.includes(BASIC))
  assert.ok(!ofAws.includes(reader.PolicyArn))
  const local = await arns({ Scope: 'Local' })
  assert.equal((await arns({})).length, ofAws.length + local.length)
  const made = await iam.send(new CreatePolicyCommand({ PolicyName: 'worn', PolicyDocument: allow('s3:*') }))
  const worn = made.Policy?.Arn
  assert.ok(!(await arns({ OnlyAttached: true })).includes(worn))
  await iam.send(new AttachUserPolicyCommand({ UserName: 'alice', PolicyArn: worn }))
  assert.ok((await arns({ OnlyAttached: true })).includes(worn))
  assert.ok(!(await arns({ PolicyUsageFilter: 'PermissionsBoundary' })).includes(worn))
  const page = await iam.send(new ListPoliciesCommand({ Scope: 'AWS', MaxItems: 3 }))
  assert.equal(page.Policies?.length, 3)
  const next = await iam.send(new ListPoliciesCommand({ Scope: 'AWS', MaxItems: 3, Marker: page.Marker }))
  assert.deepEqual(
    next.Policies?.map(({ Arn }) => Arn),
    ofAws.slice(3, 6),
  )
})

test('AWS’s own policies are read with their documents and changed by nobody', async () => {
  const { Policy: basic } = await iam.send(new GetPolicyCommand({ PolicyArn: BASIC }))
  assert.equal(basic?.PolicyName, 'AWSLambdaBasicExecutionRole')
  assert.equal(basic.DefaultVersionId, 'v1')
  const { PolicyVersion: version } = await iam.send(
    new GetPolicyVersionCommand({ PolicyArn: BASIC, VersionId: 'v1' }),
  )
  assert.deepEqual(JSON.parse(decodeURIComponent(version?.Document ?? '')).Statement[0].Action, [
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ])
  assert.equal((await iam.send(new ListPolicyVersionsCommand({ PolicyArn: BASIC }))).Versions?.length, 1)
  for (const command of [
    new DeletePolicyCommand({ PolicyArn: BASIC }),
    new CreatePolicyVersionCommand({ PolicyArn: BASIC, PolicyDocument: allow('s3:*') }),
    new TagPolicyCommand({ PolicyArn: BASIC, Tags: [] }),
  ])
    await refused(iam.send(command as never), 'NoSuchEntity', 404, `Policy ${BASIC} was not found.`)
})

test('policies are tagged', async (t) => {
  proves(t, 'iam.TagPolicy', 'iam.UntagPolicy', 'iam.ListPolicyTags')
  await iam.send(new TagPolicyCommand({ ...reader, Tags: [{ Key: 'n', Value: 'w' }] }))
  await iam.send(new UntagPolicyCommand({ ...reader, TagKeys: ['k'] }))
  const { Tags: tags } = await iam.send(new ListPolicyTagsCommand(reader))
  assert.deepEqual(tags, [{ Key: 'n', Value: 'w' }])
})

test('a user’s inline policies are put, read, listed and deleted, within two kilobytes', async (t) => {
  proves(t, 'iam.PutUserPolicy', 'iam.GetUserPolicy', 'iam.ListUserPolicies', 'iam.DeleteUserPolicy')
  const policy = { UserName: 'alice', PolicyName: 'p' }
  await iam.send(new PutUserPolicyCommand({ ...policy, PolicyDocument: allow('s3:*') }))
  await iam.send(new PutUserPolicyCommand({ ...policy, PolicyDocument: allow('sqs:*') }))
  const read = await iam.send(new GetUserPolicyCommand(policy))
  assert.equal(decodeURIComponent(read.PolicyDocument ?? ''), allow('sqs:*'))
  assert.equal(read.UserName, 'alice')
  assert.deepEqual((await iam.send(new ListUserPoliciesCommand({ UserName: 'alice' }))).PolicyNames, ['p'])
  const large = allow(`s3:${'x'.repeat(2_000)}`)
  await refused(
    iam.send(new PutUserPolicyCommand({ ...policy, PolicyName: 'q', PolicyDocument: large })),
    'LimitExceeded',
    409,
    'Maximum policy size of 2048 bytes exceeded for user alice',
  )
  // White space does not count.
  await iam.send(new PutUserPolicyCommand({ ...policy, PolicyDocument: allow('s3:*') + ' '.repeat(3_000) }))
  await iam.send(new DeleteUserPolicyCommand(policy))
  await refused(
    iam.send(new DeleteUserPolicyCommand(policy)),
    'NoSuchEntity',
    404,
    'The user policy with name p cannot be found.',
  )
})
