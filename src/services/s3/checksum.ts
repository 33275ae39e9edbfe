// What S3 does with checksums ("Checking object integrity", API_Checksum): one per object, of the sender's choice by header
// or trailer, CRC64NVME where he sent none; of a multipart object either COMPOSITE (the checksum of the parts' checksums,
// `-` and their number) or FULL_OBJECT, which CRCs can be combined into without reading a byte again.
import { checksumOf, createChecksum, isChecksumAlgorithm, isChecksumValue } from '../../aws/checksum.ts'
import type { ChecksumAlgorithm } from '../../aws/checksum.ts'
import type { HttpRequest } from '../../kernel/http.ts'
import { invalidRequest, notImplemented, s3Fault } from './errors.ts'

export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

export interface StoredChecksum {
  readonly algorithm: ChecksumAlgorithm
  readonly type: ChecksumType
  /** Base64; of a COMPOSITE one with `-` and the number of parts. */
  readonly value: string
}

/** AWS's choice where the sender made none (since December 2024). */
export const CHECKSUM_DEFAULT: ChecksumAlgorithm = 'CRC64NVME'

const CHECKSUM_MEMBERS = {
  ChecksumCRC32: 'CRC32',
  ChecksumCRC32C: 'CRC32C',
  ChecksumCRC64NVME: 'CRC64NVME',
  ChecksumSHA1: 'SHA1',
  ChecksumSHA256: 'SHA256',
  ChecksumSHA512: 'SHA512',
  ChecksumMD5: 'MD5',
  ChecksumXXHASH64: 'XXHASH64',
  ChecksumXXHASH3: 'XXHASH3',
  ChecksumXXHASH128: 'XXHASH128',
} as const

type ChecksumMember = keyof typeof CHECKSUM_MEMBERS
export type ChecksumInput = { readonly [M in ChecksumMember]?: string | undefined }

const MEMBERS = Object.keys(CHECKSUM_MEMBERS) as ChecksumMember[]

/** What a sender says of the checksum of the bytes that he sends. */
export interface SentChecksum {
  readonly algorithm: ChecksumAlgorithm
  /** From a header, known before the bytes. undefined: a trailer brings it, which the door compares (HttpRequest.trailers). */
  readonly value: string | undefined
}

/** Reads the one checksum that an upload announces. Throws InvalidRequest for two, or for a value that cannot be one. */
export function sentChecksum(
  input: ChecksumInput,
  request: HttpRequest | undefined,
): SentChecksum | undefined {
  const given = givenChecksum(input)
  const trailer = TRAILER.exec(request?.headers['x-amz-trailer'] ?? '')?.[1]
  if (trailer === undefined) return given
  if (given !== undefined) throw several()
  return { algorithm: known(trailer.toUpperCase()), value: undefined }
}

/** The one checksum among an input's members, its value checked for form. */
export function givenChecksum(
  input: ChecksumInput,
): { algorithm: ChecksumAlgorithm; value: string } | undefined {
  let found: { algorithm: ChecksumAlgorithm; value: string } | undefined
  for (const member of MEMBERS) {
    const value = input[member]
    if (value === undefined) continue
    if (found !== undefined) throw several()
    const algorithm = known(CHECKSUM_MEMBERS[member])
    if (!isChecksumValue(algorithm, value)) {
      throw invalidRequest(`Value for x-amz-checksum-${algorithm.toLowerCase()} header is invalid.`)
    }
    found = { algorithm, value }
  }
  return found
}

/** The raw member of one algorithm, unjudged: what CompleteMultipartUpload compares part by part. */
export function memberValue(input: ChecksumInput, algorithm: ChecksumAlgorithm): string | undefined {
  return input[`Checksum${algorithm}`]
}

/** `{ ChecksumCRC32: value, ChecksumType }` for an answer. */
export function checksumMembers(stored: StoredChecksum): ChecksumInput & { ChecksumType: ChecksumType } {
  return { [`Checksum${stored.algorithm}`]: stored.value, ChecksumType: stored.type }
}

/** As `checksumMembers` without the type, for parts. */
export function partChecksumMember(algorithm: ChecksumAlgorithm, value: string): ChecksumInput {
  return { [`Checksum${algorithm}`]: value }
}

/** BadDigest in the words of uploads. */
export function checksumMismatch(algorithm: string): Error {
  return s3Fault(
    'BadDigest',
    undefined,
    `The ${algorithm} you specified did not match the calculated checksum.`,
  )
}

/** An algorithm that a request names. */
export function algorithmNamed(name: string): ChecksumAlgorithm {
  if (isChecksumAlgorithm(name)) return name
  throw invalidRequest(
    'Checksum algorithm provided is unsupported. Please try again with any of the valid types: ' +
      '[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
  )
}

