// A real `./selfless start` in a child process, for tests of what only a process has: its ready line, its signals, its death.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engineFor } from './postgres.ts'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

export interface Server {
  readonly endpoint: string
  readonly child: ChildProcess
  /** Everything it wrote so far, both streams. */
  output(): string
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** Starts a server on a free port over `folder`; fulfilled at its ready line, rejected when it ends before. */
export async function startServer(
  t: { after(work: () => void | Promise<void>): void },
  folder: string,
  options: string[] = [],
  env: Record<string, string> = {},
): Promise<Server> {
  const sdk = process.env['SELFLESS_SDK'] ?? join(root, 'node_modules')
  const engine = await engineFor(folder)
  t.after(() => engine.drop())
  const words = ['start', '--port', '0', '--data', folder, ...engine.words, ...options]
  const child = spawn(join(root, 'selfless'), words, {
    env: { PATH: process.env['PATH'] ?? '', SELFLESS_SDK: sdk, ...env },
  })
  t.after(() => void child.kill('SIGKILL'))
  let output = ''
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  )
  return new Promise((resolve, reject) => {
    const heard = (chunk: Buffer) => {
      output += chunk.toString()
      const endpoint = /^ready (http:\S+)$/m.exec(output)?.[1]
      if (endpoint === undefined) return
      const stop = (signal: NodeJS.Signals = 'SIGTERM') => (child.kill(signal), ended)
      resolve({ endpoint, child, output: () => output, stop })
    }
    child.stdout.on('data', heard)
    child.stderr.on('data', heard)
    void ended.then(({ code }) => reject(new StartError(code, output)))
  })
}

/** A server that ended instead of getting ready. */
export class StartError extends Error {
  readonly code: number | null
  constructor(code: number | null, output: string) {
    super(output)
    this.code = code
  }
}

/** A scratch folder that goes with the test. */
export function scratch(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
