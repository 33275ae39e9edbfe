// Written by tools/model.ts from the API model of cognito-identity 2014-06-30; do not edit.

export interface Operations {
  CreateIdentityPool: { in: CreateIdentityPoolInput; out: IdentityPool; err: 'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'LimitExceededException' }
  DeleteIdentities: { in: DeleteIdentitiesInput; out: DeleteIdentitiesResponse; err: 'InvalidParameterException' | 'TooManyRequestsException' | 'InternalErrorException' }
  DeleteIdentityPool: { in: DeleteIdentityPoolInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  DescribeIdentity: { in: DescribeIdentityInput; out: IdentityDescription; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  DescribeIdentityPool: { in: DescribeIdentityPoolInput; out: IdentityPool; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  GetCredentialsForIdentity: { in: GetCredentialsForIdentityInput; out: GetCredentialsForIdentityResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InvalidIdentityPoolConfigurationException' | 'InternalErrorException' | 'ExternalServiceException' }
  GetId: { in: GetIdInput; out: GetIdResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'LimitExceededException' | 'ExternalServiceException' }
  GetIdentityPoolRoles: { in: GetIdentityPoolRolesInput; out: GetIdentityPoolRolesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' }
  GetOpenIdToken: { in: GetOpenIdTokenInput; out: GetOpenIdTokenResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'ExternalServiceException' }
  GetOpenIdTokenForDeveloperIdentity: { in: GetOpenIdTokenForDeveloperIdentityInput; out: GetOpenIdTokenForDeveloperIdentityResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'DeveloperUserAlreadyRegisteredException' }
  GetPrincipalTagAttributeMap: { in: GetPrincipalTagAttributeMapInput; out: GetPrincipalTagAttributeMapResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  ListIdentities: { in: ListIdentitiesInput; out: ListIdentitiesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  ListIdentityPools: { in: ListIdentityPoolsInput; out: ListIdentityPoolsResponse; err: 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'InternalErrorException' }
  ListTagsForResource: { in: ListTagsForResourceInput; out: ListTagsForResourceResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  LookupDeveloperIdentity: { in: LookupDeveloperIdentityInput; out: LookupDeveloperIdentityResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' }
  MergeDeveloperIdentities: { in: MergeDeveloperIdentitiesInput; out: MergeDeveloperIdentitiesResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' }
  SetIdentityPoolRoles: { in: SetIdentityPoolRolesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'ConcurrentModificationException' }
  SetPrincipalTagAttributeMap: { in: SetPrincipalTagAttributeMapInput; out: SetPrincipalTagAttributeMapResponse; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  TagResource: { in: TagResourceInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  UnlinkDeveloperIdentity: { in: UnlinkDeveloperIdentityInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' }
  UnlinkIdentity: { in: UnlinkIdentityInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'ExternalServiceException' }
  UntagResource: { in: UntagResourceInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException' }
  UpdateIdentityPool: { in: IdentityPool; out: IdentityPool; err: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'ResourceConflictException' | 'TooManyRequestsException' | 'InternalErrorException' | 'ConcurrentModificationException' | 'LimitExceededException' }
}

export type AmbiguousRoleResolutionType = 'AuthenticatedRole' | 'Deny'

export interface CognitoIdentityProvider {
  ProviderName?: string | undefined
  ClientId?: string | undefined
  ServerSideTokenCheck?: boolean | undefined
}

export interface CreateIdentityPoolInput {
  IdentityPoolName: string
  AllowUnauthenticatedIdentities: boolean
  AllowClassicFlow?: boolean | undefined
  SupportedLoginProviders?: { [key: string]: string } | undefined
  DeveloperProviderName?: string | undefined
  OpenIdConnectProviderARNs?: string[] | undefined
  CognitoIdentityProviders?: CognitoIdentityProvider[] | undefined
  SamlProviderARNs?: string[] | undefined
  IdentityPoolTags?: { [key: string]: string } | undefined
}

export interface Credentials {
  AccessKeyId?: string | undefined
  SecretKey?: string | undefined
  SessionToken?: string | undefined
  Expiration?: Date | undefined
}

export interface DeleteIdentitiesInput {
  IdentityIdsToDelete: string[]
}

export interface DeleteIdentitiesResponse {
  UnprocessedIdentityIds?: UnprocessedIdentityId[] | undefined
}

export interface DeleteIdentityPoolInput {
  IdentityPoolId: string
}

export interface DescribeIdentityInput {
  IdentityId: string
}

export interface DescribeIdentityPoolInput {
  IdentityPoolId: string
}

export type ErrorCode = 'AccessDenied' | 'InternalServerError'

export interface GetCredentialsForIdentityInput {
  IdentityId: string
  Logins?: { [key: string]: string } | undefined
  CustomRoleArn?: string | undefined
}

export interface GetCredentialsForIdentityResponse {
  IdentityId?: string | undefined
  Credentials?: Credentials | undefined
}

export interface GetIdInput {
  AccountId?: string | undefined
  IdentityPoolId: string
  Logins?: { [key: string]: string } | undefined
}

export interface GetIdResponse {
  IdentityId?: string | undefined
}

export interface GetIdentityPoolRolesInput {
  IdentityPoolId: string
}

export interface GetIdentityPoolRolesResponse {
  IdentityPoolId?: string | undefined
  Roles?: { [key: string]: string } | undefined
  RoleMappings?: { [key: string]: RoleMapping } | undefined
}

export interface GetOpenIdTokenForDeveloperIdentityInput {
  IdentityPoolId: string
  IdentityId?: string | undefined
  Logins: { [key: string]: string }
  PrincipalTags?: { [key: string]: string } | undefined
  TokenDuration?: number | undefined
}

export interface GetOpenIdTokenForDeveloperIdentityResponse {
  IdentityId?: string | undefined
  Token?: string | undefined
}

export interface GetOpenIdTokenInput {
  IdentityId: string
  Logins?: { [key: string]: string } | undefined
}

export interface GetOpenIdTokenResponse {
  IdentityId?: string | undefined
  Token?: string | undefined
}

export interface GetPrincipalTagAttributeMapInput {
  IdentityPoolId: string
  IdentityProviderName: string
}

export interface GetPrincipalTagAttributeMapResponse {
  IdentityPoolId?: string | undefined
  IdentityProviderName?: string | undefined
  UseDefaults?: boolean | undefined
  PrincipalTags?: { [key: string]: string } | undefined
}

export interface IdentityDescription {
  IdentityId?: string | undefined
  Logins?: string[] | undefined
  CreationDate?: Date | undefined
  LastModifiedDate?: Date | undefined
}

export interface IdentityPool {
  IdentityPoolId: string
  IdentityPoolName: string
  AllowUnauthenticatedIdentities: boolean
  AllowClassicFlow?: boolean | undefined
  SupportedLoginProviders?: { [key: string]: string } | undefined
  DeveloperProviderName?: string | undefined
  OpenIdConnectProviderARNs?: string[] | undefined
  CognitoIdentityProviders?: CognitoIdentityProvider[] | undefined
  SamlProviderARNs?: string[] | undefined
  IdentityPoolTags?: { [key: string]: string } | undefined
}

export interface IdentityPoolShortDescription {
  IdentityPoolId?: string | undefined
  IdentityPoolName?: string | undefined
}

export interface ListIdentitiesInput {
  IdentityPoolId: string
  MaxResults: number
  NextToken?: string | undefined
  HideDisabled?: boolean | undefined
}

export interface ListIdentitiesResponse {
  IdentityPoolId?: string | undefined
  Identities?: IdentityDescription[] | undefined
  NextToken?: string | undefined
}

export interface ListIdentityPoolsInput {
  MaxResults: number
  NextToken?: string | undefined
}

export interface ListIdentityPoolsResponse {
  IdentityPools?: IdentityPoolShortDescription[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceInput {
  ResourceArn: string
}

export interface ListTagsForResourceResponse {
  Tags?: { [key: string]: string } | undefined
}

export interface LookupDeveloperIdentityInput {
  IdentityPoolId: string
  IdentityId?: string | undefined
  DeveloperUserIdentifier?: string | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
}

export interface LookupDeveloperIdentityResponse {
  IdentityId?: string | undefined
  DeveloperUserIdentifierList?: string[] | undefined
  NextToken?: string | undefined
}

export interface MappingRule {
  Claim: string
  MatchType: MappingRuleMatchType
  Value: string
  RoleARN: string
}

export type MappingRuleMatchType = 'Equals' | 'Contains' | 'StartsWith' | 'NotEqual'

export interface MergeDeveloperIdentitiesInput {
  SourceUserIdentifier: string
  DestinationUserIdentifier: string
  DeveloperProviderName: string
  IdentityPoolId: string
}

export interface MergeDeveloperIdentitiesResponse {
  IdentityId?: string | undefined
}

export interface RoleMapping {
  Type: RoleMappingType
  AmbiguousRoleResolution?: AmbiguousRoleResolutionType | undefined
  RulesConfiguration?: RulesConfigurationType | undefined
}

export type RoleMappingType = 'Token' | 'Rules'

export interface RulesConfigurationType {
  Rules: MappingRule[]
}

export interface SetIdentityPoolRolesInput {
  IdentityPoolId: string
  Roles: { [key: string]: string }
  RoleMappings?: { [key: string]: RoleMapping } | undefined
}

export interface SetPrincipalTagAttributeMapInput {
  IdentityPoolId: string
  IdentityProviderName: string
  UseDefaults?: boolean | undefined
  PrincipalTags?: { [key: string]: string } | undefined
}

export interface SetPrincipalTagAttributeMapResponse {
  IdentityPoolId?: string | undefined
  IdentityProviderName?: string | undefined
  UseDefaults?: boolean | undefined
  PrincipalTags?: { [key: string]: string } | undefined
}

export interface TagResourceInput {
  ResourceArn: string
  Tags: { [key: string]: string }
}

export interface UnlinkDeveloperIdentityInput {
  IdentityId: string
  IdentityPoolId: string
  DeveloperProviderName: string
  DeveloperUserIdentifier: string
}

export interface UnlinkIdentityInput {
  IdentityId: string
  Logins: { [key: string]: string }
  LoginsToRemove: string[]
}

export interface UnprocessedIdentityId {
  IdentityId?: string | undefined
  ErrorCode?: ErrorCode | undefined
}

export interface UntagResourceInput {
  ResourceArn: string
  TagKeys: string[]
}
