// Written by tools/model.ts from the API model of s3control 2018-08-20; do not edit.

export interface Operations {
  AssociateAccessGrantsIdentityCenter: { in: AssociateAccessGrantsIdentityCenterRequest; out: Record<string, never>; err: never }
  CreateAccessGrant: { in: CreateAccessGrantRequest; out: CreateAccessGrantResult; err: never }
  CreateAccessGrantsInstance: { in: CreateAccessGrantsInstanceRequest; out: CreateAccessGrantsInstanceResult; err: never }
  CreateAccessGrantsLocation: { in: CreateAccessGrantsLocationRequest; out: CreateAccessGrantsLocationResult; err: never }
  CreateAccessPoint: { in: CreateAccessPointRequest; out: CreateAccessPointResult; err: never }
  CreateAccessPointForObjectLambda: { in: CreateAccessPointForObjectLambdaRequest; out: CreateAccessPointForObjectLambdaResult; err: never }
  CreateBucket: { in: CreateBucketRequest; out: CreateBucketResult; err: 'BucketAlreadyExists' | 'BucketAlreadyOwnedByYou' }
  CreateJob: { in: CreateJobRequest; out: CreateJobResult; err: 'TooManyRequestsException' | 'BadRequestException' | 'IdempotencyException' | 'InternalServiceException' }
  CreateMultiRegionAccessPoint: { in: CreateMultiRegionAccessPointRequest; out: CreateMultiRegionAccessPointResult; err: never }
  CreateStorageLensGroup: { in: CreateStorageLensGroupRequest; out: Record<string, never>; err: never }
  DeleteAccessGrant: { in: DeleteAccessGrantRequest; out: Record<string, never>; err: never }
  DeleteAccessGrantsInstance: { in: DeleteAccessGrantsInstanceRequest; out: Record<string, never>; err: never }
  DeleteAccessGrantsInstanceResourcePolicy: { in: DeleteAccessGrantsInstanceResourcePolicyRequest; out: Record<string, never>; err: never }
  DeleteAccessGrantsLocation: { in: DeleteAccessGrantsLocationRequest; out: Record<string, never>; err: never }
  DeleteAccessPoint: { in: DeleteAccessPointRequest; out: Record<string, never>; err: never }
  DeleteAccessPointForObjectLambda: { in: DeleteAccessPointForObjectLambdaRequest; out: Record<string, never>; err: never }
  DeleteAccessPointPolicy: { in: DeleteAccessPointPolicyRequest; out: Record<string, never>; err: never }
  DeleteAccessPointPolicyForObjectLambda: { in: DeleteAccessPointPolicyForObjectLambdaRequest; out: Record<string, never>; err: never }
  DeleteAccessPointScope: { in: DeleteAccessPointScopeRequest; out: Record<string, never>; err: never }
  DeleteBucket: { in: DeleteBucketRequest; out: Record<string, never>; err: never }
  DeleteBucketLifecycleConfiguration: { in: DeleteBucketLifecycleConfigurationRequest; out: Record<string, never>; err: never }
  DeleteBucketPolicy: { in: DeleteBucketPolicyRequest; out: Record<string, never>; err: never }
  DeleteBucketReplication: { in: DeleteBucketReplicationRequest; out: Record<string, never>; err: never }
  DeleteBucketTagging: { in: DeleteBucketTaggingRequest; out: Record<string, never>; err: never }
  DeleteJobTagging: { in: DeleteJobTaggingRequest; out: Record<string, never>; err: 'InternalServiceException' | 'TooManyRequestsException' | 'NotFoundException' }
  DeleteMultiRegionAccessPoint: { in: DeleteMultiRegionAccessPointRequest; out: DeleteMultiRegionAccessPointResult; err: never }
  DeletePublicAccessBlock: { in: DeletePublicAccessBlockRequest; out: Record<string, never>; err: never }
  DeleteStorageLensConfiguration: { in: DeleteStorageLensConfigurationRequest; out: Record<string, never>; err: never }
  DeleteStorageLensConfigurationTagging: { in: DeleteStorageLensConfigurationTaggingRequest; out: Record<string, never>; err: never }
  DeleteStorageLensGroup: { in: DeleteStorageLensGroupRequest; out: Record<string, never>; err: never }
  DescribeJob: { in: DescribeJobRequest; out: DescribeJobResult; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'InternalServiceException' }
  DescribeMultiRegionAccessPointOperation: { in: DescribeMultiRegionAccessPointOperationRequest; out: DescribeMultiRegionAccessPointOperationResult; err: never }
  DissociateAccessGrantsIdentityCenter: { in: DissociateAccessGrantsIdentityCenterRequest; out: Record<string, never>; err: never }
  GetAccessGrant: { in: GetAccessGrantRequest; out: GetAccessGrantResult; err: never }
  GetAccessGrantsInstance: { in: GetAccessGrantsInstanceRequest; out: GetAccessGrantsInstanceResult; err: never }
  GetAccessGrantsInstanceForPrefix: { in: GetAccessGrantsInstanceForPrefixRequest; out: GetAccessGrantsInstanceForPrefixResult; err: never }
  GetAccessGrantsInstanceResourcePolicy: { in: GetAccessGrantsInstanceResourcePolicyRequest; out: GetAccessGrantsInstanceResourcePolicyResult; err: never }
  GetAccessGrantsLocation: { in: GetAccessGrantsLocationRequest; out: GetAccessGrantsLocationResult; err: never }
  GetAccessPoint: { in: GetAccessPointRequest; out: GetAccessPointResult; err: never }
  GetAccessPointConfigurationForObjectLambda: { in: GetAccessPointConfigurationForObjectLambdaRequest; out: GetAccessPointConfigurationForObjectLambdaResult; err: never }
  GetAccessPointForObjectLambda: { in: GetAccessPointForObjectLambdaRequest; out: GetAccessPointForObjectLambdaResult; err: never }
  GetAccessPointPolicy: { in: GetAccessPointPolicyRequest; out: GetAccessPointPolicyResult; err: never }
  GetAccessPointPolicyForObjectLambda: { in: GetAccessPointPolicyForObjectLambdaRequest; out: GetAccessPointPolicyForObjectLambdaResult; err: never }
  GetAccessPointPolicyStatus: { in: GetAccessPointPolicyStatusRequest; out: GetAccessPointPolicyStatusResult; err: never }
  GetAccessPointPolicyStatusForObjectLambda: { in: GetAccessPointPolicyStatusForObjectLambdaRequest; out: GetAccessPointPolicyStatusForObjectLambdaResult; err: never }
  GetAccessPointScope: { in: GetAccessPointScopeRequest; out: GetAccessPointScopeResult; err: never }
  GetBucket: { in: GetBucketRequest; out: GetBucketResult; err: never }
  GetBucketLifecycleConfiguration: { in: GetBucketLifecycleConfigurationRequest; out: GetBucketLifecycleConfigurationResult; err: never }
  GetBucketPolicy: { in: GetBucketPolicyRequest; out: GetBucketPolicyResult; err: never }
  GetBucketReplication: { in: GetBucketReplicationRequest; out: GetBucketReplicationResult; err: never }
  GetBucketTagging: { in: GetBucketTaggingRequest; out: GetBucketTaggingResult; err: never }
  GetBucketVersioning: { in: GetBucketVersioningRequest; out: GetBucketVersioningResult; err: never }
  GetDataAccess: { in: GetDataAccessRequest; out: GetDataAccessResult; err: never }
  GetJobTagging: { in: GetJobTaggingRequest; out: GetJobTaggingResult; err: 'InternalServiceException' | 'TooManyRequestsException' | 'NotFoundException' }
  GetMultiRegionAccessPoint: { in: GetMultiRegionAccessPointRequest; out: GetMultiRegionAccessPointResult; err: never }
  GetMultiRegionAccessPointPolicy: { in: GetMultiRegionAccessPointPolicyRequest; out: GetMultiRegionAccessPointPolicyResult; err: never }
  GetMultiRegionAccessPointPolicyStatus: { in: GetMultiRegionAccessPointPolicyStatusRequest; out: GetMultiRegionAccessPointPolicyStatusResult; err: never }
  GetMultiRegionAccessPointRoutes: { in: GetMultiRegionAccessPointRoutesRequest; out: GetMultiRegionAccessPointRoutesResult; err: never }
  GetPublicAccessBlock: { in: GetPublicAccessBlockRequest; out: GetPublicAccessBlockOutput; err: 'NoSuchPublicAccessBlockConfiguration' }
  GetStorageLensConfiguration: { in: GetStorageLensConfigurationRequest; out: GetStorageLensConfigurationResult; err: never }
  GetStorageLensConfigurationTagging: { in: GetStorageLensConfigurationTaggingRequest; out: GetStorageLensConfigurationTaggingResult; err: never }
  GetStorageLensGroup: { in: GetStorageLensGroupRequest; out: GetStorageLensGroupResult; err: never }
  ListAccessGrants: { in: ListAccessGrantsRequest; out: ListAccessGrantsResult; err: never }
  ListAccessGrantsInstances: { in: ListAccessGrantsInstancesRequest; out: ListAccessGrantsInstancesResult; err: never }
  ListAccessGrantsLocations: { in: ListAccessGrantsLocationsRequest; out: ListAccessGrantsLocationsResult; err: never }
  ListAccessPoints: { in: ListAccessPointsRequest; out: ListAccessPointsResult; err: never }
  ListAccessPointsForDirectoryBuckets: { in: ListAccessPointsForDirectoryBucketsRequest; out: ListAccessPointsForDirectoryBucketsResult; err: never }
  ListAccessPointsForObjectLambda: { in: ListAccessPointsForObjectLambdaRequest; out: ListAccessPointsForObjectLambdaResult; err: never }
  ListCallerAccessGrants: { in: ListCallerAccessGrantsRequest; out: ListCallerAccessGrantsResult; err: never }
  ListJobs: { in: ListJobsRequest; out: ListJobsResult; err: 'InvalidRequestException' | 'InternalServiceException' | 'InvalidNextTokenException' }
  ListMultiRegionAccessPoints: { in: ListMultiRegionAccessPointsRequest; out: ListMultiRegionAccessPointsResult; err: never }
  ListRegionalBuckets: { in: ListRegionalBucketsRequest; out: ListRegionalBucketsResult; err: never }
  ListStorageLensConfigurations: { in: ListStorageLensConfigurationsRequest; out: ListStorageLensConfigurationsResult; err: never }
  ListStorageLensGroups: { in: ListStorageLensGroupsRequest; out: ListStorageLensGroupsResult; err: never }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResult; err: never }
  PutAccessGrantsInstanceResourcePolicy: { in: PutAccessGrantsInstanceResourcePolicyRequest; out: PutAccessGrantsInstanceResourcePolicyResult; err: never }
  PutAccessPointConfigurationForObjectLambda: { in: PutAccessPointConfigurationForObjectLambdaRequest; out: Record<string, never>; err: never }
  PutAccessPointPolicy: { in: PutAccessPointPolicyRequest; out: Record<string, never>; err: never }
  PutAccessPointPolicyForObjectLambda: { in: PutAccessPointPolicyForObjectLambdaRequest; out: Record<string, never>; err: never }
  PutAccessPointScope: { in: PutAccessPointScopeRequest; out: Record<string, never>; err: never }
  PutBucketLifecycleConfiguration: { in: PutBucketLifecycleConfigurationRequest; out: Record<string, never>; err: never }
  PutBucketPolicy: { in: PutBucketPolicyRequest; out: Record<string, never>; err: never }
  PutBucketReplication: { in: PutBucketReplicationRequest; out: Record<string, never>; err: never }
  PutBucketTagging: { in: PutBucketTaggingRequest; out: Record<string, never>; err: never }
  PutBucketVersioning: { in: PutBucketVersioningRequest; out: Record<string, never>; err: never }
  PutJobTagging: { in: PutJobTaggingRequest; out: Record<string, never>; err: 'InternalServiceException' | 'TooManyRequestsException' | 'NotFoundException' | 'TooManyTagsException' }
  PutMultiRegionAccessPointPolicy: { in: PutMultiRegionAccessPointPolicyRequest; out: PutMultiRegionAccessPointPolicyResult; err: never }
  PutPublicAccessBlock: { in: PutPublicAccessBlockRequest; out: Record<string, never>; err: never }
  PutStorageLensConfiguration: { in: PutStorageLensConfigurationRequest; out: Record<string, never>; err: never }
  PutStorageLensConfigurationTagging: { in: PutStorageLensConfigurationTaggingRequest; out: Record<string, never>; err: never }
  SubmitMultiRegionAccessPointRoutes: { in: SubmitMultiRegionAccessPointRoutesRequest; out: Record<string, never>; err: never }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: never }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: never }
  UpdateAccessGrantsLocation: { in: UpdateAccessGrantsLocationRequest; out: UpdateAccessGrantsLocationResult; err: never }
  UpdateJobPriority: { in: UpdateJobPriorityRequest; out: UpdateJobPriorityResult; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'InternalServiceException' }
  UpdateJobStatus: { in: UpdateJobStatusRequest; out: UpdateJobStatusResult; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'JobStatusException' | 'InternalServiceException' }
  UpdateStorageLensGroup: { in: UpdateStorageLensGroupRequest; out: Record<string, never>; err: never }
}

