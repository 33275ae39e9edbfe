// Runtimes and extensions as real processes, from the engine's `invoke` to the log: the phases of AWS's execution
// environment, what fails in each of them, and what those who watch from inside are told.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import type { TestContext } from 'node:test'
import { extensionScript, providedSpec, runtimeScript } from '../../../test/support/bootstrap.ts'
import { openTestEngine } from '../../../test/support/engine.ts'
import type { TestEngine } from '../../../test/support/engine.ts'

let room: TestEngine

before(async () => {
  room = await openTestEngine()
})
after(() => room.close())

const ECHO = runtimeScript('async (event) => event')

/** An extension that tells of each event by a line. */
const TELLING = `async (event) => console.log('heard ' + JSON.stringify({ ...event, deadlineMs: typeof event.deadlineMs, requestId: event.requestId && 'id' }))`

test('a runtime finds everything in its variables and headers, and its environment is reused', async () => {
  const handler = `async (event, headers) => ({ event, count: ++count, cwd: process.cwd(), env,
    arn: headers.get('lambda-runtime-invoked-function-arn'), trace: headers.get('lambda-runtime-trace-id'),
    context: headers.get('lambda-runtime-client-context'), left: headers.get('lambda-runtime-deadline-ms') - Date.now() })`
  const spec = providedSpec(room, runtimeScript(handler, 'let count = 0'), {}, { environment: { MINE: '1' } })
  const traceId = 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1'
  const clientContext = Buffer.from('{"custom":{}}').toString('base64')
  const first = (await room.invoke(spec, { a: 1 }, { traceId, clientContext })).value as Record<
    string,
    unknown
  >
  const env = first['env'] as Record<string, string>
  assert.deepEqual(first['event'], { a: 1 })
  assert.deepEqual([first['arn'], first['trace'], first['context']], [spec.arn, traceId, '{"custom":{}}'])
  assert.ok(Number(first['left']) > 5_000 && Number(first['left']) <= 10_000, String(first['left']))
  assert.equal(first['cwd'], spec.codeFolder)
  assert.match(env['AWS_LAMBDA_RUNTIME_API'] ?? '', /^127\.0\.0\.1:\d+$/)
  const shown = ['_HANDLER', 'LAMBDA_TASK_ROOT', 'AWS_EXECUTION_ENV', 'AWS_SECRET_ACCESS_KEY', 'MINE']
  assert.deepEqual(
    shown.map((name) => env[name]),
    ['index.handler', spec.codeFolder, 'AWS_Lambda_provided.al2023', 'a secret of the role', '1'],
  )
  const second = (await room.invoke(spec)).value as Record<string, unknown>
  assert.deepEqual([first['count'], second['count']], [1, 2])
  // Without a caller's one there is a trace that is not sampled.
  assert.match(String(second['trace']), /^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$/)
})

test('the log of an API runtime has the lines and the forms of every other', async () => {
  const bootstrap = runtimeScript(
    `async () => { console.log('in the handler'); process.stdout.write('no end') }`,
    `console.log('loading')`,
  )
  const { text, requestId, maxMemoryMb } = await room.invoke(providedSpec(room, bootstrap))
  const expected = [
    String.raw`INIT_START Runtime Version: provided:al2023\.v\d+\tRuntime Version ARN: arn:aws:lambda:us-east-1::runtime:[0-9a-f]{64}`,
    'loading',
    String.raw`START RequestId: ${requestId} Version: \$LATEST`,
    'in the handler',
    'no end',
    `END RequestId: ${requestId}`,
    String.raw`REPORT RequestId: ${requestId}\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms\t`,
  ]
  assert.match(text, new RegExp(`^${expected.join('\n')}\n$`))
  assert.ok(maxMemoryMb > 20 && maxMemoryMb < 256, String(maxMemoryMb))
})

test('an error of the function is its document, and the environment goes on', async () => {
  const spec = providedSpec(
    room,
    runtimeScript(`async (event) => { if (event.fail) throw new TypeError('no'); return process.pid }`),
  )
  const before = await room.invoke(spec)
  const failed = await room.invoke(spec, { fail: true })
  assert.deepEqual(failed.value, { errorType: 'TypeError', errorMessage: 'no' })
  assert.equal(failed.functionError, 'Unhandled')
  assert.equal((await room.invoke(spec)).value, before.value)
})

