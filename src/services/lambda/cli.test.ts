import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { makeRole, RUNTIME, zipOf } from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'
import { withoutCli } from '../../../test/support/machine.ts'

const version = spawnSync('aws', ['--version'])
// Version 1 takes a payload as it is; version 2 wants to be told.
const RAW = (version.stdout?.toString() ?? '').startsWith('aws-cli/2')
  ? ['--cli-binary-format', 'raw-in-base64-out']
  : []

test('the AWS CLI deploys, awaits, invokes and deletes a function', { skip: withoutCli }, async (t) => {
  proves(t, 'lambda.CreateFunction', 'lambda.Invoke', 'lambda.DeleteFunction')
  const folder = mkdtempSync(join(tmpdir(), 'selfless-cli-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const role = await makeRole(cloud)
  const zip = join(folder, 'f.zip')
  writeFileSync(zip, await zipOf({ 'index.mjs': 'export const handler = async (event) => ({ got: event })' }))
  const aws = async (...args: string[]) => {
    const env = {
      ...process.env,
      AWS_ACCESS_KEY_ID: '000000000000',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_CONFIG_FILE: join(folder, 'none'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
    }
    const { stdout } = await promisify(execFile)('aws', ['lambda', ...args, '--output', 'json'], { env })
    return (stdout === '' ? {} : JSON.parse(stdout)) as Record<string, unknown>
  }
  const name = ['--function-name', 'from-cli']
  const code = ['--runtime', RUNTIME, '--handler', 'index.handler', '--role', role]
  const made = await aws('create-function', ...name, ...code, '--zip-file', `fileb://${zip}`)
  assert.equal(made['State'], 'Pending')
  await aws('wait', 'function-active-v2', ...name)
  const out = join(folder, 'out.json')
  const answer = await aws('invoke', ...name, '--payload', '{"a":1}', '--log-type', 'Tail', ...RAW, out)
  assert.equal(answer['StatusCode'], 200)
  assert.equal(answer['ExecutedVersion'], '$LATEST')
  assert.match(Buffer.from(String(answer['LogResult']), 'base64').toString(), /REPORT RequestId/)
  assert.deepEqual(JSON.parse(readFileSync(out, 'utf8')), { got: { a: 1 } })
  assert.deepEqual(await aws('delete-function', ...name), { StatusCode: 204 })
  await assert.rejects(
    aws('get-function', ...name),
    /ResourceNotFoundException.*Function not found: arn:aws:lambda/s,
  )
})
