// Standard queues: a message's entry is written once and stays where it is, in the order of sending, until it is deleted. What
// was never received lies ahead of a cursor; a receive moves the cursor and writes one record, a flight, which holds a lease
// for each message that it took. So receiving ten costs three writes, whatever their size. A message that comes back from its
// flight has its standing under `back`, and the next receive takes the older of the two. Whoever looks first brings back
// what is due, so nothing has to happen at that time. Tenants of fair queues: fair.ts.
//
// The cursor is in the counters' record, which every change of a queue writes: two servers that receive at a time conflict
// there and one goes again, so `claim` would change nothing; `home` lets them take turns instead (CONTRACTS.md §1).
import type { Flight, Moved, OpenBox, Standing } from './box.ts'
import type { Entry } from './entry.ts'
import * as fair from './fair.ts'
import type { Handle } from './handle.ts'
import type { Aside, Found, Shelf, Taken } from './shelf.ts'

/** Rows that one transaction brings back: flights of up to ten, and delayed messages. */
const PROMOTED_MAX = 50
/** Messages that one transaction puts aside or drops on the way to those it takes. */
const LOOKED_MAX = 100

export const standard: Shelf = { put, promote, take, find, hide, shift, sweep }

type Place = Pick<Standing, 'sentMs' | 'sequence' | 'group'>

const NO_TENANT = ''
const messageKey = (box: OpenBox, { group = NO_TENANT, sentMs, sequence }: Place): string =>
  box.key('message', group, sentMs, sequence)
const movedKey = (box: OpenBox, sequence: number): string => box.key('moved', sequence)

function standingOf({ sentMs, sequence, group, count, elsewhere }: Entry): Standing {
  if (sequence === undefined) throw new Error('a message of a queue has its place')
  return {
    sentMs,
    sequence,
    count,
    ...(group === undefined ? {} : { group }),
    ...(elsewhere === undefined ? {} : { elsewhere: true }),
  }
}

async function put(box: OpenBox, entry: Entry, delayMs: number): Promise<number> {
  const sequence = box.nextSequence()
  const placed = { ...entry, sequence }
  if (delayMs <= 0) await show(box, placed)
  else {
    box.counts.delayed++
    box.tx.put(box.waitKey(box.tx.now + delayMs, sequence), placed)
  }
  return sequence
}

/** A message takes its place, visible from now on. */
async function show(box: OpenBox, entry: Entry): Promise<void> {
  const { firstMs } = entry
  const standing = standingOf(entry)
  box.tx.put(messageKey(box, standing), entry)
  if (entry.group === undefined && isAhead(box, standing)) box.counts.visible++
  else await comeBack(box, { ...standing, ...(firstMs === undefined ? {} : { firstMs }) })
}

function isAhead({ counts }: OpenBox, { sentMs, sequence }: Place): boolean {
  const { headMs = 0, headSequence = 0 } = counts
  return sentMs > headMs || (sentMs === headMs && sequence > headSequence)
}

/** A message that the cursor has passed, or a tenant's, is visible. */
async function comeBack(box: OpenBox, standing: Standing): Promise<void> {
  box.tx.put(fair.backKey(box, standing), standing)
  box.counts.visible++
  if (standing.group === undefined) box.counts.back = (box.counts.back ?? 0) + 1
  else await fair.join(box, standing.group, standing.sentMs)
}

/** It is visible no more. */
async function leaveBack(box: OpenBox, standing: Standing): Promise<void> {
  box.tx.delete(fair.backKey(box, standing))
  box.counts.visible--
  if (standing.group === undefined) box.counts.back = (box.counts.back ?? 0) - 1
  else await fair.leave(box, standing.group, standing.sentMs)
}

async function promote(box: OpenBox): Promise<boolean> {
  const { tx, counts } = box
  if (counts.inFlight + counts.delayed === 0) return true
  const due = await tx.scan<Entry | Flight>(box.due(), { limit: PROMOTED_MAX })
  for (const [key, value] of due) {
    tx.delete(key)
    if ('leases' in value) {
      for (const lease of value.leases) await land(box, lease, value.receivedMs)
    } else {
      counts.delayed--
      if (box.isExpired(value)) await box.drop(value)
      else await show(box, value)
    }
  }
  return due.length < PROMOTED_MAX
}

