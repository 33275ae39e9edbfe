// Interpreters of other languages that the machine has. They are looked for by name in the folders where they usually are,
// and known by what the name says of the version, so that nothing is started to find one. What is no program (pyenv and
// rbenv put scripts first in the path, which need their owner's home) is passed over; so is, on a server that is root,
// what other users cannot reach: functions run as users of their own, and a language is no reason to give that up.
import { closeSync, globSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { EngineError } from './engine.ts'
import type { ProcessSpec, Spawner } from './spawner.ts'

export interface Interpreter {
  /** Absolute path of the program, links followed. */
  readonly command: string
  /** Major and minor version, as far as the name or the folder says them. */
  readonly version: readonly [major: number, minor: number]
}

/** How a family's programs are called and where they are besides PATH. */
export interface Search {
  /** Globs of file names, `python3.*`. */
  readonly names: readonly string[]
  /** Globs of folders; `~` is the home of the server's user. */
  readonly folders: readonly string[]
  /** The version that a program's absolute path tells, undefined for what is something else. */
  readonly version: (command: string) => readonly [number, number] | undefined
}

const ELF = Buffer.from([0x7f, 0x45, 0x4c, 0x46])
const OTHERS_SEARCH = 0o001
const ANSWER_MS = 10_000

/** Every usable interpreter, one a version, the first found of each: PATH counts before other places. */
export function findInterpreters(search: Search, variables: NodeJS.ProcessEnv = process.env): Interpreter[] {
  const inPath = (variables['PATH'] ?? '').split(':').filter((folder) => path.isAbsolute(folder))
  const elsewhere = search.folders.map((folder) => folder.replace(/^~/, variables['HOME'] ?? homedir()))
  const found = new Map<string, Interpreter>()
  for (const folder of [...inPath, ...elsewhere]) {
    for (const name of search.names) {
      for (const file of globSync(path.join(folder, name)).sort()) {
        const interpreter = usable(file, search)
        const key = interpreter?.version.join('.')
        if (interpreter !== undefined && key !== undefined && !found.has(key)) found.set(key, interpreter)
      }
    }
  }
  return [...found.values()]
}

/** The one whose version is nearest to `wanted`, the later of two that are as near; undefined of none. */
export function nearest(found: readonly Interpreter[], wanted: string): Interpreter | undefined {
  const distance = (interpreter: Interpreter) => order(interpreter.version) - order(versionOf(wanted))
  return [...found].sort((one, other) => {
    const [first, second] = [distance(one), distance(other)]
    return Math.abs(first) - Math.abs(second) || second - first
  })[0]
}

/** What a program prints when asked one thing, run as the server; rejects with an EngineError when it cannot say. */
export async function ask(spawner: Spawner, command: string, args: readonly string[]): Promise<string> {
  const spec: ProcessSpec = {
    command,
    args,
    environment: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' },
    cwd: '/',
    uid: undefined,
  }
  const { code, signal, output } = await spawner.run(spec, ANSWER_MS)
  if (code === 0) return output.trim()
  const how = signal ?? (code === null ? 'not started' : `exit status ${code}`)
  throw new EngineError('RuntimeUnavailable', `${command} does not run here (${how}): ${output.slice(-500)}`)
}

/** Says that an identifier runs on another version than it names; undefined when it is the same one. */
export function nearestNotice(identifier: string, language: string, release: string): string | undefined {
  const wanted = /\d+(\.\d+)?/.exec(identifier)?.[0] ?? ''
  if (`${release}.`.startsWith(`${wanted}.`)) return undefined
  return `Selfless: ${identifier} runs on ${language} ${release}, the nearest version on this machine`
}

function usable(file: string, search: Search): Interpreter | undefined {
  try {
    const command = realpathSync(file)
    const version = search.version(command)
    if (version === undefined || !isProgram(command)) return undefined
    if (process.getuid?.() === 0 && !reachableByOthers(command)) return undefined
    return { command, version }
  } catch {
    // A link to nowhere, or a folder that is closed to us: not usable, whatever it is.
    return undefined
  }
}

function isProgram(file: string): boolean {
  const { mode } = statSync(file)
  if ((mode & 0o001) === 0) return false
  const head = Buffer.alloc(ELF.length)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, head, 0, head.length, 0)
  } finally {
    closeSync(descriptor)
  }
  return process.platform !== 'linux' || head.equals(ELF)
}

function reachableByOthers(file: string): boolean {
  const above = path.dirname(file)
  if ((statSync(above).mode & OTHERS_SEARCH) === 0) return false
  return above === '/' || reachableByOthers(above)
}

function versionOf(text: string): readonly [number, number] {
  const [major, minor] = text.split('.')
  return [Number(major), Number(minor ?? 0)]
}

function order([major, minor]: readonly [number, number]): number {
  return major * 100 + minor
}
