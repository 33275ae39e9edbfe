import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import {
  CreateFunctionCommand,
  GetFunctionCommand,
  LambdaClient,
  ListFunctionsCommand,
  TagResourceCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { rootOf } from '../../kernel/cloud.ts'
import type { RoomContext } from '../../kernel/service.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import {
  deploy,
  invoke,
  makeRole,
  refusal,
  RUNTIME,
  TRUSTS_LAMBDA,
  zipOf,
} from '../../../test/support/lambda.ts'
import { access } from './access.ts'

const at = { account: '000000000000', region: 'us-east-1', caller: rootOf('000000000000', 'us-east-1') }
const arn = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`
const ECHO = 'export const handler = async () => 1'

test('what a call asks of the policies is what the Service Authorization Reference names', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  await deploy(cloud, 'tagged', ECHO, await makeRole(cloud), { Tags: { team: 'blue' } })
  // `access` reads nothing but records.
  const ctx = { records: cloud.records } as unknown as RoomContext
  const role = 'arn:aws:iam::000000000000:role/r'
  assert.deepEqual(
    await access.CreateFunction?.(
      { FunctionName: 'f', Role: role, Code: {}, Tags: { team: 'blue' } },
      at,
      ctx,
    ),
    [
      {
        action: 'lambda:CreateFunction',
        resource: arn('f'),
        context: { 'aws:TagKeys': ['team'], 'aws:RequestTag/team': 'blue' },
      },
      {
        action: 'iam:PassRole',
        resource: role,
        context: { 'iam:PassedToService': 'lambda.amazonaws.com' },
      },
    ],
  )
  assert.deepEqual(
    await access.Invoke?.({ FunctionName: '123456789012:function:f', Qualifier: '$LATEST' }, at, ctx),
    [
      {
        action: 'lambda:InvokeFunction',
        resource: 'arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST',
        context: {},
      },
    ],
  )
  assert.deepEqual(await access.ListFunctions?.({}, at, ctx), [
    { action: 'lambda:ListFunctions', resource: '*' },
  ])
  assert.deepEqual(
    await access.AddPermission?.(
      { FunctionName: 'tagged', StatementId: 's', Action: '*', Principal: 's3.amazonaws.com' },
      at,
      ctx,
    ),
    [
      {
        action: 'lambda:AddPermission',
        resource: arn('tagged'),
        context: { 'aws:ResourceTag/team': 'blue', 'lambda:Principal': 's3.amazonaws.com' },
      },
    ],
  )
  assert.deepEqual(await access.GetFunction?.({ FunctionName: 'no name at all' }, at, ctx), [
    { action: 'lambda:GetFunction', resource: '*', context: {} },
  ])
})

test('under enforcement a user does what his policy says, and passing a role is asked of its own', async (t) => {
  const cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  t.after(() => cloud.close())
  const role = await makeRole(cloud)
  await deploy(cloud, 'mine', ECHO, role)
  await deploy(cloud, 'other', ECHO, role)
  const user = await userWith(cloud, [
    { Effect: 'Allow', Action: ['lambda:InvokeFunction', 'lambda:GetFunction'], Resource: arn('mine') },
    {
      Effect: 'Allow',
      Action: ['lambda:CreateFunction', 'lambda:UpdateFunctionConfiguration'],
      Resource: '*',
    },
    {
      Effect: 'Allow',
      Action: 'lambda:TagResource',
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestTag/team': 'blue' } },
    },
  ])
  const denied = async (sending: Promise<unknown>, what: string) => {
    const { code, message, status } = await refusal(sending)
    assert.equal(`${status} ${code}`, '403 AccessDeniedException')
    assert.equal(message, `User: arn:aws:iam::000000000000:user/u is not authorized to perform: ${what}`)
  }
  const because = (action: string) => `because no identity-based policy allows the ${action} action`
  assert.equal((await invoke(user, 'mine')).value, 1)
  await denied(
    invoke(user, 'other'),
    `lambda:InvokeFunction on resource: ${arn('other')} ${because('lambda:InvokeFunction')}`,
  )
  await denied(
    user.send(new GetFunctionCommand({ FunctionName: 'mine', Qualifier: '$LATEST' })),
    `lambda:GetFunction on resource: ${arn('mine')}:$LATEST ${because('lambda:GetFunction')}`,
  )
  await denied(
    user.send(new ListFunctionsCommand({})),
    `lambda:ListFunctions on resource: * ${because('lambda:ListFunctions')}`,
  )
  const passing = `iam:PassRole on resource: ${role} ${because('iam:PassRole')}`
  const ZipFile = await zipOf({ 'index.mjs': ECHO })
  await denied(
    user.send(
      new CreateFunctionCommand({
        FunctionName: 'new',
        Runtime: RUNTIME,
        Handler: 'index.handler',
        Role: role,
        Code: { ZipFile },
      }),
    ),
    passing,
  )
  await denied(
    user.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'mine', Role: role })),
    passing,
  )
  await user.send(
    new UpdateFunctionConfigurationCommand({ FunctionName: 'mine', Description: 'without a role' }),
  )
  await user.send(new TagResourceCommand({ Resource: arn('mine'), Tags: { team: 'blue' } }))
  await denied(
    user.send(new TagResourceCommand({ Resource: arn('mine'), Tags: { team: 'red' } })),
    `lambda:TagResource on resource: ${arn('mine')} ${because('lambda:TagResource')}`,
  )
})

test('under enforcement a function logs if its role may, and its own calls are judged by its role', async (t) => {
  const cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  t.after(() => cloud.close())
  const iam = cloud.client(IAMClient)
  const { Role } = await iam.send(
    new CreateRoleCommand({ RoleName: 'powerless', AssumeRolePolicyDocument: TRUSTS_LAMBDA }),
  )
  const listing = `import { LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
    export const handler = async () => (await new LambdaClient().send(new ListFunctionsCommand())).Functions.length`
  await deploy(cloud, 'powerless', listing, Role?.Arn ?? '')
  await deploy(cloud, 'powerful', listing, await makeRole(cloud))
  const client = cloud.client(LambdaClient)
  const denied = await invoke(client, 'powerless')
  assert.equal(denied.FunctionError, 'Unhandled')
  const { errorType, errorMessage } = denied.value as { errorType: string; errorMessage: string }
  assert.equal(errorType, 'AccessDeniedException')
  assert.match(
    errorMessage,
    /^User: arn:aws:sts::000000000000:assumed-role\/powerless\/powerless is not authorized/,
  )
  assert.equal((await invoke(client, 'powerful')).value, 2)
  const groups = async () => {
    const { logGroups = [] } = await cloud.client(CloudWatchLogsClient).send(new DescribeLogGroupsCommand({}))
    return logGroups.map(({ logGroupName }) => logGroupName)
  }
  for (let tries = 0; !(await groups()).includes('/aws/lambda/powerful'); tries++) {
    assert.ok(tries < 200, 'no log group came')
    await cloud.clock.after(50)
  }
  assert.deepEqual(await groups(), ['/aws/lambda/powerful'])
})

async function userWith(cloud: TestCloud, Statement: object[]): Promise<LambdaClient> {
  const iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'u' }))
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
  await iam.send(new PutUserPolicyCommand({ UserName: 'u', PolicyName: 'p', PolicyDocument }))
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'u' }))
  const { AccessKeyId = '', SecretAccessKey = '' } = AccessKey ?? {}
  return cloud.client(LambdaClient, {
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey },
  })
}
