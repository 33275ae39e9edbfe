// A door with real codecs and the whole model before a hall of hand-written handlers: for tests of the wire alone, where a
// room would only be in the way. Keys are known by a table, as IAM's room would know them.
import { EventEmitter } from 'node:events'
import type { Authority, Credential } from '../../src/kernel/authority.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Caller } from '../../src/kernel/cloud.ts'
import { Fault } from '../../src/kernel/fault.ts'
import type { HttpReply, HttpRequest } from '../../src/kernel/http.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { createLog } from '../../src/kernel/log.ts'
import { Models } from '../../src/model/index.ts'
import { createCodecs } from '../../src/wire/codec/codecs.ts'
import { makeCa } from '../../src/wire/ca.ts'
import type { Ca } from '../../src/wire/ca.ts'
import { createDoor } from '../../src/wire/door.ts'
import type { Door, DoorParts, DoorSettings, Hall, Seen } from '../../src/wire/door.ts'
import type { Listening } from '../../src/wire/listen.ts'

export type HallCall = Parameters<Hall['run']>[0]
export type Handlers = Record<string, (input: never, call: HallCall) => object | Promise<object>>

export interface TestDoorOptions {
  /** `s3.PutObject` → handler. */
  readonly handlers?: Handlers
  readonly frontDoor?: (request: HttpRequest) => HttpReply | undefined | Promise<HttpReply | undefined>
  /** Keys that somebody made: access key id → credential or refusal. */
  readonly keys?: Record<string, Credential | Fault>
  readonly standing?: 'development' | 'production'
  readonly door?: Partial<DoorSettings>
  readonly clock?: DoorParts['clock']
  /** false: benches keep no record of calls. */
  readonly keepCalls?: boolean
}

export interface TestDoor extends Door {
  readonly seen: Seen[]
  /** Stacks of what ended as 500. */
  readonly bugs: string[]
  readonly calls: HallCall[]
  /** Emits `call` when a handler is about to run. */
  readonly arrivals: EventEmitter
  readonly ca: () => Ca
  /** Listens on a port that the system chooses, with TLS; `close` is the test's to call. */
  start(): Promise<Listening & { endpoint: string; tlsEndpoint: string }>
}

const models = new Models()
const codecs = createCodecs(models)

/** Opens such a door. */
export function testDoor(options: TestDoorOptions = {}): TestDoor {
  const seen: Seen[] = []
  const bugs: string[] = []
  const calls: HallCall[] = []
  const arrivals = new EventEmitter()
  const clock = options.clock ?? systemClock()
  const ids = systemIds()
  let ca: Ca | undefined
  const caOf = () => (ca ??= makeCa({ ids, clock }))
  const log = createLog({
    stamp: () => clock.wall(),
    write: (line) => void bugs.push(line),
    level: 'error',
  })
  const door = createDoor({
    codecs,
    models,
    authority: authorityOf(options.keys ?? {}),
    hall: {
      async run(call) {
        if (options.keepCalls !== false) {
          calls.push(call)
          arrivals.emit('call')
        }
        const handler = options.handlers?.[`${call.service}.${call.operation}`]
        if (!handler)
          throw new Fault('NotImplemented', `${call.service}.${call.operation} is not done yet.`, {
            status: 501,
          })
        call.request.proceed?.()
        return handler(call.input as never, call)
      },
      frontDoor: async (request) => options.frontDoor?.(request),
    },
    settings: {
      standing: options.standing ?? 'development',
      account: '000000000000',
      region: 'us-east-1',
      publicUrl: () => 'http://public.example',
    },
    clock,
    ids,
    log,
    door: { allowOrigin: [], allowHost: [], trustedProxy: [], ...options.door },
    ...(options.keepCalls === false ? {} : { observe: (one: Seen) => void seen.push(one) }),
  })
  return {
    ...door,
    seen,
    bugs,
    calls,
    arrivals,
    ca: caOf,
    async start() {
      const listening = await door.listen({
        port: 0,
        host: '127.0.0.1',
        tls: { loadCa: () => Promise.resolve(caOf()) },
      })
      const at = `127.0.0.1:${listening.port}`
      return { ...listening, endpoint: `http://${at}`, tlsEndpoint: `https://${at}` }
    },
  }
}

/** A credential of an IAM user, for tests. */
export function userKey(accessKeyId: string, secretAccessKey: string, account = '111122223333'): Credential {
  const caller: Omit<Caller, 'region'> = {
    kind: 'user',
    account,
    arn: `arn:aws:iam::${account}:user/tester`,
    userId: 'AIDATESTER',
    accessKeyId,
  }
  return { accessKeyId, secretAccessKey, caller }
}

/** A request as it would come off a socket of this machine. */
export function httpRequest(part: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    target: '/',
    headers: { host: '127.0.0.1:4566' },
    body: undefined,
    scheme: 'http',
    remoteAddress: '127.0.0.1',
    loopback: true,
    httpVersion: '1.1',
    signal: NEVER,
    ...part,
  }
}

/** A reply's body as text. */
export async function textOf(reply: HttpReply): Promise<string> {
  const { body } = reply
  if (body === undefined) return ''
  if (typeof body === 'string') return body
  if (Buffer.isBuffer(body)) return body.toString()
  const parts: Buffer[] = []
  for await (const part of body) parts.push(Buffer.from(part as Buffer))
  return Buffer.concat(parts).toString()
}

const NEVER = new AbortController().signal

function authorityOf(keys: Record<string, Credential | Fault>): Pick<Authority, 'credentialOf'> {
  return {
    credentialOf(accessKeyId, sessionToken) {
      const found = Object.hasOwn(keys, accessKeyId) ? keys[accessKeyId] : undefined
      if (found === undefined || found instanceof Fault) return found
      if (found.sessionToken !== sessionToken)
        return new Fault('InvalidClientTokenId', 'The security token included in the request is invalid.')
      return found
    },
  }
}
