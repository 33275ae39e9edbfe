import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { FilterLogEventsCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { InvokeCommand, LambdaClient, TooManyRequestsException } from '@aws-sdk/client-lambda'
import { rootOf } from '../../kernel/cloud.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole, refusal } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'
import { openWitness, WITNESSED } from '../../../test/support/witness.ts'

let cloud: TestCloud
let lambda: LambdaClient
let role: string

before(async () => {
  cloud = await openTestCloud()
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
})
after(() => cloud.close())

test('the answer is what the handler returned, with the version that ran', async (t) => {
  proves(t, 'lambda.Invoke')
  await deploy(
    cloud,
    'echo',
    'export const handler = async (event, context) => ({ event, arn: context.invokedFunctionArn, id: context.awsRequestId })',
    role,
  )
  const answer = await invoke(lambda, 'echo', { a: [1, 'ü', null] })
  assert.equal(answer.StatusCode, 200)
  assert.equal(answer.ExecutedVersion, '$LATEST')
  assert.equal(answer.FunctionError, undefined)
  assert.equal(answer.LogResult, undefined)
  assert.deepEqual(answer.value, {
    event: { a: [1, 'ü', null] },
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:echo',
    id: answer.$metadata.requestId,
  })
  const qualified = await invoke(lambda, 'echo', 1, { Qualifier: '$LATEST' })
  assert.equal(
    (qualified.value as { arn: string }).arn,
    'arn:aws:lambda:us-east-1:000000000000:function:echo:$LATEST',
  )
  assert.deepEqual(((await invoke(lambda, 'echo')).value as { event: unknown }).event, {}, 'no payload is {}')
})

test('a handler that returns nothing answers null', async () => {
  await deploy(cloud, 'silent', 'export const handler = async () => {}', role)
  assert.equal((await invoke(lambda, 'silent')).text, 'null')
})

test('an error of the function is an answer of its own', async () => {
  await deploy(cloud, 'failing', "export const handler = async () => { throw new TypeError('no') }", role)
  const answer = await invoke(lambda, 'failing')
  assert.equal(answer.StatusCode, 200)
  assert.equal(answer.FunctionError, 'Unhandled')
  const { errorType, errorMessage } = answer.value as { errorType: string; errorMessage: string }
  assert.deepEqual([errorType, errorMessage], ['TypeError', 'no'])
})

test('LogType Tail answers the last 4 KB of the log', async () => {
  await deploy(
    cloud,
    'talking',
    "export const handler = async (n) => { console.log('x'.repeat(n)); console.log('last words') }",
    role,
  )
  const short = Buffer.from(
    (await invoke(lambda, 'talking', 3, { LogType: 'Tail' })).LogResult ?? '',
    'base64',
  ).toString()
  assert.match(short, /^START RequestId: \S+ Version: \$LATEST\n/m)
  assert.match(short, /\bxxx\n/)
  assert.match(short, /\nEND RequestId: \S+\nREPORT RequestId: /)
  const long = Buffer.from(
    (await invoke(lambda, 'talking', 9_000, { LogType: 'Tail' })).LogResult ?? '',
    'base64',
  )
  assert.equal(long.length, 4_096)
  assert.match(long.toString(), /last words\n[^]*REPORT/)
})

test('a client context reaches the handler', async () => {
  await deploy(cloud, 'context', 'export const handler = async (e, context) => context.clientContext', role)
  const ClientContext = Buffer.from(JSON.stringify({ custom: { a: 'b' } })).toString('base64')
  assert.deepEqual((await invoke(lambda, 'context', {}, { ClientContext })).value, { custom: { a: 'b' } })
})

test('a dry run says that the caller may, and runs nothing', async () => {
  await deploy(cloud, 'undone', "export const handler = async () => { throw new Error('ran') }", role)
  const answer = await invoke(lambda, 'undone', {}, { InvocationType: 'DryRun' })
  assert.equal(answer.StatusCode, 204)
  assert.equal(answer.text, '')
})

test('a payload that is no JSON, or too large, is refused', async () => {
  const send = (Payload: Buffer, over = {}) =>
    refusal(lambda.send(new InvokeCommand({ FunctionName: 'echo', Payload, ...over })))
  assert.deepEqual(await send(Buffer.from('hello')), {
    code: 'InvalidRequestContentException',
    message:
      "Could not parse request body into json: Could not parse payload into json: Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 6]",
    status: 400,
  })
  const long = (bytes: number) => Buffer.from(`"${'x'.repeat(bytes - 2)}"`)
  for (const bytes of [6_291_457, 8_000_000]) {
    assert.deepEqual(await send(long(bytes)), {
      code: 'RequestEntityTooLargeException',
      message: 'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
      status: 413,
    })
  }
  assert.deepEqual(await send(long(1_048_577), { InvocationType: 'Event' }), {
    code: 'RequestEntityTooLargeException',
    message: '1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)',
    status: 413,
  })
})

test('6 MB go in and come back; a response above that is an error of the function', async () => {
  const source =
    "export const handler = async (event) => (typeof event === 'number' ? 'x'.repeat(event) : event)"
  await deploy(cloud, 'wide', source, role, { MemorySize: 512 })
  const text = 'y'.repeat(6_291_454)
  assert.equal((await invoke(lambda, 'wide', text)).value, text)
  const over = await invoke(lambda, 'wide', 6_291_600)
  assert.equal(over.FunctionError, 'Unhandled')
  const { errorType, errorMessage } = over.value as { errorType: string; errorMessage: string }
  assert.deepEqual(
    [errorType, errorMessage],
    [
      'Function.ResponseSizeTooLarge',
      'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
    ],
  )
})

test('what is not built is refused by name', async () => {
  assert.match(
    (await refusal(invoke(lambda, 'echo', {}, { TenantId: 't' }))).message,
    /^TenantId is not built/,
  )
  assert.match(
    (await refusal(invoke(lambda, 'echo', {}, { DurableExecutionName: 'd' }))).message,
    /^DurableExecutionName is not built/,
  )
})

test('a function acts with the credentials of its role', async () => {
  const source = `import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
    export const handler = async () => (await new STSClient().send(new GetCallerIdentityCommand())).Arn`
  await deploy(cloud, 'who', source, role)
  assert.equal((await invoke(lambda, 'who')).value, 'arn:aws:sts::000000000000:assumed-role/execution/who')
})

test('log lines are in CloudWatch Logs, and the invocation on the bill, within about a second', async () => {
  await deploy(cloud, 'logged', "export const handler = async () => console.log('hello, log')", role, {
    LoggingConfig: { LogGroup: '/of/my/own' },
  })
  await invoke(lambda, 'logged')
  await invoke(lambda, 'logged')
  const logs = cloud.client(CloudWatchLogsClient)
  const lines = await eventually(async () => {
    const { events = [] } = await logs.send(new FilterLogEventsCommand({ logGroupName: '/of/my/own' }))
    return events.length >= 8 ? events : undefined
  })
  const messages = lines.map(({ message = '' }) => message)
  assert.equal(messages.filter((message) => message.includes('hello, log')).length, 2)
  assert.equal(messages.filter((message) => message.startsWith('REPORT RequestId: ')).length, 2)
  assert.match(lines[0]?.logStreamName ?? '', /^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/)
  const requests = await eventually(async () => {
    const bill = await cloud.call('selfless', 'GetBill', {}, rootOf('000000000000', 'us-east-1'))
    const text = JSON.stringify(bill)
    return text.includes('function:logged') ? text : undefined
  })
  assert.match(requests, /"requests":2/)
})

test('more at once than there are environments are throttled, and told when to come again', async () => {
  const small = await openTestCloud({ options: ['--max-environments', '1'] })
  const witness = await openWitness()
  try {
    const client = small.client(LambdaClient)
    await deploy(small, 'one', WITNESSED, await makeRole(small))
    const first = invoke(client, 'one', { url: witness.url })
    const running = await witness.next()
    const error = await invoke(client, 'one', { url: witness.url }).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof TooManyRequestsException)
    assert.equal(error.message, 'Rate Exceeded.')
    assert.equal(error.Reason, 'ConcurrentInvocationLimitExceeded')
    assert.equal(error.retryAfterSeconds, '1')
    assert.equal(error.$metadata.httpStatusCode, 429)
    running.answer(200)
    assert.equal((await first).value, 200)
    const again = invoke(client, 'one', { url: witness.url })
    ;(await witness.next()).answer(200)
    assert.equal((await again).value, 200)
  } finally {
    await small.close()
    await witness.close()
  }
})

/** Looks until it is there; the machine's time, bounded. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; ; tries++) {
    const found = await look().catch((error: unknown) => {
      if (tries > 100) throw error
      return undefined
    })
    if (found !== undefined) return found
    assert.ok(tries < 100, 'it never came')
    await cloud.clock.after(50)
  }
}
