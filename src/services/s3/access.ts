// What each S3 operation asks of the policies: actions, ARNs and condition keys of the Service Authorization Reference,
// "Actions, resources, and condition keys for Amazon S3", and "Required permissions for Amazon S3 API operations".
import type { Access, AccessRequest } from '../../kernel/service.ts'
import type { Input, OperationName } from '../../model/index.ts'
import { arnOf, readCopySource } from './names.ts'

type Keys = Record<string, string | readonly string[]>

/** A condition key's value as text; left out where the request does not say it. */
function keys(pairs: Readonly<Record<string, string | number | undefined>>): Keys {
  const context: Keys = {}
  for (const [name, value] of Object.entries(pairs)) {
    if (value !== undefined) context[name] = String(value)
  }
  return context
}

function onBucket(action: string) {
  return (input: { Bucket: string }): AccessRequest[] => [{ action, resource: arnOf(input.Bucket) }]
}

interface ObjectRequest {
  readonly Bucket: string
  readonly Key: string
  readonly VersionId?: string | undefined
}

/** Actions on an object have a twin for a named version. */
function onObject(action: string, versioned = action) {
  return (input: ObjectRequest): AccessRequest[] => [
    {
      action: input.VersionId === undefined ? action : versioned,
      resource: arnOf(input.Bucket, input.Key),
      context: keys({ 's3:VersionId': input.VersionId }),
    },
  ]
}

interface ListRequest {
  readonly Bucket: string
  readonly Prefix?: string | undefined
  readonly Delimiter?: string | undefined
  readonly MaxKeys?: number | undefined
}

function onList(action: string) {
  return (input: ListRequest): AccessRequest[] => [
    {
      action,
      resource: arnOf(input.Bucket),
      context: keys({
        's3:prefix': input.Prefix,
        's3:delimiter': input.Delimiter,
        's3:max-keys': input.MaxKeys,
      }),
    },
  ]
}

interface WriteRequest extends ObjectRequest {
  readonly ACL?: string | undefined
  readonly StorageClass?: string | undefined
  readonly IfMatch?: string | undefined
  readonly IfNoneMatch?: string | undefined
  readonly Tagging?: string | undefined
}

/** PutObject of the target, with the tags asked for by their own action. */
function writes(
  input: WriteRequest,
  more: Readonly<Record<string, string | undefined>> = {},
): AccessRequest[] {
  const resource = arnOf(input.Bucket, input.Key)
  const tags = requestTags(input.Tagging)
  const context = {
    ...keys({
      's3:x-amz-acl': input.ACL,
      's3:x-amz-storage-class': input.StorageClass,
      's3:if-match': input.IfMatch,
      's3:if-none-match': input.IfNoneMatch,
      ...more,
    }),
    ...tags,
  }
  const put = { action: 's3:PutObject', resource, context }
  return input.Tagging ? [put, { action: 's3:PutObjectTagging', resource, context: tags }] : [put]
}

function requestTags(tagging: string | undefined): Keys {
  if (tagging === undefined || tagging === '') return {}
  return tagKeys([...new URLSearchParams(tagging)].map(([Key, Value]) => ({ Key, Value })))
}

function tagKeys(set: readonly { Key?: string | undefined; Value?: string | undefined }[]): Keys {
  const context: Keys = { 's3:RequestObjectTagKeys': set.map((tag) => tag.Key ?? '') }
  for (const { Key, Value } of set) context[`s3:RequestObjectTag/${Key}`] = Value ?? ''
  return context
}

/** A copy reads its source: by key, or by version where one is named. */
function readsSource(header: string, withTags: boolean): AccessRequest[] {
  const source = readCopySource(header)
  const resource = arnOf(source.bucket, source.key)
  const context = keys({ 's3:VersionId': source.versionId })
  const version = source.versionId === undefined ? '' : 'Version'
  const get = { action: `s3:GetObject${version}`, resource, context }
  return withTags ? [get, { action: `s3:GetObject${version}Tagging`, resource, context }] : [get]
}

type Create = Input<'s3', 'CreateBucket'>
type Copy = Input<'s3', 'CopyObject'>

