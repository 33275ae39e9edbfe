// The client of the sandbox helper (native/lambox): sandboxes in which processes run, with the spawner's promises about
// them (own session, exactly the given variables, stdout and stderr as one pipe, a socket as fd 3) and what a sandbox
// adds: code mounted late, listeners inside its network. One helper process serves all sandboxes; when it dies, they are
// gone with it, and it is started anew at the next request.
import type { Socket as DatagramSocket } from 'node:dgram'
import type { Server, Socket } from 'node:net'
import type { Log } from '../kernel/log.ts'
import { Figure, Frame, Operation, Text } from './lambox-frame.ts'
import { startDaemon } from './spawner.ts'
import type { Daemon, ProcessExit, StartedProcess } from './spawner.ts'

export interface Mount {
  /** A folder or file of the template. */
  readonly target: string
  /** Several folders lie over each other, the first on top. */
  readonly sources: readonly string[]
}

/** The read-only root that all sandboxes have. */
export interface Template {
  readonly directories: readonly string[]
  /** Path and content; a mount of a file needs one to lie on. */
  readonly files: readonly (readonly [path: string, content: string])[]
  readonly links: readonly (readonly [path: string, target: string])[]
  /** Names in /dev. */
  readonly devices: readonly string[]
  readonly mounts: readonly (readonly [target: string, source: string])[]
}

export interface SandboxSpec {
  /** The user that its processes have outside; undefined: the server's. */
  readonly uid: number | undefined
  readonly tmpBytes: number
  readonly limits: SandboxLimits
  readonly mounts: readonly Mount[]
  /** Shares the server's network: no listeners, no policy. */
  readonly hostNetwork: boolean
  /** TCP ports inside whose listeners are handed over. */
  readonly listen: readonly number[]
  /** TCP ports inside, for any host, whose connections are handed over. */
  readonly accept: readonly number[]
  /** UDP port of the name server inside. */
  readonly resolver: number | undefined
}

/** Kept by control groups, where there are any. */
export interface SandboxLimits {
  readonly memoryBytes?: number
  readonly processes?: number
  /** 1024 for one CPU's worth. */
  readonly cpuShares?: number
}

export interface RunSpec {
  readonly command: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly cwd: string
  readonly processes: number
  readonly dataBytes: number | undefined
  /** Landlock only: what it may read, write and connect to. */
  readonly read?: readonly string[]
  readonly write?: readonly string[]
  readonly connect?: readonly number[]
}

/** What comes out of a sandbox's own network. Whoever takes a server or socket closes it. */
export interface SandboxNetwork {
  listener(server: Server): void
  connection(socket: Socket): void
  resolver(socket: DatagramSocket): void
}

export interface LamboxOptions {
  readonly log: Log
  /** Path of the helper. */
  readonly helper: string
  readonly mode: 'namespaces' | 'landlock'
  /** Of the namespaces mode. */
  readonly template: Template | undefined
}

/** What the helper found when it started. */
export interface LamboxFacts {
  readonly root: boolean
  /** Version of the kernel's Landlock; 0: none. */
  readonly landlock: number
  /** Version of the control groups in use; 0: none. */
  readonly cgroups: number
}

interface Report {
  readonly event: string
  readonly id: number
  readonly pid?: number
  readonly code?: number
  readonly signal?: number
  readonly memoryKills?: number
  readonly message?: string
  readonly root?: boolean
  readonly landlock?: number
  readonly cgroups?: number
}

/** Starts the helper and lets it build the template. Rejects with what it says when it cannot. */
export async function openLambox(options: LamboxOptions): Promise<Lambox> {
  const lambox = new Lambox(options)
  await lambox.facts()
  return lambox
}

export class Lambox {
  private readonly options: LamboxOptions
  private readonly sandboxes = new Map<number, Sandbox>()
  private running: Running | undefined
  private nextId = 1
  private closed = false

