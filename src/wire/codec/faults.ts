// Faults in the exact form of each protocol (notes/protocol.md §5, "Errors"): `__type` and `x-amzn-errortype`, query's
// <ErrorResponse>, ec2's <Response><Errors>, S3's bare <Error>. Services that moved from query to JSON also tell the old code,
// in `x-amzn-query-error`, which boto3 and the CLI show.
import type { Fault } from '../../kernel/fault.ts'
import type { HttpReply } from '../../kernel/http.ts'
import type { ShapeModel } from '../../model/tables.ts'
import { encodeCbor } from './cbor.ts'
import type { Protocol } from './codec.ts'
import { hostId, requestIdHeaders } from './compilers.ts'
import type { Compilers } from './compilers.ts'
import { headerWriter } from './http-bind.ts'
import { documentHeaders, EC2_TYPE } from './rpc.ts'
import { statusOfCode } from './status.ts'
import { escapeXml } from './xml.ts'

export interface FaultAnswer {
  readonly requestId: string
  /** The request was HEAD: status and headers only. */
  readonly head?: boolean
}

/** A fault and what the model knows of it. */
interface Known {
  readonly fault: Fault
  /** The shape's name; the code itself where the model has no such error. */
  readonly name: string
  /** The code of the query and XML protocols. */
  readonly wireCode: string
  readonly shape: ShapeModel | undefined
  readonly status: number
  readonly sender: boolean
}

/** Writes a fault; `compilers` are undefined where routing failed before the service was known. */
export function writeFault(
  compilers: Compilers | undefined,
  protocol: Protocol,
  fault: Fault,
  answer: FaultAnswer,
): HttpReply {
  const known = lookUp(compilers, protocol, fault)
  const written = write(compilers, protocol, known, answer)
  const reply =
    fault.headers === undefined ? written : { ...written, headers: { ...written.headers, ...fault.headers } }
  // An answer to HEAD has no body, nor has 304.
  return answer.head === true || known.status === 304 ? { ...reply, body: undefined } : reply
}

function write(
  compilers: Compilers | undefined,
  protocol: Protocol,
  known: Known,
  answer: FaultAnswer,
): HttpReply {
  switch (protocol) {
    case 'json1.0':
    case 'json1.1':
    case 'rpc-v2-cbor':
      return documentFault(compilers, protocol, known, answer)
    case 'rest-json':
      return restJsonFault(compilers, known, answer)
    case 'query':
      return xmlFault(compilers, known, answer, 'text/xml')
    case 'rest-xml':
      return compilers === undefined || compilers.model.service === 's3'
        ? s3Fault(known, answer)
        : xmlFault(compilers, known, answer, 'text/xml')
    case 'ec2':
      return ec2Fault(compilers, known, answer)
  }
}

// A room may throw an error by its shape's name or by its code on the wire.
function lookUp(compilers: Compilers | undefined, protocol: Protocol, fault: Fault): Known {
  const model = compilers?.model
  const byName = model && Object.hasOwn(model.shapes, fault.code) ? model.shapes[fault.code] : undefined
  const named = byName?.exception ? ([fault.code, byName] as const) : undefined
  const found = named ?? compilers?.errorsByCode.get(fault.code)
  const shape = found?.[1]
  const status =
    fault.status ?? modelStatus(shape) ?? statusOfCode(model?.service, fault.code, isJsonRpc(protocol))
  return {
    fault,
    name: found?.[0] ?? fault.code,
    wireCode: shape?.error?.code ?? fault.code,
    shape,
    status,
    sender: status < 500,
  }
}

function modelStatus(shape: ShapeModel | undefined): number | undefined {
  return shape?.error?.httpStatusCode ?? (shape?.fault ? 500 : undefined)
}

function isJsonRpc(protocol: Protocol): boolean {
  return protocol === 'json1.0' || protocol === 'json1.1' || protocol === 'rpc-v2-cbor'
}

