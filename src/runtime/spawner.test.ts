// Nothing outlives the server, however it dies, and a dead helper costs what ran, not the server.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { systemClock } from '../kernel/clock.ts'
import { createLog } from '../kernel/log.ts'
import { REPOSITORY } from '../../test/support/engine.ts'
import { openSpawner } from './spawner.ts'
import type { ProcessSpec, Spawner } from './spawner.ts'

const clock = systemClock()
const SHELL = { command: '/bin/sh', environment: { PATH: '/usr/bin:/bin' }, cwd: '/', uid: undefined }
const shell = (script: string): ProcessSpec => ({ ...SHELL, args: ['-c', script] })

function open(t: TestContext): { spawner: Spawner; log: string[] } {
  const log: string[] = []
  const spawner = openSpawner(createLog({ stamp: () => clock.stamp(), write: (line) => log.push(line) }))
  t.after(() => spawner.close())
  return { spawner, log }
}

test('a process has stdout and stderr in one pipe, a socket as fd 3, and exactly the variables given', async (t) => {
  const { spawner } = open(t)
  const started = await spawner.start(
    shell('read line <&3; echo "got $line"; echo err >&2; env | sort; exit 5'),
  )
  let output = ''
  started.output.on('data', (data: Buffer) => (output += data.toString()))
  started.control.write('hello\n')
  const closed = new Promise((resolve) => started.output.once('close', resolve))
  assert.deepEqual(await started.exit, { code: 5, signal: null })
  await closed
  assert.match(output, /^got hello\nerr\n(OLDPWD=.*\n)?PATH=\/usr\/bin:\/bin\nPWD=\/\n(_=.*\n)?$/)
})

test('killing ends the whole group, and an end by itself ends what it left behind', async (t) => {
  const { spawner } = open(t)
  for (const [script, end] of [
    ['sleep 100 & echo $!; wait', 'kill'],
    ['sleep 100 & echo $!', 'itself'],
  ] as const) {
    const started = await spawner.start(shell(script))
    const child = Number(await firstLine(started.output))
    if (end === 'kill') started.kill()
    const { signal } = await started.exit
    assert.equal(signal, end === 'kill' ? 'SIGKILL' : null)
    await untilGone([child, started.pid])
  }
})

test('what cannot be started says so', async (t) => {
  const { spawner } = open(t)
  await assert.rejects(spawner.start({ ...shell('true'), cwd: '/no/such/folder' }), /ENOENT/)
})

test('a command of our own is run to its end, or killed in time', async (t) => {
  const { spawner } = open(t)
  assert.deepEqual(await spawner.run(shell('echo out; echo err >&2; exit 3'), 10_000), {
    code: 3,
    signal: null,
    output: 'out\nerr\n',
  })
  const late = await spawner.run(shell('sleep 100'), 50)
  assert.equal(late.signal, 'SIGKILL')
})

test('a helper that dies takes its processes with it, and is replaced', async (t) => {
  const { spawner, log } = open(t)
  const started = await spawner.start(shell('sleep 100'))
  const helper = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${started.pid}/status`, 'latin1'))?.[1])
  process.kill(helper, 'SIGKILL')
  assert.deepEqual(await started.exit, { code: null, signal: 'SIGKILL', lost: true })
  await untilGone([started.pid])
  const next = await spawner.start(shell('exit 7'))
  assert.deepEqual(await next.exit, { code: 7, signal: null })
  assert.match(log.join(''), /the spawner helper died/)
})

test('killing what is gone starts no helper anew', async () => {
  const spawner = openSpawner(createLog({ stamp: () => clock.stamp(), write: () => {} }))
  const started = await spawner.start(shell('sleep 100'))
  await spawner.close()
  assert.equal((await started.exit).signal, 'SIGKILL')
  const children = () => readFileSync(`/proc/self/task/${process.pid}/children`, 'latin1').trim()
  assert.equal(children(), '')
  started.kill()
  assert.equal(children(), '')
  await assert.rejects(spawner.start(shell('true')), /closed/)
})

test('a server killed with -9 leaves no process after half a second', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-killed-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const script = path.join(folder, 'server.ts')
  writeFileSync(script, SERVER.replaceAll('REPOSITORY', REPOSITORY))
  const server = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await firstLine(server.stdout)
  const pids = line.split(' ').map(Number)
  const helper = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pids[0]}/status`, 'latin1'))?.[1])
  assert.ok(helper !== server.pid, 'the helper started them')
  server.kill('SIGKILL')
  const began = clock.monotonic()
  await untilGone([...pids, helper])
  assert.ok(clock.monotonic() - began < 500, `${clock.monotonic() - began} ms`)
})

