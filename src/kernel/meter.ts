// The page of metrics, put together when somebody asks for it: the process, the requests, the storage, the promises, the
// rooms that are open.
import type { Clock } from './clock.ts'
import type { Promises } from './later.ts'
import { render, RequestCounts, single, type Family } from './metrics.ts'
import type { Settings } from './service.ts'
import type { Upkeep } from './upkeep.ts'
import { Vitals } from './vitals.ts'

export interface MeterParts {
  readonly clock: Clock
  readonly settings: Pick<Settings, 'version' | 'standing'>
  readonly upkeep?: Upkeep | undefined
  /** Numbers of an engine by name; each only grows unless its name ends in `Now`. */
  readonly stats?: (() => Readonly<Record<string, number>>) | undefined
  /** Known once the cloud serves. */
  readonly promises: () => Promises | undefined
  readonly rooms: () => Promise<readonly Family[]>
}

export class Meter {
  readonly requests = new RequestCounts()
  readonly #vitals: Vitals
  readonly #parts: MeterParts

  constructor(parts: MeterParts) {
    this.#parts = parts
    const { version, standing } = parts.settings
    this.#vitals = new Vitals(parts.clock, { version, standing, node: process.versions.node })
  }

  async page(): Promise<string> {
    const { upkeep, stats, promises, rooms } = this.#parts
    const count = upkeep && ((...of: Parameters<Upkeep['count']>) => upkeep.count(...of))
    return render([
      ...this.#vitals.families(),
      ...this.requests.families(),
      ...((await upkeep?.measure()) ?? []),
      ...Object.entries(stats?.() ?? {}).map(engineFamily),
      ...((await promises()?.measure(count)) ?? []),
      ...(await rooms()),
    ])
  }

  close(): void {
    this.#vitals.close()
  }
}

/** `connectionsBusyNow` is the gauge selfless_engine_connections_busy, `stalls` the counter selfless_engine_stalls_total. */
function engineFamily([name, value]: [string, number]): Family {
  const isGauge = name.endsWith('Now')
  const words = name.replace(/Now$/, '').replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
  const help = `${name}, as the storage engine counts it.`
  return isGauge
    ? single('gauge', `selfless_engine_${words}`, help, value)
    : single('counter', `selfless_engine_${words}_total`, help, value)
}
