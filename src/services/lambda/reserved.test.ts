import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  DeleteFunctionCommand,
  DeleteFunctionConcurrencyCommand,
  GetAccountSettingsCommand,
  GetFunctionCommand,
  GetFunctionConcurrencyCommand,
  InvokeCommand,
  LambdaClient,
  PutFunctionConcurrencyCommand,
} from '@aws-sdk/client-lambda'
import { under } from '../../kernel/records.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole, refusal } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'
import { openWitness, WITNESSED } from '../../../test/support/witness.ts'
import type { Witness } from '../../../test/support/witness.ts'

/** The server's environments, and so the account's limit; of them ten must stay unreserved. */
const LIMIT = 12

let cloud: TestCloud
let lambda: LambdaClient
let role: string
let witness: Witness

before(async () => {
  cloud = await openTestCloud({ options: ['--max-environments', String(LIMIT)] })
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
  witness = await openWitness()
})
after(async () => {
  await witness.close()
  await cloud.close()
})

const reserve = (FunctionName: string, ReservedConcurrentExecutions: number) =>
  lambda.send(new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions }))

const unreserved = async () => {
  const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}))
  return AccountLimit?.UnreservedConcurrentExecutions
}

test('a reservation is put, shown, taken from the account’s limit, and deleted', async (t) => {
  proves(
    t,
    'lambda.PutFunctionConcurrency',
    'lambda.GetFunctionConcurrency',
    'lambda.DeleteFunctionConcurrency',
    'lambda.GetAccountSettings',
  )
  const FunctionName = 'reserving'
  await deploy(cloud, FunctionName, WITNESSED, role)
  const get = async () => {
    const { $metadata: _, ...rest } = await lambda.send(new GetFunctionConcurrencyCommand({ FunctionName }))
    return rest
  }
  assert.deepEqual(await get(), {})
  assert.equal((await reserve(FunctionName, 2)).ReservedConcurrentExecutions, 2)
  assert.deepEqual(await get(), { ReservedConcurrentExecutions: 2 })
  const shown = await lambda.send(new GetFunctionCommand({ FunctionName }))
  assert.deepEqual(shown.Concurrency, { ReservedConcurrentExecutions: 2 })
  assert.equal(await unreserved(), LIMIT - 2)
  // What it had itself does not count against it.
  await reserve(FunctionName, 1)
  await reserve(FunctionName, 2)
  assert.deepEqual(await refusal(reserve(FunctionName, 3)), {
    code: 'InvalidParameterValueException',
    message:
      "Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [10].",
    status: 400,
  })
  const gone = await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }))
  assert.equal(gone.$metadata.httpStatusCode, 204)
  assert.deepEqual(await get(), {})
  assert.equal((await lambda.send(new GetFunctionCommand({ FunctionName }))).Concurrency, undefined)
  assert.equal(await unreserved(), LIMIT)
  // A function takes its reservation along.
  await reserve(FunctionName, 2)
  await lambda.send(new DeleteFunctionCommand({ FunctionName }))
  assert.equal(await unreserved(), LIMIT)
})

test('concurrency of a function that is not there is not found', async () => {
  const FunctionName = 'nobody'
  const wanted = {
    code: 'ResourceNotFoundException',
    message: 'Function not found: arn:aws:lambda:us-east-1:000000000000:function:nobody',
    status: 404,
  }
  assert.deepEqual(await refusal(reserve(FunctionName, 1)), wanted)
  assert.deepEqual(await refusal(lambda.send(new GetFunctionConcurrencyCommand({ FunctionName }))), wanted)
  assert.deepEqual(await refusal(lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName }))), wanted)
})

test('one more than reserved is throttled, and the rest of the account is not its business', async () => {
  await deploy(cloud, 'one', WITNESSED, role)
  await deploy(cloud, 'free', WITNESSED, role)
  await reserve('one', 1)
  const event = { url: witness.url }
  const first = invoke(lambda, 'one', event)
  const report = await witness.next()
  const refused = await lambda.send(new InvokeCommand({ FunctionName: 'one' })).then(
    () => undefined,
    (error: unknown) => error as Error & Record<string, unknown>,
  )
  assert.deepEqual(
    [refused?.name, refused?.message, refused?.['Reason'], refused?.['Type']],
    [
      'TooManyRequestsException',
      'Rate Exceeded.',
      'ReservedFunctionConcurrentInvocationLimitExceeded',
      'User',
    ],
  )
  const other = invoke(lambda, 'free', event)
  ;(await witness.next()).answer(200)
  assert.equal((await other).value, 200)
  report.answer(200)
  assert.equal((await first).value, 200)
  // Its place is free as soon as it has answered.
  for (let n = 0; n < 5; n++) {
    const next = invoke(lambda, 'one', event)
    ;(await witness.next()).answer(200)
    assert.equal((await next).value, 200)
  }
  await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName: 'one' }))
})

test('what is reserved no other function can take', async () => {
  await deploy(cloud, 'guarded', WITNESSED, role)
  await deploy(cloud, 'greedy', WITNESSED, role)
  await reserve('guarded', 2)
  const event = { url: witness.url }
  const runs = Array.from({ length: LIMIT - 2 }, () => invoke(lambda, 'greedy', event))
  const reports = []
  while (reports.length < runs.length) reports.push(await witness.next())
  const refused = await refusal(invoke(lambda, 'greedy', event))
  assert.equal(refused.code, 'TooManyRequestsException')
  const own = [invoke(lambda, 'guarded', event), invoke(lambda, 'guarded', event)]
  for (const _ of own) reports.push(await witness.next())
  for (const report of reports) report.answer(200)
  for (const { value } of await Promise.all([...runs, ...own])) assert.equal(value, 200)
  await lambda.send(new DeleteFunctionConcurrencyCommand({ FunctionName: 'guarded' }))
})

test('events wait for a reserved place, each once; with none reserved they end untried', async () => {
  await deploy(cloud, 'queued', WITNESSED, role)
  await reserve('queued', 1)
  const Payload = JSON.stringify({ url: witness.url })
  const send = () =>
    lambda.send(new InvokeCommand({ FunctionName: 'queued', InvocationType: 'Event', Payload }))
  for (let n = 0; n < 3; n++) await send()
  const ids = new Set<unknown>()
  for (let n = 0; n < 3; n++) {
    const report = await witness.next()
    assert.equal(witness.waiting(), 0, 'one at a time')
    ids.add(report.body['id'])
    report.answer(200)
  }
  assert.equal(ids.size, 3)
  await reserve('queued', 0)
  assert.equal(
    (await refusal(invoke(lambda, 'queued', {}))).code,
    'TooManyRequestsException',
    'zero reserved stops a function',
  )
  assert.equal((await send()).StatusCode, 202)
  const due = async () =>
    (await cloud.records.scan(under('lambda', '000000000000', 'us-east-1', 'due', 'queued'), { limit: 9 }))
      .length
  while ((await due()) > 0) await new Promise(setImmediate)
  await reserve('queued', 1)
  await send()
  const report = await witness.next()
  assert.equal(ids.has(report.body['id']), false)
  report.answer(200)
  assert.equal(witness.waiting(), 0)
})
