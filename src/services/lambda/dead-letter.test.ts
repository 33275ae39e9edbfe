import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  DeleteFunctionConcurrencyCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda'
import { DeleteRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Message } from '@aws-sdk/client-sqs'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'

const ARN = 'arn:aws:sqs:us-east-1:000000000000:letters'
const FAILS = `export const handler = async () => { throw new Error('on purpose') }`

let cloud: TestCloud
let lambda: LambdaClient
let role: string
let QueueUrl: string | undefined

before(async () => {
  cloud = await openTestCloud({ options: ['--iam', 'enforce'] })
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
  const made = await cloud.client(SQSClient).send(new CreateQueueCommand({ QueueName: 'letters' }))
  QueueUrl = made.QueueUrl
})
after(() => cloud.close())

/** The next letter; AWS-visible time is turned until every try of its event was due. */
async function letter(): Promise<Message> {
  const sqs = cloud.client(SQSClient)
  for (let looks = 0; looks < 1_500; looks++) {
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'], VisibilityTimeout: 43_200 }),
    )
    if (Messages?.[0] !== undefined) return Messages[0]
    await cloud.clock.after(20)
    await cloud.clock.turn(15_000)
  }
  throw new Error('no dead letter came')
}

const values = ({ MessageAttributes = {} }: Message): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(MessageAttributes).map(([name, { StringValue }]) => [name, StringValue]))

test('an event that fails three times goes to the dead-letter queue as it came, with what the function said', async (t) => {
  proves(t, 'lambda.GetFunctionConfiguration', 'sqs.ReceiveMessage')
  await deploy(cloud, 'failing', FAILS, role, { DeadLetterConfig: { TargetArn: ARN } })
  const shown = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'failing' }))
  assert.deepEqual(shown.DeadLetterConfig, { TargetArn: ARN })
  // In the row, and in a blob of its own.
  for (const size of [10, 100_000]) {
    const event = { size, text: 'x'.repeat(size) }
    const sent = await invoke(lambda, 'failing', event, { InvocationType: 'Event' })
    const came = await letter()
    assert.deepEqual(JSON.parse(came.Body ?? ''), event)
    assert.deepEqual(values(came), {
      RequestID: sent.$metadata.requestId,
      ErrorCode: '200',
      ErrorMessage: 'on purpose',
    })
  }
})

test('a function with no concurrency gives its events up at once', async (t) => {
  proves(t, 'lambda.PutFunctionConcurrency', 'lambda.DeleteFunctionConcurrency')
  const FunctionName = 'failing'
  await lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }))
  await invoke(lambda, FunctionName, { n: 1 }, { InvocationType: 'Event' })
  const came = await letter()
  assert.equal(came.Body, '{"n":1}')
  assert.equal(values(came)['ErrorCode'], '429')
  await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }))
})

test('what no queue could be is refused, a topic is not built, and an empty ARN takes the queue off', async () => {
  const update = (TargetArn: string) =>
    lambda.send(
      new UpdateFunctionConfigurationCommand({ FunctionName: 'failing', DeadLetterConfig: { TargetArn } }),
    )
  await refused(
    update('arn:aws:s3:::bucket'),
    'InvalidParameterValueException',
    400,
    /is not the ARN of an SQS queue/,
  )
  await refused(
    update('arn:aws:sns:us-east-1:000000000000:t'),
    'InvalidParameterValueException',
    400,
    /DeadLetterConfig with a topic is not built/,
  )
  const off = await update('')
  assert.equal(off.DeadLetterConfig, undefined)
})

test('a role that may not send loses the letter, and nothing else', async () => {
  const weak = await makeRole(cloud, 'weak')
  await deploy(cloud, 'weak', FAILS, weak, { DeadLetterConfig: { TargetArn: ARN } })
  await cloud.client(IAMClient).send(new DeleteRolePolicyCommand({ RoleName: 'weak', PolicyName: 'all' }))
  await deploy(cloud, 'strong', FAILS, role, { DeadLetterConfig: { TargetArn: ARN } })
  await invoke(lambda, 'weak', { from: 'weak' }, { InvocationType: 'Event' })
  await invoke(lambda, 'strong', { from: 'strong' }, { InvocationType: 'Event' })
  assert.equal((await letter()).Body, '{"from":"strong"}')
})
