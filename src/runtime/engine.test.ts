// The engine room as the Lambda room meets it: environments that are reused, bounded, limited in time and memory, private,
// and gone when they should be. Real processes; the machine's time is turned where waiting would be sleeping.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestEngine, preparePacks, TIMERS } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import { EngineError } from './engine.ts'
import { PAYLOAD_BYTES_MAX } from './protocol.ts'

let room: TestEngine

before(async () => {
  await preparePacks(['nodejs22.x'])
  room = await openTestEngine()
})
after(() => room.close())

const COUNTER = `${TIMERS}const fs = require('fs'); let n = 0
exports.handler = async (event) => {
  if (event.waitMs) await wait(event.waitMs)
  if (event.write) fs.writeFileSync(process.env.TMPDIR + '/kept', event.write)
  const kept = fs.existsSync(process.env.TMPDIR + '/kept') ? fs.readFileSync(process.env.TMPDIR + '/kept', 'utf8') : undefined
  return { n: ++n, pid: process.pid, kept }
}`
interface Counted {
  n: number
  pid: number
  kept?: string
}

test('an environment is reused: it keeps its globals, its folder and its log stream', async () => {
  const spec = room.spec({ 'index.js': COUNTER })
  const first = await room.invoke(spec, { write: 'yes' })
  const second = await room.invoke(spec)
  assert.deepEqual([(first.value as Counted).n, (second.value as Counted).n], [1, 2])
  assert.equal((second.value as Counted).kept, 'yes')
  assert.equal(first.logStream, second.logStream)
  assert.match(first.logStream, /^\d{4}\/\d\d\/\d\d\/\[\$LATEST\][0-9a-f]{32}$/)
  assert.ok(first.initMs !== undefined && second.initMs === undefined)
})

test('invocations at the same time run in environments of their own', async () => {
  const spec = room.spec({ 'index.js': COUNTER })
  const results = await Promise.all([1, 2, 3].map(() => room.invoke(spec, { waitMs: 200 })))
  assert.equal(new Set(results.map((result) => (result.value as Counted).pid)).size, 3)
  assert.equal(new Set(results.map((result) => result.logStream)).size, 3)
})

