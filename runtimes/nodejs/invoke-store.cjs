'use strict'
// `awslambda.InvokeStore` of nodejs24.x and later: what belongs to the invocation that runs, for the X-Ray SDK and for
// whoever wants to keep something beside it. One invocation runs at a time, so a plain object is enough.
const OWN = {
  requestId: Symbol.for('_AWS_LAMBDA_REQUEST_ID'),
  traceId: Symbol.for('_AWS_LAMBDA_X_RAY_TRACE_ID'),
  tenantId: Symbol.for('_AWS_LAMBDA_TENANT_ID'),
}

class InvokeStore {
  #context

  getContext() {
    return this.#context
  }

  hasContext() {
    return this.#context !== undefined
  }

  get(key) {
    return this.#context?.[key]
  }

  set(key, value) {
    if (Object.values(OWN).includes(key))
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`)
    this.#context ??= {}
    this.#context[key] = value
  }

  /** Takes the place of what was there, also when `task` has ended. */
  run(context, task) {
    this.#context = context
    return task()
  }

  getRequestId() {
    return this.get(OWN.requestId) ?? '-'
  }

  getXRayTraceId() {
    return this.get(OWN.traceId)
  }

  getTenantId() {
    return this.get(OWN.tenantId)
  }
}

/** The store that functions see: one that the function's own library has put there first, or ours. */
function openStore() {
  const store = globalThis.awslambda?.InvokeStore ?? new InvokeStore()
  if (!['1', 'true'].includes(process.env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? '')) {
    globalThis.awslambda ??= {}
    globalThis.awslambda.InvokeStore = store
  }
  return store
}

function contextOf(header) {
  return { [OWN.requestId]: header.requestId, [OWN.traceId]: header.traceId }
}

module.exports = { openStore, contextOf }
