import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DeleteLogStreamCommand,
  DeleteRetentionPolicyCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  ListLogGroupsCommand,
  paginateDescribeLogGroups,
  PutLogEventsCommand,
  PutLogGroupDeletionProtectionCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import type { LogGroup } from '@aws-sdk/client-cloudwatch-logs'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'

let cloud: TestCloud
let logs: CloudWatchLogsClient
before(async () => {
  cloud = await openTestCloud()
  logs = cloud.client(CloudWatchLogsClient)
})
after(() => cloud.close())

const NOT_FOUND = { name: 'ResourceNotFoundException', message: 'The specified log group does not exist.' }

test('a log group that was created is described, with its ARNs, and cannot be created twice', async (t) => {
  proves(t, 'logs.CreateLogGroup', 'logs.DescribeLogGroups')
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/aws/lambda/one', tags: { a: 'b' } }))
  const { logGroups, nextToken } = await logs.send(
    new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/lambda/one' }),
  )
  const arn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/aws/lambda/one`
  assert.deepEqual(logGroups, [
    {
      logGroupName: '/aws/lambda/one',
      creationTime: cloud.clock.now(),
      metricFilterCount: 0,
      arn: `${arn}:*`,
      logGroupArn: arn,
      logGroupClass: 'STANDARD',
      storedBytes: 0,
      deletionProtectionEnabled: false,
    },
  ])
  assert.equal(nextToken, undefined)
  await assert.rejects(logs.send(new CreateLogGroupCommand({ logGroupName: '/aws/lambda/one' })), {
    name: 'ResourceAlreadyExistsException',
    message: 'The specified log group already exists',
  })
})

test('what is not honoured is refused by name', async () => {
  const refuses = async (input: object, message: RegExp): Promise<void> => {
    const command = new CreateLogGroupCommand({ logGroupName: 'refused', ...input })
    await assert.rejects(logs.send(command), { name: 'InvalidParameterException', message })
  }
  await refuses({ kmsKeyId: 'arn:aws:kms:us-east-1:000000000000:key/k' }, /kmsKeyId/)
  await refuses({ logGroupClass: 'INFREQUENT_ACCESS' }, /INFREQUENT_ACCESS/)
  await refuses({ logGroupName: 'aws/x' }, /Log groups starting with AWS\/ are reserved for AWS\./)
  await refuses(
    { logGroupName: 'x'.repeat(513) },
    /^Invalid LogGroup or LogStream, both must have length less than or equal to 512\.$/,
  )
  await refuses({ tags: { 'aws:x': '1' } }, /aws: prefixed tag key names are not allowed for external use\./)
  await assert.rejects(logs.send(new DescribeLogGroupsCommand({ includeLinkedAccounts: true })), {
    name: 'InvalidParameterException',
    message: /includeLinkedAccounts/,
  })
})

test('groups are listed in pages by name, by prefix, by pattern and by identifier', async (t) => {
  proves(t, 'logs.DescribeLogGroups')
  const names = Array.from({ length: 60 }, (_, i) => `page/${String(i).padStart(2, '0')}`)
  await Promise.all(names.map((logGroupName) => logs.send(new CreateLogGroupCommand({ logGroupName }))))
  const first = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'page/' }))
  assert.equal(first.logGroups?.length, 50)
  const found: LogGroup[] = []
  for await (const page of paginateDescribeLogGroups(
    { client: logs, pageSize: 7 },
    { logGroupNamePrefix: 'page/' },
  )) {
    found.push(...(page.logGroups ?? []))
  }
  assert.deepEqual(
    found.map(({ logGroupName }) => logGroupName),
    names,
  )

  const byPattern = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePattern: 'ge/4' }))
  assert.deepEqual(
    byPattern.logGroups?.map(({ logGroupName }) => logGroupName),
    names.slice(40, 50),
  )
  // By pattern AWS leaves out what it would have to look up.
  assert.equal(byPattern.logGroups?.[0]?.storedBytes, undefined)

  const arn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:page/03`
  const logGroupIdentifiers = ['page/05', arn, 'page/none']
  const named = await logs.send(new DescribeLogGroupsCommand({ logGroupIdentifiers }))
  assert.deepEqual(
    named.logGroups?.map(({ logGroupName }) => logGroupName),
    ['page/05', 'page/03'],
  )

  const both = new DescribeLogGroupsCommand({ logGroupNamePrefix: 'a', logGroupNamePattern: 'b' })
  await assert.rejects(logs.send(both), {
    name: 'InvalidParameterException',
    message: 'LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.',
  })
  await assert.rejects(logs.send(new DescribeLogGroupsCommand({ nextToken: 'nonsense' })), {
    name: 'InvalidParameterException',
    message: 'The specified nextToken is invalid.',
  })
})

