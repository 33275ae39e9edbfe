// Doctor: what this server stands on, measured now. Every number is a measurement made for this very answer; what cannot
// be measured here is left out. `failed` means that the promises of PROMISES.md do not hold, `warning` that they might not.
import { open, readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { under } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import type { Context } from './place.ts'
import { countDead, pending } from './promise.ts'

type Check = NonNullable<Output<'selfless', 'Doctor'>['checks']>[number]

const NODE_MAJOR = 26 // package.json, optionalDependencies: the Node that we are tested on
const SYNC_SAMPLES = 5
// Below 1 ms is an SSD, a few ms a disk behind a cache; slower than this every write waits visibly.
const SYNC_MS_SLOW = 20
const FREE_BYTES_FEW = 1024 ** 3
const FREE_BYTES_NONE = 100 * 1024 ** 2
// Counted up to here; more is said to be "at least" so many.
const COUNTED_MAX = 1_000
// A promise that is due longer than this is stuck behind something.
const OLDEST_PROMISE_MS = 10 * 60_000

/** Measures now and answers every check with its value, its unit and what it is. */
export async function Doctor(
  _input: Input<'selfless', 'Doctor'>,
  ctx: Context<'Doctor'>,
): Promise<Output<'selfless', 'Doctor'>> {
  const checks = [
    node(),
    memory(),
    ...(await disk(ctx)),
    ...(await records(ctx)),
    ...(await promises(ctx)),
    await leases(ctx),
    clock(ctx),
    ...(await processes()),
    ...(await isolation(ctx)),
  ]
  return { version: ctx.settings.version, standing: ctx.settings.standing, checks }
}

function node(): Check {
  const major = Number(process.versions.node.split('.')[0])
  const status = major >= NODE_MAJOR ? 'ok' : 'warning'
  return {
    name: 'node',
    status,
    value: major,
    unit: 'major version',
    text: `Node.js ${process.versions.node}`,
  }
}

function memory(): Check {
  const { rss } = process.memoryUsage()
  return { name: 'memory', status: 'ok', value: rss, unit: 'bytes', text: 'Resident memory of this server' }
}

async function disk(ctx: Context<'Doctor'>): Promise<Check[]> {
  const { dataFolder } = ctx.settings
  const { bavail, bsize } = await statfs(dataFolder)
  const free = bavail * bsize
  const ms = await syncLatency(ctx)
  return [
    {
      name: 'disk-sync',
      status: ms > SYNC_MS_SLOW ? 'warning' : 'ok',
      value: ms,
      unit: 'milliseconds',
      text: `Median of ${SYNC_SAMPLES} writes of 4 KiB and fdatasync in the data folder`,
    },
    {
      name: 'disk-free',
      status: free < FREE_BYTES_NONE ? 'failed' : free < FREE_BYTES_FEW ? 'warning' : 'ok',
      value: free,
      unit: 'bytes',
      text: `Free for the data folder ${dataFolder}`,
    },
  ]
}

async function syncLatency(ctx: Context<'Doctor'>): Promise<number> {
  const name = join(ctx.settings.dataFolder, `doctor-${ctx.ids.hex(8)}.tmp`)
  const file = await open(name, 'wx')
  try {
    const samples: number[] = []
    for (let i = 0; i < SYNC_SAMPLES; i++) {
      const from = ctx.clock.monotonic()
      await file.write(Buffer.alloc(4_096, i), 0, 4_096, i * 4_096)
      await file.datasync()
      samples.push(ctx.clock.monotonic() - from)
    }
    return samples.toSorted((a, b) => a - b)[Math.floor(SYNC_SAMPLES / 2)] ?? 0
  } finally {
    await file.close()
    await rm(name, { force: true })
  }
}

async function records(ctx: Context<'Doctor'>): Promise<Check[]> {
  const { dataFolder } = ctx.settings
  let log = 0
  let rest = 0
  const names = (await readdir(dataFolder)).filter((name) => name.startsWith('records.'))
  // In PostgreSQL they are not ours to weigh.
  if (names.length === 0) return []
  for (const name of names) {
    const bytes = await stat(join(dataFolder, name)).then(
      ({ size }) => size,
      // A log file may go between the listing and the look.
      () => 0,
    )
    if (name.endsWith('-wal')) log += bytes
    else rest += bytes
  }
  return [
    {
      name: 'records',
      status: 'ok',
      value: rest,
      unit: 'bytes',
      text: 'Records, without what is only in their log yet',
    },
    { name: 'records-log', status: 'ok', value: log, unit: 'bytes', text: 'The log of the records' },
  ]
}

async function promises(ctx: Context<'Doctor'>): Promise<Check[]> {
  const { count, oldestMs } = await pending(ctx.records, COUNTED_MAX)
  const dead = await countDead(ctx.records, COUNTED_MAX)
  const ageMs = oldestMs === undefined ? 0 : Math.max(0, ctx.clock.now() - oldestMs)
  return [
    {
      name: 'promises-pending',
      status: 'ok',
      value: count,
      unit: 'promises',
      text: atLeast(count) + 'to be kept, some of them only at a later time',
    },
    {
      name: 'promises-oldest',
      status: ageMs > OLDEST_PROMISE_MS ? 'warning' : 'ok',
      value: ageMs,
      unit: 'milliseconds',
      text: 'Age of the oldest promise that is not kept yet',
    },
    {
      name: 'promises-dead',
      status: dead > 0 ? 'warning' : 'ok',
      value: dead,
      unit: 'promises',
      text: atLeast(dead) + 'given up; see ListPromises and RedrivePromise',
    },
  ]
}

async function leases(ctx: Context<'Doctor'>): Promise<Check> {
  const found = await ctx.records.scan(under('lease'), { limit: COUNTED_MAX })
  return {
    name: 'leases',
    status: 'ok',
    value: found.length,
    unit: 'records',
    text: 'Records of leases held',
  }
}

function clock(ctx: Context<'Doctor'>): Check {
  const offsetMs = Math.round(ctx.clock.now() - ctx.clock.wall())
  const status = offsetMs === 0 ? 'ok' : 'warning'
  return {
    name: 'clock',
    status,
    value: offsetMs,
    unit: 'milliseconds',
    text: "AWS-visible time ahead of the machine's",
  }
}

// The execution environments and their helper are processes below us; only Linux tells.
async function processes(): Promise<Check[]> {
  let count = 0
  const queue = [process.pid]
  for (let pid = queue.pop(); pid !== undefined && count < COUNTED_MAX; pid = queue.pop()) {
    const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => undefined)
    if (text === undefined && pid === process.pid) return []
    const children = (text ?? '').trim().split(' ').filter(Boolean).map(Number)
    count += children.length
    queue.push(...children)
  }
  return [
    { name: 'processes', status: 'ok', value: count, unit: 'processes', text: 'Processes below this server' },
  ]
}

