// A listener of its own for Prometheus: `--metrics-address HOST:PORT` serves /metrics and nothing else, without
// authentication. Whoever reaches that address may read what the cloud does, and can do nothing.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Log } from '../kernel/log.ts'

/** Text format, https://prometheus.io/docs/instrumenting/exposition_formats/. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'
/** A scrape is a hundred bytes; what takes longer to say so is none. */
const REQUEST_MS_MAX = 10_000
const HEADER_BYTES_MAX = 8 * 1024
const CONNECTIONS_MAX = 64

export interface MetricsListening {
  readonly port: number
  close(): Promise<void>
}

/** Serves the page there; rejects when the address cannot be had. */
export function serveMetrics(
  address: { host: string; port: number },
  parts: { readonly log: Log; readonly page: () => Promise<string> },
): Promise<MetricsListening> {
  const options = { maxHeaderSize: HEADER_BYTES_MAX, requestTimeout: REQUEST_MS_MAX }
  const server = createServer(options, (request, response) => {
    const isPage = request.url?.split('?', 1)[0] === '/metrics'
    if (!isPage || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(isPage ? 405 : 404).end()
      return
    }
    parts.page().then(
      (page) => response.writeHead(200, { 'content-type': METRICS_TYPE }).end(page),
      (error: unknown) => {
        parts.log.error('metrics cannot be read', { error })
        response.writeHead(500).end()
      },
    )
  })
  server.maxConnections = CONNECTIONS_MAX
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address, () => {
      server.removeListener('error', reject)
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
