// A PostgreSQL whose disk is full: clients get a clean 503, nothing acknowledged is lost, and all goes on when there is room
// again. In two ways: a small disk (where one can be mounted), on which PostgreSQL may end over its own log; and a limit
// on the length of its files, as a quota sets it, which needs no rights.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { startPostgres, withoutPostgres } from '../../../test/support/postgres.ts'
import { openTestPostgres, temporaryFolder, type TestStorage } from '../../../test/support/storage.ts'
import { testClock } from '../../kernel/clock.ts'
import { Fault } from '../../kernel/fault.ts'
import { seededIds } from '../../kernel/ids.ts'
import { key } from '../../kernel/records.ts'

const skip = withoutPostgres
const MIB = 2 ** 20
const ROWS = 20
/** So many refusals one after another, and it is full. */
const REFUSALS = 5
const WRITES_MAX = 20_000

test(
  'a small disk that is full answers 503, loses nothing, and goes on when there is room',
  { skip },
  async (t) => {
    const disk = mkdtempSync(join(tmpdir(), 'selfless-test-'))
    const opened: TestStorage[] = []
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=140m', 'tmpfs', disk], {
      encoding: 'utf8',
    })
    if (mounted.status !== 0) {
      rmSync(disk, { recursive: true })
      return t.skip(`no small disk can be made here: ${(mounted.stderr || String(mounted.error)).trim()}`)
    }
    chmodSync(disk, 0o777)
    const instance = await startPostgres({}, disk)
    t.after(async () => {
      await opened[0]?.close()
      await instance.stop('immediate')
      spawnSync('umount', ['-l', disk])
      rmSync(disk, { recursive: true, force: true })
    })
    const on = await openTestPostgres(t, {
      dsn: instance.dsn(),
      folder: temporaryFolder(t),
      limits: { waitMs: 700, lookupMs: 1_000 },
      clock: testClock({ frozen: false }),
    })
    opened.push(on)
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(60 * MIB))
    const ids = seededIds('disk')
    const write = (n: number): Promise<void> => {
      const texts = Array.from({ length: ROWS }, () => ids.hex(500))
      return on.records.transact((tx) => {
        for (const [row, text] of texts.entries()) tx.put(key('k', n, row), text)
      })
    }
    const { acknowledged, refused } = await untilFull(write)
    assert.ok(acknowledged.length > 0)
    for (const error of refused)
      assert.ok(error instanceof Fault && error.status === 503, `a clean 503: ${String(error)}`)
    t.diagnostic(
      `${acknowledged.length} written; ${String(refused[0])}; PostgreSQL ${instance.isRunning ? 'lives' : 'has ended'}`,
    )
    rmSync(join(disk, 'ballast'))
    // Over a full log PostgreSQL ends by itself; its supervisor starts it again.
    if (!instance.isRunning) await instance.restart('immediate')
    await untilWritten(() => write(WRITES_MAX), on.clock)
    for (const n of acknowledged)
      for (const row of [0, ROWS - 1])
        assert.notEqual(await on.records.get(key('k', n, row)), undefined, `${n}`)
    assert.notEqual(await on.records.get(key('k', WRITES_MAX, 0)), undefined)
  },
)

test(
  'SQS over a PostgreSQL at its quota answers 503, keeps what it accepted, and goes on when there is room',
  { skip },
  async (t) => {
    const instance = await startPostgres({ autovacuum: 'off' })
    const blobs = join(temporaryFolder(t), 'blobs')
    const cloud = await openTestCloud({ options: ['--records', instance.dsn(), '--blobs', blobs] })
    t.after(async () => {
      instance.limitFiles('unlimited')
      await cloud.close()
      await instance.stop('immediate')
    })
    const sqs = cloud.client(SQSClient)
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'full' }))
    // Above the segments of its log, which are 16 MiB.
    instance.limitFiles(18 * MIB)
    const ids = seededIds('quota')
    const send = async (n: number): Promise<void> => {
      const bodies = Array.from({ length: ROWS }, (_, row) => `${n}/${row} ${ids.hex(10_000)}`)
      await Promise.all(
        bodies.map((MessageBody) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))),
      )
    }
    const { acknowledged, refused } = await untilFull(send)
    assert.ok(acknowledged.length > 10, `${acknowledged.length}`)
    for (const error of refused) {
      const { name, $metadata: metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
      assert.deepEqual([name, metadata?.httpStatusCode], ['ServiceUnavailable', 503], String(error))
    }
    assert.match(String(refused[0]), /The disk of the records is full/)
    instance.limitFiles('unlimited')
    await untilWritten(() => send(WRITES_MAX), testClock())
    const there = new Set<string>()
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
      )
      if (Messages.length === 0) break
      for (const { Body = '' } of Messages) there.add(Body.split(' ')[0] ?? '')
    }
    for (const n of [...acknowledged, WRITES_MAX])
      for (let row = 0; row < ROWS; row++)
        assert.ok(there.has(`${n}/${row}`), `${n}/${row} was accepted and is lost`)
  },
)

/** Writes 0, 1, 2 … until so many in a row were refused. */
async function untilFull(
  write: (n: number) => Promise<void>,
): Promise<{ acknowledged: number[]; refused: unknown[] }> {
  const acknowledged: number[] = []
  const refused: unknown[] = []
  let inARow = 0
  for (let n = 0; n < WRITES_MAX && inARow < REFUSALS; n++) {
    try {
      await write(n)
      acknowledged.push(n)
      inARow = 0
    } catch (error) {
      refused.push(error)
      inARow++
    }
  }
  assert.equal(inARow, REFUSALS, 'it was filled')
  return { acknowledged, refused }
}

/** There is room: within twenty seconds it is written. */
async function untilWritten(
  write: () => Promise<void>,
  clock: { monotonic(): number; after(ms: number): Promise<void> },
): Promise<void> {
  const untilMs = clock.monotonic() + 20_000
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (clock.monotonic() > untilMs) throw error
      await clock.after(50)
    }
  }
}
