// The rows behind `tx.later` (CONTRACTS.md §3): a promised call is a record in the same transaction as its reason.
//
//   later/promise/<id>            the promise: what to call, as whom, how often it was tried, and the key of its place
//   later/due/<now ms>/<id>       its place until it is due by AWS-visible time (`clock.now`, which a test may turn)
//   later/again/<wall ms>/<id>    its place while it waits for another try, by the machine's time
//   later/lane/<lane>/<wall ms>/<id>   its place while its lane is busy
//   later/order/<order>/<n>       the queue of an order; only its first has a place, `later/head/<order>` counts
//   later/dead/<id>               a promise that was given up, whole, until the operator redrives it
//
// An id begins with the machine's time, so that promises of one due moment stand in the order of their making, and
// these ranges grow at their ends instead of all over the tree.
import { hash } from 'node:crypto'
import type { Caller, LaterOptions } from './cloud.ts'
import { dropBlob, holdBlob, isBlobId } from './body.ts'
import {
  INLINE_BYTES_MAX,
  key,
  under,
  type Key,
  type Maybe,
  type Range,
  type Reader,
  type Tx,
} from './records.ts'

/** What wakes the corridor's loop. */
export const LATER_TOPIC = 'later'

/** A promise as it is kept. */
export interface PromiseRow {
  readonly id: string
  readonly service: string
  readonly operation: string
  /** Members that JSON cannot hold stand as `{ $bytes }`, `{ $date }`; a blob as `{ blob: id }`. */
  readonly input: { readonly [member: string]: unknown }
  readonly caller: Caller
  /** `clock.now` ms before which it is not tried. */
  readonly atMs: number
  /** When it was promised, `clock.now` ms. */
  readonly madeMs: number
  /** Its order (hashed) and its number in it. */
  readonly order?: readonly [order: string, number: number]
  /** Blobs that this promise holds. */
  readonly blobs?: readonly string[]
  /** Tries so far, and the machine's time of the first: the 24 hours count from it. */
  tries: number
  firstTryMs?: number
  /** The key of its place, absent while it waits behind another of its order. */
  place?: Key
  /** Why the last try failed. */
  error?: { readonly code: string; readonly message: string; readonly atMs: number }
}

export interface Draft {
  readonly service: string
  readonly operation: string
  readonly input: object
  readonly caller: Caller
  readonly options?: LaterOptions | undefined
}

export const DUE = under('later', 'due')
export const AGAIN = under('later', 'again')
export const LANES = under('later', 'lane')
export const PROMISES = under('later', 'promise')
export const DEAD = under('later', 'dead')
export const promiseKey = (id: string): Key => key('later', 'promise', id)
export const dueKey = (nowMs: number, id: string): Key => key('later', 'due', nowMs, id)
export const againKey = (wallMs: number, id: string): Key => key('later', 'again', wallMs, id)
export const laneKey = (lane: string, wallMs: number, id: string): Key =>
  key('later', 'lane', lane, wallMs, id)
export const laneRange = (lane: string): Range => under('later', 'lane', lane)
const deadKey = (id: string): Key => key('later', 'dead', id)
const headKey = (order: string): Key => key('later', 'head', order)

/** How a name of any length stands in a key: 128 bits of its SHA-256. */
export const hashed = (name: string): string => hash('sha256', name, 'hex').slice(0, 32)

/** Counts an order's queue: the number the next will get, and how many are in it. */
interface OrderHead {
  next: number
  length: number
}

/**
 * Writes a promise and answers its id. What needs a read (the order's queue, the holders of its blobs) is left to
 * `finish`, which the engine runs in the same transaction after the body, since `tx.later` itself answers at once.
 */
export function writePromise(tx: Tx, draft: Draft, finish: (work: () => Maybe<void>) => void): string {
  const id = tx.wall.toString(16).padStart(12, '0') + tx.id().slice(0, 24)
  const atMs = Math.max(0, Math.trunc(draft.options?.atMs ?? tx.now))
  const input = packInput(draft.input)
  const blobs = Object.values(input).flatMap((value) => (isBlobPart(value) ? [value.blob] : []))
  const row: PromiseRow = {
    id,
    service: draft.service,
    operation: draft.operation,
    input,
    caller: draft.caller,
    atMs,
    madeMs: tx.now,
    tries: 0,
    ...(blobs.length === 0 ? {} : { blobs }),
  }
  for (const blob of blobs) finish(() => holdBlob(tx, blob, `later/${id}`))
  const order = draft.options?.order
  if (order === undefined) putInPlace(tx, row, dueKey(atMs, id))
  else finish(() => enqueue(tx, row, hashed(order)))
  tx.wake(LATER_TOPIC)
  return id
}

/** Puts the row with its place, taking it out of the place that it had. */
export function putInPlace(tx: Tx, row: PromiseRow, place: Key): void {
  if (row.place !== undefined && row.place !== place) tx.delete(row.place)
  tx.put(place, row.id)
  tx.put(promiseKey(row.id), { ...row, place })
}