/** A lease that has run out: its message is back, or gone for good when it is too old. */
async function land(box: OpenBox, lease: Standing, receivedMs: number): Promise<void> {
  box.counts.inFlight--
  await fair.release(box, lease)
  if (lease.moved === true) box.tx.delete(movedKey(box, lease.sequence))
  const standing = landedAs(lease, receivedMs)
  if (box.isExpired(standing)) await discard(box, standing)
  else await comeBack(box, standing)
}

/** A lease as what stands without its flight. */
function landedAs(lease: Standing, receivedMs: number): Standing {
  const { moved: _, ...standing } = lease
  return { ...standing, firstMs: lease.firstMs ?? receivedMs, receivedMs }
}

/** A message that stands nowhere any more is gone with its content. */
async function discard(box: OpenBox, place: Place): Promise<void> {
  const key = messageKey(box, place)
  const entry = await box.tx.get<Entry>(key)
  if (entry === undefined) return
  box.tx.delete(key)
  await box.drop(entry)
}

async function take(box: OpenBox, max: number, dueMs: number, aside: Aside | undefined): Promise<Taken[]> {
  const { tx, counts } = box
  const entries: Entry[] = []
  let looked = 0
  while (entries.length < max && looked < LOOKED_MAX && counts.visible > 0) {
    const found = await next(box, max - entries.length)
    if (found.length === 0) break
    for (const entry of found) {
      looked++
      if (box.isExpired(entry)) await discard(box, standingOf(entry))
      else if (aside !== undefined && (await aside(entry))) tx.delete(messageKey(box, standingOf(entry)))
      else entries.push({ ...entry, count: entry.count + 1, firstMs: entry.firstMs ?? tx.now })
    }
  }
  if (entries.length === 0) return []
  const leases = entries.map((entry) => leaseOf(entry, tx.now))
  // Not before all are found: one hidden for no time at all would be found again.
  if (dueMs <= tx.now) {
    for (const lease of leases) await comeBack(box, landedAs(lease, tx.now))
    return entries.map((entry) => ({ entry, dueMs }))
  }
  const flight = box.nextSequence()
  box.setFlight(dueMs, flight, { receivedMs: tx.now, leases })
  counts.inFlight += leases.length
  for (const lease of leases) if (lease.group !== undefined) await fair.occupy(box, lease)
  return entries.map((entry) => ({ entry, dueMs, flight }))
}

/** `firstMs` only where the flight does not say it. */
function leaseOf(entry: Entry, receivedMs: number): Standing {
  const { firstMs } = entry
  const standing = standingOf(entry)
  return firstMs === undefined || firstMs === receivedMs ? standing : { ...standing, firstMs }
}

