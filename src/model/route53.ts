// Written by tools/model.ts from the API model of route53 2013-04-01; do not edit.

export interface Operations {
  ActivateKeySigningKey: { in: ActivateKeySigningKeyRequest; out: ActivateKeySigningKeyResponse; err: 'ConcurrentModification' | 'NoSuchKeySigningKey' | 'InvalidKeySigningKeyStatus' | 'InvalidSigningStatus' | 'InvalidKMSArn' | 'InvalidInput' }
  AssociateVPCWithHostedZone: { in: AssociateVPCWithHostedZoneRequest; out: AssociateVPCWithHostedZoneResponse; err: 'NoSuchHostedZone' | 'NotAuthorizedException' | 'InvalidVPCId' | 'InvalidInput' | 'PublicZoneVPCAssociation' | 'ConflictingDomainExists' | 'LimitsExceeded' | 'PriorRequestNotComplete' }
  ChangeCidrCollection: { in: ChangeCidrCollectionRequest; out: ChangeCidrCollectionResponse; err: 'NoSuchCidrCollectionException' | 'CidrCollectionVersionMismatchException' | 'InvalidInput' | 'CidrBlockInUseException' | 'LimitsExceeded' | 'ConcurrentModification' }
  ChangeResourceRecordSets: { in: ChangeResourceRecordSetsRequest; out: ChangeResourceRecordSetsResponse; err: 'NoSuchHostedZone' | 'NoSuchHealthCheck' | 'InvalidChangeBatch' | 'InvalidInput' | 'PriorRequestNotComplete' }
  ChangeTagsForResource: { in: ChangeTagsForResourceRequest; out: Record<string, never>; err: 'InvalidInput' | 'NoSuchHealthCheck' | 'NoSuchHostedZone' | 'PriorRequestNotComplete' | 'ThrottlingException' }
  CreateCidrCollection: { in: CreateCidrCollectionRequest; out: CreateCidrCollectionResponse; err: 'LimitsExceeded' | 'InvalidInput' | 'CidrCollectionAlreadyExistsException' | 'ConcurrentModification' }
  CreateHealthCheck: { in: CreateHealthCheckRequest; out: CreateHealthCheckResponse; err: 'TooManyHealthChecks' | 'HealthCheckAlreadyExists' | 'InvalidInput' }
  CreateHostedZone: { in: CreateHostedZoneRequest; out: CreateHostedZoneResponse; err: 'InvalidDomainName' | 'HostedZoneAlreadyExists' | 'TooManyHostedZones' | 'InvalidVPCId' | 'InvalidInput' | 'DelegationSetNotAvailable' | 'ConflictingDomainExists' | 'NoSuchDelegationSet' | 'DelegationSetNotReusable' }
  CreateKeySigningKey: { in: CreateKeySigningKeyRequest; out: CreateKeySigningKeyResponse; err: 'NoSuchHostedZone' | 'InvalidArgument' | 'InvalidInput' | 'InvalidKMSArn' | 'InvalidKeySigningKeyStatus' | 'InvalidSigningStatus' | 'InvalidKeySigningKeyName' | 'KeySigningKeyAlreadyExists' | 'TooManyKeySigningKeys' | 'ConcurrentModification' }
  CreateQueryLoggingConfig: { in: CreateQueryLoggingConfigRequest; out: CreateQueryLoggingConfigResponse; err: 'ConcurrentModification' | 'NoSuchHostedZone' | 'NoSuchCloudWatchLogsLogGroup' | 'InvalidInput' | 'QueryLoggingConfigAlreadyExists' | 'InsufficientCloudWatchLogsResourcePolicy' }
  CreateReusableDelegationSet: { in: CreateReusableDelegationSetRequest; out: CreateReusableDelegationSetResponse; err: 'DelegationSetAlreadyCreated' | 'LimitsExceeded' | 'HostedZoneNotFound' | 'InvalidArgument' | 'InvalidInput' | 'DelegationSetNotAvailable' | 'DelegationSetAlreadyReusable' }
  CreateTrafficPolicy: { in: CreateTrafficPolicyRequest; out: CreateTrafficPolicyResponse; err: 'InvalidInput' | 'TooManyTrafficPolicies' | 'TrafficPolicyAlreadyExists' | 'InvalidTrafficPolicyDocument' }
  CreateTrafficPolicyInstance: { in: CreateTrafficPolicyInstanceRequest; out: CreateTrafficPolicyInstanceResponse; err: 'NoSuchHostedZone' | 'InvalidInput' | 'TooManyTrafficPolicyInstances' | 'NoSuchTrafficPolicy' | 'TrafficPolicyInstanceAlreadyExists' }
  CreateTrafficPolicyVersion: { in: CreateTrafficPolicyVersionRequest; out: CreateTrafficPolicyVersionResponse; err: 'NoSuchTrafficPolicy' | 'InvalidInput' | 'TooManyTrafficPolicyVersionsForCurrentPolicy' | 'ConcurrentModification' | 'InvalidTrafficPolicyDocument' }
  CreateVPCAssociationAuthorization: { in: CreateVPCAssociationAuthorizationRequest; out: CreateVPCAssociationAuthorizationResponse; err: 'ConcurrentModification' | 'TooManyVPCAssociationAuthorizations' | 'NoSuchHostedZone' | 'InvalidVPCId' | 'InvalidInput' }
  DeactivateKeySigningKey: { in: DeactivateKeySigningKeyRequest; out: DeactivateKeySigningKeyResponse; err: 'ConcurrentModification' | 'NoSuchKeySigningKey' | 'InvalidKeySigningKeyStatus' | 'InvalidSigningStatus' | 'KeySigningKeyInUse' | 'KeySigningKeyInParentDSRecord' | 'InvalidInput' }
  DeleteCidrCollection: { in: DeleteCidrCollectionRequest; out: Record<string, never>; err: 'NoSuchCidrCollectionException' | 'CidrCollectionInUseException' | 'InvalidInput' | 'ConcurrentModification' }
  DeleteHealthCheck: { in: DeleteHealthCheckRequest; out: Record<string, never>; err: 'NoSuchHealthCheck' | 'HealthCheckInUse' | 'InvalidInput' }
  DeleteHostedZone: { in: DeleteHostedZoneRequest; out: DeleteHostedZoneResponse; err: 'NoSuchHostedZone' | 'HostedZoneNotEmpty' | 'PriorRequestNotComplete' | 'InvalidInput' | 'InvalidDomainName' }
  DeleteKeySigningKey: { in: DeleteKeySigningKeyRequest; out: DeleteKeySigningKeyResponse; err: 'ConcurrentModification' | 'NoSuchKeySigningKey' | 'InvalidKeySigningKeyStatus' | 'InvalidSigningStatus' | 'InvalidKMSArn' | 'InvalidInput' }
  DeleteQueryLoggingConfig: { in: DeleteQueryLoggingConfigRequest; out: Record<string, never>; err: 'ConcurrentModification' | 'NoSuchQueryLoggingConfig' | 'InvalidInput' }
  DeleteReusableDelegationSet: { in: DeleteReusableDelegationSetRequest; out: Record<string, never>; err: 'NoSuchDelegationSet' | 'DelegationSetInUse' | 'DelegationSetNotReusable' | 'InvalidInput' }
  DeleteTrafficPolicy: { in: DeleteTrafficPolicyRequest; out: Record<string, never>; err: 'NoSuchTrafficPolicy' | 'InvalidInput' | 'TrafficPolicyInUse' | 'ConcurrentModification' }
  DeleteTrafficPolicyInstance: { in: DeleteTrafficPolicyInstanceRequest; out: Record<string, never>; err: 'NoSuchTrafficPolicyInstance' | 'InvalidInput' | 'PriorRequestNotComplete' }
  DeleteVPCAssociationAuthorization: { in: DeleteVPCAssociationAuthorizationRequest; out: Record<string, never>; err: 'ConcurrentModification' | 'VPCAssociationAuthorizationNotFound' | 'NoSuchHostedZone' | 'InvalidVPCId' | 'InvalidInput' }
  DisableHostedZoneDNSSEC: { in: DisableHostedZoneDNSSECRequest; out: DisableHostedZoneDNSSECResponse; err: 'NoSuchHostedZone' | 'InvalidArgument' | 'ConcurrentModification' | 'KeySigningKeyInParentDSRecord' | 'DNSSECNotFound' | 'InvalidKeySigningKeyStatus' | 'InvalidKMSArn' | 'InvalidInput' }
  DisassociateVPCFromHostedZone: { in: DisassociateVPCFromHostedZoneRequest; out: DisassociateVPCFromHostedZoneResponse; err: 'NoSuchHostedZone' | 'InvalidVPCId' | 'VPCAssociationNotFound' | 'LastVPCAssociation' | 'InvalidInput' }
  EnableHostedZoneDNSSEC: { in: EnableHostedZoneDNSSECRequest; out: EnableHostedZoneDNSSECResponse; err: 'NoSuchHostedZone' | 'InvalidArgument' | 'ConcurrentModification' | 'KeySigningKeyWithActiveStatusNotFound' | 'InvalidKMSArn' | 'HostedZonePartiallyDelegated' | 'DNSSECNotFound' | 'InvalidKeySigningKeyStatus' | 'InvalidInput' }
  GetAccountLimit: { in: GetAccountLimitRequest; out: GetAccountLimitResponse; err: 'InvalidInput' }
  GetChange: { in: GetChangeRequest; out: GetChangeResponse; err: 'NoSuchChange' | 'InvalidInput' }
  GetCheckerIpRanges: { in: Record<string, never>; out: GetCheckerIpRangesResponse; err: never }
  GetDNSSEC: { in: GetDNSSECRequest; out: GetDNSSECResponse; err: 'NoSuchHostedZone' | 'InvalidArgument' | 'InvalidInput' }
  GetGeoLocation: { in: GetGeoLocationRequest; out: GetGeoLocationResponse; err: 'NoSuchGeoLocation' | 'InvalidInput' }
  GetHealthCheck: { in: GetHealthCheckRequest; out: GetHealthCheckResponse; err: 'NoSuchHealthCheck' | 'InvalidInput' | 'IncompatibleVersion' }
  GetHealthCheckCount: { in: Record<string, never>; out: GetHealthCheckCountResponse; err: never }
  GetHealthCheckLastFailureReason: { in: GetHealthCheckLastFailureReasonRequest; out: GetHealthCheckLastFailureReasonResponse; err: 'NoSuchHealthCheck' | 'InvalidInput' }
  GetHealthCheckStatus: { in: GetHealthCheckStatusRequest; out: GetHealthCheckStatusResponse; err: 'NoSuchHealthCheck' | 'InvalidInput' }
  GetHostedZone: { in: GetHostedZoneRequest; out: GetHostedZoneResponse; err: 'NoSuchHostedZone' | 'InvalidInput' }
  GetHostedZoneCount: { in: Record<string, never>; out: GetHostedZoneCountResponse; err: 'InvalidInput' }
  GetHostedZoneLimit: { in: GetHostedZoneLimitRequest; out: GetHostedZoneLimitResponse; err: 'NoSuchHostedZone' | 'InvalidInput' | 'HostedZoneNotPrivate' }
  GetQueryLoggingConfig: { in: GetQueryLoggingConfigRequest; out: GetQueryLoggingConfigResponse; err: 'NoSuchQueryLoggingConfig' | 'InvalidInput' }
  GetReusableDelegationSet: { in: GetReusableDelegationSetRequest; out: GetReusableDelegationSetResponse; err: 'NoSuchDelegationSet' | 'DelegationSetNotReusable' | 'InvalidInput' }
  GetReusableDelegationSetLimit: { in: GetReusableDelegationSetLimitRequest; out: GetReusableDelegationSetLimitResponse; err: 'InvalidInput' | 'NoSuchDelegationSet' }
  GetTrafficPolicy: { in: GetTrafficPolicyRequest; out: GetTrafficPolicyResponse; err: 'NoSuchTrafficPolicy' | 'InvalidInput' }
  GetTrafficPolicyInstance: { in: GetTrafficPolicyInstanceRequest; out: GetTrafficPolicyInstanceResponse; err: 'NoSuchTrafficPolicyInstance' | 'InvalidInput' }
  GetTrafficPolicyInstanceCount: { in: Record<string, never>; out: GetTrafficPolicyInstanceCountResponse; err: never }
  ListCidrBlocks: { in: ListCidrBlocksRequest; out: ListCidrBlocksResponse; err: 'NoSuchCidrCollectionException' | 'NoSuchCidrLocationException' | 'InvalidInput' }
  ListCidrCollections: { in: ListCidrCollectionsRequest; out: ListCidrCollectionsResponse; err: 'InvalidInput' }
  ListCidrLocations: { in: ListCidrLocationsRequest; out: ListCidrLocationsResponse; err: 'NoSuchCidrCollectionException' | 'InvalidInput' }
  ListGeoLocations: { in: ListGeoLocationsRequest; out: ListGeoLocationsResponse; err: 'InvalidInput' }
  ListHealthChecks: { in: ListHealthChecksRequest; out: ListHealthChecksResponse; err: 'InvalidInput' | 'IncompatibleVersion' }
  ListHostedZones: { in: ListHostedZonesRequest; out: ListHostedZonesResponse; err: 'InvalidInput' | 'NoSuchDelegationSet' | 'DelegationSetNotReusable' }
  ListHostedZonesByName: { in: ListHostedZonesByNameRequest; out: ListHostedZonesByNameResponse; err: 'InvalidInput' | 'InvalidDomainName' }
  ListHostedZonesByVPC: { in: ListHostedZonesByVPCRequest; out: ListHostedZonesByVPCResponse; err: 'InvalidInput' | 'InvalidPaginationToken' }
  ListQueryLoggingConfigs: { in: ListQueryLoggingConfigsRequest; out: ListQueryLoggingConfigsResponse; err: 'InvalidInput' | 'InvalidPaginationToken' | 'NoSuchHostedZone' }
  ListResourceRecordSets: { in: ListResourceRecordSetsRequest; out: ListResourceRecordSetsResponse; err: 'NoSuchHostedZone' | 'InvalidInput' }
  ListReusableDelegationSets: { in: ListReusableDelegationSetsRequest; out: ListReusableDelegationSetsResponse; err: 'InvalidInput' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'InvalidInput' | 'NoSuchHealthCheck' | 'NoSuchHostedZone' | 'PriorRequestNotComplete' | 'ThrottlingException' }
  ListTagsForResources: { in: ListTagsForResourcesRequest; out: ListTagsForResourcesResponse; err: 'InvalidInput' | 'NoSuchHealthCheck' | 'NoSuchHostedZone' | 'PriorRequestNotComplete' | 'ThrottlingException' }
  ListTrafficPolicies: { in: ListTrafficPoliciesRequest; out: ListTrafficPoliciesResponse; err: 'InvalidInput' }
  ListTrafficPolicyInstances: { in: ListTrafficPolicyInstancesRequest; out: ListTrafficPolicyInstancesResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicyInstance' }
  ListTrafficPolicyInstancesByHostedZone: { in: ListTrafficPolicyInstancesByHostedZoneRequest; out: ListTrafficPolicyInstancesByHostedZoneResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicyInstance' | 'NoSuchHostedZone' }
  ListTrafficPolicyInstancesByPolicy: { in: ListTrafficPolicyInstancesByPolicyRequest; out: ListTrafficPolicyInstancesByPolicyResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicyInstance' | 'NoSuchTrafficPolicy' }
  ListTrafficPolicyVersions: { in: ListTrafficPolicyVersionsRequest; out: ListTrafficPolicyVersionsResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicy' }
  ListVPCAssociationAuthorizations: { in: ListVPCAssociationAuthorizationsRequest; out: ListVPCAssociationAuthorizationsResponse; err: 'NoSuchHostedZone' | 'InvalidInput' | 'InvalidPaginationToken' }
  TestDNSAnswer: { in: TestDNSAnswerRequest; out: TestDNSAnswerResponse; err: 'NoSuchHostedZone' | 'InvalidInput' }
  UpdateHealthCheck: { in: UpdateHealthCheckRequest; out: UpdateHealthCheckResponse; err: 'NoSuchHealthCheck' | 'InvalidInput' | 'HealthCheckVersionMismatch' }
  UpdateHostedZoneComment: { in: UpdateHostedZoneCommentRequest; out: UpdateHostedZoneCommentResponse; err: 'NoSuchHostedZone' | 'InvalidInput' | 'PriorRequestNotComplete' }
  UpdateHostedZoneFeatures: { in: UpdateHostedZoneFeaturesRequest; out: Record<string, never>; err: 'NoSuchHostedZone' | 'InvalidInput' | 'PriorRequestNotComplete' | 'LimitsExceeded' }
  UpdateTrafficPolicyComment: { in: UpdateTrafficPolicyCommentRequest; out: UpdateTrafficPolicyCommentResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicy' | 'ConcurrentModification' }
  UpdateTrafficPolicyInstance: { in: UpdateTrafficPolicyInstanceRequest; out: UpdateTrafficPolicyInstanceResponse; err: 'InvalidInput' | 'NoSuchTrafficPolicy' | 'NoSuchTrafficPolicyInstance' | 'PriorRequestNotComplete' | 'ConflictingTypes' }
}

export type AcceleratedRecoveryStatus = 'ENABLING' | 'ENABLE_FAILED' | 'ENABLING_HOSTED_ZONE_LOCKED' | 'ENABLED' | 'DISABLING' | 'DISABLE_FAILED' | 'DISABLED' | 'DISABLING_HOSTED_ZONE_LOCKED'

export interface AccountLimit {
  Type: AccountLimitType
  Value: number
}

export type AccountLimitType = 'MAX_HEALTH_CHECKS_BY_OWNER' | 'MAX_HOSTED_ZONES_BY_OWNER' | 'MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER' | 'MAX_REUSABLE_DELEGATION_SETS_BY_OWNER' | 'MAX_TRAFFIC_POLICIES_BY_OWNER'

export interface ActivateKeySigningKeyRequest {
  HostedZoneId: string
  Name: string
}

export interface ActivateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo
}

export interface AlarmIdentifier {
  Region: CloudWatchRegion
  Name: string
}

export interface AliasTarget {
  HostedZoneId: string
  DNSName: string
  EvaluateTargetHealth: boolean
}

export interface AssociateVPCWithHostedZoneRequest {
  HostedZoneId: string
  VPC: VPC
  Comment?: string | undefined
}

export interface AssociateVPCWithHostedZoneResponse {
  ChangeInfo: ChangeInfo
}

export interface Change {
  Action: ChangeAction
  ResourceRecordSet: ResourceRecordSet
}

export type ChangeAction = 'CREATE' | 'DELETE' | 'UPSERT'

export interface ChangeBatch {
  Comment?: string | undefined
  Changes: Change[]
}

export interface ChangeCidrCollectionRequest {
  Id: string
  CollectionVersion?: number | undefined
  Changes: CidrCollectionChange[]
}

export interface ChangeCidrCollectionResponse {
  Id: string
}

export interface ChangeInfo {
  Id: string
  Status: ChangeStatus
  SubmittedAt: Date
  Comment?: string | undefined
}

export interface ChangeResourceRecordSetsRequest {
  HostedZoneId: string
  ChangeBatch: ChangeBatch
}

export interface ChangeResourceRecordSetsResponse {
  ChangeInfo: ChangeInfo
}

export type ChangeStatus = 'PENDING' | 'INSYNC'

export interface ChangeTagsForResourceRequest {
  ResourceType: TagResourceType
  ResourceId: string
  AddTags?: Tag[] | undefined
  RemoveTagKeys?: string[] | undefined
}

export interface CidrBlockSummary {
  CidrBlock?: string | undefined
  LocationName?: string | undefined
}

export interface CidrCollection {
  Arn?: string | undefined
  Id?: string | undefined
  Name?: string | undefined
  Version?: number | undefined
}

export interface CidrCollectionChange {
  LocationName: string
  Action: CidrCollectionChangeAction
  CidrList: string[]
}

export type CidrCollectionChangeAction = 'PUT' | 'DELETE_IF_EXISTS'

export interface CidrRoutingConfig {
  CollectionId: string
  LocationName: string
}

export interface CloudWatchAlarmConfiguration {
  EvaluationPeriods: number
  Threshold: number
  ComparisonOperator: ComparisonOperator
  Period: number
  MetricName: string
  Namespace: string
  Statistic: Statistic
  Dimensions?: Dimension[] | undefined
}

export type CloudWatchRegion = 'us-east-1' | 'us-east-2' | 'us-west-1' | 'us-west-2' | 'ca-central-1' | 'eu-central-1' | 'eu-central-2' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'ap-east-1' | 'me-south-1' | 'me-central-1' | 'ap-south-1' | 'ap-south-2' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'eu-north-1' | 'sa-east-1' | 'cn-northwest-1' | 'cn-north-1' | 'af-south-1' | 'eu-south-1' | 'eu-south-2' | 'us-gov-west-1' | 'us-gov-east-1' | 'us-iso-east-1' | 'us-iso-west-1' | 'us-isob-east-1' | 'ap-southeast-4' | 'il-central-1' | 'ca-west-1' | 'ap-southeast-5' | 'mx-central-1' | 'us-isof-south-1' | 'us-isof-east-1' | 'ap-southeast-7' | 'ap-east-2' | 'eu-isoe-west-1' | 'ap-southeast-6' | 'us-isob-west-1' | 'eusc-de-east-1'

export interface CollectionSummary {
  Arn?: string | undefined
  Id?: string | undefined
  Name?: string | undefined
  Version?: number | undefined
}

export type ComparisonOperator = 'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold' | 'LessThanThreshold' | 'LessThanOrEqualToThreshold'

export interface Coordinates {
  Latitude: string
  Longitude: string
}

export interface CreateCidrCollectionRequest {
  Name: string
  CallerReference: string
}

export interface CreateCidrCollectionResponse {
  Collection?: CidrCollection | undefined
  Location?: string | undefined
}

export interface CreateHealthCheckRequest {
  CallerReference: string
  HealthCheckConfig: HealthCheckConfig
}

export interface CreateHealthCheckResponse {
  HealthCheck: HealthCheck
  Location: string
}

export interface CreateHostedZoneRequest {
  Name: string
  VPC?: VPC | undefined
  CallerReference: string
  HostedZoneConfig?: HostedZoneConfig | undefined
  DelegationSetId?: string | undefined
}

export interface CreateHostedZoneResponse {
  HostedZone: HostedZone
  ChangeInfo: ChangeInfo
  DelegationSet: DelegationSet
  VPC?: VPC | undefined
  Location: string
}

export interface CreateKeySigningKeyRequest {
  CallerReference: string
  HostedZoneId: string
  KeyManagementServiceArn: string
  Name: string
  Status: string
}

export interface CreateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo
  KeySigningKey: KeySigningKey
  Location: string
}

export interface CreateQueryLoggingConfigRequest {
  HostedZoneId: string
  CloudWatchLogsLogGroupArn: string
}

export interface CreateQueryLoggingConfigResponse {
  QueryLoggingConfig: QueryLoggingConfig
  Location: string
}

export interface CreateReusableDelegationSetRequest {
  CallerReference: string
  HostedZoneId?: string | undefined
}

export interface CreateReusableDelegationSetResponse {
  DelegationSet: DelegationSet
  Location: string
}

export interface CreateTrafficPolicyInstanceRequest {
  HostedZoneId: string
  Name: string
  TTL: number
  TrafficPolicyId: string
  TrafficPolicyVersion: number
}

export interface CreateTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance
  Location: string
}

export interface CreateTrafficPolicyRequest {
  Name: string
  Document: string
  Comment?: string | undefined
}

export interface CreateTrafficPolicyResponse {
  TrafficPolicy: TrafficPolicy
  Location: string
}

export interface CreateTrafficPolicyVersionRequest {
  Id: string
  Document: string
  Comment?: string | undefined
}

export interface CreateTrafficPolicyVersionResponse {
  TrafficPolicy: TrafficPolicy
  Location: string
}

export interface CreateVPCAssociationAuthorizationRequest {
  HostedZoneId: string
  VPC: VPC
}

export interface CreateVPCAssociationAuthorizationResponse {
  HostedZoneId: string
  VPC: VPC
}

export interface DNSSECStatus {
  ServeSignature?: string | undefined
  StatusMessage?: string | undefined
}

export interface DeactivateKeySigningKeyRequest {
  HostedZoneId: string
  Name: string
}

export interface DeactivateKeySigningKeyResponse {
  ChangeInfo: ChangeInfo
}

export interface DelegationSet {
  Id?: string | undefined
  CallerReference?: string | undefined
  NameServers: string[]
}

export interface DeleteCidrCollectionRequest {
  Id: string
}

export interface DeleteHealthCheckRequest {
  HealthCheckId: string
}

export interface DeleteHostedZoneRequest {
  Id: string
}

export interface DeleteHostedZoneResponse {
  ChangeInfo: ChangeInfo
}

export interface DeleteKeySigningKeyRequest {
  HostedZoneId: string
  Name: string
}

export interface DeleteKeySigningKeyResponse {
  ChangeInfo: ChangeInfo
}

export interface DeleteQueryLoggingConfigRequest {
  Id: string
}

export interface DeleteReusableDelegationSetRequest {
  Id: string
}

export interface DeleteTrafficPolicyInstanceRequest {
  Id: string
}

export interface DeleteTrafficPolicyRequest {
  Id: string
  Version: number
}

export interface DeleteVPCAssociationAuthorizationRequest {
  HostedZoneId: string
  VPC: VPC
}

export interface Dimension {
  Name: string
  Value: string
}

export interface DisableHostedZoneDNSSECRequest {
  HostedZoneId: string
}

export interface DisableHostedZoneDNSSECResponse {
  ChangeInfo: ChangeInfo
}

export interface DisassociateVPCFromHostedZoneRequest {
  HostedZoneId: string
  VPC: VPC
  Comment?: string | undefined
}

export interface DisassociateVPCFromHostedZoneResponse {
  ChangeInfo: ChangeInfo
}

export interface EnableHostedZoneDNSSECRequest {
  HostedZoneId: string
}

export interface EnableHostedZoneDNSSECResponse {
  ChangeInfo: ChangeInfo
}

export interface GeoLocation {
  ContinentCode?: string | undefined
  CountryCode?: string | undefined
  SubdivisionCode?: string | undefined
}

export interface GeoLocationDetails {
  ContinentCode?: string | undefined
  ContinentName?: string | undefined
  CountryCode?: string | undefined
  CountryName?: string | undefined
  SubdivisionCode?: string | undefined
  SubdivisionName?: string | undefined
}

export interface GeoProximityLocation {
  AWSRegion?: string | undefined
  LocalZoneGroup?: string | undefined
  Coordinates?: Coordinates | undefined
  Bias?: number | undefined
}

export interface GetAccountLimitRequest {
  Type: AccountLimitType
}

export interface GetAccountLimitResponse {
  Limit: AccountLimit
  Count: number
}

export interface GetChangeRequest {
  Id: string
}

export interface GetChangeResponse {
  ChangeInfo: ChangeInfo
}

export interface GetCheckerIpRangesResponse {
  CheckerIpRanges: string[]
}

export interface GetDNSSECRequest {
  HostedZoneId: string
}

export interface GetDNSSECResponse {
  Status: DNSSECStatus
  KeySigningKeys: KeySigningKey[]
}

export interface GetGeoLocationRequest {
  ContinentCode?: string | undefined
  CountryCode?: string | undefined
  SubdivisionCode?: string | undefined
}

export interface GetGeoLocationResponse {
  GeoLocationDetails: GeoLocationDetails
}

export interface GetHealthCheckCountResponse {
  HealthCheckCount: number
}

export interface GetHealthCheckLastFailureReasonRequest {
  HealthCheckId: string
}

export interface GetHealthCheckLastFailureReasonResponse {
  HealthCheckObservations: HealthCheckObservation[]
}

export interface GetHealthCheckRequest {
  HealthCheckId: string
}

export interface GetHealthCheckResponse {
  HealthCheck: HealthCheck
}

export interface GetHealthCheckStatusRequest {
  HealthCheckId: string
}

export interface GetHealthCheckStatusResponse {
  HealthCheckObservations: HealthCheckObservation[]
}

export interface GetHostedZoneCountResponse {
  HostedZoneCount: number
}

export interface GetHostedZoneLimitRequest {
  Type: HostedZoneLimitType
  HostedZoneId: string
}

export interface GetHostedZoneLimitResponse {
  Limit: HostedZoneLimit
  Count: number
}

export interface GetHostedZoneRequest {
  Id: string
}

export interface GetHostedZoneResponse {
  HostedZone: HostedZone
  DelegationSet?: DelegationSet | undefined
  VPCs?: VPC[] | undefined
}

export interface GetQueryLoggingConfigRequest {
  Id: string
}

export interface GetQueryLoggingConfigResponse {
  QueryLoggingConfig: QueryLoggingConfig
}

export interface GetReusableDelegationSetLimitRequest {
  Type: ReusableDelegationSetLimitType
  DelegationSetId: string
}

export interface GetReusableDelegationSetLimitResponse {
  Limit: ReusableDelegationSetLimit
  Count: number
}

export interface GetReusableDelegationSetRequest {
  Id: string
}

export interface GetReusableDelegationSetResponse {
  DelegationSet: DelegationSet
}

export interface GetTrafficPolicyInstanceCountResponse {
  TrafficPolicyInstanceCount: number
}

export interface GetTrafficPolicyInstanceRequest {
  Id: string
}

export interface GetTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance
}

export interface GetTrafficPolicyRequest {
  Id: string
  Version: number
}

export interface GetTrafficPolicyResponse {
  TrafficPolicy: TrafficPolicy
}

export interface HealthCheck {
  Id: string
  CallerReference: string
  LinkedService?: LinkedService | undefined
  HealthCheckConfig: HealthCheckConfig
  HealthCheckVersion: number
  CloudWatchAlarmConfiguration?: CloudWatchAlarmConfiguration | undefined
}

export interface HealthCheckConfig {
  IPAddress?: string | undefined
  Port?: number | undefined
  Type: HealthCheckType
  ResourcePath?: string | undefined
  FullyQualifiedDomainName?: string | undefined
  SearchString?: string | undefined
  RequestInterval?: number | undefined
  FailureThreshold?: number | undefined
  MeasureLatency?: boolean | undefined
  Inverted?: boolean | undefined
  Disabled?: boolean | undefined
  HealthThreshold?: number | undefined
  ChildHealthChecks?: string[] | undefined
  EnableSNI?: boolean | undefined
  Regions?: HealthCheckRegion[] | undefined
  AlarmIdentifier?: AlarmIdentifier | undefined
  InsufficientDataHealthStatus?: InsufficientDataHealthStatus | undefined
  RoutingControlArn?: string | undefined
}

export interface HealthCheckObservation {
  Region?: HealthCheckRegion | undefined
  IPAddress?: string | undefined
  StatusReport?: StatusReport | undefined
}

export type HealthCheckRegion = 'us-east-1' | 'us-west-1' | 'us-west-2' | 'eu-west-1' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-northeast-1' | 'sa-east-1'

export type HealthCheckType = 'HTTP' | 'HTTPS' | 'HTTP_STR_MATCH' | 'HTTPS_STR_MATCH' | 'TCP' | 'CALCULATED' | 'CLOUDWATCH_METRIC' | 'RECOVERY_CONTROL'

export interface HostedZone {
  Id: string
  Name: string
  CallerReference: string
  Config?: HostedZoneConfig | undefined
  ResourceRecordSetCount?: number | undefined
  LinkedService?: LinkedService | undefined
  Features?: HostedZoneFeatures | undefined
}

export interface HostedZoneConfig {
  Comment?: string | undefined
  PrivateZone?: boolean | undefined
}

export interface HostedZoneFailureReasons {
  AcceleratedRecovery?: string | undefined
}

export interface HostedZoneFeatures {
  AcceleratedRecoveryStatus?: AcceleratedRecoveryStatus | undefined
  FailureReasons?: HostedZoneFailureReasons | undefined
}

export interface HostedZoneLimit {
  Type: HostedZoneLimitType
  Value: number
}

export type HostedZoneLimitType = 'MAX_RRSETS_BY_ZONE' | 'MAX_VPCS_ASSOCIATED_BY_ZONE'

export interface HostedZoneOwner {
  OwningAccount?: string | undefined
  OwningService?: string | undefined
}

export interface HostedZoneSummary {
  HostedZoneId: string
  Name: string
  Owner: HostedZoneOwner
}

export type HostedZoneType = 'PrivateHostedZone'

export type InsufficientDataHealthStatus = 'Healthy' | 'Unhealthy' | 'LastKnownStatus'

export interface KeySigningKey {
  Name?: string | undefined
  KmsArn?: string | undefined
  Flag?: number | undefined
  SigningAlgorithmMnemonic?: string | undefined
  SigningAlgorithmType?: number | undefined
  DigestAlgorithmMnemonic?: string | undefined
  DigestAlgorithmType?: number | undefined
  KeyTag?: number | undefined
  DigestValue?: string | undefined
  PublicKey?: string | undefined
  DSRecord?: string | undefined
  DNSKEYRecord?: string | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  CreatedDate?: Date | undefined
  LastModifiedDate?: Date | undefined
}

export interface LinkedService {
  ServicePrincipal?: string | undefined
  Description?: string | undefined
}

export interface ListCidrBlocksRequest {
  CollectionId: string
  LocationName?: string | undefined
  NextToken?: string | undefined
  MaxResults?: string | undefined
}

export interface ListCidrBlocksResponse {
  NextToken?: string | undefined
  CidrBlocks?: CidrBlockSummary[] | undefined
}

export interface ListCidrCollectionsRequest {
  NextToken?: string | undefined
  MaxResults?: string | undefined
}

export interface ListCidrCollectionsResponse {
  NextToken?: string | undefined
  CidrCollections?: CollectionSummary[] | undefined
}

export interface ListCidrLocationsRequest {
  CollectionId: string
  NextToken?: string | undefined
  MaxResults?: string | undefined
}

export interface ListCidrLocationsResponse {
  NextToken?: string | undefined
  CidrLocations?: LocationSummary[] | undefined
}

export interface ListGeoLocationsRequest {
  StartContinentCode?: string | undefined
  StartCountryCode?: string | undefined
  StartSubdivisionCode?: string | undefined
  MaxItems?: string | undefined
}

export interface ListGeoLocationsResponse {
  GeoLocationDetailsList: GeoLocationDetails[]
  IsTruncated: boolean
  NextContinentCode?: string | undefined
  NextCountryCode?: string | undefined
  NextSubdivisionCode?: string | undefined
  MaxItems: string
}

export interface ListHealthChecksRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListHealthChecksResponse {
  HealthChecks: HealthCheck[]
  Marker: string
  IsTruncated: boolean
  NextMarker?: string | undefined
  MaxItems: string
}

export interface ListHostedZonesByNameRequest {
  DNSName?: string | undefined
  HostedZoneId?: string | undefined
  MaxItems?: string | undefined
}

export interface ListHostedZonesByNameResponse {
  HostedZones: HostedZone[]
  DNSName?: string | undefined
  HostedZoneId?: string | undefined
  IsTruncated: boolean
  NextDNSName?: string | undefined
  NextHostedZoneId?: string | undefined
  MaxItems: string
}

export interface ListHostedZonesByVPCRequest {
  VPCId: string
  VPCRegion: VPCRegion
  MaxItems?: string | undefined
  NextToken?: string | undefined
}

export interface ListHostedZonesByVPCResponse {
  HostedZoneSummaries: HostedZoneSummary[]
  MaxItems: string
  NextToken?: string | undefined
}

export interface ListHostedZonesRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  DelegationSetId?: string | undefined
  HostedZoneType?: HostedZoneType | undefined
}

