import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AddPermissionCommand, RemovePermissionCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs'
import { proves } from '../../../test/support/proves.ts'
import { refused } from '../../../test/support/refused.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

const OTHER = '111122223333'

test('AddPermission writes statements of the policy, and RemovePermission takes them out by label', async (t) => {
  proves(t, 'sqs.AddPermission', 'sqs.RemovePermission')
  const { sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q')
  const add = (Label: string, AWSAccountIds: string[], Actions: string[]) =>
    sqs.send(new AddPermissionCommand({ QueueUrl, Label, AWSAccountIds, Actions }))
  const remove = (Label: string) => sqs.send(new RemovePermissionCommand({ QueueUrl, Label }))
  const policy = async () => {
    const { Policy } = await attributes(QueueUrl)
    return Policy === undefined ? undefined : (JSON.parse(Policy) as unknown)
  }
  await add('one', [OTHER], ['SendMessage'])
  const one = {
    Sid: 'one',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${OTHER}:root` },
    Action: 'SQS:SendMessage',
    Resource: arnOf('q'),
  }
  const document = (...Statement: object[]) => ({
    Version: '2008-10-17',
    Id: `${arnOf('q')}/SQSDefaultPolicy`,
    Statement,
  })
  assert.deepEqual(await policy(), document(one))
  await refused(
    add('one', [OTHER], ['*']),
    'InvalidParameterValue',
    400,
    'Value one for parameter Label is invalid. Reason: Already exists.',
  )
  await add('two', [OTHER, '444455556666'], ['ReceiveMessage', 'DeleteMessage'])
  const two = {
    Sid: 'two',
    Effect: 'Allow',
    Principal: { AWS: [`arn:aws:iam::${OTHER}:root`, 'arn:aws:iam::444455556666:root'] },
    Action: ['SQS:ReceiveMessage', 'SQS:DeleteMessage'],
    Resource: arnOf('q'),
  }
  assert.deepEqual(await policy(), document(one, two))
  await remove('one')
  assert.deepEqual(await policy(), document(two))
  await refused(
    remove('one'),
    'InvalidParameterValue',
    400,
    "Value one for parameter Label is invalid. Reason: can't find label.",
  )
  await remove('two')
  assert.equal(await policy(), undefined, 'the last statement takes the policy with it')
})

test('permissions have seven actions, twenty statements, and known actions and labels', async (t) => {
  proves(t, 'sqs.AddPermission')
  const { sqs, queue } = await openSqs(t)
  const QueueUrl = await queue('q')
  const add = (Label: string, Actions: string[], AWSAccountIds = [OTHER]) =>
    sqs.send(new AddPermissionCommand({ QueueUrl, Label, AWSAccountIds, Actions }))
  const eight = Array.from({ length: 8 }, () => 'SendMessage')
  await refused(add('l', eight), 'OverLimit', 403, '8 Actions were found, maximum allowed is 7.')
  await refused(
    add('l', ['Nope']),
    'InvalidParameterValue',
    400,
    'Value SQS:Nope for parameter ActionName is invalid. Reason: Please refer to the appropriate WSDL for a list of valid actions. ',
  )
  await refused(
    add('l', ['RemovePermission']),
    'InvalidParameterValue',
    400,
    'Value SQS:RemovePermission for parameter ActionName is invalid. Reason: Only the queue owner is allowed to invoke this action.',
  )
  await refused(add('a b', ['*']), 'InvalidParameterValue', 400, /^Value a b for parameter Label is invalid/)
  await refused(
    add('l', ['*'], ['12']),
    'InvalidParameterValue',
    400,
    'Value 12 for parameter PrincipalId is invalid. Reason: Unable to verify.',
  )
  for (let n = 0; n < 20; n++) await add(`l${n}`, ['*'])
  await refused(add('l20', ['*']), 'OverLimit', 403, /^21 statements were found.*max allowed is 20$/)
})

test('a policy must be one', async (t) => {
  proves(t, 'sqs.SetQueueAttributes')
  const { sqs, queue, attributes } = await openSqs(t)
  const QueueUrl = await queue('q')
  const set = (Policy: string) =>
    sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }))
  for (const text of ['x', '{}', '[]', '{"Statement":[{"Effect":"Perhaps"}]}']) {
    await refused(set(text), 'InvalidAttributeValue', 400, 'Invalid value for the parameter Policy.')
  }
  const Statement = Array.from({ length: 21 }, () => ({
    Effect: 'Allow',
    Principal: '*',
    Action: 'sqs:SendMessage',
    Resource: arnOf('q'),
  }))
  await refused(set(JSON.stringify({ Statement })), 'OverLimit', 403, /^21 statements were found.*is 20$/)
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: arnOf('q') }],
  })
  await set(text)
  assert.equal((await attributes(QueueUrl)).Policy, text, 'kept as it was sent')
  await set('')
  assert.equal((await attributes(QueueUrl)).Policy, undefined)
})
