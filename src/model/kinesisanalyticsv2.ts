// Written by tools/model.ts from the API model of kinesisanalyticsv2 2018-05-23; do not edit.

export interface Operations {
  AddApplicationCloudWatchLoggingOption: { in: AddApplicationCloudWatchLoggingOptionRequest; out: AddApplicationCloudWatchLoggingOptionResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' }
  AddApplicationInput: { in: AddApplicationInputRequest; out: AddApplicationInputResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'CodeValidationException' | 'InvalidRequestException' }
  AddApplicationInputProcessingConfiguration: { in: AddApplicationInputProcessingConfigurationRequest; out: AddApplicationInputProcessingConfigurationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  AddApplicationOutput: { in: AddApplicationOutputRequest; out: AddApplicationOutputResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  AddApplicationReferenceDataSource: { in: AddApplicationReferenceDataSourceRequest; out: AddApplicationReferenceDataSourceResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  AddApplicationVpcConfiguration: { in: AddApplicationVpcConfigurationRequest; out: AddApplicationVpcConfigurationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidApplicationConfigurationException' }
  CreateApplication: { in: CreateApplicationRequest; out: CreateApplicationResponse; err: 'CodeValidationException' | 'ResourceInUseException' | 'LimitExceededException' | 'InvalidArgumentException' | 'InvalidRequestException' | 'TooManyTagsException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  CreateApplicationPresignedUrl: { in: CreateApplicationPresignedUrlRequest; out: CreateApplicationPresignedUrlResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' }
  CreateApplicationSnapshot: { in: CreateApplicationSnapshotRequest; out: Record<string, never>; err: 'ResourceInUseException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidArgumentException' | 'UnsupportedOperationException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' }
  DeleteApplication: { in: DeleteApplicationRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' }
  DeleteApplicationCloudWatchLoggingOption: { in: DeleteApplicationCloudWatchLoggingOptionRequest; out: DeleteApplicationCloudWatchLoggingOptionResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' }
  DeleteApplicationInputProcessingConfiguration: { in: DeleteApplicationInputProcessingConfigurationRequest; out: DeleteApplicationInputProcessingConfigurationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  DeleteApplicationOutput: { in: DeleteApplicationOutputRequest; out: DeleteApplicationOutputResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  DeleteApplicationReferenceDataSource: { in: DeleteApplicationReferenceDataSourceRequest; out: DeleteApplicationReferenceDataSourceResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' }
  DeleteApplicationSnapshot: { in: DeleteApplicationSnapshotRequest; out: Record<string, never>; err: 'ResourceInUseException' | 'InvalidArgumentException' | 'UnsupportedOperationException' | 'InvalidRequestException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' }
  DeleteApplicationVpcConfiguration: { in: DeleteApplicationVpcConfigurationRequest; out: DeleteApplicationVpcConfigurationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidApplicationConfigurationException' }
  DescribeApplication: { in: DescribeApplicationRequest; out: DescribeApplicationResponse; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'InvalidRequestException' }
  DescribeApplicationOperation: { in: DescribeApplicationOperationRequest; out: DescribeApplicationOperationResponse; err: 'InvalidArgumentException' | 'ResourceNotFoundException' | 'UnsupportedOperationException' }
  DescribeApplicationSnapshot: { in: DescribeApplicationSnapshotRequest; out: DescribeApplicationSnapshotResponse; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'UnsupportedOperationException' }
  DescribeApplicationVersion: { in: DescribeApplicationVersionRequest; out: DescribeApplicationVersionResponse; err: 'InvalidArgumentException' | 'ResourceNotFoundException' | 'UnsupportedOperationException' }
  DiscoverInputSchema: { in: DiscoverInputSchemaRequest; out: DiscoverInputSchemaResponse; err: 'InvalidArgumentException' | 'UnableToDetectSchemaException' | 'ResourceProvisionedThroughputExceededException' | 'ServiceUnavailableException' | 'InvalidRequestException' | 'UnsupportedOperationException' }
  ListApplicationOperations: { in: ListApplicationOperationsRequest; out: ListApplicationOperationsResponse; err: 'InvalidArgumentException' | 'ResourceNotFoundException' | 'UnsupportedOperationException' }
  ListApplicationSnapshots: { in: ListApplicationSnapshotsRequest; out: ListApplicationSnapshotsResponse; err: 'InvalidArgumentException' | 'UnsupportedOperationException' }
  ListApplicationVersions: { in: ListApplicationVersionsRequest; out: ListApplicationVersionsResponse; err: 'InvalidArgumentException' | 'ResourceNotFoundException' | 'UnsupportedOperationException' }
  ListApplications: { in: ListApplicationsRequest; out: ListApplicationsResponse; err: 'InvalidRequestException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  RollbackApplication: { in: RollbackApplicationRequest; out: RollbackApplicationResponse; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ResourceInUseException' | 'InvalidRequestException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  StartApplication: { in: StartApplicationRequest; out: StartApplicationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'InvalidApplicationConfigurationException' | 'InvalidRequestException' }
  StopApplication: { in: StopApplicationRequest; out: StopApplicationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' | 'ConcurrentModificationException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'TooManyTagsException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'TooManyTagsException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  UpdateApplication: { in: UpdateApplicationRequest; out: UpdateApplicationResponse; err: 'CodeValidationException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'InvalidRequestException' | 'InvalidApplicationConfigurationException' | 'LimitExceededException' }
  UpdateApplicationMaintenanceConfiguration: { in: UpdateApplicationMaintenanceConfigurationRequest; out: UpdateApplicationMaintenanceConfigurationResponse; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
}

export interface AddApplicationCloudWatchLoggingOptionRequest {
  ApplicationName: string
  CurrentApplicationVersionId?: number | undefined
  CloudWatchLoggingOption: CloudWatchLoggingOption
  ConditionalToken?: string | undefined
}

export interface AddApplicationCloudWatchLoggingOptionResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescription[] | undefined
  OperationId?: string | undefined
}

export interface AddApplicationInputProcessingConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  InputId: string
  InputProcessingConfiguration: InputProcessingConfiguration
}

export interface AddApplicationInputProcessingConfigurationResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  InputId?: string | undefined
  InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined
}

export interface AddApplicationInputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  Input: Input
}

export interface AddApplicationInputResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  InputDescriptions?: InputDescription[] | undefined
}

export interface AddApplicationOutputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  Output: Output
}

export interface AddApplicationOutputResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  OutputDescriptions?: OutputDescription[] | undefined
}

export interface AddApplicationReferenceDataSourceRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  ReferenceDataSource: ReferenceDataSource
}

export interface AddApplicationReferenceDataSourceResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  ReferenceDataSourceDescriptions?: ReferenceDataSourceDescription[] | undefined
}

export interface AddApplicationVpcConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId?: number | undefined
  VpcConfiguration: VpcConfiguration
  ConditionalToken?: string | undefined
}

export interface AddApplicationVpcConfigurationResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  VpcConfigurationDescription?: VpcConfigurationDescription | undefined
  OperationId?: string | undefined
}

export interface ApplicationCodeConfiguration {
  CodeContent?: CodeContent | undefined
  CodeContentType: CodeContentType
}

export interface ApplicationCodeConfigurationDescription {
  CodeContentType: CodeContentType
  CodeContentDescription?: CodeContentDescription | undefined
}

export interface ApplicationCodeConfigurationUpdate {
  CodeContentTypeUpdate?: CodeContentType | undefined
  CodeContentUpdate?: CodeContentUpdate | undefined
}

export interface ApplicationConfiguration {
  SqlApplicationConfiguration?: SqlApplicationConfiguration | undefined
  FlinkApplicationConfiguration?: FlinkApplicationConfiguration | undefined
  EnvironmentProperties?: EnvironmentProperties | undefined
  ApplicationCodeConfiguration?: ApplicationCodeConfiguration | undefined
  ApplicationSnapshotConfiguration?: ApplicationSnapshotConfiguration | undefined
  ApplicationSystemRollbackConfiguration?: ApplicationSystemRollbackConfiguration | undefined
  VpcConfigurations?: VpcConfiguration[] | undefined
  ZeppelinApplicationConfiguration?: ZeppelinApplicationConfiguration | undefined
  ApplicationEncryptionConfiguration?: ApplicationEncryptionConfiguration | undefined
}

export interface ApplicationConfigurationDescription {
  SqlApplicationConfigurationDescription?: SqlApplicationConfigurationDescription | undefined
  ApplicationCodeConfigurationDescription?: ApplicationCodeConfigurationDescription | undefined
  RunConfigurationDescription?: RunConfigurationDescription | undefined
  FlinkApplicationConfigurationDescription?: FlinkApplicationConfigurationDescription | undefined
  EnvironmentPropertyDescriptions?: EnvironmentPropertyDescriptions | undefined
  ApplicationSnapshotConfigurationDescription?: ApplicationSnapshotConfigurationDescription | undefined
  ApplicationSystemRollbackConfigurationDescription?: ApplicationSystemRollbackConfigurationDescription | undefined
  VpcConfigurationDescriptions?: VpcConfigurationDescription[] | undefined
  ZeppelinApplicationConfigurationDescription?: ZeppelinApplicationConfigurationDescription | undefined
  ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined
}

export interface ApplicationConfigurationUpdate {
  SqlApplicationConfigurationUpdate?: SqlApplicationConfigurationUpdate | undefined
  ApplicationCodeConfigurationUpdate?: ApplicationCodeConfigurationUpdate | undefined
  FlinkApplicationConfigurationUpdate?: FlinkApplicationConfigurationUpdate | undefined
  EnvironmentPropertyUpdates?: EnvironmentPropertyUpdates | undefined
  ApplicationSnapshotConfigurationUpdate?: ApplicationSnapshotConfigurationUpdate | undefined
  ApplicationSystemRollbackConfigurationUpdate?: ApplicationSystemRollbackConfigurationUpdate | undefined
  VpcConfigurationUpdates?: VpcConfigurationUpdate[] | undefined
  ZeppelinApplicationConfigurationUpdate?: ZeppelinApplicationConfigurationUpdate | undefined
  ApplicationEncryptionConfigurationUpdate?: ApplicationEncryptionConfigurationUpdate | undefined
}

export interface ApplicationDetail {
  ApplicationARN: string
  ApplicationDescription?: string | undefined
  ApplicationName: string
  RuntimeEnvironment: RuntimeEnvironment
  ServiceExecutionRole?: string | undefined
  ApplicationStatus: ApplicationStatus
  ApplicationVersionId: number
  CreateTimestamp?: Date | undefined
  LastUpdateTimestamp?: Date | undefined
  ApplicationConfigurationDescription?: ApplicationConfigurationDescription | undefined
  CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescription[] | undefined
  ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined
  ApplicationVersionUpdatedFrom?: number | undefined
  ApplicationVersionRolledBackFrom?: number | undefined
  ApplicationVersionCreateTimestamp?: Date | undefined
  ConditionalToken?: string | undefined
  ApplicationVersionRolledBackTo?: number | undefined
  ApplicationMode?: ApplicationMode | undefined
}

export interface ApplicationEncryptionConfiguration {
  KeyId?: string | undefined
  KeyType: KeyType
}

export interface ApplicationEncryptionConfigurationDescription {
  KeyId?: string | undefined
  KeyType: KeyType
}

export interface ApplicationEncryptionConfigurationUpdate {
  KeyIdUpdate?: string | undefined
  KeyTypeUpdate: KeyType
}

export interface ApplicationMaintenanceConfigurationDescription {
  ApplicationMaintenanceWindowStartTime: string
  ApplicationMaintenanceWindowEndTime: string
}

export interface ApplicationMaintenanceConfigurationUpdate {
  ApplicationMaintenanceWindowStartTimeUpdate: string
}

export type ApplicationMode = 'STREAMING' | 'INTERACTIVE'

export interface ApplicationOperationInfo {
  Operation?: string | undefined
  OperationId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  OperationStatus?: OperationStatus | undefined
}

export interface ApplicationOperationInfoDetails {
  Operation: string
  StartTime: Date
  EndTime: Date
  OperationStatus: OperationStatus
  ApplicationVersionChangeDetails?: ApplicationVersionChangeDetails | undefined
  OperationFailureDetails?: OperationFailureDetails | undefined
}

export interface ApplicationRestoreConfiguration {
  ApplicationRestoreType: ApplicationRestoreType
  SnapshotName?: string | undefined
}

export type ApplicationRestoreType = 'SKIP_RESTORE_FROM_SNAPSHOT' | 'RESTORE_FROM_LATEST_SNAPSHOT' | 'RESTORE_FROM_CUSTOM_SNAPSHOT'

export interface ApplicationSnapshotConfiguration {
  SnapshotsEnabled: boolean
}

export interface ApplicationSnapshotConfigurationDescription {
  SnapshotsEnabled: boolean
}

export interface ApplicationSnapshotConfigurationUpdate {
  SnapshotsEnabledUpdate: boolean
}

export type ApplicationStatus = 'DELETING' | 'STARTING' | 'STOPPING' | 'READY' | 'RUNNING' | 'UPDATING' | 'AUTOSCALING' | 'FORCE_STOPPING' | 'ROLLING_BACK' | 'MAINTENANCE' | 'ROLLED_BACK'

export interface ApplicationSummary {
  ApplicationName: string
  ApplicationARN: string
  ApplicationStatus: ApplicationStatus
  ApplicationVersionId: number
  RuntimeEnvironment: RuntimeEnvironment
  ApplicationMode?: ApplicationMode | undefined
}

export interface ApplicationSystemRollbackConfiguration {
  RollbackEnabled: boolean
}

export interface ApplicationSystemRollbackConfigurationDescription {
  RollbackEnabled: boolean
}

export interface ApplicationSystemRollbackConfigurationUpdate {
  RollbackEnabledUpdate: boolean
}

export interface ApplicationVersionChangeDetails {
  ApplicationVersionUpdatedFrom: number
  ApplicationVersionUpdatedTo: number
}

export interface ApplicationVersionSummary {
  ApplicationVersionId: number
  ApplicationStatus: ApplicationStatus
}

export type ArtifactType = 'UDF' | 'DEPENDENCY_JAR'

export interface CSVMappingParameters {
  RecordRowDelimiter: string
  RecordColumnDelimiter: string
}

export interface CatalogConfiguration {
  GlueDataCatalogConfiguration: GlueDataCatalogConfiguration
}

export interface CatalogConfigurationDescription {
  GlueDataCatalogConfigurationDescription: GlueDataCatalogConfigurationDescription
}

export interface CatalogConfigurationUpdate {
  GlueDataCatalogConfigurationUpdate: GlueDataCatalogConfigurationUpdate
}

export interface CheckpointConfiguration {
  ConfigurationType: ConfigurationType
  CheckpointingEnabled?: boolean | undefined
  CheckpointInterval?: number | undefined
  MinPauseBetweenCheckpoints?: number | undefined
}

export interface CheckpointConfigurationDescription {
  ConfigurationType?: ConfigurationType | undefined
  CheckpointingEnabled?: boolean | undefined
  CheckpointInterval?: number | undefined
  MinPauseBetweenCheckpoints?: number | undefined
}

export interface CheckpointConfigurationUpdate {
  ConfigurationTypeUpdate?: ConfigurationType | undefined
  CheckpointingEnabledUpdate?: boolean | undefined
  CheckpointIntervalUpdate?: number | undefined
  MinPauseBetweenCheckpointsUpdate?: number | undefined
}

export interface CloudWatchLoggingOption {
  LogStreamARN: string
}

export interface CloudWatchLoggingOptionDescription {
  CloudWatchLoggingOptionId?: string | undefined
  LogStreamARN: string
  RoleARN?: string | undefined
}

export interface CloudWatchLoggingOptionUpdate {
  CloudWatchLoggingOptionId: string
  LogStreamARNUpdate?: string | undefined
}

export interface CodeContent {
  TextContent?: string | undefined
  ZipFileContent?: Uint8Array | undefined
  S3ContentLocation?: S3ContentLocation | undefined
}

export interface CodeContentDescription {
  TextContent?: string | undefined
  CodeMD5?: string | undefined
  CodeSize?: number | undefined
  S3ApplicationCodeLocationDescription?: S3ApplicationCodeLocationDescription | undefined
}

export type CodeContentType = 'PLAINTEXT' | 'ZIPFILE'

export interface CodeContentUpdate {
  TextContentUpdate?: string | undefined
  ZipFileContentUpdate?: Uint8Array | undefined
  S3ContentLocationUpdate?: S3ContentLocationUpdate | undefined
}

export type ConfigurationType = 'DEFAULT' | 'CUSTOM'

export interface CreateApplicationPresignedUrlRequest {
  ApplicationName: string
  UrlType: UrlType
  SessionExpirationDurationInSeconds?: number | undefined
}

export interface CreateApplicationPresignedUrlResponse {
  AuthorizedUrl?: string | undefined
}

export interface CreateApplicationRequest {
  ApplicationName: string
  ApplicationDescription?: string | undefined
  RuntimeEnvironment: RuntimeEnvironment
  ServiceExecutionRole: string
  ApplicationConfiguration?: ApplicationConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOption[] | undefined
  Tags?: Tag[] | undefined
  ApplicationMode?: ApplicationMode | undefined
}

export interface CreateApplicationResponse {
  ApplicationDetail: ApplicationDetail
}

export interface CreateApplicationSnapshotRequest {
  ApplicationName: string
  SnapshotName: string
}

export interface CustomArtifactConfiguration {
  ArtifactType: ArtifactType
  S3ContentLocation?: S3ContentLocation | undefined
  MavenReference?: MavenReference | undefined
}

export interface CustomArtifactConfigurationDescription {
  ArtifactType?: ArtifactType | undefined
  S3ContentLocationDescription?: S3ContentLocation | undefined
  MavenReferenceDescription?: MavenReference | undefined
}

export interface DeleteApplicationCloudWatchLoggingOptionRequest {
  ApplicationName: string
  CurrentApplicationVersionId?: number | undefined
  CloudWatchLoggingOptionId: string
  ConditionalToken?: string | undefined
}

export interface DeleteApplicationCloudWatchLoggingOptionResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescription[] | undefined
  OperationId?: string | undefined
}

export interface DeleteApplicationInputProcessingConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  InputId: string
}

export interface DeleteApplicationInputProcessingConfigurationResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
}

export interface DeleteApplicationOutputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  OutputId: string
}

