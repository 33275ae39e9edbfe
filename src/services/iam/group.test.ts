import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  CreateGroupCommand,
  CreateUserCommand,
  DeleteGroupCommand,
  DeleteGroupPolicyCommand,
  DeleteUserCommand,
  DetachGroupPolicyCommand,
  GetGroupCommand,
  GetGroupPolicyCommand,
  IAMClient,
  ListAttachedGroupPoliciesCommand,
  ListGroupPoliciesCommand,
  ListGroupsCommand,
  ListGroupsForUserCommand,
  PutGroupPolicyCommand,
  RemoveUserFromGroupCommand,
  UpdateGroupCommand,
} from '@aws-sdk/client-iam'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const S3_READ = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'
const ALLOW = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
})

const USERS = ['a', 'b', 'c']
/** A group of all three users, with an inline and an attached policy. */
async function makeGroup(GroupName: string): Promise<void> {
  await iam.send(new CreateGroupCommand({ GroupName }))
  for (const UserName of USERS) await iam.send(new AddUserToGroupCommand({ GroupName, UserName }))
  await iam.send(new PutGroupPolicyCommand({ GroupName, PolicyName: 'p', PolicyDocument: ALLOW }))
  await iam.send(new AttachGroupPolicyCommand({ GroupName, PolicyArn: S3_READ }))
}

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  for (const UserName of USERS) await iam.send(new CreateUserCommand({ UserName }))
})
after(() => cloud.close())

test('a group is made, listed with its users page by page, and its name is taken', async (t) => {
  proves(
    t,
    'iam.CreateGroup',
    'iam.GetGroup',
    'iam.AddUserToGroup',
    'iam.ListGroupsForUser',
    'iam.ListGroups',
  )
  const { Group: made } = await iam.send(new CreateGroupCommand({ GroupName: 'Devs', Path: '/x/' }))
  assert.equal(made?.Arn, `arn:aws:iam::${A}:group/x/Devs`)
  assert.match(made.GroupId ?? '', /^AGPA[A-Z2-7]{17}$/)
  for (const UserName of ['a', 'b', 'c', 'c'])
    await iam.send(new AddUserToGroupCommand({ GroupName: 'Devs', UserName }))
  const first = await iam.send(new GetGroupCommand({ GroupName: 'Devs', MaxItems: 2 }))
  assert.deepEqual(first.Group, made)
  assert.deepEqual(
    first.Users?.map(({ UserName }) => UserName),
    ['a', 'b'],
  )
  const second = await iam.send(new GetGroupCommand({ GroupName: 'Devs', Marker: first.Marker }))
  assert.deepEqual(
    second.Users?.map(({ UserName }) => UserName),
    ['c'],
  )
  assert.equal(second.IsTruncated, false)
  const of = await iam.send(new ListGroupsForUserCommand({ UserName: 'a' }))
  assert.deepEqual(of.Groups, [made])
  assert.deepEqual((await iam.send(new ListGroupsCommand({ PathPrefix: '/x/' }))).Groups, [made])
  assert.deepEqual((await iam.send(new ListGroupsCommand({ PathPrefix: '/y/' }))).Groups, [])
  await refused(
    iam.send(new CreateGroupCommand({ GroupName: 'devs' })),
    'EntityAlreadyExists',
    409,
    'Group with name devs already exists.',
  )
})

