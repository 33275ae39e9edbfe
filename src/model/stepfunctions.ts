// Written by tools/model.ts from the API model of stepfunctions 2016-11-23; do not edit.

export interface Operations {
  CreateActivity: { in: CreateActivityInput; out: CreateActivityOutput; err: 'ActivityLimitExceeded' | 'ActivityAlreadyExists' | 'InvalidName' | 'TooManyTags' | 'InvalidEncryptionConfiguration' | 'KmsAccessDeniedException' | 'KmsThrottlingException' }
  CreateStateMachine: { in: CreateStateMachineInput; out: CreateStateMachineOutput; err: 'InvalidArn' | 'InvalidDefinition' | 'InvalidName' | 'InvalidLoggingConfiguration' | 'InvalidTracingConfiguration' | 'StateMachineAlreadyExists' | 'StateMachineDeleting' | 'StateMachineLimitExceeded' | 'StateMachineTypeNotSupported' | 'TooManyTags' | 'ValidationException' | 'ConflictException' | 'InvalidEncryptionConfiguration' | 'KmsAccessDeniedException' | 'KmsThrottlingException' }
  CreateStateMachineAlias: { in: CreateStateMachineAliasInput; out: CreateStateMachineAliasOutput; err: 'InvalidArn' | 'InvalidName' | 'ValidationException' | 'StateMachineDeleting' | 'ResourceNotFound' | 'ConflictException' | 'ServiceQuotaExceededException' }
  DeleteActivity: { in: DeleteActivityInput; out: Record<string, never>; err: 'InvalidArn' }
  DeleteStateMachine: { in: DeleteStateMachineInput; out: Record<string, never>; err: 'InvalidArn' | 'ValidationException' }
  DeleteStateMachineAlias: { in: DeleteStateMachineAliasInput; out: Record<string, never>; err: 'ValidationException' | 'InvalidArn' | 'ResourceNotFound' | 'ConflictException' }
  DeleteStateMachineVersion: { in: DeleteStateMachineVersionInput; out: Record<string, never>; err: 'ValidationException' | 'InvalidArn' | 'ConflictException' }
  DescribeActivity: { in: DescribeActivityInput; out: DescribeActivityOutput; err: 'ActivityDoesNotExist' | 'InvalidArn' }
  DescribeExecution: { in: DescribeExecutionInput; out: DescribeExecutionOutput; err: 'ExecutionDoesNotExist' | 'InvalidArn' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  DescribeMapRun: { in: DescribeMapRunInput; out: DescribeMapRunOutput; err: 'ResourceNotFound' | 'InvalidArn' }
  DescribeStateMachine: { in: DescribeStateMachineInput; out: DescribeStateMachineOutput; err: 'InvalidArn' | 'StateMachineDoesNotExist' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  DescribeStateMachineAlias: { in: DescribeStateMachineAliasInput; out: DescribeStateMachineAliasOutput; err: 'ValidationException' | 'InvalidArn' | 'ResourceNotFound' }
  DescribeStateMachineForExecution: { in: DescribeStateMachineForExecutionInput; out: DescribeStateMachineForExecutionOutput; err: 'ExecutionDoesNotExist' | 'InvalidArn' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  GetActivityTask: { in: GetActivityTaskInput; out: GetActivityTaskOutput; err: 'ActivityDoesNotExist' | 'ActivityWorkerLimitExceeded' | 'InvalidArn' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  GetExecutionHistory: { in: GetExecutionHistoryInput; out: GetExecutionHistoryOutput; err: 'ExecutionDoesNotExist' | 'InvalidArn' | 'InvalidToken' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  ListActivities: { in: ListActivitiesInput; out: ListActivitiesOutput; err: 'InvalidToken' }
  ListExecutions: { in: ListExecutionsInput; out: ListExecutionsOutput; err: 'InvalidArn' | 'InvalidToken' | 'StateMachineDoesNotExist' | 'StateMachineTypeNotSupported' | 'ValidationException' | 'ResourceNotFound' }
  ListMapRuns: { in: ListMapRunsInput; out: ListMapRunsOutput; err: 'ExecutionDoesNotExist' | 'InvalidArn' | 'InvalidToken' }
  ListStateMachineAliases: { in: ListStateMachineAliasesInput; out: ListStateMachineAliasesOutput; err: 'InvalidArn' | 'InvalidToken' | 'ResourceNotFound' | 'StateMachineDoesNotExist' | 'StateMachineDeleting' }
  ListStateMachineVersions: { in: ListStateMachineVersionsInput; out: ListStateMachineVersionsOutput; err: 'ValidationException' | 'InvalidArn' | 'InvalidToken' }
  ListStateMachines: { in: ListStateMachinesInput; out: ListStateMachinesOutput; err: 'InvalidToken' }
  ListTagsForResource: { in: ListTagsForResourceInput; out: ListTagsForResourceOutput; err: 'InvalidArn' | 'ResourceNotFound' }
  PublishStateMachineVersion: { in: PublishStateMachineVersionInput; out: PublishStateMachineVersionOutput; err: 'ValidationException' | 'StateMachineDeleting' | 'StateMachineDoesNotExist' | 'ServiceQuotaExceededException' | 'ConflictException' | 'InvalidArn' }
  RedriveExecution: { in: RedriveExecutionInput; out: RedriveExecutionOutput; err: 'ExecutionDoesNotExist' | 'ExecutionNotRedrivable' | 'ExecutionLimitExceeded' | 'InvalidArn' | 'ValidationException' }
  SendTaskFailure: { in: SendTaskFailureInput; out: Record<string, never>; err: 'TaskDoesNotExist' | 'InvalidToken' | 'TaskTimedOut' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  SendTaskHeartbeat: { in: SendTaskHeartbeatInput; out: Record<string, never>; err: 'TaskDoesNotExist' | 'InvalidToken' | 'TaskTimedOut' }
  SendTaskSuccess: { in: SendTaskSuccessInput; out: Record<string, never>; err: 'TaskDoesNotExist' | 'InvalidOutput' | 'InvalidToken' | 'TaskTimedOut' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  StartExecution: { in: StartExecutionInput; out: StartExecutionOutput; err: 'ExecutionLimitExceeded' | 'ExecutionAlreadyExists' | 'InvalidArn' | 'InvalidExecutionInput' | 'InvalidName' | 'StateMachineDoesNotExist' | 'StateMachineDeleting' | 'ValidationException' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  StartSyncExecution: { in: StartSyncExecutionInput; out: StartSyncExecutionOutput; err: 'InvalidArn' | 'InvalidExecutionInput' | 'InvalidName' | 'StateMachineDoesNotExist' | 'StateMachineDeleting' | 'StateMachineTypeNotSupported' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  StopExecution: { in: StopExecutionInput; out: StopExecutionOutput; err: 'ExecutionDoesNotExist' | 'InvalidArn' | 'ValidationException' | 'KmsAccessDeniedException' | 'KmsInvalidStateException' | 'KmsThrottlingException' }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'InvalidArn' | 'ResourceNotFound' | 'TooManyTags' }
  TestState: { in: TestStateInput; out: TestStateOutput; err: 'InvalidArn' | 'InvalidDefinition' | 'InvalidExecutionInput' | 'ValidationException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'InvalidArn' | 'ResourceNotFound' }
  UpdateMapRun: { in: UpdateMapRunInput; out: Record<string, never>; err: 'ResourceNotFound' | 'InvalidArn' | 'ValidationException' }
  UpdateStateMachine: { in: UpdateStateMachineInput; out: UpdateStateMachineOutput; err: 'InvalidArn' | 'InvalidDefinition' | 'InvalidLoggingConfiguration' | 'InvalidTracingConfiguration' | 'MissingRequiredParameter' | 'StateMachineDeleting' | 'StateMachineDoesNotExist' | 'ServiceQuotaExceededException' | 'ConflictException' | 'ValidationException' | 'InvalidEncryptionConfiguration' | 'KmsAccessDeniedException' | 'KmsThrottlingException' }
  UpdateStateMachineAlias: { in: UpdateStateMachineAliasInput; out: UpdateStateMachineAliasOutput; err: 'ValidationException' | 'InvalidArn' | 'ResourceNotFound' | 'ConflictException' | 'StateMachineDeleting' }
  ValidateStateMachineDefinition: { in: ValidateStateMachineDefinitionInput; out: ValidateStateMachineDefinitionOutput; err: 'ValidationException' }
}

export interface ActivityFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface ActivityListItem {
  activityArn: string
  name: string
  creationDate: Date
}

export interface ActivityScheduleFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface ActivityScheduledEventDetails {
  resource: string
  input?: string | undefined
  inputDetails?: HistoryEventExecutionDataDetails | undefined
  timeoutInSeconds?: number | undefined
  heartbeatInSeconds?: number | undefined
}

export interface ActivityStartedEventDetails {
  workerName?: string | undefined
}

export interface ActivitySucceededEventDetails {
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface ActivityTimedOutEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface AssignedVariablesDetails {
  truncated?: boolean | undefined
}

export interface BillingDetails {
  billedMemoryUsedInMB?: number | undefined
  billedDurationInMilliseconds?: number | undefined
}

export interface CloudWatchEventsExecutionDataDetails {
  included?: boolean | undefined
}

export interface CloudWatchLogsLogGroup {
  logGroupArn?: string | undefined
}

export interface CreateActivityInput {
  name: string
  tags?: Tag[] | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface CreateActivityOutput {
  activityArn: string
  creationDate: Date
}

export interface CreateStateMachineAliasInput {
  description?: string | undefined
  name: string
  routingConfiguration: RoutingConfigurationListItem[]
}

export interface CreateStateMachineAliasOutput {
  stateMachineAliasArn: string
  creationDate: Date
}

export interface CreateStateMachineInput {
  name: string
  definition: string
  roleArn: string
  type?: StateMachineType | undefined
  loggingConfiguration?: LoggingConfiguration | undefined
  tags?: Tag[] | undefined
  tracingConfiguration?: TracingConfiguration | undefined
  publish?: boolean | undefined
  versionDescription?: string | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface CreateStateMachineOutput {
  stateMachineArn: string
  creationDate: Date
  stateMachineVersionArn?: string | undefined
}

export interface DeleteActivityInput {
  activityArn: string
}

export interface DeleteStateMachineAliasInput {
  stateMachineAliasArn: string
}

export interface DeleteStateMachineInput {
  stateMachineArn: string
}

export interface DeleteStateMachineVersionInput {
  stateMachineVersionArn: string
}

export interface DescribeActivityInput {
  activityArn: string
}

export interface DescribeActivityOutput {
  activityArn: string
  name: string
  creationDate: Date
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface DescribeExecutionInput {
  executionArn: string
  includedData?: IncludedData | undefined
}

export interface DescribeExecutionOutput {
  executionArn: string
  stateMachineArn: string
  name?: string | undefined
  status: ExecutionStatus
  startDate: Date
  stopDate?: Date | undefined
  input?: string | undefined
  inputDetails?: CloudWatchEventsExecutionDataDetails | undefined
  output?: string | undefined
  outputDetails?: CloudWatchEventsExecutionDataDetails | undefined
  traceHeader?: string | undefined
  mapRunArn?: string | undefined
  error?: string | undefined
  cause?: string | undefined
  stateMachineVersionArn?: string | undefined
  stateMachineAliasArn?: string | undefined
  redriveCount?: number | undefined
  redriveDate?: Date | undefined
  redriveStatus?: ExecutionRedriveStatus | undefined
  redriveStatusReason?: string | undefined
}

export interface DescribeMapRunInput {
  mapRunArn: string
}

export interface DescribeMapRunOutput {
  mapRunArn: string
  executionArn: string
  status: MapRunStatus
  startDate: Date
  stopDate?: Date | undefined
  maxConcurrency: number
  toleratedFailurePercentage: number
  toleratedFailureCount: number
  itemCounts: MapRunItemCounts
  executionCounts: MapRunExecutionCounts
  redriveCount?: number | undefined
  redriveDate?: Date | undefined
}

export interface DescribeStateMachineAliasInput {
  stateMachineAliasArn: string
}

export interface DescribeStateMachineAliasOutput {
  stateMachineAliasArn?: string | undefined
  name?: string | undefined
  description?: string | undefined
  routingConfiguration?: RoutingConfigurationListItem[] | undefined
  creationDate?: Date | undefined
  updateDate?: Date | undefined
}

export interface DescribeStateMachineForExecutionInput {
  executionArn: string
  includedData?: IncludedData | undefined
}

export interface DescribeStateMachineForExecutionOutput {
  stateMachineArn: string
  name: string
  definition: string
  roleArn: string
  updateDate: Date
  loggingConfiguration?: LoggingConfiguration | undefined
  tracingConfiguration?: TracingConfiguration | undefined
  mapRunArn?: string | undefined
  label?: string | undefined
  revisionId?: string | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
  variableReferences?: { [key: string]: string[] } | undefined
}

export interface DescribeStateMachineInput {
  stateMachineArn: string
  includedData?: IncludedData | undefined
}

export interface DescribeStateMachineOutput {
  stateMachineArn: string
  name: string
  status?: StateMachineStatus | undefined
  definition: string
  roleArn: string
  type: StateMachineType
  creationDate: Date
  loggingConfiguration?: LoggingConfiguration | undefined
  tracingConfiguration?: TracingConfiguration | undefined
  label?: string | undefined
  revisionId?: string | undefined
  description?: string | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
  variableReferences?: { [key: string]: string[] } | undefined
}

export interface EncryptionConfiguration {
  kmsKeyId?: string | undefined
  kmsDataKeyReusePeriodSeconds?: number | undefined
  type: EncryptionType
}

export type EncryptionType = 'AWS_OWNED_KEY' | 'CUSTOMER_MANAGED_KMS_KEY'

export interface EvaluationFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
  location?: string | undefined
  state: string
}

export interface ExecutionAbortedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface ExecutionFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface ExecutionListItem {
  executionArn: string
  stateMachineArn: string
  name: string
  status: ExecutionStatus
  startDate: Date
  stopDate?: Date | undefined
  mapRunArn?: string | undefined
  itemCount?: number | undefined
  stateMachineVersionArn?: string | undefined
  stateMachineAliasArn?: string | undefined
  redriveCount?: number | undefined
  redriveDate?: Date | undefined
}

export type ExecutionRedriveFilter = 'REDRIVEN' | 'NOT_REDRIVEN'

export type ExecutionRedriveStatus = 'REDRIVABLE' | 'NOT_REDRIVABLE' | 'REDRIVABLE_BY_MAP_RUN'

export interface ExecutionRedrivenEventDetails {
  redriveCount?: number | undefined
}

export interface ExecutionStartedEventDetails {
  input?: string | undefined
  inputDetails?: HistoryEventExecutionDataDetails | undefined
  roleArn?: string | undefined
  stateMachineAliasArn?: string | undefined
  stateMachineVersionArn?: string | undefined
}

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING_REDRIVE'

export interface ExecutionSucceededEventDetails {
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface ExecutionTimedOutEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface GetActivityTaskInput {
  activityArn: string
  workerName?: string | undefined
}

export interface GetActivityTaskOutput {
  taskToken?: string | undefined
  input?: string | undefined
}

export interface GetExecutionHistoryInput {
  executionArn: string
  maxResults?: number | undefined
  reverseOrder?: boolean | undefined
  nextToken?: string | undefined
  includeExecutionData?: boolean | undefined
}

export interface GetExecutionHistoryOutput {
  events: HistoryEvent[]
  nextToken?: string | undefined
}

export interface HistoryEvent {
  timestamp: Date
  type: HistoryEventType
  id: number
  previousEventId?: number | undefined
  activityFailedEventDetails?: ActivityFailedEventDetails | undefined
  activityScheduleFailedEventDetails?: ActivityScheduleFailedEventDetails | undefined
  activityScheduledEventDetails?: ActivityScheduledEventDetails | undefined
  activityStartedEventDetails?: ActivityStartedEventDetails | undefined
  activitySucceededEventDetails?: ActivitySucceededEventDetails | undefined
  activityTimedOutEventDetails?: ActivityTimedOutEventDetails | undefined
  taskFailedEventDetails?: TaskFailedEventDetails | undefined
  taskScheduledEventDetails?: TaskScheduledEventDetails | undefined
  taskStartFailedEventDetails?: TaskStartFailedEventDetails | undefined
  taskStartedEventDetails?: TaskStartedEventDetails | undefined
  taskSubmitFailedEventDetails?: TaskSubmitFailedEventDetails | undefined
  taskSubmittedEventDetails?: TaskSubmittedEventDetails | undefined
  taskSucceededEventDetails?: TaskSucceededEventDetails | undefined
  taskTimedOutEventDetails?: TaskTimedOutEventDetails | undefined
  executionFailedEventDetails?: ExecutionFailedEventDetails | undefined
  executionStartedEventDetails?: ExecutionStartedEventDetails | undefined
  executionSucceededEventDetails?: ExecutionSucceededEventDetails | undefined
  executionAbortedEventDetails?: ExecutionAbortedEventDetails | undefined
  executionTimedOutEventDetails?: ExecutionTimedOutEventDetails | undefined
  executionRedrivenEventDetails?: ExecutionRedrivenEventDetails | undefined
  mapStateStartedEventDetails?: MapStateStartedEventDetails | undefined
  mapIterationStartedEventDetails?: MapIterationEventDetails | undefined
  mapIterationSucceededEventDetails?: MapIterationEventDetails | undefined
  mapIterationFailedEventDetails?: MapIterationEventDetails | undefined
  mapIterationAbortedEventDetails?: MapIterationEventDetails | undefined
  lambdaFunctionFailedEventDetails?: LambdaFunctionFailedEventDetails | undefined
  lambdaFunctionScheduleFailedEventDetails?: LambdaFunctionScheduleFailedEventDetails | undefined
  lambdaFunctionScheduledEventDetails?: LambdaFunctionScheduledEventDetails | undefined
  lambdaFunctionStartFailedEventDetails?: LambdaFunctionStartFailedEventDetails | undefined
  lambdaFunctionSucceededEventDetails?: LambdaFunctionSucceededEventDetails | undefined
  lambdaFunctionTimedOutEventDetails?: LambdaFunctionTimedOutEventDetails | undefined
  stateEnteredEventDetails?: StateEnteredEventDetails | undefined
  stateExitedEventDetails?: StateExitedEventDetails | undefined
  mapRunStartedEventDetails?: MapRunStartedEventDetails | undefined
  mapRunFailedEventDetails?: MapRunFailedEventDetails | undefined
  mapRunRedrivenEventDetails?: MapRunRedrivenEventDetails | undefined
  evaluationFailedEventDetails?: EvaluationFailedEventDetails | undefined
}

export interface HistoryEventExecutionDataDetails {
  truncated?: boolean | undefined
}

export type HistoryEventType = 'ActivityFailed' | 'ActivityScheduled' | 'ActivityScheduleFailed' | 'ActivityStarted' | 'ActivitySucceeded' | 'ActivityTimedOut' | 'ChoiceStateEntered' | 'ChoiceStateExited' | 'ExecutionAborted' | 'ExecutionFailed' | 'ExecutionStarted' | 'ExecutionSucceeded' | 'ExecutionTimedOut' | 'FailStateEntered' | 'LambdaFunctionFailed' | 'LambdaFunctionScheduled' | 'LambdaFunctionScheduleFailed' | 'LambdaFunctionStarted' | 'LambdaFunctionStartFailed' | 'LambdaFunctionSucceeded' | 'LambdaFunctionTimedOut' | 'MapIterationAborted' | 'MapIterationFailed' | 'MapIterationStarted' | 'MapIterationSucceeded' | 'MapStateAborted' | 'MapStateEntered' | 'MapStateExited' | 'MapStateFailed' | 'MapStateStarted' | 'MapStateSucceeded' | 'ParallelStateAborted' | 'ParallelStateEntered' | 'ParallelStateExited' | 'ParallelStateFailed' | 'ParallelStateStarted' | 'ParallelStateSucceeded' | 'PassStateEntered' | 'PassStateExited' | 'SucceedStateEntered' | 'SucceedStateExited' | 'TaskFailed' | 'TaskScheduled' | 'TaskStarted' | 'TaskStartFailed' | 'TaskStateAborted' | 'TaskStateEntered' | 'TaskStateExited' | 'TaskSubmitFailed' | 'TaskSubmitted' | 'TaskSucceeded' | 'TaskTimedOut' | 'WaitStateAborted' | 'WaitStateEntered' | 'WaitStateExited' | 'MapRunAborted' | 'MapRunFailed' | 'MapRunStarted' | 'MapRunSucceeded' | 'ExecutionRedriven' | 'MapRunRedriven' | 'EvaluationFailed'

export type IncludedData = 'ALL_DATA' | 'METADATA_ONLY'

export interface InspectionData {
  input?: string | undefined
  afterArguments?: string | undefined
  afterInputPath?: string | undefined
  afterParameters?: string | undefined
  result?: string | undefined
  afterResultSelector?: string | undefined
  afterResultPath?: string | undefined
  request?: InspectionDataRequest | undefined
  response?: InspectionDataResponse | undefined
  variables?: string | undefined
  errorDetails?: InspectionErrorDetails | undefined
  afterItemsPath?: string | undefined
  afterItemSelector?: string | undefined
  afterItemBatcher?: string | undefined
  afterItemsPointer?: string | undefined
  toleratedFailureCount?: number | undefined
  toleratedFailurePercentage?: number | undefined
  maxConcurrency?: number | undefined
}

export interface InspectionDataRequest {
  protocol?: string | undefined
  method?: string | undefined
  url?: string | undefined
  headers?: string | undefined
  body?: string | undefined
}

export interface InspectionDataResponse {
  protocol?: string | undefined
  statusCode?: string | undefined
  statusMessage?: string | undefined
  headers?: string | undefined
  body?: string | undefined
}

export interface InspectionErrorDetails {
  catchIndex?: number | undefined
  retryIndex?: number | undefined
  retryBackoffIntervalSeconds?: number | undefined
}

export type InspectionLevel = 'INFO' | 'DEBUG' | 'TRACE'

export interface LambdaFunctionFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface LambdaFunctionScheduleFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface LambdaFunctionScheduledEventDetails {
  resource: string
  input?: string | undefined
  inputDetails?: HistoryEventExecutionDataDetails | undefined
  timeoutInSeconds?: number | undefined
  taskCredentials?: TaskCredentials | undefined
}

export interface LambdaFunctionStartFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface LambdaFunctionSucceededEventDetails {
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface LambdaFunctionTimedOutEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface ListActivitiesInput {
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListActivitiesOutput {
  activities: ActivityListItem[]
  nextToken?: string | undefined
}

export interface ListExecutionsInput {
  stateMachineArn?: string | undefined
  statusFilter?: ExecutionStatus | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
  mapRunArn?: string | undefined
  redriveFilter?: ExecutionRedriveFilter | undefined
}

export interface ListExecutionsOutput {
  executions: ExecutionListItem[]
  nextToken?: string | undefined
}

export interface ListMapRunsInput {
  executionArn: string
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListMapRunsOutput {
  mapRuns: MapRunListItem[]
  nextToken?: string | undefined
}

export interface ListStateMachineAliasesInput {
  stateMachineArn: string
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListStateMachineAliasesOutput {
  stateMachineAliases: StateMachineAliasListItem[]
  nextToken?: string | undefined
}

export interface ListStateMachineVersionsInput {
  stateMachineArn: string
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListStateMachineVersionsOutput {
  stateMachineVersions: StateMachineVersionListItem[]
  nextToken?: string | undefined
}

export interface ListStateMachinesInput {
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListStateMachinesOutput {
  stateMachines: StateMachineListItem[]
  nextToken?: string | undefined
}

export interface ListTagsForResourceInput {
  resourceArn: string
}

export interface ListTagsForResourceOutput {
  tags?: Tag[] | undefined
}

export interface LogDestination {
  cloudWatchLogsLogGroup?: CloudWatchLogsLogGroup | undefined
}

export type LogLevel = 'ALL' | 'ERROR' | 'FATAL' | 'OFF'

export interface LoggingConfiguration {
  level?: LogLevel | undefined
  includeExecutionData?: boolean | undefined
  destinations?: LogDestination[] | undefined
}

export interface MapIterationEventDetails {
  name?: string | undefined
  index?: number | undefined
}

export interface MapRunExecutionCounts {
  pending: number
  running: number
  succeeded: number
  failed: number
  timedOut: number
  aborted: number
  total: number
  resultsWritten: number
  failuresNotRedrivable?: number | undefined
  pendingRedrive?: number | undefined
}

export interface MapRunFailedEventDetails {
  error?: string | undefined
  cause?: string | undefined
}

export interface MapRunItemCounts {
  pending: number
  running: number
  succeeded: number
  failed: number
  timedOut: number
  aborted: number
  total: number
  resultsWritten: number
  failuresNotRedrivable?: number | undefined
  pendingRedrive?: number | undefined
}

export interface MapRunListItem {
  executionArn: string
  mapRunArn: string
  stateMachineArn: string
  startDate: Date
  stopDate?: Date | undefined
}

export interface MapRunRedrivenEventDetails {
  mapRunArn?: string | undefined
  redriveCount?: number | undefined
}

export interface MapRunStartedEventDetails {
  mapRunArn?: string | undefined
}

export type MapRunStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'

export interface MapStateStartedEventDetails {
  length?: number | undefined
}

export interface MockErrorOutput {
  error?: string | undefined
  cause?: string | undefined
}

export interface MockInput {
  result?: string | undefined
  errorOutput?: MockErrorOutput | undefined
  fieldValidationMode?: MockResponseValidationMode | undefined
}

export type MockResponseValidationMode = 'STRICT' | 'PRESENT' | 'NONE'

export interface PublishStateMachineVersionInput {
  stateMachineArn: string
  revisionId?: string | undefined
  description?: string | undefined
}

export interface PublishStateMachineVersionOutput {
  creationDate: Date
  stateMachineVersionArn: string
}

export interface RedriveExecutionInput {
  executionArn: string
  clientToken?: string | undefined
}

export interface RedriveExecutionOutput {
  redriveDate: Date
}

export interface RoutingConfigurationListItem {
  stateMachineVersionArn: string
  weight: number
}

export interface SendTaskFailureInput {
  taskToken: string
  error?: string | undefined
  cause?: string | undefined
}

export interface SendTaskHeartbeatInput {
  taskToken: string
}

export interface SendTaskSuccessInput {
  taskToken: string
  output: string
}

export interface StartExecutionInput {
  stateMachineArn: string
  name?: string | undefined
  input?: string | undefined
  traceHeader?: string | undefined
}

export interface StartExecutionOutput {
  executionArn: string
  startDate: Date
}

export interface StartSyncExecutionInput {
  stateMachineArn: string
  name?: string | undefined
  input?: string | undefined
  traceHeader?: string | undefined
  includedData?: IncludedData | undefined
}

export interface StartSyncExecutionOutput {
  executionArn: string
  stateMachineArn?: string | undefined
  name?: string | undefined
  startDate: Date
  stopDate: Date
  status: SyncExecutionStatus
  error?: string | undefined
  cause?: string | undefined
  input?: string | undefined
  inputDetails?: CloudWatchEventsExecutionDataDetails | undefined
  output?: string | undefined
  outputDetails?: CloudWatchEventsExecutionDataDetails | undefined
  traceHeader?: string | undefined
  billingDetails?: BillingDetails | undefined
}

export interface StateEnteredEventDetails {
  name: string
  input?: string | undefined
  inputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface StateExitedEventDetails {
  name: string
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
  assignedVariables?: { [key: string]: string } | undefined
  assignedVariablesDetails?: AssignedVariablesDetails | undefined
}

export interface StateMachineAliasListItem {
  stateMachineAliasArn: string
  creationDate: Date
}

export interface StateMachineListItem {
  stateMachineArn: string
  name: string
  type: StateMachineType
  creationDate: Date
}

export type StateMachineStatus = 'ACTIVE' | 'DELETING'

export type StateMachineType = 'STANDARD' | 'EXPRESS'

export interface StateMachineVersionListItem {
  stateMachineVersionArn: string
  creationDate: Date
}

export interface StopExecutionInput {
  executionArn: string
  error?: string | undefined
  cause?: string | undefined
}

export interface StopExecutionOutput {
  stopDate: Date
}

export type SyncExecutionStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT'

export interface Tag {
  key?: string | undefined
  value?: string | undefined
}

export interface TagResourceInput {
  resourceArn: string
  tags: Tag[]
}

export interface TaskCredentials {
  roleArn?: string | undefined
}

export interface TaskFailedEventDetails {
  resourceType: string
  resource: string
  error?: string | undefined
  cause?: string | undefined
}

export interface TaskScheduledEventDetails {
  resourceType: string
  resource: string
  region: string
  parameters: string
  timeoutInSeconds?: number | undefined
  heartbeatInSeconds?: number | undefined
  taskCredentials?: TaskCredentials | undefined
}

export interface TaskStartFailedEventDetails {
  resourceType: string
  resource: string
  error?: string | undefined
  cause?: string | undefined
}

export interface TaskStartedEventDetails {
  resourceType: string
  resource: string
}

export interface TaskSubmitFailedEventDetails {
  resourceType: string
  resource: string
  error?: string | undefined
  cause?: string | undefined
}

export interface TaskSubmittedEventDetails {
  resourceType: string
  resource: string
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface TaskSucceededEventDetails {
  resourceType: string
  resource: string
  output?: string | undefined
  outputDetails?: HistoryEventExecutionDataDetails | undefined
}

export interface TaskTimedOutEventDetails {
  resourceType: string
  resource: string
  error?: string | undefined
  cause?: string | undefined
}

export type TestExecutionStatus = 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR'

export interface TestStateConfiguration {
  retrierRetryCount?: number | undefined
  errorCausedByState?: string | undefined
  mapIterationFailureCount?: number | undefined
  mapItemReaderData?: string | undefined
}

export interface TestStateInput {
  definition: string
  roleArn?: string | undefined
  input?: string | undefined
  inspectionLevel?: InspectionLevel | undefined
  revealSecrets?: boolean | undefined
  variables?: string | undefined
  stateName?: string | undefined
  mock?: MockInput | undefined
  context?: string | undefined
  stateConfiguration?: TestStateConfiguration | undefined
}

export interface TestStateOutput {
  output?: string | undefined
  error?: string | undefined
  cause?: string | undefined
  inspectionData?: InspectionData | undefined
  nextState?: string | undefined
  status?: TestExecutionStatus | undefined
}

export interface TracingConfiguration {
  enabled?: boolean | undefined
}

export interface UntagResourceInput {
  resourceArn: string
  tagKeys: string[]
}

export interface UpdateMapRunInput {
  mapRunArn: string
  maxConcurrency?: number | undefined
  toleratedFailurePercentage?: number | undefined
  toleratedFailureCount?: number | undefined
}

export interface UpdateStateMachineAliasInput {
  stateMachineAliasArn: string
  description?: string | undefined
  routingConfiguration?: RoutingConfigurationListItem[] | undefined
}

export interface UpdateStateMachineAliasOutput {
  updateDate: Date
}

export interface UpdateStateMachineInput {
  stateMachineArn: string
  definition?: string | undefined
  roleArn?: string | undefined
  loggingConfiguration?: LoggingConfiguration | undefined
  tracingConfiguration?: TracingConfiguration | undefined
  publish?: boolean | undefined
  versionDescription?: string | undefined
  encryptionConfiguration?: EncryptionConfiguration | undefined
}

export interface UpdateStateMachineOutput {
  updateDate: Date
  revisionId?: string | undefined
  stateMachineVersionArn?: string | undefined
}

export interface ValidateStateMachineDefinitionDiagnostic {
  severity: ValidateStateMachineDefinitionSeverity
  code: string
  message: string
  location?: string | undefined
}

export interface ValidateStateMachineDefinitionInput {
  definition: string
  type?: StateMachineType | undefined
  severity?: ValidateStateMachineDefinitionSeverity | undefined
  maxResults?: number | undefined
}

export interface ValidateStateMachineDefinitionOutput {
  result: ValidateStateMachineDefinitionResultCode
  diagnostics: ValidateStateMachineDefinitionDiagnostic[]
  truncated?: boolean | undefined
}

export type ValidateStateMachineDefinitionResultCode = 'OK' | 'FAIL'

export type ValidateStateMachineDefinitionSeverity = 'ERROR' | 'WARNING'
