// The house kept by a test: who imports whom, how long things may be, and words that are banned because something better
// exists. Each message says what to write instead.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { functionLengths } from './support/functions.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FILE_LINES_MAX = 600
const FUNCTION_LINES_MAX = 70

const sources = globSync(['src/**/*.ts', 'cli/**/*.ts'], { cwd: root })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const product = sources.filter(({ path }) => !path.endsWith('.test.ts') && !path.startsWith('src/model/'))
const everything = [
  ...sources,
  ...globSync(['test/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts', 'conformance/**/*.ts'], { cwd: root }).map(
    (path) => ({ path, text: readFileSync(join(root, path), 'utf8') }),
  ),
]

/** Which rooms a file of this room may import, besides its own; `type` means by `import type` only. */
const MAY_IMPORT: Record<string, Record<string, 'all' | 'type'>> = {
  kernel: { model: 'type' },
  model: {},
  aws: { kernel: 'all', model: 'all' },
  storage: { kernel: 'all' },
  wire: { kernel: 'all', model: 'all', aws: 'all' },
  runtime: { kernel: 'all' },
  services: { kernel: 'all', model: 'all', aws: 'all' },
}

test('a room imports only what the house allows', () => {
  const wrong: string[] = []
  for (const { path, text } of product) {
    for (const found of text.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm,
    )) {
      const target = normalize(join(dirname(path), found[2] ?? found[3] ?? ''))
      const problem = importProblem(path, target, found[1] !== undefined)
      if (problem) wrong.push(`${path} → ${target}: ${problem}`)
    }
  }
  assert.deepEqual(wrong, [])
})

function importProblem(path: string, target: string, typeOnly: boolean): string | undefined {
  if (path === 'src/main.ts') return undefined
  if (path.startsWith('cli/')) {
    if (target.startsWith('cli/') || target === 'src/main.ts' || target === 'src/config.ts') return undefined
    return 'the command speaks the wire; besides that it imports main and config only'
  }
  const from = roomOf(path)
  const to = roomOf(target)
  if (from === to) return undefined
  if (path === 'src/config.ts')
    return to === 'kernel' && typeOnly ? undefined : 'config imports types of the kernel only'
  if (path === 'src/services/index.ts') return undefined
  if (from.startsWith('services/') && to.startsWith('services/'))
    return 'no room imports another: call its public operation through ctx.cloud'
  if (from === 'services/lambda' && to === 'runtime') return undefined
  const allowed = MAY_IMPORT[from.split('/')[0] ?? '']?.[to]
  if (allowed === undefined) return `${from} may not import ${to} (HOUSE.md, "Who may import whom")`
  if (allowed === 'type' && !typeOnly) return `${from} may import ${to} by "import type" only`
  return undefined
}

function roomOf(path: string): string {
  const [, room = '', service = ''] = path.split('/')
  return room === 'services' && service !== 'index.ts' ? `services/${service}` : room
}

test('no file is longer than 600 lines and no function longer than 70', () => {
  const long: string[] = []
  for (const { path, text } of everything) {
    if (path.startsWith('src/model/')) continue
    const lines = text.split('\n').length - 1
    if (lines > FILE_LINES_MAX) long.push(`${path} has ${lines} lines: split it by noun`)
    if (path.endsWith('.test.ts')) continue
    for (const { name, line, lines: count } of functionLengths(text)) {
      if (count > FUNCTION_LINES_MAX)
        long.push(`${path}:${line} ${name} has ${count} lines: let the parent decide and move the leaves out`)
    }
  }
  assert.deepEqual(long, [])
})

interface Ban {
  word: RegExp
  instead: string
  except?: RegExp
  tests?: boolean
}