test('a server killed with -9 while it starts processes leaves none either', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-killed-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const script = path.join(folder, 'server.ts')
  const mark = `100.${process.pid}`
  writeFileSync(script, STARTER.replaceAll('REPOSITORY', REPOSITORY).replaceAll('MARK', mark))
  const server = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const helper = Number(await firstLine(server.stdout))
  await untilTrue(() => marked(mark).length > 0)
  server.kill('SIGKILL')
  await untilGone([helper])
  await untilTrue(() => marked(mark).length === 0)
})

// It asks for processes and then never returns to its event loop, so nothing that is passed up is acknowledged.
const STARTER = `
import { readFileSync } from 'node:fs'
import { openSpawner } from 'REPOSITORY/src/runtime/spawner.ts'
const spawner = openSpawner({ debug() {}, info() {}, warn() {}, error() {} })
const spec = { command: '/bin/sleep', args: ['MARK'], environment: {}, cwd: '/', uid: undefined }
for (let n = 0; n < 5; n++) void spawner.start(spec)
console.log(readFileSync('/proc/self/task/' + process.pid + '/children', 'latin1').trim())
setImmediate(() => { for (;;); })
`

function marked(mark: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(`sleep\0${mark}`)
    } catch {
      return false
    }
  })
}

async function untilTrue(done: () => boolean): Promise<void> {
  const giveUpMs = clock.monotonic() + 3_000
  while (!done()) {
    assert.ok(clock.monotonic() < giveUpMs, 'it did not happen within three seconds')
    await clock.after(5)
  }
}

// One idle environment, one waiting, one in a loop that never yields, one with a child of its own.
const SERVER = `
import { openTestEngine, TIMERS } from 'REPOSITORY/test/support/engine.ts'
const room = await openTestEngine()
const code = "exports.handler = async (e) => { require('fs').writeSync(1, 'pid ' + process.pid + '\\\\n');" +
  "if (e.child) console.log('pid ' + require('child_process').spawn('sleep', ['100']).pid);" +
  "require('fs').writeFileSync(process.env.LAMBDA_TASK_ROOT + '/../../pids-' + process.pid, String(process.pid));" +
  "if (e.spin) for (;;); if (e.wait) await wait(60000); return process.pid }"
const spec = room.spec({ 'index.js': TIMERS + code }, { timeoutMs: 100000 })
const { chmodSync, readdirSync } = await import('node:fs')
const path = await import('node:path')
const folder = path.resolve(spec.codeFolder, '../..')
chmodSync(folder, 0o777)
const idle = (await room.invoke(spec)).value
for (const event of [{ wait: 1 }, { spin: 1 }, { child: 1, wait: 1 }]) void room.invoke(spec, event)
const pids = () => readdirSync(folder).filter((name) => name.startsWith('pids-')).map((name) => name.slice(5))
while (pids().length < 3) await room.clock.after(20)
console.log([idle, ...pids()].join(' '))
`

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line
  return ''
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const giveUpMs = clock.monotonic() + 3_000
  while (pids.some(isRunning)) {
    const left = pids.filter(isRunning).map((pid) => `${pid} of ${readdirSync('/proc').length}`)
    assert.ok(clock.monotonic() < giveUpMs, `still running: ${left.join(', ')}`)
    await clock.after(5)
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
  } catch {
    return false
  }
}
