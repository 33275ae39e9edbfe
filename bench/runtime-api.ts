// A warm invocation by AWS's Runtime API, from the engine's `invoke` to its result with log and REPORT: a compiled runtime
// (C, blocking calls), beside two floors of the same run. The first is the exchange itself, the same two HTTP requests of the
// same C program answered by a server of a few lines on a bare socket: to the request for the next event, which ends an
// invocation on AWS; the second is our framed bootstrap for Node.js.
// Also how long an environment takes to start, and how long each start holds the server's event loop.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { C_ECHO } from '../test/support/bootstrap.ts'
import { openTestEngine } from '../test/support/engine.ts'
import type { FunctionSpec } from '../src/runtime/engine.ts'
import { machine, measure, table, target } from './support.ts'

const EVENT = Buffer.from(JSON.stringify({ key: 'x'.repeat(1_000), n: 1 }))
const ENVIRONMENTS = 16
const ID = '8f507cfc-0000-4697-b07a-ac58fc914c95'

/** Prints the table. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-bench-api-'))
  const bootstrap = path.join(folder, 'bootstrap')
  execFileSync('cc', ['-O2', '-o', bootstrap, '-x', 'c', '-'], { input: C_ECHO })
  const room = await openTestEngine({ environmentsMax: 64 })
  const make = (): FunctionSpec => {
    const spec = room.spec({ bootstrap: '' }, { runtime: 'provided.al2023' })
    writeFileSync(path.join(spec.codeFolder, 'bootstrap'), readFileSync(bootstrap))
    chmodSync(path.join(spec.codeFolder, 'bootstrap'), 0o755)
    return spec
  }
  const invoke = (spec: FunctionSpec): Promise<unknown> =>
    room.engine.invoke(spec, { requestId: ID, payload: EVENT, invokedFunctionArn: spec.arn })
  console.log(machine())
  const floors = await Promise.all(Array.from({ length: ENVIRONMENTS }, () => Floor.start(bootstrap)))
  const api = make()
  const framed = room.spec({ 'index.js': 'exports.handler = async (event) => event' })
  const one = { workers: 1, operations: 5_000, warmUp: 1_000 }
  const many = { workers: ENVIRONMENTS, seconds: 2, warmUp: 2_000 }
  const floor = await measure('floor: the two requests alone', one, () => floors[0]?.exchange())
  const warm = await measure('invoke, C on the Runtime API', one, () => invoke(api))
  const rows = [
    floor,
    warm,
    await measure('invoke, Node.js on frames', one, () => invoke(framed)),
    await measure('floor, 16 at a time', many, (worker) => floors[worker]?.exchange()),
    await measure('invoke, C, 16 environments', many, () => invoke(api)),
    await measure('invoke, Node.js, 16 environments', many, () => invoke(framed)),
    await measure('cold: start to answer, C', { workers: 1, operations: 50, warmUp: 5 }, () =>
      invoke(make()),
    ),
  ]
  for (const { child } of floors) child.kill('SIGKILL')
  await room.close()
  rmSync(folder, { recursive: true })
  console.log(table(rows))
  console.log(target('Runtime API, native runtime, p50', warm.p50Ms / floor.p50Ms, 1.4, 'times its floor'))
}

/** The C program against the least server that it can talk to. */
class Floor {
  readonly child
  private socket: Socket | undefined
  private waiting: (() => void) | undefined
  private idle: (() => void) | undefined

  private constructor(bootstrap: string, port: number) {
    this.child = spawn(bootstrap, { env: { AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}` }, stdio: 'ignore' })
  }

  /** Resolves when the program has asked for its first event. */
  static async start(bootstrap: string): Promise<Floor> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    const floor = new Floor(bootstrap, (server.address() as AddressInfo).port)
    await new Promise<void>((resolve) => {
      floor.idle = resolve
      server.once('connection', (socket) => {
        server.close()
        floor.serve(socket)
      })
    })
    return floor
  }

  exchange(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = resolve
      const head = `HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: ${ID}\r\nContent-Length: ${EVENT.length}\r\n\r\n`
      this.socket?.write(Buffer.concat([Buffer.from(head), EVENT]))
    })
  }

  private serve(socket: Socket): void {
    this.socket = socket
    socket.setNoDelay(true)
    let posted = 0
    socket.on('data', (data: Buffer) => {
      // A response comes in one piece, a request for the next event has no body.
      if (data[0] === 0x50) posted = 1
      if (posted === 1 && data.length > EVENT.length) {
        posted = 0
        socket.write('HTTP/1.1 202 Accepted\r\nContent-Length: 16\r\n\r\n{"status":"OK"}\n')
      } else {
        this.idle?.()
        this.idle = undefined
        this.waiting?.()
      }
    })
  }
}

if (import.meta.main) await run()
