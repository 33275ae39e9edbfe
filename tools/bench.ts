// `./selfless bench NAME`: runs one scenario of bench/, which prints its figures beside a floor measured in the same run.
import { readdirSync } from 'node:fs'
import { arch, cpus, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../bench')
const scenarios = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'support.ts')
  .map((file) => file.slice(0, -3))

const [name, ...args] = process.argv.slice(2)
if (name === undefined || !scenarios.includes(name)) {
  console.error(`usage: ./selfless bench NAME, one of: ${scenarios.join(', ')}`)
  process.exit(name === undefined ? 0 : 2)
}
if (args[0] !== 'load')
  console.log(
    `${name} on ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node.js ${process.versions.node}\n`,
  )
const scenario = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as {
  run(args: string[]): Promise<void>
}
await scenario.run(args)
process.exit(0)
