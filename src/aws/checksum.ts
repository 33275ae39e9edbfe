// The checksums that S3 computes and compares (User Guide, "Checking object integrity"; API_Checksum). Pure: the door
// uses them on headers and trailers as a body streams by, the S3 room on copies and on ranges. Values are base64 of the
// big-endian bytes, as on the wire.
import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { crc32c } from './crc.ts'
import { Crc64Nvme } from './crc64.ts'
import { startXxhash } from './xxhash.ts'
import type { Xxhash, XxhashName } from './xxhash.ts'

export type ChecksumAlgorithm =
  | 'CRC32'
  | 'CRC32C'
  | 'CRC64NVME'
  | 'SHA1'
  | 'SHA256'
  | 'SHA512'
  | 'MD5'
  | XxhashName

/** Every algorithm that we compute, in the order in which S3 lists them. */
export const CHECKSUM_ALGORITHMS: readonly ChecksumAlgorithm[] = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'SHA1',
  'SHA256',
  'SHA512',
  'MD5',
  'XXHASH64',
  'XXHASH3',
  'XXHASH128',
]

/** A checksum in the making: feed it in order, then read it once. */
export interface Checksum {
  update(chunk: Uint8Array): void
  digestBase64(): string
}

/** Whether S3 names this algorithm and we compute it (`CRC32`, upper case as in the API). */
export function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  return Object.hasOwn(DIGEST_BYTES, name)
}

/** Starts a checksum. */
export function createChecksum(algorithm: ChecksumAlgorithm): Checksum {
  switch (algorithm) {
    case 'CRC32':
      return new Crc32(crc32)
    case 'CRC32C':
      return new Crc32(crc32c)
    case 'CRC64NVME':
      return new Crc64()
    case 'SHA1':
    case 'SHA256':
    case 'SHA512':
    case 'MD5':
      return new Digest(algorithm)
    case 'XXHASH64':
    case 'XXHASH3':
    case 'XXHASH128':
      return new Xxh(algorithm)
  }
}

/** The checksum of bytes that are all here. */
export function checksumOf(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  const checksum = createChecksum(algorithm)
  checksum.update(bytes)
  return checksum.digestBase64()
}

/** True when `value` is canonical base64 of a digest of this algorithm's length, as S3 demands of header values. */
export function isChecksumValue(algorithm: ChecksumAlgorithm, value: string): boolean {
  const bytes = Buffer.from(value, 'base64')
  return bytes.length === DIGEST_BYTES[algorithm] && bytes.toString('base64') === value
}

const DIGEST_BYTES: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
  SHA512: 64,
  MD5: 16,
  XXHASH64: 8,
  XXHASH3: 8,
  XXHASH128: 16,
}

class Crc32 implements Checksum {
  readonly #step: (bytes: Uint8Array, previous?: number) => number
  #crc = 0
  constructor(step: (bytes: Uint8Array, previous?: number) => number) {
    this.#step = step
  }
  update(chunk: Uint8Array): void {
    this.#crc = this.#step(chunk, this.#crc)
  }
  digestBase64(): string {
    const out = Buffer.alloc(4)
    out.writeUInt32BE(this.#crc >>> 0)
    return out.toString('base64')
  }
}

class Crc64 implements Checksum {
  readonly #crc = new Crc64Nvme()
  update(chunk: Uint8Array): void {
    this.#crc.update(chunk)
  }
  digestBase64(): string {
    return this.#crc.digest().toString('base64')
  }
}

class Xxh implements Checksum {
  readonly #hash: Xxhash
  constructor(algorithm: XxhashName) {
    this.#hash = startXxhash(algorithm)
  }
  update(chunk: Uint8Array): void {
    this.#hash.update(
      Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength),
    )
  }
  digestBase64(): string {
    return this.#hash.digest().toString('base64')
  }
}

class Digest implements Checksum {
  readonly #hash: Hash
  constructor(algorithm: 'SHA1' | 'SHA256' | 'SHA512' | 'MD5') {
    this.#hash = createHash(algorithm.toLowerCase())
  }
  update(chunk: Uint8Array): void {
    this.#hash.update(chunk)
  }
  digestBase64(): string {
    return this.#hash.digest('base64')
  }
}
