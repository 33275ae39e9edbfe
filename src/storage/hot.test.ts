import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestStorage } from '../../test/support/storage.ts'
import { key } from '../kernel/records.ts'
import { HotRows, type WritableRows } from './hot.ts'

/** Rows that count how often they were asked, and note what was written. */
function counted(texts: Map<string, string>): WritableRows & { asked: number; written: string[] } {
  return {
    asked: 0,
    written: [],
    get(k) {
      this.asked++
      return texts.get(k)
    },
    scan: ({ from, to }) => [...texts].filter(([k]) => k >= from && k < to),
    write(k, text) {
      this.written.push(`${k}=${text}`)
      if (text === undefined) texts.delete(k)
      else texts.set(k, text)
    },
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
  hot.write('a', undefined)
  hot.write('b', '2')
  hot.write('never read', '3')
  assert.deepEqual([hot.get('a'), hot.get('b'), rows.asked], [undefined, '2', 2])
  hot.forget()
  assert.deepEqual([hot.get('a'), hot.get('b'), rows.asked], ['1', undefined, 4])
  hot.settle()
  assert.deepEqual(rows.written, ['never read=3'])
})

test('of a row that was read and is written often only the last text becomes a write, once all are written', () => {
  const rows = counted(new Map([['a', '1']]))
  const hot = new HotRows(rows)
  hot.get('a')
  for (let n = 2; n < 100; n++) hot.write('a', String(n))
  hot.write('b', '1')
  hot.write('b', '2')
  assert.deepEqual(rows.written, ['b=1', 'b=2'])
  hot.settle()
  hot.settle()
  assert.deepEqual(rows.written, ['b=1', 'b=2', 'a=99'])
})

test('a scan meets what waits to be written, and leaves waiting what is not in its range', () => {
  const rows = counted(new Map([['a', '1']]))
  const hot = new HotRows(rows)
  for (const k of ['a', 'b', 'c']) hot.get(k)
  for (const k of ['a', 'b', 'c']) hot.write(k, '2')
  assert.deepEqual(hot.scan({ from: 'b', to: 'c' }, 10, false), [['b', '2']])
  assert.deepEqual(rows.written, ['b=2'])
  hot.settle()
  assert.deepEqual(rows.written, ['b=2', 'a=2', 'c=2'])
})

test('a write that failed under a scan fails the whole group, until it is forgotten', () => {
  const rows = counted(new Map([['a', '1']]))
  const hot = new HotRows(rows)
  hot.get('a')
  hot.write('a', '2')
  const write = rows.write.bind(rows)
  rows.write = () => {
    throw new Error('database or disk is full')
  }
  const full = { message: 'database or disk is full' }
  assert.throws(() => hot.scan({ from: 'a', to: 'b' }, 10, false), full)
  rows.write = write
  assert.throws(() => hot.write('b', '1'), full)
  assert.throws(() => hot.settle(), full)
  hot.forget()
  hot.settle()
  assert.equal(hot.get('a'), '1')
  assert.deepEqual(rows.written, [])
})

test('long rows are not kept, nor more rows than the bound', () => {
  const texts = new Map([['long', 'x'.repeat(3_000)]])
  const rows = counted(texts)
  const hot = new HotRows(rows)
  hot.get('long')
  hot.get('long')
  assert.equal(rows.asked, 2)
  hot.get('short')
  hot.write('short', 'x'.repeat(3_000))
  assert.equal(rows.written.length, 1)
  texts.set('short', 'now long')
  assert.equal(hot.get('short'), 'now long')
  const before = rows.asked
  hot.write('short', 'once more')
  for (let n = 0; n < 4_100; n++) hot.get(`k${n}`)
  hot.get('k0')
  assert.equal(rows.asked, before + 4_101)
  assert.equal(rows.written.at(-1), 'short=once more')
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

test('a row that is read again is one frozen value for all, until it is written', () => {
  const hot = new HotRows(counted(new Map([['a', '{"n":[1]}']])))
  const first = hot.read('a') as { n: number[] }
  first.n.push(2)
  const [second, third] = [hot.read('a'), hot.read('a')]
  assert.deepEqual(second, { n: [1] })
  assert.equal(second, third)
  assert.throws(() => (third as typeof first).n.push(3), TypeError)
  hot.write('a', '{"n":[4]}')
  assert.deepEqual(hot.read('a'), { n: [4] })
  hot.write('a', undefined)
  assert.equal(hot.read('a'), undefined)
})
