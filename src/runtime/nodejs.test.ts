// How AWS's nodejs runtimes treat a function, for every identifier that is not deprecated: loading, answering, failing.
// Expected texts are those of AWS's runtime interface client (3 for nodejs22.x, 4 from nodejs24.x on) and of recorded logs.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestEngine, preparePacks, TIMERS } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import { NODE_VERSIONS } from './nodejs.ts'

interface ErrorDocument {
  errorType: string
  errorMessage: string
  trace: string[]
}

const RUNTIMES = Object.keys(NODE_VERSIONS).map((major) => ({
  runtime: `nodejs${major}.x`,
  major: Number(major),
}))

let room: TestEngine

before(async () => {
  await preparePacks(RUNTIMES.map(({ runtime }) => runtime))
  room = await openTestEngine()
})
after(() => room.close())

for (const { runtime, major } of RUNTIMES) {
  describe(runtime, { concurrency: 4 }, () => {
    const classic = major < 24
    const run = async (files: Record<string, string>, handler = 'index.handler', event: unknown = {}) =>
      await room.invoke(room.spec(files, { runtime, handler }), event)

    test(`runs on Node.js ${major} and says so`, async () => {
      const code =
        'exports.handler = async () => [process.versions.node.split(".")[0], process.env.AWS_EXECUTION_ENV]'
      const { value } = await run({ 'index.js': code })
      assert.deepEqual(value, [String(major), `AWS_Lambda_${runtime}`])
    })

    const answers: Record<string, [files: Record<string, string>, handler?: string]> = {
      'a CommonJS async handler': [{ 'index.js': 'exports.handler = async (e) => ({ got: e.a })' }],
      'a CommonJS handler that returns a value or a promise': [
        { 'index.js': 'exports.handler = (e) => Promise.resolve({ got: e.a })' },
      ],
      'an ES module by its .mjs name': [
        { 'index.mjs': 'export const handler = async (e) => ({ got: e.a })' },
      ],
      'an ES module by package.json': [
        {
          'index.js': 'export async function handler(e) { return { got: e.a } }',
          'package.json': '{"type":"module"}',
        },
      ],
      'a .cjs file': [{ 'index.cjs': 'exports.handler = async (e) => ({ got: e.a })' }],
      'top-level await': [
        {
          'index.mjs':
            'const k = await Promise.resolve("got"); export const handler = async (e) => ({ [k]: e.a })',
        },
      ],
      'a handler in a folder': [{ 'src/app.js': 'exports.run = async (e) => ({ got: e.a })' }, 'src/app.run'],
      'a handler inside an object': [
        { 'index.js': 'exports.api = { v1: { get: async (e) => ({ got: e.a }) } }' },
        'index.api.v1.get',
      ],
      'a CommonJS module that is one object': [
        {
          'index.js':
            'const make = () => ({ handler: async (e) => ({ got: e.a }) }); module.exports = make()',
        },
      ],
    }
    for (const [name, [files, handler]] of Object.entries(answers)) {
      test(`${name} answers`, async () => {
        const { value, functionError } = await run(files, handler, { a: 7 })
        assert.deepEqual([value, functionError], [{ got: 7 }, undefined])
      })
    }

    test('an undefined result is null', async () => {
      assert.equal((await run({ 'index.js': 'exports.handler = async () => {}' })).payload.toString(), 'null')
    })

    test('the context object tells of the invocation', async () => {
      const code = `exports.handler = async (event, c) => ({ ...c, left: c.getRemainingTimeInMillis(), trace: process.env._X_AMZN_TRACE_ID })`
      const spec = room.spec({ 'index.js': code }, { runtime, memoryMb: 192, timeoutMs: 5_000 })
      const clientContext = Buffer.from('{"custom":{"k":"v"}}').toString('base64')
      const traceId = 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0'
      const result = await room.invoke(
        spec,
        {},
        { clientContext, traceId, cognitoIdentity: '{"cognitoIdentityId":"i"}' },
      )
      const value = result.value as Record<string, unknown>
      const { left, trace, ...context } = value
      assert.ok(typeof left === 'number' && left > 4_000 && left <= 5_000, String(left))
      assert.equal(trace, traceId)
      const ofVersion = classic ? { callbackWaitsForEmptyEventLoop: true } : { xRayTraceId: traceId }
      assert.deepEqual(context, {
        ...ofVersion,
        functionVersion: '$LATEST',
        functionName: spec.functionName,
        memoryLimitInMB: '192',
        logGroupName: spec.logGroup,
        logStreamName: result.logStream,
        clientContext: { custom: { k: 'v' } },
        identity: { cognitoIdentityId: 'i' },
        invokedFunctionArn: spec.arn,
        awsRequestId: result.requestId,
      })
    })

    test('what the handler throws is the error document, and the log has it', async () => {
      const code = `exports.handler = async () => { const e = new RangeError('too far'); e.code = 'E7'; throw e }`
      const { value, functionError, text, requestId } = await run({ 'index.js': code })
      const { trace, ...document } = value as ErrorDocument
      assert.deepEqual(document, { errorType: 'RangeError', errorMessage: 'too far' })
      assert.equal(trace[0], 'RangeError: too far')
      assert.match(trace[1] ?? '', /at .*handler \(.*index\.js:1:/)
      assert.equal(functionError, 'Unhandled')
      const line = `${requestId}\tERROR\tInvoke Error \t{"errorType":"RangeError","errorMessage":"too far","code":"E7","stack":[`
      assert.ok(text.includes(line), text)
    })

    test('a thrown value that is no error is named by its type', async () => {
      const { value } = await run({ 'index.js': `exports.handler = async () => { throw 'a string' }` })
      assert.deepEqual(value, { errorType: 'string', errorMessage: 'a string', trace: [] })
    })

    const loading: Record<
      string,
      [files: Record<string, string>, handler: string, type: string, message: RegExp]
    > = {
      'a missing module': [
        {},
        'index.handler',
        'Runtime.ImportModuleError',
        /^Error: Cannot find module 'index'\nRequire stack:/,
      ],
      'a missing dependency of CommonJS': [
        { 'index.js': `require('nowhere')` },
        'index.handler',
        'Runtime.ImportModuleError',
        /^Error: Cannot find module 'nowhere'\nRequire stack:\n- .*index\.js/,
      ],
      'a missing dependency of an ES module': [
        { 'index.mjs': `import 'nowhere'` },
        'index.handler',
        'Error',
        /^Cannot find package 'nowhere' imported from .*index\.mjs/,
      ],
      'a missing export': [
        { 'index.js': 'exports.other = async () => 1' },
        'index.handler',
        'Runtime.HandlerNotFound',
        /^index\.handler is undefined or not exported$/,
      ],
      'an export that is no function': [
        { 'index.js': 'exports.handler = 5' },
        'index.handler',
        'Runtime.HandlerNotFound',
        /^index\.handler is not a function$/,
      ],
      'a handler name without a dot': [
        { 'index.js': '' },
        'index',
        'Runtime.MalformedHandlerName',
        /^Bad handler$/,
      ],
      'a handler name that climbs': [
        { 'index.js': '' },
        '../index.handler',
        'Runtime.MalformedHandlerName',
        /^'\.\.\/index\.handler' is not a valid handler name\. Use absolute paths when specifying root directories in handler names\.$/,
      ],
      'a syntax error': [
        { 'index.js': 'exports.handler = async ( => 1' },
        'index.handler',
        'Runtime.UserCodeSyntaxError',
        /^SyntaxError: /,
      ],
      'ES syntax in a CommonJS file': [
        { 'index.js': 'export const handler = async () => 1' },
        'index.handler',
        'Runtime.UserCodeSyntaxError',
        /^SyntaxError: Unexpected token 'export'$/,
      ],
      'an error while loading': [
        { 'index.js': `throw new TypeError('at load')` },
        'index.handler',
        'TypeError',
        /^at load$/,
      ],
    }
    for (const [name, [files, handler, errorType, message]] of Object.entries(loading)) {
      test(`${name} is ${errorType}, tried twice and reported`, async () => {
        const { value, functionError, text, initMs } = await run({ 'readme.txt': '', ...files }, handler)
        const document = value as ErrorDocument
        assert.equal(document.errorType, errorType)
        assert.match(document.errorMessage, message)
        assert.ok(Array.isArray(document.trace))
        assert.deepEqual([functionError, initMs], ['Unhandled', undefined])
        const skeleton = text.split('\n').filter((line) => /^(INIT|START|END|REPORT)/.test(line))
        const status = `Status: error\tError Type: ${errorType}`
        assert.deepEqual(
          skeleton
            .map((line) => line.replace(/\d+\.\d\d ms/, 'N ms'))
            .map((line) => line.split('RequestId')[0]?.trimEnd()),
          [
            skeleton[0],
            `INIT_REPORT Init Duration: N ms\tPhase: init\t${status}`,
            `INIT_REPORT Init Duration: N ms\tPhase: invoke\t${status}`,
            'START',
            'END',
            'REPORT',
          ],
        )
        assert.ok(skeleton.at(-1)?.endsWith(status), text)
      })
    }

    test('process.exit ends the invocation with its status, and the next one starts anew', async () => {
      const code = `let n = 0; exports.handler = async (e) => { n++; if (e.exit !== undefined) process.exit(e.exit); return n }`
      const spec = room.spec({ 'index.js': code }, { runtime })
      assert.equal((await room.invoke(spec)).value, 1)
      const exited = await room.invoke(spec, { exit: 3 })
      const text = `RequestId: ${exited.requestId} Error: Runtime exited with error: exit status 3`
      assert.deepEqual(exited.value, { errorType: 'Runtime.ExitError', errorMessage: text })
      assert.ok(exited.text.includes(`${text}\nRuntime.ExitError\nEND `), exited.text)
      assert.match(exited.text, /Max Memory Used: \d+ MB\tStatus: error\tError Type: Runtime\.ExitError\n$/)
      const clean = await room.invoke(spec, { exit: 0 })
      const reason = `RequestId: ${clean.requestId} Error: Runtime exited without providing a reason`
      assert.deepEqual(clean.value, { errorType: 'Runtime.ExitError', errorMessage: reason })
      const next = await room.invoke(spec)
      assert.deepEqual([next.value, next.logStream], [1, exited.logStream])
      // A reset environment's INIT is part of the invocation, so there is no Init Duration.
      assert.match(next.text, /^INIT_START .*\nSTART /)
      assert.equal(next.initMs, undefined)
    })

    test('an unhandled rejection ends the invocation', async () => {
      const code = `${TIMERS}exports.handler = async () => { (async () => { throw new Error('lost') })(); await wait(500) }`
      const { value, text, functionError } = await run({ 'index.js': code })
      const { trace, ...document } = value as ErrorDocument
      assert.equal(functionError, 'Unhandled')
      if (classic) {
        assert.deepEqual(document, {
          errorType: 'Runtime.UnhandledPromiseRejection',
          errorMessage: 'Error: lost',
        })
        assert.match(
          text,
          /\tERROR\tUnhandled Promise Rejection \t\{"errorType":"Runtime\.UnhandledPromiseRejection"/,
        )
        assert.match(text, /Error: Runtime exited with error: exit status 128\nRuntime\.ExitError/)
        assert.ok(trace.length > 0)
      } else {
        assert.equal(document.errorType, 'Runtime.ExitError')
        assert.match(text, /Error: lost\n/)
        assert.match(text, /Error: Runtime exited with error: exit status 1\nRuntime\.ExitError/)
      }
    })

    test('an uncaught exception ends the invocation', async () => {
      const code = `${TIMERS}exports.handler = async () => { later(() => { throw new Error('later') }, 1); await wait(500) }`
      const { value, text } = await run({ 'index.js': code })
      const { errorType, errorMessage } = value as ErrorDocument
      if (classic) {
        assert.deepEqual([errorType, errorMessage], ['Error', 'later'])
        assert.match(text, /\tERROR\tUncaught Exception \t\{"errorType":"Error","errorMessage":"later"/)
        assert.match(text, /exit status 129\nRuntime\.ExitError/)
      } else {
        assert.equal(errorType, 'Runtime.ExitError')
        assert.match(text, /exit status 1\nRuntime\.ExitError/)
      }
    })

    test('a promise that is never settled is noticed', async () => {
      const { value } = await run({ 'index.js': 'exports.handler = async () => await new Promise(() => {})' })
      const { errorType } = value as ErrorDocument
      assert.equal(errorType, classic ? 'Runtime.NodeJsExit' : 'Runtime.ExitError')
    })

    test('a result that JSON cannot say is an error', async () => {
      const { value } = await run({
        'index.js': 'exports.handler = async () => { const a = {}; a.a = a; return a }',
      })
      const { errorType, errorMessage } = value as ErrorDocument
      assert.equal(errorMessage, 'Unable to stringify response body')
      assert.equal(errorType, classic ? 'Error' : 'Runtime.JSONStringifyError')
    })

    if (classic) callbackTests(runtime)
    else {
      test('a callback handler is refused', async () => {
        const { value } = await run({
          'index.js': 'exports.handler = (event, context, callback) => callback(null, 1)',
        })
        const { errorType, errorMessage } = value as ErrorDocument
        assert.equal(errorType, 'Runtime.CallbackHandlerDeprecated')
        assert.match(
          errorMessage,
          /^ERROR: AWS Lambda has removed support for callback-based function handlers starting with/,
        )
      })
    }
  })
}

function callbackTests(runtime: string): void {
  const run = async (body: string) =>
    await room.invoke(
      room.spec(
        { 'index.js': `${TIMERS}exports.handler = (event, context, callback) => { ${body} }` },
        { runtime },
      ),
    )
  const cases: Record<string, [body: string, value: unknown]> = {
    'a callback answers': ['callback(null, { got: 1 })', { got: 1 }],
    'a callback answers when the event loop is empty': [
      'const s = { late: false }; later(() => { s.late = true }, 20); callback(null, s)',
      { late: true },
    ],
    'a callback answers at once if told so': [
      'context.callbackWaitsForEmptyEventLoop = false; later(() => {}, 5000); callback(null, "now")',
      'now',
    ],
    'context.succeed answers': ['context.succeed("s")', 's'],
    'context.done answers': ['later(() => context.done(null, "d"), 5)', 'd'],
    'only the first answer counts': ['callback(null, 1); callback(null, 2); context.succeed(3)', 1],
    'no answer at all is null': ['later(() => {}, 5)', null],
  }
  for (const [name, [body, value]] of Object.entries(cases)) {
    test(name, async () => {
      const result = await run(body)
      assert.deepEqual([result.value, result.functionError], [value, undefined])
      assert.match(
        result.text,
        /\tWARN\tAWS Lambda plans to remove support for callback-based function handlers/,
      )
    })
  }
  test('an error given to the callback is the error document', async () => {
    const { value } = await run('callback(new TypeError("by callback"))')
    const { errorType, errorMessage } = value as ErrorDocument
    assert.deepEqual([errorType, errorMessage], ['TypeError', 'by callback'])
  })
  test('context.fail without an error says handled', async () => {
    assert.deepEqual((await run('context.fail()')).value, {
      errorType: 'string',
      errorMessage: 'handled',
      trace: [],
    })
  })
}
