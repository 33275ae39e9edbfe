import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole } from '../../../test/support/lambda.ts'
import { onPostgres } from '../../../test/support/postgres.ts'

// An hour in one step is longer than a connection to PostgreSQL waits, so there it is not shown.
test(
  'an unpacked package that another server let go of is removed within two hours, one in use never',
  { skip: onPostgres },
  async (t) => {
    const cloud = await openTestCloud()
    t.after(() => cloud.close())
    await deploy(cloud, 'kept', 'export const handler = async () => 1', await makeRole(cloud))
    const home = join(cloud.folder, 'cache/lambda')
    const cache = join(home, readdirSync(home)[0] ?? '')
    const [used = ''] = readdirSync(cache)
    const left = join(cache, 'f'.repeat(used.length))
    mkdirSync(left)
    cloud.clock.turnWall(3_600_000)
    const looked = async () => {
      for (let n = 0; n < 100; n++) await new Promise(setImmediate)
    }
    await looked()
    assert.equal(existsSync(left), true, 'what began before may still run')
    cloud.clock.turnWall(3_600_000)
    while (existsSync(left)) await looked()
    assert.equal((await invoke(cloud.client(LambdaClient), 'kept')).value, 1)
    assert.equal(existsSync(join(cache, used)), true)
  },
)
