// The other end of an SDK client, in process: a request handler that routes with the door's router, reads with our codecs,
// remembers what came, and writes the answer that the test has prepared.
import { Readable } from 'node:stream'
import { Fault } from '../../src/kernel/fault.ts'
import type { Models, ServiceName } from '../../src/model/index.ts'
import type { Protocol } from '../../src/model/tables.ts'
import { createCodecs } from '../../src/wire/codec/codecs.ts'
import type { Codecs, OperationCodec, WireRequest } from '../../src/wire/codec/codec.ts'
import { parseQuery } from '../../src/wire/query.ts'
import { createValidator } from '../../src/wire/validate.ts'
import type { Validate } from '../../src/wire/validate.ts'
import { Router } from '../../src/wire/route.ts'
import type { Asked, Route } from '../../src/wire/route.ts'
import { damaged } from './mutate.ts'
import { Random } from './random.ts'

interface SdkRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** One exchange as the server saw it. */
export interface Exchange {
  readonly service: ServiceName
  readonly operation: string
  readonly protocol: Protocol
  readonly input: Record<string, unknown>
}

/** Damaged copies of each request that must give an input or a fault. */
const MUTATIONS_EACH = 4

/** The server's side for all clients; the test sets `answer` before each call and reads `seen` after it. */
export class Wire {
  private readonly router: Router
  private readonly codecs: Codecs
  private readonly validate: Validate
  private readonly random: Random
  /** How many damaged requests were read. */
  mutations = 0
  answer: object = {}
  seen: Exchange | undefined

  constructor(models: Models, seed = 0) {
    this.validate = createValidator(models)
    this.random = new Random(seed)
    this.router = new Router(models.routes)
    this.codecs = createCodecs(models)
  }

  /** What SDK clients take as `requestHandler`. */
  readonly handler = {
    handle: async (request: SdkRequest): Promise<{ response: object }> => ({
      response: await this.exchange(request),
    }),
    destroy: (): void => undefined,
    metadata: { handlerProtocol: 'http/1.1' },
    httpHandlerConfigs: (): object => ({}),
    updateHttpClientConfig: (): void => undefined,
  }

  private async exchange(request: SdkRequest): Promise<object> {
    this.seen = undefined
    const body = await bytesOf(request.body)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    const route = this.route(request, headers, body)
    if (route.service === undefined || route.operation === undefined)
      throw new Error(`not routed: ${request.method} ${request.path} ${route.fault?.message ?? ''}`)
    const codec = this.codecs.operation(route.service, route.operation, route.protocol)
    const query = parseQuery(queryText(request))
    const read: WireRequest = { method: request.method, labels: route.labels, query, headers, body }
    this.damage(codec, route.service, route.operation, read)
    const input = codec.read(read)
    this.validate(route.service, route.operation, input)
    this.seen = { service: route.service, operation: route.operation, protocol: route.protocol, input }
    const reply = codec.write(this.answer, { requestId: '00000000-0000-4000-8000-000000000000' })
    const lower = Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), String(value)])
    return {
      statusCode: reply.status,
      headers: Object.fromEntries(lower) as Record<string, string>,
      body:
        reply.body instanceof Readable
          ? reply.body
          : Readable.from(reply.body === undefined ? [] : [Buffer.from(reply.body)]),
    }
  }

  private damage(codec: OperationCodec, service: ServiceName, operation: string, request: WireRequest): void {
    for (let times = MUTATIONS_EACH; times > 0; times--) {
      this.mutations++
      const bad = damaged(request, this.random)
      try {
        this.validate(service, operation, codec.read(bad))
      } catch (error) {
        if (error instanceof Fault && (error.status ?? 400) < 500) continue
        throw new Error(
          `${service}.${operation}: ${String(error)} from ${JSON.stringify({ ...bad, body: Buffer.isBuffer(bad.body) ? bad.body.toString('latin1') : '' })}`,
        )
      }
    }
  }

  private route(request: SdkRequest, headers: Record<string, string>, body: Buffer): Route {
    const scope = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers['authorization'] ?? '')?.[1]
    const rawQuery = queryText(request)
    const asked: Asked = {
      method: request.method,
      path: request.path,
      rawQuery,
      query: parseQuery(rawQuery),
      headers,
      host: { kind: 'api' },
      scope,
    }
    return this.router.needsForm(asked)
      ? this.router.routeForm(asked, body.toString('utf8'))
      : this.router.route(asked)
  }
}

function queryText({ query }: SdkRequest): string {
  return Object.entries(query ?? {})
    .flatMap(([name, value]) => {
      if (value === null) return [encode(name)]
      return [value].flat().map((text) => `${encode(name)}=${encode(text)}`)
    })
    .join('&')
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

async function bytesOf(body: unknown): Promise<Buffer> {
  if (body === undefined || body === null) return Buffer.alloc(0)
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return Buffer.from(body)
  const chunks: Buffer[] = []
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
