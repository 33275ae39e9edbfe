// One process of an environment whose runtime speaks the Runtime API: the runtime itself or an external extension. Its
// output is collected as lines; its memory is looked at from outside, since nothing in these APIs tells it.
import { closeSync, openSync, readSync } from 'node:fs'
import type { Clock } from '../../kernel/clock.ts'
import type { LogLine } from '../engine.ts'
import { OutputLines } from '../output.ts'
import type { ProcessExit, SpawnedProcess } from '../spawner.ts'
import type { Extension } from './extensions-api.ts'

/** Reading /proc costs 18 µs; an invocation that is shorter than this, right after another look, is not worth one. */
const LOOK_MS = 50
const SHORT_MS = 5
const STATUS_BYTES = 4096

export interface MemberListener {
  line(line: LogLine): void
  exited(exit: ProcessExit): void
}

export class Member {
  /** Undefined: the runtime. */
  readonly extension: Extension | undefined
  readonly spawned: SpawnedProcess
  exit: ProcessExit | undefined
  /** Resolves when it has ended and all that it printed has been read. */
  readonly gone: Promise<void>
  private readonly clock: Clock
  private readonly output: OutputLines
  private readonly status: number | undefined
  private lookedMs = -Infinity

  constructor(
    spawned: SpawnedProcess,
    extension: Extension | undefined,
    clock: Clock,
    listener: MemberListener,
  ) {
    this.spawned = spawned
    this.extension = extension
    this.clock = clock
    this.output = new OutputLines(
      () => clock.now(),
      (line) => listener.line(line),
    )
    spawned.output.on('data', (data: Buffer) => this.output.push(data))
    // These processes speak HTTP; nobody is at the other end of their fd 3.
    spawned.control.destroy()
    this.status = openStatus(spawned.pid)
    this.gone = this.end(listener)
  }

  /** Its peak resident memory in KiB; undefined when there was no look, since nothing can have changed much. */
  peakKiB(tookMs: number): number | undefined {
    const nowMs = this.clock.monotonic()
    if (this.status === undefined || this.exit !== undefined) return undefined
    if (tookMs < SHORT_MS && nowMs - this.lookedMs < LOOK_MS) return undefined
    this.lookedMs = nowMs
    const text = Buffer.allocUnsafe(STATUS_BYTES)
    try {
      const bytes = readSync(this.status, text, 0, STATUS_BYTES, 0)
      const at = text.subarray(0, bytes).indexOf('VmHWM:')
      return at === -1 ? undefined : Number.parseInt(text.toString('latin1', at + 6, at + 32), 10)
    } catch {
      // ESRCH: it has ended meanwhile.
      return undefined
    }
  }

  takeLines(): LogLine[] {
    return this.output.take()
  }

  private async end(listener: MemberListener): Promise<void> {
    const exit = await this.spawned.exit
    this.exit = exit
    listener.exited(exit)
    // The exit may be read before its last words and its last request, which are in the kernel still; a stray child may
    // hold its output open. Connecting, asking and printing each take a turn of the loop to be seen.
    for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve))
    const { output } = this.spawned
    if (!output.closed) {
      const closed = new Promise((resolve) => output.once('close', resolve))
      output.destroy()
      await closed
    }
    if (this.status !== undefined) closeSync(this.status)
  }
}

function openStatus(pid: number): number | undefined {
  try {
    return openSync(`/proc/${pid}/status`, 'r')
  } catch {
    // No such file system on this machine, or the process has ended already.
    return undefined
  }
}
