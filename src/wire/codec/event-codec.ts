// Event streams inside operations, both directions: a union of events ↔ messages (Smithy, "Event streams"). Members with
// `eventheader` become headers, the one with `eventpayload` is the payload as it is, everything else is one document in the
// protocol's form. A Fault thrown in the middle of an answer becomes an exception message and ends the stream; anything else
// destroys it, so that nobody takes a torn answer for a whole one.
import { Readable } from 'node:stream'
import { Fault } from '../../kernel/fault.ts'
import { shapeOf } from '../../model/index.ts'
import type { ShapeModel } from '../../model/tables.ts'
import type { Compilers } from './compilers.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { encodeMessage, EventStreamError, MessageDecoder } from './eventstream.ts'
import type { EventHeader, EventMessage } from './eventstream.ts'
import { partsOf } from './shapes.ts'
import type { Part } from './shapes.ts'

/** The form of documents inside events. */
export type EventForm = 'json' | 'xml' | 'cbor'

interface EncodedEvent {
  readonly headers: Record<string, EventHeader>
  readonly payload: Uint8Array
}

export interface EventStreamParts {
  readonly compilers: Compilers
  readonly stream: Part
  readonly form: EventForm
}

/**
 * Writer of the events of an answer. `first` are the members beside the stream, where the protocol has no other place for them:
 * they travel in a message of the type `initial-response`.
 */
export function eventWriter(parts: EventStreamParts): (events: unknown, first?: Uint8Array) => Readable {
  const writers = new Map(
    partsOf(parts.compilers.model, parts.stream.shape).map((of) => [of.name, encoderOf(parts, of)]),
  )
  return (events, first) => Readable.from(messages(parts, writers, events, first), { objectMode: false })
}

