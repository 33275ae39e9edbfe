// One server per data folder. The lock is SQLite's on a file of its own: the kernel holds it for the process and lets go
// when the process dies however it dies, so there is no stale lock to judge. Nobody else may open that file: closing any
// descriptor of it would drop the lock (POSIX locks belong to the process and the inode).
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StorageError } from './errors.ts'

/** Takes the folder or throws StorageError 'locked', naming who has it. Returns how to let go. */
export function lockFolder(folder: string): () => void {
  const owner = `${folder}/server.pid`
  const lock = new DatabaseSync(`${folder}/server.lock`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new StorageError(
      'locked',
      `another Selfless server (process ${ownerOf(owner)}) is using the data folder ${folder}. ` +
        'Stop it first, or give this one another folder with --data',
      { cause: error },
    )
  }
  writeFileSync(owner, `${process.pid}\n`)
  return () => lock.close()
}

function ownerOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    // The other one is between taking the lock and writing its number.
    return 'unknown'
  }
}
