// How many invocations run at once (Lambda quotas, "Concurrent executions"). Counts in memory: what is in flight is gone when
// the server is, so there is nothing to keep. One account may have 1,000; this server may have fewer environments. A function
// with reserved concurrency has a count of its own, which only the holder of its lease keeps (service.ts, `heldBy`); what is
// reserved for others no function of the account may use, on any server.
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Reader } from '../../kernel/records.ts'
import { placeOf, usageOf } from './store.ts'
import type { Function, Home } from './store.ts'

/** Invocations of one account and region at once: AWS's default quota. */
export const ACCOUNT_CONCURRENCY_MAX = 1_000
// Seconds that a throttled caller is told to wait (header Retry-After).
const RETRY_AFTER_SECONDS = '1'
/** How long this server may not know what another has reserved. */
const FRESH_MS = 1_000
const HOMES_MAX = 1_000

export class Concurrency {
  /** The most that can run here for one account. */
  readonly limit: number
  readonly #serverMax: number
  readonly #records: Reader
  readonly #clock: Pick<Clock, 'monotonic'>
  readonly #running = new Map<string, number>()
  readonly #reserved = new Map<string, { sum: number; readMs: number }>()
  #all = 0

  constructor(environmentsMax: number, { records, clock }: { records: Reader; clock: Clock }) {
    this.#serverMax = environmentsMax
    this.limit = Math.min(ACCOUNT_CONCURRENCY_MAX, environmentsMax)
    this.#records = records
    this.#clock = clock
  }

  /** A place for one invocation, to be given back by calling the answer once. Throws AWS's throttle when there is none. */
  async take(fn: Function): Promise<() => void> {
    const max = fn.reserved ?? this.limit - (await this.#reservedOf(fn))
    const id = fn.reserved === undefined ? homeId(fn) : placeOf(fn)
    const count = this.#running.get(id) ?? 0
    if (count >= max) throw fn.reserved === undefined ? throttled() : reservedThrottled()
    if (this.#all >= this.#serverMax) throw throttled()
    this.#running.set(id, count + 1)
    this.#all++
    return () => {
      this.#all--
      const left = (this.#running.get(id) ?? 1) - 1
      if (left === 0) this.#running.delete(id)
      else this.#running.set(id, left)
    }
  }

  /** What is reserved has changed here: the next invocation knows. */
  forget(at: Home): void {
    this.#reserved.delete(homeId(at))
  }

  async #reservedOf(at: Home): Promise<number> {
    const known = this.#reserved.get(homeId(at))
    const nowMs = this.#clock.monotonic()
    if (known !== undefined && nowMs - known.readMs < FRESH_MS) return known.sum
    const { reserved: sum = 0 } = await usageOf(this.#records, at)
    if (this.#reserved.size >= HOMES_MAX) this.#reserved.clear()
    this.#reserved.set(homeId(at), { sum, readMs: nowMs })
    return sum
  }
}

const homeId = ({ account, region }: Home): string => `${account}/${region}`

/** The text and members are a recorded answer's. */
export function throttled(): Fault {
  return fault('TooManyRequestsException', 'Rate Exceeded.', {
    status: 429,
    fields: {
      Reason: 'ConcurrentInvocationLimitExceeded',
      Type: 'User',
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    },
  })
}

/** The function's own limit is reached; a recorded answer's, too. */
function reservedThrottled(): Fault {
  return fault('TooManyRequestsException', 'Rate Exceeded.', {
    status: 429,
    fields: { Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded', Type: 'User' },
  })
}
