// What each operation asks of the policies (Service Authorization Reference, "Amazon SQS"). Batches ask for the single
// action: there is no sqs:SendMessageBatch. Conditions see the queue's tags (aws:ResourceTag) and what a request brings.
import { makeArn } from '../../aws/arn.ts'
import type { Access, AccessAt, AccessRequest, RoomContext } from '../../kernel/service.ts'
import { queueArn, queueOfArn, queueOfUrl } from './names.ts'
import { readQueue, sourceRange } from './store.ts'
import { sourceOfHandle } from './move-handle.ts'

/** "Cross-account permissions don't apply to the following actions" (Developer Guide, "Limitations of custom policies"). */
export const OWNERS_ONLY: ReadonlySet<string> = new Set([
  'AddPermission',
  'CancelMessageMoveTask',
  'CreateQueue',
  'DeleteQueue',
  'ListMessageMoveTasks',
  'ListQueueTags',
  'ListQueues',
  'RemovePermission',
  'SetQueueAttributes',
  'StartMessageMoveTask',
  'TagQueue',
  'UntagQueue',
])

type Context = Readonly<Record<string, string | readonly string[]>>

/** An action on the queue that a QueueUrl names; on every queue where it names none, which the handler then refuses. */
function on(action: string) {
  return async (input: { QueueUrl: string }, at: AccessAt, ctx: RoomContext): Promise<AccessRequest[]> => {
    const queue = queueOfUrl(input.QueueUrl, { account: at.account, region: at.region })
    if (queue === undefined) return [{ action: `sqs:${action}`, resource: everyQueue(at) }]
    // A service or nobody in particular is told of a queue that is not there, before any policy (recorded answers of S3).
    const judgedByTarget = at.caller.kind === 'service' || at.caller.kind === 'anonymous'
    if (judgedByTarget && (await readQueue(ctx.records, queue)) === undefined) return []
    return onArn(action, queueArn(queue), ctx)
  }
}

async function onArn(
  action: string,
  resource: string,
  ctx: RoomContext,
  more: Context = {},
): Promise<AccessRequest[]> {
  const queue = queueOfArn(resource)
  const tags = queue === undefined ? {} : ((await readQueue(ctx.records, queue))?.tags ?? {})
  const context: Record<string, string | readonly string[]> = { ...more }
  for (const [name, value] of Object.entries(tags)) context[`aws:ResourceTag/${name}`] = value
  const ownersOnly = OWNERS_ONLY.has(action)
  return [{ action: `sqs:${action}`, resource, context, ownersOnly }]
}

/** Without a destination messages go back to the queues that name this one. */
async function toSources(arn: string, ctx: RoomContext): Promise<AccessRequest[]> {
  const queue = queueOfArn(arn)
  if (queue === undefined) return []
  const rows = await ctx.records.scan<string>(sourceRange(queue), { limit: SOURCES_ASKED_MAX })
  const asked = rows.map(([, name]) => onArn('SendMessage', queueArn({ ...queue, name }), ctx))
  return (await Promise.all(asked)).flat()
}

/** More queues than this are not asked for each by each. */
const SOURCES_ASKED_MAX = 1_000

const everyQueue = (at: AccessAt): string => makeArn('sqs', at.region, at.account, '*')

function requestTags(tags: Readonly<Record<string, string>> | undefined): Context {
  const names = Object.keys(tags ?? {})
  if (names.length === 0) return {}
  const context: Record<string, string | readonly string[]> = { 'aws:TagKeys': names }
  for (const [name, value] of Object.entries(tags ?? {})) context[`aws:RequestTag/${name}`] = value
  return context
}

export const access: Access<'sqs'> = {
  CreateQueue: ({ QueueName: name, tags }, { account, region }) => [
    {
      action: 'sqs:CreateQueue',
      resource: queueArn({ account, region, name }),
      context: requestTags(tags),
    },
  ],
  GetQueueUrl: ({ QueueName: name, QueueOwnerAWSAccountId: owner }, { account, region }, ctx) =>
    onArn('GetQueueUrl', queueArn({ account: owner ?? account, region, name }), ctx),
  ListQueues: (_input, at) => [{ action: 'sqs:ListQueues', resource: everyQueue(at) }],
  GetQueueAttributes: on('GetQueueAttributes'),
  SetQueueAttributes: on('SetQueueAttributes'),
  DeleteQueue: on('DeleteQueue'),
  PurgeQueue: on('PurgeQueue'),
  ListDeadLetterSourceQueues: on('ListDeadLetterSourceQueues'),
  AddPermission: on('AddPermission'),
  RemovePermission: on('RemovePermission'),
  TagQueue: async (input, at, ctx) => {
    const asked = await on('TagQueue')(input, at, ctx)
    return asked.map((one) => ({ ...one, context: { ...one.context, ...requestTags(input.Tags) } }))
  },
  UntagQueue: async (input, at, ctx) => {
    const asked = await on('UntagQueue')(input, at, ctx)
    return asked.map((one) => ({ ...one, context: { ...one.context, 'aws:TagKeys': input.TagKeys } }))
  },
  ListQueueTags: on('ListQueueTags'),
  SendMessage: on('SendMessage'),
  SendMessageBatch: on('SendMessage'),
  ReceiveMessage: on('ReceiveMessage'),
  DeleteMessage: on('DeleteMessage'),
  DeleteMessageBatch: on('DeleteMessage'),
  ChangeMessageVisibility: on('ChangeMessageVisibility'),
  ChangeMessageVisibilityBatch: on('ChangeMessageVisibility'),
  // Moving reads and deletes at the source and sends to the destination (Developer Guide, "Configuring queue permissions
  // for dead-letter queue redrive").
  StartMessageMoveTask: async ({ SourceArn: source, DestinationArn: destination }, _at, ctx) => [
    ...(await onArn('StartMessageMoveTask', source, ctx)),
    ...(await onArn('ReceiveMessage', source, ctx)),
    ...(await onArn('DeleteMessage', source, ctx)),
    ...(destination === undefined
      ? await toSources(source, ctx)
      : await onArn('SendMessage', destination, ctx)),
  ],
  CancelMessageMoveTask: async ({ TaskHandle: handle }, at, ctx) =>
    onArn('CancelMessageMoveTask', sourceOfHandle(handle) ?? everyQueue(at), ctx),
  ListMessageMoveTasks: ({ SourceArn: source }, _at, ctx) => onArn('ListMessageMoveTasks', source, ctx),
}
