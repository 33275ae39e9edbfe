// Written by tools/model.ts from the API model of elasticache 2015-02-02; do not edit.

export interface Operations {
  AddTagsToResource: { in: AddTagsToResourceMessage; out: TagListMessage; err: 'CacheClusterNotFoundFault' | 'CacheParameterGroupNotFoundFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheSubnetGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupNotFoundFault' | 'ReservedCacheNodeNotFoundFault' | 'SnapshotNotFoundFault' | 'UserNotFoundFault' | 'UserGroupNotFoundFault' | 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'TagQuotaPerResourceExceeded' | 'InvalidARNFault' }
  AuthorizeCacheSecurityGroupIngress: { in: AuthorizeCacheSecurityGroupIngressMessage; out: AuthorizeCacheSecurityGroupIngressResult; err: 'CacheSecurityGroupNotFoundFault' | 'InvalidCacheSecurityGroupStateFault' | 'AuthorizationAlreadyExistsFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  BatchApplyUpdateAction: { in: BatchApplyUpdateActionMessage; out: UpdateActionResultsMessage; err: 'ServiceUpdateNotFoundFault' | 'InvalidParameterValueException' }
  BatchStopUpdateAction: { in: BatchStopUpdateActionMessage; out: UpdateActionResultsMessage; err: 'ServiceUpdateNotFoundFault' | 'InvalidParameterValueException' }
  CompleteMigration: { in: CompleteMigrationMessage; out: CompleteMigrationResponse; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupNotUnderMigrationFault' }
  CopyServerlessCacheSnapshot: { in: CopyServerlessCacheSnapshotRequest; out: CopyServerlessCacheSnapshotResponse; err: 'ServerlessCacheSnapshotAlreadyExistsFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'ServerlessCacheSnapshotQuotaExceededFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'ServiceLinkedRoleNotFoundFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CopySnapshot: { in: CopySnapshotMessage; out: CopySnapshotResult; err: 'SnapshotAlreadyExistsFault' | 'SnapshotNotFoundFault' | 'SnapshotQuotaExceededFault' | 'InvalidSnapshotStateFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateCacheCluster: { in: CreateCacheClusterMessage; out: CreateCacheClusterResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'CacheClusterAlreadyExistsFault' | 'InsufficientCacheClusterCapacityFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheSubnetGroupNotFoundFault' | 'ClusterQuotaForCustomerExceededFault' | 'NodeQuotaForClusterExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateCacheParameterGroup: { in: CreateCacheParameterGroupMessage; out: CreateCacheParameterGroupResult; err: 'CacheParameterGroupQuotaExceededFault' | 'CacheParameterGroupAlreadyExistsFault' | 'InvalidCacheParameterGroupStateFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateCacheSecurityGroup: { in: CreateCacheSecurityGroupMessage; out: CreateCacheSecurityGroupResult; err: 'CacheSecurityGroupAlreadyExistsFault' | 'CacheSecurityGroupQuotaExceededFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateCacheSubnetGroup: { in: CreateCacheSubnetGroupMessage; out: CreateCacheSubnetGroupResult; err: 'CacheSubnetGroupAlreadyExistsFault' | 'CacheSubnetGroupQuotaExceededFault' | 'CacheSubnetQuotaExceededFault' | 'TagQuotaPerResourceExceeded' | 'InvalidSubnet' | 'SubnetNotAllowedFault' }
  CreateGlobalReplicationGroup: { in: CreateGlobalReplicationGroupMessage; out: CreateGlobalReplicationGroupResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'GlobalReplicationGroupAlreadyExistsFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' }
  CreateReplicationGroup: { in: CreateReplicationGroupMessage; out: CreateReplicationGroupResult; err: 'CacheClusterNotFoundFault' | 'InvalidCacheClusterStateFault' | 'ReplicationGroupAlreadyExistsFault' | 'InvalidUserGroupStateFault' | 'UserGroupNotFoundFault' | 'InsufficientCacheClusterCapacityFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheSubnetGroupNotFoundFault' | 'ClusterQuotaForCustomerExceededFault' | 'NodeQuotaForClusterExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'TagQuotaPerResourceExceeded' | 'NodeGroupsPerReplicationGroupQuotaExceededFault' | 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateServerlessCache: { in: CreateServerlessCacheRequest; out: CreateServerlessCacheResponse; err: 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheAlreadyExistsFault' | 'ServerlessCacheQuotaForCustomerExceededFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'InvalidCredentialsException' | 'InvalidUserGroupStateFault' | 'UserGroupNotFoundFault' | 'TagQuotaPerResourceExceeded' | 'ServiceLinkedRoleNotFoundFault' }
  CreateServerlessCacheSnapshot: { in: CreateServerlessCacheSnapshotRequest; out: CreateServerlessCacheSnapshotResponse; err: 'ServerlessCacheSnapshotAlreadyExistsFault' | 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheSnapshotQuotaExceededFault' | 'ServiceLinkedRoleNotFoundFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  CreateSnapshot: { in: CreateSnapshotMessage; out: CreateSnapshotResult; err: 'SnapshotAlreadyExistsFault' | 'CacheClusterNotFoundFault' | 'ReplicationGroupNotFoundFault' | 'InvalidCacheClusterStateFault' | 'InvalidReplicationGroupStateFault' | 'SnapshotQuotaExceededFault' | 'SnapshotFeatureNotSupportedFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterCombinationException' | 'InvalidParameterValueException' }
  CreateUser: { in: CreateUserMessage; out: User; err: 'UserAlreadyExistsFault' | 'UserQuotaExceededFault' | 'DuplicateUserNameFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'TagQuotaPerResourceExceeded' }
  CreateUserGroup: { in: CreateUserGroupMessage; out: UserGroup; err: 'UserNotFoundFault' | 'DuplicateUserNameFault' | 'UserGroupAlreadyExistsFault' | 'ServiceLinkedRoleNotFoundFault' | 'DefaultUserRequired' | 'UserGroupQuotaExceededFault' | 'InvalidParameterValueException' | 'TagQuotaPerResourceExceeded' }
  DecreaseNodeGroupsInGlobalReplicationGroup: { in: DecreaseNodeGroupsInGlobalReplicationGroupMessage; out: DecreaseNodeGroupsInGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DecreaseReplicaCount: { in: DecreaseReplicaCountMessage; out: DecreaseReplicaCountResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'InvalidCacheClusterStateFault' | 'InvalidVPCNetworkStateFault' | 'InsufficientCacheClusterCapacityFault' | 'ClusterQuotaForCustomerExceededFault' | 'NodeGroupsPerReplicationGroupQuotaExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'ServiceLinkedRoleNotFoundFault' | 'NoOperationFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteCacheCluster: { in: DeleteCacheClusterMessage; out: DeleteCacheClusterResult; err: 'CacheClusterNotFoundFault' | 'InvalidCacheClusterStateFault' | 'SnapshotAlreadyExistsFault' | 'SnapshotFeatureNotSupportedFault' | 'SnapshotQuotaExceededFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteCacheParameterGroup: { in: DeleteCacheParameterGroupMessage; out: Record<string, never>; err: 'InvalidCacheParameterGroupStateFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteCacheSecurityGroup: { in: DeleteCacheSecurityGroupMessage; out: Record<string, never>; err: 'InvalidCacheSecurityGroupStateFault' | 'CacheSecurityGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteCacheSubnetGroup: { in: DeleteCacheSubnetGroupMessage; out: Record<string, never>; err: 'CacheSubnetGroupInUse' | 'CacheSubnetGroupNotFoundFault' }
  DeleteGlobalReplicationGroup: { in: DeleteGlobalReplicationGroupMessage; out: DeleteGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' }
  DeleteReplicationGroup: { in: DeleteReplicationGroupMessage; out: DeleteReplicationGroupResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'SnapshotAlreadyExistsFault' | 'SnapshotFeatureNotSupportedFault' | 'SnapshotQuotaExceededFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteServerlessCache: { in: DeleteServerlessCacheRequest; out: DeleteServerlessCacheResponse; err: 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheSnapshotAlreadyExistsFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'InvalidCredentialsException' | 'ServiceLinkedRoleNotFoundFault' }
  DeleteServerlessCacheSnapshot: { in: DeleteServerlessCacheSnapshotRequest; out: DeleteServerlessCacheSnapshotResponse; err: 'ServiceLinkedRoleNotFoundFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'InvalidParameterValueException' }
  DeleteSnapshot: { in: DeleteSnapshotMessage; out: DeleteSnapshotResult; err: 'SnapshotNotFoundFault' | 'InvalidSnapshotStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DeleteUser: { in: DeleteUserMessage; out: User; err: 'InvalidUserStateFault' | 'UserNotFoundFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' | 'DefaultUserAssociatedToUserGroupFault' }
  DeleteUserGroup: { in: DeleteUserGroupMessage; out: UserGroup; err: 'UserGroupNotFoundFault' | 'InvalidUserGroupStateFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' }
  DescribeCacheClusters: { in: DescribeCacheClustersMessage; out: CacheClusterMessage; err: 'CacheClusterNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeCacheEngineVersions: { in: DescribeCacheEngineVersionsMessage; out: CacheEngineVersionMessage; err: never }
  DescribeCacheParameterGroups: { in: DescribeCacheParameterGroupsMessage; out: CacheParameterGroupsMessage; err: 'CacheParameterGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeCacheParameters: { in: DescribeCacheParametersMessage; out: CacheParameterGroupDetails; err: 'CacheParameterGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeCacheSecurityGroups: { in: DescribeCacheSecurityGroupsMessage; out: CacheSecurityGroupMessage; err: 'CacheSecurityGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeCacheSubnetGroups: { in: DescribeCacheSubnetGroupsMessage; out: CacheSubnetGroupMessage; err: 'CacheSubnetGroupNotFoundFault' }
  DescribeEngineDefaultParameters: { in: DescribeEngineDefaultParametersMessage; out: DescribeEngineDefaultParametersResult; err: 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeEvents: { in: DescribeEventsMessage; out: EventsMessage; err: 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeGlobalReplicationGroups: { in: DescribeGlobalReplicationGroupsMessage; out: DescribeGlobalReplicationGroupsResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeReplicationGroups: { in: DescribeReplicationGroupsMessage; out: ReplicationGroupMessage; err: 'ReplicationGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeReservedCacheNodes: { in: DescribeReservedCacheNodesMessage; out: ReservedCacheNodeMessage; err: 'ReservedCacheNodeNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeReservedCacheNodesOfferings: { in: DescribeReservedCacheNodesOfferingsMessage; out: ReservedCacheNodesOfferingMessage; err: 'ReservedCacheNodesOfferingNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeServerlessCacheSnapshots: { in: DescribeServerlessCacheSnapshotsRequest; out: DescribeServerlessCacheSnapshotsResponse; err: 'ServerlessCacheNotFoundFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeServerlessCaches: { in: DescribeServerlessCachesRequest; out: DescribeServerlessCachesResponse; err: 'ServerlessCacheNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeServiceUpdates: { in: DescribeServiceUpdatesMessage; out: ServiceUpdatesMessage; err: 'ServiceUpdateNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeSnapshots: { in: DescribeSnapshotsMessage; out: DescribeSnapshotsListMessage; err: 'CacheClusterNotFoundFault' | 'SnapshotNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeUpdateActions: { in: DescribeUpdateActionsMessage; out: UpdateActionsMessage; err: 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  DescribeUserGroups: { in: DescribeUserGroupsMessage; out: DescribeUserGroupsResult; err: 'UserGroupNotFoundFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterCombinationException' }
  DescribeUsers: { in: DescribeUsersMessage; out: DescribeUsersResult; err: 'UserNotFoundFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterCombinationException' }
  DisassociateGlobalReplicationGroup: { in: DisassociateGlobalReplicationGroupMessage; out: DisassociateGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ExportServerlessCacheSnapshot: { in: ExportServerlessCacheSnapshotRequest; out: ExportServerlessCacheSnapshotResponse; err: 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' }
  FailoverGlobalReplicationGroup: { in: FailoverGlobalReplicationGroupMessage; out: FailoverGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  IncreaseNodeGroupsInGlobalReplicationGroup: { in: IncreaseNodeGroupsInGlobalReplicationGroupMessage; out: IncreaseNodeGroupsInGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' }
  IncreaseReplicaCount: { in: IncreaseReplicaCountMessage; out: IncreaseReplicaCountResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'InvalidCacheClusterStateFault' | 'InvalidVPCNetworkStateFault' | 'InsufficientCacheClusterCapacityFault' | 'ClusterQuotaForCustomerExceededFault' | 'NodeGroupsPerReplicationGroupQuotaExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'NoOperationFault' | 'InvalidKMSKeyFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ListAllowedNodeTypeModifications: { in: ListAllowedNodeTypeModificationsMessage; out: AllowedNodeTypeModificationsMessage; err: 'CacheClusterNotFoundFault' | 'ReplicationGroupNotFoundFault' | 'InvalidParameterCombinationException' | 'InvalidParameterValueException' }
  ListTagsForResource: { in: ListTagsForResourceMessage; out: TagListMessage; err: 'CacheClusterNotFoundFault' | 'CacheParameterGroupNotFoundFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheSubnetGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupNotFoundFault' | 'ReservedCacheNodeNotFoundFault' | 'SnapshotNotFoundFault' | 'UserNotFoundFault' | 'UserGroupNotFoundFault' | 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'InvalidARNFault' }
  ModifyCacheCluster: { in: ModifyCacheClusterMessage; out: ModifyCacheClusterResult; err: 'InvalidCacheClusterStateFault' | 'InvalidCacheSecurityGroupStateFault' | 'InsufficientCacheClusterCapacityFault' | 'CacheClusterNotFoundFault' | 'NodeQuotaForClusterExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ModifyCacheParameterGroup: { in: ModifyCacheParameterGroupMessage; out: CacheParameterGroupNameMessage; err: 'CacheParameterGroupNotFoundFault' | 'InvalidCacheParameterGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'InvalidGlobalReplicationGroupStateFault' }
  ModifyCacheSubnetGroup: { in: ModifyCacheSubnetGroupMessage; out: ModifyCacheSubnetGroupResult; err: 'CacheSubnetGroupNotFoundFault' | 'CacheSubnetQuotaExceededFault' | 'SubnetInUse' | 'InvalidSubnet' | 'SubnetNotAllowedFault' }
  ModifyGlobalReplicationGroup: { in: ModifyGlobalReplicationGroupMessage; out: ModifyGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' }
  ModifyReplicationGroup: { in: ModifyReplicationGroupMessage; out: ModifyReplicationGroupResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'InvalidUserGroupStateFault' | 'UserGroupNotFoundFault' | 'InvalidCacheClusterStateFault' | 'InvalidCacheSecurityGroupStateFault' | 'InsufficientCacheClusterCapacityFault' | 'CacheClusterNotFoundFault' | 'NodeQuotaForClusterExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidVPCNetworkStateFault' | 'InvalidKMSKeyFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ModifyReplicationGroupShardConfiguration: { in: ModifyReplicationGroupShardConfigurationMessage; out: ModifyReplicationGroupShardConfigurationResult; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'InvalidCacheClusterStateFault' | 'InvalidVPCNetworkStateFault' | 'InsufficientCacheClusterCapacityFault' | 'NodeGroupsPerReplicationGroupQuotaExceededFault' | 'NodeQuotaForCustomerExceededFault' | 'InvalidKMSKeyFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ModifyServerlessCache: { in: ModifyServerlessCacheRequest; out: ModifyServerlessCacheResponse; err: 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'InvalidCredentialsException' | 'InvalidUserGroupStateFault' | 'UserGroupNotFoundFault' | 'ServiceLinkedRoleNotFoundFault' }
  ModifyUser: { in: ModifyUserMessage; out: User; err: 'UserNotFoundFault' | 'InvalidUserStateFault' | 'ServiceLinkedRoleNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  ModifyUserGroup: { in: ModifyUserGroupMessage; out: UserGroup; err: 'UserGroupNotFoundFault' | 'UserNotFoundFault' | 'DuplicateUserNameFault' | 'ServiceLinkedRoleNotFoundFault' | 'DefaultUserRequired' | 'InvalidUserGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  PurchaseReservedCacheNodesOffering: { in: PurchaseReservedCacheNodesOfferingMessage; out: PurchaseReservedCacheNodesOfferingResult; err: 'ReservedCacheNodesOfferingNotFoundFault' | 'ReservedCacheNodeAlreadyExistsFault' | 'ReservedCacheNodeQuotaExceededFault' | 'TagQuotaPerResourceExceeded' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  RebalanceSlotsInGlobalReplicationGroup: { in: RebalanceSlotsInGlobalReplicationGroupMessage; out: RebalanceSlotsInGlobalReplicationGroupResult; err: 'GlobalReplicationGroupNotFoundFault' | 'InvalidGlobalReplicationGroupStateFault' | 'InvalidParameterValueException' }
  RebootCacheCluster: { in: RebootCacheClusterMessage; out: RebootCacheClusterResult; err: 'InvalidCacheClusterStateFault' | 'CacheClusterNotFoundFault' }
  RemoveTagsFromResource: { in: RemoveTagsFromResourceMessage; out: TagListMessage; err: 'CacheClusterNotFoundFault' | 'CacheParameterGroupNotFoundFault' | 'CacheSecurityGroupNotFoundFault' | 'CacheSubnetGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupNotFoundFault' | 'ReservedCacheNodeNotFoundFault' | 'SnapshotNotFoundFault' | 'UserNotFoundFault' | 'UserGroupNotFoundFault' | 'ServerlessCacheNotFoundFault' | 'InvalidServerlessCacheStateFault' | 'ServerlessCacheSnapshotNotFoundFault' | 'InvalidServerlessCacheSnapshotStateFault' | 'InvalidARNFault' | 'TagNotFoundFault' }
  ResetCacheParameterGroup: { in: ResetCacheParameterGroupMessage; out: CacheParameterGroupNameMessage; err: 'InvalidCacheParameterGroupStateFault' | 'CacheParameterGroupNotFoundFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' | 'InvalidGlobalReplicationGroupStateFault' }
  RevokeCacheSecurityGroupIngress: { in: RevokeCacheSecurityGroupIngressMessage; out: RevokeCacheSecurityGroupIngressResult; err: 'CacheSecurityGroupNotFoundFault' | 'AuthorizationNotFoundFault' | 'InvalidCacheSecurityGroupStateFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  StartMigration: { in: StartMigrationMessage; out: StartMigrationResponse; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupAlreadyUnderMigrationFault' | 'InvalidParameterValueException' }
  TestFailover: { in: TestFailoverMessage; out: TestFailoverResult; err: 'APICallRateForCustomerExceededFault' | 'InvalidCacheClusterStateFault' | 'InvalidReplicationGroupStateFault' | 'NodeGroupNotFoundFault' | 'ReplicationGroupNotFoundFault' | 'TestFailoverNotAvailableFault' | 'InvalidKMSKeyFault' | 'InvalidParameterValueException' | 'InvalidParameterCombinationException' }
  TestMigration: { in: TestMigrationMessage; out: TestMigrationResponse; err: 'ReplicationGroupNotFoundFault' | 'InvalidReplicationGroupStateFault' | 'ReplicationGroupAlreadyUnderMigrationFault' | 'InvalidParameterValueException' }
}

export type AZMode = 'single-az' | 'cross-az'

export interface AddTagsToResourceMessage {
  ResourceName: string
  Tags: Tag[]
}

export interface AllowedNodeTypeModificationsMessage {
  ScaleUpModifications?: string[] | undefined
  ScaleDownModifications?: string[] | undefined
}

export type AuthTokenUpdateStatus = 'SETTING' | 'ROTATING'

export type AuthTokenUpdateStrategyType = 'SET' | 'ROTATE' | 'DELETE'

export interface Authentication {
  Type?: AuthenticationType | undefined
  PasswordCount?: number | undefined
}

export interface AuthenticationMode {
  Type?: InputAuthenticationType | undefined
  Passwords?: string[] | undefined
}

export type AuthenticationType = 'password' | 'no-password' | 'iam'

export interface AuthorizeCacheSecurityGroupIngressMessage {
  CacheSecurityGroupName: string
  EC2SecurityGroupName: string
  EC2SecurityGroupOwnerId: string
}

export interface AuthorizeCacheSecurityGroupIngressResult {
  CacheSecurityGroup?: CacheSecurityGroup | undefined
}

export type AutomaticFailoverStatus = 'enabled' | 'disabled' | 'enabling' | 'disabling'

export interface AvailabilityZone {
  Name?: string | undefined
}

export interface BatchApplyUpdateActionMessage {
  ReplicationGroupIds?: string[] | undefined
  CacheClusterIds?: string[] | undefined
  ServiceUpdateName: string
}

export interface BatchStopUpdateActionMessage {
  ReplicationGroupIds?: string[] | undefined
  CacheClusterIds?: string[] | undefined
  ServiceUpdateName: string
}

export interface CacheCluster {
  CacheClusterId?: string | undefined
  ConfigurationEndpoint?: Endpoint | undefined
  ClientDownloadLandingPage?: string | undefined
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheClusterStatus?: string | undefined
  NumCacheNodes?: number | undefined
  PreferredAvailabilityZone?: string | undefined
  PreferredOutpostArn?: string | undefined
  CacheClusterCreateTime?: Date | undefined
  PreferredMaintenanceWindow?: string | undefined
  PendingModifiedValues?: PendingModifiedValues | undefined
  NotificationConfiguration?: NotificationConfiguration | undefined
  CacheSecurityGroups?: CacheSecurityGroupMembership[] | undefined
  CacheParameterGroup?: CacheParameterGroupStatus | undefined
  CacheSubnetGroupName?: string | undefined
  CacheNodes?: CacheNode[] | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SecurityGroups?: SecurityGroupMembership[] | undefined
  ReplicationGroupId?: string | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  AuthTokenEnabled?: boolean | undefined
  AuthTokenLastModifiedDate?: Date | undefined
  TransitEncryptionEnabled?: boolean | undefined
  AtRestEncryptionEnabled?: boolean | undefined
  ARN?: string | undefined
  ReplicationGroupLogDeliveryEnabled?: boolean | undefined
  LogDeliveryConfigurations?: LogDeliveryConfiguration[] | undefined
  NetworkType?: NetworkType | undefined
  IpDiscovery?: IpDiscovery | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
}

export interface CacheClusterMessage {
  Marker?: string | undefined
  CacheClusters?: CacheCluster[] | undefined
}

export interface CacheEngineVersion {
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheParameterGroupFamily?: string | undefined
  CacheEngineDescription?: string | undefined
  CacheEngineVersionDescription?: string | undefined
}

export interface CacheEngineVersionMessage {
  Marker?: string | undefined
  CacheEngineVersions?: CacheEngineVersion[] | undefined
}

export interface CacheNode {
  CacheNodeId?: string | undefined
  CacheNodeStatus?: string | undefined
  CacheNodeCreateTime?: Date | undefined
  Endpoint?: Endpoint | undefined
  ParameterGroupStatus?: string | undefined
  SourceCacheNodeId?: string | undefined
  CustomerAvailabilityZone?: string | undefined
  CustomerOutpostArn?: string | undefined
}

export interface CacheNodeTypeSpecificParameter {
  ParameterName?: string | undefined
  Description?: string | undefined
  Source?: string | undefined
  DataType?: string | undefined
  AllowedValues?: string | undefined
  IsModifiable?: boolean | undefined
  MinimumEngineVersion?: string | undefined
  CacheNodeTypeSpecificValues?: CacheNodeTypeSpecificValue[] | undefined
  ChangeType?: ChangeType | undefined
}

export interface CacheNodeTypeSpecificValue {
  CacheNodeType?: string | undefined
  Value?: string | undefined
}

export interface CacheNodeUpdateStatus {
  CacheNodeId?: string | undefined
  NodeUpdateStatus?: NodeUpdateStatus | undefined
  NodeDeletionDate?: Date | undefined
  NodeUpdateStartDate?: Date | undefined
  NodeUpdateEndDate?: Date | undefined
  NodeUpdateInitiatedBy?: NodeUpdateInitiatedBy | undefined
  NodeUpdateInitiatedDate?: Date | undefined
  NodeUpdateStatusModifiedDate?: Date | undefined
}

export interface CacheParameterGroup {
  CacheParameterGroupName?: string | undefined
  CacheParameterGroupFamily?: string | undefined
  Description?: string | undefined
  IsGlobal?: boolean | undefined
  ARN?: string | undefined
}

export interface CacheParameterGroupDetails {
  Marker?: string | undefined
  Parameters?: Parameter[] | undefined
  CacheNodeTypeSpecificParameters?: CacheNodeTypeSpecificParameter[] | undefined
}

export interface CacheParameterGroupNameMessage {
  CacheParameterGroupName?: string | undefined
}

export interface CacheParameterGroupStatus {
  CacheParameterGroupName?: string | undefined
  ParameterApplyStatus?: string | undefined
  CacheNodeIdsToReboot?: string[] | undefined
}

export interface CacheParameterGroupsMessage {
  Marker?: string | undefined
  CacheParameterGroups?: CacheParameterGroup[] | undefined
}

export interface CacheSecurityGroup {
  OwnerId?: string | undefined
  CacheSecurityGroupName?: string | undefined
  Description?: string | undefined
  EC2SecurityGroups?: EC2SecurityGroup[] | undefined
  ARN?: string | undefined
}

export interface CacheSecurityGroupMembership {
  CacheSecurityGroupName?: string | undefined
  Status?: string | undefined
}

export interface CacheSecurityGroupMessage {
  Marker?: string | undefined
  CacheSecurityGroups?: CacheSecurityGroup[] | undefined
}

export interface CacheSubnetGroup {
  CacheSubnetGroupName?: string | undefined
  CacheSubnetGroupDescription?: string | undefined
  VpcId?: string | undefined
  Subnets?: Subnet[] | undefined
  ARN?: string | undefined
  SupportedNetworkTypes?: NetworkType[] | undefined
}

export interface CacheSubnetGroupMessage {
  Marker?: string | undefined
  CacheSubnetGroups?: CacheSubnetGroup[] | undefined
}

export interface CacheUsageLimits {
  DataStorage?: DataStorage | undefined
  ECPUPerSecond?: ECPUPerSecond | undefined
}

export type ChangeType = 'immediate' | 'requires-reboot'

export interface CloudWatchLogsDestinationDetails {
  LogGroup?: string | undefined
}

export type ClusterMode = 'enabled' | 'disabled' | 'compatible'

export interface CompleteMigrationMessage {
  ReplicationGroupId: string
  Force?: boolean | undefined
}

export interface CompleteMigrationResponse {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface ConfigureShard {
  NodeGroupId: string
  NewReplicaCount: number
  PreferredAvailabilityZones?: string[] | undefined
  PreferredOutpostArns?: string[] | undefined
}

export interface CopyServerlessCacheSnapshotRequest {
  SourceServerlessCacheSnapshotName: string
  TargetServerlessCacheSnapshotName: string
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CopyServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot | undefined
}

export interface CopySnapshotMessage {
  SourceSnapshotName: string
  TargetSnapshotName: string
  TargetBucket?: string | undefined
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CopySnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface CreateCacheClusterMessage {
  CacheClusterId: string
  ReplicationGroupId?: string | undefined
  AZMode?: AZMode | undefined
  PreferredAvailabilityZone?: string | undefined
  PreferredAvailabilityZones?: string[] | undefined
  NumCacheNodes?: number | undefined
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheParameterGroupName?: string | undefined
  CacheSubnetGroupName?: string | undefined
  CacheSecurityGroupNames?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  Tags?: Tag[] | undefined
  SnapshotArns?: string[] | undefined
  SnapshotName?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  Port?: number | undefined
  NotificationTopicArn?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  AuthToken?: string | undefined
  OutpostMode?: OutpostMode | undefined
  PreferredOutpostArn?: string | undefined
  PreferredOutpostArns?: string[] | undefined
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[] | undefined
  TransitEncryptionEnabled?: boolean | undefined
  NetworkType?: NetworkType | undefined
  IpDiscovery?: IpDiscovery | undefined
}

export interface CreateCacheClusterResult {
  CacheCluster?: CacheCluster | undefined
}

export interface CreateCacheParameterGroupMessage {
  CacheParameterGroupName: string
  CacheParameterGroupFamily: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateCacheParameterGroupResult {
  CacheParameterGroup?: CacheParameterGroup | undefined
}

export interface CreateCacheSecurityGroupMessage {
  CacheSecurityGroupName: string
  Description: string
  Tags?: Tag[] | undefined
}

export interface CreateCacheSecurityGroupResult {
  CacheSecurityGroup?: CacheSecurityGroup | undefined
}

export interface CreateCacheSubnetGroupMessage {
  CacheSubnetGroupName: string
  CacheSubnetGroupDescription: string
  SubnetIds: string[]
  Tags?: Tag[] | undefined
}

export interface CreateCacheSubnetGroupResult {
  CacheSubnetGroup?: CacheSubnetGroup | undefined
}

export interface CreateGlobalReplicationGroupMessage {
  GlobalReplicationGroupIdSuffix: string
  GlobalReplicationGroupDescription?: string | undefined
  PrimaryReplicationGroupId: string
}

export interface CreateGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface CreateReplicationGroupMessage {
  ReplicationGroupId: string
  ReplicationGroupDescription: string
  GlobalReplicationGroupId?: string | undefined
  PrimaryClusterId?: string | undefined
  AutomaticFailoverEnabled?: boolean | undefined
  MultiAZEnabled?: boolean | undefined
  NumCacheClusters?: number | undefined
  PreferredCacheClusterAZs?: string[] | undefined
  NumNodeGroups?: number | undefined
  ReplicasPerNodeGroup?: number | undefined
  NodeGroupConfiguration?: NodeGroupConfiguration[] | undefined
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheParameterGroupName?: string | undefined
  CacheSubnetGroupName?: string | undefined
  CacheSecurityGroupNames?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  Tags?: Tag[] | undefined
  SnapshotArns?: string[] | undefined
  SnapshotName?: string | undefined
  PreferredMaintenanceWindow?: string | undefined
  Port?: number | undefined
  NotificationTopicArn?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  AuthToken?: string | undefined
  TransitEncryptionEnabled?: boolean | undefined
  AtRestEncryptionEnabled?: boolean | undefined
  KmsKeyId?: string | undefined
  UserGroupIds?: string[] | undefined
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[] | undefined
  DataTieringEnabled?: boolean | undefined
  NetworkType?: NetworkType | undefined
  IpDiscovery?: IpDiscovery | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
  ClusterMode?: ClusterMode | undefined
  ServerlessCacheSnapshotName?: string | undefined
  Durability?: Durability | undefined
}

export interface CreateReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface CreateServerlessCacheRequest {
  ServerlessCacheName: string
  Description?: string | undefined
  Engine: string
  MajorEngineVersion?: string | undefined
  CacheUsageLimits?: CacheUsageLimits | undefined
  KmsKeyId?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SnapshotArnsToRestore?: string[] | undefined
  Tags?: Tag[] | undefined
  UserGroupId?: string | undefined
  SubnetIds?: string[] | undefined
  SnapshotRetentionLimit?: number | undefined
  DailySnapshotTime?: string | undefined
  NetworkType?: NetworkType | undefined
}

export interface CreateServerlessCacheResponse {
  ServerlessCache?: ServerlessCache | undefined
}

export interface CreateServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string
  ServerlessCacheName: string
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot | undefined
}

export interface CreateSnapshotMessage {
  ReplicationGroupId?: string | undefined
  CacheClusterId?: string | undefined
  SnapshotName: string
  KmsKeyId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface CreateUserGroupMessage {
  UserGroupId: string
  Engine: string
  UserIds?: string[] | undefined
  Tags?: Tag[] | undefined
}

export interface CreateUserMessage {
  UserId: string
  UserName: string
  Engine: string
  Passwords?: string[] | undefined
  AccessString: string
  NoPasswordRequired?: boolean | undefined
  Tags?: Tag[] | undefined
  AuthenticationMode?: AuthenticationMode | undefined
}

export interface CustomerNodeEndpoint {
  Address?: string | undefined
  Port?: number | undefined
}

export interface DataStorage {
  Maximum?: number | undefined
  Minimum?: number | undefined
  Unit: DataStorageUnit
}

export type DataStorageUnit = 'GB'

export type DataTieringStatus = 'enabled' | 'disabled'

export interface DecreaseNodeGroupsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  NodeGroupCount: number
  GlobalNodeGroupsToRemove?: string[] | undefined
  GlobalNodeGroupsToRetain?: string[] | undefined
  ApplyImmediately: boolean
}

export interface DecreaseNodeGroupsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface DecreaseReplicaCountMessage {
  ReplicationGroupId: string
  NewReplicaCount?: number | undefined
  ReplicaConfiguration?: ConfigureShard[] | undefined
  ReplicasToRemove?: string[] | undefined
  ApplyImmediately: boolean
}

export interface DecreaseReplicaCountResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface DeleteCacheClusterMessage {
  CacheClusterId: string
  FinalSnapshotIdentifier?: string | undefined
}

export interface DeleteCacheClusterResult {
  CacheCluster?: CacheCluster | undefined
}

export interface DeleteCacheParameterGroupMessage {
  CacheParameterGroupName: string
}

export interface DeleteCacheSecurityGroupMessage {
  CacheSecurityGroupName: string
}

export interface DeleteCacheSubnetGroupMessage {
  CacheSubnetGroupName: string
}

export interface DeleteGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  RetainPrimaryReplicationGroup: boolean
}

export interface DeleteGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface DeleteReplicationGroupMessage {
  ReplicationGroupId: string
  RetainPrimaryCluster?: boolean | undefined
  FinalSnapshotIdentifier?: string | undefined
}

export interface DeleteReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface DeleteServerlessCacheRequest {
  ServerlessCacheName: string
  FinalSnapshotName?: string | undefined
}

export interface DeleteServerlessCacheResponse {
  ServerlessCache?: ServerlessCache | undefined
}

export interface DeleteServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string
}

export interface DeleteServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot | undefined
}

export interface DeleteSnapshotMessage {
  SnapshotName: string
}

export interface DeleteSnapshotResult {
  Snapshot?: Snapshot | undefined
}

export interface DeleteUserGroupMessage {
  UserGroupId: string
}

export interface DeleteUserMessage {
  UserId: string
}

export interface DescribeCacheClustersMessage {
  CacheClusterId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  ShowCacheNodeInfo?: boolean | undefined
  ShowCacheClustersNotInReplicationGroups?: boolean | undefined
}

export interface DescribeCacheEngineVersionsMessage {
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheParameterGroupFamily?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  DefaultOnly?: boolean | undefined
}

export interface DescribeCacheParameterGroupsMessage {
  CacheParameterGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeCacheParametersMessage {
  CacheParameterGroupName: string
  Source?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeCacheSecurityGroupsMessage {
  CacheSecurityGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeCacheSubnetGroupsMessage {
  CacheSubnetGroupName?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEngineDefaultParametersMessage {
  CacheParameterGroupFamily: string
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeEngineDefaultParametersResult {
  EngineDefaults?: EngineDefaults | undefined
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

export interface DescribeGlobalReplicationGroupsMessage {
  GlobalReplicationGroupId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
  ShowMemberInfo?: boolean | undefined
}

export interface DescribeGlobalReplicationGroupsResult {
  Marker?: string | undefined
  GlobalReplicationGroups?: GlobalReplicationGroup[] | undefined
}

export interface DescribeReplicationGroupsMessage {
  ReplicationGroupId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeReservedCacheNodesMessage {
  ReservedCacheNodeId?: string | undefined
  ReservedCacheNodesOfferingId?: string | undefined
  CacheNodeType?: string | undefined
  Duration?: string | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeReservedCacheNodesOfferingsMessage {
  ReservedCacheNodesOfferingId?: string | undefined
  CacheNodeType?: string | undefined
  Duration?: string | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeServerlessCacheSnapshotsRequest {
  ServerlessCacheName?: string | undefined
  ServerlessCacheSnapshotName?: string | undefined
  SnapshotType?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeServerlessCacheSnapshotsResponse {
  NextToken?: string | undefined
  ServerlessCacheSnapshots?: ServerlessCacheSnapshot[] | undefined
}

export interface DescribeServerlessCachesRequest {
  ServerlessCacheName?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeServerlessCachesResponse {
  NextToken?: string | undefined
  ServerlessCaches?: ServerlessCache[] | undefined
}

export interface DescribeServiceUpdatesMessage {
  ServiceUpdateName?: string | undefined
  ServiceUpdateStatus?: ServiceUpdateStatus[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeSnapshotsListMessage {
  Marker?: string | undefined
  Snapshots?: Snapshot[] | undefined
}

export interface DescribeSnapshotsMessage {
  ReplicationGroupId?: string | undefined
  CacheClusterId?: string | undefined
  SnapshotName?: string | undefined
  SnapshotSource?: string | undefined
  Marker?: string | undefined
  MaxRecords?: number | undefined
  ShowNodeGroupConfig?: boolean | undefined
}

export interface DescribeUpdateActionsMessage {
  ServiceUpdateName?: string | undefined
  ReplicationGroupIds?: string[] | undefined
  CacheClusterIds?: string[] | undefined
  Engine?: string | undefined
  ServiceUpdateStatus?: ServiceUpdateStatus[] | undefined
  ServiceUpdateTimeRange?: TimeRangeFilter | undefined
  UpdateActionStatus?: UpdateActionStatus[] | undefined
  ShowNodeLevelUpdateStatus?: boolean | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeUserGroupsMessage {
  UserGroupId?: string | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeUserGroupsResult {
  UserGroups?: UserGroup[] | undefined
  Marker?: string | undefined
}

export interface DescribeUsersMessage {
  Engine?: string | undefined
  UserId?: string | undefined
  Filters?: Filter[] | undefined
  MaxRecords?: number | undefined
  Marker?: string | undefined
}

export interface DescribeUsersResult {
  Users?: User[] | undefined
  Marker?: string | undefined
}

export interface DestinationDetails {
  CloudWatchLogsDetails?: CloudWatchLogsDestinationDetails | undefined
  KinesisFirehoseDetails?: KinesisFirehoseDestinationDetails | undefined
}

export type DestinationType = 'cloudwatch-logs' | 'kinesis-firehose'

export interface DisassociateGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  ReplicationGroupId: string
  ReplicationGroupRegion: string
}

export interface DisassociateGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export type Durability = 'default' | 'async' | 'sync' | 'disabled'

export interface EC2SecurityGroup {
  Status?: string | undefined
  EC2SecurityGroupName?: string | undefined
  EC2SecurityGroupOwnerId?: string | undefined
}

export interface ECPUPerSecond {
  Maximum?: number | undefined
  Minimum?: number | undefined
}

export type EffectiveDurability = 'async' | 'sync' | 'disabled'

export interface Endpoint {
  Address?: string | undefined
  Port?: number | undefined
}

export interface EngineDefaults {
  CacheParameterGroupFamily?: string | undefined
  Marker?: string | undefined
  Parameters?: Parameter[] | undefined
  CacheNodeTypeSpecificParameters?: CacheNodeTypeSpecificParameter[] | undefined
}

export interface Event {
  SourceIdentifier?: string | undefined
  SourceType?: SourceType | undefined
  Message?: string | undefined
  Date?: Date | undefined
}

export interface EventsMessage {
  Marker?: string | undefined
  Events?: Event[] | undefined
}

export interface ExportServerlessCacheSnapshotRequest {
  ServerlessCacheSnapshotName: string
  S3BucketName: string
}

export interface ExportServerlessCacheSnapshotResponse {
  ServerlessCacheSnapshot?: ServerlessCacheSnapshot | undefined
}

export interface FailoverGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  PrimaryRegion: string
  PrimaryReplicationGroupId: string
}

export interface FailoverGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface Filter {
  Name: string
  Values: string[]
}

export interface GlobalNodeGroup {
  GlobalNodeGroupId?: string | undefined
  Slots?: string | undefined
}

export interface GlobalReplicationGroup {
  GlobalReplicationGroupId?: string | undefined
  GlobalReplicationGroupDescription?: string | undefined
  Status?: string | undefined
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  Members?: GlobalReplicationGroupMember[] | undefined
  ClusterEnabled?: boolean | undefined
  GlobalNodeGroups?: GlobalNodeGroup[] | undefined
  AuthTokenEnabled?: boolean | undefined
  TransitEncryptionEnabled?: boolean | undefined
  AtRestEncryptionEnabled?: boolean | undefined
  ARN?: string | undefined
}

export interface GlobalReplicationGroupInfo {
  GlobalReplicationGroupId?: string | undefined
  GlobalReplicationGroupMemberRole?: string | undefined
}

export interface GlobalReplicationGroupMember {
  ReplicationGroupId?: string | undefined
  ReplicationGroupRegion?: string | undefined
  Role?: string | undefined
  AutomaticFailover?: AutomaticFailoverStatus | undefined
  Status?: string | undefined
}

export interface IncreaseNodeGroupsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  NodeGroupCount: number
  RegionalConfigurations?: RegionalConfiguration[] | undefined
  ApplyImmediately: boolean
}

export interface IncreaseNodeGroupsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface IncreaseReplicaCountMessage {
  ReplicationGroupId: string
  NewReplicaCount?: number | undefined
  ReplicaConfiguration?: ConfigureShard[] | undefined
  ApplyImmediately: boolean
}

export interface IncreaseReplicaCountResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export type InputAuthenticationType = 'password' | 'no-password-required' | 'iam'

export type IpDiscovery = 'ipv4' | 'ipv6'

export interface KinesisFirehoseDestinationDetails {
  DeliveryStream?: string | undefined
}

export interface ListAllowedNodeTypeModificationsMessage {
  CacheClusterId?: string | undefined
  ReplicationGroupId?: string | undefined
}

export interface ListTagsForResourceMessage {
  ResourceName: string
}

export interface LogDeliveryConfiguration {
  LogType?: LogType | undefined
  DestinationType?: DestinationType | undefined
  DestinationDetails?: DestinationDetails | undefined
  LogFormat?: LogFormat | undefined
  Status?: LogDeliveryConfigurationStatus | undefined
  Message?: string | undefined
}

export interface LogDeliveryConfigurationRequest {
  LogType?: LogType | undefined
  DestinationType?: DestinationType | undefined
  DestinationDetails?: DestinationDetails | undefined
  LogFormat?: LogFormat | undefined
  Enabled?: boolean | undefined
}

export type LogDeliveryConfigurationStatus = 'active' | 'enabling' | 'modifying' | 'disabling' | 'error'

export type LogFormat = 'text' | 'json'

export type LogType = 'slow-log' | 'engine-log'

export interface ModifyCacheClusterMessage {
  CacheClusterId: string
  NumCacheNodes?: number | undefined
  CacheNodeIdsToRemove?: string[] | undefined
  AZMode?: AZMode | undefined
  NewAvailabilityZones?: string[] | undefined
  CacheSecurityGroupNames?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  PreferredMaintenanceWindow?: string | undefined
  NotificationTopicArn?: string | undefined
  CacheParameterGroupName?: string | undefined
  NotificationTopicStatus?: string | undefined
  ApplyImmediately?: boolean | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  CacheNodeType?: string | undefined
  AuthToken?: string | undefined
  AuthTokenUpdateStrategy?: AuthTokenUpdateStrategyType | undefined
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[] | undefined
  IpDiscovery?: IpDiscovery | undefined
  ScaleConfig?: ScaleConfig | undefined
}

export interface ModifyCacheClusterResult {
  CacheCluster?: CacheCluster | undefined
}

export interface ModifyCacheParameterGroupMessage {
  CacheParameterGroupName: string
  ParameterNameValues: ParameterNameValue[]
}

export interface ModifyCacheSubnetGroupMessage {
  CacheSubnetGroupName: string
  CacheSubnetGroupDescription?: string | undefined
  SubnetIds?: string[] | undefined
}

export interface ModifyCacheSubnetGroupResult {
  CacheSubnetGroup?: CacheSubnetGroup | undefined
}

export interface ModifyGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  ApplyImmediately: boolean
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  CacheParameterGroupName?: string | undefined
  GlobalReplicationGroupDescription?: string | undefined
  AutomaticFailoverEnabled?: boolean | undefined
}

export interface ModifyGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface ModifyReplicationGroupMessage {
  ReplicationGroupId: string
  ReplicationGroupDescription?: string | undefined
  PrimaryClusterId?: string | undefined
  SnapshottingClusterId?: string | undefined
  AutomaticFailoverEnabled?: boolean | undefined
  MultiAZEnabled?: boolean | undefined
  NodeGroupId?: string | undefined
  CacheSecurityGroupNames?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  PreferredMaintenanceWindow?: string | undefined
  NotificationTopicArn?: string | undefined
  CacheParameterGroupName?: string | undefined
  NotificationTopicStatus?: string | undefined
  ApplyImmediately?: boolean | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  CacheNodeType?: string | undefined
  AuthToken?: string | undefined
  AuthTokenUpdateStrategy?: AuthTokenUpdateStrategyType | undefined
  UserGroupIdsToAdd?: string[] | undefined
  UserGroupIdsToRemove?: string[] | undefined
  RemoveUserGroups?: boolean | undefined
  LogDeliveryConfigurations?: LogDeliveryConfigurationRequest[] | undefined
  IpDiscovery?: IpDiscovery | undefined
  TransitEncryptionEnabled?: boolean | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
  ClusterMode?: ClusterMode | undefined
  Durability?: Durability | undefined
}

export interface ModifyReplicationGroupResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface ModifyReplicationGroupShardConfigurationMessage {
  ReplicationGroupId: string
  NodeGroupCount: number
  ApplyImmediately: boolean
  ReshardingConfiguration?: ReshardingConfiguration[] | undefined
  NodeGroupsToRemove?: string[] | undefined
  NodeGroupsToRetain?: string[] | undefined
}

export interface ModifyReplicationGroupShardConfigurationResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface ModifyServerlessCacheRequest {
  ServerlessCacheName: string
  Description?: string | undefined
  CacheUsageLimits?: CacheUsageLimits | undefined
  RemoveUserGroup?: boolean | undefined
  UserGroupId?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SnapshotRetentionLimit?: number | undefined
  DailySnapshotTime?: string | undefined
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
}

export interface ModifyServerlessCacheResponse {
  ServerlessCache?: ServerlessCache | undefined
}

export interface ModifyUserGroupMessage {
  UserGroupId: string
  UserIdsToAdd?: string[] | undefined
  UserIdsToRemove?: string[] | undefined
  Engine?: string | undefined
}

export interface ModifyUserMessage {
  UserId: string
  AccessString?: string | undefined
  AppendAccessString?: string | undefined
  Passwords?: string[] | undefined
  NoPasswordRequired?: boolean | undefined
  AuthenticationMode?: AuthenticationMode | undefined
  Engine?: string | undefined
}

export type MultiAZStatus = 'enabled' | 'disabled'

export type NetworkType = 'ipv4' | 'ipv6' | 'dual_stack'

export interface NodeGroup {
  NodeGroupId?: string | undefined
  Status?: string | undefined
  PrimaryEndpoint?: Endpoint | undefined
  ReaderEndpoint?: Endpoint | undefined
  Slots?: string | undefined
  NodeGroupMembers?: NodeGroupMember[] | undefined
}

export interface NodeGroupConfiguration {
  NodeGroupId?: string | undefined
  Slots?: string | undefined
  ReplicaCount?: number | undefined
  PrimaryAvailabilityZone?: string | undefined
  ReplicaAvailabilityZones?: string[] | undefined
  PrimaryOutpostArn?: string | undefined
  ReplicaOutpostArns?: string[] | undefined
}

export interface NodeGroupMember {
  CacheClusterId?: string | undefined
  CacheNodeId?: string | undefined
  ReadEndpoint?: Endpoint | undefined
  PreferredAvailabilityZone?: string | undefined
  PreferredOutpostArn?: string | undefined
  CurrentRole?: string | undefined
}

export interface NodeGroupMemberUpdateStatus {
  CacheClusterId?: string | undefined
  CacheNodeId?: string | undefined
  NodeUpdateStatus?: NodeUpdateStatus | undefined
  NodeDeletionDate?: Date | undefined
  NodeUpdateStartDate?: Date | undefined
  NodeUpdateEndDate?: Date | undefined
  NodeUpdateInitiatedBy?: NodeUpdateInitiatedBy | undefined
  NodeUpdateInitiatedDate?: Date | undefined
  NodeUpdateStatusModifiedDate?: Date | undefined
}

export interface NodeGroupUpdateStatus {
  NodeGroupId?: string | undefined
  NodeGroupMemberUpdateStatus?: NodeGroupMemberUpdateStatus[] | undefined
}

export interface NodeSnapshot {
  CacheClusterId?: string | undefined
  NodeGroupId?: string | undefined
  CacheNodeId?: string | undefined
  NodeGroupConfiguration?: NodeGroupConfiguration | undefined
  CacheSize?: string | undefined
  CacheNodeCreateTime?: Date | undefined
  SnapshotCreateTime?: Date | undefined
}

export type NodeUpdateInitiatedBy = 'system' | 'customer'

export type NodeUpdateStatus = 'not-applied' | 'waiting-to-start' | 'in-progress' | 'stopping' | 'stopped' | 'complete'

export interface NotificationConfiguration {
  TopicArn?: string | undefined
  TopicStatus?: string | undefined
}

export type OutpostMode = 'single-outpost' | 'cross-outpost'

export interface Parameter {
  ParameterName?: string | undefined
  ParameterValue?: string | undefined
  Description?: string | undefined
  Source?: string | undefined
  DataType?: string | undefined
  AllowedValues?: string | undefined
  IsModifiable?: boolean | undefined
  MinimumEngineVersion?: string | undefined
  ChangeType?: ChangeType | undefined
}

export interface ParameterNameValue {
  ParameterName?: string | undefined
  ParameterValue?: string | undefined
}

export type PendingAutomaticFailoverStatus = 'enabled' | 'disabled'

export interface PendingLogDeliveryConfiguration {
  LogType?: LogType | undefined
  DestinationType?: DestinationType | undefined
  DestinationDetails?: DestinationDetails | undefined
  LogFormat?: LogFormat | undefined
}

export interface PendingModifiedValues {
  NumCacheNodes?: number | undefined
  CacheNodeIdsToRemove?: string[] | undefined
  EngineVersion?: string | undefined
  CacheNodeType?: string | undefined
  AuthTokenStatus?: AuthTokenUpdateStatus | undefined
  LogDeliveryConfigurations?: PendingLogDeliveryConfiguration[] | undefined
  TransitEncryptionEnabled?: boolean | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
  ScaleConfig?: ScaleConfig | undefined
}

export interface ProcessedUpdateAction {
  ReplicationGroupId?: string | undefined
  CacheClusterId?: string | undefined
  ServiceUpdateName?: string | undefined
  UpdateActionStatus?: UpdateActionStatus | undefined
}

export interface PurchaseReservedCacheNodesOfferingMessage {
  ReservedCacheNodesOfferingId: string
  ReservedCacheNodeId?: string | undefined
  CacheNodeCount?: number | undefined
  Tags?: Tag[] | undefined
}

export interface PurchaseReservedCacheNodesOfferingResult {
  ReservedCacheNode?: ReservedCacheNode | undefined
}

export interface RebalanceSlotsInGlobalReplicationGroupMessage {
  GlobalReplicationGroupId: string
  ApplyImmediately: boolean
}

export interface RebalanceSlotsInGlobalReplicationGroupResult {
  GlobalReplicationGroup?: GlobalReplicationGroup | undefined
}

export interface RebootCacheClusterMessage {
  CacheClusterId: string
  CacheNodeIdsToReboot: string[]
}

export interface RebootCacheClusterResult {
  CacheCluster?: CacheCluster | undefined
}

export interface RecurringCharge {
  RecurringChargeAmount?: number | undefined
  RecurringChargeFrequency?: string | undefined
}

export interface RegionalConfiguration {
  ReplicationGroupId: string
  ReplicationGroupRegion: string
  ReshardingConfiguration: ReshardingConfiguration[]
}

export interface RemoveTagsFromResourceMessage {
  ResourceName: string
  TagKeys: string[]
}

export interface ReplicationGroup {
  ReplicationGroupId?: string | undefined
  Description?: string | undefined
  GlobalReplicationGroupInfo?: GlobalReplicationGroupInfo | undefined
  Status?: string | undefined
  PendingModifiedValues?: ReplicationGroupPendingModifiedValues | undefined
  MemberClusters?: string[] | undefined
  NodeGroups?: NodeGroup[] | undefined
  SnapshottingClusterId?: string | undefined
  AutomaticFailover?: AutomaticFailoverStatus | undefined
  MultiAZ?: MultiAZStatus | undefined
  ConfigurationEndpoint?: Endpoint | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  ClusterEnabled?: boolean | undefined
  CacheNodeType?: string | undefined
  AuthTokenEnabled?: boolean | undefined
  AuthTokenLastModifiedDate?: Date | undefined
  TransitEncryptionEnabled?: boolean | undefined
  AtRestEncryptionEnabled?: boolean | undefined
  MemberClustersOutpostArns?: string[] | undefined
  KmsKeyId?: string | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  ARN?: string | undefined
  UserGroupIds?: string[] | undefined
  LogDeliveryConfigurations?: LogDeliveryConfiguration[] | undefined
  ReplicationGroupCreateTime?: Date | undefined
  DataTiering?: DataTieringStatus | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  NetworkType?: NetworkType | undefined
  IpDiscovery?: IpDiscovery | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
  ClusterMode?: ClusterMode | undefined
  Engine?: string | undefined
  Durability?: Durability | undefined
  EffectiveDurability?: EffectiveDurability | undefined
}

export interface ReplicationGroupMessage {
  Marker?: string | undefined
  ReplicationGroups?: ReplicationGroup[] | undefined
}

export interface ReplicationGroupPendingModifiedValues {
  PrimaryClusterId?: string | undefined
  AutomaticFailoverStatus?: PendingAutomaticFailoverStatus | undefined
  Resharding?: ReshardingStatus | undefined
  AuthTokenStatus?: AuthTokenUpdateStatus | undefined
  UserGroups?: UserGroupsUpdateStatus | undefined
  LogDeliveryConfigurations?: PendingLogDeliveryConfiguration[] | undefined
  TransitEncryptionEnabled?: boolean | undefined
  TransitEncryptionMode?: TransitEncryptionMode | undefined
  ClusterMode?: ClusterMode | undefined
}

export interface ReservedCacheNode {
  ReservedCacheNodeId?: string | undefined
  ReservedCacheNodesOfferingId?: string | undefined
  CacheNodeType?: string | undefined
  StartTime?: Date | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  CacheNodeCount?: number | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  State?: string | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  ReservationARN?: string | undefined
}

export interface ReservedCacheNodeMessage {
  Marker?: string | undefined
  ReservedCacheNodes?: ReservedCacheNode[] | undefined
}

export interface ReservedCacheNodesOffering {
  ReservedCacheNodesOfferingId?: string | undefined
  CacheNodeType?: string | undefined
  Duration?: number | undefined
  FixedPrice?: number | undefined
  UsagePrice?: number | undefined
  ProductDescription?: string | undefined
  OfferingType?: string | undefined
  RecurringCharges?: RecurringCharge[] | undefined
}

export interface ReservedCacheNodesOfferingMessage {
  Marker?: string | undefined
  ReservedCacheNodesOfferings?: ReservedCacheNodesOffering[] | undefined
}

export interface ResetCacheParameterGroupMessage {
  CacheParameterGroupName: string
  ResetAllParameters?: boolean | undefined
  ParameterNameValues?: ParameterNameValue[] | undefined
}

export interface ReshardingConfiguration {
  NodeGroupId?: string | undefined
  PreferredAvailabilityZones?: string[] | undefined
}

export interface ReshardingStatus {
  SlotMigration?: SlotMigration | undefined
}

export interface RevokeCacheSecurityGroupIngressMessage {
  CacheSecurityGroupName: string
  EC2SecurityGroupName: string
  EC2SecurityGroupOwnerId: string
}

export interface RevokeCacheSecurityGroupIngressResult {
  CacheSecurityGroup?: CacheSecurityGroup | undefined
}

export interface ScaleConfig {
  ScalePercentage?: number | undefined
  ScaleIntervalMinutes?: number | undefined
}

export interface SecurityGroupMembership {
  SecurityGroupId?: string | undefined
  Status?: string | undefined
}

export interface ServerlessCache {
  ServerlessCacheName?: string | undefined
  Description?: string | undefined
  CreateTime?: Date | undefined
  Status?: string | undefined
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
  FullEngineVersion?: string | undefined
  CacheUsageLimits?: CacheUsageLimits | undefined
  KmsKeyId?: string | undefined
  StorageEncryptionType?: StorageEncryptionType | undefined
  SecurityGroupIds?: string[] | undefined
  Endpoint?: Endpoint | undefined
  ReaderEndpoint?: Endpoint | undefined
  ARN?: string | undefined
  UserGroupId?: string | undefined
  SubnetIds?: string[] | undefined
  SnapshotRetentionLimit?: number | undefined
  DailySnapshotTime?: string | undefined
  NetworkType?: NetworkType | undefined
}

export interface ServerlessCacheConfiguration {
  ServerlessCacheName?: string | undefined
  Engine?: string | undefined
  MajorEngineVersion?: string | undefined
}

export interface ServerlessCacheSnapshot {
  ServerlessCacheSnapshotName?: string | undefined
  ARN?: string | undefined
  KmsKeyId?: string | undefined
  SnapshotType?: string | undefined
  Status?: string | undefined
  CreateTime?: Date | undefined
  ExpiryTime?: Date | undefined
  BytesUsedForCache?: string | undefined
  ServerlessCacheConfiguration?: ServerlessCacheConfiguration | undefined
}

export interface ServiceUpdate {
  ServiceUpdateName?: string | undefined
  ServiceUpdateReleaseDate?: Date | undefined
  ServiceUpdateEndDate?: Date | undefined
  ServiceUpdateSeverity?: ServiceUpdateSeverity | undefined
  ServiceUpdateRecommendedApplyByDate?: Date | undefined
  ServiceUpdateStatus?: ServiceUpdateStatus | undefined
  ServiceUpdateDescription?: string | undefined
  ServiceUpdateType?: ServiceUpdateType | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  AutoUpdateAfterRecommendedApplyByDate?: boolean | undefined
  EstimatedUpdateTime?: string | undefined
}

export type ServiceUpdateSeverity = 'critical' | 'important' | 'medium' | 'low'

export type ServiceUpdateStatus = 'available' | 'cancelled' | 'expired'

export type ServiceUpdateType = 'security-update'

export interface ServiceUpdatesMessage {
  Marker?: string | undefined
  ServiceUpdates?: ServiceUpdate[] | undefined
}

export type SlaMet = 'yes' | 'no' | 'n/a'

export interface SlotMigration {
  ProgressPercentage?: number | undefined
}

export interface Snapshot {
  SnapshotName?: string | undefined
  ReplicationGroupId?: string | undefined
  ReplicationGroupDescription?: string | undefined
  CacheClusterId?: string | undefined
  SnapshotStatus?: string | undefined
  SnapshotSource?: string | undefined
  CacheNodeType?: string | undefined
  Engine?: string | undefined
  EngineVersion?: string | undefined
  NumCacheNodes?: number | undefined
  PreferredAvailabilityZone?: string | undefined
  PreferredOutpostArn?: string | undefined
  CacheClusterCreateTime?: Date | undefined
  PreferredMaintenanceWindow?: string | undefined
  TopicArn?: string | undefined
  Port?: number | undefined
  CacheParameterGroupName?: string | undefined
  CacheSubnetGroupName?: string | undefined
  VpcId?: string | undefined
  AutoMinorVersionUpgrade?: boolean | undefined
  SnapshotRetentionLimit?: number | undefined
  SnapshotWindow?: string | undefined
  NumNodeGroups?: number | undefined
  AutomaticFailover?: AutomaticFailoverStatus | undefined
  NodeSnapshots?: NodeSnapshot[] | undefined
  KmsKeyId?: string | undefined
  ARN?: string | undefined
  DataTiering?: DataTieringStatus | undefined
  Durability?: Durability | undefined
}

export type SourceType = 'cache-cluster' | 'cache-parameter-group' | 'cache-security-group' | 'cache-subnet-group' | 'replication-group' | 'serverless-cache' | 'serverless-cache-snapshot' | 'user' | 'user-group'

export interface StartMigrationMessage {
  ReplicationGroupId: string
  CustomerNodeEndpointList: CustomerNodeEndpoint[]
}

export interface StartMigrationResponse {
  ReplicationGroup?: ReplicationGroup | undefined
}

export type StorageEncryptionType = 'none' | 'sse-elasticache' | 'sse-kms'

export interface Subnet {
  SubnetIdentifier?: string | undefined
  SubnetAvailabilityZone?: AvailabilityZone | undefined
  SubnetOutpost?: SubnetOutpost | undefined
  SupportedNetworkTypes?: NetworkType[] | undefined
}

export interface SubnetOutpost {
  SubnetOutpostArn?: string | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TagListMessage {
  TagList?: Tag[] | undefined
}

export interface TestFailoverMessage {
  ReplicationGroupId: string
  NodeGroupId: string
}

export interface TestFailoverResult {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface TestMigrationMessage {
  ReplicationGroupId: string
  CustomerNodeEndpointList: CustomerNodeEndpoint[]
}

export interface TestMigrationResponse {
  ReplicationGroup?: ReplicationGroup | undefined
}

export interface TimeRangeFilter {
  StartTime?: Date | undefined
  EndTime?: Date | undefined
}

export type TransitEncryptionMode = 'preferred' | 'required'

export interface UnprocessedUpdateAction {
  ReplicationGroupId?: string | undefined
  CacheClusterId?: string | undefined
  ServiceUpdateName?: string | undefined
  ErrorType?: string | undefined
  ErrorMessage?: string | undefined
}

export interface UpdateAction {
  ReplicationGroupId?: string | undefined
  CacheClusterId?: string | undefined
  ServiceUpdateName?: string | undefined
  ServiceUpdateReleaseDate?: Date | undefined
  ServiceUpdateSeverity?: ServiceUpdateSeverity | undefined
  ServiceUpdateStatus?: ServiceUpdateStatus | undefined
  ServiceUpdateRecommendedApplyByDate?: Date | undefined
  ServiceUpdateType?: ServiceUpdateType | undefined
  UpdateActionAvailableDate?: Date | undefined
  UpdateActionStatus?: UpdateActionStatus | undefined
  NodesUpdated?: string | undefined
  UpdateActionStatusModifiedDate?: Date | undefined
  SlaMet?: SlaMet | undefined
  NodeGroupUpdateStatus?: NodeGroupUpdateStatus[] | undefined
  CacheNodeUpdateStatus?: CacheNodeUpdateStatus[] | undefined
  EstimatedUpdateTime?: string | undefined
  Engine?: string | undefined
}

export interface UpdateActionResultsMessage {
  ProcessedUpdateActions?: ProcessedUpdateAction[] | undefined
  UnprocessedUpdateActions?: UnprocessedUpdateAction[] | undefined
}

export type UpdateActionStatus = 'not-applied' | 'waiting-to-start' | 'in-progress' | 'stopping' | 'stopped' | 'complete' | 'scheduling' | 'scheduled' | 'not-applicable'

export interface UpdateActionsMessage {
  Marker?: string | undefined
  UpdateActions?: UpdateAction[] | undefined
}

export interface User {
  UserId?: string | undefined
  UserName?: string | undefined
  Status?: string | undefined
  Engine?: string | undefined
  MinimumEngineVersion?: string | undefined
  AccessString?: string | undefined
  UserGroupIds?: string[] | undefined
  Authentication?: Authentication | undefined
  ARN?: string | undefined
}

export interface UserGroup {
  UserGroupId?: string | undefined
  Status?: string | undefined
  Engine?: string | undefined
  UserIds?: string[] | undefined
  MinimumEngineVersion?: string | undefined
  PendingChanges?: UserGroupPendingChanges | undefined
  ReplicationGroups?: string[] | undefined
  ServerlessCaches?: string[] | undefined
  ARN?: string | undefined
}

export interface UserGroupPendingChanges {
  UserIdsToRemove?: string[] | undefined
  UserIdsToAdd?: string[] | undefined
}

export interface UserGroupsUpdateStatus {
  UserGroupIdsToAdd?: string[] | undefined
  UserGroupIdsToRemove?: string[] | undefined
}
