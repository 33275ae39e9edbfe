import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  AddPermissionCommand,
  GetFunctionConfigurationCommand,
  GetPolicyCommand,
  LambdaClient,
  RemovePermissionCommand,
} from '@aws-sdk/client-lambda'
import type { AddPermissionCommandInput } from '@aws-sdk/client-lambda'
import { serviceOf } from '../../kernel/cloud.ts'
import { Fault } from '../../kernel/fault.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, makeRole, refusal } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'

let cloud: TestCloud
let lambda: LambdaClient
let role: string

before(async () => {
  cloud = await openTestCloud()
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
})
after(() => cloud.close())

const arn = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`
const make = (name: string) => deploy(cloud, name, 'export const handler = async () => 1', role)

async function add(over: Partial<AddPermissionCommandInput>): Promise<unknown> {
  const { Statement } = await lambda.send(
    new AddPermissionCommand({
      FunctionName: 'permitted',
      StatementId: 's',
      Action: 'lambda:InvokeFunction',
      Principal: 's3.amazonaws.com',
      ...over,
    }),
  )
  return JSON.parse(Statement ?? '')
}

test('a statement is written exactly as AWS writes it', async (t) => {
  proves(t, 'lambda.AddPermission', 'lambda.GetPolicy', 'lambda.RemovePermission')
  await make('permitted')
  const common = { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: arn('permitted') }
  const expected: [Partial<AddPermissionCommandInput>, object][] = [
    [
      { StatementId: 's3', SourceArn: 'arn:aws:s3:::photos' },
      {
        Sid: 's3',
        ...common,
        Principal: { Service: 's3.amazonaws.com' },
        Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::photos' } },
      },
    ],
    [
      { StatementId: 'account', Principal: '111111111111' },
      { Sid: 'account', ...common, Principal: { AWS: 'arn:aws:iam::111111111111:root' } },
    ],
    [
      { StatementId: 'user', Principal: 'arn:aws:iam::111111111111:user/u', SourceAccount: '111111111111' },
      {
        Sid: 'user',
        ...common,
        Principal: { AWS: 'arn:aws:iam::111111111111:user/u' },
        Condition: { StringEquals: { 'AWS:SourceAccount': '111111111111' } },
      },
    ],
    [
      {
        StatementId: 'url',
        Principal: '*',
        Action: 'lambda:InvokeFunctionUrl',
        SourceAccount: '111111111111',
        SourceArn: 'arn:aws:s3:::b',
        FunctionUrlAuthType: 'NONE',
        PrincipalOrgID: 'o-1234567890',
      },
      {
        Sid: 'url',
        ...common,
        Principal: '*',
        Action: 'lambda:InvokeFunctionUrl',
        Condition: {
          StringEquals: {
            'AWS:SourceAccount': '111111111111',
            'lambda:FunctionUrlAuthType': 'NONE',
            'aws:PrincipalOrgID': 'o-1234567890',
          },
          ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::b' },
        },
      },
    ],
    [
      {
        StatementId: 'alexa',
        Principal: 'alexa-appkit.amazon.com'.replace('.com', '.amazonaws.com'),
        EventSourceToken: 'amzn1.ask',
      },
      {
        Sid: 'alexa',
        ...common,
        Principal: { Service: 'alexa-appkit.amazon.amazonaws.com' },
        Condition: { StringEquals: { 'lambda:EventSourceToken': 'amzn1.ask' } },
      },
    ],
  ]
  for (const [input, statement] of expected) assert.deepEqual(await add(input), statement)
  const { Policy, RevisionId } = await lambda.send(new GetPolicyCommand({ FunctionName: 'permitted' }))
  assert.deepEqual(JSON.parse(Policy ?? ''), {
    Version: '2012-10-17',
    Id: 'default',
    Statement: expected.map(([, statement]) => statement),
  })
  const fn = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'permitted' }))
  assert.equal(RevisionId, fn.RevisionId, "a policy's revision is its function's")
  for (const [{ StatementId = '' }] of expected)
    await lambda.send(new RemovePermissionCommand({ FunctionName: 'permitted', StatementId }))
  assert.equal(
    (await refusal(lambda.send(new GetPolicyCommand({ FunctionName: 'permitted' })))).message,
    'The resource you requested does not exist.',
  )
})

test('what cannot be added or removed is refused in the words of AWS', async () => {
  await make('refusing')
  const said = async (over: Partial<AddPermissionCommandInput>) => {
    const { code, message } = await refusal(add({ FunctionName: 'refusing', ...over }))
    return `${code}: ${message}`
  }
  await add({ FunctionName: 'refusing' })
  assert.equal(
    await said({}),
    'ResourceConflictException: The statement id (s) provided already exists. Please provide a new statement id, or remove the existing statement.',
  )
  assert.equal(
    await said({ Qualifier: '$LATEST' }),
    'InvalidParameterValueException: We currently do not support adding policies for $LATEST.',
  )
  assert.equal(
    await said({ Qualifier: '42' }),
    `ResourceNotFoundException: Function not found: ${arn('refusing')}:42`,
  )
  assert.equal(
    await said({ Qualifier: 'alias' }),
    `ResourceNotFoundException: Cannot find alias arn: ${arn('refusing')}:alias`,
  )
  assert.equal(
    await said({ Principal: 'invalid.nonaws.com' }),
    'InvalidParameterValueException: The provided principal was invalid. Please check the principal and try again.',
  )
  assert.equal(
    await said({ FunctionName: 'nobody' }),
    `ResourceNotFoundException: Function not found: ${arn('nobody')}`,
  )
  assert.equal(
    await said({ StatementId: 'new', RevisionId: 'wrong' }),
    'PreconditionFailedException: The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to retrieve the latest Revision Id',
  )
  const remove = async (FunctionName: string, StatementId: string, RevisionId?: string) =>
    (
      await refusal(
        lambda.send(
          new RemovePermissionCommand({
            FunctionName,
            StatementId,
            ...(RevisionId === undefined ? {} : { RevisionId }),
          }),
        ),
      )
    ).message
  assert.equal(await remove('refusing', 'none'), 'Statement none is not found in resource policy.')
  assert.match(await remove('refusing', 's', 'wrong'), /^The Revision Id provided does not match/)
  assert.equal(await remove('nobody', 's'), `No policy found for: ${arn('nobody')}`)
  await make('bare')
  assert.equal(await remove('bare', 's'), 'No policy is associated with the given resource.')
})

test('a policy may have 20 KB', async () => {
  await make('full')
  let refused: { code: string; message: string } | undefined
  for (let n = 0; refused === undefined; n++) {
    assert.ok(n < 200)
    const SourceArn = `arn:aws:s3:::${'b'.repeat(400)}`
    await add({ FunctionName: 'full', StatementId: `s${n}`, SourceArn }).catch(async (error: unknown) => {
      refused = await refusal(Promise.reject(error as Error))
    })
  }
  assert.equal(refused.code, 'PolicyLengthExceededException')
  assert.match(refused.message, /^The final policy size \(2\d{4}\) is bigger than the limit \(20480\)\.$/)
})

test('a service may invoke when the policy lets it, for the source that it names, and not otherwise', async () => {
  await make('guarded')
  const asS3 = (bucket: string) =>
    cloud.call(
      'lambda',
      'Invoke',
      { FunctionName: arn('guarded'), InvocationType: 'DryRun' },
      serviceOf('s3.amazonaws.com', {
        account: '000000000000',
        region: 'us-east-1',
        sourceArn: `arn:aws:s3:::${bucket}`,
      }),
    )
  const denied = (error: unknown) => error instanceof Fault && error.code === 'AccessDeniedException'
  await assert.rejects(asS3('photos'), denied)
  await add({
    FunctionName: 'guarded',
    SourceArn: 'arn:aws:s3:::photos',
    SourceAccount: '000000000000',
  })
  assert.equal((await asS3('photos')).StatusCode, 204)
  await assert.rejects(asS3('others'), denied)
  await lambda.send(new RemovePermissionCommand({ FunctionName: 'guarded', StatementId: 's' }))
  await assert.rejects(asS3('photos'), denied)
})