export interface DeleteApplicationOutputResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
}

export interface DeleteApplicationReferenceDataSourceRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  ReferenceId: string
}

export interface DeleteApplicationReferenceDataSourceResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
}

export interface DeleteApplicationRequest {
  ApplicationName: string
  CreateTimestamp: Date
}

export interface DeleteApplicationSnapshotRequest {
  ApplicationName: string
  SnapshotName: string
  SnapshotCreationTimestamp: Date
}

export interface DeleteApplicationVpcConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId?: number | undefined
  VpcConfigurationId: string
  ConditionalToken?: string | undefined
}

export interface DeleteApplicationVpcConfigurationResponse {
  ApplicationARN?: string | undefined
  ApplicationVersionId?: number | undefined
  OperationId?: string | undefined
}

export interface DeployAsApplicationConfiguration {
  S3ContentLocation: S3ContentBaseLocation
}

export interface DeployAsApplicationConfigurationDescription {
  S3ContentLocationDescription: S3ContentBaseLocationDescription
}

export interface DeployAsApplicationConfigurationUpdate {
  S3ContentLocationUpdate?: S3ContentBaseLocationUpdate | undefined
}

export interface DescribeApplicationOperationRequest {
  ApplicationName: string
  OperationId: string
}

export interface DescribeApplicationOperationResponse {
  ApplicationOperationInfoDetails?: ApplicationOperationInfoDetails | undefined
}

