// How long from the command to `ready`, with 50 services known, and how much memory an idle server holds; beside the floor of
// a bare node:http server started the same way. Targets: ready within 400 ms, idle within 90 MB.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const RUNS = 15
const IDLE_MS = 3_000 // after start-up garbage is gone
const BARE = `require('node:http').createServer((q, s) => s.end()).listen(0, '127.0.0.1', () => console.log('ready'))`

interface Run {
  readonly readyMs: number
  readonly cpuMs: number
  readonly rssMb: number
  readonly pssMb: number
  readonly childrenPssMb: number
}

/** Prints both rows. */
export async function run(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const ours = [
    '--disable-warning=ExperimentalWarning',
    join(root, 'cli/main.ts'),
    'start',
    '--port',
    '0',
    '--data',
    data,
  ]
  await once(ours, 0) // the first start makes the data folder, the CA and the secrets
  const rows = [
    ['selfless start', await many(ours)],
    ['floor: bare node:http', await many(['-e', BARE])],
  ] as const
  rmSync(data, { recursive: true, force: true })
  console.log(
    '                         ready ms p50, max   CPU ms to ready   idle RSS MB   idle PSS MB   helpers PSS MB',
  )
  for (const [name, runs] of rows) {
    const ready = runs.map(({ readyMs }) => readyMs).sort((a, b) => a - b)
    const cpu = runs.map(({ cpuMs }) => cpuMs).sort((a, b) => a - b)
    const idle = runs.at(-1)
    const cells = [
      [median(ready), 10],
      [ready.at(-1), 7],
      [median(cpu), 18],
      [idle?.rssMb, 14],
      [idle?.pssMb, 14],
      [idle?.childrenPssMb, 17],
    ] as const
    console.log(
      name.padEnd(24) + cells.map(([value, width]) => (value ?? 0).toFixed(0).padStart(width)).join(''),
    )
  }
}

async function many(args: string[]): Promise<Run[]> {
  const runs: Run[] = []
  for (let n = 0; n < RUNS; n++) runs.push(await once(args, n === RUNS - 1 ? IDLE_MS : 0))
  return runs
}

function once(args: string[], idleMs: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const startedMs = performance.now()
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const pid = child.pid ?? 0
    let result: Run | undefined
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('ready') || result) return
      const readyMs = performance.now() - startedMs
      const cpuMs = cpuOf(pid)
      result = { readyMs, cpuMs, rssMb: 0, pssMb: 0, childrenPssMb: 0 }
      setTimeout(() => {
        result = {
          readyMs,
          cpuMs,
          rssMb: field(pid, 'status', 'VmRSS'),
          pssMb: field(pid, 'smaps_rollup', 'Pss'),
          childrenPssMb: childrenPss(pid),
        }
        child.kill('SIGTERM')
      }, idleMs)
    })
    child.on('close', () => (result ? resolve(result) : reject(new Error('it ended before it was ready'))))
  })
}

function median(sorted: number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A kB field of /proc/<pid>/<file>, in MB; 0 where there is no /proc. */
function field(pid: number, file: string, name: string): number {
  try {
    return (
      Number(
        new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ??
          0,
      ) / 1024
    )
  } catch {
    return 0
  }
}

/** User and system time of the process so far, from clock ticks of 10 ms. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}

function childrenPss(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter((word) => word !== '')
    return children.reduce(
      (sum, child) => sum + field(Number(child), 'smaps_rollup', 'Pss') + childrenPss(Number(child)),
      0,
    )
  } catch {
    return 0
  }
}