test('a package without a bootstrap, and one that the kernel would refuse, say what AWS says', async () => {
  for (const [bootstrap, message] of [
    [undefined, "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]"],
    ['#!/no/such/interpreter\n', 'fork/exec /var/task/bootstrap: no such file or directory'],
    ['echo no first line\n', 'fork/exec /var/task/bootstrap: exec format error'],
    // An ELF of another machine: 0x2a is SuperH.
    [
      `\x7fELF\x02\x01\x01${'\0'.repeat(9)}\x02\0\x2a\0${'\0'.repeat(64)}`,
      'fork/exec /var/task/bootstrap: exec format error',
    ],
  ] as const) {
    const { value, requestId, text, functionError } = await room.invoke(providedSpec(room, bootstrap))
    const errorMessage = `RequestId: ${requestId} Error: ${message}`
    assert.deepEqual(value, { errorType: 'Runtime.InvalidEntrypoint', errorMessage })
    assert.equal(functionError, 'Unhandled')
    assert.match(
      text,
      /INIT_REPORT Init Duration: \d+\.\d\d ms\tPhase: init\tStatus: error\tError Type: Runtime\.InvalidEntrypoint\n/,
    )
    assert.ok(text.includes(`${errorMessage}\nRuntime.InvalidEntrypoint\nEND`), text)
  }
})

test('a bootstrap of a layer runs where the package has none', async () => {
  const layer = providedSpec(room, ECHO).codeFolder
  const { value } = await room.invoke(providedSpec(room, undefined, {}, { layerFolders: [layer] }), { a: 1 })
  assert.deepEqual(value, { a: 1 })
})

test('an error of INIT is the answer of the invocation in which it is repeated', async () => {
  const init = `await post(R + 'init/error', '{"errorType":"Runtime.ImportModuleError","errorMessage":"no module"}', { 'Lambda-Runtime-Function-Error-Type': 'Runtime.ImportModuleError' }); process.exit(1)`
  const { value, text } = await room.invoke(providedSpec(room, runtimeScript('null', init)))
  assert.deepEqual(value, { errorType: 'Runtime.ImportModuleError', errorMessage: 'no module' })
  for (const phase of ['init', 'invoke'])
    assert.match(
      text,
      new RegExp(String.raw`Phase: ${phase}\tStatus: error\tError Type: Runtime\.ImportModuleError\n`),
    )
})

test('a runtime that exits is Runtime.ExitError, in INIT and in the invocation, and the next one starts anew', async () => {
  const spec = providedSpec(
    room,
    runtimeScript(
      `async (event) => { if (event.exit !== undefined) process.exit(event.exit); return process.pid }`,
    ),
  )
  const first = (await room.invoke(spec)).value
  for (const [exit, how] of [
    [3, 'Runtime exited with error: exit status 3'],
    [0, 'Runtime exited without providing a reason'],
  ]) {
    const { value, requestId, text } = await room.invoke(spec, { exit })
    const errorMessage = `RequestId: ${requestId} Error: ${how}`
    assert.deepEqual(value, { errorType: 'Runtime.ExitError', errorMessage })
    assert.ok(text.includes(`${errorMessage}\nRuntime.ExitError\nEND`), text)
  }
  assert.notEqual((await room.invoke(spec)).value, first)
  const dead = await room.invoke(providedSpec(room, '#!/bin/sh\necho dying\nexit 7\n'))
  assert.equal((dead.value as { errorType: string }).errorType, 'Runtime.ExitError')
  assert.match(dead.text, /dying\nINIT_REPORT .*Phase: init\tStatus: error\tError Type: Runtime\.ExitError\n/)
})

test('INIT is limited to ten seconds, then repeated inside the invocation', async (t) => {
  const marks = marksFile(t)
  const bootstrap = `#!/bin/sh\necho started >>'${marks}'\nexec sleep 60\n`
  const running = room.invoke(providedSpec(room, bootstrap, {}, { timeoutMs: 300 }))
  while (readFileSync(marks, 'utf8') === '') await new Promise((resolve) => setImmediate(resolve))
  room.clock.turnWall(10_000)
  const { text, value } = await running
  assert.match(text, /INIT_REPORT Init Duration: 1\d{4}\.\d\d ms\tPhase: init\tStatus: timeout\n/)
  assert.match(text, /INIT_REPORT Init Duration: \d+\.\d\d ms\tPhase: invoke\tStatus: timeout\n/)
  assert.equal((value as { errorType: string }).errorType, 'Sandbox.Timedout')
})

