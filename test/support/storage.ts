// A data folder of its own for a test: the embedded engine with every check on, a clock that stands still, ids from a
// seed. Everything is closed and removed when the test ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { testClock, type TestClock } from '../../src/kernel/clock.ts'
import { seededIds, type OwnedIds } from '../../src/kernel/ids.ts'
import { createLog, type Log } from '../../src/kernel/log.ts'
import { openEmbedded, type Embedded, type EmbeddedOptions } from '../../src/storage/embedded.ts'

export interface TestStorage extends Embedded {
  readonly folder: string
  readonly clock: TestClock
  readonly ids: OwnedIds
  readonly log: Log
  /** Lines of warnings and errors that were logged. */
  readonly lines: string[]
}

/** A folder that is removed after the test. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function openTestStorage(
  t: TestContext,
  options: Partial<EmbeddedOptions> & { clock?: TestClock } = {},
): Promise<TestStorage> {
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