// What the system offers to keep functions apart from each other and from us; what is made of it --require-isolation decides.
async function isolation(ctx: Context<'Doctor'>): Promise<Check[]> {
  const { requireIsolation } = ctx.settings
  const apart = requireIsolation !== 'none'
  const checks: Check[] = [
    {
      name: 'isolation',
      status: apart ? 'ok' : 'warning',
      value: Number(apart),
      unit: '1 for sandboxes',
      text: apart
        ? `Functions run in sandboxes of namespaces: --require-isolation ${requireIsolation}`
        : 'Functions run as plain processes, for development only: --require-isolation namespaces keeps them apart',
    },
  ]
  const uid = process.getuid?.()
  if (uid !== undefined) {
    const text =
      uid === 0 ? 'This server runs as root: so does what it starts' : 'This server does not run as root'
    checks.push({ name: 'user', status: uid === 0 ? 'warning' : 'ok', value: uid, unit: 'user id', text })
  }
  const most = Number(await readFile('/proc/sys/user/max_user_namespaces', 'utf8').catch(() => Number.NaN))
  if (Number.isFinite(most)) {
    const text =
      'User namespaces that this system allows; without them functions cannot be boxed without root'
    const status = most > 0 ? 'ok' : 'warning'
    checks.push({ name: 'user-namespaces', status, value: most, unit: 'namespaces', text })
  }
  return checks
}

function atLeast(count: number): string {
  return count >= COUNTED_MAX ? `At least ${count} ` : ''
}
