// Everything that CloudWatch Logs keeps. Group and stream records stand under their names; whatever belongs to a group
// stands below `in/<group id>`, an id that is made anew with every CreateLogGroup, so that deleting a group is one small
// transaction (its name's record goes, nothing below can be reached any more) and the clearing follows in steps.
//
// Events are kept in chunks, as they came: one PutLogEvents of 100 lines is one chunk. Two short index records tell when
// it begins and ends, one in the order of its stream, one in the order of its group. Chunks overlap when writers do, so a
// reader at time T has to look back as far as a chunk may reach: they are sorted into five classes by how long they last
// (1 s … 1 h), and the look-back of a class, over index records only, is its span. So a read costs what it returns,
// whether the group holds a thousand events or a million (timeline.ts merges them).
import { Fault } from '../../kernel/fault.ts'
import { after, key, under } from '../../kernel/records.ts'
import type { Key, Range, Reader, Tx } from '../../kernel/records.ts'

/** Account and region: whose logs. */
export interface Place {
  readonly account: string
  readonly region: string
}

export interface GroupRecord {
  readonly id: string
  readonly name: string
  readonly createdMs: number
  readonly tags: Readonly<Record<string, string>>
  readonly deletionProtection: boolean
  readonly retentionDays?: number
  /** Names the promise that sweeps this group; older ones find another name here and end. */
  readonly sweep?: string
}

export interface StreamRecord {
  readonly id: string
  readonly name: string
  readonly createdMs: number
  /** PutLogEvents that stored something: orders events of one millisecond, and makes event ids unique. */
  readonly puts: number
  readonly firstMs?: number
  readonly lastMs?: number
  readonly ingestedMs?: number
}

/** Time in ms since 1970 and text; a third member says that the text is base64, for texts that JSON would blow up. */
export type StoredEvent =
  | readonly [ms: number, message: string]
  | readonly [ms: number, message: string, base64: 1]

export interface ChunkRecord {
  readonly stream: string
  readonly streamId: string
  readonly ingestedMs: number
  readonly puts: number
  /** Place of its first event within the PutLogEvents it came by. */
  readonly base: number
  readonly lastMs: number
  /** As AWS counts: UTF-8 of the messages and 26 for each event. */
  readonly bytes: number
  readonly events: readonly StoredEvent[]
}

/** What an index knows of a chunk, besides its beginning, which stands in the key. */
export interface IndexRecord {
  readonly lastMs: number
  readonly bytes: number
}

/** Longest time that a chunk of each class lasts, in ms. A longer put is cut. */
export const CLASS_SPANS_MS = [1_000, 8_000, 64_000, 512_000, 3_600_000] as const
// A chunk closes at this many bytes of text, so that a merge holds little and a page reads little too much.
const CHUNK_BYTES_MAX = 64 * 1024
// A group's stored bytes are counted in this many records, so that its streams do not wait for one another.
const BYTES_SLOTS = 8
const NAME_LENGTH_MAX = 512 // API_CreateLogGroup, API_CreateLogStream
const NAME_TOO_LONG = `Invalid LogGroup or LogStream, both must have length less than or equal to ${NAME_LENGTH_MAX}.`
// Bytes that AWS adds to each event's text (API_PutLogEvents).
export const EVENT_OVERHEAD_BYTES = 26
// JSON writes a control character as six bytes; a text that would grow so much is kept as base64.
const JSON_GROWTH_MAX = 1.5

export function groupKey(at: Place, name: string): Key {
  return key('logs', at.account, at.region, 'group', checked(name))
}

/** Groups whose names begin with `prefix`. */
export function groupRange(at: Place, prefix: string): Range {
  return startingWith(key('logs', at.account, at.region, 'group', checked(prefix)))
}

/** Everything that belongs to one life of a group. */
export function insideGroup(at: Place, groupId: string): Range {
  return under('logs', at.account, at.region, 'in', groupId)
}

export function streamKey(at: Place, groupId: string, name: string): Key {
  return key('logs', at.account, at.region, 'in', groupId, 'stream', checked(name))
}

