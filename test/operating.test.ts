// docs/selfless.service is what an operator copies: its options are ours, its times are longer than our drain, and systemd
// understands it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readConfig } from '../src/config.ts'
import { DRAIN_MS } from '../src/wire/listen.ts'
import { root, scratch } from './support/server.ts'

const unit = readFileSync(join(root, 'docs/selfless.service'), 'utf8')
const settingOf = (name: string): string =>
  new RegExp(`^${name}=((?:.*\\\\\\n)*.*)$`, 'm').exec(unit)?.[1]?.replaceAll('\\\n', ' ') ?? ''

test('the systemd unit starts the server by options that it has, and stops it after its drain', () => {
  const [command = '', word, ...options] = settingOf('ExecStart').trim().split(/\s+/)
  assert.deepEqual([command, word], ['/opt/selfless/selfless', 'start'])
  const config = readConfig(options, {})
  assert.equal(config.production, true)
  assert.deepEqual(config.metricsAddress, { host: '127.0.0.1', port: 9464 })
  assert.ok(Number(settingOf('TimeoutStopSec')) * 1000 > DRAIN_MS + 10_000)
  assert.deepEqual(
    [settingOf('KillSignal'), settingOf('KillMode'), settingOf('Restart')],
    ['SIGTERM', 'mixed', 'on-failure'],
  )
})

const withoutSystemd =
  process.env['SELFLESS_CI'] === undefined &&
  spawnSync('systemd-analyze', ['--version']).status !== 0 &&
  'systemd is not on this machine'

test('systemd finds nothing wrong with the unit', { skip: withoutSystemd }, (t) => {
  const path = join(scratch(t), 'selfless.service')
  writeFileSync(path, unit.replace('/opt/selfless/selfless ', `${join(root, 'selfless')} `))
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', path], { encoding: 'utf8' })
  assert.deepEqual([stderr, status], ['', 0])
})
