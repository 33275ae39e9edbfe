// Python functions in the engine: what an environment is for them, which version runs, what stands still between
// invocations. How the bootstrap treats a handler is compared with AWS's own client in python-ric.test.ts.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { openTestEngine } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import type { FunctionSpec } from './engine.ts'
import { RUNTIMES } from './runtimes.ts'

let room: TestEngine

before(async () => {
  room = await openTestEngine()
})
after(() => room.close())

const IDENTIFIERS = RUNTIMES.filter(
  ({ family, version }) => family === 'python' && /^3\.1\d/.test(version),
).map(({ identifier }) => identifier)

function absent(): string | false {
  const available = room.engine.available('python3.12')
  return available.ok || process.env['SELFLESS_CI'] !== undefined ? false : available.reason
}

function spec(code: string, overrides: Partial<FunctionSpec> = {}): FunctionSpec {
  return room.spec({ 'index.py': code }, { runtime: 'python3.12', ...overrides })
}

describe('every python identifier from python3.10 on', { concurrency: 2 }, () => {
  for (const runtime of IDENTIFIERS) {
    test(`${runtime} answers on the nearest Python, and says so where that is another`, async (t) => {
      const reason = absent()
      if (reason !== false) return t.skip(reason)
      const code =
        'import os, sys\ndef handler(event, context):\n    return [list(sys.version_info[:2]), os.environ["AWS_EXECUTION_ENV"], sys.path[0] == os.environ["LAMBDA_TASK_ROOT"]]\n'
      const { value, text } = await room.invoke(spec(code, { runtime }))
      const [[major, minor], execution, first] = value as [[number, number], string, boolean]
      assert.deepEqual([major, execution, first], [3, `AWS_Lambda_${runtime}`, true])
      const notice = /^Selfless: (\S+) runs on Python (\S+), the nearest version on this machine\n/m.exec(
        text,
      )
      if (`python3.${minor}` === runtime) assert.equal(notice, null)
      else assert.equal(`${notice?.[1]} ${notice?.[2]}`.startsWith(`${runtime} 3.${minor}.`), true, text)
      assert.match(text, new RegExp(`^INIT_START Runtime Version: python:3\\.${minor}\\.v\\d+\t`))
    })
  }
})

