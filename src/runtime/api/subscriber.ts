// One subscriber of telemetry: events are gathered until there are enough of them, or the first has waited long enough,
// then sent as one batch. While a batch is on its way the next one gathers, up to twice its bound (the pages say: expect
// up to 2 * maxBytes); what comes then is dropped, counted, and the subscriber told so. It listens inside the environment,
// where the function lives too: nothing that it does may hold more than those bytes or take longer than a send may.
import { request } from 'node:http'
import type { Socket } from 'node:net'
import type { Clock } from '../../kernel/clock.ts'
import { within } from '../../kernel/clock.ts'
import type { Destination, Subscription } from './subscription.ts'

/** Reaches a port inside the environment. */
export type Connect = (port: number) => Promise<Socket>

/** AWS names no limit; a subscriber that does not answer in this time has lost the batch. */
const SEND_LIMIT_MS = 5_000
const FELL_BEHIND = 'Consumer seems to have fallen behind as it has not acknowledged receipt of logs.'

export class Subscriber {
  readonly subscription: Subscription
  private readonly clock: Clock
  private readonly connect: Connect
  private readonly dropped: (bytes: number, records: number, reason: string) => string
  private readonly ending = new AbortController()
  private events: string[] = []
  private bytes = 0
  private lost = { bytes: 0, records: 0, reason: '' }
  private sending: Promise<void> | undefined
  private timer: AbortController | undefined
  private tcp: Socket | undefined

  /** `dropped` makes the event that tells of lost ones. */
  constructor(clock: Clock, connect: Connect, subscription: Subscription, dropped: Subscriber['dropped']) {
    this.clock = clock
    this.connect = connect
    this.subscription = subscription
    this.dropped = dropped
  }

  /** Takes one event as JSON. */
  add(event: string): void {
    const { maxBytes, maxItems, timeoutMs } = this.subscription.buffering
    const bytes = Buffer.byteLength(event)
    if (this.bytes + bytes > 2 * maxBytes || this.events.length >= 2 * maxItems)
      return this.lose(bytes, 1, FELL_BEHIND)
    this.events.push(event)
    this.bytes += bytes
    if (this.bytes >= maxBytes || this.events.length >= maxItems) void this.flush()
    else this.arm(timeoutMs)
  }

  /** Sends what there is; resolves when it has arrived or is lost. */
  async flush(): Promise<void> {
    this.timer?.abort()
    this.timer = undefined
    // One batch at a time: the one on its way is followed by what has come meanwhile.
    while (this.sending !== undefined) await this.sending
    if (this.ending.signal.aborted || (this.events.length === 0 && this.lost.records === 0)) return
    this.sending = this.send()
    await this.sending
  }

  /** Ends it at once: whoever listened is gone. */
  end(): void {
    this.ending.abort()
    this.timer?.abort()
    this.tcp?.destroy()
    this.events = []
    this.bytes = 0
  }

  private arm(timeoutMs: number): void {
    if (this.timer !== undefined) return
    const timer = new AbortController()
    this.timer = timer
    void this.clock.after(timeoutMs, timer.signal).then(
      () => this.flush(),
      () => undefined,
    )
  }

  private lose(bytes: number, records: number, reason: string): void {
    this.lost = { bytes: this.lost.bytes + bytes, records: this.lost.records + records, reason }
  }

  private async send(): Promise<void> {
    const { events, bytes, lost } = this
    this.events = []
    this.bytes = 0
    this.lost = { bytes: 0, records: 0, reason: '' }
    const told = lost.records > 0 ? [this.dropped(lost.bytes, lost.records, lost.reason)] : []
    try {
      await within(this.clock, SEND_LIMIT_MS, (late) =>
        this.deliver([...told, ...events], AbortSignal.any([late, this.ending.signal])),
      )
    } catch (error) {
      this.lose(lost.bytes + bytes, lost.records + events.length, `could not send events: ${String(error)}`)
    } finally {
      this.sending = undefined
    }
  }

  private async deliver(events: readonly string[], signal: AbortSignal): Promise<void> {
    const { destination } = this.subscription
    if (destination.protocol === 'HTTP') return await post(this.connect, destination, events, signal)
    const socket = await this.stream(destination.port, signal)
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('it took too long')), { once: true })
      socket.write(`${events.join('\n')}\n`, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** The connection of a subscriber by TCP stays. */
  private async stream(port: number, signal: AbortSignal): Promise<Socket> {
    if (this.tcp !== undefined && !this.tcp.destroyed) return this.tcp
    const socket = await reach(this.connect, port, signal)
    socket.on('error', () => socket.destroy())
    socket.resume()
    this.tcp = socket
    return socket
  }
}

/** Connects, or gives up when the signal says so. */
async function reach(connect: Connect, port: number, signal: AbortSignal): Promise<Socket> {
  const connecting = connect(port)
  const { promise, reject } = Promise.withResolvers<never>()
  const giveUp = (): void => {
    reject(new Error('it took too long'))
    connecting.then(
      (socket) => socket.destroy(),
      () => undefined,
    )
  }
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([connecting, promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

async function post(
  connect: Connect,
  to: Destination & { protocol: 'HTTP' },
  events: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const socket = await reach(connect, to.port, signal)
  const body = `[${events.join(',')}]`
  const headers = {
    Host: to.host,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  }
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const sent = request({ createConnection: () => socket, method: to.method, path: to.path, headers, signal })
  sent.on('error', reject)
  sent.on('response', (answer) => {
    answer.resume()
    answer.on('error', reject)
    answer.on('end', () => {
      if ((answer.statusCode ?? 500) < 400) resolve()
      else reject(new Error(`http request failed with status ${answer.statusCode}`))
    })
  })
  sent.end(body)
  try {
    await promise
  } finally {
    socket.destroy()
  }
}
