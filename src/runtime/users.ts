// As whom functions run. A server that is root gives every environment a user of its own, so that one can neither read
// another's memory and variables through /proc nor signal it, nor touch what is root's. That needs code, Node.js and the
// bootstrap to be readable for others; where a folder above them is closed, functions run as the server does, and the log
// says so. A server that is not root can only run them as itself.
import { chmod, chown, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import type { FunctionSpec } from './engine.ts'

const UID_FIRST = 100_000
// Each engine takes its users from a range of its own, since the end of an environment kills all that its user runs.
const UID_RANGE = 1_024
const UID_RANGES = 60_000
const READ_AND_SEARCH = 0o005
const SEARCH = 0o001

export class Users {
  private readonly log: Log
  private readonly root: boolean
  private readonly openFolder: string
  private readonly taken = new Set<number>()
  private readonly firstUid: number
  private warned = false

  /** `openFolder` and what is below it on the way to a function's code may be opened for searching by others. */
  constructor(log: Log, ids: Ids, openFolder: string) {
    this.log = log
    this.firstUid = UID_FIRST + UID_RANGE * Math.floor(ids.random() * UID_RANGES)
    this.root = process.getuid?.() === 0
    this.openFolder = openFolder
  }

  /** What Doctor says of it. */
  get description(): 'own user per environment' | 'the user of the server' | 'root' {
    if (!this.root) return 'the user of the server'
    return this.warned ? 'root' : 'own user per environment'
  }

  /**
   * A user for an environment of this function, made the owner of its folder; undefined: the server's own. `needed` are
   * the files and folders besides the function's own that it must be able to reach.
   */
  async take(spec: FunctionSpec, ownFolder: string, needed: readonly string[]): Promise<number | undefined> {
    if (!this.root) return undefined
    for (const folder of [spec.codeFolder, ...spec.layerFolders]) await this.open(folder)
    await this.open(path.dirname(ownFolder))
    const closed = await closedAncestor([spec.codeFolder, ...spec.layerFolders, ownFolder, ...needed])
    if (closed !== undefined)
      return this.asRoot('a folder on the way to their code is closed to others', { closed })
    let uid = this.firstUid
    while (this.taken.has(uid)) uid += 1
    this.taken.add(uid)
    try {
      await chown(ownFolder, uid, uid)
    } catch (error) {
      this.taken.delete(uid)
      // A container without the capability, or whose users are mapped from a smaller range.
      return this.asRoot('this machine does not let us use other users', { error: String(error) })
    }
    return uid
  }

  /**
   * A user for a sandbox, into which only this function's folders are mounted: what is above them does not matter.
   * undefined where the server is not root.
   */
  async takeForSandbox(spec: FunctionSpec): Promise<number | undefined> {
    if (!this.root) return undefined
    for (const folder of [spec.codeFolder, ...spec.layerFolders]) await addMode(folder, READ_AND_SEARCH)
    let uid = this.firstUid
    while (this.taken.has(uid)) uid += 1
    this.taken.add(uid)
    return uid
  }

  giveBack(uid: number): void {
    this.taken.delete(uid)
  }

  private asRoot(why: string, fields: object): undefined {
    if (!this.warned) this.log.warn(`functions run as root: ${why}`, fields)
    this.warned = true
  }

  private async open(folder: string): Promise<void> {
    await addMode(folder, READ_AND_SEARCH)
    for (const above of ancestors(folder)) {
      if (!`${above}/`.startsWith(`${this.openFolder}/`)) break
      await addMode(above, SEARCH)
    }
  }
}

async function addMode(folder: string, bits: number): Promise<void> {
  const { mode } = await stat(folder)
  if ((mode & bits) !== bits) await chmod(folder, (mode & 0o7777) | bits)
}

async function closedAncestor(names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    for (const above of ancestors(name)) {
      const found = await stat(above).catch(() => undefined)
      if (found === undefined || (found.mode & SEARCH) === 0) return above
    }
  }
  return undefined
}

/** The folders above, nearest first. */
function ancestors(name: string): string[] {
  const above = path.dirname(name)
  return above === name ? [] : [above, ...ancestors(above)]
}
