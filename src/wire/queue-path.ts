// SQS's query protocol may be spoken at a queue's own URL (SQS Developer Guide, "Making Query API requests"): the path then
// names the queue, unless a parameter QueueUrl does, and actions that are no queue's are refused there. JSON requests may
// come to such a path too, as PHP's client sends them, but name their queue in the document.
import { Fault } from '../kernel/fault.ts'
import type { Route } from './route.ts'

/** Actions of the service as a whole; GetQueueUrl is answered at a queue's URL all the same (recorded answers). */
const SERVICE_ACTIONS: ReadonlySet<string> = new Set(['CreateQueue', 'ListQueues'])
/** `/account/name`, whatever prefix stands before it. */
const QUEUE_PATH = /\/\d{12}\/[A-Za-z0-9_.-]+\/?$/

/** The refusal of an action at a queue's URL that is no queue's; undefined for everything else. */
export function misplacedAction({ service, operation, protocol }: Route, path: string): Fault | undefined {
  if (service !== 'sqs' || protocol !== 'query' || operation === undefined) return undefined
  if (!SERVICE_ACTIONS.has(operation) || !QUEUE_PATH.test(path)) return undefined
  return new Fault('InvalidAction', `The action ${operation} is not valid for this endpoint.`, {
    status: 400,
  })
}

/**
 * The input, with its QueueUrl from the path where the request has none. A form has no way to say that a list is empty, so
 * a batch without entries is one of none.
 */
export function withQueueUrl(
  { service, operation, protocol }: Pick<Route, 'service' | 'operation' | 'protocol'>,
  path: string,
  input: object,
): object {
  if (service !== 'sqs' || protocol !== 'query') return input
  const named = 'QueueUrl' in input || !QUEUE_PATH.test(path) ? input : { ...input, QueueUrl: path }
  return operation?.endsWith('Batch') === true && !('Entries' in named) ? { ...named, Entries: [] } : named
}
