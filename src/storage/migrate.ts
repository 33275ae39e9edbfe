// Data folders of older layouts become folders of this one, step by step, when they are opened and before anyone is
// served. A step brings one version to the next: what it does to the records and the new number are one transaction of
// SQLite, so a kill in the middle leaves the old version, whole, and the next start goes on there. What a step does to
// files it does before that, in a way that may be done again.
//
// The number is SQLite's user_version. To make version N+1: raise FORMAT (sqlite.ts), add the step from N here, and a
// test that makes a folder of version N as version N made it. Steps are never changed once they have been released.
import { chmodSync, existsSync, readdirSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StorageError } from './errors.ts'

/** What a step works on: the records inside its transaction, and the folder. */
export interface Migrated {
  readonly db: DatabaseSync
  readonly folder: string
}

export interface Step {
  /** The version that it finds; it leaves the next. */
  readonly from: number
  /** For the operator's log. */
  readonly what: string
  readonly run: (at: Migrated) => void
}

/**
 * Version 0 has no number: the folders of the storage's prototype and of the days before FORMAT. Its records are as they
 * are today; its files could be read by every user of the machine, functions among them.
 */
const STEPS: readonly Step[] = [
  { from: 0, what: 'blobs are closed to other users of this machine', run: closeToOthers },
]

/** Runs the steps that are missing, in order; answers what was done. Throws StorageError 'format' where one is missing. */
export function migrate(at: Migrated, to: number, steps: readonly Step[] = STEPS): string[] {
  const done: string[] = []
  for (let version = versionOf(at.db); version < to; version = versionOf(at.db)) {
    const step = steps.find(({ from }) => from === version)
    if (step === undefined)
      throw new StorageError(
        'format',
        `no step leads from format ${version} of ${at.folder} to ${to}: start it once with an older Selfless`,
      )
    runStep(at, step)
    done.push(step.what)
  }
  return done
}

function runStep(at: Migrated, step: Step): void {
  const { db } = at
  // The commit itself waits for the disk here: nobody is served yet.
  db.exec('PRAGMA synchronous=FULL; BEGIN IMMEDIATE')
  try {
    step.run(at)
    db.exec(`PRAGMA user_version=${step.from + 1}; COMMIT`)
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  } finally {
    db.exec('PRAGMA synchronous=NORMAL')
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

function closeToOthers({ folder }: Migrated): void {
  const blobs = `${folder}/blobs`
  if (!existsSync(blobs)) return
  chmodSync(blobs, 0o700)
  for (const entry of readdirSync(blobs, { withFileTypes: true }))
    if (entry.isDirectory()) chmodSync(`${blobs}/${entry.name}`, 0o700)
}
