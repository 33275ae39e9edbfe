// Bytes of a file as a stream that never ends short: if they are not all there, it is destroyed with an error, so that
// the door resets the connection instead of answering a whole-looking half.
import { close, read } from 'node:fs'
import { Readable } from 'node:stream'

const READ_BYTES = 256 * 1024

export class BlobStream extends Readable {
  readonly #file: number
  readonly #release: () => void
  #at: number
  readonly #to: number
  #reading = false
  #whenRead: (() => void) | undefined

  /** `[from, to)` of an open file, which it closes; `release` is called when it has. */
  constructor(file: number, from: number, to: number, release: () => void) {
    super({ highWaterMark: READ_BYTES })
    this.#file = file
    this.#at = from
    this.#to = to
    this.#release = release
  }

  override _read(): void {
    const left = this.#to - this.#at
    if (left === 0) {
      this.push(null)
      return
    }
    this.#reading = true
    const buffer = Buffer.allocUnsafeSlow(Math.min(READ_BYTES, left))
    read(this.#file, buffer, 0, buffer.length, this.#at, (error, bytes) => {
      this.#reading = false
      this.#whenRead?.()
      if (this.destroyed) return
      if (error !== null) this.destroy(error)
      else if (bytes === 0) this.destroy(new Error(`a file ended ${left} bytes too early`))
      else {
        this.#at += bytes
        this.push(bytes === buffer.length ? buffer : buffer.subarray(0, bytes))
      }
    })
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    const end = (): void =>
      close(this.#file, (failed) => {
        this.#release()
        done(error ?? failed)
      })
    // Closing under a read would give its descriptor number to another file.
    if (this.#reading) this.#whenRead = end
    else end()
  }
}
