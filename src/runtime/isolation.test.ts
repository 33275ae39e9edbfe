// Which tier there is, and what is refused below it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { IsolationError, probeIsolation, requireIsolation } from './isolation.ts'
import type { Isolation, Tier } from './isolation.ts'
import { createLog } from '../kernel/log.ts'
import { openSpawner } from './spawner.ts'

const found = (tier: Tier): Isolation => ({
  tier,
  helper: undefined,
  facts: undefined,
  reasons: ['namespaces-user: clone: EPERM'],
})

test('a tier that is at least what was required will do', () => {
  for (const tier of ['namespaces-root', 'namespaces-user', 'landlock', 'process'] as const) {
    requireIsolation(found(tier), 'none')
    requireIsolation(found(tier), tier)
  }
  requireIsolation(found('namespaces-root'), 'namespaces')
  requireIsolation(found('namespaces-user'), 'namespaces')
  requireIsolation(found('namespaces-user'), 'landlock')
})

test('a weaker one is refused with the reason and with what to do', () => {
  for (const [tier, required] of [
    ['process', 'landlock'],
    ['process', 'namespaces'],
    ['landlock', 'namespaces'],
    ['namespaces-user', 'namespaces-root'],
  ] as const) {
    assert.throws(
      () => requireIsolation(found(tier), required),
      (error) =>
        error instanceof IsolationError &&
        error.message.includes('namespaces-user: clone: EPERM') &&
        error.message.includes(`isolation by ${required} is required`) &&
        error.message.includes('--require-isolation none'),
    )
  }
})

test('where nothing better is wanted nothing is tried', async (t) => {
  const log = createLog({ stamp: () => 0, write: () => {} })
  const spawner = openSpawner(log)
  t.after(() => spawner.close())
  const isolation = await probeIsolation({ log, spawner, packsFolder: '/nonexistent', atMost: 'process' })
  assert.deepEqual([isolation.tier, isolation.helper], ['process', undefined])
})