  constructor(options: LamboxOptions) {
    this.options = options
  }

  /** Resolves when the helper is ready. */
  async facts(): Promise<LamboxFacts> {
    return await this.helper().ready
  }

  /** Makes a sandbox. Rejects with the step that failed and the system's reason. */
  async create(spec: SandboxSpec, network: SandboxNetwork | undefined): Promise<Sandbox> {
    if (this.closed) throw new Error('the sandbox helper is closed')
    const running = this.helper()
    const id = this.nextId++
    const sandbox = new Sandbox(id, network, (frame) => this.send(running, frame))
    this.sandboxes.set(id, sandbox)
    try {
      await running.ready
      this.send(running, createFrame(id, spec))
      await sandbox.made()
    } catch (error) {
      this.sandboxes.delete(id)
      throw error
    }
    return sandbox
  }

  async close(): Promise<void> {
    this.closed = true
    const { running } = this
    if (running === undefined) return
    running.daemon.requests.end()
    await running.daemon.exit
  }

  private helper(): Running {
    if (this.running !== undefined) return this.running
    const { helper, mode, template } = this.options
    const daemon = startDaemon(helper, ['daemon', mode])
    const ready = Promise.withResolvers<LamboxFacts>()
    // A failure is told to whoever asks; nobody may have asked yet.
    ready.promise.catch(() => {})
    const running: Running = { daemon, ready: ready.promise }
    this.running = running
    let facts: LamboxFacts | undefined
    daemon.onReport((message, handle) => {
      const report = message as Report
      if (report.id !== 0) return this.report(report, handle)
      if (report.event === 'ready') {
        facts = { root: report.root === true, landlock: report.landlock ?? 0, cgroups: report.cgroups ?? 0 }
        if (template === undefined) ready.resolve(facts)
        else this.send(running, templateFrame(template))
      } else if (report.event === 'created' && facts !== undefined) ready.resolve(facts)
      else if (report.event === 'failed') ready.reject(new Error(report.message))
    })
    void daemon.exit.then(({ code, signal, words: said }) => {
      ready.reject(new Error(`the sandbox helper ended: ${said.trim() || (signal ?? `exit status ${code}`)}`))
      this.helperDied(running, said)
    })
    return running
  }

  private send(running: Running, frame: Frame): void {
    // Its exit settles what was asked of a helper that has gone.
    if (running === this.running) running.daemon.requests.write(frame.bytes())
  }

  private helperDied(running: Running, said: string): void {
    if (this.running === running) this.running = undefined
    const orphans = [...this.sandboxes.values()]
    this.sandboxes.clear()
    for (const sandbox of orphans) sandbox.ended(true)
    if (!this.closed && orphans.length > 0)
      this.options.log.error('the sandbox helper died', { said: said.trim(), killed: orphans.length })
  }

  private report(report: Report, handle: unknown): void {
    const sandbox = this.sandboxes.get(report.id)
    if (report.event === 'ended') this.sandboxes.delete(report.id)
    if (sandbox !== undefined) sandbox.report(report, handle)
    // The handle of a sandbox that nobody waits for any more.
    else closeHandle(handle as Handle | undefined)
  }
}

/** A socket, a server or a datagram socket. */
interface Handle {
  destroy?(): void
  close?(): void
}

function closeHandle(handle: Handle | undefined): void {
  if (handle?.destroy === undefined) handle?.close?.()
  else handle.destroy()
}

interface Running {
  readonly daemon: Daemon
  readonly ready: Promise<LamboxFacts>
}

interface Started {
  readonly process: PromiseWithResolvers<StartedProcess>
  readonly exit: PromiseWithResolvers<ProcessExit>
  control: Socket | undefined
  output: Socket | undefined
  told: boolean
}

