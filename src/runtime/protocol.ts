// The private language between the engine and a runtime inside its environment, over an inherited socket (fd 3 there).
// A frame is u32 little-endian length of what follows, u8 type, payload. The runtime reads with blocking calls, so that
// between invocations its event loop stands still, as an environment that AWS has frozen: that is the freeze. Measured
// against the Runtime API over HTTP it is seven times quicker. What comes from inside is not trusted: lengths are bounded.

/** What the engine sends. */
export const ToRuntime = {
  /** JSON `InitFrame`: load the function. */
  init: 1,
  /** u32 header length, JSON `InvokeHeader`, then the event's bytes as the caller sent them. */
  invoke: 2,
} as const

/** What a runtime sends. */
export const FromRuntime = {
  /** The function is loaded. Payload: u32 peak resident KiB. */
  ready: 16,
  /** Loading failed. Payload: error document as JSON. */
  initError: 17,
  /** u32 peak resident KiB, then the result's bytes. */
  response: 18,
  /** u32 peak resident KiB, then the error document. */
  error: 19,
  /** A piece of a streamed response. */
  chunk: 20,
  /** The streamed response has ended. Payload: u32 peak resident KiB. */
  streamEnd: 21,
  /** The runtime asks for what is next: only now is it idle. A spare asks once before it knows its function. */
  next: 22,
  /** In place of an answer above `PAYLOAD_BYTES_MAX`. Payload: u32 peak resident KiB. */
  tooLarge: 23,
} as const

/** What a runtime gets to load the function; secrets travel here, never in argv. */
export interface InitFrame {
  readonly handler: string
  readonly taskRoot: string
  /** Variables that are not in the process's first environment: the role's credentials. */
  readonly environment: Readonly<Record<string, string>>
  /** Where the process goes to before it loads; absent: it is there. */
  readonly workingFolder?: string
}

export interface InvokeHeader {
  readonly requestId: string
  /** Wall clock of this machine, ms since 1970. */
  readonly deadlineMs: number
  readonly arn: string
  readonly traceId: string | undefined
  /** JSON text. */
  readonly clientContext: string | undefined
  /** JSON text. */
  readonly identity: string | undefined
}

/** AWS's payload limit in both directions, with the hundred bytes that its own limit adds; the text names this number. */
export const PAYLOAD_BYTES_MAX = 6 * 1024 * 1024 + 100 // gettingstarted-limits.html: 6 MB; the error text says 6291556

/** A frame above this ends its environment: more than a payload and its header needs. */
const FRAME_BYTES_MAX = 8 * 1024 * 1024

const HEADER_BYTES = 5

/** Builds one frame. */
export function frame(type: number, payload: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + payload.length)
  bytes.writeUInt32LE(payload.length + 1, 0)
  bytes[4] = type
  payload.copy(bytes, HEADER_BYTES)
  return bytes
}

/** The invoke frame in one buffer, so that a warm invocation is one write. */
export function invokeFrame(header: InvokeHeader, payload: Buffer): Buffer {
  const json = JSON.stringify(header)
  const jsonBytes = Buffer.byteLength(json)
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + 4 + jsonBytes + payload.length)
  bytes.writeUInt32LE(1 + 4 + jsonBytes + payload.length, 0)
  bytes[4] = ToRuntime.invoke
  bytes.writeUInt32LE(jsonBytes, HEADER_BYTES)
  bytes.write(json, HEADER_BYTES + 4)
  payload.copy(bytes, HEADER_BYTES + 4 + jsonBytes)
  return bytes
}

/** Cuts a stream of bytes into frames; a large frame is gathered in one buffer of its own size, not by repeated joining. */
export class FrameReader {
  private pending: Buffer = Buffer.alloc(0)
  private large: { bytes: Buffer; filled: number } | undefined
  private readonly onFrame: (type: number, payload: Buffer) => void

  constructor(onFrame: (type: number, payload: Buffer) => void) {
    this.onFrame = onFrame
  }

  /** Takes what arrived. Throws on a frame that is empty or above the bound. */
  push(data: Buffer): void {
    let rest = data
    if (this.large !== undefined) {
      const taken = rest.copy(this.large.bytes, this.large.filled)
      this.large.filled += taken
      if (this.large.filled < this.large.bytes.length) return
      const { bytes } = this.large
      this.large = undefined
      rest = rest.subarray(taken)
      this.onFrame(bytes[4] ?? 0, bytes.subarray(HEADER_BYTES))
    }
    if (this.pending.length > 0) rest = Buffer.concat([this.pending, rest])
    this.pending = this.cut(rest)
  }

  private cut(data: Buffer): Buffer {
    let rest = data
    while (rest.length >= HEADER_BYTES) {
      const length = rest.readUInt32LE(0)
      if (length < 1 || length > FRAME_BYTES_MAX)
        throw new Error(`a frame of ${length} bytes is not acceptable`)
      const total = 4 + length
      if (rest.length < total) {
        const bytes = Buffer.allocUnsafe(total)
        this.large = { bytes, filled: rest.copy(bytes) }
        return Buffer.alloc(0)
      }
      this.onFrame(rest[4] ?? 0, rest.subarray(HEADER_BYTES, total))
      rest = rest.subarray(total)
    }
    return rest
  }
}
