import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileAction, compilePattern } from './pattern.ts'

const none = () => undefined
const matches = (pattern: string, text: string) => compilePattern(pattern, { variables: false })(text, none)

/** A small generator (mulberry32), so that a failing case can be run again by its seed. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

test('a star matches any run of characters and a question mark exactly one', () => {
  for (const [pattern, text, expected] of [
    ['*', '', true],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*c*e', 'abcde', true],
    ['a*b*c', 'acb', false],
    ['*ab*ab*', 'abab', true],
    ['*ab*ab*', 'aba', false],
    ['**', 'x', true],
    ['?*?', 'x', false],
    ['?*?', 'xy', true],
    ['', '', true],
    ['', 'x', false],
    ['photos/*.jpg', 'photos/2024/cat.jpg', true],
  ] as const)
    assert.equal(matches(pattern, text), expected, `${pattern} over ${text}`)
})

test('matching agrees with a naive recursion over 20,000 random patterns and texts', () => {
  const next = chance(20_260_101)
  const pick = (from: string) => from.charAt(next(from.length))
  const naive = (p: string, t: string): boolean => {
    if (p === '') return t === ''
    if (p.startsWith('*')) return naive(p.slice(1), t) || (t !== '' && naive(p, t.slice(1)))
    return t !== '' && (p.charAt(0) === '?' || p.charAt(0) === t.charAt(0)) && naive(p.slice(1), t.slice(1))
  }
  for (let i = 0; i < 20_000; i++) {
    const pattern = Array.from({ length: next(8) }, () => pick('ab*?')).join('')
    const text = Array.from({ length: next(9) }, () => pick('ab')).join('')
    assert.equal(matches(pattern, text), naive(pattern, text), `${pattern} over ${text}`)
  }
})

test('long pieces are found as short ones are, with question marks and without', () => {
  const long = 'ab'.repeat(60)
  assert.equal(matches(`*${long}c*`, `${'ab'.repeat(500)}c`), true)
  assert.equal(matches(`*${long}c*`, 'ab'.repeat(500)), false)
  assert.equal(matches(`*${long}?c*`, `xx${long}xc`), true)
  assert.equal(matches(`x*${'a?'.repeat(40)}b*y`, `x${'a'.repeat(100)}by`), true)
  assert.equal(matches(`x*${'a?'.repeat(40)}b*y`, `x${'a'.repeat(79)}by`), false)
})

test('hostile patterns cost no more than a few milliseconds', () => {
  const text = 'a'.repeat(2_048)
  for (const pattern of [
    `${'a*'.repeat(1_000)}b`,
    `${'*a?'.repeat(680)}b`,
    `*${'a'.repeat(1_023)}b*`,
    `*${'a?'.repeat(500)}b*`,
    `${'*'.repeat(2_000)}b`,
    `${'?*'.repeat(1_000)}b`,
  ]) {
    const before = process.cpuUsage()
    assert.equal(matches(pattern, text), false)
    const { user, system } = process.cpuUsage(before)
    assert.ok(user + system < 50_000, `${pattern.slice(0, 12)}… took ${user + system} µs`)
  }
})

test('variables are replaced by literal values, and without a value nothing matches', () => {
  const pattern = compilePattern('home/${aws:username}/*', { variables: true })
  const as = (name: string | undefined) => () => name
  assert.equal(pattern('home/alice/x', as('alice')), true)
  assert.equal(pattern('home/bob/x', as('alice')), false)
  assert.equal(pattern('home/bob/x', as('*')), false)
  assert.equal(pattern('home/*/x', as('*')), true)
  assert.equal(pattern('home/alice/x', as(undefined)), false)
  assert.equal(pattern('home//x', as(undefined)), false)
})

test('a variable may have a default value, and ${*}, ${?} and ${$} are those characters', () => {
  const withDefault = compilePattern("${aws:PrincipalTag/team, 'all'}/*", { variables: true })
  assert.equal(withDefault('all/x', none), true)
  assert.equal(
    withDefault('red/x', () => 'red'),
    true,
  )
  const literal = compilePattern('a${*}b${?}${$}', { variables: true })
  assert.equal(literal('a*b?$', none), true)
  assert.equal(literal('axb?$', none), false)
})

test('before version 2012-10-17 a variable is plain text', () => {
  const pattern = compilePattern('${aws:username}', { variables: false })
  assert.equal(
    pattern('alice', () => 'alice'),
    false,
  )
  assert.equal(pattern('${aws:username}', none), true)
})

test('actions are compared without regard to case', () => {
  assert.equal(compileAction('S3:Get*')('s3:getobject'), true)
  assert.equal(compileAction('s3:Put?bject')('s3:putobject'), true)
  assert.equal(compileAction('*')('iam:createuser'), true)
  assert.equal(compileAction('s3:*')('sqs:sendmessage'), false)
})
