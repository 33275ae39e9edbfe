// Bytes gathered piece by piece in a buffer that doubles: however small the pieces, each byte is copied a bounded number
// of times and costs no object of its own. A hostile peer sends one byte at a time.

const FIRST_BYTES = 1024

export class Growing {
  length = 0
  private room: Buffer = Buffer.alloc(0)
  private readonly expectedBytes: number

  /** `expectedBytes`, where known, is the room that the first piece makes. */
  constructor(expectedBytes = FIRST_BYTES) {
    this.expectedBytes = expectedBytes
  }

  append(part: Buffer): void {
    const needed = this.length + part.length
    if (needed > this.room.length) {
      const room = Buffer.allocUnsafeSlow(Math.max(this.expectedBytes, needed, this.room.length * 2))
      this.room.copy(room, 0, 0, this.length)
      this.room = room
    }
    part.copy(this.room, this.length)
    this.length = needed
  }

  /** All so far; good until the next call of anything here. */
  view(): Buffer {
    return this.room.subarray(0, this.length)
  }

  /** All so far, the caller's from now on. */
  take(): Buffer {
    const bytes = this.view()
    this.clear()
    return bytes
  }

  clear(): void {
    this.room = Buffer.alloc(0)
    this.length = 0
  }
}
