// Opens storage, the corridor and the door, in that order, and closes them in reverse. The only file that knows everyone:
// what it hands over is all that anybody has.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { systemClock } from './kernel/clock.ts'
import type { OwnedClock } from './kernel/clock.ts'
import type { Cloud } from './kernel/cloud.ts'
import { systemIds } from './kernel/ids.ts'
import type { OwnedIds } from './kernel/ids.ts'
import { createPromises } from './kernel/later.ts'
import type { Promises } from './kernel/later.ts'
import { createLeases } from './kernel/lease.ts'
import { createLog } from './kernel/log.ts'
import type { Log } from './kernel/log.ts'
import type { Blobs, Records } from './kernel/records.ts'
import type { Settings } from './kernel/service.ts'
import { Models } from './model/index.ts'
import type { ServiceName } from './model/index.ts'
import { sdkPackName } from './runtime/packs.ts'
import { openAuthority } from './services/iam/authority.ts'
import { ensureRootKeys, type RootKey } from './services/iam/root-keys.ts'
import { rooms } from './services/index.ts'
import { openEmbedded } from './storage/embedded.ts'
import type { Embedded } from './storage/embedded.ts'
import { createCodecs } from './wire/codec/codecs.ts'
import { Corridor } from './wire/corridor.ts'
import type { CorridorParts } from './wire/corridor.ts'
import { createDoor } from './wire/door.ts'
import type { DoorParts } from './wire/door.ts'
import { ownPages } from './wire/own-pages.ts'
export { systemClock } from './kernel/clock.ts'

/** What a test may put in place of the usual parts. */
export interface Parts {
  readonly clock?: OwnedClock
  readonly ids?: OwnedIds
  readonly log?: Log
  /** Every transaction body runs twice and must write the same. */
  readonly checks?: boolean
  readonly observe?: DoorParts['observe']
  readonly tamper?: CorridorParts['tamper']
}

export interface RunningCloud {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string
  readonly cloud: Cloud
  readonly clock: OwnedClock
  readonly records: Records
  readonly blobs: Blobs
  readonly promises: Promises
  /** In production the root user's first access key; its secret only at the start that made it. */
  readonly rootKey: RootKey | undefined
  /** The AWS SDK that functions get: its node_modules folder, there once a function has been created. */
  sdkFolder(): Promise<string>
  /** Drains (no new connections, requests in flight get 30 s), then closes everything. */
  close(): Promise<void>
}

/** Opens a whole cloud on a data folder; fulfilled once it serves. Throws a message for the operator. */
export async function openCloud(config: Config, parts: Parts = {}): Promise<RunningCloud> {
  const clock = parts.clock ?? systemClock()
  const log = parts.log ?? createLog({ level: config.logLevel, stamp: () => clock.stamp() })
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const ids = parts.ids ?? systemIds()
    const base = { clock, ids, log, folder: resolve(config.data), checks: parts.checks === true }
    const storage = await openEmbedded(base)
    undo.push(() => storage.close())
    return await assemble(config, parts, { ...base, ...storage, close }, undo)
  } catch (error) {
    await close()
    throw error
  }
}

type Base = Embedded & {
  clock: OwnedClock
  ids: OwnedIds
  log: Log
  folder: string
  close: () => Promise<void>
}

async function assemble(
  config: Config,
  parts: Parts,
  base: Base,
  undo: (() => Promise<void>)[],
): Promise<RunningCloud> {
  const { clock, ids, log, records, blobs } = base
  const live = { port: config.port, draining: false }
  const settings = settingsOf(config, base.folder, () => live.port)
  const models = new Models()
  const context = {
    clock,
    ids,
    log,
    records,
    blobs,
    settings,
    leases: createLeases(records, clock, ids, log),
  }
  const authority = openAuthority(context)
  const corridor = new Corridor({
    context,
    rooms,
    authority,
    validate: () => undefined, // until wire/validate.ts lands
    isXml: (service) => XML.has(models.load(service).metadata.protocols[0] ?? ''),
    ...(parts.tamper ? { tamper: parts.tamper } : {}),
  })
  undo.push(() => corridor.close())
  const promises = createPromises({
    ...context,
    keep: ({ id, service, ...call }) =>
      corridor.keep({ ...call, service: service as ServiceName, requestId: ids.uuid(), promiseId: id }),
    laneOf: (service, operation, input, caller) =>
      corridor.laneOf(service as ServiceName, operation, input, caller),
  })
  undo.push(() => promises.close())
  const pages = ownPages({ clock, records, ids, settings, isReady: () => !live.draining })
  const door = createDoor({
    codecs: createCodecs(models),
    models,
    authority,
    settings,
    clock,
    ids,
    log,
    hall: {
      run: (call) => corridor.run(call),
      frontDoor: async (request) => (await pages.answer(request)) ?? corridor.frontDoor(request),
    },
    door: { allowOrigin: config.allowOrigin, allowHost: config.allowHost, trustedProxy: config.trustedProxy },
    ...(parts.observe ? { observe: parts.observe } : {}),
  })
  corridor.door = (request) => door.request(request)
  const rootKey = config.production ? await ensureRootKeys(context) : undefined
  await corridor.openEager()
  const tls = config.tls ? { tls: { loadCa: () => pages.loadCa() } } : {}
  const listening = await door.listen({ port: config.port, host: config.host, ...tls })
  live.port = listening.port
  undo.push(async () => {
    live.draining = true
    await listening.close()
  })
  const sdkFolder = async () =>
    settings.sdkModules || join(settings.packsFolder, await sdkPackName(SDK_MANIFEST), 'node_modules')
  return {
    endpoint: settings.endpoint(),
    cloud: corridor,
    clock,
    records,
    blobs,
    promises,
    rootKey,
    sdkFolder,
    close: base.close,
  }
}

const SDK_MANIFEST = fileURLToPath(new URL('../runtimes/nodejs/sdk', import.meta.url))
const XML: ReadonlySet<string> = new Set(['query', 'ec2', 'rest-xml'])

function settingsOf(config: Config, dataFolder: string, port: () => number): Settings {
  const endpoint = () => `http://127.0.0.1:${port()}`
  return {
    region: config.region,
    account: config.account,
    endpoint,
    publicUrl: () => (config.publicUrl === '' ? endpoint() : config.publicUrl),
    standing: config.production ? 'production' : 'development',
    iam: config.production ? 'enforce' : config.iam,
    cacheFolder: join(dataFolder, 'cache'),
    dataFolder,
    packsFolder: resolve(config.packs),
    sdkModules: config.sdk === '' ? '' : resolve(config.sdk),
    environmentsMax: config.maxEnvironments,
    testClock: config.testClock,
    version: (
      JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    ).version,
  }
}
