// Written by tools/model.ts from the API model of cloudfront 2020-05-31; do not edit.

export interface Operations {
  AssociateAlias: { in: AssociateAliasRequest; out: Record<string, never>; err: 'NoSuchDistribution' | 'AccessDenied' | 'IllegalUpdate' | 'InvalidArgument' | 'TooManyDistributionCNAMEs' }
  AssociateDistributionTenantWebACL: { in: AssociateDistributionTenantWebACLRequest; out: AssociateDistributionTenantWebACLResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'EntityLimitExceeded' | 'InvalidIfMatchVersion' }
  AssociateDistributionWebACL: { in: AssociateDistributionWebACLRequest; out: AssociateDistributionWebACLResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'EntityLimitExceeded' | 'InvalidIfMatchVersion' }
  CopyDistribution: { in: CopyDistributionRequest; out: CopyDistributionResult; err: 'AccessDenied' | 'TooManyDistributionsAssociatedToOriginAccessControl' | 'InvalidDefaultRootObject' | 'InvalidQueryStringParameters' | 'TooManyTrustedSigners' | 'TooManyCookieNamesInWhiteList' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidErrorCode' | 'InvalidProtocolSettings' | 'TooManyFunctionAssociations' | 'TooManyOriginCustomHeaders' | 'InvalidOrigin' | 'InvalidForwardCookies' | 'InvalidMinimumProtocolVersion' | 'NoSuchCachePolicy' | 'TooManyKeyGroupsAssociatedToDistribution' | 'TooManyDistributionsAssociatedToCachePolicy' | 'InvalidRequiredProtocol' | 'TooManyDistributionsWithFunctionAssociations' | 'TooManyOriginGroupsPerDistribution' | 'TooManyDistributions' | 'InvalidTTLOrder' | 'IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior' | 'InvalidOriginKeepaliveTimeout' | 'InvalidArgument' | 'InvalidOriginReadTimeout' | 'InvalidOriginAccessControl' | 'InvalidHeadersForS3Origin' | 'TrustedSignerDoesNotExist' | 'InvalidWebACLId' | 'TooManyDistributionsWithSingleFunctionARN' | 'InvalidRelativePath' | 'TooManyLambdaFunctionAssociations' | 'NoSuchDistribution' | 'NoSuchOriginRequestPolicy' | 'TooManyDistributionsAssociatedToFieldLevelEncryptionConfig' | 'InconsistentQuantities' | 'InvalidLocationCode' | 'InvalidOriginAccessIdentity' | 'TooManyDistributionCNAMEs' | 'InvalidIfMatchVersion' | 'TooManyDistributionsAssociatedToOriginRequestPolicy' | 'TooManyQueryStringParameters' | 'RealtimeLogConfigOwnerMismatch' | 'PreconditionFailed' | 'MissingBody' | 'TooManyHeadersInForwardedValues' | 'InvalidLambdaFunctionAssociation' | 'CNAMEAlreadyExists' | 'TooManyCertificates' | 'TrustedKeyGroupDoesNotExist' | 'TooManyDistributionsAssociatedToResponseHeadersPolicy' | 'NoSuchResponseHeadersPolicy' | 'NoSuchRealtimeLogConfig' | 'InvalidResponseCode' | 'InvalidGeoRestrictionParameter' | 'TooManyOrigins' | 'InvalidViewerCertificate' | 'InvalidFunctionAssociation' | 'TooManyDistributionsWithLambdaAssociations' | 'TooManyDistributionsAssociatedToKeyGroup' | 'DistributionAlreadyExists' | 'NoSuchOrigin' | 'TooManyCacheBehaviors' }
  CreateAnycastIpList: { in: CreateAnycastIpListRequest; out: CreateAnycastIpListResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'EntityAlreadyExists' | 'InvalidTagging' | 'EntityLimitExceeded' | 'InvalidArgument' }
  CreateCachePolicy: { in: CreateCachePolicyRequest; out: CreateCachePolicyResult; err: 'AccessDenied' | 'TooManyHeadersInCachePolicy' | 'CachePolicyAlreadyExists' | 'TooManyCookiesInCachePolicy' | 'InconsistentQuantities' | 'TooManyCachePolicies' | 'InvalidArgument' | 'TooManyQueryStringsInCachePolicy' }
  CreateCloudFrontOriginAccessIdentity: { in: CreateCloudFrontOriginAccessIdentityRequest; out: CreateCloudFrontOriginAccessIdentityResult; err: 'MissingBody' | 'TooManyCloudFrontOriginAccessIdentities' | 'InconsistentQuantities' | 'CloudFrontOriginAccessIdentityAlreadyExists' | 'InvalidArgument' }
  CreateConnectionFunction: { in: CreateConnectionFunctionRequest; out: CreateConnectionFunctionResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'EntityAlreadyExists' | 'InvalidTagging' | 'EntityLimitExceeded' | 'InvalidArgument' | 'EntitySizeLimitExceeded' }
  CreateConnectionGroup: { in: CreateConnectionGroupRequest; out: CreateConnectionGroupResult; err: 'AccessDenied' | 'EntityNotFound' | 'EntityAlreadyExists' | 'InvalidTagging' | 'EntityLimitExceeded' | 'InvalidArgument' }
  CreateContinuousDeploymentPolicy: { in: CreateContinuousDeploymentPolicyRequest; out: CreateContinuousDeploymentPolicyResult; err: 'AccessDenied' | 'TooManyContinuousDeploymentPolicies' | 'StagingDistributionInUse' | 'InconsistentQuantities' | 'ContinuousDeploymentPolicyAlreadyExists' | 'InvalidArgument' }
  CreateDistribution: { in: CreateDistributionRequest; out: CreateDistributionResult; err: 'AccessDenied' | 'TooManyDistributionsAssociatedToOriginAccessControl' | 'InvalidDefaultRootObject' | 'InvalidDomainNameForOriginAccessControl' | 'InvalidQueryStringParameters' | 'TooManyTrustedSigners' | 'TooManyCookieNamesInWhiteList' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidErrorCode' | 'IllegalOriginAccessConfiguration' | 'InvalidProtocolSettings' | 'TooManyFunctionAssociations' | 'TooManyOriginCustomHeaders' | 'InvalidOrigin' | 'InvalidForwardCookies' | 'InvalidMinimumProtocolVersion' | 'NoSuchCachePolicy' | 'TooManyKeyGroupsAssociatedToDistribution' | 'TooManyDistributionsAssociatedToCachePolicy' | 'InvalidRequiredProtocol' | 'TooManyDistributionsWithFunctionAssociations' | 'TooManyOriginGroupsPerDistribution' | 'TooManyDistributions' | 'InvalidTTLOrder' | 'IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior' | 'InvalidOriginKeepaliveTimeout' | 'InvalidArgument' | 'InvalidOriginReadTimeout' | 'InvalidOriginAccessControl' | 'EntityNotFound' | 'InvalidHeadersForS3Origin' | 'TrustedSignerDoesNotExist' | 'InvalidWebACLId' | 'TooManyDistributionsWithSingleFunctionARN' | 'InvalidRelativePath' | 'TooManyLambdaFunctionAssociations' | 'NoSuchOriginRequestPolicy' | 'TooManyDistributionsAssociatedToFieldLevelEncryptionConfig' | 'InconsistentQuantities' | 'InvalidLocationCode' | 'InvalidOriginAccessIdentity' | 'TooManyDistributionCNAMEs' | 'NoSuchContinuousDeploymentPolicy' | 'TooManyDistributionsAssociatedToOriginRequestPolicy' | 'TooManyQueryStringParameters' | 'RealtimeLogConfigOwnerMismatch' | 'ContinuousDeploymentPolicyInUse' | 'MissingBody' | 'TooManyHeadersInForwardedValues' | 'InvalidLambdaFunctionAssociation' | 'CNAMEAlreadyExists' | 'TooManyCertificates' | 'TrustedKeyGroupDoesNotExist' | 'TooManyDistributionsAssociatedToResponseHeadersPolicy' | 'NoSuchResponseHeadersPolicy' | 'NoSuchRealtimeLogConfig' | 'InvalidResponseCode' | 'InvalidGeoRestrictionParameter' | 'TooManyOrigins' | 'InvalidViewerCertificate' | 'InvalidFunctionAssociation' | 'TooManyDistributionsWithLambdaAssociations' | 'TooManyDistributionsAssociatedToKeyGroup' | 'EntityLimitExceeded' | 'DistributionAlreadyExists' | 'NoSuchOrigin' | 'TooManyCacheBehaviors' }
  CreateDistributionTenant: { in: CreateDistributionTenantRequest; out: CreateDistributionTenantResult; err: 'AccessDenied' | 'EntityNotFound' | 'EntityAlreadyExists' | 'CNAMEAlreadyExists' | 'InvalidTagging' | 'InvalidAssociation' | 'EntityLimitExceeded' | 'InvalidArgument' }
  CreateDistributionWithTags: { in: CreateDistributionWithTagsRequest; out: CreateDistributionWithTagsResult; err: 'AccessDenied' | 'TooManyDistributionsAssociatedToOriginAccessControl' | 'InvalidDefaultRootObject' | 'InvalidDomainNameForOriginAccessControl' | 'InvalidQueryStringParameters' | 'TooManyTrustedSigners' | 'TooManyCookieNamesInWhiteList' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidErrorCode' | 'IllegalOriginAccessConfiguration' | 'InvalidProtocolSettings' | 'TooManyFunctionAssociations' | 'TooManyOriginCustomHeaders' | 'InvalidOrigin' | 'InvalidForwardCookies' | 'InvalidMinimumProtocolVersion' | 'NoSuchCachePolicy' | 'TooManyKeyGroupsAssociatedToDistribution' | 'TooManyDistributionsAssociatedToCachePolicy' | 'InvalidRequiredProtocol' | 'TooManyDistributionsWithFunctionAssociations' | 'TooManyOriginGroupsPerDistribution' | 'TooManyDistributions' | 'InvalidTTLOrder' | 'IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior' | 'InvalidOriginKeepaliveTimeout' | 'InvalidArgument' | 'InvalidOriginReadTimeout' | 'InvalidOriginAccessControl' | 'EntityNotFound' | 'InvalidHeadersForS3Origin' | 'TrustedSignerDoesNotExist' | 'InvalidWebACLId' | 'TooManyDistributionsWithSingleFunctionARN' | 'InvalidRelativePath' | 'TooManyLambdaFunctionAssociations' | 'NoSuchOriginRequestPolicy' | 'TooManyDistributionsAssociatedToFieldLevelEncryptionConfig' | 'InconsistentQuantities' | 'InvalidLocationCode' | 'InvalidOriginAccessIdentity' | 'InvalidTagging' | 'TooManyDistributionCNAMEs' | 'NoSuchContinuousDeploymentPolicy' | 'TooManyDistributionsAssociatedToOriginRequestPolicy' | 'TooManyQueryStringParameters' | 'RealtimeLogConfigOwnerMismatch' | 'ContinuousDeploymentPolicyInUse' | 'MissingBody' | 'TooManyHeadersInForwardedValues' | 'InvalidLambdaFunctionAssociation' | 'CNAMEAlreadyExists' | 'TooManyCertificates' | 'TrustedKeyGroupDoesNotExist' | 'TooManyDistributionsAssociatedToResponseHeadersPolicy' | 'NoSuchResponseHeadersPolicy' | 'NoSuchRealtimeLogConfig' | 'InvalidResponseCode' | 'InvalidGeoRestrictionParameter' | 'TooManyOrigins' | 'InvalidViewerCertificate' | 'InvalidFunctionAssociation' | 'TooManyDistributionsWithLambdaAssociations' | 'TooManyDistributionsAssociatedToKeyGroup' | 'DistributionAlreadyExists' | 'NoSuchOrigin' | 'TooManyCacheBehaviors' }
  CreateFieldLevelEncryptionConfig: { in: CreateFieldLevelEncryptionConfigRequest; out: CreateFieldLevelEncryptionConfigResult; err: 'QueryArgProfileEmpty' | 'TooManyFieldLevelEncryptionContentTypeProfiles' | 'TooManyFieldLevelEncryptionQueryArgProfiles' | 'FieldLevelEncryptionConfigAlreadyExists' | 'InconsistentQuantities' | 'TooManyFieldLevelEncryptionConfigs' | 'NoSuchFieldLevelEncryptionProfile' | 'InvalidArgument' }
  CreateFieldLevelEncryptionProfile: { in: CreateFieldLevelEncryptionProfileRequest; out: CreateFieldLevelEncryptionProfileResult; err: 'TooManyFieldLevelEncryptionFieldPatterns' | 'FieldLevelEncryptionProfileAlreadyExists' | 'NoSuchPublicKey' | 'FieldLevelEncryptionProfileSizeExceeded' | 'InconsistentQuantities' | 'TooManyFieldLevelEncryptionProfiles' | 'TooManyFieldLevelEncryptionEncryptionEntities' | 'InvalidArgument' }
  CreateFunction: { in: CreateFunctionRequest; out: CreateFunctionResult; err: 'FunctionAlreadyExists' | 'UnsupportedOperation' | 'FunctionSizeLimitExceeded' | 'InvalidArgument' | 'TooManyFunctions' }
  CreateInvalidation: { in: CreateInvalidationRequest; out: CreateInvalidationResult; err: 'NoSuchDistribution' | 'AccessDenied' | 'TooManyInvalidationsInProgress' | 'MissingBody' | 'InconsistentQuantities' | 'BatchTooLarge' | 'InvalidArgument' }
  CreateInvalidationForDistributionTenant: { in: CreateInvalidationForDistributionTenantRequest; out: CreateInvalidationForDistributionTenantResult; err: 'AccessDenied' | 'EntityNotFound' | 'TooManyInvalidationsInProgress' | 'MissingBody' | 'InconsistentQuantities' | 'BatchTooLarge' | 'InvalidArgument' }
  CreateKeyGroup: { in: CreateKeyGroupRequest; out: CreateKeyGroupResult; err: 'TooManyPublicKeysInKeyGroup' | 'TooManyKeyGroups' | 'InvalidArgument' | 'KeyGroupAlreadyExists' }
  CreateKeyValueStore: { in: CreateKeyValueStoreRequest; out: CreateKeyValueStoreResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'EntityAlreadyExists' | 'EntityLimitExceeded' | 'InvalidArgument' | 'EntitySizeLimitExceeded' }
  CreateMonitoringSubscription: { in: CreateMonitoringSubscriptionRequest; out: CreateMonitoringSubscriptionResult; err: 'NoSuchDistribution' | 'AccessDenied' | 'MonitoringSubscriptionAlreadyExists' | 'UnsupportedOperation' }
  CreateOriginAccessControl: { in: CreateOriginAccessControlRequest; out: CreateOriginAccessControlResult; err: 'OriginAccessControlAlreadyExists' | 'TooManyOriginAccessControls' | 'InvalidArgument' }
  CreateOriginRequestPolicy: { in: CreateOriginRequestPolicyRequest; out: CreateOriginRequestPolicyResult; err: 'AccessDenied' | 'TooManyHeadersInOriginRequestPolicy' | 'TooManyCookiesInOriginRequestPolicy' | 'InconsistentQuantities' | 'OriginRequestPolicyAlreadyExists' | 'TooManyQueryStringsInOriginRequestPolicy' | 'InvalidArgument' | 'TooManyOriginRequestPolicies' }
  CreatePublicKey: { in: CreatePublicKeyRequest; out: CreatePublicKeyResult; err: 'TooManyPublicKeys' | 'PublicKeyAlreadyExists' | 'InvalidArgument' }
  CreateRealtimeLogConfig: { in: CreateRealtimeLogConfigRequest; out: CreateRealtimeLogConfigResult; err: 'AccessDenied' | 'RealtimeLogConfigAlreadyExists' | 'TooManyRealtimeLogConfigs' | 'InvalidArgument' }
  CreateResponseHeadersPolicy: { in: CreateResponseHeadersPolicyRequest; out: CreateResponseHeadersPolicyResult; err: 'AccessDenied' | 'TooManyCustomHeadersInResponseHeadersPolicy' | 'ResponseHeadersPolicyAlreadyExists' | 'InconsistentQuantities' | 'TooLongCSPInResponseHeadersPolicy' | 'InvalidArgument' | 'TooManyRemoveHeadersInResponseHeadersPolicy' | 'TooManyResponseHeadersPolicies' }
  CreateStreamingDistribution: { in: CreateStreamingDistributionRequest; out: CreateStreamingDistributionResult; err: 'AccessDenied' | 'StreamingDistributionAlreadyExists' | 'InconsistentQuantities' | 'InvalidOriginAccessIdentity' | 'InvalidArgument' | 'TooManyTrustedSigners' | 'InvalidOriginAccessControl' | 'TooManyStreamingDistributions' | 'MissingBody' | 'TooManyStreamingDistributionCNAMEs' | 'TrustedSignerDoesNotExist' | 'CNAMEAlreadyExists' | 'InvalidOrigin' }
  CreateStreamingDistributionWithTags: { in: CreateStreamingDistributionWithTagsRequest; out: CreateStreamingDistributionWithTagsResult; err: 'AccessDenied' | 'StreamingDistributionAlreadyExists' | 'InconsistentQuantities' | 'InvalidOriginAccessIdentity' | 'InvalidTagging' | 'InvalidArgument' | 'TooManyTrustedSigners' | 'InvalidOriginAccessControl' | 'TooManyStreamingDistributions' | 'MissingBody' | 'TooManyStreamingDistributionCNAMEs' | 'TrustedSignerDoesNotExist' | 'CNAMEAlreadyExists' | 'InvalidOrigin' }
  CreateTrustStore: { in: CreateTrustStoreRequest; out: CreateTrustStoreResult; err: 'AccessDenied' | 'EntityNotFound' | 'EntityAlreadyExists' | 'InvalidTagging' | 'EntityLimitExceeded' | 'InvalidArgument' }
  CreateVpcOrigin: { in: CreateVpcOriginRequest; out: CreateVpcOriginResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'EntityAlreadyExists' | 'InconsistentQuantities' | 'InvalidTagging' | 'EntityLimitExceeded' | 'InvalidArgument' }
  DeleteAnycastIpList: { in: DeleteAnycastIpListRequest; out: Record<string, never>; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'IllegalDelete' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  DeleteCachePolicy: { in: DeleteCachePolicyRequest; out: Record<string, never>; err: 'NoSuchCachePolicy' | 'PreconditionFailed' | 'AccessDenied' | 'IllegalDelete' | 'CachePolicyInUse' | 'InvalidIfMatchVersion' }
  DeleteCloudFrontOriginAccessIdentity: { in: DeleteCloudFrontOriginAccessIdentityRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'CloudFrontOriginAccessIdentityInUse' | 'InvalidIfMatchVersion' | 'NoSuchCloudFrontOriginAccessIdentity' }
  DeleteConnectionFunction: { in: DeleteConnectionFunctionRequest; out: Record<string, never>; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  DeleteConnectionGroup: { in: DeleteConnectionGroupRequest; out: Record<string, never>; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'ResourceNotDisabled' | 'InvalidIfMatchVersion' }
  DeleteContinuousDeploymentPolicy: { in: DeleteContinuousDeploymentPolicyRequest; out: Record<string, never>; err: 'ContinuousDeploymentPolicyInUse' | 'PreconditionFailed' | 'AccessDenied' | 'InvalidArgument' | 'NoSuchContinuousDeploymentPolicy' | 'InvalidIfMatchVersion' }
  DeleteDistribution: { in: DeleteDistributionRequest; out: Record<string, never>; err: 'ResourceInUse' | 'NoSuchDistribution' | 'PreconditionFailed' | 'AccessDenied' | 'DistributionNotDisabled' | 'InvalidIfMatchVersion' }
  DeleteDistributionTenant: { in: DeleteDistributionTenantRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'ResourceNotDisabled' | 'InvalidIfMatchVersion' }
  DeleteFieldLevelEncryptionConfig: { in: DeleteFieldLevelEncryptionConfigRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'FieldLevelEncryptionConfigInUse' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidIfMatchVersion' }
  DeleteFieldLevelEncryptionProfile: { in: DeleteFieldLevelEncryptionProfileRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'NoSuchFieldLevelEncryptionProfile' | 'FieldLevelEncryptionProfileInUse' | 'InvalidIfMatchVersion' }
  DeleteFunction: { in: DeleteFunctionRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'UnsupportedOperation' | 'FunctionInUse' | 'NoSuchFunctionExists' | 'InvalidIfMatchVersion' }
  DeleteKeyGroup: { in: DeleteKeyGroupRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'ResourceInUse' | 'NoSuchResource' | 'InvalidIfMatchVersion' }
  DeleteKeyValueStore: { in: DeleteKeyValueStoreRequest; out: Record<string, never>; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidIfMatchVersion' }
  DeleteMonitoringSubscription: { in: DeleteMonitoringSubscriptionRequest; out: Record<string, never>; err: 'NoSuchDistribution' | 'AccessDenied' | 'UnsupportedOperation' | 'NoSuchMonitoringSubscription' }
  DeleteOriginAccessControl: { in: DeleteOriginAccessControlRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'OriginAccessControlInUse' | 'NoSuchOriginAccessControl' | 'InvalidIfMatchVersion' }
  DeleteOriginRequestPolicy: { in: DeleteOriginRequestPolicyRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'IllegalDelete' | 'NoSuchOriginRequestPolicy' | 'InvalidIfMatchVersion' | 'OriginRequestPolicyInUse' }
  DeletePublicKey: { in: DeletePublicKeyRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'NoSuchPublicKey' | 'PublicKeyInUse' | 'InvalidIfMatchVersion' }
  DeleteRealtimeLogConfig: { in: DeleteRealtimeLogConfigRequest; out: Record<string, never>; err: 'AccessDenied' | 'InvalidArgument' | 'NoSuchRealtimeLogConfig' | 'RealtimeLogConfigInUse' }
  DeleteResourcePolicy: { in: DeleteResourcePolicyRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'IllegalDelete' | 'UnsupportedOperation' | 'InvalidArgument' }
  DeleteResponseHeadersPolicy: { in: DeleteResponseHeadersPolicyRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'ResponseHeadersPolicyInUse' | 'AccessDenied' | 'IllegalDelete' | 'NoSuchResponseHeadersPolicy' | 'InvalidIfMatchVersion' }
  DeleteStreamingDistribution: { in: DeleteStreamingDistributionRequest; out: Record<string, never>; err: 'PreconditionFailed' | 'AccessDenied' | 'NoSuchStreamingDistribution' | 'StreamingDistributionNotDisabled' | 'InvalidIfMatchVersion' }
  DeleteTrustStore: { in: DeleteTrustStoreRequest; out: Record<string, never>; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  DeleteVpcOrigin: { in: DeleteVpcOriginRequest; out: DeleteVpcOriginResult; err: 'CannotDeleteEntityWhileInUse' | 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'IllegalDelete' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  DescribeConnectionFunction: { in: DescribeConnectionFunctionRequest; out: DescribeConnectionFunctionResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  DescribeFunction: { in: DescribeFunctionRequest; out: DescribeFunctionResult; err: 'UnsupportedOperation' | 'NoSuchFunctionExists' }
  DescribeKeyValueStore: { in: DescribeKeyValueStoreRequest; out: DescribeKeyValueStoreResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  DisassociateDistributionTenantWebACL: { in: DisassociateDistributionTenantWebACLRequest; out: DisassociateDistributionTenantWebACLResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  DisassociateDistributionWebACL: { in: DisassociateDistributionWebACLRequest; out: DisassociateDistributionWebACLResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  GetAnycastIpList: { in: GetAnycastIpListRequest; out: GetAnycastIpListResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  GetCachePolicy: { in: GetCachePolicyRequest; out: GetCachePolicyResult; err: 'NoSuchCachePolicy' | 'AccessDenied' }
  GetCachePolicyConfig: { in: GetCachePolicyConfigRequest; out: GetCachePolicyConfigResult; err: 'NoSuchCachePolicy' | 'AccessDenied' }
  GetCloudFrontOriginAccessIdentity: { in: GetCloudFrontOriginAccessIdentityRequest; out: GetCloudFrontOriginAccessIdentityResult; err: 'AccessDenied' | 'NoSuchCloudFrontOriginAccessIdentity' }
  GetCloudFrontOriginAccessIdentityConfig: { in: GetCloudFrontOriginAccessIdentityConfigRequest; out: GetCloudFrontOriginAccessIdentityConfigResult; err: 'AccessDenied' | 'NoSuchCloudFrontOriginAccessIdentity' }
  GetConnectionFunction: { in: GetConnectionFunctionRequest; out: GetConnectionFunctionResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' }
  GetConnectionGroup: { in: GetConnectionGroupRequest; out: GetConnectionGroupResult; err: 'AccessDenied' | 'EntityNotFound' }
  GetConnectionGroupByRoutingEndpoint: { in: GetConnectionGroupByRoutingEndpointRequest; out: GetConnectionGroupByRoutingEndpointResult; err: 'AccessDenied' | 'EntityNotFound' }
  GetContinuousDeploymentPolicy: { in: GetContinuousDeploymentPolicyRequest; out: GetContinuousDeploymentPolicyResult; err: 'AccessDenied' | 'NoSuchContinuousDeploymentPolicy' }
  GetContinuousDeploymentPolicyConfig: { in: GetContinuousDeploymentPolicyConfigRequest; out: GetContinuousDeploymentPolicyConfigResult; err: 'AccessDenied' | 'NoSuchContinuousDeploymentPolicy' }
  GetDistribution: { in: GetDistributionRequest; out: GetDistributionResult; err: 'NoSuchDistribution' | 'AccessDenied' }
  GetDistributionConfig: { in: GetDistributionConfigRequest; out: GetDistributionConfigResult; err: 'NoSuchDistribution' | 'AccessDenied' }
  GetDistributionTenant: { in: GetDistributionTenantRequest; out: GetDistributionTenantResult; err: 'AccessDenied' | 'EntityNotFound' }
  GetDistributionTenantByDomain: { in: GetDistributionTenantByDomainRequest; out: GetDistributionTenantByDomainResult; err: 'AccessDenied' | 'EntityNotFound' }
  GetFieldLevelEncryption: { in: GetFieldLevelEncryptionRequest; out: GetFieldLevelEncryptionResult; err: 'AccessDenied' | 'NoSuchFieldLevelEncryptionConfig' }
  GetFieldLevelEncryptionConfig: { in: GetFieldLevelEncryptionConfigRequest; out: GetFieldLevelEncryptionConfigResult; err: 'AccessDenied' | 'NoSuchFieldLevelEncryptionConfig' }
  GetFieldLevelEncryptionProfile: { in: GetFieldLevelEncryptionProfileRequest; out: GetFieldLevelEncryptionProfileResult; err: 'AccessDenied' | 'NoSuchFieldLevelEncryptionProfile' }
  GetFieldLevelEncryptionProfileConfig: { in: GetFieldLevelEncryptionProfileConfigRequest; out: GetFieldLevelEncryptionProfileConfigResult; err: 'AccessDenied' | 'NoSuchFieldLevelEncryptionProfile' }
  GetFunction: { in: GetFunctionRequest; out: GetFunctionResult; err: 'UnsupportedOperation' | 'NoSuchFunctionExists' }
  GetInvalidation: { in: GetInvalidationRequest; out: GetInvalidationResult; err: 'NoSuchDistribution' | 'AccessDenied' | 'NoSuchInvalidation' }
  GetInvalidationForDistributionTenant: { in: GetInvalidationForDistributionTenantRequest; out: GetInvalidationForDistributionTenantResult; err: 'AccessDenied' | 'EntityNotFound' | 'NoSuchInvalidation' }
  GetKeyGroup: { in: GetKeyGroupRequest; out: GetKeyGroupResult; err: 'NoSuchResource' }
  GetKeyGroupConfig: { in: GetKeyGroupConfigRequest; out: GetKeyGroupConfigResult; err: 'NoSuchResource' }
  GetManagedCertificateDetails: { in: GetManagedCertificateDetailsRequest; out: GetManagedCertificateDetailsResult; err: 'AccessDenied' | 'EntityNotFound' }
  GetMonitoringSubscription: { in: GetMonitoringSubscriptionRequest; out: GetMonitoringSubscriptionResult; err: 'NoSuchDistribution' | 'AccessDenied' | 'UnsupportedOperation' | 'NoSuchMonitoringSubscription' }
  GetOriginAccessControl: { in: GetOriginAccessControlRequest; out: GetOriginAccessControlResult; err: 'AccessDenied' | 'NoSuchOriginAccessControl' }
  GetOriginAccessControlConfig: { in: GetOriginAccessControlConfigRequest; out: GetOriginAccessControlConfigResult; err: 'AccessDenied' | 'NoSuchOriginAccessControl' }
  GetOriginRequestPolicy: { in: GetOriginRequestPolicyRequest; out: GetOriginRequestPolicyResult; err: 'AccessDenied' | 'NoSuchOriginRequestPolicy' }
  GetOriginRequestPolicyConfig: { in: GetOriginRequestPolicyConfigRequest; out: GetOriginRequestPolicyConfigResult; err: 'AccessDenied' | 'NoSuchOriginRequestPolicy' }
  GetPublicKey: { in: GetPublicKeyRequest; out: GetPublicKeyResult; err: 'AccessDenied' | 'NoSuchPublicKey' }
  GetPublicKeyConfig: { in: GetPublicKeyConfigRequest; out: GetPublicKeyConfigResult; err: 'AccessDenied' | 'NoSuchPublicKey' }
  GetRealtimeLogConfig: { in: GetRealtimeLogConfigRequest; out: GetRealtimeLogConfigResult; err: 'AccessDenied' | 'InvalidArgument' | 'NoSuchRealtimeLogConfig' }
  GetResourcePolicy: { in: GetResourcePolicyRequest; out: GetResourcePolicyResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  GetResponseHeadersPolicy: { in: GetResponseHeadersPolicyRequest; out: GetResponseHeadersPolicyResult; err: 'AccessDenied' | 'NoSuchResponseHeadersPolicy' }
  GetResponseHeadersPolicyConfig: { in: GetResponseHeadersPolicyConfigRequest; out: GetResponseHeadersPolicyConfigResult; err: 'AccessDenied' | 'NoSuchResponseHeadersPolicy' }
  GetStreamingDistribution: { in: GetStreamingDistributionRequest; out: GetStreamingDistributionResult; err: 'AccessDenied' | 'NoSuchStreamingDistribution' }
  GetStreamingDistributionConfig: { in: GetStreamingDistributionConfigRequest; out: GetStreamingDistributionConfigResult; err: 'AccessDenied' | 'NoSuchStreamingDistribution' }
  GetTrustStore: { in: GetTrustStoreRequest; out: GetTrustStoreResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  GetVpcOrigin: { in: GetVpcOriginRequest; out: GetVpcOriginResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListAnycastIpLists: { in: ListAnycastIpListsRequest; out: ListAnycastIpListsResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListCachePolicies: { in: ListCachePoliciesRequest; out: ListCachePoliciesResult; err: 'NoSuchCachePolicy' | 'AccessDenied' | 'InvalidArgument' }
  ListCloudFrontOriginAccessIdentities: { in: ListCloudFrontOriginAccessIdentitiesRequest; out: ListCloudFrontOriginAccessIdentitiesResult; err: 'InvalidArgument' }
  ListConflictingAliases: { in: ListConflictingAliasesRequest; out: ListConflictingAliasesResult; err: 'NoSuchDistribution' | 'InvalidArgument' }
  ListConnectionFunctions: { in: ListConnectionFunctionsRequest; out: ListConnectionFunctionsResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListConnectionGroups: { in: ListConnectionGroupsRequest; out: ListConnectionGroupsResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListContinuousDeploymentPolicies: { in: ListContinuousDeploymentPoliciesRequest; out: ListContinuousDeploymentPoliciesResult; err: 'AccessDenied' | 'InvalidArgument' | 'NoSuchContinuousDeploymentPolicy' }
  ListDistributionTenants: { in: ListDistributionTenantsRequest; out: ListDistributionTenantsResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListDistributionTenantsByCustomization: { in: ListDistributionTenantsByCustomizationRequest; out: ListDistributionTenantsByCustomizationResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListDistributions: { in: ListDistributionsRequest; out: ListDistributionsResult; err: 'InvalidArgument' }
  ListDistributionsByAnycastIpListId: { in: ListDistributionsByAnycastIpListIdRequest; out: ListDistributionsByAnycastIpListIdResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListDistributionsByCachePolicyId: { in: ListDistributionsByCachePolicyIdRequest; out: ListDistributionsByCachePolicyIdResult; err: 'NoSuchCachePolicy' | 'AccessDenied' | 'InvalidArgument' }
  ListDistributionsByConnectionFunction: { in: ListDistributionsByConnectionFunctionRequest; out: ListDistributionsByConnectionFunctionResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListDistributionsByConnectionMode: { in: ListDistributionsByConnectionModeRequest; out: ListDistributionsByConnectionModeResult; err: 'AccessDenied' | 'InvalidArgument' }
  ListDistributionsByKeyGroup: { in: ListDistributionsByKeyGroupRequest; out: ListDistributionsByKeyGroupResult; err: 'InvalidArgument' | 'NoSuchResource' }
  ListDistributionsByOriginRequestPolicyId: { in: ListDistributionsByOriginRequestPolicyIdRequest; out: ListDistributionsByOriginRequestPolicyIdResult; err: 'AccessDenied' | 'NoSuchOriginRequestPolicy' | 'InvalidArgument' }
  ListDistributionsByOwnedResource: { in: ListDistributionsByOwnedResourceRequest; out: ListDistributionsByOwnedResourceResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListDistributionsByRealtimeLogConfig: { in: ListDistributionsByRealtimeLogConfigRequest; out: ListDistributionsByRealtimeLogConfigResult; err: 'InvalidArgument' }
  ListDistributionsByResponseHeadersPolicyId: { in: ListDistributionsByResponseHeadersPolicyIdRequest; out: ListDistributionsByResponseHeadersPolicyIdResult; err: 'AccessDenied' | 'NoSuchResponseHeadersPolicy' | 'InvalidArgument' }
  ListDistributionsByTrustStore: { in: ListDistributionsByTrustStoreRequest; out: ListDistributionsByTrustStoreResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListDistributionsByVpcOriginId: { in: ListDistributionsByVpcOriginIdRequest; out: ListDistributionsByVpcOriginIdResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListDistributionsByWebACLId: { in: ListDistributionsByWebACLIdRequest; out: ListDistributionsByWebACLIdResult; err: 'InvalidWebACLId' | 'InvalidArgument' }
  ListDomainConflicts: { in: ListDomainConflictsRequest; out: ListDomainConflictsResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListFieldLevelEncryptionConfigs: { in: ListFieldLevelEncryptionConfigsRequest; out: ListFieldLevelEncryptionConfigsResult; err: 'InvalidArgument' }
  ListFieldLevelEncryptionProfiles: { in: ListFieldLevelEncryptionProfilesRequest; out: ListFieldLevelEncryptionProfilesResult; err: 'InvalidArgument' }
  ListFunctions: { in: ListFunctionsRequest; out: ListFunctionsResult; err: 'UnsupportedOperation' | 'InvalidArgument' }
  ListInvalidations: { in: ListInvalidationsRequest; out: ListInvalidationsResult; err: 'NoSuchDistribution' | 'AccessDenied' | 'InvalidArgument' }
  ListInvalidationsForDistributionTenant: { in: ListInvalidationsForDistributionTenantRequest; out: ListInvalidationsForDistributionTenantResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListKeyGroups: { in: ListKeyGroupsRequest; out: ListKeyGroupsResult; err: 'InvalidArgument' }
  ListKeyValueStores: { in: ListKeyValueStoresRequest; out: ListKeyValueStoresResult; err: 'AccessDenied' | 'UnsupportedOperation' | 'InvalidArgument' }
  ListOriginAccessControls: { in: ListOriginAccessControlsRequest; out: ListOriginAccessControlsResult; err: 'InvalidArgument' }
  ListOriginRequestPolicies: { in: ListOriginRequestPoliciesRequest; out: ListOriginRequestPoliciesResult; err: 'AccessDenied' | 'NoSuchOriginRequestPolicy' | 'InvalidArgument' }
  ListPublicKeys: { in: ListPublicKeysRequest; out: ListPublicKeysResult; err: 'InvalidArgument' }
  ListRealtimeLogConfigs: { in: ListRealtimeLogConfigsRequest; out: ListRealtimeLogConfigsResult; err: 'AccessDenied' | 'InvalidArgument' | 'NoSuchRealtimeLogConfig' }
  ListResponseHeadersPolicies: { in: ListResponseHeadersPoliciesRequest; out: ListResponseHeadersPoliciesResult; err: 'AccessDenied' | 'NoSuchResponseHeadersPolicy' | 'InvalidArgument' }
  ListStreamingDistributions: { in: ListStreamingDistributionsRequest; out: ListStreamingDistributionsResult; err: 'InvalidArgument' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResult; err: 'AccessDenied' | 'InvalidTagging' | 'InvalidArgument' | 'NoSuchResource' }
  ListTrustStores: { in: ListTrustStoresRequest; out: ListTrustStoresResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
  ListVpcOrigins: { in: ListVpcOriginsRequest; out: ListVpcOriginsResult; err: 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' }
  PublishConnectionFunction: { in: PublishConnectionFunctionRequest; out: PublishConnectionFunctionResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  PublishFunction: { in: PublishFunctionRequest; out: PublishFunctionResult; err: 'PreconditionFailed' | 'UnsupportedOperation' | 'InvalidArgument' | 'NoSuchFunctionExists' | 'InvalidIfMatchVersion' }
  PutResourcePolicy: { in: PutResourcePolicyRequest; out: PutResourcePolicyResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'IllegalUpdate' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'AccessDenied' | 'InvalidTagging' | 'InvalidArgument' | 'NoSuchResource' }
  TestConnectionFunction: { in: TestConnectionFunctionRequest; out: TestConnectionFunctionResult; err: 'TestFunctionFailed' | 'PreconditionFailed' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  TestFunction: { in: TestFunctionRequest; out: TestFunctionResult; err: 'TestFunctionFailed' | 'UnsupportedOperation' | 'InvalidArgument' | 'NoSuchFunctionExists' | 'InvalidIfMatchVersion' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'AccessDenied' | 'InvalidTagging' | 'InvalidArgument' | 'NoSuchResource' }
  UpdateAnycastIpList: { in: UpdateAnycastIpListRequest; out: UpdateAnycastIpListResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateCachePolicy: { in: UpdateCachePolicyRequest; out: UpdateCachePolicyResult; err: 'NoSuchCachePolicy' | 'PreconditionFailed' | 'AccessDenied' | 'TooManyHeadersInCachePolicy' | 'CachePolicyAlreadyExists' | 'TooManyCookiesInCachePolicy' | 'InconsistentQuantities' | 'IllegalUpdate' | 'InvalidArgument' | 'TooManyQueryStringsInCachePolicy' | 'InvalidIfMatchVersion' }
  UpdateCloudFrontOriginAccessIdentity: { in: UpdateCloudFrontOriginAccessIdentityRequest; out: UpdateCloudFrontOriginAccessIdentityResult; err: 'PreconditionFailed' | 'AccessDenied' | 'MissingBody' | 'InconsistentQuantities' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' | 'NoSuchCloudFrontOriginAccessIdentity' }
  UpdateConnectionFunction: { in: UpdateConnectionFunctionRequest; out: UpdateConnectionFunctionResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'EntitySizeLimitExceeded' | 'InvalidIfMatchVersion' }
  UpdateConnectionGroup: { in: UpdateConnectionGroupRequest; out: UpdateConnectionGroupResult; err: 'PreconditionFailed' | 'ResourceInUse' | 'AccessDenied' | 'EntityNotFound' | 'EntityAlreadyExists' | 'EntityLimitExceeded' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateContinuousDeploymentPolicy: { in: UpdateContinuousDeploymentPolicyRequest; out: UpdateContinuousDeploymentPolicyResult; err: 'PreconditionFailed' | 'AccessDenied' | 'StagingDistributionInUse' | 'InconsistentQuantities' | 'InvalidArgument' | 'NoSuchContinuousDeploymentPolicy' | 'InvalidIfMatchVersion' }
  UpdateDistribution: { in: UpdateDistributionRequest; out: UpdateDistributionResult; err: 'AccessDenied' | 'TooManyDistributionsAssociatedToOriginAccessControl' | 'InvalidDefaultRootObject' | 'InvalidDomainNameForOriginAccessControl' | 'InvalidQueryStringParameters' | 'TooManyTrustedSigners' | 'TooManyCookieNamesInWhiteList' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidErrorCode' | 'IllegalOriginAccessConfiguration' | 'TooManyFunctionAssociations' | 'TooManyOriginCustomHeaders' | 'InvalidForwardCookies' | 'InvalidMinimumProtocolVersion' | 'NoSuchCachePolicy' | 'TooManyKeyGroupsAssociatedToDistribution' | 'TooManyDistributionsAssociatedToCachePolicy' | 'InvalidRequiredProtocol' | 'TooManyDistributionsWithFunctionAssociations' | 'TooManyOriginGroupsPerDistribution' | 'InvalidTTLOrder' | 'IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior' | 'InvalidOriginKeepaliveTimeout' | 'InvalidArgument' | 'InvalidOriginReadTimeout' | 'IllegalUpdate' | 'InvalidOriginAccessControl' | 'EntityNotFound' | 'StagingDistributionInUse' | 'InvalidHeadersForS3Origin' | 'TrustedSignerDoesNotExist' | 'InvalidWebACLId' | 'TooManyDistributionsWithSingleFunctionARN' | 'InvalidRelativePath' | 'TooManyLambdaFunctionAssociations' | 'NoSuchDistribution' | 'NoSuchOriginRequestPolicy' | 'TooManyDistributionsAssociatedToFieldLevelEncryptionConfig' | 'InconsistentQuantities' | 'InvalidLocationCode' | 'InvalidOriginAccessIdentity' | 'TooManyDistributionCNAMEs' | 'NoSuchContinuousDeploymentPolicy' | 'InvalidIfMatchVersion' | 'TooManyDistributionsAssociatedToOriginRequestPolicy' | 'TooManyQueryStringParameters' | 'RealtimeLogConfigOwnerMismatch' | 'PreconditionFailed' | 'ContinuousDeploymentPolicyInUse' | 'MissingBody' | 'TooManyHeadersInForwardedValues' | 'InvalidLambdaFunctionAssociation' | 'CNAMEAlreadyExists' | 'TooManyCertificates' | 'TrustedKeyGroupDoesNotExist' | 'TooManyDistributionsAssociatedToResponseHeadersPolicy' | 'NoSuchResponseHeadersPolicy' | 'NoSuchRealtimeLogConfig' | 'InvalidResponseCode' | 'InvalidGeoRestrictionParameter' | 'TooManyOrigins' | 'InvalidViewerCertificate' | 'InvalidFunctionAssociation' | 'TooManyDistributionsWithLambdaAssociations' | 'TooManyDistributionsAssociatedToKeyGroup' | 'NoSuchOrigin' | 'TooManyCacheBehaviors' }
  UpdateDistributionTenant: { in: UpdateDistributionTenantRequest; out: UpdateDistributionTenantResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'EntityAlreadyExists' | 'CNAMEAlreadyExists' | 'InvalidAssociation' | 'EntityLimitExceeded' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateDistributionWithStagingConfig: { in: UpdateDistributionWithStagingConfigRequest; out: UpdateDistributionWithStagingConfigResult; err: 'AccessDenied' | 'TooManyDistributionsAssociatedToOriginAccessControl' | 'InvalidDefaultRootObject' | 'InvalidQueryStringParameters' | 'TooManyTrustedSigners' | 'TooManyCookieNamesInWhiteList' | 'NoSuchFieldLevelEncryptionConfig' | 'InvalidErrorCode' | 'TooManyFunctionAssociations' | 'TooManyOriginCustomHeaders' | 'InvalidForwardCookies' | 'InvalidMinimumProtocolVersion' | 'NoSuchCachePolicy' | 'TooManyKeyGroupsAssociatedToDistribution' | 'TooManyDistributionsAssociatedToCachePolicy' | 'InvalidRequiredProtocol' | 'TooManyDistributionsWithFunctionAssociations' | 'TooManyOriginGroupsPerDistribution' | 'InvalidTTLOrder' | 'IllegalFieldLevelEncryptionConfigAssociationWithCacheBehavior' | 'InvalidOriginKeepaliveTimeout' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidOriginReadTimeout' | 'InvalidOriginAccessControl' | 'EntityNotFound' | 'InvalidHeadersForS3Origin' | 'TrustedSignerDoesNotExist' | 'InvalidWebACLId' | 'TooManyDistributionsWithSingleFunctionARN' | 'InvalidRelativePath' | 'TooManyLambdaFunctionAssociations' | 'NoSuchDistribution' | 'NoSuchOriginRequestPolicy' | 'TooManyDistributionsAssociatedToFieldLevelEncryptionConfig' | 'InconsistentQuantities' | 'InvalidLocationCode' | 'InvalidOriginAccessIdentity' | 'TooManyDistributionCNAMEs' | 'InvalidIfMatchVersion' | 'TooManyDistributionsAssociatedToOriginRequestPolicy' | 'TooManyQueryStringParameters' | 'PreconditionFailed' | 'RealtimeLogConfigOwnerMismatch' | 'MissingBody' | 'TooManyHeadersInForwardedValues' | 'InvalidLambdaFunctionAssociation' | 'CNAMEAlreadyExists' | 'TooManyCertificates' | 'TooManyDistributionsAssociatedToResponseHeadersPolicy' | 'TrustedKeyGroupDoesNotExist' | 'NoSuchResponseHeadersPolicy' | 'InvalidResponseCode' | 'NoSuchRealtimeLogConfig' | 'InvalidGeoRestrictionParameter' | 'InvalidViewerCertificate' | 'TooManyOrigins' | 'InvalidFunctionAssociation' | 'TooManyDistributionsWithLambdaAssociations' | 'TooManyDistributionsAssociatedToKeyGroup' | 'EntityLimitExceeded' | 'NoSuchOrigin' | 'TooManyCacheBehaviors' }
  UpdateDomainAssociation: { in: UpdateDomainAssociationRequest; out: UpdateDomainAssociationResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateFieldLevelEncryptionConfig: { in: UpdateFieldLevelEncryptionConfigRequest; out: UpdateFieldLevelEncryptionConfigResult; err: 'PreconditionFailed' | 'QueryArgProfileEmpty' | 'AccessDenied' | 'NoSuchFieldLevelEncryptionConfig' | 'TooManyFieldLevelEncryptionContentTypeProfiles' | 'TooManyFieldLevelEncryptionQueryArgProfiles' | 'InconsistentQuantities' | 'NoSuchFieldLevelEncryptionProfile' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateFieldLevelEncryptionProfile: { in: UpdateFieldLevelEncryptionProfileRequest; out: UpdateFieldLevelEncryptionProfileResult; err: 'PreconditionFailed' | 'TooManyFieldLevelEncryptionFieldPatterns' | 'AccessDenied' | 'FieldLevelEncryptionProfileAlreadyExists' | 'NoSuchPublicKey' | 'FieldLevelEncryptionProfileSizeExceeded' | 'InconsistentQuantities' | 'NoSuchFieldLevelEncryptionProfile' | 'TooManyFieldLevelEncryptionEncryptionEntities' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateFunction: { in: UpdateFunctionRequest; out: UpdateFunctionResult; err: 'PreconditionFailed' | 'UnsupportedOperation' | 'FunctionSizeLimitExceeded' | 'InvalidArgument' | 'NoSuchFunctionExists' | 'InvalidIfMatchVersion' }
  UpdateKeyGroup: { in: UpdateKeyGroupRequest; out: UpdateKeyGroupResult; err: 'PreconditionFailed' | 'TooManyPublicKeysInKeyGroup' | 'InvalidArgument' | 'NoSuchResource' | 'InvalidIfMatchVersion' | 'KeyGroupAlreadyExists' }
  UpdateKeyValueStore: { in: UpdateKeyValueStoreRequest; out: UpdateKeyValueStoreResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateOriginAccessControl: { in: UpdateOriginAccessControlRequest; out: UpdateOriginAccessControlResult; err: 'PreconditionFailed' | 'AccessDenied' | 'OriginAccessControlAlreadyExists' | 'NoSuchOriginAccessControl' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateOriginRequestPolicy: { in: UpdateOriginRequestPolicyRequest; out: UpdateOriginRequestPolicyResult; err: 'PreconditionFailed' | 'AccessDenied' | 'TooManyHeadersInOriginRequestPolicy' | 'NoSuchOriginRequestPolicy' | 'TooManyCookiesInOriginRequestPolicy' | 'InconsistentQuantities' | 'OriginRequestPolicyAlreadyExists' | 'TooManyQueryStringsInOriginRequestPolicy' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdatePublicKey: { in: UpdatePublicKeyRequest; out: UpdatePublicKeyResult; err: 'PreconditionFailed' | 'AccessDenied' | 'NoSuchPublicKey' | 'CannotChangeImmutablePublicKeyFields' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateRealtimeLogConfig: { in: UpdateRealtimeLogConfigRequest; out: UpdateRealtimeLogConfigResult; err: 'AccessDenied' | 'InvalidArgument' | 'NoSuchRealtimeLogConfig' }
  UpdateResponseHeadersPolicy: { in: UpdateResponseHeadersPolicyRequest; out: UpdateResponseHeadersPolicyResult; err: 'PreconditionFailed' | 'AccessDenied' | 'TooManyCustomHeadersInResponseHeadersPolicy' | 'ResponseHeadersPolicyAlreadyExists' | 'InconsistentQuantities' | 'NoSuchResponseHeadersPolicy' | 'TooLongCSPInResponseHeadersPolicy' | 'IllegalUpdate' | 'InvalidArgument' | 'TooManyRemoveHeadersInResponseHeadersPolicy' | 'InvalidIfMatchVersion' }
  UpdateStreamingDistribution: { in: UpdateStreamingDistributionRequest; out: UpdateStreamingDistributionResult; err: 'AccessDenied' | 'InconsistentQuantities' | 'InvalidOriginAccessIdentity' | 'InvalidArgument' | 'IllegalUpdate' | 'TooManyTrustedSigners' | 'InvalidOriginAccessControl' | 'InvalidIfMatchVersion' | 'PreconditionFailed' | 'MissingBody' | 'TooManyStreamingDistributionCNAMEs' | 'TrustedSignerDoesNotExist' | 'CNAMEAlreadyExists' | 'NoSuchStreamingDistribution' }
  UpdateTrustStore: { in: UpdateTrustStoreRequest; out: UpdateTrustStoreResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  UpdateVpcOrigin: { in: UpdateVpcOriginRequest; out: UpdateVpcOriginResult; err: 'PreconditionFailed' | 'AccessDenied' | 'EntityNotFound' | 'UnsupportedOperation' | 'EntityAlreadyExists' | 'InconsistentQuantities' | 'CannotUpdateEntityWhileInUse' | 'EntityLimitExceeded' | 'IllegalUpdate' | 'InvalidArgument' | 'InvalidIfMatchVersion' }
  VerifyDnsConfiguration: { in: VerifyDnsConfigurationRequest; out: VerifyDnsConfigurationResult; err: 'AccessDenied' | 'EntityNotFound' | 'InvalidArgument' }
}

export interface ActiveTrustedKeyGroups {
  Enabled: boolean
  Quantity: number
  Items?: KGKeyPairIds[] | undefined
}

export interface ActiveTrustedSigners {
  Enabled: boolean
  Quantity: number
  Items?: Signer[] | undefined
}

export interface AliasICPRecordal {
  CNAME?: string | undefined
  ICPRecordalStatus?: ICPRecordalStatus | undefined
}

export interface Aliases {
  Quantity: number
  Items?: string[] | undefined
}

export interface AllowedMethods {
  Quantity: number
  Items: Method[]
  CachedMethods?: CachedMethods | undefined
}

export interface AnycastIpList {
  Id: string
  Name: string
  Status: string
  Arn: string
  IpAddressType?: IpAddressType | undefined
  IpamConfig?: IpamConfig | undefined
  AnycastIps: string[]
  IpCount: number
  LastModifiedTime: Date
}

export interface AnycastIpListCollection {
  Items?: AnycastIpListSummary[] | undefined
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
}

export interface AnycastIpListSummary {
  Id: string
  Name: string
  Status: string
  Arn: string
  IpCount: number
  LastModifiedTime: Date
  IpAddressType?: IpAddressType | undefined
  ETag?: string | undefined
  IpamConfig?: IpamConfig | undefined
}

export interface AssociateAliasRequest {
  TargetDistributionId: string
  Alias: string
}

export interface AssociateDistributionTenantWebACLRequest {
  Id: string
  WebACLArn: string
  IfMatch?: string | undefined
}

export interface AssociateDistributionTenantWebACLResult {
  Id?: string | undefined
  WebACLArn?: string | undefined
  ETag?: string | undefined
}

export interface AssociateDistributionWebACLRequest {
  Id: string
  WebACLArn: string
  IfMatch?: string | undefined
}

export interface AssociateDistributionWebACLResult {
  Id?: string | undefined
  WebACLArn?: string | undefined
  ETag?: string | undefined
}

export interface CaCertificatesBundleS3Location {
  Bucket: string
  Key: string
  Region: string
  Version?: string | undefined
}

export interface CaCertificatesBundleSource {
  CaCertificatesBundleS3Location?: CaCertificatesBundleS3Location | undefined
}

export interface CacheBehavior {
  PathPattern: string
  TargetOriginId: string
  TrustedSigners?: TrustedSigners | undefined
  TrustedKeyGroups?: TrustedKeyGroups | undefined
  ViewerProtocolPolicy: ViewerProtocolPolicy
  AllowedMethods?: AllowedMethods | undefined
  SmoothStreaming?: boolean | undefined
  Compress?: boolean | undefined
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined
  FunctionAssociations?: FunctionAssociations | undefined
  FieldLevelEncryptionId?: string | undefined
  RealtimeLogConfigArn?: string | undefined
  CachePolicyId?: string | undefined
  OriginRequestPolicyId?: string | undefined
  ResponseHeadersPolicyId?: string | undefined
  GrpcConfig?: GrpcConfig | undefined
  ForwardedValues?: ForwardedValues | undefined
  MinTTL?: number | undefined
  DefaultTTL?: number | undefined
  MaxTTL?: number | undefined
}

export interface CacheBehaviors {
  Quantity: number
  Items?: CacheBehavior[] | undefined
}

export interface CachePolicy {
  Id: string
  LastModifiedTime: Date
  CachePolicyConfig: CachePolicyConfig
}

export interface CachePolicyConfig {
  Comment?: string | undefined
  Name: string
  DefaultTTL?: number | undefined
  MaxTTL?: number | undefined
  MinTTL: number
  ParametersInCacheKeyAndForwardedToOrigin?: ParametersInCacheKeyAndForwardedToOrigin | undefined
}

export type CachePolicyCookieBehavior = 'none' | 'whitelist' | 'allExcept' | 'all'

export interface CachePolicyCookiesConfig {
  CookieBehavior: CachePolicyCookieBehavior
  Cookies?: CookieNames | undefined
}

export type CachePolicyHeaderBehavior = 'none' | 'whitelist'

export interface CachePolicyHeadersConfig {
  HeaderBehavior: CachePolicyHeaderBehavior
  Headers?: Headers | undefined
}

export interface CachePolicyList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: CachePolicySummary[] | undefined
}

export type CachePolicyQueryStringBehavior = 'none' | 'whitelist' | 'allExcept' | 'all'

export interface CachePolicyQueryStringsConfig {
  QueryStringBehavior: CachePolicyQueryStringBehavior
  QueryStrings?: QueryStringNames | undefined
}

export interface CachePolicySummary {
  Type: CachePolicyType
  CachePolicy: CachePolicy
}

export type CachePolicyType = 'managed' | 'custom'

export interface CacheTagConfig {
  HeaderName: string
}

export interface CachedMethods {
  Quantity: number
  Items: Method[]
}

export interface Certificate {
  Arn: string
}

export type CertificateSource = 'cloudfront' | 'iam' | 'acm'

export type CertificateTransparencyLoggingPreference = 'enabled' | 'disabled'

export interface CloudFrontOriginAccessIdentity {
  Id: string
  S3CanonicalUserId: string
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined
}

export interface CloudFrontOriginAccessIdentityConfig {
  CallerReference: string
  Comment: string
}

export interface CloudFrontOriginAccessIdentityList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: CloudFrontOriginAccessIdentitySummary[] | undefined
}

export interface CloudFrontOriginAccessIdentitySummary {
  Id: string
  S3CanonicalUserId: string
  Comment: string
}

export interface ConflictingAlias {
  Alias?: string | undefined
  DistributionId?: string | undefined
  AccountId?: string | undefined
}

export interface ConflictingAliasesList {
  NextMarker?: string | undefined
  MaxItems?: number | undefined
  Quantity?: number | undefined
  Items?: ConflictingAlias[] | undefined
}

export interface ConnectionFunctionAssociation {
  Id: string
}

export interface ConnectionFunctionSummary {
  Name: string
  Id: string
  ConnectionFunctionConfig: FunctionConfig
  ConnectionFunctionArn: string
  Status: string
  Stage: FunctionStage
  CreatedTime: Date
  LastModifiedTime: Date
}

export interface ConnectionFunctionTestResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined
  ComputeUtilization?: string | undefined
  ConnectionFunctionExecutionLogs?: string[] | undefined
  ConnectionFunctionErrorMessage?: string | undefined
  ConnectionFunctionOutput?: string | undefined
}

export interface ConnectionGroup {
  Id?: string | undefined
  Name?: string | undefined
  Arn?: string | undefined
  CreatedTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  Tags?: Tags | undefined
  Ipv6Enabled?: boolean | undefined
  RoutingEndpoint?: string | undefined
  AnycastIpListId?: string | undefined
  Status?: string | undefined
  Enabled?: boolean | undefined
  IsDefault?: boolean | undefined
}

export interface ConnectionGroupAssociationFilter {
  AnycastIpListId?: string | undefined
}

export interface ConnectionGroupSummary {
  Id: string
  Name: string
  Arn: string
  RoutingEndpoint: string
  CreatedTime: Date
  LastModifiedTime: Date
  ETag: string
  AnycastIpListId?: string | undefined
  Enabled?: boolean | undefined
  Status?: string | undefined
  IsDefault?: boolean | undefined
}

export type ConnectionMode = 'direct' | 'tenant-only'

export interface ContentTypeProfile {
  Format: Format
  ProfileId?: string | undefined
  ContentType: string
}

export interface ContentTypeProfileConfig {
  ForwardWhenContentTypeIsUnknown: boolean
  ContentTypeProfiles?: ContentTypeProfiles | undefined
}

export interface ContentTypeProfiles {
  Quantity: number
  Items?: ContentTypeProfile[] | undefined
}

export interface ContinuousDeploymentPolicy {
  Id: string
  LastModifiedTime: Date
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
}

export interface ContinuousDeploymentPolicyConfig {
  StagingDistributionDnsNames: StagingDistributionDnsNames
  Enabled: boolean
  TrafficConfig?: TrafficConfig | undefined
}

export interface ContinuousDeploymentPolicyList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: ContinuousDeploymentPolicySummary[] | undefined
}

export interface ContinuousDeploymentPolicySummary {
  ContinuousDeploymentPolicy: ContinuousDeploymentPolicy
}

export type ContinuousDeploymentPolicyType = 'SingleWeight' | 'SingleHeader'

export interface ContinuousDeploymentSingleHeaderConfig {
  Header: string
  Value: string
}

export interface ContinuousDeploymentSingleWeightConfig {
  Weight: number
  SessionStickinessConfig?: SessionStickinessConfig | undefined
}

export interface CookieNames {
  Quantity: number
  Items?: string[] | undefined
}

export interface CookiePreference {
  Forward: ItemSelection
  WhitelistedNames?: CookieNames | undefined
}

export interface CopyDistributionRequest {
  PrimaryDistributionId: string
  Staging?: boolean | undefined
  IfMatch?: string | undefined
  CallerReference: string
  Enabled?: boolean | undefined
}

export interface CopyDistributionResult {
  Distribution?: Distribution | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateAnycastIpListRequest {
  Name: string
  IpCount: number
  Tags?: Tags | undefined
  IpAddressType?: IpAddressType | undefined
  IpamCidrConfigs?: IpamCidrConfig[] | undefined
}

export interface CreateAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined
  ETag?: string | undefined
}

export interface CreateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig
}

export interface CreateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
}

export interface CreateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateConnectionFunctionRequest {
  Name: string
  ConnectionFunctionConfig: FunctionConfig
  ConnectionFunctionCode: Uint8Array
  Tags?: Tags | undefined
}

export interface CreateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateConnectionGroupRequest {
  Name: string
  Ipv6Enabled?: boolean | undefined
  Tags?: Tags | undefined
  AnycastIpListId?: string | undefined
  Enabled?: boolean | undefined
}

export interface CreateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined
  ETag?: string | undefined
}

export interface CreateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
}

export interface CreateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateDistributionRequest {
  DistributionConfig: DistributionConfig
}

export interface CreateDistributionResult {
  Distribution?: Distribution | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateDistributionTenantRequest {
  DistributionId: string
  Name: string
  Domains: DomainItem[]
  Tags?: Tags | undefined
  Customizations?: Customizations | undefined
  Parameters?: Parameter[] | undefined
  ConnectionGroupId?: string | undefined
  ManagedCertificateRequest?: ManagedCertificateRequest | undefined
  Enabled?: boolean | undefined
}

export interface CreateDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined
  ETag?: string | undefined
}

export interface CreateDistributionWithTagsRequest {
  DistributionConfigWithTags: DistributionConfigWithTags
}

export interface CreateDistributionWithTagsResult {
  Distribution?: Distribution | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
}

export interface CreateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
}

export interface CreateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateFunctionRequest {
  Name: string
  FunctionConfig: FunctionConfig
  FunctionCode: Uint8Array
  Tags?: Tags | undefined
}

export interface CreateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateInvalidationForDistributionTenantRequest {
  Id: string
  InvalidationBatch: InvalidationBatch
}

export interface CreateInvalidationForDistributionTenantResult {
  Location?: string | undefined
  Invalidation?: Invalidation | undefined
}

export interface CreateInvalidationRequest {
  DistributionId: string
  InvalidationBatch: InvalidationBatch
}

export interface CreateInvalidationResult {
  Location?: string | undefined
  Invalidation?: Invalidation | undefined
}

export interface CreateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig
}

export interface CreateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateKeyValueStoreRequest {
  Name: string
  Comment?: string | undefined
  ImportSource?: ImportSource | undefined
  Tags?: Tags | undefined
}

export interface CreateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined
  ETag?: string | undefined
  Location?: string | undefined
}

export interface CreateMonitoringSubscriptionRequest {
  DistributionId: string
  MonitoringSubscription: MonitoringSubscription
}

export interface CreateMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined
}

export interface CreateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig
}

export interface CreateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig
}

export interface CreateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig
}

export interface CreatePublicKeyResult {
  PublicKey?: PublicKey | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateRealtimeLogConfigRequest {
  EndPoints: EndPoint[]
  Fields: string[]
  Name: string
  SamplingRate: number
}

export interface CreateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined
}

export interface CreateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
}

export interface CreateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig
}

export interface CreateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateStreamingDistributionWithTagsRequest {
  StreamingDistributionConfigWithTags: StreamingDistributionConfigWithTags
}

export interface CreateStreamingDistributionWithTagsResult {
  StreamingDistribution?: StreamingDistribution | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CreateTrustStoreRequest {
  Name: string
  CaCertificatesBundleSource: CaCertificatesBundleSource
  UseClientCertificateOCSPEndpoint?: boolean | undefined
  Tags?: Tags | undefined
}

export interface CreateTrustStoreResult {
  TrustStore?: TrustStore | undefined
  ETag?: string | undefined
}

export interface CreateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig
  Tags?: Tags | undefined
}

export interface CreateVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined
  Location?: string | undefined
  ETag?: string | undefined
}

export interface CustomErrorResponse {
  ErrorCode: number
  ResponsePagePath?: string | undefined
  ResponseCode?: string | undefined
  ErrorCachingMinTTL?: number | undefined
}

export interface CustomErrorResponses {
  Quantity: number
  Items?: CustomErrorResponse[] | undefined
}

export interface CustomHeaders {
  Quantity: number
  Items?: OriginCustomHeader[] | undefined
}

export interface CustomOriginConfig {
  HTTPPort: number
  HTTPSPort: number
  OriginProtocolPolicy: OriginProtocolPolicy
  OriginSslProtocols?: OriginSslProtocols | undefined
  OriginReadTimeout?: number | undefined
  OriginKeepaliveTimeout?: number | undefined
  IpAddressType?: IpAddressType | undefined
  OriginMtlsConfig?: OriginMtlsConfig | undefined
}

export type CustomizationActionType = 'override' | 'disable'

export interface Customizations {
  WebAcl?: WebAclCustomization | undefined
  Certificate?: Certificate | undefined
  GeoRestrictions?: GeoRestrictionCustomization | undefined
}

export interface DefaultCacheBehavior {
  TargetOriginId: string
  TrustedSigners?: TrustedSigners | undefined
  TrustedKeyGroups?: TrustedKeyGroups | undefined
  ViewerProtocolPolicy: ViewerProtocolPolicy
  AllowedMethods?: AllowedMethods | undefined
  SmoothStreaming?: boolean | undefined
  Compress?: boolean | undefined
  LambdaFunctionAssociations?: LambdaFunctionAssociations | undefined
  FunctionAssociations?: FunctionAssociations | undefined
  FieldLevelEncryptionId?: string | undefined
  RealtimeLogConfigArn?: string | undefined
  CachePolicyId?: string | undefined
  OriginRequestPolicyId?: string | undefined
  ResponseHeadersPolicyId?: string | undefined
  GrpcConfig?: GrpcConfig | undefined
  ForwardedValues?: ForwardedValues | undefined
  MinTTL?: number | undefined
  DefaultTTL?: number | undefined
  MaxTTL?: number | undefined
}

export interface DeleteAnycastIpListRequest {
  Id: string
  IfMatch: string
}

export interface DeleteCachePolicyRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteCloudFrontOriginAccessIdentityRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteConnectionFunctionRequest {
  Id: string
  IfMatch: string
}

export interface DeleteConnectionGroupRequest {
  Id: string
  IfMatch: string
}

export interface DeleteContinuousDeploymentPolicyRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteDistributionRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteDistributionTenantRequest {
  Id: string
  IfMatch: string
}

export interface DeleteFieldLevelEncryptionConfigRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteFieldLevelEncryptionProfileRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteFunctionRequest {
  Name: string
  IfMatch: string
}

export interface DeleteKeyGroupRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteKeyValueStoreRequest {
  Name: string
  IfMatch: string
}

export interface DeleteMonitoringSubscriptionRequest {
  DistributionId: string
}

export interface DeleteOriginAccessControlRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteOriginRequestPolicyRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeletePublicKeyRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteRealtimeLogConfigRequest {
  Name?: string | undefined
  ARN?: string | undefined
}

export interface DeleteResourcePolicyRequest {
  ResourceArn: string
}

export interface DeleteResponseHeadersPolicyRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteStreamingDistributionRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DeleteTrustStoreRequest {
  Id: string
  IfMatch: string
}

export interface DeleteVpcOriginRequest {
  Id: string
  IfMatch: string
}

export interface DeleteVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined
  ETag?: string | undefined
}

export interface DescribeConnectionFunctionRequest {
  Identifier: string
  Stage?: FunctionStage | undefined
}

export interface DescribeConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined
  ETag?: string | undefined
}

export interface DescribeFunctionRequest {
  Name: string
  Stage?: FunctionStage | undefined
}

export interface DescribeFunctionResult {
  FunctionSummary?: FunctionSummary | undefined
  ETag?: string | undefined
}

export interface DescribeKeyValueStoreRequest {
  Name: string
}

export interface DescribeKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined
  ETag?: string | undefined
}

export interface DisassociateDistributionTenantWebACLRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DisassociateDistributionTenantWebACLResult {
  Id?: string | undefined
  ETag?: string | undefined
}

export interface DisassociateDistributionWebACLRequest {
  Id: string
  IfMatch?: string | undefined
}

export interface DisassociateDistributionWebACLResult {
  Id?: string | undefined
  ETag?: string | undefined
}

export interface Distribution {
  Id: string
  ARN: string
  Status: string
  LastModifiedTime: Date
  InProgressInvalidationBatches: number
  DomainName: string
  ActiveTrustedSigners?: ActiveTrustedSigners | undefined
  ActiveTrustedKeyGroups?: ActiveTrustedKeyGroups | undefined
  DistributionConfig: DistributionConfig
  AliasICPRecordals?: AliasICPRecordal[] | undefined
}

export interface DistributionConfig {
  CallerReference: string
  Aliases?: Aliases | undefined
  DefaultRootObject?: string | undefined
  Origins: Origins
  OriginGroups?: OriginGroups | undefined
  DefaultCacheBehavior: DefaultCacheBehavior
  CacheBehaviors?: CacheBehaviors | undefined
  CustomErrorResponses?: CustomErrorResponses | undefined
  Comment: string
  Logging?: LoggingConfig | undefined
  PriceClass?: PriceClass | undefined
  Enabled: boolean
  ViewerCertificate?: ViewerCertificate | undefined
  Restrictions?: Restrictions | undefined
  WebACLId?: string | undefined
  HttpVersion?: HttpVersion | undefined
  IsIPV6Enabled?: boolean | undefined
  ContinuousDeploymentPolicyId?: string | undefined
  Staging?: boolean | undefined
  AnycastIpListId?: string | undefined
  TenantConfig?: TenantConfig | undefined
  ConnectionMode?: ConnectionMode | undefined
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined
  CacheTagConfig?: CacheTagConfig | undefined
}

export interface DistributionConfigWithTags {
  DistributionConfig: DistributionConfig
  Tags: Tags
}

export interface DistributionIdList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: string[] | undefined
}

export interface DistributionIdOwner {
  DistributionId: string
  OwnerAccountId: string
}

export interface DistributionIdOwnerList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: DistributionIdOwner[] | undefined
}

export interface DistributionList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: DistributionSummary[] | undefined
}

export interface DistributionResourceId {
  DistributionId?: string | undefined
  DistributionTenantId?: string | undefined
}

export type DistributionResourceType = 'distribution' | 'distribution-tenant'

export interface DistributionSummary {
  Id: string
  ARN: string
  ETag?: string | undefined
  Status: string
  LastModifiedTime: Date
  DomainName: string
  Aliases: Aliases
  Origins: Origins
  OriginGroups?: OriginGroups | undefined
  DefaultCacheBehavior: DefaultCacheBehavior
  CacheBehaviors: CacheBehaviors
  CustomErrorResponses: CustomErrorResponses
  Comment: string
  PriceClass: PriceClass
  Enabled: boolean
  ViewerCertificate: ViewerCertificate
  Restrictions: Restrictions
  WebACLId: string
  HttpVersion: HttpVersion
  IsIPV6Enabled: boolean
  AliasICPRecordals?: AliasICPRecordal[] | undefined
  Staging: boolean
  ConnectionMode?: ConnectionMode | undefined
  AnycastIpListId?: string | undefined
  ViewerMtlsConfig?: ViewerMtlsConfig | undefined
  ConnectionFunctionAssociation?: ConnectionFunctionAssociation | undefined
}

export interface DistributionTenant {
  Id?: string | undefined
  DistributionId?: string | undefined
  Name?: string | undefined
  Arn?: string | undefined
  Domains?: DomainResult[] | undefined
  Tags?: Tags | undefined
  Customizations?: Customizations | undefined
  Parameters?: Parameter[] | undefined
  ConnectionGroupId?: string | undefined
  CreatedTime?: Date | undefined
  LastModifiedTime?: Date | undefined
  Enabled?: boolean | undefined
  Status?: string | undefined
}

export interface DistributionTenantAssociationFilter {
  DistributionId?: string | undefined
  ConnectionGroupId?: string | undefined
}

export interface DistributionTenantSummary {
  Id: string
  DistributionId: string
  Name: string
  Arn: string
  Domains: DomainResult[]
  ConnectionGroupId?: string | undefined
  Customizations?: Customizations | undefined
  CreatedTime: Date
  LastModifiedTime: Date
  ETag: string
  Enabled?: boolean | undefined
  Status?: string | undefined
}

export interface DnsConfiguration {
  Domain: string
  Status: DnsConfigurationStatus
  Reason?: string | undefined
}

export type DnsConfigurationStatus = 'valid-configuration' | 'invalid-configuration' | 'unknown-configuration'

export interface DomainConflict {
  Domain: string
  ResourceType: DistributionResourceType
  ResourceId: string
  AccountId: string
}

export interface DomainItem {
  Domain: string
}

export interface DomainResult {
  Domain: string
  Status?: DomainStatus | undefined
}

export type DomainStatus = 'active' | 'inactive'

export interface EncryptionEntities {
  Quantity: number
  Items?: EncryptionEntity[] | undefined
}

export interface EncryptionEntity {
  PublicKeyId: string
  ProviderId: string
  FieldPatterns: FieldPatterns
}

export interface EndPoint {
  StreamType: string
  KinesisStreamConfig?: KinesisStreamConfig | undefined
}

export type EventType = 'viewer-request' | 'viewer-response' | 'origin-request' | 'origin-response'

export interface FieldLevelEncryption {
  Id: string
  LastModifiedTime: Date
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
}

export interface FieldLevelEncryptionConfig {
  CallerReference: string
  Comment?: string | undefined
  QueryArgProfileConfig?: QueryArgProfileConfig | undefined
  ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined
}

export interface FieldLevelEncryptionList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: FieldLevelEncryptionSummary[] | undefined
}

export interface FieldLevelEncryptionProfile {
  Id: string
  LastModifiedTime: Date
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
}

export interface FieldLevelEncryptionProfileConfig {
  Name: string
  CallerReference: string
  Comment?: string | undefined
  EncryptionEntities: EncryptionEntities
}

export interface FieldLevelEncryptionProfileList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: FieldLevelEncryptionProfileSummary[] | undefined
}

export interface FieldLevelEncryptionProfileSummary {
  Id: string
  LastModifiedTime: Date
  Name: string
  EncryptionEntities: EncryptionEntities
  Comment?: string | undefined
}

export interface FieldLevelEncryptionSummary {
  Id: string
  LastModifiedTime: Date
  Comment?: string | undefined
  QueryArgProfileConfig?: QueryArgProfileConfig | undefined
  ContentTypeProfileConfig?: ContentTypeProfileConfig | undefined
}

export interface FieldPatterns {
  Quantity: number
  Items?: string[] | undefined
}

export type Format = 'URLEncoded'

export interface ForwardedValues {
  QueryString: boolean
  Cookies: CookiePreference
  Headers?: Headers | undefined
  QueryStringCacheKeys?: QueryStringCacheKeys | undefined
}

export type FrameOptionsList = 'DENY' | 'SAMEORIGIN'

export interface FunctionAssociation {
  FunctionARN: string
  EventType: EventType
}

export interface FunctionAssociations {
  Quantity: number
  Items?: FunctionAssociation[] | undefined
}

export interface FunctionConfig {
  Comment: string
  Runtime: FunctionRuntime
  KeyValueStoreAssociations?: KeyValueStoreAssociations | undefined
}

export interface FunctionList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: FunctionSummary[] | undefined
}

export interface FunctionMetadata {
  FunctionARN: string
  Stage?: FunctionStage | undefined
  CreatedTime?: Date | undefined
  LastModifiedTime: Date
}

export type FunctionRuntime = 'cloudfront-js-1.0' | 'cloudfront-js-2.0'

export type FunctionStage = 'DEVELOPMENT' | 'LIVE'

export interface FunctionSummary {
  Name: string
  Status?: string | undefined
  FunctionConfig: FunctionConfig
  FunctionMetadata: FunctionMetadata
}

export interface GeoRestriction {
  RestrictionType: GeoRestrictionType
  Quantity: number
  Items?: string[] | undefined
}

export interface GeoRestrictionCustomization {
  RestrictionType: GeoRestrictionType
  Locations?: string[] | undefined
}

export type GeoRestrictionType = 'blacklist' | 'whitelist' | 'none'

export interface GetAnycastIpListRequest {
  Id: string
}

export interface GetAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined
  ETag?: string | undefined
}

export interface GetCachePolicyConfigRequest {
  Id: string
}

export interface GetCachePolicyConfigResult {
  CachePolicyConfig?: CachePolicyConfig | undefined
  ETag?: string | undefined
}

export interface GetCachePolicyRequest {
  Id: string
}

export interface GetCachePolicyResult {
  CachePolicy?: CachePolicy | undefined
  ETag?: string | undefined
}

export interface GetCloudFrontOriginAccessIdentityConfigRequest {
  Id: string
}

export interface GetCloudFrontOriginAccessIdentityConfigResult {
  CloudFrontOriginAccessIdentityConfig?: CloudFrontOriginAccessIdentityConfig | undefined
  ETag?: string | undefined
}

export interface GetCloudFrontOriginAccessIdentityRequest {
  Id: string
}

export interface GetCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined
  ETag?: string | undefined
}

export interface GetConnectionFunctionRequest {
  Identifier: string
  Stage?: FunctionStage | undefined
}

export interface GetConnectionFunctionResult {
  ConnectionFunctionCode?: Uint8Array | undefined
  ETag?: string | undefined
  ContentType?: string | undefined
}

export interface GetConnectionGroupByRoutingEndpointRequest {
  RoutingEndpoint: string
}

export interface GetConnectionGroupByRoutingEndpointResult {
  ConnectionGroup?: ConnectionGroup | undefined
  ETag?: string | undefined
}

export interface GetConnectionGroupRequest {
  Identifier: string
}

export interface GetConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined
  ETag?: string | undefined
}

export interface GetContinuousDeploymentPolicyConfigRequest {
  Id: string
}

export interface GetContinuousDeploymentPolicyConfigResult {
  ContinuousDeploymentPolicyConfig?: ContinuousDeploymentPolicyConfig | undefined
  ETag?: string | undefined
}

export interface GetContinuousDeploymentPolicyRequest {
  Id: string
}

export interface GetContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined
  ETag?: string | undefined
}

export interface GetDistributionConfigRequest {
  Id: string
}

export interface GetDistributionConfigResult {
  DistributionConfig?: DistributionConfig | undefined
  ETag?: string | undefined
}

export interface GetDistributionRequest {
  Id: string
}

export interface GetDistributionResult {
  Distribution?: Distribution | undefined
  ETag?: string | undefined
}

export interface GetDistributionTenantByDomainRequest {
  Domain: string
}

export interface GetDistributionTenantByDomainResult {
  DistributionTenant?: DistributionTenant | undefined
  ETag?: string | undefined
}

export interface GetDistributionTenantRequest {
  Identifier: string
}

export interface GetDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined
  ETag?: string | undefined
}

export interface GetFieldLevelEncryptionConfigRequest {
  Id: string
}

export interface GetFieldLevelEncryptionConfigResult {
  FieldLevelEncryptionConfig?: FieldLevelEncryptionConfig | undefined
  ETag?: string | undefined
}

export interface GetFieldLevelEncryptionProfileConfigRequest {
  Id: string
}

export interface GetFieldLevelEncryptionProfileConfigResult {
  FieldLevelEncryptionProfileConfig?: FieldLevelEncryptionProfileConfig | undefined
  ETag?: string | undefined
}

export interface GetFieldLevelEncryptionProfileRequest {
  Id: string
}

export interface GetFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined
  ETag?: string | undefined
}

export interface GetFieldLevelEncryptionRequest {
  Id: string
}

export interface GetFieldLevelEncryptionResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined
  ETag?: string | undefined
}

export interface GetFunctionRequest {
  Name: string
  Stage?: FunctionStage | undefined
}

export interface GetFunctionResult {
  FunctionCode?: Uint8Array | undefined
  ETag?: string | undefined
  ContentType?: string | undefined
}

export interface GetInvalidationForDistributionTenantRequest {
  DistributionTenantId: string
  Id: string
}

export interface GetInvalidationForDistributionTenantResult {
  Invalidation?: Invalidation | undefined
}

export interface GetInvalidationRequest {
  DistributionId: string
  Id: string
}

export interface GetInvalidationResult {
  Invalidation?: Invalidation | undefined
}

export interface GetKeyGroupConfigRequest {
  Id: string
}

export interface GetKeyGroupConfigResult {
  KeyGroupConfig?: KeyGroupConfig | undefined
  ETag?: string | undefined
}

export interface GetKeyGroupRequest {
  Id: string
}

export interface GetKeyGroupResult {
  KeyGroup?: KeyGroup | undefined
  ETag?: string | undefined
}

export interface GetManagedCertificateDetailsRequest {
  Identifier: string
}

export interface GetManagedCertificateDetailsResult {
  ManagedCertificateDetails?: ManagedCertificateDetails | undefined
}

export interface GetMonitoringSubscriptionRequest {
  DistributionId: string
}

export interface GetMonitoringSubscriptionResult {
  MonitoringSubscription?: MonitoringSubscription | undefined
}

export interface GetOriginAccessControlConfigRequest {
  Id: string
}

export interface GetOriginAccessControlConfigResult {
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined
  ETag?: string | undefined
}

export interface GetOriginAccessControlRequest {
  Id: string
}

export interface GetOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined
  ETag?: string | undefined
}

export interface GetOriginRequestPolicyConfigRequest {
  Id: string
}

export interface GetOriginRequestPolicyConfigResult {
  OriginRequestPolicyConfig?: OriginRequestPolicyConfig | undefined
  ETag?: string | undefined
}

export interface GetOriginRequestPolicyRequest {
  Id: string
}

export interface GetOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined
  ETag?: string | undefined
}

export interface GetPublicKeyConfigRequest {
  Id: string
}

export interface GetPublicKeyConfigResult {
  PublicKeyConfig?: PublicKeyConfig | undefined
  ETag?: string | undefined
}

export interface GetPublicKeyRequest {
  Id: string
}

export interface GetPublicKeyResult {
  PublicKey?: PublicKey | undefined
  ETag?: string | undefined
}

export interface GetRealtimeLogConfigRequest {
  Name?: string | undefined
  ARN?: string | undefined
}

export interface GetRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined
}

export interface GetResourcePolicyRequest {
  ResourceArn: string
}

export interface GetResourcePolicyResult {
  ResourceArn?: string | undefined
  PolicyDocument?: string | undefined
}

export interface GetResponseHeadersPolicyConfigRequest {
  Id: string
}

export interface GetResponseHeadersPolicyConfigResult {
  ResponseHeadersPolicyConfig?: ResponseHeadersPolicyConfig | undefined
  ETag?: string | undefined
}

export interface GetResponseHeadersPolicyRequest {
  Id: string
}

export interface GetResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined
  ETag?: string | undefined
}

export interface GetStreamingDistributionConfigRequest {
  Id: string
}

export interface GetStreamingDistributionConfigResult {
  StreamingDistributionConfig?: StreamingDistributionConfig | undefined
  ETag?: string | undefined
}

export interface GetStreamingDistributionRequest {
  Id: string
}

export interface GetStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined
  ETag?: string | undefined
}

export interface GetTrustStoreRequest {
  Identifier: string
}

export interface GetTrustStoreResult {
  TrustStore?: TrustStore | undefined
  ETag?: string | undefined
}

export interface GetVpcOriginRequest {
  Id: string
}

export interface GetVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined
  ETag?: string | undefined
}

export interface GrpcConfig {
  Enabled: boolean
}

export interface Headers {
  Quantity: number
  Items?: string[] | undefined
}

export type HttpVersion = 'http1.1' | 'http2' | 'http3' | 'http2and3'

export type ICPRecordalStatus = 'APPROVED' | 'SUSPENDED' | 'PENDING'

export interface ImportSource {
  SourceType: ImportSourceType
  SourceARN: string
}

export type ImportSourceType = 'S3'

export interface Invalidation {
  Id: string
  Status: string
  CreateTime: Date
  InvalidationBatch: InvalidationBatch
}

export interface InvalidationBatch {
  Paths: Paths
  CallerReference: string
}

export interface InvalidationList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: InvalidationSummary[] | undefined
}

export interface InvalidationSummary {
  Id: string
  CreateTime: Date
  Status: string
}

export type IpAddressType = 'ipv4' | 'ipv6' | 'dualstack'

export interface IpamCidrConfig {
  Cidr: string
  IpamPoolArn: string
  AnycastIp?: string | undefined
  Status?: IpamCidrStatus | undefined
}

export type IpamCidrStatus = 'provisioned' | 'failed-provision' | 'provisioning' | 'deprovisioned' | 'failed-deprovision' | 'deprovisioning' | 'advertised' | 'failed-advertise' | 'advertising' | 'withdrawn' | 'failed-withdraw' | 'withdrawing'

export interface IpamConfig {
  Quantity: number
  IpamCidrConfigs: IpamCidrConfig[]
}

export type ItemSelection = 'none' | 'whitelist' | 'all'

export interface KGKeyPairIds {
  KeyGroupId?: string | undefined
  KeyPairIds?: KeyPairIds | undefined
}

export interface KeyGroup {
  Id: string
  LastModifiedTime: Date
  KeyGroupConfig: KeyGroupConfig
}

export interface KeyGroupConfig {
  Name: string
  Items: string[]
  Comment?: string | undefined
}

export interface KeyGroupList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: KeyGroupSummary[] | undefined
}

export interface KeyGroupSummary {
  KeyGroup: KeyGroup
}

export interface KeyPairIds {
  Quantity: number
  Items?: string[] | undefined
}

export interface KeyValueStore {
  Name: string
  Id: string
  Comment: string
  ARN: string
  Status?: string | undefined
  LastModifiedTime: Date
}

export interface KeyValueStoreAssociation {
  KeyValueStoreARN: string
}

export interface KeyValueStoreAssociations {
  Quantity: number
  Items?: KeyValueStoreAssociation[] | undefined
}

export interface KeyValueStoreList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: KeyValueStore[] | undefined
}

export interface KinesisStreamConfig {
  RoleARN: string
  StreamARN: string
}

export interface LambdaFunctionAssociation {
  LambdaFunctionARN: string
  EventType: EventType
  IncludeBody?: boolean | undefined
}

export interface LambdaFunctionAssociations {
  Quantity: number
  Items?: LambdaFunctionAssociation[] | undefined
}

export interface ListAnycastIpListsRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAnycastIpListsResult {
  AnycastIpLists?: AnycastIpListCollection | undefined
}

export interface ListCachePoliciesRequest {
  Type?: CachePolicyType | undefined
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListCachePoliciesResult {
  CachePolicyList?: CachePolicyList | undefined
}

export interface ListCloudFrontOriginAccessIdentitiesRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListCloudFrontOriginAccessIdentitiesResult {
  CloudFrontOriginAccessIdentityList?: CloudFrontOriginAccessIdentityList | undefined
}

export interface ListConflictingAliasesRequest {
  DistributionId: string
  Alias: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListConflictingAliasesResult {
  ConflictingAliasesList?: ConflictingAliasesList | undefined
}

export interface ListConnectionFunctionsRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
  Stage?: FunctionStage | undefined
}

export interface ListConnectionFunctionsResult {
  NextMarker?: string | undefined
  ConnectionFunctions?: ConnectionFunctionSummary[] | undefined
}

export interface ListConnectionGroupsRequest {
  AssociationFilter?: ConnectionGroupAssociationFilter | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListConnectionGroupsResult {
  NextMarker?: string | undefined
  ConnectionGroups?: ConnectionGroupSummary[] | undefined
}

export interface ListContinuousDeploymentPoliciesRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListContinuousDeploymentPoliciesResult {
  ContinuousDeploymentPolicyList?: ContinuousDeploymentPolicyList | undefined
}

export interface ListDistributionTenantsByCustomizationRequest {
  WebACLArn?: string | undefined
  CertificateArn?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListDistributionTenantsByCustomizationResult {
  NextMarker?: string | undefined
  DistributionTenantList?: DistributionTenantSummary[] | undefined
}

export interface ListDistributionTenantsRequest {
  AssociationFilter?: DistributionTenantAssociationFilter | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListDistributionTenantsResult {
  NextMarker?: string | undefined
  DistributionTenantList?: DistributionTenantSummary[] | undefined
}

export interface ListDistributionsByAnycastIpListIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  AnycastIpListId: string
}

export interface ListDistributionsByAnycastIpListIdResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsByCachePolicyIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  CachePolicyId: string
}

export interface ListDistributionsByCachePolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined
}

export interface ListDistributionsByConnectionFunctionRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
  ConnectionFunctionIdentifier: string
}

export interface ListDistributionsByConnectionFunctionResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsByConnectionModeRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
  ConnectionMode: ConnectionMode
}

export interface ListDistributionsByConnectionModeResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsByKeyGroupRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  KeyGroupId: string
}

export interface ListDistributionsByKeyGroupResult {
  DistributionIdList?: DistributionIdList | undefined
}

export interface ListDistributionsByOriginRequestPolicyIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  OriginRequestPolicyId: string
}

export interface ListDistributionsByOriginRequestPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined
}

export interface ListDistributionsByOwnedResourceRequest {
  ResourceArn: string
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListDistributionsByOwnedResourceResult {
  DistributionList?: DistributionIdOwnerList | undefined
}

export interface ListDistributionsByRealtimeLogConfigRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  RealtimeLogConfigName?: string | undefined
  RealtimeLogConfigArn?: string | undefined
}

export interface ListDistributionsByRealtimeLogConfigResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsByResponseHeadersPolicyIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  ResponseHeadersPolicyId: string
}

