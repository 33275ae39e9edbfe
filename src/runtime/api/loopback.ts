// Where the APIs of an environment listen in the process tier: a port of 127.0.0.1 for each environment, chosen by the
// system. The tier has no network of its own for an environment, and AWS_LAMBDA_RUNTIME_API is host and port, so there is
// no room for a secret in it. What that costs: any process of this machine that finds the port can take an event, answer
// in the function's name or register as an extension, until the environment ends. Its neighbours among functions can,
// too: as everything in this tier it is for development only. In a sandbox the listener is inside the environment's own
// network, out of their reach.
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

const HOST = '127.0.0.1'

/** A listener for one environment, and the address that its processes are told. */
export function listenOnLoopback(): Promise<{ server: Server; address: string }> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, HOST, () => {
      server.off('error', reject)
      // What can fail later is accepting one connection; the next may do.
      server.on('error', () => undefined)
      resolve({ server, address: `${HOST}:${(server.address() as AddressInfo).port}` })
    })
  })
}

/** Connects to a port that an extension listens on; the tier shares the machine's network, so it is the machine's. */
export function connectToLoopback(port: number): Promise<Socket> {
  const socket = connect(port, HOST)
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}
