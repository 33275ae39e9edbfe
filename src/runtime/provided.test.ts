// OS-only runtimes end to end: every kind of bootstrap that people deploy (a shell script with curl, Python's standard
// library, a compiled program), AWS's own runtime interface client for Python, unmodified, and the way through
// CreateFunction and Invoke by the official client.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import {
  CreateFunctionCommand,
  InvokeCommand,
  LambdaClient,
  waitUntilFunctionActiveV2,
} from '@aws-sdk/client-lambda'
import yazl from 'yazl'
import { C_ECHO, providedSpec, runtimeScript } from '../../test/support/bootstrap.ts'
import { openTestCloud } from '../../test/support/cloud.ts'
import { openTestEngine } from '../../test/support/engine.ts'
import type { TestEngine } from '../../test/support/engine.ts'
import type { FunctionSpec } from './engine.ts'
import { makeRole } from '../../test/support/lambda.ts'
import { installed } from '../../test/support/ric.ts'

// AWS's own client for Python, as it comes: it starts from the handler's name and speaks the API by itself.
const PATH = '/usr/local/bin:/usr/bin:/bin'
const version = spawnSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
  env: { PATH },
})
  .stdout?.toString()
  .trim()
type Installed = Awaited<ReturnType<typeof installed>>
const inCi: Installed | undefined =
  process.env['SELFLESS_CI'] === undefined ? undefined : { folder: undefined, skip: 'not fetched in CI' }
const ric =
  inCi ??
  (await installed(`awslambdaric-api-${version}`, 'python3', (into) => [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--only-binary=:all:',
    `--python-version=${version}`,
    '--target',
    into,
    'awslambdaric',
  ]))
// That for Node.js builds curl and its own C++ client when it is installed, which takes a minute.
const nodeRic =
  inCi ??
  (process.env['SELFLESS_LONG'] === undefined
    ? { folder: undefined, skip: 'with --long only' }
    : await installed('aws-lambda-ric-native-4.0.2', 'npm', (into) => [
        'install',
        '--no-audit',
        '--no-fund',
        '--prefix',
        into,
        'aws-lambda-ric@4.0.2',
      ]))
// Functions may run as another user.
for (const { folder } of [ric, nodeRic]) if (folder !== undefined) chmodSync(folder, 0o755)

let room: TestEngine

before(async () => {
  room = await openTestEngine()
})
after(() => room.close())

const has = (command: string, word = '--version') => spawnSync(command, [word]).status === 0
const without = (command: string, word?: string) => !has(command, word) && `${command} is not on this machine`

// The bootstrap of AWS's tutorial for custom runtimes, in its form (runtimes-walkthrough.html).
const SHELL = `#!/bin/sh
set -eu
api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime"
. "$LAMBDA_TASK_ROOT/$(echo "$_HANDLER" | cut -d. -f1).sh"
while true; do
  headers="$(mktemp)"
  event=$(curl -sS -L -D "$headers" "$api/invocation/next")
  id=$(grep -Fi Lambda-Runtime-Aws-Request-Id "$headers" | tr -d '[:space:]' | cut -d: -f2)
  response=$($(echo "$_HANDLER" | cut -d. -f2) "$event")
  curl -sS "$api/invocation/$id/response" -d "$response" >/dev/null
done
`

test('a shell script with curl is a runtime', { skip: without('curl') }, async () => {
  const spec = room.spec(
    { bootstrap: SHELL, 'function.sh': `handler() { echo "Echoing request: '$1'"; }` },
    { runtime: 'provided.al2', handler: 'function.handler' },
  )
  chmodSync(path.join(spec.codeFolder, 'bootstrap'), 0o755)
  for (const n of [1, 2]) {
    const requestId = `00000000-0000-4000-8000-00000000000${n}`
    const { payload } = await room.engine.invoke(spec, {
      requestId,
      payload: Buffer.from(`{"n":${n}}`),
      invokedFunctionArn: spec.arn,
    })
    assert.equal(payload.toString(), `Echoing request: '{"n":${n}}'`)
  }
})

const PYTHON = `#!/usr/bin/env python3
import http.client, json, os
connection = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])
base = '/2018-06-01/runtime/invocation/'
def call(method, path, body=None, headers={}):
    connection.request(method, base + path, body, headers)
    answer = connection.getresponse()
    return answer, answer.read()
while True:
    next, event = call('GET', 'next')
    id = next.headers['Lambda-Runtime-Aws-Request-Id']
    event = json.loads(event)
    if 'stream' in event:
        def pieces():
            for piece in event['stream']:
                yield piece.encode()
        call('POST', id + '/response', pieces(), {'Lambda-Runtime-Function-Response-Mode': 'streaming'})
    else:
        call('POST', id + '/response', json.dumps({'got': event}))
`

