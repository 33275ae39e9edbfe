// Receipt handles: which message, and which receive of it. They say where the entry stood when it was handed out, so that
// deleting needs no index. The check in front catches handles that were made up, cut, or are another queue's; it is no
// secret, since a handle gives nobody more than the queue that the policies let him use.
import { crc32 } from 'node:zlib'
import { Fault } from '../../kernel/fault.ts'
import type { Entry } from './entry.ts'
import { queueArn } from './names.ts'
import type { QueueRecord } from './store.ts'

export interface Handle {
  readonly box: string
  readonly id: string
  /** When the visibility timeout of that receive ended, as it was set then; `clock.now` ms. */
  readonly dueMs: number
  /** The receive: ApproximateReceiveCount as it was answered. */
  readonly count: number
  readonly sentMs: number
  /** Its place in the queue. */
  readonly sequence: number
  readonly group?: string
}

type Parts = readonly [string, string, number, number, number, number, string?]

/** The handle of a message that was just received. */
export function writeHandle(queue: QueueRecord, entry: Entry, dueMs: number): string {
  const { id, count, sentMs, group, sequence } = entry
  const text = JSON.stringify([
    queue.box,
    id,
    dueMs,
    count,
    sentMs,
    sequence,
    ...(group === undefined ? [] : [group]),
  ])
  return Buffer.from(check(queue, text) + text).toString('base64')
}

/** What a handle says; ReceiptHandleIsInvalid for what is none of this queue's. */
export function readHandle(queue: QueueRecord, handle: string): Handle {
  const text = Buffer.from(handle, 'base64').toString()
  const json = text.slice(CHECK_LENGTH)
  if (text.slice(0, CHECK_LENGTH) !== check(queue, json)) throw notAHandle(handle)
  // Only what we wrote carries a true check, so this parses.
  const [box, id, dueMs, count, sentMs, sequence, group] = JSON.parse(json) as Parts
  return {
    box,
    id,
    dueMs,
    count,
    sentMs,
    sequence,
    ...(group === undefined ? {} : { group }),
  }
}

const CHECK_LENGTH = 8

function check(queue: QueueRecord, text: string): string {
  return (crc32(text, crc32(queueArn(queue))) >>> 0).toString(16).padStart(CHECK_LENGTH, '0')
}

/** Recorded answers: `The input receipt handle "…" is not a valid receipt handle.` */
function notAHandle(handle: string): Fault {
  return new Fault(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${handle}" is not a valid receipt handle.`,
  )
}
