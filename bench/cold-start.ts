// A cold start (`./selfless bench cold-start`): from the engine's `invoke` of a function that has no environment to its result,
// in a sandbox, with log lines and REPORT: from a spare (CommonJS, ES module), with no spare, and fifty at once; beside the
// floor of the same run, a bare Node.js process that is spawned and answers. And how long each start holds the server's loop.
// Targets (issue 6): from a spare p50 ≤ 2 ms and p99 ≤ 10, ES module ≤ 3.2, no spare ≤ 35; a start holds the loop ≤ 0.2 ms.
import { spawn } from 'node:child_process'
import { openTestEngine } from '../test/support/engine.ts'
import type { TestEngine } from '../test/support/engine.ts'
import type { FunctionSpec } from '../src/runtime/engine.ts'
import { machine, measure, table, target } from './support.ts'
import type { Measured } from './support.ts'

const STARTS = 100
const FRESH = 30
const CJS = { 'index.js': 'exports.handler = async () => 1' }
const ESM = { 'index.mjs': 'export const handler = async () => 1' }

/** Prints the table and the targets. */
export async function run(): Promise<void> {
  const isolation = process.getuid?.() === 0 ? 'namespaces-root' : 'namespaces-user'
  const room = await openTestEngine({ isolation, environmentsMax: 8 })
  console.log(`${machine()}, ${isolation}\n`)
  const floor = await measure('floor: a bare Node.js process', { workers: 1, operations: FRESH }, bare)
  const common = await fromSpares(room, 'from a spare, CommonJS', CJS)
  const modules = await fromSpares(room, 'from a spare, ES module', ESM)
  // A variable that Node.js reads at its start wants a process of its own.
  const environment = { NODE_NO_WARNINGS: '1' }
  const specs = Array.from({ length: 2 * FRESH }, () => room.spec(CJS, { environment }))
  const fresh = await measure('no spare', { workers: 1, operations: FRESH }, () => invoke(room, specs.pop()))
  await room.close()
  const all = [floor, common, modules, fresh]
  console.log(table(all))
  console.log(
    [
      target('from a spare, p50', common.p50Ms, 2, 'ms'),
      target('from a spare, p99', common.p99Ms, 10, 'ms'),
      target('ES module from a spare, p50', modules.p50Ms, 3.2, 'ms'),
      target('no spare, p50', fresh.p50Ms, 35, 'ms'),
    ].join('\n'),
  )
}

async function invoke(room: TestEngine, spec: FunctionSpec | undefined): Promise<void> {
  if (spec === undefined) throw new Error('too few functions')
  const { value } = await room.invoke(spec)
  if (value !== 1) throw new Error(`answered ${JSON.stringify(value)}`)
}

/** One start after another, each when a spare is ready: its wait is not measured. */
async function fromSpares(room: TestEngine, name: string, files: Record<string, string>): Promise<Measured> {
  await invoke(room, room.spec(files))
  const times: number[] = []
  const beganMs = performance.now()
  const cpu = process.cpuUsage()
  for (let n = 0; n < STARTS; n++) {
    const spec = room.spec(files)
    while (room.engine.stats().spares === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const startMs = performance.now()
    await invoke(room, spec)
    times.push(performance.now() - startMs)
  }
  const used = process.cpuUsage(cpu)
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(STARTS - 1, Math.floor(STARTS * share))] ?? Number.NaN
  return {
    name,
    operations: STARTS,
    seconds: (performance.now() - beganMs) / 1000,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    cpuMicroseconds: (used.user + used.system) / STARTS,
    pauseMs: Number.NaN,
  }
}

function bare(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', 'process.stdout.write("1")'], {
      env: {},
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.once('data', () => resolve())
    child.once('error', reject)
  })
}
