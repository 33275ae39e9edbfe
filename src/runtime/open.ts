// Opens the engine room: the spawner's helper, the packs, the languages, the scheduler; and, where isolation is required, the
// sandbox helper with its spares. Else functions run as plain processes, behind the same `Engine`.
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import { connectToLoopback, listenOnLoopback } from './api/loopback.ts'
import type { Engine } from './engine.ts'
import { describe, IsolationError, openTier, probeIsolation, requireIsolation } from './isolation.ts'
import type { RequiredIsolation } from './isolation.ts'
import { absent, Languages } from './languages.ts'
import { nodejs } from './nodejs.ts'
import { NODEJS_FOLDER, Packs } from './packs.ts'
import { provided } from './provided.ts'
import { python } from './python.ts'
import type { PythonTools } from './python.ts'
import { Sandboxes } from './sandboxes.ts'
import { Spares } from './spares.ts'
import { Scheduler } from './scheduler.ts'
import { openSpawner } from './spawner.ts'
import type { Spawner } from './spawner.ts'
import { Users } from './users.ts'

export interface EngineOptions {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  /** Packs and the private folders of environments; a function's code is best unpacked somewhere below it, too. */
  readonly cacheFolder: string
  /** `http://127.0.0.1:PORT` of this cloud, asked for at each start of an environment. */
  readonly endpoint: () => string
  /** Bound of environments at a time; default 256. */
  readonly environmentsMax?: number
  /** How long an unused environment is kept, ms; default 10 minutes. */
  readonly idleMs?: number
  /** Where packs are (`nodejs22.x-22.23.3/node_modules/…`) and are made, shared by servers; default below `cacheFolder`. */
  readonly packsFolder?: string
  /** A node_modules folder with the AWS SDK v3 that stands for the SDK pack. */
  readonly sdkModules?: string
  /** Environments run in sandboxes of this tier or a better one; without it as plain processes. Rejects where the machine cannot. */
  readonly isolation?: Exclude<RequiredIsolation, 'none' | 'process'>
  /** Whether functions in sandboxes reach private and loopback addresses; default no. */
  readonly privateAddresses?: boolean
}

const ENVIRONMENTS_MAX = 256
const IDLE_MS = 10 * 60 * 1000

/** Opens the engine. What a killed server left in the cache folder's `environments` is removed. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { clock, ids, log } = options
  const cacheFolder = path.resolve(options.cacheFolder)
  const folder = path.join(cacheFolder, 'environments')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  if (options.isolation === undefined)
    log.warn('isolation: none; functions run as plain processes, for development only')
  const spawner = openSpawner(log)
  const users = new Users(log, ids, cacheFolder)
  const sandboxes = options.isolation === undefined ? undefined : await openSandboxes(options, spawner, users)
  const spares = sandboxes && new Spares({ sandboxes, clock, log })
  const packs = new Packs({
    log,
    ids,
    spawner,
    cacheFolder,
    packsFolder: options.packsFolder,
    sdkModules: options.sdkModules,
    sdkManifestFolder: path.join(NODEJS_FOLDER, 'sdk'),
  })
  return new Scheduler({
    log,
    languages: languagesOf({ log, spawner, packs }, sandboxes !== undefined),
    tools: {
      clock,
      ids,
      log,
      spawner,
      listen: listenOnLoopback,
      connect: connectToLoopback,
      users,
      sandboxes,
      spares,
      endpoint: options.endpoint,
      folder,
    },
    environmentsMax: options.environmentsMax ?? ENVIRONMENTS_MAX,
    idleMs: options.idleMs ?? IDLE_MS,
    close: async () => {
      await spares?.close()
      await sandboxes?.close()
      await spawner.close()
    },
  })
}

/** Who runs which family. */
function languagesOf(tools: PythonTools, inSandboxes: boolean): Languages {
  const later = absent(({ identifier }) => `the runtime ${identifier} is not supported yet`)
  const families = {
    nodejs: nodejs(tools.packs),
    python: python(tools),
    ruby: later,
    java: later,
    dotnet: absent(
      () => 'there is no .NET runtime here; publish the function as an executable for provided.al2023',
    ),
    provided: provided(),
  }
  return new Languages(families, inSandboxes)
}

async function openSandboxes(options: EngineOptions, spawner: Spawner, users: Users): Promise<Sandboxes> {
  const { log, clock, endpoint, isolation: required = 'namespaces', privateAddresses = false } = options
  const packsFolder = options.packsFolder ?? path.join(path.resolve(options.cacheFolder), 'packs')
  try {
    const { tier, helper, ...found } = await probeIsolation({ log, spawner, packsFolder })
    requireIsolation({ tier, helper, ...found }, required)
    if (helper === undefined || tier === 'landlock')
      throw new IsolationError(
        `functions do not run confined by Landlock alone yet, and namespaces cannot be had here (${found.reasons.join('; ')}).` +
          ' If all functions here are your own, add --require-isolation none.',
      )
    log.info(`isolation: ${describe(tier)}`)
    const lambox = await openTier(log, helper, tier)
    return new Sandboxes({ lambox, users, clock, tier, endpoint, privateAddresses })
  } catch (error) {
    await spawner.close()
    throw error
  }
}
