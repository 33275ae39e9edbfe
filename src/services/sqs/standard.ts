// Standard queues: a visible message stands under `ready` by the time it was sent, one in flight or delayed under `wait` by
// the time when it becomes visible. Whoever looks first moves what is due from `wait` to `ready`, so nothing has to happen
// at that time. Messages with a MessageGroupId lie in their tenant's lane instead of `ready` (fair.ts).
import type { OpenBox, Moved } from './box.ts'
import { dueRange, movedKey, parts, readyKey, waitKey } from './box.ts'
import type { Entry } from './entry.ts'
import * as fair from './fair.ts'
import type { Handle } from './handle.ts'
import type { Aside, Found, Shelf, Taken } from './shelf.ts'

/** Messages that one transaction makes visible, and puts aside or drops on the way to those it takes. */
export const PROMOTED_MAX = 100
const LOOKED_MAX = 100

export const standard: Shelf = { put, promote, take, find, hide, shift, sweep }

async function put(box: OpenBox, entry: Entry, delayMs: number): Promise<void> {
  const placed = { ...entry, sequence: box.nextSequence() }
  if (delayMs <= 0) return show(box, placed)
  box.counts.delayed++
  box.tx.put(waitKey(box.queue, box.tx.now + delayMs, entry.id), { ...placed, delayed: true })
}

/** Visible from now on, at its old place in the queue. */
async function show(box: OpenBox, entry: Entry): Promise<void> {
  box.counts.visible++
  if (entry.group === undefined) box.tx.put(readyKey(box.queue, entry), entry)
  else await fair.add(box, entry)
}

async function promote(box: OpenBox): Promise<boolean> {
  if (box.counts.inFlight + box.counts.delayed === 0) return true
  const due = await box.tx.scan<Entry>(dueRange(box.queue, box.tx.now), { limit: PROMOTED_MAX })
  for (const [key, { delayed, moved, ...entry }] of due) {
    box.tx.delete(key)
    if (delayed === true) box.counts.delayed--
    else {
      box.counts.inFlight--
      await fair.release(box, entry)
    }
    if (moved === true) box.tx.delete(movedKey(box.queue, entry.id))
    if (box.isExpired(entry)) await box.drop(entry)
    else await show(box, entry)
  }
  return due.length < PROMOTED_MAX
}

async function take(box: OpenBox, max: number, dueMs: number, aside: Aside): Promise<Taken[]> {
  const counted: Entry[] = []
  let looked = 0
  while (counted.length < max && looked < LOOKED_MAX && box.counts.visible > 0) {
    const found = await next(box, max - counted.length)
    if (found.length === 0) break
    for (const entry of found) {
      looked++
      if (box.isExpired(entry)) await box.drop(entry)
      else if (!(await aside(entry))) counted.push(received(entry, box.tx.now))
    }
  }
  // Not before all are found: one hidden for no time at all would be found again.
  for (const entry of counted) await stow(box, entry, dueMs)
  return counted.map((entry) => ({ entry, dueMs }))
}

/** The next visible messages, taken off their place. */
async function next(box: OpenBox, max: number): Promise<Entry[]> {
  const rows = await box.tx.claim<Entry>(ready(box), { limit: max })
  const alone = rows.map(([, entry]) => entry)
  const entries = (box.counts.fair ?? 0) > 0 ? await fair.next(box, max, alone) : alone
  for (const entry of entries) {
    if (entry.group === undefined) box.tx.delete(readyKey(box.queue, entry))
    else await fair.remove(box, entry)
  }
  box.counts.visible -= entries.length
  return entries
}

const ready = (box: OpenBox) => parts(box.queue, 'ready')

function received(entry: Entry, now: number): Entry {
  return { ...entry, count: entry.count + 1, firstMs: entry.firstMs ?? now, receivedMs: now }
}

/** In flight until `dueMs`, or visible at once. */
async function stow(box: OpenBox, entry: Entry, dueMs: number): Promise<void> {
  if (dueMs <= box.tx.now) return show(box, entry)
  box.counts.inFlight++
  box.tx.put(waitKey(box.queue, dueMs, entry.id), entry)
  await fair.occupy(box, entry)
}

async function find(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  return (await inFlight(box, handle)) ?? visible(box, handle)
}

async function inFlight(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  const { tx, queue } = box
  let dueMs = handle.dueMs
  let entry = await tx.get<Entry>(waitKey(queue, dueMs, handle.id))
  if (entry === undefined) {
    const moved = await tx.get<Moved>(movedKey(queue, handle.id))
    if (moved?.count !== handle.count) return undefined
    dueMs = moved.dueMs
    entry = await tx.get<Entry>(waitKey(queue, dueMs, handle.id))
  }
  if (entry === undefined || entry.delayed === true || entry.count !== handle.count) return undefined
  const { moved, ...found } = entry
  const remove = async (): Promise<void> => {
    tx.delete(waitKey(queue, dueMs, found.id))
    if (moved === true) tx.delete(movedKey(queue, found.id))
    box.counts.inFlight--
    await fair.release(box, found)
  }
  return { entry: found, late: dueMs <= tx.now, remove }
}

/** A message whose timeout has ended and that nobody received since: its handle still deletes and hides it (recorded answers). */
async function visible(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  const { tx, queue } = box
  const key = handle.group === undefined ? readyKey(queue, handle) : fair.laneKey(queue, handle.group, handle)
  const entry = await tx.get<Entry>(key)
  if (entry?.count !== handle.count) return undefined
  const remove = async (): Promise<void> => {
    if (entry.group === undefined) tx.delete(key)
    else await fair.remove(box, entry)
    box.counts.visible--
  }
  return { entry, late: true, remove }
}

async function hide(box: OpenBox, found: Found, dueMs: number): Promise<void> {
  await found.remove()
  if (dueMs <= box.tx.now) return show(box, found.entry)
  const { entry } = found
  box.tx.put(movedKey(box.queue, entry.id), { dueMs, count: entry.count } satisfies Moved)
  await stow(box, { ...entry, moved: true }, dueMs)
}

async function shift(box: OpenBox): Promise<Entry | undefined> {
  const [entry] = await next(box, 1)
  return entry
}

async function sweep(box: OpenBox, max: number): Promise<{ dropped: number; nextMs: number | undefined }> {
  const { tx, queue } = box
  const retentionMs = queue.attributes.retentionSeconds * 1_000
  let dropped = 0
  const rows = await tx.scan<Entry>(ready(box), { limit: max })
  for (const [key, entry] of rows) {
    if (!box.isExpired(entry)) return { dropped, nextMs: (entry.agesFromMs ?? entry.sentMs) + retentionMs }
    tx.delete(key)
    box.counts.visible--
    dropped++
    await box.drop(entry)
  }
  if (dropped === max) return { dropped, nextMs: tx.now }
  const lanes = await fair.sweep(box, max - dropped)
  return { dropped: dropped + lanes.dropped, nextMs: lanes.nextMs }
}
