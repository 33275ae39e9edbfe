// Buckets: CreateBucket, DeleteBucket, HeadBucket, ListBuckets, GetBucketLocation. A bucket's name is unique among all
// accounts, so its record stands under the name alone; ListBuckets reads the account's index.
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Handlers } from '../../kernel/service.ts'
import type { Tx } from '../../kernel/records.ts'
import { invalidArgument, notImplemented, s3Fault } from './errors.ts'
import { arnOf } from './names.ts'
import { bucketOf, refuseUnsupported } from './request.ts'
import type { S3Context } from './request.ts'
import {
  accountBuckets,
  allInBucket,
  BUCKET_SETTINGS,
  canonicalId,
  countBuckets,
  findBucket,
  ownCaller,
  putBucket,
  putSetting,
  removeBucket,
  removeSetting,
  secondsOf,
} from './store.ts'
import type { Bucket, BucketEntry, Tags } from './store.ts'
import { checkTags } from './tags.ts'

// API_ListBuckets: MaxBuckets between 1 and 10,000.
const LIST_BUCKETS_MAX = 10_000
// User Guide, "General purpose bucket quotas": the default quota of an account.
const BUCKETS_PER_ACCOUNT_MAX = 10_000

export const bucketOperations = {
  async CreateBucket(input, ctx) {
    checkName(input.Bucket)
    checkCreation(input)
    const region = regionOf(input.CreateBucketConfiguration?.LocationConstraint, ctx.region)
    const tags = checkTags(input.CreateBucketConfiguration?.Tags, 'new bucket')
    await ctx.records.transact(async (tx) => {
      const existing = await findBucket(tx, input.Bucket)
      if (existing !== undefined) return answerExisting(existing, tags, ctx)
      const count = await countBuckets(tx, ctx.account, 1)
      if (count > BUCKETS_PER_ACCOUNT_MAX) throw s3Fault('TooManyBuckets')
      const bucket: Bucket = {
        id: tx.id(),
        name: input.Bucket,
        account: ctx.account,
        region,
        created: secondsOf(tx.now),
        ownership: 'BucketOwnerEnforced',
        notifies: false,
      }
      putBucket(tx, bucket)
      if (Object.keys(tags).length > 0) putSetting(tx, bucket, 'tags', tags)
    })
    return { Location: locationOf(input.Bucket, region, ctx), BucketArn: arnOf(input.Bucket) }
  },

  async DeleteBucket(input, ctx) {
    await ctx.records.transact(async (tx) => {
      const bucket = await bucketOf(tx, input, ctx.region)
      for (const kind of ['object', 'version']) {
        const [first] = await tx.scan(allInBucket(bucket, kind), { limit: 1 })
        if (first !== undefined) throw s3Fault('BucketNotEmpty', { BucketName: bucket.name })
      }
      removeBucket(tx, bucket)
      await countBuckets(tx, bucket.account, -1)
      for (const kind of BUCKET_SETTINGS) removeSetting(tx, bucket, kind)
      clearUploads(tx, bucket)
    })
    return {}
  },

  async HeadBucket(input, ctx) {
    const bucket = await bucketOf(ctx.records, input, ctx.region)
    return { BucketArn: arnOf(bucket.name), BucketRegion: bucket.region, AccessPointAlias: false }
  },

  async GetBucketLocation(input, ctx) {
    // AWS answers this one from every region, so that a client can find out where to go.
    const found = await findBucket(ctx.records, input.Bucket)
    const bucket = await bucketOf(ctx.records, input, found?.region ?? ctx.region)
    return bucket.region === DEFAULT_REGION
      ? {}
      : { LocationConstraint: bucket.region as (typeof LOCATIONS)[number] }
  },

  async ListBuckets(input, ctx) {
    const max = input.MaxBuckets ?? LIST_BUCKETS_MAX
    if (max < 1 || max > LIST_BUCKETS_MAX) {
      const text = `Argument max-buckets must be an integer between 1 and ${LIST_BUCKETS_MAX}`
      throw invalidArgument(text, 'max-buckets', String(max))
    }
    checkRegionFilter(input.BucketRegion)
    const scope = ['s3.ListBuckets', ctx.account]
    const last = startOf(input.ContinuationToken, scope)
    const found = await entriesAfter(ctx, last, max + 1, input.Prefix ?? '', input.BucketRegion)
    const page = found.slice(0, max)
    const end = page.at(-1)
    // "BucketRegion … if the request contains at least one valid parameter" (API_Bucket; recorded).
    const { MaxBuckets, ContinuationToken, Prefix, BucketRegion } = input
    const asksNothing = [MaxBuckets, ContinuationToken, Prefix, BucketRegion].every(
      (one) => one === undefined,
    )
    return {
      Buckets: page.map((entry) => ({
        Name: entry.name,
        CreationDate: new Date(entry.created),
        ...(asksNothing ? {} : { BucketRegion: entry.region }),
        BucketArn: arnOf(entry.name),
      })),
      Owner: { ID: canonicalId(ctx.account) },
      ...(input.Prefix === undefined ? {} : { Prefix: input.Prefix }),
      ...(found.length > max && end !== undefined ? { ContinuationToken: encodeToken(scope, end.name) } : {}),
    }
  },
} satisfies Handlers<'s3'>