/** Streams of a group whose names begin with `prefix`. */
export function streamRange(at: Place, groupId: string, prefix: string): Range {
  return startingWith(key('logs', at.account, at.region, 'in', groupId, 'stream', checked(prefix)))
}

/** Streams of a group by the time of their last event; a stream without events stands first. */
export function latestKey(at: Place, groupId: string, stream: StreamRecord): Key {
  return key('logs', at.account, at.region, 'in', groupId, 'latest', stream.lastMs ?? 0, stream.name)
}

export function latestRange(at: Place, groupId: string): Range {
  return under('logs', at.account, at.region, 'in', groupId, 'latest')
}

/** Index records of a class, of a group or of one of its streams, whose chunks begin in [fromMs, toMs]. */
export function indexRange(
  at: Place,
  groupId: string,
  streamId: string | undefined,
  span: number,
  fromMs: number,
  toMs: number,
): Range {
  const base = indexOf(at, groupId, streamId) + key(span)
  return { from: base + key(Math.max(0, fromMs)), to: base + key(toMs + 1) }
}

/** All index records of a stream: what is left to clear when it is deleted. */
export function streamIndexRange(at: Place, groupId: string, streamId: string): Range {
  return under('logs', at.account, at.region, 'in', groupId, 'index', streamId)
}

/** A chunk by one of its index records: the keys of all three, its stream, and the ms at which it begins. */
export interface Located {
  readonly chunk: Key
  readonly inStream: Key
  readonly inGroup: Key
  readonly streamId: string
  readonly beginsMs: number
}

/** Reads the key of an index record, of a stream's order or (`streamId` undefined) of the group's. */
export function locate(at: Place, groupId: string, streamId: string | undefined, indexKey: Key): Located {
  const rest = indexKey.slice(indexOf(at, groupId, streamId).length)
  // In the group's order the stream's id stands last: `$`, 32 hex digits, and the end mark.
  const own = streamId === undefined ? rest.slice(0, -STREAM_PART_LENGTH) : rest
  const id = streamId ?? rest.slice(1 - STREAM_PART_LENGTH, -1)
  return {
    ...keysOf(at, groupId, id, own),
    streamId: id,
    beginsMs: Number(own.slice(NUMBER_PART + 1, 2 * NUMBER_PART - 1)),
  }
}

// The part of a key that a number is: `#`, 16 digits, the end mark. A stream's id: `$`, 32 digits, the end mark.
const NUMBER_PART = 18
const STREAM_PART_LENGTH = 34

function indexOf(at: Place, groupId: string, streamId: string | undefined): Key {
  return streamId === undefined
    ? key('logs', at.account, at.region, 'in', groupId, 'order')
    : key('logs', at.account, at.region, 'in', groupId, 'index', streamId)
}

function keysOf(
  at: Place,
  groupId: string,
  streamId: string,
  own: Key,
): Pick<Located, 'chunk' | 'inStream' | 'inGroup'> {
  return {
    chunk: key('logs', at.account, at.region, 'in', groupId, 'chunk', streamId) + own,
    inStream: indexOf(at, groupId, streamId) + own,
    inGroup: indexOf(at, groupId, undefined) + own + key(streamId),
  }
}

/** Page after page: what follows `last` in a range, in either direction. */
export function beyond(range: Range, last: Key | undefined, reverse: boolean): Range {
  if (last === undefined) return range
  return reverse ? { from: range.from, to: last } : after(range, last)
}

/** UTF-8 of the message and AWS's overhead. */
export function eventBytes(message: string): number {
  return Buffer.byteLength(message) + EVENT_OVERHEAD_BYTES
}

