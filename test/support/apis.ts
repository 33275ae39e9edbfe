// The APIs inside an environment on a real listener, without processes: a test plays the runtime and the extensions, by
// fetch or by raw bytes, and hears what the owner of the environment hears.
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { testClock } from '../../src/kernel/clock.ts'
import type { TestClock } from '../../src/kernel/clock.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { Extensions } from '../../src/runtime/api/extensions-api.ts'
import { connectToLoopback, listenOnLoopback } from '../../src/runtime/api/loopback.ts'
import { RuntimeApi } from '../../src/runtime/api/runtime-api.ts'
import { serveApis } from '../../src/runtime/api/server.ts'
import { Telemetry } from '../../src/runtime/api/telemetry.ts'

export interface Heard {
  readonly what: string
  readonly text?: string
  readonly errorType?: string | undefined
}

export interface TestApis {
  readonly runtime: RuntimeApi
  readonly extensions: Extensions
  readonly telemetry: Telemetry
  readonly clock: TestClock
  readonly address: string
  readonly heard: Heard[]
  /** Our own bugs; a test that ends with one is wrong. */
  readonly bugs: unknown[]
  /** Lines of the platform. */
  readonly said: string[]
  call(method: string, path: string, options?: CallOptions): Promise<Called>
  /** A connection, the bytes that it has answered so far, and its end. */
  raw(): Promise<RawConnection>
  invoke(requestId: string, payload: string): void
  close(): void
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | ReadableStream
}

export interface Called {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON. */
  readonly value: unknown
}

export interface RawConnection {
  readonly socket: Socket
  readonly closed: Promise<void>
  /** Resolves when what has been answered matches. */
  until(pattern: RegExp): Promise<string>
}

export const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:f'

/** Opens them. */
export async function openApis(options: { snapStart?: boolean } = {}): Promise<TestApis> {
  const clock = testClock({ frozen: false })
  const { server, address } = await listenOnLoopback()
  const heard: Heard[] = []
  const bugs: unknown[] = []
  const said: string[] = []
  const hear = (what: string, more: Omit<Heard, 'what'> = {}): number => heard.push({ what, ...more })
  const runtime = new RuntimeApi(
    {
      ready: () => hear('ready'),
      restoreReady: () => hear('restoreReady'),
      initError: ({ payload, errorType }) => hear('initError', { text: payload.toString(), errorType }),
      restoreError: (errorType) => hear('restoreError', { errorType }),
      responding: () => hear('responding'),
      chunk: (bytes) => hear('chunk', { text: bytes.toString() }),
      answered: ({ failed, tooLarge, payload, errorType }) =>
        hear(tooLarge ? 'too large' : failed ? 'error' : 'response', { text: payload.toString(), errorType }),
    },
    { snapStart: options.snapStart === true },
  )
  const facts = { account: '000000000000', functionName: 'f', functionVersion: '$LATEST', handler: 'h' }
  const extensions = new Extensions(systemIds(), facts, {
    registered: ({ name }) => hear('registered', { text: name }),
    ready: ({ name }) => hear('extension ready', { text: name }),
  })
  const telemetry = new Telemetry({
    clock,
    connect: connectToLoopback,
    jsonLogs: true,
    say: (line) => said.push(line),
  })
  const closeServer = serveApis(server, { runtime, extensions, telemetry, bug: (error) => bugs.push(error) })
  return {
    runtime,
    extensions,
    telemetry,
    clock,
    address,
    heard,
    bugs,
    said,
    call: (method, path, call = {}) => called(`http://${address}${path}`, method, call),
    raw: () => rawConnection(address),
    invoke: (requestId, payload) =>
      runtime.deliver(
        {
          requestId,
          deadlineMs: 1_800_000_000_000,
          arn: ARN,
          traceId: undefined,
          clientContext: undefined,
          identity: undefined,
        },
        Buffer.from(payload),
      ),
    close() {
      telemetry.end()
      closeServer()
    },
  }
}

async function called(url: string, method: string, { headers, body }: CallOptions): Promise<Called> {
  const answer = await fetch(url, {
    method,
    headers: headers ?? {},
    ...(body === undefined ? {} : { body, duplex: 'half' }),
  } as RequestInit)
  const text = await answer.text()
  let value: unknown
  try {
    value = JSON.parse(text) as unknown
  } catch {
    value = undefined
  }
  return { status: answer.status, headers: answer.headers, text, value }
}

function rawConnection(address: string): Promise<RawConnection> {
  const [host = '', port] = address.split(':')
  const socket = connect(Number(port), host)
  let text = ''
  let waiting: (() => void)[] = []
  const wake = (): void => {
    const woken = waiting
    waiting = []
    for (const look of woken) look()
  }
  socket.on('data', (data: Buffer) => {
    text += data.toString('latin1')
    wake()
  })
  // Being cut off is what many of these tests are about.
  socket.on('error', () => undefined)
  const closed = new Promise<void>((resolve) =>
    socket.once('close', () => {
      resolve()
      wake()
    }),
  )
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(text)) {
      if (socket.destroyed) throw new Error(`closed after ${JSON.stringify(text.slice(0, 500))}`)
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    return text
  }
  return new Promise((resolve) => socket.once('connect', () => resolve({ socket, closed, until })))
}
