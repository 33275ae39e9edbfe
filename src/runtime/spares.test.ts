// Cold starts from runtimes that were started before: what the function sees is what it would see without them.
import assert from 'node:assert/strict'
import { boxed } from '../../test/support/boxed.ts'
import { openTestEngine } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import type { FunctionSpec } from './engine.ts'

let room: TestEngine
const sandboxed = boxed(async () => (room = await openTestEngine({ isolation: 'namespaces' })))

/** Waits until spares of the last kind are ready. */
async function ready(): Promise<void> {
  while (room.engine.stats().spares === 0) await new Promise(setImmediate)
}

const HELLO = 'exports.handler = async () => performance.timeOrigin'
const hello = (over: Partial<FunctionSpec> = {}) => room.spec({ 'index.js': HELLO }, over)

sandboxed('after the first function of a kind a spare waits for the next, which takes it', async () => {
  /** Whether its process was there before it was asked for. */
  const wasThere = async (): Promise<boolean> => {
    const askedMs = performance.timeOrigin + performance.now()
    return ((await room.invoke(hello())).value as number) < askedMs
  }
  assert.equal(room.engine.stats().spares, 0)
  assert.equal(await wasThere(), false)
  for (let n = 0; n < 3; n++) {
    await ready()
    assert.equal(await wasThere(), true)
  }
})

sandboxed(
  'a function in a spare sees its variables, folder, arguments and modules as in a process of its own',
  async () => {
    const code = `const layer = require('of-a-layer')
    exports.handler = async () => ({ env: process.env, argv: process.argv.slice(1), execArgv: process.execArgv, cwd: process.cwd(),
      file: __filename, main: require.main?.filename, layer, zone: new Date(0).getHours(), sdk: require.resolve('@aws-sdk/client-sqs') })`
    const layer = room.spec({
      'nodejs/node_modules/of-a-layer/index.js': 'module.exports = "a layer"',
    }).codeFolder
    const spec = (environment: Record<string, string>) =>
      room.spec(
        { 'index.js': code },
        { layerFolders: [layer], environment: { TZ: 'Asia/Tokyo', MINE: '1', ...environment } },
      )
    await room.invoke(hello())
    await ready()
    const inSpare = (await room.invoke(spec({}))).value as Seen
    // What Node.js reads at its start cannot be given to a spare.
    const own = (await room.invoke(spec({ NODE_OPTIONS: '--no-warnings' }))).value as Seen
    assert.equal(own.env['NODE_OPTIONS'], '--no-warnings')
    assert.equal(inSpare.layer, 'a layer')
    assert.equal(inSpare.zone, 9)
    assert.equal(inSpare.file, '/var/task/index.js')
    assert.deepEqual(comparable(inSpare), comparable(own))
  },
)

sandboxed('the kind is the memory and the size of /tmp', async () => {
  const large = { memoryMb: 512, ephemeralStorageMb: 700 }
  const code = `const fs = require('fs'), v8 = require('v8'); exports.handler = async () => { const s = fs.statfsSync('/tmp')
    return [Math.round(v8.getHeapStatistics().heap_size_limit / 2 ** 20 / 100), Math.round(s.blocks * s.bsize / 2 ** 20)] }`
  const first = (await room.invoke(room.spec({ 'index.js': code }, large))).value
  await ready()
  const second = (await room.invoke(room.spec({ 'index.js': code }, large))).value
  assert.deepEqual(second, first)
  assert.equal((second as number[])[1], 700)
})

sandboxed('what fails to load in a spare fails as anywhere', async () => {
  await room.invoke(hello())
  await ready()
  const { value } = await room.invoke(room.spec({ 'index.js': 'syntax error here' }))
  assert.match(JSON.stringify(value), /Runtime\.UserCodeSyntaxError/)
})

interface Seen {
  readonly env: Record<string, string>
  readonly argv: string[]
  readonly execArgv: string[]
  readonly [name: string]: unknown
}

/** Without what is another environment's, and what the test itself has set. */
function comparable({ env, ...rest }: Seen): object {
  const differs =
    /^(AWS_LAMBDA_LOG_(STREAM|GROUP)_NAME|NODE_OPTIONS|AWS_(ACCESS|SECRET|SESSION).*|AWS_LAMBDA_FUNCTION_NAME|_X_AMZN.*)$/
  return {
    ...rest,
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !differs.test(name))),
  }
}
