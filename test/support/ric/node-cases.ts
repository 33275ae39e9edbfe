// Node.js functions whose treatment AWS's own client decides (src/runtime/nodejs-ric.test.ts). Two things that AWS's
// nodejs22.x does are in no published client and so not here, but in nodejs.test.ts: a promise that never settles is
// Runtime.NodeJsExit, and a handler with a callback is warned of.
import { TIMERS } from '../engine.ts'
import type { RicCase } from '../ric.ts'

interface NodeCase extends RicCase {
  /** Callbacks are of nodejs22.x and earlier; from nodejs24.x on, some things are only there. */
  readonly only?: 'classic' | 'modern'
}

const js = (code: string): Record<string, string> => ({ 'index.js': code })
/** A CommonJS async handler of these statements. */
const run = (body: string, before = ''): NodeCase => ({
  files: js(`${before}\nexports.handler = async (event, context) => { ${body} }\n`),
})
/** A handler with a callback. */
const callback = (body: string): NodeCase => ({
  files: js(`${TIMERS}exports.handler = (event, context, callback) => { ${body} }\n`),
  variables: { AWS_LAMBDA_NODEJS_DISABLE_CALLBACK_WARNING: '1' },
  only: 'classic',
})
const stream = (body: string, options = ''): NodeCase => ({
  files: js(
    `${TIMERS}exports.handler = awslambda.streamifyResponse(async (event, stream, context) => { ${body} }${options})\n`,
  ),
})
const twice = (ofCase: NodeCase): NodeCase => ({ ...ofCase, events: ['{"n":1}', '{"n":2}'] })

