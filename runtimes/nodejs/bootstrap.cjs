'use strict'
// Runs one function inside its execution environment, on Node.js 20, 22, 24 or 26: loads the handler, then takes one
// invocation after another from the engine. Written afresh; its behaviour is that of AWS's runtime interface client as
// observed from outside: version 3 for nodejs20.x and nodejs22.x (callbacks, `done`), version 4 for nodejs24.x and later (promises only).
// Between invocations it waits in a blocking read, so nothing of the function runs: that is the freeze.
const channel = require('./channel.cjs')
const { patchConsole, logError } = require('./console.cjs')
const { loadHandler } = require('./load.cjs')
const { resolveFromPack } = require('./pack.cjs')
const { errorDocument, CallbackHandlerDeprecated } = require('./errors.cjs')
const streaming = require('./streaming.cjs')

const WATCH_PARENT_MS = 250
const CALLBACK_REMOVED =
  'ERROR: AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. ' +
  'You need to modify this function to use a supported handler signature to use Node.js 24 or later. ' +
  'For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.'
const CALLBACK_WARNING =
  'AWS Lambda plans to remove support for callback-based function handlers starting with Node.js 24. ' +
  'You will need to update this function to use an async handler to use Node.js 24 or later. ' +
  'For more information and to provide feedback on this change, see ' +
  'https://github.com/aws/aws-lambda-nodejs-runtime-interface-client/issues/137. ' +
  'To disable this warning, set the AWS_LAMBDA_NODEJS_DISABLE_CALLBACK_WARNING environment variable.'

/** What a spare loads before it knows its function: what most handlers, and the SDK, would load first. */
const PRELOADED = [
  'assert,async_hooks,buffer,child_process,crypto,dns,events,fs/promises,http,http2,https,net,os,path,querystring',
  'stream,string_decoder,timers/promises,tls,url,util,zlib',
]

async function main() {
  if (process.env.SELFLESS_SPARE !== undefined) await preload()
  const init = channel.receiveInit()
  Object.assign(process.env, init.environment)
  if (init.workingFolder !== undefined) settle(init.workingFolder)
  const major = Number(process.versions.node.split('.')[0])
  const classic = major < 24
  patchConsole(classic)
  resolveFromPack(process.env.SELFLESS_SDK_MODULES)
  delete process.env.SELFLESS_SDK_MODULES
  dieWithTheEngine()
  const rules = classic ? require('./classic.cjs') : require('./modern.cjs')
  rules.beforeLoad()
  let handler
  try {
    streaming.installGlobal()
    handler = await loadHandler(init.taskRoot, init.handler, classic)
    checkSignature(handler, classic)
  } catch (error) {
    // The older client has no words of its own for this: nobody catches it. The newer one says so, and nobody catches it.
    logError(classic ? 'Uncaught Exception' : 'Init Error', error)
    channel.sendInitError(errorDocument(error))
    if (classic) process.exit(rules.EXIT_UNCAUGHT)
    throw error
  }
  channel.sendReady()
  rules.serve(handler)
}

/** Our own modules, Node.js's, and its loader of ES modules, which else costs the first import some milliseconds. */
async function preload() {
  delete process.env.SELFLESS_SPARE
  for (const name of PRELOADED.join(',').split(',')) require(`node:${name}`)
  require(Number(process.versions.node.split('.')[0]) < 24 ? './classic.cjs' : './modern.cjs')
  await import('data:text/javascript,0')
  channel.sendNext()
}

/** A spare has its function now: what Node.js has read of its variables and folder at its start is read anew. */
function settle(workingFolder) {
  process.chdir(workingFolder)
  require('node:module')._initPaths()
}

/** A third parameter means a callback: gone from Node.js 24 on, warned of before. */
function checkSignature(handler, classic) {
  if (handler.length < 3 || streaming.isStreaming(handler)) return
  if (!classic) throw new CallbackHandlerDeprecated(CALLBACK_REMOVED)
  if (handler.length !== 3 || handler.constructor.name === 'AsyncFunction') return
  if (process.env.AWS_LAMBDA_NODEJS_DISABLE_CALLBACK_WARNING === undefined) console.warn(CALLBACK_WARNING)
}

/** The engine kills us; should it and its helper die together, a changed parent process tells. */
function dieWithTheEngine() {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0)
  }, WATCH_PARENT_MS).unref()
}

main()
