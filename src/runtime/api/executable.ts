// What AWS's supervisor starts by itself: `bootstrap` of an OS-only runtime and the executables of /opt/extensions. It
// starts them without a shell, so the kernel's own refusals reach the caller, in Go's words ("fork/exec …: permission
// denied"). Here a shell is between, which would say other words, or run a file that no kernel would; so the file is
// looked at first.
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { PlatformFault } from '../conversation.ts'

/** A folder of ours and what it stands for on AWS, which messages name. */
export interface Place {
  readonly folder: string
  readonly named: string
}

const ELF_MACHINES: Readonly<Record<string, number>> = { x64: 62, arm64: 183 } // elf.h: EM_X86_64, EM_AARCH64
const ELF = 0x7f454c46 // 0x7f "ELF"
const HEAD_BYTES = 256 // BINPRM_BUF_SIZE: what the kernel reads of a first line
const ANY_EXECUTE = 0o111

/**
 * The bootstrap of an OS-only runtime: the function's own first, then that of a layer (runtimes-custom.html). `places` in
 * that order; the refusals are those of AWS's supervisor.
 */
export function findBootstrap(places: readonly Place[]): string | PlatformFault {
  for (const { folder, named } of places) {
    const file = path.join(folder, 'bootstrap')
    if (!isFile(file)) continue
    const problem = executableProblem(file)
    return problem === undefined ? file : invalid(`fork/exec ${named}/bootstrap: ${problem}`)
  }
  const candidates = [...new Set(places.map(({ named }) => `${named}/bootstrap`))].join(' ')
  return invalid(`Couldn't find valid bootstrap(s): [${candidates}]`)
}

/**
 * The external extensions of these layers, sorted by name as a directory's reading gives them; a later layer's file lies
 * over an earlier one's. Every file counts (agents/agent.go), also one that cannot be run: then INIT fails.
 */
export function findExtensions(
  layerFolders: readonly string[],
): { readonly name: string; readonly file: string; readonly problem: PlatformFault | undefined }[] {
  const files = new Map<string, string>()
  for (const layer of layerFolders) {
    const folder = path.join(layer, 'extensions')
    for (const name of filesOf(folder)) files.set(name, path.join(folder, name))
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => {
      const problem = executableProblem(file)
      if (problem === undefined) return { name, file, problem }
      const message = `fork/exec /opt/extensions/${name}: ${problem}`
      return { name, file, problem: { errorType: 'Extension.LaunchError', message } }
    })
}

function invalid(message: string): PlatformFault {
  return { errorType: 'Runtime.InvalidEntrypoint', message }
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => isFile(path.join(folder, name)))
  } catch {
    // No layer has to have extensions.
    return []
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true
}

/** Why the kernel would not run it; undefined when it would try. */
function executableProblem(file: string): string | undefined {
  if (((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & ANY_EXECUTE) === 0) return 'permission denied'
  const head = headOf(file)
  if (head === undefined) return 'permission denied'
  if (head.length >= 20 && head.readUInt32BE(0) === ELF)
    return head.readUInt16LE(18) === ELF_MACHINES[process.arch] ? undefined : 'exec format error'
  if (head.length < 3 || head.toString('latin1', 0, 2) !== '#!') return 'exec format error'
  const [line = ''] = head.toString('latin1', 2).split('\n', 1)
  const interpreter = line.trim().split(/[ \t]/, 1)[0] ?? ''
  return isFile(interpreter) ? undefined : 'no such file or directory'
}

function headOf(file: string): Buffer | undefined {
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    const descriptor = openSync(file, 'r')
    const bytes = readSync(descriptor, head, 0, HEAD_BYTES, 0)
    closeSync(descriptor)
    return head.subarray(0, bytes)
  } catch {
    // Not readable for us, who are no lesser user than the function's.
    return undefined
  }
}
