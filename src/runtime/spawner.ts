// Starts every process that Selfless starts; besides its helper no file may import child_process. Forking from a server
// with a large heap stands its event loop still for up to 150 ms (measured at 4 GB), so the server forks once, before its
// door opens: the helper (spawner-child.mjs), which then forks for it in about a millisecond.
// A started process has its own session and process group, exactly the variables it was given, stdout and stderr as one
// pipe, and a socket as fd 3. The helper hands the server's ends of both over by descriptor passing, so that bytes never
// travel through it. When the server dies, however it dies, the helper's channel closes and it kills every group; when
// the helper dies, the server kills them.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'
import path from 'node:path'
import type { Writable } from 'node:stream'
import type { Log } from '../kernel/log.ts'

export interface ProcessSpec {
  readonly command: string
  readonly args: readonly string[]
  /** The whole environment: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  readonly cwd: string
  /** Runs as this user and group of the same number; only root can ask. */
  readonly uid: number | undefined
  /** Other processes run as this user, too: the end of this one does not end them; `endUser` does. */
  readonly sharesUser?: true
}

/** A process that was started, wherever. */
export interface StartedProcess {
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

/** A process that the spawner's helper started. */
export interface SpawnedProcess extends StartedProcess {
  /** SIGTERM to its whole process group. */
  terminate(): void
}

export interface ProcessExit {
  readonly code: number | null
  readonly signal: string | null
  /** Set when it was killed because the helper had died: our fault, not the process's. */
  readonly lost?: true
  /** Set when the kernel killed it for the memory of its control group. */
  readonly outOfMemory?: true
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
  /** Kills all that a user of ours runs. */
  endUser(uid: number): Promise<void>
  close(): Promise<void>
}

type Request =
  | { readonly op: 'start'; readonly id: number; readonly spec: ProcessSpec }
  | { readonly op: 'run'; readonly id: number; readonly spec: ProcessSpec; readonly timeoutMs: number }
  | { readonly op: 'kill' | 'terminate'; readonly id: number }
  | { readonly op: 'endUser'; readonly id: number; readonly uid: number }

type Report =
  | { readonly event: 'control' | 'output'; readonly id: number }
  | { readonly event: 'started'; readonly id: number; readonly pid: number }
  | { readonly event: 'failed'; readonly id: number; readonly message: string }
  | { readonly event: 'exit'; readonly id: number; readonly exit: ProcessExit }
  | { readonly event: 'ran'; readonly id: number; readonly result: CommandResult }

const HELPER = path.join(import.meta.dirname, 'spawner-child.mjs')
// Small is quick to fork: it holds no data.
const HELPER_FLAGS = ['--max-old-space-size=32', '--max-semi-space-size=1', '--v8-pool-size=1']

/** A helper of our own that reads requests on standard input and reports over a Node.js IPC channel (lambox.ts). */
export interface Daemon {
  readonly requests: Writable
  /** Each report, with the descriptor that came with it. */
  onReport(listener: (message: unknown, handle: unknown) => void): void
  /** `words`: the last of what it wrote to stderr. Resolves too when it could not be started at all. */
  readonly exit: Promise<{ code: number | null; signal: string | null; words: string }>
}

const DAEMON_WORDS_MAX = 4_096

/** Starts one; best before there is much memory to fork. */
export function startDaemon(command: string, args: readonly string[]): Daemon {
  const child = spawn(command, [...args], {
    stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    env: {},
    // A Ctrl-C at the terminal is the server's to handle.
    detached: true,
  })
  let words = ''
  child.stderr?.on('data', (data: Buffer) => (words = (words + data.toString()).slice(-DAEMON_WORDS_MAX)))
  const { stdin } = child
  if (stdin === null) throw new Error('a child process with a pipe has one')
  // EPIPE of a helper that is gone: its exit says it all.
  stdin.on('error', () => {})
  const { promise, resolve } = Promise.withResolvers<Awaited<Daemon['exit']>>()
  child.once('error', (error) => resolve({ code: null, signal: null, words: error.message }))
  child.once('close', (code, signal) => resolve({ code, signal, words }))
  return {
    requests: stdin,
    onReport: (listener) => void child.on('message', listener),
    exit: promise,
  }
}

/** Starts the helper. When it dies, what it had started is killed, and it is started anew at the next request. */
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
  private helper: ChildProcess | undefined
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

  async endUser(uid: number): Promise<void> {
    if (this.closed) return
    const { promise, resolve } = Promise.withResolvers<CommandResult>()
    const id = this.nextId++
    this.commands.set(id, resolve)
    this.send({ op: 'endUser', id, uid })
    await promise
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    const { helper } = this
    if (helper === undefined) return
    const gone = new Promise<void>((resolve) => helper.once('exit', () => resolve()))
    helper.stdin?.end()
    await gone
  }

  private send(request: Request): void {
    // Without a helper there is nothing left to kill, and a closed spawner starts none.
    if (this.helper === undefined && (this.closed || request.op === 'kill' || request.op === 'terminate'))
      return
    this.helper ??= this.startHelper()
    // The exit of a dying helper settles what was asked of it; so a failed send needs no answer here.
    const failed = (error: Error | null): void => {
      if (error !== null)
        this.log.debug('the spawner helper did not take a request', { error: error.message })
    }
    if (this.helper.connected) this.helper.send(request, failed)
  }

  private startHelper(): ChildProcess {
    const helper = spawn(process.execPath, [...HELPER_FLAGS, HELPER], {
      // Standard input carries nothing: its end is how the helper learns of ours.
      stdio: ['pipe', 'inherit', 'inherit', 'ipc'],
      // Its own group: a Ctrl-C at the terminal is the server's to handle, which then ends the helper in order.
      detached: true,
    })
    helper.on('message', (report: Report, handle: Socket | undefined) => this.report(report, handle))
    // EPIPE of a helper that is gone: its exit says it all.
    helper.stdin?.on('error', () => {})
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
      orphan.ended({ code: null, signal: 'SIGKILL', lost: true })
    }
    for (const settle of commands)
      settle({ code: null, signal: 'SIGKILL', output: 'the spawner helper died' })
    this.helper = undefined
    if (!this.closed) this.log.error('the spawner helper died', { code, signal, killed: orphans.length })
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
    pending.resolve({
      pid,
      control,
      output,
      exit: pending.exit,
      kill: () => this.send({ op: 'kill', id }),
      terminate: () => this.send({ op: 'terminate', id }),
    })
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: it has ended already, which is what was wanted.
  }
}
