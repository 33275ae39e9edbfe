import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GetQueueAttributesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

test('a queue has AWS’s defaults, and says them all, some, or none', async (t) => {
  proves(t, 'sqs.GetQueueAttributes')
  const { cloud, sqs, queue, attributes } = await openSqs(t, { startMs: 1_700_000_000_500 })
  const QueueUrl = await queue('q')
  const defaults = {
    QueueArn: arnOf('q'),
    ApproximateNumberOfMessages: '0',
    ApproximateNumberOfMessagesNotVisible: '0',
    ApproximateNumberOfMessagesDelayed: '0',
    CreatedTimestamp: '1700000000',
    LastModifiedTimestamp: '1700000000',
    VisibilityTimeout: '30',
    MaximumMessageSize: '1048576',
    MessageRetentionPeriod: '345600',
    DelaySeconds: '0',
    ReceiveMessageWaitTimeSeconds: '0',
    SqsManagedSseEnabled: 'true',
  }
  assert.deepEqual(await attributes(QueueUrl), defaults)
  assert.deepEqual(await attributes(await queue('q.fifo', { FifoQueue: 'True' })), {
    ...defaults,
    QueueArn: arnOf('q.fifo'),
    FifoQueue: 'true',
    ContentBasedDeduplication: 'false',
    DeduplicationScope: 'queue',
    FifoThroughputLimit: 'perQueue',
  })
  const ask = async (...names: string[]) => {
    const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: names as ['All'] })
    return (await sqs.send(command)).Attributes
  }
  assert.deepEqual(await ask('DelaySeconds', 'QueueArn'), { DelaySeconds: '0', QueueArn: arnOf('q') })
  assert.equal(await ask(), undefined)
  assert.equal(await ask('Policy', 'FifoQueue'), undefined, 'what a queue has not is left out')
  await refused(ask('Nope'), 'InvalidAttributeName', 400, 'Unknown Attribute Nope.')
  await cloud.clock.turn(5_000)
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { DelaySeconds: '3' } }))
  const changed = { ...defaults, DelaySeconds: '3', LastModifiedTimestamp: '1700000005' }
  assert.deepEqual(await attributes(QueueUrl), changed)
})

test('every attribute has its range, and is refused outside it', async (t) => {
  proves(t, 'sqs.SetQueueAttributes')
  const { sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q.fifo', { FifoQueue: 'true' })
  const set = (Attributes: Record<string, string>) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }))
  const allowed: Record<string, readonly [string, string]> = {
    DelaySeconds: ['0', '900'],
    MaximumMessageSize: ['1024', '1048576'],
    MessageRetentionPeriod: ['60', '1209600'],
    ReceiveMessageWaitTimeSeconds: ['0', '20'],
    VisibilityTimeout: ['0', '43200'],
    KmsDataKeyReusePeriodSeconds: ['60', '86400'],
  }
  for (const [name, [low, high]] of Object.entries(allowed)) {
    for (const value of [low, high]) {
      await set({ [name]: value })
      assert.equal((await attributes(QueueUrl))[name as 'DelaySeconds'], value)
    }
    for (const value of [String(Number(low) - 1), String(Number(high) + 1), 'ten', '', '1.5']) {
      const text = `Invalid value for the parameter ${name}.`
      await refused(set({ [name]: value }), 'InvalidAttributeValue', 400, text)
    }
  }
  for (const name of ['ContentBasedDeduplication', 'SqsManagedSseEnabled', 'DeduplicationScope']) {
    const text = `Invalid value for the parameter ${name}.`
    await refused(set({ [name]: 'maybe' }), 'InvalidAttributeValue', 400, text)
  }
  for (const name of ['Nope', 'All', 'QueueArn', 'ApproximateNumberOfMessages', 'CreatedTimestamp']) {
    await refused(set({ [name]: '1' }), 'InvalidAttributeName', 400, `Unknown Attribute ${name}.`)
  }
  const before = await attributes(QueueUrl)
  await refused(set({ DelaySeconds: '1', Nope: '1' }), 'InvalidAttributeName', 400, 'Unknown Attribute Nope.')
  assert.deepEqual(await attributes(QueueUrl), before, 'a call that is refused changes nothing')
})

