// Written by tools/model.ts from the API model of redshift 2012-12-01; do not edit.

export interface Operations {
  AcceptReservedNodeExchange: { in: AcceptReservedNodeExchangeInputMessage; out: AcceptReservedNodeExchangeOutputMessage; err: 'ReservedNodeNotFoundFault' | 'InvalidReservedNodeStateFault' | 'ReservedNodeAlreadyMigratedFault' | 'ReservedNodeOfferingNotFoundFault' | 'UnsupportedOperationFault' | 'DependentServiceUnavailableFault' | 'ReservedNodeAlreadyExistsFault' }
  AddPartner: { in: PartnerIntegrationInputMessage; out: PartnerIntegrationOutputMessage; err: 'PartnerNotFoundFault' | 'ClusterNotFoundFault' | 'UnauthorizedPartnerIntegrationFault' | 'UnsupportedOperationFault' }
  AssociateDataShareConsumer: { in: AssociateDataShareConsumerMessage; out: DataShare; err: 'InvalidDataShareFault' | 'InvalidNamespaceFault' }
  AuthorizeClusterSecurityGroupIngress: { in: AuthorizeClusterSecurityGroupIngressMessage; out: AuthorizeClusterSecurityGroupIngressResult; err: 'ClusterSecurityGroupNotFoundFault' | 'InvalidClusterSecurityGroupStateFault' | 'AuthorizationAlreadyExistsFault' | 'AuthorizationQuotaExceededFault' }
  AuthorizeDataShare: { in: AuthorizeDataShareMessage; out: DataShare; err: 'InvalidDataShareFault' }
  AuthorizeEndpointAccess: { in: AuthorizeEndpointAccessMessage; out: EndpointAuthorization; err: 'ClusterNotFoundFault' | 'EndpointAuthorizationsPerClusterLimitExceededFault' | 'UnsupportedOperationFault' | 'EndpointAuthorizationAlreadyExistsFault' | 'InvalidAuthorizationStateFault' | 'InvalidClusterStateFault' }
  AuthorizeSnapshotAccess: { in: AuthorizeSnapshotAccessMessage; out: AuthorizeSnapshotAccessResult; err: 'ClusterSnapshotNotFoundFault' | 'AuthorizationAlreadyExistsFault' | 'AuthorizationQuotaExceededFault' | 'DependentServiceRequestThrottlingFault' | 'InvalidClusterSnapshotStateFault' | 'LimitExceededFault' | 'UnsupportedOperationFault' }
  BatchDeleteClusterSnapshots: { in: BatchDeleteClusterSnapshotsRequest; out: BatchDeleteClusterSnapshotsResult; err: 'BatchDeleteRequestSizeExceededFault' }
  BatchModifyClusterSnapshots: { in: BatchModifyClusterSnapshotsMessage; out: BatchModifyClusterSnapshotsOutputMessage; err: 'InvalidRetentionPeriodFault' | 'BatchModifyClusterSnapshotsLimitExceededFault' }
  CancelResize: { in: CancelResizeMessage; out: ResizeProgressMessage; err: 'ClusterNotFoundFault' | 'ResizeNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  CopyClusterSnapshot: { in: CopyClusterSnapshotMessage; out: CopyClusterSnapshotResult; err: 'ClusterNotFoundFault' | 'ClusterSnapshotAlreadyExistsFault' | 'ClusterSnapshotNotFoundFault' | 'InvalidClusterSnapshotStateFault' | 'ClusterSnapshotQuotaExceededFault' | 'InvalidRetentionPeriodFault' }
  CreateAuthenticationProfile: { in: CreateAuthenticationProfileMessage; out: CreateAuthenticationProfileResult; err: 'AuthenticationProfileAlreadyExistsFault' | 'AuthenticationProfileQuotaExceededFault' | 'InvalidAuthenticationProfileRequestFault' }
  CreateCluster: { in: CreateClusterMessage; out: CreateClusterResult; err: 'ClusterAlreadyExistsFault' | 'InsufficientClusterCapacityFault' | 'ClusterParameterGroupNotFoundFault' | 'ClusterSecurityGroupNotFoundFault' | 'ClusterQuotaExceededFault' | 'NumberOfNodesQuotaExceededFault' | 'NumberOfNodesPerClusterLimitExceededFault' | 'ClusterSubnetGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidClusterSubnetGroupStateFault' | 'InvalidSubnet' | 'UnauthorizedOperation' | 'HsmClientCertificateNotFoundFault' | 'HsmConfigurationNotFoundFault' | 'InvalidElasticIpFault' | 'TagLimitExceededFault' | 'InvalidTagFault' | 'LimitExceededFault' | 'DependentServiceRequestThrottlingFault' | 'InvalidClusterTrackFault' | 'SnapshotScheduleNotFoundFault' | 'InvalidRetentionPeriodFault' | 'Ipv6CidrBlockNotFoundFault' | 'UnsupportedOperationFault' | 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'DependentServiceAccessDeniedFault' }
  CreateClusterParameterGroup: { in: CreateClusterParameterGroupMessage; out: CreateClusterParameterGroupResult; err: 'ClusterParameterGroupQuotaExceededFault' | 'ClusterParameterGroupAlreadyExistsFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateClusterSecurityGroup: { in: CreateClusterSecurityGroupMessage; out: CreateClusterSecurityGroupResult; err: 'ClusterSecurityGroupAlreadyExistsFault' | 'ClusterSecurityGroupQuotaExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateClusterSnapshot: { in: CreateClusterSnapshotMessage; out: CreateClusterSnapshotResult; err: 'ClusterSnapshotAlreadyExistsFault' | 'InvalidClusterStateFault' | 'ClusterNotFoundFault' | 'ClusterSnapshotQuotaExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' | 'InvalidRetentionPeriodFault' }
  CreateClusterSubnetGroup: { in: CreateClusterSubnetGroupMessage; out: CreateClusterSubnetGroupResult; err: 'ClusterSubnetGroupAlreadyExistsFault' | 'ClusterSubnetGroupQuotaExceededFault' | 'ClusterSubnetQuotaExceededFault' | 'InvalidSubnet' | 'UnauthorizedOperation' | 'TagLimitExceededFault' | 'InvalidTagFault' | 'DependentServiceRequestThrottlingFault' }
  CreateCustomDomainAssociation: { in: CreateCustomDomainAssociationMessage; out: CreateCustomDomainAssociationResult; err: 'UnsupportedOperationFault' | 'ClusterNotFoundFault' | 'CustomCnameAssociationFault' }
  CreateEndpointAccess: { in: CreateEndpointAccessMessage; out: EndpointAccess; err: 'ClusterNotFoundFault' | 'AccessToClusterDeniedFault' | 'EndpointsPerClusterLimitExceededFault' | 'EndpointsPerAuthorizationLimitExceededFault' | 'InvalidClusterSecurityGroupStateFault' | 'ClusterSubnetGroupNotFoundFault' | 'EndpointAlreadyExistsFault' | 'UnsupportedOperationFault' | 'InvalidClusterStateFault' | 'UnauthorizedOperation' }
  CreateEventSubscription: { in: CreateEventSubscriptionMessage; out: CreateEventSubscriptionResult; err: 'EventSubscriptionQuotaExceededFault' | 'SubscriptionAlreadyExistFault' | 'SNSInvalidTopicFault' | 'SNSNoAuthorizationFault' | 'SNSTopicArnNotFoundFault' | 'SubscriptionEventIdNotFoundFault' | 'SubscriptionCategoryNotFoundFault' | 'SubscriptionSeverityNotFoundFault' | 'SourceNotFoundFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateHsmClientCertificate: { in: CreateHsmClientCertificateMessage; out: CreateHsmClientCertificateResult; err: 'HsmClientCertificateAlreadyExistsFault' | 'HsmClientCertificateQuotaExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateHsmConfiguration: { in: CreateHsmConfigurationMessage; out: CreateHsmConfigurationResult; err: 'HsmConfigurationAlreadyExistsFault' | 'HsmConfigurationQuotaExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateIntegration: { in: CreateIntegrationMessage; out: Integration; err: 'IntegrationAlreadyExistsFault' | 'IntegrationConflictOperationFault' | 'IntegrationQuotaExceededFault' | 'IntegrationSourceNotFoundFault' | 'IntegrationTargetNotFoundFault' | 'UnsupportedOperationFault' | 'InvalidClusterStateFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateQev2IdcApplication: { in: CreateQev2IdcApplicationMessage; out: CreateQev2IdcApplicationResult; err: 'Qev2IdcApplicationAlreadyExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  CreateRedshiftIdcApplication: { in: CreateRedshiftIdcApplicationMessage; out: CreateRedshiftIdcApplicationResult; err: 'RedshiftIdcApplicationAlreadyExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' | 'RedshiftIdcApplicationQuotaExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' }
  CreateScheduledAction: { in: CreateScheduledActionMessage; out: ScheduledAction; err: 'ClusterNotFoundFault' | 'ScheduledActionAlreadyExistsFault' | 'ScheduledActionQuotaExceededFault' | 'ScheduledActionTypeUnsupportedFault' | 'InvalidScheduleFault' | 'InvalidScheduledActionFault' | 'UnauthorizedOperation' | 'UnsupportedOperationFault' }
  CreateSnapshotCopyGrant: { in: CreateSnapshotCopyGrantMessage; out: CreateSnapshotCopyGrantResult; err: 'SnapshotCopyGrantAlreadyExistsFault' | 'SnapshotCopyGrantQuotaExceededFault' | 'LimitExceededFault' | 'TagLimitExceededFault' | 'InvalidTagFault' | 'DependentServiceRequestThrottlingFault' }
  CreateSnapshotSchedule: { in: CreateSnapshotScheduleMessage; out: SnapshotSchedule; err: 'SnapshotScheduleAlreadyExistsFault' | 'InvalidScheduleFault' | 'SnapshotScheduleQuotaExceededFault' | 'TagLimitExceededFault' | 'ScheduleDefinitionTypeUnsupportedFault' | 'InvalidTagFault' }
  CreateTags: { in: CreateTagsMessage; out: Record<string, never>; err: 'TagLimitExceededFault' | 'ResourceNotFoundFault' | 'InvalidTagFault' | 'InvalidClusterStateFault' }
  CreateUsageLimit: { in: CreateUsageLimitMessage; out: UsageLimit; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'LimitExceededFault' | 'UsageLimitAlreadyExistsFault' | 'InvalidUsageLimitFault' | 'TagLimitExceededFault' | 'UnsupportedOperationFault' }
  DeauthorizeDataShare: { in: DeauthorizeDataShareMessage; out: DataShare; err: 'InvalidDataShareFault' }
  DeleteAuthenticationProfile: { in: DeleteAuthenticationProfileMessage; out: DeleteAuthenticationProfileResult; err: 'AuthenticationProfileNotFoundFault' | 'InvalidAuthenticationProfileRequestFault' }
  DeleteCluster: { in: DeleteClusterMessage; out: DeleteClusterResult; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'ClusterSnapshotAlreadyExistsFault' | 'ClusterSnapshotQuotaExceededFault' | 'InvalidRetentionPeriodFault' }
  DeleteClusterParameterGroup: { in: DeleteClusterParameterGroupMessage; out: Record<string, never>; err: 'InvalidClusterParameterGroupStateFault' | 'ClusterParameterGroupNotFoundFault' }
  DeleteClusterSecurityGroup: { in: DeleteClusterSecurityGroupMessage; out: Record<string, never>; err: 'InvalidClusterSecurityGroupStateFault' | 'ClusterSecurityGroupNotFoundFault' }
  DeleteClusterSnapshot: { in: DeleteClusterSnapshotMessage; out: DeleteClusterSnapshotResult; err: 'InvalidClusterSnapshotStateFault' | 'ClusterSnapshotNotFoundFault' }
  DeleteClusterSubnetGroup: { in: DeleteClusterSubnetGroupMessage; out: Record<string, never>; err: 'InvalidClusterSubnetGroupStateFault' | 'InvalidClusterSubnetStateFault' | 'ClusterSubnetGroupNotFoundFault' }
  DeleteCustomDomainAssociation: { in: DeleteCustomDomainAssociationMessage; out: Record<string, never>; err: 'UnsupportedOperationFault' | 'ClusterNotFoundFault' | 'CustomCnameAssociationFault' | 'CustomDomainAssociationNotFoundFault' }
  DeleteEndpointAccess: { in: DeleteEndpointAccessMessage; out: EndpointAccess; err: 'ClusterNotFoundFault' | 'InvalidEndpointStateFault' | 'InvalidClusterSecurityGroupStateFault' | 'EndpointNotFoundFault' | 'InvalidClusterStateFault' }
  DeleteEventSubscription: { in: DeleteEventSubscriptionMessage; out: Record<string, never>; err: 'SubscriptionNotFoundFault' | 'InvalidSubscriptionStateFault' }
  DeleteHsmClientCertificate: { in: DeleteHsmClientCertificateMessage; out: Record<string, never>; err: 'InvalidHsmClientCertificateStateFault' | 'HsmClientCertificateNotFoundFault' }
  DeleteHsmConfiguration: { in: DeleteHsmConfigurationMessage; out: Record<string, never>; err: 'InvalidHsmConfigurationStateFault' | 'HsmConfigurationNotFoundFault' }
  DeleteIntegration: { in: DeleteIntegrationMessage; out: Integration; err: 'IntegrationNotFoundFault' | 'IntegrationConflictStateFault' | 'IntegrationConflictOperationFault' | 'UnsupportedOperationFault' }
  DeletePartner: { in: PartnerIntegrationInputMessage; out: PartnerIntegrationOutputMessage; err: 'PartnerNotFoundFault' | 'ClusterNotFoundFault' | 'UnauthorizedPartnerIntegrationFault' | 'UnsupportedOperationFault' }
  DeleteQev2IdcApplication: { in: DeleteQev2IdcApplicationMessage; out: Record<string, never>; err: 'Qev2IdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  DeleteRedshiftIdcApplication: { in: DeleteRedshiftIdcApplicationMessage; out: Record<string, never>; err: 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyMessage; out: Record<string, never>; err: 'ResourceNotFoundFault' | 'UnsupportedOperationFault' }
  DeleteScheduledAction: { in: DeleteScheduledActionMessage; out: Record<string, never>; err: 'ScheduledActionNotFoundFault' | 'UnauthorizedOperation' }
  DeleteSnapshotCopyGrant: { in: DeleteSnapshotCopyGrantMessage; out: Record<string, never>; err: 'InvalidSnapshotCopyGrantStateFault' | 'SnapshotCopyGrantNotFoundFault' }
  DeleteSnapshotSchedule: { in: DeleteSnapshotScheduleMessage; out: Record<string, never>; err: 'InvalidClusterSnapshotScheduleStateFault' | 'SnapshotScheduleNotFoundFault' }
  DeleteTags: { in: DeleteTagsMessage; out: Record<string, never>; err: 'ResourceNotFoundFault' | 'InvalidTagFault' }
  DeleteUsageLimit: { in: DeleteUsageLimitMessage; out: Record<string, never>; err: 'UsageLimitNotFoundFault' | 'UnsupportedOperationFault' }
  DeregisterNamespace: { in: DeregisterNamespaceInputMessage; out: DeregisterNamespaceOutputMessage; err: 'ClusterNotFoundFault' | 'InvalidNamespaceFault' | 'InvalidClusterStateFault' }
  DescribeAccountAttributes: { in: DescribeAccountAttributesMessage; out: AccountAttributeList; err: never }
  DescribeAuthenticationProfiles: { in: DescribeAuthenticationProfilesMessage; out: DescribeAuthenticationProfilesResult; err: 'AuthenticationProfileNotFoundFault' | 'InvalidAuthenticationProfileRequestFault' }
  DescribeClusterDbRevisions: { in: DescribeClusterDbRevisionsMessage; out: ClusterDbRevisionsMessage; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' }
  DescribeClusterParameterGroups: { in: DescribeClusterParameterGroupsMessage; out: ClusterParameterGroupsMessage; err: 'ClusterParameterGroupNotFoundFault' | 'InvalidTagFault' }
  DescribeClusterParameters: { in: DescribeClusterParametersMessage; out: ClusterParameterGroupDetails; err: 'ClusterParameterGroupNotFoundFault' }
  DescribeClusterSecurityGroups: { in: DescribeClusterSecurityGroupsMessage; out: ClusterSecurityGroupMessage; err: 'ClusterSecurityGroupNotFoundFault' | 'InvalidTagFault' }
  DescribeClusterSnapshots: { in: DescribeClusterSnapshotsMessage; out: SnapshotMessage; err: 'ClusterNotFoundFault' | 'ClusterSnapshotNotFoundFault' | 'InvalidTagFault' | 'UnsupportedOperationFault' }
  DescribeClusterSubnetGroups: { in: DescribeClusterSubnetGroupsMessage; out: ClusterSubnetGroupMessage; err: 'ClusterSubnetGroupNotFoundFault' | 'InvalidTagFault' }
  DescribeClusterTracks: { in: DescribeClusterTracksMessage; out: TrackListMessage; err: 'InvalidClusterTrackFault' | 'UnauthorizedOperation' }
  DescribeClusterVersions: { in: DescribeClusterVersionsMessage; out: ClusterVersionsMessage; err: never }
  DescribeClusters: { in: DescribeClustersMessage; out: ClustersMessage; err: 'ClusterNotFoundFault' | 'InvalidTagFault' }
  DescribeCustomDomainAssociations: { in: DescribeCustomDomainAssociationsMessage; out: CustomDomainAssociationsMessage; err: 'CustomDomainAssociationNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeDataShares: { in: DescribeDataSharesMessage; out: DescribeDataSharesResult; err: 'InvalidDataShareFault' }
  DescribeDataSharesForConsumer: { in: DescribeDataSharesForConsumerMessage; out: DescribeDataSharesForConsumerResult; err: 'InvalidNamespaceFault' }
  DescribeDataSharesForProducer: { in: DescribeDataSharesForProducerMessage; out: DescribeDataSharesForProducerResult; err: 'InvalidNamespaceFault' }
  DescribeDefaultClusterParameters: { in: DescribeDefaultClusterParametersMessage; out: DescribeDefaultClusterParametersResult; err: never }
  DescribeEndpointAccess: { in: DescribeEndpointAccessMessage; out: EndpointAccessList; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'EndpointNotFoundFault' }
  DescribeEndpointAuthorization: { in: DescribeEndpointAuthorizationMessage; out: EndpointAuthorizationList; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeEventCategories: { in: DescribeEventCategoriesMessage; out: EventCategoriesMessage; err: never }
  DescribeEventSubscriptions: { in: DescribeEventSubscriptionsMessage; out: EventSubscriptionsMessage; err: 'SubscriptionNotFoundFault' | 'InvalidTagFault' }
  DescribeEvents: { in: DescribeEventsMessage; out: EventsMessage; err: never }
  DescribeHsmClientCertificates: { in: DescribeHsmClientCertificatesMessage; out: HsmClientCertificateMessage; err: 'HsmClientCertificateNotFoundFault' | 'InvalidTagFault' }
  DescribeHsmConfigurations: { in: DescribeHsmConfigurationsMessage; out: HsmConfigurationMessage; err: 'HsmConfigurationNotFoundFault' | 'InvalidTagFault' }
  DescribeInboundIntegrations: { in: DescribeInboundIntegrationsMessage; out: InboundIntegrationsMessage; err: 'IntegrationNotFoundFault' | 'InvalidNamespaceFault' | 'UnsupportedOperationFault' }
  DescribeIntegrations: { in: DescribeIntegrationsMessage; out: IntegrationsMessage; err: 'IntegrationNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeLoggingStatus: { in: DescribeLoggingStatusMessage; out: LoggingStatus; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeNodeConfigurationOptions: { in: DescribeNodeConfigurationOptionsMessage; out: NodeConfigurationOptionsMessage; err: 'ClusterSnapshotNotFoundFault' | 'InvalidClusterSnapshotStateFault' | 'ClusterNotFoundFault' | 'AccessToSnapshotDeniedFault' | 'UnsupportedOperationFault' }
  DescribeOrderableClusterOptions: { in: DescribeOrderableClusterOptionsMessage; out: OrderableClusterOptionsMessage; err: never }
  DescribePartners: { in: DescribePartnersInputMessage; out: DescribePartnersOutputMessage; err: 'ClusterNotFoundFault' | 'UnauthorizedPartnerIntegrationFault' | 'UnsupportedOperationFault' }
  DescribeQev2IdcApplications: { in: DescribeQev2IdcApplicationsMessage; out: DescribeQev2IdcApplicationsResult; err: 'Qev2IdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  DescribeRedshiftIdcApplications: { in: DescribeRedshiftIdcApplicationsMessage; out: DescribeRedshiftIdcApplicationsResult; err: 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  DescribeReservedNodeExchangeStatus: { in: DescribeReservedNodeExchangeStatusInputMessage; out: DescribeReservedNodeExchangeStatusOutputMessage; err: 'ReservedNodeNotFoundFault' | 'ReservedNodeExchangeNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeReservedNodeOfferings: { in: DescribeReservedNodeOfferingsMessage; out: ReservedNodeOfferingsMessage; err: 'ReservedNodeOfferingNotFoundFault' | 'UnsupportedOperationFault' | 'DependentServiceUnavailableFault' }
  DescribeReservedNodes: { in: DescribeReservedNodesMessage; out: ReservedNodesMessage; err: 'ReservedNodeNotFoundFault' | 'DependentServiceUnavailableFault' }
  DescribeResize: { in: DescribeResizeMessage; out: ResizeProgressMessage; err: 'ClusterNotFoundFault' | 'ResizeNotFoundFault' | 'UnsupportedOperationFault' }
  DescribeScheduledActions: { in: DescribeScheduledActionsMessage; out: ScheduledActionsMessage; err: 'ScheduledActionNotFoundFault' | 'UnauthorizedOperation' }
  DescribeSnapshotCopyGrants: { in: DescribeSnapshotCopyGrantsMessage; out: SnapshotCopyGrantMessage; err: 'SnapshotCopyGrantNotFoundFault' | 'InvalidTagFault' }
  DescribeSnapshotSchedules: { in: DescribeSnapshotSchedulesMessage; out: DescribeSnapshotSchedulesOutputMessage; err: never }
  DescribeStorage: { in: Record<string, never>; out: CustomerStorageMessage; err: never }
  DescribeTableRestoreStatus: { in: DescribeTableRestoreStatusMessage; out: TableRestoreStatusMessage; err: 'TableRestoreNotFoundFault' | 'ClusterNotFoundFault' }
  DescribeTags: { in: DescribeTagsMessage; out: TaggedResourceListMessage; err: 'ResourceNotFoundFault' | 'InvalidTagFault' }
  DescribeUsageLimits: { in: DescribeUsageLimitsMessage; out: UsageLimitList; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  DisableLogging: { in: DisableLoggingMessage; out: LoggingStatus; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  DisableSnapshotCopy: { in: DisableSnapshotCopyMessage; out: DisableSnapshotCopyResult; err: 'ClusterNotFoundFault' | 'SnapshotCopyAlreadyDisabledFault' | 'InvalidClusterStateFault' | 'UnauthorizedOperation' | 'UnsupportedOperationFault' }
  DisassociateDataShareConsumer: { in: DisassociateDataShareConsumerMessage; out: DataShare; err: 'InvalidDataShareFault' | 'InvalidNamespaceFault' }
  EnableLogging: { in: EnableLoggingMessage; out: LoggingStatus; err: 'ClusterNotFoundFault' | 'BucketNotFoundFault' | 'InsufficientS3BucketPolicyFault' | 'InvalidS3KeyPrefixFault' | 'InvalidS3BucketNameFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  EnableSnapshotCopy: { in: EnableSnapshotCopyMessage; out: EnableSnapshotCopyResult; err: 'IncompatibleOrderableOptions' | 'InvalidClusterStateFault' | 'ClusterNotFoundFault' | 'CopyToRegionDisabledFault' | 'SnapshotCopyAlreadyEnabledFault' | 'UnknownSnapshotCopyRegionFault' | 'UnauthorizedOperation' | 'SnapshotCopyGrantNotFoundFault' | 'LimitExceededFault' | 'DependentServiceRequestThrottlingFault' | 'InvalidRetentionPeriodFault' }
  FailoverPrimaryCompute: { in: FailoverPrimaryComputeInputMessage; out: FailoverPrimaryComputeResult; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' | 'UnauthorizedOperation' | 'InvalidClusterStateFault' }
  GetClusterCredentials: { in: GetClusterCredentialsMessage; out: ClusterCredentials; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  GetClusterCredentialsWithIAM: { in: GetClusterCredentialsWithIAMMessage; out: ClusterExtendedCredentials; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  GetIdentityCenterAuthToken: { in: GetIdentityCenterAuthTokenRequest; out: GetIdentityCenterAuthTokenResponse; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' | 'RedshiftInvalidParameterFault' }
  GetReservedNodeExchangeConfigurationOptions: { in: GetReservedNodeExchangeConfigurationOptionsInputMessage; out: GetReservedNodeExchangeConfigurationOptionsOutputMessage; err: 'ReservedNodeNotFoundFault' | 'InvalidReservedNodeStateFault' | 'ReservedNodeAlreadyMigratedFault' | 'ReservedNodeOfferingNotFoundFault' | 'UnsupportedOperationFault' | 'DependentServiceUnavailableFault' | 'ClusterNotFoundFault' | 'ClusterSnapshotNotFoundFault' }
  GetReservedNodeExchangeOfferings: { in: GetReservedNodeExchangeOfferingsInputMessage; out: GetReservedNodeExchangeOfferingsOutputMessage; err: 'ReservedNodeNotFoundFault' | 'InvalidReservedNodeStateFault' | 'ReservedNodeAlreadyMigratedFault' | 'ReservedNodeOfferingNotFoundFault' | 'UnsupportedOperationFault' | 'DependentServiceUnavailableFault' }
  GetResourcePolicy: { in: GetResourcePolicyMessage; out: GetResourcePolicyResult; err: 'ResourceNotFoundFault' | 'InvalidPolicyFault' | 'UnsupportedOperationFault' }
  ListRecommendations: { in: ListRecommendationsMessage; out: ListRecommendationsResult; err: 'ClusterNotFoundFault' | 'UnsupportedOperationFault' }
  ModifyAquaConfiguration: { in: ModifyAquaInputMessage; out: ModifyAquaOutputMessage; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  ModifyAuthenticationProfile: { in: ModifyAuthenticationProfileMessage; out: ModifyAuthenticationProfileResult; err: 'AuthenticationProfileNotFoundFault' | 'AuthenticationProfileQuotaExceededFault' | 'InvalidAuthenticationProfileRequestFault' }
  ModifyCluster: { in: ModifyClusterMessage; out: ModifyClusterResult; err: 'InvalidClusterStateFault' | 'InvalidClusterSecurityGroupStateFault' | 'ClusterNotFoundFault' | 'NumberOfNodesQuotaExceededFault' | 'NumberOfNodesPerClusterLimitExceededFault' | 'ClusterSecurityGroupNotFoundFault' | 'ClusterParameterGroupNotFoundFault' | 'InsufficientClusterCapacityFault' | 'UnsupportedOptionFault' | 'UnauthorizedOperation' | 'HsmClientCertificateNotFoundFault' | 'HsmConfigurationNotFoundFault' | 'ClusterAlreadyExistsFault' | 'LimitExceededFault' | 'DependentServiceRequestThrottlingFault' | 'InvalidElasticIpFault' | 'TableLimitExceededFault' | 'InvalidClusterTrackFault' | 'InvalidRetentionPeriodFault' | 'UnsupportedOperationFault' | 'CustomCnameAssociationFault' | 'Ipv6CidrBlockNotFoundFault' }
  ModifyClusterDbRevision: { in: ModifyClusterDbRevisionMessage; out: ModifyClusterDbRevisionResult; err: 'ClusterNotFoundFault' | 'ClusterOnLatestRevisionFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  ModifyClusterIamRoles: { in: ModifyClusterIamRolesMessage; out: ModifyClusterIamRolesResult; err: 'InvalidClusterStateFault' | 'ClusterNotFoundFault' }
  ModifyClusterMaintenance: { in: ModifyClusterMaintenanceMessage; out: ModifyClusterMaintenanceResult; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' }
  ModifyClusterParameterGroup: { in: ModifyClusterParameterGroupMessage; out: ClusterParameterGroupNameMessage; err: 'ClusterParameterGroupNotFoundFault' | 'InvalidClusterParameterGroupStateFault' }
  ModifyClusterSnapshot: { in: ModifyClusterSnapshotMessage; out: ModifyClusterSnapshotResult; err: 'InvalidClusterSnapshotStateFault' | 'ClusterSnapshotNotFoundFault' | 'InvalidRetentionPeriodFault' }
  ModifyClusterSnapshotSchedule: { in: ModifyClusterSnapshotScheduleMessage; out: Record<string, never>; err: 'ClusterNotFoundFault' | 'SnapshotScheduleNotFoundFault' | 'InvalidClusterSnapshotScheduleStateFault' }
  ModifyClusterSubnetGroup: { in: ModifyClusterSubnetGroupMessage; out: ModifyClusterSubnetGroupResult; err: 'ClusterSubnetGroupNotFoundFault' | 'ClusterSubnetQuotaExceededFault' | 'SubnetAlreadyInUse' | 'InvalidSubnet' | 'UnauthorizedOperation' | 'DependentServiceRequestThrottlingFault' }
  ModifyCustomDomainAssociation: { in: ModifyCustomDomainAssociationMessage; out: ModifyCustomDomainAssociationResult; err: 'UnsupportedOperationFault' | 'ClusterNotFoundFault' | 'CustomCnameAssociationFault' | 'CustomDomainAssociationNotFoundFault' }
  ModifyEndpointAccess: { in: ModifyEndpointAccessMessage; out: EndpointAccess; err: 'InvalidClusterSecurityGroupStateFault' | 'ClusterNotFoundFault' | 'InvalidEndpointStateFault' | 'EndpointNotFoundFault' | 'InvalidClusterStateFault' | 'UnauthorizedOperation' }
  ModifyEventSubscription: { in: ModifyEventSubscriptionMessage; out: ModifyEventSubscriptionResult; err: 'SubscriptionNotFoundFault' | 'SNSInvalidTopicFault' | 'SNSNoAuthorizationFault' | 'SNSTopicArnNotFoundFault' | 'SubscriptionEventIdNotFoundFault' | 'SubscriptionCategoryNotFoundFault' | 'SubscriptionSeverityNotFoundFault' | 'SourceNotFoundFault' | 'InvalidSubscriptionStateFault' }
  ModifyIntegration: { in: ModifyIntegrationMessage; out: Integration; err: 'IntegrationNotFoundFault' | 'IntegrationConflictStateFault' | 'IntegrationConflictOperationFault' | 'IntegrationAlreadyExistsFault' | 'UnsupportedOperationFault' }
  ModifyLakehouseConfiguration: { in: ModifyLakehouseConfigurationMessage; out: LakehouseConfiguration; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' | 'UnauthorizedOperation' | 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'DependentServiceAccessDeniedFault' }
  ModifyQev2IdcApplication: { in: ModifyQev2IdcApplicationMessage; out: ModifyQev2IdcApplicationResult; err: 'Qev2IdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  ModifyRedshiftIdcApplication: { in: ModifyRedshiftIdcApplicationMessage; out: ModifyRedshiftIdcApplicationResult; err: 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceUnavailableFault' | 'UnsupportedOperationFault' | 'DependentServiceAccessDeniedFault' }
  ModifyScheduledAction: { in: ModifyScheduledActionMessage; out: ScheduledAction; err: 'ClusterNotFoundFault' | 'ScheduledActionNotFoundFault' | 'ScheduledActionTypeUnsupportedFault' | 'InvalidScheduleFault' | 'InvalidScheduledActionFault' | 'UnauthorizedOperation' | 'UnsupportedOperationFault' }
  ModifySnapshotCopyRetentionPeriod: { in: ModifySnapshotCopyRetentionPeriodMessage; out: ModifySnapshotCopyRetentionPeriodResult; err: 'ClusterNotFoundFault' | 'SnapshotCopyDisabledFault' | 'UnauthorizedOperation' | 'InvalidClusterStateFault' | 'InvalidRetentionPeriodFault' }
  ModifySnapshotSchedule: { in: ModifySnapshotScheduleMessage; out: SnapshotSchedule; err: 'InvalidScheduleFault' | 'SnapshotScheduleNotFoundFault' | 'SnapshotScheduleUpdateInProgressFault' }
  ModifyUsageLimit: { in: ModifyUsageLimitMessage; out: UsageLimit; err: 'InvalidUsageLimitFault' | 'UsageLimitNotFoundFault' | 'UnsupportedOperationFault' }
  PauseCluster: { in: PauseClusterMessage; out: PauseClusterResult; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  PurchaseReservedNodeOffering: { in: PurchaseReservedNodeOfferingMessage; out: PurchaseReservedNodeOfferingResult; err: 'ReservedNodeOfferingNotFoundFault' | 'ReservedNodeAlreadyExistsFault' | 'ReservedNodeQuotaExceededFault' | 'UnsupportedOperationFault' }
  PutResourcePolicy: { in: PutResourcePolicyMessage; out: PutResourcePolicyResult; err: 'ResourceNotFoundFault' | 'InvalidPolicyFault' | 'ConflictPolicyUpdateFault' | 'UnsupportedOperationFault' }
  RebootCluster: { in: RebootClusterMessage; out: RebootClusterResult; err: 'InvalidClusterStateFault' | 'ClusterNotFoundFault' }
  RegisterNamespace: { in: RegisterNamespaceInputMessage; out: RegisterNamespaceOutputMessage; err: 'ClusterNotFoundFault' | 'InvalidNamespaceFault' | 'InvalidClusterStateFault' }
  RejectDataShare: { in: RejectDataShareMessage; out: DataShare; err: 'InvalidDataShareFault' }
  ResetClusterParameterGroup: { in: ResetClusterParameterGroupMessage; out: ClusterParameterGroupNameMessage; err: 'InvalidClusterParameterGroupStateFault' | 'ClusterParameterGroupNotFoundFault' }
  ResizeCluster: { in: ResizeClusterMessage; out: ResizeClusterResult; err: 'InvalidClusterStateFault' | 'ClusterNotFoundFault' | 'NumberOfNodesQuotaExceededFault' | 'NumberOfNodesPerClusterLimitExceededFault' | 'InsufficientClusterCapacityFault' | 'UnsupportedOptionFault' | 'UnsupportedOperationFault' | 'UnauthorizedOperation' | 'LimitExceededFault' | 'ReservedNodeNotFoundFault' | 'InvalidReservedNodeStateFault' | 'ReservedNodeAlreadyMigratedFault' | 'ReservedNodeOfferingNotFoundFault' | 'DependentServiceUnavailableFault' | 'ReservedNodeAlreadyExistsFault' }
  RestoreFromClusterSnapshot: { in: RestoreFromClusterSnapshotMessage; out: RestoreFromClusterSnapshotResult; err: 'AccessToSnapshotDeniedFault' | 'ClusterAlreadyExistsFault' | 'ClusterSnapshotNotFoundFault' | 'ClusterQuotaExceededFault' | 'InsufficientClusterCapacityFault' | 'InvalidClusterSnapshotStateFault' | 'InvalidRestoreFault' | 'NumberOfNodesQuotaExceededFault' | 'NumberOfNodesPerClusterLimitExceededFault' | 'InvalidVPCNetworkStateFault' | 'InvalidClusterSubnetGroupStateFault' | 'InvalidSubnet' | 'ClusterSubnetGroupNotFoundFault' | 'UnauthorizedOperation' | 'HsmClientCertificateNotFoundFault' | 'HsmConfigurationNotFoundFault' | 'InvalidElasticIpFault' | 'ClusterParameterGroupNotFoundFault' | 'ClusterSecurityGroupNotFoundFault' | 'LimitExceededFault' | 'DependentServiceRequestThrottlingFault' | 'InvalidClusterTrackFault' | 'SnapshotScheduleNotFoundFault' | 'TagLimitExceededFault' | 'InvalidTagFault' | 'ReservedNodeNotFoundFault' | 'InvalidReservedNodeStateFault' | 'ReservedNodeAlreadyMigratedFault' | 'ReservedNodeOfferingNotFoundFault' | 'DependentServiceUnavailableFault' | 'ReservedNodeAlreadyExistsFault' | 'UnsupportedOperationFault' | 'RedshiftIdcApplicationNotExistsFault' | 'DependentServiceAccessDeniedFault' | 'Ipv6CidrBlockNotFoundFault' }
  RestoreTableFromClusterSnapshot: { in: RestoreTableFromClusterSnapshotMessage; out: RestoreTableFromClusterSnapshotResult; err: 'ClusterSnapshotNotFoundFault' | 'InProgressTableRestoreQuotaExceededFault' | 'InvalidClusterSnapshotStateFault' | 'InvalidTableRestoreArgumentFault' | 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'UnsupportedOperationFault' }
  ResumeCluster: { in: ResumeClusterMessage; out: ResumeClusterResult; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'InsufficientClusterCapacityFault' | 'UnsupportedOperationFault' }
  RevokeClusterSecurityGroupIngress: { in: RevokeClusterSecurityGroupIngressMessage; out: RevokeClusterSecurityGroupIngressResult; err: 'ClusterSecurityGroupNotFoundFault' | 'AuthorizationNotFoundFault' | 'InvalidClusterSecurityGroupStateFault' }
  RevokeEndpointAccess: { in: RevokeEndpointAccessMessage; out: EndpointAuthorization; err: 'ClusterNotFoundFault' | 'InvalidEndpointStateFault' | 'InvalidClusterSecurityGroupStateFault' | 'EndpointNotFoundFault' | 'EndpointAuthorizationNotFoundFault' | 'InvalidAuthorizationStateFault' | 'InvalidClusterStateFault' }
  RevokeSnapshotAccess: { in: RevokeSnapshotAccessMessage; out: RevokeSnapshotAccessResult; err: 'AccessToSnapshotDeniedFault' | 'AuthorizationNotFoundFault' | 'ClusterSnapshotNotFoundFault' | 'UnsupportedOperationFault' }
  RotateEncryptionKey: { in: RotateEncryptionKeyMessage; out: RotateEncryptionKeyResult; err: 'ClusterNotFoundFault' | 'InvalidClusterStateFault' | 'DependentServiceRequestThrottlingFault' | 'UnsupportedOperationFault' }
  UpdatePartnerStatus: { in: UpdatePartnerStatusInputMessage; out: PartnerIntegrationOutputMessage; err: 'PartnerNotFoundFault' | 'ClusterNotFoundFault' | 'UnauthorizedPartnerIntegrationFault' | 'UnsupportedOperationFault' }
}

export interface AcceptReservedNodeExchangeInputMessage {
  ReservedNodeId: string
  TargetReservedNodeOfferingId: string
}

export interface AcceptReservedNodeExchangeOutputMessage {
  ExchangedReservedNode?: ReservedNode | undefined
}

export interface AccountAttribute {
  AttributeName?: string | undefined
  AttributeValues?: AttributeValueTarget[] | undefined
}

export interface AccountAttributeList {
  AccountAttributes?: AccountAttribute[] | undefined
}

export interface AccountWithRestoreAccess {
  AccountId?: string | undefined
  AccountAlias?: string | undefined
}

export type ActionType = 'restore-cluster' | 'recommend-node-config' | 'resize-cluster'

export type ApplicationType = 'None' | 'Lakehouse'

export interface AquaConfiguration {
  AquaStatus?: AquaStatus | undefined
  AquaConfigurationStatus?: AquaConfigurationStatus | undefined
}

export type AquaConfigurationStatus = 'enabled' | 'disabled' | 'auto'

export type AquaStatus = 'enabled' | 'disabled' | 'applying'

export interface AssociateDataShareConsumerMessage {
  DataShareArn: string
  AssociateEntireAccount?: boolean | undefined
  ConsumerArn?: string | undefined
  ConsumerRegion?: string | undefined
  AllowWrites?: boolean | undefined
}

export interface Association {
  CustomDomainCertificateArn?: string | undefined
  CustomDomainCertificateExpiryDate?: Date | undefined
  CertificateAssociations?: CertificateAssociation[] | undefined
}

export interface AttributeValueTarget {
  AttributeValue?: string | undefined
}

export interface AuthenticationProfile {
  AuthenticationProfileName?: string | undefined
  AuthenticationProfileContent?: string | undefined
}

export type AuthorizationStatus = 'Authorized' | 'Revoking'

export interface AuthorizeClusterSecurityGroupIngressMessage {
  ClusterSecurityGroupName: string
  CIDRIP?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface AuthorizeClusterSecurityGroupIngressResult {
  ClusterSecurityGroup?: ClusterSecurityGroup | undefined
}

export interface AuthorizeDataShareMessage {
  DataShareArn: string
  ConsumerIdentifier: string
  AllowWrites?: boolean | undefined
}

export interface AuthorizeEndpointAccessMessage {
  ClusterIdentifier?: string | undefined
  Account: string
  VpcIds?: string[] | undefined
}

export interface AuthorizeSnapshotAccessMessage {
  SnapshotIdentifier?: string | undefined
  SnapshotArn?: string | undefined
  SnapshotClusterIdentifier?: string | undefined
  AccountWithRestoreAccess: string
}

export interface AuthorizeSnapshotAccessResult {
  Snapshot?: Snapshot | undefined
}

export interface AuthorizedTokenIssuer {
  TrustedTokenIssuerArn?: string | undefined
  AuthorizedAudiencesList?: string[] | undefined
}

export interface AvailabilityZone {
  Name?: string | undefined
  SupportedPlatforms?: SupportedPlatform[] | undefined
}

export interface BatchDeleteClusterSnapshotsRequest {
  Identifiers: DeleteClusterSnapshotMessage[]
}

export interface BatchDeleteClusterSnapshotsResult {
  Resources?: string[] | undefined
  Errors?: SnapshotErrorMessage[] | undefined
}

export interface BatchModifyClusterSnapshotsMessage {
  SnapshotIdentifierList: string[]
  ManualSnapshotRetentionPeriod?: number | undefined
  Force?: boolean | undefined
}

export interface BatchModifyClusterSnapshotsOutputMessage {
  Resources?: string[] | undefined
  Errors?: SnapshotErrorMessage[] | undefined
}

export interface CancelResizeMessage {
  ClusterIdentifier: string
}

export interface CertificateAssociation {
  CustomDomainName?: string | undefined
  ClusterIdentifier?: string | undefined
}

export interface Cluster {
  ClusterIdentifier?: string | undefined
  NodeType?: string | undefined
  ClusterStatus?: string | undefined
  ClusterAvailabilityStatus?: string | undefined
  ModifyStatus?: string | undefined
  MasterUsername?: string | undefined
  DBName?: string | undefined
  Endpoint?: Endpoint | undefined
  ClusterCreateTime?: Date | undefined
  AutomatedSnapshotRetentionPeriod?: number | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  ClusterSecurityGroups?: ClusterSecurityGroupMembership[] | undefined
  VpcSecurityGroups?: VpcSecurityGroupMembership[] | undefined
  ClusterParameterGroups?: ClusterParameterGroupStatus[] | undefined
  ClusterSubnetGroupName?: string | undefined
  VpcId?: string | undefined
  AvailabilityZone?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  PendingModifiedValues?: PendingModifiedValues | undefined
  ClusterVersion?: string | undefined
  AllowVersionUpgrade?: boolean | undefined
  NumberOfNodes?: number | undefined
  PubliclyAccessible?: boolean | undefined
  Encrypted?: boolean | undefined
  RestoreStatus?: RestoreStatus | undefined
  DataTransferProgress?: DataTransferProgress | undefined
  HsmStatus?: HsmStatus | undefined
  ClusterSnapshotCopyStatus?: ClusterSnapshotCopyStatus | undefined
  ClusterPublicKey?: string | undefined
  ClusterNodes?: ClusterNode[] | undefined
  ElasticIpStatus?: ElasticIpStatus | undefined
  ClusterRevisionNumber?: string | undefined
  Tags?: Tag[] | undefined
  KmsKeyId?: string | undefined
  EnhancedVpcRouting?: boolean | undefined
  IamRoles?: ClusterIamRole[] | undefined
  PendingActions?: string[] | undefined
  MaintenanceTrackName?: string | undefined
  ElasticResizeNumberOfNodeOptions?: string | undefined
  DeferredMaintenanceWindows?: DeferredMaintenanceWindow[] | undefined
  SnapshotScheduleIdentifier?: string | undefined
  SnapshotScheduleState?: ScheduleState | undefined
  ExpectedNextSnapshotScheduleTime?: Date | undefined
  ExpectedNextSnapshotScheduleTimeStatus?: string | undefined
  NextMaintenanceWindowStartTime?: Date | undefined
  ResizeInfo?: ResizeInfo | undefined
  AvailabilityZoneRelocationStatus?: string | undefined
  ClusterNamespaceArn?: string | undefined
  TotalStorageCapacityInMegaBytes?: number | undefined
  AquaConfiguration?: AquaConfiguration | undefined
  DefaultIamRoleArn?: string | undefined
  ReservedNodeExchangeStatus?: ReservedNodeExchangeStatus | undefined
  CustomDomainName?: string | undefined
  CustomDomainCertificateArn?: string | undefined
  CustomDomainCertificateExpiryDate?: Date | undefined
  MasterPasswordSecretArn?: string | undefined
  MasterPasswordSecretKmsKeyId?: string | undefined
  IpAddressType?: string | undefined
  MultiAZ?: string | undefined
  MultiAZSecondary?: SecondaryClusterInfo | undefined
  LakehouseRegistrationStatus?: string | undefined
  CatalogArn?: string | undefined
  ExtraComputeForAutomaticOptimization?: string | undefined
}

export interface ClusterAssociatedToSchedule {
  ClusterIdentifier?: string | undefined
  ScheduleAssociationState?: ScheduleState | undefined
}

export interface ClusterCredentials {
  DbUser?: string | undefined
  DbPassword?: string | undefined
  Expiration?: Date | undefined
}

export interface ClusterDbRevision {
  ClusterIdentifier?: string | undefined
  CurrentDatabaseRevision?: string | undefined
  DatabaseRevisionReleaseDate?: Date | undefined
  RevisionTargets?: RevisionTarget[] | undefined
}

export interface ClusterDbRevisionsMessage {
  Marker?: string | undefined
  ClusterDbRevisions?: ClusterDbRevision[] | undefined
}

export interface ClusterExtendedCredentials {
  DbUser?: string | undefined
  DbPassword?: string | undefined
  Expiration?: Date | undefined
  NextRefreshTime?: Date | undefined
}

export interface ClusterIamRole {
  IamRoleArn?: string | undefined
  ApplyStatus?: string | undefined
}

export interface ClusterNode {
  NodeRole?: string | undefined
  PrivateIPAddress?: string | undefined
  PublicIPAddress?: string | undefined
}

export interface ClusterParameterGroup {
  ParameterGroupName?: string | undefined
  ParameterGroupFamily?: string | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ClusterParameterGroupDetails {
  Parameters?: Parameter[] | undefined
  Marker?: string | undefined
}

export interface ClusterParameterGroupNameMessage {
  ParameterGroupName?: string | undefined
  ParameterGroupStatus?: string | undefined
}

export interface ClusterParameterGroupStatus {
  ParameterGroupName?: string | undefined
  ParameterApplyStatus?: string | undefined
  ClusterParameterStatusList?: ClusterParameterStatus[] | undefined
}

export interface ClusterParameterGroupsMessage {
  Marker?: string | undefined
  ParameterGroups?: ClusterParameterGroup[] | undefined
}

export interface ClusterParameterStatus {
  ParameterName?: string | undefined
  ParameterApplyStatus?: string | undefined
  ParameterApplyErrorDescription?: string | undefined
}

export interface ClusterSecurityGroup {
  ClusterSecurityGroupName?: string | undefined
  Description?: string | undefined
  EC2SecurityGroups?: EC2SecurityGroup[] | undefined
  IPRanges?: IPRange[] | undefined
  Tags?: Tag[] | undefined
}

export interface ClusterSecurityGroupMembership {
  ClusterSecurityGroupName?: string | undefined
  Status?: string | undefined
}

export interface ClusterSecurityGroupMessage {
  Marker?: string | undefined
  ClusterSecurityGroups?: ClusterSecurityGroup[] | undefined
}

export interface ClusterSnapshotCopyStatus {
  DestinationRegion?: string | undefined
  RetentionPeriod?: number | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  SnapshotCopyGrantName?: string | undefined
}

export interface ClusterSubnetGroup {
  ClusterSubnetGroupName?: string | undefined
  Description?: string | undefined
  VpcId?: string | undefined
  SubnetGroupStatus?: string | undefined
  Subnets?: Subnet[] | undefined
  Tags?: Tag[] | undefined
  SupportedClusterIpAddressTypes?: string[] | undefined
}

export interface ClusterSubnetGroupMessage {
  Marker?: string | undefined
  ClusterSubnetGroups?: ClusterSubnetGroup[] | undefined
}

export interface ClusterVersion {
  ClusterVersion?: string | undefined
  ClusterParameterGroupFamily?: string | undefined
  Description?: string | undefined
}

export interface ClusterVersionsMessage {
  Marker?: string | undefined
  ClusterVersions?: ClusterVersion[] | undefined
}

export interface ClustersMessage {
  Marker?: string | undefined
  Clusters?: Cluster[] | undefined
}

export interface Connect {
  Authorization: ServiceAuthorization
}

export interface CopyClusterSnapshotMessage {
  SourceSnapshotIdentifier: string
  SourceSnapshotClusterIdentifier?: string | undefined
  TargetSnapshotIdentifier: string
  ManualSnapshotRetentionPeriod?: number | undefined
}

export interface CopyClusterSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface CreateAuthenticationProfileMessage {
  AuthenticationProfileName: string
  AuthenticationProfileContent: string
}

export interface CreateAuthenticationProfileResult {
  AuthenticationProfileName?: string | undefined
  AuthenticationProfileContent?: string | undefined
}

export interface CreateClusterMessage {
  DBName?: string | undefined
  ClusterIdentifier: string
  ClusterType?: string | undefined
  NodeType: string
  MasterUsername: string
  MasterUserPassword?: string | undefined
  ClusterSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  ClusterSubnetGroupName?: string | undefined
  AvailabilityZone?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  ClusterParameterGroupName?: string | undefined
  AutomatedSnapshotRetentionPeriod?: number | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  Port?: number | undefined
  ClusterVersion?: string | undefined
  AllowVersionUpgrade?: boolean | undefined
  NumberOfNodes?: number | undefined
  PubliclyAccessible?: boolean | undefined
  Encrypted?: boolean | undefined
  HsmClientCertificateIdentifier?: string | undefined
  HsmConfigurationIdentifier?: string | undefined
  ElasticIp?: string | undefined
  Tags?: Tag[] | undefined
  KmsKeyId?: string | undefined
  EnhancedVpcRouting?: boolean | undefined
  AdditionalInfo?: string | undefined
  IamRoles?: string[] | undefined
  MaintenanceTrackName?: string | undefined
  SnapshotScheduleIdentifier?: string | undefined
  AvailabilityZoneRelocation?: boolean | undefined
  AquaConfigurationStatus?: AquaConfigurationStatus | undefined
  DefaultIamRoleArn?: string | undefined
  LoadSampleData?: string | undefined
  ManageMasterPassword?: boolean | undefined
  MasterPasswordSecretKmsKeyId?: string | undefined
  IpAddressType?: string | undefined
  MultiAZ?: boolean | undefined
  RedshiftIdcApplicationArn?: string | undefined
  CatalogName?: string | undefined
  ExtraComputeForAutomaticOptimization?: boolean | undefined
}

export interface CreateClusterParameterGroupMessage {
  ParameterGroupName: string
  ParameterGroupFamily: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateClusterParameterGroupResult {
  ClusterParameterGroup?: ClusterParameterGroup | undefined
}

export interface CreateClusterResult {
  Cluster?: Cluster | undefined
}

export interface CreateClusterSecurityGroupMessage {
  ClusterSecurityGroupName: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateClusterSecurityGroupResult {
  ClusterSecurityGroup?: ClusterSecurityGroup | undefined
}

export interface CreateClusterSnapshotMessage {
  SnapshotIdentifier: string
  ClusterIdentifier: string
  ManualSnapshotRetentionPeriod?: number | undefined
  Tags?: Tag[] | undefined
}

export interface CreateClusterSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface CreateClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string
  Description: string
  SubnetIds: string[]
  Tags?: Tag[] | undefined
}

export interface CreateClusterSubnetGroupResult {
  ClusterSubnetGroup?: ClusterSubnetGroup | undefined
}

export interface CreateCustomDomainAssociationMessage {
  CustomDomainName: string
  CustomDomainCertificateArn: string
  ClusterIdentifier: string
}

export interface CreateCustomDomainAssociationResult {
  CustomDomainName?: string | undefined
  CustomDomainCertificateArn?: string | undefined
  ClusterIdentifier?: string | undefined
  CustomDomainCertExpiryTime?: string | undefined
}

export interface CreateEndpointAccessMessage {
  ClusterIdentifier?: string | undefined
  ResourceOwner?: string | undefined
  EndpointName: string
  SubnetGroupName: string
  VpcSecurityGroupIds?: string[] | undefined
}

export interface CreateEventSubscriptionMessage {
  SubscriptionName: string
  SnsTopicArn: string
  SourceType?: string | undefined
  SourceIds?: string[] | undefined
  EventCategories?: string[] | undefined
  Severity?: string | undefined
  Enabled?: boolean | undefined
  Tags?: Tag[] | undefined
}

export interface CreateEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface CreateHsmClientCertificateMessage {
  HsmClientCertificateIdentifier: string
  Tags?: Tag[] | undefined
}

export interface CreateHsmClientCertificateResult {
  HsmClientCertificate?: HsmClientCertificate | undefined
}

export interface CreateHsmConfigurationMessage {
  HsmConfigurationIdentifier: string
  Description: string
  HsmIpAddress: string
  HsmPartitionName: string
  HsmPartitionPassword: string
  HsmServerPublicCertificate: string
  Tags?: Tag[] | undefined
}

export interface CreateHsmConfigurationResult {
  HsmConfiguration?: HsmConfiguration | undefined
}

export interface CreateIntegrationMessage {
  SourceArn: string
  TargetArn: string
  IntegrationName: string
  KMSKeyId?: string | undefined
  TagList?: Tag[] | undefined
  AdditionalEncryptionContext?: { [key: string]: string } | undefined
  Description?: string | undefined
}

export interface CreateQev2IdcApplicationMessage {
  IdcInstanceArn: string
  Qev2IdcApplicationName: string
  IdcDisplayName: string
  Tags?: Tag[] | undefined
}

export interface CreateQev2IdcApplicationResult {
  Qev2IdcApplication?: Qev2IdcApplication | undefined
}

export interface CreateRedshiftIdcApplicationMessage {
  IdcInstanceArn: string
  RedshiftIdcApplicationName: string
  IdentityNamespace?: string | undefined
  IdcDisplayName: string
  IamRoleArn: string
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[] | undefined
  ServiceIntegrations?: ServiceIntegrationsUnion[] | undefined
  ApplicationType?: ApplicationType | undefined
  Tags?: Tag[] | undefined
  SsoTagKeys?: string[] | undefined
}

export interface CreateRedshiftIdcApplicationResult {
  RedshiftIdcApplication?: RedshiftIdcApplication | undefined
}

export interface CreateScheduledActionMessage {
  ScheduledActionName: string
  TargetAction: ScheduledActionType
  Schedule: string
  IamRole: string
  ScheduledActionDescription?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Enable?: boolean | undefined
}

export interface CreateSnapshotCopyGrantMessage {
  SnapshotCopyGrantName: string
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateSnapshotCopyGrantResult {
  SnapshotCopyGrant?: SnapshotCopyGrant | undefined
}

export interface CreateSnapshotScheduleMessage {
  ScheduleDefinitions?: string[] | undefined
  ScheduleIdentifier?: string | undefined
  ScheduleDescription?: string | undefined
  Tags?: Tag[] | undefined
  DryRun?: boolean | undefined
  NextInvocations?: number | undefined
}

export interface CreateTagsMessage {
  ResourceName: string
  Tags: Tag[]
}

export interface CreateUsageLimitMessage {
  ClusterIdentifier: string
  FeatureType: UsageLimitFeatureType
  LimitType: UsageLimitLimitType
  Amount: number
  Period?: UsageLimitPeriod | undefined
  BreachAction?: UsageLimitBreachAction | undefined
  Tags?: Tag[] | undefined
}

export interface CustomDomainAssociationsMessage {
  Marker?: string | undefined
  Associations?: Association[] | undefined
}

export interface CustomerStorageMessage {
  TotalBackupSizeInMegaBytes?: number | undefined
  TotalProvisionedStorageInMegaBytes?: number | undefined
}

export interface DataShare {
  DataShareArn?: string | undefined
  ProducerArn?: string | undefined
  AllowPubliclyAccessibleConsumers?: boolean | undefined
  DataShareAssociations?: DataShareAssociation[] | undefined
  ManagedBy?: string | undefined
  DataShareType?: DataShareType | undefined
}

export interface DataShareAssociation {
  ConsumerIdentifier?: string | undefined
  Status?: DataShareStatus | undefined
  ConsumerRegion?: string | undefined
  CreatedDate?: Date | undefined
  StatusChangeDate?: Date | undefined
  ProducerAllowedWrites?: boolean | undefined
  ConsumerAcceptedWrites?: boolean | undefined
}

export type DataShareStatus = 'ACTIVE' | 'PENDING_AUTHORIZATION' | 'AUTHORIZED' | 'DEAUTHORIZED' | 'REJECTED' | 'AVAILABLE'

export type DataShareStatusForConsumer = 'ACTIVE' | 'AVAILABLE'

export type DataShareStatusForProducer = 'ACTIVE' | 'AUTHORIZED' | 'PENDING_AUTHORIZATION' | 'DEAUTHORIZED' | 'REJECTED'

export type DataShareType = 'INTERNAL'

export interface DataTransferProgress {
  Status?: string | undefined
  CurrentRateInMegaBytesPerSecond?: number | undefined
  TotalDataInMegaBytes?: number | undefined
  DataTransferredInMegaBytes?: number | undefined
  EstimatedTimeToCompletionInSeconds?: number | undefined
  ElapsedTimeInSeconds?: number | undefined
}

export interface DeauthorizeDataShareMessage {
  DataShareArn: string
  ConsumerIdentifier: string
}

export interface DefaultClusterParameters {
  ParameterGroupFamily?: string | undefined
  Marker?: string | undefined
  Parameters?: Parameter[] | undefined
}

export interface DeferredMaintenanceWindow {
  DeferMaintenanceIdentifier?: string | undefined
  DeferMaintenanceStartTime?: Date | undefined
  DeferMaintenanceEndTime?: Date | undefined
}

export interface DeleteAuthenticationProfileMessage {
  AuthenticationProfileName: string
}

export interface DeleteAuthenticationProfileResult {
  AuthenticationProfileName?: string | undefined
}

export interface DeleteClusterMessage {
  ClusterIdentifier: string
  SkipFinalClusterSnapshot?: boolean | undefined
  FinalClusterSnapshotIdentifier?: string | undefined
  FinalClusterSnapshotRetentionPeriod?: number | undefined
}

export interface DeleteClusterParameterGroupMessage {
  ParameterGroupName: string
}

export interface DeleteClusterResult {
  Cluster?: Cluster | undefined
}

export interface DeleteClusterSecurityGroupMessage {
  ClusterSecurityGroupName: string
}

export interface DeleteClusterSnapshotMessage {
  SnapshotIdentifier: string
  SnapshotClusterIdentifier?: string | undefined
}

export interface DeleteClusterSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface DeleteClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string
}

export interface DeleteCustomDomainAssociationMessage {
  ClusterIdentifier: string
  CustomDomainName: string
}

export interface DeleteEndpointAccessMessage {
  EndpointName: string
}

export interface DeleteEventSubscriptionMessage {
  SubscriptionName: string
}

export interface DeleteHsmClientCertificateMessage {
  HsmClientCertificateIdentifier: string
}

export interface DeleteHsmConfigurationMessage {
  HsmConfigurationIdentifier: string
}

export interface DeleteIntegrationMessage {
  IntegrationArn: string
}

export interface DeleteQev2IdcApplicationMessage {
  Qev2IdcApplicationArn: string
}

export interface DeleteRedshiftIdcApplicationMessage {
  RedshiftIdcApplicationArn: string
}

export interface DeleteResourcePolicyMessage {
  ResourceArn: string
}

export interface DeleteScheduledActionMessage {
  ScheduledActionName: string
}

export interface DeleteSnapshotCopyGrantMessage {
  SnapshotCopyGrantName: string
}

export interface DeleteSnapshotScheduleMessage {
  ScheduleIdentifier: string
}

export interface DeleteTagsMessage {
  ResourceName: string
  TagKeys: string[]
}

export interface DeleteUsageLimitMessage {
  UsageLimitId: string
}

export interface DeregisterNamespaceInputMessage {
  NamespaceIdentifier: NamespaceIdentifierUnion
  ConsumerIdentifiers: string[]
}

export interface DeregisterNamespaceOutputMessage {
  Status?: NamespaceRegistrationStatus | undefined
}

export interface DescribeAccountAttributesMessage {
  AttributeNames?: string[] | undefined
}

export interface DescribeAuthenticationProfilesMessage {
  AuthenticationProfileName?: string | undefined
}

export interface DescribeAuthenticationProfilesResult {
  AuthenticationProfiles?: AuthenticationProfile[] | undefined
}

export interface DescribeClusterDbRevisionsMessage {
  ClusterIdentifier?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeClusterParameterGroupsMessage {
  ParameterGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeClusterParametersMessage {
  ParameterGroupName: string
  Source?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeClusterSecurityGroupsMessage {
  ClusterSecurityGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeClusterSnapshotsMessage {
  ClusterIdentifier?: string | undefined
  SnapshotIdentifier?: string | undefined
  SnapshotArn?: string | undefined
  SnapshotType?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  OwnerAccount?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
  ClusterExists?: boolean | undefined
  SortingEntities?: SnapshotSortingEntity[] | undefined
}

export interface DescribeClusterSubnetGroupsMessage {
  ClusterSubnetGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeClusterTracksMessage {
  MaintenanceTrackName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeClusterVersionsMessage {
  ClusterVersion?: string | undefined
  ClusterParameterGroupFamily?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeClustersMessage {
  ClusterIdentifier?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeCustomDomainAssociationsMessage {
  CustomDomainName?: string | undefined
  CustomDomainCertificateArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesForConsumerMessage {
  ConsumerArn?: string | undefined
  Status?: DataShareStatusForConsumer | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesForConsumerResult {
  DataShares?: DataShare[] | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesForProducerMessage {
  ProducerArn?: string | undefined
  Status?: DataShareStatusForProducer | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesForProducerResult {
  DataShares?: DataShare[] | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesMessage {
  DataShareArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDataSharesResult {
  DataShares?: DataShare[] | undefined
  Marker?: string | undefined
}

export interface DescribeDefaultClusterParametersMessage {
  ParameterGroupFamily: string
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDefaultClusterParametersResult {
  DefaultClusterParameters?: DefaultClusterParameters | undefined
}

export interface DescribeEndpointAccessMessage {
  ClusterIdentifier?: string | undefined
  ResourceOwner?: string | undefined
  EndpointName?: string | undefined
  VpcId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEndpointAuthorizationMessage {
  ClusterIdentifier?: string | undefined
  Account?: string | undefined
  Grantee?: boolean | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEventCategoriesMessage {
  SourceType?: string | undefined
}

export interface DescribeEventSubscriptionsMessage {
  SubscriptionName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeEventsMessage {
  SourceIdentifier?: string | undefined
  SourceType?: SourceType | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Duration?: number | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeHsmClientCertificatesMessage {
  HsmClientCertificateIdentifier?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeHsmConfigurationsMessage {
  HsmConfigurationIdentifier?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeInboundIntegrationsMessage {
  IntegrationArn?: string | undefined
  TargetArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeIntegrationsFilter {
  Name: DescribeIntegrationsFilterName
  Values: string[]
}

export type DescribeIntegrationsFilterName = 'integration-arn' | 'source-arn' | 'source-types' | 'status'

export interface DescribeIntegrationsMessage {
  IntegrationArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  Filters?: DescribeIntegrationsFilter[] | undefined
}

export interface DescribeLoggingStatusMessage {
  ClusterIdentifier: string
}

export interface DescribeNodeConfigurationOptionsMessage {
  ActionType: ActionType
  ClusterIdentifier?: string | undefined
  SnapshotIdentifier?: string | undefined
  SnapshotArn?: string | undefined
  OwnerAccount?: string | undefined
  Filters?: NodeConfigurationOptionsFilter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeOrderableClusterOptionsMessage {
  ClusterVersion?: string | undefined
  NodeType?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribePartnersInputMessage {
  AccountId: string
  ClusterIdentifier: string
  DatabaseName?: string | undefined
  PartnerName?: string | undefined
}

export interface DescribePartnersOutputMessage {
  PartnerIntegrationInfoList?: PartnerIntegrationInfo[] | undefined
}

export interface DescribeQev2IdcApplicationsMessage {
  Qev2IdcApplicationArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeQev2IdcApplicationsResult {
  Qev2IdcApplications?: Qev2IdcApplication[] | undefined
  Marker?: string | undefined
}

export interface DescribeRedshiftIdcApplicationsMessage {
  RedshiftIdcApplicationArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeRedshiftIdcApplicationsResult {
  RedshiftIdcApplications?: RedshiftIdcApplication[] | undefined
  Marker?: string | undefined
}

export interface DescribeReservedNodeExchangeStatusInputMessage {
  ReservedNodeId?: string | undefined
  ReservedNodeExchangeRequestId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeReservedNodeExchangeStatusOutputMessage {
  ReservedNodeExchangeStatusDetails?: ReservedNodeExchangeStatus[] | undefined
  Marker?: string | undefined
}

export interface DescribeReservedNodeOfferingsMessage {
  ReservedNodeOfferingId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeReservedNodesMessage {
  ReservedNodeId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeResizeMessage {
  ClusterIdentifier: string
}

export interface DescribeScheduledActionsMessage {
  ScheduledActionName?: string | undefined
  TargetActionType?: ScheduledActionTypeValues | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Active?: boolean | undefined
  Filters?: ScheduledActionFilter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeSnapshotCopyGrantsMessage {
  SnapshotCopyGrantName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeSnapshotSchedulesMessage {
  ClusterIdentifier?: string | undefined
  ScheduleIdentifier?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeSnapshotSchedulesOutputMessage {
  SnapshotSchedules?: SnapshotSchedule[] | undefined
  Marker?: string | undefined
}

export interface DescribeTableRestoreStatusMessage {
  ClusterIdentifier?: string | undefined
  TableRestoreRequestId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeTagsMessage {
  ResourceName?: string | undefined
  ResourceType?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DescribeUsageLimitsMessage {
  UsageLimitId?: string | undefined
  ClusterIdentifier?: string | undefined
  FeatureType?: UsageLimitFeatureType | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  TagKeys?: string[] | undefined
  TagValues?: string[] | undefined
}

export interface DisableLoggingMessage {
  ClusterIdentifier: string
}

export interface DisableSnapshotCopyMessage {
  ClusterIdentifier: string
}

export interface DisableSnapshotCopyResult {
  Cluster?: Cluster | undefined
}

export interface DisassociateDataShareConsumerMessage {
  DataShareArn: string
  DisassociateEntireAccount?: boolean | undefined
  ConsumerArn?: string | undefined
  ConsumerRegion?: string | undefined
}

export interface EC2SecurityGroup {
  Status?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ElasticIpStatus {
  ElasticIp?: string | undefined
  Status?: string | undefined
}

export interface EnableLoggingMessage {
  ClusterIdentifier: string
  BucketName?: string | undefined
  S3KeyPrefix?: string | undefined
  LogDestinationType?: LogDestinationType | undefined
  LogExports?: string[] | undefined
}

export interface EnableSnapshotCopyMessage {
  ClusterIdentifier: string
  DestinationRegion: string
  RetentionPeriod?: number | undefined
  SnapshotCopyGrantName?: string | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
}

export interface EnableSnapshotCopyResult {
  Cluster?: Cluster | undefined
}

export interface Endpoint {
  Address?: string | undefined
  Port?: number | undefined
  VpcEndpoints?: VpcEndpoint[] | undefined
}

export interface EndpointAccess {
  ClusterIdentifier?: string | undefined
  ResourceOwner?: string | undefined
  SubnetGroupName?: string | undefined
  EndpointStatus?: string | undefined
  EndpointName?: string | undefined
  EndpointCreateTime?: Date | undefined
  Port?: number | undefined
  Address?: string | undefined
  VpcSecurityGroups?: VpcSecurityGroupMembership[] | undefined
  VpcEndpoint?: VpcEndpoint | undefined
}

export interface EndpointAccessList {
  EndpointAccessList?: EndpointAccess[] | undefined
  Marker?: string | undefined
}

export interface EndpointAuthorization {
  Grantor?: string | undefined
  Grantee?: string | undefined
  ClusterIdentifier?: string | undefined
  AuthorizeTime?: Date | undefined
  ClusterStatus?: string | undefined
  Status?: AuthorizationStatus | undefined
  AllowedAllVPCs?: boolean | undefined
  AllowedVPCs?: string[] | undefined
  EndpointCount?: number | undefined
}

export interface EndpointAuthorizationList {
  EndpointAuthorizationList?: EndpointAuthorization[] | undefined
  Marker?: string | undefined
}

export interface Event {
  SourceIdentifier?: string | undefined
  SourceType?: SourceType | undefined
  Message?: string | undefined
  EventCategories?: string[] | undefined
  Severity?: string | undefined
  Date?: Date | undefined
  EventId?: string | undefined
}

export interface EventCategoriesMap {
  SourceType?: string | undefined
  Events?: EventInfoMap[] | undefined
}

export interface EventCategoriesMessage {
  EventCategoriesMapList?: EventCategoriesMap[] | undefined
}

export interface EventInfoMap {
  EventId?: string | undefined
  EventCategories?: string[] | undefined
  EventDescription?: string | undefined
  Severity?: string | undefined
}

export interface EventSubscription {
  CustomerAwsId?: string | undefined
  CustSubscriptionId?: string | undefined
  SnsTopicArn?: string | undefined
  Status?: string | undefined
  SubscriptionCreationTime?: Date | undefined
  SourceType?: string | undefined
  SourceIdsList?: string[] | undefined
  EventCategoriesList?: string[] | undefined
  Severity?: string | undefined
  Enabled?: boolean | undefined
  Tags?: Tag[] | undefined
}

export interface EventSubscriptionsMessage {
  Marker?: string | undefined
  EventSubscriptionsList?: EventSubscription[] | undefined
}

export interface EventsMessage {
  Marker?: string | undefined
  Events?: Event[] | undefined
}

export interface FailoverPrimaryComputeInputMessage {
  ClusterIdentifier: string
}

export interface FailoverPrimaryComputeResult {
  Cluster?: Cluster | undefined
}

export interface GetClusterCredentialsMessage {
  DbUser: string
  DbName?: string | undefined
  ClusterIdentifier?: string | undefined
  DurationSeconds?: number | undefined
  AutoCreate?: boolean | undefined
  DbGroups?: string[] | undefined
  CustomDomainName?: string | undefined
}

export interface GetClusterCredentialsWithIAMMessage {
  DbName?: string | undefined
  ClusterIdentifier?: string | undefined
  DurationSeconds?: number | undefined
  CustomDomainName?: string | undefined
}

export interface GetIdentityCenterAuthTokenRequest {
  ClusterIds: string[]
}

export interface GetIdentityCenterAuthTokenResponse {
  Token?: string | undefined
  ExpirationTime?: Date | undefined
}

export interface GetReservedNodeExchangeConfigurationOptionsInputMessage {
  ActionType: ReservedNodeExchangeActionType
  ClusterIdentifier?: string | undefined
  SnapshotIdentifier?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface GetReservedNodeExchangeConfigurationOptionsOutputMessage {
  Marker?: string | undefined
  ReservedNodeConfigurationOptionList?: ReservedNodeConfigurationOption[] | undefined
}

export interface GetReservedNodeExchangeOfferingsInputMessage {
  ReservedNodeId: string
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface GetReservedNodeExchangeOfferingsOutputMessage {
  Marker?: string | undefined
  ReservedNodeOfferings?: ReservedNodeOffering[] | undefined
}

export interface GetResourcePolicyMessage {
  ResourceArn: string
}

export interface GetResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy | undefined
}

export interface HsmClientCertificate {
  HsmClientCertificateIdentifier?: string | undefined
  HsmClientCertificatePublicKey?: string | undefined
  Tags?: Tag[] | undefined
}

export interface HsmClientCertificateMessage {
  Marker?: string | undefined
  HsmClientCertificates?: HsmClientCertificate[] | undefined
}

export interface HsmConfiguration {
  HsmConfigurationIdentifier?: string | undefined
  Description?: string | undefined
  HsmIpAddress?: string | undefined
  HsmPartitionName?: string | undefined
  Tags?: Tag[] | undefined
}

export interface HsmConfigurationMessage {
  Marker?: string | undefined
  HsmConfigurations?: HsmConfiguration[] | undefined
}

export interface HsmStatus {
  HsmClientCertificateIdentifier?: string | undefined
  HsmConfigurationIdentifier?: string | undefined
  Status?: string | undefined
}

export interface IPRange {
  Status?: string | undefined
  CIDRIP?: string | undefined
  Tags?: Tag[] | undefined
}

export type ImpactRankingType = 'HIGH' | 'MEDIUM' | 'LOW'

export interface InboundIntegration {
  IntegrationArn?: string | undefined
  SourceArn?: string | undefined
  TargetArn?: string | undefined
  Status?: ZeroETLIntegrationStatus | undefined
  Errors?: IntegrationError[] | undefined
  CreateTime?: Date | undefined
}

export interface InboundIntegrationsMessage {
  Marker?: string | undefined
  InboundIntegrations?: InboundIntegration[] | undefined
}

export interface Integration {
  IntegrationArn?: string | undefined
  IntegrationName?: string | undefined
  SourceArn?: string | undefined
  TargetArn?: string | undefined
  Status?: ZeroETLIntegrationStatus | undefined
  Errors?: IntegrationError[] | undefined
  CreateTime?: Date | undefined
  Description?: string | undefined
  KMSKeyId?: string | undefined
  AdditionalEncryptionContext?: { [key: string]: string } | undefined
  Tags?: Tag[] | undefined
}

export interface IntegrationError {
  ErrorCode: string
  ErrorMessage?: string | undefined
}

export interface IntegrationsMessage {
  Marker?: string | undefined
  Integrations?: Integration[] | undefined
}

export interface LakeFormationQuery {
  Authorization: ServiceAuthorization
}

export interface LakeFormationScopeUnion {
  LakeFormationQuery?: LakeFormationQuery | undefined
}

export interface LakehouseConfiguration {
  ClusterIdentifier?: string | undefined
  LakehouseIdcApplicationArn?: string | undefined
  LakehouseRegistrationStatus?: string | undefined
  CatalogArn?: string | undefined
}

export type LakehouseIdcRegistration = 'Associate' | 'Disassociate'

export type LakehouseRegistration = 'Register' | 'Deregister'

export interface ListRecommendationsMessage {
  ClusterIdentifier?: string | undefined
  NamespaceArn?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface ListRecommendationsResult {
  Recommendations?: Recommendation[] | undefined
  Marker?: string | undefined
}

export type LogDestinationType = 's3' | 'cloudwatch'

export interface LoggingStatus {
  LoggingEnabled?: boolean | undefined
  BucketName?: string | undefined
  S3KeyPrefix?: string | undefined
  LastSuccessfulDeliveryTime?: Date | undefined
  LastFailureTime?: Date | undefined
  LastFailureMessage?: string | undefined
  LogDestinationType?: LogDestinationType | undefined
  LogExports?: string[] | undefined
}

export interface MaintenanceTrack {
  MaintenanceTrackName?: string | undefined
  DatabaseVersion?: string | undefined
  UpdateTargets?: UpdateTarget[] | undefined
}

export type Mode = 'standard' | 'high-performance'

export interface ModifyAquaInputMessage {
  ClusterIdentifier: string
  AquaConfigurationStatus?: AquaConfigurationStatus | undefined
}

export interface ModifyAquaOutputMessage {
  AquaConfiguration?: AquaConfiguration | undefined
}

export interface ModifyAuthenticationProfileMessage {
  AuthenticationProfileName: string
  AuthenticationProfileContent: string
}

export interface ModifyAuthenticationProfileResult {
  AuthenticationProfileName?: string | undefined
  AuthenticationProfileContent?: string | undefined
}

export interface ModifyClusterDbRevisionMessage {
  ClusterIdentifier: string
  RevisionTarget: string
}

export interface ModifyClusterDbRevisionResult {
  Cluster?: Cluster | undefined
}

export interface ModifyClusterIamRolesMessage {
  ClusterIdentifier: string
  AddIamRoles?: string[] | undefined
  RemoveIamRoles?: string[] | undefined
  DefaultIamRoleArn?: string | undefined
}

export interface ModifyClusterIamRolesResult {
  Cluster?: Cluster | undefined
}

export interface ModifyClusterMaintenanceMessage {
  ClusterIdentifier: string
  DeferMaintenance?: boolean | undefined
  DeferMaintenanceIdentifier?: string | undefined
  DeferMaintenanceStartTime?: Date | undefined
  DeferMaintenanceEndTime?: Date | undefined
  DeferMaintenanceDuration?: number | undefined
}

export interface ModifyClusterMaintenanceResult {
  Cluster?: Cluster | undefined
}

export interface ModifyClusterMessage {
  ClusterIdentifier: string
  ClusterType?: string | undefined
  NodeType?: string | undefined
  NumberOfNodes?: number | undefined
  ClusterSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  MasterUserPassword?: string | undefined
  ClusterParameterGroupName?: string | undefined
  AutomatedSnapshotRetentionPeriod?: number | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  PreferredMaintenanceWindow?: string | undefined
  ClusterVersion?: string | undefined
  AllowVersionUpgrade?: boolean | undefined
  HsmClientCertificateIdentifier?: string | undefined
  HsmConfigurationIdentifier?: string | undefined
  NewClusterIdentifier?: string | undefined
  PubliclyAccessible?: boolean | undefined
  ElasticIp?: string | undefined
  EnhancedVpcRouting?: boolean | undefined
  MaintenanceTrackName?: string | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  AvailabilityZoneRelocation?: boolean | undefined
  AvailabilityZone?: string | undefined
  Port?: number | undefined
  ManageMasterPassword?: boolean | undefined
  MasterPasswordSecretKmsKeyId?: string | undefined
  IpAddressType?: string | undefined
  MultiAZ?: boolean | undefined
  ExtraComputeForAutomaticOptimization?: boolean | undefined
}

export interface ModifyClusterParameterGroupMessage {
  ParameterGroupName: string
  Parameters: Parameter[]
}

export interface ModifyClusterResult {
  Cluster?: Cluster | undefined
}

export interface ModifyClusterSnapshotMessage {
  SnapshotIdentifier: string
  ManualSnapshotRetentionPeriod?: number | undefined
  Force?: boolean | undefined
}

export interface ModifyClusterSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface ModifyClusterSnapshotScheduleMessage {
  ClusterIdentifier: string
  ScheduleIdentifier?: string | undefined
  DisassociateSchedule?: boolean | undefined
}

export interface ModifyClusterSubnetGroupMessage {
  ClusterSubnetGroupName: string
  Description?: string | undefined
  SubnetIds: string[]
}

export interface ModifyClusterSubnetGroupResult {
  ClusterSubnetGroup?: ClusterSubnetGroup | undefined
}

export interface ModifyCustomDomainAssociationMessage {
  CustomDomainName: string
  CustomDomainCertificateArn: string
  ClusterIdentifier: string
}

export interface ModifyCustomDomainAssociationResult {
  CustomDomainName?: string | undefined
  CustomDomainCertificateArn?: string | undefined
  ClusterIdentifier?: string | undefined
  CustomDomainCertExpiryTime?: string | undefined
}

export interface ModifyEndpointAccessMessage {
  EndpointName: string
  VpcSecurityGroupIds?: string[] | undefined
}

export interface ModifyEventSubscriptionMessage {
  SubscriptionName: string
  SnsTopicArn?: string | undefined
  SourceType?: string | undefined
  SourceIds?: string[] | undefined
  EventCategories?: string[] | undefined
  Severity?: string | undefined
  Enabled?: boolean | undefined
}

export interface ModifyEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface ModifyIntegrationMessage {
  IntegrationArn: string
  Description?: string | undefined
  IntegrationName?: string | undefined
}

export interface ModifyLakehouseConfigurationMessage {
  ClusterIdentifier: string
  LakehouseRegistration?: LakehouseRegistration | undefined
  CatalogName?: string | undefined
  LakehouseIdcRegistration?: LakehouseIdcRegistration | undefined
  LakehouseIdcApplicationArn?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyQev2IdcApplicationMessage {
  Qev2IdcApplicationArn: string
  IdcDisplayName?: string | undefined
}

export interface ModifyQev2IdcApplicationResult {
  Qev2IdcApplication?: Qev2IdcApplication | undefined
}

export interface ModifyRedshiftIdcApplicationMessage {
  RedshiftIdcApplicationArn: string
  IdentityNamespace?: string | undefined
  IamRoleArn?: string | undefined
  IdcDisplayName?: string | undefined
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[] | undefined
  ServiceIntegrations?: ServiceIntegrationsUnion[] | undefined
}

export interface ModifyRedshiftIdcApplicationResult {
  RedshiftIdcApplication?: RedshiftIdcApplication | undefined
}

export interface ModifyScheduledActionMessage {
  ScheduledActionName: string
  TargetAction?: ScheduledActionType | undefined
  Schedule?: string | undefined
  IamRole?: string | undefined
  ScheduledActionDescription?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Enable?: boolean | undefined
}

export interface ModifySnapshotCopyRetentionPeriodMessage {
  ClusterIdentifier: string
  RetentionPeriod: number
  Manual?: boolean | undefined
}

export interface ModifySnapshotCopyRetentionPeriodResult {
  Cluster?: Cluster | undefined
}

export interface ModifySnapshotScheduleMessage {
  ScheduleIdentifier: string
  ScheduleDefinitions: string[]
}

export interface ModifyUsageLimitMessage {
  UsageLimitId: string
  Amount?: number | undefined
  BreachAction?: UsageLimitBreachAction | undefined
}

export interface NamespaceIdentifierUnion {
  ServerlessIdentifier?: ServerlessIdentifier | undefined
  ProvisionedIdentifier?: ProvisionedIdentifier | undefined
}

export type NamespaceRegistrationStatus = 'Registering' | 'Deregistering'

export interface NetworkInterface {
  NetworkInterfaceId?: string | undefined
  SubnetId?: string | undefined
  PrivateIpAddress?: string | undefined
  AvailabilityZone?: string | undefined
  Ipv6Address?: string | undefined
}

export interface NodeConfigurationOption {
  NodeType?: string | undefined
  NumberOfNodes?: number | undefined
  EstimatedDiskUtilizationPercent?: number | undefined
  Mode?: Mode | undefined
}

export interface NodeConfigurationOptionsFilter {
  Name?: NodeConfigurationOptionsFilterName | undefined
  Operator?: OperatorType | undefined
  Values?: string[] | undefined
}

export type NodeConfigurationOptionsFilterName = 'NodeType' | 'NumberOfNodes' | 'EstimatedDiskUtilizationPercent' | 'Mode'

export interface NodeConfigurationOptionsMessage {
  NodeConfigurationOptionList?: NodeConfigurationOption[] | undefined
  Marker?: string | undefined
}

export type OperatorType = 'eq' | 'lt' | 'gt' | 'le' | 'ge' | 'in' | 'between'

export interface OrderableClusterOption {
  ClusterVersion?: string | undefined
  ClusterType?: string | undefined
  NodeType?: string | undefined
  AvailabilityZones?: AvailabilityZone[] | undefined
}

export interface OrderableClusterOptionsMessage {
  OrderableClusterOptions?: OrderableClusterOption[] | undefined
  Marker?: string | undefined
}

export interface Parameter {
  ParameterName?: string | undefined
  ParameterValue?: string | undefined
  Description?: string | undefined
  Source?: string | undefined
  DataType?: string | undefined
  AllowedValues?: string | undefined
  ApplyType?: ParameterApplyType | undefined
  IsModifiable?: boolean | undefined
  MinimumEngineVersion?: string | undefined
}

export type ParameterApplyType = 'static' | 'dynamic'

export interface PartnerIntegrationInfo {
  DatabaseName?: string | undefined
  PartnerName?: string | undefined
  Status?: PartnerIntegrationStatus | undefined
  StatusMessage?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface PartnerIntegrationInputMessage {
  AccountId: string
  ClusterIdentifier: string
  DatabaseName: string
  PartnerName: string
}

export interface PartnerIntegrationOutputMessage {
  DatabaseName?: string | undefined
  PartnerName?: string | undefined
}

export type PartnerIntegrationStatus = 'Active' | 'Inactive' | 'RuntimeFailure' | 'ConnectionFailure'

export interface PauseClusterMessage {
  ClusterIdentifier: string
}

export interface PauseClusterResult {
  Cluster?: Cluster | undefined
}

export interface PendingModifiedValues {
  MasterUserPassword?: string | undefined
  NodeType?: string | undefined
  NumberOfNodes?: number | undefined
  ClusterType?: string | undefined
  ClusterVersion?: string | undefined
  AutomatedSnapshotRetentionPeriod?: number | undefined
  ClusterIdentifier?: string | undefined
  PubliclyAccessible?: boolean | undefined
  EnhancedVpcRouting?: boolean | undefined
  MaintenanceTrackName?: string | undefined
  EncryptionType?: string | undefined
}

export interface ProvisionedIdentifier {
  ClusterIdentifier: string
}

export interface PurchaseReservedNodeOfferingMessage {
  ReservedNodeOfferingId: string
  NodeCount?: number | undefined
}

export interface PurchaseReservedNodeOfferingResult {
  ReservedNode?: ReservedNode | undefined
}

export interface PutResourcePolicyMessage {
  ResourceArn: string
  Policy: string
}

export interface PutResourcePolicyResult {
  ResourcePolicy?: ResourcePolicy | undefined
}

export interface Qev2IdcApplication {
  IdcInstanceArn?: string | undefined
  Qev2IdcApplicationName?: string | undefined
  Qev2IdcApplicationArn?: string | undefined
  IdcManagedApplicationArn?: string | undefined
  IdcOnboardStatus?: string | undefined
  IdcDisplayName?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ReadWriteAccess {
  Authorization: ServiceAuthorization
}

export interface RebootClusterMessage {
  ClusterIdentifier: string
}

export interface RebootClusterResult {
  Cluster?: Cluster | undefined
}

export interface Recommendation {
  Id?: string | undefined
  ClusterIdentifier?: string | undefined
  NamespaceArn?: string | undefined
  CreatedAt?: Date | undefined
  RecommendationType?: string | undefined
  Title?: string | undefined
  Description?: string | undefined
  Observation?: string | undefined
  ImpactRanking?: ImpactRankingType | undefined
  RecommendationText?: string | undefined
  RecommendedActions?: RecommendedAction[] | undefined
  ReferenceLinks?: ReferenceLink[] | undefined
}

export interface RecommendedAction {
  Text?: string | undefined
  Database?: string | undefined
  Command?: string | undefined
  Type?: RecommendedActionType | undefined
}

export type RecommendedActionType = 'SQL' | 'CLI'

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined
  RecurringChargeFrequency?: string | undefined
}

export interface RedshiftIdcApplication {
  IdcInstanceArn?: string | undefined
  RedshiftIdcApplicationName?: string | undefined
  RedshiftIdcApplicationArn?: string | undefined
  IdentityNamespace?: string | undefined
  IdcDisplayName?: string | undefined
  IamRoleArn?: string | undefined
  IdcManagedApplicationArn?: string | undefined
  IdcOnboardStatus?: string | undefined
  AuthorizedTokenIssuerList?: AuthorizedTokenIssuer[] | undefined
  ServiceIntegrations?: ServiceIntegrationsUnion[] | undefined
  ApplicationType?: ApplicationType | undefined
  Tags?: Tag[] | undefined
  SsoTagKeys?: string[] | undefined
}

export interface RedshiftScopeUnion {
  Connect?: Connect | undefined
}

export interface ReferenceLink {
  Text?: string | undefined
  Link?: string | undefined
}

export interface RegisterNamespaceInputMessage {
  NamespaceIdentifier: NamespaceIdentifierUnion
  ConsumerIdentifiers: string[]
}

export interface RegisterNamespaceOutputMessage {
  Status?: NamespaceRegistrationStatus | undefined
}

export interface RejectDataShareMessage {
  DataShareArn: string
}

export interface ReservedNode {
  ReservedNodeId?: string | undefined
  ReservedNodeOfferingId?: string | undefined
  NodeType?: string | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  NodeCount?: number | undefined
  State?: string | undefined
  OfferingType?: string | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  ReservedNodeOfferingType?: ReservedNodeOfferingType | undefined
}

export interface ReservedNodeConfigurationOption {
  SourceReservedNode?: ReservedNode | undefined
  TargetReservedNodeCount?: number | undefined
  TargetReservedNodeOffering?: ReservedNodeOffering | undefined
}

export type ReservedNodeExchangeActionType = 'restore-cluster' | 'resize-cluster'

export interface ReservedNodeExchangeStatus {
  ReservedNodeExchangeRequestId?: string | undefined
  Status?: ReservedNodeExchangeStatusType | undefined
  RequestTime?: Date | undefined
  SourceReservedNodeId?: string | undefined
  SourceReservedNodeType?: string | undefined
  SourceReservedNodeCount?: number | undefined
  TargetReservedNodeOfferingId?: string | undefined
  TargetReservedNodeType?: string | undefined
  TargetReservedNodeCount?: number | undefined
}

export type ReservedNodeExchangeStatusType = 'REQUESTED' | 'PENDING' | 'IN_PROGRESS' | 'RETRYING' | 'SUCCEEDED' | 'FAILED'

export interface ReservedNodeOffering {
  ReservedNodeOfferingId?: string | undefined
  NodeType?: string | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  OfferingType?: string | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  ReservedNodeOfferingType?: ReservedNodeOfferingType | undefined
}

export type ReservedNodeOfferingType = 'Regular' | 'Upgradable'

export interface ReservedNodeOfferingsMessage {
  Marker?: string | undefined
  ReservedNodeOfferings?: ReservedNodeOffering[] | undefined
}

export interface ReservedNodesMessage {
  Marker?: string | undefined
  ReservedNodes?: ReservedNode[] | undefined
}

export interface ResetClusterParameterGroupMessage {
  ParameterGroupName: string
  ResetAllParameters?: boolean | undefined
  Parameters?: Parameter[] | undefined
}

export interface ResizeClusterMessage {
  ClusterIdentifier: string
  ClusterType?: string | undefined
  NodeType?: string | undefined
  NumberOfNodes?: number | undefined
  Classic?: boolean | undefined
  ReservedNodeId?: string | undefined
  TargetReservedNodeOfferingId?: string | undefined
}

export interface ResizeClusterResult {
  Cluster?: Cluster | undefined
}

export interface ResizeInfo {
  ResizeType?: string | undefined
  AllowCancelResize?: boolean | undefined
}

export interface ResizeProgressMessage {
  TargetNodeType?: string | undefined
  TargetNumberOfNodes?: number | undefined
  TargetClusterType?: string | undefined
  Status?: string | undefined
  ImportTablesCompleted?: string[] | undefined
  ImportTablesInProgress?: string[] | undefined
  ImportTablesNotStarted?: string[] | undefined
  AvgResizeRateInMegaBytesPerSecond?: number | undefined
  TotalResizeDataInMegaBytes?: number | undefined
  ProgressInMegaBytes?: number | undefined
  ElapsedTimeInSeconds?: number | undefined
  EstimatedTimeToCompletionInSeconds?: number | undefined
  ResizeType?: string | undefined
  Message?: string | undefined
  TargetEncryptionType?: string | undefined
  DataTransferProgressPercent?: number | undefined
}

export interface ResourcePolicy {
  ResourceArn?: string | undefined
  Policy?: string | undefined
}

export interface RestoreFromClusterSnapshotMessage {
  ClusterIdentifier: string
  SnapshotIdentifier?: string | undefined
  SnapshotArn?: string | undefined
  SnapshotClusterIdentifier?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  AllowVersionUpgrade?: boolean | undefined
  ClusterSubnetGroupName?: string | undefined
  PubliclyAccessible?: boolean | undefined
  OwnerAccount?: string | undefined
  HsmClientCertificateIdentifier?: string | undefined
  HsmConfigurationIdentifier?: string | undefined
  ElasticIp?: string | undefined
  ClusterParameterGroupName?: string | undefined
  ClusterSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  PreferredMaintenanceWindow?: string | undefined
  AutomatedSnapshotRetentionPeriod?: number | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  KmsKeyId?: string | undefined
  NodeType?: string | undefined
  EnhancedVpcRouting?: boolean | undefined
  AdditionalInfo?: string | undefined
  IamRoles?: string[] | undefined
  MaintenanceTrackName?: string | undefined
  SnapshotScheduleIdentifier?: string | undefined
  NumberOfNodes?: number | undefined
  AvailabilityZoneRelocation?: boolean | undefined
  AquaConfigurationStatus?: AquaConfigurationStatus | undefined
  DefaultIamRoleArn?: string | undefined
  ReservedNodeId?: string | undefined
  TargetReservedNodeOfferingId?: string | undefined
  Encrypted?: boolean | undefined
  ManageMasterPassword?: boolean | undefined
  MasterPasswordSecretKmsKeyId?: string | undefined
  IpAddressType?: string | undefined
  MultiAZ?: boolean | undefined
  CatalogName?: string | undefined
  RedshiftIdcApplicationArn?: string | undefined
}

export interface RestoreFromClusterSnapshotResult {
  Cluster?: Cluster | undefined
}

export interface RestoreStatus {
  Status?: string | undefined
  CurrentRestoreRateInMegaBytesPerSecond?: number | undefined
  SnapshotSizeInMegaBytes?: number | undefined
  ProgressInMegaBytes?: number | undefined
  ElapsedTimeInSeconds?: number | undefined
  EstimatedTimeToCompletionInSeconds?: number | undefined
}

export interface RestoreTableFromClusterSnapshotMessage {
  ClusterIdentifier: string
  SnapshotIdentifier: string
  SourceDatabaseName: string
  SourceSchemaName?: string | undefined
  SourceTableName: string
  TargetDatabaseName?: string | undefined
  TargetSchemaName?: string | undefined
  NewTableName: string
  EnableCaseSensitiveIdentifier?: boolean | undefined
}

export interface RestoreTableFromClusterSnapshotResult {
  TableRestoreStatus?: TableRestoreStatus | undefined
}

export interface ResumeClusterMessage {
  ClusterIdentifier: string
}

export interface ResumeClusterResult {
  Cluster?: Cluster | undefined
}

export interface RevisionTarget {
  DatabaseRevision?: string | undefined
  Description?: string | undefined
  DatabaseRevisionReleaseDate?: Date | undefined
}

export interface RevokeClusterSecurityGroupIngressMessage {
  ClusterSecurityGroupName: string
  CIDRIP?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface RevokeClusterSecurityGroupIngressResult {
  ClusterSecurityGroup?: ClusterSecurityGroup | undefined
}

export interface RevokeEndpointAccessMessage {
  ClusterIdentifier?: string | undefined
  Account?: string | undefined
  VpcIds?: string[] | undefined
  Force?: boolean | undefined
}

export interface RevokeSnapshotAccessMessage {
  SnapshotIdentifier?: string | undefined
  SnapshotArn?: string | undefined
  SnapshotClusterIdentifier?: string | undefined
  AccountWithRestoreAccess: string
}

export interface RevokeSnapshotAccessResult {
  Snapshot?: Snapshot | undefined
}

export interface RotateEncryptionKeyMessage {
  ClusterIdentifier: string
}

export interface RotateEncryptionKeyResult {
  Cluster?: Cluster | undefined
}

export interface S3AccessGrantsScopeUnion {
  ReadWriteAccess?: ReadWriteAccess | undefined
}

export type ScheduleState = 'MODIFYING' | 'ACTIVE' | 'FAILED'

export interface ScheduledAction {
  ScheduledActionName?: string | undefined
  TargetAction?: ScheduledActionType | undefined
  Schedule?: string | undefined
  IamRole?: string | undefined
  ScheduledActionDescription?: string | undefined
  State?: ScheduledActionState | undefined
  NextInvocations?: Date[] | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export interface ScheduledActionFilter {
  Name: ScheduledActionFilterName
  Values: string[]
}

export type ScheduledActionFilterName = 'cluster-identifier' | 'iam-role'

export type ScheduledActionState = 'ACTIVE' | 'DISABLED'

export interface ScheduledActionType {
  ResizeCluster?: ResizeClusterMessage | undefined
  PauseCluster?: PauseClusterMessage | undefined
  ResumeCluster?: ResumeClusterMessage | undefined
}

export type ScheduledActionTypeValues = 'ResizeCluster' | 'PauseCluster' | 'ResumeCluster'

export interface ScheduledActionsMessage {
  Marker?: string | undefined
  ScheduledActions?: ScheduledAction[] | undefined
}

export interface SecondaryClusterInfo {
  AvailabilityZone?: string | undefined
  ClusterNodes?: ClusterNode[] | undefined
}

export interface ServerlessIdentifier {
  NamespaceIdentifier: string
  WorkgroupIdentifier: string
}

export type ServiceAuthorization = 'Enabled' | 'Disabled'

export interface ServiceIntegrationsUnion {
  LakeFormation?: LakeFormationScopeUnion[] | undefined
  S3AccessGrants?: S3AccessGrantsScopeUnion[] | undefined
  Redshift?: RedshiftScopeUnion[] | undefined
}

export interface Snapshot {
  SnapshotIdentifier?: string | undefined
  ClusterIdentifier?: string | undefined
  SnapshotCreateTime?: Date | undefined
  Status?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  ClusterCreateTime?: Date | undefined
  MasterUsername?: string | undefined
  ClusterVersion?: string | undefined
  EngineFullVersion?: string | undefined
  SnapshotType?: string | undefined
  NodeType?: string | undefined
  NumberOfNodes?: number | undefined
  DBName?: string | undefined
  VpcId?: string | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  EncryptedWithHSM?: boolean | undefined
  AccountsWithRestoreAccess?: AccountWithRestoreAccess[] | undefined
  OwnerAccount?: string | undefined
  TotalBackupSizeInMegaBytes?: number | undefined
  ActualIncrementalBackupSizeInMegaBytes?: number | undefined
  BackupProgressInMegaBytes?: number | undefined
  CurrentBackupRateInMegaBytesPerSecond?: number | undefined
  EstimatedSecondsToCompletion?: number | undefined
  ElapsedTimeInSeconds?: number | undefined
  SourceRegion?: string | undefined
  Tags?: Tag[] | undefined
  RestorableNodeTypes?: string[] | undefined
  EnhancedVpcRouting?: boolean | undefined
  MaintenanceTrackName?: string | undefined
  ManualSnapshotRetentionPeriod?: number | undefined
  ManualSnapshotRemainingDays?: number | undefined
  SnapshotRetentionStartTime?: Date | undefined
  MasterPasswordSecretArn?: string | undefined
  MasterPasswordSecretKmsKeyId?: string | undefined
  SnapshotArn?: string | undefined
}

export type SnapshotAttributeToSortBy = 'SOURCE_TYPE' | 'TOTAL_SIZE' | 'CREATE_TIME'

export interface SnapshotCopyGrant {
  SnapshotCopyGrantName?: string | undefined
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface SnapshotCopyGrantMessage {
  Marker?: string | undefined
  SnapshotCopyGrants?: SnapshotCopyGrant[] | undefined
}

export interface SnapshotErrorMessage {
  SnapshotIdentifier?: string | undefined
  SnapshotClusterIdentifier?: string | undefined
  FailureCode?: string | undefined
  FailureReason?: string | undefined
}

export interface SnapshotMessage {
  Marker?: string | undefined
  Snapshots?: Snapshot[] | undefined
}

export interface SnapshotSchedule {
  ScheduleDefinitions?: string[] | undefined
  ScheduleIdentifier?: string | undefined
  ScheduleDescription?: string | undefined
  Tags?: Tag[] | undefined
  NextInvocations?: Date[] | undefined
  AssociatedClusterCount?: number | undefined
  AssociatedClusters?: ClusterAssociatedToSchedule[] | undefined
}

export interface SnapshotSortingEntity {
  Attribute: SnapshotAttributeToSortBy
  SortOrder?: SortByOrder | undefined
}

export type SortByOrder = 'ASC' | 'DESC'

export type SourceType = 'cluster' | 'cluster-parameter-group' | 'cluster-security-group' | 'cluster-snapshot' | 'scheduled-action'

export interface Subnet {
  SubnetIdentifier?: string | undefined
  SubnetAvailabilityZone?: AvailabilityZone | undefined
  SubnetStatus?: string | undefined
}

export interface SupportedOperation {
  OperationName?: string | undefined
}

export interface SupportedPlatform {
  Name?: string | undefined
}

export interface TableRestoreStatus {
  TableRestoreRequestId?: string | undefined
  Status?: TableRestoreStatusType | undefined
  Message?: string | undefined
  RequestTime?: Date | undefined
  ProgressInMegaBytes?: number | undefined
  TotalDataInMegaBytes?: number | undefined
  ClusterIdentifier?: string | undefined
  SnapshotIdentifier?: string | undefined
  SourceDatabaseName?: string | undefined
  SourceSchemaName?: string | undefined
  SourceTableName?: string | undefined
  TargetDatabaseName?: string | undefined
  TargetSchemaName?: string | undefined
  NewTableName?: string | undefined
}

export interface TableRestoreStatusMessage {
  TableRestoreStatusDetails?: TableRestoreStatus[] | undefined
  Marker?: string | undefined
}

export type TableRestoreStatusType = 'PENDING' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED' | 'CANCELED'

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TaggedResource {
  Tag?: Tag | undefined
  ResourceName?: string | undefined
  ResourceType?: string | undefined
}

export interface TaggedResourceListMessage {
  TaggedResources?: TaggedResource[] | undefined
  Marker?: string | undefined
}

export interface TrackListMessage {
  MaintenanceTracks?: MaintenanceTrack[] | undefined
  Marker?: string | undefined
}

export interface UpdatePartnerStatusInputMessage {
  AccountId: string
  ClusterIdentifier: string
  DatabaseName: string
  PartnerName: string
  Status: PartnerIntegrationStatus
  StatusMessage?: string | undefined
}

export interface UpdateTarget {
  MaintenanceTrackName?: string | undefined
  DatabaseVersion?: string | undefined
  SupportedOperations?: SupportedOperation[] | undefined
}

export interface UsageLimit {
  UsageLimitId?: string | undefined
  ClusterIdentifier?: string | undefined
  FeatureType?: UsageLimitFeatureType | undefined
  LimitType?: UsageLimitLimitType | undefined
  Amount?: number | undefined
  Period?: UsageLimitPeriod | undefined
  BreachAction?: UsageLimitBreachAction | undefined
  Tags?: Tag[] | undefined
}

export type UsageLimitBreachAction = 'log' | 'emit-metric' | 'disable'

export type UsageLimitFeatureType = 'spectrum' | 'concurrency-scaling' | 'cross-region-datasharing' | 'extra-compute-for-automatic-optimization'

export type UsageLimitLimitType = 'time' | 'data-scanned'

export interface UsageLimitList {
  UsageLimits?: UsageLimit[] | undefined
  Marker?: string | undefined
}

export type UsageLimitPeriod = 'daily' | 'weekly' | 'monthly'

export interface VpcEndpoint {
  VpcEndpointId?: string | undefined
  VpcId?: string | undefined
  NetworkInterfaces?: NetworkInterface[] | undefined
}

export interface VpcSecurityGroupMembership {
  VpcSecurityGroupId?: string | undefined
  Status?: string | undefined
}

export type ZeroETLIntegrationStatus = 'creating' | 'active' | 'modifying' | 'failed' | 'deleting' | 'syncing' | 'needs_attention'