/** Stores a batch in order, its stream's record and times, and the group's bytes; answers the stream as it is now. */
export async function putEvents(
  tx: Tx,
  at: Place,
  group: GroupRecord,
  stream: StreamRecord,
  events: readonly { timestamp: number; message: string }[],
  base: number,
): Promise<StreamRecord> {
  const puts = stream.puts + 1
  let bytes = 0
  for (const chunk of cut(events)) {
    const { from, to } = chunk
    const first = events[from]?.timestamp ?? 0
    const last = events[to - 1]?.timestamp ?? 0
    const record: ChunkRecord = {
      stream: stream.name,
      streamId: stream.id,
      ingestedMs: tx.now,
      puts,
      base: base + from,
      lastMs: last,
      bytes: chunk.bytes,
      events: events.slice(from, to).map((event) => toStored(event.timestamp, event.message)),
    }
    const span = CLASS_SPANS_MS.find((longest) => last - first <= longest) ?? CLASS_SPANS_MS[4]
    const keys = keysOf(at, group.id, stream.id, key(span, first, tx.now, puts, base + from))
    const index: IndexRecord = { lastMs: last, bytes: chunk.bytes }
    tx.put(keys.chunk, record)
    tx.put(keys.inStream, index)
    tx.put(keys.inGroup, index)
    bytes += chunk.bytes
  }
  const first = events[0]?.timestamp ?? 0
  const last = events.at(-1)?.timestamp ?? 0
  const now: StreamRecord = {
    ...stream,
    puts,
    firstMs: Math.min(stream.firstMs ?? first, first),
    lastMs: Math.max(stream.lastMs ?? 0, last),
    ingestedMs: tx.now,
  }
  tx.put(streamKey(at, group.id, stream.name), now)
  if (now.lastMs !== stream.lastMs) {
    tx.delete(latestKey(at, group.id, stream))
    tx.put(latestKey(at, group.id, now), { name: stream.name })
  }
  await addBytes(tx, at, group.id, stream.id, bytes)
  return now
}

/** Adds to (or takes from) what a group holds. */
export async function addBytes(
  tx: Tx,
  at: Place,
  groupId: string,
  streamId: string,
  bytes: number,
): Promise<void> {
  const slot = Number.parseInt(streamId.slice(0, 2), 16) % BYTES_SLOTS
  const slotKey = key('logs', at.account, at.region, 'in', groupId, 'bytes', slot)
  const held = (await tx.get<{ bytes: number }>(slotKey))?.bytes ?? 0
  tx.put(slotKey, { bytes: Math.max(0, held + bytes) })
}

/** Bytes that a group holds, as AWS counts them. */
export async function storedBytes(reader: Reader, at: Place, groupId: string): Promise<number> {
  const range = under('logs', at.account, at.region, 'in', groupId, 'bytes')
  const slots = await reader.scan<{ bytes: number }>(range, { limit: BYTES_SLOTS })
  return slots.reduce((sum, [, slot]) => sum + slot.bytes, 0)
}

/** A stored event's text. */
export function messageOf(event: StoredEvent): string {
  return event[2] === 1 ? Buffer.from(event[1], 'base64').toString() : event[1]
}

function toStored(ms: number, message: string): StoredEvent {
  if (message.length < CHUNK_BYTES_MAX) return [ms, message]
  const bytes = Buffer.from(message)
  const grows = JSON.stringify(message).length > bytes.length * JSON_GROWTH_MAX
  return grows ? [ms, bytes.toString('base64'), 1] : [ms, message]
}

function* cut(events: readonly { timestamp: number; message: string }[]): Generator<{
  from: number
  to: number
  bytes: number
}> {
  let from = 0
  let bytes = 0
  for (const [i, event] of events.entries()) {
    const size = eventBytes(event.message)
    const lasts = event.timestamp - (events[from]?.timestamp ?? 0)
    if (i > from && (bytes + size > CHUNK_BYTES_MAX || lasts > CLASS_SPANS_MS[4])) {
      yield { from, to: i, bytes }
      from = i
      bytes = 0
    }
    bytes += size
  }
  if (from < events.length) yield { from, to: events.length, bytes }
}

// Names that are too long have words of their own (recorded answer to CreateLogGroup), not the model's.
function checked(name: string): string {
  if (name.length > NAME_LENGTH_MAX) throw new Fault('InvalidParameterException', NAME_TOO_LONG)
  return name
}

// A key whose last part is a beginning: without that part's end mark, everything that goes on so stands behind it.
function startingWith(whole: Key): Range {
  const from = whole.slice(0, -1)
  return { from, to: from + '\u{10FFFF}' }
}