export interface ListHostedZonesResponse {
  HostedZones: HostedZone[]
  Marker: string
  IsTruncated: boolean
  NextMarker?: string | undefined
  MaxItems: string
}

export interface ListQueryLoggingConfigsRequest {
  HostedZoneId?: string | undefined
  NextToken?: string | undefined
  MaxResults?: string | undefined
}

export interface ListQueryLoggingConfigsResponse {
  QueryLoggingConfigs: QueryLoggingConfig[]
  NextToken?: string | undefined
}

export interface ListResourceRecordSetsRequest {
  HostedZoneId: string
  StartRecordName?: string | undefined
  StartRecordType?: RRType | undefined
  StartRecordIdentifier?: string | undefined
  MaxItems?: string | undefined
}

export interface ListResourceRecordSetsResponse {
  ResourceRecordSets: ResourceRecordSet[]
  IsTruncated: boolean
  NextRecordName?: string | undefined
  NextRecordType?: RRType | undefined
  NextRecordIdentifier?: string | undefined
  MaxItems: string
}

export interface ListReusableDelegationSetsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListReusableDelegationSetsResponse {
  DelegationSets: DelegationSet[]
  Marker: string
  IsTruncated: boolean
  NextMarker?: string | undefined
  MaxItems: string
}

export interface ListTagsForResourceRequest {
  ResourceType: TagResourceType
  ResourceId: string
}

