// The Runtime API as a runtime meets it: real sockets, Node.js's own HTTP client or raw bytes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { ARN, openApis } from '../../../test/support/apis.ts'
import type { TestApis } from '../../../test/support/apis.ts'
import { PAYLOAD_BYTES_MAX } from '../protocol.ts'

const NEXT = '/2018-06-01/runtime/invocation/next'
const at = (id: string, what: string) => `/2018-06-01/runtime/invocation/${id}/${what}`

async function open(t: TestContext, options: { snapStart?: boolean } = {}): Promise<TestApis> {
  const apis = await openApis(options)
  t.after(() => {
    apis.close()
    assert.deepEqual(apis.bugs, [])
  })
  return apis
}

/** An invocation is running, as the runtime sees it. */
async function running(apis: TestApis, id: string): Promise<void> {
  const next = apis.call('GET', NEXT)
  apis.invoke(id, '{}')
  assert.equal((await next).status, 200)
}

const transition = (from: string, to: string) => ({
  errorMessage: `State transition from ${from} to ${to} failed for runtime. Error: State transition is not allowed`,
  errorType: 'InvalidStateTransition',
})

test('the next invocation comes when there is one, with its headers, and its answer is accepted', async (t) => {
  const apis = await open(t)
  const next = apis.call('GET', NEXT)
  apis.runtime.deliver(
    {
      requestId: 'r-1',
      deadlineMs: 1_800_000_000_000,
      arn: ARN,
      traceId: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1',
      clientContext: '{"custom":\r\n{"a":"b"}}',
      identity: '{"cognitoIdentityId":"i"}',
    },
    Buffer.from('{"key":"é"}'),
  )
  const { status, headers, text } = await next
  assert.deepEqual([status, text], [200, '{"key":"é"}'])
  const shown = [...headers].filter(([name]) => name.startsWith('lambda-') || name === 'content-type')
  assert.deepEqual(Object.fromEntries(shown), {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': 'r-1',
    'lambda-runtime-trace-id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1',
    'lambda-runtime-client-context': '{"custom":  {"a":"b"}}',
    'lambda-runtime-cognito-identity': '{"cognitoIdentityId":"i"}',
    'lambda-runtime-invoked-function-arn': ARN,
    'lambda-runtime-deadline-ms': '1800000000000',
  })
  const answer = await apis.call('POST', at('r-1', 'response'), { body: '{"ok":true}' })
  assert.deepEqual([answer.status, answer.text], [202, '{"status":"OK"}\n'])
  const heard = apis.heard.map(({ what, text: body }) => [what, body])
  assert.deepEqual(heard, [
    ['ready', undefined],
    ['responding', undefined],
    ['response', '{"ok":true}'],
  ])
})

test('an error brings its document and its type, which AWS passes on only in its own form', async (t) => {
  const apis = await open(t)
  const document = '{"errorMessage":"m","errorType":"T","stackTrace":[]}'
  for (const [told, passed] of [
    ['Runtime.ImportModuleError', 'Runtime.ImportModuleError'],
    ['Function.lower', 'Function.Unknown'],
    ['MyError', 'Runtime.Unknown'],
    [undefined, 'Runtime.Unknown'],
  ] as const) {
    await running(apis, 'r')
    const headers = told === undefined ? {} : { 'Lambda-Runtime-Function-Error-Type': told }
    const { status } = await apis.call('POST', at('r', 'error'), { body: document, headers })
    assert.equal(status, 202)
    assert.deepEqual(apis.heard.at(-1), { what: 'error', text: document, errorType: passed })
  }
})

test('an error that brings its X-Ray cause reaches the caller without it', async (t) => {
  const apis = await open(t)
  const headers = { 'Content-Type': 'application/vnd.aws.lambda.error.cause+json' }
  for (const [body, text] of [
    [
      '{"errorMessage":"m","errorType":"T","stackTrace":["a"],"errorCause":{"message":"x"}}',
      '{"errorMessage":"m","errorType":"T","stackTrace":["a"]}',
    ],
    ['no JSON', '"Invalid error body"'],
  ]) {
    await running(apis, 'r')
    await apis.call('POST', at('r', 'error'), { body: body ?? '', headers })
    assert.equal(apis.heard.at(-1)?.text, text)
  }
})

