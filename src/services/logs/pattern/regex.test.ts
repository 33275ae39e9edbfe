import assert from 'node:assert/strict'
import test from 'node:test'
import { PatternError } from './error.ts'
import { compileRegex } from './regex.ts'

test('the examples of the user guide match as it says', () => {
  const cases: [pattern: string, message: string, matches: boolean][] = [
    ['AUTHORIZED', '[ERROR 401] UNAUTHORIZED REQUEST', true],
    ['AUTHORIZED', '[ERROR 401] unauthorized request', false],
    ['^[hc]at$', 'hat', true],
    ['^[hc]at$', 'that', false],
    ['[hc]?at', 'at', true],
    ['gray|grey', 'a grey day', true],
    ['10\\.10\\.0\\.1', 'from 10.10.0.1', true],
    ['10\\.10\\.0\\.1', 'from 10x10x0x1', false],
    ['colou?r', 'color', true],
    ['10{3}', '1000', true],
    ['10{3}', '100', false],
    ['\\d{1,3}-\\d+', 'id 1234-5', true],
    ['[^0-9]$', '12', false],
    ['\\w+@\\w+\\.com', 'mail to a_b@c.com now', true],
    ['a\\sb', 'a b', true],
    ['\\x41', 'A', true],
    ['.*', '', true],
  ]
  for (const [pattern, message, matches] of cases) {
    assert.equal(compileRegex(pattern)(message), matches, `%${pattern}% on ${message}`)
  }
})

test('what AWS does not support is refused', () => {
  for (const bad of [
    '',
    'a(b)',
    'something!',
    'a**',
    '[a',
    'a{2',
    'a{3,2}',
    '\\q',
    'é',
    'a{600}',
    'a^b',
    '[z-a]',
  ]) {
    assert.throws(() => compileRegex(bad), PatternError, bad)
  }
})

test('agrees with JavaScript on random patterns and messages', () => {
  let seed = 7
  const below = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * n)
  }
  const pick = <T>(from: readonly [T, ...T[]]): T => from[below(from.length)] ?? from[0]
  for (let i = 0; i < 4_000; i++) {
    const row = (): string => {
      const items = Array.from(
        { length: 1 + below(12) },
        () =>
          pick(['a', 'b', '.', '[ab]', '[^a]', '\\d', 'c']) +
          pick(['', '', '?', '*', '+', '{2}', '{0,3}', '{1,}']),
      )
      return pick(['', '', '^']) + items.join('') + pick(['', '', '$'])
    }
    const source = Array.from({ length: 1 + below(3) }, row).join('|')
    const regex = compileRegex(source)
    const reference = new RegExp(source)
    for (let j = 0; j < 8; j++) {
      const message = Array.from({ length: below(14) }, () => pick(['a', 'b', 'c', '1', 'é'])).join('')
      assert.equal(regex(message), reference.test(message), `%${source}% on ${message}`)
    }
  }
})

test('a pattern made to stop a backtracking matcher costs no more than any other', () => {
  const regex = compileRegex(
    '(a*)*b'.replaceAll(/[()]/g, '').replace('a**', 'a*a*a*a*a*a*a*a*a*a*a*a*') + 'b',
  )
  const before = process.cpuUsage()
  assert.equal(regex('a'.repeat(256 * 1024)), false)
  const { user } = process.cpuUsage(before)
  // A backtracker would need 10^40 steps; 256 KiB take some 10 ms here, and the bound leaves room for a slow machine.
  assert.ok(user < 1_000_000, `${user} µs`)
})
