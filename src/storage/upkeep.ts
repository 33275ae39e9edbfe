// Backup, check and measurements of a data folder that a server is using (kernel/upkeep.ts). The work itself, backup.ts
// and check.ts, runs in a thread that lives as long as it.
import { Worker } from 'node:worker_threads'
import type { Clock } from '../kernel/clock.ts'
import { fault } from '../kernel/fault.ts'
import type { Ids } from '../kernel/ids.ts'
import type { Family } from '../kernel/metrics.ts'
import type { Range } from '../kernel/records.ts'
import type { BackupSummary, CheckReport, Upkeep } from '../kernel/upkeep.ts'
import type { FileBlobs } from './blobs.ts'
import { StorageError } from './errors.ts'
import type { UpkeepAnswer, UpkeepTask } from './upkeep-worker.ts'

export interface UpkeepParts {
  readonly folder: string
  readonly version: string
  readonly blobs: FileBlobs
  readonly clock: Clock
  readonly ids: Ids
  readonly count: (range: Range, most: number) => number
  readonly measure: () => readonly Family[]
}

export class EmbeddedUpkeep implements Upkeep {
  readonly #parts: UpkeepParts
  readonly #closing = new AbortController()
  readonly #running = new Set<Promise<void>>()
  #isBackingUp = false
  #checking: Promise<CheckReport> | undefined

  constructor(parts: UpkeepParts) {
    this.#parts = parts
  }

  backup(signal: AbortSignal): AsyncGenerator<Buffer | BackupSummary> {
    this.#refuseSecond()
    return this.#backup(signal)
  }

  #refuseSecond(): void {
    if (this.#isBackingUp)
      throw fault('ConflictException', 'A backup is being made already.', { status: 409 })
  }

  async *#backup(signal: AbortSignal): AsyncGenerator<Buffer | BackupSummary> {
    const { folder, version, blobs, clock, ids } = this.#parts
    this.#refuseSecond()
    this.#isBackingUp = true
    const release = blobs.keepAll()
    try {
      // A name that the next start removes, if a kill comes before it is unlinked.
      const temporary = `${folder}/blobs/tmp/local-${ids.hex(8)}.records`
      const task: UpkeepTask = { kind: 'backup', folder, temporary, createdMs: clock.wall(), version }
      yield* this.#inThread(task, AbortSignal.any([signal, this.#closing.signal])) as AsyncGenerator<
        Buffer | BackupSummary
      >
    } finally {
      this.#isBackingUp = false
      await release()
    }
  }

  /** Who asks while one runs is given its report: reading everything twice at once helps nobody. */
  check(): Promise<CheckReport> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined
    })
    return this.#checking
  }

  async #check(): Promise<CheckReport> {
    const { folder } = this.#parts
    for await (const answer of this.#inThread({ kind: 'check', folder }, this.#closing.signal))
      return answer as CheckReport
    throw new StorageError('stopped', 'the check was stopped')
  }

  count(range: Range, most: number): number {
    return this.#parts.count(range, most)
  }

  measure(): readonly Family[] {
    return this.#parts.measure()
  }

  /** Ends what is under way: a backup's reader gets an error, never a short archive. */
  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all(this.#running)
  }

  /** Pieces while there are any, then the result. */
  async *#inThread(task: UpkeepTask, signal: AbortSignal): AsyncGenerator<object> {
    signal.throwIfAborted()
    // Compiled, this file and the worker's are .js side by side.
    const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
    const worker = new Worker(new URL(`./upkeep-worker${extension}`, import.meta.url), { workerData: task })
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    this.#running.add(ended)
    void ended.then(() => this.#running.delete(ended))
    try {
      for (;;) {
        const answer = await asked(worker, signal)
        if ('error' in answer) throw new StorageError(answer.kind, answer.error)
        if ('result' in answer) return yield answer.result
        yield Buffer.from(answer.piece.buffer, answer.piece.byteOffset, answer.piece.byteLength)
      }
    } finally {
      // It closes its connections before it goes: a terminated thread would leave its locks behind.
      worker.postMessage('stop')
      await ended
    }
  }
}

/** One answer; rejects when the signal aborts or the thread dies. */
function asked(worker: Worker, signal: AbortSignal): Promise<UpkeepAnswer> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      signal.removeEventListener('abort', onAbort)
    }
    const onMessage = (answer: UpkeepAnswer): void => (end(), resolve(answer))
    const onError = (error: Error): void => (end(), reject(error))
    const onExit = (): void => onError(new StorageError('failed', 'the thread of a backup or a check ended'))
    const onAbort = (): void =>
      onError(new StorageError('stopped', 'the server is stopping, or the client has left'))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) onAbort()
    else worker.postMessage('more')
  })
}
