// One server's requests to another: a POST whose answer may take as long as a function runs. There is no total limit; what
// ends the waiting is the answer, a broken connection, or the other's death as a member (kernel/member.ts), which also
// covers a server that is paused and keeps its connections open.
import http from 'node:http'
import https from 'node:https'
import { within, type Clock } from '../kernel/clock.ts'
import type { Living } from '../kernel/member.ts'

/** Sent, or perhaps sent, and no answer came. */
export class SentInVain extends Error {}

export interface PeerParts {
  readonly clock: Clock
  /** PEM of the cloud's certificate authority. */
  readonly ca: () => Promise<string>
}

/** Less than the 70 s after which the other end closes what is idle. */
const IDLE_MS = 30_000
const CONNECT_MS = 2_000
/** Calls under way to one member; more wait. */
const SOCKETS_MAX = 1_024
const ANSWER_BYTES_MAX = 32 * 1024 * 1024

export class Peer {
  readonly #parts: PeerParts
  readonly #plain = new http.Agent({ keepAlive: true, timeout: IDLE_MS, maxSockets: SOCKETS_MAX })
  #tls: https.Agent | undefined

  constructor(parts: PeerParts) {
    this.#parts = parts
  }

  /** The answer's body; undefined when the request certainly did not arrive. Throws SentInVain when nobody can say. */
  async post(
    to: Living,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ): Promise<Buffer | undefined> {
    const url = new URL(path, to.member.address)
    const agent = url.protocol === 'https:' ? await this.#secure() : this.#plain
    const once = () => this.#post(url, agent, to.gone, headers, body)
    const first = await once()
    // Kept connections are closed now and then just when they are used again: the same bytes, once more.
    const second = first === 'reused' ? await once() : first
    if (second === 'reused') throw new SentInVain('the connection broke twice')
    if (second === undefined && first === 'reused') throw new SentInVain('the connection broke')
    return second
  }

  close(): void {
    this.#plain.destroy()
    this.#tls?.destroy()
  }

  // Names in certificates are those that clients use; a member is known by the cloud's own authority instead.
  async #secure(): Promise<https.Agent> {
    const ca = await this.#parts.ca()
    return (this.#tls ??= new https.Agent({
      keepAlive: true,
      timeout: IDLE_MS,
      maxSockets: SOCKETS_MAX,
      ca,
      servername: 'localhost',
    }))
  }

  #post(
    url: URL,
    agent: http.Agent,
    gone: AbortSignal,
    headers: Readonly<Record<string, string>>,
    body: Buffer,
  ): Promise<Buffer | undefined | 'reused'> {
    return new Promise((resolve, reject) => {
      const options = {
        agent,
        method: 'POST',
        headers: { ...headers, 'content-length': body.length, 'content-type': 'application/octet-stream' },
        signal: gone,
      }
      const request = (url.protocol === 'https:' ? https : http).request(url, options)
      let connected = false
      request.once('socket', (socket) => {
        const isThere = () => {
          connected = true
          socket.setKeepAlive(true, CONNECT_MS)
          // The body follows only now: before, nothing can have run.
          request.end(body)
        }
        if (!socket.connecting) return isThere()
        const secure = url.protocol === 'https:' ? 'secureConnect' : 'connect'
        socket.once(secure, isThere)
        void within(this.#parts.clock, CONNECT_MS, (late) => untilEither(socket, secure, late)).then(() => {
          if (!connected) request.destroy(new Error('it does not answer'))
        })
      })
      request.once('error', (error) => {
        if (!connected) resolve(undefined)
        else if (request.reusedSocket && !gone.aborted) resolve('reused')
        else reject(new SentInVain(gone.aborted ? 'the server is dead' : error.message))
      })
      request.once('response', (response) => {
        collect(response).then(
          (bytes) => {
            if (response.statusCode === 200) resolve(bytes)
            // Not for it, or too late: refused before anything ran.
            else if (response.statusCode === 403) resolve(undefined)
            else reject(new SentInVain(`it answered ${response.statusCode}`))
          },
          (error: unknown) => reject(new SentInVain(String(error))),
        )
      })
    })
  }
}

function untilEither(socket: NodeJS.EventEmitter, event: string, late: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => resolve()
    socket.once(event, done)
    socket.once('close', done)
    late.addEventListener('abort', done, { once: true })
  })
}

async function collect(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    bytes += (chunk as Buffer).length
    if (bytes > ANSWER_BYTES_MAX) throw new Error('the answer is too large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
