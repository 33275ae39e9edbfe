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

test('CRC64NVME of any length, in any pieces, is what dividing bit by bit gives', () => {
  const bytes = createHash('shake256', { outputLength: 70_003 }).update('bytes').digest()
  for (const length of [0, 1, 7, 8, 15, 16, 17, 31, 32, 4096, 65_536, 65_537, bytes.length]) {
    const taken = bytes.subarray(0, length)
    const expected = Buffer.from(bitByBit(taken).toString(16).padStart(16, '0'), 'hex').toString('base64')
    assert.equal(checksumOf('CRC64NVME', taken), expected, `${length} bytes`)
    for (const piece of [1001, 16_384, 65_537]) {
      const sum = createChecksum('CRC64NVME')
      // Another in between: the two share a machine and nothing else.
      const other = createChecksum('CRC64NVME')
      for (let at = 0; at < length; at += piece) {
        sum.update(taken.subarray(at, at + piece))
        other.update(bytes.subarray(at))
      }
      assert.equal(sum.digestBase64(), expected, `${length} bytes in pieces of ${piece}`)
    }
  }
})

/** CRC64NVME by its definition, on two halves of 32 bits. */
function bitByBit(bytes: Uint8Array): bigint {
  const [POLYNOMIAL_HIGH, POLYNOMIAL_LOW] = [0x9a6c9329, 0xac4bc9b5]
  let [high, low] = [0xffffffff, 0xffffffff]
  for (const byte of bytes) {
    low ^= byte
    for (let bit = 0; bit < 8; bit++) {
      const carry = low & 1
      low = (low >>> 1) | (high << 31)
      high >>>= 1
      if (carry === 0) continue
      high ^= POLYNOMIAL_HIGH
      low ^= POLYNOMIAL_LOW
    }
  }
  return (BigInt(~high >>> 0) << 32n) | BigInt(~low >>> 0)
}