export interface ListDistributionsByResponseHeadersPolicyIdResult {
  DistributionIdList?: DistributionIdList | undefined
}

export interface ListDistributionsByTrustStoreRequest {
  TrustStoreIdentifier: string
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListDistributionsByTrustStoreResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsByVpcOriginIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  VpcOriginId: string
}

export interface ListDistributionsByVpcOriginIdResult {
  DistributionIdList?: DistributionIdList | undefined
}

export interface ListDistributionsByWebACLIdRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  WebACLId: string
}

export interface ListDistributionsByWebACLIdResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDistributionsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListDistributionsResult {
  DistributionList?: DistributionList | undefined
}

export interface ListDomainConflictsRequest {
  Domain: string
  DomainControlValidationResource: DistributionResourceId
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface ListDomainConflictsResult {
  DomainConflicts?: DomainConflict[] | undefined
  NextMarker?: string | undefined
}

export interface ListFieldLevelEncryptionConfigsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListFieldLevelEncryptionConfigsResult {
  FieldLevelEncryptionList?: FieldLevelEncryptionList | undefined
}

export interface ListFieldLevelEncryptionProfilesRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListFieldLevelEncryptionProfilesResult {
  FieldLevelEncryptionProfileList?: FieldLevelEncryptionProfileList | undefined
}

export interface ListFunctionsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  Stage?: FunctionStage | undefined
}

