// Written by tools/model.ts from the API model of es 2015-01-01; do not edit.

export interface Operations {
  AcceptInboundCrossClusterSearchConnection: { in: AcceptInboundCrossClusterSearchConnectionRequest; out: AcceptInboundCrossClusterSearchConnectionResponse; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'DisabledOperationException' }
  AddTags: { in: AddTagsRequest; out: Record<string, never>; err: 'BaseException' | 'LimitExceededException' | 'ValidationException' | 'InternalException' }
  AssociatePackage: { in: AssociatePackageRequest; out: AssociatePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  AuthorizeVpcEndpointAccess: { in: AuthorizeVpcEndpointAccessRequest; out: AuthorizeVpcEndpointAccessResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'LimitExceededException' | 'ValidationException' | 'InternalException' | 'BaseException' }
  CancelDomainConfigChange: { in: CancelDomainConfigChangeRequest; out: CancelDomainConfigChangeResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' }
  CancelElasticsearchServiceSoftwareUpdate: { in: CancelElasticsearchServiceSoftwareUpdateRequest; out: CancelElasticsearchServiceSoftwareUpdateResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  CreateElasticsearchDomain: { in: CreateElasticsearchDomainRequest; out: CreateElasticsearchDomainResponse; err: 'BaseException' | 'DisabledOperationException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceAlreadyExistsException' | 'ValidationException' }
  CreateOutboundCrossClusterSearchConnection: { in: CreateOutboundCrossClusterSearchConnectionRequest; out: CreateOutboundCrossClusterSearchConnectionResponse; err: 'LimitExceededException' | 'InternalException' | 'ResourceAlreadyExistsException' | 'DisabledOperationException' }
  CreatePackage: { in: CreatePackageRequest; out: CreatePackageResponse; err: 'BaseException' | 'InternalException' | 'LimitExceededException' | 'InvalidTypeException' | 'ResourceAlreadyExistsException' | 'AccessDeniedException' | 'ValidationException' }
  CreateVpcEndpoint: { in: CreateVpcEndpointRequest; out: CreateVpcEndpointResponse; err: 'ConflictException' | 'ValidationException' | 'LimitExceededException' | 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  DeleteElasticsearchDomain: { in: DeleteElasticsearchDomainRequest; out: DeleteElasticsearchDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DeleteElasticsearchServiceRole: { in: Record<string, never>; out: Record<string, never>; err: 'BaseException' | 'InternalException' | 'ValidationException' }
  DeleteInboundCrossClusterSearchConnection: { in: DeleteInboundCrossClusterSearchConnectionRequest; out: DeleteInboundCrossClusterSearchConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  DeleteOutboundCrossClusterSearchConnection: { in: DeleteOutboundCrossClusterSearchConnectionRequest; out: DeleteOutboundCrossClusterSearchConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  DeletePackage: { in: DeletePackageRequest; out: DeletePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  DeleteVpcEndpoint: { in: DeleteVpcEndpointRequest; out: DeleteVpcEndpointResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  DescribeDomainAutoTunes: { in: DescribeDomainAutoTunesRequest; out: DescribeDomainAutoTunesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeDomainChangeProgress: { in: DescribeDomainChangeProgressRequest; out: DescribeDomainChangeProgressResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeElasticsearchDomain: { in: DescribeElasticsearchDomainRequest; out: DescribeElasticsearchDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeElasticsearchDomainConfig: { in: DescribeElasticsearchDomainConfigRequest; out: DescribeElasticsearchDomainConfigResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeElasticsearchDomains: { in: DescribeElasticsearchDomainsRequest; out: DescribeElasticsearchDomainsResponse; err: 'BaseException' | 'InternalException' | 'ValidationException' }
  DescribeElasticsearchInstanceTypeLimits: { in: DescribeElasticsearchInstanceTypeLimitsRequest; out: DescribeElasticsearchInstanceTypeLimitsResponse; err: 'BaseException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ValidationException' }
  DescribeInboundCrossClusterSearchConnections: { in: DescribeInboundCrossClusterSearchConnectionsRequest; out: DescribeInboundCrossClusterSearchConnectionsResponse; err: 'InvalidPaginationTokenException' | 'DisabledOperationException' }
  DescribeOutboundCrossClusterSearchConnections: { in: DescribeOutboundCrossClusterSearchConnectionsRequest; out: DescribeOutboundCrossClusterSearchConnectionsResponse; err: 'InvalidPaginationTokenException' | 'DisabledOperationException' }
  DescribePackages: { in: DescribePackagesRequest; out: DescribePackagesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  DescribeReservedElasticsearchInstanceOfferings: { in: DescribeReservedElasticsearchInstanceOfferingsRequest; out: DescribeReservedElasticsearchInstanceOfferingsResponse; err: 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'InternalException' }
  DescribeReservedElasticsearchInstances: { in: DescribeReservedElasticsearchInstancesRequest; out: DescribeReservedElasticsearchInstancesResponse; err: 'ResourceNotFoundException' | 'InternalException' | 'ValidationException' | 'DisabledOperationException' }
  DescribeVpcEndpoints: { in: DescribeVpcEndpointsRequest; out: DescribeVpcEndpointsResponse; err: 'ValidationException' | 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  DissociatePackage: { in: DissociatePackageRequest; out: DissociatePackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' | 'ConflictException' }
  GetCompatibleElasticsearchVersions: { in: GetCompatibleElasticsearchVersionsRequest; out: GetCompatibleElasticsearchVersionsResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  GetPackageVersionHistory: { in: GetPackageVersionHistoryRequest; out: GetPackageVersionHistoryResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  GetUpgradeHistory: { in: GetUpgradeHistoryRequest; out: GetUpgradeHistoryResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  GetUpgradeStatus: { in: GetUpgradeStatusRequest; out: GetUpgradeStatusResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  ListDomainNames: { in: ListDomainNamesRequest; out: ListDomainNamesResponse; err: 'BaseException' | 'ValidationException' }
  ListDomainsForPackage: { in: ListDomainsForPackageRequest; out: ListDomainsForPackageResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  ListElasticsearchInstanceTypes: { in: ListElasticsearchInstanceTypesRequest; out: ListElasticsearchInstanceTypesResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  ListElasticsearchVersions: { in: ListElasticsearchVersionsRequest; out: ListElasticsearchVersionsResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  ListPackagesForDomain: { in: ListPackagesForDomainRequest; out: ListPackagesForDomainResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  ListTags: { in: ListTagsRequest; out: ListTagsResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ValidationException' | 'InternalException' }
  ListVpcEndpointAccess: { in: ListVpcEndpointAccessRequest; out: ListVpcEndpointAccessResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  ListVpcEndpoints: { in: ListVpcEndpointsRequest; out: ListVpcEndpointsResponse; err: 'InternalException' | 'DisabledOperationException' | 'BaseException' }
  ListVpcEndpointsForDomain: { in: ListVpcEndpointsForDomainRequest; out: ListVpcEndpointsForDomainResponse; err: 'InternalException' | 'DisabledOperationException' | 'ResourceNotFoundException' | 'BaseException' }
  PurchaseReservedElasticsearchInstanceOffering: { in: PurchaseReservedElasticsearchInstanceOfferingRequest; out: PurchaseReservedElasticsearchInstanceOfferingResponse; err: 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'LimitExceededException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
  RejectInboundCrossClusterSearchConnection: { in: RejectInboundCrossClusterSearchConnectionRequest; out: RejectInboundCrossClusterSearchConnectionResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' }
  RemoveTags: { in: RemoveTagsRequest; out: Record<string, never>; err: 'BaseException' | 'ValidationException' | 'InternalException' }
  RevokeVpcEndpointAccess: { in: RevokeVpcEndpointAccessRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'ValidationException' | 'DisabledOperationException' | 'InternalException' | 'BaseException' }
  StartElasticsearchServiceSoftwareUpdate: { in: StartElasticsearchServiceSoftwareUpdateRequest; out: StartElasticsearchServiceSoftwareUpdateResponse; err: 'BaseException' | 'InternalException' | 'ResourceNotFoundException' | 'ValidationException' }
  UpdateElasticsearchDomainConfig: { in: UpdateElasticsearchDomainConfigRequest; out: UpdateElasticsearchDomainConfigResponse; err: 'BaseException' | 'InternalException' | 'InvalidTypeException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'ValidationException' }
  UpdatePackage: { in: UpdatePackageRequest; out: UpdatePackageResponse; err: 'BaseException' | 'InternalException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'AccessDeniedException' | 'ValidationException' }
  UpdateVpcEndpoint: { in: UpdateVpcEndpointRequest; out: UpdateVpcEndpointResponse; err: 'ResourceNotFoundException' | 'DisabledOperationException' | 'InternalException' | 'ValidationException' | 'ConflictException' | 'BaseException' }
  UpgradeElasticsearchDomain: { in: UpgradeElasticsearchDomainRequest; out: UpgradeElasticsearchDomainResponse; err: 'BaseException' | 'ResourceNotFoundException' | 'ResourceAlreadyExistsException' | 'DisabledOperationException' | 'ValidationException' | 'InternalException' }
}

export interface AcceptInboundCrossClusterSearchConnectionRequest {
  CrossClusterSearchConnectionId: string
}

export interface AcceptInboundCrossClusterSearchConnectionResponse {
  CrossClusterSearchConnection?: InboundCrossClusterSearchConnection | undefined
}

export interface AccessPoliciesStatus {
  Options: string
  Status: OptionStatus
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
  AnonymousAuthDisableDate?: Date | undefined
  AnonymousAuthEnabled?: boolean | undefined
}

export interface AdvancedSecurityOptionsInput {
  Enabled?: boolean | undefined
  InternalUserDatabaseEnabled?: boolean | undefined
  MasterUserOptions?: MasterUserOptions | undefined
  SAMLOptions?: SAMLOptionsInput | undefined
  AnonymousAuthEnabled?: boolean | undefined
}

export interface AdvancedSecurityOptionsStatus {
  Options: AdvancedSecurityOptions
  Status: OptionStatus
}

export interface AssociatePackageRequest {
  PackageID: string
  DomainName: string
}

export interface AssociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails | undefined
}

export interface AuthorizeVpcEndpointAccessRequest {
  DomainName: string
  Account: string
}

export interface AuthorizeVpcEndpointAccessResponse {
  AuthorizedPrincipal: AuthorizedPrincipal
}

export interface AuthorizedPrincipal {
  PrincipalType?: PrincipalType | undefined
  Principal?: string | undefined
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
}

export interface AutoTuneOptionsInput {
  DesiredState?: AutoTuneDesiredState | undefined
  MaintenanceSchedules?: AutoTuneMaintenanceSchedule[] | undefined
}

export interface AutoTuneOptionsOutput {
  State?: AutoTuneState | undefined
  ErrorMessage?: string | undefined
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

export interface CancelDomainConfigChangeRequest {
  DomainName: string
  DryRun?: boolean | undefined
}

export interface CancelDomainConfigChangeResponse {
  DryRun?: boolean | undefined
  CancelledChangeIds?: string[] | undefined
  CancelledChangeProperties?: CancelledChangeProperty[] | undefined
}

export interface CancelElasticsearchServiceSoftwareUpdateRequest {
  DomainName: string
}

export interface CancelElasticsearchServiceSoftwareUpdateResponse {
  ServiceSoftwareOptions?: ServiceSoftwareOptions | undefined
}

export interface CancelledChangeProperty {
  PropertyName?: string | undefined
  CancelledValue?: string | undefined
  ActiveValue?: string | undefined
}

export interface ChangeProgressDetails {
  ChangeId?: string | undefined
  Message?: string | undefined
  ConfigChangeStatus?: ConfigChangeStatus | undefined
  StartTime?: Date | undefined
  LastUpdatedTime?: Date | undefined
  InitiatedBy?: InitiatedBy | undefined
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
  ConfigChangeStatus?: ConfigChangeStatus | undefined
  LastUpdatedTime?: Date | undefined
  InitiatedBy?: InitiatedBy | undefined
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

export interface CreateElasticsearchDomainRequest {
  DomainName: string
  ElasticsearchVersion?: string | undefined
  ElasticsearchClusterConfig?: ElasticsearchClusterConfig | undefined
  EBSOptions?: EBSOptions | undefined
  AccessPolicies?: string | undefined
  SnapshotOptions?: SnapshotOptions | undefined
  VPCOptions?: VPCOptions | undefined
  CognitoOptions?: CognitoOptions | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptions | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  LogPublishingOptions?: { [key: string]: LogPublishingOption } | undefined
  DomainEndpointOptions?: DomainEndpointOptions | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput | undefined
  AutoTuneOptions?: AutoTuneOptionsInput | undefined
  TagList?: Tag[] | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: DomainEngineMode | undefined
}

export interface CreateElasticsearchDomainResponse {
  DomainStatus?: ElasticsearchDomainStatus | undefined
}

export interface CreateOutboundCrossClusterSearchConnectionRequest {
  SourceDomainInfo: DomainInformation
  DestinationDomainInfo: DomainInformation
  ConnectionAlias: string
}

export interface CreateOutboundCrossClusterSearchConnectionResponse {
  SourceDomainInfo?: DomainInformation | undefined
  DestinationDomainInfo?: DomainInformation | undefined
  ConnectionAlias?: string | undefined
  ConnectionStatus?: OutboundCrossClusterSearchConnectionStatus | undefined
  CrossClusterSearchConnectionId?: string | undefined
}

export interface CreatePackageRequest {
  PackageName: string
  PackageType: PackageType
  PackageDescription?: string | undefined
  PackageSource: PackageSource
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

export interface DeleteElasticsearchDomainRequest {
  DomainName: string
}

export interface DeleteElasticsearchDomainResponse {
  DomainStatus?: ElasticsearchDomainStatus | undefined
}

export interface DeleteInboundCrossClusterSearchConnectionRequest {
  CrossClusterSearchConnectionId: string
}

export interface DeleteInboundCrossClusterSearchConnectionResponse {
  CrossClusterSearchConnection?: InboundCrossClusterSearchConnection | undefined
}

export interface DeleteOutboundCrossClusterSearchConnectionRequest {
  CrossClusterSearchConnectionId: string
}

export interface DeleteOutboundCrossClusterSearchConnectionResponse {
  CrossClusterSearchConnection?: OutboundCrossClusterSearchConnection | undefined
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

export interface DescribeElasticsearchDomainConfigRequest {
  DomainName: string
}

export interface DescribeElasticsearchDomainConfigResponse {
  DomainConfig: ElasticsearchDomainConfig
}

export interface DescribeElasticsearchDomainRequest {
  DomainName: string
}

export interface DescribeElasticsearchDomainResponse {
  DomainStatus: ElasticsearchDomainStatus
}

export interface DescribeElasticsearchDomainsRequest {
  DomainNames: string[]
}

export interface DescribeElasticsearchDomainsResponse {
  DomainStatusList: ElasticsearchDomainStatus[]
}

export interface DescribeElasticsearchInstanceTypeLimitsRequest {
  DomainName?: string | undefined
  InstanceType: ESPartitionInstanceType
  ElasticsearchVersion: string
}

export interface DescribeElasticsearchInstanceTypeLimitsResponse {
  LimitsByRole?: { [key: string]: Limits } | undefined
}

export interface DescribeInboundCrossClusterSearchConnectionsRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInboundCrossClusterSearchConnectionsResponse {
  CrossClusterSearchConnections?: InboundCrossClusterSearchConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribeOutboundCrossClusterSearchConnectionsRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeOutboundCrossClusterSearchConnectionsResponse {
  CrossClusterSearchConnections?: OutboundCrossClusterSearchConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribePackagesFilter {
  Name?: DescribePackagesFilterName | undefined
  Value?: string[] | undefined
}

export type DescribePackagesFilterName = 'PackageID' | 'PackageName' | 'PackageStatus'

export interface DescribePackagesRequest {
  Filters?: DescribePackagesFilter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribePackagesResponse {
  PackageDetailsList?: PackageDetails[] | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedElasticsearchInstanceOfferingsRequest {
  ReservedElasticsearchInstanceOfferingId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedElasticsearchInstanceOfferingsResponse {
  NextToken?: string | undefined
  ReservedElasticsearchInstanceOfferings?: ReservedElasticsearchInstanceOffering[] | undefined
}

export interface DescribeReservedElasticsearchInstancesRequest {
  ReservedElasticsearchInstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedElasticsearchInstancesResponse {
  NextToken?: string | undefined
  ReservedElasticsearchInstances?: ReservedElasticsearchInstance[] | undefined
}

export interface DescribeVpcEndpointsRequest {
  VpcEndpointIds: string[]
}

export interface DescribeVpcEndpointsResponse {
  VpcEndpoints: VpcEndpoint[]
  VpcEndpointErrors: VpcEndpointError[]
}

export interface DissociatePackageRequest {
  PackageID: string
  DomainName: string
}

export interface DissociatePackageResponse {
  DomainPackageDetails?: DomainPackageDetails | undefined
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

export type DomainEngineMode = 'GENERAL' | 'OPTIMIZED'

export interface DomainInfo {
  DomainName?: string | undefined
  EngineType?: EngineType | undefined
}

export interface DomainInformation {
  OwnerId?: string | undefined
  DomainName: string
  Region?: string | undefined
}

export interface DomainPackageDetails {
  PackageID?: string | undefined
  PackageName?: string | undefined
  PackageType?: PackageType | undefined
  LastUpdated?: Date | undefined
  DomainName?: string | undefined
  DomainPackageStatus?: DomainPackageStatus | undefined
  PackageVersion?: string | undefined
  ReferencePath?: string | undefined
  ErrorDetails?: ErrorDetails | undefined
}

export type DomainPackageStatus = 'ASSOCIATING' | 'ASSOCIATION_FAILED' | 'ACTIVE' | 'DISSOCIATING' | 'DISSOCIATION_FAILED'

export type DomainProcessingStatusType = 'Creating' | 'Active' | 'Modifying' | 'UpgradingEngineVersion' | 'UpdatingServiceSoftware' | 'Isolated' | 'Deleting'

export type DomainUseCase = 'SEARCH' | 'VECTOR' | 'OBSERVABILITY' | 'MIXED'

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

export type ESPartitionInstanceType = 'm3.medium.elasticsearch' | 'm3.large.elasticsearch' | 'm3.xlarge.elasticsearch' | 'm3.2xlarge.elasticsearch' | 'm4.large.elasticsearch' | 'm4.xlarge.elasticsearch' | 'm4.2xlarge.elasticsearch' | 'm4.4xlarge.elasticsearch' | 'm4.10xlarge.elasticsearch' | 'm5.large.elasticsearch' | 'm5.xlarge.elasticsearch' | 'm5.2xlarge.elasticsearch' | 'm5.4xlarge.elasticsearch' | 'm5.12xlarge.elasticsearch' | 'r5.large.elasticsearch' | 'r5.xlarge.elasticsearch' | 'r5.2xlarge.elasticsearch' | 'r5.4xlarge.elasticsearch' | 'r5.12xlarge.elasticsearch' | 'c5.large.elasticsearch' | 'c5.xlarge.elasticsearch' | 'c5.2xlarge.elasticsearch' | 'c5.4xlarge.elasticsearch' | 'c5.9xlarge.elasticsearch' | 'c5.18xlarge.elasticsearch' | 'ultrawarm1.medium.elasticsearch' | 'ultrawarm1.large.elasticsearch' | 't2.micro.elasticsearch' | 't2.small.elasticsearch' | 't2.medium.elasticsearch' | 'r3.large.elasticsearch' | 'r3.xlarge.elasticsearch' | 'r3.2xlarge.elasticsearch' | 'r3.4xlarge.elasticsearch' | 'r3.8xlarge.elasticsearch' | 'i2.xlarge.elasticsearch' | 'i2.2xlarge.elasticsearch' | 'd2.xlarge.elasticsearch' | 'd2.2xlarge.elasticsearch' | 'd2.4xlarge.elasticsearch' | 'd2.8xlarge.elasticsearch' | 'c4.large.elasticsearch' | 'c4.xlarge.elasticsearch' | 'c4.2xlarge.elasticsearch' | 'c4.4xlarge.elasticsearch' | 'c4.8xlarge.elasticsearch' | 'r4.large.elasticsearch' | 'r4.xlarge.elasticsearch' | 'r4.2xlarge.elasticsearch' | 'r4.4xlarge.elasticsearch' | 'r4.8xlarge.elasticsearch' | 'r4.16xlarge.elasticsearch' | 'i3.large.elasticsearch' | 'i3.xlarge.elasticsearch' | 'i3.2xlarge.elasticsearch' | 'i3.4xlarge.elasticsearch' | 'i3.8xlarge.elasticsearch' | 'i3.16xlarge.elasticsearch'

export type ESWarmPartitionInstanceType = 'ultrawarm1.medium.elasticsearch' | 'ultrawarm1.large.elasticsearch'

export interface ElasticsearchClusterConfig {
  InstanceType?: ESPartitionInstanceType | undefined
  InstanceCount?: number | undefined
  DedicatedMasterEnabled?: boolean | undefined
  ZoneAwarenessEnabled?: boolean | undefined
  ZoneAwarenessConfig?: ZoneAwarenessConfig | undefined
  DedicatedMasterType?: ESPartitionInstanceType | undefined
  DedicatedMasterCount?: number | undefined
  WarmEnabled?: boolean | undefined
  WarmType?: ESWarmPartitionInstanceType | undefined
  WarmCount?: number | undefined
  ColdStorageOptions?: ColdStorageOptions | undefined
}

export interface ElasticsearchClusterConfigStatus {
  Options: ElasticsearchClusterConfig
  Status: OptionStatus
}

export interface ElasticsearchDomainConfig {
  ElasticsearchVersion?: ElasticsearchVersionStatus | undefined
  ElasticsearchClusterConfig?: ElasticsearchClusterConfigStatus | undefined
  EBSOptions?: EBSOptionsStatus | undefined
  AccessPolicies?: AccessPoliciesStatus | undefined
  SnapshotOptions?: SnapshotOptionsStatus | undefined
  VPCOptions?: VPCDerivedInfoStatus | undefined
  CognitoOptions?: CognitoOptionsStatus | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptionsStatus | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptionsStatus | undefined
  AdvancedOptions?: AdvancedOptionsStatus | undefined
  LogPublishingOptions?: LogPublishingOptionsStatus | undefined
  DomainEndpointOptions?: DomainEndpointOptionsStatus | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsStatus | undefined
  AutoTuneOptions?: AutoTuneOptionsStatus | undefined
  ChangeProgressDetails?: ChangeProgressDetails | undefined
  ModifyingProperties?: ModifyingProperties[] | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptionsStatus | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptionsStatus | undefined
  UseCase?: UseCaseStatus | undefined
  EngineMode?: EngineModeStatus | undefined
}

export interface ElasticsearchDomainStatus {
  DomainId: string
  DomainName: string
  ARN: string
  Created?: boolean | undefined
  Deleted?: boolean | undefined
  Endpoint?: string | undefined
  Endpoints?: { [key: string]: string } | undefined
  Processing?: boolean | undefined
  UpgradeProcessing?: boolean | undefined
  ElasticsearchVersion?: string | undefined
  ElasticsearchClusterConfig: ElasticsearchClusterConfig
  EBSOptions?: EBSOptions | undefined
  AccessPolicies?: string | undefined
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
  AutoTuneOptions?: AutoTuneOptionsOutput | undefined
  ChangeProgressDetails?: ChangeProgressDetails | undefined
  DomainProcessingStatus?: DomainProcessingStatusType | undefined
  ModifyingProperties?: ModifyingProperties[] | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: DomainEngineMode | undefined
}

export interface ElasticsearchVersionStatus {
  Options: string
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

export interface EngineModeStatus {
  Options: DomainEngineMode
  Status: OptionStatus
}

export type EngineType = 'OpenSearch' | 'Elasticsearch'

export interface ErrorDetails {
  ErrorType?: string | undefined
  ErrorMessage?: string | undefined
}

export interface Filter {
  Name?: string | undefined
  Values?: string[] | undefined
}

export interface GetCompatibleElasticsearchVersionsRequest {
  DomainName?: string | undefined
}

export interface GetCompatibleElasticsearchVersionsResponse {
  CompatibleElasticsearchVersions?: CompatibleVersionsMap[] | undefined
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

export interface InboundCrossClusterSearchConnection {
  SourceDomainInfo?: DomainInformation | undefined
  DestinationDomainInfo?: DomainInformation | undefined
  CrossClusterSearchConnectionId?: string | undefined
  ConnectionStatus?: InboundCrossClusterSearchConnectionStatus | undefined
}

export interface InboundCrossClusterSearchConnectionStatus {
  StatusCode?: InboundCrossClusterSearchConnectionStatusCode | undefined
  Message?: string | undefined
}

export type InboundCrossClusterSearchConnectionStatusCode = 'PENDING_ACCEPTANCE' | 'APPROVED' | 'REJECTING' | 'REJECTED' | 'DELETING' | 'DELETED'

export type InitiatedBy = 'CUSTOMER' | 'SERVICE'

export interface InstanceCountLimits {
  MinimumInstanceCount?: number | undefined
  MaximumInstanceCount?: number | undefined
}

export interface InstanceLimits {
  InstanceCountLimits?: InstanceCountLimits | undefined
}

export interface Limits {
  StorageTypes?: StorageType[] | undefined
  InstanceLimits?: InstanceLimits | undefined
  AdditionalLimits?: AdditionalLimit[] | undefined
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

export interface ListElasticsearchInstanceTypesRequest {
  ElasticsearchVersion: string
  DomainName?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListElasticsearchInstanceTypesResponse {
  ElasticsearchInstanceTypes?: ESPartitionInstanceType[] | undefined
  NextToken?: string | undefined
}

export interface ListElasticsearchVersionsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListElasticsearchVersionsResponse {
  ElasticsearchVersions?: string[] | undefined
  NextToken?: string | undefined
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

export interface ListTagsRequest {
  ARN: string
}

export interface ListTagsResponse {
  TagList?: Tag[] | undefined
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

export interface MasterUserOptions {
  MasterUserARN?: string | undefined
  MasterUserName?: string | undefined
  MasterUserPassword?: string | undefined
}

export interface ModifyingProperties {
  Name?: string | undefined
  ActiveValue?: string | undefined
  PendingValue?: string | undefined
  ValueType?: PropertyValueType | undefined
}

export interface NodeToNodeEncryptionOptions {
  Enabled?: boolean | undefined
}

export interface NodeToNodeEncryptionOptionsStatus {
  Options: NodeToNodeEncryptionOptions
  Status: OptionStatus
}

export type OptionState = 'RequiresIndexDocuments' | 'Processing' | 'Active'

export interface OptionStatus {
  CreationDate: Date
  UpdateDate: Date
  UpdateVersion?: number | undefined
  State: OptionState
  PendingDeletion?: boolean | undefined
}

export interface OutboundCrossClusterSearchConnection {
  SourceDomainInfo?: DomainInformation | undefined
  DestinationDomainInfo?: DomainInformation | undefined
  CrossClusterSearchConnectionId?: string | undefined
  ConnectionAlias?: string | undefined
  ConnectionStatus?: OutboundCrossClusterSearchConnectionStatus | undefined
}

export interface OutboundCrossClusterSearchConnectionStatus {
  StatusCode?: OutboundCrossClusterSearchConnectionStatusCode | undefined
  Message?: string | undefined
}

export type OutboundCrossClusterSearchConnectionStatusCode = 'PENDING_ACCEPTANCE' | 'VALIDATING' | 'VALIDATION_FAILED' | 'PROVISIONING' | 'ACTIVE' | 'REJECTED' | 'DELETING' | 'DELETED'

export type OverallChangeStatus = 'PENDING' | 'PROCESSING' | 'COMPLETED' | 'FAILED'

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
}

export interface PackageSource {
  S3BucketName?: string | undefined
  S3Key?: string | undefined
}

export type PackageStatus = 'COPYING' | 'COPY_FAILED' | 'VALIDATING' | 'VALIDATION_FAILED' | 'AVAILABLE' | 'DELETING' | 'DELETED' | 'DELETE_FAILED'

export type PackageType = 'TXT-DICTIONARY'

export interface PackageVersionHistory {
  PackageVersion?: string | undefined
  CommitMessage?: string | undefined
  CreatedAt?: Date | undefined
}

export type PauseState = 'Active' | 'Completed' | 'Scheduled' | 'Disabled'

export type PrincipalType = 'AWS_ACCOUNT' | 'AWS_SERVICE'

export type PropertyValueType = 'PLAIN_TEXT' | 'STRINGIFIED_JSON'

export interface PurchaseReservedElasticsearchInstanceOfferingRequest {
  ReservedElasticsearchInstanceOfferingId: string
  ReservationName: string
  InstanceCount?: number | undefined
}

export interface PurchaseReservedElasticsearchInstanceOfferingResponse {
  ReservedElasticsearchInstanceId?: string | undefined
  ReservationName?: string | undefined
}

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined
  RecurringChargeFrequency?: string | undefined
}

export interface RejectInboundCrossClusterSearchConnectionRequest {
  CrossClusterSearchConnectionId: string
}

export interface RejectInboundCrossClusterSearchConnectionResponse {
  CrossClusterSearchConnection?: InboundCrossClusterSearchConnection | undefined
}

export interface RemoveTagsRequest {
  ARN: string
  TagKeys: string[]
}

export interface ReservedElasticsearchInstance {
  ReservationName?: string | undefined
  ReservedElasticsearchInstanceId?: string | undefined
  ReservedElasticsearchInstanceOfferingId?: string | undefined
  ElasticsearchInstanceType?: ESPartitionInstanceType | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  ElasticsearchInstanceCount?: number | undefined
  State?: string | undefined
  PaymentOption?: ReservedElasticsearchInstancePaymentOption | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export interface ReservedElasticsearchInstanceOffering {
  ReservedElasticsearchInstanceOfferingId?: string | undefined
  ElasticsearchInstanceType?: ESPartitionInstanceType | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  PaymentOption?: ReservedElasticsearchInstancePaymentOption | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export type ReservedElasticsearchInstancePaymentOption = 'ALL_UPFRONT' | 'PARTIAL_UPFRONT' | 'NO_UPFRONT'

export interface RevokeVpcEndpointAccessRequest {
  DomainName: string
  Account: string
}

export type RollbackOnDisable = 'NO_ROLLBACK' | 'DEFAULT_ROLLBACK'

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

export type ScheduledAutoTuneActionType = 'JVM_HEAP_SIZE_TUNING' | 'JVM_YOUNG_GEN_TUNING'

export interface ScheduledAutoTuneDetails {
  Date?: Date | undefined
  ActionType?: ScheduledAutoTuneActionType | undefined
  Action?: string | undefined
  Severity?: ScheduledAutoTuneSeverityType | undefined
}

export type ScheduledAutoTuneSeverityType = 'LOW' | 'MEDIUM' | 'HIGH'

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

export interface SnapshotOptions {
  AutomatedSnapshotStartHour?: number | undefined
}

export interface SnapshotOptionsStatus {
  Options: SnapshotOptions
  Status: OptionStatus
}

export interface StartElasticsearchServiceSoftwareUpdateRequest {
  DomainName: string
}

export interface StartElasticsearchServiceSoftwareUpdateResponse {
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

export type TLSSecurityPolicy = 'Policy-Min-TLS-1-0-2019-07' | 'Policy-Min-TLS-1-2-2019-07' | 'Policy-Min-TLS-1-2-PFS-2023-10' | 'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08'

export interface Tag {
  Key: string
  Value: string
}

export type TimeUnit = 'HOURS'

export interface UpdateElasticsearchDomainConfigRequest {
  DomainName: string
  ElasticsearchClusterConfig?: ElasticsearchClusterConfig | undefined
  EBSOptions?: EBSOptions | undefined
  SnapshotOptions?: SnapshotOptions | undefined
  VPCOptions?: VPCOptions | undefined
  CognitoOptions?: CognitoOptions | undefined
  AdvancedOptions?: { [key: string]: string } | undefined
  AccessPolicies?: string | undefined
  LogPublishingOptions?: { [key: string]: LogPublishingOption } | undefined
  DomainEndpointOptions?: DomainEndpointOptions | undefined
  AdvancedSecurityOptions?: AdvancedSecurityOptionsInput | undefined
  NodeToNodeEncryptionOptions?: NodeToNodeEncryptionOptions | undefined
  EncryptionAtRestOptions?: EncryptionAtRestOptions | undefined
  AutoTuneOptions?: AutoTuneOptions | undefined
  DryRun?: boolean | undefined
  DeploymentStrategyOptions?: DeploymentStrategyOptions | undefined
  AutomatedSnapshotPauseOptions?: AutomatedSnapshotPauseRequestOptions | undefined
  UseCase?: DomainUseCase | undefined
  EngineMode?: DomainEngineMode | undefined
}

export interface UpdateElasticsearchDomainConfigResponse {
  DomainConfig: ElasticsearchDomainConfig
  DryRunResults?: DryRunResults | undefined
}

export interface UpdatePackageRequest {
  PackageID: string
  PackageSource: PackageSource
  PackageDescription?: string | undefined
  CommitMessage?: string | undefined
}

export interface UpdatePackageResponse {
  PackageDetails?: PackageDetails | undefined
}

export interface UpdateVpcEndpointRequest {
  VpcEndpointId: string
  VpcOptions: VPCOptions
}

export interface UpdateVpcEndpointResponse {
  VpcEndpoint: VpcEndpoint
}

export interface UpgradeElasticsearchDomainRequest {
  DomainName: string
  TargetVersion: string
  PerformCheckOnly?: boolean | undefined
}

export interface UpgradeElasticsearchDomainResponse {
  DomainName?: string | undefined
  TargetVersion?: string | undefined
  PerformCheckOnly?: boolean | undefined
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
}

export interface VPCDerivedInfoStatus {
  Options: VPCDerivedInfo
  Status: OptionStatus
}

export interface VPCOptions {
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
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

export interface ZoneAwarenessConfig {
  AvailabilityZoneCount?: number | undefined
}
