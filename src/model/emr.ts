// Written by tools/model.ts from the API model of emr 2009-03-31; do not edit.

export interface Operations {
  AddInstanceFleet: { in: AddInstanceFleetInput; out: AddInstanceFleetOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  AddInstanceGroups: { in: AddInstanceGroupsInput; out: AddInstanceGroupsOutput; err: 'InternalServerError' }
  AddJobFlowSteps: { in: AddJobFlowStepsInput; out: AddJobFlowStepsOutput; err: 'InternalServerError' }
  AddTags: { in: AddTagsInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  CancelSteps: { in: CancelStepsInput; out: CancelStepsOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  CreatePersistentAppUI: { in: CreatePersistentAppUIInput; out: CreatePersistentAppUIOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  CreateSecurityConfiguration: { in: CreateSecurityConfigurationInput; out: CreateSecurityConfigurationOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  CreateStudio: { in: CreateStudioInput; out: CreateStudioOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  CreateStudioSessionMapping: { in: CreateStudioSessionMappingInput; out: Record<string, never>; err: 'InternalServerError' | 'InvalidRequestException' }
  DeleteSecurityConfiguration: { in: DeleteSecurityConfigurationInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  DeleteStudio: { in: DeleteStudioInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  DeleteStudioSessionMapping: { in: DeleteStudioSessionMappingInput; out: Record<string, never>; err: 'InternalServerError' | 'InvalidRequestException' }
  DescribeCluster: { in: DescribeClusterInput; out: DescribeClusterOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  DescribeJobFlows: { in: DescribeJobFlowsInput; out: DescribeJobFlowsOutput; err: 'InternalServerError' }
  DescribeNotebookExecution: { in: DescribeNotebookExecutionInput; out: DescribeNotebookExecutionOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  DescribePersistentAppUI: { in: DescribePersistentAppUIInput; out: DescribePersistentAppUIOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  DescribeReleaseLabel: { in: DescribeReleaseLabelInput; out: DescribeReleaseLabelOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  DescribeSecurityConfiguration: { in: DescribeSecurityConfigurationInput; out: DescribeSecurityConfigurationOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  DescribeStep: { in: DescribeStepInput; out: DescribeStepOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  DescribeStudio: { in: DescribeStudioInput; out: DescribeStudioOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  GetAutoTerminationPolicy: { in: GetAutoTerminationPolicyInput; out: GetAutoTerminationPolicyOutput; err: never }
  GetBlockPublicAccessConfiguration: { in: Record<string, never>; out: GetBlockPublicAccessConfigurationOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  GetClusterSessionCredentials: { in: GetClusterSessionCredentialsInput; out: GetClusterSessionCredentialsOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  GetManagedScalingPolicy: { in: GetManagedScalingPolicyInput; out: GetManagedScalingPolicyOutput; err: never }
  GetOnClusterAppUIPresignedURL: { in: GetOnClusterAppUIPresignedURLInput; out: GetOnClusterAppUIPresignedURLOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  GetPersistentAppUIPresignedURL: { in: GetPersistentAppUIPresignedURLInput; out: GetPersistentAppUIPresignedURLOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  GetSession: { in: GetSessionInput; out: GetSessionOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  GetSessionEndpoint: { in: GetSessionEndpointInput; out: GetSessionEndpointOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  GetStudioSessionMapping: { in: GetStudioSessionMappingInput; out: GetStudioSessionMappingOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  ListBootstrapActions: { in: ListBootstrapActionsInput; out: ListBootstrapActionsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListClusters: { in: ListClustersInput; out: ListClustersOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListInstanceFleets: { in: ListInstanceFleetsInput; out: ListInstanceFleetsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListInstanceGroups: { in: ListInstanceGroupsInput; out: ListInstanceGroupsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListInstances: { in: ListInstancesInput; out: ListInstancesOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListNotebookExecutions: { in: ListNotebookExecutionsInput; out: ListNotebookExecutionsOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  ListReleaseLabels: { in: ListReleaseLabelsInput; out: ListReleaseLabelsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListSecurityConfigurations: { in: ListSecurityConfigurationsInput; out: ListSecurityConfigurationsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListSessions: { in: ListSessionsInput; out: ListSessionsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListSteps: { in: ListStepsInput; out: ListStepsOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListStudioSessionMappings: { in: ListStudioSessionMappingsInput; out: ListStudioSessionMappingsOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  ListStudios: { in: ListStudiosInput; out: ListStudiosOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ListSupportedInstanceTypes: { in: ListSupportedInstanceTypesInput; out: ListSupportedInstanceTypesOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  ModifyCluster: { in: ModifyClusterInput; out: ModifyClusterOutput; err: 'InternalServerError' | 'InvalidRequestException' }
  ModifyInstanceFleet: { in: ModifyInstanceFleetInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  ModifyInstanceGroups: { in: ModifyInstanceGroupsInput; out: Record<string, never>; err: 'InternalServerError' }
  PutAutoScalingPolicy: { in: PutAutoScalingPolicyInput; out: PutAutoScalingPolicyOutput; err: never }
  PutAutoTerminationPolicy: { in: PutAutoTerminationPolicyInput; out: Record<string, never>; err: never }
  PutBlockPublicAccessConfiguration: { in: PutBlockPublicAccessConfigurationInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  PutManagedScalingPolicy: { in: PutManagedScalingPolicyInput; out: Record<string, never>; err: never }
  RemoveAutoScalingPolicy: { in: RemoveAutoScalingPolicyInput; out: Record<string, never>; err: never }
  RemoveAutoTerminationPolicy: { in: RemoveAutoTerminationPolicyInput; out: Record<string, never>; err: never }
  RemoveManagedScalingPolicy: { in: RemoveManagedScalingPolicyInput; out: Record<string, never>; err: never }
  RemoveTags: { in: RemoveTagsInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  RunJobFlow: { in: RunJobFlowInput; out: RunJobFlowOutput; err: 'InternalServerError' }
  SetKeepJobFlowAliveWhenNoSteps: { in: SetKeepJobFlowAliveWhenNoStepsInput; out: Record<string, never>; err: 'InternalServerError' }
  SetTerminationProtection: { in: SetTerminationProtectionInput; out: Record<string, never>; err: 'InternalServerError' }
  SetUnhealthyNodeReplacement: { in: SetUnhealthyNodeReplacementInput; out: Record<string, never>; err: 'InternalServerError' }
  SetVisibleToAllUsers: { in: SetVisibleToAllUsersInput; out: Record<string, never>; err: 'InternalServerError' }
  StartNotebookExecution: { in: StartNotebookExecutionInput; out: StartNotebookExecutionOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  StartSession: { in: StartSessionInput; out: StartSessionOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  StopNotebookExecution: { in: StopNotebookExecutionInput; out: Record<string, never>; err: 'InternalServerError' | 'InvalidRequestException' }
  TerminateJobFlows: { in: TerminateJobFlowsInput; out: Record<string, never>; err: 'InternalServerError' }
  TerminateSession: { in: TerminateSessionInput; out: TerminateSessionOutput; err: 'InternalServerException' | 'InvalidRequestException' }
  UpdateStudio: { in: UpdateStudioInput; out: Record<string, never>; err: 'InternalServerException' | 'InvalidRequestException' }
  UpdateStudioSessionMapping: { in: UpdateStudioSessionMappingInput; out: Record<string, never>; err: 'InternalServerError' | 'InvalidRequestException' }
}

export type ActionOnFailure = 'TERMINATE_JOB_FLOW' | 'TERMINATE_CLUSTER' | 'CANCEL_AND_WAIT' | 'CONTINUE'

export interface AddInstanceFleetInput {
  ClusterId: string
  InstanceFleet: InstanceFleetConfig
}

export interface AddInstanceFleetOutput {
  ClusterId?: string | undefined
  InstanceFleetId?: string | undefined
  ClusterArn?: string | undefined
}

export interface AddInstanceGroupsInput {
  InstanceGroups: InstanceGroupConfig[]
  JobFlowId: string
}

export interface AddInstanceGroupsOutput {
  JobFlowId?: string | undefined
  InstanceGroupIds?: string[] | undefined
  ClusterArn?: string | undefined
}

export interface AddJobFlowStepsInput {
  JobFlowId: string
  Steps: StepConfig[]
  ExecutionRoleArn?: string | undefined
}

export interface AddJobFlowStepsOutput {
  StepIds?: string[] | undefined
}

export interface AddTagsInput {
  ResourceId: string
  Tags: Tag[]
  ClusterId?: string | undefined
}

export type AdjustmentType = 'CHANGE_IN_CAPACITY' | 'PERCENT_CHANGE_IN_CAPACITY' | 'EXACT_CAPACITY'

export interface Application {
  Name?: string | undefined
  Version?: string | undefined
  Args?: string[] | undefined
  AdditionalInfo?: { [key: string]: string } | undefined
}

export type AuthMode = 'SSO' | 'IAM'

export interface AutoScalingPolicy {
  Constraints: ScalingConstraints
  Rules: ScalingRule[]
}

export interface AutoScalingPolicyDescription {
  Status?: AutoScalingPolicyStatus | undefined
  Constraints?: ScalingConstraints | undefined
  Rules?: ScalingRule[] | undefined
}

export type AutoScalingPolicyState = 'PENDING' | 'ATTACHING' | 'ATTACHED' | 'DETACHING' | 'DETACHED' | 'FAILED'

export interface AutoScalingPolicyStateChangeReason {
  Code?: AutoScalingPolicyStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type AutoScalingPolicyStateChangeReasonCode = 'USER_REQUEST' | 'PROVISION_FAILURE' | 'CLEANUP_FAILURE'

export interface AutoScalingPolicyStatus {
  State?: AutoScalingPolicyState | undefined
  StateChangeReason?: AutoScalingPolicyStateChangeReason | undefined
}

export interface AutoTerminationPolicy {
  IdleTimeout?: number | undefined
}

export interface BlockPublicAccessConfiguration {
  BlockPublicSecurityGroupRules: boolean
  PermittedPublicSecurityGroupRuleRanges?: PortRange[] | undefined
}

export interface BlockPublicAccessConfigurationMetadata {
  CreationDateTime: Date
  CreatedByArn: string
}

export interface BootstrapActionConfig {
  Name: string
  ScriptBootstrapAction: ScriptBootstrapActionConfig
}

export interface BootstrapActionDetail {
  BootstrapActionConfig?: BootstrapActionConfig | undefined
}

export interface CancelStepsInfo {
  StepId?: string | undefined
  Status?: CancelStepsRequestStatus | undefined
  Reason?: string | undefined
}

export interface CancelStepsInput {
  ClusterId: string
  StepIds: string[]
  StepCancellationOption?: StepCancellationOption | undefined
}

export interface CancelStepsOutput {
  CancelStepsInfoList?: CancelStepsInfo[] | undefined
}

export type CancelStepsRequestStatus = 'SUBMITTED' | 'FAILED'

export interface CloudWatchAlarmDefinition {
  ComparisonOperator: ComparisonOperator
  EvaluationPeriods?: number | undefined
  MetricName: string
  Namespace?: string | undefined
  Period: number
  Statistic?: Statistic | undefined
  Threshold: number
  Unit?: Unit | undefined
  Dimensions?: MetricDimension[] | undefined
}

export interface CloudWatchLogConfiguration {
  Enabled: boolean
  LogGroupName?: string | undefined
  LogStreamNamePrefix?: string | undefined
  EncryptionKeyArn?: string | undefined
  LogTypes?: { [key: string]: string[] } | undefined
}

export interface Cluster {
  Id?: string | undefined
  Name?: string | undefined
  Status?: ClusterStatus | undefined
  Ec2InstanceAttributes?: Ec2InstanceAttributes | undefined
  InstanceCollectionType?: InstanceCollectionType | undefined
  LogUri?: string | undefined
  LogEncryptionKmsKeyId?: string | undefined
  RequestedAmiVersion?: string | undefined
  RunningAmiVersion?: string | undefined
  ReleaseLabel?: string | undefined
  AutoTerminate?: boolean | undefined
  TerminationProtected?: boolean | undefined
  UnhealthyNodeReplacement?: boolean | undefined
  VisibleToAllUsers?: boolean | undefined
  Applications?: Application[] | undefined
  Tags?: Tag[] | undefined
  ServiceRole?: string | undefined
  NormalizedInstanceHours?: number | undefined
  MasterPublicDnsName?: string | undefined
  Configurations?: Configuration[] | undefined
  SecurityConfiguration?: string | undefined
  AutoScalingRole?: string | undefined
  ScaleDownBehavior?: ScaleDownBehavior | undefined
  CustomAmiId?: string | undefined
  EbsRootVolumeSize?: number | undefined
  RepoUpgradeOnBoot?: RepoUpgradeOnBoot | undefined
  KerberosAttributes?: KerberosAttributes | undefined
  ClusterArn?: string | undefined
  OutpostArn?: string | undefined
  StepConcurrencyLevel?: number | undefined
  PlacementGroups?: PlacementGroupConfig[] | undefined
  OSReleaseLabel?: string | undefined
  EbsRootVolumeIops?: number | undefined
  EbsRootVolumeThroughput?: number | undefined
  ExtendedSupport?: boolean | undefined
  MonitoringConfiguration?: MonitoringConfiguration | undefined
  SessionEnabled?: boolean | undefined
}

export type ClusterState = 'STARTING' | 'BOOTSTRAPPING' | 'RUNNING' | 'WAITING' | 'TERMINATING' | 'TERMINATED' | 'TERMINATED_WITH_ERRORS'

export interface ClusterStateChangeReason {
  Code?: ClusterStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type ClusterStateChangeReasonCode = 'INTERNAL_ERROR' | 'VALIDATION_ERROR' | 'INSTANCE_FAILURE' | 'INSTANCE_FLEET_TIMEOUT' | 'BOOTSTRAP_FAILURE' | 'USER_REQUEST' | 'STEP_FAILURE' | 'ALL_STEPS_COMPLETED'

export interface ClusterStatus {
  State?: ClusterState | undefined
  StateChangeReason?: ClusterStateChangeReason | undefined
  Timeline?: ClusterTimeline | undefined
  ErrorDetails?: ErrorDetail[] | undefined
}

export interface ClusterSummary {
  Id?: string | undefined
  Name?: string | undefined
  Status?: ClusterStatus | undefined
  NormalizedInstanceHours?: number | undefined
  ClusterArn?: string | undefined
  OutpostArn?: string | undefined
}

export interface ClusterTimeline {
  CreationDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
}

export interface Command {
  Name?: string | undefined
  ScriptPath?: string | undefined
  Args?: string[] | undefined
}

export type ComparisonOperator = 'GREATER_THAN_OR_EQUAL' | 'GREATER_THAN' | 'LESS_THAN' | 'LESS_THAN_OR_EQUAL'

export interface ComputeLimits {
  UnitType: ComputeLimitsUnitType
  MinimumCapacityUnits: number
  MaximumCapacityUnits: number
  MaximumOnDemandCapacityUnits?: number | undefined
  MaximumCoreCapacityUnits?: number | undefined
}

export type ComputeLimitsUnitType = 'InstanceFleetUnits' | 'Instances' | 'VCPU'

export interface Configuration {
  Classification?: string | undefined
  Configurations?: Configuration[] | undefined
  Properties?: { [key: string]: string } | undefined
}

export interface CreatePersistentAppUIInput {
  TargetResourceArn: string
  EMRContainersConfig?: EMRContainersConfig | undefined
  Tags?: Tag[] | undefined
  XReferer?: string | undefined
  ProfilerType?: ProfilerType | undefined
}

export interface CreatePersistentAppUIOutput {
  PersistentAppUIId?: string | undefined
  RuntimeRoleEnabledCluster?: boolean | undefined
}

export interface CreateSecurityConfigurationInput {
  Name: string
  SecurityConfiguration: string
}

export interface CreateSecurityConfigurationOutput {
  Name: string
  CreationDateTime: Date
}

export interface CreateStudioInput {
  Name: string
  Description?: string | undefined
  AuthMode: AuthMode
  VpcId: string
  SubnetIds: string[]
  ServiceRole: string
  UserRole?: string | undefined
  WorkspaceSecurityGroupId: string
  EngineSecurityGroupId: string
  DefaultS3Location: string
  IdpAuthUrl?: string | undefined
  IdpRelayStateParameterName?: string | undefined
  Tags?: Tag[] | undefined
  TrustedIdentityPropagationEnabled?: boolean | undefined
  IdcUserAssignment?: IdcUserAssignment | undefined
  IdcInstanceArn?: string | undefined
  EncryptionKeyArn?: string | undefined
}

export interface CreateStudioOutput {
  StudioId?: string | undefined
  Url?: string | undefined
}

export interface CreateStudioSessionMappingInput {
  StudioId: string
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType: IdentityType
  SessionPolicyArn: string
}

export interface Credentials {
  UsernamePassword?: UsernamePassword | undefined
}

export interface DeleteSecurityConfigurationInput {
  Name: string
}

export interface DeleteStudioInput {
  StudioId: string
}

export interface DeleteStudioSessionMappingInput {
  StudioId: string
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType: IdentityType
}

export interface DescribeClusterInput {
  ClusterId: string
}

export interface DescribeClusterOutput {
  Cluster?: Cluster | undefined
}

export interface DescribeJobFlowsInput {
  CreatedAfter?: Date | undefined
  CreatedBefore?: Date | undefined
  JobFlowIds?: string[] | undefined
  JobFlowStates?: JobFlowExecutionState[] | undefined
}

export interface DescribeJobFlowsOutput {
  JobFlows?: JobFlowDetail[] | undefined
}

export interface DescribeNotebookExecutionInput {
  NotebookExecutionId: string
}

export interface DescribeNotebookExecutionOutput {
  NotebookExecution?: NotebookExecution | undefined
}

export interface DescribePersistentAppUIInput {
  PersistentAppUIId: string
}

export interface DescribePersistentAppUIOutput {
  PersistentAppUI?: PersistentAppUI | undefined
}

export interface DescribeReleaseLabelInput {
  ReleaseLabel?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeReleaseLabelOutput {
  ReleaseLabel?: string | undefined
  Applications?: SimplifiedApplication[] | undefined
  NextToken?: string | undefined
  AvailableOSReleases?: OSRelease[] | undefined
}

export interface DescribeSecurityConfigurationInput {
  Name: string
}

export interface DescribeSecurityConfigurationOutput {
  Name?: string | undefined
  SecurityConfiguration?: string | undefined
  CreationDateTime?: Date | undefined
}

export interface DescribeStepInput {
  ClusterId: string
  StepId: string
}

export interface DescribeStepOutput {
  Step?: Step | undefined
}

export interface DescribeStudioInput {
  StudioId: string
}

export interface DescribeStudioOutput {
  Studio?: Studio | undefined
}

export interface EMRContainersConfig {
  JobRunId?: string | undefined
}

export interface EbsBlockDevice {
  VolumeSpecification?: VolumeSpecification | undefined
  Device?: string | undefined
}

export interface EbsBlockDeviceConfig {
  VolumeSpecification: VolumeSpecification
  VolumesPerInstance?: number | undefined
}

export interface EbsConfiguration {
  EbsBlockDeviceConfigs?: EbsBlockDeviceConfig[] | undefined
  EbsOptimized?: boolean | undefined
}

export interface EbsVolume {
  Device?: string | undefined
  VolumeId?: string | undefined
}

export interface Ec2InstanceAttributes {
  Ec2KeyName?: string | undefined
  Ec2SubnetId?: string | undefined
  RequestedEc2SubnetIds?: string[] | undefined
  Ec2AvailabilityZone?: string | undefined
  RequestedEc2AvailabilityZones?: string[] | undefined
  IamInstanceProfile?: string | undefined
  EmrManagedMasterSecurityGroup?: string | undefined
  EmrManagedSlaveSecurityGroup?: string | undefined
  ServiceAccessSecurityGroup?: string | undefined
  AdditionalMasterSecurityGroups?: string[] | undefined
  AdditionalSlaveSecurityGroups?: string[] | undefined
}

export interface ErrorDetail {
  ErrorCode?: string | undefined
  ErrorData?: ({ [key: string]: string })[] | undefined
  ErrorMessage?: string | undefined
}

export interface ExecutionEngineConfig {
  Id: string
  Type?: ExecutionEngineType | undefined
  MasterInstanceSecurityGroupId?: string | undefined
  ExecutionRoleArn?: string | undefined
}

export type ExecutionEngineType = 'EMR'

export interface FailureDetails {
  Reason?: string | undefined
  Message?: string | undefined
  LogFile?: string | undefined
}

export interface GetAutoTerminationPolicyInput {
  ClusterId: string
}

export interface GetAutoTerminationPolicyOutput {
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined
}

export interface GetBlockPublicAccessConfigurationOutput {
  BlockPublicAccessConfiguration: BlockPublicAccessConfiguration
  BlockPublicAccessConfigurationMetadata: BlockPublicAccessConfigurationMetadata
}

export interface GetClusterSessionCredentialsInput {
  ClusterId: string
  ExecutionRoleArn?: string | undefined
}

export interface GetClusterSessionCredentialsOutput {
  Credentials?: Credentials | undefined
  ExpiresAt?: Date | undefined
}

export interface GetManagedScalingPolicyInput {
  ClusterId: string
}

export interface GetManagedScalingPolicyOutput {
  ManagedScalingPolicy?: ManagedScalingPolicy | undefined
}

export interface GetOnClusterAppUIPresignedURLInput {
  ClusterId: string
  OnClusterAppUIType?: OnClusterAppUIType | undefined
  ApplicationId?: string | undefined
  DryRun?: boolean | undefined
  ExecutionRoleArn?: string | undefined
}

export interface GetOnClusterAppUIPresignedURLOutput {
  PresignedURLReady?: boolean | undefined
  PresignedURL?: string | undefined
}

export interface GetPersistentAppUIPresignedURLInput {
  PersistentAppUIId: string
  PersistentAppUIType?: PersistentAppUIType | undefined
  ApplicationId?: string | undefined
  AuthProxyCall?: boolean | undefined
  ExecutionRoleArn?: string | undefined
}

export interface GetPersistentAppUIPresignedURLOutput {
  PresignedURLReady?: boolean | undefined
  PresignedURL?: string | undefined
}

export interface GetSessionEndpointInput {
  ClusterId: string
  SessionId: string
}

export interface GetSessionEndpointOutput {
  Endpoint: string
  AuthToken?: string | undefined
  AuthTokenExpirationTime?: Date | undefined
  Credentials?: Credentials | undefined
}

export interface GetSessionInput {
  ClusterId: string
  SessionId: string
}

export interface GetSessionOutput {
  Session: Session
}

export interface GetStudioSessionMappingInput {
  StudioId: string
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType: IdentityType
}

export interface GetStudioSessionMappingOutput {
  SessionMapping?: SessionMappingDetail | undefined
}

export interface HadoopJarStepConfig {
  Properties?: KeyValue[] | undefined
  Jar: string
  MainClass?: string | undefined
  Args?: string[] | undefined
}

export interface HadoopStepConfig {
  Jar?: string | undefined
  Properties?: { [key: string]: string } | undefined
  MainClass?: string | undefined
  Args?: string[] | undefined
}

export type IdcUserAssignment = 'REQUIRED' | 'OPTIONAL'

export type IdentityType = 'USER' | 'GROUP'

export interface Instance {
  Id?: string | undefined
  Ec2InstanceId?: string | undefined
  PublicDnsName?: string | undefined
  PublicIpAddress?: string | undefined
  PrivateDnsName?: string | undefined
  PrivateIpAddress?: string | undefined
  Status?: InstanceStatus | undefined
  InstanceGroupId?: string | undefined
  InstanceFleetId?: string | undefined
  Market?: MarketType | undefined
  InstanceType?: string | undefined
  EbsVolumes?: EbsVolume[] | undefined
}

export type InstanceCollectionType = 'INSTANCE_FLEET' | 'INSTANCE_GROUP'

export interface InstanceFleet {
  Id?: string | undefined
  Name?: string | undefined
  Status?: InstanceFleetStatus | undefined
  InstanceFleetType?: InstanceFleetType | undefined
  TargetOnDemandCapacity?: number | undefined
  TargetSpotCapacity?: number | undefined
  ProvisionedOnDemandCapacity?: number | undefined
  ProvisionedSpotCapacity?: number | undefined
  InstanceTypeSpecifications?: InstanceTypeSpecification[] | undefined
  LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined
  Context?: string | undefined
}

export interface InstanceFleetConfig {
  Name?: string | undefined
  InstanceFleetType: InstanceFleetType
  TargetOnDemandCapacity?: number | undefined
  TargetSpotCapacity?: number | undefined
  InstanceTypeConfigs?: InstanceTypeConfig[] | undefined
  LaunchSpecifications?: InstanceFleetProvisioningSpecifications | undefined
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined
  Context?: string | undefined
}

export interface InstanceFleetModifyConfig {
  InstanceFleetId: string
  TargetOnDemandCapacity?: number | undefined
  TargetSpotCapacity?: number | undefined
  ResizeSpecifications?: InstanceFleetResizingSpecifications | undefined
  InstanceTypeConfigs?: InstanceTypeConfig[] | undefined
  Context?: string | undefined
}

export interface InstanceFleetProvisioningSpecifications {
  SpotSpecification?: SpotProvisioningSpecification | undefined
  OnDemandSpecification?: OnDemandProvisioningSpecification | undefined
}

export interface InstanceFleetResizingSpecifications {
  SpotResizeSpecification?: SpotResizingSpecification | undefined
  OnDemandResizeSpecification?: OnDemandResizingSpecification | undefined
}

export type InstanceFleetState = 'PROVISIONING' | 'BOOTSTRAPPING' | 'RUNNING' | 'RESIZING' | 'RECONFIGURING' | 'SUSPENDED' | 'TERMINATING' | 'TERMINATED'

export interface InstanceFleetStateChangeReason {
  Code?: InstanceFleetStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type InstanceFleetStateChangeReasonCode = 'INTERNAL_ERROR' | 'VALIDATION_ERROR' | 'INSTANCE_FAILURE' | 'CLUSTER_TERMINATED'

export interface InstanceFleetStatus {
  State?: InstanceFleetState | undefined
  StateChangeReason?: InstanceFleetStateChangeReason | undefined
  Timeline?: InstanceFleetTimeline | undefined
}

export interface InstanceFleetTimeline {
  CreationDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
}

export type InstanceFleetType = 'MASTER' | 'CORE' | 'TASK'

export interface InstanceGroup {
  Id?: string | undefined
  Name?: string | undefined
  Market?: MarketType | undefined
  InstanceGroupType?: InstanceGroupType | undefined
  BidPrice?: string | undefined
  InstanceType?: string | undefined
  RequestedInstanceCount?: number | undefined
  RunningInstanceCount?: number | undefined
  Status?: InstanceGroupStatus | undefined
  Configurations?: Configuration[] | undefined
  ConfigurationsVersion?: number | undefined
  LastSuccessfullyAppliedConfigurations?: Configuration[] | undefined
  LastSuccessfullyAppliedConfigurationsVersion?: number | undefined
  EbsBlockDevices?: EbsBlockDevice[] | undefined
  EbsOptimized?: boolean | undefined
  ShrinkPolicy?: ShrinkPolicy | undefined
  AutoScalingPolicy?: AutoScalingPolicyDescription | undefined
  CustomAmiId?: string | undefined
}

export interface InstanceGroupConfig {
  Name?: string | undefined
  Market?: MarketType | undefined
  InstanceRole: InstanceRoleType
  BidPrice?: string | undefined
  InstanceType: string
  InstanceCount: number
  Configurations?: Configuration[] | undefined
  EbsConfiguration?: EbsConfiguration | undefined
  AutoScalingPolicy?: AutoScalingPolicy | undefined
  CustomAmiId?: string | undefined
}

export interface InstanceGroupDetail {
  InstanceGroupId?: string | undefined
  Name?: string | undefined
  Market: MarketType
  InstanceRole: InstanceRoleType
  BidPrice?: string | undefined
  InstanceType: string
  InstanceRequestCount: number
  InstanceRunningCount: number
  State: InstanceGroupState
  LastStateChangeReason?: string | undefined
  CreationDateTime: Date
  StartDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
  CustomAmiId?: string | undefined
}

export interface InstanceGroupModifyConfig {
  InstanceGroupId: string
  InstanceCount?: number | undefined
  EC2InstanceIdsToTerminate?: string[] | undefined
  ShrinkPolicy?: ShrinkPolicy | undefined
  ReconfigurationType?: ReconfigurationType | undefined
  Configurations?: Configuration[] | undefined
}

export type InstanceGroupState = 'PROVISIONING' | 'BOOTSTRAPPING' | 'RUNNING' | 'RECONFIGURING' | 'RESIZING' | 'SUSPENDED' | 'TERMINATING' | 'TERMINATED' | 'ARRESTED' | 'SHUTTING_DOWN' | 'ENDED'

export interface InstanceGroupStateChangeReason {
  Code?: InstanceGroupStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type InstanceGroupStateChangeReasonCode = 'INTERNAL_ERROR' | 'VALIDATION_ERROR' | 'INSTANCE_FAILURE' | 'CLUSTER_TERMINATED'

export interface InstanceGroupStatus {
  State?: InstanceGroupState | undefined
  StateChangeReason?: InstanceGroupStateChangeReason | undefined
  Timeline?: InstanceGroupTimeline | undefined
}

export interface InstanceGroupTimeline {
  CreationDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
}

export type InstanceGroupType = 'MASTER' | 'CORE' | 'TASK'

export interface InstanceResizePolicy {
  InstancesToTerminate?: string[] | undefined
  InstancesToProtect?: string[] | undefined
  InstanceTerminationTimeout?: number | undefined
}

export type InstanceRoleType = 'MASTER' | 'CORE' | 'TASK'

export type InstanceState = 'AWAITING_FULFILLMENT' | 'PROVISIONING' | 'BOOTSTRAPPING' | 'RUNNING' | 'TERMINATED'

export interface InstanceStateChangeReason {
  Code?: InstanceStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type InstanceStateChangeReasonCode = 'INTERNAL_ERROR' | 'VALIDATION_ERROR' | 'INSTANCE_FAILURE' | 'BOOTSTRAP_FAILURE' | 'CLUSTER_TERMINATED'

export interface InstanceStatus {
  State?: InstanceState | undefined
  StateChangeReason?: InstanceStateChangeReason | undefined
  Timeline?: InstanceTimeline | undefined
}

export interface InstanceTimeline {
  CreationDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
}

export interface InstanceTypeConfig {
  InstanceType: string
  WeightedCapacity?: number | undefined
  BidPrice?: string | undefined
  BidPriceAsPercentageOfOnDemandPrice?: number | undefined
  EbsConfiguration?: EbsConfiguration | undefined
  Configurations?: Configuration[] | undefined
  CustomAmiId?: string | undefined
  Priority?: number | undefined
}

export interface InstanceTypeSpecification {
  InstanceType?: string | undefined
  WeightedCapacity?: number | undefined
  BidPrice?: string | undefined
  BidPriceAsPercentageOfOnDemandPrice?: number | undefined
  Configurations?: Configuration[] | undefined
  EbsBlockDevices?: EbsBlockDevice[] | undefined
  EbsOptimized?: boolean | undefined
  CustomAmiId?: string | undefined
  Priority?: number | undefined
}

export interface JobFlowDetail {
  JobFlowId: string
  Name: string
  LogUri?: string | undefined
  LogEncryptionKmsKeyId?: string | undefined
  AmiVersion?: string | undefined
  ExecutionStatusDetail: JobFlowExecutionStatusDetail
  Instances: JobFlowInstancesDetail
  Steps?: StepDetail[] | undefined
  BootstrapActions?: BootstrapActionDetail[] | undefined
  SupportedProducts?: string[] | undefined
  VisibleToAllUsers?: boolean | undefined
  JobFlowRole?: string | undefined
  ServiceRole?: string | undefined
  AutoScalingRole?: string | undefined
  ScaleDownBehavior?: ScaleDownBehavior | undefined
}

export type JobFlowExecutionState = 'STARTING' | 'BOOTSTRAPPING' | 'RUNNING' | 'WAITING' | 'SHUTTING_DOWN' | 'TERMINATED' | 'COMPLETED' | 'FAILED'

export interface JobFlowExecutionStatusDetail {
  State: JobFlowExecutionState
  CreationDateTime: Date
  StartDateTime?: Date | undefined
  ReadyDateTime?: Date | undefined
  EndDateTime?: Date | undefined
  LastStateChangeReason?: string | undefined
}

export interface JobFlowInstancesConfig {
  MasterInstanceType?: string | undefined
  SlaveInstanceType?: string | undefined
  InstanceCount?: number | undefined
  InstanceGroups?: InstanceGroupConfig[] | undefined
  InstanceFleets?: InstanceFleetConfig[] | undefined
  Ec2KeyName?: string | undefined
  Placement?: PlacementType | undefined
  KeepJobFlowAliveWhenNoSteps?: boolean | undefined
  TerminationProtected?: boolean | undefined
  UnhealthyNodeReplacement?: boolean | undefined
  HadoopVersion?: string | undefined
  Ec2SubnetId?: string | undefined
  Ec2SubnetIds?: string[] | undefined
  EmrManagedMasterSecurityGroup?: string | undefined
  EmrManagedSlaveSecurityGroup?: string | undefined
  ServiceAccessSecurityGroup?: string | undefined
  AdditionalMasterSecurityGroups?: string[] | undefined
  AdditionalSlaveSecurityGroups?: string[] | undefined
}

export interface JobFlowInstancesDetail {
  MasterInstanceType: string
  MasterPublicDnsName?: string | undefined
  MasterInstanceId?: string | undefined
  SlaveInstanceType: string
  InstanceCount: number
  InstanceGroups?: InstanceGroupDetail[] | undefined
  NormalizedInstanceHours?: number | undefined
  Ec2KeyName?: string | undefined
  Ec2SubnetId?: string | undefined
  Placement?: PlacementType | undefined
  KeepJobFlowAliveWhenNoSteps?: boolean | undefined
  TerminationProtected?: boolean | undefined
  UnhealthyNodeReplacement?: boolean | undefined
  HadoopVersion?: string | undefined
}

export interface KerberosAttributes {
  Realm: string
  KdcAdminPassword: string
  CrossRealmTrustPrincipalPassword?: string | undefined
  ADDomainJoinUser?: string | undefined
  ADDomainJoinPassword?: string | undefined
}

export interface KeyValue {
  Key?: string | undefined
  Value?: string | undefined
}

export interface ListBootstrapActionsInput {
  ClusterId: string
  Marker?: string | undefined
}

export interface ListBootstrapActionsOutput {
  BootstrapActions?: Command[] | undefined
  Marker?: string | undefined
}

export interface ListClustersInput {
  CreatedAfter?: Date | undefined
  CreatedBefore?: Date | undefined
  ClusterStates?: ClusterState[] | undefined
  Marker?: string | undefined
}

export interface ListClustersOutput {
  Clusters?: ClusterSummary[] | undefined
  Marker?: string | undefined
}

export interface ListInstanceFleetsInput {
  ClusterId: string
  Marker?: string | undefined
}

export interface ListInstanceFleetsOutput {
  InstanceFleets?: InstanceFleet[] | undefined
  Marker?: string | undefined
}

export interface ListInstanceGroupsInput {
  ClusterId: string
  Marker?: string | undefined
}

export interface ListInstanceGroupsOutput {
  InstanceGroups?: InstanceGroup[] | undefined
  Marker?: string | undefined
}

export interface ListInstancesInput {
  ClusterId: string
  InstanceGroupId?: string | undefined
  InstanceGroupTypes?: InstanceGroupType[] | undefined
  InstanceFleetId?: string | undefined
  InstanceFleetType?: InstanceFleetType | undefined
  InstanceStates?: InstanceState[] | undefined
  Marker?: string | undefined
}

export interface ListInstancesOutput {
  Instances?: Instance[] | undefined
  Marker?: string | undefined
}

export interface ListNotebookExecutionsInput {
  EditorId?: string | undefined
  Status?: NotebookExecutionStatus | undefined
  From?: Date | undefined
  To?: Date | undefined
  Marker?: string | undefined
  ExecutionEngineId?: string | undefined
}

export interface ListNotebookExecutionsOutput {
  NotebookExecutions?: NotebookExecutionSummary[] | undefined
  Marker?: string | undefined
}

export interface ListReleaseLabelsInput {
  Filters?: ReleaseLabelFilter | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListReleaseLabelsOutput {
  ReleaseLabels?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListSecurityConfigurationsInput {
  Marker?: string | undefined
}

export interface ListSecurityConfigurationsOutput {
  SecurityConfigurations?: SecurityConfigurationSummary[] | undefined
  Marker?: string | undefined
}

export interface ListSessionsInput {
  ClusterId: string
  SessionStates?: SessionState[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListSessionsOutput {
  Sessions?: Session[] | undefined
  NextToken?: string | undefined
}

export interface ListStepsInput {
  ClusterId: string
  StepStates?: StepState[] | undefined
  StepIds?: string[] | undefined
  Marker?: string | undefined
}

export interface ListStepsOutput {
  Steps?: StepSummary[] | undefined
  Marker?: string | undefined
}

export interface ListStudioSessionMappingsInput {
  StudioId?: string | undefined
  IdentityType?: IdentityType | undefined
  Marker?: string | undefined
}

export interface ListStudioSessionMappingsOutput {
  SessionMappings?: SessionMappingSummary[] | undefined
  Marker?: string | undefined
}

export interface ListStudiosInput {
  Marker?: string | undefined
}

export interface ListStudiosOutput {
  Studios?: StudioSummary[] | undefined
  Marker?: string | undefined
}

export interface ListSupportedInstanceTypesInput {
  ReleaseLabel: string
  Marker?: string | undefined
}

export interface ListSupportedInstanceTypesOutput {
  SupportedInstanceTypes?: SupportedInstanceType[] | undefined
  Marker?: string | undefined
}

export type LogUploadPolicyValue = 'emr-managed' | 'on-customer-s3only' | 'disabled'

export interface ManagedScalingPolicy {
  ComputeLimits?: ComputeLimits | undefined
  UtilizationPerformanceIndex?: number | undefined
  ScalingStrategy?: ScalingStrategy | undefined
}

export type MarketType = 'ON_DEMAND' | 'SPOT'

export interface MetricDimension {
  Key?: string | undefined
  Value?: string | undefined
}

export interface ModifyClusterInput {
  ClusterId: string
  StepConcurrencyLevel?: number | undefined
  ExtendedSupport?: boolean | undefined
}

export interface ModifyClusterOutput {
  StepConcurrencyLevel?: number | undefined
  ExtendedSupport?: boolean | undefined
}

export interface ModifyInstanceFleetInput {
  ClusterId: string
  InstanceFleet: InstanceFleetModifyConfig
}

export interface ModifyInstanceGroupsInput {
  ClusterId?: string | undefined
  InstanceGroups?: InstanceGroupModifyConfig[] | undefined
}

export interface MonitoringConfiguration {
  CloudWatchLogConfiguration?: CloudWatchLogConfiguration | undefined
  S3LoggingConfiguration?: S3LoggingConfiguration | undefined
}

export interface NotebookExecution {
  NotebookExecutionId?: string | undefined
  EditorId?: string | undefined
  ExecutionEngine?: ExecutionEngineConfig | undefined
  NotebookExecutionName?: string | undefined
  NotebookParams?: string | undefined
  Status?: NotebookExecutionStatus | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Arn?: string | undefined
  OutputNotebookURI?: string | undefined
  LastStateChangeReason?: string | undefined
  NotebookInstanceSecurityGroupId?: string | undefined
  Tags?: Tag[] | undefined
  NotebookS3Location?: NotebookS3LocationForOutput | undefined
  OutputNotebookS3Location?: OutputNotebookS3LocationForOutput | undefined
  OutputNotebookFormat?: OutputNotebookFormat | undefined
  EnvironmentVariables?: { [key: string]: string } | undefined
}

export type NotebookExecutionStatus = 'START_PENDING' | 'STARTING' | 'RUNNING' | 'FINISHING' | 'FINISHED' | 'FAILING' | 'FAILED' | 'STOP_PENDING' | 'STOPPING' | 'STOPPED'

export interface NotebookExecutionSummary {
  NotebookExecutionId?: string | undefined
  EditorId?: string | undefined
  NotebookExecutionName?: string | undefined
  Status?: NotebookExecutionStatus | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  NotebookS3Location?: NotebookS3LocationForOutput | undefined
  ExecutionEngineId?: string | undefined
}

export interface NotebookS3LocationForOutput {
  Bucket?: string | undefined
  Key?: string | undefined
}

export interface NotebookS3LocationFromInput {
  Bucket?: string | undefined
  Key?: string | undefined
}

export interface OSRelease {
  Label?: string | undefined
}

export type OnClusterAppUIType = 'SparkHistoryServer' | 'YarnTimelineService' | 'TezUI' | 'ApplicationMaster' | 'JobHistoryServer' | 'ResourceManager'

export interface OnDemandCapacityReservationOptions {
  UsageStrategy?: OnDemandCapacityReservationUsageStrategy | undefined
  CapacityReservationPreference?: OnDemandCapacityReservationPreference | undefined
  CapacityReservationResourceGroupArn?: string | undefined
}

export type OnDemandCapacityReservationPreference = 'open' | 'none'

export type OnDemandCapacityReservationUsageStrategy = 'use-capacity-reservations-first'

export type OnDemandProvisioningAllocationStrategy = 'lowest-price' | 'prioritized'

export interface OnDemandProvisioningSpecification {
  AllocationStrategy: OnDemandProvisioningAllocationStrategy
  CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined
}

export interface OnDemandResizingSpecification {
  TimeoutDurationMinutes?: number | undefined
  AllocationStrategy?: OnDemandProvisioningAllocationStrategy | undefined
  CapacityReservationOptions?: OnDemandCapacityReservationOptions | undefined
}

export type OutputNotebookFormat = 'HTML'

export interface OutputNotebookS3LocationForOutput {
  Bucket?: string | undefined
  Key?: string | undefined
}

export interface OutputNotebookS3LocationFromInput {
  Bucket?: string | undefined
  Key?: string | undefined
}

export interface PersistentAppUI {
  PersistentAppUIId?: string | undefined
  PersistentAppUITypeList?: PersistentAppUIType[] | undefined
  PersistentAppUIStatus?: string | undefined
  AuthorId?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  LastStateChangeReason?: string | undefined
  Tags?: Tag[] | undefined
}

export type PersistentAppUIType = 'SHS' | 'TEZ' | 'YTS'

export interface PlacementGroupConfig {
  InstanceRole: InstanceRoleType
  PlacementStrategy?: PlacementGroupStrategy | undefined
}

export type PlacementGroupStrategy = 'SPREAD' | 'PARTITION' | 'CLUSTER' | 'NONE'

export interface PlacementType {
  AvailabilityZone?: string | undefined
  AvailabilityZones?: string[] | undefined
}

export interface PortRange {
  MinRange: number
  MaxRange?: number | undefined
}

export type ProfilerType = 'SHS' | 'TEZUI' | 'YTS'

export interface PutAutoScalingPolicyInput {
  ClusterId: string
  InstanceGroupId: string
  AutoScalingPolicy: AutoScalingPolicy
}

export interface PutAutoScalingPolicyOutput {
  ClusterId?: string | undefined
  InstanceGroupId?: string | undefined
  AutoScalingPolicy?: AutoScalingPolicyDescription | undefined
  ClusterArn?: string | undefined
}

export interface PutAutoTerminationPolicyInput {
  ClusterId: string
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined
}

export interface PutBlockPublicAccessConfigurationInput {
  BlockPublicAccessConfiguration: BlockPublicAccessConfiguration
}

export interface PutManagedScalingPolicyInput {
  ClusterId: string
  ManagedScalingPolicy: ManagedScalingPolicy
}

export type ReconfigurationType = 'OVERWRITE' | 'MERGE'

export interface ReleaseLabelFilter {
  Prefix?: string | undefined
  Application?: string | undefined
}

export interface RemoveAutoScalingPolicyInput {
  ClusterId: string
  InstanceGroupId: string
}

export interface RemoveAutoTerminationPolicyInput {
  ClusterId: string
}

export interface RemoveManagedScalingPolicyInput {
  ClusterId: string
}

export interface RemoveTagsInput {
  ResourceId: string
  TagKeys: string[]
  ClusterId?: string | undefined
}

export type RepoUpgradeOnBoot = 'SECURITY' | 'NONE'

export interface RunJobFlowInput {
  Name: string
  LogUri?: string | undefined
  LogEncryptionKmsKeyId?: string | undefined
  AdditionalInfo?: string | undefined
  AmiVersion?: string | undefined
  ReleaseLabel?: string | undefined
  Instances: JobFlowInstancesConfig
  Steps?: StepConfig[] | undefined
  StepExecutionRoleArn?: string | undefined
  BootstrapActions?: BootstrapActionConfig[] | undefined
  SupportedProducts?: string[] | undefined
  NewSupportedProducts?: SupportedProductConfig[] | undefined
  Applications?: Application[] | undefined
  Configurations?: Configuration[] | undefined
  VisibleToAllUsers?: boolean | undefined
  JobFlowRole?: string | undefined
  ServiceRole?: string | undefined
  Tags?: Tag[] | undefined
  SecurityConfiguration?: string | undefined
  AutoScalingRole?: string | undefined
  ScaleDownBehavior?: ScaleDownBehavior | undefined
  CustomAmiId?: string | undefined
  EbsRootVolumeSize?: number | undefined
  RepoUpgradeOnBoot?: RepoUpgradeOnBoot | undefined
  KerberosAttributes?: KerberosAttributes | undefined
  StepConcurrencyLevel?: number | undefined
  ManagedScalingPolicy?: ManagedScalingPolicy | undefined
  PlacementGroupConfigs?: PlacementGroupConfig[] | undefined
  AutoTerminationPolicy?: AutoTerminationPolicy | undefined
  OSReleaseLabel?: string | undefined
  EbsRootVolumeIops?: number | undefined
  EbsRootVolumeThroughput?: number | undefined
  ExtendedSupport?: boolean | undefined
  MonitoringConfiguration?: MonitoringConfiguration | undefined
  SessionEnabled?: boolean | undefined
}

export interface RunJobFlowOutput {
  JobFlowId?: string | undefined
  ClusterArn?: string | undefined
}

export interface S3LoggingConfiguration {
  LogTypeUploadPolicy?: { [key: string]: LogUploadPolicyValue } | undefined
}

export interface S3MonitoringConfiguration {
  LogUri?: string | undefined
  EncryptionKeyArn?: string | undefined
}

export type ScaleDownBehavior = 'TERMINATE_AT_INSTANCE_HOUR' | 'TERMINATE_AT_TASK_COMPLETION'

export interface ScalingAction {
  Market?: MarketType | undefined
  SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration
}

export interface ScalingConstraints {
  MinCapacity: number
  MaxCapacity: number
}

export interface ScalingRule {
  Name: string
  Description?: string | undefined
  Action: ScalingAction
  Trigger: ScalingTrigger
}

export type ScalingStrategy = 'DEFAULT' | 'ADVANCED'

export interface ScalingTrigger {
  CloudWatchAlarmDefinition: CloudWatchAlarmDefinition
}

export interface ScriptBootstrapActionConfig {
  Path: string
  Args?: string[] | undefined
}

export interface SecurityConfigurationSummary {
  Name?: string | undefined
  CreationDateTime?: Date | undefined
}

export interface Session {
  Id: string
  ClusterId: string
  Name?: string | undefined
  Arn: string
  State: SessionState
  StateChangeReason?: string | undefined
  ReleaseLabel?: string | undefined
  ExecutionRoleArn?: string | undefined
  AccountId?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
  StartedAt?: Date | undefined
  EndedAt?: Date | undefined
  IdleSince?: Date | undefined
  EngineConfigurations?: Configuration[] | undefined
  MonitoringConfiguration?: SessionMonitoringConfiguration | undefined
  SessionIdleTimeoutInMinutes?: number | undefined
  ServerUrl?: string | undefined
  Tags?: Tag[] | undefined
}

export interface SessionCloudWatchLoggingConfiguration {
  Enabled?: boolean | undefined
  LogGroup?: string | undefined
  LogStreamNamePrefix?: string | undefined
  EncryptionKeyArn?: string | undefined
  LogTypes?: { [key: string]: string[] } | undefined
}

export interface SessionManagedLoggingConfiguration {
  Enabled?: boolean | undefined
  EncryptionKeyArn?: string | undefined
}

export interface SessionMappingDetail {
  StudioId?: string | undefined
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType?: IdentityType | undefined
  SessionPolicyArn?: string | undefined
  CreationTime?: Date | undefined
  LastModifiedTime?: Date | undefined
}

export interface SessionMappingSummary {
  StudioId?: string | undefined
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType?: IdentityType | undefined
  SessionPolicyArn?: string | undefined
  CreationTime?: Date | undefined
}

export interface SessionMonitoringConfiguration {
  CloudWatchLoggingConfiguration?: SessionCloudWatchLoggingConfiguration | undefined
  ManagedLoggingConfiguration?: SessionManagedLoggingConfiguration | undefined
  S3LoggingConfiguration?: SessionS3LoggingConfiguration | undefined
}

export interface SessionS3LoggingConfiguration {
  Enabled?: boolean | undefined
  LogUri?: string | undefined
  EncryptionKeyArn?: string | undefined
  LogTypes?: { [key: string]: string[] } | undefined
}

export type SessionState = 'SUBMITTED' | 'STARTING' | 'STARTED' | 'IDLE' | 'BUSY' | 'TERMINATING' | 'TERMINATED' | 'FAILED'

export interface SetKeepJobFlowAliveWhenNoStepsInput {
  JobFlowIds: string[]
  KeepJobFlowAliveWhenNoSteps: boolean
}

export interface SetTerminationProtectionInput {
  JobFlowIds: string[]
  TerminationProtected: boolean
}

export interface SetUnhealthyNodeReplacementInput {
  JobFlowIds: string[]
  UnhealthyNodeReplacement: boolean
}

export interface SetVisibleToAllUsersInput {
  JobFlowIds: string[]
  VisibleToAllUsers: boolean
}

export interface ShrinkPolicy {
  DecommissionTimeout?: number | undefined
  InstanceResizePolicy?: InstanceResizePolicy | undefined
}

export interface SimpleScalingPolicyConfiguration {
  AdjustmentType?: AdjustmentType | undefined
  ScalingAdjustment: number
  CoolDown?: number | undefined
}

export interface SimplifiedApplication {
  Name?: string | undefined
  Version?: string | undefined
}

export type SpotProvisioningAllocationStrategy = 'capacity-optimized' | 'price-capacity-optimized' | 'lowest-price' | 'diversified' | 'capacity-optimized-prioritized'

export interface SpotProvisioningSpecification {
  TimeoutDurationMinutes: number
  TimeoutAction: SpotProvisioningTimeoutAction
  BlockDurationMinutes?: number | undefined
  AllocationStrategy?: SpotProvisioningAllocationStrategy | undefined
}

export type SpotProvisioningTimeoutAction = 'SWITCH_TO_ON_DEMAND' | 'TERMINATE_CLUSTER'

export interface SpotResizingSpecification {
  TimeoutDurationMinutes?: number | undefined
  AllocationStrategy?: SpotProvisioningAllocationStrategy | undefined
}

export interface StartNotebookExecutionInput {
  EditorId?: string | undefined
  RelativePath?: string | undefined
  NotebookExecutionName?: string | undefined
  NotebookParams?: string | undefined
  ExecutionEngine: ExecutionEngineConfig
  ServiceRole: string
  NotebookInstanceSecurityGroupId?: string | undefined
  Tags?: Tag[] | undefined
  NotebookS3Location?: NotebookS3LocationFromInput | undefined
  OutputNotebookS3Location?: OutputNotebookS3LocationFromInput | undefined
  OutputNotebookFormat?: OutputNotebookFormat | undefined
  EnvironmentVariables?: { [key: string]: string } | undefined
}

export interface StartNotebookExecutionOutput {
  NotebookExecutionId?: string | undefined
}

export interface StartSessionInput {
  Name?: string | undefined
  ClusterId: string
  ExecutionRoleArn?: string | undefined
  EngineConfigurations?: Configuration[] | undefined
  MonitoringConfiguration?: SessionMonitoringConfiguration | undefined
  SessionIdleTimeoutInMinutes?: number | undefined
  ClientRequestToken?: string | undefined
  Tags?: Tag[] | undefined
}

export interface StartSessionOutput {
  Id: string
  ClusterId?: string | undefined
  Arn?: string | undefined
  AccountId?: string | undefined
  State?: SessionState | undefined
}

export type Statistic = 'SAMPLE_COUNT' | 'AVERAGE' | 'SUM' | 'MINIMUM' | 'MAXIMUM'

export interface Step {
  Id?: string | undefined
  Name?: string | undefined
  Config?: HadoopStepConfig | undefined
  ActionOnFailure?: ActionOnFailure | undefined
  Status?: StepStatus | undefined
  ExecutionRoleArn?: string | undefined
  LogUri?: string | undefined
  EncryptionKeyArn?: string | undefined
}

export type StepCancellationOption = 'SEND_INTERRUPT' | 'TERMINATE_PROCESS'

export interface StepConfig {
  Name: string
  ActionOnFailure?: ActionOnFailure | undefined
  HadoopJarStep: HadoopJarStepConfig
  StepMonitoringConfiguration?: StepMonitoringConfiguration | undefined
}

export interface StepDetail {
  StepConfig: StepConfig
  ExecutionStatusDetail: StepExecutionStatusDetail
}

export type StepExecutionState = 'PENDING' | 'RUNNING' | 'CONTINUE' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'INTERRUPTED'

export interface StepExecutionStatusDetail {
  State: StepExecutionState
  CreationDateTime: Date
  StartDateTime?: Date | undefined
  EndDateTime?: Date | undefined
  LastStateChangeReason?: string | undefined
}

export interface StepMonitoringConfiguration {
  S3MonitoringConfiguration?: S3MonitoringConfiguration | undefined
}

export type StepState = 'PENDING' | 'CANCEL_PENDING' | 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'INTERRUPTED'

export interface StepStateChangeReason {
  Code?: StepStateChangeReasonCode | undefined
  Message?: string | undefined
}

export type StepStateChangeReasonCode = 'NONE'

export interface StepStatus {
  State?: StepState | undefined
  StateChangeReason?: StepStateChangeReason | undefined
  FailureDetails?: FailureDetails | undefined
  Timeline?: StepTimeline | undefined
}

export interface StepSummary {
  Id?: string | undefined
  Name?: string | undefined
  Config?: HadoopStepConfig | undefined
  ActionOnFailure?: ActionOnFailure | undefined
  Status?: StepStatus | undefined
  LogUri?: string | undefined
  EncryptionKeyArn?: string | undefined
}

export interface StepTimeline {
  CreationDateTime?: Date | undefined
  StartDateTime?: Date | undefined
  EndDateTime?: Date | undefined
}

export interface StopNotebookExecutionInput {
  NotebookExecutionId: string
}

export interface Studio {
  StudioId?: string | undefined
  StudioArn?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  AuthMode?: AuthMode | undefined
  VpcId?: string | undefined
  SubnetIds?: string[] | undefined
  ServiceRole?: string | undefined
  UserRole?: string | undefined
  WorkspaceSecurityGroupId?: string | undefined
  EngineSecurityGroupId?: string | undefined
  Url?: string | undefined
  CreationTime?: Date | undefined
  DefaultS3Location?: string | undefined
  IdpAuthUrl?: string | undefined
  IdpRelayStateParameterName?: string | undefined
  Tags?: Tag[] | undefined
  IdcInstanceArn?: string | undefined
  TrustedIdentityPropagationEnabled?: boolean | undefined
  IdcUserAssignment?: IdcUserAssignment | undefined
  EncryptionKeyArn?: string | undefined
}

export interface StudioSummary {
  StudioId?: string | undefined
  Name?: string | undefined
  VpcId?: string | undefined
  Description?: string | undefined
  Url?: string | undefined
  AuthMode?: AuthMode | undefined
  CreationTime?: Date | undefined
}

export interface SupportedInstanceType {
  Type?: string | undefined
  MemoryGB?: number | undefined
  StorageGB?: number | undefined
  VCPU?: number | undefined
  Is64BitsOnly?: boolean | undefined
  InstanceFamilyId?: string | undefined
  EbsOptimizedAvailable?: boolean | undefined
  EbsOptimizedByDefault?: boolean | undefined
  NumberOfDisks?: number | undefined
  EbsStorageOnly?: boolean | undefined
  Architecture?: string | undefined
}

export interface SupportedProductConfig {
  Name?: string | undefined
  Args?: string[] | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TerminateJobFlowsInput {
  JobFlowIds: string[]
}

export interface TerminateSessionInput {
  ClusterId: string
  SessionId: string
}

export interface TerminateSessionOutput {
  ClusterId: string
  SessionId: string
  State: SessionState
}

export type Unit = 'NONE' | 'SECONDS' | 'MICRO_SECONDS' | 'MILLI_SECONDS' | 'BYTES' | 'KILO_BYTES' | 'MEGA_BYTES' | 'GIGA_BYTES' | 'TERA_BYTES' | 'BITS' | 'KILO_BITS' | 'MEGA_BITS' | 'GIGA_BITS' | 'TERA_BITS' | 'PERCENT' | 'COUNT' | 'BYTES_PER_SECOND' | 'KILO_BYTES_PER_SECOND' | 'MEGA_BYTES_PER_SECOND' | 'GIGA_BYTES_PER_SECOND' | 'TERA_BYTES_PER_SECOND' | 'BITS_PER_SECOND' | 'KILO_BITS_PER_SECOND' | 'MEGA_BITS_PER_SECOND' | 'GIGA_BITS_PER_SECOND' | 'TERA_BITS_PER_SECOND' | 'COUNT_PER_SECOND'

export interface UpdateStudioInput {
  StudioId: string
  Name?: string | undefined
  Description?: string | undefined
  SubnetIds?: string[] | undefined
  DefaultS3Location?: string | undefined
  EncryptionKeyArn?: string | undefined
}

export interface UpdateStudioSessionMappingInput {
  StudioId: string
  IdentityId?: string | undefined
  IdentityName?: string | undefined
  IdentityType: IdentityType
  SessionPolicyArn: string
}

export interface UsernamePassword {
  Username?: string | undefined
  Password?: string | undefined
}

export interface VolumeSpecification {
  VolumeType: string
  Iops?: number | undefined
  SizeInGB: number
  Throughput?: number | undefined
}
