// The record of coverage is itself a promise: nothing counts that an official client has not been answered.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { officialClient, tamperForCoverage } from './coverage.ts'

const SUPPORT = pathToFileURL(import.meta.dirname).href

test('only the official clients count, by the first product of their user agent', () => {
  assert.equal(officialClient('aws-sdk-js/3.1169.0 ua/2.1 os/linux'), 'aws-sdk-js')
  assert.equal(officialClient('aws-cli/1.45.11 md/Botocore#1.43.11'), 'aws-cli')
  assert.equal(officialClient('Boto3/1.43.11 md/Botocore#1.43.11'), 'Boto3')
  assert.equal(officialClient('curl/8.0 aws-sdk-js/3'), undefined)
  assert.equal(officialClient(''), undefined)
})

test('an operation counts when its test passed and the door answered it to an official client', async (t) => {
  const { lines, failures } = await runProvingFile(t, [
    ['seen', 'aws-sdk-js/3.1', undefined, 'true'],
    ['seen, but the test fails', 'aws-sdk-js/3.1', undefined, 'false'],
    ['answered an error only', 'aws-sdk-js/3.1', 'NoSuchEntity', 'true'],
    ['seen by a stranger only', 'curl/8.0', undefined, 'true'],
  ])
  assert.deepEqual(
    lines
      .filter((line) => line['kind'] === 'proof')
      .map((line) => [line['test'], line['operation'], line['clients']]),
    [['seen', 'GetCallerIdentity', ['aws-sdk-js']]],
  )
  assert.deepEqual(
    lines.filter((line) => line['kind'] === 'error'),
    [{ kind: 'error', service: 'sts', operation: 'GetCallerIdentity', code: 'NoSuchEntity' }],
  )
  // What a test declares and does not show makes it fail.
  assert.deepEqual(failures.toSorted(), [
    'answered an error only',
    'seen by a stranger only',
    'seen, but the test fails',
  ])
})

test('only the operation that SELFLESS_EMPTY names is emptied', (t) => {
  const output = { Account: '1' }
  assert.equal(tamperForCoverage('sts', 'GetCallerIdentity', output), output)
  t.after(() => delete process.env['SELFLESS_EMPTY'])
  process.env['SELFLESS_EMPTY'] = 'sts.GetCallerIdentity'
  assert.deepEqual(tamperForCoverage('sts', 'GetCallerIdentity', output), {})
  assert.equal(tamperForCoverage('sts', 'AssumeRole', output), output)
})

type Scene = [name: string, userAgent: string, code: string | undefined, passes: string]

/** Runs a file of proving tests in a process of its own, as `./selfless test` does, and reads what it left. */
async function runProvingFile(
  t: test.TestContext,
  scenes: Scene[],
): Promise<{ lines: Record<string, unknown>[]; failures: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'selfless-coverage-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const record = join(folder, 'record')
  const file = join(folder, 'scenes.test.ts')
  await writeFile(
    file,
    [
      `import test from 'node:test'`,
      `import assert from 'node:assert/strict'`,
      `import { createServer } from 'node:net'`,
      `import { proves } from '${SUPPORT}/proves.ts'`,
      `import { observeForCoverage } from '${SUPPORT}/coverage.ts'`,
      ...scenes.map(([name, userAgent, code, passes]) =>
        [
          `test(${JSON.stringify(name)}, (t) => {`,
          `  proves(t, 'sts.GetCallerIdentity')`,
          // What a test opens is closed although its claim fails; else the process would never end.
          `  const open = createServer().listen(0)`,
          `  t.after(() => new Promise((resolve) => open.close(resolve)))`,
          `  observeForCoverage({ service: 'sts', operation: 'GetCallerIdentity', code: ${JSON.stringify(code)},`,
          `    status: 200, userAgent: ${JSON.stringify(userAgent)}, requestId: 'r', protocol: 'query' })`,
          `  assert.ok(${passes})`,
          `})`,
        ].join('\n'),
      ),
    ].join('\n'),
  )
  // A runner inside a runner must not take itself for a part of the outer one.
  const env = { ...process.env, SELFLESS_COVERAGE: record, NODE_TEST_CONTEXT: undefined }
  const words = ['--test', '--test-reporter=tap', file]
  const ran = spawnSync(process.execPath, words, { env, encoding: 'utf8', timeout: 30_000 })
  assert.equal(ran.error, undefined, 'the file ended by itself')
  const failures = [...ran.stdout.matchAll(/^not ok \d+ - (.*)$/gm)].map((match) => match[1] ?? '')
  const lines: Record<string, unknown>[] = []
  for (const name of await readdir(record)) {
    const text = await readFile(join(record, name), 'utf8')
    for (const line of text.trimEnd().split('\n')) lines.push(JSON.parse(line))
  }
  return { lines, failures }
}