export interface AbortIncompleteMultipartUpload {
  DaysAfterInitiation?: number | undefined
}

export interface AccessControlTranslation {
  Owner: OwnerOverride
}

export interface AccessGrantsLocationConfiguration {
  S3SubPrefix?: string | undefined
}

export interface AccessPoint {
  Name: string
  NetworkOrigin: NetworkOrigin
  VpcConfiguration?: VpcConfiguration | undefined
  Bucket: string
  AccessPointArn?: string | undefined
  Alias?: string | undefined
  BucketAccountId?: string | undefined
  DataSourceId?: string | undefined
  DataSourceType?: string | undefined
}

export interface AccountLevel {
  ActivityMetrics?: ActivityMetrics | undefined
  BucketLevel: BucketLevel
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined
  StorageLensGroupLevel?: StorageLensGroupLevel | undefined
}

export interface ActivityMetrics {
  IsEnabled?: boolean | undefined
}

export interface AdvancedCostOptimizationMetrics {
  IsEnabled?: boolean | undefined
}

export interface AdvancedDataProtectionMetrics {
  IsEnabled?: boolean | undefined
}

export interface AdvancedPerformanceMetrics {
  IsEnabled?: boolean | undefined
}

export interface AssociateAccessGrantsIdentityCenterRequest {
  AccountId: string
  IdentityCenterArn: string
}

export interface AsyncErrorDetails {
  Code?: string | undefined
  Message?: string | undefined
  Resource?: string | undefined
  RequestId?: string | undefined
}

export interface AsyncOperation {
  CreationTime?: Date | undefined
  Operation?: AsyncOperationName | undefined
  RequestTokenARN?: string | undefined
  RequestParameters?: AsyncRequestParameters | undefined
  RequestStatus?: string | undefined
  ResponseDetails?: AsyncResponseDetails | undefined
}

export type AsyncOperationName = 'CreateMultiRegionAccessPoint' | 'DeleteMultiRegionAccessPoint' | 'PutMultiRegionAccessPointPolicy' | (string & {})

export interface AsyncRequestParameters {
  CreateMultiRegionAccessPointRequest?: CreateMultiRegionAccessPointInput | undefined
  DeleteMultiRegionAccessPointRequest?: DeleteMultiRegionAccessPointInput | undefined
  PutMultiRegionAccessPointPolicyRequest?: PutMultiRegionAccessPointPolicyInput | undefined
}

export interface AsyncResponseDetails {
  MultiRegionAccessPointDetails?: MultiRegionAccessPointsAsyncResponse | undefined
  ErrorDetails?: AsyncErrorDetails | undefined
}