test('a timeout without extensions is SIGKILL at once, and a late answer is none', async () => {
  const handler = `async (event) => { await wait(event.waitMs ?? 0); return 'done' }`
  const init = `process.on('SIGTERM', () => console.log('terminated'))`
  const spec = providedSpec(room, runtimeScript(handler, init), {}, { timeoutMs: 300 })
  assert.equal((await room.invoke(spec)).value, 'done')
  const late = await room.invoke(spec, { waitMs: 60_000 })
  assert.equal((late.value as { errorType: string }).errorType, 'Sandbox.Timedout')
  assert.match(late.text, /Duration: 300\.00 ms.*Status: timeout\n$/)
  assert.doesNotMatch(late.text, /terminated/)
  assert.equal((await room.invoke(spec)).value, 'done')
})

test('an answer above the limit is refused to the runtime and told to the caller', async () => {
  const handler = `async (event) => 'x'.repeat(event.length)`
  const { value } = await room.invoke(providedSpec(room, runtimeScript(handler)), { length: 7_000_000 })
  assert.equal((value as { errorType: string }).errorType, 'Function.ResponseSizeTooLarge')
})

test('external extensions start first, hear of every invocation, which waits for them, and of the end', async (t) => {
  const marks = marksFile(t)
  const mark = `require('fs').appendFileSync('${marks}', event.eventType + ' ' + event.shutdownReason + '\\n')`
  const own = await openTestEngine()
  const init = `process.on('SIGTERM', () => { require('fs').appendFileSync('${marks}', 'SIGTERM\\n'); process.exit(0) })`
  const spec = providedSpec(own, runtimeScript('async (event) => event', `console.log('runtime'); ${init}`), {
    observer: extensionScript(
      ['INVOKE', 'SHUTDOWN'],
      `async (event) => { await wait(100); ${mark}; await (${TELLING})(event) }`,
      `console.log('extension')`,
    ),
  })
  const first = await own.invoke(spec, { a: 1 }, { traceId: 'Root=1-a' })
  assert.deepEqual(first.value, { a: 1 })
  assert.match(
    first.text,
    /extension\n[\s\S]*runtime\n[\s\S]*EXTENSION\tName: observer\tState: Ready\tEvents: \[INVOKE,SHUTDOWN\]\nSTART/,
  )
  const event = { eventType: 'INVOKE', deadlineMs: 'number', requestId: 'id', invokedFunctionArn: spec.arn }
  const tracing = { tracing: { type: 'X-Amzn-Trace-Id', value: 'Root=1-a' } }
  assert.ok(first.text.includes(`heard ${JSON.stringify({ ...event, ...tracing })}\nEND`), first.text)
  assert.ok(first.durationMs >= 95, String(first.durationMs))
  await own.close()
  assert.equal(readFileSync(marks, 'utf8'), 'INVOKE undefined\nSIGTERM\nSHUTDOWN spindown\n')
})

test('extensions see no variable of the runtime, but the role and the API', async () => {
  const names = `console.log('names ' + Object.keys(env).sort().join())`
  const spec = providedSpec(room, ECHO, { peek: extensionScript([], 'null', names) })
  const { text } = await room.invoke(spec)
  const seen = /names (.*)/.exec(text)?.[1]?.split(',') ?? []
  for (const name of [
    'AWS_LAMBDA_RUNTIME_API',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_REGION',
  ])
    assert.ok(seen.includes(name), name)
  for (const name of ['_HANDLER', 'LAMBDA_TASK_ROOT', 'AWS_EXECUTION_ENV', 'AWS_LAMBDA_LOG_GROUP_NAME'])
    assert.ok(!seen.includes(name), name)
})

test('an extension that crashes, that reports an error, and that cannot be started end the environment by their names', async () => {
  const crash = `async () => process.exit(4)`
  const exitError = `async () => { await post(E + 'exit/error', '{}', { ...mine, 'Lambda-Extension-Function-Error-Type': 'My.Error' }); process.exit(1) }`
  const initError = `await post(E + 'init/error', '{}', { ...mine, 'Lambda-Extension-Function-Error-Type': 'My.Error' }); process.exit(1)`
  for (const [script, errorType, message] of [
    [extensionScript(['INVOKE'], crash), 'Extension.Crash', 'exit status 4'],
    [extensionScript(['INVOKE'], exitError), 'Extension.ExitError', 'exit status 1'],
    [extensionScript([], 'null', initError), 'Extension.InitError', 'exit status 1'],
    ['no first line', 'Extension.LaunchError', 'fork/exec /opt/extensions/bad: exec format error'],
  ] as const) {
    const slow = runtimeScript('async (event) => { await wait(2000); return event }')
    const { value, requestId, text } = await room.invoke(providedSpec(room, slow, { bad: script }))
    assert.deepEqual(value, { errorType, errorMessage: `RequestId: ${requestId} Error: ${message}` }, text)
    assert.match(text, new RegExp(`Status: error\\tError Type: ${errorType}\\n$`))
  }
})

