import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs, until, watchSleepers } from '../../../test/support/messages.ts'
import { Lookouts } from './live.ts'

/** How many transactions a cloud runs while `work` is done. */
async function transactions(
  { cloud }: Awaited<ReturnType<typeof openSqs>>,
  work: () => Promise<unknown>,
): Promise<number> {
  const { records } = cloud
  const transact = records.transact.bind(records)
  let count = 0
  records.transact = (body, home) => {
    if (home !== undefined) count++
    return transact(body, home)
  }
  await work()
  records.transact = transact
  return count
}

test('of forty long polls that a send wakes, a few look and the others sleep on', async (t) => {
  const room = await openSqs(t)
  const { cloud, sqs, queue, send, bodies } = room
  const asleep = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  const answers: string[] = []
  // Fewer than the fifty connections that the client has: the sends need theirs.
  const polls = Array.from({ length: 40 }, async () => {
    answers.push(...(await bodies(QueueUrl, { WaitTimeSeconds: 20, MaxNumberOfMessages: 1 })))
  })
  await asleep(40)
  const one = await transactions(room, async () => {
    await send(QueueUrl, 'one')
    await until(() => answers.length === 1)
    await asleep(39)
  })
  assert.ok(one <= 8, `${one} transactions for one message`)
  await sqs.sendMessageBatch({
    QueueUrl,
    Entries: Array.from({ length: 10 }, (_, n) => ({ Id: String(n), MessageBody: String(n) })),
  })
  await until(() => answers.length === 11)
  await asleep(29)
  await cloud.clock.turn(20_000)
  await Promise.all(polls)
  assert.deepEqual(answers.toSorted(), [...Array.from({ length: 10 }, (_, n) => String(n)), 'one'])
})

test('a long poll goes on after its queue was purged', async (t) => {
  const { cloud, sqs, queue, send, bodies } = await openSqs(t)
  const asleep = watchSleepers(cloud.records)
  const QueueUrl = await queue()
  const poll = bodies(QueueUrl, { WaitTimeSeconds: 20 })
  await asleep(1)
  await sqs.purgeQueue({ QueueUrl })
  await send(QueueUrl, 'after')
  assert.deepEqual(await poll, ['after'])
})

test('who waited before a look began shares what it did not find; who came later looks', async () => {
  const lookouts = new Lookouts<string[]>((found) => found.length === 0)
  const looks: ((found: string[] | undefined) => void)[] = []
  const look = (): Promise<string[] | undefined> => new Promise((resolve) => void looks.push(resolve))
  const found = new Map<string, string[] | undefined>()
  const come = (name: string): Promise<void> =>
    lookouts.look('queue', look).then((what) => void found.set(name, what))
  const all = ['a', 'b', 'c'].map(come)
  await new Promise(setImmediate)
  assert.equal(looks.length, 1)
  looks[0]?.(['message'])
  await new Promise(setImmediate)
  // It found something, so the two others look at a time; a fourth comes while they do.
  assert.equal(looks.length, 3)
  all.push(come('d'))
  looks[1]?.([])
  await new Promise(setImmediate)
  assert.equal(looks.length, 3)
  // One that was not made says nothing: the turn goes on.
  looks[2]?.(undefined)
  await new Promise(setImmediate)
  assert.equal(looks.length, 4)
  looks[3]?.([])
  await Promise.all(all)
  assert.deepEqual(
    [...found],
    [
      ['a', ['message']],
      ['b', []],
      ['c', undefined],
      ['d', []],
    ],
  )
})

test('a look that fails fails for itself only', async () => {
  const lookouts = new Lookouts<string[]>((found) => found.length === 0)
  const first = lookouts.look('queue', () => Promise.reject(new Error('no')))
  const second = lookouts.look('queue', async () => [])
  await assert.rejects(first, /no/)
  assert.deepEqual(await second, [])
})
