// The thread in which a backup or a check runs beside the server: it makes one piece each time it is asked for one, so
// that nobody's memory fills, and the event loop neither reads nor hashes.
import { parentPort, workerData } from 'node:worker_threads'
import { backupOf, type BackupTask } from './backup.ts'
import { checkOf, type CheckTask } from './check.ts'
import { StorageError } from './errors.ts'

/** What it is started with. */
export type UpkeepTask = BackupTask | CheckTask

/** What it answers to each `more`. */
export type UpkeepAnswer =
  | { readonly piece: Uint8Array<ArrayBuffer> }
  | { readonly result: object }
  | { readonly error: string; readonly kind: StorageError['kind'] }

const task = workerData as UpkeepTask
const work = task.kind === 'backup' ? backupOf(task) : checkOf(task)

parentPort?.on('message', (word: 'more' | 'stop') => {
  if (word === 'stop') {
    work.return(undefined as never)
    parentPort?.close()
    return
  }
  const answer = step()
  if ('piece' in answer) return parentPort?.postMessage(answer, [answer.piece.buffer])
  parentPort?.postMessage(answer)
  parentPort?.close()
})

function step(): UpkeepAnswer {
  try {
    const { done, value } = work.next()
    return done === true ? { result: value } : { piece: value as Uint8Array<ArrayBuffer> }
  } catch (error) {
    const kind = error instanceof StorageError ? error.kind : 'failed'
    return { error: error instanceof Error ? error.message : String(error), kind }
  }
}
