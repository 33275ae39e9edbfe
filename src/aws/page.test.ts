import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeName, decodeToken, encodeToken } from './page.ts'

const scope = ['iam.ListUsers', '111111111111', '/']

test('a token brings back the position that it was made from', () => {
  assert.equal(decodeName(scope, encodeToken(scope, 'alice')), 'alice')
  assert.deepEqual(decodeToken(scope, encodeToken(scope, ['a', 7])), ['a', 7])
})

test('a token of another listing, of another account or with another filter is refused', () => {
  const token = encodeToken(scope, 'alice')
  for (const other of [
    ['iam.ListRoles', '111111111111', '/'],
    ['iam.ListUsers', '222222222222', '/'],
    ['iam.ListUsers', '111111111111', '/x/'],
    ['iam.ListUsers', '111111111111/'],
  ])
    assert.equal(decodeToken(other, token), undefined)
})

test('a damaged or invented token is refused, never an exception', () => {
  const token = encodeToken(scope, 'alice')
  for (let i = 0; i < token.length; i++) {
    const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1)
    assert.equal(decodeToken(scope, changed), undefined, changed)
  }
  for (const invented of ['', 'x', 'next', '====', token + '=', ` ${token}`, 'A'.repeat(100_000)])
    assert.equal(decodeToken(scope, invented), undefined)
})
