import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import {
  CancelMessageMoveTaskCommand,
  DeleteQueueCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import type { StartMessageMoveTaskCommandInput } from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

const FORMAT = 'arn:<partition>:<service>:<region>:<account-id>:<resource-id>'

/** A queue `work` with the dead-letter queue `dead`, and what the tests below do with them. */
async function openDead(t: TestContext) {
  const { cloud, sqs, queue } = await openSqs(t)
  const dead = await queue('dead')
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 1 })
  const work = await queue('work', { RedrivePolicy, VisibilityTimeout: '0' })
  const client = () => cloud.client(SQSClient)
  let now = sqs
  return {
    cloud,
    queue,
    dead,
    work,
    send: async (QueueUrl: string, ...bodies: string[]) => {
      for (const MessageBody of bodies) await now.send(new SendMessageCommand({ QueueUrl, MessageBody }))
    },
    receive: async (QueueUrl: string) => {
      const command = new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
        VisibilityTimeout: 0,
      })
      return (await now.send(command)).Messages ?? []
    },
    /** Makes dead letters of the messages of `work`. */
    bury: async () => {
      const command = new ReceiveMessageCommand({ QueueUrl: work, MaxNumberOfMessages: 10 })
      while (((await now.send(command)).Messages ?? []).length > 0);
    },
    start: async (input: Partial<StartMessageMoveTaskCommandInput> = {}) => {
      const command = new StartMessageMoveTaskCommand({ SourceArn: arnOf('dead'), ...input })
      return (await now.send(command)).TaskHandle ?? ''
    },
    cancel: (TaskHandle: string) => now.send(new CancelMessageMoveTaskCommand({ TaskHandle })),
    tasks: async (MaxResults?: number) => {
      const command = new ListMessageMoveTasksCommand({
        SourceArn: arnOf('dead'),
        ...(MaxResults === undefined ? {} : { MaxResults }),
      })
      return (await now.send(command)).Results ?? []
    },
    restart: async () => {
      await cloud.restart()
      now = client()
    },
    /** The queues' URLs name the port, which is another after a restart. */
    urlNow: (url: string) => cloud.endpoint + new URL(url).pathname,
  }
}

const bodies = (messages: readonly { Body?: string | undefined }[]) => messages.map(({ Body }) => Body)

test('dead letters go back to the queues that they came from, as new messages', async (t) => {
  proves(t, 'sqs.StartMessageMoveTask', 'sqs.ListMessageMoveTasks')
  const { cloud, queue, send, bury, work, dead, start, tasks, receive } = await openDead(t)
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('dead'), maxReceiveCount: 1 })
  const other = await queue('other', { RedrivePolicy, VisibilityTimeout: '0' })
  const long = 'x'.repeat(5_000)
  const huge = 'y'.repeat(200_000)
  await send(work, 'a', long, huge)
  await bury()
  await send(other, 'o')
  assert.equal((await receive(other)).length, 1)
  assert.equal((await receive(other)).length, 0)
  const before = await receive(dead)
  assert.deepEqual(bodies(before), ['a', long, huge, 'o'])
  await cloud.clock.turn(1_000)
  const handle = await start()
  const [running] = await tasks()
  assert.equal(running?.Status === 'RUNNING' ? running.TaskHandle : handle, handle)
  assert.deepEqual(JSON.parse(Buffer.from(handle, 'base64').toString()).sourceArn, arnOf('dead'))
  await cloud.promises.idle()
  const [task] = await tasks()
  assert.deepEqual(task, {
    Status: 'COMPLETED',
    SourceArn: arnOf('dead'),
    ApproximateNumberOfMessagesMoved: 4,
    ApproximateNumberOfMessagesToMove: 4,
    StartedTimestamp: cloud.clock.now(),
  })
  const back = await receive(work)
  assert.deepEqual(bodies(back), ['a', long, huge])
  assert.deepEqual(bodies(await receive(other)), ['o'])
  assert.deepEqual(await receive(dead), [])
  const [first] = back
  assert.notEqual(first?.MessageId, before[0]?.MessageId)
  assert.equal(first?.Attributes?.ApproximateReceiveCount, '1')
  assert.equal(first?.Attributes?.SentTimestamp, String(cloud.clock.now()))
  assert.equal(first?.Attributes?.DeadLetterQueueSourceArn, undefined)
})

