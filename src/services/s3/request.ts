// What every S3 operation asks first, in S3's order: the expected owner's form, the bucket, whose it is, the key's length,
// and the headers that ask for what this room does not do yet (issue 8), which are refused by their name and never ignored.
import type { OperationContext } from '../../kernel/service.ts'
import type { Reader } from '../../kernel/records.ts'
import { invalidArgument, notImplemented, s3Fault } from './errors.ts'
import { needBucket } from './store.ts'
import type { Bucket } from './store.ts'

/** The codes of S3's errors come from errors.ts, since its model lists almost none. */
export type S3Context = Omit<OperationContext<never>, 'fault'>

export interface BucketInput {
  readonly Bucket: string
  readonly ExpectedBucketOwner?: string | undefined
}

/** The bucket of a request. Throws NoSuchBucket, PermanentRedirect, or AccessDenied where the owner is not as expected. */
export async function bucketOf(reader: Reader, input: BucketInput, region: string): Promise<Bucket> {
  const owner = input.ExpectedBucketOwner
  checkOwnerForm(owner)
  const bucket = await needBucket(reader, input.Bucket, region)
  if (owner !== undefined && owner !== bucket.account) throw s3Fault('AccessDenied')
  return bucket
}

function checkOwnerForm(owner: string | undefined): void {
  if (owner === undefined || /^\d{12}$/.test(owner)) return
  throw s3Fault(
    'InvalidBucketOwnerAWSAccountID',
    undefined,
    `The value of the expected bucket owner parameter must be an AWS Account ID... [${owner}]`,
  )
}

// User Guide, "Naming Amazon S3 objects": bytes of UTF-8.
const KEY_BYTES_MAX = 1024

export function checkKey(objectKey: string): void {
  // A key of so few characters cannot be longer in bytes: the usual case counts nothing.
  if (objectKey.length * 3 <= KEY_BYTES_MAX) return
  const bytes = Buffer.byteLength(objectKey)
  if (bytes > KEY_BYTES_MAX) {
    throw s3Fault('KeyTooLongError', { Size: String(bytes), MaxSizeAllowed: String(KEY_BYTES_MAX) })
  }
}

/** Only versioned buckets have other versions than `null`; those come with issue 8. */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId === undefined || versionId === 'null') return
  throw invalidArgument('Invalid version id specified', 'versionId', versionId)
}

/**
 * Members of inputs that ask for what is not done, with the header by which the refusal names them.
 */
const REFUSED = {
  BucketKeyEnabled: 'x-amz-server-side-encryption-bucket-key-enabled',
  CopySourceSSECustomerAlgorithm: 'x-amz-copy-source-server-side-encryption-customer-algorithm',
  CopySourceSSECustomerKey: 'x-amz-copy-source-server-side-encryption-customer-key',
  CopySourceSSECustomerKeyMD5: 'x-amz-copy-source-server-side-encryption-customer-key-MD5',
  GrantFullControl: 'x-amz-grant-full-control',
  GrantRead: 'x-amz-grant-read',
  GrantReadACP: 'x-amz-grant-read-acp',
  GrantWrite: 'x-amz-grant-write',
  GrantWriteACP: 'x-amz-grant-write-acp',
  IfMatchInitiatedTime: 'x-amz-if-match-initiated-time',
  // AWS itself refuses these two outside directory buckets, with this same answer (recorded).
  IfMatchLastModifiedTime: 'x-amz-if-match-last-modified-time',
  IfMatchSize: 'x-amz-if-match-size',
  MFA: 'x-amz-mfa',
  ObjectLockEnabledForBucket: 'x-amz-bucket-object-lock-enabled',
  ObjectLockLegalHoldStatus: 'x-amz-object-lock-legal-hold',
  ObjectLockMode: 'x-amz-object-lock-mode',
  ObjectLockRetainUntilDate: 'x-amz-object-lock-retain-until-date',
  SSECustomerAlgorithm: 'x-amz-server-side-encryption-customer-algorithm',
  SSECustomerKey: 'x-amz-server-side-encryption-customer-key',
  SSECustomerKeyMD5: 'x-amz-server-side-encryption-customer-key-MD5',
  SSEKMSEncryptionContext: 'x-amz-server-side-encryption-context',
  SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
  ServerSideEncryption: 'x-amz-server-side-encryption',
  WebsiteRedirectLocation: 'x-amz-website-redirect-location',
  WriteOffsetBytes: 'x-amz-write-offset-bytes',
} as const

const REFUSED_MEMBERS = Object.entries(REFUSED)

/** No bucket here has Object Lock, and where there is none AWS refuses even a `false` (recorded). */
export function refuseBypass(bypass: boolean | undefined): void {
  if (bypass === undefined) return
  const header = 'x-amz-bypass-governance-retention'
  const text = `${header} is only applicable to Object Lock enabled buckets.`
  throw s3Fault('InvalidArgument', { ArgumentName: header }, text)
}

/** Throws NotImplemented, naming the header, if the input asks for something of the table above. */
export function refuseUnsupported(input: object): void {
  const members = input as Readonly<Record<string, unknown>>
  for (const [member, header] of REFUSED_MEMBERS) {
    if (members[member] !== undefined && members[member] !== false) throw notImplemented(header)
  }
}

/**
 * Canned ACLs on objects: every bucket here has BucketOwnerEnforced, AWS's default since April 2023, under which only
 * `bucket-owner-full-control` is accepted ("Controlling ownership of objects").
 */
export function checkObjectAcl(acl: string | undefined): void {
  if (acl === undefined || acl === 'bucket-owner-full-control') return
  if (!OBJECT_ACLS.has(acl)) throw invalidArgument('', 'x-amz-acl', acl)
  throw s3Fault('AccessControlListNotSupported')
}

export const OBJECT_ACLS: ReadonlySet<string> = new Set([
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
])

/** The number of a page's entries: 1,000 at most, and where nothing is said. Throws InvalidArgument for a negative one. */
export function pageSize(asked: number | undefined, argument: string): number {
  if (asked === undefined) return PAGE_ENTRIES_MAX
  if (asked < 0 || asked > INTEGER_MAX) {
    const text = `Argument ${argument} must be an integer between 0 and ${INTEGER_MAX}`
    throw invalidArgument(text, argument, String(asked))
  }
  return Math.min(asked, PAGE_ENTRIES_MAX)
}

const PAGE_ENTRIES_MAX = 1000
const INTEGER_MAX = 2_147_483_647
