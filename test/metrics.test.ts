// The page of metrics of a real cloud, as Prometheus asks for it: on the developer's machine, on an address of its own, and
// not in production's port; and the lines of the log.
import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { CreateBucketCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { openTestCloud } from './support/cloud.ts'
import { onPostgres } from './support/postgres.ts'
import { parseMetrics, valueOf, withoutParser } from './support/prometheus.ts'
import type { Samples } from './support/prometheus.ts'
import { scratch, startServer } from './support/server.ts'

/** The page as a Prometheus reads it. */
const read = async (url: string): Promise<Samples> => {
  const response = await fetch(url)
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  return parseMetrics(await response.text())
}

test(
  'the page tells what was asked and how the server does',
  { skip: withoutParser || onPostgres },
  async (t) => {
    const cloud = await openTestCloud()
    t.after(() => cloud.close())
    const s3 = cloud.client(S3Client, { forcePathStyle: true })
    await s3.send(new CreateBucketCommand({ Bucket: 'counted' }))
    await s3.send(new PutObjectCommand({ Bucket: 'counted', Key: 'large', Body: Buffer.alloc(100_000) }))
    await assert.rejects(s3.send(new HeadBucketCommand({ Bucket: 'absent' })))
    await cloud.records.transact(
      (tx) => void tx.later('selfless', 'Doctor', {}, cloud.me, { atMs: tx.now + 1e9 }),
    )
    const url = `${cloud.endpoint}/_selfless/metrics`
    // Blobs are walked beside the first page.
    while (!(await (await fetch(url)).text()).includes('selfless_blobs '));
    const page = await read(url)
    const requests = (labels: Record<string, string>) => valueOf(page, 'selfless_requests_total', labels)
    assert.equal(requests({ service: 's3', operation: 'PutObject', status: '200' }), 1)
    assert.equal(requests({ service: 's3', operation: 'HeadBucket', status: '404' }), 1)
    assert.equal(valueOf(page, 'selfless_request_seconds_count', { operation: 'PutObject' }), 1)
    assert.ok(valueOf(page, 'selfless_flush_seconds_count') >= 2)
    assert.ok(valueOf(page, 'selfless_records_bytes') > 0 && valueOf(page, 'selfless_log_bytes') > 0)
    assert.deepEqual([valueOf(page, 'selfless_blobs'), valueOf(page, 'selfless_blobs_bytes')], [1, 100_000])
    assert.equal(valueOf(page, 'selfless_promises', { state: 'waiting' }), 1)
    assert.equal(valueOf(page, 'selfless_promises', { state: 'dead' }), 0)
    assert.equal(valueOf(page, 'selfless_environments', { state: 'busy' }), 0)
    assert.equal(valueOf(page, 'selfless_build_info', { node: process.versions.node }), 1)
    assert.ok(valueOf(page, 'process_resident_memory_bytes') > 10_000_000)
    assert.ok(valueOf(page, 'process_cpu_seconds_total') > 0)
    assert.ok(valueOf(page, 'selfless_loop_pause_seconds', { quantile: '1' }) >= 0)
  },
)

test('no web page reads the metrics, and in production the port has none', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  const page = { headers: { 'sec-fetch-site': 'same-origin' } }
  assert.equal((await fetch(`${cloud.endpoint}/_selfless/metrics`, page)).status, 403)
  const production = await openTestCloud({ options: ['--production', '--require-isolation', 'none'] })
  t.after(() => production.close())
  const refused = await fetch(`${production.endpoint}/_selfless/metrics`)
  assert.equal(refused.status, 403)
  assert.match(await refused.text(), /--metrics-address/)
})

test(
  '--metrics-address serves /metrics and nothing else, in production too',
  { skip: withoutParser },
  async (t) => {
    const port = await freePort()
    const options = ['--metrics-address', `127.0.0.1:${port}`, '--production', '--require-isolation', 'none']
    const cloud = await openTestCloud({ options })
    t.after(() => cloud.close())
    const page = await read(`http://127.0.0.1:${port}/metrics`)
    assert.equal(valueOf(page, 'selfless_build_info', { standing: 'production' }), 1)
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404)
    assert.equal((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status, 405)
  },
)

test('with --log-format json each line is an object, and a request’s has its id and no secret', async (t) => {
  const server = await startServer(t, scratch(t), ['--log-format', 'json', '--log-level', 'debug'])
  const response = await fetch(`${server.endpoint}/bucket/key?X-Amz-Signature=secret&X-Amz-Credential=hidden`)
  await server.stop()
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const request = lines.find(({ message }) => message === 'request')
  assert.equal(request?.['level'], 'debug')
  assert.equal(request?.['status'], response.status)
  assert.equal(request?.['path'], '/bucket/key')
  assert.equal(request?.['requestId'], response.headers.get('x-amz-request-id'))
  assert.ok(
    Math.abs(Date.parse(String(request?.['time'])) - Date.parse(response.headers.get('date') ?? '')) < 60_000,
  )
  assert.ok(!server.output().includes('secret') && !server.output().includes('hidden'))
})

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