export interface DescribeApplicationRequest {
  ApplicationName: string
  IncludeAdditionalDetails?: boolean | undefined
}

export interface DescribeApplicationResponse {
  ApplicationDetail: ApplicationDetail
}

export interface DescribeApplicationSnapshotRequest {
  ApplicationName: string
  SnapshotName: string
}

export interface DescribeApplicationSnapshotResponse {
  SnapshotDetails: SnapshotDetails
}

export interface DescribeApplicationVersionRequest {
  ApplicationName: string
  ApplicationVersionId: number
}

export interface DescribeApplicationVersionResponse {
  ApplicationVersionDetail?: ApplicationDetail | undefined
}

export interface DestinationSchema {
  RecordFormatType: RecordFormatType
}

export interface DiscoverInputSchemaRequest {
  ResourceARN?: string | undefined
  ServiceExecutionRole: string
  InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined
  S3Configuration?: S3Configuration | undefined
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined
}

export interface DiscoverInputSchemaResponse {
  InputSchema?: SourceSchema | undefined
  ParsedInputRecords?: string[][] | undefined
  ProcessedInputRecords?: string[] | undefined
  RawInputRecords?: string[] | undefined
}

export interface EnvironmentProperties {
  PropertyGroups: PropertyGroup[]
}

export interface EnvironmentPropertyDescriptions {
  PropertyGroupDescriptions?: PropertyGroup[] | undefined
}

