// Written by tools/model.ts from the API model of opensearch 2021-01-01; do not edit.

export interface Operations {
  AcceptInboundConnection: { in: AcceptInboundConnectionRequest; out: AcceptInboundConnectionResponse; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'DisabledOperationException' }
  AddDataSource: { in: AddDataSourceRequest; out: AddDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' | 'LimitExceededException' }
  AddDirectQueryDataSource: { in: AddDirectQueryDataSourceRequest; out: AddDirectQueryDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'LimitExceededException' }
  AddTags: { in: AddTagsRequest; out: Record<string, never>; err: 'BaseException' | 'LimitExceededException' | 'ValidationException' | 'InternalException' }
  AssociatePackage: { in: AssociatePackageRequest; out: AssociatePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  AssociatePackages: { in: AssociatePackagesRequest; out: AssociatePackagesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'ConflictException' | 'DisabledOperationException' }
  AttachDataSource: { in: AttachDataSourceRequest; out: AttachDataSourceResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ConflictException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  AuthorizeVpcEndpointAccess: { in: AuthorizeVpcEndpointAccessRequest; out: AuthorizeVpcEndpointAccessResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'LimitExceededException' | 'ValidationException' | 'InternalException' | 'BaseException' }
  CancelDomainConfigChange: { in: CancelDomainConfigChangeRequest; out: CancelDomainConfigChangeResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  CancelServiceSoftwareUpdate: { in: CancelServiceSoftwareUpdateRequest; out: CancelServiceSoftwareUpdateResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  CreateApplication: { in: CreateApplicationRequest; out: CreateApplicationResponse; err: 'BaseException' | 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'InternalException' | 'DisabledOperationException' }
  CreateDomain: { in: CreateDomainRequest; out: CreateDomainResponse; err: 'BaseException' | 'DisabledOperationException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceAlreadyExistsException' | 'ValidationException' }
  CreateIndex: { in: CreateIndexRequest; out: CreateIndexResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'InternalException' | 'DisabledOperationException' | 'DependencyFailureException' | 'ThrottlingException' }
  CreateOutboundConnection: { in: CreateOutboundConnectionRequest; out: CreateOutboundConnectionResponse; err: 'LimitExceededException' | 'InternalException' | 'ResourceAlreadyExistsException' | 'DisabledOperationException' }
  CreatePackage: { in: CreatePackageRequest; out: CreatePackageResponse; err: 'BaseException' | 'InternalException' | 'LimitExceededException' | 'InvalidTypeException' | 'ResourceAlreadyExistsException' | 'AccessDeniedException' | 'ValidationException' }
  CreateVpcEndpoint: { in: CreateVpcEndpointRequest; out: CreateVpcEndpointResponse; err: 'ConflictException' | 'ValidationException' | 'LimitExceededException' | 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  DeleteApplication: { in: DeleteApplicationRequest; out: Record<string, never>; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'InternalException' | 'DisabledOperationException' }
  DeleteDataSource: { in: DeleteDataSourceRequest; out: DeleteDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' }
  DeleteDirectQueryDataSource: { in: DeleteDirectQueryDataSourceRequest; out: Record<string, never>; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  DeleteDomain: { in: DeleteDomainRequest; out: DeleteDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DeleteInboundConnection: { in: DeleteInboundConnectionRequest; out: DeleteInboundConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  DeleteIndex: { in: DeleteIndexRequest; out: DeleteIndexResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'InternalException' | 'DisabledOperationException' | 'DependencyFailureException' | 'ThrottlingException' }
  DeleteOutboundConnection: { in: DeleteOutboundConnectionRequest; out: DeleteOutboundConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  DeletePackage: { in: DeletePackageRequest; out: DeletePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  DeleteVpcEndpoint: { in: DeleteVpcEndpointRequest; out: DeleteVpcEndpointResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  DeregisterCapability: { in: DeregisterCapabilityRequest; out: DeregisterCapabilityResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'InternalException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  DescribeDataSourceAttachment: { in: DescribeDataSourceAttachmentRequest; out: DescribeDataSourceAttachmentResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  DescribeDomain: { in: DescribeDomainRequest; out: DescribeDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeDomainAutoTunes: { in: DescribeDomainAutoTunesRequest; out: DescribeDomainAutoTunesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeDomainChangeProgress: { in: DescribeDomainChangeProgressRequest; out: DescribeDomainChangeProgressResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeDomainConfig: { in: DescribeDomainConfigRequest; out: DescribeDomainConfigResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeDomainHealth: { in: DescribeDomainHealthRequest; out: DescribeDomainHealthResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  DescribeDomainNodes: { in: DescribeDomainNodesRequest; out: DescribeDomainNodesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' }
  DescribeDomains: { in: DescribeDomainsRequest; out: DescribeDomainsResponse; err: 'BaseException' | 'InternalException' | 'ValidationException' }
  DescribeDryRunProgress: { in: DescribeDryRunProgressRequest; out: DescribeDryRunProgressResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  DescribeInboundConnections: { in: DescribeInboundConnectionsRequest; out: DescribeInboundConnectionsResponse; err: 'InvalidPaginationTokenException' | 'DisabledOperationException' }
  DescribeInsightDetails: { in: DescribeInsightDetailsRequest; out: DescribeInsightDetailsResponse; err: 'BaseException' | 'InternalException' | 'ValidationException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'LimitExceededException' }
  DescribeInstanceTypeLimits: { in: DescribeInstanceTypeLimitsRequest; out: DescribeInstanceTypeLimitsResponse; err: 'BaseException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeOutboundConnections: { in: DescribeOutboundConnectionsRequest; out: DescribeOutboundConnectionsResponse; err: 'InvalidPaginationTokenException' | 'DisabledOperationException' }
  DescribePackages: { in: DescribePackagesRequest; out: DescribePackagesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  DescribeReservedInstanceOfferings: { in: DescribeReservedInstanceOfferingsRequest; out: DescribeReservedInstanceOfferingsResponse; err: 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'InternalException' }
  DescribeReservedInstances: { in: DescribeReservedInstancesRequest; out: DescribeReservedInstancesResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'ValidationException' | 'DisabledOperationException' }
  DescribeVpcEndpoints: { in: DescribeVpcEndpointsRequest; out: DescribeVpcEndpointsResponse; err: 'ValidationException' | 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  DetachDataSource: { in: DetachDataSourceRequest; out: DetachDataSourceResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ConflictException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  DissociatePackage: { in: DissociatePackageRequest; out: DissociatePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  DissociatePackages: { in: DissociatePackagesRequest; out: DissociatePackagesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'ConflictException' | 'DisabledOperationException' }
  GetApplication: { in: GetApplicationRequest; out: GetApplicationResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'DisabledOperationException' }
  GetCapability: { in: GetCapabilityRequest; out: GetCapabilityResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  GetCompatibleVersions: { in: GetCompatibleVersionsRequest; out: GetCompatibleVersionsResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  GetDataSource: { in: GetDataSourceRequest; out: GetDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' }
  GetDefaultApplicationSetting: { in: Record<string, never>; out: GetDefaultApplicationSettingResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' }
  GetDirectQueryDataSource: { in: GetDirectQueryDataSourceRequest; out: GetDirectQueryDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  GetDomainMaintenanceStatus: { in: GetDomainMaintenanceStatusRequest; out: GetDomainMaintenanceStatusResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  GetIndex: { in: GetIndexRequest; out: GetIndexResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'InternalException' | 'DisabledOperationException' | 'DependencyFailureException' | 'ThrottlingException' }
  GetMigration: { in: GetMigrationRequest; out: GetMigrationResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  GetPackageVersionHistory: { in: GetPackageVersionHistoryRequest; out: GetPackageVersionHistoryResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  GetUpgradeHistory: { in: GetUpgradeHistoryRequest; out: GetUpgradeHistoryResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  GetUpgradeStatus: { in: GetUpgradeStatusRequest; out: GetUpgradeStatusResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  InsightFeedback: { in: InsightFeedbackRequest; out: InsightFeedbackResponse; err: 'BaseException' | 'InternalException' | 'ValidationException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'LimitExceededException' }
  ListApplications: { in: ListApplicationsRequest; out: ListApplicationsResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'DisabledOperationException' }
  ListDataSourceAttachments: { in: ListDataSourceAttachmentsRequest; out: ListDataSourceAttachmentsResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' | 'DisabledOperationException' }
  ListDataSources: { in: ListDataSourcesRequest; out: ListDataSourcesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' }
  ListDirectQueryDataSources: { in: ListDirectQueryDataSourcesRequest; out: ListDirectQueryDataSourcesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  ListDomainMaintenances: { in: ListDomainMaintenancesRequest; out: ListDomainMaintenancesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  ListDomainNames: { in: ListDomainNamesRequest; out: ListDomainNamesResponse; err: 'BaseException' | 'ValidationException' }
  ListDomainsForPackage: { in: ListDomainsForPackageRequest; out: ListDomainsForPackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  ListInsights: { in: ListInsightsRequest; out: ListInsightsResponse; err: 'BaseException' | 'InternalException' | 'ValidationException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'LimitExceededException' }
  ListInstanceTypeDetails: { in: ListInstanceTypeDetailsRequest; out: ListInstanceTypeDetailsResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  ListMigrations: { in: ListMigrationsRequest; out: ListMigrationsResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'DisabledOperationException' }
  ListPackagesForDomain: { in: ListPackagesForDomainRequest; out: ListPackagesForDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  ListScheduledActions: { in: ListScheduledActionsRequest; out: ListScheduledActionsResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'InvalidPaginationTokenException' | 'ValidationException' }
  ListTags: { in: ListTagsRequest; out: ListTagsResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'InternalException' }
  ListVersions: { in: ListVersionsRequest; out: ListVersionsResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  ListVpcEndpointAccess: { in: ListVpcEndpointAccessRequest; out: ListVpcEndpointAccessResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  ListVpcEndpoints: { in: ListVpcEndpointsRequest; out: ListVpcEndpointsResponse; err: 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  ListVpcEndpointsForDomain: { in: ListVpcEndpointsForDomainRequest; out: ListVpcEndpointsForDomainResponse; err: 'InternalException' | 'DisabledOperationException' | 'ResourceNotFoundException' | 'BaseException' }
  PurchaseReservedInstanceOffering: { in: PurchaseReservedInstanceOfferingRequest; out: PurchaseReservedInstanceOfferingResponse; err: 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'LimitExceededException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  PutDefaultApplicationSetting: { in: PutDefaultApplicationSettingRequest; out: PutDefaultApplicationSettingResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' }
  RegisterCapability: { in: RegisterCapabilityRequest; out: RegisterCapabilityResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'InternalException' | 'ResourceNotFoundException' | 'ServiceQuotaExceededException' | 'DisabledOperationException' }
  RejectInboundConnection: { in: RejectInboundConnectionRequest; out: RejectInboundConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  RemoveTags: { in: RemoveTagsRequest; out: Record<string, never>; err: 'BaseException' | 'ValidationException' | 'InternalException' }
  RevokeVpcEndpointAccess: { in: RevokeVpcEndpointAccessRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  RollbackServiceSoftwareUpdate: { in: RollbackServiceSoftwareUpdateRequest; out: RollbackServiceSoftwareUpdateResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  StartDomainMaintenance: { in: StartDomainMaintenanceRequest; out: StartDomainMaintenanceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  StartMigration: { in: StartMigrationRequest; out: StartMigrationResponse; err: 'ValidationException' | 'AccessDeniedException' | 'InternalException' | 'ResourceNotFoundException' | 'ConflictException' | 'DisabledOperationException' }
  StartServiceSoftwareUpdate: { in: StartServiceSoftwareUpdateRequest; out: StartServiceSoftwareUpdateResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  UpdateApplication: { in: UpdateApplicationRequest; out: UpdateApplicationResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'AccessDeniedException' | 'ConflictException' | 'InternalException' | 'DisabledOperationException' }
  UpdateDataSource: { in: UpdateDataSourceRequest; out: UpdateDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'DependencyFailureException' }
  UpdateDirectQueryDataSource: { in: UpdateDirectQueryDataSourceRequest; out: UpdateDirectQueryDataSourceResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'LimitExceededException' }
  UpdateDomainConfig: { in: UpdateDomainConfigRequest; out: UpdateDomainConfigResponse; err: 'BaseException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ValidationException' }
  UpdateIndex: { in: UpdateIndexRequest; out: UpdateIndexResponse; err: 'ValidationException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'InternalException' | 'DisabledOperationException' | 'DependencyFailureException' | 'ThrottlingException' }
  UpdatePackage: { in: UpdatePackageRequest; out: UpdatePackageResponse; err: 'BaseException' | 'InternalException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  UpdatePackageScope: { in: UpdatePackageScopeRequest; out: UpdatePackageScopeResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  UpdateScheduledAction: { in: UpdateScheduledActionRequest; out: UpdateScheduledActionResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'SlotNotAvailableException' | 'ConflictException' | 'LimitExceededException' | 'ValidationException' }
  UpdateVpcEndpoint: { in: UpdateVpcEndpointRequest; out: UpdateVpcEndpointResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'ValidationException' | 'ConflictException' | 'BaseException' }
  UpgradeDomain: { in: UpgradeDomainRequest; out: UpgradeDomainResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
}

export interface AIMLOptionsInput {
  NaturalLanguageQueryGenerationOptions?: NaturalLanguageQueryGenerationOptionsInput | undefined
  S3VectorsEngine?: S3VectorsEngine | undefined
  ServerlessVectorAcceleration?: ServerlessVectorAcceleration | undefined
}

export interface AIMLOptionsOutput {
  NaturalLanguageQueryGenerationOptions?: NaturalLanguageQueryGenerationOptionsOutput | undefined
  S3VectorsEngine?: S3VectorsEngine | undefined
  ServerlessVectorAcceleration?: ServerlessVectorAcceleration | undefined
}

export interface AIMLOptionsStatus {
  Options?: AIMLOptionsOutput | undefined
  Status?: OptionStatus | undefined
}

export interface AWSDomainInformation {
  OwnerId?: string | undefined
  DomainName: string
  Region?: string | undefined
}

export type AWSServicePrincipal = 'application.opensearchservice.amazonaws.com'

export interface AcceptInboundConnectionRequest {
  ConnectionId: string
}

export interface AcceptInboundConnectionResponse {
  Connection?: InboundConnection | undefined
}

export interface AccessPoliciesStatus {
  Options: string
  Status: OptionStatus
}

export type ActionSeverity = 'HIGH' | 'MEDIUM' | 'LOW'

export type ActionStatus = 'PENDING_UPDATE' | 'IN_PROGRESS' | 'FAILED' | 'COMPLETED' | 'NOT_ELIGIBLE' | 'ELIGIBLE'

export type ActionType = 'SERVICE_SOFTWARE_UPDATE' | 'JVM_HEAP_SIZE_TUNING' | 'JVM_YOUNG_GEN_TUNING'

export interface AddDataSourceRequest {
  DomainName: string
  Name: string
  DataSourceType: DataSourceType
  Description?: string | undefined
}

export interface AddDataSourceResponse {
  Message?: string | undefined
}

export interface AddDirectQueryDataSourceRequest {
  DataSourceName: string
  DataSourceType: DirectQueryDataSourceType
  Description?: string | undefined
  OpenSearchArns?: string[] | undefined
  DataSourceAccessPolicy?: string | undefined
  TagList?: Tag[] | undefined
}

export interface AddDirectQueryDataSourceResponse {
  DataSourceArn?: string | undefined
}

export interface AddTagsRequest {
  ARN: string
  TagList: Tag[]
}

export interface AdditionalLimit {
  LimitName?: string | undefined
  LimitValues?: string[] | undefined
}

export interface AdvancedOptionsStatus {
  Options: { [key: string]: string }
  Status: OptionStatus
}

export interface AdvancedSecurityOptions {
  Enabled?: boolean | undefined
  InternalUserDatabaseEnabled?: boolean | undefined
  SAMLOptions?: SAMLOptionsOutput | undefined
  JWTOptions?: JWTOptionsOutput | undefined
  IAMFederationOptions?: IAMFederationOptionsOutput | undefined
  AnonymousAuthDisableDate?: Date | undefined
  AnonymousAuthEnabled?: boolean | undefined
}

export interface AdvancedSecurityOptionsInput {
  Enabled?: boolean | undefined
  InternalUserDatabaseEnabled?: boolean | undefined
  MasterUserOptions?: MasterUserOptions | undefined
  SAMLOptions?: SAMLOptionsInput | undefined
  JWTOptions?: JWTOptionsInput | undefined
  IAMFederationOptions?: IAMFederationOptionsInput | undefined
  AnonymousAuthEnabled?: boolean | undefined
}

export interface AdvancedSecurityOptionsStatus {
  Options: AdvancedSecurityOptions
  Status: OptionStatus
}

export interface AppConfig {
  key?: AppConfigType | undefined
  value?: string | undefined
}

export type AppConfigType = 'opensearchDashboards.dashboardAdmin.users' | 'opensearchDashboards.dashboardAdmin.groups'

export type ApplicationStatus = 'CREATING' | 'UPDATING' | 'DELETING' | 'ACTIVE' | 'FAILED'

export interface ApplicationSummary {
  id?: string | undefined
  arn?: string | undefined
  name?: string | undefined
  endpoint?: string | undefined
  status?: ApplicationStatus | undefined
  createdAt?: Date | undefined
  lastUpdatedAt?: Date | undefined
}

export interface AssociatePackageRequest {
  PackageID: string
  DomainName: string
  PrerequisitePackageIDList?: string[] | undefined
  AssociationConfiguration?: PackageAssociationConfiguration | undefined
}

export interface AssociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails | undefined
}

export interface AssociatePackagesRequest {
  PackageList: PackageDetailsForAssociation[]
  DomainName: string
}

export interface AssociatePackagesResponse {
  DomainPackageDetailsList?: DomainPackageDetails[] | undefined
}

export interface AttachDataSourceRequest {
  id: string
  dataSourceArn: string
  workspaceId?: string | undefined
  workspaceConfiguration?: WorkspaceConfigurationInput | undefined
  clientToken?: string | undefined
}

export interface AttachDataSourceResponse {
  attachmentId?: string | undefined
  id?: string | undefined
  arn?: string | undefined
  dataSourceArn?: string | undefined
  status?: DataSourceAttachmentStatus | undefined
}

export interface AuthorizeVpcEndpointAccessRequest {
  DomainName: string
  Account?: string | undefined
  Service?: AWSServicePrincipal | undefined
  ServiceOptions?: ServiceOptions | undefined
}

export interface AuthorizeVpcEndpointAccessResponse {
  AuthorizedPrincipal: AuthorizedPrincipal
}

export interface AuthorizedPrincipal {
  PrincipalType?: PrincipalType | undefined
  Principal?: string | undefined
  ServiceOptions?: ServiceOptions | undefined
}

export interface AutoTune {
  AutoTuneType?: AutoTuneType | undefined
  AutoTuneDetails?: AutoTuneDetails | undefined
}

export type AutoTuneDesiredState = 'ENABLED' | 'DISABLED'

export interface AutoTuneDetails {
  ScheduledAutoTuneDetails?: ScheduledAutoTuneDetails | undefined
}

export interface AutoTuneMaintenanceSchedule {
  StartAt?: Date | undefined
  Duration?: Duration | undefined
  CronExpressionForRecurrence?: string | undefined
}

export interface AutoTuneOptions {
  DesiredState?: AutoTuneDesiredState | undefined
  RollbackOnDisable?: RollbackOnDisable | undefined
  MaintenanceSchedules?: AutoTuneMaintenanceSchedule[] | undefined
  UseOffPeakWindow?: boolean | undefined
}

export interface AutoTuneOptionsInput {
  DesiredState?: AutoTuneDesiredState | undefined
  MaintenanceSchedules?: AutoTuneMaintenanceSchedule[] | undefined
  UseOffPeakWindow?: boolean | undefined
}

export interface AutoTuneOptionsOutput {
  State?: AutoTuneState | undefined
  ErrorMessage?: string | undefined
  UseOffPeakWindow?: boolean | undefined
}

export interface AutoTuneOptionsStatus {
  Options?: AutoTuneOptions | undefined
  Status?: AutoTuneStatus | undefined
}

export type AutoTuneState = 'ENABLED' | 'DISABLED' | 'ENABLE_IN_PROGRESS' | 'DISABLE_IN_PROGRESS' | 'DISABLED_AND_ROLLBACK_SCHEDULED' | 'DISABLED_AND_ROLLBACK_IN_PROGRESS' | 'DISABLED_AND_ROLLBACK_COMPLETE' | 'DISABLED_AND_ROLLBACK_ERROR' | 'ERROR'

export interface AutoTuneStatus {
  CreationDate: Date
  UpdateDate: Date
  UpdateVersion?: number | undefined
  State: AutoTuneState
  ErrorMessage?: string | undefined
  PendingDeletion?: boolean | undefined
}

export type AutoTuneType = 'SCHEDULED_ACTION'

export interface AutomatedSnapshotPauseOptions {
  Enabled: boolean
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  State?: PauseState | undefined
}

export interface AutomatedSnapshotPauseOptionsStatus {
  Options: AutomatedSnapshotPauseOptions
  Status: OptionStatus
}

export interface AutomatedSnapshotPauseRequestOptions {
  Enabled: boolean
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export interface AvailabilityZoneInfo {
  AvailabilityZoneName?: string | undefined
  ZoneStatus?: ZoneStatus | undefined
  ConfiguredDataNodeCount?: string | undefined
  AvailableDataNodeCount?: string | undefined
  TotalShards?: string | undefined
  TotalUnAssignedShards?: string | undefined
}

export interface CancelDomainConfigChangeRequest {
  DomainName: string
  DryRun?: boolean | undefined
}

export interface CancelDomainConfigChangeResponse {
  CancelledChangeIds?: string[] | undefined
  CancelledChangeProperties?: CancelledChangeProperty[] | undefined
  DryRun?: boolean | undefined
}

export interface CancelServiceSoftwareUpdateRequest {
  DomainName: string
}

export interface CancelServiceSoftwareUpdateResponse {
  ServiceSoftwareOptions?: ServiceSoftwareOptions | undefined
}

export interface CancelledChangeProperty {
  PropertyName?: string | undefined
  CancelledValue?: string | undefined
  ActiveValue?: string | undefined
}

export interface CapabilityBaseRequestConfig {
  aiConfig?: Record<string, never> | undefined
}

export interface CapabilityBaseResponseConfig {
  aiConfig?: Record<string, never> | undefined
}

export interface CapabilityExtendedResponseConfig {
  aiConfig?: Record<string, never> | undefined
}

export interface CapabilityFailure {
  reason?: CapabilityFailureReason | undefined
  details?: string | undefined
}

export type CapabilityFailureReason = 'KMS_KEY_INSUFFICIENT_PERMISSION'

export type CapabilityStatus = 'creating' | 'create_failed' | 'active' | 'updating' | 'update_failed' | 'deleting' | 'delete_failed'

export interface ChangeProgressDetails {
  ChangeId?: string | undefined
  Message?: string | undefined
  ConfigChangeStatus?: ConfigChangeStatus | undefined
  InitiatedBy?: InitiatedBy | undefined
  StartTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
}

export interface ChangeProgressStage {
  Name?: string | undefined
  Status?: string | undefined
  Description?: string | undefined
  LastUpdated?: Date | undefined
}

export interface ChangeProgressStatusDetails {
  ChangeId?: string | undefined
  StartTime?: Date | undefined
  Status?: OverallChangeStatus | undefined
  PendingProperties?: string[] | undefined
  CompletedProperties?: string[] | undefined
  TotalNumberOfStages?: number | undefined
  ChangeProgressStages?: ChangeProgressStage[] | undefined
  LastUpdatedTime?: Date | undefined
  ConfigChangeStatus?: ConfigChangeStatus | undefined
  InitiatedBy?: InitiatedBy | undefined
}

export interface CloudWatchDirectQueryDataSource {
  RoleArn: string
}

export interface ClusterConfig {
  InstanceType?: OpenSearchPartitionInstanceType | undefined
  InstanceCount?: number | undefined
  DedicatedMasterEnabled?: boolean | undefined
  ZoneAwarenessEnabled?: boolean | undefined
  ZoneAwarenessConfig?: ZoneAwarenessConfig | undefined
  DedicatedMasterType?: OpenSearchPartitionInstanceType | undefined
  DedicatedMasterCount?: number | undefined
  WarmEnabled?: boolean | undefined
  WarmType?: OpenSearchWarmPartitionInstanceType | undefined
  WarmCount?: number | undefined
  ColdStorageOptions?: ColdStorageOptions | undefined
  MultiAZWithStandbyEnabled?: boolean | undefined
  NodeOptions?: NodeOption[] | undefined
}

export interface ClusterConfigStatus {
  Options: ClusterConfig
  Status: OptionStatus
}

export interface CognitoOptions {
  Enabled?: boolean | undefined
  UserPoolId?: string | undefined
  IdentityPoolId?: string | undefined
  RoleArn?: string | undefined
}

export interface CognitoOptionsStatus {
  Options: CognitoOptions
  Status: OptionStatus
}

export interface ColdStorageOptions {
  Enabled: boolean
}

export interface CompatibleVersionsMap {
  SourceVersion?: string | undefined
  TargetVersions?: string[] | undefined
}

export type ConfigChangeStatus = 'Pending' | 'Initializing' | 'Validating' | 'ValidationFailed' | 'ApplyingChanges' | 'Completed' | 'PendingUserInput' | 'Cancelled'

export type ConnectionMode = 'DIRECT' | 'VPC_ENDPOINT'

export interface ConnectionProperties {
  Endpoint?: string | undefined
  CrossClusterSearch?: CrossClusterSearchConnectionProperties | undefined
}

export interface CreateApplicationRequest {
  clientToken?: string | undefined
  name: string
  dataSources?: DataSource[] | undefined
  iamIdentityCenterOptions?: IamIdentityCenterOptionsInput | undefined
  appConfigs?: AppConfig[] | undefined
  tagList?: Tag[] | undefined
  kmsKeyArn?: string | undefined
}

export interface CreateApplicationResponse {
  id?: string | undefined
  name?: string | undefined
  arn?: string | undefined
  dataSources?: DataSource[] | undefined
  iamIdentityCenterOptions?: IamIdentityCenterOptions | undefined
  appConfigs?: AppConfig[] | undefined
  tagList?: Tag[] | undefined
  createdAt?: Date | undefined
  kmsKeyArn?: string | undefined
}

export interface CreateDomainRequest {
  DomainName: string
  EngineVersion?: string | undefined
  ClusterConfig?: ClusterConfig | undefined
  EBSOptions?: EBSOptions | undefined
  AccessPolicies?: string | undefined
  IPAddressType?: IPAddressType | undefined
  SnapshotOptions?: SnapshotOptions | undefined
  VPCOptions?: VPCOptions | undefined
  CognitoOptions?: CognitoOptions | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptions | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  LogPublishingOptions?: { [key: string]: LogPublishingOption } | undefined
  DomainEndpointOptions?: DomainEndpointOptions | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput | undefined
  IdentityCenterOptions?: IdentityCenterOptionsInput | undefined
  TagList?: Tag[] | undefined
  AutoTuneOptions?: AutoTuneOptionsInput | undefined
  OffPeakWindowOptions?: OffPeakWindowOptions | undefined
  SoftwareUpdateOptions?: SoftwareUpdateOptions | undefined
  AIMLOptions?: AIMLOptionsInput | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: EngineMode | undefined
}

export interface CreateDomainResponse {
  DomainStatus?: DomainStatus | undefined
}

export interface CreateIndexRequest {
  DomainName: string
  IndexName: string
  IndexSchema: unknown
}

export interface CreateIndexResponse {
  Status: IndexStatus
}

export interface CreateOutboundConnectionRequest {
  LocalDomainInfo: DomainInformationContainer
  RemoteDomainInfo: DomainInformationContainer
  ConnectionAlias: string
  ConnectionMode?: ConnectionMode | undefined
  ConnectionProperties?: ConnectionProperties | undefined
}

export interface CreateOutboundConnectionResponse {
  LocalDomainInfo?: DomainInformationContainer | undefined
  RemoteDomainInfo?: DomainInformationContainer | undefined
  ConnectionAlias?: string | undefined
  ConnectionStatus?: OutboundConnectionStatus | undefined
  ConnectionId?: string | undefined
  ConnectionMode?: ConnectionMode | undefined
  ConnectionProperties?: ConnectionProperties | undefined
}

export interface CreatePackageRequest {
  PackageName: string
  PackageType: PackageType
  PackageDescription?: string | undefined
  PackageSource: PackageSource
  PackageConfiguration?: PackageConfiguration | undefined
  EngineVersion?: string | undefined
  PackageVendingOptions?: PackageVendingOptions | undefined
  PackageEncryptionOptions?: PackageEncryptionOptions | undefined
}

export interface CreatePackageResponse {
  PackageDetails?: PackageDetails | undefined
}

export interface CreateVpcEndpointRequest {
  DomainArn: string
  VpcOptions: VPCOptions
  ClientToken?: string | undefined
}

export interface CreateVpcEndpointResponse {
  VpcEndpoint: VpcEndpoint
}

export interface CrossClusterSearchConnectionProperties {
  SkipUnavailable?: SkipUnavailableStatus | undefined
}

export interface DataSource {
  dataSourceArn?: string | undefined
  dataSourceDescription?: string | undefined
  iamRoleForDataSourceArn?: string | undefined
}

export type DataSourceAttachmentStatus = 'PENDING' | 'ATTACHED' | 'FAILED'

export interface DataSourceAttachmentSummary {
  attachmentId?: string | undefined
  dataSourceArn?: string | undefined
  status?: DataSourceAttachmentStatus | undefined
}

export interface DataSourceDetails {
  DataSourceType?: DataSourceType | undefined
  Name?: string | undefined
  Description?: string | undefined
  Status?: DataSourceStatus | undefined
}

export type DataSourceStatus = 'ACTIVE' | 'DISABLED'

export interface DataSourceType {
  S3GlueDataCatalog?: S3GlueDataCatalog | undefined
}

export interface DeleteApplicationRequest {
  id: string
}

export interface DeleteDataSourceRequest {
  DomainName: string
  Name: string
}

export interface DeleteDataSourceResponse {
  Message?: string | undefined
}

export interface DeleteDirectQueryDataSourceRequest {
  DataSourceName: string
}

export interface DeleteDomainRequest {
  DomainName: string
}

export interface DeleteDomainResponse {
  DomainStatus?: DomainStatus | undefined
}

export interface DeleteInboundConnectionRequest {
  ConnectionId: string
}

export interface DeleteInboundConnectionResponse {
  Connection?: InboundConnection | undefined
}

export interface DeleteIndexRequest {
  DomainName: string
  IndexName: string
}

export interface DeleteIndexResponse {
  Status: IndexStatus
}

export interface DeleteOutboundConnectionRequest {
  ConnectionId: string
}

export interface DeleteOutboundConnectionResponse {
  Connection?: OutboundConnection | undefined
}

export interface DeletePackageRequest {
  PackageID: string
}

export interface DeletePackageResponse {
  PackageDetails?: PackageDetails | undefined
}

export interface DeleteVpcEndpointRequest {
  VpcEndpointId: string
}

export interface DeleteVpcEndpointResponse {
  VpcEndpointSummary: VpcEndpointSummary
}

export type DeploymentStatus = 'PENDING_UPDATE' | 'IN_PROGRESS' | 'COMPLETED' | 'NOT_ELIGIBLE' | 'ELIGIBLE'

export type DeploymentStrategy = 'Default' | 'CapacityOptimized'

export interface DeploymentStrategyOptions {
  DeploymentStrategy: DeploymentStrategy
}

export interface DeploymentStrategyOptionsStatus {
  Options: DeploymentStrategyOptions
  Status: OptionStatus
}

export interface DeregisterCapabilityRequest {
  applicationId: string
  capabilityName: string
}

export interface DeregisterCapabilityResponse {
  status?: CapabilityStatus | undefined
}

export interface DescribeDataSourceAttachmentRequest {
  id: string
  dataSourceArn: string
}

export interface DescribeDataSourceAttachmentResponse {
  attachmentId?: string | undefined
  id?: string | undefined
  arn?: string | undefined
  dataSourceArn?: string | undefined
  status?: DataSourceAttachmentStatus | undefined
}

export interface DescribeDomainAutoTunesRequest {
  DomainName: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeDomainAutoTunesResponse {
  AutoTunes?: AutoTune[] | undefined
  NextToken?: string | undefined
}

export interface DescribeDomainChangeProgressRequest {
  DomainName: string
  ChangeId?: string | undefined
}

export interface DescribeDomainChangeProgressResponse {
  ChangeProgressStatus?: ChangeProgressStatusDetails | undefined
}

export interface DescribeDomainConfigRequest {
  DomainName: string
}

export interface DescribeDomainConfigResponse {
  DomainConfig: DomainConfig
}

export interface DescribeDomainHealthRequest {
  DomainName: string
}

export interface DescribeDomainHealthResponse {
  DomainState?: DomainState | undefined
  AvailabilityZoneCount?: string | undefined
  ActiveAvailabilityZoneCount?: string | undefined
  StandByAvailabilityZoneCount?: string | undefined
  DataNodeCount?: string | undefined
  DedicatedMaster?: boolean | undefined
  MasterEligibleNodeCount?: string | undefined
  WarmNodeCount?: string | undefined
  MasterNode?: MasterNodeStatus | undefined
  ClusterHealth?: DomainHealth | undefined
  TotalShards?: string | undefined
  TotalUnAssignedShards?: string | undefined
  EnvironmentInformation?: EnvironmentInfo[] | undefined
}

export interface DescribeDomainNodesRequest {
  DomainName: string
}

export interface DescribeDomainNodesResponse {
  DomainNodesStatusList?: DomainNodesStatus[] | undefined
}

export interface DescribeDomainRequest {
  DomainName: string
}

export interface DescribeDomainResponse {
  DomainStatus: DomainStatus
}

export interface DescribeDomainsRequest {
  DomainNames: string[]
}

export interface DescribeDomainsResponse {
  DomainStatusList: DomainStatus[]
}

export interface DescribeDryRunProgressRequest {
  DomainName: string
  DryRunId?: string | undefined
  LoadDryRunConfig?: boolean | undefined
}

export interface DescribeDryRunProgressResponse {
  DryRunProgressStatus?: DryRunProgressStatus | undefined
  DryRunConfig?: DomainStatus | undefined
  DryRunResults?: DryRunResults | undefined
}

export interface DescribeInboundConnectionsRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInboundConnectionsResponse {
  Connections?: InboundConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInsightDetailsRequest {
  Entity: InsightEntity
  InsightId: string
  ShowHtmlContent?: boolean | undefined
}

export interface DescribeInsightDetailsResponse {
  Fields: InsightField[]
}

export interface DescribeInstanceTypeLimitsRequest {
  DomainName?: string | undefined
  InstanceType: OpenSearchPartitionInstanceType
  EngineVersion: string
}

export interface DescribeInstanceTypeLimitsResponse {
  LimitsByRole?: { [key: string]: Limits } | undefined
}

export interface DescribeOutboundConnectionsRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeOutboundConnectionsResponse {
  Connections?: OutboundConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribePackagesFilter {
  Name?: DescribePackagesFilterName | undefined
  Value?: string[] | undefined
}

export type DescribePackagesFilterName = 'PackageID' | 'PackageName' | 'PackageStatus' | 'PackageType' | 'EngineVersion' | 'PackageOwner'

export interface DescribePackagesRequest {
  Filters?: DescribePackagesFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribePackagesResponse {
  PackageDetailsList?: PackageDetails[] | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedInstanceOfferingsRequest {
  ReservedInstanceOfferingId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedInstanceOfferingsResponse {
  NextToken?: string | undefined
  ReservedInstanceOfferings?: ReservedInstanceOffering[] | undefined
}

export interface DescribeReservedInstancesRequest {
  ReservedInstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedInstancesResponse {
  NextToken?: string | undefined
  ReservedInstances?: ReservedInstance[] | undefined
}

export interface DescribeVpcEndpointsRequest {
  VpcEndpointIds: string[]
}

export interface DescribeVpcEndpointsResponse {
  VpcEndpoints: VpcEndpoint[]
  VpcEndpointErrors: VpcEndpointError[]
}

export interface DetachDataSourceRequest {
  id: string
  dataSourceArn: string
}

export interface DetachDataSourceResponse {
  id?: string | undefined
  arn?: string | undefined
  dataSourceArn?: string | undefined
}

export interface DirectQueryDataSource {
  DataSourceName?: string | undefined
  DataSourceType?: DirectQueryDataSourceType | undefined
  Description?: string | undefined
  OpenSearchArns?: string[] | undefined
  DataSourceArn?: string | undefined
  TagList?: Tag[] | undefined
}

export interface DirectQueryDataSourceType {
  CloudWatchLog?: CloudWatchDirectQueryDataSource | undefined
  SecurityLake?: SecurityLakeDirectQueryDataSource | undefined
  Prometheus?: PrometheusDirectQueryDataSource | undefined
}

export interface DissociatePackageRequest {
  PackageID: string
  DomainName: string
}

export interface DissociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails | undefined
}

export interface DissociatePackagesRequest {
  PackageList: string[]
  DomainName: string
}

export interface DissociatePackagesResponse {
  DomainPackageDetailsList?: DomainPackageDetails[] | undefined
}

export interface DomainConfig {
  EngineVersion?: VersionStatus | undefined
  ClusterConfig?: ClusterConfigStatus | undefined
  EBSOptions?: EBSOptionsStatus | undefined
  AccessPolicies?: AccessPoliciesStatus | undefined
  IPAddressType?: IPAddressTypeStatus | undefined
  SnapshotOptions?: SnapshotOptionsStatus | undefined
  VPCOptions?: VPCDerivedInfoStatus | undefined
  CognitoOptions?: CognitoOptionsStatus | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptionsStatus | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptionsStatus | undefined
  AdvancedOptions?: AdvancedOptionsStatus | undefined
  LogPublishingOptions?: LogPublishingOptionsStatus | undefined
  DomainEndpointOptions?: DomainEndpointOptionsStatus | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsStatus | undefined
  IdentityCenterOptions?: IdentityCenterOptionsStatus | undefined
  AutoTuneOptions?: AutoTuneOptionsStatus | undefined
  ChangeProgressDetails?: ChangeProgressDetails | undefined
  OffPeakWindowOptions?: OffPeakWindowOptionsStatus | undefined
  SoftwareUpdateOptions?: SoftwareUpdateOptionsStatus | undefined
  ModifyingProperties?: ModifyingProperties[] | undefined
  AIMLOptions?: AIMLOptionsStatus | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptionsStatus | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptionsStatus | undefined
  UseCase?: UseCaseStatus | undefined
  EngineMode?: EngineModeStatus | undefined
}

export interface DomainEndpointOptions {
  EnforceHTTPS?: boolean | undefined
  TLSSecurityPolicy?: TLSSecurityPolicy | undefined
  CustomEndpointEnabled?: boolean | undefined
  CustomEndpoint?: string | undefined
  CustomEndpointCertificateArn?: string | undefined
}

export interface DomainEndpointOptionsStatus {
  Options: DomainEndpointOptions
  Status: OptionStatus
}

export type DomainHealth = 'Red' | 'Yellow' | 'Green' | 'NotAvailable'

export interface DomainInfo {
  DomainName?: string | undefined
  EngineType?: EngineType | undefined
}

export interface DomainInformationContainer {
  AWSDomainInformation?: AWSDomainInformation | undefined
}

export interface DomainMaintenanceDetails {
  MaintenanceId?: string | undefined
  DomainName?: string | undefined
  Action?: MaintenanceType | undefined
  NodeId?: string | undefined
  Status?: MaintenanceStatus | undefined
  StatusMessage?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface DomainNodesStatus {
  NodeId?: string | undefined
  NodeType?: NodeType | undefined
  AvailabilityZone?: string | undefined
  InstanceType?: OpenSearchPartitionInstanceType | undefined
  NodeStatus?: NodeStatus | undefined
  StorageType?: string | undefined
  StorageVolumeType?: VolumeType | undefined
  StorageSize?: string | undefined
}

export interface DomainPackageDetails {
  PackageID?: string | undefined
  PackageName?: string | undefined
  PackageType?: PackageType | undefined
  LastUpdated?: Date | undefined
  DomainName?: string | undefined
  DomainPackageStatus?: DomainPackageStatus | undefined
  PackageVersion?: string | undefined
  PrerequisitePackageIDList?: string[] | undefined
  ReferencePath?: string | undefined
  ErrorDetails?: ErrorDetails | undefined
  AssociationConfiguration?: PackageAssociationConfiguration | undefined
}

export type DomainPackageStatus = 'ASSOCIATING' | 'ASSOCIATION_FAILED' | 'ACTIVE' | 'DISSOCIATING' | 'DISSOCIATION_FAILED'

export type DomainProcessingStatusType = 'Creating' | 'Active' | 'Modifying' | 'UpgradingEngineVersion' | 'UpdatingServiceSoftware' | 'Isolated' | 'Deleting'

export type DomainState = 'Active' | 'Processing' | 'NotAvailable'

export interface DomainStatus {
  DomainId: string
  DomainName: string
  ARN: string
  Created?: boolean | undefined
  Deleted?: boolean | undefined
  Endpoint?: string | undefined
  EndpointV2?: string | undefined
  Endpoints?: { [key: string]: string } | undefined
  DomainEndpointV2HostedZoneId?: string | undefined
  Processing?: boolean | undefined
  UpgradeProcessing?: boolean | undefined
  EngineVersion?: string | undefined
  ClusterConfig: ClusterConfig
  EBSOptions?: EBSOptions | undefined
  AccessPolicies?: string | undefined
  IPAddressType?: IPAddressType | undefined
  SnapshotOptions?: SnapshotOptions | undefined
  VPCOptions?: VPCDerivedInfo | undefined
  CognitoOptions?: CognitoOptions | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptions | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  LogPublishingOptions?: { [key: string]: LogPublishingOption } | undefined
  ServiceSoftwareOptions?: ServiceSoftwareOptions | undefined
  DomainEndpointOptions?: DomainEndpointOptions | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptions | undefined
  IdentityCenterOptions?: IdentityCenterOptions | undefined
  AutoTuneOptions?: AutoTuneOptionsOutput | undefined
  ChangeProgressDetails?: ChangeProgressDetails | undefined
  OffPeakWindowOptions?: OffPeakWindowOptions | undefined
  SoftwareUpdateOptions?: SoftwareUpdateOptions | undefined
  DomainProcessingStatus?: DomainProcessingStatusType | undefined
  ModifyingProperties?: ModifyingProperties[] | undefined
  AIMLOptions?: AIMLOptionsOutput | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: EngineMode | undefined
}

export type DomainUseCase = 'SEARCH' | 'VECTOR' | 'OBSERVABILITY' | 'MIXED'

export type DryRunMode = 'Basic' | 'Verbose'

export interface DryRunProgressStatus {
  DryRunId: string
  DryRunStatus: string
  CreationDate: string
  UpdateDate: string
  ValidationFailures?: ValidationFailure[] | undefined
}

export interface DryRunResults {
  DeploymentType?: string | undefined
  Message?: string | undefined
}

export interface Duration {
  Value?: number | undefined
  Unit?: TimeUnit | undefined
}

export interface EBSOptions {
  EBSEnabled?: boolean | undefined
  VolumeType?: VolumeType | undefined
  VolumeSize?: number | undefined
  Iops?: number | undefined
  Throughput?: number | undefined
}

export interface EBSOptionsStatus {
  Options: EBSOptions
  Status: OptionStatus
}

export interface EncryptionAtRestOptions {
  Enabled?: boolean | undefined
  KmsKeyId?: string | undefined
}

export interface EncryptionAtRestOptionsStatus {
  Options: EncryptionAtRestOptions
  Status: OptionStatus
}

export type EngineMode = 'GENERAL' | 'OPTIMIZED'

export interface EngineModeStatus {
  Options: EngineMode
  Status: OptionStatus
}

export type EngineType = 'OpenSearch' | 'Elasticsearch'

export interface EnvironmentInfo {
  AvailabilityZoneInformation?: AvailabilityZoneInfo[] | undefined
}

export interface ErrorDetails {
  ErrorType?: string | undefined
  ErrorMessage?: string | undefined
}

export interface ExportOptions {
  types?: string[] | undefined
  objects?: SavedObjectIdentifier[] | undefined
  includeReferencesDeep?: boolean | undefined
}

export interface Filter {
  Name?: string | undefined
  Values?: string[] | undefined
}

export interface GetApplicationRequest {
  id: string
}

export interface GetApplicationResponse {
  id?: string | undefined
  arn?: string | undefined
  name?: string | undefined
  endpoint?: string | undefined
  status?: ApplicationStatus | undefined
  iamIdentityCenterOptions?: IamIdentityCenterOptions | undefined
  dataSources?: DataSource[] | undefined
  appConfigs?: AppConfig[] | undefined
  createdAt?: Date | undefined
  lastUpdatedAt?: Date | undefined
  kmsKeyArn?: string | undefined
}

export interface GetCapabilityRequest {
  applicationId: string
  capabilityName: string
}

export interface GetCapabilityResponse {
  capabilityName?: string | undefined
  applicationId?: string | undefined
  status?: CapabilityStatus | undefined
  capabilityConfig?: CapabilityExtendedResponseConfig | undefined
  failures?: CapabilityFailure[] | undefined
}

export interface GetCompatibleVersionsRequest {
  DomainName?: string | undefined
}

export interface GetCompatibleVersionsResponse {
  CompatibleVersions?: CompatibleVersionsMap[] | undefined
}

export interface GetDataSourceRequest {
  DomainName: string
  Name: string
}

export interface GetDataSourceResponse {
  DataSourceType?: DataSourceType | undefined
  Name?: string | undefined
  Description?: string | undefined
  Status?: DataSourceStatus | undefined
}

export interface GetDefaultApplicationSettingResponse {
  applicationArn?: string | undefined
}

export interface GetDirectQueryDataSourceRequest {
  DataSourceName: string
}

export interface GetDirectQueryDataSourceResponse {
  DataSourceName?: string | undefined
  DataSourceType?: DirectQueryDataSourceType | undefined
  Description?: string | undefined
  OpenSearchArns?: string[] | undefined
  DataSourceAccessPolicy?: string | undefined
  DataSourceArn?: string | undefined
}

export interface GetDomainMaintenanceStatusRequest {
  DomainName: string
  MaintenanceId: string
}

export interface GetDomainMaintenanceStatusResponse {
  Status?: MaintenanceStatus | undefined
  StatusMessage?: string | undefined
  NodeId?: string | undefined
  Action?: MaintenanceType | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface GetIndexRequest {
  DomainName: string
  IndexName: string
}

export interface GetIndexResponse {
  IndexSchema: unknown
}

export interface GetMigrationRequest {
  migrationId: string
}

export interface GetMigrationResponse {
  migrationId?: string | undefined
  status?: string | undefined
  applicationId?: string | undefined
  source?: MigrationSource | undefined
  exportedCount?: number | undefined
  importedCount?: number | undefined
  error?: MigrationError | undefined
  createdAt?: Date | undefined
  updatedAt?: Date | undefined
}

export interface GetPackageVersionHistoryRequest {
  PackageID: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetPackageVersionHistoryResponse {
  PackageID?: string | undefined
  PackageVersionHistoryList?: PackageVersionHistory[] | undefined
  NextToken?: string | undefined
}

export interface GetUpgradeHistoryRequest {
  DomainName: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetUpgradeHistoryResponse {
  UpgradeHistories?: UpgradeHistory[] | undefined
  NextToken?: string | undefined
}

export interface GetUpgradeStatusRequest {
  DomainName: string
}

export interface GetUpgradeStatusResponse {
  UpgradeStep?: UpgradeStep | undefined
  StepStatus?: UpgradeStatus | undefined
  UpgradeName?: string | undefined
}

export interface IAMFederationOptionsInput {
  Enabled?: boolean | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
}

export interface IAMFederationOptionsOutput {
  Enabled?: boolean | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
}

export type IPAddressType = 'ipv4' | 'dualstack'

export interface IPAddressTypeStatus {
  Options: IPAddressType
  Status: OptionStatus
}

export interface IamIdentityCenterOptions {
  enabled?: boolean | undefined
  iamIdentityCenterInstanceArn?: string | undefined
  iamRoleForIdentityCenterApplicationArn?: string | undefined
  iamIdentityCenterApplicationArn?: string | undefined
}

export interface IamIdentityCenterOptionsInput {
  enabled?: boolean | undefined
  iamIdentityCenterInstanceArn?: string | undefined
  iamRoleForIdentityCenterApplicationArn?: string | undefined
}

export interface IdentityCenterOptions {
  EnabledAPIAccess?: boolean | undefined
  IdentityCenterInstanceARN?: string | undefined
  IdentityCenterInstanceRegion?: string | undefined
  SubjectKey?: SubjectKeyIdCOption | undefined
  RolesKey?: RolesKeyIdCOption | undefined
  IdentityCenterApplicationARN?: string | undefined
  IdentityStoreId?: string | undefined
}

export interface IdentityCenterOptionsInput {
  EnabledAPIAccess?: boolean | undefined
  IdentityCenterInstanceARN?: string | undefined
  IdentityCenterInstanceRegion?: string | undefined
  SubjectKey?: SubjectKeyIdCOption | undefined
  RolesKey?: RolesKeyIdCOption | undefined
}

export interface IdentityCenterOptionsStatus {
  Options: IdentityCenterOptions
  Status: OptionStatus
}

export interface InboundConnection {
  LocalDomainInfo?: DomainInformationContainer | undefined
  RemoteDomainInfo?: DomainInformationContainer | undefined
  ConnectionId?: string | undefined
  ConnectionStatus?: InboundConnectionStatus | undefined
  ConnectionMode?: ConnectionMode | undefined
}

export interface InboundConnectionStatus {
  StatusCode?: InboundConnectionStatusCode | undefined
  Message?: string | undefined
}

export type InboundConnectionStatusCode = 'PENDING_ACCEPTANCE' | 'APPROVED' | 'PROVISIONING' | 'ACTIVE' | 'REJECTING' | 'REJECTED' | 'DELETING' | 'DELETED'

export type IndexStatus = 'CREATED' | 'UPDATED' | 'DELETED'

export type InitiatedBy = 'CUSTOMER' | 'SERVICE'

export interface Insight {
  InsightId?: string | undefined
  DisplayName?: string | undefined
  Type?: InsightType | undefined
  Priority?: InsightPriorityLevel | undefined
  Status?: InsightStatus | undefined
  CreationTime?: Date | undefined
  UpdateTime?: Date | undefined
  IsExperimental?: boolean | undefined
}

export interface InsightEntity {
  Type: InsightEntityType
  Value?: string | undefined
}

export type InsightEntityType = 'Account' | 'DomainName'

export interface InsightFeedbackEntity {
  Type: InsightFeedbackEntityType
  Value: string
}

export type InsightFeedbackEntityType = 'DomainName'

export interface InsightFeedbackRequest {
  Entity: InsightFeedbackEntity
  InsightId: string
  Thumbs: InsightFeedbackThumbs
  FeedbackText?: string | undefined
}

export interface InsightFeedbackResponse {
  Status?: InsightResponseStatus | undefined
}

export type InsightFeedbackThumbs = 'Up' | 'Down'

export interface InsightField {
  Name: string
  Type: InsightFieldType
  Value: string
}

export type InsightFieldType = 'text' | 'metric'

export type InsightPriorityLevel = 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW'

export type InsightResponseStatus = 'SUCCESS' | 'ERROR'

export type InsightSortOrder = 'ASC' | 'DESC'

export type InsightStatus = 'ACTIVE' | 'RESOLVED' | 'DISMISSED'

export interface InsightTimeRange {
  From: number
  To: number
}

export type InsightType = 'EVENT' | 'RECOMMENDATION'

export interface InstanceCountLimits {
  MinimumInstanceCount?: number | undefined
  MaximumInstanceCount?: number | undefined
}

export interface InstanceLimits {
  InstanceCountLimits?: InstanceCountLimits | undefined
}

export interface InstanceTypeDetails {
  InstanceType?: OpenSearchPartitionInstanceType | undefined
  EncryptionEnabled?: boolean | undefined
  CognitoEnabled?: boolean | undefined
  AppLogsEnabled?: boolean | undefined
  AdvancedSecurityEnabled?: boolean | undefined
  WarmEnabled?: boolean | undefined
  InstanceRole?: string[] | undefined
  AvailabilityZones?: string[] | undefined
}

export interface JWTOptionsInput {
  Enabled?: boolean | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
  JwksUrl?: string | undefined
  PublicKey?: string | undefined
}

export interface JWTOptionsOutput {
  Enabled?: boolean | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
  JwksUrl?: string | undefined
  PublicKey?: string | undefined
}

export interface KeyStoreAccessOption {
  KeyAccessRoleArn?: string | undefined
  KeyStoreAccessEnabled: boolean
}

export interface Limits {
  StorageTypes?: StorageType[] | undefined
  InstanceLimits?: InstanceLimits | undefined
  AdditionalLimits?: AdditionalLimit[] | undefined
}

export interface ListApplicationsRequest {
  nextToken?: string | undefined
  statuses?: ApplicationStatus[] | undefined
  maxResults?: number | undefined
}

export interface ListApplicationsResponse {
  ApplicationSummaries?: ApplicationSummary[] | undefined
  nextToken?: string | undefined
}

export interface ListDataSourceAttachmentsRequest {
  id: string
  nextToken?: string | undefined
  maxResults?: number | undefined
}

export interface ListDataSourceAttachmentsResponse {
  attachments?: DataSourceAttachmentSummary[] | undefined
  nextToken?: string | undefined
}

export interface ListDataSourcesRequest {
  DomainName: string
}

export interface ListDataSourcesResponse {
  DataSources?: DataSourceDetails[] | undefined
}

export interface ListDirectQueryDataSourcesRequest {
  NextToken?: string | undefined
}

export interface ListDirectQueryDataSourcesResponse {
  NextToken?: string | undefined
  DirectQueryDataSources?: DirectQueryDataSource[] | undefined
}

export interface ListDomainMaintenancesRequest {
  DomainName: string
  Action?: MaintenanceType | undefined
  Status?: MaintenanceStatus | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListDomainMaintenancesResponse {
  DomainMaintenances?: DomainMaintenanceDetails[] | undefined
  NextToken?: string | undefined
}

export interface ListDomainNamesRequest {
  EngineType?: EngineType | undefined
}

export interface ListDomainNamesResponse {
  DomainNames?: DomainInfo[] | undefined
}

export interface ListDomainsForPackageRequest {
  PackageID: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListDomainsForPackageResponse {
  DomainPackageDetailsList?: DomainPackageDetails[] | undefined
  NextToken?: string | undefined
}

export interface ListInsightsRequest {
  Entity: InsightEntity
  TimeRange?: InsightTimeRange | undefined
  SortOrder?: InsightSortOrder | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListInsightsResponse {
  Insights?: Insight[] | undefined
  NextToken?: string | undefined
}

export interface ListInstanceTypeDetailsRequest {
  EngineVersion: string
  DomainName?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  RetrieveAZs?: boolean | undefined
  InstanceType?: string | undefined
}

export interface ListInstanceTypeDetailsResponse {
  InstanceTypeDetails?: InstanceTypeDetails[] | undefined
  NextToken?: string | undefined
}

export interface ListMigrationsRequest {
  applicationId: string
  status?: string | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListMigrationsResponse {
  migrations?: MigrationSummary[] | undefined
  nextToken?: string | undefined
}

export interface ListPackagesForDomainRequest {
  DomainName: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListPackagesForDomainResponse {
  DomainPackageDetailsList?: DomainPackageDetails[] | undefined
  NextToken?: string | undefined
}

export interface ListScheduledActionsRequest {
  DomainName: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListScheduledActionsResponse {
  ScheduledActions?: ScheduledAction[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsRequest {
  ARN: string
}

export interface ListTagsResponse {
  TagList?: Tag[] | undefined
}

export interface ListVersionsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListVersionsResponse {
  Versions?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListVpcEndpointAccessRequest {
  DomainName: string
  NextToken?: string | undefined
}

export interface ListVpcEndpointAccessResponse {
  AuthorizedPrincipalList: AuthorizedPrincipal[]
  NextToken: string
}

export interface ListVpcEndpointsForDomainRequest {
  DomainName: string
  NextToken?: string | undefined
}

export interface ListVpcEndpointsForDomainResponse {
  VpcEndpointSummaryList: VpcEndpointSummary[]
  NextToken: string
}

export interface ListVpcEndpointsRequest {
  NextToken?: string | undefined
}

export interface ListVpcEndpointsResponse {
  VpcEndpointSummaryList: VpcEndpointSummary[]
  NextToken: string
}

export interface LogPublishingOption {
  CloudWatchLogsLogGroupArn?: string | undefined
  Enabled?: boolean | undefined
}

export interface LogPublishingOptionsStatus {
  Options?: { [key: string]: LogPublishingOption } | undefined
  Status?: OptionStatus | undefined
}

export type MaintenanceStatus = 'PENDING' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'TIMED_OUT'

export type MaintenanceType = 'REBOOT_NODE' | 'RESTART_SEARCH_PROCESS' | 'RESTART_DASHBOARD'

export type MasterNodeStatus = 'Available' | 'UnAvailable'

export interface MasterUserOptions {
  MasterUserARN?: string | undefined
  MasterUserName?: string | undefined
  MasterUserPassword?: string | undefined
}

export interface MigrationError {
  code?: string | undefined
  message?: string | undefined
}

export interface MigrationOptions {
  source: MigrationSource
  workspace: MigrationWorkspace
  exportOptions?: ExportOptions | undefined
  conflictResolution?: string | undefined
}

export interface MigrationSource {
  datasourceArn: string
}

export interface MigrationSummary {
  migrationId?: string | undefined
  status?: string | undefined
  applicationId?: string | undefined
  source?: MigrationSource | undefined
  exportedCount?: number | undefined
  importedCount?: number | undefined
  error?: MigrationError | undefined
  createdAt?: Date | undefined
  updatedAt?: Date | undefined
}

export interface MigrationWorkspace {
  workspaceId?: string | undefined
  createWorkspace?: boolean | undefined
  name?: string | undefined
  type?: string | undefined
}

export interface ModifyingProperties {
  Name?: string | undefined
  ActiveValue?: string | undefined
  PendingValue?: string | undefined
  ValueType?: PropertyValueType | undefined
}

export type NaturalLanguageQueryGenerationCurrentState = 'NOT_ENABLED' | 'ENABLE_COMPLETE' | 'ENABLE_IN_PROGRESS' | 'ENABLE_FAILED' | 'DISABLE_COMPLETE' | 'DISABLE_IN_PROGRESS' | 'DISABLE_FAILED'

export type NaturalLanguageQueryGenerationDesiredState = 'ENABLED' | 'DISABLED'

export interface NaturalLanguageQueryGenerationOptionsInput {
  DesiredState?: NaturalLanguageQueryGenerationDesiredState | undefined
}

export interface NaturalLanguageQueryGenerationOptionsOutput {
  DesiredState?: NaturalLanguageQueryGenerationDesiredState | undefined
  CurrentState?: NaturalLanguageQueryGenerationCurrentState | undefined
}

export interface NodeConfig {
  Enabled?: boolean | undefined
  Type?: OpenSearchPartitionInstanceType | undefined
  Count?: number | undefined
}

export interface NodeOption {
  NodeType?: NodeOptionsNodeType | undefined
  NodeConfig?: NodeConfig | undefined
}

export type NodeOptionsNodeType = 'coordinator'

export type NodeStatus = 'Active' | 'StandBy' | 'NotAvailable'

export interface NodeToNodeEncryptionOptions {
  Enabled?: boolean | undefined
}

export interface NodeToNodeEncryptionOptionsStatus {
  Options: NodeToNodeEncryptionOptions
  Status: OptionStatus
}

export type NodeType = 'Data' | 'Ultrawarm' | 'Master' | 'Warm'

export interface OffPeakWindow {
  WindowStartTime?: WindowStartTime | undefined
}

export interface OffPeakWindowOptions {
  Enabled?: boolean | undefined
  OffPeakWindow?: OffPeakWindow | undefined
}

export interface OffPeakWindowOptionsStatus {
  Options?: OffPeakWindowOptions | undefined
  Status?: OptionStatus | undefined
}

export type OpenSearchPartitionInstanceType = 'm3.medium.search' | 'm3.large.search' | 'm3.xlarge.search' | 'm3.2xlarge.search' | 'm4.large.search' | 'm4.xlarge.search' | 'm4.2xlarge.search' | 'm4.4xlarge.search' | 'm4.10xlarge.search' | 'm5.large.search' | 'm5.xlarge.search' | 'm5.2xlarge.search' | 'm5.4xlarge.search' | 'm5.12xlarge.search' | 'm5.24xlarge.search' | 'r5.large.search' | 'r5.xlarge.search' | 'r5.2xlarge.search' | 'r5.4xlarge.search' | 'r5.12xlarge.search' | 'r5.24xlarge.search' | 'c5.large.search' | 'c5.xlarge.search' | 'c5.2xlarge.search' | 'c5.4xlarge.search' | 'c5.9xlarge.search' | 'c5.18xlarge.search' | 't3.nano.search' | 't3.micro.search' | 't3.small.search' | 't3.medium.search' | 't3.large.search' | 't3.xlarge.search' | 't3.2xlarge.search' | 'or1.medium.search' | 'or1.large.search' | 'or1.xlarge.search' | 'or1.2xlarge.search' | 'or1.4xlarge.search' | 'or1.8xlarge.search' | 'or1.12xlarge.search' | 'or1.16xlarge.search' | 'ultrawarm1.medium.search' | 'ultrawarm1.large.search' | 'ultrawarm1.xlarge.search' | 't2.micro.search' | 't2.small.search' | 't2.medium.search' | 'r3.large.search' | 'r3.xlarge.search' | 'r3.2xlarge.search' | 'r3.4xlarge.search' | 'r3.8xlarge.search' | 'i2.xlarge.search' | 'i2.2xlarge.search' | 'd2.xlarge.search' | 'd2.2xlarge.search' | 'd2.4xlarge.search' | 'd2.8xlarge.search' | 'c4.large.search' | 'c4.xlarge.search' | 'c4.2xlarge.search' | 'c4.4xlarge.search' | 'c4.8xlarge.search' | 'r4.large.search' | 'r4.xlarge.search' | 'r4.2xlarge.search' | 'r4.4xlarge.search' | 'r4.8xlarge.search' | 'r4.16xlarge.search' | 'i3.large.search' | 'i3.xlarge.search' | 'i3.2xlarge.search' | 'i3.4xlarge.search' | 'i3.8xlarge.search' | 'i3.16xlarge.search' | 'r6g.large.search' | 'r6g.xlarge.search' | 'r6g.2xlarge.search' | 'r6g.4xlarge.search' | 'r6g.8xlarge.search' | 'r6g.12xlarge.search' | 'm6g.large.search' | 'm6g.xlarge.search' | 'm6g.2xlarge.search' | 'm6g.4xlarge.search' | 'm6g.8xlarge.search' | 'm6g.12xlarge.search' | 'c6g.large.search' | 'c6g.xlarge.search' | 'c6g.2xlarge.search' | 'c6g.4xlarge.search' | 'c6g.8xlarge.search' | 'c6g.12xlarge.search' | 'r6gd.large.search' | 'r6gd.xlarge.search' | 'r6gd.2xlarge.search' | 'r6gd.4xlarge.search' | 'r6gd.8xlarge.search' | 'r6gd.12xlarge.search' | 'r6gd.16xlarge.search' | 't4g.small.search' | 't4g.medium.search'

export type OpenSearchWarmPartitionInstanceType = 'ultrawarm1.medium.search' | 'ultrawarm1.large.search' | 'ultrawarm1.xlarge.search'

export type OptionState = 'RequiresIndexDocuments' | 'Processing' | 'Active'

export interface OptionStatus {
  CreationDate: Date
  UpdateDate: Date
  UpdateVersion?: number | undefined
  State: OptionState
  PendingDeletion?: boolean | undefined
}

export interface OutboundConnection {
  LocalDomainInfo?: DomainInformationContainer | undefined
  RemoteDomainInfo?: DomainInformationContainer | undefined
  ConnectionId?: string | undefined
  ConnectionAlias?: string | undefined
  ConnectionStatus?: OutboundConnectionStatus | undefined
  ConnectionMode?: ConnectionMode | undefined
  ConnectionProperties?: ConnectionProperties | undefined
}

export interface OutboundConnectionStatus {
  StatusCode?: OutboundConnectionStatusCode | undefined
  Message?: string | undefined
}

export type OutboundConnectionStatusCode = 'VALIDATING' | 'VALIDATION_FAILED' | 'PENDING_ACCEPTANCE' | 'APPROVED' | 'PROVISIONING' | 'ACTIVE' | 'REJECTING' | 'REJECTED' | 'DELETING' | 'DELETED'

export type OverallChangeStatus = 'PENDING' | 'PROCESSING' | 'COMPLETED' | 'FAILED'

export interface PackageAssociationConfiguration {
  KeyStoreAccessOption?: KeyStoreAccessOption | undefined
}

export interface PackageConfiguration {
  LicenseRequirement: RequirementLevel
  LicenseFilepath?: string | undefined
  ConfigurationRequirement: RequirementLevel
  RequiresRestartForConfigurationUpdate?: boolean | undefined
}

export interface PackageDetails {
  PackageID?: string | undefined
  PackageName?: string | undefined
  PackageType?: PackageType | undefined
  PackageDescription?: string | undefined
  PackageStatus?: PackageStatus | undefined
  CreatedAt?: Date | undefined
  LastUpdatedAt?: Date | undefined
  AvailablePackageVersion?: string | undefined
  ErrorDetails?: ErrorDetails | undefined
  EngineVersion?: string | undefined
  AvailablePluginProperties?: PluginProperties | undefined
  AvailablePackageConfiguration?: PackageConfiguration | undefined
  AllowListedUserList?: string[] | undefined
  PackageOwner?: string | undefined
  PackageVendingOptions?: PackageVendingOptions | undefined
  PackageEncryptionOptions?: PackageEncryptionOptions | undefined
}

export interface PackageDetailsForAssociation {
  PackageID: string
  PrerequisitePackageIDList?: string[] | undefined
  AssociationConfiguration?: PackageAssociationConfiguration | undefined
}

export interface PackageEncryptionOptions {
  KmsKeyIdentifier?: string | undefined
  EncryptionEnabled: boolean
}

export type PackageScopeOperationEnum = 'ADD' | 'OVERRIDE' | 'REMOVE'

export interface PackageSource {
  S3BucketName?: string | undefined
  S3Key?: string | undefined
}

export type PackageStatus = 'COPYING' | 'COPY_FAILED' | 'VALIDATING' | 'VALIDATION_FAILED' | 'AVAILABLE' | 'DELETING' | 'DELETED' | 'DELETE_FAILED'

export type PackageType = 'TXT-DICTIONARY' | 'ZIP-PLUGIN' | 'PACKAGE-LICENSE' | 'PACKAGE-CONFIG'

export interface PackageVendingOptions {
  VendingEnabled: boolean
}

export interface PackageVersionHistory {
  PackageVersion?: string | undefined
  CommitMessage?: string | undefined
  CreatedAt?: Date | undefined
  PluginProperties?: PluginProperties | undefined
  PackageConfiguration?: PackageConfiguration | undefined
}

export type PauseState = 'Active' | 'Completed' | 'Scheduled' | 'Disabled'

export interface PluginProperties {
  Name?: string | undefined
  Description?: string | undefined
  Version?: string | undefined
  ClassName?: string | undefined
  UncompressedSizeInBytes?: number | undefined
}

export type PrincipalType = 'AWS_ACCOUNT' | 'AWS_SERVICE'

export interface PrometheusDirectQueryDataSource {
  RoleArn: string
  WorkspaceArn: string
}

export type PropertyValueType = 'PLAIN_TEXT' | 'STRINGIFIED_JSON'

export interface PurchaseReservedInstanceOfferingRequest {
  ReservedInstanceOfferingId: string
  ReservationName: string
  InstanceCount?: number | undefined
}

export interface PurchaseReservedInstanceOfferingResponse {
  ReservedInstanceId?: string | undefined
  ReservationName?: string | undefined
}

export interface PutDefaultApplicationSettingRequest {
  applicationArn: string
  setAsDefault: boolean
}

export interface PutDefaultApplicationSettingResponse {
  applicationArn?: string | undefined
}

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined
  RecurringChargeFrequency?: string | undefined
}

export interface RegisterCapabilityRequest {
  applicationId: string
  capabilityName: string
  capabilityConfig: CapabilityBaseRequestConfig
}

export interface RegisterCapabilityResponse {
  capabilityName?: string | undefined
  applicationId?: string | undefined
  status?: CapabilityStatus | undefined
  capabilityConfig?: CapabilityBaseResponseConfig | undefined
}

export interface RejectInboundConnectionRequest {
  ConnectionId: string
}

export interface RejectInboundConnectionResponse {
  Connection?: InboundConnection | undefined
}

export interface RemoveTagsRequest {
  ARN: string
  TagKeys: string[]
}

export type RequirementLevel = 'REQUIRED' | 'OPTIONAL' | 'NONE'

export interface ReservedInstance {
  ReservationName?: string | undefined
  ReservedInstanceId?: string | undefined
  BillingSubscriptionId?: number | undefined
  ReservedInstanceOfferingId?: string | undefined
  InstanceType?: OpenSearchPartitionInstanceType | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  InstanceCount?: number | undefined
  State?: string | undefined
  PaymentOption?: ReservedInstancePaymentOption | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export interface ReservedInstanceOffering {
  ReservedInstanceOfferingId?: string | undefined
  InstanceType?: OpenSearchPartitionInstanceType | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  PaymentOption?: ReservedInstancePaymentOption | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export type ReservedInstancePaymentOption = 'ALL_UPFRONT' | 'PARTIAL_UPFRONT' | 'NO_UPFRONT'

export interface RevokeVpcEndpointAccessRequest {
  DomainName: string
  Account?: string | undefined
  Service?: AWSServicePrincipal | undefined
  ServiceOptions?: ServiceOptions | undefined
}

export type RolesKeyIdCOption = 'GroupName' | 'GroupId'

export type RollbackOnDisable = 'NO_ROLLBACK' | 'DEFAULT_ROLLBACK'

export interface RollbackServiceSoftwareOptions {
  CurrentVersion?: string | undefined
  NewVersion?: string | undefined
  RollbackAvailable?: boolean | undefined
  Description?: string | undefined
}

export interface RollbackServiceSoftwareUpdateRequest {
  DomainName: string
}

export interface RollbackServiceSoftwareUpdateResponse {
  RollbackServiceSoftwareOptions?: RollbackServiceSoftwareOptions | undefined
}

export interface S3GlueDataCatalog {
  RoleArn?: string | undefined
}

export interface S3VectorsEngine {
  Enabled?: boolean | undefined
}

export interface SAMLIdp {
  MetadataContent: string
  EntityId: string
}

export interface SAMLOptionsInput {
  Enabled?: boolean | undefined
  Idp?: SAMLIdp | undefined
  MasterUserName?: string | undefined
  MasterBackendRole?: string | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
  SessionTimeoutMinutes?: number | undefined
}

export interface SAMLOptionsOutput {
  Enabled?: boolean | undefined
  Idp?: SAMLIdp | undefined
  SubjectKey?: string | undefined
  RolesKey?: string | undefined
  SessionTimeoutMinutes?: number | undefined
}

export interface SavedObjectIdentifier {
  type: string
  id: string
}

export type ScheduleAt = 'NOW' | 'TIMESTAMP' | 'OFF_PEAK_WINDOW'

export interface ScheduledAction {
  Id: string
  Type: ActionType
  Severity: ActionSeverity
  ScheduledTime: number
  Description?: string | undefined
  ScheduledBy?: ScheduledBy | undefined
  Status?: ActionStatus | undefined
  Mandatory?: boolean | undefined
  Cancellable?: boolean | undefined
}

export type ScheduledAutoTuneActionType = 'JVM_HEAP_SIZE_TUNING' | 'JVM_YOUNG_GEN_TUNING'

export interface ScheduledAutoTuneDetails {
  Date?: Date | undefined
  ActionType?: ScheduledAutoTuneActionType | undefined
  Action?: string | undefined
  Severity?: ScheduledAutoTuneSeverityType | undefined
}

export type ScheduledAutoTuneSeverityType = 'LOW' | 'MEDIUM' | 'HIGH'

export type ScheduledBy = 'CUSTOMER' | 'SYSTEM'

export interface SecurityLakeDirectQueryDataSource {
  RoleArn: string
}

export interface ServerlessVectorAcceleration {
  Enabled?: boolean | undefined
}

export interface ServiceOptions {
  SupportedRegions?: string[] | undefined
}

export interface ServiceSoftwareOptions {
  CurrentVersion?: string | undefined
  NewVersion?: string | undefined
  UpdateAvailable?: boolean | undefined
  Cancellable?: boolean | undefined
  UpdateStatus?: DeploymentStatus | undefined
  Description?: string | undefined
  AutomatedUpdateDate?: Date | undefined
  OptionalDeployment?: boolean | undefined
}

export type SkipUnavailableStatus = 'ENABLED' | 'DISABLED'

export interface SnapshotOptions {
  AutomatedSnapshotStartHour?: number | undefined
}

export interface SnapshotOptionsStatus {
  Options: SnapshotOptions
  Status: OptionStatus
}

export interface SoftwareUpdateOptions {
  AutoSoftwareUpdateEnabled?: boolean | undefined
  UseLatestServiceSoftwareForBlueGreen?: boolean | undefined
}

export interface SoftwareUpdateOptionsStatus {
  Options?: SoftwareUpdateOptions | undefined
  Status?: OptionStatus | undefined
}

export interface StartDomainMaintenanceRequest {
  DomainName: string
  Action: MaintenanceType
  NodeId?: string | undefined
}

export interface StartDomainMaintenanceResponse {
  MaintenanceId?: string | undefined
}

export interface StartMigrationRequest {
  applicationId: string
  migrationOptions: MigrationOptions
  clientToken?: string | undefined
}

export interface StartMigrationResponse {
  migrationId?: string | undefined
  status?: string | undefined
}

export interface StartServiceSoftwareUpdateRequest {
  DomainName: string
  ScheduleAt?: ScheduleAt | undefined
  DesiredStartTime?: number | undefined
}

export interface StartServiceSoftwareUpdateResponse {
  ServiceSoftwareOptions?: ServiceSoftwareOptions | undefined
}

export interface StorageType {
  StorageTypeName?: string | undefined
  StorageSubTypeName?: string | undefined
  StorageTypeLimits?: StorageTypeLimit[] | undefined
}

export interface StorageTypeLimit {
  LimitName?: string | undefined
  LimitValues?: string[] | undefined
}

export type SubjectKeyIdCOption = 'UserName' | 'UserId' | 'Email'

export type TLSSecurityPolicy = 'Policy-Min-TLS-1-0-2019-07' | 'Policy-Min-TLS-1-2-2019-07' | 'Policy-Min-TLS-1-2-PFS-2023-10' | 'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08'

export interface Tag {
  Key: string
  Value: string
}

export type TimeUnit = 'HOURS'

export interface UpdateApplicationRequest {
  id: string
  dataSources?: DataSource[] | undefined
  appConfigs?: AppConfig[] | undefined
  iamIdentityCenterOptions?: IamIdentityCenterOptionsInput | undefined
}

export interface UpdateApplicationResponse {
  id?: string | undefined
  name?: string | undefined
  arn?: string | undefined
  dataSources?: DataSource[] | undefined
  iamIdentityCenterOptions?: IamIdentityCenterOptions | undefined
  appConfigs?: AppConfig[] | undefined
  createdAt?: Date | undefined
  lastUpdatedAt?: Date | undefined
}

export interface UpdateDataSourceRequest {
  DomainName: string
  Name: string
  DataSourceType: DataSourceType
  Description?: string | undefined
  Status?: DataSourceStatus | undefined
}

export interface UpdateDataSourceResponse {
  Message?: string | undefined
}

export interface UpdateDirectQueryDataSourceRequest {
  DataSourceName: string
  DataSourceType: DirectQueryDataSourceType
  Description?: string | undefined
  OpenSearchArns?: string[] | undefined
  DataSourceAccessPolicy?: string | undefined
}

export interface UpdateDirectQueryDataSourceResponse {
  DataSourceArn?: string | undefined
}

export interface UpdateDomainConfigRequest {
  DomainName: string
  ClusterConfig?: ClusterConfig | undefined
  EBSOptions?: EBSOptions | undefined
  SnapshotOptions?: SnapshotOptions | undefined
  VPCOptions?: VPCOptions | undefined
  CognitoOptions?: CognitoOptions | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  AccessPolicies?: string | undefined
  IPAddressType?: IPAddressType | undefined
  LogPublishingOptions?: { [key: string]: LogPublishingOption } | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptions | undefined
  DomainEndpointOptions?: DomainEndpointOptions | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput | undefined
  IdentityCenterOptions?: IdentityCenterOptionsInput | undefined
  AutoTuneOptions?: AutoTuneOptions | undefined
  DryRun?: boolean | undefined
  DryRunMode?: DryRunMode | undefined
  OffPeakWindowOptions?: OffPeakWindowOptions | undefined
  SoftwareUpdateOptions?: SoftwareUpdateOptions | undefined
  AIMLOptions?: AIMLOptionsInput | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: EngineMode | undefined
}

export interface UpdateDomainConfigResponse {
  DomainConfig: DomainConfig
  DryRunResults?: DryRunResults | undefined
  DryRunProgressStatus?: DryRunProgressStatus | undefined
}

export interface UpdateIndexRequest {
  DomainName: string
  IndexName: string
  IndexSchema: unknown
}

export interface UpdateIndexResponse {
  Status: IndexStatus
}

export interface UpdatePackageRequest {
  PackageID: string
  PackageSource: PackageSource
  PackageDescription?: string | undefined
  CommitMessage?: string | undefined
  PackageConfiguration?: PackageConfiguration | undefined
  PackageEncryptionOptions?: PackageEncryptionOptions | undefined
}

export interface UpdatePackageResponse {
  PackageDetails?: PackageDetails | undefined
}

export interface UpdatePackageScopeRequest {
  PackageID: string
  Operation: PackageScopeOperationEnum
  PackageUserList: string[]
}

export interface UpdatePackageScopeResponse {
  PackageID?: string | undefined
  Operation?: PackageScopeOperationEnum | undefined
  PackageUserList?: string[] | undefined
}

export interface UpdateScheduledActionRequest {
  DomainName: string
  ActionID: string
  ActionType: ActionType
  ScheduleAt: ScheduleAt
  DesiredStartTime?: number | undefined
}

export interface UpdateScheduledActionResponse {
  ScheduledAction?: ScheduledAction | undefined
}

export interface UpdateVpcEndpointRequest {
  VpcEndpointId: string
  VpcOptions: VPCOptions
}

export interface UpdateVpcEndpointResponse {
  VpcEndpoint: VpcEndpoint
}

export interface UpgradeDomainRequest {
  DomainName: string
  TargetVersion: string
  PerformCheckOnly?: boolean | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
}

export interface UpgradeDomainResponse {
  UpgradeId?: string | undefined
  DomainName?: string | undefined
  TargetVersion?: string | undefined
  PerformCheckOnly?: boolean | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  ChangeProgressDetails?: ChangeProgressDetails | undefined
}

export interface UpgradeHistory {
  UpgradeName?: string | undefined
  StartTimestamp?: Date | undefined
  UpgradeStatus?: UpgradeStatus | undefined
  StepsList?: UpgradeStepItem[] | undefined
}

export type UpgradeStatus = 'IN_PROGRESS' | 'SUCCEEDED' | 'SUCCEEDED_WITH_ISSUES' | 'FAILED'

export type UpgradeStep = 'PRE_UPGRADE_CHECK' | 'SNAPSHOT' | 'UPGRADE'

export interface UpgradeStepItem {
  UpgradeStep?: UpgradeStep | undefined
  UpgradeStepStatus?: UpgradeStatus | undefined
  Issues?: string[] | undefined
  ProgressPercent?: number | undefined
}

export interface UseCaseStatus {
  Options: DomainUseCase
  Status: OptionStatus
}

export interface VPCDerivedInfo {
  VPCId?: string | undefined
  SubnetIds?: string[] | undefined
  AvailabilityZones?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  EgressEnabled?: boolean | undefined
}

export interface VPCDerivedInfoStatus {
  Options: VPCDerivedInfo
  Status: OptionStatus
}

export interface VPCOptions {
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  EgressEnabled?: boolean | undefined
}

export interface ValidationFailure {
  Code?: string | undefined
  Message?: string | undefined
}

export interface VersionStatus {
  Options: string
  Status: OptionStatus
}

export type VolumeType = 'standard' | 'gp2' | 'io1' | 'gp3'

export interface VpcEndpoint {
  VpcEndpointId?: string | undefined
  VpcEndpointOwner?: string | undefined
  DomainArn?: string | undefined
  VpcOptions?: VPCDerivedInfo | undefined
  Status?: VpcEndpointStatus | undefined
  Endpoint?: string | undefined
}

export interface VpcEndpointError {
  VpcEndpointId?: string | undefined
  ErrorCode?: VpcEndpointErrorCode | undefined
  ErrorMessage?: string | undefined
}

export type VpcEndpointErrorCode = 'ENDPOINT_NOT_FOUND' | 'SERVER_ERROR'

export type VpcEndpointStatus = 'CREATING' | 'CREATE_FAILED' | 'ACTIVE' | 'UPDATING' | 'UPDATE_FAILED' | 'DELETING' | 'DELETE_FAILED'

export interface VpcEndpointSummary {
  VpcEndpointId?: string | undefined
  VpcEndpointOwner?: string | undefined
  DomainArn?: string | undefined
  Status?: VpcEndpointStatus | undefined
}

export interface WindowStartTime {
  Hours: number
  Minutes: number
}

export interface WorkspaceConfigurationInput {
  name: string
  workspaceType: string
}

export interface ZoneAwarenessConfig {
  AvailabilityZoneCount?: number | undefined
}

export type ZoneStatus = 'Active' | 'StandBy' | 'NotAvailable'
