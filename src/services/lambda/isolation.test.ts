// Functions of a server that was started with --require-isolation namespaces: in sandboxes, at AWS's paths, and still with
// all that a function has. What a hostile one can do there: native/lambox/hostile.test.ts.
import assert from 'node:assert/strict'
import { CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { boxed } from '../../../test/support/boxed.ts'
import { deploy, invoke, makeRole, refusal, zipOf } from '../../../test/support/lambda.ts'

const sandboxed = boxed(() => openTestCloud({ options: ['--require-isolation', 'namespaces'] }))

sandboxed('a function in a sandbox is where AWS has it, and calls this cloud as its role', async (on) => {
  const role = await makeRole(on)
  const source = `import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts'
    import { existsSync } from 'node:fs'
    export const handler = async ({ server }) => {
      const { Arn } = await new STSClient().send(new GetCallerIdentityCommand())
      return { Arn, root: process.env.LAMBDA_TASK_ROOT, file: import.meta.filename, uid: process.getuid(), seen: existsSync(server) }
    }`
  await deploy(on, 'boxed', source, role)
  const lambda = on.client(LambdaClient)
  for (let n = 0; n < 3; n++) {
    const { value } = await invoke(lambda, 'boxed', { server: on.folder })
    assert.deepEqual(value, {
      Arn: 'arn:aws:sts::000000000000:assumed-role/execution/boxed',
      root: '/var/task',
      file: '/var/task/index.mjs',
      uid: 993,
      seen: false,
    })
  }
})

sandboxed(
  'a runtime that does not run in a sandbox yet is refused by name, not run without one',
  async (on) => {
    const role = await makeRole(on, 'other')
    const lambda = on.client(LambdaClient)
    const ZipFile = await zipOf({ 'index.py': 'def handler(event, context): return 1' })
    const refused = await refusal(
      lambda.send(
        new CreateFunctionCommand({
          FunctionName: 'python',
          Runtime: 'python3.12',
          Handler: 'index.handler',
          Role: role,
          Code: { ZipFile },
        }),
      ),
    )
    assert.match(
      refused.message,
      /python3\.12 does not run in a sandbox yet; a server that is started with --require-isolation none runs it/,
    )
  },
)

sandboxed('the doctor says that functions are kept apart', async (on) => {
  const { checks = [] } = await on.call('selfless', 'Doctor', {}, on.me)
  const check = checks.find(({ name }) => name === 'isolation')
  assert.deepEqual([check?.status, check?.value], ['ok', 1])
})
