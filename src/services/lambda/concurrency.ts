// How many invocations run at once (Lambda quotas, "Concurrent executions"). A count in memory: what is in flight is gone
// when the server is, so there is nothing to keep. One account may have 1,000; this server may have fewer environments.
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'

/** Invocations of one account and region at once: AWS's default quota. */
export const ACCOUNT_CONCURRENCY_MAX = 1_000
// Seconds that a throttled caller is told to wait (header Retry-After).
const RETRY_AFTER_SECONDS = '1'

export class Concurrency {
  /** The most that can run here for one account. */
  readonly limit: number
  readonly #serverMax: number
  readonly #byHome = new Map<string, number>()
  #running = 0

  constructor(environmentsMax: number) {
    this.#serverMax = environmentsMax
    this.limit = Math.min(ACCOUNT_CONCURRENCY_MAX, environmentsMax)
  }

  /** A place for one invocation, to be given back by calling the answer once. Throws AWS's throttle when there is none. */
  take(at: { account: string; region: string }): () => void {
    const home = `${at.account}/${at.region}`
    const count = this.#byHome.get(home) ?? 0
    if (count >= this.limit || this.#running >= this.#serverMax) throw throttled()
    this.#byHome.set(home, count + 1)
    this.#running++
    return () => {
      this.#running--
      const left = (this.#byHome.get(home) ?? 1) - 1
      if (left === 0) this.#byHome.delete(home)
      else this.#byHome.set(home, left)
    }
  }
}

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