export interface AwsLambdaTransformation {
  FunctionArn: string
  FunctionPayload?: string | undefined
}

export type BucketCannedACL = 'private' | 'public-read' | 'public-read-write' | 'authenticated-read' | (string & {})

export interface BucketLevel {
  ActivityMetrics?: ActivityMetrics | undefined
  PrefixLevel?: PrefixLevel | undefined
  AdvancedCostOptimizationMetrics?: AdvancedCostOptimizationMetrics | undefined
  AdvancedDataProtectionMetrics?: AdvancedDataProtectionMetrics | undefined
  DetailedStatusCodesMetrics?: DetailedStatusCodesMetrics | undefined
  AdvancedPerformanceMetrics?: AdvancedPerformanceMetrics | undefined
}

export type BucketLocationConstraint = 'EU' | 'eu-west-1' | 'us-west-1' | 'us-west-2' | 'ap-south-1' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-northeast-1' | 'sa-east-1' | 'cn-north-1' | 'eu-central-1' | (string & {})

export type BucketVersioningStatus = 'Enabled' | 'Suspended' | (string & {})

export interface CloudWatchMetrics {
  IsEnabled: boolean
}

export type ComputeObjectChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'CRC64NVME' | 'MD5' | 'SHA1' | 'SHA256' | 'SHA512' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128' | (string & {})

export type ComputeObjectChecksumType = 'FULL_OBJECT' | 'COMPOSITE' | (string & {})

export interface CreateAccessGrantRequest {
  AccountId: string
  AccessGrantsLocationId: string
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined
  Grantee: Grantee
  Permission: Permission
  ApplicationArn?: string | undefined
  S3PrefixType?: S3PrefixType | undefined
  Tags?: Tag[] | undefined
}

export interface CreateAccessGrantResult {
  CreatedAt?: Date | undefined
  AccessGrantId?: string | undefined
  AccessGrantArn?: string | undefined
  Grantee?: Grantee | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined
  Permission?: Permission | undefined
  ApplicationArn?: string | undefined
  GrantScope?: string | undefined
}

export interface CreateAccessGrantsInstanceRequest {
  AccountId: string
  IdentityCenterArn?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateAccessGrantsInstanceResult {
  CreatedAt?: Date | undefined
  AccessGrantsInstanceId?: string | undefined
  AccessGrantsInstanceArn?: string | undefined
  IdentityCenterArn?: string | undefined
  IdentityCenterInstanceArn?: string | undefined
  IdentityCenterApplicationArn?: string | undefined
}

export interface CreateAccessGrantsLocationRequest {
  AccountId: string
  LocationScope: string
  IAMRoleArn: string
  Tags?: Tag[] | undefined
}

export interface CreateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationArn?: string | undefined
  LocationScope?: string | undefined
  IAMRoleArn?: string | undefined
}

export interface CreateAccessPointForObjectLambdaRequest {
  AccountId: string
  Name: string
  Configuration: ObjectLambdaConfiguration
}

export interface CreateAccessPointForObjectLambdaResult {
  ObjectLambdaAccessPointArn?: string | undefined
  Alias?: ObjectLambdaAccessPointAlias | undefined
}

export interface CreateAccessPointRequest {
  AccountId: string
  Name: string
  Bucket: string
  VpcConfiguration?: VpcConfiguration | undefined
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined
  BucketAccountId?: string | undefined
  Scope?: Scope | undefined
  Tags?: Tag[] | undefined
}

export interface CreateAccessPointResult {
  AccessPointArn?: string | undefined
  Alias?: string | undefined
}

export interface CreateBucketConfiguration {
  LocationConstraint?: BucketLocationConstraint | undefined
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
  OutpostId?: string | undefined
}

export interface CreateBucketResult {
  Location?: string | undefined
  BucketArn?: string | undefined
}

export interface CreateJobRequest {
  AccountId: string
  ConfirmationRequired?: boolean | undefined
  Operation: JobOperation
  Report: JobReport
  ClientRequestToken: string
  Manifest?: JobManifest | undefined
  Description?: string | undefined
  Priority: number
  RoleArn: string
  Tags?: S3Tag[] | undefined
  ManifestGenerator?: JobManifestGenerator | undefined
}

export interface CreateJobResult {
  JobId?: string | undefined
}

export interface CreateMultiRegionAccessPointInput {
  Name: string
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined
  Regions: Region[]
}

export interface CreateMultiRegionAccessPointRequest {
  AccountId: string
  ClientToken: string
  Details: CreateMultiRegionAccessPointInput
}

export interface CreateMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined
}

export interface CreateStorageLensGroupRequest {
  AccountId: string
  StorageLensGroup: StorageLensGroup
  Tags?: Tag[] | undefined
}

export interface Credentials {
  AccessKeyId?: string | undefined
  SecretAccessKey?: string | undefined
  SessionToken?: string | undefined
  Expiration?: Date | undefined
}

export interface DSSEKMSFilter {
  KmsKeyArn?: string | undefined
}

export interface DeleteAccessGrantRequest {
  AccountId: string
  AccessGrantId: string
}

export interface DeleteAccessGrantsInstanceRequest {
  AccountId: string
}

export interface DeleteAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string
}

export interface DeleteAccessGrantsLocationRequest {
  AccountId: string
  AccessGrantsLocationId: string
}

export interface DeleteAccessPointForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface DeleteAccessPointPolicyForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface DeleteAccessPointPolicyRequest {
  AccountId: string
  Name: string
}

export interface DeleteAccessPointRequest {
  AccountId: string
  Name: string
}

export interface DeleteAccessPointScopeRequest {
  AccountId: string
  Name: string
}

export interface DeleteBucketLifecycleConfigurationRequest {
  AccountId: string
  Bucket: string
}

export interface DeleteBucketPolicyRequest {
  AccountId: string
  Bucket: string
}

export interface DeleteBucketReplicationRequest {
  AccountId: string
  Bucket: string
}

export interface DeleteBucketRequest {
  AccountId: string
  Bucket: string
}

export interface DeleteBucketTaggingRequest {
  AccountId: string
  Bucket: string
}

export interface DeleteJobTaggingRequest {
  AccountId: string
  JobId: string
}

export interface DeleteMarkerReplication {
  Status: DeleteMarkerReplicationStatus
}

export type DeleteMarkerReplicationStatus = 'Enabled' | 'Disabled' | (string & {})

export interface DeleteMultiRegionAccessPointInput {
  Name: string
}

export interface DeleteMultiRegionAccessPointRequest {
  AccountId: string
  ClientToken: string
  Details: DeleteMultiRegionAccessPointInput
}

export interface DeleteMultiRegionAccessPointResult {
  RequestTokenARN?: string | undefined
}

export interface DeletePublicAccessBlockRequest {
  AccountId: string
}

export interface DeleteStorageLensConfigurationRequest {
  ConfigId: string
  AccountId: string
}

export interface DeleteStorageLensConfigurationTaggingRequest {
  ConfigId: string
  AccountId: string
}

export interface DeleteStorageLensGroupRequest {
  Name: string
  AccountId: string
}

export interface DescribeJobRequest {
  AccountId: string
  JobId: string
}

export interface DescribeJobResult {
  Job?: JobDescriptor | undefined
}

export interface DescribeMultiRegionAccessPointOperationRequest {
  AccountId: string
  RequestTokenARN: string
}

export interface DescribeMultiRegionAccessPointOperationResult {
  AsyncOperation?: AsyncOperation | undefined
}

export interface Destination {
  Account?: string | undefined
  Bucket: string
  ReplicationTime?: ReplicationTime | undefined
  AccessControlTranslation?: AccessControlTranslation | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  Metrics?: Metrics | undefined
  StorageClass?: ReplicationStorageClass | undefined
}

export interface DetailedStatusCodesMetrics {
  IsEnabled?: boolean | undefined
}

export interface DissociateAccessGrantsIdentityCenterRequest {
  AccountId: string
}

export interface EncryptionConfiguration {
  ReplicaKmsKeyID?: string | undefined
}

