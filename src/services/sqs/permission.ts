// AddPermission and RemovePermission: statements of a queue's policy by their labels, written as AWS writes them (recorded
// answers), and the policy as the corridor asks it.
import type { ResourcePolicy, RoomContext } from '../../kernel/service.ts'
import type { Input, Output } from '../../model/index.ts'
import { OWNERS_ONLY } from './access.ts'
import { invalidValue, missing, queueArn, queueOfArn } from './names.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { readQueue, writeQueue } from './store.ts'
import type { QueueRecord } from './store.ts'
import { Fault } from '../../kernel/fault.ts'

const LABEL = /^[A-Za-z0-9_-]{1,80}$/ // API_AddPermission, Label
const ACTIONS_MAX = 7 // "An Amazon SQS policy can have a maximum of seven actions per statement."
const STATEMENTS_MAX = 20 // "… the number of statements … 20" (quotas, "Policy size")
/** What AddPermission may grant (API_AddPermission, ActionName.N: "the name of any action or *"), an owner's own aside. */
const ACTIONS: ReadonlySet<string> = new Set([
  '*',
  'ChangeMessageVisibility',
  'ChangeMessageVisibilityBatch',
  'DeleteMessage',
  'DeleteMessageBatch',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ListDeadLetterSourceQueues',
  'PurgeQueue',
  'ReceiveMessage',
  'SendMessage',
  'SendMessageBatch',
])

interface Document {
  readonly Version: string
  readonly Id?: string
  readonly Statement: readonly { readonly Sid?: string }[]
}

/** Lets accounts do so much, under a label; OverLimit beyond seven actions or twenty statements. */
export async function AddPermission(
  input: Input<'sqs', 'AddPermission'>,
  ctx: Context<'AddPermission'>,
): Promise<Output<'sqs', 'AddPermission'>> {
  const { Label: label, Actions: actions, AWSAccountIds: accounts } = input
  if (!LABEL.test(label)) {
    throw invalidValue(
      label,
      'Label',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    )
  }
  if (accounts.length === 0) throw missing('PrincipalId')
  if (actions.length === 0) throw missing('Actions')
  if (actions.length > ACTIONS_MAX) {
    throw ctx.fault('OverLimit', `${actions.length} Actions were found, maximum allowed is ${ACTIONS_MAX}.`)
  }
  for (const action of actions) {
    if (ACTIONS.has(action)) continue
    const reason = OWNERS_ONLY.has(action)
      ? 'Only the queue owner is allowed to invoke this action.'
      : 'Please refer to the appropriate WSDL for a list of valid actions. '
    throw invalidValue(`SQS:${action}`, 'ActionName', reason)
  }
  const wrong = accounts.find((account) => !/^\d{12}$/.test(account))
  if (wrong !== undefined) throw invalidValue(wrong, 'PrincipalId', 'Unable to verify.')
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    const policy = documentOf(queue)
    if (policy.Statement.some(({ Sid }) => Sid === label)) {
      throw invalidValue(label, 'Label', 'Already exists.')
    }
    if (policy.Statement.length >= STATEMENTS_MAX) {
      throw new Fault(
        'OverLimit',
        `${policy.Statement.length + 1} statements were found in the submitted policy, max allowed is ${STATEMENTS_MAX}`,
      )
    }
    const statement = {
      Sid: label,
      Effect: 'Allow',
      Principal: { AWS: oneOrAll(accounts.map((account) => `arn:aws:iam::${account}:root`)) },
      Action: oneOrAll(actions.map((action) => `SQS:${action}`)),
      Resource: queueArn(queue),
    }
    writePolicy(tx, queue, { ...policy, Statement: [...policy.Statement, statement] })
  })
  return {}
}

/** Takes the statement of a label out of the policy; the last takes the policy with it. */
export async function RemovePermission(
  input: Input<'sqs', 'RemovePermission'>,
  ctx: Context<'RemovePermission'>,
): Promise<Output<'sqs', 'RemovePermission'>> {
  await ctx.records.transact(async (tx) => {
    const queue = await queueOf(input.QueueUrl, ctx, tx)
    const policy = documentOf(queue)
    const left = policy.Statement.filter(({ Sid }) => Sid !== input.Label)
    if (left.length === policy.Statement.length) {
      throw invalidValue(input.Label, 'Label', "can't find label.")
    }
    writePolicy(tx, queue, { ...policy, Statement: left })
  })
  return {}
}

/** What the corridor asks before a service, or another account, may use a queue. */
export async function resourcePolicy(arn: string, ctx: RoomContext): Promise<ResourcePolicy | undefined> {
  const at = queueOfArn(arn)
  if (at === undefined) return undefined
  const policy = (await readQueue(ctx.records, at))?.attributes.policy
  return { account: at.account, ...(policy === undefined ? {} : { policy }) }
}

const oneOrAll = (values: readonly string[]): string | readonly string[] => {
  const [only] = values
  return values.length === 1 && only !== undefined ? only : values
}

function documentOf(queue: QueueRecord): Document {
  const { policy } = queue.attributes
  if (policy === undefined) {
    return { Version: '2008-10-17', Id: `${queueArn(queue)}/SQSDefaultPolicy`, Statement: [] }
  }
  // It was read as a policy when it was set, so this is one.
  const document = JSON.parse(policy) as Omit<Document, 'Statement'> & { Statement: object | object[] }
  return {
    ...document,
    Statement: Array.isArray(document.Statement) ? document.Statement : [document.Statement],
  }
}

function writePolicy(tx: Parameters<typeof writeQueue>[0], queue: QueueRecord, document: Document): void {
  const { policy: _, ...rest } = queue.attributes
  const attributes = document.Statement.length === 0 ? rest : { ...rest, policy: JSON.stringify(document) }
  writeQueue(tx, { ...queue, attributes, modifiedMs: tx.now })
}
