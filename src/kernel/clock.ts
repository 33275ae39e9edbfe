// Two clocks (CONTRACTS.md §5). `wall` is the machine's; `now` is what AWS makes visible and what a test may turn.
// This is the only file that may ask Node for the time or set a timer.

export interface Clock {
  /** The machine's time, ms since 1970: signature dates, leases, function timeouts, I/O limits, backoff. */
  wall(): number
  /** Monotonic ms of this machine, for durations. */
  monotonic(): number
  /** AWS-visible time, ms since 1970: visibility, retention, TTL, schedules, event age, token expiry. */
  now(): number
  /** Resolves after `ms` of wall time; rejects with AbortError when the signal aborts. */
  after(ms: number, signal?: AbortSignal): Promise<void>
  /** Resolves true after `ms` of AWS-visible time, false when the signal aborts first; a turned clock wakes it early. */
  sleep(ms: number, signal?: AbortSignal): Promise<boolean>
  /** Moves AWS-visible time forward by `ms` and wakes every sleeper. Durable where the offset is a record. */
  turn(ms: number): Promise<void>
  /** Calls `task` every `ms` of wall time until the returned function is called; a task still running is not started again. */
  every(ms: number, task: () => void | Promise<void>): () => void
}