export interface EstablishedMultiRegionAccessPointPolicy {
  Policy?: string | undefined
}

export interface Exclude {
  Buckets?: string[] | undefined
  Regions?: string[] | undefined
}

export interface ExistingObjectReplication {
  Status: ExistingObjectReplicationStatus
}

export type ExistingObjectReplicationStatus = 'Enabled' | 'Disabled' | (string & {})

export type ExpirationStatus = 'Enabled' | 'Disabled' | (string & {})

export type Format = 'CSV' | 'Parquet' | (string & {})

export interface GeneratedManifestEncryption {
  SSES3?: Record<string, never> | undefined
  SSEKMS?: SSEKMSEncryption | undefined
}

export type GeneratedManifestFormat = 'S3InventoryReport_CSV_20211130' | (string & {})

export interface GetAccessGrantRequest {
  AccountId: string
  AccessGrantId: string
}

export interface GetAccessGrantResult {
  CreatedAt?: Date | undefined
  AccessGrantId?: string | undefined
  AccessGrantArn?: string | undefined
  Grantee?: Grantee | undefined
  Permission?: Permission | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined
  GrantScope?: string | undefined
  ApplicationArn?: string | undefined
}

export interface GetAccessGrantsInstanceForPrefixRequest {
  AccountId: string
  S3Prefix: string
}

export interface GetAccessGrantsInstanceForPrefixResult {
  AccessGrantsInstanceArn?: string | undefined
  AccessGrantsInstanceId?: string | undefined
}

export interface GetAccessGrantsInstanceRequest {
  AccountId: string
}

export interface GetAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string
}

export interface GetAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined
  Organization?: string | undefined
  CreatedAt?: Date | undefined
}

export interface GetAccessGrantsInstanceResult {
  AccessGrantsInstanceArn?: string | undefined
  AccessGrantsInstanceId?: string | undefined
  IdentityCenterArn?: string | undefined
  IdentityCenterInstanceArn?: string | undefined
  IdentityCenterApplicationArn?: string | undefined
  CreatedAt?: Date | undefined
}

export interface GetAccessGrantsLocationRequest {
  AccountId: string
  AccessGrantsLocationId: string
}

export interface GetAccessGrantsLocationResult {
  CreatedAt?: Date | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationArn?: string | undefined
  LocationScope?: string | undefined
  IAMRoleArn?: string | undefined
}

export interface GetAccessPointConfigurationForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointConfigurationForObjectLambdaResult {
  Configuration?: ObjectLambdaConfiguration | undefined
}

export interface GetAccessPointForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointForObjectLambdaResult {
  Name?: string | undefined
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined
  CreationDate?: Date | undefined
  Alias?: ObjectLambdaAccessPointAlias | undefined
}

export interface GetAccessPointPolicyForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointPolicyForObjectLambdaResult {
  Policy?: string | undefined
}

export interface GetAccessPointPolicyRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointPolicyResult {
  Policy?: string | undefined
}

export interface GetAccessPointPolicyStatusForObjectLambdaRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointPolicyStatusForObjectLambdaResult {
  PolicyStatus?: PolicyStatus | undefined
}

export interface GetAccessPointPolicyStatusRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointPolicyStatusResult {
  PolicyStatus?: PolicyStatus | undefined
}

export interface GetAccessPointRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointResult {
  Name?: string | undefined
  Bucket?: string | undefined
  NetworkOrigin?: NetworkOrigin | undefined
  VpcConfiguration?: VpcConfiguration | undefined
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined
  CreationDate?: Date | undefined
  Alias?: string | undefined
  AccessPointArn?: string | undefined
  Endpoints?: { [key: string]: string } | undefined
  BucketAccountId?: string | undefined
  DataSourceId?: string | undefined
  DataSourceType?: string | undefined
}

export interface GetAccessPointScopeRequest {
  AccountId: string
  Name: string
}

export interface GetAccessPointScopeResult {
  Scope?: Scope | undefined
}

export interface GetBucketLifecycleConfigurationRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketLifecycleConfigurationResult {
  Rules?: LifecycleRule[] | undefined
}

export interface GetBucketPolicyRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketPolicyResult {
  Policy?: string | undefined
}

export interface GetBucketReplicationRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketReplicationResult {
  ReplicationConfiguration?: ReplicationConfiguration | undefined
}

export interface GetBucketRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketResult {
  Bucket?: string | undefined
  PublicAccessBlockEnabled?: boolean | undefined
  CreationDate?: Date | undefined
}

export interface GetBucketTaggingRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketTaggingResult {
  TagSet: S3Tag[]
}

export interface GetBucketVersioningRequest {
  AccountId: string
  Bucket: string
}

export interface GetBucketVersioningResult {
  Status?: BucketVersioningStatus | undefined
  MFADelete?: MFADeleteStatus | undefined
}

export interface GetDataAccessRequest {
  AccountId: string
  Target: string
  Permission: Permission
  DurationSeconds?: number | undefined
  Privilege?: Privilege | undefined
  TargetType?: S3PrefixType | undefined
  AuditContext?: string | undefined
}

export interface GetDataAccessResult {
  Credentials?: Credentials | undefined
  MatchedGrantTarget?: string | undefined
  Grantee?: Grantee | undefined
}

export interface GetJobTaggingRequest {
  AccountId: string
  JobId: string
}

export interface GetJobTaggingResult {
  Tags?: S3Tag[] | undefined
}

export interface GetMultiRegionAccessPointPolicyRequest {
  AccountId: string
  Name: string
}

export interface GetMultiRegionAccessPointPolicyResult {
  Policy?: MultiRegionAccessPointPolicyDocument | undefined
}

export interface GetMultiRegionAccessPointPolicyStatusRequest {
  AccountId: string
  Name: string
}

export interface GetMultiRegionAccessPointPolicyStatusResult {
  Established?: PolicyStatus | undefined
}

export interface GetMultiRegionAccessPointRequest {
  AccountId: string
  Name: string
}

export interface GetMultiRegionAccessPointResult {
  AccessPoint?: MultiRegionAccessPointReport | undefined
}

export interface GetMultiRegionAccessPointRoutesRequest {
  AccountId: string
  Mrap: string
}

export interface GetMultiRegionAccessPointRoutesResult {
  Mrap?: string | undefined
  Routes?: MultiRegionAccessPointRoute[] | undefined
}

export interface GetPublicAccessBlockOutput {
  PublicAccessBlockConfiguration?: PublicAccessBlockConfiguration | undefined
}

export interface GetPublicAccessBlockRequest {
  AccountId: string
}

export interface GetStorageLensConfigurationRequest {
  ConfigId: string
  AccountId: string
}

export interface GetStorageLensConfigurationResult {
  StorageLensConfiguration?: StorageLensConfiguration | undefined
}

export interface GetStorageLensConfigurationTaggingRequest {
  ConfigId: string
  AccountId: string
}

export interface GetStorageLensConfigurationTaggingResult {
  Tags?: StorageLensTag[] | undefined
}

export interface GetStorageLensGroupRequest {
  Name: string
  AccountId: string
}

export interface GetStorageLensGroupResult {
  StorageLensGroup?: StorageLensGroup | undefined
}

export interface Grantee {
  GranteeType?: GranteeType | undefined
  GranteeIdentifier?: string | undefined
}

export type GranteeType = 'DIRECTORY_USER' | 'DIRECTORY_GROUP' | 'IAM' | (string & {})

export interface Include {
  Buckets?: string[] | undefined
  Regions?: string[] | undefined
}

export interface JobDescriptor {
  JobId?: string | undefined
  ConfirmationRequired?: boolean | undefined
  Description?: string | undefined
  JobArn?: string | undefined
  Status?: JobStatus | undefined
  Manifest?: JobManifest | undefined
  Operation?: JobOperation | undefined
  Priority?: number | undefined
  ProgressSummary?: JobProgressSummary | undefined
  StatusUpdateReason?: string | undefined
  FailureReasons?: JobFailure[] | undefined
  Report?: JobReport | undefined
  CreationTime?: Date | undefined
  TerminationDate?: Date | undefined
  RoleArn?: string | undefined
  SuspendedDate?: Date | undefined
  SuspendedCause?: string | undefined
  ManifestGenerator?: JobManifestGenerator | undefined
  GeneratedManifestDescriptor?: S3GeneratedManifestDescriptor | undefined
}