export interface ListFunctionsResult {
  FunctionList?: FunctionList | undefined
}

export interface ListInvalidationsForDistributionTenantRequest {
  Id: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListInvalidationsForDistributionTenantResult {
  InvalidationList?: InvalidationList | undefined
}

export interface ListInvalidationsRequest {
  DistributionId: string
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListInvalidationsResult {
  InvalidationList?: InvalidationList | undefined
}

export interface ListKeyGroupsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListKeyGroupsResult {
  KeyGroupList?: KeyGroupList | undefined
}

export interface ListKeyValueStoresRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
  Status?: string | undefined
}

export interface ListKeyValueStoresResult {
  KeyValueStoreList?: KeyValueStoreList | undefined
}

export interface ListOriginAccessControlsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListOriginAccessControlsResult {
  OriginAccessControlList?: OriginAccessControlList | undefined
}

export interface ListOriginRequestPoliciesRequest {
  Type?: OriginRequestPolicyType | undefined
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListOriginRequestPoliciesResult {
  OriginRequestPolicyList?: OriginRequestPolicyList | undefined
}

export interface ListPublicKeysRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListPublicKeysResult {
  PublicKeyList?: PublicKeyList | undefined
}

export interface ListRealtimeLogConfigsRequest {
  MaxItems?: string | undefined
  Marker?: string | undefined
}

export interface ListRealtimeLogConfigsResult {
  RealtimeLogConfigs?: RealtimeLogConfigs | undefined
}

export interface ListResponseHeadersPoliciesRequest {
  Type?: ResponseHeadersPolicyType | undefined
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListResponseHeadersPoliciesResult {
  ResponseHeadersPolicyList?: ResponseHeadersPolicyList | undefined
}

export interface ListStreamingDistributionsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListStreamingDistributionsResult {
  StreamingDistributionList?: StreamingDistributionList | undefined
}

export interface ListTagsForResourceRequest {
  Resource: string
}

export interface ListTagsForResourceResult {
  Tags: Tags
}

export interface ListTrustStoresRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListTrustStoresResult {
  NextMarker?: string | undefined
  TrustStoreList?: TrustStoreSummary[] | undefined
}

export interface ListVpcOriginsRequest {
  Marker?: string | undefined
  MaxItems?: string | undefined
}

export interface ListVpcOriginsResult {
  VpcOriginList?: VpcOriginList | undefined
}

export interface LoggingConfig {
  Enabled?: boolean | undefined
  IncludeCookies?: boolean | undefined
  Bucket?: string | undefined
  Prefix?: string | undefined
}

export interface ManagedCertificateDetails {
  CertificateArn?: string | undefined
  CertificateStatus?: ManagedCertificateStatus | undefined
  ValidationTokenHost?: ValidationTokenHost | undefined
  ValidationTokenDetails?: ValidationTokenDetail[] | undefined
}

export interface ManagedCertificateRequest {
  ValidationTokenHost: ValidationTokenHost
  PrimaryDomainName?: string | undefined
  CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference | undefined
}

export type ManagedCertificateStatus = 'pending-validation' | 'issued' | 'inactive' | 'expired' | 'validation-timed-out' | 'revoked' | 'failed'

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'OPTIONS' | 'DELETE'

export type MinimumProtocolVersion = 'SSLv3' | 'TLSv1' | 'TLSv1_2016' | 'TLSv1.1_2016' | 'TLSv1.2_2018' | 'TLSv1.2_2019' | 'TLSv1.2_2021' | 'TLSv1.3_2025' | 'TLSv1.2_2025'

export interface MonitoringSubscription {
  RealtimeMetricsSubscriptionConfig?: RealtimeMetricsSubscriptionConfig | undefined
}

export interface Origin {
  Id: string
  DomainName: string
  OriginPath?: string | undefined
  CustomHeaders?: CustomHeaders | undefined
  S3OriginConfig?: S3OriginConfig | undefined
  CustomOriginConfig?: CustomOriginConfig | undefined
  VpcOriginConfig?: VpcOriginConfig | undefined
  ConnectionAttempts?: number | undefined
  ConnectionTimeout?: number | undefined
  ResponseCompletionTimeout?: number | undefined
  OriginShield?: OriginShield | undefined
  OriginAccessControlId?: string | undefined
}

export interface OriginAccessControl {
  Id: string
  OriginAccessControlConfig?: OriginAccessControlConfig | undefined
}

export interface OriginAccessControlConfig {
  Name: string
  Description?: string | undefined
  SigningProtocol: OriginAccessControlSigningProtocols
  SigningBehavior: OriginAccessControlSigningBehaviors
  OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

export interface OriginAccessControlList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: OriginAccessControlSummary[] | undefined
}

export type OriginAccessControlOriginTypes = 's3' | 'mediastore' | 'mediapackagev2' | 'lambda'

export type OriginAccessControlSigningBehaviors = 'never' | 'always' | 'no-override'

export type OriginAccessControlSigningProtocols = 'sigv4'

export interface OriginAccessControlSummary {
  Id: string
  Description: string
  Name: string
  SigningProtocol: OriginAccessControlSigningProtocols
  SigningBehavior: OriginAccessControlSigningBehaviors
  OriginAccessControlOriginType: OriginAccessControlOriginTypes
}

export interface OriginCustomHeader {
  HeaderName: string
  HeaderValue: string
}

export interface OriginGroup {
  Id: string
  FailoverCriteria: OriginGroupFailoverCriteria
  Members: OriginGroupMembers
  SelectionCriteria?: OriginGroupSelectionCriteria | undefined
}

export interface OriginGroupFailoverCriteria {
  StatusCodes: StatusCodes
}

export interface OriginGroupMember {
  OriginId: string
}

export interface OriginGroupMembers {
  Quantity: number
  Items: OriginGroupMember[]
}

export type OriginGroupSelectionCriteria = 'default' | 'media-quality-based'

export interface OriginGroups {
  Quantity: number
  Items?: OriginGroup[] | undefined
}

export interface OriginMtlsConfig {
  ClientCertificateArn: string
}

export type OriginProtocolPolicy = 'http-only' | 'match-viewer' | 'https-only'

export interface OriginRequestPolicy {
  Id: string
  LastModifiedTime: Date
  OriginRequestPolicyConfig: OriginRequestPolicyConfig
}

export interface OriginRequestPolicyConfig {
  Comment?: string | undefined
  Name: string
  HeadersConfig: OriginRequestPolicyHeadersConfig
  CookiesConfig: OriginRequestPolicyCookiesConfig
  QueryStringsConfig: OriginRequestPolicyQueryStringsConfig
}

export type OriginRequestPolicyCookieBehavior = 'none' | 'whitelist' | 'all' | 'allExcept'

export interface OriginRequestPolicyCookiesConfig {
  CookieBehavior: OriginRequestPolicyCookieBehavior
  Cookies?: CookieNames | undefined
}

export type OriginRequestPolicyHeaderBehavior = 'none' | 'whitelist' | 'allViewer' | 'allViewerAndWhitelistCloudFront' | 'allExcept'

export interface OriginRequestPolicyHeadersConfig {
  HeaderBehavior: OriginRequestPolicyHeaderBehavior
  Headers?: Headers | undefined
}

export interface OriginRequestPolicyList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: OriginRequestPolicySummary[] | undefined
}

export type OriginRequestPolicyQueryStringBehavior = 'none' | 'whitelist' | 'all' | 'allExcept'

export interface OriginRequestPolicyQueryStringsConfig {
  QueryStringBehavior: OriginRequestPolicyQueryStringBehavior
  QueryStrings?: QueryStringNames | undefined
}

export interface OriginRequestPolicySummary {
  Type: OriginRequestPolicyType
  OriginRequestPolicy: OriginRequestPolicy
}

export type OriginRequestPolicyType = 'managed' | 'custom'

export interface OriginShield {
  Enabled: boolean
  OriginShieldRegion?: string | undefined
}

export interface OriginSslProtocols {
  Quantity: number
  Items: SslProtocol[]
}

export interface Origins {
  Quantity: number
  Items: Origin[]
}

export interface Parameter {
  Name: string
  Value: string
}

export interface ParameterDefinition {
  Name: string
  Definition: ParameterDefinitionSchema
}

export interface ParameterDefinitionSchema {
  StringSchema?: StringSchemaConfig | undefined
}

export interface ParametersInCacheKeyAndForwardedToOrigin {
  EnableAcceptEncodingGzip: boolean
  EnableAcceptEncodingBrotli?: boolean | undefined
  HeadersConfig: CachePolicyHeadersConfig
  CookiesConfig: CachePolicyCookiesConfig
  QueryStringsConfig: CachePolicyQueryStringsConfig
}

export interface Paths {
  Quantity: number
  Items?: string[] | undefined
}

export type PriceClass = 'PriceClass_100' | 'PriceClass_200' | 'PriceClass_All' | 'None'

export interface PublicKey {
  Id: string
  CreatedTime: Date
  PublicKeyConfig: PublicKeyConfig
}

export interface PublicKeyConfig {
  CallerReference: string
  Name: string
  EncodedKey: string
  Comment?: string | undefined
}

export interface PublicKeyList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: PublicKeySummary[] | undefined
}

export interface PublicKeySummary {
  Id: string
  Name: string
  CreatedTime: Date
  EncodedKey: string
  Comment?: string | undefined
}

export interface PublishConnectionFunctionRequest {
  Id: string
  IfMatch: string
}

export interface PublishConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined
}

