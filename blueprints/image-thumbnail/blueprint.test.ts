// The blueprint deployed as a user would and run on real input: the photograph that it ships becomes a thumbnail.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { FilterLogEventsCommand, CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  HeadObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import sharp from 'sharp'
import { targetOf } from '../../cli/client.ts'
import { deploy } from '../../cli/deploy.ts'
import { openTestCloud } from '../../test/support/cloud.ts'
import type { TestCloud } from '../../test/support/cloud.ts'

const folder = dirname(fileURLToPath(import.meta.url))
const photograph = readFileSync(join(folder, 'events/cat.jpg'))

test(
  'a photograph put into the bucket appears as a thumbnail in the other, and its log says so',
  { timeout: 120_000 },
  async (t) => {
    const cloud = await openTestCloud({ running: true })
    t.after(() => cloud.close())
    const { photos, thumbnails, functionName } = await deployed(t, cloud)
    const s3 = cloud.client(S3Client)

    // A key with a space and an umlaut: notifications encode it, the function must decode it.
    const Key = 'holiday/Katze im Grün.jpg'
    await s3.send(new PutObjectCommand({ Bucket: photos, Key, Body: photograph, ContentType: 'image/jpeg' }))
    const thumbnail = await appeared(cloud, s3, thumbnails, Key)
    const { format, width, height } = await sharp(thumbnail).metadata()
    assert.deepEqual({ format, width, height }, { format: 'jpeg', width: 200, height: 133 })
    const head = await s3.send(new HeadObjectCommand({ Bucket: thumbnails, Key }))
    assert.deepEqual(head.Metadata, {
      width: '200',
      height: '133',
      source: encodeURIComponent(`${photos}/${Key}`),
    })
    assert.equal(head.ContentType, 'image/jpeg')

    const logs = cloud.client(CloudWatchLogsClient)
    let messages: string[] = []
    while (!messages.some((message) => message.startsWith('REPORT '))) {
      await cloud.clock.after(50)
      const page = await logs
        .send(new FilterLogEventsCommand({ logGroupName: `/aws/lambda/${functionName}` }))
        .catch(() => undefined)
      messages = page?.events?.map((event) => event.message ?? '') ?? []
    }
    assert.ok(
      messages.some((message) => message.includes(`${Key}: ${photograph.length} bytes -> 200 x 133`)),
      messages.join(''),
    )
  },
)

test(
  'a picture that is none fails in the function, and the caller is told',
  { timeout: 120_000 },
  async (t) => {
    const cloud = await openTestCloud({ running: true })
    t.after(() => cloud.close())
    const { photos, functionName } = await deployed(t, cloud)
    const event = readFileSync(join(folder, 'events/s3-put.json'), 'utf8').replaceAll(
      'image-thumbnail-photos-000000000000',
      photos,
    )
    const lambda = cloud.client(LambdaClient)
    const missing = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(event) }),
    )
    assert.equal(missing.FunctionError, 'Unhandled')
    assert.match(missing.Payload?.transformToString() ?? '', /NoSuchKey/)
    await cloud
      .client(S3Client)
      .send(new PutObjectCommand({ Bucket: photos, Key: 'cat.jpg', Body: 'no picture at all' }))
    const broken = await lambda.send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(event) }),
    )
    assert.match(broken.Payload?.transformToString() ?? '', /unsupported image format/)
  },
)

async function deployed(t: { after(work: () => void): void }, cloud: TestCloud) {
  const workFolder = mkdtempSync(join(tmpdir(), 'selfless-build-'))
  t.after(() => rmSync(workFolder, { recursive: true, force: true }))
  const options = {
    folder,
    stack: 'pictures',
    parameters: {},
    workFolder,
    clock: cloud.clock,
    say: () => undefined,
  }
  const { plan } = await deploy(targetOf({}, cloud.endpoint), options)
  const {
    PhotosBucket: photos = '',
    ThumbnailsBucket: thumbnails = '',
    FunctionName: functionName = '',
  } = plan.outputs
  assert.deepEqual(
    [photos, thumbnails, functionName],
    ['pictures-photos-000000000000', 'pictures-thumbnails-000000000000', 'pictures-Thumbnail'],
  )
  return { photos, thumbnails, functionName }
}

async function appeared(cloud: TestCloud, s3: S3Client, Bucket: string, Key: string): Promise<Uint8Array> {
  for (;;) {
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket, Key }))
      return (await found.Body?.transformToByteArray()) ?? new Uint8Array()
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw error
      await cloud.clock.after(20)
    }
  }
}
