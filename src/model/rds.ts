// Written by tools/model.ts from the API model of rds 2014-10-31; do not edit.

export interface Operations {
  AddRoleToDBCluster: { in: AddRoleToDBClusterMessage; out: Record<string, never>; err: 'DBClusterRoleQuotaExceededFault' | 'InvalidDBClusterStateFault' | 'DBClusterRoleAlreadyExistsFault' | 'DBClusterNotFoundFault' }
  AddRoleToDBInstance: { in: AddRoleToDBInstanceMessage; out: Record<string, never>; err: 'DBInstanceRoleQuotaExceededFault' | 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' | 'DBInstanceRoleAlreadyExistsFault' }
  AddSourceIdentifierToSubscription: { in: AddSourceIdentifierToSubscriptionMessage; out: AddSourceIdentifierToSubscriptionResult; err: 'SourceNotFoundFault' | 'SubscriptionNotFoundFault' }
  AddTagsToResource: { in: AddTagsToResourceMessage; out: Record<string, never>; err: 'DBProxyNotFoundFault' | 'DBSnapshotTenantDatabaseNotFoundFault' | 'IntegrationNotFoundFault' | 'TenantDatabaseNotFoundFault' | 'BlueGreenDeploymentNotFoundFault' | 'DBSnapshotNotFoundFault' | 'DBProxyEndpointNotFoundFault' | 'InvalidDBClusterEndpointStateFault' | 'InvalidDBInstanceStateFault' | 'DBShardGroupNotFoundFault' | 'DBClusterNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBClusterStateFault' }
  ApplyPendingMaintenanceAction: { in: ApplyPendingMaintenanceActionMessage; out: ApplyPendingMaintenanceActionResult; err: 'ResourceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' }
  AuthorizeDBSecurityGroupIngress: { in: AuthorizeDBSecurityGroupIngressMessage; out: AuthorizeDBSecurityGroupIngressResult; err: 'InvalidDBSecurityGroupStateFault' | 'AuthorizationQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'AuthorizationAlreadyExistsFault' }
  BacktrackDBCluster: { in: BacktrackDBClusterMessage; out: DBClusterBacktrack; err: 'InvalidDBClusterStateFault' | 'DBClusterNotFoundFault' }
  CancelExportTask: { in: CancelExportTaskMessage; out: ExportTask; err: 'ExportTaskNotFoundFault' | 'InvalidExportTaskStateFault' }
  CopyDBClusterParameterGroup: { in: CopyDBClusterParameterGroupMessage; out: CopyDBClusterParameterGroupResult; err: 'DBParameterGroupNotFoundFault' | 'DBParameterGroupAlreadyExistsFault' | 'DBParameterGroupQuotaExceededFault' }
  CopyDBClusterSnapshot: { in: CopyDBClusterSnapshotMessage; out: CopyDBClusterSnapshotResult; err: 'DBClusterSnapshotNotFoundFault' | 'InvalidDBClusterSnapshotStateFault' | 'InvalidDBClusterStateFault' | 'SnapshotQuotaExceededFault' | 'DBClusterSnapshotAlreadyExistsFault' | 'KMSKeyNotAccessibleFault' }
  CopyDBParameterGroup: { in: CopyDBParameterGroupMessage; out: CopyDBParameterGroupResult; err: 'DBParameterGroupNotFoundFault' | 'DBParameterGroupAlreadyExistsFault' | 'DBParameterGroupQuotaExceededFault' }
  CopyDBSnapshot: { in: CopyDBSnapshotMessage; out: CopyDBSnapshotResult; err: 'SnapshotQuotaExceededFault' | 'DBSnapshotNotFoundFault' | 'CustomAvailabilityZoneNotFoundFault' | 'InvalidDBSnapshotStateFault' | 'KMSKeyNotAccessibleFault' | 'DBSnapshotAlreadyExistsFault' }
  CopyOptionGroup: { in: CopyOptionGroupMessage; out: CopyOptionGroupResult; err: 'OptionGroupNotFoundFault' | 'OptionGroupQuotaExceededFault' | 'OptionGroupAlreadyExistsFault' }
  CreateBlueGreenDeployment: { in: CreateBlueGreenDeploymentRequest; out: CreateBlueGreenDeploymentResponse; err: 'StorageQuotaExceededFault' | 'DBParameterGroupNotFoundFault' | 'BlueGreenDeploymentAlreadyExistsFault' | 'SourceDatabaseNotSupportedFault' | 'SourceClusterNotSupportedFault' | 'InvalidDBInstanceStateFault' | 'DBClusterParameterGroupNotFoundFault' | 'DBClusterNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InstanceQuotaExceededFault' | 'DBClusterQuotaExceededFault' }
  CreateCustomDBEngineVersion: { in: CreateCustomDBEngineVersionMessage; out: DBEngineVersion; err: 'CustomDBEngineVersionNotFoundFault' | 'Ec2ImagePropertiesNotSupportedFault' | 'InvalidCustomDBEngineVersionStateFault' | 'CustomDBEngineVersionQuotaExceededFault' | 'CreateCustomDBEngineVersionFault' | 'KMSKeyNotAccessibleFault' | 'CustomDBEngineVersionAlreadyExistsFault' }
  CreateDBCluster: { in: CreateDBClusterMessage; out: CreateDBClusterResult; err: 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InvalidDBSubnetGroupFault' | 'DBClusterParameterGroupNotFoundFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBClusterAlreadyExistsFault' | 'InvalidGlobalClusterStateFault' | 'NetworkTypeNotSupported' | 'GlobalClusterNotFoundFault' | 'StorageQuotaExceededFault' | 'DomainNotFoundFault' | 'InsufficientStorageClusterCapacityFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'InvalidVPCNetworkStateFault' | 'DBClusterRoleQuotaExceededFault' | 'InvalidDBClusterStateFault' | 'InvalidDBSubnetGroupStateFault' | 'DBSubnetGroupNotFoundFault' | 'DBClusterQuotaExceededFault' }
  CreateDBClusterEndpoint: { in: CreateDBClusterEndpointMessage; out: DBClusterEndpoint; err: 'DBClusterEndpointAlreadyExistsFault' | 'DBClusterEndpointQuotaExceededFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'DBClusterNotFoundFault' }
  CreateDBClusterParameterGroup: { in: CreateDBClusterParameterGroupMessage; out: CreateDBClusterParameterGroupResult; err: 'DBParameterGroupAlreadyExistsFault' | 'DBParameterGroupQuotaExceededFault' }
  CreateDBClusterSnapshot: { in: CreateDBClusterSnapshotMessage; out: CreateDBClusterSnapshotResult; err: 'InvalidDBClusterSnapshotStateFault' | 'InvalidDBClusterStateFault' | 'SnapshotQuotaExceededFault' | 'DBClusterSnapshotAlreadyExistsFault' | 'DBClusterNotFoundFault' }
  CreateDBInstance: { in: CreateDBInstanceMessage; out: CreateDBInstanceResult; err: 'AuthorizationNotFoundFault' | 'DBParameterGroupNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'NetworkTypeNotSupported' | 'InstanceQuotaExceededFault' | 'StorageQuotaExceededFault' | 'BackupPolicyNotFoundFault' | 'DomainNotFoundFault' | 'CertificateNotFoundFault' | 'KMSKeyNotAccessibleFault' | 'DBInstanceAlreadyExistsFault' | 'TenantDatabaseQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' | 'DBSubnetGroupNotFoundFault' }
  CreateDBInstanceReadReplica: { in: CreateDBInstanceReadReplicaMessage; out: CreateDBInstanceReadReplicaResult; err: 'DBParameterGroupNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InvalidDBSubnetGroupFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'DBSubnetGroupNotAllowedFault' | 'OptionGroupNotFoundFault' | 'DBInstanceNotFoundFault' | 'NetworkTypeNotSupported' | 'InstanceQuotaExceededFault' | 'StorageQuotaExceededFault' | 'DomainNotFoundFault' | 'CertificateNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBInstanceAlreadyExistsFault' | 'TenantDatabaseQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' | 'DBSubnetGroupNotFoundFault' }
  CreateDBParameterGroup: { in: CreateDBParameterGroupMessage; out: CreateDBParameterGroupResult; err: 'DBParameterGroupAlreadyExistsFault' | 'DBParameterGroupQuotaExceededFault' }
  CreateDBProxy: { in: CreateDBProxyRequest; out: CreateDBProxyResponse; err: 'DBProxyAlreadyExistsFault' | 'InvalidSubnet' | 'DBProxyQuotaExceededFault' }
  CreateDBProxyEndpoint: { in: CreateDBProxyEndpointRequest; out: CreateDBProxyEndpointResponse; err: 'DBProxyNotFoundFault' | 'DBProxyEndpointAlreadyExistsFault' | 'InvalidDBProxyStateFault' | 'DBProxyEndpointQuotaExceededFault' | 'InvalidSubnet' }
  CreateDBSecurityGroup: { in: CreateDBSecurityGroupMessage; out: CreateDBSecurityGroupResult; err: 'DBSecurityGroupQuotaExceededFault' | 'DBSecurityGroupAlreadyExistsFault' | 'DBSecurityGroupNotSupportedFault' }
  CreateDBShardGroup: { in: CreateDBShardGroupMessage; out: DBShardGroup; err: 'MaxDBShardGroupLimitReached' | 'DBShardGroupAlreadyExistsFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' | 'NetworkTypeNotSupported' | 'UnsupportedDBEngineVersionFault' | 'DBClusterNotFoundFault' }
  CreateDBSnapshot: { in: CreateDBSnapshotMessage; out: CreateDBSnapshotResult; err: 'DBInstanceNotFoundFault' | 'SnapshotQuotaExceededFault' | 'InvalidDBInstanceStateFault' | 'DBSnapshotAlreadyExistsFault' }
  CreateDBSubnetGroup: { in: CreateDBSubnetGroupMessage; out: CreateDBSubnetGroupResult; err: 'DBSubnetGroupAlreadyExistsFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'DBSubnetQuotaExceededFault' | 'DBSubnetGroupQuotaExceededFault' | 'InvalidSubnet' }
  CreateEventSubscription: { in: CreateEventSubscriptionMessage; out: CreateEventSubscriptionResult; err: 'SNSTopicArnNotFoundFault' | 'SourceNotFoundFault' | 'SNSInvalidTopicFault' | 'SubscriptionAlreadyExistFault' | 'SubscriptionCategoryNotFoundFault' | 'EventSubscriptionQuotaExceededFault' | 'SNSNoAuthorizationFault' }
  CreateGlobalCluster: { in: CreateGlobalClusterMessage; out: CreateGlobalClusterResult; err: 'ResourceNotFoundFault' | 'GlobalClusterQuotaExceededFault' | 'InvalidDBClusterStateFault' | 'InvalidDBShardGroupStateFault' | 'GlobalClusterAlreadyExistsFault' | 'DBClusterNotFoundFault' }
  CreateIntegration: { in: CreateIntegrationMessage; out: Integration; err: 'IntegrationQuotaExceededFault' | 'DBInstanceNotFoundFault' | 'IntegrationAlreadyExistsFault' | 'KMSKeyNotAccessibleFault' | 'IntegrationConflictOperationFault' | 'DBClusterNotFoundFault' }
  CreateOptionGroup: { in: CreateOptionGroupMessage; out: CreateOptionGroupResult; err: 'OptionGroupQuotaExceededFault' | 'OptionGroupAlreadyExistsFault' }
  CreateTenantDatabase: { in: CreateTenantDatabaseMessage; out: CreateTenantDatabaseResult; err: 'DBInstanceNotFoundFault' | 'TenantDatabaseAlreadyExistsFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'TenantDatabaseQuotaExceededFault' }
  DeleteBlueGreenDeployment: { in: DeleteBlueGreenDeploymentRequest; out: DeleteBlueGreenDeploymentResponse; err: 'InvalidBlueGreenDeploymentStateFault' | 'BlueGreenDeploymentNotFoundFault' }
  DeleteCustomDBEngineVersion: { in: DeleteCustomDBEngineVersionMessage; out: DBEngineVersion; err: 'CustomDBEngineVersionNotFoundFault' | 'InvalidCustomDBEngineVersionStateFault' }
  DeleteDBCluster: { in: DeleteDBClusterMessage; out: DeleteDBClusterResult; err: 'InvalidDBClusterSnapshotStateFault' | 'InvalidDBClusterStateFault' | 'InvalidGlobalClusterStateFault' | 'SnapshotQuotaExceededFault' | 'DBClusterSnapshotAlreadyExistsFault' | 'KMSKeyNotAccessibleFault' | 'DBClusterAutomatedBackupQuotaExceededFault' | 'DBClusterNotFoundFault' }
  DeleteDBClusterAutomatedBackup: { in: DeleteDBClusterAutomatedBackupMessage; out: DeleteDBClusterAutomatedBackupResult; err: 'DBClusterAutomatedBackupNotFoundFault' | 'InvalidDBClusterAutomatedBackupStateFault' }
  DeleteDBClusterEndpoint: { in: DeleteDBClusterEndpointMessage; out: DBClusterEndpoint; err: 'DBClusterEndpointNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBClusterEndpointStateFault' }
  DeleteDBClusterParameterGroup: { in: DeleteDBClusterParameterGroupMessage; out: Record<string, never>; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  DeleteDBClusterSnapshot: { in: DeleteDBClusterSnapshotMessage; out: DeleteDBClusterSnapshotResult; err: 'DBClusterSnapshotNotFoundFault' | 'InvalidDBClusterSnapshotStateFault' }
  DeleteDBInstance: { in: DeleteDBInstanceMessage; out: DeleteDBInstanceResult; err: 'DBInstanceAutomatedBackupQuotaExceededFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'SnapshotQuotaExceededFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBSnapshotAlreadyExistsFault' }
  DeleteDBInstanceAutomatedBackup: { in: DeleteDBInstanceAutomatedBackupMessage; out: DeleteDBInstanceAutomatedBackupResult; err: 'InvalidDBInstanceAutomatedBackupStateFault' | 'DBInstanceAutomatedBackupNotFoundFault' }
  DeleteDBParameterGroup: { in: DeleteDBParameterGroupMessage; out: Record<string, never>; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  DeleteDBProxy: { in: DeleteDBProxyRequest; out: DeleteDBProxyResponse; err: 'DBProxyNotFoundFault' | 'InvalidDBProxyStateFault' }
  DeleteDBProxyEndpoint: { in: DeleteDBProxyEndpointRequest; out: DeleteDBProxyEndpointResponse; err: 'InvalidDBProxyEndpointStateFault' | 'DBProxyEndpointNotFoundFault' }
  DeleteDBSecurityGroup: { in: DeleteDBSecurityGroupMessage; out: Record<string, never>; err: 'InvalidDBSecurityGroupStateFault' | 'DBSecurityGroupNotFoundFault' }
  DeleteDBShardGroup: { in: DeleteDBShardGroupMessage; out: DBShardGroup; err: 'InvalidDBClusterStateFault' | 'DBShardGroupNotFoundFault' | 'InvalidDBShardGroupStateFault' }
  DeleteDBSnapshot: { in: DeleteDBSnapshotMessage; out: DeleteDBSnapshotResult; err: 'DBSnapshotNotFoundFault' | 'InvalidDBSnapshotStateFault' }
  DeleteDBSubnetGroup: { in: DeleteDBSubnetGroupMessage; out: Record<string, never>; err: 'InvalidDBSubnetStateFault' | 'InvalidDBSubnetGroupStateFault' | 'DBSubnetGroupNotFoundFault' }
  DeleteEventSubscription: { in: DeleteEventSubscriptionMessage; out: DeleteEventSubscriptionResult; err: 'SubscriptionNotFoundFault' | 'InvalidEventSubscriptionStateFault' }
  DeleteGlobalCluster: { in: DeleteGlobalClusterMessage; out: DeleteGlobalClusterResult; err: 'InvalidGlobalClusterStateFault' | 'GlobalClusterNotFoundFault' }
  DeleteIntegration: { in: DeleteIntegrationMessage; out: Integration; err: 'InvalidIntegrationStateFault' | 'IntegrationNotFoundFault' | 'IntegrationConflictOperationFault' }
  DeleteOptionGroup: { in: DeleteOptionGroupMessage; out: Record<string, never>; err: 'OptionGroupNotFoundFault' | 'InvalidOptionGroupStateFault' }
  DeleteTenantDatabase: { in: DeleteTenantDatabaseMessage; out: DeleteTenantDatabaseResult; err: 'TenantDatabaseNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' | 'DBSnapshotAlreadyExistsFault' }
  DeregisterDBProxyTargets: { in: DeregisterDBProxyTargetsRequest; out: Record<string, never>; err: 'DBProxyNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBProxyStateFault' | 'DBProxyTargetNotFoundFault' }
  DescribeAccountAttributes: { in: Record<string, never>; out: AccountAttributesMessage; err: never }
  DescribeBlueGreenDeployments: { in: DescribeBlueGreenDeploymentsRequest; out: DescribeBlueGreenDeploymentsResponse; err: 'BlueGreenDeploymentNotFoundFault' }
  DescribeCertificates: { in: DescribeCertificatesMessage; out: CertificateMessage; err: 'CertificateNotFoundFault' }
  DescribeDBClusterAutomatedBackups: { in: DescribeDBClusterAutomatedBackupsMessage; out: DBClusterAutomatedBackupMessage; err: 'DBClusterAutomatedBackupNotFoundFault' }
  DescribeDBClusterBacktracks: { in: DescribeDBClusterBacktracksMessage; out: DBClusterBacktrackMessage; err: 'DBClusterBacktrackNotFoundFault' | 'DBClusterNotFoundFault' }
  DescribeDBClusterEndpoints: { in: DescribeDBClusterEndpointsMessage; out: DBClusterEndpointMessage; err: 'DBClusterNotFoundFault' }
  DescribeDBClusterParameterGroups: { in: DescribeDBClusterParameterGroupsMessage; out: DBClusterParameterGroupsMessage; err: 'DBParameterGroupNotFoundFault' }
  DescribeDBClusterParameters: { in: DescribeDBClusterParametersMessage; out: DBClusterParameterGroupDetails; err: 'DBParameterGroupNotFoundFault' }
  DescribeDBClusterSnapshotAttributes: { in: DescribeDBClusterSnapshotAttributesMessage; out: DescribeDBClusterSnapshotAttributesResult; err: 'DBClusterSnapshotNotFoundFault' }
  DescribeDBClusterSnapshots: { in: DescribeDBClusterSnapshotsMessage; out: DBClusterSnapshotMessage; err: 'DBClusterSnapshotNotFoundFault' }
  DescribeDBClusters: { in: DescribeDBClustersMessage; out: DBClusterMessage; err: 'DBClusterNotFoundFault' }
  DescribeDBEngineVersions: { in: DescribeDBEngineVersionsMessage; out: DBEngineVersionMessage; err: never }
  DescribeDBInstanceAutomatedBackups: { in: DescribeDBInstanceAutomatedBackupsMessage; out: DBInstanceAutomatedBackupMessage; err: 'DBInstanceAutomatedBackupNotFoundFault' }
  DescribeDBInstances: { in: DescribeDBInstancesMessage; out: DBInstanceMessage; err: 'DBInstanceNotFoundFault' }
  DescribeDBLogFiles: { in: DescribeDBLogFilesMessage; out: DescribeDBLogFilesResponse; err: 'DBInstanceNotFoundFault' | 'DBInstanceNotReadyFault' }
  DescribeDBMajorEngineVersions: { in: DescribeDBMajorEngineVersionsRequest; out: DescribeDBMajorEngineVersionsResponse; err: never }
  DescribeDBParameterGroups: { in: DescribeDBParameterGroupsMessage; out: DBParameterGroupsMessage; err: 'DBParameterGroupNotFoundFault' }
  DescribeDBParameters: { in: DescribeDBParametersMessage; out: DBParameterGroupDetails; err: 'DBParameterGroupNotFoundFault' }
  DescribeDBProxies: { in: DescribeDBProxiesRequest; out: DescribeDBProxiesResponse; err: 'DBProxyNotFoundFault' }
  DescribeDBProxyEndpoints: { in: DescribeDBProxyEndpointsRequest; out: DescribeDBProxyEndpointsResponse; err: 'DBProxyNotFoundFault' | 'DBProxyEndpointNotFoundFault' }
  DescribeDBProxyTargetGroups: { in: DescribeDBProxyTargetGroupsRequest; out: DescribeDBProxyTargetGroupsResponse; err: 'DBProxyNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBProxyStateFault' }
  DescribeDBProxyTargets: { in: DescribeDBProxyTargetsRequest; out: DescribeDBProxyTargetsResponse; err: 'DBProxyNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBProxyStateFault' | 'DBProxyTargetNotFoundFault' }
  DescribeDBRecommendations: { in: DescribeDBRecommendationsMessage; out: DBRecommendationsMessage; err: never }
  DescribeDBSecurityGroups: { in: DescribeDBSecurityGroupsMessage; out: DBSecurityGroupMessage; err: 'DBSecurityGroupNotFoundFault' }
  DescribeDBShardGroups: { in: DescribeDBShardGroupsMessage; out: DescribeDBShardGroupsResponse; err: 'DBShardGroupNotFoundFault' | 'DBClusterNotFoundFault' }
  DescribeDBSnapshotAttributes: { in: DescribeDBSnapshotAttributesMessage; out: DescribeDBSnapshotAttributesResult; err: 'DBSnapshotNotFoundFault' }
  DescribeDBSnapshotTenantDatabases: { in: DescribeDBSnapshotTenantDatabasesMessage; out: DBSnapshotTenantDatabasesMessage; err: 'DBSnapshotNotFoundFault' }
  DescribeDBSnapshots: { in: DescribeDBSnapshotsMessage; out: DBSnapshotMessage; err: 'DBSnapshotNotFoundFault' }
  DescribeDBSubnetGroups: { in: DescribeDBSubnetGroupsMessage; out: DBSubnetGroupMessage; err: 'DBSubnetGroupNotFoundFault' }
  DescribeEngineDefaultClusterParameters: { in: DescribeEngineDefaultClusterParametersMessage; out: DescribeEngineDefaultClusterParametersResult; err: never }
  DescribeEngineDefaultParameters: { in: DescribeEngineDefaultParametersMessage; out: DescribeEngineDefaultParametersResult; err: never }
  DescribeEventCategories: { in: DescribeEventCategoriesMessage; out: EventCategoriesMessage; err: never }
  DescribeEventSubscriptions: { in: DescribeEventSubscriptionsMessage; out: EventSubscriptionsMessage; err: 'SubscriptionNotFoundFault' }
  DescribeEvents: { in: DescribeEventsMessage; out: EventsMessage; err: never }
  DescribeExportTasks: { in: DescribeExportTasksMessage; out: ExportTasksMessage; err: 'ExportTaskNotFoundFault' }
  DescribeGlobalClusters: { in: DescribeGlobalClustersMessage; out: GlobalClustersMessage; err: 'GlobalClusterNotFoundFault' }
  DescribeIntegrations: { in: DescribeIntegrationsMessage; out: DescribeIntegrationsResponse; err: 'IntegrationNotFoundFault' }
  DescribeOptionGroupOptions: { in: DescribeOptionGroupOptionsMessage; out: OptionGroupOptionsMessage; err: never }
  DescribeOptionGroups: { in: DescribeOptionGroupsMessage; out: OptionGroups; err: 'OptionGroupNotFoundFault' }
  DescribeOrderableDBInstanceOptions: { in: DescribeOrderableDBInstanceOptionsMessage; out: OrderableDBInstanceOptionsMessage; err: never }
  DescribePendingMaintenanceActions: { in: DescribePendingMaintenanceActionsMessage; out: PendingMaintenanceActionsMessage; err: 'ResourceNotFoundFault' }
  DescribeReservedDBInstances: { in: DescribeReservedDBInstancesMessage; out: ReservedDBInstanceMessage; err: 'ReservedDBInstanceNotFoundFault' }
  DescribeReservedDBInstancesOfferings: { in: DescribeReservedDBInstancesOfferingsMessage; out: ReservedDBInstancesOfferingMessage; err: 'ReservedDBInstancesOfferingNotFoundFault' }
  DescribeServerlessV2PlatformVersions: { in: DescribeServerlessV2PlatformVersionsMessage; out: ServerlessV2PlatformVersionsMessage; err: never }
  DescribeSourceRegions: { in: DescribeSourceRegionsMessage; out: SourceRegionMessage; err: never }
  DescribeTenantDatabases: { in: DescribeTenantDatabasesMessage; out: TenantDatabasesMessage; err: 'DBInstanceNotFoundFault' }
  DescribeValidDBInstanceModifications: { in: DescribeValidDBInstanceModificationsMessage; out: DescribeValidDBInstanceModificationsResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' }
  DisableHttpEndpoint: { in: DisableHttpEndpointRequest; out: DisableHttpEndpointResponse; err: 'ResourceNotFoundFault' | 'InvalidResourceStateFault' }
  DownloadDBLogFilePortion: { in: DownloadDBLogFilePortionMessage; out: DownloadDBLogFilePortionDetails; err: 'DBInstanceNotFoundFault' | 'DBInstanceNotReadyFault' | 'DBLogFileNotFoundFault' }
  EnableHttpEndpoint: { in: EnableHttpEndpointRequest; out: EnableHttpEndpointResponse; err: 'ResourceNotFoundFault' | 'InvalidResourceStateFault' }
  FailoverDBCluster: { in: FailoverDBClusterMessage; out: FailoverDBClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'DBClusterNotFoundFault' }
  FailoverGlobalCluster: { in: FailoverGlobalClusterMessage; out: FailoverGlobalClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidGlobalClusterStateFault' | 'GlobalClusterNotFoundFault' | 'DBClusterNotFoundFault' }
  ListTagsForResource: { in: ListTagsForResourceMessage; out: TagListMessage; err: 'DBProxyNotFoundFault' | 'DBSnapshotTenantDatabaseNotFoundFault' | 'IntegrationNotFoundFault' | 'TenantDatabaseNotFoundFault' | 'BlueGreenDeploymentNotFoundFault' | 'DBSnapshotNotFoundFault' | 'DBProxyEndpointNotFoundFault' | 'DBShardGroupNotFoundFault' | 'DBClusterNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' }
  ModifyActivityStream: { in: ModifyActivityStreamRequest; out: ModifyActivityStreamResponse; err: 'ResourceNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' }
  ModifyCertificates: { in: ModifyCertificatesMessage; out: ModifyCertificatesResult; err: 'CertificateNotFoundFault' }
  ModifyCurrentDBClusterCapacity: { in: ModifyCurrentDBClusterCapacityMessage; out: DBClusterCapacityInfo; err: 'InvalidDBClusterCapacityFault' | 'InvalidDBClusterStateFault' | 'DBClusterNotFoundFault' }
  ModifyCustomDBEngineVersion: { in: ModifyCustomDBEngineVersionMessage; out: DBEngineVersion; err: 'CustomDBEngineVersionNotFoundFault' | 'InvalidCustomDBEngineVersionStateFault' }
  ModifyDBCluster: { in: ModifyDBClusterMessage; out: ModifyDBClusterResult; err: 'StorageQuotaExceededFault' | 'DBParameterGroupNotFoundFault' | 'DomainNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBClusterParameterGroupNotFoundFault' | 'DBInstanceAlreadyExistsFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'InvalidDBSecurityGroupStateFault' | 'StorageTypeNotAvailableFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' | 'DBClusterAlreadyExistsFault' | 'InvalidGlobalClusterStateFault' | 'NetworkTypeNotSupported' | 'InvalidDBSubnetGroupStateFault' | 'DBSubnetGroupNotFoundFault' }
  ModifyDBClusterEndpoint: { in: ModifyDBClusterEndpointMessage; out: DBClusterEndpoint; err: 'DBClusterEndpointNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBClusterEndpointStateFault' | 'InvalidDBInstanceStateFault' }
  ModifyDBClusterParameterGroup: { in: ModifyDBClusterParameterGroupMessage; out: DBClusterParameterGroupNameMessage; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  ModifyDBClusterSnapshotAttribute: { in: ModifyDBClusterSnapshotAttributeMessage; out: ModifyDBClusterSnapshotAttributeResult; err: 'DBClusterSnapshotNotFoundFault' | 'SharedSnapshotQuotaExceededFault' | 'InvalidDBClusterSnapshotStateFault' }
  ModifyDBInstance: { in: ModifyDBInstanceMessage; out: ModifyDBInstanceResult; err: 'AuthorizationNotFoundFault' | 'DBParameterGroupNotFoundFault' | 'InsufficientDBInstanceCapacityFault' | 'VpcEncryptionControlViolationException' | 'InvalidDBSecurityGroupStateFault' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'DBInstanceNotFoundFault' | 'NetworkTypeNotSupported' | 'StorageQuotaExceededFault' | 'BackupPolicyNotFoundFault' | 'DomainNotFoundFault' | 'CertificateNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBInstanceAlreadyExistsFault' | 'DBUpgradeDependencyFailureFault' | 'TenantDatabaseQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' }
  ModifyDBParameterGroup: { in: ModifyDBParameterGroupMessage; out: DBParameterGroupNameMessage; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  ModifyDBProxy: { in: ModifyDBProxyRequest; out: ModifyDBProxyResponse; err: 'DBProxyNotFoundFault' | 'DBProxyAlreadyExistsFault' | 'InvalidDBProxyStateFault' }
  ModifyDBProxyEndpoint: { in: ModifyDBProxyEndpointRequest; out: ModifyDBProxyEndpointResponse; err: 'InvalidDBProxyEndpointStateFault' | 'DBProxyEndpointAlreadyExistsFault' | 'DBProxyEndpointNotFoundFault' | 'InvalidDBProxyStateFault' }
  ModifyDBProxyTargetGroup: { in: ModifyDBProxyTargetGroupRequest; out: ModifyDBProxyTargetGroupResponse; err: 'DBProxyNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBProxyStateFault' }
  ModifyDBRecommendation: { in: ModifyDBRecommendationMessage; out: DBRecommendationMessage; err: never }
  ModifyDBShardGroup: { in: ModifyDBShardGroupMessage; out: DBShardGroup; err: 'DBShardGroupAlreadyExistsFault' | 'InvalidDBClusterStateFault' | 'DBShardGroupNotFoundFault' }
  ModifyDBSnapshot: { in: ModifyDBSnapshotMessage; out: ModifyDBSnapshotResult; err: 'DBSnapshotNotFoundFault' | 'InvalidDBSnapshotStateFault' | 'KMSKeyNotAccessibleFault' }
  ModifyDBSnapshotAttribute: { in: ModifyDBSnapshotAttributeMessage; out: ModifyDBSnapshotAttributeResult; err: 'SharedSnapshotQuotaExceededFault' | 'DBSnapshotNotFoundFault' | 'InvalidDBSnapshotStateFault' }
  ModifyDBSubnetGroup: { in: ModifyDBSubnetGroupMessage; out: ModifyDBSubnetGroupResult; err: 'SubnetAlreadyInUse' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'DBSubnetQuotaExceededFault' | 'InvalidDBSubnetGroupStateFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidSubnet' }
  ModifyEventSubscription: { in: ModifyEventSubscriptionMessage; out: ModifyEventSubscriptionResult; err: 'SNSTopicArnNotFoundFault' | 'SNSInvalidTopicFault' | 'SubscriptionCategoryNotFoundFault' | 'SubscriptionNotFoundFault' | 'EventSubscriptionQuotaExceededFault' | 'SNSNoAuthorizationFault' }
  ModifyGlobalCluster: { in: ModifyGlobalClusterMessage; out: ModifyGlobalClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidGlobalClusterStateFault' | 'InvalidDBInstanceStateFault' | 'GlobalClusterNotFoundFault' | 'GlobalClusterAlreadyExistsFault' }
  ModifyIntegration: { in: ModifyIntegrationMessage; out: Integration; err: 'InvalidIntegrationStateFault' | 'IntegrationNotFoundFault' | 'IntegrationConflictOperationFault' }
  ModifyOptionGroup: { in: ModifyOptionGroupMessage; out: ModifyOptionGroupResult; err: 'OptionGroupNotFoundFault' | 'InvalidOptionGroupStateFault' }
  ModifyTenantDatabase: { in: ModifyTenantDatabaseMessage; out: ModifyTenantDatabaseResult; err: 'TenantDatabaseNotFoundFault' | 'DBInstanceNotFoundFault' | 'TenantDatabaseAlreadyExistsFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' }
  PromoteReadReplica: { in: PromoteReadReplicaMessage; out: PromoteReadReplicaResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' }
  PromoteReadReplicaDBCluster: { in: PromoteReadReplicaDBClusterMessage; out: PromoteReadReplicaDBClusterResult; err: 'InvalidDBClusterStateFault' | 'DBClusterNotFoundFault' }
  PurchaseReservedDBInstancesOffering: { in: PurchaseReservedDBInstancesOfferingMessage; out: PurchaseReservedDBInstancesOfferingResult; err: 'ReservedDBInstanceAlreadyExistsFault' | 'ReservedDBInstancesOfferingNotFoundFault' | 'ReservedDBInstanceQuotaExceededFault' }
  RebootDBCluster: { in: RebootDBClusterMessage; out: RebootDBClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'DBClusterNotFoundFault' }
  RebootDBInstance: { in: RebootDBInstanceMessage; out: RebootDBInstanceResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' }
  RebootDBShardGroup: { in: RebootDBShardGroupMessage; out: DBShardGroup; err: 'DBShardGroupNotFoundFault' | 'InvalidDBShardGroupStateFault' }
  RegisterDBProxyTargets: { in: RegisterDBProxyTargetsRequest; out: RegisterDBProxyTargetsResponse; err: 'InsufficientAvailableIPsInSubnetFault' | 'DBProxyNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'InvalidDBProxyStateFault' | 'DBProxyTargetAlreadyRegisteredFault' | 'DBClusterNotFoundFault' }
  RemoveFromGlobalCluster: { in: RemoveFromGlobalClusterMessage; out: RemoveFromGlobalClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidGlobalClusterStateFault' | 'GlobalClusterNotFoundFault' | 'DBClusterNotFoundFault' }
  RemoveRoleFromDBCluster: { in: RemoveRoleFromDBClusterMessage; out: Record<string, never>; err: 'InvalidDBClusterStateFault' | 'DBClusterRoleNotFoundFault' | 'DBClusterNotFoundFault' }
  RemoveRoleFromDBInstance: { in: RemoveRoleFromDBInstanceMessage; out: Record<string, never>; err: 'DBInstanceNotFoundFault' | 'DBInstanceRoleNotFoundFault' | 'InvalidDBInstanceStateFault' }
  RemoveSourceIdentifierFromSubscription: { in: RemoveSourceIdentifierFromSubscriptionMessage; out: RemoveSourceIdentifierFromSubscriptionResult; err: 'SourceNotFoundFault' | 'SubscriptionNotFoundFault' }
  RemoveTagsFromResource: { in: RemoveTagsFromResourceMessage; out: Record<string, never>; err: 'DBProxyNotFoundFault' | 'DBSnapshotTenantDatabaseNotFoundFault' | 'IntegrationNotFoundFault' | 'TenantDatabaseNotFoundFault' | 'BlueGreenDeploymentNotFoundFault' | 'DBSnapshotNotFoundFault' | 'DBProxyEndpointNotFoundFault' | 'InvalidDBClusterEndpointStateFault' | 'InvalidDBInstanceStateFault' | 'DBShardGroupNotFoundFault' | 'DBClusterNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBProxyTargetGroupNotFoundFault' | 'InvalidDBClusterStateFault' }
  ResetDBClusterParameterGroup: { in: ResetDBClusterParameterGroupMessage; out: DBClusterParameterGroupNameMessage; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  ResetDBParameterGroup: { in: ResetDBParameterGroupMessage; out: DBParameterGroupNameMessage; err: 'DBParameterGroupNotFoundFault' | 'InvalidDBParameterGroupStateFault' }
  RestoreDBClusterFromS3: { in: RestoreDBClusterFromS3Message; out: RestoreDBClusterFromS3Result; err: 'StorageQuotaExceededFault' | 'DomainNotFoundFault' | 'InsufficientStorageClusterCapacityFault' | 'KMSKeyNotAccessibleFault' | 'DBClusterParameterGroupNotFoundFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'StorageTypeNotSupportedFault' | 'InvalidVPCNetworkStateFault' | 'DBClusterRoleQuotaExceededFault' | 'InvalidDBClusterStateFault' | 'DBClusterAlreadyExistsFault' | 'NetworkTypeNotSupported' | 'InvalidDBSubnetGroupStateFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidS3BucketFault' | 'DBClusterQuotaExceededFault' }
  RestoreDBClusterFromSnapshot: { in: RestoreDBClusterFromSnapshotMessage; out: RestoreDBClusterFromSnapshotResult; err: 'DBClusterSnapshotNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InvalidDBSnapshotStateFault' | 'DBClusterParameterGroupNotFoundFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'VpcEncryptionControlViolationException' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'InvalidDBClusterSnapshotStateFault' | 'DBClusterAlreadyExistsFault' | 'NetworkTypeNotSupported' | 'InsufficientDBClusterCapacityFault' | 'StorageQuotaExceededFault' | 'DomainNotFoundFault' | 'DBSnapshotNotFoundFault' | 'InsufficientStorageClusterCapacityFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'InvalidVPCNetworkStateFault' | 'DBClusterRoleQuotaExceededFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidRestoreFault' | 'DBClusterQuotaExceededFault' }
  RestoreDBClusterToPointInTime: { in: RestoreDBClusterToPointInTimeMessage; out: RestoreDBClusterToPointInTimeResult; err: 'DBClusterSnapshotNotFoundFault' | 'InvalidDBSnapshotStateFault' | 'DBClusterParameterGroupNotFoundFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'InvalidDBClusterSnapshotStateFault' | 'DBClusterAlreadyExistsFault' | 'NetworkTypeNotSupported' | 'InsufficientDBClusterCapacityFault' | 'StorageQuotaExceededFault' | 'DomainNotFoundFault' | 'InsufficientStorageClusterCapacityFault' | 'KMSKeyNotAccessibleFault' | 'DBClusterAutomatedBackupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'DBClusterRoleQuotaExceededFault' | 'InvalidDBClusterStateFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidRestoreFault' | 'DBClusterQuotaExceededFault' }
  RestoreDBInstanceFromDBSnapshot: { in: RestoreDBInstanceFromDBSnapshotMessage; out: RestoreDBInstanceFromDBSnapshotResult; err: 'AuthorizationNotFoundFault' | 'DBClusterSnapshotNotFoundFault' | 'DBParameterGroupNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InvalidDBSnapshotStateFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'VpcEncryptionControlViolationException' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'NetworkTypeNotSupported' | 'InstanceQuotaExceededFault' | 'StorageQuotaExceededFault' | 'BackupPolicyNotFoundFault' | 'DomainNotFoundFault' | 'DBSnapshotNotFoundFault' | 'CertificateNotFoundFault' | 'KMSKeyNotAccessibleFault' | 'DBInstanceAlreadyExistsFault' | 'TenantDatabaseQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidRestoreFault' }
  RestoreDBInstanceFromS3: { in: RestoreDBInstanceFromS3Message; out: RestoreDBInstanceFromS3Result; err: 'AuthorizationNotFoundFault' | 'StorageQuotaExceededFault' | 'DBParameterGroupNotFoundFault' | 'BackupPolicyNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'CertificateNotFoundFault' | 'KMSKeyNotAccessibleFault' | 'InsufficientDBInstanceCapacityFault' | 'DBInstanceAlreadyExistsFault' | 'InvalidSubnet' | 'VpcEncryptionControlViolationException' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'NetworkTypeNotSupported' | 'InstanceQuotaExceededFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidS3BucketFault' }
  RestoreDBInstanceToPointInTime: { in: RestoreDBInstanceToPointInTimeMessage; out: RestoreDBInstanceToPointInTimeResult; err: 'AuthorizationNotFoundFault' | 'DBParameterGroupNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'VpcEncryptionControlViolationException' | 'ProvisionedIopsNotAvailableInAZFault' | 'StorageTypeNotSupportedFault' | 'OptionGroupNotFoundFault' | 'DBInstanceNotFoundFault' | 'DBInstanceAutomatedBackupNotFoundFault' | 'NetworkTypeNotSupported' | 'InstanceQuotaExceededFault' | 'StorageQuotaExceededFault' | 'BackupPolicyNotFoundFault' | 'DomainNotFoundFault' | 'CertificateNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBInstanceAlreadyExistsFault' | 'TenantDatabaseQuotaExceededFault' | 'DBSecurityGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'PointInTimeRestoreNotEnabledFault' | 'DBSubnetGroupNotFoundFault' | 'InvalidRestoreFault' }
  RevokeDBSecurityGroupIngress: { in: RevokeDBSecurityGroupIngressMessage; out: RevokeDBSecurityGroupIngressResult; err: 'InvalidDBSecurityGroupStateFault' | 'AuthorizationNotFoundFault' | 'DBSecurityGroupNotFoundFault' }
  StartActivityStream: { in: StartActivityStreamRequest; out: StartActivityStreamResponse; err: 'ResourceNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'DBClusterNotFoundFault' }
  StartDBCluster: { in: StartDBClusterMessage; out: StartDBClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'InvalidDBShardGroupStateFault' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' }
  StartDBInstance: { in: StartDBInstanceMessage; out: StartDBInstanceResult; err: 'AuthorizationNotFoundFault' | 'DBSubnetGroupDoesNotCoverEnoughAZs' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' | 'InsufficientDBInstanceCapacityFault' | 'InvalidSubnet' | 'DBClusterNotFoundFault' | 'VpcEncryptionControlViolationException' | 'DBInstanceNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidDBClusterStateFault' | 'DBSubnetGroupNotFoundFault' }
  StartDBInstanceAutomatedBackupsReplication: { in: StartDBInstanceAutomatedBackupsReplicationMessage; out: StartDBInstanceAutomatedBackupsReplicationResult; err: 'InvalidDBInstanceAutomatedBackupStateFault' | 'StorageTypeNotSupportedFault' | 'DBInstanceAutomatedBackupQuotaExceededFault' | 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' | 'KMSKeyNotAccessibleFault' }
  StartExportTask: { in: StartExportTaskMessage; out: ExportTask; err: 'DBClusterSnapshotNotFoundFault' | 'ExportTaskAlreadyExistsFault' | 'DBSnapshotNotFoundFault' | 'IamRoleMissingPermissionsFault' | 'InvalidExportSourceStateFault' | 'KMSKeyNotAccessibleFault' | 'IamRoleNotFoundFault' | 'InvalidExportOnlyFault' | 'InvalidS3BucketFault' | 'DBClusterNotFoundFault' }
  StopActivityStream: { in: StopActivityStreamRequest; out: StopActivityStreamResponse; err: 'ResourceNotFoundFault' | 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'DBClusterNotFoundFault' }
  StopDBCluster: { in: StopDBClusterMessage; out: StopDBClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidDBInstanceStateFault' | 'InvalidDBShardGroupStateFault' | 'DBClusterNotFoundFault' }
  StopDBInstance: { in: StopDBInstanceMessage; out: StopDBInstanceResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBClusterStateFault' | 'SnapshotQuotaExceededFault' | 'InvalidDBInstanceStateFault' | 'DBSnapshotAlreadyExistsFault' }
  StopDBInstanceAutomatedBackupsReplication: { in: StopDBInstanceAutomatedBackupsReplicationMessage; out: StopDBInstanceAutomatedBackupsReplicationResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' }
  SwitchoverBlueGreenDeployment: { in: SwitchoverBlueGreenDeploymentRequest; out: SwitchoverBlueGreenDeploymentResponse; err: 'InvalidBlueGreenDeploymentStateFault' | 'BlueGreenDeploymentNotFoundFault' }
  SwitchoverGlobalCluster: { in: SwitchoverGlobalClusterMessage; out: SwitchoverGlobalClusterResult; err: 'InvalidDBClusterStateFault' | 'InvalidGlobalClusterStateFault' | 'GlobalClusterNotFoundFault' | 'DBClusterNotFoundFault' }
  SwitchoverReadReplica: { in: SwitchoverReadReplicaMessage; out: SwitchoverReadReplicaResult; err: 'DBInstanceNotFoundFault' | 'InvalidDBInstanceStateFault' }
}

export interface AccountAttributesMessage {
  AccountQuotas?: AccountQuota[] | undefined
}

export interface AccountQuota {
  AccountQuotaName?: string | undefined
  Used?: number | undefined
  Max?: number | undefined
}

export type ActivityStreamMode = 'sync' | 'async'

export type ActivityStreamPolicyStatus = 'locked' | 'unlocked' | 'locking-policy' | 'unlocking-policy'

export type ActivityStreamStatus = 'stopped' | 'starting' | 'started' | 'stopping'

export interface AddRoleToDBClusterMessage {
  DBClusterIdentifier: string
  RoleArn: string
  FeatureName?: string | undefined
}

export interface AddRoleToDBInstanceMessage {
  DBInstanceIdentifier: string
  RoleArn: string
  FeatureName: string
}

export interface AddSourceIdentifierToSubscriptionMessage {
  SubscriptionName: string
  SourceIdentifier: string
}

export interface AddSourceIdentifierToSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface AddTagsToResourceMessage {
  ResourceName: string
  Tags: Tag[]
}

export interface AdditionalStorageVolume {
  VolumeName: string
  AllocatedStorage?: number | undefined
  IOPS?: number | undefined
  MaxAllocatedStorage?: number | undefined
  StorageThroughput?: number | undefined
  StorageType?: string | undefined
}

export interface AdditionalStorageVolumeOutput {
  VolumeName?: string | undefined
  StorageVolumeStatus?: string | undefined
  StorageOperationStatus?: string | undefined
  StorageOperationPercentProgress?: number | undefined
  AllocatedStorage?: number | undefined
  IOPS?: number | undefined
  MaxAllocatedStorage?: number | undefined
  StorageThroughput?: number | undefined
  StorageType?: string | undefined
}

export type ApplyMethod = 'immediate' | 'pending-reboot'

export interface ApplyPendingMaintenanceActionMessage {
  ResourceIdentifier: string
  ApplyAction: string
  OptInType: string
}

export interface ApplyPendingMaintenanceActionResult {
  ResourcePendingMaintenanceActions?: ResourcePendingMaintenanceActions | undefined
}

export type AuditPolicyState = 'locked' | 'unlocked'

export type AuthScheme = 'SECRETS'

export interface AuthorizeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string
  CIDRIP?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupId?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface AuthorizeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup | undefined
}

export type AutomationMode = 'full' | 'all-paused'

export interface AvailabilityZone {
  Name?: string | undefined
}

export interface AvailableAdditionalStorageVolumesOption {
  SupportsStorageAutoscaling?: boolean | undefined
  SupportsStorageThroughput?: boolean | undefined
  SupportsIops?: boolean | undefined
  StorageType?: string | undefined
  MinStorageSize?: number | undefined
  MaxStorageSize?: number | undefined
  MinIops?: number | undefined
  MaxIops?: number | undefined
  MinIopsPerGib?: number | undefined
  MaxIopsPerGib?: number | undefined
  MinStorageThroughput?: number | undefined
  MaxStorageThroughput?: number | undefined
}

export interface AvailableProcessorFeature {
  Name?: string | undefined
  DefaultValue?: string | undefined
  AllowedValues?: string | undefined
}

export interface BacktrackDBClusterMessage {
  DBClusterIdentifier: string
  BacktrackTo: Date
  Force?: boolean | undefined
  UseEarliestTimeOnPointInTimeUnavailable?: boolean | undefined
}

export interface BlueGreenDeployment {
  BlueGreenDeploymentIdentifier?: string | undefined
  BlueGreenDeploymentName?: string | undefined
  Source?: string | undefined
  Target?: string | undefined
  SwitchoverDetails?: SwitchoverDetail[] | undefined
  Tasks?: BlueGreenDeploymentTask[] | undefined
  Status?: string | undefined
  StatusDetails?: string | undefined
  CreateTime?: Date | undefined
  DeleteTime?: Date | undefined
  TagList?: Tag[] | undefined
}

export interface BlueGreenDeploymentTask {
  Name?: string | undefined
  Status?: string | undefined
}

export interface CancelExportTaskMessage {
  ExportTaskIdentifier: string
}

export interface Certificate {
  CertificateIdentifier?: string | undefined
  CertificateType?: string | undefined
  Thumbprint?: string | undefined
  ValidFrom?: Date | undefined
  ValidTill?: Date | undefined
  CertificateArn?: string | undefined
  CustomerOverride?: boolean | undefined
  CustomerOverrideValidTill?: Date | undefined
}

export interface CertificateDetails {
  CAIdentifier?: string | undefined
  ValidTill?: Date | undefined
}

export interface CertificateMessage {
  DefaultCertificateForNewLaunches?: string | undefined
  Certificates?: Certificate[] | undefined
  Marker?: string | undefined
}

export interface CharacterSet {
  CharacterSetName?: string | undefined
  CharacterSetDescription?: string | undefined
}

export type ClientPasswordAuthType = 'MYSQL_NATIVE_PASSWORD' | 'MYSQL_CACHING_SHA2_PASSWORD' | 'POSTGRES_SCRAM_SHA_256' | 'POSTGRES_MD5' | 'SQL_SERVER_AUTHENTICATION'

export interface CloudwatchLogsExportConfiguration {
  EnableLogTypes?: string[] | undefined
  DisableLogTypes?: string[] | undefined
}

export interface ClusterPendingModifiedValues {
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports | undefined
  DBClusterIdentifier?: string | undefined
  MasterUserPassword?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  EngineVersion?: string | undefined
  BackupRetentionPeriod?: number | undefined
  StorageType?: string | undefined
  AllocatedStorage?: number | undefined
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined
  Iops?: number | undefined
  CertificateDetails?: CertificateDetails | undefined
}

export type ClusterScalabilityType = 'standard' | 'limitless'

export interface ConnectionPoolConfiguration {
  MaxConnectionsPercent?: number | undefined
  MaxIdleConnectionsPercent?: number | undefined
  ConnectionBorrowTimeout?: number | undefined
  SessionPinningFilters?: string[] | undefined
  InitQuery?: string | undefined
}

export interface ConnectionPoolConfigurationInfo {
  MaxConnectionsPercent?: number | undefined
  MaxIdleConnectionsPercent?: number | undefined
  ConnectionBorrowTimeout?: number | undefined
  SessionPinningFilters?: string[] | undefined
  InitQuery?: string | undefined
}

export interface ContextAttribute {
  Key?: string | undefined
  Value?: string | undefined
}

export interface CopyDBClusterParameterGroupMessage {
  SourceDBClusterParameterGroupIdentifier: string
  TargetDBClusterParameterGroupIdentifier: string
  TargetDBClusterParameterGroupDescription: string
  Tags?: Tag[] | undefined
}

export interface CopyDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup | undefined
}

export interface CopyDBClusterSnapshotMessage {
  SourceDBClusterSnapshotIdentifier: string
  TargetDBClusterSnapshotIdentifier: string
  KmsKeyId?: string | undefined
  PreSignedUrl?: string | undefined
  CopyTags?: boolean | undefined
  Tags?: Tag[] | undefined
  SourceRegion?: string | undefined
}

export interface CopyDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined
}

export interface CopyDBParameterGroupMessage {
  SourceDBParameterGroupIdentifier: string
  TargetDBParameterGroupIdentifier: string
  TargetDBParameterGroupDescription: string
  Tags?: Tag[] | undefined
}

export interface CopyDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup | undefined
}

export interface CopyDBSnapshotMessage {
  SourceDBSnapshotIdentifier: string
  TargetDBSnapshotIdentifier: string
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
  CopyTags?: boolean | undefined
  PreSignedUrl?: string | undefined
  OptionGroupName?: string | undefined
  TargetCustomAvailabilityZone?: string | undefined
  SnapshotTarget?: string | undefined
  CopyOptionGroup?: boolean | undefined
  SnapshotAvailabilityZone?: string | undefined
  SourceRegion?: string | undefined
}

export interface CopyDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined
}

export interface CopyOptionGroupMessage {
  SourceOptionGroupIdentifier: string
  TargetOptionGroupIdentifier: string
  TargetOptionGroupDescription: string
  Tags?: Tag[] | undefined
}

export interface CopyOptionGroupResult {
  OptionGroup?: OptionGroup | undefined
}

export interface CreateBlueGreenDeploymentRequest {
  BlueGreenDeploymentName: string
  Source: string
  TargetEngineVersion?: string | undefined
  TargetDBParameterGroupName?: string | undefined
  TargetDBClusterParameterGroupName?: string | undefined
  Tags?: Tag[] | undefined
  TargetDBInstanceClass?: string | undefined
  UpgradeTargetStorageConfig?: boolean | undefined
  TargetIops?: number | undefined
  TargetStorageType?: string | undefined
  TargetAllocatedStorage?: number | undefined
  TargetStorageThroughput?: number | undefined
}

export interface CreateBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined
}

export interface CreateCustomDBEngineVersionMessage {
  Engine: string
  EngineVersion: string
  DatabaseInstallationFilesS3BucketName?: string | undefined
  DatabaseInstallationFilesS3Prefix?: string | undefined
  DatabaseInstallationFiles?: string[] | undefined
  ImageId?: string | undefined
  KMSKeyId?: string | undefined
  SourceCustomDbEngineVersionIdentifier?: string | undefined
  UseAwsProvidedLatestImage?: boolean | undefined
  Description?: string | undefined
  Manifest?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateDBClusterEndpointMessage {
  DBClusterIdentifier: string
  DBClusterEndpointIdentifier: string
  EndpointType: string
  StaticMembers?: string[] | undefined
  ExcludedMembers?: string[] | undefined
  Tags?: Tag[] | undefined
}

export interface CreateDBClusterMessage {
  AvailabilityZones?: string[] | undefined
  BackupRetentionPeriod?: number | undefined
  CharacterSetName?: string | undefined
  DatabaseName?: string | undefined
  DBClusterIdentifier: string
  DBClusterParameterGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  DBSubnetGroupName?: string | undefined
  Engine: string
  EngineVersion?: string | undefined
  Port?: number | undefined
  MasterUsername?: string | undefined
  MasterUserPassword?: string | undefined
  OptionGroupName?: string | undefined
  PreferredBackupWindow?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  ReplicationSourceIdentifier?: string | undefined
  Tags?: Tag[] | undefined
  StorageEncrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  PreSignedUrl?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  BacktrackWindow?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  EngineMode?: string | undefined
  ScalingConfiguration?: ScalingConfiguration | undefined
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined
  DBClusterInstanceClass?: string | undefined
  AllocatedStorage?: number | undefined
  StorageType?: string | undefined
  Iops?: number | undefined
  PubliclyAccessible?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  DeletionProtection?: boolean | undefined
  GlobalClusterIdentifier?: string | undefined
  EnableHttpEndpoint?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  EnableGlobalWriteForwarding?: boolean | undefined
  NetworkType?: string | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  EnableLimitlessDatabase?: boolean | undefined
  ClusterScalabilityType?: ClusterScalabilityType | undefined
  DBSystemId?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  EnableLocalWriteForwarding?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  CACertificateIdentifier?: string | undefined
  EngineLifecycleSupport?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MasterUserAuthenticationType?: MasterUserAuthenticationType | undefined
  WithExpressConfiguration?: boolean | undefined
  AssociatedRoles?: DBClusterAssociatedRole[] | undefined
  SourceRegion?: string | undefined
}

export interface CreateDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string
  DBParameterGroupFamily: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateDBClusterParameterGroupResult {
  DBClusterParameterGroup?: DBClusterParameterGroup | undefined
}

export interface CreateDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface CreateDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string
  DBClusterIdentifier: string
  Tags?: Tag[] | undefined
}

export interface CreateDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined
}

export interface CreateDBInstanceMessage {
  DBName?: string | undefined
  DBInstanceIdentifier: string
  AllocatedStorage?: number | undefined
  DBInstanceClass: string
  Engine: string
  MasterUsername?: string | undefined
  MasterUserPassword?: string | undefined
  DBSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  AvailabilityZone?: string | undefined
  DBSubnetGroupName?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  DBParameterGroupName?: string | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  Port?: number | undefined
  MultiAZ?: boolean | undefined
  EngineVersion?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  CharacterSetName?: string | undefined
  NcharCharacterSetName?: string | undefined
  PubliclyAccessible?: boolean | undefined
  Tags?: Tag[] | undefined
  DBClusterIdentifier?: string | undefined
  StorageType?: string | undefined
  TdeCredentialArn?: string | undefined
  TdeCredentialPassword?: string | undefined
  StorageEncrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  Domain?: string | undefined
  DomainFqdn?: string | undefined
  DomainOu?: string | undefined
  DomainAuthSecretArn?: string | undefined
  DomainDnsIps?: string[] | undefined
  CopyTagsToSnapshot?: boolean | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  DomainIAMRoleName?: string | undefined
  PromotionTier?: number | undefined
  Timezone?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  DeletionProtection?: boolean | undefined
  MaxAllocatedStorage?: number | undefined
  EnableCustomerOwnedIp?: boolean | undefined
  NetworkType?: string | undefined
  BackupTarget?: string | undefined
  CustomIamInstanceProfile?: string | undefined
  DBSystemId?: string | undefined
  CACertificateIdentifier?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  MultiTenant?: boolean | undefined
  DedicatedLogVolume?: boolean | undefined
  EngineLifecycleSupport?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MasterUserAuthenticationType?: MasterUserAuthenticationType | undefined
}

export interface CreateDBInstanceReadReplicaMessage {
  DBInstanceIdentifier: string
  SourceDBInstanceIdentifier?: string | undefined
  DBInstanceClass?: string | undefined
  AvailabilityZone?: string | undefined
  Port?: number | undefined
  MultiAZ?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  DBParameterGroupName?: string | undefined
  PubliclyAccessible?: boolean | undefined
  Tags?: Tag[] | undefined
  DBSubnetGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  StorageType?: string | undefined
  CopyTagsToSnapshot?: boolean | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  KmsKeyId?: string | undefined
  PreSignedUrl?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  UseDefaultProcessorFeatures?: boolean | undefined
  DeletionProtection?: boolean | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  DomainFqdn?: string | undefined
  DomainOu?: string | undefined
  DomainAuthSecretArn?: string | undefined
  DomainDnsIps?: string[] | undefined
  ReplicaMode?: ReplicaMode | undefined
  EnableCustomerOwnedIp?: boolean | undefined
  NetworkType?: string | undefined
  MaxAllocatedStorage?: number | undefined
  BackupTarget?: string | undefined
  CustomIamInstanceProfile?: string | undefined
  AllocatedStorage?: number | undefined
  SourceDBClusterIdentifier?: string | undefined
  DedicatedLogVolume?: boolean | undefined
  UpgradeStorageConfig?: boolean | undefined
  CACertificateIdentifier?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  SourceRegion?: string | undefined
}

export interface CreateDBInstanceReadReplicaResult {
  DBInstance?: DBInstance | undefined
}

export interface CreateDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export interface CreateDBParameterGroupMessage {
  DBParameterGroupName: string
  DBParameterGroupFamily: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateDBParameterGroupResult {
  DBParameterGroup?: DBParameterGroup | undefined
}

export interface CreateDBProxyEndpointRequest {
  DBProxyName: string
  DBProxyEndpointName: string
  VpcSubnetIds: string[]
  VpcSecurityGroupIds?: string[] | undefined
  TargetRole?: DBProxyEndpointTargetRole | undefined
  Tags?: Tag[] | undefined
  EndpointNetworkType?: EndpointNetworkType | undefined
}

export interface CreateDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined
}

export interface CreateDBProxyRequest {
  DBProxyName: string
  EngineFamily: EngineFamily
  DefaultAuthScheme?: DefaultAuthScheme | undefined
  Auth?: UserAuthConfig[] | undefined
  RoleArn: string
  VpcSubnetIds: string[]
  VpcSecurityGroupIds?: string[] | undefined
  RequireTLS?: boolean | undefined
  IdleClientTimeout?: number | undefined
  DebugLogging?: boolean | undefined
  Tags?: Tag[] | undefined
  EndpointNetworkType?: EndpointNetworkType | undefined
  TargetConnectionNetworkType?: TargetConnectionNetworkType | undefined
}

export interface CreateDBProxyResponse {
  DBProxy?: DBProxy | undefined
}

export interface CreateDBSecurityGroupMessage {
  DBSecurityGroupName: string
  DBSecurityGroupDescription: string
  Tags?: Tag[] | undefined
}

export interface CreateDBSecurityGroupResult {
  DBSecurityGroup?: DBSecurityGroup | undefined
}

export interface CreateDBShardGroupMessage {
  DBShardGroupIdentifier: string
  DBClusterIdentifier: string
  ComputeRedundancy?: number | undefined
  MaxACU: number
  MinACU?: number | undefined
  PubliclyAccessible?: boolean | undefined
  Tags?: Tag[] | undefined
}

export interface CreateDBSnapshotMessage {
  DBSnapshotIdentifier: string
  DBInstanceIdentifier: string
  Tags?: Tag[] | undefined
}

export interface CreateDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined
}

export interface CreateDBSubnetGroupMessage {
  DBSubnetGroupName: string
  DBSubnetGroupDescription: string
  SubnetIds: string[]
  Tags?: Tag[] | undefined
}

export interface CreateDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup | undefined
}

export interface CreateEventSubscriptionMessage {
  SubscriptionName: string
  SnsTopicArn: string
  SourceType?: string | undefined
  EventCategories?: string[] | undefined
  SourceIds?: string[] | undefined
  Enabled?: boolean | undefined
  Tags?: Tag[] | undefined
}

export interface CreateEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface CreateGlobalClusterMessage {
  GlobalClusterIdentifier: string
  SourceDBClusterIdentifier?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  EngineLifecycleSupport?: string | undefined
  DeletionProtection?: boolean | undefined
  DatabaseName?: string | undefined
  StorageEncrypted?: boolean | undefined
  Tags?: Tag[] | undefined
}

export interface CreateGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface CreateIntegrationMessage {
  SourceArn: string
  TargetArn: string
  IntegrationName: string
  KMSKeyId?: string | undefined
  AdditionalEncryptionContext?: { [key: string]: string } | undefined
  Tags?: Tag[] | undefined
  DataFilter?: string | undefined
  Description?: string | undefined
}

export interface CreateOptionGroupMessage {
  OptionGroupName: string
  EngineName: string
  MajorEngineVersion: string
  OptionGroupDescription: string
  Tags?: Tag[] | undefined
}

export interface CreateOptionGroupResult {
  OptionGroup?: OptionGroup | undefined
}

export interface CreateTenantDatabaseMessage {
  DBInstanceIdentifier: string
  TenantDBName: string
  MasterUsername: string
  MasterUserPassword?: string | undefined
  CharacterSetName?: string | undefined
  NcharCharacterSetName?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined
}

export interface CustomDBEngineVersionAMI {
  ImageId?: string | undefined
  Status?: string | undefined
}

export type CustomEngineVersionStatus = 'available' | 'inactive' | 'inactive-except-restore'

export interface DBCluster {
  AllocatedStorage?: number | undefined
  AvailabilityZones?: string[] | undefined
  BackupRetentionPeriod?: number | undefined
  CharacterSetName?: string | undefined
  DatabaseName?: string | undefined
  DBClusterIdentifier?: string | undefined
  DBClusterParameterGroup?: string | undefined
  DBSubnetGroup?: string | undefined
  Status?: string | undefined
  PercentProgress?: string | undefined
  EarliestRestorableTime?: Date | undefined
  Endpoint?: string | undefined
  ReaderEndpoint?: string | undefined
  CustomEndpoints?: string[] | undefined
  MultiAZ?: boolean | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  LatestRestorableTime?: Date | undefined
  Port?: number | undefined
  MasterUsername?: string | undefined
  DBClusterOptionGroupMemberships?: DBClusterOptionGroupStatus[] | undefined
  PreferredBackupWindow?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  UpgradeRolloutOrder?: UpgradeRolloutOrder | undefined
  ReplicationSourceIdentifier?: string | undefined
  ReadReplicaIdentifiers?: string[] | undefined
  StatusInfos?: DBClusterStatusInfo[] | undefined
  DBClusterMembers?: DBClusterMember[] | undefined
  VpcSecurityGroups?: VpcSecurityGroupMembership[] | undefined
  HostedZoneId?: string | undefined
  StorageEncrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  KmsKeyId?: string | undefined
  DbClusterResourceId?: string | undefined
  DBClusterArn?: string | undefined
  AssociatedRoles?: DBClusterRole[] | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  CloneGroupId?: string | undefined
  ClusterCreateTime?: Date | undefined
  EarliestBacktrackTime?: Date | undefined
  BacktrackWindow?: number | undefined
  BacktrackConsumedChangeRecords?: number | undefined
  EnabledCloudwatchLogsExports?: string[] | undefined
  Capacity?: number | undefined
  PendingModifiedValues?: ClusterPendingModifiedValues | undefined
  EngineMode?: string | undefined
  ScalingConfigurationInfo?: ScalingConfigurationInfo | undefined
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined
  DBClusterInstanceClass?: string | undefined
  StorageType?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  IOOptimizedNextAllowedModificationTime?: Date | undefined
  PubliclyAccessible?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  DeletionProtection?: boolean | undefined
  HttpEndpointEnabled?: boolean | undefined
  ActivityStreamMode?: ActivityStreamMode | undefined
  ActivityStreamStatus?: ActivityStreamStatus | undefined
  ActivityStreamKmsKeyId?: string | undefined
  ActivityStreamKinesisStreamName?: string | undefined
  CopyTagsToSnapshot?: boolean | undefined
  CrossAccountClone?: boolean | undefined
  DomainMemberships?: DomainMembership[] | undefined
  TagList?: Tag[] | undefined
  GlobalClusterIdentifier?: string | undefined
  GlobalWriteForwardingStatus?: WriteForwardingStatus | undefined
  GlobalWriteForwardingRequested?: boolean | undefined
  NetworkType?: string | undefined
  AutomaticRestartTime?: Date | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfigurationInfo | undefined
  ServerlessV2PlatformVersion?: string | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  PerformanceInsightsEnabled?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  DBSystemId?: string | undefined
  MasterUserSecret?: MasterUserSecret | undefined
  LocalWriteForwardingStatus?: LocalWriteForwardingStatus | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  LimitlessDatabase?: LimitlessDatabase | undefined
  ClusterScalabilityType?: ClusterScalabilityType | undefined
  CertificateDetails?: CertificateDetails | undefined
  EngineLifecycleSupport?: string | undefined
  VPCNetworkingEnabled?: boolean | undefined
  InternetAccessGatewayEnabled?: boolean | undefined
}

export interface DBClusterAssociatedRole {
  RoleArn: string
  FeatureName?: string | undefined
}

export interface DBClusterAutomatedBackup {
  Engine?: string | undefined
  VpcId?: string | undefined
  DBClusterAutomatedBackupsArn?: string | undefined
  DBClusterIdentifier?: string | undefined
  RestoreWindow?: RestoreWindow | undefined
  MasterUsername?: string | undefined
  DbClusterResourceId?: string | undefined
  Region?: string | undefined
  LicenseModel?: string | undefined
  Status?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  ClusterCreateTime?: Date | undefined
  StorageEncrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  AllocatedStorage?: number | undefined
  EngineVersion?: string | undefined
  DBClusterArn?: string | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  EngineMode?: string | undefined
  AvailabilityZones?: string[] | undefined
  Port?: number | undefined
  KmsKeyId?: string | undefined
  StorageType?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  TagList?: Tag[] | undefined
}

export interface DBClusterAutomatedBackupMessage {
  Marker?: string | undefined
  DBClusterAutomatedBackups?: DBClusterAutomatedBackup[] | undefined
}

export interface DBClusterBacktrack {
  DBClusterIdentifier?: string | undefined
  BacktrackIdentifier?: string | undefined
  BacktrackTo?: Date | undefined
  BacktrackedFrom?: Date | undefined
  BacktrackRequestCreationTime?: Date | undefined
  Status?: string | undefined
}

export interface DBClusterBacktrackMessage {
  Marker?: string | undefined
  DBClusterBacktracks?: DBClusterBacktrack[] | undefined
}

export interface DBClusterCapacityInfo {
  DBClusterIdentifier?: string | undefined
  PendingCapacity?: number | undefined
  CurrentCapacity?: number | undefined
  SecondsBeforeTimeout?: number | undefined
  TimeoutAction?: string | undefined
}

export interface DBClusterEndpoint {
  DBClusterEndpointIdentifier?: string | undefined
  DBClusterIdentifier?: string | undefined
  DBClusterEndpointResourceIdentifier?: string | undefined
  Endpoint?: string | undefined
  Status?: string | undefined
  EndpointType?: string | undefined
  CustomEndpointType?: string | undefined
  StaticMembers?: string[] | undefined
  ExcludedMembers?: string[] | undefined
  DBClusterEndpointArn?: string | undefined
}

export interface DBClusterEndpointMessage {
  Marker?: string | undefined
  DBClusterEndpoints?: DBClusterEndpoint[] | undefined
}

export interface DBClusterMember {
  DBInstanceIdentifier?: string | undefined
  IsClusterWriter?: boolean | undefined
  DBClusterParameterGroupStatus?: string | undefined
  PromotionTier?: number | undefined
}

export interface DBClusterMessage {
  Marker?: string | undefined
  DBClusters?: DBCluster[] | undefined
}

export interface DBClusterOptionGroupStatus {
  DBClusterOptionGroupName?: string | undefined
  Status?: string | undefined
}

export interface DBClusterParameterGroup {
  DBClusterParameterGroupName?: string | undefined
  DBParameterGroupFamily?: string | undefined
  Description?: string | undefined
  DBClusterParameterGroupArn?: string | undefined
}

export interface DBClusterParameterGroupDetails {
  Parameters?: Parameter[] | undefined
  Marker?: string | undefined
}

export interface DBClusterParameterGroupNameMessage {
  DBClusterParameterGroupName?: string | undefined
}

export interface DBClusterParameterGroupsMessage {
  Marker?: string | undefined
  DBClusterParameterGroups?: DBClusterParameterGroup[] | undefined
}

export interface DBClusterRole {
  RoleArn?: string | undefined
  Status?: string | undefined
  FeatureName?: string | undefined
}

export interface DBClusterSnapshot {
  AvailabilityZones?: string[] | undefined
  DBClusterSnapshotIdentifier?: string | undefined
  DBClusterIdentifier?: string | undefined
  SnapshotCreateTime?: Date | undefined
  Engine?: string | undefined
  EngineMode?: string | undefined
  AllocatedStorage?: number | undefined
  Status?: string | undefined
  Port?: number | undefined
  VpcId?: string | undefined
  ClusterCreateTime?: Date | undefined
  MasterUsername?: string | undefined
  EngineVersion?: string | undefined
  LicenseModel?: string | undefined
  SnapshotType?: string | undefined
  PercentProgress?: number | undefined
  StorageEncrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  KmsKeyId?: string | undefined
  DBClusterSnapshotArn?: string | undefined
  SourceDBClusterSnapshotArn?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  TagList?: Tag[] | undefined
  StorageType?: string | undefined
  StorageThroughput?: number | undefined
  DbClusterResourceId?: string | undefined
  DBSystemId?: string | undefined
}

export interface DBClusterSnapshotAttribute {
  AttributeName?: string | undefined
  AttributeValues?: string[] | undefined
}

export interface DBClusterSnapshotAttributesResult {
  DBClusterSnapshotIdentifier?: string | undefined
  DBClusterSnapshotAttributes?: DBClusterSnapshotAttribute[] | undefined
}

export interface DBClusterSnapshotMessage {
  Marker?: string | undefined
  DBClusterSnapshots?: DBClusterSnapshot[] | undefined
}

export interface DBClusterStatusInfo {
  StatusType?: string | undefined
  Normal?: boolean | undefined
  Status?: string | undefined
  Message?: string | undefined
}

export interface DBEngineVersion {
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
  EngineVersion?: string | undefined
  DatabaseInstallationFilesS3BucketName?: string | undefined
  DatabaseInstallationFilesS3Prefix?: string | undefined
  DatabaseInstallationFiles?: string[] | undefined
  CustomDBEngineVersionManifest?: string | undefined
  DBParameterGroupFamily?: string | undefined
  DBEngineDescription?: string | undefined
  DBEngineVersionArn?: string | undefined
  DBEngineVersionDescription?: string | undefined
  DefaultCharacterSet?: CharacterSet | undefined
  FailureReason?: string | undefined
  Image?: CustomDBEngineVersionAMI | undefined
  DBEngineMediaType?: string | undefined
  KMSKeyId?: string | undefined
  CreateTime?: Date | undefined
  SupportedCharacterSets?: CharacterSet[] | undefined
  SupportedNcharCharacterSets?: CharacterSet[] | undefined
  ValidUpgradeTarget?: UpgradeTarget[] | undefined
  SupportedTimezones?: Timezone[] | undefined
  ExportableLogTypes?: string[] | undefined
  SupportsLogExportsToCloudwatchLogs?: boolean | undefined
  SupportsReadReplica?: boolean | undefined
  SupportedEngineModes?: string[] | undefined
  SupportedFeatureNames?: string[] | undefined
  Status?: string | undefined
  SupportsParallelQuery?: boolean | undefined
  SupportsGlobalDatabases?: boolean | undefined
  TagList?: Tag[] | undefined
  SupportsBabelfish?: boolean | undefined
  SupportsLimitlessDatabase?: boolean | undefined
  SupportsCertificateRotationWithoutRestart?: boolean | undefined
  SupportedCACertificateIdentifiers?: string[] | undefined
  SupportsLocalWriteForwarding?: boolean | undefined
  SupportsIntegrations?: boolean | undefined
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport | undefined
}

export interface DBEngineVersionMessage {
  Marker?: string | undefined
  DBEngineVersions?: DBEngineVersion[] | undefined
}

export interface DBInstance {
  DBInstanceIdentifier?: string | undefined
  DBInstanceClass?: string | undefined
  Engine?: string | undefined
  DBInstanceStatus?: string | undefined
  MasterUsername?: string | undefined
  DBName?: string | undefined
  Endpoint?: Endpoint | undefined
  AllocatedStorage?: number | undefined
  InstanceCreateTime?: Date | undefined
  PreferredBackupWindow?: string | undefined
  BackupRetentionPeriod?: number | undefined
  DBSecurityGroups?: DBSecurityGroupMembership[] | undefined
  VpcSecurityGroups?: VpcSecurityGroupMembership[] | undefined
  DBParameterGroups?: DBParameterGroupStatus[] | undefined
  AvailabilityZone?: string | undefined
  DBSubnetGroup?: DBSubnetGroup | undefined
  PreferredMaintenanceWindow?: string | undefined
  UpgradeRolloutOrder?: UpgradeRolloutOrder | undefined
  PendingModifiedValues?: PendingModifiedValues | undefined
  LatestRestorableTime?: Date | undefined
  MultiAZ?: boolean | undefined
  EngineVersion?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  ReadReplicaSourceDBInstanceIdentifier?: string | undefined
  ReadReplicaDBInstanceIdentifiers?: string[] | undefined
  ReadReplicaDBClusterIdentifiers?: string[] | undefined
  ReplicaMode?: ReplicaMode | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupMemberships?: OptionGroupMembership[] | undefined
  CharacterSetName?: string | undefined
  NcharCharacterSetName?: string | undefined
  SecondaryAvailabilityZone?: string | undefined
  PubliclyAccessible?: boolean | undefined
  StatusInfos?: DBInstanceStatusInfo[] | undefined
  StorageType?: string | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  TdeCredentialArn?: string | undefined
  DbInstancePort?: number | undefined
  DBClusterIdentifier?: string | undefined
  StorageEncrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  DbiResourceId?: string | undefined
  CACertificateIdentifier?: string | undefined
  DomainMemberships?: DomainMembership[] | undefined
  CopyTagsToSnapshot?: boolean | undefined
  MonitoringInterval?: number | undefined
  EnhancedMonitoringResourceArn?: string | undefined
  MonitoringRoleArn?: string | undefined
  PromotionTier?: number | undefined
  DBInstanceArn?: string | undefined
  Timezone?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  PerformanceInsightsEnabled?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  EnabledCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  DeletionProtection?: boolean | undefined
  AssociatedRoles?: DBInstanceRole[] | undefined
  ListenerEndpoint?: Endpoint | undefined
  MaxAllocatedStorage?: number | undefined
  TagList?: Tag[] | undefined
  AutomationMode?: AutomationMode | undefined
  ResumeFullAutomationModeTime?: Date | undefined
  CustomerOwnedIpEnabled?: boolean | undefined
  NetworkType?: string | undefined
  ActivityStreamStatus?: ActivityStreamStatus | undefined
  ActivityStreamKmsKeyId?: string | undefined
  ActivityStreamKinesisStreamName?: string | undefined
  ActivityStreamMode?: ActivityStreamMode | undefined
  ActivityStreamEngineNativeAuditFieldsIncluded?: boolean | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  DBInstanceAutomatedBackupsReplications?: DBInstanceAutomatedBackupsReplication[] | undefined
  BackupTarget?: string | undefined
  AutomaticRestartTime?: Date | undefined
  CustomIamInstanceProfile?: string | undefined
  ActivityStreamPolicyStatus?: ActivityStreamPolicyStatus | undefined
  CertificateDetails?: CertificateDetails | undefined
  DBSystemId?: string | undefined
  MasterUserSecret?: MasterUserSecret | undefined
  ReadReplicaSourceDBClusterIdentifier?: string | undefined
  PercentProgress?: string | undefined
  MultiTenant?: boolean | undefined
  DedicatedLogVolume?: boolean | undefined
  IsStorageConfigUpgradeAvailable?: boolean | undefined
  EngineLifecycleSupport?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolumeOutput[] | undefined
  StorageVolumeStatus?: string | undefined
  StorageOperationStatus?: string | undefined
  StorageOperationPercentProgress?: number | undefined
}

export interface DBInstanceAutomatedBackup {
  DBInstanceArn?: string | undefined
  DbiResourceId?: string | undefined
  Region?: string | undefined
  DBInstanceIdentifier?: string | undefined
  RestoreWindow?: RestoreWindow | undefined
  AllocatedStorage?: number | undefined
  Status?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  VpcId?: string | undefined
  InstanceCreateTime?: Date | undefined
  MasterUsername?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  TdeCredentialArn?: string | undefined
  Encrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  StorageType?: string | undefined
  KmsKeyId?: string | undefined
  Timezone?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  DBInstanceAutomatedBackupsArn?: string | undefined
  DBInstanceAutomatedBackupsReplications?: DBInstanceAutomatedBackupsReplication[] | undefined
  BackupTarget?: string | undefined
  MultiTenant?: boolean | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  TagList?: Tag[] | undefined
  DedicatedLogVolume?: boolean | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
}

export interface DBInstanceAutomatedBackupMessage {
  Marker?: string | undefined
  DBInstanceAutomatedBackups?: DBInstanceAutomatedBackup[] | undefined
}

export interface DBInstanceAutomatedBackupsReplication {
  DBInstanceAutomatedBackupsArn?: string | undefined
}

export interface DBInstanceMessage {
  Marker?: string | undefined
  DBInstances?: DBInstance[] | undefined
}

export interface DBInstanceRole {
  RoleArn?: string | undefined
  FeatureName?: string | undefined
  Status?: string | undefined
}

export interface DBInstanceStatusInfo {
  StatusType?: string | undefined
  Normal?: boolean | undefined
  Status?: string | undefined
  Message?: string | undefined
}

export interface DBMajorEngineVersion {
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
  SupportedEngineLifecycles?: SupportedEngineLifecycle[] | undefined
}

export interface DBParameterGroup {
  DBParameterGroupName?: string | undefined
  DBParameterGroupFamily?: string | undefined
  Description?: string | undefined
  DBParameterGroupArn?: string | undefined
}

export interface DBParameterGroupDetails {
  Parameters?: Parameter[] | undefined
  Marker?: string | undefined
}

export interface DBParameterGroupNameMessage {
  DBParameterGroupName?: string | undefined
}

export interface DBParameterGroupStatus {
  DBParameterGroupName?: string | undefined
  ParameterApplyStatus?: string | undefined
}

export interface DBParameterGroupsMessage {
  Marker?: string | undefined
  DBParameterGroups?: DBParameterGroup[] | undefined
}

export interface DBProxy {
  DBProxyName?: string | undefined
  DBProxyArn?: string | undefined
  Status?: DBProxyStatus | undefined
  EngineFamily?: string | undefined
  VpcId?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  VpcSubnetIds?: string[] | undefined
  DefaultAuthScheme?: string | undefined
  Auth?: UserAuthConfigInfo[] | undefined
  RoleArn?: string | undefined
  Endpoint?: string | undefined
  RequireTLS?: boolean | undefined
  IdleClientTimeout?: number | undefined
  DebugLogging?: boolean | undefined
  CreatedDate?: Date | undefined
  UpdatedDate?: Date | undefined
  EndpointNetworkType?: EndpointNetworkType | undefined
  TargetConnectionNetworkType?: TargetConnectionNetworkType | undefined
}

export interface DBProxyEndpoint {
  DBProxyEndpointName?: string | undefined
  DBProxyEndpointArn?: string | undefined
  DBProxyName?: string | undefined
  Status?: DBProxyEndpointStatus | undefined
  VpcId?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  VpcSubnetIds?: string[] | undefined
  Endpoint?: string | undefined
  CreatedDate?: Date | undefined
  TargetRole?: DBProxyEndpointTargetRole | undefined
  IsDefault?: boolean | undefined
  EndpointNetworkType?: EndpointNetworkType | undefined
}

export type DBProxyEndpointStatus = 'available' | 'modifying' | 'incompatible-network' | 'insufficient-resource-limits' | 'creating' | 'deleting'

export type DBProxyEndpointTargetRole = 'READ_WRITE' | 'READ_ONLY'

export type DBProxyStatus = 'available' | 'modifying' | 'incompatible-network' | 'insufficient-resource-limits' | 'creating' | 'deleting' | 'suspended' | 'suspending' | 'reactivating'

export interface DBProxyTarget {
  TargetArn?: string | undefined
  Endpoint?: string | undefined
  TrackedClusterId?: string | undefined
  RdsResourceId?: string | undefined
  Port?: number | undefined
  Type?: TargetType | undefined
  Role?: TargetRole | undefined
  TargetHealth?: TargetHealth | undefined
}

export interface DBProxyTargetGroup {
  DBProxyName?: string | undefined
  TargetGroupName?: string | undefined
  TargetGroupArn?: string | undefined
  IsDefault?: boolean | undefined
  Status?: string | undefined
  ConnectionPoolConfig?: ConnectionPoolConfigurationInfo | undefined
  CreatedDate?: Date | undefined
  UpdatedDate?: Date | undefined
}

export interface DBRecommendation {
  RecommendationId?: string | undefined
  TypeId?: string | undefined
  Severity?: string | undefined
  ResourceArn?: string | undefined
  Status?: string | undefined
  CreatedTime?: Date | undefined
  UpdatedTime?: Date | undefined
  Detection?: string | undefined
  Recommendation?: string | undefined
  Description?: string | undefined
  Reason?: string | undefined
  RecommendedActions?: RecommendedAction[] | undefined
  Category?: string | undefined
  Source?: string | undefined
  TypeDetection?: string | undefined
  TypeRecommendation?: string | undefined
  Impact?: string | undefined
  AdditionalInfo?: string | undefined
  Links?: DocLink[] | undefined
  IssueDetails?: IssueDetails | undefined
}

export interface DBRecommendationMessage {
  DBRecommendation?: DBRecommendation | undefined
}

export interface DBRecommendationsMessage {
  DBRecommendations?: DBRecommendation[] | undefined
  Marker?: string | undefined
}

export interface DBSecurityGroup {
  OwnerId?: string | undefined
  DBSecurityGroupName?: string | undefined
  DBSecurityGroupDescription?: string | undefined
  VpcId?: string | undefined
  EC2SecurityGroups?: EC2SecurityGroup[] | undefined
  IPRanges?: IPRange[] | undefined
  DBSecurityGroupArn?: string | undefined
}

export interface DBSecurityGroupMembership {
  DBSecurityGroupName?: string | undefined
  Status?: string | undefined
}

export interface DBSecurityGroupMessage {
  Marker?: string | undefined
  DBSecurityGroups?: DBSecurityGroup[] | undefined
}

export interface DBShardGroup {
  DBShardGroupResourceId?: string | undefined
  DBShardGroupIdentifier?: string | undefined
  DBClusterIdentifier?: string | undefined
  MaxACU?: number | undefined
  MinACU?: number | undefined
  ComputeRedundancy?: number | undefined
  Status?: string | undefined
  PubliclyAccessible?: boolean | undefined
  Endpoint?: string | undefined
  DBShardGroupArn?: string | undefined
  TagList?: Tag[] | undefined
}

export interface DBSnapshot {
  DBSnapshotIdentifier?: string | undefined
  DBInstanceIdentifier?: string | undefined
  SnapshotCreateTime?: Date | undefined
  Engine?: string | undefined
  AllocatedStorage?: number | undefined
  Status?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  VpcId?: string | undefined
  InstanceCreateTime?: Date | undefined
  MasterUsername?: string | undefined
  EngineVersion?: string | undefined
  LicenseModel?: string | undefined
  SnapshotType?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  PercentProgress?: number | undefined
  SourceRegion?: string | undefined
  SourceDBSnapshotIdentifier?: string | undefined
  StorageType?: string | undefined
  TdeCredentialArn?: string | undefined
  Encrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  KmsKeyId?: string | undefined
  DBSnapshotArn?: string | undefined
  Timezone?: string | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  DbiResourceId?: string | undefined
  TagList?: Tag[] | undefined
  SnapshotTarget?: string | undefined
  OriginalSnapshotCreateTime?: Date | undefined
  SnapshotDatabaseTime?: Date | undefined
  DBSystemId?: string | undefined
  MultiTenant?: boolean | undefined
  DedicatedLogVolume?: boolean | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  SnapshotAvailabilityZone?: string | undefined
}

export interface DBSnapshotAttribute {
  AttributeName?: string | undefined
  AttributeValues?: string[] | undefined
}

export interface DBSnapshotAttributesResult {
  DBSnapshotIdentifier?: string | undefined
  DBSnapshotAttributes?: DBSnapshotAttribute[] | undefined
}

export interface DBSnapshotMessage {
  Marker?: string | undefined
  DBSnapshots?: DBSnapshot[] | undefined
}

export interface DBSnapshotTenantDatabase {
  DBSnapshotIdentifier?: string | undefined
  DBInstanceIdentifier?: string | undefined
  DbiResourceId?: string | undefined
  EngineName?: string | undefined
  SnapshotType?: string | undefined
  TenantDatabaseCreateTime?: Date | undefined
  TenantDBName?: string | undefined
  MasterUsername?: string | undefined
  TenantDatabaseResourceId?: string | undefined
  CharacterSetName?: string | undefined
  DBSnapshotTenantDatabaseARN?: string | undefined
  NcharCharacterSetName?: string | undefined
  TagList?: Tag[] | undefined
}

export interface DBSnapshotTenantDatabasesMessage {
  Marker?: string | undefined
  DBSnapshotTenantDatabases?: DBSnapshotTenantDatabase[] | undefined
}

export interface DBSubnetGroup {
  DBSubnetGroupName?: string | undefined
  DBSubnetGroupDescription?: string | undefined
  VpcId?: string | undefined
  SubnetGroupStatus?: string | undefined
  Subnets?: Subnet[] | undefined
  DBSubnetGroupArn?: string | undefined
  SupportedNetworkTypes?: string[] | undefined
}

export interface DBSubnetGroupMessage {
  Marker?: string | undefined
  DBSubnetGroups?: DBSubnetGroup[] | undefined
}

export type DatabaseInsightsMode = 'standard' | 'advanced'

export type DefaultAuthScheme = 'IAM_AUTH' | 'NONE'

export interface DeleteBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string
  DeleteTarget?: boolean | undefined
}

export interface DeleteBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined
}

export interface DeleteCustomDBEngineVersionMessage {
  Engine: string
  EngineVersion: string
}

export interface DeleteDBClusterAutomatedBackupMessage {
  DbClusterResourceId: string
}

export interface DeleteDBClusterAutomatedBackupResult {
  DBClusterAutomatedBackup?: DBClusterAutomatedBackup | undefined
}

export interface DeleteDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string
}

export interface DeleteDBClusterMessage {
  DBClusterIdentifier: string
  SkipFinalSnapshot?: boolean | undefined
  FinalDBSnapshotIdentifier?: string | undefined
  DeleteAutomatedBackups?: boolean | undefined
}

export interface DeleteDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string
}

export interface DeleteDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface DeleteDBClusterSnapshotMessage {
  DBClusterSnapshotIdentifier: string
}

export interface DeleteDBClusterSnapshotResult {
  DBClusterSnapshot?: DBClusterSnapshot | undefined
}

export interface DeleteDBInstanceAutomatedBackupMessage {
  DbiResourceId?: string | undefined
  DBInstanceAutomatedBackupsArn?: string | undefined
}

export interface DeleteDBInstanceAutomatedBackupResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined
}

export interface DeleteDBInstanceMessage {
  DBInstanceIdentifier: string
  SkipFinalSnapshot?: boolean | undefined
  FinalDBSnapshotIdentifier?: string | undefined
  DeleteAutomatedBackups?: boolean | undefined
}

export interface DeleteDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export interface DeleteDBParameterGroupMessage {
  DBParameterGroupName: string
}

export interface DeleteDBProxyEndpointRequest {
  DBProxyEndpointName: string
}

export interface DeleteDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined
}

export interface DeleteDBProxyRequest {
  DBProxyName: string
}

export interface DeleteDBProxyResponse {
  DBProxy?: DBProxy | undefined
}

export interface DeleteDBSecurityGroupMessage {
  DBSecurityGroupName: string
}

export interface DeleteDBShardGroupMessage {
  DBShardGroupIdentifier: string
}

export interface DeleteDBSnapshotMessage {
  DBSnapshotIdentifier: string
}

export interface DeleteDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined
}

export interface DeleteDBSubnetGroupMessage {
  DBSubnetGroupName: string
}

export interface DeleteEventSubscriptionMessage {
  SubscriptionName: string
}

export interface DeleteEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface DeleteGlobalClusterMessage {
  GlobalClusterIdentifier: string
}

export interface DeleteGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface DeleteIntegrationMessage {
  IntegrationIdentifier: string
}

export interface DeleteOptionGroupMessage {
  OptionGroupName: string
}

export interface DeleteTenantDatabaseMessage {
  DBInstanceIdentifier: string
  TenantDBName: string
  SkipFinalSnapshot?: boolean | undefined
  FinalDBSnapshotIdentifier?: string | undefined
}

export interface DeleteTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined
}

export interface DeregisterDBProxyTargetsRequest {
  DBProxyName: string
  TargetGroupName?: string | undefined
  DBInstanceIdentifiers?: string[] | undefined
  DBClusterIdentifiers?: string[] | undefined
}

export interface DescribeBlueGreenDeploymentsRequest {
  BlueGreenDeploymentIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeBlueGreenDeploymentsResponse {
  BlueGreenDeployments?: BlueGreenDeployment[] | undefined
  Marker?: string | undefined
}

export interface DescribeCertificatesMessage {
  CertificateIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterAutomatedBackupsMessage {
  DbClusterResourceId?: string | undefined
  DBClusterIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterBacktracksMessage {
  DBClusterIdentifier: string
  BacktrackIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterEndpointsMessage {
  DBClusterIdentifier?: string | undefined
  DBClusterEndpointIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterParameterGroupsMessage {
  DBClusterParameterGroupName?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterParametersMessage {
  DBClusterParameterGroupName: string
  Source?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBClusterSnapshotAttributesMessage {
  DBClusterSnapshotIdentifier: string
}

export interface DescribeDBClusterSnapshotAttributesResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult | undefined
}

export interface DescribeDBClusterSnapshotsMessage {
  DBClusterIdentifier?: string | undefined
  DBClusterSnapshotIdentifier?: string | undefined
  SnapshotType?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  IncludeShared?: boolean | undefined
  IncludePublic?: boolean | undefined
  DbClusterResourceId?: string | undefined
}

export interface DescribeDBClustersMessage {
  DBClusterIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  IncludeShared?: boolean | undefined
}

export interface DescribeDBEngineVersionsMessage {
  Engine?: string | undefined
  EngineVersion?: string | undefined
  DBParameterGroupFamily?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  DefaultOnly?: boolean | undefined
  ListSupportedCharacterSets?: boolean | undefined
  ListSupportedTimezones?: boolean | undefined
  IncludeAll?: boolean | undefined
}

export interface DescribeDBInstanceAutomatedBackupsMessage {
  DbiResourceId?: string | undefined
  DBInstanceIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  DBInstanceAutomatedBackupsArn?: string | undefined
}

export interface DescribeDBInstancesMessage {
  DBInstanceIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBLogFilesDetails {
  LogFileName?: string | undefined
  LastWritten?: number | undefined
  Size?: number | undefined
}

export interface DescribeDBLogFilesMessage {
  DBInstanceIdentifier: string
  FilenameContains?: string | undefined
  FileLastWritten?: number | undefined
  FileSize?: number | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBLogFilesResponse {
  DescribeDBLogFiles?: DescribeDBLogFilesDetails[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBMajorEngineVersionsRequest {
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBMajorEngineVersionsResponse {
  DBMajorEngineVersions?: DBMajorEngineVersion[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBParameterGroupsMessage {
  DBParameterGroupName?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBParametersMessage {
  DBParameterGroupName: string
  Source?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBProxiesRequest {
  DBProxyName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBProxiesResponse {
  DBProxies?: DBProxy[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBProxyEndpointsRequest {
  DBProxyName?: string | undefined
  DBProxyEndpointName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBProxyEndpointsResponse {
  DBProxyEndpoints?: DBProxyEndpoint[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBProxyTargetGroupsRequest {
  DBProxyName: string
  TargetGroupName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBProxyTargetGroupsResponse {
  TargetGroups?: DBProxyTargetGroup[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBProxyTargetsRequest {
  DBProxyName: string
  TargetGroupName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBProxyTargetsResponse {
  Targets?: DBProxyTarget[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBRecommendationsMessage {
  LastUpdatedAfter?: Date | undefined
  LastUpdatedBefore?: Date | undefined
  Locale?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBSecurityGroupsMessage {
  DBSecurityGroupName?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeDBShardGroupsMessage {
  DBShardGroupIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeDBShardGroupsResponse {
  DBShardGroups?: DBShardGroup[] | undefined
  Marker?: string | undefined
}

export interface DescribeDBSnapshotAttributesMessage {
  DBSnapshotIdentifier: string
}

export interface DescribeDBSnapshotAttributesResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult | undefined
}

export interface DescribeDBSnapshotTenantDatabasesMessage {
  DBInstanceIdentifier?: string | undefined
  DBSnapshotIdentifier?: string | undefined
  SnapshotType?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  DbiResourceId?: string | undefined
}

export interface DescribeDBSnapshotsMessage {
  DBInstanceIdentifier?: string | undefined
  DBSnapshotIdentifier?: string | undefined
  SnapshotType?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  IncludeShared?: boolean | undefined
  IncludePublic?: boolean | undefined
  DbiResourceId?: string | undefined
}

export interface DescribeDBSubnetGroupsMessage {
  DBSubnetGroupName?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEngineDefaultClusterParametersMessage {
  DBParameterGroupFamily: string
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEngineDefaultClusterParametersResult {
  EngineDefaults?: EngineDefaults | undefined
}

export interface DescribeEngineDefaultParametersMessage {
  DBParameterGroupFamily: string
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEngineDefaultParametersResult {
  EngineDefaults?: EngineDefaults | undefined
}

export interface DescribeEventCategoriesMessage {
  SourceType?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeEventSubscriptionsMessage {
  SubscriptionName?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEventsMessage {
  SourceIdentifier?: string | undefined
  SourceType?: SourceType | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Duration?: number | undefined
  EventCategories?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeExportTasksMessage {
  ExportTaskIdentifier?: string | undefined
  SourceArn?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
  SourceType?: ExportSourceType | undefined
}

export interface DescribeGlobalClustersMessage {
  GlobalClusterIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeIntegrationsMessage {
  IntegrationIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeIntegrationsResponse {
  Marker?: string | undefined
  Integrations?: Integration[] | undefined
}

export interface DescribeOptionGroupOptionsMessage {
  EngineName: string
  MajorEngineVersion?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeOptionGroupsMessage {
  OptionGroupName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
  EngineName?: string | undefined
  MajorEngineVersion?: string | undefined
}

export interface DescribeOrderableDBInstanceOptionsMessage {
  Engine: string
  EngineVersion?: string | undefined
  DBInstanceClass?: string | undefined
  LicenseModel?: string | undefined
  AvailabilityZoneGroup?: string | undefined
  Vpc?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribePendingMaintenanceActionsMessage {
  ResourceIdentifier?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeReservedDBInstancesMessage {
  ReservedDBInstanceId?: string | undefined
  ReservedDBInstancesOfferingId?: string | undefined
  DBInstanceClass?: string | undefined
  Duration?: string | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MultiAZ?: boolean | undefined
  LeaseId?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeReservedDBInstancesOfferingsMessage {
  ReservedDBInstancesOfferingId?: string | undefined
  DBInstanceClass?: string | undefined
  Duration?: string | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MultiAZ?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeServerlessV2PlatformVersionsMessage {
  ServerlessV2PlatformVersion?: string | undefined
  Engine?: string | undefined
  Filters?: Filter[] | undefined
  DefaultOnly?: boolean | undefined
  IncludeAll?: boolean | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeSourceRegionsMessage {
  RegionName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeTenantDatabasesMessage {
  DBInstanceIdentifier?: string | undefined
  TenantDBName?: string | undefined
  Filters?: Filter[] | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
}

export interface DescribeValidDBInstanceModificationsMessage {
  DBInstanceIdentifier: string
}

export interface DescribeValidDBInstanceModificationsResult {
  ValidDBInstanceModificationsMessage?: ValidDBInstanceModificationsMessage | undefined
}

export interface DisableHttpEndpointRequest {
  ResourceArn: string
}

export interface DisableHttpEndpointResponse {
  ResourceArn?: string | undefined
  HttpEndpointEnabled?: boolean | undefined
}

export interface DocLink {
  Text?: string | undefined
  Url?: string | undefined
}

export interface DomainMembership {
  Domain?: string | undefined
  Status?: string | undefined
  FQDN?: string | undefined
  IAMRoleName?: string | undefined
  OU?: string | undefined
  AuthSecretArn?: string | undefined
  DnsIps?: string[] | undefined
}

export interface DoubleRange {
  From?: number | undefined
  To?: number | undefined
}

export interface DownloadDBLogFilePortionDetails {
  LogFileData?: string | undefined
  Marker?: string | undefined
  AdditionalDataPending?: boolean | undefined
}

export interface DownloadDBLogFilePortionMessage {
  DBInstanceIdentifier: string
  LogFileName: string
  Marker?: string | undefined
  NumberOfLines?: number | undefined
}

export interface EC2SecurityGroup {
  Status?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupId?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface EnableHttpEndpointRequest {
  ResourceArn: string
}

export interface EnableHttpEndpointResponse {
  ResourceArn?: string | undefined
  HttpEndpointEnabled?: boolean | undefined
}

export interface Endpoint {
  Address?: string | undefined
  Port?: number | undefined
  HostedZoneId?: string | undefined
}

export type EndpointNetworkType = 'IPV4' | 'IPV6' | 'DUAL'

export interface EngineDefaults {
  DBParameterGroupFamily?: string | undefined
  Marker?: string | undefined
  Parameters?: Parameter[] | undefined
}

export type EngineFamily = 'MYSQL' | 'POSTGRESQL' | 'SQLSERVER'

export interface Event {
  SourceIdentifier?: string | undefined
  SourceType?: SourceType | undefined
  Message?: string | undefined
  EventCategories?: string[] | undefined
  Date?: Date | undefined
  SourceArn?: string | undefined
}

export interface EventCategoriesMap {
  SourceType?: string | undefined
  EventCategories?: string[] | undefined
}

export interface EventCategoriesMessage {
  EventCategoriesMapList?: EventCategoriesMap[] | undefined
}

export interface EventSubscription {
  CustomerAwsId?: string | undefined
  CustSubscriptionId?: string | undefined
  SnsTopicArn?: string | undefined
  Status?: string | undefined
  SubscriptionCreationTime?: string | undefined
  SourceType?: string | undefined
  SourceIdsList?: string[] | undefined
  EventCategoriesList?: string[] | undefined
  Enabled?: boolean | undefined
  EventSubscriptionArn?: string | undefined
}

export interface EventSubscriptionsMessage {
  Marker?: string | undefined
  EventSubscriptionsList?: EventSubscription[] | undefined
}

export interface EventsMessage {
  Marker?: string | undefined
  Events?: Event[] | undefined
}

export type ExportSourceType = 'SNAPSHOT' | 'CLUSTER'

export interface ExportTask {
  ExportTaskIdentifier?: string | undefined
  SourceArn?: string | undefined
  ExportOnly?: string[] | undefined
  SnapshotTime?: Date | undefined
  TaskStartTime?: Date | undefined
  TaskEndTime?: Date | undefined
  S3Bucket?: string | undefined
  S3Prefix?: string | undefined
  IamRoleArn?: string | undefined
  KmsKeyId?: string | undefined
  Status?: string | undefined
  PercentProgress?: number | undefined
  TotalExtractedDataInGB?: number | undefined
  FailureCause?: string | undefined
  WarningMessage?: string | undefined
  SourceType?: ExportSourceType | undefined
}

export interface ExportTasksMessage {
  Marker?: string | undefined
  ExportTasks?: ExportTask[] | undefined
}

export interface FailoverDBClusterMessage {
  DBClusterIdentifier: string
  TargetDBInstanceIdentifier?: string | undefined
}

export interface FailoverDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface FailoverGlobalClusterMessage {
  GlobalClusterIdentifier: string
  TargetDbClusterIdentifier: string
  AllowDataLoss?: boolean | undefined
  Switchover?: boolean | undefined
}

export interface FailoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface FailoverState {
  Status?: FailoverStatus | undefined
  FromDbClusterArn?: string | undefined
  ToDbClusterArn?: string | undefined
  IsDataLossAllowed?: boolean | undefined
}

export type FailoverStatus = 'pending' | 'failing-over' | 'cancelling'

export interface Filter {
  Name: string
  Values: string[]
}

export interface GlobalCluster {
  GlobalClusterIdentifier?: string | undefined
  GlobalClusterResourceId?: string | undefined
  GlobalClusterArn?: string | undefined
  Status?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  EngineLifecycleSupport?: string | undefined
  DatabaseName?: string | undefined
  StorageEncrypted?: boolean | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  DeletionProtection?: boolean | undefined
  GlobalClusterMembers?: GlobalClusterMember[] | undefined
  Endpoint?: string | undefined
  FailoverState?: FailoverState | undefined
  TagList?: Tag[] | undefined
}

export interface GlobalClusterMember {
  DBClusterArn?: string | undefined
  Readers?: string[] | undefined
  IsWriter?: boolean | undefined
  GlobalWriteForwardingStatus?: WriteForwardingStatus | undefined
  SynchronizationStatus?: GlobalClusterMemberSynchronizationStatus | undefined
}

export type GlobalClusterMemberSynchronizationStatus = 'connected' | 'pending-resync'

export interface GlobalClustersMessage {
  Marker?: string | undefined
  GlobalClusters?: GlobalCluster[] | undefined
}

export type IAMAuthMode = 'DISABLED' | 'REQUIRED' | 'ENABLED'

export interface IPRange {
  Status?: string | undefined
  CIDRIP?: string | undefined
}

export interface Integration {
  SourceArn?: string | undefined
  TargetArn?: string | undefined
  IntegrationName?: string | undefined
  IntegrationArn?: string | undefined
  KMSKeyId?: string | undefined
  AdditionalEncryptionContext?: { [key: string]: string } | undefined
  Status?: IntegrationStatus | undefined
  Tags?: Tag[] | undefined
  DataFilter?: string | undefined
  Description?: string | undefined
  CreateTime?: Date | undefined
  Errors?: IntegrationError[] | undefined
}

export interface IntegrationError {
  ErrorCode: string
  ErrorMessage?: string | undefined
}

export type IntegrationStatus = 'creating' | 'active' | 'modifying' | 'failed' | 'deleting' | 'syncing' | 'needs_attention'

export interface IssueDetails {
  PerformanceIssueDetails?: PerformanceIssueDetails | undefined
}

export type LifecycleSupportName = 'open-source-rds-standard-support' | 'open-source-rds-extended-support'

export interface LimitlessDatabase {
  Status?: LimitlessDatabaseStatus | undefined
  MinRequiredACU?: number | undefined
}

export type LimitlessDatabaseStatus = 'active' | 'not-in-use' | 'enabled' | 'disabled' | 'enabling' | 'disabling' | 'modifying-max-capacity' | 'error'

export interface ListTagsForResourceMessage {
  ResourceName: string
  Filters?: Filter[] | undefined
}

export type LocalWriteForwardingStatus = 'enabled' | 'disabled' | 'enabling' | 'disabling' | 'requested'

export type MasterUserAuthenticationType = 'password' | 'iam-db-auth'

export interface MasterUserSecret {
  SecretArn?: string | undefined
  SecretStatus?: string | undefined
  KmsKeyId?: string | undefined
}

export interface Metric {
  Name?: string | undefined
  References?: MetricReference[] | undefined
  StatisticsDetails?: string | undefined
  MetricQuery?: MetricQuery | undefined
}

export interface MetricQuery {
  PerformanceInsightsMetricQuery?: PerformanceInsightsMetricQuery | undefined
}

export interface MetricReference {
  Name?: string | undefined
  ReferenceDetails?: ReferenceDetails | undefined
}

export interface MinimumEngineVersionPerAllowedValue {
  AllowedValue?: string | undefined
  MinimumEngineVersion?: string | undefined
}

export interface ModifyActivityStreamRequest {
  ResourceArn?: string | undefined
  AuditPolicyState?: AuditPolicyState | undefined
}

export interface ModifyActivityStreamResponse {
  KmsKeyId?: string | undefined
  KinesisStreamName?: string | undefined
  Status?: ActivityStreamStatus | undefined
  Mode?: ActivityStreamMode | undefined
  EngineNativeAuditFieldsIncluded?: boolean | undefined
  PolicyStatus?: ActivityStreamPolicyStatus | undefined
}

export interface ModifyAdditionalStorageVolume {
  VolumeName: string
  AllocatedStorage?: number | undefined
  IOPS?: number | undefined
  MaxAllocatedStorage?: number | undefined
  StorageThroughput?: number | undefined
  StorageType?: string | undefined
  SetForDelete?: boolean | undefined
}

export interface ModifyCertificatesMessage {
  CertificateIdentifier?: string | undefined
  RemoveCustomerOverride?: boolean | undefined
}

export interface ModifyCertificatesResult {
  Certificate?: Certificate | undefined
}

export interface ModifyCurrentDBClusterCapacityMessage {
  DBClusterIdentifier: string
  Capacity?: number | undefined
  SecondsBeforeTimeout?: number | undefined
  TimeoutAction?: string | undefined
}

export interface ModifyCustomDBEngineVersionMessage {
  Engine: string
  EngineVersion: string
  Description?: string | undefined
  Status?: CustomEngineVersionStatus | undefined
}

export interface ModifyDBClusterEndpointMessage {
  DBClusterEndpointIdentifier: string
  EndpointType?: string | undefined
  StaticMembers?: string[] | undefined
  ExcludedMembers?: string[] | undefined
}

export interface ModifyDBClusterMessage {
  DBClusterIdentifier: string
  NewDBClusterIdentifier?: string | undefined
  ApplyImmediately?: boolean | undefined
  BackupRetentionPeriod?: number | undefined
  DBClusterParameterGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  Port?: number | undefined
  MasterUserPassword?: string | undefined
  OptionGroupName?: string | undefined
  PreferredBackupWindow?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  BacktrackWindow?: number | undefined
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration | undefined
  EngineVersion?: string | undefined
  AllowMajorVersionUpgrade?: boolean | undefined
  DBInstanceParameterGroupName?: string | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  ScalingConfiguration?: ScalingConfiguration | undefined
  DeletionProtection?: boolean | undefined
  EnableHttpEndpoint?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  EnableGlobalWriteForwarding?: boolean | undefined
  DBClusterInstanceClass?: string | undefined
  AllocatedStorage?: number | undefined
  StorageType?: string | undefined
  Iops?: number | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  NetworkType?: string | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  ManageMasterUserPassword?: boolean | undefined
  RotateMasterUserPassword?: boolean | undefined
  EnableLocalWriteForwarding?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  EngineMode?: string | undefined
  AllowEngineModeChange?: boolean | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  EnableLimitlessDatabase?: boolean | undefined
  CACertificateIdentifier?: string | undefined
  MasterUserAuthenticationType?: MasterUserAuthenticationType | undefined
  EngineLifecycleSupport?: string | undefined
}

export interface ModifyDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string
  Parameters: Parameter[]
}

export interface ModifyDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface ModifyDBClusterSnapshotAttributeMessage {
  DBClusterSnapshotIdentifier: string
  AttributeName: string
  ValuesToAdd?: string[] | undefined
  ValuesToRemove?: string[] | undefined
}

export interface ModifyDBClusterSnapshotAttributeResult {
  DBClusterSnapshotAttributesResult?: DBClusterSnapshotAttributesResult | undefined
}

export interface ModifyDBInstanceMessage {
  DBInstanceIdentifier: string
  AllocatedStorage?: number | undefined
  DBInstanceClass?: string | undefined
  DBSubnetGroupName?: string | undefined
  DBSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  ApplyImmediately?: boolean | undefined
  MasterUserPassword?: string | undefined
  DBParameterGroupName?: string | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  MultiAZ?: boolean | undefined
  EngineVersion?: string | undefined
  AllowMajorVersionUpgrade?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  NewDBInstanceIdentifier?: string | undefined
  StorageType?: string | undefined
  TdeCredentialArn?: string | undefined
  TdeCredentialPassword?: string | undefined
  CACertificateIdentifier?: string | undefined
  Domain?: string | undefined
  DomainFqdn?: string | undefined
  DomainOu?: string | undefined
  DomainAuthSecretArn?: string | undefined
  DomainDnsIps?: string[] | undefined
  DisableDomain?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  MonitoringInterval?: number | undefined
  DBPortNumber?: number | undefined
  PubliclyAccessible?: boolean | undefined
  MonitoringRoleArn?: string | undefined
  DomainIAMRoleName?: string | undefined
  PromotionTier?: number | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  CloudwatchLogsExportConfiguration?: CloudwatchLogsExportConfiguration | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  UseDefaultProcessorFeatures?: boolean | undefined
  DeletionProtection?: boolean | undefined
  MaxAllocatedStorage?: number | undefined
  CertificateRotationRestart?: boolean | undefined
  ReplicaMode?: ReplicaMode | undefined
  AutomationMode?: AutomationMode | undefined
  ResumeFullAutomationModeMinutes?: number | undefined
  EnableCustomerOwnedIp?: boolean | undefined
  NetworkType?: string | undefined
  AwsBackupRecoveryPointArn?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  RotateMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  MultiTenant?: boolean | undefined
  DedicatedLogVolume?: boolean | undefined
  Engine?: string | undefined
  AdditionalStorageVolumes?: ModifyAdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MasterUserAuthenticationType?: MasterUserAuthenticationType | undefined
  EngineLifecycleSupport?: string | undefined
}

export interface ModifyDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export interface ModifyDBParameterGroupMessage {
  DBParameterGroupName: string
  Parameters: Parameter[]
}

export interface ModifyDBProxyEndpointRequest {
  DBProxyEndpointName: string
  NewDBProxyEndpointName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
}

export interface ModifyDBProxyEndpointResponse {
  DBProxyEndpoint?: DBProxyEndpoint | undefined
}

export interface ModifyDBProxyRequest {
  DBProxyName: string
  NewDBProxyName?: string | undefined
  DefaultAuthScheme?: DefaultAuthScheme | undefined
  Auth?: UserAuthConfig[] | undefined
  RequireTLS?: boolean | undefined
  IdleClientTimeout?: number | undefined
  DebugLogging?: boolean | undefined
  RoleArn?: string | undefined
  SecurityGroups?: string[] | undefined
}

export interface ModifyDBProxyResponse {
  DBProxy?: DBProxy | undefined
}

export interface ModifyDBProxyTargetGroupRequest {
  TargetGroupName: string
  DBProxyName: string
  ConnectionPoolConfig?: ConnectionPoolConfiguration | undefined
  NewName?: string | undefined
}

export interface ModifyDBProxyTargetGroupResponse {
  DBProxyTargetGroup?: DBProxyTargetGroup | undefined
}

export interface ModifyDBRecommendationMessage {
  RecommendationId: string
  Locale?: string | undefined
  Status?: string | undefined
  RecommendedActionUpdates?: RecommendedActionUpdate[] | undefined
}

export interface ModifyDBShardGroupMessage {
  DBShardGroupIdentifier: string
  MaxACU?: number | undefined
  MinACU?: number | undefined
  ComputeRedundancy?: number | undefined
}

export interface ModifyDBSnapshotAttributeMessage {
  DBSnapshotIdentifier: string
  AttributeName: string
  ValuesToAdd?: string[] | undefined
  ValuesToRemove?: string[] | undefined
}

export interface ModifyDBSnapshotAttributeResult {
  DBSnapshotAttributesResult?: DBSnapshotAttributesResult | undefined
}

export interface ModifyDBSnapshotMessage {
  DBSnapshotIdentifier: string
  EngineVersion?: string | undefined
  OptionGroupName?: string | undefined
}

export interface ModifyDBSnapshotResult {
  DBSnapshot?: DBSnapshot | undefined
}

export interface ModifyDBSubnetGroupMessage {
  DBSubnetGroupName: string
  DBSubnetGroupDescription?: string | undefined
  SubnetIds: string[]
}

export interface ModifyDBSubnetGroupResult {
  DBSubnetGroup?: DBSubnetGroup | undefined
}

export interface ModifyEventSubscriptionMessage {
  SubscriptionName: string
  SnsTopicArn?: string | undefined
  SourceType?: string | undefined
  EventCategories?: string[] | undefined
  Enabled?: boolean | undefined
}

export interface ModifyEventSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface ModifyGlobalClusterMessage {
  GlobalClusterIdentifier: string
  NewGlobalClusterIdentifier?: string | undefined
  DeletionProtection?: boolean | undefined
  EngineVersion?: string | undefined
  AllowMajorVersionUpgrade?: boolean | undefined
}

export interface ModifyGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface ModifyIntegrationMessage {
  IntegrationIdentifier: string
  IntegrationName?: string | undefined
  DataFilter?: string | undefined
  Description?: string | undefined
}

export interface ModifyOptionGroupMessage {
  OptionGroupName: string
  OptionsToInclude?: OptionConfiguration[] | undefined
  OptionsToRemove?: string[] | undefined
  ApplyImmediately?: boolean | undefined
}

export interface ModifyOptionGroupResult {
  OptionGroup?: OptionGroup | undefined
}

export interface ModifyTenantDatabaseMessage {
  DBInstanceIdentifier: string
  TenantDBName: string
  MasterUserPassword?: string | undefined
  NewTenantDBName?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  RotateMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
}

export interface ModifyTenantDatabaseResult {
  TenantDatabase?: TenantDatabase | undefined
}

export interface Option {
  OptionName?: string | undefined
  OptionDescription?: string | undefined
  Persistent?: boolean | undefined
  Permanent?: boolean | undefined
  Port?: number | undefined
  OptionVersion?: string | undefined
  OptionSettings?: OptionSetting[] | undefined
  DBSecurityGroupMemberships?: DBSecurityGroupMembership[] | undefined
  VpcSecurityGroupMemberships?: VpcSecurityGroupMembership[] | undefined
}

export interface OptionConfiguration {
  OptionName: string
  Port?: number | undefined
  OptionVersion?: string | undefined
  DBSecurityGroupMemberships?: string[] | undefined
  VpcSecurityGroupMemberships?: string[] | undefined
  OptionSettings?: OptionSetting[] | undefined
}

export interface OptionGroup {
  OptionGroupName?: string | undefined
  OptionGroupDescription?: string | undefined
  EngineName?: string | undefined
  MajorEngineVersion?: string | undefined
  Options?: Option[] | undefined
  AllowsVpcAndNonVpcInstanceMemberships?: boolean | undefined
  VpcId?: string | undefined
  OptionGroupArn?: string | undefined
  SourceOptionGroup?: string | undefined
  SourceAccountId?: string | undefined
  CopyTimestamp?: Date | undefined
}

export interface OptionGroupMembership {
  OptionGroupName?: string | undefined
  Status?: string | undefined
}

export interface OptionGroupOption {
  Name?: string | undefined
  Description?: string | undefined
  EngineName?: string | undefined
  MajorEngineVersion?: string | undefined
  MinimumRequiredMinorEngineVersion?: string | undefined
  PortRequired?: boolean | undefined
  DefaultPort?: number | undefined
  OptionsDependedOn?: string[] | undefined
  OptionsConflictsWith?: string[] | undefined
  Persistent?: boolean | undefined
  Permanent?: boolean | undefined
  RequiresAutoMinorEngineVersionUpgrade?: boolean | undefined
  VpcOnly?: boolean | undefined
  SupportsOptionVersionDowngrade?: boolean | undefined
  OptionGroupOptionSettings?: OptionGroupOptionSetting[] | undefined
  OptionGroupOptionVersions?: OptionVersion[] | undefined
  CopyableCrossAccount?: boolean | undefined
}

export interface OptionGroupOptionSetting {
  SettingName?: string | undefined
  SettingDescription?: string | undefined
  DefaultValue?: string | undefined
  ApplyType?: string | undefined
  AllowedValues?: string | undefined
  IsModifiable?: boolean | undefined
  IsRequired?: boolean | undefined
  MinimumEngineVersionPerAllowedValue?: MinimumEngineVersionPerAllowedValue[] | undefined
}

export interface OptionGroupOptionsMessage {
  OptionGroupOptions?: OptionGroupOption[] | undefined
  Marker?: string | undefined
}

export interface OptionGroups {
  OptionGroupsList?: OptionGroup[] | undefined
  Marker?: string | undefined
}

export interface OptionSetting {
  Name?: string | undefined
  Value?: string | undefined
  DefaultValue?: string | undefined
  Description?: string | undefined
  ApplyType?: string | undefined
  DataType?: string | undefined
  AllowedValues?: string | undefined
  IsModifiable?: boolean | undefined
  IsCollection?: boolean | undefined
}

export interface OptionVersion {
  Version?: string | undefined
  IsDefault?: boolean | undefined
}

export interface OrderableDBInstanceOption {
  Engine?: string | undefined
  EngineVersion?: string | undefined
  DBInstanceClass?: string | undefined
  LicenseModel?: string | undefined
  AvailabilityZoneGroup?: string | undefined
  AvailabilityZones?: AvailabilityZone[] | undefined
  MultiAZCapable?: boolean | undefined
  ReadReplicaCapable?: boolean | undefined
  Vpc?: boolean | undefined
  SupportsStorageEncryption?: boolean | undefined
  StorageType?: string | undefined
  SupportsIops?: boolean | undefined
  SupportsStorageThroughput?: boolean | undefined
  SupportsEnhancedMonitoring?: boolean | undefined
  SupportsIAMDatabaseAuthentication?: boolean | undefined
  SupportsPerformanceInsights?: boolean | undefined
  MinStorageSize?: number | undefined
  MaxStorageSize?: number | undefined
  MinIopsPerDbInstance?: number | undefined
  MaxIopsPerDbInstance?: number | undefined
  MinIopsPerGib?: number | undefined
  MaxIopsPerGib?: number | undefined
  MinStorageThroughputPerDbInstance?: number | undefined
  MaxStorageThroughputPerDbInstance?: number | undefined
  MinStorageThroughputPerIops?: number | undefined
  MaxStorageThroughputPerIops?: number | undefined
  AvailableProcessorFeatures?: AvailableProcessorFeature[] | undefined
  SupportedEngineModes?: string[] | undefined
  SupportsStorageAutoscaling?: boolean | undefined
  SupportsKerberosAuthentication?: boolean | undefined
  OutpostCapable?: boolean | undefined
  SupportedActivityStreamModes?: string[] | undefined
  SupportsGlobalDatabases?: boolean | undefined
  SupportedNetworkTypes?: string[] | undefined
  SupportsClusters?: boolean | undefined
  SupportsDedicatedLogVolume?: boolean | undefined
  SupportsAdditionalStorageVolumes?: boolean | undefined
  SupportsHttpEndpoint?: boolean | undefined
  AvailableAdditionalStorageVolumesOptions?: AvailableAdditionalStorageVolumesOption[] | undefined
}

export interface OrderableDBInstanceOptionsMessage {
  OrderableDBInstanceOptions?: OrderableDBInstanceOption[] | undefined
  Marker?: string | undefined
}

export interface Outpost {
  Arn?: string | undefined
}

export interface Parameter {
  ParameterName?: string | undefined
  ParameterValue?: string | undefined
  Description?: string | undefined
  Source?: string | undefined
  ApplyType?: string | undefined
  DataType?: string | undefined
  AllowedValues?: string | undefined
  IsModifiable?: boolean | undefined
  MinimumEngineVersion?: string | undefined
  ApplyMethod?: ApplyMethod | undefined
  SupportedEngineModes?: string[] | undefined
}

export interface PendingCloudwatchLogsExports {
  LogTypesToEnable?: string[] | undefined
  LogTypesToDisable?: string[] | undefined
}

export interface PendingMaintenanceAction {
  Action?: string | undefined
  AutoAppliedAfterDate?: Date | undefined
  ForcedApplyDate?: Date | undefined
  OptInStatus?: string | undefined
  CurrentApplyDate?: Date | undefined
  Description?: string | undefined
}

export interface PendingMaintenanceActionsMessage {
  PendingMaintenanceActions?: ResourcePendingMaintenanceActions[] | undefined
  Marker?: string | undefined
}

export interface PendingModifiedValues {
  DBInstanceClass?: string | undefined
  AllocatedStorage?: number | undefined
  MasterUserPassword?: string | undefined
  Port?: number | undefined
  BackupRetentionPeriod?: number | undefined
  MultiAZ?: boolean | undefined
  EngineVersion?: string | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  DBInstanceIdentifier?: string | undefined
  StorageType?: string | undefined
  CACertificateIdentifier?: string | undefined
  DBSubnetGroupName?: string | undefined
  PendingCloudwatchLogsExports?: PendingCloudwatchLogsExports | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  AutomationMode?: AutomationMode | undefined
  ResumeFullAutomationModeTime?: Date | undefined
  MultiTenant?: boolean | undefined
  IAMDatabaseAuthenticationEnabled?: boolean | undefined
  DedicatedLogVolume?: boolean | undefined
  Engine?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
}

export interface PerformanceInsightsMetricDimensionGroup {
  Dimensions?: string[] | undefined
  Group?: string | undefined
  Limit?: number | undefined
}

export interface PerformanceInsightsMetricQuery {
  GroupBy?: PerformanceInsightsMetricDimensionGroup | undefined
  Metric?: string | undefined
}

export interface PerformanceIssueDetails {
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Metrics?: Metric[] | undefined
  Analysis?: string | undefined
}

export interface ProcessorFeature {
  Name?: string | undefined
  Value?: string | undefined
}

export interface PromoteReadReplicaDBClusterMessage {
  DBClusterIdentifier: string
}

export interface PromoteReadReplicaDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface PromoteReadReplicaMessage {
  DBInstanceIdentifier: string
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface PromoteReadReplicaResult {
  DBInstance?: DBInstance | undefined
}

export interface PurchaseReservedDBInstancesOfferingMessage {
  ReservedDBInstancesOfferingId: string
  ReservedDBInstanceId?: string | undefined
  DBInstanceCount?: number | undefined
  Tags?: Tag[] | undefined
}

export interface PurchaseReservedDBInstancesOfferingResult {
  ReservedDBInstance?: ReservedDBInstance | undefined
}

export interface Range {
  From?: number | undefined
  To?: number | undefined
  Step?: number | undefined
}

export interface RdsCustomClusterConfiguration {
  InterconnectSubnetId?: string | undefined
  TransitGatewayMulticastDomainId?: string | undefined
  ReplicaMode?: ReplicaMode | undefined
}

export interface RebootDBClusterMessage {
  DBClusterIdentifier: string
}

export interface RebootDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface RebootDBInstanceMessage {
  DBInstanceIdentifier: string
  ForceFailover?: boolean | undefined
}

export interface RebootDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export interface RebootDBShardGroupMessage {
  DBShardGroupIdentifier: string
}

export interface RecommendedAction {
  ActionId?: string | undefined
  Title?: string | undefined
  Description?: string | undefined
  Operation?: string | undefined
  Parameters?: RecommendedActionParameter[] | undefined
  ApplyModes?: string[] | undefined
  Status?: string | undefined
  IssueDetails?: IssueDetails | undefined
  ContextAttributes?: ContextAttribute[] | undefined
}

export interface RecommendedActionParameter {
  Key?: string | undefined
  Value?: string | undefined
}

export interface RecommendedActionUpdate {
  ActionId: string
  Status: string
}

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined
  RecurringChargeFrequency?: string | undefined
}

export interface ReferenceDetails {
  ScalarReferenceDetails?: ScalarReferenceDetails | undefined
}

export interface RegisterDBProxyTargetsRequest {
  DBProxyName: string
  TargetGroupName?: string | undefined
  DBInstanceIdentifiers?: string[] | undefined
  DBClusterIdentifiers?: string[] | undefined
}

export interface RegisterDBProxyTargetsResponse {
  DBProxyTargets?: DBProxyTarget[] | undefined
}

export interface RemoveFromGlobalClusterMessage {
  GlobalClusterIdentifier: string
  DbClusterIdentifier: string
}

export interface RemoveFromGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface RemoveRoleFromDBClusterMessage {
  DBClusterIdentifier: string
  RoleArn: string
  FeatureName?: string | undefined
}

export interface RemoveRoleFromDBInstanceMessage {
  DBInstanceIdentifier: string
  RoleArn: string
  FeatureName: string
}

export interface RemoveSourceIdentifierFromSubscriptionMessage {
  SubscriptionName: string
  SourceIdentifier: string
}

export interface RemoveSourceIdentifierFromSubscriptionResult {
  EventSubscription?: EventSubscription | undefined
}

export interface RemoveTagsFromResourceMessage {
  ResourceName: string
  TagKeys: string[]
}

export type ReplicaMode = 'open-read-only' | 'mounted'

export interface ReservedDBInstance {
  ReservedDBInstanceId?: string | undefined
  ReservedDBInstancesOfferingId?: string | undefined
  DBInstanceClass?: string | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  DBInstanceCount?: number | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MultiAZ?: boolean | undefined
  State?: string | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  ReservedDBInstanceArn?: string | undefined
  LeaseId?: string | undefined
}

export interface ReservedDBInstanceMessage {
  Marker?: string | undefined
  ReservedDBInstances?: ReservedDBInstance[] | undefined
}

export interface ReservedDBInstancesOffering {
  ReservedDBInstancesOfferingId?: string | undefined
  DBInstanceClass?: string | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CurrencyCode?: string | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MultiAZ?: boolean | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export interface ReservedDBInstancesOfferingMessage {
  Marker?: string | undefined
  ReservedDBInstancesOfferings?: ReservedDBInstancesOffering[] | undefined
}

export interface ResetDBClusterParameterGroupMessage {
  DBClusterParameterGroupName: string
  ResetAllParameters?: boolean | undefined
  Parameters?: Parameter[] | undefined
}

export interface ResetDBParameterGroupMessage {
  DBParameterGroupName: string
  ResetAllParameters?: boolean | undefined
  Parameters?: Parameter[] | undefined
}

export interface ResourcePendingMaintenanceActions {
  ResourceIdentifier?: string | undefined
  PendingMaintenanceActionDetails?: PendingMaintenanceAction[] | undefined
}

export interface RestoreDBClusterFromS3Message {
  AvailabilityZones?: string[] | undefined
  BackupRetentionPeriod?: number | undefined
  CharacterSetName?: string | undefined
  DatabaseName?: string | undefined
  DBClusterIdentifier: string
  DBClusterParameterGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  DBSubnetGroupName?: string | undefined
  Engine: string
  EngineVersion?: string | undefined
  Port?: number | undefined
  MasterUsername: string
  MasterUserPassword?: string | undefined
  OptionGroupName?: string | undefined
  PreferredBackupWindow?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  Tags?: Tag[] | undefined
  StorageEncrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  SourceEngine: string
  SourceEngineVersion: string
  S3BucketName: string
  S3Prefix?: string | undefined
  S3IngestionRoleArn: string
  BacktrackWindow?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  DeletionProtection?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  StorageType?: string | undefined
  NetworkType?: string | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  EngineLifecycleSupport?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  AssociatedRoles?: DBClusterAssociatedRole[] | undefined
}

export interface RestoreDBClusterFromS3Result {
  DBCluster?: DBCluster | undefined
}

export interface RestoreDBClusterFromSnapshotMessage {
  AvailabilityZones?: string[] | undefined
  DBClusterIdentifier: string
  SnapshotIdentifier: string
  Engine: string
  EngineVersion?: string | undefined
  Port?: number | undefined
  DBSubnetGroupName?: string | undefined
  DatabaseName?: string | undefined
  OptionGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  Tags?: Tag[] | undefined
  KmsKeyId?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  BacktrackWindow?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  EngineMode?: string | undefined
  ScalingConfiguration?: ScalingConfiguration | undefined
  DBClusterParameterGroupName?: string | undefined
  DeletionProtection?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  DBClusterInstanceClass?: string | undefined
  StorageType?: string | undefined
  Iops?: number | undefined
  PubliclyAccessible?: boolean | undefined
  NetworkType?: string | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  EngineLifecycleSupport?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  EnableVPCNetworking?: boolean | undefined
  EnableInternetAccessGateway?: boolean | undefined
  AssociatedRoles?: DBClusterAssociatedRole[] | undefined
}

export interface RestoreDBClusterFromSnapshotResult {
  DBCluster?: DBCluster | undefined
}

export interface RestoreDBClusterToPointInTimeMessage {
  DBClusterIdentifier: string
  RestoreType?: string | undefined
  SourceDBClusterIdentifier?: string | undefined
  RestoreToTime?: Date | undefined
  UseLatestRestorableTime?: boolean | undefined
  Port?: number | undefined
  DBSubnetGroupName?: string | undefined
  OptionGroupName?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  Tags?: Tag[] | undefined
  KmsKeyId?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  BacktrackWindow?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  DBClusterParameterGroupName?: string | undefined
  DeletionProtection?: boolean | undefined
  CopyTagsToSnapshot?: boolean | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  DBClusterInstanceClass?: string | undefined
  StorageType?: string | undefined
  PubliclyAccessible?: boolean | undefined
  Iops?: number | undefined
  NetworkType?: string | undefined
  SourceDbClusterResourceId?: string | undefined
  ServerlessV2ScalingConfiguration?: ServerlessV2ScalingConfiguration | undefined
  ScalingConfiguration?: ScalingConfiguration | undefined
  EngineMode?: string | undefined
  RdsCustomClusterConfiguration?: RdsCustomClusterConfiguration | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  EngineLifecycleSupport?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  EnableVPCNetworking?: boolean | undefined
  EnableInternetAccessGateway?: boolean | undefined
  AssociatedRoles?: DBClusterAssociatedRole[] | undefined
}

export interface RestoreDBClusterToPointInTimeResult {
  DBCluster?: DBCluster | undefined
}

export interface RestoreDBInstanceFromDBSnapshotMessage {
  DBInstanceIdentifier: string
  DBSnapshotIdentifier?: string | undefined
  DBInstanceClass?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  DBSubnetGroupName?: string | undefined
  MultiAZ?: boolean | undefined
  PubliclyAccessible?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  LicenseModel?: string | undefined
  DBName?: string | undefined
  Engine?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  Tags?: Tag[] | undefined
  StorageType?: string | undefined
  TdeCredentialArn?: string | undefined
  TdeCredentialPassword?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  Domain?: string | undefined
  DomainFqdn?: string | undefined
  DomainOu?: string | undefined
  DomainAuthSecretArn?: string | undefined
  DomainDnsIps?: string[] | undefined
  CopyTagsToSnapshot?: boolean | undefined
  DomainIAMRoleName?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  UseDefaultProcessorFeatures?: boolean | undefined
  DBParameterGroupName?: string | undefined
  DeletionProtection?: boolean | undefined
  EnableCustomerOwnedIp?: boolean | undefined
  NetworkType?: string | undefined
  BackupTarget?: string | undefined
  CustomIamInstanceProfile?: string | undefined
  AllocatedStorage?: number | undefined
  DBClusterSnapshotIdentifier?: string | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  DedicatedLogVolume?: boolean | undefined
  CACertificateIdentifier?: string | undefined
  EngineLifecycleSupport?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
}

export interface RestoreDBInstanceFromDBSnapshotResult {
  DBInstance?: DBInstance | undefined
}

export interface RestoreDBInstanceFromS3Message {
  DBName?: string | undefined
  DBInstanceIdentifier: string
  AllocatedStorage?: number | undefined
  DBInstanceClass: string
  Engine: string
  MasterUsername?: string | undefined
  MasterUserPassword?: string | undefined
  DBSecurityGroups?: string[] | undefined
  VpcSecurityGroupIds?: string[] | undefined
  AvailabilityZone?: string | undefined
  DBSubnetGroupName?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  DBParameterGroupName?: string | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  Port?: number | undefined
  MultiAZ?: boolean | undefined
  EngineVersion?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  LicenseModel?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  PubliclyAccessible?: boolean | undefined
  Tags?: Tag[] | undefined
  StorageType?: string | undefined
  StorageEncrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  CopyTagsToSnapshot?: boolean | undefined
  MonitoringInterval?: number | undefined
  MonitoringRoleArn?: string | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  SourceEngine: string
  SourceEngineVersion: string
  S3BucketName: string
  S3Prefix?: string | undefined
  S3IngestionRoleArn: string
  DatabaseInsightsMode?: DatabaseInsightsMode | undefined
  EnablePerformanceInsights?: boolean | undefined
  PerformanceInsightsKMSKeyId?: string | undefined
  PerformanceInsightsRetentionPeriod?: number | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  UseDefaultProcessorFeatures?: boolean | undefined
  DeletionProtection?: boolean | undefined
  MaxAllocatedStorage?: number | undefined
  NetworkType?: string | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
  DedicatedLogVolume?: boolean | undefined
  CACertificateIdentifier?: string | undefined
  EngineLifecycleSupport?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface RestoreDBInstanceFromS3Result {
  DBInstance?: DBInstance | undefined
}

export interface RestoreDBInstanceToPointInTimeMessage {
  SourceDBInstanceIdentifier?: string | undefined
  TargetDBInstanceIdentifier: string
  RestoreTime?: Date | undefined
  UseLatestRestorableTime?: boolean | undefined
  DBInstanceClass?: string | undefined
  Port?: number | undefined
  AvailabilityZone?: string | undefined
  DBSubnetGroupName?: string | undefined
  MultiAZ?: boolean | undefined
  PubliclyAccessible?: boolean | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  LicenseModel?: string | undefined
  DBName?: string | undefined
  Engine?: string | undefined
  Iops?: number | undefined
  StorageThroughput?: number | undefined
  OptionGroupName?: string | undefined
  CopyTagsToSnapshot?: boolean | undefined
  Tags?: Tag[] | undefined
  StorageType?: string | undefined
  TdeCredentialArn?: string | undefined
  TdeCredentialPassword?: string | undefined
  VpcSecurityGroupIds?: string[] | undefined
  Domain?: string | undefined
  DomainIAMRoleName?: string | undefined
  DomainFqdn?: string | undefined
  DomainOu?: string | undefined
  DomainAuthSecretArn?: string | undefined
  DomainDnsIps?: string[] | undefined
  EnableIAMDatabaseAuthentication?: boolean | undefined
  EnableCloudwatchLogsExports?: string[] | undefined
  ProcessorFeatures?: ProcessorFeature[] | undefined
  UseDefaultProcessorFeatures?: boolean | undefined
  DBParameterGroupName?: string | undefined
  DeletionProtection?: boolean | undefined
  SourceDbiResourceId?: string | undefined
  MaxAllocatedStorage?: number | undefined
  EnableCustomerOwnedIp?: boolean | undefined
  NetworkType?: string | undefined
  SourceDBInstanceAutomatedBackupsArn?: string | undefined
  BackupTarget?: string | undefined
  CustomIamInstanceProfile?: string | undefined
  AllocatedStorage?: number | undefined
  BackupRetentionPeriod?: number | undefined
  PreferredBackupWindow?: string | undefined
  DedicatedLogVolume?: boolean | undefined
  CACertificateIdentifier?: string | undefined
  EngineLifecycleSupport?: string | undefined
  AdditionalStorageVolumes?: AdditionalStorageVolume[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ManageMasterUserPassword?: boolean | undefined
  MasterUserSecretKmsKeyId?: string | undefined
}

export interface RestoreDBInstanceToPointInTimeResult {
  DBInstance?: DBInstance | undefined
}

export interface RestoreWindow {
  EarliestTime?: Date | undefined
  LatestTime?: Date | undefined
}

export interface RevokeDBSecurityGroupIngressMessage {
  DBSecurityGroupName: string
  CIDRIP?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupId?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface RevokeDBSecurityGroupIngressResult {
  DBSecurityGroup?: DBSecurityGroup | undefined
}

export interface ScalarReferenceDetails {
  Value?: number | undefined
}

export interface ScalingConfiguration {
  MinCapacity?: number | undefined
  MaxCapacity?: number | undefined
  AutoPause?: boolean | undefined
  SecondsUntilAutoPause?: number | undefined
  TimeoutAction?: string | undefined
  SecondsBeforeTimeout?: number | undefined
}

export interface ScalingConfigurationInfo {
  MinCapacity?: number | undefined
  MaxCapacity?: number | undefined
  AutoPause?: boolean | undefined
  SecondsUntilAutoPause?: number | undefined
  TimeoutAction?: string | undefined
  SecondsBeforeTimeout?: number | undefined
}

export interface ServerlessV2FeaturesSupport {
  MinCapacity?: number | undefined
  MaxCapacity?: number | undefined
}

export interface ServerlessV2PlatformVersionInfo {
  ServerlessV2PlatformVersion?: string | undefined
  ServerlessV2PlatformVersionDescription?: string | undefined
  Engine?: string | undefined
  ServerlessV2FeaturesSupport?: ServerlessV2FeaturesSupport | undefined
  Status?: string | undefined
  IsDefault?: boolean | undefined
}

export interface ServerlessV2PlatformVersionsMessage {
  Marker?: string | undefined
  ServerlessV2PlatformVersions?: ServerlessV2PlatformVersionInfo[] | undefined
}

export interface ServerlessV2ScalingConfiguration {
  MinCapacity?: number | undefined
  MaxCapacity?: number | undefined
  SecondsUntilAutoPause?: number | undefined
}

export interface ServerlessV2ScalingConfigurationInfo {
  MinCapacity?: number | undefined
  MaxCapacity?: number | undefined
  SecondsUntilAutoPause?: number | undefined
}

export interface SourceRegion {
  RegionName?: string | undefined
  Endpoint?: string | undefined
  Status?: string | undefined
  SupportsDBInstanceAutomatedBackupsReplication?: boolean | undefined
}

export interface SourceRegionMessage {
  Marker?: string | undefined
  SourceRegions?: SourceRegion[] | undefined
}

export type SourceType = 'db-instance' | 'db-parameter-group' | 'db-security-group' | 'db-snapshot' | 'db-cluster' | 'db-cluster-snapshot' | 'custom-engine-version' | 'db-proxy' | 'blue-green-deployment' | 'db-shard-group' | 'zero-etl'

export interface StartActivityStreamRequest {
  ResourceArn: string
  Mode: ActivityStreamMode
  KmsKeyId: string
  ApplyImmediately?: boolean | undefined
  EngineNativeAuditFieldsIncluded?: boolean | undefined
}

export interface StartActivityStreamResponse {
  KmsKeyId?: string | undefined
  KinesisStreamName?: string | undefined
  Status?: ActivityStreamStatus | undefined
  Mode?: ActivityStreamMode | undefined
  EngineNativeAuditFieldsIncluded?: boolean | undefined
  ApplyImmediately?: boolean | undefined
}

export interface StartDBClusterMessage {
  DBClusterIdentifier: string
}

export interface StartDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface StartDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string
  BackupRetentionPeriod?: number | undefined
  KmsKeyId?: string | undefined
  PreSignedUrl?: string | undefined
  Tags?: Tag[] | undefined
  SourceRegion?: string | undefined
}

export interface StartDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined
}

export interface StartDBInstanceMessage {
  DBInstanceIdentifier: string
}

export interface StartDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export interface StartExportTaskMessage {
  ExportTaskIdentifier: string
  SourceArn: string
  S3BucketName: string
  IamRoleArn: string
  KmsKeyId: string
  S3Prefix?: string | undefined
  ExportOnly?: string[] | undefined
}

export interface StopActivityStreamRequest {
  ResourceArn: string
  ApplyImmediately?: boolean | undefined
}

export interface StopActivityStreamResponse {
  KmsKeyId?: string | undefined
  KinesisStreamName?: string | undefined
  Status?: ActivityStreamStatus | undefined
}

export interface StopDBClusterMessage {
  DBClusterIdentifier: string
}

export interface StopDBClusterResult {
  DBCluster?: DBCluster | undefined
}

export interface StopDBInstanceAutomatedBackupsReplicationMessage {
  SourceDBInstanceArn: string
}

export interface StopDBInstanceAutomatedBackupsReplicationResult {
  DBInstanceAutomatedBackup?: DBInstanceAutomatedBackup | undefined
}

export interface StopDBInstanceMessage {
  DBInstanceIdentifier: string
  DBSnapshotIdentifier?: string | undefined
}

export interface StopDBInstanceResult {
  DBInstance?: DBInstance | undefined
}

export type StorageEncryptionType = 'none' | 'sse-kms' | 'sse-rds'

export interface Subnet {
  SubnetIdentifier?: string | undefined
  SubnetAvailabilityZone?: AvailabilityZone | undefined
  SubnetOutpost?: Outpost | undefined
  SubnetStatus?: string | undefined
}

export interface SupportedEngineLifecycle {
  LifecycleSupportName: LifecycleSupportName
  LifecycleSupportStartDate: Date
  LifecycleSupportEndDate: Date
}

export interface SwitchoverBlueGreenDeploymentRequest {
  BlueGreenDeploymentIdentifier: string
  SwitchoverTimeout?: number | undefined
}

export interface SwitchoverBlueGreenDeploymentResponse {
  BlueGreenDeployment?: BlueGreenDeployment | undefined
}

export interface SwitchoverDetail {
  SourceMember?: string | undefined
  TargetMember?: string | undefined
  Status?: string | undefined
}

export interface SwitchoverGlobalClusterMessage {
  GlobalClusterIdentifier: string
  TargetDbClusterIdentifier: string
}

export interface SwitchoverGlobalClusterResult {
  GlobalCluster?: GlobalCluster | undefined
}

export interface SwitchoverReadReplicaMessage {
  DBInstanceIdentifier: string
}

export interface SwitchoverReadReplicaResult {
  DBInstance?: DBInstance | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TagListMessage {
  TagList?: Tag[] | undefined
}

export interface TagSpecification {
  ResourceType?: string | undefined
  Tags?: Tag[] | undefined
}

export type TargetConnectionNetworkType = 'IPV4' | 'IPV6'

export interface TargetHealth {
  State?: TargetState | undefined
  Reason?: TargetHealthReason | undefined
  Description?: string | undefined
}

export type TargetHealthReason = 'UNREACHABLE' | 'CONNECTION_FAILED' | 'AUTH_FAILURE' | 'PENDING_PROXY_CAPACITY' | 'INVALID_REPLICATION_STATE' | 'PROMOTED'

export type TargetRole = 'READ_WRITE' | 'READ_ONLY' | 'UNKNOWN'

export type TargetState = 'REGISTERING' | 'AVAILABLE' | 'UNAVAILABLE' | 'UNUSED'

export type TargetType = 'RDS_INSTANCE' | 'RDS_SERVERLESS_ENDPOINT' | 'TRACKED_CLUSTER'

export interface TenantDatabase {
  TenantDatabaseCreateTime?: Date | undefined
  DBInstanceIdentifier?: string | undefined
  TenantDBName?: string | undefined
  Status?: string | undefined
  MasterUsername?: string | undefined
  DbiResourceId?: string | undefined
  TenantDatabaseResourceId?: string | undefined
  TenantDatabaseARN?: string | undefined
  CharacterSetName?: string | undefined
  NcharCharacterSetName?: string | undefined
  DeletionProtection?: boolean | undefined
  PendingModifiedValues?: TenantDatabasePendingModifiedValues | undefined
  MasterUserSecret?: MasterUserSecret | undefined
  TagList?: Tag[] | undefined
}

export interface TenantDatabasePendingModifiedValues {
  MasterUserPassword?: string | undefined
  TenantDBName?: string | undefined
}

export interface TenantDatabasesMessage {
  Marker?: string | undefined
  TenantDatabases?: TenantDatabase[] | undefined
}

export interface Timezone {
  TimezoneName?: string | undefined
}

export type UpgradeRolloutOrder = 'first' | 'second' | 'last'

export interface UpgradeTarget {
  Engine?: string | undefined
  EngineVersion?: string | undefined
  Description?: string | undefined
  AutoUpgrade?: boolean | undefined
  IsMajorVersionUpgrade?: boolean | undefined
  SupportedEngineModes?: string[] | undefined
  SupportsParallelQuery?: boolean | undefined
  SupportsGlobalDatabases?: boolean | undefined
  SupportsBabelfish?: boolean | undefined
  SupportsLimitlessDatabase?: boolean | undefined
  SupportsLocalWriteForwarding?: boolean | undefined
  SupportsIntegrations?: boolean | undefined
}

export interface UserAuthConfig {
  Description?: string | undefined
  UserName?: string | undefined
  AuthScheme?: AuthScheme | undefined
  SecretArn?: string | undefined
  IAMAuth?: IAMAuthMode | undefined
  ClientPasswordAuthType?: ClientPasswordAuthType | undefined
}

export interface UserAuthConfigInfo {
  Description?: string | undefined
  UserName?: string | undefined
  AuthScheme?: AuthScheme | undefined
  SecretArn?: string | undefined
  IAMAuth?: IAMAuthMode | undefined
  ClientPasswordAuthType?: ClientPasswordAuthType | undefined
}

export interface ValidAdditionalStorageOptions {
  SupportsAdditionalStorageVolumes?: boolean | undefined
  Volumes?: ValidVolumeOptions[] | undefined
}

export interface ValidDBInstanceModificationsMessage {
  Storage?: ValidStorageOptions[] | undefined
  ValidProcessorFeatures?: AvailableProcessorFeature[] | undefined
  SupportsDedicatedLogVolume?: boolean | undefined
  AdditionalStorage?: ValidAdditionalStorageOptions | undefined
}

export interface ValidStorageOptions {
  StorageType?: string | undefined
  StorageSize?: Range[] | undefined
  ProvisionedIops?: Range[] | undefined
  IopsToStorageRatio?: DoubleRange[] | undefined
  ProvisionedStorageThroughput?: Range[] | undefined
  StorageThroughputToIopsRatio?: DoubleRange[] | undefined
  SupportsStorageAutoscaling?: boolean | undefined
}

export interface ValidVolumeOptions {
  VolumeName?: string | undefined
  Storage?: ValidStorageOptions[] | undefined
}

export interface VpcSecurityGroupMembership {
  VpcSecurityGroupId?: string | undefined
  Status?: string | undefined
}

export type WriteForwardingStatus = 'enabled' | 'disabled' | 'enabling' | 'disabling' | 'unknown'