export interface ListTagsForResourceResponse {
  ResourceTagSet: ResourceTagSet
}

export interface ListTagsForResourcesRequest {
  ResourceType: TagResourceType
  ResourceIds: string[]
}

export interface ListTagsForResourcesResponse {
  ResourceTagSets: ResourceTagSet[]
}

export interface ListTrafficPoliciesRequest {
  TrafficPolicyIdMarker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListTrafficPoliciesResponse {
  TrafficPolicySummaries: TrafficPolicySummary[]
  IsTruncated: boolean
  TrafficPolicyIdMarker: string
  MaxItems: string
}

export interface ListTrafficPolicyInstancesByHostedZoneRequest {
  HostedZoneId: string
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  MaxItems?: string | undefined
}

export interface ListTrafficPolicyInstancesByHostedZoneResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[]
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  IsTruncated: boolean
  MaxItems: string
}

export interface ListTrafficPolicyInstancesByPolicyRequest {
  TrafficPolicyId: string
  TrafficPolicyVersion: number
  HostedZoneIdMarker?: string | undefined
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  MaxItems?: string | undefined
}

export interface ListTrafficPolicyInstancesByPolicyResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[]
  HostedZoneIdMarker?: string | undefined
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  IsTruncated: boolean
  MaxItems: string
}

