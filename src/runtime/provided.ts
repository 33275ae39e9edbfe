// OS-only runtimes, provided.al2 and provided.al2023: an executable or a script named `bootstrap` that speaks the Runtime
// API (runtimes-provided.html): what Go, Rust and every language without a runtime of its own are compiled to. It runs on
// this machine's system, which is not Amazon Linux: what it is linked with must be here.
import type { Language, Launch, LaunchSpec } from './languages.ts'
import { layersFirstToLast } from './languages.ts'
import { findBootstrap } from './api/executable.ts'

/** Where AWS has it; there is no such folder here, and no runtime needs one. */
const RUNTIME_FOLDER = '/var/runtime'

/** Runs provided.al2 and provided.al2023. */
export function provided(): Language {
  return {
    unavailable: () => undefined,
    prepare: (runtime) =>
      Promise.resolve({
        runtime,
        release: runtime.version,
        folder: RUNTIME_FOLDER,
        readable: [],
        notice: undefined,
        launch,
      }),
  }
}

function launch(spec: LaunchSpec): Launch {
  const found = findBootstrap([
    { folder: spec.codeFolder, named: '/var/task' },
    ...layersFirstToLast(spec).map((folder) => ({ folder, named: '/opt' })),
    // AWS names this place, whether there are layers or not.
    ...(spec.layerFolders.length === 0 ? [{ folder: '/opt', named: '/opt' }] : []),
  ])
  const nothing = { searchFolders: [], defaults: {}, reserved: {} }
  if (typeof found !== 'string') return { command: '', args: [], ...nothing, fault: found }
  return { command: found, args: [], ...nothing }
}