// Namespaces before the name in `__type`, from recorded answers; SDKs cut them off, people read them.
const TYPE_NAMESPACES: Readonly<Record<string, string>> = {
  dynamodb: 'com.amazonaws.dynamodb.v20120810#',
  dynamodbstreams: 'com.amazonaws.dynamodb.v20120810#',
  sqs: 'com.amazonaws.sqs#',
  cloudwatch: 'com.amazonaws.cloudwatch#',
}

// The framework in front of the older JSON services has names of its own.
const FRAMEWORK_TYPES: Readonly<Record<string, string>> = {
  AccessDeniedException: 'com.amazon.coral.service#',
  IncompleteSignatureException: 'com.amazon.coral.service#',
  InternalFailure: 'com.amazon.coral.service#',
  InvalidSignatureException: 'com.amazon.coral.service#',
  MissingAuthenticationTokenException: 'com.amazon.coral.service#',
  SerializationException: 'com.amazon.coral.service#',
  UnknownOperationException: 'com.amazon.coral.service#',
  UnrecognizedClientException: 'com.amazon.coral.service#',
  ValidationException: 'com.amazon.coral.validate#',
}

// Errors that SQS's model does not list: JSON and query have two names for each (recorded answers).
const SQS_JSON_NAMES: Readonly<Record<string, string>> = {
  InvalidParameterValue: 'InvalidParameterValueException',
  MissingParameter: 'MissingRequiredParameterException',
}

function typeName(service: string | undefined, { name, shape }: Known): string {
  if (service === 'sqs' && shape === undefined) return `com.amazonaws.sqs#${SQS_JSON_NAMES[name] ?? name}`
  const namespace = service === undefined ? undefined : TYPE_NAMESPACES[service]
  if (namespace === undefined) return name
  if (shape === undefined && Object.hasOwn(FRAMEWORK_TYPES, name)) return `${FRAMEWORK_TYPES[name]}${name}`
  return namespace + name
}

// That framework writes `Message` where the services write `message`.
const CAPITAL_MESSAGES: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'SerializationException',
  'UnknownOperationException',
])

/** The members of an error's document: the message under its name in the model, and what else the room gave. */
function faultMembers(
  compilers: Compilers | undefined,
  { fault, name, shape }: Known,
): Record<string, unknown> {
  const members: Record<string, unknown> = { ...fault.fields }
  const modelled = Object.keys(shape?.members ?? {}).find((member) => member.toLowerCase() === 'message')
  const key = modelled ?? (shape === undefined && CAPITAL_MESSAGES.has(name) ? 'Message' : 'message')
  if (fault.message !== '' && members[key] === undefined) members[key] = fault.message
  // Lambda's errors say whose fault it was, in words.
  if (compilers?.model.service === 'lambda' && shape?.members?.['Type'] !== undefined)
    members['Type'] ??= shape.fault ? 'Service' : 'User'
  return members
}

function documentFault(
  compilers: Compilers | undefined,
  protocol: Protocol,
  known: Known,
  { requestId }: FaultAnswer,
): HttpReply {
  const members = faultMembers(compilers, known)
  const cbor = protocol === 'rpc-v2-cbor'
  const compiler = cbor ? compilers?.cbor : compilers?.json
  const written = known.shape && compiler ? compiler.writer(known.name, known.shape)(members) : members
  const body = { __type: typeName(compilers?.model.service, known), ...written }
  return {
    status: known.status,
    headers: { 'x-amzn-RequestId': requestId, ...queryError(compilers, known), ...documentHeaders(protocol) },
    body: cbor ? encodeCbor(body) : JSON.stringify(body),
  }
}

function queryError(compilers: Compilers | undefined, { wireCode, sender }: Known): Record<string, string> {
  if (!compilers?.model.metadata.awsQueryCompatible) return {}
  return { 'x-amzn-query-error': `${wireCode};${sender ? 'Sender' : 'Receiver'}` }
}

