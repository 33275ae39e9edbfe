// Fair queues: messages of a standard queue that carry a MessageGroupId belong to a tenant; each other message is a tenant of
// its own. The oldest message goes first, unless its tenant is noisy: then those of quiet tenants go before it, however long
// its backlog is (Developer Guide, "How Amazon SQS fair queues work", which gives the two thresholds). AWS also calls a
// tenant noisy by its share of the consumers' time, which we do not measure.
//
//   …/back/<group>/<sent>/<sequence>   Standing: the lane of a tenant, its visible messages (standard.ts)
//   …/front/<sent>/<group>             lanes by the oldest of their messages
//   …/tenant/<group>                   Tenant
import type { OpenBox, Standing } from './box.ts'

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

/** Where a message stands that is visible and not ahead of the cursor; those without a tenant have the lane ''. */
export const backKey = (
  box: OpenBox,
  { group = '', sentMs, sequence }: Pick<Standing, 'group' | 'sentMs' | 'sequence'>,
): string => box.key('back', group, sentMs, sequence)
const frontKey = (box: OpenBox, sentMs: number, group: string): string => box.key('front', sentMs, group)
const tenantKey = (box: OpenBox, group: string): string => box.key('tenant', group)

/** A visible message has joined its tenant's lane. */
export async function join(box: OpenBox, group: string, sentMs: number): Promise<void> {
  box.counts.fair = (box.counts.fair ?? 0) + 1
  const tenant = await tenantOf(box, group)
  if (tenant.frontMs === undefined || sentMs < tenant.frontMs)
    change(box, group, tenant, { ...tenant, frontMs: sentMs })
}

/** A visible message has left its lane. */
export async function leave(box: OpenBox, group: string, sentMs: number): Promise<void> {
  box.counts.fair = (box.counts.fair ?? 0) - 1
  const tenant = await tenantOf(box, group)
  if (tenant.frontMs !== sentMs) return
  const [first] = await laneOf(box, group, 1)
  if (first?.sentMs === tenant.frontMs) return
  const { inFlight } = tenant
  change(box, group, tenant, { inFlight, ...(first === undefined ? {} : { frontMs: first.sentMs }) })
}

/** A tenant's message is in flight. */
export async function occupy(box: OpenBox, { group }: Pick<Standing, 'group'>): Promise<void> {
  if (group !== undefined) await fly(box, group, 1)
}

/** A tenant's message is in flight no more. */
export async function release(box: OpenBox, { group }: Pick<Standing, 'group'>): Promise<void> {
  if (group !== undefined) await fly(box, group, -1)
}

async function fly(box: OpenBox, group: string, more: number): Promise<void> {
  const tenant = await tenantOf(box, group)
  change(box, group, tenant, { ...tenant, inFlight: tenant.inFlight + more })
}

async function tenantOf(box: OpenBox, group: string): Promise<Tenant> {
  return (await box.tx.get<Tenant>(tenantKey(box, group))) ?? QUIET
}

function change(box: OpenBox, group: string, before: Tenant, after: Tenant): void {
  const { tx } = box
  if (before.frontMs !== after.frontMs) {
    if (before.frontMs !== undefined) tx.delete(frontKey(box, before.frontMs, group))
    if (after.frontMs !== undefined) tx.put(frontKey(box, after.frontMs, group), group)
  }
  if (after.inFlight === 0 && after.frontMs === undefined) tx.delete(tenantKey(box, group))
  else tx.put(tenantKey(box, group), after)
}

/** What has a place in the order of sending. */
interface Placed {
  readonly sentMs: number
  readonly sequence?: number
}

/**
 * The next visible messages, up to `max`, still in their places; `alone` are the oldest without a tenant. Costs what it
 * answers: a lane is read only as far as it is taken from.
 */
export async function next<T extends Placed>(
  box: OpenBox,
  max: number,
  alone: readonly T[],
): Promise<(T | Standing)[]> {
  const fronts = await box.tx.scan<string>(box.range('front'), { limit: max + NOISY_MAX })
  const [quiet, noisy]: [string[], string[]] = [[], []]
  for (const [, group] of fronts) ((await isNoisy(box, group)) ? noisy : quiet).push(group)
  const lanes: (T | Standing)[][] = [alone.slice(0, max)]
  for (const group of quiet.slice(0, max)) lanes.push(await laneOf(box, group, max))
  const chosen = inOrder(lanes.flat()).slice(0, max)
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

async function laneOf(box: OpenBox, group: string, limit: number): Promise<Standing[]> {
  return (await box.tx.scan<Standing>(box.range('back', group), { limit })).map(([, standing]) => standing)
}

function inOrder<T extends Placed>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => a.sentMs - b.sentMs || (a.sequence ?? 0) - (b.sequence ?? 0))
}

/** The oldest visible message of all tenants. */
export async function oldest(box: OpenBox): Promise<Standing | undefined> {
  const [front] = await box.tx.scan<string>(box.range('front'), { limit: 1 })
  return front && (await laneOf(box, front[1], 1))[0]
}
