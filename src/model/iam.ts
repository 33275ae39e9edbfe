// Written by tools/model.ts from the API model of iam 2010-05-08; do not edit.

export interface Operations {
  AcceptDelegationRequest: { in: AcceptDelegationRequestRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  AddClientIDToOpenIDConnectProvider: { in: AddClientIDToOpenIDConnectProviderRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'InvalidInputException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  AddRoleToInstanceProfile: { in: AddRoleToInstanceProfileRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  AddUserToGroup: { in: AddUserToGroupRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  AssociateDelegationRequest: { in: AssociateDelegationRequestRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' | 'InvalidInputException' }
  AttachGroupPolicy: { in: AttachGroupPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'PolicyNotAttachableException' | 'ServiceFailureException' }
  AttachRolePolicy: { in: AttachRolePolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'UnmodifiableEntityException' | 'PolicyNotAttachableException' | 'ServiceFailureException' }
  AttachUserPolicy: { in: AttachUserPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'PolicyNotAttachableException' | 'ServiceFailureException' }
  ChangePassword: { in: ChangePasswordRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidUserTypeException' | 'LimitExceededException' | 'EntityTemporarilyUnmodifiableException' | 'PasswordPolicyViolationException' | 'ServiceFailureException' }
  CreateAccessKey: { in: CreateAccessKeyRequest; out: CreateAccessKeyResponse; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  CreateAccountAlias: { in: CreateAccountAliasRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'ServiceFailureException' }
  CreateDelegationRequest: { in: CreateDelegationRequestRequest; out: CreateDelegationRequestResponse; err: 'EntityAlreadyExistsException' | 'ServiceFailureException' | 'InvalidInputException' | 'LimitExceededException' | 'ConcurrentModificationException' }
  CreateGroup: { in: CreateGroupRequest; out: CreateGroupResponse; err: 'LimitExceededException' | 'EntityAlreadyExistsException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  CreateInstanceProfile: { in: CreateInstanceProfileRequest; out: CreateInstanceProfileResponse; err: 'EntityAlreadyExistsException' | 'InvalidInputException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  CreateLoginProfile: { in: CreateLoginProfileRequest; out: CreateLoginProfileResponse; err: 'EntityAlreadyExistsException' | 'NoSuchEntityException' | 'PasswordPolicyViolationException' | 'LimitExceededException' | 'ServiceFailureException' }
  CreateOpenIDConnectProvider: { in: CreateOpenIDConnectProviderRequest; out: CreateOpenIDConnectProviderResponse; err: 'InvalidInputException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' | 'OpenIdIdpCommunicationErrorException' }
  CreatePolicy: { in: CreatePolicyRequest; out: CreatePolicyResponse; err: 'InvalidInputException' | 'LimitExceededException' | 'EntityAlreadyExistsException' | 'MalformedPolicyDocumentException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  CreatePolicyVersion: { in: CreatePolicyVersionRequest; out: CreatePolicyVersionResponse; err: 'NoSuchEntityException' | 'MalformedPolicyDocumentException' | 'InvalidInputException' | 'LimitExceededException' | 'ServiceFailureException' }
  CreateRole: { in: CreateRoleRequest; out: CreateRoleResponse; err: 'LimitExceededException' | 'InvalidInputException' | 'EntityAlreadyExistsException' | 'MalformedPolicyDocumentException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  CreateSAMLProvider: { in: CreateSAMLProviderRequest; out: CreateSAMLProviderResponse; err: 'InvalidInputException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  CreateServiceLinkedRole: { in: CreateServiceLinkedRoleRequest; out: CreateServiceLinkedRoleResponse; err: 'InvalidInputException' | 'LimitExceededException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  CreateServiceSpecificCredential: { in: CreateServiceSpecificCredentialRequest; out: CreateServiceSpecificCredentialResponse; err: 'LimitExceededException' | 'NoSuchEntityException' | 'ServiceNotSupportedException' }
  CreateUser: { in: CreateUserRequest; out: CreateUserResponse; err: 'LimitExceededException' | 'EntityAlreadyExistsException' | 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  CreateVirtualMFADevice: { in: CreateVirtualMFADeviceRequest; out: CreateVirtualMFADeviceResponse; err: 'LimitExceededException' | 'InvalidInputException' | 'EntityAlreadyExistsException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  DeactivateMFADevice: { in: DeactivateMFADeviceRequest; out: Record<string, never>; err: 'EntityTemporarilyUnmodifiableException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  DeleteAccessKey: { in: DeleteAccessKeyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteAccountAlias: { in: DeleteAccountAliasRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteAccountPasswordPolicy: { in: Record<string, never>; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteGroup: { in: DeleteGroupRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'DeleteConflictException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteGroupPolicy: { in: DeleteGroupPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteInstanceProfile: { in: DeleteInstanceProfileRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'DeleteConflictException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteLoginProfile: { in: DeleteLoginProfileRequest; out: Record<string, never>; err: 'EntityTemporarilyUnmodifiableException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteOpenIDConnectProvider: { in: DeleteOpenIDConnectProviderRequest; out: Record<string, never>; err: 'InvalidInputException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  DeletePolicy: { in: DeletePolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'DeleteConflictException' | 'ServiceFailureException' }
  DeletePolicyVersion: { in: DeletePolicyVersionRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'DeleteConflictException' | 'ServiceFailureException' }
  DeleteRole: { in: DeleteRoleRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'DeleteConflictException' | 'LimitExceededException' | 'UnmodifiableEntityException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  DeleteRolePermissionsBoundary: { in: DeleteRolePermissionsBoundaryRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  DeleteRolePolicy: { in: DeleteRolePolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  DeleteSAMLProvider: { in: DeleteSAMLProviderRequest; out: Record<string, never>; err: 'InvalidInputException' | 'LimitExceededException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  DeleteSSHPublicKey: { in: DeleteSSHPublicKeyRequest; out: Record<string, never>; err: 'NoSuchEntityException' }
  DeleteServerCertificate: { in: DeleteServerCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'DeleteConflictException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteServiceLinkedRole: { in: DeleteServiceLinkedRoleRequest; out: DeleteServiceLinkedRoleResponse; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteServiceSpecificCredential: { in: DeleteServiceSpecificCredentialRequest; out: Record<string, never>; err: 'NoSuchEntityException' }
  DeleteSigningCertificate: { in: DeleteSigningCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  DeleteUser: { in: DeleteUserRequest; out: Record<string, never>; err: 'LimitExceededException' | 'NoSuchEntityException' | 'DeleteConflictException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  DeleteUserPermissionsBoundary: { in: DeleteUserPermissionsBoundaryRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  DeleteUserPolicy: { in: DeleteUserPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  DeleteVirtualMFADevice: { in: DeleteVirtualMFADeviceRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'DeleteConflictException' | 'LimitExceededException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  DetachGroupPolicy: { in: DetachGroupPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ServiceFailureException' }
  DetachRolePolicy: { in: DetachRolePolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  DetachUserPolicy: { in: DetachUserPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ServiceFailureException' }
  DisableOrganizationsRootCredentialsManagement: { in: Record<string, never>; out: DisableOrganizationsRootCredentialsManagementResponse; err: 'ServiceAccessNotEnabledException' | 'AccountNotManagementOrDelegatedAdministratorException' | 'OrganizationNotFoundException' | 'OrganizationNotInAllFeaturesModeException' }
  DisableOrganizationsRootSessions: { in: Record<string, never>; out: DisableOrganizationsRootSessionsResponse; err: 'ServiceAccessNotEnabledException' | 'AccountNotManagementOrDelegatedAdministratorException' | 'OrganizationNotFoundException' | 'OrganizationNotInAllFeaturesModeException' }
  DisableOutboundWebIdentityFederation: { in: Record<string, never>; out: Record<string, never>; err: 'FeatureDisabledException' }
  EnableMFADevice: { in: EnableMFADeviceRequest; out: Record<string, never>; err: 'EntityAlreadyExistsException' | 'EntityTemporarilyUnmodifiableException' | 'InvalidAuthenticationCodeException' | 'LimitExceededException' | 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  EnableOrganizationsRootCredentialsManagement: { in: Record<string, never>; out: EnableOrganizationsRootCredentialsManagementResponse; err: 'ServiceAccessNotEnabledException' | 'AccountNotManagementOrDelegatedAdministratorException' | 'OrganizationNotFoundException' | 'OrganizationNotInAllFeaturesModeException' | 'CallerIsNotManagementAccountException' }
  EnableOrganizationsRootSessions: { in: Record<string, never>; out: EnableOrganizationsRootSessionsResponse; err: 'ServiceAccessNotEnabledException' | 'AccountNotManagementOrDelegatedAdministratorException' | 'OrganizationNotFoundException' | 'OrganizationNotInAllFeaturesModeException' | 'CallerIsNotManagementAccountException' }
  EnableOutboundWebIdentityFederation: { in: Record<string, never>; out: EnableOutboundWebIdentityFederationResponse; err: 'FeatureEnabledException' }
  GenerateCredentialReport: { in: Record<string, never>; out: GenerateCredentialReportResponse; err: 'LimitExceededException' | 'ServiceFailureException' }
  GenerateOrganizationsAccessReport: { in: GenerateOrganizationsAccessReportRequest; out: GenerateOrganizationsAccessReportResponse; err: 'ReportGenerationLimitExceededException' }
  GenerateServiceLastAccessedDetails: { in: GenerateServiceLastAccessedDetailsRequest; out: GenerateServiceLastAccessedDetailsResponse; err: 'NoSuchEntityException' | 'InvalidInputException' }
  GetAccessKeyLastUsed: { in: GetAccessKeyLastUsedRequest; out: GetAccessKeyLastUsedResponse; err: never }
  GetAccountAuthorizationDetails: { in: GetAccountAuthorizationDetailsRequest; out: GetAccountAuthorizationDetailsResponse; err: 'ServiceFailureException' }
  GetAccountPasswordPolicy: { in: Record<string, never>; out: GetAccountPasswordPolicyResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetAccountSummary: { in: Record<string, never>; out: GetAccountSummaryResponse; err: 'ServiceFailureException' }
  GetContextKeysForCustomPolicy: { in: GetContextKeysForCustomPolicyRequest; out: GetContextKeysForPolicyResponse; err: 'InvalidInputException' }
  GetContextKeysForPrincipalPolicy: { in: GetContextKeysForPrincipalPolicyRequest; out: GetContextKeysForPolicyResponse; err: 'NoSuchEntityException' | 'InvalidInputException' }
  GetCredentialReport: { in: Record<string, never>; out: GetCredentialReportResponse; err: 'CredentialReportNotPresentException' | 'CredentialReportExpiredException' | 'CredentialReportNotReadyException' | 'ServiceFailureException' }
  GetDelegationRequest: { in: GetDelegationRequestRequest; out: GetDelegationRequestResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetGroup: { in: GetGroupRequest; out: GetGroupResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetGroupPolicy: { in: GetGroupPolicyRequest; out: GetGroupPolicyResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetHumanReadableSummary: { in: GetHumanReadableSummaryRequest; out: GetHumanReadableSummaryResponse; err: 'InvalidInputException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  GetInstanceProfile: { in: GetInstanceProfileRequest; out: GetInstanceProfileResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetLoginProfile: { in: GetLoginProfileRequest; out: GetLoginProfileResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetMFADevice: { in: GetMFADeviceRequest; out: GetMFADeviceResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetOpenIDConnectProvider: { in: GetOpenIDConnectProviderRequest; out: GetOpenIDConnectProviderResponse; err: 'InvalidInputException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  GetOrganizationsAccessReport: { in: GetOrganizationsAccessReportRequest; out: GetOrganizationsAccessReportResponse; err: 'NoSuchEntityException' }
  GetOutboundWebIdentityFederationInfo: { in: Record<string, never>; out: GetOutboundWebIdentityFederationInfoResponse; err: 'FeatureDisabledException' }
  GetPolicy: { in: GetPolicyRequest; out: GetPolicyResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  GetPolicyVersion: { in: GetPolicyVersionRequest; out: GetPolicyVersionResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  GetRole: { in: GetRoleRequest; out: GetRoleResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetRolePolicy: { in: GetRolePolicyRequest; out: GetRolePolicyResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetSAMLProvider: { in: GetSAMLProviderRequest; out: GetSAMLProviderResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  GetSSHPublicKey: { in: GetSSHPublicKeyRequest; out: GetSSHPublicKeyResponse; err: 'NoSuchEntityException' | 'UnrecognizedPublicKeyEncodingException' }
  GetServerCertificate: { in: GetServerCertificateRequest; out: GetServerCertificateResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetServiceLastAccessedDetails: { in: GetServiceLastAccessedDetailsRequest; out: GetServiceLastAccessedDetailsResponse; err: 'NoSuchEntityException' | 'InvalidInputException' }
  GetServiceLastAccessedDetailsWithEntities: { in: GetServiceLastAccessedDetailsWithEntitiesRequest; out: GetServiceLastAccessedDetailsWithEntitiesResponse; err: 'NoSuchEntityException' | 'InvalidInputException' }
  GetServiceLinkedRoleDeletionStatus: { in: GetServiceLinkedRoleDeletionStatusRequest; out: GetServiceLinkedRoleDeletionStatusResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  GetUser: { in: GetUserRequest; out: GetUserResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  GetUserPolicy: { in: GetUserPolicyRequest; out: GetUserPolicyResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListAccessKeys: { in: ListAccessKeysRequest; out: ListAccessKeysResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListAccountAliases: { in: ListAccountAliasesRequest; out: ListAccountAliasesResponse; err: 'ServiceFailureException' }
  ListAttachedGroupPolicies: { in: ListAttachedGroupPoliciesRequest; out: ListAttachedGroupPoliciesResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListAttachedRolePolicies: { in: ListAttachedRolePoliciesRequest; out: ListAttachedRolePoliciesResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListAttachedUserPolicies: { in: ListAttachedUserPoliciesRequest; out: ListAttachedUserPoliciesResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListDelegationRequests: { in: ListDelegationRequestsRequest; out: ListDelegationRequestsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'InvalidInputException' }
  ListEntitiesForPolicy: { in: ListEntitiesForPolicyRequest; out: ListEntitiesForPolicyResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListGroupPolicies: { in: ListGroupPoliciesRequest; out: ListGroupPoliciesResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListGroups: { in: ListGroupsRequest; out: ListGroupsResponse; err: 'ServiceFailureException' }
  ListGroupsForUser: { in: ListGroupsForUserRequest; out: ListGroupsForUserResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListInstanceProfileTags: { in: ListInstanceProfileTagsRequest; out: ListInstanceProfileTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListInstanceProfiles: { in: ListInstanceProfilesRequest; out: ListInstanceProfilesResponse; err: 'ServiceFailureException' }
  ListInstanceProfilesForRole: { in: ListInstanceProfilesForRoleRequest; out: ListInstanceProfilesForRoleResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListMFADeviceTags: { in: ListMFADeviceTagsRequest; out: ListMFADeviceTagsResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListMFADevices: { in: ListMFADevicesRequest; out: ListMFADevicesResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListOpenIDConnectProviderTags: { in: ListOpenIDConnectProviderTagsRequest; out: ListOpenIDConnectProviderTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'InvalidInputException' }
  ListOpenIDConnectProviders: { in: Record<string, never>; out: ListOpenIDConnectProvidersResponse; err: 'ServiceFailureException' }
  ListOrganizationsFeatures: { in: Record<string, never>; out: ListOrganizationsFeaturesResponse; err: 'ServiceAccessNotEnabledException' | 'AccountNotManagementOrDelegatedAdministratorException' | 'OrganizationNotFoundException' | 'OrganizationNotInAllFeaturesModeException' }
  ListPolicies: { in: ListPoliciesRequest; out: ListPoliciesResponse; err: 'ServiceFailureException' }
  ListPoliciesGrantingServiceAccess: { in: ListPoliciesGrantingServiceAccessRequest; out: ListPoliciesGrantingServiceAccessResponse; err: 'NoSuchEntityException' | 'InvalidInputException' }
  ListPolicyTags: { in: ListPolicyTagsRequest; out: ListPolicyTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'InvalidInputException' }
  ListPolicyVersions: { in: ListPolicyVersionsRequest; out: ListPolicyVersionsResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ServiceFailureException' }
  ListRolePolicies: { in: ListRolePoliciesRequest; out: ListRolePoliciesResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListRoleTags: { in: ListRoleTagsRequest; out: ListRoleTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListRoles: { in: ListRolesRequest; out: ListRolesResponse; err: 'ServiceFailureException' }
  ListSAMLProviderTags: { in: ListSAMLProviderTagsRequest; out: ListSAMLProviderTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'InvalidInputException' }
  ListSAMLProviders: { in: Record<string, never>; out: ListSAMLProvidersResponse; err: 'ServiceFailureException' }
  ListSSHPublicKeys: { in: ListSSHPublicKeysRequest; out: ListSSHPublicKeysResponse; err: 'NoSuchEntityException' }
  ListServerCertificateTags: { in: ListServerCertificateTagsRequest; out: ListServerCertificateTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListServerCertificates: { in: ListServerCertificatesRequest; out: ListServerCertificatesResponse; err: 'ServiceFailureException' }
  ListServiceSpecificCredentials: { in: ListServiceSpecificCredentialsRequest; out: ListServiceSpecificCredentialsResponse; err: 'NoSuchEntityException' | 'ServiceNotSupportedException' }
  ListSigningCertificates: { in: ListSigningCertificatesRequest; out: ListSigningCertificatesResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListUserPolicies: { in: ListUserPoliciesRequest; out: ListUserPoliciesResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListUserTags: { in: ListUserTagsRequest; out: ListUserTagsResponse; err: 'NoSuchEntityException' | 'ServiceFailureException' }
  ListUsers: { in: ListUsersRequest; out: ListUsersResponse; err: 'ServiceFailureException' }
  ListVirtualMFADevices: { in: ListVirtualMFADevicesRequest; out: ListVirtualMFADevicesResponse; err: never }
  PutGroupPolicy: { in: PutGroupPolicyRequest; out: Record<string, never>; err: 'LimitExceededException' | 'MalformedPolicyDocumentException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  PutRolePermissionsBoundary: { in: PutRolePermissionsBoundaryRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'UnmodifiableEntityException' | 'PolicyNotAttachableException' | 'ServiceFailureException' }
  PutRolePolicy: { in: PutRolePolicyRequest; out: Record<string, never>; err: 'LimitExceededException' | 'MalformedPolicyDocumentException' | 'NoSuchEntityException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  PutUserPermissionsBoundary: { in: PutUserPermissionsBoundaryRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'PolicyNotAttachableException' | 'ServiceFailureException' }
  PutUserPolicy: { in: PutUserPolicyRequest; out: Record<string, never>; err: 'LimitExceededException' | 'MalformedPolicyDocumentException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  RejectDelegationRequest: { in: RejectDelegationRequestRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' | 'InvalidInputException' }
  RemoveClientIDFromOpenIDConnectProvider: { in: RemoveClientIDFromOpenIDConnectProviderRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'InvalidInputException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  RemoveRoleFromInstanceProfile: { in: RemoveRoleFromInstanceProfileRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  RemoveUserFromGroup: { in: RemoveUserFromGroupRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' }
  ResetServiceSpecificCredential: { in: ResetServiceSpecificCredentialRequest; out: ResetServiceSpecificCredentialResponse; err: 'NoSuchEntityException' }
  ResyncMFADevice: { in: ResyncMFADeviceRequest; out: Record<string, never>; err: 'InvalidAuthenticationCodeException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  SendDelegationToken: { in: SendDelegationTokenRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' | 'InvalidInputException' }
  SetDefaultPolicyVersion: { in: SetDefaultPolicyVersionRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'LimitExceededException' | 'ServiceFailureException' }
  SetSecurityTokenServicePreferences: { in: SetSecurityTokenServicePreferencesRequest; out: Record<string, never>; err: 'ServiceFailureException' }
  SimulateCustomPolicy: { in: SimulateCustomPolicyRequest; out: SimulatePolicyResponse; err: 'InvalidInputException' | 'PolicyEvaluationException' }
  SimulatePrincipalPolicy: { in: SimulatePrincipalPolicyRequest; out: SimulatePolicyResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'PolicyEvaluationException' }
  TagInstanceProfile: { in: TagInstanceProfileRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagMFADevice: { in: TagMFADeviceRequest; out: Record<string, never>; err: 'InvalidInputException' | 'NoSuchEntityException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagOpenIDConnectProvider: { in: TagOpenIDConnectProviderRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagPolicy: { in: TagPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagRole: { in: TagRoleRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagSAMLProvider: { in: TagSAMLProviderRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagServerCertificate: { in: TagServerCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'LimitExceededException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  TagUser: { in: TagUserRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagInstanceProfile: { in: UntagInstanceProfileRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagMFADevice: { in: UntagMFADeviceRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagOpenIDConnectProvider: { in: UntagOpenIDConnectProviderRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagPolicy: { in: UntagPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagRole: { in: UntagRoleRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagSAMLProvider: { in: UntagSAMLProviderRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagServerCertificate: { in: UntagServerCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UntagUser: { in: UntagUserRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UpdateAccessKey: { in: UpdateAccessKeyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' | 'InvalidInputException' }
  UpdateAccountPasswordPolicy: { in: UpdateAccountPasswordPolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'MalformedPolicyDocumentException' | 'LimitExceededException' | 'ServiceFailureException' }
  UpdateAssumeRolePolicy: { in: UpdateAssumeRolePolicyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'MalformedPolicyDocumentException' | 'LimitExceededException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  UpdateDelegationRequest: { in: UpdateDelegationRequestRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'ServiceFailureException' | 'ConcurrentModificationException' | 'InvalidInputException' }
  UpdateGroup: { in: UpdateGroupRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'ServiceFailureException' }
  UpdateLoginProfile: { in: UpdateLoginProfileRequest; out: Record<string, never>; err: 'EntityTemporarilyUnmodifiableException' | 'NoSuchEntityException' | 'PasswordPolicyViolationException' | 'LimitExceededException' | 'ServiceFailureException' }
  UpdateOpenIDConnectProviderThumbprint: { in: UpdateOpenIDConnectProviderThumbprintRequest; out: Record<string, never>; err: 'ConcurrentModificationException' | 'InvalidInputException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  UpdateRole: { in: UpdateRoleRequest; out: Record<string, never>; err: 'UnmodifiableEntityException' | 'NoSuchEntityException' | 'ServiceFailureException' }
  UpdateRoleDescription: { in: UpdateRoleDescriptionRequest; out: UpdateRoleDescriptionResponse; err: 'NoSuchEntityException' | 'UnmodifiableEntityException' | 'ServiceFailureException' }
  UpdateSAMLProvider: { in: UpdateSAMLProviderRequest; out: UpdateSAMLProviderResponse; err: 'NoSuchEntityException' | 'InvalidInputException' | 'LimitExceededException' | 'ServiceFailureException' | 'ConcurrentModificationException' }
  UpdateSSHPublicKey: { in: UpdateSSHPublicKeyRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'InvalidInputException' }
  UpdateServerCertificate: { in: UpdateServerCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'EntityAlreadyExistsException' | 'LimitExceededException' | 'ServiceFailureException' }
  UpdateServiceSpecificCredential: { in: UpdateServiceSpecificCredentialRequest; out: Record<string, never>; err: 'NoSuchEntityException' }
  UpdateSigningCertificate: { in: UpdateSigningCertificateRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'ServiceFailureException' | 'InvalidInputException' }
  UpdateUser: { in: UpdateUserRequest; out: Record<string, never>; err: 'NoSuchEntityException' | 'LimitExceededException' | 'EntityAlreadyExistsException' | 'EntityTemporarilyUnmodifiableException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UploadSSHPublicKey: { in: UploadSSHPublicKeyRequest; out: UploadSSHPublicKeyResponse; err: 'LimitExceededException' | 'NoSuchEntityException' | 'InvalidPublicKeyException' | 'DuplicateSSHPublicKeyException' | 'UnrecognizedPublicKeyEncodingException' }
  UploadServerCertificate: { in: UploadServerCertificateRequest; out: UploadServerCertificateResponse; err: 'LimitExceededException' | 'InvalidInputException' | 'EntityAlreadyExistsException' | 'MalformedCertificateException' | 'KeyPairMismatchException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
  UploadSigningCertificate: { in: UploadSigningCertificateRequest; out: UploadSigningCertificateResponse; err: 'LimitExceededException' | 'EntityAlreadyExistsException' | 'MalformedCertificateException' | 'InvalidCertificateException' | 'DuplicateCertificateException' | 'NoSuchEntityException' | 'ConcurrentModificationException' | 'ServiceFailureException' }
}

export interface AcceptDelegationRequestRequest {
  DelegationRequestId: string
}

export type AccessAdvisorUsageGranularityType = 'SERVICE_LEVEL' | 'ACTION_LEVEL'

export interface AccessDetail {
  ServiceName: string
  ServiceNamespace: string
  Region?: string | undefined
  EntityPath?: string | undefined
  LastAuthenticatedTime?: Date | undefined
  TotalAuthenticatedEntities?: number | undefined
}

export interface AccessKey {
  UserName: string
  AccessKeyId: string
  Status: statusType
  SecretAccessKey: string
  CreateDate?: Date | undefined
}

export interface AccessKeyLastUsed {
  LastUsedDate?: Date | undefined
  ServiceName: string
  Region: string
}

export interface AccessKeyMetadata {
  UserName?: string | undefined
  AccessKeyId?: string | undefined
  Status?: statusType | undefined
  CreateDate?: Date | undefined
}

export interface AddClientIDToOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  ClientID: string
}

export interface AddRoleToInstanceProfileRequest {
  InstanceProfileName: string
  RoleName: string
}

export interface AddUserToGroupRequest {
  GroupName: string
  UserName: string
}

export interface AssociateDelegationRequestRequest {
  DelegationRequestId: string
}

export interface AttachGroupPolicyRequest {
  GroupName: string
  PolicyArn: string
}

export interface AttachRolePolicyRequest {
  RoleName: string
  PolicyArn: string
}

export interface AttachUserPolicyRequest {
  UserName: string
  PolicyArn: string
}

export interface AttachedPermissionsBoundary {
  PermissionsBoundaryType?: PermissionsBoundaryAttachmentType | undefined
  PermissionsBoundaryArn?: string | undefined
}

export interface AttachedPolicy {
  PolicyName?: string | undefined
  PolicyArn?: string | undefined
}

export type AttachmentType = 'user' | 'group' | 'role'

export interface ChangePasswordRequest {
  OldPassword: string
  NewPassword: string
}

export interface ContextEntry {
  ContextKeyName?: string | undefined
  ContextKeyValues?: string[] | undefined
  ContextKeyType?: ContextKeyTypeEnum | undefined
}

export type ContextKeyTypeEnum = 'string' | 'stringList' | 'numeric' | 'numericList' | 'boolean' | 'booleanList' | 'ip' | 'ipList' | 'binary' | 'binaryList' | 'date' | 'dateList'

export interface CreateAccessKeyRequest {
  UserName?: string | undefined
}

export interface CreateAccessKeyResponse {
  AccessKey: AccessKey
}

export interface CreateAccountAliasRequest {
  AccountAlias: string
}

export interface CreateDelegationRequestRequest {
  OwnerAccountId?: string | undefined
  Description: string
  Permissions: DelegationPermission
  RequestMessage?: string | undefined
  RequestorWorkflowId: string
  RedirectUrl?: string | undefined
  NotificationChannel: string
  SessionDuration: number
  OnlySendByOwner?: boolean | undefined
}

export interface CreateDelegationRequestResponse {
  ConsoleDeepLink?: string | undefined
  DelegationRequestId?: string | undefined
}

export interface CreateGroupRequest {
  Path?: string | undefined
  GroupName: string
}

export interface CreateGroupResponse {
  Group: Group
}

export interface CreateInstanceProfileRequest {
  InstanceProfileName: string
  Path?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateInstanceProfileResponse {
  InstanceProfile: InstanceProfile
}

export interface CreateLoginProfileRequest {
  UserName?: string | undefined
  Password?: string | undefined
  PasswordResetRequired?: boolean | undefined
}

export interface CreateLoginProfileResponse {
  LoginProfile: LoginProfile
}

export interface CreateOpenIDConnectProviderRequest {
  Url: string
  ClientIDList?: string[] | undefined
  ThumbprintList?: string[] | undefined
  Tags?: Tag[] | undefined
}

export interface CreateOpenIDConnectProviderResponse {
  OpenIDConnectProviderArn?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreatePolicyRequest {
  PolicyName: string
  Path?: string | undefined
  PolicyDocument: string
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreatePolicyResponse {
  Policy?: Policy | undefined
}

export interface CreatePolicyVersionRequest {
  PolicyArn: string
  PolicyDocument: string
  SetAsDefault?: boolean | undefined
}

export interface CreatePolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined
}

export interface CreateRoleRequest {
  Path?: string | undefined
  RoleName: string
  AssumeRolePolicyDocument: string
  Description?: string | undefined
  MaxSessionDuration?: number | undefined
  PermissionsBoundary?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateRoleResponse {
  Role: Role
}

export interface CreateSAMLProviderRequest {
  SAMLMetadataDocument: string
  Name: string
  Tags?: Tag[] | undefined
  AssertionEncryptionMode?: assertionEncryptionModeType | undefined
  AddPrivateKey?: string | undefined
}

export interface CreateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateServiceLinkedRoleRequest {
  AWSServiceName: string
  Description?: string | undefined
  CustomSuffix?: string | undefined
}

export interface CreateServiceLinkedRoleResponse {
  Role?: Role | undefined
}

export interface CreateServiceSpecificCredentialRequest {
  UserName: string
  ServiceName: string
  CredentialAgeDays?: number | undefined
}

export interface CreateServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined
}

export interface CreateUserRequest {
  Path?: string | undefined
  UserName: string
  PermissionsBoundary?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateUserResponse {
  User?: User | undefined
}

export interface CreateVirtualMFADeviceRequest {
  Path?: string | undefined
  VirtualMFADeviceName: string
  Tags?: Tag[] | undefined
}

export interface CreateVirtualMFADeviceResponse {
  VirtualMFADevice: VirtualMFADevice
}

export interface DeactivateMFADeviceRequest {
  UserName?: string | undefined
  SerialNumber: string
}

export interface DelegationPermission {
  PolicyTemplateArn?: string | undefined
  Parameters?: PolicyParameter[] | undefined
}

export interface DelegationRequest {
  DelegationRequestId?: string | undefined
  OwnerAccountId?: string | undefined
  Description?: string | undefined
  RequestMessage?: string | undefined
  Permissions?: DelegationPermission | undefined
  PermissionPolicy?: string | undefined
  RolePermissionRestrictionArns?: string[] | undefined
  OwnerId?: string | undefined
  ApproverId?: string | undefined
  State?: stateType | undefined
  ExpirationTime?: Date | undefined
  RequestorId?: string | undefined
  RequestorName?: string | undefined
  CreateDate?: Date | undefined
  SessionDuration?: number | undefined
  RedirectUrl?: string | undefined
  Notes?: string | undefined
  RejectionReason?: string | undefined
  OnlySendByOwner?: boolean | undefined
  UpdatedTime?: Date | undefined
}

export interface DeleteAccessKeyRequest {
  UserName?: string | undefined
  AccessKeyId: string
}

export interface DeleteAccountAliasRequest {
  AccountAlias: string
}

export interface DeleteGroupPolicyRequest {
  GroupName: string
  PolicyName: string
}

export interface DeleteGroupRequest {
  GroupName: string
}

export interface DeleteInstanceProfileRequest {
  InstanceProfileName: string
}

export interface DeleteLoginProfileRequest {
  UserName?: string | undefined
}

export interface DeleteOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
}

export interface DeletePolicyRequest {
  PolicyArn: string
}

export interface DeletePolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}

export interface DeleteRolePermissionsBoundaryRequest {
  RoleName: string
}

export interface DeleteRolePolicyRequest {
  RoleName: string
  PolicyName: string
}

export interface DeleteRoleRequest {
  RoleName: string
}

export interface DeleteSAMLProviderRequest {
  SAMLProviderArn: string
}

export interface DeleteSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
}

export interface DeleteServerCertificateRequest {
  ServerCertificateName: string
}

export interface DeleteServiceLinkedRoleRequest {
  RoleName: string
}

export interface DeleteServiceLinkedRoleResponse {
  DeletionTaskId: string
}

export interface DeleteServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
}

export interface DeleteSigningCertificateRequest {
  UserName?: string | undefined
  CertificateId: string
}

export interface DeleteUserPermissionsBoundaryRequest {
  UserName: string
}

export interface DeleteUserPolicyRequest {
  UserName: string
  PolicyName: string
}

export interface DeleteUserRequest {
  UserName: string
}

export interface DeleteVirtualMFADeviceRequest {
  SerialNumber: string
}

export interface DeletionTaskFailureReasonType {
  Reason?: string | undefined
  RoleUsageList?: RoleUsageType[] | undefined
}

export type DeletionTaskStatusType = 'SUCCEEDED' | 'IN_PROGRESS' | 'FAILED' | 'NOT_STARTED'

export interface DetachGroupPolicyRequest {
  GroupName: string
  PolicyArn: string
}

export interface DetachRolePolicyRequest {
  RoleName: string
  PolicyArn: string
}

export interface DetachUserPolicyRequest {
  UserName: string
  PolicyArn: string
}

export interface DisableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string | undefined
  EnabledFeatures?: FeatureType[] | undefined
}

export interface DisableOrganizationsRootSessionsResponse {
  OrganizationId?: string | undefined
  EnabledFeatures?: FeatureType[] | undefined
}

export interface EnableMFADeviceRequest {
  UserName: string
  SerialNumber: string
  AuthenticationCode1: string
  AuthenticationCode2: string
}

export interface EnableOrganizationsRootCredentialsManagementResponse {
  OrganizationId?: string | undefined
  EnabledFeatures?: FeatureType[] | undefined
}

export interface EnableOrganizationsRootSessionsResponse {
  OrganizationId?: string | undefined
  EnabledFeatures?: FeatureType[] | undefined
}

export interface EnableOutboundWebIdentityFederationResponse {
  IssuerIdentifier?: string | undefined
}

export interface EntityDetails {
  EntityInfo: EntityInfo
  LastAuthenticated?: Date | undefined
}

export interface EntityInfo {
  Arn: string
  Name: string
  Type: policyOwnerEntityType
  Id: string
  Path?: string | undefined
}

export type EntityType = 'User' | 'Role' | 'Group' | 'LocalManagedPolicy' | 'AWSManagedPolicy'

export interface ErrorDetails {
  Message: string
  Code: string
}

export interface EvaluationResult {
  EvalActionName: string
  EvalResourceName?: string | undefined
  EvalDecision: PolicyEvaluationDecisionType
  MatchedStatements?: Statement[] | undefined
  MissingContextValues?: string[] | undefined
  OrganizationsDecisionDetail?: OrganizationsDecisionDetail | undefined
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType } | undefined
  ResourceSpecificResults?: ResourceSpecificResult[] | undefined
}

export type FeatureType = 'RootCredentialsManagement' | 'RootSessions'

export interface GenerateCredentialReportResponse {
  State?: ReportStateType | undefined
  Description?: string | undefined
}

export interface GenerateOrganizationsAccessReportRequest {
  EntityPath: string
  OrganizationsPolicyId?: string | undefined
}

export interface GenerateOrganizationsAccessReportResponse {
  JobId?: string | undefined
}

export interface GenerateServiceLastAccessedDetailsRequest {
  Arn: string
  Granularity?: AccessAdvisorUsageGranularityType | undefined
}

export interface GenerateServiceLastAccessedDetailsResponse {
  JobId?: string | undefined
}

export interface GetAccessKeyLastUsedRequest {
  AccessKeyId: string
}

export interface GetAccessKeyLastUsedResponse {
  UserName?: string | undefined
  AccessKeyLastUsed?: AccessKeyLastUsed | undefined
}

export interface GetAccountAuthorizationDetailsRequest {
  Filter?: EntityType[] | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface GetAccountAuthorizationDetailsResponse {
  UserDetailList?: UserDetail[] | undefined
  GroupDetailList?: GroupDetail[] | undefined
  RoleDetailList?: RoleDetail[] | undefined
  Policies?: ManagedPolicyDetail[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface GetAccountPasswordPolicyResponse {
  PasswordPolicy: PasswordPolicy
}

export interface GetAccountSummaryResponse {
  SummaryMap?: { [key: string]: number } | undefined
}

export interface GetContextKeysForCustomPolicyRequest {
  PolicyInputList: string[]
}

export interface GetContextKeysForPolicyResponse {
  ContextKeyNames?: string[] | undefined
}

export interface GetContextKeysForPrincipalPolicyRequest {
  PolicySourceArn: string
  PolicyInputList?: string[] | undefined
}

export interface GetCredentialReportResponse {
  Content?: Uint8Array | undefined
  ReportFormat?: ReportFormatType | undefined
  GeneratedTime?: Date | undefined
}

export interface GetDelegationRequestRequest {
  DelegationRequestId: string
  DelegationPermissionCheck?: boolean | undefined
}

export interface GetDelegationRequestResponse {
  DelegationRequest?: DelegationRequest | undefined
  PermissionCheckStatus?: permissionCheckStatusType | undefined
  PermissionCheckResult?: permissionCheckResultType | undefined
}

export interface GetGroupPolicyRequest {
  GroupName: string
  PolicyName: string
}

export interface GetGroupPolicyResponse {
  GroupName: string
  PolicyName: string
  PolicyDocument: string
}

export interface GetGroupRequest {
  GroupName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface GetGroupResponse {
  Group: Group
  Users: User[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface GetHumanReadableSummaryRequest {
  EntityArn: string
  Locale?: string | undefined
}

export interface GetHumanReadableSummaryResponse {
  SummaryContent?: string | undefined
  Locale?: string | undefined
  SummaryState?: summaryStateType | undefined
}

export interface GetInstanceProfileRequest {
  InstanceProfileName: string
}

export interface GetInstanceProfileResponse {
  InstanceProfile: InstanceProfile
}

export interface GetLoginProfileRequest {
  UserName?: string | undefined
}

export interface GetLoginProfileResponse {
  LoginProfile: LoginProfile
}

export interface GetMFADeviceRequest {
  SerialNumber: string
  UserName?: string | undefined
}

export interface GetMFADeviceResponse {
  UserName?: string | undefined
  SerialNumber: string
  EnableDate?: Date | undefined
  Certifications?: { [key: string]: string } | undefined
}

export interface GetOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
}

export interface GetOpenIDConnectProviderResponse {
  Url?: string | undefined
  ClientIDList?: string[] | undefined
  ThumbprintList?: string[] | undefined
  CreateDate?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface GetOrganizationsAccessReportRequest {
  JobId: string
  MaxItems?: number | undefined
  Marker?: string | undefined
  SortKey?: sortKeyType | undefined
}

export interface GetOrganizationsAccessReportResponse {
  JobStatus: jobStatusType
  JobCreationDate: Date
  JobCompletionDate?: Date | undefined
  NumberOfServicesAccessible?: number | undefined
  NumberOfServicesNotAccessed?: number | undefined
  AccessDetails?: AccessDetail[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
  ErrorDetails?: ErrorDetails | undefined
}

export interface GetOutboundWebIdentityFederationInfoResponse {
  IssuerIdentifier?: string | undefined
  JwtVendingEnabled?: boolean | undefined
}

export interface GetPolicyRequest {
  PolicyArn: string
}

export interface GetPolicyResponse {
  Policy?: Policy | undefined
}

export interface GetPolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}

export interface GetPolicyVersionResponse {
  PolicyVersion?: PolicyVersion | undefined
}

export interface GetRolePolicyRequest {
  RoleName: string
  PolicyName: string
}

export interface GetRolePolicyResponse {
  RoleName: string
  PolicyName: string
  PolicyDocument: string
}

export interface GetRoleRequest {
  RoleName: string
}

export interface GetRoleResponse {
  Role: Role
}

export interface GetSAMLProviderRequest {
  SAMLProviderArn: string
}

export interface GetSAMLProviderResponse {
  SAMLProviderUUID?: string | undefined
  SAMLMetadataDocument?: string | undefined
  CreateDate?: Date | undefined
  ValidUntil?: Date | undefined
  Tags?: Tag[] | undefined
  AssertionEncryptionMode?: assertionEncryptionModeType | undefined
  PrivateKeyList?: SAMLPrivateKey[] | undefined
}

export interface GetSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
  Encoding: encodingType
}

export interface GetSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined
}

export interface GetServerCertificateRequest {
  ServerCertificateName: string
}

export interface GetServerCertificateResponse {
  ServerCertificate: ServerCertificate
}

export interface GetServiceLastAccessedDetailsRequest {
  JobId: string
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface GetServiceLastAccessedDetailsResponse {
  JobStatus: jobStatusType
  JobType?: AccessAdvisorUsageGranularityType | undefined
  JobCreationDate: Date
  ServicesLastAccessed: ServiceLastAccessed[]
  JobCompletionDate: Date
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
  Error?: ErrorDetails | undefined
}

export interface GetServiceLastAccessedDetailsWithEntitiesRequest {
  JobId: string
  ServiceNamespace: string
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface GetServiceLastAccessedDetailsWithEntitiesResponse {
  JobStatus: jobStatusType
  JobCreationDate: Date
  JobCompletionDate: Date
  EntityDetailsList: EntityDetails[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
  Error?: ErrorDetails | undefined
}

export interface GetServiceLinkedRoleDeletionStatusRequest {
  DeletionTaskId: string
}

export interface GetServiceLinkedRoleDeletionStatusResponse {
  Status: DeletionTaskStatusType
  Reason?: DeletionTaskFailureReasonType | undefined
}

export interface GetUserPolicyRequest {
  UserName: string
  PolicyName: string
}

export interface GetUserPolicyResponse {
  UserName: string
  PolicyName: string
  PolicyDocument: string
}

export interface GetUserRequest {
  UserName?: string | undefined
}

export interface GetUserResponse {
  User: User
}

export interface Group {
  Path: string
  GroupName: string
  GroupId: string
  Arn: string
  CreateDate: Date
}

export interface GroupDetail {
  Path?: string | undefined
  GroupName?: string | undefined
  GroupId?: string | undefined
  Arn?: string | undefined
  CreateDate?: Date | undefined
  GroupPolicyList?: PolicyDetail[] | undefined
  AttachedManagedPolicies?: AttachedPolicy[] | undefined
}

export interface InlinePolicyIdentifierType {
  PolicyName: string
  AttachmentType: AttachmentType
  AttachmentName: string
}

export interface InstanceProfile {
  Path: string
  InstanceProfileName: string
  InstanceProfileId: string
  Arn: string
  CreateDate: Date
  Roles: Role[]
  Tags?: Tag[] | undefined
}

export interface ListAccessKeysRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAccessKeysResponse {
  AccessKeyMetadata: AccessKeyMetadata[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListAccountAliasesRequest {
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAccountAliasesResponse {
  AccountAliases: string[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListAttachedGroupPoliciesRequest {
  GroupName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAttachedGroupPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListAttachedRolePoliciesRequest {
  RoleName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAttachedRolePoliciesResponse {
  AttachedPolicies?: AttachedPolicy[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListAttachedUserPoliciesRequest {
  UserName: string
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListAttachedUserPoliciesResponse {
  AttachedPolicies?: AttachedPolicy[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListDelegationRequestsRequest {
  OwnerId?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListDelegationRequestsResponse {
  DelegationRequests?: DelegationRequest[] | undefined
  Marker?: string | undefined
  isTruncated?: boolean | undefined
}

export interface ListEntitiesForPolicyRequest {
  PolicyArn: string
  EntityFilter?: EntityType | undefined
  PathPrefix?: string | undefined
  PolicyUsageFilter?: PolicyUsageType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListEntitiesForPolicyResponse {
  PolicyGroups?: PolicyGroup[] | undefined
  PolicyUsers?: PolicyUser[] | undefined
  PolicyRoles?: PolicyRole[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListGroupPoliciesRequest {
  GroupName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListGroupPoliciesResponse {
  PolicyNames: string[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListGroupsForUserRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListGroupsForUserResponse {
  Groups: Group[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListGroupsRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListGroupsResponse {
  Groups: Group[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListInstanceProfileTagsRequest {
  InstanceProfileName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListInstanceProfileTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListInstanceProfilesForRoleRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListInstanceProfilesForRoleResponse {
  InstanceProfiles: InstanceProfile[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListInstanceProfilesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListInstanceProfilesResponse {
  InstanceProfiles: InstanceProfile[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListMFADeviceTagsRequest {
  SerialNumber: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListMFADeviceTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListMFADevicesRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListMFADevicesResponse {
  MFADevices: MFADevice[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListOpenIDConnectProviderTagsRequest {
  OpenIDConnectProviderArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListOpenIDConnectProviderTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListOpenIDConnectProvidersResponse {
  OpenIDConnectProviderList?: OpenIDConnectProviderListEntry[] | undefined
}

export interface ListOrganizationsFeaturesResponse {
  OrganizationId?: string | undefined
  EnabledFeatures?: FeatureType[] | undefined
}

export interface ListPoliciesGrantingServiceAccessEntry {
  ServiceNamespace?: string | undefined
  Policies?: PolicyGrantingServiceAccess[] | undefined
}

export interface ListPoliciesGrantingServiceAccessRequest {
  Marker?: string | undefined
  Arn: string
  ServiceNamespaces: string[]
}

export interface ListPoliciesGrantingServiceAccessResponse {
  PoliciesGrantingServiceAccess: ListPoliciesGrantingServiceAccessEntry[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListPoliciesRequest {
  Scope?: policyScopeType | undefined
  OnlyAttached?: boolean | undefined
  PathPrefix?: string | undefined
  PolicyUsageFilter?: PolicyUsageType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListPoliciesResponse {
  Policies?: Policy[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListPolicyTagsRequest {
  PolicyArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListPolicyTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListPolicyVersionsRequest {
  PolicyArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListPolicyVersionsResponse {
  Versions?: PolicyVersion[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListRolePoliciesRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListRolePoliciesResponse {
  PolicyNames: string[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListRoleTagsRequest {
  RoleName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListRoleTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListRolesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListRolesResponse {
  Roles: Role[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListSAMLProviderTagsRequest {
  SAMLProviderArn: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListSAMLProviderTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListSAMLProvidersResponse {
  SAMLProviderList?: SAMLProviderListEntry[] | undefined
}

export interface ListSSHPublicKeysRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListSSHPublicKeysResponse {
  SSHPublicKeys?: SSHPublicKeyMetadata[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListServerCertificateTagsRequest {
  ServerCertificateName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListServerCertificateTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListServerCertificatesRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListServerCertificatesResponse {
  ServerCertificateMetadataList: ServerCertificateMetadata[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListServiceSpecificCredentialsRequest {
  UserName?: string | undefined
  ServiceName?: string | undefined
  AllUsers?: boolean | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListServiceSpecificCredentialsResponse {
  ServiceSpecificCredentials?: ServiceSpecificCredentialMetadata[] | undefined
  Marker?: string | undefined
  IsTruncated?: boolean | undefined
}

export interface ListSigningCertificatesRequest {
  UserName?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListSigningCertificatesResponse {
  Certificates: SigningCertificate[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListUserPoliciesRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListUserPoliciesResponse {
  PolicyNames: string[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListUserTagsRequest {
  UserName: string
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListUserTagsResponse {
  Tags: Tag[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListUsersRequest {
  PathPrefix?: string | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListUsersResponse {
  Users: User[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface ListVirtualMFADevicesRequest {
  AssignmentStatus?: assignmentStatusType | undefined
  Marker?: string | undefined
  MaxItems?: number | undefined
}

export interface ListVirtualMFADevicesResponse {
  VirtualMFADevices: VirtualMFADevice[]
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface LoginProfile {
  UserName: string
  CreateDate: Date
  PasswordResetRequired?: boolean | undefined
}

export interface MFADevice {
  UserName: string
  SerialNumber: string
  EnableDate: Date
}

export interface ManagedPolicyDetail {
  PolicyName?: string | undefined
  PolicyId?: string | undefined
  Arn?: string | undefined
  Path?: string | undefined
  DefaultVersionId?: string | undefined
  AttachmentCount?: number | undefined
  PermissionsBoundaryUsageCount?: number | undefined
  IsAttachable?: boolean | undefined
  Description?: string | undefined
  CreateDate?: Date | undefined
  UpdateDate?: Date | undefined
  PolicyVersionList?: PolicyVersion[] | undefined
}

export interface OpenIDConnectProviderListEntry {
  Arn?: string | undefined
}

export interface OrderedOrganizationPolicyType {
  ServiceControlPolicyInputList?: string[] | undefined
}

export interface OrganizationsDecisionDetail {
  AllowedByOrganizations?: boolean | undefined
}

export interface PasswordPolicy {
  MinimumPasswordLength?: number | undefined
  RequireSymbols?: boolean | undefined
  RequireNumbers?: boolean | undefined
  RequireUppercaseCharacters?: boolean | undefined
  RequireLowercaseCharacters?: boolean | undefined
  AllowUsersToChangePassword?: boolean | undefined
  ExpirePasswords?: boolean | undefined
  MaxPasswordAge?: number | undefined
  PasswordReusePrevention?: number | undefined
  HardExpiry?: boolean | undefined
}

export type PermissionsBoundaryAttachmentType = 'PermissionsBoundaryPolicy'

export interface PermissionsBoundaryDecisionDetail {
  AllowedByPermissionsBoundary?: boolean | undefined
}

export interface Policy {
  PolicyName?: string | undefined
  PolicyId?: string | undefined
  Arn?: string | undefined
  Path?: string | undefined
  DefaultVersionId?: string | undefined
  AttachmentCount?: number | undefined
  PermissionsBoundaryUsageCount?: number | undefined
  IsAttachable?: boolean | undefined
  Description?: string | undefined
  CreateDate?: Date | undefined
  UpdateDate?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface PolicyDetail {
  PolicyName?: string | undefined
  PolicyDocument?: string | undefined
}

export type PolicyEvaluationDecisionType = 'allowed' | 'explicitDeny' | 'implicitDeny'

export interface PolicyGrantingServiceAccess {
  PolicyName: string
  PolicyType: policyType
  PolicyArn?: string | undefined
  EntityType?: policyOwnerEntityType | undefined
  EntityName?: string | undefined
}

export interface PolicyGroup {
  GroupName?: string | undefined
  GroupId?: string | undefined
}

export interface PolicyIdentifier {
  PolicyType?: PolicyIdentifierPolicyType | undefined
  PolicyArn?: string | undefined
  InlinePolicyIdentifier?: InlinePolicyIdentifierType | undefined
}

export type PolicyIdentifierPolicyType = 'inline' | 'aws-managed' | 'user-managed' | 'permission-boundary' | 'scp' | 'rcp'

export interface PolicyParameter {
  Name?: string | undefined
  Values?: string[] | undefined
  Type?: PolicyParameterTypeEnum | undefined
}

export type PolicyParameterTypeEnum = 'string' | 'stringList'

export interface PolicyRole {
  RoleName?: string | undefined
  RoleId?: string | undefined
}

export type PolicySourceType = 'user' | 'group' | 'role' | 'aws-managed' | 'user-managed' | 'resource' | 'none'

export type PolicyUsageType = 'PermissionsPolicy' | 'PermissionsBoundary'

export interface PolicyUser {
  UserName?: string | undefined
  UserId?: string | undefined
}

export interface PolicyVersion {
  Document?: string | undefined
  VersionId?: string | undefined
  IsDefaultVersion?: boolean | undefined
  CreateDate?: Date | undefined
}

export interface Position {
  Line?: number | undefined
  Column?: number | undefined
}

export interface PutGroupPolicyRequest {
  GroupName: string
  PolicyName: string
  PolicyDocument: string
}

export interface PutRolePermissionsBoundaryRequest {
  RoleName: string
  PermissionsBoundary: string
}

export interface PutRolePolicyRequest {
  RoleName: string
  PolicyName: string
  PolicyDocument: string
}

export interface PutUserPermissionsBoundaryRequest {
  UserName: string
  PermissionsBoundary: string
}

export interface PutUserPolicyRequest {
  UserName: string
  PolicyName: string
  PolicyDocument: string
}

export interface RejectDelegationRequestRequest {
  DelegationRequestId: string
  Notes?: string | undefined
}

export interface RemoveClientIDFromOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  ClientID: string
}

export interface RemoveRoleFromInstanceProfileRequest {
  InstanceProfileName: string
  RoleName: string
}

export interface RemoveUserFromGroupRequest {
  GroupName: string
  UserName: string
}

export type ReportFormatType = 'text/csv'

export type ReportStateType = 'STARTED' | 'INPROGRESS' | 'COMPLETE'

export interface ResetServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
}

export interface ResetServiceSpecificCredentialResponse {
  ServiceSpecificCredential?: ServiceSpecificCredential | undefined
}

export interface ResourceSpecificResult {
  EvalResourceName: string
  EvalResourceDecision: PolicyEvaluationDecisionType
  MatchedStatements?: Statement[] | undefined
  MissingContextValues?: string[] | undefined
  EvalDecisionDetails?: { [key: string]: PolicyEvaluationDecisionType } | undefined
  PermissionsBoundaryDecisionDetail?: PermissionsBoundaryDecisionDetail | undefined
}

export interface ResyncMFADeviceRequest {
  UserName: string
  SerialNumber: string
  AuthenticationCode1: string
  AuthenticationCode2: string
}

export interface Role {
  Path: string
  RoleName: string
  RoleId: string
  Arn: string
  CreateDate: Date
  AssumeRolePolicyDocument?: string | undefined
  Description?: string | undefined
  MaxSessionDuration?: number | undefined
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined
  Tags?: Tag[] | undefined
  RoleLastUsed?: RoleLastUsed | undefined
}

export interface RoleDetail {
  Path?: string | undefined
  RoleName?: string | undefined
  RoleId?: string | undefined
  Arn?: string | undefined
  CreateDate?: Date | undefined
  AssumeRolePolicyDocument?: string | undefined
  InstanceProfileList?: InstanceProfile[] | undefined
  RolePolicyList?: PolicyDetail[] | undefined
  AttachedManagedPolicies?: AttachedPolicy[] | undefined
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined
  Tags?: Tag[] | undefined
  RoleLastUsed?: RoleLastUsed | undefined
}

export interface RoleLastUsed {
  LastUsedDate?: Date | undefined
  Region?: string | undefined
}

export interface RoleUsageType {
  Region?: string | undefined
  Resources?: string[] | undefined
}

export interface SAMLPrivateKey {
  KeyId?: string | undefined
  Timestamp?: Date | undefined
}

export interface SAMLProviderListEntry {
  Arn?: string | undefined
  ValidUntil?: Date | undefined
  CreateDate?: Date | undefined
}

export interface SSHPublicKey {
  UserName: string
  SSHPublicKeyId: string
  Fingerprint: string
  SSHPublicKeyBody: string
  Status: statusType
  UploadDate?: Date | undefined
}

export interface SSHPublicKeyMetadata {
  UserName: string
  SSHPublicKeyId: string
  Status: statusType
  UploadDate: Date
}

export interface SendDelegationTokenRequest {
  DelegationRequestId: string
}

export interface ServerCertificate {
  ServerCertificateMetadata: ServerCertificateMetadata
  CertificateBody: string
  CertificateChain?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ServerCertificateMetadata {
  Path: string
  ServerCertificateName: string
  ServerCertificateId: string
  Arn: string
  UploadDate?: Date | undefined
  Expiration?: Date | undefined
}

export interface ServiceLastAccessed {
  ServiceName: string
  LastAuthenticated?: Date | undefined
  ServiceNamespace: string
  LastAuthenticatedEntity?: string | undefined
  LastAuthenticatedRegion?: string | undefined
  TotalAuthenticatedEntities?: number | undefined
  TrackedActionsLastAccessed?: TrackedActionLastAccessed[] | undefined
}

export interface ServiceSpecificCredential {
  CreateDate: Date
  ExpirationDate?: Date | undefined
  ServiceName: string
  ServiceUserName?: string | undefined
  ServicePassword?: string | undefined
  ServiceCredentialAlias?: string | undefined
  ServiceCredentialSecret?: string | undefined
  ServiceSpecificCredentialId: string
  UserName: string
  Status: statusType
}

export interface ServiceSpecificCredentialMetadata {
  UserName: string
  Status: statusType
  ServiceUserName?: string | undefined
  ServiceCredentialAlias?: string | undefined
  CreateDate: Date
  ExpirationDate?: Date | undefined
  ServiceSpecificCredentialId: string
  ServiceName: string
}

export interface SetDefaultPolicyVersionRequest {
  PolicyArn: string
  VersionId: string
}

export interface SetSecurityTokenServicePreferencesRequest {
  GlobalEndpointTokenVersion: globalEndpointTokenVersion
}

export interface SigningCertificate {
  UserName: string
  CertificateId: string
  CertificateBody: string
  Status: statusType
  UploadDate?: Date | undefined
}

export interface SimulateCustomPolicyRequest {
  PolicyInputList: string[]
  PermissionsBoundaryPolicyInputList?: string[] | undefined
  OrderedOrganizationPolicyInputList?: OrderedOrganizationPolicyType[] | undefined
  ActionNames: string[]
  ResourceArns?: string[] | undefined
  ResourcePolicy?: string | undefined
  ResourceOwner?: string | undefined
  CallerArn?: string | undefined
  ContextEntries?: ContextEntry[] | undefined
  ResourceHandlingOption?: string | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface SimulatePolicyResponse {
  EvaluationResults?: EvaluationResult[] | undefined
  IsTruncated?: boolean | undefined
  Marker?: string | undefined
}

export interface SimulatePrincipalPolicyRequest {
  PolicySourceArn: string
  PolicyInputList?: string[] | undefined
  PermissionsBoundaryPolicyInputList?: string[] | undefined
  PolicyExclusionList?: PolicyIdentifier[] | undefined
  ActionNames: string[]
  ResourceArns?: string[] | undefined
  ResourcePolicy?: string | undefined
  ResourceOwner?: string | undefined
  CallerArn?: string | undefined
  ContextEntries?: ContextEntry[] | undefined
  ResourceHandlingOption?: string | undefined
  MaxItems?: number | undefined
  Marker?: string | undefined
}

export interface Statement {
  SourcePolicyId?: string | undefined
  SourcePolicyType?: PolicySourceType | undefined
  StartPosition?: Position | undefined
  EndPosition?: Position | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagInstanceProfileRequest {
  InstanceProfileName: string
  Tags: Tag[]
}

export interface TagMFADeviceRequest {
  SerialNumber: string
  Tags: Tag[]
}

export interface TagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  Tags: Tag[]
}

export interface TagPolicyRequest {
  PolicyArn: string
  Tags: Tag[]
}

export interface TagRoleRequest {
  RoleName: string
  Tags: Tag[]
}

export interface TagSAMLProviderRequest {
  SAMLProviderArn: string
  Tags: Tag[]
}

export interface TagServerCertificateRequest {
  ServerCertificateName: string
  Tags: Tag[]
}

export interface TagUserRequest {
  UserName: string
  Tags: Tag[]
}

export interface TrackedActionLastAccessed {
  ActionName?: string | undefined
  LastAccessedEntity?: string | undefined
  LastAccessedTime?: Date | undefined
  LastAccessedRegion?: string | undefined
}

export interface UntagInstanceProfileRequest {
  InstanceProfileName: string
  TagKeys: string[]
}

export interface UntagMFADeviceRequest {
  SerialNumber: string
  TagKeys: string[]
}

export interface UntagOpenIDConnectProviderRequest {
  OpenIDConnectProviderArn: string
  TagKeys: string[]
}

export interface UntagPolicyRequest {
  PolicyArn: string
  TagKeys: string[]
}

export interface UntagRoleRequest {
  RoleName: string
  TagKeys: string[]
}

export interface UntagSAMLProviderRequest {
  SAMLProviderArn: string
  TagKeys: string[]
}

export interface UntagServerCertificateRequest {
  ServerCertificateName: string
  TagKeys: string[]
}

export interface UntagUserRequest {
  UserName: string
  TagKeys: string[]
}

export interface UpdateAccessKeyRequest {
  UserName?: string | undefined
  AccessKeyId: string
  Status: statusType
}

export interface UpdateAccountPasswordPolicyRequest {
  MinimumPasswordLength?: number | undefined
  RequireSymbols?: boolean | undefined
  RequireNumbers?: boolean | undefined
  RequireUppercaseCharacters?: boolean | undefined
  RequireLowercaseCharacters?: boolean | undefined
  AllowUsersToChangePassword?: boolean | undefined
  MaxPasswordAge?: number | undefined
  PasswordReusePrevention?: number | undefined
  HardExpiry?: boolean | undefined
}

export interface UpdateAssumeRolePolicyRequest {
  RoleName: string
  PolicyDocument: string
}

export interface UpdateDelegationRequestRequest {
  DelegationRequestId: string
  Notes?: string | undefined
}

export interface UpdateGroupRequest {
  GroupName: string
  NewPath?: string | undefined
  NewGroupName?: string | undefined
}

export interface UpdateLoginProfileRequest {
  UserName: string
  Password?: string | undefined
  PasswordResetRequired?: boolean | undefined
}

export interface UpdateOpenIDConnectProviderThumbprintRequest {
  OpenIDConnectProviderArn: string
  ThumbprintList: string[]
}

export interface UpdateRoleDescriptionRequest {
  RoleName: string
  Description: string
}

export interface UpdateRoleDescriptionResponse {
  Role?: Role | undefined
}

export interface UpdateRoleRequest {
  RoleName: string
  Description?: string | undefined
  MaxSessionDuration?: number | undefined
}

export interface UpdateSAMLProviderRequest {
  SAMLMetadataDocument?: string | undefined
  SAMLProviderArn: string
  AssertionEncryptionMode?: assertionEncryptionModeType | undefined
  AddPrivateKey?: string | undefined
  RemovePrivateKey?: string | undefined
}

export interface UpdateSAMLProviderResponse {
  SAMLProviderArn?: string | undefined
}

export interface UpdateSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyId: string
  Status: statusType
}

export interface UpdateServerCertificateRequest {
  ServerCertificateName: string
  NewPath?: string | undefined
  NewServerCertificateName?: string | undefined
}

export interface UpdateServiceSpecificCredentialRequest {
  UserName?: string | undefined
  ServiceSpecificCredentialId: string
  Status: statusType
}

export interface UpdateSigningCertificateRequest {
  UserName?: string | undefined
  CertificateId: string
  Status: statusType
}

export interface UpdateUserRequest {
  UserName: string
  NewPath?: string | undefined
  NewUserName?: string | undefined
}

export interface UploadSSHPublicKeyRequest {
  UserName: string
  SSHPublicKeyBody: string
}

export interface UploadSSHPublicKeyResponse {
  SSHPublicKey?: SSHPublicKey | undefined
}

export interface UploadServerCertificateRequest {
  Path?: string | undefined
  ServerCertificateName: string
  CertificateBody: string
  PrivateKey: string
  CertificateChain?: string | undefined
  Tags?: Tag[] | undefined
}

export interface UploadServerCertificateResponse {
  ServerCertificateMetadata?: ServerCertificateMetadata | undefined
  Tags?: Tag[] | undefined
}

export interface UploadSigningCertificateRequest {
  UserName?: string | undefined
  CertificateBody: string
}

export interface UploadSigningCertificateResponse {
  Certificate: SigningCertificate
}

export interface User {
  Path: string
  UserName: string
  UserId: string
  Arn: string
  CreateDate: Date
  PasswordLastUsed?: Date | undefined
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined
  Tags?: Tag[] | undefined
}

export interface UserDetail {
  Path?: string | undefined
  UserName?: string | undefined
  UserId?: string | undefined
  Arn?: string | undefined
  CreateDate?: Date | undefined
  UserPolicyList?: PolicyDetail[] | undefined
  GroupList?: string[] | undefined
  AttachedManagedPolicies?: AttachedPolicy[] | undefined
  PermissionsBoundary?: AttachedPermissionsBoundary | undefined
  Tags?: Tag[] | undefined
}

export interface VirtualMFADevice {
  SerialNumber: string
  Base32StringSeed?: Uint8Array | undefined
  QRCodePNG?: Uint8Array | undefined
  User?: User | undefined
  EnableDate?: Date | undefined
  Tags?: Tag[] | undefined
}

export type assertionEncryptionModeType = 'Required' | 'Allowed'

export type assignmentStatusType = 'Assigned' | 'Unassigned' | 'Any'

export type encodingType = 'SSH' | 'PEM'

export type globalEndpointTokenVersion = 'v1Token' | 'v2Token'

export type jobStatusType = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'

export type permissionCheckResultType = 'ALLOWED' | 'DENIED' | 'UNSURE'

export type permissionCheckStatusType = 'COMPLETE' | 'IN_PROGRESS' | 'FAILED'

export type policyOwnerEntityType = 'USER' | 'ROLE' | 'GROUP'

export type policyScopeType = 'All' | 'AWS' | 'Local'

export type policyType = 'INLINE' | 'MANAGED'

export type sortKeyType = 'SERVICE_NAMESPACE_ASCENDING' | 'SERVICE_NAMESPACE_DESCENDING' | 'LAST_AUTHENTICATED_TIME_ASCENDING' | 'LAST_AUTHENTICATED_TIME_DESCENDING'

export type stateType = 'UNASSIGNED' | 'ASSIGNED' | 'PENDING_APPROVAL' | 'FINALIZED' | 'ACCEPTED' | 'REJECTED' | 'EXPIRED'

export type statusType = 'Active' | 'Inactive' | 'Expired'

export type summaryStateType = 'AVAILABLE' | 'NOT_AVAILABLE' | 'NOT_SUPPORTED' | 'FAILED'
