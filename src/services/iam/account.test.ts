import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  CreateAccountAliasCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteAccountAliasCommand,
  GetAccountSummaryCommand,
  GetContextKeysForCustomPolicyCommand,
  GetContextKeysForPrincipalPolicyCommand,
  IAMClient,
  ListAccountAliasesCommand,
  PutUserPermissionsBoundaryCommand,
  PutUserPolicyCommand,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { accountKey } from './store.ts'

const A = '000000000000'
const policy = (...statements: object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })
const PUT = { Effect: 'Allow', Action: 's3:Put*', Resource: 'arn:aws:s3:::bucket/*' }

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'alice' }))
})
after(() => cloud.close())

test('an account has one alias, which no other account can have', async (t) => {
  proves(t, 'iam.CreateAccountAlias', 'iam.ListAccountAliases', 'iam.DeleteAccountAlias')
  const alias = (AccountAlias: string) => iam.send(new CreateAccountAliasCommand({ AccountAlias }))
  const listed = async () => (await iam.send(new ListAccountAliasesCommand({}))).AccountAliases
  assert.deepEqual(await listed(), [])
  await alias('first')
  await alias('second')
  assert.deepEqual(await listed(), ['second'])
  const credentials = { accessKeyId: '222222222222', secretAccessKey: 'x' }
  const other = cloud.client(IAMClient, { credentials })
  await refused(
    other.send(new CreateAccountAliasCommand({ AccountAlias: 'second' })),
    'EntityAlreadyExists',
    409,
    'The account alias second already exists.',
  )
  await other.send(new CreateAccountAliasCommand({ AccountAlias: 'first' }))
  await refused(
    iam.send(new DeleteAccountAliasCommand({ AccountAlias: 'first' })),
    'NoSuchEntity',
    404,
    'The account alias with name first cannot be found.',
  )
  await iam.send(new DeleteAccountAliasCommand({ AccountAlias: 'second' }))
  assert.deepEqual(await listed(), [])
})

test('the summary counts what there is and names the quotas', async (t) => {
  proves(t, 'iam.GetAccountSummary')
  const { SummaryMap: summary } = await iam.send(new GetAccountSummaryCommand({}))
  assert.equal(summary?.['Users'], 1)
  assert.equal(summary['Roles'], 0)
  assert.equal(summary['UsersQuota'], 5_000)
  assert.equal(summary['PolicySizeQuota'], 6_144)
  assert.equal(summary['AccountAccessKeysPresent'], 0)
})

test('a policy can be tried before it is given to anybody', async (t) => {
  proves(t, 'iam.SimulateCustomPolicy')
  const simulated = await iam.send(
    new SimulateCustomPolicyCommand({
      PolicyInputList: [
        policy(PUT, { Effect: 'Deny', Action: 's3:PutObjectAcl', Resource: '*' }),
        policy({
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: '*',
          Condition: { StringEquals: { 's3:prefix': 'a' } },
        }),
      ],
      ActionNames: ['s3:PutObject', 's3:PutObjectAcl', 's3:GetObject', 's3:ListBucket'],
      ResourceArns: ['arn:aws:s3:::bucket/x'],
    }),
  )
  const results = Object.fromEntries(
    (simulated.EvaluationResults ?? []).map((one) => [one.EvalActionName, one.EvalDecision]),
  )
  assert.deepEqual(results, {
    's3:PutObject': 'allowed',
    's3:PutObjectAcl': 'explicitDeny',
    's3:GetObject': 'implicitDeny',
    's3:ListBucket': 'implicitDeny',
  })
  assert.deepEqual(simulated.EvaluationResults?.[0]?.MissingContextValues, ['s3:prefix'])
  const withContext = await iam.send(
    new SimulateCustomPolicyCommand({
      PolicyInputList: [policy({ ...PUT, Condition: { StringLike: { 's3:prefix': 'a*' } } })],
      ActionNames: ['s3:PutObject'],
      ResourceArns: ['arn:aws:s3:::bucket/x', 'arn:aws:s3:::other/x'],
      ContextEntries: [{ ContextKeyName: 's3:prefix', ContextKeyValues: ['ab'], ContextKeyType: 'string' }],
      PermissionsBoundaryPolicyInputList: [policy({ ...PUT, Action: 's3:*' })],
    }),
  )
  assert.deepEqual(
    withContext.EvaluationResults?.map((one) => [
      one.EvalDecision,
      one.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
    ]),
    [
      ['allowed', true],
      ['implicitDeny', false],
    ],
  )
})