test('a renamed group keeps its users and policies', async (t) => {
  proves(t, 'iam.UpdateGroup', 'iam.PutGroupPolicy', 'iam.AttachGroupPolicy', 'iam.GetGroupPolicy')
  await makeGroup('movers')
  await iam.send(new UpdateGroupCommand({ GroupName: 'movers', NewGroupName: 'makers', NewPath: '/m/' }))
  const { Users: users = [] } = await iam.send(new GetGroupCommand({ GroupName: 'makers' }))
  assert.equal(users.length, 3)
  const { Groups: groups } = await iam.send(new ListGroupsForUserCommand({ UserName: 'b' }))
  assert.ok(groups?.some(({ Arn }) => Arn === `arn:aws:iam::${A}:group/m/makers`))
  const policy = await iam.send(new GetGroupPolicyCommand({ GroupName: 'makers', PolicyName: 'p' }))
  assert.equal(decodeURIComponent(policy.PolicyDocument ?? ''), ALLOW)
  await iam.send(new CreateGroupCommand({ GroupName: 'other' }))
  await refused(
    iam.send(new UpdateGroupCommand({ GroupName: 'makers', NewGroupName: 'OTHER' })),
    'EntityAlreadyExists',
    409,
    'Group with name OTHER already exists.',
  )
})

test('a group is deleted when its users and policies are gone', async (t) => {
  proves(
    t,
    'iam.RemoveUserFromGroup',
    'iam.DetachGroupPolicy',
    'iam.DeleteGroupPolicy',
    'iam.DeleteGroup',
    'iam.ListGroupPolicies',
    'iam.ListAttachedGroupPolicies',
  )
  const group = { GroupName: 'leavers' }
  await makeGroup('leavers')
  const conflict = (what: string) =>
    refused(
      iam.send(new DeleteGroupCommand(group)),
      'DeleteConflict',
      409,
      `Cannot delete entity, must ${what} first.`,
    )
  await conflict('remove users from group')
  await refused(
    iam.send(new DeleteUserCommand({ UserName: 'a' })),
    'DeleteConflict',
    409,
    'Cannot delete entity, must remove users from group first.',
  )
  for (const UserName of USERS) await iam.send(new RemoveUserFromGroupCommand({ ...group, UserName }))
  assert.deepEqual((await iam.send(new GetGroupCommand(group))).Users, [])
  await conflict('detach all policies')
  const attached = await iam.send(new ListAttachedGroupPoliciesCommand(group))
  assert.deepEqual(attached.AttachedPolicies, [{ PolicyName: 'AmazonS3ReadOnlyAccess', PolicyArn: S3_READ }])
  await iam.send(new DetachGroupPolicyCommand({ ...group, PolicyArn: S3_READ }))
  await conflict('delete policies')
  assert.deepEqual((await iam.send(new ListGroupPoliciesCommand(group))).PolicyNames, ['p'])
  await iam.send(new DeleteGroupPolicyCommand({ ...group, PolicyName: 'p' }))
  await iam.send(new DeleteGroupCommand(group))
  for (const gone of [
    new DeleteGroupCommand(group),
    new GetGroupCommand(group),
    new UpdateGroupCommand(group),
    new AddUserToGroupCommand({ ...group, UserName: 'a' }),
    new RemoveUserFromGroupCommand({ ...group, UserName: 'a' }),
    new PutGroupPolicyCommand({ ...group, PolicyName: 'p', PolicyDocument: ALLOW }),
  ])
    await refused(
      iam.send(gone as never),
      'NoSuchEntity',
      404,
      'The group with name leavers cannot be found.',
    )
})

test('a user is in at most ten groups', async () => {
  const UserName = 'joiner'
  await iam.send(new CreateUserCommand({ UserName }))
  for (let i = 0; i < 11; i++) await iam.send(new CreateGroupCommand({ GroupName: `g${i}` }))
  for (let i = 0; i < 10; i++) await iam.send(new AddUserToGroupCommand({ GroupName: `g${i}`, UserName }))
  await refused(
    iam.send(new AddUserToGroupCommand({ GroupName: 'g10', UserName })),
    'LimitExceeded',
    409,
    'Cannot exceed quota for GroupsPerUser: 10',
  )
  await refused(
    iam.send(new AddUserToGroupCommand({ GroupName: 'g10', UserName: 'none' })),
    'NoSuchEntity',
    404,
    'The user with name none cannot be found.',
  )
})
