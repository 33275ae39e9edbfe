// What a policy must say so that its owner may: the resources are AWS's own (access.ts), and so is the refusal.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  ListTagsForResourceCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'

test('a user writes and reads the groups that a policy names with :*, and no others', async (t) => {
  const cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  t.after(() => cloud.close())
  const root = cloud.client(CloudWatchLogsClient)
  for (const logGroupName of ['/app/one', '/app/two'])
    await root.send(new CreateLogGroupCommand({ logGroupName }))
  const arn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/app/one`
  const iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'writer' }))
  const statement = [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:*LogEvents'],
      Resource: `${arn}:*`,
    },
    { Effect: 'Allow', Action: 'logs:ListTagsForResource', Resource: arn },
  ]
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statement })
  await iam.send(new PutUserPolicyCommand({ UserName: 'writer', PolicyName: 'logs', PolicyDocument }))
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'writer' }))
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  }
  const logs = cloud.client(CloudWatchLogsClient, { credentials })

  const logStreamName = 's'
  await logs.send(new CreateLogStreamCommand({ logGroupName: '/app/one', logStreamName }))
  const logEvents = [{ timestamp: cloud.clock.now(), message: 'm' }]
  await logs.send(new PutLogEventsCommand({ logGroupName: '/app/one', logStreamName, logEvents }))
  const { events } = await logs.send(new FilterLogEventsCommand({ logGroupIdentifier: arn }))
  assert.equal(events?.length, 1)
  await logs.send(new ListTagsForResourceCommand({ resourceArn: arn }))

  const refused = (action: string, resource: string): object => ({
    name: 'AccessDeniedException',
    message:
      `User: arn:aws:iam::${ACCOUNT}:user/writer is not authorized to perform: logs:${action} on resource: ` +
      `arn:aws:logs:${REGION}:${ACCOUNT}:${resource} because no identity-based policy allows the logs:${action} action`,
  })
  const other = { logGroupName: '/app/two', logStreamName }
  await assert.rejects(
    logs.send(new PutLogEventsCommand({ ...other, logEvents })),
    refused('PutLogEvents', 'log-group:/app/two:log-stream:s'),
  )
  await assert.rejects(
    logs.send(new GetLogEventsCommand(other)),
    refused('GetLogEvents', 'log-group:/app/two:log-stream:s'),
  )
  await assert.rejects(
    logs.send(new DescribeLogGroupsCommand({})),
    refused('DescribeLogGroups', 'log-group::log-stream:'),
  )
  await assert.rejects(
    logs.send(new CreateLogGroupCommand({ logGroupName: '/app/three' })),
    refused('CreateLogGroup', 'log-group:/app/three:log-stream:'),
  )
})
