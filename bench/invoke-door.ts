// A warm Invoke through every step of the door: signature, model, constraints, the room's look at the function's record, the
// engine, log lines and bill on their way; in process by `cloud.request` and over HTTP/1.1 from a process of its own, with 1
// and with 16 environments. The floor is bench/invoke-warm.ts's: the engine alone, and bare ping-pong under it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { readConfig } from '../src/config.ts'
import { rootOf } from '../src/kernel/cloud.ts'
import type { HttpRequest } from '../src/kernel/http.ts'
import { openCloud } from '../src/main.ts'
import type { RunningCloud } from '../src/main.ts'
import { httpRequest } from '../test/support/door.ts'
import { deploy, makeRole } from '../test/support/lambda.ts'
import { PACKS } from '../test/support/machine.ts'
import { root } from '../test/support/server.ts'
import { machine, measure, table } from './support.ts'
import type { Measured } from './support.ts'

const ACCOUNT = '000000000000'
const ENVIRONMENTS = 16
const SECONDS = 3
const LOAD_SECONDS = 4
const EVENT = JSON.stringify({ key: 'x'.repeat(1_000), n: 1 })
const ECHO = 'export const handler = async (event) => event'

/** Prints the rows; with `load ENDPOINT CONNECTIONS` it is the clients' process instead. */
export async function run(args: string[] = []): Promise<void> {
  if (args[0] === 'load') return load(args[1] ?? '', Number(args[2]))
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const config = readConfig(['--port', '0', '--data', folder, '--packs', PACKS, '--log-level', 'error'], {
    SELFLESS_SDK: join(root, 'node_modules'),
  })
  const cloud = await openCloud(config)
  try {
    await deployEcho(cloud)
    const request = await signed(cloud.endpoint)
    const inProcess = async (name: string, workers: number) =>
      measure(name, { workers, seconds: SECONDS, warmUp: 2_000 }, async () => {
        const reply = await cloud.cloud.request(request)
        if (reply.status !== 200) throw new Error(`status ${reply.status}`)
      })
    const call = (name: string, workers: number) =>
      measure(name, { workers, seconds: SECONDS, warmUp: 2_000 }, () =>
        cloud.cloud.call(
          'lambda',
          'Invoke',
          { FunctionName: 'echo', Payload: Buffer.from(EVENT) },
          rootOf(ACCOUNT, 'us-east-1'),
        ),
      )
    const rows = [
      await call('room alone (cloud.call), 1', 1),
      await call(`room alone (cloud.call), ${ENVIRONMENTS}`, ENVIRONMENTS),
      await inProcess('cloud.request, 1', 1),
      await inProcess(`cloud.request, ${ENVIRONMENTS}`, ENVIRONMENTS),
      await overHttp('over HTTP, 1', cloud.endpoint, 1),
      await overHttp(`over HTTP, ${ENVIRONMENTS}`, cloud.endpoint, ENVIRONMENTS),
    ]
    console.log(
      `${machine()}\n\n${table(rows)}\n\nCPU is the server's own; environments have theirs beside it.`,
    )
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function deployEcho(cloud: RunningCloud): Promise<void> {
  const client = <C>(make: new (configuration: never) => C, overrides: object = {}): C =>
    new make({
      endpoint: cloud.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'test' },
      ...overrides,
    } as never)
  await deploy({ client }, 'echo', ECHO, await makeRole({ client }))
}

/** One Invoke as the official client signs it, captured before it is sent. */
async function signed(endpoint: string): Promise<HttpRequest> {
  let captured: HttpRequest | undefined
  const client = new LambdaClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: {
      handle(request: { method: string; path: string; headers: Record<string, string>; body: Uint8Array }) {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
        )
        const body = Buffer.from(request.body)
        captured = httpRequest({ method: request.method, target: request.path, headers, body })
        return Promise.reject(new Error('captured'))
      },
    },
  })
  await client.send(new InvokeCommand({ FunctionName: 'echo', Payload: EVENT })).catch(() => undefined)
  if (!captured) throw new Error('the client sent nothing')
  return captured
}

/** Clients in a process of their own, so that their CPU is not the server's. */
async function overHttp(name: string, endpoint: string, connections: number): Promise<Measured> {
  const script = new URL('../tools/bench.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, 'invoke-door', 'load', endpoint, String(connections)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let began = process.cpuUsage()
  let text = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (part: string) => {
    text += part
    if (!text.includes('begin')) return
    text = text.slice(text.indexOf('begin') + 5)
    began = process.cpuUsage()
    delay.enable()
  })
  await new Promise((resolve) => child.once('close', resolve))
  const cpu = process.cpuUsage(began)
  delay.disable()
  const heard = JSON.parse(text) as Omit<Measured, 'name' | 'cpuMicroseconds' | 'pauseMs'>
  return {
    ...heard,
    name,
    cpuMicroseconds: (cpu.user + cpu.system) / heard.operations,
    pauseMs: delay.max / 1e6,
  }
}

async function load(endpoint: string, connections: number): Promise<void> {
  const { method, target, headers, body } = await signed(endpoint)
  const { hostname, port } = new URL(endpoint)
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const send = () =>
    new Promise<void>((resolve, reject) => {
      const request = http.request({ agent, hostname, port, method, path: target, headers }, (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode === 200) resolve()
          else reject(new Error(`status ${response.statusCode}`))
        })
      })
      request.on('error', reject)
      request.end(body)
    })
  await measure('warm-up', { workers: connections, operations: 5_000, warmUp: 1 }, send)
  console.log('begin')
  const measured = await measure('load', { workers: connections, seconds: LOAD_SECONDS, warmUp: 0 }, send)
  console.log(JSON.stringify(measured))
}
