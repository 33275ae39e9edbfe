// Fair queues: messages of a standard queue that carry a MessageGroupId belong to a tenant. Each tenant has a lane of its own,
// and receives take from the tenant with the fewest messages in flight, so that one who floods the queue does not make
// the others wait (Developer Guide, "Amazon SQS fair queues"). AWS says what is promised, not how a tenant is found noisy;
// this order is ours.
//
//   …/lane/<group>/<sent>/<sequence>   Entry: visible
//   …/turn/<in flight>/<group>     which tenants have visible messages, the least busy first
//   …/tenant/<group>               Tenant
import type { BoxPlace, OpenBox, Placed } from './box.ts'
import { part, parts } from './box.ts'
import type { Entry } from './entry.ts'

interface Tenant {
  readonly ready: number
  readonly inFlight: number
}

const NOBODY: Tenant = { ready: 0, inFlight: 0 }

export const laneKey = (at: BoxPlace, group: string, { sentMs, sequence }: Placed): string =>
  part(at, 'lane', group, sentMs, sequence ?? 0)
const turnKey = (at: BoxPlace, tenant: Tenant, group: string): string =>
  part(at, 'turn', tenant.inFlight, group)
const tenantKey = (at: BoxPlace, group: string): string => part(at, 'tenant', group)

/** A visible message joins its tenant's lane. */
export async function add(box: OpenBox, entry: Entry): Promise<void> {
  if (entry.group === undefined) return
  box.tx.put(laneKey(box.queue, entry.group, entry), entry)
  box.counts.fair = (box.counts.fair ?? 0) + 1
  await change(box, entry.group, 1, 0)
}

/** A visible message leaves its lane. */
export async function remove(box: OpenBox, entry: Entry): Promise<void> {
  if (entry.group === undefined) return
  box.tx.delete(laneKey(box.queue, entry.group, entry))
  box.counts.fair = (box.counts.fair ?? 0) - 1
  await change(box, entry.group, -1, 0)
}

/** A tenant's message is in flight. */
export async function occupy(box: OpenBox, entry: Entry): Promise<void> {
  if (entry.group !== undefined) await change(box, entry.group, 0, 1)
}

/** A tenant's message is in flight no more. */
export async function release(box: OpenBox, entry: Entry): Promise<void> {
  if (entry.group !== undefined) await change(box, entry.group, 0, -1)
}

async function change(box: OpenBox, group: string, ready: number, inFlight: number): Promise<void> {
  const { tx, queue } = box
  const before = (await tx.get<Tenant>(tenantKey(queue, group))) ?? NOBODY
  const after = { ready: before.ready + ready, inFlight: before.inFlight + inFlight }
  if (before.ready > 0) tx.delete(turnKey(queue, before, group))
  if (after.ready > 0) tx.put(turnKey(queue, after, group), group)
  if (after.ready + after.inFlight === 0) tx.delete(tenantKey(queue, group))
  else tx.put(tenantKey(queue, group), after)
}

/** One visible message of each of the least busy tenants, up to `max` of them, oldest first in its lane; still in place. */
export async function next(box: OpenBox, max: number): Promise<Entry[]> {
  const turns = await box.tx.scan<string>(parts(box.queue, 'turn'), { limit: max })
  const entries: Entry[] = []
  for (const [, group] of turns) {
    const [first] = await box.tx.scan<Entry>(parts(box.queue, 'lane', group), { limit: 1 })
    if (first !== undefined) entries.push(first[1])
  }
  return entries
}

/** Drops what has expired in the lanes, `max` at most. */
export async function sweep(
  box: OpenBox,
  max: number,
): Promise<{ dropped: number; nextMs: number | undefined }> {
  const retentionMs = box.queue.attributes.retentionSeconds * 1_000
  let nextMs: number | undefined
  const rows = await box.tx.scan<Entry>(parts(box.queue, 'lane'), { limit: max })
  let dropped = 0
  for (const [, entry] of rows) {
    const endMs = (entry.agesFromMs ?? entry.sentMs) + retentionMs
    if (endMs > box.tx.now) {
      nextMs = Math.min(nextMs ?? endMs, endMs)
      continue
    }
    await remove(box, entry)
    box.counts.visible--
    dropped++
    await box.drop(entry)
  }
  return { dropped, nextMs: dropped === max && max > 0 ? box.tx.now : nextMs }
}
