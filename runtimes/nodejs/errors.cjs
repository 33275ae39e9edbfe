'use strict'
// The runtime's own error types, with the names that AWS's runtime gives them, and errors as documents and as log text.

/** From Node.js 24 on AWS's client is another program, which shows the same errors a little differently. */
const MODERN = Number(process.versions.node.split('.')[0]) >= 24

/** Makes an error class whose instances are called `Runtime.<name>`; the newer client's have their name as a member. */
function runtimeError(name) {
  const type = class extends Error {
    constructor(...words) {
      super(...words)
      if (MODERN) this.name = `Runtime.${name}`
    }
  }
  Object.defineProperty(type, 'name', { value: name })
  if (!MODERN) type.prototype.name = `Runtime.${name}`
  return type
}

const ImportModuleError = runtimeError('ImportModuleError')
const HandlerNotFound = runtimeError('HandlerNotFound')
const MalformedHandlerName = runtimeError('MalformedHandlerName')
const UserCodeSyntaxError = runtimeError('UserCodeSyntaxError')
const MalformedStreamingHandler = runtimeError('MalformedStreamingHandler')
const InvalidStreamingOperation = runtimeError('InvalidStreamingOperation')
const CallbackHandlerDeprecated = runtimeError('CallbackHandlerDeprecated')
const PlatformError = runtimeError('PlatformError')
const JSONStringifyError = runtimeError('JSONStringifyError')

const NODE_EXIT =
  'The Lambda runtime client detected an unexpected Node.js exit code. This is most commonly caused by a Promise that ' +
  'was never settled. For more information, see https://nodejs.org/docs/latest/api/process.html#exit-codes'

class NodeJsExit extends runtimeError('NodeJsExit') {
  constructor() {
    super(NODE_EXIT)
  }
}

class UnhandledPromiseRejection extends runtimeError('UnhandledPromiseRejection') {
  constructor(reason, promise) {
    super(reason)
    this.reason = reason
    this.promise = promise
  }
}

const escapeDelete = (text) => text?.replaceAll('\x7f', '%7F')

/** `{ errorType, errorMessage, trace }`, as the caller of Invoke sees it. */
function errorDocument(error) {
  try {
    return MODERN ? modernDocument(error) : classicDocument(error)
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, ' +
        'name, and stack',
      ...(MODERN ? { trace: [] } : {}),
    }
  }
}

/** What looks like an error counts as one, also from another realm; a stack that is no text is a problem. */
function classicDocument(error) {
  if (!require('node:util').types.isNativeError(error) && !looksLikeError(error))
    return { errorType: typeof error, errorMessage: error.toString(), trace: [] }
  const trace = escapeDelete(error.stack.toString()).split('\n')
  return { errorType: escapeDelete(error.name), errorMessage: escapeDelete(error.message), trace }
}

/** Only errors of the function's own realm are errors. */
function modernDocument(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] }
  return {
    errorType: escapeDelete(error.name),
    errorMessage: escapeDelete(error.message),
    trace: escapeDelete(error.stack)?.split('\n') ?? [],
  }
}

/** Reads one member after the other, and no more once one is missing: a getter may throw. */
function looksLikeError(value) {
  const words = ['name', 'message', 'stack']
  return Boolean(value) && words.every((word) => value[word] && typeof value[word] === 'string')
}

/** One tab, then the error as JSON with its own properties: what follows "Invoke Error" in the log. */
function errorLogText(error) {
  try {
    return '\t' + JSON.stringify(error, (_key, value) => withHiddenMembers(value))
  } catch {
    return '\t' + JSON.stringify(errorDocument(error))
  }
}

function withHiddenMembers(value) {
  if (!(value instanceof Error)) return value
  const shown = { errorType: value.name, errorMessage: value.message, code: value.code, ...value }
  if (typeof value.stack === 'string') shown.stack = value.stack.split('\n')
  return shown
}

module.exports = {
  ImportModuleError,
  HandlerNotFound,
  MalformedHandlerName,
  UserCodeSyntaxError,
  MalformedStreamingHandler,
  InvalidStreamingOperation,
  CallbackHandlerDeprecated,
  JSONStringifyError,
  PlatformError,
  NodeJsExit,
  UnhandledPromiseRejection,
  errorDocument,
  errorLogText,
}
