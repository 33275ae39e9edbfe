// What the door costs: an empty signed operation (SQS SendMessage as its client sends it, a JSON body of 450 bytes, the
// signature verified, a handler that answers at once) in process, and over HTTP/1.1 beside a bare node:http server that reads
// and answers as many bytes in the same run. The clients are a process of their own. Targets: in process ≤ 15 µs CPU; over
// HTTP at most that plus 1.2 times the bare server.
import { spawn } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { readConfig } from '../src/config.ts'
import { rootOf } from '../src/kernel/cloud.ts'
import type { HttpRequest } from '../src/kernel/http.ts'
import { openCloud } from '../src/main.ts'
import { httpRequest, testDoor, userKey } from '../test/support/door.ts'
import type { TestDoor } from '../test/support/door.ts'

const KEY = 'AKIABENCHKEY00000001'
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const DISTINCT_REQUESTS = 256
const IN_PROCESS_OPERATIONS = 10_000
const IN_PROCESS_WINDOWS = 9
const CONNECTIONS = 32
const LOAD_MS = 2_500
const ROUNDS = 3
// A server that has answered 20,000 requests runs optimised code.
const WARM_UP_MS = 3_000

/** Prints the rows; with `load PORT` it is the clients' process instead. */
export async function run(args: string[]): Promise<void> {
  if (args[0] === 'load') return load(Number(args[1]), await signedRequests(`http://127.0.0.1:${args[1]}`))
  const door = benchDoor()
  await inProcess(door, await signedRequests('http://127.0.0.1:4566'))
  await wholeCloud()
  const listening = await door.start()
  const bare = await bareServer()
  console.log(
    '\n                         requests/s   p50 µs   p95 µs   p99 µs   CPU µs/op   longest pause ms',
  )
  for (let round = 0; round < ROUNDS; round++) {
    await overHttp('the door', listening.port)
    await overHttp('floor: bare node:http', bare.port)
  }
  await listening.close()
  bare.close()
}

function benchDoor(): TestDoor {
  const answer = { MessageId: 'f47ac10b-58cc-4372-a567-0e02b2c3d479', MD5OfMessageBody: 'b'.repeat(32) }
  return testDoor({
    handlers: { 'sqs.SendMessage': () => answer },
    keys: { [KEY]: userKey(KEY, SECRET) },
    keepCalls: false,
  })
}

/** Requests as the official client signs them, captured before they are sent. */
async function signedRequests(endpoint: string): Promise<HttpRequest[]> {
  const captured: HttpRequest[] = []
  const client = new SQSClient(capturing(captured, endpoint, KEY, SECRET))
  for (let i = 0; i < DISTINCT_REQUESTS; i++) {
    const MessageBody = hash('sha256', String(i)).repeat(5)
    const command = new SendMessageCommand({
      QueueUrl: `${endpoint}/000000000000/orders-of-the-shop`,
      MessageBody,
    })
    await client.send(command).catch(() => undefined)
  }
  return captured
}

/** A client's configuration that signs and does not send. */
function capturing(captured: HttpRequest[], endpoint: string, accessKeyId: string, secretAccessKey: string) {
  return {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
    requestHandler: {
      handle(request: {
        method: string
        path: string
        headers: Record<string, string>
        body: string | Uint8Array
      }) {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([k, v]) => [k.toLowerCase(), v]),
        )
        const body = Buffer.from(request.body)
        captured.push(httpRequest({ method: request.method, target: request.path, headers, body }))
        return Promise.reject(new Error('captured'))
      },
    },
  }
}

