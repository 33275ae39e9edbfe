// How far functions are kept apart on this machine, found by trying, from the best tier down: a sandbox of namespaces made
// by root (own user per environment), one made by an ordinary user, confinement by Landlock, a plain process. What was
// tried and why it did not work is kept for the operator.
import type { Log } from '../kernel/log.ts'
import { findHelper } from './lambox-build.ts'
import { openLambox } from './lambox.ts'
import type { Lambox, LamboxFacts, SandboxSpec } from './lambox.ts'
import { template } from './layout.ts'
import type { Spawner } from './spawner.ts'

/** From the strongest to none. */
export const TIERS = ['namespaces-root', 'namespaces-user', 'landlock', 'process'] as const
export type Tier = (typeof TIERS)[number]

/** What an operator may require; `namespaces` means either kind, `none` is `process`. */
export type RequiredIsolation = Tier | 'namespaces' | 'none'

export interface Isolation {
  readonly tier: Tier
  /** Path of the helper; undefined for plain processes. */
  readonly helper: string | undefined
  readonly facts: LamboxFacts | undefined
  /** Why it is not a better one. */
  readonly reasons: readonly string[]
}

export interface IsolationOptions {
  readonly log: Log
  readonly spawner: Spawner
  readonly packsFolder: string
  /** No better tier than this is tried. */
  readonly atMost?: Tier | undefined
}

/** Below what was required: the message is for the operator. */
export class IsolationError extends Error {
  override readonly name = 'IsolationError'
}

/** Finds the best tier that works here. */
export async function probeIsolation(options: IsolationOptions): Promise<Isolation> {
  const reasons: string[] = []
  const from = TIERS.indexOf(options.atMost ?? 'namespaces-root')
  const allowed = TIERS.slice(from)
  if (allowed.length === 1) return plain(reasons)
  const helper = await findHelper(options.spawner, options.packsFolder, options.log)
  if (helper.path === undefined) return plain([helper.reason])
  const root = process.getuid?.() === 0
  for (const tier of allowed) {
    if (tier === 'process') break
    if ((tier === 'namespaces-root') !== root && tier !== 'landlock') continue
    try {
      const facts = await attempt(options.log, helper.path, tier)
      return { tier, helper: helper.path, facts, reasons }
    } catch (error) {
      reasons.push(`${tier}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return plain(reasons)
}

/** Throws where `tier` is below what was required. */
export function requireIsolation(found: Isolation, required: RequiredIsolation): void {
  if (strength(found.tier) >= strength(required)) return
  const why = found.reasons.length === 0 ? '' : ` (${found.reasons.join('; ')})`
  throw new IsolationError(
    `the isolation of functions that works here is ${describe(found.tier)}${why}; isolation by ${required} is required` +
      ' (in production by default). If all functions here are your own, add --require-isolation none.',
  )
}

/** A phrase for people. */
export function describe(tier: Tier): string {
  switch (tier) {
    case 'namespaces-root':
      return 'namespaces, an own user per environment'
    case 'namespaces-user':
      return 'namespaces, as the user of the server'
    case 'landlock':
      return 'Landlock, without namespaces'
    case 'process':
      return 'none: plain processes, for development only'
  }
}

/** The helper's client for a tier. */
export async function openTier(log: Log, helper: string, tier: Tier): Promise<Lambox> {
  const landlock = tier === 'landlock'
  return await openLambox({
    log,
    helper,
    mode: landlock ? 'landlock' : 'namespaces',
    template: landlock ? undefined : template(tier === 'namespaces-root'),
  })
}

function strength(tier: RequiredIsolation): number {
  if (tier === 'none') return 0
  if (tier === 'namespaces') return strength('namespaces-user')
  return TIERS.length - 1 - TIERS.indexOf(tier)
}

function plain(reasons: readonly string[]): Isolation {
  return { tier: 'process', helper: undefined, facts: undefined, reasons }
}

const TRIAL: SandboxSpec = {
  uid: undefined,
  tmpBytes: 1024 * 1024,
  limits: {},
  mounts: [],
  hostNetwork: false,
  listen: [],
  accept: [],
  resolver: undefined,
}
const TRIAL_UID = 99_999 // below those of environments (users.ts)

/** A sandbox in which a process really runs and ends. */
async function attempt(log: Log, helper: string, tier: Tier): Promise<LamboxFacts> {
  const lambox = await openTier(log, helper, tier)
  try {
    const facts = await lambox.facts()
    if (tier === 'landlock' && facts.landlock === 0) throw new Error('this kernel has no Landlock')
    const sandbox = await lambox.create({ ...TRIAL, uid: facts.root ? TRIAL_UID : undefined }, undefined)
    const trial = await sandbox.run({
      command: '/bin/sh',
      args: ['-c', 'exit 7'],
      environment: {},
      cwd: '/',
      processes: 64,
      dataBytes: undefined,
      read: ['/bin', '/usr', '/lib', '/lib64', '/etc/ld.so.cache'],
    })
    const { code, signal } = await trial.exit
    if (code !== 7) throw new Error(`a trial process ended by ${signal ?? `exit status ${code}`}`)
    return facts
  } finally {
    await lambox.close()
  }
}
