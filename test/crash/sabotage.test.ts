// The harness proves itself: with a promise broken on purpose, the same run must fail, and for that reason.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Events } from './events.ts'
import { Objects } from './objects.ts'
import { crash } from './run.ts'
import type { RunOptions } from './run.ts'
import type { Sabotage } from './sabotage.ts'

/** Runs until one of these seeds shows what was broken; answers what it said, nothing if none did. */
async function shown(options: Omit<RunOptions, 'seed'>, seeds: readonly number[]): Promise<string> {
  for (const seed of seeds) {
    const { problems } = await crash({ ...options, seed })
    if (problems.length > 0) return problems.join('\n')
  }
  return ''
}

/** What is lost is missing for ever: there is no need to wait for it for as long as a loaded machine may take. */
class Impatient extends Events {
  override readonly waitMs = 3_000
}

for (const sabotage of ['no flush', 'answer first'] satisfies Sabotage[]) {
  test(`a server with "${sabotage}" loses objects in a power cut, and the harness says which`, async () => {
    const said = await shown({ scenario: Objects, kills: 1, sabotage, power: true }, [1, 2, 3, 4, 5])
    assert.match(said, /^w\d-k\d is absent, and must be w\d-k\d#\d+#\d+/m)
  })
}

test('a server that promises outside its transaction loses events, and the harness says which', async () => {
  const options = { scenario: Impatient, kills: 4, sabotage: 'later outside', points: 40 } as const
  assert.match(await shown(options, [2, 3, 4, 5, 6]), /^object-\d+ did not reach its function$/m)
})