test('more than ten extensions are too many', async () => {
  const names = Array.from({ length: 11 }, (_, n) => [`e${n}`, extensionScript([], 'null')])
  const { value } = await room.invoke(providedSpec(room, ECHO, Object.fromEntries(names)))
  assert.equal((value as { errorType: string }).errorType, 'Extension.LaunchError')
})

test('a timeout with an extension gives the runtime SIGTERM and the extension SHUTDOWN with the reason', async () => {
  const init = `process.on('SIGTERM', () => { console.log('terminated'); process.exit(0) })`
  const spec = providedSpec(
    room,
    runtimeScript('async () => wait(60000)', init),
    { observer: extensionScript(['SHUTDOWN'], TELLING) },
    { timeoutMs: 400 },
  )
  const { text, value } = await room.invoke(spec)
  assert.equal((value as { errorType: string }).errorType, 'Sandbox.Timedout')
  const shutdown = JSON.stringify({ eventType: 'SHUTDOWN', deadlineMs: 'number', shutdownReason: 'timeout' })
  assert.ok(text.includes(`terminated\nheard ${shutdown}\n`), text)
})

test('what does not end when told to is killed: the runtime after 300 ms, extensions after two seconds', async () => {
  const spec = providedSpec(
    room,
    runtimeScript('async () => wait(60000)', `process.on('SIGTERM', () => {})`),
    { stubborn: extensionScript(['SHUTDOWN'], `async () => wait(60000)`) },
    { timeoutMs: 400 },
  )
  const beganMs = room.clock.monotonic()
  const { initMs } = await room.invoke(spec)
  const tookMs = room.clock.monotonic() - beganMs - (initMs ?? 0)
  assert.ok(tookMs >= 2_390 && tookMs < 4_000, String(tookMs))
})

test('an internal extension registers from the runtime and keeps an invocation until it is done', async () => {
  const init = `const E = '/2020-01-01/extension/'
  const registered = await post(E + 'register', '{"events":["INVOKE"]}', { 'Lambda-Extension-Name': 'inside', 'Lambda-Extension-Accept-Feature': 'accountId' })
  console.log('registered ' + await registered.text())
  const mine = { 'Lambda-Extension-Identifier': registered.headers.get('lambda-extension-identifier') }
  ;(async () => { for (;;) { await api(E + 'event/next', { headers: mine }); await wait(150); console.log('inside is done') } })()`
  const { text, durationMs } = await room.invoke(
    providedSpec(room, runtimeScript('async (event) => event', init)),
  )
  assert.ok(text.includes('registered {"accountId":"000000000000","functionName":"'), text)
  assert.match(
    text,
    /EXTENSION\tName: inside\tState: Ready\tEvents: \[INVOKE\]\nSTART[\s\S]*inside is done\nEND/,
  )
  assert.ok(durationMs >= 145, String(durationMs))
})

