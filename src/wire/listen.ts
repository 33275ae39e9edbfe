// Sockets before the door: one port for HTTP/1.1, cleartext HTTP/2 with prior knowledge (the JavaScript SDK's Kinesis client
// speaks nothing else) and TLS with either by ALPN, told apart by a connection's first bytes. No request has a total limit;
// what stands still does: 60 s without progress while a body is read or an answer is written, 60 s for a request's headers,
// 70 s idle between requests (AWS's SDKs keep connections longer than Node's 5 s and would see resets).
// Closing: no new connections; requests in flight get 30 s, and their signals abort so that long polls end at once.
import http from 'node:http'
import http2 from 'node:http2'
import net from 'node:net'
import type { Socket } from 'node:net'
import type { Clock } from '../kernel/clock.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import type { Settings } from '../kernel/service.ts'
import { certificates } from './ca.ts'
import type { Ca } from './ca.ts'
import { Exchange } from './exchange.ts'
import type { Active, Peers } from './exchange.ts'
import { FrontConnection, HeaderNames } from './front.ts'
import type { Front } from './front.ts'
import { isLoopback, trustedPeers } from './peers.ts'

/** One read or write may stand still for this long. */
export const IDLE_MS = 60_000
/** Idle connections live at least 65 s (CONTRACTS.md §6). */
export const KEEP_ALIVE_MS = 70_000
/** How often connections are looked at: the precision of both limits. */
export const SWEEP_MS = 5_000
/** What requests in flight get once closing begins. */
export const DRAIN_MS = 30_000
/** S3's headers are 8 KB at most, a session token 4 KB more, presigned URLs 12 KB. */
const HEADER_BYTES_MAX = 32 * 1024
const CONNECTIONS_MAX = 16_384

export interface ListenOptions {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** With it the port speaks TLS too; called at the first TLS connection. */
  readonly tls?: { loadCa(): Promise<Ca> }
}

export interface Listening {
  readonly port: number
  /** Drains and closes; fulfilled when the last connection is gone. */
  close(): Promise<void>
}

export interface ListenParts {
  readonly settings: Pick<Settings, 'standing'>
  readonly clock: Pick<Clock, 'wall' | 'every' | 'after' | 'monotonic'>
  readonly ids: Pick<Ids, 'bytes'>
  readonly log: Log
  readonly trustedProxy: readonly string[]
  /** Whether we answer to this host name. */
  readonly serves: (name: string) => boolean
  /** The door. `malformed` says what is wrong with a request that HTTP let through and we do not. */
  readonly answer: (request: HttpRequest, malformed?: string) => Promise<HttpReply>
}

/** Opens the port. Throws a message for the operator where it may not or cannot. */
export async function listen(parts: ListenParts, options: ListenOptions): Promise<Listening> {
  const heardByOthers = !(await isLoopback(options.host))
  if (
    heardByOthers &&
    parts.settings.standing === 'production' &&
    !options.tls &&
    parts.trustedProxy.length === 0
  )
    throw new Error(
      `refusing to listen on ${options.host} without TLS: secrets would cross the network in the clear. ` +
        'Leave TLS on, or name the proxy that ends it with --trusted-proxy.',
    )
  if (heardByOthers && parts.settings.standing === 'development')
    throw new Error(
      `refusing to listen on ${options.host}: without --production any key is accepted, so only this machine may ask. ` +
        'Listen on 127.0.0.1, or start with --production.',
    )
  const port = new Port(parts, options)
  return port.open(options)
}

/** One open connection; `since` and `seenBytes` say when it last moved. */
interface Connection {
  readonly socket: Socket
  readonly exchanges: Set<Active>
  sinceMs: number
  seenBytes: number
  /** Bytes read when its last request ended: more than that is the beginning of a next one. */
  settledBytes: number
  front?: FrontConnection
}

class Port {
  readonly #parts: ListenParts
  readonly #options: ListenOptions
  readonly #connections = new Map<Socket, Connection>()
  readonly #behind = new WeakMap<object, Connection>()
  readonly #peers: Peers
  readonly #server: net.Server
  readonly #h1: http.Server
  readonly #h2: http2.Http2Server
  #tls: Promise<http2.Http2SecureServer> | undefined
  readonly #sessions = new Set<http2.ServerHttp2Session>()
  #draining = false
  readonly #isDraining = () => this.#draining
  readonly #front: Omit<Front, 'begun' | 'ended'>
  #dateSecond = 0
  #dateText = ''

