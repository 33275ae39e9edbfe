// Written by tools/model.ts from the API model of cloudwatch 2010-08-01; do not edit.

export interface Operations {
  AssociateDatasetKmsKey: { in: AssociateDatasetKmsKeyInput; out: Record<string, never>; err: 'KmsAccessDeniedException' | 'KmsKeyNotFoundException' | 'ConflictException' | 'KmsKeyDisabledException' | 'ResourceNotFoundException' }
  DeleteAlarmMuteRule: { in: DeleteAlarmMuteRuleInput; out: Record<string, never>; err: never }
  DeleteAlarms: { in: DeleteAlarmsInput; out: Record<string, never>; err: 'ResourceNotFound' | 'ResourceConflict' }
  DeleteAnomalyDetector: { in: DeleteAnomalyDetectorInput; out: Record<string, never>; err: 'ResourceNotFoundException' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' }
  DeleteDashboards: { in: DeleteDashboardsInput; out: Record<string, never>; err: 'InvalidParameterValueException' | 'InternalServiceFault' | 'ConflictException' }
  DeleteInsightRules: { in: DeleteInsightRulesInput; out: DeleteInsightRulesOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  DeleteMetricStream: { in: DeleteMetricStreamInput; out: Record<string, never>; err: 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  DescribeAlarmContributors: { in: DescribeAlarmContributorsInput; out: DescribeAlarmContributorsOutput; err: 'InvalidNextToken' | 'ResourceNotFoundException' }
  DescribeAlarmHistory: { in: DescribeAlarmHistoryInput; out: DescribeAlarmHistoryOutput; err: 'InvalidNextToken' }
  DescribeAlarms: { in: DescribeAlarmsInput; out: DescribeAlarmsOutput; err: 'InvalidNextToken' }
  DescribeAlarmsForMetric: { in: DescribeAlarmsForMetricInput; out: DescribeAlarmsForMetricOutput; err: never }
  DescribeAnomalyDetectors: { in: DescribeAnomalyDetectorsInput; out: DescribeAnomalyDetectorsOutput; err: 'InvalidNextToken' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeInsightRules: { in: DescribeInsightRulesInput; out: DescribeInsightRulesOutput; err: 'InvalidNextToken' }
  DisableAlarmActions: { in: DisableAlarmActionsInput; out: Record<string, never>; err: never }
  DisableInsightRules: { in: DisableInsightRulesInput; out: DisableInsightRulesOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  DisassociateDatasetKmsKey: { in: DisassociateDatasetKmsKeyInput; out: Record<string, never>; err: 'ConflictException' | 'ResourceNotFoundException' }
  EnableAlarmActions: { in: EnableAlarmActionsInput; out: Record<string, never>; err: never }
  EnableInsightRules: { in: EnableInsightRulesInput; out: EnableInsightRulesOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'LimitExceededException' }
  GetAlarmMuteRule: { in: GetAlarmMuteRuleInput; out: GetAlarmMuteRuleOutput; err: 'ResourceNotFoundException' }
  GetDashboard: { in: GetDashboardInput; out: GetDashboardOutput; err: 'InvalidParameterValueException' | 'DashboardNotFoundError' | 'InternalServiceFault' }
  GetDataset: { in: GetDatasetInput; out: GetDatasetOutput; err: 'ResourceNotFoundException' }
  GetInsightRuleReport: { in: GetInsightRuleReportInput; out: GetInsightRuleReportOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'ResourceNotFoundException' }
  GetMetricData: { in: GetMetricDataInput; out: GetMetricDataOutput; err: 'InvalidNextToken' }
  GetMetricStatistics: { in: GetMetricStatisticsInput; out: GetMetricStatisticsOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' | 'InternalServiceFault' }
  GetMetricStream: { in: GetMetricStreamInput; out: GetMetricStreamOutput; err: 'ResourceNotFoundException' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' }
  GetMetricWidgetImage: { in: GetMetricWidgetImageInput; out: GetMetricWidgetImageOutput; err: never }
  GetOTelEnrichment: { in: Record<string, never>; out: GetOTelEnrichmentOutput; err: never }
  ListAlarmMuteRules: { in: ListAlarmMuteRulesInput; out: ListAlarmMuteRulesOutput; err: 'InvalidNextToken' | 'ResourceNotFoundException' }
  ListDashboards: { in: ListDashboardsInput; out: ListDashboardsOutput; err: 'InvalidParameterValueException' | 'InternalServiceFault' }
  ListManagedInsightRules: { in: ListManagedInsightRulesInput; out: ListManagedInsightRulesOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidNextToken' }
  ListMetricStreams: { in: ListMetricStreamsInput; out: ListMetricStreamsOutput; err: 'InvalidNextToken' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  ListMetrics: { in: ListMetricsInput; out: ListMetricsOutput; err: 'InternalServiceFault' | 'InvalidParameterValueException' }
  ListTagsForResource: { in: ListTagsForResourceInput; out: ListTagsForResourceOutput; err: 'InvalidParameterValueException' | 'ResourceNotFoundException' | 'InternalServiceFault' }
  PutAlarmMuteRule: { in: PutAlarmMuteRuleInput; out: Record<string, never>; err: 'LimitExceededFault' }
  PutAnomalyDetector: { in: PutAnomalyDetectorInput; out: PutAnomalyDetectorOutput; err: 'LimitExceededException' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' }
  PutCompositeAlarm: { in: PutCompositeAlarmInput; out: Record<string, never>; err: 'LimitExceededFault' }
  PutDashboard: { in: PutDashboardInput; out: PutDashboardOutput; err: 'DashboardInvalidInputError' | 'InternalServiceFault' | 'ConflictException' }
  PutInsightRule: { in: PutInsightRuleInput; out: Record<string, never>; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'LimitExceededException' }
  PutLogAlarm: { in: PutLogAlarmInput; out: Record<string, never>; err: 'LimitExceededFault' | 'ResourceConflict' }
  PutManagedInsightRules: { in: PutManagedInsightRulesInput; out: PutManagedInsightRulesOutput; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  PutMetricAlarm: { in: PutMetricAlarmInput; out: Record<string, never>; err: 'LimitExceededFault' }
  PutMetricData: { in: PutMetricDataInput; out: Record<string, never>; err: 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' | 'InternalServiceFault' }
  PutMetricStream: { in: PutMetricStreamInput; out: PutMetricStreamOutput; err: 'ConcurrentModificationException' | 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' | 'InvalidParameterCombinationException' }
  SetAlarmState: { in: SetAlarmStateInput; out: Record<string, never>; err: 'ResourceNotFound' | 'InvalidFormatFault' }
  StartMetricStreams: { in: StartMetricStreamsInput; out: Record<string, never>; err: 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  StartOTelEnrichment: { in: Record<string, never>; out: Record<string, never>; err: never }
  StopMetricStreams: { in: StopMetricStreamsInput; out: Record<string, never>; err: 'InternalServiceFault' | 'InvalidParameterValueException' | 'MissingRequiredParameterException' }
  StopOTelEnrichment: { in: Record<string, never>; out: Record<string, never>; err: never }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InternalServiceFault' | 'ConflictException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'InvalidParameterValueException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InternalServiceFault' | 'ConflictException' }
}

export type ActionsSuppressedBy = 'WaitPeriod' | 'ExtensionPeriod' | 'Alarm'

export interface AlarmContributor {
  ContributorId: string
  ContributorAttributes: { [key: string]: string }
  StateReason: string
  StateTransitionedTimestamp?: Date | undefined
}

export interface AlarmHistoryItem {
  AlarmName?: string | undefined
  AlarmContributorId?: string | undefined
  AlarmType?: AlarmType | undefined
  Timestamp?: Date | undefined
  HistoryItemType?: HistoryItemType | undefined
  HistorySummary?: string | undefined
  HistoryData?: string | undefined
  AlarmContributorAttributes?: { [key: string]: string } | undefined
}

export type AlarmMuteRuleStatus = 'SCHEDULED' | 'ACTIVE' | 'EXPIRED'

export interface AlarmMuteRuleSummary {
  AlarmMuteRuleArn?: string | undefined
  ExpireDate?: Date | undefined
  Status?: AlarmMuteRuleStatus | undefined
  MuteType?: string | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export interface AlarmPromQLCriteria {
  Query: string
  PendingPeriod?: number | undefined
  RecoveryPeriod?: number | undefined
}

export type AlarmType = 'CompositeAlarm' | 'MetricAlarm' | 'LogAlarm'

export interface AnomalyDetector {
  AnomalyDetectorId?: string | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
  Configuration?: AnomalyDetectorConfiguration | undefined
  StateValue?: AnomalyDetectorStateValue | undefined
  MetricCharacteristics?: MetricCharacteristics | undefined
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined
}

export interface AnomalyDetectorConfiguration {
  ExcludedTimeRanges?: Range[] | undefined
  MetricTimezone?: string | undefined
}

export type AnomalyDetectorStateValue = 'PENDING_TRAINING' | 'TRAINED_INSUFFICIENT_DATA' | 'TRAINED'

export type AnomalyDetectorType = 'SINGLE_METRIC' | 'METRIC_MATH'

export interface AssociateDatasetKmsKeyInput {
  DatasetIdentifier: string
  KmsKeyArn: string
}

export type ComparisonOperator = 'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold' | 'LessThanThreshold' | 'LessThanOrEqualToThreshold' | 'LessThanLowerOrGreaterThanUpperThreshold' | 'LessThanLowerThreshold' | 'GreaterThanUpperThreshold'

export interface CompositeAlarm {
  ActionsEnabled?: boolean | undefined
  AlarmActions?: string[] | undefined
  AlarmArn?: string | undefined
  AlarmConfigurationUpdatedTimestamp?: Date | undefined
  AlarmDescription?: string | undefined
  AlarmName?: string | undefined
  AlarmRule?: string | undefined
  InsufficientDataActions?: string[] | undefined
  OKActions?: string[] | undefined
  StateReason?: string | undefined
  StateReasonData?: string | undefined
  StateUpdatedTimestamp?: Date | undefined
  StateValue?: StateValue | undefined
  StateTransitionedTimestamp?: Date | undefined
  ActionsSuppressedBy?: ActionsSuppressedBy | undefined
  ActionsSuppressedReason?: string | undefined
  ActionsSuppressor?: string | undefined
  ActionsSuppressorWaitPeriod?: number | undefined
  ActionsSuppressorExtensionPeriod?: number | undefined
}

export interface DashboardEntry {
  DashboardName?: string | undefined
  DashboardArn?: string | undefined
  LastModified?: Date | undefined
  Size?: number | undefined
}

export interface DashboardValidationMessage {
  DataPath?: string | undefined
  Message?: string | undefined
}

export interface Datapoint {
  Timestamp?: Date | undefined
  SampleCount?: number | undefined
  Average?: number | undefined
  Sum?: number | undefined
  Minimum?: number | undefined
  Maximum?: number | undefined
  Unit?: StandardUnit | undefined
  ExtendedStatistics?: { [key: string]: number } | undefined
}

export interface DeleteAlarmMuteRuleInput {
  AlarmMuteRuleName: string
}

export interface DeleteAlarmsInput {
  AlarmNames: string[]
}

export interface DeleteAnomalyDetectorInput {
  AnomalyDetectorId?: string | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined
}

export interface DeleteDashboardsInput {
  DashboardNames: string[]
}

export interface DeleteInsightRulesInput {
  RuleNames: string[]
}

export interface DeleteInsightRulesOutput {
  Failures?: PartialFailure[] | undefined
}

export interface DeleteMetricStreamInput {
  Name: string
}

export interface DescribeAlarmContributorsInput {
  AlarmName: string
  NextToken?: string | undefined
}

export interface DescribeAlarmContributorsOutput {
  AlarmContributors: AlarmContributor[]
  NextToken?: string | undefined
}

export interface DescribeAlarmHistoryInput {
  AlarmName?: string | undefined
  AlarmContributorId?: string | undefined
  AlarmTypes?: AlarmType[] | undefined
  HistoryItemType?: HistoryItemType | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
  ScanBy?: ScanBy | undefined
}

export interface DescribeAlarmHistoryOutput {
  AlarmHistoryItems?: AlarmHistoryItem[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAlarmsForMetricInput {
  MetricName: string
  Namespace: string
  Statistic?: Statistic | undefined
  ExtendedStatistic?: string | undefined
  Dimensions?: Dimension[] | undefined
  Period?: number | undefined
  Unit?: StandardUnit | undefined
}

export interface DescribeAlarmsForMetricOutput {
  MetricAlarms?: MetricAlarm[] | undefined
}

export interface DescribeAlarmsInput {
  AlarmNames?: string[] | undefined
  AlarmNamePrefix?: string | undefined
  AlarmTypes?: AlarmType[] | undefined
  ChildrenOfAlarmName?: string | undefined
  ParentsOfAlarmName?: string | undefined
  StateValue?: StateValue | undefined
  ActionPrefix?: string | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeAlarmsOutput {
  CompositeAlarms?: CompositeAlarm[] | undefined
  MetricAlarms?: MetricAlarm[] | undefined
  LogAlarms?: LogAlarm[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAnomalyDetectorsInput {
  AnomalyDetectorIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  AnomalyDetectorTypes?: AnomalyDetectorType[] | undefined
}

export interface DescribeAnomalyDetectorsOutput {
  AnomalyDetectors?: AnomalyDetector[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInsightRulesInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInsightRulesOutput {
  NextToken?: string | undefined
  InsightRules?: InsightRule[] | undefined
}

export interface Dimension {
  Name: string
  Value: string
}

export interface DimensionFilter {
  Name: string
  Value?: string | undefined
}

export interface DisableAlarmActionsInput {
  AlarmNames: string[]
}

export interface DisableInsightRulesInput {
  RuleNames: string[]
}

export interface DisableInsightRulesOutput {
  Failures?: PartialFailure[] | undefined
}

export interface DisassociateDatasetKmsKeyInput {
  DatasetIdentifier: string
}

export interface EnableAlarmActionsInput {
  AlarmNames: string[]
}

export interface EnableInsightRulesInput {
  RuleNames: string[]
}

export interface EnableInsightRulesOutput {
  Failures?: PartialFailure[] | undefined
}

export interface Entity {
  KeyAttributes?: { [key: string]: string } | undefined
  Attributes?: { [key: string]: string } | undefined
}

export interface EntityMetricData {
  Entity?: Entity | undefined
  MetricData?: MetricDatum[] | undefined
}

export interface EvaluationCriteria {
  PromQLCriteria?: AlarmPromQLCriteria | undefined
}

export type EvaluationState = 'PARTIAL_DATA' | 'EVALUATION_FAILURE' | 'EVALUATION_ERROR'

export interface EvaluationWindow {
  WallClockWindow?: WallClockWindow | undefined
  SlidingWindow?: Record<string, never> | undefined
}

export interface GetAlarmMuteRuleInput {
  AlarmMuteRuleName: string
}

export interface GetAlarmMuteRuleOutput {
  Name?: string | undefined
  AlarmMuteRuleArn?: string | undefined
  Description?: string | undefined
  Rule?: Rule | undefined
  MuteTargets?: MuteTargets | undefined
  StartDate?: Date | undefined
  ExpireDate?: Date | undefined
  Status?: AlarmMuteRuleStatus | undefined
  LastUpdatedTimestamp?: Date | undefined
  MuteType?: string | undefined
}

export interface GetDashboardInput {
  DashboardName: string
}

export interface GetDashboardOutput {
  DashboardArn?: string | undefined
  DashboardBody?: string | undefined
  DashboardName?: string | undefined
}

export interface GetDatasetInput {
  DatasetIdentifier: string
}

export interface GetDatasetOutput {
  DatasetId: string
  Arn: string
  KmsKeyArn?: string | undefined
}

export interface GetInsightRuleReportInput {
  RuleName: string
  StartTime: Date
  EndTime: Date
  Period: number
  MaxContributorCount?: number | undefined
  Metrics?: string[] | undefined
  OrderBy?: string | undefined
}

export interface GetInsightRuleReportOutput {
  KeyLabels?: string[] | undefined
  AggregationStatistic?: string | undefined
  AggregateValue?: number | undefined
  ApproximateUniqueCount?: number | undefined
  Contributors?: InsightRuleContributor[] | undefined
  MetricDatapoints?: InsightRuleMetricDatapoint[] | undefined
}

export interface GetMetricDataInput {
  MetricDataQueries: MetricDataQuery[]
  StartTime: Date
  EndTime: Date
  NextToken?: string | undefined
  ScanBy?: ScanBy | undefined
  MaxDatapoints?: number | undefined
  LabelOptions?: LabelOptions | undefined
}

export interface GetMetricDataOutput {
  MetricDataResults?: MetricDataResult[] | undefined
  NextToken?: string | undefined
  Messages?: MessageData[] | undefined
}

export interface GetMetricStatisticsInput {
  Namespace: string
  MetricName: string
  Dimensions?: Dimension[] | undefined
  StartTime: Date
  EndTime: Date
  Period: number
  Statistics?: Statistic[] | undefined
  ExtendedStatistics?: string[] | undefined
  Unit?: StandardUnit | undefined
}

export interface GetMetricStatisticsOutput {
  Label?: string | undefined
  Datapoints?: Datapoint[] | undefined
}

export interface GetMetricStreamInput {
  Name: string
}

export interface GetMetricStreamOutput {
  Arn?: string | undefined
  Name?: string | undefined
  IncludeFilters?: MetricStreamFilter[] | undefined
  ExcludeFilters?: MetricStreamFilter[] | undefined
  FirehoseArn?: string | undefined
  RoleArn?: string | undefined
  State?: string | undefined
  CreationDate?: Date | undefined
  LastUpdateDate?: Date | undefined
  OutputFormat?: MetricStreamOutputFormat | undefined
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[] | undefined
  IncludeLinkedAccountsMetrics?: boolean | undefined
}

export interface GetMetricWidgetImageInput {
  MetricWidget: string
  OutputFormat?: string | undefined
}

export interface GetMetricWidgetImageOutput {
  MetricWidgetImage?: Uint8Array | undefined
}

export interface GetOTelEnrichmentOutput {
  Status: OTelEnrichmentStatus
}

export type HistoryItemType = 'ConfigurationUpdate' | 'StateUpdate' | 'Action' | 'AlarmContributorStateUpdate' | 'AlarmContributorAction'

export interface InsightRule {
  Name: string
  State: string
  Schema: string
  Definition: string
  ManagedRule?: boolean | undefined
  ApplyOnTransformedLogs?: boolean | undefined
}

export interface InsightRuleContributor {
  Keys: string[]
  ApproximateAggregateValue: number
  Datapoints: InsightRuleContributorDatapoint[]
}

export interface InsightRuleContributorDatapoint {
  Timestamp: Date
  ApproximateValue: number
}

export interface InsightRuleMetricDatapoint {
  Timestamp: Date
  UniqueContributors?: number | undefined
  MaxContributorValue?: number | undefined
  SampleCount?: number | undefined
  Average?: number | undefined
  Sum?: number | undefined
  Minimum?: number | undefined
  Maximum?: number | undefined
}

export interface LabelOptions {
  Timezone?: string | undefined
}

export interface ListAlarmMuteRulesInput {
  AlarmName?: string | undefined
  Statuses?: AlarmMuteRuleStatus[] | undefined
  MaxRecords?: number | undefined
  NextToken?: string | undefined
}

export interface ListAlarmMuteRulesOutput {
  AlarmMuteRuleSummaries?: AlarmMuteRuleSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListDashboardsInput {
  DashboardNamePrefix?: string | undefined
  NextToken?: string | undefined
}

export interface ListDashboardsOutput {
  DashboardEntries?: DashboardEntry[] | undefined
  NextToken?: string | undefined
}

export interface ListManagedInsightRulesInput {
  ResourceARN: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListManagedInsightRulesOutput {
  ManagedRules?: ManagedRuleDescription[] | undefined
  NextToken?: string | undefined
}

export interface ListMetricStreamsInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListMetricStreamsOutput {
  NextToken?: string | undefined
  Entries?: MetricStreamEntry[] | undefined
}

export interface ListMetricsInput {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: DimensionFilter[] | undefined
  NextToken?: string | undefined
  RecentlyActive?: RecentlyActive | undefined
  IncludeLinkedAccounts?: boolean | undefined
  OwningAccount?: string | undefined
}

export interface ListMetricsOutput {
  Metrics?: Metric[] | undefined
  NextToken?: string | undefined
  OwningAccounts?: string[] | undefined
}

export interface ListTagsForResourceInput {
  ResourceARN: string
}

export interface ListTagsForResourceOutput {
  Tags?: Tag[] | undefined
}

export interface LogAlarm {
  AlarmName?: string | undefined
  AlarmArn?: string | undefined
  AlarmDescription?: string | undefined
  AlarmConfigurationUpdatedTimestamp?: Date | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  StateValue?: StateValue | undefined
  StateReason?: string | undefined
  StateReasonData?: string | undefined
  StateUpdatedTimestamp?: Date | undefined
  ScheduledQueryConfiguration?: ScheduledQueryConfiguration | undefined
  QueryResultsToEvaluate?: number | undefined
  QueryResultsToAlarm?: number | undefined
  Threshold?: number | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  TreatMissingData?: string | undefined
  StateTransitionedTimestamp?: Date | undefined
  EvaluationState?: EvaluationState | undefined
  ActionLogLineCount?: number | undefined
  ActionLogLineRoleArn?: string | undefined
}

export interface ManagedRule {
  TemplateName: string
  ResourceARN: string
  Tags?: Tag[] | undefined
}

export interface ManagedRuleDescription {
  TemplateName?: string | undefined
  ResourceARN?: string | undefined
  RuleState?: ManagedRuleState | undefined
}

export interface ManagedRuleState {
  RuleName: string
  State: string
}

export interface MessageData {
  Code?: string | undefined
  Value?: string | undefined
}

export interface Metric {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
}

export interface MetricAlarm {
  AlarmName?: string | undefined
  AlarmArn?: string | undefined
  AlarmDescription?: string | undefined
  AlarmConfigurationUpdatedTimestamp?: Date | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  StateValue?: StateValue | undefined
  StateReason?: string | undefined
  StateReasonData?: string | undefined
  StateUpdatedTimestamp?: Date | undefined
  MetricName?: string | undefined
  Namespace?: string | undefined
  Statistic?: Statistic | undefined
  ExtendedStatistic?: string | undefined
  Dimensions?: Dimension[] | undefined
  Period?: number | undefined
  Unit?: StandardUnit | undefined
  EvaluationPeriods?: number | undefined
  DatapointsToAlarm?: number | undefined
  Threshold?: number | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  TreatMissingData?: string | undefined
  EvaluateLowSampleCountPercentile?: string | undefined
  Metrics?: MetricDataQuery[] | undefined
  ThresholdMetricId?: string | undefined
  EvaluationState?: EvaluationState | undefined
  StateTransitionedTimestamp?: Date | undefined
  EvaluationWindow?: EvaluationWindow | undefined
  EvaluationCriteria?: EvaluationCriteria | undefined
  EvaluationInterval?: number | undefined
}

export interface MetricCharacteristics {
  PeriodicSpikes?: boolean | undefined
}

export interface MetricDataQuery {
  Id: string
  MetricStat?: MetricStat | undefined
  Expression?: string | undefined
  Label?: string | undefined
  ReturnData?: boolean | undefined
  Period?: number | undefined
  AccountId?: string | undefined
}

export interface MetricDataResult {
  Id?: string | undefined
  Label?: string | undefined
  Timestamps?: Date[] | undefined
  Values?: number[] | undefined
  StatusCode?: StatusCode | undefined
  Messages?: MessageData[] | undefined
}

export interface MetricDatum {
  MetricName: string
  Dimensions?: Dimension[] | undefined
  Timestamp?: Date | undefined
  Value?: number | undefined
  StatisticValues?: StatisticSet | undefined
  Values?: number[] | undefined
  Counts?: number[] | undefined
  Unit?: StandardUnit | undefined
  StorageResolution?: number | undefined
}

export interface MetricMathAnomalyDetector {
  MetricDataQueries?: MetricDataQuery[] | undefined
}

export interface MetricStat {
  Metric: Metric
  Period: number
  Stat: string
  Unit?: StandardUnit | undefined
}

export interface MetricStreamEntry {
  Arn?: string | undefined
  CreationDate?: Date | undefined
  LastUpdateDate?: Date | undefined
  Name?: string | undefined
  FirehoseArn?: string | undefined
  State?: string | undefined
  OutputFormat?: MetricStreamOutputFormat | undefined
}

export interface MetricStreamFilter {
  Namespace?: string | undefined
  MetricNames?: string[] | undefined
}

export type MetricStreamOutputFormat = 'json' | 'opentelemetry0.7' | 'opentelemetry1.0'

export interface MetricStreamStatisticsConfiguration {
  IncludeMetrics: MetricStreamStatisticsMetric[]
  AdditionalStatistics: string[]
}

export interface MetricStreamStatisticsMetric {
  Namespace: string
  MetricName: string
}

export interface MuteTargets {
  AlarmNames: string[]
}

export type OTelEnrichmentStatus = 'Running' | 'Stopped'

export interface PartialFailure {
  FailureResource?: string | undefined
  ExceptionType?: string | undefined
  FailureCode?: string | undefined
  FailureDescription?: string | undefined
}

export interface PutAlarmMuteRuleInput {
  Name: string
  Description?: string | undefined
  Rule: Rule
  MuteTargets?: MuteTargets | undefined
  Tags?: Tag[] | undefined
  StartDate?: Date | undefined
  ExpireDate?: Date | undefined
}

export interface PutAnomalyDetectorInput {
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
  Configuration?: AnomalyDetectorConfiguration | undefined
  MetricCharacteristics?: MetricCharacteristics | undefined
  SingleMetricAnomalyDetector?: SingleMetricAnomalyDetector | undefined
  MetricMathAnomalyDetector?: MetricMathAnomalyDetector | undefined
}

export interface PutAnomalyDetectorOutput {
  AnomalyDetectorId?: string | undefined
}

export interface PutCompositeAlarmInput {
  ActionsEnabled?: boolean | undefined
  AlarmActions?: string[] | undefined
  AlarmDescription?: string | undefined
  AlarmName: string
  AlarmRule: string
  InsufficientDataActions?: string[] | undefined
  OKActions?: string[] | undefined
  Tags?: Tag[] | undefined
  ActionsSuppressor?: string | undefined
  ActionsSuppressorWaitPeriod?: number | undefined
  ActionsSuppressorExtensionPeriod?: number | undefined
}

export interface PutDashboardInput {
  DashboardName: string
  DashboardBody: string
  Tags?: Tag[] | undefined
}

export interface PutDashboardOutput {
  DashboardValidationMessages?: DashboardValidationMessage[] | undefined
}

export interface PutInsightRuleInput {
  RuleName: string
  RuleState?: string | undefined
  RuleDefinition: string
  Tags?: Tag[] | undefined
  ApplyOnTransformedLogs?: boolean | undefined
}

export interface PutLogAlarmInput {
  AlarmName: string
  AlarmDescription?: string | undefined
  ScheduledQueryConfiguration: ScheduledQueryConfiguration
  ActionLogLineCount?: number | undefined
  ActionLogLineRoleArn?: string | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  QueryResultsToEvaluate: number
  QueryResultsToAlarm: number
  Threshold: number
  ComparisonOperator: ComparisonOperator
  TreatMissingData?: string | undefined
  Tags?: Tag[] | undefined
}

export interface PutManagedInsightRulesInput {
  ManagedRules: ManagedRule[]
}

export interface PutManagedInsightRulesOutput {
  Failures?: PartialFailure[] | undefined
}

export interface PutMetricAlarmInput {
  AlarmName: string
  AlarmDescription?: string | undefined
  ActionsEnabled?: boolean | undefined
  OKActions?: string[] | undefined
  AlarmActions?: string[] | undefined
  InsufficientDataActions?: string[] | undefined
  MetricName?: string | undefined
  Namespace?: string | undefined
  Statistic?: Statistic | undefined
  ExtendedStatistic?: string | undefined
  Dimensions?: Dimension[] | undefined
  Period?: number | undefined
  Unit?: StandardUnit | undefined
  EvaluationPeriods?: number | undefined
  DatapointsToAlarm?: number | undefined
  Threshold?: number | undefined
  ComparisonOperator?: ComparisonOperator | undefined
  TreatMissingData?: string | undefined
  EvaluateLowSampleCountPercentile?: string | undefined
  Metrics?: MetricDataQuery[] | undefined
  Tags?: Tag[] | undefined
  ThresholdMetricId?: string | undefined
  EvaluationWindow?: EvaluationWindow | undefined
  EvaluationCriteria?: EvaluationCriteria | undefined
  EvaluationInterval?: number | undefined
}

export interface PutMetricDataInput {
  Namespace: string
  MetricData?: MetricDatum[] | undefined
  EntityMetricData?: EntityMetricData[] | undefined
  StrictEntityValidation?: boolean | undefined
}

export interface PutMetricStreamInput {
  Name: string
  IncludeFilters?: MetricStreamFilter[] | undefined
  ExcludeFilters?: MetricStreamFilter[] | undefined
  FirehoseArn: string
  RoleArn: string
  OutputFormat: MetricStreamOutputFormat
  Tags?: Tag[] | undefined
  StatisticsConfigurations?: MetricStreamStatisticsConfiguration[] | undefined
  IncludeLinkedAccountsMetrics?: boolean | undefined
}

export interface PutMetricStreamOutput {
  Arn?: string | undefined
}

export interface Range {
  StartTime: Date
  EndTime: Date
}

export type RecentlyActive = 'PT3H'

export interface Rule {
  Schedule: Schedule
}

export type ScanBy = 'TimestampDescending' | 'TimestampAscending'

export interface Schedule {
  Expression: string
  Duration: string
  Timezone?: string | undefined
}

export interface ScheduleConfiguration {
  ScheduleExpression: string
  StartTimeOffset: number
  EndTimeOffset?: number | undefined
}

export interface ScheduledQueryConfiguration {
  QueryString: string
  LogGroupIdentifiers?: string[] | undefined
  QueryARN?: string | undefined
  ScheduledQueryRoleARN: string
  ScheduleConfiguration: ScheduleConfiguration
  AggregationExpression: string
  Tags?: Tag[] | undefined
}

export interface SetAlarmStateInput {
  AlarmName: string
  StateValue: StateValue
  StateReason: string
  StateReasonData?: string | undefined
}

export interface SingleMetricAnomalyDetector {
  AccountId?: string | undefined
  Namespace?: string | undefined
  MetricName?: string | undefined
  Dimensions?: Dimension[] | undefined
  Stat?: string | undefined
}

export type StandardUnit = 'Seconds' | 'Microseconds' | 'Milliseconds' | 'Bytes' | 'Kilobytes' | 'Megabytes' | 'Gigabytes' | 'Terabytes' | 'Bits' | 'Kilobits' | 'Megabits' | 'Gigabits' | 'Terabits' | 'Percent' | 'Count' | 'Bytes/Second' | 'Kilobytes/Second' | 'Megabytes/Second' | 'Gigabytes/Second' | 'Terabytes/Second' | 'Bits/Second' | 'Kilobits/Second' | 'Megabits/Second' | 'Gigabits/Second' | 'Terabits/Second' | 'Count/Second' | 'None'

export interface StartMetricStreamsInput {
  Names: string[]
}

export type StateValue = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'

export type Statistic = 'SampleCount' | 'Average' | 'Sum' | 'Minimum' | 'Maximum'

export interface StatisticSet {
  SampleCount: number
  Sum: number
  Minimum: number
  Maximum: number
}

export type StatusCode = 'Complete' | 'InternalError' | 'PartialData' | 'Forbidden'

export interface StopMetricStreamsInput {
  Names: string[]
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceInput {
  ResourceARN: string
  Tags: Tag[]
}

export interface UntagResourceInput {
  ResourceARN: string
  TagKeys: string[]
}

export interface WallClockWindow {
  Timezone?: string | undefined
}
