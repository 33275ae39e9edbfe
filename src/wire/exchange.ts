// One request and its answer on a connection of Node's HTTP servers, either version: makes the HttpRequest that the door
// walks, and writes the HttpReply that comes back. Header names and values are taken from the raw list, since Node's own
// object drops repeated ones silently, which a signature would not.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import { isLoopbackAddress, plainAddress } from './peers.ts'

/** Which peers may speak for others. */
export interface Peers {
  trusts(address: string): boolean
}

/** Of these a request has one; two are an attempt to be read in two ways (RFC 9112 §11.2). */
export const SINGLE: ReadonlySet<string> = new Set([
  'authorization',
  'content-length',
  'content-type',
  'host',
  'transfer-encoding',
  'x-amz-content-sha256',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-target',
])
/** Of a refused upload this much more is read and dropped, so that the answer is not lost to a reset. */
const DROP_BYTES_MAX = 8 * 1024 * 1024

/** A request being answered, as the port sees it. */
export interface Active {
  /** Ends long polls: the server drains or the client went away. */
  abort(): void
  /** True while it is the client that must move: send what is asked for, or take what is written. */
  isWaitingForPeer(): boolean
  /** True once the answer's head is written. */
  hasBegun(): boolean
}

export class Exchange implements HttpRequest, Active {
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Readable | undefined
  readonly scheme: 'http' | 'https'
  readonly remoteAddress: string
  readonly loopback: boolean
  readonly httpVersion: '1.0' | '1.1' | '2.0'
  readonly proceed?: () => void
  trailers?: () => Readonly<Record<string, string>>
  readonly #req: IncomingMessage | Http2ServerRequest
  readonly #res: ServerResponse | Http2ServerResponse
  readonly #malformed: string | undefined
  #controller: AbortController | undefined
  #aborted = false
  #stopDropping: (() => void) | undefined
  /** The client sends no body before it hears `100 Continue`. */
  #awaitsContinue = false

  constructor(
    req: IncomingMessage | Http2ServerRequest,
    res: ServerResponse | Http2ServerResponse,
    peers: Peers,
    sendContinue: (() => void) | undefined,
  ) {
    this.#req = req
    this.#res = res
    const headers = Object.create(null) as Record<string, string>
    const malformed = readHeaders(req.rawHeaders, headers)
    this.#malformed = req.httpVersionMajor < 1 ? 'The HTTP version is not supported.' : malformed
    const peer = plainAddress(req.socket.remoteAddress ?? '')
    const forwarded = peers.trusts(peer) ? readForwarded(headers, peer, peers) : undefined
    if (forwarded?.host !== undefined) headers['host'] = forwarded.host
    this.method = req.method ?? ''
    this.target = req.url ?? ''
    this.headers = headers
    this.body = hasBody(req, headers) ? req : undefined
    this.scheme =
      forwarded?.scheme ?? ('encrypted' in req.socket && req.socket.encrypted === true ? 'https' : 'http')
    this.remoteAddress = forwarded?.address ?? peer
    this.loopback = isLoopbackAddress(this.remoteAddress)
    this.httpVersion = req.httpVersionMajor === 2 ? '2.0' : req.httpVersionMinor === 0 ? '1.0' : '1.1'
    if (sendContinue && this.body) {
      let sent = false
      this.#awaitsContinue = true
      this.proceed = () => {
        if (!sent && !res.headersSent) sendContinue()
        sent = true
        this.#awaitsContinue = false
      }
    }
  }

  /** Made only for who asks: most requests end before anyone could abort them. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = (this.#controller = new AbortController())
      if (this.#aborted || this.#res.closed) controller.abort()
      else {
        const gone = () => controller.abort()
        this.#res.once('close', gone)
        // A client that closed its end waits for nothing, though Node would still write to it.
        if (this.httpVersion !== '2.0') {
          const { socket } = this.#req
          socket.once('end', gone)
          this.#res.once('close', () => socket.removeListener('end', gone))
        }
      }
    }
    return this.#controller.signal
  }

  /** The server drains: long polls end, and nobody who has his answer is waited for. */
  abort(): void {
    this.#aborted = true
    this.#stopDropping?.()
    this.#controller?.abort()
  }

  hasBegun(): boolean {
    return this.#res.headersSent
  }

  destroy(): void {
    this.#res.destroy()
  }

  /** Ends the connection once what was written is sent. HTTP/2 ends its sessions itself. */
  hangUp(): void {
    if (this.httpVersion !== '2.0') this.#req.socket.end()
  }

