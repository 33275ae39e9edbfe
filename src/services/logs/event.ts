// Log events: PutLogEvents, GetLogEvents, FilterLogEvents (API pages of those names; texts from recorded answers).
import { decodeToken, encodeToken } from '../../aws/page.ts'
import type { Input, Output } from '../../model/index.ts'
import { getGroup, retentionStartMs } from './group.ts'
import { groupNameOf, INVALID_TOKEN, invalid, placeOf, unsupported } from './names.ts'
import type { Context } from './names.ts'
import { compilePattern } from './pattern/pattern.ts'
import type { Pattern } from './pattern/pattern.ts'
import { PatternError } from './pattern/error.ts'
import { eventBytes, EVENT_OVERHEAD_BYTES, putEvents, streamRange } from './store.ts'
import type { GroupRecord, Place, StreamRecord } from './store.ts'
import { getStream, sequenceToken } from './stream.ts'
import { eventId, positionOf, Walk } from './timeline.ts'
import type { Breathe, LogEvent, Position, WalkOptions } from './timeline.ts'

const BATCH_BYTES_MAX = 1_048_576 // API_PutLogEvents
const EVENT_BYTES_MAX = 1_048_576 // API_PutLogEvents, "Each log event can be no larger than 1 MB"
const BATCH_SPAN_MS_MAX = 24 * 3_600_000 // API_PutLogEvents
const TOO_OLD_MS = 14 * 24 * 3_600_000 // API_PutLogEvents
const TOO_NEW_MS = 2 * 3_600_000 // API_PutLogEvents
const PAGE_EVENTS_MAX = 10_000 // API_GetLogEvents, API_FilterLogEvents
const PAGE_BYTES_MAX = 1_048_576 // the same
const BACKWARD_START_MS_MIN = Date.UTC(2024, 0, 1) // API_FilterLogEvents, startFromHead
// A page of FilterLogEvents reads so much and then ends, partly full: "partially full or empty pages don't necessarily
// mean that pagination is finished". It keeps one request's work bounded, however rare its matches are.
const SCAN_BYTES_MAX = 8 * 1024 * 1024
// Streams that are merged by their own indexes; a prefix with more of them reads the whole group and leaves out the rest.
const STREAMS_MERGED_MAX = 100
// Work on the main thread before others get their turn, ms; with the last step and a collection of V8's young generation
// on top (2 to 3 ms) a turn stays below the door's 5 ms.
const TURN_MS = 1
// The latest time of which the 56 digits of a token have room (the year 2109).
const POSITION_MS_MAX = 4_400_000_000_000
// Later than any time we keep, and still of 16 digits.
const END_OF_TIME_MS = 9_000_000_000_000_000

/**
 * Takes a batch in, in one transaction: answered means on disk and visible. Events that are too old, too new or expired
 * are left out and the answer says from where to where; a batch that breaks a rule of batches is refused whole
 * (InvalidParameterException). The sequence token is ignored, as on AWS.
 */
export async function PutLogEvents(
  input: Input<'logs', 'PutLogEvents'>,
  ctx: Context<'PutLogEvents'>,
): Promise<Output<'logs', 'PutLogEvents'>> {
  const at = placeOf(ctx)
  const events = input.logEvents
  checkBatch(events)
  const put = await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, input.logGroupName)
    const stream = await getStream(tx, at, group, input.logStreamName)
    const bounds = boundsOf(events, group, tx.now)
    const accepted = events.slice(bounds.from, bounds.to)
    const first = accepted[0]
    const last = accepted.at(-1)
    if (first === undefined || last === undefined) return { group, stream, accepted, bounds, nowMs: tx.now }
    if (last.timestamp - first.timestamp > BATCH_SPAN_MS_MAX) {
      throw invalid(
        'The batch of log events in a single PutLogEvents request cannot span more than 24 hours.',
      )
    }
    const now = await putEvents(tx, at, group, stream, accepted, bounds.from)
    return { group, stream: now, accepted, bounds, nowMs: tx.now }
  }, `logs/${at.account}/${at.region}/${input.logGroupName}`)
  ctx.live.tails.tell(put.group.id, put.stream.name, put.accepted, put.nowMs)
  return {
    nextSequenceToken: sequenceToken(put.stream),
    ...(Object.keys(put.bounds.rejected).length === 0 ? {} : { rejectedLogEventsInfo: put.bounds.rejected }),
    // We keep no entities: the events are accepted, the entity is not, and AWS has a way to say so.
    ...(input.entity === undefined
      ? {}
      : { rejectedEntityInfo: { errorType: 'UnsupportedLogGroupType' as const } }),
  }
}

