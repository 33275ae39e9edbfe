'use strict'
// The members of the context object that do not depend on the runtime's version
// (docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html).

const { PlatformError } = require('./errors.cjs')

let ofFunction
let traced = true

/** Fills `target`; also forwards the trace id into the environment, as AWS does for the X-Ray SDK. */
function fillContext(target, header, modern = false) {
  if (header.traceId !== undefined) process.env._X_AMZN_TRACE_ID = header.traceId
  else if (traced) delete process.env._X_AMZN_TRACE_ID
  traced = header.traceId !== undefined
  ofFunction ??= readFunction(modern)
  return modern
    ? Object.assign(target, ofInvocation(header, parseModern), ofFunction)
    : Object.assign(target, ofFunction, ofInvocation(header, parseClassic))
}

function ofInvocation(header, parse) {
  const { deadlineMs } = header
  return {
    clientContext: parse(header.clientContext, 'ClientContext', 'lambda-runtime-client-context'),
    identity: parse(header.identity, 'CognitoIdentity', 'lambda-runtime-cognito-identity'),
    invokedFunctionArn: header.arn,
    awsRequestId: header.requestId,
    tenantId: undefined,
    ...(parse === parseModern ? { xRayTraceId: header.traceId } : {}),
    getRemainingTimeInMillis: () => deadlineMs - Date.now(),
  }
}

/** Read once: each look into process.env is a call into the system's environment. */
function readFunction(modern) {
  const environment = process.env
  const name = { functionName: environment.AWS_LAMBDA_FUNCTION_NAME }
  return {
    // In the order in which each client shows them.
    ...(modern ? name : {}),
    functionVersion: environment.AWS_LAMBDA_FUNCTION_VERSION,
    ...name,
    memoryLimitInMB: environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: environment.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: environment.AWS_LAMBDA_LOG_STREAM_NAME,
  }
}

function parseClassic(text, name) {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`Cannot parse ${name} as json: ${error.toString()}`)
  }
}

/** Nobody catches this one: the environment ends. */
function parseModern(text, _name, header) {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new PlatformError(`Failed to parse ${header} as JSON: ${error.message}`)
  }
}

module.exports = { fillContext }