test('FIFO attributes are for FIFO queues, and a queue’s kind never changes', async (t) => {
  proves(t, 'sqs.CreateQueue', 'sqs.SetQueueAttributes')
  const { sqs, queue, attributes } = await openSqs(t)
  const set = (QueueUrl: string, Attributes: Record<string, string>) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }))
  const only = (name: string) => `You can specify the ${name} only when FifoQueue is set to true.`
  const standard = await queue('q')
  for (const make of [
    (a: Record<string, string>) => queue('r', a),
    (a: Record<string, string>) => set(standard, a),
  ]) {
    await refused(
      make({ ContentBasedDeduplication: 'true' }),
      'InvalidAttributeName',
      400,
      'Unknown Attribute ContentBasedDeduplication.',
    )
    await refused(make({ FifoQueue: 'false' }), 'InvalidAttributeName', 400, 'Unknown Attribute FifoQueue.')
    await refused(
      make({ DeduplicationScope: 'queue' }),
      'InvalidAttributeName',
      400,
      only('DeduplicationScope'),
    )
    await refused(
      make({ FifoThroughputLimit: 'perQueue' }),
      'InvalidAttributeName',
      400,
      only('FifoThroughputLimit'),
    )
  }
  const fifo = await queue('q.fifo', { FifoQueue: 'true' })
  await set(fifo, { FifoQueue: 'true' })
  await refused(
    set(fifo, { FifoQueue: 'false' }),
    'InvalidAttributeValue',
    400,
    'Invalid value for the parameter FifoQueue. Reason: Modifying queue type is not supported.',
  )
  await refused(
    set(fifo, { FifoThroughputLimit: 'perMessageGroupId' }),
    'InvalidParameterValue',
    400,
    'The perMessageGroupId value is allowed only when the value for DeduplicationScope is messageGroup.',
  )
  await set(fifo, { FifoThroughputLimit: 'perMessageGroupId', DeduplicationScope: 'messageGroup' })
  const { FifoThroughputLimit, DeduplicationScope } = await attributes(fifo)
  assert.deepEqual([FifoThroughputLimit, DeduplicationScope], ['perMessageGroupId', 'messageGroup'])
  await refused(
    queue('q.fifo', { FifoQueue: 'true', ContentBasedDeduplication: 'true' }),
    'QueueAlreadyExists',
    400,
    /different value for attribute ContentBasedDeduplication$/,
  )
})

