// StartLiveTail: a session is told of events as they are ingested, once a second, until it has been open for three hours
// (API_StartLiveTail). PutLogEvents tells the sessions of its own server once its commit is on disk, and of no other where
// several are one cloud (docs/many-servers.md). A session keeps the sample of one update and no more: while its client does
// not read, nothing is added to it.
import type { Clock } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Input, Output } from '../../model/index.ts'
import { readPattern } from './event.ts'
import { getGroup } from './group.ts'
import { groupArn, groupOfIdentifier, invalid, placeOf } from './names.ts'
import type { Context } from './names.ts'
import type { Pattern } from './pattern/pattern.ts'

const SESSION_MS_MAX = 3 * 3_600_000 // API_StartLiveTail
const UPDATE_EVENTS_MAX = 500 // API_LiveTailSessionUpdate
const UPDATE_EVERY_MS = 1_000 // API_StartLiveTail
const SESSIONS_MAX = 15 // CloudWatch Logs quotas, "Live Tail concurrent sessions"

/** What the room keeps alive. */
export interface Live {
  readonly tails: Tails
  close(): Promise<void>
}

type Update = NonNullable<NonNullable<Output<'logs', 'StartLiveTail'>['responseStream']>>
type StreamEvent = Update extends AsyncIterable<infer E> ? E : never

interface TailEvent {
  readonly timestamp: number
  readonly message: string
}

/** The sessions of this server. */
export class Tails {
  readonly #sessions = new Set<Session>()

  /** Tells every session that follows this group; called after the commit. */
  tell(groupId: string, stream: string, events: readonly TailEvent[], ingestedMs: number): void {
    for (const session of this.#sessions) session.hear(groupId, stream, events, ingestedMs)
  }

  /** Adds a session; false when its account has as many as it may. */
  add(session: Session): boolean {
    let count = 0
    for (const other of this.#sessions) if (other.owner === session.owner) count++
    if (count >= SESSIONS_MAX) return false
    this.#sessions.add(session)
    return true
  }

  remove(session: Session): void {
    this.#sessions.delete(session)
  }

  close(): void {
    for (const session of this.#sessions) session.stop()
  }
}

/**
 * A stream of events: first the session, then each second what was ingested, at most 500 of it, until the client leaves,
 * the server drains, or three hours have passed (SessionTimeoutException). Fifteen sessions an account and Region.
 */
export async function StartLiveTail(
  input: Input<'logs', 'StartLiveTail'>,
  ctx: Context<'StartLiveTail'>,
): Promise<Output<'logs', 'StartLiveTail'>> {
  const at = placeOf(ctx)
  const { logStreamNames, logStreamNamePrefixes } = input
  if (logStreamNames !== undefined && logStreamNamePrefixes !== undefined) {
    throw invalid('logStreamNames and logStreamNamePrefixes are mutually exclusive parameters.')
  }
  if ((logStreamNames ?? logStreamNamePrefixes) !== undefined && input.logGroupIdentifiers.length > 1) {
    throw invalid('Log streams can be specified only when one log group is specified.')
  }
  const pattern = readPattern(input.logEventFilterPattern ?? '')
  const arns = new Map<string, string>()
  for (const identifier of input.logGroupIdentifiers) {
    // "Specify each log group by its ARN."
    if (!identifier.startsWith('arn:'))
      throw invalid(`The log group identifier must be an ARN: ${identifier}`)
    const name = groupOfIdentifier(identifier, at)
    const group = await getGroup(ctx.records, at, name)
    arns.set(group.id, groupArn(at, name))
  }
  const wants = (stream: string): boolean =>
    logStreamNames?.includes(stream) ??
    logStreamNamePrefixes?.some((prefix) => stream.startsWith(prefix)) ??
    true
  const session = new Session(`${at.account}/${at.region}`, arns, wants, pattern)
  if (!ctx.live.tails.add(session)) {
    throw ctx.fault(
      'LimitExceededException',
      `At most ${SESSIONS_MAX} Live Tail sessions can be open at a time.`,
    )
  }
  const start: StreamEvent = {
    sessionStart: {
      requestId: ctx.requestId,
      sessionId: ctx.ids.uuid(),
      logGroupIdentifiers: [...arns.values()],
      ...(logStreamNames === undefined ? {} : { logStreamNames }),
      ...(logStreamNamePrefixes === undefined ? {} : { logStreamNamePrefixes }),
      ...(input.logEventFilterPattern === undefined
        ? {}
        : { logEventFilterPattern: input.logEventFilterPattern }),
    },
  }
  return { responseStream: run(start, session, ctx.live.tails, ctx.clock, ctx.signal) }
}

async function* run(
  start: StreamEvent,
  session: Session,
  tails: Tails,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<StreamEvent> {
  const end = AbortSignal.any([signal, session.stopped])
  const openedMs = clock.monotonic()
  try {
    yield start
    while (!end.aborted && clock.monotonic() - openedMs < SESSION_MS_MAX) {
      await clock.after(UPDATE_EVERY_MS, end)
      yield session.update()
    }
    if (!end.aborted)
      throw new Fault('SessionTimeoutException', 'The Live Tail session has been open for three hours.')
  } catch (error) {
    // The client went away or the server drains: the stream ends where it is.
    if (!end.aborted) throw error
  } finally {
    tails.remove(session)
  }
}

type LiveEvent = NonNullable<NonNullable<StreamEvent['sessionUpdate']>['sessionResults']>[number]

/** One open session: whom it follows, and what it has heard since its last update. */
class Session {
  readonly owner: string
  readonly #arns: ReadonlyMap<string, string>
  readonly #wants: (stream: string) => boolean
  readonly #pattern: Pattern
  readonly #stop = new AbortController()
  #heard: LiveEvent[] = []
  #matched = 0

  constructor(
    owner: string,
    arns: ReadonlyMap<string, string>,
    wants: (stream: string) => boolean,
    pattern: Pattern,
  ) {
    this.owner = owner
    this.#arns = arns
    this.#wants = wants
    this.#pattern = pattern
  }

  get stopped(): AbortSignal {
    return this.#stop.signal
  }

  stop(): void {
    this.#stop.abort()
  }

  hear(groupId: string, stream: string, events: readonly TailEvent[], ingestedMs: number): void {
    const arn = this.#arns.get(groupId)
    if (arn === undefined || !this.#wants(stream)) return
    for (const { timestamp, message } of events) {
      // Beyond a sample of 500 a second nothing is even looked at.
      if (this.#heard.length >= UPDATE_EVENTS_MAX && this.#matched > UPDATE_EVENTS_MAX) return
      if (this.#pattern(message) === undefined) continue
      this.#matched++
      if (this.#heard.length >= UPDATE_EVENTS_MAX) continue
      this.#heard.push({
        logStreamName: stream,
        logGroupIdentifier: arn,
        message,
        timestamp,
        ingestionTime: ingestedMs,
      })
    }
  }

  /** What was heard since the last update. */
  update(): StreamEvent {
    const update = {
      sessionUpdate: {
        sessionMetadata: { sampled: this.#matched > UPDATE_EVENTS_MAX },
        sessionResults: this.#heard,
      },
    }
    this.#heard = []
    this.#matched = 0
    return update
  }
}
