import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  accountOfAccessKey,
  isMarked,
  keyNumberOf,
  makeAccessKeyId,
  makeSecret,
  makeUniqueId,
  openSession,
  sealSession,
} from './credential.ts'

const markKey = Buffer.alloc(32, 7)
const key = { number: 3, secret: Buffer.alloc(32, 9) }
const session = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 's',
  expiresMs: 5,
  caller: { kind: 'user', account: '111111111111', arn: 'arn:aws:iam::111111111111:user/a', userId: 'AIDA' },
} as const

test('an access key id has AWS’s form, its account and our mark', () => {
  for (const account of ['000000000000', '111111111111', '999999999999']) {
    const id = makeAccessKeyId('ASIA', account, Buffer.from([1, 2, 3]), markKey)
    assert.match(id, /^ASIA[A-Z2-7]{16}$/)
    assert.equal(accountOfAccessKey(id), account)
    assert.equal(isMarked(id, markKey), true)
    assert.equal(isMarked(id, Buffer.alloc(32, 8)), false)
    assert.equal(isMarked(id.replace('ASIA', 'AKIA'), markKey), false)
  }
})

test('an access key id of AWS itself names its account and is not ours', () => {
  // The id of AWS's blog post and of many tools' tests, whose account is known.
  assert.equal(accountOfAccessKey('ASIAQNZGKIQY56JQ7WML'), '029608264753')
  assert.equal(isMarked('ASIAQNZGKIQY56JQ7WML', markKey), false)
  for (const id of ['test', '', 'AKIAIOSFODNN7', 'AKIA0000000000000000', '123456789012'])
    assert.equal(isMarked(id, markKey), false)
})

test('a session comes back from its token only under its key and unchanged', () => {
  const token = sealSession(session, key, Buffer.alloc(12, 1))
  assert.equal(keyNumberOf(token), 3)
  assert.deepEqual(openSession(token, key), session)
  assert.equal(openSession(token, { ...key, secret: Buffer.alloc(32, 1) }), undefined)
  assert.equal(openSession(token, { ...key, number: 4 }), undefined)
  for (let i = 0; i < token.length; i++) {
    const changed = token.slice(0, i) + (token[i] === 'A' ? 'B' : 'A') + token.slice(i + 1)
    const opened = openSession(changed, key)
    // The last character may hold bits that base 64 leaves unused.
    assert.ok(opened === undefined || i === token.length - 1, `changed at ${i}`)
  }
  for (const bad of ['', 'x', 'IQoJb3JpZ2luX2VjEXAMPLE', 'A'.repeat(20_000)])
    assert.equal(openSession(bad, key), undefined)
})

test('secrets and unique ids have AWS’s lengths', () => {
  assert.equal(makeSecret(Buffer.alloc(30, 1)).length, 40)
  assert.match(makeUniqueId('AIDA', Buffer.alloc(11, 200)), /^AIDA[A-Z2-7]{17}$/)
})