/**
 * A page of one stream, always in ascending order: its tail, its head, or what stands before or behind a token. A token at
 * the end of the stream is answered as it came, and what is put later is found behind it.
 */
export async function GetLogEvents(
  input: Input<'logs', 'GetLogEvents'>,
  ctx: Context<'GetLogEvents'>,
): Promise<Output<'logs', 'GetLogEvents'>> {
  const at = placeOf(ctx)
  const name = groupNameOf(input, at)
  if (input.unmask === true) throw unsupported('unmask')
  const token = input.nextToken === undefined ? undefined : readStreamToken(input.nextToken)
  const group = await getGroup(ctx.records, at, name)
  const stream = await getStream(ctx.records, at, group, input.logStreamName)
  const startMs = Math.max(input.startTime ?? 0, retentionStartMs(group, ctx.clock.now()))
  const forward = token?.direction === 'f' || (token === undefined && input.startFromHead === true)
  const options: WalkOptions = {
    startMs,
    // "Events with a timestamp equal to or later than this time are not included."
    endMs: Math.min(input.endTime ?? END_OF_TIME_MS, END_OF_TIME_MS) - 1,
    direction: forward ? 'forward' : 'backward',
    beyond: token?.position,
    streamIds: [stream.id],
  }
  const breathe = inTurns(ctx)
  const walk = new Walk(ctx.records, at, group.id, options, breathe)
  const page = new Page<LogEvent>(input.limit, (event) => event)
  await readInto(walk, page, breathe, () => true)
  const events = forward ? page.events : page.events.toReversed()
  // At either end the token is the one that came in; a stream without events begins at the beginning of time.
  const edge = token?.position ?? ([Math.min(startMs, POSITION_MS_MAX), 0, 0, 0, 0] as const)
  return {
    events: events.map((event) => ({
      timestamp: event.position[0],
      message: event.message,
      ingestionTime: event.position[1],
    })),
    nextForwardToken: `f/${eventId(events.at(-1)?.position ?? edge)}/s`,
    nextBackwardToken: `b/${eventId(events[0]?.position ?? edge)}/s`,
  }
}

/**
 * A page of what matches in a group or in some of its streams, interleaved by time. A page may be partly full or empty and
 * still have a token: so much is read for one answer and no more.
 */