/** The same through a whole cloud: an IAM user's key, constraints, authorization, the room of STS. */
async function wholeCloud(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-bench-'))
  const running = await openCloud(readConfig(['--port', '0', '--data', folder, '--log-level', 'error'], {}))
  try {
    const me = rootOf('000000000000', 'us-east-1')
    await running.cloud.call('iam', 'CreateUser', { UserName: 'bench' }, me)
    const { AccessKey } = await running.cloud.call('iam', 'CreateAccessKey', { UserName: 'bench' }, me)
    const captured: HttpRequest[] = []
    const client = new STSClient(
      capturing(captured, running.endpoint, AccessKey?.AccessKeyId ?? '', AccessKey?.SecretAccessKey ?? ''),
    )
    await client.send(new GetCallerIdentityCommand({})).catch(() => undefined)
    await timed('whole cloud, sts.GetCallerIdentity', (request) => running.cloud.request(request), captured)
    const call = () => running.cloud.call('sts', 'GetCallerIdentity', {}, me)
    await timed('of which the call behind the door', call, captured)
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inProcess(door: TestDoor, requests: readonly HttpRequest[]): Promise<void> {
  const first = await door.request(requests[0] ?? httpRequest())
  if (first.status !== 200) throw new Error(`status ${first.status}`)
  await timed('in process, sqs.SendMessage (target 15)', (request) => door.request(request), requests)
}

async function timed(
  name: string,
  operation: (request: HttpRequest) => Promise<unknown>,
  requests: readonly HttpRequest[],
): Promise<void> {
  const windows: number[] = []
  for (let window = 0; window < IN_PROCESS_WINDOWS; window++) {
    const start = process.cpuUsage()
    for (let i = 0; i < IN_PROCESS_OPERATIONS; i++) {
      const request = requests[i % requests.length]
      if (request) await operation(request)
    }
    const { user, system } = process.cpuUsage(start)
    windows.push((user + system) / IN_PROCESS_OPERATIONS)
  }
  windows.sort((a, b) => a - b)
  const [best = 0] = windows
  const middle = windows[windows.length >> 1] ?? 0
  console.log(`${name.padEnd(42)} ${best.toFixed(1)} µs CPU (best window), ${middle.toFixed(1)} (median)`)
}

/** Reads the body, answers what the door answers: the same bytes, no words. */
function bareServer(): Promise<{ port: number; close(): void }> {
  const body = JSON.stringify({
    MD5OfMessageBody: 'b'.repeat(32),
    MessageId: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  })
  const headers = {
    'x-amzn-RequestId': 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    'Content-Type': 'application/x-amz-json-1.0',
    'Content-Length': String(body.length),
  }
  const server = http.createServer({ noDelay: true }, (req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part: Buffer) => void parts.push(part))
    req.on('end', () => {
      res.writeHead(200, headers)
      res.end(body)
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    })
  })
}

interface Loaded {
  readonly requests: number
  readonly ms: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

async function overHttp(name: string, port: number): Promise<void> {
  const script = new URL('../tools/bench.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, 'request', 'load', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let start = process.cpuUsage()
  let text = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (part: string) => {
    text += part
    if (text.includes('begin')) {
      text = text.slice(text.indexOf('begin') + 5)
      start = process.cpuUsage()
      delay.enable()
    }
  })
  await new Promise((resolve) => child.once('close', resolve))
  const cpu = process.cpuUsage(start)
  delay.disable()
  const loaded = JSON.parse(text) as Loaded
  const cells = [
    [((loaded.requests / loaded.ms) * 1000).toFixed(0), 10],
    [loaded.p50.toFixed(0), 9],
    [loaded.p95.toFixed(0), 9],
    [loaded.p99.toFixed(0), 9],
    [((cpu.user + cpu.system) / loaded.requests).toFixed(1), 12],
    [(delay.max / 1e6).toFixed(1), 19],
  ] as const
  console.log(name.padEnd(24) + cells.map(([value, width]) => value.padStart(width)).join(''))
}

/** Keeps each of its connections busy with one request at a time, after a warm-up; prints `begin`, then the figures. */
async function load(port: number, requests: readonly HttpRequest[]): Promise<void> {
  const wires = requests.map(wireOf)
  const latencies: number[] = []
  let warm = false
  let stop = false
  const client = (n: number) =>
    new Promise<void>((resolve, reject) => {
      const socket = net.connect({ port, host: '127.0.0.1', noDelay: true })
      let sent = 0n
      let i = n
      let got = ''
      const send = () => {
        if (stop) return void socket.end(resolve)
        sent = process.hrtime.bigint()
        socket.write(wires[i++ % wires.length] ?? '')
      }
      socket.on('connect', send)
      socket.on('error', reject)
      socket.on('data', (part) => {
        got += part.toString('latin1')
        const end = got.indexOf('\r\n\r\n')
        if (end < 0) return
        const length = Number(/content-length: (\d+)/i.exec(got)?.[1] ?? 0)
        if (got.length < end + 4 + length) return
        if (!got.startsWith('HTTP/1.1 200')) return reject(new Error(got))
        got = ''
        if (warm) latencies.push(Number(process.hrtime.bigint() - sent) / 1000)
        send()
      })
    })
  // The clients never sleep: waking them costs the server's write tens of microseconds on a virtual machine, and would be
  // charged only to servers that are slower than their clients.
  const spin = () => {
    if (!stop) setImmediate(spin)
  }
  spin()
  const clients = Array.from({ length: CONNECTIONS }, (_, n) => client(n))
  const pause = (ms: number) => new Promise((resolve) => void globalThis.setTimeout(resolve, ms))
  await pause(WARM_UP_MS)
  process.stdout.write('begin')
  warm = true
  await pause(LOAD_MS)
  stop = true
  await Promise.all(clients)
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0
  const loaded: Loaded = {
    requests: latencies.length,
    ms: LOAD_MS,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  }
  process.stdout.write(JSON.stringify(loaded))
}

function wireOf(request: HttpRequest): Buffer {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const headers = { ...request.headers, 'content-length': String(body.length) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([
    Buffer.from(`${request.method} ${request.target} HTTP/1.1\r\n${lines.join('')}\r\n`),
    body,
  ])
}