export const NODE_CASES: Readonly<Record<string, NodeCase>> = {
  'an object': run('return { got: event, n: [1, 2.5, null, true] }'),
  'an event of every JSON type': {
    ...run('return event'),
    events: ['{"a":[1,-2.5e30,null,true,"x"],"b":{}}', '"text"', '7', 'null', '[]', '{"ü":"\\u2603"}'],
  },
  undefined: run(''),
  'a bigint': run('return { n: 1n }'),
  'a circle': run('const a = {}; a.a = a; return a'),
  'a toJSON that throws': run('return { toJSON() { throw new Error("no json") } }'),
  'a Date, a Map, a Buffer': run('return [new Date(0), new Map([[1, 2]]), Buffer.from("x"), NaN, -0]'),
  'text beyond ASCII': run('return "grüße ☃ 😀 \\u2028 \\x7f \\ud800"'),
  'six megabytes': run('return "x".repeat(6 * 1024 * 1024 + 98)'),
  'six megabytes and more': run('return "x".repeat(6 * 1024 * 1024 + 99)'),
  'a handler that is not async': { files: js('exports.handler = (e) => ({ got: e })') },
  'a thenable': { files: js('exports.handler = () => ({ then(resolve) { resolve(5) } })') },
  'a thenable that fails': {
    files: js('exports.handler = () => ({ then(_, reject) { reject(new Error("x")) } })'),
  },
  'a handler that throws at once': {
    files: js('exports.handler = () => { throw new RangeError("at once") }'),
  },
  'what is kept between invocations': { ...twice(run('return ++globalThis.n', 'globalThis.n = 0')) },
  'an error': run('const e = new RangeError("too far"); e.code = "E7"; e.more = { deep: [1] }; throw e'),
  'an error, then an answer': { ...twice(run('if (event.n === 1) throw new Error("first"); return 2')) },
  'an error with a cause': run('throw new Error("outer", { cause: new Error("inner") })'),
  'an aggregate error': run('throw new AggregateError([new Error("a")], "many")'),
  'an error of an own class': run(
    'throw new Mine("ü\\nline")',
    'class Mine extends Error { name = "Mine"; extra = 1 }',
  ),
  'an error without a stack': run('const e = new Error("bare"); e.stack = undefined; throw e'),
  'an error without a name': run('const e = new Error("odd"); e.name = ""; throw e'),
  'an error of another realm': run('require("vm").runInNewContext("throw new TypeError(\\"there\\")")'),
  'an object that looks like an error': run('throw { name: "N", message: "M", stack: "S" }'),
  'an object with a circle thrown': run('const e = new Error("c"); e.self = e; throw e'),
  'a text thrown': run('throw "a string"'),
  'nothing thrown': run('throw undefined'),
  'null thrown': run('throw null'),
  'a number thrown': run('throw 7'),
  'a rejected promise': { files: js('exports.handler = () => Promise.reject(new Error("rejected"))') },
  'an unhandled rejection': run(
    '(async () => { throw new Error("lost") })(); await wait(200); return 1',
    TIMERS,
  ),
  'an unhandled rejection of no error': run('Promise.reject("text"); await wait(200); return 1', TIMERS),
  'an uncaught exception': run(
    'later(() => { throw new Error("later") }, 1); await wait(200); return 1',
    TIMERS,
  ),
  'a promise that never settles': { ...run('await new Promise(() => {})'), only: 'modern' },
  'process.exit': run('process.exit(3)'),
  'process.exit with zero': run('process.exit(0)'),
  'process.exitCode and an answer': run('process.exitCode = 5; return 1'),
  'a signal': run('process.kill(process.pid, "SIGKILL"); await new Promise(() => {})'),
  'an ES module': {
    files: { 'index.mjs': 'export const handler = async (e) => ({ esm: typeof require, e })' },
  },
  'an ES module by package.json': {
    files: {
      'index.js': 'export const handler = async () => import.meta.url',
      'package.json': '{"type":"module"}',
    },
  },
  'a default export': { files: { 'index.mjs': 'export default { handler: async () => 1 }' } },
  'top-level await': {
    files: { 'index.mjs': 'const k = await Promise.resolve("k"); export const handler = async () => k' },
  },
  'a .cjs file in a module package': {
    files: { 'index.cjs': 'exports.handler = async () => 1', 'package.json': '{"type":"module"}' },
  },
  'a file without an extension': { files: { index: 'exports.handler = async () => "bare"' } },
  'a handler in a folder': {
    files: { 'src/app.js': 'exports.run = async () => __filename' },
    handler: 'src/app.run',
  },
  'a handler inside an object': {
    files: js('exports.api = { v1: { get: async () => 1 } }'),
    handler: 'index.api.v1.get',
  },
  'a module in node_modules as the handler': {
    files: { 'node_modules/pkg/index.js': 'exports.handler = async () => "pkg"', 'readme.md': '' },
    handler: 'pkg.handler',
  },
  'a missing module': { files: { 'readme.md': '' } },
  'a missing dependency': { files: js('require("nowhere")') },
  'a missing dependency of an ES module': { files: { 'index.mjs': 'import "nowhere"' } },
  'a missing file of an ES module': { files: { 'index.mjs': 'import "./nowhere.mjs"' } },
  'a missing export': { files: js('exports.other = async () => 1') },
  'an export that is no function': { files: js('exports.handler = 5') },
  'a name without a dot': { ...run('return 1'), handler: 'index' },
  'a name that climbs': { ...run('return 1'), handler: '../index.handler' },
  'a syntax error': { files: js('exports.handler = async ( => 1') },
  'a syntax error of an ES module': { files: { 'index.mjs': 'export const handler = async ( => 1' } },
  'ES syntax in a CommonJS file': { files: js('export const handler = async () => 1') },
  'an error while loading': { files: js('throw new TypeError("at load")') },
  'a text thrown while loading': { files: js('throw "text"') },
  'an error while loading an ES module': { files: { 'index.mjs': 'throw new TypeError("at load")' } },
  'an exit while loading': { files: js('process.exit(4)') },
  'an unhandled rejection while loading': {
    files: {
      'index.mjs':
        'Promise.reject(new Error("r")); await new Promise((r) => setImmediate(r)); export const handler = async () => 1',
    },
  },
  'the context object': run('return { ...context, keys: Object.keys(context) }'),
  'the context’s client and identity': {
    ...run('return [context.clientContext, context.identity]'),
    clientContext: '{"custom":{"k":"v"},"Custom":1}',
    identity: '{"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"}',
  },
  'a client context that is no JSON': { ...run('return 1'), clientContext: '{' },
  'the time that remains': run(
    'const left = context.getRemainingTimeInMillis(); return left > 4000 && left <= 5000',
  ),
  'the trace id': {
    ...run('return process.env._X_AMZN_TRACE_ID'),
    traceId: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1',
  },
  'the console': run(
    'console.log("a", { b: [1, { c: { d: { e: 1 } } }] }); console.info("%s is %d", "x", 5); console.warn("w\\nline"); console.error(new Error("shown").message); console.debug("d"); console.trace("t"); console.log(); console.log(undefined); return 1',
  ),
  'an error in the console': {
    files: js(
      'exports.handler = async () => { const e = new Error("E"); e.stack = "E: at somewhere"; console.error("failed", e); console.log(e) }',
    ),
  },
  'process.stdout and stderr': run(
    'process.stdout.write("out\\n"); process.stderr.write("err\\n"); return 1',
  ),
  'what is printed while loading': run('return 1', 'console.log("at load"); console.error("too")'),
  'the console as JSON': {
    ...run(
      'console.log("text"); console.info({ an: "object", n: 1 }); console.warn("with", { more: 1 }); console.error("oh", new Error("E").message); console.debug("not"); const c = {}; c.c = c; console.log(c); console.log(1n); console.fatal("f"); return 1',
    ),
    variables: { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: 'INFO' },
  },
  'errors as JSON in the log': {
    ...run(
      'const e = new RangeError("as json"); e.code = 7; e.stack = "S\\nT"; console.error(e); console.error("x", e); throw e',
    ),
    variables: { AWS_LAMBDA_LOG_FORMAT: 'JSON' },
  },
  'a level of the text format': {
    ...run('console.debug("d"); console.info("i"); console.warn("w"); console.fatal("f"); return 1'),
    variables: { AWS_LAMBDA_LOG_LEVEL: 'WARN' },
  },
  'the global of AWS': run(
    'return [Object.keys(awslambda).sort(), typeof awslambda.streamifyResponse, typeof awslambda.HttpResponseStream.from]',
  ),
  'no global of AWS where that is asked': {
    ...run('return typeof awslambda'),
    variables: { AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA: 'true' },
  },
  'the store of the invocation': {
    ...run(
      'const s = awslambda.InvokeStore; s.set("k", 1); let e; try { s.set(Symbol.for("_AWS_LAMBDA_REQUEST_ID"), 1) } catch (x) { e = x.message } return [s.getRequestId(), s.getXRayTraceId(), s.getTenantId(), s.get("k"), s.hasContext(), e, s.run({ a: 1 }, () => s.get("a")), s.getRequestId()]',
    ),
    traceId: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700',
    only: 'modern',
  },
  'a stream': stream('stream.write("one"); stream.write("two"); stream.end()'),
  'a stream of objects and buffers': stream(
    'stream.write({ a: 1 }); stream.write(Buffer.from("b")); stream.write(new Uint8Array([99])); stream.end("d")',
  ),
  'a stream with a prelude': stream(
    'const s = awslambda.HttpResponseStream.from(stream, { statusCode: 201, headers: { a: "b" }, cookies: ["c=d"] }); s.write("body"); s.end()',
  ),
  'a stream that is piped': stream(
    'const { pipeline } = require("node:stream/promises"); await pipeline(require("node:stream").Readable.from(["a", "b"]), stream)',
  ),
  'a stream with a content type': stream(
    'stream.setContentType("text/html"); stream.write("<p>"); stream.end()',
  ),
  'a content type that is too late': stream(
    'stream.write("a"); stream.setContentType("text/html"); stream.end()',
  ),
  'an error before the first write': stream('throw new RangeError("first")'),
  'an error in the middle of a stream': stream('stream.write("part"); throw new RangeError("middle")'),
  'a stream that returns something': stream('stream.end("x"); return 5'),
  'a stream handler that is not async': {
    files: js('exports.handler = awslambda.streamifyResponse((event, stream) => { stream.end("x") })'),
  },
  'a stream twice': { ...twice(stream('stream.write(String(event.n)); stream.end()')) },
  'a callback where it is gone': {
    files: js('exports.handler = (event, context, callback) => callback(null, 1)'),
    only: 'modern',
  },
  'a callback': callback('callback(null, { got: 1 })'),
  'a callback after the loop is empty': callback(
    'const s = { late: false }; later(() => { s.late = true }, 20); callback(null, s)',
  ),
  'a callback at once': callback(
    'context.callbackWaitsForEmptyEventLoop = false; later(() => {}, 3000); callback(null, "now")',
  ),
  'a callback twice': callback('callback(null, 1); callback(null, 2); callback(new Error("x"))'),
  'a callback in two invocations': {
    ...callback('later(() => callback(null, event), 5)'),
    events: ['1', '2'],
  },
  'an error to the callback': callback('callback(new TypeError("by callback"))'),
  'a text to the callback': callback('callback("just text")'),
  'an error that throws when read': callback(
    'callback(Object.defineProperty({}, "message", { get() { throw new Error("no") } }))',
  ),
  'context.succeed': callback('context.succeed("s")'),
  'context.fail': callback('context.fail(new Error("f"))'),
  'context.fail without an error': callback('context.fail()'),
  'context.done': callback('later(() => context.done(null, "d"), 5)'),
  'no answer at all': callback('later(() => {}, 5)'),
  'a circle to the callback': callback('const a = {}; a.a = a; callback(null, a)'),
  'a promise and a callback': callback(
    'later(() => callback(null, "callback"), 20); return Promise.resolve("promise")',
  ),
  'an exception in the callback style': callback('throw new Error("sync")'),
  'an exception after the callback': callback(
    'context.callbackWaitsForEmptyEventLoop = true; callback(null, 1); later(() => { throw new Error("after") }, 5)',
  ),
}
