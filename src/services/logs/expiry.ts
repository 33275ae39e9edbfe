// What the room does for itself, in steps that each are a small transaction: clearing what a deleted group or stream
// leaves behind, and sweeping events whose retention has ended. Both are promises (`tx.later`), so they go on after a
// crash. Readers never see what has expired (retentionStartMs); the sweep only gives the room back, within a day, where
// AWS says "up to 72 hours" (API_PutRetentionPolicy).
import type { Reader, Tx } from '../../kernel/records.ts'
import type { OperationContext } from '../../kernel/service.ts'
import { retentionStartMs } from './group.ts'
import { ourselves, placeOf } from './names.ts'
import {
  addBytes,
  CLASS_SPANS_MS,
  groupKey,
  indexRange,
  insideGroup,
  locate,
  streamIndexRange,
} from './store.ts'
import type { GroupRecord, IndexRecord, Located, Place } from './store.ts'
import type { Live } from './tail.ts'

type Context = OperationContext<string, Live>

// Chunks removed in one transaction.
const STEP_CHUNKS_MAX = 200
const SWEEP_EVERY_MS_MIN = 3_600_000
const SWEEP_EVERY_MS_MAX = 24 * 3_600_000

/** Clears a deleted group, or one deleted stream of a group that lives on. */
export async function clearRange(input: { groupId: string; streamId?: string }, ctx: Context): Promise<void> {
  const at = placeOf(ctx)
  const { groupId, streamId } = input
  if (streamId === undefined) return ctx.records.clear(insideGroup(at, groupId))
  for (;;) {
    const done = await ctx.records.transact(async (tx) => {
      const found = await tx.scan<IndexRecord>(streamIndexRange(at, groupId, streamId), {
        limit: STEP_CHUNKS_MAX,
      })
      let bytes = 0
      for (const [indexKey, index] of found) {
        bytes += index.bytes
        deleteChunk(tx, locate(at, groupId, streamId, indexKey))
      }
      if (bytes > 0) await addBytes(tx, at, groupId, streamId, -bytes)
      return found.length < STEP_CHUNKS_MAX
    })
    if (done) return
  }
}

/** Sweeps a group once and promises the next sweep; ends when the group or its policy is no longer the one it was made for. */
export async function expire(input: { groupName: string; sweep: string }, ctx: Context): Promise<void> {
  const at = placeOf(ctx)
  for (;;) {
    const done = await ctx.records.transact(async (tx) => {
      const group = await tx.get<GroupRecord>(groupKey(at, input.groupName))
      if (group === undefined || group.sweep !== input.sweep) return true
      const cutoffMs = retentionStartMs(group, tx.now)
      const expired = await expiredChunks(tx, at, group, cutoffMs)
      for (const [indexKey, index] of expired) {
        const located = locate(at, group.id, undefined, indexKey)
        deleteChunk(tx, located)
        await addBytes(tx, at, group.id, located.streamId, -index.bytes)
      }
      if (expired.length === STEP_CHUNKS_MAX) return false
      const firstMs = await earliest(tx, at, group)
      const waitMs = firstMs === undefined ? SWEEP_EVERY_MS_MAX : firstMs - cutoffMs
      const atMs = tx.now + Math.min(SWEEP_EVERY_MS_MAX, Math.max(SWEEP_EVERY_MS_MIN, waitMs))
      tx.later('logs', 'expire', input, ourselves(at), { atMs })
      return true
    })
    if (done) return
  }
}

function deleteChunk(tx: Tx, { chunk, inStream, inGroup }: Located): void {
  tx.delete(chunk)
  tx.delete(inStream)
  tx.delete(inGroup)
}

async function expiredChunks(
  reader: Reader,
  at: Place,
  group: GroupRecord,
  cutoffMs: number,
): Promise<[string, IndexRecord][]> {
  const expired: [string, IndexRecord][] = []
  if (cutoffMs <= 0) return expired
  for (const span of CLASS_SPANS_MS) {
    const limit = STEP_CHUNKS_MAX - expired.length
    if (limit === 0) break
    // A chunk that began a span before the cutoff has surely ended by then; the few behind it wait for the next sweep.
    const range = indexRange(at, group.id, undefined, span, 0, cutoffMs - span - 1)
    if (cutoffMs - span - 1 >= 0) expired.push(...(await reader.scan<IndexRecord>(range, { limit })))
  }
  return expired
}

async function earliest(reader: Reader, at: Place, group: GroupRecord): Promise<number | undefined> {
  let first: number | undefined
  for (const span of CLASS_SPANS_MS) {
    const all = indexRange(at, group.id, undefined, span, 0, Number.MAX_SAFE_INTEGER - 1)
    const [found] = await reader.scan(all, { limit: 1 })
    if (found === undefined) continue
    const { beginsMs } = locate(at, group.id, undefined, found[0])
    first = Math.min(first ?? beginsMs, beginsMs)
  }
  return first
}