export const access = {
  CreateBucket: (input: Create) => {
    const resource = arnOf(input.Bucket)
    const configuration = input.CreateBucketConfiguration
    const context = keys({
      's3:x-amz-acl': input.ACL,
      's3:locationconstraint': configuration?.LocationConstraint,
      's3:x-amz-object-ownership': input.ObjectOwnership,
    })
    const tagging = { action: 's3:TagResource', resource }
    return [
      { action: 's3:CreateBucket', resource, context },
      ...(configuration?.Tags?.length ? [tagging] : []),
    ]
  },
  DeleteBucket: onBucket('s3:DeleteBucket'),
  HeadBucket: onBucket('s3:ListBucket'),
  GetBucketLocation: onBucket('s3:GetBucketLocation'),
  ListBuckets: () => [{ action: 's3:ListAllMyBuckets', resource: '*' }],

  ListObjects: onList('s3:ListBucket'),
  ListObjectsV2: onList('s3:ListBucket'),
  ListObjectVersions: onList('s3:ListBucketVersions'),
  ListMultipartUploads: onList('s3:ListBucketMultipartUploads'),

  PutObject: (input: Input<'s3', 'PutObject'>) => writes(input),
  GetObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
  HeadObject: onObject('s3:GetObject', 's3:GetObjectVersion'),
  DeleteObject: onObject('s3:DeleteObject', 's3:DeleteObjectVersion'),
  // Each key is asked for by itself: AWS answers AccessDenied for the keys that may not go. Here one refuses them all.
  DeleteObjects: (input: Input<'s3', 'DeleteObjects'>) =>
    (input.Delete.Objects ?? []).flatMap(({ Key, VersionId }) =>
      onObject('s3:DeleteObject', 's3:DeleteObjectVersion')({ Bucket: input.Bucket, Key, VersionId }),
    ),
  GetObjectAttributes: (input: ObjectRequest) => [
    ...onObject('s3:GetObject', 's3:GetObjectVersion')(input),
    ...onObject('s3:GetObjectAttributes', 's3:GetObjectVersionAttributes')(input),
  ],
  CopyObject: (input: Copy) => [
    ...readsSource(input.CopySource, input.TaggingDirective !== 'REPLACE'),
    ...writes(input, {
      's3:x-amz-copy-source': input.CopySource,
      's3:x-amz-metadata-directive': input.MetadataDirective,
    }),
  ],

  CreateMultipartUpload: (input: Input<'s3', 'CreateMultipartUpload'>) => writes(input),
  UploadPart: onObject('s3:PutObject'),
  UploadPartCopy: (input: Input<'s3', 'UploadPartCopy'>) => [
    ...readsSource(input.CopySource, false),
    ...writes(input, { 's3:x-amz-copy-source': input.CopySource }),
  ],
  CompleteMultipartUpload: (input: Input<'s3', 'CompleteMultipartUpload'>) => writes(input),
  AbortMultipartUpload: onObject('s3:AbortMultipartUpload'),
  ListParts: onObject('s3:ListMultipartUploadParts'),

  GetObjectTagging: onObject('s3:GetObjectTagging', 's3:GetObjectVersionTagging'),
  DeleteObjectTagging: onObject('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'),
  PutObjectTagging: (input: Input<'s3', 'PutObjectTagging'>) =>
    onObject(
      's3:PutObjectTagging',
      's3:PutObjectVersionTagging',
    )(input).map((one) => ({
      ...one,
      context: { ...one.context, ...tagKeys(input.Tagging.TagSet) },
    })),
  PutBucketTagging: onBucket('s3:PutBucketTagging'),
  GetBucketTagging: onBucket('s3:GetBucketTagging'),
  // There is no s3:DeleteBucketTagging.
  DeleteBucketTagging: onBucket('s3:PutBucketTagging'),

  PutBucketPolicy: onBucket('s3:PutBucketPolicy'),
  GetBucketPolicy: onBucket('s3:GetBucketPolicy'),
  DeleteBucketPolicy: onBucket('s3:DeleteBucketPolicy'),
  GetBucketPolicyStatus: onBucket('s3:GetBucketPolicyStatus'),

  GetBucketAcl: onBucket('s3:GetBucketAcl'),
  PutBucketAcl: onBucket('s3:PutBucketAcl'),
  GetObjectAcl: onObject('s3:GetObjectAcl', 's3:GetObjectVersionAcl'),
  PutObjectAcl: onObject('s3:PutObjectAcl', 's3:PutObjectVersionAcl'),
  GetBucketOwnershipControls: onBucket('s3:GetBucketOwnershipControls'),
  PutBucketOwnershipControls: onBucket('s3:PutBucketOwnershipControls'),

  PutBucketNotificationConfiguration: onBucket('s3:PutBucketNotification'),
  GetBucketNotificationConfiguration: onBucket('s3:GetBucketNotification'),
} satisfies Access<'s3'>

export type S3Operation = keyof typeof access & OperationName<'s3'>