test('the short list matches beginnings and parts of names', async (t) => {
  proves(t, 'logs.ListLogGroups')
  for (const logGroupName of ['list/alpha', 'list/beta', 'other-list/gamma']) {
    await logs.send(new CreateLogGroupCommand({ logGroupName }))
  }
  const names = async (input: object): Promise<(string | undefined)[]> => {
    const found: (string | undefined)[] = []
    let nextToken: string | undefined
    do {
      const page = await logs.send(new ListLogGroupsCommand({ limit: 2, nextToken, ...input }))
      found.push(...(page.logGroups ?? []).map(({ logGroupName }) => logGroupName))
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    return found
  }
  assert.deepEqual(await names({ logGroupNamePattern: '^list' }), ['list/alpha', 'list/beta'])
  assert.deepEqual(await names({ logGroupNamePattern: 'gamma|^list/b' }), ['list/beta', 'other-list/gamma'])
  assert.deepEqual(await names({ logGroupNamePattern: 'list', logGroupClass: 'DELIVERY' }), [])
  const { logGroups } = await logs.send(new ListLogGroupsCommand({ logGroupNamePattern: 'list/alpha' }))
  const logGroupArn = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:list/alpha`
  assert.deepEqual(logGroups, [{ logGroupName: 'list/alpha', logGroupArn, logGroupClass: 'STANDARD' }])
  await assert.rejects(logs.send(new ListLogGroupsCommand({ fieldIndexNames: ['a'] })), {
    name: 'InvalidParameterException',
    message: /fieldIndexNames/,
  })
})

test('a deleted group is gone with its streams and events, and its name is free', async (t) => {
  proves(t, 'logs.DeleteLogGroup')
  const logGroupName = 'deleted'
  await assert.rejects(logs.send(new DeleteLogGroupCommand({ logGroupName })), NOT_FOUND)
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 's' }))
  const logEvents = [{ timestamp: cloud.clock.now(), message: 'gone' }]
  await logs.send(new PutLogEventsCommand({ logGroupName, logStreamName: 's', logEvents }))
  await logs.send(new DeleteLogGroupCommand({ logGroupName }))
  await assert.rejects(logs.send(new DescribeLogStreamsCommand({ logGroupName })), NOT_FOUND)
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  const { logStreams } = await logs.send(new DescribeLogStreamsCommand({ logGroupName }))
  assert.deepEqual(logStreams, [])
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName }))
  assert.equal(logGroups?.[0]?.storedBytes, 0)
})

test('a retention policy is one of a set of days, shown while it stands', async (t) => {
  proves(t, 'logs.PutRetentionPolicy', 'logs.DeleteRetentionPolicy')
  const logGroupName = 'retention'
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  const days = async (): Promise<number | undefined> => {
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: logGroupName }))
    return logGroups?.[0]?.retentionInDays
  }
  await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 7 }))
  assert.equal(await days(), 7)
  await assert.rejects(logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 8 })), {
    name: 'InvalidParameterException',
    message:
      /Value '8' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: \[1, 3, 5,/,
  })
  await logs.send(new DeleteRetentionPolicyCommand({ logGroupName }))
  assert.equal(await days(), undefined)
  const none = { logGroupName: 'none', retentionInDays: 7 }
  await assert.rejects(logs.send(new PutRetentionPolicyCommand(none)), NOT_FOUND)
  await assert.rejects(logs.send(new DeleteRetentionPolicyCommand(none)), NOT_FOUND)
})

test('a protected group is not deleted, nor its streams, until the protection is lifted', async (t) => {
  proves(t, 'logs.PutLogGroupDeletionProtection')
  const logGroupName = 'protected'
  await logs.send(new CreateLogGroupCommand({ logGroupName, deletionProtectionEnabled: true }))
  await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 's' }))
  const refused = { name: 'InvalidParameterException', message: /Deletion protection is enabled/ }
  await assert.rejects(logs.send(new DeleteLogGroupCommand({ logGroupName })), refused)
  await assert.rejects(logs.send(new DeleteLogStreamCommand({ logGroupName, logStreamName: 's' })), refused)
  const protect = (logGroupIdentifier: string, deletionProtectionEnabled: boolean): Promise<unknown> =>
    logs.send(new PutLogGroupDeletionProtectionCommand({ logGroupIdentifier, deletionProtectionEnabled }))
  await protect(logGroupName, false)
  await logs.send(new DeleteLogGroupCommand({ logGroupName }))
  await assert.rejects(protect(logGroupName, true), NOT_FOUND)
})

test('groups of accounts and Regions do not see each other', async () => {
  const other = cloud.client(CloudWatchLogsClient, { region: 'eu-central-1' })
  await logs.send(new CreateLogGroupCommand({ logGroupName: 'apart' }))
  const { logGroups } = await other.send(new DescribeLogGroupsCommand({}))
  assert.deepEqual(logGroups, [])
  await other.send(new CreateLogGroupCommand({ logGroupName: 'apart' }))
  await other.send(new DeleteLogGroupCommand({ logGroupName: 'apart' }))
  const mine = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: 'apart' }))
  assert.equal(mine.logGroups?.length, 1)
})