test('what a user may do is simulated from its own policies and boundary', async (t) => {
  proves(t, 'iam.SimulatePrincipalPolicy')
  const source = { PolicySourceArn: `arn:aws:iam::${A}:user/alice`, ActionNames: ['s3:PutObject'] }
  const decided = async (more: object = {}) => {
    const asked = { ...source, ResourceArns: ['arn:aws:s3:::bucket/x'], ...more }
    const { EvaluationResults: results } = await iam.send(new SimulatePrincipalPolicyCommand(asked))
    return results?.[0]?.EvalDecision
  }
  assert.equal(await decided(), 'implicitDeny')
  await iam.send(
    new PutUserPolicyCommand({ UserName: 'alice', PolicyName: 'p', PolicyDocument: policy(PUT) }),
  )
  assert.equal(await decided(), 'allowed')
  assert.equal(await decided({ PolicyInputList: [policy({ ...PUT, Effect: 'Deny' })] }), 'explicitDeny')
  const PermissionsBoundary = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'
  await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: 'alice', PermissionsBoundary }))
  assert.equal(await decided(), 'implicitDeny')
  const granted = policy({ ...PUT, Principal: { AWS: source.PolicySourceArn } })
  assert.equal(await decided({ ResourcePolicy: granted, CallerArn: source.PolicySourceArn }), 'allowed')
})

test('a simulation refuses what it cannot do, and inputs that are none', async () => {
  const ActionNames = ['s3:PutObject']
  const PolicyInputList = [policy(PUT)]
  const custom = (more: object) =>
    iam.send(new SimulateCustomPolicyCommand({ PolicyInputList, ActionNames, ...more }))
  await refused(custom({ PolicyInputList: ['{}'] }), 'InvalidInput', 400, 'Syntax errors in policy.')
  await refused(
    custom({ ResourceHandlingOption: 'EC2-VPC-InstanceStore' }),
    'InvalidInput',
    400,
    'ResourceHandlingOption is not supported by this simulation.',
  )
  await refused(
    custom({ ResourcePolicy: '{', CallerArn: `arn:aws:iam::${A}:user/alice` }),
    'InvalidInput',
    400,
    'Syntax errors in policy.',
  )
  await refused(custom({ ResourcePolicy: policy(PUT) }), 'InvalidInput', 400, /^CallerArn must be provided/)
  const principal = (PolicySourceArn: string) =>
    iam.send(new SimulatePrincipalPolicyCommand({ PolicySourceArn, ActionNames }))
  await refused(
    principal(`arn:aws:iam::${A}:user/none`),
    'NoSuchEntity',
    404,
    'The user with name none cannot be found.',
  )
  await refused(principal(`arn:aws:iam::${A}:policy/none`), 'InvalidInput', 400, /^Invalid Entity Arn: /)
})

test('the condition keys of policies are named', async (t) => {
  proves(t, 'iam.GetContextKeysForCustomPolicy', 'iam.GetContextKeysForPrincipalPolicy')
  const asking = policy({ ...PUT, Condition: { StringLike: { 's3:prefix': 'a', 'aws:username': 'b' } } })
  const custom = (...PolicyInputList: string[]) =>
    iam.send(new GetContextKeysForCustomPolicyCommand({ PolicyInputList }))
  assert.deepEqual((await custom(asking, asking)).ContextKeyNames, ['s3:prefix', 'aws:username'])
  await refused(custom('{'), 'InvalidInput', 400, 'Syntax errors in policy.')
  const PolicySourceArn = `arn:aws:iam::${A}:user/alice`
  const own = await iam.send(
    new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn, PolicyInputList: [asking] }),
  )
  assert.deepEqual(own.ContextKeyNames, ['s3:prefix', 'aws:username'])
  await refused(
    iam.send(new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: `${PolicySourceArn}x` })),
    'NoSuchEntity',
    404,
    'The user with name alicex cannot be found.',
  )
})

test('an account’s quotas are AWS’s', async () => {
  // An account that is full: five thousand users would prove no more.
  const full = { users: 5_000, groups: 300, roles: 1_000, policies: 1_500, rootKeyIds: [] }
  await cloud.records.transact((tx) => tx.put(accountKey(A), full))
  const trust = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }
  const limits: [() => Promise<unknown>, string][] = [
    [() => iam.send(new CreateUserCommand({ UserName: 'more' })), 'UsersPerAccount: 5000'],
    [() => iam.send(new CreateGroupCommand({ GroupName: 'more' })), 'GroupsPerAccount: 300'],
    [
      () => iam.send(new CreateRoleCommand({ RoleName: 'more', AssumeRolePolicyDocument: policy(trust) })),
      'RolesPerAccount: 1000',
    ],
    [
      () => iam.send(new CreatePolicyCommand({ PolicyName: 'more', PolicyDocument: policy(PUT) })),
      'PoliciesPerAccount: 1500',
    ],
  ]
  for (const [call, quota] of limits)
    await refused(call(), 'LimitExceeded', 409, `Cannot exceed quota for ${quota}`)
})
