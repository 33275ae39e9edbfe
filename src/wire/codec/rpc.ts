// The protocols that send every operation to `/`: JSON 1.0 and 1.1, rpc-v2-cbor, query and ec2 (Smithy, "awsJson1_0",
// "awsQuery", "ec2Query", "rpcv2Cbor"). Each function makes the codec of one operation.
import { isUtf8 } from 'node:buffer'
import type { Fault } from '../../kernel/fault.ts'
import type { HttpReply } from '../../kernel/http.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import type { OperationCodec, Protocol, WireRequest } from './codec.ts'
import type { Compilers } from './compilers.ts'
import { requestIdHeaders } from './compilers.ts'
import { eventReader, eventWriter } from './event-codec.ts'
import { EVENT_STREAM_TYPE } from './eventstream.ts'
import { formOf, parseForm } from './form.ts'
import { refusalOf } from './refuse.ts'
import { operationOf, partsOf, structureOf } from './shapes.ts'
import type { Part } from './shapes.ts'
import { escapeXml } from './xml.ts'

/** JSON 1.0, JSON 1.1 and CBOR: one document in, one out. */
export function documentCodec(
  compilers: Compilers,
  name: string,
  protocol: 'json1.0' | 'json1.1' | 'rpc-v2-cbor',
): OperationCodec {
  const { model } = compilers
  const operation = operationOf(model, name)
  const inputShape = structureOf(model, operation.input)
  const outputShape = structureOf(model, operation.output)
  const cbor = protocol === 'rpc-v2-cbor'
  const compiler = cbor ? compilers.cbor : compilers.json
  const inputStream = streamOf(partsOf(model, inputShape))
  const outputStream = streamOf(partsOf(model, outputShape))
  const readDocument = compiler.reader(operation.input ?? '', inputShape)
  const form = cbor ? ('cbor' as const) : ('json' as const)
  const readEvents = inputStream && eventReader({ compilers, stream: inputStream, form })
  const parse = cbor ? parseCborBody : parseJsonBody
  const refusal = refusalOf(model.service)
  const mayBeEmpty = partsOf(model, inputShape).length === 0 || cbor
  return {
    protocol,
    streamingInput: undefined,
    eventStreamInput: inputStream?.name,
    read(request) {
      if (readEvents && inputStream) return { [inputStream.name]: readEvents(request.body) }
      const body = bytesOf(request)
      if (body.length === 0 && mayBeEmpty) return {}
      return readDocument(parse(body, () => refusal.body()))
    },
    write: documentWriter(compilers, name, protocol, outputStream),
  }
}

function documentWriter(
  compilers: Compilers,
  name: string,
  protocol: Protocol,
  stream: Part | undefined,
): OperationCodec['write'] {
  const { model } = compilers
  const operation = operationOf(model, name)
  const shape = structureOf(model, operation.output)
  const cbor = protocol === 'rpc-v2-cbor'
  const compiler = cbor ? compilers.cbor : compilers.json
  const others =
    stream &&
    new Set(
      partsOf(model, shape)
        .map((of) => of.name)
        .filter((of) => of !== stream.name),
    )
  const toValue = compiler.writer(operation.output ?? '', shape, others)
  const encode = cbor ? encodeCbor : (value: unknown) => JSON.stringify(value)
  const fixed = documentHeaders(protocol)
  const status = operation.status ?? 200
  if (!stream) {
    return (output, { requestId }) => ({
      status,
      headers: { 'x-amzn-RequestId': requestId, ...fixed },
      body: encode(toValue(output)),
    })
  }
  const writeEvents = eventWriter({ compilers, stream, form: cbor ? 'cbor' : 'json' })
  return (output, { requestId }) => ({
    status,
    headers: { 'x-amzn-RequestId': requestId, ...fixed, 'Content-Type': EVENT_STREAM_TYPE },
    body: writeEvents((output as Record<string, unknown>)[stream.name], Buffer.from(encode(toValue(output)))),
  })
}

