// Python: interpreters that the machine has, the nearest version where there is not the one that an identifier names, and
// boto3, which AWS's runtimes include: the interpreter's own if it has one, else a pack that pip fetches once for all
// versions. Our bootstrap is runtimes/python/bootstrap.py.
import path from 'node:path'
import type { Log } from '../kernel/log.ts'
import { ask, findInterpreters, nearest, nearestNotice } from './interpreters.ts'
import type { Interpreter, Search } from './interpreters.ts'
import { layersFirstToLast } from './languages.ts'
import type { Language, Launch, LaunchSpec, ReadyRuntime } from './languages.ts'
import type { Packs } from './packs.ts'
import type { Runtime } from './runtimes.ts'
import type { Spawner } from './spawner.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../runtimes/python')
const BOOTSTRAP = path.join(FOLDER, 'bootstrap.py')
/** Python through and through, so that one folder serves every version. */
const SDK = path.join(FOLDER, 'sdk', 'requirements.txt')
/** Earlier ones are deprecated and have no bootstrap here. */
const MINOR_MIN = 10

/** What counts as a Python that functions can run on. */
export const PYTHON_SEARCH: Search = {
  names: ['python3.[0-9]*', 'python3'],
  folders: [
    '/usr/local/bin',
    '/usr/bin',
    '/opt/python*/bin',
    '/opt/*python*/bin',
    '~/.pyenv/versions/*/bin',
    '~/.local/share/uv/python/*/bin',
  ],
  version(command) {
    const match = /^python3\.(\d+)$/.exec(path.basename(command))
    const minor = Number(match?.[1] ?? 0)
    return minor >= MINOR_MIN ? [3, minor] : undefined
  },
}

export interface PythonTools {
  readonly log: Log
  readonly spawner: Spawner
  readonly packs: Packs
}

/** Runs python3.10 and later. Interpreters are looked for when they are first asked about. */
export function python(tools: PythonTools): Language {
  let found: readonly Interpreter[] | undefined
  const choose = (runtime: Runtime) => nearest((found ??= findInterpreters(PYTHON_SEARCH)), runtime.version)
  return {
    unavailable(runtime) {
      if (Number(runtime.version.split('.')[1]) < MINOR_MIN)
        return `AWS has deprecated it (${runtime.deprecation}); use python3.14`
      if (choose(runtime) !== undefined) return undefined
      return `${runtime.identifier} needs Python, and this machine has no Python 3.${MINOR_MIN} or later that functions can reach`
    },
    async prepare(runtime) {
      const interpreter = choose(runtime)
      if (interpreter === undefined) throw new Error('prepare follows unavailable')
      return await ready(tools, runtime, interpreter)
    },
  }
}

const FACTS = `
import importlib.util, platform
print(platform.python_version(), importlib.util.find_spec("boto3") is not None)
`

async function ready(tools: PythonTools, runtime: Runtime, { command }: Interpreter): Promise<ReadyRuntime> {
  const [release = runtime.version, hasBoto3] = (await ask(tools.spawner, command, ['-c', FACTS])).split(' ')
  const sdk = hasBoto3 === 'True' ? undefined : await boto3(tools)
  const minor = release.split('.').slice(0, 2).join('.')
  return {
    runtime,
    release,
    folder: FOLDER,
    readable: [command, BOOTSTRAP, ...(sdk === undefined ? [] : [path.join(sdk, 'boto3', '__init__.py')])],
    notice: nearestNotice(runtime.identifier, 'Python', release),
    launch: (spec): Launch => ({
      command,
      // -B: the package is shared by environments and stays as it was published.
      args: ['-B', BOOTSTRAP],
      searchFolders: [path.dirname(command)],
      defaults: {},
      reserved: {
        SELFLESS_PYTHON_LAYERS: layerFolders(spec, minor).join(':'),
        ...(sdk === undefined ? {} : { SELFLESS_PYTHON_PACK: sdk }),
      },
    }),
  }
}

/** In AWS's order: /opt/python/lib/python3.N/site-packages, then /opt/python. */
function layerFolders(spec: LaunchSpec, minor: string): string[] {
  return layersFirstToLast(spec).flatMap((folder) => [
    `${folder}/python/lib/python${minor}/site-packages`,
    `${folder}/python`,
  ])
}

/** The pack's folder; undefined, and said in the log, where it cannot be had: functions without it run all the same. */
async function boto3({ log, packs }: PythonTools): Promise<string | undefined> {
  try {
    return await packs.pip('python-sdk', SDK)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warn('Python functions have no boto3: it is not on this machine and could not be fetched', { reason })
    return undefined
  }
}
