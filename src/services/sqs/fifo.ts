// FIFO queues: each message group is a line in the order of sending. A line whose first messages are in flight is closed until
// the last of them is deleted or visible again, which keeps the order whatever the consumers do (Developer Guide, "FIFO queue
// delivery logic"). Every receive writes the group's record, so that two servers cannot both take from one line (CONTRACTS.md §1).
//
//   …/line/<group>/<sequence>    Entry: visible, or delayed in its place
//   …/group/<group>              Group
//   …/open/<sequence>            the group whose first message this is: lines that may be taken from, oldest first
//   …/wait/<due>/<id>            Entry in flight, or Mark of a delayed message
import type { BoxPlace, Moved, OpenBox } from './box.ts'
import { dueRange, movedKey, part, parts, waitKey } from './box.ts'
import type { Entry } from './entry.ts'
import type { Handle } from './handle.ts'
import { PROMOTED_MAX } from './standard.ts'
import type { Aside, Found, Shelf, Taken } from './shelf.ts'

interface Group {
  /** Messages in the line. */
  waiting: number
  inFlight: number
  /** Where it stands under `open`; absent while it is closed. */
  open?: number
}

/** A delayed message that stands in its line: what waits for its time. */
interface Mark {
  readonly delayed: true
  readonly group: string
  readonly mark: true
}

/** Messages that one transaction puts aside or drops on the way to those it takes. */
const LOOKED_MAX = 100
/** Lines that one receive looks at. */
const LINES_MAX = 20

export const fifo: Shelf = { put, promote, take, find, hide, shift, sweep }

const lineKey = (at: BoxPlace, group: string, sequence: number): string => part(at, 'line', group, sequence)
const groupKey = (at: BoxPlace, group: string): string => part(at, 'group', group)
const openKey = (at: BoxPlace, sequence: number): string => part(at, 'open', sequence)

async function groupOf(box: OpenBox, group: string): Promise<Group> {
  return { ...((await box.tx.get<Group>(groupKey(box.queue, group))) ?? { waiting: 0, inFlight: 0 }) }
}

/** Writes a group's record and opens or closes its line, as its state says. */
async function settle(box: OpenBox, name: string, group: Group): Promise<void> {
  const { tx, queue } = box
  let open: number | undefined
  if (group.inFlight === 0 && group.waiting > 0) {
    const [first] = await tx.scan<Entry>(parts(queue, 'line', name), { limit: 1 })
    if (first !== undefined && (first[1].dueMs ?? 0) <= tx.now) open = first[1].sequence
  }
  if (group.open !== open) {
    if (group.open !== undefined) tx.delete(openKey(queue, group.open))
    if (open !== undefined) tx.put(openKey(queue, open), name)
  }
  if (group.waiting + group.inFlight === 0) return tx.delete(groupKey(queue, name))
  const { waiting, inFlight } = group
  tx.put(groupKey(queue, name), { waiting, inFlight, ...(open === undefined ? {} : { open }) })
}

async function put(box: OpenBox, entry: Entry, delayMs: number): Promise<void> {
  const { tx, queue, counts } = box
  const name = groupNameOf(entry)
  const sequence = box.nextSequence()
  const dueMs = tx.now + delayMs
  const placed: Entry = { ...entry, sequence, ...(delayMs > 0 ? { dueMs } : {}) }
  tx.put(lineKey(queue, name, sequence), placed)
  if (delayMs > 0) {
    counts.delayed++
    tx.put(waitKey(queue, dueMs, entry.id), { delayed: true, mark: true, group: name } satisfies Mark)
  } else counts.visible++
  const group = await groupOf(box, name)
  group.waiting++
  await settle(box, name, group)
}

function groupNameOf(entry: Entry): string {
  if (entry.group === undefined) throw new Error('a message of a FIFO queue has a group')
  return entry.group
}

async function promote(box: OpenBox): Promise<boolean> {
  if (box.counts.inFlight + box.counts.delayed === 0) return true
  const due = await box.tx.scan<Entry | Mark>(dueRange(box.queue, box.tx.now), { limit: PROMOTED_MAX })
  for (const [key, value] of due) {
    box.tx.delete(key)
    if ('mark' in value) {
      box.counts.delayed--
      box.counts.visible++
      await settle(box, value.group, await groupOf(box, value.group))
    } else {
      box.tx.delete(movedKey(box.queue, value.id))
      box.counts.inFlight--
      await back(box, value, true)
    }
  }
  return due.length < PROMOTED_MAX
}

/** A message that is in flight no more, back to its place in the line; dropped when it has expired. */
async function back(box: OpenBox, entry: Entry, wasInFlight: boolean): Promise<void> {
  const name = groupNameOf(entry)
  const group = await groupOf(box, name)
  if (wasInFlight) group.inFlight--
  if (box.isExpired(entry)) await box.drop(entry)
  else {
    box.tx.put(lineKey(box.queue, name, entry.sequence ?? 0), entry)
    box.counts.visible++
    group.waiting++
  }
  await settle(box, name, group)
}