test('an answer to another invocation than the running one is InvalidRequestID', async (t) => {
  const apis = await open(t)
  const invalid = { errorMessage: 'Invalid request ID', errorType: 'InvalidRequestID' }
  const early = await apis.call('POST', at('r-1', 'response'), { body: '1' })
  assert.deepEqual([early.status, early.value], [400, invalid])
  await running(apis, 'r-1')
  for (const what of ['response', 'error']) {
    const other = await apis.call('POST', at('r-2', what), { body: '1' })
    assert.deepEqual([other.status, other.value], [400, invalid])
  }
  await apis.call('POST', at('r-1', 'response'), { body: '1' })
  await running(apis, 'r-3')
  const late = await apis.call('POST', at('r-1', 'response'), { body: '1' })
  assert.deepEqual([late.status, late.value], [400, invalid])
})

test('what a state does not allow is refused by the names of both states', async (t) => {
  const apis = await open(t)
  await running(apis, 'r')
  await apis.call('POST', at('r', 'response'), { body: '1' })
  const twice = await apis.call('POST', at('r', 'response'), { body: '1' })
  assert.deepEqual(
    [twice.status, twice.value],
    [403, transition('RuntimeResponseSentState', 'InvocationResponse')],
  )
  const error = await apis.call('POST', at('r', 'error'), { body: '1' })
  assert.deepEqual(error.value, transition('RuntimeResponseSentState', 'InvocationErrorResponse'))
  const init = await apis.call('POST', '/2018-06-01/runtime/init/error', { body: '{}' })
  assert.deepEqual(init.value, transition('RuntimeResponseSentState', 'InitError'))
})

test('after an error of INIT nothing is allowed any more', async (t) => {
  const apis = await open(t)
  const headers = { 'Lambda-Runtime-Function-Error-Type': 'Runtime.NoSuchHandler' }
  const { status } = await apis.call('POST', '/2018-06-01/runtime/init/error', { body: '{"a":1}', headers })
  assert.equal(status, 202)
  assert.deepEqual(apis.heard, [{ what: 'initError', text: '{"a":1}', errorType: 'Runtime.NoSuchHandler' }])
  const next = await apis.call('GET', NEXT)
  assert.deepEqual([next.status, next.value], [403, transition('InitError', 'Ready')])
})

test('a runtime that asks again while it runs gets the same event again', async (t) => {
  const apis = await open(t)
  await running(apis, 'r')
  const again = await apis.call('GET', NEXT)
  assert.equal(again.headers.get('lambda-runtime-aws-request-id'), 'r')
})

test('an event goes to the poll that has waited longest and is still there', async (t) => {
  const apis = await open(t)
  const gone = await apis.raw()
  gone.socket.write(`GET ${NEXT} HTTP/1.1\r\nHost: x\r\n\r\n`)
  const there = await apis.raw()
  await until(() => apis.runtime.state === 'Ready')
  there.socket.write(`GET ${NEXT} HTTP/1.1\r\nHost: x\r\n\r\n`)
  gone.socket.destroy()
  await gone.closed
  // A request that is answered has been behind both of them.
  await apis.call('GET', '/2018-06-01/ping')
  apis.invoke('r', '{"a":1}')
  assert.match(await there.until(/\{"a":1\}/), /^HTTP\/1\.1 200 OK\r\n/)
})

test('an answer of the limit passes, a longer one is refused with 413 and told as such, however it is sent', async (t) => {
  const apis = await open(t)
  const message = 'Exceeded maximum allowed payload size (6291556 bytes).'
  for (const chunked of [false, true]) {
    for (const bytes of [PAYLOAD_BYTES_MAX, PAYLOAD_BYTES_MAX + 1, 3 * PAYLOAD_BYTES_MAX]) {
      await running(apis, 'r')
      const payload = Buffer.alloc(bytes, 0x20)
      const body = chunked ? new Blob([payload]).stream() : payload
      const answer = await apis.call('POST', at('r', 'response'), { body })
      const heard = apis.heard.at(-1)
      if (bytes <= PAYLOAD_BYTES_MAX) assert.deepEqual([answer.status, heard?.text?.length], [202, bytes])
      else {
        assert.equal(answer.status, 413)
        assert.deepEqual(answer.value, { errorMessage: message, errorType: 'RequestEntityTooLarge' })
        assert.equal(heard?.what, 'too large')
      }
    }
  }
})

