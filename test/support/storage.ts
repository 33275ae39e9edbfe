// A data folder of its own for a test: the embedded engine with every check on, a clock that stands still, ids from a
// seed. Everything is closed and removed when the test ends.
import { AssertionError } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { testClock, type TestClock } from '../../src/kernel/clock.ts'
import { seededIds, type OwnedIds } from '../../src/kernel/ids.ts'
import { createLog, type Log } from '../../src/kernel/log.ts'
import { openEmbedded, type Embedded } from '../../src/storage/embedded.ts'
import { StorageError } from '../../src/storage/errors.ts'
import type { StorageOptions } from '../../src/storage/storage.ts'
import { openPostgres, type PostgresOptions } from '../../src/storage/postgres/open.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { dropDatabase, testDatabase } from './postgres.ts'

/** What both engines give, with what a test holds besides. */
export interface TestStorage extends Storage {
  readonly folder: string
  readonly clock: TestClock
  readonly ids: OwnedIds
  readonly log: Log
  /** Lines of warnings and errors that were logged. */
  readonly lines: string[]
}

/** The storage's own error that this must throw. */
export function refusalOf(work: () => unknown): StorageError {
  try {
    work()
  } catch (error) {
    if (error instanceof StorageError) return error
    throw error
  }
  throw new AssertionError({ message: 'nothing was refused' })
}

/** A folder that is removed after the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function openTestStorage(
  t: TestContext,
  options: Partial<StorageOptions> & { clock?: TestClock } = {},
): Promise<TestStorage & Embedded> {
  const clock = options.clock ?? testClock()
  const ids = options.ids ?? seededIds(1)
  const lines: string[] = []
  const log =
    options.log ??
    createLog({ level: 'warn', stamp: () => clock.stamp(), write: (line) => void lines.push(line) })
  const folder = options.folder ?? temporaryFolder(t)
  const storage = await openEmbedded({ checks: true, ...options, folder, clock, ids, log })
  t.after(() => storage.close())
  return { ...storage, folder, clock, ids, log, lines }
}

/** The same in PostgreSQL, a database of its own unless `dsn` names one. The log's lines of information are kept too. */
export async function openTestPostgres(
  t: TestContext,
  options: Partial<PostgresOptions> & { clock?: TestClock } = {},
): Promise<TestStorage & { readonly dsn: string; readonly blobFolder: string }> {
  const clock = options.clock ?? testClock()
  const ids = options.ids ?? seededIds(1)
  const lines: string[] = []
  const log =
    options.log ??
    createLog({ level: 'debug', stamp: () => clock.stamp(), write: (line) => void lines.push(line) })
  const folder = options.folder ?? temporaryFolder(t)
  const blobFolder = options.blobs ?? join(folder, 'blobs')
  const dsn = options.dsn ?? (await testDatabase())
  const storage = await openPostgres({ ...options, dsn, blobs: blobFolder, folder, clock, ids, log })
  t.after(async () => {
    await storage.close()
    if (options.dsn === undefined) await dropDatabase(dsn)
  })
  return { ...storage, folder, blobFolder, dsn, clock, ids, log, lines }
}
