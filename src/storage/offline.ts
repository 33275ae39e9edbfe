// Backup and check of a data folder that no server is using: the folder is taken as a server would take it, so that none
// can start meanwhile.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BackupSummary, CheckReport } from '../kernel/upkeep.ts'
import { backupOf } from './backup.ts'
import { checkOf } from './check.ts'
import { StorageError } from './errors.ts'
import { lockFolder } from './lock.ts'

/** The archive of a resting folder, in pieces, at the end its summary. Throws StorageError `locked` when it is in use. */
export function* backupFolder(
  folder: string,
  by: { version: string; nowMs: number },
): Generator<Buffer, BackupSummary> {
  const release = takeFolder(folder)
  try {
    const temporary = `${folder}/blobs/tmp/local-command.records`
    return yield* backupOf({ kind: 'backup', folder, temporary, createdMs: by.nowMs, version: by.version })
  } finally {
    release()
  }
}

/** What is wrong with a resting folder. Throws StorageError `locked` when it is in use. */
export function checkFolder(folder: string): CheckReport {
  const release = takeFolder(folder)
  try {
    const { value } = checkOf({ kind: 'check', folder }).next()
    return value as CheckReport
  } finally {
    release()
  }
}

function takeFolder(folder: string): () => void {
  if (!existsSync(`${folder}/records.db`))
    throw new StorageError('failed', `${resolve(folder)} is no data folder: it holds no records`)
  return lockFolder(folder)
}
