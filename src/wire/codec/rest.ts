// The protocols that put operations on paths: rest-json and rest-xml (Smithy, "restJson1", "restXml"). Members outside the body
// are bound by http-bind.ts; what remains is one document, or one member that is the whole body: bytes, text, a stream, events.
import type { Readable } from 'node:stream'
import type { Fault } from '../../kernel/fault.ts'
import type { ShapeModel } from '../../model/tables.ts'
import { part, partsOf, operationOf, isInAnswerBody, isStreaming, structureOf } from './shapes.ts'
import type { Part } from './shapes.ts'
import type { OperationCodec, WireRequest } from './codec.ts'
import type { Compilers } from './compilers.ts'
import { requestIdHeaders } from './compilers.ts'
import { eventReader, eventWriter } from './event-codec.ts'
import { EVENT_STREAM_TYPE } from './eventstream.ts'
import { bindReader, headerWriter } from './http-bind.ts'
import { refusalOf } from './refuse.ts'
import { bytesOf, parseJsonBody } from './rpc.ts'
import { namespaceText } from './xml-write.ts'

type RestProtocol = 'rest-json' | 'rest-xml'
type BodyReader = (request: WireRequest, into: Record<string, unknown>) => void
interface WrittenBody {
  readonly body: Buffer | string | Readable | undefined
  readonly type: string | undefined
}
type BodyWriter = (output: Record<string, unknown>) => WrittenBody

/** The codec of one operation. */
export function restCodec(compilers: Compilers, name: string, protocol: RestProtocol): OperationCodec {
  const { model } = compilers
  const operation = operationOf(model, name)
  const inputShape = structureOf(model, operation.input)
  const payload = payloadOf(compilers, inputShape)
  const readBinds = bindReader(model, inputShape)
  const readBody = bodyReader(compilers, name, protocol)
  const events = payload?.shape.eventstream === true
  return {
    protocol,
    streamingInput: payload && !events && isStreaming(payload) ? payload.name : undefined,
    eventStreamInput: events ? payload.name : undefined,
    read(request) {
      const input: Record<string, unknown> = {}
      readBody(request, input)
      readBinds(request, input)
      return input
    },
    write: restWriter(compilers, name, protocol),
  }
}

function payloadOf(compilers: Compilers, shape: ShapeModel): Part | undefined {
  const member = shape.payload === undefined ? undefined : shape.members?.[shape.payload]
  return member === undefined ? undefined : part(compilers.model, shape.payload ?? '', member)
}

/** Members that travel in the body's document. */
function bodyMembers(
  compilers: Compilers,
  shape: ShapeModel,
  isInBody: (of: Part) => boolean,
): ReadonlySet<string> {
  const parts = partsOf(compilers.model, shape).filter(isInBody)
  return new Set(parts.map((of) => of.name))
}

function bodyReader(compilers: Compilers, name: string, protocol: RestProtocol): BodyReader {
  const { model } = compilers
  const operation = operationOf(model, name)
  const shape = structureOf(model, operation.input)
  const payload = payloadOf(compilers, shape)
  if (payload) return payloadReader(compilers, payload, protocol)
  const only = bodyMembers(compilers, shape, (of) => of.member.location === undefined)
  if (only.size === 0) return () => undefined
  if (protocol === 'rest-xml') {
    const roots = [operation.inputName ?? shape.locationName ?? operation.input ?? '']
    const read = compilers.xmlReaders.body(shape, operation.inputName === undefined ? [] : roots, only)
    return (request, into) => {
      const body = bytesOf(request)
      if (body.length > 0) Object.assign(into, read(body.toString('utf8')))
    }
  }
  const read = compilers.json.reader(operation.input ?? '', shape, only)
  const refuse = (): Fault => refusalOf(model.service).body()
  return (request, into) => {
    const body = bytesOf(request)
    if (body.length > 0) Object.assign(into, read(parseJsonBody(body, refuse)))
  }
}

