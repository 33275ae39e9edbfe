// Written by tools/model.ts from the API model of kinesisanalytics 2015-08-14; do not edit.

export interface Operations {
  AddApplicationCloudWatchLoggingOption: { in: AddApplicationCloudWatchLoggingOptionRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  AddApplicationInput: { in: AddApplicationInputRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'CodeValidationException' | 'UnsupportedOperationException' }
  AddApplicationInputProcessingConfiguration: { in: AddApplicationInputProcessingConfigurationRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  AddApplicationOutput: { in: AddApplicationOutputRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  AddApplicationReferenceDataSource: { in: AddApplicationReferenceDataSourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  CreateApplication: { in: CreateApplicationRequest; out: CreateApplicationResponse; err: 'CodeValidationException' | 'ResourceInUseException' | 'LimitExceededException' | 'InvalidArgumentException' | 'TooManyTagsException' | 'ConcurrentModificationException' }
  DeleteApplication: { in: DeleteApplicationRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'UnsupportedOperationException' }
  DeleteApplicationCloudWatchLoggingOption: { in: DeleteApplicationCloudWatchLoggingOptionRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  DeleteApplicationInputProcessingConfiguration: { in: DeleteApplicationInputProcessingConfigurationRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  DeleteApplicationOutput: { in: DeleteApplicationOutputRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  DeleteApplicationReferenceDataSource: { in: DeleteApplicationReferenceDataSourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
  DescribeApplication: { in: DescribeApplicationRequest; out: DescribeApplicationResponse; err: 'ResourceNotFoundException' | 'UnsupportedOperationException' }
  DiscoverInputSchema: { in: DiscoverInputSchemaRequest; out: DiscoverInputSchemaResponse; err: 'InvalidArgumentException' | 'UnableToDetectSchemaException' | 'ResourceProvisionedThroughputExceededException' | 'ServiceUnavailableException' }
  ListApplications: { in: ListApplicationsRequest; out: ListApplicationsResponse; err: never }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  StartApplication: { in: StartApplicationRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'InvalidApplicationConfigurationException' | 'UnsupportedOperationException' }
  StopApplication: { in: StopApplicationRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'UnsupportedOperationException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'TooManyTagsException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'TooManyTagsException' | 'InvalidArgumentException' | 'ConcurrentModificationException' }
  UpdateApplication: { in: UpdateApplicationRequest; out: Record<string, never>; err: 'CodeValidationException' | 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'ConcurrentModificationException' | 'UnsupportedOperationException' }
}

export interface AddApplicationCloudWatchLoggingOptionRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  CloudWatchLoggingOption: CloudWatchLoggingOption
}

export interface AddApplicationInputProcessingConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  InputId: string
  InputProcessingConfiguration: InputProcessingConfiguration
}

export interface AddApplicationInputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  Input: Input
}

export interface AddApplicationOutputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  Output: Output
}

export interface AddApplicationReferenceDataSourceRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  ReferenceDataSource: ReferenceDataSource
}

export interface ApplicationDetail {
  ApplicationName: string
  ApplicationDescription?: string | undefined
  ApplicationARN: string
  ApplicationStatus: ApplicationStatus
  CreateTimestamp?: Date | undefined
  LastUpdateTimestamp?: Date | undefined
  InputDescriptions?: InputDescription[] | undefined
  OutputDescriptions?: OutputDescription[] | undefined
  ReferenceDataSourceDescriptions?: ReferenceDataSourceDescription[] | undefined
  CloudWatchLoggingOptionDescriptions?: CloudWatchLoggingOptionDescription[] | undefined
  ApplicationCode?: string | undefined
  ApplicationVersionId: number
}

export type ApplicationStatus = 'DELETING' | 'STARTING' | 'STOPPING' | 'READY' | 'RUNNING' | 'UPDATING'

export interface ApplicationSummary {
  ApplicationName: string
  ApplicationARN: string
  ApplicationStatus: ApplicationStatus
}

export interface ApplicationUpdate {
  InputUpdates?: InputUpdate[] | undefined
  ApplicationCodeUpdate?: string | undefined
  OutputUpdates?: OutputUpdate[] | undefined
  ReferenceDataSourceUpdates?: ReferenceDataSourceUpdate[] | undefined
  CloudWatchLoggingOptionUpdates?: CloudWatchLoggingOptionUpdate[] | undefined
}

export interface CSVMappingParameters {
  RecordRowDelimiter: string
  RecordColumnDelimiter: string
}

export interface CloudWatchLoggingOption {
  LogStreamARN: string
  RoleARN: string
}

export interface CloudWatchLoggingOptionDescription {
  CloudWatchLoggingOptionId?: string | undefined
  LogStreamARN: string
  RoleARN: string
}

export interface CloudWatchLoggingOptionUpdate {
  CloudWatchLoggingOptionId: string
  LogStreamARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface CreateApplicationRequest {
  ApplicationName: string
  ApplicationDescription?: string | undefined
  Inputs?: Input[] | undefined
  Outputs?: Output[] | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOption[] | undefined
  ApplicationCode?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateApplicationResponse {
  ApplicationSummary: ApplicationSummary
}

export interface DeleteApplicationCloudWatchLoggingOptionRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  CloudWatchLoggingOptionId: string
}

export interface DeleteApplicationInputProcessingConfigurationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  InputId: string
}

export interface DeleteApplicationOutputRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  OutputId: string
}

export interface DeleteApplicationReferenceDataSourceRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  ReferenceId: string
}

export interface DeleteApplicationRequest {
  ApplicationName: string
  CreateTimestamp: Date
}

export interface DescribeApplicationRequest {
  ApplicationName: string
}

export interface DescribeApplicationResponse {
  ApplicationDetail: ApplicationDetail
}

export interface DestinationSchema {
  RecordFormatType: RecordFormatType
}

export interface DiscoverInputSchemaRequest {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
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

export interface Input {
  NamePrefix: string
  InputProcessingConfiguration?: InputProcessingConfiguration | undefined
  KinesisStreamsInput?: KinesisStreamsInput | undefined
  KinesisFirehoseInput?: KinesisFirehoseInput | undefined
  InputParallelism?: InputParallelism | undefined
  InputSchema: SourceSchema
}

export interface InputConfiguration {
  Id: string
  InputStartingPositionConfiguration: InputStartingPositionConfiguration
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
  RoleARN: string
}

export interface InputLambdaProcessorDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface InputLambdaProcessorUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface InputParallelism {
  Count?: number | undefined
}

export interface InputParallelismUpdate {
  CountUpdate?: number | undefined
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

export interface KinesisFirehoseInput {
  ResourceARN: string
  RoleARN: string
}

export interface KinesisFirehoseInputDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface KinesisFirehoseInputUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface KinesisFirehoseOutput {
  ResourceARN: string
  RoleARN: string
}

export interface KinesisFirehoseOutputDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface KinesisFirehoseOutputUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface KinesisStreamsInput {
  ResourceARN: string
  RoleARN: string
}

export interface KinesisStreamsInputDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface KinesisStreamsInputUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface KinesisStreamsOutput {
  ResourceARN: string
  RoleARN: string
}

export interface KinesisStreamsOutputDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface KinesisStreamsOutputUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface LambdaOutput {
  ResourceARN: string
  RoleARN: string
}

export interface LambdaOutputDescription {
  ResourceARN?: string | undefined
  RoleARN?: string | undefined
}

export interface LambdaOutputUpdate {
  ResourceARNUpdate?: string | undefined
  RoleARNUpdate?: string | undefined
}

export interface ListApplicationsRequest {
  Limit?: number | undefined
  ExclusiveStartApplicationName?: string | undefined
}

export interface ListApplicationsResponse {
  ApplicationSummaries: ApplicationSummary[]
  HasMoreApplications: boolean
}

export interface ListTagsForResourceRequest {
  ResourceARN: string
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
}

export interface MappingParameters {
  JSONMappingParameters?: JSONMappingParameters | undefined
  CSVMappingParameters?: CSVMappingParameters | undefined
}

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

export interface S3Configuration {
  RoleARN: string
  BucketARN: string
  FileKey: string
}

export interface S3ReferenceDataSource {
  BucketARN: string
  FileKey: string
  ReferenceRoleARN: string
}

export interface S3ReferenceDataSourceDescription {
  BucketARN: string
  FileKey: string
  ReferenceRoleARN: string
}

export interface S3ReferenceDataSourceUpdate {
  BucketARNUpdate?: string | undefined
  FileKeyUpdate?: string | undefined
  ReferenceRoleARNUpdate?: string | undefined
}

export interface SourceSchema {
  RecordFormat: RecordFormat
  RecordEncoding?: string | undefined
  RecordColumns: RecordColumn[]
}

export interface StartApplicationRequest {
  ApplicationName: string
  InputConfigurations: InputConfiguration[]
}

export interface StopApplicationRequest {
  ApplicationName: string
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

export interface UpdateApplicationRequest {
  ApplicationName: string
  CurrentApplicationVersionId: number
  ApplicationUpdate: ApplicationUpdate
}
