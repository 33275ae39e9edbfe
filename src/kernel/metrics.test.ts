import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMetrics, valueOf, withoutParser } from '../../test/support/prometheus.ts'
import { Histogram, render, RequestCounts, single } from './metrics.ts'

const skip = withoutParser

test('a page is what a Prometheus reads, whatever stands in labels and helps', { skip }, () => {
  const labels = { name: 'a "quoted" \\ back\nslash', other: 'é' }
  const page = render([
    { name: 'a_total', help: 'two\nlines \\ one', type: 'counter', samples: [{ labels, value: 1.5 }] },
    single('gauge', 'b', 'endless', Infinity),
    single('gauge', 'c', 'small', 1e-9),
    { name: 'a_total', help: 'again', type: 'counter', samples: [{ labels: { name: 'x' }, value: 2 }] },
  ])
  const samples = parseMetrics(page)
  assert.deepEqual([...samples.keys()], ['a_total', 'b', 'c'])
  assert.deepEqual(samples.get('a_total'), [
    { labels, value: 1.5 },
    { labels: { name: 'x' }, value: 2 },
  ])
  assert.deepEqual([valueOf(samples, 'b'), valueOf(samples, 'c')], [Infinity, 1e-9])
})

test('a histogram counts each value in every bucket that reaches it', { skip }, () => {
  const histogram = new Histogram([0.1, 1])
  for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe(value)
  const page = render([{ name: 's', help: 'h', type: 'histogram', samples: histogram.samples({ a: 'b' }) }])
  const samples = parseMetrics(page)
  const buckets = samples.get('s_bucket')?.map(({ labels, value }) => [labels['le'], labels['a'], value])
  assert.deepEqual(buckets, [
    ['0.1', 'b', 2],
    ['1', 'b', 3],
    ['+Inf', 'b', 4],
  ])
  assert.deepEqual([valueOf(samples, 's_count'), valueOf(samples, 's_sum')], [4, 7.65])
})

test(
  'requests are told apart by service, operation and status, and their names are bounded',
  { skip },
  () => {
    const counts = new RequestCounts()
    counts.count('sqs', 'SendMessage', 200, 3)
    counts.count('sqs', 'SendMessage', 200, 3_000)
    counts.count('sqs', 'SendMessage', 400, 1)
    counts.count(undefined, undefined, 403, 1)
    // Somebody asks for everything in every model.
    for (let n = 0; n < 5_000; n++) counts.count('ec2', `Operation${n}`, 501, 1)
    for (let n = 0; n < 5_000; n++) counts.count('ec2', `Operation${n}`, 200, 1)
    const samples = parseMetrics(render(counts.families()))
    const of = (labels: Record<string, string>) => valueOf(samples, 'selfless_requests_total', labels)
    assert.equal(of({ operation: 'SendMessage', status: '200' }), 2)
    assert.equal(of({ operation: 'SendMessage', status: '400' }), 1)
    assert.equal(of({ service: '', status: '403' }), 1)
    assert.equal(of({ service: 'other', status: '501' }), 5_000)
    const requests = samples.get('selfless_requests_total') ?? []
    assert.ok(requests.length <= 510, `${requests.length} lines`)
    assert.equal(
      requests.reduce((sum, { value }) => sum + value, 0),
      10_004,
    )
    const within = (le: string) =>
      valueOf(samples, 'selfless_request_seconds_bucket', { operation: 'SendMessage', le })
    assert.deepEqual([within('0.0025'), within('0.005'), within('5')], [1, 2, 3])
  },
)
