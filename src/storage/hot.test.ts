import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestStorage } from '../../test/support/storage.ts'
import { key } from '../kernel/records.ts'
import { HotRows } from './hot.ts'
import type { ReadyRows } from './transaction.ts'

/** Rows that count how often they were asked. */
function counted(texts: Map<string, string>): ReadyRows & { asked: number } {
  return {
    asked: 0,
    get(k) {
      this.asked++
      return texts.get(k)
    },
    scan: () => [],
  }
}

test('a row that was read is not asked for again, whether it is there or not', () => {
  const rows = counted(new Map([['a', '1']]))
  const hot = new HotRows(rows)
  for (let n = 0; n < 3; n++) {
    assert.equal(hot.get('a'), '1')
    assert.equal(hot.get('b'), undefined)
  }
  assert.equal(rows.asked, 2)
})

test('what is written afterwards is what is read, and forgetting asks anew', () => {
  const texts = new Map([['a', '1']])
  const rows = counted(texts)
  const hot = new HotRows(rows)
  hot.get('a')
  hot.get('b')
  hot.wrote('a', undefined)
  hot.wrote('b', '2')
  hot.wrote('never read', '3')
  assert.deepEqual([hot.get('a'), hot.get('b'), rows.asked], [undefined, '2', 2])
  hot.forget()
  assert.deepEqual([hot.get('a'), hot.get('b'), rows.asked], ['1', undefined, 4])
})

test('long rows are not kept, nor more rows than the bound', () => {
  const texts = new Map([['long', 'x'.repeat(3_000)]])
  const rows = counted(texts)
  const hot = new HotRows(rows)
  hot.get('long')
  hot.get('long')
  assert.equal(rows.asked, 2)
  hot.get('short')
  hot.wrote('short', 'x'.repeat(3_000))
  texts.set('short', 'now long')
  assert.equal(hot.get('short'), 'now long')
  const before = rows.asked
  for (let n = 0; n < 4_100; n++) hot.get(`k${n}`)
  hot.get('k0')
  assert.equal(rows.asked, before + 4_101)
})

test('a body that threw and one that wrote are seen as they ended', async (t) => {
  const { records } = await openTestStorage(t, {})
  const at = key('hot')
  assert.equal(await records.get(at), undefined)
  await records.transact((tx) => tx.put(at, 1))
  assert.equal(await records.get(at), 1)
  await assert.rejects(
    records.transact((tx) => {
      tx.put(at, 2)
      throw new Error('no')
    }),
  )
  assert.equal(await records.get(at), 1)
  await records.transact(async (tx) => tx.put(at, ((await tx.get<number>(at)) ?? 0) + 1))
  assert.equal(await records.get(at), 2)
  await records.clear({ from: at, to: at + '\x7f' })
  assert.equal(await records.get(at), undefined)
})
