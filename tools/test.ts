// `./selfless test`: everything that must hold, in the order in which a mistake is cheapest to hear of: format, lint,
// types, then the tests, then what they have shown of AWS (tools/parity.ts; `--docs` writes docs/services from it instead
// of comparing). `--long` adds torture and comparisons; a path or a word narrows to matching test files.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRunFolder } from './run-folder.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const TEST_FILES = [
  'src',
  'test',
  'conformance',
  'blueprints',
  'runtimes',
  'cli',
  'tools',
  'bench',
  'native',
].map((folder) => `${folder}/**/*.test.ts`)
/** Run a second time with their records in PostgreSQL: what leans on the engine most, with --long every room. */
const ON_POSTGRES = ['src/services/sqs/', 'src/services/lambda/', 'test/walk.test.ts']
const ON_POSTGRES_LONG = ['src/services/', 'test/walk.test.ts']
/** Slow, and the engine is nothing to them: other clients of the same door. */
const NOT_ON_POSTGRES = ['cli.test.ts', 'boto3.test.ts', 'code/']
/** Measures how long the loop is held, which says nothing with three files at a time on two cores. */
const BY_ITSELF = ['turns.test.ts']
const FORMATTED = ['src', 'tools', 'test', 'conformance', 'bench', 'cli', 'native']

const words = process.argv.slice(2)
const place = openRunFolder()
const long = words.includes('--long')
const only = words.filter((word) => !word.startsWith('--'))
if (place.swept.length > 0) console.log(`— removed what killed runs left: ${place.swept.join(', ')}`)
try {
  process.exitCode = await main()
} finally {
  place.close()
}

async function main(): Promise<number> {
  const startedMs = performance.now()
  if (only.length === 0) {
    const checks: [string, string, string[]][] = [
      ['format', 'oxfmt', ['--check', ...FORMATTED]],
      ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
      ['types', 'tsc', ['-p', '.']],
    ]
    for (const [name, tool, args] of checks) {
      const code = await run(name, join(root, 'node_modules/.bin', tool), args, {})
      if (code !== 0) return code
    }
    for (const [name, script, args] of [
      ['atomic updates', 'atomic', []],
      ['settings page', 'settings', ['--check']],
    ] as const) {
      const code = await run(
        name,
        process.execPath,
        ['--no-warnings', join(root, `tools/${script}.ts`), ...args],
        {},
      )
      if (code !== 0) return code
    }
  }
  // The pages name the clients that proved each operation; only CI and who writes the pages must have them all.
  const whole = only.length === 0 && (words.includes('--docs') || process.env['SELFLESS_CI'] !== undefined)
  const record = mkdtempSync(join(tmpdir(), 'selfless-record-'))
  // A long run says all that does not hold; a short one stops at the first that does not.
  const tests = await runTests(record)
  const onPostgres = tests === 0 || long ? await runOnPostgres() : 0
  const code = tests || onPostgres || (whole ? await checkCoverage(record) : 0)
  rmSync(record, { recursive: true, force: true })
  console.log(
    `\n${code === 0 ? 'all of it holds' : 'something does not hold'}, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
  )
  return code
}

/** Everything that the words match, once. */
function runTests(record: string): Promise<number> {
  const files = testFiles()
  if (files.length === 0) {
    console.error(`no test file matches ${only.join(' ')}`)
    return Promise.resolve(1)
  }
  return runNode('tests', files, { SELFLESS_COVERAGE: record })
}

/** In a whole run. One instance serves them all, each cloud with a database of its own. */
async function runOnPostgres(): Promise<number> {
  if (only.length > 0) return 0
  const { startPostgres, withoutPostgres } = await import('../test/support/postgres.ts')
  if (withoutPostgres !== false) {
    console.log(`— tests on PostgreSQL: skipped, ${withoutPostgres}`)
    return 0
  }
  const wanted = testFiles().filter((file) => !BY_ITSELF.some((part) => file.endsWith(part)))
  const files = wanted.filter((file) =>
    long
      ? ON_POSTGRES_LONG.some((part) => file.startsWith(part))
      : ON_POSTGRES.some((part) => file.startsWith(part)) &&
        !NOT_ON_POSTGRES.some((part) => file.includes(part)),
  )
  const instance = await startPostgres()
  try {
    const env = { SELFLESS_TEST_ENGINE: 'postgres', SELFLESS_TEST_POSTGRES: instance.dsn() }
    // Three at a time: they wait for the database's answers as well.
    return (await runNode('tests on PostgreSQL', files, env, 3)) || (await runDemo(instance.dsn()))
  } finally {
    await instance.stop()
  }
}

/** README's first command with its records in PostgreSQL. It fetches what a blueprint needs, so only CI does it unasked. */
async function runDemo(dsn: string): Promise<number> {
  if (process.env['SELFLESS_CI'] === undefined) return 0
  const folder = mkdtempSync(join(tmpdir(), 'selfless-demo-'))
  const words = ['demo', '--once', '--port', '0', '--data', join(folder, 'data')]
  const engine = ['--records', dsn, '--blobs', join(folder, 'blobs')]
  const code = await run('demo on PostgreSQL', join(root, 'selfless'), [...words, ...engine], {})
  rmSync(folder, { recursive: true, force: true })
  return code
}

function testFiles(): string[] {
  return TEST_FILES.flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' }),
  )
    .filter((file) => !file.includes('node_modules/'))
    .filter((file) => only.length === 0 || only.some((word) => file.includes(word)))
    .sort()
}

/** node's own runner; two files at a time, since the suite is meant for two cores. */
function runNode(name: string, files: string[], env: Record<string, string>, atOnce = 2): Promise<number> {
  const options = [
    '--test',
    `--test-concurrency=${atOnce}`,
    '--test-timeout=600000',
    '--disable-warning=ExperimentalWarning',
  ]
  return run(name, process.execPath, [...options, ...files], {
    ...env,
    ...(long ? { SELFLESS_LONG: '1' } : {}),
  })
}

/** Only a whole run shows everything that there is to show. */
async function checkCoverage(record: string): Promise<number> {
  const parity = ['--no-warnings', join(root, 'tools/parity.ts'), '--record', record]
  const args = words.includes('--docs') ? parity : [...parity, '--check', ...(long ? [] : ['--tell-pages'])]
  const code = await run('record of coverage', process.execPath, args, {})
  if (code !== 0 || !long) return code
  return run('proofs with emptied answers', process.execPath, [...parity, '--tamper'], {})
}

function run(name: string, command: string, args: string[], env: Record<string, string>): Promise<number> {
  console.log(`— ${name}`)
  // All that is temporary is in the run's own folder, but for what is kept between runs.
  const own = { TMPDIR: place.path, SELFLESS_TEST_KEPT: process.env['SELFLESS_TEST_KEPT'] ?? tmpdir() }
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...own, ...env },
    })
    child.on('error', (error) => (console.error(error.message), resolve(1)))
    child.on(
      'exit',
      (code, signal) => (signal && console.error(`${name} ended by ${signal}`), resolve(code ?? 1)),
    )
  })
}
