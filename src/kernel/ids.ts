// Identifiers and chance, owned by the cloud so that a seed replays them.
import { hash, randomBytes } from 'node:crypto'

export interface Ids {
  /** RFC 9562 version 4 form: request ids, message ids. */
  uuid(): string
  /** Random lower-case hex of `bytes` bytes (unguessable unless seeded). */
  hex(bytes: number): string
  bytes(count: number): Buffer
  /** A float in [0, 1): jitter, weights. */
  random(): number
}

/** Ids as their owner (main, a test) holds them: rooms see only `Ids`. */
export interface OwnedIds extends Ids {
  /** While `inside` says true, every method of `Ids` throws: a body's ids come from `tx.id()`. Returns how to let go. */
  refuseInside(inside: () => boolean): () => void
  /** 128 bits in lower-case hex, even inside a body: what `tx.id()` draws from. For engines only. */
  draw(): string
}

/** A transaction's random id (`tx.id()`) in the form of `Ids.uuid`: message ids, revisions. */
export function uuidOf(id: string): string {
  return `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`
}

/** Chance from the operating system. */
export function systemIds(): OwnedIds {
  return new DrawnIds((count) => randomBytes(count))
}

/** The same ids for the same seed: SHA-256 over the seed and a counter. Guessable: for tests only. */
export function seededIds(seed: number | string): OwnedIds {
  let block = 0
  return new DrawnIds((count) => {
    const blocks: Buffer[] = []
    for (let have = 0; have < count; have += 32) blocks.push(hash('sha256', `${seed}/${block++}`, 'buffer'))
    return Buffer.concat(blocks).subarray(0, count)
  })
}

// One call for many ids: randomBytes costs a microsecond each time, a slice of a pool a tenth of it.
const POOL_BYTES = 4_096

class DrawnIds implements OwnedIds {
  readonly #source: (count: number) => Buffer
  readonly #refusals = new Set<() => boolean>()
  #pool: Buffer
  #used: number

  constructor(source: (count: number) => Buffer) {
    this.#source = source
    this.#pool = Buffer.alloc(0)
    this.#used = 0
  }

  uuid(): string {
    this.#refuse()
    const b = this.#take(16)
    // RFC 9562: version 4 in the seventh byte, variant 10 in the ninth.
    b[6] = ((b[6] ?? 0) & 0x0f) | 0x40
    b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
    const h = b.toString('hex')
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
  }

  hex(bytes: number): string {
    this.#refuse()
    return this.#take(bytes).toString('hex')
  }

  bytes(count: number): Buffer {
    this.#refuse()
    return Buffer.from(this.#take(count))
  }

  random(): number {
    this.#refuse()
    return this.#take(6).readUIntBE(0, 6) / 2 ** 48
  }

  draw(): string {
    return this.#take(16).toString('hex')
  }

  refuseInside(inside: () => boolean): () => void {
    this.#refusals.add(inside)
    return () => this.#refusals.delete(inside)
  }

  #refuse(): void {
    for (const inside of this.#refusals)
      if (inside()) throw new Error('a transaction body takes its ids from tx.id(), never from ctx.ids')
  }

  /** Bytes that are handed out once. */
  #take(count: number): Buffer {
    if (count > POOL_BYTES / 4) return this.#source(count)
    if (this.#used + count > this.#pool.length) {
      this.#pool = this.#source(POOL_BYTES)
      this.#used = 0
    }
    this.#used += count
    return this.#pool.subarray(this.#used - count, this.#used)
  }
}
