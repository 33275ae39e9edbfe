// The record of coverage refuses what nobody has shown.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { CoverageLine } from '../test/support/coverage.ts'
import { complaints, pages, parity } from './parity.ts'

const proofOf = (operation: string): CoverageLine => ({
  kind: 'proof',
  service: 'logs',
  operation,
  test: 'a test | with a bar',
  file: 'src/services/logs/group.test.ts',
  clients: ['aws-sdk-js'],
})

test('a handler without a proof, an error nobody saw, and a proof without a handler are complained of', async () => {
  const seen: CoverageLine = {
    kind: 'error',
    service: 'logs',
    operation: 'CreateLogGroup',
    code: 'InvalidParameterException',
  }
  const all = await parity([proofOf('CreateLogGroup'), proofOf('StartQuery'), seen])
  const found = complaints(all, ['logs'])
  assert.ok(!found.some((line) => line.startsWith('logs.CreateLogGroup ')))
  assert.ok(found.some((line) => line.startsWith('logs.DeleteLogGroup has a handler')))
  assert.ok(found.some((line) => line.startsWith('logs.StartQuery is proved, but')))
  assert.ok(found.some((line) => line.startsWith('logs:LimitExceededException is raised')))
  assert.ok(!found.some((line) => line.startsWith('logs:InvalidParameterException')))
})

test('an exception that is proved, or stands for nothing, is complained of', async () => {
  const proved = await parity([{ ...proofOf('RecordUsage'), service: 'selfless' }])
  assert.ok(
    complaints(proved, ['selfless']).some((line) =>
      line.includes('take it out of tools/parity/exceptions.ts'),
    ),
  )
  const without = proved.filter(({ service }) => service !== 'selfless')
  assert.ok(
    complaints(without, ['selfless']).some((line) =>
      line.includes('stands in tools/parity/exceptions.ts for nothing'),
    ),
  )
})

test('a service’s page says what is done and by which test, what is not, and its limits', async () => {
  const files = pages(await parity([proofOf('CreateLogGroup')]))
  assert.equal(files.size, 52)
  const page = files.get('logs.md') ?? ''
  assert.match(page, /\*\*1 of 118 operations\.\*\*/)
  assert.match(
    page,
    /\| CreateLogGroup \| \[a test \\\| with a bar\]\(\.\.\/\.\.\/src\/services\/logs\/group\.test\.ts\) \| aws-sdk-js/,
  )
  assert.match(page, /## Not done\n\n.*StartQuery/)
  assert.match(page, /\| `BATCH_BYTES_MAX` \| 1_048_576 \| API_PutLogEvents \|/)
  assert.match(files.get('README.md') ?? '', /\*\*1 of \d+ operations of 51 services\.\*\*/)
})
