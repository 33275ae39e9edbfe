'use strict'
// The invocation rules up to Node.js 22: a handler may return a promise, call its callback, or use context.done. A result
// given by the callback waits for an empty event loop unless callbackWaitsForEmptyEventLoop is false. Uncaught
// exceptions and rejections are reported as the invocation's error, then the process ends (129, 128) and is replaced.
const channel = require('./channel.cjs')
const { setRequestId, logError, outputPending } = require('./console.cjs')
const { fillContext } = require('./context.cjs')
const { errorDocument, NodeJsExit, UnhandledPromiseRejection } = require('./errors.cjs')
const streaming = require('./streaming.cjs')

const EXIT_UNCAUGHT = 129
const EXIT_REJECTION = 128

/** Whom an error that nobody caught is reported to: the load, or the invocation that runs. */
let report = (error) => channel.sendInitError(errorDocument(error))
/** What an empty event loop means now. */
let onEmptyLoop = () => {}

function beforeLoad() {
  process.on('uncaughtException', (error) => {
    logError('Uncaught Exception', error)
    report(error)
    process.exit(EXIT_UNCAUGHT)
  })
  process.on('unhandledRejection', (reason, promise) => {
    const error = new UnhandledPromiseRejection(reason, promise)
    logError('Unhandled Promise Rejection', error)
    report(error)
    process.exit(EXIT_REJECTION)
  })
  process.on('beforeExit', () => onEmptyLoop())
}

function serve(handler) {
  const next = () => setImmediate(() => invoke(handler, next))
  invoke(handler, next, true)
}

function invoke(handler, next, first = false) {
  if (!first) channel.sendNext()
  const { header, body } = channel.receiveInvocation()
  setRequestId(header.requestId)
  report = (error) => channel.sendError(errorDocument(error), false)
  if (streaming.isStreaming(handler)) {
    const context = fillContext({ callbackWaitsForEmptyEventLoop: true }, header)
    onEmptyLoop = next
    streaming.run(handler, body, context).then(next, report)
    return
  }
  const turn = new Turn(next)
  onEmptyLoop = () => turn.emptyLoop(handler.constructor?.name === 'AsyncFunction')
  try {
    const result = handler(JSON.parse(body), fillContext(turn.context, header), turn.callback)
    if (typeof result?.then === 'function')
      result.then(turn.context.succeed, turn.context.fail).catch(turn.context.fail)
  } catch (error) {
    turn.callback(error)
  }
}

/** One invocation's ways to end; only the first of them counts. */
class Turn {
  #next
  #ended = false
  #completed = false
  #waitForEmptyLoop = true

  constructor(next) {
    this.#next = next
    const turn = this
    const once =
      (end) =>
      (...values) => {
        if (this.#ended) return
        end(...values)
        this.#ended = true
      }
    this.callback = once((error, result) => this.#callback(error, result))
    this.context = {
      get callbackWaitsForEmptyEventLoop() {
        return turn.#waitForEmptyLoop
      },
      set callbackWaitsForEmptyEventLoop(value) {
        turn.#waitForEmptyLoop = value
      },
      succeed: once((result) => this.#done(null, result)),
      fail: once((error) => this.#done(error ?? 'handled')),
      done: once((error, result) => this.#done(error, result)),
    }
  }

  /** The loop ran empty though nothing ended the invocation. */
  emptyLoop(isAsync) {
    this.#completed = true
    onEmptyLoop = () => {}
    if (!isAsync) return this.#succeed(null)
    this.#fail(new NodeJsExit())
  }

  #callback(error, result) {
    if (error !== undefined && error !== null) return this.#done(error)
    if (!this.#waitForEmptyLoop) return this.#complete(result)
    onEmptyLoop = () => {
      onEmptyLoop = () => {}
      setImmediate(() => this.#complete(result))
    }
  }

  #done(error, result) {
    onEmptyLoop = () => {}
    if (error !== undefined && error !== null) this.#fail(error)
    else this.#complete(result)
  }

  #complete(result) {
    if (this.#completed) {
      console.error(
        'Invocation has already been reported as done. Cannot call complete more than once per invocation.',
      )
      return
    }
    this.#completed = true
    this.#succeed(result)
  }

  #succeed(result) {
    let text
    try {
      text = JSON.stringify(result === undefined ? null : result) ?? ''
    } catch {
      // Thrown at whoever gave the result: a promise's chain catches it, behind a callback nobody does.
      throw new Error('Unable to stringify response body')
    }
    this.#answer(() => channel.sendResponse(text, false))
  }

  #fail(error) {
    logError('Invoke Error', error)
    const document = errorDocument(error)
    this.#answer(() => channel.sendError(document, false))
  }

  #answer(send) {
    const answer = () => {
      send()
      this.#next()
    }
    const pending = outputPending()
    if (pending === undefined) answer()
    else pending.then(answer)
  }
}

module.exports = { beforeLoad, serve, EXIT_UNCAUGHT }
