// Written by tools/model.ts from the API model of secretsmanager 2017-10-17; do not edit.

export interface Operations {
  BatchGetSecretValue: { in: BatchGetSecretValueRequest; out: BatchGetSecretValueResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidRequestException' | 'DecryptionFailure' | 'InternalServiceError' | 'InvalidNextTokenException' }
  CancelRotateSecret: { in: CancelRotateSecretRequest; out: CancelRotateSecretResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InternalServiceError' | 'InvalidRequestException' }
  CreateSecret: { in: CreateSecretRequest; out: CreateSecretResponse; err: 'InvalidParameterException' | 'InvalidRequestException' | 'LimitExceededException' | 'EncryptionFailure' | 'ResourceExistsException' | 'ResourceNotFoundException' | 'MalformedPolicyDocumentException' | 'InternalServiceError' | 'PreconditionNotMetException' | 'DecryptionFailure' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyRequest; out: DeleteResourcePolicyResponse; err: 'ResourceNotFoundException' | 'InternalServiceError' | 'InvalidRequestException' | 'InvalidParameterException' }
  DeleteSecret: { in: DeleteSecretRequest; out: DeleteSecretResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidRequestException' | 'InternalServiceError' }
  DescribeSecret: { in: DescribeSecretRequest; out: DescribeSecretResponse; err: 'ResourceNotFoundException' | 'InternalServiceError' | 'InvalidParameterException' }
  GetRandomPassword: { in: GetRandomPasswordRequest; out: GetRandomPasswordResponse; err: 'InvalidParameterException' | 'InvalidRequestException' | 'InternalServiceError' }
  GetResourcePolicy: { in: GetResourcePolicyRequest; out: GetResourcePolicyResponse; err: 'ResourceNotFoundException' | 'InternalServiceError' | 'InvalidRequestException' | 'InvalidParameterException' }
  GetSecretValue: { in: GetSecretValueRequest; out: GetSecretValueResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidRequestException' | 'DecryptionFailure' | 'InternalServiceError' }
  ListSecretVersionIds: { in: ListSecretVersionIdsRequest; out: ListSecretVersionIdsResponse; err: 'InvalidNextTokenException' | 'ResourceNotFoundException' | 'InternalServiceError' | 'InvalidParameterException' }
  ListSecrets: { in: ListSecretsRequest; out: ListSecretsResponse; err: 'InvalidParameterException' | 'InvalidRequestException' | 'InvalidNextTokenException' | 'InternalServiceError' }
  PutResourcePolicy: { in: PutResourcePolicyRequest; out: PutResourcePolicyResponse; err: 'MalformedPolicyDocumentException' | 'ResourceNotFoundException' | 'InvalidParameterException' | 'InternalServiceError' | 'InvalidRequestException' | 'PublicPolicyException' }
  PutSecretValue: { in: PutSecretValueRequest; out: PutSecretValueResponse; err: 'InvalidParameterException' | 'InvalidRequestException' | 'LimitExceededException' | 'EncryptionFailure' | 'ResourceExistsException' | 'ResourceNotFoundException' | 'InternalServiceError' | 'DecryptionFailure' }
  RemoveRegionsFromReplication: { in: RemoveRegionsFromReplicationRequest; out: RemoveRegionsFromReplicationResponse; err: 'ResourceNotFoundException' | 'InvalidRequestException' | 'InvalidParameterException' | 'InternalServiceError' }
  ReplicateSecretToRegions: { in: ReplicateSecretToRegionsRequest; out: ReplicateSecretToRegionsResponse; err: 'ResourceNotFoundException' | 'InvalidRequestException' | 'InvalidParameterException' | 'InternalServiceError' }
  RestoreSecret: { in: RestoreSecretRequest; out: RestoreSecretResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidRequestException' | 'InternalServiceError' }
  RotateSecret: { in: RotateSecretRequest; out: RotateSecretResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InternalServiceError' | 'InvalidRequestException' }
  StopReplicationToReplica: { in: StopReplicationToReplicaRequest; out: StopReplicationToReplicaResponse; err: 'ResourceNotFoundException' | 'InvalidRequestException' | 'InvalidParameterException' | 'InternalServiceError' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InvalidRequestException' | 'InvalidParameterException' | 'InternalServiceError' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InvalidRequestException' | 'InvalidParameterException' | 'InternalServiceError' }
  UpdateSecret: { in: UpdateSecretRequest; out: UpdateSecretResponse; err: 'InvalidParameterException' | 'InvalidRequestException' | 'LimitExceededException' | 'EncryptionFailure' | 'ResourceExistsException' | 'ResourceNotFoundException' | 'MalformedPolicyDocumentException' | 'InternalServiceError' | 'PreconditionNotMetException' | 'DecryptionFailure' }
  UpdateSecretVersionStage: { in: UpdateSecretVersionStageRequest; out: UpdateSecretVersionStageResponse; err: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidRequestException' | 'LimitExceededException' | 'InternalServiceError' }
  ValidateResourcePolicy: { in: ValidateResourcePolicyRequest; out: ValidateResourcePolicyResponse; err: 'MalformedPolicyDocumentException' | 'ResourceNotFoundException' | 'InvalidParameterException' | 'InternalServiceError' | 'InvalidRequestException' }
}

export interface APIErrorType {
  SecretId?: string | undefined
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface BatchGetSecretValueRequest {
  SecretIdList?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface BatchGetSecretValueResponse {
  SecretValues?: SecretValueEntry[] | undefined
  NextToken?: string | undefined
  Errors?: APIErrorType[] | undefined
}

export interface CancelRotateSecretRequest {
  SecretId: string
}

export interface CancelRotateSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
}

export interface CreateSecretRequest {
  Name: string
  ClientRequestToken?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  SecretBinary?: Uint8Array | undefined
  SecretString?: string | undefined
  Tags?: Tag[] | undefined
  AddReplicaRegions?: ReplicaRegionType[] | undefined
  ForceOverwriteReplicaSecret?: boolean | undefined
  Type?: string | undefined
}

export interface CreateSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  ReplicationStatus?: ReplicationStatusType[] | undefined
}

export interface DeleteResourcePolicyRequest {
  SecretId: string
}

export interface DeleteResourcePolicyResponse {
  ARN?: string | undefined
  Name?: string | undefined
}

export interface DeleteSecretRequest {
  SecretId: string
  RecoveryWindowInDays?: number | undefined
  ForceDeleteWithoutRecovery?: boolean | undefined
}

export interface DeleteSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  DeletionDate?: Date | undefined
}

export interface DescribeSecretRequest {
  SecretId: string
}

export interface DescribeSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  Type?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  RotationEnabled?: boolean | undefined
  RotationLambdaARN?: string | undefined
  RotationRules?: RotationRulesType | undefined
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[] | undefined
  ExternalSecretRotationRoleArn?: string | undefined
  LastRotatedDate?: Date | undefined
  LastChangedDate?: Date | undefined
  LastAccessedDate?: Date | undefined
  DeletedDate?: Date | undefined
  NextRotationDate?: Date | undefined
  Tags?: Tag[] | undefined
  VersionIdsToStages?: { [key: string]: string[] } | undefined
  OwningService?: string | undefined
  CreatedDate?: Date | undefined
  PrimaryRegion?: string | undefined
  ReplicationStatus?: ReplicationStatusType[] | undefined
}

export interface ExternalSecretRotationMetadataItem {
  Key?: string | undefined
  Value?: string | undefined
}

export interface Filter {
  Key?: FilterNameStringType | undefined
  Values?: string[] | undefined
}

export type FilterNameStringType = 'description' | 'name' | 'tag-key' | 'tag-value' | 'primary-region' | 'owning-service' | 'all'

export interface GetRandomPasswordRequest {
  PasswordLength?: number | undefined
  ExcludeCharacters?: string | undefined
  ExcludeNumbers?: boolean | undefined
  ExcludePunctuation?: boolean | undefined
  ExcludeUppercase?: boolean | undefined
  ExcludeLowercase?: boolean | undefined
  IncludeSpace?: boolean | undefined
  RequireEachIncludedType?: boolean | undefined
}

export interface GetRandomPasswordResponse {
  RandomPassword?: string | undefined
}

export interface GetResourcePolicyRequest {
  SecretId: string
}

export interface GetResourcePolicyResponse {
  ARN?: string | undefined
  Name?: string | undefined
  ResourcePolicy?: string | undefined
}

export interface GetSecretValueRequest {
  SecretId: string
  VersionId?: string | undefined
  VersionStage?: string | undefined
}

export interface GetSecretValueResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  SecretBinary?: Uint8Array | undefined
  SecretString?: string | undefined
  VersionStages?: string[] | undefined
  CreatedDate?: Date | undefined
}

export interface ListSecretVersionIdsRequest {
  SecretId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeDeprecated?: boolean | undefined
}

export interface ListSecretVersionIdsResponse {
  Versions?: SecretVersionsListEntry[] | undefined
  NextToken?: string | undefined
  ARN?: string | undefined
  Name?: string | undefined
}

export interface ListSecretsRequest {
  IncludePlannedDeletion?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  SortOrder?: SortOrderType | undefined
  SortBy?: SortByType | undefined
}

export interface ListSecretsResponse {
  SecretList?: SecretListEntry[] | undefined
  NextToken?: string | undefined
}

export interface PutResourcePolicyRequest {
  SecretId: string
  ResourcePolicy: string
  BlockPublicPolicy?: boolean | undefined
}

export interface PutResourcePolicyResponse {
  ARN?: string | undefined
  Name?: string | undefined
}

export interface PutSecretValueRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  SecretBinary?: Uint8Array | undefined
  SecretString?: string | undefined
  VersionStages?: string[] | undefined
  RotationToken?: string | undefined
}

export interface PutSecretValueResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  VersionStages?: string[] | undefined
}

export interface RemoveRegionsFromReplicationRequest {
  SecretId: string
  RemoveReplicaRegions: string[]
}

export interface RemoveRegionsFromReplicationResponse {
  ARN?: string | undefined
  ReplicationStatus?: ReplicationStatusType[] | undefined
}

export interface ReplicaRegionType {
  Region?: string | undefined
  KmsKeyId?: string | undefined
}

export interface ReplicateSecretToRegionsRequest {
  SecretId: string
  AddReplicaRegions: ReplicaRegionType[]
  ForceOverwriteReplicaSecret?: boolean | undefined
}

export interface ReplicateSecretToRegionsResponse {
  ARN?: string | undefined
  ReplicationStatus?: ReplicationStatusType[] | undefined
}

export interface ReplicationStatusType {
  Region?: string | undefined
  KmsKeyId?: string | undefined
  Status?: StatusType | undefined
  StatusMessage?: string | undefined
  LastAccessedDate?: Date | undefined
}

export interface RestoreSecretRequest {
  SecretId: string
}

export interface RestoreSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
}

export interface RotateSecretRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  RotationLambdaARN?: string | undefined
  RotationRules?: RotationRulesType | undefined
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[] | undefined
  ExternalSecretRotationRoleArn?: string | undefined
  RotateImmediately?: boolean | undefined
}