export async function FilterLogEvents(
  input: Input<'logs', 'FilterLogEvents'>,
  ctx: Context<'FilterLogEvents'>,
): Promise<Output<'logs', 'FilterLogEvents'>> {
  const at = placeOf(ctx)
  const name = groupNameOf(input, at)
  if (input.unmask === true) throw unsupported('unmask')
  if (input.logStreamNames !== undefined && input.logStreamNamePrefix !== undefined) {
    throw invalid('logStreamNamePrefix and logStreamNames are mutually exclusive parameters.')
  }
  const pattern = readPattern(input.filterPattern ?? '')
  const group = await getGroup(ctx.records, at, name)
  const scope = ['FilterLogEvents', group.id]
  const token = readFilterToken(scope, input.nextToken)
  const forward = token?.forward ?? input.startFromHead ?? true
  if (!forward && (input.startTime ?? 0) < BACKWARD_START_MS_MIN) {
    throw invalid('startFromHead can be false only when startTime is on or after Jan 1, 2024 00:00:00 UTC.')
  }
  const selection = await selectStreams(input, ctx, at, group)
  const options: WalkOptions = {
    startMs: Math.max(input.startTime ?? 0, retentionStartMs(group, ctx.clock.now())),
    // "Events with a timestamp later than this time are not returned."
    endMs: Math.min(input.endTime ?? END_OF_TIME_MS, END_OF_TIME_MS),
    direction: forward ? 'forward' : 'backward',
    beyond: token?.position,
    ...selection.walk,
  }
  const breathe = inTurns(ctx)
  const walk = new Walk(ctx.records, at, group.id, options, breathe)
  // The ids are made as the walk goes: ten thousand at once would hold up others.
  const page = new Page(input.limit, (event) => ({
    logStreamName: event.stream,
    timestamp: event.position[0],
    message: event.message,
    ingestionTime: event.position[1],
    eventId: eventId(event.position),
  }))
  const matches = (event: LogEvent): boolean => pattern(event.message) !== undefined
  const last = await readInto(walk, page, breathe, (event) => {
    const shown = selection.shows(event)
    // A promise for each of many events would cost more than looking at them.
    return typeof shown === 'boolean' ? shown && matches(event) : shown.then((is) => is && matches(event))
  })
  return {
    events: page.events,
    // "As of May 15, 2020, this parameter is no longer supported. This parameter returns an empty list."
    searchedLogStreams: [],
    ...(last === undefined ? {} : { nextToken: encodeToken(scope, [forward, eventId(last)]) }),
  }
}

/** A pattern of the language, or InvalidParameterException. */
export function readPattern(text: string): Pattern {
  try {
    return compilePattern(text)
  } catch (error) {
    if (error instanceof PatternError) throw invalid(error.message)
    throw error
  }
}

/** What fits into one answer: so many events, 1 MB of them, at least one. */
class Page<T> {
  readonly events: T[] = []
  readonly #limit: number
  readonly #show: (event: LogEvent) => T
  #bytes = 0

  constructor(limit: number | undefined, show: (event: LogEvent) => T) {
    this.#limit = limit ?? PAGE_EVENTS_MAX
    this.#show = show
  }

