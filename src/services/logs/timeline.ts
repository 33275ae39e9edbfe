// Reading events in AWS's order: by their time, then by when they were ingested, then by the PutLogEvents that brought
// them ("the returned log events are sorted by event timestamp, the timestamp when the event was ingested, and the ID of
// the PutLogEvents request", API_FilterLogEvents). A walk merges the chunks of a group or of some streams, forwards or
// backwards, from any position, and reads only what it returns and what overlaps it.
import type { Range, Reader } from '../../kernel/records.ts'
import { beyond, CLASS_SPANS_MS, indexRange, locate, messageOf } from './store.ts'
import type { ChunkRecord, IndexRecord, Located, Place } from './store.ts'

/** Where an event stands among all: compared member by member. */
export type Position = readonly [
  ms: number,
  ingestedMs: number,
  puts: number,
  streamHash: number,
  index: number,
]

export interface LogEvent {
  readonly position: Position
  readonly stream: string
  readonly streamId: string
  readonly message: string
}

export interface WalkOptions {
  /** First and last ms, both included. */
  readonly startMs: number
  readonly endMs: number
  readonly direction: 'forward' | 'backward'
  /** Only what stands strictly beyond this, in the walk's direction. */
  readonly beyond?: Position | undefined
  /** Only these streams (ids); without it the whole group. */
  readonly streamIds?: readonly string[]
}

// Index records asked for at once, at first and at most: a reader of ten lines reads little, a long one seldom asks.
const INDEXES_A_SCAN = { first: 4, most: 128 }

/** Gives the loop back to others when its turn has been long enough; rejects when the request was aborted. */
export type Breathe = () => void | Promise<void>

/** Events in order. `take` while it gives, then `fill`, until `fill` says that there is no more. */
export class Walk {
  readonly #sources: Source[]
  readonly #forward: boolean
  readonly #options: WalkOptions
  readonly #open: Cursor[] = []
  readonly #breathe: Breathe
  /** UTF-8 and overhead of all chunks read so far: what the walk has cost. */
  bytesRead = 0

  constructor(
    reader: Reader,
    at: Place,
    groupId: string,
    options: WalkOptions,
    breathe: Breathe = () => undefined,
  ) {
    this.#breathe = breathe
    this.#forward = options.direction === 'forward'
    // A position already narrows the range of times.
    const { beyond: from } = options
    this.#options = {
      ...options,
      startMs: this.#forward && from ? Math.max(options.startMs, from[0]) : options.startMs,
      endMs: !this.#forward && from ? Math.min(options.endMs, from[0]) : options.endMs,
    }
    const streams = options.streamIds ?? [undefined]
    this.#sources = streams.flatMap((streamId) =>
      CLASS_SPANS_MS.map((span) => new Source(reader, at, groupId, streamId, span, this.#options)),
    )
  }

