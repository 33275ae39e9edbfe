// Written by tools/model.ts from the API model of firehose 2015-08-04; do not edit.

export interface Operations {
  CreateDeliveryStream: { in: CreateDeliveryStreamInput; out: CreateDeliveryStreamOutput; err: 'InvalidArgumentException' | 'LimitExceededException' | 'ResourceInUseException' | 'InvalidKMSResourceException' }
  DeleteDeliveryStream: { in: DeleteDeliveryStreamInput; out: Record<string, never>; err: 'ResourceInUseException' | 'ResourceNotFoundException' }
  DescribeDeliveryStream: { in: DescribeDeliveryStreamInput; out: DescribeDeliveryStreamOutput; err: 'ResourceNotFoundException' }
  ListDeliveryStreams: { in: ListDeliveryStreamsInput; out: ListDeliveryStreamsOutput; err: never }
  ListTagsForDeliveryStream: { in: ListTagsForDeliveryStreamInput; out: ListTagsForDeliveryStreamOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'LimitExceededException' }
  PutRecord: { in: PutRecordInput; out: PutRecordOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'InvalidKMSResourceException' | 'InvalidSourceException' | 'ServiceUnavailableException' }
  PutRecordBatch: { in: PutRecordBatchInput; out: PutRecordBatchOutput; err: 'ResourceNotFoundException' | 'InvalidArgumentException' | 'InvalidKMSResourceException' | 'InvalidSourceException' | 'ServiceUnavailableException' }
  StartDeliveryStreamEncryption: { in: StartDeliveryStreamEncryptionInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' | 'InvalidKMSResourceException' }
  StopDeliveryStreamEncryption: { in: StopDeliveryStreamEncryptionInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' }
  TagDeliveryStream: { in: TagDeliveryStreamInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' }
  UntagDeliveryStream: { in: UntagDeliveryStreamInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ResourceInUseException' | 'InvalidArgumentException' | 'LimitExceededException' }
  UpdateDestination: { in: UpdateDestinationInput; out: Record<string, never>; err: 'InvalidArgumentException' | 'ResourceInUseException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' }
}

export interface AmazonOpenSearchServerlessBufferingHints {
  IntervalInSeconds?: number | undefined
  SizeInMBs?: number | undefined
}

export interface AmazonOpenSearchServerlessDestinationConfiguration {
  RoleARN: string
  CollectionEndpoint?: string | undefined
  IndexName: string
  BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined
  RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined
  S3BackupMode?: AmazonOpenSearchServerlessS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfiguration?: VpcConfiguration | undefined
}

export interface AmazonOpenSearchServerlessDestinationDescription {
  RoleARN?: string | undefined
  CollectionEndpoint?: string | undefined
  IndexName?: string | undefined
  BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined
  RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined
  S3BackupMode?: AmazonOpenSearchServerlessS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfigurationDescription?: VpcConfigurationDescription | undefined
}

export interface AmazonOpenSearchServerlessDestinationUpdate {
  RoleARN?: string | undefined
  CollectionEndpoint?: string | undefined
  IndexName?: string | undefined
  BufferingHints?: AmazonOpenSearchServerlessBufferingHints | undefined
  RetryOptions?: AmazonOpenSearchServerlessRetryOptions | undefined
  S3Update?: S3DestinationUpdate | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
}

export interface AmazonOpenSearchServerlessRetryOptions {
  DurationInSeconds?: number | undefined
}

export type AmazonOpenSearchServerlessS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments'

export interface AmazonopensearchserviceBufferingHints {
  IntervalInSeconds?: number | undefined
  SizeInMBs?: number | undefined
}

export interface AmazonopensearchserviceDestinationConfiguration {
  RoleARN: string
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName: string
  TypeName?: string | undefined
  IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined
  BufferingHints?: AmazonopensearchserviceBufferingHints | undefined
  RetryOptions?: AmazonopensearchserviceRetryOptions | undefined
  S3BackupMode?: AmazonopensearchserviceS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfiguration?: VpcConfiguration | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export interface AmazonopensearchserviceDestinationDescription {
  RoleARN?: string | undefined
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName?: string | undefined
  TypeName?: string | undefined
  IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined
  BufferingHints?: AmazonopensearchserviceBufferingHints | undefined
  RetryOptions?: AmazonopensearchserviceRetryOptions | undefined
  S3BackupMode?: AmazonopensearchserviceS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfigurationDescription?: VpcConfigurationDescription | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export interface AmazonopensearchserviceDestinationUpdate {
  RoleARN?: string | undefined
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName?: string | undefined
  TypeName?: string | undefined
  IndexRotationPeriod?: AmazonopensearchserviceIndexRotationPeriod | undefined
  BufferingHints?: AmazonopensearchserviceBufferingHints | undefined
  RetryOptions?: AmazonopensearchserviceRetryOptions | undefined
  S3Update?: S3DestinationUpdate | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export type AmazonopensearchserviceIndexRotationPeriod = 'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth'

export interface AmazonopensearchserviceRetryOptions {
  DurationInSeconds?: number | undefined
}

export type AmazonopensearchserviceS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments'

export interface AuthenticationConfiguration {
  RoleARN: string
  Connectivity: Connectivity
}

export interface BufferingHints {
  SizeInMBs?: number | undefined
  IntervalInSeconds?: number | undefined
}

export interface CatalogConfiguration {
  CatalogARN?: string | undefined
  WarehouseLocation?: string | undefined
}

export interface CloudWatchLoggingOptions {
  Enabled?: boolean | undefined
  LogGroupName?: string | undefined
  LogStreamName?: string | undefined
}

export type CompressionFormat = 'UNCOMPRESSED' | 'GZIP' | 'ZIP' | 'Snappy' | 'HADOOP_SNAPPY'

export type Connectivity = 'PUBLIC' | 'PRIVATE'

export type ContentEncoding = 'NONE' | 'GZIP'

export interface CopyCommand {
  DataTableName: string
  DataTableColumns?: string | undefined
  CopyOptions?: string | undefined
}

export interface CreateDeliveryStreamInput {
  DeliveryStreamName: string
  DeliveryStreamType?: DeliveryStreamType | undefined
  DirectPutSourceConfiguration?: DirectPutSourceConfiguration | undefined
  KinesisStreamSourceConfiguration?: KinesisStreamSourceConfiguration | undefined
  DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput | undefined
  S3DestinationConfiguration?: S3DestinationConfiguration | undefined
  ExtendedS3DestinationConfiguration?: ExtendedS3DestinationConfiguration | undefined
  RedshiftDestinationConfiguration?: RedshiftDestinationConfiguration | undefined
  ElasticsearchDestinationConfiguration?: ElasticsearchDestinationConfiguration | undefined
  AmazonopensearchserviceDestinationConfiguration?: AmazonopensearchserviceDestinationConfiguration | undefined
  SplunkDestinationConfiguration?: SplunkDestinationConfiguration | undefined
  HttpEndpointDestinationConfiguration?: HttpEndpointDestinationConfiguration | undefined
  Tags?: Tag[] | undefined
  AmazonOpenSearchServerlessDestinationConfiguration?: AmazonOpenSearchServerlessDestinationConfiguration | undefined
  MSKSourceConfiguration?: MSKSourceConfiguration | undefined
  SnowflakeDestinationConfiguration?: SnowflakeDestinationConfiguration | undefined
  IcebergDestinationConfiguration?: IcebergDestinationConfiguration | undefined
  DatabaseSourceConfiguration?: DatabaseSourceConfiguration | undefined
}

export interface CreateDeliveryStreamOutput {
  DeliveryStreamARN?: string | undefined
}

export interface DataFormatConversionConfiguration {
  SchemaConfiguration?: SchemaConfiguration | undefined
  InputFormatConfiguration?: InputFormatConfiguration | undefined
  OutputFormatConfiguration?: OutputFormatConfiguration | undefined
  Enabled?: boolean | undefined
}

export interface DatabaseColumnList {
  Include?: string[] | undefined
  Exclude?: string[] | undefined
}

export interface DatabaseList {
  Include?: string[] | undefined
  Exclude?: string[] | undefined
}

export interface DatabaseSnapshotInfo {
  Id: string
  Table: string
  RequestTimestamp: Date
  RequestedBy: SnapshotRequestedBy
  Status: SnapshotStatus
  FailureDescription?: FailureDescription | undefined
}

export interface DatabaseSourceAuthenticationConfiguration {
  SecretsManagerConfiguration: SecretsManagerConfiguration
}

export interface DatabaseSourceConfiguration {
  Type: DatabaseType
  Endpoint: string
  Port: number
  SSLMode?: SSLMode | undefined
  Databases: DatabaseList
  Tables: DatabaseTableList
  Columns?: DatabaseColumnList | undefined
  SurrogateKeys?: string[] | undefined
  SnapshotWatermarkTable: string
  DatabaseSourceAuthenticationConfiguration: DatabaseSourceAuthenticationConfiguration
  DatabaseSourceVPCConfiguration: DatabaseSourceVPCConfiguration
}

export interface DatabaseSourceDescription {
  Type?: DatabaseType | undefined
  Endpoint?: string | undefined
  Port?: number | undefined
  SSLMode?: SSLMode | undefined
  Databases?: DatabaseList | undefined
  Tables?: DatabaseTableList | undefined
  Columns?: DatabaseColumnList | undefined
  SurrogateKeys?: string[] | undefined
  SnapshotWatermarkTable?: string | undefined
  SnapshotInfo?: DatabaseSnapshotInfo[] | undefined
  DatabaseSourceAuthenticationConfiguration?: DatabaseSourceAuthenticationConfiguration | undefined
  DatabaseSourceVPCConfiguration?: DatabaseSourceVPCConfiguration | undefined
}

export interface DatabaseSourceVPCConfiguration {
  VpcEndpointServiceName: string
}

export interface DatabaseTableList {
  Include?: string[] | undefined
  Exclude?: string[] | undefined
}

export type DatabaseType = 'MySQL' | 'PostgreSQL'

export type DefaultDocumentIdFormat = 'FIREHOSE_DEFAULT' | 'NO_DOCUMENT_ID'

export interface DeleteDeliveryStreamInput {
  DeliveryStreamName: string
  AllowForceDelete?: boolean | undefined
}

export interface DeliveryStreamDescription {
  DeliveryStreamName: string
  DeliveryStreamARN: string
  DeliveryStreamStatus: DeliveryStreamStatus
  FailureDescription?: FailureDescription | undefined
  DeliveryStreamEncryptionConfiguration?: DeliveryStreamEncryptionConfiguration | undefined
  DeliveryStreamType: DeliveryStreamType
  VersionId: string
  CreateTimestamp?: Date | undefined
  LastUpdateTimestamp?: Date | undefined
  Source?: SourceDescription | undefined
  Destinations: DestinationDescription[]
  HasMoreDestinations: boolean
}

export interface DeliveryStreamEncryptionConfiguration {
  KeyARN?: string | undefined
  KeyType?: KeyType | undefined
  Status?: DeliveryStreamEncryptionStatus | undefined
  FailureDescription?: FailureDescription | undefined
}

export interface DeliveryStreamEncryptionConfigurationInput {
  KeyARN?: string | undefined
  KeyType: KeyType
}

export type DeliveryStreamEncryptionStatus = 'ENABLED' | 'ENABLING' | 'ENABLING_FAILED' | 'DISABLED' | 'DISABLING' | 'DISABLING_FAILED'

export type DeliveryStreamFailureType = 'VPC_ENDPOINT_SERVICE_NAME_NOT_FOUND' | 'VPC_INTERFACE_ENDPOINT_SERVICE_ACCESS_DENIED' | 'RETIRE_KMS_GRANT_FAILED' | 'CREATE_KMS_GRANT_FAILED' | 'KMS_ACCESS_DENIED' | 'DISABLED_KMS_KEY' | 'INVALID_KMS_KEY' | 'KMS_KEY_NOT_FOUND' | 'KMS_OPT_IN_REQUIRED' | 'CREATE_ENI_FAILED' | 'DELETE_ENI_FAILED' | 'SUBNET_NOT_FOUND' | 'SECURITY_GROUP_NOT_FOUND' | 'ENI_ACCESS_DENIED' | 'SUBNET_ACCESS_DENIED' | 'SECURITY_GROUP_ACCESS_DENIED' | 'UNKNOWN_ERROR'

export type DeliveryStreamStatus = 'CREATING' | 'CREATING_FAILED' | 'DELETING' | 'DELETING_FAILED' | 'ACTIVE'

export type DeliveryStreamType = 'DirectPut' | 'KinesisStreamAsSource' | 'MSKAsSource' | 'DatabaseAsSource'

export interface DescribeDeliveryStreamInput {
  DeliveryStreamName: string
  Limit?: number | undefined
  ExclusiveStartDestinationId?: string | undefined
}

export interface DescribeDeliveryStreamOutput {
  DeliveryStreamDescription: DeliveryStreamDescription
}

export interface Deserializer {
  OpenXJsonSerDe?: OpenXJsonSerDe | undefined
  HiveJsonSerDe?: HiveJsonSerDe | undefined
}

export interface DestinationDescription {
  DestinationId: string
  S3DestinationDescription?: S3DestinationDescription | undefined
  ExtendedS3DestinationDescription?: ExtendedS3DestinationDescription | undefined
  RedshiftDestinationDescription?: RedshiftDestinationDescription | undefined
  ElasticsearchDestinationDescription?: ElasticsearchDestinationDescription | undefined
  AmazonopensearchserviceDestinationDescription?: AmazonopensearchserviceDestinationDescription | undefined
  SplunkDestinationDescription?: SplunkDestinationDescription | undefined
  HttpEndpointDestinationDescription?: HttpEndpointDestinationDescription | undefined
  SnowflakeDestinationDescription?: SnowflakeDestinationDescription | undefined
  AmazonOpenSearchServerlessDestinationDescription?: AmazonOpenSearchServerlessDestinationDescription | undefined
  IcebergDestinationDescription?: IcebergDestinationDescription | undefined
}

export interface DestinationTableConfiguration {
  DestinationTableName: string
  DestinationDatabaseName: string
  UniqueKeys?: string[] | undefined
  PartitionSpec?: PartitionSpec | undefined
  S3ErrorOutputPrefix?: string | undefined
}

export interface DirectPutSourceConfiguration {
  ThroughputHintInMBs: number
}

export interface DirectPutSourceDescription {
  ThroughputHintInMBs?: number | undefined
}

export interface DocumentIdOptions {
  DefaultDocumentIdFormat: DefaultDocumentIdFormat
}

export interface DynamicPartitioningConfiguration {
  RetryOptions?: RetryOptions | undefined
  Enabled?: boolean | undefined
}

export interface ElasticsearchBufferingHints {
  IntervalInSeconds?: number | undefined
  SizeInMBs?: number | undefined
}

export interface ElasticsearchDestinationConfiguration {
  RoleARN: string
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName: string
  TypeName?: string | undefined
  IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined
  BufferingHints?: ElasticsearchBufferingHints | undefined
  RetryOptions?: ElasticsearchRetryOptions | undefined
  S3BackupMode?: ElasticsearchS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfiguration?: VpcConfiguration | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export interface ElasticsearchDestinationDescription {
  RoleARN?: string | undefined
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName?: string | undefined
  TypeName?: string | undefined
  IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined
  BufferingHints?: ElasticsearchBufferingHints | undefined
  RetryOptions?: ElasticsearchRetryOptions | undefined
  S3BackupMode?: ElasticsearchS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  VpcConfigurationDescription?: VpcConfigurationDescription | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export interface ElasticsearchDestinationUpdate {
  RoleARN?: string | undefined
  DomainARN?: string | undefined
  ClusterEndpoint?: string | undefined
  IndexName?: string | undefined
  TypeName?: string | undefined
  IndexRotationPeriod?: ElasticsearchIndexRotationPeriod | undefined
  BufferingHints?: ElasticsearchBufferingHints | undefined
  RetryOptions?: ElasticsearchRetryOptions | undefined
  S3Update?: S3DestinationUpdate | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  DocumentIdOptions?: DocumentIdOptions | undefined
}

export type ElasticsearchIndexRotationPeriod = 'NoRotation' | 'OneHour' | 'OneDay' | 'OneWeek' | 'OneMonth'

export interface ElasticsearchRetryOptions {
  DurationInSeconds?: number | undefined
}

export type ElasticsearchS3BackupMode = 'FailedDocumentsOnly' | 'AllDocuments'

export interface EncryptionConfiguration {
  NoEncryptionConfig?: NoEncryptionConfig | undefined
  KMSEncryptionConfig?: KMSEncryptionConfig | undefined
}

export interface ExtendedS3DestinationConfiguration {
  RoleARN: string
  BucketARN: string
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints?: BufferingHints | undefined
  CompressionFormat?: CompressionFormat | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: S3BackupMode | undefined
  S3BackupConfiguration?: S3DestinationConfiguration | undefined
  DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined
  DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined
  FileExtension?: string | undefined
  CustomTimeZone?: string | undefined
}

export interface ExtendedS3DestinationDescription {
  RoleARN: string
  BucketARN: string
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints: BufferingHints
  CompressionFormat: CompressionFormat
  EncryptionConfiguration: EncryptionConfiguration
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: S3BackupMode | undefined
  S3BackupDescription?: S3DestinationDescription | undefined
  DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined
  DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined
  FileExtension?: string | undefined
  CustomTimeZone?: string | undefined
}

export interface ExtendedS3DestinationUpdate {
  RoleARN?: string | undefined
  BucketARN?: string | undefined
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints?: BufferingHints | undefined
  CompressionFormat?: CompressionFormat | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: S3BackupMode | undefined
  S3BackupUpdate?: S3DestinationUpdate | undefined
  DataFormatConversionConfiguration?: DataFormatConversionConfiguration | undefined
  DynamicPartitioningConfiguration?: DynamicPartitioningConfiguration | undefined
  FileExtension?: string | undefined
  CustomTimeZone?: string | undefined
}

export interface FailureDescription {
  Type: DeliveryStreamFailureType
  Details: string
}

export type HECEndpointType = 'Raw' | 'Event'

export interface HiveJsonSerDe {
  TimestampFormats?: string[] | undefined
}

export interface HttpEndpointBufferingHints {
  SizeInMBs?: number | undefined
  IntervalInSeconds?: number | undefined
}

export interface HttpEndpointCommonAttribute {
  AttributeName: string
  AttributeValue: string
}

export interface HttpEndpointConfiguration {
  Url: string
  Name?: string | undefined
  AccessKey?: string | undefined
}

export interface HttpEndpointDescription {
  Url?: string | undefined
  Name?: string | undefined
}

export interface HttpEndpointDestinationConfiguration {
  EndpointConfiguration: HttpEndpointConfiguration
  BufferingHints?: HttpEndpointBufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  RequestConfiguration?: HttpEndpointRequestConfiguration | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN?: string | undefined
  RetryOptions?: HttpEndpointRetryOptions | undefined
  S3BackupMode?: HttpEndpointS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface HttpEndpointDestinationDescription {
  EndpointConfiguration?: HttpEndpointDescription | undefined
  BufferingHints?: HttpEndpointBufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  RequestConfiguration?: HttpEndpointRequestConfiguration | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN?: string | undefined
  RetryOptions?: HttpEndpointRetryOptions | undefined
  S3BackupMode?: HttpEndpointS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface HttpEndpointDestinationUpdate {
  EndpointConfiguration?: HttpEndpointConfiguration | undefined
  BufferingHints?: HttpEndpointBufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  RequestConfiguration?: HttpEndpointRequestConfiguration | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN?: string | undefined
  RetryOptions?: HttpEndpointRetryOptions | undefined
  S3BackupMode?: HttpEndpointS3BackupMode | undefined
  S3Update?: S3DestinationUpdate | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface HttpEndpointRequestConfiguration {
  ContentEncoding?: ContentEncoding | undefined
  CommonAttributes?: HttpEndpointCommonAttribute[] | undefined
}

export interface HttpEndpointRetryOptions {
  DurationInSeconds?: number | undefined
}

export type HttpEndpointS3BackupMode = 'FailedDataOnly' | 'AllData'

export interface IcebergDestinationConfiguration {
  DestinationTableConfigurationList?: DestinationTableConfiguration[] | undefined
  SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined
  TableCreationConfiguration?: TableCreationConfiguration | undefined
  BufferingHints?: BufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: IcebergS3BackupMode | undefined
  RetryOptions?: RetryOptions | undefined
  RoleARN: string
  AppendOnly?: boolean | undefined
  CatalogConfiguration: CatalogConfiguration
  S3Configuration: S3DestinationConfiguration
}

export interface IcebergDestinationDescription {
  DestinationTableConfigurationList?: DestinationTableConfiguration[] | undefined
  SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined
  TableCreationConfiguration?: TableCreationConfiguration | undefined
  BufferingHints?: BufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: IcebergS3BackupMode | undefined
  RetryOptions?: RetryOptions | undefined
  RoleARN?: string | undefined
  AppendOnly?: boolean | undefined
  CatalogConfiguration?: CatalogConfiguration | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
}

export interface IcebergDestinationUpdate {
  DestinationTableConfigurationList?: DestinationTableConfiguration[] | undefined
  SchemaEvolutionConfiguration?: SchemaEvolutionConfiguration | undefined
  TableCreationConfiguration?: TableCreationConfiguration | undefined
  BufferingHints?: BufferingHints | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: IcebergS3BackupMode | undefined
  RetryOptions?: RetryOptions | undefined
  RoleARN?: string | undefined
  AppendOnly?: boolean | undefined
  CatalogConfiguration?: CatalogConfiguration | undefined
  S3Configuration?: S3DestinationConfiguration | undefined
}

export type IcebergS3BackupMode = 'FailedDataOnly' | 'AllData'

export interface InputFormatConfiguration {
  Deserializer?: Deserializer | undefined
}

export interface KMSEncryptionConfig {
  AWSKMSKeyARN: string
}

export type KeyType = 'AWS_OWNED_CMK' | 'CUSTOMER_MANAGED_CMK'

export interface KinesisStreamSourceConfiguration {
  KinesisStreamARN: string
  RoleARN: string
}

export interface KinesisStreamSourceDescription {
  KinesisStreamARN?: string | undefined
  RoleARN?: string | undefined
  DeliveryStartTimestamp?: Date | undefined
}

export interface ListDeliveryStreamsInput {
  Limit?: number | undefined
  DeliveryStreamType?: DeliveryStreamType | undefined
  ExclusiveStartDeliveryStreamName?: string | undefined
}

export interface ListDeliveryStreamsOutput {
  DeliveryStreamNames: string[]
  HasMoreDeliveryStreams: boolean
}

export interface ListTagsForDeliveryStreamInput {
  DeliveryStreamName: string
  ExclusiveStartTagKey?: string | undefined
  Limit?: number | undefined
}

export interface ListTagsForDeliveryStreamOutput {
  Tags: Tag[]
  HasMoreTags: boolean
}

export interface MSKSourceConfiguration {
  MSKClusterARN: string
  TopicName: string
  AuthenticationConfiguration: AuthenticationConfiguration
  ReadFromTimestamp?: Date | undefined
}

export interface MSKSourceDescription {
  MSKClusterARN?: string | undefined
  TopicName?: string | undefined
  AuthenticationConfiguration?: AuthenticationConfiguration | undefined
  DeliveryStartTimestamp?: Date | undefined
  ReadFromTimestamp?: Date | undefined
}

export type NoEncryptionConfig = 'NoEncryption'

export interface OpenXJsonSerDe {
  ConvertDotsInJsonKeysToUnderscores?: boolean | undefined
  CaseInsensitive?: boolean | undefined
  ColumnToJsonKeyMappings?: { [key: string]: string } | undefined
}

export type OrcCompression = 'NONE' | 'ZLIB' | 'SNAPPY'

export type OrcFormatVersion = 'V0_11' | 'V0_12'

export interface OrcSerDe {
  StripeSizeBytes?: number | undefined
  BlockSizeBytes?: number | undefined
  RowIndexStride?: number | undefined
  EnablePadding?: boolean | undefined
  PaddingTolerance?: number | undefined
  Compression?: OrcCompression | undefined
  BloomFilterColumns?: string[] | undefined
  BloomFilterFalsePositiveProbability?: number | undefined
  DictionaryKeyThreshold?: number | undefined
  FormatVersion?: OrcFormatVersion | undefined
}

export interface OutputFormatConfiguration {
  Serializer?: Serializer | undefined
}

export type ParquetCompression = 'UNCOMPRESSED' | 'GZIP' | 'SNAPPY'

export interface ParquetSerDe {
  BlockSizeBytes?: number | undefined
  PageSizeBytes?: number | undefined
  Compression?: ParquetCompression | undefined
  EnableDictionaryCompression?: boolean | undefined
  MaxPaddingBytes?: number | undefined
  WriterVersion?: ParquetWriterVersion | undefined
}

export type ParquetWriterVersion = 'V1' | 'V2'

export interface PartitionField {
  SourceName: string
}

export interface PartitionSpec {
  Identity?: PartitionField[] | undefined
}

export interface ProcessingConfiguration {
  Enabled?: boolean | undefined
  Processors?: Processor[] | undefined
}

export interface Processor {
  Type: ProcessorType
  Parameters?: ProcessorParameter[] | undefined
}

export interface ProcessorParameter {
  ParameterName: ProcessorParameterName
  ParameterValue: string
}

export type ProcessorParameterName = 'LambdaArn' | 'NumberOfRetries' | 'MetadataExtractionQuery' | 'JsonParsingEngine' | 'RoleArn' | 'BufferSizeInMBs' | 'BufferIntervalInSeconds' | 'SubRecordType' | 'Delimiter' | 'CompressionFormat' | 'DataMessageExtraction'

export type ProcessorType = 'RecordDeAggregation' | 'Decompression' | 'CloudWatchLogProcessing' | 'Lambda' | 'MetadataExtraction' | 'AppendDelimiterToRecord'

export interface PutRecordBatchInput {
  DeliveryStreamName: string
  Records: Record_[]
}

export interface PutRecordBatchOutput {
  FailedPutCount: number
  Encrypted?: boolean | undefined
  RequestResponses: PutRecordBatchResponseEntry[]
}

export interface PutRecordBatchResponseEntry {
  RecordId?: string | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface PutRecordInput {
  DeliveryStreamName: string
  Record: Record_
}

export interface PutRecordOutput {
  RecordId: string
  Encrypted?: boolean | undefined
}

export interface Record_ {
  Data: Uint8Array
}

export interface RedshiftDestinationConfiguration {
  RoleARN: string
  ClusterJDBCURL: string
  CopyCommand: CopyCommand
  Username?: string | undefined
  Password?: string | undefined
  RetryOptions?: RedshiftRetryOptions | undefined
  S3Configuration: S3DestinationConfiguration
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: RedshiftS3BackupMode | undefined
  S3BackupConfiguration?: S3DestinationConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface RedshiftDestinationDescription {
  RoleARN: string
  ClusterJDBCURL: string
  CopyCommand: CopyCommand
  Username?: string | undefined
  RetryOptions?: RedshiftRetryOptions | undefined
  S3DestinationDescription: S3DestinationDescription
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: RedshiftS3BackupMode | undefined
  S3BackupDescription?: S3DestinationDescription | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface RedshiftDestinationUpdate {
  RoleARN?: string | undefined
  ClusterJDBCURL?: string | undefined
  CopyCommand?: CopyCommand | undefined
  Username?: string | undefined
  Password?: string | undefined
  RetryOptions?: RedshiftRetryOptions | undefined
  S3Update?: S3DestinationUpdate | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  S3BackupMode?: RedshiftS3BackupMode | undefined
  S3BackupUpdate?: S3DestinationUpdate | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface RedshiftRetryOptions {
  DurationInSeconds?: number | undefined
}

export type RedshiftS3BackupMode = 'Disabled' | 'Enabled'

export interface RetryOptions {
  DurationInSeconds?: number | undefined
}

export type S3BackupMode = 'Disabled' | 'Enabled'

export interface S3DestinationConfiguration {
  RoleARN: string
  BucketARN: string
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints?: BufferingHints | undefined
  CompressionFormat?: CompressionFormat | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
}

export interface S3DestinationDescription {
  RoleARN: string
  BucketARN: string
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints: BufferingHints
  CompressionFormat: CompressionFormat
  EncryptionConfiguration: EncryptionConfiguration
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
}

export interface S3DestinationUpdate {
  RoleARN?: string | undefined
  BucketARN?: string | undefined
  Prefix?: string | undefined
  ErrorOutputPrefix?: string | undefined
  BufferingHints?: BufferingHints | undefined
  CompressionFormat?: CompressionFormat | undefined
  EncryptionConfiguration?: EncryptionConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
}

export type SSLMode = 'Disabled' | 'Enabled'

export interface SchemaConfiguration {
  RoleARN?: string | undefined
  CatalogId?: string | undefined
  DatabaseName?: string | undefined
  TableName?: string | undefined
  Region?: string | undefined
  VersionId?: string | undefined
}

export interface SchemaEvolutionConfiguration {
  Enabled: boolean
}

export interface SecretsManagerConfiguration {
  SecretARN?: string | undefined
  RoleARN?: string | undefined
  Enabled: boolean
}

export interface Serializer {
  ParquetSerDe?: ParquetSerDe | undefined
  OrcSerDe?: OrcSerDe | undefined
}

export type SnapshotRequestedBy = 'USER' | 'FIREHOSE'

export type SnapshotStatus = 'IN_PROGRESS' | 'COMPLETE' | 'SUSPENDED'

export interface SnowflakeBufferingHints {
  SizeInMBs?: number | undefined
  IntervalInSeconds?: number | undefined
}

export type SnowflakeDataLoadingOption = 'JSON_MAPPING' | 'VARIANT_CONTENT_MAPPING' | 'VARIANT_CONTENT_AND_METADATA_MAPPING'

export interface SnowflakeDestinationConfiguration {
  AccountUrl: string
  PrivateKey?: string | undefined
  KeyPassphrase?: string | undefined
  User?: string | undefined
  Database: string
  Schema: string
  Table: string
  SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined
  DataLoadingOption?: SnowflakeDataLoadingOption | undefined
  MetaDataColumnName?: string | undefined
  ContentColumnName?: string | undefined
  SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN: string
  RetryOptions?: SnowflakeRetryOptions | undefined
  S3BackupMode?: SnowflakeS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
  BufferingHints?: SnowflakeBufferingHints | undefined
}

export interface SnowflakeDestinationDescription {
  AccountUrl?: string | undefined
  User?: string | undefined
  Database?: string | undefined
  Schema?: string | undefined
  Table?: string | undefined
  SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined
  DataLoadingOption?: SnowflakeDataLoadingOption | undefined
  MetaDataColumnName?: string | undefined
  ContentColumnName?: string | undefined
  SnowflakeVpcConfiguration?: SnowflakeVpcConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN?: string | undefined
  RetryOptions?: SnowflakeRetryOptions | undefined
  S3BackupMode?: SnowflakeS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
  BufferingHints?: SnowflakeBufferingHints | undefined
}

export interface SnowflakeDestinationUpdate {
  AccountUrl?: string | undefined
  PrivateKey?: string | undefined
  KeyPassphrase?: string | undefined
  User?: string | undefined
  Database?: string | undefined
  Schema?: string | undefined
  Table?: string | undefined
  SnowflakeRoleConfiguration?: SnowflakeRoleConfiguration | undefined
  DataLoadingOption?: SnowflakeDataLoadingOption | undefined
  MetaDataColumnName?: string | undefined
  ContentColumnName?: string | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  RoleARN?: string | undefined
  RetryOptions?: SnowflakeRetryOptions | undefined
  S3BackupMode?: SnowflakeS3BackupMode | undefined
  S3Update?: S3DestinationUpdate | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
  BufferingHints?: SnowflakeBufferingHints | undefined
}

export interface SnowflakeRetryOptions {
  DurationInSeconds?: number | undefined
}

export interface SnowflakeRoleConfiguration {
  Enabled?: boolean | undefined
  SnowflakeRole?: string | undefined
}

export type SnowflakeS3BackupMode = 'FailedDataOnly' | 'AllData'

export interface SnowflakeVpcConfiguration {
  PrivateLinkVpceId: string
}

export interface SourceDescription {
  DirectPutSourceDescription?: DirectPutSourceDescription | undefined
  KinesisStreamSourceDescription?: KinesisStreamSourceDescription | undefined
  MSKSourceDescription?: MSKSourceDescription | undefined
  DatabaseSourceDescription?: DatabaseSourceDescription | undefined
}

export interface SplunkBufferingHints {
  IntervalInSeconds?: number | undefined
  SizeInMBs?: number | undefined
}

export interface SplunkDestinationConfiguration {
  HECEndpoint: string
  HECEndpointType: HECEndpointType
  HECToken?: string | undefined
  HECAcknowledgmentTimeoutInSeconds?: number | undefined
  RetryOptions?: SplunkRetryOptions | undefined
  S3BackupMode?: SplunkS3BackupMode | undefined
  S3Configuration: S3DestinationConfiguration
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  BufferingHints?: SplunkBufferingHints | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface SplunkDestinationDescription {
  HECEndpoint?: string | undefined
  HECEndpointType?: HECEndpointType | undefined
  HECToken?: string | undefined
  HECAcknowledgmentTimeoutInSeconds?: number | undefined
  RetryOptions?: SplunkRetryOptions | undefined
  S3BackupMode?: SplunkS3BackupMode | undefined
  S3DestinationDescription?: S3DestinationDescription | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  BufferingHints?: SplunkBufferingHints | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface SplunkDestinationUpdate {
  HECEndpoint?: string | undefined
  HECEndpointType?: HECEndpointType | undefined
  HECToken?: string | undefined
  HECAcknowledgmentTimeoutInSeconds?: number | undefined
  RetryOptions?: SplunkRetryOptions | undefined
  S3BackupMode?: SplunkS3BackupMode | undefined
  S3Update?: S3DestinationUpdate | undefined
  ProcessingConfiguration?: ProcessingConfiguration | undefined
  CloudWatchLoggingOptions?: CloudWatchLoggingOptions | undefined
  BufferingHints?: SplunkBufferingHints | undefined
  SecretsManagerConfiguration?: SecretsManagerConfiguration | undefined
}

export interface SplunkRetryOptions {
  DurationInSeconds?: number | undefined
}

export type SplunkS3BackupMode = 'FailedEventsOnly' | 'AllEvents'

export interface StartDeliveryStreamEncryptionInput {
  DeliveryStreamName: string
  DeliveryStreamEncryptionConfigurationInput?: DeliveryStreamEncryptionConfigurationInput | undefined
}

export interface StopDeliveryStreamEncryptionInput {
  DeliveryStreamName: string
}

export interface TableCreationConfiguration {
  Enabled: boolean
}

export interface Tag {
  Key: string
  Value?: string | undefined
}

export interface TagDeliveryStreamInput {
  DeliveryStreamName: string
  Tags: Tag[]
}

export interface UntagDeliveryStreamInput {
  DeliveryStreamName: string
  TagKeys: string[]
}

export interface UpdateDestinationInput {
  DeliveryStreamName: string
  CurrentDeliveryStreamVersionId: string
  DestinationId: string
  S3DestinationUpdate?: S3DestinationUpdate | undefined
  ExtendedS3DestinationUpdate?: ExtendedS3DestinationUpdate | undefined
  RedshiftDestinationUpdate?: RedshiftDestinationUpdate | undefined
  ElasticsearchDestinationUpdate?: ElasticsearchDestinationUpdate | undefined
  AmazonopensearchserviceDestinationUpdate?: AmazonopensearchserviceDestinationUpdate | undefined
  SplunkDestinationUpdate?: SplunkDestinationUpdate | undefined
  HttpEndpointDestinationUpdate?: HttpEndpointDestinationUpdate | undefined
  AmazonOpenSearchServerlessDestinationUpdate?: AmazonOpenSearchServerlessDestinationUpdate | undefined
  SnowflakeDestinationUpdate?: SnowflakeDestinationUpdate | undefined
  IcebergDestinationUpdate?: IcebergDestinationUpdate | undefined
}

export interface VpcConfiguration {
  SubnetIds: string[]
  RoleARN: string
  SecurityGroupIds: string[]
}

export interface VpcConfigurationDescription {
  SubnetIds: string[]
  RoleARN: string
  SecurityGroupIds: string[]
  VpcId: string
}
