// Promises where several servers share the records (CONTRACTS.md §4): the servers take turns. One of them owns the lease
// `later` and keeps all promises; when it stops, the next begins at once, and when it dies, within the lease's term. Every
// transaction that the owner makes for a promise holds the lease, and so do those of the calls themselves, so that a
// server that was paused and comes back writes nothing of what its successor has long begun anew.
import type { Lease, Leases } from './lease.ts'
import { createPromises, isAnyDue, measurePromises } from './later.ts'
import type { Counting, PromiseParts, Promises } from './later.ts'
import type { Family } from './metrics.ts'

const LEASE = 'later'
/** Before the lease is asked for again, when the records do not answer; and between looks of `idle` at another's work. */
const PAUSE_MS = 1_000
const LOOK_MS = 50

/** Keeps promises whenever this server owns the lease. */
export function takeTurns(parts: Omit<PromiseParts, 'lease'>, leases: Leases): Promises {
  return new Turns(parts, leases)
}

class Turns implements Promises {
  readonly #parts: Omit<PromiseParts, 'lease'>
  readonly #leases: Leases
  readonly #stop = new AbortController()
  /** Given by `close`: how long calls in flight may go on. */
  #drained: AbortSignal | undefined
  #loop: Promises | undefined
  readonly #running: Promise<void>

  constructor(parts: Omit<PromiseParts, 'lease'>, leases: Leases) {
    this.#parts = parts
    this.#leases = leases
    this.#running = this.#run()
  }

  async idle(): Promise<void> {
    const { clock } = this.#parts
    while (!this.#stop.signal.aborted) {
      const loop = this.#loop
      if (loop === undefined) {
        if (!(await isAnyDue(this.#parts))) return
        await clock.after(LOOK_MS)
      } else {
        await loop.idle()
        if (loop === this.#loop) return
      }
    }
  }

  async measure(count: Counting | undefined): Promise<Family[]> {
    const nothing = { flying: 0, lanes: 0, ended: { kept: 0, retried: 0, dead: 0 } }
    return await (this.#loop?.measure(count) ?? measurePromises(this.#parts, count, nothing))
  }

  async close(signal?: AbortSignal): Promise<void> {
    this.#drained = signal
    this.#stop.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        await this.#own(await this.#leases.acquire(LEASE, { signal }))
      } catch (error) {
        if (signal.aborted) return
        this.#parts.log.warn('whoever keeps promises cannot be told', { error: String(error) })
        await this.#parts.clock.after(PAUSE_MS, signal).catch(() => undefined)
      }
    }
  }

  async #own(lease: Lease): Promise<void> {
    const { signal } = this.#stop
    this.#loop = createPromises({ ...this.#parts, lease })
    try {
      await untilAborted(AbortSignal.any([lease.signal, signal]))
      // Lost: what is in flight is cut off, since its end could not be written down any more.
      await this.#loop.close(lease.signal.aborted ? lease.signal : this.#drained)
    } finally {
      this.#loop = undefined
      await lease.release()
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
