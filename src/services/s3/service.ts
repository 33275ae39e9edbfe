// Amazon S3, API version 2006-03-01: general purpose buckets without versions. Limits: keys 1,024 bytes, user metadata 2 KB,
// a put or a part 5 GB, parts 5 MiB to 5 GB and 10,000 of them, 10 tags an object and 50 a bucket, policies 20 KB, pages of
// 1,000 (User Guide, "Quotas"). What differs from AWS, and why:
// - Answers do not claim `x-amz-server-side-encryption: AES256`, and requests for it are refused: bytes are kept as they are.
// - Versions, lifecycle, object lock, ACLs, website redirects, KMS and SSE-C come with a later issue; every header and
//   setting that asks for one is refused by its name (request.ts), and operations without a handler answer 501.
// - Storage classes are labels, but for GLACIER and DEEP_ARCHIVE, which are kept from being read as on AWS.
// - DeleteObjects is refused as a whole where one of its keys may not be deleted; AWS answers AccessDenied for that key.
// - Uploads by HTML forms (POST Object) and CORS are not done.
// - Notifications go to Lambda functions; other destinations cannot be set yet (notification.ts).
import { defineService } from '../../kernel/service.ts'
import type { PrivateHandlers, RoomContext } from '../../kernel/service.ts'
import { access } from './access.ts'
import { aclOperations } from './acl.ts'
import { attributesOperations } from './attributes-operation.ts'
import { bucketOperations } from './bucket.ts'
import { completeOperations } from './complete.ts'
import { copyOperations } from './copy.ts'
import { listOperations } from './list.ts'
import { Md5Threads } from './md5.ts'
import { multipartOperations } from './multipart.ts'
import { bucketOfArn } from './names.ts'
import { notificationOperations } from './notification.ts'
import { objectOperations } from './object.ts'
import { policyOperations } from './policy.ts'
import { allInBucket, findBucket, settingOf } from './store.ts'
import type { Bucket } from './store.ts'
import { taggingOperations } from './tagging.ts'
import { clearParts } from './uploads.ts'

/** What the room promises itself: work behind a transaction, in steps, that may be done twice. */
const own = {
  /** Removes records that nobody can reach any more. */
  async clearRange(range: { from: string; to: string }, ctx: RoomContext) {
    await ctx.records.clear(range)
  },

  /** Removes one record whose time is over. */
  async expire(input: { key: string }, ctx: RoomContext) {
    await ctx.records.transact((tx) => tx.delete(input.key))
  },

  /** Lets go of the parts of an upload that ended. */
  async ownClearParts(input: { bucket: Bucket; uploadId: string }, ctx: RoomContext) {
    await clearParts(ctx.records, input.bucket, input.uploadId)
  },

  /** Clears what a deleted bucket leaves: unfinished uploads and records that only it could reach. */
  async ownClearUploads(input: { bucket: Bucket }, ctx: RoomContext) {
    await clearParts(ctx.records, input.bucket)
    for (const kind of ['upload', 'completed', 'sequencer']) {
      await ctx.records.clear(allInBucket(input.bucket, kind))
    }
  },
} satisfies PrivateHandlers<unknown>

export const s3 = defineService({
  name: 's3',
  operations: {
    ...bucketOperations,
    ...objectOperations,
    ...copyOperations,
    ...listOperations,
    ...multipartOperations,
    ...completeOperations,
    ...attributesOperations,
    ...taggingOperations,
    ...policyOperations,
    ...aclOperations,
    ...notificationOperations,
  },
  access,
  private: own,
  open: () => new Md5Threads(),
  async resourcePolicy(arn, ctx) {
    const name = bucketOfArn(arn)
    const bucket = name === undefined ? undefined : await findBucket(ctx.records, name)
    if (bucket === undefined) return undefined
    return { account: bucket.account, policy: await settingOf<string>(ctx.records, bucket, 'policy') }
  },
})
