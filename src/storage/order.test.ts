import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededIds } from '../kernel/ids.ts'
import { compareKeys, within } from './order.ts'

test('keys are compared as their UTF-8 bytes are', () => {
  const ids = seededIds('order')
  const units = [
    'a',
    'b',
    'é',
    '\u07ff',
    '\ud7ff',
    '\ue000',
    '\uffff',
    '😀',
    '\u{10FFFF}',
    '\u0001',
    '\u{10000}',
  ]
  const word = (): string =>
    Array.from(
      { length: Math.floor(ids.random() * 5) },
      () => units[Math.floor(ids.random() * units.length)],
    ).join('')
  for (let n = 0; n < 20_000; n++) {
    const [a, b] = [word(), word()]
    const expected = Buffer.compare(Buffer.from(a), Buffer.from(b))
    assert.equal(Math.sign(compareKeys(a, b)), expected, JSON.stringify([a, b]))
    const c = word()
    const isBetween = Math.sign(compareKeys(c, a)) >= 0 && compareKeys(c, b) < 0
    assert.equal(within({ from: a, to: b })(c), isBetween, JSON.stringify([a, c, b]))
  }
})
