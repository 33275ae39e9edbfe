// Invoke: RequestResponse answers when the function has, and writes nothing durable before; Event answers when the event is
// on disk; DryRun when the caller would have been let through. Limits and header names: API_Invoke.
import type { Input, Output } from '../../model/index.ts'
import type { InvocationResult, LogLine } from '../../runtime/engine.ts'
import { unbuilt } from './configuration.ts'
import { needFunction } from './function.ts'
import type { LambdaContext } from './function.ts'
import { functionNotFound, LATEST, parseFunctionName } from './name.ts'
import type { FunctionName } from './name.ts'
import { checkPayload } from './payload.ts'
import { enqueue } from './queue.ts'
import { runCounted } from './reserved.ts'
import type { Function } from './store.ts'
import { notReady } from './update.ts'

/** Bytes of log that LogType Tail answers (API_Invoke, "LogResult"): the last 4 KB. */
export const LOG_TAIL_BYTES = 4_096

export async function Invoke(
  input: Input<'lambda', 'Invoke'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'Invoke'>> {
  if (input.TenantId !== undefined) throw unbuilt('TenantId')
  if (input.DurableExecutionName !== undefined) throw unbuilt('DurableExecutionName')
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  const fn = await needFunction(ctx.records, asked)
  if (input.InvocationType === 'DryRun') return { StatusCode: 204 }
  if (input.InvocationType === 'Event') return event(input, asked, fn, ctx)
  const payload = checkPayload(input.Payload, 'RequestResponse')
  if (fn.latest.state !== 'Active') throw notReady(fn.latest.state)
  const result = await runCounted(fn, { payload, ...partsOf(input, asked, ctx) }, ctx)
  return answer(result, input.LogType === 'Tail')
}

async function event(
  input: Input<'lambda', 'Invoke'>,
  asked: FunctionName,
  fn: Function,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'Invoke'>> {
  const payload = checkPayload(input.Payload, 'Event')
  if (fn.latest.state !== 'Active') throw notReady(fn.latest.state)
  const { clientContext, traceId, ...rest } = partsOf(input, asked, ctx)
  const isThere = await enqueue(
    fn,
    { ...rest, payload, clientContext, traceId, promiseId: ctx.promiseId },
    ctx,
  )
  if (!isThere) throw functionNotFound(asked)
  return { StatusCode: 202 }
}

function partsOf(input: Input<'lambda', 'Invoke'>, asked: FunctionName, ctx: LambdaContext) {
  const traceId = ctx.request?.headers['x-amzn-trace-id']
  return {
    requestId: ctx.requestId,
    qualifier: asked.qualifier,
    ...(input.ClientContext === undefined ? {} : { clientContext: input.ClientContext }),
    ...(traceId === undefined ? {} : { traceId }),
  }
}

function answer(result: InvocationResult, withLog: boolean): Output<'lambda', 'Invoke'> {
  return {
    StatusCode: 200,
    ExecutedVersion: LATEST,
    Payload: result.payload,
    ...(result.functionError === undefined ? {} : { FunctionError: result.functionError }),
    ...(withLog ? { LogResult: tailOf(result.lines).toString('base64') } : {}),
  }
}

/** The last bytes of what was logged; a line that is only half in is cut, as AWS cuts it. */
function tailOf(lines: readonly LogLine[]): Buffer {
  const last: Buffer[] = []
  let bytes = 0
  for (let i = lines.length - 1; i >= 0 && bytes < LOG_TAIL_BYTES; i--) {
    const line = Buffer.from(lines[i]?.message ?? '')
    last.unshift(line)
    bytes += line.length
  }
  const tail = Buffer.concat(last)
  return tail.subarray(Math.max(0, tail.length - LOG_TAIL_BYTES))
}
