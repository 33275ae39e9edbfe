// What the tests of the S3 room share: a cloud with an official client, buckets with new names, and errors as clients see them.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { openTestCloud } from './cloud.ts'
import type { TestCloud, TestCloudOptions } from './cloud.ts'

export interface S3Cloud {
  readonly cloud: TestCloud
  readonly s3: S3Client
  /** Makes a bucket whose name no other test has. */
  readonly bucket: () => Promise<string>
}

/** Opens a cloud for one test and closes it behind it. */
export async function openS3(t: TestContext, options?: TestCloudOptions): Promise<S3Cloud> {
  const cloud = await openTestCloud(options)
  t.after(() => cloud.close())
  const s3 = cloud.client(S3Client)
  let made = 0
  return {
    cloud,
    s3,
    async bucket() {
      const Bucket = `bucket-${++made}`
      await s3.send(new CreateBucketCommand({ Bucket }))
      return Bucket
    },
  }
}

/** What a client shall see of an error: its status, its text, and the extra elements of its document. */
export interface Expected {
  readonly status?: number
  readonly message?: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The call is refused with this code, and with everything else that is said of it. */
export async function refused(call: Promise<unknown>, code: string, expected: Expected = {}): Promise<void> {
  const error = await call.then(
    () => assert.fail(`expected ${code}, but the call was answered`),
    (thrown: unknown) => thrown as Error & { $metadata?: { httpStatusCode?: number } },
  )
  assert.equal(error.name, code, error.message)
  if (expected.status !== undefined) assert.equal(error.$metadata?.httpStatusCode, expected.status)
  if (expected.message !== undefined) assert.equal(error.message, expected.message)
  const seen = error as unknown as Record<string, unknown>
  for (const [name, value] of Object.entries(expected.fields ?? {})) assert.equal(seen[name], value, name)
}