test('telemetry of all three kinds reaches a subscriber in batches, from the first event on', async () => {
  const server = `const events = []
  const { createServer } = require('http')
  const port = await new Promise((resolve) => createServer((request, response) => { let text = ''
    request.on('data', (data) => { text += data }).on('end', () => { events.push(...JSON.parse(text)); response.end() })
  }).listen(0, '127.0.0.1', function () { resolve(this.address().port) }))
  const subscribed = await api('/2022-07-01/telemetry', { method: 'PUT', headers: mine, body: JSON.stringify({
    schemaVersion: '2022-12-13', types: ['platform', 'function', 'extension'],
    buffering: { timeoutMs: 25 }, destination: { protocol: 'HTTP', URI: 'http://sandbox.localdomain:' + port } }) })
  if (await subscribed.text() !== '"OK"') process.exit(9)
  let count = 0`
  const on = `async () => { if (++count === 1) return console.log('mine')
    while (!events.some(({ type }) => type === 'platform.report')) await wait(5)
    console.log('EVENTS ' + JSON.stringify(events)) }`
  const handler = `async (event) => { console.log('hello'); return event }`
  const spec = providedSpec(room, runtimeScript(handler), { watch: extensionScript(['INVOKE'], on, server) })
  const traceId = 'Root=1-a'
  const first = await room.invoke(spec, { a: 1 }, { traceId })
  const second = await room.invoke(spec, { a: 2 })
  assert.match(
    first.text,
    /TELEMETRY\tName: watch\tState: Subscribed\tTypes: \[Platform, Function, Extension\]\n/,
  )
  const events = JSON.parse(/EVENTS (.*)/.exec(second.text)?.[1] ?? '[]') as TelemetryEvent[]
  for (const { time } of events) assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  const records = (type: string) => events.filter((event) => event.type === type).map(({ record }) => record)
  const tracing = { type: 'X-Amzn-Trace-Id', value: traceId }
  const onDemand = { initializationType: 'on-demand', phase: 'init' }
  const [start] = records('platform.initStart') as [Record<string, unknown>]
  assert.deepEqual(
    { ...start, runtimeVersionArn: '', instanceId: '' },
    {
      ...onDemand,
      runtimeVersion: 'provided:al2023.v0',
      runtimeVersionArn: '',
      functionName: spec.functionName,
      functionVersion: '$LATEST',
      instanceId: '',
      instanceMaxMemory: 256 * 1024 * 1024,
    },
  )
  const types = ['platform', 'function', 'extension']
  assert.deepEqual(records('platform.telemetrySubscription'), [{ name: 'watch', state: 'Subscribed', types }])
  assert.deepEqual(records('platform.initRuntimeDone'), [{ ...onDemand, status: 'success' }])
  assert.deepEqual(records('platform.extension'), [{ name: 'watch', state: 'Ready', events: ['INVOKE'] }])
  assert.deepEqual(records('platform.start')[0], { requestId: first.requestId, version: '$LATEST', tracing })
  assert.deepEqual([records('function')[0], records('extension')[0]], ['hello\n', 'mine\n'])
  const [done] = records('platform.runtimeDone') as [{ metrics: object; spans: { name: string }[] }]
  assert.deepEqual(
    { ...done, metrics: Object.keys(done.metrics), spans: done.spans.map(({ name }) => name) },
    {
      requestId: first.requestId,
      status: 'success',
      metrics: ['durationMs', 'producedBytes'],
      spans: ['responseLatency', 'responseDuration', 'runtimeOverhead'],
      tracing,
    },
  )
  const [report] = records('platform.report') as [{ metrics: Record<string, number> }]
  assert.deepEqual(report.metrics, {
    durationMs: Math.round(first.durationMs * 1_000) / 1_000,
    billedDurationMs: first.billedMs,
    memorySizeMB: 256,
    maxMemoryUsedMB: first.maxMemoryMb,
    initDurationMs: Math.round((first.initMs ?? 0) * 1_000) / 1_000,
  })
  const [initReport] = records('platform.initReport') as [{ metrics: { durationMs: number } }]
  assert.ok(initReport.metrics.durationMs > 0)
})

test('close in the middle of a start leaves no process, at whatever moment', async () => {
  const mark = `1000.${process.pid}`
  const left = (): string[] =>
    readdirSync('/proc').filter((pid) => {
      try {
        return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(mark)
      } catch {
        return false
      }
    })
  const script = `#!/bin/sh\nexec sleep ${mark}\n`
  for (const afterMs of [0, 1, 2, 4, 8, 16, 32]) {
    const own = await openTestEngine()
    const specs = [providedSpec(own, script), providedSpec(own, ECHO, { hanging: script })]
    const running = specs.map((spec) => own.invoke(spec).then(String, (error: Error) => error.message))
    await own.clock.after(afterMs)
    await own.close()
    assert.deepEqual(await Promise.all(running), ['the engine is closed', 'the engine is closed'])
    assert.deepEqual(left(), [])
    assert.doesNotMatch(own.log.join(''), /ERROR/)
  }
})

test('a spawner helper that dies is no failure of the function, nor of its extension', async () => {
  const own = await openTestEngine()
  const handler = runtimeScript('async (event) => (event.hang ? wait(60000) : process.pid)')
  const spec = providedSpec(own, handler, { quiet: extensionScript([], '() => {}') })
  const pid = (await own.invoke(spec)).value as number
  const hanging = own.invoke(spec, { hang: true })
  const helper = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1])
  process.kill(helper, 'SIGKILL')
  await assert.rejects(hanging, /the spawner helper died under a function/)
  assert.equal(typeof (await own.invoke(spec)).value, 'number')
  await own.close()
})

interface TelemetryEvent {
  readonly time: string
  readonly type: string
  readonly record: unknown
}

/** An empty file that functions can write to, whoever they run as. */
function marksFile(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-marks-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const marks = path.join(folder, 'marks')
  writeFileSync(marks, '')
  chmodSync(folder, 0o777)
  chmodSync(marks, 0o666)
  return marks
}
