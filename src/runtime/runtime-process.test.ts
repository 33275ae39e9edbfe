// A process's exit and its last words reach the server on different ways, and the exit may be the first to be read.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemClock } from '../kernel/clock.ts'
import { createLog } from '../kernel/log.ts'
import { frame, FromRuntime, ToRuntime } from './protocol.ts'
import { RuntimeProcess } from './runtime-process.ts'
import { openSpawner } from './spawner.ts'

const INIT = { handler: 'index.handler', taskRoot: '/', environment: {} }
const INIT_BYTES = frame(ToRuntime.init, Buffer.from(JSON.stringify(INIT))).length

test('what a runtime said before it exited is its answer, though a busy server reads of the exit first', async (t) => {
  const clock = systemClock()
  const spawner = openSpawner(createLog({ stamp: () => clock.stamp(), write: () => {} }))
  t.after(() => spawner.close())
  const text = '{"errorType":"TypeError"}'
  const octal = [...frame(FromRuntime.initError, Buffer.from(`\0\0\0\0${text}`))]
    .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
    .join('')
  const start = (script: string): Promise<RuntimeProcess> =>
    RuntimeProcess.start(spawner, clock, {
      command: '/bin/sh',
      args: ['-c', `head -c ${INIT_BYTES} <&3 >/dev/null; ${script}`],
      environment: { PATH: '/usr/bin:/bin' },
      cwd: '/',
      uid: undefined,
    })
  const silent = await start('exit 1')
  const speaking = await start(`printf '${octal}' >&3; echo last words; exit 1`)

  // The loop stands still until both are gone: the helper's channel, which tells of both exits, was readable first.
  const silentEnd = silent.initialize(INIT)
  spinUntilGone(silent.pid)
  const end = speaking.initialize(INIT)
  spinUntilGone(speaking.pid)

  assert.deepEqual(await silentEnd, { kind: 'exit', exit: { code: 1, signal: null } })
  assert.deepEqual(await end, {
    kind: 'answer',
    exit: { code: 1, signal: null },
    failed: true,
    tooLarge: false,
    payload: Buffer.from(text),
  })
  assert.deepEqual(
    speaking.takeLines().map((line) => line.message),
    ['last words\n'],
  )
})

test('what a runtime printed before it exited is in its log, though it is gone before it is initialised', async (t) => {
  const clock = systemClock()
  const spawner = openSpawner(createLog({ stamp: () => clock.stamp(), write: () => {} }))
  t.after(() => spawner.close())
  const process = await RuntimeProcess.start(spawner, clock, {
    command: '/bin/sh',
    args: ['-c', 'echo last words; exit 127'],
    environment: { PATH: '/usr/bin:/bin' },
    cwd: '/',
    uid: undefined,
  })
  // The helper tells of the exit at once where it can; the words are read a turn later.
  spinUntilGone(process.pid)
  while (process.alive) await new Promise((resolve) => setImmediate(resolve))
  const end = await process.initialize(INIT)
  assert.deepEqual(end, { kind: 'exit', exit: { code: 127, signal: null } })
  assert.deepEqual(
    process.takeLines().map((line) => line.message),
    ['last words\n'],
  )
})

/** The helper has reaped the process by then, and tells of it in the same turn of its loop. */
function spinUntilGone(pid: number): void {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      break
    }
  }
  const told = performance.now() + 50
  while (performance.now() < told);
}
