// botocore's protocol cases (../shared/fixtures/protocols, Apache-2.0), each a small model of its own with what a client sends
// or what a server answers. Here they become wire tables of our form, and their params and results what a handler is given.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Protocol, ServiceModel } from '../../src/model/tables.ts'
import { memberOf } from '../../src/model/index.ts'
import { makeTable } from '../../tools/model/tables.ts'
import type { SourceModel, SourceOperation, SourceShape } from '../../tools/model/source.ts'

const FOLDER = resolve(import.meta.dirname, '../../../shared/fixtures/protocols')

/** Why the suites can not run, or false. */
export const absent = existsSync(FOLDER) ? false : `the protocol cases are not here: ${FOLDER}`

export interface Case {
  readonly id: string
  readonly given: SourceOperation
  readonly params?: unknown
  readonly result?: unknown
  readonly serialized?: { uri: string; headers?: Record<string, string>; body?: string; host?: string }
  readonly response?: { status_code: number; headers?: Record<string, string>; body?: string }
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly error?: Record<string, unknown>
}

export interface LoadedCase {
  readonly file: string
  readonly case: Case
  readonly model: ServiceModel
  readonly protocol: Protocol
}

interface Suite {
  readonly metadata: SourceModel['metadata']
  readonly shapes: Record<string, SourceShape>
  readonly cases: readonly Case[]
}

/** Every case of one direction. */
export function loadCases(direction: 'input' | 'output'): LoadedCase[] {
  if (absent) return []
  return readdirSync(join(FOLDER, direction))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => {
      const suites = JSON.parse(readFileSync(join(FOLDER, direction, name), 'utf8')) as Suite[]
      return suites.flatMap((suite) =>
        suite.cases.map((of) => load(`${direction}/${name.slice(0, -5)}`, suite, of)),
      )
    })
}

function load(file: string, suite: Suite, of: Case): LoadedCase {
  const source: SourceModel = {
    metadata: { ...suite.metadata, endpointPrefix: 'fixture' },
    operations: { [of.given.name]: of.given },
    shapes: Object.fromEntries(
      Object.entries(suite.shapes).map(([name, shape]) => [name, markError(of, name, shape)]),
    ),
    paginators: {},
  }
  const model = makeTable('fixture', source)
  const [protocol] = model.metadata.protocols
  if (protocol === undefined) throw new Error(`${file} ${of.id} has no protocol`)
  return { file, case: of, model, protocol }
}

// Older cases name an operation's errors without saying that the shape is one.
function markError(of: Case, name: string, shape: SourceShape): SourceShape {
  return of.given.errors?.some((error) => error.shape === name) ? { ...shape, exception: true } : shape
}

/** A case's params or result in the form that handlers see: Dates, bytes, numbers that JSON has not. */
export function toHandlerForm(model: ServiceModel, name: string | undefined, value: unknown): unknown {
  const shape = name === undefined ? undefined : model.shapes[name]
  if (shape === undefined || value === null || value === undefined) return value
  switch (shape.type) {
    case 'structure':
      if (shape.document) return value
      return Object.fromEntries(
        // A member that is null is one that is not there.
        Object.entries(value)
          .filter(([, item]) => item !== null)
          .map(([key, item]) => {
            const member = memberOf(shape.members?.[key] ?? '')
            return [key, toHandlerForm(model, member.shape, item)]
          }),
      )
    case 'list':
      return (value as unknown[]).map((item) =>
        toHandlerForm(model, memberOf(shape.member ?? '').shape, item),
      )
    case 'map':
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          toHandlerForm(model, memberOf(shape.value ?? '').shape, item),
        ]),
      )
    case 'timestamp':
      return typeof value === 'number' ? new Date(value * 1000) : new Date(value as string)
    case 'blob':
      return Buffer.from(value as string)
    case 'float':
    case 'double':
    case 'integer':
    case 'long':
      return Number(value)
    case 'string':
    case 'boolean':
      return value
  }
}

/** Two values made comparable: bytes as text, dates to the millisecond, no undefined members, no prototypes. */
export function comparable(value: unknown): unknown {
  if (value instanceof Date) return { date: value.getTime() }
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('latin1') }
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
      .map((key) => [key, comparable((value as Record<string, unknown>)[key])]),
  )
}

const SHOWN = 300

/** Equal, or an error that shows both shortly. */
export function assertSame(ours: unknown, theirs: unknown): void {
  const [got, want] = [JSON.stringify(ours), JSON.stringify(theirs)]
  if (got === want) return
  const at = Math.max(0, got.split('').findIndex((character, index) => character !== want[index]) - 40)
  throw new Error(`ours …${got.slice(at, at + SHOWN)} theirs …${want.slice(at, at + SHOWN)}`)
}
