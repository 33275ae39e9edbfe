// DeleteMessage and DeleteMessageBatch: by receipt handle; a message that is gone already is deleted as far as anybody can see.
import type { Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { batchAnswer, checkEntries, failedEntry } from './batch.ts'
import type { Failed } from './batch.ts'
import { OpenBox } from './box.ts'
import { readHandle } from './handle.ts'
import type { Handle } from './handle.ts'
import { homeOfUrl, invalidValue } from './names.ts'
import { queueOf } from './queue.ts'
import type { Context } from './queue.ts'
import { shelfOf } from './shelf.ts'

/** Deletes the message of a receive; on a FIFO queue only while it is hidden. */
export async function DeleteMessage(
  input: Input<'sqs', 'DeleteMessage'>,
  ctx: Context<'DeleteMessage'>,
): Promise<Output<'sqs', 'DeleteMessage'>> {
  await ctx.records.transact(
    async (tx) => {
      const queue = await queueOf(input.QueueUrl, ctx, tx)
      const handle = readHandle(queue, input.ReceiptHandle)
      const box = await OpenBox.open(tx, queue)
      await remove(box, handle, input.ReceiptHandle)
      await box.close()
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
  return {}
}

/** As DeleteMessage for up to ten handles in one transaction. */
export async function DeleteMessageBatch(
  input: Input<'sqs', 'DeleteMessageBatch'>,
  ctx: Context<'DeleteMessageBatch'>,
): Promise<Output<'sqs', 'DeleteMessageBatch'>> {
  checkEntries(input.Entries, 'DeleteMessageBatchRequestEntry', 'ReceiptHandle')
  return ctx.records.transact(
    async (tx) => {
      const queue = await queueOf(input.QueueUrl, ctx, tx)
      const box = await OpenBox.open(tx, queue)
      const answer = await each(input.Entries, ({ ReceiptHandle: text }) =>
        remove(box, readHandle(queue, text), text),
      )
      await box.close()
      return answer
    },
    homeOfUrl(input.QueueUrl, ctx),
  )
}

/** Does a thing for each entry; what it refuses of one stands beside the others' success. */
export async function each<E extends { readonly Id: string }>(
  entries: readonly E[],
  work: (entry: E) => Promise<void>,
): Promise<{ Successful: { Id: string }[]; Failed: Failed[] }> {
  const Successful: { Id: string }[] = []
  const failed: Failed[] = []
  for (const entry of entries) {
    try {
      await work(entry)
      Successful.push({ Id: entry.Id })
    } catch (error) {
      failed.push(failedEntry(entry.Id, error))
    }
  }
  return batchAnswer(Successful, failed)
}

async function remove(box: OpenBox, handle: Handle, text: string): Promise<void> {
  // Purged since: the message is gone.
  if (handle.box !== box.queue.box) return
  const shelf = shelfOf(box)
  const found = await shelf.find(box, handle)
  if (found === undefined) return
  if (found === 'expired') throw invalidValue(text, 'ReceiptHandle', 'The receipt handle has expired.')
  await found.remove()
  wakeLine(box.tx, box)
}

/** Deleting the last message in flight of a FIFO line lets the next of it go. */
function wakeLine(tx: Tx, box: OpenBox): void {
  if (box.queue.attributes.fifo && box.counts.visible > 0) box.wake()
}
