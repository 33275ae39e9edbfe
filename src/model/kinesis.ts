// Written by tools/model.ts from the API model of kinesis 2013-12-02; do not edit.

export interface Operations {
  AddTagsToStream: { in: AddTagsToStreamInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  CreateStream: { in: CreateStreamInput; out: Record<string, never>; err: 'ResourceInUseException' | 'LimitExceededException' | 'InvalidArgumentException' | 'ValidationException' }
  DecreaseStreamRetentionPeriod: { in: DecreaseStreamRetentionPeriodInput; out: Record<string, never>; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'AccessDeniedException' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyInput; out: Record<string, never>; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'ResourceInUseException' }
  DeleteStream: { in: DeleteStreamInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'AccessDeniedException' }
  DeregisterStreamConsumer: { in: DeregisterStreamConsumerInput; out: Record<string, never>; err: 'LimitExceededException' | 'ResourceNotFoundException' | 'InvalidArgumentException' }
  DescribeAccountSettings: { in: Record<string, never>; out: DescribeAccountSettingsOutput; err: 'LimitExceededException' }
  DescribeLimits: { in: Record<string, never>; out: DescribeLimitsOutput; err: 'LimitExceededException' }
  DescribeStream: { in: DescribeStreamInput; out: DescribeStreamOutput; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'AccessDeniedException' }
  DescribeStreamConsumer: { in: DescribeStreamConsumerInput; out: DescribeStreamConsumerOutput; err: 'LimitExceededException' | 'ResourceNotFoundException' | 'InvalidArgumentException' }
  DescribeStreamSummary: { in: DescribeStreamSummaryInput; out: DescribeStreamSummaryOutput; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'AccessDeniedException' }
  DisableEnhancedMonitoring: { in: DisableEnhancedMonitoringInput; out: EnhancedMonitoringOutput; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  EnableEnhancedMonitoring: { in: EnableEnhancedMonitoringInput; out: EnhancedMonitoringOutput; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  GetRecords: { in: GetRecordsInput; out: GetRecordsOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ProvisionedThroughputExceededException' | 'ExpiredIteratorException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSAccessDeniedException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'AccessDeniedException' | 'InternalFailureException' }
  GetResourcePolicy: { in: GetResourcePolicyInput; out: GetResourcePolicyOutput; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'ResourceInUseException' }
  GetShardIterator: { in: GetShardIteratorInput; out: GetShardIteratorOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ProvisionedThroughputExceededException' | 'AccessDeniedException' | 'InternalFailureException' }
  IncreaseStreamRetentionPeriod: { in: IncreaseStreamRetentionPeriodInput; out: Record<string, never>; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'AccessDeniedException' }
  ListShards: { in: ListShardsInput; out: ListShardsOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'LimitExceededException' | 'ExpiredNextTokenException' | 'ResourceInUseException' | 'AccessDeniedException' }
  ListStreamConsumers: { in: ListStreamConsumersInput; out: ListStreamConsumersOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'LimitExceededException' | 'ExpiredNextTokenException' | 'ResourceInUseException' }
  ListStreams: { in: ListStreamsInput; out: ListStreamsOutput; err: 'LimitExceededException' | 'ExpiredNextTokenException' | 'InvalidArgumentException' }
  ListTagsForResource: { in: ListTagsForResourceInput; out: ListTagsForResourceOutput; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  ListTagsForStream: { in: ListTagsForStreamInput; out: ListTagsForStreamOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  MergeShards: { in: MergeShardsInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'ValidationException' | 'AccessDeniedException' }
  PutRecord: { in: PutRecordInput; out: PutRecordOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ProvisionedThroughputExceededException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSAccessDeniedException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'AccessDeniedException' | 'InternalFailureException' }
  PutRecords: { in: PutRecordsInput; out: PutRecordsOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ProvisionedThroughputExceededException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSAccessDeniedException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'AccessDeniedException' | 'InternalFailureException' }
  PutResourcePolicy: { in: PutResourcePolicyInput; out: Record<string, never>; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'ResourceInUseException' }
  RegisterStreamConsumer: { in: RegisterStreamConsumerInput; out: RegisterStreamConsumerOutput; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' }
  RemoveTagsFromStream: { in: RemoveTagsFromStreamInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  SplitShard: { in: SplitShardInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'ValidationException' | 'AccessDeniedException' }
  StartStreamEncryption: { in: StartStreamEncryptionInput; out: Record<string, never>; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSAccessDeniedException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'AccessDeniedException' }
  StopStreamEncryption: { in: StopStreamEncryptionInput; out: Record<string, never>; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  SubscribeToShard: { in: SubscribeToShardInput; out: SubscribeToShardOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ResourceInUseException' | 'LimitExceededException' | 'AccessDeniedException' }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'AccessDeniedException' }
  UpdateAccountSettings: { in: UpdateAccountSettingsInput; out: UpdateAccountSettingsOutput; err: 'InvalidArgumentException' | 'ValidationException' | 'LimitExceededException' }
  UpdateMaxRecordSize: { in: UpdateMaxRecordSizeInput; out: Record<string, never>; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'AccessDeniedException' | 'ValidationException' }
  UpdateShardCount: { in: UpdateShardCountInput; out: UpdateShardCountOutput; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' }
  UpdateStreamMode: { in: UpdateStreamModeInput; out: Record<string, never>; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'ValidationException' }
  UpdateStreamWarmThroughput: { in: UpdateStreamWarmThroughputInput; out: UpdateStreamWarmThroughputOutput; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'ResourceInUseException' | 'ValidationException' }
}

export interface AddTagsToStreamInput {
  StreamName?: string | undefined
  Tags: { [key: string]: string }
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface ChildShard {
  ShardId: string
  ParentShards: string[]
  HashKeyRange: HashKeyRange
}

export interface Consumer {
  ConsumerName: string
  ConsumerARN: string
  ConsumerStatus: ConsumerStatus
  ConsumerCreationTimestamp: Date
}

export interface ConsumerDescription {
  ConsumerName: string
  ConsumerARN: string
  ConsumerStatus: ConsumerStatus
  ConsumerCreationTimestamp: Date
  StreamARN: string
}

export type ConsumerStatus = 'CREATING' | 'DELETING' | 'ACTIVE'

export interface CreateStreamInput {
  StreamName: string
  ShardCount?: number | undefined
  StreamModeDetails?: StreamModeDetails | undefined
  Tags?: { [key: string]: string } | undefined
  WarmThroughputMiBps?: number | undefined
  MaxRecordSizeInKiB?: number | undefined
}

export interface DecreaseStreamRetentionPeriodInput {
  StreamName?: string | undefined
  RetentionPeriodHours: number
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface DeleteResourcePolicyInput {
  ResourceARN: string
  StreamId?: string | undefined
}

export interface DeleteStreamInput {
  StreamName?: string | undefined
  EnforceConsumerDeletion?: boolean | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface DeregisterStreamConsumerInput {
  StreamARN?: string | undefined
  ConsumerName?: string | undefined
  ConsumerARN?: string | undefined
  StreamId?: string | undefined
}

export interface DescribeAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined
}

export interface DescribeLimitsOutput {
  ShardLimit: number
  OpenShardCount: number
  OnDemandStreamCount: number
  OnDemandStreamCountLimit: number
}

export interface DescribeStreamConsumerInput {
  StreamARN?: string | undefined
  ConsumerName?: string | undefined
  ConsumerARN?: string | undefined
  StreamId?: string | undefined
}

export interface DescribeStreamConsumerOutput {
  ConsumerDescription: ConsumerDescription
}

export interface DescribeStreamInput {
  StreamName?: string | undefined
  Limit?: number | undefined
  ExclusiveStartShardId?: string | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface DescribeStreamOutput {
  StreamDescription: StreamDescription
}

export interface DescribeStreamSummaryInput {
  StreamName?: string | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface DescribeStreamSummaryOutput {
  StreamDescriptionSummary: StreamDescriptionSummary
}

export interface DisableEnhancedMonitoringInput {
  StreamName?: string | undefined
  ShardLevelMetrics: MetricsName[]
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface EnableEnhancedMonitoringInput {
  StreamName?: string | undefined
  ShardLevelMetrics: MetricsName[]
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export type EncryptionType = 'NONE' | 'KMS'

export interface EnhancedMetrics {
  ShardLevelMetrics?: MetricsName[] | undefined
}

export interface EnhancedMonitoringOutput {
  StreamName?: string | undefined
  CurrentShardLevelMetrics?: MetricsName[] | undefined
  DesiredShardLevelMetrics?: MetricsName[] | undefined
  StreamARN?: string | undefined
}

export interface GetRecordsInput {
  ShardIterator: string
  Limit?: number | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface GetRecordsOutput {
  Records: Record_[]
  NextShardIterator?: string | undefined
  MillisBehindLatest?: number | undefined
  ChildShards?: ChildShard[] | undefined
}

export interface GetResourcePolicyInput {
  ResourceARN: string
  StreamId?: string | undefined
}

export interface GetResourcePolicyOutput {
  Policy: string
}

export interface GetShardIteratorInput {
  StreamName?: string | undefined
  ShardId: string
  ShardIteratorType: ShardIteratorType
  StartingSequenceNumber?: string | undefined
  Timestamp?: Date | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface GetShardIteratorOutput {
  ShardIterator?: string | undefined
}

export interface HashKeyRange {
  StartingHashKey: string
  EndingHashKey: string
}

export interface IncreaseStreamRetentionPeriodInput {
  StreamName?: string | undefined
  RetentionPeriodHours: number
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface ListShardsInput {
  StreamName?: string | undefined
  NextToken?: string | undefined
  ExclusiveStartShardId?: string | undefined
  MaxResults?: number | undefined
  StreamCreationTimestamp?: Date | undefined
  ShardFilter?: ShardFilter | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface ListShardsOutput {
  Shards?: Shard[] | undefined
  NextToken?: string | undefined
}

export interface ListStreamConsumersInput {
  StreamARN: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  StreamCreationTimestamp?: Date | undefined
  StreamId?: string | undefined
}

export interface ListStreamConsumersOutput {
  Consumers?: Consumer[] | undefined
  NextToken?: string | undefined
}

export interface ListStreamsInput {
  Limit?: number | undefined
  ExclusiveStartStreamName?: string | undefined
  NextToken?: string | undefined
}

export interface ListStreamsOutput {
  StreamNames: string[]
  HasMoreStreams: boolean
  NextToken?: string | undefined
  StreamSummaries?: StreamSummary[] | undefined
}

export interface ListTagsForResourceInput {
  ResourceARN: string
  StreamId?: string | undefined
}

export interface ListTagsForResourceOutput {
  Tags?: Tag[] | undefined
}

export interface ListTagsForStreamInput {
  StreamName?: string | undefined
  ExclusiveStartTagKey?: string | undefined
  Limit?: number | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface ListTagsForStreamOutput {
  Tags: Tag[]
  HasMoreTags: boolean
}

export interface MergeShardsInput {
  StreamName?: string | undefined
  ShardToMerge: string
  AdjacentShardToMerge: string
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export type MetricsName = 'IncomingBytes' | 'IncomingRecords' | 'OutgoingBytes' | 'OutgoingRecords' | 'WriteProvisionedThroughputExceeded' | 'ReadProvisionedThroughputExceeded' | 'IteratorAgeMilliseconds' | 'ALL'

export interface MinimumThroughputBillingCommitmentInput {
  Status: MinimumThroughputBillingCommitmentInputStatus
}

export type MinimumThroughputBillingCommitmentInputStatus = 'ENABLED' | 'DISABLED'

export interface MinimumThroughputBillingCommitmentOutput {
  Status: MinimumThroughputBillingCommitmentOutputStatus
  StartedAt?: Date | undefined
  EndedAt?: Date | undefined
  EarliestAllowedEndAt?: Date | undefined
}

export type MinimumThroughputBillingCommitmentOutputStatus = 'ENABLED' | 'DISABLED' | 'ENABLED_UNTIL_EARLIEST_ALLOWED_END'

export interface PutRecordInput {
  StreamName?: string | undefined
  Data: Uint8Array
  PartitionKey: string
  ExplicitHashKey?: string | undefined
  SequenceNumberForOrdering?: string | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface PutRecordOutput {
  ShardId: string
  SequenceNumber: string
  EncryptionType?: EncryptionType | undefined
}

export interface PutRecordsInput {
  Records: PutRecordsRequestEntry[]
  StreamName?: string | undefined
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface PutRecordsOutput {
  FailedRecordCount?: number | undefined
  Records: PutRecordsResultEntry[]
  EncryptionType?: EncryptionType | undefined
}

export interface PutRecordsRequestEntry {
  Data: Uint8Array
  ExplicitHashKey?: string | undefined
  PartitionKey: string
}

export interface PutRecordsResultEntry {
  SequenceNumber?: string | undefined
  ShardId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface PutResourcePolicyInput {
  ResourceARN: string
  StreamId?: string | undefined
  Policy: string
}

export interface Record_ {
  SequenceNumber: string
  ApproximateArrivalTimestamp?: Date | undefined
  Data: Uint8Array
  PartitionKey: string
  EncryptionType?: EncryptionType | undefined
}

export interface RegisterStreamConsumerInput {
  StreamARN: string
  ConsumerName: string
  StreamId?: string | undefined
  Tags?: { [key: string]: string } | undefined
}

export interface RegisterStreamConsumerOutput {
  Consumer: Consumer
}

export interface RemoveTagsFromStreamInput {
  StreamName?: string | undefined
  TagKeys: string[]
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export type ScalingType = 'UNIFORM_SCALING'

export interface SequenceNumberRange {
  StartingSequenceNumber: string
  EndingSequenceNumber?: string | undefined
}

export interface Shard {
  ShardId: string
  ParentShardId?: string | undefined
  AdjacentParentShardId?: string | undefined
  HashKeyRange: HashKeyRange
  SequenceNumberRange: SequenceNumberRange
}

export interface ShardFilter {
  Type: ShardFilterType
  ShardId?: string | undefined
  Timestamp?: Date | undefined
}

export type ShardFilterType = 'AFTER_SHARD_ID' | 'AT_TRIM_HORIZON' | 'FROM_TRIM_HORIZON' | 'AT_LATEST' | 'AT_TIMESTAMP' | 'FROM_TIMESTAMP'

export type ShardIteratorType = 'AT_SEQUENCE_NUMBER' | 'AFTER_SEQUENCE_NUMBER' | 'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP'

export interface SplitShardInput {
  StreamName?: string | undefined
  ShardToSplit: string
  NewStartingHashKey: string
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface StartStreamEncryptionInput {
  StreamName?: string | undefined
  EncryptionType: EncryptionType
  KeyId: string
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface StartingPosition {
  Type: ShardIteratorType
  SequenceNumber?: string | undefined
  Timestamp?: Date | undefined
}

export interface StopStreamEncryptionInput {
  StreamName?: string | undefined
  EncryptionType: EncryptionType
  KeyId: string
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface StreamDescription {
  StreamName: string
  StreamARN: string
  StreamStatus: StreamStatus
  StreamModeDetails?: StreamModeDetails | undefined
  Shards: Shard[]
  HasMoreShards: boolean
  RetentionPeriodHours: number
  StreamCreationTimestamp: Date
  EnhancedMonitoring: EnhancedMetrics[]
  EncryptionType?: EncryptionType | undefined
  KeyId?: string | undefined
}

export interface StreamDescriptionSummary {
  StreamName: string
  StreamARN: string
  StreamId?: string | undefined
  StreamStatus: StreamStatus
  StreamModeDetails?: StreamModeDetails | undefined
  RetentionPeriodHours: number
  StreamCreationTimestamp: Date
  EnhancedMonitoring: EnhancedMetrics[]
  EncryptionType?: EncryptionType | undefined
  KeyId?: string | undefined
  OpenShardCount: number
  ConsumerCount?: number | undefined
  WarmThroughput?: WarmThroughputObject | undefined
  MaxRecordSizeInKiB?: number | undefined
}

export type StreamMode = 'PROVISIONED' | 'ON_DEMAND'

export interface StreamModeDetails {
  StreamMode: StreamMode
}

export type StreamStatus = 'CREATING' | 'DELETING' | 'ACTIVE' | 'UPDATING'

export interface StreamSummary {
  StreamName: string
  StreamARN: string
  StreamStatus: StreamStatus
  StreamModeDetails?: StreamModeDetails | undefined
  StreamCreationTimestamp?: Date | undefined
}

export interface SubscribeToShardEvent {
  Records: Record_[]
  ContinuationSequenceNumber: string
  MillisBehindLatest: number
  ChildShards?: ChildShard[] | undefined
}

export interface SubscribeToShardEventStream {
  SubscribeToShardEvent?: SubscribeToShardEvent | undefined
}

export interface SubscribeToShardInput {
  ConsumerARN: string
  StreamId?: string | undefined
  ShardId: string
  StartingPosition: StartingPosition
}

export interface SubscribeToShardOutput {
  EventStream: AsyncIterable<SubscribeToShardEventStream>
}

export interface Tag {
  Key: string
  Value?: string | undefined
}

export interface TagResourceInput {
  Tags: { [key: string]: string }
  ResourceARN: string
  StreamId?: string | undefined
}

export interface UntagResourceInput {
  TagKeys: string[]
  ResourceARN: string
  StreamId?: string | undefined
}

export interface UpdateAccountSettingsInput {
  MinimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentInput
}

export interface UpdateAccountSettingsOutput {
  MinimumThroughputBillingCommitment?: MinimumThroughputBillingCommitmentOutput | undefined
}

export interface UpdateMaxRecordSizeInput {
  StreamARN?: string | undefined
  StreamId?: string | undefined
  MaxRecordSizeInKiB: number
}

export interface UpdateShardCountInput {
  StreamName?: string | undefined
  TargetShardCount: number
  ScalingType: ScalingType
  StreamARN?: string | undefined
  StreamId?: string | undefined
}

export interface UpdateShardCountOutput {
  StreamName?: string | undefined
  CurrentShardCount?: number | undefined
  TargetShardCount?: number | undefined
  StreamARN?: string | undefined
}

export interface UpdateStreamModeInput {
  StreamARN: string
  StreamId?: string | undefined
  StreamModeDetails: StreamModeDetails
  WarmThroughputMiBps?: number | undefined
}

export interface UpdateStreamWarmThroughputInput {
  StreamARN?: string | undefined
  StreamName?: string | undefined
  StreamId?: string | undefined
  WarmThroughputMiBps: number
}

export interface UpdateStreamWarmThroughputOutput {
  StreamARN?: string | undefined
  StreamName?: string | undefined
  WarmThroughput?: WarmThroughputObject | undefined
}

export interface WarmThroughputObject {
  TargetMiBps?: number | undefined
  CurrentMiBps?: number | undefined
}
