// Work that one server owns at a time (CONTRACTS.md §4): a counter that its owner raises each third of its term.

export interface Lease {
  readonly name: string
  /** Aborts when renewal fails or the lease is let go: stop the work. */
  readonly signal: AbortSignal
  /** The counter's owner token, what `tx.hold` compares. */
  readonly token: string
  release(): Promise<void>
}

export interface Leases {
  /** Waits until this server owns `name`; rejects with AbortError when the signal aborts first. `termMs` defaults to 10 s. */
  acquire(name: string, options?: { termMs?: number; signal?: AbortSignal }): Promise<Lease>
  /** Owns `name` again and again, running `work` while it does, until the signal aborts. */
  run(name: string, work: (lease: Lease) => Promise<void>, signal: AbortSignal): Promise<void>
}
