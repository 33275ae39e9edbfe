// Written by tools/model.ts from the API model of lambda 2015-03-31; do not edit.
import type { Readable } from 'node:stream'

export interface Operations {
  AddLayerVersionPermission: { in: AddLayerVersionPermissionRequest; out: AddLayerVersionPermissionResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'PolicyLengthExceededException' | 'ResourceNotFoundException' | 'PreconditionFailedException' }
  AddPermission: { in: AddPermissionRequest; out: AddPermissionResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'PublicPolicyException' | 'ServiceException' | 'TooManyRequestsException' | 'PolicyLengthExceededException' | 'ResourceNotFoundException' | 'PreconditionFailedException' }
  CheckpointDurableExecution: { in: CheckpointDurableExecutionRequest; out: CheckpointDurableExecutionResponse; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  CreateAlias: { in: CreateAliasRequest; out: AliasConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'AliasLimitExceededException' | 'ResourceNotFoundException' }
  CreateCapacityProvider: { in: CreateCapacityProviderRequest; out: CreateCapacityProviderResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'CapacityProviderLimitExceededException' }
  CreateCodeSigningConfig: { in: CreateCodeSigningConfigRequest; out: CreateCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' }
  CreateEventSourceMapping: { in: CreateEventSourceMappingRequest; out: EventSourceMappingConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  CreateFunction: { in: CreateFunctionRequest; out: FunctionConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'InvalidCodeSignatureException' | 'ResourceNotFoundException' | 'CodeVerificationFailedException' | 'CodeSigningConfigNotFoundException' | 'CodeStorageExceededException' | 'FunctionVersionsPerCapacityProviderLimitExceededException' }
  CreateFunctionUrlConfig: { in: CreateFunctionUrlConfigRequest; out: CreateFunctionUrlConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteAlias: { in: DeleteAliasRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteCapacityProvider: { in: DeleteCapacityProviderRequest; out: DeleteCapacityProviderResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteCodeSigningConfig: { in: DeleteCodeSigningConfigRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'ResourceNotFoundException' }
  DeleteEventSourceMapping: { in: DeleteEventSourceMappingRequest; out: EventSourceMappingConfiguration; err: 'InvalidParameterValueException' | 'ResourceInUseException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteFunction: { in: DeleteFunctionRequest; out: DeleteFunctionResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteFunctionCodeSigningConfig: { in: DeleteFunctionCodeSigningConfigRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CodeSigningConfigNotFoundException' }
  DeleteFunctionConcurrency: { in: DeleteFunctionConcurrencyRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteFunctionEventInvokeConfig: { in: DeleteFunctionEventInvokeConfigRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteFunctionUrlConfig: { in: DeleteFunctionUrlConfigRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteLayerVersion: { in: DeleteLayerVersionRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  DeleteProvisionedConcurrencyConfig: { in: DeleteProvisionedConcurrencyConfigRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetAccountSettings: { in: Record<string, never>; out: GetAccountSettingsResponse; err: 'ServiceException' | 'TooManyRequestsException' }
  GetAlias: { in: GetAliasRequest; out: AliasConfiguration; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetCapacityProvider: { in: GetCapacityProviderRequest; out: GetCapacityProviderResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetCodeSigningConfig: { in: GetCodeSigningConfigRequest; out: GetCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'ResourceNotFoundException' }
  GetDurableExecution: { in: GetDurableExecutionRequest; out: GetDurableExecutionResponse; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'ResourceNotFoundException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  GetDurableExecutionHistory: { in: GetDurableExecutionHistoryRequest; out: GetDurableExecutionHistoryResponse; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'ResourceNotFoundException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  GetDurableExecutionState: { in: GetDurableExecutionStateRequest; out: GetDurableExecutionStateResponse; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  GetEventSourceMapping: { in: GetEventSourceMappingRequest; out: EventSourceMappingConfiguration; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunction: { in: GetFunctionRequest; out: GetFunctionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionCodeSigningConfig: { in: GetFunctionCodeSigningConfigRequest; out: GetFunctionCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CodeSigningConfigNotFoundException' }
  GetFunctionConcurrency: { in: GetFunctionConcurrencyRequest; out: GetFunctionConcurrencyResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionConfiguration: { in: GetFunctionConfigurationRequest; out: FunctionConfiguration; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionEventInvokeConfig: { in: GetFunctionEventInvokeConfigRequest; out: FunctionEventInvokeConfig; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionRecursionConfig: { in: GetFunctionRecursionConfigRequest; out: GetFunctionRecursionConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionScalingConfig: { in: GetFunctionScalingConfigRequest; out: GetFunctionScalingConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetFunctionUrlConfig: { in: GetFunctionUrlConfigRequest; out: GetFunctionUrlConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetLayerVersion: { in: GetLayerVersionRequest; out: GetLayerVersionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetLayerVersionByArn: { in: GetLayerVersionByArnRequest; out: GetLayerVersionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetLayerVersionPolicy: { in: GetLayerVersionPolicyRequest; out: GetLayerVersionPolicyResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetPolicy: { in: GetPolicyRequest; out: GetPolicyResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetProvisionedConcurrencyConfig: { in: GetProvisionedConcurrencyConfigRequest; out: GetProvisionedConcurrencyConfigResponse; err: 'InvalidParameterValueException' | 'ProvisionedConcurrencyConfigNotFoundException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  GetRuntimeManagementConfig: { in: GetRuntimeManagementConfigRequest; out: GetRuntimeManagementConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  Invoke: { in: InvocationRequest; out: InvocationResponse; err: 'CodeArtifactUserDeletedException' | 'ResourceNotReadyException' | 'ServiceQuotaExceededException' | 'InvalidSecurityGroupIDException' | 'SnapStartTimeoutException' | 'TooManyRequestsException' | 'EC2ThrottledException' | 'EFSMountConnectivityException' | 'SubnetIPAddressLimitReachedException' | 'KMSAccessDeniedException' | 'RequestTooLargeException' | 'KMSDisabledException' | 'UnsupportedMediaTypeException' | 'S3FilesMountConnectivityException' | 'SerializedRequestEntityTooLargeException' | 'InvalidRuntimeException' | 'NoPublishedVersionException' | 'EC2UnexpectedException' | 'InvalidSubnetIDException' | 'KMSNotFoundException' | 'InvalidParameterValueException' | 'EC2AccessDeniedException' | 'EFSIOException' | 'KMSInvalidStateException' | 'ResourceConflictException' | 'ENILimitReachedException' | 'SnapStartNotReadyException' | 'ServiceException' | 'CodeArtifactUserPendingException' | 'SnapStartException' | 'RecursiveInvocationException' | 'S3FilesMountFailureException' | 'EFSMountTimeoutException' | 'ENINotReadyException' | 'S3FilesMountTimeoutException' | 'CodeArtifactUserFailedException' | 'ModeNotSupportedException' | 'ResourceNotFoundException' | 'InvalidRequestContentException' | 'SnapStartRegenerationFailureException' | 'DurableExecutionAlreadyStartedException' | 'InvalidZipFileException' | 'EFSMountFailureException' }
  InvokeAsync: { in: InvokeAsyncRequest; out: InvokeAsyncResponse; err: 'ServiceQuotaExceededException' | 'InvalidSecurityGroupIDException' | 'SnapStartTimeoutException' | 'EC2ThrottledException' | 'EFSMountConnectivityException' | 'SubnetIPAddressLimitReachedException' | 'KMSAccessDeniedException' | 'KMSDisabledException' | 'S3FilesMountConnectivityException' | 'InvalidRuntimeException' | 'EC2UnexpectedException' | 'InvalidSubnetIDException' | 'KMSNotFoundException' | 'EC2AccessDeniedException' | 'EFSIOException' | 'KMSInvalidStateException' | 'ResourceConflictException' | 'ENILimitReachedException' | 'SnapStartNotReadyException' | 'ServiceException' | 'SnapStartException' | 'S3FilesMountFailureException' | 'EFSMountTimeoutException' | 'S3FilesMountTimeoutException' | 'ModeNotSupportedException' | 'ResourceNotFoundException' | 'InvalidRequestContentException' | 'SnapStartRegenerationFailureException' | 'EFSMountFailureException' }
  InvokeWithResponseStream: { in: InvokeWithResponseStreamRequest; out: InvokeWithResponseStreamResponse; err: 'ResourceNotReadyException' | 'ServiceQuotaExceededException' | 'InvalidSecurityGroupIDException' | 'SnapStartTimeoutException' | 'TooManyRequestsException' | 'EC2ThrottledException' | 'EFSMountConnectivityException' | 'SubnetIPAddressLimitReachedException' | 'KMSAccessDeniedException' | 'RequestTooLargeException' | 'KMSDisabledException' | 'UnsupportedMediaTypeException' | 'S3FilesMountConnectivityException' | 'SerializedRequestEntityTooLargeException' | 'InvalidRuntimeException' | 'NoPublishedVersionException' | 'EC2UnexpectedException' | 'InvalidSubnetIDException' | 'KMSNotFoundException' | 'InvalidParameterValueException' | 'EC2AccessDeniedException' | 'EFSIOException' | 'KMSInvalidStateException' | 'ResourceConflictException' | 'ENILimitReachedException' | 'SnapStartNotReadyException' | 'ServiceException' | 'SnapStartException' | 'RecursiveInvocationException' | 'S3FilesMountFailureException' | 'EFSMountTimeoutException' | 'S3FilesMountTimeoutException' | 'ResourceNotFoundException' | 'InvalidRequestContentException' | 'SnapStartRegenerationFailureException' | 'InvalidZipFileException' | 'EFSMountFailureException' }
  ListAliases: { in: ListAliasesRequest; out: ListAliasesResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListCapacityProviders: { in: ListCapacityProvidersRequest; out: ListCapacityProvidersResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' }
  ListCodeSigningConfigs: { in: ListCodeSigningConfigsRequest; out: ListCodeSigningConfigsResponse; err: 'InvalidParameterValueException' | 'ServiceException' }
  ListDurableExecutionsByFunction: { in: ListDurableExecutionsByFunctionRequest; out: ListDurableExecutionsByFunctionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListEventSourceMappings: { in: ListEventSourceMappingsRequest; out: ListEventSourceMappingsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListFunctionEventInvokeConfigs: { in: ListFunctionEventInvokeConfigsRequest; out: ListFunctionEventInvokeConfigsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListFunctionUrlConfigs: { in: ListFunctionUrlConfigsRequest; out: ListFunctionUrlConfigsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListFunctionVersionsByCapacityProvider: { in: ListFunctionVersionsByCapacityProviderRequest; out: ListFunctionVersionsByCapacityProviderResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListFunctions: { in: ListFunctionsRequest; out: ListFunctionsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' }
  ListFunctionsByCodeSigningConfig: { in: ListFunctionsByCodeSigningConfigRequest; out: ListFunctionsByCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'ResourceNotFoundException' }
  ListLayerVersions: { in: ListLayerVersionsRequest; out: ListLayerVersionsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListLayers: { in: ListLayersRequest; out: ListLayersResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' }
  ListProvisionedConcurrencyConfigs: { in: ListProvisionedConcurrencyConfigsRequest; out: ListProvisionedConcurrencyConfigsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListTags: { in: ListTagsRequest; out: ListTagsResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  ListVersionsByFunction: { in: ListVersionsByFunctionRequest; out: ListVersionsByFunctionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PublishLayerVersion: { in: PublishLayerVersionRequest; out: PublishLayerVersionResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CodeStorageExceededException' }
  PublishVersion: { in: PublishVersionRequest; out: FunctionConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CodeStorageExceededException' | 'FunctionVersionsPerCapacityProviderLimitExceededException' | 'PreconditionFailedException' }
  PutFunctionCodeSigningConfig: { in: PutFunctionCodeSigningConfigRequest; out: PutFunctionCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CodeSigningConfigNotFoundException' }
  PutFunctionConcurrency: { in: PutFunctionConcurrencyRequest; out: Concurrency; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PutFunctionEventInvokeConfig: { in: PutFunctionEventInvokeConfigRequest; out: FunctionEventInvokeConfig; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PutFunctionRecursionConfig: { in: PutFunctionRecursionConfigRequest; out: PutFunctionRecursionConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PutFunctionScalingConfig: { in: PutFunctionScalingConfigRequest; out: PutFunctionScalingConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PutProvisionedConcurrencyConfig: { in: PutProvisionedConcurrencyConfigRequest; out: PutProvisionedConcurrencyConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  PutRuntimeManagementConfig: { in: PutRuntimeManagementConfigRequest; out: PutRuntimeManagementConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  RemoveLayerVersionPermission: { in: RemoveLayerVersionPermissionRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'PreconditionFailedException' }
  RemovePermission: { in: RemovePermissionRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'PublicPolicyException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'PreconditionFailedException' }
  SendDurableExecutionCallbackFailure: { in: SendDurableExecutionCallbackFailureRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'ResourceNotFoundException' | 'CallbackTimeoutException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  SendDurableExecutionCallbackHeartbeat: { in: SendDurableExecutionCallbackHeartbeatRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'CallbackTimeoutException' }
  SendDurableExecutionCallbackSuccess: { in: SendDurableExecutionCallbackSuccessRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'ResourceNotFoundException' | 'CallbackTimeoutException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  StopDurableExecution: { in: StopDurableExecutionRequest; out: StopDurableExecutionResponse; err: 'InvalidParameterValueException' | 'KMSInvalidStateException' | 'ServiceException' | 'TooManyRequestsException' | 'KMSNotFoundException' | 'ResourceNotFoundException' | 'KMSAccessDeniedException' | 'KMSDisabledException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  UpdateAlias: { in: UpdateAliasRequest; out: AliasConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'PreconditionFailedException' }
  UpdateCapacityProvider: { in: UpdateCapacityProviderRequest; out: UpdateCapacityProviderResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  UpdateCodeSigningConfig: { in: UpdateCodeSigningConfigRequest; out: UpdateCodeSigningConfigResponse; err: 'InvalidParameterValueException' | 'ServiceException' | 'ResourceNotFoundException' }
  UpdateEventSourceMapping: { in: UpdateEventSourceMappingRequest; out: EventSourceMappingConfiguration; err: 'InvalidParameterValueException' | 'ResourceInUseException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  UpdateFunctionCode: { in: UpdateFunctionCodeRequest; out: FunctionConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'InvalidCodeSignatureException' | 'ResourceNotFoundException' | 'CodeVerificationFailedException' | 'CodeSigningConfigNotFoundException' | 'CodeStorageExceededException' | 'PreconditionFailedException' }
  UpdateFunctionConfiguration: { in: UpdateFunctionConfigurationRequest; out: FunctionConfiguration; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'InvalidCodeSignatureException' | 'ResourceNotFoundException' | 'CodeVerificationFailedException' | 'CodeSigningConfigNotFoundException' | 'PreconditionFailedException' }
  UpdateFunctionEventInvokeConfig: { in: UpdateFunctionEventInvokeConfigRequest; out: FunctionEventInvokeConfig; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
  UpdateFunctionUrlConfig: { in: UpdateFunctionUrlConfigRequest; out: UpdateFunctionUrlConfigResponse; err: 'InvalidParameterValueException' | 'ResourceConflictException' | 'ServiceException' | 'TooManyRequestsException' | 'ResourceNotFoundException' }
}

export interface AccountLimit {
  TotalCodeSize?: number | undefined
  CodeSizeUnzipped?: number | undefined
  CodeSizeZipped?: number | undefined
  ConcurrentExecutions?: number | undefined
  UnreservedConcurrentExecutions?: number | undefined
}

export interface AccountUsage {
  TotalCodeSize?: number | undefined
  FunctionCount?: number | undefined
}

export interface AddLayerVersionPermissionRequest {
  LayerName: string
  VersionNumber: number
  StatementId: string
  Action: string
  Principal: string
  OrganizationId?: string | undefined
  RevisionId?: string | undefined
}

export interface AddLayerVersionPermissionResponse {
  Statement?: string | undefined
  RevisionId?: string | undefined
}

export interface AddPermissionRequest {
  FunctionName: string
  StatementId: string
  Action: string
  Principal: string
  SourceArn?: string | undefined
  FunctionUrlAuthType?: FunctionUrlAuthType | undefined
  InvokedViaFunctionUrl?: boolean | undefined
  SourceAccount?: string | undefined
  EventSourceToken?: string | undefined
  Qualifier?: string | undefined
  RevisionId?: string | undefined
  PrincipalOrgID?: string | undefined
}

export interface AddPermissionResponse {
  Statement?: string | undefined
}

export interface AliasConfiguration {
  AliasArn?: string | undefined
  Name?: string | undefined
  FunctionVersion?: string | undefined
  Description?: string | undefined
  RoutingConfig?: AliasRoutingConfiguration | undefined
  RevisionId?: string | undefined
}

export interface AliasRoutingConfiguration {
  AdditionalVersionWeights?: { [key: string]: number } | undefined
}

export interface AllowedPublishers {
  SigningProfileVersionArns: string[]
}

export interface AmazonManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined
}

export type ApplicationLogLevel = 'TRACE' | 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL'

export type Architecture = 'x86_64' | 'arm64'

export interface CallbackDetails {
  CallbackId?: string | undefined
  Result?: string | undefined
  Error?: ErrorObject | undefined
}

export interface CallbackFailedDetails {
  Error: EventError
}

export interface CallbackOptions {
  TimeoutSeconds?: number | undefined
  HeartbeatTimeoutSeconds?: number | undefined
}

export interface CallbackStartedDetails {
  CallbackId: string
  HeartbeatTimeout?: number | undefined
  Timeout?: number | undefined
}

export interface CallbackSucceededDetails {
  Result: EventResult
}

export interface CallbackTimedOutDetails {
  Error: EventError
}

export interface CapacityProvider {
  CapacityProviderArn: string
  State: CapacityProviderState
  VpcConfig: CapacityProviderVpcConfig
  PermissionsConfig: CapacityProviderPermissionsConfig
  InstanceRequirements?: InstanceRequirements | undefined
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined
  KmsKeyArn?: string | undefined
  LastModified?: string | undefined
  PropagateTags?: PropagateTags | undefined
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined
}

export interface CapacityProviderConfig {
  LambdaManagedInstancesCapacityProviderConfig: LambdaManagedInstancesCapacityProviderConfig
}

export interface CapacityProviderLoggingConfig {
  SystemLogLevel?: SystemLogLevel | undefined
  LogGroup?: string | undefined
}

export interface CapacityProviderPermissionsConfig {
  CapacityProviderOperatorRoleArn: string
}

export type CapacityProviderPredefinedMetricType = 'LambdaCapacityProviderAverageCPUUtilization'

export interface CapacityProviderScalingConfig {
  MaxVCpuCount?: number | undefined
  ScalingMode?: CapacityProviderScalingMode | undefined
  ScalingPolicies?: TargetTrackingScalingPolicy[] | undefined
}

export type CapacityProviderScalingMode = 'Auto' | 'Manual'

export type CapacityProviderState = 'Pending' | 'Active' | 'Failed' | 'Deleting'

export interface CapacityProviderTelemetryConfig {
  LoggingConfig?: CapacityProviderLoggingConfig | undefined
}

export interface CapacityProviderVpcConfig {
  SubnetIds: string[]
  SecurityGroupIds: string[]
}

export interface ChainedInvokeDetails {
  Result?: string | undefined
  Error?: ErrorObject | undefined
}

export interface ChainedInvokeFailedDetails {
  Error: EventError
}

export interface ChainedInvokeOptions {
  FunctionName: string
  TenantId?: string | undefined
}

export interface ChainedInvokeStartedDetails {
  FunctionName: string
  TenantId?: string | undefined
  Input?: EventInput | undefined
  ExecutedVersion?: string | undefined
  DurableExecutionArn?: string | undefined
}

export interface ChainedInvokeStoppedDetails {
  Error: EventError
}

export interface ChainedInvokeSucceededDetails {
  Result: EventResult
}

export interface ChainedInvokeTimedOutDetails {
  Error: EventError
}

export interface CheckpointDurableExecutionRequest {
  DurableExecutionArn: string
  CheckpointToken: string
  Updates?: OperationUpdate[] | undefined
  ClientToken?: string | undefined
}

export interface CheckpointDurableExecutionResponse {
  CheckpointToken?: string | undefined
  NewExecutionState: CheckpointUpdatedExecutionState
}

export interface CheckpointUpdatedExecutionState {
  Operations?: Operation[] | undefined
  NextMarker?: string | undefined
}

export interface CodeSigningConfig {
  CodeSigningConfigId: string
  CodeSigningConfigArn: string
  Description?: string | undefined
  AllowedPublishers: AllowedPublishers
  CodeSigningPolicies: CodeSigningPolicies
  LastModified: string
}

export interface CodeSigningPolicies {
  UntrustedArtifactOnDeployment?: CodeSigningPolicy | undefined
}

export type CodeSigningPolicy = 'Warn' | 'Enforce'

export interface Concurrency {
  ReservedConcurrentExecutions?: number | undefined
}

export interface ContextDetails {
  ReplayChildren?: boolean | undefined
  Result?: string | undefined
  Error?: ErrorObject | undefined
}

export interface ContextFailedDetails {
  Error: EventError
}

export interface ContextOptions {
  ReplayChildren?: boolean | undefined
}

export interface ContextSucceededDetails {
  Result: EventResult
}

export interface Cors {
  AllowCredentials?: boolean | undefined
  AllowHeaders?: string[] | undefined
  AllowMethods?: string[] | undefined
  AllowOrigins?: string[] | undefined
  ExposeHeaders?: string[] | undefined
  MaxAge?: number | undefined
}

export interface CreateAliasRequest {
  FunctionName: string
  Name: string
  FunctionVersion: string
  Description?: string | undefined
  RoutingConfig?: AliasRoutingConfiguration | undefined
}

export interface CreateCapacityProviderRequest {
  CapacityProviderName: string
  VpcConfig: CapacityProviderVpcConfig
  PermissionsConfig: CapacityProviderPermissionsConfig
  InstanceRequirements?: InstanceRequirements | undefined
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined
  KmsKeyArn?: string | undefined
  Tags?: { [key: string]: string } | undefined
  PropagateTags?: PropagateTags | undefined
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined
}

export interface CreateCapacityProviderResponse {
  CapacityProvider: CapacityProvider
}

export interface CreateCodeSigningConfigRequest {
  Description?: string | undefined
  AllowedPublishers: AllowedPublishers
  CodeSigningPolicies?: CodeSigningPolicies | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface CreateCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig
}

export interface CreateEventSourceMappingRequest {
  EventSourceArn?: string | undefined
  FunctionName: string
  Enabled?: boolean | undefined
  BatchSize?: number | undefined
  FilterCriteria?: FilterCriteria | undefined
  KMSKeyArn?: string | undefined
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined
  ScalingConfig?: ScalingConfig | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ParallelizationFactor?: number | undefined
  StartingPosition?: EventSourcePosition | undefined
  StartingPositionTimestamp?: Date | undefined
  DestinationConfig?: DestinationConfig | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  BisectBatchOnFunctionError?: boolean | undefined
  MaximumRetryAttempts?: number | undefined
  Tags?: { [key: string]: string } | undefined
  TumblingWindowInSeconds?: number | undefined
  Topics?: string[] | undefined
  Queues?: string[] | undefined
  SourceAccessConfigurations?: SourceAccessConfiguration[] | undefined
  SelfManagedEventSource?: SelfManagedEventSource | undefined
  FunctionResponseTypes?: FunctionResponseType[] | undefined
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined
}

export interface CreateFunctionRequest {
  FunctionName: string
  Runtime?: Runtime | undefined
  Role: string
  Handler?: string | undefined
  Code: FunctionCode
  Description?: string | undefined
  Timeout?: number | undefined
  MemorySize?: number | undefined
  Publish?: boolean | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
  VpcConfig?: VpcConfig | undefined
  PackageType?: PackageType | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  Environment?: Environment | undefined
  KMSKeyArn?: string | undefined
  TracingConfig?: TracingConfig | undefined
  Tags?: { [key: string]: string } | undefined
  Layers?: string[] | undefined
  FileSystemConfigs?: FileSystemConfig[] | undefined
  CodeSigningConfigArn?: string | undefined
  ImageConfig?: ImageConfig | undefined
  Architectures?: Architecture[] | undefined
  EphemeralStorage?: EphemeralStorage | undefined
  SnapStart?: SnapStart | undefined
  LoggingConfig?: LoggingConfig | undefined
  TenancyConfig?: TenancyConfig | undefined
  CapacityProviderConfig?: CapacityProviderConfig | undefined
  DurableConfig?: DurableConfig | undefined
}

export interface CreateFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  AuthType: FunctionUrlAuthType
  Cors?: Cors | undefined
  InvokeMode?: InvokeMode | undefined
}

export interface CreateFunctionUrlConfigResponse {
  FunctionUrl: string
  FunctionArn: string
  AuthType: FunctionUrlAuthType
  Cors?: Cors | undefined
  CreationTime: string
  InvokeMode?: InvokeMode | undefined
}

export interface DeadLetterConfig {
  TargetArn?: string | undefined
}

export interface DeleteAliasRequest {
  FunctionName: string
  Name: string
}

export interface DeleteCapacityProviderRequest {
  CapacityProviderName: string
}

export interface DeleteCapacityProviderResponse {
  CapacityProvider: CapacityProvider
}

export interface DeleteCodeSigningConfigRequest {
  CodeSigningConfigArn: string
}

export interface DeleteEventSourceMappingRequest {
  UUID: string
}

export interface DeleteFunctionCodeSigningConfigRequest {
  FunctionName: string
}

export interface DeleteFunctionConcurrencyRequest {
  FunctionName: string
}

export interface DeleteFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface DeleteFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface DeleteFunctionResponse {
  StatusCode?: number | undefined
}

export interface DeleteFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface DeleteLayerVersionRequest {
  LayerName: string
  VersionNumber: number
}

export interface DeleteProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
}

export interface DestinationConfig {
  OnSuccess?: OnSuccess | undefined
  OnFailure?: OnFailure | undefined
}

export interface DocumentDBEventSourceConfig {
  DatabaseName?: string | undefined
  CollectionName?: string | undefined
  FullDocument?: FullDocument | undefined
}

export interface DurableConfig {
  KMSKeyArn?: string | undefined
  RetentionPeriodInDays?: number | undefined
  ExecutionTimeout?: number | undefined
}

export interface Environment {
  Variables?: { [key: string]: string } | undefined
}

export interface EnvironmentError {
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface EnvironmentResponse {
  Variables?: { [key: string]: string } | undefined
  Error?: EnvironmentError | undefined
}

export interface EphemeralStorage {
  Size: number
}

export interface ErrorObject {
  ErrorMessage?: string | undefined
  ErrorType?: string | undefined
  ErrorData?: string | undefined
  StackTrace?: string[] | undefined
}

export interface Event {
  EventType?: EventType | undefined
  SubType?: string | undefined
  EventId?: number | undefined
  Id?: string | undefined
  Name?: string | undefined
  EventTimestamp?: Date | undefined
  ParentId?: string | undefined
  ExecutionStartedDetails?: ExecutionStartedDetails | undefined
  ExecutionSucceededDetails?: ExecutionSucceededDetails | undefined
  ExecutionFailedDetails?: ExecutionFailedDetails | undefined
  ExecutionTimedOutDetails?: ExecutionTimedOutDetails | undefined
  ExecutionStoppedDetails?: ExecutionStoppedDetails | undefined
  ContextStartedDetails?: Record<string, never> | undefined
  ContextSucceededDetails?: ContextSucceededDetails | undefined
  ContextFailedDetails?: ContextFailedDetails | undefined
  WaitStartedDetails?: WaitStartedDetails | undefined
  WaitSucceededDetails?: WaitSucceededDetails | undefined
  WaitCancelledDetails?: WaitCancelledDetails | undefined
  StepStartedDetails?: Record<string, never> | undefined
  StepSucceededDetails?: StepSucceededDetails | undefined
  StepFailedDetails?: StepFailedDetails | undefined
  ChainedInvokeStartedDetails?: ChainedInvokeStartedDetails | undefined
  ChainedInvokeSucceededDetails?: ChainedInvokeSucceededDetails | undefined
  ChainedInvokeFailedDetails?: ChainedInvokeFailedDetails | undefined
  ChainedInvokeTimedOutDetails?: ChainedInvokeTimedOutDetails | undefined
  ChainedInvokeStoppedDetails?: ChainedInvokeStoppedDetails | undefined
  CallbackStartedDetails?: CallbackStartedDetails | undefined
  CallbackSucceededDetails?: CallbackSucceededDetails | undefined
  CallbackFailedDetails?: CallbackFailedDetails | undefined
  CallbackTimedOutDetails?: CallbackTimedOutDetails | undefined
  InvocationCompletedDetails?: InvocationCompletedDetails | undefined
}

export interface EventError {
  Payload?: ErrorObject | undefined
  Truncated?: boolean | undefined
}

export interface EventInput {
  Payload?: string | undefined
  Truncated?: boolean | undefined
}

export interface EventResult {
  Payload?: string | undefined
  Truncated?: boolean | undefined
}

export interface EventSourceMappingConfiguration {
  UUID?: string | undefined
  StartingPosition?: EventSourcePosition | undefined
  StartingPositionTimestamp?: Date | undefined
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ParallelizationFactor?: number | undefined
  EventSourceArn?: string | undefined
  FilterCriteria?: FilterCriteria | undefined
  FilterCriteriaError?: FilterCriteriaError | undefined
  KMSKeyArn?: string | undefined
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined
  ScalingConfig?: ScalingConfig | undefined
  FunctionArn?: string | undefined
  LastModified?: Date | undefined
  LastProcessingResult?: string | undefined
  State?: string | undefined
  StateTransitionReason?: string | undefined
  DestinationConfig?: DestinationConfig | undefined
  Topics?: string[] | undefined
  Queues?: string[] | undefined
  SourceAccessConfigurations?: SourceAccessConfiguration[] | undefined
  SelfManagedEventSource?: SelfManagedEventSource | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  BisectBatchOnFunctionError?: boolean | undefined
  MaximumRetryAttempts?: number | undefined
  TumblingWindowInSeconds?: number | undefined
  FunctionResponseTypes?: FunctionResponseType[] | undefined
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined
  EventSourceMappingArn?: string | undefined
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined
}

export interface EventSourceMappingLoggingConfig {
  SystemLogLevel?: EventSourceMappingSystemLogLevel | undefined
}

export type EventSourceMappingMetric = 'EventCount' | 'ErrorCount' | 'KafkaMetrics'

export interface EventSourceMappingMetricsConfig {
  Metrics?: EventSourceMappingMetric[] | undefined
}

export type EventSourceMappingSystemLogLevel = 'DEBUG' | 'INFO' | 'WARN'

export type EventSourcePosition = 'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP'

export type EventType = 'ExecutionStarted' | 'ExecutionSucceeded' | 'ExecutionFailed' | 'ExecutionTimedOut' | 'ExecutionStopped' | 'ContextStarted' | 'ContextSucceeded' | 'ContextFailed' | 'WaitStarted' | 'WaitSucceeded' | 'WaitCancelled' | 'StepStarted' | 'StepSucceeded' | 'StepFailed' | 'ChainedInvokeStarted' | 'ChainedInvokeSucceeded' | 'ChainedInvokeFailed' | 'ChainedInvokeTimedOut' | 'ChainedInvokeStopped' | 'CallbackStarted' | 'CallbackSucceeded' | 'CallbackFailed' | 'CallbackTimedOut' | 'InvocationCompleted'

export interface Execution {
  DurableExecutionArn: string
  DurableExecutionName: string
  FunctionArn: string
  Status: ExecutionStatus
  StartTimestamp: Date
  EndTimestamp?: Date | undefined
  KMSKeyArn?: string | undefined
}

export interface ExecutionDetails {
  InputPayload?: string | undefined
}

export interface ExecutionFailedDetails {
  Error: EventError
}

export interface ExecutionStartedDetails {
  Input: EventInput
  ExecutionTimeout: number
}

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'STOPPED'

export interface ExecutionStoppedDetails {
  Error: EventError
}

export interface ExecutionSucceededDetails {
  Result: EventResult
}

export interface ExecutionTimedOutDetails {
  Error?: EventError | undefined
}

export interface FileSystemConfig {
  Arn: string
  LocalMountPath: string
}

export interface Filter {
  Pattern?: string | undefined
}

export interface FilterCriteria {
  Filters?: Filter[] | undefined
}

export interface FilterCriteriaError {
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export type FullDocument = 'UpdateLookup' | 'Default'

export interface FunctionCode {
  ZipFile?: Uint8Array | undefined
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ImageUri?: string | undefined
  SourceKMSKeyArn?: string | undefined
}

export interface FunctionCodeLocation {
  RepositoryType?: string | undefined
  Location?: string | undefined
  ImageUri?: string | undefined
  ResolvedImageUri?: string | undefined
  ResolvedS3Object?: ResolvedS3Object | undefined
  SourceKMSKeyArn?: string | undefined
  Error?: FunctionCodeLocationError | undefined
}

export interface FunctionCodeLocationError {
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface FunctionConfiguration {
  FunctionName?: string | undefined
  FunctionArn?: string | undefined
  Runtime?: Runtime | undefined
  Role?: string | undefined
  Handler?: string | undefined
  CodeSize?: number | undefined
  Description?: string | undefined
  Timeout?: number | undefined
  MemorySize?: number | undefined
  LastModified?: string | undefined
  CodeSha256?: string | undefined
  Version?: string | undefined
  VpcConfig?: VpcConfigResponse | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  Environment?: EnvironmentResponse | undefined
  KMSKeyArn?: string | undefined
  TracingConfig?: TracingConfigResponse | undefined
  MasterArn?: string | undefined
  RevisionId?: string | undefined
  Layers?: Layer[] | undefined
  State?: State | undefined
  StateReason?: string | undefined
  StateReasonCode?: StateReasonCode | undefined
  LastUpdateStatus?: LastUpdateStatus | undefined
  LastUpdateStatusReason?: string | undefined
  LastUpdateStatusReasonCode?: LastUpdateStatusReasonCode | undefined
  FileSystemConfigs?: FileSystemConfig[] | undefined
  SigningProfileVersionArn?: string | undefined
  SigningJobArn?: string | undefined
  PackageType?: PackageType | undefined
  ImageConfigResponse?: ImageConfigResponse | undefined
  Architectures?: Architecture[] | undefined
  EphemeralStorage?: EphemeralStorage | undefined
  SnapStart?: SnapStartResponse | undefined
  RuntimeVersionConfig?: RuntimeVersionConfig | undefined
  LoggingConfig?: LoggingConfig | undefined
  TenancyConfig?: TenancyConfig | undefined
  CapacityProviderConfig?: CapacityProviderConfig | undefined
  ConfigSha256?: string | undefined
  DurableConfig?: DurableConfig | undefined
}

export interface FunctionEventInvokeConfig {
  LastModified?: Date | undefined
  FunctionArn?: string | undefined
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
}

export type FunctionResponseType = 'ReportBatchItemFailures'

export interface FunctionScalingConfig {
  MinExecutionEnvironments?: number | undefined
  MaxExecutionEnvironments?: number | undefined
}

export type FunctionUrlAuthType = 'NONE' | 'AWS_IAM'

export interface FunctionUrlConfig {
  FunctionUrl: string
  FunctionArn: string
  CreationTime: string
  LastModifiedTime: string
  Cors?: Cors | undefined
  AuthType: FunctionUrlAuthType
  InvokeMode?: InvokeMode | undefined
}

export type FunctionVersion = 'ALL'

export type FunctionVersionLatestPublished = 'LATEST_PUBLISHED'

export interface FunctionVersionsByCapacityProviderListItem {
  FunctionArn: string
  State: State
}

export interface GetAccountSettingsResponse {
  AccountLimit?: AccountLimit | undefined
  AccountUsage?: AccountUsage | undefined
}

export interface GetAliasRequest {
  FunctionName: string
  Name: string
}

export interface GetCapacityProviderRequest {
  CapacityProviderName: string
}

export interface GetCapacityProviderResponse {
  CapacityProvider: CapacityProvider
}

export interface GetCodeSigningConfigRequest {
  CodeSigningConfigArn: string
}

export interface GetCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig
}

export interface GetDurableExecutionHistoryRequest {
  DurableExecutionArn: string
  IncludeExecutionData?: boolean | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
  ReverseOrder?: boolean | undefined
}

export interface GetDurableExecutionHistoryResponse {
  Events: Event[]
  NextMarker?: string | undefined
}

export interface GetDurableExecutionRequest {
  DurableExecutionArn: string
  IncludeExecutionData?: boolean | undefined
}

export interface GetDurableExecutionResponse {
  DurableExecutionArn: string
  DurableExecutionName: string
  FunctionArn: string
  InputPayload?: string | undefined
  Result?: string | undefined
  Error?: ErrorObject | undefined
  StartTimestamp: Date
  Status: ExecutionStatus
  EndTimestamp?: Date | undefined
  Version?: string | undefined
  TraceHeader?: TraceHeader | undefined
  ExecutionDataIncluded?: boolean | undefined
  DurableConfig?: DurableConfig | undefined
}

export interface GetDurableExecutionStateRequest {
  DurableExecutionArn: string
  CheckpointToken: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface GetDurableExecutionStateResponse {
  Operations: Operation[]
  NextMarker?: string | undefined
}

export interface GetEventSourceMappingRequest {
  UUID: string
}

export interface GetFunctionCodeSigningConfigRequest {
  FunctionName: string
}

export interface GetFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn: string
  FunctionName: string
}

export interface GetFunctionConcurrencyRequest {
  FunctionName: string
}

export interface GetFunctionConcurrencyResponse {
  ReservedConcurrentExecutions?: number | undefined
}

export interface GetFunctionConfigurationRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetFunctionRecursionConfigRequest {
  FunctionName: string
}

export interface GetFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop | undefined
}

export interface GetFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetFunctionResponse {
  Configuration?: FunctionConfiguration | undefined
  Code?: FunctionCodeLocation | undefined
  Tags?: { [key: string]: string } | undefined
  TagsError?: TagsError | undefined
  Concurrency?: Concurrency | undefined
}

export interface GetFunctionScalingConfigRequest {
  FunctionName: string
  Qualifier: string
}

export interface GetFunctionScalingConfigResponse {
  FunctionArn?: string | undefined
  AppliedFunctionScalingConfig?: FunctionScalingConfig | undefined
  RequestedFunctionScalingConfig?: FunctionScalingConfig | undefined
}

export interface GetFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetFunctionUrlConfigResponse {
  FunctionUrl: string
  FunctionArn: string
  AuthType: FunctionUrlAuthType
  Cors?: Cors | undefined
  CreationTime: string
  LastModifiedTime: string
  InvokeMode?: InvokeMode | undefined
}

export interface GetLayerVersionByArnRequest {
  Arn: string
}

export interface GetLayerVersionPolicyRequest {
  LayerName: string
  VersionNumber: number
}

export interface GetLayerVersionPolicyResponse {
  Policy?: string | undefined
  RevisionId?: string | undefined
}

export interface GetLayerVersionRequest {
  LayerName: string
  VersionNumber: number
}

export interface GetLayerVersionResponse {
  Content?: LayerVersionContentOutput | undefined
  LayerArn?: string | undefined
  LayerVersionArn?: string | undefined
  Description?: string | undefined
  CreatedDate?: string | undefined
  Version?: number | undefined
  CompatibleArchitectures?: Architecture[] | undefined
  CompatibleRuntimes?: Runtime[] | undefined
  LicenseInfo?: string | undefined
}

export interface GetPolicyRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetPolicyResponse {
  Policy?: string | undefined
  RevisionId?: string | undefined
}

export interface GetProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
}

export interface GetProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number | undefined
  AvailableProvisionedConcurrentExecutions?: number | undefined
  AllocatedProvisionedConcurrentExecutions?: number | undefined
  Status?: ProvisionedConcurrencyStatusEnum | undefined
  StatusReason?: string | undefined
  LastModified?: string | undefined
}

export interface GetRuntimeManagementConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
}

export interface GetRuntimeManagementConfigResponse {
  UpdateRuntimeOn?: UpdateRuntimeOn | undefined
  FunctionArn?: string | undefined
  RuntimeVersionArn?: string | undefined
}

export interface ImageConfig {
  EntryPoint?: string[] | undefined
  Command?: string[] | undefined
  WorkingDirectory?: string | undefined
}

export interface ImageConfigError {
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface ImageConfigResponse {
  ImageConfig?: ImageConfig | undefined
  Error?: ImageConfigError | undefined
}

export interface InstanceRequirements {
  Architectures?: Architecture[] | undefined
  AllowedInstanceTypes?: string[] | undefined
  ExcludedInstanceTypes?: string[] | undefined
}

export interface InvocationCompletedDetails {
  StartTimestamp: Date
  EndTimestamp: Date
  RequestId: string
  Error?: EventError | undefined
}

export interface InvocationRequest {
  FunctionName: string
  InvocationType?: InvocationType | undefined
  LogType?: LogType | undefined
  ClientContext?: string | undefined
  DurableExecutionName?: string | undefined
  Payload?: Uint8Array | undefined
  Qualifier?: string | undefined
  TenantId?: string | undefined
}

export interface InvocationResponse {
  StatusCode?: number | undefined
  FunctionError?: string | undefined
  LogResult?: string | undefined
  Payload?: Uint8Array | undefined
  ExecutedVersion?: string | undefined
  DurableExecutionArn?: string | undefined
}

export type InvocationType = 'Event' | 'RequestResponse' | 'DryRun'

export interface InvokeAsyncRequest {
  FunctionName: string
  InvokeArgs: Readable | Uint8Array
}

export interface InvokeAsyncResponse {
  Status?: number | undefined
}

export type InvokeMode = 'BUFFERED' | 'RESPONSE_STREAM'

export interface InvokeResponseStreamUpdate {
  Payload?: Uint8Array | undefined
}

export interface InvokeWithResponseStreamCompleteEvent {
  ErrorCode?: string | undefined
  ErrorDetails?: string | undefined
  LogResult?: string | undefined
}

export interface InvokeWithResponseStreamRequest {
  FunctionName: string
  LogType?: LogType | undefined
  ClientContext?: string | undefined
  Qualifier?: string | undefined
  Payload?: Uint8Array | undefined
  TenantId?: string | undefined
  InvocationType?: ResponseStreamingInvocationType | undefined
}

export interface InvokeWithResponseStreamResponse {
  StatusCode?: number | undefined
  ExecutedVersion?: string | undefined
  EventStream?: AsyncIterable<InvokeWithResponseStreamResponseEvent> | undefined
  ResponseStreamContentType?: string | undefined
}

export interface InvokeWithResponseStreamResponseEvent {
  PayloadChunk?: InvokeResponseStreamUpdate | undefined
  InvokeComplete?: InvokeWithResponseStreamCompleteEvent | undefined
}

export interface KafkaSchemaRegistryAccessConfig {
  Type?: KafkaSchemaRegistryAuthType | undefined
  URI?: string | undefined
}

export type KafkaSchemaRegistryAuthType = 'BASIC_AUTH' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE'

export interface KafkaSchemaRegistryConfig {
  SchemaRegistryURI?: string | undefined
  EventRecordFormat?: SchemaRegistryEventRecordFormat | undefined
  AccessConfigs?: KafkaSchemaRegistryAccessConfig[] | undefined
  SchemaValidationConfigs?: KafkaSchemaValidationConfig[] | undefined
}

export type KafkaSchemaValidationAttribute = 'KEY' | 'VALUE'

export interface KafkaSchemaValidationConfig {
  Attribute?: KafkaSchemaValidationAttribute | undefined
}

export interface LambdaManagedInstancesCapacityProviderConfig {
  CapacityProviderArn: string
  PerExecutionEnvironmentMaxConcurrency?: number | undefined
  ExecutionEnvironmentMemoryGiBPerVCpu?: number | undefined
}

export type LastUpdateStatus = 'Successful' | 'Failed' | 'InProgress'

export type LastUpdateStatusReasonCode = 'EniLimitExceeded' | 'InsufficientRolePermissions' | 'InvalidConfiguration' | 'InternalError' | 'SubnetOutOfIPAddresses' | 'InvalidSubnet' | 'InvalidSecurityGroup' | 'ImageDeleted' | 'ImageAccessDenied' | 'InvalidImage' | 'KMSKeyAccessDenied' | 'KMSKeyNotFound' | 'InvalidStateKMSKey' | 'DisabledKMSKey' | 'EFSIOError' | 'EFSMountConnectivityError' | 'EFSMountFailure' | 'EFSMountTimeout' | 'InvalidRuntime' | 'InvalidZipFileException' | 'FunctionError' | 'ServiceQuotaExceededException' | 'VcpuLimitExceeded' | 'CapacityProviderScalingLimitExceeded' | 'InsufficientCapacity' | 'EC2RequestLimitExceeded' | 'FunctionError.InitTimeout' | 'FunctionError.RuntimeInitError' | 'FunctionError.ExtensionInitError' | 'FunctionError.InvalidEntryPoint' | 'FunctionError.InvalidWorkingDirectory' | 'FunctionError.PermissionDenied' | 'FunctionError.TooManyExtensions' | 'FunctionError.InitResourceExhausted' | 'DisallowedByVpcEncryptionControl' | 'DependencyError'

export interface Layer {
  Arn?: string | undefined
  CodeSize?: number | undefined
  SigningProfileVersionArn?: string | undefined
  SigningJobArn?: string | undefined
}

export interface LayerVersionContentInput {
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ZipFile?: Uint8Array | undefined
}

export interface LayerVersionContentOutput {
  Location?: string | undefined
  CodeSha256?: string | undefined
  CodeSize?: number | undefined
  SigningProfileVersionArn?: string | undefined
  SigningJobArn?: string | undefined
  ResolvedS3Object?: ResolvedS3Object | undefined
}

export interface LayerVersionsListItem {
  LayerVersionArn?: string | undefined
  Version?: number | undefined
  Description?: string | undefined
  CreatedDate?: string | undefined
  CompatibleArchitectures?: Architecture[] | undefined
  CompatibleRuntimes?: Runtime[] | undefined
  LicenseInfo?: string | undefined
}

export interface LayersListItem {
  LayerName?: string | undefined
  LayerArn?: string | undefined
  LatestMatchingVersion?: LayerVersionsListItem | undefined
}

export interface ListAliasesRequest {
  FunctionName: string
  FunctionVersion?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAliasesResponse {
  NextMarker?: string | undefined
  Aliases?: AliasConfiguration[] | undefined
}

export interface ListCapacityProvidersRequest {
  State?: CapacityProviderState | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListCapacityProvidersResponse {
  CapacityProviders: CapacityProvider[]
  NextMarker?: string | undefined
}

export interface ListCodeSigningConfigsRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListCodeSigningConfigsResponse {
  NextMarker?: string | undefined
  CodeSigningConfigs?: CodeSigningConfig[] | undefined
}

export interface ListDurableExecutionsByFunctionRequest {
  FunctionName: string
  Qualifier?: string | undefined
  DurableExecutionName?: string | undefined
  Statuses?: ExecutionStatus[] | undefined
  StartedAfter?: Date | undefined
  StartedBefore?: Date | undefined
  ReverseOrder?: boolean | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListDurableExecutionsByFunctionResponse {
  DurableExecutions?: Execution[] | undefined
  NextMarker?: string | undefined
}

export interface ListEventSourceMappingsRequest {
  EventSourceArn?: string | undefined
  FunctionName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListEventSourceMappingsResponse {
  NextMarker?: string | undefined
  EventSourceMappings?: EventSourceMappingConfiguration[] | undefined
}

export interface ListFunctionEventInvokeConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListFunctionEventInvokeConfigsResponse {
  FunctionEventInvokeConfigs?: FunctionEventInvokeConfig[] | undefined
  NextMarker?: string | undefined
}

export interface ListFunctionUrlConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListFunctionUrlConfigsResponse {
  FunctionUrlConfigs: FunctionUrlConfig[]
  NextMarker?: string | undefined
}

export interface ListFunctionVersionsByCapacityProviderRequest {
  CapacityProviderName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListFunctionVersionsByCapacityProviderResponse {
  CapacityProviderArn: string
  FunctionVersions: FunctionVersionsByCapacityProviderListItem[]
  NextMarker?: string | undefined
}

export interface ListFunctionsByCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListFunctionsByCodeSigningConfigResponse {
  NextMarker?: string | undefined
  FunctionArns?: string[] | undefined
}

export interface ListFunctionsRequest {
  MasterRegion?: string | undefined
  FunctionVersion?: FunctionVersion | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListFunctionsResponse {
  NextMarker?: string | undefined
  Functions?: FunctionConfiguration[] | undefined
}

export interface ListLayerVersionsRequest {
  CompatibleArchitecture?: Architecture | undefined
  CompatibleRuntime?: Runtime | undefined
  LayerName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListLayerVersionsResponse {
  NextMarker?: string | undefined
  LayerVersions?: LayerVersionsListItem[] | undefined
}

export interface ListLayersRequest {
  CompatibleArchitecture?: Architecture | undefined
  CompatibleRuntime?: Runtime | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListLayersResponse {
  NextMarker?: string | undefined
  Layers?: LayersListItem[] | undefined
}

export interface ListProvisionedConcurrencyConfigsRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListProvisionedConcurrencyConfigsResponse {
  ProvisionedConcurrencyConfigs?: ProvisionedConcurrencyConfigListItem[] | undefined
  NextMarker?: string | undefined
}

export interface ListTagsRequest {
  Resource: string
}

export interface ListTagsResponse {
  Tags?: { [key: string]: string } | undefined
}

export interface ListVersionsByFunctionRequest {
  FunctionName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListVersionsByFunctionResponse {
  NextMarker?: string | undefined
  Versions?: FunctionConfiguration[] | undefined
}

export type LogFormat = 'JSON' | 'Text'

export type LogType = 'None' | 'Tail'

export interface LoggingConfig {
  LogFormat?: LogFormat | undefined
  ApplicationLogLevel?: ApplicationLogLevel | undefined
  SystemLogLevel?: SystemLogLevel | undefined
  LogGroup?: string | undefined
}

export interface OnFailure {
  Destination?: string | undefined
}

export interface OnSuccess {
  Destination?: string | undefined
}

export interface Operation {
  Id: string
  ParentId?: string | undefined
  Name?: string | undefined
  Type: OperationType
  SubType?: string | undefined
  StartTimestamp: Date
  EndTimestamp?: Date | undefined
  Status: OperationStatus
  ExecutionDetails?: ExecutionDetails | undefined
  ContextDetails?: ContextDetails | undefined
  StepDetails?: StepDetails | undefined
  WaitDetails?: WaitDetails | undefined
  CallbackDetails?: CallbackDetails | undefined
  ChainedInvokeDetails?: ChainedInvokeDetails | undefined
}

export type OperationAction = 'START' | 'SUCCEED' | 'FAIL' | 'RETRY' | 'CANCEL'

export type OperationStatus = 'STARTED' | 'PENDING' | 'READY' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'TIMED_OUT' | 'STOPPED'

export type OperationType = 'EXECUTION' | 'CONTEXT' | 'STEP' | 'WAIT' | 'CALLBACK' | 'CHAINED_INVOKE'

export interface OperationUpdate {
  Id: string
  ParentId?: string | undefined
  Name?: string | undefined
  Type: OperationType
  SubType?: string | undefined
  Action: OperationAction
  Payload?: string | undefined
  Error?: ErrorObject | undefined
  ContextOptions?: ContextOptions | undefined
  StepOptions?: StepOptions | undefined
  WaitOptions?: WaitOptions | undefined
  CallbackOptions?: CallbackOptions | undefined
  ChainedInvokeOptions?: ChainedInvokeOptions | undefined
}

export type PackageType = 'Zip' | 'Image'

export interface PropagateTags {
  Mode?: PropagateTagsMode | undefined
  ExplicitTags?: { [key: string]: string } | undefined
}

export type PropagateTagsMode = 'None' | 'Explicit'

export interface ProvisionedConcurrencyConfigListItem {
  FunctionArn?: string | undefined
  RequestedProvisionedConcurrentExecutions?: number | undefined
  AvailableProvisionedConcurrentExecutions?: number | undefined
  AllocatedProvisionedConcurrentExecutions?: number | undefined
  Status?: ProvisionedConcurrencyStatusEnum | undefined
  StatusReason?: string | undefined
  LastModified?: string | undefined
}

export type ProvisionedConcurrencyStatusEnum = 'IN_PROGRESS' | 'READY' | 'FAILED'

export interface ProvisionedPollerConfig {
  MinimumPollers?: number | undefined
  MaximumPollers?: number | undefined
  PollerGroupName?: string | undefined
}

export interface PublishLayerVersionRequest {
  LayerName: string
  Description?: string | undefined
  Content: LayerVersionContentInput
  CompatibleArchitectures?: Architecture[] | undefined
  CompatibleRuntimes?: Runtime[] | undefined
  LicenseInfo?: string | undefined
}

export interface PublishLayerVersionResponse {
  Content?: LayerVersionContentOutput | undefined
  LayerArn?: string | undefined
  LayerVersionArn?: string | undefined
  Description?: string | undefined
  CreatedDate?: string | undefined
  Version?: number | undefined
  CompatibleArchitectures?: Architecture[] | undefined
  CompatibleRuntimes?: Runtime[] | undefined
  LicenseInfo?: string | undefined
}

export interface PublishVersionRequest {
  FunctionName: string
  CodeSha256?: string | undefined
  Description?: string | undefined
  RevisionId?: string | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
}

export interface PutFunctionCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  FunctionName: string
}

export interface PutFunctionCodeSigningConfigResponse {
  CodeSigningConfigArn: string
  FunctionName: string
}

export interface PutFunctionConcurrencyRequest {
  FunctionName: string
  ReservedConcurrentExecutions: number
}

export interface PutFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
}

export interface PutFunctionRecursionConfigRequest {
  FunctionName: string
  RecursiveLoop: RecursiveLoop
}

export interface PutFunctionRecursionConfigResponse {
  RecursiveLoop?: RecursiveLoop | undefined
}

export interface PutFunctionScalingConfigRequest {
  FunctionName: string
  Qualifier: string
  FunctionScalingConfig?: FunctionScalingConfig | undefined
}

export interface PutFunctionScalingConfigResponse {
  FunctionState?: State | undefined
}

export interface PutProvisionedConcurrencyConfigRequest {
  FunctionName: string
  Qualifier: string
  ProvisionedConcurrentExecutions: number
}

export interface PutProvisionedConcurrencyConfigResponse {
  RequestedProvisionedConcurrentExecutions?: number | undefined
  AllocatedProvisionedConcurrentExecutions?: number | undefined
  AvailableProvisionedConcurrentExecutions?: number | undefined
  Status?: ProvisionedConcurrencyStatusEnum | undefined
  StatusReason?: string | undefined
  LastModified?: string | undefined
}

export interface PutRuntimeManagementConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  UpdateRuntimeOn: UpdateRuntimeOn
  RuntimeVersionArn?: string | undefined
}

export interface PutRuntimeManagementConfigResponse {
  UpdateRuntimeOn: UpdateRuntimeOn
  FunctionArn: string
  RuntimeVersionArn?: string | undefined
}

export type RecursiveLoop = 'Allow' | 'Terminate'

export interface RemoveLayerVersionPermissionRequest {
  LayerName: string
  VersionNumber: number
  StatementId: string
  RevisionId?: string | undefined
}

export interface RemovePermissionRequest {
  FunctionName: string
  StatementId: string
  Qualifier?: string | undefined
  RevisionId?: string | undefined
}

export interface ResolvedS3Object {
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
}

export type ResponseStreamingInvocationType = 'RequestResponse' | 'DryRun'

export interface RetryDetails {
  CurrentAttempt?: number | undefined
  NextAttemptDelaySeconds?: number | undefined
}

export type Runtime = 'nodejs' | 'nodejs4.3' | 'nodejs6.10' | 'nodejs8.10' | 'nodejs10.x' | 'nodejs12.x' | 'nodejs14.x' | 'nodejs16.x' | 'nodejs18.x' | 'nodejs20.x' | 'nodejs22.x' | 'nodejs24.x' | 'java8' | 'java8.al2' | 'java11' | 'java17' | 'java21' | 'java25' | 'python2.7' | 'python3.6' | 'python3.7' | 'python3.8' | 'python3.9' | 'python3.10' | 'python3.11' | 'python3.12' | 'python3.13' | 'python3.14' | 'dotnetcore1.0' | 'dotnetcore2.0' | 'dotnetcore2.1' | 'dotnetcore3.1' | 'dotnet6' | 'dotnet8' | 'dotnet10' | 'nodejs4.3-edge' | 'go1.x' | 'ruby2.5' | 'ruby2.7' | 'ruby3.2' | 'ruby3.3' | 'ruby3.4' | 'ruby4.0' | 'provided' | 'provided.al2' | 'provided.al2023' | 'nodejs26.x' | 'python3.15' | 'java8.al2023' | 'java11.al2023' | 'java17.al2023'

export interface RuntimeVersionConfig {
  RuntimeVersionArn?: string | undefined
  Error?: RuntimeVersionError | undefined
}

export interface RuntimeVersionError {
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export type S3ObjectStorageMode = 'COPY' | 'REFERENCE'

export interface ScalingConfig {
  MaximumConcurrency?: number | undefined
}

export type SchemaRegistryEventRecordFormat = 'JSON' | 'SOURCE'

export interface SelfManagedEventSource {
  Endpoints?: { [key: string]: string[] } | undefined
}

export interface SelfManagedKafkaEventSourceConfig {
  ConsumerGroupId?: string | undefined
  SchemaRegistryConfig?: KafkaSchemaRegistryConfig | undefined
}

export interface SendDurableExecutionCallbackFailureRequest {
  CallbackId: string
  Error?: ErrorObject | undefined
}

export interface SendDurableExecutionCallbackHeartbeatRequest {
  CallbackId: string
}

export interface SendDurableExecutionCallbackSuccessRequest {
  CallbackId: string
  Result?: Uint8Array | undefined
}

export interface SnapStart {
  ApplyOn?: SnapStartApplyOn | undefined
}

export type SnapStartApplyOn = 'PublishedVersions' | 'None'

export type SnapStartOptimizationStatus = 'On' | 'Off'

export interface SnapStartResponse {
  ApplyOn?: SnapStartApplyOn | undefined
  OptimizationStatus?: SnapStartOptimizationStatus | undefined
}

export interface SourceAccessConfiguration {
  Type?: SourceAccessType | undefined
  URI?: string | undefined
}

export type SourceAccessType = 'BASIC_AUTH' | 'VPC_SUBNET' | 'VPC_SECURITY_GROUP' | 'SASL_SCRAM_512_AUTH' | 'SASL_SCRAM_256_AUTH' | 'VIRTUAL_HOST' | 'CLIENT_CERTIFICATE_TLS_AUTH' | 'SERVER_ROOT_CA_CERTIFICATE'

export type State = 'Pending' | 'Active' | 'Inactive' | 'Failed' | 'Deactivating' | 'Deactivated' | 'ActiveNonInvocable' | 'Deleting'

export type StateReasonCode = 'Idle' | 'Creating' | 'Restoring' | 'EniLimitExceeded' | 'InsufficientRolePermissions' | 'InvalidConfiguration' | 'InternalError' | 'SubnetOutOfIPAddresses' | 'InvalidSubnet' | 'InvalidSecurityGroup' | 'ImageDeleted' | 'ImageAccessDenied' | 'InvalidImage' | 'KMSKeyAccessDenied' | 'KMSKeyNotFound' | 'InvalidStateKMSKey' | 'DisabledKMSKey' | 'EFSIOError' | 'EFSMountConnectivityError' | 'EFSMountFailure' | 'EFSMountTimeout' | 'InvalidRuntime' | 'InvalidZipFileException' | 'FunctionError' | 'ServiceQuotaExceededException' | 'VcpuLimitExceeded' | 'CapacityProviderScalingLimitExceeded' | 'InsufficientCapacity' | 'EC2RequestLimitExceeded' | 'FunctionError.InitTimeout' | 'FunctionError.RuntimeInitError' | 'FunctionError.ExtensionInitError' | 'FunctionError.InvalidEntryPoint' | 'FunctionError.InvalidWorkingDirectory' | 'FunctionError.PermissionDenied' | 'FunctionError.TooManyExtensions' | 'FunctionError.InitResourceExhausted' | 'DisallowedByVpcEncryptionControl' | 'DrainingDurableExecutions' | 'DependencyError'

export interface StepDetails {
  Attempt?: number | undefined
  NextAttemptTimestamp?: Date | undefined
  Result?: string | undefined
  Error?: ErrorObject | undefined
}

export interface StepFailedDetails {
  Error: EventError
  RetryDetails: RetryDetails
}

export interface StepOptions {
  NextAttemptDelaySeconds?: number | undefined
}

export interface StepSucceededDetails {
  Result: EventResult
  RetryDetails: RetryDetails
}

export interface StopDurableExecutionRequest {
  DurableExecutionArn: string
  Error?: ErrorObject | undefined
}

export interface StopDurableExecutionResponse {
  StopTimestamp: Date
}

export type SystemLogLevel = 'DEBUG' | 'INFO' | 'WARN'

export interface TagResourceRequest {
  Resource: string
  Tags: { [key: string]: string }
}

export interface TagsError {
  ErrorCode: string
  Message: string
}

export interface TargetTrackingScalingPolicy {
  PredefinedMetricType: CapacityProviderPredefinedMetricType
  TargetValue: number
}

export interface TenancyConfig {
  TenantIsolationMode: TenantIsolationMode
}

export type TenantIsolationMode = 'PER_TENANT'

export interface TraceHeader {
  XAmznTraceId?: string | undefined
}

export interface TracingConfig {
  Mode?: TracingMode | undefined
}

export interface TracingConfigResponse {
  Mode?: TracingMode | undefined
}

export type TracingMode = 'Active' | 'PassThrough'

export interface UntagResourceRequest {
  Resource: string
  TagKeys: string[]
}

export interface UpdateAliasRequest {
  FunctionName: string
  Name: string
  FunctionVersion?: string | undefined
  Description?: string | undefined
  RoutingConfig?: AliasRoutingConfiguration | undefined
  RevisionId?: string | undefined
}

export interface UpdateCapacityProviderRequest {
  CapacityProviderName: string
  CapacityProviderScalingConfig?: CapacityProviderScalingConfig | undefined
  PropagateTags?: PropagateTags | undefined
  TelemetryConfig?: CapacityProviderTelemetryConfig | undefined
}

export interface UpdateCapacityProviderResponse {
  CapacityProvider: CapacityProvider
}

export interface UpdateCodeSigningConfigRequest {
  CodeSigningConfigArn: string
  Description?: string | undefined
  AllowedPublishers?: AllowedPublishers | undefined
  CodeSigningPolicies?: CodeSigningPolicies | undefined
}

export interface UpdateCodeSigningConfigResponse {
  CodeSigningConfig: CodeSigningConfig
}

export interface UpdateEventSourceMappingRequest {
  UUID: string
  FunctionName?: string | undefined
  Enabled?: boolean | undefined
  BatchSize?: number | undefined
  FilterCriteria?: FilterCriteria | undefined
  KMSKeyArn?: string | undefined
  MetricsConfig?: EventSourceMappingMetricsConfig | undefined
  LoggingConfig?: EventSourceMappingLoggingConfig | undefined
  ScalingConfig?: ScalingConfig | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ParallelizationFactor?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  BisectBatchOnFunctionError?: boolean | undefined
  MaximumRetryAttempts?: number | undefined
  TumblingWindowInSeconds?: number | undefined
  SourceAccessConfigurations?: SourceAccessConfiguration[] | undefined
  FunctionResponseTypes?: FunctionResponseType[] | undefined
  AmazonManagedKafkaEventSourceConfig?: AmazonManagedKafkaEventSourceConfig | undefined
  SelfManagedKafkaEventSourceConfig?: SelfManagedKafkaEventSourceConfig | undefined
  DocumentDBEventSourceConfig?: DocumentDBEventSourceConfig | undefined
  ProvisionedPollerConfig?: ProvisionedPollerConfig | undefined
}

export interface UpdateFunctionCodeRequest {
  FunctionName: string
  ZipFile?: Uint8Array | undefined
  S3Bucket?: string | undefined
  S3Key?: string | undefined
  S3ObjectVersion?: string | undefined
  S3ObjectStorageMode?: S3ObjectStorageMode | undefined
  ImageUri?: string | undefined
  Architectures?: Architecture[] | undefined
  Publish?: boolean | undefined
  PublishTo?: FunctionVersionLatestPublished | undefined
  DryRun?: boolean | undefined
  RevisionId?: string | undefined
  SourceKMSKeyArn?: string | undefined
}

export interface UpdateFunctionConfigurationRequest {
  FunctionName: string
  Role?: string | undefined
  Handler?: string | undefined
  Description?: string | undefined
  Timeout?: number | undefined
  MemorySize?: number | undefined
  VpcConfig?: VpcConfig | undefined
  Environment?: Environment | undefined
  Runtime?: Runtime | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  KMSKeyArn?: string | undefined
  TracingConfig?: TracingConfig | undefined
  RevisionId?: string | undefined
  Layers?: string[] | undefined
  FileSystemConfigs?: FileSystemConfig[] | undefined
  ImageConfig?: ImageConfig | undefined
  EphemeralStorage?: EphemeralStorage | undefined
  SnapStart?: SnapStart | undefined
  LoggingConfig?: LoggingConfig | undefined
  CapacityProviderConfig?: CapacityProviderConfig | undefined
  DurableConfig?: DurableConfig | undefined
}

export interface UpdateFunctionEventInvokeConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  MaximumRetryAttempts?: number | undefined
  MaximumEventAgeInSeconds?: number | undefined
  DestinationConfig?: DestinationConfig | undefined
}

export interface UpdateFunctionUrlConfigRequest {
  FunctionName: string
  Qualifier?: string | undefined
  AuthType?: FunctionUrlAuthType | undefined
  Cors?: Cors | undefined
  InvokeMode?: InvokeMode | undefined
}

export interface UpdateFunctionUrlConfigResponse {
  FunctionUrl: string
  FunctionArn: string
  AuthType: FunctionUrlAuthType
  Cors?: Cors | undefined
  CreationTime: string
  LastModifiedTime: string
  InvokeMode?: InvokeMode | undefined
}

export type UpdateRuntimeOn = 'Auto' | 'Manual' | 'FunctionUpdate'

export interface VpcConfig {
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  Ipv6AllowedForDualStack?: boolean | undefined
}

export interface VpcConfigResponse {
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  VpcId?: string | undefined
  Ipv6AllowedForDualStack?: boolean | undefined
}

export interface WaitCancelledDetails {
  Error?: EventError | undefined
}

export interface WaitDetails {
  ScheduledEndTimestamp?: Date | undefined
}

export interface WaitOptions {
  WaitSeconds?: number | undefined
}

export interface WaitStartedDetails {
  Duration: number
  ScheduledEndTimestamp: Date
}

export interface WaitSucceededDetails {
  Duration?: number | undefined
}
