// What an invocation leaves behind once its answer is given (CONTRACTS.md §7): log lines for CloudWatch Logs, and for
// synchronous calls a line of the bill. It leaves within a second, gathered per function, by public calls: the lines as the
// function's execution role (a role that may not write logs loses them, as on AWS), the bill as lambda.amazonaws.com.
// Bounded: what a function says faster than Logs takes it is dropped, counted and reported. A kill loses at most a second.
import { Fault, isRetryable } from '../../kernel/fault.ts'
import type { RoomContext } from '../../kernel/service.ts'
import type { Input } from '../../model/index.ts'
import type { InvocationResult, LogLine } from '../../runtime/engine.ts'
import { functionArn } from './name.ts'
import { lambdaFor } from './role.ts'
import type { Roles, RoleUser } from './role.ts'
import type { Function } from './store.ts'

/** How long lines wait for company. */
const GATHER_MS = 1_000
// API_PutLogEvents: at most 10,000 events and 1,048,576 bytes a call, each event counted with 26 bytes more, in order of
// time, spanning at most 24 hours. Our own calls are smaller, so that none holds the loop for long; a single line may be
// as long as AWS allows.
const EVENTS_PER_CALL_MAX = 500
const BYTES_PER_CALL_MAX = 128 * 1024
const BYTES_PER_LINE_MAX = 1_048_576
const BYTES_PER_EVENT = 26
const SPAN_MS_MAX = 24 * 3_600_000
/** Bytes of lines that one function may have waiting. */
const PENDING_BYTES_MAX = 8 * 1024 * 1024
// Tries of one call before its lines are given up; the waits between them double from here.
const TRIES_MAX = 5
const TRIES_AT_CLOSE_MAX = 2
const RETRY_MS = 200

/** A line of the bill: what `selfless.RecordUsage` takes. */
export type UsageLine = Input<'selfless', 'RecordUsage'>['usage'][number]

/** Gathers per function and sends; `close` sends what is left. */
export class Aftermath {
  readonly #ctx: RoomContext
  readonly #roles: Roles
  readonly #boxes = new Map<string, Outbox>()
  readonly #stop = new AbortController()

  constructor(ctx: RoomContext, roles: Roles) {
    this.#ctx = ctx
    this.#roles = roles
  }

