// Receipt handles: which message, and which receive of it. They say where the entry stood when it was handed out, so that
// deleting needs no index. The check in front catches handles that were made up, cut, or are another queue's; it is no
// secret, since a handle gives nobody more than the queue that the policies let him use.
import { crc32 } from 'node:zlib'
import { Fault } from '../../kernel/fault.ts'
import type { Taken } from './shelf.ts'
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
  /** Standard: the flight that holds its lease; absent when it was hidden for no time at all. */
  readonly flight?: number
}

/** What a handle's text is made of; 0 is no flight. */
type Parts = readonly [string, string, number, number, number, number, number, string?]

/** The handles of messages that were just received. */
export function writeHandles(queue: QueueRecord, taken: readonly Taken[]): string[] {
  const seed = seedOf(queue)
  return taken.map(({ entry, dueMs, flight = 0 }) => {
    const { id, count, sentMs, sequence, group } = entry
    const of = group === undefined ? '' : `,${JSON.stringify(group)}`
    const text = `["${queue.box}","${id}",${dueMs},${count},${sentMs},${sequence ?? 0},${flight}${of}]`
    return Buffer.from(check(seed, text) + text, 'latin1').toString('base64')
  })
}

/** What a handle says; ReceiptHandleIsInvalid for what is none of this queue's. */
export function readHandle(queue: QueueRecord, handle: string): Handle {
  const text = Buffer.from(handle, 'base64').toString('latin1')
  const json = text.slice(CHECK_LENGTH)
  if (text.slice(0, CHECK_LENGTH) !== check(seedOf(queue), json)) throw notAHandle(handle)
  // Only what we wrote carries a true check, so this parses.
  const [box, id, dueMs, count, sentMs, sequence, flight, group] = JSON.parse(json) as Parts
  return {
    box,
    id,
    dueMs,
    count,
    sentMs,
    sequence,
    ...(flight === 0 ? {} : { flight }),
    ...(group === undefined ? {} : { group }),
  }
}

const CHECK_LENGTH = 8

/** A queue's own beginning of the check, so that another queue's handle fails it. */
const seedOf = ({ account, region, name }: QueueRecord): number => crc32(`${account}/${region}/${name}`)

function check(seed: number, text: string): string {
  return crc32(text, seed).toString(16).padStart(CHECK_LENGTH, '0')
}

/** Recorded answers: `The input receipt handle "…" is not a valid receipt handle.` */
function notAHandle(handle: string): Fault {
  return new Fault(
    'ReceiptHandleIsInvalid',
    `The input receipt handle "${handle}" is not a valid receipt handle.`,
  )
}
