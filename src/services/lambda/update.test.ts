import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  CreateFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  UpdateFunctionCodeCommand,
  UpdateFunctionConfigurationCommand,
  waitUntilFunctionUpdatedV2,
} from '@aws-sdk/client-lambda'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole, refusal, zipOf } from '../../../test/support/lambda.ts'
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

const says = (value: string) => `export const handler = async () => ${value}`
const updated = (name: string) =>
  waitUntilFunctionUpdatedV2(
    { client: lambda, maxWaitTime: 30, minDelay: 0.05, maxDelay: 0.2 },
    { FunctionName: name },
  )

test('new code is InProgress, then serves every call', async (t) => {
  proves(t, 'lambda.UpdateFunctionCode')
  await deploy(cloud, 'code', says('1'), role)
  assert.equal((await invoke(lambda, 'code')).value, 1)
  const ZipFile = await zipOf({ 'index.mjs': says('2') })
  const changed = await lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'code', ZipFile }))
  assert.equal(changed.State, 'Active')
  assert.equal(changed.LastUpdateStatus, 'InProgress')
  assert.equal(changed.LastUpdateStatusReason, 'The function is being created.')
  assert.equal(changed.LastUpdateStatusReasonCode, 'Creating')
  assert.equal(changed.CodeSha256, createHash('sha256').update(ZipFile).digest('base64'))
  await updated('code')
  assert.equal((await invoke(lambda, 'code')).value, 2)
})

test('a dry run says what would be and changes nothing', async (t) => {
  proves(t, 'lambda.UpdateFunctionCode')
  await deploy(cloud, 'dry', says('1'), role)
  const before = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'dry' }))
  const ZipFile = await zipOf({ 'index.mjs': says('2') })
  const dry = await lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'dry', ZipFile, DryRun: true }))
  assert.equal(dry.CodeSha256, createHash('sha256').update(ZipFile).digest('base64'))
  const after = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'dry' }))
  assert.deepEqual({ ...after, $metadata: 0 }, { ...before, $metadata: 0 })
  assert.equal((await invoke(lambda, 'dry')).value, 1)
})

test('a changed configuration reaches the function', async (t) => {
  proves(t, 'lambda.UpdateFunctionConfiguration')
  await deploy(
    cloud,
    'configured',
    says('[process.env.GREETING, process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE]'),
    role,
  )
  assert.deepEqual((await invoke(lambda, 'configured')).value, [null, '128'])
  const answered = await lambda.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName: 'configured',
      MemorySize: 192,
      Environment: { Variables: { GREETING: 'a' } },
      Description: 'new',
    }),
  )
  assert.deepEqual([answered.MemorySize, answered.Description], [192, 'new'])
  await updated('configured')
  assert.deepEqual((await invoke(lambda, 'configured')).value, ['a', '192'])
  const now = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'configured' }))
  assert.equal(now.Description, 'new')
  assert.equal(now.Timeout, 10, 'what was not named stays')
})

test('an update that was meant for another revision is refused', async () => {
  await deploy(cloud, 'revised', says('1'), role)
  const { RevisionId } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'revised' }))
  const wrong = {
    code: 'PreconditionFailedException',
    message:
      'The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id',
    status: 412,
  }
  const change = (revision: string | undefined) =>
    lambda.send(
      new UpdateFunctionConfigurationCommand({
        FunctionName: 'revised',
        Description: 'x',
        ...(revision === undefined ? {} : { RevisionId: revision }),
      }),
    )
  assert.deepEqual(await refusal(change('other')), wrong)
  await change(RevisionId)
  await updated('revised')
  assert.deepEqual(await refusal(change(RevisionId)), wrong, 'the update was a revision of its own')
  const ZipFile = await zipOf({ 'index.mjs': says('2') })
  assert.deepEqual(
    await refusal(
      lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'revised', ZipFile, RevisionId: 'other' })),
    ),
    wrong,
  )
})

