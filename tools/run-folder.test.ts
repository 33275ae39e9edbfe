import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startPostgres, withoutPostgres } from '../test/support/postgres.ts'
import { temporaryFolder } from '../test/support/storage.ts'
import { openRunFolder, sweepRunFolders } from './run-folder.ts'

/** A process that has ended, for its number. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('what a killed run left goes; what a living one has, and what bears another name, stays', (t) => {
  const place = temporaryFolder(t)
  const living = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  t.after(() => void living.kill('SIGKILL'))
  const [dead, alive, other] = [`selfless-run-${deadPid()}`, `selfless-run-${living.pid}`, 'selfless-run-x']
  for (const name of [dead, alive, other]) {
    mkdirSync(join(place, name, 'selfless-test-a'), { recursive: true })
    writeFileSync(join(place, name, 'selfless-test-a/records.db'), '')
  }
  const run = openRunFolder(place)
  assert.deepEqual(run.swept, [dead])
  assert.deepEqual(
    [dead, alive, other].map((name) => existsSync(join(place, name))),
    [false, true, true],
  )
  run.close()
  assert.equal(existsSync(run.path), false)
})

test(
  'a PostgreSQL that a killed run left is ended',
  { skip: withoutPostgres, timeout: 60_000 },
  async (t) => {
    const place = temporaryFolder(t)
    const folder = join(place, `selfless-run-${deadPid()}`)
    mkdirSync(folder)
    // Its own user must reach it.
    for (const path of [place, folder]) spawnSync('chmod', ['711', path])
    const instance = await startPostgres({}, folder)
    const ended = instance.ended()
    assert.equal(sweepRunFolders(place).length, 1)
    await ended
    assert.equal(instance.isRunning, false)
  },
)
