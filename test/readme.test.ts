// README's tour, run as a reader would: all its blocks in one shell, in order, stopping at the first that fails. Only the
// port is changed, so that the test can run beside a cloud that is up.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withoutCli } from './support/machine.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

test(
  'every block of the README tour does what it says',
  {
    skip: withoutCli,
    timeout: 180_000,
  },
  async () => {
    const blocks = [
      ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm),
    ].map((match) => match[1] ?? '')
    assert.ok(blocks.length >= 8, 'the tour has its blocks')
    const folder = mkdtempSync(join(tmpdir(), 'selfless-readme-'))
    try {
      // The reader stands in the checkout; here its parts are linked into a scratch folder, so that nothing is left behind.
      for (const part of ['selfless', 'node_modules', 'package.json', 'package-lock.json'])
        symlinkSync(join(root, part), join(folder, part))
      const port = await freePort()
      const script = `set -eu -o pipefail\n${blocks.join('\n')}`.replaceAll('4566', String(port))
      const { code, output } = await bash(script, folder)
      assert.equal(code, 0, `the tour failed:\n${output}`)
      for (const proof of [
        '"Account": "000000000000"',
        'greetings/hello.txt',
        '"ContentLength": 13',
        '"StatusCode": 200',
        '{"hello":"you"}',
        'arrived: tour-inbox/second.txt, 13 bytes',
        'GB-s',
        'everything is as it should be',
      ]) {
        assert.ok(output.includes(proof), `the tour showed ${proof}, in:\n${output}`)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

test('the commands that README and help name exist', () => {
  const answer = spawnSync(join(root, 'selfless'), ['help'], { encoding: 'utf8' })
  assert.equal(answer.status, 0)
  for (const command of [
    'demo',
    'start',
    'deploy',
    'logs',
    'bill',
    'doctor',
    'backup',
    'restore',
    'check',
    'test',
    'bench',
  ])
    assert.match(answer.stdout, new RegExp(`^ {2}\\./selfless ${command}\\b`, 'm'))
  assert.equal(spawnSync(join(root, 'selfless'), ['no-such-thing']).status, 2)
  assert.match(
    spawnSync(join(root, 'selfless'), ['--version'], { encoding: 'utf8' }).stdout,
    /^\d+\.\d+\.\d+$/m,
  )
})

function bash(script: string, cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      SELFLESS_SDK: process.env['SELFLESS_SDK'] ?? join(root, 'node_modules'),
    }
    const child = spawn('bash', ['-c', script], { cwd, env, detached: true })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('close', (code) => {
      // A failed tour may leave its server behind; the shell's whole group goes.
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch {
        // nobody is left, as it should be
      }
      resolve({ code, output })
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
