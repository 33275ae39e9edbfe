// Functions in sandboxes, through the engine: AWS's paths, an own user, /tmp that survives a reset, and this cloud's door.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { boxed } from '../../test/support/boxed.ts'
import { openTestEngine, REPOSITORY } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import { PORTS } from './sandbox-network.ts'

let room: TestEngine
const door = createServer((request, response) => response.end(`the door got ${request.url}`))
const isolation = 'namespaces'
const endpoint = (): string => `http://127.0.0.1:${(door.address() as AddressInfo).port}`
const sandboxed = boxed(async () => {
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  return (room = await openTestEngine({ isolation, privateAddresses: true, endpoint }))
})
after(() => door.close())

sandboxed(
  'a function finds itself at the paths of AWS, as the user of AWS, and nothing of the host',
  async () => {
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
  },
)

sandboxed('a timed-out function starts again in its sandbox with what it left in /tmp', async () => {
  const code = `const fs = require('fs'); exports.handler = async (e) => { if (e.hang) { fs.writeFileSync('/tmp/kept', 'yes'); for (;;); }
    return fs.readFileSync('/tmp/kept', 'utf8') }`
  const spec = room.spec({ 'index.js': code }, { timeoutMs: 1_000 })
  assert.match(
    JSON.stringify((await room.invoke(spec, { hang: true })).value),
    /Task timed out after 1\.00 seconds/,
  )
  assert.equal((await room.invoke(spec)).value, 'yes')
})

sandboxed('the endpoint of this cloud answers inside, other loopback ports do not exist', async () => {
  const code = `exports.handler = async () => { const inside = await (await fetch(process.env.AWS_ENDPOINT_URL + '/x')).text()
    const other = await fetch('http://127.0.0.1:5999').then(() => 'reached', (e) => e.cause.code); return [inside, other] }`
  assert.deepEqual((await room.invoke(room.spec({ 'index.js': code }))).value, [
    'the door got /x',
    'ECONNREFUSED',
  ])
})

sandboxed(
  'private addresses are reached in development only, this cloud always, credentials of a host never',
  async () => {
    const neighbour = createServer((_, response) => response.end('a neighbour'))
    const port = await listenOnOneOf(neighbour, PORTS)
    const code = `const get = (url) => fetch(url).then((r) => r.text(), (e) => e.cause.code)
    exports.handler = async ({ port }) => [await get(process.env.AWS_ENDPOINT_URL), await get('http://127.0.0.1:' + port),
      await get('http://169.254.169.254/latest/meta-data/')]`
    const production = await openTestEngine({ isolation, endpoint })
    try {
      const seen = async (engine: TestEngine) =>
        (await engine.invoke(engine.spec({ 'index.js': code }), { port })).value
      assert.deepEqual(await seen(room), ['the door got /', 'a neighbour', 'ECONNRESET'])
      assert.deepEqual(await seen(production), ['the door got /', 'ECONNRESET', 'ECONNRESET'])
    } finally {
      await production.close()
      neighbour.close()
    }
  },
)

/** The first of these ports that nobody listens on. */
async function listenOnOneOf(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports.filter((one) => one > 1024)) {
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => resolve(true))
    })
    server.removeAllListeners('error')
    if (free) return port
  }
  throw new Error('every port that functions may reach is taken')
}
