import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam'
import {
  AddPermissionCommand,
  CreateQueueCommand,
  DeleteQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { serviceOf } from '../../kernel/cloud.ts'
import { ACCOUNT, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

const ENFORCED = { options: ['--iam', 'enforce'] }

/** A client of a user of the test's account who may do so much. */
async function userWith(cloud: TestCloud, statements: object[]): Promise<SQSClient> {
  const iam = cloud.client(IAMClient)
  await iam.send(new CreateUserCommand({ UserName: 'u' }))
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statements })
  await iam.send(new PutUserPolicyCommand({ UserName: 'u', PolicyName: 'p', PolicyDocument }))
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: 'u' }))
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? '',
    secretAccessKey: AccessKey?.SecretAccessKey ?? '',
  }
  return cloud.client(SQSClient, { credentials })
}

const entries = [{ Id: 'a', MessageBody: 'x' }]

test('a batch asks for the single action, on the queue’s ARN, by its tags', async (t) => {
  proves(t, 'sqs.SendMessageBatch')
  const { cloud, sqs } = await openSqs(t, ENFORCED)
  const make = async (QueueName: string, team: string) =>
    (await sqs.send(new CreateQueueCommand({ QueueName, tags: { team } }))).QueueUrl ?? ''
  const [mine, theirs] = [await make('mine', 'a'), await make('theirs', 'b')]
  const user = await userWith(cloud, [
    {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } },
    },
  ])
  const batch = (QueueUrl: string) => user.send(new SendMessageBatchCommand({ QueueUrl, Entries: entries }))
  assert.equal((await batch(mine)).Successful?.length, 1)
  const denied = (action: string, name: string) =>
    `User: arn:aws:iam::${ACCOUNT}:user/u is not authorized to perform: sqs:${action} on resource: ${arnOf(name)} ` +
    `because no identity-based policy allows the sqs:${action} action`
  await refused(batch(theirs), 'AccessDeniedException', 403, denied('sendmessage', 'theirs'))
  await refused(
    user.send(new ReceiveMessageCommand({ QueueUrl: mine })),
    'AccessDeniedException',
    403,
    denied('receivemessage', 'mine'),
  )
})

test('another account uses a queue as its policy says', async (t) => {
  proves(t, 'sqs.AddPermission', 'sqs.SendMessage')
  const { cloud, sqs, queue } = await openSqs(t, ENFORCED)
  const QueueUrl = await queue('q')
  const credentials = { accessKeyId: '111122223333', secretAccessKey: 'test' }
  const other = cloud.client(SQSClient, { credentials })
  const send = () => other.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))
  await refused(
    send(),
    'AccessDeniedException',
    403,
    /sqs:sendmessage.*because no resource-based policy allows/,
  )
  await sqs.send(
    new AddPermissionCommand({
      QueueUrl,
      Label: 'l',
      AWSAccountIds: ['111122223333'],
      Actions: ['SendMessage'],
    }),
  )
  assert((await send()).MessageId !== undefined)
  await refused(
    other.send(new ReceiveMessageCommand({ QueueUrl })),
    'AccessDeniedException',
    403,
    /sqs:receivemessage/,
  )
})

test('permissions across accounts do not apply to what a queue’s owner alone does', async (t) => {
  proves(t, 'sqs.SetQueueAttributes', 'sqs.SendMessage')
  const { cloud, sqs, queue } = await openSqs(t, ENFORCED)
  const QueueUrl = await queue('q')
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sqs:*', Resource: arnOf('q') },
    ],
  })
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }))
  const credentials = { accessKeyId: '111122223333', secretAccessKey: 'test' }
  const other = cloud.client(SQSClient, { credentials })
  const sent = await other.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))
  assert(sent.MessageId !== undefined)
  await refused(
    other.send(new DeleteQueueCommand({ QueueUrl })),
    'AccessDeniedException',
    403,
    /sqs:deletequeue.*because no resource-based policy allows/,
  )
})

test('services are judged by the queue’s policy even where users are not', async (t) => {
  proves(t, 'sqs.SetQueueAttributes')
  const { cloud, sqs, queue } = await openSqs(t)
  const QueueUrl = await queue('q')
  const topic = `arn:aws:sns:${REGION}:${ACCOUNT}:t`
  const from = (sourceArn: string) => {
    const caller = serviceOf('sns.amazonaws.com', { account: ACCOUNT, region: REGION, sourceArn })
    return cloud.call('sqs', 'SendMessage', { QueueUrl, MessageBody: 'x' }, caller)
  }
  const denied = { code: 'AccessDeniedException' }
  await assert.rejects(from(topic), denied)
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: arnOf('q'),
        Condition: { ArnLike: { 'aws:SourceArn': topic } },
      },
    ],
  })
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }))
  await from(topic)
  await assert.rejects(from(`${topic}2`), denied)
})
