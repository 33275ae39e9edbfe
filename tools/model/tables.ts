// From a source model to the wire table and the routes: what the door and the codecs need at run time, and nothing else.
import type {
  Metadata,
  OperationModel,
  Protocol,
  RestRoute,
  ServiceModel,
  ServiceRoutes,
  ShapeModel,
} from '../../src/model/tables.ts'
import * as overlay from './overlay.ts'
import type { SourceMember, SourceModel, SourceOperation, SourceShape } from './source.ts'

const SHAPE_TRAITS = [
  'required',
  'payload',
  'union',
  'document',
  'eventstream',
  'event',
  'exception',
  'fault',
  'error',
  'wrapper',
  'xmlOrder',
  'flattened',
  'sparse',
  'min',
  'max',
  'pattern',
  'enum',
  'locationName',
  'xmlNamespace',
  'timestampFormat',
  'streaming',
  'box',
  'sensitive',
] as const

const MEMBER_TRAITS = [
  'location',
  'locationName',
  'queryName',
  'flattened',
  'xmlNamespace',
  'xmlAttribute',
  'timestampFormat',
  'streaming',
  'box',
  'hostLabel',
  'idempotencyToken',
  'eventpayload',
  'eventheader',
  'enum',
  'jsonvalue',
] as const

/** The wire table of one service. */
export function makeTable(service: string, source: SourceModel): ServiceModel {
  const operations: Record<string, OperationModel> = {}
  for (const [name, operation] of Object.entries(source.operations)) {
    operations[name] = makeOperation(service, name, operation)
  }
  const shapes: Record<string, ShapeModel> = {}
  const used = reachable(source)
  for (const [name, shape] of Object.entries(source.shapes)) {
    if (used.has(name)) shapes[name] = makeShape(service, name, shape)
  }
  return {
    service,
    metadata: makeMetadata(service, source),
    operations,
    shapes,
    paginators: source.paginators,
  }
}

/** What routing needs of the service. */
export function makeRoutes(table: ServiceModel): ServiceRoutes {
  const { protocols, apiVersion, endpointPrefix, signingName, targetPrefix } = table.metadata
  const anonymous = Object.keys(table.operations).filter(
    (name) => table.operations[name]?.authtype === 'none',
  )
  const rest = protocols.some((protocol) => protocol.startsWith('rest-'))
  return {
    protocols,
    apiVersion,
    endpointPrefix,
    signingName,
    ...(targetPrefix === undefined ? {} : { targetPrefix }),
    ...(anonymous.length === 0 ? {} : { anonymous }),
    ...(rest ? { rest: restRoutes(table) } : { operations: Object.keys(table.operations) }),
  }
}

function restRoutes(table: ServiceModel): RestRoute[] {
  return Object.entries(table.operations).map(([name, operation]) => {
    const shape = operation.input === undefined ? undefined : table.shapes[operation.input]
    const query: string[] = []
    const headers: string[] = []
    for (const required of shape?.required ?? []) {
      const member = shape?.members?.[required]
      if (member === undefined || typeof member === 'string') continue
      const wireName = member.locationName ?? required
      if (member.location === 'querystring') query.push(wireName)
      if (member.location === 'header') headers.push(wireName.toLowerCase())
    }
    return [name, operation.method, operation.uri, query, headers]
  })
}

function makeMetadata(service: string, source: SourceModel): Metadata {
  const from = source.metadata
  const text = (key: string): string | undefined =>
    typeof from[key] === 'string' ? (from[key] as string) : undefined
  const targetPrefix = text('targetPrefix')
  const xmlNamespace = overlay.XML_NAMESPACES[service] ?? text('xmlNamespace')
  return {
    apiVersion: from.apiVersion,
    endpointPrefix: from.endpointPrefix,
    signingName: text('signingName') ?? from.endpointPrefix,
    serviceId: text('serviceId') ?? service,
    serviceFullName: text('serviceFullName') ?? service,
    uid: text('uid') ?? `${service}-${from.apiVersion}`,
    protocols: protocolsOf(service, source),
    ...(targetPrefix === undefined ? {} : { targetPrefix }),
    ...(xmlNamespace === undefined ? {} : { xmlNamespace }),
    ...('awsQueryCompatible' in from ? { awsQueryCompatible: true as const } : {}),
  }
}

function protocolsOf(service: string, source: SourceModel): readonly Protocol[] {
  const kept = overlay.PROTOCOLS[service]
  if (kept !== undefined) return kept
  const listed = (source.metadata['protocols'] as string[] | undefined) ?? [source.metadata.protocol]
  return listed.map((name) => {
    if (name === 'json') return source.metadata['jsonVersion'] === '1.0' ? 'json1.0' : 'json1.1'
    if (name === 'smithy-rpc-v2-cbor') return 'rpc-v2-cbor'
    if (name === 'query' || name === 'ec2' || name === 'rest-json' || name === 'rest-xml') return name
    throw new Error(`${service}: protocol ${name} is unknown to tools/model/tables.ts`)
  })
}

