import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AddRoleToInstanceProfileCommand,
  CreateInstanceProfileCommand,
  CreateRoleCommand,
  DeleteInstanceProfileCommand,
  DeleteRoleCommand,
  GetInstanceProfileCommand,
  GetRoleCommand,
  GetUserCommand,
  IAMClient,
  ListInstanceProfilesCommand,
  ListInstanceProfilesForRoleCommand,
  ListInstanceProfileTagsCommand,
  RemoveRoleFromInstanceProfileCommand,
  TagInstanceProfileCommand,
  UntagInstanceProfileCommand,
} from '@aws-sdk/client-iam'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { openTestCloud, type TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const A = '000000000000'
const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
})
const profile = { InstanceProfileName: 'Machines' }

let cloud: TestCloud
let iam: IAMClient
before(async () => {
  cloud = await openTestCloud()
  iam = cloud.client(IAMClient)
  await iam.send(new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: TRUST }))
})
after(() => cloud.close())

test('an instance profile holds one role, which is not deleted while it is in it', async (t) => {
  proves(
    t,
    'iam.CreateInstanceProfile',
    'iam.GetInstanceProfile',
    'iam.AddRoleToInstanceProfile',
    'iam.RemoveRoleFromInstanceProfile',
    'iam.ListInstanceProfiles',
    'iam.ListInstanceProfilesForRole',
  )
  const { InstanceProfile: made } = await iam.send(
    new CreateInstanceProfileCommand({ ...profile, Path: '/x/', Tags: [{ Key: 'k', Value: 'v' }] }),
  )
  assert.equal(made?.Arn, `arn:aws:iam::${A}:instance-profile/x/Machines`)
  assert.match(made.InstanceProfileId ?? '', /^AIPA[A-Z2-7]{17}$/)
  assert.deepEqual(made.Roles, [])
  assert.deepEqual((await iam.send(new GetInstanceProfileCommand(profile))).InstanceProfile, made)
  await refused(
    iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'machines' })),
    'EntityAlreadyExists',
    409,
    'Instance Profile machines already exists.',
  )
  const add = (RoleName: string) => iam.send(new AddRoleToInstanceProfileCommand({ ...profile, RoleName }))
  await add('r')
  await refused(add('none'), 'NoSuchEntity', 404, 'The role with name none cannot be found.')
  await refused(
    add('r'),
    'LimitExceeded',
    409,
    'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
  )
  const { InstanceProfiles: all } = await iam.send(new ListInstanceProfilesCommand({ PathPrefix: '/x/' }))
  assert.equal(all?.[0]?.Roles?.[0]?.RoleName, 'r')
  const { InstanceProfiles: of } = await iam.send(new ListInstanceProfilesForRoleCommand({ RoleName: 'r' }))
  assert.deepEqual(of, all)
  const text = 'Cannot delete entity, must remove roles from instance profile first.'
  await refused(iam.send(new DeleteRoleCommand({ RoleName: 'r' })), 'DeleteConflict', 409, text)
  await refused(iam.send(new DeleteInstanceProfileCommand(profile)), 'DeleteConflict', 409, text)
  const remove = () => iam.send(new RemoveRoleFromInstanceProfileCommand({ ...profile, RoleName: 'r' }))
  await remove()
  await refused(remove(), 'NoSuchEntity', 404, 'The role with name r cannot be found.')
  const { InstanceProfiles: none } = await iam.send(new ListInstanceProfilesForRoleCommand({ RoleName: 'r' }))
  assert.deepEqual(none, [])
  await refused(
    iam.send(new ListInstanceProfilesForRoleCommand({ RoleName: 'none' })),
    'NoSuchEntity',
    404,
    'The role with name none cannot be found.',
  )
})

test('instance profiles are tagged, and gone when deleted', async (t) => {
  proves(
    t,
    'iam.DeleteInstanceProfile',
    'iam.TagInstanceProfile',
    'iam.UntagInstanceProfile',
    'iam.ListInstanceProfileTags',
  )
  const tagged = { InstanceProfileName: 'tagged' }
  await iam.send(new CreateInstanceProfileCommand({ ...tagged, Tags: [{ Key: 'k', Value: 'v' }] }))
  await iam.send(new TagInstanceProfileCommand({ ...tagged, Tags: [{ Key: 'n', Value: 'w' }] }))
  await iam.send(new UntagInstanceProfileCommand({ ...tagged, TagKeys: ['k'] }))
  const { Tags: tags } = await iam.send(new ListInstanceProfileTagsCommand(tagged))
  assert.deepEqual(tags, [{ Key: 'n', Value: 'w' }])
  await iam.send(new DeleteInstanceProfileCommand(tagged))
  await refused(
    iam.send(new GetInstanceProfileCommand(tagged)),
    'NoSuchEntity',
    404,
    'Instance Profile tagged cannot be found.',
  )
})

test('a role tells when it was last used, and its sessions are no users', async () => {
  const role = { RoleName: 'r' }
  assert.deepEqual((await iam.send(new GetRoleCommand(role))).Role?.RoleLastUsed, {})
  const { Credentials: made } = await cloud
    .client(STSClient)
    .send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${A}:role/r`, RoleSessionName: 'one' }))
  const credentials = {
    accessKeyId: made?.AccessKeyId ?? '',
    secretAccessKey: made?.SecretAccessKey ?? '',
    sessionToken: made?.SessionToken ?? '',
  }
  await cloud.client(STSClient, { credentials, region: 'eu-west-1' }).send(new GetCallerIdentityCommand({}))
  const { Role: used } = await iam.send(new GetRoleCommand(role))
  assert.equal(used?.RoleLastUsed?.Region, 'eu-west-1')
  assert.ok(used.RoleLastUsed.LastUsedDate)
  await refused(
    cloud.client(IAMClient, { credentials }).send(new GetUserCommand({})),
    'ValidationError',
    400,
    'Must specify userName when calling with non-User credentials',
  )
})
