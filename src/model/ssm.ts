// Written by tools/model.ts from the API model of ssm 2014-11-06; do not edit.

export interface Operations {
  AddTagsToResource: { in: AddTagsToResourceRequest; out: Record<string, never>; err: 'InvalidResourceType' | 'InvalidResourceId' | 'InternalServerError' | 'TooManyTagsError' | 'TooManyUpdates' }
  AssociateOpsItemRelatedItem: { in: AssociateOpsItemRelatedItemRequest; out: AssociateOpsItemRelatedItemResponse; err: 'InternalServerError' | 'OpsItemNotFoundException' | 'OpsItemLimitExceededException' | 'OpsItemInvalidParameterException' | 'OpsItemRelatedItemAlreadyExistsException' | 'OpsItemConflictException' }
  CancelCommand: { in: CancelCommandRequest; out: Record<string, never>; err: 'InternalServerError' | 'InvalidCommandId' | 'InvalidInstanceId' | 'DuplicateInstanceId' }
  CancelMaintenanceWindowExecution: { in: CancelMaintenanceWindowExecutionRequest; out: CancelMaintenanceWindowExecutionResult; err: 'InternalServerError' | 'DoesNotExistException' }
  CreateActivation: { in: CreateActivationRequest; out: CreateActivationResult; err: 'InvalidParameters' | 'InternalServerError' }
  CreateAssociation: { in: CreateAssociationRequest; out: CreateAssociationResult; err: 'AssociationAlreadyExists' | 'AssociationLimitExceeded' | 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' | 'InvalidInstanceId' | 'UnsupportedPlatformType' | 'InvalidOutputLocation' | 'InvalidParameters' | 'InvalidTarget' | 'InvalidSchedule' | 'InvalidTargetMaps' | 'InvalidTag' }
  CreateAssociationBatch: { in: CreateAssociationBatchRequest; out: CreateAssociationBatchResult; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' | 'InvalidInstanceId' | 'InvalidParameters' | 'DuplicateInstanceId' | 'AssociationLimitExceeded' | 'UnsupportedPlatformType' | 'InvalidOutputLocation' | 'InvalidTarget' | 'InvalidSchedule' | 'InvalidTargetMaps' }
  CreateCloudConnector: { in: CreateCloudConnectorRequest; out: CreateCloudConnectorResult; err: 'InternalServerError' | 'ServiceQuotaExceededException' | 'ConflictException' }
  CreateDocument: { in: CreateDocumentRequest; out: CreateDocumentResult; err: 'DocumentAlreadyExists' | 'MaxDocumentSizeExceeded' | 'InternalServerError' | 'InvalidDocumentContent' | 'DocumentLimitExceeded' | 'InvalidDocumentSchemaVersion' | 'TooManyUpdates' | 'NoLongerSupportedException' }
  CreateMaintenanceWindow: { in: CreateMaintenanceWindowRequest; out: CreateMaintenanceWindowResult; err: 'IdempotentParameterMismatch' | 'ResourceLimitExceededException' | 'InternalServerError' }
  CreateOpsItem: { in: CreateOpsItemRequest; out: CreateOpsItemResponse; err: 'InternalServerError' | 'OpsItemAlreadyExistsException' | 'OpsItemLimitExceededException' | 'OpsItemInvalidParameterException' | 'OpsItemAccessDeniedException' }
  CreateOpsMetadata: { in: CreateOpsMetadataRequest; out: CreateOpsMetadataResult; err: 'OpsMetadataAlreadyExistsException' | 'OpsMetadataTooManyUpdatesException' | 'OpsMetadataInvalidArgumentException' | 'OpsMetadataLimitExceededException' | 'InternalServerError' }
  CreatePatchBaseline: { in: CreatePatchBaselineRequest; out: CreatePatchBaselineResult; err: 'IdempotentParameterMismatch' | 'ResourceLimitExceededException' | 'InternalServerError' }
  CreateResourceDataSync: { in: CreateResourceDataSyncRequest; out: Record<string, never>; err: 'InternalServerError' | 'ResourceDataSyncCountExceededException' | 'ResourceDataSyncAlreadyExistsException' | 'ResourceDataSyncInvalidConfigurationException' }
  DeleteActivation: { in: DeleteActivationRequest; out: Record<string, never>; err: 'InvalidActivationId' | 'InvalidActivation' | 'InternalServerError' | 'TooManyUpdates' }
  DeleteAssociation: { in: DeleteAssociationRequest; out: Record<string, never>; err: 'AssociationDoesNotExist' | 'InternalServerError' | 'InvalidDocument' | 'InvalidInstanceId' | 'TooManyUpdates' }
  DeleteCloudConnector: { in: DeleteCloudConnectorRequest; out: DeleteCloudConnectorResult; err: 'InternalServerError' | 'ResourceNotFoundException' | 'ConflictException' }
  DeleteDocument: { in: DeleteDocumentRequest; out: Record<string, never>; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentOperation' | 'AssociatedInstances' | 'TooManyUpdates' }
  DeleteInventory: { in: DeleteInventoryRequest; out: DeleteInventoryResult; err: 'InternalServerError' | 'InvalidTypeNameException' | 'InvalidOptionException' | 'InvalidDeleteInventoryParametersException' | 'InvalidInventoryRequestException' }
  DeleteMaintenanceWindow: { in: DeleteMaintenanceWindowRequest; out: DeleteMaintenanceWindowResult; err: 'InternalServerError' }
  DeleteOpsItem: { in: DeleteOpsItemRequest; out: Record<string, never>; err: 'InternalServerError' | 'OpsItemInvalidParameterException' }
  DeleteOpsMetadata: { in: DeleteOpsMetadataRequest; out: Record<string, never>; err: 'OpsMetadataNotFoundException' | 'OpsMetadataInvalidArgumentException' | 'InternalServerError' }
  DeleteParameter: { in: DeleteParameterRequest; out: Record<string, never>; err: 'InternalServerError' | 'ParameterNotFound' }
  DeleteParameters: { in: DeleteParametersRequest; out: DeleteParametersResult; err: 'InternalServerError' }
  DeletePatchBaseline: { in: DeletePatchBaselineRequest; out: DeletePatchBaselineResult; err: 'ResourceInUseException' | 'InternalServerError' }
  DeleteResourceDataSync: { in: DeleteResourceDataSyncRequest; out: Record<string, never>; err: 'InternalServerError' | 'ResourceDataSyncNotFoundException' | 'ResourceDataSyncInvalidConfigurationException' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyRequest; out: Record<string, never>; err: 'InternalServerError' | 'ResourcePolicyInvalidParameterException' | 'ResourcePolicyConflictException' | 'ResourceNotFoundException' | 'MalformedResourcePolicyDocumentException' | 'ResourcePolicyNotFoundException' }
  DeregisterManagedInstance: { in: DeregisterManagedInstanceRequest; out: Record<string, never>; err: 'InvalidInstanceId' | 'InternalServerError' }
  DeregisterPatchBaselineForPatchGroup: { in: DeregisterPatchBaselineForPatchGroupRequest; out: DeregisterPatchBaselineForPatchGroupResult; err: 'InvalidResourceId' | 'InternalServerError' }
  DeregisterTargetFromMaintenanceWindow: { in: DeregisterTargetFromMaintenanceWindowRequest; out: DeregisterTargetFromMaintenanceWindowResult; err: 'DoesNotExistException' | 'InternalServerError' | 'TargetInUseException' }
  DeregisterTaskFromMaintenanceWindow: { in: DeregisterTaskFromMaintenanceWindowRequest; out: DeregisterTaskFromMaintenanceWindowResult; err: 'DoesNotExistException' | 'InternalServerError' }
  DescribeActivations: { in: DescribeActivationsRequest; out: DescribeActivationsResult; err: 'InvalidFilter' | 'InvalidNextToken' | 'InternalServerError' }
  DescribeAssociation: { in: DescribeAssociationRequest; out: DescribeAssociationResult; err: 'AssociationDoesNotExist' | 'InvalidAssociationVersion' | 'InternalServerError' | 'InvalidDocument' | 'InvalidInstanceId' }
  DescribeAssociationExecutionTargets: { in: DescribeAssociationExecutionTargetsRequest; out: DescribeAssociationExecutionTargetsResult; err: 'InternalServerError' | 'AssociationDoesNotExist' | 'InvalidNextToken' | 'AssociationExecutionDoesNotExist' }
  DescribeAssociationExecutions: { in: DescribeAssociationExecutionsRequest; out: DescribeAssociationExecutionsResult; err: 'InternalServerError' | 'AssociationDoesNotExist' | 'InvalidNextToken' }
  DescribeAutomationExecutions: { in: DescribeAutomationExecutionsRequest; out: DescribeAutomationExecutionsResult; err: 'InvalidFilterKey' | 'InvalidFilterValue' | 'InvalidNextToken' | 'InternalServerError' }
  DescribeAutomationStepExecutions: { in: DescribeAutomationStepExecutionsRequest; out: DescribeAutomationStepExecutionsResult; err: 'AutomationExecutionNotFoundException' | 'InvalidNextToken' | 'InvalidFilterKey' | 'InvalidFilterValue' | 'InternalServerError' }
  DescribeAvailablePatches: { in: DescribeAvailablePatchesRequest; out: DescribeAvailablePatchesResult; err: 'InternalServerError' }
  DescribeDocument: { in: DescribeDocumentRequest; out: DescribeDocumentResult; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' }
  DescribeDocumentPermission: { in: DescribeDocumentPermissionRequest; out: DescribeDocumentPermissionResponse; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidNextToken' | 'InvalidPermissionType' | 'InvalidDocumentOperation' }
  DescribeEffectiveInstanceAssociations: { in: DescribeEffectiveInstanceAssociationsRequest; out: DescribeEffectiveInstanceAssociationsResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidNextToken' }
  DescribeEffectivePatchesForPatchBaseline: { in: DescribeEffectivePatchesForPatchBaselineRequest; out: DescribeEffectivePatchesForPatchBaselineResult; err: 'InvalidResourceId' | 'DoesNotExistException' | 'UnsupportedOperatingSystem' | 'InternalServerError' }
  DescribeInstanceAssociationsStatus: { in: DescribeInstanceAssociationsStatusRequest; out: DescribeInstanceAssociationsStatusResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidNextToken' }
  DescribeInstanceInformation: { in: DescribeInstanceInformationRequest; out: DescribeInstanceInformationResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidNextToken' | 'InvalidInstanceInformationFilterValue' | 'InvalidFilterKey' }
  DescribeInstancePatchStates: { in: DescribeInstancePatchStatesRequest; out: DescribeInstancePatchStatesResult; err: 'InternalServerError' | 'InvalidNextToken' }
  DescribeInstancePatchStatesForPatchGroup: { in: DescribeInstancePatchStatesForPatchGroupRequest; out: DescribeInstancePatchStatesForPatchGroupResult; err: 'InternalServerError' | 'InvalidFilter' | 'InvalidNextToken' }
  DescribeInstancePatches: { in: DescribeInstancePatchesRequest; out: DescribeInstancePatchesResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidFilter' | 'InvalidNextToken' }
  DescribeInstanceProperties: { in: DescribeInstancePropertiesRequest; out: DescribeInstancePropertiesResult; err: 'InvalidNextToken' | 'InvalidFilterKey' | 'InvalidInstanceId' | 'InvalidActivationId' | 'InvalidInstancePropertyFilterValue' | 'InternalServerError' | 'InvalidDocument' }
  DescribeInventoryDeletions: { in: DescribeInventoryDeletionsRequest; out: DescribeInventoryDeletionsResult; err: 'InternalServerError' | 'InvalidDeletionIdException' | 'InvalidNextToken' }
  DescribeMaintenanceWindowExecutionTaskInvocations: { in: DescribeMaintenanceWindowExecutionTaskInvocationsRequest; out: DescribeMaintenanceWindowExecutionTaskInvocationsResult; err: 'DoesNotExistException' | 'InternalServerError' }
  DescribeMaintenanceWindowExecutionTasks: { in: DescribeMaintenanceWindowExecutionTasksRequest; out: DescribeMaintenanceWindowExecutionTasksResult; err: 'DoesNotExistException' | 'InternalServerError' }
  DescribeMaintenanceWindowExecutions: { in: DescribeMaintenanceWindowExecutionsRequest; out: DescribeMaintenanceWindowExecutionsResult; err: 'InternalServerError' }
  DescribeMaintenanceWindowSchedule: { in: DescribeMaintenanceWindowScheduleRequest; out: DescribeMaintenanceWindowScheduleResult; err: 'InternalServerError' | 'DoesNotExistException' }
  DescribeMaintenanceWindowTargets: { in: DescribeMaintenanceWindowTargetsRequest; out: DescribeMaintenanceWindowTargetsResult; err: 'DoesNotExistException' | 'InternalServerError' }
  DescribeMaintenanceWindowTasks: { in: DescribeMaintenanceWindowTasksRequest; out: DescribeMaintenanceWindowTasksResult; err: 'DoesNotExistException' | 'InternalServerError' }
  DescribeMaintenanceWindows: { in: DescribeMaintenanceWindowsRequest; out: DescribeMaintenanceWindowsResult; err: 'InternalServerError' }
  DescribeMaintenanceWindowsForTarget: { in: DescribeMaintenanceWindowsForTargetRequest; out: DescribeMaintenanceWindowsForTargetResult; err: 'InternalServerError' }
  DescribeOpsItems: { in: DescribeOpsItemsRequest; out: DescribeOpsItemsResponse; err: 'InternalServerError' }
  DescribeParameters: { in: DescribeParametersRequest; out: DescribeParametersResult; err: 'InternalServerError' | 'InvalidFilterKey' | 'InvalidFilterOption' | 'InvalidFilterValue' | 'InvalidNextToken' }
  DescribePatchBaselines: { in: DescribePatchBaselinesRequest; out: DescribePatchBaselinesResult; err: 'InternalServerError' }
  DescribePatchGroupState: { in: DescribePatchGroupStateRequest; out: DescribePatchGroupStateResult; err: 'InternalServerError' | 'InvalidNextToken' }
  DescribePatchGroups: { in: DescribePatchGroupsRequest; out: DescribePatchGroupsResult; err: 'InternalServerError' }
  DescribePatchProperties: { in: DescribePatchPropertiesRequest; out: DescribePatchPropertiesResult; err: 'InternalServerError' }
  DescribeSessions: { in: DescribeSessionsRequest; out: DescribeSessionsResponse; err: 'InternalServerError' | 'InvalidFilterKey' | 'InvalidNextToken' }
  DisassociateOpsItemRelatedItem: { in: DisassociateOpsItemRelatedItemRequest; out: Record<string, never>; err: 'InternalServerError' | 'OpsItemRelatedItemAssociationNotFoundException' | 'OpsItemNotFoundException' | 'OpsItemInvalidParameterException' | 'OpsItemConflictException' }
  GetAccessToken: { in: GetAccessTokenRequest; out: GetAccessTokenResponse; err: 'InternalServerError' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ThrottlingException' | 'ValidationException' }
  GetAutomationExecution: { in: GetAutomationExecutionRequest; out: GetAutomationExecutionResult; err: 'AutomationExecutionNotFoundException' | 'InternalServerError' }
  GetCalendarState: { in: GetCalendarStateRequest; out: GetCalendarStateResponse; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentType' | 'UnsupportedCalendarException' }
  GetCloudConnector: { in: GetCloudConnectorRequest; out: GetCloudConnectorResult; err: 'InternalServerError' | 'ResourceNotFoundException' }
  GetCommandInvocation: { in: GetCommandInvocationRequest; out: GetCommandInvocationResult; err: 'InternalServerError' | 'InvalidCommandId' | 'InvalidInstanceId' | 'InvalidPluginName' | 'InvocationDoesNotExist' }
  GetConnectionStatus: { in: GetConnectionStatusRequest; out: GetConnectionStatusResponse; err: 'InternalServerError' }
  GetDefaultPatchBaseline: { in: GetDefaultPatchBaselineRequest; out: GetDefaultPatchBaselineResult; err: 'InternalServerError' }
  GetDeployablePatchSnapshotForInstance: { in: GetDeployablePatchSnapshotForInstanceRequest; out: GetDeployablePatchSnapshotForInstanceResult; err: 'InternalServerError' | 'UnsupportedOperatingSystem' | 'UnsupportedFeatureRequiredException' }
  GetDocument: { in: GetDocumentRequest; out: GetDocumentResult; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' }
  GetExecutionPreview: { in: GetExecutionPreviewRequest; out: GetExecutionPreviewResponse; err: 'InternalServerError' | 'ResourceNotFoundException' }
  GetInventory: { in: GetInventoryRequest; out: GetInventoryResult; err: 'InternalServerError' | 'InvalidFilter' | 'InvalidInventoryGroupException' | 'InvalidNextToken' | 'InvalidTypeNameException' | 'InvalidAggregatorException' | 'InvalidResultAttributeException' }
  GetInventorySchema: { in: GetInventorySchemaRequest; out: GetInventorySchemaResult; err: 'InternalServerError' | 'InvalidTypeNameException' | 'InvalidNextToken' }
  GetMaintenanceWindow: { in: GetMaintenanceWindowRequest; out: GetMaintenanceWindowResult; err: 'DoesNotExistException' | 'InternalServerError' }
  GetMaintenanceWindowExecution: { in: GetMaintenanceWindowExecutionRequest; out: GetMaintenanceWindowExecutionResult; err: 'DoesNotExistException' | 'InternalServerError' }
  GetMaintenanceWindowExecutionTask: { in: GetMaintenanceWindowExecutionTaskRequest; out: GetMaintenanceWindowExecutionTaskResult; err: 'DoesNotExistException' | 'InternalServerError' }
  GetMaintenanceWindowExecutionTaskInvocation: { in: GetMaintenanceWindowExecutionTaskInvocationRequest; out: GetMaintenanceWindowExecutionTaskInvocationResult; err: 'DoesNotExistException' | 'InternalServerError' }
  GetMaintenanceWindowTask: { in: GetMaintenanceWindowTaskRequest; out: GetMaintenanceWindowTaskResult; err: 'DoesNotExistException' | 'InternalServerError' }
  GetOpsItem: { in: GetOpsItemRequest; out: GetOpsItemResponse; err: 'InternalServerError' | 'OpsItemNotFoundException' | 'OpsItemAccessDeniedException' }
  GetOpsMetadata: { in: GetOpsMetadataRequest; out: GetOpsMetadataResult; err: 'OpsMetadataNotFoundException' | 'OpsMetadataInvalidArgumentException' | 'InternalServerError' }
  GetOpsSummary: { in: GetOpsSummaryRequest; out: GetOpsSummaryResult; err: 'InternalServerError' | 'ResourceDataSyncNotFoundException' | 'InvalidFilter' | 'InvalidNextToken' | 'InvalidTypeNameException' | 'InvalidAggregatorException' }
  GetParameter: { in: GetParameterRequest; out: GetParameterResult; err: 'InternalServerError' | 'InvalidKeyId' | 'ParameterNotFound' | 'ParameterVersionNotFound' }
  GetParameterHistory: { in: GetParameterHistoryRequest; out: GetParameterHistoryResult; err: 'InternalServerError' | 'ParameterNotFound' | 'InvalidNextToken' | 'InvalidKeyId' }
  GetParameters: { in: GetParametersRequest; out: GetParametersResult; err: 'InvalidKeyId' | 'InternalServerError' }
  GetParametersByPath: { in: GetParametersByPathRequest; out: GetParametersByPathResult; err: 'InternalServerError' | 'InvalidFilterKey' | 'InvalidFilterOption' | 'InvalidFilterValue' | 'InvalidKeyId' | 'InvalidNextToken' }
  GetPatchBaseline: { in: GetPatchBaselineRequest; out: GetPatchBaselineResult; err: 'DoesNotExistException' | 'InvalidResourceId' | 'InternalServerError' }
  GetPatchBaselineForPatchGroup: { in: GetPatchBaselineForPatchGroupRequest; out: GetPatchBaselineForPatchGroupResult; err: 'InternalServerError' }
  GetResourcePolicies: { in: GetResourcePoliciesRequest; out: GetResourcePoliciesResponse; err: 'InternalServerError' | 'ResourcePolicyInvalidParameterException' | 'ResourceNotFoundException' }
  GetServiceSetting: { in: GetServiceSettingRequest; out: GetServiceSettingResult; err: 'InternalServerError' | 'ServiceSettingNotFound' }
  LabelParameterVersion: { in: LabelParameterVersionRequest; out: LabelParameterVersionResult; err: 'InternalServerError' | 'TooManyUpdates' | 'ParameterNotFound' | 'ParameterVersionNotFound' | 'ParameterVersionLabelLimitExceeded' }
  ListAssociationVersions: { in: ListAssociationVersionsRequest; out: ListAssociationVersionsResult; err: 'InternalServerError' | 'InvalidNextToken' | 'AssociationDoesNotExist' }
  ListAssociations: { in: ListAssociationsRequest; out: ListAssociationsResult; err: 'InternalServerError' | 'InvalidNextToken' }
  ListCloudConnectors: { in: ListCloudConnectorsRequest; out: ListCloudConnectorsResult; err: 'InternalServerError' }
  ListCommandInvocations: { in: ListCommandInvocationsRequest; out: ListCommandInvocationsResult; err: 'InternalServerError' | 'InvalidCommandId' | 'InvalidInstanceId' | 'InvalidFilterKey' | 'InvalidNextToken' }
  ListCommands: { in: ListCommandsRequest; out: ListCommandsResult; err: 'InternalServerError' | 'InvalidCommandId' | 'InvalidInstanceId' | 'InvalidFilterKey' | 'InvalidNextToken' }
  ListComplianceItems: { in: ListComplianceItemsRequest; out: ListComplianceItemsResult; err: 'InvalidResourceType' | 'InvalidResourceId' | 'InternalServerError' | 'InvalidFilter' | 'InvalidNextToken' }
  ListComplianceSummaries: { in: ListComplianceSummariesRequest; out: ListComplianceSummariesResult; err: 'InvalidFilter' | 'InvalidNextToken' | 'InternalServerError' }
  ListDocumentMetadataHistory: { in: ListDocumentMetadataHistoryRequest; out: ListDocumentMetadataHistoryResponse; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' | 'InvalidNextToken' }
  ListDocumentVersions: { in: ListDocumentVersionsRequest; out: ListDocumentVersionsResult; err: 'InternalServerError' | 'InvalidNextToken' | 'InvalidDocument' }
  ListDocuments: { in: ListDocumentsRequest; out: ListDocumentsResult; err: 'InternalServerError' | 'InvalidNextToken' | 'InvalidFilterKey' }
  ListInventoryEntries: { in: ListInventoryEntriesRequest; out: ListInventoryEntriesResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidTypeNameException' | 'InvalidFilter' | 'InvalidNextToken' }
  ListNodes: { in: ListNodesRequest; out: ListNodesResult; err: 'InternalServerError' | 'InvalidFilter' | 'InvalidNextToken' | 'ResourceDataSyncNotFoundException' | 'UnsupportedOperationException' }
  ListNodesSummary: { in: ListNodesSummaryRequest; out: ListNodesSummaryResult; err: 'InternalServerError' | 'InvalidAggregatorException' | 'InvalidFilter' | 'InvalidNextToken' | 'ResourceDataSyncNotFoundException' | 'UnsupportedOperationException' }
  ListOpsItemEvents: { in: ListOpsItemEventsRequest; out: ListOpsItemEventsResponse; err: 'InternalServerError' | 'OpsItemNotFoundException' | 'OpsItemLimitExceededException' | 'OpsItemInvalidParameterException' }
  ListOpsItemRelatedItems: { in: ListOpsItemRelatedItemsRequest; out: ListOpsItemRelatedItemsResponse; err: 'InternalServerError' | 'OpsItemInvalidParameterException' }
  ListOpsMetadata: { in: ListOpsMetadataRequest; out: ListOpsMetadataResult; err: 'OpsMetadataInvalidArgumentException' | 'InternalServerError' }
  ListResourceComplianceSummaries: { in: ListResourceComplianceSummariesRequest; out: ListResourceComplianceSummariesResult; err: 'InvalidFilter' | 'InvalidNextToken' | 'InternalServerError' }
  ListResourceDataSync: { in: ListResourceDataSyncRequest; out: ListResourceDataSyncResult; err: 'ResourceDataSyncInvalidConfigurationException' | 'InternalServerError' | 'InvalidNextToken' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResult; err: 'InvalidResourceType' | 'InvalidResourceId' | 'InternalServerError' }
  ModifyDocumentPermission: { in: ModifyDocumentPermissionRequest; out: Record<string, never>; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidPermissionType' | 'DocumentPermissionLimit' | 'DocumentLimitExceeded' }
  PutComplianceItems: { in: PutComplianceItemsRequest; out: Record<string, never>; err: 'InternalServerError' | 'InvalidItemContentException' | 'TotalSizeLimitExceededException' | 'ItemSizeLimitExceededException' | 'ComplianceTypeCountLimitExceededException' | 'InvalidResourceType' | 'InvalidResourceId' }
  PutInventory: { in: PutInventoryRequest; out: PutInventoryResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidTypeNameException' | 'InvalidItemContentException' | 'TotalSizeLimitExceededException' | 'ItemSizeLimitExceededException' | 'ItemContentMismatchException' | 'CustomSchemaCountLimitExceededException' | 'UnsupportedInventorySchemaVersionException' | 'UnsupportedInventoryItemContextException' | 'InvalidInventoryItemContextException' | 'SubTypeCountLimitExceededException' }
  PutParameter: { in: PutParameterRequest; out: PutParameterResult; err: 'InternalServerError' | 'InvalidKeyId' | 'ParameterLimitExceeded' | 'TooManyUpdates' | 'ParameterAlreadyExists' | 'HierarchyLevelLimitExceededException' | 'HierarchyTypeMismatchException' | 'InvalidAllowedPatternException' | 'ParameterMaxVersionLimitExceeded' | 'ParameterPatternMismatchException' | 'UnsupportedParameterType' | 'PoliciesLimitExceededException' | 'InvalidPolicyTypeException' | 'InvalidPolicyAttributeException' | 'IncompatiblePolicyException' }
  PutResourcePolicy: { in: PutResourcePolicyRequest; out: PutResourcePolicyResponse; err: 'InternalServerError' | 'ResourcePolicyInvalidParameterException' | 'ResourcePolicyLimitExceededException' | 'ResourcePolicyConflictException' | 'ResourceNotFoundException' | 'MalformedResourcePolicyDocumentException' | 'ResourcePolicyNotFoundException' }
  RegisterDefaultPatchBaseline: { in: RegisterDefaultPatchBaselineRequest; out: RegisterDefaultPatchBaselineResult; err: 'InvalidResourceId' | 'DoesNotExistException' | 'InternalServerError' }
  RegisterPatchBaselineForPatchGroup: { in: RegisterPatchBaselineForPatchGroupRequest; out: RegisterPatchBaselineForPatchGroupResult; err: 'AlreadyExistsException' | 'DoesNotExistException' | 'InvalidResourceId' | 'ResourceLimitExceededException' | 'InternalServerError' }
  RegisterTargetWithMaintenanceWindow: { in: RegisterTargetWithMaintenanceWindowRequest; out: RegisterTargetWithMaintenanceWindowResult; err: 'IdempotentParameterMismatch' | 'DoesNotExistException' | 'ResourceLimitExceededException' | 'InternalServerError' }
  RegisterTaskWithMaintenanceWindow: { in: RegisterTaskWithMaintenanceWindowRequest; out: RegisterTaskWithMaintenanceWindowResult; err: 'IdempotentParameterMismatch' | 'DoesNotExistException' | 'ResourceLimitExceededException' | 'FeatureNotAvailableException' | 'InternalServerError' }
  RemoveTagsFromResource: { in: RemoveTagsFromResourceRequest; out: Record<string, never>; err: 'InvalidResourceType' | 'InvalidResourceId' | 'InternalServerError' | 'TooManyUpdates' }
  ResetServiceSetting: { in: ResetServiceSettingRequest; out: ResetServiceSettingResult; err: 'InternalServerError' | 'ServiceSettingNotFound' | 'TooManyUpdates' }
  ResumeSession: { in: ResumeSessionRequest; out: ResumeSessionResponse; err: 'DoesNotExistException' | 'InternalServerError' }
  SendAutomationSignal: { in: SendAutomationSignalRequest; out: Record<string, never>; err: 'AutomationExecutionNotFoundException' | 'AutomationStepNotFoundException' | 'InvalidAutomationSignalException' | 'InternalServerError' }
  SendCommand: { in: SendCommandRequest; out: SendCommandResult; err: 'DuplicateInstanceId' | 'InternalServerError' | 'InvalidInstanceId' | 'InvalidDocument' | 'InvalidDocumentVersion' | 'InvalidOutputFolder' | 'InvalidParameters' | 'UnsupportedPlatformType' | 'MaxDocumentSizeExceeded' | 'InvalidRole' | 'InvalidNotificationConfig' }
  StartAccessRequest: { in: StartAccessRequestRequest; out: StartAccessRequestResponse; err: 'InternalServerError' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ServiceQuotaExceededException' | 'ThrottlingException' | 'ValidationException' }
  StartAssociationsOnce: { in: StartAssociationsOnceRequest; out: Record<string, never>; err: 'InvalidAssociation' | 'AssociationDoesNotExist' }
  StartAutomationExecution: { in: StartAutomationExecutionRequest; out: StartAutomationExecutionResult; err: 'AutomationDefinitionNotFoundException' | 'InvalidAutomationExecutionParametersException' | 'AutomationExecutionLimitExceededException' | 'AutomationDefinitionVersionNotFoundException' | 'IdempotentParameterMismatch' | 'InvalidTarget' | 'InternalServerError' }
  StartChangeRequestExecution: { in: StartChangeRequestExecutionRequest; out: StartChangeRequestExecutionResult; err: 'AutomationDefinitionNotFoundException' | 'InvalidAutomationExecutionParametersException' | 'AutomationExecutionLimitExceededException' | 'AutomationDefinitionVersionNotFoundException' | 'IdempotentParameterMismatch' | 'InternalServerError' | 'AutomationDefinitionNotApprovedException' | 'NoLongerSupportedException' }
  StartExecutionPreview: { in: StartExecutionPreviewRequest; out: StartExecutionPreviewResponse; err: 'InternalServerError' | 'ValidationException' }
  StartSession: { in: StartSessionRequest; out: StartSessionResponse; err: 'InvalidDocument' | 'TargetNotConnected' | 'InternalServerError' }
  StopAutomationExecution: { in: StopAutomationExecutionRequest; out: Record<string, never>; err: 'AutomationExecutionNotFoundException' | 'InvalidAutomationStatusUpdateException' | 'InternalServerError' }
  TerminateSession: { in: TerminateSessionRequest; out: TerminateSessionResponse; err: 'InternalServerError' }
  UnlabelParameterVersion: { in: UnlabelParameterVersionRequest; out: UnlabelParameterVersionResult; err: 'InternalServerError' | 'TooManyUpdates' | 'ParameterNotFound' | 'ParameterVersionNotFound' }
  UpdateAssociation: { in: UpdateAssociationRequest; out: UpdateAssociationResult; err: 'InternalServerError' | 'InvalidSchedule' | 'InvalidParameters' | 'InvalidOutputLocation' | 'InvalidDocumentVersion' | 'AssociationDoesNotExist' | 'InvalidUpdate' | 'TooManyUpdates' | 'InvalidDocument' | 'InvalidTarget' | 'InvalidAssociationVersion' | 'AssociationVersionLimitExceeded' | 'InvalidTargetMaps' }
  UpdateAssociationStatus: { in: UpdateAssociationStatusRequest; out: UpdateAssociationStatusResult; err: 'InternalServerError' | 'InvalidInstanceId' | 'InvalidDocument' | 'AssociationDoesNotExist' | 'StatusUnchanged' | 'TooManyUpdates' }
  UpdateCloudConnector: { in: UpdateCloudConnectorRequest; out: UpdateCloudConnectorResult; err: 'InternalServerError' | 'ResourceNotFoundException' | 'ConflictException' }
  UpdateDocument: { in: UpdateDocumentRequest; out: UpdateDocumentResult; err: 'MaxDocumentSizeExceeded' | 'DocumentVersionLimitExceeded' | 'InternalServerError' | 'DuplicateDocumentContent' | 'DuplicateDocumentVersionName' | 'InvalidDocumentContent' | 'InvalidDocumentVersion' | 'InvalidDocumentSchemaVersion' | 'InvalidDocument' | 'InvalidDocumentOperation' }
  UpdateDocumentDefaultVersion: { in: UpdateDocumentDefaultVersionRequest; out: UpdateDocumentDefaultVersionResult; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentVersion' | 'InvalidDocumentSchemaVersion' }
  UpdateDocumentMetadata: { in: UpdateDocumentMetadataRequest; out: Record<string, never>; err: 'InternalServerError' | 'InvalidDocument' | 'InvalidDocumentOperation' | 'InvalidDocumentVersion' | 'TooManyUpdates' }
  UpdateMaintenanceWindow: { in: UpdateMaintenanceWindowRequest; out: UpdateMaintenanceWindowResult; err: 'DoesNotExistException' | 'InternalServerError' }
  UpdateMaintenanceWindowTarget: { in: UpdateMaintenanceWindowTargetRequest; out: UpdateMaintenanceWindowTargetResult; err: 'DoesNotExistException' | 'InternalServerError' }
  UpdateMaintenanceWindowTask: { in: UpdateMaintenanceWindowTaskRequest; out: UpdateMaintenanceWindowTaskResult; err: 'DoesNotExistException' | 'InternalServerError' }
  UpdateManagedInstanceRole: { in: UpdateManagedInstanceRoleRequest; out: Record<string, never>; err: 'InvalidInstanceId' | 'InternalServerError' }
  UpdateOpsItem: { in: UpdateOpsItemRequest; out: Record<string, never>; err: 'InternalServerError' | 'OpsItemNotFoundException' | 'OpsItemAlreadyExistsException' | 'OpsItemLimitExceededException' | 'OpsItemInvalidParameterException' | 'OpsItemAccessDeniedException' | 'OpsItemConflictException' }
  UpdateOpsMetadata: { in: UpdateOpsMetadataRequest; out: UpdateOpsMetadataResult; err: 'OpsMetadataNotFoundException' | 'OpsMetadataInvalidArgumentException' | 'OpsMetadataKeyLimitExceededException' | 'OpsMetadataTooManyUpdatesException' | 'InternalServerError' }
  UpdatePatchBaseline: { in: UpdatePatchBaselineRequest; out: UpdatePatchBaselineResult; err: 'DoesNotExistException' | 'InternalServerError' }
  UpdateResourceDataSync: { in: UpdateResourceDataSyncRequest; out: Record<string, never>; err: 'ResourceDataSyncNotFoundException' | 'ResourceDataSyncInvalidConfigurationException' | 'ResourceDataSyncConflictException' | 'InternalServerError' }
  UpdateServiceSetting: { in: UpdateServiceSettingRequest; out: Record<string, never>; err: 'InternalServerError' | 'ServiceSettingNotFound' | 'TooManyUpdates' }
  ValidateCloudConnector: { in: ValidateCloudConnectorRequest; out: ValidateCloudConnectorResult; err: 'InternalServerError' | 'ResourceNotFoundException' }
}

export type AccessRequestStatus = 'Approved' | 'Rejected' | 'Revoked' | 'Expired' | 'Pending'

export type AccessType = 'Standard' | 'JustInTime'

export interface AccountSharingInfo {
  AccountId?: string | undefined
  SharedDocumentVersion?: string | undefined
}

export interface Activation {
  ActivationId?: string | undefined
  Description?: string | undefined
  DefaultInstanceName?: string | undefined
  IamRole?: string | undefined
  RegistrationLimit?: number | undefined
  RegistrationsCount?: number | undefined
  ExpirationDate?: Date | undefined
  Expired?: boolean | undefined
  CreatedDate?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface AddTagsToResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
  Tags: Tag[]
}

export interface Alarm {
  Name: string
}

export interface AlarmConfiguration {
  IgnorePollAlarmFailure?: boolean | undefined
  Alarms: Alarm[]
}

export interface AlarmStateInformation {
  Name: string
  State: ExternalAlarmState
}

export interface AssociateOpsItemRelatedItemRequest {
  OpsItemId: string
  AssociationType: string
  ResourceType: string
  ResourceUri: string
}

export interface AssociateOpsItemRelatedItemResponse {
  AssociationId?: string | undefined
}

export interface Association {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
  DocumentVersion?: string | undefined
  Targets?: Target[] | undefined
  LastExecutionDate?: Date | undefined
  Overview?: AssociationOverview | undefined
  ScheduleExpression?: string | undefined
  AssociationName?: string | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
}

export type AssociationComplianceSeverity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED'

export interface AssociationDescription {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationVersion?: string | undefined
  Date?: Date | undefined
  LastUpdateAssociationDate?: Date | undefined
  Status?: AssociationStatus | undefined
  Overview?: AssociationOverview | undefined
  DocumentVersion?: string | undefined
  AutomationTargetParameterName?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  AssociationId?: string | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  LastExecutionDate?: Date | undefined
  LastSuccessfulExecutionDate?: Date | undefined
  AssociationName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
  AssociationDispatchAssumeRole?: string | undefined
}

export interface AssociationExecution {
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
  ExecutionId?: string | undefined
  Status?: string | undefined
  DetailedStatus?: string | undefined
  CreatedTime?: Date | undefined
  LastExecutionDate?: Date | undefined
  ResourceCountByStatus?: string | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
}

export interface AssociationExecutionFilter {
  Key: AssociationExecutionFilterKey
  Value: string
  Type: AssociationFilterOperatorType
}

export type AssociationExecutionFilterKey = 'ExecutionId' | 'Status' | 'CreatedTime'

export interface AssociationExecutionTarget {
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
  ExecutionId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: string | undefined
  Status?: string | undefined
  DetailedStatus?: string | undefined
  LastExecutionDate?: Date | undefined
  OutputSource?: OutputSource | undefined
}

export interface AssociationExecutionTargetsFilter {
  Key: AssociationExecutionTargetsFilterKey
  Value: string
}

export type AssociationExecutionTargetsFilterKey = 'Status' | 'ResourceId' | 'ResourceType'

export interface AssociationFilter {
  key: AssociationFilterKey
  value: string
}

export type AssociationFilterKey = 'InstanceId' | 'Name' | 'AssociationId' | 'AssociationStatusName' | 'LastExecutedBefore' | 'LastExecutedAfter' | 'AssociationName' | 'ResourceGroupName' | 'CloudConnectorId'

export type AssociationFilterOperatorType = 'EQUAL' | 'LESS_THAN' | 'GREATER_THAN'

export interface AssociationOverview {
  Status?: string | undefined
  DetailedStatus?: string | undefined
  AssociationStatusAggregatedCount?: { [key: string]: number } | undefined
}

export interface AssociationStatus {
  Date: Date
  Name: AssociationStatusName
  Message: string
  AdditionalInfo?: string | undefined
}

export type AssociationStatusName = 'Pending' | 'Success' | 'Failed'

export type AssociationSyncCompliance = 'AUTO' | 'MANUAL'

export interface AssociationVersionInfo {
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
  CreatedDate?: Date | undefined
  Name?: string | undefined
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  AssociationName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  AssociationDispatchAssumeRole?: string | undefined
}

export interface AttachmentContent {
  Name?: string | undefined
  Size?: number | undefined
  Hash?: string | undefined
  HashType?: AttachmentHashType | undefined
  Url?: string | undefined
}

export type AttachmentHashType = 'Sha256'

export interface AttachmentInformation {
  Name?: string | undefined
}

export interface AttachmentsSource {
  Key?: AttachmentsSourceKey | undefined
  Values?: string[] | undefined
  Name?: string | undefined
}

export type AttachmentsSourceKey = 'SourceUrl' | 'S3FileUrl' | 'AttachmentReference'

export interface AutomationExecution {
  AutomationExecutionId?: string | undefined
  DocumentName?: string | undefined
  DocumentVersion?: string | undefined
  ExecutionStartTime?: Date | undefined
  ExecutionEndTime?: Date | undefined
  AutomationExecutionStatus?: AutomationExecutionStatus | undefined
  StepExecutions?: StepExecution[] | undefined
  StepExecutionsTruncated?: boolean | undefined
  Parameters?: { [key: string]: string[] } | undefined
  Outputs?: { [key: string]: string[] } | undefined
  FailureMessage?: string | undefined
  WarningMessage?: string | undefined
  Mode?: ExecutionMode | undefined
  ParentAutomationExecutionId?: string | undefined
  ExecutedBy?: string | undefined
  CurrentStepName?: string | undefined
  CurrentAction?: string | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  ResolvedTargets?: ResolvedTargets | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  Target?: string | undefined
  TargetLocations?: TargetLocation[] | undefined
  ProgressCounters?: ProgressCounters | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
  TargetLocationsURL?: string | undefined
  AutomationSubtype?: AutomationSubtype | undefined
  ScheduledTime?: Date | undefined
  Runbooks?: Runbook[] | undefined
  OpsItemId?: string | undefined
  AssociationId?: string | undefined
  ChangeRequestName?: string | undefined
  Variables?: { [key: string]: string[] } | undefined
}

export interface AutomationExecutionFilter {
  Key: AutomationExecutionFilterKey
  Values: string[]
}

export type AutomationExecutionFilterKey = 'DocumentNamePrefix' | 'ExecutionStatus' | 'ExecutionId' | 'ParentExecutionId' | 'CurrentAction' | 'StartTimeBefore' | 'StartTimeAfter' | 'AutomationType' | 'TagKey' | 'TargetResourceGroup' | 'AutomationSubtype' | 'OpsItemId'

export interface AutomationExecutionInputs {
  Parameters?: { [key: string]: string[] } | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  TargetLocationsURL?: string | undefined
}

export interface AutomationExecutionMetadata {
  AutomationExecutionId?: string | undefined
  DocumentName?: string | undefined
  DocumentVersion?: string | undefined
  AutomationExecutionStatus?: AutomationExecutionStatus | undefined
  ExecutionStartTime?: Date | undefined
  ExecutionEndTime?: Date | undefined
  ExecutedBy?: string | undefined
  LogFile?: string | undefined
  Outputs?: { [key: string]: string[] } | undefined
  Mode?: ExecutionMode | undefined
  ParentAutomationExecutionId?: string | undefined
  CurrentStepName?: string | undefined
  CurrentAction?: string | undefined
  FailureMessage?: string | undefined
  WarningMessage?: string | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  ResolvedTargets?: ResolvedTargets | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  Target?: string | undefined
  AutomationType?: AutomationType | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
  TargetLocationsURL?: string | undefined
  AutomationSubtype?: AutomationSubtype | undefined
  ScheduledTime?: Date | undefined
  Runbooks?: Runbook[] | undefined
  OpsItemId?: string | undefined
  AssociationId?: string | undefined
  ChangeRequestName?: string | undefined
}

export interface AutomationExecutionPreview {
  StepPreviews?: { [key: string]: number } | undefined
  Regions?: string[] | undefined
  TargetPreviews?: TargetPreview[] | undefined
  TotalAccounts?: number | undefined
}

export type AutomationExecutionStatus = 'Pending' | 'InProgress' | 'Waiting' | 'Success' | 'TimedOut' | 'Cancelling' | 'Cancelled' | 'Failed' | 'PendingApproval' | 'Approved' | 'Rejected' | 'Scheduled' | 'RunbookInProgress' | 'PendingChangeCalendarOverride' | 'ChangeCalendarOverrideApproved' | 'ChangeCalendarOverrideRejected' | 'CompletedWithSuccess' | 'CompletedWithFailure' | 'Exited'

export type AutomationSubtype = 'ChangeRequest' | 'AccessRequest'

export type AutomationType = 'CrossAccount' | 'Local'

export interface AzureConfiguration {
  TenantId: string
  TenantDisplayName?: string | undefined
  ApplicationId: string
  ApplicationDisplayName?: string | undefined
  Targets?: ConfigurationTargets | undefined
}

export interface AzureSubscription {
  Id: string
  DisplayName?: string | undefined
}

export interface BaselineOverride {
  OperatingSystem?: OperatingSystem | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
}

export type CalendarState = 'OPEN' | 'CLOSED'

export interface CancelCommandRequest {
  CommandId: string
  InstanceIds?: string[] | undefined
}

export interface CancelMaintenanceWindowExecutionRequest {
  WindowExecutionId: string
}

export interface CancelMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined
}

export interface CloudConnectorConfiguration {
  AzureConfiguration?: AzureConfiguration | undefined
}

export interface CloudConnectorFilter {
  FilterKey?: CloudConnectorFilterKey | undefined
  FilterValues?: string[] | undefined
}

export type CloudConnectorFilterKey = 'SubscriptionId' | 'TenantId'

export interface CloudConnectorSummary {
  CloudConnectorId?: string | undefined
  DisplayName?: string | undefined
  Description?: string | undefined
  RoleArn?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface CloudWatchOutputConfig {
  CloudWatchLogGroupName?: string | undefined
  CloudWatchOutputEnabled?: boolean | undefined
}

export interface Command {
  CommandId?: string | undefined
  DocumentName?: string | undefined
  DocumentVersion?: string | undefined
  Comment?: string | undefined
  ExpiresAfter?: Date | undefined
  Parameters?: { [key: string]: string[] } | undefined
  InstanceIds?: string[] | undefined
  Targets?: Target[] | undefined
  RequestedDateTime?: Date | undefined
  Status?: CommandStatus | undefined
  StatusDetails?: string | undefined
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  TargetCount?: number | undefined
  CompletedCount?: number | undefined
  ErrorCount?: number | undefined
  DeliveryTimedOutCount?: number | undefined
  ServiceRole?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
  TimeoutSeconds?: number | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
}

export interface CommandFilter {
  key: CommandFilterKey
  value: string
}

export type CommandFilterKey = 'InvokedAfter' | 'InvokedBefore' | 'Status' | 'ExecutionStage' | 'DocumentName'

export interface CommandInvocation {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  InstanceName?: string | undefined
  Comment?: string | undefined
  DocumentName?: string | undefined
  DocumentVersion?: string | undefined
  RequestedDateTime?: Date | undefined
  Status?: CommandInvocationStatus | undefined
  StatusDetails?: string | undefined
  TraceOutput?: string | undefined
  StandardOutputUrl?: string | undefined
  StandardErrorUrl?: string | undefined
  CommandPlugins?: CommandPlugin[] | undefined
  ServiceRole?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
}

export type CommandInvocationStatus = 'Pending' | 'InProgress' | 'Delayed' | 'Success' | 'Cancelled' | 'TimedOut' | 'Failed' | 'Cancelling'

export interface CommandPlugin {
  Name?: string | undefined
  Status?: CommandPluginStatus | undefined
  StatusDetails?: string | undefined
  ResponseCode?: number | undefined
  ResponseStartDateTime?: Date | undefined
  ResponseFinishDateTime?: Date | undefined
  Output?: string | undefined
  StandardOutputUrl?: string | undefined
  StandardErrorUrl?: string | undefined
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
}

export type CommandPluginStatus = 'Pending' | 'InProgress' | 'Success' | 'TimedOut' | 'Cancelled' | 'Failed'

export type CommandStatus = 'Pending' | 'InProgress' | 'Success' | 'Cancelled' | 'Failed' | 'TimedOut' | 'Cancelling'

export interface ComplianceExecutionSummary {
  ExecutionTime: Date
  ExecutionId?: string | undefined
  ExecutionType?: string | undefined
}

export interface ComplianceItem {
  ComplianceType?: string | undefined
  ResourceType?: string | undefined
  ResourceId?: string | undefined
  Id?: string | undefined
  Title?: string | undefined
  Status?: ComplianceStatus | undefined
  Severity?: ComplianceSeverity | undefined
  ExecutionSummary?: ComplianceExecutionSummary | undefined
  Details?: { [key: string]: string } | undefined
}

export interface ComplianceItemEntry {
  Id?: string | undefined
  Title?: string | undefined
  Severity: ComplianceSeverity
  Status: ComplianceStatus
  Details?: { [key: string]: string } | undefined
}

export type ComplianceQueryOperatorType = 'EQUAL' | 'NOT_EQUAL' | 'BEGIN_WITH' | 'LESS_THAN' | 'GREATER_THAN'

export type ComplianceSeverity = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED'

export type ComplianceStatus = 'COMPLIANT' | 'NON_COMPLIANT'

export interface ComplianceStringFilter {
  Key?: string | undefined
  Values?: string[] | undefined
  Type?: ComplianceQueryOperatorType | undefined
}

export interface ComplianceSummaryItem {
  ComplianceType?: string | undefined
  CompliantSummary?: CompliantSummary | undefined
  NonCompliantSummary?: NonCompliantSummary | undefined
}

export type ComplianceUploadType = 'COMPLETE' | 'PARTIAL'

export interface CompliantSummary {
  CompliantCount?: number | undefined
  SeveritySummary?: SeveritySummary | undefined
}

export interface ConfigurationTargets {
  Subscriptions?: AzureSubscription[] | undefined
}

export type ConnectionStatus = 'connected' | 'notconnected'

export interface CreateActivationRequest {
  Description?: string | undefined
  DefaultInstanceName?: string | undefined
  IamRole: string
  RegistrationLimit?: number | undefined
  ExpirationDate?: Date | undefined
  Tags?: Tag[] | undefined
  RegistrationMetadata?: RegistrationMetadataItem[] | undefined
}

export interface CreateActivationResult {
  ActivationId?: string | undefined
  ActivationCode?: string | undefined
}

export interface CreateAssociationBatchRequest {
  Entries: CreateAssociationBatchRequestEntry[]
  AssociationDispatchAssumeRole?: string | undefined
}

export interface CreateAssociationBatchRequestEntry {
  Name: string
  InstanceId?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  AutomationTargetParameterName?: string | undefined
  DocumentVersion?: string | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  AssociationName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface CreateAssociationBatchResult {
  Successful?: AssociationDescription[] | undefined
  Failed?: FailedCreateAssociation[] | undefined
}

export interface CreateAssociationRequest {
  Name: string
  DocumentVersion?: string | undefined
  InstanceId?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  Targets?: Target[] | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  AssociationName?: string | undefined
  AutomationTargetParameterName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  Tags?: Tag[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  AssociationDispatchAssumeRole?: string | undefined
}

export interface CreateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined
}

export interface CreateCloudConnectorRequest {
  DisplayName: string
  RoleArn: string
  Description?: string | undefined
  Configuration: CloudConnectorConfiguration
  ConfigConnectorArn: string
  Tags?: Tag[] | undefined
}

export interface CreateCloudConnectorResult {
  CloudConnectorId?: string | undefined
}

export interface CreateDocumentRequest {
  Content: string
  Requires?: DocumentRequires[] | undefined
  Attachments?: AttachmentsSource[] | undefined
  Name: string
  DisplayName?: string | undefined
  VersionName?: string | undefined
  DocumentType?: DocumentType | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined
}

export interface CreateMaintenanceWindowRequest {
  Name: string
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule: string
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  Duration: number
  Cutoff: number
  AllowUnassociatedTargets: boolean
  ClientToken?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateMaintenanceWindowResult {
  WindowId?: string | undefined
}

export interface CreateOpsItemRequest {
  Description: string
  OpsItemType?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  Notifications?: OpsItemNotification[] | undefined
  Priority?: number | undefined
  RelatedOpsItems?: RelatedOpsItem[] | undefined
  Source: string
  Title: string
  Tags?: Tag[] | undefined
  Category?: string | undefined
  Severity?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
  AccountId?: string | undefined
}

export interface CreateOpsItemResponse {
  OpsItemId?: string | undefined
  OpsItemArn?: string | undefined
}

export interface CreateOpsMetadataRequest {
  ResourceId: string
  Metadata?: { [key: string]: MetadataValue } | undefined
  Tags?: Tag[] | undefined
}

export interface CreateOpsMetadataResult {
  OpsMetadataArn?: string | undefined
}

export interface CreatePatchBaselineRequest {
  OperatingSystem?: OperatingSystem | undefined
  Name: string
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
  ClientToken?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreatePatchBaselineResult {
  BaselineId?: string | undefined
}

export interface CreateResourceDataSyncRequest {
  SyncName: string
  S3Destination?: ResourceDataSyncS3Destination | undefined
  SyncType?: string | undefined
  SyncSource?: ResourceDataSyncSource | undefined
}

export interface Credentials {
  AccessKeyId: string
  SecretAccessKey: string
  SessionToken: string
  ExpirationTime: Date
}

export interface DeleteActivationRequest {
  ActivationId: string
}

export interface DeleteAssociationRequest {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationId?: string | undefined
}

export interface DeleteCloudConnectorRequest {
  CloudConnectorId: string
}

export interface DeleteCloudConnectorResult {
  CloudConnectorId?: string | undefined
}

export interface DeleteDocumentRequest {
  Name: string
  DocumentVersion?: string | undefined
  VersionName?: string | undefined
  Force?: boolean | undefined
}

export interface DeleteInventoryRequest {
  TypeName: string
  SchemaDeleteOption?: InventorySchemaDeleteOption | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DeleteInventoryResult {
  DeletionId?: string | undefined
  TypeName?: string | undefined
  DeletionSummary?: InventoryDeletionSummary | undefined
}

export interface DeleteMaintenanceWindowRequest {
  WindowId: string
}

export interface DeleteMaintenanceWindowResult {
  WindowId?: string | undefined
}

export interface DeleteOpsItemRequest {
  OpsItemId: string
}

export interface DeleteOpsMetadataRequest {
  OpsMetadataArn: string
}

export interface DeleteParameterRequest {
  Name: string
}

export interface DeleteParametersRequest {
  Names: string[]
}

export interface DeleteParametersResult {
  DeletedParameters?: string[] | undefined
  InvalidParameters?: string[] | undefined
}

export interface DeletePatchBaselineRequest {
  BaselineId: string
}

export interface DeletePatchBaselineResult {
  BaselineId?: string | undefined
}

export interface DeleteResourceDataSyncRequest {
  SyncName: string
  SyncType?: string | undefined
}

export interface DeleteResourcePolicyRequest {
  ResourceArn: string
  PolicyId: string
  PolicyHash: string
}

export interface DeregisterManagedInstanceRequest {
  InstanceId: string
}

export interface DeregisterPatchBaselineForPatchGroupRequest {
  BaselineId: string
  PatchGroup: string
}

export interface DeregisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined
  PatchGroup?: string | undefined
}

export interface DeregisterTargetFromMaintenanceWindowRequest {
  WindowId: string
  WindowTargetId: string
  Safe?: boolean | undefined
}

export interface DeregisterTargetFromMaintenanceWindowResult {
  WindowId?: string | undefined
  WindowTargetId?: string | undefined
}

export interface DeregisterTaskFromMaintenanceWindowRequest {
  WindowId: string
  WindowTaskId: string
}

export interface DeregisterTaskFromMaintenanceWindowResult {
  WindowId?: string | undefined
  WindowTaskId?: string | undefined
}

export interface DescribeActivationsFilter {
  FilterKey?: DescribeActivationsFilterKeys | undefined
  FilterValues?: string[] | undefined
}

export type DescribeActivationsFilterKeys = 'ActivationIds' | 'DefaultInstanceName' | 'IamRole'

export interface DescribeActivationsRequest {
  Filters?: DescribeActivationsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeActivationsResult {
  ActivationList?: Activation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAssociationExecutionTargetsRequest {
  AssociationId: string
  ExecutionId: string
  Filters?: AssociationExecutionTargetsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeAssociationExecutionTargetsResult {
  AssociationExecutionTargets?: AssociationExecutionTarget[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAssociationExecutionsRequest {
  AssociationId: string
  Filters?: AssociationExecutionFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeAssociationExecutionsResult {
  AssociationExecutions?: AssociationExecution[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAssociationRequest {
  Name?: string | undefined
  InstanceId?: string | undefined
  AssociationId?: string | undefined
  AssociationVersion?: string | undefined
}

export interface DescribeAssociationResult {
  AssociationDescription?: AssociationDescription | undefined
}

export interface DescribeAutomationExecutionsRequest {
  Filters?: AutomationExecutionFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeAutomationExecutionsResult {
  AutomationExecutionMetadataList?: AutomationExecutionMetadata[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAutomationStepExecutionsRequest {
  AutomationExecutionId: string
  Filters?: StepExecutionFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  ReverseOrder?: boolean | undefined
}

export interface DescribeAutomationStepExecutionsResult {
  StepExecutions?: StepExecution[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAvailablePatchesRequest {
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeAvailablePatchesResult {
  Patches?: Patch[] | undefined
  NextToken?: string | undefined
}

export interface DescribeDocumentPermissionRequest {
  Name: string
  PermissionType: DocumentPermissionType
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeDocumentPermissionResponse {
  AccountIds?: string[] | undefined
  AccountSharingInfoList?: AccountSharingInfo[] | undefined
  NextToken?: string | undefined
}

export interface DescribeDocumentRequest {
  Name: string
  DocumentVersion?: string | undefined
  VersionName?: string | undefined
}

export interface DescribeDocumentResult {
  Document?: DocumentDescription | undefined
}

export interface DescribeEffectiveInstanceAssociationsRequest {
  InstanceId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeEffectiveInstanceAssociationsResult {
  Associations?: InstanceAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeEffectivePatchesForPatchBaselineRequest {
  BaselineId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeEffectivePatchesForPatchBaselineResult {
  EffectivePatches?: EffectivePatch[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceAssociationsStatusRequest {
  InstanceId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceAssociationsStatusResult {
  InstanceAssociationStatusInfos?: InstanceAssociationStatusInfo[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceInformationRequest {
  InstanceInformationFilterList?: InstanceInformationFilter[] | undefined
  Filters?: InstanceInformationStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceInformationResult {
  InstanceInformationList?: InstanceInformation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancePatchStatesForPatchGroupRequest {
  PatchGroup: string
  Filters?: InstancePatchStateFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInstancePatchStatesForPatchGroupResult {
  InstancePatchStates?: InstancePatchState[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancePatchStatesRequest {
  InstanceIds: string[]
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInstancePatchStatesResult {
  InstancePatchStates?: InstancePatchState[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancePatchesRequest {
  InstanceId: string
  Filters?: PatchOrchestratorFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInstancePatchesResult {
  Patches?: PatchComplianceData[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancePropertiesRequest {
  InstancePropertyFilterList?: InstancePropertyFilter[] | undefined
  FiltersWithOperator?: InstancePropertyStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancePropertiesResult {
  InstanceProperties?: InstanceProperty[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInventoryDeletionsRequest {
  DeletionId?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInventoryDeletionsResult {
  InventoryDeletions?: InventoryDeletionStatusItem[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsRequest {
  WindowExecutionId: string
  TaskId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionTaskInvocationsResult {
  WindowExecutionTaskInvocationIdentities?: MaintenanceWindowExecutionTaskInvocationIdentity[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionTasksRequest {
  WindowExecutionId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionTasksResult {
  WindowExecutionTaskIdentities?: MaintenanceWindowExecutionTaskIdentity[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionsRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowExecutionsResult {
  WindowExecutions?: MaintenanceWindowExecution[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowScheduleRequest {
  WindowId?: string | undefined
  Targets?: Target[] | undefined
  ResourceType?: MaintenanceWindowResourceType | undefined
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowScheduleResult {
  ScheduledWindowExecutions?: ScheduledWindowExecution[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowTargetsRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowTargetsResult {
  Targets?: MaintenanceWindowTarget[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowTasksRequest {
  WindowId: string
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowTasksResult {
  Tasks?: MaintenanceWindowTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowsForTargetRequest {
  Targets: Target[]
  ResourceType: MaintenanceWindowResourceType
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowsForTargetResult {
  WindowIdentities?: MaintenanceWindowIdentityForTarget[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowsRequest {
  Filters?: MaintenanceWindowFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMaintenanceWindowsResult {
  WindowIdentities?: MaintenanceWindowIdentity[] | undefined
  NextToken?: string | undefined
}

export interface DescribeOpsItemsRequest {
  OpsItemFilters?: OpsItemFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeOpsItemsResponse {
  NextToken?: string | undefined
  OpsItemSummaries?: OpsItemSummary[] | undefined
}

export interface DescribeParametersRequest {
  Filters?: ParametersFilter[] | undefined
  ParameterFilters?: ParameterStringFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Shared?: boolean | undefined
}

export interface DescribeParametersResult {
  Parameters?: ParameterMetadata[] | undefined
  NextToken?: string | undefined
}

export interface DescribePatchBaselinesRequest {
  Filters?: PatchOrchestratorFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribePatchBaselinesResult {
  BaselineIdentities?: PatchBaselineIdentity[] | undefined
  NextToken?: string | undefined
}

export interface DescribePatchGroupStateRequest {
  PatchGroup: string
}

export interface DescribePatchGroupStateResult {
  Instances?: number | undefined
  InstancesWithInstalledPatches?: number | undefined
  InstancesWithInstalledOtherPatches?: number | undefined
  InstancesWithInstalledPendingRebootPatches?: number | undefined
  InstancesWithInstalledRejectedPatches?: number | undefined
  InstancesWithMissingPatches?: number | undefined
  InstancesWithFailedPatches?: number | undefined
  InstancesWithNotApplicablePatches?: number | undefined
  InstancesWithUnreportedNotApplicablePatches?: number | undefined
  InstancesWithCriticalNonCompliantPatches?: number | undefined
  InstancesWithSecurityNonCompliantPatches?: number | undefined
  InstancesWithOtherNonCompliantPatches?: number | undefined
  InstancesWithAvailableSecurityUpdates?: number | undefined
}

export interface DescribePatchGroupsRequest {
  MaxResults?: number | undefined
  Filters?: PatchOrchestratorFilter[] | undefined
  NextToken?: string | undefined
}

export interface DescribePatchGroupsResult {
  Mappings?: PatchGroupPatchBaselineMapping[] | undefined
  NextToken?: string | undefined
}

export interface DescribePatchPropertiesRequest {
  OperatingSystem: OperatingSystem
  Property: PatchProperty
  PatchSet?: PatchSet | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribePatchPropertiesResult {
  Properties?: ({ [key: string]: string })[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSessionsRequest {
  State: SessionState
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: SessionFilter[] | undefined
}

export interface DescribeSessionsResponse {
  Sessions?: Session[] | undefined
  NextToken?: string | undefined
}

export interface DisassociateOpsItemRelatedItemRequest {
  OpsItemId: string
  AssociationId: string
}

export interface DocumentDefaultVersionDescription {
  Name?: string | undefined
  DefaultVersion?: string | undefined
  DefaultVersionName?: string | undefined
}

export interface DocumentDescription {
  Sha1?: string | undefined
  Hash?: string | undefined
  HashType?: DocumentHashType | undefined
  Name?: string | undefined
  DisplayName?: string | undefined
  VersionName?: string | undefined
  Owner?: string | undefined
  CreatedDate?: Date | undefined
  Status?: DocumentStatus | undefined
  StatusInformation?: string | undefined
  DocumentVersion?: string | undefined
  Description?: string | undefined
  Parameters?: DocumentParameter[] | undefined
  PlatformTypes?: PlatformType[] | undefined
  DocumentType?: DocumentType | undefined
  SchemaVersion?: string | undefined
  LatestVersion?: string | undefined
  DefaultVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
  Tags?: Tag[] | undefined
  AttachmentsInformation?: AttachmentInformation[] | undefined
  Requires?: DocumentRequires[] | undefined
  Author?: string | undefined
  ReviewInformation?: ReviewInformation[] | undefined
  ApprovedVersion?: string | undefined
  PendingReviewVersion?: string | undefined
  ReviewStatus?: ReviewStatus | undefined
  Category?: string[] | undefined
  CategoryEnum?: string[] | undefined
}

export interface DocumentFilter {
  key: DocumentFilterKey
  value: string
}

export type DocumentFilterKey = 'Name' | 'Owner' | 'PlatformTypes' | 'DocumentType'

export type DocumentFormat = 'YAML' | 'JSON' | 'TEXT'

export type DocumentHashType = 'Sha256' | 'Sha1'

export interface DocumentIdentifier {
  Name?: string | undefined
  CreatedDate?: Date | undefined
  DisplayName?: string | undefined
  Owner?: string | undefined
  VersionName?: string | undefined
  PlatformTypes?: PlatformType[] | undefined
  DocumentVersion?: string | undefined
  DocumentType?: DocumentType | undefined
  SchemaVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
  Tags?: Tag[] | undefined
  Requires?: DocumentRequires[] | undefined
  ReviewStatus?: ReviewStatus | undefined
  Author?: string | undefined
}

export interface DocumentKeyValuesFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}

export type DocumentMetadataEnum = 'DocumentReviews'

export interface DocumentMetadataResponseInfo {
  ReviewerResponse?: DocumentReviewerResponseSource[] | undefined
}

export interface DocumentParameter {
  Name?: string | undefined
  Type?: DocumentParameterType | undefined
  Description?: string | undefined
  DefaultValue?: string | undefined
}

export type DocumentParameterType = 'String' | 'StringList'

export type DocumentPermissionType = 'Share'

export interface DocumentRequires {
  Name: string
  Version?: string | undefined
  RequireType?: string | undefined
  VersionName?: string | undefined
}

export type DocumentReviewAction = 'SendForReview' | 'UpdateReview' | 'Approve' | 'Reject'

export interface DocumentReviewCommentSource {
  Type?: DocumentReviewCommentType | undefined
  Content?: string | undefined
}

export type DocumentReviewCommentType = 'Comment'

export interface DocumentReviewerResponseSource {
  CreateTime?: Date | undefined
  UpdatedTime?: Date | undefined
  ReviewStatus?: ReviewStatus | undefined
  Comment?: DocumentReviewCommentSource[] | undefined
  Reviewer?: string | undefined
}

export interface DocumentReviews {
  Action: DocumentReviewAction
  Comment?: DocumentReviewCommentSource[] | undefined
}

export type DocumentStatus = 'Creating' | 'Active' | 'Updating' | 'Deleting' | 'Failed'

export type DocumentType = 'Command' | 'Policy' | 'Automation' | 'Session' | 'Package' | 'ApplicationConfiguration' | 'ApplicationConfigurationSchema' | 'DeploymentStrategy' | 'ChangeCalendar' | 'Automation.ChangeTemplate' | 'ProblemAnalysis' | 'ProblemAnalysisTemplate' | 'CloudFormation' | 'ConformancePackTemplate' | 'QuickSetup' | 'ManualApprovalPolicy' | 'AutoApprovalPolicy'

export interface DocumentVersionInfo {
  Name?: string | undefined
  DisplayName?: string | undefined
  DocumentVersion?: string | undefined
  VersionName?: string | undefined
  CreatedDate?: Date | undefined
  IsDefaultVersion?: boolean | undefined
  DocumentFormat?: DocumentFormat | undefined
  Status?: DocumentStatus | undefined
  StatusInformation?: string | undefined
  ReviewStatus?: ReviewStatus | undefined
}

export interface EffectivePatch {
  Patch?: Patch | undefined
  PatchStatus?: PatchStatus | undefined
}

export interface ExecutionInputs {
  Automation?: AutomationExecutionInputs | undefined
}

export type ExecutionMode = 'Auto' | 'Interactive'

export interface ExecutionPreview {
  Automation?: AutomationExecutionPreview | undefined
}

export type ExecutionPreviewStatus = 'Pending' | 'InProgress' | 'Success' | 'Failed'

export type ExternalAlarmState = 'UNKNOWN' | 'ALARM'

export interface FailedCreateAssociation {
  Entry?: CreateAssociationBatchRequestEntry | undefined
  Message?: string | undefined
  Fault?: Fault | undefined
}

export interface FailureDetails {
  FailureStage?: string | undefined
  FailureType?: string | undefined
  Details?: { [key: string]: string[] } | undefined
}

export type Fault = 'Client' | 'Server' | 'Unknown'

export interface GetAccessTokenRequest {
  AccessRequestId: string
}

export interface GetAccessTokenResponse {
  Credentials?: Credentials | undefined
  AccessRequestStatus?: AccessRequestStatus | undefined
}

export interface GetAutomationExecutionRequest {
  AutomationExecutionId: string
}

export interface GetAutomationExecutionResult {
  AutomationExecution?: AutomationExecution | undefined
}

export interface GetCalendarStateRequest {
  CalendarNames: string[]
  AtTime?: string | undefined
}

export interface GetCalendarStateResponse {
  State?: CalendarState | undefined
  AtTime?: string | undefined
  NextTransitionTime?: string | undefined
}

export interface GetCloudConnectorRequest {
  CloudConnectorId: string
}

export interface GetCloudConnectorResult {
  CloudConnectorArn?: string | undefined
  DisplayName?: string | undefined
  Description?: string | undefined
  RoleArn?: string | undefined
  Configuration?: CloudConnectorConfiguration | undefined
  ConfigConnectorArn?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface GetCommandInvocationRequest {
  CommandId: string
  InstanceId: string
  PluginName?: string | undefined
}

export interface GetCommandInvocationResult {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  Comment?: string | undefined
  DocumentName?: string | undefined
  DocumentVersion?: string | undefined
  PluginName?: string | undefined
  ResponseCode?: number | undefined
  ExecutionStartDateTime?: string | undefined
  ExecutionElapsedTime?: string | undefined
  ExecutionEndDateTime?: string | undefined
  Status?: CommandInvocationStatus | undefined
  StatusDetails?: string | undefined
  StandardOutputContent?: string | undefined
  StandardOutputUrl?: string | undefined
  StandardErrorContent?: string | undefined
  StandardErrorUrl?: string | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
}

export interface GetConnectionStatusRequest {
  Target: string
}

export interface GetConnectionStatusResponse {
  Target?: string | undefined
  Status?: ConnectionStatus | undefined
}

export interface GetDefaultPatchBaselineRequest {
  OperatingSystem?: OperatingSystem | undefined
}

export interface GetDefaultPatchBaselineResult {
  BaselineId?: string | undefined
  OperatingSystem?: OperatingSystem | undefined
}

export interface GetDeployablePatchSnapshotForInstanceRequest {
  InstanceId: string
  SnapshotId: string
  BaselineOverride?: BaselineOverride | undefined
  UseS3DualStackEndpoint?: boolean | undefined
}

export interface GetDeployablePatchSnapshotForInstanceResult {
  InstanceId?: string | undefined
  SnapshotId?: string | undefined
  SnapshotDownloadUrl?: string | undefined
  Product?: string | undefined
}

export interface GetDocumentRequest {
  Name: string
  VersionName?: string | undefined
  DocumentVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
}

export interface GetDocumentResult {
  Name?: string | undefined
  CreatedDate?: Date | undefined
  DisplayName?: string | undefined
  VersionName?: string | undefined
  DocumentVersion?: string | undefined
  Status?: DocumentStatus | undefined
  StatusInformation?: string | undefined
  Content?: string | undefined
  DocumentType?: DocumentType | undefined
  DocumentFormat?: DocumentFormat | undefined
  Requires?: DocumentRequires[] | undefined
  AttachmentsContent?: AttachmentContent[] | undefined
  ReviewStatus?: ReviewStatus | undefined
}

export interface GetExecutionPreviewRequest {
  ExecutionPreviewId: string
}

export interface GetExecutionPreviewResponse {
  ExecutionPreviewId?: string | undefined
  EndedAt?: Date | undefined
  Status?: ExecutionPreviewStatus | undefined
  StatusMessage?: string | undefined
  ExecutionPreview?: ExecutionPreview | undefined
}

export interface GetInventoryRequest {
  Filters?: InventoryFilter[] | undefined
  Aggregators?: InventoryAggregator[] | undefined
  ResultAttributes?: ResultAttribute[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetInventoryResult {
  Entities?: InventoryResultEntity[] | undefined
  NextToken?: string | undefined
}

export interface GetInventorySchemaRequest {
  TypeName?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Aggregator?: boolean | undefined
  SubType?: boolean | undefined
}

export interface GetInventorySchemaResult {
  Schemas?: InventoryItemSchema[] | undefined
  NextToken?: string | undefined
}

export interface GetMaintenanceWindowExecutionRequest {
  WindowExecutionId: string
}

export interface GetMaintenanceWindowExecutionResult {
  WindowExecutionId?: string | undefined
  TaskIds?: string[] | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export interface GetMaintenanceWindowExecutionTaskInvocationRequest {
  WindowExecutionId: string
  TaskId: string
  InvocationId: string
}

export interface GetMaintenanceWindowExecutionTaskInvocationResult {
  WindowExecutionId?: string | undefined
  TaskExecutionId?: string | undefined
  InvocationId?: string | undefined
  ExecutionId?: string | undefined
  TaskType?: MaintenanceWindowTaskType | undefined
  Parameters?: string | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  OwnerInformation?: string | undefined
  WindowTargetId?: string | undefined
}

export interface GetMaintenanceWindowExecutionTaskRequest {
  WindowExecutionId: string
  TaskId: string
}

export interface GetMaintenanceWindowExecutionTaskResult {
  WindowExecutionId?: string | undefined
  TaskExecutionId?: string | undefined
  TaskArn?: string | undefined
  ServiceRole?: string | undefined
  Type?: MaintenanceWindowTaskType | undefined
  TaskParameters?: ({ [key: string]: MaintenanceWindowTaskParameterValueExpression })[] | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
}

export interface GetMaintenanceWindowRequest {
  WindowId: string
}

export interface GetMaintenanceWindowResult {
  WindowId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule?: string | undefined
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  NextExecutionTime?: string | undefined
  Duration?: number | undefined
  Cutoff?: number | undefined
  AllowUnassociatedTargets?: boolean | undefined
  Enabled?: boolean | undefined
  CreatedDate?: Date | undefined
  ModifiedDate?: Date | undefined
}

export interface GetMaintenanceWindowTaskRequest {
  WindowId: string
  WindowTaskId: string
}

export interface GetMaintenanceWindowTaskResult {
  WindowId?: string | undefined
  WindowTaskId?: string | undefined
  Targets?: Target[] | undefined
  TaskArn?: string | undefined
  ServiceRoleArn?: string | undefined
  TaskType?: MaintenanceWindowTaskType | undefined
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface GetOpsItemRequest {
  OpsItemId: string
  OpsItemArn?: string | undefined
}

export interface GetOpsItemResponse {
  OpsItem?: OpsItem | undefined
}

export interface GetOpsMetadataRequest {
  OpsMetadataArn: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetOpsMetadataResult {
  ResourceId?: string | undefined
  Metadata?: { [key: string]: MetadataValue } | undefined
  NextToken?: string | undefined
}

export interface GetOpsSummaryRequest {
  SyncName?: string | undefined
  Filters?: OpsFilter[] | undefined
  Aggregators?: OpsAggregator[] | undefined
  ResultAttributes?: OpsResultAttribute[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetOpsSummaryResult {
  Entities?: OpsEntity[] | undefined
  NextToken?: string | undefined
}

export interface GetParameterHistoryRequest {
  Name: string
  WithDecryption?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetParameterHistoryResult {
  Parameters?: ParameterHistory[] | undefined
  NextToken?: string | undefined
}

export interface GetParameterRequest {
  Name: string
  WithDecryption?: boolean | undefined
}

export interface GetParameterResult {
  Parameter?: Parameter | undefined
}

export interface GetParametersByPathRequest {
  Path: string
  Recursive?: boolean | undefined
  ParameterFilters?: ParameterStringFilter[] | undefined
  WithDecryption?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetParametersByPathResult {
  Parameters?: Parameter[] | undefined
  NextToken?: string | undefined
}

export interface GetParametersRequest {
  Names: string[]
  WithDecryption?: boolean | undefined
}

export interface GetParametersResult {
  Parameters?: Parameter[] | undefined
  InvalidParameters?: string[] | undefined
}

export interface GetPatchBaselineForPatchGroupRequest {
  PatchGroup: string
  OperatingSystem?: OperatingSystem | undefined
}

export interface GetPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined
  PatchGroup?: string | undefined
  OperatingSystem?: OperatingSystem | undefined
}

export interface GetPatchBaselineRequest {
  BaselineId: string
}

export interface GetPatchBaselineResult {
  BaselineId?: string | undefined
  Name?: string | undefined
  OperatingSystem?: OperatingSystem | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  PatchGroups?: string[] | undefined
  CreatedDate?: Date | undefined
  ModifiedDate?: Date | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
}

export interface GetResourcePoliciesRequest {
  ResourceArn: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetResourcePoliciesResponse {
  NextToken?: string | undefined
  Policies?: GetResourcePoliciesResponseEntry[] | undefined
}

export interface GetResourcePoliciesResponseEntry {
  PolicyId?: string | undefined
  PolicyHash?: string | undefined
  Policy?: string | undefined
}

export interface GetServiceSettingRequest {
  SettingId: string
}

export interface GetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined
}

export interface InstanceAggregatedAssociationOverview {
  DetailedStatus?: string | undefined
  InstanceAssociationStatusAggregatedCount?: { [key: string]: number } | undefined
}

export interface InstanceAssociation {
  AssociationId?: string | undefined
  InstanceId?: string | undefined
  Content?: string | undefined
  AssociationVersion?: string | undefined
}

export interface InstanceAssociationOutputLocation {
  S3Location?: S3OutputLocation | undefined
}

export interface InstanceAssociationOutputUrl {
  S3OutputUrl?: S3OutputUrl | undefined
}

export interface InstanceAssociationStatusInfo {
  AssociationId?: string | undefined
  Name?: string | undefined
  DocumentVersion?: string | undefined
  AssociationVersion?: string | undefined
  InstanceId?: string | undefined
  ExecutionDate?: Date | undefined
  Status?: string | undefined
  DetailedStatus?: string | undefined
  ExecutionSummary?: string | undefined
  ErrorCode?: string | undefined
  OutputUrl?: InstanceAssociationOutputUrl | undefined
  AssociationName?: string | undefined
}

export interface InstanceInfo {
  AgentType?: string | undefined
  AgentVersion?: string | undefined
  ComputerName?: string | undefined
  InstanceStatus?: string | undefined
  IpAddress?: string | undefined
  ManagedStatus?: ManagedStatus | undefined
  Name?: string | undefined
  PlatformType?: PlatformType | undefined
  PlatformName?: string | undefined
  PlatformVersion?: string | undefined
  ResourceType?: ResourceType | undefined
  SourceType?: SourceType | undefined
  SourceId?: string | undefined
  SourceLocation?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export interface InstanceInformation {
  InstanceId?: string | undefined
  PingStatus?: PingStatus | undefined
  LastPingDateTime?: Date | undefined
  AgentVersion?: string | undefined
  IsLatestVersion?: boolean | undefined
  PlatformType?: PlatformType | undefined
  PlatformName?: string | undefined
  PlatformVersion?: string | undefined
  ActivationId?: string | undefined
  IamRole?: string | undefined
  RegistrationDate?: Date | undefined
  ResourceType?: ResourceType | undefined
  Name?: string | undefined
  IPAddress?: string | undefined
  ComputerName?: string | undefined
  AssociationStatus?: string | undefined
  LastAssociationExecutionDate?: Date | undefined
  LastSuccessfulAssociationExecutionDate?: Date | undefined
  AssociationOverview?: InstanceAggregatedAssociationOverview | undefined
  SourceId?: string | undefined
  SourceType?: SourceType | undefined
  SourceLocation?: string | undefined
}

export interface InstanceInformationFilter {
  key: InstanceInformationFilterKey
  valueSet: string[]
}

export type InstanceInformationFilterKey = 'InstanceIds' | 'AgentVersion' | 'PingStatus' | 'PlatformTypes' | 'ActivationIds' | 'IamRole' | 'ResourceType' | 'AssociationStatus'

export interface InstanceInformationStringFilter {
  Key: string
  Values: string[]
}

export interface InstancePatchState {
  InstanceId: string
  PatchGroup: string
  BaselineId: string
  SnapshotId?: string | undefined
  InstallOverrideList?: string | undefined
  OwnerInformation?: string | undefined
  InstalledCount?: number | undefined
  InstalledOtherCount?: number | undefined
  InstalledPendingRebootCount?: number | undefined
  InstalledRejectedCount?: number | undefined
  MissingCount?: number | undefined
  FailedCount?: number | undefined
  UnreportedNotApplicableCount?: number | undefined
  NotApplicableCount?: number | undefined
  AvailableSecurityUpdateCount?: number | undefined
  OperationStartTime: Date
  OperationEndTime: Date
  Operation: PatchOperationType
  LastNoRebootInstallOperationTime?: Date | undefined
  RebootOption?: RebootOption | undefined
  CriticalNonCompliantCount?: number | undefined
  SecurityNonCompliantCount?: number | undefined
  OtherNonCompliantCount?: number | undefined
}

export interface InstancePatchStateFilter {
  Key: string
  Values: string[]
  Type: InstancePatchStateOperatorType
}

export type InstancePatchStateOperatorType = 'Equal' | 'NotEqual' | 'LessThan' | 'GreaterThan'

export interface InstanceProperty {
  Name?: string | undefined
  InstanceId?: string | undefined
  InstanceType?: string | undefined
  InstanceRole?: string | undefined
  KeyName?: string | undefined
  InstanceState?: string | undefined
  Architecture?: string | undefined
  IPAddress?: string | undefined
  LaunchTime?: Date | undefined
  PingStatus?: PingStatus | undefined
  LastPingDateTime?: Date | undefined
  AgentVersion?: string | undefined
  PlatformType?: PlatformType | undefined
  PlatformName?: string | undefined
  PlatformVersion?: string | undefined
  ActivationId?: string | undefined
  IamRole?: string | undefined
  RegistrationDate?: Date | undefined
  ResourceType?: string | undefined
  ComputerName?: string | undefined
  AssociationStatus?: string | undefined
  LastAssociationExecutionDate?: Date | undefined
  LastSuccessfulAssociationExecutionDate?: Date | undefined
  AssociationOverview?: InstanceAggregatedAssociationOverview | undefined
  SourceId?: string | undefined
  SourceType?: SourceType | undefined
  SourceLocation?: string | undefined
  AvailabilityZone?: string | undefined
}

export interface InstancePropertyFilter {
  key: InstancePropertyFilterKey
  valueSet: string[]
}

export type InstancePropertyFilterKey = 'InstanceIds' | 'AgentVersion' | 'PingStatus' | 'PlatformTypes' | 'DocumentName' | 'ActivationIds' | 'IamRole' | 'ResourceType' | 'AssociationStatus'

export type InstancePropertyFilterOperator = 'Equal' | 'NotEqual' | 'BeginWith' | 'LessThan' | 'GreaterThan'

export interface InstancePropertyStringFilter {
  Key: string
  Values: string[]
  Operator?: InstancePropertyFilterOperator | undefined
}

export interface InventoryAggregator {
  Expression?: string | undefined
  Aggregators?: InventoryAggregator[] | undefined
  Groups?: InventoryGroup[] | undefined
}

export type InventoryAttributeDataType = 'string' | 'number'

export type InventoryDeletionStatus = 'InProgress' | 'Complete'

export interface InventoryDeletionStatusItem {
  DeletionId?: string | undefined
  TypeName?: string | undefined
  DeletionStartTime?: Date | undefined
  LastStatus?: InventoryDeletionStatus | undefined
  LastStatusMessage?: string | undefined
  DeletionSummary?: InventoryDeletionSummary | undefined
  LastStatusUpdateTime?: Date | undefined
}

export interface InventoryDeletionSummary {
  TotalCount?: number | undefined
  RemainingCount?: number | undefined
  SummaryItems?: InventoryDeletionSummaryItem[] | undefined
}

export interface InventoryDeletionSummaryItem {
  Version?: string | undefined
  Count?: number | undefined
  RemainingCount?: number | undefined
}

export interface InventoryFilter {
  Key: string
  Values: string[]
  Type?: InventoryQueryOperatorType | undefined
}

export interface InventoryGroup {
  Name: string
  Filters: InventoryFilter[]
}

export interface InventoryItem {
  TypeName: string
  SchemaVersion: string
  CaptureTime: string
  ContentHash?: string | undefined
  Content?: ({ [key: string]: string })[] | undefined
  Context?: { [key: string]: string } | undefined
}

export interface InventoryItemAttribute {
  Name: string
  DataType: InventoryAttributeDataType
}

export interface InventoryItemSchema {
  TypeName: string
  Version?: string | undefined
  Attributes: InventoryItemAttribute[]
  DisplayName?: string | undefined
}

export type InventoryQueryOperatorType = 'Equal' | 'NotEqual' | 'BeginWith' | 'LessThan' | 'GreaterThan' | 'Exists'

export interface InventoryResultEntity {
  Id?: string | undefined
  Data?: { [key: string]: InventoryResultItem } | undefined
}

export interface InventoryResultItem {
  TypeName: string
  SchemaVersion: string
  CaptureTime?: string | undefined
  ContentHash?: string | undefined
  Content: ({ [key: string]: string })[]
}

export type InventorySchemaDeleteOption = 'DisableSchema' | 'DeleteSchema'

export interface LabelParameterVersionRequest {
  Name: string
  ParameterVersion?: number | undefined
  Labels: string[]
}

export interface LabelParameterVersionResult {
  InvalidLabels?: string[] | undefined
  ParameterVersion?: number | undefined
}

export type LastResourceDataSyncStatus = 'Successful' | 'Failed' | 'InProgress'

export interface ListAssociationVersionsRequest {
  AssociationId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListAssociationVersionsResult {
  AssociationVersions?: AssociationVersionInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListAssociationsRequest {
  AssociationFilterList?: AssociationFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListAssociationsResult {
  Associations?: Association[] | undefined
  NextToken?: string | undefined
}

export interface ListCloudConnectorsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CloudConnectorFilter[] | undefined
}

export interface ListCloudConnectorsResult {
  CloudConnectors?: CloudConnectorSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListCommandInvocationsRequest {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CommandFilter[] | undefined
  Details?: boolean | undefined
}

export interface ListCommandInvocationsResult {
  CommandInvocations?: CommandInvocation[] | undefined
  NextToken?: string | undefined
}

export interface ListCommandsRequest {
  CommandId?: string | undefined
  InstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: CommandFilter[] | undefined
}

export interface ListCommandsResult {
  Commands?: Command[] | undefined
  NextToken?: string | undefined
}

export interface ListComplianceItemsRequest {
  Filters?: ComplianceStringFilter[] | undefined
  ResourceIds?: string[] | undefined
  ResourceTypes?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListComplianceItemsResult {
  ComplianceItems?: ComplianceItem[] | undefined
  NextToken?: string | undefined
}

export interface ListComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListComplianceSummariesResult {
  ComplianceSummaryItems?: ComplianceSummaryItem[] | undefined
  NextToken?: string | undefined
}

export interface ListDocumentMetadataHistoryRequest {
  Name: string
  DocumentVersion?: string | undefined
  Metadata: DocumentMetadataEnum
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListDocumentMetadataHistoryResponse {
  Name?: string | undefined
  DocumentVersion?: string | undefined
  Author?: string | undefined
  Metadata?: DocumentMetadataResponseInfo | undefined
  NextToken?: string | undefined
}

export interface ListDocumentVersionsRequest {
  Name: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListDocumentVersionsResult {
  DocumentVersions?: DocumentVersionInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListDocumentsRequest {
  DocumentFilterList?: DocumentFilter[] | undefined
  Filters?: DocumentKeyValuesFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListDocumentsResult {
  DocumentIdentifiers?: DocumentIdentifier[] | undefined
  NextToken?: string | undefined
}

export interface ListInventoryEntriesRequest {
  InstanceId: string
  TypeName: string
  Filters?: InventoryFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListInventoryEntriesResult {
  TypeName?: string | undefined
  InstanceId?: string | undefined
  SchemaVersion?: string | undefined
  CaptureTime?: string | undefined
  Entries?: ({ [key: string]: string })[] | undefined
  NextToken?: string | undefined
}

export interface ListNodesRequest {
  SyncName?: string | undefined
  Filters?: NodeFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListNodesResult {
  Nodes?: Node[] | undefined
  NextToken?: string | undefined
}

export interface ListNodesSummaryRequest {
  SyncName?: string | undefined
  Filters?: NodeFilter[] | undefined
  Aggregators: NodeAggregator[]
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListNodesSummaryResult {
  Summary?: ({ [key: string]: string })[] | undefined
  NextToken?: string | undefined
}

export interface ListOpsItemEventsRequest {
  Filters?: OpsItemEventFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListOpsItemEventsResponse {
  NextToken?: string | undefined
  Summaries?: OpsItemEventSummary[] | undefined
}

export interface ListOpsItemRelatedItemsRequest {
  OpsItemId?: string | undefined
  Filters?: OpsItemRelatedItemsFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListOpsItemRelatedItemsResponse {
  NextToken?: string | undefined
  Summaries?: OpsItemRelatedItemSummary[] | undefined
}

export interface ListOpsMetadataRequest {
  Filters?: OpsMetadataFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListOpsMetadataResult {
  OpsMetadataList?: OpsMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceComplianceSummariesRequest {
  Filters?: ComplianceStringFilter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListResourceComplianceSummariesResult {
  ResourceComplianceSummaryItems?: ResourceComplianceSummaryItem[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceDataSyncRequest {
  SyncType?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListResourceDataSyncResult {
  ResourceDataSyncItems?: ResourceDataSyncItem[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
}

export interface ListTagsForResourceResult {
  TagList?: Tag[] | undefined
}

export interface LoggingInfo {
  S3BucketName: string
  S3KeyPrefix?: string | undefined
  S3Region: string
}

export interface MaintenanceWindowAutomationParameters {
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
}

export interface MaintenanceWindowExecution {
  WindowId?: string | undefined
  WindowExecutionId?: string | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export type MaintenanceWindowExecutionStatus = 'PENDING' | 'IN_PROGRESS' | 'SUCCESS' | 'FAILED' | 'TIMED_OUT' | 'CANCELLING' | 'CANCELLED' | 'SKIPPED_OVERLAPPING'

export interface MaintenanceWindowExecutionTaskIdentity {
  WindowExecutionId?: string | undefined
  TaskExecutionId?: string | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  TaskArn?: string | undefined
  TaskType?: MaintenanceWindowTaskType | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
}

export interface MaintenanceWindowExecutionTaskInvocationIdentity {
  WindowExecutionId?: string | undefined
  TaskExecutionId?: string | undefined
  InvocationId?: string | undefined
  ExecutionId?: string | undefined
  TaskType?: MaintenanceWindowTaskType | undefined
  Parameters?: string | undefined
  Status?: MaintenanceWindowExecutionStatus | undefined
  StatusDetails?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  OwnerInformation?: string | undefined
  WindowTargetId?: string | undefined
}

export interface MaintenanceWindowFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}

export interface MaintenanceWindowIdentity {
  WindowId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  Enabled?: boolean | undefined
  Duration?: number | undefined
  Cutoff?: number | undefined
  Schedule?: string | undefined
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  EndDate?: string | undefined
  StartDate?: string | undefined
  NextExecutionTime?: string | undefined
}

export interface MaintenanceWindowIdentityForTarget {
  WindowId?: string | undefined
  Name?: string | undefined
}

export interface MaintenanceWindowLambdaParameters {
  ClientContext?: string | undefined
  Qualifier?: string | undefined
  Payload?: Uint8Array | undefined
}

export type MaintenanceWindowResourceType = 'INSTANCE' | 'RESOURCE_GROUP'

export interface MaintenanceWindowRunCommandParameters {
  Comment?: string | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
  DocumentHash?: string | undefined
  DocumentHashType?: DocumentHashType | undefined
  DocumentVersion?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ServiceRoleArn?: string | undefined
  TimeoutSeconds?: number | undefined
}

export interface MaintenanceWindowStepFunctionsParameters {
  Input?: string | undefined
  Name?: string | undefined
}

export interface MaintenanceWindowTarget {
  WindowId?: string | undefined
  WindowTargetId?: string | undefined
  ResourceType?: MaintenanceWindowResourceType | undefined
  Targets?: Target[] | undefined
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
}

export interface MaintenanceWindowTask {
  WindowId?: string | undefined
  WindowTaskId?: string | undefined
  TaskArn?: string | undefined
  Type?: MaintenanceWindowTaskType | undefined
  Targets?: Target[] | undefined
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  Priority?: number | undefined
  LoggingInfo?: LoggingInfo | undefined
  ServiceRoleArn?: string | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export type MaintenanceWindowTaskCutoffBehavior = 'CONTINUE_TASK' | 'CANCEL_TASK'

export interface MaintenanceWindowTaskInvocationParameters {
  RunCommand?: MaintenanceWindowRunCommandParameters | undefined
  Automation?: MaintenanceWindowAutomationParameters | undefined
  StepFunctions?: MaintenanceWindowStepFunctionsParameters | undefined
  Lambda?: MaintenanceWindowLambdaParameters | undefined
}

export interface MaintenanceWindowTaskParameterValueExpression {
  Values?: string[] | undefined
}

export type MaintenanceWindowTaskType = 'RUN_COMMAND' | 'AUTOMATION' | 'STEP_FUNCTIONS' | 'LAMBDA'

export type ManagedStatus = 'All' | 'Managed' | 'Unmanaged'

export interface MetadataValue {
  Value?: string | undefined
}

export interface ModifyDocumentPermissionRequest {
  Name: string
  PermissionType: DocumentPermissionType
  AccountIdsToAdd?: string[] | undefined
  AccountIdsToRemove?: string[] | undefined
  SharedDocumentVersion?: string | undefined
}

export interface Node {
  CaptureTime?: Date | undefined
  Id?: string | undefined
  Owner?: NodeOwnerInfo | undefined
  Region?: string | undefined
  NodeType?: NodeType | undefined
}

export interface NodeAggregator {
  AggregatorType: NodeAggregatorType
  TypeName: NodeTypeName
  AttributeName: NodeAttributeName
  Aggregators?: NodeAggregator[] | undefined
}

export type NodeAggregatorType = 'Count'

export type NodeAttributeName = 'AgentVersion' | 'PlatformName' | 'PlatformType' | 'PlatformVersion' | 'Region' | 'ResourceType' | 'SourceType' | 'AvailabilityZone'

export interface NodeFilter {
  Key: NodeFilterKey
  Values: string[]
  Type?: NodeFilterOperatorType | undefined
}

export type NodeFilterKey = 'AgentType' | 'AgentVersion' | 'ComputerName' | 'InstanceId' | 'InstanceStatus' | 'IpAddress' | 'ManagedStatus' | 'PlatformName' | 'PlatformType' | 'PlatformVersion' | 'ResourceType' | 'OrganizationalUnitId' | 'OrganizationalUnitPath' | 'Region' | 'AccountId' | 'SourceType' | 'SourceId' | 'SourceLocation' | 'AvailabilityZone' | 'AvailabilityZoneId'

export type NodeFilterOperatorType = 'Equal' | 'NotEqual' | 'BeginWith'

export interface NodeOwnerInfo {
  AccountId?: string | undefined
  OrganizationalUnitId?: string | undefined
  OrganizationalUnitPath?: string | undefined
}

export interface NodeType {
  Instance?: InstanceInfo | undefined
}

export type NodeTypeName = 'Instance'

export interface NonCompliantSummary {
  NonCompliantCount?: number | undefined
  SeveritySummary?: SeveritySummary | undefined
}

export interface NotificationConfig {
  NotificationArn?: string | undefined
  NotificationEvents?: NotificationEvent[] | undefined
  NotificationType?: NotificationType | undefined
}

export type NotificationEvent = 'All' | 'InProgress' | 'Success' | 'TimedOut' | 'Cancelled' | 'Failed'

export type NotificationType = 'Command' | 'Invocation'

export type OperatingSystem = 'WINDOWS' | 'AMAZON_LINUX' | 'AMAZON_LINUX_2' | 'AMAZON_LINUX_2022' | 'UBUNTU' | 'REDHAT_ENTERPRISE_LINUX' | 'SUSE' | 'CENTOS' | 'ORACLE_LINUX' | 'DEBIAN' | 'MACOS' | 'RASPBIAN' | 'ROCKY_LINUX' | 'ALMA_LINUX' | 'AMAZON_LINUX_2023'

export interface OpsAggregator {
  AggregatorType?: string | undefined
  TypeName?: string | undefined
  AttributeName?: string | undefined
  Values?: { [key: string]: string } | undefined
  Filters?: OpsFilter[] | undefined
  Aggregators?: OpsAggregator[] | undefined
}

export interface OpsEntity {
  Id?: string | undefined
  Data?: { [key: string]: OpsEntityItem } | undefined
}

export interface OpsEntityItem {
  CaptureTime?: string | undefined
  Content?: ({ [key: string]: string })[] | undefined
}

export interface OpsFilter {
  Key: string
  Values: string[]
  Type?: OpsFilterOperatorType | undefined
}

export type OpsFilterOperatorType = 'Equal' | 'NotEqual' | 'BeginWith' | 'LessThan' | 'GreaterThan' | 'Exists'

export interface OpsItem {
  CreatedBy?: string | undefined
  OpsItemType?: string | undefined
  CreatedTime?: Date | undefined
  Description?: string | undefined
  LastModifiedBy?: string | undefined
  LastModifiedTime?: Date | undefined
  Notifications?: OpsItemNotification[] | undefined
  Priority?: number | undefined
  RelatedOpsItems?: RelatedOpsItem[] | undefined
  Status?: OpsItemStatus | undefined
  OpsItemId?: string | undefined
  Version?: string | undefined
  Title?: string | undefined
  Source?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  Category?: string | undefined
  Severity?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
  OpsItemArn?: string | undefined
}

export type OpsItemDataType = 'SearchableString' | 'String'

export interface OpsItemDataValue {
  Value?: string | undefined
  Type?: OpsItemDataType | undefined
}

export interface OpsItemEventFilter {
  Key: OpsItemEventFilterKey
  Values: string[]
  Operator: OpsItemEventFilterOperator
}

export type OpsItemEventFilterKey = 'OpsItemId'

export type OpsItemEventFilterOperator = 'Equal'

export interface OpsItemEventSummary {
  OpsItemId?: string | undefined
  EventId?: string | undefined
  Source?: string | undefined
  DetailType?: string | undefined
  Detail?: string | undefined
  CreatedBy?: OpsItemIdentity | undefined
  CreatedTime?: Date | undefined
}

export interface OpsItemFilter {
  Key: OpsItemFilterKey
  Values: string[]
  Operator: OpsItemFilterOperator
}

export type OpsItemFilterKey = 'Status' | 'CreatedBy' | 'Source' | 'Priority' | 'Title' | 'OpsItemId' | 'CreatedTime' | 'LastModifiedTime' | 'ActualStartTime' | 'ActualEndTime' | 'PlannedStartTime' | 'PlannedEndTime' | 'OperationalData' | 'OperationalDataKey' | 'OperationalDataValue' | 'ResourceId' | 'AutomationId' | 'Category' | 'Severity' | 'OpsItemType' | 'AccessRequestByRequesterArn' | 'AccessRequestByRequesterId' | 'AccessRequestByApproverArn' | 'AccessRequestByApproverId' | 'AccessRequestBySourceAccountId' | 'AccessRequestBySourceOpsItemId' | 'AccessRequestBySourceRegion' | 'AccessRequestByIsReplica' | 'AccessRequestByTargetResourceId' | 'ChangeRequestByRequesterArn' | 'ChangeRequestByRequesterName' | 'ChangeRequestByApproverArn' | 'ChangeRequestByApproverName' | 'ChangeRequestByTemplate' | 'ChangeRequestByTargetsResourceGroup' | 'InsightByType' | 'AccountId'

export type OpsItemFilterOperator = 'Equal' | 'Contains' | 'GreaterThan' | 'LessThan'

export interface OpsItemIdentity {
  Arn?: string | undefined
}

export interface OpsItemNotification {
  Arn?: string | undefined
}

export interface OpsItemRelatedItemSummary {
  OpsItemId?: string | undefined
  AssociationId?: string | undefined
  ResourceType?: string | undefined
  AssociationType?: string | undefined
  ResourceUri?: string | undefined
  CreatedBy?: OpsItemIdentity | undefined
  CreatedTime?: Date | undefined
  LastModifiedBy?: OpsItemIdentity | undefined
  LastModifiedTime?: Date | undefined
}

export interface OpsItemRelatedItemsFilter {
  Key: OpsItemRelatedItemsFilterKey
  Values: string[]
  Operator: OpsItemRelatedItemsFilterOperator
}

export type OpsItemRelatedItemsFilterKey = 'ResourceType' | 'AssociationId' | 'ResourceUri'

export type OpsItemRelatedItemsFilterOperator = 'Equal'

export type OpsItemStatus = 'Open' | 'InProgress' | 'Resolved' | 'Pending' | 'TimedOut' | 'Cancelling' | 'Cancelled' | 'Failed' | 'CompletedWithSuccess' | 'CompletedWithFailure' | 'Scheduled' | 'RunbookInProgress' | 'PendingChangeCalendarOverride' | 'ChangeCalendarOverrideApproved' | 'ChangeCalendarOverrideRejected' | 'PendingApproval' | 'Approved' | 'Revoked' | 'Rejected' | 'Closed'

export interface OpsItemSummary {
  CreatedBy?: string | undefined
  CreatedTime?: Date | undefined
  LastModifiedBy?: string | undefined
  LastModifiedTime?: Date | undefined
  Priority?: number | undefined
  Source?: string | undefined
  Status?: OpsItemStatus | undefined
  OpsItemId?: string | undefined
  Title?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  Category?: string | undefined
  Severity?: string | undefined
  OpsItemType?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
}

export interface OpsMetadata {
  ResourceId?: string | undefined
  OpsMetadataArn?: string | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedUser?: string | undefined
  CreationDate?: Date | undefined
}

export interface OpsMetadataFilter {
  Key: string
  Values: string[]
}

export interface OpsResultAttribute {
  TypeName: string
}

export interface OutputSource {
  OutputSourceId?: string | undefined
  OutputSourceType?: string | undefined
}

export interface Parameter {
  Name?: string | undefined
  Type?: ParameterType | undefined
  Value?: string | undefined
  Version?: number | undefined
  Selector?: string | undefined
  SourceResult?: string | undefined
  LastModifiedDate?: Date | undefined
  ARN?: string | undefined
  DataType?: string | undefined
}

export interface ParameterHistory {
  Name?: string | undefined
  Type?: ParameterType | undefined
  KeyId?: string | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedUser?: string | undefined
  Description?: string | undefined
  Value?: string | undefined
  AllowedPattern?: string | undefined
  Version?: number | undefined
  Labels?: string[] | undefined
  Tier?: ParameterTier | undefined
  Policies?: ParameterInlinePolicy[] | undefined
  DataType?: string | undefined
}

export interface ParameterInlinePolicy {
  PolicyText?: string | undefined
  PolicyType?: string | undefined
  PolicyStatus?: string | undefined
}

export interface ParameterMetadata {
  Name?: string | undefined
  ARN?: string | undefined
  Type?: ParameterType | undefined
  KeyId?: string | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedUser?: string | undefined
  Description?: string | undefined
  AllowedPattern?: string | undefined
  Version?: number | undefined
  Tier?: ParameterTier | undefined
  Policies?: ParameterInlinePolicy[] | undefined
  DataType?: string | undefined
}

export interface ParameterStringFilter {
  Key: string
  Option?: string | undefined
  Values?: string[] | undefined
}

export type ParameterTier = 'Standard' | 'Advanced' | 'Intelligent-Tiering'

export type ParameterType = 'String' | 'StringList' | 'SecureString'

export interface ParametersFilter {
  Key: ParametersFilterKey
  Values: string[]
}

export type ParametersFilterKey = 'Name' | 'Type' | 'KeyId'

export interface ParentStepDetails {
  StepExecutionId?: string | undefined
  StepName?: string | undefined
  Action?: string | undefined
  Iteration?: number | undefined
  IteratorValue?: string | undefined
}

export interface Patch {
  Id?: string | undefined
  ReleaseDate?: Date | undefined
  Title?: string | undefined
  Description?: string | undefined
  ContentUrl?: string | undefined
  Vendor?: string | undefined
  ProductFamily?: string | undefined
  Product?: string | undefined
  Classification?: string | undefined
  MsrcSeverity?: string | undefined
  KbNumber?: string | undefined
  MsrcNumber?: string | undefined
  Language?: string | undefined
  AdvisoryIds?: string[] | undefined
  BugzillaIds?: string[] | undefined
  CVEIds?: string[] | undefined
  Name?: string | undefined
  Epoch?: number | undefined
  Version?: string | undefined
  Release?: string | undefined
  Arch?: string | undefined
  Severity?: string | undefined
  Repository?: string | undefined
}

export type PatchAction = 'ALLOW_AS_DEPENDENCY' | 'BLOCK'

export interface PatchBaselineIdentity {
  BaselineId?: string | undefined
  BaselineName?: string | undefined
  OperatingSystem?: OperatingSystem | undefined
  BaselineDescription?: string | undefined
  DefaultBaseline?: boolean | undefined
}

export interface PatchComplianceData {
  Title: string
  KBId: string
  Classification: string
  Severity: string
  State: PatchComplianceDataState
  InstalledTime: Date
  CVEIds?: string | undefined
}

export type PatchComplianceDataState = 'INSTALLED' | 'INSTALLED_OTHER' | 'INSTALLED_PENDING_REBOOT' | 'INSTALLED_REJECTED' | 'MISSING' | 'NOT_APPLICABLE' | 'FAILED' | 'AVAILABLE_SECURITY_UPDATE'

export type PatchComplianceLevel = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED'

export type PatchComplianceStatus = 'COMPLIANT' | 'NON_COMPLIANT'

export type PatchDeploymentStatus = 'APPROVED' | 'PENDING_APPROVAL' | 'EXPLICIT_APPROVED' | 'EXPLICIT_REJECTED'

export interface PatchFilter {
  Key: PatchFilterKey
  Values: string[]
}

export interface PatchFilterGroup {
  PatchFilters: PatchFilter[]
}

export type PatchFilterKey = 'ARCH' | 'ADVISORY_ID' | 'BUGZILLA_ID' | 'PATCH_SET' | 'PRODUCT' | 'PRODUCT_FAMILY' | 'CLASSIFICATION' | 'CVE_ID' | 'EPOCH' | 'MSRC_SEVERITY' | 'NAME' | 'PATCH_ID' | 'SECTION' | 'PRIORITY' | 'REPOSITORY' | 'RELEASE' | 'SEVERITY' | 'SECURITY' | 'VERSION'

export interface PatchGroupPatchBaselineMapping {
  PatchGroup?: string | undefined
  BaselineIdentity?: PatchBaselineIdentity | undefined
}

export type PatchOperationType = 'Scan' | 'Install'

export interface PatchOrchestratorFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}

export type PatchProperty = 'PRODUCT' | 'PRODUCT_FAMILY' | 'CLASSIFICATION' | 'MSRC_SEVERITY' | 'PRIORITY' | 'SEVERITY'

export interface PatchRule {
  PatchFilterGroup: PatchFilterGroup
  ComplianceLevel?: PatchComplianceLevel | undefined
  ApproveAfterDays?: number | undefined
  ApproveUntilDate?: string | undefined
  EnableNonSecurity?: boolean | undefined
}

export interface PatchRuleGroup {
  PatchRules: PatchRule[]
}

export type PatchSet = 'OS' | 'APPLICATION'

export interface PatchSource {
  Name: string
  Products: string[]
  Configuration: string
}

export interface PatchStatus {
  DeploymentStatus?: PatchDeploymentStatus | undefined
  ComplianceLevel?: PatchComplianceLevel | undefined
  ApprovalDate?: Date | undefined
}

export type PingStatus = 'Online' | 'ConnectionLost' | 'Inactive'

export type PlatformType = 'Windows' | 'Linux' | 'MacOS'

export interface ProgressCounters {
  TotalSteps?: number | undefined
  SuccessSteps?: number | undefined
  FailedSteps?: number | undefined
  CancelledSteps?: number | undefined
  TimedOutSteps?: number | undefined
}

export interface PutComplianceItemsRequest {
  ResourceId: string
  ResourceType: string
  ComplianceType: string
  ExecutionSummary: ComplianceExecutionSummary
  Items: ComplianceItemEntry[]
  ItemContentHash?: string | undefined
  UploadType?: ComplianceUploadType | undefined
}

export interface PutInventoryRequest {
  InstanceId: string
  Items: InventoryItem[]
}

export interface PutInventoryResult {
  Message?: string | undefined
}

export interface PutParameterRequest {
  Name: string
  Description?: string | undefined
  Value: string
  Type?: ParameterType | undefined
  KeyId?: string | undefined
  Overwrite?: boolean | undefined
  AllowedPattern?: string | undefined
  Tags?: Tag[] | undefined
  Tier?: ParameterTier | undefined
  Policies?: string | undefined
  DataType?: string | undefined
}

export interface PutParameterResult {
  Version?: number | undefined
  Tier?: ParameterTier | undefined
}

export interface PutResourcePolicyRequest {
  ResourceArn: string
  Policy: string
  PolicyId?: string | undefined
  PolicyHash?: string | undefined
}

export interface PutResourcePolicyResponse {
  PolicyId?: string | undefined
  PolicyHash?: string | undefined
}

export type RebootOption = 'RebootIfNeeded' | 'NoReboot'

export interface RegisterDefaultPatchBaselineRequest {
  BaselineId: string
}

export interface RegisterDefaultPatchBaselineResult {
  BaselineId?: string | undefined
}

export interface RegisterPatchBaselineForPatchGroupRequest {
  BaselineId: string
  PatchGroup: string
}

export interface RegisterPatchBaselineForPatchGroupResult {
  BaselineId?: string | undefined
  PatchGroup?: string | undefined
}

export interface RegisterTargetWithMaintenanceWindowRequest {
  WindowId: string
  ResourceType: MaintenanceWindowResourceType
  Targets: Target[]
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
}

export interface RegisterTargetWithMaintenanceWindowResult {
  WindowTargetId?: string | undefined
}

export interface RegisterTaskWithMaintenanceWindowRequest {
  WindowId: string
  Targets?: Target[] | undefined
  TaskArn: string
  ServiceRoleArn?: string | undefined
  TaskType: MaintenanceWindowTaskType
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface RegisterTaskWithMaintenanceWindowResult {
  WindowTaskId?: string | undefined
}

export interface RegistrationMetadataItem {
  Key: string
  Value: string
}

export interface RelatedOpsItem {
  OpsItemId: string
}

export interface RemoveTagsFromResourceRequest {
  ResourceType: ResourceTypeForTagging
  ResourceId: string
  TagKeys: string[]
}

export interface ResetServiceSettingRequest {
  SettingId: string
}

export interface ResetServiceSettingResult {
  ServiceSetting?: ServiceSetting | undefined
}

export interface ResolvedTargets {
  ParameterValues?: string[] | undefined
  Truncated?: boolean | undefined
}

export interface ResourceComplianceSummaryItem {
  ComplianceType?: string | undefined
  ResourceType?: string | undefined
  ResourceId?: string | undefined
  Status?: ComplianceStatus | undefined
  OverallSeverity?: ComplianceSeverity | undefined
  ExecutionSummary?: ComplianceExecutionSummary | undefined
  CompliantSummary?: CompliantSummary | undefined
  NonCompliantSummary?: NonCompliantSummary | undefined
}

export interface ResourceDataSyncAwsOrganizationsSource {
  OrganizationSourceType: string
  OrganizationalUnits?: ResourceDataSyncOrganizationalUnit[] | undefined
}

export interface ResourceDataSyncDestinationDataSharing {
  DestinationDataSharingType?: string | undefined
}

export interface ResourceDataSyncItem {
  SyncName?: string | undefined
  SyncType?: string | undefined
  SyncSource?: ResourceDataSyncSourceWithState | undefined
  S3Destination?: ResourceDataSyncS3Destination | undefined
  LastSyncTime?: Date | undefined
  LastSuccessfulSyncTime?: Date | undefined
  SyncLastModifiedTime?: Date | undefined
  LastStatus?: LastResourceDataSyncStatus | undefined
  SyncCreatedTime?: Date | undefined
  LastSyncStatusMessage?: string | undefined
}

export interface ResourceDataSyncOrganizationalUnit {
  OrganizationalUnitId?: string | undefined
}

export interface ResourceDataSyncS3Destination {
  BucketName: string
  Prefix?: string | undefined
  SyncFormat: ResourceDataSyncS3Format
  Region: string
  AWSKMSKeyARN?: string | undefined
  DestinationDataSharing?: ResourceDataSyncDestinationDataSharing | undefined
}

export type ResourceDataSyncS3Format = 'JsonSerDe'

export interface ResourceDataSyncSource {
  SourceType: string
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined
  SourceRegions: string[]
  IncludeFutureRegions?: boolean | undefined
  EnableAllOpsDataSources?: boolean | undefined
}

export interface ResourceDataSyncSourceWithState {
  SourceType?: string | undefined
  AwsOrganizationsSource?: ResourceDataSyncAwsOrganizationsSource | undefined
  SourceRegions?: string[] | undefined
  IncludeFutureRegions?: boolean | undefined
  State?: string | undefined
  EnableAllOpsDataSources?: boolean | undefined
}

export type ResourceType = 'ManagedInstance' | 'EC2Instance'

export type ResourceTypeForTagging = 'Document' | 'ManagedInstance' | 'MaintenanceWindow' | 'Parameter' | 'PatchBaseline' | 'OpsItem' | 'OpsMetadata' | 'Automation' | 'Association' | 'CloudConnector'

export interface ResultAttribute {
  TypeName: string
}

export interface ResumeSessionRequest {
  SessionId: string
}

export interface ResumeSessionResponse {
  SessionId?: string | undefined
  TokenValue?: string | undefined
  StreamUrl?: string | undefined
}

export interface ReviewInformation {
  ReviewedTime?: Date | undefined
  Status?: ReviewStatus | undefined
  Reviewer?: string | undefined
}

export type ReviewStatus = 'APPROVED' | 'NOT_REVIEWED' | 'PENDING' | 'REJECTED'

export interface Runbook {
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  TargetLocations?: TargetLocation[] | undefined
}

export interface S3OutputLocation {
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
}

export interface S3OutputUrl {
  OutputUrl?: string | undefined
}

export interface ScheduledWindowExecution {
  WindowId?: string | undefined
  Name?: string | undefined
  ExecutionTime?: string | undefined
}

export interface SendAutomationSignalRequest {
  AutomationExecutionId: string
  SignalType: SignalType
  Payload?: { [key: string]: string[] } | undefined
}

export interface SendCommandRequest {
  InstanceIds?: string[] | undefined
  Targets?: Target[] | undefined
  DocumentName: string
  DocumentVersion?: string | undefined
  DocumentHash?: string | undefined
  DocumentHashType?: DocumentHashType | undefined
  TimeoutSeconds?: number | undefined
  Comment?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  OutputS3Region?: string | undefined
  OutputS3BucketName?: string | undefined
  OutputS3KeyPrefix?: string | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  ServiceRoleArn?: string | undefined
  NotificationConfig?: NotificationConfig | undefined
  CloudWatchOutputConfig?: CloudWatchOutputConfig | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface SendCommandResult {
  Command?: Command | undefined
}

export interface ServiceSetting {
  SettingId?: string | undefined
  SettingValue?: string | undefined
  LastModifiedDate?: Date | undefined
  LastModifiedUser?: string | undefined
  ARN?: string | undefined
  Status?: string | undefined
}

export interface Session {
  SessionId?: string | undefined
  Target?: string | undefined
  Status?: SessionStatus | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  DocumentName?: string | undefined
  Owner?: string | undefined
  Reason?: string | undefined
  Details?: string | undefined
  OutputUrl?: SessionManagerOutputUrl | undefined
  MaxSessionDuration?: string | undefined
  AccessType?: AccessType | undefined
}

export interface SessionFilter {
  key: SessionFilterKey
  value: string
}

export type SessionFilterKey = 'InvokedAfter' | 'InvokedBefore' | 'Target' | 'Owner' | 'Status' | 'SessionId' | 'AccessType'

export interface SessionManagerOutputUrl {
  S3OutputUrl?: string | undefined
  CloudWatchOutputUrl?: string | undefined
}

export type SessionState = 'Active' | 'History'

export type SessionStatus = 'Connected' | 'Connecting' | 'Disconnected' | 'Terminated' | 'Terminating' | 'Failed'

export interface SeveritySummary {
  CriticalCount?: number | undefined
  HighCount?: number | undefined
  MediumCount?: number | undefined
  LowCount?: number | undefined
  InformationalCount?: number | undefined
  UnspecifiedCount?: number | undefined
}

export type SignalType = 'Approve' | 'Reject' | 'StartStep' | 'StopStep' | 'Resume' | 'Revoke'

export type SourceType = 'AWS::EC2::Instance' | 'AWS::IoT::Thing' | 'AWS::SSM::ManagedInstance' | 'Microsoft.Compute/virtualMachines'

export interface StartAccessRequestRequest {
  Reason: string
  Targets: Target[]
  Tags?: Tag[] | undefined
}

export interface StartAccessRequestResponse {
  AccessRequestId?: string | undefined
}

export interface StartAssociationsOnceRequest {
  AssociationIds: string[]
}

export interface StartAutomationExecutionRequest {
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ClientToken?: string | undefined
  Mode?: ExecutionMode | undefined
  TargetParameterName?: string | undefined
  Targets?: Target[] | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  TargetLocations?: TargetLocation[] | undefined
  Tags?: Tag[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  TargetLocationsURL?: string | undefined
}

export interface StartAutomationExecutionResult {
  AutomationExecutionId?: string | undefined
}

export interface StartChangeRequestExecutionRequest {
  ScheduledTime?: Date | undefined
  DocumentName: string
  DocumentVersion?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
  ChangeRequestName?: string | undefined
  ClientToken?: string | undefined
  AutoApprove?: boolean | undefined
  Runbooks: Runbook[]
  Tags?: Tag[] | undefined
  ScheduledEndTime?: Date | undefined
  ChangeDetails?: string | undefined
}

export interface StartChangeRequestExecutionResult {
  AutomationExecutionId?: string | undefined
}

export interface StartExecutionPreviewRequest {
  DocumentName: string
  DocumentVersion?: string | undefined
  ExecutionInputs?: ExecutionInputs | undefined
}

export interface StartExecutionPreviewResponse {
  ExecutionPreviewId?: string | undefined
}

export interface StartSessionRequest {
  Target: string
  DocumentName?: string | undefined
  Reason?: string | undefined
  Parameters?: { [key: string]: string[] } | undefined
}

export interface StartSessionResponse {
  SessionId?: string | undefined
  TokenValue?: string | undefined
  StreamUrl?: string | undefined
}

export interface StepExecution {
  StepName?: string | undefined
  Action?: string | undefined
  TimeoutSeconds?: number | undefined
  OnFailure?: string | undefined
  MaxAttempts?: number | undefined
  ExecutionStartTime?: Date | undefined
  ExecutionEndTime?: Date | undefined
  StepStatus?: AutomationExecutionStatus | undefined
  ResponseCode?: string | undefined
  Inputs?: { [key: string]: string } | undefined
  Outputs?: { [key: string]: string[] } | undefined
  Response?: string | undefined
  FailureMessage?: string | undefined
  WarningMessage?: string | undefined
  FailureDetails?: FailureDetails | undefined
  StepExecutionId?: string | undefined
  OverriddenParameters?: { [key: string]: string[] } | undefined
  IsEnd?: boolean | undefined
  NextStep?: string | undefined
  IsCritical?: boolean | undefined
  ValidNextSteps?: string[] | undefined
  Targets?: Target[] | undefined
  TargetLocation?: TargetLocation | undefined
  TriggeredAlarms?: AlarmStateInformation[] | undefined
  ParentStepDetails?: ParentStepDetails | undefined
}

export interface StepExecutionFilter {
  Key: StepExecutionFilterKey
  Values: string[]
}

export type StepExecutionFilterKey = 'StartTimeBefore' | 'StartTimeAfter' | 'StepExecutionStatus' | 'StepExecutionId' | 'StepName' | 'Action' | 'ParentStepExecutionId' | 'ParentStepIteration' | 'ParentStepIteratorValue'

export interface StopAutomationExecutionRequest {
  AutomationExecutionId: string
  Type?: StopType | undefined
}

export type StopType = 'Complete' | 'Cancel'

export interface Tag {
  Key: string
  Value: string
}

export interface Target {
  Key?: string | undefined
  Values?: string[] | undefined
}

export interface TargetLocation {
  Accounts?: string[] | undefined
  Regions?: string[] | undefined
  TargetLocationMaxConcurrency?: string | undefined
  TargetLocationMaxErrors?: string | undefined
  ExecutionRoleName?: string | undefined
  TargetLocationAlarmConfiguration?: AlarmConfiguration | undefined
  IncludeChildOrganizationUnits?: boolean | undefined
  ExcludeAccounts?: string[] | undefined
  Targets?: Target[] | undefined
  TargetsMaxConcurrency?: string | undefined
  TargetsMaxErrors?: string | undefined
}

export interface TargetPreview {
  Count?: number | undefined
  TargetType?: string | undefined
}

export interface TerminateSessionRequest {
  SessionId: string
}

export interface TerminateSessionResponse {
  SessionId?: string | undefined
}

export interface UnlabelParameterVersionRequest {
  Name: string
  ParameterVersion: number
  Labels: string[]
}

export interface UnlabelParameterVersionResult {
  RemovedLabels?: string[] | undefined
  InvalidLabels?: string[] | undefined
}

export interface UpdateAssociationRequest {
  AssociationId: string
  Parameters?: { [key: string]: string[] } | undefined
  DocumentVersion?: string | undefined
  ScheduleExpression?: string | undefined
  OutputLocation?: InstanceAssociationOutputLocation | undefined
  Name?: string | undefined
  Targets?: Target[] | undefined
  AssociationName?: string | undefined
  AssociationVersion?: string | undefined
  AutomationTargetParameterName?: string | undefined
  MaxErrors?: string | undefined
  MaxConcurrency?: string | undefined
  ComplianceSeverity?: AssociationComplianceSeverity | undefined
  SyncCompliance?: AssociationSyncCompliance | undefined
  ApplyOnlyAtCronInterval?: boolean | undefined
  CalendarNames?: string[] | undefined
  TargetLocations?: TargetLocation[] | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  TargetMaps?: ({ [key: string]: string[] })[] | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
  AssociationDispatchAssumeRole?: string | undefined
}

export interface UpdateAssociationResult {
  AssociationDescription?: AssociationDescription | undefined
}

export interface UpdateAssociationStatusRequest {
  Name: string
  InstanceId: string
  AssociationStatus: AssociationStatus
}

export interface UpdateAssociationStatusResult {
  AssociationDescription?: AssociationDescription | undefined
}

export interface UpdateCloudConnectorRequest {
  CloudConnectorId: string
  DisplayName?: string | undefined
  Configuration?: CloudConnectorConfiguration | undefined
  Description?: string | undefined
}

export interface UpdateCloudConnectorResult {
  CloudConnectorId?: string | undefined
}

export interface UpdateDocumentDefaultVersionRequest {
  Name: string
  DocumentVersion: string
}

export interface UpdateDocumentDefaultVersionResult {
  Description?: DocumentDefaultVersionDescription | undefined
}

export interface UpdateDocumentMetadataRequest {
  Name: string
  DocumentVersion?: string | undefined
  DocumentReviews: DocumentReviews
}

export interface UpdateDocumentRequest {
  Content: string
  Attachments?: AttachmentsSource[] | undefined
  Name: string
  DisplayName?: string | undefined
  VersionName?: string | undefined
  DocumentVersion?: string | undefined
  DocumentFormat?: DocumentFormat | undefined
  TargetType?: string | undefined
}

export interface UpdateDocumentResult {
  DocumentDescription?: DocumentDescription | undefined
}

export interface UpdateMaintenanceWindowRequest {
  WindowId: string
  Name?: string | undefined
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule?: string | undefined
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  Cutoff?: number | undefined
  AllowUnassociatedTargets?: boolean | undefined
  Enabled?: boolean | undefined
  Replace?: boolean | undefined
}

export interface UpdateMaintenanceWindowResult {
  WindowId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  StartDate?: string | undefined
  EndDate?: string | undefined
  Schedule?: string | undefined
  ScheduleTimezone?: string | undefined
  ScheduleOffset?: number | undefined
  Duration?: number | undefined
  Cutoff?: number | undefined
  AllowUnassociatedTargets?: boolean | undefined
  Enabled?: boolean | undefined
}

export interface UpdateMaintenanceWindowTargetRequest {
  WindowId: string
  WindowTargetId: string
  Targets?: Target[] | undefined
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  Replace?: boolean | undefined
}

export interface UpdateMaintenanceWindowTargetResult {
  WindowId?: string | undefined
  WindowTargetId?: string | undefined
  Targets?: Target[] | undefined
  OwnerInformation?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
}

export interface UpdateMaintenanceWindowTaskRequest {
  WindowId: string
  WindowTaskId: string
  Targets?: Target[] | undefined
  TaskArn?: string | undefined
  ServiceRoleArn?: string | undefined
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  Replace?: boolean | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface UpdateMaintenanceWindowTaskResult {
  WindowId?: string | undefined
  WindowTaskId?: string | undefined
  Targets?: Target[] | undefined
  TaskArn?: string | undefined
  ServiceRoleArn?: string | undefined
  TaskParameters?: { [key: string]: MaintenanceWindowTaskParameterValueExpression } | undefined
  TaskInvocationParameters?: MaintenanceWindowTaskInvocationParameters | undefined
  Priority?: number | undefined
  MaxConcurrency?: string | undefined
  MaxErrors?: string | undefined
  LoggingInfo?: LoggingInfo | undefined
  Name?: string | undefined
  Description?: string | undefined
  CutoffBehavior?: MaintenanceWindowTaskCutoffBehavior | undefined
  AlarmConfiguration?: AlarmConfiguration | undefined
}

export interface UpdateManagedInstanceRoleRequest {
  InstanceId: string
  IamRole: string
}

export interface UpdateOpsItemRequest {
  Description?: string | undefined
  OperationalData?: { [key: string]: OpsItemDataValue } | undefined
  OperationalDataToDelete?: string[] | undefined
  Notifications?: OpsItemNotification[] | undefined
  Priority?: number | undefined
  RelatedOpsItems?: RelatedOpsItem[] | undefined
  Status?: OpsItemStatus | undefined
  OpsItemId: string
  Title?: string | undefined
  Category?: string | undefined
  Severity?: string | undefined
  ActualStartTime?: Date | undefined
  ActualEndTime?: Date | undefined
  PlannedStartTime?: Date | undefined
  PlannedEndTime?: Date | undefined
  OpsItemArn?: string | undefined
}

export interface UpdateOpsMetadataRequest {
  OpsMetadataArn: string
  MetadataToUpdate?: { [key: string]: MetadataValue } | undefined
  KeysToDelete?: string[] | undefined
}

export interface UpdateOpsMetadataResult {
  OpsMetadataArn?: string | undefined
}

export interface UpdatePatchBaselineRequest {
  BaselineId: string
  Name?: string | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
  Replace?: boolean | undefined
}

export interface UpdatePatchBaselineResult {
  BaselineId?: string | undefined
  Name?: string | undefined
  OperatingSystem?: OperatingSystem | undefined
  GlobalFilters?: PatchFilterGroup | undefined
  ApprovalRules?: PatchRuleGroup | undefined
  ApprovedPatches?: string[] | undefined
  ApprovedPatchesComplianceLevel?: PatchComplianceLevel | undefined
  ApprovedPatchesEnableNonSecurity?: boolean | undefined
  RejectedPatches?: string[] | undefined
  RejectedPatchesAction?: PatchAction | undefined
  CreatedDate?: Date | undefined
  ModifiedDate?: Date | undefined
  Description?: string | undefined
  Sources?: PatchSource[] | undefined
  AvailableSecurityUpdatesComplianceStatus?: PatchComplianceStatus | undefined
}

export interface UpdateResourceDataSyncRequest {
  SyncName: string
  SyncType: string
  SyncSource: ResourceDataSyncSource
}

export interface UpdateServiceSettingRequest {
  SettingId: string
  SettingValue: string
}

export interface ValidateCloudConnectorRequest {
  CloudConnectorId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ValidateCloudConnectorResult {
  ValidationFindings?: ValidationFinding[] | undefined
  NextToken?: string | undefined
}

export interface ValidationFinding {
  Type?: ValidationFindingType | undefined
  Code?: ValidationFindingCode | undefined
  Message?: string | undefined
  ProviderMessage?: string | undefined
  Scope?: ValidationFindingScope | undefined
}

export type ValidationFindingCode = 'TargetInaccessible' | 'TargetUnusable' | 'TargetStateWarning' | 'AwsRoleAssumptionFailed' | 'WebIdentityTokenFailed' | 'OutboundWebIdentityFederationDisabled' | 'ProviderCredentialCreationFailed' | 'TenantSummary' | 'SubscriptionAccessible'

export interface ValidationFindingScope {
  Type?: ValidationFindingScopeType | undefined
  Id?: string | undefined
}

export type ValidationFindingScopeType = 'azure:tenant' | 'azure:subscription'

export type ValidationFindingType = 'INFO' | 'WARN' | 'ERROR'
