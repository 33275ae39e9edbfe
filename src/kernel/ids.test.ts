import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededIds, systemIds, type Ids } from './ids.ts'

const take = (ids: Ids): unknown[] => [
  ids.uuid(),
  ids.hex(20),
  ids.bytes(5),
  ids.random(),
  ids.hex(3_000),
  ids.uuid(),
]

test('ids have their forms and do not repeat', () => {
  for (const ids of [systemIds(), seededIds(1)]) {
    const seen = new Set<string>()
    for (let n = 0; n < 5_000; n++) {
      const uuid = ids.uuid()
      assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      const hex = ids.hex(16)
      assert.match(hex, /^[0-9a-f]{32}$/)
      const random = ids.random()
      assert.ok(random >= 0 && random < 1)
      for (const id of [uuid, hex, String(random)]) assert.ok(!seen.has(id) && seen.add(id))
    }
    assert.equal(ids.bytes(3).length, 3)
    assert.equal(ids.hex(5_000).length, 10_000)
  }
})

test('bytes that were given out are the caller’s own', () => {
  const ids = seededIds('own')
  const first = ids.bytes(8)
  const copy = Buffer.from(first)
  for (let n = 0; n < 2_000; n++) ids.bytes(8).fill(0)
  assert.deepEqual(first, copy)
})

test('the same seed gives the same ids, another seed others', () => {
  assert.deepEqual(take(seededIds(1)), take(seededIds(1)))
  assert.notDeepEqual(take(seededIds(1)), take(seededIds(2)))
  assert.notDeepEqual(take(systemIds()), take(systemIds()))
})
