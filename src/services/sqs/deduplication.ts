// FIFO deduplication: for five minutes after a message was sent, another with its deduplication id (in the queue, or in its
// group where DeduplicationScope says so) is accepted and not delivered (Developer Guide, "Exactly-once processing"). What is
// remembered is forgotten by the sends that come later.
//
//   …/sent/<hash of the id>           Sent
//   …/attempt/<hash of the id>        Attempt
//   …/memory/<until>/<kind>/<hash>    what is to be forgotten, oldest first
import { hash } from 'node:crypto'
import type { OpenBox } from './box.ts'
import type { QueueRecord } from './store.ts'

const INTERVAL_MS = 300_000 // "The deduplication interval is 5 minutes"
/** How much each send forgets: more than it adds, so that the memory stays short. */
const FORGOTTEN_A_TIME = 3

/** What was answered to the first message of a deduplication id. */
export interface Sent {
  readonly id: string
  readonly sequence: number
  readonly untilMs: number
}

/** What a receive with a ReceiveRequestAttemptId was given: handles. */
export interface Attempt {
  readonly handles: readonly string[]
  readonly untilMs: number
}

type Kind = 'sent' | 'attempt'

/** The hash that a deduplication id stands under, by the queue's scope. */
export function scopedHash(queue: QueueRecord, id: string, group: string): string {
  const scope = queue.attributes.deduplicationScope === 'messageGroup' ? [id, group] : [id]
  return digest(JSON.stringify(scope))
}

/** What an attempt id stands under. */
export const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 32)

/** What is remembered, if it is not too long ago. */
export async function recall<T extends { readonly untilMs: number }>(
  box: OpenBox,
  kind: Kind,
  hashed: string,
): Promise<T | undefined> {
  const found = await box.tx.get<T>(box.key(kind, hashed))
  return found === undefined || found.untilMs <= box.tx.now ? undefined : found
}

/** Remembers for five minutes, and forgets a little of what is older. */
export async function remember(box: OpenBox, kind: Kind, hashed: string, what: object): Promise<void> {
  const { tx } = box
  const untilMs = tx.now + INTERVAL_MS
  const old = await tx.scan<[Kind, string]>(
    { from: box.key('memory'), to: box.key('memory', tx.now + 1) },
    { limit: FORGOTTEN_A_TIME },
  )
  for (const [key, place] of old) {
    tx.delete(key)
    // The same id may be remembered anew by now.
    const kept = await tx.get<{ untilMs: number }>(box.key(...place))
    if (kept !== undefined && kept.untilMs <= tx.now) tx.delete(box.key(...place))
  }
  tx.put(box.key(kind, hashed), { ...what, untilMs })
  tx.put(box.key('memory', untilMs, kind, hashed), [kind, hashed] satisfies [Kind, string])
}
