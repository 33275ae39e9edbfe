// AWS_LAMBDA_EXEC_WRAPPER: a managed runtime is started by the function's own program.
import assert from 'node:assert/strict'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { providedSpec, runtimeScript } from '../../test/support/bootstrap.ts'
import { openTestEngine } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import type { FunctionSpec } from './engine.ts'

let room: TestEngine

before(async () => {
  room = await openTestEngine()
})
after(() => room.close())

const HANDLER = `exports.handler = async () => [process.env.FROM_WRAPPER, process.argv0]`
const WRAPPER = `#!/bin/sh\nexport FROM_WRAPPER="$#"\nexec "$@"\n`

function spec(name: string, mode: number, layerFolders: readonly string[] = []): FunctionSpec {
  const environment = { AWS_LAMBDA_EXEC_WRAPPER: name }
  const made = room.spec({ 'index.js': HANDLER, wrapper: WRAPPER }, { environment, layerFolders })
  chmodSync(path.join(made.codeFolder, 'wrapper'), mode)
  return made
}

test('the wrapper gets the runtime and its arguments, and its variables reach the function', async () => {
  const { value } = await room.invoke(spec('/var/task/wrapper', 0o755))
  const [count] = value as [string]
  assert.ok(Number(count) > 3, count)
})

test('a wrapper of a layer is found below /opt, the later layer first', async () => {
  const layer = (text: string): string => {
    const { codeFolder } = room.spec({ start: `#!/bin/sh\nexport FROM_WRAPPER=${text}\nexec "$@"\n` })
    chmodSync(path.join(codeFolder, 'start'), 0o755)
    return codeFolder
  }
  const { value } = await room.invoke(spec('/opt/start', 0o755, [layer('first'), layer('second')]))
  assert.equal((value as string[])[0], 'second')
})

test('a wrapper that is not there, or that is no executable, says so and the runtime has exited', async () => {
  for (const [name, says, status] of [
    ['/opt/gone', '/opt/gone: does not exist', 127],
    ['/var/task/wrapper', '/var/task/wrapper: is not an executable', 126],
  ] as const) {
    const { value, text } = await room.invoke(spec(name, 0o644))
    const { errorType, errorMessage } = value as Record<string, string>
    assert.equal(errorType, 'Runtime.ExitError')
    assert.match(errorMessage ?? '', new RegExp(`Runtime exited with error: exit status ${status}$`))
    assert.ok(text.includes(`${says}\n`), text)
  }
})

test('an OS-only runtime does not know it', async () => {
  const environment = { AWS_LAMBDA_EXEC_WRAPPER: '/opt/gone' }
  const made = providedSpec(room, runtimeScript('async (event) => event'), {}, { environment })
  assert.deepEqual((await room.invoke(made, { a: 1 })).value, { a: 1 })
})
