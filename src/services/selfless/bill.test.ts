import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { openCli } from '../../../test/support/cli.ts'
import type { Cli } from '../../../test/support/cli.ts'
import { proves } from '../../../test/support/proves.ts'
import { serviceOf } from '../../kernel/cloud.ts'
import type { Input, Output } from '../../model/index.ts'
import { withoutCli } from '../../../test/support/machine.ts'

let cloud: TestCloud
let cli: Cli
before(async () => {
  cloud = await openTestCloud({ startMs: Date.UTC(2026, 10, 25, 12) })
  cli = openCli(cloud)
})
after(async () => {
  cli.close()
  await cloud.close()
})

type Bill = Output<'selfless', 'GetBill'>
type Usage = Input<'selfless', 'RecordUsage'>['usage'][number]

const lambda = serviceOf('lambda.amazonaws.com', { account: ACCOUNT, region: REGION })
const arnOf = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`
const usageOf = (name: string, more: Partial<Usage> = {}): Usage => ({
  functionArn: arnOf(name),
  day: '2026-11-25',
  architecture: 'x86_64',
  memoryMb: 512,
  requests: 1,
  billedMs: 100,
  ...more,
})
const record = (usage: Usage[], batchId?: string): Promise<unknown> =>
  cloud.call('selfless', 'RecordUsage', { usage, batchId }, lambda)

test(
  'the bill shows requests, GB-seconds and money by function and day, at the dated public prices',
  { skip: withoutCli },
  async (t) => {
    proves(t, 'selfless.GetBill')
    await record([usageOf('thumbnail'), usageOf('thumbnail', { memoryMb: 1_024, billedMs: 50 })])
    await record([
      usageOf('arm', { architecture: 'arm64', requests: 1_000_000, billedMs: 10_000_000, memoryMb: 1_024 }),
    ])
    await record([usageOf('yesterday', { day: '2026-11-24' })])
    const bill = (await cli.json('selfless', 'get-bill', '--from', '2026-11-25')) as Bill
    assert.deepEqual(
      bill.lines?.map((line) => [
        line.functionArn,
        line.day,
        line.architecture,
        line.requests,
        line.gbSeconds,
      ]),
      [
        [arnOf('arm'), '2026-11-25', 'arm64', 1_000_000, 10_000],
        [arnOf('thumbnail'), '2026-11-25', 'x86_64', 2, 0.1],
      ],
    )
    const [arm] = bill.lines ?? []
    assert.equal(arm?.requestsUsd?.toFixed(4), '0.2000')
    assert.equal(arm?.durationUsd?.toFixed(6), '0.133334')
    assert.equal(arm?.totalUsd?.toFixed(6), '0.333334')
    assert.equal(bill.prices?.usdPerGbSecondX86, 0.0000166667)
    assert.match(bill.notes ?? '', /free tier .* is not subtracted/)
    const all = (await cli.json('selfless', 'get-bill')) as Bill
    assert.deepEqual(
      all.lines?.map(({ day }) => day),
      ['2026-11-24', '2026-11-25', '2026-11-25'],
    )
  },
)

test('a batch counts once, however often it is told', { skip: withoutCli }, async () => {
  const usage = [usageOf('once', { day: '2026-11-01' })]
  assert.deepEqual(await record(usage, 'batch-1'), { recorded: true })
  assert.deepEqual(await record(usage, 'batch-1'), { recorded: false })
  assert.deepEqual(await record(usage, 'batch-2'), { recorded: true })
  // A promise's id does the same.
  const promised = { promiseId: 'p1' }
  const keep = (): Promise<unknown> => cloud.call('selfless', 'RecordUsage', { usage }, lambda, promised)
  assert.deepEqual(await keep(), { recorded: true })
  await cloud.clock.turn(24 * 3_600_000)
  assert.deepEqual(await keep(), { recorded: false })
  const { lines } = await bill({ from: '2026-11-01', to: '2026-11-01' })
  assert.equal(lines?.[0]?.requests, 3)
})

test(
  'only the Lambda service writes the bill, and only of its own account',
  { skip: withoutCli },
  async () => {
    const mine = { usage: [usageOf('x')] }
    await assert.rejects(cloud.call('selfless', 'RecordUsage', mine, cloud.me), {
      code: 'AccessDeniedException',
    })
    const s3 = serviceOf('s3.amazonaws.com', { account: ACCOUNT, region: REGION })
    await assert.rejects(cloud.call('selfless', 'RecordUsage', mine, s3), { code: 'AccessDeniedException' })
    const theirs = usageOf('x', { functionArn: `arn:aws:lambda:${REGION}:999999999999:function:x` })
    await assert.rejects(record([theirs]), { code: 'ValidationException' })
    await assert.rejects(record([usageOf('x', { day: '2026-13-01' })]), { code: 'ValidationException' })
    // As a client sees it.
    const line = JSON.stringify(usageOf('x'))
    await assert.rejects(cli.json('selfless', 'record-usage', '--usage', line), {
      stderr: /AccessDeniedException/,
    })
  },
)

test('a bill comes in pages, of one function when asked', { skip: withoutCli }, async () => {
  const names = Array.from({ length: 25 }, (_, i) => `paged-${String(i).padStart(2, '0')}`)
  await record(names.map((name) => usageOf(name, { day: '2026-10-10' })))
  const found: (string | undefined)[] = []
  let nextToken: string | undefined
  do {
    const page = await bill({ from: '2026-10-01', to: '2026-10-31', maxResults: 10, nextToken })
    found.push(...(page.lines ?? []).map(({ functionArn }) => functionArn))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  assert.deepEqual(found, names.map(arnOf))
  const one = await bill({ from: '2026-10-01', to: '2026-10-31', functionArn: arnOf('paged-13') })
  assert.deepEqual(
    one.lines?.map(({ functionArn }) => functionArn),
    [arnOf('paged-13')],
  )
  await assert.rejects(bill({ from: '2026-11-02', to: '2026-11-01' }), { code: 'ValidationException' })
  await assert.rejects(bill({ nextToken: 'nonsense' }), { code: 'ValidationException' })
  await assert.rejects(cli.json('selfless', 'get-bill', '--from', '2026-02-30'), {
    stderr: /ValidationException/,
  })
})

test('the tiers count an account’s month', { skip: withoutCli }, async () => {
  // 7 billion GB-seconds in September, of which one on the last day lies in the second tier.
  const line = (day: string, billions: number): Usage =>
    usageOf('huge', { day, memoryMb: 10_240, billedMs: (billions * 1e9 * 1_000) / 10 })
  await record([line('2026-09-01', 6), line('2026-09-30', 1), line('2026-08-31', 1)])
  const { lines } = await bill({ from: '2026-08-31', to: '2026-09-30' })
  assert.deepEqual(
    lines?.map(({ day, durationUsd }) => [day, Math.round(durationUsd ?? 0)]),
    [
      ['2026-08-31', 16_667],
      ['2026-09-01', 100_000],
      ['2026-09-30', 15_000],
    ],
  )
})

function bill(input: Input<'selfless', 'GetBill'>): Promise<Bill> {
  return cloud.call('selfless', 'GetBill', input, cloud.me)
}
