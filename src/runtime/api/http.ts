// HTTP/1.1 as far as the runtimes inside an environment speak it: one connection, requests one after the other, each
// answered before the next is looked at. Not node:http, which costs 250 µs more for each invocation (measured). Whoever
// connects may be hostile, so heads, pipelined bytes and unread answers are bounded, and nothing here throws outwards.
import type { Socket } from 'node:net'
import { BadRequest, BodyDecoder } from './body.ts'
import type { BodyReader } from './body.ts'
import { Growing } from './growing.ts'

/** One request, answered once. */
export interface Exchange {
  readonly method: string
  /** The target without its query. */
  readonly path: string
  /** False once its connection has ended: an answer would reach nobody. */
  readonly open: boolean
  /** By a name in lower case; undefined where the request has none. */
  header(name: string): string | undefined
  /** What the request says of its body's length; undefined for one in chunks. */
  readonly bodyLength: number | undefined
  /** `headers` are whole lines, each with its line break. */
  answer(status: number, headers: string, body: string | Buffer): void
}

/** Takes a request; what it returns gets the body, also when it has been answered already. */
export type RequestHandler = (exchange: Exchange) => BodyReader

/** What all connections of one environment have in common. */
export interface Serving {
  readonly handle: RequestHandler
  /** Hears of our own bugs: the connection ends, the server does not. */
  readonly bug: (error: unknown) => void
  /** Bytes kept of unfinished heads and of requests that wait, of all connections. */
  heldBytes: number
}

const HEAD_BYTES_MAX = 1024 * 1024 + 4096 // Go's net/http, which AWS's supervisor is written with: 1 MiB and some slack
const HELD_BYTES_MAX = 8 * 1024 * 1024
/** Headers of one request; the known clients send eight. */
const HEADERS_MAX = 256
/** Pipelined bytes kept before the socket is no longer read. */
const WAITING_BYTES_MAX = 64 * 1024
/** Short answers leave in one piece with their head. */
const ONE_WRITE_BYTES_MAX = 64 * 1024

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  202: 'Accepted',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
}

const HEAD_END = Buffer.from('\r\n\r\n')
const EMPTY = Buffer.alloc(0)

/** Serves one connection until it ends. */
export function serve(socket: Socket, serving: Serving): void {
  new Connection(socket, serving)
}

class Connection {
  private readonly socket: Socket
  private readonly serving: Serving
  /** An unfinished head, or requests behind the one at work. */
  private readonly waiting = new Growing()
  private accountedBytes = 0
  /** How much of an unfinished head has been looked through. */
  private searchedBytes = 0
  private decoder: BodyDecoder | undefined
  private current: Request | undefined
  private parsing = false

  constructor(socket: Socket, serving: Serving) {
    this.socket = socket
    this.serving = serving
    socket.setNoDelay(true)
    socket.on('data', (data: Buffer) => this.receive(data))
    socket.on('drain', () => this.receive(EMPTY))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.closed())
  }

  private closed(): void {
    this.waiting.clear()
    const { decoder } = this
    this.decoder = undefined
    this.current = undefined
    this.account()
    decoder?.broken()
  }

  private receive(data: Buffer): void {
    // An answer given while a request is being parsed comes back here; the running loop goes on by itself.
    if (this.parsing) return
    this.parsing = true
    try {
      this.parse(data)
    } catch (error) {
      if (error instanceof BadRequest) this.refuse(error.status)
      else {
        this.serving.bug(error)
        this.socket.destroy()
      }
    }
    this.parsing = false
    this.account()
    if (this.serving.heldBytes > HELD_BYTES_MAX) this.socket.destroy()
  }

  private parse(data: Buffer): void {
    const kept = this.waiting.length > 0
    if (kept) this.waiting.append(data)
    const bytes = kept ? this.waiting.view() : data
    const rest = this.consume(bytes)
    // Where nothing was consumed what is kept stays where it is: copying it for each small piece would add up.
    if (rest.length < bytes.length) this.waiting.clear()
    if (rest.length < bytes.length || !kept) this.waiting.append(rest)
    if (this.busy && this.waiting.length > WAITING_BYTES_MAX) this.socket.pause()
    else if (this.socket.isPaused()) this.socket.resume()
  }

  /** Works on requests while it can; answers what is left over. */
  private consume(bytes: Buffer): Buffer {
    let rest = bytes
    while (this.socket.writable) {
      if (this.decoder !== undefined) {
        const after = this.decoder.push(rest)
        if (after === undefined) return EMPTY
        this.decoder = undefined
        rest = after
      } else {
        if (this.busy || rest.length === 0) return rest
        const after = this.begin(rest)
        if (after === undefined) return rest
        rest = after
      }
    }
    return EMPTY
  }

  /** Nothing new is begun before the last request is answered and its answer has left. */
  private get busy(): boolean {
    return this.current?.done === false || this.socket.writableNeedDrain
  }

  /** Starts the request that `bytes` begins with; answers what follows its head, undefined while that is not whole. */
  private begin(bytes: Buffer): Buffer | undefined {
    const end = bytes.indexOf(HEAD_END, Math.max(0, this.searchedBytes - HEAD_END.length))
    if ((end === -1 ? bytes.length : end) > HEAD_BYTES_MAX) throw new BadRequest('a head is too long', 431)
    this.searchedBytes = end === -1 ? bytes.length : 0
    if (end === -1) return undefined
    const request = new Request(this.socket, bytes.toString('latin1', 0, end), () => this.answered())
    this.current = request
    const reader = this.serving.handle(request)
    const { bodyLength } = request
    if (bodyLength === 0) reader.end(NO_TRAILERS)
    else this.decoder = new BodyDecoder(reader, bodyLength)
    if (request.header('expect')?.toLowerCase() === '100-continue') {
      // A client that was refused may send its body or not: nobody could tell what follows.
      if (request.done) this.socket.end()
      else this.socket.write('HTTP/1.1 100 Continue\r\n\r\n')
    }
    return bytes.subarray(end + HEAD_END.length)
  }

  private answered(): void {
    if (this.waiting.length > 0 || this.accountedBytes > 0) this.receive(EMPTY)
  }

  private refuse(status: number): void {
    const { decoder, current } = this
    this.decoder = undefined
    this.waiting.clear()
    // A body that went wrong is one that ended early; who was reading it may have an answer of its own.
    if (decoder !== undefined && current?.done === false) {
      decoder.broken()
      if (current.done) return this.socket.destroySoon()
    }
    const text = `${status} ${REASONS[status]}`
    this.socket.write(`HTTP/1.1 ${text}\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${text}`)
    this.socket.destroySoon()
  }

  private account(): void {
    const head = this.current?.done === false ? this.current.headBytes : 0
    const now = head + this.waiting.length + (this.decoder?.heldBytes ?? 0)
    this.serving.heldBytes += now - this.accountedBytes
    this.accountedBytes = now
  }
}

