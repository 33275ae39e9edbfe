// Written by tools/model.ts from the API model of machinelearning 2014-12-12; do not edit.

export interface Operations {
  AddTags: { in: AddTagsInput; out: AddTagsOutput; err: 'InvalidInputException' | 'InvalidTagException' | 'TagLimitExceededException' | 'ResourceNotFoundException' | 'InternalServerException' }
  CreateBatchPrediction: { in: CreateBatchPredictionInput; out: CreateBatchPredictionOutput; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateDataSourceFromRDS: { in: CreateDataSourceFromRDSInput; out: CreateDataSourceFromRDSOutput; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateDataSourceFromRedshift: { in: CreateDataSourceFromRedshiftInput; out: CreateDataSourceFromRedshiftOutput; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateDataSourceFromS3: { in: CreateDataSourceFromS3Input; out: CreateDataSourceFromS3Output; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateEvaluation: { in: CreateEvaluationInput; out: CreateEvaluationOutput; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateMLModel: { in: CreateMLModelInput; out: CreateMLModelOutput; err: 'InvalidInputException' | 'InternalServerException' | 'IdempotentParameterMismatchException' }
  CreateRealtimeEndpoint: { in: CreateRealtimeEndpointInput; out: CreateRealtimeEndpointOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteBatchPrediction: { in: DeleteBatchPredictionInput; out: DeleteBatchPredictionOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteDataSource: { in: DeleteDataSourceInput; out: DeleteDataSourceOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteEvaluation: { in: DeleteEvaluationInput; out: DeleteEvaluationOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteMLModel: { in: DeleteMLModelInput; out: DeleteMLModelOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteRealtimeEndpoint: { in: DeleteRealtimeEndpointInput; out: DeleteRealtimeEndpointOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DeleteTags: { in: DeleteTagsInput; out: DeleteTagsOutput; err: 'InvalidInputException' | 'InvalidTagException' | 'ResourceNotFoundException' | 'InternalServerException' }
  DescribeBatchPredictions: { in: DescribeBatchPredictionsInput; out: DescribeBatchPredictionsOutput; err: 'InvalidInputException' | 'InternalServerException' }
  DescribeDataSources: { in: DescribeDataSourcesInput; out: DescribeDataSourcesOutput; err: 'InvalidInputException' | 'InternalServerException' }
  DescribeEvaluations: { in: DescribeEvaluationsInput; out: DescribeEvaluationsOutput; err: 'InvalidInputException' | 'InternalServerException' }
  DescribeMLModels: { in: DescribeMLModelsInput; out: DescribeMLModelsOutput; err: 'InvalidInputException' | 'InternalServerException' }
  DescribeTags: { in: DescribeTagsInput; out: DescribeTagsOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  GetBatchPrediction: { in: GetBatchPredictionInput; out: GetBatchPredictionOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  GetDataSource: { in: GetDataSourceInput; out: GetDataSourceOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  GetEvaluation: { in: GetEvaluationInput; out: GetEvaluationOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  GetMLModel: { in: GetMLModelInput; out: GetMLModelOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  Predict: { in: PredictInput; out: PredictOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServerException' | 'PredictorNotMountedException' }
  UpdateBatchPrediction: { in: UpdateBatchPredictionInput; out: UpdateBatchPredictionOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  UpdateDataSource: { in: UpdateDataSourceInput; out: UpdateDataSourceOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  UpdateEvaluation: { in: UpdateEvaluationInput; out: UpdateEvaluationOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
  UpdateMLModel: { in: UpdateMLModelInput; out: UpdateMLModelOutput; err: 'InvalidInputException' | 'ResourceNotFoundException' | 'InternalServerException' }
}

export interface AddTagsInput {
  Tags: Tag[]
  ResourceId: string
  ResourceType: TaggableResourceType
}

export interface AddTagsOutput {
  ResourceId?: string | undefined
  ResourceType?: TaggableResourceType | undefined
}

export type Algorithm = 'sgd'

export interface BatchPrediction {
  BatchPredictionId?: string | undefined
  MLModelId?: string | undefined
  BatchPredictionDataSourceId?: string | undefined
  InputDataLocationS3?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  OutputUri?: string | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
  TotalRecordCount?: number | undefined
  InvalidRecordCount?: number | undefined
}

export type BatchPredictionFilterVariable = 'CreatedAt' | 'LastUpdatedAt' | 'Status' | 'Name' | 'IAMUser' | 'MLModelId' | 'DataSourceId' | 'DataURI'

export interface CreateBatchPredictionInput {
  BatchPredictionId: string
  BatchPredictionName?: string | undefined
  MLModelId: string
  BatchPredictionDataSourceId: string
  OutputUri: string
}

export interface CreateBatchPredictionOutput {
  BatchPredictionId?: string | undefined
}

export interface CreateDataSourceFromRDSInput {
  DataSourceId: string
  DataSourceName?: string | undefined
  RDSData: RDSDataSpec
  RoleARN: string
  ComputeStatistics?: boolean | undefined
}

export interface CreateDataSourceFromRDSOutput {
  DataSourceId?: string | undefined
}

export interface CreateDataSourceFromRedshiftInput {
  DataSourceId: string
  DataSourceName?: string | undefined
  DataSpec: RedshiftDataSpec
  RoleARN: string
  ComputeStatistics?: boolean | undefined
}

export interface CreateDataSourceFromRedshiftOutput {
  DataSourceId?: string | undefined
}

export interface CreateDataSourceFromS3Input {
  DataSourceId: string
  DataSourceName?: string | undefined
  DataSpec: S3DataSpec
  ComputeStatistics?: boolean | undefined
}

export interface CreateDataSourceFromS3Output {
  DataSourceId?: string | undefined
}

export interface CreateEvaluationInput {
  EvaluationId: string
  EvaluationName?: string | undefined
  MLModelId: string
  EvaluationDataSourceId: string
}

export interface CreateEvaluationOutput {
  EvaluationId?: string | undefined
}

export interface CreateMLModelInput {
  MLModelId: string
  MLModelName?: string | undefined
  MLModelType: MLModelType
  Parameters?: { [key: string]: string } | undefined
  TrainingDataSourceId: string
  Recipe?: string | undefined
  RecipeUri?: string | undefined
}

export interface CreateMLModelOutput {
  MLModelId?: string | undefined
}

export interface CreateRealtimeEndpointInput {
  MLModelId: string
}

export interface CreateRealtimeEndpointOutput {
  MLModelId?: string | undefined
  RealtimeEndpointInfo?: RealtimeEndpointInfo | undefined
}

export interface DataSource {
  DataSourceId?: string | undefined
  DataLocationS3?: string | undefined
  DataRearrangement?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  DataSizeInBytes?: number | undefined
  NumberOfFiles?: number | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  Message?: string | undefined
  RedshiftMetadata?: RedshiftMetadata | undefined
  RDSMetadata?: RDSMetadata | undefined
  RoleARN?: string | undefined
  ComputeStatistics?: boolean | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
}

export type DataSourceFilterVariable = 'CreatedAt' | 'LastUpdatedAt' | 'Status' | 'Name' | 'DataLocationS3' | 'IAMUser'

export interface DeleteBatchPredictionInput {
  BatchPredictionId: string
}

export interface DeleteBatchPredictionOutput {
  BatchPredictionId?: string | undefined
}

export interface DeleteDataSourceInput {
  DataSourceId: string
}

export interface DeleteDataSourceOutput {
  DataSourceId?: string | undefined
}

export interface DeleteEvaluationInput {
  EvaluationId: string
}

export interface DeleteEvaluationOutput {
  EvaluationId?: string | undefined
}

export interface DeleteMLModelInput {
  MLModelId: string
}

export interface DeleteMLModelOutput {
  MLModelId?: string | undefined
}

export interface DeleteRealtimeEndpointInput {
  MLModelId: string
}

export interface DeleteRealtimeEndpointOutput {
  MLModelId?: string | undefined
  RealtimeEndpointInfo?: RealtimeEndpointInfo | undefined
}

export interface DeleteTagsInput {
  TagKeys: string[]
  ResourceId: string
  ResourceType: TaggableResourceType
}

export interface DeleteTagsOutput {
  ResourceId?: string | undefined
  ResourceType?: TaggableResourceType | undefined
}

export interface DescribeBatchPredictionsInput {
  FilterVariable?: BatchPredictionFilterVariable | undefined
  EQ?: string | undefined
  GT?: string | undefined
  LT?: string | undefined
  GE?: string | undefined
  LE?: string | undefined
  NE?: string | undefined
  Prefix?: string | undefined
  SortOrder?: SortOrder | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface DescribeBatchPredictionsOutput {
  Results?: BatchPrediction[] | undefined
  NextToken?: string | undefined
}

export interface DescribeDataSourcesInput {
  FilterVariable?: DataSourceFilterVariable | undefined
  EQ?: string | undefined
  GT?: string | undefined
  LT?: string | undefined
  GE?: string | undefined
  LE?: string | undefined
  NE?: string | undefined
  Prefix?: string | undefined
  SortOrder?: SortOrder | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface DescribeDataSourcesOutput {
  Results?: DataSource[] | undefined
  NextToken?: string | undefined
}

export interface DescribeEvaluationsInput {
  FilterVariable?: EvaluationFilterVariable | undefined
  EQ?: string | undefined
  GT?: string | undefined
  LT?: string | undefined
  GE?: string | undefined
  LE?: string | undefined
  NE?: string | undefined
  Prefix?: string | undefined
  SortOrder?: SortOrder | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface DescribeEvaluationsOutput {
  Results?: Evaluation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMLModelsInput {
  FilterVariable?: MLModelFilterVariable | undefined
  EQ?: string | undefined
  GT?: string | undefined
  LT?: string | undefined
  GE?: string | undefined
  LE?: string | undefined
  NE?: string | undefined
  Prefix?: string | undefined
  SortOrder?: SortOrder | undefined
  NextToken?: string | undefined
  Limit?: number | undefined
}

export interface DescribeMLModelsOutput {
  Results?: MLModel[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTagsInput {
  ResourceId: string
  ResourceType: TaggableResourceType
}

export interface DescribeTagsOutput {
  ResourceId?: string | undefined
  ResourceType?: TaggableResourceType | undefined
  Tags?: Tag[] | undefined
}

export type EntityStatus = 'PENDING' | 'INPROGRESS' | 'FAILED' | 'COMPLETED' | 'DELETED'

export interface Evaluation {
  EvaluationId?: string | undefined
  MLModelId?: string | undefined
  EvaluationDataSourceId?: string | undefined
  InputDataLocationS3?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  PerformanceMetrics?: PerformanceMetrics | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
}

export type EvaluationFilterVariable = 'CreatedAt' | 'LastUpdatedAt' | 'Status' | 'Name' | 'IAMUser' | 'MLModelId' | 'DataSourceId' | 'DataURI'

export interface GetBatchPredictionInput {
  BatchPredictionId: string
}

export interface GetBatchPredictionOutput {
  BatchPredictionId?: string | undefined
  MLModelId?: string | undefined
  BatchPredictionDataSourceId?: string | undefined
  InputDataLocationS3?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  OutputUri?: string | undefined
  LogUri?: string | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
  TotalRecordCount?: number | undefined
  InvalidRecordCount?: number | undefined
}

export interface GetDataSourceInput {
  DataSourceId: string
  Verbose?: boolean | undefined
}

export interface GetDataSourceOutput {
  DataSourceId?: string | undefined
  DataLocationS3?: string | undefined
  DataRearrangement?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  DataSizeInBytes?: number | undefined
  NumberOfFiles?: number | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  LogUri?: string | undefined
  Message?: string | undefined
  RedshiftMetadata?: RedshiftMetadata | undefined
  RDSMetadata?: RDSMetadata | undefined
  RoleARN?: string | undefined
  ComputeStatistics?: boolean | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
  DataSourceSchema?: string | undefined
}

export interface GetEvaluationInput {
  EvaluationId: string
}

export interface GetEvaluationOutput {
  EvaluationId?: string | undefined
  MLModelId?: string | undefined
  EvaluationDataSourceId?: string | undefined
  InputDataLocationS3?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  PerformanceMetrics?: PerformanceMetrics | undefined
  LogUri?: string | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
}

export interface GetMLModelInput {
  MLModelId: string
  Verbose?: boolean | undefined
}

export interface GetMLModelOutput {
  MLModelId?: string | undefined
  TrainingDataSourceId?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  SizeInBytes?: number | undefined
  EndpointInfo?: RealtimeEndpointInfo | undefined
  TrainingParameters?: { [key: string]: string } | undefined
  InputDataLocationS3?: string | undefined
  MLModelType?: MLModelType | undefined
  ScoreThreshold?: number | undefined
  ScoreThresholdLastUpdatedAt?: Date | undefined
  LogUri?: string | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
  Recipe?: string | undefined
  Schema?: string | undefined
}

export interface MLModel {
  MLModelId?: string | undefined
  TrainingDataSourceId?: string | undefined
  CreatedByIamUser?: string | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  Name?: string | undefined
  Status?: EntityStatus | undefined
  SizeInBytes?: number | undefined
  EndpointInfo?: RealtimeEndpointInfo | undefined
  TrainingParameters?: { [key: string]: string } | undefined
  InputDataLocationS3?: string | undefined
  Algorithm?: Algorithm | undefined
  MLModelType?: MLModelType | undefined
  ScoreThreshold?: number | undefined
  ScoreThresholdLastUpdatedAt?: Date | undefined
  Message?: string | undefined
  ComputeTime?: number | undefined
  FinishedAt?: Date | undefined
  StartedAt?: Date | undefined
}

export type MLModelFilterVariable = 'CreatedAt' | 'LastUpdatedAt' | 'Status' | 'Name' | 'IAMUser' | 'TrainingDataSourceId' | 'RealtimeEndpointStatus' | 'MLModelType' | 'Algorithm' | 'TrainingDataURI'

export type MLModelType = 'REGRESSION' | 'BINARY' | 'MULTICLASS'

export interface PerformanceMetrics {
  Properties?: { [key: string]: string } | undefined
}

export interface PredictInput {
  MLModelId: string
  Record: { [key: string]: string }
  PredictEndpoint: string
}

export interface PredictOutput {
  Prediction?: Prediction | undefined
}

export interface Prediction {
  predictedLabel?: string | undefined
  predictedValue?: number | undefined
  predictedScores?: { [key: string]: number } | undefined
  details?: { [key: string]: string } | undefined
}

export interface RDSDataSpec {
  DatabaseInformation: RDSDatabase
  SelectSqlQuery: string
  DatabaseCredentials: RDSDatabaseCredentials
  S3StagingLocation: string
  DataRearrangement?: string | undefined
  DataSchema?: string | undefined
  DataSchemaUri?: string | undefined
  ResourceRole: string
  ServiceRole: string
  SubnetId: string
  SecurityGroupIds: string[]
}

export interface RDSDatabase {
  InstanceIdentifier: string
  DatabaseName: string
}

export interface RDSDatabaseCredentials {
  Username: string
  Password: string
}

export interface RDSMetadata {
  Database?: RDSDatabase | undefined
  DatabaseUserName?: string | undefined
  SelectSqlQuery?: string | undefined
  ResourceRole?: string | undefined
  ServiceRole?: string | undefined
  DataPipelineId?: string | undefined
}

export interface RealtimeEndpointInfo {
  PeakRequestsPerSecond?: number | undefined
  CreatedAt?: Date | undefined
  EndpointUrl?: string | undefined
  EndpointStatus?: RealtimeEndpointStatus | undefined
}

export type RealtimeEndpointStatus = 'NONE' | 'READY' | 'UPDATING' | 'FAILED'

export interface RedshiftDataSpec {
  DatabaseInformation: RedshiftDatabase
  SelectSqlQuery: string
  DatabaseCredentials: RedshiftDatabaseCredentials
  S3StagingLocation: string
  DataRearrangement?: string | undefined
  DataSchema?: string | undefined
  DataSchemaUri?: string | undefined
}

export interface RedshiftDatabase {
  DatabaseName: string
  ClusterIdentifier: string
}

export interface RedshiftDatabaseCredentials {
  Username: string
  Password: string
}

export interface RedshiftMetadata {
  RedshiftDatabase?: RedshiftDatabase | undefined
  DatabaseUserName?: string | undefined
  SelectSqlQuery?: string | undefined
}

export interface S3DataSpec {
  DataLocationS3: string
  DataRearrangement?: string | undefined
  DataSchema?: string | undefined
  DataSchemaLocationS3?: string | undefined
}

export type SortOrder = 'asc' | 'dsc'

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export type TaggableResourceType = 'BatchPrediction' | 'DataSource' | 'Evaluation' | 'MLModel'

export interface UpdateBatchPredictionInput {
  BatchPredictionId: string
  BatchPredictionName: string
}

export interface UpdateBatchPredictionOutput {
  BatchPredictionId?: string | undefined
}

export interface UpdateDataSourceInput {
  DataSourceId: string
  DataSourceName: string
}

export interface UpdateDataSourceOutput {
  DataSourceId?: string | undefined
}

export interface UpdateEvaluationInput {
  EvaluationId: string
  EvaluationName: string
}

export interface UpdateEvaluationOutput {
  EvaluationId?: string | undefined
}

export interface UpdateMLModelInput {
  MLModelId: string
  MLModelName?: string | undefined
  ScoreThreshold?: number | undefined
}

export interface UpdateMLModelOutput {
  MLModelId?: string | undefined
}