test('a task keeps its pace, and ends where it is cancelled', async (t) => {
  proves(t, 'sqs.StartMessageMoveTask', 'sqs.CancelMessageMoveTask', 'sqs.ListMessageMoveTasks')
  const { cloud, queue, dead, send, start, cancel, tasks, receive } = await openDead(t)
  const target = await queue('target')
  await send(dead, 'a', 'b', 'c', 'd')
  const DestinationArn = arnOf('target')
  const handle = await start({ DestinationArn, MaxNumberOfMessagesPerSecond: 1 })
  await cloud.promises.idle()
  await cloud.clock.turn(999)
  await cloud.promises.idle()
  const [running] = await tasks()
  assert.deepEqual(running, {
    TaskHandle: handle,
    Status: 'RUNNING',
    SourceArn: arnOf('dead'),
    DestinationArn,
    MaxNumberOfMessagesPerSecond: 1,
    ApproximateNumberOfMessagesMoved: 1,
    ApproximateNumberOfMessagesToMove: 4,
    StartedTimestamp: running?.StartedTimestamp,
  })
  await refused(
    start({ DestinationArn }),
    'InvalidParameterValue',
    400,
    'There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
  )
  await cloud.clock.turn(1)
  await cloud.promises.idle()
  assert.equal((await cancel(handle)).ApproximateNumberOfMessagesMoved, 2)
  await cloud.promises.idle()
  const [cancelled] = await tasks()
  assert.deepEqual([cancelled?.Status, cancelled?.TaskHandle], ['CANCELLED', undefined])
  await cloud.clock.turn(10_000)
  await cloud.promises.idle()
  assert.deepEqual(bodies(await receive(target)), ['a', 'b'])
  assert.deepEqual(bodies(await receive(dead)), ['c', 'd'])
  await refused(cancel(handle), 'AWS.SimpleQueueService.UnsupportedOperation', 400, /status RUNNING/)
  await start({ DestinationArn })
  await cloud.promises.idle()
  assert.deepEqual(bodies(await receive(target)), ['a', 'b', 'c', 'd'])
  assert.deepEqual(
    (await tasks(10)).map(({ Status }) => Status),
    ['COMPLETED', 'CANCELLED'],
    'the latest first',
  )
  assert.equal((await tasks()).length, 1, 'one where MaxResults is not set')
})

test('a task goes on after a restart, and nothing is moved twice', async (t) => {
  proves(t, 'sqs.StartMessageMoveTask')
  const { cloud, queue, dead, send, start, tasks, receive, restart, urlNow } = await openDead(t)
  const target = await queue('target')
  await send(dead, 'a', 'b', 'c')
  const handle = await start({ DestinationArn: arnOf('target'), MaxNumberOfMessagesPerSecond: 1 })
  await cloud.promises.idle()
  await restart()
  assert.equal((await tasks())[0]?.TaskHandle, handle)
  for (let second = 0; second < 4; second++) {
    await cloud.clock.turn(1_000)
    await cloud.promises.idle()
  }
  assert.equal((await tasks())[0]?.Status, 'COMPLETED')
  assert.deepEqual(bodies(await receive(urlNow(target))), ['a', 'b', 'c'])
  assert.deepEqual(await receive(urlNow(dead)), [])
})

test('a task fails whose destination is deleted, or whose messages came from no queue', async (t) => {
  proves(t, 'sqs.ListMessageMoveTasks')
  const { cloud, queue, dead, send, start, tasks, receive } = await openDead(t)
  const target = await queue('target')
  await send(dead, 'a', 'b')
  await start({ DestinationArn: arnOf('target'), MaxNumberOfMessagesPerSecond: 1 })
  await cloud.promises.idle()
  await cloud.client(SQSClient).send(new DeleteQueueCommand({ QueueUrl: target }))
  await cloud.clock.turn(1_000)
  await cloud.promises.idle()
  const [failed] = await tasks()
  assert.deepEqual(
    [failed?.Status, failed?.FailureReason, failed?.ApproximateNumberOfMessagesMoved],
    ['FAILED', 'AWS.SimpleQueueService.NonExistentQueue', 1],
  )
  await start()
  await cloud.promises.idle()
  const [lost] = await tasks()
  assert.deepEqual([lost?.Status, lost?.FailureReason], ['FAILED', 'CouldNotDetermineMessageSource'])
  assert.deepEqual(bodies(await receive(dead)), ['b'], 'what could not be moved stays')
})

