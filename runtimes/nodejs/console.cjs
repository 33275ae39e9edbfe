'use strict'
// console.* as AWS patches it: `timestamp TAB request id TAB level TAB message`, or one JSON object, to the same pipe that
// raw output goes to, so that order is kept. A line break inside one message is written as NUL and line break, by which
// the engine knows that the event goes on.
const fs = require('node:fs')
const { format } = require('node:util')
const { errorLogText } = require('./errors.cjs')

const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']
const RETRY_MS = 1
const sleeper = new Int32Array(new SharedArrayBuffer(4))

const opened = new Set()
let requestId
let json = false

function setRequestId(id) {
  requestId = id
}

/** `classic` (nodejs22.x) prints "undefined" for the request id before the first invocation, later versions "-". */
function patchConsole(classic) {
  requestId = classic ? undefined : '-'
  watchStreams()
  json = process.env.AWS_LAMBDA_LOG_FORMAT?.toUpperCase() === 'JSON'
  const least = Math.max(0, LEVELS.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL?.toUpperCase()))
  LEVELS.forEach((level, index) => {
    const silent = index < least && level !== 'FATAL'
    console[level.toLowerCase()] = silent ? () => {} : (message, ...rest) => writeEvent(level, message, rest)
  })
  console.log = console.info
}

function writeEvent(level, message, rest) {
  const timestamp = new Date().toISOString()
  const text = json
    ? jsonMessage(timestamp, level, message, rest)
    : `${timestamp}\t${requestId}\t${level}\t${format(message, ...rest)}`
  writeOutput(text.replaceAll('\n', '\0\n') + '\n')
}

function jsonMessage(timestamp, level, message, rest) {
  const event = { timestamp, level, requestId }
  if (rest.length === 0) {
    try {
      return JSON.stringify({ ...event, message }, errorsAsObjects)
    } catch {
      return JSON.stringify({ ...event, message: format(message) })
    }
  }
  event.message = format(message, ...rest)
  const error = rest.find((value) => value instanceof Error)
  if (error !== undefined) {
    event.errorType = error.constructor?.name ?? 'UnknownError'
    event.errorMessage = error.message
    event.stackTrace = typeof error.stack === 'string' ? error.stack.split('\n') : []
  }
  return JSON.stringify(event)
}

function errorsAsObjects(_key, value) {
  if (!(value instanceof Error)) return value
  const stackTrace = typeof value.stack === 'string' ? value.stack.split('\n') : value.stack
  return {
    errorType: value.constructor?.name ?? 'UnknownError',
    errorMessage: value.message,
    stackTrace,
    ...value,
  }
}

/** What the runtime itself says of an error: "Invoke Error", "Init Error", "Uncaught Exception". */
function logError(title, error) {
  const shown = error instanceof Error ? error : new Error(String(error))
  if (json) console.error(shown)
  else console.error(title, errorLogText(shown))
}

/**
 * Undefined when all that the function wrote to process.stdout and process.stderr has left the process, else a promise of
 * it: those streams queue what the pipe does not take at once, and a frozen event loop would keep it.
 */
function outputPending() {
  const waiting = [...opened].filter((stream) => stream.writableLength > 0)
  if (waiting.length === 0) return undefined
  return Promise.all(waiting.map((stream) => new Promise((resolve) => stream.write('', resolve))))
}

/** Remembers which of the two streams exist: to ask for them would make them. */
function watchStreams() {
  for (const name of ['stdout', 'stderr']) {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(process, name)
    const remember = () => {
      const stream = get.call(process)
      opened.add(stream)
      return stream
    }
    Object.defineProperty(process, name, { ...rest, get: remember })
  }
}

/** Writes all of it: process.stdout may have made the pipe non-blocking, then we wait for the engine to read. */
function writeOutput(text) {
  const bytes = Buffer.from(text)
  let offset = 0
  while (offset < bytes.length) {
    try {
      offset += fs.writeSync(1, bytes, offset)
    } catch (error) {
      if (error.code !== 'EAGAIN') return
      Atomics.wait(sleeper, 0, 0, RETRY_MS)
    }
  }
}

module.exports = { patchConsole, setRequestId, logError, outputPending }