export interface JobFailure {
  FailureCode?: string | undefined
  FailureReason?: string | undefined
}

export interface JobListDescriptor {
  JobId?: string | undefined
  Description?: string | undefined
  Operation?: OperationName | undefined
  Priority?: number | undefined
  Status?: JobStatus | undefined
  CreationTime?: Date | undefined
  TerminationDate?: Date | undefined
  ProgressSummary?: JobProgressSummary | undefined
}

export interface JobManifest {
  Spec: JobManifestSpec
  Location: JobManifestLocation
}

export type JobManifestFieldName = 'Ignore' | 'Bucket' | 'Key' | 'VersionId' | (string & {})

export type JobManifestFormat = 'S3BatchOperations_CSV_20180820' | 'S3InventoryReport_CSV_20161130' | (string & {})

export interface JobManifestGenerator {
  S3JobManifestGenerator?: S3JobManifestGenerator | undefined
}

export interface JobManifestGeneratorFilter {
  EligibleForReplication?: boolean | undefined
  CreatedAfter?: Date | undefined
  CreatedBefore?: Date | undefined
  ObjectReplicationStatuses?: ReplicationStatus[] | undefined
  KeyNameConstraint?: KeyNameConstraint | undefined
  ObjectSizeGreaterThanBytes?: number | undefined
  ObjectSizeLessThanBytes?: number | undefined
  MatchAnyStorageClass?: S3StorageClass[] | undefined
  MatchAnyObjectEncryption?: ObjectEncryptionFilter[] | undefined
}

export interface JobManifestLocation {
  ObjectArn: string
  ObjectVersionId?: string | undefined
  ETag: string
}

export interface JobManifestSpec {
  Format: JobManifestFormat
  Fields?: JobManifestFieldName[] | undefined
}

export interface JobOperation {
  LambdaInvoke?: LambdaInvokeOperation | undefined
  S3PutObjectCopy?: S3CopyObjectOperation | undefined
  S3PutObjectAcl?: S3SetObjectAclOperation | undefined
  S3PutObjectTagging?: S3SetObjectTaggingOperation | undefined
  S3DeleteObjectTagging?: Record<string, never> | undefined
  S3InitiateRestoreObject?: S3InitiateRestoreObjectOperation | undefined
  S3PutObjectLegalHold?: S3SetObjectLegalHoldOperation | undefined
  S3PutObjectRetention?: S3SetObjectRetentionOperation | undefined
  S3ReplicateObject?: Record<string, never> | undefined
  S3ComputeObjectChecksum?: S3ComputeObjectChecksumOperation | undefined
  S3UpdateObjectEncryption?: S3UpdateObjectEncryptionOperation | undefined
}

export interface JobProgressSummary {
  TotalNumberOfTasks?: number | undefined
  NumberOfTasksSucceeded?: number | undefined
  NumberOfTasksFailed?: number | undefined
  Timers?: JobTimers | undefined
}

export interface JobReport {
  Bucket?: string | undefined
  Format?: JobReportFormat | undefined
  Enabled: boolean
  Prefix?: string | undefined
  ReportScope?: JobReportScope | undefined
  ExpectedBucketOwner?: string | undefined
}

export type JobReportFormat = 'Report_CSV_20180820' | (string & {})

export type JobReportScope = 'AllTasks' | 'FailedTasksOnly' | (string & {})

export type JobStatus = 'Active' | 'Cancelled' | 'Cancelling' | 'Complete' | 'Completing' | 'Failed' | 'Failing' | 'New' | 'Paused' | 'Pausing' | 'Preparing' | 'Ready' | 'Suspended' | (string & {})

export interface JobTimers {
  ElapsedTimeInActiveSeconds?: number | undefined
}

export interface KeyNameConstraint {
  MatchAnyPrefix?: string[] | undefined
  MatchAnySuffix?: string[] | undefined
  MatchAnySubstring?: string[] | undefined
}

export interface LambdaInvokeOperation {
  FunctionArn?: string | undefined
  InvocationSchemaVersion?: string | undefined
  UserArguments?: { [key: string]: string } | undefined
}

export interface LifecycleConfiguration {
  Rules?: LifecycleRule[] | undefined
}

export interface LifecycleExpiration {
  Date?: Date | undefined
  Days?: number | undefined
  ExpiredObjectDeleteMarker?: boolean | undefined
}

export interface LifecycleRule {
  Expiration?: LifecycleExpiration | undefined
  ID?: string | undefined
  Filter?: LifecycleRuleFilter | undefined
  Status: ExpirationStatus
  Transitions?: Transition[] | undefined
  NoncurrentVersionTransitions?: NoncurrentVersionTransition[] | undefined
  NoncurrentVersionExpiration?: NoncurrentVersionExpiration | undefined
  AbortIncompleteMultipartUpload?: AbortIncompleteMultipartUpload | undefined
}

export interface LifecycleRuleAndOperator {
  Prefix?: string | undefined
  Tags?: S3Tag[] | undefined
  ObjectSizeGreaterThan?: number | undefined
  ObjectSizeLessThan?: number | undefined
}

export interface LifecycleRuleFilter {
  Prefix?: string | undefined
  Tag?: S3Tag | undefined
  And?: LifecycleRuleAndOperator | undefined
  ObjectSizeGreaterThan?: number | undefined
  ObjectSizeLessThan?: number | undefined
}

export interface ListAccessGrantEntry {
  CreatedAt?: Date | undefined
  AccessGrantId?: string | undefined
  AccessGrantArn?: string | undefined
  Grantee?: Grantee | undefined
  Permission?: Permission | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationConfiguration?: AccessGrantsLocationConfiguration | undefined
  GrantScope?: string | undefined
  ApplicationArn?: string | undefined
}

export interface ListAccessGrantsInstanceEntry {
  AccessGrantsInstanceId?: string | undefined
  AccessGrantsInstanceArn?: string | undefined
  CreatedAt?: Date | undefined
  IdentityCenterArn?: string | undefined
  IdentityCenterInstanceArn?: string | undefined
  IdentityCenterApplicationArn?: string | undefined
}

export interface ListAccessGrantsInstancesRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListAccessGrantsInstancesResult {
  NextToken?: string | undefined
  AccessGrantsInstancesList?: ListAccessGrantsInstanceEntry[] | undefined
}

export interface ListAccessGrantsLocationsEntry {
  CreatedAt?: Date | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationArn?: string | undefined
  LocationScope?: string | undefined
  IAMRoleArn?: string | undefined
}

export interface ListAccessGrantsLocationsRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  LocationScope?: string | undefined
}

export interface ListAccessGrantsLocationsResult {
  NextToken?: string | undefined
  AccessGrantsLocationsList?: ListAccessGrantsLocationsEntry[] | undefined
}

export interface ListAccessGrantsRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  GranteeType?: GranteeType | undefined
  GranteeIdentifier?: string | undefined
  Permission?: Permission | undefined
  GrantScope?: string | undefined
  ApplicationArn?: string | undefined
}

export interface ListAccessGrantsResult {
  NextToken?: string | undefined
  AccessGrantsList?: ListAccessGrantEntry[] | undefined
}

