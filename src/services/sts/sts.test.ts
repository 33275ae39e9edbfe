import { test } from 'node:test'
import assert from 'node:assert/strict'
import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { IAMClient, CreateRoleCommand, GetRoleCommand } from '@aws-sdk/client-iam'
import { openTestCloud } from '../../../test/support/cloud.ts'
test('x', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  console.log(await cloud.client(STSClient).send(new GetCallerIdentityCommand({})))
  const iam = cloud.client(IAMClient)
  console.log(await iam.send(new CreateRoleCommand({ RoleName: 'r', AssumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"000000000000"},"Action":"sts:AssumeRole"}}' })))
  console.log(await iam.send(new GetRoleCommand({ RoleName: 'r' })))
  await assert.rejects(iam.send(new GetRoleCommand({ RoleName: 'nope' })), (e) => { console.log(e); return true })
})
