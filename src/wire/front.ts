// The fast front: simple HTTP/1.1 requests, which are nearly all, parsed here in one pass over what has arrived, at about half
// the cost of node:http. Anything that is not simple (a body above 64 KiB or of unknown length, Expect, Upgrade, an old
// version, a header that is odd in any way) is handed with its bytes to node:http, and the connection with it, for good: so
// what is hard to read safely is read by one parser only. RFC 9112; a request is taken only if it has one possible reading.
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import { readForwarded, SINGLE } from './exchange.ts'
import type { Active, Peers } from './exchange.ts'
import { isLoopbackAddress, plainAddress } from './peers.ts'

/** Longer heads and bodies are node:http's. */
const HEAD_BYTES_MAX = 16 * 1024
const BODY_BYTES_MAX = 64 * 1024
/** A request that comes in more pieces than this is node:http's too: joining pieces costs their number squared. */
const PIECES_MAX = 32
/** Of requests sent ahead of their answers this much is read; then the socket waits. */
const AHEAD_BYTES_MAX = 128 * 1024
/** Answers up to this are joined with their head into one write. */
const JOINED_BYTES_MAX = 16 * 1024
/** Header names as clients spell them: a few dozen in practice. */
const NAMES_MAX = 2_000

/** What connections share: made once a port. */
export interface Front {
  readonly peers: Peers
  readonly names: HeaderNames
  readonly answer: (request: HttpRequest) => Promise<HttpReply>
  readonly isDraining: () => boolean
  /** The Date header's value now (RFC 9110 §6.6.1). */
  readonly date: () => string
  /** Takes the connection over, with the bytes that were read of it. */
  readonly handOver: (socket: Socket, bytes: Buffer) => void
  readonly begun: (exchange: Active) => void
  readonly ended: (exchange: Active) => void
  readonly failed: (error: unknown) => void
}

/** Lower-case names by their spelling on the wire; null for what is no token. */
export class HeaderNames {
  readonly #known = new Map<string, string | null>()

