// Writes docs/services: what of AWS is done, said by tests and not by us (CONTRACTS.md §8). While the tests run with
// SELFLESS_COVERAGE=FOLDER they leave a record there (test/support/coverage.ts): which operations passing tests have shown
// to official clients, and which errors those clients were answered. Run after a whole run with
//   node tools/parity.ts [--record FOLDER]            writes docs/services/*.md
//   node tools/parity.ts [--record FOLDER] --service logs …   only says what is wrong with these, pages aside
//   node tools/parity.ts [--record FOLDER] --check    fails where they would change, or where a handler has no proof;
//                                                     with --tell-pages a page that would change is only told
//   node tools/parity.ts [--record FOLDER] --tamper   long: runs each proving test again with that operation's answers
//                                                     emptied, and fails where a test does not notice
// FOLDER is SELFLESS_COVERAGE by default. The exceptions, with reasons, stand in tools/parity/exceptions.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Models } from '../src/model/index.ts'
import type { ServiceName } from '../src/model/index.ts'
import { rooms } from '../src/services/index.ts'
import type { CoverageLine } from '../test/support/coverage.ts'
import { EXCEPTIONS } from './parity/exceptions.ts'
import { overview, servicePage } from './parity/page.ts'
import { raisedErrors, readLimits } from './parity/source.ts'
import { tamperWithProofs } from './parity/tamper.ts'

export interface Proof {
  readonly test: string
  readonly file: string
  readonly clients: readonly string[]
}

/** What is known of one operation. */
export interface OperationParity {
  readonly name: string
  readonly handled: boolean
  readonly proofs: readonly Proof[]
  readonly errorsModelled: readonly string[]
  readonly errorsSeen: readonly string[]
  /** The answer has members, so that emptying them must be noticed. */
  readonly hasOutput: boolean
}

export interface ServiceParity {
  readonly service: ServiceName
  readonly fullName: string
  readonly apiVersion: string
  readonly operations: readonly OperationParity[]
  readonly limits: readonly Limit[]
  /** Modelled errors that the room's source names and that no official client has been answered. */
  readonly errorsUnseen: readonly string[]
}

/** A constant of a room: a limit or default that AWS fixes. */
export interface Limit {
  readonly name: string
  readonly value: string
  readonly source: string
  readonly file: string
}

const ROOT = resolve(import.meta.dirname, '..')
const PAGES = join(ROOT, 'docs/services')

/** Joins the models, the rooms and the record. */
export async function parity(record: readonly CoverageLine[]): Promise<ServiceParity[]> {
  const models = new Models()
  const all: ServiceParity[] = []
  for (const service of models.names.toSorted()) {
    const model = models.load(service)
    const room = await rooms[service]?.()
    const handlers = new Set(Object.keys(room?.operations ?? {}))
    const own = record.filter((line) => line.service === service)
    const seen = new Set(own.flatMap((line) => (line.kind === 'error' ? [line.code] : [])))
    const modelled = new Set(Object.values(model.operations).flatMap(({ errors = [] }) => errors))
    const folder = join(ROOT, 'src/services', service)
    all.push({
      service,
      fullName: model.metadata.serviceFullName,
      apiVersion: model.metadata.apiVersion,
      operations: Object.keys(model.operations)
        .toSorted()
        .map((name) => {
          const operation = model.operations[name]
          const lines = own.filter((line) => line.operation === name)
          const output = operation?.output === undefined ? undefined : model.shapes[operation.output]
          return {
            name,
            handled: handlers.has(name),
            proofs: lines.flatMap((line) => (line.kind === 'proof' ? [line] : [])).toSorted(byFile),
            errorsModelled: operation?.errors ?? [],
            errorsSeen: [
              ...new Set(lines.flatMap((line) => (line.kind === 'error' ? [line.code] : []))),
            ].toSorted(),
            hasOutput: Object.keys(output?.members ?? {}).length > 0,
          }
        }),
      limits: room === undefined ? [] : readLimits(folder, ROOT),
      errorsUnseen:
        room === undefined
          ? []
          : raisedErrors(folder).filter((code) => modelled.has(code) && !seen.has(code)),
    })
  }
  return all
}

