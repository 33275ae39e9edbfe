// Starts every process that Selfless starts; no other file may import child_process. Forking from a server with a large
// heap stands its event loop still for up to 150 ms (measured at 4 GB), so the server forks once, before its door opens:
// this file runs a second time, as a small helper process, and forks for it in about a millisecond.
// A started process has its own session and process group, exactly the variables it was given, stdout and stderr as one
// pipe, and a socket as fd 3. The helper hands the server's ends of both over by descriptor passing, so that bytes never
// travel through it. When the server dies, however it dies, the helper's channel closes and it kills every group; when
// the helper dies, the server kills them. Only the erased imports below are ours: the helper must stay small.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Log } from '../kernel/log.ts'

export interface ProcessSpec {
  readonly command: string
  readonly args: readonly string[]
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly cwd: string
  /** Runs as this user and group of the same number; only root can ask. */
  readonly uid: number | undefined
}

export interface SpawnedProcess {
  readonly pid: number
  /** The other end of its fd 3. */
  readonly control: Socket
  /** Its stdout and stderr, in order. */
  readonly output: Socket
  /** Resolves when it has ended, by itself or not. */
  readonly exit: Promise<ProcessExit>
  /** SIGKILL to its whole process group, at once. */
  kill(): void
}

export interface ProcessExit {
  readonly code: number | null
  readonly signal: string | null
}

export interface CommandResult extends ProcessExit {
  /** The last 16 KiB of stdout and stderr. */
  readonly output: string
}

export interface Spawner {
  /** Rejects when the process cannot be started. */
  start(spec: ProcessSpec): Promise<SpawnedProcess>
  /** Runs a command of our own (npm) to its end, or kills it after `timeoutMs`. */
  run(spec: ProcessSpec, timeoutMs: number): Promise<CommandResult>
  close(): Promise<void>
}

type Request =
  | { readonly op: 'start'; readonly id: number; readonly spec: ProcessSpec }
  | { readonly op: 'run'; readonly id: number; readonly spec: ProcessSpec; readonly timeoutMs: number }
  | { readonly op: 'kill'; readonly id: number }

type Report =
  | { readonly event: 'control' | 'output'; readonly id: number }
  | { readonly event: 'started'; readonly id: number; readonly pid: number }
  | { readonly event: 'failed'; readonly id: number; readonly message: string }
  | { readonly event: 'exit'; readonly id: number; readonly exit: ProcessExit }
  | { readonly event: 'ran'; readonly id: number; readonly result: CommandResult }

const HELPER_ARGUMENT = 'selfless-spawner'
const COMMAND_OUTPUT_BYTES_MAX = 16 * 1024

/** Starts the helper. It is started anew when it dies; what it had started is then killed. */
export function openSpawner(log: Log): Spawner {
  return new ServerSide(log)
}

interface Pending {
  readonly resolve: (process: SpawnedProcess) => void
  readonly reject: (error: Error) => void
  readonly exit: Promise<ProcessExit>
  readonly ended: (exit: ProcessExit) => void
  control: Socket | undefined
  output: Socket | undefined
  pid: number | undefined
}

class ServerSide implements Spawner {
  private readonly log: Log
  private readonly pending = new Map<number, Pending>()
  private readonly commands = new Map<number, (result: CommandResult) => void>()
  private helper: ChildProcess
  private nextId = 1
  private closed = false

  constructor(log: Log) {
    this.log = log
    this.helper = this.startHelper()
  }

  start(spec: ProcessSpec): Promise<SpawnedProcess> {
    if (this.closed) return Promise.reject(new Error('the spawner is closed'))
    const { promise, resolve, reject } = Promise.withResolvers<SpawnedProcess>()
    const exit = Promise.withResolvers<ProcessExit>()
    const id = this.nextId++
    this.pending.set(id, {
      resolve,
      reject,
      exit: exit.promise,
      ended: exit.resolve,
      control: undefined,
      output: undefined,
      pid: undefined,
    })
    this.send({ op: 'start', id, spec })
    return promise
  }

  run(spec: ProcessSpec, timeoutMs: number): Promise<CommandResult> {
    if (this.closed) return Promise.reject(new Error('the spawner is closed'))
    const { promise, resolve } = Promise.withResolvers<CommandResult>()
    const id = this.nextId++
    this.commands.set(id, resolve)
    this.send({ op: 'run', id, spec, timeoutMs })
    return promise
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    const gone = new Promise<void>((resolve) => this.helper.once('exit', () => resolve()))
    if (this.helper.connected) this.helper.disconnect()
    else this.helper.kill('SIGKILL')
    await gone
  }

  private send(request: Request): void {
    // A dead helper is replaced at its exit, which also settles what was asked of it; so a failed send needs no answer.
    if (this.helper.connected)
      this.helper.send(request, (error) => error && this.log.debug('spawner send failed'))
  }

