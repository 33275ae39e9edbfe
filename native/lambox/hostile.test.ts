// What hostile code in a sandbox can do, tier by tier as far as this machine and this user allow: files, processes,
// network, system calls, resources. Each test has a neighbour in a sandbox beside it, which must go on answering. The
// helper is the one that the product uses; the probe is C, since a shell cannot make these calls.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { systemClock } from '../../src/kernel/clock.ts'
import { createLog } from '../../src/kernel/log.ts'
import { openTier, probeIsolation } from '../../src/runtime/isolation.ts'
import type { Isolation, Tier } from '../../src/runtime/isolation.ts'
import type { Lambox, Sandbox, SandboxNetwork, SandboxSpec } from '../../src/runtime/lambox.ts'
import { openSpawner } from '../../src/runtime/spawner.ts'
import { PACKS } from '../../test/support/machine.ts'

const FOLDER = import.meta.dirname
const root = process.getuid?.() === 0
const clock = systemClock()
const log = createLog({ stamp: () => clock.stamp(), write: () => {} })
const TIERS_HERE: readonly Tier[] = root ? ['namespaces-root', 'landlock'] : ['namespaces-user', 'landlock']
const withoutCompiler = spawnSync('cc', ['--version']).status !== 0 && 'no C compiler is on this machine'

let found: Isolation
let scratch: string

before(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'selfless-hostile-'))
  chmodSync(scratch, 0o755)
  const spawner = openSpawner(log)
  found = await probeIsolation({ log, spawner, packsFolder: PACKS })
  await spawner.close()
  if (withoutCompiler !== false) return
  const built = spawnSync('cc', [
    '-O1',
    '-static',
    '-o',
    path.join(scratch, 'probe'),
    path.join(FOLDER, 'probe.c'),
  ])
  assert.equal(built.status, 0, built.stderr.toString())
})
after(() => rmSync(scratch, { recursive: true, force: true }))

test('the request parser survives mutated requests under the sanitizers', { skip: withoutCompiler }, () => {
  const target = path.join(scratch, 'fuzz')
  const flags = ['-g', '-O1', '-fsanitize=address,undefined', '-fno-sanitize-recover=all', '-o', target]
  const built = spawnSync('cc', [...flags, 'fuzz.c', 'protocol.c'], { cwd: FOLDER })
  assert.equal(built.status, 0, built.stderr.toString())
  for (const seed of ['1', '2', '3']) {
    const run = spawnSync(target, [seed, '200000'])
    assert.equal(run.status, 0, run.stderr.toString())
  }
})

test(
  'build.sh makes the same bytes twice, and the prebuilt binary is of these sources',
  { skip: withoutCompiler },
  () => {
    const builds = ['a', 'b'].map((name) => {
      const copy = path.join(scratch, `source-${name}`)
      cpSync(FOLDER, copy, { recursive: true })
      const made = spawnSync('sh', [path.join(copy, 'build.sh'), path.join(copy, 'out')])
      assert.equal(made.status, 0, made.stderr.toString())
      return readFileSync(path.join(copy, 'out'))
    })
    assert.ok(builds[0]?.equals(builds[1] ?? Buffer.alloc(0)))
    const hash = spawnSync('sh', [path.join(FOLDER, 'build.sh'), '--hash'])
      .stdout.toString()
      .trim()
    assert.ok(readFileSync(path.join(FOLDER, 'prebuilt/linux-x64/lambox')).includes(hash))
  },
)

