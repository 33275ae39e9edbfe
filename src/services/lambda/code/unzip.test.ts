import assert from 'node:assert/strict'
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testClock } from '../../../kernel/clock.ts'
import { systemIds } from '../../../kernel/ids.ts'
import { zipOf } from '../../../../test/support/lambda.ts'
import { PackageRefused } from './unpack.ts'
import { CodeCache } from './unzip.ts'

test('a package is unpacked once however many ask, whole or not at all, and again when it was forgotten', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'selfless-cache-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const cache = await CodeCache.open(folder, systemIds(), testClock())
  const bytes = await zipOf({ 'index.mjs': 'one' })
  let asked = 0
  const source = () => {
    asked++
    return Promise.resolve({ bytes })
  }
  const places = await Promise.all(Array.from({ length: 8 }, () => cache.folderOf('a', source)))
  assert.deepEqual(new Set(places), new Set([cache.path('a')]))
  assert.equal(asked, 1)
  assert.equal(await readFile(join(cache.path('a'), 'index.mjs'), 'utf8'), 'one')
  await assert.rejects(
    cache.folderOf('bad', () => Promise.resolve({ bytes: Buffer.from('no zip') })),
    (error) => error instanceof PackageRefused && error.why === 'not a zip',
  )
  assert.deepEqual(await readdir(join(cache.path('a'), '..')), ['a'], 'a refused package leaves nothing')
  await cache.forget('a')
  await cache.folderOf('a', source)
  assert.equal(asked, 2)
  await cache.close()
})

test('what another boot of the machine left, or a killed server half made, is cleared and not trusted', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'selfless-cache-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const first = await CodeCache.open(folder, systemIds(), testClock())
  await first.folderOf('kept', async () => ({ bytes: await zipOf({ a: 'a' }) }))
  await first.close()
  const stale = join(folder, 'lambda', 'another-boot', 'kept')
  const half = join(first.path('kept'), '..', 'making-1')
  for (const place of [stale, half]) {
    await mkdir(place, { recursive: true })
    await writeFile(join(place, 'a'), 'half')
  }
  const second = await CodeCache.open(folder, systemIds(), testClock())
  await second.close()
  await assert.rejects(access(stale))
  await assert.rejects(access(half))
  assert.equal(await readFile(join(second.path('kept'), 'a'), 'utf8'), 'a')
})
