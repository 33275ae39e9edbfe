// The one rule that oxlint does not have: require-atomic-updates (`n += await f()` loses updates when two loops run; it
// once made a measurement twenty times too low). ESLint's own rule is run over the sources with their types blanked out
// by Node itself, so that lines and columns stay true. See docs/decisions/0002-atomic-updates.md.
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FOLDERS = ['src', 'cli', 'tools', 'bench', 'test', 'conformance']

const linter = new Linter()
let found = 0
for (const folder of FOLDERS) {
  for (const file of globSync(`${folder}/**/*.ts`, { cwd: root })) {
    if (file.startsWith('src/model/') || file.endsWith('.d.ts')) continue
    // allowProperties: an assignment to a property of a parameter is how records and replies are filled; the rule's
    // own option leaves those to the reader and keeps to variables, where it is right.
    const messages = linter.verify(stripTypeScriptTypes(readFileSync(join(root, file), 'utf8')), {
      languageOptions: { ecmaVersion: 2026, sourceType: 'module' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      rules: { 'require-atomic-updates': ['error', { allowProperties: true }] },
    })
    for (const message of messages) {
      if (message.ruleId !== 'require-atomic-updates' && !message.fatal) continue
      found++
      console.error(`${file}:${message.line}:${message.column} ${message.message}`)
    }
  }
}
if (found > 0) {
  console.error(`${found} found: read the value after the await, or give each loop a variable of its own`)
  process.exitCode = 1
}
