// The pages that are ours and no AWS operation: health, the authority's certificate, the clock that tests turn.
import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { test } from 'node:test'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { openTestCloud } from './support/cloud.ts'

test('AWS-visible time is turned on request where --test-clock allows it, forward only, and by no web page', async (t) => {
  const cloud = await openTestCloud({ options: ['--test-clock'] })
  t.after(() => cloud.close())
  const page = `${cloud.endpoint}/_selfless/clock`
  const before = cloud.clock.now()
  const turned = await fetch(`${page}?turnMs=3600000`, { method: 'POST' })
  assert.deepEqual(await turned.json(), { now: new Date(before + 3_600_000).toISOString() })
  assert.equal(cloud.clock.now(), before + 3_600_000)
  for (const wrong of ['-1', '0.5', 'soon', '99999999999999']) {
    assert.equal((await fetch(`${page}?turnMs=${wrong}`, { method: 'POST' })).status, 400, wrong)
  }
  const byPage = await fetch(`${page}?turnMs=1`, { method: 'POST', headers: { origin: cloud.endpoint } })
  assert.equal(byPage.status, 403)
  assert.equal(cloud.clock.now(), before + 3_600_000)
  // A turned clock is no reason to distrust a signature: that is judged by the machine's time.
  const { Account } = await cloud.client(STSClient).send(new GetCallerIdentityCommand({}))
  assert.equal(Account, '000000000000')
})

test('a turn of time survives a restart', async (t) => {
  const cloud = await openTestCloud({ options: ['--test-clock'] })
  t.after(() => cloud.close())
  await fetch(`${cloud.endpoint}/_selfless/clock?turnMs=86400000`, { method: 'POST' })
  const before = cloud.clock.now()
  await cloud.restart()
  const { now } = (await (await fetch(`${cloud.endpoint}/_selfless/clock`)).json()) as { now: string }
  assert.equal(now, new Date(before).toISOString())
})

test('without --test-clock nobody turns the time', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const before = cloud.clock.now()
  assert.equal((await fetch(`${cloud.endpoint}/_selfless/clock?turnMs=1000`, { method: 'POST' })).status, 404)
  assert.equal(cloud.clock.now(), before)
})

test('the certificate authority is one for the life of the data folder', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const first = await (await fetch(`${cloud.endpoint}/_selfless/ca.pem`)).text()
  assert.equal(new X509Certificate(first).ca, true)
  await cloud.restart()
  assert.equal(await (await fetch(`${cloud.endpoint}/_selfless/ca.pem`)).text(), first)
})