export interface ListAccessPointsForDirectoryBucketsRequest {
  AccountId: string
  DirectoryBucket?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListAccessPointsForDirectoryBucketsResult {
  AccessPointList?: AccessPoint[] | undefined
  NextToken?: string | undefined
}

export interface ListAccessPointsForObjectLambdaRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListAccessPointsForObjectLambdaResult {
  ObjectLambdaAccessPointList?: ObjectLambdaAccessPoint[] | undefined
  NextToken?: string | undefined
}

export interface ListAccessPointsRequest {
  AccountId: string
  Bucket?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DataSourceId?: string | undefined
  DataSourceType?: string | undefined
}

export interface ListAccessPointsResult {
  AccessPointList?: AccessPoint[] | undefined
  NextToken?: string | undefined
}

export interface ListCallerAccessGrantsEntry {
  Permission?: Permission | undefined
  GrantScope?: string | undefined
  ApplicationArn?: string | undefined
}

export interface ListCallerAccessGrantsRequest {
  AccountId: string
  GrantScope?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  AllowedByApplication?: boolean | undefined
}

export interface ListCallerAccessGrantsResult {
  NextToken?: string | undefined
  CallerAccessGrantsList?: ListCallerAccessGrantsEntry[] | undefined
}

export interface ListJobsRequest {
  AccountId: string
  JobStatuses?: JobStatus[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListJobsResult {
  NextToken?: string | undefined
  Jobs?: JobListDescriptor[] | undefined
}

export interface ListMultiRegionAccessPointsRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListMultiRegionAccessPointsResult {
  AccessPoints?: MultiRegionAccessPointReport[] | undefined
  NextToken?: string | undefined
}

export interface ListRegionalBucketsRequest {
  AccountId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  OutpostId?: string | undefined
}

export interface ListRegionalBucketsResult {
  RegionalBucketList?: RegionalBucket[] | undefined
  NextToken?: string | undefined
}

export interface ListStorageLensConfigurationEntry {
  Id: string
  StorageLensArn: string
  HomeRegion: string
  IsEnabled?: boolean | undefined
}

export interface ListStorageLensConfigurationsRequest {
  AccountId: string
  NextToken?: string | undefined
}

export interface ListStorageLensConfigurationsResult {
  NextToken?: string | undefined
  StorageLensConfigurationList?: ListStorageLensConfigurationEntry[] | undefined
}

export interface ListStorageLensGroupEntry {
  Name: string
  StorageLensGroupArn: string
  HomeRegion: string
}

export interface ListStorageLensGroupsRequest {
  AccountId: string
  NextToken?: string | undefined
}

export interface ListStorageLensGroupsResult {
  NextToken?: string | undefined
  StorageLensGroupList?: ListStorageLensGroupEntry[] | undefined
}

export interface ListTagsForResourceRequest {
  AccountId: string
  ResourceArn: string
}

export interface ListTagsForResourceResult {
  Tags?: Tag[] | undefined
}

export type MFADelete = 'Enabled' | 'Disabled' | (string & {})

export type MFADeleteStatus = 'Enabled' | 'Disabled' | (string & {})

export interface MatchObjectAge {
  DaysGreaterThan?: number | undefined
  DaysLessThan?: number | undefined
}

export interface MatchObjectSize {
  BytesGreaterThan?: number | undefined
  BytesLessThan?: number | undefined
}

export interface Metrics {
  Status: MetricsStatus
  EventThreshold?: ReplicationTimeValue | undefined
}

export type MetricsStatus = 'Enabled' | 'Disabled' | (string & {})

export interface MultiRegionAccessPointPolicyDocument {
  Established?: EstablishedMultiRegionAccessPointPolicy | undefined
  Proposed?: ProposedMultiRegionAccessPointPolicy | undefined
}

export interface MultiRegionAccessPointRegionalResponse {
  Name?: string | undefined
  RequestStatus?: string | undefined
}

export interface MultiRegionAccessPointReport {
  Name?: string | undefined
  Alias?: string | undefined
  CreatedAt?: Date | undefined
  PublicAccessBlock?: PublicAccessBlockConfiguration | undefined
  Status?: MultiRegionAccessPointStatus | undefined
  Regions?: RegionReport[] | undefined
}

export interface MultiRegionAccessPointRoute {
  Bucket?: string | undefined
  Region?: string | undefined
  TrafficDialPercentage: number
}

export type MultiRegionAccessPointStatus = 'READY' | 'INCONSISTENT_ACROSS_REGIONS' | 'CREATING' | 'PARTIALLY_CREATED' | 'PARTIALLY_DELETED' | 'DELETING' | (string & {})

export interface MultiRegionAccessPointsAsyncResponse {
  Regions?: MultiRegionAccessPointRegionalResponse[] | undefined
}

export type NetworkOrigin = 'Internet' | 'VPC' | (string & {})

export interface NoncurrentVersionExpiration {
  NoncurrentDays?: number | undefined
  NewerNoncurrentVersions?: number | undefined
}

export interface NoncurrentVersionTransition {
  NoncurrentDays?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
}

export interface ObjectEncryption {
  SSEKMS?: S3UpdateObjectEncryptionSSEKMS | undefined
}

export interface ObjectEncryptionFilter {
  SSES3?: Record<string, never> | undefined
  SSEKMS?: SSEKMSFilter | undefined
  DSSEKMS?: DSSEKMSFilter | undefined
  SSEC?: Record<string, never> | undefined
  NOTSSE?: Record<string, never> | undefined
}

export interface ObjectLambdaAccessPoint {
  Name: string
  ObjectLambdaAccessPointArn?: string | undefined
  Alias?: ObjectLambdaAccessPointAlias | undefined
}

export interface ObjectLambdaAccessPointAlias {
  Value?: string | undefined
  Status?: ObjectLambdaAccessPointAliasStatus | undefined
}

export type ObjectLambdaAccessPointAliasStatus = 'PROVISIONING' | 'READY' | (string & {})

export type ObjectLambdaAllowedFeature = 'GetObject-Range' | 'GetObject-PartNumber' | 'HeadObject-Range' | 'HeadObject-PartNumber' | (string & {})

export interface ObjectLambdaConfiguration {
  SupportingAccessPoint: string
  CloudWatchMetricsEnabled?: boolean | undefined
  AllowedFeatures?: ObjectLambdaAllowedFeature[] | undefined
  TransformationConfigurations: ObjectLambdaTransformationConfiguration[]
}

export interface ObjectLambdaContentTransformation {
  AwsLambda?: AwsLambdaTransformation | undefined
}

export interface ObjectLambdaTransformationConfiguration {
  Actions: ObjectLambdaTransformationConfigurationAction[]
  ContentTransformation: ObjectLambdaContentTransformation
}

export type ObjectLambdaTransformationConfigurationAction = 'GetObject' | 'HeadObject' | 'ListObjects' | 'ListObjectsV2' | (string & {})

export type OperationName = 'LambdaInvoke' | 'S3PutObjectCopy' | 'S3PutObjectAcl' | 'S3PutObjectTagging' | 'S3DeleteObjectTagging' | 'S3InitiateRestoreObject' | 'S3PutObjectLegalHold' | 'S3PutObjectRetention' | 'S3ReplicateObject' | 'S3ComputeObjectChecksum' | 'S3UpdateObjectEncryption' | (string & {})

export type OutputSchemaVersion = 'V_1' | (string & {})

export type OwnerOverride = 'Destination' | (string & {})

export type Permission = 'READ' | 'WRITE' | 'READWRITE' | (string & {})

export interface PolicyStatus {
  IsPublic?: boolean | undefined
}

export interface PrefixLevel {
  StorageMetrics: PrefixLevelStorageMetrics
}

export interface PrefixLevelStorageMetrics {
  IsEnabled?: boolean | undefined
  SelectionCriteria?: SelectionCriteria | undefined
}

export type Privilege = 'Minimal' | 'Default' | (string & {})

export interface ProposedMultiRegionAccessPointPolicy {
  Policy?: string | undefined
}

export interface PublicAccessBlockConfiguration {
  BlockPublicAcls?: boolean | undefined
  IgnorePublicAcls?: boolean | undefined
  BlockPublicPolicy?: boolean | undefined
  RestrictPublicBuckets?: boolean | undefined
}

export interface PutAccessGrantsInstanceResourcePolicyRequest {
  AccountId: string
  Policy: string
  Organization?: string | undefined
}

export interface PutAccessGrantsInstanceResourcePolicyResult {
  Policy?: string | undefined
  Organization?: string | undefined
  CreatedAt?: Date | undefined
}

export interface PutAccessPointConfigurationForObjectLambdaRequest {
  AccountId: string
  Name: string
  Configuration: ObjectLambdaConfiguration
}

export interface PutAccessPointPolicyForObjectLambdaRequest {
  AccountId: string
  Name: string
  Policy: string
}

export interface PutAccessPointPolicyRequest {
  AccountId: string
  Name: string
  Policy: string
}

export interface PutAccessPointScopeRequest {
  AccountId: string
  Name: string
  Scope: Scope
}

export interface PutBucketLifecycleConfigurationRequest {
  AccountId: string
  Bucket: string
  LifecycleConfiguration?: LifecycleConfiguration | undefined
}

export interface PutBucketPolicyRequest {
  AccountId: string
  Bucket: string
  ConfirmRemoveSelfBucketAccess?: boolean | undefined
  Policy: string
}

export interface PutBucketReplicationRequest {
  AccountId: string
  Bucket: string
  ReplicationConfiguration: ReplicationConfiguration
}

export interface PutBucketTaggingRequest {
  AccountId: string
  Bucket: string
  Tagging: Tagging
}

export interface PutBucketVersioningRequest {
  AccountId: string
  Bucket: string
  MFA?: string | undefined
  VersioningConfiguration: VersioningConfiguration
}

export interface PutJobTaggingRequest {
  AccountId: string
  JobId: string
  Tags: S3Tag[]
}

export interface PutMultiRegionAccessPointPolicyInput {
  Name: string
  Policy: string
}

export interface PutMultiRegionAccessPointPolicyRequest {
  AccountId: string
  ClientToken: string
  Details: PutMultiRegionAccessPointPolicyInput
}

export interface PutMultiRegionAccessPointPolicyResult {
  RequestTokenARN?: string | undefined
}

export interface PutPublicAccessBlockRequest {
  PublicAccessBlockConfiguration: PublicAccessBlockConfiguration
  AccountId: string
}

export interface PutStorageLensConfigurationRequest {
  ConfigId: string
  AccountId: string
  StorageLensConfiguration: StorageLensConfiguration
  Tags?: StorageLensTag[] | undefined
}

export interface PutStorageLensConfigurationTaggingRequest {
  ConfigId: string
  AccountId: string
  Tags: StorageLensTag[]
}

export interface Region {
  Bucket: string
  BucketAccountId?: string | undefined
}

export interface RegionReport {
  Bucket?: string | undefined
  Region?: string | undefined
  BucketAccountId?: string | undefined
}

export interface RegionalBucket {
  Bucket: string
  BucketArn?: string | undefined
  PublicAccessBlockEnabled: boolean
  CreationDate: Date
  OutpostId?: string | undefined
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
  Bucket: string
}

export interface ReplicationRuleAndOperator {
  Prefix?: string | undefined
  Tags?: S3Tag[] | undefined
}

export interface ReplicationRuleFilter {
  Prefix?: string | undefined
  Tag?: S3Tag | undefined
  And?: ReplicationRuleAndOperator | undefined
}

export type ReplicationRuleStatus = 'Enabled' | 'Disabled' | (string & {})

export type ReplicationStatus = 'COMPLETED' | 'FAILED' | 'REPLICA' | 'NONE' | (string & {})

export type ReplicationStorageClass = 'STANDARD' | 'REDUCED_REDUNDANCY' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'GLACIER' | 'DEEP_ARCHIVE' | 'OUTPOSTS' | 'GLACIER_IR' | (string & {})

export interface ReplicationTime {
  Status: ReplicationTimeStatus
  Time: ReplicationTimeValue
}

export type ReplicationTimeStatus = 'Enabled' | 'Disabled' | (string & {})

export interface ReplicationTimeValue {
  Minutes?: number | undefined
}

export type RequestedJobStatus = 'Cancelled' | 'Ready' | (string & {})

export interface S3AccessControlList {
  Owner: S3ObjectOwner
  Grants?: S3Grant[] | undefined
}

export interface S3AccessControlPolicy {
  AccessControlList?: S3AccessControlList | undefined
  CannedAccessControlList?: S3CannedAccessControlList | undefined
}

export interface S3BucketDestination {
  Format: Format
  OutputSchemaVersion: OutputSchemaVersion
  AccountId: string
  Arn: string
  Prefix?: string | undefined
  Encryption?: StorageLensDataExportEncryption | undefined
}

export type S3CannedAccessControlList = 'private' | 'public-read' | 'public-read-write' | 'aws-exec-read' | 'authenticated-read' | 'bucket-owner-read' | 'bucket-owner-full-control' | (string & {})

export type S3ChecksumAlgorithm = 'CRC32' | 'CRC32C' | 'SHA1' | 'SHA256' | 'CRC64NVME' | 'SHA512' | 'MD5' | 'XXHASH64' | 'XXHASH3' | 'XXHASH128' | (string & {})

export interface S3ComputeObjectChecksumOperation {
  ChecksumAlgorithm?: ComputeObjectChecksumAlgorithm | undefined
  ChecksumType?: ComputeObjectChecksumType | undefined
}

export interface S3CopyObjectOperation {
  TargetResource?: string | undefined
  CannedAccessControlList?: S3CannedAccessControlList | undefined
  AccessControlGrants?: S3Grant[] | undefined
  MetadataDirective?: S3MetadataDirective | undefined
  ModifiedSinceConstraint?: Date | undefined
  NewObjectMetadata?: S3ObjectMetadata | undefined
  NewObjectTagging?: S3Tag[] | undefined
  RedirectLocation?: string | undefined
  RequesterPays?: boolean | undefined
  StorageClass?: S3StorageClass | undefined
  UnModifiedSinceConstraint?: Date | undefined
  SSEAwsKmsKeyId?: string | undefined
  TargetKeyPrefix?: string | undefined
  ObjectLockLegalHoldStatus?: S3ObjectLockLegalHoldStatus | undefined
  ObjectLockMode?: S3ObjectLockMode | undefined
  ObjectLockRetainUntilDate?: Date | undefined
  BucketKeyEnabled?: boolean | undefined
  ChecksumAlgorithm?: S3ChecksumAlgorithm | undefined
}

export interface S3GeneratedManifestDescriptor {
  Format?: GeneratedManifestFormat | undefined
  Location?: JobManifestLocation | undefined
}

export type S3GlacierJobTier = 'BULK' | 'STANDARD' | (string & {})

export interface S3Grant {
  Grantee?: S3Grantee | undefined
  Permission?: S3Permission | undefined
}

export interface S3Grantee {
  TypeIdentifier?: S3GranteeTypeIdentifier | undefined
  Identifier?: string | undefined
  DisplayName?: string | undefined
}

export type S3GranteeTypeIdentifier = 'id' | 'emailAddress' | 'uri' | (string & {})

export interface S3InitiateRestoreObjectOperation {
  ExpirationInDays?: number | undefined
  GlacierJobTier?: S3GlacierJobTier | undefined
}

export interface S3JobManifestGenerator {
  ExpectedBucketOwner?: string | undefined
  SourceBucket: string
  ManifestOutputLocation?: S3ManifestOutputLocation | undefined
  Filter?: JobManifestGeneratorFilter | undefined
  EnableManifestOutput: boolean
}

export interface S3ManifestOutputLocation {
  ExpectedManifestBucketOwner?: string | undefined
  Bucket: string
  ManifestPrefix?: string | undefined
  ManifestEncryption?: GeneratedManifestEncryption | undefined
  ManifestFormat: GeneratedManifestFormat
}

export type S3MetadataDirective = 'COPY' | 'REPLACE' | (string & {})

export interface S3ObjectLockLegalHold {
  Status: S3ObjectLockLegalHoldStatus
}

export type S3ObjectLockLegalHoldStatus = 'OFF' | 'ON' | (string & {})

export type S3ObjectLockMode = 'COMPLIANCE' | 'GOVERNANCE' | (string & {})

export type S3ObjectLockRetentionMode = 'COMPLIANCE' | 'GOVERNANCE' | (string & {})

export interface S3ObjectMetadata {
  CacheControl?: string | undefined
  ContentDisposition?: string | undefined
  ContentEncoding?: string | undefined
  ContentLanguage?: string | undefined
  UserMetadata?: { [key: string]: string } | undefined
  ContentLength?: number | undefined
  ContentMD5?: string | undefined
  ContentType?: string | undefined
  HttpExpiresDate?: Date | undefined
  RequesterCharged?: boolean | undefined
  SSEAlgorithm?: S3SSEAlgorithm | undefined
}

export interface S3ObjectOwner {
  ID?: string | undefined
  DisplayName?: string | undefined
}

export type S3Permission = 'FULL_CONTROL' | 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP' | (string & {})

export type S3PrefixType = 'Object' | (string & {})

export interface S3Retention {
  RetainUntilDate?: Date | undefined
  Mode?: S3ObjectLockRetentionMode | undefined
}

export type S3SSEAlgorithm = 'AES256' | 'KMS' | (string & {})

export interface S3SetObjectAclOperation {
  AccessControlPolicy?: S3AccessControlPolicy | undefined
}

export interface S3SetObjectLegalHoldOperation {
  LegalHold: S3ObjectLockLegalHold
}

export interface S3SetObjectRetentionOperation {
  BypassGovernanceRetention?: boolean | undefined
  Retention: S3Retention
}

export interface S3SetObjectTaggingOperation {
  TagSet?: S3Tag[] | undefined
}

export type S3StorageClass = 'STANDARD' | 'STANDARD_IA' | 'ONEZONE_IA' | 'GLACIER' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | 'GLACIER_IR' | (string & {})

export interface S3Tag {
  Key: string
  Value: string
}

export interface S3UpdateObjectEncryptionOperation {
  ObjectEncryption?: ObjectEncryption | undefined
}

export interface S3UpdateObjectEncryptionSSEKMS {
  KMSKeyArn: string
  BucketKeyEnabled?: boolean | undefined
}

export interface SSEKMS {
  KeyId: string
}

export interface SSEKMSEncryption {
  KeyId: string
}

export interface SSEKMSFilter {
  KmsKeyArn?: string | undefined
  BucketKeyEnabled?: boolean | undefined
}

export interface Scope {
  Prefixes?: string[] | undefined
  Permissions?: ScopePermission[] | undefined
}

export type ScopePermission = 'GetObject' | 'GetObjectAttributes' | 'ListMultipartUploadParts' | 'ListBucket' | 'ListBucketMultipartUploads' | 'PutObject' | 'DeleteObject' | 'AbortMultipartUpload' | (string & {})

export interface SelectionCriteria {
  Delimiter?: string | undefined
  MaxDepth?: number | undefined
  MinStorageBytesPercentage?: number | undefined
}

export interface SourceSelectionCriteria {
  SseKmsEncryptedObjects?: SseKmsEncryptedObjects | undefined
  ReplicaModifications?: ReplicaModifications | undefined
}

export interface SseKmsEncryptedObjects {
  Status: SseKmsEncryptedObjectsStatus
}

export type SseKmsEncryptedObjectsStatus = 'Enabled' | 'Disabled' | (string & {})

export interface StorageLensAwsOrg {
  Arn: string
}

export interface StorageLensConfiguration {
  Id: string
  AccountLevel: AccountLevel
  Include?: Include | undefined
  Exclude?: Exclude | undefined
  DataExport?: StorageLensDataExport | undefined
  ExpandedPrefixesDataExport?: StorageLensExpandedPrefixesDataExport | undefined
  IsEnabled: boolean
  AwsOrg?: StorageLensAwsOrg | undefined
  StorageLensArn?: string | undefined
  PrefixDelimiter?: string | undefined
}

export interface StorageLensDataExport {
  S3BucketDestination?: S3BucketDestination | undefined
  CloudWatchMetrics?: CloudWatchMetrics | undefined
  StorageLensTableDestination?: StorageLensTableDestination | undefined
}

export interface StorageLensDataExportEncryption {
  SSES3?: Record<string, never> | undefined
  SSEKMS?: SSEKMS | undefined
}

export interface StorageLensExpandedPrefixesDataExport {
  S3BucketDestination?: S3BucketDestination | undefined
  StorageLensTableDestination?: StorageLensTableDestination | undefined
}

export interface StorageLensGroup {
  Name: string
  Filter: StorageLensGroupFilter
  StorageLensGroupArn?: string | undefined
}

export interface StorageLensGroupAndOperator {
  MatchAnyPrefix?: string[] | undefined
  MatchAnySuffix?: string[] | undefined
  MatchAnyTag?: S3Tag[] | undefined
  MatchObjectAge?: MatchObjectAge | undefined
  MatchObjectSize?: MatchObjectSize | undefined
}

export interface StorageLensGroupFilter {
  MatchAnyPrefix?: string[] | undefined
  MatchAnySuffix?: string[] | undefined
  MatchAnyTag?: S3Tag[] | undefined
  MatchObjectAge?: MatchObjectAge | undefined
  MatchObjectSize?: MatchObjectSize | undefined
  And?: StorageLensGroupAndOperator | undefined
  Or?: StorageLensGroupOrOperator | undefined
}

export interface StorageLensGroupLevel {
  SelectionCriteria?: StorageLensGroupLevelSelectionCriteria | undefined
}

export interface StorageLensGroupLevelSelectionCriteria {
  Include?: string[] | undefined
  Exclude?: string[] | undefined
}

export interface StorageLensGroupOrOperator {
  MatchAnyPrefix?: string[] | undefined
  MatchAnySuffix?: string[] | undefined
  MatchAnyTag?: S3Tag[] | undefined
  MatchObjectAge?: MatchObjectAge | undefined
  MatchObjectSize?: MatchObjectSize | undefined
}

export interface StorageLensTableDestination {
  IsEnabled: boolean
  Encryption?: StorageLensDataExportEncryption | undefined
}

export interface StorageLensTag {
  Key: string
  Value: string
}

export interface SubmitMultiRegionAccessPointRoutesRequest {
  AccountId: string
  Mrap: string
  RouteUpdates: MultiRegionAccessPointRoute[]
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  AccountId: string
  ResourceArn: string
  Tags: Tag[]
}

export interface Tagging {
  TagSet: S3Tag[]
}

export interface Transition {
  Date?: Date | undefined
  Days?: number | undefined
  StorageClass?: TransitionStorageClass | undefined
}

export type TransitionStorageClass = 'GLACIER' | 'STANDARD_IA' | 'ONEZONE_IA' | 'INTELLIGENT_TIERING' | 'DEEP_ARCHIVE' | (string & {})

export interface UntagResourceRequest {
  AccountId: string
  ResourceArn: string
  TagKeys: string[]
}

export interface UpdateAccessGrantsLocationRequest {
  AccountId: string
  AccessGrantsLocationId: string
  IAMRoleArn: string
}

export interface UpdateAccessGrantsLocationResult {
  CreatedAt?: Date | undefined
  AccessGrantsLocationId?: string | undefined
  AccessGrantsLocationArn?: string | undefined
  LocationScope?: string | undefined
  IAMRoleArn?: string | undefined
}

export interface UpdateJobPriorityRequest {
  AccountId: string
  JobId: string
  Priority: number
}

export interface UpdateJobPriorityResult {
  JobId: string
  Priority: number
}

export interface UpdateJobStatusRequest {
  AccountId: string
  JobId: string
  RequestedJobStatus: RequestedJobStatus
  StatusUpdateReason?: string | undefined
}

export interface UpdateJobStatusResult {
  JobId?: string | undefined
  Status?: JobStatus | undefined
  StatusUpdateReason?: string | undefined
}

export interface UpdateStorageLensGroupRequest {
  Name: string
  AccountId: string
  StorageLensGroup: StorageLensGroup
}

export interface VersioningConfiguration {
  MFADelete?: MFADelete | undefined
  Status?: BucketVersioningStatus | undefined
}

export interface VpcConfiguration {
  VpcId: string
}
