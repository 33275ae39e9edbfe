// Written by tools/model.ts from the API model of ec2 2016-11-15; do not edit.

export interface Operations {
  AcceptAddressTransfer: { in: AcceptAddressTransferRequest; out: AcceptAddressTransferResult; err: never }
  AcceptCapacityReservationBillingOwnership: { in: AcceptCapacityReservationBillingOwnershipRequest; out: AcceptCapacityReservationBillingOwnershipResult; err: never }
  AcceptReservedInstancesExchangeQuote: { in: AcceptReservedInstancesExchangeQuoteRequest; out: AcceptReservedInstancesExchangeQuoteResult; err: never }
  AcceptTransitGatewayClientVpnAttachment: { in: AcceptTransitGatewayClientVpnAttachmentRequest; out: AcceptTransitGatewayClientVpnAttachmentResult; err: never }
  AcceptTransitGatewayMulticastDomainAssociations: { in: AcceptTransitGatewayMulticastDomainAssociationsRequest; out: AcceptTransitGatewayMulticastDomainAssociationsResult; err: never }
  AcceptTransitGatewayPeeringAttachment: { in: AcceptTransitGatewayPeeringAttachmentRequest; out: AcceptTransitGatewayPeeringAttachmentResult; err: never }
  AcceptTransitGatewayVpcAttachment: { in: AcceptTransitGatewayVpcAttachmentRequest; out: AcceptTransitGatewayVpcAttachmentResult; err: never }
  AcceptVpcEndpointConnections: { in: AcceptVpcEndpointConnectionsRequest; out: AcceptVpcEndpointConnectionsResult; err: never }
  AcceptVpcPeeringConnection: { in: AcceptVpcPeeringConnectionRequest; out: AcceptVpcPeeringConnectionResult; err: never }
  AdvertiseByoipCidr: { in: AdvertiseByoipCidrRequest; out: AdvertiseByoipCidrResult; err: never }
  AllocateAddress: { in: AllocateAddressRequest; out: AllocateAddressResult; err: never }
  AllocateHosts: { in: AllocateHostsRequest; out: AllocateHostsResult; err: never }
  AllocateIpamPoolCidr: { in: AllocateIpamPoolCidrRequest; out: AllocateIpamPoolCidrResult; err: never }
  ApplySecurityGroupsToClientVpnTargetNetwork: { in: ApplySecurityGroupsToClientVpnTargetNetworkRequest; out: ApplySecurityGroupsToClientVpnTargetNetworkResult; err: never }
  AssignIpv6Addresses: { in: AssignIpv6AddressesRequest; out: AssignIpv6AddressesResult; err: never }
  AssignPrivateIpAddresses: { in: AssignPrivateIpAddressesRequest; out: AssignPrivateIpAddressesResult; err: never }
  AssignPrivateNatGatewayAddress: { in: AssignPrivateNatGatewayAddressRequest; out: AssignPrivateNatGatewayAddressResult; err: never }
  AssociateAddress: { in: AssociateAddressRequest; out: AssociateAddressResult; err: never }
  AssociateApplicationStatusCheck: { in: AssociateApplicationStatusCheckRequest; out: AssociateApplicationStatusCheckResult; err: never }
  AssociateCapacityReservationBillingOwner: { in: AssociateCapacityReservationBillingOwnerRequest; out: AssociateCapacityReservationBillingOwnerResult; err: never }
  AssociateClientVpnTargetNetwork: { in: AssociateClientVpnTargetNetworkRequest; out: AssociateClientVpnTargetNetworkResult; err: never }
  AssociateDhcpOptions: { in: AssociateDhcpOptionsRequest; out: Record<string, never>; err: never }
  AssociateEnclaveCertificateIamRole: { in: AssociateEnclaveCertificateIamRoleRequest; out: AssociateEnclaveCertificateIamRoleResult; err: never }
  AssociateIamInstanceProfile: { in: AssociateIamInstanceProfileRequest; out: AssociateIamInstanceProfileResult; err: never }
  AssociateInstanceEventWindow: { in: AssociateInstanceEventWindowRequest; out: AssociateInstanceEventWindowResult; err: never }
  AssociateIpamByoasn: { in: AssociateIpamByoasnRequest; out: AssociateIpamByoasnResult; err: never }
  AssociateIpamResourceDiscovery: { in: AssociateIpamResourceDiscoveryRequest; out: AssociateIpamResourceDiscoveryResult; err: never }
  AssociateNatGatewayAddress: { in: AssociateNatGatewayAddressRequest; out: AssociateNatGatewayAddressResult; err: never }
  AssociateRouteServer: { in: AssociateRouteServerRequest; out: AssociateRouteServerResult; err: never }
  AssociateRouteTable: { in: AssociateRouteTableRequest; out: AssociateRouteTableResult; err: never }
  AssociateSecurityGroupVpc: { in: AssociateSecurityGroupVpcRequest; out: AssociateSecurityGroupVpcResult; err: never }
  AssociateSubnetCidrBlock: { in: AssociateSubnetCidrBlockRequest; out: AssociateSubnetCidrBlockResult; err: never }
  AssociateTransitGatewayMulticastDomain: { in: AssociateTransitGatewayMulticastDomainRequest; out: AssociateTransitGatewayMulticastDomainResult; err: never }
  AssociateTransitGatewayPolicyTable: { in: AssociateTransitGatewayPolicyTableRequest; out: AssociateTransitGatewayPolicyTableResult; err: never }
  AssociateTransitGatewayRouteTable: { in: AssociateTransitGatewayRouteTableRequest; out: AssociateTransitGatewayRouteTableResult; err: never }
  AssociateTrunkInterface: { in: AssociateTrunkInterfaceRequest; out: AssociateTrunkInterfaceResult; err: never }
  AssociateVpcCidrBlock: { in: AssociateVpcCidrBlockRequest; out: AssociateVpcCidrBlockResult; err: never }
  AttachClassicLinkVpc: { in: AttachClassicLinkVpcRequest; out: AttachClassicLinkVpcResult; err: never }
  AttachImageWatermark: { in: AttachImageWatermarkRequest; out: AttachImageWatermarkResult; err: never }
  AttachInternetGateway: { in: AttachInternetGatewayRequest; out: Record<string, never>; err: never }
  AttachNetworkInterface: { in: AttachNetworkInterfaceRequest; out: AttachNetworkInterfaceResult; err: never }
  AttachVerifiedAccessTrustProvider: { in: AttachVerifiedAccessTrustProviderRequest; out: AttachVerifiedAccessTrustProviderResult; err: never }
  AttachVolume: { in: AttachVolumeRequest; out: VolumeAttachment; err: never }
  AttachVpnGateway: { in: AttachVpnGatewayRequest; out: AttachVpnGatewayResult; err: never }
  AuthorizeClientVpnIngress: { in: AuthorizeClientVpnIngressRequest; out: AuthorizeClientVpnIngressResult; err: never }
  AuthorizeSecurityGroupEgress: { in: AuthorizeSecurityGroupEgressRequest; out: AuthorizeSecurityGroupEgressResult; err: never }
  AuthorizeSecurityGroupIngress: { in: AuthorizeSecurityGroupIngressRequest; out: AuthorizeSecurityGroupIngressResult; err: never }
  BatchModifyIpamRoutingPolicyRegistrations: { in: BatchModifyIpamRoutingPolicyRegistrationsRequest; out: BatchModifyIpamRoutingPolicyRegistrationsResult; err: never }
  BundleInstance: { in: BundleInstanceRequest; out: BundleInstanceResult; err: never }
  CancelBundleTask: { in: CancelBundleTaskRequest; out: CancelBundleTaskResult; err: never }
  CancelCapacityReservation: { in: CancelCapacityReservationRequest; out: CancelCapacityReservationResult; err: never }
  CancelCapacityReservationFleets: { in: CancelCapacityReservationFleetsRequest; out: CancelCapacityReservationFleetsResult; err: never }
  CancelConversionTask: { in: CancelConversionRequest; out: Record<string, never>; err: never }
  CancelDeclarativePoliciesReport: { in: CancelDeclarativePoliciesReportRequest; out: CancelDeclarativePoliciesReportResult; err: never }
  CancelExportTask: { in: CancelExportTaskRequest; out: Record<string, never>; err: never }
  CancelImageLaunchPermission: { in: CancelImageLaunchPermissionRequest; out: CancelImageLaunchPermissionResult; err: never }
  CancelImportTask: { in: CancelImportTaskRequest; out: CancelImportTaskResult; err: never }
  CancelReservedInstancesListing: { in: CancelReservedInstancesListingRequest; out: CancelReservedInstancesListingResult; err: never }
  CancelSpotFleetRequests: { in: CancelSpotFleetRequestsRequest; out: CancelSpotFleetRequestsResponse; err: never }
  CancelSpotInstanceRequests: { in: CancelSpotInstanceRequestsRequest; out: CancelSpotInstanceRequestsResult; err: never }
  ConfirmProductInstance: { in: ConfirmProductInstanceRequest; out: ConfirmProductInstanceResult; err: never }
  CopyFpgaImage: { in: CopyFpgaImageRequest; out: CopyFpgaImageResult; err: never }
  CopyImage: { in: CopyImageRequest; out: CopyImageResult; err: never }
  CopySnapshot: { in: CopySnapshotRequest; out: CopySnapshotResult; err: never }
  CopyVolumes: { in: CopyVolumesRequest; out: CopyVolumesResult; err: never }
  CreateApplicationStatusCheck: { in: CreateApplicationStatusCheckRequest; out: CreateApplicationStatusCheckResult; err: never }
  CreateCapacityManagerDataExport: { in: CreateCapacityManagerDataExportRequest; out: CreateCapacityManagerDataExportResult; err: never }
  CreateCapacityReservation: { in: CreateCapacityReservationRequest; out: CreateCapacityReservationResult; err: never }
  CreateCapacityReservationBySplitting: { in: CreateCapacityReservationBySplittingRequest; out: CreateCapacityReservationBySplittingResult; err: never }
  CreateCapacityReservationCancellationQuote: { in: CreateCapacityReservationCancellationQuoteRequest; out: CreateCapacityReservationCancellationQuoteResult; err: never }
  CreateCapacityReservationFleet: { in: CreateCapacityReservationFleetRequest; out: CreateCapacityReservationFleetResult; err: never }
  CreateCarrierGateway: { in: CreateCarrierGatewayRequest; out: CreateCarrierGatewayResult; err: never }
  CreateClientVpnEndpoint: { in: CreateClientVpnEndpointRequest; out: CreateClientVpnEndpointResult; err: never }
  CreateClientVpnRoute: { in: CreateClientVpnRouteRequest; out: CreateClientVpnRouteResult; err: never }
  CreateCoipCidr: { in: CreateCoipCidrRequest; out: CreateCoipCidrResult; err: never }
  CreateCoipPool: { in: CreateCoipPoolRequest; out: CreateCoipPoolResult; err: never }
  CreateCustomerGateway: { in: CreateCustomerGatewayRequest; out: CreateCustomerGatewayResult; err: never }
  CreateDefaultSubnet: { in: CreateDefaultSubnetRequest; out: CreateDefaultSubnetResult; err: never }
  CreateDefaultVpc: { in: CreateDefaultVpcRequest; out: CreateDefaultVpcResult; err: never }
  CreateDelegateMacVolumeOwnershipTask: { in: CreateDelegateMacVolumeOwnershipTaskRequest; out: CreateDelegateMacVolumeOwnershipTaskResult; err: never }
  CreateDhcpOptions: { in: CreateDhcpOptionsRequest; out: CreateDhcpOptionsResult; err: never }
  CreateEgressOnlyInternetGateway: { in: CreateEgressOnlyInternetGatewayRequest; out: CreateEgressOnlyInternetGatewayResult; err: never }
  CreateFleet: { in: CreateFleetRequest; out: CreateFleetResult; err: never }
  CreateFlowLogs: { in: CreateFlowLogsRequest; out: CreateFlowLogsResult; err: never }
  CreateFpgaImage: { in: CreateFpgaImageRequest; out: CreateFpgaImageResult; err: never }
  CreateImage: { in: CreateImageRequest; out: CreateImageResult; err: never }
  CreateImageUsageReport: { in: CreateImageUsageReportRequest; out: CreateImageUsageReportResult; err: never }
  CreateInstanceConnectEndpoint: { in: CreateInstanceConnectEndpointRequest; out: CreateInstanceConnectEndpointResult; err: never }
  CreateInstanceEventWindow: { in: CreateInstanceEventWindowRequest; out: CreateInstanceEventWindowResult; err: never }
  CreateInstanceExportTask: { in: CreateInstanceExportTaskRequest; out: CreateInstanceExportTaskResult; err: never }
  CreateInternetGateway: { in: CreateInternetGatewayRequest; out: CreateInternetGatewayResult; err: never }
  CreateInterruptibleCapacityReservationAllocation: { in: CreateInterruptibleCapacityReservationAllocationRequest; out: CreateInterruptibleCapacityReservationAllocationResult; err: never }
  CreateIpam: { in: CreateIpamRequest; out: CreateIpamResult; err: never }
  CreateIpamExternalResourceVerificationToken: { in: CreateIpamExternalResourceVerificationTokenRequest; out: CreateIpamExternalResourceVerificationTokenResult; err: never }
  CreateIpamInternetRegistryAssociation: { in: CreateIpamInternetRegistryAssociationRequest; out: CreateIpamInternetRegistryAssociationResult; err: never }
  CreateIpamPolicy: { in: CreateIpamPolicyRequest; out: CreateIpamPolicyResult; err: never }
  CreateIpamPool: { in: CreateIpamPoolRequest; out: CreateIpamPoolResult; err: never }
  CreateIpamPrefixListResolver: { in: CreateIpamPrefixListResolverRequest; out: CreateIpamPrefixListResolverResult; err: never }
  CreateIpamPrefixListResolverTarget: { in: CreateIpamPrefixListResolverTargetRequest; out: CreateIpamPrefixListResolverTargetResult; err: never }
  CreateIpamResourceDiscovery: { in: CreateIpamResourceDiscoveryRequest; out: CreateIpamResourceDiscoveryResult; err: never }
  CreateIpamRoutingPolicyRegistration: { in: CreateIpamRoutingPolicyRegistrationRequest; out: CreateIpamRoutingPolicyRegistrationResult; err: never }
  CreateIpamScope: { in: CreateIpamScopeRequest; out: CreateIpamScopeResult; err: never }
  CreateKeyPair: { in: CreateKeyPairRequest; out: KeyPair; err: never }
  CreateLaunchTemplate: { in: CreateLaunchTemplateRequest; out: CreateLaunchTemplateResult; err: never }
  CreateLaunchTemplateVersion: { in: CreateLaunchTemplateVersionRequest; out: CreateLaunchTemplateVersionResult; err: never }
  CreateLocalGatewayRoute: { in: CreateLocalGatewayRouteRequest; out: CreateLocalGatewayRouteResult; err: never }
  CreateLocalGatewayRouteTable: { in: CreateLocalGatewayRouteTableRequest; out: CreateLocalGatewayRouteTableResult; err: never }
  CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: { in: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest; out: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult; err: never }
  CreateLocalGatewayRouteTableVpcAssociation: { in: CreateLocalGatewayRouteTableVpcAssociationRequest; out: CreateLocalGatewayRouteTableVpcAssociationResult; err: never }
  CreateLocalGatewayVirtualInterface: { in: CreateLocalGatewayVirtualInterfaceRequest; out: CreateLocalGatewayVirtualInterfaceResult; err: never }
  CreateLocalGatewayVirtualInterfaceGroup: { in: CreateLocalGatewayVirtualInterfaceGroupRequest; out: CreateLocalGatewayVirtualInterfaceGroupResult; err: never }
  CreateMacSystemIntegrityProtectionModificationTask: { in: CreateMacSystemIntegrityProtectionModificationTaskRequest; out: CreateMacSystemIntegrityProtectionModificationTaskResult; err: never }
  CreateManagedPrefixList: { in: CreateManagedPrefixListRequest; out: CreateManagedPrefixListResult; err: never }
  CreateNatGateway: { in: CreateNatGatewayRequest; out: CreateNatGatewayResult; err: never }
  CreateNetworkAcl: { in: CreateNetworkAclRequest; out: CreateNetworkAclResult; err: never }
  CreateNetworkAclEntry: { in: CreateNetworkAclEntryRequest; out: Record<string, never>; err: never }
  CreateNetworkInsightsAccessScope: { in: CreateNetworkInsightsAccessScopeRequest; out: CreateNetworkInsightsAccessScopeResult; err: never }
  CreateNetworkInsightsPath: { in: CreateNetworkInsightsPathRequest; out: CreateNetworkInsightsPathResult; err: never }
  CreateNetworkInterface: { in: CreateNetworkInterfaceRequest; out: CreateNetworkInterfaceResult; err: never }
  CreateNetworkInterfacePermission: { in: CreateNetworkInterfacePermissionRequest; out: CreateNetworkInterfacePermissionResult; err: never }
  CreatePlacementGroup: { in: CreatePlacementGroupRequest; out: CreatePlacementGroupResult; err: never }
  CreatePublicIpv4Pool: { in: CreatePublicIpv4PoolRequest; out: CreatePublicIpv4PoolResult; err: never }
  CreateReplaceRootVolumeTask: { in: CreateReplaceRootVolumeTaskRequest; out: CreateReplaceRootVolumeTaskResult; err: never }
  CreateReservedInstancesListing: { in: CreateReservedInstancesListingRequest; out: CreateReservedInstancesListingResult; err: never }
  CreateRestoreImageTask: { in: CreateRestoreImageTaskRequest; out: CreateRestoreImageTaskResult; err: never }
  CreateRoute: { in: CreateRouteRequest; out: CreateRouteResult; err: never }
  CreateRouteServer: { in: CreateRouteServerRequest; out: CreateRouteServerResult; err: never }
  CreateRouteServerEndpoint: { in: CreateRouteServerEndpointRequest; out: CreateRouteServerEndpointResult; err: never }
  CreateRouteServerPeer: { in: CreateRouteServerPeerRequest; out: CreateRouteServerPeerResult; err: never }
  CreateRouteTable: { in: CreateRouteTableRequest; out: CreateRouteTableResult; err: never }
  CreateSecondaryNetwork: { in: CreateSecondaryNetworkRequest; out: CreateSecondaryNetworkResult; err: never }
  CreateSecondarySubnet: { in: CreateSecondarySubnetRequest; out: CreateSecondarySubnetResult; err: never }
  CreateSecurityGroup: { in: CreateSecurityGroupRequest; out: CreateSecurityGroupResult; err: never }
  CreateSnapshot: { in: CreateSnapshotRequest; out: Snapshot; err: never }
  CreateSnapshots: { in: CreateSnapshotsRequest; out: CreateSnapshotsResult; err: never }
  CreateSpotDatafeedSubscription: { in: CreateSpotDatafeedSubscriptionRequest; out: CreateSpotDatafeedSubscriptionResult; err: never }
  CreateStoreImageTask: { in: CreateStoreImageTaskRequest; out: CreateStoreImageTaskResult; err: never }
  CreateSubnet: { in: CreateSubnetRequest; out: CreateSubnetResult; err: never }
  CreateSubnetCidrReservation: { in: CreateSubnetCidrReservationRequest; out: CreateSubnetCidrReservationResult; err: never }
  CreateTags: { in: CreateTagsRequest; out: Record<string, never>; err: never }
  CreateTrafficMirrorFilter: { in: CreateTrafficMirrorFilterRequest; out: CreateTrafficMirrorFilterResult; err: never }
  CreateTrafficMirrorFilterRule: { in: CreateTrafficMirrorFilterRuleRequest; out: CreateTrafficMirrorFilterRuleResult; err: never }
  CreateTrafficMirrorSession: { in: CreateTrafficMirrorSessionRequest; out: CreateTrafficMirrorSessionResult; err: never }
  CreateTrafficMirrorTarget: { in: CreateTrafficMirrorTargetRequest; out: CreateTrafficMirrorTargetResult; err: never }
  CreateTransitGateway: { in: CreateTransitGatewayRequest; out: CreateTransitGatewayResult; err: never }
  CreateTransitGatewayConnect: { in: CreateTransitGatewayConnectRequest; out: CreateTransitGatewayConnectResult; err: never }
  CreateTransitGatewayConnectPeer: { in: CreateTransitGatewayConnectPeerRequest; out: CreateTransitGatewayConnectPeerResult; err: never }
  CreateTransitGatewayMeteringPolicy: { in: CreateTransitGatewayMeteringPolicyRequest; out: CreateTransitGatewayMeteringPolicyResult; err: never }
  CreateTransitGatewayMeteringPolicyEntry: { in: CreateTransitGatewayMeteringPolicyEntryRequest; out: CreateTransitGatewayMeteringPolicyEntryResult; err: never }
  CreateTransitGatewayMulticastDomain: { in: CreateTransitGatewayMulticastDomainRequest; out: CreateTransitGatewayMulticastDomainResult; err: never }
  CreateTransitGatewayPeeringAttachment: { in: CreateTransitGatewayPeeringAttachmentRequest; out: CreateTransitGatewayPeeringAttachmentResult; err: never }
  CreateTransitGatewayPolicyTable: { in: CreateTransitGatewayPolicyTableRequest; out: CreateTransitGatewayPolicyTableResult; err: never }
  CreateTransitGatewayPolicyTableEntry: { in: CreateTransitGatewayPolicyTableEntryRequest; out: CreateTransitGatewayPolicyTableEntryResult; err: never }
  CreateTransitGatewayPrefixListReference: { in: CreateTransitGatewayPrefixListReferenceRequest; out: CreateTransitGatewayPrefixListReferenceResult; err: never }
  CreateTransitGatewayRoute: { in: CreateTransitGatewayRouteRequest; out: CreateTransitGatewayRouteResult; err: never }
  CreateTransitGatewayRouteTable: { in: CreateTransitGatewayRouteTableRequest; out: CreateTransitGatewayRouteTableResult; err: never }
  CreateTransitGatewayRouteTableAnnouncement: { in: CreateTransitGatewayRouteTableAnnouncementRequest; out: CreateTransitGatewayRouteTableAnnouncementResult; err: never }
  CreateTransitGatewayVpcAttachment: { in: CreateTransitGatewayVpcAttachmentRequest; out: CreateTransitGatewayVpcAttachmentResult; err: never }
  CreateVerifiedAccessEndpoint: { in: CreateVerifiedAccessEndpointRequest; out: CreateVerifiedAccessEndpointResult; err: never }
  CreateVerifiedAccessGroup: { in: CreateVerifiedAccessGroupRequest; out: CreateVerifiedAccessGroupResult; err: never }
  CreateVerifiedAccessInstance: { in: CreateVerifiedAccessInstanceRequest; out: CreateVerifiedAccessInstanceResult; err: never }
  CreateVerifiedAccessTrustProvider: { in: CreateVerifiedAccessTrustProviderRequest; out: CreateVerifiedAccessTrustProviderResult; err: never }
  CreateVolume: { in: CreateVolumeRequest; out: Volume; err: never }
  CreateVpc: { in: CreateVpcRequest; out: CreateVpcResult; err: never }
  CreateVpcBlockPublicAccessExclusion: { in: CreateVpcBlockPublicAccessExclusionRequest; out: CreateVpcBlockPublicAccessExclusionResult; err: never }
  CreateVpcEncryptionControl: { in: CreateVpcEncryptionControlRequest; out: CreateVpcEncryptionControlResult; err: never }
  CreateVpcEndpoint: { in: CreateVpcEndpointRequest; out: CreateVpcEndpointResult; err: never }
  CreateVpcEndpointConnectionNotification: { in: CreateVpcEndpointConnectionNotificationRequest; out: CreateVpcEndpointConnectionNotificationResult; err: never }
  CreateVpcEndpointServiceConfiguration: { in: CreateVpcEndpointServiceConfigurationRequest; out: CreateVpcEndpointServiceConfigurationResult; err: never }
  CreateVpcPeeringConnection: { in: CreateVpcPeeringConnectionRequest; out: CreateVpcPeeringConnectionResult; err: never }
  CreateVpnConcentrator: { in: CreateVpnConcentratorRequest; out: CreateVpnConcentratorResult; err: never }
  CreateVpnConnection: { in: CreateVpnConnectionRequest; out: CreateVpnConnectionResult; err: never }
  CreateVpnConnectionRoute: { in: CreateVpnConnectionRouteRequest; out: Record<string, never>; err: never }
  CreateVpnGateway: { in: CreateVpnGatewayRequest; out: CreateVpnGatewayResult; err: never }
  DeleteApplicationStatusCheck: { in: DeleteApplicationStatusCheckRequest; out: DeleteApplicationStatusCheckResult; err: never }
  DeleteCapacityManagerDataExport: { in: DeleteCapacityManagerDataExportRequest; out: DeleteCapacityManagerDataExportResult; err: never }
  DeleteCarrierGateway: { in: DeleteCarrierGatewayRequest; out: DeleteCarrierGatewayResult; err: never }
  DeleteClientVpnEndpoint: { in: DeleteClientVpnEndpointRequest; out: DeleteClientVpnEndpointResult; err: never }
  DeleteClientVpnRoute: { in: DeleteClientVpnRouteRequest; out: DeleteClientVpnRouteResult; err: never }
  DeleteCoipCidr: { in: DeleteCoipCidrRequest; out: DeleteCoipCidrResult; err: never }
  DeleteCoipPool: { in: DeleteCoipPoolRequest; out: DeleteCoipPoolResult; err: never }
  DeleteCustomerGateway: { in: DeleteCustomerGatewayRequest; out: Record<string, never>; err: never }
  DeleteDhcpOptions: { in: DeleteDhcpOptionsRequest; out: Record<string, never>; err: never }
  DeleteEgressOnlyInternetGateway: { in: DeleteEgressOnlyInternetGatewayRequest; out: DeleteEgressOnlyInternetGatewayResult; err: never }
  DeleteFleets: { in: DeleteFleetsRequest; out: DeleteFleetsResult; err: never }
  DeleteFlowLogs: { in: DeleteFlowLogsRequest; out: DeleteFlowLogsResult; err: never }
  DeleteFpgaImage: { in: DeleteFpgaImageRequest; out: DeleteFpgaImageResult; err: never }
  DeleteImageUsageReport: { in: DeleteImageUsageReportRequest; out: DeleteImageUsageReportResult; err: never }
  DeleteInstanceConnectEndpoint: { in: DeleteInstanceConnectEndpointRequest; out: DeleteInstanceConnectEndpointResult; err: never }
  DeleteInstanceEventWindow: { in: DeleteInstanceEventWindowRequest; out: DeleteInstanceEventWindowResult; err: never }
  DeleteInternetGateway: { in: DeleteInternetGatewayRequest; out: Record<string, never>; err: never }
  DeleteIpam: { in: DeleteIpamRequest; out: DeleteIpamResult; err: never }
  DeleteIpamExternalResourceVerificationToken: { in: DeleteIpamExternalResourceVerificationTokenRequest; out: DeleteIpamExternalResourceVerificationTokenResult; err: never }
  DeleteIpamInternetRegistryAssociation: { in: DeleteIpamInternetRegistryAssociationRequest; out: DeleteIpamInternetRegistryAssociationResult; err: never }
  DeleteIpamPolicy: { in: DeleteIpamPolicyRequest; out: DeleteIpamPolicyResult; err: never }
  DeleteIpamPool: { in: DeleteIpamPoolRequest; out: DeleteIpamPoolResult; err: never }
  DeleteIpamPrefixListResolver: { in: DeleteIpamPrefixListResolverRequest; out: DeleteIpamPrefixListResolverResult; err: never }
  DeleteIpamPrefixListResolverTarget: { in: DeleteIpamPrefixListResolverTargetRequest; out: DeleteIpamPrefixListResolverTargetResult; err: never }
  DeleteIpamResourceDiscovery: { in: DeleteIpamResourceDiscoveryRequest; out: DeleteIpamResourceDiscoveryResult; err: never }
  DeleteIpamRoutingPolicyRegistration: { in: DeleteIpamRoutingPolicyRegistrationRequest; out: DeleteIpamRoutingPolicyRegistrationResult; err: never }
  DeleteIpamScope: { in: DeleteIpamScopeRequest; out: DeleteIpamScopeResult; err: never }
  DeleteKeyPair: { in: DeleteKeyPairRequest; out: DeleteKeyPairResult; err: never }
  DeleteLaunchTemplate: { in: DeleteLaunchTemplateRequest; out: DeleteLaunchTemplateResult; err: never }
  DeleteLaunchTemplateVersions: { in: DeleteLaunchTemplateVersionsRequest; out: DeleteLaunchTemplateVersionsResult; err: never }
  DeleteLocalGatewayRoute: { in: DeleteLocalGatewayRouteRequest; out: DeleteLocalGatewayRouteResult; err: never }
  DeleteLocalGatewayRouteTable: { in: DeleteLocalGatewayRouteTableRequest; out: DeleteLocalGatewayRouteTableResult; err: never }
  DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: { in: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest; out: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult; err: never }
  DeleteLocalGatewayRouteTableVpcAssociation: { in: DeleteLocalGatewayRouteTableVpcAssociationRequest; out: DeleteLocalGatewayRouteTableVpcAssociationResult; err: never }
  DeleteLocalGatewayVirtualInterface: { in: DeleteLocalGatewayVirtualInterfaceRequest; out: DeleteLocalGatewayVirtualInterfaceResult; err: never }
  DeleteLocalGatewayVirtualInterfaceGroup: { in: DeleteLocalGatewayVirtualInterfaceGroupRequest; out: DeleteLocalGatewayVirtualInterfaceGroupResult; err: never }
  DeleteManagedPrefixList: { in: DeleteManagedPrefixListRequest; out: DeleteManagedPrefixListResult; err: never }
  DeleteNatGateway: { in: DeleteNatGatewayRequest; out: DeleteNatGatewayResult; err: never }
  DeleteNetworkAcl: { in: DeleteNetworkAclRequest; out: Record<string, never>; err: never }
  DeleteNetworkAclEntry: { in: DeleteNetworkAclEntryRequest; out: Record<string, never>; err: never }
  DeleteNetworkInsightsAccessScope: { in: DeleteNetworkInsightsAccessScopeRequest; out: DeleteNetworkInsightsAccessScopeResult; err: never }
  DeleteNetworkInsightsAccessScopeAnalysis: { in: DeleteNetworkInsightsAccessScopeAnalysisRequest; out: DeleteNetworkInsightsAccessScopeAnalysisResult; err: never }
  DeleteNetworkInsightsAnalysis: { in: DeleteNetworkInsightsAnalysisRequest; out: DeleteNetworkInsightsAnalysisResult; err: never }
  DeleteNetworkInsightsPath: { in: DeleteNetworkInsightsPathRequest; out: DeleteNetworkInsightsPathResult; err: never }
  DeleteNetworkInterface: { in: DeleteNetworkInterfaceRequest; out: Record<string, never>; err: never }
  DeleteNetworkInterfacePermission: { in: DeleteNetworkInterfacePermissionRequest; out: DeleteNetworkInterfacePermissionResult; err: never }
  DeletePlacementGroup: { in: DeletePlacementGroupRequest; out: Record<string, never>; err: never }
  DeletePublicIpv4Pool: { in: DeletePublicIpv4PoolRequest; out: DeletePublicIpv4PoolResult; err: never }
  DeleteQueuedReservedInstances: { in: DeleteQueuedReservedInstancesRequest; out: DeleteQueuedReservedInstancesResult; err: never }
  DeleteRoute: { in: DeleteRouteRequest; out: Record<string, never>; err: never }
  DeleteRouteServer: { in: DeleteRouteServerRequest; out: DeleteRouteServerResult; err: never }
  DeleteRouteServerEndpoint: { in: DeleteRouteServerEndpointRequest; out: DeleteRouteServerEndpointResult; err: never }
  DeleteRouteServerPeer: { in: DeleteRouteServerPeerRequest; out: DeleteRouteServerPeerResult; err: never }
  DeleteRouteTable: { in: DeleteRouteTableRequest; out: Record<string, never>; err: never }
  DeleteSecondaryNetwork: { in: DeleteSecondaryNetworkRequest; out: DeleteSecondaryNetworkResult; err: never }
  DeleteSecondarySubnet: { in: DeleteSecondarySubnetRequest; out: DeleteSecondarySubnetResult; err: never }
  DeleteSecurityGroup: { in: DeleteSecurityGroupRequest; out: DeleteSecurityGroupResult; err: never }
  DeleteSnapshot: { in: DeleteSnapshotRequest; out: Record<string, never>; err: never }
  DeleteSpotDatafeedSubscription: { in: DeleteSpotDatafeedSubscriptionRequest; out: Record<string, never>; err: never }
  DeleteSubnet: { in: DeleteSubnetRequest; out: Record<string, never>; err: never }
  DeleteSubnetCidrReservation: { in: DeleteSubnetCidrReservationRequest; out: DeleteSubnetCidrReservationResult; err: never }
  DeleteTags: { in: DeleteTagsRequest; out: Record<string, never>; err: never }
  DeleteTrafficMirrorFilter: { in: DeleteTrafficMirrorFilterRequest; out: DeleteTrafficMirrorFilterResult; err: never }
  DeleteTrafficMirrorFilterRule: { in: DeleteTrafficMirrorFilterRuleRequest; out: DeleteTrafficMirrorFilterRuleResult; err: never }
  DeleteTrafficMirrorSession: { in: DeleteTrafficMirrorSessionRequest; out: DeleteTrafficMirrorSessionResult; err: never }
  DeleteTrafficMirrorTarget: { in: DeleteTrafficMirrorTargetRequest; out: DeleteTrafficMirrorTargetResult; err: never }
  DeleteTransitGateway: { in: DeleteTransitGatewayRequest; out: DeleteTransitGatewayResult; err: never }
  DeleteTransitGatewayClientVpnAttachment: { in: DeleteTransitGatewayClientVpnAttachmentRequest; out: DeleteTransitGatewayClientVpnAttachmentResult; err: never }
  DeleteTransitGatewayConnect: { in: DeleteTransitGatewayConnectRequest; out: DeleteTransitGatewayConnectResult; err: never }
  DeleteTransitGatewayConnectPeer: { in: DeleteTransitGatewayConnectPeerRequest; out: DeleteTransitGatewayConnectPeerResult; err: never }
  DeleteTransitGatewayMeteringPolicy: { in: DeleteTransitGatewayMeteringPolicyRequest; out: DeleteTransitGatewayMeteringPolicyResult; err: never }
  DeleteTransitGatewayMeteringPolicyEntry: { in: DeleteTransitGatewayMeteringPolicyEntryRequest; out: DeleteTransitGatewayMeteringPolicyEntryResult; err: never }
  DeleteTransitGatewayMulticastDomain: { in: DeleteTransitGatewayMulticastDomainRequest; out: DeleteTransitGatewayMulticastDomainResult; err: never }
  DeleteTransitGatewayPeeringAttachment: { in: DeleteTransitGatewayPeeringAttachmentRequest; out: DeleteTransitGatewayPeeringAttachmentResult; err: never }
  DeleteTransitGatewayPolicyTable: { in: DeleteTransitGatewayPolicyTableRequest; out: DeleteTransitGatewayPolicyTableResult; err: never }
  DeleteTransitGatewayPolicyTableEntry: { in: DeleteTransitGatewayPolicyTableEntryRequest; out: DeleteTransitGatewayPolicyTableEntryResult; err: never }
  DeleteTransitGatewayPrefixListReference: { in: DeleteTransitGatewayPrefixListReferenceRequest; out: DeleteTransitGatewayPrefixListReferenceResult; err: never }
  DeleteTransitGatewayRoute: { in: DeleteTransitGatewayRouteRequest; out: DeleteTransitGatewayRouteResult; err: never }
  DeleteTransitGatewayRouteTable: { in: DeleteTransitGatewayRouteTableRequest; out: DeleteTransitGatewayRouteTableResult; err: never }
  DeleteTransitGatewayRouteTableAnnouncement: { in: DeleteTransitGatewayRouteTableAnnouncementRequest; out: DeleteTransitGatewayRouteTableAnnouncementResult; err: never }
  DeleteTransitGatewayVpcAttachment: { in: DeleteTransitGatewayVpcAttachmentRequest; out: DeleteTransitGatewayVpcAttachmentResult; err: never }
  DeleteVerifiedAccessEndpoint: { in: DeleteVerifiedAccessEndpointRequest; out: DeleteVerifiedAccessEndpointResult; err: never }
  DeleteVerifiedAccessGroup: { in: DeleteVerifiedAccessGroupRequest; out: DeleteVerifiedAccessGroupResult; err: never }
  DeleteVerifiedAccessInstance: { in: DeleteVerifiedAccessInstanceRequest; out: DeleteVerifiedAccessInstanceResult; err: never }
  DeleteVerifiedAccessTrustProvider: { in: DeleteVerifiedAccessTrustProviderRequest; out: DeleteVerifiedAccessTrustProviderResult; err: never }
  DeleteVolume: { in: DeleteVolumeRequest; out: Record<string, never>; err: never }
  DeleteVpc: { in: DeleteVpcRequest; out: Record<string, never>; err: never }
  DeleteVpcBlockPublicAccessExclusion: { in: DeleteVpcBlockPublicAccessExclusionRequest; out: DeleteVpcBlockPublicAccessExclusionResult; err: never }
  DeleteVpcEncryptionControl: { in: DeleteVpcEncryptionControlRequest; out: DeleteVpcEncryptionControlResult; err: never }
  DeleteVpcEndpointConnectionNotifications: { in: DeleteVpcEndpointConnectionNotificationsRequest; out: DeleteVpcEndpointConnectionNotificationsResult; err: never }
  DeleteVpcEndpointServiceConfigurations: { in: DeleteVpcEndpointServiceConfigurationsRequest; out: DeleteVpcEndpointServiceConfigurationsResult; err: never }
  DeleteVpcEndpoints: { in: DeleteVpcEndpointsRequest; out: DeleteVpcEndpointsResult; err: never }
  DeleteVpcPeeringConnection: { in: DeleteVpcPeeringConnectionRequest; out: DeleteVpcPeeringConnectionResult; err: never }
  DeleteVpnConcentrator: { in: DeleteVpnConcentratorRequest; out: DeleteVpnConcentratorResult; err: never }
  DeleteVpnConnection: { in: DeleteVpnConnectionRequest; out: Record<string, never>; err: never }
  DeleteVpnConnectionRoute: { in: DeleteVpnConnectionRouteRequest; out: Record<string, never>; err: never }
  DeleteVpnGateway: { in: DeleteVpnGatewayRequest; out: Record<string, never>; err: never }
  DeprovisionByoipCidr: { in: DeprovisionByoipCidrRequest; out: DeprovisionByoipCidrResult; err: never }
  DeprovisionIpamByoasn: { in: DeprovisionIpamByoasnRequest; out: DeprovisionIpamByoasnResult; err: never }
  DeprovisionIpamPoolCidr: { in: DeprovisionIpamPoolCidrRequest; out: DeprovisionIpamPoolCidrResult; err: never }
  DeprovisionPublicIpv4PoolCidr: { in: DeprovisionPublicIpv4PoolCidrRequest; out: DeprovisionPublicIpv4PoolCidrResult; err: never }
  DeregisterImage: { in: DeregisterImageRequest; out: DeregisterImageResult; err: never }
  DeregisterInstanceEventNotificationAttributes: { in: DeregisterInstanceEventNotificationAttributesRequest; out: DeregisterInstanceEventNotificationAttributesResult; err: never }
  DeregisterTransitGatewayMulticastGroupMembers: { in: DeregisterTransitGatewayMulticastGroupMembersRequest; out: DeregisterTransitGatewayMulticastGroupMembersResult; err: never }
  DeregisterTransitGatewayMulticastGroupSources: { in: DeregisterTransitGatewayMulticastGroupSourcesRequest; out: DeregisterTransitGatewayMulticastGroupSourcesResult; err: never }
  DescribeAccountAttributes: { in: DescribeAccountAttributesRequest; out: DescribeAccountAttributesResult; err: never }
  DescribeAccountVpcEncryptionControl: { in: DescribeAccountVpcEncryptionControlRequest; out: DescribeAccountVpcEncryptionControlResult; err: never }
  DescribeAddressTransfers: { in: DescribeAddressTransfersRequest; out: DescribeAddressTransfersResult; err: never }
  DescribeAddresses: { in: DescribeAddressesRequest; out: DescribeAddressesResult; err: never }
  DescribeAddressesAttribute: { in: DescribeAddressesAttributeRequest; out: DescribeAddressesAttributeResult; err: never }
  DescribeAggregateIdFormat: { in: DescribeAggregateIdFormatRequest; out: DescribeAggregateIdFormatResult; err: never }
  DescribeApplicationStatus: { in: DescribeApplicationStatusRequest; out: DescribeApplicationStatusResult; err: never }
  DescribeApplicationStatusCheckAssociations: { in: DescribeApplicationStatusCheckAssociationsRequest; out: DescribeApplicationStatusCheckAssociationsResult; err: never }
  DescribeApplicationStatusChecks: { in: DescribeApplicationStatusChecksRequest; out: DescribeApplicationStatusChecksResult; err: never }
  DescribeAvailabilityZones: { in: DescribeAvailabilityZonesRequest; out: DescribeAvailabilityZonesResult; err: never }
  DescribeAwsNetworkPerformanceMetricSubscriptions: { in: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest; out: DescribeAwsNetworkPerformanceMetricSubscriptionsResult; err: never }
  DescribeBundleTasks: { in: DescribeBundleTasksRequest; out: DescribeBundleTasksResult; err: never }
  DescribeByoipCidrs: { in: DescribeByoipCidrsRequest; out: DescribeByoipCidrsResult; err: never }
  DescribeCapacityBlockExtensionHistory: { in: DescribeCapacityBlockExtensionHistoryRequest; out: DescribeCapacityBlockExtensionHistoryResult; err: never }
  DescribeCapacityBlockExtensionOfferings: { in: DescribeCapacityBlockExtensionOfferingsRequest; out: DescribeCapacityBlockExtensionOfferingsResult; err: never }
  DescribeCapacityBlockOfferings: { in: DescribeCapacityBlockOfferingsRequest; out: DescribeCapacityBlockOfferingsResult; err: never }
  DescribeCapacityBlockStatus: { in: DescribeCapacityBlockStatusRequest; out: DescribeCapacityBlockStatusResult; err: never }
  DescribeCapacityBlocks: { in: DescribeCapacityBlocksRequest; out: DescribeCapacityBlocksResult; err: never }
  DescribeCapacityManagerDataExports: { in: DescribeCapacityManagerDataExportsRequest; out: DescribeCapacityManagerDataExportsResult; err: never }
  DescribeCapacityReservationBillingRequests: { in: DescribeCapacityReservationBillingRequestsRequest; out: DescribeCapacityReservationBillingRequestsResult; err: never }
  DescribeCapacityReservationCancellationQuotes: { in: DescribeCapacityReservationCancellationQuotesRequest; out: DescribeCapacityReservationCancellationQuotesResult; err: never }
  DescribeCapacityReservationFleets: { in: DescribeCapacityReservationFleetsRequest; out: DescribeCapacityReservationFleetsResult; err: never }
  DescribeCapacityReservationTopology: { in: DescribeCapacityReservationTopologyRequest; out: DescribeCapacityReservationTopologyResult; err: never }
  DescribeCapacityReservations: { in: DescribeCapacityReservationsRequest; out: DescribeCapacityReservationsResult; err: never }
  DescribeCarrierGateways: { in: DescribeCarrierGatewaysRequest; out: DescribeCarrierGatewaysResult; err: never }
  DescribeClassicLinkInstances: { in: DescribeClassicLinkInstancesRequest; out: DescribeClassicLinkInstancesResult; err: never }
  DescribeClientVpnAuthorizationRules: { in: DescribeClientVpnAuthorizationRulesRequest; out: DescribeClientVpnAuthorizationRulesResult; err: never }
  DescribeClientVpnConnections: { in: DescribeClientVpnConnectionsRequest; out: DescribeClientVpnConnectionsResult; err: never }
  DescribeClientVpnEndpoints: { in: DescribeClientVpnEndpointsRequest; out: DescribeClientVpnEndpointsResult; err: never }
  DescribeClientVpnRoutes: { in: DescribeClientVpnRoutesRequest; out: DescribeClientVpnRoutesResult; err: never }
  DescribeClientVpnTargetNetworks: { in: DescribeClientVpnTargetNetworksRequest; out: DescribeClientVpnTargetNetworksResult; err: never }
  DescribeCoipPools: { in: DescribeCoipPoolsRequest; out: DescribeCoipPoolsResult; err: never }
  DescribeConversionTasks: { in: DescribeConversionTasksRequest; out: DescribeConversionTasksResult; err: never }
  DescribeCustomerGateways: { in: DescribeCustomerGatewaysRequest; out: DescribeCustomerGatewaysResult; err: never }
  DescribeDeclarativePoliciesReports: { in: DescribeDeclarativePoliciesReportsRequest; out: DescribeDeclarativePoliciesReportsResult; err: never }
  DescribeDhcpOptions: { in: DescribeDhcpOptionsRequest; out: DescribeDhcpOptionsResult; err: never }
  DescribeEgressOnlyInternetGateways: { in: DescribeEgressOnlyInternetGatewaysRequest; out: DescribeEgressOnlyInternetGatewaysResult; err: never }
  DescribeElasticGpus: { in: DescribeElasticGpusRequest; out: DescribeElasticGpusResult; err: never }
  DescribeExportImageTasks: { in: DescribeExportImageTasksRequest; out: DescribeExportImageTasksResult; err: never }
  DescribeExportTasks: { in: DescribeExportTasksRequest; out: DescribeExportTasksResult; err: never }
  DescribeFastLaunchImages: { in: DescribeFastLaunchImagesRequest; out: DescribeFastLaunchImagesResult; err: never }
  DescribeFastSnapshotRestores: { in: DescribeFastSnapshotRestoresRequest; out: DescribeFastSnapshotRestoresResult; err: never }
  DescribeFleetHistory: { in: DescribeFleetHistoryRequest; out: DescribeFleetHistoryResult; err: never }
  DescribeFleetInstances: { in: DescribeFleetInstancesRequest; out: DescribeFleetInstancesResult; err: never }
  DescribeFleets: { in: DescribeFleetsRequest; out: DescribeFleetsResult; err: never }
  DescribeFlowLogs: { in: DescribeFlowLogsRequest; out: DescribeFlowLogsResult; err: never }
  DescribeFpgaImageAttribute: { in: DescribeFpgaImageAttributeRequest; out: DescribeFpgaImageAttributeResult; err: never }
  DescribeFpgaImages: { in: DescribeFpgaImagesRequest; out: DescribeFpgaImagesResult; err: never }
  DescribeHostReservationOfferings: { in: DescribeHostReservationOfferingsRequest; out: DescribeHostReservationOfferingsResult; err: never }
  DescribeHostReservations: { in: DescribeHostReservationsRequest; out: DescribeHostReservationsResult; err: never }
  DescribeHosts: { in: DescribeHostsRequest; out: DescribeHostsResult; err: never }
  DescribeIamInstanceProfileAssociations: { in: DescribeIamInstanceProfileAssociationsRequest; out: DescribeIamInstanceProfileAssociationsResult; err: never }
  DescribeIdFormat: { in: DescribeIdFormatRequest; out: DescribeIdFormatResult; err: never }
  DescribeIdentityIdFormat: { in: DescribeIdentityIdFormatRequest; out: DescribeIdentityIdFormatResult; err: never }
  DescribeImageAttribute: { in: DescribeImageAttributeRequest; out: ImageAttribute; err: never }
  DescribeImageReferences: { in: DescribeImageReferencesRequest; out: DescribeImageReferencesResult; err: never }
  DescribeImageUsageReportEntries: { in: DescribeImageUsageReportEntriesRequest; out: DescribeImageUsageReportEntriesResult; err: never }
  DescribeImageUsageReports: { in: DescribeImageUsageReportsRequest; out: DescribeImageUsageReportsResult; err: never }
  DescribeImages: { in: DescribeImagesRequest; out: DescribeImagesResult; err: never }
  DescribeImportImageTasks: { in: DescribeImportImageTasksRequest; out: DescribeImportImageTasksResult; err: never }
  DescribeImportSnapshotTasks: { in: DescribeImportSnapshotTasksRequest; out: DescribeImportSnapshotTasksResult; err: never }
  DescribeInstanceAttribute: { in: DescribeInstanceAttributeRequest; out: InstanceAttribute; err: never }
  DescribeInstanceConnectEndpoints: { in: DescribeInstanceConnectEndpointsRequest; out: DescribeInstanceConnectEndpointsResult; err: never }
  DescribeInstanceCreditSpecifications: { in: DescribeInstanceCreditSpecificationsRequest; out: DescribeInstanceCreditSpecificationsResult; err: never }
  DescribeInstanceEventNotificationAttributes: { in: DescribeInstanceEventNotificationAttributesRequest; out: DescribeInstanceEventNotificationAttributesResult; err: never }
  DescribeInstanceEventWindows: { in: DescribeInstanceEventWindowsRequest; out: DescribeInstanceEventWindowsResult; err: never }
  DescribeInstanceImageMetadata: { in: DescribeInstanceImageMetadataRequest; out: DescribeInstanceImageMetadataResult; err: never }
  DescribeInstanceSqlHaHistoryStates: { in: DescribeInstanceSqlHaHistoryStatesRequest; out: DescribeInstanceSqlHaHistoryStatesResult; err: never }
  DescribeInstanceSqlHaStates: { in: DescribeInstanceSqlHaStatesRequest; out: DescribeInstanceSqlHaStatesResult; err: never }
  DescribeInstanceStatus: { in: DescribeInstanceStatusRequest; out: DescribeInstanceStatusResult; err: never }
  DescribeInstanceTopology: { in: DescribeInstanceTopologyRequest; out: DescribeInstanceTopologyResult; err: never }
  DescribeInstanceTypeOfferings: { in: DescribeInstanceTypeOfferingsRequest; out: DescribeInstanceTypeOfferingsResult; err: never }
  DescribeInstanceTypes: { in: DescribeInstanceTypesRequest; out: DescribeInstanceTypesResult; err: never }
  DescribeInstances: { in: DescribeInstancesRequest; out: DescribeInstancesResult; err: never }
  DescribeInternetGateways: { in: DescribeInternetGatewaysRequest; out: DescribeInternetGatewaysResult; err: never }
  DescribeIpamByoasn: { in: DescribeIpamByoasnRequest; out: DescribeIpamByoasnResult; err: never }
  DescribeIpamExternalResourceVerificationTokens: { in: DescribeIpamExternalResourceVerificationTokensRequest; out: DescribeIpamExternalResourceVerificationTokensResult; err: never }
  DescribeIpamInternetRegistryAssociations: { in: DescribeIpamInternetRegistryAssociationsRequest; out: DescribeIpamInternetRegistryAssociationsResult; err: never }
  DescribeIpamPolicies: { in: DescribeIpamPoliciesRequest; out: DescribeIpamPoliciesResult; err: never }
  DescribeIpamPoolAllocations: { in: DescribeIpamPoolAllocationsRequest; out: DescribeIpamPoolAllocationsResult; err: never }
  DescribeIpamPools: { in: DescribeIpamPoolsRequest; out: DescribeIpamPoolsResult; err: never }
  DescribeIpamPrefixListResolverTargets: { in: DescribeIpamPrefixListResolverTargetsRequest; out: DescribeIpamPrefixListResolverTargetsResult; err: never }
  DescribeIpamPrefixListResolvers: { in: DescribeIpamPrefixListResolversRequest; out: DescribeIpamPrefixListResolversResult; err: never }
  DescribeIpamResourceDiscoveries: { in: DescribeIpamResourceDiscoveriesRequest; out: DescribeIpamResourceDiscoveriesResult; err: never }
  DescribeIpamResourceDiscoveryAssociations: { in: DescribeIpamResourceDiscoveryAssociationsRequest; out: DescribeIpamResourceDiscoveryAssociationsResult; err: never }
  DescribeIpamScopes: { in: DescribeIpamScopesRequest; out: DescribeIpamScopesResult; err: never }
  DescribeIpams: { in: DescribeIpamsRequest; out: DescribeIpamsResult; err: never }
  DescribeIpv6Pools: { in: DescribeIpv6PoolsRequest; out: DescribeIpv6PoolsResult; err: never }
  DescribeKeyPairs: { in: DescribeKeyPairsRequest; out: DescribeKeyPairsResult; err: never }
  DescribeLaunchTemplateVersions: { in: DescribeLaunchTemplateVersionsRequest; out: DescribeLaunchTemplateVersionsResult; err: never }
  DescribeLaunchTemplates: { in: DescribeLaunchTemplatesRequest; out: DescribeLaunchTemplatesResult; err: never }
  DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: { in: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest; out: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult; err: never }
  DescribeLocalGatewayRouteTableVpcAssociations: { in: DescribeLocalGatewayRouteTableVpcAssociationsRequest; out: DescribeLocalGatewayRouteTableVpcAssociationsResult; err: never }
  DescribeLocalGatewayRouteTables: { in: DescribeLocalGatewayRouteTablesRequest; out: DescribeLocalGatewayRouteTablesResult; err: never }
  DescribeLocalGatewayVirtualInterfaceGroups: { in: DescribeLocalGatewayVirtualInterfaceGroupsRequest; out: DescribeLocalGatewayVirtualInterfaceGroupsResult; err: never }
  DescribeLocalGatewayVirtualInterfaces: { in: DescribeLocalGatewayVirtualInterfacesRequest; out: DescribeLocalGatewayVirtualInterfacesResult; err: never }
  DescribeLocalGateways: { in: DescribeLocalGatewaysRequest; out: DescribeLocalGatewaysResult; err: never }
  DescribeLockedSnapshots: { in: DescribeLockedSnapshotsRequest; out: DescribeLockedSnapshotsResult; err: never }
  DescribeMacHosts: { in: DescribeMacHostsRequest; out: DescribeMacHostsResult; err: never }
  DescribeMacModificationTasks: { in: DescribeMacModificationTasksRequest; out: DescribeMacModificationTasksResult; err: never }
  DescribeManagedPrefixLists: { in: DescribeManagedPrefixListsRequest; out: DescribeManagedPrefixListsResult; err: never }
  DescribeMovingAddresses: { in: DescribeMovingAddressesRequest; out: DescribeMovingAddressesResult; err: never }
  DescribeNatGateways: { in: DescribeNatGatewaysRequest; out: DescribeNatGatewaysResult; err: never }
  DescribeNetworkAcls: { in: DescribeNetworkAclsRequest; out: DescribeNetworkAclsResult; err: never }
  DescribeNetworkInsightsAccessScopeAnalyses: { in: DescribeNetworkInsightsAccessScopeAnalysesRequest; out: DescribeNetworkInsightsAccessScopeAnalysesResult; err: never }
  DescribeNetworkInsightsAccessScopes: { in: DescribeNetworkInsightsAccessScopesRequest; out: DescribeNetworkInsightsAccessScopesResult; err: never }
  DescribeNetworkInsightsAnalyses: { in: DescribeNetworkInsightsAnalysesRequest; out: DescribeNetworkInsightsAnalysesResult; err: never }
  DescribeNetworkInsightsPaths: { in: DescribeNetworkInsightsPathsRequest; out: DescribeNetworkInsightsPathsResult; err: never }
  DescribeNetworkInterfaceAttribute: { in: DescribeNetworkInterfaceAttributeRequest; out: DescribeNetworkInterfaceAttributeResult; err: never }
  DescribeNetworkInterfacePermissions: { in: DescribeNetworkInterfacePermissionsRequest; out: DescribeNetworkInterfacePermissionsResult; err: never }
  DescribeNetworkInterfaces: { in: DescribeNetworkInterfacesRequest; out: DescribeNetworkInterfacesResult; err: never }
  DescribeOutpostLags: { in: DescribeOutpostLagsRequest; out: DescribeOutpostLagsResult; err: never }
  DescribePlacementGroups: { in: DescribePlacementGroupsRequest; out: DescribePlacementGroupsResult; err: never }
  DescribePrefixLists: { in: DescribePrefixListsRequest; out: DescribePrefixListsResult; err: never }
  DescribePrincipalIdFormat: { in: DescribePrincipalIdFormatRequest; out: DescribePrincipalIdFormatResult; err: never }
  DescribePublicIpv4Pools: { in: DescribePublicIpv4PoolsRequest; out: DescribePublicIpv4PoolsResult; err: never }
  DescribeRegions: { in: DescribeRegionsRequest; out: DescribeRegionsResult; err: never }
  DescribeReplaceRootVolumeTasks: { in: DescribeReplaceRootVolumeTasksRequest; out: DescribeReplaceRootVolumeTasksResult; err: never }
  DescribeReservedInstances: { in: DescribeReservedInstancesRequest; out: DescribeReservedInstancesResult; err: never }
  DescribeReservedInstancesListings: { in: DescribeReservedInstancesListingsRequest; out: DescribeReservedInstancesListingsResult; err: never }
  DescribeReservedInstancesModifications: { in: DescribeReservedInstancesModificationsRequest; out: DescribeReservedInstancesModificationsResult; err: never }
  DescribeReservedInstancesOfferings: { in: DescribeReservedInstancesOfferingsRequest; out: DescribeReservedInstancesOfferingsResult; err: never }
  DescribeRouteServerEndpoints: { in: DescribeRouteServerEndpointsRequest; out: DescribeRouteServerEndpointsResult; err: never }
  DescribeRouteServerPeers: { in: DescribeRouteServerPeersRequest; out: DescribeRouteServerPeersResult; err: never }
  DescribeRouteServers: { in: DescribeRouteServersRequest; out: DescribeRouteServersResult; err: never }
  DescribeRouteTables: { in: DescribeRouteTablesRequest; out: DescribeRouteTablesResult; err: never }
  DescribeScheduledInstanceAvailability: { in: DescribeScheduledInstanceAvailabilityRequest; out: DescribeScheduledInstanceAvailabilityResult; err: never }
  DescribeScheduledInstances: { in: DescribeScheduledInstancesRequest; out: DescribeScheduledInstancesResult; err: never }
  DescribeSecondaryInterfaces: { in: DescribeSecondaryInterfacesRequest; out: DescribeSecondaryInterfacesResult; err: never }
  DescribeSecondaryNetworks: { in: DescribeSecondaryNetworksRequest; out: DescribeSecondaryNetworksResult; err: never }
  DescribeSecondarySubnets: { in: DescribeSecondarySubnetsRequest; out: DescribeSecondarySubnetsResult; err: never }
  DescribeSecurityGroupReferences: { in: DescribeSecurityGroupReferencesRequest; out: DescribeSecurityGroupReferencesResult; err: never }
  DescribeSecurityGroupRules: { in: DescribeSecurityGroupRulesRequest; out: DescribeSecurityGroupRulesResult; err: never }
  DescribeSecurityGroupVpcAssociations: { in: DescribeSecurityGroupVpcAssociationsRequest; out: DescribeSecurityGroupVpcAssociationsResult; err: never }
  DescribeSecurityGroups: { in: DescribeSecurityGroupsRequest; out: DescribeSecurityGroupsResult; err: never }
  DescribeServiceLinkVirtualInterfaces: { in: DescribeServiceLinkVirtualInterfacesRequest; out: DescribeServiceLinkVirtualInterfacesResult; err: never }
  DescribeSnapshotAttribute: { in: DescribeSnapshotAttributeRequest; out: DescribeSnapshotAttributeResult; err: never }
  DescribeSnapshotTierStatus: { in: DescribeSnapshotTierStatusRequest; out: DescribeSnapshotTierStatusResult; err: never }
  DescribeSnapshots: { in: DescribeSnapshotsRequest; out: DescribeSnapshotsResult; err: never }
  DescribeSpotDatafeedSubscription: { in: DescribeSpotDatafeedSubscriptionRequest; out: DescribeSpotDatafeedSubscriptionResult; err: never }
  DescribeSpotFleetInstances: { in: DescribeSpotFleetInstancesRequest; out: DescribeSpotFleetInstancesResponse; err: never }
  DescribeSpotFleetRequestHistory: { in: DescribeSpotFleetRequestHistoryRequest; out: DescribeSpotFleetRequestHistoryResponse; err: never }
  DescribeSpotFleetRequests: { in: DescribeSpotFleetRequestsRequest; out: DescribeSpotFleetRequestsResponse; err: never }
  DescribeSpotInstanceRequests: { in: DescribeSpotInstanceRequestsRequest; out: DescribeSpotInstanceRequestsResult; err: never }
  DescribeSpotPriceHistory: { in: DescribeSpotPriceHistoryRequest; out: DescribeSpotPriceHistoryResult; err: never }
  DescribeStaleSecurityGroups: { in: DescribeStaleSecurityGroupsRequest; out: DescribeStaleSecurityGroupsResult; err: never }
  DescribeStoreImageTasks: { in: DescribeStoreImageTasksRequest; out: DescribeStoreImageTasksResult; err: never }
  DescribeSubnets: { in: DescribeSubnetsRequest; out: DescribeSubnetsResult; err: never }
  DescribeTags: { in: DescribeTagsRequest; out: DescribeTagsResult; err: never }
  DescribeTrafficMirrorFilterRules: { in: DescribeTrafficMirrorFilterRulesRequest; out: DescribeTrafficMirrorFilterRulesResult; err: never }
  DescribeTrafficMirrorFilters: { in: DescribeTrafficMirrorFiltersRequest; out: DescribeTrafficMirrorFiltersResult; err: never }
  DescribeTrafficMirrorSessions: { in: DescribeTrafficMirrorSessionsRequest; out: DescribeTrafficMirrorSessionsResult; err: never }
  DescribeTrafficMirrorTargets: { in: DescribeTrafficMirrorTargetsRequest; out: DescribeTrafficMirrorTargetsResult; err: never }
  DescribeTransitGatewayAttachments: { in: DescribeTransitGatewayAttachmentsRequest; out: DescribeTransitGatewayAttachmentsResult; err: never }
  DescribeTransitGatewayConnectPeers: { in: DescribeTransitGatewayConnectPeersRequest; out: DescribeTransitGatewayConnectPeersResult; err: never }
  DescribeTransitGatewayConnects: { in: DescribeTransitGatewayConnectsRequest; out: DescribeTransitGatewayConnectsResult; err: never }
  DescribeTransitGatewayMeteringPolicies: { in: DescribeTransitGatewayMeteringPoliciesRequest; out: DescribeTransitGatewayMeteringPoliciesResult; err: never }
  DescribeTransitGatewayMulticastDomains: { in: DescribeTransitGatewayMulticastDomainsRequest; out: DescribeTransitGatewayMulticastDomainsResult; err: never }
  DescribeTransitGatewayPeeringAttachments: { in: DescribeTransitGatewayPeeringAttachmentsRequest; out: DescribeTransitGatewayPeeringAttachmentsResult; err: never }
  DescribeTransitGatewayPolicyTables: { in: DescribeTransitGatewayPolicyTablesRequest; out: DescribeTransitGatewayPolicyTablesResult; err: never }
  DescribeTransitGatewayRouteTableAnnouncements: { in: DescribeTransitGatewayRouteTableAnnouncementsRequest; out: DescribeTransitGatewayRouteTableAnnouncementsResult; err: never }
  DescribeTransitGatewayRouteTables: { in: DescribeTransitGatewayRouteTablesRequest; out: DescribeTransitGatewayRouteTablesResult; err: never }
  DescribeTransitGatewayVpcAttachments: { in: DescribeTransitGatewayVpcAttachmentsRequest; out: DescribeTransitGatewayVpcAttachmentsResult; err: never }
  DescribeTransitGateways: { in: DescribeTransitGatewaysRequest; out: DescribeTransitGatewaysResult; err: never }
  DescribeTrunkInterfaceAssociations: { in: DescribeTrunkInterfaceAssociationsRequest; out: DescribeTrunkInterfaceAssociationsResult; err: never }
  DescribeVerifiedAccessEndpoints: { in: DescribeVerifiedAccessEndpointsRequest; out: DescribeVerifiedAccessEndpointsResult; err: never }
  DescribeVerifiedAccessGroups: { in: DescribeVerifiedAccessGroupsRequest; out: DescribeVerifiedAccessGroupsResult; err: never }
  DescribeVerifiedAccessInstanceLoggingConfigurations: { in: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest; out: DescribeVerifiedAccessInstanceLoggingConfigurationsResult; err: never }
  DescribeVerifiedAccessInstances: { in: DescribeVerifiedAccessInstancesRequest; out: DescribeVerifiedAccessInstancesResult; err: never }
  DescribeVerifiedAccessTrustProviders: { in: DescribeVerifiedAccessTrustProvidersRequest; out: DescribeVerifiedAccessTrustProvidersResult; err: never }
  DescribeVolumeAttribute: { in: DescribeVolumeAttributeRequest; out: DescribeVolumeAttributeResult; err: never }
  DescribeVolumeStatus: { in: DescribeVolumeStatusRequest; out: DescribeVolumeStatusResult; err: never }
  DescribeVolumes: { in: DescribeVolumesRequest; out: DescribeVolumesResult; err: never }
  DescribeVolumesModifications: { in: DescribeVolumesModificationsRequest; out: DescribeVolumesModificationsResult; err: never }
  DescribeVpcAttribute: { in: DescribeVpcAttributeRequest; out: DescribeVpcAttributeResult; err: never }
  DescribeVpcBlockPublicAccessExclusions: { in: DescribeVpcBlockPublicAccessExclusionsRequest; out: DescribeVpcBlockPublicAccessExclusionsResult; err: never }
  DescribeVpcBlockPublicAccessOptions: { in: DescribeVpcBlockPublicAccessOptionsRequest; out: DescribeVpcBlockPublicAccessOptionsResult; err: never }
  DescribeVpcClassicLink: { in: DescribeVpcClassicLinkRequest; out: DescribeVpcClassicLinkResult; err: never }
  DescribeVpcClassicLinkDnsSupport: { in: DescribeVpcClassicLinkDnsSupportRequest; out: DescribeVpcClassicLinkDnsSupportResult; err: never }
  DescribeVpcEncryptionControls: { in: DescribeVpcEncryptionControlsRequest; out: DescribeVpcEncryptionControlsResult; err: never }
  DescribeVpcEndpointAssociations: { in: DescribeVpcEndpointAssociationsRequest; out: DescribeVpcEndpointAssociationsResult; err: never }
  DescribeVpcEndpointConnectionNotifications: { in: DescribeVpcEndpointConnectionNotificationsRequest; out: DescribeVpcEndpointConnectionNotificationsResult; err: never }
  DescribeVpcEndpointConnections: { in: DescribeVpcEndpointConnectionsRequest; out: DescribeVpcEndpointConnectionsResult; err: never }
  DescribeVpcEndpointServiceConfigurations: { in: DescribeVpcEndpointServiceConfigurationsRequest; out: DescribeVpcEndpointServiceConfigurationsResult; err: never }
  DescribeVpcEndpointServicePermissions: { in: DescribeVpcEndpointServicePermissionsRequest; out: DescribeVpcEndpointServicePermissionsResult; err: never }
  DescribeVpcEndpointServices: { in: DescribeVpcEndpointServicesRequest; out: DescribeVpcEndpointServicesResult; err: never }
  DescribeVpcEndpoints: { in: DescribeVpcEndpointsRequest; out: DescribeVpcEndpointsResult; err: never }
  DescribeVpcPeeringConnections: { in: DescribeVpcPeeringConnectionsRequest; out: DescribeVpcPeeringConnectionsResult; err: never }
  DescribeVpcs: { in: DescribeVpcsRequest; out: DescribeVpcsResult; err: never }
  DescribeVpnConcentrators: { in: DescribeVpnConcentratorsRequest; out: DescribeVpnConcentratorsResult; err: never }
  DescribeVpnConnections: { in: DescribeVpnConnectionsRequest; out: DescribeVpnConnectionsResult; err: never }
  DescribeVpnGateways: { in: DescribeVpnGatewaysRequest; out: DescribeVpnGatewaysResult; err: never }
  DetachClassicLinkVpc: { in: DetachClassicLinkVpcRequest; out: DetachClassicLinkVpcResult; err: never }
  DetachImageWatermark: { in: DetachImageWatermarkRequest; out: DetachImageWatermarkResult; err: never }
  DetachInternetGateway: { in: DetachInternetGatewayRequest; out: Record<string, never>; err: never }
  DetachNetworkInterface: { in: DetachNetworkInterfaceRequest; out: Record<string, never>; err: never }
  DetachVerifiedAccessTrustProvider: { in: DetachVerifiedAccessTrustProviderRequest; out: DetachVerifiedAccessTrustProviderResult; err: never }
  DetachVolume: { in: DetachVolumeRequest; out: VolumeAttachment; err: never }
  DetachVpnGateway: { in: DetachVpnGatewayRequest; out: Record<string, never>; err: never }
  DisableAddressTransfer: { in: DisableAddressTransferRequest; out: DisableAddressTransferResult; err: never }
  DisableAllowedImagesSettings: { in: DisableAllowedImagesSettingsRequest; out: DisableAllowedImagesSettingsResult; err: never }
  DisableApplicationStatusCheckSuppression: { in: DisableApplicationStatusCheckSuppressionRequest; out: DisableApplicationStatusCheckSuppressionResult; err: never }
  DisableAwsNetworkPerformanceMetricSubscription: { in: DisableAwsNetworkPerformanceMetricSubscriptionRequest; out: DisableAwsNetworkPerformanceMetricSubscriptionResult; err: never }
  DisableCapacityManager: { in: DisableCapacityManagerRequest; out: DisableCapacityManagerResult; err: never }
  DisableEbsEncryptionByDefault: { in: DisableEbsEncryptionByDefaultRequest; out: DisableEbsEncryptionByDefaultResult; err: never }
  DisableFastLaunch: { in: DisableFastLaunchRequest; out: DisableFastLaunchResult; err: never }
  DisableFastSnapshotRestores: { in: DisableFastSnapshotRestoresRequest; out: DisableFastSnapshotRestoresResult; err: never }
  DisableImage: { in: DisableImageRequest; out: DisableImageResult; err: never }
  DisableImageBlockPublicAccess: { in: DisableImageBlockPublicAccessRequest; out: DisableImageBlockPublicAccessResult; err: never }
  DisableImageDeprecation: { in: DisableImageDeprecationRequest; out: DisableImageDeprecationResult; err: never }
  DisableImageDeregistrationProtection: { in: DisableImageDeregistrationProtectionRequest; out: DisableImageDeregistrationProtectionResult; err: never }
  DisableInstanceSqlHaStandbyDetections: { in: DisableInstanceSqlHaStandbyDetectionsRequest; out: DisableInstanceSqlHaStandbyDetectionsResult; err: never }
  DisableIpamOrganizationAdminAccount: { in: DisableIpamOrganizationAdminAccountRequest; out: DisableIpamOrganizationAdminAccountResult; err: never }
  DisableIpamPolicy: { in: DisableIpamPolicyRequest; out: DisableIpamPolicyResult; err: never }
  DisableRouteServerPropagation: { in: DisableRouteServerPropagationRequest; out: DisableRouteServerPropagationResult; err: never }
  DisableSerialConsoleAccess: { in: DisableSerialConsoleAccessRequest; out: DisableSerialConsoleAccessResult; err: never }
  DisableSnapshotBlockPublicAccess: { in: DisableSnapshotBlockPublicAccessRequest; out: DisableSnapshotBlockPublicAccessResult; err: never }
  DisableTransitGatewayRouteTablePropagation: { in: DisableTransitGatewayRouteTablePropagationRequest; out: DisableTransitGatewayRouteTablePropagationResult; err: never }
  DisableVgwRoutePropagation: { in: DisableVgwRoutePropagationRequest; out: Record<string, never>; err: never }
  DisableVpcClassicLink: { in: DisableVpcClassicLinkRequest; out: DisableVpcClassicLinkResult; err: never }
  DisableVpcClassicLinkDnsSupport: { in: DisableVpcClassicLinkDnsSupportRequest; out: DisableVpcClassicLinkDnsSupportResult; err: never }
  DisassociateAddress: { in: DisassociateAddressRequest; out: Record<string, never>; err: never }
  DisassociateApplicationStatusCheck: { in: DisassociateApplicationStatusCheckRequest; out: DisassociateApplicationStatusCheckResult; err: never }
  DisassociateCapacityReservationBillingOwner: { in: DisassociateCapacityReservationBillingOwnerRequest; out: DisassociateCapacityReservationBillingOwnerResult; err: never }
  DisassociateClientVpnTargetNetwork: { in: DisassociateClientVpnTargetNetworkRequest; out: DisassociateClientVpnTargetNetworkResult; err: never }
  DisassociateEnclaveCertificateIamRole: { in: DisassociateEnclaveCertificateIamRoleRequest; out: DisassociateEnclaveCertificateIamRoleResult; err: never }
  DisassociateIamInstanceProfile: { in: DisassociateIamInstanceProfileRequest; out: DisassociateIamInstanceProfileResult; err: never }
  DisassociateInstanceEventWindow: { in: DisassociateInstanceEventWindowRequest; out: DisassociateInstanceEventWindowResult; err: never }
  DisassociateIpamByoasn: { in: DisassociateIpamByoasnRequest; out: DisassociateIpamByoasnResult; err: never }
  DisassociateIpamResourceDiscovery: { in: DisassociateIpamResourceDiscoveryRequest; out: DisassociateIpamResourceDiscoveryResult; err: never }
  DisassociateNatGatewayAddress: { in: DisassociateNatGatewayAddressRequest; out: DisassociateNatGatewayAddressResult; err: never }
  DisassociateRouteServer: { in: DisassociateRouteServerRequest; out: DisassociateRouteServerResult; err: never }
  DisassociateRouteTable: { in: DisassociateRouteTableRequest; out: Record<string, never>; err: never }
  DisassociateSecurityGroupVpc: { in: DisassociateSecurityGroupVpcRequest; out: DisassociateSecurityGroupVpcResult; err: never }
  DisassociateSubnetCidrBlock: { in: DisassociateSubnetCidrBlockRequest; out: DisassociateSubnetCidrBlockResult; err: never }
  DisassociateTransitGatewayMulticastDomain: { in: DisassociateTransitGatewayMulticastDomainRequest; out: DisassociateTransitGatewayMulticastDomainResult; err: never }
  DisassociateTransitGatewayPolicyTable: { in: DisassociateTransitGatewayPolicyTableRequest; out: DisassociateTransitGatewayPolicyTableResult; err: never }
  DisassociateTransitGatewayRouteTable: { in: DisassociateTransitGatewayRouteTableRequest; out: DisassociateTransitGatewayRouteTableResult; err: never }
  DisassociateTrunkInterface: { in: DisassociateTrunkInterfaceRequest; out: DisassociateTrunkInterfaceResult; err: never }
  DisassociateVpcCidrBlock: { in: DisassociateVpcCidrBlockRequest; out: DisassociateVpcCidrBlockResult; err: never }
  EnableAddressTransfer: { in: EnableAddressTransferRequest; out: EnableAddressTransferResult; err: never }
  EnableAllowedImagesSettings: { in: EnableAllowedImagesSettingsRequest; out: EnableAllowedImagesSettingsResult; err: never }
  EnableApplicationStatusCheckSuppression: { in: EnableApplicationStatusCheckSuppressionRequest; out: EnableApplicationStatusCheckSuppressionResult; err: never }
  EnableAwsNetworkPerformanceMetricSubscription: { in: EnableAwsNetworkPerformanceMetricSubscriptionRequest; out: EnableAwsNetworkPerformanceMetricSubscriptionResult; err: never }
  EnableCapacityManager: { in: EnableCapacityManagerRequest; out: EnableCapacityManagerResult; err: never }
  EnableEbsEncryptionByDefault: { in: EnableEbsEncryptionByDefaultRequest; out: EnableEbsEncryptionByDefaultResult; err: never }
  EnableFastLaunch: { in: EnableFastLaunchRequest; out: EnableFastLaunchResult; err: never }
  EnableFastSnapshotRestores: { in: EnableFastSnapshotRestoresRequest; out: EnableFastSnapshotRestoresResult; err: never }
  EnableImage: { in: EnableImageRequest; out: EnableImageResult; err: never }
  EnableImageBlockPublicAccess: { in: EnableImageBlockPublicAccessRequest; out: EnableImageBlockPublicAccessResult; err: never }
  EnableImageDeprecation: { in: EnableImageDeprecationRequest; out: EnableImageDeprecationResult; err: never }
  EnableImageDeregistrationProtection: { in: EnableImageDeregistrationProtectionRequest; out: EnableImageDeregistrationProtectionResult; err: never }
  EnableInstanceSqlHaStandbyDetections: { in: EnableInstanceSqlHaStandbyDetectionsRequest; out: EnableInstanceSqlHaStandbyDetectionsResult; err: never }
  EnableIpamInternetRegistryAssociation: { in: EnableIpamInternetRegistryAssociationRequest; out: EnableIpamInternetRegistryAssociationResult; err: never }
  EnableIpamOrganizationAdminAccount: { in: EnableIpamOrganizationAdminAccountRequest; out: EnableIpamOrganizationAdminAccountResult; err: never }
  EnableIpamPolicy: { in: EnableIpamPolicyRequest; out: EnableIpamPolicyResult; err: never }
  EnableReachabilityAnalyzerOrganizationSharing: { in: EnableReachabilityAnalyzerOrganizationSharingRequest; out: EnableReachabilityAnalyzerOrganizationSharingResult; err: never }
  EnableRouteServerPropagation: { in: EnableRouteServerPropagationRequest; out: EnableRouteServerPropagationResult; err: never }
  EnableSerialConsoleAccess: { in: EnableSerialConsoleAccessRequest; out: EnableSerialConsoleAccessResult; err: never }
  EnableSnapshotBlockPublicAccess: { in: EnableSnapshotBlockPublicAccessRequest; out: EnableSnapshotBlockPublicAccessResult; err: never }
  EnableTransitGatewayRouteTablePropagation: { in: EnableTransitGatewayRouteTablePropagationRequest; out: EnableTransitGatewayRouteTablePropagationResult; err: never }
  EnableVgwRoutePropagation: { in: EnableVgwRoutePropagationRequest; out: Record<string, never>; err: never }
  EnableVolumeIO: { in: EnableVolumeIORequest; out: Record<string, never>; err: never }
  EnableVpcClassicLink: { in: EnableVpcClassicLinkRequest; out: EnableVpcClassicLinkResult; err: never }
  EnableVpcClassicLinkDnsSupport: { in: EnableVpcClassicLinkDnsSupportRequest; out: EnableVpcClassicLinkDnsSupportResult; err: never }
  ExportClientVpnClientCertificateRevocationList: { in: ExportClientVpnClientCertificateRevocationListRequest; out: ExportClientVpnClientCertificateRevocationListResult; err: never }
  ExportClientVpnClientConfiguration: { in: ExportClientVpnClientConfigurationRequest; out: ExportClientVpnClientConfigurationResult; err: never }
  ExportImage: { in: ExportImageRequest; out: ExportImageResult; err: never }
  ExportTransitGatewayRoutes: { in: ExportTransitGatewayRoutesRequest; out: ExportTransitGatewayRoutesResult; err: never }
  ExportVerifiedAccessInstanceClientConfiguration: { in: ExportVerifiedAccessInstanceClientConfigurationRequest; out: ExportVerifiedAccessInstanceClientConfigurationResult; err: never }
  GetActiveVpnTunnelStatus: { in: GetActiveVpnTunnelStatusRequest; out: GetActiveVpnTunnelStatusResult; err: never }
  GetAllowedImagesSettings: { in: GetAllowedImagesSettingsRequest; out: GetAllowedImagesSettingsResult; err: never }
  GetAssociatedEnclaveCertificateIamRoles: { in: GetAssociatedEnclaveCertificateIamRolesRequest; out: GetAssociatedEnclaveCertificateIamRolesResult; err: never }
  GetAssociatedIpv6PoolCidrs: { in: GetAssociatedIpv6PoolCidrsRequest; out: GetAssociatedIpv6PoolCidrsResult; err: never }
  GetAwsNetworkPerformanceData: { in: GetAwsNetworkPerformanceDataRequest; out: GetAwsNetworkPerformanceDataResult; err: never }
  GetCapacityManagerAttributes: { in: GetCapacityManagerAttributesRequest; out: GetCapacityManagerAttributesResult; err: never }
  GetCapacityManagerMetricData: { in: GetCapacityManagerMetricDataRequest; out: GetCapacityManagerMetricDataResult; err: never }
  GetCapacityManagerMetricDimensions: { in: GetCapacityManagerMetricDimensionsRequest; out: GetCapacityManagerMetricDimensionsResult; err: never }
  GetCapacityManagerMonitoredTagKeys: { in: GetCapacityManagerMonitoredTagKeysRequest; out: GetCapacityManagerMonitoredTagKeysResult; err: never }
  GetCapacityReservationUsage: { in: GetCapacityReservationUsageRequest; out: GetCapacityReservationUsageResult; err: never }
  GetCoipPoolUsage: { in: GetCoipPoolUsageRequest; out: GetCoipPoolUsageResult; err: never }
  GetConsoleOutput: { in: GetConsoleOutputRequest; out: GetConsoleOutputResult; err: never }
  GetConsoleScreenshot: { in: GetConsoleScreenshotRequest; out: GetConsoleScreenshotResult; err: never }
  GetDeclarativePoliciesReportSummary: { in: GetDeclarativePoliciesReportSummaryRequest; out: GetDeclarativePoliciesReportSummaryResult; err: never }
  GetDefaultCreditSpecification: { in: GetDefaultCreditSpecificationRequest; out: GetDefaultCreditSpecificationResult; err: never }
  GetEbsDefaultKmsKeyId: { in: GetEbsDefaultKmsKeyIdRequest; out: GetEbsDefaultKmsKeyIdResult; err: never }
  GetEbsEncryptionByDefault: { in: GetEbsEncryptionByDefaultRequest; out: GetEbsEncryptionByDefaultResult; err: never }
  GetEnabledIpamPolicy: { in: GetEnabledIpamPolicyRequest; out: GetEnabledIpamPolicyResult; err: never }
  GetFlowLogsIntegrationTemplate: { in: GetFlowLogsIntegrationTemplateRequest; out: GetFlowLogsIntegrationTemplateResult; err: never }
  GetGroupsForCapacityReservation: { in: GetGroupsForCapacityReservationRequest; out: GetGroupsForCapacityReservationResult; err: never }
  GetHostReservationPurchasePreview: { in: GetHostReservationPurchasePreviewRequest; out: GetHostReservationPurchasePreviewResult; err: never }
  GetImageAncestry: { in: GetImageAncestryRequest; out: GetImageAncestryResult; err: never }
  GetImageBlockPublicAccessState: { in: GetImageBlockPublicAccessStateRequest; out: GetImageBlockPublicAccessStateResult; err: never }
  GetInstanceMetadataDefaults: { in: GetInstanceMetadataDefaultsRequest; out: GetInstanceMetadataDefaultsResult; err: never }
  GetInstanceTpmEkPub: { in: GetInstanceTpmEkPubRequest; out: GetInstanceTpmEkPubResult; err: never }
  GetInstanceTypesFromInstanceRequirements: { in: GetInstanceTypesFromInstanceRequirementsRequest; out: GetInstanceTypesFromInstanceRequirementsResult; err: never }
  GetInstanceUefiData: { in: GetInstanceUefiDataRequest; out: GetInstanceUefiDataResult; err: never }
  GetIpamAddressHistory: { in: GetIpamAddressHistoryRequest; out: GetIpamAddressHistoryResult; err: never }
  GetIpamDiscoveredAccounts: { in: GetIpamDiscoveredAccountsRequest; out: GetIpamDiscoveredAccountsResult; err: never }
  GetIpamDiscoveredPublicAddresses: { in: GetIpamDiscoveredPublicAddressesRequest; out: GetIpamDiscoveredPublicAddressesResult; err: never }
  GetIpamDiscoveredResourceCidrs: { in: GetIpamDiscoveredResourceCidrsRequest; out: GetIpamDiscoveredResourceCidrsResult; err: never }
  GetIpamDiscoveredRoutes: { in: GetIpamDiscoveredRoutesRequest; out: GetIpamDiscoveredRoutesResult; err: never }
  GetIpamInternetRegistryAssociationAsns: { in: GetIpamInternetRegistryAssociationAsnsRequest; out: GetIpamInternetRegistryAssociationAsnsResult; err: never }
  GetIpamInternetRegistryAssociationCidrs: { in: GetIpamInternetRegistryAssociationCidrsRequest; out: GetIpamInternetRegistryAssociationCidrsResult; err: never }
  GetIpamPolicyAllocationRules: { in: GetIpamPolicyAllocationRulesRequest; out: GetIpamPolicyAllocationRulesResult; err: never }
  GetIpamPolicyOrganizationTargets: { in: GetIpamPolicyOrganizationTargetsRequest; out: GetIpamPolicyOrganizationTargetsResult; err: never }
  GetIpamPoolAllocations: { in: GetIpamPoolAllocationsRequest; out: GetIpamPoolAllocationsResult; err: never }
  GetIpamPoolCidrs: { in: GetIpamPoolCidrsRequest; out: GetIpamPoolCidrsResult; err: never }
  GetIpamPrefixListResolverRules: { in: GetIpamPrefixListResolverRulesRequest; out: GetIpamPrefixListResolverRulesResult; err: never }
  GetIpamPrefixListResolverVersionEntries: { in: GetIpamPrefixListResolverVersionEntriesRequest; out: GetIpamPrefixListResolverVersionEntriesResult; err: never }
  GetIpamPrefixListResolverVersions: { in: GetIpamPrefixListResolverVersionsRequest; out: GetIpamPrefixListResolverVersionsResult; err: never }
  GetIpamResourceCidrs: { in: GetIpamResourceCidrsRequest; out: GetIpamResourceCidrsResult; err: never }
  GetIpamRouteOriginAuthorizations: { in: GetIpamRouteOriginAuthorizationsRequest; out: GetIpamRouteOriginAuthorizationsResult; err: never }
  GetIpamRouteProtectionFindings: { in: GetIpamRouteProtectionFindingsRequest; out: GetIpamRouteProtectionFindingsResult; err: never }
  GetIpamRoutingPolicyRegistrationDeltas: { in: GetIpamRoutingPolicyRegistrationDeltasRequest; out: GetIpamRoutingPolicyRegistrationDeltasResult; err: never }
  GetIpamRoutingPolicyRegistrations: { in: GetIpamRoutingPolicyRegistrationsRequest; out: GetIpamRoutingPolicyRegistrationsResult; err: never }
  GetLaunchTemplateData: { in: GetLaunchTemplateDataRequest; out: GetLaunchTemplateDataResult; err: never }
  GetManagedPrefixListAssociations: { in: GetManagedPrefixListAssociationsRequest; out: GetManagedPrefixListAssociationsResult; err: never }
  GetManagedPrefixListEntries: { in: GetManagedPrefixListEntriesRequest; out: GetManagedPrefixListEntriesResult; err: never }
  GetManagedResourceVisibility: { in: GetManagedResourceVisibilityRequest; out: GetManagedResourceVisibilityResult; err: never }
  GetNetworkInsightsAccessScopeAnalysisFindings: { in: GetNetworkInsightsAccessScopeAnalysisFindingsRequest; out: GetNetworkInsightsAccessScopeAnalysisFindingsResult; err: never }
  GetNetworkInsightsAccessScopeContent: { in: GetNetworkInsightsAccessScopeContentRequest; out: GetNetworkInsightsAccessScopeContentResult; err: never }
  GetPasswordData: { in: GetPasswordDataRequest; out: GetPasswordDataResult; err: never }
  GetReservedInstancesExchangeQuote: { in: GetReservedInstancesExchangeQuoteRequest; out: GetReservedInstancesExchangeQuoteResult; err: never }
  GetRouteServerAssociations: { in: GetRouteServerAssociationsRequest; out: GetRouteServerAssociationsResult; err: never }
  GetRouteServerPropagations: { in: GetRouteServerPropagationsRequest; out: GetRouteServerPropagationsResult; err: never }
  GetRouteServerRoutingDatabase: { in: GetRouteServerRoutingDatabaseRequest; out: GetRouteServerRoutingDatabaseResult; err: never }
  GetSecurityGroupsForVpc: { in: GetSecurityGroupsForVpcRequest; out: GetSecurityGroupsForVpcResult; err: never }
  GetSerialConsoleAccessStatus: { in: GetSerialConsoleAccessStatusRequest; out: GetSerialConsoleAccessStatusResult; err: never }
  GetSnapshotBlockPublicAccessState: { in: GetSnapshotBlockPublicAccessStateRequest; out: GetSnapshotBlockPublicAccessStateResult; err: never }
  GetSpotPlacementScores: { in: GetSpotPlacementScoresRequest; out: GetSpotPlacementScoresResult; err: never }
  GetSubnetCidrReservations: { in: GetSubnetCidrReservationsRequest; out: GetSubnetCidrReservationsResult; err: never }
  GetTransitGatewayAttachmentPropagations: { in: GetTransitGatewayAttachmentPropagationsRequest; out: GetTransitGatewayAttachmentPropagationsResult; err: never }
  GetTransitGatewayMeteringPolicyEntries: { in: GetTransitGatewayMeteringPolicyEntriesRequest; out: GetTransitGatewayMeteringPolicyEntriesResult; err: never }
  GetTransitGatewayMulticastDomainAssociations: { in: GetTransitGatewayMulticastDomainAssociationsRequest; out: GetTransitGatewayMulticastDomainAssociationsResult; err: never }
  GetTransitGatewayPolicyTableAssociations: { in: GetTransitGatewayPolicyTableAssociationsRequest; out: GetTransitGatewayPolicyTableAssociationsResult; err: never }
  GetTransitGatewayPolicyTableEntries: { in: GetTransitGatewayPolicyTableEntriesRequest; out: GetTransitGatewayPolicyTableEntriesResult; err: never }
  GetTransitGatewayPrefixListReferences: { in: GetTransitGatewayPrefixListReferencesRequest; out: GetTransitGatewayPrefixListReferencesResult; err: never }
  GetTransitGatewayRouteTableAssociations: { in: GetTransitGatewayRouteTableAssociationsRequest; out: GetTransitGatewayRouteTableAssociationsResult; err: never }
  GetTransitGatewayRouteTablePropagations: { in: GetTransitGatewayRouteTablePropagationsRequest; out: GetTransitGatewayRouteTablePropagationsResult; err: never }
  GetVerifiedAccessEndpointPolicy: { in: GetVerifiedAccessEndpointPolicyRequest; out: GetVerifiedAccessEndpointPolicyResult; err: never }
  GetVerifiedAccessEndpointTargets: { in: GetVerifiedAccessEndpointTargetsRequest; out: GetVerifiedAccessEndpointTargetsResult; err: never }
  GetVerifiedAccessGroupPolicy: { in: GetVerifiedAccessGroupPolicyRequest; out: GetVerifiedAccessGroupPolicyResult; err: never }
  GetVpcResourcesBlockingEncryptionEnforcement: { in: GetVpcResourcesBlockingEncryptionEnforcementRequest; out: GetVpcResourcesBlockingEncryptionEnforcementResult; err: never }
  GetVpnConnectionDeviceSampleConfiguration: { in: GetVpnConnectionDeviceSampleConfigurationRequest; out: GetVpnConnectionDeviceSampleConfigurationResult; err: never }
  GetVpnConnectionDeviceTypes: { in: GetVpnConnectionDeviceTypesRequest; out: GetVpnConnectionDeviceTypesResult; err: never }
  GetVpnTunnelReplacementStatus: { in: GetVpnTunnelReplacementStatusRequest; out: GetVpnTunnelReplacementStatusResult; err: never }
  ImportClientVpnClientCertificateRevocationList: { in: ImportClientVpnClientCertificateRevocationListRequest; out: ImportClientVpnClientCertificateRevocationListResult; err: never }
  ImportImage: { in: ImportImageRequest; out: ImportImageResult; err: never }
  ImportInstance: { in: ImportInstanceRequest; out: ImportInstanceResult; err: never }
  ImportKeyPair: { in: ImportKeyPairRequest; out: ImportKeyPairResult; err: never }
  ImportSnapshot: { in: ImportSnapshotRequest; out: ImportSnapshotResult; err: never }
  ImportVolume: { in: ImportVolumeRequest; out: ImportVolumeResult; err: never }
  ListImagesInRecycleBin: { in: ListImagesInRecycleBinRequest; out: ListImagesInRecycleBinResult; err: never }
  ListSnapshotsInRecycleBin: { in: ListSnapshotsInRecycleBinRequest; out: ListSnapshotsInRecycleBinResult; err: never }
  ListVolumesInRecycleBin: { in: ListVolumesInRecycleBinRequest; out: ListVolumesInRecycleBinResult; err: never }
  LockSnapshot: { in: LockSnapshotRequest; out: LockSnapshotResult; err: never }
  ModifyAccountVpcEncryptionControl: { in: ModifyAccountVpcEncryptionControlRequest; out: ModifyAccountVpcEncryptionControlResult; err: never }
  ModifyAddressAttribute: { in: ModifyAddressAttributeRequest; out: ModifyAddressAttributeResult; err: never }
  ModifyApplicationStatusCheck: { in: ModifyApplicationStatusCheckRequest; out: ModifyApplicationStatusCheckResult; err: never }
  ModifyAvailabilityZoneGroup: { in: ModifyAvailabilityZoneGroupRequest; out: ModifyAvailabilityZoneGroupResult; err: never }
  ModifyCapacityReservation: { in: ModifyCapacityReservationRequest; out: ModifyCapacityReservationResult; err: never }
  ModifyCapacityReservationFleet: { in: ModifyCapacityReservationFleetRequest; out: ModifyCapacityReservationFleetResult; err: never }
  ModifyClientVpnEndpoint: { in: ModifyClientVpnEndpointRequest; out: ModifyClientVpnEndpointResult; err: never }
  ModifyDefaultCreditSpecification: { in: ModifyDefaultCreditSpecificationRequest; out: ModifyDefaultCreditSpecificationResult; err: never }
  ModifyEbsDefaultKmsKeyId: { in: ModifyEbsDefaultKmsKeyIdRequest; out: ModifyEbsDefaultKmsKeyIdResult; err: never }
  ModifyFleet: { in: ModifyFleetRequest; out: ModifyFleetResult; err: never }
  ModifyFpgaImageAttribute: { in: ModifyFpgaImageAttributeRequest; out: ModifyFpgaImageAttributeResult; err: never }
  ModifyHosts: { in: ModifyHostsRequest; out: ModifyHostsResult; err: never }
  ModifyIdFormat: { in: ModifyIdFormatRequest; out: Record<string, never>; err: never }
  ModifyIdentityIdFormat: { in: ModifyIdentityIdFormatRequest; out: Record<string, never>; err: never }
  ModifyImageAttribute: { in: ModifyImageAttributeRequest; out: Record<string, never>; err: never }
  ModifyInstanceAttribute: { in: ModifyInstanceAttributeRequest; out: Record<string, never>; err: never }
  ModifyInstanceCapacityReservationAttributes: { in: ModifyInstanceCapacityReservationAttributesRequest; out: ModifyInstanceCapacityReservationAttributesResult; err: never }
  ModifyInstanceConnectEndpoint: { in: ModifyInstanceConnectEndpointRequest; out: ModifyInstanceConnectEndpointResult; err: never }
  ModifyInstanceCpuOptions: { in: ModifyInstanceCpuOptionsRequest; out: ModifyInstanceCpuOptionsResult; err: never }
  ModifyInstanceCreditSpecification: { in: ModifyInstanceCreditSpecificationRequest; out: ModifyInstanceCreditSpecificationResult; err: never }
  ModifyInstanceEventStartTime: { in: ModifyInstanceEventStartTimeRequest; out: ModifyInstanceEventStartTimeResult; err: never }
  ModifyInstanceEventWindow: { in: ModifyInstanceEventWindowRequest; out: ModifyInstanceEventWindowResult; err: never }
  ModifyInstanceMaintenanceOptions: { in: ModifyInstanceMaintenanceOptionsRequest; out: ModifyInstanceMaintenanceOptionsResult; err: never }
  ModifyInstanceMetadataDefaults: { in: ModifyInstanceMetadataDefaultsRequest; out: ModifyInstanceMetadataDefaultsResult; err: never }
  ModifyInstanceMetadataOptions: { in: ModifyInstanceMetadataOptionsRequest; out: ModifyInstanceMetadataOptionsResult; err: never }
  ModifyInstanceNetworkPerformanceOptions: { in: ModifyInstanceNetworkPerformanceRequest; out: ModifyInstanceNetworkPerformanceResult; err: never }
  ModifyInstancePlacement: { in: ModifyInstancePlacementRequest; out: ModifyInstancePlacementResult; err: never }
  ModifyIpam: { in: ModifyIpamRequest; out: ModifyIpamResult; err: never }
  ModifyIpamPolicyAllocationRules: { in: ModifyIpamPolicyAllocationRulesRequest; out: ModifyIpamPolicyAllocationRulesResult; err: never }
  ModifyIpamPool: { in: ModifyIpamPoolRequest; out: ModifyIpamPoolResult; err: never }
  ModifyIpamPoolAllocation: { in: ModifyIpamPoolAllocationRequest; out: ModifyIpamPoolAllocationResult; err: never }
  ModifyIpamPrefixListResolver: { in: ModifyIpamPrefixListResolverRequest; out: ModifyIpamPrefixListResolverResult; err: never }
  ModifyIpamPrefixListResolverTarget: { in: ModifyIpamPrefixListResolverTargetRequest; out: ModifyIpamPrefixListResolverTargetResult; err: never }
  ModifyIpamResourceCidr: { in: ModifyIpamResourceCidrRequest; out: ModifyIpamResourceCidrResult; err: never }
  ModifyIpamResourceDiscovery: { in: ModifyIpamResourceDiscoveryRequest; out: ModifyIpamResourceDiscoveryResult; err: never }
  ModifyIpamRoutingPolicyRegistration: { in: ModifyIpamRoutingPolicyRegistrationRequest; out: ModifyIpamRoutingPolicyRegistrationResult; err: never }
  ModifyIpamScope: { in: ModifyIpamScopeRequest; out: ModifyIpamScopeResult; err: never }
  ModifyLaunchTemplate: { in: ModifyLaunchTemplateRequest; out: ModifyLaunchTemplateResult; err: never }
  ModifyLocalGatewayRoute: { in: ModifyLocalGatewayRouteRequest; out: ModifyLocalGatewayRouteResult; err: never }
  ModifyManagedPrefixList: { in: ModifyManagedPrefixListRequest; out: ModifyManagedPrefixListResult; err: never }
  ModifyManagedResourceVisibility: { in: ModifyManagedResourceVisibilityRequest; out: ModifyManagedResourceVisibilityResult; err: never }
  ModifyNetworkInterfaceAttribute: { in: ModifyNetworkInterfaceAttributeRequest; out: Record<string, never>; err: never }
  ModifyPrivateDnsNameOptions: { in: ModifyPrivateDnsNameOptionsRequest; out: ModifyPrivateDnsNameOptionsResult; err: never }
  ModifyPublicIpDnsNameOptions: { in: ModifyPublicIpDnsNameOptionsRequest; out: ModifyPublicIpDnsNameOptionsResult; err: never }
  ModifyReservedInstances: { in: ModifyReservedInstancesRequest; out: ModifyReservedInstancesResult; err: never }
  ModifyRouteServer: { in: ModifyRouteServerRequest; out: ModifyRouteServerResult; err: never }
  ModifySecurityGroupRules: { in: ModifySecurityGroupRulesRequest; out: ModifySecurityGroupRulesResult; err: never }
  ModifySnapshotAttribute: { in: ModifySnapshotAttributeRequest; out: Record<string, never>; err: never }
  ModifySnapshotTier: { in: ModifySnapshotTierRequest; out: ModifySnapshotTierResult; err: never }
  ModifySpotFleetRequest: { in: ModifySpotFleetRequestRequest; out: ModifySpotFleetRequestResponse; err: never }
  ModifySubnetAttribute: { in: ModifySubnetAttributeRequest; out: Record<string, never>; err: never }
  ModifyTrafficMirrorFilterNetworkServices: { in: ModifyTrafficMirrorFilterNetworkServicesRequest; out: ModifyTrafficMirrorFilterNetworkServicesResult; err: never }
  ModifyTrafficMirrorFilterRule: { in: ModifyTrafficMirrorFilterRuleRequest; out: ModifyTrafficMirrorFilterRuleResult; err: never }
  ModifyTrafficMirrorSession: { in: ModifyTrafficMirrorSessionRequest; out: ModifyTrafficMirrorSessionResult; err: never }
  ModifyTransitGateway: { in: ModifyTransitGatewayRequest; out: ModifyTransitGatewayResult; err: never }
  ModifyTransitGatewayMeteringPolicy: { in: ModifyTransitGatewayMeteringPolicyRequest; out: ModifyTransitGatewayMeteringPolicyResult; err: never }
  ModifyTransitGatewayPolicyTableEntry: { in: ModifyTransitGatewayPolicyTableEntryRequest; out: ModifyTransitGatewayPolicyTableEntryResult; err: never }
  ModifyTransitGatewayPrefixListReference: { in: ModifyTransitGatewayPrefixListReferenceRequest; out: ModifyTransitGatewayPrefixListReferenceResult; err: never }
  ModifyTransitGatewayVpcAttachment: { in: ModifyTransitGatewayVpcAttachmentRequest; out: ModifyTransitGatewayVpcAttachmentResult; err: never }
  ModifyVerifiedAccessEndpoint: { in: ModifyVerifiedAccessEndpointRequest; out: ModifyVerifiedAccessEndpointResult; err: never }
  ModifyVerifiedAccessEndpointPolicy: { in: ModifyVerifiedAccessEndpointPolicyRequest; out: ModifyVerifiedAccessEndpointPolicyResult; err: never }
  ModifyVerifiedAccessGroup: { in: ModifyVerifiedAccessGroupRequest; out: ModifyVerifiedAccessGroupResult; err: never }
  ModifyVerifiedAccessGroupPolicy: { in: ModifyVerifiedAccessGroupPolicyRequest; out: ModifyVerifiedAccessGroupPolicyResult; err: never }
  ModifyVerifiedAccessInstance: { in: ModifyVerifiedAccessInstanceRequest; out: ModifyVerifiedAccessInstanceResult; err: never }
  ModifyVerifiedAccessInstanceLoggingConfiguration: { in: ModifyVerifiedAccessInstanceLoggingConfigurationRequest; out: ModifyVerifiedAccessInstanceLoggingConfigurationResult; err: never }
  ModifyVerifiedAccessTrustProvider: { in: ModifyVerifiedAccessTrustProviderRequest; out: ModifyVerifiedAccessTrustProviderResult; err: never }
  ModifyVolume: { in: ModifyVolumeRequest; out: ModifyVolumeResult; err: never }
  ModifyVolumeAttribute: { in: ModifyVolumeAttributeRequest; out: Record<string, never>; err: never }
  ModifyVpcAttribute: { in: ModifyVpcAttributeRequest; out: Record<string, never>; err: never }
  ModifyVpcBlockPublicAccessExclusion: { in: ModifyVpcBlockPublicAccessExclusionRequest; out: ModifyVpcBlockPublicAccessExclusionResult; err: never }
  ModifyVpcBlockPublicAccessOptions: { in: ModifyVpcBlockPublicAccessOptionsRequest; out: ModifyVpcBlockPublicAccessOptionsResult; err: never }
  ModifyVpcEncryptionControl: { in: ModifyVpcEncryptionControlRequest; out: ModifyVpcEncryptionControlResult; err: never }
  ModifyVpcEndpoint: { in: ModifyVpcEndpointRequest; out: ModifyVpcEndpointResult; err: never }
  ModifyVpcEndpointConnectionNotification: { in: ModifyVpcEndpointConnectionNotificationRequest; out: ModifyVpcEndpointConnectionNotificationResult; err: never }
  ModifyVpcEndpointPayerResponsibility: { in: ModifyVpcEndpointPayerResponsibilityRequest; out: ModifyVpcEndpointPayerResponsibilityResult; err: never }
  ModifyVpcEndpointServiceConfiguration: { in: ModifyVpcEndpointServiceConfigurationRequest; out: ModifyVpcEndpointServiceConfigurationResult; err: never }
  ModifyVpcEndpointServicePayerResponsibility: { in: ModifyVpcEndpointServicePayerResponsibilityRequest; out: ModifyVpcEndpointServicePayerResponsibilityResult; err: never }
  ModifyVpcEndpointServicePermissions: { in: ModifyVpcEndpointServicePermissionsRequest; out: ModifyVpcEndpointServicePermissionsResult; err: never }
  ModifyVpcPeeringConnectionOptions: { in: ModifyVpcPeeringConnectionOptionsRequest; out: ModifyVpcPeeringConnectionOptionsResult; err: never }
  ModifyVpcTenancy: { in: ModifyVpcTenancyRequest; out: ModifyVpcTenancyResult; err: never }
  ModifyVpnConnection: { in: ModifyVpnConnectionRequest; out: ModifyVpnConnectionResult; err: never }
  ModifyVpnConnectionOptions: { in: ModifyVpnConnectionOptionsRequest; out: ModifyVpnConnectionOptionsResult; err: never }
  ModifyVpnTunnelCertificate: { in: ModifyVpnTunnelCertificateRequest; out: ModifyVpnTunnelCertificateResult; err: never }
  ModifyVpnTunnelOptions: { in: ModifyVpnTunnelOptionsRequest; out: ModifyVpnTunnelOptionsResult; err: never }
  MonitorInstances: { in: MonitorInstancesRequest; out: MonitorInstancesResult; err: never }
  MoveAddressToVpc: { in: MoveAddressToVpcRequest; out: MoveAddressToVpcResult; err: never }
  MoveByoipCidrToIpam: { in: MoveByoipCidrToIpamRequest; out: MoveByoipCidrToIpamResult; err: never }
  MoveCapacityReservationInstances: { in: MoveCapacityReservationInstancesRequest; out: MoveCapacityReservationInstancesResult; err: never }
  ProvisionByoipCidr: { in: ProvisionByoipCidrRequest; out: ProvisionByoipCidrResult; err: never }
  ProvisionIpamByoasn: { in: ProvisionIpamByoasnRequest; out: ProvisionIpamByoasnResult; err: never }
  ProvisionIpamPoolCidr: { in: ProvisionIpamPoolCidrRequest; out: ProvisionIpamPoolCidrResult; err: never }
  ProvisionPublicIpv4PoolCidr: { in: ProvisionPublicIpv4PoolCidrRequest; out: ProvisionPublicIpv4PoolCidrResult; err: never }
  PurchaseCapacityBlock: { in: PurchaseCapacityBlockRequest; out: PurchaseCapacityBlockResult; err: never }
  PurchaseCapacityBlockExtension: { in: PurchaseCapacityBlockExtensionRequest; out: PurchaseCapacityBlockExtensionResult; err: never }
  PurchaseHostReservation: { in: PurchaseHostReservationRequest; out: PurchaseHostReservationResult; err: never }
  PurchaseReservedInstancesOffering: { in: PurchaseReservedInstancesOfferingRequest; out: PurchaseReservedInstancesOfferingResult; err: never }
  PurchaseScheduledInstances: { in: PurchaseScheduledInstancesRequest; out: PurchaseScheduledInstancesResult; err: never }
  RebootInstances: { in: RebootInstancesRequest; out: Record<string, never>; err: never }
  RegisterImage: { in: RegisterImageRequest; out: RegisterImageResult; err: never }
  RegisterInstanceEventNotificationAttributes: { in: RegisterInstanceEventNotificationAttributesRequest; out: RegisterInstanceEventNotificationAttributesResult; err: never }
  RegisterTransitGatewayMulticastGroupMembers: { in: RegisterTransitGatewayMulticastGroupMembersRequest; out: RegisterTransitGatewayMulticastGroupMembersResult; err: never }
  RegisterTransitGatewayMulticastGroupSources: { in: RegisterTransitGatewayMulticastGroupSourcesRequest; out: RegisterTransitGatewayMulticastGroupSourcesResult; err: never }
  RejectCapacityReservationBillingOwnership: { in: RejectCapacityReservationBillingOwnershipRequest; out: RejectCapacityReservationBillingOwnershipResult; err: never }
  RejectTransitGatewayClientVpnAttachment: { in: RejectTransitGatewayClientVpnAttachmentRequest; out: RejectTransitGatewayClientVpnAttachmentResult; err: never }
  RejectTransitGatewayMulticastDomainAssociations: { in: RejectTransitGatewayMulticastDomainAssociationsRequest; out: RejectTransitGatewayMulticastDomainAssociationsResult; err: never }
  RejectTransitGatewayPeeringAttachment: { in: RejectTransitGatewayPeeringAttachmentRequest; out: RejectTransitGatewayPeeringAttachmentResult; err: never }
  RejectTransitGatewayVpcAttachment: { in: RejectTransitGatewayVpcAttachmentRequest; out: RejectTransitGatewayVpcAttachmentResult; err: never }
  RejectVpcEndpointConnections: { in: RejectVpcEndpointConnectionsRequest; out: RejectVpcEndpointConnectionsResult; err: never }
  RejectVpcPeeringConnection: { in: RejectVpcPeeringConnectionRequest; out: RejectVpcPeeringConnectionResult; err: never }
  ReleaseAddress: { in: ReleaseAddressRequest; out: Record<string, never>; err: never }
  ReleaseHosts: { in: ReleaseHostsRequest; out: ReleaseHostsResult; err: never }
  ReleaseIpamPoolAllocation: { in: ReleaseIpamPoolAllocationRequest; out: ReleaseIpamPoolAllocationResult; err: never }
  ReplaceIamInstanceProfileAssociation: { in: ReplaceIamInstanceProfileAssociationRequest; out: ReplaceIamInstanceProfileAssociationResult; err: never }
  ReplaceImageCriteriaInAllowedImagesSettings: { in: ReplaceImageCriteriaInAllowedImagesSettingsRequest; out: ReplaceImageCriteriaInAllowedImagesSettingsResult; err: never }
  ReplaceNetworkAclAssociation: { in: ReplaceNetworkAclAssociationRequest; out: ReplaceNetworkAclAssociationResult; err: never }
  ReplaceNetworkAclEntry: { in: ReplaceNetworkAclEntryRequest; out: Record<string, never>; err: never }
  ReplaceRoute: { in: ReplaceRouteRequest; out: Record<string, never>; err: never }
  ReplaceRouteTableAssociation: { in: ReplaceRouteTableAssociationRequest; out: ReplaceRouteTableAssociationResult; err: never }
  ReplaceTransitGatewayRoute: { in: ReplaceTransitGatewayRouteRequest; out: ReplaceTransitGatewayRouteResult; err: never }
  ReplaceVpnTunnel: { in: ReplaceVpnTunnelRequest; out: ReplaceVpnTunnelResult; err: never }
  ReportInstanceStatus: { in: ReportInstanceStatusRequest; out: Record<string, never>; err: never }
  RequestSpotFleet: { in: RequestSpotFleetRequest; out: RequestSpotFleetResponse; err: never }
  RequestSpotInstances: { in: RequestSpotInstancesRequest; out: RequestSpotInstancesResult; err: never }
  ResetAddressAttribute: { in: ResetAddressAttributeRequest; out: ResetAddressAttributeResult; err: never }
  ResetEbsDefaultKmsKeyId: { in: ResetEbsDefaultKmsKeyIdRequest; out: ResetEbsDefaultKmsKeyIdResult; err: never }
  ResetFpgaImageAttribute: { in: ResetFpgaImageAttributeRequest; out: ResetFpgaImageAttributeResult; err: never }
  ResetImageAttribute: { in: ResetImageAttributeRequest; out: Record<string, never>; err: never }
  ResetInstanceAttribute: { in: ResetInstanceAttributeRequest; out: Record<string, never>; err: never }
  ResetNetworkInterfaceAttribute: { in: ResetNetworkInterfaceAttributeRequest; out: Record<string, never>; err: never }
  ResetSnapshotAttribute: { in: ResetSnapshotAttributeRequest; out: Record<string, never>; err: never }
  RestoreAddressToClassic: { in: RestoreAddressToClassicRequest; out: RestoreAddressToClassicResult; err: never }
  RestoreImageFromRecycleBin: { in: RestoreImageFromRecycleBinRequest; out: RestoreImageFromRecycleBinResult; err: never }
  RestoreManagedPrefixListVersion: { in: RestoreManagedPrefixListVersionRequest; out: RestoreManagedPrefixListVersionResult; err: never }
  RestoreSnapshotFromRecycleBin: { in: RestoreSnapshotFromRecycleBinRequest; out: RestoreSnapshotFromRecycleBinResult; err: never }
  RestoreSnapshotTier: { in: RestoreSnapshotTierRequest; out: RestoreSnapshotTierResult; err: never }
  RestoreVolumeFromRecycleBin: { in: RestoreVolumeFromRecycleBinRequest; out: RestoreVolumeFromRecycleBinResult; err: never }
  RevokeClientVpnIngress: { in: RevokeClientVpnIngressRequest; out: RevokeClientVpnIngressResult; err: never }
  RevokeSecurityGroupEgress: { in: RevokeSecurityGroupEgressRequest; out: RevokeSecurityGroupEgressResult; err: never }
  RevokeSecurityGroupIngress: { in: RevokeSecurityGroupIngressRequest; out: RevokeSecurityGroupIngressResult; err: never }
  RunInstances: { in: RunInstancesRequest; out: Reservation; err: never }
  RunScheduledInstances: { in: RunScheduledInstancesRequest; out: RunScheduledInstancesResult; err: never }
  SearchLocalGatewayRoutes: { in: SearchLocalGatewayRoutesRequest; out: SearchLocalGatewayRoutesResult; err: never }
  SearchTransitGatewayMulticastGroups: { in: SearchTransitGatewayMulticastGroupsRequest; out: SearchTransitGatewayMulticastGroupsResult; err: never }
  SearchTransitGatewayRoutes: { in: SearchTransitGatewayRoutesRequest; out: SearchTransitGatewayRoutesResult; err: never }
  SendDiagnosticInterrupt: { in: SendDiagnosticInterruptRequest; out: Record<string, never>; err: never }
  StartDeclarativePoliciesReport: { in: StartDeclarativePoliciesReportRequest; out: StartDeclarativePoliciesReportResult; err: never }
  StartInstances: { in: StartInstancesRequest; out: StartInstancesResult; err: never }
  StartNetworkInsightsAccessScopeAnalysis: { in: StartNetworkInsightsAccessScopeAnalysisRequest; out: StartNetworkInsightsAccessScopeAnalysisResult; err: never }
  StartNetworkInsightsAnalysis: { in: StartNetworkInsightsAnalysisRequest; out: StartNetworkInsightsAnalysisResult; err: never }
  StartVpcEndpointServicePrivateDnsVerification: { in: StartVpcEndpointServicePrivateDnsVerificationRequest; out: StartVpcEndpointServicePrivateDnsVerificationResult; err: never }
  StopInstances: { in: StopInstancesRequest; out: StopInstancesResult; err: never }
  TerminateClientVpnConnections: { in: TerminateClientVpnConnectionsRequest; out: TerminateClientVpnConnectionsResult; err: never }
  TerminateInstances: { in: TerminateInstancesRequest; out: TerminateInstancesResult; err: never }
  UnassignIpv6Addresses: { in: UnassignIpv6AddressesRequest; out: UnassignIpv6AddressesResult; err: never }
  UnassignPrivateIpAddresses: { in: UnassignPrivateIpAddressesRequest; out: Record<string, never>; err: never }
  UnassignPrivateNatGatewayAddress: { in: UnassignPrivateNatGatewayAddressRequest; out: UnassignPrivateNatGatewayAddressResult; err: never }
  UnlockSnapshot: { in: UnlockSnapshotRequest; out: UnlockSnapshotResult; err: never }
  UnmonitorInstances: { in: UnmonitorInstancesRequest; out: UnmonitorInstancesResult; err: never }
  UpdateCapacityManagerMonitoredTagKeys: { in: UpdateCapacityManagerMonitoredTagKeysRequest; out: UpdateCapacityManagerMonitoredTagKeysResult; err: never }
  UpdateCapacityManagerOrganizationsAccess: { in: UpdateCapacityManagerOrganizationsAccessRequest; out: UpdateCapacityManagerOrganizationsAccessResult; err: never }
  UpdateInterruptibleCapacityReservationAllocation: { in: UpdateInterruptibleCapacityReservationAllocationRequest; out: UpdateInterruptibleCapacityReservationAllocationResult; err: never }
  UpdateSecurityGroupRuleDescriptionsEgress: { in: UpdateSecurityGroupRuleDescriptionsEgressRequest; out: UpdateSecurityGroupRuleDescriptionsEgressResult; err: never }
  UpdateSecurityGroupRuleDescriptionsIngress: { in: UpdateSecurityGroupRuleDescriptionsIngressRequest; out: UpdateSecurityGroupRuleDescriptionsIngressResult; err: never }
  WithdrawByoipCidr: { in: WithdrawByoipCidrRequest; out: WithdrawByoipCidrResult; err: never }
}

export interface AcceleratorCount {
  Min?: number | undefined
  Max?: number | undefined
}

export interface AcceleratorCountRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export type AcceleratorManufacturer = 'amazon-web-services' | 'amd' | 'nvidia' | 'xilinx' | 'habana' | (string & {})

export type AcceleratorName = 'a100' | 'inferentia' | 'k520' | 'k80' | 'm60' | 'radeon-pro-v520' | 't4' | 'vu9p' | 'v100' | 'a10g' | 'h100' | 't4g' | 'l40s' | 'l4' | 'gaudi-hl-205' | 'inferentia2' | 'trainium' | 'trainium2' | 'u30' | (string & {})

export interface AcceleratorTotalMemoryMiB {
  Min?: number | undefined
  Max?: number | undefined
}

export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export type AcceleratorType = 'gpu' | 'fpga' | 'inference' | 'media' | (string & {})

export interface AcceptAddressTransferRequest {
  Address: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface AcceptAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined
}

export interface AcceptCapacityReservationBillingOwnershipRequest {
  DryRun?: boolean | undefined
  CapacityReservationId: string
}

export interface AcceptCapacityReservationBillingOwnershipResult {
  Return?: boolean | undefined
}

export interface AcceptReservedInstancesExchangeQuoteRequest {
  DryRun?: boolean | undefined
  ReservedInstanceIds: string[]
  TargetConfigurations?: TargetConfigurationRequest[] | undefined
}

export interface AcceptReservedInstancesExchangeQuoteResult {
  ExchangeId?: string | undefined
}

export interface AcceptTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface AcceptTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined
}

export interface AcceptTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  SubnetIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface AcceptTransitGatewayMulticastDomainAssociationsResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined
}

export interface AcceptTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface AcceptTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined
}

export interface AcceptTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface AcceptTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined
}

export interface AcceptVpcEndpointConnectionsRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  VpcEndpointIds: string[]
}

export interface AcceptVpcEndpointConnectionsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface AcceptVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined
  VpcPeeringConnectionId: string
}

export interface AcceptVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined
}

export interface AccessScopeAnalysisFinding {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined
  NetworkInsightsAccessScopeId?: string | undefined
  FindingId?: string | undefined
  FindingComponents?: PathComponent[] | undefined
}

export interface AccessScopePath {
  Source?: PathStatement | undefined
  Destination?: PathStatement | undefined
  ThroughResources?: ThroughResourcesStatement[] | undefined
}

export interface AccessScopePathRequest {
  Source?: PathStatementRequest | undefined
  Destination?: PathStatementRequest | undefined
  ThroughResources?: ThroughResourcesStatementRequest[] | undefined
}

export interface AccountAttribute {
  AttributeName?: string | undefined
  AttributeValues?: AccountAttributeValue[] | undefined
}

export type AccountAttributeName = 'supported-platforms' | 'default-vpc' | (string & {})

export interface AccountAttributeValue {
  AttributeValue?: string | undefined
}

export interface AccountVpcEncryptionControl {
  State?: AccountVpcEncryptionControlState | undefined
  Mode?: AccountVpcEncryptionControlMode | undefined
  Exclusions?: AccountVpcEncryptionControlExclusions | undefined
  ManagedBy?: ManagedBy | undefined
  LastUpdateTimestamp?: Date | undefined
}

export interface AccountVpcEncryptionControlExclusions {
  InternetGateway?: VpcEncryptionControlExclusionState | undefined
  EgressOnlyInternetGateway?: VpcEncryptionControlExclusionState | undefined
  NatGateway?: VpcEncryptionControlExclusionState | undefined
  VirtualPrivateGateway?: VpcEncryptionControlExclusionState | undefined
  VpcPeering?: VpcEncryptionControlExclusionState | undefined
  Lambda?: VpcEncryptionControlExclusionState | undefined
  VpcLattice?: VpcEncryptionControlExclusionState | undefined
  ElasticFileSystem?: VpcEncryptionControlExclusionState | undefined
}

export type AccountVpcEncryptionControlMode = 'unmanaged' | 'attempt-monitor' | 'attempt-enforce' | (string & {})

export type AccountVpcEncryptionControlState = 'default-state' | 'transitions-in-progress' | 'transitions-partially-successful' | 'transitions-successful' | 'transitions-failed' | (string & {})

export interface ActiveInstance {
  InstanceId?: string | undefined
  InstanceType?: string | undefined
  SpotInstanceRequestId?: string | undefined
  InstanceHealth?: InstanceHealthStatus | undefined
}

export interface ActiveVpnTunnelStatus {
  Phase1EncryptionAlgorithm?: string | undefined
  Phase2EncryptionAlgorithm?: string | undefined
  Phase1IntegrityAlgorithm?: string | undefined
  Phase2IntegrityAlgorithm?: string | undefined
  Phase1DHGroup?: number | undefined
  Phase2DHGroup?: number | undefined
  IkeVersion?: string | undefined
  ProvisioningStatus?: VpnTunnelProvisioningStatus | undefined
  ProvisioningStatusReason?: string | undefined
}

export type ActivityStatus = 'error' | 'pending_fulfillment' | 'pending_termination' | 'fulfilled' | (string & {})

export interface AddIpamOperatingRegion {
  RegionName?: string | undefined
}

export interface AddIpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined
}

export interface AddPrefixListEntry {
  Cidr: string
  Description?: string | undefined
}

export interface AddedPrincipal {
  PrincipalType?: PrincipalType | undefined
  Principal?: string | undefined
  ServicePermissionId?: string | undefined
  ServiceId?: string | undefined
}

export interface AdditionalDetail {
  AdditionalDetailType?: string | undefined
  Component?: AnalysisComponent | undefined
  VpcEndpointService?: AnalysisComponent | undefined
  RuleOptions?: RuleOption[] | undefined
  RuleGroupTypePairs?: RuleGroupTypePair[] | undefined
  RuleGroupRuleOptionsPairs?: RuleGroupRuleOptionsPair[] | undefined
  ServiceName?: string | undefined
  LoadBalancers?: AnalysisComponent[] | undefined
}

export interface Address {
  AllocationId?: string | undefined
  AssociationId?: string | undefined
  Domain?: DomainType | undefined
  NetworkInterfaceId?: string | undefined
  NetworkInterfaceOwnerId?: string | undefined
  PrivateIpAddress?: string | undefined
  Tags?: Tag[] | undefined
  PublicIpv4Pool?: string | undefined
  NetworkBorderGroup?: string | undefined
  CustomerOwnedIp?: string | undefined
  CustomerOwnedIpv4Pool?: string | undefined
  CarrierIp?: string | undefined
  SubnetId?: string | undefined
  ServiceManaged?: ServiceManaged | undefined
  InstanceId?: string | undefined
  PublicIp?: string | undefined
}

export interface AddressAttribute {
  PublicIp?: string | undefined
  AllocationId?: string | undefined
  PtrRecord?: string | undefined
  PtrRecordUpdate?: PtrUpdateStatus | undefined
}

export type AddressAttributeName = 'domain-name' | (string & {})

export type AddressFamily = 'ipv4' | 'ipv6' | (string & {})

export interface AddressTransfer {
  PublicIp?: string | undefined
  AllocationId?: string | undefined
  TransferAccountId?: string | undefined
  TransferOfferExpirationTimestamp?: Date | undefined
  TransferOfferAcceptedTimestamp?: Date | undefined
  AddressTransferStatus?: AddressTransferStatus | undefined
}

export type AddressTransferStatus = 'pending' | 'disabled' | 'accepted' | (string & {})

export interface AdvertiseByoipCidrRequest {
  Cidr: string
  Asn?: string | undefined
  DryRun?: boolean | undefined
  NetworkBorderGroup?: string | undefined
}

export interface AdvertiseByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined
}

export type Affinity = 'default' | 'host' | (string & {})

export type AggregationStatusEnum = 'included' | 'excluded' | (string & {})

export interface AllocateAddressRequest {
  Domain?: DomainType | undefined
  Address?: string | undefined
  PublicIpv4Pool?: string | undefined
  NetworkBorderGroup?: string | undefined
  CustomerOwnedIpv4Pool?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  IpamPoolId?: string | undefined
  DryRun?: boolean | undefined
}

export interface AllocateAddressResult {
  AllocationId?: string | undefined
  PublicIpv4Pool?: string | undefined
  NetworkBorderGroup?: string | undefined
  Domain?: DomainType | undefined
  CustomerOwnedIp?: string | undefined
  CustomerOwnedIpv4Pool?: string | undefined
  CarrierIp?: string | undefined
  PublicIp?: string | undefined
}

export interface AllocateHostsRequest {
  InstanceFamily?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  HostRecovery?: HostRecovery | undefined
  OutpostArn?: string | undefined
  HostMaintenance?: HostMaintenance | undefined
  AssetIds?: string[] | undefined
  AvailabilityZoneId?: string | undefined
  CpuOptions?: HostCpuOptionsRequest | undefined
  AutoPlacement?: AutoPlacement | undefined
  ClientToken?: string | undefined
  InstanceType?: string | undefined
  Quantity?: number | undefined
  AvailabilityZone?: string | undefined
}

export interface AllocateHostsResult {
  HostIds?: string[] | undefined
}

export interface AllocateIpamPoolCidrRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Cidr?: string | undefined
  NetmaskLength?: number | undefined
  ClientToken?: string | undefined
  Description?: string | undefined
  PreviewNextCidr?: boolean | undefined
  AllowedCidrs?: string[] | undefined
  DisallowedCidrs?: string[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface AllocateIpamPoolCidrResult {
  IpamPoolAllocation?: IpamPoolAllocation | undefined
}

export type AllocationState = 'available' | 'under-assessment' | 'permanent-failure' | 'released' | 'released-permanent-failure' | 'pending' | 'configuring' | (string & {})

export type AllocationStrategy = 'lowestPrice' | 'diversified' | 'capacityOptimized' | 'capacityOptimizedPrioritized' | 'priceCapacityOptimized' | (string & {})

export type AllocationType = 'used' | 'future' | 'cancelling' | (string & {})

export type AllowedImagesSettingsDisabledState = 'disabled' | (string & {})

export type AllowedImagesSettingsEnabledState = 'enabled' | 'audit-mode' | (string & {})

export interface AllowedPrincipal {
  PrincipalType?: PrincipalType | undefined
  Principal?: string | undefined
  ServicePermissionId?: string | undefined
  Tags?: Tag[] | undefined
  ServiceId?: string | undefined
}

export type AllowsMultipleInstanceTypes = 'on' | 'off' | (string & {})

export interface AlternatePathHint {
  ComponentId?: string | undefined
  ComponentArn?: string | undefined
}

export type AmdSevSnp = 'enabled' | 'disabled' | (string & {})

export type AmdSevSnpSpecification = 'enabled' | 'disabled' | (string & {})

export interface AnalysisAclRule {
  Cidr?: string | undefined
  Egress?: boolean | undefined
  PortRange?: PortRange | undefined
  Protocol?: string | undefined
  RuleAction?: string | undefined
  RuleNumber?: number | undefined
}

export interface AnalysisComponent {
  Id?: string | undefined
  Arn?: string | undefined
  Name?: string | undefined
}

export interface AnalysisLoadBalancerListener {
  LoadBalancerPort?: number | undefined
  InstancePort?: number | undefined
}

export interface AnalysisLoadBalancerTarget {
  Address?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Instance?: AnalysisComponent | undefined
  Port?: number | undefined
}

export interface AnalysisPacketHeader {
  DestinationAddresses?: string[] | undefined
  DestinationPortRanges?: PortRange[] | undefined
  Protocol?: string | undefined
  SourceAddresses?: string[] | undefined
  SourcePortRanges?: PortRange[] | undefined
}

export interface AnalysisRouteTableRoute {
  DestinationCidr?: string | undefined
  DestinationPrefixListId?: string | undefined
  EgressOnlyInternetGatewayId?: string | undefined
  GatewayId?: string | undefined
  InstanceId?: string | undefined
  NatGatewayId?: string | undefined
  NetworkInterfaceId?: string | undefined
  Origin?: string | undefined
  TransitGatewayId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
  State?: string | undefined
  CarrierGatewayId?: string | undefined
  CoreNetworkArn?: string | undefined
  LocalGatewayId?: string | undefined
}

export interface AnalysisSecurityGroupRule {
  Cidr?: string | undefined
  Direction?: string | undefined
  SecurityGroupId?: string | undefined
  PortRange?: PortRange | undefined
  PrefixListId?: string | undefined
  Protocol?: string | undefined
}

export type AnalysisStatus = 'running' | 'succeeded' | 'failed' | (string & {})

export type ApplianceModeSupportValue = 'enable' | 'disable' | (string & {})

export interface ApplicationStatus {
  Status?: ApplicationStatusEnum | undefined
  StatusTimeStamp?: Date | undefined
  StatusSince?: Date | undefined
  ResumeAt?: Date | undefined
  Details?: ApplicationStatusDetail[] | undefined
}

export interface ApplicationStatusCheckAssociationObject {
  ApplicationStatusCheckId?: string | undefined
  AssociationType?: AssociationTypeEnum | undefined
  Key?: string | undefined
  Value?: string | undefined
}

export type ApplicationStatusCheckEnum = 'passed' | 'failed' | 'initializing' | 'insufficient-data' | 'not-applicable' | (string & {})

export interface ApplicationStatusCheckResponseObject {
  ApplicationStatusCheckId?: string | undefined
  Aggregation?: AggregationStatusEnum | undefined
  HealthCheckPaths?: HealthCheckPathResponseObject[] | undefined
  Protocol?: NetworkProtocolEnum | undefined
  Port?: number | undefined
  Path?: string | undefined
  DeviceIndex?: number | undefined
  IpVersion?: IpVersionEnum | undefined
  IpScope?: IpScopeEnum | undefined
  Interval?: number | undefined
  Timeout?: number | undefined
  FailureThreshold?: number | undefined
  SuccessThreshold?: number | undefined
  StatusCodeMatcher?: string | undefined
  InitializationGracePeriodSeconds?: number | undefined
  LastUpdatedAt?: Date | undefined
  TargetTagAssociations?: CustomTagKeyValueResponsePair[] | undefined
  Tags?: Tag[] | undefined
  CreationTime?: Date | undefined
  ModifyTime?: Date | undefined
  DeletionTime?: Date | undefined
}

export interface ApplicationStatusDetail {
  ApplicationStatusCheckId?: string | undefined
  CheckUpdateTime?: Date | undefined
  Aggregation?: AggregationStatusEnum | undefined
  Status?: ApplicationStatusCheckEnum | undefined
  StatusTimeStamp?: Date | undefined
  StatusSince?: Date | undefined
  Reason?: ApplicationStatusReason | undefined
}

export type ApplicationStatusEnum = 'ok' | 'impaired' | 'initializing' | 'insufficient-data' | 'not-applicable' | 'suppressed' | (string & {})

export interface ApplicationStatusReason {
  Code?: string | undefined
  StatusCode?: number | undefined
  Protocol?: string | undefined
}

export interface ApplicationStatusSummary {
  Status?: SummaryStatus | undefined
  ImpairedSince?: Date | undefined
}

export interface ApplicationStatusesResponseType {
  Instances?: InstanceApplicationStatus[] | undefined
}

export type ApplyCancellationCharges = 'commitment-wind-down' | (string & {})

export interface ApplySecurityGroupsToClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string
  VpcId: string
  SecurityGroupIds: string[]
  DryRun?: boolean | undefined
}

export interface ApplySecurityGroupsToClientVpnTargetNetworkResult {
  SecurityGroupIds?: string[] | undefined
}

export type ArchitectureType = 'i386' | 'x86_64' | 'arm64' | 'x86_64_mac' | 'arm64_mac' | (string & {})

export type ArchitectureValues = 'i386' | 'x86_64' | 'arm64' | 'x86_64_mac' | 'arm64_mac' | (string & {})

export interface AsnAssociation {
  Asn?: string | undefined
  Cidr?: string | undefined
  StatusMessage?: string | undefined
  State?: AsnAssociationState | undefined
}

export type AsnAssociationState = 'disassociated' | 'failed-disassociation' | 'failed-association' | 'pending-disassociation' | 'pending-association' | 'associated' | (string & {})

export interface AsnAuthorizationContext {
  Message: string
  Signature: string
}

export type AsnState = 'deprovisioned' | 'failed-deprovision' | 'failed-provision' | 'pending-deprovision' | 'pending-provision' | 'provisioned' | (string & {})

export interface AssignIpv6AddressesRequest {
  Ipv6PrefixCount?: number | undefined
  Ipv6Prefixes?: string[] | undefined
  NetworkInterfaceId: string
  Ipv6Addresses?: string[] | undefined
  Ipv6AddressCount?: number | undefined
}

export interface AssignIpv6AddressesResult {
  AssignedIpv6Addresses?: string[] | undefined
  AssignedIpv6Prefixes?: string[] | undefined
  NetworkInterfaceId?: string | undefined
}

export interface AssignPrivateIpAddressesRequest {
  Ipv4Prefixes?: string[] | undefined
  Ipv4PrefixCount?: number | undefined
  NetworkInterfaceId: string
  PrivateIpAddresses?: string[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  AllowReassignment?: boolean | undefined
}

export interface AssignPrivateIpAddressesResult {
  NetworkInterfaceId?: string | undefined
  AssignedPrivateIpAddresses?: AssignedPrivateIpAddress[] | undefined
  AssignedIpv4Prefixes?: Ipv4PrefixSpecification[] | undefined
}

export interface AssignPrivateNatGatewayAddressRequest {
  NatGatewayId: string
  PrivateIpAddresses?: string[] | undefined
  PrivateIpAddressCount?: number | undefined
  DryRun?: boolean | undefined
}

export interface AssignPrivateNatGatewayAddressResult {
  NatGatewayId?: string | undefined
  NatGatewayAddresses?: NatGatewayAddress[] | undefined
}

export interface AssignedPrivateIpAddress {
  PrivateIpAddress?: string | undefined
}

export interface AssociateAddressRequest {
  AllocationId?: string | undefined
  InstanceId?: string | undefined
  PublicIp?: string | undefined
  DryRun?: boolean | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIpAddress?: string | undefined
  AllowReassociation?: boolean | undefined
}

export interface AssociateAddressResult {
  AssociationId?: string | undefined
}

export interface AssociateApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string
  TargetTagAssociations?: CustomTagKeyValueRequestPair[] | undefined
  InstanceIds?: string[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface AssociateApplicationStatusCheckResult {
  SuccessfulResults?: SuccessfulAssociationResponseObject[] | undefined
  UnsuccessfulResults?: UnsuccessfulAssociationResponseObject[] | undefined
}

export interface AssociateCapacityReservationBillingOwnerRequest {
  DryRun?: boolean | undefined
  CapacityReservationId: string
  UnusedReservationBillingOwnerId: string
}

export interface AssociateCapacityReservationBillingOwnerResult {
  Return?: boolean | undefined
}

export interface AssociateClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string
  SubnetId?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export interface AssociateClientVpnTargetNetworkResult {
  AssociationId?: string | undefined
  Status?: AssociationStatus | undefined
}

export interface AssociateDhcpOptionsRequest {
  DhcpOptionsId: string
  VpcId: string
  DryRun?: boolean | undefined
}

export interface AssociateEnclaveCertificateIamRoleRequest {
  CertificateArn: string
  RoleArn: string
  DryRun?: boolean | undefined
}

export interface AssociateEnclaveCertificateIamRoleResult {
  CertificateS3BucketName?: string | undefined
  CertificateS3ObjectKey?: string | undefined
  EncryptionKmsKeyId?: string | undefined
}

export interface AssociateIamInstanceProfileRequest {
  IamInstanceProfile: IamInstanceProfileSpecification
  InstanceId: string
}

export interface AssociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined
}

export interface AssociateInstanceEventWindowRequest {
  DryRun?: boolean | undefined
  InstanceEventWindowId: string
  AssociationTarget: InstanceEventWindowAssociationRequest
}

export interface AssociateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined
}

export interface AssociateIpamByoasnRequest {
  DryRun?: boolean | undefined
  Asn: string
  Cidr: string
}

export interface AssociateIpamByoasnResult {
  AsnAssociation?: AsnAssociation | undefined
}

export interface AssociateIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined
  IpamId: string
  IpamResourceDiscoveryId: string
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface AssociateIpamResourceDiscoveryResult {
  IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined
}

export interface AssociateNatGatewayAddressRequest {
  NatGatewayId: string
  AllocationIds: string[]
  PrivateIpAddresses?: string[] | undefined
  DryRun?: boolean | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export interface AssociateNatGatewayAddressResult {
  NatGatewayId?: string | undefined
  NatGatewayAddresses?: NatGatewayAddress[] | undefined
}

export interface AssociateRouteServerRequest {
  RouteServerId: string
  VpcId: string
  DryRun?: boolean | undefined
}

export interface AssociateRouteServerResult {
  RouteServerAssociation?: RouteServerAssociation | undefined
}

export interface AssociateRouteTableRequest {
  GatewayId?: string | undefined
  PublicIpv4Pool?: string | undefined
  DryRun?: boolean | undefined
  SubnetId?: string | undefined
  RouteTableId: string
}

export interface AssociateRouteTableResult {
  AssociationId?: string | undefined
  AssociationState?: RouteTableAssociationState | undefined
}

export interface AssociateSecurityGroupVpcRequest {
  GroupId: string
  VpcId: string
  DryRun?: boolean | undefined
}

export interface AssociateSecurityGroupVpcResult {
  State?: SecurityGroupVpcAssociationState | undefined
}

export interface AssociateSubnetCidrBlockRequest {
  Ipv6IpamPoolId?: string | undefined
  Ipv6NetmaskLength?: number | undefined
  SubnetId: string
  Ipv6CidrBlock?: string | undefined
}

export interface AssociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined
  SubnetId?: string | undefined
}

export interface AssociateTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string
  TransitGatewayAttachmentId: string
  SubnetIds: string[]
  DryRun?: boolean | undefined
}

export interface AssociateTransitGatewayMulticastDomainResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined
}

export interface AssociateTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface AssociateTransitGatewayPolicyTableResult {
  Association?: TransitGatewayPolicyTableAssociation | undefined
}

export interface AssociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface AssociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined
}

export interface AssociateTrunkInterfaceRequest {
  BranchInterfaceId: string
  TrunkInterfaceId: string
  VlanId?: number | undefined
  GreKey?: number | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface AssociateTrunkInterfaceResult {
  InterfaceAssociation?: TrunkInterfaceAssociation | undefined
  ClientToken?: string | undefined
}

export interface AssociateVpcCidrBlockRequest {
  CidrBlock?: string | undefined
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined
  Ipv6Pool?: string | undefined
  Ipv6CidrBlock?: string | undefined
  Ipv4IpamPoolId?: string | undefined
  Ipv4NetmaskLength?: number | undefined
  Ipv6IpamPoolId?: string | undefined
  Ipv6NetmaskLength?: number | undefined
  VpcId: string
  AmazonProvidedIpv6CidrBlock?: boolean | undefined
}

export interface AssociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined
  VpcId?: string | undefined
}

export type AssociatedNetworkType = 'vpc' | (string & {})

export interface AssociatedRole {
  AssociatedRoleArn?: string | undefined
  CertificateS3BucketName?: string | undefined
  CertificateS3ObjectKey?: string | undefined
  EncryptionKmsKeyId?: string | undefined
}

export interface AssociatedTargetNetwork {
  NetworkId?: string | undefined
  NetworkType?: AssociatedNetworkType | undefined
}

export interface AssociationStatus {
  Code?: AssociationStatusCode | undefined
  Message?: string | undefined
}

export type AssociationStatusCode = 'associating' | 'associated' | 'association-failed' | 'disassociating' | 'disassociated' | (string & {})

export type AssociationTypeEnum = 'tag' | 'instance-id' | (string & {})

export interface AthenaIntegration {
  IntegrationResultS3DestinationArn: string
  PartitionLoadFrequency: PartitionLoadFrequency
  PartitionStartDate?: Date | undefined
  PartitionEndDate?: Date | undefined
}

export interface AttachClassicLinkVpcRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  VpcId: string
  Groups: string[]
}

export interface AttachClassicLinkVpcResult {
  Return?: boolean | undefined
}

export interface AttachImageWatermarkRequest {
  ImageId: string
  WatermarkName: string
  DryRun?: boolean | undefined
}

export interface AttachImageWatermarkResult {
  WatermarkKey?: string | undefined
}

export interface AttachInternetGatewayRequest {
  DryRun?: boolean | undefined
  InternetGatewayId: string
  VpcId: string
}

export interface AttachNetworkInterfaceRequest {
  NetworkCardIndex?: number | undefined
  EnaSrdSpecification?: EnaSrdSpecification | undefined
  EnaQueueCount?: number | undefined
  DryRun?: boolean | undefined
  NetworkInterfaceId: string
  InstanceId: string
  DeviceIndex: number
}

export interface AttachNetworkInterfaceResult {
  AttachmentId?: string | undefined
  NetworkCardIndex?: number | undefined
}

export interface AttachVerifiedAccessTrustProviderRequest {
  VerifiedAccessInstanceId: string
  VerifiedAccessTrustProviderId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface AttachVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined
}

export interface AttachVolumeRequest {
  Device: string
  InstanceId: string
  VolumeId: string
  EbsCardIndex?: number | undefined
  DryRun?: boolean | undefined
}

export interface AttachVpnGatewayRequest {
  VpcId: string
  VpnGatewayId: string
  DryRun?: boolean | undefined
}

export interface AttachVpnGatewayResult {
  VpcAttachment?: VpcAttachment | undefined
}

export interface AttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined
  EnaSrdUdpSpecification?: AttachmentEnaSrdUdpSpecification | undefined
}

export interface AttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined
}

export type AttachmentLimitType = 'shared' | 'dedicated' | (string & {})

export type AttachmentStatus = 'attaching' | 'attached' | 'detaching' | 'detached' | (string & {})

export interface AttributeBooleanValue {
  Value?: boolean | undefined
}

export interface AttributeSummary {
  AttributeName?: string | undefined
  MostFrequentValue?: string | undefined
  NumberOfMatchedAccounts?: number | undefined
  NumberOfUnmatchedAccounts?: number | undefined
  RegionalSummaries?: RegionalSummary[] | undefined
}

export interface AttributeValue {
  Value?: string | undefined
}

export interface AuthorizationRule {
  ClientVpnEndpointId?: string | undefined
  Description?: string | undefined
  GroupId?: string | undefined
  AccessAll?: boolean | undefined
  DestinationCidr?: string | undefined
  Status?: ClientVpnAuthorizationRuleStatus | undefined
}

export interface AuthorizeClientVpnIngressRequest {
  ClientVpnEndpointId: string
  TargetNetworkCidr: string
  AccessGroupId?: string | undefined
  AuthorizeAllGroups?: boolean | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface AuthorizeClientVpnIngressResult {
  Status?: ClientVpnAuthorizationRuleStatus | undefined
}

export interface AuthorizeSecurityGroupEgressRequest {
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  GroupId: string
  SourceSecurityGroupName?: string | undefined
  SourceSecurityGroupOwnerId?: string | undefined
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  CidrIp?: string | undefined
  IpPermissions?: IpPermission[] | undefined
}

export interface AuthorizeSecurityGroupEgressResult {
  Return?: boolean | undefined
  SecurityGroupRules?: SecurityGroupRule[] | undefined
}

export interface AuthorizeSecurityGroupIngressRequest {
  CidrIp?: string | undefined
  FromPort?: number | undefined
  GroupId?: string | undefined
  GroupName?: string | undefined
  IpPermissions?: IpPermission[] | undefined
  IpProtocol?: string | undefined
  SourceSecurityGroupName?: string | undefined
  SourceSecurityGroupOwnerId?: string | undefined
  ToPort?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface AuthorizeSecurityGroupIngressResult {
  Return?: boolean | undefined
  SecurityGroupRules?: SecurityGroupRule[] | undefined
}

export type AutoAcceptSharedAssociationsValue = 'enable' | 'disable' | (string & {})

export type AutoAcceptSharedAttachmentsValue = 'enable' | 'disable' | (string & {})

export type AutoPlacement = 'on' | 'off' | (string & {})

export type AutoProvisionZonesState = 'enabled' | 'disabled' | (string & {})

export type AutoScalingIpsState = 'enabled' | 'disabled' | (string & {})

export type AvailabilityMode = 'zonal' | 'regional' | (string & {})

export interface AvailabilityZone {
  OptInStatus?: AvailabilityZoneOptInStatus | undefined
  Messages?: AvailabilityZoneMessage[] | undefined
  RegionName?: string | undefined
  ZoneName?: string | undefined
  ZoneId?: string | undefined
  GroupName?: string | undefined
  NetworkBorderGroup?: string | undefined
  ZoneType?: string | undefined
  ParentZoneName?: string | undefined
  ParentZoneId?: string | undefined
  GroupLongName?: string | undefined
  Geography?: AvailabilityZoneGeography[] | undefined
  SubGeography?: AvailabilityZoneSubGeography[] | undefined
  State?: AvailabilityZoneState | undefined
}

export interface AvailabilityZoneAddress {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  AllocationIds?: string[] | undefined
}

export interface AvailabilityZoneGeography {
  Name?: string | undefined
}

export interface AvailabilityZoneMessage {
  Message?: string | undefined
}

export type AvailabilityZoneOptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in' | (string & {})

export type AvailabilityZoneState = 'available' | 'information' | 'impaired' | 'unavailable' | 'constrained' | (string & {})

export interface AvailabilityZoneSubGeography {
  Name?: string | undefined
}

export interface AvailableCapacity {
  AvailableInstanceCapacity?: InstanceCapacity[] | undefined
  AvailableVCpus?: number | undefined
}

export type BandwidthWeightingType = 'default' | 'vpc-1' | 'ebs-1' | (string & {})

export type BareMetal = 'included' | 'required' | 'excluded' | (string & {})

export interface BaselineEbsBandwidthMbps {
  Min?: number | undefined
  Max?: number | undefined
}

export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export interface BaselinePerformanceFactors {
  Cpu?: CpuPerformanceFactor | undefined
}

export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest | undefined
}

export interface BatchModifyIpamRoutingPolicyRegistrationsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  DeltaJson: string
  Force?: boolean | undefined
  ClientToken?: string | undefined
}

export interface BatchModifyIpamRoutingPolicyRegistrationsResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined
}

export type BatchState = 'submitted' | 'active' | 'cancelled' | 'failed' | 'cancelled_running' | 'cancelled_terminating' | 'modifying' | (string & {})

export type BgpStatus = 'up' | 'down' | (string & {})

export interface BlockDeviceMapping {
  Ebs?: EbsBlockDevice | undefined
  NoDevice?: string | undefined
  DeviceName?: string | undefined
  VirtualName?: string | undefined
}

export interface BlockDeviceMappingResponse {
  DeviceName?: string | undefined
  VirtualName?: string | undefined
  Ebs?: EbsBlockDeviceResponse | undefined
  NoDevice?: string | undefined
}

export type BlockPublicAccessMode = 'off' | 'block-bidirectional' | 'block-ingress' | (string & {})

export interface BlockPublicAccessStates {
  InternetGatewayBlockMode?: BlockPublicAccessMode | undefined
}

export type BootModeType = 'legacy-bios' | 'uefi' | (string & {})

export type BootModeValues = 'legacy-bios' | 'uefi' | 'uefi-preferred' | (string & {})

export interface BundleInstanceRequest {
  InstanceId: string
  Storage: Storage
  DryRun?: boolean | undefined
}

export interface BundleInstanceResult {
  BundleTask?: BundleTask | undefined
}

export interface BundleTask {
  InstanceId?: string | undefined
  BundleId?: string | undefined
  State?: BundleTaskState | undefined
  StartTime?: Date | undefined
  UpdateTime?: Date | undefined
  Storage?: Storage | undefined
  Progress?: string | undefined
  BundleTaskError?: BundleTaskError | undefined
}

export interface BundleTaskError {
  Code?: string | undefined
  Message?: string | undefined
}

export type BundleTaskState = 'pending' | 'waiting-for-shutdown' | 'bundling' | 'storing' | 'cancelling' | 'complete' | 'failed' | (string & {})

export type BurstablePerformance = 'included' | 'required' | 'excluded' | (string & {})

export interface Byoasn {
  Asn?: string | undefined
  IpamId?: string | undefined
  StatusMessage?: string | undefined
  State?: AsnState | undefined
}

export interface ByoipCidr {
  Cidr?: string | undefined
  Description?: string | undefined
  AsnAssociations?: AsnAssociation[] | undefined
  StatusMessage?: string | undefined
  State?: ByoipCidrState | undefined
  NetworkBorderGroup?: string | undefined
  AdvertisementType?: string | undefined
  PoolId?: string | undefined
  IpamPoolId?: string | undefined
}

export type ByoipCidrState = 'advertised' | 'deprovisioned' | 'failed-deprovision' | 'failed-provision' | 'pending-advertising' | 'pending-deprovision' | 'pending-provision' | 'pending-withdrawal' | 'provisioned' | 'provisioned-not-publicly-advertisable' | (string & {})

export type CallerRole = 'odcr-owner' | 'unused-reservation-billing-owner' | (string & {})

export type CancelBatchErrorCode = 'fleetRequestIdDoesNotExist' | 'fleetRequestIdMalformed' | 'fleetRequestNotInCancellableState' | 'unexpectedError' | (string & {})

export interface CancelBundleTaskRequest {
  BundleId: string
  DryRun?: boolean | undefined
}

export interface CancelBundleTaskResult {
  BundleTask?: BundleTask | undefined
}

export interface CancelCapacityReservationFleetError {
  Code?: string | undefined
  Message?: string | undefined
}

export interface CancelCapacityReservationFleetsRequest {
  DryRun?: boolean | undefined
  CapacityReservationFleetIds: string[]
}

export interface CancelCapacityReservationFleetsResult {
  SuccessfulFleetCancellations?: CapacityReservationFleetCancellationState[] | undefined
  FailedFleetCancellations?: FailedCapacityReservationFleetCancellationResult[] | undefined
}

export interface CancelCapacityReservationRequest {
  CapacityReservationId: string
  DryRun?: boolean | undefined
  ApplyCancellationCharges?: ApplyCancellationCharges | undefined
  QuoteId?: string | undefined
}

export interface CancelCapacityReservationResult {
  Return?: boolean | undefined
}

export interface CancelConversionRequest {
  DryRun?: boolean | undefined
  ConversionTaskId: string
  ReasonMessage?: string | undefined
}

export interface CancelDeclarativePoliciesReportRequest {
  DryRun?: boolean | undefined
  ReportId: string
}

export interface CancelDeclarativePoliciesReportResult {
  Return?: boolean | undefined
}

export interface CancelExportTaskRequest {
  ExportTaskId: string
}

export interface CancelImageLaunchPermissionRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface CancelImageLaunchPermissionResult {
  Return?: boolean | undefined
}

export interface CancelImportTaskRequest {
  CancelReason?: string | undefined
  DryRun?: boolean | undefined
  ImportTaskId?: string | undefined
}

export interface CancelImportTaskResult {
  ImportTaskId?: string | undefined
  PreviousState?: string | undefined
  State?: string | undefined
}

export interface CancelReservedInstancesListingRequest {
  ReservedInstancesListingId: string
}

export interface CancelReservedInstancesListingResult {
  ReservedInstancesListings?: ReservedInstancesListing[] | undefined
}

export interface CancelSpotFleetRequestsError {
  Code?: CancelBatchErrorCode | undefined
  Message?: string | undefined
}

export interface CancelSpotFleetRequestsErrorItem {
  Error?: CancelSpotFleetRequestsError | undefined
  SpotFleetRequestId?: string | undefined
}

export interface CancelSpotFleetRequestsRequest {
  DryRun?: boolean | undefined
  SpotFleetRequestIds: string[]
  TerminateInstances: boolean
}

export interface CancelSpotFleetRequestsResponse {
  SuccessfulFleetRequests?: CancelSpotFleetRequestsSuccessItem[] | undefined
  UnsuccessfulFleetRequests?: CancelSpotFleetRequestsErrorItem[] | undefined
}

export interface CancelSpotFleetRequestsSuccessItem {
  CurrentSpotFleetRequestState?: BatchState | undefined
  PreviousSpotFleetRequestState?: BatchState | undefined
  SpotFleetRequestId?: string | undefined
}

export type CancelSpotInstanceRequestState = 'active' | 'open' | 'closed' | 'cancelled' | 'completed' | (string & {})

export interface CancelSpotInstanceRequestsRequest {
  DryRun?: boolean | undefined
  SpotInstanceRequestIds: string[]
}

export interface CancelSpotInstanceRequestsResult {
  CancelledSpotInstanceRequests?: CancelledSpotInstanceRequest[] | undefined
}

export interface CancellationTerms {
  CancellationType?: ApplyCancellationCharges | undefined
  ReservationState?: string | undefined
  CommittedInstanceCount?: number | undefined
  ChargeCommitmentDurationHours?: number | undefined
  ChargeEndDate?: Date | undefined
}

export interface CancelledSpotInstanceRequest {
  SpotInstanceRequestId?: string | undefined
  State?: CancelSpotInstanceRequestState | undefined
}

export interface CapacityAllocation {
  AllocationType?: AllocationType | undefined
  Count?: number | undefined
  AllocationMetadata?: CapacityAllocationMetadataEntry[] | undefined
}

export interface CapacityAllocationMetadataEntry {
  Key?: string | undefined
  Value?: string | undefined
}

export interface CapacityBlock {
  CapacityBlockId?: string | undefined
  UltraserverType?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  CapacityReservationIds?: string[] | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  CreateDate?: Date | undefined
  State?: CapacityBlockResourceState | undefined
  Tags?: Tag[] | undefined
}

export interface CapacityBlockExtension {
  CapacityReservationId?: string | undefined
  InstanceType?: string | undefined
  InstanceCount?: number | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  CapacityBlockExtensionOfferingId?: string | undefined
  CapacityBlockExtensionDurationHours?: number | undefined
  CapacityBlockExtensionStatus?: CapacityBlockExtensionStatus | undefined
  CapacityBlockExtensionPurchaseDate?: Date | undefined
  CapacityBlockExtensionStartDate?: Date | undefined
  CapacityBlockExtensionEndDate?: Date | undefined
  UpfrontFee?: string | undefined
  CurrencyCode?: string | undefined
  ZoneType?: string | undefined
}

export interface CapacityBlockExtensionOffering {
  CapacityBlockExtensionOfferingId?: string | undefined
  InstanceType?: string | undefined
  InstanceCount?: number | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  StartDate?: Date | undefined
  CapacityBlockExtensionStartDate?: Date | undefined
  CapacityBlockExtensionEndDate?: Date | undefined
  CapacityBlockExtensionDurationHours?: number | undefined
  UpfrontFee?: string | undefined
  CurrencyCode?: string | undefined
  Tenancy?: CapacityReservationTenancy | undefined
  ZoneType?: string | undefined
}

export type CapacityBlockExtensionStatus = 'payment-pending' | 'payment-failed' | 'payment-succeeded' | (string & {})

export type CapacityBlockInterconnectStatus = 'ok' | 'impaired' | 'insufficient-data' | (string & {})

export interface CapacityBlockOffering {
  CapacityBlockOfferingId?: string | undefined
  InstanceType?: string | undefined
  AvailabilityZone?: string | undefined
  InstanceCount?: number | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  CapacityBlockDurationHours?: number | undefined
  UpfrontFee?: string | undefined
  CurrencyCode?: string | undefined
  Tenancy?: CapacityReservationTenancy | undefined
  UltraserverType?: string | undefined
  UltraserverCount?: number | undefined
  CapacityBlockDurationMinutes?: number | undefined
  ZoneType?: string | undefined
}

export type CapacityBlockResourceState = 'active' | 'expired' | 'unavailable' | 'cancelled' | 'failed' | 'scheduled' | 'payment-pending' | 'payment-failed' | (string & {})

export interface CapacityBlockStatus {
  CapacityBlockId?: string | undefined
  InterconnectStatus?: CapacityBlockInterconnectStatus | undefined
  TotalCapacity?: number | undefined
  TotalAvailableCapacity?: number | undefined
  TotalUnavailableCapacity?: number | undefined
  CapacityReservationStatuses?: CapacityReservationStatus[] | undefined
}

export interface CapacityManagerCondition {
  DimensionCondition?: DimensionCondition | undefined
}

export interface CapacityManagerDataExportResponse {
  CapacityManagerDataExportId?: string | undefined
  S3BucketName?: string | undefined
  S3BucketPrefix?: string | undefined
  Schedule?: Schedule | undefined
  OutputFormat?: OutputFormat | undefined
  CreateTime?: Date | undefined
  LatestDeliveryStatus?: CapacityManagerDataExportStatus | undefined
  LatestDeliveryStatusMessage?: string | undefined
  LatestDeliveryS3LocationUri?: string | undefined
  LatestDeliveryTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export type CapacityManagerDataExportStatus = 'pending' | 'in-progress' | 'delivered' | 'failed' | (string & {})

export interface CapacityManagerDimension {
  ResourceRegion?: string | undefined
  AvailabilityZoneId?: string | undefined
  AccountId?: string | undefined
  AccountName?: string | undefined
  InstanceFamily?: string | undefined
  InstanceType?: string | undefined
  InstancePlatform?: string | undefined
  ReservationArn?: string | undefined
  ReservationId?: string | undefined
  ReservationType?: ReservationType | undefined
  ReservationCreateTimestamp?: Date | undefined
  ReservationStartTimestamp?: Date | undefined
  ReservationEndTimestamp?: Date | undefined
  ReservationEndDateType?: ReservationEndDateType | undefined
  Tenancy?: CapacityTenancy | undefined
  ReservationState?: ReservationState | undefined
  ReservationInstanceMatchCriteria?: string | undefined
  ReservationUnusedFinancialOwner?: string | undefined
  Tags?: CapacityManagerTagDimension[] | undefined
}

export interface CapacityManagerMonitoredTagKey {
  TagKey?: string | undefined
  Status?: CapacityManagerMonitoredTagKeyStatus | undefined
  StatusMessage?: string | undefined
  CapacityManagerProvided?: boolean | undefined
  EarliestDatapointTimestamp?: Date | undefined
}

export type CapacityManagerMonitoredTagKeyStatus = 'activating' | 'activated' | 'deactivating' | 'suspended' | (string & {})

export type CapacityManagerStatus = 'enabled' | 'disabled' | (string & {})

export interface CapacityManagerTagDimension {
  Key?: string | undefined
  Value?: string | undefined
}

export interface CapacityReservation {
  CapacityReservationId?: string | undefined
  OwnerId?: string | undefined
  CapacityReservationArn?: string | undefined
  AvailabilityZoneId?: string | undefined
  InstanceType?: string | undefined
  InstancePlatform?: CapacityReservationInstancePlatform | undefined
  AvailabilityZone?: string | undefined
  Tenancy?: CapacityReservationTenancy | undefined
  TotalInstanceCount?: number | undefined
  AvailableInstanceCount?: number | undefined
  EbsOptimized?: boolean | undefined
  EphemeralStorage?: boolean | undefined
  State?: CapacityReservationState | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  EndDateType?: EndDateType | undefined
  InstanceMatchCriteria?: InstanceMatchCriteria | undefined
  CreateDate?: Date | undefined
  Tags?: Tag[] | undefined
  OutpostArn?: string | undefined
  CapacityReservationFleetId?: string | undefined
  PlacementGroupArn?: string | undefined
  CapacityAllocations?: CapacityAllocation[] | undefined
  ReservationType?: CapacityReservationType | undefined
  UnusedReservationBillingOwnerId?: string | undefined
  CommitmentInfo?: CapacityReservationCommitmentInfo | undefined
  DeliveryPreference?: CapacityReservationDeliveryPreference | undefined
  CapacityBlockId?: string | undefined
  Interruptible?: boolean | undefined
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined
  InterruptionInfo?: InterruptionInfo | undefined
}

export interface CapacityReservationBillingRequest {
  CapacityReservationId?: string | undefined
  RequestedBy?: string | undefined
  UnusedReservationBillingOwnerId?: string | undefined
  LastUpdateTime?: Date | undefined
  Status?: CapacityReservationBillingRequestStatus | undefined
  StatusMessage?: string | undefined
  CapacityReservationInfo?: CapacityReservationInfo | undefined
}

export type CapacityReservationBillingRequestStatus = 'pending' | 'accepted' | 'rejected' | 'cancelled' | 'revoked' | 'expired' | (string & {})

export interface CapacityReservationCancellationQuote {
  CapacityReservationCancellationQuoteId?: string | undefined
  CapacityReservationId?: string | undefined
  CreateTime?: Date | undefined
  ExpirationTime?: Date | undefined
  QuoteState?: CapacityReservationCancellationQuoteState | undefined
  CurrentConfiguration?: CapacityReservationConfiguration | undefined
  CancellationTerms?: CancellationTerms[] | undefined
  Tags?: Tag[] | undefined
}

export type CapacityReservationCancellationQuoteState = 'pending' | 'active' | 'expired' | (string & {})

export interface CapacityReservationCommitmentInfo {
  CommittedInstanceCount?: number | undefined
  CommitmentEndDate?: Date | undefined
}

export interface CapacityReservationConfiguration {
  InstanceCount?: number | undefined
  ReservationState?: string | undefined
}

export type CapacityReservationDeliveryPreference = 'fixed' | 'incremental' | (string & {})

export interface CapacityReservationFleet {
  CapacityReservationFleetId?: string | undefined
  CapacityReservationFleetArn?: string | undefined
  State?: CapacityReservationFleetState | undefined
  TotalTargetCapacity?: number | undefined
  TotalFulfilledCapacity?: number | undefined
  Tenancy?: FleetCapacityReservationTenancy | undefined
  EndDate?: Date | undefined
  CreateTime?: Date | undefined
  InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined
  AllocationStrategy?: string | undefined
  InstanceTypeSpecifications?: FleetCapacityReservation[] | undefined
  Tags?: Tag[] | undefined
}

export interface CapacityReservationFleetCancellationState {
  CurrentFleetState?: CapacityReservationFleetState | undefined
  PreviousFleetState?: CapacityReservationFleetState | undefined
  CapacityReservationFleetId?: string | undefined
}

export type CapacityReservationFleetState = 'submitted' | 'modifying' | 'active' | 'partially_fulfilled' | 'expiring' | 'expired' | 'cancelling' | 'cancelled' | 'failed' | (string & {})

export interface CapacityReservationGroup {
  GroupArn?: string | undefined
  OwnerId?: string | undefined
}

export interface CapacityReservationInfo {
  InstanceType?: string | undefined
  AvailabilityZone?: string | undefined
  Tenancy?: CapacityReservationTenancy | undefined
  AvailabilityZoneId?: string | undefined
}

export type CapacityReservationInstancePlatform = 'Linux/UNIX' | 'Red Hat Enterprise Linux' | 'SUSE Linux' | 'Windows' | 'Windows with SQL Server' | 'Windows with SQL Server Enterprise' | 'Windows with SQL Server Standard' | 'Windows with SQL Server Web' | 'Linux with SQL Server Standard' | 'Linux with SQL Server Web' | 'Linux with SQL Server Enterprise' | 'RHEL with SQL Server Standard' | 'RHEL with SQL Server Enterprise' | 'RHEL with SQL Server Web' | 'RHEL with HA' | 'RHEL with HA and SQL Server Standard' | 'RHEL with HA and SQL Server Enterprise' | 'Ubuntu Pro' | (string & {})

export interface CapacityReservationOptions {
  UsageStrategy?: FleetCapacityReservationUsageStrategy | undefined
}

export interface CapacityReservationOptionsRequest {
  UsageStrategy?: FleetCapacityReservationUsageStrategy | undefined
}

export type CapacityReservationPreference = 'capacity-reservations-only' | 'open' | 'none' | (string & {})

export interface CapacityReservationSpecification {
  CapacityReservationPreference?: CapacityReservationPreference | undefined
  CapacityReservationTarget?: CapacityReservationTarget | undefined
}

export interface CapacityReservationSpecificationResponse {
  CapacityReservationPreference?: CapacityReservationPreference | undefined
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined
}

export type CapacityReservationState = 'active' | 'expired' | 'cancelled' | 'pending' | 'failed' | 'scheduled' | 'payment-pending' | 'payment-failed' | 'assessing' | 'delayed' | 'unsupported' | 'cancelling' | 'unavailable' | (string & {})

export interface CapacityReservationStatus {
  CapacityReservationId?: string | undefined
  TotalCapacity?: number | undefined
  TotalAvailableCapacity?: number | undefined
  TotalUnavailableCapacity?: number | undefined
}

export interface CapacityReservationTarget {
  CapacityReservationId?: string | undefined
  CapacityReservationResourceGroupArn?: string | undefined
}

export interface CapacityReservationTargetResponse {
  CapacityReservationId?: string | undefined
  CapacityReservationResourceGroupArn?: string | undefined
}

export type CapacityReservationTenancy = 'default' | 'dedicated' | (string & {})

export interface CapacityReservationTopology {
  CapacityReservationId?: string | undefined
  CapacityBlockId?: string | undefined
  State?: string | undefined
  InstanceType?: string | undefined
  GroupName?: string | undefined
  NetworkNodes?: string[] | undefined
  AvailabilityZoneId?: string | undefined
  AvailabilityZone?: string | undefined
}

export type CapacityReservationType = 'default' | 'capacity-block' | (string & {})

export type CapacityTenancy = 'default' | 'dedicated' | (string & {})

export interface CarrierGateway {
  CarrierGatewayId?: string | undefined
  VpcId?: string | undefined
  State?: CarrierGatewayState | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
}

export type CarrierGatewayState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface CertificateAuthentication {
  ClientRootCertificateChain?: string | undefined
}

export interface CertificateAuthenticationRequest {
  ClientRootCertificateChainArn?: string | undefined
}

export type ChronologicalOrder = 'forward' | 'reverse' | (string & {})

export interface CidrAuthorizationContext {
  Message: string
  Signature: string
}

export interface CidrBlock {
  CidrBlock?: string | undefined
}

export interface ClassicLinkDnsSupport {
  ClassicLinkDnsSupported?: boolean | undefined
  VpcId?: string | undefined
}

export interface ClassicLinkInstance {
  Groups?: GroupIdentifier[] | undefined
  InstanceId?: string | undefined
  Tags?: Tag[] | undefined
  VpcId?: string | undefined
}

export interface ClassicLoadBalancer {
  Name?: string | undefined
}

export interface ClassicLoadBalancersConfig {
  ClassicLoadBalancers?: ClassicLoadBalancer[] | undefined
}

export interface ClientCertificateRevocationListStatus {
  Code?: ClientCertificateRevocationListStatusCode | undefined
  Message?: string | undefined
}

export type ClientCertificateRevocationListStatusCode = 'pending' | 'active' | (string & {})

export interface ClientConnectOptions {
  Enabled?: boolean | undefined
  LambdaFunctionArn?: string | undefined
}

export interface ClientConnectResponseOptions {
  Enabled?: boolean | undefined
  LambdaFunctionArn?: string | undefined
  Status?: ClientVpnEndpointAttributeStatus | undefined
}

export interface ClientData {
  Comment?: string | undefined
  UploadEnd?: Date | undefined
  UploadSize?: number | undefined
  UploadStart?: Date | undefined
}

export interface ClientLoginBannerOptions {
  Enabled?: boolean | undefined
  BannerText?: string | undefined
}

export interface ClientLoginBannerResponseOptions {
  Enabled?: boolean | undefined
  BannerText?: string | undefined
}

export interface ClientRouteEnforcementOptions {
  Enforced?: boolean | undefined
}

export interface ClientRouteEnforcementResponseOptions {
  Enforced?: boolean | undefined
}

export interface ClientVpnAuthentication {
  Type?: ClientVpnAuthenticationType | undefined
  ActiveDirectory?: DirectoryServiceAuthentication | undefined
  MutualAuthentication?: CertificateAuthentication | undefined
  FederatedAuthentication?: FederatedAuthentication | undefined
}

export interface ClientVpnAuthenticationRequest {
  Type?: ClientVpnAuthenticationType | undefined
  ActiveDirectory?: DirectoryServiceAuthenticationRequest | undefined
  MutualAuthentication?: CertificateAuthenticationRequest | undefined
  FederatedAuthentication?: FederatedAuthenticationRequest | undefined
}

export type ClientVpnAuthenticationType = 'certificate-authentication' | 'directory-service-authentication' | 'federated-authentication' | (string & {})

export interface ClientVpnAuthorizationRuleStatus {
  Code?: ClientVpnAuthorizationRuleStatusCode | undefined
  Message?: string | undefined
}

export type ClientVpnAuthorizationRuleStatusCode = 'authorizing' | 'active' | 'failed' | 'revoking' | (string & {})

export interface ClientVpnConnection {
  ClientVpnEndpointId?: string | undefined
  Timestamp?: string | undefined
  ConnectionId?: string | undefined
  Username?: string | undefined
  ConnectionEstablishedTime?: string | undefined
  IngressBytes?: string | undefined
  EgressBytes?: string | undefined
  IngressPackets?: string | undefined
  EgressPackets?: string | undefined
  ClientIp?: string | undefined
  ClientIpv6Address?: string | undefined
  CommonName?: string | undefined
  Status?: ClientVpnConnectionStatus | undefined
  ConnectionEndTime?: string | undefined
  PostureComplianceStatuses?: string[] | undefined
}

export interface ClientVpnConnectionStatus {
  Code?: ClientVpnConnectionStatusCode | undefined
  Message?: string | undefined
}

export type ClientVpnConnectionStatusCode = 'active' | 'failed-to-terminate' | 'terminating' | 'terminated' | (string & {})

export interface ClientVpnEndpoint {
  ClientVpnEndpointId?: string | undefined
  Description?: string | undefined
  Status?: ClientVpnEndpointStatus | undefined
  CreationTime?: string | undefined
  DeletionTime?: string | undefined
  DnsName?: string | undefined
  ClientCidrBlock?: string | undefined
  DnsServers?: string[] | undefined
  SplitTunnel?: boolean | undefined
  VpnProtocol?: VpnProtocol | undefined
  TransportProtocol?: TransportProtocol | undefined
  VpnPort?: number | undefined
  AssociatedTargetNetworks?: AssociatedTargetNetwork[] | undefined
  ServerCertificateArn?: string | undefined
  AuthenticationOptions?: ClientVpnAuthentication[] | undefined
  ConnectionLogOptions?: ConnectionLogResponseOptions | undefined
  Tags?: Tag[] | undefined
  SecurityGroupIds?: string[] | undefined
  VpcId?: string | undefined
  SelfServicePortalUrl?: string | undefined
  ClientConnectOptions?: ClientConnectResponseOptions | undefined
  SessionTimeoutHours?: number | undefined
  ClientLoginBannerOptions?: ClientLoginBannerResponseOptions | undefined
  ClientRouteEnforcementOptions?: ClientRouteEnforcementResponseOptions | undefined
  DisconnectOnSessionTimeout?: boolean | undefined
  EndpointIpAddressType?: EndpointIpAddressType | undefined
  TrafficIpAddressType?: TrafficIpAddressType | undefined
  TransitGatewayConfiguration?: TransitGatewayConfigurationDescribeEndpointStructure | undefined
}

export interface ClientVpnEndpointAttributeStatus {
  Code?: ClientVpnEndpointAttributeStatusCode | undefined
  Message?: string | undefined
}

export type ClientVpnEndpointAttributeStatusCode = 'applying' | 'applied' | (string & {})

export interface ClientVpnEndpointStatus {
  Code?: ClientVpnEndpointStatusCode | undefined
  Message?: string | undefined
}

export type ClientVpnEndpointStatusCode = 'pending-associate' | 'available' | 'deleting' | 'deleted' | 'pending' | (string & {})

export interface ClientVpnRoute {
  ClientVpnEndpointId?: string | undefined
  DestinationCidr?: string | undefined
  TargetSubnet?: string | undefined
  Type?: string | undefined
  Origin?: string | undefined
  Status?: ClientVpnRouteStatus | undefined
  Description?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
}

export interface ClientVpnRouteStatus {
  Code?: ClientVpnRouteStatusCode | undefined
  Message?: string | undefined
}

export type ClientVpnRouteStatusCode = 'creating' | 'active' | 'failed' | 'deleting' | (string & {})

export interface CloudWatchLogOptions {
  LogEnabled?: boolean | undefined
  LogGroupArn?: string | undefined
  LogOutputFormat?: string | undefined
  BgpLogEnabled?: boolean | undefined
  BgpLogGroupArn?: string | undefined
  BgpLogOutputFormat?: string | undefined
}

export interface CloudWatchLogOptionsSpecification {
  LogEnabled?: boolean | undefined
  LogGroupArn?: string | undefined
  LogOutputFormat?: string | undefined
  BgpLogEnabled?: boolean | undefined
  BgpLogGroupArn?: string | undefined
  BgpLogOutputFormat?: string | undefined
}

export interface CoipAddressUsage {
  AllocationId?: string | undefined
  AwsAccountId?: string | undefined
  AwsService?: string | undefined
  CoIp?: string | undefined
}

export interface CoipCidr {
  Cidr?: string | undefined
  CoipPoolId?: string | undefined
  LocalGatewayRouteTableId?: string | undefined
}

export interface CoipPool {
  PoolId?: string | undefined
  PoolCidrs?: string[] | undefined
  LocalGatewayRouteTableId?: string | undefined
  Tags?: Tag[] | undefined
  PoolArn?: string | undefined
}

export type Comparison = 'equals' | 'in' | (string & {})

export interface ConfirmProductInstanceRequest {
  InstanceId: string
  ProductCode: string
  DryRun?: boolean | undefined
}

export interface ConfirmProductInstanceResult {
  Return?: boolean | undefined
  OwnerId?: string | undefined
}

export interface ConnectionLogOptions {
  Enabled?: boolean | undefined
  CloudwatchLogGroup?: string | undefined
  CloudwatchLogStream?: string | undefined
}

export interface ConnectionLogResponseOptions {
  Enabled?: boolean | undefined
  CloudwatchLogGroup?: string | undefined
  CloudwatchLogStream?: string | undefined
}

export interface ConnectionNotification {
  ConnectionNotificationId?: string | undefined
  ServiceId?: string | undefined
  VpcEndpointId?: string | undefined
  ConnectionNotificationType?: ConnectionNotificationType | undefined
  ConnectionNotificationArn?: string | undefined
  ConnectionEvents?: string[] | undefined
  ConnectionNotificationState?: ConnectionNotificationState | undefined
  ServiceRegion?: string | undefined
}

export type ConnectionNotificationState = 'Enabled' | 'Disabled' | (string & {})

export type ConnectionNotificationType = 'Topic' | (string & {})

export interface ConnectionTrackingConfiguration {
  TcpEstablishedTimeout?: number | undefined
  UdpStreamTimeout?: number | undefined
  UdpTimeout?: number | undefined
}

export interface ConnectionTrackingSpecification {
  TcpEstablishedTimeout?: number | undefined
  UdpTimeout?: number | undefined
  UdpStreamTimeout?: number | undefined
}

export interface ConnectionTrackingSpecificationRequest {
  TcpEstablishedTimeout?: number | undefined
  UdpStreamTimeout?: number | undefined
  UdpTimeout?: number | undefined
}

export interface ConnectionTrackingSpecificationResponse {
  TcpEstablishedTimeout?: number | undefined
  UdpStreamTimeout?: number | undefined
  UdpTimeout?: number | undefined
}

export type ConnectivityType = 'private' | 'public' | (string & {})

export type ContainerFormat = 'ova' | (string & {})

export interface ConversionTask {
  ConversionTaskId?: string | undefined
  ExpirationTime?: string | undefined
  ImportInstance?: ImportInstanceTaskDetails | undefined
  ImportVolume?: ImportVolumeTaskDetails | undefined
  State?: ConversionTaskState | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
}

export type ConversionTaskState = 'active' | 'cancelling' | 'cancelled' | 'completed' | (string & {})

export interface CopyFpgaImageRequest {
  DryRun?: boolean | undefined
  SourceFpgaImageId: string
  Description?: string | undefined
  Name?: string | undefined
  SourceRegion: string
  ClientToken?: string | undefined
}

export interface CopyFpgaImageResult {
  FpgaImageId?: string | undefined
}

export interface CopyImageRequest {
  ClientToken?: string | undefined
  Description?: string | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  Name: string
  SourceImageId: string
  SourceRegion: string
  DestinationOutpostArn?: string | undefined
  CopyImageTags?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  SnapshotCopyCompletionDurationMinutes?: number | undefined
  DestinationAvailabilityZone?: string | undefined
  DestinationAvailabilityZoneId?: string | undefined
  DryRun?: boolean | undefined
}

export interface CopyImageResult {
  ImageId?: string | undefined
}

export interface CopySnapshotRequest {
  Description?: string | undefined
  DestinationOutpostArn?: string | undefined
  DestinationRegion?: string | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  PresignedUrl?: string | undefined
  SourceRegion: string
  SourceSnapshotId: string
  TagSpecifications?: TagSpecification[] | undefined
  CompletionDurationMinutes?: number | undefined
  DestinationAvailabilityZone?: string | undefined
  DryRun?: boolean | undefined
}

export interface CopySnapshotResult {
  Tags?: Tag[] | undefined
  SnapshotId?: string | undefined
}

export type CopyTagsFromSource = 'volume' | (string & {})

export interface CopyVolumesRequest {
  SourceVolumeId: string
  Iops?: number | undefined
  Size?: number | undefined
  VolumeType?: VolumeType | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MultiAttachEnabled?: boolean | undefined
  Throughput?: number | undefined
  ClientToken?: string | undefined
}

export interface CopyVolumesResult {
  Volumes?: Volume[] | undefined
}

export type CpuManufacturer = 'intel' | 'amd' | 'amazon-web-services' | 'apple' | (string & {})

export interface CpuOptions {
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  AmdSevSnp?: AmdSevSnpSpecification | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
}

export interface CpuOptionsRequest {
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  AmdSevSnp?: AmdSevSnpSpecification | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
}

export interface CpuPerformanceFactor {
  References?: PerformanceFactorReference[] | undefined
}

export interface CpuPerformanceFactorRequest {
  References?: PerformanceFactorReferenceRequest[] | undefined
}

export interface CreateApplicationStatusCheckRequest {
  HealthCheckPaths?: HealthCheckPathRequestObject[] | undefined
  Aggregation?: AggregationStatusEnum | undefined
  Protocol: NetworkProtocolEnum
  Port: number
  Path?: string | undefined
  DeviceIndex?: number | undefined
  IpVersion?: IpVersionEnum | undefined
  IpScope?: IpScopeEnum | undefined
  Interval?: number | undefined
  Timeout?: number | undefined
  FailureThreshold?: number | undefined
  SuccessThreshold?: number | undefined
  StatusCodeMatcher?: string | undefined
  InitializationGracePeriodSeconds?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface CreateApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined
}

export interface CreateCapacityManagerDataExportRequest {
  S3BucketName: string
  S3BucketPrefix?: string | undefined
  Schedule: Schedule
  OutputFormat: OutputFormat
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateCapacityManagerDataExportResult {
  CapacityManagerDataExportId?: string | undefined
}

export interface CreateCapacityReservationBySplittingRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  SourceCapacityReservationId: string
  InstanceCount: number
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateCapacityReservationBySplittingResult {
  SourceCapacityReservation?: CapacityReservation | undefined
  DestinationCapacityReservation?: CapacityReservation | undefined
  InstanceCount?: number | undefined
}

export interface CreateCapacityReservationCancellationQuoteRequest {
  CapacityReservationId: string
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateCapacityReservationCancellationQuoteResult {
  CapacityReservationCancellationQuote?: CapacityReservationCancellationQuote | undefined
}

export interface CreateCapacityReservationFleetRequest {
  AllocationStrategy?: string | undefined
  ClientToken?: string | undefined
  InstanceTypeSpecifications?: ReservationFleetInstanceSpecification[] | undefined
  Tenancy?: FleetCapacityReservationTenancy | undefined
  TotalTargetCapacity: number
  EndDate?: Date | undefined
  InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateCapacityReservationFleetResult {
  CapacityReservationFleetId?: string | undefined
  State?: CapacityReservationFleetState | undefined
  TotalTargetCapacity?: number | undefined
  TotalFulfilledCapacity?: number | undefined
  InstanceMatchCriteria?: FleetInstanceMatchCriteria | undefined
  AllocationStrategy?: string | undefined
  CreateTime?: Date | undefined
  EndDate?: Date | undefined
  Tenancy?: FleetCapacityReservationTenancy | undefined
  FleetCapacityReservations?: FleetCapacityReservation[] | undefined
  Tags?: Tag[] | undefined
}

export interface CreateCapacityReservationRequest {
  ClientToken?: string | undefined
  InstanceType: string
  InstancePlatform: CapacityReservationInstancePlatform
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Tenancy?: CapacityReservationTenancy | undefined
  InstanceCount: number
  EbsOptimized?: boolean | undefined
  EphemeralStorage?: boolean | undefined
  EndDate?: Date | undefined
  EndDateType?: EndDateType | undefined
  InstanceMatchCriteria?: InstanceMatchCriteria | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  OutpostArn?: string | undefined
  PlacementGroupArn?: string | undefined
  StartDate?: Date | undefined
  CommitmentDuration?: number | undefined
  DeliveryPreference?: CapacityReservationDeliveryPreference | undefined
}

export interface CreateCapacityReservationResult {
  CapacityReservation?: CapacityReservation | undefined
}

export interface CreateCarrierGatewayRequest {
  VpcId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface CreateCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined
}

export interface CreateClientVpnEndpointRequest {
  ClientCidrBlock?: string | undefined
  ServerCertificateArn: string
  AuthenticationOptions: ClientVpnAuthenticationRequest[]
  ConnectionLogOptions: ConnectionLogOptions
  DnsServers?: string[] | undefined
  TransportProtocol?: TransportProtocol | undefined
  VpnPort?: number | undefined
  Description?: string | undefined
  SplitTunnel?: boolean | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  SecurityGroupIds?: string[] | undefined
  VpcId?: string | undefined
  SelfServicePortal?: SelfServicePortal | undefined
  ClientConnectOptions?: ClientConnectOptions | undefined
  SessionTimeoutHours?: number | undefined
  ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined
  ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined
  DisconnectOnSessionTimeout?: boolean | undefined
  EndpointIpAddressType?: EndpointIpAddressType | undefined
  TrafficIpAddressType?: TrafficIpAddressType | undefined
  TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined
}

export interface CreateClientVpnEndpointResult {
  ClientVpnEndpointId?: string | undefined
  Status?: ClientVpnEndpointStatus | undefined
  DnsName?: string | undefined
}

export interface CreateClientVpnRouteRequest {
  ClientVpnEndpointId: string
  DestinationCidrBlock: string
  TargetVpcSubnetId?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface CreateClientVpnRouteResult {
  Status?: ClientVpnRouteStatus | undefined
}

export interface CreateCoipCidrRequest {
  Cidr: string
  CoipPoolId: string
  DryRun?: boolean | undefined
}

export interface CreateCoipCidrResult {
  CoipCidr?: CoipCidr | undefined
}

export interface CreateCoipPoolRequest {
  LocalGatewayRouteTableId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateCoipPoolResult {
  CoipPool?: CoipPool | undefined
}

export interface CreateCustomerGatewayRequest {
  BgpAsn?: number | undefined
  PublicIp?: string | undefined
  CertificateArn?: string | undefined
  Type: GatewayType
  TagSpecifications?: TagSpecification[] | undefined
  DeviceName?: string | undefined
  IpAddress?: string | undefined
  BgpAsnExtended?: number | undefined
  DryRun?: boolean | undefined
}

export interface CreateCustomerGatewayResult {
  CustomerGateway?: CustomerGateway | undefined
}

export interface CreateDefaultSubnetRequest {
  AvailabilityZone?: string | undefined
  DryRun?: boolean | undefined
  Ipv6Native?: boolean | undefined
  AvailabilityZoneId?: string | undefined
}

export interface CreateDefaultSubnetResult {
  Subnet?: Subnet | undefined
}

export interface CreateDefaultVpcRequest {
  DryRun?: boolean | undefined
}

export interface CreateDefaultVpcResult {
  Vpc?: Vpc | undefined
}

export interface CreateDelegateMacVolumeOwnershipTaskRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  InstanceId: string
  MacCredentials: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateDelegateMacVolumeOwnershipTaskResult {
  MacModificationTask?: MacModificationTask | undefined
}

export interface CreateDhcpOptionsRequest {
  DhcpConfigurations: NewDhcpConfiguration[]
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateDhcpOptionsResult {
  DhcpOptions?: DhcpOptions | undefined
}

export interface CreateEgressOnlyInternetGatewayRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  VpcId: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateEgressOnlyInternetGatewayResult {
  ClientToken?: string | undefined
  EgressOnlyInternetGateway?: EgressOnlyInternetGateway | undefined
}

export interface CreateFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined
  Lifecycle?: InstanceLifecycle | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface CreateFleetInstance {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined
  Lifecycle?: InstanceLifecycle | undefined
  InstanceIds?: string[] | undefined
  InstanceType?: InstanceType | undefined
  Platform?: PlatformValues | undefined
  AvailabilityZoneId?: string | undefined
  AvailabilityZone?: string | undefined
  SubnetId?: string | undefined
}

export interface CreateFleetRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  SpotOptions?: SpotOptionsRequest | undefined
  OnDemandOptions?: OnDemandOptionsRequest | undefined
  ReservedCapacityOptions?: ReservedCapacityOptionsRequest | undefined
  ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined
  LaunchTemplateConfigs: FleetLaunchTemplateConfigRequest[]
  TargetCapacitySpecification: TargetCapacitySpecificationRequest
  TerminateInstancesWithExpiration?: boolean | undefined
  Type?: FleetType | undefined
  ValidFrom?: Date | undefined
  ValidUntil?: Date | undefined
  ReplaceUnhealthyInstances?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  Context?: string | undefined
}

export interface CreateFleetResult {
  FleetId?: string | undefined
  Errors?: CreateFleetError[] | undefined
  Instances?: CreateFleetInstance[] | undefined
}

export interface CreateFlowLogsRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  DeliverLogsPermissionArn?: string | undefined
  DeliverCrossAccountRole?: string | undefined
  LogGroupName?: string | undefined
  ResourceIds: string[]
  ResourceType: FlowLogsResourceType
  TrafficType?: TrafficType | undefined
  LogDestinationType?: LogDestinationType | undefined
  LogDestination?: string | undefined
  LogFormat?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MaxAggregationInterval?: number | undefined
  DestinationOptions?: DestinationOptionsRequest | undefined
  TagFieldSpecifications?: TagFieldSpecificationRequest[] | undefined
}

export interface CreateFlowLogsResult {
  ClientToken?: string | undefined
  FlowLogIds?: string[] | undefined
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface CreateFpgaImageRequest {
  DryRun?: boolean | undefined
  InputStorageLocation: StorageLocation
  LogsStorageLocation?: StorageLocation | undefined
  Description?: string | undefined
  Name?: string | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateFpgaImageResult {
  FpgaImageId?: string | undefined
  FpgaImageGlobalId?: string | undefined
}

export interface CreateImageRequest {
  TagSpecifications?: TagSpecification[] | undefined
  SnapshotLocation?: SnapshotLocationEnum | undefined
  DryRun?: boolean | undefined
  InstanceId: string
  Name: string
  Description?: string | undefined
  NoReboot?: boolean | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
}

export interface CreateImageResult {
  ImageId?: string | undefined
}

export interface CreateImageUsageReportRequest {
  ImageId: string
  DryRun?: boolean | undefined
  ResourceTypes: ImageUsageResourceTypeRequest[]
  AccountIds?: string[] | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateImageUsageReportResult {
  ReportId?: string | undefined
}

export interface CreateInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined
  SubnetId: string
  SecurityGroupIds?: string[] | undefined
  PreserveClientIp?: boolean | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  IpAddressType?: IpAddressType | undefined
}

export interface CreateInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined
  ClientToken?: string | undefined
}

export interface CreateInstanceEventWindowRequest {
  DryRun?: boolean | undefined
  Name?: string | undefined
  TimeRanges?: InstanceEventWindowTimeRangeRequest[] | undefined
  CronExpression?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined
}

export interface CreateInstanceExportTaskRequest {
  TagSpecifications?: TagSpecification[] | undefined
  Description?: string | undefined
  InstanceId: string
  TargetEnvironment: ExportEnvironment
  ExportToS3Task: ExportToS3TaskSpecification
}

export interface CreateInstanceExportTaskResult {
  ExportTask?: ExportTask | undefined
}

export interface CreateInternetGatewayRequest {
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateInternetGatewayResult {
  InternetGateway?: InternetGateway | undefined
}

export interface CreateInterruptibleCapacityReservationAllocationRequest {
  CapacityReservationId: string
  InstanceCount: number
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateInterruptibleCapacityReservationAllocationResult {
  SourceCapacityReservationId?: string | undefined
  TargetInstanceCount?: number | undefined
  Status?: InterruptibleCapacityReservationAllocationStatus | undefined
  InterruptionType?: InterruptionType | undefined
}

export interface CreateIpamExternalResourceVerificationTokenRequest {
  DryRun?: boolean | undefined
  IpamId: string
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamExternalResourceVerificationTokenResult {
  IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined
}

export interface CreateIpamInternetRegistryAssociationRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Rir: Rir
  OrganizationHandle: string
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined
}

export interface CreateIpamPolicyRequest {
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  IpamId: string
}

export interface CreateIpamPolicyResult {
  IpamPolicy?: IpamPolicy | undefined
}

export interface CreateIpamPoolRequest {
  DryRun?: boolean | undefined
  IpamScopeId: string
  Locale?: string | undefined
  SourceIpamPoolId?: string | undefined
  Description?: string | undefined
  AddressFamily: AddressFamily
  AutoImport?: boolean | undefined
  PubliclyAdvertisable?: boolean | undefined
  AllocationMinNetmaskLength?: number | undefined
  AllocationMaxNetmaskLength?: number | undefined
  AllocationDefaultNetmaskLength?: number | undefined
  AllocationResourceTags?: RequestIpamResourceTag[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  AwsService?: IpamPoolAwsService | undefined
  PublicIpSource?: IpamPoolPublicIpSource | undefined
  SourceResource?: IpamPoolSourceResourceRequest | undefined
}

export interface CreateIpamPoolResult {
  IpamPool?: IpamPool | undefined
}

export interface CreateIpamPrefixListResolverRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Description?: string | undefined
  AddressFamily: AddressFamily
  Rules?: IpamPrefixListResolverRuleRequest[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined
}

export interface CreateIpamPrefixListResolverTargetRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
  PrefixListId: string
  PrefixListRegion: string
  DesiredVersion?: number | undefined
  TrackLatestVersion: boolean
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined
}

export interface CreateIpamRequest {
  DryRun?: boolean | undefined
  Description?: string | undefined
  OperatingRegions?: AddIpamOperatingRegion[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  Tier?: IpamTier | undefined
  EnablePrivateGua?: boolean | undefined
  MeteredAccount?: IpamMeteredAccount | undefined
}

export interface CreateIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined
  Description?: string | undefined
  OperatingRegions?: AddIpamOperatingRegion[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined
}

export interface CreateIpamResult {
  Ipam?: Ipam | undefined
}

export interface CreateIpamRoutingPolicyRegistrationRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  Cidr: string
  Asns: string[]
  PermitMoreSpecificAnnouncements?: boolean | undefined
  MaxLength?: number | undefined
  Description?: string | undefined
  Force?: boolean | undefined
  ClientToken?: string | undefined
}

export interface CreateIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined
}

export interface CreateIpamScopeRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined
}

export interface CreateIpamScopeResult {
  IpamScope?: IpamScope | undefined
}

export interface CreateKeyPairRequest {
  KeyName: string
  KeyType?: KeyType | undefined
  TagSpecifications?: TagSpecification[] | undefined
  KeyFormat?: KeyFormat | undefined
  DryRun?: boolean | undefined
}

export interface CreateLaunchTemplateRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  LaunchTemplateName: string
  VersionDescription?: string | undefined
  LaunchTemplateData: RequestLaunchTemplateData
  Operator?: OperatorRequest | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined
  Warning?: ValidationWarning | undefined
}

export interface CreateLaunchTemplateVersionRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  SourceVersion?: string | undefined
  VersionDescription?: string | undefined
  LaunchTemplateData: RequestLaunchTemplateData
  ResolveAlias?: boolean | undefined
}

export interface CreateLaunchTemplateVersionResult {
  LaunchTemplateVersion?: LaunchTemplateVersion | undefined
  Warning?: ValidationWarning | undefined
}

export interface CreateLocalGatewayRouteRequest {
  DestinationCidrBlock?: string | undefined
  LocalGatewayRouteTableId: string
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  DryRun?: boolean | undefined
  NetworkInterfaceId?: string | undefined
  DestinationPrefixListId?: string | undefined
}

export interface CreateLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined
}

export interface CreateLocalGatewayRouteTableRequest {
  LocalGatewayId: string
  Mode?: LocalGatewayRouteTableMode | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateLocalGatewayRouteTableResult {
  LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  LocalGatewayRouteTableId: string
  LocalGatewayVirtualInterfaceGroupId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined
}

export interface CreateLocalGatewayRouteTableVpcAssociationRequest {
  LocalGatewayRouteTableId: string
  VpcId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateLocalGatewayRouteTableVpcAssociationResult {
  LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined
}

export interface CreateLocalGatewayVirtualInterfaceGroupRequest {
  LocalGatewayId: string
  LocalBgpAsn?: number | undefined
  LocalBgpAsnExtended?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateLocalGatewayVirtualInterfaceGroupResult {
  LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined
}

export interface CreateLocalGatewayVirtualInterfaceRequest {
  LocalGatewayVirtualInterfaceGroupId: string
  OutpostLagId: string
  Vlan: number
  LocalAddress: string
  PeerAddress: string
  PeerBgpAsn?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  PeerBgpAsnExtended?: number | undefined
}

export interface CreateLocalGatewayVirtualInterfaceResult {
  LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined
}

export interface CreateMacSystemIntegrityProtectionModificationTaskRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  InstanceId: string
  MacCredentials?: string | undefined
  MacSystemIntegrityProtectionConfiguration?: MacSystemIntegrityProtectionConfigurationRequest | undefined
  MacSystemIntegrityProtectionStatus: MacSystemIntegrityProtectionSettingStatus
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateMacSystemIntegrityProtectionModificationTaskResult {
  MacModificationTask?: MacModificationTask | undefined
}

export interface CreateManagedPrefixListRequest {
  DryRun?: boolean | undefined
  PrefixListName: string
  Entries?: AddPrefixListEntry[] | undefined
  MaxEntries: number
  TagSpecifications?: TagSpecification[] | undefined
  AddressFamily: string
  ClientToken?: string | undefined
}

export interface CreateManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined
}

export interface CreateNatGatewayRequest {
  AvailabilityMode?: AvailabilityMode | undefined
  AllocationId?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SubnetId?: string | undefined
  VpcId?: string | undefined
  AvailabilityZoneAddresses?: AvailabilityZoneAddress[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ConnectivityType?: ConnectivityType | undefined
  PrivateIpAddress?: string | undefined
  SecondaryAllocationIds?: string[] | undefined
  SecondaryPrivateIpAddresses?: string[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
}

export interface CreateNatGatewayResult {
  ClientToken?: string | undefined
  NatGateway?: NatGateway | undefined
}

export interface CreateNetworkAclEntryRequest {
  DryRun?: boolean | undefined
  NetworkAclId: string
  RuleNumber: number
  Protocol: string
  RuleAction: RuleAction
  Egress: boolean
  CidrBlock?: string | undefined
  Ipv6CidrBlock?: string | undefined
  IcmpTypeCode?: IcmpTypeCode | undefined
  PortRange?: PortRange | undefined
}

export interface CreateNetworkAclRequest {
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  VpcId: string
}

export interface CreateNetworkAclResult {
  NetworkAcl?: NetworkAcl | undefined
  ClientToken?: string | undefined
}

export interface CreateNetworkInsightsAccessScopeRequest {
  MatchPaths?: AccessScopePathRequest[] | undefined
  ExcludePaths?: AccessScopePathRequest[] | undefined
  ClientToken: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateNetworkInsightsAccessScopeResult {
  NetworkInsightsAccessScope?: NetworkInsightsAccessScope | undefined
  NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined
}

export interface CreateNetworkInsightsPathRequest {
  SourceIp?: string | undefined
  DestinationIp?: string | undefined
  Source: string
  Destination?: string | undefined
  Protocol: Protocol
  DestinationPort?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  ClientToken: string
  FilterAtSource?: PathRequestFilter | undefined
  FilterAtDestination?: PathRequestFilter | undefined
}

export interface CreateNetworkInsightsPathResult {
  NetworkInsightsPath?: NetworkInsightsPath | undefined
}

export interface CreateNetworkInterfacePermissionRequest {
  NetworkInterfaceId: string
  AwsAccountId?: string | undefined
  AwsService?: string | undefined
  Permission: InterfacePermissionType
  DryRun?: boolean | undefined
}

export interface CreateNetworkInterfacePermissionResult {
  InterfacePermission?: NetworkInterfacePermission | undefined
}

export interface CreateNetworkInterfaceRequest {
  Ipv4Prefixes?: Ipv4PrefixSpecificationRequest[] | undefined
  Ipv4PrefixCount?: number | undefined
  Ipv6Prefixes?: Ipv6PrefixSpecificationRequest[] | undefined
  Ipv6PrefixCount?: number | undefined
  InterfaceType?: NetworkInterfaceCreationType | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  EnablePrimaryIpv6?: boolean | undefined
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined
  Operator?: OperatorRequest | undefined
  SubnetId: string
  Description?: string | undefined
  PrivateIpAddress?: string | undefined
  Groups?: string[] | undefined
  PrivateIpAddresses?: PrivateIpAddressSpecification[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  Ipv6Addresses?: InstanceIpv6Address[] | undefined
  Ipv6AddressCount?: number | undefined
  DryRun?: boolean | undefined
}

export interface CreateNetworkInterfaceResult {
  NetworkInterface?: NetworkInterface | undefined
  ClientToken?: string | undefined
}

export interface CreatePlacementGroupRequest {
  PartitionCount?: number | undefined
  TagSpecifications?: TagSpecification[] | undefined
  SpreadLevel?: SpreadLevel | undefined
  LinkedGroupId?: string | undefined
  Operator?: OperatorRequest | undefined
  ParentGroupId?: string | undefined
  DryRun?: boolean | undefined
  GroupName?: string | undefined
  Strategy?: PlacementStrategy | undefined
}

export interface CreatePlacementGroupResult {
  PlacementGroup?: PlacementGroup | undefined
}

export interface CreatePublicIpv4PoolRequest {
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  NetworkBorderGroup?: string | undefined
}

export interface CreatePublicIpv4PoolResult {
  PoolId?: string | undefined
}

export interface CreateReplaceRootVolumeTaskRequest {
  InstanceId: string
  SnapshotId?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ImageId?: string | undefined
  DeleteReplacedRootVolume?: boolean | undefined
  VolumeInitializationRate?: number | undefined
  VolumeId?: string | undefined
}

export interface CreateReplaceRootVolumeTaskResult {
  ReplaceRootVolumeTask?: ReplaceRootVolumeTask | undefined
}

export interface CreateReservedInstancesListingRequest {
  ReservedInstancesId: string
  InstanceCount: number
  PriceSchedules: PriceScheduleSpecification[]
  ClientToken: string
}

export interface CreateReservedInstancesListingResult {
  ReservedInstancesListings?: ReservedInstancesListing[] | undefined
}

export interface CreateRestoreImageTaskRequest {
  Bucket: string
  ObjectKey: string
  Name?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateRestoreImageTaskResult {
  ImageId?: string | undefined
}

export interface CreateRouteRequest {
  DestinationPrefixListId?: string | undefined
  VpcEndpointId?: string | undefined
  TransitGatewayId?: string | undefined
  LocalGatewayId?: string | undefined
  CarrierGatewayId?: string | undefined
  CoreNetworkArn?: string | undefined
  OdbNetworkArn?: string | undefined
  DryRun?: boolean | undefined
  RouteTableId: string
  DestinationCidrBlock?: string | undefined
  GatewayId?: string | undefined
  DestinationIpv6CidrBlock?: string | undefined
  EgressOnlyInternetGatewayId?: string | undefined
  InstanceId?: string | undefined
  NetworkInterfaceId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
  NatGatewayId?: string | undefined
}

export interface CreateRouteResult {
  Return?: boolean | undefined
}

export interface CreateRouteServerEndpointRequest {
  RouteServerId: string
  SubnetId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateRouteServerEndpointResult {
  RouteServerEndpoint?: RouteServerEndpoint | undefined
}

export interface CreateRouteServerPeerRequest {
  RouteServerEndpointId: string
  PeerAddress: string
  BgpOptions: RouteServerBgpOptionsRequest
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateRouteServerPeerResult {
  RouteServerPeer?: RouteServerPeer | undefined
}

export interface CreateRouteServerRequest {
  AmazonSideAsn: number
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  PersistRoutes?: RouteServerPersistRoutesAction | undefined
  PersistRoutesDuration?: number | undefined
  SnsNotificationsEnabled?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateRouteServerResult {
  RouteServer?: RouteServer | undefined
}

export interface CreateRouteTableRequest {
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  VpcId: string
}

export interface CreateRouteTableResult {
  RouteTable?: RouteTable | undefined
  ClientToken?: string | undefined
}

export interface CreateSecondaryNetworkRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  Ipv4CidrBlock: string
  NetworkType: SecondaryNetworkType
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateSecondaryNetworkResult {
  SecondaryNetwork?: SecondaryNetwork | undefined
  ClientToken?: string | undefined
}

export interface CreateSecondarySubnetRequest {
  ClientToken?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  DryRun?: boolean | undefined
  Ipv4CidrBlock: string
  SecondaryNetworkId: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateSecondarySubnetResult {
  SecondarySubnet?: SecondarySubnet | undefined
  ClientToken?: string | undefined
}

export interface CreateSecurityGroupRequest {
  Description: string
  GroupName: string
  VpcId?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateSecurityGroupResult {
  GroupId?: string | undefined
  Tags?: Tag[] | undefined
  SecurityGroupArn?: string | undefined
}

export interface CreateSnapshotRequest {
  Description?: string | undefined
  OutpostArn?: string | undefined
  VolumeId: string
  TagSpecifications?: TagSpecification[] | undefined
  Location?: SnapshotLocationEnum | undefined
  DryRun?: boolean | undefined
}

export interface CreateSnapshotsRequest {
  Description?: string | undefined
  InstanceSpecification: InstanceSpecification
  OutpostArn?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  CopyTagsFromSource?: CopyTagsFromSource | undefined
  Location?: SnapshotLocationEnum | undefined
}

export interface CreateSnapshotsResult {
  Snapshots?: SnapshotInfo[] | undefined
}

export interface CreateSpotDatafeedSubscriptionRequest {
  DryRun?: boolean | undefined
  Bucket: string
  Prefix?: string | undefined
}

export interface CreateSpotDatafeedSubscriptionResult {
  SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined
}

export interface CreateStoreImageTaskRequest {
  ImageId: string
  Bucket: string
  S3ObjectTags?: S3ObjectTag[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateStoreImageTaskResult {
  ObjectKey?: string | undefined
}

export interface CreateSubnetCidrReservationRequest {
  SubnetId: string
  Cidr: string
  ReservationType: SubnetCidrReservationType
  Description?: string | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateSubnetCidrReservationResult {
  SubnetCidrReservation?: SubnetCidrReservation | undefined
}

export interface CreateSubnetRequest {
  TagSpecifications?: TagSpecification[] | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  CidrBlock?: string | undefined
  Ipv6CidrBlock?: string | undefined
  OutpostArn?: string | undefined
  VpcId: string
  Ipv6Native?: boolean | undefined
  Ipv4IpamPoolId?: string | undefined
  Ipv4NetmaskLength?: number | undefined
  Ipv6IpamPoolId?: string | undefined
  Ipv6NetmaskLength?: number | undefined
  DryRun?: boolean | undefined
}

export interface CreateSubnetResult {
  Subnet?: Subnet | undefined
}

export interface CreateTagsRequest {
  DryRun?: boolean | undefined
  Resources: string[]
  Tags: Tag[]
}

export interface CreateTrafficMirrorFilterRequest {
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface CreateTrafficMirrorFilterResult {
  TrafficMirrorFilter?: TrafficMirrorFilter | undefined
  ClientToken?: string | undefined
}

export interface CreateTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterId: string
  TrafficDirection: TrafficDirection
  RuleNumber: number
  RuleAction: TrafficMirrorRuleAction
  DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined
  SourcePortRange?: TrafficMirrorPortRangeRequest | undefined
  Protocol?: number | undefined
  DestinationCidrBlock: string
  SourceCidrBlock: string
  Description?: string | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined
  ClientToken?: string | undefined
}

export interface CreateTrafficMirrorSessionRequest {
  NetworkInterfaceId: string
  TrafficMirrorTargetId: string
  TrafficMirrorFilterId: string
  PacketLength?: number | undefined
  SessionNumber: number
  VirtualNetworkId?: number | undefined
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface CreateTrafficMirrorSessionResult {
  TrafficMirrorSession?: TrafficMirrorSession | undefined
  ClientToken?: string | undefined
}

export interface CreateTrafficMirrorTargetRequest {
  NetworkInterfaceId?: string | undefined
  NetworkLoadBalancerArn?: string | undefined
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  GatewayLoadBalancerEndpointId?: string | undefined
}

export interface CreateTrafficMirrorTargetResult {
  TrafficMirrorTarget?: TrafficMirrorTarget | undefined
  ClientToken?: string | undefined
}

export interface CreateTransitGatewayConnectPeerRequest {
  TransitGatewayAttachmentId: string
  TransitGatewayAddress?: string | undefined
  PeerAddress: string
  BgpOptions?: TransitGatewayConnectRequestBgpOptions | undefined
  InsideCidrBlocks: string[]
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayConnectPeerResult {
  TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined
}

export interface CreateTransitGatewayConnectRequest {
  TransportTransitGatewayAttachmentId: string
  Options: CreateTransitGatewayConnectRequestOptions
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayConnectRequestOptions {
  Protocol: ProtocolValue
}

export interface CreateTransitGatewayConnectResult {
  TransitGatewayConnect?: TransitGatewayConnect | undefined
}

export interface CreateTransitGatewayMeteringPolicyEntryRequest {
  TransitGatewayMeteringPolicyId: string
  PolicyRuleNumber: number
  SourceTransitGatewayAttachmentId?: string | undefined
  SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined
  SourceCidrBlock?: string | undefined
  SourcePortRange?: string | undefined
  DestinationTransitGatewayAttachmentId?: string | undefined
  DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined
  DestinationCidrBlock?: string | undefined
  DestinationPortRange?: string | undefined
  Protocol?: string | undefined
  MeteredAccount: TransitGatewayMeteringPayerType
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayMeteringPolicyEntryResult {
  TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined
}

export interface CreateTransitGatewayMeteringPolicyRequest {
  TransitGatewayId: string
  MiddleboxAttachmentIds?: string[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined
}

export interface CreateTransitGatewayMulticastDomainRequest {
  TransitGatewayId: string
  Options?: CreateTransitGatewayMulticastDomainRequestOptions | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayMulticastDomainRequestOptions {
  Igmpv2Support?: Igmpv2SupportValue | undefined
  StaticSourcesSupport?: StaticSourcesSupportValue | undefined
  AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue | undefined
}

export interface CreateTransitGatewayMulticastDomainResult {
  TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined
}

export interface CreateTransitGatewayPeeringAttachmentRequest {
  TransitGatewayId: string
  PeerTransitGatewayId: string
  PeerAccountId: string
  PeerRegion: string
  Options?: CreateTransitGatewayPeeringAttachmentRequestOptions | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayPeeringAttachmentRequestOptions {
  DynamicRouting?: DynamicRoutingValue | undefined
}

export interface CreateTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined
}

export interface CreateTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string
  PolicyRuleNumber: string
  PolicyRule?: TransitGatewayRequestPolicyRule | undefined
  TargetRouteTableId: string
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined
}

export interface CreateTransitGatewayPolicyTableRequest {
  TransitGatewayId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayPolicyTableResult {
  TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined
}

export interface CreateTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string
  PrefixListId: string
  TransitGatewayAttachmentId?: string | undefined
  Blackhole?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined
}

export interface CreateTransitGatewayRequest {
  Description?: string | undefined
  Options?: TransitGatewayRequestOptions | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined
}

export interface CreateTransitGatewayRouteRequest {
  DestinationCidrBlock: string
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId?: string | undefined
  Blackhole?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined
}

export interface CreateTransitGatewayRouteTableAnnouncementRequest {
  TransitGatewayRouteTableId: string
  PeeringAttachmentId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayRouteTableAnnouncementResult {
  TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined
}

export interface CreateTransitGatewayRouteTableRequest {
  TransitGatewayId: string
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined
}

export interface CreateTransitGatewayVpcAttachmentRequest {
  TransitGatewayId: string
  VpcId: string
  SubnetIds: string[]
  Options?: CreateTransitGatewayVpcAttachmentRequestOptions | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  Ipv6Support?: Ipv6SupportValue | undefined
  ApplianceModeSupport?: ApplianceModeSupportValue | undefined
}

export interface CreateTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined
}

export interface CreateVerifiedAccessEndpointCidrOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  SubnetIds?: string[] | undefined
  Cidr?: string | undefined
  PortRanges?: CreateVerifiedAccessEndpointPortRange[] | undefined
}

export interface CreateVerifiedAccessEndpointEniOptions {
  NetworkInterfaceId?: string | undefined
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  PortRanges?: CreateVerifiedAccessEndpointPortRange[] | undefined
}

export interface CreateVerifiedAccessEndpointLoadBalancerOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  LoadBalancerArn?: string | undefined
  SubnetIds?: string[] | undefined
  PortRanges?: CreateVerifiedAccessEndpointPortRange[] | undefined
}

export interface CreateVerifiedAccessEndpointPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export interface CreateVerifiedAccessEndpointRdsOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  RdsDbInstanceArn?: string | undefined
  RdsDbClusterArn?: string | undefined
  RdsDbProxyArn?: string | undefined
  RdsEndpoint?: string | undefined
  SubnetIds?: string[] | undefined
}

export interface CreateVerifiedAccessEndpointRequest {
  VerifiedAccessGroupId: string
  EndpointType: VerifiedAccessEndpointType
  AttachmentType: VerifiedAccessEndpointAttachmentType
  DomainCertificateArn?: string | undefined
  ApplicationDomain?: string | undefined
  EndpointDomainPrefix?: string | undefined
  SecurityGroupIds?: string[] | undefined
  LoadBalancerOptions?: CreateVerifiedAccessEndpointLoadBalancerOptions | undefined
  NetworkInterfaceOptions?: CreateVerifiedAccessEndpointEniOptions | undefined
  Description?: string | undefined
  PolicyDocument?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
  RdsOptions?: CreateVerifiedAccessEndpointRdsOptions | undefined
  CidrOptions?: CreateVerifiedAccessEndpointCidrOptions | undefined
}

export interface CreateVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined
}

export interface CreateVerifiedAccessGroupRequest {
  VerifiedAccessInstanceId: string
  Description?: string | undefined
  PolicyDocument?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
}

export interface CreateVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined
}

export interface CreateVerifiedAccessInstanceRequest {
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  FIPSEnabled?: boolean | undefined
  CidrEndpointsCustomSubDomain?: string | undefined
}

export interface CreateVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined
}

export interface CreateVerifiedAccessNativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  Scope?: string | undefined
}

export interface CreateVerifiedAccessTrustProviderDeviceOptions {
  TenantId?: string | undefined
  PublicSigningKeyUrl?: string | undefined
}

export interface CreateVerifiedAccessTrustProviderOidcOptions {
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  Scope?: string | undefined
}

export interface CreateVerifiedAccessTrustProviderRequest {
  TrustProviderType: TrustProviderType
  UserTrustProviderType?: UserTrustProviderType | undefined
  DeviceTrustProviderType?: DeviceTrustProviderType | undefined
  OidcOptions?: CreateVerifiedAccessTrustProviderOidcOptions | undefined
  DeviceOptions?: CreateVerifiedAccessTrustProviderDeviceOptions | undefined
  PolicyReferenceName: string
  Description?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
  NativeApplicationOidcOptions?: CreateVerifiedAccessNativeApplicationOidcOptions | undefined
}

export interface CreateVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined
}

export interface CreateVolumePermission {
  UserId?: string | undefined
  Group?: PermissionGroup | undefined
}

export interface CreateVolumePermissionModifications {
  Add?: CreateVolumePermission[] | undefined
  Remove?: CreateVolumePermission[] | undefined
}

export interface CreateVolumeRequest {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Encrypted?: boolean | undefined
  Iops?: number | undefined
  KmsKeyId?: string | undefined
  OutpostArn?: string | undefined
  Size?: number | undefined
  SnapshotId?: string | undefined
  VolumeType?: VolumeType | undefined
  TagSpecifications?: TagSpecification[] | undefined
  MultiAttachEnabled?: boolean | undefined
  Throughput?: number | undefined
  ClientToken?: string | undefined
  VolumeInitializationRate?: number | undefined
  Operator?: OperatorRequest | undefined
  DryRun?: boolean | undefined
}

export interface CreateVpcBlockPublicAccessExclusionRequest {
  DryRun?: boolean | undefined
  SubnetId?: string | undefined
  VpcId?: string | undefined
  InternetGatewayExclusionMode: InternetGatewayExclusionMode
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined
}

export interface CreateVpcEncryptionControlRequest {
  DryRun?: boolean | undefined
  VpcId: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined
}

export interface CreateVpcEndpointConnectionNotificationRequest {
  DryRun?: boolean | undefined
  ServiceId?: string | undefined
  VpcEndpointId?: string | undefined
  ConnectionNotificationArn: string
  ConnectionEvents: string[]
  ClientToken?: string | undefined
}

export interface CreateVpcEndpointConnectionNotificationResult {
  ConnectionNotification?: ConnectionNotification | undefined
  ClientToken?: string | undefined
}

export interface CreateVpcEndpointRequest {
  DryRun?: boolean | undefined
  VpcEndpointType?: VpcEndpointType | undefined
  VpcId: string
  ServiceName?: string | undefined
  PolicyDocument?: string | undefined
  RouteTableIds?: string[] | undefined
  SubnetIds?: string[] | undefined
  SecurityGroupIds?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  DnsOptions?: DnsOptionsSpecification | undefined
  ClientToken?: string | undefined
  PrivateDnsEnabled?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  SubnetConfigurations?: SubnetConfiguration[] | undefined
  ServiceNetworkArn?: string | undefined
  ResourceConfigurationArn?: string | undefined
  ServiceRegion?: string | undefined
}

export interface CreateVpcEndpointResult {
  VpcEndpoint?: VpcEndpoint | undefined
  ClientToken?: string | undefined
}

export interface CreateVpcEndpointServiceConfigurationRequest {
  DryRun?: boolean | undefined
  AcceptanceRequired?: boolean | undefined
  PrivateDnsName?: string | undefined
  NetworkLoadBalancerArns?: string[] | undefined
  GatewayLoadBalancerArns?: string[] | undefined
  SupportedIpAddressTypes?: string[] | undefined
  SupportedRegions?: string[] | undefined
  ClientToken?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface CreateVpcEndpointServiceConfigurationResult {
  ServiceConfiguration?: ServiceConfiguration | undefined
  ClientToken?: string | undefined
}

export interface CreateVpcPeeringConnectionRequest {
  PeerRegion?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  VpcId: string
  PeerVpcId?: string | undefined
  PeerOwnerId?: string | undefined
}

export interface CreateVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined
}

export interface CreateVpcRequest {
  CidrBlock?: string | undefined
  Ipv6Pool?: string | undefined
  Ipv6CidrBlock?: string | undefined
  Ipv4IpamPoolId?: string | undefined
  Ipv4NetmaskLength?: number | undefined
  Ipv6IpamPoolId?: string | undefined
  Ipv6NetmaskLength?: number | undefined
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined
  VpcEncryptionControl?: VpcEncryptionControlConfiguration | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  InstanceTenancy?: Tenancy | undefined
  AmazonProvidedIpv6CidrBlock?: boolean | undefined
}

export interface CreateVpcResult {
  Vpc?: Vpc | undefined
}

export interface CreateVpnConcentratorRequest {
  Type: VpnConcentratorType
  TransitGatewayId?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
}

export interface CreateVpnConcentratorResult {
  VpnConcentrator?: VpnConcentrator | undefined
}

export interface CreateVpnConnectionRequest {
  CustomerGatewayId: string
  Type: string
  VpnGatewayId?: string | undefined
  TransitGatewayId?: string | undefined
  VpnConcentratorId?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
  PreSharedKeyStorage?: string | undefined
  DryRun?: boolean | undefined
  Options?: VpnConnectionOptionsSpecification | undefined
}

export interface CreateVpnConnectionResult {
  VpnConnection?: VpnConnection | undefined
}

export interface CreateVpnConnectionRouteRequest {
  DestinationCidrBlock: string
  VpnConnectionId: string
}

export interface CreateVpnGatewayRequest {
  AvailabilityZone?: string | undefined
  Type: GatewayType
  TagSpecifications?: TagSpecification[] | undefined
  AmazonSideAsn?: number | undefined
  DryRun?: boolean | undefined
}

export interface CreateVpnGatewayResult {
  VpnGateway?: VpnGateway | undefined
}

export interface CreationDateCondition {
  MaximumDaysSinceCreated?: number | undefined
}

export interface CreationDateConditionRequest {
  MaximumDaysSinceCreated?: number | undefined
}

export interface CreditSpecification {
  CpuCredits?: string | undefined
}

export interface CreditSpecificationRequest {
  CpuCredits: string
}

export type CurrencyCodeValues = 'USD' | (string & {})

export interface CustomTagKeyValueRequestPair {
  Key?: string | undefined
  Value?: string | undefined
}

export interface CustomTagKeyValueResponsePair {
  Key?: string | undefined
  Value?: string | undefined
}

export interface CustomerGateway {
  CertificateArn?: string | undefined
  DeviceName?: string | undefined
  Tags?: Tag[] | undefined
  BgpAsnExtended?: string | undefined
  CustomerGatewayId?: string | undefined
  State?: string | undefined
  Type?: string | undefined
  IpAddress?: string | undefined
  BgpAsn?: string | undefined
}

export interface DataQuery {
  Id?: string | undefined
  Source?: string | undefined
  Destination?: string | undefined
  Metric?: MetricType | undefined
  Statistic?: StatisticType | undefined
  Period?: PeriodType | undefined
}

export interface DataResponse {
  Id?: string | undefined
  Source?: string | undefined
  Destination?: string | undefined
  Metric?: MetricType | undefined
  Statistic?: StatisticType | undefined
  Period?: PeriodType | undefined
  MetricPoints?: MetricPoint[] | undefined
}

export type DatafeedSubscriptionState = 'Active' | 'Inactive' | (string & {})

export interface DeclarativePoliciesReport {
  ReportId?: string | undefined
  S3Bucket?: string | undefined
  S3Prefix?: string | undefined
  TargetId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Status?: ReportState | undefined
  Tags?: Tag[] | undefined
}

export interface DefaultConnectionTrackingConfiguration {
  DefaultTcpEstablishedTimeout?: number | undefined
  DefaultUdpTimeout?: number | undefined
  DefaultUdpStreamTimeout?: number | undefined
}

export type DefaultHttpTokensEnforcedState = 'disabled' | 'enabled' | 'no-preference' | (string & {})

export type DefaultInstanceMetadataEndpointState = 'disabled' | 'enabled' | 'no-preference' | (string & {})

export type DefaultInstanceMetadataTagsState = 'disabled' | 'enabled' | 'no-preference' | (string & {})

export type DefaultRouteTableAssociationValue = 'enable' | 'disable' | (string & {})

export type DefaultRouteTablePropagationValue = 'enable' | 'disable' | (string & {})

export type DefaultTargetCapacityType = 'spot' | 'on-demand' | 'capacity-block' | 'reserved-capacity' | (string & {})

export interface DeleteApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DeleteApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined
}

export interface DeleteCapacityManagerDataExportRequest {
  CapacityManagerDataExportId: string
  DryRun?: boolean | undefined
}

export interface DeleteCapacityManagerDataExportResult {
  CapacityManagerDataExportId?: string | undefined
}

export interface DeleteCarrierGatewayRequest {
  CarrierGatewayId: string
  DryRun?: boolean | undefined
}

export interface DeleteCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined
}

export interface DeleteClientVpnEndpointRequest {
  ClientVpnEndpointId: string
  DryRun?: boolean | undefined
}

export interface DeleteClientVpnEndpointResult {
  Status?: ClientVpnEndpointStatus | undefined
}

export interface DeleteClientVpnRouteRequest {
  ClientVpnEndpointId: string
  TargetVpcSubnetId?: string | undefined
  DestinationCidrBlock: string
  DryRun?: boolean | undefined
}

export interface DeleteClientVpnRouteResult {
  Status?: ClientVpnRouteStatus | undefined
}

export interface DeleteCoipCidrRequest {
  Cidr: string
  CoipPoolId: string
  DryRun?: boolean | undefined
}

export interface DeleteCoipCidrResult {
  CoipCidr?: CoipCidr | undefined
}

export interface DeleteCoipPoolRequest {
  CoipPoolId: string
  DryRun?: boolean | undefined
}

export interface DeleteCoipPoolResult {
  CoipPool?: CoipPool | undefined
}

export interface DeleteCustomerGatewayRequest {
  CustomerGatewayId: string
  DryRun?: boolean | undefined
}

export interface DeleteDhcpOptionsRequest {
  DhcpOptionsId: string
  DryRun?: boolean | undefined
}

export interface DeleteEgressOnlyInternetGatewayRequest {
  DryRun?: boolean | undefined
  EgressOnlyInternetGatewayId: string
}

export interface DeleteEgressOnlyInternetGatewayResult {
  ReturnCode?: boolean | undefined
}

export interface DeleteFleetError {
  Code?: DeleteFleetErrorCode | undefined
  Message?: string | undefined
}

export type DeleteFleetErrorCode = 'fleetIdDoesNotExist' | 'fleetIdMalformed' | 'fleetNotInDeletableState' | 'unexpectedError' | (string & {})

export interface DeleteFleetErrorItem {
  Error?: DeleteFleetError | undefined
  FleetId?: string | undefined
}

export interface DeleteFleetSuccessItem {
  CurrentFleetState?: FleetStateCode | undefined
  PreviousFleetState?: FleetStateCode | undefined
  FleetId?: string | undefined
}

export interface DeleteFleetsRequest {
  DryRun?: boolean | undefined
  FleetIds: string[]
  TerminateInstances: boolean
}

export interface DeleteFleetsResult {
  SuccessfulFleetDeletions?: DeleteFleetSuccessItem[] | undefined
  UnsuccessfulFleetDeletions?: DeleteFleetErrorItem[] | undefined
}

export interface DeleteFlowLogsRequest {
  DryRun?: boolean | undefined
  FlowLogIds: string[]
}

export interface DeleteFlowLogsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface DeleteFpgaImageRequest {
  DryRun?: boolean | undefined
  FpgaImageId: string
}

export interface DeleteFpgaImageResult {
  Return?: boolean | undefined
}

export interface DeleteImageUsageReportRequest {
  ReportId: string
  DryRun?: boolean | undefined
}

export interface DeleteImageUsageReportResult {
  Return?: boolean | undefined
}

export interface DeleteInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined
  InstanceConnectEndpointId: string
}

export interface DeleteInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined
}

export interface DeleteInstanceEventWindowRequest {
  DryRun?: boolean | undefined
  ForceDelete?: boolean | undefined
  InstanceEventWindowId: string
}

export interface DeleteInstanceEventWindowResult {
  InstanceEventWindowState?: InstanceEventWindowStateChange | undefined
}

export interface DeleteInternetGatewayRequest {
  DryRun?: boolean | undefined
  InternetGatewayId: string
}

export interface DeleteIpamExternalResourceVerificationTokenRequest {
  DryRun?: boolean | undefined
  IpamExternalResourceVerificationTokenId: string
}

export interface DeleteIpamExternalResourceVerificationTokenResult {
  IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined
}

export interface DeleteIpamInternetRegistryAssociationRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
}

export interface DeleteIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined
}

export interface DeleteIpamPolicyRequest {
  DryRun?: boolean | undefined
  IpamPolicyId: string
}

export interface DeleteIpamPolicyResult {
  IpamPolicy?: IpamPolicy | undefined
}

export interface DeleteIpamPoolRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Cascade?: boolean | undefined
}

export interface DeleteIpamPoolResult {
  IpamPool?: IpamPool | undefined
}

export interface DeleteIpamPrefixListResolverRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
}

export interface DeleteIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined
}

export interface DeleteIpamPrefixListResolverTargetRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverTargetId: string
}

export interface DeleteIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined
}

export interface DeleteIpamRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Cascade?: boolean | undefined
}

export interface DeleteIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
}

export interface DeleteIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined
}

export interface DeleteIpamResult {
  Ipam?: Ipam | undefined
}

export interface DeleteIpamRoutingPolicyRegistrationRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  Cidr: string
  Force?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DeleteIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined
}

export interface DeleteIpamScopeRequest {
  DryRun?: boolean | undefined
  IpamScopeId: string
}

export interface DeleteIpamScopeResult {
  IpamScope?: IpamScope | undefined
}

export interface DeleteKeyPairRequest {
  KeyName?: string | undefined
  KeyPairId?: string | undefined
  DryRun?: boolean | undefined
}

export interface DeleteKeyPairResult {
  Return?: boolean | undefined
  KeyPairId?: string | undefined
}

export interface DeleteLaunchTemplateRequest {
  DryRun?: boolean | undefined
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
}

export interface DeleteLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined
}

export interface DeleteLaunchTemplateVersionsRequest {
  DryRun?: boolean | undefined
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Versions: string[]
}

export interface DeleteLaunchTemplateVersionsResponseErrorItem {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  VersionNumber?: number | undefined
  ResponseError?: ResponseError | undefined
}

export interface DeleteLaunchTemplateVersionsResponseSuccessItem {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  VersionNumber?: number | undefined
}

export interface DeleteLaunchTemplateVersionsResult {
  SuccessfullyDeletedLaunchTemplateVersions?: DeleteLaunchTemplateVersionsResponseSuccessItem[] | undefined
  UnsuccessfullyDeletedLaunchTemplateVersions?: DeleteLaunchTemplateVersionsResponseErrorItem[] | undefined
}

export interface DeleteLocalGatewayRouteRequest {
  DestinationCidrBlock?: string | undefined
  LocalGatewayRouteTableId: string
  DryRun?: boolean | undefined
  DestinationPrefixListId?: string | undefined
}

export interface DeleteLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined
}

export interface DeleteLocalGatewayRouteTableRequest {
  LocalGatewayRouteTableId: string
  DryRun?: boolean | undefined
}

export interface DeleteLocalGatewayRouteTableResult {
  LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: string
  DryRun?: boolean | undefined
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined
}

export interface DeleteLocalGatewayRouteTableVpcAssociationRequest {
  LocalGatewayRouteTableVpcAssociationId: string
  DryRun?: boolean | undefined
}

export interface DeleteLocalGatewayRouteTableVpcAssociationResult {
  LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined
}

export interface DeleteLocalGatewayVirtualInterfaceGroupRequest {
  LocalGatewayVirtualInterfaceGroupId: string
  DryRun?: boolean | undefined
}

export interface DeleteLocalGatewayVirtualInterfaceGroupResult {
  LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined
}

export interface DeleteLocalGatewayVirtualInterfaceRequest {
  LocalGatewayVirtualInterfaceId: string
  DryRun?: boolean | undefined
}

export interface DeleteLocalGatewayVirtualInterfaceResult {
  LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined
}

export interface DeleteManagedPrefixListRequest {
  DryRun?: boolean | undefined
  PrefixListId: string
}

export interface DeleteManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined
}

export interface DeleteNatGatewayRequest {
  DryRun?: boolean | undefined
  NatGatewayId: string
}

export interface DeleteNatGatewayResult {
  NatGatewayId?: string | undefined
}

export interface DeleteNetworkAclEntryRequest {
  DryRun?: boolean | undefined
  NetworkAclId: string
  RuleNumber: number
  Egress: boolean
}

export interface DeleteNetworkAclRequest {
  DryRun?: boolean | undefined
  NetworkAclId: string
}

export interface DeleteNetworkInsightsAccessScopeAnalysisRequest {
  NetworkInsightsAccessScopeAnalysisId: string
  DryRun?: boolean | undefined
}

export interface DeleteNetworkInsightsAccessScopeAnalysisResult {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined
}

export interface DeleteNetworkInsightsAccessScopeRequest {
  DryRun?: boolean | undefined
  NetworkInsightsAccessScopeId: string
}

export interface DeleteNetworkInsightsAccessScopeResult {
  NetworkInsightsAccessScopeId?: string | undefined
}

export interface DeleteNetworkInsightsAnalysisRequest {
  DryRun?: boolean | undefined
  NetworkInsightsAnalysisId: string
}

export interface DeleteNetworkInsightsAnalysisResult {
  NetworkInsightsAnalysisId?: string | undefined
}

export interface DeleteNetworkInsightsPathRequest {
  DryRun?: boolean | undefined
  NetworkInsightsPathId: string
}

export interface DeleteNetworkInsightsPathResult {
  NetworkInsightsPathId?: string | undefined
}

export interface DeleteNetworkInterfacePermissionRequest {
  NetworkInterfacePermissionId: string
  Force?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface DeleteNetworkInterfacePermissionResult {
  Return?: boolean | undefined
}

export interface DeleteNetworkInterfaceRequest {
  DryRun?: boolean | undefined
  NetworkInterfaceId: string
}

export interface DeletePlacementGroupRequest {
  DryRun?: boolean | undefined
  GroupName: string
}

export interface DeletePublicIpv4PoolRequest {
  DryRun?: boolean | undefined
  PoolId: string
  NetworkBorderGroup?: string | undefined
}

export interface DeletePublicIpv4PoolResult {
  ReturnValue?: boolean | undefined
}

export interface DeleteQueuedReservedInstancesError {
  Code?: DeleteQueuedReservedInstancesErrorCode | undefined
  Message?: string | undefined
}

export type DeleteQueuedReservedInstancesErrorCode = 'reserved-instances-id-invalid' | 'reserved-instances-not-in-queued-state' | 'unexpected-error' | (string & {})

export interface DeleteQueuedReservedInstancesRequest {
  DryRun?: boolean | undefined
  ReservedInstancesIds: string[]
}

export interface DeleteQueuedReservedInstancesResult {
  SuccessfulQueuedPurchaseDeletions?: SuccessfulQueuedPurchaseDeletion[] | undefined
  FailedQueuedPurchaseDeletions?: FailedQueuedPurchaseDeletion[] | undefined
}

export interface DeleteRouteRequest {
  DestinationPrefixListId?: string | undefined
  DryRun?: boolean | undefined
  RouteTableId: string
  DestinationCidrBlock?: string | undefined
  DestinationIpv6CidrBlock?: string | undefined
}

export interface DeleteRouteServerEndpointRequest {
  RouteServerEndpointId: string
  DryRun?: boolean | undefined
}

export interface DeleteRouteServerEndpointResult {
  RouteServerEndpoint?: RouteServerEndpoint | undefined
}

export interface DeleteRouteServerPeerRequest {
  RouteServerPeerId: string
  DryRun?: boolean | undefined
}

export interface DeleteRouteServerPeerResult {
  RouteServerPeer?: RouteServerPeer | undefined
}

export interface DeleteRouteServerRequest {
  RouteServerId: string
  DryRun?: boolean | undefined
}

export interface DeleteRouteServerResult {
  RouteServer?: RouteServer | undefined
}

export interface DeleteRouteTableRequest {
  DryRun?: boolean | undefined
  RouteTableId: string
}

export interface DeleteSecondaryNetworkRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SecondaryNetworkId: string
}

export interface DeleteSecondaryNetworkResult {
  SecondaryNetwork?: SecondaryNetwork | undefined
  ClientToken?: string | undefined
}

export interface DeleteSecondarySubnetRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SecondarySubnetId: string
}

export interface DeleteSecondarySubnetResult {
  SecondarySubnet?: SecondarySubnet | undefined
  ClientToken?: string | undefined
}

export interface DeleteSecurityGroupRequest {
  GroupId?: string | undefined
  GroupName?: string | undefined
  DryRun?: boolean | undefined
}

export interface DeleteSecurityGroupResult {
  Return?: boolean | undefined
  GroupId?: string | undefined
}

export interface DeleteSnapshotRequest {
  SnapshotId: string
  DryRun?: boolean | undefined
}

export interface DeleteSnapshotReturnCode {
  SnapshotId?: string | undefined
  ReturnCode?: SnapshotReturnCodes | undefined
}

export interface DeleteSpotDatafeedSubscriptionRequest {
  DryRun?: boolean | undefined
}

export interface DeleteSubnetCidrReservationRequest {
  SubnetCidrReservationId: string
  DryRun?: boolean | undefined
}

export interface DeleteSubnetCidrReservationResult {
  DeletedSubnetCidrReservation?: SubnetCidrReservation | undefined
}

export interface DeleteSubnetRequest {
  SubnetId: string
  DryRun?: boolean | undefined
}

export interface DeleteTagsRequest {
  DryRun?: boolean | undefined
  Resources: string[]
  Tags?: Tag[] | undefined
}

export interface DeleteTrafficMirrorFilterRequest {
  TrafficMirrorFilterId: string
  DryRun?: boolean | undefined
}

export interface DeleteTrafficMirrorFilterResult {
  TrafficMirrorFilterId?: string | undefined
}

export interface DeleteTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterRuleId: string
  DryRun?: boolean | undefined
}

export interface DeleteTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRuleId?: string | undefined
}

export interface DeleteTrafficMirrorSessionRequest {
  TrafficMirrorSessionId: string
  DryRun?: boolean | undefined
}

export interface DeleteTrafficMirrorSessionResult {
  TrafficMirrorSessionId?: string | undefined
}

export interface DeleteTrafficMirrorTargetRequest {
  TrafficMirrorTargetId: string
  DryRun?: boolean | undefined
}

export interface DeleteTrafficMirrorTargetResult {
  TrafficMirrorTargetId?: string | undefined
}

export interface DeleteTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined
}

export interface DeleteTransitGatewayConnectPeerRequest {
  TransitGatewayConnectPeerId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayConnectPeerResult {
  TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined
}

export interface DeleteTransitGatewayConnectRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayConnectResult {
  TransitGatewayConnect?: TransitGatewayConnect | undefined
}

export interface DeleteTransitGatewayMeteringPolicyEntryRequest {
  TransitGatewayMeteringPolicyId: string
  PolicyRuleNumber: number
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayMeteringPolicyEntryResult {
  TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined
}

export interface DeleteTransitGatewayMeteringPolicyRequest {
  TransitGatewayMeteringPolicyId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined
}

export interface DeleteTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayMulticastDomainResult {
  TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined
}

export interface DeleteTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined
}

export interface DeleteTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string
  PolicyRuleNumber: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined
}

export interface DeleteTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayPolicyTableResult {
  TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined
}

export interface DeleteTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string
  PrefixListId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined
}

export interface DeleteTransitGatewayRequest {
  TransitGatewayId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined
}

export interface DeleteTransitGatewayRouteRequest {
  TransitGatewayRouteTableId: string
  DestinationCidrBlock: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined
}

export interface DeleteTransitGatewayRouteTableAnnouncementRequest {
  TransitGatewayRouteTableAnnouncementId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayRouteTableAnnouncementResult {
  TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined
}

export interface DeleteTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined
}

export interface DeleteTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DeleteTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined
}

export interface DeleteVerifiedAccessEndpointRequest {
  VerifiedAccessEndpointId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DeleteVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined
}

export interface DeleteVerifiedAccessGroupRequest {
  VerifiedAccessGroupId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DeleteVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined
}

export interface DeleteVerifiedAccessInstanceRequest {
  VerifiedAccessInstanceId: string
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DeleteVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined
}

export interface DeleteVerifiedAccessTrustProviderRequest {
  VerifiedAccessTrustProviderId: string
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DeleteVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined
}

export interface DeleteVolumeRequest {
  VolumeId: string
  DryRun?: boolean | undefined
}

export interface DeleteVpcBlockPublicAccessExclusionRequest {
  DryRun?: boolean | undefined
  ExclusionId: string
}

export interface DeleteVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined
}

export interface DeleteVpcEncryptionControlRequest {
  DryRun?: boolean | undefined
  VpcEncryptionControlId: string
}

export interface DeleteVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined
}

export interface DeleteVpcEndpointConnectionNotificationsRequest {
  DryRun?: boolean | undefined
  ConnectionNotificationIds: string[]
}

export interface DeleteVpcEndpointConnectionNotificationsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface DeleteVpcEndpointServiceConfigurationsRequest {
  DryRun?: boolean | undefined
  ServiceIds: string[]
}

export interface DeleteVpcEndpointServiceConfigurationsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface DeleteVpcEndpointsRequest {
  DryRun?: boolean | undefined
  VpcEndpointIds: string[]
}

export interface DeleteVpcEndpointsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface DeleteVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined
  VpcPeeringConnectionId: string
}

export interface DeleteVpcPeeringConnectionResult {
  Return?: boolean | undefined
}

export interface DeleteVpcRequest {
  VpcId: string
  DryRun?: boolean | undefined
}

export interface DeleteVpnConcentratorRequest {
  VpnConcentratorId: string
  DryRun?: boolean | undefined
}

export interface DeleteVpnConcentratorResult {
  Return?: boolean | undefined
}

export interface DeleteVpnConnectionRequest {
  VpnConnectionId: string
  DryRun?: boolean | undefined
}

export interface DeleteVpnConnectionRouteRequest {
  DestinationCidrBlock: string
  VpnConnectionId: string
}

export interface DeleteVpnGatewayRequest {
  VpnGatewayId: string
  DryRun?: boolean | undefined
}

export interface DeprecationTimeCondition {
  MaximumDaysSinceDeprecated?: number | undefined
}

export interface DeprecationTimeConditionRequest {
  MaximumDaysSinceDeprecated?: number | undefined
}

export interface DeprovisionByoipCidrRequest {
  Cidr: string
  DryRun?: boolean | undefined
}

export interface DeprovisionByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined
}

export interface DeprovisionIpamByoasnRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Asn: string
}

export interface DeprovisionIpamByoasnResult {
  Byoasn?: Byoasn | undefined
}

export interface DeprovisionIpamPoolCidrRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Cidr?: string | undefined
}

export interface DeprovisionIpamPoolCidrResult {
  IpamPoolCidr?: IpamPoolCidr | undefined
}

export interface DeprovisionPublicIpv4PoolCidrRequest {
  DryRun?: boolean | undefined
  PoolId: string
  Cidr: string
}

export interface DeprovisionPublicIpv4PoolCidrResult {
  PoolId?: string | undefined
  DeprovisionedAddresses?: string[] | undefined
}

export interface DeregisterImageRequest {
  ImageId: string
  DeleteAssociatedSnapshots?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface DeregisterImageResult {
  Return?: boolean | undefined
  DeleteSnapshotResults?: DeleteSnapshotReturnCode[] | undefined
}

export interface DeregisterInstanceEventNotificationAttributesRequest {
  DryRun?: boolean | undefined
  InstanceTagAttribute: DeregisterInstanceTagAttributeRequest
}

export interface DeregisterInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined
}

export interface DeregisterInstanceTagAttributeRequest {
  IncludeAllTagsOfInstance?: boolean | undefined
  InstanceTagKeys?: string[] | undefined
}

export interface DeregisterTransitGatewayMulticastGroupMembersRequest {
  TransitGatewayMulticastDomainId?: string | undefined
  GroupIpAddress?: string | undefined
  NetworkInterfaceIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface DeregisterTransitGatewayMulticastGroupMembersResult {
  DeregisteredMulticastGroupMembers?: TransitGatewayMulticastDeregisteredGroupMembers | undefined
}

export interface DeregisterTransitGatewayMulticastGroupSourcesRequest {
  TransitGatewayMulticastDomainId?: string | undefined
  GroupIpAddress?: string | undefined
  NetworkInterfaceIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface DeregisterTransitGatewayMulticastGroupSourcesResult {
  DeregisteredMulticastGroupSources?: TransitGatewayMulticastDeregisteredGroupSources | undefined
}

export interface DescribeAccountAttributesRequest {
  DryRun?: boolean | undefined
  AttributeNames?: AccountAttributeName[] | undefined
}

export interface DescribeAccountAttributesResult {
  AccountAttributes?: AccountAttribute[] | undefined
}

export interface DescribeAccountVpcEncryptionControlRequest {
  DryRun?: boolean | undefined
}

export interface DescribeAccountVpcEncryptionControlResult {
  AccountVpcEncryptionControl?: AccountVpcEncryptionControl | undefined
}

export interface DescribeAddressTransfersRequest {
  AllocationIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeAddressTransfersResult {
  AddressTransfers?: AddressTransfer[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAddressesAttributeRequest {
  AllocationIds?: string[] | undefined
  Attribute?: AddressAttributeName | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeAddressesAttributeResult {
  Addresses?: AddressAttribute[] | undefined
  NextToken?: string | undefined
}

export interface DescribeAddressesRequest {
  PublicIps?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  AllocationIds?: string[] | undefined
}

export interface DescribeAddressesResult {
  Addresses?: Address[] | undefined
}

export interface DescribeAggregateIdFormatRequest {
  DryRun?: boolean | undefined
}

export interface DescribeAggregateIdFormatResult {
  UseLongIdsAggregated?: boolean | undefined
  Statuses?: IdFormat[] | undefined
}

export interface DescribeApplicationStatusCheckAssociationsRequest {
  ApplicationStatusCheckIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeApplicationStatusCheckAssociationsResult {
  Associations?: ApplicationStatusCheckAssociationObject[] | undefined
  NextToken?: string | undefined
  Tags?: Tag[] | undefined
}

export interface DescribeApplicationStatusChecksRequest {
  ApplicationStatusCheckIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeAll?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface DescribeApplicationStatusChecksResult {
  ApplicationStatusChecks?: ApplicationStatusCheckResponseObject[] | undefined
  NextToken?: string | undefined
}

export interface DescribeApplicationStatusRequest {
  InstanceIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeApplicationStatusResult {
  ApplicationStatuses?: ApplicationStatusesResponseType | undefined
  NextToken?: string | undefined
}

export interface DescribeAvailabilityZonesRequest {
  ZoneNames?: string[] | undefined
  ZoneIds?: string[] | undefined
  AllAvailabilityZones?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeAvailabilityZonesResult {
  AvailabilityZones?: AvailabilityZone[] | undefined
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
  NextToken?: string | undefined
  Subscriptions?: Subscription[] | undefined
}

export interface DescribeBundleTasksRequest {
  BundleIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeBundleTasksResult {
  BundleTasks?: BundleTask[] | undefined
}

export interface DescribeByoipCidrsRequest {
  DryRun?: boolean | undefined
  MaxResults: number
  NextToken?: string | undefined
}

export interface DescribeByoipCidrsResult {
  ByoipCidrs?: ByoipCidr[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityBlockExtensionHistoryRequest {
  CapacityReservationIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityBlockExtensionHistoryResult {
  CapacityBlockExtensions?: CapacityBlockExtension[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityBlockExtensionOfferingsRequest {
  DryRun?: boolean | undefined
  CapacityBlockExtensionDurationHours: number
  CapacityReservationId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeCapacityBlockExtensionOfferingsResult {
  CapacityBlockExtensionOfferings?: CapacityBlockExtensionOffering[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityBlockOfferingsRequest {
  DryRun?: boolean | undefined
  InstanceType?: string | undefined
  InstanceCount?: number | undefined
  StartDateRange?: Date | undefined
  EndDateRange?: Date | undefined
  CapacityDurationHours: number
  NextToken?: string | undefined
  MaxResults?: number | undefined
  UltraserverType?: string | undefined
  UltraserverCount?: number | undefined
  AllAvailabilityZones?: boolean | undefined
}

export interface DescribeCapacityBlockOfferingsResult {
  CapacityBlockOfferings?: CapacityBlockOffering[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityBlockStatusRequest {
  CapacityBlockIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityBlockStatusResult {
  CapacityBlockStatuses?: CapacityBlockStatus[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityBlocksRequest {
  CapacityBlockIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityBlocksResult {
  CapacityBlocks?: CapacityBlock[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityManagerDataExportsRequest {
  CapacityManagerDataExportIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeCapacityManagerDataExportsResult {
  CapacityManagerDataExports?: CapacityManagerDataExportResponse[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityReservationBillingRequestsRequest {
  CapacityReservationIds?: string[] | undefined
  Role: CallerRole
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityReservationBillingRequestsResult {
  NextToken?: string | undefined
  CapacityReservationBillingRequests?: CapacityReservationBillingRequest[] | undefined
}

export interface DescribeCapacityReservationCancellationQuotesRequest {
  CapacityReservationCancellationQuoteIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeCapacityReservationCancellationQuotesResult {
  CapacityReservationCancellationQuotes?: CapacityReservationCancellationQuote[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityReservationFleetsRequest {
  CapacityReservationFleetIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityReservationFleetsResult {
  CapacityReservationFleets?: CapacityReservationFleet[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCapacityReservationTopologyRequest {
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  CapacityReservationIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeCapacityReservationTopologyResult {
  NextToken?: string | undefined
  CapacityReservations?: CapacityReservationTopology[] | undefined
}

export interface DescribeCapacityReservationsRequest {
  CapacityReservationIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCapacityReservationsResult {
  NextToken?: string | undefined
  CapacityReservations?: CapacityReservation[] | undefined
}

export interface DescribeCarrierGatewaysRequest {
  CarrierGatewayIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCarrierGatewaysResult {
  CarrierGateways?: CarrierGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClassicLinkInstancesRequest {
  DryRun?: boolean | undefined
  InstanceIds?: string[] | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeClassicLinkInstancesResult {
  Instances?: ClassicLinkInstance[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClientVpnAuthorizationRulesRequest {
  ClientVpnEndpointId: string
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
}

export interface DescribeClientVpnAuthorizationRulesResult {
  AuthorizationRules?: AuthorizationRule[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClientVpnConnectionsRequest {
  ClientVpnEndpointId: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeClientVpnConnectionsResult {
  Connections?: ClientVpnConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClientVpnEndpointsRequest {
  ClientVpnEndpointIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeClientVpnEndpointsResult {
  ClientVpnEndpoints?: ClientVpnEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClientVpnRoutesRequest {
  ClientVpnEndpointId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeClientVpnRoutesResult {
  Routes?: ClientVpnRoute[] | undefined
  NextToken?: string | undefined
}

export interface DescribeClientVpnTargetNetworksRequest {
  ClientVpnEndpointId: string
  AssociationIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeClientVpnTargetNetworksResult {
  ClientVpnTargetNetworks?: TargetNetwork[] | undefined
  NextToken?: string | undefined
}

export interface DescribeCoipPoolsRequest {
  PoolIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCoipPoolsResult {
  CoipPools?: CoipPool[] | undefined
  NextToken?: string | undefined
}

export interface DescribeConversionTasksRequest {
  DryRun?: boolean | undefined
  ConversionTaskIds?: string[] | undefined
}

export interface DescribeConversionTasksResult {
  ConversionTasks?: ConversionTask[] | undefined
}

export interface DescribeCustomerGatewaysRequest {
  CustomerGatewayIds?: string[] | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeCustomerGatewaysResult {
  CustomerGateways?: CustomerGateway[] | undefined
}

export interface DescribeDeclarativePoliciesReportsRequest {
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  ReportIds?: string[] | undefined
}

export interface DescribeDeclarativePoliciesReportsResult {
  NextToken?: string | undefined
  Reports?: DeclarativePoliciesReport[] | undefined
}

export interface DescribeDhcpOptionsRequest {
  DhcpOptionsIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeDhcpOptionsResult {
  NextToken?: string | undefined
  DhcpOptions?: DhcpOptions[] | undefined
}

export interface DescribeEgressOnlyInternetGatewaysRequest {
  DryRun?: boolean | undefined
  EgressOnlyInternetGatewayIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeEgressOnlyInternetGatewaysResult {
  EgressOnlyInternetGateways?: EgressOnlyInternetGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeElasticGpusRequest {
  ElasticGpuIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeElasticGpusResult {
  ElasticGpuSet?: ElasticGpus[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeExportImageTasksRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  ExportImageTaskIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeExportImageTasksResult {
  ExportImageTasks?: ExportImageTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeExportTasksRequest {
  Filters?: Filter[] | undefined
  ExportTaskIds?: string[] | undefined
}

export interface DescribeExportTasksResult {
  ExportTasks?: ExportTask[] | undefined
}

export interface DescribeFastLaunchImagesRequest {
  ImageIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeFastLaunchImagesResult {
  FastLaunchImages?: DescribeFastLaunchImagesSuccessItem[] | undefined
  NextToken?: string | undefined
}

export interface DescribeFastLaunchImagesSuccessItem {
  ImageId?: string | undefined
  ResourceType?: FastLaunchResourceType | undefined
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined
  MaxParallelLaunches?: number | undefined
  OwnerId?: string | undefined
  State?: FastLaunchStateCode | undefined
  StateTransitionReason?: string | undefined
  StateTransitionTime?: Date | undefined
}

export interface DescribeFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  State?: FastSnapshotRestoreStateCode | undefined
  StateTransitionReason?: string | undefined
  OwnerId?: string | undefined
  OwnerAlias?: string | undefined
  EnablingTime?: Date | undefined
  OptimizingTime?: Date | undefined
  EnabledTime?: Date | undefined
  DisablingTime?: Date | undefined
  DisabledTime?: Date | undefined
}

export interface DescribeFastSnapshotRestoresRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeFastSnapshotRestoresResult {
  FastSnapshotRestores?: DescribeFastSnapshotRestoreSuccessItem[] | undefined
  NextToken?: string | undefined
}

export interface DescribeFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined
  Lifecycle?: InstanceLifecycle | undefined
  ErrorCode?: string | undefined
  ErrorMessage?: string | undefined
}

export interface DescribeFleetHistoryRequest {
  DryRun?: boolean | undefined
  EventType?: FleetEventType | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  FleetId: string
  StartTime: Date
}

export interface DescribeFleetHistoryResult {
  HistoryRecords?: HistoryRecordEntry[] | undefined
  LastEvaluatedTime?: Date | undefined
  NextToken?: string | undefined
  FleetId?: string | undefined
  StartTime?: Date | undefined
}

export interface DescribeFleetInstancesRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  FleetId: string
  Filters?: Filter[] | undefined
}

export interface DescribeFleetInstancesResult {
  ActiveInstances?: ActiveInstance[] | undefined
  NextToken?: string | undefined
  FleetId?: string | undefined
}

export interface DescribeFleetsInstances {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined
  Lifecycle?: InstanceLifecycle | undefined
  InstanceIds?: string[] | undefined
  InstanceType?: InstanceType | undefined
  Platform?: PlatformValues | undefined
}

export interface DescribeFleetsRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  FleetIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeFleetsResult {
  NextToken?: string | undefined
  Fleets?: FleetData[] | undefined
}

export interface DescribeFlowLogsRequest {
  DryRun?: boolean | undefined
  Filter?: Filter[] | undefined
  FlowLogIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeFlowLogsResult {
  FlowLogs?: FlowLog[] | undefined
  NextToken?: string | undefined
}

export interface DescribeFpgaImageAttributeRequest {
  DryRun?: boolean | undefined
  FpgaImageId: string
  Attribute: FpgaImageAttributeName
}

export interface DescribeFpgaImageAttributeResult {
  FpgaImageAttribute?: FpgaImageAttribute | undefined
}

export interface DescribeFpgaImagesRequest {
  DryRun?: boolean | undefined
  FpgaImageIds?: string[] | undefined
  Owners?: string[] | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeFpgaImagesResult {
  FpgaImages?: FpgaImage[] | undefined
  NextToken?: string | undefined
}

export interface DescribeHostReservationOfferingsRequest {
  Filter?: Filter[] | undefined
  MaxDuration?: number | undefined
  MaxResults?: number | undefined
  MinDuration?: number | undefined
  NextToken?: string | undefined
  OfferingId?: string | undefined
}

export interface DescribeHostReservationOfferingsResult {
  NextToken?: string | undefined
  OfferingSet?: HostOffering[] | undefined
}

export interface DescribeHostReservationsRequest {
  Filter?: Filter[] | undefined
  HostReservationIdSet?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeHostReservationsResult {
  HostReservationSet?: HostReservation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeHostsRequest {
  HostIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filter?: Filter[] | undefined
}

export interface DescribeHostsResult {
  Hosts?: Host[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIamInstanceProfileAssociationsRequest {
  AssociationIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeIamInstanceProfileAssociationsResult {
  IamInstanceProfileAssociations?: IamInstanceProfileAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIdFormatRequest {
  Resource?: string | undefined
}

export interface DescribeIdFormatResult {
  Statuses?: IdFormat[] | undefined
}

export interface DescribeIdentityIdFormatRequest {
  Resource?: string | undefined
  PrincipalArn: string
}

export interface DescribeIdentityIdFormatResult {
  Statuses?: IdFormat[] | undefined
}

export interface DescribeImageAttributeRequest {
  Attribute: ImageAttributeName
  ImageId: string
  DryRun?: boolean | undefined
}

export interface DescribeImageReferencesRequest {
  ImageIds: string[]
  IncludeAllResourceTypes?: boolean | undefined
  ResourceTypes?: ResourceTypeRequest[] | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
}

export interface DescribeImageReferencesResult {
  NextToken?: string | undefined
  ImageReferences?: ImageReference[] | undefined
}

export interface DescribeImageUsageReportEntriesRequest {
  ImageIds?: string[] | undefined
  ReportIds?: string[] | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
}

export interface DescribeImageUsageReportEntriesResult {
  NextToken?: string | undefined
  ImageUsageReportEntries?: ImageUsageReportEntry[] | undefined
}

export interface DescribeImageUsageReportsRequest {
  ImageIds?: string[] | undefined
  ReportIds?: string[] | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
}

export interface DescribeImageUsageReportsResult {
  NextToken?: string | undefined
  ImageUsageReports?: ImageUsageReport[] | undefined
}

export interface DescribeImagesRequest {
  ExecutableUsers?: string[] | undefined
  ImageIds?: string[] | undefined
  Owners?: string[] | undefined
  IncludeDeprecated?: boolean | undefined
  IncludeDisabled?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeImagesResult {
  NextToken?: string | undefined
  Images?: Image[] | undefined
}

export interface DescribeImportImageTasksRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  ImportTaskIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeImportImageTasksResult {
  ImportImageTasks?: ImportImageTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeImportSnapshotTasksRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  ImportTaskIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeImportSnapshotTasksResult {
  ImportSnapshotTasks?: ImportSnapshotTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceAttributeRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  Attribute: InstanceAttributeName
}

export interface DescribeInstanceConnectEndpointsRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  InstanceConnectEndpointIds?: string[] | undefined
}

export interface DescribeInstanceConnectEndpointsResult {
  InstanceConnectEndpoints?: Ec2InstanceConnectEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceCreditSpecificationsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  InstanceIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceCreditSpecificationsResult {
  InstanceCreditSpecifications?: InstanceCreditSpecification[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceEventNotificationAttributesRequest {
  DryRun?: boolean | undefined
}

export interface DescribeInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined
}

export interface DescribeInstanceEventWindowsRequest {
  DryRun?: boolean | undefined
  InstanceEventWindowIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceEventWindowsResult {
  InstanceEventWindows?: InstanceEventWindow[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceImageMetadataRequest {
  Filters?: Filter[] | undefined
  InstanceIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeInstanceImageMetadataResult {
  InstanceImageMetadata?: InstanceImageMetadata[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceSqlHaHistoryStatesRequest {
  InstanceIds?: string[] | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeInstanceSqlHaHistoryStatesResult {
  Instances?: RegisteredInstance[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceSqlHaStatesRequest {
  InstanceIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeInstanceSqlHaStatesResult {
  Instances?: RegisteredInstance[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceStatusRequest {
  InstanceIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeManagedResources?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  IncludeAllInstances?: boolean | undefined
}

export interface DescribeInstanceStatusResult {
  InstanceStatuses?: InstanceStatus[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceTopologyRequest {
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  InstanceIds?: string[] | undefined
  GroupNames?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeInstanceTopologyResult {
  Instances?: InstanceTopology[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceTypeOfferingsRequest {
  DryRun?: boolean | undefined
  LocationType?: LocationType | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceTypeOfferingsResult {
  InstanceTypeOfferings?: InstanceTypeOffering[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstanceTypesRequest {
  DryRun?: boolean | undefined
  InstanceTypes?: InstanceType[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeUnsupportedInRegion?: boolean | undefined
}

export interface DescribeInstanceTypesResult {
  InstanceTypes?: InstanceTypeInfo[] | undefined
  NextToken?: string | undefined
}

export interface DescribeInstancesRequest {
  InstanceIds?: string[] | undefined
  IncludeManagedResources?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeInstancesResult {
  NextToken?: string | undefined
  Reservations?: Reservation[] | undefined
}

export interface DescribeInternetGatewaysRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  InternetGatewayIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeInternetGatewaysResult {
  InternetGateways?: InternetGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamByoasnRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamByoasnResult {
  Byoasns?: Byoasn[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamExternalResourceVerificationTokensRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  IpamExternalResourceVerificationTokenIds?: string[] | undefined
}

export interface DescribeIpamExternalResourceVerificationTokensResult {
  NextToken?: string | undefined
  IpamExternalResourceVerificationTokens?: IpamExternalResourceVerificationToken[] | undefined
}

export interface DescribeIpamInternetRegistryAssociationsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeIpamInternetRegistryAssociationsResult {
  NextToken?: string | undefined
  IpamInternetRegistryAssociations?: IpamInternetRegistryAssociation[] | undefined
}

export interface DescribeIpamPoliciesRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamPolicyIds?: string[] | undefined
}

export interface DescribeIpamPoliciesResult {
  NextToken?: string | undefined
  IpamPolicies?: IpamPolicy[] | undefined
}

export interface DescribeIpamPoolAllocationsRequest {
  DryRun?: boolean | undefined
  IpamPoolAllocationIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamPoolAllocationsResult {
  IpamPoolAllocations?: IpamPoolAllocation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamPoolsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamPoolIds?: string[] | undefined
}

export interface DescribeIpamPoolsResult {
  NextToken?: string | undefined
  IpamPools?: IpamPool[] | undefined
}

export interface DescribeIpamPrefixListResolverTargetsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamPrefixListResolverTargetIds?: string[] | undefined
  IpamPrefixListResolverId?: string | undefined
}

export interface DescribeIpamPrefixListResolverTargetsResult {
  NextToken?: string | undefined
  IpamPrefixListResolverTargets?: IpamPrefixListResolverTarget[] | undefined
}

export interface DescribeIpamPrefixListResolversRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamPrefixListResolverIds?: string[] | undefined
}

export interface DescribeIpamPrefixListResolversResult {
  NextToken?: string | undefined
  IpamPrefixListResolvers?: IpamPrefixListResolver[] | undefined
}

export interface DescribeIpamResourceDiscoveriesRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeIpamResourceDiscoveriesResult {
  IpamResourceDiscoveries?: IpamResourceDiscovery[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamResourceDiscoveryAssociationsRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryAssociationIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeIpamResourceDiscoveryAssociationsResult {
  IpamResourceDiscoveryAssociations?: IpamResourceDiscoveryAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeIpamScopesRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamScopeIds?: string[] | undefined
}

export interface DescribeIpamScopesResult {
  NextToken?: string | undefined
  IpamScopes?: IpamScope[] | undefined
}

export interface DescribeIpamsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamIds?: string[] | undefined
}

export interface DescribeIpamsResult {
  NextToken?: string | undefined
  Ipams?: Ipam[] | undefined
}

export interface DescribeIpv6PoolsRequest {
  PoolIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeIpv6PoolsResult {
  Ipv6Pools?: Ipv6Pool[] | undefined
  NextToken?: string | undefined
}

export interface DescribeKeyPairsRequest {
  KeyNames?: string[] | undefined
  KeyPairIds?: string[] | undefined
  IncludePublicKey?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeKeyPairsResult {
  KeyPairs?: KeyPairInfo[] | undefined
}

export interface DescribeLaunchTemplateVersionsRequest {
  DryRun?: boolean | undefined
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Versions?: string[] | undefined
  MinVersion?: string | undefined
  MaxVersion?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  ResolveAlias?: boolean | undefined
  IncludeManagedResources?: boolean | undefined
}

export interface DescribeLaunchTemplateVersionsResult {
  LaunchTemplateVersions?: LaunchTemplateVersion[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLaunchTemplatesRequest {
  DryRun?: boolean | undefined
  LaunchTemplateIds?: string[] | undefined
  LaunchTemplateNames?: string[] | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  IncludeManagedResources?: boolean | undefined
}

export interface DescribeLaunchTemplatesResult {
  LaunchTemplates?: LaunchTemplate[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociations?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsRequest {
  LocalGatewayRouteTableVpcAssociationIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsResult {
  LocalGatewayRouteTableVpcAssociations?: LocalGatewayRouteTableVpcAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewayRouteTablesRequest {
  LocalGatewayRouteTableIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewayRouteTablesResult {
  LocalGatewayRouteTables?: LocalGatewayRouteTable[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsRequest {
  LocalGatewayVirtualInterfaceGroupIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsResult {
  LocalGatewayVirtualInterfaceGroups?: LocalGatewayVirtualInterfaceGroup[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewayVirtualInterfacesRequest {
  LocalGatewayVirtualInterfaceIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewayVirtualInterfacesResult {
  LocalGatewayVirtualInterfaces?: LocalGatewayVirtualInterface[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLocalGatewaysRequest {
  LocalGatewayIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLocalGatewaysResult {
  LocalGateways?: LocalGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeLockedSnapshotsRequest {
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SnapshotIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeLockedSnapshotsResult {
  Snapshots?: LockedSnapshotsInfo[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMacHostsRequest {
  Filters?: Filter[] | undefined
  HostIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMacHostsResult {
  MacHosts?: MacHost[] | undefined
  NextToken?: string | undefined
}

export interface DescribeMacModificationTasksRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MacModificationTaskIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeMacModificationTasksResult {
  MacModificationTasks?: MacModificationTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeManagedPrefixListsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  PrefixListIds?: string[] | undefined
}

export interface DescribeManagedPrefixListsResult {
  NextToken?: string | undefined
  PrefixLists?: ManagedPrefixList[] | undefined
}

export interface DescribeMovingAddressesRequest {
  DryRun?: boolean | undefined
  PublicIps?: string[] | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
}

export interface DescribeMovingAddressesResult {
  MovingAddressStatuses?: MovingAddressStatus[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNatGatewaysRequest {
  DryRun?: boolean | undefined
  Filter?: Filter[] | undefined
  MaxResults?: number | undefined
  NatGatewayIds?: string[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNatGatewaysResult {
  NatGateways?: NatGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkAclsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NetworkAclIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeNetworkAclsResult {
  NetworkAcls?: NetworkAcl[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAccessScopeAnalysesRequest {
  NetworkInsightsAccessScopeAnalysisIds?: string[] | undefined
  NetworkInsightsAccessScopeId?: string | undefined
  AnalysisStartTimeBegin?: Date | undefined
  AnalysisStartTimeEnd?: Date | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAccessScopeAnalysesResult {
  NetworkInsightsAccessScopeAnalyses?: NetworkInsightsAccessScopeAnalysis[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAccessScopesRequest {
  NetworkInsightsAccessScopeIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAccessScopesResult {
  NetworkInsightsAccessScopes?: NetworkInsightsAccessScope[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAnalysesRequest {
  NetworkInsightsAnalysisIds?: string[] | undefined
  NetworkInsightsPathId?: string | undefined
  AnalysisStartTime?: Date | undefined
  AnalysisEndTime?: Date | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsAnalysesResult {
  NetworkInsightsAnalyses?: NetworkInsightsAnalysis[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsPathsRequest {
  NetworkInsightsPathIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInsightsPathsResult {
  NetworkInsightsPaths?: NetworkInsightsPath[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInterfaceAttributeRequest {
  DryRun?: boolean | undefined
  NetworkInterfaceId: string
  Attribute?: NetworkInterfaceAttribute | undefined
}

export interface DescribeNetworkInterfaceAttributeResult {
  Attachment?: NetworkInterfaceAttachment | undefined
  Description?: AttributeValue | undefined
  Groups?: GroupIdentifier[] | undefined
  NetworkInterfaceId?: string | undefined
  SourceDestCheck?: AttributeBooleanValue | undefined
  AssociatePublicIpAddress?: boolean | undefined
}

export interface DescribeNetworkInterfacePermissionsRequest {
  NetworkInterfacePermissionIds?: string[] | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeNetworkInterfacePermissionsResult {
  NetworkInterfacePermissions?: NetworkInterfacePermission[] | undefined
  NextToken?: string | undefined
}

export interface DescribeNetworkInterfacesRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  IncludeManagedResources?: boolean | undefined
  DryRun?: boolean | undefined
  NetworkInterfaceIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeNetworkInterfacesResult {
  NetworkInterfaces?: NetworkInterface[] | undefined
  NextToken?: string | undefined
}

export interface DescribeOutpostLagsRequest {
  OutpostLagIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeOutpostLagsResult {
  OutpostLags?: OutpostLag[] | undefined
  NextToken?: string | undefined
}

export interface DescribePlacementGroupsRequest {
  GroupIds?: string[] | undefined
  DryRun?: boolean | undefined
  GroupNames?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribePlacementGroupsResult {
  PlacementGroups?: PlacementGroup[] | undefined
}

export interface DescribePrefixListsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  PrefixListIds?: string[] | undefined
}

export interface DescribePrefixListsResult {
  NextToken?: string | undefined
  PrefixLists?: PrefixList[] | undefined
}

export interface DescribePrincipalIdFormatRequest {
  DryRun?: boolean | undefined
  Resources?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribePrincipalIdFormatResult {
  Principals?: PrincipalIdFormat[] | undefined
  NextToken?: string | undefined
}

export interface DescribePublicIpv4PoolsRequest {
  PoolIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
}

export interface DescribePublicIpv4PoolsResult {
  PublicIpv4Pools?: PublicIpv4Pool[] | undefined
  NextToken?: string | undefined
}

export interface DescribeRegionsRequest {
  RegionNames?: string[] | undefined
  AllRegions?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeRegionsResult {
  Regions?: Region[] | undefined
}

export interface DescribeReplaceRootVolumeTasksRequest {
  ReplaceRootVolumeTaskIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeReplaceRootVolumeTasksResult {
  ReplaceRootVolumeTasks?: ReplaceRootVolumeTask[] | undefined
  NextToken?: string | undefined
}

export interface DescribeReservedInstancesListingsRequest {
  ReservedInstancesId?: string | undefined
  ReservedInstancesListingId?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeReservedInstancesListingsResult {
  ReservedInstancesListings?: ReservedInstancesListing[] | undefined
}

export interface DescribeReservedInstancesModificationsRequest {
  ReservedInstancesModificationIds?: string[] | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeReservedInstancesModificationsResult {
  NextToken?: string | undefined
  ReservedInstancesModifications?: ReservedInstancesModification[] | undefined
}

export interface DescribeReservedInstancesOfferingsRequest {
  AvailabilityZone?: string | undefined
  IncludeMarketplace?: boolean | undefined
  InstanceType?: InstanceType | undefined
  MaxDuration?: number | undefined
  MaxInstanceCount?: number | undefined
  MinDuration?: number | undefined
  OfferingClass?: OfferingClassType | undefined
  ProductDescription?: RIProductDescription | undefined
  ReservedInstancesOfferingIds?: string[] | undefined
  AvailabilityZoneId?: string | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  InstanceTenancy?: Tenancy | undefined
  OfferingType?: OfferingTypeValues | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeReservedInstancesOfferingsResult {
  NextToken?: string | undefined
  ReservedInstancesOfferings?: ReservedInstancesOffering[] | undefined
}

export interface DescribeReservedInstancesRequest {
  OfferingClass?: OfferingClassType | undefined
  ReservedInstancesIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  OfferingType?: OfferingTypeValues | undefined
}

export interface DescribeReservedInstancesResult {
  ReservedInstances?: ReservedInstances[] | undefined
}

export interface DescribeRouteServerEndpointsRequest {
  RouteServerEndpointIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeRouteServerEndpointsResult {
  RouteServerEndpoints?: RouteServerEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface DescribeRouteServerPeersRequest {
  RouteServerPeerIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeRouteServerPeersResult {
  RouteServerPeers?: RouteServerPeer[] | undefined
  NextToken?: string | undefined
}

export interface DescribeRouteServersRequest {
  RouteServerIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeRouteServersResult {
  RouteServers?: RouteServer[] | undefined
  NextToken?: string | undefined
}

export interface DescribeRouteTablesRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  RouteTableIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeRouteTablesResult {
  RouteTables?: RouteTable[] | undefined
  NextToken?: string | undefined
}

export interface DescribeScheduledInstanceAvailabilityRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  FirstSlotStartTimeRange: SlotDateTimeRangeRequest
  MaxResults?: number | undefined
  MaxSlotDurationInHours?: number | undefined
  MinSlotDurationInHours?: number | undefined
  NextToken?: string | undefined
  Recurrence: ScheduledInstanceRecurrenceRequest
}

export interface DescribeScheduledInstanceAvailabilityResult {
  NextToken?: string | undefined
  ScheduledInstanceAvailabilitySet?: ScheduledInstanceAvailability[] | undefined
}

export interface DescribeScheduledInstancesRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  ScheduledInstanceIds?: string[] | undefined
  SlotStartTimeRange?: SlotStartTimeRangeRequest | undefined
}

export interface DescribeScheduledInstancesResult {
  NextToken?: string | undefined
  ScheduledInstanceSet?: ScheduledInstance[] | undefined
}

export interface DescribeSecondaryInterfacesRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SecondaryInterfaceIds?: string[] | undefined
}

export interface DescribeSecondaryInterfacesResult {
  SecondaryInterfaces?: SecondaryInterface[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSecondaryNetworksRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SecondaryNetworkIds?: string[] | undefined
}

export interface DescribeSecondaryNetworksResult {
  SecondaryNetworks?: SecondaryNetwork[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSecondarySubnetsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SecondarySubnetIds?: string[] | undefined
}

export interface DescribeSecondarySubnetsResult {
  SecondarySubnets?: SecondarySubnet[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSecurityGroupReferencesRequest {
  DryRun?: boolean | undefined
  GroupId: string[]
}

export interface DescribeSecurityGroupReferencesResult {
  SecurityGroupReferenceSet?: SecurityGroupReference[] | undefined
}

export interface DescribeSecurityGroupRulesRequest {
  Filters?: Filter[] | undefined
  SecurityGroupRuleIds?: string[] | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeSecurityGroupRulesResult {
  SecurityGroupRules?: SecurityGroupRule[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSecurityGroupVpcAssociationsRequest {
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeSecurityGroupVpcAssociationsResult {
  SecurityGroupVpcAssociations?: SecurityGroupVpcAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSecurityGroupsRequest {
  GroupIds?: string[] | undefined
  GroupNames?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeSecurityGroupsResult {
  NextToken?: string | undefined
  SecurityGroups?: SecurityGroup[] | undefined
}

export interface DescribeServiceLinkVirtualInterfacesRequest {
  ServiceLinkVirtualInterfaceIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeServiceLinkVirtualInterfacesResult {
  ServiceLinkVirtualInterfaces?: ServiceLinkVirtualInterface[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSnapshotAttributeRequest {
  Attribute: SnapshotAttributeName
  SnapshotId: string
  DryRun?: boolean | undefined
}

export interface DescribeSnapshotAttributeResult {
  ProductCodes?: ProductCode[] | undefined
  SnapshotId?: string | undefined
  CreateVolumePermissions?: CreateVolumePermission[] | undefined
}

export interface DescribeSnapshotTierStatusRequest {
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeSnapshotTierStatusResult {
  SnapshotTierStatuses?: SnapshotTierStatus[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSnapshotsRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  OwnerIds?: string[] | undefined
  RestorableByUserIds?: string[] | undefined
  SnapshotIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeSnapshotsResult {
  NextToken?: string | undefined
  Snapshots?: Snapshot[] | undefined
}

export interface DescribeSpotDatafeedSubscriptionRequest {
  DryRun?: boolean | undefined
}

export interface DescribeSpotDatafeedSubscriptionResult {
  SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined
}

export interface DescribeSpotFleetInstancesRequest {
  DryRun?: boolean | undefined
  SpotFleetRequestId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeSpotFleetInstancesResponse {
  ActiveInstances?: ActiveInstance[] | undefined
  NextToken?: string | undefined
  SpotFleetRequestId?: string | undefined
}

export interface DescribeSpotFleetRequestHistoryRequest {
  DryRun?: boolean | undefined
  SpotFleetRequestId: string
  EventType?: EventType | undefined
  StartTime: Date
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeSpotFleetRequestHistoryResponse {
  HistoryRecords?: HistoryRecord[] | undefined
  LastEvaluatedTime?: Date | undefined
  NextToken?: string | undefined
  SpotFleetRequestId?: string | undefined
  StartTime?: Date | undefined
}

export interface DescribeSpotFleetRequestsRequest {
  DryRun?: boolean | undefined
  SpotFleetRequestIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeSpotFleetRequestsResponse {
  NextToken?: string | undefined
  SpotFleetRequestConfigs?: SpotFleetRequestConfig[] | undefined
}

export interface DescribeSpotInstanceRequestsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  SpotInstanceRequestIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeSpotInstanceRequestsResult {
  SpotInstanceRequests?: SpotInstanceRequest[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSpotPriceHistoryRequest {
  AvailabilityZoneId?: string | undefined
  DryRun?: boolean | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  InstanceTypes?: InstanceType[] | undefined
  ProductDescriptions?: string[] | undefined
  Filters?: Filter[] | undefined
  AvailabilityZone?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeSpotPriceHistoryResult {
  NextToken?: string | undefined
  SpotPriceHistory?: SpotPrice[] | undefined
}

export interface DescribeStaleSecurityGroupsRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  VpcId: string
}

export interface DescribeStaleSecurityGroupsResult {
  NextToken?: string | undefined
  StaleSecurityGroupSet?: StaleSecurityGroup[] | undefined
}

export interface DescribeStoreImageTasksRequest {
  ImageIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeStoreImageTasksResult {
  StoreImageTaskResults?: StoreImageTaskResult[] | undefined
  NextToken?: string | undefined
}

export interface DescribeSubnetsRequest {
  Filters?: Filter[] | undefined
  SubnetIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeSubnetsResult {
  NextToken?: string | undefined
  Subnets?: Subnet[] | undefined
}

export interface DescribeTagsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeTagsResult {
  NextToken?: string | undefined
  Tags?: TagDescription[] | undefined
}

export interface DescribeTrafficMirrorFilterRulesRequest {
  TrafficMirrorFilterRuleIds?: string[] | undefined
  TrafficMirrorFilterId?: string | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorFilterRulesResult {
  TrafficMirrorFilterRules?: TrafficMirrorFilterRule[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorFiltersRequest {
  TrafficMirrorFilterIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorFiltersResult {
  TrafficMirrorFilters?: TrafficMirrorFilter[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorSessionsRequest {
  TrafficMirrorSessionIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorSessionsResult {
  TrafficMirrorSessions?: TrafficMirrorSession[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorTargetsRequest {
  TrafficMirrorTargetIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeTrafficMirrorTargetsResult {
  TrafficMirrorTargets?: TrafficMirrorTarget[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayAttachmentsRequest {
  TransitGatewayAttachmentIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayAttachmentsResult {
  TransitGatewayAttachments?: TransitGatewayAttachment[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayConnectPeersRequest {
  TransitGatewayConnectPeerIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayConnectPeersResult {
  TransitGatewayConnectPeers?: TransitGatewayConnectPeer[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayConnectsRequest {
  TransitGatewayAttachmentIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayConnectsResult {
  TransitGatewayConnects?: TransitGatewayConnect[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayMeteringPoliciesRequest {
  TransitGatewayMeteringPolicyIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayMeteringPoliciesResult {
  TransitGatewayMeteringPolicies?: TransitGatewayMeteringPolicy[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayMulticastDomainsRequest {
  TransitGatewayMulticastDomainIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayMulticastDomainsResult {
  TransitGatewayMulticastDomains?: TransitGatewayMulticastDomain[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayPeeringAttachmentsRequest {
  TransitGatewayAttachmentIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayPeeringAttachmentsResult {
  TransitGatewayPeeringAttachments?: TransitGatewayPeeringAttachment[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayPolicyTablesRequest {
  TransitGatewayPolicyTableIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayPolicyTablesResult {
  TransitGatewayPolicyTables?: TransitGatewayPolicyTable[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayRouteTableAnnouncementsRequest {
  TransitGatewayRouteTableAnnouncementIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayRouteTableAnnouncementsResult {
  TransitGatewayRouteTableAnnouncements?: TransitGatewayRouteTableAnnouncement[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayRouteTablesRequest {
  TransitGatewayRouteTableIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayRouteTablesResult {
  TransitGatewayRouteTables?: TransitGatewayRouteTable[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewayVpcAttachmentsRequest {
  TransitGatewayAttachmentIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewayVpcAttachmentsResult {
  TransitGatewayVpcAttachments?: TransitGatewayVpcAttachment[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTransitGatewaysRequest {
  TransitGatewayIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeTransitGatewaysResult {
  TransitGateways?: TransitGateway[] | undefined
  NextToken?: string | undefined
}

export interface DescribeTrunkInterfaceAssociationsRequest {
  AssociationIds?: string[] | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeTrunkInterfaceAssociationsResult {
  InterfaceAssociations?: TrunkInterfaceAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVerifiedAccessEndpointsRequest {
  VerifiedAccessEndpointIds?: string[] | undefined
  VerifiedAccessInstanceId?: string | undefined
  VerifiedAccessGroupId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVerifiedAccessEndpointsResult {
  VerifiedAccessEndpoints?: VerifiedAccessEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVerifiedAccessGroupsRequest {
  VerifiedAccessGroupIds?: string[] | undefined
  VerifiedAccessInstanceId?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVerifiedAccessGroupsResult {
  VerifiedAccessGroups?: VerifiedAccessGroup[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
  VerifiedAccessInstanceIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
  LoggingConfigurations?: VerifiedAccessInstanceLoggingConfiguration[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVerifiedAccessInstancesRequest {
  VerifiedAccessInstanceIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVerifiedAccessInstancesResult {
  VerifiedAccessInstances?: VerifiedAccessInstance[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVerifiedAccessTrustProvidersRequest {
  VerifiedAccessTrustProviderIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVerifiedAccessTrustProvidersResult {
  VerifiedAccessTrustProviders?: VerifiedAccessTrustProvider[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVolumeAttributeRequest {
  Attribute: VolumeAttributeName
  VolumeId: string
  DryRun?: boolean | undefined
}

export interface DescribeVolumeAttributeResult {
  AutoEnableIO?: AttributeBooleanValue | undefined
  ProductCodes?: ProductCode[] | undefined
  VolumeId?: string | undefined
}

export interface DescribeVolumeStatusRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  VolumeIds?: string[] | undefined
  IncludeManagedResources?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeVolumeStatusResult {
  NextToken?: string | undefined
  VolumeStatuses?: VolumeStatusItem[] | undefined
}

export interface DescribeVolumesModificationsRequest {
  DryRun?: boolean | undefined
  VolumeIds?: string[] | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  IncludeManagedResources?: boolean | undefined
}

export interface DescribeVolumesModificationsResult {
  NextToken?: string | undefined
  VolumesModifications?: VolumeModification[] | undefined
}

export interface DescribeVolumesRequest {
  VolumeIds?: string[] | undefined
  IncludeManagedResources?: boolean | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeVolumesResult {
  NextToken?: string | undefined
  Volumes?: Volume[] | undefined
}

export interface DescribeVpcAttributeRequest {
  Attribute: VpcAttributeName
  VpcId: string
  DryRun?: boolean | undefined
}

export interface DescribeVpcAttributeResult {
  EnableDnsHostnames?: AttributeBooleanValue | undefined
  EnableDnsSupport?: AttributeBooleanValue | undefined
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined
  VpcId?: string | undefined
}

export interface DescribeVpcBlockPublicAccessExclusionsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  ExclusionIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeVpcBlockPublicAccessExclusionsResult {
  VpcBlockPublicAccessExclusions?: VpcBlockPublicAccessExclusion[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcBlockPublicAccessOptionsRequest {
  DryRun?: boolean | undefined
}

export interface DescribeVpcBlockPublicAccessOptionsResult {
  VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined
}

export interface DescribeVpcClassicLinkDnsSupportRequest {
  VpcIds?: string[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcClassicLinkDnsSupportResult {
  NextToken?: string | undefined
  Vpcs?: ClassicLinkDnsSupport[] | undefined
}

export interface DescribeVpcClassicLinkRequest {
  DryRun?: boolean | undefined
  VpcIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeVpcClassicLinkResult {
  Vpcs?: VpcClassicLink[] | undefined
}

export interface DescribeVpcEncryptionControlsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  VpcEncryptionControlIds?: string[] | undefined
  VpcIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface DescribeVpcEncryptionControlsResult {
  VpcEncryptionControls?: VpcEncryptionControl[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointAssociationsRequest {
  DryRun?: boolean | undefined
  VpcEndpointIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointAssociationsResult {
  VpcEndpointAssociations?: VpcEndpointAssociation[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointConnectionNotificationsRequest {
  DryRun?: boolean | undefined
  ConnectionNotificationId?: string | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointConnectionNotificationsResult {
  ConnectionNotificationSet?: ConnectionNotification[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointConnectionsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointConnectionsResult {
  VpcEndpointConnections?: VpcEndpointConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointServiceConfigurationsRequest {
  DryRun?: boolean | undefined
  ServiceIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointServiceConfigurationsResult {
  ServiceConfigurations?: ServiceConfiguration[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointServicePermissionsRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointServicePermissionsResult {
  AllowedPrincipals?: AllowedPrincipal[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointServicesRequest {
  DryRun?: boolean | undefined
  ServiceNames?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  ServiceRegions?: string[] | undefined
}

export interface DescribeVpcEndpointServicesResult {
  ServiceNames?: string[] | undefined
  ServiceDetails?: ServiceDetail[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointsRequest {
  DryRun?: boolean | undefined
  VpcEndpointIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcEndpointsResult {
  VpcEndpoints?: VpcEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcPeeringConnectionsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  VpcPeeringConnectionIds?: string[] | undefined
  Filters?: Filter[] | undefined
}

export interface DescribeVpcPeeringConnectionsResult {
  VpcPeeringConnections?: VpcPeeringConnection[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpcsRequest {
  Filters?: Filter[] | undefined
  VpcIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVpcsResult {
  NextToken?: string | undefined
  Vpcs?: Vpc[] | undefined
}

export interface DescribeVpnConcentratorsRequest {
  VpnConcentratorIds?: string[] | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVpnConcentratorsResult {
  VpnConcentrators?: VpnConcentrator[] | undefined
  NextToken?: string | undefined
}

export interface DescribeVpnConnectionsRequest {
  Filters?: Filter[] | undefined
  VpnConnectionIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVpnConnectionsResult {
  VpnConnections?: VpnConnection[] | undefined
}

export interface DescribeVpnGatewaysRequest {
  Filters?: Filter[] | undefined
  VpnGatewayIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface DescribeVpnGatewaysResult {
  VpnGateways?: VpnGateway[] | undefined
}

export type DestinationFileFormat = 'plain-text' | 'parquet' | (string & {})

export interface DestinationOptionsRequest {
  FileFormat?: DestinationFileFormat | undefined
  HiveCompatiblePartitions?: boolean | undefined
  PerHourPartition?: boolean | undefined
}

export interface DestinationOptionsResponse {
  FileFormat?: DestinationFileFormat | undefined
  HiveCompatiblePartitions?: boolean | undefined
  PerHourPartition?: boolean | undefined
}

export interface DetachClassicLinkVpcRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  VpcId: string
}

export interface DetachClassicLinkVpcResult {
  Return?: boolean | undefined
}

export interface DetachImageWatermarkRequest {
  ImageId: string
  WatermarkKey: string
  DryRun?: boolean | undefined
}

export interface DetachImageWatermarkResult {
  Return?: boolean | undefined
}

export interface DetachInternetGatewayRequest {
  DryRun?: boolean | undefined
  InternetGatewayId: string
  VpcId: string
}

export interface DetachNetworkInterfaceRequest {
  DryRun?: boolean | undefined
  AttachmentId: string
  Force?: boolean | undefined
}

export interface DetachVerifiedAccessTrustProviderRequest {
  VerifiedAccessInstanceId: string
  VerifiedAccessTrustProviderId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DetachVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined
}

export interface DetachVolumeRequest {
  Device?: string | undefined
  Force?: boolean | undefined
  InstanceId?: string | undefined
  VolumeId: string
  DryRun?: boolean | undefined
}

export interface DetachVpnGatewayRequest {
  VpcId: string
  VpnGatewayId: string
  DryRun?: boolean | undefined
}

export interface DeviceOptions {
  TenantId?: string | undefined
  PublicSigningKeyUrl?: string | undefined
}

export type DeviceTrustProviderType = 'jamf' | 'crowdstrike' | 'jumpcloud' | (string & {})

export type DeviceType = 'ebs' | 'instance-store' | (string & {})

export interface DhcpConfiguration {
  Key?: string | undefined
  Values?: AttributeValue[] | undefined
}

export interface DhcpOptions {
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
  DhcpOptionsId?: string | undefined
  DhcpConfigurations?: DhcpConfiguration[] | undefined
}

export interface DimensionCondition {
  Dimension?: FilterByDimension | undefined
  Comparison?: Comparison | undefined
  Values?: string[] | undefined
}

export interface DirectoryServiceAuthentication {
  DirectoryId?: string | undefined
}

export interface DirectoryServiceAuthenticationRequest {
  DirectoryId?: string | undefined
}

export interface DisableAddressTransferRequest {
  AllocationId: string
  DryRun?: boolean | undefined
}

export interface DisableAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined
}

export interface DisableAllowedImagesSettingsRequest {
  DryRun?: boolean | undefined
}

export interface DisableAllowedImagesSettingsResult {
  AllowedImagesSettingsState?: AllowedImagesSettingsDisabledState | undefined
}

export interface DisableApplicationStatusCheckSuppressionRequest {
  InstanceIds?: string[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DisableApplicationStatusCheckSuppressionResult {
  SuccessfulResults?: SuccessfulSuppressionResponseObject[] | undefined
  UnsuccessfulResults?: UnsuccessfulSuppressionResponseObject[] | undefined
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionRequest {
  Source?: string | undefined
  Destination?: string | undefined
  Metric?: MetricType | undefined
  Statistic?: StatisticType | undefined
  DryRun?: boolean | undefined
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionResult {
  Output?: boolean | undefined
}

export interface DisableCapacityManagerRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DisableCapacityManagerResult {
  CapacityManagerStatus?: CapacityManagerStatus | undefined
  OrganizationsAccess?: boolean | undefined
}

export interface DisableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined
}

export interface DisableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined
}

export interface DisableFastLaunchRequest {
  ImageId: string
  Force?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface DisableFastLaunchResult {
  ImageId?: string | undefined
  ResourceType?: FastLaunchResourceType | undefined
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined
  MaxParallelLaunches?: number | undefined
  OwnerId?: string | undefined
  State?: FastLaunchStateCode | undefined
  StateTransitionReason?: string | undefined
  StateTransitionTime?: Date | undefined
}

export interface DisableFastSnapshotRestoreErrorItem {
  SnapshotId?: string | undefined
  FastSnapshotRestoreStateErrors?: DisableFastSnapshotRestoreStateErrorItem[] | undefined
}

export interface DisableFastSnapshotRestoreStateError {
  Code?: string | undefined
  Message?: string | undefined
}

export interface DisableFastSnapshotRestoreStateErrorItem {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Error?: DisableFastSnapshotRestoreStateError | undefined
}

export interface DisableFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  State?: FastSnapshotRestoreStateCode | undefined
  StateTransitionReason?: string | undefined
  OwnerId?: string | undefined
  OwnerAlias?: string | undefined
  EnablingTime?: Date | undefined
  OptimizingTime?: Date | undefined
  EnabledTime?: Date | undefined
  DisablingTime?: Date | undefined
  DisabledTime?: Date | undefined
}

export interface DisableFastSnapshotRestoresRequest {
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
  SourceSnapshotIds: string[]
  DryRun?: boolean | undefined
}

export interface DisableFastSnapshotRestoresResult {
  Successful?: DisableFastSnapshotRestoreSuccessItem[] | undefined
  Unsuccessful?: DisableFastSnapshotRestoreErrorItem[] | undefined
}

export interface DisableImageBlockPublicAccessRequest {
  DryRun?: boolean | undefined
}

export interface DisableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: ImageBlockPublicAccessDisabledState | undefined
}

export interface DisableImageDeprecationRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface DisableImageDeprecationResult {
  Return?: boolean | undefined
}

export interface DisableImageDeregistrationProtectionRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface DisableImageDeregistrationProtectionResult {
  Return?: string | undefined
}

export interface DisableImageRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface DisableImageResult {
  Return?: boolean | undefined
}

export interface DisableInstanceSqlHaStandbyDetectionsRequest {
  InstanceIds: string[]
  DryRun?: boolean | undefined
}

export interface DisableInstanceSqlHaStandbyDetectionsResult {
  Instances?: RegisteredInstance[] | undefined
}

export interface DisableIpamOrganizationAdminAccountRequest {
  DryRun?: boolean | undefined
  DelegatedAdminAccountId: string
}

export interface DisableIpamOrganizationAdminAccountResult {
  Success?: boolean | undefined
}

export interface DisableIpamPolicyRequest {
  DryRun?: boolean | undefined
  IpamPolicyId: string
  OrganizationTargetId?: string | undefined
}

export interface DisableIpamPolicyResult {
  Return?: boolean | undefined
}

export interface DisableRouteServerPropagationRequest {
  RouteServerId: string
  RouteTableId: string
  DryRun?: boolean | undefined
}

export interface DisableRouteServerPropagationResult {
  RouteServerPropagation?: RouteServerPropagation | undefined
}

export interface DisableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined
}

export interface DisableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined
}

export interface DisableSnapshotBlockPublicAccessRequest {
  DryRun?: boolean | undefined
}

export interface DisableSnapshotBlockPublicAccessResult {
  State?: SnapshotBlockPublicAccessState | undefined
}

export interface DisableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId?: string | undefined
  DryRun?: boolean | undefined
  TransitGatewayRouteTableAnnouncementId?: string | undefined
}

export interface DisableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined
}

export interface DisableVgwRoutePropagationRequest {
  GatewayId: string
  RouteTableId: string
  DryRun?: boolean | undefined
}

export interface DisableVpcClassicLinkDnsSupportRequest {
  VpcId?: string | undefined
}

export interface DisableVpcClassicLinkDnsSupportResult {
  Return?: boolean | undefined
}

export interface DisableVpcClassicLinkRequest {
  DryRun?: boolean | undefined
  VpcId: string
}

export interface DisableVpcClassicLinkResult {
  Return?: boolean | undefined
}

export interface DisassociateAddressRequest {
  AssociationId?: string | undefined
  PublicIp?: string | undefined
  DryRun?: boolean | undefined
}

export interface DisassociateApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string
  TargetTagAssociations?: CustomTagKeyValueRequestPair[] | undefined
  InstanceIds?: string[] | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DisassociateApplicationStatusCheckResult {
  SuccessfulResults?: SuccessfulAssociationResponseObject[] | undefined
  UnsuccessfulResults?: UnsuccessfulAssociationResponseObject[] | undefined
}

export interface DisassociateCapacityReservationBillingOwnerRequest {
  DryRun?: boolean | undefined
  CapacityReservationId: string
  UnusedReservationBillingOwnerId: string
}

export interface DisassociateCapacityReservationBillingOwnerResult {
  Return?: boolean | undefined
}

export interface DisassociateClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string
  AssociationId: string
  DryRun?: boolean | undefined
}

export interface DisassociateClientVpnTargetNetworkResult {
  AssociationId?: string | undefined
  Status?: AssociationStatus | undefined
}

export interface DisassociateEnclaveCertificateIamRoleRequest {
  CertificateArn: string
  RoleArn: string
  DryRun?: boolean | undefined
}

export interface DisassociateEnclaveCertificateIamRoleResult {
  Return?: boolean | undefined
}

export interface DisassociateIamInstanceProfileRequest {
  AssociationId: string
}

export interface DisassociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined
}

export interface DisassociateInstanceEventWindowRequest {
  DryRun?: boolean | undefined
  InstanceEventWindowId: string
  AssociationTarget: InstanceEventWindowDisassociationRequest
}

export interface DisassociateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined
}

export interface DisassociateIpamByoasnRequest {
  DryRun?: boolean | undefined
  Asn: string
  Cidr: string
}

export interface DisassociateIpamByoasnResult {
  AsnAssociation?: AsnAssociation | undefined
}

export interface DisassociateIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryAssociationId: string
}

export interface DisassociateIpamResourceDiscoveryResult {
  IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined
}

export interface DisassociateNatGatewayAddressRequest {
  NatGatewayId: string
  AssociationIds: string[]
  MaxDrainDurationSeconds?: number | undefined
  DryRun?: boolean | undefined
}

export interface DisassociateNatGatewayAddressResult {
  NatGatewayId?: string | undefined
  NatGatewayAddresses?: NatGatewayAddress[] | undefined
}

export interface DisassociateRouteServerRequest {
  RouteServerId: string
  VpcId: string
  DryRun?: boolean | undefined
}

export interface DisassociateRouteServerResult {
  RouteServerAssociation?: RouteServerAssociation | undefined
}

export interface DisassociateRouteTableRequest {
  DryRun?: boolean | undefined
  AssociationId: string
}

export interface DisassociateSecurityGroupVpcRequest {
  GroupId: string
  VpcId: string
  DryRun?: boolean | undefined
}

export interface DisassociateSecurityGroupVpcResult {
  State?: SecurityGroupVpcAssociationState | undefined
}

export interface DisassociateSubnetCidrBlockRequest {
  AssociationId: string
}

export interface DisassociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined
  SubnetId?: string | undefined
}

export interface DisassociateTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string
  TransitGatewayAttachmentId: string
  SubnetIds: string[]
  DryRun?: boolean | undefined
}

export interface DisassociateTransitGatewayMulticastDomainResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined
}

export interface DisassociateTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DisassociateTransitGatewayPolicyTableResult {
  Association?: TransitGatewayPolicyTableAssociation | undefined
}

export interface DisassociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface DisassociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined
}

export interface DisassociateTrunkInterfaceRequest {
  AssociationId: string
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface DisassociateTrunkInterfaceResult {
  Return?: boolean | undefined
  ClientToken?: string | undefined
}

export interface DisassociateVpcCidrBlockRequest {
  AssociationId: string
}

export interface DisassociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined
  VpcId?: string | undefined
}

export interface DiskImage {
  Description?: string | undefined
  Image?: DiskImageDetail | undefined
  Volume?: VolumeDetail | undefined
}

export interface DiskImageDescription {
  Checksum?: string | undefined
  Format?: DiskImageFormat | undefined
  ImportManifestUrl?: string | undefined
  Size?: number | undefined
}

export interface DiskImageDetail {
  Format: DiskImageFormat
  Bytes: number
  ImportManifestUrl: string
}

export type DiskImageFormat = 'VMDK' | 'RAW' | 'VHD' | (string & {})

export interface DiskImageVolumeDescription {
  Id?: string | undefined
  Size?: number | undefined
}

export interface DiskInfo {
  SizeInGB?: number | undefined
  Count?: number | undefined
  Type?: DiskType | undefined
}

export type DiskType = 'hdd' | 'ssd' | (string & {})

export interface DnsEntry {
  DnsName?: string | undefined
  HostedZoneId?: string | undefined
}

export type DnsNameState = 'pendingVerification' | 'verified' | 'failed' | (string & {})

export interface DnsOptions {
  DnsRecordIpType?: DnsRecordIpType | undefined
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined
  PrivateDnsPreference?: string | undefined
  PrivateDnsSpecifiedDomains?: string[] | undefined
}

export interface DnsOptionsSpecification {
  DnsRecordIpType?: DnsRecordIpType | undefined
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined
  PrivateDnsPreference?: string | undefined
  PrivateDnsSpecifiedDomains?: string[] | undefined
}

export type DnsRecordIpType = 'ipv4' | 'dualstack' | 'ipv6' | 'service-defined' | (string & {})

export interface DnsServersOptionsModifyStructure {
  CustomDnsServers?: string[] | undefined
  Enabled?: boolean | undefined
}

export type DnsSupportValue = 'enable' | 'disable' | (string & {})

export type DomainType = 'vpc' | 'standard' | (string & {})

export type DynamicRoutingValue = 'enable' | 'disable' | (string & {})

export interface EbsBlockDevice {
  DeleteOnTermination?: boolean | undefined
  Iops?: number | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: VolumeType | undefined
  KmsKeyId?: string | undefined
  Throughput?: number | undefined
  OutpostArn?: string | undefined
  AvailabilityZone?: string | undefined
  Encrypted?: boolean | undefined
  VolumeInitializationRate?: number | undefined
  AvailabilityZoneId?: string | undefined
  EbsCardIndex?: number | undefined
}

export interface EbsBlockDeviceResponse {
  Encrypted?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Iops?: number | undefined
  Throughput?: number | undefined
  KmsKeyId?: string | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: VolumeType | undefined
}

export interface EbsCardInfo {
  EbsCardIndex?: number | undefined
  BaselineBandwidthInMbps?: number | undefined
  BaselineThroughputInMBps?: number | undefined
  BaselineIops?: number | undefined
  MaximumBandwidthInMbps?: number | undefined
  MaximumThroughputInMBps?: number | undefined
  MaximumIops?: number | undefined
}

export type EbsEncryptionSupport = 'unsupported' | 'supported' | (string & {})

export interface EbsInfo {
  EbsOptimizedSupport?: EbsOptimizedSupport | undefined
  EncryptionSupport?: EbsEncryptionSupport | undefined
  EbsOptimizedInfo?: EbsOptimizedInfo | undefined
  NvmeSupport?: EbsNvmeSupport | undefined
  MaximumEbsAttachments?: number | undefined
  AttachmentLimitType?: AttachmentLimitType | undefined
  MaximumEbsCards?: number | undefined
  EbsCards?: EbsCardInfo[] | undefined
}

export interface EbsInstanceBlockDevice {
  AttachTime?: Date | undefined
  DeleteOnTermination?: boolean | undefined
  Status?: AttachmentStatus | undefined
  VolumeId?: string | undefined
  AssociatedResource?: string | undefined
  VolumeOwnerId?: string | undefined
  Operator?: OperatorResponse | undefined
  EbsCardIndex?: number | undefined
}

export interface EbsInstanceBlockDeviceSpecification {
  VolumeId?: string | undefined
  DeleteOnTermination?: boolean | undefined
}

export type EbsNvmeSupport = 'unsupported' | 'supported' | 'required' | (string & {})

export interface EbsOptimizedInfo {
  BaselineBandwidthInMbps?: number | undefined
  BaselineThroughputInMBps?: number | undefined
  BaselineIops?: number | undefined
  MaximumBandwidthInMbps?: number | undefined
  MaximumThroughputInMBps?: number | undefined
  MaximumIops?: number | undefined
}

export type EbsOptimizedSupport = 'unsupported' | 'supported' | 'default' | (string & {})

export interface EbsStatusDetails {
  ImpairedSince?: Date | undefined
  Name?: StatusName | undefined
  Status?: StatusType | undefined
}

export interface EbsStatusSummary {
  Details?: EbsStatusDetails[] | undefined
  Status?: SummaryStatus | undefined
}

export interface Ec2InstanceConnectEndpoint {
  OwnerId?: string | undefined
  InstanceConnectEndpointId?: string | undefined
  InstanceConnectEndpointArn?: string | undefined
  State?: Ec2InstanceConnectEndpointState | undefined
  StateMessage?: string | undefined
  DnsName?: string | undefined
  FipsDnsName?: string | undefined
  NetworkInterfaceIds?: string[] | undefined
  VpcId?: string | undefined
  AvailabilityZone?: string | undefined
  CreatedAt?: Date | undefined
  SubnetId?: string | undefined
  PreserveClientIp?: boolean | undefined
  SecurityGroupIds?: string[] | undefined
  Tags?: Tag[] | undefined
  IpAddressType?: IpAddressType | undefined
  PublicDnsNames?: InstanceConnectEndpointPublicDnsNames | undefined
  AvailabilityZoneId?: string | undefined
}

export type Ec2InstanceConnectEndpointState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'update-in-progress' | 'update-complete' | 'update-failed' | (string & {})

export interface EfaInfo {
  MaximumEfaInterfaces?: number | undefined
}

export interface EgressOnlyInternetGateway {
  Attachments?: InternetGatewayAttachment[] | undefined
  EgressOnlyInternetGatewayId?: string | undefined
  Tags?: Tag[] | undefined
}

export type EkPubKeyFormat = 'der' | 'tpmt' | (string & {})

export type EkPubKeyType = 'rsa-2048' | 'ecc-sec-p384' | (string & {})

export interface ElasticGpuAssociation {
  ElasticGpuId?: string | undefined
  ElasticGpuAssociationId?: string | undefined
  ElasticGpuAssociationState?: string | undefined
  ElasticGpuAssociationTime?: string | undefined
}

export interface ElasticGpuHealth {
  Status?: ElasticGpuStatus | undefined
}

export interface ElasticGpuSpecification {
  Type: string
}

export interface ElasticGpuSpecificationResponse {
  Type?: string | undefined
}

export type ElasticGpuState = 'ATTACHED' | (string & {})

export type ElasticGpuStatus = 'OK' | 'IMPAIRED' | (string & {})

export interface ElasticGpus {
  ElasticGpuId?: string | undefined
  AvailabilityZone?: string | undefined
  ElasticGpuType?: string | undefined
  ElasticGpuHealth?: ElasticGpuHealth | undefined
  ElasticGpuState?: ElasticGpuState | undefined
  InstanceId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ElasticInferenceAccelerator {
  Type: string
  Count?: number | undefined
}

export interface ElasticInferenceAcceleratorAssociation {
  ElasticInferenceAcceleratorArn?: string | undefined
  ElasticInferenceAcceleratorAssociationId?: string | undefined
  ElasticInferenceAcceleratorAssociationState?: string | undefined
  ElasticInferenceAcceleratorAssociationTime?: Date | undefined
}

export interface EnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined
  EnaSrdUdpSpecification?: EnaSrdUdpSpecification | undefined
}

export interface EnaSrdSpecificationRequest {
  EnaSrdEnabled?: boolean | undefined
  EnaSrdUdpSpecification?: EnaSrdUdpSpecificationRequest | undefined
}

export interface EnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined
}

export interface EnaSrdUdpSpecificationRequest {
  EnaSrdUdpEnabled?: boolean | undefined
}

export type EnaSupport = 'unsupported' | 'supported' | 'required' | (string & {})

export interface EnableAddressTransferRequest {
  AllocationId: string
  TransferAccountId: string
  DryRun?: boolean | undefined
}

export interface EnableAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined
}

export interface EnableAllowedImagesSettingsRequest {
  AllowedImagesSettingsState: AllowedImagesSettingsEnabledState
  DryRun?: boolean | undefined
}

export interface EnableAllowedImagesSettingsResult {
  AllowedImagesSettingsState?: AllowedImagesSettingsEnabledState | undefined
}

export interface EnableApplicationStatusCheckSuppressionRequest {
  InstanceIds?: string[] | undefined
  DurationSeconds?: number | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface EnableApplicationStatusCheckSuppressionResult {
  SuccessfulResults?: SuccessfulSuppressionResponseObject[] | undefined
  UnsuccessfulResults?: UnsuccessfulSuppressionResponseObject[] | undefined
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionRequest {
  Source?: string | undefined
  Destination?: string | undefined
  Metric?: MetricType | undefined
  Statistic?: StatisticType | undefined
  DryRun?: boolean | undefined
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionResult {
  Output?: boolean | undefined
}

export interface EnableCapacityManagerRequest {
  OrganizationsAccess?: boolean | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface EnableCapacityManagerResult {
  CapacityManagerStatus?: CapacityManagerStatus | undefined
  OrganizationsAccess?: boolean | undefined
}

export interface EnableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined
}

export interface EnableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined
}

export interface EnableFastLaunchRequest {
  ImageId: string
  ResourceType?: string | undefined
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationRequest | undefined
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationRequest | undefined
  MaxParallelLaunches?: number | undefined
  DryRun?: boolean | undefined
}

export interface EnableFastLaunchResult {
  ImageId?: string | undefined
  ResourceType?: FastLaunchResourceType | undefined
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined
  MaxParallelLaunches?: number | undefined
  OwnerId?: string | undefined
  State?: FastLaunchStateCode | undefined
  StateTransitionReason?: string | undefined
  StateTransitionTime?: Date | undefined
}

export interface EnableFastSnapshotRestoreErrorItem {
  SnapshotId?: string | undefined
  FastSnapshotRestoreStateErrors?: EnableFastSnapshotRestoreStateErrorItem[] | undefined
}

export interface EnableFastSnapshotRestoreStateError {
  Code?: string | undefined
  Message?: string | undefined
}

export interface EnableFastSnapshotRestoreStateErrorItem {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Error?: EnableFastSnapshotRestoreStateError | undefined
}

export interface EnableFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  State?: FastSnapshotRestoreStateCode | undefined
  StateTransitionReason?: string | undefined
  OwnerId?: string | undefined
  OwnerAlias?: string | undefined
  EnablingTime?: Date | undefined
  OptimizingTime?: Date | undefined
  EnabledTime?: Date | undefined
  DisablingTime?: Date | undefined
  DisabledTime?: Date | undefined
}

export interface EnableFastSnapshotRestoresRequest {
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
  SourceSnapshotIds: string[]
  DryRun?: boolean | undefined
}

export interface EnableFastSnapshotRestoresResult {
  Successful?: EnableFastSnapshotRestoreSuccessItem[] | undefined
  Unsuccessful?: EnableFastSnapshotRestoreErrorItem[] | undefined
}

export interface EnableImageBlockPublicAccessRequest {
  ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState
  DryRun?: boolean | undefined
}

export interface EnableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: ImageBlockPublicAccessEnabledState | undefined
}

export interface EnableImageDeprecationRequest {
  ImageId: string
  DeprecateAt: Date
  DryRun?: boolean | undefined
}

export interface EnableImageDeprecationResult {
  Return?: boolean | undefined
}

export interface EnableImageDeregistrationProtectionRequest {
  ImageId: string
  WithCooldown?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface EnableImageDeregistrationProtectionResult {
  Return?: string | undefined
}

export interface EnableImageRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface EnableImageResult {
  Return?: boolean | undefined
}

export interface EnableInstanceSqlHaStandbyDetectionsRequest {
  InstanceIds: string[]
  SqlServerCredentials?: string | undefined
  DryRun?: boolean | undefined
}

export interface EnableInstanceSqlHaStandbyDetectionsResult {
  Instances?: RegisteredInstance[] | undefined
}

export interface EnableIpamInternetRegistryAssociationRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  RpkiVersion: string
  ServiceUri: string
  ChildHandle: string
  ParentHandle: string
  ParentBpkiTa: string
  ClientToken?: string | undefined
}

export interface EnableIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined
}

export interface EnableIpamOrganizationAdminAccountRequest {
  DryRun?: boolean | undefined
  DelegatedAdminAccountId: string
}

export interface EnableIpamOrganizationAdminAccountResult {
  Success?: boolean | undefined
}

export interface EnableIpamPolicyRequest {
  DryRun?: boolean | undefined
  IpamPolicyId: string
  OrganizationTargetId?: string | undefined
}

export interface EnableIpamPolicyResult {
  IpamPolicyId?: string | undefined
}

export interface EnableReachabilityAnalyzerOrganizationSharingRequest {
  DryRun?: boolean | undefined
}

export interface EnableReachabilityAnalyzerOrganizationSharingResult {
  ReturnValue?: boolean | undefined
}

export interface EnableRouteServerPropagationRequest {
  RouteServerId: string
  RouteTableId: string
  DryRun?: boolean | undefined
}

export interface EnableRouteServerPropagationResult {
  RouteServerPropagation?: RouteServerPropagation | undefined
}

export interface EnableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined
}

export interface EnableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined
}

export interface EnableSnapshotBlockPublicAccessRequest {
  State: SnapshotBlockPublicAccessState
  DryRun?: boolean | undefined
}

export interface EnableSnapshotBlockPublicAccessResult {
  State?: SnapshotBlockPublicAccessState | undefined
}

export interface EnableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId?: string | undefined
  DryRun?: boolean | undefined
  TransitGatewayRouteTableAnnouncementId?: string | undefined
}

export interface EnableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined
}

export interface EnableVgwRoutePropagationRequest {
  GatewayId: string
  RouteTableId: string
  DryRun?: boolean | undefined
}

export interface EnableVolumeIORequest {
  DryRun?: boolean | undefined
  VolumeId: string
}

export interface EnableVpcClassicLinkDnsSupportRequest {
  VpcId?: string | undefined
}

export interface EnableVpcClassicLinkDnsSupportResult {
  Return?: boolean | undefined
}

export interface EnableVpcClassicLinkRequest {
  DryRun?: boolean | undefined
  VpcId: string
}

export interface EnableVpcClassicLinkResult {
  Return?: boolean | undefined
}

export interface EnclaveOptions {
  Enabled?: boolean | undefined
}

export interface EnclaveOptionsRequest {
  Enabled?: boolean | undefined
}

export type EncryptionStateValue = 'enabling' | 'enabled' | 'disabling' | 'disabled' | (string & {})

export interface EncryptionSupport {
  EncryptionState?: EncryptionStateValue | undefined
  StateMessage?: string | undefined
}

export type EncryptionSupportOptionValue = 'enable' | 'disable' | (string & {})

export type EndDateType = 'unlimited' | 'limited' | (string & {})

export type EndpointIpAddressType = 'ipv4' | 'ipv6' | 'dual-stack' | (string & {})

export type EphemeralNvmeSupport = 'unsupported' | 'supported' | 'required' | (string & {})

export type EventCode = 'instance-reboot' | 'system-reboot' | 'system-maintenance' | 'instance-retirement' | 'instance-stop' | (string & {})

export interface EventInformation {
  EventDescription?: string | undefined
  EventSubType?: string | undefined
  InstanceId?: string | undefined
}

export type EventType = 'instanceChange' | 'fleetRequestChange' | 'error' | 'information' | (string & {})

export type ExcessCapacityTerminationPolicy = 'noTermination' | 'default' | (string & {})

export interface Explanation {
  Acl?: AnalysisComponent | undefined
  AclRule?: AnalysisAclRule | undefined
  Address?: string | undefined
  Addresses?: string[] | undefined
  AttachedTo?: AnalysisComponent | undefined
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
  Cidrs?: string[] | undefined
  Component?: AnalysisComponent | undefined
  CustomerGateway?: AnalysisComponent | undefined
  Destination?: AnalysisComponent | undefined
  DestinationVpc?: AnalysisComponent | undefined
  Direction?: string | undefined
  ExplanationCode?: string | undefined
  IngressRouteTable?: AnalysisComponent | undefined
  InternetGateway?: AnalysisComponent | undefined
  LoadBalancerArn?: string | undefined
  ClassicLoadBalancerListener?: AnalysisLoadBalancerListener | undefined
  LoadBalancerListenerPort?: number | undefined
  LoadBalancerTarget?: AnalysisLoadBalancerTarget | undefined
  LoadBalancerTargetGroup?: AnalysisComponent | undefined
  LoadBalancerTargetGroups?: AnalysisComponent[] | undefined
  LoadBalancerTargetPort?: number | undefined
  ElasticLoadBalancerListener?: AnalysisComponent | undefined
  MissingComponent?: string | undefined
  NatGateway?: AnalysisComponent | undefined
  NetworkInterface?: AnalysisComponent | undefined
  PacketField?: string | undefined
  VpcPeeringConnection?: AnalysisComponent | undefined
  Port?: number | undefined
  PortRanges?: PortRange[] | undefined
  PrefixList?: AnalysisComponent | undefined
  Protocols?: string[] | undefined
  RouteTableRoute?: AnalysisRouteTableRoute | undefined
  RouteTable?: AnalysisComponent | undefined
  SecurityGroup?: AnalysisComponent | undefined
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined
  SecurityGroups?: AnalysisComponent[] | undefined
  SourceVpc?: AnalysisComponent | undefined
  State?: string | undefined
  Subnet?: AnalysisComponent | undefined
  SubnetRouteTable?: AnalysisComponent | undefined
  Vpc?: AnalysisComponent | undefined
  VpcEndpoint?: AnalysisComponent | undefined
  VpnConnection?: AnalysisComponent | undefined
  VpnGateway?: AnalysisComponent | undefined
  TransitGateway?: AnalysisComponent | undefined
  TransitGatewayRouteTable?: AnalysisComponent | undefined
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined
  TransitGatewayAttachment?: AnalysisComponent | undefined
  ComponentAccount?: string | undefined
  ComponentRegion?: string | undefined
  FirewallStatelessRule?: FirewallStatelessRule | undefined
  FirewallStatefulRule?: FirewallStatefulRule | undefined
}

export interface ExportClientVpnClientCertificateRevocationListRequest {
  ClientVpnEndpointId: string
  DryRun?: boolean | undefined
}

export interface ExportClientVpnClientCertificateRevocationListResult {
  CertificateRevocationList?: string | undefined
  Status?: ClientCertificateRevocationListStatus | undefined
}

export interface ExportClientVpnClientConfigurationRequest {
  ClientVpnEndpointId: string
  DryRun?: boolean | undefined
}

export interface ExportClientVpnClientConfigurationResult {
  ClientConfiguration?: string | undefined
}

export type ExportEnvironment = 'citrix' | 'vmware' | 'microsoft' | (string & {})

export interface ExportImageRequest {
  ClientToken?: string | undefined
  Description?: string | undefined
  DiskImageFormat: DiskImageFormat
  DryRun?: boolean | undefined
  ImageId: string
  S3ExportLocation: ExportTaskS3LocationRequest
  RoleName?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface ExportImageResult {
  Description?: string | undefined
  DiskImageFormat?: DiskImageFormat | undefined
  ExportImageTaskId?: string | undefined
  ImageId?: string | undefined
  RoleName?: string | undefined
  Progress?: string | undefined
  S3ExportLocation?: ExportTaskS3Location | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ExportImageTask {
  Description?: string | undefined
  ExportImageTaskId?: string | undefined
  ImageId?: string | undefined
  Progress?: string | undefined
  S3ExportLocation?: ExportTaskS3Location | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ExportTask {
  Description?: string | undefined
  ExportTaskId?: string | undefined
  ExportToS3Task?: ExportToS3Task | undefined
  InstanceExportDetails?: InstanceExportDetails | undefined
  State?: ExportTaskState | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ExportTaskS3Location {
  S3Bucket?: string | undefined
  S3Prefix?: string | undefined
}

export interface ExportTaskS3LocationRequest {
  S3Bucket: string
  S3Prefix?: string | undefined
}

export type ExportTaskState = 'active' | 'cancelling' | 'cancelled' | 'completed' | (string & {})

export interface ExportToS3Task {
  ContainerFormat?: ContainerFormat | undefined
  DiskImageFormat?: DiskImageFormat | undefined
  S3Bucket?: string | undefined
  S3Key?: string | undefined
}

export interface ExportToS3TaskSpecification {
  DiskImageFormat?: DiskImageFormat | undefined
  ContainerFormat?: ContainerFormat | undefined
  S3Bucket?: string | undefined
  S3Prefix?: string | undefined
}

export interface ExportTransitGatewayRoutesRequest {
  TransitGatewayRouteTableId: string
  Filters?: Filter[] | undefined
  S3Bucket: string
  DryRun?: boolean | undefined
}

export interface ExportTransitGatewayRoutesResult {
  S3Location?: string | undefined
}

export interface ExportVerifiedAccessInstanceClientConfigurationRequest {
  VerifiedAccessInstanceId: string
  DryRun?: boolean | undefined
}

export interface ExportVerifiedAccessInstanceClientConfigurationResult {
  Version?: string | undefined
  VerifiedAccessInstanceId?: string | undefined
  Region?: string | undefined
  DeviceTrustProviders?: DeviceTrustProviderType[] | undefined
  UserTrustProvider?: VerifiedAccessInstanceUserTrustProviderClientConfiguration | undefined
  OpenVpnConfigurations?: VerifiedAccessInstanceOpenVpnClientConfiguration[] | undefined
}

export interface ExternalAuthorityConfiguration {
  Type?: IpamScopeExternalAuthorityType | undefined
  ExternalResourceIdentifier?: string | undefined
}

export interface FailedCapacityReservationFleetCancellationResult {
  CapacityReservationFleetId?: string | undefined
  CancelCapacityReservationFleetError?: CancelCapacityReservationFleetError | undefined
}

export interface FailedQueuedPurchaseDeletion {
  Error?: DeleteQueuedReservedInstancesError | undefined
  ReservedInstancesId?: string | undefined
}

export interface FastLaunchLaunchTemplateSpecificationRequest {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Version: string
}

export interface FastLaunchLaunchTemplateSpecificationResponse {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Version?: string | undefined
}

export type FastLaunchResourceType = 'snapshot' | (string & {})

export interface FastLaunchSnapshotConfigurationRequest {
  TargetResourceCount?: number | undefined
}

export interface FastLaunchSnapshotConfigurationResponse {
  TargetResourceCount?: number | undefined
}

export type FastLaunchStateCode = 'enabling' | 'enabling-failed' | 'enabled' | 'enabled-failed' | 'disabling' | 'disabling-failed' | (string & {})

export type FastSnapshotRestoreStateCode = 'enabling' | 'optimizing' | 'enabled' | 'disabling' | 'disabled' | (string & {})

export interface FederatedAuthentication {
  SamlProviderArn?: string | undefined
  SelfServiceSamlProviderArn?: string | undefined
}

export interface FederatedAuthenticationRequest {
  SAMLProviderArn?: string | undefined
  SelfServiceSAMLProviderArn?: string | undefined
}

export interface Filter {
  Name?: string | undefined
  Values?: string[] | undefined
}

export type FilterByDimension = 'resource-region' | 'availability-zone-id' | 'account-id' | 'account-name' | 'instance-family' | 'instance-type' | 'instance-platform' | 'reservation-arn' | 'reservation-id' | 'reservation-type' | 'reservation-create-timestamp' | 'reservation-start-timestamp' | 'reservation-end-timestamp' | 'reservation-end-date-type' | 'tenancy' | 'reservation-state' | 'reservation-instance-match-criteria' | 'reservation-unused-financial-owner' | (string & {})

export interface FilterPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export type FindingsFound = 'true' | 'false' | 'unknown' | (string & {})

export interface FirewallStatefulRule {
  RuleGroupArn?: string | undefined
  Sources?: string[] | undefined
  Destinations?: string[] | undefined
  SourcePorts?: PortRange[] | undefined
  DestinationPorts?: PortRange[] | undefined
  Protocol?: string | undefined
  RuleAction?: string | undefined
  Direction?: string | undefined
}

export interface FirewallStatelessRule {
  RuleGroupArn?: string | undefined
  Sources?: string[] | undefined
  Destinations?: string[] | undefined
  SourcePorts?: PortRange[] | undefined
  DestinationPorts?: PortRange[] | undefined
  Protocols?: number[] | undefined
  RuleAction?: string | undefined
  Priority?: number | undefined
}

export type FleetActivityStatus = 'error' | 'pending_fulfillment' | 'pending_termination' | 'fulfilled' | (string & {})

export interface FleetBlockDeviceMappingRequest {
  DeviceName?: string | undefined
  VirtualName?: string | undefined
  Ebs?: FleetEbsBlockDeviceRequest | undefined
  NoDevice?: string | undefined
}

export interface FleetCapacityReservation {
  CapacityReservationId?: string | undefined
  AvailabilityZoneId?: string | undefined
  InstanceType?: InstanceType | undefined
  InstancePlatform?: CapacityReservationInstancePlatform | undefined
  AvailabilityZone?: string | undefined
  TotalInstanceCount?: number | undefined
  FulfilledCapacity?: number | undefined
  EbsOptimized?: boolean | undefined
  CreateDate?: Date | undefined
  Weight?: number | undefined
  Priority?: number | undefined
}

export type FleetCapacityReservationTenancy = 'default' | (string & {})

export type FleetCapacityReservationUsageStrategy = 'use-capacity-reservations-first' | (string & {})

export interface FleetData {
  ActivityStatus?: FleetActivityStatus | undefined
  CreateTime?: Date | undefined
  FleetId?: string | undefined
  FleetState?: FleetStateCode | undefined
  ClientToken?: string | undefined
  ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined
  FulfilledCapacity?: number | undefined
  FulfilledOnDemandCapacity?: number | undefined
  LaunchTemplateConfigs?: FleetLaunchTemplateConfig[] | undefined
  TargetCapacitySpecification?: TargetCapacitySpecification | undefined
  TerminateInstancesWithExpiration?: boolean | undefined
  Type?: FleetType | undefined
  ValidFrom?: Date | undefined
  ValidUntil?: Date | undefined
  ReplaceUnhealthyInstances?: boolean | undefined
  SpotOptions?: SpotOptions | undefined
  OnDemandOptions?: OnDemandOptions | undefined
  ReservedCapacityOptions?: ReservedCapacityOptions | undefined
  Tags?: Tag[] | undefined
  Errors?: DescribeFleetError[] | undefined
  Instances?: DescribeFleetsInstances[] | undefined
  Context?: string | undefined
}

export interface FleetEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Iops?: number | undefined
  Throughput?: number | undefined
  KmsKeyId?: string | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: VolumeType | undefined
}

export type FleetEventType = 'instance-change' | 'fleet-change' | 'service-error' | (string & {})

export type FleetExcessCapacityTerminationPolicy = 'no-termination' | 'termination' | (string & {})

export type FleetHttpTokensState = 'optional' | 'required' | (string & {})

export interface FleetIamInstanceProfileSpecificationRequest {
  Arn?: string | undefined
  Name?: string | undefined
}

export type FleetInstanceMatchCriteria = 'open' | (string & {})

export type FleetInstanceMetadataEndpointState = 'disabled' | 'enabled' | (string & {})

export interface FleetInstanceMetadataOptionsRequest {
  HttpTokens?: FleetHttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: FleetInstanceMetadataEndpointState | undefined
}

export interface FleetLaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined
  Overrides?: FleetLaunchTemplateOverrides[] | undefined
}

export interface FleetLaunchTemplateConfigRequest {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecificationRequest | undefined
  Overrides?: FleetLaunchTemplateOverridesRequest[] | undefined
}

export interface FleetLaunchTemplateOverrides {
  InstanceType?: InstanceType | undefined
  MaxPrice?: string | undefined
  SubnetId?: string | undefined
  AvailabilityZone?: string | undefined
  WeightedCapacity?: number | undefined
  Priority?: number | undefined
  Placement?: PlacementResponse | undefined
  InstanceRequirements?: InstanceRequirements | undefined
  ImageId?: string | undefined
  BlockDeviceMappings?: BlockDeviceMappingResponse[] | undefined
  AvailabilityZoneId?: string | undefined
}

export interface FleetLaunchTemplateOverridesRequest {
  InstanceType?: InstanceType | undefined
  MaxPrice?: string | undefined
  SubnetId?: string | undefined
  AvailabilityZone?: string | undefined
  WeightedCapacity?: number | undefined
  Priority?: number | undefined
  Placement?: Placement | undefined
  KeyName?: string | undefined
  BlockDeviceMappings?: FleetBlockDeviceMappingRequest[] | undefined
  IamInstanceProfile?: FleetIamInstanceProfileSpecificationRequest | undefined
  MetadataOptions?: FleetInstanceMetadataOptionsRequest | undefined
  InstanceRequirements?: InstanceRequirementsRequest | undefined
  ImageId?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export interface FleetLaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Version?: string | undefined
}

export interface FleetLaunchTemplateSpecificationRequest {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Version?: string | undefined
  LaunchTemplateSpecificationUserData?: string | undefined
}

export type FleetOnDemandAllocationStrategy = 'lowest-price' | 'prioritized' | (string & {})

export type FleetReplacementStrategy = 'launch' | 'launch-before-terminate' | (string & {})

export type FleetReservationType = 'interruptible-capacity-reservation' | (string & {})

export interface FleetSpotCapacityRebalance {
  ReplacementStrategy?: FleetReplacementStrategy | undefined
  TerminationDelay?: number | undefined
}

export interface FleetSpotCapacityRebalanceRequest {
  ReplacementStrategy?: FleetReplacementStrategy | undefined
  TerminationDelay?: number | undefined
}

export interface FleetSpotMaintenanceStrategies {
  CapacityRebalance?: FleetSpotCapacityRebalance | undefined
}

export interface FleetSpotMaintenanceStrategiesRequest {
  CapacityRebalance?: FleetSpotCapacityRebalanceRequest | undefined
}

export type FleetStateCode = 'submitted' | 'active' | 'deleted' | 'failed' | 'deleted_running' | 'deleted_terminating' | 'modifying' | (string & {})

export type FleetType = 'request' | 'maintain' | 'instant' | (string & {})

export type FlexibleEnaQueuesSupport = 'unsupported' | 'supported' | (string & {})

export interface FlowLog {
  CreationTime?: Date | undefined
  DeliverLogsErrorMessage?: string | undefined
  DeliverLogsPermissionArn?: string | undefined
  DeliverCrossAccountRole?: string | undefined
  DeliverLogsStatus?: string | undefined
  FlowLogId?: string | undefined
  FlowLogStatus?: string | undefined
  LogGroupName?: string | undefined
  ResourceId?: string | undefined
  TrafficType?: TrafficType | undefined
  LogDestinationType?: LogDestinationType | undefined
  LogDestination?: string | undefined
  LogFormat?: string | undefined
  Tags?: Tag[] | undefined
  MaxAggregationInterval?: number | undefined
  DestinationOptions?: DestinationOptionsResponse | undefined
  TagFieldSpecifications?: TagFieldSpecificationResponse[] | undefined
}

export type FlowLogsResourceType = 'VPC' | 'Subnet' | 'NetworkInterface' | 'TransitGateway' | 'TransitGatewayAttachment' | 'RegionalNatGateway' | (string & {})

export interface FpgaDeviceInfo {
  Name?: string | undefined
  Manufacturer?: string | undefined
  Count?: number | undefined
  MemoryInfo?: FpgaDeviceMemoryInfo | undefined
}

export interface FpgaDeviceMemoryInfo {
  SizeInMiB?: number | undefined
}

export interface FpgaImage {
  FpgaImageId?: string | undefined
  FpgaImageGlobalId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  ShellVersion?: string | undefined
  PciId?: PciId | undefined
  State?: FpgaImageState | undefined
  CreateTime?: Date | undefined
  UpdateTime?: Date | undefined
  OwnerId?: string | undefined
  OwnerAlias?: string | undefined
  ProductCodes?: ProductCode[] | undefined
  Tags?: Tag[] | undefined
  Public?: boolean | undefined
  DataRetentionSupport?: boolean | undefined
  InstanceTypes?: string[] | undefined
}

export interface FpgaImageAttribute {
  FpgaImageId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  LoadPermissions?: LoadPermission[] | undefined
  ProductCodes?: ProductCode[] | undefined
}

export type FpgaImageAttributeName = 'description' | 'name' | 'loadPermission' | 'productCodes' | (string & {})

export interface FpgaImageState {
  Code?: FpgaImageStateCode | undefined
  Message?: string | undefined
}

export type FpgaImageStateCode = 'pending' | 'failed' | 'available' | 'unavailable' | (string & {})

export interface FpgaInfo {
  Fpgas?: FpgaDeviceInfo[] | undefined
  TotalFpgaMemoryInMiB?: number | undefined
}

export type GatewayAssociationState = 'associated' | 'not-associated' | 'associating' | 'disassociating' | (string & {})

export type GatewayType = 'ipsec.1' | (string & {})

export interface GetActiveVpnTunnelStatusRequest {
  VpnConnectionId: string
  VpnTunnelOutsideIpAddress: string
  DryRun?: boolean | undefined
}

export interface GetActiveVpnTunnelStatusResult {
  ActiveVpnTunnelStatus?: ActiveVpnTunnelStatus | undefined
}

export interface GetAllowedImagesSettingsRequest {
  DryRun?: boolean | undefined
}

export interface GetAllowedImagesSettingsResult {
  State?: string | undefined
  ImageCriteria?: ImageCriterion[] | undefined
  ManagedBy?: ManagedBy | undefined
}

export interface GetAssociatedEnclaveCertificateIamRolesRequest {
  CertificateArn: string
  DryRun?: boolean | undefined
}

export interface GetAssociatedEnclaveCertificateIamRolesResult {
  AssociatedRoles?: AssociatedRole[] | undefined
}

export interface GetAssociatedIpv6PoolCidrsRequest {
  PoolId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface GetAssociatedIpv6PoolCidrsResult {
  Ipv6CidrAssociations?: Ipv6CidrAssociation[] | undefined
  NextToken?: string | undefined
}

export interface GetAwsNetworkPerformanceDataRequest {
  DataQueries?: DataQuery[] | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetAwsNetworkPerformanceDataResult {
  DataResponses?: DataResponse[] | undefined
  NextToken?: string | undefined
}

export interface GetCapacityManagerAttributesRequest {
  DryRun?: boolean | undefined
}

export interface GetCapacityManagerAttributesResult {
  CapacityManagerStatus?: CapacityManagerStatus | undefined
  OrganizationsAccess?: boolean | undefined
  DataExportCount?: number | undefined
  IngestionStatus?: IngestionStatus | undefined
  IngestionStatusMessage?: string | undefined
  EarliestDatapointTimestamp?: Date | undefined
  LatestDatapointTimestamp?: Date | undefined
}

export interface GetCapacityManagerMetricDataRequest {
  MetricNames: Metric[]
  StartTime: Date
  EndTime: Date
  Period: number
  GroupBy?: GroupBy[] | undefined
  FilterBy?: CapacityManagerCondition[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetCapacityManagerMetricDataResult {
  MetricDataResults?: MetricDataResult[] | undefined
  NextToken?: string | undefined
}

export interface GetCapacityManagerMetricDimensionsRequest {
  GroupBy: GroupBy[]
  FilterBy?: CapacityManagerCondition[] | undefined
  StartTime: Date
  EndTime: Date
  MetricNames: Metric[]
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetCapacityManagerMetricDimensionsResult {
  MetricDimensionResults?: CapacityManagerDimension[] | undefined
  NextToken?: string | undefined
}

export interface GetCapacityManagerMonitoredTagKeysRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetCapacityManagerMonitoredTagKeysResult {
  CapacityManagerTagKeys?: CapacityManagerMonitoredTagKey[] | undefined
  NextToken?: string | undefined
}

export interface GetCapacityReservationUsageRequest {
  CapacityReservationId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface GetCapacityReservationUsageResult {
  NextToken?: string | undefined
  CapacityReservationId?: string | undefined
  InstanceType?: string | undefined
  TotalInstanceCount?: number | undefined
  AvailableInstanceCount?: number | undefined
  State?: CapacityReservationState | undefined
  InstanceUsages?: InstanceUsage[] | undefined
  Interruptible?: boolean | undefined
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined
  InterruptionInfo?: InterruptionInfo | undefined
}

export interface GetCoipPoolUsageRequest {
  PoolId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetCoipPoolUsageResult {
  CoipPoolId?: string | undefined
  CoipAddressUsages?: CoipAddressUsage[] | undefined
  LocalGatewayRouteTableId?: string | undefined
  NextToken?: string | undefined
}

export interface GetConsoleOutputRequest {
  InstanceId: string
  Latest?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface GetConsoleOutputResult {
  InstanceId?: string | undefined
  Timestamp?: Date | undefined
  Output?: string | undefined
}

export interface GetConsoleScreenshotRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  WakeUp?: boolean | undefined
}

export interface GetConsoleScreenshotResult {
  ImageData?: string | undefined
  InstanceId?: string | undefined
}

export interface GetDeclarativePoliciesReportSummaryRequest {
  DryRun?: boolean | undefined
  ReportId: string
}

export interface GetDeclarativePoliciesReportSummaryResult {
  ReportId?: string | undefined
  S3Bucket?: string | undefined
  S3Prefix?: string | undefined
  TargetId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  NumberOfAccounts?: number | undefined
  NumberOfFailedAccounts?: number | undefined
  AttributeSummaries?: AttributeSummary[] | undefined
}

export interface GetDefaultCreditSpecificationRequest {
  DryRun?: boolean | undefined
  InstanceFamily: UnlimitedSupportedInstanceFamily
}

export interface GetDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined
}

export interface GetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined
}

export interface GetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined
}

export interface GetEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined
}

export interface GetEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined
  SseType?: SSEType | undefined
}

export interface GetEnabledIpamPolicyRequest {
  DryRun?: boolean | undefined
}

export interface GetEnabledIpamPolicyResult {
  IpamPolicyEnabled?: boolean | undefined
  IpamPolicyId?: string | undefined
  ManagedBy?: IpamPolicyManagedBy | undefined
}

export interface GetFlowLogsIntegrationTemplateRequest {
  DryRun?: boolean | undefined
  FlowLogId: string
  ConfigDeliveryS3DestinationArn: string
  IntegrateServices: IntegrateServices
}

export interface GetFlowLogsIntegrationTemplateResult {
  Result?: string | undefined
}

export interface GetGroupsForCapacityReservationRequest {
  CapacityReservationId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface GetGroupsForCapacityReservationResult {
  NextToken?: string | undefined
  CapacityReservationGroups?: CapacityReservationGroup[] | undefined
}

export interface GetHostReservationPurchasePreviewRequest {
  HostIdSet: string[]
  OfferingId: string
}

export interface GetHostReservationPurchasePreviewResult {
  CurrencyCode?: CurrencyCodeValues | undefined
  Purchase?: Purchase[] | undefined
  TotalHourlyPrice?: string | undefined
  TotalUpfrontPrice?: string | undefined
}

export interface GetImageAncestryRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface GetImageAncestryResult {
  ImageAncestryEntries?: ImageAncestryEntry[] | undefined
}

export interface GetImageBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined
}

export interface GetImageBlockPublicAccessStateResult {
  ImageBlockPublicAccessState?: string | undefined
  ManagedBy?: ManagedBy | undefined
}

export interface GetInstanceMetadataDefaultsRequest {
  DryRun?: boolean | undefined
}

export interface GetInstanceMetadataDefaultsResult {
  AccountLevel?: InstanceMetadataDefaultsResponse | undefined
}

export interface GetInstanceTpmEkPubRequest {
  InstanceId: string
  KeyType: EkPubKeyType
  KeyFormat: EkPubKeyFormat
  DryRun?: boolean | undefined
}

export interface GetInstanceTpmEkPubResult {
  InstanceId?: string | undefined
  KeyType?: EkPubKeyType | undefined
  KeyFormat?: EkPubKeyFormat | undefined
  KeyValue?: string | undefined
}

export interface GetInstanceTypesFromInstanceRequirementsRequest {
  DryRun?: boolean | undefined
  ArchitectureTypes: ArchitectureType[]
  VirtualizationTypes: VirtualizationType[]
  InstanceRequirements: InstanceRequirementsRequest
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Context?: string | undefined
}

export interface GetInstanceTypesFromInstanceRequirementsResult {
  InstanceTypes?: InstanceTypeInfoFromInstanceRequirements[] | undefined
  NextToken?: string | undefined
}

export interface GetInstanceUefiDataRequest {
  InstanceId: string
  DryRun?: boolean | undefined
}

export interface GetInstanceUefiDataResult {
  InstanceId?: string | undefined
  UefiData?: string | undefined
}

export interface GetIpamAddressHistoryRequest {
  DryRun?: boolean | undefined
  Cidr: string
  IpamScopeId: string
  VpcId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamAddressHistoryResult {
  HistoryRecords?: IpamAddressHistoryRecord[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamDiscoveredAccountsRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
  DiscoveryRegion: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetIpamDiscoveredAccountsResult {
  IpamDiscoveredAccounts?: IpamDiscoveredAccount[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamDiscoveredPublicAddressesRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
  AddressRegion: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetIpamDiscoveredPublicAddressesResult {
  IpamDiscoveredPublicAddresses?: IpamDiscoveredPublicAddress[] | undefined
  OldestSampleTime?: Date | undefined
  NextToken?: string | undefined
}

export interface GetIpamDiscoveredResourceCidrsRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
  ResourceRegion: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetIpamDiscoveredResourceCidrsResult {
  IpamDiscoveredResourceCidrs?: IpamDiscoveredResourceCidr[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamDiscoveredRoutesRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
  ResourceRegion: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetIpamDiscoveredRoutesResult {
  IpamDiscoveredRoutes?: IpamDiscoveredRoute[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamInternetRegistryAssociationAsnsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
}

export interface GetIpamInternetRegistryAssociationAsnsResult {
  NextToken?: string | undefined
  IpamInternetRegistryAssociationAsns?: IpamInternetRegistryAssociationAsn[] | undefined
}

export interface GetIpamInternetRegistryAssociationCidrsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  Filters?: Filter[] | undefined
}

export interface GetIpamInternetRegistryAssociationCidrsResult {
  NextToken?: string | undefined
  IpamInternetRegistryAssociationCidrs?: IpamInternetRegistryAssociationCidr[] | undefined
}

export interface GetIpamPolicyAllocationRulesRequest {
  DryRun?: boolean | undefined
  IpamPolicyId: string
  Filters?: Filter[] | undefined
  Locale?: string | undefined
  ResourceType?: IpamPolicyResourceType | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamPolicyAllocationRulesResult {
  IpamPolicyDocuments?: IpamPolicyDocument[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPolicyOrganizationTargetsRequest {
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamPolicyId: string
  Filters?: Filter[] | undefined
}

export interface GetIpamPolicyOrganizationTargetsResult {
  OrganizationTargets?: IpamPolicyOrganizationTarget[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPoolAllocationsRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  IpamPoolAllocationId?: string | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamPoolAllocationsResult {
  IpamPoolAllocations?: IpamPoolAllocation[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPoolCidrsRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamPoolCidrsResult {
  IpamPoolCidrs?: IpamPoolCidr[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverRulesRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverRulesResult {
  Rules?: IpamPrefixListResolverRule[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverVersionEntriesRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
  IpamPrefixListResolverVersion: number
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverVersionEntriesResult {
  Entries?: IpamPrefixListResolverVersionEntry[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverVersionsRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
  IpamPrefixListResolverVersions?: number[] | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamPrefixListResolverVersionsResult {
  IpamPrefixListResolverVersions?: IpamPrefixListResolverVersion[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamResourceCidrsRequest {
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IpamScopeId: string
  IpamPoolId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: IpamResourceType | undefined
  ResourceTag?: RequestIpamResourceTag | undefined
  ResourceOwner?: string | undefined
}

export interface GetIpamResourceCidrsResult {
  NextToken?: string | undefined
  IpamResourceCidrs?: IpamResourceCidr[] | undefined
}

export interface GetIpamRouteOriginAuthorizationsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  Cidr?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamRouteOriginAuthorizationsResult {
  IpamRouteOriginAuthorizations?: IpamRouteOriginAuthorizationInfo[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamRouteProtectionFindingsRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Filters?: Filter[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetIpamRouteProtectionFindingsResult {
  IpamId?: string | undefined
  RouteProtectionFindings?: IpamRouteProtectionFinding[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamRoutingPolicyRegistrationDeltasRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  DeltaId?: string | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ChronologicalOrder?: ChronologicalOrder | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamRoutingPolicyRegistrationDeltasResult {
  IpamRoutingPolicyRegistrationDeltas?: IpamRoutingPolicyRegistrationDelta[] | undefined
  NextToken?: string | undefined
}

export interface GetIpamRoutingPolicyRegistrationsRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  Cidr?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetIpamRoutingPolicyRegistrationsResult {
  IpamRoutingPolicyRegistrations?: IpamRoutingPolicyRegistration[] | undefined
  NextToken?: string | undefined
}

export interface GetLaunchTemplateDataRequest {
  DryRun?: boolean | undefined
  InstanceId: string
}

export interface GetLaunchTemplateDataResult {
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined
}

export interface GetManagedPrefixListAssociationsRequest {
  DryRun?: boolean | undefined
  PrefixListId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetManagedPrefixListAssociationsResult {
  PrefixListAssociations?: PrefixListAssociation[] | undefined
  NextToken?: string | undefined
}

export interface GetManagedPrefixListEntriesRequest {
  DryRun?: boolean | undefined
  PrefixListId: string
  TargetVersion?: number | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface GetManagedPrefixListEntriesResult {
  Entries?: PrefixListEntry[] | undefined
  NextToken?: string | undefined
}

export interface GetManagedResourceVisibilityRequest {
  DryRun?: boolean | undefined
}

export interface GetManagedResourceVisibilityResult {
  Visibility?: ManagedResourceVisibilitySettings | undefined
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
  NetworkInsightsAccessScopeAnalysisId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsResult {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined
  AnalysisStatus?: AnalysisStatus | undefined
  AnalysisFindings?: AccessScopeAnalysisFinding[] | undefined
  NextToken?: string | undefined
}

export interface GetNetworkInsightsAccessScopeContentRequest {
  NetworkInsightsAccessScopeId: string
  DryRun?: boolean | undefined
}

export interface GetNetworkInsightsAccessScopeContentResult {
  NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined
}

export interface GetPasswordDataRequest {
  InstanceId: string
  DryRun?: boolean | undefined
}

export interface GetPasswordDataResult {
  InstanceId?: string | undefined
  Timestamp?: Date | undefined
  PasswordData?: string | undefined
}

export interface GetReservedInstancesExchangeQuoteRequest {
  DryRun?: boolean | undefined
  ReservedInstanceIds: string[]
  TargetConfigurations?: TargetConfigurationRequest[] | undefined
}

export interface GetReservedInstancesExchangeQuoteResult {
  CurrencyCode?: string | undefined
  IsValidExchange?: boolean | undefined
  OutputReservedInstancesWillExpireAt?: Date | undefined
  PaymentDue?: string | undefined
  ReservedInstanceValueRollup?: ReservationValue | undefined
  ReservedInstanceValueSet?: ReservedInstanceReservationValue[] | undefined
  TargetConfigurationValueRollup?: ReservationValue | undefined
  TargetConfigurationValueSet?: TargetReservationValue[] | undefined
  ValidationFailureReason?: string | undefined
}

export interface GetRouteServerAssociationsRequest {
  RouteServerId: string
  DryRun?: boolean | undefined
}

export interface GetRouteServerAssociationsResult {
  RouteServerAssociations?: RouteServerAssociation[] | undefined
}

export interface GetRouteServerPropagationsRequest {
  RouteServerId: string
  RouteTableId?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetRouteServerPropagationsResult {
  RouteServerPropagations?: RouteServerPropagation[] | undefined
}

export interface GetRouteServerRoutingDatabaseRequest {
  RouteServerId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  Filters?: Filter[] | undefined
}

export interface GetRouteServerRoutingDatabaseResult {
  AreRoutesPersisted?: boolean | undefined
  Routes?: RouteServerRoute[] | undefined
  NextToken?: string | undefined
}

export interface GetSecurityGroupsForVpcRequest {
  VpcId: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
  Filters?: Filter[] | undefined
  DryRun?: boolean | undefined
}

export interface GetSecurityGroupsForVpcResult {
  NextToken?: string | undefined
  SecurityGroupForVpcs?: SecurityGroupForVpc[] | undefined
}

export interface GetSerialConsoleAccessStatusRequest {
  DryRun?: boolean | undefined
}

export interface GetSerialConsoleAccessStatusResult {
  SerialConsoleAccessEnabled?: boolean | undefined
  ManagedBy?: ManagedBy | undefined
}

export interface GetSnapshotBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined
}

export interface GetSnapshotBlockPublicAccessStateResult {
  State?: SnapshotBlockPublicAccessState | undefined
  ManagedBy?: ManagedBy | undefined
}

export interface GetSpotPlacementScoresRequest {
  InstanceTypes?: string[] | undefined
  TargetCapacity: number
  TargetCapacityUnitType?: TargetCapacityUnitType | undefined
  SingleAvailabilityZone?: boolean | undefined
  RegionNames?: string[] | undefined
  InstanceRequirementsWithMetadata?: InstanceRequirementsWithMetadataRequest | undefined
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  IncludeLocalZones?: boolean | undefined
}

export interface GetSpotPlacementScoresResult {
  SpotPlacementScores?: SpotPlacementScore[] | undefined
  NextToken?: string | undefined
}

export interface GetSubnetCidrReservationsRequest {
  Filters?: Filter[] | undefined
  SubnetId: string
  DryRun?: boolean | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface GetSubnetCidrReservationsResult {
  SubnetIpv4CidrReservations?: SubnetCidrReservation[] | undefined
  SubnetIpv6CidrReservations?: SubnetCidrReservation[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayAttachmentPropagationsRequest {
  TransitGatewayAttachmentId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayAttachmentPropagationsResult {
  TransitGatewayAttachmentPropagations?: TransitGatewayAttachmentPropagation[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayMeteringPolicyEntriesRequest {
  TransitGatewayMeteringPolicyId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayMeteringPolicyEntriesResult {
  TransitGatewayMeteringPolicyEntries?: TransitGatewayMeteringPolicyEntry[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayMulticastDomainAssociationsResult {
  MulticastDomainAssociations?: TransitGatewayMulticastDomainAssociation[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayPolicyTableAssociationsRequest {
  TransitGatewayPolicyTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayPolicyTableAssociationsResult {
  Associations?: TransitGatewayPolicyTableAssociation[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayPolicyTableEntriesRequest {
  TransitGatewayPolicyTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayPolicyTableEntriesResult {
  TransitGatewayPolicyTableEntries?: TransitGatewayPolicyTableEntry[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayPrefixListReferencesRequest {
  TransitGatewayRouteTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayPrefixListReferencesResult {
  TransitGatewayPrefixListReferences?: TransitGatewayPrefixListReference[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayRouteTableAssociationsRequest {
  TransitGatewayRouteTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayRouteTableAssociationsResult {
  Associations?: TransitGatewayRouteTableAssociation[] | undefined
  NextToken?: string | undefined
}

export interface GetTransitGatewayRouteTablePropagationsRequest {
  TransitGatewayRouteTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetTransitGatewayRouteTablePropagationsResult {
  TransitGatewayRouteTablePropagations?: TransitGatewayRouteTablePropagation[] | undefined
  NextToken?: string | undefined
}

export interface GetVerifiedAccessEndpointPolicyRequest {
  VerifiedAccessEndpointId: string
  DryRun?: boolean | undefined
}

export interface GetVerifiedAccessEndpointPolicyResult {
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
}

export interface GetVerifiedAccessEndpointTargetsRequest {
  VerifiedAccessEndpointId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetVerifiedAccessEndpointTargetsResult {
  VerifiedAccessEndpointTargets?: VerifiedAccessEndpointTarget[] | undefined
  NextToken?: string | undefined
}

export interface GetVerifiedAccessGroupPolicyRequest {
  VerifiedAccessGroupId: string
  DryRun?: boolean | undefined
}

export interface GetVerifiedAccessGroupPolicyResult {
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
}

export interface GetVpcResourcesBlockingEncryptionEnforcementRequest {
  VpcId: string
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetVpcResourcesBlockingEncryptionEnforcementResult {
  NonCompliantResources?: VpcEncryptionNonCompliantResource[] | undefined
  NextToken?: string | undefined
}

export interface GetVpnConnectionDeviceSampleConfigurationRequest {
  VpnConnectionId: string
  VpnConnectionDeviceTypeId: string
  InternetKeyExchangeVersion?: string | undefined
  SampleType?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetVpnConnectionDeviceSampleConfigurationResult {
  VpnConnectionDeviceSampleConfiguration?: string | undefined
}

export interface GetVpnConnectionDeviceTypesRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface GetVpnConnectionDeviceTypesResult {
  VpnConnectionDeviceTypes?: VpnConnectionDeviceType[] | undefined
  NextToken?: string | undefined
}

export interface GetVpnTunnelReplacementStatusRequest {
  VpnConnectionId: string
  VpnTunnelOutsideIpAddress: string
  DryRun?: boolean | undefined
}

export interface GetVpnTunnelReplacementStatusResult {
  VpnConnectionId?: string | undefined
  TransitGatewayId?: string | undefined
  CustomerGatewayId?: string | undefined
  VpnGatewayId?: string | undefined
  VpnTunnelOutsideIpAddress?: string | undefined
  MaintenanceDetails?: MaintenanceDetails | undefined
}

export interface GpuDeviceInfo {
  Name?: string | undefined
  Manufacturer?: string | undefined
  Count?: number | undefined
  LogicalGpuCount?: number | undefined
  GpuPartitionSize?: number | undefined
  Workloads?: string[] | undefined
  MemoryInfo?: GpuDeviceMemoryInfo | undefined
}

export interface GpuDeviceMemoryInfo {
  SizeInMiB?: number | undefined
}

export interface GpuInfo {
  Gpus?: GpuDeviceInfo[] | undefined
  TotalGpuMemoryInMiB?: number | undefined
}

export type GroupBy = 'resource-region' | 'availability-zone-id' | 'account-id' | 'account-name' | 'instance-family' | 'instance-type' | 'instance-platform' | 'reservation-arn' | 'reservation-id' | 'reservation-type' | 'reservation-create-timestamp' | 'reservation-start-timestamp' | 'reservation-end-timestamp' | 'reservation-end-date-type' | 'tenancy' | 'reservation-state' | 'reservation-instance-match-criteria' | 'reservation-unused-financial-owner' | (string & {})

export interface GroupIdentifier {
  GroupId?: string | undefined
  GroupName?: string | undefined
}

export type HaStatus = 'processing' | 'active' | 'standby' | 'invalid' | (string & {})

export interface HealthCheckPathDestinationRequestObject {
  SubnetId?: string | undefined
  SecurityGroupId?: string | undefined
}

export interface HealthCheckPathDestinationResponseObject {
  SubnetId?: string | undefined
  SecurityGroupId?: string | undefined
}

export interface HealthCheckPathRequestObject {
  Source?: HealthCheckPathSourceRequestObject | undefined
  Destinations?: HealthCheckPathDestinationRequestObject[] | undefined
}

export interface HealthCheckPathResponseObject {
  Source?: HealthCheckPathSourceResponseObject | undefined
  Destinations?: HealthCheckPathDestinationResponseObject[] | undefined
}

export interface HealthCheckPathSourceRequestObject {
  SubnetId?: string | undefined
  SecurityGroupId?: string | undefined
}

export interface HealthCheckPathSourceResponseObject {
  SubnetId?: string | undefined
  SecurityGroupId?: string | undefined
}

export interface HibernationOptions {
  Configured?: boolean | undefined
}

export interface HibernationOptionsRequest {
  Configured?: boolean | undefined
}

export interface HistoryRecord {
  EventInformation?: EventInformation | undefined
  EventType?: EventType | undefined
  Timestamp?: Date | undefined
}

export interface HistoryRecordEntry {
  EventInformation?: EventInformation | undefined
  EventType?: FleetEventType | undefined
  Timestamp?: Date | undefined
}

export interface Host {
  AutoPlacement?: AutoPlacement | undefined
  AvailabilityZone?: string | undefined
  AvailableCapacity?: AvailableCapacity | undefined
  ClientToken?: string | undefined
  HostId?: string | undefined
  HostProperties?: HostProperties | undefined
  HostReservationId?: string | undefined
  Instances?: HostInstance[] | undefined
  State?: AllocationState | undefined
  AllocationTime?: Date | undefined
  ReleaseTime?: Date | undefined
  Tags?: Tag[] | undefined
  HostRecovery?: HostRecovery | undefined
  AllowsMultipleInstanceTypes?: AllowsMultipleInstanceTypes | undefined
  OwnerId?: string | undefined
  AvailabilityZoneId?: string | undefined
  MemberOfServiceLinkedResourceGroup?: boolean | undefined
  OutpostArn?: string | undefined
  HostMaintenance?: HostMaintenance | undefined
  AssetId?: string | undefined
  CpuOptions?: HostCpuOptions | undefined
}

export interface HostCpuOptions {
  AmdSevSnp?: AmdSevSnp | undefined
}

export interface HostCpuOptionsRequest {
  AmdSevSnp?: AmdSevSnp | undefined
}

export interface HostInstance {
  InstanceId?: string | undefined
  InstanceType?: string | undefined
  OwnerId?: string | undefined
}

export type HostMaintenance = 'on' | 'off' | (string & {})

export interface HostOffering {
  CurrencyCode?: CurrencyCodeValues | undefined
  Duration?: number | undefined
  HourlyPrice?: string | undefined
  InstanceFamily?: string | undefined
  OfferingId?: string | undefined
  PaymentOption?: PaymentOption | undefined
  UpfrontPrice?: string | undefined
}

export interface HostProperties {
  Cores?: number | undefined
  InstanceType?: string | undefined
  InstanceFamily?: string | undefined
  Sockets?: number | undefined
  TotalVCpus?: number | undefined
}

export type HostRecovery = 'on' | 'off' | (string & {})

export interface HostReservation {
  Count?: number | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
  Duration?: number | undefined
  End?: Date | undefined
  HostIdSet?: string[] | undefined
  HostReservationId?: string | undefined
  HourlyPrice?: string | undefined
  InstanceFamily?: string | undefined
  OfferingId?: string | undefined
  PaymentOption?: PaymentOption | undefined
  Start?: Date | undefined
  State?: ReservationState | undefined
  UpfrontPrice?: string | undefined
  Tags?: Tag[] | undefined
}

export type HostTenancy = 'default' | 'dedicated' | 'host' | (string & {})

export type HostnameType = 'ip-name' | 'resource-name' | (string & {})

export type HttpTokensEnforcedState = 'disabled' | 'enabled' | (string & {})

export type HttpTokensState = 'optional' | 'required' | (string & {})

export type HypervisorType = 'ovm' | 'xen' | (string & {})

export interface IKEVersionsListValue {
  Value?: string | undefined
}

export interface IKEVersionsRequestListValue {
  Value?: string | undefined
}

export interface IamInstanceProfile {
  Arn?: string | undefined
  Id?: string | undefined
}

export interface IamInstanceProfileAssociation {
  AssociationId?: string | undefined
  InstanceId?: string | undefined
  IamInstanceProfile?: IamInstanceProfile | undefined
  State?: IamInstanceProfileAssociationState | undefined
  Timestamp?: Date | undefined
}

export type IamInstanceProfileAssociationState = 'associating' | 'associated' | 'disassociating' | 'disassociated' | (string & {})

export interface IamInstanceProfileSpecification {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface IcmpTypeCode {
  Code?: number | undefined
  Type?: number | undefined
}

export interface IdFormat {
  Deadline?: Date | undefined
  Resource?: string | undefined
  UseLongIds?: boolean | undefined
}

export type Igmpv2SupportValue = 'enable' | 'disable' | (string & {})

export interface Image {
  PlatformDetails?: string | undefined
  UsageOperation?: string | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  Description?: string | undefined
  EnaSupport?: boolean | undefined
  Hypervisor?: HypervisorType | undefined
  ImageOwnerAlias?: string | undefined
  Name?: string | undefined
  RootDeviceName?: string | undefined
  RootDeviceType?: DeviceType | undefined
  SriovNetSupport?: string | undefined
  StateReason?: StateReason | undefined
  Tags?: Tag[] | undefined
  VirtualizationType?: VirtualizationType | undefined
  BootMode?: BootModeValues | undefined
  TpmSupport?: TpmSupportValues | undefined
  DeprecationTime?: string | undefined
  ImdsSupport?: ImdsSupportValues | undefined
  SourceInstanceId?: string | undefined
  DeregistrationProtection?: string | undefined
  LastLaunchedTime?: string | undefined
  ImageAllowed?: boolean | undefined
  SourceImageId?: string | undefined
  SourceImageRegion?: string | undefined
  FreeTierEligible?: boolean | undefined
  PublicSsmParameterName?: string | undefined
  ImageWatermarks?: ImageWatermark[] | undefined
  ImageId?: string | undefined
  ImageLocation?: string | undefined
  State?: ImageState | undefined
  OwnerId?: string | undefined
  CreationDate?: string | undefined
  Public?: boolean | undefined
  ProductCodes?: ProductCode[] | undefined
  Architecture?: ArchitectureValues | undefined
  ImageType?: ImageTypeValues | undefined
  KernelId?: string | undefined
  RamdiskId?: string | undefined
  Platform?: PlatformValues | undefined
}

export interface ImageAncestryEntry {
  CreationDate?: Date | undefined
  ImageId?: string | undefined
  ImageOwnerAlias?: string | undefined
  SourceImageId?: string | undefined
  SourceImageRegion?: string | undefined
}

export interface ImageAttribute {
  Description?: AttributeValue | undefined
  KernelId?: AttributeValue | undefined
  RamdiskId?: AttributeValue | undefined
  SriovNetSupport?: AttributeValue | undefined
  BootMode?: AttributeValue | undefined
  TpmSupport?: AttributeValue | undefined
  UefiData?: AttributeValue | undefined
  LastLaunchedTime?: AttributeValue | undefined
  ImdsSupport?: AttributeValue | undefined
  DeregistrationProtection?: AttributeValue | undefined
  ImageId?: string | undefined
  LaunchPermissions?: LaunchPermission[] | undefined
  ProductCodes?: ProductCode[] | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
}

export type ImageAttributeName = 'description' | 'kernel' | 'ramdisk' | 'launchPermission' | 'productCodes' | 'blockDeviceMapping' | 'sriovNetSupport' | 'bootMode' | 'tpmSupport' | 'uefiData' | 'lastLaunchedTime' | 'imdsSupport' | 'deregistrationProtection' | (string & {})

export type ImageBlockPublicAccessDisabledState = 'unblocked' | (string & {})

export type ImageBlockPublicAccessEnabledState = 'block-new-sharing' | (string & {})

export interface ImageCriterion {
  ImageProviders?: string[] | undefined
  MarketplaceProductCodes?: string[] | undefined
  ImageNames?: string[] | undefined
  DeprecationTimeCondition?: DeprecationTimeCondition | undefined
  CreationDateCondition?: CreationDateCondition | undefined
  ImageWatermarks?: ImageWatermarkFilterResponse[] | undefined
}

export interface ImageCriterionRequest {
  ImageProviders?: string[] | undefined
  MarketplaceProductCodes?: string[] | undefined
  ImageNames?: string[] | undefined
  DeprecationTimeCondition?: DeprecationTimeConditionRequest | undefined
  CreationDateCondition?: CreationDateConditionRequest | undefined
  ImageWatermarks?: ImageWatermarkFilterRequest[] | undefined
}

export interface ImageDiskContainer {
  Description?: string | undefined
  DeviceName?: string | undefined
  Format?: string | undefined
  SnapshotId?: string | undefined
  Url?: string | undefined
  UserBucket?: UserBucket | undefined
}

export interface ImageMetadata {
  ImageId?: string | undefined
  Name?: string | undefined
  OwnerId?: string | undefined
  State?: ImageState | undefined
  ImageOwnerAlias?: string | undefined
  CreationDate?: string | undefined
  DeprecationTime?: string | undefined
  ImageAllowed?: boolean | undefined
  IsPublic?: boolean | undefined
  ImageWatermarks?: ImageWatermark[] | undefined
}

export interface ImageRecycleBinInfo {
  ImageId?: string | undefined
  Name?: string | undefined
  Description?: string | undefined
  RecycleBinEnterTime?: Date | undefined
  RecycleBinExitTime?: Date | undefined
}

export interface ImageReference {
  ImageId?: string | undefined
  ResourceType?: ImageReferenceResourceType | undefined
  Arn?: string | undefined
}

export type ImageReferenceOptionName = 'state-name' | 'version-depth' | (string & {})

export type ImageReferenceResourceType = 'ec2:Instance' | 'ec2:LaunchTemplate' | 'ssm:Parameter' | 'imagebuilder:ImageRecipe' | 'imagebuilder:ContainerRecipe' | (string & {})

export type ImageState = 'pending' | 'available' | 'invalid' | 'deregistered' | 'transient' | 'failed' | 'error' | 'disabled' | (string & {})

export type ImageTypeValues = 'machine' | 'kernel' | 'ramdisk' | (string & {})

export interface ImageUsageReport {
  ImageId?: string | undefined
  ReportId?: string | undefined
  ResourceTypes?: ImageUsageResourceType[] | undefined
  AccountIds?: string[] | undefined
  State?: string | undefined
  StateReason?: string | undefined
  CreationTime?: Date | undefined
  ExpirationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface ImageUsageReportEntry {
  ResourceType?: string | undefined
  ReportId?: string | undefined
  UsageCount?: number | undefined
  AccountId?: string | undefined
  ImageId?: string | undefined
  ReportCreationTime?: Date | undefined
}

export interface ImageUsageResourceType {
  ResourceType?: string | undefined
  ResourceTypeOptions?: ImageUsageResourceTypeOption[] | undefined
}

export interface ImageUsageResourceTypeOption {
  OptionName?: string | undefined
  OptionValues?: string[] | undefined
}

export interface ImageUsageResourceTypeOptionRequest {
  OptionName?: string | undefined
  OptionValues?: string[] | undefined
}

export interface ImageUsageResourceTypeRequest {
  ResourceType?: string | undefined
  ResourceTypeOptions?: ImageUsageResourceTypeOptionRequest[] | undefined
}

export interface ImageWatermark {
  WatermarkKey?: string | undefined
  SourceImageRegion?: string | undefined
  SourceImageId?: string | undefined
  SourceImageCreationTime?: Date | undefined
  WatermarkCreationTime?: Date | undefined
}

export interface ImageWatermarkFilterRequest {
  WatermarkKey?: string | undefined
  SourceImageRegion?: string | undefined
  MaximumDaysSinceSourceImageCreated?: number | undefined
  MaximumDaysSinceWatermarkCreated?: number | undefined
}

export interface ImageWatermarkFilterResponse {
  WatermarkKey?: string | undefined
  SourceImageRegion?: string | undefined
  MaximumDaysSinceSourceImageCreated?: number | undefined
  MaximumDaysSinceWatermarkCreated?: number | undefined
}

export type ImdsSupportValues = 'v2.0' | (string & {})

export interface ImportClientVpnClientCertificateRevocationListRequest {
  ClientVpnEndpointId: string
  CertificateRevocationList: string
  DryRun?: boolean | undefined
}

export interface ImportClientVpnClientCertificateRevocationListResult {
  Return?: boolean | undefined
}

export interface ImportImageLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined
}

export interface ImportImageLicenseConfigurationResponse {
  LicenseConfigurationArn?: string | undefined
}

export interface ImportImageRequest {
  Architecture?: string | undefined
  ClientData?: ClientData | undefined
  ClientToken?: string | undefined
  Description?: string | undefined
  DiskContainers?: ImageDiskContainer[] | undefined
  DryRun?: boolean | undefined
  Encrypted?: boolean | undefined
  Hypervisor?: string | undefined
  KmsKeyId?: string | undefined
  LicenseType?: string | undefined
  Platform?: string | undefined
  RoleName?: string | undefined
  LicenseSpecifications?: ImportImageLicenseConfigurationRequest[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  UsageOperation?: string | undefined
  BootMode?: BootModeValues | undefined
}

export interface ImportImageResult {
  Architecture?: string | undefined
  Description?: string | undefined
  Encrypted?: boolean | undefined
  Hypervisor?: string | undefined
  ImageId?: string | undefined
  ImportTaskId?: string | undefined
  KmsKeyId?: string | undefined
  LicenseType?: string | undefined
  Platform?: string | undefined
  Progress?: string | undefined
  SnapshotDetails?: SnapshotDetail[] | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  LicenseSpecifications?: ImportImageLicenseConfigurationResponse[] | undefined
  Tags?: Tag[] | undefined
  UsageOperation?: string | undefined
}

export interface ImportImageTask {
  Architecture?: string | undefined
  Description?: string | undefined
  Encrypted?: boolean | undefined
  Hypervisor?: string | undefined
  ImageId?: string | undefined
  ImportTaskId?: string | undefined
  KmsKeyId?: string | undefined
  LicenseType?: string | undefined
  Platform?: string | undefined
  Progress?: string | undefined
  SnapshotDetails?: SnapshotDetail[] | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
  LicenseSpecifications?: ImportImageLicenseConfigurationResponse[] | undefined
  UsageOperation?: string | undefined
  BootMode?: BootModeValues | undefined
}

export interface ImportInstanceLaunchSpecification {
  Architecture?: ArchitectureValues | undefined
  GroupNames?: string[] | undefined
  GroupIds?: string[] | undefined
  AdditionalInfo?: string | undefined
  UserData?: UserData | undefined
  InstanceType?: InstanceType | undefined
  Placement?: Placement | undefined
  Monitoring?: boolean | undefined
  SubnetId?: string | undefined
  InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined
  PrivateIpAddress?: string | undefined
}

export interface ImportInstanceRequest {
  DryRun?: boolean | undefined
  Description?: string | undefined
  LaunchSpecification?: ImportInstanceLaunchSpecification | undefined
  DiskImages?: DiskImage[] | undefined
  Platform: PlatformValues
}

export interface ImportInstanceResult {
  ConversionTask?: ConversionTask | undefined
}

export interface ImportInstanceTaskDetails {
  Description?: string | undefined
  InstanceId?: string | undefined
  Platform?: PlatformValues | undefined
  Volumes?: ImportInstanceVolumeDetailItem[] | undefined
}

export interface ImportInstanceVolumeDetailItem {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  BytesConverted?: number | undefined
  Description?: string | undefined
  Image?: DiskImageDescription | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Volume?: DiskImageVolumeDescription | undefined
}

export interface ImportKeyPairRequest {
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  KeyName: string
  PublicKeyMaterial: Uint8Array
}

export interface ImportKeyPairResult {
  KeyFingerprint?: string | undefined
  KeyName?: string | undefined
  KeyPairId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ImportSnapshotRequest {
  ClientData?: ClientData | undefined
  ClientToken?: string | undefined
  Description?: string | undefined
  DiskContainer?: SnapshotDiskContainer | undefined
  DryRun?: boolean | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  RoleName?: string | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface ImportSnapshotResult {
  Description?: string | undefined
  ImportTaskId?: string | undefined
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined
  Tags?: Tag[] | undefined
}

export interface ImportSnapshotTask {
  Description?: string | undefined
  ImportTaskId?: string | undefined
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined
  Tags?: Tag[] | undefined
}

export interface ImportVolumeRequest {
  AvailabilityZoneId?: string | undefined
  DryRun?: boolean | undefined
  AvailabilityZone?: string | undefined
  Image: DiskImageDetail
  Description?: string | undefined
  Volume: VolumeDetail
}

export interface ImportVolumeResult {
  ConversionTask?: ConversionTask | undefined
}

export interface ImportVolumeTaskDetails {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  BytesConverted?: number | undefined
  Description?: string | undefined
  Image?: DiskImageDescription | undefined
  Volume?: DiskImageVolumeDescription | undefined
}

export interface InferenceAcceleratorInfo {
  Accelerators?: InferenceDeviceInfo[] | undefined
  TotalInferenceMemoryInMiB?: number | undefined
}

export interface InferenceDeviceInfo {
  Count?: number | undefined
  Name?: string | undefined
  Manufacturer?: string | undefined
  MemoryInfo?: InferenceDeviceMemoryInfo | undefined
}

export interface InferenceDeviceMemoryInfo {
  SizeInMiB?: number | undefined
}

export type IngestionStatus = 'initial-ingestion-in-progress' | 'ingestion-complete' | 'ingestion-failed' | (string & {})

export interface InitializationStatusDetails {
  InitializationType?: InitializationType | undefined
  Progress?: number | undefined
  EstimatedTimeToCompleteInSeconds?: number | undefined
}

export type InitializationType = 'default' | 'provisioned-rate' | 'volume-copy' | (string & {})

export interface Instance {
  Architecture?: ArchitectureValues | undefined
  BlockDeviceMappings?: InstanceBlockDeviceMapping[] | undefined
  ClientToken?: string | undefined
  EbsOptimized?: boolean | undefined
  EnaSupport?: boolean | undefined
  Hypervisor?: HypervisorType | undefined
  IamInstanceProfile?: IamInstanceProfile | undefined
  InstanceLifecycle?: InstanceLifecycleType | undefined
  ElasticGpuAssociations?: ElasticGpuAssociation[] | undefined
  ElasticInferenceAcceleratorAssociations?: ElasticInferenceAcceleratorAssociation[] | undefined
  NetworkInterfaces?: InstanceNetworkInterface[] | undefined
  OutpostArn?: string | undefined
  RootDeviceName?: string | undefined
  RootDeviceType?: DeviceType | undefined
  SecurityGroups?: GroupIdentifier[] | undefined
  SourceDestCheck?: boolean | undefined
  SpotInstanceRequestId?: string | undefined
  SriovNetSupport?: string | undefined
  StateReason?: StateReason | undefined
  Tags?: Tag[] | undefined
  VirtualizationType?: VirtualizationType | undefined
  CpuOptions?: CpuOptions | undefined
  CapacityBlockId?: string | undefined
  CapacityReservationId?: string | undefined
  CapacityReservationSpecification?: CapacityReservationSpecificationResponse | undefined
  HibernationOptions?: HibernationOptions | undefined
  Licenses?: LicenseConfiguration[] | undefined
  MetadataOptions?: InstanceMetadataOptionsResponse | undefined
  EnclaveOptions?: EnclaveOptions | undefined
  BootMode?: BootModeValues | undefined
  PlatformDetails?: string | undefined
  UsageOperation?: string | undefined
  UsageOperationUpdateTime?: Date | undefined
  PrivateDnsNameOptions?: PrivateDnsNameOptionsResponse | undefined
  Ipv6Address?: string | undefined
  TpmSupport?: string | undefined
  MaintenanceOptions?: InstanceMaintenanceOptions | undefined
  CurrentInstanceBootMode?: InstanceBootModeValues | undefined
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptions | undefined
  Operator?: OperatorResponse | undefined
  SecondaryInterfaces?: InstanceSecondaryInterface[] | undefined
  InstanceId?: string | undefined
  ImageId?: string | undefined
  State?: InstanceState | undefined
  PrivateDnsName?: string | undefined
  PublicDnsName?: string | undefined
  StateTransitionReason?: string | undefined
  KeyName?: string | undefined
  AmiLaunchIndex?: number | undefined
  ProductCodes?: ProductCode[] | undefined
  InstanceType?: InstanceType | undefined
  LaunchTime?: Date | undefined
  Placement?: Placement | undefined
  KernelId?: string | undefined
  RamdiskId?: string | undefined
  Platform?: PlatformValues | undefined
  Monitoring?: Monitoring | undefined
  SubnetId?: string | undefined
  VpcId?: string | undefined
  PrivateIpAddress?: string | undefined
  PublicIpAddress?: string | undefined
}

export interface InstanceApplicationStatus {
  InstanceId?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  ApplicationStatus?: ApplicationStatus | undefined
  Tags?: Tag[] | undefined
}

export interface InstanceAttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined
  EnaSrdUdpSpecification?: InstanceAttachmentEnaSrdUdpSpecification | undefined
}

export interface InstanceAttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined
}

export interface InstanceAttribute {
  BlockDeviceMappings?: InstanceBlockDeviceMapping[] | undefined
  DisableApiTermination?: AttributeBooleanValue | undefined
  EnaSupport?: AttributeBooleanValue | undefined
  EnclaveOptions?: EnclaveOptions | undefined
  EbsOptimized?: AttributeBooleanValue | undefined
  InstanceId?: string | undefined
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined
  InstanceType?: AttributeValue | undefined
  KernelId?: AttributeValue | undefined
  ProductCodes?: ProductCode[] | undefined
  RamdiskId?: AttributeValue | undefined
  RootDeviceName?: AttributeValue | undefined
  SourceDestCheck?: AttributeBooleanValue | undefined
  SriovNetSupport?: AttributeValue | undefined
  UserData?: AttributeValue | undefined
  DisableApiStop?: AttributeBooleanValue | undefined
  Groups?: GroupIdentifier[] | undefined
}

export type InstanceAttributeName = 'instanceType' | 'kernel' | 'ramdisk' | 'userData' | 'disableApiTermination' | 'instanceInitiatedShutdownBehavior' | 'rootDeviceName' | 'blockDeviceMapping' | 'productCodes' | 'sourceDestCheck' | 'groupSet' | 'ebsOptimized' | 'sriovNetSupport' | 'enaSupport' | 'enclaveOptions' | 'disableApiStop' | (string & {})

export type InstanceAutoRecoveryState = 'disabled' | 'default' | (string & {})

export type InstanceBandwidthWeighting = 'default' | 'vpc-1' | 'ebs-1' | (string & {})

export interface InstanceBlockDeviceMapping {
  DeviceName?: string | undefined
  Ebs?: EbsInstanceBlockDevice | undefined
}

export interface InstanceBlockDeviceMappingSpecification {
  DeviceName?: string | undefined
  Ebs?: EbsInstanceBlockDeviceSpecification | undefined
  VirtualName?: string | undefined
  NoDevice?: string | undefined
}

export type InstanceBootModeValues = 'legacy-bios' | 'uefi' | (string & {})

export interface InstanceCapacity {
  AvailableCapacity?: number | undefined
  InstanceType?: string | undefined
  TotalCapacity?: number | undefined
}

export interface InstanceConnectEndpointDnsNames {
  DnsName?: string | undefined
  FipsDnsName?: string | undefined
}

export interface InstanceConnectEndpointPublicDnsNames {
  Ipv4?: InstanceConnectEndpointDnsNames | undefined
  Dualstack?: InstanceConnectEndpointDnsNames | undefined
}

export interface InstanceCount {
  InstanceCount?: number | undefined
  State?: ListingState | undefined
}

export interface InstanceCreditSpecification {
  InstanceId?: string | undefined
  CpuCredits?: string | undefined
}

export interface InstanceCreditSpecificationRequest {
  InstanceId: string
  CpuCredits?: string | undefined
}

export interface InstanceEventWindow {
  InstanceEventWindowId?: string | undefined
  TimeRanges?: InstanceEventWindowTimeRange[] | undefined
  Name?: string | undefined
  CronExpression?: string | undefined
  AssociationTarget?: InstanceEventWindowAssociationTarget | undefined
  State?: InstanceEventWindowState | undefined
  Tags?: Tag[] | undefined
}

export interface InstanceEventWindowAssociationRequest {
  InstanceIds?: string[] | undefined
  InstanceTags?: Tag[] | undefined
  DedicatedHostIds?: string[] | undefined
}

export interface InstanceEventWindowAssociationTarget {
  InstanceIds?: string[] | undefined
  Tags?: Tag[] | undefined
  DedicatedHostIds?: string[] | undefined
}

export interface InstanceEventWindowDisassociationRequest {
  InstanceIds?: string[] | undefined
  InstanceTags?: Tag[] | undefined
  DedicatedHostIds?: string[] | undefined
}

export type InstanceEventWindowState = 'creating' | 'deleting' | 'active' | 'deleted' | (string & {})

export interface InstanceEventWindowStateChange {
  InstanceEventWindowId?: string | undefined
  State?: InstanceEventWindowState | undefined
}

export interface InstanceEventWindowTimeRange {
  StartWeekDay?: WeekDay | undefined
  StartHour?: number | undefined
  EndWeekDay?: WeekDay | undefined
  EndHour?: number | undefined
}

export interface InstanceEventWindowTimeRangeRequest {
  StartWeekDay?: WeekDay | undefined
  StartHour?: number | undefined
  EndWeekDay?: WeekDay | undefined
  EndHour?: number | undefined
}

export interface InstanceExportDetails {
  InstanceId?: string | undefined
  TargetEnvironment?: ExportEnvironment | undefined
}

export interface InstanceFamilyCreditSpecification {
  InstanceFamily?: UnlimitedSupportedInstanceFamily | undefined
  CpuCredits?: string | undefined
}

export type InstanceGeneration = 'current' | 'previous' | (string & {})

export type InstanceHealthStatus = 'healthy' | 'unhealthy' | (string & {})

export interface InstanceImageMetadata {
  InstanceId?: string | undefined
  InstanceType?: InstanceType | undefined
  LaunchTime?: Date | undefined
  AvailabilityZone?: string | undefined
  ZoneId?: string | undefined
  State?: InstanceState | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
  ImageMetadata?: ImageMetadata | undefined
  Operator?: OperatorResponse | undefined
}

export type InstanceInterruptionBehavior = 'hibernate' | 'stop' | 'terminate' | (string & {})

export interface InstanceIpv4Prefix {
  Ipv4Prefix?: string | undefined
}

export interface InstanceIpv6Address {
  Ipv6Address?: string | undefined
  IsPrimaryIpv6?: boolean | undefined
}

export interface InstanceIpv6AddressRequest {
  Ipv6Address?: string | undefined
}

export interface InstanceIpv6Prefix {
  Ipv6Prefix?: string | undefined
}

export type InstanceLifecycle = 'spot' | 'on-demand' | 'interruptible-capacity-reservation' | (string & {})

export type InstanceLifecycleType = 'spot' | 'scheduled' | 'capacity-block' | 'interruptible-capacity-reservation' | (string & {})

export interface InstanceMaintenanceOptions {
  AutoRecovery?: InstanceAutoRecoveryState | undefined
  RebootMigration?: InstanceRebootMigrationState | undefined
}

export interface InstanceMaintenanceOptionsRequest {
  AutoRecovery?: InstanceAutoRecoveryState | undefined
}

export interface InstanceMarketOptionsRequest {
  MarketType?: MarketType | undefined
  SpotOptions?: SpotMarketOptions | undefined
}

export type InstanceMatchCriteria = 'open' | 'targeted' | (string & {})

export interface InstanceMetadataDefaultsResponse {
  HttpTokens?: HttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: InstanceMetadataEndpointState | undefined
  InstanceMetadataTags?: InstanceMetadataTagsState | undefined
  ManagedBy?: ManagedBy | undefined
  ManagedExceptionMessage?: string | undefined
  HttpTokensEnforced?: HttpTokensEnforcedState | undefined
}

export type InstanceMetadataEndpointState = 'disabled' | 'enabled' | (string & {})

export interface InstanceMetadataOptionsRequest {
  HttpTokens?: HttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: InstanceMetadataEndpointState | undefined
  HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined
  InstanceMetadataTags?: InstanceMetadataTagsState | undefined
}

export interface InstanceMetadataOptionsResponse {
  State?: InstanceMetadataOptionsState | undefined
  HttpTokens?: HttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: InstanceMetadataEndpointState | undefined
  HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined
  InstanceMetadataTags?: InstanceMetadataTagsState | undefined
}

export type InstanceMetadataOptionsState = 'pending' | 'applied' | (string & {})

export type InstanceMetadataProtocolState = 'disabled' | 'enabled' | (string & {})

export type InstanceMetadataTagsState = 'disabled' | 'enabled' | (string & {})

export interface InstanceMonitoring {
  InstanceId?: string | undefined
  Monitoring?: Monitoring | undefined
}

export interface InstanceNetworkInterface {
  Association?: InstanceNetworkInterfaceAssociation | undefined
  Attachment?: InstanceNetworkInterfaceAttachment | undefined
  Description?: string | undefined
  Groups?: GroupIdentifier[] | undefined
  Ipv6Addresses?: InstanceIpv6Address[] | undefined
  MacAddress?: string | undefined
  NetworkInterfaceId?: string | undefined
  OwnerId?: string | undefined
  PrivateDnsName?: string | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddresses?: InstancePrivateIpAddress[] | undefined
  SourceDestCheck?: boolean | undefined
  Status?: NetworkInterfaceStatus | undefined
  SubnetId?: string | undefined
  VpcId?: string | undefined
  InterfaceType?: string | undefined
  Ipv4Prefixes?: InstanceIpv4Prefix[] | undefined
  Ipv6Prefixes?: InstanceIpv6Prefix[] | undefined
  ConnectionTrackingConfiguration?: ConnectionTrackingSpecificationResponse | undefined
  Operator?: OperatorResponse | undefined
}

export interface InstanceNetworkInterfaceAssociation {
  CarrierIp?: string | undefined
  CustomerOwnedIp?: string | undefined
  IpOwnerId?: string | undefined
  PublicDnsName?: string | undefined
  PublicIp?: string | undefined
}

export interface InstanceNetworkInterfaceAttachment {
  AttachTime?: Date | undefined
  AttachmentId?: string | undefined
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  Status?: AttachmentStatus | undefined
  NetworkCardIndex?: number | undefined
  EnaSrdSpecification?: InstanceAttachmentEnaSrdSpecification | undefined
  EnaQueueCount?: number | undefined
}

export interface InstanceNetworkInterfaceSpecification {
  AssociatePublicIpAddress?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Description?: string | undefined
  DeviceIndex?: number | undefined
  Groups?: string[] | undefined
  Ipv6AddressCount?: number | undefined
  Ipv6Addresses?: InstanceIpv6Address[] | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddresses?: PrivateIpAddressSpecification[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  SubnetId?: string | undefined
  AssociateCarrierIpAddress?: boolean | undefined
  InterfaceType?: string | undefined
  NetworkCardIndex?: number | undefined
  Ipv4Prefixes?: Ipv4PrefixSpecificationRequest[] | undefined
  Ipv4PrefixCount?: number | undefined
  Ipv6Prefixes?: Ipv6PrefixSpecificationRequest[] | undefined
  Ipv6PrefixCount?: number | undefined
  PrimaryIpv6?: boolean | undefined
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined
  EnaQueueCount?: number | undefined
}

export interface InstanceNetworkPerformanceOptions {
  BandwidthWeighting?: InstanceBandwidthWeighting | undefined
}

export interface InstanceNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: InstanceBandwidthWeighting | undefined
}

export interface InstancePrivateIpAddress {
  Association?: InstanceNetworkInterfaceAssociation | undefined
  Primary?: boolean | undefined
  PrivateDnsName?: string | undefined
  PrivateIpAddress?: string | undefined
}

export type InstanceRebootMigrationState = 'disabled' | 'default' | (string & {})

export interface InstanceRequirements {
  VCpuCount?: VCpuCountRange | undefined
  MemoryMiB?: MemoryMiB | undefined
  CpuManufacturers?: CpuManufacturer[] | undefined
  MemoryGiBPerVCpu?: MemoryGiBPerVCpu | undefined
  ExcludedInstanceTypes?: string[] | undefined
  InstanceGenerations?: InstanceGeneration[] | undefined
  SpotMaxPricePercentageOverLowestPrice?: number | undefined
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined
  BareMetal?: BareMetal | undefined
  BurstablePerformance?: BurstablePerformance | undefined
  RequireHibernateSupport?: boolean | undefined
  NetworkInterfaceCount?: NetworkInterfaceCount | undefined
  LocalStorage?: LocalStorage | undefined
  LocalStorageTypes?: LocalStorageType[] | undefined
  TotalLocalStorageGB?: TotalLocalStorageGB | undefined
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbps | undefined
  AcceleratorTypes?: AcceleratorType[] | undefined
  AcceleratorCount?: AcceleratorCount | undefined
  AcceleratorManufacturers?: AcceleratorManufacturer[] | undefined
  AcceleratorNames?: AcceleratorName[] | undefined
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiB | undefined
  NetworkBandwidthGbps?: NetworkBandwidthGbps | undefined
  AllowedInstanceTypes?: string[] | undefined
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined
  BaselinePerformanceFactors?: BaselinePerformanceFactors | undefined
  RequireEncryptionInTransit?: boolean | undefined
}

export interface InstanceRequirementsRequest {
  VCpuCount: VCpuCountRangeRequest
  MemoryMiB: MemoryMiBRequest
  CpuManufacturers?: CpuManufacturer[] | undefined
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined
  ExcludedInstanceTypes?: string[] | undefined
  InstanceGenerations?: InstanceGeneration[] | undefined
  SpotMaxPricePercentageOverLowestPrice?: number | undefined
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined
  BareMetal?: BareMetal | undefined
  BurstablePerformance?: BurstablePerformance | undefined
  RequireHibernateSupport?: boolean | undefined
  NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined
  LocalStorage?: LocalStorage | undefined
  LocalStorageTypes?: LocalStorageType[] | undefined
  TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined
  AcceleratorTypes?: AcceleratorType[] | undefined
  AcceleratorCount?: AcceleratorCountRequest | undefined
  AcceleratorManufacturers?: AcceleratorManufacturer[] | undefined
  AcceleratorNames?: AcceleratorName[] | undefined
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined
  AllowedInstanceTypes?: string[] | undefined
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined
  RequireEncryptionInTransit?: boolean | undefined
}

export interface InstanceRequirementsWithMetadataRequest {
  ArchitectureTypes?: ArchitectureType[] | undefined
  VirtualizationTypes?: VirtualizationType[] | undefined
  InstanceRequirements?: InstanceRequirementsRequest | undefined
}

export interface InstanceSecondaryInterface {
  Attachment?: InstanceSecondaryInterfaceAttachment | undefined
  MacAddress?: string | undefined
  SecondaryInterfaceId?: string | undefined
  OwnerId?: string | undefined
  PrivateIpAddresses?: InstanceSecondaryInterfacePrivateIpAddress[] | undefined
  SourceDestCheck?: boolean | undefined
  Status?: SecondaryInterfaceStatus | undefined
  SecondarySubnetId?: string | undefined
  SecondaryNetworkId?: string | undefined
  InterfaceType?: SecondaryInterfaceType | undefined
}

export interface InstanceSecondaryInterfaceAttachment {
  AttachTime?: Date | undefined
  AttachmentId?: string | undefined
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  Status?: AttachmentStatus | undefined
  NetworkCardIndex?: number | undefined
}

export interface InstanceSecondaryInterfacePrivateIpAddress {
  PrivateIpAddress?: string | undefined
}

export interface InstanceSecondaryInterfacePrivateIpAddressRequest {
  PrivateIpAddress: string
}

export interface InstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  PrivateIpAddresses?: InstanceSecondaryInterfacePrivateIpAddressRequest[] | undefined
  PrivateIpAddressCount?: number | undefined
  SecondarySubnetId?: string | undefined
  InterfaceType?: SecondaryInterfaceType | undefined
  NetworkCardIndex?: number | undefined
}

export interface InstanceSpecification {
  InstanceId: string
  ExcludeBootVolume?: boolean | undefined
  ExcludeDataVolumeIds?: string[] | undefined
}

export interface InstanceState {
  Code?: number | undefined
  Name?: InstanceStateName | undefined
}

export interface InstanceStateChange {
  InstanceId?: string | undefined
  CurrentState?: InstanceState | undefined
  PreviousState?: InstanceState | undefined
}

export type InstanceStateName = 'pending' | 'running' | 'shutting-down' | 'terminated' | 'stopping' | 'stopped' | (string & {})

export interface InstanceStatus {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  OutpostArn?: string | undefined
  Operator?: OperatorResponse | undefined
  Events?: InstanceStatusEvent[] | undefined
  InstanceId?: string | undefined
  InstanceState?: InstanceState | undefined
  InstanceStatus?: InstanceStatusSummary | undefined
  SystemStatus?: InstanceStatusSummary | undefined
  AttachedEbsStatus?: EbsStatusSummary | undefined
  ApplicationStatus?: ApplicationStatusSummary | undefined
}

export interface InstanceStatusDetails {
  ImpairedSince?: Date | undefined
  Name?: StatusName | undefined
  Status?: StatusType | undefined
}

export interface InstanceStatusEvent {
  InstanceEventId?: string | undefined
  Code?: EventCode | undefined
  Description?: string | undefined
  NotAfter?: Date | undefined
  NotBefore?: Date | undefined
  NotBeforeDeadline?: Date | undefined
}

export interface InstanceStatusSummary {
  Details?: InstanceStatusDetails[] | undefined
  Status?: SummaryStatus | undefined
}

export type InstanceStorageEncryptionSupport = 'unsupported' | 'required' | (string & {})

export interface InstanceStorageInfo {
  TotalSizeInGB?: number | undefined
  Disks?: DiskInfo[] | undefined
  NvmeSupport?: EphemeralNvmeSupport | undefined
  EncryptionSupport?: InstanceStorageEncryptionSupport | undefined
}

export interface InstanceTagNotificationAttribute {
  InstanceTagKeys?: string[] | undefined
  IncludeAllTagsOfInstance?: boolean | undefined
}

export interface InstanceTopology {
  InstanceId?: string | undefined
  InstanceType?: string | undefined
  GroupName?: string | undefined
  NetworkNodes?: string[] | undefined
  AvailabilityZone?: string | undefined
  ZoneId?: string | undefined
  CapacityBlockId?: string | undefined
}

export type InstanceType = 'a1.medium' | 'a1.large' | 'a1.xlarge' | 'a1.2xlarge' | 'a1.4xlarge' | 'a1.metal' | 'c1.medium' | 'c1.xlarge' | 'c3.large' | 'c3.xlarge' | 'c3.2xlarge' | 'c3.4xlarge' | 'c3.8xlarge' | 'c4.large' | 'c4.xlarge' | 'c4.2xlarge' | 'c4.4xlarge' | 'c4.8xlarge' | 'c5.large' | 'c5.xlarge' | 'c5.2xlarge' | 'c5.4xlarge' | 'c5.9xlarge' | 'c5.12xlarge' | 'c5.18xlarge' | 'c5.24xlarge' | 'c5.metal' | 'c5a.large' | 'c5a.xlarge' | 'c5a.2xlarge' | 'c5a.4xlarge' | 'c5a.8xlarge' | 'c5a.12xlarge' | 'c5a.16xlarge' | 'c5a.24xlarge' | 'c5ad.large' | 'c5ad.xlarge' | 'c5ad.2xlarge' | 'c5ad.4xlarge' | 'c5ad.8xlarge' | 'c5ad.12xlarge' | 'c5ad.16xlarge' | 'c5ad.24xlarge' | 'c5d.large' | 'c5d.xlarge' | 'c5d.2xlarge' | 'c5d.4xlarge' | 'c5d.9xlarge' | 'c5d.12xlarge' | 'c5d.18xlarge' | 'c5d.24xlarge' | 'c5d.metal' | 'c5n.large' | 'c5n.xlarge' | 'c5n.2xlarge' | 'c5n.4xlarge' | 'c5n.9xlarge' | 'c5n.18xlarge' | 'c5n.metal' | 'c6g.medium' | 'c6g.large' | 'c6g.xlarge' | 'c6g.2xlarge' | 'c6g.4xlarge' | 'c6g.8xlarge' | 'c6g.12xlarge' | 'c6g.16xlarge' | 'c6g.metal' | 'c6gd.medium' | 'c6gd.large' | 'c6gd.xlarge' | 'c6gd.2xlarge' | 'c6gd.4xlarge' | 'c6gd.8xlarge' | 'c6gd.12xlarge' | 'c6gd.16xlarge' | 'c6gd.metal' | 'c6gn.medium' | 'c6gn.large' | 'c6gn.xlarge' | 'c6gn.2xlarge' | 'c6gn.4xlarge' | 'c6gn.8xlarge' | 'c6gn.12xlarge' | 'c6gn.16xlarge' | 'c6i.large' | 'c6i.xlarge' | 'c6i.2xlarge' | 'c6i.4xlarge' | 'c6i.8xlarge' | 'c6i.12xlarge' | 'c6i.16xlarge' | 'c6i.24xlarge' | 'c6i.32xlarge' | 'c6i.metal' | 'cc1.4xlarge' | 'cc2.8xlarge' | 'cg1.4xlarge' | 'cr1.8xlarge' | 'd2.xlarge' | 'd2.2xlarge' | 'd2.4xlarge' | 'd2.8xlarge' | 'd3.xlarge' | 'd3.2xlarge' | 'd3.4xlarge' | 'd3.8xlarge' | 'd3en.xlarge' | 'd3en.2xlarge' | 'd3en.4xlarge' | 'd3en.6xlarge' | 'd3en.8xlarge' | 'd3en.12xlarge' | 'dl1.24xlarge' | 'f1.2xlarge' | 'f1.4xlarge' | 'f1.16xlarge' | 'g2.2xlarge' | 'g2.8xlarge' | 'g3.4xlarge' | 'g3.8xlarge' | 'g3.16xlarge' | 'g3s.xlarge' | 'g4ad.xlarge' | 'g4ad.2xlarge' | 'g4ad.4xlarge' | 'g4ad.8xlarge' | 'g4ad.16xlarge' | 'g4dn.xlarge' | 'g4dn.2xlarge' | 'g4dn.4xlarge' | 'g4dn.8xlarge' | 'g4dn.12xlarge' | 'g4dn.16xlarge' | 'g4dn.metal' | 'g5.xlarge' | 'g5.2xlarge' | 'g5.4xlarge' | 'g5.8xlarge' | 'g5.12xlarge' | 'g5.16xlarge' | 'g5.24xlarge' | 'g5.48xlarge' | 'g5g.xlarge' | 'g5g.2xlarge' | 'g5g.4xlarge' | 'g5g.8xlarge' | 'g5g.16xlarge' | 'g5g.metal' | 'hi1.4xlarge' | 'hpc6a.48xlarge' | 'hs1.8xlarge' | 'h1.2xlarge' | 'h1.4xlarge' | 'h1.8xlarge' | 'h1.16xlarge' | 'i2.xlarge' | 'i2.2xlarge' | 'i2.4xlarge' | 'i2.8xlarge' | 'i3.large' | 'i3.xlarge' | 'i3.2xlarge' | 'i3.4xlarge' | 'i3.8xlarge' | 'i3.16xlarge' | 'i3.metal' | 'i3en.large' | 'i3en.xlarge' | 'i3en.2xlarge' | 'i3en.3xlarge' | 'i3en.6xlarge' | 'i3en.12xlarge' | 'i3en.24xlarge' | 'i3en.metal' | 'im4gn.large' | 'im4gn.xlarge' | 'im4gn.2xlarge' | 'im4gn.4xlarge' | 'im4gn.8xlarge' | 'im4gn.16xlarge' | 'inf1.xlarge' | 'inf1.2xlarge' | 'inf1.6xlarge' | 'inf1.24xlarge' | 'is4gen.medium' | 'is4gen.large' | 'is4gen.xlarge' | 'is4gen.2xlarge' | 'is4gen.4xlarge' | 'is4gen.8xlarge' | 'm1.small' | 'm1.medium' | 'm1.large' | 'm1.xlarge' | 'm2.xlarge' | 'm2.2xlarge' | 'm2.4xlarge' | 'm3.medium' | 'm3.large' | 'm3.xlarge' | 'm3.2xlarge' | 'm4.large' | 'm4.xlarge' | 'm4.2xlarge' | 'm4.4xlarge' | 'm4.10xlarge' | 'm4.16xlarge' | 'm5.large' | 'm5.xlarge' | 'm5.2xlarge' | 'm5.4xlarge' | 'm5.8xlarge' | 'm5.12xlarge' | 'm5.16xlarge' | 'm5.24xlarge' | 'm5.metal' | 'm5a.large' | 'm5a.xlarge' | 'm5a.2xlarge' | 'm5a.4xlarge' | 'm5a.8xlarge' | 'm5a.12xlarge' | 'm5a.16xlarge' | 'm5a.24xlarge' | 'm5ad.large' | 'm5ad.xlarge' | 'm5ad.2xlarge' | 'm5ad.4xlarge' | 'm5ad.8xlarge' | 'm5ad.12xlarge' | 'm5ad.16xlarge' | 'm5ad.24xlarge' | 'm5d.large' | 'm5d.xlarge' | 'm5d.2xlarge' | 'm5d.4xlarge' | 'm5d.8xlarge' | 'm5d.12xlarge' | 'm5d.16xlarge' | 'm5d.24xlarge' | 'm5d.metal' | 'm5dn.large' | 'm5dn.xlarge' | 'm5dn.2xlarge' | 'm5dn.4xlarge' | 'm5dn.8xlarge' | 'm5dn.12xlarge' | 'm5dn.16xlarge' | 'm5dn.24xlarge' | 'm5dn.metal' | 'm5n.large' | 'm5n.xlarge' | 'm5n.2xlarge' | 'm5n.4xlarge' | 'm5n.8xlarge' | 'm5n.12xlarge' | 'm5n.16xlarge' | 'm5n.24xlarge' | 'm5n.metal' | 'm5zn.large' | 'm5zn.xlarge' | 'm5zn.2xlarge' | 'm5zn.3xlarge' | 'm5zn.6xlarge' | 'm5zn.12xlarge' | 'm5zn.metal' | 'm6a.large' | 'm6a.xlarge' | 'm6a.2xlarge' | 'm6a.4xlarge' | 'm6a.8xlarge' | 'm6a.12xlarge' | 'm6a.16xlarge' | 'm6a.24xlarge' | 'm6a.32xlarge' | 'm6a.48xlarge' | 'm6g.metal' | 'm6g.medium' | 'm6g.large' | 'm6g.xlarge' | 'm6g.2xlarge' | 'm6g.4xlarge' | 'm6g.8xlarge' | 'm6g.12xlarge' | 'm6g.16xlarge' | 'm6gd.metal' | 'm6gd.medium' | 'm6gd.large' | 'm6gd.xlarge' | 'm6gd.2xlarge' | 'm6gd.4xlarge' | 'm6gd.8xlarge' | 'm6gd.12xlarge' | 'm6gd.16xlarge' | 'm6i.large' | 'm6i.xlarge' | 'm6i.2xlarge' | 'm6i.4xlarge' | 'm6i.8xlarge' | 'm6i.12xlarge' | 'm6i.16xlarge' | 'm6i.24xlarge' | 'm6i.32xlarge' | 'm6i.metal' | 'mac1.metal' | 'p2.xlarge' | 'p2.8xlarge' | 'p2.16xlarge' | 'p3.2xlarge' | 'p3.8xlarge' | 'p3.16xlarge' | 'p3dn.24xlarge' | 'p4d.24xlarge' | 'r3.large' | 'r3.xlarge' | 'r3.2xlarge' | 'r3.4xlarge' | 'r3.8xlarge' | 'r4.large' | 'r4.xlarge' | 'r4.2xlarge' | 'r4.4xlarge' | 'r4.8xlarge' | 'r4.16xlarge' | 'r5.large' | 'r5.xlarge' | 'r5.2xlarge' | 'r5.4xlarge' | 'r5.8xlarge' | 'r5.12xlarge' | 'r5.16xlarge' | 'r5.24xlarge' | 'r5.metal' | 'r5a.large' | 'r5a.xlarge' | 'r5a.2xlarge' | 'r5a.4xlarge' | 'r5a.8xlarge' | 'r5a.12xlarge' | 'r5a.16xlarge' | 'r5a.24xlarge' | 'r5ad.large' | 'r5ad.xlarge' | 'r5ad.2xlarge' | 'r5ad.4xlarge' | 'r5ad.8xlarge' | 'r5ad.12xlarge' | 'r5ad.16xlarge' | 'r5ad.24xlarge' | 'r5b.large' | 'r5b.xlarge' | 'r5b.2xlarge' | 'r5b.4xlarge' | 'r5b.8xlarge' | 'r5b.12xlarge' | 'r5b.16xlarge' | 'r5b.24xlarge' | 'r5b.metal' | 'r5d.large' | 'r5d.xlarge' | 'r5d.2xlarge' | 'r5d.4xlarge' | 'r5d.8xlarge' | 'r5d.12xlarge' | 'r5d.16xlarge' | 'r5d.24xlarge' | 'r5d.metal' | 'r5dn.large' | 'r5dn.xlarge' | 'r5dn.2xlarge' | 'r5dn.4xlarge' | 'r5dn.8xlarge' | 'r5dn.12xlarge' | 'r5dn.16xlarge' | 'r5dn.24xlarge' | 'r5dn.metal' | 'r5n.large' | 'r5n.xlarge' | 'r5n.2xlarge' | 'r5n.4xlarge' | 'r5n.8xlarge' | 'r5n.12xlarge' | 'r5n.16xlarge' | 'r5n.24xlarge' | 'r5n.metal' | 'r6g.medium' | 'r6g.large' | 'r6g.xlarge' | 'r6g.2xlarge' | 'r6g.4xlarge' | 'r6g.8xlarge' | 'r6g.12xlarge' | 'r6g.16xlarge' | 'r6g.metal' | 'r6gd.medium' | 'r6gd.large' | 'r6gd.xlarge' | 'r6gd.2xlarge' | 'r6gd.4xlarge' | 'r6gd.8xlarge' | 'r6gd.12xlarge' | 'r6gd.16xlarge' | 'r6gd.metal' | 'r6i.large' | 'r6i.xlarge' | 'r6i.2xlarge' | 'r6i.4xlarge' | 'r6i.8xlarge' | 'r6i.12xlarge' | 'r6i.16xlarge' | 'r6i.24xlarge' | 'r6i.32xlarge' | 'r6i.metal' | 't1.micro' | 't2.nano' | 't2.micro' | 't2.small' | 't2.medium' | 't2.large' | 't2.xlarge' | 't2.2xlarge' | 't3.nano' | 't3.micro' | 't3.small' | 't3.medium' | 't3.large' | 't3.xlarge' | 't3.2xlarge' | 't3a.nano' | 't3a.micro' | 't3a.small' | 't3a.medium' | 't3a.large' | 't3a.xlarge' | 't3a.2xlarge' | 't4g.nano' | 't4g.micro' | 't4g.small' | 't4g.medium' | 't4g.large' | 't4g.xlarge' | 't4g.2xlarge' | 'u-6tb1.56xlarge' | 'u-6tb1.112xlarge' | 'u-9tb1.112xlarge' | 'u-12tb1.112xlarge' | 'u-6tb1.metal' | 'u-9tb1.metal' | 'u-12tb1.metal' | 'u-18tb1.metal' | 'u-24tb1.metal' | 'vt1.3xlarge' | 'vt1.6xlarge' | 'vt1.24xlarge' | 'x1.16xlarge' | 'x1.32xlarge' | 'x1e.xlarge' | 'x1e.2xlarge' | 'x1e.4xlarge' | 'x1e.8xlarge' | 'x1e.16xlarge' | 'x1e.32xlarge' | 'x2iezn.2xlarge' | 'x2iezn.4xlarge' | 'x2iezn.6xlarge' | 'x2iezn.8xlarge' | 'x2iezn.12xlarge' | 'x2iezn.metal' | 'x2gd.medium' | 'x2gd.large' | 'x2gd.xlarge' | 'x2gd.2xlarge' | 'x2gd.4xlarge' | 'x2gd.8xlarge' | 'x2gd.12xlarge' | 'x2gd.16xlarge' | 'x2gd.metal' | 'z1d.large' | 'z1d.xlarge' | 'z1d.2xlarge' | 'z1d.3xlarge' | 'z1d.6xlarge' | 'z1d.12xlarge' | 'z1d.metal' | 'x2idn.16xlarge' | 'x2idn.24xlarge' | 'x2idn.32xlarge' | 'x2iedn.xlarge' | 'x2iedn.2xlarge' | 'x2iedn.4xlarge' | 'x2iedn.8xlarge' | 'x2iedn.16xlarge' | 'x2iedn.24xlarge' | 'x2iedn.32xlarge' | 'c6a.large' | 'c6a.xlarge' | 'c6a.2xlarge' | 'c6a.4xlarge' | 'c6a.8xlarge' | 'c6a.12xlarge' | 'c6a.16xlarge' | 'c6a.24xlarge' | 'c6a.32xlarge' | 'c6a.48xlarge' | 'c6a.metal' | 'm6a.metal' | 'i4i.large' | 'i4i.xlarge' | 'i4i.2xlarge' | 'i4i.4xlarge' | 'i4i.8xlarge' | 'i4i.16xlarge' | 'i4i.32xlarge' | 'i4i.metal' | 'x2idn.metal' | 'x2iedn.metal' | 'c7g.medium' | 'c7g.large' | 'c7g.xlarge' | 'c7g.2xlarge' | 'c7g.4xlarge' | 'c7g.8xlarge' | 'c7g.12xlarge' | 'c7g.16xlarge' | 'mac2.metal' | 'c6id.large' | 'c6id.xlarge' | 'c6id.2xlarge' | 'c6id.4xlarge' | 'c6id.8xlarge' | 'c6id.12xlarge' | 'c6id.16xlarge' | 'c6id.24xlarge' | 'c6id.32xlarge' | 'c6id.metal' | 'm6id.large' | 'm6id.xlarge' | 'm6id.2xlarge' | 'm6id.4xlarge' | 'm6id.8xlarge' | 'm6id.12xlarge' | 'm6id.16xlarge' | 'm6id.24xlarge' | 'm6id.32xlarge' | 'm6id.metal' | 'r6id.large' | 'r6id.xlarge' | 'r6id.2xlarge' | 'r6id.4xlarge' | 'r6id.8xlarge' | 'r6id.12xlarge' | 'r6id.16xlarge' | 'r6id.24xlarge' | 'r6id.32xlarge' | 'r6id.metal' | 'r6a.large' | 'r6a.xlarge' | 'r6a.2xlarge' | 'r6a.4xlarge' | 'r6a.8xlarge' | 'r6a.12xlarge' | 'r6a.16xlarge' | 'r6a.24xlarge' | 'r6a.32xlarge' | 'r6a.48xlarge' | 'r6a.metal' | 'p4de.24xlarge' | 'u-3tb1.56xlarge' | 'u-18tb1.112xlarge' | 'u-24tb1.112xlarge' | 'trn1.2xlarge' | 'trn1.32xlarge' | 'hpc6id.32xlarge' | 'c6in.large' | 'c6in.xlarge' | 'c6in.2xlarge' | 'c6in.4xlarge' | 'c6in.8xlarge' | 'c6in.12xlarge' | 'c6in.16xlarge' | 'c6in.24xlarge' | 'c6in.32xlarge' | 'm6in.large' | 'm6in.xlarge' | 'm6in.2xlarge' | 'm6in.4xlarge' | 'm6in.8xlarge' | 'm6in.12xlarge' | 'm6in.16xlarge' | 'm6in.24xlarge' | 'm6in.32xlarge' | 'm6idn.large' | 'm6idn.xlarge' | 'm6idn.2xlarge' | 'm6idn.4xlarge' | 'm6idn.8xlarge' | 'm6idn.12xlarge' | 'm6idn.16xlarge' | 'm6idn.24xlarge' | 'm6idn.32xlarge' | 'r6in.large' | 'r6in.xlarge' | 'r6in.2xlarge' | 'r6in.4xlarge' | 'r6in.8xlarge' | 'r6in.12xlarge' | 'r6in.16xlarge' | 'r6in.24xlarge' | 'r6in.32xlarge' | 'r6idn.large' | 'r6idn.xlarge' | 'r6idn.2xlarge' | 'r6idn.4xlarge' | 'r6idn.8xlarge' | 'r6idn.12xlarge' | 'r6idn.16xlarge' | 'r6idn.24xlarge' | 'r6idn.32xlarge' | 'c7g.metal' | 'm7g.medium' | 'm7g.large' | 'm7g.xlarge' | 'm7g.2xlarge' | 'm7g.4xlarge' | 'm7g.8xlarge' | 'm7g.12xlarge' | 'm7g.16xlarge' | 'm7g.metal' | 'r7g.medium' | 'r7g.large' | 'r7g.xlarge' | 'r7g.2xlarge' | 'r7g.4xlarge' | 'r7g.8xlarge' | 'r7g.12xlarge' | 'r7g.16xlarge' | 'r7g.metal' | 'c6in.metal' | 'm6in.metal' | 'm6idn.metal' | 'r6in.metal' | 'r6idn.metal' | 'inf2.xlarge' | 'inf2.8xlarge' | 'inf2.24xlarge' | 'inf2.48xlarge' | 'trn1n.32xlarge' | 'i4g.large' | 'i4g.xlarge' | 'i4g.2xlarge' | 'i4g.4xlarge' | 'i4g.8xlarge' | 'i4g.16xlarge' | 'hpc7g.4xlarge' | 'hpc7g.8xlarge' | 'hpc7g.16xlarge' | 'c7gn.medium' | 'c7gn.large' | 'c7gn.xlarge' | 'c7gn.2xlarge' | 'c7gn.4xlarge' | 'c7gn.8xlarge' | 'c7gn.12xlarge' | 'c7gn.16xlarge' | 'p5.48xlarge' | 'm7i.large' | 'm7i.xlarge' | 'm7i.2xlarge' | 'm7i.4xlarge' | 'm7i.8xlarge' | 'm7i.12xlarge' | 'm7i.16xlarge' | 'm7i.24xlarge' | 'm7i.48xlarge' | 'm7i-flex.large' | 'm7i-flex.xlarge' | 'm7i-flex.2xlarge' | 'm7i-flex.4xlarge' | 'm7i-flex.8xlarge' | 'm7a.medium' | 'm7a.large' | 'm7a.xlarge' | 'm7a.2xlarge' | 'm7a.4xlarge' | 'm7a.8xlarge' | 'm7a.12xlarge' | 'm7a.16xlarge' | 'm7a.24xlarge' | 'm7a.32xlarge' | 'm7a.48xlarge' | 'm7a.metal-48xl' | 'hpc7a.12xlarge' | 'hpc7a.24xlarge' | 'hpc7a.48xlarge' | 'hpc7a.96xlarge' | 'c7gd.medium' | 'c7gd.large' | 'c7gd.xlarge' | 'c7gd.2xlarge' | 'c7gd.4xlarge' | 'c7gd.8xlarge' | 'c7gd.12xlarge' | 'c7gd.16xlarge' | 'm7gd.medium' | 'm7gd.large' | 'm7gd.xlarge' | 'm7gd.2xlarge' | 'm7gd.4xlarge' | 'm7gd.8xlarge' | 'm7gd.12xlarge' | 'm7gd.16xlarge' | 'r7gd.medium' | 'r7gd.large' | 'r7gd.xlarge' | 'r7gd.2xlarge' | 'r7gd.4xlarge' | 'r7gd.8xlarge' | 'r7gd.12xlarge' | 'r7gd.16xlarge' | 'r7a.medium' | 'r7a.large' | 'r7a.xlarge' | 'r7a.2xlarge' | 'r7a.4xlarge' | 'r7a.8xlarge' | 'r7a.12xlarge' | 'r7a.16xlarge' | 'r7a.24xlarge' | 'r7a.32xlarge' | 'r7a.48xlarge' | 'c7i.large' | 'c7i.xlarge' | 'c7i.2xlarge' | 'c7i.4xlarge' | 'c7i.8xlarge' | 'c7i.12xlarge' | 'c7i.16xlarge' | 'c7i.24xlarge' | 'c7i.48xlarge' | 'mac2-m2pro.metal' | 'r7iz.large' | 'r7iz.xlarge' | 'r7iz.2xlarge' | 'r7iz.4xlarge' | 'r7iz.8xlarge' | 'r7iz.12xlarge' | 'r7iz.16xlarge' | 'r7iz.32xlarge' | 'c7a.medium' | 'c7a.large' | 'c7a.xlarge' | 'c7a.2xlarge' | 'c7a.4xlarge' | 'c7a.8xlarge' | 'c7a.12xlarge' | 'c7a.16xlarge' | 'c7a.24xlarge' | 'c7a.32xlarge' | 'c7a.48xlarge' | 'c7a.metal-48xl' | 'r7a.metal-48xl' | 'r7i.large' | 'r7i.xlarge' | 'r7i.2xlarge' | 'r7i.4xlarge' | 'r7i.8xlarge' | 'r7i.12xlarge' | 'r7i.16xlarge' | 'r7i.24xlarge' | 'r7i.48xlarge' | 'dl2q.24xlarge' | 'mac2-m2.metal' | 'i4i.12xlarge' | 'i4i.24xlarge' | 'c7i.metal-24xl' | 'c7i.metal-48xl' | 'm7i.metal-24xl' | 'm7i.metal-48xl' | 'r7i.metal-24xl' | 'r7i.metal-48xl' | 'r7iz.metal-16xl' | 'r7iz.metal-32xl' | 'c7gd.metal' | 'm7gd.metal' | 'r7gd.metal' | 'g6.xlarge' | 'g6.2xlarge' | 'g6.4xlarge' | 'g6.8xlarge' | 'g6.12xlarge' | 'g6.16xlarge' | 'g6.24xlarge' | 'g6.48xlarge' | 'gr6.4xlarge' | 'gr6.8xlarge' | 'c7i-flex.large' | 'c7i-flex.xlarge' | 'c7i-flex.2xlarge' | 'c7i-flex.4xlarge' | 'c7i-flex.8xlarge' | 'u7i-12tb.224xlarge' | 'u7in-16tb.224xlarge' | 'u7in-24tb.224xlarge' | 'u7in-32tb.224xlarge' | 'u7ib-12tb.224xlarge' | 'c7gn.metal' | 'r8g.medium' | 'r8g.large' | 'r8g.xlarge' | 'r8g.2xlarge' | 'r8g.4xlarge' | 'r8g.8xlarge' | 'r8g.12xlarge' | 'r8g.16xlarge' | 'r8g.24xlarge' | 'r8g.48xlarge' | 'r8g.metal-24xl' | 'r8g.metal-48xl' | 'mac2-m1ultra.metal' | 'g6e.xlarge' | 'g6e.2xlarge' | 'g6e.4xlarge' | 'g6e.8xlarge' | 'g6e.12xlarge' | 'g6e.16xlarge' | 'g6e.24xlarge' | 'g6e.48xlarge' | 'c8g.medium' | 'c8g.large' | 'c8g.xlarge' | 'c8g.2xlarge' | 'c8g.4xlarge' | 'c8g.8xlarge' | 'c8g.12xlarge' | 'c8g.16xlarge' | 'c8g.24xlarge' | 'c8g.48xlarge' | 'c8g.metal-24xl' | 'c8g.metal-48xl' | 'm8g.medium' | 'm8g.large' | 'm8g.xlarge' | 'm8g.2xlarge' | 'm8g.4xlarge' | 'm8g.8xlarge' | 'm8g.12xlarge' | 'm8g.16xlarge' | 'm8g.24xlarge' | 'm8g.48xlarge' | 'm8g.metal-24xl' | 'm8g.metal-48xl' | 'x8g.medium' | 'x8g.large' | 'x8g.xlarge' | 'x8g.2xlarge' | 'x8g.4xlarge' | 'x8g.8xlarge' | 'x8g.12xlarge' | 'x8g.16xlarge' | 'x8g.24xlarge' | 'x8g.48xlarge' | 'x8g.metal-24xl' | 'x8g.metal-48xl' | 'i7ie.large' | 'i7ie.xlarge' | 'i7ie.2xlarge' | 'i7ie.3xlarge' | 'i7ie.6xlarge' | 'i7ie.12xlarge' | 'i7ie.18xlarge' | 'i7ie.24xlarge' | 'i7ie.48xlarge' | 'i8g.large' | 'i8g.xlarge' | 'i8g.2xlarge' | 'i8g.4xlarge' | 'i8g.8xlarge' | 'i8g.12xlarge' | 'i8g.16xlarge' | 'i8g.24xlarge' | 'i8g.metal-24xl' | 'u7i-6tb.112xlarge' | 'u7i-8tb.112xlarge' | 'u7inh-32tb.480xlarge' | 'p5e.48xlarge' | 'p5en.48xlarge' | 'f2.12xlarge' | 'f2.48xlarge' | 'trn2.48xlarge' | 'c7i-flex.12xlarge' | 'c7i-flex.16xlarge' | 'm7i-flex.12xlarge' | 'm7i-flex.16xlarge' | 'i7ie.metal-24xl' | 'i7ie.metal-48xl' | 'i8g.48xlarge' | 'c8gd.medium' | 'c8gd.large' | 'c8gd.xlarge' | 'c8gd.2xlarge' | 'c8gd.4xlarge' | 'c8gd.8xlarge' | 'c8gd.12xlarge' | 'c8gd.16xlarge' | 'c8gd.24xlarge' | 'c8gd.48xlarge' | 'c8gd.metal-24xl' | 'c8gd.metal-48xl' | 'i7i.large' | 'i7i.xlarge' | 'i7i.2xlarge' | 'i7i.4xlarge' | 'i7i.8xlarge' | 'i7i.12xlarge' | 'i7i.16xlarge' | 'i7i.24xlarge' | 'i7i.48xlarge' | 'i7i.metal-24xl' | 'i7i.metal-48xl' | 'p6-b200.48xlarge' | 'm8gd.medium' | 'm8gd.large' | 'm8gd.xlarge' | 'm8gd.2xlarge' | 'm8gd.4xlarge' | 'm8gd.8xlarge' | 'm8gd.12xlarge' | 'm8gd.16xlarge' | 'm8gd.24xlarge' | 'm8gd.48xlarge' | 'm8gd.metal-24xl' | 'm8gd.metal-48xl' | 'r8gd.medium' | 'r8gd.large' | 'r8gd.xlarge' | 'r8gd.2xlarge' | 'r8gd.4xlarge' | 'r8gd.8xlarge' | 'r8gd.12xlarge' | 'r8gd.16xlarge' | 'r8gd.24xlarge' | 'r8gd.48xlarge' | 'r8gd.metal-24xl' | 'r8gd.metal-48xl' | 'c8gn.medium' | 'c8gn.large' | 'c8gn.xlarge' | 'c8gn.2xlarge' | 'c8gn.4xlarge' | 'c8gn.8xlarge' | 'c8gn.12xlarge' | 'c8gn.16xlarge' | 'c8gn.24xlarge' | 'c8gn.48xlarge' | 'c8gn.metal-24xl' | 'c8gn.metal-48xl' | 'f2.6xlarge' | 'p6e-gb200.36xlarge' | 'g6f.large' | 'g6f.xlarge' | 'g6f.2xlarge' | 'g6f.4xlarge' | 'gr6f.4xlarge' | 'p5.4xlarge' | 'r8i.large' | 'r8i.xlarge' | 'r8i.2xlarge' | 'r8i.4xlarge' | 'r8i.8xlarge' | 'r8i.12xlarge' | 'r8i.16xlarge' | 'r8i.24xlarge' | 'r8i.32xlarge' | 'r8i.48xlarge' | 'r8i.96xlarge' | 'r8i.metal-48xl' | 'r8i.metal-96xl' | 'r8i-flex.large' | 'r8i-flex.xlarge' | 'r8i-flex.2xlarge' | 'r8i-flex.4xlarge' | 'r8i-flex.8xlarge' | 'r8i-flex.12xlarge' | 'r8i-flex.16xlarge' | 'm8i.large' | 'm8i.xlarge' | 'm8i.2xlarge' | 'm8i.4xlarge' | 'm8i.8xlarge' | 'm8i.12xlarge' | 'm8i.16xlarge' | 'm8i.24xlarge' | 'm8i.32xlarge' | 'm8i.48xlarge' | 'm8i.96xlarge' | 'm8i.metal-48xl' | 'm8i.metal-96xl' | 'm8i-flex.large' | 'm8i-flex.xlarge' | 'm8i-flex.2xlarge' | 'm8i-flex.4xlarge' | 'm8i-flex.8xlarge' | 'm8i-flex.12xlarge' | 'm8i-flex.16xlarge' | 'i8ge.large' | 'i8ge.xlarge' | 'i8ge.2xlarge' | 'i8ge.3xlarge' | 'i8ge.6xlarge' | 'i8ge.12xlarge' | 'i8ge.18xlarge' | 'i8ge.24xlarge' | 'i8ge.48xlarge' | 'i8ge.metal-24xl' | 'i8ge.metal-48xl' | 'mac-m4.metal' | 'mac-m4pro.metal' | 'r8gn.medium' | 'r8gn.large' | 'r8gn.xlarge' | 'r8gn.2xlarge' | 'r8gn.4xlarge' | 'r8gn.8xlarge' | 'r8gn.12xlarge' | 'r8gn.16xlarge' | 'r8gn.24xlarge' | 'r8gn.48xlarge' | 'r8gn.metal-24xl' | 'r8gn.metal-48xl' | 'c8i.large' | 'c8i.xlarge' | 'c8i.2xlarge' | 'c8i.4xlarge' | 'c8i.8xlarge' | 'c8i.12xlarge' | 'c8i.16xlarge' | 'c8i.24xlarge' | 'c8i.32xlarge' | 'c8i.48xlarge' | 'c8i.96xlarge' | 'c8i.metal-48xl' | 'c8i.metal-96xl' | 'c8i-flex.large' | 'c8i-flex.xlarge' | 'c8i-flex.2xlarge' | 'c8i-flex.4xlarge' | 'c8i-flex.8xlarge' | 'c8i-flex.12xlarge' | 'c8i-flex.16xlarge' | 'r8gb.medium' | 'r8gb.large' | 'r8gb.xlarge' | 'r8gb.2xlarge' | 'r8gb.4xlarge' | 'r8gb.8xlarge' | 'r8gb.12xlarge' | 'r8gb.16xlarge' | 'r8gb.24xlarge' | 'r8gb.metal-24xl' | 'm8a.medium' | 'm8a.large' | 'm8a.xlarge' | 'm8a.2xlarge' | 'm8a.4xlarge' | 'm8a.8xlarge' | 'm8a.12xlarge' | 'm8a.16xlarge' | 'm8a.24xlarge' | 'm8a.48xlarge' | 'm8a.metal-24xl' | 'm8a.metal-48xl' | 'trn2.3xlarge' | 'r8a.medium' | 'r8a.large' | 'r8a.xlarge' | 'r8a.2xlarge' | 'r8a.4xlarge' | 'r8a.8xlarge' | 'r8a.12xlarge' | 'r8a.16xlarge' | 'r8a.24xlarge' | 'r8a.48xlarge' | 'r8a.metal-24xl' | 'r8a.metal-48xl' | 'p6-b300.48xlarge' | 'c8a.medium' | 'c8a.large' | 'c8a.xlarge' | 'c8a.2xlarge' | 'c8a.4xlarge' | 'c8a.8xlarge' | 'c8a.12xlarge' | 'c8a.16xlarge' | 'c8a.24xlarge' | 'c8a.48xlarge' | 'c8a.metal-24xl' | 'c8a.metal-48xl' | 'c8gb.12xlarge' | 'c8gb.16xlarge' | 'c8gb.24xlarge' | 'c8gb.2xlarge' | 'c8gb.4xlarge' | 'c8gb.8xlarge' | 'c8gb.large' | 'c8gb.medium' | 'c8gb.metal-24xl' | 'c8gb.xlarge' | 'c8gb.48xlarge' | 'c8gb.metal-48xl' | 'm8gb.12xlarge' | 'm8gb.16xlarge' | 'm8gb.24xlarge' | 'm8gb.2xlarge' | 'm8gb.4xlarge' | 'm8gb.8xlarge' | 'm8gb.large' | 'm8gb.medium' | 'm8gb.xlarge' | 'm8gb.48xlarge' | 'm8gb.metal-24xl' | 'm8gb.metal-48xl' | 'm8gn.12xlarge' | 'm8gn.16xlarge' | 'm8gn.24xlarge' | 'm8gn.2xlarge' | 'm8gn.48xlarge' | 'm8gn.4xlarge' | 'm8gn.8xlarge' | 'm8gn.large' | 'm8gn.medium' | 'm8gn.xlarge' | 'm8gn.metal-24xl' | 'm8gn.metal-48xl' | 'x8aedz.12xlarge' | 'x8aedz.24xlarge' | 'x8aedz.3xlarge' | 'x8aedz.6xlarge' | 'x8aedz.large' | 'x8aedz.metal-12xl' | 'x8aedz.metal-24xl' | 'x8aedz.xlarge' | 'm8azn.medium' | 'm8azn.large' | 'm8azn.xlarge' | 'm8azn.3xlarge' | 'm8azn.6xlarge' | 'm8azn.12xlarge' | 'm8azn.24xlarge' | 'm8azn.metal-12xl' | 'm8azn.metal-24xl' | 'x8i.large' | 'x8i.xlarge' | 'x8i.2xlarge' | 'x8i.4xlarge' | 'x8i.8xlarge' | 'x8i.12xlarge' | 'x8i.16xlarge' | 'x8i.24xlarge' | 'x8i.32xlarge' | 'x8i.48xlarge' | 'x8i.64xlarge' | 'x8i.96xlarge' | 'x8i.metal-48xl' | 'x8i.metal-96xl' | 'mac-m4max.metal' | 'g7e.2xlarge' | 'g7e.4xlarge' | 'g7e.8xlarge' | 'g7e.12xlarge' | 'g7e.24xlarge' | 'g7e.48xlarge' | 'r8id.large' | 'r8id.xlarge' | 'r8id.2xlarge' | 'r8id.4xlarge' | 'r8id.8xlarge' | 'r8id.12xlarge' | 'r8id.16xlarge' | 'r8id.24xlarge' | 'r8id.32xlarge' | 'r8id.48xlarge' | 'r8id.96xlarge' | 'r8id.metal-48xl' | 'r8id.metal-96xl' | 'c8id.large' | 'c8id.xlarge' | 'c8id.2xlarge' | 'c8id.4xlarge' | 'c8id.8xlarge' | 'c8id.12xlarge' | 'c8id.16xlarge' | 'c8id.24xlarge' | 'c8id.32xlarge' | 'c8id.48xlarge' | 'c8id.96xlarge' | 'c8id.metal-48xl' | 'c8id.metal-96xl' | 'm8id.large' | 'm8id.xlarge' | 'm8id.2xlarge' | 'm8id.4xlarge' | 'm8id.8xlarge' | 'm8id.12xlarge' | 'm8id.16xlarge' | 'm8id.24xlarge' | 'm8id.32xlarge' | 'm8id.48xlarge' | 'm8id.96xlarge' | 'm8id.metal-48xl' | 'm8id.metal-96xl' | 'hpc8a.96xlarge' | 'c8in.large' | 'c8in.xlarge' | 'c8in.2xlarge' | 'c8in.4xlarge' | 'c8in.8xlarge' | 'c8in.12xlarge' | 'c8in.16xlarge' | 'c8in.24xlarge' | 'c8in.32xlarge' | 'c8in.48xlarge' | 'c8in.96xlarge' | 'c8in.metal-48xl' | 'c8in.metal-96xl' | 'c8ib.large' | 'c8ib.xlarge' | 'c8ib.2xlarge' | 'c8ib.4xlarge' | 'c8ib.8xlarge' | 'c8ib.12xlarge' | 'c8ib.16xlarge' | 'c8ib.24xlarge' | 'c8ib.32xlarge' | 'c8ib.48xlarge' | 'c8ib.96xlarge' | 'c8ib.metal-48xl' | 'c8ib.metal-96xl' | 'r8in.large' | 'r8in.xlarge' | 'r8in.2xlarge' | 'r8in.4xlarge' | 'r8in.8xlarge' | 'r8in.12xlarge' | 'r8in.16xlarge' | 'r8in.24xlarge' | 'r8in.32xlarge' | 'r8in.48xlarge' | 'r8in.96xlarge' | 'r8ib.large' | 'r8ib.xlarge' | 'r8ib.2xlarge' | 'r8ib.4xlarge' | 'r8ib.8xlarge' | 'r8ib.12xlarge' | 'r8ib.16xlarge' | 'r8ib.24xlarge' | 'r8ib.32xlarge' | 'r8ib.48xlarge' | 'r8ib.96xlarge' | 'm8in.large' | 'm8in.xlarge' | 'm8in.2xlarge' | 'm8in.4xlarge' | 'm8in.8xlarge' | 'm8in.12xlarge' | 'm8in.16xlarge' | 'm8in.24xlarge' | 'm8in.32xlarge' | 'm8in.48xlarge' | 'm8in.96xlarge' | 'm8ib.large' | 'm8ib.xlarge' | 'm8ib.2xlarge' | 'm8ib.4xlarge' | 'm8ib.8xlarge' | 'm8ib.12xlarge' | 'm8ib.16xlarge' | 'm8ib.24xlarge' | 'm8ib.32xlarge' | 'm8ib.48xlarge' | 'm8ib.96xlarge' | 'm8ine.large' | 'm8ine.xlarge' | 'm8ine.2xlarge' | 'm8ine.4xlarge' | 'm8ine.8xlarge' | 'm8ine.12xlarge' | 'c8ine.large' | 'c8ine.xlarge' | 'c8ine.2xlarge' | 'c8ine.4xlarge' | 'c8ine.8xlarge' | 'c8ine.12xlarge' | 'm8idn.large' | 'm8idn.xlarge' | 'm8idn.2xlarge' | 'm8idn.4xlarge' | 'm8idn.8xlarge' | 'm8idn.12xlarge' | 'm8idn.16xlarge' | 'm8idn.24xlarge' | 'm8idn.32xlarge' | 'm8idn.48xlarge' | 'm8idn.96xlarge' | 'r8idn.large' | 'r8idn.xlarge' | 'r8idn.2xlarge' | 'r8idn.4xlarge' | 'r8idn.8xlarge' | 'r8idn.12xlarge' | 'r8idn.16xlarge' | 'r8idn.24xlarge' | 'r8idn.32xlarge' | 'r8idn.48xlarge' | 'r8idn.96xlarge' | 'm8idb.large' | 'm8idb.xlarge' | 'm8idb.2xlarge' | 'm8idb.4xlarge' | 'm8idb.8xlarge' | 'm8idb.12xlarge' | 'm8idb.16xlarge' | 'm8idb.24xlarge' | 'm8idb.32xlarge' | 'm8idb.48xlarge' | 'm8idb.96xlarge' | 'r8idb.large' | 'r8idb.xlarge' | 'r8idb.2xlarge' | 'r8idb.4xlarge' | 'r8idb.8xlarge' | 'r8idb.12xlarge' | 'r8idb.16xlarge' | 'r8idb.24xlarge' | 'r8idb.32xlarge' | 'r8idb.48xlarge' | 'r8idb.96xlarge' | 'mac-m3ultra.metal' | 'm9g.large' | 'm9g.xlarge' | 'm9g.2xlarge' | 'm9g.4xlarge' | 'm9g.8xlarge' | 'm9g.12xlarge' | 'm9g.16xlarge' | 'm9g.24xlarge' | 'm9g.48xlarge' | 'm9g.metal-24xl' | 'm9g.metal-48xl' | 'm9gd.large' | 'm9gd.xlarge' | 'm9gd.2xlarge' | 'm9gd.4xlarge' | 'm9gd.8xlarge' | 'm9gd.12xlarge' | 'm9gd.16xlarge' | 'm9gd.24xlarge' | 'm9gd.48xlarge' | 'm9gd.metal-24xl' | 'm9gd.metal-48xl' | 'r8in.metal-48xl' | 'r8in.metal-96xl' | 'r8ib.metal-48xl' | 'r8ib.metal-96xl' | 'r8idn.metal-48xl' | 'r8idn.metal-96xl' | 'r8idb.metal-48xl' | 'r8idb.metal-96xl' | 'm8in.metal-48xl' | 'm8in.metal-96xl' | 'm8ib.metal-48xl' | 'm8ib.metal-96xl' | 'm8idn.metal-48xl' | 'm8idn.metal-96xl' | 'm8idb.metal-48xl' | 'm8idb.metal-96xl' | 'g7.2xlarge' | 'g7.4xlarge' | 'g7.8xlarge' | 'g7.12xlarge' | 'g7.24xlarge' | 'g7.48xlarge' | 'c9g.medium' | 'c9g.large' | 'c9g.xlarge' | 'c9g.2xlarge' | 'c9g.4xlarge' | 'c9g.8xlarge' | 'c9g.12xlarge' | 'c9g.16xlarge' | 'c9g.24xlarge' | 'c9g.48xlarge' | 'c9g.metal-48xl' | 'c9gd.medium' | 'c9gd.large' | 'c9gd.xlarge' | 'c9gd.2xlarge' | 'c9gd.4xlarge' | 'c9gd.8xlarge' | 'c9gd.12xlarge' | 'c9gd.16xlarge' | 'c9gd.24xlarge' | 'c9gd.48xlarge' | 'c9gd.metal-48xl' | (string & {})

export type InstanceTypeHypervisor = 'nitro' | 'xen' | (string & {})

export interface InstanceTypeInfo {
  InstanceType?: InstanceType | undefined
  CurrentGeneration?: boolean | undefined
  FreeTierEligible?: boolean | undefined
  SupportedUsageClasses?: UsageClassType[] | undefined
  SupportedRootDeviceTypes?: RootDeviceType[] | undefined
  SupportedVirtualizationTypes?: VirtualizationType[] | undefined
  BareMetal?: boolean | undefined
  Hypervisor?: InstanceTypeHypervisor | undefined
  ProcessorInfo?: ProcessorInfo | undefined
  VCpuInfo?: VCpuInfo | undefined
  MemoryInfo?: MemoryInfo | undefined
  InstanceStorageSupported?: boolean | undefined
  InstanceStorageInfo?: InstanceStorageInfo | undefined
  EbsInfo?: EbsInfo | undefined
  NetworkInfo?: NetworkInfo | undefined
  GpuInfo?: GpuInfo | undefined
  FpgaInfo?: FpgaInfo | undefined
  PlacementGroupInfo?: PlacementGroupInfo | undefined
  InferenceAcceleratorInfo?: InferenceAcceleratorInfo | undefined
  HibernationSupported?: boolean | undefined
  BurstablePerformanceSupported?: boolean | undefined
  DedicatedHostsSupported?: boolean | undefined
  AutoRecoverySupported?: boolean | undefined
  SupportedBootModes?: BootModeType[] | undefined
  NitroEnclavesSupport?: NitroEnclavesSupport | undefined
  NitroTpmSupport?: NitroTpmSupport | undefined
  NitroTpmInfo?: NitroTpmInfo | undefined
  MediaAcceleratorInfo?: MediaAcceleratorInfo | undefined
  NeuronInfo?: NeuronInfo | undefined
  PhcSupport?: PhcSupport | undefined
  RebootMigrationSupport?: RebootMigrationSupport | undefined
  SupportedInRegion?: boolean | undefined
}

export interface InstanceTypeInfoFromInstanceRequirements {
  InstanceType?: string | undefined
}

export interface InstanceTypeOffering {
  InstanceType?: InstanceType | undefined
  LocationType?: LocationType | undefined
  Location?: string | undefined
}

export interface InstanceUsage {
  AccountId?: string | undefined
  UsedInstanceCount?: number | undefined
}

export interface IntegrateServices {
  AthenaIntegrations?: AthenaIntegration[] | undefined
}

export type InterfacePermissionType = 'INSTANCE-ATTACH' | 'EIP-ASSOCIATE' | (string & {})

export type InterfaceProtocolType = 'VLAN' | 'GRE' | (string & {})

export interface InternetGateway {
  Attachments?: InternetGatewayAttachment[] | undefined
  InternetGatewayId?: string | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
}

export interface InternetGatewayAttachment {
  State?: AttachmentStatus | undefined
  VpcId?: string | undefined
}

export type InternetGatewayBlockMode = 'off' | 'block-bidirectional' | 'block-ingress' | (string & {})

export type InternetGatewayExclusionMode = 'allow-bidirectional' | 'allow-egress' | (string & {})

export interface InterruptibleCapacityAllocation {
  InstanceCount?: number | undefined
  TargetInstanceCount?: number | undefined
  Status?: InterruptibleCapacityReservationAllocationStatus | undefined
  InterruptibleCapacityReservationId?: string | undefined
  InterruptionType?: InterruptionType | undefined
}

export type InterruptibleCapacityReservationAllocationStatus = 'pending' | 'active' | 'updating' | 'canceling' | 'canceled' | 'failed' | (string & {})

export interface InterruptionInfo {
  SourceCapacityReservationId?: string | undefined
  InterruptionType?: InterruptionType | undefined
}

export type InterruptionType = 'adhoc' | (string & {})

export type IpAddressType = 'ipv4' | 'dualstack' | 'ipv6' | (string & {})

export interface IpPermission {
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  UserIdGroupPairs?: UserIdGroupPair[] | undefined
  IpRanges?: IpRange[] | undefined
  Ipv6Ranges?: Ipv6Range[] | undefined
  PrefixListIds?: PrefixListId[] | undefined
}

export interface IpRange {
  Description?: string | undefined
  CidrIp?: string | undefined
}

export type IpScopeEnum = 'private' | (string & {})

export type IpSource = 'amazon' | 'byoip' | 'none' | (string & {})

export type IpVersionEnum = 'ipv4' | 'ipv6' | (string & {})

export interface Ipam {
  OwnerId?: string | undefined
  IpamId?: string | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  PublicDefaultScopeId?: string | undefined
  PrivateDefaultScopeId?: string | undefined
  ScopeCount?: number | undefined
  Description?: string | undefined
  OperatingRegions?: IpamOperatingRegion[] | undefined
  State?: IpamState | undefined
  Tags?: Tag[] | undefined
  DefaultResourceDiscoveryId?: string | undefined
  DefaultResourceDiscoveryAssociationId?: string | undefined
  ResourceDiscoveryAssociationCount?: number | undefined
  StateMessage?: string | undefined
  Tier?: IpamTier | undefined
  EnablePrivateGua?: boolean | undefined
  MeteredAccount?: IpamMeteredAccount | undefined
}

export interface IpamAddressHistoryRecord {
  ResourceOwnerId?: string | undefined
  ResourceRegion?: string | undefined
  ResourceType?: IpamAddressHistoryResourceType | undefined
  ResourceId?: string | undefined
  ResourceCidr?: string | undefined
  ResourceName?: string | undefined
  ResourceComplianceStatus?: IpamComplianceStatus | undefined
  ResourceOverlapStatus?: IpamOverlapStatus | undefined
  VpcId?: string | undefined
  SampledStartTime?: Date | undefined
  SampledEndTime?: Date | undefined
}

export type IpamAddressHistoryResourceType = 'eip' | 'vpc' | 'subnet' | 'network-interface' | 'instance' | (string & {})

export type IpamAssociatedResourceDiscoveryStatus = 'active' | 'not-found' | (string & {})

export type IpamByoipAdvertisementType = 'regional' | 'global' | (string & {})

export type IpamByoipCidrState = 'advertised' | 'deprovisioned' | 'failed-deprovision' | 'failed-provision' | 'pending-advertising' | 'pending-deprovision' | 'pending-provision' | 'pending-withdrawal' | 'provisioned' | 'provisioned-not-publicly-advertisable' | (string & {})

export interface IpamCidrAuthorizationContext {
  Message?: string | undefined
  Signature?: string | undefined
}

export type IpamComplianceStatus = 'compliant' | 'noncompliant' | 'unmanaged' | 'ignored' | (string & {})

export interface IpamDiscoveredAccount {
  AccountId?: string | undefined
  DiscoveryRegion?: string | undefined
  FailureReason?: IpamDiscoveryFailureReason | undefined
  LastAttemptedDiscoveryTime?: Date | undefined
  LastSuccessfulDiscoveryTime?: Date | undefined
  OrganizationalUnitId?: string | undefined
}

export interface IpamDiscoveredPublicAddress {
  IpamResourceDiscoveryId?: string | undefined
  AddressRegion?: string | undefined
  Address?: string | undefined
  AddressOwnerId?: string | undefined
  AddressAllocationId?: string | undefined
  AssociationStatus?: IpamPublicAddressAssociationStatus | undefined
  AddressType?: IpamPublicAddressType | undefined
  Service?: IpamPublicAddressAwsService | undefined
  ServiceResource?: string | undefined
  VpcId?: string | undefined
  SubnetId?: string | undefined
  PublicIpv4PoolId?: string | undefined
  NetworkInterfaceId?: string | undefined
  NetworkInterfaceDescription?: string | undefined
  InstanceId?: string | undefined
  Tags?: IpamPublicAddressTags | undefined
  NetworkBorderGroup?: string | undefined
  SecurityGroups?: IpamPublicAddressSecurityGroup[] | undefined
  SampleTime?: Date | undefined
}

export interface IpamDiscoveredResourceCidr {
  IpamResourceDiscoveryId?: string | undefined
  ResourceRegion?: string | undefined
  ResourceId?: string | undefined
  ResourceOwnerId?: string | undefined
  ResourceCidr?: string | undefined
  IpSource?: IpamResourceCidrIpSource | undefined
  ResourceType?: IpamResourceType | undefined
  ResourceTags?: IpamResourceTag[] | undefined
  IpUsage?: number | undefined
  VpcId?: string | undefined
  SubnetId?: string | undefined
  NetworkInterfaceAttachmentStatus?: IpamNetworkInterfaceAttachmentStatus | undefined
  SampleTime?: Date | undefined
  AvailabilityZoneId?: string | undefined
}

export interface IpamDiscoveredRoute {
  IpamResourceDiscoveryId?: string | undefined
  ResourceRegion?: string | undefined
  ResourceOwnerId?: string | undefined
  Cidr?: string | undefined
  Asn?: string | undefined
  State?: IpamByoipCidrState | undefined
  AdvertisementType?: IpamByoipAdvertisementType | undefined
  NetworkBorderGroup?: string | undefined
  PoolId?: string | undefined
  IpamPoolId?: string | undefined
  SampleTime?: Date | undefined
}

export type IpamDiscoveryFailureCode = 'assume-role-failure' | 'throttling-failure' | 'unauthorized-failure' | (string & {})

export interface IpamDiscoveryFailureReason {
  Code?: IpamDiscoveryFailureCode | undefined
  Message?: string | undefined
}

export interface IpamExternalResourceVerificationToken {
  IpamExternalResourceVerificationTokenId?: string | undefined
  IpamExternalResourceVerificationTokenArn?: string | undefined
  IpamId?: string | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  TokenValue?: string | undefined
  TokenName?: string | undefined
  NotAfter?: Date | undefined
  Status?: TokenState | undefined
  Tags?: Tag[] | undefined
  State?: IpamExternalResourceVerificationTokenState | undefined
}

export type IpamExternalResourceVerificationTokenState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | (string & {})

export interface IpamInternetRegistryAssociation {
  OwnerId?: string | undefined
  IpamInternetRegistryAssociationId?: string | undefined
  IpamInternetRegistryAssociationArn?: string | undefined
  IpamId?: string | undefined
  IpamRegion?: string | undefined
  Rir?: Rir | undefined
  OrganizationHandle?: string | undefined
  Description?: string | undefined
  State?: IpamInternetRegistryAssociationState | undefined
  ChildRequestXml?: string | undefined
  Tags?: Tag[] | undefined
}

export interface IpamInternetRegistryAssociationAsn {
  Asn?: string | undefined
  LastObservedAt?: Date | undefined
}

export interface IpamInternetRegistryAssociationCidr {
  Cidr?: string | undefined
  LastObservedAt?: Date | undefined
}

export type IpamInternetRegistryAssociationState = 'pending-enable' | 'create-in-progress' | 'create-failed' | 'enable-in-progress' | 'enable-complete' | 'enable-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | (string & {})

export type IpamManagementState = 'managed' | 'unmanaged' | 'ignored' | (string & {})

export type IpamMeteredAccount = 'ipam-owner' | 'resource-owner' | (string & {})

export type IpamNetworkInterfaceAttachmentStatus = 'available' | 'in-use' | (string & {})

export interface IpamOperatingRegion {
  RegionName?: string | undefined
}

export interface IpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined
}

export type IpamOverlapStatus = 'overlapping' | 'nonoverlapping' | 'ignored' | (string & {})

export interface IpamPolicy {
  OwnerId?: string | undefined
  IpamPolicyId?: string | undefined
  IpamPolicyArn?: string | undefined
  IpamPolicyRegion?: string | undefined
  State?: IpamPolicyState | undefined
  StateMessage?: string | undefined
  Tags?: Tag[] | undefined
  IpamId?: string | undefined
}

export interface IpamPolicyAllocationRule {
  SourceIpamPoolId?: string | undefined
}

export interface IpamPolicyAllocationRuleRequest {
  SourceIpamPoolId?: string | undefined
}

export interface IpamPolicyDocument {
  IpamPolicyId?: string | undefined
  Locale?: string | undefined
  ResourceType?: IpamPolicyResourceType | undefined
  AllocationRules?: IpamPolicyAllocationRule[] | undefined
}

export type IpamPolicyManagedBy = 'account' | 'delegated-administrator-for-ipam' | (string & {})

export interface IpamPolicyOrganizationTarget {
  OrganizationTargetId?: string | undefined
}

export type IpamPolicyResourceType = 'alb' | 'eip' | 'rds' | 'rnat' | (string & {})

export type IpamPolicyState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export interface IpamPool {
  OwnerId?: string | undefined
  IpamPoolId?: string | undefined
  SourceIpamPoolId?: string | undefined
  IpamPoolArn?: string | undefined
  IpamScopeArn?: string | undefined
  IpamScopeType?: IpamScopeType | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  Locale?: string | undefined
  PoolDepth?: number | undefined
  State?: IpamPoolState | undefined
  StateMessage?: string | undefined
  Description?: string | undefined
  AutoImport?: boolean | undefined
  PubliclyAdvertisable?: boolean | undefined
  AddressFamily?: AddressFamily | undefined
  AllocationMinNetmaskLength?: number | undefined
  AllocationMaxNetmaskLength?: number | undefined
  AllocationDefaultNetmaskLength?: number | undefined
  AllocationResourceTags?: IpamResourceTag[] | undefined
  Tags?: Tag[] | undefined
  AwsService?: IpamPoolAwsService | undefined
  PublicIpSource?: IpamPoolPublicIpSource | undefined
  SourceResource?: IpamPoolSourceResource | undefined
}

export interface IpamPoolAllocation {
  Cidr?: string | undefined
  IpamPoolAllocationId?: string | undefined
  Description?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: IpamPoolAllocationResourceType | undefined
  ResourceRegion?: string | undefined
  ResourceOwner?: string | undefined
  Tags?: Tag[] | undefined
}

export type IpamPoolAllocationResourceType = 'ipam-pool' | 'vpc' | 'ec2-public-ipv4-pool' | 'custom' | 'subnet' | 'eip' | 'anycast-ip-list' | (string & {})

export type IpamPoolAwsService = 'ec2' | 'global-services' | (string & {})

export interface IpamPoolCidr {
  Cidr?: string | undefined
  State?: IpamPoolCidrState | undefined
  FailureReason?: IpamPoolCidrFailureReason | undefined
  IpamPoolCidrId?: string | undefined
  NetmaskLength?: number | undefined
}

export type IpamPoolCidrFailureCode = 'cidr-not-available' | 'limit-exceeded' | (string & {})

export interface IpamPoolCidrFailureReason {
  Code?: IpamPoolCidrFailureCode | undefined
  Message?: string | undefined
}

export type IpamPoolCidrState = 'pending-provision' | 'provisioned' | 'failed-provision' | 'pending-deprovision' | 'deprovisioned' | 'failed-deprovision' | 'pending-import' | 'failed-import' | (string & {})

export type IpamPoolPublicIpSource = 'amazon' | 'byoip' | (string & {})

export interface IpamPoolSourceResource {
  ResourceId?: string | undefined
  ResourceType?: IpamPoolSourceResourceType | undefined
  ResourceRegion?: string | undefined
  ResourceOwner?: string | undefined
}

export interface IpamPoolSourceResourceRequest {
  ResourceId?: string | undefined
  ResourceType?: IpamPoolSourceResourceType | undefined
  ResourceRegion?: string | undefined
  ResourceOwner?: string | undefined
}

export type IpamPoolSourceResourceType = 'vpc' | (string & {})

export type IpamPoolState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export interface IpamPrefixListResolver {
  OwnerId?: string | undefined
  IpamPrefixListResolverId?: string | undefined
  IpamPrefixListResolverArn?: string | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  Description?: string | undefined
  AddressFamily?: AddressFamily | undefined
  State?: IpamPrefixListResolverState | undefined
  Tags?: Tag[] | undefined
  LastVersionCreationStatus?: IpamPrefixListResolverVersionCreationStatus | undefined
  LastVersionCreationStatusMessage?: string | undefined
}

export interface IpamPrefixListResolverRule {
  RuleType?: IpamPrefixListResolverRuleType | undefined
  StaticCidr?: string | undefined
  IpamScopeId?: string | undefined
  ResourceType?: IpamResourceType | undefined
  Conditions?: IpamPrefixListResolverRuleCondition[] | undefined
}

export interface IpamPrefixListResolverRuleCondition {
  Operation?: IpamPrefixListResolverRuleConditionOperation | undefined
  IpamPoolId?: string | undefined
  ResourceId?: string | undefined
  ResourceOwner?: string | undefined
  ResourceRegion?: string | undefined
  ResourceTag?: IpamResourceTag | undefined
  Cidr?: string | undefined
}

export type IpamPrefixListResolverRuleConditionOperation = 'equals' | 'not-equals' | 'subnet-of' | (string & {})

export interface IpamPrefixListResolverRuleConditionRequest {
  Operation: IpamPrefixListResolverRuleConditionOperation
  IpamPoolId?: string | undefined
  ResourceId?: string | undefined
  ResourceOwner?: string | undefined
  ResourceRegion?: string | undefined
  ResourceTag?: RequestIpamResourceTag | undefined
  Cidr?: string | undefined
}

export interface IpamPrefixListResolverRuleRequest {
  RuleType: IpamPrefixListResolverRuleType
  StaticCidr?: string | undefined
  IpamScopeId?: string | undefined
  ResourceType?: IpamResourceType | undefined
  Conditions?: IpamPrefixListResolverRuleConditionRequest[] | undefined
}

export type IpamPrefixListResolverRuleType = 'static-cidr' | 'ipam-resource-cidr' | 'ipam-pool-cidr' | (string & {})

export type IpamPrefixListResolverState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export interface IpamPrefixListResolverTarget {
  IpamPrefixListResolverTargetId?: string | undefined
  IpamPrefixListResolverTargetArn?: string | undefined
  IpamPrefixListResolverId?: string | undefined
  OwnerId?: string | undefined
  PrefixListId?: string | undefined
  PrefixListRegion?: string | undefined
  DesiredVersion?: number | undefined
  LastSyncedVersion?: number | undefined
  TrackLatestVersion?: boolean | undefined
  StateMessage?: string | undefined
  State?: IpamPrefixListResolverTargetState | undefined
  Tags?: Tag[] | undefined
}

export type IpamPrefixListResolverTargetState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'sync-in-progress' | 'sync-complete' | 'sync-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export interface IpamPrefixListResolverVersion {
  Version?: number | undefined
}

export type IpamPrefixListResolverVersionCreationStatus = 'pending' | 'success' | 'failure' | (string & {})

export interface IpamPrefixListResolverVersionEntry {
  Cidr?: string | undefined
}

export type IpamPublicAddressAssociationStatus = 'associated' | 'disassociated' | (string & {})

export type IpamPublicAddressAwsService = 'nat-gateway' | 'database-migration-service' | 'redshift' | 'elastic-container-service' | 'relational-database-service' | 'site-to-site-vpn' | 'load-balancer' | 'global-accelerator' | 'cloudfront' | 'other' | (string & {})

export interface IpamPublicAddressSecurityGroup {
  GroupName?: string | undefined
  GroupId?: string | undefined
}

export interface IpamPublicAddressTag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface IpamPublicAddressTags {
  EipTags?: IpamPublicAddressTag[] | undefined
}

export type IpamPublicAddressType = 'service-managed-ip' | 'service-managed-byoip' | 'amazon-owned-eip' | 'amazon-owned-contig' | 'byoip' | 'ec2-public-ip' | 'anycast-ip-list-ip' | (string & {})

export interface IpamResourceCidr {
  IpamId?: string | undefined
  IpamScopeId?: string | undefined
  IpamPoolId?: string | undefined
  ResourceRegion?: string | undefined
  ResourceOwnerId?: string | undefined
  ResourceId?: string | undefined
  ResourceName?: string | undefined
  ResourceCidr?: string | undefined
  ResourceType?: IpamResourceType | undefined
  ResourceTags?: IpamResourceTag[] | undefined
  IpUsage?: number | undefined
  ComplianceStatus?: IpamComplianceStatus | undefined
  ManagementState?: IpamManagementState | undefined
  OverlapStatus?: IpamOverlapStatus | undefined
  VpcId?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export type IpamResourceCidrIpSource = 'amazon' | 'byoip' | 'none' | (string & {})

export interface IpamResourceDiscovery {
  OwnerId?: string | undefined
  IpamResourceDiscoveryId?: string | undefined
  IpamResourceDiscoveryArn?: string | undefined
  IpamResourceDiscoveryRegion?: string | undefined
  Description?: string | undefined
  OperatingRegions?: IpamOperatingRegion[] | undefined
  IsDefault?: boolean | undefined
  State?: IpamResourceDiscoveryState | undefined
  Tags?: Tag[] | undefined
  OrganizationalUnitExclusions?: IpamOrganizationalUnitExclusion[] | undefined
}

export interface IpamResourceDiscoveryAssociation {
  OwnerId?: string | undefined
  IpamResourceDiscoveryAssociationId?: string | undefined
  IpamResourceDiscoveryAssociationArn?: string | undefined
  IpamResourceDiscoveryId?: string | undefined
  IpamId?: string | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  IsDefault?: boolean | undefined
  ResourceDiscoveryStatus?: IpamAssociatedResourceDiscoveryStatus | undefined
  State?: IpamResourceDiscoveryAssociationState | undefined
  Tags?: Tag[] | undefined
}

export type IpamResourceDiscoveryAssociationState = 'associate-in-progress' | 'associate-complete' | 'associate-failed' | 'disassociate-in-progress' | 'disassociate-complete' | 'disassociate-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export type IpamResourceDiscoveryState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export interface IpamResourceTag {
  Key?: string | undefined
  Value?: string | undefined
}

export type IpamResourceType = 'vpc' | 'subnet' | 'eip' | 'public-ipv4-pool' | 'ipv6-pool' | 'eni' | 'anycast-ip-list' | (string & {})

export interface IpamRouteOriginAuthorization {
  Asn?: string | undefined
  Prefix?: string | undefined
  MaxLength?: number | undefined
  Match?: boolean | undefined
  Expiration?: Date | undefined
}

export interface IpamRouteOriginAuthorizationInfo {
  Cidr?: string | undefined
  Asn?: string | undefined
  MaxLength?: number | undefined
}

export interface IpamRouteOverlap {
  Prefix?: string | undefined
  Asn?: string | undefined
  DetectedAt?: Date | undefined
}

export interface IpamRouteProtectionFinding {
  ResourceOwnerId?: string | undefined
  ResourceRegion?: string | undefined
  IpamPoolId?: string | undefined
  Cidr?: string | undefined
  State?: IpamByoipCidrState | undefined
  AdvertisementType?: IpamByoipAdvertisementType | undefined
  NetworkBorderGroup?: string | undefined
  PoolId?: string | undefined
  Asn?: string | undefined
  RpkiStatus?: IpamRpkiStatus | undefined
  RpkiStrength?: IpamRpkiStrength | undefined
  Roas?: IpamRouteOriginAuthorization[] | undefined
  RouteOverlaps?: IpamRouteOverlap[] | undefined
  SampleTime?: Date | undefined
  RoaSampleTime?: Date | undefined
}

export interface IpamRoutingPolicyRegistration {
  Cidr?: string | undefined
  Asns?: string[] | undefined
  PermitMoreSpecificAnnouncements?: boolean | undefined
  MaxLength?: number | undefined
  Description?: string | undefined
  LatestDeltaId?: string | undefined
  State?: IpamRoutingPolicyRegistrationState | undefined
}

export interface IpamRoutingPolicyRegistrationDelta {
  DeltaId?: string | undefined
  DeltaJson?: string | undefined
  State?: IpamRoutingPolicyRegistrationDeltaState | undefined
  StateMessage?: string | undefined
}

export type IpamRoutingPolicyRegistrationDeltaState = 'pending' | 'published' | 'failed' | (string & {})

export type IpamRoutingPolicyRegistrationState = 'pending-activate' | 'activate-failed' | 'create-in-progress' | 'create-complete' | 'update-in-progress' | 'update-complete' | 'delete-in-progress' | 'delete-complete' | (string & {})

export type IpamRpkiStatus = 'valid' | 'invalid' | 'unknown' | (string & {})

export type IpamRpkiStrength = 'strict' | 'permissive' | (string & {})

export interface IpamScope {
  OwnerId?: string | undefined
  IpamScopeId?: string | undefined
  IpamScopeArn?: string | undefined
  IpamArn?: string | undefined
  IpamRegion?: string | undefined
  IpamScopeType?: IpamScopeType | undefined
  IsDefault?: boolean | undefined
  Description?: string | undefined
  PoolCount?: number | undefined
  State?: IpamScopeState | undefined
  Tags?: Tag[] | undefined
  ExternalAuthorityConfiguration?: IpamScopeExternalAuthorityConfiguration | undefined
}

export interface IpamScopeExternalAuthorityConfiguration {
  Type?: IpamScopeExternalAuthorityType | undefined
  ExternalResourceIdentifier?: string | undefined
}

export type IpamScopeExternalAuthorityType = 'infoblox' | (string & {})

export type IpamScopeState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export type IpamScopeType = 'public' | 'private' | (string & {})

export type IpamState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | 'isolate-in-progress' | 'isolate-complete' | 'restore-in-progress' | (string & {})

export type IpamTier = 'free' | 'advanced' | (string & {})

export interface Ipv4PrefixSpecification {
  Ipv4Prefix?: string | undefined
}

export interface Ipv4PrefixSpecificationRequest {
  Ipv4Prefix?: string | undefined
}

export interface Ipv4PrefixSpecificationResponse {
  Ipv4Prefix?: string | undefined
}

export type Ipv6AddressAttribute = 'public' | 'private' | (string & {})

export interface Ipv6CidrAssociation {
  Ipv6Cidr?: string | undefined
  AssociatedResource?: string | undefined
}

export interface Ipv6CidrBlock {
  Ipv6CidrBlock?: string | undefined
}

export interface Ipv6Pool {
  PoolId?: string | undefined
  Description?: string | undefined
  PoolCidrBlocks?: PoolCidrBlock[] | undefined
  Tags?: Tag[] | undefined
}

export interface Ipv6PrefixSpecification {
  Ipv6Prefix?: string | undefined
}

export interface Ipv6PrefixSpecificationRequest {
  Ipv6Prefix?: string | undefined
}

export interface Ipv6PrefixSpecificationResponse {
  Ipv6Prefix?: string | undefined
}

export interface Ipv6Range {
  Description?: string | undefined
  CidrIpv6?: string | undefined
}

export type Ipv6SupportValue = 'enable' | 'disable' | (string & {})

export type KeyFormat = 'pem' | 'ppk' | (string & {})

export interface KeyPair {
  KeyPairId?: string | undefined
  Tags?: Tag[] | undefined
  KeyName?: string | undefined
  KeyFingerprint?: string | undefined
  KeyMaterial?: string | undefined
}

export interface KeyPairInfo {
  KeyPairId?: string | undefined
  KeyType?: KeyType | undefined
  Tags?: Tag[] | undefined
  PublicKey?: string | undefined
  CreateTime?: Date | undefined
  KeyName?: string | undefined
  KeyFingerprint?: string | undefined
}

export type KeyType = 'rsa' | 'ed25519' | (string & {})

export interface LastError {
  Message?: string | undefined
  Code?: string | undefined
}

export interface LaunchPermission {
  OrganizationArn?: string | undefined
  OrganizationalUnitArn?: string | undefined
  UserId?: string | undefined
  Group?: PermissionGroup | undefined
}

export interface LaunchPermissionModifications {
  Add?: LaunchPermission[] | undefined
  Remove?: LaunchPermission[] | undefined
}

export interface LaunchSpecification {
  UserData?: string | undefined
  AddressingType?: string | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  KernelId?: string | undefined
  KeyName?: string | undefined
  NetworkInterfaces?: InstanceNetworkInterfaceSpecification[] | undefined
  Placement?: SpotPlacement | undefined
  RamdiskId?: string | undefined
  SubnetId?: string | undefined
  SecurityGroups?: GroupIdentifier[] | undefined
  Monitoring?: RunInstancesMonitoringEnabled | undefined
}

export interface LaunchTemplate {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  CreateTime?: Date | undefined
  CreatedBy?: string | undefined
  DefaultVersionNumber?: number | undefined
  LatestVersionNumber?: number | undefined
  Tags?: Tag[] | undefined
  Operator?: OperatorResponse | undefined
}

export interface LaunchTemplateAndOverridesResponse {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined
  Overrides?: FleetLaunchTemplateOverrides | undefined
}

export type LaunchTemplateAutoRecoveryState = 'default' | 'disabled' | (string & {})

export interface LaunchTemplateBlockDeviceMapping {
  DeviceName?: string | undefined
  VirtualName?: string | undefined
  Ebs?: LaunchTemplateEbsBlockDevice | undefined
  NoDevice?: string | undefined
}

export interface LaunchTemplateBlockDeviceMappingRequest {
  DeviceName?: string | undefined
  VirtualName?: string | undefined
  Ebs?: LaunchTemplateEbsBlockDeviceRequest | undefined
  NoDevice?: string | undefined
}

export interface LaunchTemplateCapacityReservationSpecificationRequest {
  CapacityReservationPreference?: CapacityReservationPreference | undefined
  CapacityReservationTarget?: CapacityReservationTarget | undefined
}

export interface LaunchTemplateCapacityReservationSpecificationResponse {
  CapacityReservationPreference?: CapacityReservationPreference | undefined
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined
}

export interface LaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined
  Overrides?: LaunchTemplateOverrides[] | undefined
}

export interface LaunchTemplateCpuOptions {
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  AmdSevSnp?: AmdSevSnpSpecification | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
}

export interface LaunchTemplateCpuOptionsRequest {
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  AmdSevSnp?: AmdSevSnpSpecification | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
}

export interface LaunchTemplateEbsBlockDevice {
  Encrypted?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Iops?: number | undefined
  KmsKeyId?: string | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: VolumeType | undefined
  Throughput?: number | undefined
  VolumeInitializationRate?: number | undefined
  EbsCardIndex?: number | undefined
}

export interface LaunchTemplateEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Iops?: number | undefined
  KmsKeyId?: string | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: VolumeType | undefined
  Throughput?: number | undefined
  VolumeInitializationRate?: number | undefined
  EbsCardIndex?: number | undefined
}

export interface LaunchTemplateElasticInferenceAccelerator {
  Type: string
  Count?: number | undefined
}

export interface LaunchTemplateElasticInferenceAcceleratorResponse {
  Type?: string | undefined
  Count?: number | undefined
}

export interface LaunchTemplateEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined
  EnaSrdUdpSpecification?: LaunchTemplateEnaSrdUdpSpecification | undefined
}

export interface LaunchTemplateEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined
}

export interface LaunchTemplateEnclaveOptions {
  Enabled?: boolean | undefined
}

export interface LaunchTemplateEnclaveOptionsRequest {
  Enabled?: boolean | undefined
}

export type LaunchTemplateErrorCode = 'launchTemplateIdDoesNotExist' | 'launchTemplateIdMalformed' | 'launchTemplateNameDoesNotExist' | 'launchTemplateNameMalformed' | 'launchTemplateVersionDoesNotExist' | 'unexpectedError' | (string & {})

export interface LaunchTemplateHibernationOptions {
  Configured?: boolean | undefined
}

export interface LaunchTemplateHibernationOptionsRequest {
  Configured?: boolean | undefined
}

export type LaunchTemplateHttpTokensState = 'optional' | 'required' | (string & {})

export interface LaunchTemplateIamInstanceProfileSpecification {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface LaunchTemplateIamInstanceProfileSpecificationRequest {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface LaunchTemplateInstanceMaintenanceOptions {
  AutoRecovery?: LaunchTemplateAutoRecoveryState | undefined
}

export interface LaunchTemplateInstanceMaintenanceOptionsRequest {
  AutoRecovery?: LaunchTemplateAutoRecoveryState | undefined
}

export interface LaunchTemplateInstanceMarketOptions {
  MarketType?: MarketType | undefined
  SpotOptions?: LaunchTemplateSpotMarketOptions | undefined
}

export interface LaunchTemplateInstanceMarketOptionsRequest {
  MarketType?: MarketType | undefined
  SpotOptions?: LaunchTemplateSpotMarketOptionsRequest | undefined
}

export type LaunchTemplateInstanceMetadataEndpointState = 'disabled' | 'enabled' | (string & {})

export interface LaunchTemplateInstanceMetadataOptions {
  State?: LaunchTemplateInstanceMetadataOptionsState | undefined
  HttpTokens?: LaunchTemplateHttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState | undefined
  HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6 | undefined
  InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState | undefined
}

export interface LaunchTemplateInstanceMetadataOptionsRequest {
  HttpTokens?: LaunchTemplateHttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: LaunchTemplateInstanceMetadataEndpointState | undefined
  HttpProtocolIpv6?: LaunchTemplateInstanceMetadataProtocolIpv6 | undefined
  InstanceMetadataTags?: LaunchTemplateInstanceMetadataTagsState | undefined
}

export type LaunchTemplateInstanceMetadataOptionsState = 'pending' | 'applied' | (string & {})

export type LaunchTemplateInstanceMetadataProtocolIpv6 = 'disabled' | 'enabled' | (string & {})

export type LaunchTemplateInstanceMetadataTagsState = 'disabled' | 'enabled' | (string & {})

export interface LaunchTemplateInstanceNetworkInterfaceSpecification {
  AssociateCarrierIpAddress?: boolean | undefined
  AssociatePublicIpAddress?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Description?: string | undefined
  DeviceIndex?: number | undefined
  Groups?: string[] | undefined
  InterfaceType?: string | undefined
  Ipv6AddressCount?: number | undefined
  Ipv6Addresses?: InstanceIpv6Address[] | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddresses?: PrivateIpAddressSpecification[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  SubnetId?: string | undefined
  NetworkCardIndex?: number | undefined
  Ipv4Prefixes?: Ipv4PrefixSpecificationResponse[] | undefined
  Ipv4PrefixCount?: number | undefined
  Ipv6Prefixes?: Ipv6PrefixSpecificationResponse[] | undefined
  Ipv6PrefixCount?: number | undefined
  PrimaryIpv6?: boolean | undefined
  EnaSrdSpecification?: LaunchTemplateEnaSrdSpecification | undefined
  ConnectionTrackingSpecification?: ConnectionTrackingSpecification | undefined
  EnaQueueCount?: number | undefined
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
  AssociateCarrierIpAddress?: boolean | undefined
  AssociatePublicIpAddress?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Description?: string | undefined
  DeviceIndex?: number | undefined
  Groups?: string[] | undefined
  InterfaceType?: string | undefined
  Ipv6AddressCount?: number | undefined
  Ipv6Addresses?: InstanceIpv6AddressRequest[] | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddresses?: PrivateIpAddressSpecification[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  SubnetId?: string | undefined
  NetworkCardIndex?: number | undefined
  Ipv4Prefixes?: Ipv4PrefixSpecificationRequest[] | undefined
  Ipv4PrefixCount?: number | undefined
  Ipv6Prefixes?: Ipv6PrefixSpecificationRequest[] | undefined
  Ipv6PrefixCount?: number | undefined
  PrimaryIpv6?: boolean | undefined
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined
  EnaQueueCount?: number | undefined
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecification {
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  PrivateIpAddresses?: SecondaryInterfacePrivateIpAddressSpecification[] | undefined
  PrivateIpAddressCount?: number | undefined
  SecondarySubnetId?: string | undefined
  InterfaceType?: SecondaryInterfaceType | undefined
  NetworkCardIndex?: number | undefined
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  PrivateIpAddresses?: SecondaryInterfacePrivateIpAddressSpecificationRequest[] | undefined
  PrivateIpAddressCount?: number | undefined
  SecondarySubnetId?: string | undefined
  InterfaceType?: SecondaryInterfaceType | undefined
  NetworkCardIndex?: number | undefined
}

export interface LaunchTemplateLicenseConfiguration {
  LicenseConfigurationArn?: string | undefined
}

export interface LaunchTemplateLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined
}

export interface LaunchTemplateNetworkPerformanceOptions {
  BandwidthWeighting?: InstanceBandwidthWeighting | undefined
}

export interface LaunchTemplateNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: InstanceBandwidthWeighting | undefined
}

export interface LaunchTemplateOverrides {
  InstanceType?: InstanceType | undefined
  SpotPrice?: string | undefined
  SubnetId?: string | undefined
  AvailabilityZone?: string | undefined
  WeightedCapacity?: number | undefined
  Priority?: number | undefined
  InstanceRequirements?: InstanceRequirements | undefined
  AvailabilityZoneId?: string | undefined
}

export interface LaunchTemplatePlacement {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Affinity?: string | undefined
  GroupName?: string | undefined
  HostId?: string | undefined
  Tenancy?: Tenancy | undefined
  SpreadDomain?: string | undefined
  HostResourceGroupArn?: string | undefined
  PartitionNumber?: number | undefined
  GroupId?: string | undefined
}

export interface LaunchTemplatePlacementRequest {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Affinity?: string | undefined
  GroupName?: string | undefined
  HostId?: string | undefined
  Tenancy?: Tenancy | undefined
  SpreadDomain?: string | undefined
  HostResourceGroupArn?: string | undefined
  PartitionNumber?: number | undefined
  GroupId?: string | undefined
}

export interface LaunchTemplatePrivateDnsNameOptions {
  HostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface LaunchTemplatePrivateDnsNameOptionsRequest {
  HostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  Version?: string | undefined
}

export interface LaunchTemplateSpotMarketOptions {
  MaxPrice?: string | undefined
  SpotInstanceType?: SpotInstanceType | undefined
  BlockDurationMinutes?: number | undefined
  ValidUntil?: Date | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
}

export interface LaunchTemplateSpotMarketOptionsRequest {
  MaxPrice?: string | undefined
  SpotInstanceType?: SpotInstanceType | undefined
  BlockDurationMinutes?: number | undefined
  ValidUntil?: Date | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
}

export interface LaunchTemplateTagSpecification {
  ResourceType?: ResourceType | undefined
  Tags?: Tag[] | undefined
}

export interface LaunchTemplateTagSpecificationRequest {
  ResourceType?: ResourceType | undefined
  Tags?: Tag[] | undefined
}

export interface LaunchTemplateVersion {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  VersionNumber?: number | undefined
  VersionDescription?: string | undefined
  CreateTime?: Date | undefined
  CreatedBy?: string | undefined
  DefaultVersion?: boolean | undefined
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined
  Operator?: OperatorResponse | undefined
}

export interface LaunchTemplatesMonitoring {
  Enabled?: boolean | undefined
}

export interface LaunchTemplatesMonitoringRequest {
  Enabled?: boolean | undefined
}

export interface LicenseConfiguration {
  LicenseConfigurationArn?: string | undefined
}

export interface LicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined
}

export interface ListImagesInRecycleBinRequest {
  ImageIds?: string[] | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
}

export interface ListImagesInRecycleBinResult {
  Images?: ImageRecycleBinInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListSnapshotsInRecycleBinRequest {
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SnapshotIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface ListSnapshotsInRecycleBinResult {
  Snapshots?: SnapshotRecycleBinInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListVolumesInRecycleBinRequest {
  VolumeIds?: string[] | undefined
  DryRun?: boolean | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface ListVolumesInRecycleBinResult {
  Volumes?: VolumeRecycleBinInfo[] | undefined
  NextToken?: string | undefined
}

export type ListingState = 'available' | 'sold' | 'cancelled' | 'pending' | (string & {})

export type ListingStatus = 'active' | 'pending' | 'cancelled' | 'closed' | (string & {})

export interface LoadBalancersConfig {
  ClassicLoadBalancersConfig?: ClassicLoadBalancersConfig | undefined
  TargetGroupsConfig?: TargetGroupsConfig | undefined
}

export interface LoadPermission {
  UserId?: string | undefined
  Group?: PermissionGroup | undefined
}

export interface LoadPermissionModifications {
  Add?: LoadPermissionRequest[] | undefined
  Remove?: LoadPermissionRequest[] | undefined
}

export interface LoadPermissionRequest {
  Group?: PermissionGroup | undefined
  UserId?: string | undefined
}

export interface LocalGateway {
  LocalGatewayId?: string | undefined
  OutpostArn?: string | undefined
  OwnerId?: string | undefined
  State?: string | undefined
  Tags?: Tag[] | undefined
}

export interface LocalGatewayRoute {
  DestinationCidrBlock?: string | undefined
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  Type?: LocalGatewayRouteType | undefined
  State?: LocalGatewayRouteState | undefined
  LocalGatewayRouteTableId?: string | undefined
  LocalGatewayRouteTableArn?: string | undefined
  OwnerId?: string | undefined
  SubnetId?: string | undefined
  CoipPoolId?: string | undefined
  NetworkInterfaceId?: string | undefined
  DestinationPrefixListId?: string | undefined
}

export type LocalGatewayRouteState = 'pending' | 'active' | 'blackhole' | 'deleting' | 'deleted' | (string & {})

export interface LocalGatewayRouteTable {
  LocalGatewayRouteTableId?: string | undefined
  LocalGatewayRouteTableArn?: string | undefined
  LocalGatewayId?: string | undefined
  OutpostArn?: string | undefined
  OwnerId?: string | undefined
  State?: string | undefined
  Tags?: Tag[] | undefined
  Mode?: LocalGatewayRouteTableMode | undefined
  StateReason?: StateReason | undefined
}

export type LocalGatewayRouteTableMode = 'direct-vpc-routing' | 'coip' | (string & {})

export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string | undefined
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  LocalGatewayId?: string | undefined
  LocalGatewayRouteTableId?: string | undefined
  LocalGatewayRouteTableArn?: string | undefined
  OwnerId?: string | undefined
  State?: string | undefined
  Tags?: Tag[] | undefined
}

export interface LocalGatewayRouteTableVpcAssociation {
  LocalGatewayRouteTableVpcAssociationId?: string | undefined
  LocalGatewayRouteTableId?: string | undefined
  LocalGatewayRouteTableArn?: string | undefined
  LocalGatewayId?: string | undefined
  VpcId?: string | undefined
  OwnerId?: string | undefined
  State?: string | undefined
  Tags?: Tag[] | undefined
}

export type LocalGatewayRouteType = 'static' | 'propagated' | (string & {})

export interface LocalGatewayVirtualInterface {
  LocalGatewayVirtualInterfaceId?: string | undefined
  LocalGatewayId?: string | undefined
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  LocalGatewayVirtualInterfaceArn?: string | undefined
  OutpostLagId?: string | undefined
  Vlan?: number | undefined
  LocalAddress?: string | undefined
  PeerAddress?: string | undefined
  LocalBgpAsn?: number | undefined
  PeerBgpAsn?: number | undefined
  PeerBgpAsnExtended?: number | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
  ConfigurationState?: LocalGatewayVirtualInterfaceConfigurationState | undefined
}

export type LocalGatewayVirtualInterfaceConfigurationState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface LocalGatewayVirtualInterfaceGroup {
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  LocalGatewayVirtualInterfaceIds?: string[] | undefined
  LocalGatewayId?: string | undefined
  OwnerId?: string | undefined
  LocalBgpAsn?: number | undefined
  LocalBgpAsnExtended?: number | undefined
  LocalGatewayVirtualInterfaceGroupArn?: string | undefined
  Tags?: Tag[] | undefined
  ConfigurationState?: LocalGatewayVirtualInterfaceGroupConfigurationState | undefined
}

export type LocalGatewayVirtualInterfaceGroupConfigurationState = 'pending' | 'incomplete' | 'available' | 'deleting' | 'deleted' | (string & {})

export type LocalStorage = 'included' | 'required' | 'excluded' | (string & {})

export type LocalStorageType = 'hdd' | 'ssd' | (string & {})

export type LocationType = 'region' | 'availability-zone' | 'availability-zone-id' | 'outpost' | (string & {})

export type LockMode = 'compliance' | 'governance' | (string & {})

export interface LockSnapshotRequest {
  SnapshotId: string
  DryRun?: boolean | undefined
  LockMode: LockMode
  CoolOffPeriod?: number | undefined
  LockDuration?: number | undefined
  ExpirationDate?: Date | undefined
}

export interface LockSnapshotResult {
  SnapshotId?: string | undefined
  LockState?: LockState | undefined
  LockDuration?: number | undefined
  CoolOffPeriod?: number | undefined
  CoolOffPeriodExpiresOn?: Date | undefined
  LockCreatedOn?: Date | undefined
  LockExpiresOn?: Date | undefined
  LockDurationStartTime?: Date | undefined
}

export type LockState = 'compliance' | 'governance' | 'compliance-cooloff' | 'expired' | (string & {})

export interface LockedSnapshotsInfo {
  OwnerId?: string | undefined
  SnapshotId?: string | undefined
  LockState?: LockState | undefined
  LockDuration?: number | undefined
  CoolOffPeriod?: number | undefined
  CoolOffPeriodExpiresOn?: Date | undefined
  LockCreatedOn?: Date | undefined
  LockDurationStartTime?: Date | undefined
  LockExpiresOn?: Date | undefined
}

export type LogDestinationType = 'cloud-watch-logs' | 's3' | 'kinesis-data-firehose' | (string & {})

export interface MacHost {
  HostId?: string | undefined
  MacOSLatestSupportedVersions?: string[] | undefined
}

export interface MacModificationTask {
  InstanceId?: string | undefined
  MacModificationTaskId?: string | undefined
  MacSystemIntegrityProtectionConfig?: MacSystemIntegrityProtectionConfiguration | undefined
  StartTime?: Date | undefined
  Tags?: Tag[] | undefined
  TaskState?: MacModificationTaskState | undefined
  TaskType?: MacModificationTaskType | undefined
}

export type MacModificationTaskState = 'successful' | 'failed' | 'in-progress' | 'pending' | (string & {})

export type MacModificationTaskType = 'sip-modification' | 'volume-ownership-delegation' | (string & {})

export interface MacSystemIntegrityProtectionConfiguration {
  AppleInternal?: MacSystemIntegrityProtectionSettingStatus | undefined
  BaseSystem?: MacSystemIntegrityProtectionSettingStatus | undefined
  DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined
  DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined
  FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus | undefined
  KextSigning?: MacSystemIntegrityProtectionSettingStatus | undefined
  NvramProtections?: MacSystemIntegrityProtectionSettingStatus | undefined
  Status?: MacSystemIntegrityProtectionSettingStatus | undefined
}

export interface MacSystemIntegrityProtectionConfigurationRequest {
  AppleInternal?: MacSystemIntegrityProtectionSettingStatus | undefined
  BaseSystem?: MacSystemIntegrityProtectionSettingStatus | undefined
  DebuggingRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined
  DTraceRestrictions?: MacSystemIntegrityProtectionSettingStatus | undefined
  FilesystemProtections?: MacSystemIntegrityProtectionSettingStatus | undefined
  KextSigning?: MacSystemIntegrityProtectionSettingStatus | undefined
  NvramProtections?: MacSystemIntegrityProtectionSettingStatus | undefined
}

export type MacSystemIntegrityProtectionSettingStatus = 'enabled' | 'disabled' | (string & {})

export interface MaintenanceDetails {
  PendingMaintenance?: string | undefined
  MaintenanceAutoAppliedAfter?: Date | undefined
  LastMaintenanceApplied?: Date | undefined
}

export type ManagedBy = 'account' | 'declarative-policy' | (string & {})

export interface ManagedPrefixList {
  PrefixListId?: string | undefined
  AddressFamily?: string | undefined
  State?: PrefixListState | undefined
  StateMessage?: string | undefined
  PrefixListArn?: string | undefined
  PrefixListName?: string | undefined
  MaxEntries?: number | undefined
  Version?: number | undefined
  Tags?: Tag[] | undefined
  OwnerId?: string | undefined
  IpamPrefixListResolverTargetId?: string | undefined
  IpamPrefixListResolverSyncEnabled?: boolean | undefined
}

export type ManagedResourceDefaultVisibility = 'hidden' | 'visible' | (string & {})

export interface ManagedResourceVisibilitySettings {
  DefaultVisibility?: ManagedResourceDefaultVisibility | undefined
}

export type MarketType = 'spot' | 'capacity-block' | 'interruptible-capacity-reservation' | (string & {})

export interface MediaAcceleratorInfo {
  Accelerators?: MediaDeviceInfo[] | undefined
  TotalMediaMemoryInMiB?: number | undefined
}

export interface MediaDeviceInfo {
  Count?: number | undefined
  Name?: string | undefined
  Manufacturer?: string | undefined
  MemoryInfo?: MediaDeviceMemoryInfo | undefined
}

export interface MediaDeviceMemoryInfo {
  SizeInMiB?: number | undefined
}

export type MembershipType = 'static' | 'igmp' | (string & {})

export interface MemoryGiBPerVCpu {
  Min?: number | undefined
  Max?: number | undefined
}

export interface MemoryGiBPerVCpuRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export interface MemoryInfo {
  SizeInMiB?: number | undefined
}

export interface MemoryMiB {
  Min?: number | undefined
  Max?: number | undefined
}

export interface MemoryMiBRequest {
  Min: number
  Max?: number | undefined
}

export type MetadataDefaultHttpTokensState = 'optional' | 'required' | 'no-preference' | (string & {})

export type Metric = 'reservation-total-capacity-hrs-vcpu' | 'reservation-total-capacity-hrs-inst' | 'reservation-max-size-vcpu' | 'reservation-max-size-inst' | 'reservation-min-size-vcpu' | 'reservation-min-size-inst' | 'reservation-unused-total-capacity-hrs-vcpu' | 'reservation-unused-total-capacity-hrs-inst' | 'reservation-unused-total-estimated-cost' | 'reservation-max-unused-size-vcpu' | 'reservation-max-unused-size-inst' | 'reservation-min-unused-size-vcpu' | 'reservation-min-unused-size-inst' | 'reservation-max-utilization' | 'reservation-min-utilization' | 'reservation-avg-utilization-vcpu' | 'reservation-avg-utilization-inst' | 'reservation-total-count' | 'reservation-total-estimated-cost' | 'reservation-avg-future-size-vcpu' | 'reservation-avg-future-size-inst' | 'reservation-min-future-size-vcpu' | 'reservation-min-future-size-inst' | 'reservation-max-future-size-vcpu' | 'reservation-max-future-size-inst' | 'reservation-avg-committed-size-vcpu' | 'reservation-avg-committed-size-inst' | 'reservation-max-committed-size-vcpu' | 'reservation-max-committed-size-inst' | 'reservation-min-committed-size-vcpu' | 'reservation-min-committed-size-inst' | 'reserved-total-usage-hrs-vcpu' | 'reserved-total-usage-hrs-inst' | 'reserved-total-estimated-cost' | 'unreserved-total-usage-hrs-vcpu' | 'unreserved-total-usage-hrs-inst' | 'unreserved-total-estimated-cost' | 'spot-total-usage-hrs-vcpu' | 'spot-total-usage-hrs-inst' | 'spot-total-estimated-cost' | 'spot-avg-run-time-before-interruption-inst' | 'spot-max-run-time-before-interruption-inst' | 'spot-min-run-time-before-interruption-inst' | 'spot-total-interruptions-inst' | 'spot-total-interruptions-vcpu' | 'spot-total-count-inst' | 'spot-total-count-vcpu' | 'spot-interruption-rate-inst' | 'spot-interruption-rate-vcpu' | (string & {})

export interface MetricDataResult {
  Dimension?: CapacityManagerDimension | undefined
  Timestamp?: Date | undefined
  MetricValues?: MetricValue[] | undefined
}

export interface MetricPoint {
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  Value?: number | undefined
  Status?: string | undefined
}

export type MetricType = 'aggregate-latency' | (string & {})

export interface MetricValue {
  Metric?: Metric | undefined
  Value?: number | undefined
}

export interface ModifyAccountVpcEncryptionControlRequest {
  DryRun?: boolean | undefined
  Mode?: AccountVpcEncryptionControlMode | undefined
  InternetGateway?: VpcEncryptionControlExclusionStateInput | undefined
  EgressOnlyInternetGateway?: VpcEncryptionControlExclusionStateInput | undefined
  NatGateway?: VpcEncryptionControlExclusionStateInput | undefined
  VirtualPrivateGateway?: VpcEncryptionControlExclusionStateInput | undefined
  VpcPeering?: VpcEncryptionControlExclusionStateInput | undefined
  Lambda?: VpcEncryptionControlExclusionStateInput | undefined
  VpcLattice?: VpcEncryptionControlExclusionStateInput | undefined
  ElasticFileSystem?: VpcEncryptionControlExclusionStateInput | undefined
}

export interface ModifyAccountVpcEncryptionControlResult {
  AccountVpcEncryptionControl?: AccountVpcEncryptionControl | undefined
}

export interface ModifyAddressAttributeRequest {
  AllocationId: string
  DomainName?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyAddressAttributeResult {
  Address?: AddressAttribute | undefined
}

export interface ModifyApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string
  Aggregation?: AggregationStatusEnum | undefined
  HealthCheckPaths?: HealthCheckPathRequestObject[] | undefined
  Protocol?: NetworkProtocolEnum | undefined
  Port?: number | undefined
  Path?: string | undefined
  DeviceIndex?: number | undefined
  IpVersion?: IpVersionEnum | undefined
  IpScope?: IpScopeEnum | undefined
  Interval?: number | undefined
  Timeout?: number | undefined
  FailureThreshold?: number | undefined
  SuccessThreshold?: number | undefined
  StatusCodeMatcher?: string | undefined
  InitializationGracePeriodSeconds?: number | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined
}

export interface ModifyAvailabilityZoneGroupRequest {
  GroupName: string
  OptInStatus: ModifyAvailabilityZoneOptInStatus
  DryRun?: boolean | undefined
}

export interface ModifyAvailabilityZoneGroupResult {
  Return?: boolean | undefined
}

export type ModifyAvailabilityZoneOptInStatus = 'opted-in' | 'not-opted-in' | (string & {})

export interface ModifyCapacityReservationFleetRequest {
  CapacityReservationFleetId: string
  TotalTargetCapacity?: number | undefined
  EndDate?: Date | undefined
  DryRun?: boolean | undefined
  RemoveEndDate?: boolean | undefined
}

export interface ModifyCapacityReservationFleetResult {
  Return?: boolean | undefined
}

export interface ModifyCapacityReservationRequest {
  CapacityReservationId: string
  InstanceCount?: number | undefined
  EndDate?: Date | undefined
  EndDateType?: EndDateType | undefined
  Accept?: boolean | undefined
  DryRun?: boolean | undefined
  AdditionalInfo?: string | undefined
  InstanceMatchCriteria?: InstanceMatchCriteria | undefined
}

export interface ModifyCapacityReservationResult {
  Return?: boolean | undefined
}

export interface ModifyClientVpnEndpointRequest {
  ClientVpnEndpointId: string
  ServerCertificateArn?: string | undefined
  ConnectionLogOptions?: ConnectionLogOptions | undefined
  DnsServers?: DnsServersOptionsModifyStructure | undefined
  VpnPort?: number | undefined
  Description?: string | undefined
  SplitTunnel?: boolean | undefined
  DryRun?: boolean | undefined
  SecurityGroupIds?: string[] | undefined
  VpcId?: string | undefined
  SelfServicePortal?: SelfServicePortal | undefined
  ClientConnectOptions?: ClientConnectOptions | undefined
  SessionTimeoutHours?: number | undefined
  ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined
  ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined
  DisconnectOnSessionTimeout?: boolean | undefined
  TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined
}

export interface ModifyClientVpnEndpointResult {
  Return?: boolean | undefined
}

export interface ModifyDefaultCreditSpecificationRequest {
  DryRun?: boolean | undefined
  InstanceFamily: UnlimitedSupportedInstanceFamily
  CpuCredits: string
}

export interface ModifyDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined
}

export interface ModifyEbsDefaultKmsKeyIdRequest {
  KmsKeyId: string
  DryRun?: boolean | undefined
}

export interface ModifyEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined
}

export interface ModifyFleetRequest {
  DryRun?: boolean | undefined
  ExcessCapacityTerminationPolicy?: FleetExcessCapacityTerminationPolicy | undefined
  LaunchTemplateConfigs?: FleetLaunchTemplateConfigRequest[] | undefined
  FleetId: string
  TargetCapacitySpecification?: TargetCapacitySpecificationRequest | undefined
  Context?: string | undefined
}

export interface ModifyFleetResult {
  Return?: boolean | undefined
}

export interface ModifyFpgaImageAttributeRequest {
  DryRun?: boolean | undefined
  FpgaImageId: string
  Attribute?: FpgaImageAttributeName | undefined
  OperationType?: OperationType | undefined
  UserIds?: string[] | undefined
  UserGroups?: string[] | undefined
  ProductCodes?: string[] | undefined
  LoadPermission?: LoadPermissionModifications | undefined
  Description?: string | undefined
  Name?: string | undefined
}

export interface ModifyFpgaImageAttributeResult {
  FpgaImageAttribute?: FpgaImageAttribute | undefined
}

export interface ModifyHostsRequest {
  HostRecovery?: HostRecovery | undefined
  InstanceType?: string | undefined
  InstanceFamily?: string | undefined
  HostMaintenance?: HostMaintenance | undefined
  HostIds: string[]
  AutoPlacement?: AutoPlacement | undefined
}

export interface ModifyHostsResult {
  Successful?: string[] | undefined
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface ModifyIdFormatRequest {
  Resource: string
  UseLongIds: boolean
}

export interface ModifyIdentityIdFormatRequest {
  Resource: string
  UseLongIds: boolean
  PrincipalArn: string
}

export interface ModifyImageAttributeRequest {
  Attribute?: string | undefined
  Description?: AttributeValue | undefined
  ImageId: string
  LaunchPermission?: LaunchPermissionModifications | undefined
  OperationType?: OperationType | undefined
  ProductCodes?: string[] | undefined
  UserGroups?: string[] | undefined
  UserIds?: string[] | undefined
  Value?: string | undefined
  OrganizationArns?: string[] | undefined
  OrganizationalUnitArns?: string[] | undefined
  ImdsSupport?: AttributeValue | undefined
  DryRun?: boolean | undefined
}

export interface ModifyInstanceAttributeRequest {
  SourceDestCheck?: AttributeBooleanValue | undefined
  EnclaveOptions?: EnclaveOptionsRequest | undefined
  DisableApiStop?: AttributeBooleanValue | undefined
  DryRun?: boolean | undefined
  InstanceId: string
  Attribute?: InstanceAttributeName | undefined
  Value?: string | undefined
  BlockDeviceMappings?: InstanceBlockDeviceMappingSpecification[] | undefined
  DisableApiTermination?: AttributeBooleanValue | undefined
  InstanceType?: AttributeValue | undefined
  Kernel?: AttributeValue | undefined
  Ramdisk?: AttributeValue | undefined
  UserData?: SecureBlobAttributeValue | undefined
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined
  Groups?: string[] | undefined
  EbsOptimized?: AttributeBooleanValue | undefined
  SriovNetSupport?: AttributeValue | undefined
  EnaSupport?: AttributeBooleanValue | undefined
}

export interface ModifyInstanceCapacityReservationAttributesRequest {
  InstanceId: string
  CapacityReservationSpecification: CapacityReservationSpecification
  DryRun?: boolean | undefined
}

export interface ModifyInstanceCapacityReservationAttributesResult {
  Return?: boolean | undefined
}

export interface ModifyInstanceConnectEndpointRequest {
  DryRun?: boolean | undefined
  InstanceConnectEndpointId: string
  IpAddressType?: IpAddressType | undefined
  SecurityGroupIds?: string[] | undefined
  PreserveClientIp?: boolean | undefined
}

export interface ModifyInstanceConnectEndpointResult {
  Return?: boolean | undefined
}

export interface ModifyInstanceCpuOptionsRequest {
  InstanceId: string
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
  DryRun?: boolean | undefined
}

export interface ModifyInstanceCpuOptionsResult {
  InstanceId?: string | undefined
  CoreCount?: number | undefined
  ThreadsPerCore?: number | undefined
  NestedVirtualization?: NestedVirtualizationSpecification | undefined
}

export interface ModifyInstanceCreditSpecificationRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  InstanceCreditSpecifications: InstanceCreditSpecificationRequest[]
}

export interface ModifyInstanceCreditSpecificationResult {
  SuccessfulInstanceCreditSpecifications?: SuccessfulInstanceCreditSpecificationItem[] | undefined
  UnsuccessfulInstanceCreditSpecifications?: UnsuccessfulInstanceCreditSpecificationItem[] | undefined
}

export interface ModifyInstanceEventStartTimeRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  InstanceEventId: string
  NotBefore: Date
}

export interface ModifyInstanceEventStartTimeResult {
  Event?: InstanceStatusEvent | undefined
}

export interface ModifyInstanceEventWindowRequest {
  DryRun?: boolean | undefined
  Name?: string | undefined
  InstanceEventWindowId: string
  TimeRanges?: InstanceEventWindowTimeRangeRequest[] | undefined
  CronExpression?: string | undefined
}

export interface ModifyInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined
}

export interface ModifyInstanceMaintenanceOptionsRequest {
  InstanceId: string
  AutoRecovery?: InstanceAutoRecoveryState | undefined
  RebootMigration?: InstanceRebootMigrationState | undefined
  DryRun?: boolean | undefined
}

export interface ModifyInstanceMaintenanceOptionsResult {
  InstanceId?: string | undefined
  AutoRecovery?: InstanceAutoRecoveryState | undefined
  RebootMigration?: InstanceRebootMigrationState | undefined
}

export interface ModifyInstanceMetadataDefaultsRequest {
  HttpTokens?: MetadataDefaultHttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: DefaultInstanceMetadataEndpointState | undefined
  InstanceMetadataTags?: DefaultInstanceMetadataTagsState | undefined
  DryRun?: boolean | undefined
  HttpTokensEnforced?: DefaultHttpTokensEnforcedState | undefined
}

export interface ModifyInstanceMetadataDefaultsResult {
  Return?: boolean | undefined
}

export interface ModifyInstanceMetadataOptionsRequest {
  InstanceId: string
  HttpTokens?: HttpTokensState | undefined
  HttpPutResponseHopLimit?: number | undefined
  HttpEndpoint?: InstanceMetadataEndpointState | undefined
  DryRun?: boolean | undefined
  HttpProtocolIpv6?: InstanceMetadataProtocolState | undefined
  InstanceMetadataTags?: InstanceMetadataTagsState | undefined
}

export interface ModifyInstanceMetadataOptionsResult {
  InstanceId?: string | undefined
  InstanceMetadataOptions?: InstanceMetadataOptionsResponse | undefined
}

export interface ModifyInstanceNetworkPerformanceRequest {
  InstanceId: string
  BandwidthWeighting: InstanceBandwidthWeighting
  DryRun?: boolean | undefined
}

export interface ModifyInstanceNetworkPerformanceResult {
  InstanceId?: string | undefined
  BandwidthWeighting?: InstanceBandwidthWeighting | undefined
}

export interface ModifyInstancePlacementRequest {
  GroupName?: string | undefined
  PartitionNumber?: number | undefined
  HostResourceGroupArn?: string | undefined
  GroupId?: string | undefined
  InstanceId: string
  Tenancy?: HostTenancy | undefined
  Affinity?: Affinity | undefined
  HostId?: string | undefined
}

export interface ModifyInstancePlacementResult {
  Return?: boolean | undefined
}

export interface ModifyIpamPolicyAllocationRulesRequest {
  DryRun?: boolean | undefined
  IpamPolicyId: string
  Locale: string
  ResourceType: IpamPolicyResourceType
  AllocationRules?: IpamPolicyAllocationRuleRequest[] | undefined
}

export interface ModifyIpamPolicyAllocationRulesResult {
  IpamPolicyDocument?: IpamPolicyDocument | undefined
}

export interface ModifyIpamPoolAllocationRequest {
  DryRun?: boolean | undefined
  IpamPoolAllocationId: string
  Description?: string | undefined
}

export interface ModifyIpamPoolAllocationResult {
  IpamPoolAllocation?: IpamPoolAllocation | undefined
}

export interface ModifyIpamPoolRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Description?: string | undefined
  AutoImport?: boolean | undefined
  AllocationMinNetmaskLength?: number | undefined
  AllocationMaxNetmaskLength?: number | undefined
  AllocationDefaultNetmaskLength?: number | undefined
  ClearAllocationDefaultNetmaskLength?: boolean | undefined
  AddAllocationResourceTags?: RequestIpamResourceTag[] | undefined
  RemoveAllocationResourceTags?: RequestIpamResourceTag[] | undefined
}

export interface ModifyIpamPoolResult {
  IpamPool?: IpamPool | undefined
}

export interface ModifyIpamPrefixListResolverRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverId: string
  Description?: string | undefined
  Rules?: IpamPrefixListResolverRuleRequest[] | undefined
}

export interface ModifyIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined
}

export interface ModifyIpamPrefixListResolverTargetRequest {
  DryRun?: boolean | undefined
  IpamPrefixListResolverTargetId: string
  DesiredVersion?: number | undefined
  TrackLatestVersion?: boolean | undefined
  ClientToken?: string | undefined
}

export interface ModifyIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined
}

export interface ModifyIpamRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Description?: string | undefined
  AddOperatingRegions?: AddIpamOperatingRegion[] | undefined
  RemoveOperatingRegions?: RemoveIpamOperatingRegion[] | undefined
  Tier?: IpamTier | undefined
  EnablePrivateGua?: boolean | undefined
  MeteredAccount?: IpamMeteredAccount | undefined
}

export interface ModifyIpamResourceCidrRequest {
  DryRun?: boolean | undefined
  ResourceId: string
  ResourceCidr: string
  ResourceRegion: string
  CurrentIpamScopeId: string
  DestinationIpamScopeId?: string | undefined
  Monitored: boolean
}

export interface ModifyIpamResourceCidrResult {
  IpamResourceCidr?: IpamResourceCidr | undefined
}

export interface ModifyIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined
  IpamResourceDiscoveryId: string
  Description?: string | undefined
  AddOperatingRegions?: AddIpamOperatingRegion[] | undefined
  RemoveOperatingRegions?: RemoveIpamOperatingRegion[] | undefined
  AddOrganizationalUnitExclusions?: AddIpamOrganizationalUnitExclusion[] | undefined
  RemoveOrganizationalUnitExclusions?: RemoveIpamOrganizationalUnitExclusion[] | undefined
}

export interface ModifyIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined
}

export interface ModifyIpamResult {
  Ipam?: Ipam | undefined
}

export interface ModifyIpamRoutingPolicyRegistrationRequest {
  DryRun?: boolean | undefined
  IpamInternetRegistryAssociationId: string
  Cidr: string
  Asns: string[]
  PermitMoreSpecificAnnouncements?: boolean | undefined
  MaxLength?: number | undefined
  Description?: string | undefined
  Force?: boolean | undefined
  ClientToken?: string | undefined
}

export interface ModifyIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined
}

export interface ModifyIpamScopeRequest {
  DryRun?: boolean | undefined
  IpamScopeId: string
  Description?: string | undefined
  ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined
  RemoveExternalAuthorityConfiguration?: boolean | undefined
}

export interface ModifyIpamScopeResult {
  IpamScope?: IpamScope | undefined
}

export interface ModifyLaunchTemplateRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  DefaultVersion?: string | undefined
}

export interface ModifyLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined
}

export interface ModifyLocalGatewayRouteRequest {
  DestinationCidrBlock?: string | undefined
  LocalGatewayRouteTableId: string
  LocalGatewayVirtualInterfaceGroupId?: string | undefined
  NetworkInterfaceId?: string | undefined
  DryRun?: boolean | undefined
  DestinationPrefixListId?: string | undefined
}

export interface ModifyLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined
}

export interface ModifyManagedPrefixListRequest {
  DryRun?: boolean | undefined
  PrefixListId: string
  CurrentVersion?: number | undefined
  PrefixListName?: string | undefined
  AddEntries?: AddPrefixListEntry[] | undefined
  RemoveEntries?: RemovePrefixListEntry[] | undefined
  MaxEntries?: number | undefined
  IpamPrefixListResolverSyncEnabled?: boolean | undefined
}

export interface ModifyManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined
}

export interface ModifyManagedResourceVisibilityRequest {
  DryRun?: boolean | undefined
  DefaultVisibility: ManagedResourceDefaultVisibility
}

export interface ModifyManagedResourceVisibilityResult {
  Visibility?: ManagedResourceVisibilitySettings | undefined
}

export interface ModifyNetworkInterfaceAttributeRequest {
  EnaSrdSpecification?: EnaSrdSpecification | undefined
  EnablePrimaryIpv6?: boolean | undefined
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined
  AssociatePublicIpAddress?: boolean | undefined
  AssociatedSubnetIds?: string[] | undefined
  DryRun?: boolean | undefined
  NetworkInterfaceId: string
  Description?: AttributeValue | undefined
  SourceDestCheck?: AttributeBooleanValue | undefined
  Groups?: string[] | undefined
  Attachment?: NetworkInterfaceAttachmentChanges | undefined
}

export interface ModifyPrivateDnsNameOptionsRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  PrivateDnsHostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface ModifyPrivateDnsNameOptionsResult {
  Return?: boolean | undefined
}

export interface ModifyPublicIpDnsNameOptionsRequest {
  NetworkInterfaceId: string
  HostnameType: PublicIpDnsOption
  DryRun?: boolean | undefined
}

export interface ModifyPublicIpDnsNameOptionsResult {
  Successful?: boolean | undefined
}

export interface ModifyReservedInstancesRequest {
  ReservedInstancesIds: string[]
  ClientToken?: string | undefined
  TargetConfigurations: ReservedInstancesConfiguration[]
}

export interface ModifyReservedInstancesResult {
  ReservedInstancesModificationId?: string | undefined
}

export interface ModifyRouteServerRequest {
  RouteServerId: string
  PersistRoutes?: RouteServerPersistRoutesAction | undefined
  PersistRoutesDuration?: number | undefined
  SnsNotificationsEnabled?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface ModifyRouteServerResult {
  RouteServer?: RouteServer | undefined
}

export interface ModifySecurityGroupRulesRequest {
  GroupId: string
  SecurityGroupRules: SecurityGroupRuleUpdate[]
  DryRun?: boolean | undefined
}

export interface ModifySecurityGroupRulesResult {
  Return?: boolean | undefined
}

export interface ModifySnapshotAttributeRequest {
  Attribute?: SnapshotAttributeName | undefined
  CreateVolumePermission?: CreateVolumePermissionModifications | undefined
  GroupNames?: string[] | undefined
  OperationType?: OperationType | undefined
  SnapshotId: string
  UserIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface ModifySnapshotTierRequest {
  SnapshotId: string
  StorageTier?: TargetStorageTier | undefined
  DryRun?: boolean | undefined
}

export interface ModifySnapshotTierResult {
  SnapshotId?: string | undefined
  TieringStartTime?: Date | undefined
}

export interface ModifySpotFleetRequestRequest {
  LaunchTemplateConfigs?: LaunchTemplateConfig[] | undefined
  OnDemandTargetCapacity?: number | undefined
  Context?: string | undefined
  SpotFleetRequestId: string
  TargetCapacity?: number | undefined
  ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy | undefined
}

export interface ModifySpotFleetRequestResponse {
  Return?: boolean | undefined
}

export interface ModifySubnetAttributeRequest {
  AssignIpv6AddressOnCreation?: AttributeBooleanValue | undefined
  MapPublicIpOnLaunch?: AttributeBooleanValue | undefined
  SubnetId: string
  MapCustomerOwnedIpOnLaunch?: AttributeBooleanValue | undefined
  CustomerOwnedIpv4Pool?: string | undefined
  EnableDns64?: AttributeBooleanValue | undefined
  PrivateDnsHostnameTypeOnLaunch?: HostnameType | undefined
  EnableResourceNameDnsARecordOnLaunch?: AttributeBooleanValue | undefined
  EnableResourceNameDnsAAAARecordOnLaunch?: AttributeBooleanValue | undefined
  EnableLniAtDeviceIndex?: number | undefined
  DisableLniAtDeviceIndex?: AttributeBooleanValue | undefined
}

export interface ModifyTrafficMirrorFilterNetworkServicesRequest {
  TrafficMirrorFilterId: string
  AddNetworkServices?: TrafficMirrorNetworkService[] | undefined
  RemoveNetworkServices?: TrafficMirrorNetworkService[] | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTrafficMirrorFilterNetworkServicesResult {
  TrafficMirrorFilter?: TrafficMirrorFilter | undefined
}

export interface ModifyTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterRuleId: string
  TrafficDirection?: TrafficDirection | undefined
  RuleNumber?: number | undefined
  RuleAction?: TrafficMirrorRuleAction | undefined
  DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined
  SourcePortRange?: TrafficMirrorPortRangeRequest | undefined
  Protocol?: number | undefined
  DestinationCidrBlock?: string | undefined
  SourceCidrBlock?: string | undefined
  Description?: string | undefined
  RemoveFields?: TrafficMirrorFilterRuleField[] | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined
}

export interface ModifyTrafficMirrorSessionRequest {
  TrafficMirrorSessionId: string
  TrafficMirrorTargetId?: string | undefined
  TrafficMirrorFilterId?: string | undefined
  PacketLength?: number | undefined
  SessionNumber?: number | undefined
  VirtualNetworkId?: number | undefined
  Description?: string | undefined
  RemoveFields?: TrafficMirrorSessionField[] | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTrafficMirrorSessionResult {
  TrafficMirrorSession?: TrafficMirrorSession | undefined
}

export interface ModifyTransitGatewayMeteringPolicyRequest {
  TransitGatewayMeteringPolicyId: string
  AddMiddleboxAttachmentIds?: string[] | undefined
  RemoveMiddleboxAttachmentIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined
}

export interface ModifyTransitGatewayOptions {
  AddTransitGatewayCidrBlocks?: string[] | undefined
  RemoveTransitGatewayCidrBlocks?: string[] | undefined
  VpnEcmpSupport?: VpnEcmpSupportValue | undefined
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined
  DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined
  AssociationDefaultRouteTableId?: string | undefined
  DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined
  PropagationDefaultRouteTableId?: string | undefined
  AmazonSideAsn?: number | undefined
  EncryptionSupport?: EncryptionSupportOptionValue | undefined
}

export interface ModifyTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string
  PolicyRuleNumber: string
  PolicyRule?: TransitGatewayRequestPolicyRule | undefined
  TargetRouteTableId?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined
}

export interface ModifyTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string
  PrefixListId: string
  TransitGatewayAttachmentId?: string | undefined
  Blackhole?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined
}

export interface ModifyTransitGatewayRequest {
  TransitGatewayId: string
  Description?: string | undefined
  Options?: ModifyTransitGatewayOptions | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined
}

export interface ModifyTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string
  AddSubnetIds?: string[] | undefined
  RemoveSubnetIds?: string[] | undefined
  Options?: ModifyTransitGatewayVpcAttachmentRequestOptions | undefined
  DryRun?: boolean | undefined
}

export interface ModifyTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  Ipv6Support?: Ipv6SupportValue | undefined
  ApplianceModeSupport?: ApplianceModeSupportValue | undefined
}

export interface ModifyTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined
}

export interface ModifyVerifiedAccessEndpointCidrOptions {
  PortRanges?: ModifyVerifiedAccessEndpointPortRange[] | undefined
}

export interface ModifyVerifiedAccessEndpointEniOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  PortRanges?: ModifyVerifiedAccessEndpointPortRange[] | undefined
}

export interface ModifyVerifiedAccessEndpointLoadBalancerOptions {
  SubnetIds?: string[] | undefined
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  PortRanges?: ModifyVerifiedAccessEndpointPortRange[] | undefined
}

export interface ModifyVerifiedAccessEndpointPolicyRequest {
  VerifiedAccessEndpointId: string
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
}

export interface ModifyVerifiedAccessEndpointPolicyResult {
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined
}

export interface ModifyVerifiedAccessEndpointPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export interface ModifyVerifiedAccessEndpointRdsOptions {
  SubnetIds?: string[] | undefined
  Port?: number | undefined
  RdsEndpoint?: string | undefined
}

export interface ModifyVerifiedAccessEndpointRequest {
  VerifiedAccessEndpointId: string
  VerifiedAccessGroupId?: string | undefined
  LoadBalancerOptions?: ModifyVerifiedAccessEndpointLoadBalancerOptions | undefined
  NetworkInterfaceOptions?: ModifyVerifiedAccessEndpointEniOptions | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  RdsOptions?: ModifyVerifiedAccessEndpointRdsOptions | undefined
  CidrOptions?: ModifyVerifiedAccessEndpointCidrOptions | undefined
}

export interface ModifyVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined
}

export interface ModifyVerifiedAccessGroupPolicyRequest {
  VerifiedAccessGroupId: string
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
}

export interface ModifyVerifiedAccessGroupPolicyResult {
  PolicyEnabled?: boolean | undefined
  PolicyDocument?: string | undefined
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined
}

export interface ModifyVerifiedAccessGroupRequest {
  VerifiedAccessGroupId: string
  VerifiedAccessInstanceId?: string | undefined
  Description?: string | undefined
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
  VerifiedAccessInstanceId: string
  AccessLogs: VerifiedAccessLogOptions
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationResult {
  LoggingConfiguration?: VerifiedAccessInstanceLoggingConfiguration | undefined
}

export interface ModifyVerifiedAccessInstanceRequest {
  VerifiedAccessInstanceId: string
  Description?: string | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  CidrEndpointsCustomSubDomain?: string | undefined
}

export interface ModifyVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined
}

export interface ModifyVerifiedAccessNativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  Scope?: string | undefined
}

export interface ModifyVerifiedAccessTrustProviderDeviceOptions {
  PublicSigningKeyUrl?: string | undefined
}

export interface ModifyVerifiedAccessTrustProviderOidcOptions {
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  Scope?: string | undefined
}

export interface ModifyVerifiedAccessTrustProviderRequest {
  VerifiedAccessTrustProviderId: string
  OidcOptions?: ModifyVerifiedAccessTrustProviderOidcOptions | undefined
  DeviceOptions?: ModifyVerifiedAccessTrustProviderDeviceOptions | undefined
  Description?: string | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined
  NativeApplicationOidcOptions?: ModifyVerifiedAccessNativeApplicationOidcOptions | undefined
}

export interface ModifyVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined
}

export interface ModifyVolumeAttributeRequest {
  AutoEnableIO?: AttributeBooleanValue | undefined
  VolumeId: string
  DryRun?: boolean | undefined
}

export interface ModifyVolumeRequest {
  DryRun?: boolean | undefined
  VolumeId: string
  Size?: number | undefined
  VolumeType?: VolumeType | undefined
  Iops?: number | undefined
  Throughput?: number | undefined
  MultiAttachEnabled?: boolean | undefined
}

export interface ModifyVolumeResult {
  VolumeModification?: VolumeModification | undefined
}

export interface ModifyVpcAttributeRequest {
  EnableDnsHostnames?: AttributeBooleanValue | undefined
  EnableDnsSupport?: AttributeBooleanValue | undefined
  VpcId: string
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined
}

export interface ModifyVpcBlockPublicAccessExclusionRequest {
  DryRun?: boolean | undefined
  ExclusionId: string
  InternetGatewayExclusionMode: InternetGatewayExclusionMode
}

export interface ModifyVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined
}

export interface ModifyVpcBlockPublicAccessOptionsRequest {
  DryRun?: boolean | undefined
  InternetGatewayBlockMode: InternetGatewayBlockMode
}

export interface ModifyVpcBlockPublicAccessOptionsResult {
  VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined
}

export interface ModifyVpcEncryptionControlRequest {
  DryRun?: boolean | undefined
  VpcEncryptionControlId: string
  Mode?: VpcEncryptionControlMode | undefined
  InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  LambdaExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput | undefined
}

export interface ModifyVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined
}

export interface ModifyVpcEndpointConnectionNotificationRequest {
  DryRun?: boolean | undefined
  ConnectionNotificationId: string
  ConnectionNotificationArn?: string | undefined
  ConnectionEvents?: string[] | undefined
}

export interface ModifyVpcEndpointConnectionNotificationResult {
  ReturnValue?: boolean | undefined
}

export interface ModifyVpcEndpointPayerResponsibilityRequest {
  DryRun?: boolean | undefined
  ServiceId?: string | undefined
  VpcEndpointId: string
  PayerResponsibility: PayerResponsibilityType
  Scope: PayerResponsibilityScope
}

export interface ModifyVpcEndpointPayerResponsibilityResult {
  VpcEndpointId?: string | undefined
  PayerResponsibilities?: PayerResponsibilityEntry[] | undefined
}

export interface ModifyVpcEndpointRequest {
  DryRun?: boolean | undefined
  VpcEndpointId: string
  ResetPolicy?: boolean | undefined
  PolicyDocument?: string | undefined
  AddRouteTableIds?: string[] | undefined
  RemoveRouteTableIds?: string[] | undefined
  AddSubnetIds?: string[] | undefined
  RemoveSubnetIds?: string[] | undefined
  AddSecurityGroupIds?: string[] | undefined
  RemoveSecurityGroupIds?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  DnsOptions?: DnsOptionsSpecification | undefined
  PrivateDnsEnabled?: boolean | undefined
  SubnetConfigurations?: SubnetConfiguration[] | undefined
}

export interface ModifyVpcEndpointResult {
  Return?: boolean | undefined
}

export interface ModifyVpcEndpointServiceConfigurationRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  PrivateDnsName?: string | undefined
  RemovePrivateDnsName?: boolean | undefined
  AcceptanceRequired?: boolean | undefined
  AddNetworkLoadBalancerArns?: string[] | undefined
  RemoveNetworkLoadBalancerArns?: string[] | undefined
  AddGatewayLoadBalancerArns?: string[] | undefined
  RemoveGatewayLoadBalancerArns?: string[] | undefined
  AddSupportedIpAddressTypes?: string[] | undefined
  RemoveSupportedIpAddressTypes?: string[] | undefined
  AddSupportedRegions?: string[] | undefined
  RemoveSupportedRegions?: string[] | undefined
}

export interface ModifyVpcEndpointServiceConfigurationResult {
  Return?: boolean | undefined
}

export interface ModifyVpcEndpointServicePayerResponsibilityRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  PayerResponsibility: PayerResponsibility
}

export interface ModifyVpcEndpointServicePayerResponsibilityResult {
  ReturnValue?: boolean | undefined
}

export interface ModifyVpcEndpointServicePermissionsRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  AddAllowedPrincipals?: string[] | undefined
  RemoveAllowedPrincipals?: string[] | undefined
}

export interface ModifyVpcEndpointServicePermissionsResult {
  AddedPrincipals?: AddedPrincipal[] | undefined
  ReturnValue?: boolean | undefined
}

export interface ModifyVpcPeeringConnectionOptionsRequest {
  AccepterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined
  DryRun?: boolean | undefined
  RequesterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined
  VpcPeeringConnectionId: string
}

export interface ModifyVpcPeeringConnectionOptionsResult {
  AccepterPeeringConnectionOptions?: PeeringConnectionOptions | undefined
  RequesterPeeringConnectionOptions?: PeeringConnectionOptions | undefined
}

export interface ModifyVpcTenancyRequest {
  VpcId: string
  InstanceTenancy: VpcTenancy
  DryRun?: boolean | undefined
}

export interface ModifyVpcTenancyResult {
  ReturnValue?: boolean | undefined
}

export interface ModifyVpnConnectionOptionsRequest {
  VpnConnectionId: string
  LocalIpv4NetworkCidr?: string | undefined
  RemoteIpv4NetworkCidr?: string | undefined
  LocalIpv6NetworkCidr?: string | undefined
  RemoteIpv6NetworkCidr?: string | undefined
  TunnelBandwidth?: VpnTunnelBandwidth | undefined
  DryRun?: boolean | undefined
}

export interface ModifyVpnConnectionOptionsResult {
  VpnConnection?: VpnConnection | undefined
}

export interface ModifyVpnConnectionRequest {
  VpnConnectionId: string
  TransitGatewayId?: string | undefined
  CustomerGatewayId?: string | undefined
  VpnGatewayId?: string | undefined
  DryRun?: boolean | undefined
}

export interface ModifyVpnConnectionResult {
  VpnConnection?: VpnConnection | undefined
}

export interface ModifyVpnTunnelCertificateRequest {
  VpnConnectionId: string
  VpnTunnelOutsideIpAddress: string
  DryRun?: boolean | undefined
}

export interface ModifyVpnTunnelCertificateResult {
  VpnConnection?: VpnConnection | undefined
}

export interface ModifyVpnTunnelOptionsRequest {
  VpnConnectionId: string
  VpnTunnelOutsideIpAddress: string
  TunnelOptions: ModifyVpnTunnelOptionsSpecification
  DryRun?: boolean | undefined
  SkipTunnelReplacement?: boolean | undefined
  PreSharedKeyStorage?: string | undefined
}

export interface ModifyVpnTunnelOptionsResult {
  VpnConnection?: VpnConnection | undefined
}

export interface ModifyVpnTunnelOptionsSpecification {
  TunnelInsideCidr?: string | undefined
  TunnelInsideIpv6Cidr?: string | undefined
  PreSharedKey?: string | undefined
  Phase1LifetimeSeconds?: number | undefined
  Phase2LifetimeSeconds?: number | undefined
  RekeyMarginTimeSeconds?: number | undefined
  RekeyFuzzPercentage?: number | undefined
  ReplayWindowSize?: number | undefined
  DPDTimeoutSeconds?: number | undefined
  DPDTimeoutAction?: string | undefined
  Phase1EncryptionAlgorithms?: Phase1EncryptionAlgorithmsRequestListValue[] | undefined
  Phase2EncryptionAlgorithms?: Phase2EncryptionAlgorithmsRequestListValue[] | undefined
  Phase1IntegrityAlgorithms?: Phase1IntegrityAlgorithmsRequestListValue[] | undefined
  Phase2IntegrityAlgorithms?: Phase2IntegrityAlgorithmsRequestListValue[] | undefined
  Phase1DHGroupNumbers?: Phase1DHGroupNumbersRequestListValue[] | undefined
  Phase2DHGroupNumbers?: Phase2DHGroupNumbersRequestListValue[] | undefined
  IKEVersions?: IKEVersionsRequestListValue[] | undefined
  StartupAction?: string | undefined
  LogOptions?: VpnTunnelLogOptionsSpecification | undefined
  EnableTunnelLifecycleControl?: boolean | undefined
}

export interface MonitorInstancesRequest {
  InstanceIds: string[]
  DryRun?: boolean | undefined
}

export interface MonitorInstancesResult {
  InstanceMonitorings?: InstanceMonitoring[] | undefined
}

export interface Monitoring {
  State?: MonitoringState | undefined
}

export type MonitoringState = 'disabled' | 'disabling' | 'enabled' | 'pending' | (string & {})

export interface MoveAddressToVpcRequest {
  DryRun?: boolean | undefined
  PublicIp: string
}

export interface MoveAddressToVpcResult {
  AllocationId?: string | undefined
  Status?: Status | undefined
}

export interface MoveByoipCidrToIpamRequest {
  DryRun?: boolean | undefined
  Cidr: string
  IpamPoolId: string
  IpamPoolOwner: string
}

export interface MoveByoipCidrToIpamResult {
  ByoipCidr?: ByoipCidr | undefined
}

export interface MoveCapacityReservationInstancesRequest {
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
  SourceCapacityReservationId: string
  DestinationCapacityReservationId: string
  InstanceCount: number
}

export interface MoveCapacityReservationInstancesResult {
  SourceCapacityReservation?: CapacityReservation | undefined
  DestinationCapacityReservation?: CapacityReservation | undefined
  InstanceCount?: number | undefined
}

export type MoveStatus = 'movingToVpc' | 'restoringToClassic' | (string & {})

export interface MovingAddressStatus {
  MoveStatus?: MoveStatus | undefined
  PublicIp?: string | undefined
}

export type MulticastSupportValue = 'enable' | 'disable' | (string & {})

export interface NatGateway {
  CreateTime?: Date | undefined
  DeleteTime?: Date | undefined
  FailureCode?: string | undefined
  FailureMessage?: string | undefined
  NatGatewayAddresses?: NatGatewayAddress[] | undefined
  NatGatewayId?: string | undefined
  ProvisionedBandwidth?: ProvisionedBandwidth | undefined
  State?: NatGatewayState | undefined
  SubnetId?: string | undefined
  VpcId?: string | undefined
  Tags?: Tag[] | undefined
  ConnectivityType?: ConnectivityType | undefined
  AvailabilityMode?: AvailabilityMode | undefined
  AutoScalingIps?: AutoScalingIpsState | undefined
  AutoProvisionZones?: AutoProvisionZonesState | undefined
  AttachedAppliances?: NatGatewayAttachedAppliance[] | undefined
  RouteTableId?: string | undefined
}

export interface NatGatewayAddress {
  AllocationId?: string | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIp?: string | undefined
  PublicIp?: string | undefined
  AssociationId?: string | undefined
  IsPrimary?: boolean | undefined
  FailureMessage?: string | undefined
  Status?: NatGatewayAddressStatus | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
}

export type NatGatewayAddressStatus = 'assigning' | 'unassigning' | 'associating' | 'disassociating' | 'succeeded' | 'failed' | (string & {})

export type NatGatewayApplianceModifyState = 'modifying' | 'completed' | 'failed' | (string & {})

export type NatGatewayApplianceState = 'attaching' | 'attached' | 'detaching' | 'detached' | 'attach-failed' | 'detach-failed' | (string & {})

export type NatGatewayApplianceType = 'network-firewall-proxy' | (string & {})

export interface NatGatewayAttachedAppliance {
  Type?: NatGatewayApplianceType | undefined
  ApplianceArn?: string | undefined
  VpcEndpointId?: string | undefined
  AttachmentState?: NatGatewayApplianceState | undefined
  ModificationState?: NatGatewayApplianceModifyState | undefined
  FailureCode?: string | undefined
  FailureMessage?: string | undefined
}

export type NatGatewayState = 'pending' | 'failed' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface NativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  Scope?: string | undefined
}

export type NestedVirtualizationSpecification = 'enabled' | 'disabled' | (string & {})

export interface NetworkAcl {
  Associations?: NetworkAclAssociation[] | undefined
  Entries?: NetworkAclEntry[] | undefined
  IsDefault?: boolean | undefined
  NetworkAclId?: string | undefined
  Tags?: Tag[] | undefined
  VpcId?: string | undefined
  OwnerId?: string | undefined
}

export interface NetworkAclAssociation {
  NetworkAclAssociationId?: string | undefined
  NetworkAclId?: string | undefined
  SubnetId?: string | undefined
}

export interface NetworkAclEntry {
  CidrBlock?: string | undefined
  Egress?: boolean | undefined
  IcmpTypeCode?: IcmpTypeCode | undefined
  Ipv6CidrBlock?: string | undefined
  PortRange?: PortRange | undefined
  Protocol?: string | undefined
  RuleAction?: RuleAction | undefined
  RuleNumber?: number | undefined
}

export interface NetworkBandwidthGbps {
  Min?: number | undefined
  Max?: number | undefined
}

export interface NetworkBandwidthGbpsRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export interface NetworkCardInfo {
  NetworkCardIndex?: number | undefined
  NetworkPerformance?: string | undefined
  MaximumNetworkInterfaces?: number | undefined
  AdditionalFlexibleNetworkInterfaces?: number | undefined
  BaselineBandwidthInGbps?: number | undefined
  PeakBandwidthInGbps?: number | undefined
  DefaultEnaQueueCountPerInterface?: number | undefined
  MaximumEnaQueueCount?: number | undefined
  MaximumEnaQueueCountPerInterface?: number | undefined
}

export interface NetworkInfo {
  NetworkPerformance?: string | undefined
  MaximumNetworkInterfaces?: number | undefined
  MaximumNetworkCards?: number | undefined
  DefaultNetworkCardIndex?: number | undefined
  NetworkCards?: NetworkCardInfo[] | undefined
  Ipv4AddressesPerInterface?: number | undefined
  Ipv6AddressesPerInterface?: number | undefined
  Ipv6Supported?: boolean | undefined
  EnaSupport?: EnaSupport | undefined
  EfaSupported?: boolean | undefined
  EfaInfo?: EfaInfo | undefined
  EncryptionInTransitSupported?: boolean | undefined
  EnaSrdSupported?: boolean | undefined
  BandwidthWeightings?: BandwidthWeightingType[] | undefined
  FlexibleEnaQueuesSupport?: FlexibleEnaQueuesSupport | undefined
  ConnectionTrackingConfiguration?: DefaultConnectionTrackingConfiguration | undefined
  SecondaryNetworkSupported?: boolean | undefined
  MaximumSecondaryNetworkInterfaces?: number | undefined
  Ipv4AddressesPerSecondaryInterface?: number | undefined
}

export interface NetworkInsightsAccessScope {
  NetworkInsightsAccessScopeId?: string | undefined
  NetworkInsightsAccessScopeArn?: string | undefined
  CreatedDate?: Date | undefined
  UpdatedDate?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface NetworkInsightsAccessScopeAnalysis {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined
  NetworkInsightsAccessScopeAnalysisArn?: string | undefined
  NetworkInsightsAccessScopeId?: string | undefined
  Status?: AnalysisStatus | undefined
  StatusMessage?: string | undefined
  WarningMessage?: string | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  FindingsFound?: FindingsFound | undefined
  AnalyzedEniCount?: number | undefined
  Tags?: Tag[] | undefined
}

export interface NetworkInsightsAccessScopeContent {
  NetworkInsightsAccessScopeId?: string | undefined
  MatchPaths?: AccessScopePath[] | undefined
  ExcludePaths?: AccessScopePath[] | undefined
}

export interface NetworkInsightsAnalysis {
  NetworkInsightsAnalysisId?: string | undefined
  NetworkInsightsAnalysisArn?: string | undefined
  NetworkInsightsPathId?: string | undefined
  AdditionalAccounts?: string[] | undefined
  FilterInArns?: string[] | undefined
  FilterOutArns?: string[] | undefined
  StartDate?: Date | undefined
  Status?: AnalysisStatus | undefined
  StatusMessage?: string | undefined
  WarningMessage?: string | undefined
  NetworkPathFound?: boolean | undefined
  ForwardPathComponents?: PathComponent[] | undefined
  ReturnPathComponents?: PathComponent[] | undefined
  Explanations?: Explanation[] | undefined
  AlternatePathHints?: AlternatePathHint[] | undefined
  SuggestedAccounts?: string[] | undefined
  Tags?: Tag[] | undefined
}

export interface NetworkInsightsPath {
  NetworkInsightsPathId?: string | undefined
  NetworkInsightsPathArn?: string | undefined
  CreatedDate?: Date | undefined
  Source?: string | undefined
  Destination?: string | undefined
  SourceArn?: string | undefined
  DestinationArn?: string | undefined
  SourceIp?: string | undefined
  DestinationIp?: string | undefined
  Protocol?: Protocol | undefined
  DestinationPort?: number | undefined
  Tags?: Tag[] | undefined
  FilterAtSource?: PathFilter | undefined
  FilterAtDestination?: PathFilter | undefined
}

export interface NetworkInterface {
  Association?: NetworkInterfaceAssociation | undefined
  Attachment?: NetworkInterfaceAttachment | undefined
  AvailabilityZone?: string | undefined
  ConnectionTrackingConfiguration?: ConnectionTrackingConfiguration | undefined
  Description?: string | undefined
  Groups?: GroupIdentifier[] | undefined
  InterfaceType?: NetworkInterfaceType | undefined
  Ipv6Addresses?: NetworkInterfaceIpv6Address[] | undefined
  MacAddress?: string | undefined
  NetworkInterfaceId?: string | undefined
  OutpostArn?: string | undefined
  OwnerId?: string | undefined
  PrivateDnsName?: string | undefined
  PublicDnsName?: string | undefined
  PublicIpDnsNameOptions?: PublicIpDnsNameOptions | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddresses?: NetworkInterfacePrivateIpAddress[] | undefined
  Ipv4Prefixes?: Ipv4PrefixSpecification[] | undefined
  Ipv6Prefixes?: Ipv6PrefixSpecification[] | undefined
  RequesterId?: string | undefined
  RequesterManaged?: boolean | undefined
  SourceDestCheck?: boolean | undefined
  Status?: NetworkInterfaceStatus | undefined
  SubnetId?: string | undefined
  TagSet?: Tag[] | undefined
  VpcId?: string | undefined
  DenyAllIgwTraffic?: boolean | undefined
  Ipv6Native?: boolean | undefined
  Ipv6Address?: string | undefined
  Operator?: OperatorResponse | undefined
  AssociatedSubnets?: string[] | undefined
  AvailabilityZoneId?: string | undefined
}

export interface NetworkInterfaceAssociation {
  AllocationId?: string | undefined
  AssociationId?: string | undefined
  IpOwnerId?: string | undefined
  PublicDnsName?: string | undefined
  PublicIp?: string | undefined
  CustomerOwnedIp?: string | undefined
  CarrierIp?: string | undefined
}

export interface NetworkInterfaceAttachment {
  AttachTime?: Date | undefined
  AttachmentId?: string | undefined
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  NetworkCardIndex?: number | undefined
  InstanceId?: string | undefined
  InstanceOwnerId?: string | undefined
  Status?: AttachmentStatus | undefined
  EnaSrdSpecification?: AttachmentEnaSrdSpecification | undefined
  EnaQueueCount?: number | undefined
}

export interface NetworkInterfaceAttachmentChanges {
  DefaultEnaQueueCount?: boolean | undefined
  EnaQueueCount?: number | undefined
  AttachmentId?: string | undefined
  DeleteOnTermination?: boolean | undefined
}

export type NetworkInterfaceAttribute = 'description' | 'groupSet' | 'sourceDestCheck' | 'attachment' | 'associatePublicIpAddress' | (string & {})

export interface NetworkInterfaceCount {
  Min?: number | undefined
  Max?: number | undefined
}

export interface NetworkInterfaceCountRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export type NetworkInterfaceCreationType = 'efa' | 'efa-only' | 'branch' | 'trunk' | (string & {})

export interface NetworkInterfaceIpv6Address {
  Ipv6Address?: string | undefined
  PublicIpv6DnsName?: string | undefined
  IsPrimaryIpv6?: boolean | undefined
}

export interface NetworkInterfacePermission {
  NetworkInterfacePermissionId?: string | undefined
  NetworkInterfaceId?: string | undefined
  AwsAccountId?: string | undefined
  AwsService?: string | undefined
  Permission?: InterfacePermissionType | undefined
  PermissionState?: NetworkInterfacePermissionState | undefined
}

export interface NetworkInterfacePermissionState {
  State?: NetworkInterfacePermissionStateCode | undefined
  StatusMessage?: string | undefined
}

export type NetworkInterfacePermissionStateCode = 'pending' | 'granted' | 'revoking' | 'revoked' | (string & {})

export interface NetworkInterfacePrivateIpAddress {
  Association?: NetworkInterfaceAssociation | undefined
  Primary?: boolean | undefined
  PrivateDnsName?: string | undefined
  PrivateIpAddress?: string | undefined
}

export type NetworkInterfaceStatus = 'available' | 'associated' | 'attaching' | 'in-use' | 'detaching' | (string & {})

export type NetworkInterfaceType = 'interface' | 'natGateway' | 'efa' | 'efa-only' | 'trunk' | 'load_balancer' | 'network_load_balancer' | 'vpc_endpoint' | 'branch' | 'transit_gateway' | 'lambda' | 'quicksight' | 'global_accelerator_managed' | 'api_gateway_managed' | 'gateway_load_balancer' | 'gateway_load_balancer_endpoint' | 'iot_rules_managed' | 'aws_codestar_connections_managed' | (string & {})

export type NetworkProtocolEnum = 'http' | 'https' | (string & {})

export interface NeuronDeviceCoreInfo {
  Count?: number | undefined
  Version?: number | undefined
}

export interface NeuronDeviceInfo {
  Count?: number | undefined
  Name?: string | undefined
  CoreInfo?: NeuronDeviceCoreInfo | undefined
  MemoryInfo?: NeuronDeviceMemoryInfo | undefined
}

export interface NeuronDeviceMemoryInfo {
  SizeInMiB?: number | undefined
}

export interface NeuronInfo {
  NeuronDevices?: NeuronDeviceInfo[] | undefined
  TotalNeuronDeviceMemoryInMiB?: number | undefined
}

export interface NewDhcpConfiguration {
  Key?: string | undefined
  Values?: string[] | undefined
}

export type NitroEnclavesSupport = 'unsupported' | 'supported' | (string & {})

export interface NitroTpmInfo {
  SupportedVersions?: string[] | undefined
}

export type NitroTpmSupport = 'unsupported' | 'supported' | (string & {})

export type OfferingClassType = 'standard' | 'convertible' | (string & {})

export type OfferingTypeValues = 'Heavy Utilization' | 'Medium Utilization' | 'Light Utilization' | 'No Upfront' | 'Partial Upfront' | 'All Upfront' | (string & {})

export interface OidcOptions {
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  Scope?: string | undefined
}

export type OnDemandAllocationStrategy = 'lowestPrice' | 'prioritized' | (string & {})

export interface OnDemandOptions {
  AllocationStrategy?: FleetOnDemandAllocationStrategy | undefined
  CapacityReservationOptions?: CapacityReservationOptions | undefined
  SingleInstanceType?: boolean | undefined
  SingleAvailabilityZone?: boolean | undefined
  MinTargetCapacity?: number | undefined
  MaxTotalPrice?: string | undefined
}

export interface OnDemandOptionsRequest {
  AllocationStrategy?: FleetOnDemandAllocationStrategy | undefined
  CapacityReservationOptions?: CapacityReservationOptionsRequest | undefined
  SingleInstanceType?: boolean | undefined
  SingleAvailabilityZone?: boolean | undefined
  MinTargetCapacity?: number | undefined
  MaxTotalPrice?: string | undefined
}

export type OperationType = 'add' | 'remove' | (string & {})

export interface OperatorRequest {
  Principal?: string | undefined
}

export interface OperatorResponse {
  Managed?: boolean | undefined
  Principal?: string | undefined
  HiddenByDefault?: boolean | undefined
}

export interface OutpostLag {
  OutpostArn?: string | undefined
  OwnerId?: string | undefined
  State?: string | undefined
  OutpostLagId?: string | undefined
  LocalGatewayVirtualInterfaceIds?: string[] | undefined
  ServiceLinkVirtualInterfaceIds?: string[] | undefined
  Tags?: Tag[] | undefined
}

export type OutputFormat = 'csv' | 'parquet' | (string & {})

export interface PacketHeaderStatement {
  SourceAddresses?: string[] | undefined
  DestinationAddresses?: string[] | undefined
  SourcePorts?: string[] | undefined
  DestinationPorts?: string[] | undefined
  SourcePrefixLists?: string[] | undefined
  DestinationPrefixLists?: string[] | undefined
  Protocols?: Protocol[] | undefined
}

export interface PacketHeaderStatementRequest {
  SourceAddresses?: string[] | undefined
  DestinationAddresses?: string[] | undefined
  SourcePorts?: string[] | undefined
  DestinationPorts?: string[] | undefined
  SourcePrefixLists?: string[] | undefined
  DestinationPrefixLists?: string[] | undefined
  Protocols?: Protocol[] | undefined
}

export type PartitionLoadFrequency = 'none' | 'daily' | 'weekly' | 'monthly' | (string & {})

export interface PathComponent {
  SequenceNumber?: number | undefined
  AclRule?: AnalysisAclRule | undefined
  AttachedTo?: AnalysisComponent | undefined
  Component?: AnalysisComponent | undefined
  DestinationVpc?: AnalysisComponent | undefined
  OutboundHeader?: AnalysisPacketHeader | undefined
  InboundHeader?: AnalysisPacketHeader | undefined
  RouteTableRoute?: AnalysisRouteTableRoute | undefined
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined
  SourceVpc?: AnalysisComponent | undefined
  Subnet?: AnalysisComponent | undefined
  Vpc?: AnalysisComponent | undefined
  AdditionalDetails?: AdditionalDetail[] | undefined
  TransitGateway?: AnalysisComponent | undefined
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined
  Explanations?: Explanation[] | undefined
  ElasticLoadBalancerListener?: AnalysisComponent | undefined
  FirewallStatelessRule?: FirewallStatelessRule | undefined
  FirewallStatefulRule?: FirewallStatefulRule | undefined
  ServiceName?: string | undefined
}

export interface PathFilter {
  SourceAddress?: string | undefined
  SourcePortRange?: FilterPortRange | undefined
  DestinationAddress?: string | undefined
  DestinationPortRange?: FilterPortRange | undefined
}

export interface PathRequestFilter {
  SourceAddress?: string | undefined
  SourcePortRange?: RequestFilterPortRange | undefined
  DestinationAddress?: string | undefined
  DestinationPortRange?: RequestFilterPortRange | undefined
}

export interface PathStatement {
  PacketHeaderStatement?: PacketHeaderStatement | undefined
  ResourceStatement?: ResourceStatement | undefined
}

export interface PathStatementRequest {
  PacketHeaderStatement?: PacketHeaderStatementRequest | undefined
  ResourceStatement?: ResourceStatementRequest | undefined
}

export type PayerResponsibility = 'ServiceOwner' | (string & {})

export interface PayerResponsibilityEntry {
  Scope?: PayerResponsibilityScope | undefined
  PayerResponsibilityType?: PayerResponsibilityType | undefined
}

export type PayerResponsibilityScope = 'vpc-endpoint-charges' | (string & {})

export type PayerResponsibilityType = 'vpc-endpoint-account' | 'vpc-endpoint-service-account' | (string & {})

export type PaymentOption = 'AllUpfront' | 'PartialUpfront' | 'NoUpfront' | (string & {})

export interface PciId {
  DeviceId?: string | undefined
  VendorId?: string | undefined
  SubsystemId?: string | undefined
  SubsystemVendorId?: string | undefined
}

export interface PeeringAttachmentStatus {
  Code?: string | undefined
  Message?: string | undefined
}

export interface PeeringConnectionOptions {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined
}

export interface PeeringConnectionOptionsRequest {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined
}

export interface PeeringTgwInfo {
  TransitGatewayId?: string | undefined
  CoreNetworkId?: string | undefined
  OwnerId?: string | undefined
  Region?: string | undefined
}

export interface PerformanceFactorReference {
  InstanceFamily?: string | undefined
}

export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string | undefined
}

export type PeriodType = 'five-minutes' | 'fifteen-minutes' | 'one-hour' | 'three-hours' | 'one-day' | 'one-week' | (string & {})

export type PermissionGroup = 'all' | (string & {})

export interface Phase1DHGroupNumbersListValue {
  Value?: number | undefined
}

export interface Phase1DHGroupNumbersRequestListValue {
  Value?: number | undefined
}

export interface Phase1EncryptionAlgorithmsListValue {
  Value?: string | undefined
}

export interface Phase1EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined
}

export interface Phase1IntegrityAlgorithmsListValue {
  Value?: string | undefined
}

export interface Phase1IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined
}

export interface Phase2DHGroupNumbersListValue {
  Value?: number | undefined
}

export interface Phase2DHGroupNumbersRequestListValue {
  Value?: number | undefined
}

export interface Phase2EncryptionAlgorithmsListValue {
  Value?: string | undefined
}

export interface Phase2EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined
}

export interface Phase2IntegrityAlgorithmsListValue {
  Value?: string | undefined
}

export interface Phase2IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined
}

export type PhcSupport = 'unsupported' | 'supported' | (string & {})

export interface Placement {
  AvailabilityZoneId?: string | undefined
  Affinity?: string | undefined
  GroupName?: string | undefined
  PartitionNumber?: number | undefined
  HostId?: string | undefined
  Tenancy?: Tenancy | undefined
  SpreadDomain?: string | undefined
  HostResourceGroupArn?: string | undefined
  GroupId?: string | undefined
  AvailabilityZone?: string | undefined
}

export interface PlacementGroup {
  GroupName?: string | undefined
  State?: PlacementGroupState | undefined
  Strategy?: PlacementStrategy | undefined
  PartitionCount?: number | undefined
  GroupId?: string | undefined
  Tags?: Tag[] | undefined
  GroupArn?: string | undefined
  SpreadLevel?: SpreadLevel | undefined
  LinkedGroupId?: string | undefined
  Operator?: OperatorResponse | undefined
  ParentGroupId?: string | undefined
}

export interface PlacementGroupInfo {
  SupportedStrategies?: PlacementGroupStrategy[] | undefined
}

export type PlacementGroupState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export type PlacementGroupStrategy = 'cluster' | 'partition' | 'spread' | (string & {})

export interface PlacementResponse {
  GroupName?: string | undefined
}

export type PlacementStrategy = 'cluster' | 'spread' | 'partition' | 'precision-time' | (string & {})

export type PlatformValues = 'Windows' | (string & {})

export interface PoolCidrBlock {
  Cidr?: string | undefined
}

export interface PortRange {
  From?: number | undefined
  To?: number | undefined
}

export interface PrefixList {
  Cidrs?: string[] | undefined
  PrefixListId?: string | undefined
  PrefixListName?: string | undefined
}

export interface PrefixListAssociation {
  ResourceId?: string | undefined
  ResourceOwner?: string | undefined
}

export interface PrefixListEntry {
  Cidr?: string | undefined
  Description?: string | undefined
}

export interface PrefixListId {
  Description?: string | undefined
  PrefixListId?: string | undefined
}

export type PrefixListState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'modify-in-progress' | 'modify-complete' | 'modify-failed' | 'restore-in-progress' | 'restore-complete' | 'restore-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | (string & {})

export interface PriceSchedule {
  Active?: boolean | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
  Price?: number | undefined
  Term?: number | undefined
}

export interface PriceScheduleSpecification {
  Term?: number | undefined
  Price?: number | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
}

export interface PricingDetail {
  Count?: number | undefined
  Price?: number | undefined
}

export interface PrincipalIdFormat {
  Arn?: string | undefined
  Statuses?: IdFormat[] | undefined
}

export type PrincipalType = 'All' | 'Service' | 'OrganizationUnit' | 'Account' | 'User' | 'Role' | (string & {})

export interface PrivateDnsDetails {
  PrivateDnsName?: string | undefined
}

export interface PrivateDnsNameConfiguration {
  State?: DnsNameState | undefined
  Type?: string | undefined
  Value?: string | undefined
  Name?: string | undefined
}

export interface PrivateDnsNameOptionsOnLaunch {
  HostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface PrivateDnsNameOptionsRequest {
  HostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface PrivateDnsNameOptionsResponse {
  HostnameType?: HostnameType | undefined
  EnableResourceNameDnsARecord?: boolean | undefined
  EnableResourceNameDnsAAAARecord?: boolean | undefined
}

export interface PrivateIpAddressSpecification {
  Primary?: boolean | undefined
  PrivateIpAddress?: string | undefined
}

export interface ProcessorInfo {
  SupportedArchitectures?: ArchitectureType[] | undefined
  SustainedClockSpeedInGhz?: number | undefined
  SupportedFeatures?: SupportedAdditionalProcessorFeature[] | undefined
  Manufacturer?: string | undefined
}

export interface ProductCode {
  ProductCodeId?: string | undefined
  ProductCodeType?: ProductCodeValues | undefined
}

export type ProductCodeValues = 'devpay' | 'marketplace' | (string & {})

export interface PropagatingVgw {
  GatewayId?: string | undefined
}

export type Protocol = 'tcp' | 'udp' | (string & {})

export type ProtocolValue = 'gre' | (string & {})

export interface ProvisionByoipCidrRequest {
  Cidr: string
  CidrAuthorizationContext?: CidrAuthorizationContext | undefined
  PubliclyAdvertisable?: boolean | undefined
  Description?: string | undefined
  DryRun?: boolean | undefined
  PoolTagSpecifications?: TagSpecification[] | undefined
  MultiRegion?: boolean | undefined
  NetworkBorderGroup?: string | undefined
}

export interface ProvisionByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined
}

export interface ProvisionIpamByoasnRequest {
  DryRun?: boolean | undefined
  IpamId: string
  Asn: string
  AsnAuthorizationContext: AsnAuthorizationContext
}

export interface ProvisionIpamByoasnResult {
  Byoasn?: Byoasn | undefined
}

export interface ProvisionIpamPoolCidrRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Cidr?: string | undefined
  CidrAuthorizationContext?: IpamCidrAuthorizationContext | undefined
  NetmaskLength?: number | undefined
  ClientToken?: string | undefined
  VerificationMethod?: VerificationMethod | undefined
  IpamExternalResourceVerificationTokenId?: string | undefined
}

export interface ProvisionIpamPoolCidrResult {
  IpamPoolCidr?: IpamPoolCidr | undefined
}

export interface ProvisionPublicIpv4PoolCidrRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  PoolId: string
  NetmaskLength: number
  NetworkBorderGroup?: string | undefined
}

export interface ProvisionPublicIpv4PoolCidrResult {
  PoolId?: string | undefined
  PoolAddressRange?: PublicIpv4PoolRange | undefined
}

export interface ProvisionedBandwidth {
  ProvisionTime?: Date | undefined
  Provisioned?: string | undefined
  RequestTime?: Date | undefined
  Requested?: string | undefined
  Status?: string | undefined
}

export interface PtrUpdateStatus {
  Value?: string | undefined
  Status?: string | undefined
  Reason?: string | undefined
}

export interface PublicIpDnsNameOptions {
  DnsHostnameType?: string | undefined
  PublicIpv4DnsName?: string | undefined
  PublicIpv6DnsName?: string | undefined
  PublicDualStackDnsName?: string | undefined
}

export type PublicIpDnsOption = 'public-dual-stack-dns-name' | 'public-ipv4-dns-name' | 'public-ipv6-dns-name' | (string & {})

export interface PublicIpv4Pool {
  PoolId?: string | undefined
  Description?: string | undefined
  PoolAddressRanges?: PublicIpv4PoolRange[] | undefined
  TotalAddressCount?: number | undefined
  TotalAvailableAddressCount?: number | undefined
  NetworkBorderGroup?: string | undefined
  Tags?: Tag[] | undefined
}

export interface PublicIpv4PoolRange {
  FirstAddress?: string | undefined
  LastAddress?: string | undefined
  AddressCount?: number | undefined
  AvailableAddressCount?: number | undefined
}

export interface Purchase {
  CurrencyCode?: CurrencyCodeValues | undefined
  Duration?: number | undefined
  HostIdSet?: string[] | undefined
  HostReservationId?: string | undefined
  HourlyPrice?: string | undefined
  InstanceFamily?: string | undefined
  PaymentOption?: PaymentOption | undefined
  UpfrontPrice?: string | undefined
}

export interface PurchaseCapacityBlockExtensionRequest {
  CapacityBlockExtensionOfferingId: string
  CapacityReservationId: string
  DryRun?: boolean | undefined
}

export interface PurchaseCapacityBlockExtensionResult {
  CapacityBlockExtensions?: CapacityBlockExtension[] | undefined
}

export interface PurchaseCapacityBlockRequest {
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  CapacityBlockOfferingId: string
  InstancePlatform: CapacityReservationInstancePlatform
}

export interface PurchaseCapacityBlockResult {
  CapacityReservation?: CapacityReservation | undefined
  CapacityBlocks?: CapacityBlock[] | undefined
}

export interface PurchaseHostReservationRequest {
  ClientToken?: string | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
  HostIdSet: string[]
  LimitPrice?: string | undefined
  OfferingId: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface PurchaseHostReservationResult {
  ClientToken?: string | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
  Purchase?: Purchase[] | undefined
  TotalHourlyPrice?: string | undefined
  TotalUpfrontPrice?: string | undefined
}

export interface PurchaseRequest {
  InstanceCount: number
  PurchaseToken: string
}

export interface PurchaseReservedInstancesOfferingRequest {
  InstanceCount: number
  ReservedInstancesOfferingId: string
  PurchaseTime?: Date | undefined
  DryRun?: boolean | undefined
  LimitPrice?: ReservedInstanceLimitPrice | undefined
}

export interface PurchaseReservedInstancesOfferingResult {
  ReservedInstancesId?: string | undefined
}

export interface PurchaseScheduledInstancesRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  PurchaseRequests: PurchaseRequest[]
}

export interface PurchaseScheduledInstancesResult {
  ScheduledInstanceSet?: ScheduledInstance[] | undefined
}

export type RIProductDescription = 'Linux/UNIX' | 'Linux/UNIX (Amazon VPC)' | 'Windows' | 'Windows (Amazon VPC)' | (string & {})

export interface RebootInstancesRequest {
  InstanceIds: string[]
  DryRun?: boolean | undefined
}

export type RebootMigrationSupport = 'unsupported' | 'supported' | (string & {})

export interface RecurringCharge {
  Amount?: number | undefined
  Frequency?: RecurringChargeFrequency | undefined
}

export type RecurringChargeFrequency = 'Hourly' | (string & {})

export interface ReferencedSecurityGroup {
  GroupId?: string | undefined
  PeeringStatus?: string | undefined
  UserId?: string | undefined
  VpcId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
}

export interface Region {
  OptInStatus?: string | undefined
  Geography?: RegionGeography[] | undefined
  RegionName?: string | undefined
  Endpoint?: string | undefined
}

export interface RegionGeography {
  Name?: string | undefined
}

export interface RegionalSummary {
  RegionName?: string | undefined
  NumberOfMatchedAccounts?: number | undefined
  NumberOfUnmatchedAccounts?: number | undefined
}

export interface RegisterImageRequest {
  ImageLocation?: string | undefined
  BillingProducts?: string[] | undefined
  BootMode?: BootModeValues | undefined
  TpmSupport?: TpmSupportValues | undefined
  UefiData?: string | undefined
  ImdsSupport?: ImdsSupportValues | undefined
  TagSpecifications?: TagSpecification[] | undefined
  DryRun?: boolean | undefined
  Name: string
  Description?: string | undefined
  Architecture?: ArchitectureValues | undefined
  KernelId?: string | undefined
  RamdiskId?: string | undefined
  RootDeviceName?: string | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  VirtualizationType?: string | undefined
  SriovNetSupport?: string | undefined
  EnaSupport?: boolean | undefined
}

export interface RegisterImageResult {
  ImageId?: string | undefined
}

export interface RegisterInstanceEventNotificationAttributesRequest {
  DryRun?: boolean | undefined
  InstanceTagAttribute: RegisterInstanceTagAttributeRequest
}

export interface RegisterInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined
}

export interface RegisterInstanceTagAttributeRequest {
  IncludeAllTagsOfInstance?: boolean | undefined
  InstanceTagKeys?: string[] | undefined
}

export interface RegisterTransitGatewayMulticastGroupMembersRequest {
  TransitGatewayMulticastDomainId: string
  GroupIpAddress?: string | undefined
  NetworkInterfaceIds: string[]
  DryRun?: boolean | undefined
}

export interface RegisterTransitGatewayMulticastGroupMembersResult {
  RegisteredMulticastGroupMembers?: TransitGatewayMulticastRegisteredGroupMembers | undefined
}

export interface RegisterTransitGatewayMulticastGroupSourcesRequest {
  TransitGatewayMulticastDomainId: string
  GroupIpAddress?: string | undefined
  NetworkInterfaceIds: string[]
  DryRun?: boolean | undefined
}

export interface RegisterTransitGatewayMulticastGroupSourcesResult {
  RegisteredMulticastGroupSources?: TransitGatewayMulticastRegisteredGroupSources | undefined
}

export interface RegisteredInstance {
  InstanceId?: string | undefined
  SqlServerLicenseUsage?: SqlServerLicenseUsage | undefined
  HaStatus?: HaStatus | undefined
  ProcessingStatus?: string | undefined
  LastUpdatedTime?: Date | undefined
  SqlServerCredentials?: string | undefined
  Tags?: Tag[] | undefined
}

export interface RejectCapacityReservationBillingOwnershipRequest {
  DryRun?: boolean | undefined
  CapacityReservationId: string
}

export interface RejectCapacityReservationBillingOwnershipResult {
  Return?: boolean | undefined
}

export interface RejectTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface RejectTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined
}

export interface RejectTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  SubnetIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface RejectTransitGatewayMulticastDomainAssociationsResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined
}

export interface RejectTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface RejectTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined
}

export interface RejectTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string
  DryRun?: boolean | undefined
}

export interface RejectTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined
}

export interface RejectVpcEndpointConnectionsRequest {
  DryRun?: boolean | undefined
  ServiceId: string
  VpcEndpointIds: string[]
}

export interface RejectVpcEndpointConnectionsResult {
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface RejectVpcPeeringConnectionRequest {
  DryRun?: boolean | undefined
  VpcPeeringConnectionId: string
}

export interface RejectVpcPeeringConnectionResult {
  Return?: boolean | undefined
}

export interface ReleaseAddressRequest {
  AllocationId?: string | undefined
  PublicIp?: string | undefined
  NetworkBorderGroup?: string | undefined
  DryRun?: boolean | undefined
}

export interface ReleaseHostsRequest {
  HostIds: string[]
}

export interface ReleaseHostsResult {
  Successful?: string[] | undefined
  Unsuccessful?: UnsuccessfulItem[] | undefined
}

export interface ReleaseIpamPoolAllocationRequest {
  DryRun?: boolean | undefined
  IpamPoolId: string
  Cidr: string
  IpamPoolAllocationId: string
}

export interface ReleaseIpamPoolAllocationResult {
  Success?: boolean | undefined
}

export interface RemoveIpamOperatingRegion {
  RegionName?: string | undefined
}

export interface RemoveIpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined
}

export interface RemovePrefixListEntry {
  Cidr: string
}

export interface ReplaceIamInstanceProfileAssociationRequest {
  IamInstanceProfile: IamInstanceProfileSpecification
  AssociationId: string
}

export interface ReplaceIamInstanceProfileAssociationResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsRequest {
  ImageCriteria?: ImageCriterionRequest[] | undefined
  DryRun?: boolean | undefined
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsResult {
  ReturnValue?: boolean | undefined
}

export interface ReplaceNetworkAclAssociationRequest {
  DryRun?: boolean | undefined
  AssociationId: string
  NetworkAclId: string
}

export interface ReplaceNetworkAclAssociationResult {
  NewAssociationId?: string | undefined
}

export interface ReplaceNetworkAclEntryRequest {
  DryRun?: boolean | undefined
  NetworkAclId: string
  RuleNumber: number
  Protocol: string
  RuleAction: RuleAction
  Egress: boolean
  CidrBlock?: string | undefined
  Ipv6CidrBlock?: string | undefined
  IcmpTypeCode?: IcmpTypeCode | undefined
  PortRange?: PortRange | undefined
}

export interface ReplaceRootVolumeTask {
  ReplaceRootVolumeTaskId?: string | undefined
  InstanceId?: string | undefined
  TaskState?: ReplaceRootVolumeTaskState | undefined
  StartTime?: string | undefined
  CompleteTime?: string | undefined
  Tags?: Tag[] | undefined
  ImageId?: string | undefined
  SnapshotId?: string | undefined
  DeleteReplacedRootVolume?: boolean | undefined
}

export type ReplaceRootVolumeTaskState = 'pending' | 'in-progress' | 'failing' | 'succeeded' | 'failed' | 'failed-detached' | (string & {})

export interface ReplaceRouteRequest {
  DestinationPrefixListId?: string | undefined
  VpcEndpointId?: string | undefined
  LocalTarget?: boolean | undefined
  TransitGatewayId?: string | undefined
  LocalGatewayId?: string | undefined
  CarrierGatewayId?: string | undefined
  CoreNetworkArn?: string | undefined
  OdbNetworkArn?: string | undefined
  DryRun?: boolean | undefined
  RouteTableId: string
  DestinationCidrBlock?: string | undefined
  GatewayId?: string | undefined
  DestinationIpv6CidrBlock?: string | undefined
  EgressOnlyInternetGatewayId?: string | undefined
  InstanceId?: string | undefined
  NetworkInterfaceId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
  NatGatewayId?: string | undefined
}

export interface ReplaceRouteTableAssociationRequest {
  DryRun?: boolean | undefined
  AssociationId: string
  RouteTableId: string
}

export interface ReplaceRouteTableAssociationResult {
  NewAssociationId?: string | undefined
  AssociationState?: RouteTableAssociationState | undefined
}

export interface ReplaceTransitGatewayRouteRequest {
  DestinationCidrBlock: string
  TransitGatewayRouteTableId: string
  TransitGatewayAttachmentId?: string | undefined
  Blackhole?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface ReplaceTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined
}

export interface ReplaceVpnTunnelRequest {
  VpnConnectionId: string
  VpnTunnelOutsideIpAddress: string
  ApplyPendingMaintenance?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface ReplaceVpnTunnelResult {
  Return?: boolean | undefined
}

export type ReplacementStrategy = 'launch' | 'launch-before-terminate' | (string & {})

export type ReportInstanceReasonCodes = 'instance-stuck-in-state' | 'unresponsive' | 'not-accepting-credentials' | 'password-not-available' | 'performance-network' | 'performance-instance-store' | 'performance-ebs-volume' | 'performance-other' | 'other' | (string & {})

export interface ReportInstanceStatusRequest {
  DryRun?: boolean | undefined
  Instances: string[]
  Status: ReportStatusType
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  ReasonCodes: ReportInstanceReasonCodes[]
  Description?: string | undefined
}

export type ReportState = 'running' | 'cancelled' | 'complete' | 'error' | (string & {})

export type ReportStatusType = 'ok' | 'impaired' | (string & {})

export interface RequestFilterPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export interface RequestIpamResourceTag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface RequestLaunchTemplateData {
  KernelId?: string | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecificationRequest | undefined
  BlockDeviceMappings?: LaunchTemplateBlockDeviceMappingRequest[] | undefined
  NetworkInterfaces?: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[] | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  KeyName?: string | undefined
  Monitoring?: LaunchTemplatesMonitoringRequest | undefined
  Placement?: LaunchTemplatePlacementRequest | undefined
  RamDiskId?: string | undefined
  DisableApiTermination?: boolean | undefined
  InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined
  UserData?: string | undefined
  TagSpecifications?: LaunchTemplateTagSpecificationRequest[] | undefined
  ElasticGpuSpecifications?: ElasticGpuSpecification[] | undefined
  ElasticInferenceAccelerators?: LaunchTemplateElasticInferenceAccelerator[] | undefined
  SecurityGroupIds?: string[] | undefined
  SecurityGroups?: string[] | undefined
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptionsRequest | undefined
  CreditSpecification?: CreditSpecificationRequest | undefined
  CpuOptions?: LaunchTemplateCpuOptionsRequest | undefined
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationRequest | undefined
  LicenseSpecifications?: LaunchTemplateLicenseConfigurationRequest[] | undefined
  HibernationOptions?: LaunchTemplateHibernationOptionsRequest | undefined
  MetadataOptions?: LaunchTemplateInstanceMetadataOptionsRequest | undefined
  EnclaveOptions?: LaunchTemplateEnclaveOptionsRequest | undefined
  InstanceRequirements?: InstanceRequirementsRequest | undefined
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptionsRequest | undefined
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptionsRequest | undefined
  DisableApiStop?: boolean | undefined
  Operator?: OperatorRequest | undefined
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptionsRequest | undefined
  SecondaryInterfaces?: LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[] | undefined
}

export interface RequestSpotFleetRequest {
  DryRun?: boolean | undefined
  SpotFleetRequestConfig: SpotFleetRequestConfigData
}

export interface RequestSpotFleetResponse {
  SpotFleetRequestId?: string | undefined
}

export interface RequestSpotInstancesRequest {
  LaunchSpecification?: RequestSpotLaunchSpecification | undefined
  TagSpecifications?: TagSpecification[] | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
  DryRun?: boolean | undefined
  SpotPrice?: string | undefined
  ClientToken?: string | undefined
  InstanceCount?: number | undefined
  Type?: SpotInstanceType | undefined
  ValidFrom?: Date | undefined
  ValidUntil?: Date | undefined
  LaunchGroup?: string | undefined
  AvailabilityZoneGroup?: string | undefined
  BlockDurationMinutes?: number | undefined
}

export interface RequestSpotInstancesResult {
  SpotInstanceRequests?: SpotInstanceRequest[] | undefined
}

export interface RequestSpotLaunchSpecification {
  SecurityGroupIds?: string[] | undefined
  SecurityGroups?: string[] | undefined
  AddressingType?: string | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  KernelId?: string | undefined
  KeyName?: string | undefined
  Monitoring?: RunInstancesMonitoringEnabled | undefined
  NetworkInterfaces?: InstanceNetworkInterfaceSpecification[] | undefined
  Placement?: SpotPlacement | undefined
  RamdiskId?: string | undefined
  SubnetId?: string | undefined
  UserData?: string | undefined
}

export interface Reservation {
  ReservationId?: string | undefined
  OwnerId?: string | undefined
  RequesterId?: string | undefined
  Groups?: GroupIdentifier[] | undefined
  Instances?: Instance[] | undefined
}

export type ReservationEndDateType = 'limited' | 'unlimited' | (string & {})

export interface ReservationFleetInstanceSpecification {
  InstanceType?: InstanceType | undefined
  InstancePlatform?: CapacityReservationInstancePlatform | undefined
  Weight?: number | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  EbsOptimized?: boolean | undefined
  Priority?: number | undefined
}

export type ReservationState = 'active' | 'expired' | 'cancelled' | 'scheduled' | 'pending' | 'failed' | 'delayed' | 'unsupported' | 'payment-pending' | 'payment-failed' | 'retired' | (string & {})

export type ReservationType = 'capacity-block' | 'odcr' | (string & {})

export interface ReservationValue {
  HourlyPrice?: string | undefined
  RemainingTotalValue?: string | undefined
  RemainingUpfrontValue?: string | undefined
}

export interface ReservedCapacityOptions {
  ReservationTypes?: FleetReservationType[] | undefined
}

export interface ReservedCapacityOptionsRequest {
  ReservationTypes?: FleetReservationType[] | undefined
}

export interface ReservedInstanceLimitPrice {
  Amount?: number | undefined
  CurrencyCode?: CurrencyCodeValues | undefined
}

export interface ReservedInstanceReservationValue {
  ReservationValue?: ReservationValue | undefined
  ReservedInstanceId?: string | undefined
}

export type ReservedInstanceState = 'payment-pending' | 'active' | 'payment-failed' | 'retired' | 'queued' | 'queued-deleted' | (string & {})

export interface ReservedInstances {
  CurrencyCode?: CurrencyCodeValues | undefined
  InstanceTenancy?: Tenancy | undefined
  OfferingClass?: OfferingClassType | undefined
  OfferingType?: OfferingTypeValues | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  Scope?: scope | undefined
  Tags?: Tag[] | undefined
  AvailabilityZoneId?: string | undefined
  ReservedInstancesId?: string | undefined
  InstanceType?: InstanceType | undefined
  AvailabilityZone?: string | undefined
  Start?: Date | undefined
  End?: Date | undefined
  Duration?: number | undefined
  UsagePrice?: number | undefined
  FixedPrice?: number | undefined
  InstanceCount?: number | undefined
  ProductDescription?: RIProductDescription | undefined
  State?: ReservedInstanceState | undefined
}

export interface ReservedInstancesConfiguration {
  AvailabilityZone?: string | undefined
  InstanceCount?: number | undefined
  InstanceType?: InstanceType | undefined
  Platform?: string | undefined
  Scope?: scope | undefined
  AvailabilityZoneId?: string | undefined
}

export interface ReservedInstancesId {
  ReservedInstancesId?: string | undefined
}

export interface ReservedInstancesListing {
  ClientToken?: string | undefined
  CreateDate?: Date | undefined
  InstanceCounts?: InstanceCount[] | undefined
  PriceSchedules?: PriceSchedule[] | undefined
  ReservedInstancesId?: string | undefined
  ReservedInstancesListingId?: string | undefined
  Status?: ListingStatus | undefined
  StatusMessage?: string | undefined
  Tags?: Tag[] | undefined
  UpdateDate?: Date | undefined
}

export interface ReservedInstancesModification {
  ClientToken?: string | undefined
  CreateDate?: Date | undefined
  EffectiveDate?: Date | undefined
  ModificationResults?: ReservedInstancesModificationResult[] | undefined
  ReservedInstancesIds?: ReservedInstancesId[] | undefined
  ReservedInstancesModificationId?: string | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  UpdateDate?: Date | undefined
}

export interface ReservedInstancesModificationResult {
  ReservedInstancesId?: string | undefined
  TargetConfiguration?: ReservedInstancesConfiguration | undefined
}

export interface ReservedInstancesOffering {
  CurrencyCode?: CurrencyCodeValues | undefined
  InstanceTenancy?: Tenancy | undefined
  Marketplace?: boolean | undefined
  OfferingClass?: OfferingClassType | undefined
  OfferingType?: OfferingTypeValues | undefined
  PricingDetails?: PricingDetail[] | undefined
  RecurringCharges?: RecurringCharge[] | undefined
  Scope?: scope | undefined
  AvailabilityZoneId?: string | undefined
  ReservedInstancesOfferingId?: string | undefined
  InstanceType?: InstanceType | undefined
  AvailabilityZone?: string | undefined
  Duration?: number | undefined
  UsagePrice?: number | undefined
  FixedPrice?: number | undefined
  ProductDescription?: RIProductDescription | undefined
}

export interface ResetAddressAttributeRequest {
  AllocationId: string
  Attribute: AddressAttributeName
  DryRun?: boolean | undefined
}

export interface ResetAddressAttributeResult {
  Address?: AddressAttribute | undefined
}

export interface ResetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined
}

export interface ResetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined
}

export type ResetFpgaImageAttributeName = 'loadPermission' | (string & {})

export interface ResetFpgaImageAttributeRequest {
  DryRun?: boolean | undefined
  FpgaImageId: string
  Attribute?: ResetFpgaImageAttributeName | undefined
}

export interface ResetFpgaImageAttributeResult {
  Return?: boolean | undefined
}

export type ResetImageAttributeName = 'launchPermission' | (string & {})

export interface ResetImageAttributeRequest {
  Attribute: ResetImageAttributeName
  ImageId: string
  DryRun?: boolean | undefined
}

export interface ResetInstanceAttributeRequest {
  DryRun?: boolean | undefined
  InstanceId: string
  Attribute: InstanceAttributeName
}

export interface ResetNetworkInterfaceAttributeRequest {
  DryRun?: boolean | undefined
  NetworkInterfaceId: string
  SourceDestCheck?: string | undefined
}

export interface ResetSnapshotAttributeRequest {
  Attribute: SnapshotAttributeName
  SnapshotId: string
  DryRun?: boolean | undefined
}

export interface ResourceStatement {
  Resources?: string[] | undefined
  ResourceTypes?: string[] | undefined
}

export interface ResourceStatementRequest {
  Resources?: string[] | undefined
  ResourceTypes?: string[] | undefined
}

export type ResourceType = 'capacity-reservation' | 'client-vpn-endpoint' | 'customer-gateway' | 'carrier-gateway' | 'coip-pool' | 'declarative-policies-report' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-ip' | 'elastic-gpu' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'image-usage-report' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'instance-event-window' | 'internet-gateway' | 'ipam' | 'ipam-pool' | 'ipam-scope' | 'ipv4pool-ec2' | 'ipv6pool-ec2' | 'key-pair' | 'launch-template' | 'local-gateway' | 'local-gateway-route-table' | 'local-gateway-virtual-interface' | 'local-gateway-virtual-interface-group' | 'local-gateway-route-table-vpc-association' | 'local-gateway-route-table-virtual-interface-group-association' | 'natgateway' | 'network-acl' | 'network-interface' | 'network-insights-analysis' | 'network-insights-path' | 'network-insights-access-scope' | 'network-insights-access-scope-analysis' | 'outpost-lag' | 'placement-group' | 'prefix-list' | 'replace-root-volume-task' | 'reserved-instances' | 'route-table' | 'security-group' | 'security-group-rule' | 'service-link-virtual-interface' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'subnet-cidr-reservation' | 'traffic-mirror-filter' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-multicast-domain' | 'transit-gateway-policy-table' | 'transit-gateway-metering-policy' | 'transit-gateway-route-table' | 'transit-gateway-route-table-announcement' | 'volume' | 'vpc' | 'vpc-endpoint' | 'vpc-endpoint-connection' | 'vpc-endpoint-service' | 'vpc-endpoint-service-permission' | 'vpc-peering-connection' | 'vpn-connection' | 'vpn-gateway' | 'vpc-flow-log' | 'capacity-reservation-fleet' | 'traffic-mirror-filter-rule' | 'vpc-endpoint-connection-device-type' | 'verified-access-instance' | 'verified-access-group' | 'verified-access-endpoint' | 'verified-access-policy' | 'verified-access-trust-provider' | 'vpn-connection-device-type' | 'vpc-block-public-access-exclusion' | 'vpc-encryption-control' | 'route-server' | 'route-server-endpoint' | 'route-server-peer' | 'ipam-resource-discovery' | 'ipam-resource-discovery-association' | 'instance-connect-endpoint' | 'verified-access-endpoint-target' | 'ipam-external-resource-verification-token' | 'capacity-block' | 'mac-modification-task' | 'ipam-prefix-list-resolver' | 'ipam-policy' | 'ipam-prefix-list-resolver-target' | 'ipam-internet-registry-association' | 'secondary-interface' | 'secondary-network' | 'secondary-subnet' | 'capacity-manager-data-export' | 'vpn-concentrator' | 'ipam-pool-allocation' | 'capacity-reservation-cancellation-quote' | 'application-status-check' | (string & {})

export interface ResourceTypeOption {
  OptionName?: ImageReferenceOptionName | undefined
  OptionValues?: string[] | undefined
}

export interface ResourceTypeRequest {
  ResourceType?: ImageReferenceResourceType | undefined
  ResourceTypeOptions?: ResourceTypeOption[] | undefined
}

export interface ResponseError {
  Code?: LaunchTemplateErrorCode | undefined
  Message?: string | undefined
}

export interface ResponseLaunchTemplateData {
  KernelId?: string | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecification | undefined
  BlockDeviceMappings?: LaunchTemplateBlockDeviceMapping[] | undefined
  NetworkInterfaces?: LaunchTemplateInstanceNetworkInterfaceSpecification[] | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  KeyName?: string | undefined
  Monitoring?: LaunchTemplatesMonitoring | undefined
  Placement?: LaunchTemplatePlacement | undefined
  RamDiskId?: string | undefined
  DisableApiTermination?: boolean | undefined
  InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined
  UserData?: string | undefined
  TagSpecifications?: LaunchTemplateTagSpecification[] | undefined
  ElasticGpuSpecifications?: ElasticGpuSpecificationResponse[] | undefined
  ElasticInferenceAccelerators?: LaunchTemplateElasticInferenceAcceleratorResponse[] | undefined
  SecurityGroupIds?: string[] | undefined
  SecurityGroups?: string[] | undefined
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptions | undefined
  CreditSpecification?: CreditSpecification | undefined
  CpuOptions?: LaunchTemplateCpuOptions | undefined
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationResponse | undefined
  LicenseSpecifications?: LaunchTemplateLicenseConfiguration[] | undefined
  HibernationOptions?: LaunchTemplateHibernationOptions | undefined
  MetadataOptions?: LaunchTemplateInstanceMetadataOptions | undefined
  EnclaveOptions?: LaunchTemplateEnclaveOptions | undefined
  InstanceRequirements?: InstanceRequirements | undefined
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptions | undefined
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptions | undefined
  DisableApiStop?: boolean | undefined
  Operator?: OperatorResponse | undefined
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptions | undefined
  SecondaryInterfaces?: LaunchTemplateInstanceSecondaryInterfaceSpecification[] | undefined
}

export interface RestoreAddressToClassicRequest {
  DryRun?: boolean | undefined
  PublicIp: string
}

export interface RestoreAddressToClassicResult {
  PublicIp?: string | undefined
  Status?: Status | undefined
}

export interface RestoreImageFromRecycleBinRequest {
  ImageId: string
  DryRun?: boolean | undefined
}

export interface RestoreImageFromRecycleBinResult {
  Return?: boolean | undefined
}

export interface RestoreManagedPrefixListVersionRequest {
  DryRun?: boolean | undefined
  PrefixListId: string
  PreviousVersion: number
  CurrentVersion: number
}

export interface RestoreManagedPrefixListVersionResult {
  PrefixList?: ManagedPrefixList | undefined
}

export interface RestoreSnapshotFromRecycleBinRequest {
  SnapshotId: string
  DryRun?: boolean | undefined
}

export interface RestoreSnapshotFromRecycleBinResult {
  SnapshotId?: string | undefined
  OutpostArn?: string | undefined
  Description?: string | undefined
  Encrypted?: boolean | undefined
  OwnerId?: string | undefined
  Progress?: string | undefined
  StartTime?: Date | undefined
  State?: SnapshotState | undefined
  VolumeId?: string | undefined
  VolumeSize?: number | undefined
  SseType?: SSEType | undefined
}

export interface RestoreSnapshotTierRequest {
  SnapshotId: string
  TemporaryRestoreDays?: number | undefined
  PermanentRestore?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface RestoreSnapshotTierResult {
  SnapshotId?: string | undefined
  RestoreStartTime?: Date | undefined
  RestoreDuration?: number | undefined
  IsPermanentRestore?: boolean | undefined
}

export interface RestoreVolumeFromRecycleBinRequest {
  VolumeId: string
  DryRun?: boolean | undefined
}

export interface RestoreVolumeFromRecycleBinResult {
  Return?: boolean | undefined
}

export interface RevokeClientVpnIngressRequest {
  ClientVpnEndpointId: string
  TargetNetworkCidr: string
  AccessGroupId?: string | undefined
  RevokeAllGroups?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface RevokeClientVpnIngressResult {
  Status?: ClientVpnAuthorizationRuleStatus | undefined
}

export interface RevokeSecurityGroupEgressRequest {
  SecurityGroupRuleIds?: string[] | undefined
  DryRun?: boolean | undefined
  GroupId: string
  SourceSecurityGroupName?: string | undefined
  SourceSecurityGroupOwnerId?: string | undefined
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  CidrIp?: string | undefined
  IpPermissions?: IpPermission[] | undefined
}

export interface RevokeSecurityGroupEgressResult {
  Return?: boolean | undefined
  UnknownIpPermissions?: IpPermission[] | undefined
  RevokedSecurityGroupRules?: RevokedSecurityGroupRule[] | undefined
}

export interface RevokeSecurityGroupIngressRequest {
  CidrIp?: string | undefined
  FromPort?: number | undefined
  GroupId?: string | undefined
  GroupName?: string | undefined
  IpPermissions?: IpPermission[] | undefined
  IpProtocol?: string | undefined
  SourceSecurityGroupName?: string | undefined
  SourceSecurityGroupOwnerId?: string | undefined
  ToPort?: number | undefined
  SecurityGroupRuleIds?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface RevokeSecurityGroupIngressResult {
  Return?: boolean | undefined
  UnknownIpPermissions?: IpPermission[] | undefined
  RevokedSecurityGroupRules?: RevokedSecurityGroupRule[] | undefined
}

export interface RevokedSecurityGroupRule {
  SecurityGroupRuleId?: string | undefined
  GroupId?: string | undefined
  IsEgress?: boolean | undefined
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  CidrIpv4?: string | undefined
  CidrIpv6?: string | undefined
  PrefixListId?: string | undefined
  ReferencedGroupId?: string | undefined
  Description?: string | undefined
}

export type Rir = 'ripe' | 'apnic' | 'arin' | 'lacnic' | (string & {})

export type RootDeviceType = 'ebs' | 'instance-store' | (string & {})

export interface Route {
  DestinationCidrBlock?: string | undefined
  DestinationIpv6CidrBlock?: string | undefined
  DestinationPrefixListId?: string | undefined
  EgressOnlyInternetGatewayId?: string | undefined
  GatewayId?: string | undefined
  InstanceId?: string | undefined
  InstanceOwnerId?: string | undefined
  NatGatewayId?: string | undefined
  TransitGatewayId?: string | undefined
  LocalGatewayId?: string | undefined
  CarrierGatewayId?: string | undefined
  NetworkInterfaceId?: string | undefined
  Origin?: RouteOrigin | undefined
  State?: RouteState | undefined
  VpcPeeringConnectionId?: string | undefined
  CoreNetworkArn?: string | undefined
  OdbNetworkArn?: string | undefined
  IpAddress?: string | undefined
}

export type RouteOrigin = 'CreateRouteTable' | 'CreateRoute' | 'EnableVgwRoutePropagation' | 'Advertisement' | (string & {})

export interface RouteServer {
  RouteServerId?: string | undefined
  AmazonSideAsn?: number | undefined
  State?: RouteServerState | undefined
  Tags?: Tag[] | undefined
  PersistRoutesState?: RouteServerPersistRoutesState | undefined
  PersistRoutesDuration?: number | undefined
  SnsNotificationsEnabled?: boolean | undefined
  SnsTopicArn?: string | undefined
}

export interface RouteServerAssociation {
  RouteServerId?: string | undefined
  VpcId?: string | undefined
  State?: RouteServerAssociationState | undefined
}

export type RouteServerAssociationState = 'associating' | 'associated' | 'disassociating' | (string & {})

export type RouteServerBfdState = 'up' | 'down' | (string & {})

export interface RouteServerBfdStatus {
  Status?: RouteServerBfdState | undefined
}

export interface RouteServerBgpOptions {
  PeerAsn?: number | undefined
  PeerLivenessDetection?: RouteServerPeerLivenessMode | undefined
}

export interface RouteServerBgpOptionsRequest {
  PeerAsn: number
  PeerLivenessDetection?: RouteServerPeerLivenessMode | undefined
}

export type RouteServerBgpState = 'up' | 'down' | (string & {})

export interface RouteServerBgpStatus {
  Status?: RouteServerBgpState | undefined
}

export interface RouteServerEndpoint {
  RouteServerId?: string | undefined
  RouteServerEndpointId?: string | undefined
  VpcId?: string | undefined
  SubnetId?: string | undefined
  EniId?: string | undefined
  EniAddress?: string | undefined
  State?: RouteServerEndpointState | undefined
  FailureReason?: string | undefined
  Tags?: Tag[] | undefined
}

export type RouteServerEndpointState = 'pending' | 'available' | 'deleting' | 'deleted' | 'failing' | 'failed' | 'delete-failed' | (string & {})

export interface RouteServerPeer {
  RouteServerPeerId?: string | undefined
  RouteServerEndpointId?: string | undefined
  RouteServerId?: string | undefined
  VpcId?: string | undefined
  SubnetId?: string | undefined
  State?: RouteServerPeerState | undefined
  FailureReason?: string | undefined
  EndpointEniId?: string | undefined
  EndpointEniAddress?: string | undefined
  PeerAddress?: string | undefined
  BgpOptions?: RouteServerBgpOptions | undefined
  BgpStatus?: RouteServerBgpStatus | undefined
  BfdStatus?: RouteServerBfdStatus | undefined
  Tags?: Tag[] | undefined
}

export type RouteServerPeerLivenessMode = 'bfd' | 'bgp-keepalive' | (string & {})

export type RouteServerPeerState = 'pending' | 'available' | 'deleting' | 'deleted' | 'failing' | 'failed' | (string & {})

export type RouteServerPersistRoutesAction = 'enable' | 'disable' | 'reset' | (string & {})

export type RouteServerPersistRoutesState = 'enabling' | 'enabled' | 'resetting' | 'disabling' | 'disabled' | 'modifying' | (string & {})

export interface RouteServerPropagation {
  RouteServerId?: string | undefined
  RouteTableId?: string | undefined
  State?: RouteServerPropagationState | undefined
}

export type RouteServerPropagationState = 'pending' | 'available' | 'deleting' | (string & {})

export interface RouteServerRoute {
  RouteServerEndpointId?: string | undefined
  RouteServerPeerId?: string | undefined
  RouteInstallationDetails?: RouteServerRouteInstallationDetail[] | undefined
  RouteStatus?: RouteServerRouteStatus | undefined
  Prefix?: string | undefined
  AsPaths?: string[] | undefined
  Med?: number | undefined
  NextHopIp?: string | undefined
}

export interface RouteServerRouteInstallationDetail {
  RouteTableId?: string | undefined
  RouteInstallationStatus?: RouteServerRouteInstallationStatus | undefined
  RouteInstallationStatusReason?: string | undefined
}

export type RouteServerRouteInstallationStatus = 'installed' | 'rejected' | (string & {})

export type RouteServerRouteStatus = 'in-rib' | 'in-fib' | (string & {})

export type RouteServerState = 'pending' | 'available' | 'modifying' | 'deleting' | 'deleted' | (string & {})

export type RouteState = 'active' | 'blackhole' | 'filtered' | (string & {})

export interface RouteTable {
  Associations?: RouteTableAssociation[] | undefined
  PropagatingVgws?: PropagatingVgw[] | undefined
  RouteTableId?: string | undefined
  Routes?: Route[] | undefined
  Tags?: Tag[] | undefined
  VpcId?: string | undefined
  OwnerId?: string | undefined
}

export interface RouteTableAssociation {
  Main?: boolean | undefined
  RouteTableAssociationId?: string | undefined
  RouteTableId?: string | undefined
  SubnetId?: string | undefined
  GatewayId?: string | undefined
  PublicIpv4Pool?: string | undefined
  AssociationState?: RouteTableAssociationState | undefined
}

export interface RouteTableAssociationState {
  State?: RouteTableAssociationStateCode | undefined
  StatusMessage?: string | undefined
}

export type RouteTableAssociationStateCode = 'associating' | 'associated' | 'disassociating' | 'disassociated' | 'failed' | (string & {})

export type RuleAction = 'allow' | 'deny' | (string & {})

export interface RuleGroupRuleOptionsPair {
  RuleGroupArn?: string | undefined
  RuleOptions?: RuleOption[] | undefined
}

export interface RuleGroupTypePair {
  RuleGroupArn?: string | undefined
  RuleGroupType?: string | undefined
}

export interface RuleOption {
  Keyword?: string | undefined
  Settings?: string[] | undefined
}

export interface RunInstancesMonitoringEnabled {
  Enabled: boolean
}

export interface RunInstancesRequest {
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  Ipv6AddressCount?: number | undefined
  Ipv6Addresses?: InstanceIpv6Address[] | undefined
  KernelId?: string | undefined
  KeyName?: string | undefined
  MaxCount: number
  MinCount: number
  Monitoring?: RunInstancesMonitoringEnabled | undefined
  Placement?: Placement | undefined
  RamdiskId?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SecurityGroups?: string[] | undefined
  SubnetId?: string | undefined
  UserData?: string | undefined
  ElasticGpuSpecification?: ElasticGpuSpecification[] | undefined
  ElasticInferenceAccelerators?: ElasticInferenceAccelerator[] | undefined
  TagSpecifications?: TagSpecification[] | undefined
  LaunchTemplate?: LaunchTemplateSpecification | undefined
  InstanceMarketOptions?: InstanceMarketOptionsRequest | undefined
  CreditSpecification?: CreditSpecificationRequest | undefined
  CpuOptions?: CpuOptionsRequest | undefined
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined
  HibernationOptions?: HibernationOptionsRequest | undefined
  LicenseSpecifications?: LicenseConfigurationRequest[] | undefined
  MetadataOptions?: InstanceMetadataOptionsRequest | undefined
  EnclaveOptions?: EnclaveOptionsRequest | undefined
  PrivateDnsNameOptions?: PrivateDnsNameOptionsRequest | undefined
  MaintenanceOptions?: InstanceMaintenanceOptionsRequest | undefined
  DisableApiStop?: boolean | undefined
  EnablePrimaryIpv6?: boolean | undefined
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptionsRequest | undefined
  Operator?: OperatorRequest | undefined
  SecondaryInterfaces?: InstanceSecondaryInterfaceSpecificationRequest[] | undefined
  DryRun?: boolean | undefined
  DisableApiTermination?: boolean | undefined
  InstanceInitiatedShutdownBehavior?: ShutdownBehavior | undefined
  PrivateIpAddress?: string | undefined
  ClientToken?: string | undefined
  AdditionalInfo?: string | undefined
  NetworkInterfaces?: InstanceNetworkInterfaceSpecification[] | undefined
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined
  EbsOptimized?: boolean | undefined
}

export interface RunScheduledInstancesRequest {
  ClientToken?: string | undefined
  DryRun?: boolean | undefined
  InstanceCount?: number | undefined
  LaunchSpecification: ScheduledInstancesLaunchSpecification
  ScheduledInstanceId: string
}

export interface RunScheduledInstancesResult {
  InstanceIdSet?: string[] | undefined
}

export interface S3ObjectTag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface S3Storage {
  AWSAccessKeyId?: string | undefined
  Bucket?: string | undefined
  Prefix?: string | undefined
  UploadPolicy?: Uint8Array | undefined
  UploadPolicySignature?: string | undefined
}

export type SSEType = 'sse-ebs' | 'sse-kms' | 'none' | (string & {})

export type Schedule = 'hourly' | (string & {})

export interface ScheduledInstance {
  AvailabilityZone?: string | undefined
  CreateDate?: Date | undefined
  HourlyPrice?: string | undefined
  InstanceCount?: number | undefined
  InstanceType?: string | undefined
  NetworkPlatform?: string | undefined
  NextSlotStartTime?: Date | undefined
  Platform?: string | undefined
  PreviousSlotEndTime?: Date | undefined
  Recurrence?: ScheduledInstanceRecurrence | undefined
  ScheduledInstanceId?: string | undefined
  SlotDurationInHours?: number | undefined
  TermEndDate?: Date | undefined
  TermStartDate?: Date | undefined
  TotalScheduledInstanceHours?: number | undefined
}

export interface ScheduledInstanceAvailability {
  AvailabilityZone?: string | undefined
  AvailableInstanceCount?: number | undefined
  FirstSlotStartTime?: Date | undefined
  HourlyPrice?: string | undefined
  InstanceType?: string | undefined
  MaxTermDurationInDays?: number | undefined
  MinTermDurationInDays?: number | undefined
  NetworkPlatform?: string | undefined
  Platform?: string | undefined
  PurchaseToken?: string | undefined
  Recurrence?: ScheduledInstanceRecurrence | undefined
  SlotDurationInHours?: number | undefined
  TotalScheduledInstanceHours?: number | undefined
}

export interface ScheduledInstanceRecurrence {
  Frequency?: string | undefined
  Interval?: number | undefined
  OccurrenceDaySet?: number[] | undefined
  OccurrenceRelativeToEnd?: boolean | undefined
  OccurrenceUnit?: string | undefined
}

export interface ScheduledInstanceRecurrenceRequest {
  Frequency?: string | undefined
  Interval?: number | undefined
  OccurrenceDays?: number[] | undefined
  OccurrenceRelativeToEnd?: boolean | undefined
  OccurrenceUnit?: string | undefined
}

export interface ScheduledInstancesBlockDeviceMapping {
  DeviceName?: string | undefined
  Ebs?: ScheduledInstancesEbs | undefined
  NoDevice?: string | undefined
  VirtualName?: string | undefined
}

export interface ScheduledInstancesEbs {
  DeleteOnTermination?: boolean | undefined
  Encrypted?: boolean | undefined
  Iops?: number | undefined
  SnapshotId?: string | undefined
  VolumeSize?: number | undefined
  VolumeType?: string | undefined
}

export interface ScheduledInstancesIamInstanceProfile {
  Arn?: string | undefined
  Name?: string | undefined
}

export interface ScheduledInstancesIpv6Address {
  Ipv6Address?: string | undefined
}

export interface ScheduledInstancesLaunchSpecification {
  BlockDeviceMappings?: ScheduledInstancesBlockDeviceMapping[] | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: ScheduledInstancesIamInstanceProfile | undefined
  ImageId: string
  InstanceType?: string | undefined
  KernelId?: string | undefined
  KeyName?: string | undefined
  Monitoring?: ScheduledInstancesMonitoring | undefined
  NetworkInterfaces?: ScheduledInstancesNetworkInterface[] | undefined
  Placement?: ScheduledInstancesPlacement | undefined
  RamdiskId?: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetId?: string | undefined
  UserData?: string | undefined
}

export interface ScheduledInstancesMonitoring {
  Enabled?: boolean | undefined
}

export interface ScheduledInstancesNetworkInterface {
  AssociatePublicIpAddress?: boolean | undefined
  DeleteOnTermination?: boolean | undefined
  Description?: string | undefined
  DeviceIndex?: number | undefined
  Groups?: string[] | undefined
  Ipv6AddressCount?: number | undefined
  Ipv6Addresses?: ScheduledInstancesIpv6Address[] | undefined
  NetworkInterfaceId?: string | undefined
  PrivateIpAddress?: string | undefined
  PrivateIpAddressConfigs?: ScheduledInstancesPrivateIpAddressConfig[] | undefined
  SecondaryPrivateIpAddressCount?: number | undefined
  SubnetId?: string | undefined
}

export interface ScheduledInstancesPlacement {
  AvailabilityZone?: string | undefined
  GroupName?: string | undefined
}

export interface ScheduledInstancesPrivateIpAddressConfig {
  Primary?: boolean | undefined
  PrivateIpAddress?: string | undefined
}

export interface SearchLocalGatewayRoutesRequest {
  LocalGatewayRouteTableId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface SearchLocalGatewayRoutesResult {
  Routes?: LocalGatewayRoute[] | undefined
  NextToken?: string | undefined
}

export interface SearchTransitGatewayMulticastGroupsRequest {
  TransitGatewayMulticastDomainId: string
  Filters?: Filter[] | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  DryRun?: boolean | undefined
}

export interface SearchTransitGatewayMulticastGroupsResult {
  MulticastGroups?: TransitGatewayMulticastGroup[] | undefined
  NextToken?: string | undefined
}

export interface SearchTransitGatewayRoutesRequest {
  TransitGatewayRouteTableId: string
  Filters: Filter[]
  MaxResults?: number | undefined
  DryRun?: boolean | undefined
  NextToken?: string | undefined
}

export interface SearchTransitGatewayRoutesResult {
  Routes?: TransitGatewayRoute[] | undefined
  AdditionalRoutesAvailable?: boolean | undefined
  NextToken?: string | undefined
}

export interface SecondaryInterface {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  Attachment?: SecondaryInterfaceAttachment | undefined
  MacAddress?: string | undefined
  OwnerId?: string | undefined
  PrivateIpv4Addresses?: SecondaryInterfaceIpv4Address[] | undefined
  SecondaryInterfaceId?: string | undefined
  SecondaryInterfaceArn?: string | undefined
  SecondaryInterfaceType?: SecondaryInterfaceType | undefined
  SecondarySubnetId?: string | undefined
  SecondaryNetworkId?: string | undefined
  SecondaryNetworkType?: SecondaryNetworkType | undefined
  SourceDestCheck?: boolean | undefined
  Status?: SecondaryInterfaceStatus | undefined
  Tags?: Tag[] | undefined
}

export interface SecondaryInterfaceAttachment {
  AttachmentId?: string | undefined
  AttachTime?: Date | undefined
  DeleteOnTermination?: boolean | undefined
  DeviceIndex?: number | undefined
  InstanceId?: string | undefined
  InstanceOwnerId?: string | undefined
  NetworkCardIndex?: number | undefined
  Status?: AttachmentStatus | undefined
}

export interface SecondaryInterfaceIpv4Address {
  PrivateIpAddress?: string | undefined
}

export interface SecondaryInterfacePrivateIpAddressSpecification {
  PrivateIpAddress?: string | undefined
}

export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  PrivateIpAddress?: string | undefined
}

export type SecondaryInterfaceStatus = 'available' | 'in-use' | (string & {})

export type SecondaryInterfaceType = 'secondary' | (string & {})

export interface SecondaryNetwork {
  SecondaryNetworkId?: string | undefined
  SecondaryNetworkArn?: string | undefined
  OwnerId?: string | undefined
  Type?: SecondaryNetworkType | undefined
  State?: SecondaryNetworkState | undefined
  StateReason?: string | undefined
  Ipv4CidrBlockAssociations?: SecondaryNetworkIpv4CidrBlockAssociation[] | undefined
  Tags?: Tag[] | undefined
}

export type SecondaryNetworkCidrBlockAssociationState = 'associating' | 'associated' | 'association-failed' | 'disassociating' | 'disassociated' | 'disassociation-failed' | (string & {})

export interface SecondaryNetworkIpv4CidrBlockAssociation {
  AssociationId?: string | undefined
  CidrBlock?: string | undefined
  State?: SecondaryNetworkCidrBlockAssociationState | undefined
  StateReason?: string | undefined
}

export type SecondaryNetworkState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | (string & {})

export type SecondaryNetworkType = 'rdma' | (string & {})

export interface SecondarySubnet {
  SecondarySubnetId?: string | undefined
  SecondarySubnetArn?: string | undefined
  SecondaryNetworkId?: string | undefined
  SecondaryNetworkType?: SecondaryNetworkType | undefined
  OwnerId?: string | undefined
  AvailabilityZoneId?: string | undefined
  AvailabilityZone?: string | undefined
  Ipv4CidrBlockAssociations?: SecondarySubnetIpv4CidrBlockAssociation[] | undefined
  State?: SecondarySubnetState | undefined
  StateReason?: string | undefined
  Tags?: Tag[] | undefined
}

export type SecondarySubnetCidrBlockAssociationState = 'associating' | 'associated' | 'association-failed' | 'disassociating' | 'disassociated' | 'disassociation-failed' | (string & {})

export interface SecondarySubnetIpv4CidrBlockAssociation {
  AssociationId?: string | undefined
  CidrBlock?: string | undefined
  State?: SecondarySubnetCidrBlockAssociationState | undefined
  StateReason?: string | undefined
}

export type SecondarySubnetState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'delete-in-progress' | 'delete-complete' | 'delete-failed' | (string & {})

export interface SecureBlobAttributeValue {
  Value?: Uint8Array | undefined
}

export interface SecurityGroup {
  GroupId?: string | undefined
  IpPermissionsEgress?: IpPermission[] | undefined
  Tags?: Tag[] | undefined
  VpcId?: string | undefined
  SecurityGroupArn?: string | undefined
  OwnerId?: string | undefined
  GroupName?: string | undefined
  Description?: string | undefined
  IpPermissions?: IpPermission[] | undefined
}

export interface SecurityGroupForVpc {
  Description?: string | undefined
  GroupName?: string | undefined
  OwnerId?: string | undefined
  GroupId?: string | undefined
  Tags?: Tag[] | undefined
  PrimaryVpcId?: string | undefined
}

export interface SecurityGroupIdentifier {
  GroupId?: string | undefined
  GroupName?: string | undefined
}

export interface SecurityGroupReference {
  GroupId?: string | undefined
  ReferencingVpcId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
  TransitGatewayId?: string | undefined
}

export type SecurityGroupReferencingSupportValue = 'enable' | 'disable' | (string & {})

export interface SecurityGroupRule {
  SecurityGroupRuleId?: string | undefined
  GroupId?: string | undefined
  GroupOwnerId?: string | undefined
  IsEgress?: boolean | undefined
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  CidrIpv4?: string | undefined
  CidrIpv6?: string | undefined
  PrefixListId?: string | undefined
  ReferencedGroupInfo?: ReferencedSecurityGroup | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
  SecurityGroupRuleArn?: string | undefined
}

export interface SecurityGroupRuleDescription {
  SecurityGroupRuleId?: string | undefined
  Description?: string | undefined
}

export interface SecurityGroupRuleRequest {
  IpProtocol?: string | undefined
  FromPort?: number | undefined
  ToPort?: number | undefined
  CidrIpv4?: string | undefined
  CidrIpv6?: string | undefined
  PrefixListId?: string | undefined
  ReferencedGroupId?: string | undefined
  Description?: string | undefined
}

export interface SecurityGroupRuleUpdate {
  SecurityGroupRuleId: string
  SecurityGroupRule?: SecurityGroupRuleRequest | undefined
}

export interface SecurityGroupVpcAssociation {
  GroupId?: string | undefined
  VpcId?: string | undefined
  VpcOwnerId?: string | undefined
  State?: SecurityGroupVpcAssociationState | undefined
  StateReason?: string | undefined
  GroupOwnerId?: string | undefined
}

export type SecurityGroupVpcAssociationState = 'associating' | 'associated' | 'association-failed' | 'disassociating' | 'disassociated' | 'disassociation-failed' | (string & {})

export type SelfServicePortal = 'enabled' | 'disabled' | (string & {})

export interface SendDiagnosticInterruptRequest {
  InstanceId: string
  DryRun?: boolean | undefined
}

export interface ServiceConfiguration {
  ServiceType?: ServiceTypeDetail[] | undefined
  ServiceId?: string | undefined
  ServiceName?: string | undefined
  ServiceState?: ServiceState | undefined
  AvailabilityZoneIds?: string[] | undefined
  AvailabilityZones?: string[] | undefined
  AcceptanceRequired?: boolean | undefined
  ManagesVpcEndpoints?: boolean | undefined
  NetworkLoadBalancerArns?: string[] | undefined
  GatewayLoadBalancerArns?: string[] | undefined
  SupportedIpAddressTypes?: ServiceConnectivityType[] | undefined
  BaseEndpointDnsNames?: string[] | undefined
  PrivateDnsName?: string | undefined
  PrivateDnsNameConfiguration?: PrivateDnsNameConfiguration | undefined
  PayerResponsibility?: PayerResponsibility | undefined
  Tags?: Tag[] | undefined
  SupportedRegions?: SupportedRegionDetail[] | undefined
  RemoteAccessEnabled?: boolean | undefined
}

export type ServiceConnectivityType = 'ipv4' | 'ipv6' | (string & {})

export interface ServiceDetail {
  ServiceName?: string | undefined
  ServiceId?: string | undefined
  ServiceType?: ServiceTypeDetail[] | undefined
  ServiceRegion?: string | undefined
  AvailabilityZoneIds?: string[] | undefined
  AvailabilityZones?: string[] | undefined
  Owner?: string | undefined
  BaseEndpointDnsNames?: string[] | undefined
  PrivateDnsName?: string | undefined
  PrivateDnsNames?: PrivateDnsDetails[] | undefined
  VpcEndpointPolicySupported?: boolean | undefined
  AcceptanceRequired?: boolean | undefined
  ManagesVpcEndpoints?: boolean | undefined
  PayerResponsibility?: PayerResponsibility | undefined
  Tags?: Tag[] | undefined
  PrivateDnsNameVerificationState?: DnsNameState | undefined
  SupportedIpAddressTypes?: ServiceConnectivityType[] | undefined
}

export interface ServiceLinkVirtualInterface {
  ServiceLinkVirtualInterfaceId?: string | undefined
  ServiceLinkVirtualInterfaceArn?: string | undefined
  OutpostId?: string | undefined
  OutpostArn?: string | undefined
  OwnerId?: string | undefined
  LocalAddress?: string | undefined
  PeerAddress?: string | undefined
  PeerBgpAsn?: number | undefined
  Vlan?: number | undefined
  OutpostLagId?: string | undefined
  Tags?: Tag[] | undefined
  ConfigurationState?: ServiceLinkVirtualInterfaceConfigurationState | undefined
}

export type ServiceLinkVirtualInterfaceConfigurationState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export type ServiceManaged = 'alb' | 'nlb' | 'rnat' | 'rds' | (string & {})

export type ServiceState = 'Pending' | 'Available' | 'Deleting' | 'Deleted' | 'Failed' | (string & {})

export type ServiceType = 'Interface' | 'Gateway' | 'GatewayLoadBalancer' | (string & {})

export interface ServiceTypeDetail {
  ServiceType?: ServiceType | undefined
}

export type ShutdownBehavior = 'stop' | 'terminate' | (string & {})

export interface SlotDateTimeRangeRequest {
  EarliestTime: Date
  LatestTime: Date
}

export interface SlotStartTimeRangeRequest {
  EarliestTime?: Date | undefined
  LatestTime?: Date | undefined
}

export interface Snapshot {
  OwnerAlias?: string | undefined
  OutpostArn?: string | undefined
  Tags?: Tag[] | undefined
  StorageTier?: StorageTier | undefined
  RestoreExpiryTime?: Date | undefined
  SseType?: SSEType | undefined
  AvailabilityZone?: string | undefined
  TransferType?: TransferType | undefined
  CompletionDurationMinutes?: number | undefined
  CompletionTime?: Date | undefined
  FullSnapshotSizeInBytes?: number | undefined
  SnapshotId?: string | undefined
  VolumeId?: string | undefined
  State?: SnapshotState | undefined
  StateMessage?: string | undefined
  StartTime?: Date | undefined
  Progress?: string | undefined
  OwnerId?: string | undefined
  Description?: string | undefined
  VolumeSize?: number | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
  DataEncryptionKeyId?: string | undefined
}

export type SnapshotAttributeName = 'productCodes' | 'createVolumePermission' | (string & {})

export type SnapshotBlockPublicAccessState = 'block-all-sharing' | 'block-new-sharing' | 'unblocked' | (string & {})

export interface SnapshotDetail {
  Description?: string | undefined
  DeviceName?: string | undefined
  DiskImageSize?: number | undefined
  Format?: string | undefined
  Progress?: string | undefined
  SnapshotId?: string | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Url?: string | undefined
  UserBucket?: UserBucketDetails | undefined
}

export interface SnapshotDiskContainer {
  Description?: string | undefined
  Format?: string | undefined
  Url?: string | undefined
  UserBucket?: UserBucket | undefined
}

export interface SnapshotInfo {
  Description?: string | undefined
  Tags?: Tag[] | undefined
  Encrypted?: boolean | undefined
  VolumeId?: string | undefined
  State?: SnapshotState | undefined
  VolumeSize?: number | undefined
  StartTime?: Date | undefined
  Progress?: string | undefined
  OwnerId?: string | undefined
  SnapshotId?: string | undefined
  OutpostArn?: string | undefined
  SseType?: SSEType | undefined
  AvailabilityZone?: string | undefined
}

export type SnapshotLocationEnum = 'regional' | 'local' | (string & {})

export interface SnapshotRecycleBinInfo {
  SnapshotId?: string | undefined
  RecycleBinEnterTime?: Date | undefined
  RecycleBinExitTime?: Date | undefined
  Description?: string | undefined
  VolumeId?: string | undefined
}

export type SnapshotReturnCodes = 'success' | 'skipped' | 'missing-permissions' | 'internal-error' | 'client-error' | (string & {})

export type SnapshotState = 'pending' | 'completed' | 'error' | 'recoverable' | 'recovering' | (string & {})

export interface SnapshotTaskDetail {
  Description?: string | undefined
  DiskImageSize?: number | undefined
  Encrypted?: boolean | undefined
  Format?: string | undefined
  KmsKeyId?: string | undefined
  Progress?: string | undefined
  SnapshotId?: string | undefined
  Status?: string | undefined
  StatusMessage?: string | undefined
  Url?: string | undefined
  UserBucket?: UserBucketDetails | undefined
}

export interface SnapshotTierStatus {
  SnapshotId?: string | undefined
  VolumeId?: string | undefined
  Status?: SnapshotState | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
  StorageTier?: StorageTier | undefined
  LastTieringStartTime?: Date | undefined
  LastTieringProgress?: number | undefined
  LastTieringOperationStatus?: TieringOperationStatus | undefined
  LastTieringOperationStatusDetail?: string | undefined
  ArchivalCompleteTime?: Date | undefined
  RestoreExpiryTime?: Date | undefined
}

export type SpotAllocationStrategy = 'lowest-price' | 'diversified' | 'capacity-optimized' | 'capacity-optimized-prioritized' | 'price-capacity-optimized' | (string & {})

export interface SpotCapacityRebalance {
  ReplacementStrategy?: ReplacementStrategy | undefined
  TerminationDelay?: number | undefined
}

export interface SpotDatafeedSubscription {
  Bucket?: string | undefined
  Fault?: SpotInstanceStateFault | undefined
  OwnerId?: string | undefined
  Prefix?: string | undefined
  State?: DatafeedSubscriptionState | undefined
}

export interface SpotFleetLaunchSpecification {
  AddressingType?: string | undefined
  BlockDeviceMappings?: BlockDeviceMapping[] | undefined
  EbsOptimized?: boolean | undefined
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined
  ImageId?: string | undefined
  InstanceType?: InstanceType | undefined
  KernelId?: string | undefined
  KeyName?: string | undefined
  Monitoring?: SpotFleetMonitoring | undefined
  NetworkInterfaces?: InstanceNetworkInterfaceSpecification[] | undefined
  Placement?: SpotPlacement | undefined
  RamdiskId?: string | undefined
  SpotPrice?: string | undefined
  SubnetId?: string | undefined
  UserData?: string | undefined
  WeightedCapacity?: number | undefined
  TagSpecifications?: SpotFleetTagSpecification[] | undefined
  InstanceRequirements?: InstanceRequirements | undefined
  SecurityGroups?: GroupIdentifier[] | undefined
}

export interface SpotFleetMonitoring {
  Enabled?: boolean | undefined
}

export interface SpotFleetRequestConfig {
  ActivityStatus?: ActivityStatus | undefined
  CreateTime?: Date | undefined
  SpotFleetRequestConfig?: SpotFleetRequestConfigData | undefined
  SpotFleetRequestId?: string | undefined
  SpotFleetRequestState?: BatchState | undefined
  Tags?: Tag[] | undefined
}

export interface SpotFleetRequestConfigData {
  AllocationStrategy?: AllocationStrategy | undefined
  OnDemandAllocationStrategy?: OnDemandAllocationStrategy | undefined
  SpotMaintenanceStrategies?: SpotMaintenanceStrategies | undefined
  ClientToken?: string | undefined
  ExcessCapacityTerminationPolicy?: ExcessCapacityTerminationPolicy | undefined
  FulfilledCapacity?: number | undefined
  OnDemandFulfilledCapacity?: number | undefined
  IamFleetRole: string
  LaunchSpecifications?: SpotFleetLaunchSpecification[] | undefined
  LaunchTemplateConfigs?: LaunchTemplateConfig[] | undefined
  SpotPrice?: string | undefined
  TargetCapacity: number
  OnDemandTargetCapacity?: number | undefined
  OnDemandMaxTotalPrice?: string | undefined
  SpotMaxTotalPrice?: string | undefined
  TerminateInstancesWithExpiration?: boolean | undefined
  Type?: FleetType | undefined
  ValidFrom?: Date | undefined
  ValidUntil?: Date | undefined
  ReplaceUnhealthyInstances?: boolean | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
  LoadBalancersConfig?: LoadBalancersConfig | undefined
  InstancePoolsToUseCount?: number | undefined
  Context?: string | undefined
  TargetCapacityUnitType?: TargetCapacityUnitType | undefined
  TagSpecifications?: TagSpecification[] | undefined
}

export interface SpotFleetTagSpecification {
  ResourceType?: ResourceType | undefined
  Tags?: Tag[] | undefined
}

export type SpotInstanceInterruptionBehavior = 'hibernate' | 'stop' | 'terminate' | (string & {})

export interface SpotInstanceRequest {
  ActualBlockHourlyPrice?: string | undefined
  AvailabilityZoneGroup?: string | undefined
  BlockDurationMinutes?: number | undefined
  CreateTime?: Date | undefined
  Fault?: SpotInstanceStateFault | undefined
  InstanceId?: string | undefined
  LaunchGroup?: string | undefined
  LaunchSpecification?: LaunchSpecification | undefined
  LaunchedAvailabilityZone?: string | undefined
  LaunchedAvailabilityZoneId?: string | undefined
  ProductDescription?: RIProductDescription | undefined
  SpotInstanceRequestId?: string | undefined
  SpotPrice?: string | undefined
  State?: SpotInstanceState | undefined
  Status?: SpotInstanceStatus | undefined
  Tags?: Tag[] | undefined
  Type?: SpotInstanceType | undefined
  ValidFrom?: Date | undefined
  ValidUntil?: Date | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
}

export type SpotInstanceState = 'open' | 'active' | 'closed' | 'cancelled' | 'failed' | 'disabled' | (string & {})

export interface SpotInstanceStateFault {
  Code?: string | undefined
  Message?: string | undefined
}

export interface SpotInstanceStatus {
  Code?: string | undefined
  Message?: string | undefined
  UpdateTime?: Date | undefined
}

export type SpotInstanceType = 'one-time' | 'persistent' | (string & {})

export interface SpotMaintenanceStrategies {
  CapacityRebalance?: SpotCapacityRebalance | undefined
}

export interface SpotMarketOptions {
  MaxPrice?: string | undefined
  SpotInstanceType?: SpotInstanceType | undefined
  BlockDurationMinutes?: number | undefined
  ValidUntil?: Date | undefined
  InstanceInterruptionBehavior?: InstanceInterruptionBehavior | undefined
}

export interface SpotOptions {
  AllocationStrategy?: SpotAllocationStrategy | undefined
  MaintenanceStrategies?: FleetSpotMaintenanceStrategies | undefined
  InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior | undefined
  InstancePoolsToUseCount?: number | undefined
  SingleInstanceType?: boolean | undefined
  SingleAvailabilityZone?: boolean | undefined
  MinTargetCapacity?: number | undefined
  MaxTotalPrice?: string | undefined
}

export interface SpotOptionsRequest {
  AllocationStrategy?: SpotAllocationStrategy | undefined
  MaintenanceStrategies?: FleetSpotMaintenanceStrategiesRequest | undefined
  InstanceInterruptionBehavior?: SpotInstanceInterruptionBehavior | undefined
  InstancePoolsToUseCount?: number | undefined
  SingleInstanceType?: boolean | undefined
  SingleAvailabilityZone?: boolean | undefined
  MinTargetCapacity?: number | undefined
  MaxTotalPrice?: string | undefined
}

export interface SpotPlacement {
  AvailabilityZone?: string | undefined
  GroupName?: string | undefined
  Tenancy?: Tenancy | undefined
  AvailabilityZoneId?: string | undefined
}

export interface SpotPlacementScore {
  Region?: string | undefined
  AvailabilityZoneId?: string | undefined
  Score?: number | undefined
}

export interface SpotPrice {
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  InstanceType?: InstanceType | undefined
  ProductDescription?: RIProductDescription | undefined
  SpotPrice?: string | undefined
  Timestamp?: Date | undefined
}

export type SpreadLevel = 'host' | 'rack' | (string & {})

export type SqlServerLicenseUsage = 'full' | 'waived' | (string & {})

export interface StaleIpPermission {
  FromPort?: number | undefined
  IpProtocol?: string | undefined
  IpRanges?: string[] | undefined
  PrefixListIds?: string[] | undefined
  ToPort?: number | undefined
  UserIdGroupPairs?: UserIdGroupPair[] | undefined
}

export interface StaleSecurityGroup {
  Description?: string | undefined
  GroupId?: string | undefined
  GroupName?: string | undefined
  StaleIpPermissions?: StaleIpPermission[] | undefined
  StaleIpPermissionsEgress?: StaleIpPermission[] | undefined
  VpcId?: string | undefined
}

export interface StartDeclarativePoliciesReportRequest {
  DryRun?: boolean | undefined
  S3Bucket: string
  S3Prefix?: string | undefined
  TargetId: string
  TagSpecifications?: TagSpecification[] | undefined
}

export interface StartDeclarativePoliciesReportResult {
  ReportId?: string | undefined
}

export interface StartInstancesRequest {
  InstanceIds: string[]
  AdditionalInfo?: string | undefined
  DryRun?: boolean | undefined
}

export interface StartInstancesResult {
  StartingInstances?: InstanceStateChange[] | undefined
}

export interface StartNetworkInsightsAccessScopeAnalysisRequest {
  NetworkInsightsAccessScopeId: string
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken: string
}

export interface StartNetworkInsightsAccessScopeAnalysisResult {
  NetworkInsightsAccessScopeAnalysis?: NetworkInsightsAccessScopeAnalysis | undefined
}

export interface StartNetworkInsightsAnalysisRequest {
  NetworkInsightsPathId: string
  AdditionalAccounts?: string[] | undefined
  FilterInArns?: string[] | undefined
  FilterOutArns?: string[] | undefined
  DryRun?: boolean | undefined
  TagSpecifications?: TagSpecification[] | undefined
  ClientToken: string
}

export interface StartNetworkInsightsAnalysisResult {
  NetworkInsightsAnalysis?: NetworkInsightsAnalysis | undefined
}

export interface StartVpcEndpointServicePrivateDnsVerificationRequest {
  DryRun?: boolean | undefined
  ServiceId: string
}

export interface StartVpcEndpointServicePrivateDnsVerificationResult {
  ReturnValue?: boolean | undefined
}

export type State = 'PendingAcceptance' | 'Pending' | 'Available' | 'Deleting' | 'Deleted' | 'Rejected' | 'Failed' | 'Expired' | 'Partial' | (string & {})

export interface StateReason {
  Code?: string | undefined
  Message?: string | undefined
}

export type StaticSourcesSupportValue = 'enable' | 'disable' | (string & {})

export type StatisticType = 'p50' | (string & {})

export type Status = 'MoveInProgress' | 'InVpc' | 'InClassic' | (string & {})

export type StatusName = 'reachability' | (string & {})

export type StatusType = 'passed' | 'failed' | 'insufficient-data' | 'initializing' | (string & {})

export interface StopInstancesRequest {
  InstanceIds: string[]
  Hibernate?: boolean | undefined
  SkipOsShutdown?: boolean | undefined
  DryRun?: boolean | undefined
  Force?: boolean | undefined
}

export interface StopInstancesResult {
  StoppingInstances?: InstanceStateChange[] | undefined
}

export interface Storage {
  S3?: S3Storage | undefined
}

export interface StorageLocation {
  Bucket?: string | undefined
  Key?: string | undefined
}

export type StorageTier = 'archive' | 'standard' | (string & {})

export interface StoreImageTaskResult {
  AmiId?: string | undefined
  TaskStartTime?: Date | undefined
  Bucket?: string | undefined
  S3objectKey?: string | undefined
  ProgressPercentage?: number | undefined
  StoreTaskState?: string | undefined
  StoreTaskFailureReason?: string | undefined
}

export interface Subnet {
  AvailabilityZoneId?: string | undefined
  EnableLniAtDeviceIndex?: number | undefined
  MapCustomerOwnedIpOnLaunch?: boolean | undefined
  CustomerOwnedIpv4Pool?: string | undefined
  OwnerId?: string | undefined
  AssignIpv6AddressOnCreation?: boolean | undefined
  Ipv6CidrBlockAssociationSet?: SubnetIpv6CidrBlockAssociation[] | undefined
  Tags?: Tag[] | undefined
  SubnetArn?: string | undefined
  OutpostArn?: string | undefined
  EnableDns64?: boolean | undefined
  Ipv6Native?: boolean | undefined
  PrivateDnsNameOptionsOnLaunch?: PrivateDnsNameOptionsOnLaunch | undefined
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined
  Type?: string | undefined
  SubnetId?: string | undefined
  State?: SubnetState | undefined
  VpcId?: string | undefined
  CidrBlock?: string | undefined
  AvailableIpAddressCount?: number | undefined
  AvailabilityZone?: string | undefined
  DefaultForAz?: boolean | undefined
  MapPublicIpOnLaunch?: boolean | undefined
}

export interface SubnetAssociation {
  SubnetId?: string | undefined
  State?: TransitGatewayMulitcastDomainAssociationState | undefined
}

export interface SubnetCidrBlockState {
  State?: SubnetCidrBlockStateCode | undefined
  StatusMessage?: string | undefined
}

export type SubnetCidrBlockStateCode = 'associating' | 'associated' | 'disassociating' | 'disassociated' | 'failing' | 'failed' | (string & {})

export interface SubnetCidrReservation {
  SubnetCidrReservationId?: string | undefined
  SubnetId?: string | undefined
  Cidr?: string | undefined
  ReservationType?: SubnetCidrReservationType | undefined
  OwnerId?: string | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export type SubnetCidrReservationType = 'prefix' | 'explicit' | (string & {})

export interface SubnetConfiguration {
  SubnetId?: string | undefined
  Ipv4?: string | undefined
  Ipv6?: string | undefined
}

export interface SubnetIpPrefixes {
  SubnetId?: string | undefined
  IpPrefixes?: string[] | undefined
}

export interface SubnetIpv6CidrBlockAssociation {
  AssociationId?: string | undefined
  Ipv6CidrBlock?: string | undefined
  Ipv6CidrBlockState?: SubnetCidrBlockState | undefined
  Ipv6AddressAttribute?: Ipv6AddressAttribute | undefined
  IpSource?: IpSource | undefined
}

export type SubnetState = 'pending' | 'available' | 'unavailable' | 'failed' | 'failed-insufficient-capacity' | (string & {})

export interface Subscription {
  Source?: string | undefined
  Destination?: string | undefined
  Metric?: MetricType | undefined
  Statistic?: StatisticType | undefined
  Period?: PeriodType | undefined
}

export interface SuccessfulAssociationResponseObject {
  ApplicationStatusCheckId?: string | undefined
  AssociationType?: string | undefined
  AssociationValue?: string | undefined
}

export interface SuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined
}

export interface SuccessfulQueuedPurchaseDeletion {
  ReservedInstancesId?: string | undefined
}

export interface SuccessfulSuppressionResponseObject {
  InstanceId?: string | undefined
  SuppressAt?: Date | undefined
  ResumeAt?: Date | undefined
}

export type SummaryStatus = 'ok' | 'impaired' | 'insufficient-data' | 'not-applicable' | 'initializing' | (string & {})

export type SupportedAdditionalProcessorFeature = 'amd-sev-snp' | 'nested-virtualization' | (string & {})

export interface SupportedRegionDetail {
  Region?: string | undefined
  ServiceState?: string | undefined
}

export interface Tag {
  Key?: string | undefined
  Value?: string | undefined
}

export interface TagDescription {
  Key?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: ResourceType | undefined
  Value?: string | undefined
}

export interface TagFieldSpecificationRequest {
  ResourceType?: TaggableResourceType | undefined
  TagKeys?: string[] | undefined
}

export interface TagFieldSpecificationResponse {
  ResourceType?: TaggableResourceType | undefined
  TagKeys?: string[] | undefined
}

export interface TagSpecification {
  ResourceType?: ResourceType | undefined
  Tags?: Tag[] | undefined
}

export type TaggableResourceType = 'network-interface' | 'instance' | 'auto-scaling-group' | (string & {})

export interface TargetCapacitySpecification {
  TotalTargetCapacity?: number | undefined
  OnDemandTargetCapacity?: number | undefined
  SpotTargetCapacity?: number | undefined
  DefaultTargetCapacityType?: DefaultTargetCapacityType | undefined
  TargetCapacityUnitType?: TargetCapacityUnitType | undefined
}

export interface TargetCapacitySpecificationRequest {
  TotalTargetCapacity: number
  OnDemandTargetCapacity?: number | undefined
  SpotTargetCapacity?: number | undefined
  DefaultTargetCapacityType?: DefaultTargetCapacityType | undefined
  TargetCapacityUnitType?: TargetCapacityUnitType | undefined
}

export type TargetCapacityUnitType = 'vcpu' | 'memory-mib' | 'units' | (string & {})

export interface TargetConfiguration {
  InstanceCount?: number | undefined
  OfferingId?: string | undefined
}

export interface TargetConfigurationRequest {
  InstanceCount?: number | undefined
  OfferingId: string
}

export interface TargetGroup {
  Arn?: string | undefined
}

export interface TargetGroupsConfig {
  TargetGroups?: TargetGroup[] | undefined
}

export interface TargetNetwork {
  AssociationId?: string | undefined
  VpcId?: string | undefined
  TargetNetworkId?: string | undefined
  ClientVpnEndpointId?: string | undefined
  Status?: AssociationStatus | undefined
  SecurityGroups?: string[] | undefined
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
}

export interface TargetReservationValue {
  ReservationValue?: ReservationValue | undefined
  TargetConfiguration?: TargetConfiguration | undefined
}

export type TargetStorageTier = 'archive' | (string & {})

export type TelemetryStatus = 'UP' | 'DOWN' | (string & {})

export type Tenancy = 'default' | 'dedicated' | 'host' | (string & {})

export interface TerminateClientVpnConnectionsRequest {
  ClientVpnEndpointId: string
  ConnectionId?: string | undefined
  Username?: string | undefined
  DryRun?: boolean | undefined
}

export interface TerminateClientVpnConnectionsResult {
  ClientVpnEndpointId?: string | undefined
  Username?: string | undefined
  ConnectionStatuses?: TerminateConnectionStatus[] | undefined
}

export interface TerminateConnectionStatus {
  ConnectionId?: string | undefined
  PreviousStatus?: ClientVpnConnectionStatus | undefined
  CurrentStatus?: ClientVpnConnectionStatus | undefined
}

export interface TerminateInstancesRequest {
  InstanceIds: string[]
  Force?: boolean | undefined
  SkipOsShutdown?: boolean | undefined
  DryRun?: boolean | undefined
}

export interface TerminateInstancesResult {
  TerminatingInstances?: InstanceStateChange[] | undefined
}

export interface ThroughResourcesStatement {
  ResourceStatement?: ResourceStatement | undefined
}

export interface ThroughResourcesStatementRequest {
  ResourceStatement?: ResourceStatementRequest | undefined
}

export type TieringOperationStatus = 'archival-in-progress' | 'archival-completed' | 'archival-failed' | 'temporary-restore-in-progress' | 'temporary-restore-completed' | 'temporary-restore-failed' | 'permanent-restore-in-progress' | 'permanent-restore-completed' | 'permanent-restore-failed' | (string & {})

export type TokenState = 'valid' | 'expired' | (string & {})

export interface TotalLocalStorageGB {
  Min?: number | undefined
  Max?: number | undefined
}

export interface TotalLocalStorageGBRequest {
  Min?: number | undefined
  Max?: number | undefined
}

export type TpmSupportValues = 'v2.0' | (string & {})

export type TrafficDirection = 'ingress' | 'egress' | (string & {})

export type TrafficIpAddressType = 'ipv4' | 'ipv6' | 'dual-stack' | (string & {})

export interface TrafficMirrorFilter {
  TrafficMirrorFilterId?: string | undefined
  IngressFilterRules?: TrafficMirrorFilterRule[] | undefined
  EgressFilterRules?: TrafficMirrorFilterRule[] | undefined
  NetworkServices?: TrafficMirrorNetworkService[] | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export interface TrafficMirrorFilterRule {
  TrafficMirrorFilterRuleId?: string | undefined
  TrafficMirrorFilterId?: string | undefined
  TrafficDirection?: TrafficDirection | undefined
  RuleNumber?: number | undefined
  RuleAction?: TrafficMirrorRuleAction | undefined
  Protocol?: number | undefined
  DestinationPortRange?: TrafficMirrorPortRange | undefined
  SourcePortRange?: TrafficMirrorPortRange | undefined
  DestinationCidrBlock?: string | undefined
  SourceCidrBlock?: string | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export type TrafficMirrorFilterRuleField = 'destination-port-range' | 'source-port-range' | 'protocol' | 'description' | (string & {})

export type TrafficMirrorNetworkService = 'amazon-dns' | (string & {})

export interface TrafficMirrorPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export interface TrafficMirrorPortRangeRequest {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export type TrafficMirrorRuleAction = 'accept' | 'reject' | (string & {})

export interface TrafficMirrorSession {
  TrafficMirrorSessionId?: string | undefined
  TrafficMirrorTargetId?: string | undefined
  TrafficMirrorFilterId?: string | undefined
  NetworkInterfaceId?: string | undefined
  OwnerId?: string | undefined
  PacketLength?: number | undefined
  SessionNumber?: number | undefined
  VirtualNetworkId?: number | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export type TrafficMirrorSessionField = 'packet-length' | 'description' | 'virtual-network-id' | (string & {})

export interface TrafficMirrorTarget {
  TrafficMirrorTargetId?: string | undefined
  NetworkInterfaceId?: string | undefined
  NetworkLoadBalancerArn?: string | undefined
  Type?: TrafficMirrorTargetType | undefined
  Description?: string | undefined
  OwnerId?: string | undefined
  Tags?: Tag[] | undefined
  GatewayLoadBalancerEndpointId?: string | undefined
}

export type TrafficMirrorTargetType = 'network-interface' | 'network-load-balancer' | 'gateway-load-balancer-endpoint' | (string & {})

export type TrafficType = 'ACCEPT' | 'REJECT' | 'ALL' | (string & {})

export type TransferType = 'time-based' | 'standard' | (string & {})

export interface TransitGateway {
  TransitGatewayId?: string | undefined
  TransitGatewayArn?: string | undefined
  State?: TransitGatewayState | undefined
  OwnerId?: string | undefined
  Description?: string | undefined
  CreationTime?: Date | undefined
  Options?: TransitGatewayOptions | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayAssociation {
  TransitGatewayRouteTableId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  State?: TransitGatewayAssociationState | undefined
}

export type TransitGatewayAssociationState = 'associating' | 'associated' | 'disassociating' | 'disassociated' | (string & {})

export interface TransitGatewayAttachment {
  TransitGatewayAttachmentId?: string | undefined
  TransitGatewayId?: string | undefined
  TransitGatewayOwnerId?: string | undefined
  ResourceOwnerId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  ResourceId?: string | undefined
  State?: TransitGatewayAttachmentState | undefined
  Association?: TransitGatewayAttachmentAssociation | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayAttachmentAssociation {
  TransitGatewayRouteTableId?: string | undefined
  TransitGatewayPolicyTableId?: string | undefined
  State?: TransitGatewayAssociationState | undefined
}

export interface TransitGatewayAttachmentBgpConfiguration {
  TransitGatewayAsn?: number | undefined
  PeerAsn?: number | undefined
  TransitGatewayAddress?: string | undefined
  PeerAddress?: string | undefined
  BgpStatus?: BgpStatus | undefined
}

export interface TransitGatewayAttachmentPropagation {
  TransitGatewayRouteTableId?: string | undefined
  State?: TransitGatewayPropagationState | undefined
}

export type TransitGatewayAttachmentResourceType = 'vpc' | 'vpn' | 'vpn-concentrator' | 'direct-connect-gateway' | 'connect' | 'peering' | 'tgw-peering' | 'network-function' | 'client-vpn' | (string & {})

export type TransitGatewayAttachmentState = 'initiating' | 'initiatingRequest' | 'pendingAcceptance' | 'rollingBack' | 'pending' | 'available' | 'modifying' | 'deleting' | 'deleted' | 'failed' | 'rejected' | 'rejecting' | 'failing' | (string & {})

export type TransitGatewayAttachmentStatusType = 'pending-acceptance' | 'pending' | 'rejected' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayClientVpnAttachment {
  TransitGatewayAttachmentId?: string | undefined
  TransitGatewayId?: string | undefined
  ClientVpnEndpointId?: string | undefined
  ClientVpnOwnerId?: string | undefined
  State?: TransitGatewayAttachmentStatusType | undefined
  CreationTime?: string | undefined
}

export interface TransitGatewayConfigurationDescribeEndpointStructure {
  TransitGatewayId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
}

export interface TransitGatewayConfigurationInputStructure {
  TransitGatewayId?: string | undefined
  AvailabilityZones?: string[] | undefined
  AvailabilityZoneIds?: string[] | undefined
}

export interface TransitGatewayConnect {
  TransitGatewayAttachmentId?: string | undefined
  TransportTransitGatewayAttachmentId?: string | undefined
  TransitGatewayId?: string | undefined
  State?: TransitGatewayAttachmentState | undefined
  CreationTime?: Date | undefined
  Options?: TransitGatewayConnectOptions | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayConnectOptions {
  Protocol?: ProtocolValue | undefined
}

export interface TransitGatewayConnectPeer {
  TransitGatewayAttachmentId?: string | undefined
  TransitGatewayConnectPeerId?: string | undefined
  State?: TransitGatewayConnectPeerState | undefined
  CreationTime?: Date | undefined
  ConnectPeerConfiguration?: TransitGatewayConnectPeerConfiguration | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayConnectPeerConfiguration {
  TransitGatewayAddress?: string | undefined
  PeerAddress?: string | undefined
  InsideCidrBlocks?: string[] | undefined
  Protocol?: ProtocolValue | undefined
  BgpConfigurations?: TransitGatewayAttachmentBgpConfiguration[] | undefined
}

export type TransitGatewayConnectPeerState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayConnectRequestBgpOptions {
  PeerAsn?: number | undefined
}

export type TransitGatewayMeteringPayerType = 'source-attachment-owner' | 'destination-attachment-owner' | 'transit-gateway-owner' | (string & {})

export interface TransitGatewayMeteringPolicy {
  TransitGatewayMeteringPolicyId?: string | undefined
  TransitGatewayId?: string | undefined
  MiddleboxAttachmentIds?: string[] | undefined
  State?: TransitGatewayMeteringPolicyState | undefined
  UpdateEffectiveAt?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayMeteringPolicyEntry {
  PolicyRuleNumber?: string | undefined
  MeteredAccount?: TransitGatewayMeteringPayerType | undefined
  State?: TransitGatewayMeteringPolicyEntryState | undefined
  UpdatedAt?: Date | undefined
  UpdateEffectiveAt?: Date | undefined
  MeteringPolicyRule?: TransitGatewayMeteringPolicyRule | undefined
}

export type TransitGatewayMeteringPolicyEntryState = 'available' | 'deleted' | (string & {})

export interface TransitGatewayMeteringPolicyRule {
  SourceTransitGatewayAttachmentId?: string | undefined
  SourceTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined
  SourceCidrBlock?: string | undefined
  SourcePortRange?: string | undefined
  DestinationTransitGatewayAttachmentId?: string | undefined
  DestinationTransitGatewayAttachmentType?: TransitGatewayAttachmentResourceType | undefined
  DestinationCidrBlock?: string | undefined
  DestinationPortRange?: string | undefined
  Protocol?: string | undefined
}

export type TransitGatewayMeteringPolicyState = 'available' | 'deleted' | 'pending' | 'modifying' | 'deleting' | (string & {})

export type TransitGatewayMulitcastDomainAssociationState = 'pendingAcceptance' | 'associating' | 'associated' | 'disassociating' | 'disassociated' | 'rejected' | 'failed' | (string & {})

export interface TransitGatewayMulticastDeregisteredGroupMembers {
  TransitGatewayMulticastDomainId?: string | undefined
  DeregisteredNetworkInterfaceIds?: string[] | undefined
  GroupIpAddress?: string | undefined
}

export interface TransitGatewayMulticastDeregisteredGroupSources {
  TransitGatewayMulticastDomainId?: string | undefined
  DeregisteredNetworkInterfaceIds?: string[] | undefined
  GroupIpAddress?: string | undefined
}

export interface TransitGatewayMulticastDomain {
  TransitGatewayMulticastDomainId?: string | undefined
  TransitGatewayId?: string | undefined
  TransitGatewayMulticastDomainArn?: string | undefined
  OwnerId?: string | undefined
  Options?: TransitGatewayMulticastDomainOptions | undefined
  State?: TransitGatewayMulticastDomainState | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayMulticastDomainAssociation {
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  ResourceOwnerId?: string | undefined
  Subnet?: SubnetAssociation | undefined
}

export interface TransitGatewayMulticastDomainAssociations {
  TransitGatewayMulticastDomainId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  ResourceOwnerId?: string | undefined
  Subnets?: SubnetAssociation[] | undefined
}

export interface TransitGatewayMulticastDomainOptions {
  Igmpv2Support?: Igmpv2SupportValue | undefined
  StaticSourcesSupport?: StaticSourcesSupportValue | undefined
  AutoAcceptSharedAssociations?: AutoAcceptSharedAssociationsValue | undefined
}

export type TransitGatewayMulticastDomainState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayMulticastGroup {
  GroupIpAddress?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  SubnetId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  ResourceOwnerId?: string | undefined
  NetworkInterfaceId?: string | undefined
  GroupMember?: boolean | undefined
  GroupSource?: boolean | undefined
  MemberType?: MembershipType | undefined
  SourceType?: MembershipType | undefined
}

export interface TransitGatewayMulticastRegisteredGroupMembers {
  TransitGatewayMulticastDomainId?: string | undefined
  RegisteredNetworkInterfaceIds?: string[] | undefined
  GroupIpAddress?: string | undefined
}

export interface TransitGatewayMulticastRegisteredGroupSources {
  TransitGatewayMulticastDomainId?: string | undefined
  RegisteredNetworkInterfaceIds?: string[] | undefined
  GroupIpAddress?: string | undefined
}

export interface TransitGatewayOptions {
  AmazonSideAsn?: number | undefined
  TransitGatewayCidrBlocks?: string[] | undefined
  AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined
  DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined
  AssociationDefaultRouteTableId?: string | undefined
  DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined
  PropagationDefaultRouteTableId?: string | undefined
  VpnEcmpSupport?: VpnEcmpSupportValue | undefined
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  MulticastSupport?: MulticastSupportValue | undefined
  EncryptionSupport?: EncryptionSupport | undefined
}

export interface TransitGatewayPeeringAttachment {
  TransitGatewayAttachmentId?: string | undefined
  AccepterTransitGatewayAttachmentId?: string | undefined
  RequesterTgwInfo?: PeeringTgwInfo | undefined
  AccepterTgwInfo?: PeeringTgwInfo | undefined
  Options?: TransitGatewayPeeringAttachmentOptions | undefined
  Status?: PeeringAttachmentStatus | undefined
  State?: TransitGatewayAttachmentState | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayPeeringAttachmentOptions {
  DynamicRouting?: DynamicRoutingValue | undefined
}

export interface TransitGatewayPolicyRule {
  SourceCidrBlock?: string | undefined
  SourcePortRange?: string | undefined
  DestinationCidrBlock?: string | undefined
  DestinationPortRange?: string | undefined
  Protocol?: string | undefined
  MetaData?: TransitGatewayPolicyRuleMetaData | undefined
}

export interface TransitGatewayPolicyRuleMetaData {
  MetaDataKey?: string | undefined
  MetaDataValue?: string | undefined
}

export interface TransitGatewayPolicyTable {
  TransitGatewayPolicyTableId?: string | undefined
  TransitGatewayId?: string | undefined
  State?: TransitGatewayPolicyTableState | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayPolicyTableAssociation {
  TransitGatewayPolicyTableId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  State?: TransitGatewayAssociationState | undefined
}

export interface TransitGatewayPolicyTableEntry {
  PolicyRuleNumber?: string | undefined
  PolicyRule?: TransitGatewayPolicyRule | undefined
  TargetRouteTableId?: string | undefined
  State?: TransitGatewayPolicyTableEntryState | undefined
}

export type TransitGatewayPolicyTableEntryState = 'active' | 'deleted' | (string & {})

export type TransitGatewayPolicyTableState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayPrefixListAttachment {
  TransitGatewayAttachmentId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  ResourceId?: string | undefined
}

export interface TransitGatewayPrefixListReference {
  TransitGatewayRouteTableId?: string | undefined
  PrefixListId?: string | undefined
  PrefixListOwnerId?: string | undefined
  State?: TransitGatewayPrefixListReferenceState | undefined
  Blackhole?: boolean | undefined
  TransitGatewayAttachment?: TransitGatewayPrefixListAttachment | undefined
}

export type TransitGatewayPrefixListReferenceState = 'pending' | 'available' | 'modifying' | 'deleting' | (string & {})

export interface TransitGatewayPropagation {
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  TransitGatewayRouteTableId?: string | undefined
  State?: TransitGatewayPropagationState | undefined
  TransitGatewayRouteTableAnnouncementId?: string | undefined
}

export type TransitGatewayPropagationState = 'enabling' | 'enabled' | 'disabling' | 'disabled' | (string & {})

export interface TransitGatewayRequestOptions {
  AmazonSideAsn?: number | undefined
  AutoAcceptSharedAttachments?: AutoAcceptSharedAttachmentsValue | undefined
  DefaultRouteTableAssociation?: DefaultRouteTableAssociationValue | undefined
  DefaultRouteTablePropagation?: DefaultRouteTablePropagationValue | undefined
  VpnEcmpSupport?: VpnEcmpSupportValue | undefined
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  MulticastSupport?: MulticastSupportValue | undefined
  TransitGatewayCidrBlocks?: string[] | undefined
}

export interface TransitGatewayRequestPolicyRule {
  SourceCidrBlock?: string | undefined
  SourcePortRange?: string | undefined
  DestinationCidrBlock?: string | undefined
  DestinationPortRange?: string | undefined
  Protocol?: string | undefined
  MetaData?: TransitGatewayRequestPolicyRuleMetaData | undefined
}

export interface TransitGatewayRequestPolicyRuleMetaData {
  MetaDataKey?: string | undefined
  MetaDataValue?: string | undefined
}

export interface TransitGatewayRoute {
  DestinationCidrBlock?: string | undefined
  PrefixListId?: string | undefined
  TransitGatewayRouteTableAnnouncementId?: string | undefined
  TransitGatewayAttachments?: TransitGatewayRouteAttachment[] | undefined
  Type?: TransitGatewayRouteType | undefined
  State?: TransitGatewayRouteState | undefined
}

export interface TransitGatewayRouteAttachment {
  ResourceId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
}

export type TransitGatewayRouteState = 'pending' | 'active' | 'blackhole' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayRouteTable {
  TransitGatewayRouteTableId?: string | undefined
  TransitGatewayId?: string | undefined
  State?: TransitGatewayRouteTableState | undefined
  DefaultAssociationRouteTable?: boolean | undefined
  DefaultPropagationRouteTable?: boolean | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayRouteTableAnnouncement {
  TransitGatewayRouteTableAnnouncementId?: string | undefined
  TransitGatewayId?: string | undefined
  CoreNetworkId?: string | undefined
  PeerTransitGatewayId?: string | undefined
  PeerCoreNetworkId?: string | undefined
  PeeringAttachmentId?: string | undefined
  AnnouncementDirection?: TransitGatewayRouteTableAnnouncementDirection | undefined
  TransitGatewayRouteTableId?: string | undefined
  State?: TransitGatewayRouteTableAnnouncementState | undefined
  CreationTime?: Date | undefined
  Tags?: Tag[] | undefined
}

export type TransitGatewayRouteTableAnnouncementDirection = 'outgoing' | 'incoming' | (string & {})

export type TransitGatewayRouteTableAnnouncementState = 'available' | 'pending' | 'failing' | 'failed' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayRouteTableAssociation {
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  State?: TransitGatewayAssociationState | undefined
}

export interface TransitGatewayRouteTablePropagation {
  TransitGatewayAttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: TransitGatewayAttachmentResourceType | undefined
  State?: TransitGatewayPropagationState | undefined
  TransitGatewayRouteTableAnnouncementId?: string | undefined
}

export interface TransitGatewayRouteTableRoute {
  DestinationCidr?: string | undefined
  State?: string | undefined
  RouteOrigin?: string | undefined
  PrefixListId?: string | undefined
  AttachmentId?: string | undefined
  ResourceId?: string | undefined
  ResourceType?: string | undefined
}

export type TransitGatewayRouteTableState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export type TransitGatewayRouteType = 'static' | 'propagated' | (string & {})

export type TransitGatewayState = 'pending' | 'available' | 'modifying' | 'deleting' | 'deleted' | (string & {})

export interface TransitGatewayVpcAttachment {
  TransitGatewayAttachmentId?: string | undefined
  TransitGatewayId?: string | undefined
  VpcId?: string | undefined
  VpcOwnerId?: string | undefined
  State?: TransitGatewayAttachmentState | undefined
  SubnetIds?: string[] | undefined
  CreationTime?: Date | undefined
  Options?: TransitGatewayVpcAttachmentOptions | undefined
  Tags?: Tag[] | undefined
}

export interface TransitGatewayVpcAttachmentOptions {
  DnsSupport?: DnsSupportValue | undefined
  SecurityGroupReferencingSupport?: SecurityGroupReferencingSupportValue | undefined
  Ipv6Support?: Ipv6SupportValue | undefined
  ApplianceModeSupport?: ApplianceModeSupportValue | undefined
}

export type TransportProtocol = 'tcp' | 'udp' | (string & {})

export interface TrunkInterfaceAssociation {
  AssociationId?: string | undefined
  BranchInterfaceId?: string | undefined
  TrunkInterfaceId?: string | undefined
  InterfaceProtocol?: InterfaceProtocolType | undefined
  VlanId?: number | undefined
  GreKey?: number | undefined
  Tags?: Tag[] | undefined
}

export type TrustProviderType = 'user' | 'device' | (string & {})

export type TunnelInsideIpVersion = 'ipv4' | 'ipv6' | (string & {})

export interface TunnelOption {
  OutsideIpAddress?: string | undefined
  TunnelInsideCidr?: string | undefined
  TunnelInsideIpv6Cidr?: string | undefined
  PreSharedKey?: string | undefined
  Phase1LifetimeSeconds?: number | undefined
  Phase2LifetimeSeconds?: number | undefined
  RekeyMarginTimeSeconds?: number | undefined
  RekeyFuzzPercentage?: number | undefined
  ReplayWindowSize?: number | undefined
  DpdTimeoutSeconds?: number | undefined
  DpdTimeoutAction?: string | undefined
  Phase1EncryptionAlgorithms?: Phase1EncryptionAlgorithmsListValue[] | undefined
  Phase2EncryptionAlgorithms?: Phase2EncryptionAlgorithmsListValue[] | undefined
  Phase1IntegrityAlgorithms?: Phase1IntegrityAlgorithmsListValue[] | undefined
  Phase2IntegrityAlgorithms?: Phase2IntegrityAlgorithmsListValue[] | undefined
  Phase1DHGroupNumbers?: Phase1DHGroupNumbersListValue[] | undefined
  Phase2DHGroupNumbers?: Phase2DHGroupNumbersListValue[] | undefined
  IkeVersions?: IKEVersionsListValue[] | undefined
  StartupAction?: string | undefined
  LogOptions?: VpnTunnelLogOptions | undefined
  EnableTunnelLifecycleControl?: boolean | undefined
}

export interface UnassignIpv6AddressesRequest {
  Ipv6Prefixes?: string[] | undefined
  NetworkInterfaceId: string
  Ipv6Addresses?: string[] | undefined
}

export interface UnassignIpv6AddressesResult {
  NetworkInterfaceId?: string | undefined
  UnassignedIpv6Addresses?: string[] | undefined
  UnassignedIpv6Prefixes?: string[] | undefined
}

export interface UnassignPrivateIpAddressesRequest {
  Ipv4Prefixes?: string[] | undefined
  NetworkInterfaceId: string
  PrivateIpAddresses?: string[] | undefined
}

export interface UnassignPrivateNatGatewayAddressRequest {
  NatGatewayId: string
  PrivateIpAddresses: string[]
  MaxDrainDurationSeconds?: number | undefined
  DryRun?: boolean | undefined
}

export interface UnassignPrivateNatGatewayAddressResult {
  NatGatewayId?: string | undefined
  NatGatewayAddresses?: NatGatewayAddress[] | undefined
}

export type UnlimitedSupportedInstanceFamily = 't2' | 't3' | 't3a' | 't4g' | (string & {})

export interface UnlockSnapshotRequest {
  SnapshotId: string
  DryRun?: boolean | undefined
}

export interface UnlockSnapshotResult {
  SnapshotId?: string | undefined
}

export interface UnmonitorInstancesRequest {
  InstanceIds: string[]
  DryRun?: boolean | undefined
}

export interface UnmonitorInstancesResult {
  InstanceMonitorings?: InstanceMonitoring[] | undefined
}

export interface UnsuccessfulAssociationResponseObject {
  ApplicationStatusCheckId?: string | undefined
  AssociationType?: string | undefined
  AssociationValue?: string | undefined
  Reason?: string | undefined
}

export type UnsuccessfulInstanceCreditSpecificationErrorCode = 'InvalidInstanceID.Malformed' | 'InvalidInstanceID.NotFound' | 'IncorrectInstanceState' | 'InstanceCreditSpecification.NotSupported' | (string & {})

export interface UnsuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined
  Error?: UnsuccessfulInstanceCreditSpecificationItemError | undefined
}

export interface UnsuccessfulInstanceCreditSpecificationItemError {
  Code?: UnsuccessfulInstanceCreditSpecificationErrorCode | undefined
  Message?: string | undefined
}

export interface UnsuccessfulItem {
  Error?: UnsuccessfulItemError | undefined
  ResourceId?: string | undefined
}

export interface UnsuccessfulItemError {
  Code?: string | undefined
  Message?: string | undefined
}

export interface UnsuccessfulSuppressionResponseObject {
  InstanceId?: string | undefined
  SuppressAt?: Date | undefined
  ResumeAt?: Date | undefined
  Reason?: string | undefined
}

export interface UpdateCapacityManagerMonitoredTagKeysRequest {
  ActivateTagKeys?: string[] | undefined
  DeactivateTagKeys?: string[] | undefined
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface UpdateCapacityManagerMonitoredTagKeysResult {
  CapacityManagerTagKeys?: CapacityManagerMonitoredTagKey[] | undefined
}

export interface UpdateCapacityManagerOrganizationsAccessRequest {
  OrganizationsAccess: boolean
  DryRun?: boolean | undefined
  ClientToken?: string | undefined
}

export interface UpdateCapacityManagerOrganizationsAccessResult {
  CapacityManagerStatus?: CapacityManagerStatus | undefined
  OrganizationsAccess?: boolean | undefined
}

export interface UpdateInterruptibleCapacityReservationAllocationRequest {
  CapacityReservationId: string
  TargetInstanceCount: number
  DryRun?: boolean | undefined
}

export interface UpdateInterruptibleCapacityReservationAllocationResult {
  InterruptibleCapacityReservationId?: string | undefined
  SourceCapacityReservationId?: string | undefined
  InstanceCount?: number | undefined
  TargetInstanceCount?: number | undefined
  Status?: InterruptibleCapacityReservationAllocationStatus | undefined
  InterruptionType?: InterruptionType | undefined
}

export interface UpdateSecurityGroupRuleDescriptionsEgressRequest {
  DryRun?: boolean | undefined
  GroupId?: string | undefined
  GroupName?: string | undefined
  IpPermissions?: IpPermission[] | undefined
  SecurityGroupRuleDescriptions?: SecurityGroupRuleDescription[] | undefined
}

export interface UpdateSecurityGroupRuleDescriptionsEgressResult {
  Return?: boolean | undefined
}

export interface UpdateSecurityGroupRuleDescriptionsIngressRequest {
  DryRun?: boolean | undefined
  GroupId?: string | undefined
  GroupName?: string | undefined
  IpPermissions?: IpPermission[] | undefined
  SecurityGroupRuleDescriptions?: SecurityGroupRuleDescription[] | undefined
}

export interface UpdateSecurityGroupRuleDescriptionsIngressResult {
  Return?: boolean | undefined
}

export type UsageClassType = 'spot' | 'on-demand' | 'capacity-block' | (string & {})

export interface UserBucket {
  S3Bucket?: string | undefined
  S3Key?: string | undefined
}

export interface UserBucketDetails {
  S3Bucket?: string | undefined
  S3Key?: string | undefined
}

export interface UserData {
  Data?: string | undefined
}

export interface UserIdGroupPair {
  Description?: string | undefined
  UserId?: string | undefined
  GroupName?: string | undefined
  GroupId?: string | undefined
  VpcId?: string | undefined
  VpcPeeringConnectionId?: string | undefined
  PeeringStatus?: string | undefined
}

export type UserTrustProviderType = 'iam-identity-center' | 'oidc' | (string & {})

export interface VCpuCountRange {
  Min?: number | undefined
  Max?: number | undefined
}

export interface VCpuCountRangeRequest {
  Min: number
  Max?: number | undefined
}

export interface VCpuInfo {
  DefaultVCpus?: number | undefined
  DefaultCores?: number | undefined
  DefaultThreadsPerCore?: number | undefined
  ValidCores?: number[] | undefined
  ValidThreadsPerCore?: number[] | undefined
}

export interface ValidationError {
  Code?: string | undefined
  Message?: string | undefined
}

export interface ValidationWarning {
  Errors?: ValidationError[] | undefined
}

export type VerificationMethod = 'remarks-x509' | 'dns-token' | (string & {})

export interface VerifiedAccessEndpoint {
  VerifiedAccessInstanceId?: string | undefined
  VerifiedAccessGroupId?: string | undefined
  VerifiedAccessEndpointId?: string | undefined
  ApplicationDomain?: string | undefined
  EndpointType?: VerifiedAccessEndpointType | undefined
  AttachmentType?: VerifiedAccessEndpointAttachmentType | undefined
  DomainCertificateArn?: string | undefined
  EndpointDomain?: string | undefined
  DeviceValidationDomain?: string | undefined
  SecurityGroupIds?: string[] | undefined
  LoadBalancerOptions?: VerifiedAccessEndpointLoadBalancerOptions | undefined
  NetworkInterfaceOptions?: VerifiedAccessEndpointEniOptions | undefined
  Status?: VerifiedAccessEndpointStatus | undefined
  Description?: string | undefined
  CreationTime?: string | undefined
  LastUpdatedTime?: string | undefined
  DeletionTime?: string | undefined
  Tags?: Tag[] | undefined
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined
  RdsOptions?: VerifiedAccessEndpointRdsOptions | undefined
  CidrOptions?: VerifiedAccessEndpointCidrOptions | undefined
}

export type VerifiedAccessEndpointAttachmentType = 'vpc' | (string & {})

export interface VerifiedAccessEndpointCidrOptions {
  Cidr?: string | undefined
  PortRanges?: VerifiedAccessEndpointPortRange[] | undefined
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  SubnetIds?: string[] | undefined
}

export interface VerifiedAccessEndpointEniOptions {
  NetworkInterfaceId?: string | undefined
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  PortRanges?: VerifiedAccessEndpointPortRange[] | undefined
}

export interface VerifiedAccessEndpointLoadBalancerOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  LoadBalancerArn?: string | undefined
  SubnetIds?: string[] | undefined
  PortRanges?: VerifiedAccessEndpointPortRange[] | undefined
}

export interface VerifiedAccessEndpointPortRange {
  FromPort?: number | undefined
  ToPort?: number | undefined
}

export type VerifiedAccessEndpointProtocol = 'http' | 'https' | 'tcp' | (string & {})

export interface VerifiedAccessEndpointRdsOptions {
  Protocol?: VerifiedAccessEndpointProtocol | undefined
  Port?: number | undefined
  RdsDbInstanceArn?: string | undefined
  RdsDbClusterArn?: string | undefined
  RdsDbProxyArn?: string | undefined
  RdsEndpoint?: string | undefined
  SubnetIds?: string[] | undefined
}

export interface VerifiedAccessEndpointStatus {
  Code?: VerifiedAccessEndpointStatusCode | undefined
  Message?: string | undefined
}

export type VerifiedAccessEndpointStatusCode = 'pending' | 'active' | 'updating' | 'deleting' | 'deleted' | (string & {})

export interface VerifiedAccessEndpointTarget {
  VerifiedAccessEndpointId?: string | undefined
  VerifiedAccessEndpointTargetIpAddress?: string | undefined
  VerifiedAccessEndpointTargetDns?: string | undefined
}

export type VerifiedAccessEndpointType = 'load-balancer' | 'network-interface' | 'rds' | 'cidr' | (string & {})

export interface VerifiedAccessGroup {
  VerifiedAccessGroupId?: string | undefined
  VerifiedAccessInstanceId?: string | undefined
  Description?: string | undefined
  Owner?: string | undefined
  VerifiedAccessGroupArn?: string | undefined
  CreationTime?: string | undefined
  LastUpdatedTime?: string | undefined
  DeletionTime?: string | undefined
  Tags?: Tag[] | undefined
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined
}

export interface VerifiedAccessInstance {
  VerifiedAccessInstanceId?: string | undefined
  Description?: string | undefined
  VerifiedAccessTrustProviders?: VerifiedAccessTrustProviderCondensed[] | undefined
  CreationTime?: string | undefined
  LastUpdatedTime?: string | undefined
  Tags?: Tag[] | undefined
  FipsEnabled?: boolean | undefined
  CidrEndpointsCustomSubDomain?: VerifiedAccessInstanceCustomSubDomain | undefined
}

export interface VerifiedAccessInstanceCustomSubDomain {
  SubDomain?: string | undefined
  Nameservers?: string[] | undefined
}

export interface VerifiedAccessInstanceLoggingConfiguration {
  VerifiedAccessInstanceId?: string | undefined
  AccessLogs?: VerifiedAccessLogs | undefined
}

export interface VerifiedAccessInstanceOpenVpnClientConfiguration {
  Config?: string | undefined
  Routes?: VerifiedAccessInstanceOpenVpnClientConfigurationRoute[] | undefined
}

export interface VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
  Cidr?: string | undefined
}

export interface VerifiedAccessInstanceUserTrustProviderClientConfiguration {
  Type?: UserTrustProviderType | undefined
  Scopes?: string | undefined
  Issuer?: string | undefined
  AuthorizationEndpoint?: string | undefined
  PublicSigningKeyEndpoint?: string | undefined
  TokenEndpoint?: string | undefined
  UserInfoEndpoint?: string | undefined
  ClientId?: string | undefined
  ClientSecret?: string | undefined
  PkceEnabled?: boolean | undefined
}

export interface VerifiedAccessLogCloudWatchLogsDestination {
  Enabled?: boolean | undefined
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined
  LogGroup?: string | undefined
}

export interface VerifiedAccessLogCloudWatchLogsDestinationOptions {
  Enabled: boolean
  LogGroup?: string | undefined
}

export interface VerifiedAccessLogDeliveryStatus {
  Code?: VerifiedAccessLogDeliveryStatusCode | undefined
  Message?: string | undefined
}

export type VerifiedAccessLogDeliveryStatusCode = 'success' | 'failed' | (string & {})

export interface VerifiedAccessLogKinesisDataFirehoseDestination {
  Enabled?: boolean | undefined
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined
  DeliveryStream?: string | undefined
}

export interface VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
  Enabled: boolean
  DeliveryStream?: string | undefined
}

export interface VerifiedAccessLogOptions {
  S3?: VerifiedAccessLogS3DestinationOptions | undefined
  CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestinationOptions | undefined
  KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestinationOptions | undefined
  LogVersion?: string | undefined
  IncludeTrustContext?: boolean | undefined
}

export interface VerifiedAccessLogS3Destination {
  Enabled?: boolean | undefined
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined
  BucketName?: string | undefined
  Prefix?: string | undefined
  BucketOwner?: string | undefined
}

export interface VerifiedAccessLogS3DestinationOptions {
  Enabled: boolean
  BucketName?: string | undefined
  Prefix?: string | undefined
  BucketOwner?: string | undefined
}

export interface VerifiedAccessLogs {
  S3?: VerifiedAccessLogS3Destination | undefined
  CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestination | undefined
  KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestination | undefined
  LogVersion?: string | undefined
  IncludeTrustContext?: boolean | undefined
}

export interface VerifiedAccessSseSpecificationRequest {
  CustomerManagedKeyEnabled?: boolean | undefined
  KmsKeyArn?: string | undefined
}

export interface VerifiedAccessSseSpecificationResponse {
  CustomerManagedKeyEnabled?: boolean | undefined
  KmsKeyArn?: string | undefined
}

export interface VerifiedAccessTrustProvider {
  VerifiedAccessTrustProviderId?: string | undefined
  Description?: string | undefined
  TrustProviderType?: TrustProviderType | undefined
  UserTrustProviderType?: UserTrustProviderType | undefined
  DeviceTrustProviderType?: DeviceTrustProviderType | undefined
  OidcOptions?: OidcOptions | undefined
  DeviceOptions?: DeviceOptions | undefined
  PolicyReferenceName?: string | undefined
  CreationTime?: string | undefined
  LastUpdatedTime?: string | undefined
  Tags?: Tag[] | undefined
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined
  NativeApplicationOidcOptions?: NativeApplicationOidcOptions | undefined
}

export interface VerifiedAccessTrustProviderCondensed {
  VerifiedAccessTrustProviderId?: string | undefined
  Description?: string | undefined
  TrustProviderType?: TrustProviderType | undefined
  UserTrustProviderType?: UserTrustProviderType | undefined
  DeviceTrustProviderType?: DeviceTrustProviderType | undefined
}

export interface VgwTelemetry {
  AcceptedRouteCount?: number | undefined
  LastStatusChange?: Date | undefined
  OutsideIpAddress?: string | undefined
  Status?: TelemetryStatus | undefined
  StatusMessage?: string | undefined
  CertificateArn?: string | undefined
}

export type VirtualizationType = 'hvm' | 'paravirtual' | (string & {})

export interface Volume {
  AvailabilityZoneId?: string | undefined
  OutpostArn?: string | undefined
  SourceVolumeId?: string | undefined
  Iops?: number | undefined
  Tags?: Tag[] | undefined
  VolumeType?: VolumeType | undefined
  FastRestored?: boolean | undefined
  MultiAttachEnabled?: boolean | undefined
  Throughput?: number | undefined
  SseType?: SSEType | undefined
  Operator?: OperatorResponse | undefined
  VolumeInitializationRate?: number | undefined
  VolumeId?: string | undefined
  Size?: number | undefined
  SnapshotId?: string | undefined
  AvailabilityZone?: string | undefined
  State?: VolumeState | undefined
  CreateTime?: Date | undefined
  Attachments?: VolumeAttachment[] | undefined
  Encrypted?: boolean | undefined
  KmsKeyId?: string | undefined
}

export interface VolumeAttachment {
  DeleteOnTermination?: boolean | undefined
  AssociatedResource?: string | undefined
  InstanceOwningService?: string | undefined
  EbsCardIndex?: number | undefined
  VolumeId?: string | undefined
  InstanceId?: string | undefined
  Device?: string | undefined
  State?: VolumeAttachmentState | undefined
  AttachTime?: Date | undefined
}

export type VolumeAttachmentState = 'attaching' | 'attached' | 'detaching' | 'detached' | 'busy' | (string & {})

export type VolumeAttributeName = 'autoEnableIO' | 'productCodes' | (string & {})

export interface VolumeDetail {
  Size: number
}

export interface VolumeModification {
  VolumeId?: string | undefined
  ModificationState?: VolumeModificationState | undefined
  StatusMessage?: string | undefined
  TargetSize?: number | undefined
  TargetIops?: number | undefined
  TargetVolumeType?: VolumeType | undefined
  TargetThroughput?: number | undefined
  TargetMultiAttachEnabled?: boolean | undefined
  OriginalSize?: number | undefined
  OriginalIops?: number | undefined
  OriginalVolumeType?: VolumeType | undefined
  OriginalThroughput?: number | undefined
  OriginalMultiAttachEnabled?: boolean | undefined
  Progress?: number | undefined
  StartTime?: Date | undefined
  EndTime?: Date | undefined
  Operator?: OperatorResponse | undefined
}

export type VolumeModificationState = 'modifying' | 'optimizing' | 'completed' | 'failed' | (string & {})

export interface VolumeRecycleBinInfo {
  VolumeId?: string | undefined
  VolumeType?: VolumeType | undefined
  State?: VolumeState | undefined
  Size?: number | undefined
  Iops?: number | undefined
  Throughput?: number | undefined
  OutpostArn?: string | undefined
  AvailabilityZone?: string | undefined
  AvailabilityZoneId?: string | undefined
  SourceVolumeId?: string | undefined
  SnapshotId?: string | undefined
  Operator?: OperatorResponse | undefined
  CreateTime?: Date | undefined
  RecycleBinEnterTime?: Date | undefined
  RecycleBinExitTime?: Date | undefined
}

export type VolumeState = 'creating' | 'available' | 'in-use' | 'deleting' | 'deleted' | 'error' | (string & {})

export interface VolumeStatusAction {
  Code?: string | undefined
  Description?: string | undefined
  EventId?: string | undefined
  EventType?: string | undefined
}

export interface VolumeStatusAttachmentStatus {
  IoPerformance?: string | undefined
  InstanceId?: string | undefined
}

export interface VolumeStatusDetails {
  Name?: VolumeStatusName | undefined
  Status?: string | undefined
}

export interface VolumeStatusEvent {
  Description?: string | undefined
  EventId?: string | undefined
  EventType?: string | undefined
  NotAfter?: Date | undefined
  NotBefore?: Date | undefined
  InstanceId?: string | undefined
}

export interface VolumeStatusInfo {
  Details?: VolumeStatusDetails[] | undefined
  Status?: VolumeStatusInfoStatus | undefined
}

export type VolumeStatusInfoStatus = 'ok' | 'impaired' | 'insufficient-data' | 'warning' | (string & {})

export interface VolumeStatusItem {
  Actions?: VolumeStatusAction[] | undefined
  AvailabilityZone?: string | undefined
  OutpostArn?: string | undefined
  Events?: VolumeStatusEvent[] | undefined
  VolumeId?: string | undefined
  VolumeStatus?: VolumeStatusInfo | undefined
  AttachmentStatuses?: VolumeStatusAttachmentStatus[] | undefined
  InitializationStatusDetails?: InitializationStatusDetails | undefined
  AvailabilityZoneId?: string | undefined
  Operator?: OperatorResponse | undefined
}

export type VolumeStatusName = 'io-enabled' | 'io-performance' | 'initialization-state' | (string & {})

export type VolumeType = 'standard' | 'io1' | 'io2' | 'gp2' | 'sc1' | 'st1' | 'gp3' | (string & {})

export interface Vpc {
  OwnerId?: string | undefined
  InstanceTenancy?: Tenancy | undefined
  Ipv6CidrBlockAssociationSet?: VpcIpv6CidrBlockAssociation[] | undefined
  CidrBlockAssociationSet?: VpcCidrBlockAssociation[] | undefined
  IsDefault?: boolean | undefined
  EncryptionControl?: VpcEncryptionControl | undefined
  Tags?: Tag[] | undefined
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined
  VpcId?: string | undefined
  State?: VpcState | undefined
  CidrBlock?: string | undefined
  DhcpOptionsId?: string | undefined
}

export interface VpcAttachment {
  VpcId?: string | undefined
  State?: AttachmentStatus | undefined
}

export type VpcAttributeName = 'enableDnsSupport' | 'enableDnsHostnames' | 'enableNetworkAddressUsageMetrics' | (string & {})

export interface VpcBlockPublicAccessExclusion {
  ExclusionId?: string | undefined
  InternetGatewayExclusionMode?: InternetGatewayExclusionMode | undefined
  ResourceArn?: string | undefined
  State?: VpcBlockPublicAccessExclusionState | undefined
  Reason?: string | undefined
  CreationTimestamp?: Date | undefined
  LastUpdateTimestamp?: Date | undefined
  DeletionTimestamp?: Date | undefined
  Tags?: Tag[] | undefined
}

export type VpcBlockPublicAccessExclusionState = 'create-in-progress' | 'create-complete' | 'create-failed' | 'update-in-progress' | 'update-complete' | 'update-failed' | 'delete-in-progress' | 'delete-complete' | 'disable-in-progress' | 'disable-complete' | (string & {})

export type VpcBlockPublicAccessExclusionsAllowed = 'allowed' | 'not-allowed' | (string & {})

export interface VpcBlockPublicAccessOptions {
  AwsAccountId?: string | undefined
  AwsRegion?: string | undefined
  State?: VpcBlockPublicAccessState | undefined
  InternetGatewayBlockMode?: InternetGatewayBlockMode | undefined
  Reason?: string | undefined
  LastUpdateTimestamp?: Date | undefined
  ManagedBy?: ManagedBy | undefined
  ExclusionsAllowed?: VpcBlockPublicAccessExclusionsAllowed | undefined
}

export type VpcBlockPublicAccessState = 'default-state' | 'update-in-progress' | 'update-complete' | (string & {})

export interface VpcCidrBlockAssociation {
  AssociationId?: string | undefined
  CidrBlock?: string | undefined
  CidrBlockState?: VpcCidrBlockState | undefined
}

export interface VpcCidrBlockState {
  State?: VpcCidrBlockStateCode | undefined
  StatusMessage?: string | undefined
}

export type VpcCidrBlockStateCode = 'associating' | 'associated' | 'disassociating' | 'disassociated' | 'failing' | 'failed' | (string & {})

export interface VpcClassicLink {
  ClassicLinkEnabled?: boolean | undefined
  Tags?: Tag[] | undefined
  VpcId?: string | undefined
}

export interface VpcEncryptionControl {
  VpcId?: string | undefined
  VpcEncryptionControlId?: string | undefined
  Mode?: VpcEncryptionControlMode | undefined
  State?: VpcEncryptionControlState | undefined
  StateMessage?: string | undefined
  ResourceExclusions?: VpcEncryptionControlExclusions | undefined
  Tags?: Tag[] | undefined
}

export interface VpcEncryptionControlConfiguration {
  Mode: VpcEncryptionControlMode
  InternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  EgressOnlyInternetGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  NatGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VirtualPrivateGatewayExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VpcPeeringExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  LambdaExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  VpcLatticeExclusion?: VpcEncryptionControlExclusionStateInput | undefined
  ElasticFileSystemExclusion?: VpcEncryptionControlExclusionStateInput | undefined
}

export interface VpcEncryptionControlExclusion {
  State?: VpcEncryptionControlExclusionState | undefined
  StateMessage?: string | undefined
}

export type VpcEncryptionControlExclusionState = 'enabling' | 'enabled' | 'disabling' | 'disabled' | (string & {})

export type VpcEncryptionControlExclusionStateInput = 'enable' | 'disable' | (string & {})

export interface VpcEncryptionControlExclusions {
  InternetGateway?: VpcEncryptionControlExclusion | undefined
  EgressOnlyInternetGateway?: VpcEncryptionControlExclusion | undefined
  NatGateway?: VpcEncryptionControlExclusion | undefined
  VirtualPrivateGateway?: VpcEncryptionControlExclusion | undefined
  VpcPeering?: VpcEncryptionControlExclusion | undefined
  Lambda?: VpcEncryptionControlExclusion | undefined
  VpcLattice?: VpcEncryptionControlExclusion | undefined
  ElasticFileSystem?: VpcEncryptionControlExclusion | undefined
}

export type VpcEncryptionControlMode = 'monitor' | 'enforce' | (string & {})

export type VpcEncryptionControlState = 'enforce-in-progress' | 'monitor-in-progress' | 'enforce-failed' | 'monitor-failed' | 'deleting' | 'deleted' | 'available' | 'creating' | 'delete-failed' | (string & {})

export interface VpcEncryptionNonCompliantResource {
  Id?: string | undefined
  Type?: string | undefined
  Description?: string | undefined
  IsExcludable?: boolean | undefined
}

export interface VpcEndpoint {
  VpcEndpointId?: string | undefined
  VpcEndpointType?: VpcEndpointType | undefined
  VpcId?: string | undefined
  ServiceName?: string | undefined
  State?: State | undefined
  PolicyDocument?: string | undefined
  RouteTableIds?: string[] | undefined
  SubnetIds?: string[] | undefined
  Groups?: SecurityGroupIdentifier[] | undefined
  IpAddressType?: IpAddressType | undefined
  DnsOptions?: DnsOptions | undefined
  PrivateDnsEnabled?: boolean | undefined
  RequesterManaged?: boolean | undefined
  NetworkInterfaceIds?: string[] | undefined
  DnsEntries?: DnsEntry[] | undefined
  CreationTimestamp?: Date | undefined
  Tags?: Tag[] | undefined
  OwnerId?: string | undefined
  LastError?: LastError | undefined
  Ipv4Prefixes?: SubnetIpPrefixes[] | undefined
  Ipv6Prefixes?: SubnetIpPrefixes[] | undefined
  FailureReason?: string | undefined
  ServiceNetworkArn?: string | undefined
  ResourceConfigurationArn?: string | undefined
  ServiceRegion?: string | undefined
  PayerResponsibilities?: PayerResponsibilityEntry[] | undefined
}

export interface VpcEndpointAssociation {
  Id?: string | undefined
  VpcEndpointId?: string | undefined
  ServiceNetworkArn?: string | undefined
  ServiceNetworkName?: string | undefined
  AssociatedResourceAccessibility?: string | undefined
  FailureReason?: string | undefined
  FailureCode?: string | undefined
  DnsEntry?: DnsEntry | undefined
  PrivateDnsEntry?: DnsEntry | undefined
  AssociatedResourceArn?: string | undefined
  ResourceConfigurationGroupArn?: string | undefined
  Tags?: Tag[] | undefined
}

export interface VpcEndpointConnection {
  ServiceId?: string | undefined
  VpcEndpointId?: string | undefined
  VpcEndpointOwner?: string | undefined
  VpcEndpointState?: State | undefined
  CreationTimestamp?: Date | undefined
  DnsEntries?: DnsEntry[] | undefined
  NetworkLoadBalancerArns?: string[] | undefined
  GatewayLoadBalancerArns?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  VpcEndpointConnectionId?: string | undefined
  Tags?: Tag[] | undefined
  VpcEndpointRegion?: string | undefined
  PayerResponsibilities?: PayerResponsibilityEntry[] | undefined
}

export type VpcEndpointType = 'Interface' | 'Gateway' | 'GatewayLoadBalancer' | 'Resource' | 'ServiceNetwork' | (string & {})

export interface VpcIpv6CidrBlockAssociation {
  AssociationId?: string | undefined
  Ipv6CidrBlock?: string | undefined
  Ipv6CidrBlockState?: VpcCidrBlockState | undefined
  NetworkBorderGroup?: string | undefined
  Ipv6Pool?: string | undefined
  Ipv6AddressAttribute?: Ipv6AddressAttribute | undefined
  IpSource?: IpSource | undefined
}

export interface VpcPeeringConnection {
  AccepterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined
  ExpirationTime?: Date | undefined
  RequesterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined
  Status?: VpcPeeringConnectionStateReason | undefined
  Tags?: Tag[] | undefined
  VpcPeeringConnectionId?: string | undefined
}

export interface VpcPeeringConnectionOptionsDescription {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined
}

export interface VpcPeeringConnectionStateReason {
  Code?: VpcPeeringConnectionStateReasonCode | undefined
  Message?: string | undefined
}

export type VpcPeeringConnectionStateReasonCode = 'initiating-request' | 'pending-acceptance' | 'active' | 'deleted' | 'rejected' | 'failed' | 'expired' | 'provisioning' | 'deleting' | (string & {})

export interface VpcPeeringConnectionVpcInfo {
  CidrBlock?: string | undefined
  Ipv6CidrBlockSet?: Ipv6CidrBlock[] | undefined
  CidrBlockSet?: CidrBlock[] | undefined
  OwnerId?: string | undefined
  PeeringOptions?: VpcPeeringConnectionOptionsDescription | undefined
  VpcId?: string | undefined
  Region?: string | undefined
}

export type VpcState = 'pending' | 'available' | (string & {})

export type VpcTenancy = 'default' | (string & {})

export interface VpnConcentrator {
  VpnConcentratorId?: string | undefined
  State?: string | undefined
  TransitGatewayId?: string | undefined
  TransitGatewayAttachmentId?: string | undefined
  Type?: string | undefined
  Tags?: Tag[] | undefined
}

export type VpnConcentratorType = 'ipsec.1' | (string & {})

export interface VpnConnection {
  Category?: string | undefined
  TransitGatewayId?: string | undefined
  VpnConcentratorId?: string | undefined
  CoreNetworkArn?: string | undefined
  CoreNetworkAttachmentArn?: string | undefined
  GatewayAssociationState?: GatewayAssociationState | undefined
  Options?: VpnConnectionOptions | undefined
  Routes?: VpnStaticRoute[] | undefined
  Tags?: Tag[] | undefined
  VgwTelemetry?: VgwTelemetry[] | undefined
  PreSharedKeyArn?: string | undefined
  VpnConnectionId?: string | undefined
  State?: VpnState | undefined
  CustomerGatewayConfiguration?: string | undefined
  Type?: GatewayType | undefined
  CustomerGatewayId?: string | undefined
  VpnGatewayId?: string | undefined
}

export interface VpnConnectionDeviceType {
  VpnConnectionDeviceTypeId?: string | undefined
  Vendor?: string | undefined
  Platform?: string | undefined
  Software?: string | undefined
}

export interface VpnConnectionOptions {
  EnableAcceleration?: boolean | undefined
  StaticRoutesOnly?: boolean | undefined
  LocalIpv4NetworkCidr?: string | undefined
  RemoteIpv4NetworkCidr?: string | undefined
  LocalIpv6NetworkCidr?: string | undefined
  RemoteIpv6NetworkCidr?: string | undefined
  OutsideIpAddressType?: string | undefined
  TransportTransitGatewayAttachmentId?: string | undefined
  TunnelInsideIpVersion?: TunnelInsideIpVersion | undefined
  TunnelOptions?: TunnelOption[] | undefined
  TunnelBandwidth?: VpnTunnelBandwidth | undefined
}

export interface VpnConnectionOptionsSpecification {
  EnableAcceleration?: boolean | undefined
  TunnelInsideIpVersion?: TunnelInsideIpVersion | undefined
  TunnelOptions?: VpnTunnelOptionsSpecification[] | undefined
  LocalIpv4NetworkCidr?: string | undefined
  RemoteIpv4NetworkCidr?: string | undefined
  LocalIpv6NetworkCidr?: string | undefined
  RemoteIpv6NetworkCidr?: string | undefined
  OutsideIpAddressType?: string | undefined
  TransportTransitGatewayAttachmentId?: string | undefined
  TunnelBandwidth?: VpnTunnelBandwidth | undefined
  StaticRoutesOnly?: boolean | undefined
}

export type VpnEcmpSupportValue = 'enable' | 'disable' | (string & {})

export interface VpnGateway {
  AmazonSideAsn?: number | undefined
  Tags?: Tag[] | undefined
  VpnGatewayId?: string | undefined
  State?: VpnState | undefined
  Type?: GatewayType | undefined
  AvailabilityZone?: string | undefined
  VpcAttachments?: VpcAttachment[] | undefined
}

export type VpnProtocol = 'openvpn' | (string & {})

export type VpnState = 'pending' | 'available' | 'deleting' | 'deleted' | (string & {})

export interface VpnStaticRoute {
  DestinationCidrBlock?: string | undefined
  Source?: VpnStaticRouteSource | undefined
  State?: VpnState | undefined
}

export type VpnStaticRouteSource = 'Static' | (string & {})

export type VpnTunnelBandwidth = 'standard' | 'large' | (string & {})

export interface VpnTunnelLogOptions {
  CloudWatchLogOptions?: CloudWatchLogOptions | undefined
}

export interface VpnTunnelLogOptionsSpecification {
  CloudWatchLogOptions?: CloudWatchLogOptionsSpecification | undefined
}

export interface VpnTunnelOptionsSpecification {
  TunnelInsideCidr?: string | undefined
  TunnelInsideIpv6Cidr?: string | undefined
  PreSharedKey?: string | undefined
  Phase1LifetimeSeconds?: number | undefined
  Phase2LifetimeSeconds?: number | undefined
  RekeyMarginTimeSeconds?: number | undefined
  RekeyFuzzPercentage?: number | undefined
  ReplayWindowSize?: number | undefined
  DPDTimeoutSeconds?: number | undefined
  DPDTimeoutAction?: string | undefined
  Phase1EncryptionAlgorithms?: Phase1EncryptionAlgorithmsRequestListValue[] | undefined
  Phase2EncryptionAlgorithms?: Phase2EncryptionAlgorithmsRequestListValue[] | undefined
  Phase1IntegrityAlgorithms?: Phase1IntegrityAlgorithmsRequestListValue[] | undefined
  Phase2IntegrityAlgorithms?: Phase2IntegrityAlgorithmsRequestListValue[] | undefined
  Phase1DHGroupNumbers?: Phase1DHGroupNumbersRequestListValue[] | undefined
  Phase2DHGroupNumbers?: Phase2DHGroupNumbersRequestListValue[] | undefined
  IKEVersions?: IKEVersionsRequestListValue[] | undefined
  StartupAction?: string | undefined
  LogOptions?: VpnTunnelLogOptionsSpecification | undefined
  EnableTunnelLifecycleControl?: boolean | undefined
}

export type VpnTunnelProvisioningStatus = 'available' | 'pending' | 'failed' | (string & {})

export type WeekDay = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | (string & {})

export interface WithdrawByoipCidrRequest {
  Cidr: string
  DryRun?: boolean | undefined
}

export interface WithdrawByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined
}

export type scope = 'Availability Zone' | 'Region' | (string & {})
