import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AddUserToGroupCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  type EntityType,
  GetAccountAuthorizationDetailsCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
const ALLOW = policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' })
const TRUST = policy({
  Effect: 'Allow',
  Principal: { Service: 'lambda.amazonaws.com' },
  Action: 'sts:AssumeRole',
})

test('all that decides in an account is told in pages of any size, each thing once', async (t) => {
  proves(t, 'iam.GetAccountAuthorizationDetails')
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const iam = cloud.client(IAMClient)
  for (const UserName of ['a', 'b', 'c']) await iam.send(new CreateUserCommand({ UserName }))
  await iam.send(new CreateGroupCommand({ GroupName: 'g' }))
  await iam.send(new AddUserToGroupCommand({ GroupName: 'g', UserName: 'a' }))
  await iam.send(new PutUserPolicyCommand({ UserName: 'a', PolicyName: 'p', PolicyDocument: ALLOW }))
  await iam.send(new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: TRUST }))
  await iam.send(new CreatePolicyCommand({ PolicyName: 'own', PolicyDocument: ALLOW }))
  await iam.send(new AttachUserPolicyCommand({ UserName: 'a', PolicyArn: `arn:aws:iam::${A}:policy/own` }))
  for (const name of ['AmazonS3FullAccess', 'AmazonSQSFullAccess'])
    await iam.send(
      new AttachRolePolicyCommand({ RoleName: 'r', PolicyArn: `arn:aws:iam::aws:policy/${name}` }),
    )

  for (const MaxItems of [1, 2, 3, 7, 100]) {
    const seen: string[] = []
    let Marker: string | undefined
    do {
      const page = await iam.send(new GetAccountAuthorizationDetailsCommand({ MaxItems, Marker }))
      const names = [
        ...(page.UserDetailList ?? []).map(({ UserName }) => UserName),
        ...(page.GroupDetailList ?? []).map(({ GroupName }) => GroupName),
        ...(page.RoleDetailList ?? []).map(({ RoleName }) => RoleName),
        ...(page.Policies ?? []).map(({ PolicyName }) => PolicyName),
      ].map((name) => name ?? '')
      assert.ok(names.length <= MaxItems)
      assert.equal(page.IsTruncated, page.Marker !== undefined)
      seen.push(...names)
      Marker = page.Marker
    } while (Marker !== undefined)
    assert.deepEqual(seen, ['a', 'b', 'c', 'g', 'r', 'own', 'AmazonS3FullAccess', 'AmazonSQSFullAccess'])
  }

  const only = (...Filter: EntityType[]) => iam.send(new GetAccountAuthorizationDetailsCommand({ Filter }))
  const { UserDetailList: users = [], RoleDetailList: roles } = await only('User')
  assert.deepEqual(roles, [])
  assert.deepEqual(users[0]?.GroupList, ['g'])
  assert.equal(decodeURIComponent(users[0].UserPolicyList?.[0]?.PolicyDocument ?? ''), ALLOW)
  assert.equal(users[0].AttachedManagedPolicies?.[0]?.PolicyName, 'own')
  const { RoleDetailList: details = [] } = await only('Role')
  assert.equal(decodeURIComponent(details[0]?.AssumeRolePolicyDocument ?? ''), TRUST)
  assert.deepEqual(details[0]?.InstanceProfileList, [])
  const { Policies: policies = [] } = await only('LocalManagedPolicy')
  assert.equal(policies.length, 1)
  assert.equal(decodeURIComponent(policies[0]?.PolicyVersionList?.[0]?.Document ?? ''), ALLOW)
  assert.equal(policies[0]?.AttachmentCount, 1)
  await refused(
    iam.send(new GetAccountAuthorizationDetailsCommand({ Marker: 'nonsense' })),
    'ValidationError',
    400,
    'Invalid Marker.',
  )
})
