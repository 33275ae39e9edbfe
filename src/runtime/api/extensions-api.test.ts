// The Extensions, Telemetry and Logs APIs as an extension meets them: states, refusals, limits and their texts.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { ARN, openApis } from '../../../test/support/apis.ts'
import type { Called, TestApis } from '../../../test/support/apis.ts'

const EXTENSION = '/2020-01-01/extension'

async function open(t: TestContext): Promise<TestApis> {
  const apis = await openApis()
  t.after(() => {
    apis.close()
    assert.deepEqual(apis.bugs, [])
  })
  return apis
}

function register(
  apis: TestApis,
  name: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Called> {
  return apis.call('POST', `${EXTENSION}/register`, {
    headers: { 'Lambda-Extension-Name': name, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

async function registered(
  apis: TestApis,
  name: string,
  events: readonly string[],
): Promise<Record<string, string>> {
  const { headers } = await register(apis, name, { events })
  return { 'Lambda-Extension-Identifier': headers.get('lambda-extension-identifier') ?? '' }
}

const refusal = ({ status, value }: Called) => {
  const { errorType, errorMessage } = value as { errorType: string; errorMessage: string }
  return `${status} ${errorType}: ${errorMessage}`
}

test('an extension registers by its name and is told of the function', async (t) => {
  const apis = await open(t)
  apis.extensions.expect('outside')
  const features = { 'Lambda-Extension-Accept-Feature': 'other, accountId' }
  const answer = await register(apis, 'outside', { events: ['SHUTDOWN', 'INVOKE'] }, features)
  assert.equal(answer.status, 200)
  const facts = { functionName: 'f', functionVersion: '$LATEST', handler: 'h' }
  assert.deepEqual(answer.value, { accountId: '000000000000', ...facts })
  assert.match(answer.headers.get('lambda-extension-identifier') ?? '', /^[0-9a-f-]{36}$/)
  assert.deepEqual((await register(apis, 'inside', { events: [] })).value, facts)
})

test('what is wrong with a registration is said in the words of AWS', async (t) => {
  const apis = await open(t)
  apis.extensions.expect('outside')
  const said = async (name: string, body: unknown) => refusal(await register(apis, name, body))
  assert.equal(await said('', {}), '403 Extension.InvalidExtensionName: Empty extension name')
  assert.equal(await said('x', ''), '403 InvalidRequestFormat: unexpected end of JSON input')
  assert.equal(
    await said('x', { configurationKeys: ['a'] }),
    '403 InvalidRequestFormat: configurationKeys are deprecated; use environment variables instead',
  )
  assert.equal(
    await said('x', { events: ['SHUTDOWN'] }),
    '403 Extension.InvalidEventType: SHUTDOWN: ShutdownEventNotSupportedForInternalExtension',
  )
  assert.equal(
    await said('outside', { events: ['OTHER'] }),
    '403 Extension.InvalidEventType: OTHER: ErrorInvalidEventType',
  )
  await register(apis, 'outside', { events: [] })
  assert.equal(
    await said('outside', { events: [] }),
    '403 Extension.InvalidExtensionState: State transition from Registered to Registered failed for extension outside. Error: State transition is not allowed',
  )
  await register(apis, 'inside', { events: [] })
  assert.equal(
    await said('inside', { events: [] }),
    '403 Extension.InvalidExtensionState: Extension with this name already registered',
  )
  for (let n = 0; n < 8; n++) await register(apis, `e${n}`, { events: [] })
  assert.equal(await said('more', {}), '403 Extension.TooManyExtensions: Extension limit (10) reached')
  apis.extensions.closeRegistration()
  assert.equal(
    await said('late', {}),
    '403 Extension.RegistrationClosed: Extension registration closed already',
  )
  assert.equal((await register(apis, 'x', 'x'.repeat(100_000))).status, 403)
})

test('whoever asks without an identifier, with a wrong one or with one of nobody is refused', async (t) => {
  const apis = await open(t)
  const next = async (headers: Record<string, string>) =>
    refusal(await apis.call('GET', `${EXTENSION}/event/next`, { headers }))
  assert.equal(
    await next({}),
    '403 Extension.MissingExtensionIdentifier: Missing Lambda-Extension-Identifier header',
  )
  assert.equal(
    await next({ 'Lambda-Extension-Identifier': 'x' }),
    '403 Extension.InvalidExtensionIdentifier: Invalid Lambda-Extension-Identifier',
  )
  const nobody = '00000000-0000-4000-8000-000000000000'
  assert.equal(
    await next({ 'Lambda-Extension-Identifier': nobody }),
    `403 Extension.UnknownExtensionIdentifier: Unknown extension ${nobody}`,
  )
})

test('events go to those who asked for them, once each, whether they ask before or after', async (t) => {
  const apis = await open(t)
  const headers = await registered(apis, 'one', ['INVOKE'])
  await registered(apis, 'two', [])
  const next = () => apis.call('GET', `${EXTENSION}/event/next`, { headers })
  const asking = next()
  while (apis.heard.at(-1)?.what !== 'extension ready') await new Promise((resolve) => setImmediate(resolve))
  const told = { requestId: 'r', deadlineMs: 5, invokedFunctionArn: ARN }
  const asked = apis.extensions.invoke({ ...told, traceId: 'Root=1' })
  assert.deepEqual(
    asked.map(({ name }) => name),
    ['one'],
  )
  const event = await asking
  assert.match(event.headers.get('lambda-extension-event-identifier') ?? '', /^[0-9a-f-]{36}$/)
  assert.deepEqual(event.value, {
    eventType: 'INVOKE',
    ...told,
    tracing: { type: 'X-Amzn-Trace-Id', value: 'Root=1' },
  })
  apis.extensions.invoke({ ...told, traceId: undefined })
  assert.deepEqual((await next()).value, { eventType: 'INVOKE', ...told })
})

test('an extension that asks twice is refused, one whose connection has gone may ask again', async (t) => {
  const apis = await open(t)
  const headers = await registered(apis, 'one', ['INVOKE'])
  const id = headers['Lambda-Extension-Identifier']
  const raw = await apis.raw()
  raw.socket.write(`GET ${EXTENSION}/event/next HTTP/1.1\r\nLambda-Extension-Identifier: ${id}\r\n\r\n`)
  while (apis.heard.at(-1)?.what !== 'extension ready') await new Promise((resolve) => setImmediate(resolve))
  const twice = await apis.call('GET', `${EXTENSION}/event/next`, { headers })
  assert.match(
    refusal(twice),
    /^403 Extension\.InvalidExtensionState: State transition from Ready to Ready failed/,
  )
  raw.socket.destroy()
  await raw.closed
  while (apis.extensions.find(id ?? '')?.poll?.open === true)
    await new Promise((resolve) => setImmediate(resolve))
  const again = apis.call('GET', `${EXTENSION}/event/next`, { headers })
  apis.extensions.invoke({ requestId: 'r', deadlineMs: 5, invokedFunctionArn: ARN, traceId: undefined })
  assert.equal((await again).status, 200)
})

test('an error needs its type and its state', async (t) => {
  const apis = await open(t)
  const headers = await registered(apis, 'one', [])
  const without = await apis.call('POST', `${EXTENSION}/exit/error`, { headers, body: '{}' })
  assert.equal(
    refusal(without),
    '403 Extension.MissingHeader: Lambda-Extension-Function-Error-Type not found',
  )
  const typed = { ...headers, 'Lambda-Extension-Function-Error-Type': 'A.B' }
  for (let n = 0; n < 2; n++) {
    const { status, text } = await apis.call('POST', `${EXTENSION}/init/error`, {
      headers: typed,
      body: '{}',
    })
    assert.deepEqual([status, text], [202, '{"status":"OK"}\n'])
  }
  const exit = await apis.call('POST', `${EXTENSION}/exit/error`, { headers: typed, body: '{}' })
  assert.match(refusal(exit), /State transition from InitError to Exited failed for extension/)
})

const SUBSCRIBE = { schemaVersion: '2022-07-01', types: ['platform'] }
const HTTP = { protocol: 'HTTP', URI: 'http://sandbox.localdomain:8080' }

test('what is wrong with a subscription is said, all of it', async (t) => {
  const apis = await open(t)
  const headers = await registered(apis, 'one', [])
  const said = async (body: object | string, path = '/2022-07-01/telemetry') =>
    refusal(
      await apis.call('PUT', path, { headers, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    )
  const having = (more: object) => said({ ...SUBSCRIBE, destination: HTTP, ...more })
  assert.equal(
    await said({
      schemaVersion: '2022-07-01',
      types: [],
      destination: { protocol: 'HTTP', URI: 'http://sandbox.localdomain' },
    }),
    '400 ValidationError: URI port is not provided; types should not be empty',
  )
  assert.equal(
    await said({ types: ['x'], destination: HTTP, schemaVersion: '2020-08-15' }, '/2020-08-15/logs'),
    '400 Logs.ValidationError: types should be of platform, function, extension',
  )
  assert.equal(await said('no'), '400 ValidationError: Invalid JSON')
  assert.match(await having({ schemaVersion: '1' }), /^400 ValidationError: schemaVersion should be one of/)
  assert.match(await having({ destination: { protocol: 'HTTP', URI: 'http://10.0.0.1:80' } }), /URI host/)
  assert.match(await having({ destination: { protocol: 'HTTP', URI: 'https://sandbox:1' } }), /URI scheme/)
  assert.match(await having({ destination: { protocol: 'TCP', port: 70_000 } }), /port should be/)
  for (const [name, low, high] of [
    ['maxItems', 999, 10_001],
    ['maxBytes', 262_143, 1_048_577],
    ['timeoutMs', 24, 30_001],
  ] as const)
    for (const value of [low, high, 1.5, 'x'])
      assert.match(
        await having({ buffering: { [name]: value } }),
        new RegExp(`${name} should be a number from`),
      )
  assert.equal((await apis.call('GET', '/2022-07-01/telemetry', { headers })).status, 405)
})

test('who subscribed by one API cannot by the other, and nobody can after INIT', async (t) => {
  const apis = await open(t)
  const headers = await registered(apis, 'one', [])
  const body = JSON.stringify({ types: ['platform'], destination: HTTP })
  const logs = () => apis.call('PUT', '/2020-08-15/logs', { headers, body })
  const telemetry = () =>
    apis.call('PUT', '/2022-07-01/telemetry', {
      headers,
      body: JSON.stringify({ ...SUBSCRIBE, destination: HTTP }),
    })
  assert.deepEqual([(await logs()).text, (await logs()).text], ['"OK"', '"OK"'])
  assert.equal(apis.said[0], 'LOGS\tName: one\tState: Subscribed\tTypes: [Platform]\n')
  assert.match(
    refusal(await telemetry()),
    /^400 ValidationError: one has subscribed by the Logs API already$/,
  )
  apis.telemetry.closeSubscription()
  assert.match(refusal(await logs()), /^403 Logs\.SubscriptionClosed: /)
  assert.match(refusal(await telemetry()), /^403 Telemetry\.SubscriptionClosed: /)
})

/** A subscriber by HTTP; `answer` decides what it says to each batch. */
async function subscriber(
  t: TestContext,
  answer: () => number | Promise<number>,
): Promise<{ port: number; batches: { type: string; record: unknown }[][] }> {
  const batches: { type: string; record: unknown }[][] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (data: Buffer) => (text += data.toString()))
    request.on('end', () => {
      batches.push(JSON.parse(text) as { type: string; record: unknown }[])
      void Promise.resolve(answer()).then((status) => response.writeHead(status).end())
    })
  })
  t.after(() => server.close())
  return { port: await portOf(server), batches }
}

function portOf(server: Server | ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

async function subscribe(apis: TestApis, port: number, more: object = {}): Promise<void> {
  const headers = await registered(apis, `to${port}`, [])
  const destination = { protocol: 'HTTP', URI: `http://sandbox.localdomain:${port}/in?q=1` }
  const body = JSON.stringify({ ...SUBSCRIBE, types: ['function'], destination, ...more })
  assert.equal((await apis.call('PUT', '/2022-07-01/telemetry', { headers, body })).text, '"OK"')
}

test('a batch leaves when it is full of items or bytes, or its first event has waited long enough', async (t) => {
  const apis = await open(t)
  const { port, batches } = await subscriber(t, () => 200)
  await subscribe(apis, port, { buffering: { maxItems: 1_000, maxBytes: 262_144, timeoutMs: 30_000 } })
  for (let n = 0; n < 1_000; n++) apis.telemetry.line('function', 0, `${n}`)
  await arrived(batches, 1)
  apis.telemetry.line('function', 0, 'x'.repeat(262_144))
  await arrived(batches, 2)
  // The answer to the second has been read, too: turning the clock would make it late.
  await apis.telemetry.flush()
  apis.telemetry.line('function', 0, 'late')
  apis.clock.turnWall(30_000)
  await arrived(batches, 3)
  assert.deepEqual(
    batches.map((batch) => batch.length),
    [1_000, 1, 1],
  )
  assert.equal(batches[2]?.[0]?.record, 'late')
})

test('a subscriber that falls behind loses events above twice its bytes, and is told how many', async (t) => {
  const apis = await open(t)
  const release = Promise.withResolvers<number>()
  const { port, batches } = await subscriber(t, () => release.promise)
  await subscribe(apis, port, { types: ['function', 'platform'] })
  const line = 'x'.repeat(100_000)
  for (let n = 0; n < 3; n++) apis.telemetry.line('function', 0, line)
  await arrived(batches, 1)
  for (let n = 0; n < 12; n++) apis.telemetry.line('function', 0, line)
  release.resolve(200)
  await apis.telemetry.flush()
  await apis.telemetry.flush()
  const dropped = batches.flat().filter(({ type }) => type === 'platform.logsDropped')
  const [{ record } = { record: undefined }] = dropped
  const { droppedRecords, droppedBytes, reason } = record as Record<string, number | string>
  assert.equal(droppedRecords, 7)
  assert.ok(Number(droppedBytes) > 700_000)
  assert.equal(reason, 'Consumer seems to have fallen behind as it has not acknowledged receipt of logs.')
})

test('a batch that is refused, or answered by nobody, is lost and told of', async (t) => {
  const apis = await open(t)
  let status = 500
  const { port, batches } = await subscriber(t, () => status)
  await subscribe(apis, port)
  apis.telemetry.line('function', 0, 'one')
  await apis.telemetry.flush()
  status = 200
  apis.telemetry.line('function', 0, 'two')
  await apis.telemetry.flush()
  assert.deepEqual(
    batches.at(-1)?.map(({ type }) => type),
    ['platform.logsDropped', 'function'],
  )
  await subscribe(apis, 1)
  apis.telemetry.line('function', 0, 'nobody')
  await apis.telemetry.flush()
})

test('lines of JSON are objects since schema version 2022-12-13, and strings before', async (t) => {
  const apis = await open(t)
  for (const [schemaVersion, record] of [
    ['2022-07-01', '{"a":1}\n'],
    ['2022-12-13', { a: 1 }],
  ] as const) {
    const { port, batches } = await subscriber(t, () => 200)
    await subscribe(apis, port, { schemaVersion })
    apis.telemetry.line('function', 0, '{"a":1}\n')
    await apis.telemetry.flush()
    assert.deepEqual(batches.flat().at(-1)?.record, record)
  }
})

test('the Logs API tells of END and not of INIT, until its second schema version', async (t) => {
  const apis = await open(t)
  for (const [schemaVersion, types] of [
    [undefined, ['platform.logsSubscription', 'platform.start', 'platform.end']],
    ['2021-03-18', ['platform.logsSubscription', 'platform.initStart', 'platform.start', 'platform.end']],
  ] as const) {
    const { port, batches } = await subscriber(t, () => 200)
    const headers = await registered(apis, `logs${port}`, [])
    const destination = { protocol: 'HTTP', URI: `http://sandbox:${port}` }
    const body = JSON.stringify({ schemaVersion, types: ['platform'], destination })
    await apis.call('PUT', '/2020-08-15/logs', { headers, body })
    await apis.telemetry.flush()
    batches.length = 0
    for (const type of ['platform.initStart', 'platform.start', 'platform.end'])
      apis.telemetry.platform(type, {})
    await apis.telemetry.flush()
    assert.deepEqual(
      batches.flat().map(({ type }) => type),
      types.slice(1),
    )
  }
})

test('a subscriber by TCP gets one event a line on one connection', async (t) => {
  const apis = await open(t)
  let text = ''
  let connections = 0
  const server = createTcpServer((socket) => {
    connections += 1
    socket.on('data', (data: Buffer) => (text += data.toString()))
  })
  t.after(() => server.close())
  const port = await portOf(server)
  await subscribe(apis, port, { destination: { protocol: 'TCP', port } })
  for (const line of ['one', 'two']) {
    apis.telemetry.line('function', 0, line)
    await apis.telemetry.flush()
  }
  while (text.split('\n').length < 3) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(connections, 1)
  const lines = text.trim().split('\n')
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { record: string }).record),
    ['one', 'two'],
  )
})

async function arrived(batches: readonly unknown[], count: number): Promise<void> {
  while (batches.length < count) await new Promise((resolve) => setImmediate(resolve))
}