/** The pages, by file name. */
export function pages(all: readonly ServiceParity[]): Map<string, string> {
  const files = new Map([['README.md', overview(all)]])
  for (const one of all) files.set(`${one.service}.md`, servicePage(one))
  return files
}

/** Everything that a check refuses, one sentence each. */
export function complaints(all: readonly ServiceParity[], services?: readonly string[]): string[] {
  const asked = EXCEPTIONS.filter(({ name }) => services?.includes(name.split(/[.:]/)[0] ?? '') ?? true)
  const excused = new Map(asked.map(({ name, reason }) => [name, reason]))
  const found: string[] = []
  for (const { service, operations, errorsUnseen } of all) {
    for (const { name, handled, proofs } of operations) {
      const full = `${service}.${name}`
      if (handled && proofs.length === 0 && !excused.has(full)) {
        found.push(`${full} has a handler, but no passing test proves it (test/support/proves.ts)`)
      }
      if (!handled && proofs.length > 0)
        found.push(`${full} is proved, but its room has no handler of that name`)
      if (excused.has(full) && proofs.length > 0) {
        found.push(`${full} is proved now: take it out of tools/parity/exceptions.ts`)
      }
      excused.delete(full)
    }
    for (const code of errorsUnseen) {
      const full = `${service}:${code}`
      if (!excused.delete(full))
        found.push(`${full} is raised in src/services/${service}, but no client has seen it`)
    }
  }
  for (const name of excused.keys()) found.push(`${name} stands in tools/parity/exceptions.ts for nothing`)
  return found
}

/** Every line of a record, from all processes that wrote into the folder. */
export function readRecord(folder: string): CoverageLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CoverageLine)
}

function byFile(a: Proof, b: Proof): number {
  return a.file.localeCompare(b.file) || a.test.localeCompare(b.test)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      record: { type: 'string' },
      service: { type: 'string', multiple: true },
      check: { type: 'boolean' },
      'tell-pages': { type: 'boolean' },
      tamper: { type: 'boolean' },
    },
  })
  const folder = values.record ?? process.env['SELFLESS_COVERAGE']
  if (folder === undefined || !existsSync(folder)) {
    console.error(
      'parity: no record. Run the tests with SELFLESS_COVERAGE=FOLDER, then this with --record FOLDER.',
    )
    return 2
  }
  const everything = await parity(readRecord(folder))
  const all = everything.filter(({ service }) => values.service?.includes(service) ?? true)
  console.log(summary(all))
  if (values.tamper === true) return tamperWithProofs(all, ROOT)
  if (values.service !== undefined) return tell(complaints(all, values.service))
  const files = pages(all)
  if (values.check !== true) {
    mkdirSync(PAGES, { recursive: true })
    for (const [name, text] of files) writeFileSync(join(PAGES, name), text)
    return 0
  }
  const stale = [...files].filter(
    ([name, text]) => !existsSync(join(PAGES, name)) || readFileSync(join(PAGES, name), 'utf8') !== text,
  )
  const wrong = complaints(all)
  if (stale.length > 0) {
    const names = stale.map(([name]) => name).join(', ')
    const text = `docs/services: not what the record says, run ./selfless test --docs: ${names}`
    if (values['tell-pages'] === true) console.log(`parity: ${text}`)
    else wrong.push(text)
  }
  return tell(wrong)
}

function tell(wrong: readonly string[]): number {
  for (const line of wrong) console.error(`parity: ${line}`)
  return wrong.length === 0 ? 0 : 1
}

function summary(all: readonly ServiceParity[]): string {
  const lines = all
    .filter(({ operations }) => operations.some(({ handled }) => handled))
    .map(({ service, operations }) => {
      const done = operations.filter(({ handled, proofs }) => handled && proofs.length > 0).length
      return `${service}: ${done} of ${operations.length} operations`
    })
  const done = all
    .flatMap(({ operations }) => operations)
    .filter(({ handled, proofs }) => handled && proofs.length > 0)
  const total = all.reduce((sum, { operations }) => sum + operations.length, 0)
  return [...lines, `${done.length} of ${total} operations of ${all.length} services`].join('\n')
}

if (import.meta.main) process.exitCode = await main()