export interface PublishFunctionRequest {
  Name: string
  IfMatch: string
}

export interface PublishFunctionResult {
  FunctionSummary?: FunctionSummary | undefined
}

export interface PutResourcePolicyRequest {
  ResourceArn: string
  PolicyDocument: string
}

export interface PutResourcePolicyResult {
  ResourceArn?: string | undefined
}

export interface QueryArgProfile {
  QueryArg: string
  ProfileId: string
}

export interface QueryArgProfileConfig {
  ForwardWhenQueryArgProfileIsUnknown: boolean
  QueryArgProfiles?: QueryArgProfiles | undefined
}

export interface QueryArgProfiles {
  Quantity: number
  Items?: QueryArgProfile[] | undefined
}

export interface QueryStringCacheKeys {
  Quantity: number
  Items?: string[] | undefined
}

export interface QueryStringNames {
  Quantity: number
  Items?: string[] | undefined
}

export interface RealtimeLogConfig {
  ARN: string
  Name: string
  SamplingRate: number
  EndPoints: EndPoint[]
  Fields: string[]
}

export interface RealtimeLogConfigs {
  MaxItems: number
  Items?: RealtimeLogConfig[] | undefined
  IsTruncated: boolean
  Marker: string
  NextMarker?: string | undefined
}

export interface RealtimeMetricsSubscriptionConfig {
  RealtimeMetricsSubscriptionStatus: RealtimeMetricsSubscriptionStatus
}