test('a streamed answer arrives piece by piece, and its trailers say how it failed', async (t) => {
  const apis = await open(t)
  await running(apis, 'r')
  const raw = await apis.raw()
  const head = `POST ${at('r', 'response')} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTrailer: Lambda-Runtime-Function-Error-Type\r\n\r\n`
  raw.socket.write(`${head}5\r\nhello\r\n`)
  await until(() => apis.heard.at(-1)?.what === 'chunk')
  assert.equal(apis.heard.at(-1)?.text, 'hello')
  const document = '{"errorMessage":"boom","errorType":"Error"}'
  const trailers = `Lambda-Runtime-Function-Error-Type: Function.Error\r\nLambda-Runtime-Function-Error-Body: ${Buffer.from(document).toString('base64')}\r\n`
  raw.socket.write(`1;ext=1\r\n!\r\n0\r\n${trailers}\r\n`)
  await raw.until(/202 Accepted/)
  assert.deepEqual(apis.heard.at(-1), { what: 'error', text: document, errorType: 'Function.Error' })
})

test('a response mode that is none is refused, and the invocation is over', async (t) => {
  const apis = await open(t)
  await running(apis, 'r')
  const headers = { 'Lambda-Runtime-Function-Response-Mode': 'sideways' }
  const { status, value } = await apis.call('POST', at('r', 'response'), { body: '1', headers })
  const errorMessage = 'Invalid function response mode'
  assert.deepEqual([status, value], [400, { errorMessage, errorType: 'InvalidFunctionResponseMode' }])
  assert.equal(apis.heard.at(-1)?.errorType, 'Runtime.InvalidResponseModeHeader')
})

test('an answer that is cut off is Runtime.TruncatedResponse', async (t) => {
  const apis = await open(t)
  for (const framing of ['Content-Length: 100\r\n\r\nabc', 'Transfer-Encoding: chunked\r\n\r\n5\r\nab']) {
    await running(apis, 'r')
    const raw = await apis.raw()
    raw.socket.write(`POST ${at('r', 'response')} HTTP/1.1\r\nHost: x\r\n${framing}`)
    await until(() => apis.runtime.state === 'InvocationResponse')
    raw.socket.destroy()
    await until(() => apis.heard.at(-1)?.what === 'error')
    assert.equal(apis.heard.at(-1)?.errorType, 'Runtime.TruncatedResponse')
  }
  // So is one whose chunks are none: whoever sends it hears it.
  await running(apis, 'r')
  const raw = await apis.raw()
  raw.socket.write(`POST ${at('r', 'response')} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n`)
  await raw.until(/400 Bad Request[\s\S]*"errorType":"TruncatedHTTPRequest"/)
  await raw.closed
  assert.equal(apis.heard.at(-1)?.errorType, 'Runtime.TruncatedResponse')
})

test('the restore operations exist for SnapStart only, and run the hooks once', async (t) => {
  const without = await open(t)
  assert.equal((await without.call('GET', '/2018-06-01/runtime/restore/next')).status, 404)
  const apis = await open(t, { snapStart: true })
  const waiting = apis.call('GET', '/2018-06-01/runtime/restore/next')
  await until(() => apis.runtime.state === 'RestoreReady')
  const early = await apis.call('GET', NEXT)
  assert.deepEqual(early.value, transition('RestoreReady', 'Ready'))
  apis.runtime.restore()
  assert.deepEqual([(await waiting).status, (await waiting).text], [200, ''])
  const headers = { 'Lambda-Runtime-Function-Error-Type': 'Runtime.HookError' }
  const failed = await apis.call('POST', '/2018-06-01/runtime/restore/error', { body: '{}', headers })
  assert.equal(failed.status, 202)
  assert.deepEqual(apis.heard.at(-1), { what: 'restoreError', errorType: 'Runtime.HookError' })
})

test('other paths and methods are 404 and 405, and ping answers', async (t) => {
  const apis = await open(t)
  const nowhere = await apis.call('GET', '/2018-06-01/runtime/nowhere')
  assert.deepEqual([nowhere.status, nowhere.text], [404, '404 page not found\n'])
  assert.equal((await apis.call('POST', NEXT, { body: '' })).status, 405)
  assert.equal((await apis.call('GET', at('r', 'response'))).status, 405)
  assert.equal((await apis.call('GET', '/2018-06-01/ping')).text, 'pong')
})

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}