test('FIFO dead letters go back in order, and only to FIFO queues', async (t) => {
  proves(t, 'sqs.StartMessageMoveTask')
  const { cloud, sqs, queue } = await openSqs(t)
  const fifo = { FifoQueue: 'true', VisibilityTimeout: '0' }
  const dead = await queue('dead.fifo', fifo)
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('dead.fifo'), maxReceiveCount: 1 })
  const work = await queue('work.fifo', { ...fifo, RedrivePolicy })
  await queue('standard')
  for (const body of ['1', '2', '3']) {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: work,
        MessageBody: body,
        MessageGroupId: 'g',
        MessageDeduplicationId: body,
      }),
    )
  }
  const receive = async (QueueUrl: string) =>
    (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))).Messages ?? []
  while ((await receive(work)).length > 0);
  const SourceArn = arnOf('dead.fifo')
  await refused(
    sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn: arnOf('standard') })),
    'InvalidParameterValue',
    400,
    'The source queue and destination queue must be of the same queue type.',
  )
  const { TaskHandle } = await sqs.send(new StartMessageMoveTaskCommand({ SourceArn }))
  assert(TaskHandle !== undefined)
  await cloud.promises.idle()
  assert.deepEqual(bodies(await receive(work)), ['1', '2', '3'])
  assert.deepEqual(await receive(dead), [])
})

test('what cannot be a task is refused in AWS’s words', async (t) => {
  proves(t, 'sqs.StartMessageMoveTask')
  const { cloud, start, cancel, tasks, work } = await openDead(t)
  const wrong = (call: Promise<unknown>, message: string | RegExp) =>
    refused(call, 'InvalidParameterValue', 400, message)
  const missing = (call: Promise<unknown>, message: string) =>
    refused(call, 'ResourceNotFoundException', 404, message)
  const gone = (name: string) => `The resource that you specified for the ${name} parameter doesn't exist.`
  await wrong(start({ SourceArn: 'dead' }), `You must use this format to specify the SourceArn: ${FORMAT}`)
  await wrong(
    start({ DestinationArn: '' }),
    `You must use this format to specify the DestinationArn: ${FORMAT}`,
  )
  await missing(start({ SourceArn: arnOf('none') }), gone('SourceArn'))
  await missing(
    start({ SourceArn: arnOf('dead').replace('000000000000', '111122223333') }),
    gone('SourceArn'),
  )
  await missing(start({ DestinationArn: arnOf('none') }), gone('DestinationArn'))
  await wrong(start({ SourceArn: arnOf('work') }), 'Source queue must be configured as a Dead Letter Queue.')
  await wrong(
    start({ DestinationArn: arnOf('dead') }),
    'Source queue arn and destination queue arn cannot be the same.',
  )
  for (const MaxNumberOfMessagesPerSecond of [0, 501]) {
    await wrong(start({ MaxNumberOfMessagesPerSecond }), /MaxNumberOfMessagesPerSecond is invalid.*1 and 500/)
  }
  for (const max of [0, 11]) await wrong(tasks(max), /MaxResults is invalid.*1 and 10/)
  const handle = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64')
  await wrong(cancel('foobar'), 'Value for parameter TaskHandle is invalid.')
  await wrong(cancel(handle({ taskId: 'x' })), 'Value for parameter TaskHandle is invalid.')
  await missing(cancel(handle({ taskId: 'x', sourceArn: arnOf('none') })), gone('SourceArn'))
  await missing(cancel(handle({ taskId: 'x', sourceArn: arnOf('dead') })), 'Task does not exist.')
  const done = await start()
  await cloud.promises.idle()
  assert.equal((await tasks())[0]?.Status, 'COMPLETED', 'an empty queue is moved at once')
  await refused(cancel(done), 'AWS.SimpleQueueService.UnsupportedOperation', 400, /status RUNNING/)
  // Nobody names it any more, so it is no dead-letter queue.
  const Attributes = { RedrivePolicy: '' }
  const sqs = cloud.client(SQSClient)
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: work, Attributes }))
  await wrong(start(), 'Source queue must be configured as a Dead Letter Queue.')
})