export interface EnvironmentPropertyUpdates {
  PropertyGroups: PropertyGroup[]
}

export interface ErrorInfo {
  ErrorString?: string | undefined
}

export interface FlinkApplicationConfiguration {
  CheckpointConfiguration?: CheckpointConfiguration | undefined
  MonitoringConfiguration?: MonitoringConfiguration | undefined
  ParallelismConfiguration?: ParallelismConfiguration | undefined
}

export interface FlinkApplicationConfigurationDescription {
  CheckpointConfigurationDescription?: CheckpointConfigurationDescription | undefined
  MonitoringConfigurationDescription?: MonitoringConfigurationDescription | undefined
  ParallelismConfigurationDescription?: ParallelismConfigurationDescription | undefined
  JobPlanDescription?: string | undefined
}

export interface FlinkApplicationConfigurationUpdate {
  CheckpointConfigurationUpdate?: CheckpointConfigurationUpdate | undefined
  MonitoringConfigurationUpdate?: MonitoringConfigurationUpdate | undefined
  ParallelismConfigurationUpdate?: ParallelismConfigurationUpdate | undefined
}

export interface FlinkRunConfiguration {
  AllowNonRestoredState?: boolean | undefined
}

export interface GlueDataCatalogConfiguration {
  DatabaseARN: string
}