async function take(box: OpenBox, max: number, dueMs: number, aside: Aside): Promise<Taken[]> {
  const taken: Taken[] = []
  const look = { left: LOOKED_MAX }
  const lines = await box.tx.scan<string>(parts(box.queue, 'open'), { limit: Math.max(max, LINES_MAX) })
  for (const [, name] of lines) {
    if (taken.length >= max || look.left <= 0) break
    taken.push(...(await takeLine(box, name, max - taken.length, dueMs, aside, look)))
  }
  return taken
}

/** Up to `max` messages from the front of one line, in order. */
async function takeLine(
  box: OpenBox,
  name: string,
  max: number,
  dueMs: number,
  aside: Aside,
  look: { left: number },
): Promise<Taken[]> {
  const { tx, queue, counts } = box
  const group = await groupOf(box, name)
  const taken: Taken[] = []
  const returned: Entry[] = []
  while (taken.length < max && look.left > 0) {
    const rows = await tx.scan<Entry>(parts(queue, 'line', name), { limit: max - taken.length })
    if (rows.length === 0) break
    let stopped = false
    for (const [key, entry] of rows) {
      // A delayed message holds up what was sent behind it.
      if ((entry.dueMs ?? 0) > tx.now) {
        stopped = true
        break
      }
      look.left--
      tx.delete(key)
      counts.visible--
      group.waiting--
      if (box.isExpired(entry)) await box.drop(entry)
      else if (!(await aside(entry))) {
        const counted = {
          ...entry,
          count: entry.count + 1,
          firstMs: entry.firstMs ?? tx.now,
          receivedMs: tx.now,
        }
        taken.push({ entry: counted, dueMs })
        if (dueMs > tx.now) fly(box, group, counted, dueMs)
        else returned.push(counted)
      }
    }
    if (stopped) break
  }
  // Hidden for no time at all: back in the line, but not before this receive has looked at it all.
  for (const entry of returned) {
    tx.put(lineKey(queue, name, entry.sequence ?? 0), entry)
    counts.visible++
    group.waiting++
  }
  await settle(box, name, group)
  return taken
}

function fly(box: OpenBox, group: Group, entry: Entry, dueMs: number): void {
  box.tx.put(waitKey(box.queue, dueMs, entry.id), entry)
  box.tx.put(movedKey(box.queue, entry.id), { dueMs, count: entry.count } satisfies Moved)
  box.counts.inFlight++
  group.inFlight++
}

async function find(box: OpenBox, handle: Handle): Promise<Found | 'expired' | undefined> {
  const { tx, queue } = box
  const moved = await tx.get<Moved>(movedKey(queue, handle.id))
  if (moved === undefined) {
    const { group, sequence } = handle
    if (group === undefined) return undefined
    const visible = await tx.get<Entry>(lineKey(queue, group, sequence))
    return visible?.id === handle.id ? 'expired' : undefined
  }
  if (moved.count !== handle.count || moved.dueMs <= tx.now) return 'expired'
  const entry = await tx.get<Entry>(waitKey(queue, moved.dueMs, handle.id))
  if (entry === undefined) return undefined
  const remove = async (): Promise<void> => {
    tx.delete(waitKey(queue, moved.dueMs, entry.id))
    tx.delete(movedKey(queue, entry.id))
    box.counts.inFlight--
    const name = groupNameOf(entry)
    const group = await groupOf(box, name)
    group.inFlight--
    await settle(box, name, group)
  }
  return { entry, late: false, remove }
}

async function hide(box: OpenBox, found: Found, dueMs: number): Promise<void> {
  const { entry } = found
  await found.remove()
  if (dueMs <= box.tx.now) return back(box, entry, false)
  const name = groupNameOf(entry)
  const group = await groupOf(box, name)
  fly(box, group, entry, dueMs)
  await settle(box, name, group)
}

async function shift(box: OpenBox): Promise<Entry | undefined> {
  const [line] = await box.tx.scan<string>(parts(box.queue, 'open'), { limit: 1 })
  return line === undefined ? undefined : first(box, line[1])
}

/** The first message of an open line, taken off its place. */
async function first(box: OpenBox, name: string): Promise<Entry | undefined> {
  const [row] = await box.tx.scan<Entry>(parts(box.queue, 'line', name), { limit: 1 })
  if (row === undefined) return undefined
  box.tx.delete(row[0])
  box.counts.visible--
  const group = await groupOf(box, name)
  group.waiting--
  await settle(box, name, group)
  return row[1]
}

async function sweep(box: OpenBox, max: number): Promise<{ dropped: number; nextMs: number | undefined }> {
  const retentionMs = box.queue.attributes.retentionSeconds * 1_000
  let nextMs: number | undefined
  let dropped = 0
  // Closed lines are swept when they open or when their messages come back.
  const lines = await box.tx.scan<string>(parts(box.queue, 'open'), { limit: max })
  for (const [, name] of lines) {
    const [row] = await box.tx.scan<Entry>(parts(box.queue, 'line', name), { limit: 1 })
    if (row === undefined) continue
    const endMs = (row[1].agesFromMs ?? row[1].sentMs) + retentionMs
    if (endMs > box.tx.now) nextMs = Math.min(nextMs ?? endMs, endMs)
    else {
      const entry = await first(box, name)
      if (entry !== undefined) await box.drop(entry)
      dropped++
    }
  }
  return { dropped, nextMs: dropped > 0 ? box.tx.now : nextMs }
}
