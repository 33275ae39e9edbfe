// One runtime process and the conversation with it: init, then invocations, one at a time. Each step ends in exactly one
// of the ways named by `StepEnd`; a step that its caller gives up on (timeout, memory) ends by killing the process group.
import type { Clock } from '../kernel/clock.ts'
import type { Answer, RuntimeConversation, StepEnd, StopReason } from './conversation.ts'
import type { LogLine } from './engine.ts'
import { frame, FrameReader, FromRuntime, invokeFrame, PAYLOAD_BYTES_MAX, ToRuntime } from './protocol.ts'
import type { InitFrame, InvokeHeader } from './protocol.ts'
import { OutputLines } from './output.ts'
import type { ProcessExit, ProcessSpec, StartedProcess } from './spawner.ts'

const CHUNK_BYTES_MAX = 200 * 1024 * 1024 // configuration-response-streaming.html: a streamed response is at most 200 MB

interface Step {
  readonly resolve: (end: StepEnd) => void
  readonly onChunk: ((chunk: Buffer) => void) | undefined
  answer: Answer | undefined
  stop: StopReason | undefined
  chunks: Buffer[]
  chunkBytes: number
}

export class RuntimeProcess implements RuntimeConversation {
  readonly pid: number
  /** Peak resident memory, told by the runtime or seen by the watch. */
  peakKiB = 0
  private readonly spawned: StartedProcess
  private readonly output: OutputLines
  private step: Step | undefined
  private exit: ProcessExit | undefined

  private constructor(spawned: StartedProcess, clock: Clock) {
    this.spawned = spawned
    this.pid = spawned.pid
    this.output = new OutputLines(() => clock.now())
    const reader = new FrameReader((type, payload) => this.onFrame(type, payload))
    spawned.output.on('data', (data: Buffer) => this.output.push(data))
    spawned.control.on('data', (data: Buffer) => {
      try {
        reader.push(data)
      } catch {
        // Only a runtime that the function has tampered with sends this; it has forfeited its environment.
        this.kill()
      }
    })
    void spawned.exit.then((exit) => this.onExit(exit))
  }

  static async start(
    spawner: { start(spec: ProcessSpec): Promise<StartedProcess> },
    clock: Clock,
    spec: ProcessSpec,
  ): Promise<RuntimeProcess> {
    return new RuntimeProcess(await spawner.start(spec), clock)
  }

  get alive(): boolean {
    return this.exit === undefined
  }

  /** Loads the function; `answer` with `failed` false means that it is ready. */
  initialize(init: InitFrame): Promise<StepEnd> {
    return this.begin(frame(ToRuntime.init, Buffer.from(JSON.stringify(init))), undefined)
  }

  invoke(
    header: InvokeHeader,
    payload: Buffer,
    onChunk: ((chunk: Buffer) => void) | undefined,
  ): Promise<StepEnd> {
    return this.begin(invokeFrame(header, payload), onChunk)
  }

  /** Nobody watches from inside this process. */
  reported(): void {}

  /** Ends the running step with this reason, and the process with it. */
  stop(why: StopReason): void {
    if (this.step !== undefined) this.step.stop ??= why
    this.kill()
  }

  kill(): void {
    if (this.alive) this.spawned.kill()
  }

  /** Resolves when the process is gone. */
  async gone(): Promise<void> {
    await this.spawned.exit
  }

  takeLines(): LogLine[] {
    return this.output.take()
  }

  private begin(bytes: Buffer, onChunk: Step['onChunk']): Promise<StepEnd> {
    if (this.step !== undefined) throw new Error('a runtime process does one thing at a time')
    const { promise, resolve } = Promise.withResolvers<StepEnd>()
    this.step = { resolve, onChunk, answer: undefined, stop: undefined, chunks: [], chunkBytes: 0 }
    if (this.exit === undefined) this.spawned.control.write(bytes)
    // Its last words may be unread still; who reads them finishes the step.
    else if (this.drained) this.finish()
    return promise
  }

  private onFrame(type: number, payload: Buffer): void {
    const { step } = this
    switch (type) {
      case FromRuntime.ready:
      case FromRuntime.response:
        this.answered(step, payload, {})
        break
      case FromRuntime.initError:
      case FromRuntime.error:
        this.answered(step, payload, { failed: true })
        break
      case FromRuntime.tooLarge:
        this.answered(step, payload, { tooLarge: true })
        break
      case FromRuntime.chunk:
        this.onChunk(step, payload)
        break
      case FromRuntime.streamEnd:
        this.streamEnded(step, payload)
        break
      case FromRuntime.next:
        // What was printed before this frame was written is readable by now; one turn of the loop reads it.
        setImmediate(() => this.finish())
        break
      default:
        this.kill()
    }
  }

  private answered(step: Step | undefined, payload: Buffer, answer: Partial<Answer>): void {
    if (payload.length < 4) return this.kill()
    this.peakKiB = Math.max(this.peakKiB, payload.readUInt32LE(0))
    // The first answer counts: on AWS, too, the caller has it by then.
    if (step !== undefined) {
      step.answer ??= { failed: false, tooLarge: false, payload: payload.subarray(4), ...answer }
    }
  }

  /** A stream that nobody reads as such is an answer like any other, of the same length at most. */
  private streamEnded(step: Step | undefined, payload: Buffer): void {
    const tooLarge = step !== undefined && step.onChunk === undefined && step.chunkBytes > PAYLOAD_BYTES_MAX
    this.answered(step, payload, { tooLarge, payload: Buffer.concat(step?.chunks ?? []) })
  }

  private onChunk(step: Step | undefined, chunk: Buffer): void {
    if (step === undefined || step.answer !== undefined) return
    step.chunkBytes += chunk.length
    if (step.chunkBytes > CHUNK_BYTES_MAX) return this.kill()
    if (step.onChunk !== undefined) step.onChunk(chunk)
    else if (step.chunkBytes <= PAYLOAD_BYTES_MAX) step.chunks.push(Buffer.from(chunk))
  }

  private onExit(exit: ProcessExit): void {
    this.exit = exit
    // The exit may be read before its last words, which are in the kernel still: its answer on the one socket, its output
    // on the other. They end with their sockets, which a stray child may hold open: one turn of the loop reads them.
    const { control, output } = this.spawned
    const finishOnceBoth = (): void => {
      if (this.drained) this.finish()
    }
    for (const socket of [control, output]) socket.once('close', finishOnceBoth)
    setImmediate(() =>
      setImmediate(() => {
        control.destroy()
        output.destroy()
        finishOnceBoth()
      }),
    )
  }

  /** All that it said has been read. */
  private get drained(): boolean {
    return this.spawned.control.closed && this.spawned.output.closed
  }

  private finish(): void {
    const { step, exit } = this
    if (step === undefined) return
    if (exit === undefined && step.answer === undefined) return
    this.step = undefined
    if (step.stop !== undefined && step.answer === undefined) {
      step.resolve({ kind: 'stopped', why: step.stop, exit: exit ?? { code: null, signal: 'SIGKILL' } })
    } else if (step.answer !== undefined) step.resolve({ kind: 'answer', exit, ...step.answer })
    else if (exit !== undefined) step.resolve({ kind: 'exit', exit })
  }
}