test('a redrive policy names a dead-letter queue that is there, of the same kind, and lets it', async (t) => {
  proves(t, 'sqs.SetQueueAttributes', 'sqs.CreateQueue')
  const { sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q')
  const dead = await queue('dead')
  await queue('dead.fifo', { FifoQueue: 'true' })
  const set = (RedrivePolicy: string, url = QueueUrl) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { RedrivePolicy } }))
  const policy = (fields: object) =>
    JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 3, ...fields })
  const wrong = (text: string, reason: string) =>
    refused(
      set(text),
      'InvalidParameterValue',
      400,
      `Value ${text} for parameter RedrivePolicy is invalid. Reason: ${reason}`,
    )
  await refused(
    set('x'),
    'InvalidParameterValue',
    400,
    'Invalid value for the parameter RedrivePolicy. Reason: Redrive policy is not a valid JSON map.',
  )
  const lacks = (name: string) => `Redrive policy does not contain mandatory attribute: ${name}.`
  await wrong('{}', lacks('maxReceiveCount'))
  await wrong('{"maxReceiveCount":1}', lacks('deadLetterTargetArn'))
  await wrong(
    policy({ more: 1 }),
    'Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount].',
  )
  for (const count of [0, 1_001, 1.5, 'x']) {
    await wrong(
      policy({ maxReceiveCount: count }),
      `Invalid value for maxReceiveCount: ${count}, valid values are from 1 to 1000 both inclusive.`,
    )
  }
  const target = (deadLetterTargetArn: string) => policy({ deadLetterTargetArn })
  await wrong(target(arnOf('none')), 'Dead letter target does not exist.')
  await wrong(target(arnOf('dead.fifo')), 'Dead-letter queue must be same type of queue as the source.')
  await wrong(
    target(arnOf('dead').replace('us-east-1', 'eu-west-1')),
    'Dead-letter target should be in the same region as the source.',
  )
  await wrong(
    target(arnOf('dead').replace('000000000000', '111122223333')),
    'Dead-letter target owner should be same as the source.',
  )
  await set(policy({ maxReceiveCount: '1000' }))
  assert.equal(
    (await attributes(QueueUrl)).RedrivePolicy,
    JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 1000 }),
  )
  const allow = (document: object) =>
    sqs.send(
      new SetQueueAttributesCommand({
        QueueUrl: dead,
        Attributes: { RedriveAllowPolicy: JSON.stringify(document) },
      }),
    )
  await allow({ redrivePermission: 'denyAll' })
  await refused(set(policy({})), 'InvalidParameterValue', 400, /RedrivePolicy is invalid/)
  await allow({ redrivePermission: 'byQueue', sourceQueueArns: [arnOf('q')] })
  await set(policy({}))
  await refused(
    queue('r', { RedrivePolicy: policy({}) }),
    'InvalidParameterValue',
    400,
    /RedrivePolicy is invalid/,
  )
  await set('')
  assert.equal((await attributes(QueueUrl)).RedrivePolicy, undefined)
  for (const document of [{}, { redrivePermission: 'some' }, { redrivePermission: 'allowAll', more: 1 }]) {
    await refused(allow(document), 'InvalidParameterValue', 400, /RedriveAllowPolicy.*unsupported format\.$/)
  }
  const named = Array.from({ length: 11 }, (_, n) => arnOf(`s${n}`))
  for (const [document, reason] of [
    [{ redrivePermission: 'byQueue' }, /one or more sourceQueueArns values\.$/],
    [
      { redrivePermission: 'allowAll', sourceQueueArns: named.slice(1) },
      /set redrivePermission to byQueue\.$/,
    ],
    [{ redrivePermission: 'byQueue', sourceQueueArns: named }, /you can specify is 10\.$/],
  ] as const) {
    await refused(allow(document), 'InvalidParameterValue', 400, reason)
  }
})

test('one kind of encryption at a time', async (t) => {
  proves(t, 'sqs.SetQueueAttributes', 'sqs.GetQueueAttributes')
  const { sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q')
  const set = (Attributes: Record<string, string>) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }))
  const encryption = async () => {
    const all = await attributes(QueueUrl)
    return [all.SqsManagedSseEnabled, all.KmsMasterKeyId, all.KmsDataKeyReusePeriodSeconds]
  }
  await set({ KmsMasterKeyId: 'alias/k' })
  assert.deepEqual(await encryption(), ['false', 'alias/k', '300'])
  await refused(
    set({ KmsMasterKeyId: 'alias/k', SqsManagedSseEnabled: 'true' }),
    'InvalidAttributeName',
    400,
    'You can use one type of server-side encryption (SSE) at one time. You can either enable KMS SSE or SQS SSE.',
  )
  await set({ SqsManagedSseEnabled: 'true' })
  assert.deepEqual(await encryption(), ['true', undefined, undefined])
  await set({ KmsMasterKeyId: 'alias/k' })
  await set({ KmsMasterKeyId: '' })
  assert.deepEqual(await encryption(), ['false', undefined, undefined])
})
