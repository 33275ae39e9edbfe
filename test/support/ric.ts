// Runs a function the way the engine does, once on our bootstrap and once on AWS's own runtime interface client, unmodified
// but for its native part, in whose place a shim speaks our frames. What both answer and log is compared. The clients are
// installed outside the repository, once per machine; where that cannot be done the comparison skips, except in CI.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { systemClock } from '../../src/kernel/clock.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { createLog } from '../../src/kernel/log.ts'
import type { StepEnd } from '../../src/runtime/conversation.ts'
import type { FunctionSpec } from '../../src/runtime/engine.ts'
import type { Launch, LaunchSpec, ReadyRuntime } from '../../src/runtime/languages.ts'
import { RuntimeProcess } from '../../src/runtime/runtime-process.ts'
import { openSpawner } from '../../src/runtime/spawner.ts'
import type { Spawner } from '../../src/runtime/spawner.ts'
import { processVariables } from '../../src/runtime/variables.ts'
import { PACKS } from './machine.ts'

/** One function and what happens to it. */
export interface RicCase {
  readonly files: Readonly<Record<string, string>>
  readonly handler?: string
  /** JSON texts, one an invocation; one empty object if nothing is said. */
  readonly events?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
  /** JSON text. */
  readonly clientContext?: string
  /** JSON text. */
  readonly identity?: string
  readonly traceId?: string
}

/** How one step ended, without what differs between any two runs. */
export interface RicStep {
  readonly end: 'ready' | 'response' | 'error' | 'too large' | 'exit' | 'hangs'
  readonly payload: string
  readonly exit: number | string | undefined
}

export interface RicOutcome {
  readonly steps: readonly RicStep[]
  /** Log events, sorted: the clients write to two places, whose order is nobody's promise. */
  readonly log: readonly string[]
}

const STEP_MS = 15_000
export const RIC_REQUEST_ID = '8f5a6d7c-1111-2222-3333-444455556666'

/** Opens what the comparisons of one file share. */
export function openRic(): RicRoom {
  return new RicRoom()
}

export class RicRoom {
  readonly spawner: Spawner
  readonly folder = mkdtempSync(path.join(tmpdir(), 'selfless-ric-'))
  readonly log: string[] = []
  private readonly clock = systemClock()
  private readonly ids = systemIds()

  constructor() {
    this.spawner = openSpawner(
      createLog({ stamp: () => this.clock.stamp(), write: (line) => this.log.push(line) }),
    )
  }

  /** Writes the case's files and runs them as `ready` says, its launch changed by `relaunch`. */
  async run(
    test: RicCase,
    ready: ReadyRuntime,
    relaunch: (launch: Launch) => Launch = (launch) => launch,
  ): Promise<RicOutcome> {
    const codeFolder = path.join(this.folder, this.ids.hex(16), 'task')
    for (const [name, text] of Object.entries(test.files)) {
      mkdirSync(path.dirname(path.join(codeFolder, name)), { recursive: true })
      writeFileSync(path.join(codeFolder, name), text)
    }
    const spec = this.spec(test, ready, codeFolder)
    const launch = relaunch(ready.launch(spec satisfies LaunchSpec))
    const process = await RuntimeProcess.start(this.spawner, this.clock, {
      command: launch.command,
      args: launch.args,
      environment: processVariables({
        spec,
        logStream: 'the/[$LATEST]stream',
        endpoint: 'http://127.0.0.1:1',
        launch,
        runtimeFolder: ready.folder,
        temporaryFolder: this.folder,
      }),
      cwd: codeFolder,
      uid: undefined,
    })
    try {
      const steps = await this.steps(process, test, spec)
      const log = process
        .takeLines()
        .map((line) => normal(line.message, codeFolder))
        .filter((line) => !OF_NODE_ITSELF.test(line.trimEnd()))
      return {
        steps: steps.map((step) => ({ ...step, payload: normal(step.payload, codeFolder) })),
        log: log.sort(),
      }
    } finally {
      process.kill()
    }
  }

