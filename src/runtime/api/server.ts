// The one address inside an environment, AWS_LAMBDA_RUNTIME_API: the Runtime, Extensions, Telemetry and Logs APIs on a
// listener of this environment alone, so that who connects needs no token: the listener says whose it is. Where
// environments share the machine's network (the process tier), any process of the machine can connect to it.
import type { Server, Socket } from 'node:net'
import { methodNotAllowed, notFound } from './answers.ts'
import { NO_BODY } from './body.ts'
import type { BodyReader } from './body.ts'
import type { Extensions } from './extensions-api.ts'
import { serve } from './http.ts'
import type { Exchange, Serving } from './http.ts'
import type { RuntimeApi } from './runtime-api.ts'
import { Telemetry } from './telemetry.ts'

export interface Apis {
  readonly runtime: RuntimeApi
  readonly extensions: Extensions
  readonly telemetry: Telemetry
  /** Hears of our own bugs. */
  readonly bug: (error: unknown) => void
}

/** A runtime, ten extensions, and threads of theirs. */
const CONNECTIONS_MAX = 64

/** Serves one environment on its listener until the returned function is called, which ends every connection. */
export function serveApis(listener: Server, apis: Apis): () => void {
  const sockets = new Set<Socket>()
  const serving: Serving = {
    handle: (exchange) => route(apis, exchange),
    bug: apis.bug,
    heldBytes: 0,
  }
  const accept = (socket: Socket): void => {
    if (sockets.size >= CONNECTIONS_MAX) {
      socket.destroy()
      return
    }
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    serve(socket, serving)
  }
  listener.on('connection', accept)
  return () => {
    listener.off('connection', accept)
    listener.close()
    for (const socket of sockets) socket.destroy()
  }
}

function route(apis: Apis, exchange: Exchange): BodyReader {
  const reader = apis.runtime.handle(exchange) ?? apis.extensions.handle(exchange)
  if (reader !== undefined) return reader
  const api = Telemetry.apiOf(exchange.path)
  if (api === undefined) notFound(exchange)
  else if (exchange.method !== 'PUT') methodNotAllowed(exchange)
  else {
    const extension = apis.extensions.identify(exchange, (id) => `Unknown extension ${id}`)
    if (extension !== undefined) return apis.telemetry.subscribe(exchange, api, extension)
  }
  return NO_BODY
}
