// FIFO queues: each message group is a line in the order of sending, and a message stays in its place until it is deleted. A
// receive takes from the front of a line up to the first hidden message, in flight or delayed: so a group whose first message
// is in flight waits, and the order holds whatever the consumers do (Developer Guide, "FIFO queue delivery logic"; recorded
// answers). Every receive writes the group's record, so that two servers cannot both take from one line (CONTRACTS.md §1).
//
//   …/line/<group>/<sequence>    Entry; hidden while it has a `dueMs`
//   …/group/<group>              Group
//   …/open/<turn>                the group: lines that may be taken from, in turns, since one that was taken from goes behind the others
//   …/wait/<due>/<sequence>      Mark of a hidden message
import type { OpenBox } from './box.ts'
import type { Entry } from './entry.ts'
import type { Handle } from './handle.ts'
import type { Aside, Found, Shelf, Taken } from './shelf.ts'

interface Group {
  /** Its turn under `open`; absent while its first message is hidden. */
  readonly open?: number
}

/** A hidden message: where it stands, and whether it was ever received. */
interface Mark {
  readonly group: string
  readonly sequence: number
  readonly delayed?: true
}

/** Messages that one transaction makes visible, and puts aside or drops on the way to those it takes. */
const PROMOTED_MAX = 100
const LOOKED_MAX = 100
/** Lines that one receive looks at. */
const LINES_MAX = 20

export const fifo: Shelf = { put, promote, take, find, hide, shift, sweep }

const lineKey = (box: OpenBox, group: string, sequence: number): string => box.key('line', group, sequence)
const groupKey = (box: OpenBox, group: string): string => box.key('group', group)
const openKey = (box: OpenBox, turn: number): string => box.key('open', turn)

/** An entry that stands in a line. */
type Placed = Entry & { readonly group: string; readonly sequence: number }

function placed(entry: Entry): Placed {
  const { group, sequence } = entry
  if (group === undefined || sequence === undefined)
    throw new Error('a message in a line has a group and a place')
  return { ...entry, group, sequence }
}

/** Writes a group's record, and opens or closes its line as its first message says. */
async function settle(box: OpenBox, name: string): Promise<void> {
  const { tx } = box
  const before = await tx.get<Group>(groupKey(box, name))
  const [first] = await tx.scan<Entry>(box.range('line', name), { limit: 1 })
  const isOpen = first !== undefined && first[1].dueMs === undefined
  if (before?.open !== undefined && !isOpen) tx.delete(openKey(box, before.open))
  const open = isOpen ? (before?.open ?? box.nextSequence()) : undefined
  if (open !== undefined && open !== before?.open) tx.put(openKey(box, open), name)
  if (first === undefined) tx.delete(groupKey(box, name))
  else tx.put(groupKey(box, name), open === undefined ? {} : { open })
}

/** The line is settled when all that this transaction does to it is done: a batch looks at its first message once. */
function settleLater(box: OpenBox, name: string): void {
  box.atClose(name, () => settle(box, name))
}

/** A line that was taken from closes; opened again, it goes behind the others (recorded answers). */
async function yieldTurn(box: OpenBox, name: string): Promise<void> {
  const { open } = (await box.tx.get<Group>(groupKey(box, name))) ?? {}
  if (open === undefined) return
  box.tx.delete(openKey(box, open))
  box.tx.put(groupKey(box, name), {})
}

/** Into its place, where everyone sees it. */
function show(box: OpenBox, entry: Placed): void {
  const { dueMs: _hidden, ...visible } = entry
  box.counts.visible++
  box.tx.put(lineKey(box, entry.group, entry.sequence), visible)
}

/** Into its place, hidden until `dueMs`. */
function conceal(box: OpenBox, entry: Placed, dueMs: number, delayed: boolean): void {
  const { tx, counts } = box
  const { group, sequence } = entry
  if (delayed) counts.delayed++
  else counts.inFlight++
  tx.put(lineKey(box, group, sequence), { ...entry, dueMs })
  tx.put(box.waitKey(dueMs, sequence), { group, sequence, ...(delayed ? { delayed } : {}) })
}

async function put(box: OpenBox, entry: Entry, delayMs: number): Promise<number> {
  const at = placed({ ...entry, sequence: box.nextSequence() })
  if (delayMs > 0) conceal(box, at, box.tx.now + delayMs, true)
  else show(box, at)
  settleLater(box, at.group)
  return at.sequence
}