async function* messages(
  parts: EventStreamParts,
  writers: ReadonlyMap<string, (event: unknown) => EncodedEvent>,
  events: unknown,
  first: Uint8Array | undefined,
): AsyncGenerator<Buffer> {
  if (first) {
    yield encodeMessage(
      { ':event-type': 'initial-response', ':content-type': contentType(parts), ':message-type': 'event' },
      first,
    )
  }
  if (events === undefined || events === null) return
  try {
    for await (const event of events as AsyncIterable<object>) {
      for (const [name, value] of Object.entries(event)) {
        const write = writers.get(name)
        if (!write || value === undefined) continue
        const { headers, payload } = write(value)
        yield encodeMessage({ ':event-type': name, ...headers, ':message-type': 'event' }, payload)
      }
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    yield exceptionMessage(parts, error)
  }
}

// An exception that the stream's union names is written as that member; any other as an error message with code and text.
function exceptionMessage(parts: EventStreamParts, fault: Fault): Buffer {
  const of = partsOf(parts.compilers.model, parts.stream.shape).find(({ member, name }) => {
    return name === fault.code || member.shape === fault.code
  })
  if (!of || !of.shape.exception) {
    return encodeMessage(
      { ':error-code': fault.code, ':error-message': fault.message, ':message-type': 'error' },
      Buffer.alloc(0),
    )
  }
  const messageName = Object.keys(of.shape.members ?? {}).find((name) => name.toLowerCase() === 'message')
  const body = { ...(messageName === undefined ? {} : { [messageName]: fault.message }), ...fault.fields }
  const { headers, payload } = encoderOf(parts, of)(body)
  return encodeMessage({ ':exception-type': of.name, ...headers, ':message-type': 'exception' }, payload)
}

function encoderOf(parts: EventStreamParts, of: Part): (event: unknown) => EncodedEvent {
  const members = partsOf(parts.compilers.model, of.shape)
  const inHeaders = members.filter(({ member }) => member.eventheader)
  const payload = members.find(({ member }) => member.eventpayload)
  const write = payload
    ? payloadEncoder(parts, payload)
    : documentEncoder(parts, of, new Set(inHeaders.map(({ name }) => name)))
  return (event) => {
    const value = event as Record<string, unknown>
    const headers: Record<string, EventHeader> = {}
    for (const { name } of inHeaders)
      if (value[name] !== undefined) headers[name] = value[name] as EventHeader
    const body = write(payload ? value[payload.name] : value)
    return {
      headers: { ...(body.type ? { ':content-type': body.type } : {}), ...headers },
      payload: body.bytes,
    }
  }
}

type Body = { type: string | undefined; bytes: Uint8Array }

function payloadEncoder(parts: EventStreamParts, of: Part): (value: unknown) => Body {
  if (of.shape.type === 'blob') {
    return (value) => ({
      type: 'application/octet-stream',
      bytes: typeof value === 'string' ? Buffer.from(value) : ((value as Uint8Array | undefined) ?? EMPTY),
    })
  }
  if (of.shape.type === 'string')
    return (value) => ({ type: 'text/plain', bytes: Buffer.from(typeof value === 'string' ? value : '') })
  return documentEncoder(parts, of, NOTHING)
}

const EMPTY = Buffer.alloc(0)
const NOTHING: ReadonlySet<string> = new Set()

function documentEncoder(
  parts: EventStreamParts,
  of: Part,
  without: ReadonlySet<string>,
): (value: unknown) => Body {
  const { compilers, form } = parts
  const names = Object.keys(of.shape.members ?? {})
  const only = new Set(names.filter((name) => !without.has(name)))
  // An event of no members (S3's End) has no body and so no content type.
  if (names.length === 0)
    return () => ({
      type: form === 'xml' ? undefined : contentType(parts),
      bytes: form === 'json' ? BRACES : EMPTY,
    })
  if (form === 'xml') {
    const write = compilers.xmlWriters.content(of.member.shape, of.shape, only)
    const root = of.member.locationName ?? of.member.shape
    return (value) => ({
      type: 'text/xml',
      bytes: Buffer.from(`<${root} xmlns="">${write(value as object)}</${root}>`),
    })
  }
  if (form === 'cbor') {
    const write = compilers.cbor.writer(of.member.shape, of.shape, only)
    return (value) => ({ type: 'application/cbor', bytes: encodeCbor(write(value as object)) })
  }
  const write = compilers.json.writer(of.member.shape, of.shape, only)
  return (value) => ({ type: contentType(parts), bytes: Buffer.from(JSON.stringify(write(value as object))) })
}

const BRACES = Buffer.from('{}')

function contentType({ compilers, form }: EventStreamParts): string {
  if (form === 'xml') return 'text/xml'
  if (form === 'cbor') return 'application/cbor'
  const [first] = compilers.model.metadata.protocols
  return first === 'rest-json'
    ? 'application/json'
    : `application/x-amz-json-${first === 'json1.0' ? '1.0' : '1.1'}`
}

/** Reads the events of a request as they arrive. A damaged stream throws a Fault into whoever iterates. */
export function eventReader(parts: EventStreamParts): (body: unknown) => AsyncIterable<object> {
  const readers = new Map(
    partsOf(parts.compilers.model, parts.stream.shape).map((of) => [of.name, decoderOf(parts, of)]),
  )
  return (body) => events(readers, body)
}

async function* events(
  readers: ReadonlyMap<string, (message: EventMessage) => object>,
  body: unknown,
): AsyncGenerator<object> {
  const decoder = new MessageDecoder()
  const chunks = Buffer.isBuffer(body) ? [body] : ((body as AsyncIterable<Buffer> | undefined) ?? [])
  for await (const chunk of chunks) {
    for (const message of decodeChunk(decoder, chunk)) {
      const name = message.headers[':event-type']
      const read = typeof name === 'string' ? readers.get(name) : undefined
      // What the model does not know (initial-request among it) is passed over, as with unknown members.
      if (typeof name === 'string' && read) yield { [name]: read(message) }
    }
  }
  if (!decoder.complete) throw damaged('The stream ends inside a message.')
}

function decodeChunk(decoder: MessageDecoder, chunk: Buffer): EventMessage[] {
  try {
    return decoder.push(chunk)
  } catch (error) {
    throw error instanceof EventStreamError ? damaged(error.message) : error
  }
}

function damaged(message: string): Fault {
  return new Fault('SerializationException', message, { status: 400 })
}

function decoderOf(parts: EventStreamParts, of: Part): (message: EventMessage) => object {
  const members = partsOf(parts.compilers.model, of.shape)
  const inHeaders = members.filter(({ member }) => member.eventheader)
  const payload = members.find(({ member }) => member.eventpayload)
  const shape = payload?.shape.type === 'structure' ? payload : undefined
  const readDocument = documentDecoder(parts, shape ? shape.member.shape : of.member.shape)
  return ({ headers, payload: bytes }) => {
    const event: Record<string, unknown> = {}
    if (!payload) Object.assign(event, readDocument(bytes))
    else if (payload.shape.type === 'structure') event[payload.name] = readDocument(bytes)
    else event[payload.name] = payload.shape.type === 'string' ? bytes.toString('utf8') : bytes
    for (const { name } of inHeaders) if (headers[name] !== undefined) event[name] = headers[name]
    return event
  }
}

function documentDecoder(parts: EventStreamParts, name: string): (bytes: Buffer) => object {
  const { compilers, form } = parts
  const shape: ShapeModel = shapeOf(compilers.model, name)
  if (form === 'xml') {
    const read = compilers.xmlReaders.body(shape, [])
    return (bytes) => (bytes.length === 0 ? {} : read(bytes.toString('utf8')))
  }
  const read = (form === 'cbor' ? compilers.cbor : compilers.json).reader(name, shape)
  return (bytes) => {
    if (bytes.length === 0) return {}
    const parsed = form === 'cbor' ? decodeCbor(bytes) : parseJson(bytes)
    if (!parsed) throw damaged('An event can not be read.')
    return read(parsed.value)
  }
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(bytes: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(bytes.toString('utf8')) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