export interface RotateSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
}

export interface RotationRulesType {
  AutomaticallyAfterDays?: number | undefined
  Duration?: string | undefined
  ScheduleExpression?: string | undefined
}

export interface SecretListEntry {
  ARN?: string | undefined
  Name?: string | undefined
  Type?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  RotationEnabled?: boolean | undefined
  RotationLambdaARN?: string | undefined
  RotationRules?: RotationRulesType | undefined
  ExternalSecretRotationMetadata?: ExternalSecretRotationMetadataItem[] | undefined
  ExternalSecretRotationRoleArn?: string | undefined
  LastRotatedDate?: Date | undefined
  LastChangedDate?: Date | undefined
  LastAccessedDate?: Date | undefined
  DeletedDate?: Date | undefined
  NextRotationDate?: Date | undefined
  Tags?: Tag[] | undefined
  SecretVersionsToStages?: { [key: string]: string[] } | undefined
  OwningService?: string | undefined
  CreatedDate?: Date | undefined
  PrimaryRegion?: string | undefined
}

export interface SecretValueEntry {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
  SecretBinary?: Uint8Array | undefined
  SecretString?: string | undefined
  VersionStages?: string[] | undefined
  CreatedDate?: Date | undefined
}

export interface SecretVersionsListEntry {
  VersionId?: string | undefined
  VersionStages?: string[] | undefined
  LastAccessedDate?: Date | undefined
  CreatedDate?: Date | undefined
  KmsKeyIds?: string[] | undefined
}

