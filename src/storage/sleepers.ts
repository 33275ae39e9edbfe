// Who sleeps on which topic in this process. A wake may come for nothing and may be lost, so everyone looks again.
import type { Clock } from '../kernel/clock.ts'

export class Sleepers {
  readonly #byTopic = new Map<string, Set<() => void>>()
  readonly #clock: Clock
  readonly #lookAgainMs: number | undefined

  /** With `lookAgainMs` everyone is woken after so long by the machine's time, since wakes of other servers may be lost. */
  constructor(clock: Clock, lookAgainMs?: number) {
    this.#clock = clock
    this.#lookAgainMs = lookAgainMs
  }

  wake(topic: string): void {
    for (const wake of Array.from(this.#byTopic.get(topic) ?? [])) wake()
  }

  /** A turned clock may have made anything due. */
  wakeAll(): void {
    for (const topic of Array.from(this.#byTopic.keys())) this.wake(topic)
  }

  /** True when woken, false after `ms` of AWS-visible time or when the signal aborts. */
  async sleep(topic: string, ms: number, signal?: AbortSignal): Promise<boolean> {
    if (signal?.aborted === true) return false
    const over = new AbortController()
    const woken = new Promise<boolean>((resolve) => {
      const wake = (): void => resolve(true)
      const topicSleepers = this.#byTopic.get(topic) ?? new Set()
      this.#byTopic.set(topic, topicSleepers.add(wake))
      over.signal.addEventListener('abort', () => {
        topicSleepers.delete(wake)
        if (topicSleepers.size === 0 && this.#byTopic.get(topic) === topicSleepers)
          this.#byTopic.delete(topic)
      })
    })
    const stop = (): void => over.abort()
    signal?.addEventListener('abort', stop, { once: true })
    const ends = [woken, this.#clock.sleep(ms, over.signal).then(() => false)]
    if (this.#lookAgainMs !== undefined)
      ends.push(
        this.#clock.after(this.#lookAgainMs, over.signal).then(
          () => true,
          () => false,
        ),
      )
    try {
      return await Promise.race(ends)
    } finally {
      signal?.removeEventListener('abort', stop)
      over.abort()
    }
  }
}