  isWaitingForPeer(): boolean {
    const { body } = this
    if (this.#res.writableLength > 0) return true
    return (
      body !== undefined && !body.readableEnded && body.readableFlowing === true && body.readableLength === 0
    )
  }

  async run(
    answer: (request: HttpRequest, malformed?: string) => Promise<HttpReply>,
    isDraining: () => boolean,
  ): Promise<void> {
    const reply = await answer(this, this.#malformed)
    const res = this.#res as ServerResponse
    if (res.destroyed) {
      if (reply.body instanceof Readable) reply.body.destroy()
      return
    }
    const h2 = this.httpVersion === '2.0'
    const headers = reply.headers
    const { body } = reply
    if (!(body instanceof Readable)) setLength(this.method, reply)
    // What has wholly arrived Node drops by itself; what is still coming would be taken for the next request.
    const unread = this.body !== undefined && !this.body.readableEnded && !this.#req.complete
    // Whoever sent two readings of a request gets no second one on this connection.
    if (!h2 && (isDraining() || unread || this.#malformed !== undefined)) headers['connection'] = 'close'
    res.writeHead(reply.status, headers)
    if (body instanceof Readable) await this.#stream(res, body, reply.trailers)
    else if (unread && !h2 && !this.#awaitsContinue) {
      // Closing under a client that is still sending would reset the connection, and lose the answer with it.
      if (body === undefined) res.flushHeaders()
      else res.write(body)
      await this.#drop()
      res.end()
    } else {
      res.end(body)
      // Small answers are with the kernel already; for a large one the exchange lasts until the peer has taken it.
      if (!h2 && res.writableLength > 0 && !res.writableFinished) await closed(res)
      if (unread && h2) void this.#drop()
    }
  }

  async #stream(res: ServerResponse, body: Readable, trailers: HttpReply['trailers']): Promise<void> {
    try {
      await pipeline(body, res, { end: false })
    } catch {
      // The source failed or the client left: never end short, reset (kernel/http.ts).
      body.destroy()
      res.destroy()
      return
    }
    if (trailers) res.addTrailers(trailers())
    res.end()
    if (!res.writableFinished) await closed(res)
  }

  /** Reads and drops what is still coming, up to a bound; fulfilled when the client has ended or was cut off. */
  #drop(): Promise<void> {
    const req = this.#req
    return new Promise((resolve) => {
      let bytes = 0
      req.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > DROP_BYTES_MAX) req.destroy()
      })
      this.#stopDropping = resolve
      // A client that was answered before it was to continue sends nothing more and may keep its end open.
      if (this.#aborted) resolve()
      req.on('end', resolve)
      req.on('close', resolve)
      req.on('error', () => resolve())
      req.resume()
    })
  }
}

function closed(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once('finish', resolve)
    res.once('close', resolve)
  })
}

// Fills `headers`; returns what is wrong with them, if anything is.
function readHeaders(raw: readonly string[], headers: Record<string, string>): string | undefined {
  let malformed: string | undefined
  let authority: string | undefined
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase()
    const value = raw[i + 1] ?? ''
    if (name.startsWith(':')) {
      if (name === ':authority') headers['host'] = authority = value
      continue
    }
    const before = headers[name]
    if (before === undefined) headers[name] = value
    // HTTP/2 clients may send Host beside :authority, if it says the same (RFC 9113 §8.3.1).
    else if (name === 'host' && authority === value) continue
    else if (SINGLE.has(name)) malformed = `The header ${name} is given more than once.`
    else headers[name] = `${before}${name === 'cookie' ? '; ' : ','}${value}`
  }
  return malformed
}

function hasBody(
  req: IncomingMessage | Http2ServerRequest,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (req.httpVersionMajor === 2) return !(req as Http2ServerRequest).stream.endAfterHeaders
  const length = headers['content-length']
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}

function setLength(method: string, reply: HttpReply): void {
  const { headers, body, status } = reply
  if (status === 204 || status === 304 || headers['content-length'] !== undefined) return
  if (headers['Content-Length'] !== undefined || method === 'HEAD') return
  const bytes =
    body === undefined
      ? 0
      : typeof body === 'string'
        ? Buffer.byteLength(body)
        : body instanceof Readable
          ? 0
          : body.length
  headers['content-length'] = String(bytes)
}

// The address nearest to us that no trusted proxy has, and the scheme and host that the last proxy saw.
export function readForwarded(
  headers: Readonly<Record<string, string>>,
  peer: string,
  peers: Peers,
): { address: string; scheme?: 'http' | 'https'; host?: string } {
  const hops = (headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => plainAddress(hop.trim()))
    .filter(Boolean)
  const address = hops.findLast((hop) => !peers.trusts(hop)) ?? hops[0] ?? peer
  const scheme = headers['x-forwarded-proto']
  const host = headers['x-forwarded-host']
  return {
    address,
    ...(scheme === 'http' || scheme === 'https' ? { scheme } : {}),
    ...(host === undefined || host === '' ? {} : { host }),
  }
}
