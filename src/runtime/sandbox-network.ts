// The world as a sandbox's own network shows it. Every address is local there, so whatever host a function connects to,
// the connection arrives here, with the address it meant; this decides, connects for it, and carries the bytes. Names are
// asked of the machine's own name server. What a function reaches: this cloud at its endpoint, always; the world at the
// ports below; private and loopback addresses only where the server allows them (development); link-local ones never,
// since a machine in somebody's cloud has its own credentials there.
import { createSocket } from 'node:dgram'
import type { RemoteInfo, Socket as DatagramSocket } from 'node:dgram'
import { getServers } from 'node:dns'
import { BlockList, connect, isIP } from 'node:net'
import type { Server, Socket } from 'node:net'
import type { Clock } from '../kernel/clock.ts'
import type { SandboxNetwork } from './lambox.ts'

/** TCP ports of the world that functions may reach: web, mail, databases, queues, caches and their secure variants. */
export const PORTS: readonly number[] = [
  22, 25, 80, 110, 143, 389, 443, 465, 587, 636, 853, 993, 995, 1433, 1521, 1883, 2049, 2181, 3000, 3306,
  3307, 4566, 5000, 5432, 5433, 5439, 5671, 5672, 6379, 6380, 8000, 8080, 8443, 8883, 8888, 9000, 9042, 9092,
  9094, 9098, 9200, 9243, 11211, 27017,
]
export const RESOLVER_PORT = 53

const CONNECTIONS_MAX = 256 // of one sandbox at a time
const QUERIES_MAX = 64
const QUERY_LIMIT_MS = 5_000
const TYPE_AAAA = 28
const HEADER_BYTES = 12

export interface NetworkPolicy {
  /** `http://127.0.0.1:PORT` of this cloud. */
  readonly endpoint: () => string
  /** Whether private and loopback addresses of the machine may be reached. */
  readonly privateAddresses: boolean
}

const NEVER = blocked([
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
])
const PRIVATE = blocked([
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
])

/** One for each sandbox; `close` cuts what is open. */
export class Network implements SandboxNetwork {
  private readonly policy: NetworkPolicy
  private readonly clock: Clock
  private readonly open = new Set<Socket>()
  private readonly ending = new AbortController()
  private resolverSocket: DatagramSocket | undefined
  private queries = 0
  private connections = 0

  constructor(policy: NetworkPolicy, clock: Clock) {
    this.policy = policy
    this.clock = clock
  }

  /** Nothing of ours listens inside yet. */
  listener(server: Server): void {
    server.close()
  }

  connection(inside: Socket): void {
    const address = inside.localAddress ?? ''
    const port = inside.localPort ?? 0
    inside.on('error', () => inside.destroy())
    if (this.ending.signal.aborted || this.connections >= CONNECTIONS_MAX || !this.mayReach(address, port)) {
      inside.resetAndDestroy()
      return
    }
    const outside = connect({ host: address, port, allowHalfOpen: true })
    this.connections++
    for (const socket of [inside, outside]) this.open.add(socket)
    outside.on('error', () => inside.resetAndDestroy())
    inside.once('close', () => {
      this.open.delete(inside)
      outside.destroy()
    })
    outside.once('close', () => {
      this.open.delete(outside)
      this.connections--
      inside.destroy()
    })
    // Half-open on both sides: who has said all may still listen.
    inside.allowHalfOpen = true
    inside.setNoDelay(true)
    outside.setNoDelay(true)
    inside.pipe(outside)
    outside.pipe(inside)
  }

  resolver(socket: DatagramSocket): void {
    this.resolverSocket = socket
    socket.on('error', () => socket.close())
    socket.on('message', (query, from) => void this.answer(socket, query, from))
  }

  close(): void {
    if (this.ending.signal.aborted) return
    this.ending.abort()
    this.resolverSocket?.removeAllListeners('error')
    this.resolverSocket?.on('error', () => {})
    this.resolverSocket?.close()
    for (const socket of this.open) socket.destroy()
  }

  private mayReach(address: string, port: number): boolean {
    if (isIP(address) !== 4) return false
    if (address === '127.0.0.1' && port === portOf(this.policy.endpoint())) return true
    if (NEVER.check(address)) return false
    return this.policy.privateAddresses || !PRIVATE.check(address)
  }

  /** Passes a query on to the machine's name server as it is, and its answer back; there is no IPv6 inside. */
  private async answer(socket: DatagramSocket, query: Buffer, from: RemoteInfo): Promise<void> {
    if (query.length < HEADER_BYTES || this.queries >= QUERIES_MAX) return
    const reply = (message: Buffer): void => {
      if (!this.ending.signal.aborted) socket.send(message, from.port, from.address)
    }
    if (questionType(query) === TYPE_AAAA) return reply(emptyAnswer(query))
    this.queries++
    try {
      reply(await this.ask(query))
    } catch {
      reply(serverFailure(query))
    } finally {
      this.queries--
    }
  }

  private async ask(query: Buffer): Promise<Buffer> {
    const host = nameServer()
    if (host === undefined) throw new Error('this machine has no name server')
    const upstream = createSocket(isIP(host) === 6 ? 'udp6' : 'udp4')
    const done = new AbortController()
    try {
      const answered = new Promise<Buffer>((resolve, reject) => {
        upstream.once('message', resolve)
        upstream.once('error', reject)
        upstream.connect(RESOLVER_PORT, host, () => upstream.send(query))
      })
      const late = this.clock.after(QUERY_LIMIT_MS, done.signal).then(() => {
        throw new Error('the name server did not answer')
      })
      late.catch(() => {})
      return await Promise.race([answered, late])
    } finally {
      done.abort()
      upstream.close()
    }
  }
}

/** The machine's first name server; Node.js writes `[::1]:5353` where the port is not 53, which we do not ask then. */
function nameServer(): string | undefined {
  return getServers().find((server) => isIP(server) !== 0)
}

function portOf(endpoint: string): number {
  const { port, protocol } = new URL(endpoint)
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

/** TCP ports for a sandbox to accept connections on: the world's, and this cloud's. */
export function acceptedPorts(endpoint: string): number[] {
  return [...new Set([portOf(endpoint), ...PORTS])]
}

function blocked(subnets: readonly (readonly [address: string, prefix: number])[]): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of subnets) list.addSubnet(address, prefix)
  return list
}

/** The type of the one question (RFC 1035 §4.1.2); undefined where the message is not one. */
function questionType(query: Buffer): number | undefined {
  const end = query.indexOf(0, HEADER_BYTES)
  return end < 0 || end + 5 > query.length ? undefined : query.readUInt16BE(end + 1)
}

function emptyAnswer(query: Buffer): Buffer {
  const end = query.indexOf(0, HEADER_BYTES) + 5
  const answer = Buffer.from(query.subarray(0, end))
  answer.writeUInt16BE(0x8180, 2) // a response, recursion done, no error
  answer.writeUInt16BE(1, 4)
  answer.fill(0, 6, HEADER_BYTES)
  return answer
}

function serverFailure(query: Buffer): Buffer {
  const answer = Buffer.from(query.subarray(0, HEADER_BYTES))
  answer.writeUInt16BE(0x8182, 2) // SERVFAIL
  answer.fill(0, 4, HEADER_BYTES)
  return answer
}