const BANS: Ban[] = [
  {
    word: /\bDate\.now\(|new Date\(\)|performance\.now\(|process\.hrtime|process\.uptime/,
    instead: 'ask ctx.clock (wall, now, monotonic), in a transaction tx.now',
    except: /^src\/kernel\/clock\.ts$/,
  },
  { word: /\bMath\.random\(/, instead: 'ctx.ids.random()', tests: true },
  {
    word: /\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/,
    instead: 'ctx.ids, in a transaction tx.id()',
    except: /^src\/kernel\/ids\.ts$/,
  },
  {
    word: /\bset(Timeout|Interval)\b|timers\/promises/,
    instead: 'ctx.clock.after, sleep or every; a test turns that clock',
    except: /^src\/kernel\/clock\.ts$|^src\/runtime\/spawner-child|^src\/storage\/checkpoint/,
    tests: true,
  },
  {
    word: /(?<![\w'"`-])any(?=\s*[;,)\]>|&=]|\[\])(?<=[:<|&(,]\s*any)|\bas any\b/,
    instead: 'a type, or unknown and a check',
    tests: true,
  },
  { word: /@ts-(ignore|nocheck|expect-error)/, instead: 'a type that is true' },
  {
    word: /child_process/,
    instead: 'src/runtime/spawner.ts, which starts one helper before the door opens',
    except: /^src\/runtime\/spawner(-child)?\.ts$|^cli\/build\.ts$/,
  },
  { word: /\bTODO\b|\bFIXME\b|\bXXX\b|\bHACK\b/, instead: 'do it, or answer an error that names it' },
]

test('banned words do not occur', () => {
  const wrong: string[] = []
  for (const { path, text } of sources) {
    if (path.startsWith('src/model/')) continue
    for (const ban of BANS) {
      if (ban.except?.test(path) || (path.endsWith('.test.ts') && !ban.tests)) continue
      code(text).forEach((line, index) => {
        if (ban.word.test(line))
          wrong.push(`${path}:${index + 1} ${line.trim().slice(0, 80)} — write instead: ${ban.instead}`)
      })
    }
  }
  assert.deepEqual(wrong, [])
})

/** Lines without comments, so that prose may name what code may not use. */
function code(text: string): string[] {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
}

test('no module keeps state', () => {
  const wrong: string[] = []
  for (const { path, text } of product) {
    code(text).forEach((line, index) => {
      if (/^(export )?(let|var) /.test(line))
        wrong.push(
          `${path}:${index + 1} ${line.trim()} — write instead: a field of what open() or a factory returns`,
        )
      const made =
        /^(?:export )?const (\w+)(?::[^=]+)? = new (Map|Set|WeakMap|Array)\b(?!.*(ReadonlySet|ReadonlyMap))/.exec(
          line,
        )
      if (
        made &&
        !/Readonly(Set|Map)/.test(line) &&
        new RegExp(`\\b${made[1]}\\.(set|add|delete|clear|push)\\(`).test(text)
      ) {
        wrong.push(
          `${path}:${index + 1} ${made[1]} is written later — keep it in what open() or a factory returns`,
        )
      }
    })
  }
  assert.deepEqual(wrong, [])
})

test('a file opens with what it is and why', () => {
  const bare = product.filter(({ text }) => !/^(#!.*\n)?(\/\/|\/\*)/.test(text)).map(({ path }) => path)
  assert.deepEqual(bare, [])
})

test('sources name no path of a machine, no registry and no private tool', () => {
  const host = ['registry', 'npmjs'].join('.')
  const words = [host, `/${'work'}/main`, `/${'work'}/shared`, `farm${'-'}studio`, `farm${'-'}bench`]
  const wrong = everything
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(({ path }) => path)
  assert.deepEqual(wrong, [])
})

test('every promise names a test that exists', () => {
  const page = readFileSync(join(root, 'docs/PROMISES.md'), 'utf8')
  const rows = [...page.matchAll(/^\| .* \| (\S+\.test\.ts): (.*) \|$/gm)]
  assert.ok(rows.length > 20)
  const missing = rows.filter(
    ([, file = '', name = '']) => !readFileSync(join(root, file), 'utf8').includes(name),
  )
  assert.deepEqual(
    missing.map(([row]) => row),
    [],
  )
})
