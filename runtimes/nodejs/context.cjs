'use strict'
// The members of the context object that do not depend on the runtime's version
// (docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html).
const environment = process.env

/** Fills `target`; also forwards the trace id into the environment, as AWS does for the X-Ray SDK. */
function fillContext(target, header) {
  if (header.traceId === undefined) delete environment._X_AMZN_TRACE_ID
  else environment._X_AMZN_TRACE_ID = header.traceId
  const { deadlineMs } = header
  return Object.assign(target, {
    functionVersion: environment.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: environment.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: environment.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: parse(header.clientContext),
    identity: parse(header.identity),
    invokedFunctionArn: header.arn,
    awsRequestId: header.requestId,
    tenantId: undefined,
    getRemainingTimeInMillis: () => deadlineMs - Date.now(),
  })
}

function parse(text) {
  return text === undefined ? undefined : JSON.parse(text)
}

module.exports = { fillContext }