  constructor(parts: ListenParts, options: ListenOptions) {
    this.#parts = parts
    this.#options = options
    this.#peers = trustedPeers(parts.trustedProxy)
    // keepAliveTimeout 0: the sweep below ends idle connections, without a timer armed at every request.
    this.#h1 = http.createServer({
      maxHeaderSize: HEADER_BYTES_MAX,
      noDelay: true,
      keepAliveTimeout: 0,
      requestTimeout: 0,
    })
    this.#h2 = http2.createServer({ settings: H2_SETTINGS })
    this.#serve(this.#h1)
    this.#serve(this.#h2)
    this.#front = {
      peers: this.#peers,
      names: new HeaderNames(),
      answer: parts.answer,
      isDraining: this.#isDraining,
      date: () => this.#date(),
      handOver: (socket, bytes) => {
        delete this.#connections.get(socket)?.front
        handBack(socket, bytes, this.#h1)
      },
      failed: (error) => parts.log.error('an answer could not be written', { error: String(error) }),
    }
    this.#server = net.createServer({ noDelay: true, allowHalfOpen: true }, (socket) => this.#accept(socket))
    this.#server.maxConnections = CONNECTIONS_MAX
  }

  async open({ port, host }: ListenOptions): Promise<Listening> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen({ port, host }, () => resolve())
    })
    const stopSweep = this.#parts.clock.every(SWEEP_MS, () => this.#sweep())
    const address = this.#server.address()
    return {
      port: typeof address === 'object' && address ? address.port : port,
      close: async () => {
        await this.#drain()
        stopSweep()
      },
    }
  }

  // First bytes: 0x16 is a TLS handshake, "PRI" the preface of HTTP/2; anything else is HTTP/1.1 or nonsense.
  #accept(socket: Socket): void {
    this.#connections.set(socket, {
      socket,
      exchanges: new Set(),
      sinceMs: this.#parts.clock.monotonic(),
      seenBytes: 0,
      settledBytes: 0,
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#connections.delete(socket))
    let first: Buffer | undefined
    const look = (bytes: Buffer) => {
      first = first ? Buffer.concat([first, bytes]) : bytes
      if (first.length < 3 && 'PRI'.startsWith(first.toString('latin1'))) return
      socket.removeListener('data', look)
      socket.removeListener('end', gone)
      if (first[0] === TLS_HANDSHAKE) void this.#startTls(socket, first)
      else if (first.toString('latin1', 0, 3) === 'PRI') {
        // HTTP/2 ends streams, not halves of connections: a peer that ends is gone.
        socket.allowHalfOpen = false
        handBack(socket, first, this.#h2)
      } else this.#startFront(socket, first)
    }
    const gone = () => socket.destroy()
    socket.on('data', look)
    socket.on('end', gone)
  }

  async #startTls(socket: Socket, first: Buffer): Promise<void> {
    if (!this.#options.tls) return void socket.destroy()
    socket.pause()
    try {
      const server = await (this.#tls ??= this.#openTls(this.#options.tls))
      // A peer that ends within the handshake has nothing more to hear.
      socket.allowHalfOpen = false
      socket.unshift(first)
      server.emit('connection', socket)
    } catch (error) {
      this.#tls = undefined
      this.#parts.log.error('TLS is not available', { error: String(error) })
      socket.destroy()
    }
  }

  #startFront(socket: Socket, first: Buffer): void {
    const connection = this.#connections.get(socket)
    if (!connection) return
    const front: Front = {
      ...this.#front,
      begun: (exchange) => this.#begin(exchange, connection),
      ended: (exchange) => this.#end(exchange, connection),
    }
    connection.front = new FrontConnection(socket, first, front)
  }

  /** The value of the Date header, made once a second. */
  #date(): string {
    const second = Math.floor(this.#parts.clock.wall() / 1000)
    if (second !== this.#dateSecond) {
      this.#dateSecond = second
      this.#dateText = new Date(second * 1000).toUTCString()
    }
    return this.#dateText
  }

  async #openTls(tls: NonNullable<ListenOptions['tls']>): Promise<http2.Http2SecureServer> {
    const certs = certificates(await tls.loadCa(), this.#parts, this.#parts.serves)
    const server = http2.createSecureServer({
      allowHTTP1: true,
      settings: H2_SETTINGS,
      minVersion: 'TLSv1.2',
      ...certs.standard,
      SNICallback: certs.byName,
    })
    this.#serve(server)
    server.on('secureConnection', (socket) => socket.on('error', () => socket.destroy()))
    return server
  }

  #serve(server: http.Server | http2.Http2Server | http2.Http2SecureServer): void {
    const events: net.Server = server
    events.on('request', (req: Req, res: Res) => this.#exchange(req, res, undefined))
    events.on('checkContinue', (req: Req, res: Res) => this.#exchange(req, res, () => res.writeContinue()))
    events.on('clientError', (error: Error & { code?: string }, socket: Socket) => {
      const connection = this.#connections.get(socket) ?? this.#behind.get(socket)
      // Into an answer that has begun nothing else may be written.
      if ([...(connection?.exchanges ?? [])].some((exchange) => exchange.hasBegun())) socket.destroy()
      else refuseBytes(error, socket)
    })
    events.on('session', (session: http2.ServerHttp2Session) => {
      this.#sessions.add(session)
      session.on('error', () => session.destroy())
      session.on('close', () => this.#sessions.delete(session))
    })
  }

  #exchange(req: Req, res: Res, sendContinue: (() => void) | undefined): void {
    const connection = this.#connectionOf(req)
    const exchange = new Exchange(req, res, this.#peers, sendContinue)
    this.#begin(exchange, connection)
    void this.#finish(exchange, connection)
  }

  async #finish(exchange: Exchange, connection: Connection | undefined): Promise<void> {
    try {
      await exchange.run(this.#parts.answer, this.#isDraining)
    } catch (error) {
      this.#parts.log.error('an answer could not be written', { error: String(error) })
      exchange.destroy()
    }
    this.#end(exchange, connection)
    if (this.#draining) exchange.hangUp()
  }

  #begin(exchange: Active, connection: Connection | undefined): void {
    connection?.exchanges.add(exchange)
    if (this.#draining) exchange.abort()
  }

  /**
   * Idle connections outlive the beginning of a drain by the last request in flight: so whoever watches over a kept
   * connection hears 503 from the health page, and a request that crossed our signal is still answered.
   */
  #leaveIdle(): void {
    const connections = [...this.#connections.values()]
    // Bytes since its last answer: a request that is still arriving.
    if (connections.some((one) => one.exchanges.size > 0 || one.socket.bytesRead > one.settledBytes)) return
    for (const { socket } of connections) socket.end(() => socket.destroy())
  }

  #end(exchange: Active, connection: Connection | undefined): void {
    if (!connection) return
    connection.exchanges.delete(exchange)
    connection.sinceMs = this.#parts.clock.monotonic()
    connection.settledBytes = connection.socket.bytesRead
    if (this.#draining) this.#leaveIdle()
  }

  // TLS and HTTP/2 put objects of their own before our socket; the peer's port finds it, once for each.
  #connectionOf(req: Req): Connection | undefined {
    const socket = req.socket as Socket
    const plain = this.#connections.get(socket)
    if (plain) return plain
    const owner = 'stream' in req ? req.stream.session : socket
    if (!owner) return undefined
    const known = this.#behind.get(owner)
    if (known) return known
    for (const connection of this.#connections.values()) {
      const { remotePort, remoteAddress } = connection.socket
      if (remotePort !== socket.remotePort || remoteAddress !== socket.remoteAddress) continue
      this.#behind.set(owner, connection)
      return connection
    }
    return undefined
  }

  #sweep(): void {
    const now = this.#parts.clock.monotonic()
    for (const connection of this.#connections.values()) {
      const { socket, exchanges } = connection
      const bytes = socket.bytesRead + socket.bytesWritten
      const moved = bytes !== connection.seenBytes
      connection.seenBytes = bytes
      if (exchanges.size === 0 && !connection.front?.awaitsBody) {
        // A trickle of header bytes is no progress: only a whole request is.
        const begun = socket.bytesRead > connection.settledBytes
        if (now - connection.sinceMs >= (begun ? IDLE_MS : KEEP_ALIVE_MS)) socket.destroy()
      } else if (moved || (exchanges.size > 0 && ![...exchanges].some((one) => one.isWaitingForPeer())))
        connection.sinceMs = now
      else if (now - connection.sinceMs >= IDLE_MS) socket.destroy()
    }
  }

  async #drain(): Promise<void> {
    this.#draining = true
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    for (const session of this.#sessions) session.close()
    for (const { exchanges } of this.#connections.values()) {
      for (const exchange of exchanges) exchange.abort()
    }
    this.#leaveIdle()
    const stop = new AbortController()
    const overdue = this.#parts.clock.after(DRAIN_MS, stop.signal).then(
      () => {
        for (const { socket } of this.#connections.values()) socket.destroy()
      },
      () => undefined,
    )
    await closed
    stop.abort()
    await overdue
  }
}

type Req = http.IncomingMessage | http2.Http2ServerRequest
type Res = (http.ServerResponse | http2.Http2ServerResponse) & { writeContinue(): void }

const TLS_HANDSHAKE = 0x16
const H2_SETTINGS = {
  maxConcurrentStreams: 1_000,
  initialWindowSize: 1024 * 1024,
  maxHeaderListSize: HEADER_BYTES_MAX,
}

// Gives a connection to one of Node's servers as if nothing had been read of it.
function handBack(socket: Socket, bytes: Buffer, server: http.Server | http2.Http2Server): void {
  socket.pause()
  socket.unshift(bytes)
  server.emit('connection', socket)
  process.nextTick(() => socket.resume())
}

// Bytes that are no HTTP get HTTP's own answer: there is no request whose protocol could be spoken.
function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
