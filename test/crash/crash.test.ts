// Killed anywhere, lost nothing: 30 kills in the suite, 500 with --long. How it works and how to have a failure again: run.ts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Events } from './events.ts'
import { END_OF_WORK } from './life.ts'
import { Fifo, Messages } from './messages.ts'
import { Moves } from './moves.ts'
import { Multipart, Objects } from './objects.ts'
import { crash } from './run.ts'
import type { Scenario } from './run.ts'

const LONG = process.env['SELFLESS_LONG'] !== undefined
const { CRASH_SEED: seedAsked, CRASH_SCENARIO: scenarioAsked } = process.env
/** Other kills in each long run; the same ones in the suite, so that what fails there fails for everyone. */
const SEED =
  seedAsked === undefined ? (LONG ? Math.trunc(performance.timeOrigin) % 1_000_000 : 7) : Number(seedAsked)

interface Case {
  readonly name: string
  readonly scenario: new (folder: string) => Scenario
  readonly says: string
  readonly kills: number
  /** More than is usual where one thing takes many storage calls. */
  readonly points?: number
}

const CASES: readonly Case[] = [
  {
    name: 'objects',
    scenario: Objects,
    says: 'objects put, overwritten, copied and deleted are there, whole and listed, as acknowledged',
    kills: LONG ? 100 : 5,
  },
  {
    name: 'multipart',
    scenario: Multipart,
    says: 'multipart uploads are completed, aborted or still open, as acknowledged',
    kills: LONG ? 70 : 4,
    points: 2_000,
  },
  {
    name: 'events',
    scenario: Events,
    says: 'every notification and every accepted event reaches its function, a failing one three times and then its dead-letter queue',
    kills: LONG ? 100 : 6,
  },
  {
    name: 'messages',
    scenario: Messages,
    says: 'messages of a standard queue are there until they are deleted, and the counters say so',
    kills: LONG ? 90 : 5,
  },
  {
    name: 'fifo',
    scenario: Fifo,
    says: 'messages of a FIFO queue come once and in order, also those that were sent again',
    kills: LONG ? 90 : 6,
  },
  {
    name: 'moves',
    scenario: Moves,
    says: 'a move task goes on where it stopped, and no message of it is lost or doubled',
    kills: LONG ? 60 : 4,
  },
]

for (const { name, scenario, says, kills, ...more } of CASES) {
  if (scenarioAsked !== undefined && scenarioAsked !== name) continue
  test(`killed ${kills} times at a storage call: ${says}`, { timeout: 600_000 }, async (t) => {
    t.diagnostic(`CRASH_SEED=${SEED} CRASH_SCENARIO=${name}`)
    const { problems, points, starts } = await crash({ scenario, seed: SEED, kills, ...more })
    assert.deepEqual(problems, [], `CRASH_SEED=${SEED} CRASH_SCENARIO=${name} ./selfless test crash/crash`)
    const atACall = points.filter((point) => point !== END_OF_WORK)
    t.diagnostic(`servers killed while they started: ${starts.join(', ')}`)
    t.diagnostic(`${atACall.length} of ${kills} at ${new Set(atACall).size} kinds of points`)
    assert.ok(atACall.length >= kills / 2, `most kills fall at a storage call: ${points.join(', ')}`)
  })
}

test(
  'a log that loses at any storage call what it was not synced of has all that was acknowledged',
  { timeout: 600_000 },
  async () => {
    // A new folder each time: only the first generation of a log can be cut at its last sync.
    for (let n = 0; n < (LONG ? 30 : 3); n++) {
      const { problems } = await crash({ scenario: Objects, seed: SEED + n, kills: 1, power: true })
      assert.deepEqual(problems, [])
    }
  },
)
