// Identifiers and chance, owned by the cloud so that a seed replays them.

export interface Ids {
  /** RFC 9562 version 4 form: request ids, message ids. */
  uuid(): string
  /** Random lower-case hex of `bytes` bytes (unguessable unless seeded). */
  hex(bytes: number): string
  bytes(count: number): Buffer
  /** A float in [0, 1): jitter, weights. */
  random(): number
}
