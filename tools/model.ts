// Writes src/model: AWS's own words, generated from AWS's own API models, for every service and protocol. Run with
//   node tools/model.ts [--models FOLDER]… [--check]
// FOLDER holds one folder a service in botocore's form, or is an installed botocore's `data` (pip install botocore==1.43.11
// --target X; --models X/botocore/data). Several are asked in order; the default is ../shared/models, and our own service is
// always src/services/selfless. `--check` writes nothing and ends with code 1 where something would change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ServiceRoutes } from '../src/model/tables.ts'
import { SERVICES } from './model/overlay.ts'
import { readSource } from './model/source.ts'
import { makeRoutes, makeTable, printRoutes, printTable } from './model/tables.ts'
import { printServices, printTypes } from './model/types.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Every file of src/model that is generated, by name, from the models in these folders. */
export function generate(folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>()
  const routes: Record<string, ServiceRoutes> = {}
  for (const service of SERVICES) {
    const source = readSource([...folders, join(ROOT, 'src/services')], service)
    if (!source) throw new Error(`no model of ${service} in ${folders.join(', ')}`)
    const table = makeTable(service, source)
    routes[service] = makeRoutes(table)
    files.set(`${service}.ts`, printTypes(service, source))
    files.set(`${service}.json`, printTable(table))
  }
  files.set('services.ts', printServices(SERVICES))
  files.set('routes.json', printRoutes(routes))
  return files
}

/** The names of files that differ from what the models say. */
export function stale(folders: readonly string[]): string[] {
  return [...generate(folders)].flatMap(([name, text]) => {
    const file = join(ROOT, 'src/model', name)
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [name]
  })
}

/** Where the models stand when nothing else is said. */
export const DEFAULT_MODELS = resolve(ROOT, '../shared/models')

if (import.meta.main) {
  const { values } = parseArgs({
    options: { models: { type: 'string', multiple: true }, check: { type: 'boolean' } },
  })
  const folders = (values.models ?? [DEFAULT_MODELS]).map((folder) => resolve(folder))
  if (values.check) {
    const names = stale(folders)
    for (const name of names) console.log(`src/model/${name} would change`)
    process.exitCode = names.length === 0 ? 0 : 1
  } else {
    const files = generate(folders)
    for (const [name, text] of files) writeFileSync(join(ROOT, 'src/model', name), text)
    console.log(`${files.size} files written from ${folders.join(', ')}`)
  }
}
