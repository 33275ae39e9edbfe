// How messages lie in a queue: a standard queue's (standard.ts) and a FIFO queue's (fifo.ts) are two answers to the same words,
// spoken inside one transaction on an open box.
import type { OpenBox } from './box.ts'
import type { Entry } from './entry.ts'
import { fifo } from './fifo.ts'
import type { Handle } from './handle.ts'
import { standard } from './standard.ts'

/** A message that a receive took, and until when it is hidden. */
export interface Taken {
  readonly entry: Entry
  readonly dueMs: number
  /** Standard: the flight that holds its lease. */
  readonly flight?: number
}

/** A message that a handle stands for. */
export interface Found {
  /** Its visibility timeout has ended, so others may see it. */
  readonly late: boolean
  /** When it was received last. */
  readonly receivedMs: number
  /** All of it; undefined when it has expired and was swept away. */
  readonly entry: () => Promise<Entry | undefined>
  /** It stands there no more; the counters know. */
  readonly leave: () => Promise<void>
  /** The same, and its entry and content are gone. */
  readonly remove: () => Promise<void>
}

/** Puts a message elsewhere that is met on the way, and says whether it did: it is then not taken. */
export type Aside = (entry: Entry) => Promise<boolean>

export interface Shelf {
  /** Puts a message in, visible after `delayMs`; answers its place. */
  put(box: OpenBox, entry: Entry, delayMs: number): Promise<number>
  /** Makes visible what has waited long enough; false when there may be more of it. */
  promote(box: OpenBox): Promise<boolean>
  /** Takes up to `max` visible messages and hides them until `dueMs`; `aside` may put one aside instead. */
  take(box: OpenBox, max: number, dueMs: number, aside: Aside | undefined): Promise<Taken[]>
  /** The message that a handle of this box stands for; undefined when it is gone or was received again. */
  find(box: OpenBox, handle: Handle): Promise<Found | 'expired' | undefined>
  /** Hides a found message until `dueMs` from now on, or shows it when that is not later than now. */
  hide(box: OpenBox, found: Found, dueMs: number): Promise<void>
  /** Takes the visible message that was put in first: what a move task moves. */
  shift(box: OpenBox): Promise<Entry | undefined>
  /** Drops visible messages that have expired, `max` at most; answers when the next one expires, if that is known. */
  sweep(box: OpenBox, max: number): Promise<{ dropped: number; nextMs: number | undefined }>
}

export function shelfOf(box: OpenBox): Shelf {
  return box.queue.attributes.fifo ? fifo : standard
}
