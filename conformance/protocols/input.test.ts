// What clients send in botocore's protocol cases, through our readers: the request must give exactly the case's parameters.
import { createCodecs } from '../../src/wire/codec/codecs.ts'
import type { WireRequest } from '../../src/wire/codec/codec.ts'
import type { ServiceName } from '../../src/model/index.ts'
import { ratchet } from '../baseline.ts'
import { absent, assertSame, comparable, loadCases, toHandlerForm } from './fixtures.ts'
import type { LoadedCase } from './fixtures.ts'

const FIXTURE = 'fixture' as ServiceName

function check({ case: of, model, protocol }: LoadedCase): void {
  const codec = createCodecs({ load: () => model }).operation(FIXTURE, of.given.name, protocol)
  const input = codec.read(requestOf(of.given.http.requestUri, of, codec.protocol, codec.streamingInput))
  const shape = of.given.input?.shape
  const expected = toHandlerForm(model, shape, of.params ?? {}) as Record<string, unknown>
  fillTokens(model.shapes[shape ?? '']?.members ?? {}, input, expected)
  assertSame(comparable(input), comparable(shape === undefined ? {} : expected))
}

// Clients invent idempotency tokens that the parameters leave out.
function fillTokens(
  members: object,
  input: Record<string, unknown>,
  expected: Record<string, unknown>,
): void {
  for (const [name, member] of Object.entries(members)) {
    const token = typeof member === 'object' && member !== null && 'idempotencyToken' in member
    if (token && expected[name] === undefined) delete input[name]
  }
}

function requestOf(
  template: string,
  of: LoadedCase['case'],
  protocol: string,
  streaming: string | undefined,
): WireRequest {
  const { uri = '/', headers = {}, body } = of.serialized ?? {}
  const [path = '', search = ''] = uri.split('?')
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(search)) {
    const known = query[name]
    query[name] = known === undefined ? value : [known, value].flat()
  }
  const bytes = protocol === 'rpc-v2-cbor' ? Buffer.from(body ?? '', 'base64') : Buffer.from(body ?? '')
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  return {
    method: of.given.http.method,
    labels: labelsOf(template, path),
    query,
    headers: lower,
    body: streaming !== undefined && bytes.length === 0 ? undefined : bytes,
  }
}

function labelsOf(template: string, path: string): Record<string, string> {
  const names: string[] = []
  const source = (template.split('?')[0] ?? '').replaceAll(
    /\{(\w+)(\+?)\}|[.*+?^$()|[\]\\]/g,
    (text, name?: string, greedy?: string) => {
      if (name === undefined) return `\\${text}`
      names.push(name)
      return greedy ? '(.+)' : '([^/]+)'
    },
  )
  const found = new RegExp(`^${source}$`).exec(path)
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found?.[index + 1] ?? '')]))
}

const cases = loadCases('input')
for (const file of new Set(cases.map((loaded) => loaded.file))) {
  const own = cases.filter((loaded) => loaded.file === file)
  ratchet(
    `protocols/${file}`,
    own.map((loaded) => ({ id: loaded.case.id, run: () => check(loaded) })),
    absent,
  )
}
if (absent) ratchet('protocols/input', [], absent)
