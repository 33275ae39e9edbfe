// ChangeMessageVisibility and its batch: the message of a receive stays hidden from now on for so long, or is shown at once.
import type { Input, Output } from '../../model/index.ts'
import { checkEntries } from './batch.ts'
import { OpenBox } from './box.ts'
import { readHandle } from './handle.ts'
import { homeOfUrl, invalidValue } from './names.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { VISIBILITY_SECONDS_MAX, checkVisibility } from './receive.ts'
import { each } from './remove.ts'
import { shelfOf } from './shelf.ts'

type Ctx = Context<'ChangeMessageVisibility'>

/** Hides a message for so many seconds from now; twelve hours after it was received it is visible in any case. */
export async function ChangeMessageVisibility(
  input: Input<'sqs', 'ChangeMessageVisibility'>,
  ctx: Ctx,
): Promise<Output<'sqs', 'ChangeMessageVisibility'>> {
  checkVisibility(input.VisibilityTimeout)
  await ctx.records.transact(
    async (tx) => {
      const box = await OpenBox.open(tx, await queueOf(input.QueueUrl, ctx, tx))
      await change(box, input.ReceiptHandle, input.VisibilityTimeout)
      await box.close()
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
  return {}
}

/** As ChangeMessageVisibility for up to ten handles in one transaction. */
export async function ChangeMessageVisibilityBatch(
  input: Input<'sqs', 'ChangeMessageVisibilityBatch'>,
  ctx: Context<'ChangeMessageVisibilityBatch'>,
): Promise<Output<'sqs', 'ChangeMessageVisibilityBatch'>> {
  checkEntries(input.Entries, 'ChangeMessageVisibilityBatchRequestEntry', 'ReceiptHandle')
  return ctx.records.transact(
    async (tx) => {
      const box = await OpenBox.open(tx, await queueOf(input.QueueUrl, ctx, tx))
      const answer = await each(input.Entries, async (entry) => {
        const seconds = entry.VisibilityTimeout ?? 0
        checkVisibility(seconds)
        await change(box, entry.ReceiptHandle, seconds)
      })
      await box.close()
      return answer
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
}

async function change(box: OpenBox, text: string, seconds: number): Promise<void> {
  const handle = readHandle(box.queue, text)
  const shelf = shelfOf(box)
  const found = handle.box === box.queue.box ? await shelf.find(box, handle) : undefined
  if (found === undefined || found === 'expired' || (await found.entry()) === undefined) {
    throw invalidValue(
      text,
      'ReceiptHandle',
      'Message does not exist or is not available for visibility timeout change.',
    )
  }
  const dueMs = box.tx.now + seconds * 1_000
  if (!found.late && dueMs - found.receivedMs > VISIBILITY_SECONDS_MAX * 1_000) {
    throw invalidValue(
      seconds,
      'VisibilityTimeout',
      `Total VisibilityTimeout for the message is beyond the limit [${VISIBILITY_SECONDS_MAX} seconds]`,
    )
  }
  await shelf.hide(box, found, dueMs)
  // A sleeping receiver's next due time may be another now.
  box.wake()
}