/** The next visible messages as they are so far; visible no more. */
async function next(box: OpenBox, max: number): Promise<Entry[]> {
  const { tx, counts } = box
  const back =
    (counts.back ?? 0) > 0 ? await tx.scan<Standing>(box.range('back', NO_TENANT), { limit: max }) : []
  const ahead = await tx.scan<Entry>(aheadRange(box), { limit: max })
  const alone: (Standing | Entry)[] = [...back, ...ahead].map(([, one]) => one)
  // What came back lies behind the cursor, so it is the older.
  const chosen = (counts.fair ?? 0) === 0 ? alone.slice(0, max) : await fair.next(box, max, alone)
  const entries: Entry[] = []
  for (const one of chosen) {
    if ('md5' in one) {
      counts.visible--
      counts.headMs = one.sentMs
      counts.headSequence = one.sequence ?? 0
      entries.push(one)
      continue
    }
    await leaveBack(box, one)
    const entry = await entryOf(box, one)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

function aheadRange(box: OpenBox): { from: string; to: string } {
  const { headMs, headSequence } = box.counts
  const range = box.range('message', NO_TENANT)
  if (headMs === undefined || headSequence === undefined) return range
  return { from: messageKey(box, { sentMs: headMs, sequence: headSequence + 1 }), to: range.to }
}

/** A message with what its standing says of it; undefined when it has expired and was swept away. */
async function entryOf(box: OpenBox, standing: Standing): Promise<Entry | undefined> {
  const entry = await box.tx.get<Entry>(messageKey(box, standing))
  if (entry === undefined) return undefined
  const { count, firstMs, receivedMs } = standing
  return {
    ...entry,
    count,
    ...(firstMs === undefined ? {} : { firstMs }),
    ...(receivedMs === undefined ? {} : { receivedMs }),
  }
}

async function find(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  return (await inFlight(box, handle)) ?? visible(box, handle)
}

async function inFlight(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  if (handle.flight === undefined) return undefined
  const there = (await leaseIn(box, handle, handle.dueMs, handle.flight)) ?? (await movedLease(box, handle))
  if (there === undefined) return undefined
  const { dueMs, sequence, flight, lease } = there
  const leave = async (): Promise<void> => {
    // Read again: in a batch, entries before this one have changed it.
    const now = (await box.flight(dueMs, sequence)) ?? flight
    const leases = now.leases.filter((one) => one.sequence !== lease.sequence)
    box.setFlight(dueMs, sequence, { ...now, leases })
    if (lease.moved === true) box.tx.delete(movedKey(box, lease.sequence))
    box.counts.inFlight--
    await fair.release(box, lease)
  }
  return foundAs(box, landedAs(lease, flight.receivedMs), dueMs <= box.tx.now, leave)
}

interface Leased {
  readonly dueMs: number
  readonly sequence: number
  readonly flight: Flight
  readonly lease: Standing
}

async function leaseIn(
  box: OpenBox,
  handle: Handle,
  dueMs: number,
  sequence: number,
): Promise<Leased | undefined> {
  const flight = await box.flight(dueMs, sequence)
  const lease = flight?.leases.find((one) => one.sequence === handle.sequence && one.count === handle.count)
  return flight && lease && { dueMs, sequence, flight, lease }
}

async function movedLease(box: OpenBox, handle: Handle): Promise<Leased | undefined> {
  const moved = await box.tx.get<Moved>(movedKey(box, handle.sequence))
  if (moved?.count !== handle.count) return undefined
  return leaseIn(box, handle, moved.dueMs, moved.flight)
}

/** A message whose timeout has ended and that nobody received since: its handle still deletes and hides it (recorded answers). */
async function visible(box: OpenBox, handle: Handle): Promise<Found | undefined> {
  const standing = await box.tx.get<Standing>(fair.backKey(box, handle))
  if (standing?.count !== handle.count) return undefined
  return foundAs(box, standing, true, () => leaveBack(box, standing))
}

function foundAs(box: OpenBox, standing: Standing, late: boolean, leave: () => Promise<void>): Found {
  const { receivedMs = box.tx.now } = standing
  return {
    late,
    receivedMs,
    entry: () => entryOf(box, standing),
    leave,
    async remove() {
      await leave()
      // Most entries hold all of their content, and deleting one that is not there is nothing.
      if (standing.elsewhere === true) await discard(box, standing)
      else box.tx.delete(messageKey(box, standing))
    },
  }
}

async function hide(box: OpenBox, found: Found, dueMs: number): Promise<void> {
  const entry = await found.entry()
  if (entry === undefined) return
  await found.leave()
  const lease = leaseOf(entry, found.receivedMs)
  if (dueMs <= box.tx.now) return comeBack(box, landedAs(lease, found.receivedMs))
  const flight = box.nextSequence()
  box.setFlight(dueMs, flight, { receivedMs: found.receivedMs, leases: [{ ...lease, moved: true }] })
  box.tx.put(movedKey(box, lease.sequence), { dueMs, count: lease.count, flight } satisfies Moved)
  box.counts.inFlight++
  await fair.occupy(box, lease)
}

async function shift(box: OpenBox): Promise<Entry | undefined> {
  const [entry] = await next(box, 1)
  if (entry !== undefined) box.tx.delete(messageKey(box, standingOf(entry)))
  return entry
}

async function sweep(box: OpenBox, max: number): Promise<{ dropped: number; nextMs: number | undefined }> {
  const { tx, counts } = box
  const oldest = await tx.scan<Entry>(box.range('message', NO_TENANT), { limit: max })
  let dropped = 0
  for (const [key, entry] of oldest) {
    if (!box.isExpired(entry)) return { dropped, nextMs: box.endMs(entry) }
    const place = standingOf(entry)
    if (isAhead(box, place)) counts.visible--
    else {
      // One in flight counts as such until its lease has run out or its handle comes.
      const standing = await tx.get<Standing>(fair.backKey(box, place))
      if (standing !== undefined) await leaveBack(box, standing)
    }
    tx.delete(key)
    await box.drop(entry)
    dropped++
  }
  for (; dropped < max; dropped++) {
    const standing = await fair.oldest(box)
    if (standing === undefined) return { dropped, nextMs: undefined }
    if (!box.isExpired(standing)) return { dropped, nextMs: box.endMs(standing) }
    await leaveBack(box, standing)
    await discard(box, standing)
  }
  return { dropped, nextMs: tx.now }
}