  async close(): Promise<void> {
    await this.spawner.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private spec(test: RicCase, ready: ReadyRuntime, codeFolder: string): FunctionSpec {
    return {
      id: codeFolder,
      account: '000000000000',
      region: 'us-east-1',
      functionName: 'compared',
      version: '$LATEST',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:compared',
      runtime: ready.runtime.identifier,
      handler: test.handler ?? 'index.handler',
      codeFolder,
      layerFolders: [],
      memoryMb: 512,
      timeoutMs: STEP_MS,
      ephemeralStorageMb: 512,
      environment: test.variables ?? {},
      logGroup: '/aws/lambda/compared',
      credentials: () => Promise.reject(new Error('not asked for')),
    }
  }

  private async steps(process: RuntimeProcess, test: RicCase, spec: FunctionSpec): Promise<RicStep[]> {
    const init = await this.within(
      process,
      process.initialize({ handler: spec.handler, taskRoot: spec.codeFolder, environment: {} }),
    )
    const steps = [stepOf(init, true)]
    for (const event of test.events ?? ['{}']) {
      if (steps.at(-1)?.exit !== undefined || steps[0]?.end !== 'ready') break
      const header = {
        requestId: RIC_REQUEST_ID,
        deadlineMs: Math.round(this.clock.wall() + 5_000),
        arn: spec.arn,
        traceId: test.traceId,
        clientContext: test.clientContext,
        identity: test.identity,
      }
      const invoked = process.invoke(header, Buffer.from(event), undefined)
      steps.push(stepOf(await this.within(process, invoked), false))
    }
    return steps
  }

  private async within(process: RuntimeProcess, step: Promise<StepEnd>): Promise<StepEnd> {
    const done = new AbortController()
    void this.clock.after(STEP_MS, done.signal).then(
      () => process.stop('timeout'),
      () => undefined,
    )
    return await step.finally(() => done.abort())
  }
}

function stepOf(end: StepEnd, init: boolean): RicStep {
  if (end.kind === 'stopped') return { end: 'hangs', payload: '', exit: undefined }
  const exit = end.exit === undefined ? undefined : (end.exit.signal ?? end.exit.code ?? undefined)
  if (end.kind === 'exit') return { end: 'exit', payload: '', exit }
  const kind = end.tooLarge ? 'too large' : end.failed ? 'error' : init ? 'ready' : 'response'
  return { end: kind, payload: end.payload.toString(), exit }
}

/** Without times and places, which differ between two runs of the same program. */
function normal(text: string, codeFolder: string): string {
  const plain = text
    .replaceAll(codeFolder, '/var/task')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME')
    .replaceAll(/ at 0x[0-9a-f]+/g, ' at ADDRESS')
  return withoutOwnFrames(plain)
}

/** Frames of the client and of the language below the function's, and where it looked for a module, are its own. */
function withoutOwnFrames(text: string): string {
  return (
    text
      // Python's, where there is no frame of the function to show.
      .replaceAll(
        /File \\?"[^"]*\/bootstrap\.py\\?", line \d+, in \w+(\\n|\n)[ \u00A0]{4}[^"\n]*?(?=\\n"|\n)/g,
        'File of the client',
      )
      // Node.js's, inside JSON and as printed.
      .replaceAll(/,?"(?: {4}at |- )(?:[^"\\]|\\.)*"/g, (frame) => (frame.includes('/var/task') ? frame : ''))
      .replaceAll(/\n {4}at [^\n]*/g, (frame) => (frame.includes('/var/task') ? frame : ''))
      .replaceAll(/ at (?:Runtime|StreamingInvokeProcessor)\.handler \(([^)]*)\)/g, ' at $1')
      .replaceAll('[,', '[')
      .replaceAll(/\(node:\d+\)/g, '(node:PID)')
      .replaceAll(/\\n- (?!\/var\/task)[^\\"]*/g, '')
  )
}

/** What Node.js prints of where an error was thrown, when that is the client's own place. */
const OF_NODE_ITSELF =
  /^ {4}at (?!.*\/var\/task)|^(file:\/\/|node:|\/)(?!.*var\/task).*:\d+$|^\s*\^*$|^\s*throw |^ {4}triggerUncaught|^- /

/** A folder outside the repository that `install` fills, once per machine; a reason to skip where it cannot be had. */
export async function installed(
  name: string,
  command: string,
  args: (into: string) => readonly string[],
): Promise<{ folder: string; skip: false } | { folder: undefined; skip: string }> {
  const folder = path.join(PACKS, name)
  if (existsSync(folder)) return { folder, skip: false }
  const into = mkdtempSync(path.join(tmpdir(), 'selfless-ric-install-'))
  try {
    await promisify(execFile)(command, args(into), { cwd: into, timeout: 120_000 })
    mkdirSync(PACKS, { recursive: true })
    renameSync(into, folder)
    return { folder, skip: false }
  } catch (error) {
    rmSync(into, { recursive: true, force: true })
    // Another test file on this machine may have been quicker.
    if (existsSync(folder)) return { folder, skip: false }
    if (process.env['SELFLESS_CI'] !== undefined) throw error
    return { folder: undefined, skip: `${name} is not on this machine and could not be installed` }
  }
}
