import assert from 'node:assert/strict'
import test from 'node:test'
import { openCli } from '../../../test/support/cli.ts'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { rootOf } from '../../kernel/cloud.ts'
import { bury, promiseKey } from '../../kernel/promise.ts'
import type { PromiseRow } from '../../kernel/promise.ts'
import type { Output } from '../../model/index.ts'
import { withoutCli } from '../../../test/support/machine.ts'

type Promises = Output<'selfless', 'ListPromises'>

const HOUR_MS = 3_600_000

test(
  'promises are listed as due, waiting or dead, and a dead one is given a new life',
  { skip: withoutCli },
  async (t) => {
    const cloud = await openTestCloud()
    const cli = openCli(cloud)
    t.after(() => cloud.close())
    t.after(() => cli.close())
    proves(t, 'selfless.ListPromises', 'selfless.RedrivePromise')
    const me = rootOf(ACCOUNT, REGION)
    const create = (logGroupName: string, hours: number): Promise<string> =>
      cloud.records.transact((tx) =>
        tx.later('logs', 'CreateLogGroup', { logGroupName }, me, { atMs: tx.now + hours * HOUR_MS }),
      )
    const waiting = await create('of-a-promise', 1)
    const dying = await create('of-a-dead-promise', 2)
    await cloud.records.transact((tx) =>
      tx.later('logs', 'CreateLogGroup', { logGroupName: 'theirs' }, rootOf('999999999999', REGION), {
        atMs: tx.now + HOUR_MS,
      }),
    )
    await cloud.records.transact(async (tx) => {
      const row = await tx.get<PromiseRow>(promiseKey(dying))
      assert.ok(row)
      await bury(tx, { ...row, tries: 3, error: { code: 'Broken', message: 'it broke', atMs: tx.now } })
    })
    const list = async (...args: string[]): Promise<Promises['promises']> =>
      ((await cli.json('selfless', 'list-promises', ...args)) as Promises).promises
    const shown = await list('--state', 'waiting')
    assert.deepEqual(
      shown?.map(({ promiseId, state, service, operation, principal, tries }) => ({
        promiseId,
        state,
        service,
        operation,
        principal,
        tries,
      })),
      [
        {
          promiseId: waiting,
          state: 'waiting',
          service: 'logs',
          operation: 'CreateLogGroup',
          principal: me.arn,
          tries: 0,
        },
      ],
    )
    const dead = await list('--state', 'dead', '--service', 'logs')
    assert.deepEqual(
      dead?.map((one) => [one.promiseId, one.errorCode, one.errorMessage, one.tries]),
      [[dying, 'Broken', 'it broke', 3]],
    )
    assert.deepEqual(await list('--state', 'dead', '--service', 's3'), [])

    await assert.rejects(cli.json('selfless', 'redrive-promise', '--promise-id', waiting), {
      stderr: /ResourceNotFoundException/,
    })
    const redriven = await cli.json('selfless', 'redrive-promise', '--promise-id', dying)
    assert.deepEqual(redriven, { promiseId: dying })
    assert.deepEqual(await list('--state', 'dead'), [])
    await assert.rejects(
      cli.json('selfless', 'list-promises', '--state', 'dead', '--starting-token', 'nonsense'),
      {
        stderr: /ValidationException|Bad starting token/,
      },
    )
    await assert.rejects(cloud.call('selfless', 'ListPromises', { state: 'dead', nextToken: 'x' }, me), {
      code: 'ValidationException',
    })
  },
)