export interface GlueDataCatalogConfigurationDescription {
  DatabaseARN: string
}

export interface GlueDataCatalogConfigurationUpdate {
  DatabaseARNUpdate: string
}

export interface Input {
  NamePrefix: string
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined
  KinesisStreamsInput?: KinesisStreamsInput | undefined
  KinesisFirehoseInput?: KinesisFirehoseInput | undefined
  InputParallelism?: InputParallelism | undefined
  InputSchema: SourceSchema
}

export interface InputDescription {
  InputId?: string | undefined
  NamePrefix?: string | undefined
  InAppStreamNames?: string[] | undefined
  InputProcessingConfigurationDescription?: InputProcessingConfigurationDescription | undefined
  KinesisStreamsInputDescription?: KinesisStreamsInputDescription | undefined
  KinesisFirehoseInputDescription?: KinesisFirehoseInputDescription | undefined
  InputSchema?: SourceSchema | undefined
  InputParallelism?: InputParallelism | undefined
  InputStartingPositionConfiguration?: InputStartingPositionConfiguration | undefined
}

export interface InputLambdaProcessor {
  ResourceARN: string
}

export interface InputLambdaProcessorDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface InputLambdaProcessorUpdate {
  ResourceARNUpdate: string
}

export interface InputParallelism {
  Count?: number | undefined
}

export interface InputParallelismUpdate {
  CountUpdate: number
}

export interface InputProcessingConfiguration {
  InputLambdaProcessor: InputLambdaProcessor
}

export interface InputProcessingConfigurationDescription {
  InputLambdaProcessorDescription?: InputLambdaProcessorDescription | undefined
}

export interface InputProcessingConfigurationUpdate {
  InputLambdaProcessorUpdate: InputLambdaProcessorUpdate
}

export interface InputSchemaUpdate {
  RecordFormatUpdate?: RecordFormat | undefined
  RecordEncodingUpdate?: string | undefined
  RecordColumnUpdates?: RecordColumn[] | undefined
}

export type InputStartingPosition = 'NOW' | 'TRIM_HORIZON' | 'LAST_STOPPED_POINT'

export interface InputStartingPositionConfiguration {
  InputStartingPosition?: InputStartingPosition | undefined
}

