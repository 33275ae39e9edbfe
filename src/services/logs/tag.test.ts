import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  ListTagsForResourceCommand,
  ListTagsLogGroupCommand,
  TagLogGroupCommand,
  TagResourceCommand,
  UntagLogGroupCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs'
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

const NO_GROUP = { name: 'ResourceNotFoundException', message: 'The specified log group does not exist.' }
const arnOf = (name: string): string => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${name}`

test('a group is tagged by ARN and by name, and both show the same tags', async (t) => {
  proves(t, 'logs.TagResource', 'logs.UntagResource', 'logs.ListTagsForResource')
  proves(t, 'logs.TagLogGroup', 'logs.UntagLogGroup', 'logs.ListTagsLogGroup')
  const logGroupName = 'tagged'
  const resourceArn = arnOf(logGroupName)
  await logs.send(new CreateLogGroupCommand({ logGroupName, tags: { env: 'testing1' } }))
  const tags = async (): Promise<unknown> => {
    const byArn = await logs.send(new ListTagsForResourceCommand({ resourceArn }))
    const byName = await logs.send(new ListTagsLogGroupCommand({ logGroupName }))
    assert.deepEqual(byArn.tags, byName.tags)
    return byArn.tags
  }
  await logs.send(new TagResourceCommand({ resourceArn, tags: { test1: 'val1', test2: 'val2' } }))
  await logs.send(new TagLogGroupCommand({ logGroupName, tags: { test2: 'new', test3: 'val3' } }))
  assert.deepEqual(await tags(), { env: 'testing1', test1: 'val1', test2: 'new', test3: 'val3' })
  await logs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['env', 'test3', 'none'] }))
  await logs.send(new UntagLogGroupCommand({ logGroupName, tags: ['test1'] }))
  assert.deepEqual(await tags(), { test2: 'new' })
})

test('what does not exist has no tags', async () => {
  const resourceArn = arnOf('none')
  const tags = { a: 'b' }
  const commands = [
    () => logs.send(new TagResourceCommand({ resourceArn, tags })),
    () => logs.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] })),
    () => logs.send(new ListTagsForResourceCommand({ resourceArn })),
    () => logs.send(new TagLogGroupCommand({ logGroupName: 'none', tags })),
    () => logs.send(new UntagLogGroupCommand({ logGroupName: 'none', tags: ['a'] })),
    () => logs.send(new ListTagsLogGroupCommand({ logGroupName: 'none' })),
  ]
  for (const command of commands) await assert.rejects(command(), NO_GROUP)
  const destination = `arn:aws:logs:${REGION}:${ACCOUNT}:destination:d`
  await assert.rejects(logs.send(new ListTagsForResourceCommand({ resourceArn: destination })), {
    name: 'ResourceNotFoundException',
  })
  await assert.rejects(logs.send(new ListTagsForResourceCommand({ resourceArn: 'none' })), {
    name: 'InvalidParameterException',
  })
})

test('a group has fifty tags at most, and none that begins with aws:', async () => {
  const logGroupName = 'full'
  const resourceArn = arnOf(logGroupName)
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  const tags = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, 'v']))
  await logs.send(new TagResourceCommand({ resourceArn, tags }))
  await assert.rejects(logs.send(new TagResourceCommand({ resourceArn, tags: { more: 'v' } })), {
    name: 'TooManyTagsException',
    resourceName: resourceArn,
  })
  await assert.rejects(logs.send(new TagLogGroupCommand({ logGroupName, tags: { more: 'v' } })), {
    name: 'InvalidParameterException',
  })
  await logs.send(new TagResourceCommand({ resourceArn, tags: { k7: 'changed' } }))
  await assert.rejects(logs.send(new TagResourceCommand({ resourceArn, tags: { 'aws:x': 'v' } })), {
    name: 'InvalidParameterException',
    message: 'aws: prefixed tag key names are not allowed for external use.',
  })
})
