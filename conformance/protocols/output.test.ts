// What servers answer in botocore's protocol cases, through our writers: the case's result must give the same status, headers
// and body. Bodies are compared as what they say: JSON and CBOR as values, XML as elements in their order.
import assert from 'node:assert/strict'
import { Fault } from '../../src/kernel/fault.ts'
import type { HttpReply } from '../../src/kernel/http.ts'
import type { ServiceName } from '../../src/model/index.ts'
import type { Protocol } from '../../src/model/tables.ts'
import { decodeCbor } from '../../src/wire/codec/cbor.ts'
import { createCodecs } from '../../src/wire/codec/codecs.ts'
import { parseXml } from '../../src/wire/codec/xml.ts'
import type { XmlElement } from '../../src/wire/codec/xml.ts'
import { ratchet } from '../baseline.ts'
import { absent, assertSame, comparable, loadCases, toHandlerForm } from './fixtures.ts'
import type { LoadedCase } from './fixtures.ts'

const FIXTURE = 'fixture' as ServiceName
// Ours, or the transport's: no case is about them.
const OWN_HEADERS: ReadonlySet<string> = new Set(['x-amzn-requestid', 'content-length', 'transfer-encoding'])

function check({ case: of, model, protocol }: LoadedCase): void {
  const codecs = createCodecs({ load: () => model })
  const reply = of.errorCode === undefined ? success() : failure(of.errorCode)
  const expected = of.response
  assert.ok(expected)
  assert.equal(reply.status, expected.status_code)
  checkHeaders(reply, expected.headers ?? {})
  if (of.given.http.method !== 'HEAD' && expected.body !== undefined)
    assertSame(
      parsed(protocol, textOf(reply), reply),
      parsed(protocol, expectedBody(protocol, expected.body), reply),
    )

  function success(): HttpReply {
    const output = toHandlerForm(model, of.given.output?.shape, of.result ?? {}) as object
    return codecs.operation(FIXTURE, of.given.name, protocol).write(output, { requestId: requestIdOf(of) })
  }

  function failure(code: string): HttpReply {
    const shape = model.operations[of.given.name]?.errors?.[0]
    const fields = toHandlerForm(model, shape, of.error ?? {}) as Record<string, unknown>
    const rest = Object.fromEntries(
      Object.entries(fields).filter(([name]) => name.toLowerCase() !== 'message'),
    )
    const fault = new Fault(code, of.errorMessage ?? messageOf(fields), { fields: rest })
    return codecs.fault(FIXTURE, of.given.name, protocol, fault, { requestId: requestIdOf(of) })
  }
}

function messageOf(fields: Record<string, unknown>): string {
  const message = Object.entries(fields).find(([name]) => name.toLowerCase() === 'message')?.[1]
  return typeof message === 'string' ? message : ''
}

function requestIdOf(of: LoadedCase['case']): string {
  return /<(?:RequestI[dD]|requestId)>([^<]*)</.exec(of.response?.body ?? '')?.[1] ?? 'request-id'
}

function checkHeaders(reply: HttpReply, expected: Record<string, string>): void {
  const ours = Object.fromEntries(
    Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  for (const [name, value] of Object.entries(expected)) {
    const header = name.toLowerCase()
    if (OWN_HEADERS.has(header) || (header === 'content-type' && reply.body === undefined)) continue
    assert.equal(headerText(ours[header]), headerText(value), `header ${name}`)
  }
}

// A list reads the same with and without spaces after its commas; an XML answer may be text/ or application/.
function headerText(value: string | string[] | undefined): string {
  return String(value ?? '')
    .replaceAll(/,\s*/g, ', ')
    .replace(/^text\/xml$/, 'application/xml')
}

function textOf({ body }: HttpReply): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : '')
}

function expectedBody(protocol: Protocol, body = ''): Buffer {
  return Buffer.from(body, protocol === 'rpc-v2-cbor' ? 'base64' : 'utf8')
}

function parsed(protocol: Protocol, bytes: Buffer, reply: HttpReply): unknown {
  if (bytes.length === 0) return ''
  const type = String(reply.headers['Content-Type'] ?? '')
  if (protocol === 'rpc-v2-cbor') return comparable(withoutType(decodeCbor(bytes)?.value))
  if (type.includes('json')) return withoutType(JSON.parse(bytes.toString('utf8')) as unknown)
  if (!type.includes('xml')) return bytes.toString('utf8')
  const root = parseXml(bytes.toString('utf8'))
  return typeof root === 'string' ? root : treeOf(root)
}

// `__type` may carry a namespace; what counts is the name after it.
function withoutType(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('__type' in value)) return value
  return { ...value, __type: String(value.__type).replace(/^.*#/, '') }
}

function treeOf(element: XmlElement): unknown {
  if (element.name === 'ResponseMetadata' || element.name === 'requestId') return undefined
  const children = (element.children ?? []).map(treeOf).filter((child) => child !== undefined)
  const attributes = { ...element.attributes }
  return [element.name, attributes, children.length > 0 ? children : element.text.trim()]
}

const cases = loadCases('output')
for (const file of new Set(cases.map((loaded) => loaded.file))) {
  const own = cases.filter((loaded) => loaded.file === file)
  ratchet(
    `protocols/${file}`,
    own.map((loaded) => ({ id: loaded.case.id, run: () => check(loaded) })),
    absent,
  )
}
if (absent) ratchet('protocols/output', [], absent)