export type RealtimeMetricsSubscriptionStatus = 'Enabled' | 'Disabled'

export type ReferrerPolicyList = 'no-referrer' | 'no-referrer-when-downgrade' | 'origin' | 'origin-when-cross-origin' | 'same-origin' | 'strict-origin' | 'strict-origin-when-cross-origin' | 'unsafe-url'

export interface ResponseHeadersPolicy {
  Id: string
  LastModifiedTime: Date
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
}

export interface ResponseHeadersPolicyAccessControlAllowHeaders {
  Quantity: number
  Items: string[]
}

export interface ResponseHeadersPolicyAccessControlAllowMethods {
  Quantity: number
  Items: ResponseHeadersPolicyAccessControlAllowMethodsValues[]
}

export type ResponseHeadersPolicyAccessControlAllowMethodsValues = 'GET' | 'POST' | 'OPTIONS' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'ALL'

export interface ResponseHeadersPolicyAccessControlAllowOrigins {
  Quantity: number
  Items: string[]
}

export interface ResponseHeadersPolicyAccessControlExposeHeaders {
  Quantity: number
  Items?: string[] | undefined
}

export interface ResponseHeadersPolicyConfig {
  Comment?: string | undefined
  Name: string
  CorsConfig?: ResponseHeadersPolicyCorsConfig | undefined
  SecurityHeadersConfig?: ResponseHeadersPolicySecurityHeadersConfig | undefined
  ServerTimingHeadersConfig?: ResponseHeadersPolicyServerTimingHeadersConfig | undefined
  CustomHeadersConfig?: ResponseHeadersPolicyCustomHeadersConfig | undefined
  RemoveHeadersConfig?: ResponseHeadersPolicyRemoveHeadersConfig | undefined
}

