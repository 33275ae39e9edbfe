// Functions in sandboxes, through the engine: AWS's paths, an own user, /tmp that survives a reset, and this cloud's door.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { openTestEngine, REPOSITORY } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'

const isolation = process.getuid?.() === 0 ? 'namespaces-root' : 'namespaces-user'
let room: TestEngine
const door = createServer((request, response) => response.end(`the door got ${request.url}`))

before(async () => {
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as AddressInfo
  room = await openTestEngine({
    isolation,
    privateAddresses: true,
    endpoint: () => `http://127.0.0.1:${port}`,
  })
})
after(async () => {
  await room.close()
  door.close()
})

test('a function finds itself at the paths of AWS, as the user of AWS, and nothing of the host', async () => {
  const code = `const fs = require('fs'), os = require('os'); exports.handler = async () => ({ file: __filename, cwd: process.cwd(),
    tmp: os.tmpdir(), user: os.userInfo().username, uid: process.getuid(), home: process.env.HOME ?? null,
    layer: fs.readFileSync('/opt/a', 'utf8'), node: process.execPath, sdk: require.resolve('@aws-sdk/client-s3').startsWith('/var/runtime/'),
    host: fs.existsSync(${JSON.stringify(REPOSITORY)}) })`
  const layer = (text: string) => room.spec({ a: text }).codeFolder
  const { value, text } = await room.invoke(
    room.spec({ 'index.js': code }, { layerFolders: [layer('first'), layer('second')] }),
  )
  assert.deepEqual(
    value,
    {
      file: '/var/task/index.js',
      cwd: '/var/task',
      tmp: '/tmp',
      user: 'sbx_user1051',
      uid: 993,
      home: null,
      layer: 'second',
      node: '/var/lang/bin/node',
      sdk: true,
      host: false,
    },
    text,
  )
})

test('a timed-out function starts again in its sandbox with what it left in /tmp', async () => {
  const code = `const fs = require('fs'); exports.handler = async (e) => { if (e.hang) { fs.writeFileSync('/tmp/kept', 'yes'); for (;;); }
    return fs.readFileSync('/tmp/kept', 'utf8') }`
  const spec = room.spec({ 'index.js': code }, { timeoutMs: 1_000 })
  assert.match(
    JSON.stringify((await room.invoke(spec, { hang: true })).value),
    /Task timed out after 1\.00 seconds/,
  )
  assert.equal((await room.invoke(spec)).value, 'yes')
})

test('the endpoint of this cloud answers inside, other loopback ports do not exist', async () => {
  const code = `exports.handler = async () => { const inside = await (await fetch(process.env.AWS_ENDPOINT_URL + '/x')).text()
    const other = await fetch('http://127.0.0.1:5999').then(() => 'reached', (e) => e.cause.code); return [inside, other] }`
  assert.deepEqual((await room.invoke(room.spec({ 'index.js': code }))).value, [
    'the door got /x',
    'ECONNREFUSED',
  ])
})