async function promote(box: OpenBox): Promise<boolean> {
  const { tx, counts } = box
  if (counts.inFlight + counts.delayed === 0) return true
  const due = await tx.scan<Mark>(box.due(), { limit: PROMOTED_MAX })
  for (const [key, { group, sequence, delayed }] of due) {
    tx.delete(key)
    if (delayed === true) counts.delayed--
    else counts.inFlight--
    const entry = await tx.get<Entry>(lineKey(box, group, sequence))
    if (entry === undefined) throw new Error(`the hidden message ${sequence} of ${group} is in no line`)
    if (box.isExpired(entry)) {
      tx.delete(lineKey(box, group, sequence))
      await box.drop(entry)
    } else show(box, placed(entry))
  }
  for (const group of new Set(due.map(([, mark]) => mark.group))) await settle(box, group)
  return due.length < PROMOTED_MAX
}

async function take(box: OpenBox, max: number, dueMs: number, aside: Aside | undefined): Promise<Taken[]> {
  const taken: Taken[] = []
  const look = { left: LOOKED_MAX }
  const lines = await box.tx.scan<string>(box.range('open'), { limit: Math.max(max, LINES_MAX) })
  for (const [, name] of lines) {
    if (taken.length >= max || look.left <= 0) break
    for (const entry of await takeLine(box, name, max - taken.length, aside, look)) {
      taken.push({ entry, dueMs })
      if (dueMs > box.tx.now) conceal(box, entry, dueMs, false)
      else show(box, entry)
    }
    await yieldTurn(box, name)
    await settle(box, name)
  }
  return taken
}

/** Up to `max` messages from the front of one line, in order, taken off their places. */
async function takeLine(
  box: OpenBox,
  name: string,
  max: number,
  aside: Aside | undefined,
  look: { left: number },
): Promise<Placed[]> {
  const { tx, counts } = box
  const taken: Placed[] = []
  while (taken.length < max && look.left > 0) {
    const rows = await tx.scan<Entry>(box.range('line', name), { limit: max - taken.length })
    if (rows.length === 0) return taken
    for (const [key, entry] of rows) {
      if (entry.dueMs !== undefined) return taken
      look.left--
      tx.delete(key)
      counts.visible--
      if (box.isExpired(entry)) await box.drop(entry)
      else if (!(await aside?.(entry))) {
        const { now } = tx
        const seen = { count: entry.count + 1, firstMs: entry.firstMs ?? now, receivedMs: now }
        taken.push(placed({ ...entry, ...seen }))
      }
    }
  }
  return taken
}

/** Only while it is hidden does a handle stand for a message (recorded answers: "The receipt handle has expired."). */
async function find(box: OpenBox, handle: Handle): Promise<Found | 'expired' | undefined> {
  const { tx, counts } = box
  const { group, sequence, id, count } = handle
  if (group === undefined) return undefined
  const entry = await tx.get<Entry>(lineKey(box, group, sequence))
  if (entry?.id !== id) return undefined
  const { dueMs } = entry
  if (entry.count !== count || dueMs === undefined || dueMs <= tx.now) return 'expired'
  const leave = async (): Promise<void> => {
    tx.delete(lineKey(box, group, sequence))
    tx.delete(box.waitKey(dueMs, sequence))
    counts.inFlight--
    settleLater(box, group)
  }
  const remove = async (): Promise<void> => {
    await leave()
    await box.drop(entry)
  }
  return { late: false, receivedMs: entry.receivedMs ?? tx.now, entry: async () => entry, leave, remove }
}

async function hide(box: OpenBox, found: Found, dueMs: number): Promise<void> {
  const entry = await found.entry()
  if (entry === undefined) return
  const at = placed(entry)
  await found.leave()
  if (dueMs > box.tx.now) conceal(box, at, dueMs, false)
  else show(box, at)
  settleLater(box, at.group)
}

async function shift(box: OpenBox): Promise<Entry | undefined> {
  const [line] = await box.tx.scan<string>(box.range('open'), { limit: 1 })
  return line === undefined ? undefined : first(box, line[1])
}

/** The first message of an open line, taken off its place. */
async function first(box: OpenBox, name: string): Promise<Entry | undefined> {
  const [row] = await box.tx.scan<Entry>(box.range('line', name), { limit: 1 })
  if (row === undefined) return undefined
  box.tx.delete(row[0])
  box.counts.visible--
  await settle(box, name)
  return row[1]
}

async function sweep(box: OpenBox, max: number): Promise<{ dropped: number; nextMs: number | undefined }> {
  let nextMs: number | undefined
  let dropped = 0
  // Closed lines are swept when they open or when their messages come back.
  const lines = await box.tx.scan<string>(box.range('open'), { limit: max })
  for (const [, name] of lines) {
    const [row] = await box.tx.scan<Entry>(box.range('line', name), { limit: 1 })
    if (row === undefined) continue
    const endMs = box.endMs(row[1])
    if (endMs > box.tx.now) nextMs = Math.min(nextMs ?? endMs, endMs)
    else {
      const entry = await first(box, name)
      if (entry !== undefined) await box.drop(entry)
      dropped++
    }
  }
  return { dropped, nextMs: dropped > 0 ? box.tx.now : nextMs }
}