function restJsonFault(
  compilers: Compilers | undefined,
  known: Known,
  { requestId }: FaultAnswer,
): HttpReply {
  const members = faultMembers(compilers, known)
  const headers: Record<string, string> = {
    'x-amzn-RequestId': requestId,
    'x-amzn-ErrorType': known.name,
    'Content-Type': 'application/json',
  }
  if (!known.shape || !compilers) return { status: known.status, headers, body: JSON.stringify(members) }
  headerWriter(compilers.model, known.shape, compilers.times)(members, headers)
  const inBody = Object.entries(members).filter(([name]) => {
    const member = known.shape?.members?.[name]
    return member === undefined || typeof member === 'string' || member.location === undefined
  })
  const body = compilers.json.writer(known.name, known.shape)(Object.fromEntries(inBody))
  return { status: known.status, headers, body: JSON.stringify(body) }
}

function messageElement(message: string): string {
  return message === '' ? '' : `<Message>${escapeXml(message)}</Message>`
}

function xmlFault(
  compilers: Compilers | undefined,
  known: Known,
  { requestId }: FaultAnswer,
  type: string,
): HttpReply {
  // What names no action at all, the framework before SQS answers in a word (recorded answers).
  if (known.name === 'UnknownOperationException') {
    const headers = requestIdHeaders(compilers?.model.service, requestId)
    return { status: known.status, headers, body: `<${known.name}/>\n` }
  }
  const { fault, wireCode, shape, sender } = known
  const model = compilers?.model
  const namespace = model?.metadata.xmlNamespace
  const names = Object.keys(shape?.members ?? {}).filter((name) => name.toLowerCase() !== 'message')
  const content =
    compilers && shape ? compilers.xmlWriters.content(known.name, shape, new Set(names)) : undefined
  const details = content && fault.fields ? content(fault.fields) : ''
  // SQS has always closed with an empty Detail.
  const detail = model?.service === 'sqs' ? '<Detail/>' : ''
  const error = `<Error><Type>${sender ? 'Sender' : 'Receiver'}</Type><Code>${escapeXml(wireCode)}</Code>${messageElement(fault.message)}${details}${detail}</Error>`
  const host = model?.service === 's3control' ? `<HostId>${hostId(requestId)}</HostId>` : ''
  const id = `<RequestId>${escapeXml(requestId)}</RequestId>${host}`
  const open = namespace === undefined ? '<ErrorResponse>' : `<ErrorResponse xmlns="${escapeXml(namespace)}">`
  const headers: Record<string, string> = {
    ...requestIdHeaders(model?.service, requestId),
    'Content-Type': type,
  }
  if (model && shape && fault.fields)
    headerWriter(model, shape, compilers.times)({ ...fault.fields }, headers)
  return { status: known.status, headers, body: `${open}${error}${id}</ErrorResponse>` }
}

function s3Fault({ fault, wireCode, status }: Known, { requestId }: FaultAnswer): HttpReply {
  // What the room knows more (Key, BucketName …) comes between message and ids, in the order that it gave. The Resource
  // of the page "Error responses" is in no answer that was recorded.
  const extra = Object.entries(fault.fields ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${escapeXml(wireCode)}</Code>${messageElement(fault.message)}${extra.join('')}<RequestId>${escapeXml(requestId)}</RequestId><HostId>${hostId(requestId)}</HostId></Error>`
  return {
    status,
    headers: { ...requestIdHeaders('s3', requestId), 'Content-Type': 'application/xml' },
    body,
  }
}

function ec2Fault(compilers: Compilers | undefined, known: Known, { requestId }: FaultAnswer): HttpReply {
  const { fault, wireCode, status } = known
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>${escapeXml(wireCode)}</Code>${messageElement(fault.message)}${detailElements(compilers, known)}</Error></Errors><RequestID>${escapeXml(requestId)}</RequestID></Response>`
  return { status, headers: { 'x-amzn-RequestId': requestId, 'Content-Type': EC2_TYPE }, body }
}

// The error's further members, where the model knows them and the room gave them.
function detailElements(compilers: Compilers | undefined, { fault, name, shape }: Known): string {
  if (!compilers || !shape || !fault.fields) return ''
  const names = Object.keys(shape.members ?? {}).filter((member) => member.toLowerCase() !== 'message')
  return compilers.xmlWriters.content(name, shape, new Set(names))(fault.fields)
}
