// What every bench shares: latencies as percentiles, CPU per operation, the loop's longest pause, one table of results.
import { closeSync, fdatasync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { cpus, totalmem } from 'node:os'

export interface Measured {
  readonly name: string
  readonly operations: number
  readonly seconds: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  /** User and system time of the whole process, threads included; NaN where it is not the point. */
  readonly cpuMicroseconds: number
  /** The longest the event loop was held, in ms; NaN likewise. */
  readonly pauseMs: number
  /** Bytes moved, where that is the point. */
  readonly bytes?: number
}

export interface Load {
  /** How many do it at a time. */
  readonly workers: number
  /** Ends after this long … */
  readonly seconds?: number
  /** … or after this many operations, whichever is given. */
  readonly operations?: number
  /** Operations before the measuring begins; a tenth of `operations` or 0.3 s by default. */
  readonly warmUp?: number
  /** Operations that one call of the function stands for. */
  readonly each?: number
  readonly bytesEach?: number
}

/** Runs `operation(worker, n)` over and over and measures it. */
export async function measure(
  name: string,
  load: Load,
  operation: (worker: number, n: number) => unknown,
): Promise<Measured> {
  await drive(load.workers, warmUpOf(load), operation, [])
  const latencies: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const cpu = process.cpuUsage()
  const startMs = performance.now()
  const bound: Bound =
    load.operations === undefined
      ? { untilMs: startMs + (load.seconds ?? 2) * 1000 }
      : { count: load.operations }
  const calls = await drive(load.workers, bound, operation, latencies)
  const seconds = (performance.now() - startMs) / 1000
  const used = process.cpuUsage(cpu)
  // The histogram's timer ticks each ms; one more turn lets it see a pause at the very end.
  await new Promise(setImmediate)
  delay.disable()
  latencies.sort((a, b) => a - b)
  const operations = calls * (load.each ?? 1)
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return {
    name,
    operations,
    seconds,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    cpuMicroseconds: (used.user + used.system) / operations,
    pauseMs: delay.max / 1e6,
    ...(load.bytesEach === undefined ? {} : { bytes: load.bytesEach * operations }),
  }
}

type Bound = { readonly untilMs: number } | { readonly count: number }

function warmUpOf(load: Load): Bound {
  if (load.warmUp !== undefined) return { count: load.warmUp }
  return load.operations === undefined
    ? { untilMs: performance.now() + 300 }
    : { count: Math.ceil(load.operations / 10) }
}

async function drive(
  workers: number,
  bound: Bound,
  operation: (worker: number, n: number) => unknown,
  latencies: number[],
): Promise<number> {
  let calls = 0
  const more = (): boolean => ('count' in bound ? calls < bound.count : performance.now() < bound.untilMs)
  const work = async (worker: number): Promise<void> => {
    while (more()) {
      const n = calls++
      const startMs = performance.now()
      const running = operation(worker, n)
      // A synchronous operation is not made to wait: awaiting it would measure the promise.
      if (running instanceof Promise) await running
      latencies.push(performance.now() - startMs)
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
  return calls
}

/** A table of results, floors beside what they are the floor of. */
export function table(results: readonly Measured[]): string {
  const rows = results.map((r) => [
    r.name,
    count(r.operations / r.seconds),
    r.bytes === undefined ? '' : `${(r.bytes / r.seconds / 2 ** 20).toFixed(0)}`,
    fixed(r.p50Ms),
    fixed(r.p95Ms),
    fixed(r.p99Ms),
    Number.isNaN(r.cpuMicroseconds)
      ? ''
      : r.cpuMicroseconds >= 100
        ? count(r.cpuMicroseconds)
        : r.cpuMicroseconds.toFixed(1),
    Number.isNaN(r.pauseMs) ? '' : r.pauseMs.toFixed(1),
  ])
  const head = ['', 'op/s', 'MiB/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU us/op', 'pause ms']
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

/** The machine and the Node that figures belong to. */
export function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} x ${cpu?.model ?? 'CPU'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}-${process.arch}`
}

/** A target beside what was measured: `met` or `MISSED`. */
export function target(name: string, measured: number, atMost: number, unit: string): string {
  return `${measured <= atMost ? 'met   ' : 'MISSED'}  ${name}: ${measured.toFixed(1)} ${unit}, at most ${atMost} ${unit}`
}

const count = (n: number): string => Math.round(n).toLocaleString('en-US').replaceAll(',', ' ')
const fixed = (ms: number): string => (ms < 0.1 ? ms.toFixed(4) : ms.toFixed(2))

/** Statements collected for a turn of the loop, one COMMIT, one fdatasync, then the answers: what any durable store pays. */
export function groupCommit(
  file: string,
  tables: string,
): { db: DatabaseSync; run<T>(work: () => T): Promise<T>; close(): void } {
  const db = new DatabaseSync(file)
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=4000; ${tables}`)
  const log = openSync(`${file}-wal`, 'r+')
  let waiting: (() => () => void)[] = []
  let pumping = false
  const pump = async (): Promise<void> => {
    pumping = true
    for (;;) {
      await new Promise(setImmediate)
      const group = waiting
      waiting = []
      if (group.length === 0) break
      db.exec('BEGIN IMMEDIATE')
      const answers = group.map((work) => work())
      db.exec('COMMIT')
      await new Promise<void>((resolve) => fdatasync(log, () => resolve()))
      for (const answer of answers) answer()
    }
    pumping = false
  }
  return {
    db,
    run: (work) =>
      new Promise((resolve) => {
        waiting.push(() => {
          const result = work()
          return () => resolve(result)
        })
        if (!pumping) void pump()
      }),
    close() {
      db.close()
      closeSync(log)
    },
  }
}