export interface ResponseHeadersPolicyContentSecurityPolicy {
  Override: boolean
  ContentSecurityPolicy: string
}

export interface ResponseHeadersPolicyContentTypeOptions {
  Override: boolean
}

export interface ResponseHeadersPolicyCorsConfig {
  AccessControlAllowOrigins: ResponseHeadersPolicyAccessControlAllowOrigins
  AccessControlAllowHeaders: ResponseHeadersPolicyAccessControlAllowHeaders
  AccessControlAllowMethods: ResponseHeadersPolicyAccessControlAllowMethods
  AccessControlAllowCredentials: boolean
  AccessControlExposeHeaders?: ResponseHeadersPolicyAccessControlExposeHeaders | undefined
  AccessControlMaxAgeSec?: number | undefined
  OriginOverride: boolean
}

export interface ResponseHeadersPolicyCustomHeader {
  Header: string
  Value: string
  Override: boolean
}

export interface ResponseHeadersPolicyCustomHeadersConfig {
  Quantity: number
  Items?: ResponseHeadersPolicyCustomHeader[] | undefined
}

export interface ResponseHeadersPolicyFrameOptions {
  Override: boolean
  FrameOption: FrameOptionsList
}

export interface ResponseHeadersPolicyList {
  NextMarker?: string | undefined
  MaxItems: number
  Quantity: number
  Items?: ResponseHeadersPolicySummary[] | undefined
}

