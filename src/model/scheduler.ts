// Written by tools/model.ts from the API model of scheduler 2021-06-30; do not edit.

export interface Operations {
  CreateSchedule: { in: CreateScheduleInput; out: CreateScheduleOutput; err: 'ServiceQuotaExceededException' | 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  CreateScheduleGroup: { in: CreateScheduleGroupInput; out: CreateScheduleGroupOutput; err: 'ServiceQuotaExceededException' | 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ThrottlingException' }
  DeleteSchedule: { in: DeleteScheduleInput; out: Record<string, never>; err: 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DeleteScheduleGroup: { in: DeleteScheduleGroupInput; out: Record<string, never>; err: 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  GetSchedule: { in: GetScheduleInput; out: GetScheduleOutput; err: 'ValidationException' | 'InternalServerException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  GetScheduleGroup: { in: GetScheduleGroupInput; out: GetScheduleGroupOutput; err: 'ValidationException' | 'InternalServerException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  ListScheduleGroups: { in: ListScheduleGroupsInput; out: ListScheduleGroupsOutput; err: 'ValidationException' | 'InternalServerException' | 'ThrottlingException' }
  ListSchedules: { in: ListSchedulesInput; out: ListSchedulesOutput; err: 'ValidationException' | 'InternalServerException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  ListTagsForResource: { in: ListTagsForResourceInput; out: ListTagsForResourceOutput; err: 'ValidationException' | 'InternalServerException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  UpdateSchedule: { in: UpdateScheduleInput; out: UpdateScheduleOutput; err: 'ValidationException' | 'InternalServerException' | 'ConflictException' | 'ResourceNotFoundException' | 'ThrottlingException' }
}

export type ActionAfterCompletion = 'NONE' | 'DELETE'

export type AssignPublicIp = 'ENABLED' | 'DISABLED'

export interface AwsVpcConfiguration {
  AssignPublicIp?: AssignPublicIp | undefined
  SecurityGroups?: string[] | undefined
  Subnets: string[]
}

export interface CapacityProviderStrategyItem {
  base?: number | undefined
  capacityProvider: string
  weight?: number | undefined
}

export interface CreateScheduleGroupInput {
  ClientToken?: string | undefined
  Name: string
  Tags?: Tag[] | undefined
}

export interface CreateScheduleGroupOutput {
  ScheduleGroupArn: string
}

export interface CreateScheduleInput {
  ActionAfterCompletion?: ActionAfterCompletion | undefined
  ClientToken?: string | undefined
  Description?: string | undefined
  EndDate?: Date | undefined
  FlexibleTimeWindow: FlexibleTimeWindow
  GroupName?: string | undefined
  KmsKeyArn?: string | undefined
  Name: string
  ScheduleExpression: string
  ScheduleExpressionTimezone?: string | undefined
  StartDate?: Date | undefined
  State?: ScheduleState | undefined
  Target: Target
}

export interface CreateScheduleOutput {
  ScheduleArn: string
}

export interface DeadLetterConfig {
  Arn?: string | undefined
}

export interface DeleteScheduleGroupInput {
  ClientToken?: string | undefined
  Name: string
}

export interface DeleteScheduleInput {
  ClientToken?: string | undefined
  GroupName?: string | undefined
  Name: string
}

export interface EcsParameters {
  CapacityProviderStrategy?: CapacityProviderStrategyItem[] | undefined
  EnableECSManagedTags?: boolean | undefined
  EnableExecuteCommand?: boolean | undefined
  Group?: string | undefined
  LaunchType?: LaunchType | undefined
  NetworkConfiguration?: NetworkConfiguration | undefined
  PlacementConstraints?: PlacementConstraint[] | undefined
  PlacementStrategy?: PlacementStrategy[] | undefined
  PlatformVersion?: string | undefined
  PropagateTags?: PropagateTags | undefined
  ReferenceId?: string | undefined
  Tags?: ({ [key: string]: string })[] | undefined
  TaskCount?: number | undefined
  TaskDefinitionArn: string
}

export interface EventBridgeParameters {
  DetailType: string
  Source: string
}

export interface FlexibleTimeWindow {
  MaximumWindowInMinutes?: number | undefined
  Mode: FlexibleTimeWindowMode
}

export type FlexibleTimeWindowMode = 'OFF' | 'FLEXIBLE'

export interface GetScheduleGroupInput {
  Name: string
}

export interface GetScheduleGroupOutput {
  Arn?: string | undefined
  CreationDate?: Date | undefined
  LastModificationDate?: Date | undefined
  Name?: string | undefined
  State?: ScheduleGroupState | undefined
}

export interface GetScheduleInput {
  GroupName?: string | undefined
  Name: string
}

export interface GetScheduleOutput {
  ActionAfterCompletion?: ActionAfterCompletion | undefined
  Arn?: string | undefined
  CreationDate?: Date | undefined
  Description?: string | undefined
  EndDate?: Date | undefined
  FlexibleTimeWindow?: FlexibleTimeWindow | undefined
  GroupName?: string | undefined
  KmsKeyArn?: string | undefined
  LastModificationDate?: Date | undefined
  Name?: string | undefined
  ScheduleExpression?: string | undefined
  ScheduleExpressionTimezone?: string | undefined
  StartDate?: Date | undefined
  State?: ScheduleState | undefined
  Target?: Target | undefined
}

export interface KinesisParameters {
  PartitionKey: string
}

export type LaunchType = 'EC2' | 'FARGATE' | 'EXTERNAL'

export interface ListScheduleGroupsInput {
  MaxResults?: number | undefined
  NamePrefix?: string | undefined
  NextToken?: string | undefined
}

export interface ListScheduleGroupsOutput {
  NextToken?: string | undefined
  ScheduleGroups: ScheduleGroupSummary[]
}

export interface ListSchedulesInput {
  GroupName?: string | undefined
  MaxResults?: number | undefined
  NamePrefix?: string | undefined
  NextToken?: string | undefined
  State?: ScheduleState | undefined
}

export interface ListSchedulesOutput {
  NextToken?: string | undefined
  Schedules: ScheduleSummary[]
}

export interface ListTagsForResourceInput {
  ResourceArn: string
}

export interface ListTagsForResourceOutput {
  Tags?: Tag[] | undefined
}

export interface NetworkConfiguration {
  awsvpcConfiguration?: AwsVpcConfiguration | undefined
}

export interface PlacementConstraint {
  expression?: string | undefined
  type?: PlacementConstraintType | undefined
}

export type PlacementConstraintType = 'distinctInstance' | 'memberOf'

export interface PlacementStrategy {
  field?: string | undefined
  type?: PlacementStrategyType | undefined
}

export type PlacementStrategyType = 'random' | 'spread' | 'binpack'

export type PropagateTags = 'TASK_DEFINITION'

export interface RetryPolicy {
  MaximumEventAgeInSeconds?: number | undefined
  MaximumRetryAttempts?: number | undefined
}

export interface SageMakerPipelineParameter {
  Name: string
  Value: string
}

export interface SageMakerPipelineParameters {
  PipelineParameterList?: SageMakerPipelineParameter[] | undefined
}

export type ScheduleGroupState = 'ACTIVE' | 'DELETING'

export interface ScheduleGroupSummary {
  Arn?: string | undefined
  CreationDate?: Date | undefined
  LastModificationDate?: Date | undefined
  Name?: string | undefined
  State?: ScheduleGroupState | undefined
}

export type ScheduleState = 'ENABLED' | 'DISABLED'

export interface ScheduleSummary {
  Arn?: string | undefined
  CreationDate?: Date | undefined
  GroupName?: string | undefined
  LastModificationDate?: Date | undefined
  Name?: string | undefined
  State?: ScheduleState | undefined
  Target?: TargetSummary | undefined
}

export interface SqsParameters {
  MessageGroupId?: string | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceInput {
  ResourceArn: string
  Tags: Tag[]
}

export interface Target {
  Arn: string
  DeadLetterConfig?: DeadLetterConfig | undefined
  EcsParameters?: EcsParameters | undefined
  EventBridgeParameters?: EventBridgeParameters | undefined
  Input?: string | undefined
  KinesisParameters?: KinesisParameters | undefined
  RetryPolicy?: RetryPolicy | undefined
  RoleArn: string
  SageMakerPipelineParameters?: SageMakerPipelineParameters | undefined
  SqsParameters?: SqsParameters | undefined
}

export interface TargetSummary {
  Arn: string
}

export interface UntagResourceInput {
  ResourceArn: string
  TagKeys: string[]
}

export interface UpdateScheduleInput {
  ActionAfterCompletion?: ActionAfterCompletion | undefined
  ClientToken?: string | undefined
  Description?: string | undefined
  EndDate?: Date | undefined
  FlexibleTimeWindow: FlexibleTimeWindow
  GroupName?: string | undefined
  KmsKeyArn?: string | undefined
  Name: string
  ScheduleExpression: string
  ScheduleExpressionTimezone?: string | undefined
  StartDate?: Date | undefined
  State?: ScheduleState | undefined
  Target: Target
}

export interface UpdateScheduleOutput {
  ScheduleArn: string
}
