// Written by tools/model.ts from the API model of pipes 2015-10-07; do not edit.

export interface Operations {
  CreatePipe: { in: CreatePipeRequest; out: CreatePipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' | 'ConflictException' | 'ServiceQuotaExceededException' }
  DeletePipe: { in: DeletePipeRequest; out: DeletePipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' | 'ConflictException' }
  DescribePipe: { in: DescribePipeRequest; out: DescribePipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' }
  ListPipes: { in: ListPipesRequest; out: ListPipesResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'InternalException' | 'ValidationException' | 'NotFoundException' }
  StartPipe: { in: StartPipeRequest; out: StartPipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' | 'ConflictException' }
  StopPipe: { in: StopPipeRequest; out: StopPipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' | 'ConflictException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'InternalException' | 'ValidationException' | 'NotFoundException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'InternalException' | 'ValidationException' | 'NotFoundException' }
  UpdatePipe: { in: UpdatePipeRequest; out: UpdatePipeResponse; err: 'InternalException' | 'ValidationException' | 'ThrottlingException' | 'NotFoundException' | 'ConflictException' }
}

export type AssignPublicIp = 'ENABLED' | 'DISABLED'

export interface AwsVpcConfiguration {
  Subnets: string[]
  SecurityGroups?: string[] | undefined
  AssignPublicIp?: AssignPublicIp | undefined
}

export interface BatchArrayProperties {
  Size?: number | undefined
}

export interface BatchContainerOverrides {
  Command?: string[] | undefined
  Environment?: BatchEnvironmentVariable[] | undefined
  InstanceType?: string | undefined
  ResourceRequirements?: BatchResourceRequirement[] | undefined
}

export interface BatchEnvironmentVariable {
  Name?: string | undefined
  Value?: string | undefined
}

export interface BatchJobDependency {
  JobId?: string | undefined
  Type?: BatchJobDependencyType | undefined
}

export type BatchJobDependencyType = 'N_TO_N' | 'SEQUENTIAL'

export interface BatchResourceRequirement {
  Type: BatchResourceRequirementType
  Value: string
}

export type BatchResourceRequirementType = 'GPU' | 'MEMORY' | 'VCPU'

export interface BatchRetryStrategy {
  Attempts?: number | undefined
}

export interface CapacityProviderStrategyItem {
  capacityProvider: string
  weight?: number | undefined
  base?: number | undefined
}

export interface CloudwatchLogsLogDestination {
  LogGroupArn?: string | undefined
}

export interface CloudwatchLogsLogDestinationParameters {
  LogGroupArn: string
}

export interface CreatePipeRequest {
  Name: string
  Description?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  Source: string
  SourceParameters?: PipeSourceParameters | undefined
  Enrichment?: string | undefined
  EnrichmentParameters?: PipeEnrichmentParameters | undefined
  Target: string
  TargetParameters?: PipeTargetParameters | undefined
  RoleArn: string
  Tags?: { [key: string]: string } | undefined
  LogConfiguration?: PipeLogConfigurationParameters | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface CreatePipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface DeadLetterConfig {
  Arn?: string | undefined
}

export interface DeletePipeRequest {
  Name: string
}

export interface DeletePipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  DesiredState?: RequestedPipeStateDescribeResponse | undefined
  CurrentState?: PipeState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface DescribePipeRequest {
  Name: string
}

export interface DescribePipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  DesiredState?: RequestedPipeStateDescribeResponse | undefined
  CurrentState?: PipeState | undefined
  StateReason?: string | undefined
  Source?: string | undefined
  SourceParameters?: PipeSourceParameters | undefined
  Enrichment?: string | undefined
  EnrichmentParameters?: PipeEnrichmentParameters | undefined
  Target?: string | undefined
  TargetParameters?: PipeTargetParameters | undefined
  RoleArn?: string | undefined
  Tags?: { [key: string]: string } | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LogConfiguration?: PipeLogConfiguration | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface DimensionMapping {
  DimensionValue: string
  DimensionValueType: DimensionValueType
  DimensionName: string
}

export type DimensionValueType = 'VARCHAR'

export type DynamoDBStreamStartPosition = 'TRIM_HORIZON' | 'LATEST'

export interface EcsContainerOverride {
  Command?: string[] | undefined
  Cpu?: number | undefined
  Environment?: EcsEnvironmentVariable[] | undefined
  EnvironmentFiles?: EcsEnvironmentFile[] | undefined
  Memory?: number | undefined
  MemoryReservation?: number | undefined
  Name?: string | undefined
  ResourceRequirements?: EcsResourceRequirement[] | undefined
}

export interface EcsEnvironmentFile {
  type: EcsEnvironmentFileType
  value: string
}

export type EcsEnvironmentFileType = 's3'

export interface EcsEnvironmentVariable {
  name?: string | undefined
  value?: string | undefined
}

export interface EcsEphemeralStorage {
  sizeInGiB: number
}

export interface EcsInferenceAcceleratorOverride {
  deviceName?: string | undefined
  deviceType?: string | undefined
}

export interface EcsResourceRequirement {
  type: EcsResourceRequirementType
  value: string
}

export type EcsResourceRequirementType = 'GPU' | 'InferenceAccelerator'

export interface EcsTaskOverride {
  ContainerOverrides?: EcsContainerOverride[] | undefined
  Cpu?: string | undefined
  EphemeralStorage?: EcsEphemeralStorage | undefined
  ExecutionRoleArn?: string | undefined
  InferenceAcceleratorOverrides?: EcsInferenceAcceleratorOverride[] | undefined
  Memory?: string | undefined
  TaskRoleArn?: string | undefined
}

export type EpochTimeUnit = 'MILLISECONDS' | 'SECONDS' | 'MICROSECONDS' | 'NANOSECONDS'

export interface Filter {
  Pattern?: string | undefined
}

export interface FilterCriteria {
  Filters?: Filter[] | undefined
}

export interface FirehoseLogDestination {
  DeliveryStreamArn?: string | undefined
}

export interface FirehoseLogDestinationParameters {
  DeliveryStreamArn: string
}

export type IncludeExecutionDataOption = 'ALL'

export type KinesisStreamStartPosition = 'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP'

export type LaunchType = 'EC2' | 'FARGATE' | 'EXTERNAL'

export interface ListPipesRequest {
  NamePrefix?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  SourcePrefix?: string | undefined
  TargetPrefix?: string | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface ListPipesResponse {
  Pipes?: Pipe[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  resourceArn: string
}

export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string } | undefined
}

export type LogLevel = 'OFF' | 'ERROR' | 'INFO' | 'TRACE'

export interface MQBrokerAccessCredentials {
  BasicAuth?: string | undefined
}

export interface MSKAccessCredentials {
  SaslScram512Auth?: string | undefined
  ClientCertificateTlsAuth?: string | undefined
}

export type MSKStartPosition = 'TRIM_HORIZON' | 'LATEST'

export type MeasureValueType = 'DOUBLE' | 'BIGINT' | 'VARCHAR' | 'BOOLEAN' | 'TIMESTAMP'

export interface MultiMeasureAttributeMapping {
  MeasureValue: string
  MeasureValueType: MeasureValueType
  MultiMeasureAttributeName: string
}

export interface MultiMeasureMapping {
  MultiMeasureName: string
  MultiMeasureAttributeMappings: MultiMeasureAttributeMapping[]
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined
}

export type OnPartialBatchItemFailureStreams = 'AUTOMATIC_BISECT'

export interface Pipe {
  Name?: string | undefined
  Arn?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  Source?: string | undefined
  Target?: string | undefined
  Enrichment?: string | undefined
}

export interface PipeEnrichmentHttpParameters {
  PathParameterValues?: string[] | undefined
  HeaderParameters?: { [key: string]: string } | undefined
  QueryStringParameters?: { [key: string]: string } | undefined
}

export interface PipeEnrichmentParameters {
  InputTemplate?: string | undefined
  HttpParameters?: PipeEnrichmentHttpParameters | undefined
}

export interface PipeLogConfiguration {
  S3LogDestination?: S3LogDestination | undefined
  FirehoseLogDestination?: FirehoseLogDestination | undefined
  CloudwatchLogsLogDestination?: CloudwatchLogsLogDestination | undefined
  Level?: LogLevel | undefined
  IncludeExecutionData?: IncludeExecutionDataOption[] | undefined
}

export interface PipeLogConfigurationParameters {
  S3LogDestination?: S3LogDestinationParameters | undefined
  FirehoseLogDestination?: FirehoseLogDestinationParameters | undefined
  CloudwatchLogsLogDestination?: CloudwatchLogsLogDestinationParameters | undefined
  Level: LogLevel
  IncludeExecutionData?: IncludeExecutionDataOption[] | undefined
}

export interface PipeSourceActiveMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials
  QueueName: string
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export interface PipeSourceDynamoDBStreamParameters {
  BatchSize?: number | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  MaximumRetryAttempts?: number | undefined
  ParallelizationFactor?: number | undefined
  StartingPosition: DynamoDBStreamStartPosition
}

export interface PipeSourceKinesisStreamParameters {
  BatchSize?: number | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  MaximumRetryAttempts?: number | undefined
  ParallelizationFactor?: number | undefined
  StartingPosition: KinesisStreamStartPosition
  StartingPositionTimestamp?: Date | undefined
}

export interface PipeSourceManagedStreamingKafkaParameters {
  TopicName: string
  StartingPosition?: MSKStartPosition | undefined
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ConsumerGroupID?: string | undefined
  Credentials?: MSKAccessCredentials | undefined
}

export interface PipeSourceParameters {
  FilterCriteria?: FilterCriteria | undefined
  KinesisStreamParameters?: PipeSourceKinesisStreamParameters | undefined
  DynamoDBStreamParameters?: PipeSourceDynamoDBStreamParameters | undefined
  SqsQueueParameters?: PipeSourceSqsQueueParameters | undefined
  ActiveMQBrokerParameters?: PipeSourceActiveMQBrokerParameters | undefined
  RabbitMQBrokerParameters?: PipeSourceRabbitMQBrokerParameters | undefined
  ManagedStreamingKafkaParameters?: PipeSourceManagedStreamingKafkaParameters | undefined
  SelfManagedKafkaParameters?: PipeSourceSelfManagedKafkaParameters | undefined
}

export interface PipeSourceRabbitMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials
  QueueName: string
  VirtualHost?: string | undefined
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export interface PipeSourceSelfManagedKafkaParameters {
  TopicName: string
  StartingPosition?: SelfManagedKafkaStartPosition | undefined
  AdditionalBootstrapServers?: string[] | undefined
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  ConsumerGroupID?: string | undefined
  Credentials?: SelfManagedKafkaAccessConfigurationCredentials | undefined
  ServerRootCaCertificate?: string | undefined
  Vpc?: SelfManagedKafkaAccessConfigurationVpc | undefined
}

export interface PipeSourceSqsQueueParameters {
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export type PipeState = 'RUNNING' | 'STOPPED' | 'CREATING' | 'UPDATING' | 'DELETING' | 'STARTING' | 'STOPPING' | 'CREATE_FAILED' | 'UPDATE_FAILED' | 'START_FAILED' | 'STOP_FAILED' | 'DELETE_FAILED' | 'CREATE_ROLLBACK_FAILED' | 'DELETE_ROLLBACK_FAILED' | 'UPDATE_ROLLBACK_FAILED'

export interface PipeTargetBatchJobParameters {
  JobDefinition: string
  JobName: string
  ArrayProperties?: BatchArrayProperties | undefined
  RetryStrategy?: BatchRetryStrategy | undefined
  ContainerOverrides?: BatchContainerOverrides | undefined
  DependsOn?: BatchJobDependency[] | undefined
  Parameters?: { [key: string]: string } | undefined
}

export interface PipeTargetCloudWatchLogsParameters {
  LogStreamName?: string | undefined
  Timestamp?: string | undefined
}

export interface PipeTargetEcsTaskParameters {
  TaskDefinitionArn: string
  TaskCount?: number | undefined
  LaunchType?: LaunchType | undefined
  NetworkConfiguration?: NetworkConfiguration | undefined
  PlatformVersion?: string | undefined
  Group?: string | undefined
  CapacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined
  EnableECSManagedTags?: boolean | undefined
  EnableExecuteCommand?: boolean | undefined
  PlacementConstraints?: PlacementConstraint[] | undefined
  PlacementStrategy?: PlacementStrategy[] | undefined
  PropagateTags?: PropagateTags | undefined
  ReferenceId?: string | undefined
  Overrides?: EcsTaskOverride | undefined
  Tags?: Tag[] | undefined
}

export interface PipeTargetEventBridgeEventBusParameters {
  EndpointId?: string | undefined
  DetailType?: string | undefined
  Source?: string | undefined
  Resources?: string[] | undefined
  Time?: string | undefined
}

export interface PipeTargetHttpParameters {
  PathParameterValues?: string[] | undefined
  HeaderParameters?: { [key: string]: string } | undefined
  QueryStringParameters?: { [key: string]: string } | undefined
}

export type PipeTargetInvocationType = 'REQUEST_RESPONSE' | 'FIRE_AND_FORGET'

export interface PipeTargetKinesisStreamParameters {
  PartitionKey: string
}

export interface PipeTargetLambdaFunctionParameters {
  InvocationType?: PipeTargetInvocationType | undefined
}

export interface PipeTargetParameters {
  InputTemplate?: string | undefined
  LambdaFunctionParameters?: PipeTargetLambdaFunctionParameters | undefined
  StepFunctionStateMachineParameters?: PipeTargetStateMachineParameters | undefined
  KinesisStreamParameters?: PipeTargetKinesisStreamParameters | undefined
  EcsTaskParameters?: PipeTargetEcsTaskParameters | undefined
  BatchJobParameters?: PipeTargetBatchJobParameters | undefined
  SqsQueueParameters?: PipeTargetSqsQueueParameters | undefined
  HttpParameters?: PipeTargetHttpParameters | undefined
  RedshiftDataParameters?: PipeTargetRedshiftDataParameters | undefined
  SageMakerPipelineParameters?: PipeTargetSageMakerPipelineParameters | undefined
  EventBridgeEventBusParameters?: PipeTargetEventBridgeEventBusParameters | undefined
  CloudWatchLogsParameters?: PipeTargetCloudWatchLogsParameters | undefined
  TimestreamParameters?: PipeTargetTimestreamParameters | undefined
}

export interface PipeTargetRedshiftDataParameters {
  SecretManagerArn?: string | undefined
  Database: string
  DbUser?: string | undefined
  StatementName?: string | undefined
  WithEvent?: boolean | undefined
  Sqls: string[]
}

export interface PipeTargetSageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[] | undefined
}

export interface PipeTargetSqsQueueParameters {
  MessageGroupId?: string | undefined
  MessageDeduplicationId?: string | undefined
}

export interface PipeTargetStateMachineParameters {
  InvocationType?: PipeTargetInvocationType | undefined
}

export interface PipeTargetTimestreamParameters {
  TimeValue: string
  EpochTimeUnit?: EpochTimeUnit | undefined
  TimeFieldType?: TimeFieldType | undefined
  TimestampFormat?: string | undefined
  VersionValue: string
  DimensionMappings: DimensionMapping[]
  SingleMeasureMappings?: SingleMeasureMapping[] | undefined
  MultiMeasureMappings?: MultiMeasureMapping[] | undefined
}

export interface PlacementConstraint {
  type?: PlacementConstraintType | undefined
  expression?: string | undefined
}

export type PlacementConstraintType = 'distinctInstance' | 'memberOf'

export interface PlacementStrategy {
  type?: PlacementStrategyType | undefined
  field?: string | undefined
}

export type PlacementStrategyType = 'random' | 'spread' | 'binpack'

export type PropagateTags = 'TASK_DEFINITION'

export type RequestedPipeState = 'RUNNING' | 'STOPPED'

export type RequestedPipeStateDescribeResponse = 'RUNNING' | 'STOPPED' | 'DELETED'

export interface S3LogDestination {
  BucketName?: string | undefined
  Prefix?: string | undefined
  BucketOwner?: string | undefined
  OutputFormat?: S3OutputFormat | undefined
}

export interface S3LogDestinationParameters {
  BucketName: string
  BucketOwner: string
  OutputFormat?: S3OutputFormat | undefined
  Prefix?: string | undefined
}

export type S3OutputFormat = 'json' | 'plain' | 'w3c'

export interface SageMakerPipelineParameter {
  Name: string
  Value: string
}

export interface SelfManagedKafkaAccessConfigurationCredentials {
  BasicAuth?: string | undefined
  SaslScram512Auth?: string | undefined
  SaslScram256Auth?: string | undefined
  ClientCertificateTlsAuth?: string | undefined
}

export interface SelfManagedKafkaAccessConfigurationVpc {
  Subnets?: string[] | undefined
  SecurityGroup?: string[] | undefined
}

export type SelfManagedKafkaStartPosition = 'TRIM_HORIZON' | 'LATEST'

export interface SingleMeasureMapping {
  MeasureValue: string
  MeasureValueType: MeasureValueType
  MeasureName: string
}

export interface StartPipeRequest {
  Name: string
}

export interface StartPipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface StopPipeRequest {
  Name: string
}

export interface StopPipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  resourceArn: string
  tags: { [key: string]: string }
}

export type TimeFieldType = 'EPOCH' | 'TIMESTAMP_FORMAT'

export interface UntagResourceRequest {
  resourceArn: string
  tagKeys: string[]
}

export interface UpdatePipeRequest {
  Name: string
  Description?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  SourceParameters?: UpdatePipeSourceParameters | undefined
  Enrichment?: string | undefined
  EnrichmentParameters?: PipeEnrichmentParameters | undefined
  Target?: string | undefined
  TargetParameters?: PipeTargetParameters | undefined
  RoleArn: string
  LogConfiguration?: PipeLogConfigurationParameters | undefined
  KmsKeyIdentifier?: string | undefined
}

export interface UpdatePipeResponse {
  Arn?: string | undefined
  Name?: string | undefined
  DesiredState?: RequestedPipeState | undefined
  CurrentState?: PipeState | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface UpdatePipeSourceActiveMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export interface UpdatePipeSourceDynamoDBStreamParameters {
  BatchSize?: number | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  MaximumRetryAttempts?: number | undefined
  ParallelizationFactor?: number | undefined
}

export interface UpdatePipeSourceKinesisStreamParameters {
  BatchSize?: number | undefined
  DeadLetterConfig?: DeadLetterConfig | undefined
  OnPartialBatchItemFailure?: OnPartialBatchItemFailureStreams | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  MaximumRecordAgeInSeconds?: number | undefined
  MaximumRetryAttempts?: number | undefined
  ParallelizationFactor?: number | undefined
}

export interface UpdatePipeSourceManagedStreamingKafkaParameters {
  BatchSize?: number | undefined
  Credentials?: MSKAccessCredentials | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export interface UpdatePipeSourceParameters {
  FilterCriteria?: FilterCriteria | undefined
  KinesisStreamParameters?: UpdatePipeSourceKinesisStreamParameters | undefined
  DynamoDBStreamParameters?: UpdatePipeSourceDynamoDBStreamParameters | undefined
  SqsQueueParameters?: UpdatePipeSourceSqsQueueParameters | undefined
  ActiveMQBrokerParameters?: UpdatePipeSourceActiveMQBrokerParameters | undefined
  RabbitMQBrokerParameters?: UpdatePipeSourceRabbitMQBrokerParameters | undefined
  ManagedStreamingKafkaParameters?: UpdatePipeSourceManagedStreamingKafkaParameters | undefined
  SelfManagedKafkaParameters?: UpdatePipeSourceSelfManagedKafkaParameters | undefined
}

export interface UpdatePipeSourceRabbitMQBrokerParameters {
  Credentials: MQBrokerAccessCredentials
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}

export interface UpdatePipeSourceSelfManagedKafkaParameters {
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
  Credentials?: SelfManagedKafkaAccessConfigurationCredentials | undefined
  ServerRootCaCertificate?: string | undefined
  Vpc?: SelfManagedKafkaAccessConfigurationVpc | undefined
}

export interface UpdatePipeSourceSqsQueueParameters {
  BatchSize?: number | undefined
  MaximumBatchingWindowInSeconds?: number | undefined
}