async function enqueue(tx: Tx, row: PromiseRow, order: string): Promise<void> {
  const head = (await tx.get<OrderHead>(headKey(order))) ?? { next: 0, length: 0 }
  const ordered: PromiseRow = { ...row, order: [order, head.next] }
  tx.put(key('later', 'order', order, head.next), row.id)
  tx.put(headKey(order), { next: head.next + 1, length: head.length + 1 })
  if (head.length === 0) putInPlace(tx, ordered, dueKey(row.atMs, row.id))
  else tx.put(promiseKey(row.id), ordered)
}

/** Ends a promise, kept or given up: its place and its row go, and the next of its order takes its turn. */
export async function endPromise(tx: Tx, row: PromiseRow): Promise<void> {
  if (row.place !== undefined) tx.delete(row.place)
  tx.delete(promiseKey(row.id))
  if (row.order === undefined) return
  const [order, number] = row.order
  tx.delete(key('later', 'order', order, number))
  const head = await tx.get<OrderHead>(headKey(order))
  if (head === undefined || head.length <= 1) return tx.delete(headKey(order))
  tx.put(headKey(order), { ...head, length: head.length - 1 })
  const [next] = await tx.scan<string>(under('later', 'order', order), { limit: 1 })
  const following = next === undefined ? undefined : await tx.get<PromiseRow>(promiseKey(next[1]))
  if (following === undefined || following.place !== undefined) return
  putInPlace(tx, following, dueKey(following.atMs, following.id))
  tx.wake(LATER_TOPIC)
}

/** Gives a promise up: it stands among the dead letters, with its blobs, until the operator redrives it. */
export async function bury(tx: Tx, row: PromiseRow): Promise<void> {
  await endPromise(tx, row)
  const { place: _, order: __, ...rest } = row
  tx.put(deadKey(row.id), rest)
}

export interface PromisePage {
  readonly promises: readonly PromiseRow[]
  /** Where the next page goes on; absent on the last. */
  readonly token?: string
}

/** Promises in the order in which they were made: those still to be kept, or the dead letters. */
export async function listPromises(
  records: Reader,
  options: { state: 'pending' | 'dead'; limit: number; token?: string },
): Promise<PromisePage> {
  const range = options.state === 'dead' ? DEAD : PROMISES
  const from =
    options.token === undefined
      ? range.from
      : key('later', options.state === 'dead' ? 'dead' : 'promise', options.token)
  const rows = await records.scan<PromiseRow>({ from, to: range.to }, { limit: options.limit + 1 })
  const promises = rows.slice(0, options.limit).map(([, row]) => row)
  const next = rows[options.limit]
  return next === undefined ? { promises } : { promises, token: next[1].id }
}

/** Makes a dead letter due again, with a new 24 hours; false when there is none of this id. */
export async function redrive(tx: Tx, id: string): Promise<boolean> {
  const dead = await tx.get<PromiseRow>(deadKey(id))
  if (dead === undefined) return false
  const { firstTryMs: _, ...row } = dead
  tx.delete(deadKey(id))
  putInPlace(tx, { ...row, tries: 0 }, dueKey(tx.now, id))
  tx.wake(LATER_TOPIC)
  return true
}

/** Removes a dead letter for good and lets go of its blobs; false when there is none of this id. */
export async function forget(tx: Tx, id: string): Promise<boolean> {
  const dead = await tx.get<PromiseRow>(deadKey(id))
  if (dead === undefined) return false
  tx.delete(deadKey(id))
  for (const blob of dead.blobs ?? []) await dropBlob(tx, blob, `later/${id}`)
  return true
}

/** A member of an input that stands in a blob. The id's form keeps a user's own `{ blob: 'x' }` map from being taken for it. */
export function isBlobPart(value: unknown): value is { readonly blob: string } {
  if (typeof value !== 'object' || value === null || !('blob' in value)) return false
  return isBlobId(value.blob) && Object.keys(value).length === 1
}

/** An input as JSON can hold it. Plain objects whose names begin with `$` are escaped by one more `$`. */
export function packInput(input: object): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(input)) if (value !== undefined) out[name] = pack(value)
  return out
}

function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) {
    if (value.length > INLINE_BYTES_MAX)
      throw new RangeError(
        `a promise keeps at most ${INLINE_BYTES_MAX} bytes of a part itself, not ${value.length}: put them as a blob`,
      )
    return { $bytes: Buffer.from(value).toString('base64') }
  }
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'bigint') return { $bigint: String(value) }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) }
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : pack(item)))
  if (typeof value !== 'object' || value === null) return value
  const out: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value))
    if (item !== undefined) out[name.startsWith('$') ? '$' + name : name] = pack(item)
  return out
}

/** The input that was packed. `{ blob }` parts are left as they are. */
export function unpackInput(input: object): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(input)) out[name] = unpack(value)
  return out
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (only !== undefined && entries.length === 1) {
    const [name, item] = only
    if (name === '$bytes' && typeof item === 'string') return Buffer.from(item, 'base64')
    if (name === '$date' && typeof item === 'number') return new Date(item)
    if (name === '$bigint' && typeof item === 'string') return BigInt(item)
    if (name === '$number' && typeof item === 'string') return Number(item)
  }
  const out: Record<string, unknown> = {}
  for (const [name, item] of entries) out[name.startsWith('$$') ? name.slice(1) : name] = unpack(item)
  return out
}
