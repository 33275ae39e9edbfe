// Written by tools/model.ts from the API model of cognito-sync 2014-06-30; do not edit.

export interface Operations {
  BulkPublish: { in: BulkPublishRequest; out: BulkPublishResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'DuplicateRequestException' | 'AlreadyStreamedException' }
  DeleteDataset: { in: DeleteDatasetRequest; out: DeleteDatasetResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' | 'ResourceConflictException' }
  DescribeDataset: { in: DescribeDatasetRequest; out: DescribeDatasetResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' }
  DescribeIdentityPoolUsage: { in: DescribeIdentityPoolUsageRequest; out: DescribeIdentityPoolUsageResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' }
  DescribeIdentityUsage: { in: DescribeIdentityUsageRequest; out: DescribeIdentityUsageResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' }
  GetBulkPublishDetails: { in: GetBulkPublishDetailsRequest; out: GetBulkPublishDetailsResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' }
  GetCognitoEvents: { in: GetCognitoEventsRequest; out: GetCognitoEventsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InternalErrorException' | 'TooManyRequestsException' }
  GetIdentityPoolConfiguration: { in: GetIdentityPoolConfigurationRequest; out: GetIdentityPoolConfigurationResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' }
  ListDatasets: { in: ListDatasetsRequest; out: ListDatasetsResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'InternalErrorException' | 'TooManyRequestsException' }
  ListIdentityPoolUsage: { in: ListIdentityPoolUsageRequest; out: ListIdentityPoolUsageResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'InternalErrorException' | 'TooManyRequestsException' }
  ListRecords: { in: ListRecordsRequest; out: ListRecordsResponse; err: 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  RegisterDevice: { in: RegisterDeviceRequest; out: RegisterDeviceResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'InvalidConfigurationException' | 'TooManyRequestsException' }
  SetCognitoEvents: { in: SetCognitoEventsRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InternalErrorException' | 'TooManyRequestsException' }
  SetIdentityPoolConfiguration: { in: SetIdentityPoolConfigurationRequest; out: SetIdentityPoolConfigurationResponse; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'TooManyRequestsException' | 'ConcurrentModificationException' }
  SubscribeToDataset: { in: SubscribeToDatasetRequest; out: Record<string, never>; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'InvalidConfigurationException' | 'TooManyRequestsException' }
  UnsubscribeFromDataset: { in: UnsubscribeFromDatasetRequest; out: Record<string, never>; err: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'InternalErrorException' | 'InvalidConfigurationException' | 'TooManyRequestsException' }
  UpdateRecords: { in: UpdateRecordsRequest; out: UpdateRecordsResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'ResourceConflictException' | 'InvalidLambdaFunctionOutputException' | 'LambdaThrottledException' | 'TooManyRequestsException' | 'InternalErrorException' }
}

export interface BulkPublishRequest {
  IdentityPoolId: string
}

export interface BulkPublishResponse {
  IdentityPoolId?: string | undefined
}

export type BulkPublishStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'FAILED' | 'SUCCEEDED'

export interface CognitoStreams {
  StreamName?: string | undefined
  RoleArn?: string | undefined
  StreamingStatus?: StreamingStatus | undefined
}

export interface Dataset {
  IdentityId?: string | undefined
  DatasetName?: string | undefined
  CreationDate?: Date | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedBy?: string | undefined
  DataStorage?: number | undefined
  NumRecords?: number | undefined
}

export interface DeleteDatasetRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
}

export interface DeleteDatasetResponse {
  Dataset?: Dataset | undefined
}

export interface DescribeDatasetRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
}

export interface DescribeDatasetResponse {
  Dataset?: Dataset | undefined
}

export interface DescribeIdentityPoolUsageRequest {
  IdentityPoolId: string
}

export interface DescribeIdentityPoolUsageResponse {
  IdentityPoolUsage?: IdentityPoolUsage | undefined
}

export interface DescribeIdentityUsageRequest {
  IdentityPoolId: string
  IdentityId: string
}

export interface DescribeIdentityUsageResponse {
  IdentityUsage?: IdentityUsage | undefined
}

export interface GetBulkPublishDetailsRequest {
  IdentityPoolId: string
}

export interface GetBulkPublishDetailsResponse {
  IdentityPoolId?: string | undefined
  BulkPublishStartTime?: Date | undefined
  BulkPublishCompleteTime?: Date | undefined
  BulkPublishStatus?: BulkPublishStatus | undefined
  FailureMessage?: string | undefined
}

export interface GetCognitoEventsRequest {
  IdentityPoolId: string
}

export interface GetCognitoEventsResponse {
  Events?: { [key: string]: string } | undefined
}

export interface GetIdentityPoolConfigurationRequest {
  IdentityPoolId: string
}

export interface GetIdentityPoolConfigurationResponse {
  IdentityPoolId?: string | undefined
  PushSync?: PushSync | undefined
  CognitoStreams?: CognitoStreams | undefined
}

export interface IdentityPoolUsage {
  IdentityPoolId?: string | undefined
  SyncSessionsCount?: number | undefined
  DataStorage?: number | undefined
  LastModifiedDate?: Date | undefined
}

export interface IdentityUsage {
  IdentityId?: string | undefined
  IdentityPoolId?: string | undefined
  LastModifiedDate?: Date | undefined
  DatasetCount?: number | undefined
  DataStorage?: number | undefined
}

export interface ListDatasetsRequest {
  IdentityPoolId: string
  IdentityId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListDatasetsResponse {
  Datasets?: Dataset[] | undefined
  Count?: number | undefined
  NextToken?: string | undefined
}

export interface ListIdentityPoolUsageRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListIdentityPoolUsageResponse {
  IdentityPoolUsages?: IdentityPoolUsage[] | undefined
  MaxResults?: number | undefined
  Count?: number | undefined
  NextToken?: string | undefined
}

export interface ListRecordsRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
  LastSyncCount?: number | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  SyncSessionToken?: string | undefined
}

export interface ListRecordsResponse {
  Records?: Record_[] | undefined
  NextToken?: string | undefined
  Count?: number | undefined
  DatasetSyncCount?: number | undefined
  LastModifiedBy?: string | undefined
  MergedDatasetNames?: string[] | undefined
  DatasetExists?: boolean | undefined
  DatasetDeletedAfterRequestedSyncCount?: boolean | undefined
  SyncSessionToken?: string | undefined
}

export type Operation = 'replace' | 'remove'

export type Platform = 'APNS' | 'APNS_SANDBOX' | 'GCM' | 'ADM'

export interface PushSync {
  ApplicationArns?: string[] | undefined
  RoleArn?: string | undefined
}

export interface Record_ {
  Key?: string | undefined
  Value?: string | undefined
  SyncCount?: number | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedBy?: string | undefined
  DeviceLastModifiedDate?: Date | undefined
}

export interface RecordPatch {
  Op: Operation
  Key: string
  Value?: string | undefined
  SyncCount: number
  DeviceLastModifiedDate?: Date | undefined
}

export interface RegisterDeviceRequest {
  IdentityPoolId: string
  IdentityId: string
  Platform: Platform
  Token: string
}

export interface RegisterDeviceResponse {
  DeviceId?: string | undefined
}

export interface SetCognitoEventsRequest {
  IdentityPoolId: string
  Events: { [key: string]: string }
}

export interface SetIdentityPoolConfigurationRequest {
  IdentityPoolId: string
  PushSync?: PushSync | undefined
  CognitoStreams?: CognitoStreams | undefined
}

export interface SetIdentityPoolConfigurationResponse {
  IdentityPoolId?: string | undefined
  PushSync?: PushSync | undefined
  CognitoStreams?: CognitoStreams | undefined
}

export type StreamingStatus = 'ENABLED' | 'DISABLED'

export interface SubscribeToDatasetRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
  DeviceId: string
}

export interface UnsubscribeFromDatasetRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
  DeviceId: string
}

export interface UpdateRecordsRequest {
  IdentityPoolId: string
  IdentityId: string
  DatasetName: string
  DeviceId?: string | undefined
  RecordPatches?: RecordPatch[] | undefined
  SyncSessionToken: string
  ClientContext?: string | undefined
}

export interface UpdateRecordsResponse {
  Records?: Record_[] | undefined
}
