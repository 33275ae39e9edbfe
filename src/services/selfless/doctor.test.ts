import assert from 'node:assert/strict'
import test from 'node:test'
import { openCli } from '../../../test/support/cli.ts'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { onPostgres } from '../../../test/support/postgres.ts'
import { proves } from '../../../test/support/proves.ts'
import type { Output } from '../../model/index.ts'
import { withoutCli } from '../../../test/support/machine.ts'

test('the doctor measures what the server stands on', { skip: withoutCli }, async (t) => {
  const cloud = await openTestCloud()
  const cli = openCli(cloud)
  t.after(() => cloud.close())
  t.after(() => cli.close())
  proves(t, 'selfless.Doctor')
  const { version, standing, checks } = (await cli.json('selfless', 'doctor')) as Output<'selfless', 'Doctor'>
  assert.match(version ?? '', /^\d+\.\d+\.\d+/)
  assert.equal(standing, 'development')
  const valueOf = (name: string): number => checks?.find((check) => check.name === name)?.value ?? Number.NaN
  assert.equal(valueOf('node'), Number(process.versions.node.split('.')[0]))
  assert.ok(valueOf('memory') > 10_000_000)
  assert.ok(valueOf('disk-sync') > 0)
  assert.ok(valueOf('disk-free') > 0)
  assert.equal(valueOf('records') > 0, onPostgres === false)
  assert.equal(valueOf('promises-dead'), 0)
  // The test's clock stands still, so the time AWS shows is behind the machine's, and the doctor says so.
  await cloud.clock.turn(3_600_000)
  const later = (await cli.json('selfless', 'doctor')) as Output<'selfless', 'Doctor'>
  const clock = later.checks?.find((check) => check.name === 'clock')
  assert.equal(clock?.status, 'warning')
  assert.ok(Math.abs((clock?.value ?? 0) - 3_600_000) < 60_000)
})