/** Content type of a document, and the mark of the CBOR protocol. */
export function documentHeaders(protocol: Protocol): Record<string, string> {
  if (protocol === 'rpc-v2-cbor')
    return { 'smithy-protocol': 'rpc-v2-cbor', 'Content-Type': 'application/cbor' }
  return { 'Content-Type': `application/x-amz-json-${protocol === 'json1.0' ? '1.0' : '1.1'}` }
}

function streamOf(parts: readonly Part[]): Part | undefined {
  return parts.find(({ shape }) => shape.eventstream)
}

/** The body's bytes; the door buffers every body that no codec asked for as a stream. */
export function bytesOf({ body }: WireRequest): Buffer {
  return Buffer.isBuffer(body) ? body : NO_BYTES
}

const NO_BYTES = Buffer.alloc(0)

/** A JSON body's value. What is not JSON, or not UTF-8, throws what `refuse` makes. */
export function parseJsonBody(body: Buffer, refuse: () => Fault): unknown {
  if (!isUtf8(body)) throw refuse()
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw refuse()
  }
  // `null`, `"x"` and `1` are JSON, but no input; a list is refused by the reader, which has words for it.
  if (typeof value !== 'object' || value === null) throw refuse()
  return value
}

function parseCborBody(body: Buffer, refuse: () => Fault): unknown {
  const decoded = decodeCbor(body)
  if (!decoded || typeof decoded.value !== 'object' || decoded.value === null) throw refuse()
  return decoded.value
}

/** Query and ec2: a form in, XML out. */
export function formCodec(compilers: Compilers, name: string, protocol: 'query' | 'ec2'): OperationCodec {
  const { model } = compilers
  const operation = operationOf(model, name)
  const read = (protocol === 'ec2' ? compilers.ec2 : compilers.query).reader(operation.input)
  return {
    protocol,
    streamingInput: undefined,
    eventStreamInput: undefined,
    read(request) {
      const body = bytesOf(request)
      return read(body.length === 0 ? formOf(request.query) : parseForm(body.toString('utf8')))
    },
    write: protocol === 'ec2' ? ec2Writer(compilers, name) : queryWriter(compilers, name),
  }
}

function queryWriter(compilers: Compilers, name: string): OperationCodec['write'] {
  const { model } = compilers
  const { output, resultWrapper } = operationOf(model, name)
  const content = compilers.xmlWriters.content(output ?? '', structureOf(model, output))
  const wrapper = resultWrapper ?? `${name}Result`
  const open = `<${name}Response xmlns="${escapeXml(model.metadata.xmlNamespace ?? '')}">`
  return (value, { requestId }) => {
    const inside = output === undefined ? '' : content(value)
    const result =
      output === undefined ? '' : inside === '' ? `<${wrapper}/>` : `<${wrapper}>${inside}</${wrapper}>`
    const metadata = `<ResponseMetadata><RequestId>${escapeXml(requestId)}</RequestId></ResponseMetadata>`
    return xmlReply(model.service, requestId, `${open}${result}${metadata}</${name}Response>`)
  }
}

function ec2Writer(compilers: Compilers, name: string): OperationCodec['write'] {
  const { model } = compilers
  const { output } = operationOf(model, name)
  const content = compilers.xmlWriters.content(output ?? '', structureOf(model, output))
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<${name}Response xmlns="${escapeXml(model.metadata.xmlNamespace ?? '')}">`
  return (value, { requestId }) => {
    const id = `<requestId>${escapeXml(requestId)}</requestId>`
    return xmlReply(model.service, requestId, `${open}${id}${content(value)}</${name}Response>`, EC2_TYPE)
  }
}

/** EC2 says its charset, the query services do not. */
export const EC2_TYPE = 'text/xml;charset=UTF-8'

function xmlReply(service: string, requestId: string, body: string, type = 'text/xml'): HttpReply {
  return { status: 200, headers: { ...requestIdHeaders(service, requestId), 'Content-Type': type }, body }
}
