// The AWS CLI and boto3 against the door, where they are installed: signed chunks' trailers over TLS, `Expect: 100-continue`,
// multipart uploads, presigned URLs of version 2 (what boto3 makes in us-east-1) and 4. Every signature is verified.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { HttpRequest } from '../../src/kernel/http.ts'
import { testDoor, userKey } from '../../test/support/door.ts'
import type { TestDoor } from '../../test/support/door.ts'

const run = promisify(execFile)
const KEY = 'AKIAKNOWNKEY00000001'
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
const PARTS = 12 * 1024 * 1024

interface Upload {
  Key: string
  Body: Readable | Buffer
  PartNumber?: number
}

const stored = new Map<string, number>()
const trailers: Readonly<Record<string, string>>[] = []
const folder = mkdtempSync(join(tmpdir(), 'selfless-cli-'))
let door: TestDoor
let at: Awaited<ReturnType<TestDoor['start']>>
let env: Record<string, string | undefined>
let has = { aws: false, boto3: false }

async function take({ Key, Body, PartNumber }: Upload, call: { request: HttpRequest }) {
  let bytes = 0
  for await (const part of Buffer.isBuffer(Body) ? [Body] : Body) bytes += (part as Buffer).length
  stored.set(PartNumber === undefined ? Key : `${Key}#${PartNumber}`, bytes)
  if (call.request.trailers) trailers.push(call.request.trailers())
  return { ETag: '"e"' }
}

before(async () => {
  door = testDoor({
    keys: { [KEY]: userKey(KEY, SECRET) },
    handlers: {
      's3.PutObject': take,
      's3.UploadPart': take,
      's3.CreateMultipartUpload': ({ Key }: Upload) => ({ Bucket: 'b', Key, UploadId: 'u' }),
      's3.CompleteMultipartUpload': ({ Key }: Upload) => ({ Bucket: 'b', Key, ETag: '"e"' }),
      's3.GetObject': () => ({ Body: Readable.from([Buffer.from('found')]), ContentLength: 5 }),
      'sts.GetCallerIdentity': (_: object, call: { caller: { arn: string } }) => ({ Arn: call.caller.arn }),
      'cloudwatch.PutMetricData': () => ({}),
    } as never,
  })
  at = await door.start()
  const bundle = join(folder, 'ca.pem')
  writeFileSync(bundle, door.ca().cert)
  writeFileSync(join(folder, 'large'), Buffer.alloc(PARTS, 'x'))
  writeFileSync(join(folder, 'small'), 'hello')
  env = {
    PATH: process.env['PATH'],
    HOME: folder,
    AWS_ACCESS_KEY_ID: KEY,
    AWS_SECRET_ACCESS_KEY: SECRET,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CA_BUNDLE: bundle,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const works = (command: string, args: string[]) =>
    run(command, args, { env }).then(
      () => true,
      () => false,
    )
  // In CI nothing skips: .ci/run installs both, and a test whose tool is missing fails there.
  const must = process.env['SELFLESS_CI'] !== undefined
  has = {
    aws: must || (await works('aws', ['--version'])),
    boto3: must || (await works('python3', ['-c', 'import boto3'])),
  }
})
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await at.close()
  assert.deepEqual(door.bugs, [])
})

const aws = async (endpoint: string, ...args: string[]) =>
  (await run('aws', ['--endpoint-url', endpoint, ...args], { env })).stdout

test('the CLI uploads one part and many, over HTTP and over TLS, where its checksums come as trailers', async (t) => {
  if (!has.aws) return t.skip('no AWS CLI here')
  for (const endpoint of [at.endpoint, at.tlsEndpoint]) {
    stored.clear()
    trailers.length = 0
    await aws(endpoint, 's3', 'cp', join(folder, 'small'), 's3://b/small')
    await aws(endpoint, 's3', 'cp', join(folder, 'large'), 's3://b/large')
    assert.equal(stored.get('small'), 5)
    assert.equal((stored.get('large#1') ?? 0) + (stored.get('large#2') ?? 0), PARTS)
    if (endpoint === at.tlsEndpoint)
      assert.ok(
        trailers.some(
          (one) => one['x-amz-checksum-crc32'] !== undefined || one['x-amz-checksum-crc64nvme'] !== undefined,
        ),
      )
  }
})

test("the CLI's query and presigned requests verify", async (t) => {
  if (!has.aws) return t.skip('no AWS CLI here')
  assert.match(await aws(at.endpoint, 'sts', 'get-caller-identity'), /user\/tester/)
  await aws(
    at.endpoint,
    'cloudwatch',
    'put-metric-data',
    '--namespace',
    'n',
    '--metric-name',
    'm',
    '--value',
    '1',
  )
  const url = (await aws(at.endpoint, 's3', 'presign', 's3://b/a key')).trim()
  assert.equal(await (await fetch(url)).text(), 'found')
  assert.equal((await fetch(url.replace('key', 'kex'))).status, 403)
})

const PRESIGN = `
import boto3, sys
from botocore.client import Config
for version in ('s3', 's3v4'):
    s3 = boto3.client('s3', endpoint_url=sys.argv[1], config=Config(signature_version=version))
    print(s3.generate_presigned_url('get_object', Params={'Bucket': 'b', 'Key': 'k', 'ResponseContentType': 'text/x y'}))
    print(s3.generate_presigned_url('put_object', Params={'Bucket': 'b', 'Key': 'up', 'ContentType': 'text/plain', 'Metadata': {'a': 'b'}}))
`

test('boto3 presigns in version 2 and 4, headers included', async (t) => {
  if (!has.boto3) return t.skip('no boto3 here')
  const { stdout } = await run('python3', ['-c', PRESIGN, at.endpoint], { env })
  const urls = stdout.trim().split('\n')
  assert.equal(urls.filter((url) => url.includes('AWSAccessKeyId=')).length, 2)
  for (const [i, url] of urls.entries()) {
    const put = i % 2 === 1
    const send = (to: string) =>
      fetch(
        to,
        put
          ? { method: 'PUT', body: 'sent', headers: { 'content-type': 'text/plain', 'x-amz-meta-a': 'b' } }
          : {},
      )
    assert.equal((await send(url)).status, 200, url)
    assert.equal((await send(url.replace('/b/', '/c/'))).status, 403, url)
  }
})
