// The crash harness: a scenario works against a server that is killed at the n-th storage call, n drawn from a seed; the server
// starts again on the same folder, and the scenario says what is not as it was promised. Then the next kill, on what is there.
// A failure names its seed. The seed gives the same n and the same choices; which call is the n-th depends on how clients that
// work at once meet, so a failure may take a few runs to come again:
//
//   CRASH_SEED=<seed> CRASH_SCENARIO=<name> ./selfless test crash/crash
//
// Every third time the server that starts next is killed too, while it starts: what it mends must bear that.
//
// Over PostgreSQL (`postgres`) the same, with the points of that engine; and before every other kill PostgreSQL itself is killed
// at a storage call, so that connections are lost in the middle of commits: the server looks their outcome up and goes on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFolder } from '../../src/storage/offline.ts'
import { Chance } from './chance.ts'
import { cutPower, Life } from './life.ts'
import type { PostgresInstance } from '../support/postgres.ts'
import type { Sabotage } from './sabotage.ts'

/** What one scenario does and what it knows of it; one instance a folder. */
export interface Scenario {
  /** Once, on a server that nobody kills. */
  prepare(life: Life): Promise<void>
  /** Works until the server is gone; notes what was acknowledged and what is in doubt. */
  work(life: Life, chance: Chance): Promise<void>
  /** After the restart: what is not as promised. What was in doubt is settled by what is there. */
  check(life: Life): Promise<string[]>
}

export interface RunOptions {
  readonly scenario: new (folder: string) => Scenario
  readonly seed: number
  readonly kills: number
  readonly sabotage?: Sabotage
  /** Judge by what is left when the log loses all that was never synced, as in a power cut, instead of by what the kill left. */
  readonly power?: boolean
  /** Points among which a kill is drawn: about as many as the work of a second has. */
  readonly points?: number
  readonly words?: readonly string[]
  /** Where the records are, instead of the embedded engine. */
  readonly postgres?: PostgresInstance
}

export interface RunResult {
  /** What did not hold, the kill that it came after first; empty when all held. */
  readonly problems: readonly string[]
  /** The storage points at which the kills fell. */
  readonly points: readonly string[]
  /** The points at which PostgreSQL was killed under the server, and how many commits were looked up then. */
  readonly losses: readonly string[]
  /** Where servers were killed while they started. */
  readonly starts: readonly string[]
}

const POINTS_DEFAULT = 120
/** Storage calls of a start, about. */
const START_POINTS = 8
/** Storage calls that a server makes at least after PostgreSQL was killed under it, before it is killed itself. */
const LIVES_ON = 30

/** Runs a scenario through so many kills, then closes in order and checks the folder. */
export async function crash(options: RunOptions): Promise<RunResult> {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-crash-'))
  const chance = new Chance(options.seed)
  const scenario = new options.scenario(folder)
  const { postgres } = options
  const database = await postgres?.database()
  const engine = database === undefined ? [] : ['--records', database, '--blobs', join(folder, 'blobs')]
  const words = [...engine, ...(options.words ?? [])]
  const life = { folder, sabotage: options.sabotage ?? 'none', words }
  const points: string[] = []
  const losses: string[] = []
  const starts: string[] = []
  let now = await Life.start(life)
  try {
    await scenario.prepare(now)
    for (let kill = 1; kill <= options.kills; kill++) {
      // Small numbers as often as large ones: the first calls of a request are where most is at stake.
      const n = 1 + Math.floor((options.points ?? POINTS_DEFAULT) ** chance.next())
      const losesFirst = postgres !== undefined && kill % 2 === 0
      if (losesFirst) now.loseAt(n, postgres.anyChild())
      now.killAt(losesFirst ? 2 * n + LIVES_ON : n)
      await scenario.work(now, chance)
      points.push(await now.killed())
      if (now.lostAt !== undefined) losses.push(`${now.lostAt} (${now.lookups} looked up)`)
      if (options.power === true) cutPower(folder)
      const unsound = postgres === undefined ? checkFolder(folder).problems : []
      if (unsound.length > 0)
        return { problems: [`seed ${options.seed}, kill ${kill}`, ...unsound], points, losses, starts }
      // Every third time the one that comes after it dies as well, while it starts.
      if (kill % 3 === 0) {
        const killAtStart = 1 + chance.below(START_POINTS)
        starts.push(await Life.killedAtStart({ ...life, killAtStart }))
        const left = postgres === undefined ? checkFolder(folder).problems : []
        if (left.length > 0)
          return {
            problems: [`seed ${options.seed}, start after kill ${kill}`, ...left],
            points,
            losses,
            starts,
          }
      }
      now = await Life.start(life)
      const problems = await scenario.check(now)
      if (problems.length > 0) {
        await now.killed()
        const where = `seed ${options.seed}, kill ${kill} (storage call ${n}, ${points.at(-1) ?? ''})`
        return { problems: [where, ...problems], points, losses, starts }
      }
    }
    const unsound = await now.close()
    return {
      problems: unsound === undefined ? [] : [`seed ${options.seed}: ${unsound}`],
      points,
      losses,
      starts,
    }
  } catch (error) {
    await now.killed()
    throw new Error(`seed ${options.seed}, after ${points.length} kills: ${String(error)}`, { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