function payloadReader(compilers: Compilers, of: Part, protocol: RestProtocol): BodyReader {
  const { model } = compilers
  if (of.shape.eventstream) {
    const read = eventReader({ compilers, stream: of, form: protocol === 'rest-xml' ? 'xml' : 'json' })
    return (request, into) => {
      into[of.name] = read(request.body)
    }
  }
  if (isStreaming(of)) {
    return (request, into) => {
      if (request.body !== undefined) into[of.name] = request.body
    }
  }
  const read = payloadParser(compilers, of, protocol)
  const refuse = (): Fault => refusalOf(model.service).body()
  const scalar = of.shape.type === 'blob' || of.shape.type === 'string'
  return (request, into) => {
    const body = bytesOf(request)
    if (body.length === 0) {
      // An empty body that was sent is an empty text; one that was not is nothing.
      if (scalar && request.body !== undefined && request.headers['content-length'] !== undefined)
        into[of.name] = read(body, refuse)
      return
    }
    into[of.name] = read(body, refuse)
  }
}

function payloadParser(
  compilers: Compilers,
  of: Part,
  protocol: RestProtocol,
): (body: Buffer, refuse: () => Fault) => unknown {
  if (of.shape.type === 'blob') return (body) => body
  if (of.shape.type === 'string') return (body) => body.toString('utf8')
  if (protocol === 'rest-xml') {
    const read = compilers.xmlReaders.payload(of)
    return (body) => read(body.toString('utf8'))
  }
  const read = compilers.json.partReader(of)
  return (body, refuse) => read(of.shape.document ? parseAny(body, refuse) : parseJsonBody(body, refuse))
}

// A document may be any JSON value, a bare number too.
function parseAny(body: Buffer, refuse: () => Fault): unknown {
  const wrapped = Buffer.concat([Buffer.from('['), body, Buffer.from(']')])
  const [value, ...rest] = parseJsonBody(wrapped, refuse) as unknown[]
  if (rest.length > 0) throw refuse()
  return value
}

function restWriter(compilers: Compilers, name: string, protocol: RestProtocol): OperationCodec['write'] {
  const { model } = compilers
  const operation = operationOf(model, name)
  const shape = structureOf(model, operation.output)
  const writeHeaders = headerWriter(model, shape, compilers.times)
  const writeBody = bodyWriter(compilers, name, protocol)
  const statusMember = partsOf(model, shape).find((of) => of.member.location === 'statusCode')?.name
  const fixedStatus = operation.status ?? STATUS_RECORDED[`${model.service}.${name}`] ?? 200
  const head = operation.method === 'HEAD'
  return (output, { requestId }) => {
    const value = output as Record<string, unknown>
    const headers = requestIdHeaders(model.service, requestId)
    writeHeaders(value, headers)
    const chosen = statusMember === undefined ? undefined : value[statusMember]
    // S3's model has one status for whole objects and for ranges; RFC 9110 §15.3.7 has two.
    const success = headers['Content-Range'] === undefined ? fixedStatus : 206
    const status = typeof chosen === 'number' ? chosen : success
    if (head || status === 204 || status === 304) return { status, headers, body: undefined }
    const { body, type } = writeBody(value)
    if (type !== undefined && headers['Content-Type'] === undefined) headers['Content-Type'] = type
    return { status, headers, body }
  }
}

/** Where the model names no status and the service answers another one than 200, as recorded. */
const STATUS_RECORDED: Readonly<Record<string, number>> = { 's3.PutBucketTagging': 204 }

function bodyWriter(compilers: Compilers, name: string, protocol: RestProtocol): BodyWriter {
  const { model } = compilers
  const operation = operationOf(model, name)
  const shape = structureOf(model, operation.output)
  const payload = payloadOf(compilers, shape)
  if (payload) return payloadWriter(compilers, payload, protocol, BLOB_TYPES[`${model.service}.${name}`])
  const only = bodyMembers(compilers, shape, isInAnswerBody)
  if (protocol === 'rest-xml') return xmlWriter(compilers, name, shape, only)
  // An operation that answers nothing has no body; one whose members are all elsewhere answers `{}`.
  if (operation.output === undefined) return () => NO_BODY
  const write = compilers.json.writer(operation.output, shape, only)
  return (output) => ({ body: JSON.stringify(write(output)), type: 'application/json' })
}

