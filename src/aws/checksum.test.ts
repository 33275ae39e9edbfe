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
  // python-xxhash 4.1.0 (xxHash 0.8.4).
  XXHASH64: '8cb841db40e6ae83',
  XXHASH3: '72dcb18b67a17dff',
  XXHASH128: '33119477ede5dcd5e9716427681d5860',
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
  assert.ok(!isChecksumAlgorithm('XXHASH32'))
  assert.ok(!isChecksumAlgorithm('__proto__'))
})

// Lengths on both sides of where XXH3 changes its way (16, 128, 240 and a block of 1,024 bytes), of the bytes that SHAKE256 makes
// of `bytes`: XXH64, XXH3, XXH128 by python-xxhash 4.1.0 (xxHash 0.8.4).
const XXHASHES: readonly (readonly [number, string, string, string])[] = [
  [0, 'ef46db3751d8e999', '2d06800538d394c2', '99aa06d3014798d86001c324468d497f'],
  [3, 'c81a96825bd5020a', '53891a527f06a060', 'e51fda9e5a47ea5b53891a527f06a060'],
  [8, '84769c5942abc8d1', '19c22dbb80e0a899', '627b877357be59914b96cbf8036d5956'],
  [16, 'c6bd6928e0049b68', '2dbbf4557a6d1fcd', '298027d0fe83819978c4dc3128d3cbed'],
  [17, '517d4f2c10346495', '146f08a85e77924b', '2b7c6c7e27f6f2a3ae8ea13006418343'],
  [129, 'a20763b0368eb17f', '424ea689166256a7', '48a83925753700bf05e0cc5aad6ae108'],
  [241, 'a953a2a58bb4cbee', '5730b1523c2ac104', '1323552600dc2ebb5730b1523c2ac104'],
  [1025, '97742e4a674a6975', 'faed3888b795d70d', 'dfb7221ca6593595faed3888b795d70d'],
  [65536, '031013cff6817e14', '9433972703edcc1c', 'd89f5e578751808b9433972703edcc1c'],
  [70003, 'a743f7bc7370a353', '762256765d84ebb6', 'ae7ba92944a28b23762256765d84ebb6'],
]

test('XXHASH64, XXHASH3 and XXHASH128 are what the reference gives, in any pieces', () => {
  const bytes = createHash('shake256', { outputLength: 70_003 }).update('bytes').digest()
  for (const [length, ...expected] of XXHASHES) {
    for (const [n, name] of (['XXHASH64', 'XXHASH3', 'XXHASH128'] as const).entries()) {
      for (const piece of [100, 4096, 70_003]) {
        const sum = createChecksum(name)
        for (let at = 0; at < length; at += piece)
          sum.update(bytes.subarray(at, Math.min(at + piece, length)))
        assert.equal(
          Buffer.from(sum.digestBase64(), 'base64').toString('hex'),
          expected[n],
          `${name} of ${length}`,
        )
      }
    }
  }
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
