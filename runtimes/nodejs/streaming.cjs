'use strict'
// Response streaming: awslambda.streamifyResponse and awslambda.HttpResponseStream
// (docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html). Each write is one chunk to the engine.
const { Writable } = require('node:stream')
const channel = require('./channel.cjs')
const { logError, outputPending } = require('./console.cjs')
const { errorDocument, InvalidStreamingOperation, MalformedStreamingHandler } = require('./errors.cjs')

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming')
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark')
const HTTP_PRELUDE_TYPE = 'application/vnd.awslambda.http-integration-response'
const PRELUDE_END = Buffer.alloc(8)

function installGlobal() {
  if (['1', 'true'].includes(process.env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA)) return
  globalThis.awslambda = { ...globalThis.awslambda, streamifyResponse, HttpResponseStream: { from } }
}

function streamifyResponse(handler, options) {
  handler[STREAMING] = 'response'
  if (typeof options?.highWaterMark === 'number') handler[HIGH_WATER_MARK] = Math.trunc(options.highWaterMark)
  return handler
}

/** Puts the prelude (status, headers, cookies) before the first write. */
function from(stream, prelude) {
  stream.setContentType(HTTP_PRELUDE_TYPE)
  stream._onBeforeFirstWrite = (write) => {
    write(JSON.stringify(prelude))
    write(PRELUDE_END)
  }
  return stream
}

function isStreaming(handler) {
  const mark = handler[STREAMING]
  if (mark === undefined || mark === null || mark === false) return false
  if (mark === 'response') return true
  throw new MalformedStreamingHandler('Only response streaming is supported.')
}

class ResponseStream extends Writable {
  #written = false

  constructor(highWaterMark) {
    super({ highWaterMark, decodeStrings: true })
    this.contentType = 'application/octet-stream'
  }

  setContentType(type) {
    if (this.#written) throw new InvalidStreamingOperation('Cannot set content-type, too late.')
    this.contentType = type
  }

  write(chunk, ...rest) {
    const plain = typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk)
    if (!this.#written) {
      this.#written = true
      this._onBeforeFirstWrite?.((first) => super.write(first))
    }
    return super.write(plain, ...rest)
  }

  _write(chunk, _encoding, done) {
    channel.sendChunk(chunk)
    // Let the function breathe between chunks: a tight producer must still meet its timers and sockets.
    setImmediate(done)
  }
}

/** Runs a streaming handler to its end; what goes wrong is the invocation's error, behind what was written. */
async function run(handler, body, context) {
  const stream = new ResponseStream(handler[HIGH_WATER_MARK])
  const finished = new Promise((resolve, reject) => stream.once('finish', resolve).once('error', reject))
  finished.catch(() => {})
  try {
    const result = handler(JSON.parse(body), stream, context)
    if (typeof result?.then !== 'function') throw new Error('Streaming does not support non-async handlers.')
    if ((await result) !== undefined) console.warn('Streaming handlers ignore return values.')
    if (!stream.writableEnded) throw new Error('Response stream is not finished.')
    await finished
    await outputPending()
    channel.sendStreamEnd(false)
  } catch (error) {
    logError('Invoke Error', error)
    // What has been ended is answered, whatever its handler does afterwards.
    if (!stream.writableEnded) return channel.sendError(errorDocument(error), false)
    await finished.catch(() => {})
    channel.sendStreamEnd(false)
  }
}

module.exports = { installGlobal, isStreaming, run }
