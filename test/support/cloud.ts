// A whole cloud for one test: a temporary folder, a port of the system's choice, AWS-visible time that stands still until
// the test turns it, every transaction body run twice. Official clients are made by `client`, which only tells them where.
// SELFLESS_TEST_ENGINE=postgres keeps its records in a PostgreSQL database of its own instead (tools/test.ts).
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { testClock } from '../../src/kernel/clock.ts'
import type { TestClock } from '../../src/kernel/clock.ts'
import { rootOf } from '../../src/kernel/cloud.ts'
import type { Caller, Cloud } from '../../src/kernel/cloud.ts'
import { createLog } from '../../src/kernel/log.ts'
import type { Promises } from '../../src/kernel/later.ts'
import type { Blobs, Records } from '../../src/kernel/records.ts'
import { openCloud } from '../../src/main.ts'
import type { RunningCloud } from '../../src/main.ts'
import { checkFolder } from '../../src/storage/offline.ts'
import { observeForCoverage, tamperForCoverage } from './coverage.ts'
import { PACKS } from './machine.ts'
import { engineFor } from './postgres.ts'
import { root } from './server.ts'

export const ACCOUNT = '000000000000'
export const REGION = 'us-east-1'

export interface TestCloudOptions {
  /** Further words of the command line: `['--iam', 'enforce']`. */
  readonly options?: readonly string[]
  /** AWS-visible time at the start, ms; it stands still. Default: the machine's time now. */
  readonly startMs?: number
  /** True: AWS-visible time runs with the machine's. */
  readonly running?: boolean
  /** The test harms what is stored: it is not checked at the end. */
  readonly damaged?: boolean
  /** Least severe line of the server's log that is shown; default `error`. */
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error'
}

/** Any SDK v3 client: made from a configuration, ended by destroy. */
type ClientClass<C> = new (configuration: never) => C

export interface TestCloud {
  readonly endpoint: string
  readonly folder: string
  readonly clock: TestClock
  readonly records: Records
  readonly blobs: Blobs
  readonly cloud: Cloud
  readonly promises: Promises
  readonly call: Cloud['call']
  /** The root user of the test's account. */
  readonly me: Caller
  /** An unmodified SDK client that knows where we are and has the account's root key. `overrides` go to its constructor. */
  client<C extends { destroy(): void }>(make: ClientClass<C>, overrides?: object): C
  /** Stops and starts again on the same folder and with the same clock. The port may change; make clients anew. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Opens a cloud. Close it (`t.after(() => cloud.close())`): the folder goes with it. */
export async function openTestCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-test-'))
  const clock = testClock({
    frozen: options.running !== true,
    ...(options.startMs === undefined ? {} : { startMs: options.startMs }),
  })
  const engine = await engineFor(folder)
  const words = ['--port', '0', '--data', folder, '--packs', PACKS, ...engine.words]
  words.push(...(options.options ?? []))
  const config = readConfig(words, { SELFLESS_SDK: join(root, 'node_modules') })
  const log = createLog({ level: options.logLevel ?? 'error', stamp: () => clock.stamp() })
  const open = () =>
    openCloud(config, { clock, log, checks: true, observe: observeForCoverage, tamper: tamperForCoverage })
  const clients = new Set<{ destroy(): void }>()
  let running: RunningCloud = await open()
  const release = async () => {
    for (const client of clients) client.destroy()
    clients.clear()
    await running.close()
  }
  return {
    folder,
    clock,
    get endpoint() {
      return running.endpoint
    },
    get records() {
      return running.records
    },
    get blobs() {
      return running.blobs
    },
    get promises() {
      return running.promises
    },
    get cloud() {
      return running.cloud
    },
    // A restart changes the cloud behind it, so it is looked up at each use.
    call: ((...args: Parameters<Cloud['call']>) => running.cloud.call(...args)) as Cloud['call'],
    me: rootOf(ACCOUNT, REGION),
    client(make, overrides = {}) {
      const configuration = {
        endpoint: running.endpoint,
        region: REGION,
        credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'test' },
        maxAttempts: 1,
        ...overrides,
      }
      const client = new make(configuration as never)
      clients.add(client)
      return client
    },
    async restart() {
      await release()
      running = await open()
    },
    async close() {
      await release()
      if (options.damaged !== true) assertSound(folder)
      await engine.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Whatever a test did, nothing half is left and nothing leaks: every body is whole, held, and named by a record. */
function assertSound(folder: string): void {
  // In PostgreSQL the records are not here.
  if (!existsSync(join(folder, 'records.db'))) return
  assert.deepEqual(
    checkFolder(folder).problems,
    [],
    'the data folder at the end of the test (src/storage/check.ts)',
  )
}
