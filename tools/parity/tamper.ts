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
        if (await passes(join(root, file), test, `${service}.${name}`))
          blind.push(`${service}.${name}: ${file}: ${test}`)
      }
    }
  }
  console.log(`${count} proofs run against emptied answers, ${blind.length} did not notice`)
  for (const line of blind) console.error(`parity: does not notice that its answer is empty: ${line}`)
  return blind.length === 0 ? 0 : 1
}

async function passes(file: string, test: string, empty: string): Promise<boolean> {
  // fullName joins a subtest to its parents with ` > `; the runner's patterns are matched against names joined by blanks.
  const pattern = new RegExp(`^${escape(test.replaceAll(' > ', ' '))}$`)
  const env = { ...process.env, SELFLESS_EMPTY: empty, SELFLESS_COVERAGE: '' }
  let passed = false
  let failed = false
  const running = run({ files: [file], testNamePatterns: [pattern], env })
  running.on('test:pass', (event) => {
    if (event.name === test.split(' > ').at(-1) && event.skip === undefined) passed = true
  })
  running.on('test:fail', () => {
    failed = true
  })
  for await (const event of running) void event
  return passed && !failed
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