  /** False when the event must wait for the next page. */
  add(event: LogEvent): boolean {
    this.#bytes += eventBytes(event.message)
    if (this.events.length === this.#limit) return false
    if (this.#bytes > PAGE_BYTES_MAX && this.events.length > 0) return false
    this.events.push(this.#show(event))
    return true
  }
}

/**
 * Walks until the page is full, the walk ends, or it has read enough. Answers where the next page begins: the last event
 * that this one is done with; undefined at the end.
 */
async function readInto<T>(
  walk: Walk,
  page: Page<T>,
  breathe: Breathe,
  shows: (event: LogEvent) => boolean | Promise<boolean>,
): Promise<Position | undefined> {
  let last: Position | undefined
  while (await walk.fill()) {
    for (let event = walk.take(); event !== undefined; event = walk.take()) {
      const judged = shows(event)
      const shown = typeof judged === 'boolean' ? judged : await judged
      if (shown && !page.add(event)) return last
      last = event.position
      const pause = breathe()
      if (pause !== undefined) await pause
    }
    if (walk.bytesRead > SCAN_BYTES_MAX && last !== undefined) return last
  }
  return undefined
}

/** Lets others have their turn every few ms of work. */
function inTurns(ctx: Pick<Context<'GetLogEvents'>, 'clock' | 'signal'>): Breathe {
  let begunMs = ctx.clock.monotonic()
  const pause = async (): Promise<void> => {
    ctx.signal.throwIfAborted()
    await new Promise(setImmediate)
    begunMs = ctx.clock.monotonic()
  }
  return () => (ctx.clock.monotonic() - begunMs < TURN_MS ? undefined : pause())
}

/** Which streams a filter searches, and which events of the walk it may show. */
async function selectStreams(
  input: Input<'logs', 'FilterLogEvents'>,
  ctx: Context<'FilterLogEvents'>,
  at: Place,
  group: GroupRecord,
): Promise<{
  walk: Pick<WalkOptions, 'streamIds'>
  shows: (event: LogEvent) => boolean | Promise<boolean>
}> {
  if (input.logStreamNames !== undefined) {
    const streams: StreamRecord[] = []
    for (const name of new Set(input.logStreamNames))
      streams.push(await getStream(ctx.records, at, group, name))
    return { walk: { streamIds: streams.map(({ id }) => id) }, shows: () => true }
  }
  const prefix = input.logStreamNamePrefix ?? ''
  if (prefix !== '') {
    const range = streamRange(at, group.id, prefix)
    const some = await ctx.records.scan<StreamRecord>(range, { limit: STREAMS_MERGED_MAX + 1 })
    if (some.length <= STREAMS_MERGED_MAX) {
      return { walk: { streamIds: some.map(([, { id }]) => id) }, shows: () => true }
    }
  }
  // Chunks of a deleted stream stay until they are cleared; nobody is shown them.
  const alive = new Map<string, boolean>()
  const look = async (event: LogEvent): Promise<boolean> => {
    const stream = await getStream(ctx.records, at, group, event.stream).catch(() => undefined)
    const is = stream?.id === event.streamId
    alive.set(event.streamId, is)
    return is
  }
  return {
    walk: {},
    shows: (event) => event.stream.startsWith(prefix) && (alive.get(event.streamId) ?? look(event)),
  }
}

type InputEvent = Input<'logs', 'PutLogEvents'>['logEvents'][number]

// What AWS refuses whole, before it looks for the stream.
function checkBatch(events: readonly InputEvent[]): void {
  let bytes = 0
  let before = 0
  for (const { timestamp, message } of events) {
    const size = eventBytes(message)
    if (size - EVENT_OVERHEAD_BYTES > EVENT_BYTES_MAX) {
      throw invalid(`Log event too large: ${size} bytes exceeds limit of ${EVENT_BYTES_MAX}`)
    }
    if (timestamp < before) {
      throw invalid('Log events in a single PutLogEvents request must be in chronological order.')
    }
    bytes += size
    before = timestamp
  }
  if (bytes > BATCH_BYTES_MAX) {
    throw invalid(`Upload too large: ${bytes} bytes exceeds limit of ${BATCH_BYTES_MAX}`)
  }
}

interface Bounds {
  /** [from, to): the events that are kept. */
  readonly from: number
  readonly to: number
  readonly rejected: {
    tooOldLogEventEndIndex?: number
    expiredLogEventEndIndex?: number
    tooNewLogEventStartIndex?: number
  }
}

function boundsOf(events: readonly InputEvent[], group: GroupRecord, nowMs: number): Bounds {
  const countBefore = (ms: number): number => {
    const first = events.findIndex(({ timestamp }) => timestamp >= ms)
    return first < 0 ? events.length : first
  }
  const tooOld = countBefore(nowMs - TOO_OLD_MS)
  const expired = countBefore(retentionStartMs(group, nowMs))
  const tooNew = countBefore(nowMs + TOO_NEW_MS + 1)
  const rejected: Bounds['rejected'] = {}
  if (tooOld > 0) rejected.tooOldLogEventEndIndex = tooOld
  if (expired > tooOld) rejected.expiredLogEventEndIndex = expired
  if (tooNew < events.length) rejected.tooNewLogEventStartIndex = tooNew
  return { from: Math.max(tooOld, expired), to: tooNew, rejected }
}

function readStreamToken(token: string): { direction: 'f' | 'b'; position: Position } {
  const parts = /^([fb])\/(\d{56})\/s$/.exec(token)
  const position = positionOf(parts?.[2] ?? '')
  if (position === undefined) throw invalid(INVALID_TOKEN)
  return { direction: parts?.[1] === 'f' ? 'f' : 'b', position }
}

function readFilterToken(
  scope: readonly string[],
  token: string | undefined,
): { forward: boolean; position: Position } | undefined {
  if (token === undefined) return undefined
  const value = decodeToken(scope, token)
  const [forward, id] = Array.isArray(value) ? (value as unknown[]) : []
  const position = typeof id === 'string' ? positionOf(id) : undefined
  if (typeof forward !== 'boolean' || position === undefined) throw invalid(INVALID_TOKEN)
  return { forward, position }
}
