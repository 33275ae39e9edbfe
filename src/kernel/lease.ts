// Work that one server owns at a time (CONTRACTS.md §4): a record with its owner's token and a counter that the owner
// raises each third of its term. Others compare no clocks: they watch the record, and take it when it has stood still for
// one whole term of their own monotonic clock. An owner that could not raise it stops its work before that, and whatever
// it still commits calls `tx.hold`, which reads the record in the same transaction and throws when it is another's.
// A record says its owner's term, so that servers started with different terms still wait long enough.
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Log } from './log.ts'
import { after, key, under, type Records, type Tx } from './records.ts'

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
  /**
   * Tries once, without waiting: the lease when nobody owns it, or when the record that stands there is still
   * `insteadOf`, whose owner the caller knows to be dead; else the record of whoever owns it.
   */
  attempt(name: string, insteadOf?: LeaseRecord): Promise<{ lease: Lease } | { owner: LeaseRecord }>
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
  /** Of its owner; absent in records of the first version. */
  readonly termMs?: number
}

/** The server that a lease's token names, where servers share the records; undefined for any other token. */
export function ownerOf({ token }: LeaseRecord): string | undefined {
  const end = token.indexOf('.')
  return end < 0 ? undefined : token.slice(0, end)
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
  const { owner } = defaults
  /** Tokens of leases in use here: one that begins with our name and is not among them is nobody's any more. */
  const living = new Set<string>()
  const isLeft = ({ token }: LeaseRecord): boolean =>
    owner !== undefined && token.startsWith(`${owner}.`) && !living.has(token)
  const parts = { records, clock, log, isLeft, ended: (token: string) => living.delete(token) }
  const newToken = (): string => {
    const token = (owner === undefined ? '' : `${owner}.`) + ids.hex(16)
    living.add(token)
    return token
  }
  const acquire: Leases['acquire'] = async (name, options = {}) => {
    const termMs = options.termMs ?? defaults.termMs ?? TERM_MS
    const candidate = { ...parts, name, token: newToken(), termMs }
    try {
      await taken({ ...candidate, signal: options.signal })
    } catch (error) {
      living.delete(candidate.token)
      throw error
    }
    return owned(candidate)
  }
  const attempt: Leases['attempt'] = async (name, insteadOf) => {
    const candidate = { ...parts, name, token: newToken(), termMs: defaults.termMs ?? TERM_MS }
    try {
      const found = await take(candidate, insteadOf)
      if (found === undefined) return { lease: owned(candidate) }
      living.delete(candidate.token)
      return { owner: found }
    } catch (error) {
      living.delete(candidate.token)
      throw error
    }
  }
  return {
    acquire,
    attempt,
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

/** Records for work under a lease: once it is another's, no transaction commits any more. */
export function heldRecords(records: Records, lease: Lease): Records {
  return {
    get: (k) => records.get(k),
    scan: (range, options) => records.scan(range, options),
    transact: (body, home) =>
      records.transact(async (tx: Tx) => {
        await tx.hold(lease)
        return body(tx)
      }, home),
    clear: async (range) => {
      await records.transact((tx: Tx) => tx.hold(lease))
      await records.clear(range)
    },
    wake: (topic) => records.wake(topic),
    sleep: (topic, ms, signal) => records.sleep(topic, ms, signal),
    backup: (to) => records.backup(to),
    close: () => records.close(),
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
  readonly log: Log
  /** Whether a record is of this server and of none of its living leases: one that was lost, or not let go. */
  readonly isLeft: (record: LeaseRecord) => boolean
  /** The lease of this token is over. */
  readonly ended: (token: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Makes the record ours where nobody owns it, or still `insteadOf` does; answers the record of another owner. */
function take(on: Candidate, insteadOf: LeaseRecord | undefined): Promise<LeaseRecord | undefined> {
  const { records, name, token, termMs, isLeft } = on
  return records.transact(async (tx) => {
    const record = await tx.get<LeaseRecord>(key('lease', name))
    if (record !== undefined && !isSame(record, insteadOf) && !isLeft(record)) return record
    tx.put(key('lease', name), { token, count: 0, termMs })
    return undefined
  })
}

/** Waits until the record is ours. */
async function taken(on: Candidate): Promise<void> {
  const { clock, signal } = on
  let seen: LeaseRecord | undefined
  let seenAtMs = clock.monotonic()
  for (;;) {
    signal?.throwIfAborted()
    const waitMs = Math.max(on.termMs, seen?.termMs ?? 0)
    const stoodStill = seen !== undefined && clock.monotonic() - seenAtMs >= waitMs
    const found = await take(on, stoodStill ? seen : undefined)
    if (found === undefined) return
    if (!isSame(found, seen)) {
      seen = found
      seenAtMs = clock.monotonic()
    }
    await released(on, Math.max(1, seenAtMs + Math.max(on.termMs, found.termMs ?? 0) - clock.monotonic()))
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
function owned(on: Candidate): Lease {
  const { records, clock, log, name, token, termMs } = on
  const ended = new AbortController()
  let renewedAtMs = clock.monotonic()
  let releasing: Promise<void> | undefined
  const renew = async (): Promise<void> => {
    const beganAtMs = clock.monotonic()
    const ours = await records.transact(async (tx) => {
      const record = await tx.get<LeaseRecord>(key('lease', name))
      if (record?.token !== token) return false
      tx.put(key('lease', name), { token, count: record.count + 1, termMs })
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
    on.ended(token)
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
