// The AWS CLI against a test's cloud, unmodified: only where we are and whose keys, by its own environment. Our own
// service is taught to it as AWS teaches it a preview: by its model file, in a folder that AWS_DATA_PATH names.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ACCOUNT, REGION } from './cloud.ts'
import type { TestCloud } from './cloud.ts'
import { root } from './server.ts'

export interface Cli {
  /** Runs `aws …` and answers what it printed, parsed; rejects with what it wrote to stderr in `stderr`. */
  json(...args: string[]): Promise<unknown>
  text(...args: string[]): Promise<string>
  /** What tells it, or boto3, where the cloud's keys and our own model are. */
  readonly env: NodeJS.ProcessEnv
  close(): void
}

/** A CLI for this cloud; close it after the test. */
export function openCli(cloud: Pick<TestCloud, 'endpoint'>): Cli {
  const folder = mkdtempSync(join(tmpdir(), 'selfless-cli-'))
  const model = join(folder, 'selfless/2026-11-01')
  mkdirSync(model, { recursive: true })
  for (const name of ['service-2.json', 'paginators-1.json']) {
    cpSync(join(root, 'src/services/selfless', name), join(model, name))
  }
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: ACCOUNT,
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: REGION,
    AWS_DATA_PATH: folder,
    // Nothing of the machine's own configuration.
    AWS_CONFIG_FILE: join(folder, 'config'),
    AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  }
  const text: Cli['text'] = async (...args) => {
    const all = ['--endpoint-url', cloud.endpoint, ...args]
    const { stdout } = await promisify(execFile)('aws', all, { env, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  }
  return {
    text,
    env,
    json: async (...args) => JSON.parse((await text('--output', 'json', ...args)) || 'null') as unknown,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
