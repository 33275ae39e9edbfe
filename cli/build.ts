// Builds a function's package: its folder, its locked npm packages, one zip. The user's own machine runs npm here, as
// `sam build` would; this is the only file of the command that starts a program.
import { spawn } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ZipFile } from 'yazl'

// Zip entries carry a date; a fixed one makes equal sources equal packages (and so an unchanged CodeSha256).
const EPOCH = new Date(Date.UTC(1980, 0, 1))

/** Copies `source` to `work`, installs what its package-lock.json names (Linux, this CPU), and answers the zip. */
export async function buildPackage(source: string, work: string): Promise<Buffer> {
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  await cp(source, work, { recursive: true, filter: (path) => !path.endsWith('/node_modules') })
  if (existsSync(join(work, 'package-lock.json')))
    await npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], work)
  return zipFolder(work)
}

/** A zip of every file below a folder, in name order. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const zip = new ZipFile()
  for await (const file of filesBelow(folder))
    zip.addBuffer(await readFile(file), relative(folder, file), { mtime: EPOCH, mode: 0o100644 })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) yield path
  }
}

function npm(args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', (error) => reject(new Error(`npm could not be started: ${error.message}`)))
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args[0]} in ${cwd} failed; the lines above say why`)),
    )
  })
}
