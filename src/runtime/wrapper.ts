// AWS_LAMBDA_EXEC_WRAPPER (runtimes-modify.html, "Wrapper scripts"): a program that is started in place of the runtime,
// with the runtime's command as its arguments. On AWS the start script of each managed runtime does that, so OS-only
// runtimes, which have none, do not know it. The refusals are those of that script, and its exit codes.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FunctionSpec } from './engine.ts'
import { layersFirstToLast } from './languages.ts'

const SCRIPT = [
  'named=$1; shift',
  'if [ ! -f "$0" ]; then echo "$named: does not exist"; exit 127; fi',
  'if [ ! -x "$0" ]; then echo "$named: is not an executable"; exit 126; fi',
  'exec "$0" "$@"',
].join('\n')

type Wrapped = Pick<FunctionSpec, 'environment' | 'codeFolder' | 'layerFolders'>

interface Command {
  readonly command: string
  readonly args: readonly string[]
}

/** The command that starts a managed runtime of this function. */
export function wrapped(spec: Wrapped, { command, args }: Command): Command {
  const wrapper = spec.environment['AWS_LAMBDA_EXEC_WRAPPER']
  if (wrapper === undefined || wrapper === '') return { command, args }
  return { command: '/bin/sh', args: ['-c', SCRIPT, placed(spec, wrapper), wrapper, command, ...args] }
}

/** Where a file of the function is: AWS's names of folders stand for ours. */
function placed(spec: Wrapped, file: string): string {
  const [, root, rest] = /^\/(opt|var\/task)\/(.*)$/.exec(file) ?? []
  if (root === undefined || rest === undefined) return file
  const folders = root === 'opt' ? layersFirstToLast(spec) : [spec.codeFolder]
  return folders.map((folder) => path.join(folder, rest)).find((name) => existsSync(name)) ?? file
}