/** One sandbox. Its process may end and another be started: its /tmp and its network stay. */
export class Sandbox {
  readonly id: number
  private readonly network: SandboxNetwork | undefined
  private readonly send: (frame: Frame) => void
  private readonly making = Promise.withResolvers<void>()
  private readonly end_ = Promise.withResolvers<void>()
  private readonly mounting: PromiseWithResolvers<void>[] = []
  private started: Started | undefined
  private memoryKills = 0
  private gone = false

  constructor(id: number, network: SandboxNetwork | undefined, send: (frame: Frame) => void) {
    this.id = id
    this.network = network
    this.send = send
  }

  /** False once it has ended, by whatever cause. */
  get alive(): boolean {
    return !this.gone
  }

  /** Resolves when it has been made. */
  made(): Promise<void> {
    return this.making.promise
  }

  /** Starts its one process. Rejects when that cannot be started. */
  run(spec: RunSpec): Promise<StartedProcess> {
    if (this.gone) return Promise.reject(new Error('the sandbox has ended'))
    if (this.started !== undefined) throw new Error('a sandbox runs one process at a time')
    const started: Started = {
      process: Promise.withResolvers<StartedProcess>(),
      exit: Promise.withResolvers<ProcessExit>(),
      control: undefined,
      output: undefined,
      told: false,
    }
    this.started = started
    const variables = Object.entries(spec.environment).map(([name, value]) => `${name}=${value}`)
    const frame = new Frame(Operation.run, this.id)
      .texts(Text.argument, [spec.command, ...spec.args])
      .texts(Text.variable, variables)
      .text(Text.cwd, spec.cwd)
      .figure(Figure.processes, spec.processes)
      .figure(Figure.dataBytes, spec.dataBytes)
      .texts(Text.read, spec.read ?? [])
      .texts(Text.write, spec.write ?? [])
      .figures(Figure.connect, spec.connect ?? [])
    this.send(frame)
    return started.process.promise
  }

  /** Mounts into the running sandbox. */
  mount(mounts: readonly Mount[]): Promise<void> {
    if (this.gone) return Promise.reject(new Error('the sandbox has ended'))
    const done = Promise.withResolvers<void>()
    this.mounting.push(done)
    this.send(mountFields(new Frame(Operation.mount, this.id), mounts))
    return done.promise
  }

  /** SIGKILL to all of its processes; the sandbox stays. */
  kill(): void {
    if (!this.gone) this.send(new Frame(Operation.kill, this.id))
  }

  /** Ends it and all that runs in it; resolves when nothing of it is left. */
  async end(): Promise<void> {
    if (!this.gone) this.send(new Frame(Operation.end, this.id))
    await this.end_.promise
  }

  /** What the helper says of it. */
  report(report: Report, handle: unknown): void {
    switch (report.event) {
      case 'created':
        return this.making.resolve()
      case 'control':
        return this.own('control', handle as Socket)
      case 'output':
        return this.own('output', handle as Socket)
      case 'started':
        return this.onStarted(report.pid ?? 0)
      case 'mounted':
        return this.mounting.shift()?.resolve()
      case 'failed':
        return this.onFailed(new Error(report.message))
      case 'exit':
        return this.onExit(report)
      case 'ended':
        return this.ended(false)
      default:
        return this.onNetwork(report.event, handle)
    }
  }

  /** `lost`: the helper died, which is our fault and not the process's. */
  ended(lost: boolean): void {
    this.gone = true
    const error = new Error(lost ? 'the sandbox helper died' : 'the sandbox has ended')
    this.making.promise.catch(() => {})
    this.making.reject(error)
    for (const done of this.mounting.splice(0)) done.reject(error)
    this.settle({ code: null, signal: 'SIGKILL', ...(lost ? { lost: true } : {}) })
    this.end_.resolve()
  }

  private own(which: 'control' | 'output', socket: Socket): void {
    // A socket whose process has died errs or ends; its exit is what counts.
    socket.on('error', () => socket.destroy())
    if (this.started === undefined) socket.destroy()
    else this.started[which] = socket
  }

