// The servers of one cloud (CONTRACTS.md §4): each writes `member/<id>` with the address at which the others reach it, and
// raises its counter each third of a term. Nobody compares clocks: a member is dead when its record has stood still for its
// own term by the watcher's monotonic clock, and lives again when it moves. A server that could not raise its counter for
// four fifths of the term is sure of nothing any more: whatever it owns as a member it then owns no longer, which is before
// anyone could think it dead.
import type { Clock } from './clock.ts'
import type { Ids } from './ids.ts'
import type { Log } from './log.ts'
import { key, under, type Records } from './records.ts'

/** What stands under `member/<id>`. */
export interface Member {
  readonly id: string
  /** A new one at each start, so that nothing meant for an earlier run reaches a later one. */
  readonly run: string
  /** `http://10.0.0.5:4566` */
  readonly address: string
  readonly termMs: number
  readonly count: number
}

export interface Members {
  /** This server's own record as it was last written. */
  readonly self: Member
  /** False once others could think this server dead. Asked at each use, since a timer may come late. */
  isSure(): boolean
  /** Calls back when it is sure no more. */
  onUnsure(listener: () => void): void
  /** A living member; undefined when it is dead or gone. */
  find(id: string): Promise<Living | undefined>
  /** All that live, this one included, in order of their ids. */
  living(): readonly Member[]
  /** Leaves: the others need not wait. */
  close(): Promise<void>
}

export interface Living {
  readonly member: Member
  /** Aborts when this run of it is dead or gone. */
  readonly gone: AbortSignal
}

export interface MembersParts {
  readonly records: Records
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly id: string
  readonly address: string
  readonly termMs: number
}

/** As with leases: an owner that was not renewed by this share of its term stops. */
const SURE_SHARE = 0.8
const MEMBERS = under('member')
const MEMBERS_MAX = 256
/** Records of servers that died long ago are removed by whoever sees them. */
const FORGET_MS = 3_600_000

/** Joins: fulfilled once the others can see this server. */
export async function joinMembers(parts: MembersParts): Promise<Members> {
  const membership = new Membership(parts)
  await membership.open()
  return membership
}

interface Seen {
  member: Member
  sinceMs: number
  gone: AbortController
}

class Membership implements Members {
  readonly #parts: MembersParts
  self: Member
  #renewedAtMs: number
  readonly #seen = new Map<string, Seen>()
  readonly #listeners = new Set<() => void>()
  #stops: (() => void)[] = []
  #wasSure = true

  constructor(parts: MembersParts) {
    const { id, address, termMs, ids, clock } = parts
    this.#parts = parts
    this.self = { id, run: ids.hex(8), address, termMs, count: 0 }
    this.#renewedAtMs = clock.monotonic()
  }

  async open(): Promise<void> {
    const { clock, records, termMs, log } = this.#parts
    await records.transact((tx) => tx.put(memberKey(this.self.id), this.self))
    await this.#look()
    const tell = (what: string) => (error: unknown) => log.warn(what, { error: String(error) })
    this.#stops = [
      clock.every(termMs / 3, () => this.#renew().catch(tell('this member could not be renewed'))),
      clock.every(termMs / 10, () => {
        this.#watch()
        return this.#look().catch(tell('the members could not be read'))
      }),
    ]
  }

  isSure(): boolean {
    return this.#parts.clock.monotonic() - this.#renewedAtMs < this.#parts.termMs * SURE_SHARE
  }

  onUnsure(listener: () => void): void {
    this.#listeners.add(listener)
  }

  async find(id: string): Promise<Living | undefined> {
    const seen = this.#seen.get(id)
    if (seen === undefined || !this.#lives(seen)) await this.#look()
    const now = this.#seen.get(id)
    return now !== undefined && this.#lives(now) ? { member: now.member, gone: now.gone.signal } : undefined
  }

  living(): readonly Member[] {
    return [...this.#seen.values()].filter((seen) => this.#lives(seen)).map(({ member }) => member)
  }

  async close(): Promise<void> {
    for (const stop of this.#stops) stop()
    const { records } = this.#parts
    await records.transact(async (tx) => {
      const record = await tx.get<Member>(memberKey(this.self.id))
      if (record?.run === this.self.run) tx.delete(memberKey(this.self.id))
    })
  }

  async #renew(): Promise<void> {
    const { records, clock, log } = this.#parts
    const beganAtMs = clock.monotonic()
    const next = { ...this.self, count: this.self.count + 1 }
    const other = await records.transact(async (tx) => {
      const record = await tx.get<Member>(memberKey(next.id))
      if (record !== undefined && record.run !== next.run) return record
      tx.put(memberKey(next.id), next)
      return undefined
    })
    if (other !== undefined) {
      // A copied data folder: two servers of one name would take each other's leases for their own.
      log.error('another server has the name of this one; is its data folder a copy?', { at: other.address })
      return
    }
    this.self = next
    this.#renewedAtMs = beganAtMs
  }

  #watch(): void {
    const sure = this.isSure()
    if (!sure && this.#wasSure) {
      this.#parts.log.warn('this server could not renew its membership in time')
      for (const listener of this.#listeners) listener()
    }
    this.#wasSure = sure
  }

  #lives({ member, sinceMs }: Seen): boolean {
    return this.#parts.clock.monotonic() - sinceMs < member.termMs
  }

  async #look(): Promise<void> {
    const { records, clock, log } = this.#parts
    const found = await records.scan<Member>(MEMBERS, { limit: MEMBERS_MAX })
    const nowMs = clock.monotonic()
    const there = new Set<string>()
    for (const [, member] of found) {
      there.add(member.id)
      const seen = this.#seen.get(member.id)
      if (seen === undefined || seen.member.run !== member.run) {
        seen?.gone.abort()
        this.#seen.set(member.id, { member, sinceMs: nowMs, gone: new AbortController() })
      } else if (seen.member.count !== member.count) {
        if (seen.gone.signal.aborted) seen.gone = new AbortController()
        seen.member = member
        seen.sinceMs = nowMs
      } else if (!this.#lives(seen) && !seen.gone.signal.aborted) {
        if (member.id !== this.self.id) log.warn('a server has gone silent', { member: member.id })
        seen.gone.abort()
      } else if (nowMs - seen.sinceMs > FORGET_MS) await this.#forget(member)
    }
    for (const [id, { gone }] of this.#seen) {
      if (there.has(id)) continue
      gone.abort()
      this.#seen.delete(id)
    }
  }

  async #forget(dead: Member): Promise<void> {
    await this.#parts.records.transact(async (tx) => {
      const record = await tx.get<Member>(memberKey(dead.id))
      if (record?.run === dead.run && record.count === dead.count) tx.delete(memberKey(dead.id))
    })
  }
}

const memberKey = (id: string): string => key('member', id)