test(
  'a Python script on the standard library is a runtime, and streams',
  { skip: without('python3') },
  async () => {
    const spec = providedSpec(room, PYTHON)
    assert.deepEqual((await room.invoke(spec, { a: 1 })).value, { got: { a: 1 } })
    const chunks: string[] = []
    const streamed = await room.invoke(
      spec,
      { stream: ['a', 'b', 'c'] },
      { onChunk: (chunk) => void chunks.push(chunk.toString()) },
    )
    assert.deepEqual([chunks.join(''), streamed.payload.length], ['abc', 0])
    // Whoever does not read a stream as such gets it whole.
    const whole = await room.invoke(spec, { stream: ['[1', ',2]'] })
    assert.deepEqual(whole.value, [1, 2])
  },
)

const GO = `package main

import ("bytes"; "io"; "net/http"; "os")

func main() {
	base := "http://" + os.Getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/"
	for {
		next, err := http.Get(base + "next")
		if err != nil { os.Exit(1) }
		event, _ := io.ReadAll(next.Body)
		id := next.Header.Get("Lambda-Runtime-Aws-Request-Id")
		answer, err := http.Post(base+id+"/response", "application/json", bytes.NewReader(event))
		if err != nil { os.Exit(2) }
		io.Copy(io.Discard, answer.Body); answer.Body.Close(); next.Body.Close()
	}
}
`

// Compiling Go for the first time takes a quarter of a minute.
const withoutGo = process.env['SELFLESS_LONG'] === undefined ? 'with --long only' : without('go', 'version')

test('a compiled program is a runtime: Go', { skip: withoutGo }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-go-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(path.join(folder, 'main.go'), GO)
  const env = { ...process.env, CGO_ENABLED: '0', GO111MODULE: 'off' }
  execFileSync('go', ['build', '-o', 'bootstrap', 'main.go'], { cwd: folder, env })
  const spec = providedSpec(room, '')
  writeFileSync(path.join(spec.codeFolder, 'bootstrap'), readFileSync(path.join(folder, 'bootstrap')))
  for (let n = 0; n < 50; n++) assert.deepEqual((await room.invoke(spec, { n })).value, { n })
})

test('a compiled program is a runtime: C', { skip: without('cc') }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'selfless-c-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const bootstrap = path.join(folder, 'bootstrap')
  execFileSync('cc', ['-O1', '-o', bootstrap, '-x', 'c', '-'], { input: C_ECHO })
  const spec = providedSpec(room, '')
  writeFileSync(path.join(spec.codeFolder, 'bootstrap'), readFileSync(bootstrap))
  for (let n = 0; n < 200; n++) assert.deepEqual((await room.invoke(spec, { n })).value, { n })
})

test("AWS's own awslambdaric, unmodified, runs on these APIs", { skip: ric.skip }, async () => {
  const source = `import os, json
def handler(event, context):
    print('in the handler')
    if event.get('fail'): raise KeyError('missing')
    if event.get('large'): return 'x' * 7_000_000
    return {'event': event, 'id': context.aws_request_id, 'arn': context.invoked_function_arn, 'name': context.function_name,
            'custom': context.client_context.custom if context.client_context else None, 'trace': os.environ.get('_X_AMZN_TRACE_ID'),
            'left': context.get_remaining_time_in_millis() > 1000}
`
  const start = `#!/bin/sh\nexec python3 -m awslambdaric "$_HANDLER"\n`
  const make = (files: Record<string, string>, handler = 'app.handler') => {
    const spec = room.spec(
      { bootstrap: start, ...files },
      { runtime: 'provided.al2023', handler, environment: { PYTHONPATH: ric.folder ?? '' } },
    )
    chmodSync(path.join(spec.codeFolder, 'bootstrap'), 0o755)
    return spec
  }
  const spec = make({ 'app.py': source })
  const clientContext = Buffer.from('{"custom":{"a":"b"}}').toString('base64')
  const first = await room.invoke(spec, { a: 1 }, { clientContext, traceId: 'Root=1-a' })
  const expected = { event: { a: 1 }, id: first.requestId, arn: spec.arn, name: spec.functionName }
  assert.deepEqual(first.value, { ...expected, custom: { a: 'b' }, trace: 'Root=1-a', left: true })
  assert.match(first.text, /\nin the handler\nEND/)
  const failed = await room.invoke(spec, { fail: true })
  const { errorType, errorMessage, requestId } = failed.value as Record<string, string>
  assert.deepEqual([errorType, errorMessage, requestId], ['KeyError', "'missing'", failed.requestId])
  const large = await room.invoke(spec, { large: true })
  assert.equal((large.value as { errorType: string }).errorType, 'Function.ResponseSizeTooLarge')
  const missing = await room.invoke(make({}, 'gone.handler'))
  assert.equal((missing.value as { errorType: string }).errorType, 'Runtime.ImportModuleError')
  assert.match(missing.text, /Phase: init\tStatus: error\tError Type: Runtime\.ImportModuleError\n/)
})

