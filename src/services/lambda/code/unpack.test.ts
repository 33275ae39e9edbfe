import assert from 'node:assert/strict'
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { crc32 } from 'node:zlib'
import yazl from 'yazl'
import { PackageRefused, unpack } from './unpack.ts'

interface Part {
  name: string
  data?: string | Buffer
  mode?: number
}

/** A zip as an honest tool would write it. */
async function zipOf(parts: Part[]): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const { name, data, mode } of parts) {
    const options = mode === undefined ? {} : { mode }
    if (name.endsWith('/')) zip.addEmptyDirectory(name, options)
    else zip.addBuffer(Buffer.from(data ?? ''), name, options)
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A zip as no honest tool would write it: stored entries, names and check sums as told. */
function forged(parts: { name: string; data: string; sum?: number; mode?: number }[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, sum = crc32(data), mode = 0o100644 } of parts) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(sum >>> 0, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const start = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      common,
      Buffer.from(name),
      Buffer.from(data),
    ])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, Buffer.from(name)]),
    )
    local.push(start)
    offset += start.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

async function folderFor(t: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'selfless-unpack-'))
  t.after(() => rm(home, { recursive: true, force: true }))
  const folder = join(home, 'package')
  await mkdir(folder)
  await writeFile(join(home, 'secret'), 'untouched')
  return folder
}

async function refused(t: TestContext, bytes: Buffer, bytesMax?: number): Promise<string> {
  const folder = await folderFor(t)
  const error: unknown = await unpack({ bytes }, folder, bytesMax).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof PackageRefused, `not refused: ${String(error)}`)
  assert.deepEqual((await readdir(join(folder, '..'))).sort(), ['package', 'secret'])
  assert.equal(await readFile(join(folder, '../secret'), 'utf8'), 'untouched')
  return error.why
}

test('files, folders, modes and links of a package are kept', async (t) => {
  const folder = await folderFor(t)
  const bytes = await zipOf([
    { name: 'index.mjs', data: 'export {}' },
    { name: 'bin/run', data: '#!/bin/sh\n', mode: 0o100755 },
    { name: 'bin/setuid', data: 'x', mode: 0o104755 },
    { name: 'empty/', mode: 0o40755 },
    { name: 'node_modules/.bin/tool', data: '../tool/cli.js', mode: 0o120777 },
    { name: 'node_modules/tool/cli.js', data: 'tool' },
  ])
  const { files } = await unpack({ bytes }, folder)
  assert.equal(files, 5)
  assert.equal(await readFile(join(folder, 'index.mjs'), 'utf8'), 'export {}')
  assert.equal((await lstat(join(folder, 'bin/run'))).mode & 0o7777, 0o755)
  assert.equal((await lstat(join(folder, 'bin/setuid'))).mode & 0o7777, 0o755, 'no set-id bit survives')
  assert.ok((await lstat(join(folder, 'empty'))).isDirectory())
  assert.equal(await readlink(join(folder, 'node_modules/.bin/tool')), '../tool/cli.js')
  assert.equal(await readFile(join(folder, 'node_modules/.bin/tool'), 'utf8'), 'tool')
})

test('a package of a thousand files is unpacked whole', async (t) => {
  const folder = await folderFor(t)
  const parts = Array.from({ length: 1_000 }, (_, i) => ({ name: `d${i % 10}/f${i}`, data: `${i}` }))
  const { bytes, files } = await unpack({ bytes: await zipOf(parts) }, folder)
  assert.equal(files, 1_000)
  assert.equal(
    bytes,
    parts.reduce((sum, { data }) => sum + data.length, 0),
  )
  assert.equal((await readdir(join(folder, 'd3'))).length, 100)
})

test('of two entries with one name the later counts', async (t) => {
  const folder = await folderFor(t)
  const bytes = forged([
    { name: 'a', data: 'first', mode: 0o100400 },
    { name: 'a', data: 'second' },
  ])
  await unpack({ bytes }, folder)
  assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'second')
})

test('an entry that would leave the package is refused and nothing is written outside', async (t) => {
  for (const name of ['../secret', 'a/../../secret', '/etc/selfless-test', 'C:\\secret', '..\\secret', ''])
    assert.equal(await refused(t, forged([{ name, data: 'pwned' }])), 'not a zip', name)
})

test('a link that leads out of the package, or through which something would be written, is refused', async (t) => {
  const link = (name: string, to: string) => ({ name, data: to, mode: 0o120777 })
  for (const to of ['..', '../secret', '/etc', 'x/../../secret', ''])
    assert.equal(await refused(t, forged([link('l', to)])), 'not a zip', to)
  assert.equal(await refused(t, forged([link('l', 'd'), { name: 'l/secret', data: 'x' }])), 'not a zip')
  assert.equal(
    await refused(t, forged([link('a', 'b'), link('b', 'c'), { name: 'a/x', data: 'x' }])),
    'not a zip',
  )
  assert.equal(
    await refused(
      t,
      forged([{ name: 'd/', data: '', mode: 0o40755 }, link('d/up', '..'), link('d/up/e', '..')]),
    ),
    'not a zip',
  )
})

test('a package that inflates beyond the limit is refused while it inflates', async (t) => {
  const bomb = await zipOf([{ name: 'zeros', data: Buffer.alloc(3_000_000) }])
  assert.ok(bomb.length < 10_000)
  assert.equal(await refused(t, bomb, 1_000_000), 'too large')
  const many = await zipOf(
    Array.from({ length: 4 }, (_, i) => ({ name: `z${i}`, data: Buffer.alloc(400_000) })),
  )
  assert.equal(await refused(t, many, 1_000_000), 'too large')
  const lie = Buffer.from(bomb)
  lie.writeUInt32LE(10, lie.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  assert.equal(await refused(t, lie, 1_000_000), 'not a zip', 'an entry longer than it claims')
})

test('what is no zip, is cut short, lies about a check sum or puts a file on a folder is refused', async (t) => {
  const honest = await zipOf([{ name: 'index.js', data: 'x'.repeat(10_000) }])
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('not a zip'),
    honest.subarray(0, honest.length - 10),
    honest.subarray(60),
    forged([{ name: 'a', data: 'abc', sum: 1 }]),
    forged([
      { name: 'a', data: 'x' },
      { name: 'a/b', data: 'x' },
    ]),
    forged([
      { name: 'a/b', data: 'x' },
      { name: 'a', data: 'x' },
    ]),
  ])
    assert.equal(await refused(t, bytes), 'not a zip')
})

test('a damaged package is refused or unpacked, never an exception of another kind', async (t) => {
  const honest = await zipOf([
    { name: 'index.js', data: 'x'.repeat(500) },
    { name: 'lib/y.js', data: 'y' },
  ])
  const folder = await folderFor(t)
  for (let i = 0; i < honest.length; i += 3) {
    const bytes = Buffer.from(honest)
    bytes[i] = (bytes[i] ?? 0) ^ 0x41
    const into = join(folder, String(i))
    await mkdir(into)
    await unpack({ bytes }, into).catch((error: unknown) => {
      assert.ok(error instanceof PackageRefused, `byte ${i}: ${String(error)}`)
    })
  }
})
