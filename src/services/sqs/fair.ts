// Fair queues: messages of a standard queue that carry a MessageGroupId belong to a tenant; each other message is a tenant of
// its own. The oldest message goes first, unless its tenant is noisy: then those of quiet tenants go before it, however long
// its backlog is (Developer Guide, "How Amazon SQS fair queues work", which gives the two thresholds). AWS also calls a
// tenant noisy by its share of the consumers' time, which we do not measure.
//
//   …/lane/<group>/<sent>/<sequence>   Entry: visible
//   …/front/<sent>/<group>             lanes by the oldest of their messages
//   …/tenant/<group>                   Tenant
import type { BoxPlace, OpenBox, Placed } from './box.ts'
import { part, parts } from './box.ts'
import type { Entry } from './entry.ts'

interface Tenant {
  readonly inFlight: number
  /** `sentMs` of the first message of its lane, where it stands under `front`; absent when none is visible. */
  readonly frontMs?: number
}

const QUIET: Tenant = { inFlight: 0 }
/** "more than 10% of in-flight messages in the queue and … at least 30 of its own messages in flight" */
const NOISY_SHARE = 0.1
const NOISY_IN_FLIGHT_MIN = 30
/** Fewer tenants than this can be noisy at a time, each by more than a tenth: so many lanes more are looked at. */
const NOISY_MAX = 10

export const laneKey = (at: BoxPlace, group: string, { sentMs, sequence }: Placed): string =>
  part(at, 'lane', group, sentMs, sequence ?? 0)
const frontKey = (at: BoxPlace, sentMs: number, group: string): string => part(at, 'front', sentMs, group)
const tenantKey = (at: BoxPlace, group: string): string => part(at, 'tenant', group)

/** A visible message joins its tenant's lane. */
export async function add(box: OpenBox, entry: Entry): Promise<void> {
  const { group, sentMs } = entry
  if (group === undefined) return
  box.tx.put(laneKey(box.queue, group, entry), entry)
  box.counts.fair = (box.counts.fair ?? 0) + 1
  const tenant = await tenantOf(box, group)
  if (tenant.frontMs === undefined || sentMs < tenant.frontMs)
    change(box, group, tenant, { ...tenant, frontMs: sentMs })
}

/** A visible message leaves its lane. */
export async function remove(box: OpenBox, entry: Entry): Promise<void> {
  const { group } = entry
  if (group === undefined) return
  box.tx.delete(laneKey(box.queue, group, entry))
  box.counts.fair = (box.counts.fair ?? 0) - 1
  const tenant = await tenantOf(box, group)
  if (tenant.frontMs !== entry.sentMs) return
  const [first] = await box.tx.scan<Entry>(parts(box.queue, 'lane', group), { limit: 1 })
  const frontMs = first?.[1].sentMs
  if (frontMs === tenant.frontMs) return
  const { inFlight } = tenant
  change(box, group, tenant, { inFlight, ...(frontMs === undefined ? {} : { frontMs }) })
}

/** A tenant's message is in flight. */
export async function occupy(box: OpenBox, { group }: Entry): Promise<void> {
  if (group !== undefined) await fly(box, group, 1)
}

/** A tenant's message is in flight no more. */
export async function release(box: OpenBox, { group }: Entry): Promise<void> {
  if (group !== undefined) await fly(box, group, -1)
}

async function fly(box: OpenBox, group: string, more: number): Promise<void> {
  const tenant = await tenantOf(box, group)
  change(box, group, tenant, { ...tenant, inFlight: tenant.inFlight + more })
}

async function tenantOf(box: OpenBox, group: string): Promise<Tenant> {
  return (await box.tx.get<Tenant>(tenantKey(box.queue, group))) ?? QUIET
}

function change({ tx, queue }: OpenBox, group: string, before: Tenant, after: Tenant): void {
  if (before.frontMs !== after.frontMs) {
    if (before.frontMs !== undefined) tx.delete(frontKey(queue, before.frontMs, group))
    if (after.frontMs !== undefined) tx.put(frontKey(queue, after.frontMs, group), group)
  }
  if (after.inFlight === 0 && after.frontMs === undefined) tx.delete(tenantKey(queue, group))
  else tx.put(tenantKey(queue, group), after)
}

/**
 * The next visible messages, up to `max`, still in their places; `alone` are the oldest without a tenant. Costs what it
 * answers: a lane is read only as far as it is taken from.
 */
export async function next(box: OpenBox, max: number, alone: readonly Entry[]): Promise<Entry[]> {
  const fronts = await box.tx.scan<string>(parts(box.queue, 'front'), { limit: max + NOISY_MAX })
  const [quiet, noisy]: [string[], string[]] = [[], []]
  for (const [, group] of fronts) ((await isNoisy(box, group)) ? noisy : quiet).push(group)
  const lanes: Entry[][] = [alone.slice(0, max)]
  for (const group of quiet.slice(0, max)) lanes.push(await laneOf(box, group, max))
  const chosen = oldest(lanes, max)
  for (const group of noisy) {
    if (chosen.length >= max) break
    chosen.push(...(await laneOf(box, group, max - chosen.length)))
  }
  return chosen
}

async function isNoisy(box: OpenBox, group: string): Promise<boolean> {
  const { inFlight } = await tenantOf(box, group)
  return inFlight >= NOISY_IN_FLIGHT_MIN && inFlight > box.counts.inFlight * NOISY_SHARE
}

async function laneOf(box: OpenBox, group: string, limit: number): Promise<Entry[]> {
  return (await box.tx.scan<Entry>(parts(box.queue, 'lane', group), { limit })).map(([, entry]) => entry)
}

/** Merges lanes, each in order, by when their messages were sent. */
function oldest(lanes: readonly (readonly Entry[])[], max: number): Entry[] {
  return lanes
    .flat()
    .toSorted((a, b) => a.sentMs - b.sentMs || (a.sequence ?? 0) - (b.sequence ?? 0))
    .slice(0, max)
}

/** Drops what has expired in the lanes, `max` at most. */
export async function sweep(
  box: OpenBox,
  max: number,
): Promise<{ dropped: number; nextMs: number | undefined }> {
  const retentionMs = box.queue.attributes.retentionSeconds * 1_000
  let dropped = 0
  while (dropped < max) {
    const [front] = await box.tx.scan<string>(parts(box.queue, 'front'), { limit: 1 })
    if (front === undefined) return { dropped, nextMs: undefined }
    const [entry] = await laneOf(box, front[1], 1)
    if (entry === undefined) throw new Error(`the lane ${front[1]} has no front`)
    if (!box.isExpired(entry)) return { dropped, nextMs: (entry.agesFromMs ?? entry.sentMs) + retentionMs }
    await remove(box, entry)
    box.counts.visible--
    dropped++
    await box.drop(entry)
  }
  return { dropped, nextMs: box.tx.now }
}
