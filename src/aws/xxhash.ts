// XXH64, XXH3 and XXH128, which S3 names XXHASH64, XXHASH3 and XXHASH128 (seed 0, the canonical big-endian form of xxHash's
// specification): the reference implementation as an addon that its package brings built for six platforms. It is loaded when
// somebody first asks for one of them, since almost nobody does.
import { createRequire } from 'node:module'
import { fault } from '../kernel/fault.ts'

export type XxhashName = 'XXHASH64' | 'XXHASH3' | 'XXHASH128'

/** A hash in the making. */
export interface Xxhash {
  update(bytes: Buffer): void
  /** The digest in canonical form. */
  digest(): Buffer
}

interface Addon {
  readonly XXHash64: new (seed: Buffer) => Xxhash
  readonly XXHash3: new (seed: Buffer) => Xxhash
  readonly XXHash128: new (seed: Buffer) => Xxhash
}

const SEED_BYTES = 8

/** Starts a hash. On a platform that the addon was not built for: 501 NotImplemented, which says so. */
export function startXxhash(name: XxhashName): Xxhash {
  const { XXHash64, XXHash3, XXHash128 } = load(name)
  const seed = Buffer.alloc(SEED_BYTES)
  switch (name) {
    case 'XXHASH64':
      return new XXHash64(seed)
    case 'XXHASH3':
      return new XXHash3(seed)
    case 'XXHASH128':
      return new XXHash128(seed)
  }
}

function load(name: XxhashName): Addon {
  try {
    // Node keeps what it has loaded, so this costs a look into a table from the second time on.
    return createRequire(import.meta.url)('xxhash-addon') as Addon
  } catch {
    throw fault(
      'NotImplemented',
      `The checksum algorithm ${name} is not computed here: xxhash-addon has no build for ${process.platform}-${process.arch}.`,
      { status: 501 },
    )
  }
}
