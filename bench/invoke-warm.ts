// A warm invocation, from the engine's `invoke` to its result, with log lines and REPORT: latency one at a time and
// throughput of 1 and 16 environments, beside the floor of the same run: the same bytes over a bare socket pair to a
// Node.js child that reads with blocking calls and writes them back. Also a cold start, and how long each start holds
// the server's event loop. The way through the door follows (invoke-door.ts).
import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openTestEngine } from '../test/support/engine.ts'
import type { FunctionSpec } from '../src/runtime/engine.ts'
import { run as runDoor } from './invoke-door.ts'

const WARM_UP = 500
const ONE_BY_ONE = 5_000
const THROUGHPUT_MS = 2_000
const ENVIRONMENTS = 16
const EVENT = JSON.stringify({ key: 'x'.repeat(1_000), n: 1 })
const PONG = `const fs = require('fs'); const b = Buffer.allocUnsafe(65536)
for (;;) { const n = fs.readSync(3, b, 0, b.length, null); if (n === 0) process.exit(0); fs.writeSync(3, b, 0, n) }`

type Call = () => Promise<unknown>

/** Prints the table. */
export async function run(): Promise<void> {
  const room = await openTestEngine({ environmentsMax: 64 })
  const echo = room.spec({ 'index.js': 'exports.handler = async (event) => event' })
  const lines = `exports.handler = async (event) => { console.log('a'); console.log('b'); console.log('c'); return event }`
  const logging = room.spec({ 'index.js': lines })
  const payload = Buffer.from(EVENT)
  const invoke = (spec: FunctionSpec) => () =>
    room.engine.invoke(spec, {
      requestId: '8f507cfc-0000-4697-b07a-ac58fc914c95',
      payload,
      invokedFunctionArn: spec.arn,
    })
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(2)}`,
  )
  console.log(
    'µs per call, 1 KB                     p50     p95     p99   server CPU   1 env/s   16 env/s   longest pause ms',
  )
  const floors = Array.from({ length: ENVIRONMENTS }, () => new Pong())
  const floor = floors[0] as Pong
  await measure(
    'floor: bare ping-pong',
    () => floor.call(payload),
    floors.map((pong) => () => pong.call(payload)),
  )
  await measure(
    'invoke, echo',
    invoke(echo),
    Array.from({ length: ENVIRONMENTS }, () => invoke(echo)),
  )
  await measure(
    'invoke, three log lines',
    invoke(logging),
    Array.from({ length: ENVIRONMENTS }, () => invoke(logging)),
  )
  for (const pong of floors) pong.close()
  await coldStarts(() => invoke(room.spec({ 'index.js': 'exports.handler = async (event) => event' }))())
  await room.close()
  console.log('\nthrough the door:')
  await runDoor()
}

async function measure(name: string, one: Call, many: readonly Call[]): Promise<void> {
  for (let i = 0; i < WARM_UP; i++) await one()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const times: number[] = []
  const cpu = process.cpuUsage()
  const began = performance.now()
  for (let i = 0; i < ONE_BY_ONE; i++) {
    const at = performance.now()
    await one()
    times.push((performance.now() - at) * 1_000)
  }
  const alone = (ONE_BY_ONE / (performance.now() - began)) * 1_000
  const used = process.cpuUsage(cpu)
  delay.disable()
  await Promise.all(many.map((call) => call()))
  const together = await throughput(many)
  const cells = [
    [quantile(times, 0.5), 12],
    [quantile(times, 0.95), 8],
    [quantile(times, 0.99), 8],
    [(used.user + used.system) / ONE_BY_ONE, 13],
    [alone, 10],
    [together, 11],
  ] as const
  const row = cells.map(([value, width]) => value.toFixed(0).padStart(width)).join('')
  console.log(`${name.padEnd(29)}${row}${(delay.max / 1e6).toFixed(1).padStart(19)}`)
}

async function throughput(calls: readonly Call[]): Promise<number> {
  const began = performance.now()
  let count = 0
  const loop = async (call: Call): Promise<void> => {
    while (performance.now() - began < THROUGHPUT_MS) {
      await call()
      count++
    }
  }
  await Promise.all(calls.map(loop))
  return (count / (performance.now() - began)) * 1_000
}

async function coldStarts(start: Call): Promise<void> {
  const times: number[] = []
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  for (let i = 0; i < 30; i++) {
    const at = performance.now()
    await start()
    times.push(performance.now() - at)
  }
  delay.disable()
  const figures = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)).join(' / ')
  console.log(
    `cold start to answer, ms p50/p95/max: ${figures}; longest pause ${(delay.max / 1e6).toFixed(1)} ms`,
  )
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The least that a request to another process can cost. */
class Pong {
  private readonly child = spawn(process.execPath, ['-e', PONG], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  private readonly socket = this.child.stdio[3] as Socket
  private waiting: { left: number; resolve: () => void } | undefined

  constructor() {
    this.socket.on('data', (data: Buffer) => {
      const { waiting } = this
      if (waiting === undefined) return
      waiting.left -= data.length
      if (waiting.left > 0) return
      this.waiting = undefined
      waiting.resolve()
    })
  }

  call(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = { left: bytes.length, resolve }
      this.socket.write(bytes)
    })
  }

  close(): void {
    this.child.kill('SIGKILL')
  }
}

if (import.meta.main) await run()