test(
  "AWS's own aws-lambda-ric for Node.js, unmodified, runs on these APIs",
  { skip: nodeRic.skip },
  async () => {
    const client = path.join(nodeRic.folder ?? '', 'node_modules', 'aws-lambda-ric', 'index.mjs')
    const source = `exports.handler = async (event, context) => {
    if (event.fail) throw new TypeError('bad')
    return event.large ? 'x'.repeat(7e6) : { event, id: context.awsRequestId, custom: context.clientContext } }
  exports.stream = awslambda.streamifyResponse(async (event, stream) => {
    stream.write('one'); stream.write('two'); if (event.fail) throw new Error('late'); stream.end() })`
    const make = (handler: string): FunctionSpec => {
      const bootstrap = `#!/bin/sh\nexec ${process.execPath} ${client} "$_HANDLER"\n`
      const spec = room.spec({ bootstrap, 'index.js': source }, { runtime: 'provided.al2023', handler })
      chmodSync(path.join(spec.codeFolder, 'bootstrap'), 0o755)
      return spec
    }
    const spec = make('index.handler')
    const clientContext = Buffer.from('{"custom":1}').toString('base64')
    const first = await room.invoke(spec, { a: 1 }, { clientContext })
    assert.deepEqual(first.value, { event: { a: 1 }, id: first.requestId, custom: { custom: 1 } })
    const failed = (await room.invoke(spec, { fail: 1 })).value as Record<string, string>
    assert.deepEqual([failed['errorType'], failed['errorMessage']], ['TypeError', 'bad'])
    const large = await room.invoke(spec, { large: 1 })
    assert.equal((large.value as { errorType: string }).errorType, 'Function.ResponseSizeTooLarge')
    assert.match(large.text, /Http response code: 413/)
    assert.deepEqual((await room.invoke(spec, { b: 1 })).functionError, undefined)
    const streaming = make('index.stream')
    for (const event of [{}, { fail: 1 }]) {
      const chunks: string[] = []
      const onChunk = (chunk: Buffer): void => void chunks.push(chunk.toString())
      const streamed = await room.invoke(streaming, event, { onChunk })
      assert.equal(chunks.join(''), 'onetwo')
      const late = (streamed.value as { errorMessage?: string } | undefined)?.errorMessage
      assert.equal(late, 'fail' in event ? 'late' : undefined)
    }
  },
)

test('CreateFunction and Invoke run a bootstrap of a zip by the official client', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const lambda = cloud.client(LambdaClient)
  const zip = new yazl.ZipFile()
  zip.addBuffer(
    Buffer.from(runtimeScript('async (event) => ({ event, handler: env._HANDLER })')),
    'bootstrap',
    {
      mode: 0o100755,
    },
  )
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  for (const Runtime of ['provided.al2023', 'provided.al2'] as const) {
    const FunctionName = Runtime.replace('.', '-')
    const Role = await makeRole(cloud, FunctionName)
    const Code = { ZipFile: Buffer.concat(chunks) }
    await lambda.send(new CreateFunctionCommand({ FunctionName, Runtime, Handler: 'any.name', Role, Code }))
    await waitUntilFunctionActiveV2({ client: lambda, maxWaitTime: 30 }, { FunctionName })
    const Payload = Buffer.from('{"a":1}')
    const answer = await lambda.send(new InvokeCommand({ FunctionName, Payload, LogType: 'Tail' }))
    assert.equal(answer.FunctionError, undefined)
    assert.deepEqual(JSON.parse(Buffer.from(answer.Payload ?? []).toString()), {
      event: { a: 1 },
      handler: 'any.name',
    })
    assert.match(
      Buffer.from(answer.LogResult ?? '', 'base64').toString(),
      /^INIT_START Runtime Version: provided:al2/,
    )
  }
})