  /** The next event, or undefined when more chunks must be read first (or there are none). */
  take(): LogEvent | undefined {
    const top = this.#open[0]
    if (top === undefined || !this.#isSafe(top)) return undefined
    const event = top.event()
    top.advance()
    if (top.done) removeTop(this.#open, this.#before)
    else sink(this.#open, 0, this.#before)
    return event
  }

  /** Reads chunks until the next event is certain; false at the end. */
  async fill(): Promise<boolean> {
    for (;;) {
      const top = this.#open[0]
      if (top !== undefined && this.#isSafe(top)) return true
      let next: Source | undefined
      for (const source of this.#sources) {
        if (source.bound === undefined) continue
        if (
          next?.bound === undefined ||
          (this.#forward ? source.bound < next.bound : source.bound > next.bound)
        ) {
          next = source
        }
      }
      if (next === undefined) return top !== undefined
      const chunk = await next.step()
      await this.#breathe()
      if (chunk === undefined) continue
      this.bytesRead += chunk.bytes
      const cursor = new Cursor(chunk, this.#options)
      if (!cursor.done) push(this.#open, cursor, this.#before)
    }
  }

  // No chunk that is still unread can hold an event before this one.
  #isSafe(top: Cursor): boolean {
    const ms = top.position[0]
    return this.#sources.every(
      ({ bound }) => bound === undefined || (this.#forward ? ms < bound : ms > bound),
    )
  }

  readonly #before = (a: Cursor, b: Cursor): boolean => {
    const order = comparePositions(a.position, b.position)
    return this.#forward ? order < 0 : order > 0
  }
}

/** Negative when `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4]
}

// An event id is one number of 56 digits whose order is the order of events, as AWS's ids are: the time in the highest
// bits, then 48 bits of ingestion time, 40 of the stream's counter, 40 of the stream, 16 of the place in the batch.
const WIDTHS = [48n, 48n, 40n, 40n, 16n] as const
const ID_DIGITS = 56

/** The id of the event at a position: 56 digits. */
export function eventId(position: Position): string {
  let id = 0n
  for (const [i, width] of WIDTHS.entries()) id = (id << width) | BigInt(position[i] ?? 0)
  return id.toString().padStart(ID_DIGITS, '0')
}

/** The position in an event id; undefined when it is none. */
export function positionOf(id: string): Position | undefined {
  if (id.length !== ID_DIGITS || !/^\d+$/.test(id)) return undefined
  let rest = BigInt(id)
  const parts: number[] = []
  for (const width of WIDTHS.toReversed()) {
    parts.unshift(Number(rest & ((1n << width) - 1n)))
    rest >>= width
  }
  const [ms = 0, ingestedMs = 0, puts = 0, streamHash = 0, index = 0] = parts
  return rest === 0n ? [ms, ingestedMs, puts, streamHash, index] : undefined
}

/** A stream's 40 bits in the ids of its events. */
export function streamHash(streamId: string): number {
  return Number.parseInt(streamId.slice(0, 10), 16)
}

interface Entry extends Located {
  readonly lastMs: number
}

/**
 * The chunks of one class, of a group or of a stream. Forwards they are opened by their beginnings. Backwards by their
 * ends, which the index does not sort by, so index records are read ahead, one span further than the chunk to be opened.
 */
class Source {
  /** Forward: the earliest ms that an event not yet opened can have; backward: the latest. undefined: there is none. */
  bound: number | undefined
  readonly #reader: Reader
  readonly #at: Place
  readonly #groupId: string
  readonly #streamId: string | undefined
  readonly #span: number
  readonly #reverse: boolean
  readonly #startMs: number
  /** Index records not yet read, and the bound of their chunks. */
  #range: Range | undefined
  #unread: number
  readonly #entries: Entry[] = []
  readonly #before: (a: Entry, b: Entry) => boolean
  #limit = INDEXES_A_SCAN.first

  constructor(
    reader: Reader,
    at: Place,
    groupId: string,
    streamId: string | undefined,
    span: number,
    options: WalkOptions,
  ) {
    const { startMs, endMs, direction } = options
    this.#reader = reader
    this.#at = at
    this.#groupId = groupId
    this.#streamId = streamId
    this.#span = span
    this.#reverse = direction === 'backward'
    this.#startMs = startMs
    this.#before = this.#reverse ? (a, b) => a.lastMs > b.lastMs : (a, b) => a.beginsMs < b.beginsMs
    this.#range = endMs < startMs ? undefined : indexRange(at, groupId, streamId, span, startMs - span, endMs)
    this.#unread = this.#reverse ? Infinity : -Infinity
    this.#rebound()
  }

  /** One step: opens the next chunk, or reads index records and answers undefined; also when a chunk was cleared meanwhile. */
  async step(): Promise<ChunkRecord | undefined> {
    const next = this.#entries[0]
    const mustRead =
      this.#range !== undefined && (next === undefined || (this.#reverse && this.#unread >= next.lastMs))
    if (next === undefined || mustRead) {
      await this.#readIndex()
      this.#rebound()
      return undefined
    }
    removeTop(this.#entries, this.#before)
    this.#rebound()
    return this.#reader.get<ChunkRecord>(next.chunk)
  }

  async #readIndex(): Promise<void> {
    if (this.#range === undefined) return
    const limit = this.#limit
    this.#limit = Math.min(2 * limit, INDEXES_A_SCAN.most)
    const found = await this.#reader.scan<IndexRecord>(this.#range, { limit, reverse: this.#reverse })
    this.#range = found.length < limit ? undefined : beyond(this.#range, found.at(-1)?.[0], this.#reverse)
    for (const [indexKey, { lastMs }] of found) {
      const entry = { ...locate(this.#at, this.#groupId, this.#streamId, indexKey), lastMs }
      this.#unread = this.#reverse ? entry.beginsMs + this.#span : entry.beginsMs
      // What ended before the range began was only looked back at.
      if (lastMs >= this.#startMs) push(this.#entries, entry, this.#before)
    }
  }

  #rebound(): void {
    const next = this.#entries[0]
    if (this.#range === undefined) this.bound = this.#reverse ? next?.lastMs : next?.beginsMs
    else if (next === undefined) this.bound = this.#unread
    else this.bound = this.#reverse ? Math.max(next.lastMs, this.#unread) : next.beginsMs
  }
}

/** A chunk being read, one event after the other. */
class Cursor {
  position: Position = [0, 0, 0, 0, 0]
  done = false
  readonly #chunk: ChunkRecord
  readonly #hash: number
  readonly #options: WalkOptions
  readonly #step: 1 | -1
  #next: number

  constructor(chunk: ChunkRecord, options: WalkOptions) {
    this.#chunk = chunk
    this.#hash = streamHash(chunk.streamId)
    this.#options = options
    this.#step = options.direction === 'forward' ? 1 : -1
    this.#next = this.#step === 1 ? 0 : chunk.events.length - 1
    this.#settle()
  }

  event(): LogEvent {
    const stored = this.#chunk.events[this.#next]
    return {
      position: this.position,
      stream: this.#chunk.stream,
      streamId: this.#chunk.streamId,
      message: stored === undefined ? '' : messageOf(stored),
    }
  }

  advance(): void {
    this.#next += this.#step
    this.#settle()
  }

  // Goes on to the next event that the walk wants.
  #settle(): void {
    const { startMs, endMs, beyond: from } = this.#options
    for (; ; this.#next += this.#step) {
      const stored = this.#chunk.events[this.#next]
      if (stored === undefined) break
      const { ingestedMs, puts, base } = this.#chunk
      this.position = [stored[0], ingestedMs, puts, this.#hash, base + this.#next]
      if (stored[0] < startMs || stored[0] > endMs) continue
      if (from === undefined || comparePositions(this.position, from) * this.#step > 0) return
    }
    this.done = true
  }
}

type Before<T> = (a: T, b: T) => boolean

// A binary heap, its top first.
function push<T>(heap: T[], item: T, before: Before<T>): void {
  heap.push(item)
  let i = heap.length - 1
  while (i > 0) {
    const parent = (i - 1) >> 1
    if (!swapIf(heap, i, parent, before)) break
    i = parent
  }
}

function removeTop<T>(heap: T[], before: Before<T>): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  heap[0] = last
  sink(heap, 0, before)
}

function sink<T>(heap: T[], from: number, before: Before<T>): void {
  let i = from
  for (;;) {
    const left = 2 * i + 1
    const [a, b] = [heap[left], heap[left + 1]]
    if (a === undefined) return
    const child = b !== undefined && before(b, a) ? left + 1 : left
    if (!swapIf(heap, child, i, before)) return
    i = child
  }
}

function swapIf<T>(heap: T[], child: number, parent: number, before: Before<T>): boolean {
  const [c, p] = [heap[child], heap[parent]]
  if (c === undefined || p === undefined || !before(c, p)) return false
  heap[child] = p
  heap[parent] = c
  return true
}