export interface ResponseHeadersPolicyReferrerPolicy {
  Override: boolean
  ReferrerPolicy: ReferrerPolicyList
}

export interface ResponseHeadersPolicyRemoveHeader {
  Header: string
}

export interface ResponseHeadersPolicyRemoveHeadersConfig {
  Quantity: number
  Items?: ResponseHeadersPolicyRemoveHeader[] | undefined
}

export interface ResponseHeadersPolicySecurityHeadersConfig {
  XSSProtection?: ResponseHeadersPolicyXSSProtection | undefined
  FrameOptions?: ResponseHeadersPolicyFrameOptions | undefined
  ReferrerPolicy?: ResponseHeadersPolicyReferrerPolicy | undefined
  ContentSecurityPolicy?: ResponseHeadersPolicyContentSecurityPolicy | undefined
  ContentTypeOptions?: ResponseHeadersPolicyContentTypeOptions | undefined
  StrictTransportSecurity?: ResponseHeadersPolicyStrictTransportSecurity | undefined
}

export interface ResponseHeadersPolicyServerTimingHeadersConfig {
  Enabled: boolean
  SamplingRate?: number | undefined
}

export interface ResponseHeadersPolicyStrictTransportSecurity {
  Override: boolean
  IncludeSubdomains?: boolean | undefined
  Preload?: boolean | undefined
  AccessControlMaxAgeSec: number
}