const NO_BODY: WrittenBody = { body: undefined, type: undefined }

/** How an XML answer begins and what it is called: S3 says more of its encoding than CloudFront and Route 53 (recorded answers). */
function xmlForm({ model }: Compilers): { head: string; type: string } {
  return model.service === 's3' || model.service === 's3control'
    ? { head: '<?xml version="1.0" encoding="UTF-8"?>\n', type: 'application/xml' }
    : { head: '<?xml version="1.0"?>\n', type: 'text/xml' }
}

/** Blobs that are not just bytes: a function's answer is JSON (Lambda API reference, Invoke). */
const BLOB_TYPES: Readonly<Record<string, string>> = { 'lambda.Invoke': 'application/json' }

function xmlWriter(
  compilers: Compilers,
  name: string,
  shape: ShapeModel,
  only: ReadonlySet<string>,
): BodyWriter {
  const { model } = compilers
  const { head, type } = xmlForm(compilers)
  const { output, outputName, unwrappedOutput } = operationOf(model, name)
  if (output === undefined || only.size === 0) return () => NO_BODY
  const namespace = namespaceText(shape.xmlNamespace ?? model.metadata.xmlNamespace)
  if (unwrappedOutput) {
    const [of] = partsOf(model, shape)
    const root = outputName ?? output
    const write =
      of && compilers.xmlWriters.element({ ...of, member: { ...of.member, locationName: root } }, namespace)
    return (value) => {
      const member = of && value[of.name]
      const body = write && member !== undefined && member !== null ? write(member) : `<${root}${namespace}/>`
      return { body: head + body, type }
    }
  }
  const root = outputName ?? shape.locationName ?? output
  const write = compilers.xmlWriters.root(output, shape, only, root + namespace)
  return (value) => ({ body: `${head}${write(value)}</${root}>`, type })
}

function payloadWriter(
  compilers: Compilers,
  of: Part,
  protocol: RestProtocol,
  blobType = 'application/octet-stream',
): BodyWriter {
  const { model } = compilers
  const { head, type } = xmlForm(compilers)
  if (of.shape.eventstream) {
    const write = eventWriter({ compilers, stream: of, form: protocol === 'rest-xml' ? 'xml' : 'json' })
    return (output) => ({ body: write(output[of.name]), type: EVENT_STREAM_TYPE })
  }
  if (of.shape.type === 'blob') return (output) => ({ body: rawBody(output[of.name]), type: blobType })
  if (of.shape.type === 'string') {
    return (output) => {
      const text = output[of.name]
      return typeof text === 'string' ? { body: text, type: 'text/plain' } : NO_BODY
    }
  }
  if (protocol === 'rest-xml') {
    const own = of.member.xmlNamespace ?? of.shape.xmlNamespace
    const named: Part = { ...of, member: { ...of.member, locationName: payloadRoot(of) } }
    const attributes =
      of.shape.xmlNamespace === undefined ? namespaceText(own ?? model.metadata.xmlNamespace) : ''
    const write = compilers.xmlWriters.element(named, attributes)
    return (output) => {
      const value = output[of.name]
      return value === undefined || value === null ? NO_BODY : { body: head + write(value), type }
    }
  }
  const write = compilers.json.partWriter(of)
  return (output) => {
    const value = output[of.name]
    if (value === undefined) return of.shape.document ? NO_BODY : { body: '{}', type: 'application/json' }
    return { body: JSON.stringify(write(value)), type: 'application/json' }
  }
}

// The member's own name for the root comes first; one that only repeats the member's name gives way to the shape's.
function payloadRoot({ name, member, shape }: Part): string {
  if (member.locationName !== undefined && member.locationName !== name) return member.locationName
  return shape.locationName ?? member.locationName ?? (shape.type === 'structure' ? member.shape : name)
}

function rawBody(value: unknown): Buffer | string | Readable | undefined {
  if (value === undefined || value === null) return undefined
  if (value instanceof Uint8Array && !Buffer.isBuffer(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return value as Buffer | string | Readable
}