for (const tier of TIERS_HERE) {
  describe(tier, () => {
    const namespaces = tier !== 'landlock'
    let lambox: Lambox
    let neighbour: Sandbox

    before(async () => {
      assert.ok(found.helper !== undefined, found.reasons.join('; '))
      lambox = await openTier(log, found.helper, tier)
      neighbour = await make(101_000)
    })
    after(() => lambox.close())

    const make = (uid: number, overrides: Partial<SandboxSpec> = {}, network?: SandboxNetwork) =>
      lambox.create(
        {
          uid: root ? uid : undefined,
          tmpBytes: 8 * 1024 * 1024,
          limits: { memoryBytes: 256 * 1024 * 1024, processes: 64 },
          mounts: namespaces ? [{ target: '/var/task', sources: [scratch] }] : [],
          hostNetwork: false,
          listen: [],
          accept: [],
          resolver: undefined,
          ...overrides,
        },
        network,
      )

    /** Output and exit of a shell in a sandbox. */
    const shell = async (sandbox: Sandbox, script: string) => {
      const task = namespaces ? '/var/task' : scratch
      const running = await sandbox.run({
        command: '/bin/sh',
        args: ['-c', script],
        environment: { PATH: '/usr/bin:/bin', TASK: task },
        cwd: namespaces ? '/' : scratch,
        processes: 64,
        dataBytes: 512 * 1024 * 1024,
        read: ['/usr', '/bin', '/lib', '/lib64', '/etc/ld.so.cache', scratch],
      })
      let text = ''
      running.output.on('data', (data: Buffer) => (text += data.toString()))
      // One that prints nothing may have ended before anybody could listen.
      const { output } = running
      const closed = output.closed ? undefined : new Promise((resolve) => output.once('close', resolve))
      const exit = await running.exit
      await closed
      return { text, exit }
    }

    /** Runs a script in a sandbox of its own; the neighbour answers afterwards. */
    const attack = async (script: string, overrides?: Partial<SandboxSpec>, network?: SandboxNetwork) => {
      const sandbox = await make(101_001, overrides, network)
      try {
        const result = await shell(sandbox, script)
        assert.equal((await shell(neighbour, 'echo still here')).text, 'still here\n')
        return result
      } finally {
        await sandbox.end()
      }
    }

    test('files of the host are out of reach', async () => {
      for (const name of [
        '/etc/shadow',
        path.join(tmpdir(), 'x'),
        '/root/.bashrc',
        FOLDER + '/daemon.c',
        '/sys/kernel',
      ])
        assert.notEqual((await attack(`ls ${name} && cat ${name}`)).exit.code, 0, name)
    })

    test('nothing but /tmp can be written', async () => {
      for (const name of ['/usr/x', '/x', '$TASK/x', '/proc/sys/kernel/core_pattern', '/etc/passwd'])
        assert.notEqual((await attack(`echo evil > ${name}`)).exit.code, 0, name)
    })

    test(
      'system calls that change or look beyond the sandbox are refused',
      { skip: withoutCompiler },
      async () => {
        const { text, exit } = await attack('exec $TASK/probe')
        assert.equal(exit.code, 0, text)
        const allowed = text.split('\n').filter((line) => line.endsWith('=ALLOWED'))
        assert.deepEqual(allowed, [], text)
        assert.ok(text.split('\n').length > 30)
      },
    )

    test('no capability, no new privileges, a filter, no descriptor of ours', async () => {
      const { text } = await attack('read a < /proc/self/stat; exec cat /proc/self/status')
      if (namespaces) {
        assert.match(text, /CapEff:\t0000000000000000\nCapBnd:\t0000000000000000/)
        assert.match(text, /NoNewPrivs:\t1\nSeccomp:\t2/)
      }
      const { text: fds } = await attack(
        'for f in 4 5 6 7 8 9; do eval "true <&$f" 2>/dev/null && echo open $f; done',
      )
      assert.doesNotMatch(fds, /open/)
    })

    test('other processes cannot be seen or signalled', async () => {
      const { text } = await attack(
        `kill -9 ${process.pid} 2>&1; kill -0 1 2>&1; ls /proc 2>&1 | grep -c '^[0-9]'`,
      )
      assert.match(text, /No such process|not permitted|denied/i)
      assert.ok(Number(text.trim().split('\n').at(-1)) <= 6, text)
    })

    test('the loopback ports of the server are out of reach', { skip: withoutCompiler }, async (t) => {
      const seen: Socket[] = []
      const server = createServer((socket) => seen.push(socket)).listen(0, '127.0.0.1')
      await new Promise((resolve) => server.once('listening', resolve))
      t.after(() => server.close())
      const { text } = await attack(`$TASK/probe connect ${(server.address() as AddressInfo).port}`)
      assert.match(text, /^(Connection refused|Permission denied)\n$/)
      assert.equal(seen.length, 0)
    })

    test('a fork bomb ends at its limit', async () => {
      const { text } = await attack('i=0; while [ $i -lt 300 ]; do sleep 30 & i=$((i+1)); done; echo $i')
      assert.match(text, /fork|Resource temporarily unavailable/i)
    })

    test('what it leaves running ends with it', async () => {
      const marker = `31.${process.pid}`
      await attack(`setsid sleep ${marker} & setsid sh -c 'sleep ${marker} & sleep ${marker}' & sleep 0.1`)
      assert.equal(spawnSync('pgrep', ['-f', `sleep ${marker}`]).status, 1)
    })

    if (namespaces) {
      test('/tmp is as large as it should be and survives a reset', async () => {
        const sandbox = await make(101_002)
        const full = await shell(sandbox, 'echo kept > /tmp/kept; head -c 20000000 /dev/zero > /tmp/fill')
        assert.match(full.text, /No space left/)
        assert.equal((await shell(sandbox, 'rm /tmp/fill; cat /tmp/kept')).text, 'kept\n')
        await sandbox.end()
      })

      test(
        'a connection to any host arrives at the server with the address that was meant',
        { skip: withoutCompiler },
        async () => {
          const seen: string[] = []
          const network: SandboxNetwork = {
            listener: (server) => server.close(),
            resolver: (socket) => socket.close(),
            connection: (socket) => {
              seen.push(`${socket.localAddress}:${socket.localPort}`)
              socket.destroy()
            },
          }
          await attack(
            '$TASK/probe connect 5432 203.0.113.7; $TASK/probe connect 80 169.254.169.254',
            { accept: [80, 5432] },
            network,
          )
          assert.deepEqual(seen, ['203.0.113.7:5432', '169.254.169.254:80'])
        },
      )

      test('code is mounted late, into a process that runs already', async () => {
        const sandbox = await make(101_003, { mounts: [] })
        writeFileSync(path.join(scratch, 'late'), 'late code')
        const running = await sandbox.run({
          command: '/bin/sh',
          args: ['-c', 'ls /var/task; echo up; read go <&3; cd /var/task; cat late'],
          environment: { PATH: '/usr/bin:/bin' },
          cwd: '/',
          processes: 64,
          dataBytes: undefined,
        })
        let text = ''
        running.output.on('data', (data: Buffer) => (text += data.toString()))
        // One that prints nothing may have ended before anybody could listen.
        const { output } = running
        const closed = output.closed ? undefined : new Promise((resolve) => output.once('close', resolve))
        await new Promise((resolve) => running.output.once('data', resolve))
        await sandbox.mount([{ target: '/var/task', sources: [scratch] }])
        running.control.write('go\n')
        await closed
        assert.equal(text, 'up\nlate code')
        await sandbox.end()
      })
    }
  })
}
