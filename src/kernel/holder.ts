// Calls that must run where something is held (CONTRACTS.md §4): a function's reserved concurrency is counted by the server
// that holds the function's lease, and every call of it runs there. Whoever meets such a call first takes the lease when
// nobody has it, runs the call when it has the lease itself, and else hands the call over. A lease is kept while it is used
// and for half a minute after, so that a busy function stays where its environments are warm.
//
// A lease here belongs to its server as a member: it ends when the server is no longer sure of its membership, so that the
// leases of a member that is dead may be taken at once, however many they are, without watching each for a term.
import type { Clock } from './clock.ts'
import { Fault } from './fault.ts'
import { ownerOf, type Lease, type LeaseRecord, type Leases } from './lease.ts'
import type { Living, Members } from './member.ts'
import { key, type Records } from './records.ts'

/** A call on its way to its holder. */
export interface Visit<T> {
  /** Runs it on this server; the signal aborts when the lease is lost meanwhile. */
  readonly here: (lost: AbortSignal) => Promise<T>
  /** Hands it to the member; undefined when it is certain that it did not run there. Throws what it threw there. */
  readonly there: (holder: Living) => Promise<{ readonly value: T } | undefined>
  /** Already handed over once: runs here or throws NotHolder, and is never handed on. */
  readonly forwarded: boolean
  /** Who asked has gone: the waiting ends. A call that began goes on. */
  readonly signal?: AbortSignal | undefined
}

export interface Holders {
  at<T>(name: string, visit: Visit<T>): Promise<T>
  /** From now on each lease is let go with its last use: the server drains. */
  drain(): void
  /** Lets go of all. */
  close(): Promise<void>
}

export interface HoldersParts {
  readonly records: Records
  readonly clock: Clock
  readonly leases: Leases
  readonly members: Members
}

/** What a forwarded call meets when its lease is not (or no longer) here. It has not run. */
export class NotHolder extends Error {}

const IDLE_MS = 30_000
const SWEEP_MS = 5_000
/** Between two looks at who holds a lease whose holder cannot be reached. */
const LOOK_MS = 250
/** Terms that a call waits for a holder that lets go, dies, or is found dead. */
const WAIT_TERMS = 3
const HELD_MAX = 10_000

/** Knows what this server holds, and finds who holds the rest. */
export function createHolders(parts: HoldersParts): Holders {
  return new HeldHere(parts)
}

interface Held {
  readonly lease: Lease
  /** Aborts when what runs under the lease must stop: it is lost, or may be. */
  readonly lost: AbortController
  uses: number
  idleSinceMs: number
}

class HeldHere implements Holders {
  readonly #parts: HoldersParts
  readonly #held = new Map<string, Held>()
  /** Attempts under way, so that many calls of one name make one. */
  readonly #attempts = new Map<string, Promise<Held | LeaseRecord>>()
  readonly #stopSweep: () => void
  #draining = false

