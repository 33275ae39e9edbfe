// Written by tools/model.ts from the API model of sts 2011-06-15; do not edit.

export interface Operations {
  AssumeRole: { in: AssumeRoleRequest; out: AssumeRoleResponse; err: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'RegionDisabledException' | 'ExpiredTokenException' }
  AssumeRoleWithSAML: { in: AssumeRoleWithSAMLRequest; out: AssumeRoleWithSAMLResponse; err: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'IDPRejectedClaimException' | 'InvalidIdentityTokenException' | 'ExpiredTokenException' | 'RegionDisabledException' }
  AssumeRoleWithWebIdentity: { in: AssumeRoleWithWebIdentityRequest; out: AssumeRoleWithWebIdentityResponse; err: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'IDPRejectedClaimException' | 'IDPCommunicationErrorException' | 'InvalidIdentityTokenException' | 'ExpiredTokenException' | 'RegionDisabledException' }
  AssumeRoot: { in: AssumeRootRequest; out: AssumeRootResponse; err: 'RegionDisabledException' | 'ExpiredTokenException' }
  DecodeAuthorizationMessage: { in: DecodeAuthorizationMessageRequest; out: DecodeAuthorizationMessageResponse; err: 'InvalidAuthorizationMessageException' }
  GetAccessKeyInfo: { in: GetAccessKeyInfoRequest; out: GetAccessKeyInfoResponse; err: never }
  GetCallerIdentity: { in: Record<string, never>; out: GetCallerIdentityResponse; err: never }
  GetDelegatedAccessToken: { in: GetDelegatedAccessTokenRequest; out: GetDelegatedAccessTokenResponse; err: 'ExpiredTradeInTokenException' | 'RegionDisabledException' | 'PackedPolicyTooLargeException' }
  GetFederationToken: { in: GetFederationTokenRequest; out: GetFederationTokenResponse; err: 'MalformedPolicyDocumentException' | 'PackedPolicyTooLargeException' | 'RegionDisabledException' }
  GetSessionToken: { in: GetSessionTokenRequest; out: GetSessionTokenResponse; err: 'RegionDisabledException' }
  GetWebIdentityToken: { in: GetWebIdentityTokenRequest; out: GetWebIdentityTokenResponse; err: 'SessionDurationEscalationException' | 'OutboundWebIdentityFederationDisabledException' | 'JWTPayloadSizeExceededException' }
}

export interface AssumeRoleRequest {
  RoleArn: string
  RoleSessionName: string
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
  Tags?: Tag[] | undefined
  TransitiveTagKeys?: string[] | undefined
  ExternalId?: string | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
  SourceIdentity?: string | undefined
  ProvidedContexts?: ProvidedContext[] | undefined
}

export interface AssumeRoleResponse {
  Credentials?: Credentials | undefined
  AssumedRoleUser?: AssumedRoleUser | undefined
  PackedPolicySize?: number | undefined
  SourceIdentity?: string | undefined
}

export interface AssumeRoleWithSAMLRequest {
  RoleArn: string
  PrincipalArn: string
  SAMLAssertion: string
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
}

export interface AssumeRoleWithSAMLResponse {
  Credentials?: Credentials | undefined
  AssumedRoleUser?: AssumedRoleUser | undefined
  PackedPolicySize?: number | undefined
  Subject?: string | undefined
  SubjectType?: string | undefined
  Issuer?: string | undefined
  Audience?: string | undefined
  NameQualifier?: string | undefined
  SourceIdentity?: string | undefined
}

export interface AssumeRoleWithWebIdentityRequest {
  RoleArn: string
  RoleSessionName: string
  WebIdentityToken: string
  ProviderId?: string | undefined
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
}

export interface AssumeRoleWithWebIdentityResponse {
  Credentials?: Credentials | undefined
  SubjectFromWebIdentityToken?: string | undefined
  AssumedRoleUser?: AssumedRoleUser | undefined
  PackedPolicySize?: number | undefined
  Provider?: string | undefined
  Audience?: string | undefined
  SourceIdentity?: string | undefined
}

export interface AssumeRootRequest {
  TargetPrincipal: string
  TaskPolicyArn: PolicyDescriptorType
  DurationSeconds?: number | undefined
}

export interface AssumeRootResponse {
  Credentials?: Credentials | undefined
  SourceIdentity?: string | undefined
}

export interface AssumedRoleUser {
  AssumedRoleId: string
  Arn: string
}

export interface Credentials {
  AccessKeyId: string
  SecretAccessKey: string
  SessionToken: string
  Expiration: Date
}

export interface DecodeAuthorizationMessageRequest {
  EncodedMessage: string
}

export interface DecodeAuthorizationMessageResponse {
  DecodedMessage?: string | undefined
}

export interface FederatedUser {
  FederatedUserId: string
  Arn: string
}

export interface GetAccessKeyInfoRequest {
  AccessKeyId: string
}

export interface GetAccessKeyInfoResponse {
  Account?: string | undefined
}

export interface GetCallerIdentityResponse {
  UserId?: string | undefined
  Account?: string | undefined
  Arn?: string | undefined
}

export interface GetDelegatedAccessTokenRequest {
  TradeInToken: string
}

export interface GetDelegatedAccessTokenResponse {
  Credentials?: Credentials | undefined
  PackedPolicySize?: number | undefined
  AssumedPrincipal?: string | undefined
}

export interface GetFederationTokenRequest {
  Name: string
  Policy?: string | undefined
  PolicyArns?: PolicyDescriptorType[] | undefined
  DurationSeconds?: number | undefined
  Tags?: Tag[] | undefined
}

export interface GetFederationTokenResponse {
  Credentials?: Credentials | undefined
  FederatedUser?: FederatedUser | undefined
  PackedPolicySize?: number | undefined
}

export interface GetSessionTokenRequest {
  DurationSeconds?: number | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
}

export interface GetSessionTokenResponse {
  Credentials?: Credentials | undefined
}

export interface GetWebIdentityTokenRequest {
  Audience: string[]
  DurationSeconds?: number | undefined
  SigningAlgorithm: string
  Tags?: Tag[] | undefined
}

export interface GetWebIdentityTokenResponse {
  WebIdentityToken?: string | undefined
  Expiration?: Date | undefined
}

export interface PolicyDescriptorType {
  arn?: string | undefined
}

export interface ProvidedContext {
  ProviderArn?: string | undefined
  ContextAssertion?: string | undefined
}

export interface Tag {
  Key: string
  Value: string
}
