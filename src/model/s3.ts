// Written by tools/model.ts from the API model of s3 2006-03-01; do not edit.
import type { Readable } from 'node:stream'

export interface Operations {
  AbortMultipartUpload: { in: AbortMultipartUploadRequest; out: AbortMultipartUploadOutput; err: 'NoSuchUpload' }
  CompleteMultipartUpload: { in: CompleteMultipartUploadRequest; out: CompleteMultipartUploadOutput; err: never }
  CopyObject: { in: CopyObjectRequest; out: CopyObjectOutput; err: 'ObjectNotInActiveTierError' }
  CreateBucket: { in: CreateBucketRequest; out: CreateBucketOutput; err: 'BucketAlreadyExists' | 'BucketAlreadyOwnedByYou' }
  CreateBucketMetadataConfiguration: { in: CreateBucketMetadataConfigurationRequest; out: Record<string, never>; err: never }
  CreateBucketMetadataTableConfiguration: { in: CreateBucketMetadataTableConfigurationRequest; out: Record<string, never>; err: never }
  CreateMultipartUpload: { in: CreateMultipartUploadRequest; out: CreateMultipartUploadOutput; err: never }
  CreateSession: { in: CreateSessionRequest; out: CreateSessionOutput; err: 'NoSuchBucket' }
  DeleteBucket: { in: DeleteBucketRequest; out: Record<string, never>; err: never }
  DeleteBucketAnalyticsConfiguration: { in: DeleteBucketAnalyticsConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketCors: { in: DeleteBucketCorsRequest; out: Record<string, never>; err: never }
  DeleteBucketEncryption: { in: DeleteBucketEncryptionRequest; out: Record<string, never>; err: never }
  DeleteBucketIntelligentTieringConfiguration: { in: DeleteBucketIntelligentTieringConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketInventoryConfiguration: { in: DeleteBucketInventoryConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketLifecycle: { in: DeleteBucketLifecycleRequest; out: Record<string, never>; err: never }
  DeleteBucketMetadataConfiguration: { in: DeleteBucketMetadataConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketMetadataTableConfiguration: { in: DeleteBucketMetadataTableConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketMetricsConfiguration: { in: DeleteBucketMetricsConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketOwnershipControls: { in: DeleteBucketOwnershipControlsRequest; out: Record<string, never>; err: never }
  DeleteBucketPolicy: { in: DeleteBucketPolicyRequest; out: Record<string, never>; err: never }
  DeleteBucketReplication: { in: DeleteBucketReplicationRequest; out: Record<string, never>; err: never }
  DeleteBucketTagging: { in: DeleteBucketTaggingRequest; out: Record<string, never>; err: never }
  DeleteBucketWebsite: { in: DeleteBucketWebsiteRequest; out: Record<string, never>; err: never }
  DeleteObject: { in: DeleteObjectRequest; out: DeleteObjectOutput; err: never }
  DeleteObjectAnnotation: { in: DeleteObjectAnnotationRequest; out: DeleteObjectAnnotationOutput; err: 'NoSuchBucket' | 'NoSuchKey' }
  DeleteObjectTagging: { in: DeleteObjectTaggingRequest; out: DeleteObjectTaggingOutput; err: never }
  DeleteObjects: { in: DeleteObjectsRequest; out: DeleteObjectsOutput; err: never }
  DeletePublicAccessBlock: { in: DeletePublicAccessBlockRequest; out: Record<string, never>; err: never }
  GetBucketAbac: { in: GetBucketAbacRequest; out: GetBucketAbacOutput; err: never }
  GetBucketAccelerateConfiguration: { in: GetBucketAccelerateConfigurationRequest; out: GetBucketAccelerateConfigurationOutput; err: never }
  GetBucketAcl: { in: GetBucketAclRequest; out: GetBucketAclOutput; err: never }
  GetBucketAnalyticsConfiguration: { in: GetBucketAnalyticsConfigurationRequest; out: GetBucketAnalyticsConfigurationOutput; err: never }
  GetBucketCors: { in: GetBucketCorsRequest; out: GetBucketCorsOutput; err: never }
  GetBucketEncryption: { in: GetBucketEncryptionRequest; out: GetBucketEncryptionOutput; err: never }
  GetBucketIntelligentTieringConfiguration: { in: GetBucketIntelligentTieringConfigurationRequest; out: GetBucketIntelligentTieringConfigurationOutput; err: never }
  GetBucketInventoryConfiguration: { in: GetBucketInventoryConfigurationRequest; out: GetBucketInventoryConfigurationOutput; err: never }
  GetBucketLifecycle: { in: GetBucketLifecycleRequest; out: GetBucketLifecycleOutput; err: never }
  GetBucketLifecycleConfiguration: { in: GetBucketLifecycleConfigurationRequest; out: GetBucketLifecycleConfigurationOutput; err: never }
  GetBucketLocation: { in: GetBucketLocationRequest; out: GetBucketLocationOutput; err: never }
  GetBucketLogging: { in: GetBucketLoggingRequest; out: GetBucketLoggingOutput; err: never }
  GetBucketMetadataConfiguration: { in: GetBucketMetadataConfigurationRequest; out: GetBucketMetadataConfigurationOutput; err: never }
  GetBucketMetadataTableConfiguration: { in: GetBucketMetadataTableConfigurationRequest; out: GetBucketMetadataTableConfigurationOutput; err: never }
  GetBucketMetricsConfiguration: { in: GetBucketMetricsConfigurationRequest; out: GetBucketMetricsConfigurationOutput; err: never }
  GetBucketNotification: { in: GetBucketNotificationConfigurationRequest; out: NotificationConfigurationDeprecated; err: never }
  GetBucketNotificationConfiguration: { in: GetBucketNotificationConfigurationRequest; out: NotificationConfiguration; err: never }
  GetBucketOwnershipControls: { in: GetBucketOwnershipControlsRequest; out: GetBucketOwnershipControlsOutput; err: never }
  GetBucketPolicy: { in: GetBucketPolicyRequest; out: GetBucketPolicyOutput; err: never }
  GetBucketPolicyStatus: { in: GetBucketPolicyStatusRequest; out: GetBucketPolicyStatusOutput; err: never }
  GetBucketReplication: { in: GetBucketReplicationRequest; out: GetBucketReplicationOutput; err: never }
  GetBucketRequestPayment: { in: GetBucketRequestPaymentRequest; out: GetBucketRequestPaymentOutput; err: never }
  GetBucketTagging: { in: GetBucketTaggingRequest; out: GetBucketTaggingOutput; err: never }
  GetBucketVersioning: { in: GetBucketVersioningRequest; out: GetBucketVersioningOutput; err: never }
  GetBucketWebsite: { in: GetBucketWebsiteRequest; out: GetBucketWebsiteOutput; err: never }
  GetObject: { in: GetObjectRequest; out: GetObjectOutput; err: 'NoSuchKey' | 'InvalidObjectState' }
  GetObjectAcl: { in: GetObjectAclRequest; out: GetObjectAclOutput; err: 'NoSuchKey' }
  GetObjectAnnotation: { in: GetObjectAnnotationRequest; out: GetObjectAnnotationOutput; err: 'NoSuchBucket' | 'NoSuchKey' | 'NoSuchAnnotation' }
  GetObjectAttributes: { in: GetObjectAttributesRequest; out: GetObjectAttributesOutput; err: 'NoSuchKey' }
  GetObjectLegalHold: { in: GetObjectLegalHoldRequest; out: GetObjectLegalHoldOutput; err: never }
  GetObjectLockConfiguration: { in: GetObjectLockConfigurationRequest; out: GetObjectLockConfigurationOutput; err: never }
  GetObjectRetention: { in: GetObjectRetentionRequest; out: GetObjectRetentionOutput; err: never }
  GetObjectTagging: { in: GetObjectTaggingRequest; out: GetObjectTaggingOutput; err: never }
  GetObjectTorrent: { in: GetObjectTorrentRequest; out: GetObjectTorrentOutput; err: never }
  GetPublicAccessBlock: { in: GetPublicAccessBlockRequest; out: GetPublicAccessBlockOutput; err: never }
  HeadBucket: { in: HeadBucketRequest; out: HeadBucketOutput; err: 'NoSuchBucket' }
  HeadObject: { in: HeadObjectRequest; out: HeadObjectOutput; err: 'NoSuchKey' }
  ListBucketAnalyticsConfigurations: { in: ListBucketAnalyticsConfigurationsRequest; out: ListBucketAnalyticsConfigurationsOutput; err: never }
  ListBucketIntelligentTieringConfigurations: { in: ListBucketIntelligentTieringConfigurationsRequest; out: ListBucketIntelligentTieringConfigurationsOutput; err: never }
  ListBucketInventoryConfigurations: { in: ListBucketInventoryConfigurationsRequest; out: ListBucketInventoryConfigurationsOutput; err: never }
  ListBucketMetricsConfigurations: { in: ListBucketMetricsConfigurationsRequest; out: ListBucketMetricsConfigurationsOutput; err: never }
  ListBuckets: { in: ListBucketsRequest; out: ListBucketsOutput; err: never }
  ListDirectoryBuckets: { in: ListDirectoryBucketsRequest; out: ListDirectoryBucketsOutput; err: never }
  ListMultipartUploads: { in: ListMultipartUploadsRequest; out: ListMultipartUploadsOutput; err: never }
  ListObjectAnnotations: { in: ListObjectAnnotationsRequest; out: ListObjectAnnotationsOutput; err: 'NoSuchBucket' | 'NoSuchKey' | 'InvalidPrefix' }
  ListObjectVersions: { in: ListObjectVersionsRequest; out: ListObjectVersionsOutput; err: never }
  ListObjects: { in: ListObjectsRequest; out: ListObjectsOutput; err: 'NoSuchBucket' }
  ListObjectsV2: { in: ListObjectsV2Request; out: ListObjectsV2Output; err: 'NoSuchBucket' }
  ListParts: { in: ListPartsRequest; out: ListPartsOutput; err: never }
  PutBucketAbac: { in: PutBucketAbacRequest; out: Record<string, never>; err: never }
  PutBucketAccelerateConfiguration: { in: PutBucketAccelerateConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketAcl: { in: PutBucketAclRequest; out: Record<string, never>; err: never }
  PutBucketAnalyticsConfiguration: { in: PutBucketAnalyticsConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketCors: { in: PutBucketCorsRequest; out: Record<string, never>; err: never }
  PutBucketEncryption: { in: PutBucketEncryptionRequest; out: Record<string, never>; err: never }
  PutBucketIntelligentTieringConfiguration: { in: PutBucketIntelligentTieringConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketInventoryConfiguration: { in: PutBucketInventoryConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketLifecycle: { in: PutBucketLifecycleRequest; out: Record<string, never>; err: never }
  PutBucketLifecycleConfiguration: { in: PutBucketLifecycleConfigurationRequest; out: PutBucketLifecycleConfigurationOutput; err: never }
  PutBucketLogging: { in: PutBucketLoggingRequest; out: Record<string, never>; err: never }
  PutBucketMetricsConfiguration: { in: PutBucketMetricsConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketNotification: { in: PutBucketNotificationRequest; out: Record<string, never>; err: never }
  PutBucketNotificationConfiguration: { in: PutBucketNotificationConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketOwnershipControls: { in: PutBucketOwnershipControlsRequest; out: Record<string, never>; err: never }
  PutBucketPolicy: { in: PutBucketPolicyRequest; out: Record<string, never>; err: never }
  PutBucketReplication: { in: PutBucketReplicationRequest; out: Record<string, never>; err: never }
  PutBucketRequestPayment: { in: PutBucketRequestPaymentRequest; out: Record<string, never>; err: never }
  PutBucketTagging: { in: PutBucketTaggingRequest; out: Record<string, never>; err: never }
  PutBucketVersioning: { in: PutBucketVersioningRequest; out: Record<string, never>; err: never }
  PutBucketWebsite: { in: PutBucketWebsiteRequest; out: Record<string, never>; err: never }
  PutObject: { in: PutObjectRequest; out: PutObjectOutput; err: 'InvalidRequest' | 'InvalidWriteOffset' | 'TooManyParts' | 'EncryptionTypeMismatch' }
  PutObjectAcl: { in: PutObjectAclRequest; out: PutObjectAclOutput; err: 'NoSuchKey' }
  PutObjectAnnotation: { in: PutObjectAnnotationRequest; out: PutObjectAnnotationOutput; err: 'NoSuchBucket' | 'NoSuchKey' | 'InvalidRequest' | 'AnnotationNameTooLong' | 'AnnotationLimitExceeded' | 'InvalidAnnotationName' | 'UnsupportedMediaType' }
  PutObjectLegalHold: { in: PutObjectLegalHoldRequest; out: PutObjectLegalHoldOutput; err: never }
  PutObjectLockConfiguration: { in: PutObjectLockConfigurationRequest; out: PutObjectLockConfigurationOutput; err: never }
  PutObjectRetention: { in: PutObjectRetentionRequest; out: PutObjectRetentionOutput; err: never }
  PutObjectTagging: { in: PutObjectTaggingRequest; out: PutObjectTaggingOutput; err: never }
  PutPublicAccessBlock: { in: PutPublicAccessBlockRequest; out: Record<string, never>; err: never }
  RenameObject: { in: RenameObjectRequest; out: Record<string, never>; err: 'IdempotencyParameterMismatch' }
  RestoreObject: { in: RestoreObjectRequest; out: RestoreObjectOutput; err: 'ObjectAlreadyInActiveTierError' }
  SelectObjectContent: { in: SelectObjectContentRequest; out: SelectObjectContentOutput; err: never }
  UpdateBucketMetadataAnnotationTableConfiguration: { in: UpdateBucketMetadataAnnotationTableConfigurationRequest; out: Record<string, never>; err: never }
  UpdateBucketMetadataInventoryTableConfiguration: { in: UpdateBucketMetadataInventoryTableConfigurationRequest; out: Record<string, never>; err: never }
  UpdateBucketMetadataJournalTableConfiguration: { in: UpdateBucketMetadataJournalTableConfigurationRequest; out: Record<string, never>; err: never }
  UpdateObjectEncryption: { in: UpdateObjectEncryptionRequest; out: UpdateObjectEncryptionResponse; err: 'NoSuchKey' | 'InvalidRequest' | 'AccessDenied' }
  UploadPart: { in: UploadPartRequest; out: UploadPartOutput; err: never }
  UploadPartCopy: { in: UploadPartCopyRequest; out: UploadPartCopyOutput; err: never }
  WriteGetObjectResponse: { in: WriteGetObjectResponseRequest; out: Record<string, never>; err: never }
}

export interface AbacStatus {
  Status?: BucketAbacStatus | undefined
}

export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number | undefined
}

export interface AbortMultipartUploadOutput {
  RequestCharged?: RequestCharged | undefined
}

export interface AbortMultipartUploadRequest {
  Bucket: string
  Key: string
  UploadId: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatchInitiatedTime?: Date | undefined
}

export interface AccelerateConfiguration {
  Status?: BucketAccelerateStatus | undefined
}

export interface AccessControlPolicy {
  Grants?: Grant[] | undefined
  Owner?: Owner | undefined
}

export interface AccessControlTranslation {
  Owner: OwnerOverride
}

export interface AnalyticsAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}

export interface AnalyticsConfiguration {
  Id: string
  Filter?: AnalyticsFilter | undefined
  StorageClassAnalysis: StorageClassAnalysis
}

export interface AnalyticsExportDestination {
  S3BucketDestination: AnalyticsS3BucketDestination
}

export interface AnalyticsFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: AnalyticsAndOperator | undefined
}

export interface AnalyticsS3BucketDestination {
  Format: AnalyticsS3ExportFileFormat
  BucketAccountId?: string | undefined
  Bucket: string
  Prefix?: string | undefined
}

export type AnalyticsS3ExportFileFormat = 'CSV' | (string & {})

export type AnnotationConfigurationState = 'ENABLED' | 'DISABLED' | (string & {})

export type AnnotationDirective = 'COPY' | 'EXCLUDE' | (string & {})

export interface AnnotationEntry {
  AnnotationName: string
  LastModified: Date
  ETag?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm[] | undefined
  Size: number
  ReplicationStatus?: ReplicationStatus | undefined
}

export interface AnnotationTableConfiguration {
  ConfigurationState: AnnotationConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
  Role?: string | undefined
}

export interface AnnotationTableConfigurationResult {
  ConfigurationState: AnnotationConfigurationState
  TableStatus?: string | undefined
  Error?: ErrorDetails | undefined
  TableName?: string | undefined
  TableArn?: string | undefined
  Role?: string | undefined
}

export interface AnnotationTableConfigurationUpdates {
  ConfigurationState: AnnotationConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
  Role?: string | undefined
}

export type ArchiveStatus = 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS' | (string & {})

export interface BlockedEncryptionTypes {
  EncryptionType?: EncryptionType[] | undefined
}

export interface Bucket {
  Name?: string | undefined
  CreationDate?: Date | undefined
  BucketRegion?: string | undefined
  BucketArn?: string | undefined
}

export type BucketAbacStatus = 'Enabled' | 'Disabled' | (string & {})

export type BucketAccelerateStatus = 'Enabled' | 'Suspended' | (string & {})

export type BucketCannedACL = 'private' | 'public-read' | 'public-read-write' | 'authenticated-read' | (string & {})

export interface BucketInfo {
  DataRedundancy?: DataRedundancy | undefined
  Type?: BucketType | undefined
}

export interface BucketLifecycleConfiguration {
  Rules: LifecycleRule[]
}

export type BucketLocationConstraint = 'af-south-1' | 'ap-east-1' | 'ap-east-2' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'ap-south-1' | 'ap-south-2' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-southeast-4' | 'ap-southeast-5' | 'ap-southeast-6' | 'ap-southeast-7' | 'ca-central-1' | 'ca-west-1' | 'cn-north-1' | 'cn-northwest-1' | 'EU' | 'eu-central-1' | 'eu-central-2' | 'eu-north-1' | 'eu-south-1' | 'eu-south-2' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'il-central-1' | 'me-central-1' | 'me-south-1' | 'mx-central-1' | 'sa-east-1' | 'us-east-2' | 'us-gov-east-1' | 'us-gov-west-1' | 'us-west-1' | 'us-west-2' | (string & {})

export interface BucketLoggingStatus {
  LoggingEnabled?: LoggingEnabled | undefined
}

export type BucketLogsPermission = 'FULL_CONTROL' | 'READ' | 'WRITE' | (string & {})

export type BucketNamespace = 'account-regional' | 'global' | (string & {})

export type BucketType = 'Directory' | (string & {})

export type BucketVersioningStatus = 'Enabled' | 'Suspended' | (string & {})

export interface CORSConfiguration {
  CORSRules: CORSRule[]
}

export interface CORSRule {
  ID?: string | undefined
  AllowedHeaders?: string[] | undefined
  AllowedMethods: string[]
  AllowedOrigins: string[]
  ExposeHeaders?: string[] | undefined
  MaxAgeSeconds?: number | undefined
}

export interface CSVInput {
  FileHeaderInfo?: FileHeaderInfo | undefined
  Comments?: string | undefined
  QuoteEscapeCharacter?: string | undefined
  RecordDelimiter?: string | undefined
  FieldDelimiter?: string | undefined
  QuoteCharacter?: string | undefined
  AllowQuotedRecordDelimiter?: boolean | undefined
}

export interface CSVOutput {
  QuoteFields?: QuoteFields | undefined
  QuoteEscapeCharacter?: string | undefined
  RecordDelimiter?: string | undefined
  FieldDelimiter?: string | undefined
  QuoteCharacter?: string | undefined
}

export interface Checksum {
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
}

export type ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'SHA1' | 'SHA256' | 'CRC64NVME' | 'SHA512' | 'MD5' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128' | (string & {})

export type ChecksumMode = 'ENABLED' | (string & {})

export type ChecksumType = 'COMPOSITE' | 'FULL_OBJECT' | (string & {})

export interface CloudFunctionConfiguration {
  Id?: string | undefined
  Event?: Event | undefined
  Events?: Event[] | undefined
  CloudFunction?: string | undefined
  InvocationRole?: string | undefined
}

export interface CommonPrefix {
  Prefix?: string | undefined
}

export interface CompleteMultipartUploadOutput {
  Location?: string | undefined
  Bucket?: string | undefined
  Key?: string | undefined
  Expiration?: string | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  VersionId?: string | undefined
  SSEKMSKeyId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface CompleteMultipartUploadRequest {
  Bucket: string
  Key: string
  MultipartUpload?: CompletedMultipartUpload | undefined
  UploadId: string
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  MpuObjectSize?: number | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
}

export interface CompletedMultipartUpload {
  Parts?: CompletedPart[] | undefined
}

export interface CompletedPart {
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  PartNumber?: number | undefined
}

export type CompressionType = 'NONE' | 'GZIP' | 'BZIP2' | (string & {})

export interface Condition {
  HttpErrorCodeReturnedEquals?: string | undefined
  KeyPrefixEquals?: string | undefined
}

export interface CopyObjectOutput {
  CopyObjectResult?: CopyObjectResult | undefined
  Expiration?: string | undefined
  CopySourceVersionId?: string | undefined
  VersionId?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface CopyObjectRequest {
  ACL?: ObjectCannedACL | undefined
  Bucket: string
  CacheControl?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentType?: string | undefined
  CopySource: string
  CopySourceIfMatch?: string | undefined
  CopySourceIfModifiedSince?: Date | undefined
  CopySourceIfNoneMatch?: string | undefined
  CopySourceIfUnmodifiedSince?: Date | undefined
  Expires?: string | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  Key: string
  Metadata?: { [key: string]: string } | undefined
  MetadataDirective?: MetadataDirective | undefined
  TaggingDirective?: TaggingDirective | undefined
  AnnotationDirective?: AnnotationDirective | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  CopySourceSSECustomerAlgorithm?: string | undefined
  CopySourceSSECustomerKey?: string | undefined
  CopySourceSSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
  ExpectedSourceBucketOwner?: string | undefined
}

export interface CopyObjectResult {
  ETag?: string | undefined
  LastModified?: Date | undefined
  ChecksumType?: ChecksumType | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
}

export interface CopyPartResult {
  ETag?: string | undefined
  LastModified?: Date | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
}

export interface CreateBucketConfiguration {
  LocationConstraint?: BucketLocationConstraint | undefined
  Location?: LocationInfo | undefined
  Bucket?: BucketInfo | undefined
  Tags?: Tag[] | undefined
}

export interface CreateBucketMetadataConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MetadataConfiguration: MetadataConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface CreateBucketMetadataTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MetadataTableConfiguration: MetadataTableConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface CreateBucketOutput {
  Location?: string | undefined
  BucketArn?: string | undefined
}

export interface CreateBucketRequest {
  ACL?: BucketCannedACL | undefined
  Bucket: string
  CreateBucketConfiguration?: CreateBucketConfiguration | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  ObjectLockEnabledForBucket?: boolean | undefined
  ObjectOwnership?: ObjectOwnership | undefined
  BucketNamespace?: BucketNamespace | undefined
}

export interface CreateMultipartUploadOutput {
  AbortDate?: Date | undefined
  AbortRuleId?: string | undefined
  Bucket?: string | undefined
  Key?: string | undefined
  UploadId?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestCharged?: RequestCharged | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumType?: ChecksumType | undefined
}

export interface CreateMultipartUploadRequest {
  ACL?: ObjectCannedACL | undefined
  Bucket: string
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentType?: string | undefined
  Expires?: string | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  Metadata?: { [key: string]: string } | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumType?: ChecksumType | undefined
}

export interface CreateSessionOutput {
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  Credentials: SessionCredentials
}

export interface CreateSessionRequest {
  SessionMode?: SessionMode | undefined
  Bucket: string
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
}

export type DataRedundancy = 'SingleAvailabilityZone' | 'SingleLocalZone' | (string & {})

export interface DefaultRetention {
  Mode?: ObjectLockRetentionMode | undefined
  Days?: number | undefined
  Years?: number | undefined
}

export interface Delete {
  Objects: ObjectIdentifier[]
  Quiet?: boolean | undefined
}

export interface DeleteBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketCorsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketEncryptionRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketLifecycleRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketMetadataConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketMetadataTableConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketOwnershipControlsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketPolicyRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketReplicationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketTaggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteBucketWebsiteRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteMarkerEntry {
  Owner?: Owner | undefined
  Key?: string | undefined
  VersionId?: string | undefined
  IsLatest?: boolean | undefined
  LastModified?: Date | undefined
}

export interface DeleteMarkerReplication {
  Status?: DeleteMarkerReplicationStatus | undefined
}

export type DeleteMarkerReplicationStatus = 'Enabled' | 'Disabled' | (string & {})

export interface DeleteObjectAnnotationOutput {
  ObjectVersionId?: string | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface DeleteObjectAnnotationRequest {
  Bucket: string
  Key: string
  AnnotationName: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ObjectIfMatch?: string | undefined
}

export interface DeleteObjectOutput {
  DeleteMarker?: boolean | undefined
  VersionId?: string | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface DeleteObjectRequest {
  Bucket: string
  Key: string
  MFA?: string | undefined
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  BypassGovernanceRetention?: boolean | undefined
  ExpectedBucketOwner?: string | undefined
  IfMatch?: string | undefined
  IfMatchLastModifiedTime?: Date | undefined
  IfMatchSize?: number | undefined
}

export interface DeleteObjectTaggingOutput {
  VersionId?: string | undefined
}

export interface DeleteObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface DeleteObjectsOutput {
  Deleted?: DeletedObject[] | undefined
  RequestCharged?: RequestCharged | undefined
  Errors?: Error[] | undefined
}

export interface DeleteObjectsRequest {
  Bucket: string
  Delete: Delete
  MFA?: string | undefined
  RequestPayer?: RequestPayer | undefined
  BypassGovernanceRetention?: boolean | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}

export interface DeletePublicAccessBlockRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface DeletedObject {
  Key?: string | undefined
  VersionId?: string | undefined
  DeleteMarker?: boolean | undefined
  DeleteMarkerVersionId?: string | undefined
}

export interface Destination {
  Bucket: string
  Account?: string | undefined
  StorageClass?: StorageClass | undefined
  AccessControlTranslation?: AccessControlTranslation | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  ReplicationTime?: ReplicationTime | undefined
  Metrics?: Metrics | undefined
}

export interface DestinationResult {
  TableBucketType?: S3TablesBucketType | undefined
  TableBucketArn?: string | undefined
  TableNamespace?: string | undefined
}

export type EncodingType = 'url' | (string & {})

export interface Encryption {
  EncryptionType: ServerSideEncryption
  KMSKeyId?: string | undefined
  KMSContext?: string | undefined
}

export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string | undefined
}

export type EncryptionType = 'NONE' | 'SSE-C' | (string & {})

export interface Error {
  Key?: string | undefined
  VersionId?: string | undefined
  Code?: string | undefined
  Message?: string | undefined
}

export interface ErrorDetails {
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface ErrorDocument {
  Key: string
}

export type Event = 's3:ReducedRedundancyLostObject' | 's3:ObjectCreated:*' | 's3:ObjectCreated:Put' | 's3:ObjectCreated:Post' | 's3:ObjectCreated:Copy' | 's3:ObjectCreated:CompleteMultipartUpload' | 's3:ObjectRemoved:*' | 's3:ObjectRemoved:Delete' | 's3:ObjectRemoved:DeleteMarkerCreated' | 's3:ObjectRestore:*' | 's3:ObjectRestore:Post' | 's3:ObjectRestore:Completed' | 's3:Replication:*' | 's3:Replication:OperationFailedReplication' | 's3:Replication:OperationNotTracked' | 's3:Replication:OperationMissedThreshold' | 's3:Replication:OperationReplicatedAfterThreshold' | 's3:ObjectRestore:Delete' | 's3:LifecycleTransition' | 's3:IntelligentTiering' | 's3:ObjectAcl:Put' | 's3:LifecycleExpiration:*' | 's3:LifecycleExpiration:Delete' | 's3:LifecycleExpiration:DeleteMarkerCreated' | 's3:ObjectTagging:*' | 's3:ObjectTagging:Put' | 's3:ObjectTagging:Delete' | 's3:ObjectAnnotation:*' | 's3:ObjectAnnotation:Put' | 's3:ObjectAnnotation:Delete' | (string & {})

export interface ExistingObjectReplication {
  Status: ExistingObjectReplicationStatus
}

export type ExistingObjectReplicationStatus = 'Enabled' | 'Disabled' | (string & {})

export type ExpirationState = 'ENABLED' | 'DISABLED' | (string & {})

export type ExpirationStatus = 'Enabled' | 'Disabled' | (string & {})

export type ExpressionType = 'SQL' | (string & {})

export type FileHeaderInfo = 'USE' | 'IGNORE' | 'NONE' | (string & {})

export interface FilterRule {
  Name?: FilterRuleName | undefined
  Value?: string | undefined
}

export type FilterRuleName = 'prefix' | 'suffix' | (string & {})

export interface GetBucketAbacOutput {
  AbacStatus?: AbacStatus | undefined
}

export interface GetBucketAbacRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketAccelerateConfigurationOutput {
  Status?: BucketAccelerateStatus | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface GetBucketAccelerateConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}

export interface GetBucketAclOutput {
  Owner?: Owner | undefined
  Grants?: Grant[] | undefined
}

export interface GetBucketAclRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketAnalyticsConfigurationOutput {
  AnalyticsConfiguration?: AnalyticsConfiguration | undefined
}

export interface GetBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketCorsOutput {
  CORSRules?: CORSRule[] | undefined
}

export interface GetBucketCorsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketEncryptionOutput {
  ServerSideEncryptionConfiguration?: ServerSideEncryptionConfiguration | undefined
}

export interface GetBucketEncryptionRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketIntelligentTieringConfigurationOutput {
  IntelligentTieringConfiguration?: IntelligentTieringConfiguration | undefined
}

export interface GetBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketInventoryConfigurationOutput {
  InventoryConfiguration?: InventoryConfiguration | undefined
}

export interface GetBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketLifecycleConfigurationOutput {
  Rules?: LifecycleRule[] | undefined
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined
}

export interface GetBucketLifecycleConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketLifecycleOutput {
  Rules?: Rule[] | undefined
}

export interface GetBucketLifecycleRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketLocationOutput {
  LocationConstraint?: BucketLocationConstraint | undefined
}

export interface GetBucketLocationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketLoggingOutput {
  LoggingEnabled?: LoggingEnabled | undefined
}

export interface GetBucketLoggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketMetadataConfigurationOutput {
  GetBucketMetadataConfigurationResult?: GetBucketMetadataConfigurationResult | undefined
}

export interface GetBucketMetadataConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketMetadataConfigurationResult {
  MetadataConfigurationResult: MetadataConfigurationResult
}

export interface GetBucketMetadataTableConfigurationOutput {
  GetBucketMetadataTableConfigurationResult?: GetBucketMetadataTableConfigurationResult | undefined
}

export interface GetBucketMetadataTableConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketMetadataTableConfigurationResult {
  MetadataTableConfigurationResult: MetadataTableConfigurationResult
  Status: string
  Error?: ErrorDetails | undefined
}

export interface GetBucketMetricsConfigurationOutput {
  MetricsConfiguration?: MetricsConfiguration | undefined
}

export interface GetBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketNotificationConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketOwnershipControlsOutput {
  OwnershipControls?: OwnershipControls | undefined
}

export interface GetBucketOwnershipControlsRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketPolicyOutput {
  Policy?: string | undefined
}

export interface GetBucketPolicyRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketPolicyStatusOutput {
  PolicyStatus?: PolicyStatus | undefined
}

export interface GetBucketPolicyStatusRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketReplicationOutput {
  ReplicationConfiguration?: ReplicationConfiguration | undefined
}

export interface GetBucketReplicationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketRequestPaymentOutput {
  Payer?: Payer | undefined
}

export interface GetBucketRequestPaymentRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketTaggingOutput {
  TagSet: Tag[]
}

export interface GetBucketTaggingRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketVersioningOutput {
  Status?: BucketVersioningStatus | undefined
  MFADelete?: MFADeleteStatus | undefined
}

export interface GetBucketVersioningRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetBucketWebsiteOutput {
  RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined
  IndexDocument?: IndexDocument | undefined
  ErrorDocument?: ErrorDocument | undefined
  RoutingRules?: RoutingRule[] | undefined
}

export interface GetBucketWebsiteRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetObjectAclOutput {
  Owner?: Owner | undefined
  Grants?: Grant[] | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface GetObjectAclRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface GetObjectAnnotationOutput {
  AnnotationPayload?: Readable | Uint8Array | undefined
  ObjectVersionId?: string | undefined
  LastModified?: Date | undefined
  ContentLength?: number | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  RequestCharged?: RequestCharged | undefined
  ReplicationStatus?: ReplicationStatus | undefined
}

export interface GetObjectAnnotationRequest {
  Bucket: string
  Key: string
  AnnotationName: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}

export interface GetObjectAttributesOutput {
  DeleteMarker?: boolean | undefined
  LastModified?: Date | undefined
  VersionId?: string | undefined
  RequestCharged?: RequestCharged | undefined
  ETag?: string | undefined
  Checksum?: Checksum | undefined
  ObjectParts?: GetObjectAttributesParts | undefined
  StorageClass?: StorageClass | undefined
  ObjectSize?: number | undefined
}

export interface GetObjectAttributesParts {
  TotalPartsCount?: number | undefined
  PartNumberMarker?: number | undefined
  NextPartNumberMarker?: number | undefined
  MaxParts?: number | undefined
  IsTruncated?: boolean | undefined
  Parts?: ObjectPart[] | undefined
}

export interface GetObjectAttributesRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  MaxParts?: number | undefined
  PartNumberMarker?: number | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ObjectAttributes: ObjectAttributes[]
}

export interface GetObjectLegalHoldOutput {
  LegalHold?: ObjectLockLegalHold | undefined
}

export interface GetObjectLegalHoldRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface GetObjectLockConfigurationOutput {
  ObjectLockConfiguration?: ObjectLockConfiguration | undefined
}

export interface GetObjectLockConfigurationRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GetObjectOutput {
  Body?: Readable | Uint8Array | undefined
  DeleteMarker?: boolean | undefined
  AcceptRanges?: string | undefined
  Expiration?: string | undefined
  Restore?: string | undefined
  LastModified?: Date | undefined
  ContentLength?: number | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  MissingMeta?: number | undefined
  VersionId?: string | undefined
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentRange?: string | undefined
  ContentType?: string | undefined
  Expires?: string | undefined
  WebsiteRedirectLocation?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  Metadata?: { [key: string]: string } | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  StorageClass?: StorageClass | undefined
  RequestCharged?: RequestCharged | undefined
  ReplicationStatus?: ReplicationStatus | undefined
  PartsCount?: number | undefined
  TagCount?: number | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
}

export interface GetObjectRequest {
  Bucket: string
  IfMatch?: string | undefined
  IfModifiedSince?: Date | undefined
  IfNoneMatch?: string | undefined
  IfUnmodifiedSince?: Date | undefined
  Key: string
  Range?: string | undefined
  ResponseCacheControl?: string | undefined
  ResponseContentDisposition?: string | undefined
  ResponseContentEncoding?: string | undefined
  ResponseContentLanguage?: string | undefined
  ResponseContentType?: string | undefined
  ResponseExpires?: Date | undefined
  VersionId?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  PartNumber?: number | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}

export interface GetObjectRetentionOutput {
  Retention?: ObjectLockRetention | undefined
}

export interface GetObjectRetentionRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface GetObjectTaggingOutput {
  VersionId?: string | undefined
  TagSet: Tag[]
}

export interface GetObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}

export interface GetObjectTorrentOutput {
  Body?: Readable | Uint8Array | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface GetObjectTorrentRequest {
  Bucket: string
  Key: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined
}

export interface GetPublicAccessBlockRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface GlacierJobParameters {
  Tier: Tier
}

export interface Grant {
  Grantee?: Grantee | undefined
  Permission?: Permission | undefined
}

export interface Grantee {
  DisplayName?: string | undefined
  EmailAddress?: string | undefined
  ID?: string | undefined
  Type: Type
  URI?: string | undefined
}

export interface HeadBucketOutput {
  BucketArn?: string | undefined
  BucketLocationType?: LocationType | undefined
  BucketLocationName?: string | undefined
  BucketRegion?: string | undefined
  AccessPointAlias?: boolean | undefined
}

export interface HeadBucketRequest {
  Bucket: string
  ExpectedBucketOwner?: string | undefined
}

export interface HeadObjectOutput {
  DeleteMarker?: boolean | undefined
  AcceptRanges?: string | undefined
  Expiration?: string | undefined
  Restore?: string | undefined
  ArchiveStatus?: ArchiveStatus | undefined
  LastModified?: Date | undefined
  ContentLength?: number | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  ETag?: string | undefined
  MissingMeta?: number | undefined
  VersionId?: string | undefined
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentType?: string | undefined
  ContentRange?: string | undefined
  Expires?: string | undefined
  WebsiteRedirectLocation?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  Metadata?: { [key: string]: string } | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  StorageClass?: StorageClass | undefined
  RequestCharged?: RequestCharged | undefined
  ReplicationStatus?: ReplicationStatus | undefined
  PartsCount?: number | undefined
  TagCount?: number | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
}

export interface HeadObjectRequest {
  Bucket: string
  IfMatch?: string | undefined
  IfModifiedSince?: Date | undefined
  IfNoneMatch?: string | undefined
  IfUnmodifiedSince?: Date | undefined
  Key: string
  Range?: string | undefined
  ResponseCacheControl?: string | undefined
  ResponseContentDisposition?: string | undefined
  ResponseContentEncoding?: string | undefined
  ResponseContentLanguage?: string | undefined
  ResponseContentType?: string | undefined
  ResponseExpires?: Date | undefined
  VersionId?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  PartNumber?: number | undefined
  ExpectedBucketOwner?: string | undefined
  ChecksumMode?: ChecksumMode | undefined
}

export interface IndexDocument {
  Suffix: string
}

export interface Initiator {
  ID?: string | undefined
  DisplayName?: string | undefined
}

export interface InputSerialization {
  CSV?: CSVInput | undefined
  CompressionType?: CompressionType | undefined
  JSON?: JSONInput | undefined
  Parquet?: Record<string, never> | undefined
}

export type IntelligentTieringAccessTier = 'ARCHIVE_ACCESS' | 'DEEP_ARCHIVE_ACCESS' | (string & {})

export interface IntelligentTieringAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}

export interface IntelligentTieringConfiguration {
  Id: string
  Filter?: IntelligentTieringFilter | undefined
  Status: IntelligentTieringStatus
  Tierings: Tiering[]
}

export interface IntelligentTieringFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: IntelligentTieringAndOperator | undefined
}

export type IntelligentTieringStatus = 'Enabled' | 'Disabled' | (string & {})

export interface InventoryConfiguration {
  Destination: InventoryDestination
  IsEnabled: boolean
  Filter?: InventoryFilter | undefined
  Id: string
  IncludedObjectVersions: InventoryIncludedObjectVersions
  OptionalFields?: InventoryOptionalField[] | undefined
  Schedule: InventorySchedule
}

export type InventoryConfigurationState = 'ENABLED' | 'DISABLED' | (string & {})

export interface InventoryDestination {
  S3BucketDestination: InventoryS3BucketDestination
}

export interface InventoryEncryption {
  SSES3?: Record<string, never> | undefined
  SSEKMS?: SSEKMS | undefined
}

export interface InventoryFilter {
  Prefix: string
}

export type InventoryFormat = 'CSV' | 'ORC' | 'Parquet' | (string & {})

export type InventoryFrequency = 'Daily' | 'Weekly' | (string & {})

export type InventoryIncludedObjectVersions = 'All' | 'Current' | (string & {})

export type InventoryOptionalField = 'Size' | 'LastModifiedDate' | 'StorageClass' | 'ETag' | 'IsMultipartUploaded' | 'ReplicationStatus' | 'EncryptionStatus' | 'ObjectLockRetainUntilDate' | 'ObjectLockMode' | 'ObjectLockLegalHoldStatus' | 'IntelligentTieringAccessTier' | 'BucketKeyStatus' | 'ChecksumAlgorithm' | 'ObjectAccessControlList' | 'ObjectOwner' | 'LifecycleExpirationDate' | (string & {})

export interface InventoryS3BucketDestination {
  AccountId?: string | undefined
  Bucket: string
  Format: InventoryFormat
  Prefix?: string | undefined
  Encryption?: InventoryEncryption | undefined
}

export interface InventorySchedule {
  Frequency: InventoryFrequency
}

export interface InventoryTableConfiguration {
  ConfigurationState: InventoryConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}

export interface InventoryTableConfigurationResult {
  ConfigurationState: InventoryConfigurationState
  TableStatus?: string | undefined
  Error?: ErrorDetails | undefined
  TableName?: string | undefined
  TableArn?: string | undefined
}

export interface InventoryTableConfigurationUpdates {
  ConfigurationState: InventoryConfigurationState
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}

export interface JSONInput {
  Type?: JSONType | undefined
}

export interface JSONOutput {
  RecordDelimiter?: string | undefined
}

export type JSONType = 'DOCUMENT' | 'LINES' | (string & {})

export interface JournalTableConfiguration {
  RecordExpiration: RecordExpiration
  EncryptionConfiguration?: MetadataTableEncryptionConfiguration | undefined
}

export interface JournalTableConfigurationResult {
  TableStatus: string
  Error?: ErrorDetails | undefined
  TableName: string
  TableArn?: string | undefined
  RecordExpiration: RecordExpiration
}

export interface JournalTableConfigurationUpdates {
  RecordExpiration: RecordExpiration
}

export interface LambdaFunctionConfiguration {
  Id?: string | undefined
  LambdaFunctionArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}

export interface LifecycleConfiguration {
  Rules: Rule[]
}

export interface LifecycleExpiration {
  Date?: Date | undefined
  Days?: number | undefined
  ExpiredObjectDeleteMarker?: boolean | undefined
}

export interface LifecycleRule {
  Expiration?: LifecycleExpiration | undefined
  ID?: string | undefined
  Prefix?: string | undefined
  Filter?: LifecycleRuleFilter | undefined
  Status: ExpirationStatus
  Transitions?: Transition[] | undefined
  NoncurrentVersionTransitions?: NoncurrentVersionTransition[] | undefined
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined
}

export interface LifecycleRuleAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
  ObjectSizeGreaterThan?: number | undefined
  ObjectSizeLessThan?: number | undefined
}

export interface LifecycleRuleFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  ObjectSizeGreaterThan?: number | undefined
  ObjectSizeLessThan?: number | undefined
  And?: LifecycleRuleAndOperator | undefined
}

export interface ListBucketAnalyticsConfigurationsOutput {
  IsTruncated?: boolean | undefined
  ContinuationToken?: string | undefined
  NextContinuationToken?: string | undefined
  AnalyticsConfigurationList?: AnalyticsConfiguration[] | undefined
}

export interface ListBucketAnalyticsConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface ListBucketIntelligentTieringConfigurationsOutput {
  IsTruncated?: boolean | undefined
  ContinuationToken?: string | undefined
  NextContinuationToken?: string | undefined
  IntelligentTieringConfigurationList?: IntelligentTieringConfiguration[] | undefined
}

export interface ListBucketIntelligentTieringConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface ListBucketInventoryConfigurationsOutput {
  ContinuationToken?: string | undefined
  InventoryConfigurationList?: InventoryConfiguration[] | undefined
  IsTruncated?: boolean | undefined
  NextContinuationToken?: string | undefined
}

export interface ListBucketInventoryConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface ListBucketMetricsConfigurationsOutput {
  IsTruncated?: boolean | undefined
  ContinuationToken?: string | undefined
  NextContinuationToken?: string | undefined
  MetricsConfigurationList?: MetricsConfiguration[] | undefined
}

export interface ListBucketMetricsConfigurationsRequest {
  Bucket: string
  ContinuationToken?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface ListBucketsOutput {
  Buckets?: Bucket[] | undefined
  Owner?: Owner | undefined
  ContinuationToken?: string | undefined
  Prefix?: string | undefined
}

export interface ListBucketsRequest {
  MaxBuckets?: number | undefined
  ContinuationToken?: string | undefined
  Prefix?: string | undefined
  BucketRegion?: string | undefined
}

export interface ListDirectoryBucketsOutput {
  Buckets?: Bucket[] | undefined
  ContinuationToken?: string | undefined
}

export interface ListDirectoryBucketsRequest {
  ContinuationToken?: string | undefined
  MaxDirectoryBuckets?: number | undefined
}

export interface ListMultipartUploadsOutput {
  Bucket?: string | undefined
  KeyMarker?: string | undefined
  UploadIdMarker?: string | undefined
  NextKeyMarker?: string | undefined
  Prefix?: string | undefined
  Delimiter?: string | undefined
  NextUploadIdMarker?: string | undefined
  MaxUploads?: number | undefined
  IsTruncated?: boolean | undefined
  Uploads?: MultipartUpload[] | undefined
  CommonPrefixes?: CommonPrefix[] | undefined
  EncodingType?: EncodingType | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface ListMultipartUploadsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  KeyMarker?: string | undefined
  MaxUploads?: number | undefined
  Prefix?: string | undefined
  UploadIdMarker?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}

export interface ListObjectAnnotationsOutput {
  Annotations?: AnnotationEntry[] | undefined
  Bucket?: string | undefined
  Key?: string | undefined
  ObjectVersionId?: string | undefined
  AnnotationPrefix?: string | undefined
  MaxAnnotationResults?: number | undefined
  AnnotationCount?: number | undefined
  ContinuationToken?: string | undefined
  NextContinuationToken?: string | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface ListObjectAnnotationsRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  MaxAnnotationResults?: number | undefined
  AnnotationPrefix?: string | undefined
  ContinuationToken?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface ListObjectVersionsOutput {
  IsTruncated?: boolean | undefined
  KeyMarker?: string | undefined
  VersionIdMarker?: string | undefined
  NextKeyMarker?: string | undefined
  NextVersionIdMarker?: string | undefined
  Versions?: ObjectVersion[] | undefined
  DeleteMarkers?: DeleteMarkerEntry[] | undefined
  Name?: string | undefined
  Prefix?: string | undefined
  Delimiter?: string | undefined
  MaxKeys?: number | undefined
  CommonPrefixes?: CommonPrefix[] | undefined
  EncodingType?: EncodingType | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface ListObjectVersionsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  KeyMarker?: string | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  VersionIdMarker?: string | undefined
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}

export interface ListObjectsOutput {
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
  NextMarker?: string | undefined
  Contents?: Object[] | undefined
  Name?: string | undefined
  Prefix?: string | undefined
  Delimiter?: string | undefined
  MaxKeys?: number | undefined
  CommonPrefixes?: CommonPrefix[] | undefined
  EncodingType?: EncodingType | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface ListObjectsRequest {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  Marker?: string | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}

export interface ListObjectsV2Output {
  IsTruncated?: boolean | undefined
  Contents?: Object[] | undefined
  Name?: string | undefined
  Prefix?: string | undefined
  Delimiter?: string | undefined
  MaxKeys?: number | undefined
  CommonPrefixes?: CommonPrefix[] | undefined
  EncodingType?: EncodingType | undefined
  KeyCount?: number | undefined
  ContinuationToken?: string | undefined
  NextContinuationToken?: string | undefined
  StartAfter?: string | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface ListObjectsV2Request {
  Bucket: string
  Delimiter?: string | undefined
  EncodingType?: EncodingType | undefined
  MaxKeys?: number | undefined
  Prefix?: string | undefined
  ContinuationToken?: string | undefined
  FetchOwner?: boolean | undefined
  StartAfter?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  OptionalObjectAttributes?: OptionalObjectAttributes[] | undefined
}

export interface ListPartsOutput {
  AbortDate?: Date | undefined
  AbortRuleId?: string | undefined
  Bucket?: string | undefined
  Key?: string | undefined
  UploadId?: string | undefined
  PartNumberMarker?: number | undefined
  NextPartNumberMarker?: number | undefined
  MaxParts?: number | undefined
  IsTruncated?: boolean | undefined
  Parts?: Part[] | undefined
  Initiator?: Initiator | undefined
  Owner?: Owner | undefined
  StorageClass?: StorageClass | undefined
  RequestCharged?: RequestCharged | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumType?: ChecksumType | undefined
}

export interface ListPartsRequest {
  Bucket: string
  Key: string
  MaxParts?: number | undefined
  PartNumberMarker?: number | undefined
  UploadId: string
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
}

export interface LocationInfo {
  Type?: LocationType | undefined
  Name?: string | undefined
}

export type LocationType = 'AvailabilityZone' | 'LocalZone' | (string & {})

export interface LoggingEnabled {
  TargetBucket: string
  TargetGrants?: TargetGrant[] | undefined
  TargetPrefix: string
  TargetObjectKeyFormat?: TargetObjectKeyFormat | undefined
}

export type MFADelete = 'Enabled' | 'Disabled' | (string & {})

export type MFADeleteStatus = 'Enabled' | 'Disabled' | (string & {})

export interface MetadataConfiguration {
  JournalTableConfiguration: JournalTableConfiguration
  InventoryTableConfiguration?: InventoryTableConfiguration | undefined
  AnnotationTableConfiguration?: AnnotationTableConfiguration | undefined
}

export interface MetadataConfigurationResult {
  DestinationResult: DestinationResult
  JournalTableConfigurationResult?: JournalTableConfigurationResult | undefined
  InventoryTableConfigurationResult?: InventoryTableConfigurationResult | undefined
  AnnotationTableConfigurationResult?: AnnotationTableConfigurationResult | undefined
}

export type MetadataDirective = 'COPY' | 'REPLACE' | (string & {})

export interface MetadataEntry {
  Name?: string | undefined
  Value?: string | undefined
}

export interface MetadataTableConfiguration {
  S3TablesDestination: S3TablesDestination
}

export interface MetadataTableConfigurationResult {
  S3TablesDestinationResult: S3TablesDestinationResult
}

export interface MetadataTableEncryptionConfiguration {
  SseAlgorithm: TableSseAlgorithm
  KmsKeyArn?: string | undefined
}

export interface Metrics {
  Status: MetricsStatus
  EventThreshold?: ReplicationTimeValue | undefined
}

export interface MetricsAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
  AccessPointArn?: string | undefined
}

export interface MetricsConfiguration {
  Id: string
  Filter?: MetricsFilter | undefined
}

export interface MetricsFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  AccessPointArn?: string | undefined
  And?: MetricsAndOperator | undefined
}

export type MetricsStatus = 'Enabled' | 'Disabled' | (string & {})

export interface MultipartUpload {
  UploadId?: string | undefined
  Key?: string | undefined
  Initiated?: Date | undefined
  StorageClass?: StorageClass | undefined
  Owner?: Owner | undefined
  Initiator?: Initiator | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumType?: ChecksumType | undefined
}

export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number | undefined
  NewerNoncurrentVersions?: number | undefined
}

export interface NoncurrentVersionTransition {
  NoncurrentDays?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
  NewerNoncurrentVersions?: number | undefined
}

export interface NotificationConfiguration {
  TopicConfigurations?: TopicConfiguration[] | undefined
  QueueConfigurations?: QueueConfiguration[] | undefined
  LambdaFunctionConfigurations?: LambdaFunctionConfiguration[] | undefined
  EventBridgeConfiguration?: Record<string, never> | undefined
}

export interface NotificationConfigurationDeprecated {
  TopicConfiguration?: TopicConfigurationDeprecated | undefined
  QueueConfiguration?: QueueConfigurationDeprecated | undefined
  CloudFunctionConfiguration?: CloudFunctionConfiguration | undefined
}

export interface NotificationConfigurationFilter {
  Key?: S3KeyFilter | undefined
}

export interface Object {
  Key?: string | undefined
  LastModified?: Date | undefined
  ETag?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm[] | undefined
  ChecksumType?: ChecksumType | undefined
  Size?: number | undefined
  StorageClass?: ObjectStorageClass | undefined
  Owner?: Owner | undefined
  RestoreStatus?: RestoreStatus | undefined
}

export type ObjectAttributes = 'ETag' | 'Checksum' | 'ObjectParts' | 'StorageClass' | 'ObjectSize' | (string & {})

export type ObjectCannedACL = 'private' | 'public-read' | 'public-read-write' | 'authenticated-read' | 'aws-exec-read' | 'bucket-owner-read' | 'bucket-owner-full-control' | (string & {})

export interface ObjectEncryption {
  SSEKMS?: SSEKMSEncryption | undefined
}

export interface ObjectIdentifier {
  Key: string
  VersionId?: string | undefined
  ETag?: string | undefined
  LastModifiedTime?: Date | undefined
  Size?: number | undefined
}

export interface ObjectLockConfiguration {
  ObjectLockEnabled?: ObjectLockEnabled | undefined
  Rule?: ObjectLockRule | undefined
}

export type ObjectLockEnabled = 'Enabled' | (string & {})

export interface ObjectLockLegalHold {
  Status?: ObjectLockLegalHoldStatus | undefined
}

export type ObjectLockLegalHoldStatus = 'ON' | 'OFF' | (string & {})

export type ObjectLockMode = 'GOVERNANCE' | 'COMPLIANCE' | (string & {})

export interface ObjectLockRetention {
  Mode?: ObjectLockRetentionMode | undefined
  RetainUntilDate?: Date | undefined
}

export type ObjectLockRetentionMode = 'GOVERNANCE' | 'COMPLIANCE' | (string & {})

export interface ObjectLockRule {
  DefaultRetention?: DefaultRetention | undefined
}

export type ObjectOwnership = 'BucketOwnerPreferred' | 'ObjectWriter' | 'BucketOwnerEnforced' | (string & {})

export interface ObjectPart {
  PartNumber?: number | undefined
  Size?: number | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
}

export type ObjectStorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'GLACIER' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | 'OUTPOSTS' | 'GLACIER_IR' | 'SNOW' | 'EXPRESS_ONEZONE' | 'FSX_OPENZFS' | 'FSX_ONTAP' | 'AWS_BACKUP_WARM' | 'AWS_BACKUP_LOW_COST_WARM' | (string & {})

export interface ObjectVersion {
  ETag?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm[] | undefined
  ChecksumType?: ChecksumType | undefined
  Size?: number | undefined
  StorageClass?: ObjectVersionStorageClass | undefined
  Key?: string | undefined
  VersionId?: string | undefined
  IsLatest?: boolean | undefined
  LastModified?: Date | undefined
  Owner?: Owner | undefined
  RestoreStatus?: RestoreStatus | undefined
}

export type ObjectVersionStorageClass = 'STANDARD' | (string & {})

export type OptionalObjectAttributes = 'RestoreStatus' | (string & {})

export interface OutputLocation {
  S3?: S3Location | undefined
}

export interface OutputSerialization {
  CSV?: CSVOutput | undefined
  JSON?: JSONOutput | undefined
}

export interface Owner {
  DisplayName?: string | undefined
  ID?: string | undefined
}

export type OwnerOverride = 'Destination' | (string & {})

export interface OwnershipControls {
  Rules: OwnershipControlsRule[]
}

export interface OwnershipControlsRule {
  ObjectOwnership: ObjectOwnership
}

export interface Part {
  PartNumber?: number | undefined
  LastModified?: Date | undefined
  ETag?: string | undefined
  Size?: number | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
}

export type PartitionDateSource = 'EventTime' | 'DeliveryTime' | (string & {})

export interface PartitionedPrefix {
  PartitionDateSource?: PartitionDateSource | undefined
}

export type Payer = 'Requester' | 'BucketOwner' | (string & {})

export type Permission = 'FULL_CONTROL' | 'WRITE' | 'WRITE_ACP' | 'READ' | 'READ_ACP' | (string & {})

export interface PolicyStatus {
  IsPublic?: boolean | undefined
}

export interface Progress {
  BytesScanned?: number | undefined
  BytesProcessed?: number | undefined
  BytesReturned?: number | undefined
}

export interface ProgressEvent {
  Details?: Progress | undefined
}

export type Protocol = 'http' | 'https' | (string & {})

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined
  IgnorePublicAcls?: boolean | undefined
  BlockPublicPolicy?: boolean | undefined
  RestrictPublicBuckets?: boolean | undefined
}

export interface PutBucketAbacRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
  AbacStatus: AbacStatus
}

export interface PutBucketAccelerateConfigurationRequest {
  Bucket: string
  AccelerateConfiguration: AccelerateConfiguration
  ExpectedBucketOwner?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}

export interface PutBucketAclRequest {
  ACL?: BucketCannedACL | undefined
  AccessControlPolicy?: AccessControlPolicy | undefined
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketAnalyticsConfigurationRequest {
  Bucket: string
  Id: string
  AnalyticsConfiguration: AnalyticsConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketCorsRequest {
  Bucket: string
  CORSConfiguration: CORSConfiguration
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketEncryptionRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ServerSideEncryptionConfiguration: ServerSideEncryptionConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketIntelligentTieringConfigurationRequest {
  Bucket: string
  Id: string
  ExpectedBucketOwner?: string | undefined
  IntelligentTieringConfiguration: IntelligentTieringConfiguration
}

export interface PutBucketInventoryConfigurationRequest {
  Bucket: string
  Id: string
  InventoryConfiguration: InventoryConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketLifecycleConfigurationOutput {
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined
}

export interface PutBucketLifecycleConfigurationRequest {
  Bucket: string
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  LifecycleConfiguration?: BucketLifecycleConfiguration | undefined
  ExpectedBucketOwner?: string | undefined
  TransitionDefaultMinimumObjectSize?: TransitionDefaultMinimumObjectSize | undefined
}

export interface PutBucketLifecycleRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  LifecycleConfiguration?: LifecycleConfiguration | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketLoggingRequest {
  Bucket: string
  BucketLoggingStatus: BucketLoggingStatus
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketMetricsConfigurationRequest {
  Bucket: string
  Id: string
  MetricsConfiguration: MetricsConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketNotificationConfigurationRequest {
  Bucket: string
  NotificationConfiguration: NotificationConfiguration
  ExpectedBucketOwner?: string | undefined
  SkipDestinationValidation?: boolean | undefined
}

export interface PutBucketNotificationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  NotificationConfiguration: NotificationConfigurationDeprecated
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketOwnershipControlsRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ExpectedBucketOwner?: string | undefined
  OwnershipControls: OwnershipControls
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}

export interface PutBucketPolicyRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ConfirmRemoveSelfBucketAccess?: boolean | undefined
  Policy: string
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketReplicationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ReplicationConfiguration: ReplicationConfiguration
  Token?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketRequestPaymentRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  RequestPaymentConfiguration: RequestPaymentConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketTaggingRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  Tagging: Tagging
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketVersioningRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  MFA?: string | undefined
  VersioningConfiguration: VersioningConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutBucketWebsiteRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  WebsiteConfiguration: WebsiteConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectAclOutput {
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectAclRequest {
  ACL?: ObjectCannedACL | undefined
  AccessControlPolicy?: AccessControlPolicy | undefined
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWrite?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectAnnotationOutput {
  Key?: string | undefined
  AnnotationName?: string | undefined
  ObjectVersionId?: string | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectAnnotationRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  AnnotationName: string
  AnnotationPayload: Readable | Uint8Array
  ObjectIfMatch?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ContentMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectLegalHoldOutput {
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectLegalHoldRequest {
  Bucket: string
  Key: string
  LegalHold?: ObjectLockLegalHold | undefined
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectLockConfigurationOutput {
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectLockConfigurationRequest {
  Bucket: string
  ObjectLockConfiguration?: ObjectLockConfiguration | undefined
  RequestPayer?: RequestPayer | undefined
  Token?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectOutput {
  Expiration?: string | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  ChecksumType?: ChecksumType | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  VersionId?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  Size?: number | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectRequest {
  ACL?: ObjectCannedACL | undefined
  Body?: Readable | Uint8Array | undefined
  Bucket: string
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentLength?: number | undefined
  ContentMD5?: string | undefined
  ContentType?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  Expires?: string | undefined
  IfMatch?: string | undefined
  IfNoneMatch?: string | undefined
  GrantFullControl?: string | undefined
  GrantRead?: string | undefined
  GrantReadACP?: string | undefined
  GrantWriteACP?: string | undefined
  Key: string
  WriteOffsetBytes?: number | undefined
  Metadata?: { [key: string]: string } | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  StorageClass?: StorageClass | undefined
  WebsiteRedirectLocation?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSEKMSEncryptionContext?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestPayer?: RequestPayer | undefined
  Tagging?: string | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectRetentionOutput {
  RequestCharged?: RequestCharged | undefined
}

export interface PutObjectRetentionRequest {
  Bucket: string
  Key: string
  Retention?: ObjectLockRetention | undefined
  RequestPayer?: RequestPayer | undefined
  VersionId?: string | undefined
  BypassGovernanceRetention?: boolean | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface PutObjectTaggingOutput {
  VersionId?: string | undefined
}

export interface PutObjectTaggingRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  Tagging: Tagging
  ExpectedBucketOwner?: string | undefined
  RequestPayer?: RequestPayer | undefined
}

export interface PutPublicAccessBlockRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
  ExpectedBucketOwner?: string | undefined
}

export interface QueueConfiguration {
  Id?: string | undefined
  QueueArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}

export interface QueueConfigurationDeprecated {
  Id?: string | undefined
  Event?: Event | undefined
  Events?: Event[] | undefined
  Queue?: string | undefined
}

export type QuoteFields = 'ALWAYS' | 'ASNEEDED' | (string & {})

export interface RecordExpiration {
  Expiration: ExpirationState
  Days?: number | undefined
}

export interface RecordsEvent {
  Payload?: Uint8Array | undefined
}

export interface Redirect {
  HostName?: string | undefined
  HttpRedirectCode?: string | undefined
  Protocol?: Protocol | undefined
  ReplaceKeyPrefixWith?: string | undefined
  ReplaceKeyWith?: string | undefined
}

export interface RedirectAllRequestsTo {
  HostName: string
  Protocol?: Protocol | undefined
}

export interface RenameObjectRequest {
  Bucket: string
  Key: string
  RenameSource: string
  DestinationIfMatch?: string | undefined
  DestinationIfNoneMatch?: string | undefined
  DestinationIfModifiedSince?: Date | undefined
  DestinationIfUnmodifiedSince?: Date | undefined
  SourceIfMatch?: string | undefined
  SourceIfNoneMatch?: string | undefined
  SourceIfModifiedSince?: Date | undefined
  SourceIfUnmodifiedSince?: Date | undefined
  ClientToken?: string | undefined
}

export interface ReplicaModifications {
  Status: ReplicaModificationsStatus
}

export type ReplicaModificationsStatus = 'Enabled' | 'Disabled' | (string & {})

export interface ReplicationConfiguration {
  Role: string
  Rules: ReplicationRule[]
}

export interface ReplicationRule {
  ID?: string | undefined
  Priority?: number | undefined
  Prefix?: string | undefined
  Filter?: ReplicationRuleFilter | undefined
  Status: ReplicationRuleStatus
  SourceSelectionCriteria?: SourceSelectionCriteria | undefined
  ExistingObjectReplication?: ExistingObjectReplication | undefined
  Destination: Destination
  DeleteMarkerReplication?: DeleteMarkerReplication | undefined
}

export interface ReplicationRuleAndOperator {
  Prefix?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ReplicationRuleFilter {
  Prefix?: string | undefined
  Tag?: Tag | undefined
  And?: ReplicationRuleAndOperator | undefined
}

export type ReplicationRuleStatus = 'Enabled' | 'Disabled' | (string & {})

export type ReplicationStatus = 'COMPLETE' | 'PENDING' | 'FAILED' | 'REPLICA' | 'COMPLETED' | (string & {})

export interface ReplicationTime {
  Status: ReplicationTimeStatus
  Time: ReplicationTimeValue
}

export type ReplicationTimeStatus = 'Enabled' | 'Disabled' | (string & {})

export interface ReplicationTimeValue {
  Minutes?: number | undefined
}

export type RequestCharged = 'requester' | (string & {})

export type RequestPayer = 'requester' | (string & {})

export interface RequestPaymentConfiguration {
  Payer: Payer
}

export interface RequestProgress {
  Enabled?: boolean | undefined
}

export interface RestoreObjectOutput {
  RequestCharged?: RequestCharged | undefined
  RestoreOutputPath?: string | undefined
}

export interface RestoreObjectRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  RestoreRequest?: RestoreRequest | undefined
  RequestPayer?: RequestPayer | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface RestoreRequest {
  Days?: number | undefined
  GlacierJobParameters?: GlacierJobParameters | undefined
  Type?: RestoreRequestType | undefined
  Tier?: Tier | undefined
  Description?: string | undefined
  SelectParameters?: SelectParameters | undefined
  OutputLocation?: OutputLocation | undefined
}

export type RestoreRequestType = 'SELECT' | (string & {})

export interface RestoreStatus {
  IsRestoreInProgress?: boolean | undefined
  RestoreExpiryDate?: Date | undefined
}

export interface RoutingRule {
  Condition?: Condition | undefined
  Redirect: Redirect
}

export interface Rule {
  Expiration?: LifecycleExpiration | undefined
  ID?: string | undefined
  Prefix: string
  Status: ExpirationStatus
  Transition?: Transition | undefined
  NoncurrentVersionTransition?: NoncurrentVersionTransition | undefined
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined
}

export interface S3KeyFilter {
  FilterRules?: FilterRule[] | undefined
}

export interface S3Location {
  BucketName: string
  Prefix: string
  Encryption?: Encryption | undefined
  CannedACL?: ObjectCannedACL | undefined
  AccessControlList?: Grant[] | undefined
  Tagging?: Tagging | undefined
  UserMetadata?: MetadataEntry[] | undefined
  StorageClass?: StorageClass | undefined
}

export type S3TablesBucketType = 'aws' | 'customer' | (string & {})

export interface S3TablesDestination {
  TableBucketArn: string
  TableName: string
}

export interface S3TablesDestinationResult {
  TableBucketArn: string
  TableName: string
  TableArn: string
  TableNamespace: string
}

export interface SSEKMS {
  KeyId: string
}

export interface SSEKMSEncryption {
  KMSKeyArn: string
  BucketKeyEnabled?: boolean | undefined
}

export interface ScanRange {
  Start?: number | undefined
  End?: number | undefined
}

export interface SelectObjectContentEventStream {
  Records?: RecordsEvent | undefined
  Stats?: StatsEvent | undefined
  Progress?: ProgressEvent | undefined
  Cont?: Record<string, never> | undefined
  End?: Record<string, never> | undefined
}

export interface SelectObjectContentOutput {
  Payload?: AsyncIterable<SelectObjectContentEventStream> | undefined
}

export interface SelectObjectContentRequest {
  Bucket: string
  Key: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  Expression: string
  ExpressionType: ExpressionType
  RequestProgress?: RequestProgress | undefined
  InputSerialization: InputSerialization
  OutputSerialization: OutputSerialization
  ScanRange?: ScanRange | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface SelectParameters {
  InputSerialization: InputSerialization
  ExpressionType: ExpressionType
  Expression: string
  OutputSerialization: OutputSerialization
}

export type ServerSideEncryption = 'AES256' | 'aws:fsx' | 'aws:backup' | 'aws:kms' | 'aws:kms:dsse' | (string & {})

export interface ServerSideEncryptionByDefault {
  SSEAlgorithm: ServerSideEncryption
  KMSMasterKeyID?: string | undefined
}

export interface ServerSideEncryptionConfiguration {
  Rules: ServerSideEncryptionRule[]
}

export interface ServerSideEncryptionRule {
  ApplyServerSideEncryptionByDefault?: ServerSideEncryptionByDefault | undefined
  BucketKeyEnabled?: boolean | undefined
  BlockedEncryptionTypes?: BlockedEncryptionTypes | undefined
}

export interface SessionCredentials {
  AccessKeyId: string
  SecretAccessKey: string
  SessionToken: string
  Expiration: Date
}

export type SessionMode = 'ReadOnly' | 'ReadWrite' | (string & {})

export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined
  ReplicaModifications?: ReplicaModifications | undefined
}

export interface SseKmsEncryptedObjects {
  Status: SseKmsEncryptedObjectsStatus
}

export type SseKmsEncryptedObjectsStatus = 'Enabled' | 'Disabled' | (string & {})

export interface Stats {
  BytesScanned?: number | undefined
  BytesProcessed?: number | undefined
  BytesReturned?: number | undefined
}

export interface StatsEvent {
  Details?: Stats | undefined
}

export type StorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'GLACIER' | 'DEEP_ARCHIVE' | 'OUTPOSTS' | 'GLACIER_IR' | 'SNOW' | 'EXPRESS_ONEZONE' | 'FSX_OPENZFS' | 'FSX_ONTAP' | 'AWS_BACKUP_WARM' | 'AWS_BACKUP_LOW_COST_WARM' | (string & {})

export interface StorageClassAnalysis {
  DataExport?: StorageClassAnalysisDataExport | undefined
}

export interface StorageClassAnalysisDataExport {
  OutputSchemaVersion: StorageClassAnalysisSchemaVersion
  Destination: AnalyticsExportDestination
}

export type StorageClassAnalysisSchemaVersion = 'V_1' | (string & {})

export type TableSseAlgorithm = 'aws:kms' | 'AES256' | (string & {})

export interface Tag {
  Key: string
  Value: string
}

export interface Tagging {
  TagSet: Tag[]
}

export type TaggingDirective = 'COPY' | 'REPLACE' | (string & {})

export interface TargetGrant {
  Grantee?: Grantee | undefined
  Permission?: BucketLogsPermission | undefined
}

export interface TargetObjectKeyFormat {
  SimplePrefix?: Record<string, never> | undefined
  PartitionedPrefix?: PartitionedPrefix | undefined
}

export type Tier = 'Standard' | 'Bulk' | 'Expedited' | (string & {})

export interface Tiering {
  Days: number
  AccessTier: IntelligentTieringAccessTier
}

export interface TopicConfiguration {
  Id?: string | undefined
  TopicArn: string
  Events: Event[]
  Filter?: NotificationConfigurationFilter | undefined
}

export interface TopicConfigurationDeprecated {
  Id?: string | undefined
  Events?: Event[] | undefined
  Event?: Event | undefined
  Topic?: string | undefined
}

export interface Transition {
  Date?: Date | undefined
  Days?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
}

export type TransitionDefaultMinimumObjectSize = 'varies_by_storage_class' | 'all_storage_classes_128K' | (string & {})

export type TransitionStorageClass = 'GLACIER' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | 'GLACIER_IR' | (string & {})

export type Type = 'CanonicalUser' | 'AmazonCustomerByEmail' | 'Group' | (string & {})

export interface UpdateBucketMetadataAnnotationTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  AnnotationTableConfiguration: AnnotationTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}

export interface UpdateBucketMetadataInventoryTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  InventoryTableConfiguration: InventoryTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}

export interface UpdateBucketMetadataJournalTableConfigurationRequest {
  Bucket: string
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  JournalTableConfiguration: JournalTableConfigurationUpdates
  ExpectedBucketOwner?: string | undefined
}

export interface UpdateObjectEncryptionRequest {
  Bucket: string
  Key: string
  VersionId?: string | undefined
  ObjectEncryption: ObjectEncryption
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
}

export interface UpdateObjectEncryptionResponse {
  RequestCharged?: RequestCharged | undefined
}

export interface UploadPartCopyOutput {
  CopySourceVersionId?: string | undefined
  CopyPartResult?: CopyPartResult | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface UploadPartCopyRequest {
  Bucket: string
  CopySource: string
  CopySourceIfMatch?: string | undefined
  CopySourceIfModifiedSince?: Date | undefined
  CopySourceIfNoneMatch?: string | undefined
  CopySourceIfUnmodifiedSince?: Date | undefined
  CopySourceRange?: string | undefined
  Key: string
  PartNumber: number
  UploadId: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  CopySourceSSECustomerAlgorithm?: string | undefined
  CopySourceSSECustomerKey?: string | undefined
  CopySourceSSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
  ExpectedSourceBucketOwner?: string | undefined
}

export interface UploadPartOutput {
  ServerSideEncryption?: ServerSideEncryption | undefined
  ETag?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  SSEKMSKeyId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
  RequestCharged?: RequestCharged | undefined
}

export interface UploadPartRequest {
  Body?: Readable | Uint8Array | undefined
  Bucket: string
  ContentLength?: number | undefined
  ContentMD5?: string | undefined
  ChecksumAlgorithm?: ChecksumAlgorithm | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  Key: string
  PartNumber: number
  UploadId: string
  SSECustomerAlgorithm?: string | undefined
  SSECustomerKey?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  RequestPayer?: RequestPayer | undefined
  ExpectedBucketOwner?: string | undefined
}

export interface VersioningConfiguration {
  MFADelete?: MFADelete | undefined
  Status?: BucketVersioningStatus | undefined
}

export interface WebsiteConfiguration {
  ErrorDocument?: ErrorDocument | undefined
  IndexDocument?: IndexDocument | undefined
  RedirectAllRequestsTo?: RedirectAllRequestsTo | undefined
  RoutingRules?: RoutingRule[] | undefined
}

export interface WriteGetObjectResponseRequest {
  RequestRoute: string
  RequestToken: string
  Body?: Readable | Uint8Array | undefined
  StatusCode?: number | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
  AcceptRanges?: string | undefined
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  ContentLength?: number | undefined
  ContentRange?: string | undefined
  ContentType?: string | undefined
  ChecksumCRC32?: string | undefined
  ChecksumCRC32C?: string | undefined
  ChecksumCRC64NVME?: string | undefined
  ChecksumSHA1?: string | undefined
  ChecksumSHA256?: string | undefined
  ChecksumSHA512?: string | undefined
  ChecksumMD5?: string | undefined
  ChecksumXXHASH64?: string | undefined
  ChecksumXXHASH3?: string | undefined
  ChecksumXXHASH128?: string | undefined
  DeleteMarker?: boolean | undefined
  ETag?: string | undefined
  Expires?: string | undefined
  Expiration?: string | undefined
  LastModified?: Date | undefined
  MissingMeta?: number | undefined
  Metadata?: { [key: string]: string } | undefined
  ObjectLockMode?: ObjectLockMode | undefined
  ObjectLockLegalHoldStatus?: ObjectLockLegalHoldStatus | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  PartsCount?: number | undefined
  ReplicationStatus?: ReplicationStatus | undefined
  RequestCharged?: RequestCharged | undefined
  Restore?: string | undefined
  ServerSideEncryption?: ServerSideEncryption | undefined
  SSECustomerAlgorithm?: string | undefined
  SSEKMSKeyId?: string | undefined
  SSECustomerKeyMD5?: string | undefined
  StorageClass?: StorageClass | undefined
  TagCount?: number | undefined
  VersionId?: string | undefined
  BucketKeyEnabled?: boolean | undefined
}