  constructor(parts: HoldersParts) {
    this.#parts = parts
    this.#stopSweep = parts.clock.every(SWEEP_MS, () => this.#sweep())
    parts.members.onUnsure(() => {
      for (const [name, held] of Array.from(this.#held)) void this.#letGo(name, held)
    })
  }

  async at<T>(name: string, visit: Visit<T>): Promise<T> {
    const { clock, members } = this.#parts
    const untilMs = clock.monotonic() + members.self.termMs * WAIT_TERMS
    while (clock.monotonic() < untilMs) {
      visit.signal?.throwIfAborted()
      const found = await this.#find(name)
      if ('lease' in found) return await this.#use(name, found, visit.here)
      if (visit.forwarded) throw new NotHolder(name)
      const owner = ownerOf(found) ?? ''
      const holder = owner === members.self.id ? undefined : await members.find(owner)
      // Our own that was lost and is still in use here: soon let go.
      if (owner === members.self.id) await this.#untilChanged(name, visit.signal)
      else if (holder === undefined) await this.#attempt(name, found)
      else {
        const answer = await visit.there(holder)
        if (answer !== undefined) return answer.value
        await this.#untilChanged(name, visit.signal)
      }
    }
    throw new Fault('ServiceUnavailable', 'The server that this call belongs to cannot be reached.', {
      status: 503,
    })
  }

  drain(): void {
    this.#draining = true
    for (const [name, held] of Array.from(this.#held)) if (held.uses === 0) void this.#letGo(name, held)
  }

  async close(): Promise<void> {
    this.#draining = true
    this.#stopSweep()
    await Promise.all(Array.from(this.#held, ([name, held]) => this.#letGo(name, held)))
  }

  /** What we hold, or what we could take, or the record of who holds it. */
  async #find(name: string): Promise<Held | LeaseRecord> {
    const held = this.#held.get(name)
    if (held !== undefined && this.#isGood(held)) return held
    if (held !== undefined) await this.#letGo(name, held)
    const record = await this.#parts.records.get<LeaseRecord>(key('lease', name))
    const owner = record === undefined ? undefined : ownerOf(record)
    if (record !== undefined && owner !== this.#parts.members.self.id) return record
    return await this.#attempt(name, undefined)
  }

  #isGood({ lease }: Held): boolean {
    return !lease.signal.aborted && this.#parts.members.isSure()
  }

  #attempt(name: string, insteadOf: LeaseRecord | undefined): Promise<Held | LeaseRecord> {
    const known = this.#attempts.get(name)
    if (known !== undefined) return known
    const attempt = this.#tryOnce(name, insteadOf).finally(() => this.#attempts.delete(name))
    this.#attempts.set(name, attempt)
    return attempt
  }

  async #tryOnce(name: string, insteadOf: LeaseRecord | undefined): Promise<Held | LeaseRecord> {
    const { leases, clock, members } = this.#parts
    const held = this.#held.get(name)
    if (held !== undefined && this.#isGood(held)) return held
    // Others may think us dead: what we took now could be taken again at once.
    if (!members.isSure() || this.#held.size >= HELD_MAX)
      throw new Fault('ServiceUnavailable', 'This server cannot take more work now.', { status: 503 })
    const answer = await leases.attempt(name, insteadOf)
    if ('owner' in answer) return answer.owner
    const { lease } = answer
    const made: Held = { lease, lost: new AbortController(), uses: 0, idleSinceMs: clock.monotonic() }
    lease.signal.addEventListener('abort', () => made.lost.abort(), { once: true })
    this.#held.set(name, made)
    return made
  }

  async #use<T>(name: string, held: Held, here: Visit<T>['here']): Promise<T> {
    held.uses++
    try {
      return await here(held.lost.signal)
    } finally {
      held.uses--
      held.idleSinceMs = this.#parts.clock.monotonic()
      if (held.uses === 0 && (this.#draining || held.lost.signal.aborted)) await this.#letGo(name, held)
    }
  }

  async #untilChanged(name: string, signal: AbortSignal | undefined): Promise<void> {
    const { records, clock } = this.#parts
    const over = new AbortController()
    const ends = signal === undefined ? over.signal : AbortSignal.any([over.signal, signal])
    const passed = clock.after(LOOK_MS, ends).catch(() => undefined)
    await Promise.race([passed, records.sleep(`lease/${name}`, LOOK_MS, ends).catch(() => false)])
    over.abort()
  }

  #sweep(): void {
    const nowMs = this.#parts.clock.monotonic()
    for (const [name, held] of this.#held)
      if (held.lease.signal.aborted || (held.uses === 0 && nowMs - held.idleSinceMs > IDLE_MS))
        void this.#letGo(name, held)
  }

  /**
   * What still runs under it is told to stop, and only its end lets go: until then nobody else may begin. A release that
   * fails leaves a record that nobody renews, which is taken from us as from the dead.
   */
  async #letGo(name: string, held: Held): Promise<void> {
    if (this.#held.get(name) === held) this.#held.delete(name)
    held.lost.abort()
    if (held.uses === 0) await held.lease.release().catch(() => undefined)
  }
}
