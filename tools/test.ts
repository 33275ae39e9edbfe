// `./selfless test`: everything that must hold, in the order in which a mistake is cheapest to hear of: format, lint,
// types, then the tests, then what they have shown of AWS (tools/parity.ts; `--docs` writes docs/services from it instead
// of comparing). `--long` adds torture and comparisons; a path or a word narrows to matching test files.
import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const TEST_FILES = ['src', 'test', 'conformance', 'blueprints', 'runtimes', 'cli', 'tools', 'bench'].map(
  (folder) => `${folder}/**/*.test.ts`,
)
const FORMATTED = ['src', 'tools', 'test', 'conformance', 'bench', 'cli']

const words = process.argv.slice(2)
const long = words.includes('--long')
const only = words.filter((word) => !word.startsWith('--'))
process.exitCode = await main()

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
  const code = (await runTests(record)) || (whole ? await checkCoverage(record) : 0)
  rmSync(record, { recursive: true, force: true })
  console.log(
    `\n${code === 0 ? 'all of it holds' : 'something does not hold'}, ${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
  )
  return code
}

/** node's own runner; two files at a time, since the suite is meant for two cores. */
function runTests(record: string): Promise<number> {
  const files = TEST_FILES.flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' }),
  )
    .filter((file) => !file.includes('node_modules/'))
    .filter((file) => only.length === 0 || only.some((word) => file.includes(word)))
    .sort()
  if (files.length === 0) {
    console.error(`no test file matches ${only.join(' ')}`)
    return Promise.resolve(1)
  }
  const options = [
    '--test',
    '--test-concurrency=2',
    '--test-timeout=600000',
    '--disable-warning=ExperimentalWarning',
  ]
  const env = { SELFLESS_COVERAGE: record, ...(long ? { SELFLESS_LONG: '1' } : {}) }
  return run('tests', process.execPath, [...options, ...files], env)
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
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', (error) => (console.error(error.message), resolve(1)))
    child.on(
      'exit',
      (code, signal) => (signal && console.error(`${name} ended by ${signal}`), resolve(code ?? 1)),
    )
  })
}