export interface InputUpdate {
  InputId: string
  NamePrefixUpdate?: string | undefined
  InputProcessingConfigurationUpdate?: InputProcessingConfigurationUpdate | undefined
  KinesisStreamsInputUpdate?: KinesisStreamsInputUpdate | undefined
  KinesisFirehoseInputUpdate?: KinesisFirehoseInputUpdate | undefined
  InputSchemaUpdate?: InputSchemaUpdate | undefined
  InputParallelismUpdate?: InputParallelismUpdate | undefined
}

export interface JSONMappingParameters {
  RecordRowPath: string
}

export type KeyType = 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KEY'

export interface KinesisFirehoseInput {
  ResourceARN: string
}

export interface KinesisFirehoseInputDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface KinesisFirehoseInputUpdate {
  ResourceARNUpdate: string
}

export interface KinesisFirehoseOutput {
  ResourceARN: string
}

export interface KinesisFirehoseOutputDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface KinesisFirehoseOutputUpdate {
  ResourceARNUpdate: string
}

export interface KinesisStreamsInput {
  ResourceARN: string
}

export interface KinesisStreamsInputDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface KinesisStreamsInputUpdate {
  ResourceARNUpdate: string
}

export interface KinesisStreamsOutput {
  ResourceARN: string
}

export interface KinesisStreamsOutputDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface KinesisStreamsOutputUpdate {
  ResourceARNUpdate: string
}

export interface LambdaOutput {
  ResourceARN: string
}

export interface LambdaOutputDescription {
  ResourceARN: string
  RoleARN?: string | undefined
}

export interface LambdaOutputUpdate {
  ResourceARNUpdate: string
}

export interface ListApplicationOperationsRequest {
  ApplicationName: string
  Limit?: number | undefined
  NextToken?: string | undefined
  Operation?: string | undefined
  OperationStatus?: OperationStatus | undefined
}

