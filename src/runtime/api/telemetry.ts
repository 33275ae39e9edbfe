// What happens in an environment, told to the extensions in it that subscribed: AWS's Telemetry API, version 2022-07-01,
// and the Logs API before it. Records and their fields: telemetry-schema-reference.html and, where it is silent,
// interop/events_api.go of the Runtime Interface Emulator. Subscribing is possible while the environment initialises;
// what has happened by then is kept for whoever subscribes late.
import type { Clock } from '../../kernel/clock.ts'
import { refused } from './answers.ts'
import { gather, NO_BODY } from './body.ts'
import type { BodyReader } from './body.ts'
import type { Extension } from './extensions-api.ts'
import type { Exchange } from './http.ts'
import { Subscriber } from './subscriber.ts'
import type { Connect } from './subscriber.ts'
import { parseSubscription } from './subscription.ts'
import type { Subscription, SubscriptionApi, TelemetryKind } from './subscription.ts'

export interface TelemetryOptions {
  readonly clock: Clock
  readonly connect: Connect
  /** The function logs JSON: its lines are then objects in the records of later schema versions. */
  readonly jsonLogs: boolean
  /** A line of the platform for the function's log. */
  readonly say: (line: string) => void
}

/** Kept for late subscribers, while subscribing is possible. */
const PAST_BYTES_MAX = 1024 * 1024
const BODY_BYTES_MAX = 64 * 1024

// runtimes-logs-api.html, "Platform logs": what the older API tells of, and since its second schema version.
const LOGS_EVENTS: readonly string[] = [
  'platform.start',
  'platform.end',
  'platform.report',
  'platform.fault',
  'platform.extension',
  'platform.logsSubscription',
  'platform.logsDropped',
]
const LOGS_EVENTS_SINCE_2021: readonly string[] = [
  'platform.initStart',
  'platform.initRuntimeDone',
  'platform.initReport',
  'platform.runtimeDone',
]
/** The newer API has no use for these. */
const LOGS_ONLY: readonly string[] = ['platform.end', 'platform.fault', 'platform.logsSubscription']

interface TelemetryEvent {
  readonly time: string
  readonly type: string
  readonly record: unknown
}

export class Telemetry {
  private readonly options: TelemetryOptions
  private readonly subscribers = new Map<string, Subscriber>()
  private past: TelemetryEvent[] = []
  private pastBytes = 0
  private open = true

  constructor(options: TelemetryOptions) {
    this.options = options
  }

  /** True where somebody listens or still may: else nothing need be made. */
  get listened(): boolean {
    return this.open || this.subscribers.size > 0
  }

  /** The API that a path belongs to. */
  static apiOf(path: string): SubscriptionApi | undefined {
    if (path === '/2022-07-01/telemetry' || path === '/2022-07-01/telemetry/') return 'telemetry'
    return path === '/2020-08-15/logs' || path === '/2020-08-15/logs/' ? 'logs' : undefined
  }

  /** A request to subscribe by an extension that has been identified. */
  subscribe(exchange: Exchange, api: SubscriptionApi, extension: Extension): BodyReader {
    const name = api === 'logs' ? 'Logs' : 'Telemetry'
    if (!this.open) {
      refused(exchange, 403, `${name}.SubscriptionClosed`, `${name} API subscription is closed already`)
      return NO_BODY
    }
    return gather(BODY_BYTES_MAX, exchange.bodyLength, (result) => {
      if (result.kind === 'broken') return
      const parsed =
        result.kind === 'whole' ? parseSubscription(api, result.body) : 'the request is too large'
      const problem = typeof parsed === 'string' ? parsed : this.otherApi(extension, api)
      if (typeof parsed === 'string' || problem !== undefined) {
        const errorType = api === 'logs' ? 'Logs.ValidationError' : 'ValidationError'
        return refused(exchange, 400, errorType, problem ?? '')
      }
      exchange.answer(200, 'Content-Type: application/json\r\n', '"OK"')
      this.add(extension, parsed)
    })
  }

