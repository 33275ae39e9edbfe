// Finds a request's one name: service, operation and the protocol that it speaks (notes/protocol.md §5). What decides is
// the request, never the service's usual protocol: SQS comes by query and by JSON, CloudWatch by three. In order:
// X-Amz-Target → rpc-v2-cbor path → Action and Version (form or query) → the credential scope's service and the REST tree →
// S3, which is what is left. None of 50 services is ambiguous under these rules; route.test.ts checks it over the model.
import { Fault } from '../kernel/fault.ts'
import type { ServiceName } from '../model/index.ts'
import type { Protocol, Routes, ServiceRoutes } from '../model/tables.ts'
import type { HostName } from './names.ts'
import { BadEncoding, decodePath, formValue } from './query.ts'
import { RestTrie } from './rest-trie.ts'

/** What routing looks at. */
export interface Asked {
  readonly method: string
  /** Raw path. */
  readonly path: string
  /** Raw query. */
  readonly rawQuery: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly host: HostName
  /** The credential scope's service, as signed. */
  readonly scope: string | undefined
}

/** A request's name. `operation` is undefined with a `fault` where the request means nothing that the model has. */
export interface Route {
  readonly service: ServiceName | undefined
  readonly operation: string | undefined
  readonly protocol: Protocol
  /** URI labels, decoded; for operations of the REST protocols. */
  readonly labels: Readonly<Record<string, string>>
  readonly fault?: Fault
}

const NO_LABELS: Readonly<Record<string, string>> = Object.freeze({})
// X-Amz-Target values asked for: every operation of 50 services is some 3,000.
const TARGETS_MAX = 8_192
const QUERY_VERSION = /^\d{4}-\d{2}-\d{2}$/

interface Service extends ServiceRoutes {
  readonly name: ServiceName
}