  private onStarted(pid: number): void {
    const { started } = this
    const control = started?.control
    const output = started?.output
    if (started === undefined || control === undefined || output === undefined) return
    started.told = true
    started.process.resolve({ pid, control, output, exit: started.exit.promise, kill: () => this.kill() })
  }

  /** The helper does one thing at a time for a sandbox: what failed is what is waited for. */
  private onFailed(error: Error): void {
    this.making.promise.catch(() => {})
    this.making.reject(error)
    const mount = this.mounting.shift()
    if (mount !== undefined) return mount.reject(error)
    // What fails after it had begun ends by its exit.
    const { started } = this
    if (started === undefined || started.told) return
    this.settle({ code: null, signal: null }, error)
  }

  private onExit(report: Report): void {
    const { code = -1, signal = 0, memoryKills = 0 } = report
    const outOfMemory = signal === SIGKILL && memoryKills > this.memoryKills
    this.memoryKills = memoryKills
    this.settle({
      code: signal === 0 ? code : null,
      signal: signal === 0 ? null : (signalName(signal) ?? `signal ${signal}`),
      ...(outOfMemory ? { outOfMemory: true } : {}),
    })
  }

  private settle(exit: ProcessExit, why = new Error('the process ended before it had started')): void {
    const { started } = this
    this.started = undefined
    if (started === undefined) return
    started.process.promise.catch(() => {})
    started.process.reject(why)
    if (!started.told) for (const socket of [started.control, started.output]) socket?.destroy()
    started.exit.resolve(exit)
  }

  private onNetwork(event: string, handle: unknown): void {
    const { network } = this
    if (event === 'connection') {
      const socket = handle as Socket
      if (network === undefined) socket.destroy()
      else network.connection(socket)
    } else if (event === 'listener') {
      const server = handle as Server
      if (network === undefined) server.close()
      else network.listener(server)
    } else if (event === 'resolver') {
      const socket = handle as DatagramSocket
      if (network === undefined) socket.close()
      else network.resolver(socket)
    }
  }
}

const SIGKILL = 9
const SIGNALS = [
  'SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM',
  'SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO',
  'SIGPWR SIGSYS',
]
  .join(' ')
  .split(' ')

/** Linux's numbers (signal(7)), the same on x86-64 and arm64. */
function signalName(signal: number): string | undefined {
  return SIGNALS[signal - 1]
}

function createFrame(id: number, spec: SandboxSpec): Frame {
  const frame = new Frame(Operation.create, id)
    .figure(Figure.uid, spec.uid)
    .figure(Figure.tmpBytes, spec.tmpBytes)
    .figure(Figure.hostNetwork, spec.hostNetwork ? 1 : undefined)
    .figures(Figure.listen, spec.listen)
    .figures(Figure.accept, spec.accept)
    .figure(Figure.resolver, spec.resolver)
  return mountFields(limitFields(frame, spec.limits), spec.mounts)
}

function limitFields(frame: Frame, limits: SandboxLimits): Frame {
  return frame
    .figure(Figure.memoryBytes, limits.memoryBytes)
    .figure(Figure.processes, limits.processes)
    .figure(Figure.cpuShares, limits.cpuShares)
}

function mountFields(frame: Frame, mounts: readonly Mount[]): Frame {
  for (const { target, sources } of mounts) frame.text(Text.target, target).texts(Text.source, sources)
  return frame
}

function templateFrame(template: Template): Frame {
  const frame = new Frame(Operation.template, 0).texts(Text.directory, template.directories)
  for (const [path, content] of template.files) frame.text(Text.file, path).text(Text.text, content)
  for (const [path, target] of template.links) frame.text(Text.link, path).text(Text.text, target)
  frame.texts(Text.device, template.devices)
  for (const [target, source] of template.mounts) frame.text(Text.target, target).text(Text.source, source)
  return frame
}
