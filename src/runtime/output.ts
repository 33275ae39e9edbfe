// What a runtime and its children print, as log events: one line is one event, a line break behind a NUL (how our
// runtimes write the line breaks inside one console message) is not its end. Bounded in every direction.
import type { LogLine } from './engine.ts'

/** A longer line is cut into several events. */
const LINE_BYTES_MAX = 256 * 1024 // CloudWatch Logs quota "Event size" of PutLogEvents before 2025; every reader copes
/** What one invocation may print; the rest is counted and dropped, and the log says so. */
const OUTPUT_BYTES_MAX = 16 * 1024 * 1024

const LINE_BREAK = 0x0a

/** Collects lines from a stream of bytes until they are taken. */
export class OutputLines {
  private readonly now: () => number
  private readonly onLine: ((line: LogLine) => void) | undefined
  private lines: LogLine[] = []
  private partial: Buffer = Buffer.alloc(0)
  private keptBytes = 0
  private droppedBytes = 0

  /** `onLine` hears of each line when it is whole. */
  constructor(now: () => number, onLine?: (line: LogLine) => void) {
    this.now = now
    this.onLine = onLine
  }

  push(data: Buffer): void {
    if (this.keptBytes + data.length > OUTPUT_BYTES_MAX) {
      this.droppedBytes += data.length
      return
    }
    this.keptBytes += data.length
    const bytes = this.partial.length === 0 ? data : Buffer.concat([this.partial, data])
    let begin = 0
    let search = Math.max(0, this.partial.length - 1)
    for (;;) {
      const end = bytes.indexOf(LINE_BREAK, search)
      if (end === -1) break
      search = end + 1
      if (end > begin && bytes[end - 1] === 0) continue
      this.add(bytes.subarray(begin, end))
      begin = end + 1
    }
    const rest = bytes.subarray(begin)
    if (rest.length > LINE_BYTES_MAX) {
      this.add(rest)
      this.partial = Buffer.alloc(0)
    } else this.partial = Buffer.from(rest)
  }

  /** All lines so far; an unfinished one ends here. */
  take(): LogLine[] {
    if (this.partial.length > 0) this.add(this.partial)
    if (this.droppedBytes > 0) {
      this.add(Buffer.from(`Selfless: ${this.droppedBytes} bytes of output above 16 MiB were dropped`))
    }
    const { lines } = this
    this.lines = []
    this.partial = Buffer.alloc(0)
    this.keptBytes = 0
    this.droppedBytes = 0
    return lines
  }

  private add(line: Buffer): void {
    const timestampMs = this.now()
    for (let from = 0; from === 0 || from < line.length; from += LINE_BYTES_MAX) {
      const text = line.toString('utf8', from, Math.min(line.length, from + LINE_BYTES_MAX))
      const event = { timestampMs, message: `${text.replaceAll('\0\n', '\n')}\n` }
      this.lines.push(event)
      this.onLine?.(event)
    }
  }
}