test('an update of what is not there, or with what is no package or role, is refused', async () => {
  await deploy(cloud, 'refusing', says('1'), role)
  const code = async (over: object) =>
    (await refusal(lambda.send(new UpdateFunctionCodeCommand({ FunctionName: 'refusing', ...over })))).message
  assert.equal(
    await code({ ZipFile: Buffer.from('x') }),
    'Could not unzip uploaded file. Please check your file, then try to upload again.',
  )
  assert.equal(await code({}), 'Please provide a source for function code.')
  assert.equal(
    await code({ ImageUri: 'x' }),
    "Please don't provide ImageUri when updating a function with packageType Zip.",
  )
  assert.match(await code({ ZipFile: Buffer.from('x'), Publish: true }), /^Publish is not built/)
  assert.match(
    await code({ FunctionName: 'nobody', ZipFile: Buffer.from('x') }),
    /^Function not found: .*:nobody$/,
  )
  const configuration = async (over: object) =>
    (
      await refusal(
        lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: 'refusing', ...over })),
      )
    ).message
  assert.equal(
    await configuration({ Role: 'arn:aws:iam::000000000000:role/missing' }),
    'The role defined for the function cannot be assumed by Lambda.',
  )
  assert.match(
    await configuration({ Layers: ['arn:aws:lambda:us-east-1:000000000000:layer:l:1'] }),
    /^Layers is/,
  )
  assert.equal((await invoke(lambda, 'refusing')).value, 1)
})

test('of two updates at once one is made and the other hears that an update is in progress', async () => {
  await deploy(cloud, 'raced', says('0'), role)
  const update = async (value: string) =>
    lambda.send(
      new UpdateFunctionCodeCommand({
        FunctionName: 'raced',
        ZipFile: await zipOf({ 'index.mjs': says(value) }),
      }),
    )
  const both = await Promise.allSettled([update('1'), update('2')])
  const lost = both.filter((one) => one.status === 'rejected')
  for (const { reason } of lost) {
    assert.deepEqual(await refusal(Promise.reject(reason as Error)), {
      code: 'ResourceConflictException',
      message:
        'The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:000000000000:function:raced',
      status: 409,
    })
  }
  await updated('raced')
  const won = both.findLastIndex((one) => one.status === 'fulfilled')
  if (lost.length === 1) assert.equal((await invoke(lambda, 'raced')).value, won + 1)
})

test('a restart, and a cache that was cleared meanwhile, change nothing', async () => {
  const own = await openTestCloud()
  try {
    const large = await zipOf({ 'index.mjs': says("'whole'"), 'data.bin': noise(100_000) })
    const ownRole = await makeRole(own)
    await deploy(own, 'small', says("'small'"), ownRole)
    await deploy(own, 'large', '', ownRole, { Code: { ZipFile: large } })
    await own.restart()
    const client = own.client(LambdaClient)
    assert.equal((await invoke(client, 'small')).value, 'small')
    await rm(join(own.folder, 'cache/lambda'), { recursive: true })
    await own.restart()
    const again = own.client(LambdaClient)
    assert.equal((await invoke(again, 'small')).value, 'small')
    assert.equal((await invoke(again, 'large')).value, 'whole')
  } finally {
    await own.close()
  }
})

/** Bytes that do not compress to nothing. */
function noise(length: number): Buffer {
  const chunks: Buffer[] = []
  for (let bytes = 0; bytes < length; bytes += 32)
    chunks.push(createHash('sha256').update(String(bytes)).digest())
  return Buffer.concat(chunks)
}

test('a function whose runtime cannot be had is Failed, says why, and is not invoked', async () => {
  // No folder can be made below a file, so the Node.js that this runtime needs cannot be fetched.
  const own = await openTestCloud({ options: ['--packs', join(process.execPath, 'packs')] })
  try {
    const client = own.client(LambdaClient)
    const FunctionName = 'unready'
    await client.send(
      new CreateFunctionCommand({
        FunctionName,
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Role: await makeRole(own),
        Code: { ZipFile: await zipOf({ 'index.mjs': says('1') }) },
      }),
    )
    await own.promises.idle()
    const { State, StateReason, StateReasonCode } = await client.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    )
    assert.equal(State, 'Failed')
    assert.equal(StateReasonCode, 'InternalError')
    assert.notEqual(StateReason ?? '', '')
    for (const InvocationType of ['RequestResponse', 'Event'] as const) {
      assert.deepEqual(await refusal(invoke(client, FunctionName, {}, { InvocationType })), {
        code: 'ResourceConflictException',
        message:
          'The operation cannot be performed at this time. The function is currently in the following state: Failed',
        status: 409,
      })
    }
  } finally {
    await own.close()
  }
})