/** The type that is meant where none is named (API_CreateMultipartUpload). */
export function usualType(algorithm: ChecksumAlgorithm): ChecksumType {
  return algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE'
}

/** Which type an upload's checksum has when its sender leaves it open, and whether the two go together. */
export function multipartType(algorithm: ChecksumAlgorithm, asked: string | undefined): ChecksumType {
  const type = asked ?? usualType(algorithm)
  const possible =
    algorithm === 'CRC64NVME' ? type !== 'COMPOSITE' : type !== 'FULL_OBJECT' || algorithm in CRCS
  if (!possible || (type !== 'COMPOSITE' && type !== 'FULL_OBJECT')) {
    throw invalidRequest(
      `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    )
  }
  return type
}

/** The checksum of parts: feed them in order. */
export class PartsChecksum {
  readonly #algorithm: ChecksumAlgorithm
  readonly #type: ChecksumType
  readonly #digests
  #crc = 0n
  #count = 0
  // Parts are mostly of one size, so that the power of x for its length is worth keeping.
  #powerBytes = -1
  #power = 0n

  constructor(algorithm: ChecksumAlgorithm, type: ChecksumType) {
    this.#algorithm = algorithm
    this.#type = type
    this.#digests = createChecksum(algorithm)
  }

  add(value: string, bytes: number): void {
    const digest = Buffer.from(value, 'base64')
    this.#count++
    if (this.#type === 'COMPOSITE') return this.#digests.update(digest)
    const crc = BigInt(`0x${digest.toString('hex')}`)
    const { polynomial, bits } = crcOf(this.#algorithm)
    if (bytes !== this.#powerBytes) {
      this.#powerBytes = bytes
      this.#power = powerOfX(BigInt(bytes) * 8n, polynomial, bits)
    }
    this.#crc = this.#count === 1 ? crc : multiply(this.#power, this.#crc, polynomial, bits) ^ crc
  }

  stored(): StoredChecksum {
    const base = { algorithm: this.#algorithm, type: this.#type }
    if (this.#type === 'COMPOSITE')
      return { ...base, value: `${this.#digests.digestBase64()}-${this.#count}` }
    const hex = this.#crc.toString(16).padStart(Number(crcOf(this.#algorithm).bits) / 4, '0')
    return { ...base, value: Buffer.from(hex, 'hex').toString('base64') }
  }
}

/** The checksum of nothing, for objects without a byte. */
export function emptyChecksum(algorithm: ChecksumAlgorithm): StoredChecksum {
  return { algorithm, type: 'FULL_OBJECT', value: checksumOf(algorithm, Buffer.alloc(0)) }
}

const TRAILER = /x-amz-checksum-(\w+)/i

// Reflected polynomials (zlib; RFC 3720 Castagnoli; NVMe base specification).
const CRCS = {
  CRC32: { polynomial: 0xedb88320n, bits: 32n },
  CRC32C: { polynomial: 0x82f63b78n, bits: 32n },
  CRC64NVME: { polynomial: 0x9a6c9329ac4bc9b5n, bits: 64n },
} as const

function crcOf(algorithm: ChecksumAlgorithm): { polynomial: bigint; bits: bigint } {
  if (algorithm === 'CRC32' || algorithm === 'CRC32C' || algorithm === 'CRC64NVME') return CRCS[algorithm]
  throw new Error(`${algorithm} cannot be combined`)
}

/** a · b modulo the polynomial, bits reflected: the highest bit is the coefficient of 1. */
function multiply(a: bigint, b: bigint, polynomial: bigint, bits: bigint): bigint {
  let product = 0n
  let factor = b
  for (let bit = 1n << (bits - 1n); bit !== 0n; bit >>= 1n) {
    if ((a & bit) !== 0n) product ^= factor
    factor = (factor & 1n) === 0n ? factor >> 1n : (factor >> 1n) ^ polynomial
  }
  return product
}

/** x to the power n modulo the polynomial, by squaring. */
function powerOfX(n: bigint, polynomial: bigint, bits: bigint): bigint {
  let result = 1n << (bits - 1n)
  let square = 1n << (bits - 2n)
  for (let rest = n; rest !== 0n; rest >>= 1n) {
    if ((rest & 1n) !== 0n) result = multiply(square, result, polynomial, bits)
    square = multiply(square, square, polynomial, bits)
  }
  return result
}

function known(algorithm: string): ChecksumAlgorithm {
  if (isChecksumAlgorithm(algorithm)) return algorithm
  throw notImplemented(`x-amz-checksum-${algorithm.toLowerCase()}`)
}

function several(): Error {
  return invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.')
}