const DEFAULT_REGION = 'us-east-1'

// The enumeration BucketLocationConstraint of the model, `EU` being the oldest name of eu-west-1.
const LOCATIONS = [
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'cn-north-1',
  'cn-northwest-1',
  'EU',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-2',
  'us-gov-east-1',
  'us-gov-west-1',
  'us-west-1',
  'us-west-2',
] as const

function isLocation(name: string): boolean {
  return (LOCATIONS as readonly string[]).includes(name)
}

/** Where a bucket is made. The endpoint of us-east-1 makes them anywhere, every other only in its own region (recorded). */
function regionOf(constraint: string | undefined, endpointRegion: string): string {
  if (endpointRegion === DEFAULT_REGION) {
    if (constraint === undefined) return DEFAULT_REGION
    if (!isLocation(constraint)) {
      throw s3Fault('InvalidLocationConstraint', { LocationConstraint: constraint })
    }
    return constraint === 'EU' ? 'eu-west-1' : constraint
  }
  const meant = constraint === 'EU' && endpointRegion === 'eu-west-1' ? endpointRegion : constraint
  if (meant === endpointRegion) return endpointRegion
  throw s3Fault(
    'IllegalLocationConstraintException',
    undefined,
    `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint ` +
      'this request was sent to.',
  )
}

/** What CreateBucket answers where the name is taken; in us-east-1 its owner gets 200 again, if it names no tags (recorded). */
function answerExisting(existing: Bucket, tags: Tags, ctx: S3Context): void {
  if (existing.account !== ctx.account) throw s3Fault('BucketAlreadyExists', { BucketName: existing.name })
  const again = existing.region === DEFAULT_REGION && ctx.region === DEFAULT_REGION
  if (again && Object.keys(tags).length === 0) return
  throw s3Fault('BucketAlreadyOwnedByYou', { BucketName: existing.name })
}

interface CreationInput {
  readonly ACL?: string | undefined
  readonly ObjectOwnership?: string | undefined
  readonly BucketNamespace?: string | undefined
  readonly CreateBucketConfiguration?: { Location?: unknown; Bucket?: unknown } | undefined
}

