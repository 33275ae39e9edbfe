// The engine room for tests: real processes of real Node.js versions, functions written as files into a temporary folder.
// Packs are kept between runs (machine.ts), the checkout's own node_modules stands for the SDK pack.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { testClock } from '../../src/kernel/clock.ts'
import type { TestClock } from '../../src/kernel/clock.ts'
import { systemIds } from '../../src/kernel/ids.ts'
import { createLog } from '../../src/kernel/log.ts'
import type { Engine, FunctionSpec, Invocation, InvocationResult } from '../../src/runtime/engine.ts'
import { openEngine } from '../../src/runtime/open.ts'
import type { EngineOptions } from '../../src/runtime/open.ts'
import { PACKS } from './machine.ts'

export interface TestEngine {
  readonly engine: Engine
  readonly clock: TestClock
  /** What the engine logged. */
  readonly log: readonly string[]
  /** Writes a function's package and describes it; each call is a function of its own. */
  spec(files: Readonly<Record<string, string>>, overrides?: Partial<FunctionSpec>): FunctionSpec
  invoke(spec: FunctionSpec, event?: unknown, overrides?: Partial<Invocation>): Promise<TestResult>
  close(): Promise<void>
}

export interface TestResult extends InvocationResult {
  readonly requestId: string
  /** The payload as JSON. */
  readonly value: unknown
  /** All log lines in one string. */
  readonly text: string
}

export const REPOSITORY = path.resolve(import.meta.dirname, '../..')

/** In which tier the engine's tests run: SELFLESS_TEST_ISOLATION=namespaces-root|namespaces-user, else plain processes. */
const isolation = process.env['SELFLESS_TEST_ISOLATION'] as EngineOptions['isolation']

/** Opens an engine on a temporary folder. */
export async function openTestEngine(options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  const clock = testClock({ frozen: false })
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-engine-'))
  const log: string[] = []
  const engine = await openEngine({
    clock,
    ids: systemIds(),
    log: createLog({ stamp: () => clock.stamp(), write: (line) => log.push(line) }),
    cacheFolder: folder,
    endpoint: () => 'http://127.0.0.1:1',
    packsFolder: PACKS,
    sdkModules: path.join(REPOSITORY, 'node_modules'),
    ...(isolation === undefined ? {} : { isolation }),
    ...options,
  })
  return new TestEngineRoom(engine, clock, log, folder)
}

class TestEngineRoom implements TestEngine {
  readonly engine: Engine
  readonly clock: TestClock
  readonly log: string[]
  private readonly folder: string
  private readonly ids = systemIds()
  private functions = 0

  constructor(engine: Engine, clock: TestClock, log: string[], folder: string) {
    this.engine = engine
    this.clock = clock
    this.log = log
    this.folder = folder
  }

  spec(files: Readonly<Record<string, string>>, overrides: Partial<FunctionSpec> = {}): FunctionSpec {
    const functionName = `f${++this.functions}`
    const codeFolder = path.join(this.folder, 'code', functionName)
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(codeFolder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    const arn = `arn:aws:lambda:us-east-1:000000000000:function:${functionName}:$LATEST`
    return {
      id: arn,
      account: '000000000000',
      region: 'us-east-1',
      functionName,
      version: '$LATEST',
      arn,
      runtime: 'nodejs26.x',
      handler: 'index.handler',
      codeFolder,
      layerFolders: [],
      memoryMb: 256,
      timeoutMs: 10_000,
      ephemeralStorageMb: 512,
      environment: {},
      logGroup: `/aws/lambda/${functionName}`,
      credentials: () =>
        Promise.resolve({
          accessKeyId: 'ASIAEXAMPLE',
          secretAccessKey: 'a secret of the role',
          sessionToken: 'a token of the role',
          expiresMs: this.clock.now() + 3_600_000,
        }),
      ...overrides,
    }
  }

  async invoke(
    spec: FunctionSpec,
    event: unknown = {},
    overrides: Partial<Invocation> = {},
  ): Promise<TestResult> {
    const requestId = this.ids.uuid()
    const result = await this.engine.invoke(spec, {
      requestId,
      payload: Buffer.from(JSON.stringify(event)),
      invokedFunctionArn: spec.arn,
      ...overrides,
    })
    const text = result.lines.map((line) => line.message).join('')
    const payload = result.payload.toString()
    return {
      ...result,
      requestId,
      text,
      value: payload === '' ? undefined : (JSON.parse(payload) as unknown),
    }
  }

  async close(): Promise<void> {
    await this.engine.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Installs what the runtimes need into the folder that stays; a matter of seconds, once per machine. */
export async function preparePacks(runtimes: readonly string[]): Promise<void> {
  const room = await openTestEngine()
  try {
    for (const runtime of runtimes) await room.engine.prepare(runtime)
  } finally {
    await room.close()
  }
}

/** First lines of a function's code: `wait(ms)`, `later(task, ms)`. The function's time is the machine's, not a test's. */
export const TIMERS =
  'const later = setTimeout; const wait = (ms) => new Promise((resolve) => later(resolve, ms))\n'