function makeOperation(service: string, name: string, from: SourceOperation): OperationModel {
  const wrapper = from.output?.resultWrapper
  const sum = from.httpChecksum
  const checksum = {
    ...(from.httpChecksumRequired || sum?.requestChecksumRequired ? { required: true as const } : {}),
    ...(sum?.requestAlgorithmMember ? { algorithmMember: sum.requestAlgorithmMember } : {}),
    ...(sum?.requestValidationModeMember ? { validationModeMember: sum.requestValidationModeMember } : {}),
    ...(sum?.responseAlgorithms ? { responseAlgorithms: sum.responseAlgorithms } : {}),
  }
  const anonymous = from.authtype === 'none' || from.auth?.includes('smithy.api#noAuth')
  const status = from.http.responseCode
  return {
    method: from.http.method,
    uri: from.http.requestUri,
    ...(status === undefined || status === 200 ? {} : { status }),
    ...(from.input ? { input: from.input.shape } : {}),
    ...(from.output ? { output: from.output.shape } : {}),
    ...(from.input?.locationName ? { inputName: from.input.locationName } : {}),
    ...(from.input?.xmlNamespace ? { inputNamespace: from.input.xmlNamespace } : {}),
    ...(from.errors?.length ? { errors: from.errors.map((error) => error.shape) } : {}),
    ...(wrapper && wrapper !== `${name}Result` ? { resultWrapper: wrapper } : {}),
    ...(overlay.OUTPUT_NAMES[service]?.[name] ? { outputName: overlay.OUTPUT_NAMES[service][name] } : {}),
    ...(overlay.UNWRAPPED_OUTPUTS[service]?.includes(name) ? { unwrappedOutput: true as const } : {}),
    ...(anonymous ? { authtype: 'none' } : from.authtype ? { authtype: from.authtype } : {}),
    ...(from.unsignedPayload ? { unsignedPayload: true as const } : {}),
    ...(Object.keys(checksum).length ? { checksum } : {}),
    ...(from.endpoint ? { hostPrefix: from.endpoint.hostPrefix } : {}),
    ...(from.requestcompression ? { compression: from.requestcompression.encodings } : {}),
    ...(from.deprecated ? { deprecated: true as const } : {}),
  }
}

function makeShape(service: string, name: string, from: SourceShape): ShapeModel {
  const shape: Record<string, unknown> = { type: from.type }
  if (from.members) {
    shape['members'] = Object.fromEntries(
      Object.entries(from.members).map(([key, member]) => [
        key,
        makeMember(service, `${name}.${key}`, member),
      ]),
    )
  }
  for (const part of ['member', 'key', 'value'] as const) {
    const member = from[part]
    if (member) shape[part] = makeMember(service, `${name}.${part}`, sqsEntry(service, name, part, member))
  }
  for (const trait of SHAPE_TRAITS) {
    const value: unknown = from[trait]
    if (value !== undefined && value !== false) shape[trait] = value
  }
  const queryError = service === 'sqs' ? overlay.SQS_ERRORS[name] : undefined
  if (queryError) shape['error'] = { code: queryError[0], httpStatusCode: queryError[1], senderFault: true }
  return shape as unknown as ShapeModel
}

function makeMember(service: string, path: string, from: SourceMember): string | (ShapeModel['member'] & {}) {
  const member: Record<string, unknown> = { shape: from.shape }
  for (const trait of MEMBER_TRAITS) {
    const value = from[trait]
    if (value !== undefined && value !== false) member[trait] = value
  }
  const queryName = service === 'sqs' ? overlay.SQS_QUERY_NAMES[path] : undefined
  if (queryName !== undefined) member['queryName'] = queryName
  if (Object.keys(member).length === 1) return from.shape
  return member as unknown as ShapeModel['member'] & {}
}

function sqsEntry(service: string, shape: string, part: string, member: SourceMember): SourceMember {
  const names = service === 'sqs' ? overlay.SQS_MAP_NAMES[shape] : undefined
  if (names === undefined || part === 'member') return member
  return { ...member, queryName: part === 'key' ? names[0] : names[1] }
}

/** Shapes that an operation reaches, and every error. */
export function reachable(source: SourceModel): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (name: string): void => {
    if (used.has(name)) return
    used.add(name)
    const shape = source.shapes[name]
    if (!shape) throw new Error(`shape ${name} is named but not defined`)
    for (const member of [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value]) {
      if (member) visit(member.shape)
    }
  }
  for (const operation of Object.values(source.operations)) {
    for (const end of [operation.input, operation.output, ...(operation.errors ?? [])])
      if (end) visit(end.shape)
  }
  for (const [name, shape] of Object.entries(source.shapes)) if (shape.exception) visit(name)
  return used
}

/** JSON with one operation, one shape a line, so that a diff of a new model can be read. */
export function printTable(table: ServiceModel): string {
  const lines = (entries: object): string =>
    Object.entries(entries)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  return `{
  "service": ${JSON.stringify(table.service)},
  "metadata": ${JSON.stringify(table.metadata)},
  "operations": {
${lines(table.operations)}
  },
  "shapes": {
${lines(table.shapes)}
  },
  "paginators": {
${lines(table.paginators)}
  }
}
`
}

/** routes.json: one service's head a line, then one REST operation a line. */
export function printRoutes(routes: Record<string, ServiceRoutes>): string {
  const services = Object.entries(routes).map(([service, { rest, ...head }]) => {
    if (!rest) return `  ${JSON.stringify(service)}: ${JSON.stringify(head)}`
    const lines = rest.map((route) => `    ${JSON.stringify(route)}`).join(',\n')
    return `  ${JSON.stringify(service)}: ${JSON.stringify(head).slice(0, -1)}, "rest": [\n${lines}\n  ]}`
  })
  return `{\n${services.join(',\n')}\n}\n`
}