  /** After this nobody new subscribes: the environment has initialised. */
  closeSubscription(): void {
    this.open = false
    this.past = []
  }

  /** Something that the platform did; `record` as AWS's schema says. */
  platform(type: string, record: unknown): void {
    if (this.listened) this.tell({ time: this.time(this.options.clock.now()), type, record })
  }

  /** A line that the function or an extension printed. */
  line(kind: 'function' | 'extension', timestampMs: number, message: string): void {
    if (this.listened) this.tell({ time: this.time(timestampMs), type: kind, record: message })
  }

  /** Sends what waits, e.g. since the environment ends. */
  async flush(): Promise<void> {
    await Promise.all([...this.subscribers.values()].map((subscriber) => subscriber.flush()))
  }

  end(): void {
    this.closeSubscription()
    for (const subscriber of this.subscribers.values()) subscriber.end()
    this.subscribers.clear()
  }

  private time(ms: number): string {
    return new Date(ms).toISOString()
  }

  private otherApi(extension: Extension, api: SubscriptionApi): string | undefined {
    const before = this.subscribers.get(extension.name)?.subscription.api
    if (before === undefined || before === api) return undefined
    return `${extension.name} has subscribed by the ${before === 'logs' ? 'Logs' : 'Telemetry'} API already`
  }

  private add(extension: Extension, subscription: Subscription): void {
    const { clock, connect, say } = this.options
    // Subscribing twice is one subscription, by the later request.
    const before = this.subscribers.get(extension.name)
    before?.end()
    const subscriber = new Subscriber(clock, connect, subscription, (bytes, records, reason) =>
      JSON.stringify({
        time: this.time(clock.now()),
        type: 'platform.logsDropped',
        record: { droppedBytes: bytes, droppedRecords: records, reason },
      }),
    )
    this.subscribers.set(extension.name, subscriber)
    if (before === undefined) for (const event of this.past) this.give(subscriber, event)
    const { api, kinds } = subscription
    const types = kinds.map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`).join(', ')
    say(`${api.toUpperCase()}\tName: ${extension.name}\tState: Subscribed\tTypes: [${types}]\n`)
    const type = api === 'logs' ? 'platform.logsSubscription' : 'platform.telemetrySubscription'
    this.platform(type, { name: extension.name, state: 'Subscribed', types: kinds })
  }

  private tell(event: TelemetryEvent): void {
    if (this.open) this.keep(event)
    for (const subscriber of this.subscribers.values()) this.give(subscriber, event)
  }

  private keep(event: TelemetryEvent): void {
    this.pastBytes += typeof event.record === 'string' ? event.record.length : 512
    if (this.pastBytes <= PAST_BYTES_MAX) this.past.push(event)
  }

  private give(subscriber: Subscriber, event: TelemetryEvent): void {
    const { subscription } = subscriber
    if (!subscription.kinds.includes(kindOf(event.type)) || !wants(subscription, event.type)) return
    subscriber.add(JSON.stringify(this.asObject(subscription, event)))
  }

  /** Since schema version 2022-12-13 a line of JSON is no string (telemetry-schema-reference.html, "function"). */
  private asObject(subscription: Subscription, event: TelemetryEvent): TelemetryEvent {
    const { record } = event
    if (!this.options.jsonLogs || typeof record !== 'string' || !record.startsWith('{')) return event
    if (subscription.api === 'logs' || subscription.schemaVersion < '2022-12-13') return event
    try {
      return { ...event, record: JSON.parse(record) as unknown }
    } catch {
      return event
    }
  }
}

function kindOf(type: string): TelemetryKind {
  return type === 'function' || type === 'extension' ? type : 'platform'
}

function wants(subscription: Subscription, type: string): boolean {
  if (kindOf(type) !== 'platform') return true
  if (subscription.api === 'telemetry') return !LOGS_ONLY.includes(type)
  if (LOGS_EVENTS.includes(type)) return true
  return subscription.schemaVersion === '2021-03-18' && LOGS_EVENTS_SINCE_2021.includes(type)
}