function checkCreation(input: CreationInput): void {
  refuseUnsupported(input)
  const { ObjectOwnership: ownership, ACL: acl, CreateBucketConfiguration: configuration } = input
  if (ownership !== undefined && ownership !== 'BucketOwnerEnforced') {
    if (ownership === 'BucketOwnerPreferred' || ownership === 'ObjectWriter') {
      throw notImplemented('x-amz-object-ownership')
    }
    throw invalidArgument(`Invalid x-amz-object-ownership header: ${ownership}`, 'x-amz-object-ownership')
  }
  if (acl !== undefined && acl !== 'private') {
    if (!BUCKET_ACLS.has(acl)) throw invalidArgument('', 'x-amz-acl', acl)
    throw s3Fault('InvalidBucketAclWithObjectOwnership')
  }
  if (configuration?.Location !== undefined) throw notImplemented('CreateBucketConfiguration.Location')
  if (configuration?.Bucket !== undefined) throw notImplemented('CreateBucketConfiguration.Bucket')
  if (input.BucketNamespace !== undefined && input.BucketNamespace !== 'global') {
    throw notImplemented('x-amz-bucket-namespace')
  }
}

const BUCKET_ACLS: ReadonlySet<string> = new Set([
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
])

// User Guide, "General purpose bucket naming rules"; every label begins and ends with a letter or digit.
const NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const ADDRESS = /^\d+\.\d+\.\d+\.\d+$/
const NAME_PREFIXES = ['xn--', 'sthree-', 'amzn-s3-demo-']
const NAME_SUFFIXES = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3']

function checkName(name: string): void {
  const good =
    NAME.test(name) &&
    !ADDRESS.test(name) &&
    !NAME_PREFIXES.some((prefix) => name.startsWith(prefix)) &&
    !NAME_SUFFIXES.some((suffix) => name.endsWith(suffix))
  if (!good) throw s3Fault('InvalidBucketName', { BucketName: name })
}

function checkRegionFilter(region: string | undefined): void {
  if (region === undefined || region === DEFAULT_REGION || (region !== 'EU' && isLocation(region))) return
  throw s3Fault(
    'InvalidArgument',
    { ArgumentName: 'bucket-region' },
    `Argument value ${region} is not a valid AWS Region`,
  )
}

function startOf(token: string | undefined, scope: readonly string[]): string | undefined {
  if (token === undefined || token === '') return undefined
  const name = decodeName(scope, token)
  if (name === undefined) {
    throw s3Fault(
      'InvalidArgument',
      { ArgumentName: 'continuation-token' },
      'The continuation token provided is incorrect',
    )
  }
  return name
}

// One page of the index; a filter may pass over any number of pages, each read by itself.
const INDEX_PAGE = 1000

async function entriesAfter(
  ctx: S3Context,
  last: string | undefined,
  limit: number,
  prefix: string,
  region: string | undefined,
): Promise<BucketEntry[]> {
  const found: BucketEntry[] = []
  let range = accountBuckets(ctx.account, prefix, last)
  for (;;) {
    const page = await ctx.records.scan<BucketEntry>(range, { limit: Math.min(INDEX_PAGE, limit) })
    for (const [, entry] of page) {
      if (region === undefined || entry.region === region) found.push(entry)
      if (found.length === limit) return found
    }
    const end = page.at(-1)
    if (end === undefined || page.length < Math.min(INDEX_PAGE, limit)) return found
    range = accountBuckets(ctx.account, prefix, end[1].name)
  }
}

/** `/name` in us-east-1, else the bucket's address on the host that the client used (recorded). */
function locationOf(name: string, region: string, ctx: S3Context): string {
  if (region === DEFAULT_REGION) return `/${name}`
  const base = new URL(ctx.baseUrl)
  // An address has no hosts below it, so there the bucket is a path.
  return /^[\d.]+$|^\[/.test(base.hostname)
    ? `${base.origin}/${name}`
    : `${base.protocol}//${name}.${base.host}/`
}

/** Unfinished uploads do not keep a bucket; what they hold is cleared in steps after it is gone. */
function clearUploads(tx: Tx, bucket: Bucket): void {
  tx.later('s3', 'ownClearUploads', { bucket }, ownCaller(bucket))
}