const NO_TRAILERS: ReadonlyMap<string, string> = new Map()

class Request implements Exchange {
  readonly method: string
  readonly path: string
  readonly bodyLength: number | undefined
  readonly headBytes: number
  done = false
  private readonly socket: Socket
  private readonly headers: ReadonlyMap<string, string>
  private readonly keepAlive: boolean
  private readonly onAnswered: () => void

  /** Throws BadRequest. */
  constructor(socket: Socket, head: string, onAnswered: () => void) {
    this.socket = socket
    this.onAnswered = onAnswered
    this.headBytes = head.length
    const lines = head.split('\r\n', HEADERS_MAX + 2)
    const [first = ''] = lines
    const afterMethod = first.indexOf(' ')
    const version = first.lastIndexOf(' ')
    if (afterMethod < 1 || version <= afterMethod || !/^ HTTP\/1\.[01]$/.test(first.slice(version)))
      throw new BadRequest('no request line')
    this.method = first.slice(0, afterMethod)
    this.path = pathOf(first.slice(afterMethod + 1, version))
    this.headers = headersOf(lines)
    this.bodyLength = bodyLengthOf(this.headers)
    const connection = this.headers.get('connection')?.toLowerCase()
    this.keepAlive = first.endsWith('1') ? connection !== 'close' : connection === 'keep-alive'
  }

  get open(): boolean {
    return !this.socket.destroyed && this.socket.writable
  }

  header(name: string): string | undefined {
    return this.headers.get(name)
  }

  answer(status: number, headers: string, body: string | Buffer): void {
    if (this.done) throw new Error('a request is answered once')
    this.done = true
    if (this.open) this.write(status, headers, body)
    this.onAnswered()
  }

  private write(status: number, headers: string, body: string | Buffer): void {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
    const close = this.keepAlive ? '' : 'Connection: close\r\n'
    const head = `HTTP/1.1 ${status} ${REASONS[status]}\r\n${headers}${close}Content-Length: ${length}\r\n\r\n`
    if (typeof body === 'string') this.socket.write(head + body)
    else if (length <= ONE_WRITE_BYTES_MAX) {
      const headBytes = Buffer.byteLength(head)
      const bytes = Buffer.allocUnsafe(headBytes + length)
      bytes.write(head, 0)
      body.copy(bytes, headBytes)
      this.socket.write(bytes)
    } else {
      this.socket.cork()
      this.socket.write(head)
      this.socket.write(body)
      this.socket.uncork()
    }
    if (!this.keepAlive) this.socket.end()
  }
}

/** Of a target in origin form, or in absolute form as a client sends it to what it takes for a proxy. */
function pathOf(target: string): string {
  const from = target.startsWith('http://') ? target.indexOf('/', 'http://'.length) : 0
  const query = target.indexOf('?')
  const path = target.slice(Math.max(0, from), query === -1 ? target.length : query)
  if (!path.startsWith('/')) throw new BadRequest('no path')
  return path
}

function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  if (lines.length > HEADERS_MAX + 1) throw new BadRequest('too many headers', 431)
  const headers = new Map<string, string>()
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const colon = line.indexOf(':')
    if (colon < 1 || line.charCodeAt(0) <= 0x20) throw new BadRequest('a header has no name')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    const before = headers.get(name)
    headers.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return headers
}

/** 0 where there is no body, undefined where it comes in chunks (RFC 9112 §6.3). */
function bodyLengthOf(headers: ReadonlyMap<string, string>): number | undefined {
  const encoding = headers.get('transfer-encoding')
  const length = headers.get('content-length')
  if (encoding !== undefined) {
    if (length !== undefined || encoding.toLowerCase() !== 'chunked')
      throw new BadRequest('a body in chunks has no other length and no other coding')
    return undefined
  }
  if (length === undefined) return 0
  if (!/^\d{1,15}$/.test(length)) throw new BadRequest('a length is a number')
  return Number(length)
}
