// Work that one server owns at a time (CONTRACTS.md §4): a record with its owner's token and a counter that the owner
// raises each third of its term. Others compare no clocks: they watch the record, and take it when it has stood still for
// one whole term of their own monotonic clock. An owner that could not raise it stops its work before that, and whatever
// it still commits calls `tx.hold`, which reads the record in the same transaction and throws when it is another's.
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Log } from './log.ts'
import { after, key, under, type Records } from './records.ts'

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

const TERM_MS = 10_000
const PAGE = 500
/** An owner whose renewal has not come through by this share of its term stops: before the earliest taker could begin. */
const STOP_SHARE = 0.8

/** What stands under `lease/<name>`. */
export interface LeaseRecord {
  readonly token: string
  readonly count: number
}

/**
 * The leases of one server, with terms of 10 s unless told otherwise. `log` is told of leases that were lost. `owner` is
 * this server's name where others share the records; tokens begin with it.
 */
export function createLeases(
  records: Records,
  clock: Clock,
  ids: Ids,
  log: Log,
  defaults: { termMs?: number; owner?: string } = {},
): Leases {
  const acquire: Leases['acquire'] = async (name, options = {}) => {
    const termMs = options.termMs ?? defaults.termMs ?? TERM_MS
    const token = (defaults.owner === undefined ? '' : `${defaults.owner}.`) + ids.hex(16)
    await taken({ records, clock, name, token, termMs, signal: options.signal })
    return owned({ records, clock, log, name, token, termMs })
  }
  return {
    acquire,
    async run(name, work, signal) {
      while (!signal.aborted) {
        const lease = await acquire(name, { signal }).catch((error: unknown) => {
          if (signal.aborted) return undefined
          throw error
        })
        if (lease === undefined) return
        const stop = (): void => void lease.release()
        signal.addEventListener('abort', stop, { once: true })
        try {
          await work(lease)
        } finally {
          signal.removeEventListener('abort', stop)
          await lease.release()
        }
      }
    },
  }
}

/** Lets go of what an earlier run of this server owned when it was killed. Nobody else may have its name now. */
export async function releaseLeasesOf(records: Records, owner: string): Promise<void> {
  const range = under('lease')
  for (let page = await records.scan<LeaseRecord>(range, { limit: PAGE }); page.length > 0;) {
    for (const [k, { token }] of page)
      if (token.startsWith(`${owner}.`))
        await records.transact(async (tx) => {
          if ((await tx.get<LeaseRecord>(k))?.token === token) tx.delete(k)
        })
    const last = page.at(-1)?.[0] ?? range.to
    page = await records.scan<LeaseRecord>(after(range, last), { limit: PAGE })
  }
}

interface Candidate {
  readonly records: Records
  readonly clock: Clock
  readonly name: string
  readonly token: string
  readonly termMs: number
  readonly signal?: AbortSignal | undefined
}

/** Waits until the record is ours. */
async function taken(on: Candidate): Promise<void> {
  const { records, clock, name, token, termMs, signal } = on
  let seen: LeaseRecord | undefined
  let seenAtMs = clock.monotonic()
  for (;;) {
    signal?.throwIfAborted()
    const stoodStill = seen !== undefined && clock.monotonic() - seenAtMs >= termMs
    const expected = seen
    const found = await records.transact(async (tx) => {
      const record = await tx.get<LeaseRecord>(key('lease', name))
      if (record !== undefined && !(stoodStill && isSame(record, expected))) return record
      tx.put(key('lease', name), { token, count: 0 })
      return undefined
    })
    if (found === undefined) return
    if (!isSame(found, seen)) {
      seen = found
      seenAtMs = clock.monotonic()
    }
    await released(on, Math.max(1, seenAtMs + termMs - clock.monotonic()))
  }
}

const isSame = (a: LeaseRecord, b: LeaseRecord | undefined): boolean =>
  a.token === b?.token && a.count === b.count

/** A third of the term by the machine's time, less when the owner lets go meanwhile. */
async function released(on: Candidate, leftMs: number): Promise<void> {
  const over = new AbortController()
  const stop = (): void => over.abort()
  on.signal?.addEventListener('abort', stop, { once: true })
  const passed = on.clock.after(Math.min(on.termMs / 3, leftMs), over.signal).catch(() => undefined)
  try {
    await Promise.race([passed, on.records.sleep(topicOf(on.name), on.termMs, over.signal)])
  } finally {
    on.signal?.removeEventListener('abort', stop)
    over.abort()
  }
}

const topicOf = (name: string): string => `lease/${name}`

/** The lease in its owner's hands, renewed until it is let go or lost. */
function owned(on: Omit<Candidate, 'signal'> & { log: Log }): Lease {
  const { records, clock, log, name, token, termMs } = on
  const ended = new AbortController()
  let renewedAtMs = clock.monotonic()
  let releasing: Promise<void> | undefined
  const renew = async (): Promise<void> => {
    const beganAtMs = clock.monotonic()
    const ours = await records.transact(async (tx) => {
      const record = await tx.get<LeaseRecord>(key('lease', name))
      if (record?.token !== token) return false
      tx.put(key('lease', name), { token, count: record.count + 1 })
      return true
    })
    if (ours) renewedAtMs = beganAtMs
    else lose('another server has taken it')
  }
  const lose = (why: string): void => {
    stop()
    if (!ended.signal.aborted && releasing === undefined) log.warn('a lease is lost', { lease: name, why })
    ended.abort()
  }
  const stopRenewing = clock.every(termMs / 3, () =>
    renew().catch((error: unknown) => log.warn('a lease could not be renewed', { lease: name, error })),
  )
  // A renewal that hangs must not keep the watch from seeing it.
  const stopWatching = clock.every(termMs / 10, () => {
    if (clock.monotonic() - renewedAtMs > termMs * STOP_SHARE) lose('it could not be renewed in time')
  })
  const stop = (): void => {
    stopRenewing()
    stopWatching()
  }
  const release = async (): Promise<void> => {
    const lost = ended.signal.aborted
    stop()
    ended.abort()
    if (lost) return
    await records.transact(async (tx) => {
      const record = await tx.get<LeaseRecord>(key('lease', name))
      if (record?.token !== token) return
      tx.delete(key('lease', name))
      tx.wake(topicOf(name))
    })
  }
  return {
    name,
    token,
    signal: ended.signal,
    release: () => (releasing ??= release()),
  }
}