  private startHelper(): ChildProcess {
    const helper = spawn(process.execPath, [import.meta.filename, HELPER_ARGUMENT], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Its own group: a Ctrl-C at the terminal is the server's to handle, which then ends the helper in order.
      detached: true,
    })
    helper.on('message', (report: Report, handle: Socket | undefined) => this.report(report, handle))
    helper.on('error', (error) => this.log.error('spawner helper', { error: error.message }))
    helper.once('exit', (code, signal) => this.helperDied(code, signal))
    return helper
  }

  private helperDied(code: number | null, signal: string | null): void {
    const orphans = [...this.pending.values()]
    const commands = [...this.commands.values()]
    this.pending.clear()
    this.commands.clear()
    for (const orphan of orphans) {
      if (orphan.pid !== undefined) killGroup(orphan.pid)
      orphan.reject(new Error('the spawner helper died'))
      orphan.ended({ code: null, signal: 'SIGKILL' })
    }
    for (const settle of commands)
      settle({ code: null, signal: 'SIGKILL', output: 'the spawner helper died' })
    if (this.closed) return
    this.log.error('the spawner helper died and is started anew', { code, signal, killed: orphans.length })
    this.helper = this.startHelper()
  }

  private report(report: Report, handle: Socket | undefined): void {
    if (report.event === 'ran') {
      this.commands.get(report.id)?.(report.result)
      this.commands.delete(report.id)
      return
    }
    const pending = this.pending.get(report.id)
    if (pending === undefined) {
      handle?.destroy()
      return
    }
    switch (report.event) {
      case 'control':
        pending.control = handle
        break
      case 'output':
        pending.output = handle
        break
      case 'started':
        pending.pid = report.pid
        this.started(report.id, pending, report.pid)
        break
      case 'failed':
        this.pending.delete(report.id)
        pending.reject(new Error(report.message))
        break
      case 'exit':
        this.pending.delete(report.id)
        pending.ended(report.exit)
        break
    }
  }

  private started(id: number, pending: Pending, pid: number): void {
    const { control, output } = pending
    if (control === undefined || output === undefined) {
      killGroup(pid)
      pending.reject(new Error('the helper passed no descriptors'))
      return
    }
    // A socket whose process has died errs or ends; its exit is what counts, so the error itself needs no answer.
    control.on('error', () => control.destroy())
    output.on('error', () => output.destroy())
    pending.resolve({ pid, control, output, exit: pending.exit, kill: () => this.send({ op: 'kill', id }) })
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: it has ended already, which is what was wanted.
  }
}

/** The other half: what this file does as the helper process. */
class HelperSide {
  private readonly running = new Map<number, ChildProcess>()

  listen(): void {
    process.on('message', (request: Request) => this.serve(request))
    process.on('disconnect', () => this.end())
    process.title = 'selfless-spawner'
  }

  private serve(request: Request): void {
    switch (request.op) {
      case 'start':
        this.start(request.id, request.spec)
        break
      case 'run':
        this.run(request.id, request.spec, request.timeoutMs)
        break
      case 'kill':
        this.kill(request.id)
        break
    }
  }

  private start(id: number, spec: ProcessSpec): void {
    // The shell only makes stderr the same pipe as stdout, and becomes the command: the process id stays.
    const child = spawn('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', spec.command, ...spec.args], {
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
      ...ownProcess(spec),
    })
    let known = false
    child.once('error', (error) => {
      if (!known) report({ event: 'failed', id, message: error.message })
    })
    child.once('exit', (code, signal) => {
      this.running.delete(id)
      // What the process left behind in its group ends with it.
      if (child.pid !== undefined) killGroup(child.pid)
      if (known) report({ event: 'exit', id, exit: { code, signal } })
    })
    if (child.pid === undefined) return
    known = true
    this.running.set(id, child)
    pass({ event: 'control', id }, child.stdio[3])
    pass({ event: 'output', id }, child.stdout)
    // Node queues this behind the descriptors' acknowledgements, so the server never speaks before it owns both ends.
    report({ event: 'started', id, pid: child.pid })
  }

  private run(id: number, spec: ProcessSpec, timeoutMs: number): void {
    const child = spawn(spec.command, spec.args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      ...ownProcess(spec),
    })
    this.running.set(id, child)
    let output = Buffer.alloc(0)
    const keep = (data: Buffer): void => {
      output = Buffer.concat([output, data]).subarray(-COMMAND_OUTPUT_BYTES_MAX)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const settle = (code: number | null, signal: string | null, message: string): void => {
      this.running.delete(id)
      report({ event: 'ran', id, result: { code, signal, output: message } })
    }
    // Its children hold the pipes open; they end with it.
    child.once('exit', () => child.pid !== undefined && killGroup(child.pid))
    child.once('error', (error) => settle(null, null, error.message))
    child.once('close', (code, signal) => settle(code, signal, output.toString()))
  }

  private kill(id: number): void {
    const pid = this.running.get(id)?.pid
    if (pid !== undefined) killGroup(pid)
  }

  private end(): void {
    for (const id of this.running.keys()) this.kill(id)
    process.exit(0)
  }
}

function ownProcess(spec: ProcessSpec): { env: NodeJS.ProcessEnv; cwd: string; detached: true } {
  const user = spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.uid }
  return { env: { ...spec.environment }, cwd: spec.cwd, detached: true, ...user }
}

function report(message: Report): void {
  if (process.connected) process.send?.(message)
}

function pass(message: Report, stream: unknown): void {
  // Node begins to read a child's pipe at once; bytes read here would be lost to the server. There is no public call for it.
  const socket = stream as Socket & { _handle?: { readStop?: () => number } }
  socket._handle?.readStop?.()
  if (process.connected) process.send?.(message, socket)
}

if (import.meta.main && process.argv[2] === HELPER_ARGUMENT) new HelperSide().listen()
