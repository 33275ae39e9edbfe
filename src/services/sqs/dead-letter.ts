// Dead letters: a message that was received as often as the redrive policy says goes to the dead-letter queue instead of being
// received once more, in the same transaction. It keeps its id, its content, its count and the time it was sent (recorded
// answers); on a FIFO queue its retention begins anew (Developer Guide, "message retention periods").
import { OpenBox } from './box.ts'
import type { Entry } from './entry.ts'
import { queueArn } from './names.ts'
import { targetOf } from './queue.ts'
import { shelfOf } from './shelf.ts'
import type { Aside } from './shelf.ts'
import { readQueue } from './store.ts'
import type { QueueRecord } from './store.ts'

/** What a receive does with messages that were received too often; without a redrive policy, nothing. */
export function deadLetterAside(box: OpenBox): Aside | undefined {
  const policy = box.queue.attributes.redrivePolicy
  const target = targetOf(box.queue.attributes)
  if (policy === undefined || target === undefined) return undefined
  return async (entry) => {
    if (entry.count < policy.maxReceiveCount) return false
    const queue = await readQueue(box.tx, target)
    // A dead-letter queue that was deleted takes nothing: the message stays where it is and is received again.
    if (queue === undefined) return false
    if (queue.box === box.queue.box) return false
    await moveTo(box, queue, entry, queueArn(box.queue))
    return true
  }
}

/** Puts a message into another queue as it is; `source` is what DeadLetterQueueSourceArn will say, if anything. */
export async function moveTo(
  from: OpenBox,
  queue: QueueRecord,
  entry: Entry,
  source: string | undefined,
): Promise<void> {
  const target = await OpenBox.open(from.tx, queue)
  const { source: _, sequence: __, dueMs: ___, ...rest } = entry
  await shelfOf(target).put(
    target,
    {
      ...rest,
      ...(source === undefined ? {} : { source }),
      ...(queue.attributes.fifo ? { agesFromMs: from.tx.now } : {}),
      // Two messages that shared a deduplication id are two in a FIFO dead-letter queue ("dead-letter queue redrive", note).
      ...(queue.attributes.fifo && source !== undefined ? { deduplicationId: entry.id } : {}),
    },
    0,
  )
  await target.close()
  target.wake()
}
