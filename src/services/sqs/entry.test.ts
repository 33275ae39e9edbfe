import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { test } from 'node:test'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { contentOf, dropContent, holdContent, prepareContent } from './entry.ts'
import type { Entry } from './entry.ts'

const at = { account: '000000000000', region: 'us-east-1' }
const entryOf = (part: Pick<Entry, 'content' | 'elsewhere'>): Entry => ({
  id: 'm',
  sentMs: 1,
  senderId: at.account,
  md5: '',
  count: 0,
  ...part,
})

for (const [where, length] of [
  ['in the entry', 100],
  ['in a record', 10_000],
  ['in a blob', 100_000],
] as const) {
  test(`a content of ${length} characters stands ${where}, and is gone with its message`, async (t) => {
    const cloud = await openTestCloud()
    t.after(() => cloud.close())
    const content = { body: 'x'.repeat(length) }
    const fresh = await prepareContent(cloud.blobs, content)
    const entry = entryOf(fresh.part)
    const kept = [
      entry.content !== undefined,
      entry.elsewhere?.at === 'record',
      entry.elsewhere?.at === 'blob',
    ]
    assert.deepEqual(kept, [length === 100, length === 10_000, length === 100_000])
    await cloud.records.transact((tx) => holdContent(tx, at, entry.id, fresh))
    assert.deepEqual(await contentOf(cloud, at, entry), content)
    if (entry.elsewhere === undefined) return
    await cloud.records.transact((tx) => dropContent(tx, at, entry))
    // With several servers a blob's file goes an hour later.
    if (entry.elsewhere.at === 'blob') await rm(cloud.blobs.path(entry.elsewhere.id), { force: true })
    assert.equal(await contentOf(cloud, at, entry), undefined)
  })
}

test('a blob that is held and not there is a fault of ours, never an empty answer', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const fresh = await prepareContent(cloud.blobs, { body: 'x'.repeat(100_000) })
  const entry = entryOf(fresh.part)
  await cloud.records.transact((tx) => holdContent(tx, at, entry.id, fresh))
  if (entry.elsewhere?.at !== 'blob') throw new Error('not a blob')
  await rm(cloud.blobs.path(entry.elsewhere.id))
  await assert.rejects(contentOf(cloud, at, entry))
  await cloud.records.transact((tx) => dropContent(tx, at, entry))
})
