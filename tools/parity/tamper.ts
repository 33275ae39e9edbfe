// The test of the tests, long: each test that claims to prove an operation is run again while the corridor empties that
// operation's answers (SELFLESS_EMPTY, test/support/coverage.ts). A test that still passes has proved nothing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { readRecord } from '../parity.ts'
import type { ServiceParity } from '../parity.ts'

/** Runs every proof against emptied answers, one at a time; 0 when every test noticed. */
export async function tamperWithProofs(all: readonly ServiceParity[], root: string): Promise<number> {
  const blind: string[] = []
  let count = 0
  for (const { service, operations } of all) {
    for (const { name, proofs, hasOutput } of operations) {
      // An answer without members cannot be emptied, nor one that left all of them out: what such an operation did is
      // seen by others.
      if (!hasOutput) continue
      for (const { file, test } of proofs) {
        count++
        const outcome = await rerun(join(root, file), test, `${service}.${name}`)
        if (outcome === 'passed' || outcome === 'did not run')
          blind.push(`${service}.${name}: ${outcome}: ${file}: ${test}`)
      }
    }
  }
  console.log(`${count} proofs run against emptied answers, ${blind.length} did not notice`)
  for (const line of blind) console.error(`parity: should have failed with an empty answer: ${line}`)
  return blind.length === 0 ? 0 : 1
}

type Outcome = 'passed' | 'failed' | 'nothing to empty' | 'did not run'

async function rerun(file: string, test: string, empty: string): Promise<Outcome> {
  // fullName joins a subtest to its parents with ` > `; the runner's patterns are matched against names joined by blanks.
  const pattern = new RegExp(`^${escape(test.replaceAll(' > ', ' '))}$`)
  const own = test.split(' > ').at(-1)
  const record = mkdtempSync(join(tmpdir(), 'selfless-tamper-'))
  const env = { ...process.env, SELFLESS_EMPTY: empty, SELFLESS_COVERAGE: record }
  const seen = new Set<'passed' | 'failed'>()
  const running = run({ files: [file], testNamePatterns: [pattern], env })
  running.on('test:pass', (event) => {
    if (event.name === own && event.skip === undefined) seen.add('passed')
  })
  running.on('test:fail', (event) => {
    if (event.name === own) seen.add('failed')
  })
  for await (const event of running) void event
  const emptied = readRecord(record).some(({ kind }) => kind === 'emptied')
  rmSync(record, { recursive: true, force: true })
  if (seen.has('failed')) return 'failed'
  if (!seen.has('passed')) return 'did not run'
  return emptied ? 'passed' : 'nothing to empty'
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
