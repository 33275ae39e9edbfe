// The record of coverage (CONTRACTS.md §8): what official clients really got from the door while the tests ran. The test
// cloud hands `observeForCoverage` to the door, which calls it once for every answer; `proves.ts` listens during a test.
// What was seen is written, one JSON line each, into the folder that SELFLESS_COVERAGE names (without it, nowhere), and
// tools/parity.ts makes docs/services out of it. A channel of node:diagnostics_channel joins the two, so that neither
// side keeps state of its own and clouds that do not know each other report to the same listener.
import { appendFileSync, mkdirSync } from 'node:fs'
import { channel } from 'node:diagnostics_channel'
import { join } from 'node:path'
import type { ServiceName } from '../../src/model/index.ts'
import type { Seen } from '../../src/wire/door.ts'

/** One answer of the door, as its `observe` tells it, its operation known. */
export interface Observation extends Seen {
  readonly service: ServiceName
  readonly operation: string
}

/** A line of the record: a test that passed and proved, an error that an official client was answered, an answer emptied. */
export type CoverageLine =
  | {
      readonly kind: 'proof'
      readonly service: string
      readonly operation: string
      readonly test: string
      readonly file: string
      readonly clients: readonly string[]
    }
  | { readonly kind: 'error'; readonly service: string; readonly operation: string; readonly code: string }
  | { readonly kind: 'emptied'; readonly service: string; readonly operation: string }

/** Where every observation of this process passes by. */
export const OBSERVATIONS = channel('selfless:door')

/** Clients whose word counts, by the first product of their user agent. */
const OFFICIAL_CLIENTS = ['aws-sdk-js/', 'aws-cli/', 'Boto3/', 'Botocore/']

/** Which official client a user agent belongs to (`aws-sdk-js`), or undefined. */
export function officialClient(userAgent: string): string | undefined {
  return OFFICIAL_CLIENTS.find((product) => userAgent.startsWith(product))?.slice(0, -1)
}

/** The door's `observe`: what an official client was answered is told to the running tests, and errors are written down. */
export function observeForCoverage(seen: Seen): void {
  const { service, operation, code } = seen
  if (service === undefined || operation === undefined || officialClient(seen.userAgent) === undefined) return
  OBSERVATIONS.publish({ ...seen, service, operation } satisfies Observation)
  if (code !== undefined) writeCoverage([{ kind: 'error', service, operation, code }])
}

/**
 * The corridor's `tamper`: SELFLESS_EMPTY=`s3.PutObject` empties every answer of that operation, so that tools/parity.ts
 * can see each test that claims to prove it fail.
 */
export function tamperForCoverage(service: string, operation: string, output: object): object {
  if (process.env['SELFLESS_EMPTY'] !== `${service}.${operation}`) return output
  // An answer that says nothing (DeleteObject without versions) has nothing to be emptied of.
  if (Object.values(output).every((value) => value === undefined)) return output
  writeCoverage([{ kind: 'emptied', service, operation }])
  return {}
}

/** Appends lines to this process's file of the record; a process that nobody asked writes nothing. */
export function writeCoverage(lines: readonly CoverageLine[]): void {
  const folder = process.env['SELFLESS_COVERAGE']
  if (folder === undefined || folder === '' || lines.length === 0) return
  mkdirSync(folder, { recursive: true })
  const text = lines.map((line) => JSON.stringify(line) + '\n').join('')
  // One write of a short text with O_APPEND is whole, and no other process has this name.
  appendFileSync(join(folder, `${process.pid}.jsonl`), text)
}
