// What a queue's messages stand under: its box, one generation of the queue (store.ts). Counters of the box are a record of its
// own, kept in the same transactions as the messages, so that they are exact and cost the same at any length.
//
//   sqs/<account>/<region>/box/<box>/count     Counts
import { key, under } from '../../kernel/records.ts'
import type { Key, Range, Reader } from '../../kernel/records.ts'
import type { Place } from './names.ts'

/** Where a box is: its queue's account and region, and its id. */
export interface BoxPlace extends Place {
  readonly box: string
}

export interface Counts {
  readonly visible: number
  readonly inFlight: number
  readonly delayed: number
}

export const NO_MESSAGES: Counts = { visible: 0, inFlight: 0, delayed: 0 }

export const countKey = (at: BoxPlace): Key => key('sqs', at.account, at.region, 'box', at.box, 'count')
/** Everything of a box. */
export const boxRange = (at: BoxPlace): Range => under('sqs', at.account, at.region, 'box', at.box)

/** How many messages are visible, in flight and delayed. */
export async function countsOf(reader: Reader, at: BoxPlace): Promise<Counts> {
  return (await reader.get<Counts>(countKey(at))) ?? NO_MESSAGES
}

/** The topic on which receivers of a box sleep. */
export const topicOf = (box: string): string => `sqs/${box}`