  read(spelled: string): string | null {
    const known = this.#known.get(spelled)
    if (known !== undefined) return known
    const name = TOKEN.test(spelled) ? spelled.toLowerCase() : null
    if (this.#known.size < NAMES_MAX) this.#known.set(spelled, name)
    return name
  }
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const REQUEST_LINE = /^(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) (\/[\x21-\x7e]*) HTTP\/1\.1$/
// A control character, or a CR or LF that is not the other's: two parsers could see two requests.
// oxlint-disable-next-line no-control-regex
const ODD = /[^\t\r\n\x20-\x7e\x80-\xff]|\r[^\n]|[^\r]\n|\r$/
/** Headers that change how the message or the connection is read. */
const NOT_SIMPLE: ReadonlySet<string> = new Set([
  'expect',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'trailer',
  'te',
])
const NO_BODY_STATUS: ReadonlySet<number> = new Set([204, 304])
// oxlint-disable-next-line no-control-regex
const BAD_VALUE = /[^\t\x20-\x7e\x80-\xff]/

/** One connection, as long as its requests are simple. */
export class FrontConnection {
  readonly #socket: Socket
  readonly #front: Front
  readonly #peer: string
  #bytes: Buffer | undefined
  #exchange: FrontExchange | undefined
  #ended = false
  /** Length of the request that is arriving, once its head is read. */
  #awaited = 0
  #pieces = 0
  readonly #onData = (bytes: Buffer) => this.#take(bytes)
  readonly #onEnd = () => {
    this.#ended = true
    // A client that closed its end waits for nothing: long polls end, and what is answered yet is written.
    if (this.#exchange) this.#exchange.abort()
    else this.#socket.end()
  }

  constructor(socket: Socket, first: Buffer, front: Front) {
    this.#socket = socket
    this.#front = front
    this.#peer = plainAddress(socket.remoteAddress ?? '')
    socket.on('data', this.#onData)
    socket.on('end', this.#onEnd)
    socket.on('close', () => this.#exchange?.abort())
    this.#take(first)
  }

  /** True while a body is arriving: then each byte is progress, as it is not while a head trickles in. */
  get awaitsBody(): boolean {
    return this.#awaited > 0
  }

  #take(bytes: Buffer): void {
    this.#bytes = this.#bytes ? Buffer.concat([this.#bytes, bytes]) : bytes
    this.#pieces++
    if (!this.#exchange) this.#next()
    else if (this.#bytes.length > AHEAD_BYTES_MAX) this.#socket.pause()
  }

  /** Starts on the next request, if it has wholly arrived. */
  #next(): void {
    const bytes = this.#bytes
    if (!bytes || (bytes.length < this.#awaited && this.#pieces <= PIECES_MAX)) return
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0 || end > HEAD_BYTES_MAX) {
      if (bytes.length > HEAD_BYTES_MAX || this.#pieces > PIECES_MAX || !couldBeSimple(bytes))
        this.#handOver(bytes)
      return
    }
    const head = readHead(bytes.toString('latin1', 0, end), this.#front.names)
    if (!head) return this.#handOver(bytes)
    const total = end + 4 + head.bodyBytes
    if (bytes.length < total) {
      if (this.#pieces > PIECES_MAX) return this.#handOver(bytes)
      this.#awaited = total
      return
    }
    this.#awaited = 0
    this.#pieces = 0
    this.#bytes = bytes.length === total ? undefined : bytes.subarray(total)
    const body = head.bodyBytes === 0 ? undefined : bytes.subarray(end + 4, total)
    const exchange = new FrontExchange(this.#socket, head, body, this.#peer, this.#front.peers)
    this.#exchange = exchange
    this.#front.begun(exchange)
    void this.#answer(exchange)
  }

  async #answer(exchange: FrontExchange): Promise<void> {
    const socket = this.#socket
    let keep = false
    try {
      const reply = await this.#front.answer(exchange)
      keep = exchange.keepAlive && !this.#ended && !this.#front.isDraining()
      if (socket.destroyed) {
        if (reply.body instanceof Readable) reply.body.destroy()
      } else await writeReply(socket, exchange.method, reply, keep, this.#front.date())
    } catch (error) {
      this.#front.failed(error)
      socket.destroy()
    }
    this.#exchange = undefined
    this.#front.ended(exchange)
    if (!keep) return socket.destroySoon()
    if (socket.isPaused()) socket.resume()
    this.#next()
  }

  #handOver(bytes: Buffer): void {
    this.#socket.removeListener('data', this.#onData)
    this.#socket.removeListener('end', this.#onEnd)
    this.#bytes = undefined
    this.#front.handOver(this.#socket, bytes)
  }
}

interface Head {
  readonly method: string
  readonly target: string
  readonly headers: Record<string, string>
  readonly bodyBytes: number
  readonly keepAlive: boolean
}

/** Reads a head that has one reading only; undefined for every other, which is node:http's to judge. */
export function readHead(text: string, names: HeaderNames): Head | undefined {
  if (ODD.test(text)) return undefined
  let from = text.indexOf('\r\n')
  const line = REQUEST_LINE.exec(from < 0 ? text : text.slice(0, from))
  if (!line || from < 0) return undefined
  const headers = Object.create(null) as Record<string, string>
  for (from += 2; from < text.length;) {
    let end = text.indexOf('\r\n', from)
    if (end < 0) end = text.length
    const colon = text.indexOf(':', from)
    if (colon < 0 || colon > end) return undefined
    const name = names.read(text.slice(from, colon))
    if (name === null || NOT_SIMPLE.has(name)) return undefined
    const value = trimmed(text, colon + 1, end)
    const before = headers[name]
    if (before === undefined) headers[name] = value
    else if (SINGLE.has(name)) return undefined
    else headers[name] = `${before}${name === 'cookie' ? '; ' : ','}${value}`
    from = end + 2
  }
  const length = headers['content-length'] ?? '0'
  const connection = headers['connection']?.toLowerCase() ?? 'keep-alive'
  if (headers['host'] === undefined || !/^\d{1,6}$/.test(length) || Number(length) > BODY_BYTES_MAX)
    return undefined
  if (connection !== 'keep-alive' && connection !== 'close') return undefined
  const [, method = '', target = ''] = line
  return { method, target, headers, bodyBytes: Number(length), keepAlive: connection === 'keep-alive' }
}

// Optional white space is space and tab only: a byte that JavaScript takes for a space may be half of a UTF-8 character.
function trimmed(text: string, from: number, to: number): string {
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

// What cannot become a simple request is not waited for: no method, a line that ends in LF alone, a control character.
function couldBeSimple(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  return METHOD_SO_FAR.test(text) && !ODD_SO_FAR.test(text)
}

const METHOD_SO_FAR = /^[A-Z]{1,7}(?: |$)/
// oxlint-disable-next-line no-control-regex
const ODD_SO_FAR = /[^\t\r\n\x20-\x7e\x80-\xff]|[^\r]\n|\r[^\n]/

class FrontExchange implements HttpRequest, Active {
  readonly socket: Socket
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
  readonly scheme: 'http' | 'https'
  readonly remoteAddress: string
  readonly loopback: boolean
  readonly httpVersion = '1.1'
  readonly keepAlive: boolean
  trailers?: () => Readonly<Record<string, string>>
  #controller: AbortController | undefined
  #aborted = false

  constructor(socket: Socket, head: Head, body: Buffer | undefined, peer: string, peers: Peers) {
    const { headers } = head
    const forwarded = peers.trusts(peer) ? readForwarded(headers, peer, peers) : undefined
    if (forwarded?.host !== undefined) headers['host'] = forwarded.host
    this.socket = socket
    this.method = head.method
    this.target = head.target
    this.headers = headers
    this.body = body
    this.keepAlive = head.keepAlive
    this.scheme = forwarded?.scheme ?? 'http'
    this.remoteAddress = forwarded?.address ?? peer
    this.loopback = isLoopbackAddress(this.remoteAddress)
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController()
      if (this.#aborted || this.socket.destroyed) this.#controller.abort()
    }
    return this.#controller.signal
  }

  abort(): void {
    this.#aborted = true
    this.#controller?.abort()
  }

  isWaitingForPeer(): boolean {
    return this.socket.writableLength > 0
  }

  // Node's parser never sees this connection while its answer is being written.
  hasBegun(): boolean {
    return false
  }
}

/** Writes an answer. Rejects where it may not be written as it is; resets the connection where its stream fails. */
async function writeReply(
  socket: Socket,
  method: string,
  reply: HttpReply,
  keep: boolean,
  date: string,
): Promise<void> {
  const { body, status } = reply
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}\r\n`
  let sized = false
  for (const name in reply.headers) {
    const value = reply.headers[name] ?? ''
    if (!TOKEN.test(name)) throw new Error(`the answer has a header with the name ${JSON.stringify(name)}`)
    for (const one of typeof value === 'string' ? [value] : value) {
      if (BAD_VALUE.test(one)) throw new Error(`the answer's header ${name} holds a control character`)
      head += `${name}: ${one}\r\n`
    }
    sized ||= name.length === 14 && name.toLowerCase() === 'content-length'
  }
  head += `date: ${date}\r\nconnection: ${keep ? 'keep-alive' : 'close'}\r\n`
  const silent = method === 'HEAD' || NO_BODY_STATUS.has(status)
  if (body instanceof Readable && !silent) return writeStream(socket, head, body, sized, reply.trailers)
  if (!sized && !silent) {
    const bytes =
      body === undefined
        ? 0
        : typeof body === 'string'
          ? Buffer.byteLength(body)
          : body instanceof Readable
            ? 0
            : body.length
    head += `content-length: ${bytes}\r\n`
  }
  head += '\r\n'
  let flushed = true
  if (silent || body === undefined || body instanceof Readable) flushed = socket.write(head, 'latin1')
  else if (typeof body === 'string' && IS_ASCII.test(body)) flushed = socket.write(head + body, 'latin1')
  else {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    if (bytes.length <= JOINED_BYTES_MAX)
      flushed = socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes]))
    else {
      socket.write(head, 'latin1')
      flushed = socket.write(bytes)
    }
  }
  if (!flushed) await drained(socket)
}

// oxlint-disable-next-line no-control-regex
const IS_ASCII = /^[\x00-\x7f]*$/

async function writeStream(
  socket: Socket,
  head: string,
  body: Readable,
  sized: boolean,
  trailers: HttpReply['trailers'],
): Promise<void> {
  const gone = () => void body.destroy()
  socket.once('close', gone)
  try {
    socket.write(sized ? `${head}\r\n` : `${head}transfer-encoding: chunked\r\n\r\n`, 'latin1')
    for await (const part of body) {
      const bytes: Buffer = typeof part === 'string' ? Buffer.from(part) : (part as Buffer)
      if (bytes.length === 0) continue
      socket.cork()
      if (!sized) socket.write(`${bytes.length.toString(16)}\r\n`, 'latin1')
      let flushed = socket.write(bytes)
      if (!sized) flushed = socket.write('\r\n', 'latin1')
      socket.uncork()
      if (!flushed) await drained(socket)
    }
    if (socket.destroyed) return
    if (!sized) {
      const last = Object.entries(trailers?.() ?? {}).map(([name, value]) => `${name}: ${value}\r\n`)
      socket.write(`0\r\n${last.join('')}\r\n`, 'latin1')
    }
  } catch {
    // The source failed or the client left: never end short, reset (kernel/http.ts).
    socket.destroy()
  } finally {
    socket.removeListener('close', gone)
  }
}

function drained(socket: Socket): Promise<void> {
  if (socket.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      socket.removeListener('drain', done)
      socket.removeListener('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })
}