export type SortByType = 'created-date' | 'last-accessed-date' | 'last-changed-date' | 'name'

export type SortOrderType = 'asc' | 'desc'

export type StatusType = 'InSync' | 'Failed' | 'InProgress'

export interface StopReplicationToReplicaRequest {
  SecretId: string
}

export interface StopReplicationToReplicaResponse {
  ARN?: string | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TagResourceRequest {
  SecretId: string
  Tags: Tag[]
}

export interface UntagResourceRequest {
  SecretId: string
  TagKeys: string[]
}

export interface UpdateSecretRequest {
  SecretId: string
  ClientRequestToken?: string | undefined
  Description?: string | undefined
  KmsKeyId?: string | undefined
  SecretBinary?: Uint8Array | undefined
  SecretString?: string | undefined
  Type?: string | undefined
}

export interface UpdateSecretResponse {
  ARN?: string | undefined
  Name?: string | undefined
  VersionId?: string | undefined
}

export interface UpdateSecretVersionStageRequest {
  SecretId: string
  VersionStage: string
  RemoveFromVersionId?: string | undefined
  MoveToVersionId?: string | undefined
}

export interface UpdateSecretVersionStageResponse {
  ARN?: string | undefined
  Name?: string | undefined
}

export interface ValidateResourcePolicyRequest {
  SecretId?: string | undefined
  ResourcePolicy: string
}

export interface ValidateResourcePolicyResponse {
  PolicyValidationPassed?: boolean | undefined
  ValidationErrors?: ValidationErrorsEntry[] | undefined
}

export interface ValidationErrorsEntry {
  CheckName?: string | undefined
  ErrorMessage?: string | undefined
}