describe('a Python function', { concurrency: 4 }, () => {
  const cases: Record<string, () => Promise<void>> = {
    'is invoked again in the same process, with /tmp and globals kept': async () => {
      const code =
        'import os, tempfile\nn = 0\ndef handler(event, context):\n    global n\n    n += 1\n    open(os.path.join(tempfile.gettempdir(), "f"), "a").write("x")\n    return [n, len(open(os.path.join(tempfile.gettempdir(), "f")).read())]\n'
      const made = spec(code)
      assert.deepEqual((await room.invoke(made)).value, [1, 1])
      assert.deepEqual((await room.invoke(made)).value, [2, 2])
    },
    'fails with AWS’s error document, and its log shows the trace as one event': async () => {
      const { value, functionError, lines, requestId } = await room.invoke(
        spec('def handler(event, context):\n    raise ValueError("no good")\n'),
      )
      const { stackTrace, ...document } = value as { stackTrace: string[] }
      assert.deepEqual(document, { errorMessage: 'no good', errorType: 'ValueError', requestId })
      assert.match(
        stackTrace[0] ?? '',
        /^ {2}File ".*index\.py", line 2, in handler\n {4}raise ValueError\("no good"\)\n$/,
      )
      assert.equal(functionError, 'Unhandled')
      const event = lines.find(({ message }) => message.startsWith('[ERROR]'))?.message ?? ''
      assert.match(
        event,
        /^\[ERROR\] ValueError: no good\nTraceback \(most recent call last\):\n\u00a0\u00a0File .*\n\u00a0{4}raise/,
      )
    },
    'logs with time and request id': async () => {
      const code =
        'import logging\nlogging.getLogger().setLevel("INFO")\ndef handler(event, context):\n    print("plain")\n    logging.info("two\\nlines")\n'
      const { lines, requestId } = await room.invoke(spec(code))
      const messages = lines.map(({ message }) => message)
      assert.ok(messages.includes('plain\n'))
      const info = messages.find((message) => message.startsWith('[INFO]')) ?? ''
      assert.match(
        info,
        new RegExp(
          `^\\[INFO\\]\t\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\t${requestId}\ttwo\nlines\n$`,
        ),
      )
    },
    'that cannot be loaded is tried twice, and INIT_REPORT names why': async () => {
      const { value, text } = await room.invoke(spec('import nowhere_at_all\n'))
      const document = value as { errorType: string; errorMessage: string }
      assert.deepEqual(
        [document.errorType, document.errorMessage],
        ['Runtime.ImportModuleError', "Unable to import module 'index': No module named 'nowhere_at_all'"],
      )
      assert.equal(text.match(/Status: error\tError Type: Runtime\.ImportModuleError/g)?.length, 3)
      assert.match(text, /^\[WARNING\]\t\S+\t\tLAMBDA_WARNING: Unhandled exception\./m)
    },
    'that exits is Runtime.ExitError, and the next invocation starts anew': async () => {
      const made = spec(
        'import sys\nn = 0\ndef handler(event, context):\n    global n\n    n += 1\n    if event: sys.exit(event)\n    return n\n',
      )
      await room.invoke(made, 0)
      const exited = await room.invoke(made, 7)
      assert.deepEqual(exited.value, {
        errorType: 'Runtime.ExitError',
        errorMessage: `RequestId: ${exited.requestId} Error: Runtime exited with error: exit status 7`,
      })
      assert.equal((await room.invoke(made, 0)).value, 1)
    },
    'is stopped at its timeout': async () => {
      const made = spec('import time\ndef handler(event, context):\n    time.sleep(60)\n', { timeoutMs: 500 })
      const { value } = await room.invoke(made)
      assert.equal((value as { errorType: string }).errorType, 'Sandbox.Timedout')
    },
    'does not run on in its threads between invocations': async () => {
      const code =
        'import threading, time\nn = 0\ndef count():\n    global n\n    while True:\n        n += 1\n        time.sleep(0.001)\ndef handler(event, context):\n    if event == "start":\n        threading.Thread(target=count, daemon=True).start()\n        time.sleep(0.02)\n        return n\n    return n if event == "look" else time.sleep(event)\n'
      const made = spec(code)
      const before = (await room.invoke(made, 'start')).value as number
      // The machine's time passes in another environment, not in this one.
      await room.invoke(spec('import time\ndef handler(event, context):\n    time.sleep(0.4)\n'))
      const frozen = (await room.invoke(made, 'look')).value as number
      assert.ok(before > 0)
      assert.ok(frozen - before < 50, `${before} became ${frozen}`)
    },
    'finds its layers, and its own package before them': async () => {
      const made = spec(
        'import mine, theirs\ndef handler(event, context):\n    return [mine.WHO, theirs.WHO]\n',
      )
      writeFileSync(path.join(made.codeFolder, 'mine.py'), 'WHO = "package"\n')
      const layers = ['one', 'two'].map((name) => {
        const folder = path.join(made.codeFolder, '..', `${path.basename(made.codeFolder)}-${name}`)
        mkdirSync(path.join(folder, 'python'), { recursive: true })
        for (const module of ['mine', 'theirs'])
          writeFileSync(path.join(folder, 'python', `${module}.py`), `WHO = "${name}"\n`)
        return folder
      })
      const { value } = await room.invoke({ ...made, layerFolders: layers })
      assert.deepEqual(value, ['package', 'two'])
    },
    'imports boto3 without bundling it': async () => {
      const code =
        'import boto3, os\ndef handler(event, context):\n    client = boto3.client("s3")\n    return [client.meta.endpoint_url, client.meta.region_name]\n'
      const { value, text } = await room.invoke(spec(code, { memoryMb: 512 }))
      assert.deepEqual(value, ['http://127.0.0.1:1', 'us-east-1'], text)
    },
    'may import the type of its context as AWS’s runtime names it': async () => {
      const code =
        'from awslambdaric.lambda_context import LambdaContext\ndef handler(event, context):\n    return isinstance(context, LambdaContext)\n'
      assert.equal((await room.invoke(spec(code))).value, true)
    },
    'keeps its answer when a child outlives it': async () => {
      const code =
        'import subprocess\ndef handler(event, context):\n    subprocess.Popen(["sleep", "60"], close_fds=False)\n    return 1\n'
      assert.equal((await room.invoke(spec(code))).value, 1)
    },
    'that fills its memory is stopped': async () => {
      const code = 'def handler(event, context):\n    a = []\n    while True: a.append(bytearray(1 << 20))\n'
      const { value } = await room.invoke(spec(code, { memoryMb: 128 }))
      assert.match((value as { errorType: string }).errorType, /^Runtime\.(OutOfMemory|ExitError)$/)
    },
  }
  for (const [name, run] of Object.entries(cases)) {
    test(name, async (t) => {
      const reason = absent()
      if (reason !== false) return t.skip(reason)
      await run()
    })
  }
})

test('a deprecated version is named as absent with its date', () => {
  const available = room.engine.available('python3.9')
  assert.deepEqual(available, { ok: false, reason: 'AWS has deprecated it (2025-12-15); use python3.14' })
})
