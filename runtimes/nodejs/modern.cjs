'use strict'
// The invocation rules from Node.js 24 on: a handler's value or promise is the result, there are no callbacks, and nobody
// catches what the function does not: Node.js prints it and ends with status 1, so the invocation fails with
// Runtime.ExitError. The answer leaves one turn of the event loop after the handler, so an unhandled rejection wins.
const channel = require('./channel.cjs')
const { setRequestId, logError, outputPending } = require('./console.cjs')
const { fillContext } = require('./context.cjs')
const { errorDocument, JSONStringifyError } = require('./errors.cjs')
const { contextOf, openStore } = require('./invoke-store.cjs')
const streaming = require('./streaming.cjs')

let store

function beforeLoad() {
  // Nothing is caught: Node.js's own rules apply.
  store = openStore()
}

async function serve(handler) {
  const stream = streaming.isStreaming(handler)
  for (;;) {
    const { header, body } = channel.receiveInvocation()
    setRequestId(header.requestId)
    const context = fillContext({}, header, true)
    const task = stream ? () => streaming.run(handler, body, context) : () => invoke(handler, body, context)
    await store.run(contextOf(header), task)
    if (stream) channel.sendNext()
  }
}

async function invoke(handler, body, context) {
  let text
  try {
    text = stringify(await handler(JSON.parse(body), context))
  } catch (error) {
    await turn()
    logError('Invoke Error', error)
    await outputPending()
    channel.sendError(errorDocument(error), true)
    return
  }
  await turn()
  const pending = outputPending()
  if (pending !== undefined) await pending
  channel.sendResponse(text, true)
}

function turn() {
  return new Promise((resolve) => setImmediate(resolve))
}

function stringify(result) {
  try {
    return JSON.stringify(result === undefined ? null : result) ?? ''
  } catch {
    throw new JSONStringifyError('Unable to stringify response body')
  }
}

module.exports = { beforeLoad, serve }
