// The cyclic redundancy checks that Node does not carry: CRC32C (Castagnoli) and CRC64NVME, both reflected, both eight
// bytes at a step over precomputed tables ("slicing by eight"). CRC64 works on pairs of 32-bit halves, since BigInt would
// be twenty times slower. Parameters: RFC 3720 appendix B.4, NVM Express Base Specification figure "64b CRC".
// Measured on Node 26: CRC32C about 0.8 GB/s, CRC64NVME 0.4 GB/s.
import { WideCrc64 } from './crc64.ts'

const CRC32C_POLYNOMIAL = 0x82f63b78 // reflected 0x1EDC6F41
const CRC64NVME_POLYNOMIAL = 0x9a6c9329ac4bc9b5n // reflected 0xAD93D23594C93659

/** CRC32C of `bytes`, going on from `previous` (0 at the start). */
export function crc32c(bytes: Uint8Array, previous = 0): number {
  const t = CRC32C_TABLE
  const whole = bytes.length - 7
  let crc = ~previous
  let i = 0
  for (; i < whole; i += 8) {
    crc ^= word(bytes, i)
    crc =
      at(t, 1792 + (crc & 255)) ^
      at(t, 1536 + ((crc >>> 8) & 255)) ^
      at(t, 1280 + ((crc >>> 16) & 255)) ^
      at(t, 1024 + (crc >>> 24)) ^
      at(t, 768 + at(bytes, i + 4)) ^
      at(t, 512 + at(bytes, i + 5)) ^
      at(t, 256 + at(bytes, i + 6)) ^
      at(t, at(bytes, i + 7))
  }
  for (; i < bytes.length; i++) crc = at(t, (crc ^ at(bytes, i)) & 255) ^ (crc >>> 8)
  return ~crc >>> 0
}

const WIDE_BYTES_MIN = 16 * 1024
const ALL_ONES = 0xffffffffffffffffn

/** A running CRC64NVME; `digest` gives its eight bytes, most significant first. */
export class Crc64Nvme {
  #high = -1
  #low = -1
  // Takes over at the first long piece: its memory and its start are worth it only then.
  #wide: WideCrc64 | undefined

  update(bytes: Uint8Array): void {
    if (this.#wide === undefined && bytes.length >= WIDE_BYTES_MIN) {
      this.#wide = new WideCrc64((BigInt(this.#high >>> 0) << 32n) | BigInt(this.#low >>> 0))
    }
    if (this.#wide === undefined) this.#narrow(bytes)
    else this.#wide.update(bytes)
  }

  #narrow(bytes: Uint8Array): void {
    const high = CRC64_HIGH
    const low = CRC64_LOW
    const whole = bytes.length - 7
    let h = this.#high
    let l = this.#low
    let i = 0
    for (; i < whole; i += 8) {
      const x = l ^ word(bytes, i)
      const y = h ^ word(bytes, i + 4)
      const a = 1792 + (x & 255)
      const b = 1536 + ((x >>> 8) & 255)
      const c = 1280 + ((x >>> 16) & 255)
      const d = 1024 + (x >>> 24)
      const e = 768 + (y & 255)
      const f = 512 + ((y >>> 8) & 255)
      const g = 256 + ((y >>> 16) & 255)
      const k = y >>> 24
      h =
        at(high, a) ^
        at(high, b) ^
        at(high, c) ^
        at(high, d) ^
        at(high, e) ^
        at(high, f) ^
        at(high, g) ^
        at(high, k)
      l =
        at(low, a) ^ at(low, b) ^ at(low, c) ^ at(low, d) ^ at(low, e) ^ at(low, f) ^ at(low, g) ^ at(low, k)
    }
    for (; i < bytes.length; i++) {
      const n = (l ^ at(bytes, i)) & 255
      l = ((l >>> 8) | (h << 24)) ^ at(low, n)
      h = (h >>> 8) ^ at(high, n)
    }
    this.#high = h
    this.#low = l
  }

  digest(): Buffer {
    const out = Buffer.alloc(8)
    if (this.#wide === undefined) {
      out.writeInt32BE(~this.#high, 0)
      out.writeInt32BE(~this.#low, 4)
    } else out.writeBigUInt64BE(this.#wide.register ^ ALL_ONES)
    return out
  }
}

// Indexing that the bounds of the loops have already proved.
function at(table: ArrayLike<number>, index: number): number {
  return table[index] as number
}

function word(bytes: Uint8Array, i: number): number {
  return at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24)
}

// Eight tables of 256 in one array: table k stands at k * 256 and advances a byte by k further zero bytes.
const CRC32C_TABLE = makeTable32(CRC32C_POLYNOMIAL)
const [CRC64_HIGH, CRC64_LOW] = makeTable64(CRC64NVME_POLYNOMIAL)

function makeTable32(polynomial: number): Int32Array {
  const table = new Int32Array(8 * 256)
  for (let n = 0; n < 256; n++) {
    let crc = n
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? polynomial ^ (crc >>> 1) : crc >>> 1
    table[n] = crc
  }
  for (let i = 256; i < table.length; i++) {
    const before = at(table, i - 256)
    table[i] = at(table, before & 255) ^ (before >>> 8)
  }
  return table
}

function makeTable64(polynomial: bigint): [Int32Array, Int32Array] {
  const table: bigint[] = []
  for (let n = 0; n < 256; n++) {
    let crc = BigInt(n)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? polynomial ^ (crc >> 1n) : crc >> 1n
    table.push(crc)
  }
  for (let i = 256; i < 8 * 256; i++) {
    const before = table[i - 256] as bigint
    table.push((table[Number(before & 255n)] as bigint) ^ (before >> 8n))
  }
  return [
    Int32Array.from(table, (v) => Number(v >> 32n) | 0),
    Int32Array.from(table, (v) => Number(v & 0xffffffffn) | 0),
  ]
}
