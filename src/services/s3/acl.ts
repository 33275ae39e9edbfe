// ACLs and object ownership. Every bucket has the ownership BucketOwnerEnforced, AWS's default since April 2023: ACLs are
// off, reading one answers that the owner has full control, writing one is AccessControlListNotSupported ("Controlling
// ownership of objects and disabling ACLs"). The settings that would turn them on are refused by name.
import type { Handlers } from '../../kernel/service.ts'
import { notImplemented, s3Fault } from './errors.ts'
import { findObject } from './object.ts'
import { bucketOf } from './request.ts'
import { canonicalId } from './store.ts'
import type { Bucket } from './store.ts'

export const aclOperations = {
  async GetBucketAcl(input, ctx) {
    return ownerOnly(await bucketOf(ctx.records, input, ctx.region))
  },

  async GetObjectAcl(input, ctx) {
    return ownerOnly((await findObject(input, ctx)).bucket)
  },

  async PutBucketAcl(input, ctx) {
    await bucketOf(ctx.records, input, ctx.region)
    throw s3Fault('AccessControlListNotSupported')
  },

  async PutObjectAcl(input, ctx) {
    await findObject(input, ctx)
    if (input.ACL === 'bucket-owner-full-control') return {}
    throw s3Fault('AccessControlListNotSupported')
  },

  async GetBucketOwnershipControls(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    return { OwnershipControls: { Rules: [{ ObjectOwnership: bucket.ownership }] } }
  },

  async PutBucketOwnershipControls(input, ctx) {
    await bucketOf(ctx.records, input, ctx.region)
    // An empty document has no rules at all, whatever the model says.
    const rules: readonly { ObjectOwnership: string }[] | undefined = input.OwnershipControls.Rules
    const rule = rules?.[0]
    if (rule === undefined || rules?.length !== 1) throw s3Fault('MalformedXML')
    const known = ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter']
    if (!known.includes(rule.ObjectOwnership)) throw s3Fault('MalformedXML')
    if (rule.ObjectOwnership !== 'BucketOwnerEnforced') {
      throw notImplemented('OwnershipControls', `ObjectOwnership ${rule.ObjectOwnership} is not done yet`)
    }
    return {}
  },
} satisfies Handlers<'s3'>

function ownerOnly(bucket: Bucket) {
  const ID = canonicalId(bucket.account)
  return {
    Owner: { ID },
    Grants: [{ Grantee: { ID, Type: 'CanonicalUser' as const }, Permission: 'FULL_CONTROL' as const }],
  }
}
