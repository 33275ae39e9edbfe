// Writes docs/SETTINGS.md from src/config.ts; `--check` fails when the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settingsTable } from '../src/config.ts'

const page = join(dirname(fileURLToPath(import.meta.url)), '../docs/SETTINGS.md')
const rows = settingsTable().map(
  ({ flag, env, default: value, why }) =>
    `| \`${flag.replaceAll('|', '\\|')}\` | \`${env}\` | ${value === '' ? '' : `\`${value}\``} | ${why} |`,
)
const text = `# Settings

Made by \`node tools/settings.ts\` from src/config.ts. The command line wins over the environment; a flag can be negated
with \`--no-\`.

| flag | environment | default | what and why |
|---|---|---|---|
${rows.join('\n')}
`
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/SETTINGS.md is out of date: node tools/settings.ts')
    process.exitCode = 1
  }
} else writeFileSync(page, text)
