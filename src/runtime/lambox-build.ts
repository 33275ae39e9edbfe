// Where the sandbox helper's binary comes from: a prebuilt one of the package whose sources are these, else one that this
// machine's C compiler has made into the packs folder, once. Which sources a binary was made from stands in it as their
// hash (native/lambox/build.sh), so that a stale one is never used.
import { createHash } from 'node:crypto'
import { access, constants, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Log } from '../kernel/log.ts'
import type { Spawner } from './spawner.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../native/lambox')
const BUILD_TIMEOUT_MS = 2 * 60 * 1000
/** Compiled for tests only. */
const NOT_IN_IT = ['fuzz.c', 'probe.c']
const COMPILERS = ['cc', 'gcc', 'clang']

export type Helper = { readonly path: string } | { readonly path: undefined; readonly reason: string }

/** Finds or builds the helper below `packsFolder`; the reason says what is missing where there is none. */
export async function findHelper(spawner: Spawner, packsFolder: string, log: Log): Promise<Helper> {
  if (process.platform !== 'linux') return none(`sandboxes need Linux, this is ${process.platform}`)
  if (process.arch !== 'x64' && process.arch !== 'arm64')
    return none(`the sandbox helper knows x64 and arm64, this is ${process.arch}`)
  const hash = await sourceHash()
  const prebuilt = path.join(FOLDER, 'prebuilt', `linux-${process.arch}`, 'lambox')
  if (await madeFrom(prebuilt, hash)) return { path: prebuilt }
  const built = path.join(packsFolder, `lambox-linux-${process.arch}-${hash.slice(0, 16)}`)
  if (await madeFrom(built, hash)) return { path: built }
  return await build(spawner, built, hash, log)
}

/** Hash of all that the helper is made from, as build.sh computes it. */
export async function sourceHash(): Promise<string> {
  const sources = (await readdir(FOLDER)).filter((name) => name.endsWith('.c') && !NOT_IN_IT.includes(name))
  const hash = createHash('sha256')
  for (const name of ['lambox.h', ...sources.sort(), 'build.sh'])
    hash.update(await readFile(path.join(FOLDER, name)))
  return hash.digest('hex')
}

async function build(spawner: Spawner, target: string, hash: string, log: Log): Promise<Helper> {
  if (!(await compilerExists()))
    return none(`no C compiler (${COMPILERS.join(', ')}) is here to build the sandbox helper`)
  log.info('building the sandbox helper, once', { target })
  await mkdir(path.dirname(target), { recursive: true })
  const result = await spawner.run(
    {
      command: '/bin/sh',
      args: [path.join(FOLDER, 'build.sh'), target],
      environment: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
      cwd: path.dirname(target),
      uid: undefined,
    },
    BUILD_TIMEOUT_MS,
  )
  if (result.code === 0 && (await madeFrom(target, hash))) return { path: target }
  const how = result.signal ?? `exit status ${result.code}`
  return none(`the sandbox helper could not be built (${how}): ${result.output.trim().slice(-500)}`)
}

async function madeFrom(binary: string, hash: string): Promise<boolean> {
  try {
    await access(binary, constants.X_OK)
    return (await readFile(binary)).includes(hash)
  } catch {
    return false
  }
}

async function compilerExists(): Promise<boolean> {
  for (const folder of (process.env['PATH'] ?? '').split(':').filter(Boolean)) {
    for (const name of COMPILERS) {
      const found = await access(path.join(folder, name), constants.X_OK).then(
        () => true,
        () => false,
      )
      if (found) return true
    }
  }
  return false
}

function none(reason: string): Helper {
  return { path: undefined, reason }
}