test('the log has the lines of an invocation in order and in the forms of AWS', async () => {
  const code = `console.log('loading'); const { execSync } = require('child_process')
exports.handler = async () => {
  console.log('one %d', 1, { a: [1] }); process.stdout.write('raw out\\n'); console.error('two\\nlines')
  execSync('echo from a child; echo to its stderr >&2', { stdio: 'inherit' }); process.stdout.write('no newline')
}`
  const { text, requestId, durationMs, billedMs, initMs } = await room.invoke(room.spec({ 'index.js': code }))
  const time = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`
  const expected = [
    String.raw`INIT_START Runtime Version: nodejs:26\.v\d+\tRuntime Version ARN: arn:aws:lambda:us-east-1::runtime:[0-9a-f]{64}`,
    String.raw`${time}\t-\tINFO\tloading`,
    String.raw`START RequestId: ${requestId} Version: \$LATEST`,
    String.raw`${time}\t${requestId}\tINFO\tone 1 \{ a: \[ 1 \] \}`,
    'raw out',
    String.raw`${time}\t${requestId}\tERROR\ttwo`,
    'lines',
    'from a child',
    'to its stderr',
    'no newline',
    `END RequestId: ${requestId}`,
    String.raw`REPORT RequestId: ${requestId}\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 256 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms\t`,
  ]
  assert.match(text, new RegExp(`^${expected.join('\n')}\n$`))
  assert.equal(billedMs, Math.ceil(durationMs + (initMs ?? 0)))
})

test('a line break inside one console message does not end its event', async () => {
  const { lines } = await room.invoke(
    room.spec({ 'index.js': `exports.handler = async () => console.log('a\\nb\\n\\nc')` }),
  )
  const event = lines.find((line) => line.message.includes('INFO'))
  assert.match(event?.message ?? '', /\tINFO\ta\nb\n\nc\n$/)
})

test('every line printed before the answer is in its log, however many', async () => {
  const code = `exports.handler = async (e) => { for (let i = 0; i < e.count; i++) console.log('line ' + i + ' ' + 'x'.repeat(100)) }`
  const spec = room.spec({ 'index.js': code })
  for (const count of [0, 1, 3000, 1, 500]) {
    const { lines } = await room.invoke(spec, { count })
    assert.equal(lines.filter((line) => /\tline \d/.test(line.message)).length, count)
  }
})

for (const runtime of ['nodejs22.x', 'nodejs26.x']) {
  test(`what is written to process.stdout before the answer is in its log, however much (${runtime})`, async () => {
    const code = `exports.handler = async (e) => { for (let i = 0; i < e.count; i++) process.stdout.write('x'.repeat(999) + '\\n') }`
    const spec = room.spec({ 'index.js': code }, { runtime })
    for (const count of [1, 5_000, 1]) {
      const { lines } = await room.invoke(spec, { count })
      assert.equal(lines.filter((line) => line.message.startsWith('xxx')).length, count)
    }
  })
}

test('the JSON log format writes one object for each event', async () => {
  const environment = { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: 'INFO' }
  const code = `exports.handler = async () => { console.debug('hidden'); console.info({ k: 1 }); console.error('bad', new TypeError('t')) }`
  const { lines, requestId } = await room.invoke(room.spec({ 'index.js': code }, { environment }))
  const events = lines
    .filter((line) => line.message.startsWith('{'))
    .map((line) => JSON.parse(line.message) as object)
  const shown = events.map((event) => ({ ...event, timestamp: 'now', stackTrace: [] }))
  assert.deepEqual(
    shown.map((event) => JSON.stringify(event).replace(/TypeError: t\\n[^"]*/, 'TypeError: t')),
    [
      { timestamp: 'now', level: 'INFO', requestId, message: { k: 1 }, stackTrace: [] },
      {
        timestamp: 'now',
        level: 'ERROR',
        requestId,
        message: 'bad TypeError: t',
        errorType: 'TypeError',
        errorMessage: 't',
        stackTrace: [],
      },
    ].map((event) => JSON.stringify(event)),
  )
})

test('a timeout kills the function at once, and the next invocation starts anew in the same environment', async () => {
  const spec = room.spec({ 'index.js': COUNTER }, { timeoutMs: 300 })
  const first = await room.invoke(spec, { write: 'before' })
  const late = await room.invoke(spec, { waitMs: 60_000 })
  assert.deepEqual(late.value, {
    errorType: 'Sandbox.Timedout',
    errorMessage: `RequestId: ${late.requestId} Error: Task timed out after 0.30 seconds`,
  })
  assert.deepEqual([late.functionError, late.durationMs, late.billedMs], ['Unhandled', 300, 300])
  assert.match(
    late.text,
    /Duration: 300\.00 ms\tBilled Duration: 300 ms\tMemory Size: 256 MB\tMax Memory Used: \d+ MB\tStatus: timeout\n$/,
  )
  assert.equal(existsSync(`/proc/${(first.value as Counted).pid}`), false)
  const next = await room.invoke(spec)
  assert.deepEqual({ ...(next.value as Counted), pid: 0 }, { n: 1, pid: 0, kept: 'before' })
  assert.equal(next.logStream, first.logStream)
})

test('a loop that never yields is stopped as well, with its children', async () => {
  const code = `exports.handler = async () => { const { spawn } = require('child_process')
  console.log('child ' + spawn('sleep', ['100']).pid); for (;;); }`
  const { value, text } = await room.invoke(room.spec({ 'index.js': code }, { timeoutMs: 300 }))
  assert.equal((value as { errorType: string }).errorType, 'Sandbox.Timedout')
  const child = /child (\d+)/.exec(text)?.[1]
  assert.ok(child !== undefined && !isRunning(Number(child)), text)
})

test('INIT is limited to ten seconds, then repeated inside the invocation', async () => {
  const code = `console.log('loading'); const until = Date.now() + (process.env.SLOW === '1' ? 60000 : 0); while (Date.now() < until); exports.handler = async () => 1`
  const spec = room.spec({ 'index.js': code }, { environment: { SLOW: '1' }, timeoutMs: 200 })
  const running = room.invoke(spec)
  await untilBusy(room)
  room.clock.turnWall(10_000)
  const { text, value } = await running
  assert.match(text, /INIT_REPORT Init Duration: 1\d{4}\.\d\d ms\tPhase: init\tStatus: timeout\n/)
  assert.match(text, /INIT_REPORT Init Duration: \d+\.\d\d ms\tPhase: invoke\tStatus: timeout\n/)
  assert.equal((value as { errorType: string }).errorType, 'Sandbox.Timedout')
})

test('more memory than the function has ends it', async () => {
  const code = `${TIMERS}const hold = []; exports.handler = async (e) => { for (let i = 0; i < e.mb; i++) hold.push(Buffer.alloc(1 << 20, 1))
  await wait(e.waitMs ?? 0); return hold.length }`
  const spec = room.spec({ 'index.js': code }, { memoryMb: 192 })
  assert.equal((await room.invoke(spec, { mb: 20 })).value, 20)
  for (const waitMs of [0, 5_000]) {
    const over = await room.invoke(spec, { mb: 250, waitMs })
    assert.deepEqual(over.value, {
      errorType: 'Runtime.OutOfMemory',
      errorMessage: `RequestId: ${over.requestId} Error: Runtime exited with error: signal: killed`,
    })
    assert.match(over.text, /signal: killed\nRuntime\.ExitError\nEND/)
    assert.match(over.text, /Max Memory Used: 192 MB\tStatus: error\tError Type: Runtime\.OutOfMemory\n$/)
  }
  assert.equal((await room.invoke(spec, { mb: 1 })).value, 1)
})

test("V8's own heap limit aborts the runtime", async () => {
  const code = `exports.handler = async () => { const a = []; for (;;) a.push(new Array(1000).fill(a.length)) }`
  const { value, requestId } = await room.invoke(
    room.spec({ 'index.js': code }, { memoryMb: 512, timeoutMs: 60_000 }),
  )
  const { errorType, errorMessage } = value as { errorType: string; errorMessage: string }
  assert.ok(['Runtime.ExitError', 'Runtime.OutOfMemory'].includes(errorType), errorType)
  assert.match(
    errorMessage,
    new RegExp(`^RequestId: ${requestId} Error: Runtime exited with error: signal: (aborted|killed)$`),
  )
})

test('an answer of the limit passes, a longer one is Function.ResponseSizeTooLarge', async () => {
  const spec = room.spec({ 'index.js': `exports.handler = async (e) => 'x'.repeat(e.length - 2)` })
  const most = await room.invoke(spec, { length: PAYLOAD_BYTES_MAX })
  assert.equal(most.payload.length, PAYLOAD_BYTES_MAX)
  const over = await room.invoke(spec, { length: PAYLOAD_BYTES_MAX + 1 })
  assert.deepEqual(over.value, {
    errorType: 'Function.ResponseSizeTooLarge',
    errorMessage: 'Response payload size exceeded maximum allowed payload size (6291556 bytes).',
  })
  assert.equal(over.functionError, 'Unhandled')
  // Far above it, too: not a byte of it travels.
  assert.deepEqual((await room.invoke(spec, { length: 50 * 1024 * 1024 })).value, over.value)
  assert.equal((await room.invoke(spec, { length: 10 })).payload.length, 10)
})

test('an event of six megabytes reaches the function whole', async () => {
  const spec = room.spec({ 'index.js': 'exports.handler = async (e) => [e.length, e.at(-1)]' })
  const event = `${'é'.repeat(3 * 1024 * 1024 - 10)}z`
  assert.deepEqual((await room.invoke(spec, event)).value, [event.length, 'z'])
})

test("a function sees exactly AWS's variables, its own, and nothing of the server", async () => {
  const environment = {
    MINE: '1',
    AWS_REGION: 'mars-1',
    AWS_LAMBDA_FUNCTION_NAME: 'other',
    TZ: 'Europe/Berlin',
  }
  const spec = room.spec({ 'index.js': 'exports.handler = async () => process.env' }, { environment })
  const value = (await room.invoke(spec)).value as Record<string, string>
  const names = Object.keys(value).filter((name) => !['PWD', '_', 'SHLVL'].includes(name))
  assert.deepEqual(names.sort(), [
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL',
    'AWS_EXECUTION_ENV',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'AWS_LAMBDA_INITIALIZATION_TYPE',
    'AWS_LAMBDA_LOG_GROUP_NAME',
    'AWS_LAMBDA_LOG_STREAM_NAME',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'HOME',
    'LAMBDA_RUNTIME_DIR',
    'LAMBDA_TASK_ROOT',
    'LANG',
    'LD_LIBRARY_PATH',
    'MINE',
    'NODE_PATH',
    'PATH',
    'TMPDIR',
    'TZ',
    '_HANDLER',
  ])
  assert.deepEqual([value['AWS_REGION'], value['AWS_LAMBDA_FUNCTION_NAME']], ['us-east-1', spec.functionName])
  assert.deepEqual([value['TZ'], value['LANG']], ['Europe/Berlin', 'en_US.UTF-8'])
})

test("the role's secret is in no command line, no first environment and no log", async () => {
  const code = `const fs = require('fs'); const read = (f) => fs.readFileSync('/proc/self/' + f, 'utf8')
exports.handler = async () => [process.env.AWS_SECRET_ACCESS_KEY, read('cmdline'), read('environ')]`
  const { value, text } = await room.invoke(room.spec({ 'index.js': code }))
  const [secret, commandLine, environ] = value as [string, string, string]
  assert.equal(secret, 'a secret of the role')
  for (const place of [commandLine, environ, text, room.log.join('')]) assert.ok(!place.includes(secret))
})

test(
  'where the server is root, each environment has a user of its own',
  { skip: process.getuid?.() !== 0 },
  async () => {
    const code = `${TIMERS}exports.handler = async (e) => { await wait(100); return process.getuid() }`
    const spec = room.spec({ 'index.js': code })
    const uids = (await Promise.all([room.invoke(spec), room.invoke(spec)])).map(
      (result) => result.value as number,
    )
    assert.ok(uids.every((uid) => uid >= 100_000) && uids[0] !== uids[1], String(uids))
    assert.match(room.engine.stats().isolation, /own user per environment/)
  },
)

test(
  'a child that leaves the process group ends with its environment',
  { skip: process.getuid?.() !== 0 },
  async () => {
    const code = `exports.handler = async (e) => { if (!e.exit) {
      const child = require('child_process').spawn('sleep', ['100'], { detached: true, stdio: 'ignore' }); child.unref(); return child.pid }
      process.exit(1) }`
    const spec = room.spec({ 'index.js': code })
    const child = (await room.invoke(spec)).value as number
    assert.ok(isRunning(child))
    await room.invoke(spec, { exit: true })
    assert.equal(isRunning(child), false)
  },
)

test('layers are found by require, the later one first', async () => {
  const layer = (text: string) =>
    room.spec({ 'nodejs/node_modules/shared/index.js': `module.exports = '${text}'` }).codeFolder
  const layerFolders = [layer('first'), layer('second')]
  const { value } = await room.invoke(
    room.spec({ 'index.js': `exports.handler = async () => require('shared')` }, { layerFolders }),
  )
  assert.equal(value, 'second')
})

for (const [kind, file, code] of [
  [
    'CommonJS',
    'index.js',
    `const { S3Client, ListBucketsCommand } = require('@aws-sdk/client-s3'); exports.handler = HANDLER`,
  ],
  [
    'ES modules',
    'index.mjs',
    `import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3'; export const handler = HANDLER`,
  ],
] as const) {
  test(`${kind} import the AWS SDK unbundled, and it reaches the cloud with the role's credentials`, async (t) => {
    const seen: string[] = []
    const server = createServer((request, response) => {
      seen.push(
        `${request.method} ${request.url} ${String(request.headers['x-amz-security-token'])} ${request.headers.authorization}`,
      )
      response.end(
        '<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name></Bucket></Buckets></ListAllMyBucketsResult>',
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const own = await openTestEngine({ endpoint: () => endpoint })
    t.after(async () => {
      await own.close()
      server.close()
    })
    const handler =
      'async () => (await new S3Client().send(new ListBucketsCommand())).Buckets.map((b) => b.Name)'
    const { value, text } = await own.invoke(own.spec({ [file]: code.replace('HANDLER', handler) }))
    assert.deepEqual(value, ['b'], text)
    assert.match(
      seen[0] ?? '',
      /^GET \/\S* a token of the role AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE\/\d{8}\/us-east-1\/s3\//,
    )
  })
}

test('a streamed response arrives in chunks as it is written', async () => {
  const code = `${TIMERS}exports.handler = awslambda.streamifyResponse(async (event, stream) => {
  stream = awslambda.HttpResponseStream.from(stream, { statusCode: 201 })
  stream.write('one'); await wait(20); stream.write('two'); stream.end() })`
  const spec = room.spec({ 'index.js': code })
  const chunks: string[] = []
  const streamed = await room.invoke(spec, {}, { onChunk: (chunk) => chunks.push(chunk.toString()) })
  assert.deepEqual(chunks, ['{"statusCode":201}', '\0'.repeat(8), 'one', 'two'])
  assert.equal(streamed.payload.length, 0)
  const whole = await room.engine.invoke(spec, {
    requestId: 'r',
    payload: Buffer.from('{}'),
    invokedFunctionArn: spec.arn,
  })
  assert.equal(whole.payload.toString(), `{"statusCode":201}${'\0'.repeat(8)}onetwo`)
})

test('an error in the middle of a stream is the error document', async () => {
  const code = `exports.handler = awslambda.streamifyResponse(async (event, stream) => { stream.write('a'); throw new Error('midway') })`
  const chunks: string[] = []
  const result = await room.invoke(
    room.spec({ 'index.js': code }),
    {},
    { onChunk: (chunk) => chunks.push(chunk.toString()) },
  )
  assert.equal((result.value as { errorMessage: string }).errorMessage, 'midway')
  assert.deepEqual([chunks, result.functionError], [['a'], 'Unhandled'])
})

test('environments are bounded: an idle one of another function gives way, and if all are busy the caller hears it', async (t) => {
  const small = await openTestEngine({ environmentsMax: 2 })
  t.after(() => small.close())
  const [a, b, c] = [1, 2, 3].map(() => small.spec({ 'index.js': COUNTER })) as [never, never, never]
  const firstPid = ((await small.invoke(a)).value as Counted).pid
  await small.invoke(b)
  await small.invoke(c)
  assert.equal(small.engine.stats().environments, 2)
  const again = (await small.invoke(a)).value as Counted
  assert.ok(again.n === 1 && again.pid !== firstPid)
  const busy = [small.invoke(b, { waitMs: 300 }), small.invoke(c, { waitMs: 300 })]
  const refusal = (error: unknown) => error instanceof EngineError && error.reason === 'TooManyEnvironments'
  await assert.rejects(small.invoke(a), refusal)
  await Promise.all(busy)
  assert.equal(((await small.invoke(a)).value as Counted).n, 1)
})

test('an unused environment ends after its time', async (t) => {
  const own = await openTestEngine({ idleMs: 60_000 })
  t.after(() => own.close())
  const { pid } = (await own.invoke(own.spec({ 'index.js': COUNTER }))).value as Counted
  assert.equal(own.engine.stats().environments, 1)
  own.clock.turnWall(61_000)
  await until(own, () => own.engine.stats().environments === 0 && !isRunning(pid))
})

test('an environment is not used when its credentials would expire during the invocation', async () => {
  const spec = room.spec({ 'index.js': COUNTER })
  assert.equal(((await room.invoke(spec)).value as Counted).n, 1)
  await room.clock.turn(3_595_000)
  assert.equal(((await room.invoke(spec)).value as Counted).n, 1)
})

test('retired versions end: the idle at once, the busy after their invocation', async (t) => {
  const own = await openTestEngine()
  t.after(() => own.close())
  const [a, b] = [own.spec({ 'index.js': COUNTER }), own.spec({ 'index.js': COUNTER })]
  await own.invoke(a)
  const busy = own.invoke(b, { waitMs: 200 })
  await untilBusy(own)
  own.engine.retire(() => false)
  assert.deepEqual(
    { ...own.engine.stats(), isolation: '' },
    { environments: 1, busy: 1, spares: 0, isolation: '' },
  )
  assert.equal(((await busy).value as Counted).n, 1)
  assert.equal(own.engine.stats().environments, 0)
  assert.equal(((await own.invoke(b)).value as Counted).n, 1)
})

test('an unknown runtime is refused by name', async () => {
  assert.deepEqual(room.engine.available('cobol1.x'), {
    ok: false,
    reason: 'the runtime cobol1.x is not supported yet',
  })
  await assert.rejects(room.engine.prepare('cobol1.x'), /cobol1\.x/)
})

test('a function that writes nonsense to the control socket harms only itself', async () => {
  const code = `${TIMERS}exports.handler = async (e) => { if (e.evil) require('fs').writeSync(3, Buffer.from(e.evil, 'base64')); await wait(100); return 1 }`
  const spec = room.spec({ 'index.js': code })
  for (const evil of [
    Buffer.from([255, 255, 255, 255, 18]),
    Buffer.from([1, 0, 0, 0, 99]),
    Buffer.from([1, 0, 0, 0, 18]),
  ]) {
    const { functionError, value } = await room.invoke(spec, { evil: evil.toString('base64') })
    assert.deepEqual(
      [functionError, (value as { errorType: string }).errorType],
      ['Unhandled', 'Runtime.ExitError'],
    )
    assert.equal((await room.invoke(spec)).value, 1)
  }
})

// Node.js may keep 'disconnect' to itself while a descriptor is being passed: a helper that waited for it lived on.
test('close in the middle of a start leaves nothing, at whatever moment', async () => {
  for (const ms of [0, 2, 4, 7, 11, 20, 40]) {
    const own = await openTestEngine()
    const cut = assert.rejects(own.invoke(own.spec({ 'index.js': COUNTER })), (error: unknown) => {
      return error instanceof EngineError && error.reason === 'Closed'
    })
    await own.clock.after(ms)
    await own.close()
    await cut
  }
})

test('close ends every environment and removes its folder', async () => {
  const folders = (await import('node:fs')).mkdtempSync('/tmp/selfless-close-')
  const own = await openTestEngine({ cacheFolder: folders })
  const spec = own.spec({ 'index.js': COUNTER })
  const { pid } = (await own.invoke(spec)).value as Counted
  const busy = assert.rejects(
    own.invoke(spec, { waitMs: 60_000 }),
    (error: unknown) => error instanceof EngineError && error.reason === 'Closed',
    'what was cut off is not the function’s failure',
  )
  await untilBusy(own)
  assert.equal(readdirSync(path.join(folders, 'environments')).length, 1)
  await own.close()
  await busy
  assert.equal(isRunning(pid), false)
  assert.deepEqual(readdirSync(path.join(folders, 'environments')), [])
  await assert.rejects(
    own.engine.invoke(spec, { requestId: 'r', payload: Buffer.from('{}'), invokedFunctionArn: '' }),
    /closed/,
  )
})

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
  } catch {
    return false
  }
}

async function until(own: TestEngine, done: () => boolean): Promise<void> {
  const giveUpMs = own.clock.monotonic() + 5_000
  while (!done()) {
    assert.ok(own.clock.monotonic() < giveUpMs, 'it did not happen within five seconds')
    await own.clock.after(10)
  }
}

/** Until an environment runs something: its process has started. */
async function untilBusy(own: TestEngine): Promise<void> {
  await until(own, () => own.engine.stats().busy > 0)
  await own.clock.after(150)
}
