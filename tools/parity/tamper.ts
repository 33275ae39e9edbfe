// The test of the tests, long: each test that claims to prove an operation is run again while the corridor empties that
// operation's answers (SELFLESS_EMPTY, test/support/coverage.ts). A test that still passes has proved nothing.
import { join } from 'node:path'
import { run } from 'node:test'
import type { ServiceParity } from '../parity.ts'

/** Runs every proof against emptied answers, one at a time; 0 when every test noticed. */
export async function tamperWithProofs(all: readonly ServiceParity[], root: string): Promise<number> {
  const blind: string[] = []
  let count = 0
  for (const { service, operations } of all) {
    for (const { name, proofs, hasOutput } of operations) {
      // An answer without members cannot be emptied: what it did is seen by other operations.
      if (!hasOutput) continue
      for (const { file, test } of proofs) {
        count++
        const outcome = await rerun(join(root, file), test, `${service}.${name}`)
        if (outcome !== 'failed') blind.push(`${service}.${name}: ${outcome}: ${file}: ${test}`)
      }
    }
  }
  console.log(`${count} proofs run against emptied answers, ${blind.length} did not notice`)
  for (const line of blind) console.error(`parity: should have failed with an empty answer: ${line}`)
  return blind.length === 0 ? 0 : 1
}

async function rerun(
  file: string,
  test: string,
  empty: string,
): Promise<'passed' | 'failed' | 'did not run'> {
  // fullName joins a subtest to its parents with ` > `; the runner's patterns are matched against names joined by blanks.
  const pattern = new RegExp(`^${escape(test.replaceAll(' > ', ' '))}$`)
  const own = test.split(' > ').at(-1)
  const env = { ...process.env, SELFLESS_EMPTY: empty, SELFLESS_COVERAGE: '' }
  let outcome: 'passed' | 'failed' | 'did not run' = 'did not run'
  const running = run({ files: [file], testNamePatterns: [pattern], env })
  running.on('test:pass', (event) => {
    if (event.name === own && event.skip === undefined) outcome = 'passed'
  })
  running.on('test:fail', (event) => {
    if (event.name === own) outcome = 'failed'
  })
  for await (const event of running) void event
  return outcome
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
