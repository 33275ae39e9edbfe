// What the bill keeps. For each account, Region, day and function one line a memory size and architecture would do for a
// list; for the price tiers, which count an account's month, each day's sum stands beside it, one record an architecture.
import { hash } from 'node:crypto'
import { key, under } from '../../kernel/records.ts'
import type { Key, Range, Reader, Tx } from '../../kernel/records.ts'
import type { PricedArchitecture } from '../../aws/price.ts'

export interface Place {
  readonly account: string
  readonly region: string
}

export interface LineRecord {
  readonly functionArn: string
  readonly day: string
  readonly architecture: PricedArchitecture
  readonly requests: number
  readonly billedMs: number
  /** The sum of billed ms × memory MB: exact up to 2^53, which is 8 million GB-hours. */
  readonly megabyteMs: number
}

export interface DayRecord {
  readonly megabyteMs: number
}

/** Says that a batch has been counted. */
interface BatchRecord {
  readonly day: string
}

export interface UsageLine {
  readonly functionArn: string
  readonly day: string
  readonly architecture: PricedArchitecture
  readonly memoryMb: number
  readonly requests: number
  readonly billedMs: number
}

// A promise is tried for 24 h (CONTRACTS.md §3); a batch's id is remembered for at least two whole days after its own.
const BATCH_DAYS = 3
const DAY_MS = 86_400_000
// Old batch ids removed with each batch: more than it adds, so that they never gather.
const BATCHES_CLEARED_MAX = 4

/** Bill lines of the days [from, to], both included, by day and then function. */
export function lineRange(at: Place, from: string, to: string): Range {
  const first = key('selfless', at.account, at.region, 'bill', from)
  return { from: first, to: under('selfless', at.account, at.region, 'bill', to).to }
}

/** Adds a batch to the bill; false when a batch of this id was counted before. */
export async function addUsage(
  tx: Tx,
  at: Place,
  batchId: string | undefined,
  usage: readonly UsageLine[],
): Promise<boolean> {
  if (batchId !== undefined && !(await remember(tx, at, batchId))) return false
  for (const line of usage) {
    const megabyteMs = line.billedMs * line.memoryMb
    const own = lineKey(at, line)
    const before = await tx.get<LineRecord>(own)
    const { functionArn, day, architecture } = line
    const after: LineRecord = {
      functionArn,
      day,
      architecture,
      requests: (before?.requests ?? 0) + line.requests,
      billedMs: (before?.billedMs ?? 0) + line.billedMs,
      megabyteMs: (before?.megabyteMs ?? 0) + megabyteMs,
    }
    tx.put(own, after)
    const sumKey = dayKey(at, line.architecture, line.day)
    const sum: DayRecord = { megabyteMs: ((await tx.get<DayRecord>(sumKey))?.megabyteMs ?? 0) + megabyteMs }
    tx.put(sumKey, sum)
  }
  return true
}

/** MB·ms that an account has used of an architecture in this day's month before this day, and on it. */
export async function monthBefore(
  reader: Reader,
  at: Place,
  architecture: PricedArchitecture,
  day: string,
): Promise<{ before: number; on: number }> {
  const month = `${day.slice(0, 7)}-01`
  const range = {
    from: dayKey(at, architecture, month),
    to: under('selfless', at.account, at.region, 'day', architecture, day).to,
  }
  let before = 0
  let on = 0
  for (const [own, record] of await reader.scan<DayRecord>(range, { limit: 31 })) {
    if (own === dayKey(at, architecture, day)) on = record.megabyteMs
    else before += record.megabyteMs
  }
  return { before, on }
}

async function remember(tx: Tx, at: Place, batchId: string): Promise<boolean> {
  const today = dayOf(tx.now)
  // The id's own day is not known when it comes again, so it is looked for under the last days.
  const id = hash('sha256', batchId, 'hex').slice(0, 32)
  for (let back = 0; back <= BATCH_DAYS; back++) {
    const day = dayOf(tx.now - back * DAY_MS)
    if ((await tx.get<BatchRecord>(batchKey(at, day, id))) !== undefined) return false
  }
  tx.put(batchKey(at, today, id), { day: today })
  const batches = under('selfless', at.account, at.region, 'batch')
  const old = { from: batches.from, to: batchKey(at, dayOf(tx.now - BATCH_DAYS * DAY_MS), '') }
  for (const [stale] of await tx.scan(old, { limit: BATCHES_CLEARED_MAX })) tx.delete(stale)
  return true
}

/** The UTC day of a time, `2026-11-25`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function lineKey(at: Place, line: { functionArn: string; day: string; architecture: string }): Key {
  return key('selfless', at.account, at.region, 'bill', line.day, line.functionArn, line.architecture)
}

function dayKey(at: Place, architecture: string, day: string): Key {
  return key('selfless', at.account, at.region, 'day', architecture, day)
}

function batchKey(at: Place, day: string, id: string): Key {
  return key('selfless', at.account, at.region, 'batch', day, id)
}
