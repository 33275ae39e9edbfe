// Written by tools/model.ts from the API model of acm 2015-12-08; do not edit.

export interface Operations {
  AddTagsToCertificate: { in: AddTagsToCertificateRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'TagPolicyException' | 'TooManyTagsException' | 'InvalidArnException' | 'InvalidTagException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  CreateAcmeDomainValidation: { in: CreateAcmeDomainValidationRequest; out: CreateAcmeDomainValidationResponse; err: 'InternalServerException' | 'ServiceQuotaExceededException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  CreateAcmeEndpoint: { in: CreateAcmeEndpointRequest; out: CreateAcmeEndpointResponse; err: 'InternalServerException' | 'ServiceQuotaExceededException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  CreateAcmeExternalAccountBinding: { in: CreateAcmeExternalAccountBindingRequest; out: CreateAcmeExternalAccountBindingResponse; err: 'InternalServerException' | 'ServiceQuotaExceededException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DeleteAcmeDomainValidation: { in: DeleteAcmeDomainValidationRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  DeleteAcmeEndpoint: { in: DeleteAcmeEndpointRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  DeleteAcmeExternalAccountBinding: { in: DeleteAcmeExternalAccountBindingRequest; out: Record<string, never>; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  DeleteCertificate: { in: DeleteCertificateRequest; out: Record<string, never>; err: 'ResourceInUseException' | 'InvalidArnException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeAcmeAccount: { in: DescribeAcmeAccountRequest; out: DescribeAcmeAccountResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeAcmeDomainValidation: { in: DescribeAcmeDomainValidationRequest; out: DescribeAcmeDomainValidationResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeAcmeEndpoint: { in: DescribeAcmeEndpointRequest; out: DescribeAcmeEndpointResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeAcmeExternalAccountBinding: { in: DescribeAcmeExternalAccountBindingRequest; out: DescribeAcmeExternalAccountBindingResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  DescribeCertificate: { in: DescribeCertificateRequest; out: DescribeCertificateResponse; err: 'InvalidArnException' | 'ValidationException' | 'ResourceNotFoundException' }
  ExportCertificate: { in: ExportCertificateRequest; out: ExportCertificateResponse; err: 'InvalidArnException' | 'RequestInProgressException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  GetAccountConfiguration: { in: Record<string, never>; out: GetAccountConfigurationResponse; err: 'AccessDeniedException' | 'ThrottlingException' }
  GetAcmeExternalAccountBindingCredentials: { in: GetAcmeExternalAccountBindingCredentialsRequest; out: GetAcmeExternalAccountBindingCredentialsResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  GetCertificate: { in: GetCertificateRequest; out: GetCertificateResponse; err: 'InvalidArnException' | 'RequestInProgressException' | 'ValidationException' | 'ResourceNotFoundException' }
  ImportCertificate: { in: ImportCertificateRequest; out: ImportCertificateResponse; err: 'InvalidParameterException' | 'TagPolicyException' | 'TooManyTagsException' | 'InvalidArnException' | 'InvalidTagException' | 'ConflictException' | 'LimitExceededException' | 'ValidationException' | 'ResourceNotFoundException' }
  ListAcmeAccounts: { in: ListAcmeAccountsRequest; out: ListAcmeAccountsResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  ListAcmeDomainValidations: { in: ListAcmeDomainValidationsRequest; out: ListAcmeDomainValidationsResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  ListAcmeEndpoints: { in: ListAcmeEndpointsRequest; out: ListAcmeEndpointsResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  ListAcmeExternalAccountBindings: { in: ListAcmeExternalAccountBindingsRequest; out: ListAcmeExternalAccountBindingsResponse; err: 'InternalServerException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  ListCertificates: { in: ListCertificatesRequest; out: ListCertificatesResponse; err: 'InvalidArgsException' | 'ValidationException' }
  ListTagsForCertificate: { in: ListTagsForCertificateRequest; out: ListTagsForCertificateResponse; err: 'InvalidArnException' | 'ValidationException' | 'ResourceNotFoundException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'ValidationException' | 'ResourceNotFoundException' }
  PutAccountConfiguration: { in: PutAccountConfigurationRequest; out: Record<string, never>; err: 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  RemoveTagsFromCertificate: { in: RemoveTagsFromCertificateRequest; out: Record<string, never>; err: 'InvalidParameterException' | 'TagPolicyException' | 'InvalidArnException' | 'InvalidTagException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  RenewCertificate: { in: RenewCertificateRequest; out: Record<string, never>; err: 'InvalidArnException' | 'RequestInProgressException' | 'ValidationException' | 'ResourceNotFoundException' }
  RequestCertificate: { in: RequestCertificateRequest; out: RequestCertificateResponse; err: 'InvalidParameterException' | 'TagPolicyException' | 'TooManyTagsException' | 'InvalidArnException' | 'InvalidTagException' | 'InvalidDomainValidationOptionsException' | 'LimitExceededException' }
  ResendValidationEmail: { in: ResendValidationEmailRequest; out: Record<string, never>; err: 'InvalidArnException' | 'InvalidDomainValidationOptionsException' | 'ValidationException' | 'InvalidStateException' | 'ResourceNotFoundException' }
  RevokeAcmeAccount: { in: RevokeAcmeAccountRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  RevokeAcmeExternalAccountBinding: { in: RevokeAcmeExternalAccountBindingRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  RevokeCertificate: { in: RevokeCertificateRequest; out: RevokeCertificateResponse; err: 'ResourceInUseException' | 'InvalidArnException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  SearchCertificates: { in: SearchCertificatesRequest; out: SearchCertificatesResponse; err: 'AccessDeniedException' | 'ValidationException' | 'ThrottlingException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ServiceQuotaExceededException' | 'ValidationException' | 'ResourceNotFoundException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ValidationException' | 'ResourceNotFoundException' }
  UpdateAcmeDomainValidation: { in: UpdateAcmeDomainValidationRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  UpdateAcmeEndpoint: { in: UpdateAcmeEndpointRequest; out: Record<string, never>; err: 'InternalServerException' | 'ConflictException' | 'AccessDeniedException' | 'ValidationException' | 'ResourceNotFoundException' | 'ThrottlingException' }
  UpdateCertificateOptions: { in: UpdateCertificateOptionsRequest; out: Record<string, never>; err: 'InvalidArnException' | 'LimitExceededException' | 'ValidationException' | 'InvalidStateException' | 'ResourceNotFoundException' }
}

export interface AcmCertificateMetadata {
  CreatedAt?: Date | undefined
  Exported?: boolean | undefined
  ImportedAt?: Date | undefined
  InUse?: boolean | undefined
  IssuedAt?: Date | undefined
  RenewalEligibility?: RenewalEligibility | undefined
  RevokedAt?: Date | undefined
  Status?: CertificateStatus | undefined
  RenewalStatus?: RenewalStatus | undefined
  Type?: CertificateType | undefined
  ExportOption?: CertificateExport | undefined
  ManagedBy?: CertificateManagedBy | undefined
  ValidationMethod?: ValidationMethod | undefined
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin | undefined
  AcmeEndpointArn?: string | undefined
  AcmeAccountId?: string | undefined
}

export interface AcmCertificateMetadataFilter {
  Status?: CertificateStatus | undefined
  RenewalStatus?: RenewalStatus | undefined
  Type?: CertificateType | undefined
  InUse?: boolean | undefined
  Exported?: boolean | undefined
  ExportOption?: CertificateExport | undefined
  ManagedBy?: CertificateManagedBy | undefined
  ValidationMethod?: ValidationMethod | undefined
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin | undefined
  AcmeEndpointArn?: string | undefined
  AcmeAccountId?: string | undefined
}

export interface AcmeAccount {
  AccountUrl?: string | undefined
  PublicKeyThumbprint?: string | undefined
  Status?: AcmeAccountStatus | undefined
  CreatedAt?: Date | undefined
  AcmeExternalAccountBindingArn?: string | undefined
  Contacts?: string[] | undefined
}

export type AcmeAccountStatus = 'VALID' | 'DEACTIVATED' | 'REVOKED'

export interface AcmeAccountSummary {
  AccountUrl?: string | undefined
  PublicKeyThumbprint?: string | undefined
  Status?: AcmeAccountStatus | undefined
  CreatedAt?: Date | undefined
  AcmeExternalAccountBindingArn?: string | undefined
  Contacts?: string[] | undefined
}

export type AcmeAuthorizationBehavior = 'PRE_APPROVED'

export type AcmeContact = 'REQUIRED' | 'NOT_REQUIRED'

export interface AcmeDomainValidation {
  AcmeDomainValidationArn?: string | undefined
  AcmeEndpointArn?: string | undefined
  DomainName?: string | undefined
  PrevalidationType?: PrevalidationType | undefined
  PrevalidationDetails?: PrevalidationDetails | undefined
  Status?: AcmeDomainValidationStatus | undefined
  FailureDetails?: FailureDetails | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export type AcmeDomainValidationFailureReason = 'ACCESS_DENIED' | 'DOMAIN_MISMATCH' | 'DOMAIN_NOT_ALLOWED' | 'ENDPOINT_NOT_ACTIVE' | 'HOSTED_ZONE_NOT_FOUND' | 'INTERNAL_FAILURE' | 'INVALID_CHANGE_BATCH' | 'INVALID_PUBLIC_DOMAIN' | 'TIMED_OUT'

export type AcmeDomainValidationStatus = 'VALIDATING' | 'VALID' | 'INVALID' | 'DELETING'

export interface AcmeDomainValidationSummary {
  AcmeDomainValidationArn?: string | undefined
  AcmeEndpointArn?: string | undefined
  DomainName?: string | undefined
  PrevalidationType?: PrevalidationType | undefined
  PrevalidationDetails?: PrevalidationDetails | undefined
  Status?: AcmeDomainValidationStatus | undefined
  FailureDetails?: FailureDetails | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface AcmeEndpoint {
  AcmeEndpointArn?: string | undefined
  EndpointUrl?: string | undefined
  Status?: AcmeEndpointStatus | undefined
  FailureReason?: string | undefined
  AuthorizationBehavior?: AcmeAuthorizationBehavior | undefined
  Contact?: AcmeContact | undefined
  CertificateAuthority?: CertificateAuthority | undefined
  CertificateTags?: Tag[] | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export type AcmeEndpointStatus = 'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED'

export interface AcmeEndpointSummary {
  AcmeEndpointArn?: string | undefined
  EndpointUrl?: string | undefined
  Status?: AcmeEndpointStatus | undefined
  FailureReason?: string | undefined
  AuthorizationBehavior?: AcmeAuthorizationBehavior | undefined
  Contact?: AcmeContact | undefined
  CertificateAuthority?: CertificateAuthority | undefined
  CertificateTags?: Tag[] | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface AcmeExternalAccountBinding {
  AcmeExternalAccountBindingArn?: string | undefined
  AcmeEndpointArn?: string | undefined
  RoleArn?: string | undefined
  ExpiresAt?: Date | undefined
  RevokedAt?: Date | undefined
  LastUsedAt?: Date | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface AcmeExternalAccountBindingSummary {
  AcmeExternalAccountBindingArn?: string | undefined
  AcmeEndpointArn?: string | undefined
  RoleArn?: string | undefined
  ExpiresAt?: Date | undefined
  RevokedAt?: Date | undefined
  LastUsedAt?: Date | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
}

export interface AddTagsToCertificateRequest {
  CertificateArn: string
  Tags: Tag[]
}

export interface CertificateAuthority {
  PublicCertificateAuthority?: PublicCertificateAuthority | undefined
}

export interface CertificateDetail {
  CertificateArn?: string | undefined
  DomainName?: string | undefined
  SubjectAlternativeNames?: string[] | undefined
  ManagedBy?: CertificateManagedBy | undefined
  DomainValidationOptions?: DomainValidation[] | undefined
  Serial?: string | undefined
  Subject?: string | undefined
  Issuer?: string | undefined
  CreatedAt?: Date | undefined
  IssuedAt?: Date | undefined
  ImportedAt?: Date | undefined
  Status?: CertificateStatus | undefined
  RevokedAt?: Date | undefined
  RevocationReason?: RevocationReason | undefined
  NotBefore?: Date | undefined
  NotAfter?: Date | undefined
  KeyAlgorithm?: KeyAlgorithm | undefined
  SignatureAlgorithm?: string | undefined
  InUseBy?: string[] | undefined
  FailureReason?: FailureReason | undefined
  Type?: CertificateType | undefined
  RenewalSummary?: RenewalSummary | undefined
  KeyUsages?: KeyUsage[] | undefined
  ExtendedKeyUsages?: ExtendedKeyUsage[] | undefined
  CertificateAuthorityArn?: string | undefined
  RenewalEligibility?: RenewalEligibility | undefined
  Options?: CertificateOptions | undefined
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin | undefined
  AcmeEndpointArn?: string | undefined
  AcmeAccountId?: string | undefined
}

export type CertificateExport = 'ENABLED' | 'DISABLED'

export interface CertificateFilter {
  CertificateArn?: string | undefined
  X509AttributeFilter?: X509AttributeFilter | undefined
  AcmCertificateMetadataFilter?: AcmCertificateMetadataFilter | undefined
}

export interface CertificateFilterStatement {
  And?: CertificateFilterStatement[] | undefined
  Or?: CertificateFilterStatement[] | undefined
  Not?: CertificateFilterStatement | undefined
  Filter?: CertificateFilter | undefined
}

export type CertificateKeyPairOrigin = 'AWS_MANAGED' | 'ACME' | 'CUSTOMER_PROVIDED'

export type CertificateManagedBy = 'CLOUDFRONT'

export interface CertificateMetadata {
  AcmCertificateMetadata?: AcmCertificateMetadata | undefined
}

export interface CertificateOptions {
  CertificateTransparencyLoggingPreference?: CertificateTransparencyLoggingPreference | undefined
  Export?: CertificateExport | undefined
}

export interface CertificateSearchResult {
  CertificateArn?: string | undefined
  X509Attributes?: X509Attributes | undefined
  CertificateMetadata?: CertificateMetadata | undefined
}

export type CertificateStatus = 'PENDING_VALIDATION' | 'ISSUED' | 'INACTIVE' | 'EXPIRED' | 'VALIDATION_TIMED_OUT' | 'REVOKED' | 'FAILED'

export interface CertificateSummary {
  CertificateArn?: string | undefined
  DomainName?: string | undefined
  SubjectAlternativeNameSummaries?: string[] | undefined
  HasAdditionalSubjectAlternativeNames?: boolean | undefined
  Status?: CertificateStatus | undefined
  Type?: CertificateType | undefined
  KeyAlgorithm?: KeyAlgorithm | undefined
  KeyUsages?: KeyUsageName[] | undefined
  ExtendedKeyUsages?: ExtendedKeyUsageName[] | undefined
  ExportOption?: CertificateExport | undefined
  InUse?: boolean | undefined
  Exported?: boolean | undefined
  RenewalEligibility?: RenewalEligibility | undefined
  NotBefore?: Date | undefined
  NotAfter?: Date | undefined
  CreatedAt?: Date | undefined
  IssuedAt?: Date | undefined
  ImportedAt?: Date | undefined
  RevokedAt?: Date | undefined
  ManagedBy?: CertificateManagedBy | undefined
  CertificateKeyPairOrigin?: CertificateKeyPairOrigin | undefined
}

export type CertificateTransparencyLoggingPreference = 'ENABLED' | 'DISABLED'

export type CertificateType = 'IMPORTED' | 'AMAZON_ISSUED' | 'PRIVATE'

export interface CommonNameFilter {
  Value: string
  ComparisonOperator: ComparisonOperator
}

export type ComparisonOperator = 'CONTAINS' | 'EQUALS'

export interface CreateAcmeDomainValidationRequest {
  IdempotencyToken?: string | undefined
  AcmeEndpointArn: string
  DomainName: string
  PrevalidationOptions: PrevalidationOptions
  Tags?: Tag[] | undefined
}

export interface CreateAcmeDomainValidationResponse {
  AcmeDomainValidationArn: string
}

export interface CreateAcmeEndpointRequest {
  IdempotencyToken?: string | undefined
  AuthorizationBehavior: AcmeAuthorizationBehavior
  Contact?: AcmeContact | undefined
  CertificateAuthority: CertificateAuthority
  Tags?: Tag[] | undefined
  CertificateTags?: Tag[] | undefined
}

export interface CreateAcmeEndpointResponse {
  AcmeEndpointArn?: string | undefined
}

export interface CreateAcmeExternalAccountBindingRequest {
  IdempotencyToken?: string | undefined
  AcmeEndpointArn: string
  RoleArn: string
  Expiration?: Expiration | undefined
  Tags?: Tag[] | undefined
}

export interface CreateAcmeExternalAccountBindingResponse {
  ExternalAccountBinding?: AcmeExternalAccountBinding | undefined
}

export interface CustomAttribute {
  ObjectIdentifier?: string | undefined
  Value?: string | undefined
}

export interface DeleteAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string
}

export interface DeleteAcmeEndpointRequest {
  AcmeEndpointArn: string
}

export interface DeleteAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string
}

export interface DeleteCertificateRequest {
  CertificateArn: string
}

export interface DescribeAcmeAccountRequest {
  AcmeEndpointArn: string
  AccountUrl: string
}

export interface DescribeAcmeAccountResponse {
  AcmeAccount?: AcmeAccount | undefined
}

export interface DescribeAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string
}

export interface DescribeAcmeDomainValidationResponse {
  AcmeDomainValidation?: AcmeDomainValidation | undefined
}

export interface DescribeAcmeEndpointRequest {
  AcmeEndpointArn: string
}

export interface DescribeAcmeEndpointResponse {
  AcmeEndpoint?: AcmeEndpoint | undefined
}

export interface DescribeAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string
}

export interface DescribeAcmeExternalAccountBindingResponse {
  ExternalAccountBinding?: AcmeExternalAccountBinding | undefined
}

export interface DescribeCertificateRequest {
  CertificateArn: string
}

export interface DescribeCertificateResponse {
  Certificate?: CertificateDetail | undefined
}

export interface DistinguishedName {
  CommonName?: string | undefined
  DomainComponents?: string[] | undefined
  Country?: string | undefined
  CustomAttributes?: CustomAttribute[] | undefined
  DistinguishedNameQualifier?: string | undefined
  GenerationQualifier?: string | undefined
  GivenName?: string | undefined
  Initials?: string | undefined
  Locality?: string | undefined
  Organization?: string | undefined
  OrganizationalUnit?: string | undefined
  Pseudonym?: string | undefined
  SerialNumber?: string | undefined
  State?: string | undefined
  Surname?: string | undefined
  Title?: string | undefined
}

export interface DnsNameFilter {
  Value: string
  ComparisonOperator: ComparisonOperator
}

export interface DnsPrevalidationDetails {
  DomainScope?: DomainScope | undefined
  HostedZoneId?: string | undefined
  ResourceRecord?: ResourceRecord | undefined
}

export interface DnsPrevalidationOptions {
  DomainScope?: DomainScope | undefined
  HostedZoneId?: string | undefined
}

export interface DomainScope {
  ExactDomain?: DomainScopeOption | undefined
  Subdomains?: DomainScopeOption | undefined
  Wildcards?: DomainScopeOption | undefined
}

export type DomainScopeOption = 'ENABLED' | 'DISABLED'

export type DomainStatus = 'PENDING_VALIDATION' | 'SUCCESS' | 'FAILED'

export interface DomainValidation {
  DomainName: string
  ValidationEmails?: string[] | undefined
  ValidationDomain?: string | undefined
  ValidationStatus?: DomainStatus | undefined
  ResourceRecord?: ResourceRecord | undefined
  HttpRedirect?: HttpRedirect | undefined
  ValidationMethod?: ValidationMethod | undefined
}

export interface DomainValidationOption {
  DomainName: string
  ValidationDomain: string
}

export interface Expiration {
  Value: number
  Type: TimeType
}

export interface ExpiryEventsConfiguration {
  DaysBeforeExpiry?: number | undefined
}

export interface ExportCertificateRequest {
  CertificateArn: string
  Passphrase: Uint8Array
}

export interface ExportCertificateResponse {
  Certificate?: string | undefined
  CertificateChain?: string | undefined
  PrivateKey?: string | undefined
}

export interface ExtendedKeyUsage {
  Name?: ExtendedKeyUsageName | undefined
  OID?: string | undefined
}

export type ExtendedKeyUsageName = 'TLS_WEB_SERVER_AUTHENTICATION' | 'TLS_WEB_CLIENT_AUTHENTICATION' | 'CODE_SIGNING' | 'EMAIL_PROTECTION' | 'TIME_STAMPING' | 'OCSP_SIGNING' | 'IPSEC_END_SYSTEM' | 'IPSEC_TUNNEL' | 'IPSEC_USER' | 'ANY' | 'NONE' | 'CUSTOM'

export interface FailureDetails {
  Reason?: AcmeDomainValidationFailureReason | undefined
  Message?: string | undefined
}

export type FailureReason = 'NO_AVAILABLE_CONTACTS' | 'ADDITIONAL_VERIFICATION_REQUIRED' | 'DOMAIN_NOT_ALLOWED' | 'INVALID_PUBLIC_DOMAIN' | 'DOMAIN_VALIDATION_DENIED' | 'CAA_ERROR' | 'PCA_LIMIT_EXCEEDED' | 'PCA_INVALID_ARN' | 'PCA_INVALID_STATE' | 'PCA_REQUEST_FAILED' | 'PCA_NAME_CONSTRAINTS_VALIDATION' | 'PCA_RESOURCE_NOT_FOUND' | 'PCA_INVALID_ARGS' | 'PCA_INVALID_DURATION' | 'PCA_ACCESS_DENIED' | 'SLR_NOT_FOUND' | 'OTHER'

export interface Filters {
  extendedKeyUsage?: ExtendedKeyUsageName[] | undefined
  keyUsage?: KeyUsageName[] | undefined
  keyTypes?: KeyAlgorithm[] | undefined
  exportOption?: CertificateExport | undefined
  managedBy?: CertificateManagedBy | undefined
}

export interface GeneralName {
  DirectoryName?: DistinguishedName | undefined
  DnsName?: string | undefined
  IpAddress?: string | undefined
  OtherName?: OtherName | undefined
  RegisteredId?: string | undefined
  Rfc822Name?: string | undefined
  UniformResourceIdentifier?: string | undefined
}

export interface GetAccountConfigurationResponse {
  ExpiryEvents?: ExpiryEventsConfiguration | undefined
}

export interface GetAcmeExternalAccountBindingCredentialsRequest {
  AcmeExternalAccountBindingArn: string
}

export interface GetAcmeExternalAccountBindingCredentialsResponse {
  KeyId?: string | undefined
  MacKey?: string | undefined
}

export interface GetCertificateRequest {
  CertificateArn: string
}

export interface GetCertificateResponse {
  Certificate?: string | undefined
  CertificateChain?: string | undefined
}

export interface HttpRedirect {
  RedirectFrom?: string | undefined
  RedirectTo?: string | undefined
}

export interface ImportCertificateRequest {
  CertificateArn?: string | undefined
  Certificate: Uint8Array
  PrivateKey: Uint8Array
  CertificateChain?: Uint8Array | undefined
  Tags?: Tag[] | undefined
}

export interface ImportCertificateResponse {
  CertificateArn?: string | undefined
}

export type KeyAlgorithm = 'RSA_1024' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'EC_prime256v1' | 'EC_secp384r1' | 'EC_secp521r1'

export interface KeyUsage {
  Name?: KeyUsageName | undefined
}

export type KeyUsageName = 'DIGITAL_SIGNATURE' | 'NON_REPUDIATION' | 'KEY_ENCIPHERMENT' | 'DATA_ENCIPHERMENT' | 'KEY_AGREEMENT' | 'CERTIFICATE_SIGNING' | 'CRL_SIGNING' | 'ENCIPHER_ONLY' | 'DECIPHER_ONLY' | 'ANY' | 'CUSTOM'

export interface ListAcmeAccountsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  AcmeEndpointArn: string
}

export interface ListAcmeAccountsResponse {
  AcmeAccounts?: AcmeAccountSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListAcmeDomainValidationsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  AcmeEndpointArn: string
}

export interface ListAcmeDomainValidationsResponse {
  AcmeDomainValidations?: AcmeDomainValidationSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListAcmeEndpointsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListAcmeEndpointsResponse {
  AcmeEndpoints?: AcmeEndpointSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListAcmeExternalAccountBindingsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  AcmeEndpointArn: string
}

export interface ListAcmeExternalAccountBindingsResponse {
  ExternalAccountBindings?: AcmeExternalAccountBindingSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListCertificatesRequest {
  CertificateStatuses?: CertificateStatus[] | undefined
  CertificateKeyPairOrigins?: CertificateKeyPairOrigin[] | undefined
  Includes?: Filters | undefined
  NextToken?: string | undefined
  MaxItems?: number | undefined
  SortBy?: SortBy | undefined
  SortOrder?: SortOrder | undefined
}

export interface ListCertificatesResponse {
  NextToken?: string | undefined
  CertificateSummaryList?: CertificateSummary[] | undefined
}

export interface ListTagsForCertificateRequest {
  CertificateArn: string
}

export interface ListTagsForCertificateResponse {
  Tags?: Tag[] | undefined
}

export interface ListTagsForResourceRequest {
  ResourceArn: string
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
}

export interface OtherName {
  ObjectIdentifier?: string | undefined
  Value?: string | undefined
}

export interface PrevalidationDetails {
  DnsPrevalidation?: DnsPrevalidationDetails | undefined
}

export interface PrevalidationOptions {
  DnsPrevalidation?: DnsPrevalidationOptions | undefined
}

export type PrevalidationType = 'DNS_PREVALIDATION'

export interface PublicCertificateAuthority {
  AllowedKeyAlgorithms?: PublicKeyAlgorithm[] | undefined
}

export type PublicKeyAlgorithm = 'RSA_2048' | 'EC_prime256v1' | 'EC_secp384r1'

export interface PutAccountConfigurationRequest {
  ExpiryEvents?: ExpiryEventsConfiguration | undefined
  IdempotencyToken: string
}

export type RecordType = 'CNAME'

export interface RemoveTagsFromCertificateRequest {
  CertificateArn: string
  Tags: Tag[]
}

export interface RenewCertificateRequest {
  CertificateArn: string
}

export type RenewalEligibility = 'ELIGIBLE' | 'INELIGIBLE'

export type RenewalStatus = 'PENDING_AUTO_RENEWAL' | 'PENDING_VALIDATION' | 'SUCCESS' | 'FAILED'

export interface RenewalSummary {
  RenewalStatus: RenewalStatus
  DomainValidationOptions: DomainValidation[]
  RenewalStatusReason?: FailureReason | undefined
  UpdatedAt: Date
}

export interface RequestCertificateRequest {
  DomainName: string
  ValidationMethod?: ValidationMethod | undefined
  SubjectAlternativeNames?: string[] | undefined
  IdempotencyToken?: string | undefined
  DomainValidationOptions?: DomainValidationOption[] | undefined
  Options?: CertificateOptions | undefined
  CertificateAuthorityArn?: string | undefined
  Tags?: Tag[] | undefined
  KeyAlgorithm?: KeyAlgorithm | undefined
  ManagedBy?: CertificateManagedBy | undefined
}

export interface RequestCertificateResponse {
  CertificateArn?: string | undefined
}

export interface ResendValidationEmailRequest {
  CertificateArn: string
  Domain: string
  ValidationDomain: string
}

export interface ResourceRecord {
  Name: string
  Type: RecordType
  Value: string
}

export type RevocationReason = 'UNSPECIFIED' | 'KEY_COMPROMISE' | 'CA_COMPROMISE' | 'AFFILIATION_CHANGED' | 'SUPERCEDED' | 'SUPERSEDED' | 'CESSATION_OF_OPERATION' | 'CERTIFICATE_HOLD' | 'REMOVE_FROM_CRL' | 'PRIVILEGE_WITHDRAWN' | 'A_A_COMPROMISE'

export interface RevokeAcmeAccountRequest {
  AcmeEndpointArn: string
  AccountUrl: string
}

export interface RevokeAcmeExternalAccountBindingRequest {
  AcmeExternalAccountBindingArn: string
}

export interface RevokeCertificateRequest {
  CertificateArn: string
  RevocationReason: RevocationReason
}

export interface RevokeCertificateResponse {
  CertificateArn?: string | undefined
}

export interface SearchCertificatesRequest {
  FilterStatement?: CertificateFilterStatement | undefined
  MaxResults?: number | undefined
  NextToken?: string | undefined
  SortBy?: SearchCertificatesSortBy | undefined
  SortOrder?: SearchCertificatesSortOrder | undefined
}

export interface SearchCertificatesResponse {
  Results?: CertificateSearchResult[] | undefined
  NextToken?: string | undefined
}

export type SearchCertificatesSortBy = 'CREATED_AT' | 'NOT_AFTER' | 'STATUS' | 'RENEWAL_STATUS' | 'EXPORTED' | 'IN_USE' | 'NOT_BEFORE' | 'KEY_ALGORITHM' | 'TYPE' | 'CERTIFICATE_ARN' | 'COMMON_NAME' | 'REVOKED_AT' | 'RENEWAL_ELIGIBILITY' | 'ISSUED_AT' | 'MANAGED_BY' | 'EXPORT_OPTION' | 'VALIDATION_METHOD' | 'IMPORTED_AT' | 'ACME_ENDPOINT_ARN' | 'ACME_ACCOUNT_ID' | 'CERTIFICATE_KEY_PAIR_ORIGIN'

export type SearchCertificatesSortOrder = 'ASCENDING' | 'DESCENDING'

export type SortBy = 'CREATED_AT'

export type SortOrder = 'ASCENDING' | 'DESCENDING'

export interface SubjectAlternativeNameFilter {
  DnsName?: DnsNameFilter | undefined
}

export interface SubjectFilter {
  CommonName?: CommonNameFilter | undefined
}

export interface Tag {
  Key: string
  Value?: string | undefined
}

export interface TagResourceRequest {
  ResourceArn: string
  Tags: Tag[]
}

export type TimeType = 'MINUTES' | 'HOURS' | 'DAYS'

export interface TimestampRange {
  Start?: Date | undefined
  End?: Date | undefined
}

export interface UntagResourceRequest {
  ResourceArn: string
  TagKeys: string[]
}

export interface UpdateAcmeDomainValidationRequest {
  AcmeDomainValidationArn: string
  PrevalidationOptions?: PrevalidationOptions | undefined
}

export interface UpdateAcmeEndpointRequest {
  AcmeEndpointArn: string
  AuthorizationBehavior?: AcmeAuthorizationBehavior | undefined
  Contact?: AcmeContact | undefined
  CertificateAuthority?: CertificateAuthority | undefined
}

export interface UpdateCertificateOptionsRequest {
  CertificateArn: string
  Options: CertificateOptions
}

export type ValidationMethod = 'EMAIL' | 'DNS' | 'HTTP'

export interface X509AttributeFilter {
  Subject?: SubjectFilter | undefined
  SubjectAlternativeName?: SubjectAlternativeNameFilter | undefined
  ExtendedKeyUsage?: ExtendedKeyUsageName | undefined
  KeyUsage?: KeyUsageName | undefined
  KeyAlgorithm?: KeyAlgorithm | undefined
  SerialNumber?: string | undefined
  NotAfter?: TimestampRange | undefined
  NotBefore?: TimestampRange | undefined
}

export interface X509Attributes {
  Issuer?: DistinguishedName | undefined
  Subject?: DistinguishedName | undefined
  SubjectAlternativeNames?: GeneralName[] | undefined
  ExtendedKeyUsages?: ExtendedKeyUsageName[] | undefined
  KeyAlgorithm?: KeyAlgorithm | undefined
  KeyUsages?: KeyUsageName[] | undefined
  SerialNumber?: string | undefined
  NotAfter?: Date | undefined
  NotBefore?: Date | undefined
}
