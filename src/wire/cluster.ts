// This server among those that share its records: its membership, what it holds, and the calls that it hands over and is
// handed (kernel/member.ts, kernel/holder.ts, forward.ts). Where the records are this server's own there is none of it: no
// call belongs elsewhere, and the page for other servers refuses everybody.
import type { Clock } from '../kernel/clock.ts'
import { Fault } from '../kernel/fault.ts'
import { createHolders, type Holders } from '../kernel/holder.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Leases } from '../kernel/lease.ts'
import type { Log } from '../kernel/log.ts'
import { joinMembers, type Members } from '../kernel/member.ts'
import type { Records } from '../kernel/records.ts'
import type { Ca } from './ca.ts'
import type { Corridor } from './corridor.ts'
import { Forward, forwardRefused } from './forward.ts'

export interface ClusterParts {
  readonly records: Records
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly leases: Leases
  /** This server's name; undefined where it is alone. */
  readonly member: string | undefined
}

export interface ClusterSettings {
  readonly host: string
  readonly production: boolean
  readonly tls: boolean
  readonly leaseSeconds: number
  readonly internalAddress: { readonly host: string; readonly port: number } | undefined
}

export interface Cluster {
  /** Makes this server known to the others, once it listens. */
  join(port: number, loadCa: () => Promise<Ca>): Promise<void>
  /** The page for other servers. */
  answer(request: HttpRequest): Promise<HttpReply>
  /** The server stops: what it holds goes with its last use. */
  drain(): void
  leave(): Promise<void>
}

/** Throws a message for the operator when the others could not know where this server is. */
export function createCluster(settings: ClusterSettings, parts: ClusterParts, corridor: Corridor): Cluster {
  const { member: id } = parts
  const joined: { members?: Members; holders?: Holders; forward?: Forward } = {}
  if (id !== undefined && settings.internalAddress === undefined && isEverywhere(settings.host))
    throw new Error(
      `with --records and --host ${settings.host}, say with --internal-address HOST:PORT where other servers reach this one`,
    )
  // Nothing that belongs to a holder runs before we are a member.
  if (id !== undefined) corridor.forward = { run: notYet, arrived: notYet }
  return {
    async join(port, loadCa) {
      if (id === undefined) return
      const { host, port: at } = settings.internalAddress ?? { host: settings.host, port }
      const scheme = settings.production && settings.tls ? 'https' : 'http'
      const address = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${at}`
      const members = await joinMembers({ ...parts, id, address, termMs: settings.leaseSeconds * 1_000 })
      joined.members = members
      const holders = (joined.holders = createHolders({ ...parts, members }))
      const ca = async () => (await loadCa()).cert
      const run = corridor.arrived.bind(corridor)
      corridor.forward = joined.forward = new Forward({ ...parts, members, holders, ca, run })
    },
    answer: async (request) => (await joined.forward?.answer(request)) ?? forwardRefused(),
    drain: () => joined.holders?.drain(),
    async leave() {
      await joined.holders?.close()
      joined.forward?.close()
      await joined.members?.close()
    },
  }
}

const notYet = () =>
  Promise.reject(new Fault('ServiceUnavailable', 'The server is starting.', { status: 503 }))

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'
