// Nothing may stay behind: bytes that no object names, rows of layouts, parts of uploads that ended, whatever happened to
// the objects that they were part of. What is cleared behind a transaction is waited for by keeping its promises.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import { isBlobId } from '../../kernel/body.ts'
import { under } from '../../kernel/records.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

const LARGE = Buffer.alloc(5 * 1024 * 1024, 'x')

async function count(cloud: TestCloud, ...parts: string[]): Promise<number> {
  return (await cloud.records.scan(under(...parts), { limit: 1000 })).length
}

/** The blobs on disk. */
function blobs(cloud: TestCloud): string[] {
  const folder = join(cloud.folder, 'blobs')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() && isBlobId(one.name) ? [one.name] : [],
  )
}

/** The blobs that stay: several servers may share a folder, and then deleting comes an hour later (CONTRACTS.md §2). */
async function remaining(cloud: TestCloud): Promise<string[]> {
  await cloud.promises.idle()
  const doomed = under('storage', 'doomed')
  if ((await cloud.records.scan(doomed, { limit: 1 })).length > 0) cloud.clock.turnWall(3_600_000)
  while ((await cloud.records.scan(doomed, { limit: 1 })).length > 0) cloud.clock.turnWall(60_000)
  return blobs(cloud)
}

async function multipart(s3: S3Client, Bucket: string, Key: string, bodies: Buffer[]): Promise<string> {
  const { UploadId = '' } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }))
  for (const [i, Body] of bodies.entries()) {
    await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: i + 1, Body }))
  }
  return UploadId
}

async function complete(s3: S3Client, Bucket: string, Key: string, bodies: Buffer[]): Promise<void> {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key }))
  const Parts = []
  for (const [i, Body] of bodies.entries()) {
    const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: i + 1, Body }))
    Parts.push({ PartNumber: i + 1, ETag })
  }
  await s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }))
}

test('what is overwritten, copied, aborted and deleted leaves no bytes behind', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const long = { long: 'm'.repeat(1500) }
  for (const Body of ['small', LARGE, 'small again', LARGE]) {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body, Metadata: long }))
  }
  await refused(
    s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: LARGE, IfMatch: '"no"' })),
    'PreconditionFailed',
  )
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/k` }))
  await complete(s3, Bucket, 'm', [LARGE, Buffer.from('tail')])
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'm-copy', CopySource: `${Bucket}/m` }))
  const aborted = await multipart(s3, Bucket, 'a', [LARGE, Buffer.from('x')])
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key: 'a', UploadId: aborted }))
  await multipart(s3, Bucket, 'unfinished', [LARGE])
  // k and copy share one blob, m and m-copy one layout of a blob and a record; the unfinished part is one more.
  assert.equal((await remaining(cloud)).length, 3)
  for (const Key of ['k', 'copy', 'm', 'm-copy']) await s3.send(new DeleteObjectCommand({ Bucket, Key }))
  await s3.send(new DeleteBucketCommand({ Bucket }))
  assert.deepEqual(await remaining(cloud), [])
  for (const kind of ['body', 'inline', 'layout']) assert.equal(await count(cloud, kind), 0, kind)
  for (const kind of ['object', 'attributes', 'upload', 'part', 'parts', 'completed']) {
    assert.equal(await count(cloud, 's3', '000000000000', 'us-east-1', kind), 0, kind)
  }
})
