// A small HTTP server that functions under test report to, so that a test sees each run as it happens and decides how it
// ends: real requests from real functions, nothing replaced, nothing slept for.
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'

export interface Report {
  /** What the function said, parsed. */
  readonly body: { readonly [name: string]: unknown }
  /** Lets the function go on: 200 makes it succeed, anything else fail (see WITNESSED). */
  readonly answer: (status: number) => void
}

export interface Witness {
  readonly url: string
  /** The next report, in order of arrival; waits for it. */
  next(): Promise<Report>
  /** How many have arrived and were not yet taken. */
  waiting(): number
  close(): Promise<void>
}

/** Source of a function that reports `{ event, id }` to event.url and fails unless it hears 200. */
export const WITNESSED = `export const handler = async (event, context) => {
  const body = JSON.stringify({ event, id: context.awsRequestId })
  const answer = await fetch(event.url, { method: 'POST', body })
  if (answer.status !== 200) throw new Error('told to fail')
  return answer.status
}`

export async function openWitness(): Promise<Witness> {
  const arrived: Report[] = []
  const asking: ((report: Report) => void)[] = []
  const open = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    open.add(response)
    response.on('close', () => open.delete(response))
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const report: Report = {
        body: JSON.parse(Buffer.concat(chunks).toString()) as Report['body'],
        answer: (status) => response.writeHead(status).end(),
      }
      const taker = asking.shift()
      if (taker) taker(report)
      else arrived.push(report)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    next: () => {
      const report = arrived.shift()
      return report ? Promise.resolve(report) : new Promise((resolve) => asking.push(resolve))
    },
    waiting: () => arrived.length,
    close: () => {
      for (const response of open) response.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