export class Router {
  readonly #services: readonly Service[]
  readonly #byTarget = new Map<string, Service>()
  readonly #byVersion = new Map<string, Service>()
  readonly #bySigning = new Map<string, Service[]>()
  readonly #byEndpoint = new Map<string, Service[]>()
  readonly #operations = new Map<string, ReadonlySet<string>>()
  readonly #tries = new Map<string, RestTrie>()
  readonly #targets = {
    '': new Map<string, Route>(),
    '1.0': new Map<string, Route>(),
    '1.1': new Map<string, Route>(),
  }
  readonly #s3: Service | undefined

  constructor(routes: Routes) {
    this.#services = Object.entries(routes).map(([name, service]) => ({
      ...service,
      name: name as ServiceName,
    }))
    for (const service of this.#services) {
      if (service.targetPrefix !== undefined) this.#byTarget.set(service.targetPrefix, service)
      if (isQuery(service)) this.#byVersion.set(service.apiVersion, service)
      push(this.#bySigning, service.signingName, service)
      push(this.#byEndpoint, service.endpointPrefix, service)
      this.#operations.set(service.name, new Set(service.operations))
    }
    this.#s3 = this.#services.find((service) => service.name === 's3')
  }

  /** True where only the form in the body can name the operation; then ask `routeForm` with it. */
  needsForm(asked: Asked): boolean {
    if (asked.method !== 'POST' || asked.headers['x-amz-target'] !== undefined) return false
    if (!(asked.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return false
    const candidates = this.#candidates(asked)
    // curl calls everything a form; a service that has no query protocol is not misled by it.
    return candidates === undefined || candidates.some(isQuery)
  }

  routeForm(asked: Asked, form: string): Route {
    const action = formValue(form, 'Action')
    if (action !== undefined || this.#candidates(asked)?.every(isQuery))
      return this.#routeAction(asked, action, formValue(form, 'Version'))
    return this.#routeRest(asked)
  }

  route(asked: Asked): Route {
    const target = asked.headers['x-amz-target']
    if (target !== undefined) return this.#routeTarget(target, asked.headers['content-type'] ?? '')
    const cbor = this.#routeCbor(asked)
    if (cbor) return cbor
    const action = asked.query['Action']
    if (action !== undefined) {
      const version = asked.query['Version']
      const byVersion = typeof version === 'string' && this.#byVersion.has(version)
      if (byVersion || this.#candidates(asked)?.some(isQuery))
        return this.#routeAction(asked, first(action), first(version))
    }
    return this.#routeRest(asked)
  }

  /** Operations that need no signature (`authtype` none). */
  isAnonymous(service: ServiceName, operation: string): boolean {
    return this.#services.find((s) => s.name === service)?.anonymous?.includes(operation) ?? false
  }

  /** The service name that a signature for this service must carry in its scope. */
  signingNameOf(service: ServiceName): string {
    return this.#services.find((s) => s.name === service)?.signingName ?? service
  }

  #routeTarget(target: string, contentType: string): Route {
    const version = contentType.includes('json-1.1') ? '1.1' : contentType.includes('json-1.0') ? '1.0' : ''
    const targets = this.#targets[version]
    const known = targets.get(target)
    if (known) return known
    const dot = target.lastIndexOf('.')
    const service = this.#byTarget.get(target.slice(0, dot))
    const usual = service?.protocols.find((p) => p === 'json1.0' || p === 'json1.1') ?? 'json1.1'
    const protocol = version === '1.0' ? 'json1.0' : version === '1.1' ? 'json1.1' : usual
    const route = this.#named(service, target.slice(dot + 1), protocol)
    if (!route.fault && targets.size < TARGETS_MAX) targets.set(target, route)
    return route
  }

  // Smithy RPC v2 CBOR: POST /service/<target>/operation/<name>, with the header `smithy-protocol: rpc-v2-cbor`.
  #routeCbor(asked: Asked): Route | undefined {
    const [, prefix = '', operation = ''] = CBOR_PATH.exec(asked.path) ?? []
    const claimed = asked.headers['smithy-protocol'] === 'rpc-v2-cbor'
    const service = this.#byTarget.get(prefix)
    if (!claimed && (asked.method !== 'POST' || !service?.protocols.includes('rpc-v2-cbor'))) return undefined
    return this.#named(
      service?.protocols.includes('rpc-v2-cbor') ? service : undefined,
      operation,
      'rpc-v2-cbor',
    )
  }

  #routeAction(asked: Asked, action: string | undefined, version: string | undefined): Route {
    const candidates = this.#candidates(asked)?.filter(isQuery) ?? []
    const service =
      candidates.find((s) => s.apiVersion === version) ??
      candidates[0] ??
      (version === undefined ? undefined : this.#byVersion.get(version))
    const protocol = service?.protocols.includes('ec2') ? 'ec2' : 'query'
    if (action === undefined || action === '')
      return refused(
        service?.name,
        protocol,
        new Fault('MissingAction', 'The request is missing an action.', BAD),
      )
    if (service && version !== undefined && version !== service.apiVersion && QUERY_VERSION.test(version))
      return refused(service.name, protocol, invalidAction(action, ` for version ${version}`))
    return this.#named(service, action, protocol)
  }

  #named(service: Service | undefined, operation: string, protocol: Protocol): Route {
    if (service && this.#operations.get(service.name)?.has(operation))
      return { service: service.name, operation, protocol, labels: NO_LABELS }
    const fault =
      protocol === 'query' || protocol === 'ec2'
        ? invalidAction(operation, '', service?.name)
        : new Fault('UnknownOperationException', `The operation ${operation || '(none)'} is not known.`, {
            status: protocol === 'rpc-v2-cbor' ? 404 : 400,
          })
    return refused(service?.name, protocol, fault)
  }

  #routeRest(asked: Asked): Route {
    const candidates = this.#candidates(asked) ?? (this.#s3 ? [this.#s3] : [])
    for (const service of candidates) {
      if (!service.rest || (service.name === 's3control' && !isControl(asked))) continue
      const match = this.#trie(service).match({
        method: asked.method,
        path: pathFor(service, asked),
        query: asked.query,
        headers: asked.headers,
      })
      if (match) return this.#matched(service, match.operation, match.labels)
    }
    const meant = candidates.find((service) => service.rest) ?? candidates[0]
    // A service without a REST tree is asked so by what would speak query and names no action.
    const protocol = meant?.rest === undefined && meant && isQuery(meant) ? 'query' : restProtocol(meant)
    return refused(meant?.name, protocol, unknownRest(meant, asked))
  }

  #matched(service: Service, operation: string, raw: readonly (readonly [string, string])[]): Route {
    const protocol = restProtocol(service)
    const labels = Object.create(null) as Record<string, string>
    try {
      for (const [name, value] of raw) labels[name] = decodePath(value)
    } catch (error) {
      if (!(error instanceof BadEncoding)) throw error
      return refused(service.name, protocol, badUri(service.name))
    }
    return { service: service.name, operation, protocol, labels }
  }

  // Which services the signature, or without one the host's name, can mean; undefined where neither says.
  #candidates(asked: Asked): readonly Service[] | undefined {
    if (asked.scope !== undefined) {
      const bySigning = this.#bySigning.get(S3_SCOPES.has(asked.scope) ? 's3' : asked.scope)
      // S3 Control shares S3's scope and is told apart by its header: it is asked first.
      if (bySigning) return bySigning.length > 1 ? narrowed(bySigning, asked) : bySigning
      return NO_SERVICES
    }
    if (asked.host.endpoint !== undefined) return this.#byEndpoint.get(asked.host.endpoint)
    return undefined
  }

  #trie(service: Service): RestTrie {
    let trie = this.#tries.get(service.name)
    if (!trie) {
      const rest =
        service.name === 's3' ? service.rest?.filter(([name]) => !SUPERSEDED.has(name)) : service.rest
      trie = new RestTrie(rest ?? [])
      this.#tries.set(service.name, trie)
    }
    return trie
  }
}

