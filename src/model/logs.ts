// Written by tools/model.ts from the API model of logs 2014-03-28; do not edit.

export interface Operations {
  AssociateKmsKey: { in: AssociateKmsKeyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  AssociateSourceToS3TableIntegration: { in: AssociateSourceToS3TableIntegrationRequest; out: AssociateSourceToS3TableIntegrationResponse; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ValidationException' | 'InternalServerException' }
  CancelExportTask: { in: CancelExportTaskRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidOperationException' | 'ServiceUnavailableException' }
  CancelImportTask: { in: CancelImportTaskRequest; out: CancelImportTaskResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InvalidOperationException' }
  CreateDelivery: { in: CreateDeliveryRequest; out: CreateDeliveryResponse; err: 'ServiceUnavailableException' | 'ConflictException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  CreateExportTask: { in: CreateExportTaskRequest; out: CreateExportTaskResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' }
  CreateImportTask: { in: CreateImportTaskRequest; out: CreateImportTaskResponse; err: 'AccessDeniedException' | 'ConflictException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ValidationException' | 'InvalidOperationException' }
  CreateLogAnomalyDetector: { in: CreateLogAnomalyDetectorRequest; out: CreateLogAnomalyDetectorResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' | 'LimitExceededException' }
  CreateLogGroup: { in: CreateLogGroupRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceAlreadyExistsException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  CreateLogStream: { in: CreateLogStreamRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceAlreadyExistsException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  CreateLookupTable: { in: CreateLookupTableRequest; out: CreateLookupTableResponse; err: 'InvalidParameterException' | 'ResourceAlreadyExistsException' | 'AccessDeniedException' | 'LimitExceededException' | 'ValidationException' | 'ServiceUnavailableException' }
  CreateScheduledQuery: { in: CreateScheduledQueryRequest; out: CreateScheduledQueryResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ConflictException' | 'ServiceQuotaExceededException' | 'ThrottlingException' | 'InternalServerException' }
  DeleteAccountPolicy: { in: DeleteAccountPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  DeleteDataProtectionPolicy: { in: DeleteDataProtectionPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DeleteDelivery: { in: DeleteDeliveryRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ConflictException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  DeleteDeliveryDestination: { in: DeleteDeliveryDestinationRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ConflictException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  DeleteDeliveryDestinationPolicy: { in: DeleteDeliveryDestinationPolicyRequest; out: Record<string, never>; err: 'ServiceUnavailableException' | 'ValidationException' | 'ResourceNotFoundException' | 'ConflictException' }
  DeleteDeliverySource: { in: DeleteDeliverySourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ConflictException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  DeleteDestination: { in: DeleteDestinationRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteIndexPolicy: { in: DeleteIndexPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteIntegration: { in: DeleteIntegrationRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ValidationException' }
  DeleteLogAnomalyDetector: { in: DeleteLogAnomalyDetectorRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  DeleteLogGroup: { in: DeleteLogGroupRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'ValidationException' }
  DeleteLogStream: { in: DeleteLogStreamRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'ValidationException' }
  DeleteLookupTable: { in: DeleteLookupTableRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ServiceUnavailableException' }
  DeleteMetricFilter: { in: DeleteMetricFilterRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteQueryDefinition: { in: DeleteQueryDefinitionRequest; out: DeleteQueryDefinitionResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteRetentionPolicy: { in: DeleteRetentionPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteScheduledQuery: { in: DeleteScheduledQueryRequest; out: Record<string, never>; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException' }
  DeleteSubscriptionFilter: { in: DeleteSubscriptionFilterRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DeleteSyslogConfiguration: { in: DeleteSyslogConfigurationRequest; out: Record<string, never>; err: 'AccessDeniedException' | 'InvalidParameterException' | 'InvalidOperationException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ServiceUnavailableException' }
  DeleteTransformer: { in: DeleteTransformerRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' | 'InvalidOperationException' }
  DescribeAccountPolicies: { in: DescribeAccountPoliciesRequest; out: DescribeAccountPoliciesResponse; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DescribeConfigurationTemplates: { in: DescribeConfigurationTemplatesRequest; out: DescribeConfigurationTemplatesResponse; err: 'ServiceUnavailableException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeDeliveries: { in: DescribeDeliveriesRequest; out: DescribeDeliveriesResponse; err: 'ServiceUnavailableException' | 'ServiceQuotaExceededException' | 'ValidationException' | 'ThrottlingException' }
  DescribeDeliveryDestinations: { in: DescribeDeliveryDestinationsRequest; out: DescribeDeliveryDestinationsResponse; err: 'ServiceUnavailableException' | 'ServiceQuotaExceededException' | 'ValidationException' | 'ThrottlingException' }
  DescribeDeliverySources: { in: DescribeDeliverySourcesRequest; out: DescribeDeliverySourcesResponse; err: 'ServiceUnavailableException' | 'ServiceQuotaExceededException' | 'ValidationException' | 'ThrottlingException' }
  DescribeDestinations: { in: DescribeDestinationsRequest; out: DescribeDestinationsResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  DescribeExportTasks: { in: DescribeExportTasksRequest; out: DescribeExportTasksResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  DescribeFieldIndexes: { in: DescribeFieldIndexesRequest; out: DescribeFieldIndexesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DescribeImportTaskBatches: { in: DescribeImportTaskBatchesRequest; out: DescribeImportTaskBatchesResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InvalidOperationException' }
  DescribeImportTasks: { in: DescribeImportTasksRequest; out: DescribeImportTasksResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InvalidOperationException' }
  DescribeIndexPolicies: { in: DescribeIndexPoliciesRequest; out: DescribeIndexPoliciesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DescribeLogGroups: { in: DescribeLogGroupsRequest; out: DescribeLogGroupsResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  DescribeLogStreams: { in: DescribeLogStreamsRequest; out: DescribeLogStreamsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DescribeLookupTables: { in: DescribeLookupTablesRequest; out: DescribeLookupTablesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ServiceUnavailableException' }
  DescribeMetricFilters: { in: DescribeMetricFiltersRequest; out: DescribeMetricFiltersResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DescribeQueries: { in: DescribeQueriesRequest; out: DescribeQueriesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DescribeQueryDefinitions: { in: DescribeQueryDefinitionsRequest; out: DescribeQueryDefinitionsResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  DescribeResourcePolicies: { in: DescribeResourcePoliciesRequest; out: DescribeResourcePoliciesResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  DescribeSubscriptionFilters: { in: DescribeSubscriptionFiltersRequest; out: DescribeSubscriptionFiltersResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  DisassociateKmsKey: { in: DisassociateKmsKeyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  DisassociateSourceFromS3TableIntegration: { in: DisassociateSourceFromS3TableIntegrationRequest; out: DisassociateSourceFromS3TableIntegrationResponse; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ValidationException' | 'InternalServerException' }
  FilterLogEvents: { in: FilterLogEventsRequest; out: FilterLogEventsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetDataProtectionPolicy: { in: GetDataProtectionPolicyRequest; out: GetDataProtectionPolicyResponse; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetDelivery: { in: GetDeliveryRequest; out: GetDeliveryResponse; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  GetDeliveryDestination: { in: GetDeliveryDestinationRequest; out: GetDeliveryDestinationResponse; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  GetDeliveryDestinationPolicy: { in: GetDeliveryDestinationPolicyRequest; out: GetDeliveryDestinationPolicyResponse; err: 'ServiceUnavailableException' | 'ValidationException' | 'ResourceNotFoundException' }
  GetDeliverySource: { in: GetDeliverySourceRequest; out: GetDeliverySourceResponse; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' }
  GetIntegration: { in: GetIntegrationRequest; out: GetIntegrationResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' | 'ResourceNotFoundException' }
  GetLogAnomalyDetector: { in: GetLogAnomalyDetectorRequest; out: GetLogAnomalyDetectorResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  GetLogEvents: { in: GetLogEventsRequest; out: GetLogEventsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetLogFields: { in: GetLogFieldsRequest; out: GetLogFieldsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  GetLogGroupFields: { in: GetLogGroupFieldsRequest; out: GetLogGroupFieldsResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetLogObject: { in: GetLogObjectRequest; out: GetLogObjectResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidOperationException' }
  GetLogRecord: { in: GetLogRecordRequest; out: GetLogRecordResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetLookupTable: { in: GetLookupTableRequest; out: GetLookupTableResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ServiceUnavailableException' }
  GetQueryResults: { in: GetQueryResultsRequest; out: GetQueryResultsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  GetScheduledQuery: { in: GetScheduledQueryRequest; out: GetScheduledQueryResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException' }
  GetScheduledQueryHistory: { in: GetScheduledQueryHistoryRequest; out: GetScheduledQueryHistoryResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'InternalServerException' }
  GetStorageTierPolicy: { in: Record<string, never>; out: GetStorageTierPolicyResponse; err: 'ServiceUnavailableException' | 'InvalidParameterException' | 'AccessDeniedException' | 'OperationAbortedException' | 'ResourceNotFoundException' }
  GetTransformer: { in: GetTransformerRequest; out: GetTransformerResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  ListAggregateLogGroupSummaries: { in: ListAggregateLogGroupSummariesRequest; out: ListAggregateLogGroupSummariesResponse; err: 'ValidationException' | 'ServiceUnavailableException' | 'InvalidParameterException' }
  ListAnomalies: { in: ListAnomaliesRequest; out: ListAnomaliesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  ListIntegrations: { in: ListIntegrationsRequest; out: ListIntegrationsResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  ListLogAnomalyDetectors: { in: ListLogAnomalyDetectorsRequest; out: ListLogAnomalyDetectorsResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  ListLogGroups: { in: ListLogGroupsRequest; out: ListLogGroupsResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  ListLogGroupsForQuery: { in: ListLogGroupsForQueryRequest; out: ListLogGroupsForQueryResponse; err: 'InvalidParameterException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  ListScheduledQueries: { in: ListScheduledQueriesRequest; out: ListScheduledQueriesResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ThrottlingException' | 'InternalServerException' }
  ListSourcesForS3TableIntegration: { in: ListSourcesForS3TableIntegrationRequest; out: ListSourcesForS3TableIntegrationResponse; err: 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ValidationException' | 'InternalServerException' }
  ListSyslogConfigurations: { in: ListSyslogConfigurationsRequest; out: ListSyslogConfigurationsResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'InvalidOperationException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ServiceUnavailableException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  ListTagsLogGroup: { in: ListTagsLogGroupRequest; out: ListTagsLogGroupResponse; err: 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  PutAccountPolicy: { in: PutAccountPolicyRequest; out: PutAccountPolicyResponse; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'LimitExceededException' }
  PutBearerTokenAuthentication: { in: PutBearerTokenAuthenticationRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  PutDataProtectionPolicy: { in: PutDataProtectionPolicyRequest; out: PutDataProtectionPolicyResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  PutDeliveryDestination: { in: PutDeliveryDestinationRequest; out: PutDeliveryDestinationResponse; err: 'ServiceUnavailableException' | 'ConflictException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ThrottlingException' | 'ResourceNotFoundException' }
  PutDeliveryDestinationPolicy: { in: PutDeliveryDestinationPolicyRequest; out: PutDeliveryDestinationPolicyResponse; err: 'ServiceUnavailableException' | 'ValidationException' | 'ResourceNotFoundException' | 'ConflictException' }
  PutDeliverySource: { in: PutDeliverySourceRequest; out: PutDeliverySourceResponse; err: 'ServiceUnavailableException' | 'ConflictException' | 'ValidationException' | 'ServiceQuotaExceededException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  PutDestination: { in: PutDestinationRequest; out: PutDestinationResponse; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  PutDestinationPolicy: { in: PutDestinationPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  PutIndexPolicy: { in: PutIndexPolicyRequest; out: PutIndexPolicyResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  PutIntegration: { in: PutIntegrationRequest; out: PutIntegrationResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'ValidationException' }
  PutLogEvents: { in: PutLogEventsRequest; out: PutLogEventsResponse; err: 'InvalidParameterException' | 'InvalidSequenceTokenException' | 'DataAlreadyAcceptedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'UnrecognizedClientException' }
  PutLogGroupDeletionProtection: { in: PutLogGroupDeletionProtectionRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'OperationAbortedException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  PutMetricFilter: { in: PutMetricFilterRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  PutQueryDefinition: { in: PutQueryDefinitionRequest; out: PutQueryDefinitionResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  PutResourcePolicy: { in: PutResourcePolicyRequest; out: PutResourcePolicyResponse; err: 'InvalidParameterException' | 'LimitExceededException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  PutRetentionPolicy: { in: PutRetentionPolicyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'ServiceUnavailableException' }
  PutStorageTierPolicy: { in: PutStorageTierPolicyRequest; out: PutStorageTierPolicyResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' | 'AccessDeniedException' | 'OperationAbortedException' | 'ResourceNotFoundException' }
  PutSubscriptionFilter: { in: PutSubscriptionFilterRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationAbortedException' | 'LimitExceededException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  PutSyslogConfiguration: { in: PutSyslogConfigurationRequest; out: Record<string, never>; err: 'AccessDeniedException' | 'InvalidParameterException' | 'InvalidOperationException' | 'OperationAbortedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ServiceUnavailableException' }
  PutTransformer: { in: PutTransformerRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'LimitExceededException' | 'OperationAbortedException' | 'InvalidOperationException' }
  StartLiveTail: { in: StartLiveTailRequest; out: StartLiveTailResponse; err: 'AccessDeniedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'InvalidOperationException' }
  StartQuery: { in: StartQueryRequest; out: StartQueryResponse; err: 'MalformedQueryException' | 'InvalidParameterException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  StopQuery: { in: StopQueryRequest; out: StopQueryResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  TagLogGroup: { in: TagLogGroupRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InvalidParameterException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'TooManyTagsException' }
  TestMetricFilter: { in: TestMetricFilterRequest; out: TestMetricFilterResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' }
  TestTransformer: { in: TestTransformerRequest; out: TestTransformerResponse; err: 'InvalidParameterException' | 'ServiceUnavailableException' | 'InvalidOperationException' }
  UntagLogGroup: { in: UntagLogGroupRequest; out: Record<string, never>; err: 'ResourceNotFoundException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' }
  UpdateAnomaly: { in: UpdateAnomalyRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  UpdateDeliveryConfiguration: { in: UpdateDeliveryConfigurationRequest; out: Record<string, never>; err: 'ServiceUnavailableException' | 'ConflictException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'ThrottlingException' }
  UpdateLogAnomalyDetector: { in: UpdateLogAnomalyDetectorRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'ServiceUnavailableException' | 'OperationAbortedException' }
  UpdateLookupTable: { in: UpdateLookupTableRequest; out: UpdateLookupTableResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ServiceUnavailableException' }
  UpdateScheduledQuery: { in: UpdateScheduledQueryRequest; out: UpdateScheduledQueryResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ConflictException' | 'ThrottlingException' | 'InternalServerException' }
}

export interface AccountPolicy {
  policyName?: string | undefined
  policyDocument?: string | undefined
  lastUpdatedTime?: number | undefined
  policyType?: PolicyType | undefined
  scope?: Scope | undefined
  selectionCriteria?: string | undefined
  accountId?: string | undefined
}

export type ActionStatus = 'IN_PROGRESS' | 'CLIENT_ERROR' | 'FAILED' | 'COMPLETE'

export interface AddKeyEntry {
  key: string
  value: string
  overwriteIfExists?: boolean | undefined
}

export interface AddKeys {
  entries: AddKeyEntry[]
}

export interface AggregateLogGroupSummary {
  logGroupCount?: number | undefined
  groupingIdentifiers?: GroupingIdentifier[] | undefined
}

export interface Anomaly {
  anomalyId: string
  patternId: string
  anomalyDetectorArn: string
  patternString: string
  patternRegex?: string | undefined
  priority?: string | undefined
  firstSeen: number
  lastSeen: number
  description: string
  active: boolean
  state: State
  histogram: { [key: string]: number }
  logSamples: LogEvent[]
  patternTokens: PatternToken[]
  logGroupArnList: string[]
  suppressed?: boolean | undefined
  suppressedDate?: number | undefined
  suppressedUntil?: number | undefined
  isPatternLevelSuppression?: boolean | undefined
}

export interface AnomalyDetector {
  anomalyDetectorArn?: string | undefined
  detectorName?: string | undefined
  logGroupArnList?: string[] | undefined
  evaluationFrequency?: EvaluationFrequency | undefined
  filterPattern?: string | undefined
  anomalyDetectorStatus?: AnomalyDetectorStatus | undefined
  kmsKeyId?: string | undefined
  creationTimeStamp?: number | undefined
  lastModifiedTimeStamp?: number | undefined
  anomalyVisibilityTime?: number | undefined
}

export type AnomalyDetectorStatus = 'INITIALIZING' | 'TRAINING' | 'ANALYZING' | 'FAILED' | 'DELETED' | 'PAUSED'

export interface AssociateKmsKeyRequest {
  logGroupName?: string | undefined
  kmsKeyId: string
  resourceIdentifier?: string | undefined
}

export interface AssociateSourceToS3TableIntegrationRequest {
  integrationArn: string
  dataSource: DataSource
}

export interface AssociateSourceToS3TableIntegrationResponse {
  identifier?: string | undefined
}

export interface CSV {
  quoteCharacter?: string | undefined
  delimiter?: string | undefined
  columns?: string[] | undefined
  source?: string | undefined
  destination?: string | undefined
}

export interface CancelExportTaskRequest {
  taskId: string
}

export interface CancelImportTaskRequest {
  importId: string
}

export interface CancelImportTaskResponse {
  importId?: string | undefined
  importStatistics?: ImportStatistics | undefined
  importStatus?: ImportStatus | undefined
  creationTime?: number | undefined
  lastUpdatedTime?: number | undefined
}

export interface ConfigurationTemplate {
  service?: string | undefined
  logType?: string | undefined
  resourceType?: string | undefined
  deliveryDestinationType?: DeliveryDestinationType | undefined
  defaultDeliveryConfigValues?: ConfigurationTemplateDeliveryConfigValues | undefined
  allowedFields?: RecordField[] | undefined
  allowedOutputFormats?: OutputFormat[] | undefined
  allowedActionForAllowVendedLogsDeliveryForResource?: string | undefined
  allowedFieldDelimiters?: string[] | undefined
  allowedSuffixPathFields?: string[] | undefined
  deliverySourceConfiguration?: DeliverySourceConfigurationSchema[] | undefined
  s3TablesIntegration?: S3TablesIntegration | undefined
}

export interface ConfigurationTemplateDeliveryConfigValues {
  recordFields?: string[] | undefined
  fieldDelimiter?: string | undefined
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined
}

export interface CopyValue {
  entries: CopyValueEntry[]
}

export interface CopyValueEntry {
  source: string
  target: string
  overwriteIfExists?: boolean | undefined
}

export interface CreateDeliveryRequest {
  deliverySourceName: string
  deliveryDestinationArn: string
  recordFields?: string[] | undefined
  fieldDelimiter?: string | undefined
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateDeliveryResponse {
  delivery?: Delivery | undefined
}

export interface CreateExportTaskRequest {
  taskName?: string | undefined
  logGroupName: string
  logStreamNamePrefix?: string | undefined
  from: number
  to: number
  destination: string
  destinationPrefix?: string | undefined
}

export interface CreateExportTaskResponse {
  taskId?: string | undefined
}

export interface CreateImportTaskRequest {
  importSourceArn: string
  importRoleArn: string
  importFilter?: ImportFilter | undefined
}

export interface CreateImportTaskResponse {
  importId?: string | undefined
  importDestinationArn?: string | undefined
  creationTime?: number | undefined
}

export interface CreateLogAnomalyDetectorRequest {
  logGroupArnList: string[]
  detectorName?: string | undefined
  evaluationFrequency?: EvaluationFrequency | undefined
  filterPattern?: string | undefined
  kmsKeyId?: string | undefined
  anomalyVisibilityTime?: number | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateLogAnomalyDetectorResponse {
  anomalyDetectorArn?: string | undefined
}

export interface CreateLogGroupRequest {
  logGroupName: string
  kmsKeyId?: string | undefined
  tags?: { [key: string]: string } | undefined
  logGroupClass?: LogGroupClass | undefined
  deletionProtectionEnabled?: boolean | undefined
}

export interface CreateLogStreamRequest {
  logGroupName: string
  logStreamName: string
}

export interface CreateLookupTableRequest {
  lookupTableName: string
  description?: string | undefined
  tableBody?: string | undefined
  queryId?: string | undefined
  kmsKeyId?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateLookupTableResponse {
  lookupTableArn?: string | undefined
  createdAt?: number | undefined
}

export interface CreateScheduledQueryRequest {
  name: string
  description?: string | undefined
  queryLanguage: QueryLanguage
  queryString: string
  logGroupIdentifiers?: string[] | undefined
  scheduleExpression: string
  timezone?: string | undefined
  startTimeOffset?: number | undefined
  endTimeOffset?: number | undefined
  destinationConfiguration?: DestinationConfiguration | undefined
  scheduleStartTime?: number | undefined
  scheduleEndTime?: number | undefined
  executionRoleArn: string
  state?: ScheduledQueryState | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateScheduledQueryResponse {
  scheduledQueryArn?: string | undefined
  state?: ScheduledQueryState | undefined
}

export type DataProtectionStatus = 'ACTIVATED' | 'DELETED' | 'ARCHIVED' | 'DISABLED'

export interface DataSource {
  name: string
  type?: string | undefined
}

export interface DataSourceFilter {
  name: string
  type?: string | undefined
}

export interface DateTimeConverter {
  source: string
  target: string
  targetFormat?: string | undefined
  matchPatterns: string[]
  sourceTimezone?: string | undefined
  targetTimezone?: string | undefined
  locale?: string | undefined
}

export interface DeleteAccountPolicyRequest {
  policyName: string
  policyType: PolicyType
}

export interface DeleteDataProtectionPolicyRequest {
  logGroupIdentifier: string
}

export interface DeleteDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string
}

export interface DeleteDeliveryDestinationRequest {
  name: string
}

export interface DeleteDeliveryRequest {
  id: string
}

export interface DeleteDeliverySourceRequest {
  name: string
}

export interface DeleteDestinationRequest {
  destinationName: string
}

export interface DeleteIndexPolicyRequest {
  logGroupIdentifier: string
}

export interface DeleteIntegrationRequest {
  integrationName: string
  force?: boolean | undefined
}

export interface DeleteKeys {
  withKeys: string[]
}

export interface DeleteLogAnomalyDetectorRequest {
  anomalyDetectorArn: string
}

export interface DeleteLogGroupRequest {
  logGroupName: string
}

export interface DeleteLogStreamRequest {
  logGroupName: string
  logStreamName: string
}

export interface DeleteLookupTableRequest {
  lookupTableArn: string
}

export interface DeleteMetricFilterRequest {
  logGroupName: string
  filterName: string
}

export interface DeleteQueryDefinitionRequest {
  queryDefinitionId: string
}

export interface DeleteQueryDefinitionResponse {
  success?: boolean | undefined
}

export interface DeleteResourcePolicyRequest {
  policyName?: string | undefined
  resourceArn?: string | undefined
  expectedRevisionId?: string | undefined
}

export interface DeleteRetentionPolicyRequest {
  logGroupName: string
}

export interface DeleteScheduledQueryRequest {
  identifier: string
}

export interface DeleteSubscriptionFilterRequest {
  logGroupName: string
  filterName: string
}

export interface DeleteSyslogConfigurationRequest {
  logGroupIdentifier: string
  vpcEndpointId?: string | undefined
}

export interface DeleteTransformerRequest {
  logGroupIdentifier: string
}

export interface Delivery {
  id?: string | undefined
  arn?: string | undefined
  deliverySourceName?: string | undefined
  deliveryDestinationArn?: string | undefined
  deliveryDestinationType?: DeliveryDestinationType | undefined
  recordFields?: string[] | undefined
  fieldDelimiter?: string | undefined
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined
  tags?: { [key: string]: string } | undefined
}

export interface DeliveryDestination {
  name?: string | undefined
  arn?: string | undefined
  deliveryDestinationType?: DeliveryDestinationType | undefined
  outputFormat?: OutputFormat | undefined
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined
  tags?: { [key: string]: string } | undefined
}

export interface DeliveryDestinationConfiguration {
  destinationResourceArn: string
}

export type DeliveryDestinationType = 'S3' | 'CWL' | 'FH' | 'XRAY'

export interface DeliverySource {
  name?: string | undefined
  arn?: string | undefined
  resourceArns?: string[] | undefined
  service?: string | undefined
  logType?: string | undefined
  tags?: { [key: string]: string } | undefined
  deliverySourceConfiguration?: { [key: string]: string } | undefined
  status?: DeliverySourceStatus | undefined
  statusReason?: DeliverySourceStatusReason | undefined
}

export interface DeliverySourceConfigurationSchema {
  keyName: string
  valueType: DeliverySourceConfigurationSchemaValueType
  defaultValue: string
  supportedValues?: string[] | undefined
  minValue?: number | undefined
  maxValue?: number | undefined
}

export type DeliverySourceConfigurationSchemaValueType = 'string' | 'boolean' | 'int' | 'double' | 'long'

export type DeliverySourceStatus = 'ACTIVE' | 'INACTIVE'

export type DeliverySourceStatusReason = 'RESOURCE_DELETED'

export interface DescribeAccountPoliciesRequest {
  policyType: PolicyType
  policyName?: string | undefined
  accountIdentifiers?: string[] | undefined
  nextToken?: string | undefined
}

export interface DescribeAccountPoliciesResponse {
  accountPolicies?: AccountPolicy[] | undefined
  nextToken?: string | undefined
}

export interface DescribeConfigurationTemplatesRequest {
  service?: string | undefined
  logTypes?: string[] | undefined
  resourceTypes?: string[] | undefined
  deliveryDestinationTypes?: DeliveryDestinationType[] | undefined
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeConfigurationTemplatesResponse {
  configurationTemplates?: ConfigurationTemplate[] | undefined
  nextToken?: string | undefined
}

export interface DescribeDeliveriesRequest {
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeDeliveriesResponse {
  deliveries?: Delivery[] | undefined
  nextToken?: string | undefined
}

export interface DescribeDeliveryDestinationsRequest {
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeDeliveryDestinationsResponse {
  deliveryDestinations?: DeliveryDestination[] | undefined
  nextToken?: string | undefined
}

export interface DescribeDeliverySourcesRequest {
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeDeliverySourcesResponse {
  deliverySources?: DeliverySource[] | undefined
  nextToken?: string | undefined
}

export interface DescribeDestinationsRequest {
  DestinationNamePrefix?: string | undefined
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeDestinationsResponse {
  destinations?: Destination[] | undefined
  nextToken?: string | undefined
}

export interface DescribeExportTasksRequest {
  taskId?: string | undefined
  statusCode?: ExportTaskStatusCode | undefined
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeExportTasksResponse {
  exportTasks?: ExportTask[] | undefined
  nextToken?: string | undefined
}

export interface DescribeFieldIndexesRequest {
  logGroupIdentifiers: string[]
  indexCategories?: IndexCategory[] | undefined
  nextToken?: string | undefined
}

export interface DescribeFieldIndexesResponse {
  fieldIndexes?: FieldIndex[] | undefined
  nextToken?: string | undefined
}

export interface DescribeImportTaskBatchesRequest {
  importId: string
  batchImportStatus?: ImportStatus[] | undefined
  limit?: number | undefined
  nextToken?: string | undefined
}

export interface DescribeImportTaskBatchesResponse {
  importSourceArn?: string | undefined
  importId?: string | undefined
  importBatches?: ImportBatch[] | undefined
  nextToken?: string | undefined
}

export interface DescribeImportTasksRequest {
  importId?: string | undefined
  importStatus?: ImportStatus | undefined
  importSourceArn?: string | undefined
  limit?: number | undefined
  nextToken?: string | undefined
}

export interface DescribeImportTasksResponse {
  imports?: Import[] | undefined
  nextToken?: string | undefined
}

export interface DescribeIndexPoliciesRequest {
  logGroupIdentifiers: string[]
  nextToken?: string | undefined
}

export interface DescribeIndexPoliciesResponse {
  indexPolicies?: IndexPolicy[] | undefined
  nextToken?: string | undefined
}

export interface DescribeLogGroupsRequest {
  accountIdentifiers?: string[] | undefined
  logGroupNamePrefix?: string | undefined
  logGroupNamePattern?: string | undefined
  nextToken?: string | undefined
  limit?: number | undefined
  includeLinkedAccounts?: boolean | undefined
  logGroupClass?: LogGroupClass | undefined
  logGroupIdentifiers?: string[] | undefined
}

export interface DescribeLogGroupsResponse {
  logGroups?: LogGroup[] | undefined
  nextToken?: string | undefined
}

export interface DescribeLogStreamsRequest {
  logGroupName?: string | undefined
  logGroupIdentifier?: string | undefined
  logStreamNamePrefix?: string | undefined
  orderBy?: OrderBy | undefined
  descending?: boolean | undefined
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeLogStreamsResponse {
  logStreams?: LogStream[] | undefined
  nextToken?: string | undefined
}

export interface DescribeLookupTablesRequest {
  lookupTableNamePrefix?: string | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface DescribeLookupTablesResponse {
  lookupTables?: LookupTable[] | undefined
  nextToken?: string | undefined
}

export interface DescribeMetricFiltersRequest {
  logGroupName?: string | undefined
  filterNamePrefix?: string | undefined
  nextToken?: string | undefined
  limit?: number | undefined
  metricName?: string | undefined
  metricNamespace?: string | undefined
}

export interface DescribeMetricFiltersResponse {
  metricFilters?: MetricFilter[] | undefined
  nextToken?: string | undefined
}

export interface DescribeQueriesRequest {
  logGroupName?: string | undefined
  status?: QueryStatus | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
  queryLanguage?: QueryLanguage | undefined
}

export interface DescribeQueriesResponse {
  queries?: QueryInfo[] | undefined
  nextToken?: string | undefined
}

export interface DescribeQueryDefinitionsRequest {
  queryLanguage?: QueryLanguage | undefined
  queryDefinitionNamePrefix?: string | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface DescribeQueryDefinitionsResponse {
  queryDefinitions?: QueryDefinition[] | undefined
  nextToken?: string | undefined
}

export interface DescribeResourcePoliciesRequest {
  nextToken?: string | undefined
  limit?: number | undefined
  resourceArn?: string | undefined
  policyScope?: PolicyScope | undefined
}

export interface DescribeResourcePoliciesResponse {
  resourcePolicies?: ResourcePolicy[] | undefined
  nextToken?: string | undefined
}

export interface DescribeSubscriptionFiltersRequest {
  logGroupName: string
  filterNamePrefix?: string | undefined
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface DescribeSubscriptionFiltersResponse {
  subscriptionFilters?: SubscriptionFilter[] | undefined
  nextToken?: string | undefined
}

export interface Destination {
  destinationName?: string | undefined
  targetArn?: string | undefined
  roleArn?: string | undefined
  accessPolicy?: string | undefined
  arn?: string | undefined
  creationTime?: number | undefined
}

export interface DestinationConfiguration {
  s3Configuration?: S3Configuration | undefined
  lookupTableConfiguration?: LookupTableConfiguration | undefined
}

export interface DisassociateKmsKeyRequest {
  logGroupName?: string | undefined
  resourceIdentifier?: string | undefined
}

export interface DisassociateSourceFromS3TableIntegrationRequest {
  identifier: string
}

export interface DisassociateSourceFromS3TableIntegrationResponse {
  identifier?: string | undefined
}

export type Distribution = 'Random' | 'ByLogStream'

export interface Entity {
  keyAttributes?: { [key: string]: string } | undefined
  attributes?: { [key: string]: string } | undefined
}

export type EntityRejectionErrorType = 'InvalidEntity' | 'InvalidTypeValue' | 'InvalidKeyAttributes' | 'InvalidAttributes' | 'EntitySizeTooLarge' | 'UnsupportedLogGroupType' | 'MissingRequiredFields'

export type EvaluationFrequency = 'ONE_MIN' | 'FIVE_MIN' | 'TEN_MIN' | 'FIFTEEN_MIN' | 'THIRTY_MIN' | 'ONE_HOUR'

export type EventSource = 'CloudTrail' | 'Route53Resolver' | 'VPCFlow' | 'EKSAudit' | 'AWSWAF'

export type ExecutionStatus = 'Running' | 'InvalidQuery' | 'Complete' | 'Failed' | 'Timeout'

export interface ExportTask {
  taskId?: string | undefined
  taskName?: string | undefined
  logGroupName?: string | undefined
  from?: number | undefined
  to?: number | undefined
  destination?: string | undefined
  destinationPrefix?: string | undefined
  status?: ExportTaskStatus | undefined
  executionInfo?: ExportTaskExecutionInfo | undefined
}

export interface ExportTaskExecutionInfo {
  creationTime?: number | undefined
  completionTime?: number | undefined
}

export interface ExportTaskStatus {
  code?: ExportTaskStatusCode | undefined
  message?: string | undefined
}

export type ExportTaskStatusCode = 'CANCELLED' | 'COMPLETED' | 'FAILED' | 'PENDING' | 'PENDING_CANCEL' | 'RUNNING'

export interface FieldIndex {
  logGroupIdentifier?: string | undefined
  fieldIndexName?: string | undefined
  lastScanTime?: number | undefined
  firstEventTime?: number | undefined
  lastEventTime?: number | undefined
  type?: IndexType | undefined
  indexCategory?: IndexCategory | undefined
}

export interface FieldsData {
  data?: Uint8Array | undefined
}

export interface FilterLogEventsRequest {
  logGroupName?: string | undefined
  logGroupIdentifier?: string | undefined
  logStreamNames?: string[] | undefined
  logStreamNamePrefix?: string | undefined
  startTime?: number | undefined
  endTime?: number | undefined
  filterPattern?: string | undefined
  nextToken?: string | undefined
  limit?: number | undefined
  startFromHead?: boolean | undefined
  interleaved?: boolean | undefined
  unmask?: boolean | undefined
}

export interface FilterLogEventsResponse {
  events?: FilteredLogEvent[] | undefined
  searchedLogStreams?: SearchedLogStream[] | undefined
  nextToken?: string | undefined
}

export interface FilteredLogEvent {
  logStreamName?: string | undefined
  timestamp?: number | undefined
  message?: string | undefined
  ingestionTime?: number | undefined
  eventId?: string | undefined
}

export type FlattenedElement = 'first' | 'last'

export interface GetDataProtectionPolicyRequest {
  logGroupIdentifier: string
}

export interface GetDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined
  policyDocument?: string | undefined
  lastUpdatedTime?: number | undefined
}

export interface GetDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string
}

export interface GetDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined
}

export interface GetDeliveryDestinationRequest {
  name: string
}

export interface GetDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined
}

export interface GetDeliveryRequest {
  id: string
}

export interface GetDeliveryResponse {
  delivery?: Delivery | undefined
}

export interface GetDeliverySourceRequest {
  name: string
}

export interface GetDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined
}

export interface GetIntegrationRequest {
  integrationName: string
}

export interface GetIntegrationResponse {
  integrationName?: string | undefined
  integrationType?: IntegrationType | undefined
  integrationStatus?: IntegrationStatus | undefined
  integrationDetails?: IntegrationDetails | undefined
}

export interface GetLogAnomalyDetectorRequest {
  anomalyDetectorArn: string
}

export interface GetLogAnomalyDetectorResponse {
  detectorName?: string | undefined
  logGroupArnList?: string[] | undefined
  evaluationFrequency?: EvaluationFrequency | undefined
  filterPattern?: string | undefined
  anomalyDetectorStatus?: AnomalyDetectorStatus | undefined
  kmsKeyId?: string | undefined
  creationTimeStamp?: number | undefined
  lastModifiedTimeStamp?: number | undefined
  anomalyVisibilityTime?: number | undefined
}

export interface GetLogEventsRequest {
  logGroupName?: string | undefined
  logGroupIdentifier?: string | undefined
  logStreamName: string
  startTime?: number | undefined
  endTime?: number | undefined
  nextToken?: string | undefined
  limit?: number | undefined
  startFromHead?: boolean | undefined
  unmask?: boolean | undefined
}

export interface GetLogEventsResponse {
  events?: OutputLogEvent[] | undefined
  nextForwardToken?: string | undefined
  nextBackwardToken?: string | undefined
}

export interface GetLogFieldsRequest {
  dataSourceName: string
  dataSourceType: string
}

export interface GetLogFieldsResponse {
  logFields?: LogFieldsListItem[] | undefined
}

export interface GetLogGroupFieldsRequest {
  logGroupName?: string | undefined
  time?: number | undefined
  logGroupIdentifier?: string | undefined
}

export interface GetLogGroupFieldsResponse {
  logGroupFields?: LogGroupField[] | undefined
}

export interface GetLogObjectRequest {
  unmask?: boolean | undefined
  logObjectPointer: string
}

export interface GetLogObjectResponse {
  fieldStream?: AsyncIterable<GetLogObjectResponseStream> | undefined
}

export interface GetLogObjectResponseStream {
  fields?: FieldsData | undefined
}

export interface GetLogRecordRequest {
  logRecordPointer: string
  unmask?: boolean | undefined
}

export interface GetLogRecordResponse {
  logRecord?: { [key: string]: string } | undefined
}

export interface GetLookupTableRequest {
  lookupTableArn: string
}

export interface GetLookupTableResponse {
  lookupTableArn?: string | undefined
  lookupTableName?: string | undefined
  description?: string | undefined
  tableBody?: string | undefined
  sizeBytes?: number | undefined
  lastUpdatedTime?: number | undefined
  kmsKeyId?: string | undefined
}

export interface GetQueryResultsRequest {
  queryId: string
  nextToken?: string | undefined
  maxItems?: number | undefined
}

export interface GetQueryResultsResponse {
  queryLanguage?: QueryLanguage | undefined
  results?: ResultField[][] | undefined
  statistics?: QueryStatistics | undefined
  status?: QueryStatus | undefined
  encryptionKey?: string | undefined
  nextToken?: string | undefined
}

export interface GetScheduledQueryHistoryRequest {
  identifier: string
  startTime: number
  endTime: number
  executionStatuses?: ExecutionStatus[] | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface GetScheduledQueryHistoryResponse {
  name?: string | undefined
  scheduledQueryArn?: string | undefined
  triggerHistory?: TriggerHistoryRecord[] | undefined
  nextToken?: string | undefined
}

export interface GetScheduledQueryRequest {
  identifier: string
}

export interface GetScheduledQueryResponse {
  scheduledQueryArn?: string | undefined
  name?: string | undefined
  description?: string | undefined
  queryLanguage?: QueryLanguage | undefined
  queryString?: string | undefined
  logGroupIdentifiers?: string[] | undefined
  scheduleExpression?: string | undefined
  timezone?: string | undefined
  startTimeOffset?: number | undefined
  endTimeOffset?: number | undefined
  destinationConfiguration?: DestinationConfiguration | undefined
  state?: ScheduledQueryState | undefined
  scheduleType?: ScheduleType | undefined
  lastTriggeredTime?: number | undefined
  lastExecutionStatus?: ExecutionStatus | undefined
  scheduleStartTime?: number | undefined
  scheduleEndTime?: number | undefined
  executionRoleArn?: string | undefined
  creationTime?: number | undefined
  lastUpdatedTime?: number | undefined
}

export interface GetStorageTierPolicyResponse {
  storageTier?: StorageTier | undefined
  lastUpdatedTime?: number | undefined
}

export interface GetTransformerRequest {
  logGroupIdentifier: string
}

export interface GetTransformerResponse {
  logGroupIdentifier?: string | undefined
  creationTime?: number | undefined
  lastModifiedTime?: number | undefined
  transformerConfig?: Processor[] | undefined
}

export interface Grok {
  source?: string | undefined
  match: string
}

export interface GroupingIdentifier {
  key?: string | undefined
  value?: string | undefined
}

export interface Import {
  importId?: string | undefined
  importSourceArn?: string | undefined
  importStatus?: ImportStatus | undefined
  importDestinationArn?: string | undefined
  importStatistics?: ImportStatistics | undefined
  importFilter?: ImportFilter | undefined
  creationTime?: number | undefined
  lastUpdatedTime?: number | undefined
  errorMessage?: string | undefined
}

export interface ImportBatch {
  batchId: string
  status: ImportStatus
  errorMessage?: string | undefined
}

export interface ImportFilter {
  startEventTime?: number | undefined
  endEventTime?: number | undefined
}

export interface ImportStatistics {
  bytesImported?: number | undefined
}

export type ImportStatus = 'IN_PROGRESS' | 'CANCELLED' | 'COMPLETED' | 'FAILED'

export type IndexCategory = 'DEFAULT' | 'CUSTOM' | 'AUTO' | 'INACTIVE'

export interface IndexPolicy {
  logGroupIdentifier?: string | undefined
  lastUpdateTime?: number | undefined
  policyDocument?: string | undefined
  policyName?: string | undefined
  source?: IndexSource | undefined
}

export type IndexSource = 'ACCOUNT' | 'LOG_GROUP'

export type IndexType = 'FACET' | 'FIELD_INDEX'

export type InheritedProperty = 'ACCOUNT_DATA_PROTECTION'

export interface InputLogEvent {
  timestamp: number
  message: string
}

export interface IntegrationDetails {
  openSearchIntegrationDetails?: OpenSearchIntegrationDetails | undefined
}

export type IntegrationStatus = 'PROVISIONING' | 'ACTIVE' | 'FAILED'

export interface IntegrationSummary {
  integrationName?: string | undefined
  integrationType?: IntegrationType | undefined
  integrationStatus?: IntegrationStatus | undefined
}

export type IntegrationType = 'OPENSEARCH'

export type ListAggregateLogGroupSummariesGroupBy = 'DATA_SOURCE_NAME_TYPE_AND_FORMAT' | 'DATA_SOURCE_NAME_AND_TYPE'

export interface ListAggregateLogGroupSummariesRequest {
  accountIdentifiers?: string[] | undefined
  includeLinkedAccounts?: boolean | undefined
  logGroupClass?: LogGroupClass | undefined
  logGroupNamePattern?: string | undefined
  dataSources?: DataSourceFilter[] | undefined
  groupBy: ListAggregateLogGroupSummariesGroupBy
  nextToken?: string | undefined
  limit?: number | undefined
}

export interface ListAggregateLogGroupSummariesResponse {
  aggregateLogGroupSummaries?: AggregateLogGroupSummary[] | undefined
  nextToken?: string | undefined
}

export interface ListAnomaliesRequest {
  anomalyDetectorArn?: string | undefined
  suppressionState?: SuppressionState | undefined
  limit?: number | undefined
  nextToken?: string | undefined
}

export interface ListAnomaliesResponse {
  anomalies?: Anomaly[] | undefined
  nextToken?: string | undefined
}

export interface ListIntegrationsRequest {
  integrationNamePrefix?: string | undefined
  integrationType?: IntegrationType | undefined
  integrationStatus?: IntegrationStatus | undefined
}

export interface ListIntegrationsResponse {
  integrationSummaries?: IntegrationSummary[] | undefined
}

export interface ListLogAnomalyDetectorsRequest {
  filterLogGroupArn?: string | undefined
  limit?: number | undefined
  nextToken?: string | undefined
}

export interface ListLogAnomalyDetectorsResponse {
  anomalyDetectors?: AnomalyDetector[] | undefined
  nextToken?: string | undefined
}

export interface ListLogGroupsForQueryRequest {
  queryId: string
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListLogGroupsForQueryResponse {
  logGroupIdentifiers?: string[] | undefined
  nextToken?: string | undefined
}

export interface ListLogGroupsRequest {
  logGroupNamePattern?: string | undefined
  logGroupClass?: LogGroupClass | undefined
  includeLinkedAccounts?: boolean | undefined
  accountIdentifiers?: string[] | undefined
  nextToken?: string | undefined
  limit?: number | undefined
  dataSources?: DataSourceFilter[] | undefined
  fieldIndexNames?: string[] | undefined
  logGroupTags?: TagFilter[] | undefined
}

export interface ListLogGroupsResponse {
  logGroups?: LogGroupSummary[] | undefined
  nextToken?: string | undefined
}

export interface ListScheduledQueriesRequest {
  maxResults?: number | undefined
  nextToken?: string | undefined
  state?: ScheduledQueryState | undefined
  scheduleType?: ScheduleType | undefined
}

export interface ListScheduledQueriesResponse {
  nextToken?: string | undefined
  scheduledQueries?: ScheduledQuerySummary[] | undefined
}

export interface ListSourcesForS3TableIntegrationRequest {
  integrationArn: string
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListSourcesForS3TableIntegrationResponse {
  sources?: S3TableIntegrationSource[] | undefined
  nextToken?: string | undefined
}

export interface ListSyslogConfigurationsRequest {
  logGroupIdentifier?: string | undefined
  vpcEndpointId?: string | undefined
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListSyslogConfigurationsResponse {
  syslogConfigurations?: SyslogConfiguration[] | undefined
  nextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  resourceArn: string
}

export interface ListTagsForResourceResponse {
  tags?: { [key: string]: string } | undefined
}

export interface ListTagsLogGroupRequest {
  logGroupName: string
}

export interface ListTagsLogGroupResponse {
  tags?: { [key: string]: string } | undefined
}

export interface ListToMap {
  source: string
  key: string
  valueKey?: string | undefined
  target?: string | undefined
  flatten?: boolean | undefined
  flattenedElement?: FlattenedElement | undefined
}

export interface LiveTailSessionLogEvent {
  logStreamName?: string | undefined
  logGroupIdentifier?: string | undefined
  message?: string | undefined
  timestamp?: number | undefined
  ingestionTime?: number | undefined
}

export interface LiveTailSessionMetadata {
  sampled?: boolean | undefined
}

export interface LiveTailSessionStart {
  requestId?: string | undefined
  sessionId?: string | undefined
  logGroupIdentifiers?: string[] | undefined
  logStreamNames?: string[] | undefined
  logStreamNamePrefixes?: string[] | undefined
  logEventFilterPattern?: string | undefined
}

export interface LiveTailSessionUpdate {
  sessionMetadata?: LiveTailSessionMetadata | undefined
  sessionResults?: LiveTailSessionLogEvent[] | undefined
}

export interface LogEvent {
  timestamp?: number | undefined
  message?: string | undefined
}

export interface LogFieldType {
  type?: string | undefined
  element?: LogFieldType | undefined
  fields?: LogFieldsListItem[] | undefined
}

export interface LogFieldsListItem {
  logFieldName?: string | undefined
  logFieldType?: LogFieldType | undefined
}

export interface LogGroup {
  logGroupName?: string | undefined
  creationTime?: number | undefined
  retentionInDays?: number | undefined
  metricFilterCount?: number | undefined
  arn?: string | undefined
  storedBytes?: number | undefined
  kmsKeyId?: string | undefined
  dataProtectionStatus?: DataProtectionStatus | undefined
  inheritedProperties?: InheritedProperty[] | undefined
  logGroupClass?: LogGroupClass | undefined
  logGroupArn?: string | undefined
  deletionProtectionEnabled?: boolean | undefined
  bearerTokenAuthenticationEnabled?: boolean | undefined
}

export type LogGroupClass = 'STANDARD' | 'INFREQUENT_ACCESS' | 'DELIVERY'

export interface LogGroupField {
  name?: string | undefined
  percent?: number | undefined
}

export interface LogGroupSummary {
  logGroupName?: string | undefined
  logGroupArn?: string | undefined
  logGroupClass?: LogGroupClass | undefined
}

export interface LogStream {
  logStreamName?: string | undefined
  creationTime?: number | undefined
  firstEventTimestamp?: number | undefined
  lastEventTimestamp?: number | undefined
  lastIngestionTime?: number | undefined
  uploadSequenceToken?: string | undefined
  arn?: string | undefined
  storedBytes?: number | undefined
}

export interface LookupTable {
  lookupTableArn?: string | undefined
  lookupTableName?: string | undefined
  description?: string | undefined
  tableFields?: string[] | undefined
  recordsCount?: number | undefined
  sizeBytes?: number | undefined
  lastUpdatedTime?: number | undefined
  kmsKeyId?: string | undefined
}

export interface LookupTableConfiguration {
  tableName: string
  roleArn: string
  description?: string | undefined
  kmsKeyId?: string | undefined
  tags?: { [key: string]: string } | undefined
}

export interface LowerCaseString {
  withKeys: string[]
}

export interface MetricFilter {
  filterName?: string | undefined
  filterPattern?: string | undefined
  metricTransformations?: MetricTransformation[] | undefined
  creationTime?: number | undefined
  logGroupName?: string | undefined
  applyOnTransformedLogs?: boolean | undefined
  fieldSelectionCriteria?: string | undefined
  emitSystemFieldDimensions?: string[] | undefined
}

export interface MetricFilterMatchRecord {
  eventNumber?: number | undefined
  eventMessage?: string | undefined
  extractedValues?: { [key: string]: string } | undefined
}

export interface MetricTransformation {
  metricName: string
  metricNamespace: string
  metricValue: string
  defaultValue?: number | undefined
  dimensions?: { [key: string]: string } | undefined
  unit?: StandardUnit | undefined
}

export interface MoveKeyEntry {
  source: string
  target: string
  overwriteIfExists?: boolean | undefined
}

export interface MoveKeys {
  entries: MoveKeyEntry[]
}

export type OCSFVersion = 'V1.1' | 'V1.5'

export interface OpenSearchApplication {
  applicationEndpoint?: string | undefined
  applicationArn?: string | undefined
  applicationId?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchCollection {
  collectionEndpoint?: string | undefined
  collectionArn?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchDataAccessPolicy {
  policyName?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchDataSource {
  dataSourceName?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchEncryptionPolicy {
  policyName?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchIntegrationDetails {
  dataSource?: OpenSearchDataSource | undefined
  application?: OpenSearchApplication | undefined
  collection?: OpenSearchCollection | undefined
  workspace?: OpenSearchWorkspace | undefined
  encryptionPolicy?: OpenSearchEncryptionPolicy | undefined
  networkPolicy?: OpenSearchNetworkPolicy | undefined
  accessPolicy?: OpenSearchDataAccessPolicy | undefined
  lifecyclePolicy?: OpenSearchLifecyclePolicy | undefined
}

export interface OpenSearchLifecyclePolicy {
  policyName?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchNetworkPolicy {
  policyName?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export interface OpenSearchResourceConfig {
  kmsKeyArn?: string | undefined
  dataSourceRoleArn: string
  dashboardViewerPrincipals: string[]
  applicationArn?: string | undefined
  retentionDays: number
}

export interface OpenSearchResourceStatus {
  status?: OpenSearchResourceStatusType | undefined
  statusMessage?: string | undefined
}

export type OpenSearchResourceStatusType = 'ACTIVE' | 'NOT_FOUND' | 'ERROR'

export interface OpenSearchWorkspace {
  workspaceId?: string | undefined
  status?: OpenSearchResourceStatus | undefined
}

export type OrderBy = 'LogStreamName' | 'LastEventTime'

export type OutputFormat = 'json' | 'plain' | 'w3c' | 'raw' | 'parquet'

export interface OutputLogEvent {
  timestamp?: number | undefined
  message?: string | undefined
  ingestionTime?: number | undefined
}

export interface ParseCloudfront {
  source?: string | undefined
}

export interface ParseJSON {
  source?: string | undefined
  destination?: string | undefined
}

export interface ParseKeyValue {
  source?: string | undefined
  destination?: string | undefined
  fieldDelimiter?: string | undefined
  keyValueDelimiter?: string | undefined
  keyPrefix?: string | undefined
  nonMatchValue?: string | undefined
  overwriteIfExists?: boolean | undefined
}

export interface ParsePostgres {
  source?: string | undefined
}

export interface ParseRoute53 {
  source?: string | undefined
}

export interface ParseToOCSF {
  source?: string | undefined
  eventSource: EventSource
  ocsfVersion: OCSFVersion
  mappingVersion?: string | undefined
}

export interface ParseVPC {
  source?: string | undefined
}

export interface ParseWAF {
  source?: string | undefined
}

export interface PatternToken {
  dynamicTokenPosition?: number | undefined
  isDynamic?: boolean | undefined
  tokenString?: string | undefined
  enumerations?: { [key: string]: number } | undefined
  inferredTokenName?: string | undefined
}

export interface Policy {
  deliveryDestinationPolicy?: string | undefined
}

export type PolicyScope = 'ACCOUNT' | 'RESOURCE'

export type PolicyType = 'DATA_PROTECTION_POLICY' | 'SUBSCRIPTION_FILTER_POLICY' | 'FIELD_INDEX_POLICY' | 'TRANSFORMER_POLICY' | 'METRIC_EXTRACTION_POLICY'

export interface Processor {
  addKeys?: AddKeys | undefined
  copyValue?: CopyValue | undefined
  csv?: CSV | undefined
  dateTimeConverter?: DateTimeConverter | undefined
  deleteKeys?: DeleteKeys | undefined
  grok?: Grok | undefined
  listToMap?: ListToMap | undefined
  lowerCaseString?: LowerCaseString | undefined
  moveKeys?: MoveKeys | undefined
  parseCloudfront?: ParseCloudfront | undefined
  parseJSON?: ParseJSON | undefined
  parseKeyValue?: ParseKeyValue | undefined
  parseRoute53?: ParseRoute53 | undefined
  parseToOCSF?: ParseToOCSF | undefined
  parsePostgres?: ParsePostgres | undefined
  parseVPC?: ParseVPC | undefined
  parseWAF?: ParseWAF | undefined
  renameKeys?: RenameKeys | undefined
  splitString?: SplitString | undefined
  substituteString?: SubstituteString | undefined
  trimString?: TrimString | undefined
  typeConverter?: TypeConverter | undefined
  upperCaseString?: UpperCaseString | undefined
}

export interface PutAccountPolicyRequest {
  policyName: string
  policyDocument: string
  policyType: PolicyType
  scope?: Scope | undefined
  selectionCriteria?: string | undefined
}

export interface PutAccountPolicyResponse {
  accountPolicy?: AccountPolicy | undefined
}

export interface PutBearerTokenAuthenticationRequest {
  logGroupIdentifier: string
  bearerTokenAuthenticationEnabled: boolean
}

export interface PutDataProtectionPolicyRequest {
  logGroupIdentifier: string
  policyDocument: string
}

export interface PutDataProtectionPolicyResponse {
  logGroupIdentifier?: string | undefined
  policyDocument?: string | undefined
  lastUpdatedTime?: number | undefined
}

export interface PutDeliveryDestinationPolicyRequest {
  deliveryDestinationName: string
  deliveryDestinationPolicy: string
}

export interface PutDeliveryDestinationPolicyResponse {
  policy?: Policy | undefined
}

export interface PutDeliveryDestinationRequest {
  name: string
  outputFormat?: OutputFormat | undefined
  deliveryDestinationConfiguration?: DeliveryDestinationConfiguration | undefined
  deliveryDestinationType?: DeliveryDestinationType | undefined
  tags?: { [key: string]: string } | undefined
}

export interface PutDeliveryDestinationResponse {
  deliveryDestination?: DeliveryDestination | undefined
}

export interface PutDeliverySourceRequest {
  name: string
  resourceArn: string
  logType: string
  tags?: { [key: string]: string } | undefined
  deliverySourceConfiguration?: { [key: string]: string } | undefined
}

export interface PutDeliverySourceResponse {
  deliverySource?: DeliverySource | undefined
}

export interface PutDestinationPolicyRequest {
  destinationName: string
  accessPolicy: string
  forceUpdate?: boolean | undefined
}

export interface PutDestinationRequest {
  destinationName: string
  targetArn: string
  roleArn: string
  tags?: { [key: string]: string } | undefined
}

export interface PutDestinationResponse {
  destination?: Destination | undefined
}

export interface PutIndexPolicyRequest {
  logGroupIdentifier: string
  policyDocument: string
}

export interface PutIndexPolicyResponse {
  indexPolicy?: IndexPolicy | undefined
}

export interface PutIntegrationRequest {
  integrationName: string
  resourceConfig: ResourceConfig
  integrationType: IntegrationType
}

export interface PutIntegrationResponse {
  integrationName?: string | undefined
  integrationStatus?: IntegrationStatus | undefined
}

export interface PutLogEventsRequest {
  logGroupName: string
  logStreamName: string
  logEvents: InputLogEvent[]
  sequenceToken?: string | undefined
  entity?: Entity | undefined
}

export interface PutLogEventsResponse {
  nextSequenceToken?: string | undefined
  rejectedLogEventsInfo?: RejectedLogEventsInfo | undefined
  rejectedEntityInfo?: RejectedEntityInfo | undefined
}

export interface PutLogGroupDeletionProtectionRequest {
  logGroupIdentifier: string
  deletionProtectionEnabled: boolean
}

export interface PutMetricFilterRequest {
  logGroupName: string
  filterName: string
  filterPattern: string
  metricTransformations: MetricTransformation[]
  applyOnTransformedLogs?: boolean | undefined
  fieldSelectionCriteria?: string | undefined
  emitSystemFieldDimensions?: string[] | undefined
}

export interface PutQueryDefinitionRequest {
  queryLanguage?: QueryLanguage | undefined
  name: string
  queryDefinitionId?: string | undefined
  logGroupNames?: string[] | undefined
  queryString: string
  clientToken?: string | undefined
  parameters?: QueryParameter[] | undefined
}

export interface PutQueryDefinitionResponse {
  queryDefinitionId?: string | undefined
}

export interface PutResourcePolicyRequest {
  policyName?: string | undefined
  policyDocument?: string | undefined
  resourceArn?: string | undefined
  expectedRevisionId?: string | undefined
}

export interface PutResourcePolicyResponse {
  resourcePolicy?: ResourcePolicy | undefined
  revisionId?: string | undefined
}

export interface PutRetentionPolicyRequest {
  logGroupName: string
  retentionInDays: number
}

export interface PutStorageTierPolicyRequest {
  storageTier: StorageTier
}

export interface PutStorageTierPolicyResponse {
  storageTier?: StorageTier | undefined
  lastUpdatedTime?: number | undefined
}

export interface PutSubscriptionFilterRequest {
  logGroupName: string
  filterName: string
  filterPattern: string
  destinationArn: string
  roleArn?: string | undefined
  distribution?: Distribution | undefined
  applyOnTransformedLogs?: boolean | undefined
  fieldSelectionCriteria?: string | undefined
  emitSystemFields?: string[] | undefined
}

export interface PutSyslogConfigurationRequest {
  logGroupIdentifier: string
  vpcEndpointId?: string | undefined
}

export interface PutTransformerRequest {
  logGroupIdentifier: string
  transformerConfig: Processor[]
}

export interface QueryDefinition {
  queryLanguage?: QueryLanguage | undefined
  queryDefinitionId?: string | undefined
  name?: string | undefined
  queryString?: string | undefined
  lastModified?: number | undefined
  logGroupNames?: string[] | undefined
  parameters?: QueryParameter[] | undefined
}

export interface QueryInfo {
  queryLanguage?: QueryLanguage | undefined
  queryId?: string | undefined
  queryString?: string | undefined
  status?: QueryStatus | undefined
  createTime?: number | undefined
  logGroupName?: string | undefined
  queryDuration?: number | undefined
  bytesScanned?: number | undefined
  userIdentity?: string | undefined
}

export type QueryLanguage = 'CWLI' | 'SQL' | 'PPL'

export interface QueryParameter {
  name: string
  defaultValue?: string | undefined
  description?: string | undefined
}

export interface QueryStatistics {
  recordsMatched?: number | undefined
  recordsScanned?: number | undefined
  estimatedRecordsSkipped?: number | undefined
  bytesScanned?: number | undefined
  estimatedBytesSkipped?: number | undefined
  logGroupsScanned?: number | undefined
}

export type QueryStatus = 'Scheduled' | 'Running' | 'Complete' | 'Failed' | 'Cancelled' | 'Timeout' | 'Unknown'

export interface RecordField {
  name?: string | undefined
  mandatory?: boolean | undefined
}

export interface RejectedEntityInfo {
  errorType: EntityRejectionErrorType
}

export interface RejectedLogEventsInfo {
  tooNewLogEventStartIndex?: number | undefined
  tooOldLogEventEndIndex?: number | undefined
  expiredLogEventEndIndex?: number | undefined
}

export interface RenameKeyEntry {
  key: string
  renameTo: string
  overwriteIfExists?: boolean | undefined
}

export interface RenameKeys {
  entries: RenameKeyEntry[]
}

export interface ResourceConfig {
  openSearchResourceConfig?: OpenSearchResourceConfig | undefined
}

export interface ResourcePolicy {
  policyName?: string | undefined
  policyDocument?: string | undefined
  lastUpdatedTime?: number | undefined
  policyScope?: PolicyScope | undefined
  resourceArn?: string | undefined
  revisionId?: string | undefined
}

export interface ResultField {
  field?: string | undefined
  value?: string | undefined
}

export interface S3Configuration {
  destinationIdentifier: string
  roleArn: string
  ownerAccountId?: string | undefined
  kmsKeyId?: string | undefined
}

export interface S3DeliveryConfiguration {
  suffixPath?: string | undefined
  enableHiveCompatiblePath?: boolean | undefined
}

export interface S3TableIntegrationSource {
  identifier?: string | undefined
  dataSource?: DataSource | undefined
  status?: S3TableIntegrationSourceStatus | undefined
  statusReason?: string | undefined
  createdTimeStamp?: number | undefined
  parentSourceIdentifier?: string | undefined
}

export type S3TableIntegrationSourceStatus = 'ACTIVE' | 'UNHEALTHY' | 'FAILED' | 'DATA_SOURCE_DELETE_IN_PROGRESS'

export interface S3TablesIntegration {
  datasourceName?: string | undefined
  datasourceType?: string | undefined
}

export type ScheduleType = 'CUSTOMER_MANAGED' | 'AWS_MANAGED'

export interface ScheduledQueryDestination {
  destinationType?: ScheduledQueryDestinationType | undefined
  destinationIdentifier?: string | undefined
  status?: ActionStatus | undefined
  processedIdentifier?: string | undefined
  errorMessage?: string | undefined
}

export type ScheduledQueryDestinationType = 'S3' | 'LOOKUP_TABLE'

export type ScheduledQueryState = 'ENABLED' | 'DISABLED'

export interface ScheduledQuerySummary {
  scheduledQueryArn?: string | undefined
  name?: string | undefined
  state?: ScheduledQueryState | undefined
  scheduleType?: ScheduleType | undefined
  lastTriggeredTime?: number | undefined
  lastExecutionStatus?: ExecutionStatus | undefined
  scheduleExpression?: string | undefined
  timezone?: string | undefined
  destinationConfiguration?: DestinationConfiguration | undefined
  creationTime?: number | undefined
  lastUpdatedTime?: number | undefined
}

export type Scope = 'ALL'

export interface SearchedLogStream {
  logStreamName?: string | undefined
  searchedCompletely?: boolean | undefined
}

export interface SplitString {
  entries: SplitStringEntry[]
}

export interface SplitStringEntry {
  source: string
  delimiter: string
}

export type StandardUnit = 'Seconds' | 'Microseconds' | 'Milliseconds' | 'Bytes' | 'Kilobytes' | 'Megabytes' | 'Gigabytes' | 'Terabytes' | 'Bits' | 'Kilobits' | 'Megabits' | 'Gigabits' | 'Terabits' | 'Percent' | 'Count' | 'Bytes/Second' | 'Kilobytes/Second' | 'Megabytes/Second' | 'Gigabytes/Second' | 'Terabytes/Second' | 'Bits/Second' | 'Kilobits/Second' | 'Megabits/Second' | 'Gigabits/Second' | 'Terabits/Second' | 'Count/Second' | 'None'

export interface StartLiveTailRequest {
  logGroupIdentifiers: string[]
  logStreamNames?: string[] | undefined
  logStreamNamePrefixes?: string[] | undefined
  logEventFilterPattern?: string | undefined
}

export interface StartLiveTailResponse {
  responseStream?: AsyncIterable<StartLiveTailResponseStream> | undefined
}

export interface StartLiveTailResponseStream {
  sessionStart?: LiveTailSessionStart | undefined
  sessionUpdate?: LiveTailSessionUpdate | undefined
}

export interface StartQueryRequest {
  queryLanguage?: QueryLanguage | undefined
  logGroupName?: string | undefined
  logGroupNames?: string[] | undefined
  logGroupIdentifiers?: string[] | undefined
  startTime: number
  endTime: number
  queryString: string
  limit?: number | undefined
}

export interface StartQueryResponse {
  queryId?: string | undefined
}

export type State = 'Active' | 'Suppressed' | 'Baseline'

export interface StopQueryRequest {
  queryId: string
}

export interface StopQueryResponse {
  success?: boolean | undefined
}

export type StorageTier = 'STANDARD' | 'INTELLIGENT_TIERING'

export interface SubscriptionFilter {
  filterName?: string | undefined
  logGroupName?: string | undefined
  filterPattern?: string | undefined
  destinationArn?: string | undefined
  roleArn?: string | undefined
  distribution?: Distribution | undefined
  applyOnTransformedLogs?: boolean | undefined
  creationTime?: number | undefined
  fieldSelectionCriteria?: string | undefined
  emitSystemFields?: string[] | undefined
}

export interface SubstituteString {
  entries: SubstituteStringEntry[]
}

export interface SubstituteStringEntry {
  source: string
  from: string
  to: string
}

export interface SuppressionPeriod {
  value?: number | undefined
  suppressionUnit?: SuppressionUnit | undefined
}

export type SuppressionState = 'SUPPRESSED' | 'UNSUPPRESSED'

export type SuppressionType = 'LIMITED' | 'INFINITE'

export type SuppressionUnit = 'SECONDS' | 'MINUTES' | 'HOURS'

export interface SyslogConfiguration {
  logGroupArn?: string | undefined
  sourceType?: SyslogSourceType | undefined
  vpcEndpointId?: string | undefined
  createdAt?: number | undefined
}

export type SyslogSourceType = 'VPCE'

export interface TagFilter {
  key: string
  values?: string[] | undefined
}

export interface TagLogGroupRequest {
  logGroupName: string
  tags: { [key: string]: string }
}

export interface TagResourceRequest {
  resourceArn: string
  tags: { [key: string]: string }
}

export interface TestMetricFilterRequest {
  filterPattern: string
  logEventMessages: string[]
}

export interface TestMetricFilterResponse {
  matches?: MetricFilterMatchRecord[] | undefined
}

export interface TestTransformerRequest {
  transformerConfig: Processor[]
  logEventMessages: string[]
}

export interface TestTransformerResponse {
  transformedLogs?: TransformedLogRecord[] | undefined
}

export interface TransformedLogRecord {
  eventNumber?: number | undefined
  eventMessage?: string | undefined
  transformedEventMessage?: string | undefined
}

export interface TriggerHistoryRecord {
  queryId?: string | undefined
  executionStatus?: ExecutionStatus | undefined
  triggeredTimestamp?: number | undefined
  errorMessage?: string | undefined
  destinations?: ScheduledQueryDestination[] | undefined
}

export interface TrimString {
  withKeys: string[]
}

export type Type = 'boolean' | 'integer' | 'double' | 'string'

export interface TypeConverter {
  entries: TypeConverterEntry[]
}

export interface TypeConverterEntry {
  key: string
  type: Type
}

export interface UntagLogGroupRequest {
  logGroupName: string
  tags: string[]
}

export interface UntagResourceRequest {
  resourceArn: string
  tagKeys: string[]
}

export interface UpdateAnomalyRequest {
  anomalyId?: string | undefined
  patternId?: string | undefined
  anomalyDetectorArn: string
  suppressionType?: SuppressionType | undefined
  suppressionPeriod?: SuppressionPeriod | undefined
  baseline?: boolean | undefined
}

export interface UpdateDeliveryConfigurationRequest {
  id: string
  recordFields?: string[] | undefined
  fieldDelimiter?: string | undefined
  s3DeliveryConfiguration?: S3DeliveryConfiguration | undefined
}

export interface UpdateLogAnomalyDetectorRequest {
  anomalyDetectorArn: string
  evaluationFrequency?: EvaluationFrequency | undefined
  filterPattern?: string | undefined
  anomalyVisibilityTime?: number | undefined
  enabled: boolean
}

export interface UpdateLookupTableRequest {
  lookupTableArn: string
  description?: string | undefined
  tableBody?: string | undefined
  queryId?: string | undefined
  kmsKeyId?: string | undefined
}

export interface UpdateLookupTableResponse {
  lookupTableArn?: string | undefined
  lastUpdatedTime?: number | undefined
}

export interface UpdateScheduledQueryRequest {
  identifier: string
  description?: string | undefined
  queryLanguage: QueryLanguage
  queryString: string
  logGroupIdentifiers?: string[] | undefined
  scheduleExpression: string
  timezone?: string | undefined
  startTimeOffset?: number | undefined
  endTimeOffset?: number | undefined
  destinationConfiguration?: DestinationConfiguration | undefined
  scheduleStartTime?: number | undefined
  scheduleEndTime?: number | undefined
  executionRoleArn: string
  state?: ScheduledQueryState | undefined
}

export interface UpdateScheduledQueryResponse {
  scheduledQueryArn?: string | undefined
  name?: string | undefined
  description?: string | undefined
  queryLanguage?: QueryLanguage | undefined
  queryString?: string | undefined
  logGroupIdentifiers?: string[] | undefined
  scheduleExpression?: string | undefined
  timezone?: string | undefined
  startTimeOffset?: number | undefined
  endTimeOffset?: number | undefined
  destinationConfiguration?: DestinationConfiguration | undefined
  state?: ScheduledQueryState | undefined
  scheduleType?: ScheduleType | undefined
  lastTriggeredTime?: number | undefined
  lastExecutionStatus?: ExecutionStatus | undefined
  scheduleStartTime?: number | undefined
  scheduleEndTime?: number | undefined
  executionRoleArn?: string | undefined
  creationTime?: number | undefined
  lastUpdatedTime?: number | undefined
}

export interface UpperCaseString {
  withKeys: string[]
}