export interface ListApplicationOperationsResponse {
  ApplicationOperationInfoList?: ApplicationOperationInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListApplicationSnapshotsRequest {
  ApplicationName: string
  Limit?: number | undefined
  NextToken?: string | undefined
}

export interface ListApplicationSnapshotsResponse {
  SnapshotSummaries?: SnapshotDetails[] | undefined
  NextToken?: string | undefined
}

export interface ListApplicationVersionsRequest {
  ApplicationName: string
  Limit?: number | undefined
  NextToken?: string | undefined
}

export interface ListApplicationVersionsResponse {
  ApplicationVersionSummaries?: ApplicationVersionSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListApplicationsRequest {
  Limit?: number | undefined
  NextToken?: string | undefined
}

export interface ListApplicationsResponse {
  ApplicationSummaries: ApplicationSummary[]
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceARN: string
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
}

export type LogLevel = 'INFO' | 'WARN' | 'ERROR' | 'DEBUG'

export interface MappingParameters {
  JSONMappingParameters?: JSONMappingParameters | undefined
  CSVMappingParameters?: CSVMappingParameters | undefined
}

export interface MavenReference {
  GroupId: string
  ArtifactId: string
  Version: string
}

export type MetricsLevel = 'APPLICATION' | 'TASK' | 'OPERATOR' | 'PARALLELISM'

export interface MonitoringConfiguration {
  ConfigurationType: ConfigurationType
  MetricsLevel?: MetricsLevel | undefined
  LogLevel?: LogLevel | undefined
}

export interface MonitoringConfigurationDescription {
  ConfigurationType?: ConfigurationType | undefined
  MetricsLevel?: MetricsLevel | undefined
  LogLevel?: LogLevel | undefined
}

export interface MonitoringConfigurationUpdate {
  ConfigurationTypeUpdate?: ConfigurationType | undefined
  MetricsLevelUpdate?: MetricsLevel | undefined
  LogLevelUpdate?: LogLevel | undefined
}

export interface OperationFailureDetails {
  RollbackOperationId?: string | undefined
  ErrorInfo?: ErrorInfo | undefined
}

export type OperationStatus = 'IN_PROGRESS' | 'CANCELLED' | 'SUCCESSFUL' | 'FAILED'

export interface Output {
  Name: string
  KinesisStreamsOutput?: KinesisStreamsOutput | undefined
  KinesisFirehoseOutput?: KinesisFirehoseOutput | undefined
  LambdaOutput?: LambdaOutput | undefined
  DestinationSchema: DestinationSchema
}

export interface OutputDescription {
  OutputId?: string | undefined
  Name?: string | undefined
  KinesisStreamsOutputDescription?: KinesisStreamsOutputDescription | undefined
  KinesisFirehoseOutputDescription?: KinesisFirehoseOutputDescription | undefined
  LambdaOutputDescription?: LambdaOutputDescription | undefined
  DestinationSchema?: DestinationSchema | undefined
}

export interface OutputUpdate {
  OutputId: string
  NameUpdate?: string | undefined
  KinesisStreamsOutputUpdate?: KinesisStreamsOutputUpdate | undefined
  KinesisFirehoseOutputUpdate?: KinesisFirehoseOutputUpdate | undefined
  LambdaOutputUpdate?: LambdaOutputUpdate | undefined
  DestinationSchemaUpdate?: DestinationSchema | undefined
}

export interface ParallelismConfiguration {
  ConfigurationType: ConfigurationType
  Parallelism?: number | undefined
  ParallelismPerKPU?: number | undefined
  AutoScalingEnabled?: boolean | undefined
}

export interface ParallelismConfigurationDescription {
  ConfigurationType?: ConfigurationType | undefined
  Parallelism?: number | undefined
  ParallelismPerKPU?: number | undefined
  CurrentParallelism?: number | undefined
  AutoScalingEnabled?: boolean | undefined
}

export interface ParallelismConfigurationUpdate {
  ConfigurationTypeUpdate?: ConfigurationType | undefined
  ParallelismUpdate?: number | undefined
  ParallelismPerKPUUpdate?: number | undefined
  AutoScalingEnabledUpdate?: boolean | undefined
}

export interface PropertyGroup {
  PropertyGroupId: string
  PropertyMap: { [key: string]: string }
}

export interface RecordColumn {
  Name: string
  Mapping?: string | undefined
  SqlType: string
}

export interface RecordFormat {
  RecordFormatType: RecordFormatType
  MappingParameters?: MappingParameters | undefined
}

export type RecordFormatType = 'JSON' | 'CSV'

export interface ReferenceDataSource {
  TableName: string
  S3ReferenceDataSource?: S3ReferenceDataSource | undefined
  ReferenceSchema: SourceSchema
}

export interface ReferenceDataSourceDescription {
  ReferenceId: string
  TableName: string
  S3ReferenceDataSourceDescription: S3ReferenceDataSourceDescription
  ReferenceSchema?: SourceSchema | undefined
}

export interface ReferenceDataSourceUpdate {
  ReferenceId: string
  TableNameUpdate?: string | undefined
  S3ReferenceDataSourceUpdate?: S3ReferenceDataSourceUpdate | undefined
  ReferenceSchemaUpdate?: SourceSchema | undefined
}

export interface RollbackApplicationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
}

export interface RollbackApplicationResponse {
  ApplicationDetail: ApplicationDetail
  OperationId?: string | undefined
}

export interface RunConfiguration {
  FlinkRunConfiguration?: FlinkRunConfiguration | undefined
  SqlRunConfigurations?: SqlRunConfiguration[] | undefined
  ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined
}

export interface RunConfigurationDescription {
  ApplicationRestoreConfigurationDescription?: ApplicationRestoreConfiguration | undefined
  FlinkRunConfigurationDescription?: FlinkRunConfiguration | undefined
}

export interface RunConfigurationUpdate {
  FlinkRunConfiguration?: FlinkRunConfiguration | undefined
  ApplicationRestoreConfiguration?: ApplicationRestoreConfiguration | undefined
}

export type RuntimeEnvironment = 'SQL-1_0' | 'FLINK-1_6' | 'FLINK-1_8' | 'ZEPPELIN-FLINK-1_0' | 'FLINK-1_11' | 'FLINK-1_13' | 'ZEPPELIN-FLINK-2_0' | 'FLINK-1_15' | 'ZEPPELIN-FLINK-3_0' | 'FLINK-1_18' | 'FLINK-1_19' | 'FLINK-1_20' | 'FLINK-2_2' | 'FLINK-2_3'

export interface S3ApplicationCodeLocationDescription {
  BucketARN: string
  FileKey: string
  ObjectVersion?: string | undefined
}

export interface S3Configuration {
  BucketARN: string
  FileKey: string
}

export interface S3ContentBaseLocation {
  BucketARN: string
  BasePath?: string | undefined
}

export interface S3ContentBaseLocationDescription {
  BucketARN: string
  BasePath?: string | undefined
}

export interface S3ContentBaseLocationUpdate {
  BucketARNUpdate?: string | undefined
  BasePathUpdate?: string | undefined
}

export interface S3ContentLocation {
  BucketARN: string
  FileKey: string
  ObjectVersion?: string | undefined
}

export interface S3ContentLocationUpdate {
  BucketARNUpdate?: string | undefined
  FileKeyUpdate?: string | undefined
  ObjectVersionUpdate?: string | undefined
}

export interface S3ReferenceDataSource {
  BucketARN?: string | undefined
  FileKey?: string | undefined
}

export interface S3ReferenceDataSourceDescription {
  BucketARN: string
  FileKey: string
  ReferenceRoleARN?: string | undefined
}

export interface S3ReferenceDataSourceUpdate {
  BucketARNUpdate?: string | undefined
  FileKeyUpdate?: string | undefined
}

export interface SnapshotDetails {
  SnapshotName: string
  SnapshotStatus: SnapshotStatus
  ApplicationVersionId: number
  SnapshotCreationTimestamp?: Date | undefined
  RuntimeEnvironment?: RuntimeEnvironment | undefined
  ApplicationEncryptionConfigurationDescription?: ApplicationEncryptionConfigurationDescription | undefined
}

export type SnapshotStatus = 'CREATING' | 'READY' | 'DELETING' | 'FAILED'

export interface SourceSchema {
  RecordFormat: RecordFormat
  RecordEncoding?: string | undefined
  RecordColumns: RecordColumn[]
}

export interface SqlApplicationConfiguration {
  Inputs?: Input[] | undefined
  Outputs?: Output[] | undefined
  ReferenceDataSources?: ReferenceDataSource[] | undefined
}

export interface SqlApplicationConfigurationDescription {
  InputDescriptions?: InputDescription[] | undefined
  OutputDescriptions?: OutputDescription[] | undefined
  ReferenceDataSourceDescriptions?: ReferenceDataSourceDescription[] | undefined
}

export interface SqlApplicationConfigurationUpdate {
  InputUpdates?: InputUpdate[] | undefined
  OutputUpdates?: OutputUpdate[] | undefined
  ReferenceDataSourceUpdates?: ReferenceDataSourceUpdate[] | undefined
}

export interface SqlRunConfiguration {
  InputId: string
  InputStartingPositionConfiguration: InputStartingPositionConfiguration
}

export interface StartApplicationRequest {
  ApplicationName: string
  RunConfiguration?: RunConfiguration | undefined
}

export interface StartApplicationResponse {
  OperationId?: string | undefined
}

export interface StopApplicationRequest {
  ApplicationName: string
  Force?: boolean | undefined
}

export interface StopApplicationResponse {
  OperationId?: string | undefined
}

export interface Tag {
  Key: string
  Value?: string | undefined
}

export interface TagResourceRequest {
  ResourceARN: string
  Tags: Tag[]
}

export interface UntagResourceRequest {
  ResourceARN: string
  TagKeys: string[]
}

export interface UpdateApplicationMaintenanceConfigurationRequest {
  ApplicationName: string
  ApplicationMaintenanceConfigurationUpdate: ApplicationMaintenanceConfigurationUpdate
}

export interface UpdateApplicationMaintenanceConfigurationResponse {
  ApplicationARN?: string | undefined
  ApplicationMaintenanceConfigurationDescription?: ApplicationMaintenanceConfigurationDescription | undefined
}

export interface UpdateApplicationRequest {
  ApplicationName: string
  CurrentApplicationVersionId?: number | undefined
  ApplicationConfigurationUpdate?: ApplicationConfigurationUpdate | undefined
  ServiceExecutionRoleUpdate?: string | undefined
  RunConfigurationUpdate?: RunConfigurationUpdate | undefined
  CloudWatchLoggingOptionUpdates?: CloudWatchLoggingOptionUpdate[] | undefined
  ConditionalToken?: string | undefined
  RuntimeEnvironmentUpdate?: RuntimeEnvironment | undefined
}

export interface UpdateApplicationResponse {
  ApplicationDetail: ApplicationDetail
  OperationId?: string | undefined
}

export type UrlType = 'FLINK_DASHBOARD_URL' | 'ZEPPELIN_UI_URL'

export interface VpcConfiguration {
  SubnetIds: string[]
  SecurityGroupIds: string[]
}

export interface VpcConfigurationDescription {
  VpcConfigurationId: string
  VpcId: string
  SubnetIds: string[]
  SecurityGroupIds: string[]
}

export interface VpcConfigurationUpdate {
  VpcConfigurationId: string
  SubnetIdUpdates?: string[] | undefined
  SecurityGroupIdUpdates?: string[] | undefined
}

export interface ZeppelinApplicationConfiguration {
  MonitoringConfiguration?: ZeppelinMonitoringConfiguration | undefined
  CatalogConfiguration?: CatalogConfiguration | undefined
  DeployAsApplicationConfiguration?: DeployAsApplicationConfiguration | undefined
  CustomArtifactsConfiguration?: CustomArtifactConfiguration[] | undefined
}

export interface ZeppelinApplicationConfigurationDescription {
  MonitoringConfigurationDescription: ZeppelinMonitoringConfigurationDescription
  CatalogConfigurationDescription?: CatalogConfigurationDescription | undefined
  DeployAsApplicationConfigurationDescription?: DeployAsApplicationConfigurationDescription | undefined
  CustomArtifactsConfigurationDescription?: CustomArtifactConfigurationDescription[] | undefined
}

export interface ZeppelinApplicationConfigurationUpdate {
  MonitoringConfigurationUpdate?: ZeppelinMonitoringConfigurationUpdate | undefined
  CatalogConfigurationUpdate?: CatalogConfigurationUpdate | undefined
  DeployAsApplicationConfigurationUpdate?: DeployAsApplicationConfigurationUpdate | undefined
  CustomArtifactsConfigurationUpdate?: CustomArtifactConfiguration[] | undefined
}

export interface ZeppelinMonitoringConfiguration {
  LogLevel: LogLevel
}

export interface ZeppelinMonitoringConfigurationDescription {
  LogLevel?: LogLevel | undefined
}

export interface ZeppelinMonitoringConfigurationUpdate {
  LogLevelUpdate: LogLevel
}