export interface ResponseHeadersPolicySummary {
  Type: ResponseHeadersPolicyType
  ResponseHeadersPolicy: ResponseHeadersPolicy
}

export type ResponseHeadersPolicyType = 'managed' | 'custom'

export interface ResponseHeadersPolicyXSSProtection {
  Override: boolean
  Protection: boolean
  ModeBlock?: boolean | undefined
  ReportUri?: string | undefined
}

export interface Restrictions {
  GeoRestriction: GeoRestriction
}

export interface S3Origin {
  DomainName: string
  OriginAccessIdentity: string
}

export interface S3OriginConfig {
  OriginAccessIdentity: string
  OriginReadTimeout?: number | undefined
}

export type SSLSupportMethod = 'sni-only' | 'vip' | 'static-ip'

export interface SessionStickinessConfig {
  IdleTTL: number
  MaximumTTL: number
}

export interface Signer {
  AwsAccountNumber?: string | undefined
  KeyPairIds?: KeyPairIds | undefined
}

export type SslProtocol = 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2'

export interface StagingDistributionDnsNames {
  Quantity: number
  Items?: string[] | undefined
}

export interface StatusCodes {
  Quantity: number
  Items: number[]
}

export interface StreamingDistribution {
  Id: string
  ARN: string
  Status: string
  LastModifiedTime?: Date | undefined
  DomainName: string
  ActiveTrustedSigners: ActiveTrustedSigners
  StreamingDistributionConfig: StreamingDistributionConfig
}

export interface StreamingDistributionConfig {
  CallerReference: string
  S3Origin: S3Origin
  Aliases?: Aliases | undefined
  Comment: string
  Logging?: StreamingLoggingConfig | undefined
  TrustedSigners: TrustedSigners
  PriceClass?: PriceClass | undefined
  Enabled: boolean
}

export interface StreamingDistributionConfigWithTags {
  StreamingDistributionConfig: StreamingDistributionConfig
  Tags: Tags
}

export interface StreamingDistributionList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: StreamingDistributionSummary[] | undefined
}

export interface StreamingDistributionSummary {
  Id: string
  ARN: string
  Status: string
  LastModifiedTime: Date
  DomainName: string
  S3Origin: S3Origin
  Aliases: Aliases
  TrustedSigners: TrustedSigners
  Comment: string
  PriceClass: PriceClass
  Enabled: boolean
}

export interface StreamingLoggingConfig {
  Enabled: boolean
  Bucket: string
  Prefix: string
}

export interface StringSchemaConfig {
  Comment?: string | undefined
  DefaultValue?: string | undefined
  Required: boolean
}

export interface Tag {
  Key: string
  Value?: string | undefined
}

export interface TagKeys {
  Items?: string[] | undefined
}

export interface TagResourceRequest {
  Resource: string
  Tags: Tags
}

export interface Tags {
  Items?: Tag[] | undefined
}

export interface TenantConfig {
  ParameterDefinitions?: ParameterDefinition[] | undefined
}

export interface TestConnectionFunctionRequest {
  Id: string
  IfMatch: string
  Stage?: FunctionStage | undefined
  ConnectionObject: Uint8Array
}

export interface TestConnectionFunctionResult {
  ConnectionFunctionTestResult?: ConnectionFunctionTestResult | undefined
}

export interface TestFunctionRequest {
  Name: string
  IfMatch: string
  Stage?: FunctionStage | undefined
  EventObject: Uint8Array
}

export interface TestFunctionResult {
  TestResult?: TestResult | undefined
}

export interface TestResult {
  FunctionSummary?: FunctionSummary | undefined
  ComputeUtilization?: string | undefined
  FunctionExecutionLogs?: string[] | undefined
  FunctionErrorMessage?: string | undefined
  FunctionOutput?: string | undefined
}

export interface TrafficConfig {
  SingleWeightConfig?: ContinuousDeploymentSingleWeightConfig | undefined
  SingleHeaderConfig?: ContinuousDeploymentSingleHeaderConfig | undefined
  Type: ContinuousDeploymentPolicyType
}

export interface TrustStore {
  Id?: string | undefined
  Arn?: string | undefined
  Name?: string | undefined
  Status?: TrustStoreStatus | undefined
  NumberOfCaCertificates?: number | undefined
  LastModifiedTime?: Date | undefined
  Reason?: string | undefined
  UseClientCertificateOCSPEndpoint?: boolean | undefined
}

export interface TrustStoreConfig {
  TrustStoreId: string
  AdvertiseTrustStoreCaNames?: boolean | undefined
  IgnoreCertificateExpiry?: boolean | undefined
}

export type TrustStoreStatus = 'pending' | 'active' | 'failed'

export interface TrustStoreSummary {
  Id: string
  Arn: string
  Name: string
  Status: TrustStoreStatus
  NumberOfCaCertificates: number
  LastModifiedTime: Date
  Reason?: string | undefined
  ETag: string
}

export interface TrustedKeyGroups {
  Enabled: boolean
  Quantity: number
  Items?: string[] | undefined
}

export interface TrustedSigners {
  Enabled: boolean
  Quantity: number
  Items?: string[] | undefined
}

export interface UntagResourceRequest {
  Resource: string
  TagKeys: TagKeys
}

export interface UpdateAnycastIpListRequest {
  Id: string
  IpAddressType?: IpAddressType | undefined
  IpamCidrConfigs?: IpamCidrConfig[] | undefined
  IfMatch: string
}

export interface UpdateAnycastIpListResult {
  AnycastIpList?: AnycastIpList | undefined
  ETag?: string | undefined
}

export interface UpdateCachePolicyRequest {
  CachePolicyConfig: CachePolicyConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateCachePolicyResult {
  CachePolicy?: CachePolicy | undefined
  ETag?: string | undefined
}

export interface UpdateCloudFrontOriginAccessIdentityRequest {
  CloudFrontOriginAccessIdentityConfig: CloudFrontOriginAccessIdentityConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateCloudFrontOriginAccessIdentityResult {
  CloudFrontOriginAccessIdentity?: CloudFrontOriginAccessIdentity | undefined
  ETag?: string | undefined
}

export interface UpdateConnectionFunctionRequest {
  Id: string
  IfMatch: string
  ConnectionFunctionConfig: FunctionConfig
  ConnectionFunctionCode: Uint8Array
}

export interface UpdateConnectionFunctionResult {
  ConnectionFunctionSummary?: ConnectionFunctionSummary | undefined
  ETag?: string | undefined
}

export interface UpdateConnectionGroupRequest {
  Id: string
  Ipv6Enabled?: boolean | undefined
  IfMatch: string
  AnycastIpListId?: string | undefined
  Enabled?: boolean | undefined
}

export interface UpdateConnectionGroupResult {
  ConnectionGroup?: ConnectionGroup | undefined
  ETag?: string | undefined
}

export interface UpdateContinuousDeploymentPolicyRequest {
  ContinuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateContinuousDeploymentPolicyResult {
  ContinuousDeploymentPolicy?: ContinuousDeploymentPolicy | undefined
  ETag?: string | undefined
}

export interface UpdateDistributionRequest {
  DistributionConfig: DistributionConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateDistributionResult {
  Distribution?: Distribution | undefined
  ETag?: string | undefined
}

export interface UpdateDistributionTenantRequest {
  Id: string
  DistributionId?: string | undefined
  Domains?: DomainItem[] | undefined
  Customizations?: Customizations | undefined
  Parameters?: Parameter[] | undefined
  ConnectionGroupId?: string | undefined
  IfMatch: string
  ManagedCertificateRequest?: ManagedCertificateRequest | undefined
  Enabled?: boolean | undefined
}

export interface UpdateDistributionTenantResult {
  DistributionTenant?: DistributionTenant | undefined
  ETag?: string | undefined
}

export interface UpdateDistributionWithStagingConfigRequest {
  Id: string
  StagingDistributionId?: string | undefined
  IfMatch?: string | undefined
}

export interface UpdateDistributionWithStagingConfigResult {
  Distribution?: Distribution | undefined
  ETag?: string | undefined
}

export interface UpdateDomainAssociationRequest {
  Domain: string
  TargetResource: DistributionResourceId
  IfMatch?: string | undefined
}

export interface UpdateDomainAssociationResult {
  Domain?: string | undefined
  ResourceId?: string | undefined
  ETag?: string | undefined
}

export interface UpdateFieldLevelEncryptionConfigRequest {
  FieldLevelEncryptionConfig: FieldLevelEncryptionConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateFieldLevelEncryptionConfigResult {
  FieldLevelEncryption?: FieldLevelEncryption | undefined
  ETag?: string | undefined
}

export interface UpdateFieldLevelEncryptionProfileRequest {
  FieldLevelEncryptionProfileConfig: FieldLevelEncryptionProfileConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateFieldLevelEncryptionProfileResult {
  FieldLevelEncryptionProfile?: FieldLevelEncryptionProfile | undefined
  ETag?: string | undefined
}

export interface UpdateFunctionRequest {
  Name: string
  IfMatch: string
  FunctionConfig: FunctionConfig
  FunctionCode: Uint8Array
}

export interface UpdateFunctionResult {
  FunctionSummary?: FunctionSummary | undefined
  ETag?: string | undefined
}

export interface UpdateKeyGroupRequest {
  KeyGroupConfig: KeyGroupConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateKeyGroupResult {
  KeyGroup?: KeyGroup | undefined
  ETag?: string | undefined
}

export interface UpdateKeyValueStoreRequest {
  Name: string
  Comment: string
  IfMatch: string
}

export interface UpdateKeyValueStoreResult {
  KeyValueStore?: KeyValueStore | undefined
  ETag?: string | undefined
}

export interface UpdateOriginAccessControlRequest {
  OriginAccessControlConfig: OriginAccessControlConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateOriginAccessControlResult {
  OriginAccessControl?: OriginAccessControl | undefined
  ETag?: string | undefined
}

export interface UpdateOriginRequestPolicyRequest {
  OriginRequestPolicyConfig: OriginRequestPolicyConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateOriginRequestPolicyResult {
  OriginRequestPolicy?: OriginRequestPolicy | undefined
  ETag?: string | undefined
}

export interface UpdatePublicKeyRequest {
  PublicKeyConfig: PublicKeyConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdatePublicKeyResult {
  PublicKey?: PublicKey | undefined
  ETag?: string | undefined
}

export interface UpdateRealtimeLogConfigRequest {
  EndPoints?: EndPoint[] | undefined
  Fields?: string[] | undefined
  Name?: string | undefined
  ARN?: string | undefined
  SamplingRate?: number | undefined
}

export interface UpdateRealtimeLogConfigResult {
  RealtimeLogConfig?: RealtimeLogConfig | undefined
}

export interface UpdateResponseHeadersPolicyRequest {
  ResponseHeadersPolicyConfig: ResponseHeadersPolicyConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateResponseHeadersPolicyResult {
  ResponseHeadersPolicy?: ResponseHeadersPolicy | undefined
  ETag?: string | undefined
}

export interface UpdateStreamingDistributionRequest {
  StreamingDistributionConfig: StreamingDistributionConfig
  Id: string
  IfMatch?: string | undefined
}

export interface UpdateStreamingDistributionResult {
  StreamingDistribution?: StreamingDistribution | undefined
  ETag?: string | undefined
}

export interface UpdateTrustStoreRequest {
  Id: string
  CaCertificatesBundleSource?: CaCertificatesBundleSource | undefined
  UseClientCertificateOCSPEndpoint?: boolean | undefined
  IfMatch: string
}

export interface UpdateTrustStoreResult {
  TrustStore?: TrustStore | undefined
  ETag?: string | undefined
}

export interface UpdateVpcOriginRequest {
  VpcOriginEndpointConfig: VpcOriginEndpointConfig
  Id: string
  IfMatch: string
}

export interface UpdateVpcOriginResult {
  VpcOrigin?: VpcOrigin | undefined
  ETag?: string | undefined
}

export interface ValidationTokenDetail {
  Domain: string
  RedirectTo?: string | undefined
  RedirectFrom?: string | undefined
}

export type ValidationTokenHost = 'cloudfront' | 'self-hosted'

export interface VerifyDnsConfigurationRequest {
  Domain?: string | undefined
  Identifier: string
}

export interface VerifyDnsConfigurationResult {
  DnsConfigurationList?: DnsConfiguration[] | undefined
}

export interface ViewerCertificate {
  CloudFrontDefaultCertificate?: boolean | undefined
  IAMCertificateId?: string | undefined
  ACMCertificateArn?: string | undefined
  SSLSupportMethod?: SSLSupportMethod | undefined
  MinimumProtocolVersion?: MinimumProtocolVersion | undefined
  Certificate?: string | undefined
  CertificateSource?: CertificateSource | undefined
}

export interface ViewerMtlsConfig {
  Mode?: ViewerMtlsMode | undefined
  TrustStoreConfig?: TrustStoreConfig | undefined
}

export type ViewerMtlsMode = 'required' | 'optional' | 'passthrough'

export type ViewerProtocolPolicy = 'allow-all' | 'https-only' | 'redirect-to-https'

export interface VpcOrigin {
  Id: string
  Arn: string
  AccountId?: string | undefined
  Status: string
  CreatedTime: Date
  LastModifiedTime: Date
  VpcOriginEndpointConfig: VpcOriginEndpointConfig
}

export interface VpcOriginConfig {
  VpcOriginId: string
  OwnerAccountId?: string | undefined
  OriginReadTimeout?: number | undefined
  OriginKeepaliveTimeout?: number | undefined
}

export interface VpcOriginEndpointConfig {
  Name: string
  Arn: string
  HTTPPort: number
  HTTPSPort: number
  OriginProtocolPolicy: OriginProtocolPolicy
  OriginSslProtocols?: OriginSslProtocols | undefined
}

export interface VpcOriginList {
  Marker: string
  NextMarker?: string | undefined
  MaxItems: number
  IsTruncated: boolean
  Quantity: number
  Items?: VpcOriginSummary[] | undefined
}

export interface VpcOriginSummary {
  Id: string
  Name: string
  Status: string
  CreatedTime: Date
  LastModifiedTime: Date
  Arn: string
  AccountId?: string | undefined
  OriginEndpointArn: string
}

export interface WebAclCustomization {
  Action: CustomizationActionType
  Arn?: string | undefined
}
