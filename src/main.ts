// Opens storage, the corridor and the door, in that order, and closes them in reverse. The only file that knows everyone:
// what it hands over is all that anybody has.
import { resolve } from 'node:path'
import { packageVersion, settingsOf } from './config.ts'
import type { Config } from './config.ts'
import { systemClock, within } from './kernel/clock.ts'
import type { OwnedClock } from './kernel/clock.ts'
import type { Cloud } from './kernel/cloud.ts'
import { systemIds } from './kernel/ids.ts'
import type { OwnedIds } from './kernel/ids.ts'
import { createPromises } from './kernel/later.ts'
import { takeTurns } from './kernel/later-turn.ts'
import type { PromiseParts, Promises } from './kernel/later.ts'
import { createLog } from './kernel/log.ts'
import type { Log } from './kernel/log.ts'
import { Meter } from './kernel/meter.ts'
import type { MeterParts } from './kernel/meter.ts'
import type { Blobs, Records } from './kernel/records.ts'
import type { RoomContext } from './kernel/service.ts'
import { Models } from './model/index.ts'
import { sdkModulesOf } from './runtime/packs.ts'
import { openAuthority } from './services/iam/authority.ts'
import { ensureRootKeys } from './services/iam/root-keys.ts'
import type { RootKey } from './services/iam/root-keys.ts'
import { eager, rooms } from './services/index.ts'
import { openStorage } from './storage/open.ts'
import type { StorageOptions } from './storage/storage.ts'
import { createCodecs } from './wire/codec/codecs.ts'
import { Corridor } from './wire/corridor.ts'
import type { CorridorParts } from './wire/corridor.ts'
import { createCluster } from './wire/cluster.ts'
import { createDoor } from './wire/door.ts'
import { DRAIN_MS } from './wire/listen.ts'
import { serveMetrics } from './wire/metrics-page.ts'
import type { DoorParts } from './wire/door.ts'
import { ownPages } from './wire/own-pages.ts'
import { createValidator } from './wire/validate.ts'
export { systemClock } from './kernel/clock.ts'
// For the command, where no server runs that it could ask.
export { backupFolder, checkFolder } from './storage/offline.ts'
export { restoreBackup } from './storage/restore.ts'

/** What a test may put in place of the usual parts. */
export interface Parts {
  readonly clock?: OwnedClock
  readonly ids?: OwnedIds
  readonly log?: Log
  /** Every transaction body runs twice and must write the same. */
  readonly checks?: boolean
  /** The records have stopped for good; the process should end at once (storage/embedded.ts). */
  readonly onStop?: (error: Error) => void
  /** What crash tests put into the engine, and around the records that it gives (test/crash). */
  readonly storage?: Pick<StorageOptions, 'flush' | 'probe'> & { around?: (records: Records) => Records }
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
  const { logLevel: level, logFormat: format } = config
  const log = parts.log ?? createLog({ level, format, stamp: () => clock.stamp() })
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const ids = parts.ids ?? systemIds()
    const folder = resolve(config.data)
    const { around, ...inside } = parts.storage ?? {}
    const {
      records: bare,
      blobs,
      leases,
      upkeep,
      stats,
      member,
      ...storage
    } = await openStorage(config, {
      ...inside,
      clock,
      ids,
      log,
      folder,
      version: packageVersion(),
      checks: parts.checks === true,
      ...(parts.onStop ? { onStop: parts.onStop } : {}),
    })
    undo.push(() => storage.close())
    const records = around?.(bare) ?? bare
    const settings = settingsOf(config, folder)
    const ground = { clock, ids, log, records, blobs, settings, leases, upkeep, stats, member }
    return { ...(await assemble(config, parts, ground, undo)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What every part is made from, once storage is open. */
interface Ground extends Omit<RoomContext, 'cloud' | 'clock' | 'ids' | 'settings'> {
  readonly clock: OwnedClock
  readonly ids: OwnedIds
  readonly settings: ReturnType<typeof settingsOf>
  readonly stats: MeterParts['stats']
  /** This server's name among those that share the records; undefined where it is alone. */
  readonly member: string | undefined
}

async function assemble(
  config: Config,
  parts: Parts,
  ground: Ground,
  undo: (() => Promise<void>)[],
): Promise<Omit<RunningCloud, 'close'>> {
  const models = new Models()
  const authority = openAuthority(ground)
  const corridor = new Corridor({
    context: ground,
    rooms,
    eager,
    authority,
    validate: createValidator(models),
    protocolOf: (service) => models.load(service).metadata.protocols[0] ?? 'query',
    ...(parts.tamper ? { tamper: parts.tamper } : {}),
  })
  const cluster = createCluster(config, ground, corridor)
  undo.push(() => cluster.leave())
  undo.push(() => corridor.close())
  const late: { promises?: Promises; draining?: true } = {}
  const meter = new Meter({ ...ground, promises: () => late.promises, rooms: () => corridor.measure() })
  undo.push(async () => meter.close())
  const metrics = () => meter.page()
  const isReady = () => late.draining === undefined
  const pages = ownPages({ ...ground, metrics, isReady, forwarded: (request) => cluster.answer(request) })
  const door = createDoor({
    ...ground,
    codecs: createCodecs(models),
    models,
    authority,
    hall: {
      run: (call) => corridor.run(call),
      frontDoor: async (request) => (await pages.answer(request)) ?? corridor.frontDoor(request),
    },
    door: config,
    requests: meter.requests,
    ...(parts.observe ? { observe: parts.observe } : {}),
  })
  corridor.door = (request) => door.request(request)
  const rootKey = config.production ? await ensureRootKeys(ground) : undefined
  const tls = config.tls ? { tls: { loadCa: () => pages.loadCa() } } : {}
  const listening = await door.listen({ port: config.port, host: config.host, ...tls })
  ground.settings.listensOn(listening.port)
  undo.push(async () => {
    late.draining = true
    cluster.drain()
    const promisesEnd = within(ground.clock, DRAIN_MS, async (signal) => late.promises?.close(signal))
    await Promise.all([listening.close(), promisesEnd])
  })
  await cluster.join(listening.port, () => pages.loadCa())
  if (config.metricsAddress) {
    const scraped = await serveMetrics(config.metricsAddress, { log: ground.log, page: metrics })
    undo.push(() => scraped.close())
  }
  // What works unasked begins once we listen: a function that it starts must be told where we are.
  await corridor.openEager()
  const keeping: PromiseParts = {
    ...ground,
    keep: (due) => corridor.keep(due),
    laneOf: (service, operation, input, caller) => corridor.laneOf(service, operation, input, caller),
  }
  const promises = ground.member === undefined ? createPromises(keeping) : takeTurns(keeping, ground.leases)
  late.promises = promises
  const sdkFolder = () => sdkModulesOf(ground.settings)
  return { ...ground, endpoint: ground.settings.endpoint(), cloud: corridor, promises, rootKey, sdkFolder }
}
