'use strict'
// The members of the context object that do not depend on the runtime's version
// (docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html).

let ofFunction
let traced = true

/** Fills `target`; also forwards the trace id into the environment, as AWS does for the X-Ray SDK. */
function fillContext(target, header) {
  if (header.traceId !== undefined) process.env._X_AMZN_TRACE_ID = header.traceId
  else if (traced) delete process.env._X_AMZN_TRACE_ID
  traced = header.traceId !== undefined
  ofFunction ??= readFunction()
  const { deadlineMs } = header
  return Object.assign(target, ofFunction, {
    clientContext: parse(header.clientContext),
    identity: parse(header.identity),
    invokedFunctionArn: header.arn,
    awsRequestId: header.requestId,
    tenantId: undefined,
    getRemainingTimeInMillis: () => deadlineMs - Date.now(),
  })
}

/** Read once: each look into process.env is a call into the system's environment. */
function readFunction() {
  const environment = process.env
  return {
    functionVersion: environment.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: environment.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: environment.AWS_LAMBDA_LOG_STREAM_NAME,
  }
}

function parse(text) {
  return text === undefined ? undefined : JSON.parse(text)
}

module.exports = { fillContext }
