import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  CHECKSUM_ALGORITHMS,
  checksumOf,
  createChecksum,
  isChecksumAlgorithm,
  isChecksumValue,
} from './checksum.ts'
import type { ChecksumAlgorithm } from './checksum.ts'

// The catalogue of parametrised CRC algorithms gives each CRC's value over the nine digits; the digests are RFC 1321,
// RFC 3174 and FIPS 180-4 of the same text (`printf 123456789 | sha256sum`).
const CHECK: Record<ChecksumAlgorithm, string> = {
  CRC32: 'cbf43926',
  CRC32C: 'e3069283',
  CRC64NVME: 'ae8b14860a799888',
  SHA1: 'f7c3bc1d808e04732adf679965ccc34ca7ae3441',
  SHA256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
  SHA512:
    'd9e6762dd1c8eaf6d61b3c6192fc408d4d6d5f1176d0c29169bc24e71c3f274ad27fcd5811b313d681f7e55ec02d73d499c95455b6b5bb503acf574fba8ffe85',
  MD5: '25f9e794323b453885f5181f1b624d0b',
}

test('every checksum of "123456789" is the published one', () => {
  for (const name of CHECKSUM_ALGORITHMS) {
    const value = checksumOf(name, Buffer.from('123456789'))
    assert.equal(Buffer.from(value, 'base64').toString('hex'), CHECK[name], name)
    assert.ok(isChecksumValue(name, value))
  }
})

test('a checksum does not depend on how the bytes were cut', () => {
  const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 37 + (i >> 3)) & 255))
  for (const name of CHECKSUM_ALGORITHMS) {
    const whole = checksumOf(name, bytes)
    for (const cut of [1, 7, 8, 9, 63, 500]) {
      const checksum = createChecksum(name)
      for (let i = 0; i < bytes.length; i += cut) checksum.update(bytes.subarray(i, i + cut))
      assert.equal(checksum.digestBase64(), whole, `${name} in steps of ${cut}`)
    }
  }
})

test('a value of the wrong length or with loose base64 is no checksum value', () => {
  assert.ok(!isChecksumValue('CRC32', 'AAAA'))
  assert.ok(!isChecksumValue('CRC32', 'y/Q5Jg'))
  assert.ok(!isChecksumValue('CRC32', 'y/Q5Jg==\n'))
  assert.ok(!isChecksumAlgorithm('XXHASH64'))
  assert.ok(!isChecksumAlgorithm('__proto__'))
})

test('CRC64NVME is the same however long the pieces are: short ones in JavaScript, long ones in WebAssembly', () => {
  const bytes = createHash('shake256', { outputLength: 300_003 }).update('bytes').digest()
  const inShortPieces = createChecksum('CRC64NVME')
  for (let at = 0; at < bytes.length; at += 1001) inShortPieces.update(bytes.subarray(at, at + 1001))
  const expected = inShortPieces.digestBase64()
  for (const piece of [16_384, 65_536, 65_537, 100_000, 300_003]) {
    const sum = createChecksum('CRC64NVME')
    sum.update(bytes.subarray(0, 5))
    for (let at = 5; at < bytes.length; at += piece) sum.update(bytes.subarray(at, at + piece))
    assert.equal(sum.digestBase64(), expected, `pieces of ${piece}`)
  }
})
