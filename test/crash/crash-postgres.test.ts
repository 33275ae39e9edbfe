// The crash scenarios with their records in PostgreSQL: the server is killed at a storage call of that engine, and PostgreSQL
// under it at another. A few kills in the suite, all scenarios with --long. How a failure is had again: run.ts.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startPostgres, withoutPostgres } from '../support/postgres.ts'
import type { PostgresInstance } from '../support/postgres.ts'
import { Events } from './events.ts'
import { END_OF_WORK } from './life.ts'
import { Fifo, Messages } from './messages.ts'
import { Moves } from './moves.ts'
import { Multipart, Objects } from './objects.ts'
import { crash } from './run.ts'

const LONG = process.env['SELFLESS_LONG'] !== undefined
const { CRASH_SEED: seedAsked, CRASH_SCENARIO: scenarioAsked } = process.env
const SEED =
  seedAsked === undefined ? (LONG ? Math.trunc(performance.timeOrigin) % 1_000_000 : 7) : Number(seedAsked)
const ALL = {
  objects: Objects,
  multipart: Multipart,
  events: Events,
  messages: Messages,
  fifo: Fifo,
  moves: Moves,
}
const IN_THE_SUITE = ['objects', 'fifo']
const KILLS = LONG ? 40 : 4

let instance: PostgresInstance
before(async () => {
  if (withoutPostgres === false) instance = await startPostgres()
})
after(() => instance?.stop('immediate'))

for (const [name, scenario] of Object.entries(ALL)) {
  if (scenarioAsked === undefined ? !LONG && !IN_THE_SUITE.includes(name) : scenarioAsked !== name) continue
  test(
    `killed ${KILLS} times at a storage call, and PostgreSQL every other time before, the scenario "${name}" finds all as acknowledged`,
    { skip: withoutPostgres, timeout: 600_000 },
    async (t) => {
      const { problems, points, losses } = await crash({
        scenario,
        seed: SEED,
        kills: KILLS,
        postgres: instance,
        ...(name === 'multipart' ? { points: 2_000 } : {}),
      })
      const again = `CRASH_SEED=${SEED} CRASH_SCENARIO=${name} ./selfless test crash/crash-postgres`
      assert.deepEqual(problems, [], again)
      t.diagnostic(`${again}: killed at ${points.join(', ')}; PostgreSQL at ${losses.join(', ')}`)
      const atACall = points.filter((point) => point !== END_OF_WORK)
      assert.ok(atACall.length >= KILLS / 2, `most kills fall at a storage call: ${points.join(', ')}`)
      assert.ok(losses.length >= KILLS / 4, 'PostgreSQL was killed under the server')
    },
  )
}
