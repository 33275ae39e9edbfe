// Written by tools/model.ts from the API model of ecr 2015-09-21; do not edit.

export interface Operations {
  BatchCheckLayerAvailability: { in: BatchCheckLayerAvailabilityRequest; out: BatchCheckLayerAvailabilityResponse; err: 'RepositoryNotFoundException' | 'InvalidParameterException' | 'ServerException' }
  BatchDeleteImage: { in: BatchDeleteImageRequest; out: BatchDeleteImageResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' }
  BatchGetImage: { in: BatchGetImageRequest; out: BatchGetImageResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'LimitExceededException' | 'UnableToGetUpstreamImageException' }
  BatchGetRepositoryScanningConfiguration: { in: BatchGetRepositoryScanningConfigurationRequest; out: BatchGetRepositoryScanningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ValidationException' }
  CompleteLayerUpload: { in: CompleteLayerUploadRequest; out: CompleteLayerUploadResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'UploadNotFoundException' | 'InvalidLayerException' | 'LayerPartTooSmallException' | 'LayerAlreadyExistsException' | 'EmptyUploadException' | 'KmsException' }
  CreatePullThroughCacheRule: { in: CreatePullThroughCacheRuleRequest; out: CreatePullThroughCacheRuleResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'PullThroughCacheRuleAlreadyExistsException' | 'UnsupportedUpstreamRegistryException' | 'LimitExceededException' | 'UnableToAccessSecretException' | 'SecretNotFoundException' | 'UnableToDecryptSecretValueException' }
  CreateRepository: { in: CreateRepositoryRequest; out: CreateRepositoryResponse; err: 'ServerException' | 'InvalidParameterException' | 'InvalidTagParameterException' | 'TooManyTagsException' | 'RepositoryAlreadyExistsException' | 'LimitExceededException' | 'KmsException' }
  CreateRepositoryCreationTemplate: { in: CreateRepositoryCreationTemplateRequest; out: CreateRepositoryCreationTemplateResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' | 'LimitExceededException' | 'TemplateAlreadyExistsException' }
  DeleteLifecyclePolicy: { in: DeleteLifecyclePolicyRequest; out: DeleteLifecyclePolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'LifecyclePolicyNotFoundException' | 'ValidationException' }
  DeletePullThroughCacheRule: { in: DeletePullThroughCacheRuleRequest; out: DeletePullThroughCacheRuleResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'PullThroughCacheRuleNotFoundException' }
  DeleteRegistryPolicy: { in: Record<string, never>; out: DeleteRegistryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RegistryPolicyNotFoundException' | 'ValidationException' }
  DeleteRepository: { in: DeleteRepositoryRequest; out: DeleteRepositoryResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'RepositoryNotEmptyException' | 'KmsException' }
  DeleteRepositoryCreationTemplate: { in: DeleteRepositoryCreationTemplateRequest; out: DeleteRepositoryCreationTemplateResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' | 'TemplateNotFoundException' }
  DeleteRepositoryPolicy: { in: DeleteRepositoryPolicyRequest; out: DeleteRepositoryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'RepositoryPolicyNotFoundException' }
  DeleteSigningConfiguration: { in: Record<string, never>; out: DeleteSigningConfigurationResponse; err: 'ServerException' | 'ValidationException' | 'SigningConfigurationNotFoundException' }
  DeregisterPullTimeUpdateExclusion: { in: DeregisterPullTimeUpdateExclusionRequest; out: DeregisterPullTimeUpdateExclusionResponse; err: 'InvalidParameterException' | 'ExclusionNotFoundException' | 'LimitExceededException' | 'ValidationException' | 'ServerException' }
  DescribeImageReplicationStatus: { in: DescribeImageReplicationStatusRequest; out: DescribeImageReplicationStatusResponse; err: 'ServerException' | 'InvalidParameterException' | 'ImageNotFoundException' | 'RepositoryNotFoundException' | 'ValidationException' }
  DescribeImageScanFindings: { in: DescribeImageScanFindingsRequest; out: DescribeImageScanFindingsResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ImageNotFoundException' | 'ScanNotFoundException' | 'ValidationException' }
  DescribeImageSigningStatus: { in: DescribeImageSigningStatusRequest; out: DescribeImageSigningStatusResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'ImageNotFoundException' | 'RepositoryNotFoundException' }
  DescribeImages: { in: DescribeImagesRequest; out: DescribeImagesResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ImageNotFoundException' }
  DescribePullThroughCacheRules: { in: DescribePullThroughCacheRulesRequest; out: DescribePullThroughCacheRulesResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'PullThroughCacheRuleNotFoundException' }
  DescribeRegistry: { in: Record<string, never>; out: DescribeRegistryResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' }
  DescribeRepositories: { in: DescribeRepositoriesRequest; out: DescribeRepositoriesResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' }
  DescribeRepositoryCreationTemplates: { in: DescribeRepositoryCreationTemplatesRequest; out: DescribeRepositoryCreationTemplatesResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' }
  GetAccountSetting: { in: GetAccountSettingRequest; out: GetAccountSettingResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' }
  GetAuthorizationToken: { in: GetAuthorizationTokenRequest; out: GetAuthorizationTokenResponse; err: 'ServerException' | 'InvalidParameterException' }
  GetDownloadUrlForLayer: { in: GetDownloadUrlForLayerRequest; out: GetDownloadUrlForLayerResponse; err: 'ServerException' | 'InvalidParameterException' | 'LayersNotFoundException' | 'LayerInaccessibleException' | 'RepositoryNotFoundException' | 'UnableToGetUpstreamLayerException' }
  GetLifecyclePolicy: { in: GetLifecyclePolicyRequest; out: GetLifecyclePolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'LifecyclePolicyNotFoundException' | 'ValidationException' }
  GetLifecyclePolicyPreview: { in: GetLifecyclePolicyPreviewRequest; out: GetLifecyclePolicyPreviewResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'LifecyclePolicyPreviewNotFoundException' | 'ValidationException' }
  GetRegistryPolicy: { in: Record<string, never>; out: GetRegistryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RegistryPolicyNotFoundException' | 'ValidationException' }
  GetRegistryScanningConfiguration: { in: Record<string, never>; out: GetRegistryScanningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' }
  GetRepositoryPolicy: { in: GetRepositoryPolicyRequest; out: GetRepositoryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'RepositoryPolicyNotFoundException' }
  GetSigningConfiguration: { in: Record<string, never>; out: GetSigningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'SigningConfigurationNotFoundException' }
  InitiateLayerUpload: { in: InitiateLayerUploadRequest; out: InitiateLayerUploadResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'KmsException' }
  ListImageReferrers: { in: ListImageReferrersRequest; out: ListImageReferrersResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ValidationException' | 'UnableToListUpstreamImageReferrersException' }
  ListImages: { in: ListImagesRequest; out: ListImagesResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' }
  ListPullTimeUpdateExclusions: { in: ListPullTimeUpdateExclusionsRequest; out: ListPullTimeUpdateExclusionsResponse; err: 'InvalidParameterException' | 'ValidationException' | 'LimitExceededException' | 'ServerException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ServerException' }
  PutAccountSetting: { in: PutAccountSettingRequest; out: PutAccountSettingResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' | 'LimitExceededException' }
  PutImage: { in: PutImageRequest; out: PutImageResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ImageAlreadyExistsException' | 'LayersNotFoundException' | 'ReferencedImagesNotFoundException' | 'LimitExceededException' | 'ImageTagAlreadyExistsException' | 'ImageDigestDoesNotMatchException' | 'KmsException' }
  PutImageScanningConfiguration: { in: PutImageScanningConfigurationRequest; out: PutImageScanningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ValidationException' }
  PutImageTagMutability: { in: PutImageTagMutabilityRequest; out: PutImageTagMutabilityResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' }
  PutLifecyclePolicy: { in: PutLifecyclePolicyRequest; out: PutLifecyclePolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'ValidationException' }
  PutRegistryPolicy: { in: PutRegistryPolicyRequest; out: PutRegistryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' }
  PutRegistryScanningConfiguration: { in: PutRegistryScanningConfigurationRequest; out: PutRegistryScanningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'BlockedByOrganizationPolicyException' }
  PutReplicationConfiguration: { in: PutReplicationConfigurationRequest; out: PutReplicationConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' }
  PutSigningConfiguration: { in: PutSigningConfigurationRequest; out: PutSigningConfigurationResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' }
  RegisterPullTimeUpdateExclusion: { in: RegisterPullTimeUpdateExclusionRequest; out: RegisterPullTimeUpdateExclusionResponse; err: 'InvalidParameterException' | 'ExclusionAlreadyExistsException' | 'LimitExceededException' | 'ValidationException' | 'ServerException' }
  SetRepositoryPolicy: { in: SetRepositoryPolicyRequest; out: SetRepositoryPolicyResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' }
  StartImageScan: { in: StartImageScanRequest; out: StartImageScanResponse; err: 'ServerException' | 'InvalidParameterException' | 'UnsupportedImageTypeException' | 'LimitExceededException' | 'RepositoryNotFoundException' | 'ImageNotFoundException' | 'ValidationException' | 'ImageArchivedException' }
  StartLifecyclePolicyPreview: { in: StartLifecyclePolicyPreviewRequest; out: StartLifecyclePolicyPreviewResponse; err: 'ServerException' | 'InvalidParameterException' | 'RepositoryNotFoundException' | 'LifecyclePolicyNotFoundException' | 'LifecyclePolicyPreviewInProgressException' | 'ValidationException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'InvalidTagParameterException' | 'TooManyTagsException' | 'RepositoryNotFoundException' | 'ServerException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'InvalidTagParameterException' | 'TooManyTagsException' | 'RepositoryNotFoundException' | 'ServerException' }
  UpdateImageStorageClass: { in: UpdateImageStorageClassRequest; out: UpdateImageStorageClassResponse; err: 'InvalidParameterException' | 'ImageNotFoundException' | 'ImageStorageClassUpdateNotSupportedException' | 'RepositoryNotFoundException' | 'ServerException' | 'ValidationException' }
  UpdatePullThroughCacheRule: { in: UpdatePullThroughCacheRuleRequest; out: UpdatePullThroughCacheRuleResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'UnableToAccessSecretException' | 'PullThroughCacheRuleNotFoundException' | 'SecretNotFoundException' | 'UnableToDecryptSecretValueException' }
  UpdateRepositoryCreationTemplate: { in: UpdateRepositoryCreationTemplateRequest; out: UpdateRepositoryCreationTemplateResponse; err: 'ServerException' | 'ValidationException' | 'InvalidParameterException' | 'TemplateNotFoundException' }
  UploadLayerPart: { in: UploadLayerPartRequest; out: UploadLayerPartResponse; err: 'ServerException' | 'InvalidParameterException' | 'InvalidLayerPartException' | 'RepositoryNotFoundException' | 'UploadNotFoundException' | 'LimitExceededException' | 'KmsException' }
  ValidatePullThroughCacheRule: { in: ValidatePullThroughCacheRuleRequest; out: ValidatePullThroughCacheRuleResponse; err: 'ServerException' | 'InvalidParameterException' | 'ValidationException' | 'PullThroughCacheRuleNotFoundException' }
}

export type ArtifactStatus = 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING'

export type ArtifactStatusFilter = 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING' | 'ANY'

export interface Attribute {
  key: string
  value?: string | undefined
}

export interface AuthorizationData {
  authorizationToken?: string | undefined
  expiresAt?: Date | undefined
  proxyEndpoint?: string | undefined
}

export interface AwsEcrContainerImageDetails {
  architecture?: string | undefined
  author?: string | undefined
  imageHash?: string | undefined
  imageTags?: string[] | undefined
  platform?: string | undefined
  pushedAt?: Date | undefined
  lastInUseAt?: Date | undefined
  inUseCount?: number | undefined
  registry?: string | undefined
  repositoryName?: string | undefined
}

export interface BatchCheckLayerAvailabilityRequest {
  registryId?: string | undefined
  repositoryName: string
  layerDigests: string[]
}

export interface BatchCheckLayerAvailabilityResponse {
  layers?: Layer[] | undefined
  failures?: LayerFailure[] | undefined
}

export interface BatchDeleteImageRequest {
  registryId?: string | undefined
  repositoryName: string
  imageIds: ImageIdentifier[]
}

export interface BatchDeleteImageResponse {
  imageIds?: ImageIdentifier[] | undefined
  failures?: ImageFailure[] | undefined
}

export interface BatchGetImageRequest {
  registryId?: string | undefined
  repositoryName: string
  imageIds: ImageIdentifier[]
  acceptedMediaTypes?: string[] | undefined
}

export interface BatchGetImageResponse {
  images?: Image[] | undefined
  failures?: ImageFailure[] | undefined
}

export interface BatchGetRepositoryScanningConfigurationRequest {
  repositoryNames: string[]
}

export interface BatchGetRepositoryScanningConfigurationResponse {
  scanningConfigurations?: RepositoryScanningConfiguration[] | undefined
  failures?: RepositoryScanningConfigurationFailure[] | undefined
}

export interface CompleteLayerUploadRequest {
  registryId?: string | undefined
  repositoryName: string
  uploadId: string
  layerDigests: string[]
}

export interface CompleteLayerUploadResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  uploadId?: string | undefined
  layerDigest?: string | undefined
}

export interface CreatePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string
  upstreamRegistryUrl: string
  registryId?: string | undefined
  upstreamRegistry?: UpstreamRegistry | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
}

export interface CreatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string | undefined
  upstreamRegistryUrl?: string | undefined
  createdAt?: Date | undefined
  registryId?: string | undefined
  upstreamRegistry?: UpstreamRegistry | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
}

export interface CreateRepositoryCreationTemplateRequest {
  prefix: string
  description?: string | undefined
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate | undefined
  resourceTags?: Tag[] | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
  repositoryPolicy?: string | undefined
  lifecyclePolicy?: string | undefined
  appliedFor: RCTAppliedFor[]
  customRoleArn?: string | undefined
}

export interface CreateRepositoryCreationTemplateResponse {
  registryId?: string | undefined
  repositoryCreationTemplate?: RepositoryCreationTemplate | undefined
}

export interface CreateRepositoryRequest {
  registryId?: string | undefined
  repositoryName: string
  tags?: Tag[] | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
  imageScanningConfiguration?: ImageScanningConfiguration | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface CreateRepositoryResponse {
  repository?: Repository | undefined
}

export interface CvssScore {
  baseScore?: number | undefined
  scoringVector?: string | undefined
  source?: string | undefined
  version?: string | undefined
}

export interface CvssScoreAdjustment {
  metric?: string | undefined
  reason?: string | undefined
}

export interface CvssScoreDetails {
  adjustments?: CvssScoreAdjustment[] | undefined
  score?: number | undefined
  scoreSource?: string | undefined
  scoringVector?: string | undefined
  version?: string | undefined
}

export interface DeleteLifecyclePolicyRequest {
  registryId?: string | undefined
  repositoryName: string
}

export interface DeleteLifecyclePolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  lifecyclePolicyText?: string | undefined
  lastEvaluatedAt?: Date | undefined
}

export interface DeletePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string
  registryId?: string | undefined
}

export interface DeletePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string | undefined
  upstreamRegistryUrl?: string | undefined
  createdAt?: Date | undefined
  registryId?: string | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
}

export interface DeleteRegistryPolicyResponse {
  registryId?: string | undefined
  policyText?: string | undefined
}

export interface DeleteRepositoryCreationTemplateRequest {
  prefix: string
}

export interface DeleteRepositoryCreationTemplateResponse {
  registryId?: string | undefined
  repositoryCreationTemplate?: RepositoryCreationTemplate | undefined
}

export interface DeleteRepositoryPolicyRequest {
  registryId?: string | undefined
  repositoryName: string
}

export interface DeleteRepositoryPolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  policyText?: string | undefined
}

export interface DeleteRepositoryRequest {
  registryId?: string | undefined
  repositoryName: string
  force?: boolean | undefined
}

export interface DeleteRepositoryResponse {
  repository?: Repository | undefined
}

export interface DeleteSigningConfigurationResponse {
  registryId?: string | undefined
  signingConfiguration?: SigningConfiguration | undefined
}

export interface DeregisterPullTimeUpdateExclusionRequest {
  principalArn: string
}

export interface DeregisterPullTimeUpdateExclusionResponse {
  principalArn?: string | undefined
}

export interface DescribeImageReplicationStatusRequest {
  repositoryName: string
  imageId: ImageIdentifier
  registryId?: string | undefined
}

export interface DescribeImageReplicationStatusResponse {
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  replicationStatuses?: ImageReplicationStatus[] | undefined
}

export interface DescribeImageScanFindingsRequest {
  registryId?: string | undefined
  repositoryName: string
  imageId: ImageIdentifier
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface DescribeImageScanFindingsResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  imageScanStatus?: ImageScanStatus | undefined
  imageScanFindings?: ImageScanFindings | undefined
  nextToken?: string | undefined
}

export interface DescribeImageSigningStatusRequest {
  repositoryName: string
  imageId: ImageIdentifier
  registryId?: string | undefined
}

export interface DescribeImageSigningStatusResponse {
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  registryId?: string | undefined
  signingStatuses?: ImageSigningStatus[] | undefined
}

export interface DescribeImagesFilter {
  tagStatus?: TagStatus | undefined
  imageStatus?: ImageStatusFilter | undefined
}

export interface DescribeImagesRequest {
  registryId?: string | undefined
  repositoryName: string
  imageIds?: ImageIdentifier[] | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
  filter?: DescribeImagesFilter | undefined
}

export interface DescribeImagesResponse {
  imageDetails?: ImageDetail[] | undefined
  nextToken?: string | undefined
}

export interface DescribePullThroughCacheRulesRequest {
  registryId?: string | undefined
  ecrRepositoryPrefixes?: string[] | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface DescribePullThroughCacheRulesResponse {
  pullThroughCacheRules?: PullThroughCacheRule[] | undefined
  nextToken?: string | undefined
}

export interface DescribeRegistryResponse {
  registryId?: string | undefined
  replicationConfiguration?: ReplicationConfiguration | undefined
}

export interface DescribeRepositoriesRequest {
  registryId?: string | undefined
  repositoryNames?: string[] | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface DescribeRepositoriesResponse {
  repositories?: Repository[] | undefined
  nextToken?: string | undefined
}

export interface DescribeRepositoryCreationTemplatesRequest {
  prefixes?: string[] | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface DescribeRepositoryCreationTemplatesResponse {
  registryId?: string | undefined
  repositoryCreationTemplates?: RepositoryCreationTemplate[] | undefined
  nextToken?: string | undefined
}

export interface EncryptionConfiguration {
  encryptionType: EncryptionType
  kmsKey?: string | undefined
}

export interface EncryptionConfigurationForRepositoryCreationTemplate {
  encryptionType: EncryptionType
  kmsKey?: string | undefined
}

export type EncryptionType = 'AES256' | 'KMS' | 'KMS_DSSE'

export interface EnhancedImageScanFinding {
  awsAccountId?: string | undefined
  description?: string | undefined
  findingArn?: string | undefined
  firstObservedAt?: Date | undefined
  lastObservedAt?: Date | undefined
  packageVulnerabilityDetails?: PackageVulnerabilityDetails | undefined
  remediation?: Remediation | undefined
  resources?: Resource[] | undefined
  score?: number | undefined
  scoreDetails?: ScoreDetails | undefined
  severity?: string | undefined
  status?: string | undefined
  title?: string | undefined
  type?: string | undefined
  updatedAt?: Date | undefined
  fixAvailable?: string | undefined
  exploitAvailable?: string | undefined
}

export type FindingSeverity = 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL' | 'UNDEFINED'

export interface GetAccountSettingRequest {
  name: string
}

export interface GetAccountSettingResponse {
  name?: string | undefined
  value?: string | undefined
}

export interface GetAuthorizationTokenRequest {
  registryIds?: string[] | undefined
}

export interface GetAuthorizationTokenResponse {
  authorizationData?: AuthorizationData[] | undefined
}

export interface GetDownloadUrlForLayerRequest {
  registryId?: string | undefined
  repositoryName: string
  layerDigest: string
}

export interface GetDownloadUrlForLayerResponse {
  downloadUrl?: string | undefined
  layerDigest?: string | undefined
}

export interface GetLifecyclePolicyPreviewRequest {
  registryId?: string | undefined
  repositoryName: string
  imageIds?: ImageIdentifier[] | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
  filter?: LifecyclePolicyPreviewFilter | undefined
}

export interface GetLifecyclePolicyPreviewResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  lifecyclePolicyText?: string | undefined
  status?: LifecyclePolicyPreviewStatus | undefined
  nextToken?: string | undefined
  previewResults?: LifecyclePolicyPreviewResult[] | undefined
  summary?: LifecyclePolicyPreviewSummary | undefined
}

export interface GetLifecyclePolicyRequest {
  registryId?: string | undefined
  repositoryName: string
}

export interface GetLifecyclePolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  lifecyclePolicyText?: string | undefined
  lastEvaluatedAt?: Date | undefined
}

export interface GetRegistryPolicyResponse {
  registryId?: string | undefined
  policyText?: string | undefined
}

export interface GetRegistryScanningConfigurationResponse {
  registryId?: string | undefined
  scanningConfiguration?: RegistryScanningConfiguration | undefined
}

export interface GetRepositoryPolicyRequest {
  registryId?: string | undefined
  repositoryName: string
}

export interface GetRepositoryPolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  policyText?: string | undefined
}

export interface GetSigningConfigurationResponse {
  registryId?: string | undefined
  signingConfiguration?: SigningConfiguration | undefined
}

export interface Image {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  imageManifest?: string | undefined
  imageManifestMediaType?: string | undefined
}

export type ImageActionType = 'EXPIRE' | 'TRANSITION'

export interface ImageDetail {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageDigest?: string | undefined
  imageTags?: string[] | undefined
  imageSizeInBytes?: number | undefined
  imagePushedAt?: Date | undefined
  imageScanStatus?: ImageScanStatus | undefined
  imageScanFindingsSummary?: ImageScanFindingsSummary | undefined
  imageManifestMediaType?: string | undefined
  artifactMediaType?: string | undefined
  lastRecordedPullTime?: Date | undefined
  subjectManifestDigest?: string | undefined
  imageStatus?: ImageStatus | undefined
  lastArchivedAt?: Date | undefined
  lastActivatedAt?: Date | undefined
}

export interface ImageFailure {
  imageId?: ImageIdentifier | undefined
  failureCode?: ImageFailureCode | undefined
  failureReason?: string | undefined
}

export type ImageFailureCode = 'InvalidImageDigest' | 'InvalidImageTag' | 'ImageTagDoesNotMatchDigest' | 'ImageNotFound' | 'MissingDigestAndTag' | 'ImageReferencedByManifestList' | 'KmsError' | 'UpstreamAccessDenied' | 'UpstreamTooManyRequests' | 'UpstreamUnavailable' | 'ImageInaccessible'

export interface ImageIdentifier {
  imageDigest?: string | undefined
  imageTag?: string | undefined
}

export interface ImageReferrer {
  digest: string
  mediaType: string
  artifactType?: string | undefined
  size: number
  annotations?: { [key: string]: string } | undefined
  artifactStatus?: ArtifactStatus | undefined
}

export interface ImageReplicationStatus {
  region?: string | undefined
  registryId?: string | undefined
  status?: ReplicationStatus | undefined
  failureCode?: string | undefined
}

export interface ImageScanFinding {
  name?: string | undefined
  description?: string | undefined
  uri?: string | undefined
  severity?: FindingSeverity | undefined
  attributes?: Attribute[] | undefined
}

export interface ImageScanFindings {
  imageScanCompletedAt?: Date | undefined
  vulnerabilitySourceUpdatedAt?: Date | undefined
  findingSeverityCounts?: { [key: string]: number } | undefined
  findings?: ImageScanFinding[] | undefined
  enhancedFindings?: EnhancedImageScanFinding[] | undefined
}

export interface ImageScanFindingsSummary {
  imageScanCompletedAt?: Date | undefined
  vulnerabilitySourceUpdatedAt?: Date | undefined
  findingSeverityCounts?: { [key: string]: number } | undefined
}

export interface ImageScanStatus {
  status?: ScanStatus | undefined
  description?: string | undefined
}

export interface ImageScanningConfiguration {
  scanOnPush?: boolean | undefined
}

export interface ImageSigningStatus {
  signingProfileArn?: string | undefined
  failureCode?: string | undefined
  failureReason?: string | undefined
  status?: SigningStatus | undefined
}

export type ImageStatus = 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING'

export type ImageStatusFilter = 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING' | 'ANY'

export type ImageTagMutability = 'MUTABLE' | 'IMMUTABLE' | 'IMMUTABLE_WITH_EXCLUSION' | 'MUTABLE_WITH_EXCLUSION'

export interface ImageTagMutabilityExclusionFilter {
  filterType: ImageTagMutabilityExclusionFilterType
  filter: string
}

export type ImageTagMutabilityExclusionFilterType = 'WILDCARD'

export interface InitiateLayerUploadRequest {
  registryId?: string | undefined
  repositoryName: string
}

export interface InitiateLayerUploadResponse {
  uploadId?: string | undefined
  partSize?: number | undefined
}

export interface Layer {
  layerDigest?: string | undefined
  layerAvailability?: LayerAvailability | undefined
  layerSize?: number | undefined
  mediaType?: string | undefined
}

export type LayerAvailability = 'AVAILABLE' | 'UNAVAILABLE' | 'ARCHIVED'

export interface LayerFailure {
  layerDigest?: string | undefined
  failureCode?: LayerFailureCode | undefined
  failureReason?: string | undefined
}

export type LayerFailureCode = 'InvalidLayerDigest' | 'MissingLayerDigest'

export interface LifecyclePolicyPreviewFilter {
  tagStatus?: TagStatus | undefined
}

export interface LifecyclePolicyPreviewResult {
  imageTags?: string[] | undefined
  imageDigest?: string | undefined
  imagePushedAt?: Date | undefined
  action?: LifecyclePolicyRuleAction | undefined
  appliedRulePriority?: number | undefined
  storageClass?: LifecyclePolicyStorageClass | undefined
}

export type LifecyclePolicyPreviewStatus = 'IN_PROGRESS' | 'COMPLETE' | 'EXPIRED' | 'FAILED'

export interface LifecyclePolicyPreviewSummary {
  expiringImageTotalCount?: number | undefined
  transitioningImageTotalCounts?: TransitioningImageTotalCount[] | undefined
}

export interface LifecyclePolicyRuleAction {
  type?: ImageActionType | undefined
  targetStorageClass?: LifecyclePolicyTargetStorageClass | undefined
}

export type LifecyclePolicyStorageClass = 'ARCHIVE' | 'STANDARD'

export type LifecyclePolicyTargetStorageClass = 'ARCHIVE'

export interface ListImageReferrersFilter {
  artifactTypes?: string[] | undefined
  artifactStatus?: ArtifactStatusFilter | undefined
}

export interface ListImageReferrersRequest {
  registryId?: string | undefined
  repositoryName: string
  subjectId: SubjectIdentifier
  filter?: ListImageReferrersFilter | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListImageReferrersResponse {
  referrers?: ImageReferrer[] | undefined
  nextToken?: string | undefined
}

export interface ListImagesFilter {
  tagStatus?: TagStatus | undefined
  imageStatus?: ImageStatusFilter | undefined
}

export interface ListImagesRequest {
  registryId?: string | undefined
  repositoryName: string
  nextToken?: string | undefined
  maxResults?: number | undefined
  filter?: ListImagesFilter | undefined
}

export interface ListImagesResponse {
  imageIds?: ImageIdentifier[] | undefined
  nextToken?: string | undefined
}

export interface ListPullTimeUpdateExclusionsRequest {
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListPullTimeUpdateExclusionsResponse {
  pullTimeUpdateExclusions?: string[] | undefined
  nextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  resourceArn: string
}

export interface ListTagsForResourceResponse {
  tags?: Tag[] | undefined
}

export interface PackageVulnerabilityDetails {
  cvss?: CvssScore[] | undefined
  referenceUrls?: string[] | undefined
  relatedVulnerabilities?: string[] | undefined
  source?: string | undefined
  sourceUrl?: string | undefined
  vendorCreatedAt?: Date | undefined
  vendorSeverity?: string | undefined
  vendorUpdatedAt?: Date | undefined
  vulnerabilityId?: string | undefined
  vulnerablePackages?: VulnerablePackage[] | undefined
}

export interface PullThroughCacheRule {
  ecrRepositoryPrefix?: string | undefined
  upstreamRegistryUrl?: string | undefined
  createdAt?: Date | undefined
  registryId?: string | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
  upstreamRegistry?: UpstreamRegistry | undefined
  updatedAt?: Date | undefined
}

export interface PutAccountSettingRequest {
  name: string
  value: string
}

export interface PutAccountSettingResponse {
  name?: string | undefined
  value?: string | undefined
}

export interface PutImageRequest {
  registryId?: string | undefined
  repositoryName: string
  imageManifest: string
  imageManifestMediaType?: string | undefined
  imageTag?: string | undefined
  imageDigest?: string | undefined
}

export interface PutImageResponse {
  image?: Image | undefined
}

export interface PutImageScanningConfigurationRequest {
  registryId?: string | undefined
  repositoryName: string
  imageScanningConfiguration: ImageScanningConfiguration
}

export interface PutImageScanningConfigurationResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageScanningConfiguration?: ImageScanningConfiguration | undefined
}

export interface PutImageTagMutabilityRequest {
  registryId?: string | undefined
  repositoryName: string
  imageTagMutability: ImageTagMutability
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
}

export interface PutImageTagMutabilityResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
}

export interface PutLifecyclePolicyRequest {
  registryId?: string | undefined
  repositoryName: string
  lifecyclePolicyText: string
}

export interface PutLifecyclePolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  lifecyclePolicyText?: string | undefined
}

export interface PutRegistryPolicyRequest {
  policyText: string
}

export interface PutRegistryPolicyResponse {
  registryId?: string | undefined
  policyText?: string | undefined
}

export interface PutRegistryScanningConfigurationRequest {
  scanType?: ScanType | undefined
  rules?: RegistryScanningRule[] | undefined
}

export interface PutRegistryScanningConfigurationResponse {
  registryScanningConfiguration?: RegistryScanningConfiguration | undefined
}

export interface PutReplicationConfigurationRequest {
  replicationConfiguration: ReplicationConfiguration
}

export interface PutReplicationConfigurationResponse {
  replicationConfiguration?: ReplicationConfiguration | undefined
}

export interface PutSigningConfigurationRequest {
  signingConfiguration: SigningConfiguration
}

export interface PutSigningConfigurationResponse {
  signingConfiguration?: SigningConfiguration | undefined
}

export type RCTAppliedFor = 'REPLICATION' | 'PULL_THROUGH_CACHE' | 'CREATE_ON_PUSH'

export interface Recommendation {
  url?: string | undefined
  text?: string | undefined
}

export interface RegisterPullTimeUpdateExclusionRequest {
  principalArn: string
}

export interface RegisterPullTimeUpdateExclusionResponse {
  principalArn?: string | undefined
  createdAt?: Date | undefined
}

export interface RegistryScanningConfiguration {
  scanType?: ScanType | undefined
  rules?: RegistryScanningRule[] | undefined
}

export interface RegistryScanningRule {
  scanFrequency: ScanFrequency
  repositoryFilters: ScanningRepositoryFilter[]
}

export interface Remediation {
  recommendation?: Recommendation | undefined
}

export interface ReplicationConfiguration {
  rules: ReplicationRule[]
}

export interface ReplicationDestination {
  region: string
  registryId: string
}

export interface ReplicationRule {
  destinations: ReplicationDestination[]
  repositoryFilters?: RepositoryFilter[] | undefined
}

export type ReplicationStatus = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'

export interface Repository {
  repositoryArn?: string | undefined
  registryId?: string | undefined
  repositoryName?: string | undefined
  repositoryUri?: string | undefined
  createdAt?: Date | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
  imageScanningConfiguration?: ImageScanningConfiguration | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface RepositoryCreationTemplate {
  prefix?: string | undefined
  description?: string | undefined
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate | undefined
  resourceTags?: Tag[] | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
  repositoryPolicy?: string | undefined
  lifecyclePolicy?: string | undefined
  appliedFor?: RCTAppliedFor[] | undefined
  customRoleArn?: string | undefined
  createdAt?: Date | undefined
  updatedAt?: Date | undefined
}

export interface RepositoryFilter {
  filter: string
  filterType: RepositoryFilterType
}

export type RepositoryFilterType = 'PREFIX_MATCH'

export interface RepositoryScanningConfiguration {
  repositoryArn?: string | undefined
  repositoryName?: string | undefined
  scanOnPush?: boolean | undefined
  scanFrequency?: ScanFrequency | undefined
  appliedScanFilters?: ScanningRepositoryFilter[] | undefined
}

export interface RepositoryScanningConfigurationFailure {
  repositoryName?: string | undefined
  failureCode?: ScanningConfigurationFailureCode | undefined
  failureReason?: string | undefined
}

export interface Resource {
  details?: ResourceDetails | undefined
  id?: string | undefined
  tags?: { [key: string]: string } | undefined
  type?: string | undefined
}

export interface ResourceDetails {
  awsEcrContainerImage?: AwsEcrContainerImageDetails | undefined
}

export type ScanFrequency = 'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN' | 'MANUAL'

export type ScanStatus = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED' | 'UNSUPPORTED_IMAGE' | 'ACTIVE' | 'PENDING' | 'SCAN_ELIGIBILITY_EXPIRED' | 'FINDINGS_UNAVAILABLE' | 'LIMIT_EXCEEDED' | 'IMAGE_ARCHIVED'

export type ScanType = 'BASIC' | 'ENHANCED'

export type ScanningConfigurationFailureCode = 'REPOSITORY_NOT_FOUND'

export interface ScanningRepositoryFilter {
  filter: string
  filterType: ScanningRepositoryFilterType
}

export type ScanningRepositoryFilterType = 'WILDCARD'

export interface ScoreDetails {
  cvss?: CvssScoreDetails | undefined
}

export interface SetRepositoryPolicyRequest {
  registryId?: string | undefined
  repositoryName: string
  policyText: string
  force?: boolean | undefined
}

export interface SetRepositoryPolicyResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  policyText?: string | undefined
}

export interface SigningConfiguration {
  rules: SigningRule[]
}

export interface SigningRepositoryFilter {
  filter: string
  filterType: SigningRepositoryFilterType
}

export type SigningRepositoryFilterType = 'WILDCARD_MATCH'

export interface SigningRule {
  signingProfileArn: string
  repositoryFilters?: SigningRepositoryFilter[] | undefined
}

export type SigningStatus = 'IN_PROGRESS' | 'COMPLETE' | 'FAILED'

export interface StartImageScanRequest {
  registryId?: string | undefined
  repositoryName: string
  imageId: ImageIdentifier
}

export interface StartImageScanResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  imageScanStatus?: ImageScanStatus | undefined
}

export interface StartLifecyclePolicyPreviewRequest {
  registryId?: string | undefined
  repositoryName: string
  lifecyclePolicyText?: string | undefined
}

export interface StartLifecyclePolicyPreviewResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  lifecyclePolicyText?: string | undefined
  status?: LifecyclePolicyPreviewStatus | undefined
}

export interface SubjectIdentifier {
  imageDigest: string
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  resourceArn: string
  tags: Tag[]
}

export type TagStatus = 'TAGGED' | 'UNTAGGED' | 'ANY'

export type TargetStorageClass = 'STANDARD' | 'ARCHIVE'

export interface TransitioningImageTotalCount {
  targetStorageClass?: LifecyclePolicyTargetStorageClass | undefined
  imageTotalCount?: number | undefined
}

export interface UntagResourceRequest {
  resourceArn: string
  tagKeys: string[]
}

export interface UpdateImageStorageClassRequest {
  registryId?: string | undefined
  repositoryName: string
  imageId: ImageIdentifier
  targetStorageClass: TargetStorageClass
}

export interface UpdateImageStorageClassResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  imageId?: ImageIdentifier | undefined
  imageStatus?: ImageStatus | undefined
}

export interface UpdatePullThroughCacheRuleRequest {
  registryId?: string | undefined
  ecrRepositoryPrefix: string
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
}

export interface UpdatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string | undefined
  registryId?: string | undefined
  updatedAt?: Date | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
}

export interface UpdateRepositoryCreationTemplateRequest {
  prefix: string
  description?: string | undefined
  encryptionConfiguration?: EncryptionConfigurationForRepositoryCreationTemplate | undefined
  resourceTags?: Tag[] | undefined
  imageTagMutability?: ImageTagMutability | undefined
  imageTagMutabilityExclusionFilters?: ImageTagMutabilityExclusionFilter[] | undefined
  repositoryPolicy?: string | undefined
  lifecyclePolicy?: string | undefined
  appliedFor?: RCTAppliedFor[] | undefined
  customRoleArn?: string | undefined
}

export interface UpdateRepositoryCreationTemplateResponse {
  registryId?: string | undefined
  repositoryCreationTemplate?: RepositoryCreationTemplate | undefined
}

export interface UploadLayerPartRequest {
  registryId?: string | undefined
  repositoryName: string
  uploadId: string
  partFirstByte: number
  partLastByte: number
  layerPartBlob: Uint8Array
}

export interface UploadLayerPartResponse {
  registryId?: string | undefined
  repositoryName?: string | undefined
  uploadId?: string | undefined
  lastByteReceived?: number | undefined
}

export type UpstreamRegistry = 'ecr' | 'ecr-public' | 'quay' | 'k8s' | 'docker-hub' | 'github-container-registry' | 'azure-container-registry' | 'gitlab-container-registry' | 'chainguard'

export interface ValidatePullThroughCacheRuleRequest {
  ecrRepositoryPrefix: string
  registryId?: string | undefined
}

export interface ValidatePullThroughCacheRuleResponse {
  ecrRepositoryPrefix?: string | undefined
  registryId?: string | undefined
  upstreamRegistryUrl?: string | undefined
  credentialArn?: string | undefined
  customRoleArn?: string | undefined
  upstreamRepositoryPrefix?: string | undefined
  isValid?: boolean | undefined
  failure?: string | undefined
}

export interface VulnerablePackage {
  arch?: string | undefined
  epoch?: number | undefined
  filePath?: string | undefined
  name?: string | undefined
  packageManager?: string | undefined
  release?: string | undefined
  sourceLayerHash?: string | undefined
  version?: string | undefined
  fixedInVersion?: string | undefined
}
