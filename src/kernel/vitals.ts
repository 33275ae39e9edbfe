// How this process does, under the names that Prometheus' own client libraries give: CPU, memory, descriptors; and how
// long the event loop was held. While it is held nobody is answered, so that is the first figure to look at.
import { readdirSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Clock } from './clock.ts'
import { single, type Family } from './metrics.ts'

/**
 * How often the loop is looked at: what it is found to be held then is what a request meets that comes at any moment. More
 * often would see more of the short pauses, and wake an idle machine: 20 times a second are 0.7 ms of CPU.
 */
const RESOLUTION_MS = 50
/** Figures of the loop are of the last one to two of these: an average over months would hide a bad hour. */
const WINDOW_MS = 60_000
type Watch = ReturnType<typeof monitorEventLoopDelay>
const QUANTILES = [0.5, 0.9, 0.99, 0.999, 1]

/** A process watched from now on. */
export class Vitals {
  readonly #startedMs: number
  readonly #build: Readonly<Record<string, string>>
  readonly #stop: () => void
  #before: Watch | undefined
  #now: Watch

  constructor(clock: Clock, build: Readonly<Record<string, string>>) {
    this.#startedMs = clock.wall()
    this.#build = build
    this.#now = watched()
    this.#stop = clock.every(WINDOW_MS, () => {
      this.#before = this.#now
      this.#before.disable()
      this.#now = watched()
    })
  }

  close(): void {
    this.#stop()
    this.#now.disable()
  }

  families(): Family[] {
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    return [
      {
        name: 'selfless_build_info',
        help: 'What runs here; always 1.',
        type: 'gauge',
        samples: [{ labels: this.#build, value: 1 }],
      },
      single(
        'gauge',
        'process_start_time_seconds',
        'Start of this process since the epoch.',
        this.#startedMs / 1000,
      ),
      single(
        'counter',
        'process_cpu_seconds_total',
        'CPU time of the server and its threads.',
        (user + system) / 1e6,
      ),
      single('gauge', 'process_resident_memory_bytes', 'Resident memory of the server.', rss),
      single('gauge', 'nodejs_heap_size_used_bytes', 'JavaScript heap in use.', heapUsed),
      single('gauge', 'nodejs_external_memory_bytes', 'Memory outside that heap.', external),
      ...descriptors(),
      this.#loop(),
    ]
  }

  #loop(): Family {
    const held = [this.#before, this.#now].filter((one) => one !== undefined && one.count > 0)
    const secondsAt = (quantile: number): number =>
      Math.max(0, ...held.map((one) => (one?.percentile(quantile * 100) ?? 0) / 1e9 - RESOLUTION_MS / 1000))
    return {
      name: 'selfless_loop_pause_seconds',
      help: 'How long the event loop kept waiting what came at any moment, within the last minute or two.',
      type: 'summary',
      samples: QUANTILES.map((quantile) => ({
        labels: { quantile: String(quantile) },
        value: secondsAt(quantile),
      })),
    }
  }
}

function watched(): Watch {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  histogram.enable()
  return histogram
}

/** Only Linux tells. */
function descriptors(): Family[] {
  try {
    const { length } = readdirSync('/proc/self/fd')
    return [single('gauge', 'process_open_fds', 'Open file descriptors.', length)]
  } catch {
    return []
  }
}
