// The worker's side of unzip.ts: one package, one answer, then it ends.
import { parentPort, workerData } from 'node:worker_threads'
import { PackageRefused, unpack } from './unpack.ts'
import type { PackageSource } from './unpack.ts'

/** What the worker is told, and what it answers. */
export interface UnpackTask {
  readonly source: PackageSource
  readonly folder: string
}
export type UnpackAnswer =
  | { readonly bytes: number; readonly files: number }
  | { readonly refused: 'not a zip' | 'too large'; readonly detail: string }
  | { readonly failed: string }

parentPort?.postMessage(await answerOf(workerData as UnpackTask))

async function answerOf({ source, folder }: UnpackTask): Promise<UnpackAnswer> {
  try {
    return await unpack(source, folder)
  } catch (error) {
    if (error instanceof PackageRefused) return { refused: error.why, detail: error.message }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
