// Written by tools/model.ts from the API model of xray 2016-04-12; do not edit.

export interface Operations {
  BatchGetTraces: { in: BatchGetTracesRequest; out: BatchGetTracesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  CancelTraceRetrieval: { in: CancelTraceRetrievalRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  CreateGroup: { in: CreateGroupRequest; out: CreateGroupResult; err: 'InvalidRequestException' | 'ThrottledException' }
  CreateSamplingRule: { in: CreateSamplingRuleRequest; out: CreateSamplingRuleResult; err: 'InvalidRequestException' | 'ThrottledException' | 'RuleLimitExceededException' }
  DeleteGroup: { in: DeleteGroupRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'ThrottledException' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'InvalidPolicyRevisionIdException' | 'ThrottledException' }
  DeleteSamplingRule: { in: DeleteSamplingRuleRequest; out: DeleteSamplingRuleResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetEncryptionConfig: { in: Record<string, never>; out: GetEncryptionConfigResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetGroup: { in: GetGroupRequest; out: GetGroupResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetGroups: { in: GetGroupsRequest; out: GetGroupsResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetIndexingRules: { in: GetIndexingRulesRequest; out: GetIndexingRulesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetInsight: { in: GetInsightRequest; out: GetInsightResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetInsightEvents: { in: GetInsightEventsRequest; out: GetInsightEventsResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetInsightImpactGraph: { in: GetInsightImpactGraphRequest; out: GetInsightImpactGraphResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetInsightSummaries: { in: GetInsightSummariesRequest; out: GetInsightSummariesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetRetrievedTracesGraph: { in: GetRetrievedTracesGraphRequest; out: GetRetrievedTracesGraphResult; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  GetSamplingRules: { in: GetSamplingRulesRequest; out: GetSamplingRulesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetSamplingStatisticSummaries: { in: GetSamplingStatisticSummariesRequest; out: GetSamplingStatisticSummariesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetSamplingTargets: { in: GetSamplingTargetsRequest; out: GetSamplingTargetsResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetServiceGraph: { in: GetServiceGraphRequest; out: GetServiceGraphResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetTimeSeriesServiceStatistics: { in: GetTimeSeriesServiceStatisticsRequest; out: GetTimeSeriesServiceStatisticsResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetTraceGraph: { in: GetTraceGraphRequest; out: GetTraceGraphResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetTraceSegmentDestination: { in: Record<string, never>; out: GetTraceSegmentDestinationResult; err: 'InvalidRequestException' | 'ThrottledException' }
  GetTraceSummaries: { in: GetTraceSummariesRequest; out: GetTraceSummariesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  ListResourcePolicies: { in: ListResourcePoliciesRequest; out: ListResourcePoliciesResult; err: 'InvalidRequestException' | 'ThrottledException' }
  ListRetrievedTraces: { in: ListRetrievedTracesRequest; out: ListRetrievedTracesResult; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  PutEncryptionConfig: { in: PutEncryptionConfigRequest; out: PutEncryptionConfigResult; err: 'InvalidRequestException' | 'ThrottledException' }
  PutResourcePolicy: { in: PutResourcePolicyRequest; out: PutResourcePolicyResult; err: 'MalformedPolicyDocumentException' | 'LockoutPreventionException' | 'InvalidPolicyRevisionIdException' | 'PolicySizeLimitExceededException' | 'PolicyCountLimitExceededException' | 'ThrottledException' }
  PutTelemetryRecords: { in: PutTelemetryRecordsRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'ThrottledException' }
  PutTraceSegments: { in: PutTraceSegmentsRequest; out: PutTraceSegmentsResult; err: 'InvalidRequestException' | 'ThrottledException' }
  StartTraceRetrieval: { in: StartTraceRetrievalRequest; out: StartTraceRetrievalResult; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' | 'TooManyTagsException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  UpdateGroup: { in: UpdateGroupRequest; out: UpdateGroupResult; err: 'InvalidRequestException' | 'ThrottledException' }
  UpdateIndexingRule: { in: UpdateIndexingRuleRequest; out: UpdateIndexingRuleResult; err: 'InvalidRequestException' | 'ThrottledException' | 'ResourceNotFoundException' }
  UpdateSamplingRule: { in: UpdateSamplingRuleRequest; out: UpdateSamplingRuleResult; err: 'InvalidRequestException' | 'ThrottledException' }
  UpdateTraceSegmentDestination: { in: UpdateTraceSegmentDestinationRequest; out: UpdateTraceSegmentDestinationResult; err: 'InvalidRequestException' | 'ThrottledException' }
}

export interface Alias {
  Name?: string | undefined
  Names?: string[] | undefined
  Type?: string | undefined
}

export interface AnnotationValue {
  NumberValue?: number | undefined
  BooleanValue?: boolean | undefined
  StringValue?: string | undefined
}

export interface AnomalousService {
  ServiceId?: ServiceId | undefined
}

export interface AvailabilityZoneDetail {
  Name?: string | undefined
}

export interface BackendConnectionErrors {
  TimeoutCount?: number | undefined
  ConnectionRefusedCount?: number | undefined
  HTTPCode4XXCount?: number | undefined
  HTTPCode5XXCount?: number | undefined
  UnknownHostCount?: number | undefined
  OtherCount?: number | undefined
}

export interface BatchGetTracesRequest {
  TraceIds: string[]
  NextToken?: string | undefined
}

export interface BatchGetTracesResult {
  Traces?: Trace[] | undefined
  UnprocessedTraceIds?: string[] | undefined
  NextToken?: string | undefined
}

export interface CancelTraceRetrievalRequest {
  RetrievalToken: string
}

export interface CreateGroupRequest {
  GroupName: string
  FilterExpression?: string | undefined
  InsightsConfiguration?: InsightsConfiguration | undefined
  Tags?: Tag[] | undefined
}

export interface CreateGroupResult {
  Group?: Group | undefined
}

export interface CreateSamplingRuleRequest {
  SamplingRule: SamplingRule
  Tags?: Tag[] | undefined
}

export interface CreateSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord | undefined
}

export interface DeleteGroupRequest {
  GroupName?: string | undefined
  GroupARN?: string | undefined
}

export interface DeleteResourcePolicyRequest {
  PolicyName: string
  PolicyRevisionId?: string | undefined
}

export interface DeleteSamplingRuleRequest {
  RuleName?: string | undefined
  RuleARN?: string | undefined
}

export interface DeleteSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord | undefined
}

export interface Edge {
  ReferenceId?: number | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  SummaryStatistics?: EdgeStatistics | undefined
  ResponseTimeHistogram?: HistogramEntry[] | undefined
  Aliases?: Alias[] | undefined
  EdgeType?: string | undefined
  ReceivedEventAgeHistogram?: HistogramEntry[] | undefined
}

export interface EdgeStatistics {
  OkCount?: number | undefined
  ErrorStatistics?: ErrorStatistics | undefined
  FaultStatistics?: FaultStatistics | undefined
  TotalCount?: number | undefined
  TotalResponseTime?: number | undefined
}

export interface EncryptionConfig {
  KeyId?: string | undefined
  Status?: EncryptionStatus | undefined
  Type?: EncryptionType | undefined
}

export type EncryptionStatus = 'UPDATING' | 'ACTIVE'

export type EncryptionType = 'NONE' | 'KMS'

export interface ErrorRootCause {
  Services?: ErrorRootCauseService[] | undefined
  ClientImpacting?: boolean | undefined
}

export interface ErrorRootCauseEntity {
  Name?: string | undefined
  Exceptions?: RootCauseException[] | undefined
  Remote?: boolean | undefined
}

export interface ErrorRootCauseService {
  Name?: string | undefined
  Names?: string[] | undefined
  Type?: string | undefined
  AccountId?: string | undefined
  EntityPath?: ErrorRootCauseEntity[] | undefined
  Inferred?: boolean | undefined
}

export interface ErrorStatistics {
  ThrottleCount?: number | undefined
  OtherCount?: number | undefined
  TotalCount?: number | undefined
}

export interface FaultRootCause {
  Services?: FaultRootCauseService[] | undefined
  ClientImpacting?: boolean | undefined
}

export interface FaultRootCauseEntity {
  Name?: string | undefined
  Exceptions?: RootCauseException[] | undefined
  Remote?: boolean | undefined
}

export interface FaultRootCauseService {
  Name?: string | undefined
  Names?: string[] | undefined
  Type?: string | undefined
  AccountId?: string | undefined
  EntityPath?: FaultRootCauseEntity[] | undefined
  Inferred?: boolean | undefined
}

export interface FaultStatistics {
  OtherCount?: number | undefined
  TotalCount?: number | undefined
}

export interface ForecastStatistics {
  FaultCountHigh?: number | undefined
  FaultCountLow?: number | undefined
}

export interface GetEncryptionConfigResult {
  EncryptionConfig?: EncryptionConfig | undefined
}

export interface GetGroupRequest {
  GroupName?: string | undefined
  GroupARN?: string | undefined
}

export interface GetGroupResult {
  Group?: Group | undefined
}

export interface GetGroupsRequest {
  NextToken?: string | undefined
}

export interface GetGroupsResult {
  Groups?: GroupSummary[] | undefined
  NextToken?: string | undefined
}

export interface GetIndexingRulesRequest {
  NextToken?: string | undefined
}

export interface GetIndexingRulesResult {
  IndexingRules?: IndexingRule[] | undefined
  NextToken?: string | undefined
}

export interface GetInsightEventsRequest {
  InsightId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetInsightEventsResult {
  InsightEvents?: InsightEvent[] | undefined
  NextToken?: string | undefined
}

export interface GetInsightImpactGraphRequest {
  InsightId: string
  StartTime: Date
  EndTime: Date
  NextToken?: string | undefined
}

export interface GetInsightImpactGraphResult {
  InsightId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ServiceGraphStartTime?: Date | undefined
  ServiceGraphEndTime?: Date | undefined
  Services?: InsightImpactGraphService[] | undefined
  NextToken?: string | undefined
}

export interface GetInsightRequest {
  InsightId: string
}

export interface GetInsightResult {
  Insight?: Insight | undefined
}

export interface GetInsightSummariesRequest {
  States?: InsightState[] | undefined
  GroupARN?: string | undefined
  GroupName?: string | undefined
  StartTime: Date
  EndTime: Date
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetInsightSummariesResult {
  InsightSummaries?: InsightSummary[] | undefined
  NextToken?: string | undefined
}

export interface GetRetrievedTracesGraphRequest {
  RetrievalToken: string
  NextToken?: string | undefined
}

export interface GetRetrievedTracesGraphResult {
  RetrievalStatus?: RetrievalStatus | undefined
  Services?: RetrievedService[] | undefined
  NextToken?: string | undefined
}

export interface GetSamplingRulesRequest {
  NextToken?: string | undefined
}

export interface GetSamplingRulesResult {
  SamplingRuleRecords?: SamplingRuleRecord[] | undefined
  NextToken?: string | undefined
}

export interface GetSamplingStatisticSummariesRequest {
  NextToken?: string | undefined
}

export interface GetSamplingStatisticSummariesResult {
  SamplingStatisticSummaries?: SamplingStatisticSummary[] | undefined
  NextToken?: string | undefined
}

export interface GetSamplingTargetsRequest {
  SamplingStatisticsDocuments: SamplingStatisticsDocument[]
  SamplingBoostStatisticsDocuments?: SamplingBoostStatisticsDocument[] | undefined
}

export interface GetSamplingTargetsResult {
  SamplingTargetDocuments?: SamplingTargetDocument[] | undefined
  LastRuleModification?: Date | undefined
  UnprocessedStatistics?: UnprocessedStatistics[] | undefined
  UnprocessedBoostStatistics?: UnprocessedStatistics[] | undefined
}

export interface GetServiceGraphRequest {
  StartTime: Date
  EndTime: Date
  GroupName?: string | undefined
  GroupARN?: string | undefined
  NextToken?: string | undefined
}

export interface GetServiceGraphResult {
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Services?: Service[] | undefined
  ContainsOldGroupVersions?: boolean | undefined
  NextToken?: string | undefined
}

export interface GetTimeSeriesServiceStatisticsRequest {
  StartTime: Date
  EndTime: Date
  GroupName?: string | undefined
  GroupARN?: string | undefined
  EntitySelectorExpression?: string | undefined
  Period?: number | undefined
  ForecastStatistics?: boolean | undefined
  NextToken?: string | undefined
}

export interface GetTimeSeriesServiceStatisticsResult {
  TimeSeriesServiceStatistics?: TimeSeriesServiceStatistics[] | undefined
  ContainsOldGroupVersions?: boolean | undefined
  NextToken?: string | undefined
}

export interface GetTraceGraphRequest {
  TraceIds: string[]
  NextToken?: string | undefined
}

export interface GetTraceGraphResult {
  Services?: Service[] | undefined
  NextToken?: string | undefined
}

export interface GetTraceSegmentDestinationResult {
  Destination?: TraceSegmentDestination | undefined
  Status?: TraceSegmentDestinationStatus | undefined
}

export interface GetTraceSummariesRequest {
  StartTime: Date
  EndTime: Date
  TimeRangeType?: TimeRangeType | undefined
  Sampling?: boolean | undefined
  SamplingStrategy?: SamplingStrategy | undefined
  FilterExpression?: string | undefined
  NextToken?: string | undefined
}

export interface GetTraceSummariesResult {
  TraceSummaries?: TraceSummary[] | undefined
  ApproximateTime?: Date | undefined
  TracesProcessedCount?: number | undefined
  NextToken?: string | undefined
}

export interface GraphLink {
  ReferenceType?: string | undefined
  SourceTraceId?: string | undefined
  DestinationTraceIds?: string[] | undefined
}

export interface Group {
  GroupName?: string | undefined
  GroupARN?: string | undefined
  FilterExpression?: string | undefined
  InsightsConfiguration?: InsightsConfiguration | undefined
}

export interface GroupSummary {
  GroupName?: string | undefined
  GroupARN?: string | undefined
  FilterExpression?: string | undefined
  InsightsConfiguration?: InsightsConfiguration | undefined
}

export interface HistogramEntry {
  Value?: number | undefined
  Count?: number | undefined
}

export interface Http {
  HttpURL?: string | undefined
  HttpStatus?: number | undefined
  HttpMethod?: string | undefined
  UserAgent?: string | undefined
  ClientIp?: string | undefined
}

export interface IndexingRule {
  Name?: string | undefined
  ModifiedAt?: Date | undefined
  Rule?: IndexingRuleValue | undefined
}

export interface IndexingRuleValue {
  Probabilistic?: ProbabilisticRuleValue | undefined
}

export interface IndexingRuleValueUpdate {
  Probabilistic?: ProbabilisticRuleValueUpdate | undefined
}

export interface Insight {
  InsightId?: string | undefined
  GroupARN?: string | undefined
  GroupName?: string | undefined
  RootCauseServiceId?: ServiceId | undefined
  Categories?: InsightCategory[] | undefined
  State?: InsightState | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Summary?: string | undefined
  ClientRequestImpactStatistics?: RequestImpactStatistics | undefined
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics | undefined
  TopAnomalousServices?: AnomalousService[] | undefined
}

export type InsightCategory = 'FAULT'

export interface InsightEvent {
  Summary?: string | undefined
  EventTime?: Date | undefined
  ClientRequestImpactStatistics?: RequestImpactStatistics | undefined
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics | undefined
  TopAnomalousServices?: AnomalousService[] | undefined
}

export interface InsightImpactGraphEdge {
  ReferenceId?: number | undefined
}

export interface InsightImpactGraphService {
  ReferenceId?: number | undefined
  Type?: string | undefined
  Name?: string | undefined
  Names?: string[] | undefined
  AccountId?: string | undefined
  Edges?: InsightImpactGraphEdge[] | undefined
}

export type InsightState = 'ACTIVE' | 'CLOSED'

export interface InsightSummary {
  InsightId?: string | undefined
  GroupARN?: string | undefined
  GroupName?: string | undefined
  RootCauseServiceId?: ServiceId | undefined
  Categories?: InsightCategory[] | undefined
  State?: InsightState | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Summary?: string | undefined
  ClientRequestImpactStatistics?: RequestImpactStatistics | undefined
  RootCauseServiceRequestImpactStatistics?: RequestImpactStatistics | undefined
  TopAnomalousServices?: AnomalousService[] | undefined
  LastUpdateTime?: Date | undefined
}

export interface InsightsConfiguration {
  InsightsEnabled?: boolean | undefined
  NotificationsEnabled?: boolean | undefined
}

export interface InstanceIdDetail {
  Id?: string | undefined
}

export interface ListResourcePoliciesRequest {
  NextToken?: string | undefined
}

export interface ListResourcePoliciesResult {
  ResourcePolicies?: ResourcePolicy[] | undefined
  NextToken?: string | undefined
}

export interface ListRetrievedTracesRequest {
  RetrievalToken: string
  TraceFormat?: TraceFormatType | undefined
  NextToken?: string | undefined
}

export interface ListRetrievedTracesResult {
  RetrievalStatus?: RetrievalStatus | undefined
  TraceFormat?: TraceFormatType | undefined
  Traces?: RetrievedTrace[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceARN: string
  NextToken?: string | undefined
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
  NextToken?: string | undefined
}

export interface ProbabilisticRuleValue {
  DesiredSamplingPercentage: number
  ActualSamplingPercentage?: number | undefined
}

export interface ProbabilisticRuleValueUpdate {
  DesiredSamplingPercentage: number
}

export interface PutEncryptionConfigRequest {
  KeyId?: string | undefined
  Type: EncryptionType
}

export interface PutEncryptionConfigResult {
  EncryptionConfig?: EncryptionConfig | undefined
}

export interface PutResourcePolicyRequest {
  PolicyName: string
  PolicyDocument: string
  PolicyRevisionId?: string | undefined
  BypassPolicyLockoutCheck?: boolean | undefined
}

export interface PutResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy | undefined
}

export interface PutTelemetryRecordsRequest {
  TelemetryRecords: TelemetryRecord[]
  EC2InstanceId?: string | undefined
  Hostname?: string | undefined
  ResourceARN?: string | undefined
}

export interface PutTraceSegmentsRequest {
  TraceSegmentDocuments: string[]
}

export interface PutTraceSegmentsResult {
  UnprocessedTraceSegments?: UnprocessedTraceSegment[] | undefined
}

export interface RequestImpactStatistics {
  FaultCount?: number | undefined
  OkCount?: number | undefined
  TotalCount?: number | undefined
}

export interface ResourceARNDetail {
  ARN?: string | undefined
}

export interface ResourcePolicy {
  PolicyName?: string | undefined
  PolicyDocument?: string | undefined
  PolicyRevisionId?: string | undefined
  LastUpdatedTime?: Date | undefined
}

export interface ResponseTimeRootCause {
  Services?: ResponseTimeRootCauseService[] | undefined
  ClientImpacting?: boolean | undefined
}

export interface ResponseTimeRootCauseEntity {
  Name?: string | undefined
  Coverage?: number | undefined
  Remote?: boolean | undefined
}

export interface ResponseTimeRootCauseService {
  Name?: string | undefined
  Names?: string[] | undefined
  Type?: string | undefined
  AccountId?: string | undefined
  EntityPath?: ResponseTimeRootCauseEntity[] | undefined
  Inferred?: boolean | undefined
}

export type RetrievalStatus = 'SCHEDULED' | 'RUNNING' | 'COMPLETE' | 'FAILED' | 'CANCELLED' | 'TIMEOUT'

export interface RetrievedService {
  Service?: Service | undefined
  Links?: GraphLink[] | undefined
}

export interface RetrievedTrace {
  Id?: string | undefined
  Duration?: number | undefined
  Spans?: Span[] | undefined
}

export interface RootCauseException {
  Name?: string | undefined
  Message?: string | undefined
}

export interface SamplingBoost {
  BoostRate: number
  BoostRateTTL: Date
}

export interface SamplingBoostStatisticsDocument {
  RuleName: string
  ServiceName: string
  Timestamp: Date
  AnomalyCount: number
  TotalCount: number
  SampledAnomalyCount: number
}

export interface SamplingRateBoost {
  MaxRate: number
  CooldownWindowMinutes: number
}

export interface SamplingRule {
  RuleName?: string | undefined
  RuleARN?: string | undefined
  ResourceARN: string
  Priority: number
  FixedRate: number
  ReservoirSize: number
  ServiceName: string
  ServiceType: string
  Host: string
  HTTPMethod: string
  URLPath: string
  Version: number
  Attributes?: { [key: string]: string } | undefined
  SamplingRateBoost?: SamplingRateBoost | undefined
}

export interface SamplingRuleRecord {
  SamplingRule?: SamplingRule | undefined
  CreatedAt?: Date | undefined
  ModifiedAt?: Date | undefined
}

export interface SamplingRuleUpdate {
  RuleName?: string | undefined
  RuleARN?: string | undefined
  ResourceARN?: string | undefined
  Priority?: number | undefined
  FixedRate?: number | undefined
  ReservoirSize?: number | undefined
  Host?: string | undefined
  ServiceName?: string | undefined
  ServiceType?: string | undefined
  HTTPMethod?: string | undefined
  URLPath?: string | undefined
  Attributes?: { [key: string]: string } | undefined
  SamplingRateBoost?: SamplingRateBoost | undefined
}

export interface SamplingStatisticSummary {
  RuleName?: string | undefined
  Timestamp?: Date | undefined
  RequestCount?: number | undefined
  BorrowCount?: number | undefined
  SampledCount?: number | undefined
}

export interface SamplingStatisticsDocument {
  RuleName: string
  ClientID: string
  Timestamp: Date
  RequestCount: number
  SampledCount: number
  BorrowCount?: number | undefined
}

export interface SamplingStrategy {
  Name?: SamplingStrategyName | undefined
  Value?: number | undefined
}

export type SamplingStrategyName = 'PartialScan' | 'FixedRate'

export interface SamplingTargetDocument {
  RuleName?: string | undefined
  FixedRate?: number | undefined
  ReservoirQuota?: number | undefined
  ReservoirQuotaTTL?: Date | undefined
  Interval?: number | undefined
  SamplingBoost?: SamplingBoost | undefined
}

export interface Segment {
  Id?: string | undefined
  Document?: string | undefined
}

export interface Service {
  ReferenceId?: number | undefined
  Name?: string | undefined
  Names?: string[] | undefined
  Root?: boolean | undefined
  AccountId?: string | undefined
  Type?: string | undefined
  State?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Edges?: Edge[] | undefined
  SummaryStatistics?: ServiceStatistics | undefined
  DurationHistogram?: HistogramEntry[] | undefined
  ResponseTimeHistogram?: HistogramEntry[] | undefined
}

export interface ServiceId {
  Name?: string | undefined
  Names?: string[] | undefined
  AccountId?: string | undefined
  Type?: string | undefined
}

export interface ServiceStatistics {
  OkCount?: number | undefined
  ErrorStatistics?: ErrorStatistics | undefined
  FaultStatistics?: FaultStatistics | undefined
  TotalCount?: number | undefined
  TotalResponseTime?: number | undefined
}

export interface Span {
  Id?: string | undefined
  Document?: string | undefined
}

export interface StartTraceRetrievalRequest {
  TraceIds: string[]
  StartTime: Date
  EndTime: Date
}

export interface StartTraceRetrievalResult {
  RetrievalToken?: string | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  ResourceARN: string
  Tags: Tag[]
}

export interface TelemetryRecord {
  Timestamp: Date
  SegmentsReceivedCount?: number | undefined
  SegmentsSentCount?: number | undefined
  SegmentsSpilloverCount?: number | undefined
  SegmentsRejectedCount?: number | undefined
  BackendConnectionErrors?: BackendConnectionErrors | undefined
}

export type TimeRangeType = 'TraceId' | 'Event' | 'Service'

export interface TimeSeriesServiceStatistics {
  Timestamp?: Date | undefined
  EdgeSummaryStatistics?: EdgeStatistics | undefined
  ServiceSummaryStatistics?: ServiceStatistics | undefined
  ServiceForecastStatistics?: ForecastStatistics | undefined
  ResponseTimeHistogram?: HistogramEntry[] | undefined
}

export interface Trace {
  Id?: string | undefined
  Duration?: number | undefined
  LimitExceeded?: boolean | undefined
  Segments?: Segment[] | undefined
}

export type TraceFormatType = 'XRAY' | 'OTEL'

export type TraceSegmentDestination = 'XRay' | 'CloudWatchLogs'

export type TraceSegmentDestinationStatus = 'PENDING' | 'ACTIVE'

export interface TraceSummary {
  Id?: string | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  ResponseTime?: number | undefined
  HasFault?: boolean | undefined
  HasError?: boolean | undefined
  HasThrottle?: boolean | undefined
  IsPartial?: boolean | undefined
  Http?: Http | undefined
  Annotations?: { [key: string]: ValueWithServiceIds[] } | undefined
  Users?: TraceUser[] | undefined
  ServiceIds?: ServiceId[] | undefined
  ResourceARNs?: ResourceARNDetail[] | undefined
  InstanceIds?: InstanceIdDetail[] | undefined
  AvailabilityZones?: AvailabilityZoneDetail[] | undefined
  EntryPoint?: ServiceId | undefined
  FaultRootCauses?: FaultRootCause[] | undefined
  ErrorRootCauses?: ErrorRootCause[] | undefined
  ResponseTimeRootCauses?: ResponseTimeRootCause[] | undefined
  Revision?: number | undefined
  MatchedEventTime?: Date | undefined
}

export interface TraceUser {
  UserName?: string | undefined
  ServiceIds?: ServiceId[] | undefined
}

export interface UnprocessedStatistics {
  RuleName?: string | undefined
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface UnprocessedTraceSegment {
  Id?: string | undefined
  ErrorCode?: string | undefined
  Message?: string | undefined
}

export interface UntagResourceRequest {
  ResourceARN: string
  TagKeys: string[]
}

export interface UpdateGroupRequest {
  GroupName?: string | undefined
  GroupARN?: string | undefined
  FilterExpression?: string | undefined
  InsightsConfiguration?: InsightsConfiguration | undefined
}

export interface UpdateGroupResult {
  Group?: Group | undefined
}

export interface UpdateIndexingRuleRequest {
  Name: string
  Rule: IndexingRuleValueUpdate
}

export interface UpdateIndexingRuleResult {
  IndexingRule?: IndexingRule | undefined
}

export interface UpdateSamplingRuleRequest {
  SamplingRuleUpdate: SamplingRuleUpdate
}

export interface UpdateSamplingRuleResult {
  SamplingRuleRecord?: SamplingRuleRecord | undefined
}

export interface UpdateTraceSegmentDestinationRequest {
  Destination?: TraceSegmentDestination | undefined
}

export interface UpdateTraceSegmentDestinationResult {
  Destination?: TraceSegmentDestination | undefined
  Status?: TraceSegmentDestinationStatus | undefined
}

export interface ValueWithServiceIds {
  AnnotationValue?: AnnotationValue | undefined
  ServiceIds?: ServiceId[] | undefined
}
