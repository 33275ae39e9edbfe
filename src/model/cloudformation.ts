// Written by tools/model.ts from the API model of cloudformation 2010-05-15; do not edit.

export interface Operations {
  ActivateOrganizationsAccess: { in: Record<string, never>; out: Record<string, never>; err: 'InvalidOperationException' | 'OperationNotFoundException' }
  ActivateType: { in: ActivateTypeInput; out: ActivateTypeOutput; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  BatchDescribeTypeConfigurations: { in: BatchDescribeTypeConfigurationsInput; out: BatchDescribeTypeConfigurationsOutput; err: 'TypeConfigurationNotFoundException' | 'CFNRegistryException' }
  CancelUpdateStack: { in: CancelUpdateStackInput; out: Record<string, never>; err: 'TokenAlreadyExistsException' }
  ContinueUpdateRollback: { in: ContinueUpdateRollbackInput; out: Record<string, never>; err: 'TokenAlreadyExistsException' }
  CreateChangeSet: { in: CreateChangeSetInput; out: CreateChangeSetOutput; err: 'AlreadyExistsException' | 'InsufficientCapabilitiesException' | 'LimitExceededException' }
  CreateGeneratedTemplate: { in: CreateGeneratedTemplateInput; out: CreateGeneratedTemplateOutput; err: 'AlreadyExistsException' | 'LimitExceededException' | 'ConcurrentResourcesLimitExceededException' }
  CreateStack: { in: CreateStackInput; out: CreateStackOutput; err: 'LimitExceededException' | 'AlreadyExistsException' | 'TokenAlreadyExistsException' | 'InsufficientCapabilitiesException' }
  CreateStackInstances: { in: CreateStackInstancesInput; out: CreateStackInstancesOutput; err: 'StackSetNotFoundException' | 'OperationInProgressException' | 'OperationIdAlreadyExistsException' | 'StaleRequestException' | 'InvalidOperationException' | 'LimitExceededException' }
  CreateStackRefactor: { in: CreateStackRefactorInput; out: CreateStackRefactorOutput; err: never }
  CreateStackSet: { in: CreateStackSetInput; out: CreateStackSetOutput; err: 'NameAlreadyExistsException' | 'CreatedButModifiedException' | 'LimitExceededException' }
  DeactivateOrganizationsAccess: { in: Record<string, never>; out: Record<string, never>; err: 'InvalidOperationException' | 'OperationNotFoundException' }
  DeactivateType: { in: DeactivateTypeInput; out: Record<string, never>; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  DeleteChangeSet: { in: DeleteChangeSetInput; out: Record<string, never>; err: 'InvalidChangeSetStatusException' }
  DeleteGeneratedTemplate: { in: DeleteGeneratedTemplateInput; out: Record<string, never>; err: 'GeneratedTemplateNotFoundException' | 'ConcurrentResourcesLimitExceededException' }
  DeleteStack: { in: DeleteStackInput; out: Record<string, never>; err: 'TokenAlreadyExistsException' }
  DeleteStackInstances: { in: DeleteStackInstancesInput; out: DeleteStackInstancesOutput; err: 'StackSetNotFoundException' | 'OperationInProgressException' | 'OperationIdAlreadyExistsException' | 'StaleRequestException' | 'InvalidOperationException' }
  DeleteStackSet: { in: DeleteStackSetInput; out: Record<string, never>; err: 'StackSetNotEmptyException' | 'OperationInProgressException' }
  DeregisterType: { in: DeregisterTypeInput; out: Record<string, never>; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  DescribeAccountLimits: { in: DescribeAccountLimitsInput; out: DescribeAccountLimitsOutput; err: never }
  DescribeChangeSet: { in: DescribeChangeSetInput; out: DescribeChangeSetOutput; err: 'ChangeSetNotFoundException' }
  DescribeChangeSetHooks: { in: DescribeChangeSetHooksInput; out: DescribeChangeSetHooksOutput; err: 'ChangeSetNotFoundException' }
  DescribeEvents: { in: DescribeEventsInput; out: DescribeEventsOutput; err: never }
  DescribeGeneratedTemplate: { in: DescribeGeneratedTemplateInput; out: DescribeGeneratedTemplateOutput; err: 'GeneratedTemplateNotFoundException' }
  DescribeOrganizationsAccess: { in: DescribeOrganizationsAccessInput; out: DescribeOrganizationsAccessOutput; err: 'InvalidOperationException' | 'OperationNotFoundException' }
  DescribePublisher: { in: DescribePublisherInput; out: DescribePublisherOutput; err: 'CFNRegistryException' }
  DescribeResourceScan: { in: DescribeResourceScanInput; out: DescribeResourceScanOutput; err: 'ResourceScanNotFoundException' }
  DescribeStackDriftDetectionStatus: { in: DescribeStackDriftDetectionStatusInput; out: DescribeStackDriftDetectionStatusOutput; err: never }
  DescribeStackEvents: { in: DescribeStackEventsInput; out: DescribeStackEventsOutput; err: never }
  DescribeStackInstance: { in: DescribeStackInstanceInput; out: DescribeStackInstanceOutput; err: 'StackSetNotFoundException' | 'StackInstanceNotFoundException' }
  DescribeStackRefactor: { in: DescribeStackRefactorInput; out: DescribeStackRefactorOutput; err: 'StackRefactorNotFoundException' }
  DescribeStackResource: { in: DescribeStackResourceInput; out: DescribeStackResourceOutput; err: never }
  DescribeStackResourceDrifts: { in: DescribeStackResourceDriftsInput; out: DescribeStackResourceDriftsOutput; err: never }
  DescribeStackResources: { in: DescribeStackResourcesInput; out: DescribeStackResourcesOutput; err: never }
  DescribeStackSet: { in: DescribeStackSetInput; out: DescribeStackSetOutput; err: 'StackSetNotFoundException' }
  DescribeStackSetOperation: { in: DescribeStackSetOperationInput; out: DescribeStackSetOperationOutput; err: 'StackSetNotFoundException' | 'OperationNotFoundException' }
  DescribeStacks: { in: DescribeStacksInput; out: DescribeStacksOutput; err: never }
  DescribeType: { in: DescribeTypeInput; out: DescribeTypeOutput; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  DescribeTypeRegistration: { in: DescribeTypeRegistrationInput; out: DescribeTypeRegistrationOutput; err: 'CFNRegistryException' }
  DetectStackDrift: { in: DetectStackDriftInput; out: DetectStackDriftOutput; err: never }
  DetectStackResourceDrift: { in: DetectStackResourceDriftInput; out: DetectStackResourceDriftOutput; err: never }
  DetectStackSetDrift: { in: DetectStackSetDriftInput; out: DetectStackSetDriftOutput; err: 'InvalidOperationException' | 'OperationInProgressException' | 'StackSetNotFoundException' }
  EstimateTemplateCost: { in: EstimateTemplateCostInput; out: EstimateTemplateCostOutput; err: never }
  ExecuteChangeSet: { in: ExecuteChangeSetInput; out: Record<string, never>; err: 'InvalidChangeSetStatusException' | 'ChangeSetNotFoundException' | 'InsufficientCapabilitiesException' | 'TokenAlreadyExistsException' }
  ExecuteStackRefactor: { in: ExecuteStackRefactorInput; out: Record<string, never>; err: never }
  GetGeneratedTemplate: { in: GetGeneratedTemplateInput; out: GetGeneratedTemplateOutput; err: 'GeneratedTemplateNotFoundException' }
  GetHookResult: { in: GetHookResultInput; out: GetHookResultOutput; err: 'HookResultNotFoundException' }
  GetStackPolicy: { in: GetStackPolicyInput; out: GetStackPolicyOutput; err: never }
  GetTemplate: { in: GetTemplateInput; out: GetTemplateOutput; err: 'ChangeSetNotFoundException' }
  GetTemplateSummary: { in: GetTemplateSummaryInput; out: GetTemplateSummaryOutput; err: 'StackSetNotFoundException' }
  ImportStacksToStackSet: { in: ImportStacksToStackSetInput; out: ImportStacksToStackSetOutput; err: 'LimitExceededException' | 'StackSetNotFoundException' | 'InvalidOperationException' | 'OperationInProgressException' | 'OperationIdAlreadyExistsException' | 'StackNotFoundException' | 'StaleRequestException' }
  ListChangeSets: { in: ListChangeSetsInput; out: ListChangeSetsOutput; err: never }
  ListExports: { in: ListExportsInput; out: ListExportsOutput; err: never }
  ListGeneratedTemplates: { in: ListGeneratedTemplatesInput; out: ListGeneratedTemplatesOutput; err: never }
  ListHookResults: { in: ListHookResultsInput; out: ListHookResultsOutput; err: 'HookResultNotFoundException' }
  ListImports: { in: ListImportsInput; out: ListImportsOutput; err: never }
  ListResourceScanRelatedResources: { in: ListResourceScanRelatedResourcesInput; out: ListResourceScanRelatedResourcesOutput; err: 'ResourceScanNotFoundException' | 'ResourceScanInProgressException' }
  ListResourceScanResources: { in: ListResourceScanResourcesInput; out: ListResourceScanResourcesOutput; err: 'ResourceScanNotFoundException' | 'ResourceScanInProgressException' }
  ListResourceScans: { in: ListResourceScansInput; out: ListResourceScansOutput; err: never }
  ListStackInstanceResourceDrifts: { in: ListStackInstanceResourceDriftsInput; out: ListStackInstanceResourceDriftsOutput; err: 'StackSetNotFoundException' | 'StackInstanceNotFoundException' | 'OperationNotFoundException' }
  ListStackInstances: { in: ListStackInstancesInput; out: ListStackInstancesOutput; err: 'StackSetNotFoundException' }
  ListStackRefactorActions: { in: ListStackRefactorActionsInput; out: ListStackRefactorActionsOutput; err: never }
  ListStackRefactors: { in: ListStackRefactorsInput; out: ListStackRefactorsOutput; err: never }
  ListStackResources: { in: ListStackResourcesInput; out: ListStackResourcesOutput; err: never }
  ListStackSetAutoDeploymentTargets: { in: ListStackSetAutoDeploymentTargetsInput; out: ListStackSetAutoDeploymentTargetsOutput; err: 'StackSetNotFoundException' }
  ListStackSetOperationResults: { in: ListStackSetOperationResultsInput; out: ListStackSetOperationResultsOutput; err: 'StackSetNotFoundException' | 'OperationNotFoundException' }
  ListStackSetOperations: { in: ListStackSetOperationsInput; out: ListStackSetOperationsOutput; err: 'StackSetNotFoundException' }
  ListStackSets: { in: ListStackSetsInput; out: ListStackSetsOutput; err: never }
  ListStacks: { in: ListStacksInput; out: ListStacksOutput; err: never }
  ListTypeRegistrations: { in: ListTypeRegistrationsInput; out: ListTypeRegistrationsOutput; err: 'CFNRegistryException' }
  ListTypeVersions: { in: ListTypeVersionsInput; out: ListTypeVersionsOutput; err: 'CFNRegistryException' }
  ListTypes: { in: ListTypesInput; out: ListTypesOutput; err: 'CFNRegistryException' }
  PublishType: { in: PublishTypeInput; out: PublishTypeOutput; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  RecordHandlerProgress: { in: RecordHandlerProgressInput; out: Record<string, never>; err: 'InvalidStateTransitionException' | 'OperationStatusCheckFailedException' }
  RegisterPublisher: { in: RegisterPublisherInput; out: RegisterPublisherOutput; err: 'CFNRegistryException' }
  RegisterType: { in: RegisterTypeInput; out: RegisterTypeOutput; err: 'CFNRegistryException' }
  RollbackStack: { in: RollbackStackInput; out: RollbackStackOutput; err: 'TokenAlreadyExistsException' }
  SetStackPolicy: { in: SetStackPolicyInput; out: Record<string, never>; err: never }
  SetTypeConfiguration: { in: SetTypeConfigurationInput; out: SetTypeConfigurationOutput; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  SetTypeDefaultVersion: { in: SetTypeDefaultVersionInput; out: Record<string, never>; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  SignalResource: { in: SignalResourceInput; out: Record<string, never>; err: never }
  StartResourceScan: { in: StartResourceScanInput; out: StartResourceScanOutput; err: 'ResourceScanInProgressException' | 'ResourceScanLimitExceededException' }
  StopStackSetOperation: { in: StopStackSetOperationInput; out: Record<string, never>; err: 'StackSetNotFoundException' | 'OperationNotFoundException' | 'InvalidOperationException' }
  TestType: { in: TestTypeInput; out: TestTypeOutput; err: 'CFNRegistryException' | 'TypeNotFoundException' }
  UpdateGeneratedTemplate: { in: UpdateGeneratedTemplateInput; out: UpdateGeneratedTemplateOutput; err: 'AlreadyExistsException' | 'GeneratedTemplateNotFoundException' | 'LimitExceededException' }
  UpdateStack: { in: UpdateStackInput; out: UpdateStackOutput; err: 'InsufficientCapabilitiesException' | 'TokenAlreadyExistsException' }
  UpdateStackInstances: { in: UpdateStackInstancesInput; out: UpdateStackInstancesOutput; err: 'StackSetNotFoundException' | 'StackInstanceNotFoundException' | 'OperationInProgressException' | 'OperationIdAlreadyExistsException' | 'StaleRequestException' | 'InvalidOperationException' }
  UpdateStackSet: { in: UpdateStackSetInput; out: UpdateStackSetOutput; err: 'StackSetNotFoundException' | 'OperationInProgressException' | 'OperationIdAlreadyExistsException' | 'StaleRequestException' | 'InvalidOperationException' | 'StackInstanceNotFoundException' }
  UpdateTerminationProtection: { in: UpdateTerminationProtectionInput; out: UpdateTerminationProtectionOutput; err: never }
  ValidateTemplate: { in: ValidateTemplateInput; out: ValidateTemplateOutput; err: never }
}

export type AccountFilterType = 'NONE' | 'INTERSECTION' | 'DIFFERENCE' | 'UNION'

export interface AccountGateResult {
  Status?: AccountGateStatus | undefined
  StatusReason?: string | undefined
}

export type AccountGateStatus = 'SUCCEEDED' | 'FAILED' | 'SKIPPED'

export interface AccountLimit {
  Name?: string | undefined
  Value?: number | undefined
}

export interface ActivateTypeInput {
  Type?: ThirdPartyType | undefined
  PublicTypeArn?: string | undefined
  PublisherId?: string | undefined
  TypeName?: string | undefined
  TypeNameAlias?: string | undefined
  AutoUpdate?: boolean | undefined
  LoggingConfig?: LoggingConfig | undefined
  ExecutionRoleArn?: string | undefined
  VersionBump?: VersionBump | undefined
  MajorVersion?: number | undefined
}

export interface ActivateTypeOutput {
  Arn?: string | undefined
}

export type AfterValueFrom = 'TEMPLATE'

export interface Annotation {
  AnnotationName?: string | undefined
  Status?: AnnotationStatus | undefined
  StatusMessage?: string | undefined
  RemediationMessage?: string | undefined
  RemediationLink?: string | undefined
  SeverityLevel?: AnnotationSeverityLevel | undefined
}

export type AnnotationSeverityLevel = 'INFORMATIONAL' | 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL'

export type AnnotationStatus = 'PASSED' | 'FAILED' | 'SKIPPED'

export type AttributeChangeType = 'Add' | 'Remove' | 'Modify' | 'SyncWithActual'

export interface AutoDeployment {
  Enabled?: boolean | undefined
  RetainStacksOnAccountRemoval?: boolean | undefined
  DependsOn?: string[] | undefined
}

export interface BatchDescribeTypeConfigurationsError {
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
  TypeConfigurationIdentifier?: TypeConfigurationIdentifier | undefined
}

export interface BatchDescribeTypeConfigurationsInput {
  TypeConfigurationIdentifiers: TypeConfigurationIdentifier[]
}

export interface BatchDescribeTypeConfigurationsOutput {
  Errors?: BatchDescribeTypeConfigurationsError[] | undefined
  UnprocessedTypeConfigurations?: TypeConfigurationIdentifier[] | undefined
  TypeConfigurations?: TypeConfigurationDetails[] | undefined
}

export type BeaconStackOperationStatus = 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED'

export type BeforeValueFrom = 'PREVIOUS_DEPLOYMENT_STATE' | 'ACTUAL_STATE'

export type CallAs = 'SELF' | 'DELEGATED_ADMIN'

export interface CancelUpdateStackInput {
  StackName: string
  ClientRequestToken?: string | undefined
}

export type Capability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | 'CAPABILITY_AUTO_EXPAND'

export type Category = 'REGISTERED' | 'ACTIVATED' | 'THIRD_PARTY' | 'AWS_TYPES'

export interface Change {
  Type?: ChangeType | undefined
  HookInvocationCount?: number | undefined
  ResourceChange?: ResourceChange | undefined
}

export type ChangeAction = 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual'

export interface ChangeSetHook {
  InvocationPoint?: HookInvocationPoint | undefined
  FailureMode?: HookFailureMode | undefined
  TypeName?: string | undefined
  TypeVersionId?: string | undefined
  TypeConfigurationVersionId?: string | undefined
  TargetDetails?: ChangeSetHookTargetDetails | undefined
}

export interface ChangeSetHookResourceTargetDetails {
  LogicalResourceId?: string | undefined
  ResourceType?: string | undefined
  ResourceAction?: ChangeAction | undefined
}

export interface ChangeSetHookTargetDetails {
  TargetType?: HookTargetType | undefined
  ResourceTargetDetails?: ChangeSetHookResourceTargetDetails | undefined
}

export type ChangeSetHooksStatus = 'PLANNING' | 'PLANNED' | 'UNAVAILABLE'

export type ChangeSetStatus = 'CREATE_PENDING' | 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'DELETE_PENDING' | 'DELETE_IN_PROGRESS' | 'DELETE_COMPLETE' | 'DELETE_FAILED' | 'FAILED'

export interface ChangeSetSummary {
  StackId?: string | undefined
  StackName?: string | undefined
  ChangeSetId?: string | undefined
  ChangeSetName?: string | undefined
  ExecutionStatus?: ExecutionStatus | undefined
  Status?: ChangeSetStatus | undefined
  StatusReason?: string | undefined
  CreationTime?: Date | undefined
  Description?: string | undefined
  IncludeNestedStacks?: boolean | undefined
  ParentChangeSetId?: string | undefined
  RootChangeSetId?: string | undefined
  ImportExistingResources?: boolean | undefined
}

export type ChangeSetType = 'CREATE' | 'UPDATE' | 'IMPORT'

export type ChangeSource = 'ResourceReference' | 'ParameterReference' | 'ResourceAttribute' | 'DirectModification' | 'Automatic' | 'NoModification'

export type ChangeType = 'Resource'

export type ConcurrencyMode = 'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE'

export interface ContinueUpdateRollbackInput {
  StackName: string
  RoleARN?: string | undefined
  ResourcesToSkip?: string[] | undefined
  ClientRequestToken?: string | undefined
}

export interface CreateChangeSetInput {
  StackName: string
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  UsePreviousTemplate?: boolean | undefined
  Parameters?: Parameter[] | undefined
  Capabilities?: Capability[] | undefined
  ResourceTypes?: string[] | undefined
  RoleARN?: string | undefined
  RollbackConfiguration?: RollbackConfiguration | undefined
  NotificationARNs?: string[] | undefined
  Tags?: Tag[] | undefined
  ChangeSetName: string
  ClientToken?: string | undefined
  Description?: string | undefined
  ChangeSetType?: ChangeSetType | undefined
  ResourcesToImport?: ResourceToImport[] | undefined
  IncludeNestedStacks?: boolean | undefined
  OnStackFailure?: OnStackFailure | undefined
  ImportExistingResources?: boolean | undefined
  DeploymentMode?: DeploymentMode | undefined
  DeploymentConfig?: DeploymentConfig | undefined
  DisableValidation?: boolean | undefined
}

export interface CreateChangeSetOutput {
  Id?: string | undefined
  StackId?: string | undefined
}

export interface CreateGeneratedTemplateInput {
  Resources?: ResourceDefinition[] | undefined
  GeneratedTemplateName: string
  StackName?: string | undefined
  TemplateConfiguration?: TemplateConfiguration | undefined
}

export interface CreateGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined
}

export interface CreateStackInput {
  StackName: string
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  Parameters?: Parameter[] | undefined
  DisableRollback?: boolean | undefined
  RollbackConfiguration?: RollbackConfiguration | undefined
  TimeoutInMinutes?: number | undefined
  NotificationARNs?: string[] | undefined
  Capabilities?: Capability[] | undefined
  ResourceTypes?: string[] | undefined
  RoleARN?: string | undefined
  OnFailure?: OnFailure | undefined
  StackPolicyBody?: string | undefined
  StackPolicyURL?: string | undefined
  Tags?: Tag[] | undefined
  ClientRequestToken?: string | undefined
  EnableTerminationProtection?: boolean | undefined
  RetainExceptOnCreate?: boolean | undefined
  DeploymentConfig?: DeploymentConfig | undefined
  DisableValidation?: boolean | undefined
}

export interface CreateStackInstancesInput {
  StackSetName: string
  Accounts?: string[] | undefined
  DeploymentTargets?: DeploymentTargets | undefined
  Regions: string[]
  ParameterOverrides?: Parameter[] | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
  OperationId?: string | undefined
  CallAs?: CallAs | undefined
}

export interface CreateStackInstancesOutput {
  OperationId?: string | undefined
}

export interface CreateStackOutput {
  StackId?: string | undefined
  OperationId?: string | undefined
}

export interface CreateStackRefactorInput {
  Description?: string | undefined
  EnableStackCreation?: boolean | undefined
  ResourceMappings?: ResourceMapping[] | undefined
  StackDefinitions: StackDefinition[]
}

export interface CreateStackRefactorOutput {
  StackRefactorId: string
}

export interface CreateStackSetInput {
  StackSetName: string
  Description?: string | undefined
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  StackId?: string | undefined
  Parameters?: Parameter[] | undefined
  Capabilities?: Capability[] | undefined
  Tags?: Tag[] | undefined
  AdministrationRoleARN?: string | undefined
  ExecutionRoleName?: string | undefined
  PermissionModel?: PermissionModels | undefined
  AutoDeployment?: AutoDeployment | undefined
  CallAs?: CallAs | undefined
  ClientRequestToken?: string | undefined
  ManagedExecution?: ManagedExecution | undefined
}

export interface CreateStackSetOutput {
  StackSetId?: string | undefined
}

export interface DeactivateTypeInput {
  TypeName?: string | undefined
  Type?: ThirdPartyType | undefined
  Arn?: string | undefined
}

export interface DeleteChangeSetInput {
  ChangeSetName: string
  StackName?: string | undefined
}

export interface DeleteGeneratedTemplateInput {
  GeneratedTemplateName: string
}

export interface DeleteStackInput {
  StackName: string
  RetainResources?: string[] | undefined
  RoleARN?: string | undefined
  ClientRequestToken?: string | undefined
  DeletionMode?: DeletionMode | undefined
  DeploymentConfig?: DeploymentConfig | undefined
}

export interface DeleteStackInstancesInput {
  StackSetName: string
  Accounts?: string[] | undefined
  DeploymentTargets?: DeploymentTargets | undefined
  Regions: string[]
  OperationPreferences?: StackSetOperationPreferences | undefined
  RetainStacks: boolean
  OperationId?: string | undefined
  CallAs?: CallAs | undefined
}

export interface DeleteStackInstancesOutput {
  OperationId?: string | undefined
}

export interface DeleteStackSetInput {
  StackSetName: string
  CallAs?: CallAs | undefined
}

export type DeletionMode = 'STANDARD' | 'FORCE_DELETE_STACK'

export interface DeploymentConfig {
  Mode?: DeploymentConfigMode | undefined
  DisableRollback?: boolean | undefined
}

export type DeploymentConfigMode = 'STANDARD' | 'EXPRESS'

export type DeploymentMode = 'REVERT_DRIFT'

export interface DeploymentTargets {
  Accounts?: string[] | undefined
  AccountsUrl?: string | undefined
  OrganizationalUnitIds?: string[] | undefined
  AccountFilterType?: AccountFilterType | undefined
}

export type DeprecatedStatus = 'LIVE' | 'DEPRECATED'

export interface DeregisterTypeInput {
  Arn?: string | undefined
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  VersionId?: string | undefined
}

export interface DescribeAccountLimitsInput {
  NextToken?: string | undefined
}

export interface DescribeAccountLimitsOutput {
  AccountLimits?: AccountLimit[] | undefined
  NextToken?: string | undefined
}

export interface DescribeChangeSetHooksInput {
  ChangeSetName: string
  StackName?: string | undefined
  NextToken?: string | undefined
  LogicalResourceId?: string | undefined
}

export interface DescribeChangeSetHooksOutput {
  ChangeSetId?: string | undefined
  ChangeSetName?: string | undefined
  Hooks?: ChangeSetHook[] | undefined
  Status?: ChangeSetHooksStatus | undefined
  NextToken?: string | undefined
  StackId?: string | undefined
  StackName?: string | undefined
}

export interface DescribeChangeSetInput {
  ChangeSetName: string
  StackName?: string | undefined
  NextToken?: string | undefined
  IncludePropertyValues?: boolean | undefined
}

export interface DescribeChangeSetOutput {
  ChangeSetName?: string | undefined
  ChangeSetId?: string | undefined
  StackId?: string | undefined
  StackName?: string | undefined
  Description?: string | undefined
  Parameters?: Parameter[] | undefined
  CreationTime?: Date | undefined
  ExecutionStatus?: ExecutionStatus | undefined
  Status?: ChangeSetStatus | undefined
  StatusReason?: string | undefined
  StackDriftStatus?: StackDriftStatus | undefined
  NotificationARNs?: string[] | undefined
  RollbackConfiguration?: RollbackConfiguration | undefined
  Capabilities?: Capability[] | undefined
  Tags?: Tag[] | undefined
  Changes?: Change[] | undefined
  NextToken?: string | undefined
  IncludeNestedStacks?: boolean | undefined
  ParentChangeSetId?: string | undefined
  RootChangeSetId?: string | undefined
  OnStackFailure?: OnStackFailure | undefined
  ImportExistingResources?: boolean | undefined
  DeploymentMode?: DeploymentMode | undefined
  DeploymentConfig?: DeploymentConfig | undefined
}

export interface DescribeEventsInput {
  StackName?: string | undefined
  ChangeSetName?: string | undefined
  OperationId?: string | undefined
  Filters?: EventFilter | undefined
  NextToken?: string | undefined
}

export interface DescribeEventsOutput {
  OperationEvents?: OperationEvent[] | undefined
  NextToken?: string | undefined
}

export interface DescribeGeneratedTemplateInput {
  GeneratedTemplateName: string
}

export interface DescribeGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined
  GeneratedTemplateName?: string | undefined
  Resources?: ResourceDetail[] | undefined
  Status?: GeneratedTemplateStatus | undefined
  StatusReason?: string | undefined
  CreationTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
  Progress?: TemplateProgress | undefined
  StackId?: string | undefined
  TemplateConfiguration?: TemplateConfiguration | undefined
  TotalWarnings?: number | undefined
}

export interface DescribeOrganizationsAccessInput {
  CallAs?: CallAs | undefined
}

export interface DescribeOrganizationsAccessOutput {
  Status?: OrganizationStatus | undefined
}

export interface DescribePublisherInput {
  PublisherId?: string | undefined
}

export interface DescribePublisherOutput {
  PublisherId?: string | undefined
  PublisherStatus?: PublisherStatus | undefined
  IdentityProvider?: IdentityProvider | undefined
  PublisherProfile?: string | undefined
}

export interface DescribeResourceScanInput {
  ResourceScanId: string
}

export interface DescribeResourceScanOutput {
  ResourceScanId?: string | undefined
  Status?: ResourceScanStatus | undefined
  StatusReason?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  PercentageCompleted?: number | undefined
  ResourceTypes?: string[] | undefined
  ResourcesScanned?: number | undefined
  ResourcesRead?: number | undefined
  ScanFilters?: ScanFilter[] | undefined
}

export interface DescribeStackDriftDetectionStatusInput {
  StackDriftDetectionId: string
}

export interface DescribeStackDriftDetectionStatusOutput {
  StackId: string
  StackDriftDetectionId: string
  StackDriftStatus?: StackDriftStatus | undefined
  DetectionStatus: StackDriftDetectionStatus
  DetectionStatusReason?: string | undefined
  DriftedStackResourceCount?: number | undefined
  Timestamp: Date
}

export interface DescribeStackEventsInput {
  StackName: string
  NextToken?: string | undefined
}

export interface DescribeStackEventsOutput {
  StackEvents?: StackEvent[] | undefined
  NextToken?: string | undefined
}

export interface DescribeStackInstanceInput {
  StackSetName: string
  StackInstanceAccount: string
  StackInstanceRegion: string
  CallAs?: CallAs | undefined
}

export interface DescribeStackInstanceOutput {
  StackInstance?: StackInstance | undefined
}

export interface DescribeStackRefactorInput {
  StackRefactorId: string
}

export interface DescribeStackRefactorOutput {
  Description?: string | undefined
  StackRefactorId?: string | undefined
  StackIds?: string[] | undefined
  ExecutionStatus?: StackRefactorExecutionStatus | undefined
  ExecutionStatusReason?: string | undefined
  Status?: StackRefactorStatus | undefined
  StatusReason?: string | undefined
}

export interface DescribeStackResourceDriftsInput {
  StackName: string
  StackResourceDriftStatusFilters?: StackResourceDriftStatus[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeStackResourceDriftsOutput {
  StackResourceDrifts: StackResourceDrift[]
  NextToken?: string | undefined
}

export interface DescribeStackResourceInput {
  StackName: string
  LogicalResourceId: string
}

export interface DescribeStackResourceOutput {
  StackResourceDetail?: StackResourceDetail | undefined
}

export interface DescribeStackResourcesInput {
  StackName?: string | undefined
  LogicalResourceId?: string | undefined
  PhysicalResourceId?: string | undefined
}

export interface DescribeStackResourcesOutput {
  StackResources?: StackResource[] | undefined
}

export interface DescribeStackSetInput {
  StackSetName: string
  CallAs?: CallAs | undefined
}

export interface DescribeStackSetOperationInput {
  StackSetName: string
  OperationId: string
  CallAs?: CallAs | undefined
}

export interface DescribeStackSetOperationOutput {
  StackSetOperation?: StackSetOperation | undefined
}

export interface DescribeStackSetOutput {
  StackSet?: StackSet | undefined
}

export interface DescribeStacksInput {
  StackName?: string | undefined
  NextToken?: string | undefined
}

export interface DescribeStacksOutput {
  Stacks?: Stack[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTypeInput {
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  Arn?: string | undefined
  VersionId?: string | undefined
  PublisherId?: string | undefined
  PublicVersionNumber?: string | undefined
}

export interface DescribeTypeOutput {
  Arn?: string | undefined
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  DefaultVersionId?: string | undefined
  IsDefaultVersion?: boolean | undefined
  TypeTestsStatus?: TypeTestsStatus | undefined
  TypeTestsStatusDescription?: string | undefined
  Description?: string | undefined
  Schema?: string | undefined
  ProvisioningType?: ProvisioningType | undefined
  DeprecatedStatus?: DeprecatedStatus | undefined
  LoggingConfig?: LoggingConfig | undefined
  RequiredActivatedTypes?: RequiredActivatedType[] | undefined
  ExecutionRoleArn?: string | undefined
  Visibility?: Visibility | undefined
  SourceUrl?: string | undefined
  DocumentationUrl?: string | undefined
  LastUpdated?: Date | undefined
  TimeCreated?: Date | undefined
  ConfigurationSchema?: string | undefined
  PublisherId?: string | undefined
  OriginalTypeName?: string | undefined
  OriginalTypeArn?: string | undefined
  PublicVersionNumber?: string | undefined
  LatestPublicVersion?: string | undefined
  IsActivated?: boolean | undefined
  AutoUpdate?: boolean | undefined
}

export interface DescribeTypeRegistrationInput {
  RegistrationToken: string
}

export interface DescribeTypeRegistrationOutput {
  ProgressStatus?: RegistrationStatus | undefined
  Description?: string | undefined
  TypeArn?: string | undefined
  TypeVersionArn?: string | undefined
}

export type DetailedStatus = 'CONFIGURATION_COMPLETE' | 'VALIDATION_FAILED'

export interface DetectStackDriftInput {
  StackName: string
  LogicalResourceIds?: string[] | undefined
}

export interface DetectStackDriftOutput {
  StackDriftDetectionId: string
}

export interface DetectStackResourceDriftInput {
  StackName: string
  LogicalResourceId: string
}

export interface DetectStackResourceDriftOutput {
  StackResourceDrift: StackResourceDrift
}

export interface DetectStackSetDriftInput {
  StackSetName: string
  OperationPreferences?: StackSetOperationPreferences | undefined
  OperationId?: string | undefined
  CallAs?: CallAs | undefined
}

export interface DetectStackSetDriftOutput {
  OperationId?: string | undefined
}

export type DifferenceType = 'ADD' | 'REMOVE' | 'NOT_EQUAL'

export type DriftIgnoredReason = 'MANAGED_BY_AWS' | 'WRITE_ONLY_PROPERTY' | 'SENSITIVE_PROPERTY'

export interface EstimateTemplateCostInput {
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  Parameters?: Parameter[] | undefined
}

export interface EstimateTemplateCostOutput {
  Url?: string | undefined
}

export type EvaluationType = 'Static' | 'Dynamic'

export interface EventFilter {
  FailedEvents?: boolean | undefined
}

export type EventType = 'STACK_EVENT' | 'PROGRESS_EVENT' | 'VALIDATION_ERROR' | 'PROVISIONING_ERROR' | 'HOOK_INVOCATION_ERROR'

export interface ExecuteChangeSetInput {
  ChangeSetName: string
  StackName?: string | undefined
  ClientRequestToken?: string | undefined
  DisableRollback?: boolean | undefined
  RetainExceptOnCreate?: boolean | undefined
}

export interface ExecuteStackRefactorInput {
  StackRefactorId: string
}

export type ExecutionStatus = 'UNAVAILABLE' | 'AVAILABLE' | 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED' | 'OBSOLETE'

export interface Export {
  ExportingStackId?: string | undefined
  Name?: string | undefined
  Value?: string | undefined
}

export type GeneratedTemplateDeletionPolicy = 'DELETE' | 'RETAIN'

export type GeneratedTemplateResourceStatus = 'PENDING' | 'IN_PROGRESS' | 'FAILED' | 'COMPLETE'

export type GeneratedTemplateStatus = 'CREATE_PENDING' | 'UPDATE_PENDING' | 'DELETE_PENDING' | 'CREATE_IN_PROGRESS' | 'UPDATE_IN_PROGRESS' | 'DELETE_IN_PROGRESS' | 'FAILED' | 'COMPLETE'

export type GeneratedTemplateUpdateReplacePolicy = 'DELETE' | 'RETAIN'

export interface GetGeneratedTemplateInput {
  Format?: TemplateFormat | undefined
  GeneratedTemplateName: string
}

export interface GetGeneratedTemplateOutput {
  Status?: GeneratedTemplateStatus | undefined
  TemplateBody?: string | undefined
}

export interface GetHookResultInput {
  HookResultId?: string | undefined
}

export interface GetHookResultOutput {
  HookResultId?: string | undefined
  InvocationPoint?: HookInvocationPoint | undefined
  FailureMode?: HookFailureMode | undefined
  TypeName?: string | undefined
  OriginalTypeName?: string | undefined
  TypeVersionId?: string | undefined
  TypeConfigurationVersionId?: string | undefined
  TypeArn?: string | undefined
  Status?: HookStatus | undefined
  HookStatusReason?: string | undefined
  InvokedAt?: Date | undefined
  Target?: HookTarget | undefined
  Annotations?: Annotation[] | undefined
}

export interface GetStackPolicyInput {
  StackName: string
}

export interface GetStackPolicyOutput {
  StackPolicyBody?: string | undefined
}

export interface GetTemplateInput {
  StackName?: string | undefined
  ChangeSetName?: string | undefined
  TemplateStage?: TemplateStage | undefined
}

export interface GetTemplateOutput {
  TemplateBody?: string | undefined
  StagesAvailable?: TemplateStage[] | undefined
}

export interface GetTemplateSummaryInput {
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  StackName?: string | undefined
  StackSetName?: string | undefined
  CallAs?: CallAs | undefined
  TemplateSummaryConfig?: TemplateSummaryConfig | undefined
}

export interface GetTemplateSummaryOutput {
  Parameters?: ParameterDeclaration[] | undefined
  Description?: string | undefined
  Capabilities?: Capability[] | undefined
  CapabilitiesReason?: string | undefined
  ResourceTypes?: string[] | undefined
  Version?: string | undefined
  Metadata?: string | undefined
  DeclaredTransforms?: string[] | undefined
  ResourceIdentifierSummaries?: ResourceIdentifierSummary[] | undefined
  Warnings?: Warnings | undefined
}

export type HandlerErrorCode = 'NotUpdatable' | 'InvalidRequest' | 'AccessDenied' | 'InvalidCredentials' | 'AlreadyExists' | 'NotFound' | 'ResourceConflict' | 'Throttling' | 'ServiceLimitExceeded' | 'NotStabilized' | 'GeneralServiceException' | 'ServiceInternalError' | 'NetworkFailure' | 'InternalFailure' | 'InvalidTypeConfiguration' | 'HandlerInternalFailure' | 'NonCompliant' | 'Unknown' | 'UnsupportedTarget'

export type HookFailureMode = 'FAIL' | 'WARN'

export type HookInvocationPoint = 'PRE_PROVISION'

export interface HookResultSummary {
  HookResultId?: string | undefined
  InvocationPoint?: HookInvocationPoint | undefined
  FailureMode?: HookFailureMode | undefined
  TypeName?: string | undefined
  TypeVersionId?: string | undefined
  TypeConfigurationVersionId?: string | undefined
  Status?: HookStatus | undefined
  HookStatusReason?: string | undefined
  InvokedAt?: Date | undefined
  TargetType?: ListHookResultsTargetType | undefined
  TargetId?: string | undefined
  TypeArn?: string | undefined
  HookExecutionTarget?: string | undefined
}

export type HookStatus = 'HOOK_IN_PROGRESS' | 'HOOK_COMPLETE_SUCCEEDED' | 'HOOK_COMPLETE_FAILED' | 'HOOK_FAILED'

export interface HookTarget {
  TargetType: HookTargetType
  TargetTypeName: string
  TargetId: string
  Action: HookTargetAction
}

export type HookTargetAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'IMPORT'

export type HookTargetType = 'RESOURCE'

export type IdentityProvider = 'AWS_Marketplace' | 'GitHub' | 'Bitbucket'

export interface ImportStacksToStackSetInput {
  StackSetName: string
  StackIds?: string[] | undefined
  StackIdsUrl?: string | undefined
  OrganizationalUnitIds?: string[] | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
  OperationId?: string | undefined
  CallAs?: CallAs | undefined
}

export interface ImportStacksToStackSetOutput {
  OperationId?: string | undefined
}

export interface ListChangeSetsInput {
  StackName: string
  NextToken?: string | undefined
}

export interface ListChangeSetsOutput {
  Summaries?: ChangeSetSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListExportsInput {
  NextToken?: string | undefined
}

export interface ListExportsOutput {
  Exports?: Export[] | undefined
  NextToken?: string | undefined
}

export interface ListGeneratedTemplatesInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListGeneratedTemplatesOutput {
  Summaries?: TemplateSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListHookResultsInput {
  TargetType?: ListHookResultsTargetType | undefined
  TargetId?: string | undefined
  TypeArn?: string | undefined
  Status?: HookStatus | undefined
  NextToken?: string | undefined
}

export interface ListHookResultsOutput {
  TargetType?: ListHookResultsTargetType | undefined
  TargetId?: string | undefined
  HookResults?: HookResultSummary[] | undefined
  NextToken?: string | undefined
}

export type ListHookResultsTargetType = 'CHANGE_SET' | 'STACK' | 'RESOURCE' | 'CLOUD_CONTROL'

export interface ListImportsInput {
  ExportName: string
  NextToken?: string | undefined
}

export interface ListImportsOutput {
  Imports?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceScanRelatedResourcesInput {
  ResourceScanId: string
  Resources: ScannedResourceIdentifier[]
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListResourceScanRelatedResourcesOutput {
  RelatedResources?: ScannedResource[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceScanResourcesInput {
  ResourceScanId: string
  ResourceIdentifier?: string | undefined
  ResourceTypePrefix?: string | undefined
  TagKey?: string | undefined
  TagValue?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListResourceScanResourcesOutput {
  Resources?: ScannedResource[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceScansInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  ScanTypeFilter?: ScanType | undefined
}

export interface ListResourceScansOutput {
  ResourceScanSummaries?: ResourceScanSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackInstanceResourceDriftsInput {
  StackSetName: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  StackInstanceResourceDriftStatuses?: StackResourceDriftStatus[] | undefined
  StackInstanceAccount: string
  StackInstanceRegion: string
  OperationId: string
  CallAs?: CallAs | undefined
}

export interface ListStackInstanceResourceDriftsOutput {
  Summaries?: StackInstanceResourceDriftsSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackInstancesInput {
  StackSetName: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: StackInstanceFilter[] | undefined
  StackInstanceAccount?: string | undefined
  StackInstanceRegion?: string | undefined
  CallAs?: CallAs | undefined
}

export interface ListStackInstancesOutput {
  Summaries?: StackInstanceSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackRefactorActionsInput {
  StackRefactorId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListStackRefactorActionsOutput {
  StackRefactorActions: StackRefactorAction[]
  NextToken?: string | undefined
}

export interface ListStackRefactorsInput {
  ExecutionStatusFilter?: StackRefactorExecutionStatus[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListStackRefactorsOutput {
  StackRefactorSummaries: StackRefactorSummary[]
  NextToken?: string | undefined
}

export interface ListStackResourcesInput {
  StackName: string
  NextToken?: string | undefined
}

export interface ListStackResourcesOutput {
  StackResourceSummaries?: StackResourceSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackSetAutoDeploymentTargetsInput {
  StackSetName: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  CallAs?: CallAs | undefined
}

export interface ListStackSetAutoDeploymentTargetsOutput {
  Summaries?: StackSetAutoDeploymentTargetSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackSetOperationResultsInput {
  StackSetName: string
  OperationId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  CallAs?: CallAs | undefined
  Filters?: OperationResultFilter[] | undefined
}

export interface ListStackSetOperationResultsOutput {
  Summaries?: StackSetOperationResultSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackSetOperationsInput {
  StackSetName: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  CallAs?: CallAs | undefined
}

export interface ListStackSetOperationsOutput {
  Summaries?: StackSetOperationSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStackSetsInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Status?: StackSetStatus | undefined
  CallAs?: CallAs | undefined
}

export interface ListStackSetsOutput {
  Summaries?: StackSetSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListStacksInput {
  NextToken?: string | undefined
  StackStatusFilter?: StackStatus[] | undefined
}

export interface ListStacksOutput {
  StackSummaries?: StackSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListTypeRegistrationsInput {
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  TypeArn?: string | undefined
  RegistrationStatusFilter?: RegistrationStatus | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListTypeRegistrationsOutput {
  RegistrationTokenList?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListTypeVersionsInput {
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  Arn?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DeprecatedStatus?: DeprecatedStatus | undefined
  PublisherId?: string | undefined
}

export interface ListTypeVersionsOutput {
  TypeVersionSummaries?: TypeVersionSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListTypesInput {
  Visibility?: Visibility | undefined
  ProvisioningType?: ProvisioningType | undefined
  DeprecatedStatus?: DeprecatedStatus | undefined
  Type?: RegistryType | undefined
  Filters?: TypeFilters | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListTypesOutput {
  TypeSummaries?: TypeSummary[] | undefined
  NextToken?: string | undefined
}

export interface LiveResourceDrift {
  PreviousValue?: string | undefined
  ActualValue?: string | undefined
  DriftDetectionTimestamp?: Date | undefined
}

export interface LoggingConfig {
  LogRoleArn: string
  LogGroupName: string
}

export interface ManagedExecution {
  Active?: boolean | undefined
}

export interface ModuleInfo {
  TypeHierarchy?: string | undefined
  LogicalIdHierarchy?: string | undefined
}

export type OnFailure = 'DO_NOTHING' | 'ROLLBACK' | 'DELETE'

export type OnStackFailure = 'DO_NOTHING' | 'ROLLBACK' | 'DELETE'

export interface OperationEntry {
  OperationType?: OperationType | undefined
  OperationId?: string | undefined
}

export interface OperationEvent {
  EventId?: string | undefined
  StackId?: string | undefined
  OperationId?: string | undefined
  OperationType?: OperationType | undefined
  OperationStatus?: BeaconStackOperationStatus | undefined
  EventType?: EventType | undefined
  LogicalResourceId?: string | undefined
  PhysicalResourceId?: string | undefined
  ResourceType?: string | undefined
  Timestamp?: Date | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ResourceStatus?: ResourceStatus | undefined
  ResourceStatusReason?: string | undefined
  ResourceProperties?: string | undefined
  ClientRequestToken?: string | undefined
  HookType?: string | undefined
  HookStatus?: HookStatus | undefined
  HookStatusReason?: string | undefined
  HookInvocationPoint?: HookInvocationPoint | undefined
  HookFailureMode?: HookFailureMode | undefined
  DetailedStatus?: DetailedStatus | undefined
  ValidationFailureMode?: HookFailureMode | undefined
  ValidationName?: string | undefined
  ValidationStatus?: ValidationStatus | undefined
  ValidationStatusReason?: string | undefined
  ValidationPath?: string | undefined
}

export interface OperationResultFilter {
  Name?: OperationResultFilterName | undefined
  Values?: string | undefined
}

export type OperationResultFilterName = 'OPERATION_RESULT_STATUS'

export type OperationStatus = 'PENDING' | 'IN_PROGRESS' | 'SUCCESS' | 'FAILED'

export type OperationType = 'CREATE_STACK' | 'UPDATE_STACK' | 'DELETE_STACK' | 'CONTINUE_ROLLBACK' | 'ROLLBACK' | 'CREATE_CHANGESET'

export type OrganizationStatus = 'ENABLED' | 'DISABLED' | 'DISABLED_PERMANENTLY'

export interface Output {
  OutputKey?: string | undefined
  OutputValue?: string | undefined
  Description?: string | undefined
  ExportName?: string | undefined
}

export interface Parameter {
  ParameterKey?: string | undefined
  ParameterValue?: string | undefined
  UsePreviousValue?: boolean | undefined
  ResolvedValue?: string | undefined
}

export interface ParameterConstraints {
  AllowedValues?: string[] | undefined
}

export interface ParameterDeclaration {
  ParameterKey?: string | undefined
  DefaultValue?: string | undefined
  ParameterType?: string | undefined
  NoEcho?: boolean | undefined
  Description?: string | undefined
  ParameterConstraints?: ParameterConstraints | undefined
}

export type PermissionModels = 'SERVICE_MANAGED' | 'SELF_MANAGED'

export interface PhysicalResourceIdContextKeyValuePair {
  Key: string
  Value: string
}

export type PolicyAction = 'Delete' | 'Retain' | 'Snapshot' | 'ReplaceAndDelete' | 'ReplaceAndRetain' | 'ReplaceAndSnapshot'

export interface PropertyDifference {
  PropertyPath: string
  ExpectedValue: string
  ActualValue: string
  DifferenceType: DifferenceType
}

export type ProvisioningType = 'NON_PROVISIONABLE' | 'IMMUTABLE' | 'FULLY_MUTABLE'

export interface PublishTypeInput {
  Type?: ThirdPartyType | undefined
  Arn?: string | undefined
  TypeName?: string | undefined
  PublicVersionNumber?: string | undefined
}

export interface PublishTypeOutput {
  PublicTypeArn?: string | undefined
}

export type PublisherStatus = 'VERIFIED' | 'UNVERIFIED'

export interface RecordHandlerProgressInput {
  BearerToken: string
  OperationStatus: OperationStatus
  CurrentOperationStatus?: OperationStatus | undefined
  StatusMessage?: string | undefined
  ErrorCode?: HandlerErrorCode | undefined
  ResourceModel?: string | undefined
  ClientRequestToken?: string | undefined
}

export type RegionConcurrencyType = 'SEQUENTIAL' | 'PARALLEL'

export interface RegisterPublisherInput {
  AcceptTermsAndConditions?: boolean | undefined
  ConnectionArn?: string | undefined
}

export interface RegisterPublisherOutput {
  PublisherId?: string | undefined
}

export interface RegisterTypeInput {
  Type?: RegistryType | undefined
  TypeName: string
  SchemaHandlerPackage: string
  LoggingConfig?: LoggingConfig | undefined
  ExecutionRoleArn?: string | undefined
  ClientRequestToken?: string | undefined
}

export interface RegisterTypeOutput {
  RegistrationToken?: string | undefined
}

export type RegistrationStatus = 'COMPLETE' | 'IN_PROGRESS' | 'FAILED'

export type RegistryType = 'RESOURCE' | 'MODULE' | 'HOOK'

export type Replacement = 'True' | 'False' | 'Conditional'

export interface RequiredActivatedType {
  TypeNameAlias?: string | undefined
  OriginalTypeName?: string | undefined
  PublisherId?: string | undefined
  SupportedMajorVersions?: number[] | undefined
}

export type RequiresRecreation = 'Never' | 'Conditionally' | 'Always'

export type ResourceAttribute = 'Properties' | 'Metadata' | 'CreationPolicy' | 'UpdatePolicy' | 'DeletionPolicy' | 'UpdateReplacePolicy' | 'Tags'

export interface ResourceChange {
  PolicyAction?: PolicyAction | undefined
  Action?: ChangeAction | undefined
  LogicalResourceId?: string | undefined
  PhysicalResourceId?: string | undefined
  ResourceType?: string | undefined
  Replacement?: Replacement | undefined
  Scope?: ResourceAttribute[] | undefined
  ResourceDriftStatus?: StackResourceDriftStatus | undefined
  ResourceDriftIgnoredAttributes?: ResourceDriftIgnoredAttribute[] | undefined
  Details?: ResourceChangeDetail[] | undefined
  ChangeSetId?: string | undefined
  ModuleInfo?: ModuleInfo | undefined
  BeforeContext?: string | undefined
  AfterContext?: string | undefined
  PreviousDeploymentContext?: string | undefined
}

export interface ResourceChangeDetail {
  Target?: ResourceTargetDefinition | undefined
  Evaluation?: EvaluationType | undefined
  ChangeSource?: ChangeSource | undefined
  CausingEntity?: string | undefined
}

export interface ResourceDefinition {
  ResourceType: string
  LogicalResourceId?: string | undefined
  ResourceIdentifier: { [key: string]: string }
}

export interface ResourceDetail {
  ResourceType?: string | undefined
  LogicalResourceId?: string | undefined
  ResourceIdentifier?: { [key: string]: string } | undefined
  ResourceStatus?: GeneratedTemplateResourceStatus | undefined
  ResourceStatusReason?: string | undefined
  Warnings?: WarningDetail[] | undefined
}

export interface ResourceDriftIgnoredAttribute {
  Path?: string | undefined
  Reason?: DriftIgnoredReason | undefined
}

export interface ResourceIdentifierSummary {
  ResourceType?: string | undefined
  LogicalResourceIds?: string[] | undefined
  ResourceIdentifiers?: string[] | undefined
}

export interface ResourceLocation {
  StackName: string
  LogicalResourceId: string
}

export interface ResourceMapping {
  Source: ResourceLocation
  Destination: ResourceLocation
}

export type ResourceScanStatus = 'IN_PROGRESS' | 'FAILED' | 'COMPLETE' | 'EXPIRED'

export interface ResourceScanSummary {
  ResourceScanId?: string | undefined
  Status?: ResourceScanStatus | undefined
  StatusReason?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  PercentageCompleted?: number | undefined
  ScanType?: ScanType | undefined
}

export type ResourceSignalStatus = 'SUCCESS' | 'FAILURE'

export type ResourceStatus = 'CREATE_IN_PROGRESS' | 'CREATE_FAILED' | 'CREATE_COMPLETE' | 'DELETE_IN_PROGRESS' | 'DELETE_FAILED' | 'DELETE_COMPLETE' | 'DELETE_SKIPPED' | 'UPDATE_IN_PROGRESS' | 'UPDATE_FAILED' | 'UPDATE_COMPLETE' | 'IMPORT_FAILED' | 'IMPORT_COMPLETE' | 'IMPORT_IN_PROGRESS' | 'IMPORT_ROLLBACK_IN_PROGRESS' | 'IMPORT_ROLLBACK_FAILED' | 'IMPORT_ROLLBACK_COMPLETE' | 'EXPORT_FAILED' | 'EXPORT_COMPLETE' | 'EXPORT_IN_PROGRESS' | 'EXPORT_ROLLBACK_IN_PROGRESS' | 'EXPORT_ROLLBACK_FAILED' | 'EXPORT_ROLLBACK_COMPLETE' | 'UPDATE_ROLLBACK_IN_PROGRESS' | 'UPDATE_ROLLBACK_COMPLETE' | 'UPDATE_ROLLBACK_FAILED' | 'ROLLBACK_IN_PROGRESS' | 'ROLLBACK_COMPLETE' | 'ROLLBACK_FAILED'

export interface ResourceTargetDefinition {
  Attribute?: ResourceAttribute | undefined
  Name?: string | undefined
  RequiresRecreation?: RequiresRecreation | undefined
  Path?: string | undefined
  BeforeValue?: string | undefined
  AfterValue?: string | undefined
  BeforeValueFrom?: BeforeValueFrom | undefined
  AfterValueFrom?: AfterValueFrom | undefined
  Drift?: LiveResourceDrift | undefined
  AttributeChangeType?: AttributeChangeType | undefined
}

export interface ResourceToImport {
  ResourceType: string
  LogicalResourceId: string
  ResourceIdentifier: { [key: string]: string }
}

export interface RollbackConfiguration {
  RollbackTriggers?: RollbackTrigger[] | undefined
  MonitoringTimeInMinutes?: number | undefined
}

export interface RollbackStackInput {
  StackName: string
  RoleARN?: string | undefined
  ClientRequestToken?: string | undefined
  RetainExceptOnCreate?: boolean | undefined
  DeploymentConfig?: DeploymentConfig | undefined
}

export interface RollbackStackOutput {
  StackId?: string | undefined
  OperationId?: string | undefined
}

export interface RollbackTrigger {
  Arn: string
  Type: string
}

export interface ScanFilter {
  Types?: string[] | undefined
}

export type ScanType = 'FULL' | 'PARTIAL'

export interface ScannedResource {
  ResourceType?: string | undefined
  ResourceIdentifier?: { [key: string]: string } | undefined
  ManagedByStack?: boolean | undefined
}

export interface ScannedResourceIdentifier {
  ResourceType: string
  ResourceIdentifier: { [key: string]: string }
}

export interface SetStackPolicyInput {
  StackName: string
  StackPolicyBody?: string | undefined
  StackPolicyURL?: string | undefined
}

export interface SetTypeConfigurationInput {
  TypeArn?: string | undefined
  Configuration: string
  ConfigurationAlias?: string | undefined
  TypeName?: string | undefined
  Type?: ThirdPartyType | undefined
}

export interface SetTypeConfigurationOutput {
  ConfigurationArn?: string | undefined
}

export interface SetTypeDefaultVersionInput {
  Arn?: string | undefined
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  VersionId?: string | undefined
}

export interface SignalResourceInput {
  StackName: string
  LogicalResourceId: string
  UniqueId: string
  Status: ResourceSignalStatus
}

export interface Stack {
  StackId?: string | undefined
  StackName: string
  ChangeSetId?: string | undefined
  Description?: string | undefined
  Parameters?: Parameter[] | undefined
  CreationTime: Date
  DeletionTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
  RollbackConfiguration?: RollbackConfiguration | undefined
  StackStatus: StackStatus
  StackStatusReason?: string | undefined
  DisableRollback?: boolean | undefined
  DeploymentConfig?: DeploymentConfig | undefined
  NotificationARNs?: string[] | undefined
  TimeoutInMinutes?: number | undefined
  Capabilities?: Capability[] | undefined
  Outputs?: Output[] | undefined
  RoleARN?: string | undefined
  Tags?: Tag[] | undefined
  EnableTerminationProtection?: boolean | undefined
  ParentId?: string | undefined
  RootId?: string | undefined
  DriftInformation?: StackDriftInformation | undefined
  RetainExceptOnCreate?: boolean | undefined
  DeletionMode?: DeletionMode | undefined
  DetailedStatus?: DetailedStatus | undefined
  LastOperations?: OperationEntry[] | undefined
}

export interface StackDefinition {
  StackName?: string | undefined
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
}

export type StackDriftDetectionStatus = 'DETECTION_IN_PROGRESS' | 'DETECTION_FAILED' | 'DETECTION_COMPLETE'

export interface StackDriftInformation {
  StackDriftStatus: StackDriftStatus
  LastCheckTimestamp?: Date | undefined
}

export interface StackDriftInformationSummary {
  StackDriftStatus: StackDriftStatus
  LastCheckTimestamp?: Date | undefined
}

export type StackDriftStatus = 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | 'NOT_CHECKED'

export interface StackEvent {
  StackId: string
  EventId: string
  StackName: string
  OperationId?: string | undefined
  LogicalResourceId?: string | undefined
  PhysicalResourceId?: string | undefined
  ResourceType?: string | undefined
  Timestamp: Date
  ResourceStatus?: ResourceStatus | undefined
  ResourceStatusReason?: string | undefined
  ResourceProperties?: string | undefined
  ClientRequestToken?: string | undefined
  HookType?: string | undefined
  HookStatus?: HookStatus | undefined
  HookStatusReason?: string | undefined
  HookInvocationPoint?: HookInvocationPoint | undefined
  HookInvocationId?: string | undefined
  HookFailureMode?: HookFailureMode | undefined
  DetailedStatus?: DetailedStatus | undefined
}

export interface StackInstance {
  StackSetId?: string | undefined
  Region?: string | undefined
  Account?: string | undefined
  StackId?: string | undefined
  ParameterOverrides?: Parameter[] | undefined
  Status?: StackInstanceStatus | undefined
  StackInstanceStatus?: StackInstanceComprehensiveStatus | undefined
  StatusReason?: string | undefined
  OrganizationalUnitId?: string | undefined
  DriftStatus?: StackDriftStatus | undefined
  LastDriftCheckTimestamp?: Date | undefined
  LastOperationId?: string | undefined
}

export interface StackInstanceComprehensiveStatus {
  DetailedStatus?: StackInstanceDetailedStatus | undefined
}

export type StackInstanceDetailedStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'INOPERABLE' | 'SKIPPED_SUSPENDED_ACCOUNT' | 'FAILED_IMPORT'

export interface StackInstanceFilter {
  Name?: StackInstanceFilterName | undefined
  Values?: string | undefined
}

export type StackInstanceFilterName = 'DETAILED_STATUS' | 'LAST_OPERATION_ID' | 'DRIFT_STATUS'

export interface StackInstanceResourceDriftsSummary {
  StackId: string
  LogicalResourceId: string
  PhysicalResourceId?: string | undefined
  PhysicalResourceIdContext?: PhysicalResourceIdContextKeyValuePair[] | undefined
  ResourceType: string
  PropertyDifferences?: PropertyDifference[] | undefined
  StackResourceDriftStatus: StackResourceDriftStatus
  Timestamp: Date
}

export type StackInstanceStatus = 'CURRENT' | 'OUTDATED' | 'INOPERABLE'

export interface StackInstanceSummary {
  StackSetId?: string | undefined
  Region?: string | undefined
  Account?: string | undefined
  StackId?: string | undefined
  Status?: StackInstanceStatus | undefined
  StatusReason?: string | undefined
  StackInstanceStatus?: StackInstanceComprehensiveStatus | undefined
  OrganizationalUnitId?: string | undefined
  DriftStatus?: StackDriftStatus | undefined
  LastDriftCheckTimestamp?: Date | undefined
  LastOperationId?: string | undefined
}

export interface StackRefactorAction {
  Action?: StackRefactorActionType | undefined
  Entity?: StackRefactorActionEntity | undefined
  PhysicalResourceId?: string | undefined
  ResourceIdentifier?: string | undefined
  Description?: string | undefined
  Detection?: StackRefactorDetection | undefined
  DetectionReason?: string | undefined
  TagResources?: Tag[] | undefined
  UntagResources?: string[] | undefined
  ResourceMapping?: ResourceMapping | undefined
}

export type StackRefactorActionEntity = 'RESOURCE' | 'STACK'

export type StackRefactorActionType = 'MOVE' | 'CREATE'

export type StackRefactorDetection = 'AUTO' | 'MANUAL'

export type StackRefactorExecutionStatus = 'UNAVAILABLE' | 'AVAILABLE' | 'OBSOLETE' | 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED' | 'ROLLBACK_IN_PROGRESS' | 'ROLLBACK_COMPLETE' | 'ROLLBACK_FAILED'

export type StackRefactorStatus = 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'CREATE_FAILED' | 'DELETE_IN_PROGRESS' | 'DELETE_COMPLETE' | 'DELETE_FAILED'

export interface StackRefactorSummary {
  StackRefactorId?: string | undefined
  Description?: string | undefined
  ExecutionStatus?: StackRefactorExecutionStatus | undefined
  ExecutionStatusReason?: string | undefined
  Status?: StackRefactorStatus | undefined
  StatusReason?: string | undefined
}

export interface StackResource {
  StackName?: string | undefined
  StackId?: string | undefined
  LogicalResourceId: string
  PhysicalResourceId?: string | undefined
  ResourceType: string
  Timestamp: Date
  ResourceStatus: ResourceStatus
  ResourceStatusReason?: string | undefined
  Description?: string | undefined
  DriftInformation?: StackResourceDriftInformation | undefined
  ModuleInfo?: ModuleInfo | undefined
}

export interface StackResourceDetail {
  StackName?: string | undefined
  StackId?: string | undefined
  LogicalResourceId: string
  PhysicalResourceId?: string | undefined
  ResourceType: string
  LastUpdatedTimestamp: Date
  ResourceStatus: ResourceStatus
  ResourceStatusReason?: string | undefined
  Description?: string | undefined
  Metadata?: string | undefined
  DriftInformation?: StackResourceDriftInformation | undefined
  ModuleInfo?: ModuleInfo | undefined
}

export interface StackResourceDrift {
  StackId: string
  LogicalResourceId: string
  PhysicalResourceId?: string | undefined
  PhysicalResourceIdContext?: PhysicalResourceIdContextKeyValuePair[] | undefined
  ResourceType: string
  ExpectedProperties?: string | undefined
  ActualProperties?: string | undefined
  PropertyDifferences?: PropertyDifference[] | undefined
  StackResourceDriftStatus: StackResourceDriftStatus
  Timestamp: Date
  ModuleInfo?: ModuleInfo | undefined
  DriftStatusReason?: string | undefined
}

export interface StackResourceDriftInformation {
  StackResourceDriftStatus: StackResourceDriftStatus
  LastCheckTimestamp?: Date | undefined
}

export interface StackResourceDriftInformationSummary {
  StackResourceDriftStatus: StackResourceDriftStatus
  LastCheckTimestamp?: Date | undefined
}

export type StackResourceDriftStatus = 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'UNKNOWN' | 'UNSUPPORTED'

export interface StackResourceSummary {
  LogicalResourceId: string
  PhysicalResourceId?: string | undefined
  ResourceType: string
  LastUpdatedTimestamp: Date
  ResourceStatus: ResourceStatus
  ResourceStatusReason?: string | undefined
  DriftInformation?: StackResourceDriftInformationSummary | undefined
  ModuleInfo?: ModuleInfo | undefined
}

export interface StackSet {
  StackSetName?: string | undefined
  StackSetId?: string | undefined
  Description?: string | undefined
  Status?: StackSetStatus | undefined
  TemplateBody?: string | undefined
  Parameters?: Parameter[] | undefined
  Capabilities?: Capability[] | undefined
  Tags?: Tag[] | undefined
  StackSetARN?: string | undefined
  AdministrationRoleARN?: string | undefined
  ExecutionRoleName?: string | undefined
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails | undefined
  AutoDeployment?: AutoDeployment | undefined
  PermissionModel?: PermissionModels | undefined
  OrganizationalUnitIds?: string[] | undefined
  ManagedExecution?: ManagedExecution | undefined
  Regions?: string[] | undefined
}

export interface StackSetAutoDeploymentTargetSummary {
  OrganizationalUnitId?: string | undefined
  Regions?: string[] | undefined
}

export interface StackSetDriftDetectionDetails {
  DriftStatus?: StackSetDriftStatus | undefined
  DriftDetectionStatus?: StackSetDriftDetectionStatus | undefined
  LastDriftCheckTimestamp?: Date | undefined
  TotalStackInstancesCount?: number | undefined
  DriftedStackInstancesCount?: number | undefined
  InSyncStackInstancesCount?: number | undefined
  InProgressStackInstancesCount?: number | undefined
  FailedStackInstancesCount?: number | undefined
}

export type StackSetDriftDetectionStatus = 'COMPLETED' | 'FAILED' | 'PARTIAL_SUCCESS' | 'IN_PROGRESS' | 'STOPPED'

export type StackSetDriftStatus = 'DRIFTED' | 'IN_SYNC' | 'NOT_CHECKED'

export interface StackSetOperation {
  OperationId?: string | undefined
  StackSetId?: string | undefined
  Action?: StackSetOperationAction | undefined
  Status?: StackSetOperationStatus | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
  RetainStacks?: boolean | undefined
  AdministrationRoleARN?: string | undefined
  ExecutionRoleName?: string | undefined
  CreationTimestamp?: Date | undefined
  EndTimestamp?: Date | undefined
  DeploymentTargets?: DeploymentTargets | undefined
  StackSetDriftDetectionDetails?: StackSetDriftDetectionDetails | undefined
  StatusReason?: string | undefined
  StatusDetails?: StackSetOperationStatusDetails | undefined
}

export type StackSetOperationAction = 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT'

export interface StackSetOperationPreferences {
  RegionConcurrencyType?: RegionConcurrencyType | undefined
  RegionOrder?: string[] | undefined
  FailureToleranceCount?: number | undefined
  FailureTolerancePercentage?: number | undefined
  MaxConcurrentCount?: number | undefined
  MaxConcurrentPercentage?: number | undefined
  ConcurrencyMode?: ConcurrencyMode | undefined
}

export type StackSetOperationResultStatus = 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'

export interface StackSetOperationResultSummary {
  Account?: string | undefined
  Region?: string | undefined
  Status?: StackSetOperationResultStatus | undefined
  StatusReason?: string | undefined
  AccountGateResult?: AccountGateResult | undefined
  OrganizationalUnitId?: string | undefined
}

export type StackSetOperationStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPING' | 'STOPPED' | 'QUEUED'

export interface StackSetOperationStatusDetails {
  FailedStackInstancesCount?: number | undefined
}

export interface StackSetOperationSummary {
  OperationId?: string | undefined
  Action?: StackSetOperationAction | undefined
  Status?: StackSetOperationStatus | undefined
  CreationTimestamp?: Date | undefined
  EndTimestamp?: Date | undefined
  StatusReason?: string | undefined
  StatusDetails?: StackSetOperationStatusDetails | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
}

export type StackSetStatus = 'ACTIVE' | 'DELETED'

export interface StackSetSummary {
  StackSetName?: string | undefined
  StackSetId?: string | undefined
  Description?: string | undefined
  Status?: StackSetStatus | undefined
  AutoDeployment?: AutoDeployment | undefined
  PermissionModel?: PermissionModels | undefined
  DriftStatus?: StackDriftStatus | undefined
  LastDriftCheckTimestamp?: Date | undefined
  ManagedExecution?: ManagedExecution | undefined
}

export type StackStatus = 'CREATE_IN_PROGRESS' | 'CREATE_FAILED' | 'CREATE_COMPLETE' | 'ROLLBACK_IN_PROGRESS' | 'ROLLBACK_FAILED' | 'ROLLBACK_COMPLETE' | 'DELETE_IN_PROGRESS' | 'DELETE_FAILED' | 'DELETE_COMPLETE' | 'UPDATE_IN_PROGRESS' | 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' | 'UPDATE_COMPLETE' | 'UPDATE_FAILED' | 'UPDATE_ROLLBACK_IN_PROGRESS' | 'UPDATE_ROLLBACK_FAILED' | 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS' | 'UPDATE_ROLLBACK_COMPLETE' | 'REVIEW_IN_PROGRESS' | 'IMPORT_IN_PROGRESS' | 'IMPORT_COMPLETE' | 'IMPORT_ROLLBACK_IN_PROGRESS' | 'IMPORT_ROLLBACK_FAILED' | 'IMPORT_ROLLBACK_COMPLETE'

export interface StackSummary {
  StackId?: string | undefined
  StackName: string
  TemplateDescription?: string | undefined
  CreationTime: Date
  LastUpdatedTime?: Date | undefined
  DeletionTime?: Date | undefined
  StackStatus: StackStatus
  StackStatusReason?: string | undefined
  ParentId?: string | undefined
  RootId?: string | undefined
  DriftInformation?: StackDriftInformationSummary | undefined
  LastOperations?: OperationEntry[] | undefined
}

export interface StartResourceScanInput {
  ClientRequestToken?: string | undefined
  ScanFilters?: ScanFilter[] | undefined
}

export interface StartResourceScanOutput {
  ResourceScanId?: string | undefined
}

export interface StopStackSetOperationInput {
  StackSetName: string
  OperationId: string
  CallAs?: CallAs | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TemplateConfiguration {
  DeletionPolicy?: GeneratedTemplateDeletionPolicy | undefined
  UpdateReplacePolicy?: GeneratedTemplateUpdateReplacePolicy | undefined
}

export type TemplateFormat = 'JSON' | 'YAML'

export interface TemplateParameter {
  ParameterKey?: string | undefined
  DefaultValue?: string | undefined
  NoEcho?: boolean | undefined
  Description?: string | undefined
}

export interface TemplateProgress {
  ResourcesSucceeded?: number | undefined
  ResourcesFailed?: number | undefined
  ResourcesProcessing?: number | undefined
  ResourcesPending?: number | undefined
}

export type TemplateStage = 'Original' | 'Processed'

export interface TemplateSummary {
  GeneratedTemplateId?: string | undefined
  GeneratedTemplateName?: string | undefined
  Status?: GeneratedTemplateStatus | undefined
  StatusReason?: string | undefined
  CreationTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
  NumberOfResources?: number | undefined
}

export interface TemplateSummaryConfig {
  TreatUnrecognizedResourceTypesAsWarnings?: boolean | undefined
}

export interface TestTypeInput {
  Arn?: string | undefined
  Type?: ThirdPartyType | undefined
  TypeName?: string | undefined
  VersionId?: string | undefined
  LogDeliveryBucket?: string | undefined
}

export interface TestTypeOutput {
  TypeVersionArn?: string | undefined
}

export type ThirdPartyType = 'RESOURCE' | 'MODULE' | 'HOOK'

export interface TypeConfigurationDetails {
  Arn?: string | undefined
  Alias?: string | undefined
  Configuration?: string | undefined
  LastUpdated?: Date | undefined
  TypeArn?: string | undefined
  TypeName?: string | undefined
  IsDefaultConfiguration?: boolean | undefined
}

export interface TypeConfigurationIdentifier {
  TypeArn?: string | undefined
  TypeConfigurationAlias?: string | undefined
  TypeConfigurationArn?: string | undefined
  Type?: ThirdPartyType | undefined
  TypeName?: string | undefined
}

export interface TypeFilters {
  Category?: Category | undefined
  PublisherId?: string | undefined
  TypeNamePrefix?: string | undefined
}

export interface TypeSummary {
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  DefaultVersionId?: string | undefined
  TypeArn?: string | undefined
  LastUpdated?: Date | undefined
  Description?: string | undefined
  PublisherId?: string | undefined
  OriginalTypeName?: string | undefined
  PublicVersionNumber?: string | undefined
  LatestPublicVersion?: string | undefined
  PublisherIdentity?: IdentityProvider | undefined
  PublisherName?: string | undefined
  IsActivated?: boolean | undefined
}

export type TypeTestsStatus = 'PASSED' | 'FAILED' | 'IN_PROGRESS' | 'NOT_TESTED'

export interface TypeVersionSummary {
  Type?: RegistryType | undefined
  TypeName?: string | undefined
  VersionId?: string | undefined
  IsDefaultVersion?: boolean | undefined
  Arn?: string | undefined
  TimeCreated?: Date | undefined
  Description?: string | undefined
  PublicVersionNumber?: string | undefined
}

export interface UpdateGeneratedTemplateInput {
  GeneratedTemplateName: string
  NewGeneratedTemplateName?: string | undefined
  AddResources?: ResourceDefinition[] | undefined
  RemoveResources?: string[] | undefined
  RefreshAllResources?: boolean | undefined
  TemplateConfiguration?: TemplateConfiguration | undefined
}

export interface UpdateGeneratedTemplateOutput {
  GeneratedTemplateId?: string | undefined
}

export interface UpdateStackInput {
  StackName: string
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  UsePreviousTemplate?: boolean | undefined
  StackPolicyDuringUpdateBody?: string | undefined
  StackPolicyDuringUpdateURL?: string | undefined
  Parameters?: Parameter[] | undefined
  Capabilities?: Capability[] | undefined
  ResourceTypes?: string[] | undefined
  RoleARN?: string | undefined
  RollbackConfiguration?: RollbackConfiguration | undefined
  StackPolicyBody?: string | undefined
  StackPolicyURL?: string | undefined
  NotificationARNs?: string[] | undefined
  Tags?: Tag[] | undefined
  DisableRollback?: boolean | undefined
  ClientRequestToken?: string | undefined
  RetainExceptOnCreate?: boolean | undefined
  DeploymentConfig?: DeploymentConfig | undefined
  DisableValidation?: boolean | undefined
}

export interface UpdateStackInstancesInput {
  StackSetName: string
  Accounts?: string[] | undefined
  DeploymentTargets?: DeploymentTargets | undefined
  Regions: string[]
  ParameterOverrides?: Parameter[] | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
  OperationId?: string | undefined
  CallAs?: CallAs | undefined
}

export interface UpdateStackInstancesOutput {
  OperationId?: string | undefined
}

export interface UpdateStackOutput {
  StackId?: string | undefined
  OperationId?: string | undefined
}

export interface UpdateStackSetInput {
  StackSetName: string
  Description?: string | undefined
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
  UsePreviousTemplate?: boolean | undefined
  Parameters?: Parameter[] | undefined
  Capabilities?: Capability[] | undefined
  Tags?: Tag[] | undefined
  OperationPreferences?: StackSetOperationPreferences | undefined
  AdministrationRoleARN?: string | undefined
  ExecutionRoleName?: string | undefined
  DeploymentTargets?: DeploymentTargets | undefined
  PermissionModel?: PermissionModels | undefined
  AutoDeployment?: AutoDeployment | undefined
  OperationId?: string | undefined
  Accounts?: string[] | undefined
  Regions?: string[] | undefined
  CallAs?: CallAs | undefined
  ManagedExecution?: ManagedExecution | undefined
}

export interface UpdateStackSetOutput {
  OperationId?: string | undefined
}

export interface UpdateTerminationProtectionInput {
  EnableTerminationProtection: boolean
  StackName: string
}

export interface UpdateTerminationProtectionOutput {
  StackId?: string | undefined
}

export interface ValidateTemplateInput {
  TemplateBody?: string | undefined
  TemplateURL?: string | undefined
}

export interface ValidateTemplateOutput {
  Parameters?: TemplateParameter[] | undefined
  Description?: string | undefined
  Capabilities?: Capability[] | undefined
  CapabilitiesReason?: string | undefined
  DeclaredTransforms?: string[] | undefined
}

export type ValidationStatus = 'FAILED' | 'SKIPPED'

export type VersionBump = 'MAJOR' | 'MINOR'

export type Visibility = 'PUBLIC' | 'PRIVATE'

export interface WarningDetail {
  Type?: WarningType | undefined
  Properties?: WarningProperty[] | undefined
}

export interface WarningProperty {
  PropertyPath?: string | undefined
  Required?: boolean | undefined
  Description?: string | undefined
}

export type WarningType = 'MUTUALLY_EXCLUSIVE_PROPERTIES' | 'UNSUPPORTED_PROPERTIES' | 'MUTUALLY_EXCLUSIVE_TYPES' | 'EXCLUDED_PROPERTIES' | 'EXCLUDED_RESOURCES'

export interface Warnings {
  UnrecognizedResourceTypes?: string[] | undefined
}