const NO_SERVICES: readonly Service[] = []
// S3 Express signs so, and WriteGetObjectResponse.
export const S3_SCOPES: ReadonlySet<string> = new Set(['s3express', 's3-object-lambda'])
/**
 * S3 operations that are on the wire what another is: the deprecated four, which the `…Configuration` ones took over, and
 * ListDirectoryBuckets, which is ListBuckets asked of S3 Express's own host.
 */
export const SUPERSEDED: ReadonlySet<string> = new Set([
  'GetBucketLifecycle',
  'GetBucketNotification',
  'ListDirectoryBuckets',
  'PutBucketLifecycle',
  'PutBucketNotification',
])
const CBOR_PATH = /^\/service\/([^/]+)\/operation\/([^/]+)$/
const BAD = { status: 400 }

/** The answer to a URI whose percent-encoding is broken. */
export function badUri(service: ServiceName | undefined): Fault {
  // S3 "Error responses" names InvalidURI; the others answer Smithy's malformed request.
  if (service === 's3') return new Fault('InvalidURI', "Couldn't parse the specified URI.", BAD)
  return new Fault('SerializationException', 'The URI is not valid percent-encoded UTF-8.', BAD)
}

// S3 Control signs as S3: its account header, or its own host, tells it apart.
function isControl(asked: Asked): boolean {
  return asked.headers['x-amz-account-id'] !== undefined || asked.host.endpoint === 's3-control'
}

function narrowed(services: readonly Service[], asked: Asked): readonly Service[] {
  if (!isControl(asked)) return services
  return [...services].sort((a, b) => Number(b.name === 's3control') - Number(a.name === 's3control'))
}

// A bucket on the host goes before the path; API Gateway's management API stands below its stage.
function pathFor(service: Service, asked: Asked): string {
  if (service.name === 's3' && asked.host.bucket !== undefined && asked.host.endpoint !== 's3')
    return asked.path === '/' ? `/${asked.host.bucket}` : `/${asked.host.bucket}${asked.path}`
  if (service.name === 'apigatewaymanagementapi') {
    const at = asked.path.indexOf('/@connections/')
    if (at > 0) return asked.path.slice(at)
  }
  return asked.path
}

function refused(service: ServiceName | undefined, protocol: Protocol, fault: Fault): Route {
  return { service, operation: undefined, protocol, labels: NO_LABELS, fault }
}

function invalidAction(action: string, more: string, service?: ServiceName): Fault {
  // SQS has words of its own (recorded answers).
  const where = service === 'sqs' ? 'endpoint' : 'web service'
  return new Fault('InvalidAction', `The action ${action} is not valid for this ${where}${more}.`, BAD)
}

function unknownRest(service: Service | undefined, asked: Asked): Fault {
  if (service?.name === 's3') {
    // S3 "Error responses": MethodNotAllowed, with what was asked of which kind of resource.
    const depth = pathFor(service, asked).split('/').filter(Boolean).length
    return new Fault('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
      status: 405,
      fields: {
        Method: asked.method,
        ResourceType: depth === 0 ? 'SERVICE' : depth === 1 ? 'BUCKET' : 'OBJECT',
      },
    })
  }
  const where = service ? service.name : `a service that signs as ${asked.scope ?? 'nothing'}`
  return new Fault('UnknownOperationException', `${where} has no operation ${asked.method} ${asked.path}.`, {
    status: 404,
  })
}

function restProtocol(service: Service | undefined): Protocol {
  return (
    service?.protocols.find((p) => p === 'rest-json' || p === 'rest-xml') ??
    service?.protocols[0] ??
    'rest-json'
  )
}

function isQuery(service: ServiceRoutes): boolean {
  return service.protocols.includes('query') || service.protocols.includes('ec2')
}

function push(map: Map<string, Service[]>, name: string, service: Service): void {
  const list = map.get(name)
  if (list) list.push(service)
  else map.set(name, [service])
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
