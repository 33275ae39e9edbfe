// Written by tools/model.ts from the API model of dynamodb 2012-08-10; do not edit.

export interface Operations {
  BatchExecuteStatement: { in: BatchExecuteStatementInput; out: BatchExecuteStatementOutput; err: 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  BatchGetItem: { in: BatchGetItemInput; out: BatchGetItemOutput; err: 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  BatchWriteItem: { in: BatchWriteItemInput; out: BatchWriteItemOutput; err: 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'ItemCollectionSizeLimitExceededException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ReplicatedWriteConflictException' | 'ThrottlingException' }
  CreateBackup: { in: CreateBackupInput; out: CreateBackupOutput; err: 'TableNotFoundException' | 'TableInUseException' | 'ContinuousBackupsUnavailableException' | 'BackupInUseException' | 'LimitExceededException' | 'InternalServerError' }
  CreateGlobalTable: { in: CreateGlobalTableInput; out: CreateGlobalTableOutput; err: 'LimitExceededException' | 'InternalServerError' | 'GlobalTableAlreadyExistsException' | 'TableNotFoundException' }
  CreateTable: { in: CreateTableInput; out: CreateTableOutput; err: 'ResourceInUseException' | 'LimitExceededException' | 'InternalServerError' }
  DeleteBackup: { in: DeleteBackupInput; out: DeleteBackupOutput; err: 'BackupNotFoundException' | 'BackupInUseException' | 'LimitExceededException' | 'InternalServerError' }
  DeleteItem: { in: DeleteItemInput; out: DeleteItemOutput; err: 'ConditionalCheckFailedException' | 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'ItemCollectionSizeLimitExceededException' | 'TransactionConflictException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ReplicatedWriteConflictException' | 'ThrottlingException' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyInput; out: DeleteResourcePolicyOutput; err: 'ResourceNotFoundException' | 'InternalServerError' | 'PolicyNotFoundException' | 'ResourceInUseException' | 'LimitExceededException' }
  DeleteTable: { in: DeleteTableInput; out: DeleteTableOutput; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServerError' }
  DescribeBackup: { in: DescribeBackupInput; out: DescribeBackupOutput; err: 'BackupNotFoundException' | 'InternalServerError' }
  DescribeContinuousBackups: { in: DescribeContinuousBackupsInput; out: DescribeContinuousBackupsOutput; err: 'TableNotFoundException' | 'InternalServerError' }
  DescribeContributorInsights: { in: DescribeContributorInsightsInput; out: DescribeContributorInsightsOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  DescribeEndpoints: { in: Record<string, never>; out: DescribeEndpointsResponse; err: never }
  DescribeExport: { in: DescribeExportInput; out: DescribeExportOutput; err: 'ExportNotFoundException' | 'LimitExceededException' | 'InternalServerError' }
  DescribeGlobalTable: { in: DescribeGlobalTableInput; out: DescribeGlobalTableOutput; err: 'InternalServerError' | 'GlobalTableNotFoundException' }
  DescribeGlobalTableSettings: { in: DescribeGlobalTableSettingsInput; out: DescribeGlobalTableSettingsOutput; err: 'GlobalTableNotFoundException' | 'InternalServerError' }
  DescribeImport: { in: DescribeImportInput; out: DescribeImportOutput; err: 'ImportNotFoundException' }
  DescribeKinesisStreamingDestination: { in: DescribeKinesisStreamingDestinationInput; out: DescribeKinesisStreamingDestinationOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  DescribeLimits: { in: Record<string, never>; out: DescribeLimitsOutput; err: 'InternalServerError' }
  DescribeTable: { in: DescribeTableInput; out: DescribeTableOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  DescribeTableReplicaAutoScaling: { in: DescribeTableReplicaAutoScalingInput; out: DescribeTableReplicaAutoScalingOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  DescribeTimeToLive: { in: DescribeTimeToLiveInput; out: DescribeTimeToLiveOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  DisableKinesisStreamingDestination: { in: KinesisStreamingDestinationInput; out: KinesisStreamingDestinationOutput; err: 'InternalServerError' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' }
  EnableKinesisStreamingDestination: { in: KinesisStreamingDestinationInput; out: KinesisStreamingDestinationOutput; err: 'InternalServerError' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' }
  ExecuteStatement: { in: ExecuteStatementInput; out: ExecuteStatementOutput; err: 'ConditionalCheckFailedException' | 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'ItemCollectionSizeLimitExceededException' | 'TransactionConflictException' | 'RequestLimitExceeded' | 'InternalServerError' | 'DuplicateItemException' | 'ThrottlingException' }
  ExecuteTransaction: { in: ExecuteTransactionInput; out: ExecuteTransactionOutput; err: 'ResourceNotFoundException' | 'TransactionCanceledException' | 'TransactionInProgressException' | 'IdempotentParameterMismatchException' | 'ProvisionedThroughputExceededException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  ExportTableToPointInTime: { in: ExportTableToPointInTimeInput; out: ExportTableToPointInTimeOutput; err: 'TableNotFoundException' | 'PointInTimeRecoveryUnavailableException' | 'LimitExceededException' | 'InvalidExportTimeException' | 'ExportConflictException' | 'InternalServerError' }
  GetItem: { in: GetItemInput; out: GetItemOutput; err: 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  GetResourcePolicy: { in: GetResourcePolicyInput; out: GetResourcePolicyOutput; err: 'ResourceNotFoundException' | 'InternalServerError' | 'PolicyNotFoundException' }
  ImportTable: { in: ImportTableInput; out: ImportTableOutput; err: 'ResourceInUseException' | 'LimitExceededException' | 'ImportConflictException' }
  ListBackups: { in: ListBackupsInput; out: ListBackupsOutput; err: 'InternalServerError' }
  ListContributorInsights: { in: ListContributorInsightsInput; out: ListContributorInsightsOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  ListExports: { in: ListExportsInput; out: ListExportsOutput; err: 'LimitExceededException' | 'InternalServerError' }
  ListGlobalTables: { in: ListGlobalTablesInput; out: ListGlobalTablesOutput; err: 'InternalServerError' }
  ListImports: { in: ListImportsInput; out: ListImportsOutput; err: 'LimitExceededException' }
  ListTables: { in: ListTablesInput; out: ListTablesOutput; err: 'InternalServerError' }
  ListTagsOfResource: { in: ListTagsOfResourceInput; out: ListTagsOfResourceOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  PutItem: { in: PutItemInput; out: PutItemOutput; err: 'ConditionalCheckFailedException' | 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'ItemCollectionSizeLimitExceededException' | 'TransactionConflictException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ReplicatedWriteConflictException' | 'ThrottlingException' }
  PutResourcePolicy: { in: PutResourcePolicyInput; out: PutResourcePolicyOutput; err: 'ResourceNotFoundException' | 'InternalServerError' | 'LimitExceededException' | 'PolicyNotFoundException' | 'ResourceInUseException' }
  Query: { in: QueryInput; out: QueryOutput; err: 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  RestoreTableFromBackup: { in: RestoreTableFromBackupInput; out: RestoreTableFromBackupOutput; err: 'TableAlreadyExistsException' | 'TableInUseException' | 'BackupNotFoundException' | 'BackupInUseException' | 'LimitExceededException' | 'InternalServerError' }
  RestoreTableToPointInTime: { in: RestoreTableToPointInTimeInput; out: RestoreTableToPointInTimeOutput; err: 'TableAlreadyExistsException' | 'TableNotFoundException' | 'TableInUseException' | 'LimitExceededException' | 'InvalidRestoreTimeException' | 'PointInTimeRecoveryUnavailableException' | 'InternalServerError' }
  Scan: { in: ScanInput; out: ScanOutput; err: 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  SearchVectors: { in: SearchVectorsInput; out: SearchVectorsOutput; err: 'ResourceNotFoundException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'LimitExceededException' | 'ResourceNotFoundException' | 'InternalServerError' | 'ResourceInUseException' }
  TransactGetItems: { in: TransactGetItemsInput; out: TransactGetItemsOutput; err: 'ResourceNotFoundException' | 'TransactionCanceledException' | 'ProvisionedThroughputExceededException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  TransactWriteItems: { in: TransactWriteItemsInput; out: TransactWriteItemsOutput; err: 'ResourceNotFoundException' | 'TransactionCanceledException' | 'TransactionInProgressException' | 'IdempotentParameterMismatchException' | 'ProvisionedThroughputExceededException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ThrottlingException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'LimitExceededException' | 'ResourceNotFoundException' | 'InternalServerError' | 'ResourceInUseException' }
  UpdateContinuousBackups: { in: UpdateContinuousBackupsInput; out: UpdateContinuousBackupsOutput; err: 'TableNotFoundException' | 'ContinuousBackupsUnavailableException' | 'InternalServerError' }
  UpdateContributorInsights: { in: UpdateContributorInsightsInput; out: UpdateContributorInsightsOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  UpdateGlobalTable: { in: UpdateGlobalTableInput; out: UpdateGlobalTableOutput; err: 'InternalServerError' | 'GlobalTableNotFoundException' | 'ReplicaAlreadyExistsException' | 'ReplicaNotFoundException' | 'TableNotFoundException' }
  UpdateGlobalTableSettings: { in: UpdateGlobalTableSettingsInput; out: UpdateGlobalTableSettingsOutput; err: 'GlobalTableNotFoundException' | 'ReplicaNotFoundException' | 'IndexNotFoundException' | 'LimitExceededException' | 'ResourceInUseException' | 'InternalServerError' }
  UpdateItem: { in: UpdateItemInput; out: UpdateItemOutput; err: 'ConditionalCheckFailedException' | 'ProvisionedThroughputExceededException' | 'ResourceNotFoundException' | 'ItemCollectionSizeLimitExceededException' | 'TransactionConflictException' | 'RequestLimitExceeded' | 'InternalServerError' | 'ReplicatedWriteConflictException' | 'ThrottlingException' }
  UpdateKinesisStreamingDestination: { in: UpdateKinesisStreamingDestinationInput; out: UpdateKinesisStreamingDestinationOutput; err: 'InternalServerError' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' }
  UpdateTable: { in: UpdateTableInput; out: UpdateTableOutput; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServerError' }
  UpdateTableReplicaAutoScaling: { in: UpdateTableReplicaAutoScalingInput; out: UpdateTableReplicaAutoScalingOutput; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'LimitExceededException' | 'InternalServerError' }
  UpdateTimeToLive: { in: UpdateTimeToLiveInput; out: UpdateTimeToLiveOutput; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServerError' }
}

export type ApproximateCreationDateTimePrecision = 'MILLISECOND' | 'MICROSECOND'

export interface ArchivalSummary {
  ArchivalDateTime?: Date | undefined
  ArchivalReason?: string | undefined
  ArchivalBackupArn?: string | undefined
}

export type AttributeAction = 'ADD' | 'PUT' | 'DELETE'

export interface AttributeDefinition {
  AttributeName: string
  AttributeType: ScalarAttributeType
}

export interface AttributeValue {
  S?: string | undefined
  N?: string | undefined
  B?: Uint8Array | undefined
  SS?: string[] | undefined
  NS?: string[] | undefined
  BS?: Uint8Array[] | undefined
  M?: { [key: string]: AttributeValue } | undefined
  L?: AttributeValue[] | undefined
  NULL?: boolean | undefined
  BOOL?: boolean | undefined
}

export interface AttributeValueUpdate {
  Value?: AttributeValue | undefined
  Action?: AttributeAction | undefined
}

export interface AutoScalingPolicyDescription {
  PolicyName?: string | undefined
  TargetTrackingScalingPolicyConfiguration?: AutoScalingTargetTrackingScalingPolicyConfigurationDescription | undefined
}

export interface AutoScalingPolicyUpdate {
  PolicyName?: string | undefined
  TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}

export interface AutoScalingSettingsDescription {
  MinimumUnits?: number | undefined
  MaximumUnits?: number | undefined
  AutoScalingDisabled?: boolean | undefined
  AutoScalingRoleArn?: string | undefined
  ScalingPolicies?: AutoScalingPolicyDescription[] | undefined
}

export interface AutoScalingSettingsUpdate {
  MinimumUnits?: number | undefined
  MaximumUnits?: number | undefined
  AutoScalingDisabled?: boolean | undefined
  AutoScalingRoleArn?: string | undefined
  ScalingPolicyUpdate?: AutoScalingPolicyUpdate | undefined
}

export interface AutoScalingTargetTrackingScalingPolicyConfigurationDescription {
  DisableScaleIn?: boolean | undefined
  ScaleInCooldown?: number | undefined
  ScaleOutCooldown?: number | undefined
  TargetValue: number
}

export interface AutoScalingTargetTrackingScalingPolicyConfigurationUpdate {
  DisableScaleIn?: boolean | undefined
  ScaleInCooldown?: number | undefined
  ScaleOutCooldown?: number | undefined
  TargetValue: number
}

export interface BackupDescription {
  BackupDetails?: BackupDetails | undefined
  SourceTableDetails?: SourceTableDetails | undefined
  SourceTableFeatureDetails?: SourceTableFeatureDetails | undefined
}

export interface BackupDetails {
  BackupArn: string
  BackupName: string
  BackupSizeBytes?: number | undefined
  BackupStatus: BackupStatus
  BackupType: BackupType
  BackupCreationDateTime: Date
  BackupExpiryDateTime?: Date | undefined
}

export type BackupStatus = 'CREATING' | 'DELETED' | 'AVAILABLE'

export interface BackupSummary {
  TableName?: string | undefined
  TableId?: string | undefined
  TableArn?: string | undefined
  BackupArn?: string | undefined
  BackupName?: string | undefined
  BackupCreationDateTime?: Date | undefined
  BackupExpiryDateTime?: Date | undefined
  BackupStatus?: BackupStatus | undefined
  BackupType?: BackupType | undefined
  BackupSizeBytes?: number | undefined
}

export type BackupType = 'USER' | 'SYSTEM' | 'AWS_BACKUP'

export type BackupTypeFilter = 'USER' | 'SYSTEM' | 'AWS_BACKUP' | 'ALL'

export interface BatchExecuteStatementInput {
  Statements: BatchStatementRequest[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}

export interface BatchExecuteStatementOutput {
  Responses?: BatchStatementResponse[] | undefined
  ConsumedCapacity?: ConsumedCapacity[] | undefined
}

export interface BatchGetItemInput {
  RequestItems: { [key: string]: KeysAndAttributes }
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}

export interface BatchGetItemOutput {
  Responses?: { [key: string]: ({ [key: string]: AttributeValue })[] } | undefined
  UnprocessedKeys?: { [key: string]: KeysAndAttributes } | undefined
  ConsumedCapacity?: ConsumedCapacity[] | undefined
}

export interface BatchStatementError {
  Code?: BatchStatementErrorCodeEnum | undefined
  Message?: string | undefined
  Item?: { [key: string]: AttributeValue } | undefined
}

export type BatchStatementErrorCodeEnum = 'ConditionalCheckFailed' | 'ItemCollectionSizeLimitExceeded' | 'RequestLimitExceeded' | 'ValidationError' | 'ProvisionedThroughputExceeded' | 'TransactionConflict' | 'ThrottlingError' | 'InternalServerError' | 'ResourceNotFound' | 'AccessDenied' | 'DuplicateItem'

export interface BatchStatementRequest {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ConsistentRead?: boolean | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface BatchStatementResponse {
  Error?: BatchStatementError | undefined
  TableName?: string | undefined
  Item?: { [key: string]: AttributeValue } | undefined
}

export interface BatchWriteItemInput {
  RequestItems: { [key: string]: WriteRequest[] }
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
}

export interface BatchWriteItemOutput {
  UnprocessedItems?: { [key: string]: WriteRequest[] } | undefined
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] } | undefined
  ConsumedCapacity?: ConsumedCapacity[] | undefined
}

export type BillingMode = 'PROVISIONED' | 'PAY_PER_REQUEST'

export interface BillingModeSummary {
  BillingMode?: BillingMode | undefined
  LastUpdateToPayPerRequestDateTime?: Date | undefined
}

export interface Capacity {
  ReadCapacityUnits?: number | undefined
  WriteCapacityUnits?: number | undefined
  CapacityUnits?: number | undefined
}

export type ComparisonOperator = 'EQ' | 'NE' | 'IN' | 'LE' | 'LT' | 'GE' | 'GT' | 'BETWEEN' | 'NOT_NULL' | 'NULL' | 'CONTAINS' | 'NOT_CONTAINS' | 'BEGINS_WITH'

export interface Condition {
  AttributeValueList?: AttributeValue[] | undefined
  ComparisonOperator: ComparisonOperator
}

export interface ConditionCheck {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression: string
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export type ConditionalOperator = 'AND' | 'OR'

export interface ConsumedCapacity {
  TableName?: string | undefined
  CapacityUnits?: number | undefined
  ReadCapacityUnits?: number | undefined
  WriteCapacityUnits?: number | undefined
  Table?: Capacity | undefined
  LocalSecondaryIndexes?: { [key: string]: Capacity } | undefined
  GlobalSecondaryIndexes?: { [key: string]: Capacity } | undefined
  VectorIndexes?: { [key: string]: VectorCapacity } | undefined
}

export interface ContinuousBackupsDescription {
  ContinuousBackupsStatus: ContinuousBackupsStatus
  PointInTimeRecoveryDescription?: PointInTimeRecoveryDescription | undefined
}

export type ContinuousBackupsStatus = 'ENABLED' | 'DISABLED'

export type ContributorInsightsAction = 'ENABLE' | 'DISABLE'

export type ContributorInsightsMode = 'ACCESSED_AND_THROTTLED_KEYS' | 'THROTTLED_KEYS'

export type ContributorInsightsStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'FAILED'

export interface ContributorInsightsSummary {
  TableName?: string | undefined
  IndexName?: string | undefined
  ContributorInsightsStatus?: ContributorInsightsStatus | undefined
  ContributorInsightsMode?: ContributorInsightsMode | undefined
}

export interface CreateBackupInput {
  TableName: string
  BackupName: string
}

export interface CreateBackupOutput {
  BackupDetails?: BackupDetails | undefined
}

export interface CreateGlobalSecondaryIndexAction {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}

export interface CreateGlobalTableInput {
  GlobalTableName: string
  ReplicationGroup: Replica[]
}

export interface CreateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined
}

export interface CreateGlobalTableWitnessGroupMemberAction {
  RegionName: string
}

export interface CreateReplicaAction {
  RegionName: string
}

export interface CreateReplicationGroupMemberAction {
  RegionName: string
  KMSMasterKeyId?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[] | undefined
  TableClassOverride?: TableClass | undefined
}

export interface CreateTableInput {
  AttributeDefinitions?: AttributeDefinition[] | undefined
  TableName: string
  KeySchema?: KeySchemaElement[] | undefined
  LocalSecondaryIndexes?: LocalSecondaryIndex[] | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[] | undefined
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  StreamSpecification?: StreamSpecification | undefined
  SSESpecification?: SSESpecification | undefined
  Tags?: Tag[] | undefined
  TableClass?: TableClass | undefined
  DeletionProtectionEnabled?: boolean | undefined
  WarmThroughput?: WarmThroughput | undefined
  ResourcePolicy?: string | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  GlobalTableSourceArn?: string | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
  VectorIndexes?: VectorIndex[] | undefined
}

export interface CreateTableOutput {
  TableDescription?: TableDescription | undefined
}

export interface CreateVectorIndexAction {
  IndexName: string
  VectorAttribute: VectorAttributeDefinition
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection: Projection
  Dimensions: number
  DistanceFunction: VectorDistanceFunction
}

export interface CsvOptions {
  Delimiter?: string | undefined
  HeaderList?: string[] | undefined
}

export interface Delete {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface DeleteBackupInput {
  BackupArn: string
}

export interface DeleteBackupOutput {
  BackupDescription?: BackupDescription | undefined
}

export interface DeleteGlobalSecondaryIndexAction {
  IndexName: string
}

export interface DeleteGlobalTableWitnessGroupMemberAction {
  RegionName: string
}

export interface DeleteItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface DeleteItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined
}

export interface DeleteReplicaAction {
  RegionName: string
}

export interface DeleteReplicationGroupMemberAction {
  RegionName: string
}

export interface DeleteRequest {
  Key: { [key: string]: AttributeValue }
}

export interface DeleteResourcePolicyInput {
  ResourceArn: string
  ExpectedRevisionId?: string | undefined
}

export interface DeleteResourcePolicyOutput {
  RevisionId?: string | undefined
}

export interface DeleteTableInput {
  TableName: string
}

export interface DeleteTableOutput {
  TableDescription?: TableDescription | undefined
}

export interface DeleteVectorIndexAction {
  IndexName: string
}

export interface DescribeBackupInput {
  BackupArn: string
}

export interface DescribeBackupOutput {
  BackupDescription?: BackupDescription | undefined
}

export interface DescribeContinuousBackupsInput {
  TableName: string
}

export interface DescribeContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription | undefined
}

export interface DescribeContributorInsightsInput {
  TableName: string
  IndexName?: string | undefined
}

export interface DescribeContributorInsightsOutput {
  TableName?: string | undefined
  IndexName?: string | undefined
  ContributorInsightsRuleList?: string[] | undefined
  ContributorInsightsStatus?: ContributorInsightsStatus | undefined
  LastUpdateDateTime?: Date | undefined
  FailureException?: FailureException | undefined
  ContributorInsightsMode?: ContributorInsightsMode | undefined
}

export interface DescribeEndpointsResponse {
  Endpoints: Endpoint[]
}

export interface DescribeExportInput {
  ExportArn: string
}

export interface DescribeExportOutput {
  ExportDescription?: ExportDescription | undefined
}

export interface DescribeGlobalTableInput {
  GlobalTableName: string
}

export interface DescribeGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined
}

export interface DescribeGlobalTableSettingsInput {
  GlobalTableName: string
}

export interface DescribeGlobalTableSettingsOutput {
  GlobalTableName?: string | undefined
  ReplicaSettings?: ReplicaSettingsDescription[] | undefined
}

export interface DescribeImportInput {
  ImportArn: string
}

export interface DescribeImportOutput {
  ImportTableDescription: ImportTableDescription
}

export interface DescribeKinesisStreamingDestinationInput {
  TableName: string
}

export interface DescribeKinesisStreamingDestinationOutput {
  TableName?: string | undefined
  KinesisDataStreamDestinations?: KinesisDataStreamDestination[] | undefined
}

export interface DescribeLimitsOutput {
  AccountMaxReadCapacityUnits?: number | undefined
  AccountMaxWriteCapacityUnits?: number | undefined
  TableMaxReadCapacityUnits?: number | undefined
  TableMaxWriteCapacityUnits?: number | undefined
}

export interface DescribeTableInput {
  TableName: string
}

export interface DescribeTableOutput {
  Table?: TableDescription | undefined
}

export interface DescribeTableReplicaAutoScalingInput {
  TableName: string
}

export interface DescribeTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription | undefined
}

export interface DescribeTimeToLiveInput {
  TableName: string
}

export interface DescribeTimeToLiveOutput {
  TimeToLiveDescription?: TimeToLiveDescription | undefined
}

export type DestinationStatus = 'ENABLING' | 'ACTIVE' | 'DISABLING' | 'DISABLED' | 'ENABLE_FAILED' | 'UPDATING'

export interface EnableKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision | undefined
}

export interface Endpoint {
  Address: string
  CachePeriodInMinutes: number
}

export interface ExecuteStatementInput {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ConsistentRead?: boolean | undefined
  NextToken?: string | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  Limit?: number | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface ExecuteStatementOutput {
  Items?: ({ [key: string]: AttributeValue })[] | undefined
  NextToken?: string | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined
}

export interface ExecuteTransactionInput {
  TransactStatements: ParameterizedStatement[]
  ClientRequestToken?: string | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}

export interface ExecuteTransactionOutput {
  Responses?: ItemResponse[] | undefined
  ConsumedCapacity?: ConsumedCapacity[] | undefined
}

export interface ExpectedAttributeValue {
  Value?: AttributeValue | undefined
  Exists?: boolean | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  AttributeValueList?: AttributeValue[] | undefined
}

export interface ExportDescription {
  ExportArn?: string | undefined
  ExportStatus?: ExportStatus | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ExportManifest?: string | undefined
  TableArn?: string | undefined
  TableId?: string | undefined
  ExportTime?: Date | undefined
  ClientToken?: string | undefined
  S3Bucket?: string | undefined
  S3BucketOwner?: string | undefined
  S3Prefix?: string | undefined
  S3SseAlgorithm?: S3SseAlgorithm | undefined
  S3SseKmsKeyId?: string | undefined
  FailureCode?: string | undefined
  FailureMessage?: string | undefined
  ExportFormat?: ExportFormat | undefined
  BilledSizeBytes?: number | undefined
  ItemCount?: number | undefined
  ExportType?: ExportType | undefined
  IncrementalExportSpecification?: IncrementalExportSpecification | undefined
}

export type ExportFormat = 'DYNAMODB_JSON' | 'ION'

export type ExportStatus = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'

export interface ExportSummary {
  ExportArn?: string | undefined
  ExportStatus?: ExportStatus | undefined
  ExportType?: ExportType | undefined
}

export interface ExportTableToPointInTimeInput {
  TableArn: string
  ExportTime?: Date | undefined
  ClientToken?: string | undefined
  S3Bucket: string
  S3BucketOwner?: string | undefined
  S3Prefix?: string | undefined
  S3SseAlgorithm?: S3SseAlgorithm | undefined
  S3SseKmsKeyId?: string | undefined
  ExportFormat?: ExportFormat | undefined
  ExportType?: ExportType | undefined
  IncrementalExportSpecification?: IncrementalExportSpecification | undefined
}

export interface ExportTableToPointInTimeOutput {
  ExportDescription?: ExportDescription | undefined
}

export type ExportType = 'FULL_EXPORT' | 'INCREMENTAL_EXPORT'

export type ExportViewType = 'NEW_IMAGE' | 'NEW_AND_OLD_IMAGES'

export interface FailureException {
  ExceptionName?: string | undefined
  ExceptionDescription?: string | undefined
}

export interface Get {
  Key: { [key: string]: AttributeValue }
  TableName: string
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}

export interface GetItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  AttributesToGet?: string[] | undefined
  ConsistentRead?: boolean | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}

export interface GetItemOutput {
  Item?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
}

export interface GetResourcePolicyInput {
  ResourceArn: string
}

export interface GetResourcePolicyOutput {
  Policy?: string | undefined
  RevisionId?: string | undefined
}

export interface GlobalSecondaryIndex {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}

export interface GlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}

export interface GlobalSecondaryIndexDescription {
  IndexName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  Projection?: Projection | undefined
  IndexStatus?: IndexStatus | undefined
  Backfilling?: boolean | undefined
  ProvisionedThroughput?: ProvisionedThroughputDescription | undefined
  IndexSizeBytes?: number | undefined
  ItemCount?: number | undefined
  IndexArn?: string | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription | undefined
}

export interface GlobalSecondaryIndexInfo {
  IndexName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  Projection?: Projection | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
}

export interface GlobalSecondaryIndexUpdate {
  Update?: UpdateGlobalSecondaryIndexAction | undefined
  Create?: CreateGlobalSecondaryIndexAction | undefined
  Delete?: DeleteGlobalSecondaryIndexAction | undefined
}

export interface GlobalSecondaryIndexWarmThroughputDescription {
  ReadUnitsPerSecond?: number | undefined
  WriteUnitsPerSecond?: number | undefined
  Status?: IndexStatus | undefined
}

export interface GlobalTable {
  GlobalTableName?: string | undefined
  ReplicationGroup?: Replica[] | undefined
}

export interface GlobalTableDescription {
  ReplicationGroup?: ReplicaDescription[] | undefined
  GlobalTableArn?: string | undefined
  CreationDateTime?: Date | undefined
  GlobalTableStatus?: GlobalTableStatus | undefined
  GlobalTableName?: string | undefined
}

export interface GlobalTableGlobalSecondaryIndexSettingsUpdate {
  IndexName: string
  ProvisionedWriteCapacityUnits?: number | undefined
  ProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
}

export type GlobalTableSettingsReplicationMode = 'ENABLED' | 'DISABLED' | 'ENABLED_WITH_OVERRIDES'

export type GlobalTableStatus = 'CREATING' | 'ACTIVE' | 'DELETING' | 'UPDATING'

export interface GlobalTableWitnessDescription {
  RegionName?: string | undefined
  WitnessStatus?: WitnessStatus | undefined
}

export interface GlobalTableWitnessGroupUpdate {
  Create?: CreateGlobalTableWitnessGroupMemberAction | undefined
  Delete?: DeleteGlobalTableWitnessGroupMemberAction | undefined
}

export type ImportStatus = 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLING' | 'CANCELLED' | 'FAILED'

export interface ImportSummary {
  ImportArn?: string | undefined
  ImportStatus?: ImportStatus | undefined
  TableArn?: string | undefined
  S3BucketSource?: S3BucketSource | undefined
  CloudWatchLogGroupArn?: string | undefined
  InputFormat?: InputFormat | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export interface ImportTableDescription {
  ImportArn?: string | undefined
  ImportStatus?: ImportStatus | undefined
  TableArn?: string | undefined
  TableId?: string | undefined
  ClientToken?: string | undefined
  S3BucketSource?: S3BucketSource | undefined
  ErrorCount?: number | undefined
  CloudWatchLogGroupArn?: string | undefined
  InputFormat?: InputFormat | undefined
  InputFormatOptions?: InputFormatOptions | undefined
  InputCompressionType?: InputCompressionType | undefined
  TableCreationParameters?: TableCreationParameters | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ProcessedSizeBytes?: number | undefined
  ProcessedItemCount?: number | undefined
  ImportedItemCount?: number | undefined
  FailureCode?: string | undefined
  FailureMessage?: string | undefined
}

export interface ImportTableInput {
  ClientToken?: string | undefined
  S3BucketSource: S3BucketSource
  InputFormat: InputFormat
  InputFormatOptions?: InputFormatOptions | undefined
  InputCompressionType?: InputCompressionType | undefined
  TableCreationParameters: TableCreationParameters
}

export interface ImportTableOutput {
  ImportTableDescription: ImportTableDescription
}

export interface IncrementalExportSpecification {
  ExportFromTime?: Date | undefined
  ExportToTime?: Date | undefined
  ExportViewType?: ExportViewType | undefined
}

export type IndexStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE'

export type InputCompressionType = 'GZIP' | 'ZSTD' | 'NONE'

export type InputFormat = 'DYNAMODB_JSON' | 'ION' | 'CSV'

export interface InputFormatOptions {
  Csv?: CsvOptions | undefined
}

export interface ItemCollectionMetrics {
  ItemCollectionKey?: { [key: string]: AttributeValue } | undefined
  SizeEstimateRangeGB?: number[] | undefined
}

export interface ItemResponse {
  Item?: { [key: string]: AttributeValue } | undefined
}

export interface KeySchemaElement {
  AttributeName: string
  KeyType: KeyType
}

export type KeyType = 'HASH' | 'RANGE'

export interface KeysAndAttributes {
  Keys: ({ [key: string]: AttributeValue })[]
  AttributesToGet?: string[] | undefined
  ConsistentRead?: boolean | undefined
  ProjectionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
}

export interface KinesisDataStreamDestination {
  StreamArn?: string | undefined
  DestinationStatus?: DestinationStatus | undefined
  DestinationStatusDescription?: string | undefined
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision | undefined
}

export interface KinesisStreamingDestinationInput {
  TableName: string
  StreamArn: string
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration | undefined
}

export interface KinesisStreamingDestinationOutput {
  TableName?: string | undefined
  StreamArn?: string | undefined
  DestinationStatus?: DestinationStatus | undefined
  EnableKinesisStreamingConfiguration?: EnableKinesisStreamingConfiguration | undefined
}

export interface ListBackupsInput {
  TableName?: string | undefined
  Limit?: number | undefined
  TimeRangeLowerBound?: Date | undefined
  TimeRangeUpperBound?: Date | undefined
  ExclusiveStartBackupArn?: string | undefined
  BackupType?: BackupTypeFilter | undefined
}

export interface ListBackupsOutput {
  BackupSummaries?: BackupSummary[] | undefined
  LastEvaluatedBackupArn?: string | undefined
}

export interface ListContributorInsightsInput {
  TableName?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListContributorInsightsOutput {
  ContributorInsightsSummaries?: ContributorInsightsSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListExportsInput {
  TableArn?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListExportsOutput {
  ExportSummaries?: ExportSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListGlobalTablesInput {
  ExclusiveStartGlobalTableName?: string | undefined
  Limit?: number | undefined
  RegionName?: string | undefined
}

export interface ListGlobalTablesOutput {
  GlobalTables?: GlobalTable[] | undefined
  LastEvaluatedGlobalTableName?: string | undefined
}

export interface ListImportsInput {
  TableArn?: string | undefined
  PageSize?: number | undefined
  NextToken?: string | undefined
}

export interface ListImportsOutput {
  ImportSummaryList?: ImportSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListTablesInput {
  ExclusiveStartTableName?: string | undefined
  Limit?: number | undefined
}

export interface ListTablesOutput {
  TableNames?: string[] | undefined
  LastEvaluatedTableName?: string | undefined
}

export interface ListTagsOfResourceInput {
  ResourceArn: string
  NextToken?: string | undefined
}

export interface ListTagsOfResourceOutput {
  Tags?: Tag[] | undefined
  NextToken?: string | undefined
}

export interface LocalSecondaryIndex {
  IndexName: string
  KeySchema: KeySchemaElement[]
  Projection: Projection
}

export interface LocalSecondaryIndexDescription {
  IndexName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  Projection?: Projection | undefined
  IndexSizeBytes?: number | undefined
  ItemCount?: number | undefined
  IndexArn?: string | undefined
}

export interface LocalSecondaryIndexInfo {
  IndexName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  Projection?: Projection | undefined
}

export type MultiRegionConsistency = 'EVENTUAL' | 'STRONG'

export interface OnDemandThroughput {
  MaxReadRequestUnits?: number | undefined
  MaxWriteRequestUnits?: number | undefined
}

export interface OnDemandThroughputOverride {
  MaxReadRequestUnits?: number | undefined
}

export interface ParameterizedStatement {
  Statement: string
  Parameters?: AttributeValue[] | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface PointInTimeRecoveryDescription {
  PointInTimeRecoveryStatus?: PointInTimeRecoveryStatus | undefined
  RecoveryPeriodInDays?: number | undefined
  EarliestRestorableDateTime?: Date | undefined
  LatestRestorableDateTime?: Date | undefined
}

export interface PointInTimeRecoverySpecification {
  PointInTimeRecoveryEnabled: boolean
  RecoveryPeriodInDays?: number | undefined
}

export type PointInTimeRecoveryStatus = 'ENABLED' | 'DISABLED'

export interface Projection {
  ProjectionType?: ProjectionType | undefined
  NonKeyAttributes?: string[] | undefined
}

export type ProjectionType = 'ALL' | 'KEYS_ONLY' | 'INCLUDE'

export interface ProvisionedThroughput {
  ReadCapacityUnits: number
  WriteCapacityUnits: number
}

export interface ProvisionedThroughputDescription {
  LastIncreaseDateTime?: Date | undefined
  LastDecreaseDateTime?: Date | undefined
  NumberOfDecreasesToday?: number | undefined
  ReadCapacityUnits?: number | undefined
  WriteCapacityUnits?: number | undefined
}

export interface ProvisionedThroughputOverride {
  ReadCapacityUnits?: number | undefined
}

export interface Put {
  Item: { [key: string]: AttributeValue }
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface PutItemInput {
  TableName: string
  Item: { [key: string]: AttributeValue }
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface PutItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined
}

export interface PutRequest {
  Item: { [key: string]: AttributeValue }
}

export interface PutResourcePolicyInput {
  ResourceArn: string
  Policy: string
  ExpectedRevisionId?: string | undefined
  ConfirmRemoveSelfResourceAccess?: boolean | undefined
}

export interface PutResourcePolicyOutput {
  RevisionId?: string | undefined
}

export interface QueryInput {
  TableName: string
  IndexName?: string | undefined
  Select?: Select | undefined
  AttributesToGet?: string[] | undefined
  Limit?: number | undefined
  ConsistentRead?: boolean | undefined
  KeyConditions?: { [key: string]: Condition } | undefined
  QueryFilter?: { [key: string]: Condition } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ScanIndexForward?: boolean | undefined
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ProjectionExpression?: string | undefined
  FilterExpression?: string | undefined
  KeyConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
}

export interface QueryOutput {
  Items?: ({ [key: string]: AttributeValue })[] | undefined
  Count?: number | undefined
  ScannedCount?: number | undefined
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
}

export interface Replica {
  RegionName?: string | undefined
}

export interface ReplicaAutoScalingDescription {
  RegionName?: string | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexAutoScalingDescription[] | undefined
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ReplicaStatus?: ReplicaStatus | undefined
}

export interface ReplicaAutoScalingUpdate {
  RegionName: string
  ReplicaGlobalSecondaryIndexUpdates?: ReplicaGlobalSecondaryIndexAutoScalingUpdate[] | undefined
  ReplicaProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}

export interface ReplicaDescription {
  RegionName?: string | undefined
  ReplicaStatus?: ReplicaStatus | undefined
  ReplicaArn?: string | undefined
  ReplicaStatusDescription?: string | undefined
  ReplicaStatusPercentProgress?: string | undefined
  KMSMasterKeyId?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  WarmThroughput?: TableWarmThroughputDescription | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndexDescription[] | undefined
  ReplicaInaccessibleDateTime?: Date | undefined
  ReplicaTableClassSummary?: TableClassSummary | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
}

export interface ReplicaGlobalSecondaryIndex {
  IndexName: string
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
}

export interface ReplicaGlobalSecondaryIndexAutoScalingDescription {
  IndexName?: string | undefined
  IndexStatus?: IndexStatus | undefined
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
}

export interface ReplicaGlobalSecondaryIndexAutoScalingUpdate {
  IndexName?: string | undefined
  ProvisionedReadCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
}

export interface ReplicaGlobalSecondaryIndexDescription {
  IndexName?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  WarmThroughput?: GlobalSecondaryIndexWarmThroughputDescription | undefined
}

export interface ReplicaGlobalSecondaryIndexSettingsDescription {
  IndexName: string
  IndexStatus?: IndexStatus | undefined
  ProvisionedReadCapacityUnits?: number | undefined
  ProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ProvisionedWriteCapacityUnits?: number | undefined
  ProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
}

export interface ReplicaGlobalSecondaryIndexSettingsUpdate {
  IndexName: string
  ProvisionedReadCapacityUnits?: number | undefined
  ProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
}

export interface ReplicaSettingsDescription {
  RegionName: string
  ReplicaStatus?: ReplicaStatus | undefined
  ReplicaBillingModeSummary?: BillingModeSummary | undefined
  ReplicaProvisionedReadCapacityUnits?: number | undefined
  ReplicaProvisionedReadCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ReplicaProvisionedWriteCapacityUnits?: number | undefined
  ReplicaProvisionedWriteCapacityAutoScalingSettings?: AutoScalingSettingsDescription | undefined
  ReplicaGlobalSecondaryIndexSettings?: ReplicaGlobalSecondaryIndexSettingsDescription[] | undefined
  ReplicaTableClassSummary?: TableClassSummary | undefined
}

export interface ReplicaSettingsUpdate {
  RegionName: string
  ReplicaProvisionedReadCapacityUnits?: number | undefined
  ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
  ReplicaGlobalSecondaryIndexSettingsUpdate?: ReplicaGlobalSecondaryIndexSettingsUpdate[] | undefined
  ReplicaTableClass?: TableClass | undefined
}

export type ReplicaStatus = 'CREATING' | 'CREATION_FAILED' | 'UPDATING' | 'DELETING' | 'ACTIVE' | 'REGION_DISABLED' | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' | 'ARCHIVING' | 'ARCHIVED' | 'REPLICATION_NOT_AUTHORIZED'

export interface ReplicaUpdate {
  Create?: CreateReplicaAction | undefined
  Delete?: DeleteReplicaAction | undefined
}

export interface ReplicationGroupUpdate {
  Create?: CreateReplicationGroupMemberAction | undefined
  Update?: UpdateReplicationGroupMemberAction | undefined
  Delete?: DeleteReplicationGroupMemberAction | undefined
}

export interface RestoreSummary {
  SourceBackupArn?: string | undefined
  SourceTableArn?: string | undefined
  RestoreDateTime: Date
  RestoreInProgress: boolean
}

export interface RestoreTableFromBackupInput {
  TargetTableName: string
  BackupArn: string
  BillingModeOverride?: BillingMode | undefined
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[] | undefined
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[] | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined
  OnDemandThroughputOverride?: OnDemandThroughput | undefined
  SSESpecificationOverride?: SSESpecification | undefined
  VectorIndexOverride?: VectorIndex[] | undefined
}

export interface RestoreTableFromBackupOutput {
  TableDescription?: TableDescription | undefined
}

export interface RestoreTableToPointInTimeInput {
  SourceTableArn?: string | undefined
  SourceTableName?: string | undefined
  TargetTableName: string
  UseLatestRestorableTime?: boolean | undefined
  RestoreDateTime?: Date | undefined
  BillingModeOverride?: BillingMode | undefined
  GlobalSecondaryIndexOverride?: GlobalSecondaryIndex[] | undefined
  LocalSecondaryIndexOverride?: LocalSecondaryIndex[] | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughput | undefined
  OnDemandThroughputOverride?: OnDemandThroughput | undefined
  SSESpecificationOverride?: SSESpecification | undefined
  VectorIndexOverride?: VectorIndex[] | undefined
}

export interface RestoreTableToPointInTimeOutput {
  TableDescription?: TableDescription | undefined
}

export type ReturnConsumedCapacity = 'INDEXES' | 'TOTAL' | 'NONE'

export type ReturnItemCollectionMetrics = 'SIZE' | 'NONE'

export type ReturnValue = 'NONE' | 'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW'

export type ReturnValuesOnConditionCheckFailure = 'ALL_OLD' | 'NONE'

export interface S3BucketSource {
  S3BucketOwner?: string | undefined
  S3Bucket: string
  S3KeyPrefix?: string | undefined
}

export type S3SseAlgorithm = 'AES256' | 'KMS'

export interface SSEDescription {
  Status?: SSEStatus | undefined
  SSEType?: SSEType | undefined
  KMSMasterKeyArn?: string | undefined
  InaccessibleEncryptionDateTime?: Date | undefined
}

export interface SSESpecification {
  Enabled?: boolean | undefined
  SSEType?: SSEType | undefined
  KMSMasterKeyId?: string | undefined
}

export type SSEStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED' | 'UPDATING'

export type SSEType = 'AES256' | 'KMS'

export type ScalarAttributeType = 'S' | 'N' | 'B'

export interface ScanInput {
  TableName: string
  IndexName?: string | undefined
  AttributesToGet?: string[] | undefined
  Limit?: number | undefined
  Select?: Select | undefined
  ScanFilter?: { [key: string]: Condition } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ExclusiveStartKey?: { [key: string]: AttributeValue } | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  TotalSegments?: number | undefined
  Segment?: number | undefined
  ProjectionExpression?: string | undefined
  FilterExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ConsistentRead?: boolean | undefined
}

export interface ScanOutput {
  Items?: ({ [key: string]: AttributeValue })[] | undefined
  Count?: number | undefined
  ScannedCount?: number | undefined
  LastEvaluatedKey?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
}

export interface SearchResultItem {
  Item?: { [key: string]: AttributeValue } | undefined
  Score?: number | undefined
}

export interface SearchSchemaElement {
  AttributeName: string
  SearchSchemaElementType: SearchSchemaElementType
}

export type SearchSchemaElementType = 'HASH' | 'INLINE_FILTER'

export interface SearchVectorsInput {
  TableName: string
  IndexName: string
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ProjectionExpression?: string | undefined
  SearchVector: AttributeValue[]
  SearchConditionExpression?: string | undefined
  TopK: number
}

export interface SearchVectorsOutput {
  ConsumedCapacity?: VectorCapacity | undefined
  SearchResults?: SearchResultItem[] | undefined
}

export type Select = 'ALL_ATTRIBUTES' | 'ALL_PROJECTED_ATTRIBUTES' | 'SPECIFIC_ATTRIBUTES' | 'COUNT'

export interface SourceTableDetails {
  TableName: string
  TableId: string
  TableArn?: string | undefined
  TableSizeBytes?: number | undefined
  KeySchema: KeySchemaElement[]
  TableCreationDateTime: Date
  ProvisionedThroughput: ProvisionedThroughput
  OnDemandThroughput?: OnDemandThroughput | undefined
  ItemCount?: number | undefined
  BillingMode?: BillingMode | undefined
}

export interface SourceTableFeatureDetails {
  LocalSecondaryIndexes?: LocalSecondaryIndexInfo[] | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndexInfo[] | undefined
  StreamDescription?: StreamSpecification | undefined
  TimeToLiveDescription?: TimeToLiveDescription | undefined
  SSEDescription?: SSEDescription | undefined
  VectorIndexes?: VectorIndexInfo[] | undefined
}

export interface StreamSpecification {
  StreamEnabled: boolean
  StreamViewType?: StreamViewType | undefined
}

export type StreamViewType = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY'

export interface TableAutoScalingDescription {
  TableName?: string | undefined
  TableStatus?: TableStatus | undefined
  Replicas?: ReplicaAutoScalingDescription[] | undefined
}

export type TableClass = 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS'

export interface TableClassSummary {
  TableClass?: TableClass | undefined
  LastUpdateDateTime?: Date | undefined
}

export interface TableCreationParameters {
  TableName: string
  AttributeDefinitions: AttributeDefinition[]
  KeySchema: KeySchemaElement[]
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  SSESpecification?: SSESpecification | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[] | undefined
  VectorIndexes?: VectorIndex[] | undefined
}

export interface TableDescription {
  AttributeDefinitions?: AttributeDefinition[] | undefined
  TableName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  TableStatus?: TableStatus | undefined
  CreationDateTime?: Date | undefined
  ProvisionedThroughput?: ProvisionedThroughputDescription | undefined
  TableSizeBytes?: number | undefined
  ItemCount?: number | undefined
  TableArn?: string | undefined
  TableId?: string | undefined
  BillingModeSummary?: BillingModeSummary | undefined
  LocalSecondaryIndexes?: LocalSecondaryIndexDescription[] | undefined
  GlobalSecondaryIndexes?: GlobalSecondaryIndexDescription[] | undefined
  StreamSpecification?: StreamSpecification | undefined
  LatestStreamLabel?: string | undefined
  LatestStreamArn?: string | undefined
  GlobalTableVersion?: string | undefined
  Replicas?: ReplicaDescription[] | undefined
  GlobalTableWitnesses?: GlobalTableWitnessDescription[] | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
  RestoreSummary?: RestoreSummary | undefined
  SSEDescription?: SSEDescription | undefined
  ArchivalSummary?: ArchivalSummary | undefined
  TableClassSummary?: TableClassSummary | undefined
  DeletionProtectionEnabled?: boolean | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: TableWarmThroughputDescription | undefined
  MultiRegionConsistency?: MultiRegionConsistency | undefined
  VectorIndexes?: VectorIndexDescription[] | undefined
}

export type TableStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE' | 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' | 'ARCHIVING' | 'ARCHIVED' | 'REPLICATION_NOT_AUTHORIZED'

export interface TableWarmThroughputDescription {
  ReadUnitsPerSecond?: number | undefined
  WriteUnitsPerSecond?: number | undefined
  Status?: TableStatus | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceInput {
  ResourceArn: string
  Tags: Tag[]
}

export interface TimeToLiveDescription {
  TimeToLiveStatus?: TimeToLiveStatus | undefined
  AttributeName?: string | undefined
}

export interface TimeToLiveSpecification {
  Enabled: boolean
  AttributeName: string
}

export type TimeToLiveStatus = 'ENABLING' | 'DISABLING' | 'ENABLED' | 'DISABLED'

export interface TransactGetItem {
  Get: Get
}

export interface TransactGetItemsInput {
  TransactItems: TransactGetItem[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
}

export interface TransactGetItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[] | undefined
  Responses?: ItemResponse[] | undefined
}

export interface TransactWriteItem {
  ConditionCheck?: ConditionCheck | undefined
  Put?: Put | undefined
  Delete?: Delete | undefined
  Update?: Update | undefined
}

export interface TransactWriteItemsInput {
  TransactItems: TransactWriteItem[]
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  ClientRequestToken?: string | undefined
}

export interface TransactWriteItemsOutput {
  ConsumedCapacity?: ConsumedCapacity[] | undefined
  ItemCollectionMetrics?: { [key: string]: ItemCollectionMetrics[] } | undefined
}

export interface UntagResourceInput {
  ResourceArn: string
  TagKeys: string[]
}

export interface Update {
  Key: { [key: string]: AttributeValue }
  UpdateExpression: string
  TableName: string
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface UpdateContinuousBackupsInput {
  TableName: string
  PointInTimeRecoverySpecification: PointInTimeRecoverySpecification
}

export interface UpdateContinuousBackupsOutput {
  ContinuousBackupsDescription?: ContinuousBackupsDescription | undefined
}

export interface UpdateContributorInsightsInput {
  TableName: string
  IndexName?: string | undefined
  ContributorInsightsAction: ContributorInsightsAction
  ContributorInsightsMode?: ContributorInsightsMode | undefined
}

export interface UpdateContributorInsightsOutput {
  TableName?: string | undefined
  IndexName?: string | undefined
  ContributorInsightsStatus?: ContributorInsightsStatus | undefined
  ContributorInsightsMode?: ContributorInsightsMode | undefined
}

export interface UpdateGlobalSecondaryIndexAction {
  IndexName: string
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
}

export interface UpdateGlobalTableInput {
  GlobalTableName: string
  ReplicaUpdates: ReplicaUpdate[]
}

export interface UpdateGlobalTableOutput {
  GlobalTableDescription?: GlobalTableDescription | undefined
}

export interface UpdateGlobalTableSettingsInput {
  GlobalTableName: string
  GlobalTableBillingMode?: BillingMode | undefined
  GlobalTableProvisionedWriteCapacityUnits?: number | undefined
  GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate?: AutoScalingSettingsUpdate | undefined
  GlobalTableGlobalSecondaryIndexSettingsUpdate?: GlobalTableGlobalSecondaryIndexSettingsUpdate[] | undefined
  ReplicaSettingsUpdate?: ReplicaSettingsUpdate[] | undefined
}

export interface UpdateGlobalTableSettingsOutput {
  GlobalTableName?: string | undefined
  ReplicaSettings?: ReplicaSettingsDescription[] | undefined
}

export interface UpdateItemInput {
  TableName: string
  Key: { [key: string]: AttributeValue }
  AttributeUpdates?: { [key: string]: AttributeValueUpdate } | undefined
  Expected?: { [key: string]: ExpectedAttributeValue } | undefined
  ConditionalOperator?: ConditionalOperator | undefined
  ReturnValues?: ReturnValue | undefined
  ReturnConsumedCapacity?: ReturnConsumedCapacity | undefined
  ReturnItemCollectionMetrics?: ReturnItemCollectionMetrics | undefined
  UpdateExpression?: string | undefined
  ConditionExpression?: string | undefined
  ExpressionAttributeNames?: { [key: string]: string } | undefined
  ExpressionAttributeValues?: { [key: string]: AttributeValue } | undefined
  ReturnValuesOnConditionCheckFailure?: ReturnValuesOnConditionCheckFailure | undefined
}

export interface UpdateItemOutput {
  Attributes?: { [key: string]: AttributeValue } | undefined
  ConsumedCapacity?: ConsumedCapacity | undefined
  ItemCollectionMetrics?: ItemCollectionMetrics | undefined
}

export interface UpdateKinesisStreamingConfiguration {
  ApproximateCreationDateTimePrecision?: ApproximateCreationDateTimePrecision | undefined
}

export interface UpdateKinesisStreamingDestinationInput {
  TableName: string
  StreamArn: string
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration | undefined
}

export interface UpdateKinesisStreamingDestinationOutput {
  TableName?: string | undefined
  StreamArn?: string | undefined
  DestinationStatus?: DestinationStatus | undefined
  UpdateKinesisStreamingConfiguration?: UpdateKinesisStreamingConfiguration | undefined
}

export interface UpdateReplicationGroupMemberAction {
  RegionName: string
  KMSMasterKeyId?: string | undefined
  ProvisionedThroughputOverride?: ProvisionedThroughputOverride | undefined
  OnDemandThroughputOverride?: OnDemandThroughputOverride | undefined
  GlobalSecondaryIndexes?: ReplicaGlobalSecondaryIndex[] | undefined
  TableClassOverride?: TableClass | undefined
}

export interface UpdateTableInput {
  AttributeDefinitions?: AttributeDefinition[] | undefined
  TableName: string
  BillingMode?: BillingMode | undefined
  ProvisionedThroughput?: ProvisionedThroughput | undefined
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexUpdate[] | undefined
  StreamSpecification?: StreamSpecification | undefined
  SSESpecification?: SSESpecification | undefined
  ReplicaUpdates?: ReplicationGroupUpdate[] | undefined
  TableClass?: TableClass | undefined
  DeletionProtectionEnabled?: boolean | undefined
  MultiRegionConsistency?: MultiRegionConsistency | undefined
  GlobalTableWitnessUpdates?: GlobalTableWitnessGroupUpdate[] | undefined
  OnDemandThroughput?: OnDemandThroughput | undefined
  WarmThroughput?: WarmThroughput | undefined
  GlobalTableSettingsReplicationMode?: GlobalTableSettingsReplicationMode | undefined
  VectorIndexUpdates?: VectorIndexUpdate[] | undefined
}

export interface UpdateTableOutput {
  TableDescription?: TableDescription | undefined
}

export interface UpdateTableReplicaAutoScalingInput {
  GlobalSecondaryIndexUpdates?: GlobalSecondaryIndexAutoScalingUpdate[] | undefined
  TableName: string
  ProvisionedWriteCapacityAutoScalingUpdate?: AutoScalingSettingsUpdate | undefined
  ReplicaUpdates?: ReplicaAutoScalingUpdate[] | undefined
}

export interface UpdateTableReplicaAutoScalingOutput {
  TableAutoScalingDescription?: TableAutoScalingDescription | undefined
}

export interface UpdateTimeToLiveInput {
  TableName: string
  TimeToLiveSpecification: TimeToLiveSpecification
}

export interface UpdateTimeToLiveOutput {
  TimeToLiveSpecification?: TimeToLiveSpecification | undefined
}

export interface VectorAttributeDefinition {
  AttributeName: string
}

export interface VectorCapacity {
  VectorSearchRequestBytes?: number | undefined
  VectorWriteRequestBytes?: number | undefined
}

export type VectorDistanceFunction = 'COSINE' | 'DOT_PRODUCT' | 'EUCLIDEAN'

export interface VectorIndex {
  IndexName: string
  VectorAttribute: VectorAttributeDefinition
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection: Projection
  Dimensions: number
  DistanceFunction: VectorDistanceFunction
}

export interface VectorIndexDescription {
  IndexName?: string | undefined
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection?: Projection | undefined
  VectorAttribute?: VectorAttributeDefinition | undefined
  Dimensions?: number | undefined
  DistanceFunction?: VectorDistanceFunction | undefined
  IndexStatus?: IndexStatus | undefined
  Backfilling?: boolean | undefined
  IndexSizeBytes?: number | undefined
  ItemCount?: number | undefined
  IndexArn?: string | undefined
}

export interface VectorIndexInfo {
  IndexName?: string | undefined
  VectorAttribute?: VectorAttributeDefinition | undefined
  SearchSchema?: SearchSchemaElement[] | undefined
  Projection?: Projection | undefined
  Dimensions?: number | undefined
  DistanceFunction?: VectorDistanceFunction | undefined
}

export interface VectorIndexUpdate {
  Create?: CreateVectorIndexAction | undefined
  Delete?: DeleteVectorIndexAction | undefined
}

export interface WarmThroughput {
  ReadUnitsPerSecond?: number | undefined
  WriteUnitsPerSecond?: number | undefined
}

export type WitnessStatus = 'CREATING' | 'DELETING' | 'ACTIVE'

export interface WriteRequest {
  PutRequest?: PutRequest | undefined
  DeleteRequest?: DeleteRequest | undefined
}