export interface ListTrafficPolicyInstancesRequest {
  HostedZoneIdMarker?: string | undefined
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  MaxItems?: string | undefined
}

export interface ListTrafficPolicyInstancesResponse {
  TrafficPolicyInstances: TrafficPolicyInstance[]
  HostedZoneIdMarker?: string | undefined
  TrafficPolicyInstanceNameMarker?: string | undefined
  TrafficPolicyInstanceTypeMarker?: RRType | undefined
  IsTruncated: boolean
  MaxItems: string
}

export interface ListTrafficPolicyVersionsRequest {
  Id: string
  TrafficPolicyVersionMarker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListTrafficPolicyVersionsResponse {
  TrafficPolicies: TrafficPolicy[]
  IsTruncated: boolean
  TrafficPolicyVersionMarker: string
  MaxItems: string
}

export interface ListVPCAssociationAuthorizationsRequest {
  HostedZoneId: string
  NextToken?: string | undefined
  MaxResults?: string | undefined
}

export interface ListVPCAssociationAuthorizationsResponse {
  HostedZoneId: string
  NextToken?: string | undefined
  VPCs: VPC[]
}

export interface LocationSummary {
  LocationName?: string | undefined
}

export interface QueryLoggingConfig {
  Id: string
  HostedZoneId: string
  CloudWatchLogsLogGroupArn: string
}

export type RRType = 'SOA' | 'A' | 'TXT' | 'NS' | 'CNAME' | 'MX' | 'NAPTR' | 'PTR' | 'SRV' | 'SPF' | 'AAAA' | 'CAA' | 'DS' | 'TLSA' | 'SSHFP' | 'SVCB' | 'HTTPS'

export type ResettableElementName = 'FullyQualifiedDomainName' | 'Regions' | 'ResourcePath' | 'ChildHealthChecks'

export interface ResourceRecord {
  Value: string
}

export interface ResourceRecordSet {
  Name: string
  Type: RRType
  SetIdentifier?: string | undefined
  Weight?: number | undefined
  Region?: ResourceRecordSetRegion | undefined
  GeoLocation?: GeoLocation | undefined
  Failover?: ResourceRecordSetFailover | undefined
  MultiValueAnswer?: boolean | undefined
  TTL?: number | undefined
  ResourceRecords?: ResourceRecord[] | undefined
  AliasTarget?: AliasTarget | undefined
  HealthCheckId?: string | undefined
  TrafficPolicyInstanceId?: string | undefined
  CidrRoutingConfig?: CidrRoutingConfig | undefined
  GeoProximityLocation?: GeoProximityLocation | undefined
}

export type ResourceRecordSetFailover = 'PRIMARY' | 'SECONDARY'

export type ResourceRecordSetRegion = 'us-east-1' | 'us-east-2' | 'us-west-1' | 'us-west-2' | 'ca-central-1' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'eu-central-1' | 'eu-central-2' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'eu-north-1' | 'sa-east-1' | 'cn-north-1' | 'cn-northwest-1' | 'ap-east-1' | 'me-south-1' | 'me-central-1' | 'ap-south-1' | 'ap-south-2' | 'af-south-1' | 'eu-south-1' | 'eu-south-2' | 'ap-southeast-4' | 'il-central-1' | 'ca-west-1' | 'ap-southeast-5' | 'mx-central-1' | 'ap-southeast-7' | 'us-gov-east-1' | 'us-gov-west-1' | 'ap-east-2' | 'ap-southeast-6' | 'eusc-de-east-1'

export interface ResourceTagSet {
  ResourceType?: TagResourceType | undefined
  ResourceId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ReusableDelegationSetLimit {
  Type: ReusableDelegationSetLimitType
  Value: number
}

export type ReusableDelegationSetLimitType = 'MAX_ZONES_BY_REUSABLE_DELEGATION_SET'

export type Statistic = 'Average' | 'Sum' | 'SampleCount' | 'Maximum' | 'Minimum'

export interface StatusReport {
  Status?: string | undefined
  CheckedTime?: Date | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export type TagResourceType = 'healthcheck' | 'hostedzone'

export interface TestDNSAnswerRequest {
  HostedZoneId: string
  RecordName: string
  RecordType: RRType
  ResolverIP?: string | undefined
  EDNS0ClientSubnetIP?: string | undefined
  EDNS0ClientSubnetMask?: string | undefined
}

export interface TestDNSAnswerResponse {
  Nameserver: string
  RecordName: string
  RecordType: RRType
  RecordData: string[]
  ResponseCode: string
  Protocol: string
}

export interface TrafficPolicy {
  Id: string
  Version: number
  Name: string
  Type: RRType
  Document: string
  Comment?: string | undefined
}

export interface TrafficPolicyInstance {
  Id: string
  HostedZoneId: string
  Name: string
  TTL: number
  State: string
  Message: string
  TrafficPolicyId: string
  TrafficPolicyVersion: number
  TrafficPolicyType: RRType
}

export interface TrafficPolicySummary {
  Id: string
  Name: string
  Type: RRType
  LatestVersion: number
  TrafficPolicyCount: number
}

export interface UpdateHealthCheckRequest {
  HealthCheckId: string
  HealthCheckVersion?: number | undefined
  IPAddress?: string | undefined
  Port?: number | undefined
  ResourcePath?: string | undefined
  FullyQualifiedDomainName?: string | undefined
  SearchString?: string | undefined
  FailureThreshold?: number | undefined
  Inverted?: boolean | undefined
  Disabled?: boolean | undefined
  HealthThreshold?: number | undefined
  ChildHealthChecks?: string[] | undefined
  EnableSNI?: boolean | undefined
  Regions?: HealthCheckRegion[] | undefined
  AlarmIdentifier?: AlarmIdentifier | undefined
  InsufficientDataHealthStatus?: InsufficientDataHealthStatus | undefined
  ResetElements?: ResettableElementName[] | undefined
}

export interface UpdateHealthCheckResponse {
  HealthCheck: HealthCheck
}

export interface UpdateHostedZoneCommentRequest {
  Id: string
  Comment?: string | undefined
}

export interface UpdateHostedZoneCommentResponse {
  HostedZone: HostedZone
}

export interface UpdateHostedZoneFeaturesRequest {
  HostedZoneId: string
  EnableAcceleratedRecovery?: boolean | undefined
}

export interface UpdateTrafficPolicyCommentRequest {
  Id: string
  Version: number
  Comment: string
}

export interface UpdateTrafficPolicyCommentResponse {
  TrafficPolicy: TrafficPolicy
}

export interface UpdateTrafficPolicyInstanceRequest {
  Id: string
  TTL: number
  TrafficPolicyId: string
  TrafficPolicyVersion: number
}

export interface UpdateTrafficPolicyInstanceResponse {
  TrafficPolicyInstance: TrafficPolicyInstance
}

export interface VPC {
  VPCRegion?: VPCRegion | undefined
  VPCId?: string | undefined
}

export type VPCRegion = 'us-east-1' | 'us-east-2' | 'us-west-1' | 'us-west-2' | 'eu-west-1' | 'eu-west-2' | 'eu-west-3' | 'eu-central-1' | 'eu-central-2' | 'ap-east-1' | 'me-south-1' | 'us-gov-west-1' | 'us-gov-east-1' | 'us-iso-east-1' | 'us-iso-west-1' | 'us-isob-east-1' | 'me-central-1' | 'ap-southeast-1' | 'ap-southeast-2' | 'ap-southeast-3' | 'ap-south-1' | 'ap-south-2' | 'ap-northeast-1' | 'ap-northeast-2' | 'ap-northeast-3' | 'eu-north-1' | 'sa-east-1' | 'ca-central-1' | 'cn-north-1' | 'cn-northwest-1' | 'af-south-1' | 'eu-south-1' | 'eu-south-2' | 'ap-southeast-4' | 'il-central-1' | 'ca-west-1' | 'ap-southeast-5' | 'mx-central-1' | 'us-isof-south-1' | 'us-isof-east-1' | 'ap-southeast-7' | 'ap-east-2' | 'eu-isoe-west-1' | 'ap-southeast-6' | 'us-isob-west-1' | 'eusc-de-east-1'
