'use strict'
// The runtime's own error types, with the names that AWS's runtime gives them, and errors as documents and as log text.

/** Makes an error class whose instances are called `Runtime.<name>`. */
function runtimeError(name) {
  const type = class extends Error {}
  Object.defineProperty(type, 'name', { value: name })
  type.prototype.name = `Runtime.${name}`
  return type
}

const ImportModuleError = runtimeError('ImportModuleError')
const HandlerNotFound = runtimeError('HandlerNotFound')
const MalformedHandlerName = runtimeError('MalformedHandlerName')
const UserCodeSyntaxError = runtimeError('UserCodeSyntaxError')
const MalformedStreamingHandler = runtimeError('MalformedStreamingHandler')
const InvalidStreamingOperation = runtimeError('InvalidStreamingOperation')
const CallbackHandlerDeprecated = runtimeError('CallbackHandlerDeprecated')
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
    if (isErrorLike(error)) {
      return {
        errorType: escapeDelete(error.name),
        errorMessage: escapeDelete(error.message),
        trace: escapeDelete(error.stack)?.split('\n') ?? [],
      }
    }
    return { errorType: typeof error, errorMessage: String(error), trace: [] }
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, ' +
        'name, and stack',
      trace: [],
    }
  }
}

function isErrorLike(value) {
  if (value instanceof Error || require('node:util').types.isNativeError(value)) return true
  const words = [value?.name, value?.message, value?.stack]
  return words.every((word) => typeof word === 'string' && word !== '')
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
  NodeJsExit,
  UnhandledPromiseRejection,
  errorDocument,
  errorLogText,
}
