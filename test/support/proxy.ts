// A small load balancer for tests: each request goes to the next server in turn, whatever connection it came on. It can
// leave servers out, hold requests back, and cut what is under way. It knows nothing of health: a server that does not
// answer is a 502, as clients behind real ones see for a moment.
import http from 'node:http'

export interface Proxy {
  readonly endpoint: string
  /** Where requests go from now on. */
  use(endpoints: readonly string[]): void
  /** Holds each request back for so long before it goes on. */
  delay(ms: number): void
  /** Breaks every connection to this server, in the middle of whatever is on it. */
  cut(endpoint: string): void
  close(): Promise<void>
}

export async function startProxy(endpoints: readonly string[]): Promise<Proxy> {
  let servers = endpoints
  let next = 0
  let delayMs = 0
  const under = new Set<{ endpoint: string; request: http.ClientRequest }>()
  const agent = new http.Agent({ keepAlive: true })
  const server = http.createServer((incoming, outgoing) => {
    const endpoint = servers[next++ % servers.length] ?? ''
    const go = () => {
      const { method, headers, url = '/' } = incoming
      const request = http.request(new URL(url, endpoint), { agent, method, headers, path: url })
      const entry = { endpoint, request }
      under.add(entry)
      request.once('close', () => under.delete(entry))
      request.once('response', (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
        answer.once('error', () => outgoing.destroy())
      })
      request.once('error', () => {
        if (outgoing.headersSent) outgoing.destroy()
        else outgoing.writeHead(502).end()
      })
      outgoing.once('close', () => {
        if (!outgoing.writableFinished) request.destroy()
      })
      incoming.pipe(request)
    }
    if (delayMs > 0) setTimeout(go, delayMs)
    else go()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    use: (now) => {
      servers = now
    },
    delay: (ms) => {
      delayMs = ms
    },
    cut: (endpoint) => {
      for (const entry of under) if (entry.endpoint === endpoint) entry.request.destroy()
    },
    close: () => {
      agent.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
