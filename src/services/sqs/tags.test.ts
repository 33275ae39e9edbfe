import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CreateQueueCommand,
  ListQueueTagsCommand,
  TagQueueCommand,
  UntagQueueCommand,
} from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { openSqs } from '../../../test/support/sqs.ts'

test('a queue has the tags that it was made with, is given others, and loses them', async (t) => {
  proves(t, 'sqs.TagQueue', 'sqs.UntagQueue', 'sqs.ListQueueTags')
  const { sqs } = await openSqs(t)
  const made = await sqs.send(new CreateQueueCommand({ QueueName: 'q', tags: { team: 'a', cost: '1' } }))
  const QueueUrl = made.QueueUrl ?? ''
  const tags = async () => (await sqs.send(new ListQueueTagsCommand({ QueueUrl }))).Tags
  assert.deepEqual(await tags(), { team: 'a', cost: '1' })
  await sqs.send(new TagQueueCommand({ QueueUrl, Tags: { team: 'b', empty: '' } }))
  assert.deepEqual(await tags(), { team: 'b', cost: '1', empty: '' })
  await sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['team', 'never'] }))
  assert.deepEqual(await tags(), { cost: '1', empty: '' })
  await sqs.send(new UntagQueueCommand({ QueueUrl, TagKeys: ['cost', 'empty'] }))
  assert.equal(await tags(), undefined, 'a queue without tags answers none')
})

test('a queue has at most fifty tags, of bounded keys and values', async (t) => {
  proves(t, 'sqs.TagQueue')
  const { sqs, queue } = await openSqs(t)
  const QueueUrl = await queue('q')
  const tag = (Tags: Record<string, string>) => sqs.send(new TagQueueCommand({ QueueUrl, Tags }))
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`t${n}`, '']))
  await tag(many(50))
  await refused(tag({ more: '1' }), 'InvalidParameterValue', 400, 'Too many tags added for queue q.')
  await tag({ t1: 'v'.repeat(256) })
  await refused(tag({ t1: 'v'.repeat(257) }), 'InvalidParameterValue', 400, /^Tag values must be/)
  for (const key of ['k'.repeat(129), '']) {
    await refused(tag({ [key]: '' }), 'InvalidParameterValue', 400, /^Tag keys must be/)
  }
  await refused(tag({ 'aws:x': '' }), 'InvalidParameterValue', 400, /reserved for system use/)
  await refused(tag({}), 'MissingParameter', 400, 'The request must contain the parameter Tags.')
  await refused(
    sqs.send(new ListQueueTagsCommand({ QueueUrl: `${QueueUrl}x` })),
    'AWS.SimpleQueueService.NonExistentQueue',
    400,
    'The specified queue does not exist.',
  )
})