  add(fn: Function, result: InvocationResult, bill: 'soon' | 'by the caller'): void {
    const id = `${functionArn(fn)} ${fn.generation} ${fn.latest.configuration.role}`
    let box = this.#boxes.get(id)
    if (!box) {
      box = new Outbox(fn, this.#ctx, this.#roles, this.#stop.signal, () => this.#boxes.delete(id))
      this.#boxes.set(id, box)
    }
    box.lines(fn.latest.configuration.logGroup, result.logStream, result.lines)
    if (bill === 'soon') box.usage(usageOf(fn, result, this.#ctx.clock.now()))
    box.wake()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await Promise.all([...this.#boxes.values()].map((box) => box.done))
  }
}

/** One invocation as the bill counts it (API of `selfless`, RecordUsage). */
export function usageOf(fn: Function, result: InvocationResult, nowMs: number): UsageLine {
  return {
    functionArn: functionArn(fn),
    day: new Date(nowMs).toISOString().slice(0, 10),
    architecture: fn.latest.configuration.architecture,
    memoryMb: fn.latest.configuration.memoryMb,
    requests: 1,
    billedMs: result.billedMs,
  }
}

/** Adds a line to others of the same day, memory and architecture, which are one on the bill. */
export function addUsage(sums: Map<string, UsageLine>, line: UsageLine): void {
  const id = `${line.day} ${line.memoryMb} ${line.architecture}`
  const known = sums.get(id)
  if (known) {
    known.requests += line.requests
    known.billedMs += line.billedMs
  } else sums.set(id, { ...line })
}

/** What one function has waiting. It lives while there is something to send. */
class Outbox {
  done: Promise<void> = Promise.resolve()
  readonly #user: RoleUser
  readonly #ctx: RoomContext
  readonly #roles: Roles
  readonly #stop: AbortSignal
  readonly #empty: () => void
  #streams = new Map<string, { group: string; stream: string; lines: LogLine[] }>()
  #usage = new Map<string, UsageLine>()
  #bytes = 0
  #dropped = 0
  #running = false

  constructor(fn: Function, ctx: RoomContext, roles: Roles, stop: AbortSignal, empty: () => void) {
    const { account, region, name } = fn
    this.#user = { account, region, name, role: fn.latest.configuration.role }
    this.#ctx = ctx
    this.#roles = roles
    this.#stop = stop
    this.#empty = empty
  }

  lines(group: string, stream: string, lines: readonly LogLine[]): void {
    const id = `${group} ${stream}`
    const waiting = this.#streams.get(id) ?? { group, stream, lines: [] }
    this.#streams.set(id, waiting)
    for (const line of lines) {
      const bytes = line.message.length + BYTES_PER_EVENT
      if (this.#bytes + bytes > PENDING_BYTES_MAX) this.#dropped++
      else {
        this.#bytes += bytes
        waiting.lines.push(line)
      }
    }
  }

  usage(line: UsageLine): void {
    addUsage(this.#usage, line)
  }

  wake(): void {
    if (this.#running) return
    this.#running = true
    this.done = this.#run()
      .catch((error: unknown) => {
        this.#ctx.log.error('the aftermath of an invocation failed', { function: this.#user.name, error })
      })
      .finally(() => {
        this.#running = false
        this.#empty()
      })
  }

  async #run(): Promise<void> {
    do {
      await this.#ctx.clock.after(GATHER_MS, this.#stop).catch(() => undefined)
      const streams = [...this.#streams.values()]
      const usage = [...this.#usage.values()]
      const dropped = this.#dropped
      this.#streams = new Map()
      this.#usage = new Map()
      this.#bytes = 0
      this.#dropped = 0
      if (dropped > 0)
        this.#ctx.log.warn('log lines dropped: Logs is too slow', { function: this.#user.name, dropped })
      if (usage.length > 0) await this.#sendUsage(usage)
      for (const { group, stream, lines } of streams) await this.#sendLines(group, stream, lines)
    } while (this.#streams.size > 0 || this.#usage.size > 0)
  }

  async #sendUsage(usage: UsageLine[]): Promise<void> {
    // One id for all tries, so that a batch that was recorded before its answer was lost counts once.
    const batchId = this.#ctx.ids.uuid()
    await this.#persist('the bill', () =>
      this.#ctx.cloud.call('selfless', 'RecordUsage', { batchId, usage }, lambdaFor(this.#user)),
    )
  }

  async #sendLines(logGroupName: string, logStreamName: string, lines: readonly LogLine[]): Promise<void> {
    const { cloud } = this.#ctx
    for (const logEvents of batches(lines)) {
      await this.#persist('log lines', async () => {
        const { caller } = await this.#roles.session(this.#user)
        const put = () =>
          cloud.call('logs', 'PutLogEvents', { logGroupName, logStreamName, logEvents }, caller)
        await put().catch(async (error: unknown) => {
          if (!(error instanceof Fault) || error.code !== 'ResourceNotFoundException') throw error
          // The role needs both permissions, as AWSLambdaBasicExecutionRole gives them.
          await existing(cloud.call('logs', 'CreateLogGroup', { logGroupName }, caller))
          await existing(cloud.call('logs', 'CreateLogStream', { logGroupName, logStreamName }, caller))
          await put()
        })
      })
    }
  }

  /** Tries again what a second try may cure; gives up, with a line in our own log, on the rest. */
  async #persist(what: string, send: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await send()
        return
      } catch (error) {
        const triesMax = this.#stop.aborted ? TRIES_AT_CLOSE_MAX : TRIES_MAX
        const last = tries >= triesMax || !isRetryable(error) || isUnbuilt(error)
        if (last) {
          const reason = error instanceof Error ? error.message : String(error)
          // A role that may not write logs is its owner's choice; AWS says nothing of it either.
          const level = error instanceof Fault && error.code.startsWith('AccessDenied') ? 'debug' : 'warn'
          this.#ctx.log[level](`${what} of a function could not leave`, { function: this.#user.name, reason })
          return
        }
        await this.#ctx.clock.after(RETRY_MS * 2 ** tries)
      }
    }
  }
}

function isUnbuilt(error: unknown): boolean {
  return error instanceof Fault && error.status === 501
}

/** Someone else may have made it in the meantime. */
async function existing(making: Promise<unknown>): Promise<void> {
  await making.catch((error: unknown) => {
    if (!(error instanceof Fault) || error.code !== 'ResourceAlreadyExistsException') throw error
  })
}

/** Lines as PutLogEvents takes them: in order of time (equal times in the order said), within its bounds. */
function* batches(lines: readonly LogLine[]): Generator<{ timestamp: number; message: string }[]> {
  const ordered = lines
    .filter(({ message }) => message !== '')
    .toSorted((a, b) => a.timestampMs - b.timestampMs)
  let batch: { timestamp: number; message: string }[] = []
  let bytes = 0
  for (const { timestampMs, message: whole } of ordered) {
    const message = cut(whole)
    const size = Buffer.byteLength(message) + BYTES_PER_EVENT
    const full =
      batch.length >= EVENTS_PER_CALL_MAX ||
      (batch.length > 0 && bytes + size > BYTES_PER_CALL_MAX) ||
      timestampMs - (batch[0]?.timestamp ?? timestampMs) >= SPAN_MS_MAX
    if (full) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push({ timestamp: timestampMs, message })
    bytes += size
  }
  if (batch.length > 0) yield batch
}

/** A line longer than one event may be is cut, as CloudWatch cuts it. */
function cut(message: string): string {
  const max = BYTES_PER_LINE_MAX - BYTES_PER_EVENT
  if (message.length * 3 <= max || Buffer.byteLength(message) <= max) return message
  return Buffer.from(message)
    .subarray(0, max - 3)
    .toString()
}
