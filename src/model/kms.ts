// Written by tools/model.ts from the API model of kms 2014-11-01; do not edit.

export interface Operations {
  CancelKeyDeletion: { in: CancelKeyDeletionRequest; out: CancelKeyDeletionResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  ConnectCustomKeyStore: { in: ConnectCustomKeyStoreRequest; out: Record<string, never>; err: 'CloudHsmClusterNotActiveException' | 'CustomKeyStoreInvalidStateException' | 'CustomKeyStoreNotFoundException' | 'KMSInternalException' | 'CloudHsmClusterInvalidConfigurationException' }
  CreateAlias: { in: CreateAliasRequest; out: Record<string, never>; err: 'DependencyTimeoutException' | 'AlreadyExistsException' | 'NotFoundException' | 'InvalidAliasNameException' | 'KMSInternalException' | 'LimitExceededException' | 'KMSInvalidStateException' }
  CreateCustomKeyStore: { in: CreateCustomKeyStoreRequest; out: CreateCustomKeyStoreResponse; err: 'CloudHsmClusterInUseException' | 'CustomKeyStoreNameInUseException' | 'CloudHsmClusterNotFoundException' | 'KMSInternalException' | 'CloudHsmClusterNotActiveException' | 'IncorrectTrustAnchorException' | 'CloudHsmClusterInvalidConfigurationException' | 'LimitExceededException' | 'XksProxyUriInUseException' | 'XksProxyUriEndpointInUseException' | 'XksProxyUriUnreachableException' | 'XksProxyIncorrectAuthenticationCredentialException' | 'XksProxyVpcEndpointServiceInUseException' | 'XksProxyVpcEndpointServiceNotFoundException' | 'XksProxyVpcEndpointServiceInvalidConfigurationException' | 'XksProxyInvalidResponseException' | 'XksProxyInvalidConfigurationException' }
  CreateGrant: { in: CreateGrantRequest; out: CreateGrantResponse; err: 'NotFoundException' | 'DisabledException' | 'DependencyTimeoutException' | 'InvalidArnException' | 'KMSInternalException' | 'InvalidGrantTokenException' | 'LimitExceededException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  CreateKey: { in: CreateKeyRequest; out: CreateKeyResponse; err: 'MalformedPolicyDocumentException' | 'DependencyTimeoutException' | 'InvalidArnException' | 'UnsupportedOperationException' | 'KMSInternalException' | 'LimitExceededException' | 'TagException' | 'CustomKeyStoreNotFoundException' | 'CustomKeyStoreInvalidStateException' | 'CloudHsmClusterInvalidConfigurationException' | 'XksKeyInvalidConfigurationException' | 'XksKeyAlreadyInUseException' | 'XksKeyNotFoundException' }
  Decrypt: { in: DecryptRequest; out: DecryptResponse; err: 'NotFoundException' | 'DisabledException' | 'InvalidCiphertextException' | 'KeyUnavailableException' | 'IncorrectKeyException' | 'InvalidKeyUsageException' | 'DependencyTimeoutException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  DeleteAlias: { in: DeleteAliasRequest; out: Record<string, never>; err: 'DependencyTimeoutException' | 'NotFoundException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  DeleteCustomKeyStore: { in: DeleteCustomKeyStoreRequest; out: Record<string, never>; err: 'CustomKeyStoreHasCMKsException' | 'CustomKeyStoreInvalidStateException' | 'CustomKeyStoreNotFoundException' | 'KMSInternalException' }
  DeleteImportedKeyMaterial: { in: DeleteImportedKeyMaterialRequest; out: DeleteImportedKeyMaterialResponse; err: 'InvalidArnException' | 'UnsupportedOperationException' | 'DependencyTimeoutException' | 'NotFoundException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  DeriveSharedSecret: { in: DeriveSharedSecretRequest; out: DeriveSharedSecretResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidGrantTokenException' | 'InvalidKeyUsageException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  DescribeCustomKeyStores: { in: DescribeCustomKeyStoresRequest; out: DescribeCustomKeyStoresResponse; err: 'CustomKeyStoreNotFoundException' | 'InvalidMarkerException' | 'KMSInternalException' }
  DescribeKey: { in: DescribeKeyRequest; out: DescribeKeyResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' }
  DisableKey: { in: DisableKeyRequest; out: Record<string, never>; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  DisableKeyRotation: { in: DisableKeyRotationRequest; out: Record<string, never>; err: 'NotFoundException' | 'DisabledException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' }
  DisconnectCustomKeyStore: { in: DisconnectCustomKeyStoreRequest; out: Record<string, never>; err: 'CustomKeyStoreInvalidStateException' | 'CustomKeyStoreNotFoundException' | 'KMSInternalException' }
  EnableKey: { in: EnableKeyRequest; out: Record<string, never>; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'LimitExceededException' | 'KMSInvalidStateException' }
  EnableKeyRotation: { in: EnableKeyRotationRequest; out: Record<string, never>; err: 'NotFoundException' | 'DisabledException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' }
  Encrypt: { in: EncryptRequest; out: EncryptResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  GenerateDataKey: { in: GenerateDataKeyRequest; out: GenerateDataKeyResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  GenerateDataKeyPair: { in: GenerateDataKeyPairRequest; out: GenerateDataKeyPairResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' | 'DryRunOperationException' }
  GenerateDataKeyPairWithoutPlaintext: { in: GenerateDataKeyPairWithoutPlaintextRequest; out: GenerateDataKeyPairWithoutPlaintextResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' | 'DryRunOperationException' }
  GenerateDataKeyWithoutPlaintext: { in: GenerateDataKeyWithoutPlaintextRequest; out: GenerateDataKeyWithoutPlaintextResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  GenerateMac: { in: GenerateMacRequest; out: GenerateMacResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  GenerateRandom: { in: GenerateRandomRequest; out: GenerateRandomResponse; err: 'DependencyTimeoutException' | 'KMSInternalException' | 'UnsupportedOperationException' | 'CustomKeyStoreNotFoundException' | 'CustomKeyStoreInvalidStateException' }
  GetKeyLastUsage: { in: GetKeyLastUsageRequest; out: GetKeyLastUsageResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' }
  GetKeyPolicy: { in: GetKeyPolicyRequest; out: GetKeyPolicyResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  GetKeyRotationStatus: { in: GetKeyRotationStatusRequest; out: GetKeyRotationStatusResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' }
  GetParametersForImport: { in: GetParametersForImportRequest; out: GetParametersForImportResponse; err: 'InvalidArnException' | 'UnsupportedOperationException' | 'DependencyTimeoutException' | 'NotFoundException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  GetPublicKey: { in: GetPublicKeyRequest; out: GetPublicKeyResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'UnsupportedOperationException' | 'InvalidArnException' | 'InvalidGrantTokenException' | 'InvalidKeyUsageException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  ImportKeyMaterial: { in: ImportKeyMaterialRequest; out: ImportKeyMaterialResponse; err: 'InvalidArnException' | 'UnsupportedOperationException' | 'DependencyTimeoutException' | 'NotFoundException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'InvalidCiphertextException' | 'IncorrectKeyMaterialException' | 'ExpiredImportTokenException' | 'InvalidImportTokenException' }
  ListAliases: { in: ListAliasesRequest; out: ListAliasesResponse; err: 'DependencyTimeoutException' | 'InvalidMarkerException' | 'KMSInternalException' | 'InvalidArnException' | 'NotFoundException' }
  ListGrants: { in: ListGrantsRequest; out: ListGrantsResponse; err: 'NotFoundException' | 'DependencyTimeoutException' | 'InvalidMarkerException' | 'InvalidGrantIdException' | 'InvalidArnException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  ListKeyPolicies: { in: ListKeyPoliciesRequest; out: ListKeyPoliciesResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  ListKeyRotations: { in: ListKeyRotationsRequest; out: ListKeyRotationsResponse; err: 'NotFoundException' | 'InvalidArnException' | 'InvalidMarkerException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' }
  ListKeys: { in: ListKeysRequest; out: ListKeysResponse; err: 'DependencyTimeoutException' | 'KMSInternalException' | 'InvalidMarkerException' }
  ListResourceTags: { in: ListResourceTagsRequest; out: ListResourceTagsResponse; err: 'KMSInternalException' | 'NotFoundException' | 'InvalidArnException' | 'InvalidMarkerException' }
  ListRetirableGrants: { in: ListRetirableGrantsRequest; out: ListGrantsResponse; err: 'DependencyTimeoutException' | 'InvalidMarkerException' | 'InvalidArnException' | 'NotFoundException' | 'KMSInternalException' }
  PutKeyPolicy: { in: PutKeyPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'InvalidArnException' | 'MalformedPolicyDocumentException' | 'DependencyTimeoutException' | 'UnsupportedOperationException' | 'KMSInternalException' | 'LimitExceededException' | 'KMSInvalidStateException' }
  ReEncrypt: { in: ReEncryptRequest; out: ReEncryptResponse; err: 'NotFoundException' | 'DisabledException' | 'InvalidCiphertextException' | 'KeyUnavailableException' | 'IncorrectKeyException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  ReplicateKey: { in: ReplicateKeyRequest; out: ReplicateKeyResponse; err: 'AlreadyExistsException' | 'DisabledException' | 'InvalidArnException' | 'KMSInvalidStateException' | 'KMSInternalException' | 'LimitExceededException' | 'MalformedPolicyDocumentException' | 'NotFoundException' | 'TagException' | 'UnsupportedOperationException' }
  RetireGrant: { in: RetireGrantRequest; out: Record<string, never>; err: 'InvalidArnException' | 'InvalidGrantTokenException' | 'InvalidGrantIdException' | 'NotFoundException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  RevokeGrant: { in: RevokeGrantRequest; out: Record<string, never>; err: 'NotFoundException' | 'DependencyTimeoutException' | 'InvalidArnException' | 'InvalidGrantIdException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  RotateKeyOnDemand: { in: RotateKeyOnDemandRequest; out: RotateKeyOnDemandResponse; err: 'NotFoundException' | 'DisabledException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'UnsupportedOperationException' | 'LimitExceededException' | 'ConflictException' }
  ScheduleKeyDeletion: { in: ScheduleKeyDeletionRequest; out: ScheduleKeyDeletionResponse; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  Sign: { in: SignRequest; out: SignResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'KMSInternalException' | 'NotFoundException' | 'InvalidArnException' | 'KMSInvalidStateException' | 'LimitExceededException' | 'TagException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'KMSInternalException' | 'NotFoundException' | 'InvalidArnException' | 'KMSInvalidStateException' | 'TagException' }
  UpdateAlias: { in: UpdateAliasRequest; out: Record<string, never>; err: 'DependencyTimeoutException' | 'NotFoundException' | 'KMSInternalException' | 'LimitExceededException' | 'KMSInvalidStateException' }
  UpdateCustomKeyStore: { in: UpdateCustomKeyStoreRequest; out: Record<string, never>; err: 'CustomKeyStoreNotFoundException' | 'CustomKeyStoreNameInUseException' | 'CloudHsmClusterNotFoundException' | 'CloudHsmClusterNotRelatedException' | 'CustomKeyStoreInvalidStateException' | 'KMSInternalException' | 'CloudHsmClusterNotActiveException' | 'CloudHsmClusterInvalidConfigurationException' | 'XksProxyUriInUseException' | 'XksProxyUriEndpointInUseException' | 'XksProxyUriUnreachableException' | 'XksProxyIncorrectAuthenticationCredentialException' | 'XksProxyVpcEndpointServiceInUseException' | 'XksProxyVpcEndpointServiceNotFoundException' | 'XksProxyVpcEndpointServiceInvalidConfigurationException' | 'XksProxyInvalidResponseException' | 'XksProxyInvalidConfigurationException' }
  UpdateKeyDescription: { in: UpdateKeyDescriptionRequest; out: Record<string, never>; err: 'NotFoundException' | 'InvalidArnException' | 'DependencyTimeoutException' | 'KMSInternalException' | 'KMSInvalidStateException' }
  UpdatePrimaryRegion: { in: UpdatePrimaryRegionRequest; out: Record<string, never>; err: 'DisabledException' | 'InvalidArnException' | 'KMSInvalidStateException' | 'KMSInternalException' | 'NotFoundException' | 'UnsupportedOperationException' }
  Verify: { in: VerifyRequest; out: VerifyResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'DependencyTimeoutException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidStateException' | 'KMSInvalidSignatureException' | 'DryRunOperationException' }
  VerifyMac: { in: VerifyMacRequest; out: VerifyMacResponse; err: 'NotFoundException' | 'DisabledException' | 'KeyUnavailableException' | 'InvalidKeyUsageException' | 'InvalidGrantTokenException' | 'KMSInternalException' | 'KMSInvalidMacException' | 'KMSInvalidStateException' | 'DryRunOperationException' }
}

export type AlgorithmSpec = 'RSAES_PKCS1_V1_5' | 'RSAES_OAEP_SHA_1' | 'RSAES_OAEP_SHA_256' | 'RSA_AES_KEY_WRAP_SHA_1' | 'RSA_AES_KEY_WRAP_SHA_256' | 'SM2PKE'

export interface AliasListEntry {
  AliasName?: string | undefined
  AliasArn?: string | undefined
  TargetKeyId?: string | undefined
  CreationDate?: Date | undefined
  LastUpdatedDate?: Date | undefined
}

export interface CancelKeyDeletionRequest {
  KeyId: string
}

export interface CancelKeyDeletionResponse {
  KeyId?: string | undefined
}

export interface ConnectCustomKeyStoreRequest {
  CustomKeyStoreId: string
}

export type ConnectionErrorCodeType = 'INVALID_CREDENTIALS' | 'CLUSTER_NOT_FOUND' | 'NETWORK_ERRORS' | 'INTERNAL_ERROR' | 'INSUFFICIENT_CLOUDHSM_HSMS' | 'USER_LOCKED_OUT' | 'USER_NOT_FOUND' | 'USER_LOGGED_IN' | 'SUBNET_NOT_FOUND' | 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET' | 'XKS_PROXY_ACCESS_DENIED' | 'XKS_PROXY_NOT_REACHABLE' | 'XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND' | 'XKS_PROXY_INVALID_RESPONSE' | 'XKS_PROXY_INVALID_CONFIGURATION' | 'XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION' | 'XKS_PROXY_TIMED_OUT' | 'XKS_PROXY_INVALID_TLS_CONFIGURATION'

export type ConnectionStateType = 'CONNECTED' | 'CONNECTING' | 'FAILED' | 'DISCONNECTED' | 'DISCONNECTING'

export interface CreateAliasRequest {
  AliasName: string
  TargetKeyId: string
}

export interface CreateCustomKeyStoreRequest {
  CustomKeyStoreName: string
  CloudHsmClusterId?: string | undefined
  TrustAnchorCertificate?: string | undefined
  KeyStorePassword?: string | undefined
  CustomKeyStoreType?: CustomKeyStoreType | undefined
  XksProxyUriEndpoint?: string | undefined
  XksProxyUriPath?: string | undefined
  XksProxyVpcEndpointServiceName?: string | undefined
  XksProxyVpcEndpointServiceOwner?: string | undefined
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined
  XksProxyConnectivity?: XksProxyConnectivityType | undefined
}

export interface CreateCustomKeyStoreResponse {
  CustomKeyStoreId?: string | undefined
}

export interface CreateGrantRequest {
  KeyId: string
  GranteePrincipal?: string | undefined
  RetiringPrincipal?: string | undefined
  Operations: GrantOperation[]
  Constraints?: GrantConstraints | undefined
  GrantTokens?: string[] | undefined
  Name?: string | undefined
  DryRun?: boolean | undefined
  GranteeServicePrincipal?: string | undefined
  RetiringServicePrincipal?: string | undefined
}

export interface CreateGrantResponse {
  GrantToken?: string | undefined
  GrantId?: string | undefined
}

export interface CreateKeyRequest {
  Policy?: string | undefined
  Description?: string | undefined
  KeyUsage?: KeyUsageType | undefined
  CustomerMasterKeySpec?: CustomerMasterKeySpec | undefined
  KeySpec?: KeySpec | undefined
  Origin?: OriginType | undefined
  CustomKeyStoreId?: string | undefined
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
  Tags?: Tag[] | undefined
  MultiRegion?: boolean | undefined
  XksKeyId?: string | undefined
}

export interface CreateKeyResponse {
  KeyMetadata?: KeyMetadata | undefined
}

export type CustomKeyStoreType = 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE'

export interface CustomKeyStoresListEntry {
  CustomKeyStoreId?: string | undefined
  CustomKeyStoreName?: string | undefined
  CloudHsmClusterId?: string | undefined
  TrustAnchorCertificate?: string | undefined
  ConnectionState?: ConnectionStateType | undefined
  ConnectionErrorCode?: ConnectionErrorCodeType | undefined
  CreationDate?: Date | undefined
  CustomKeyStoreType?: CustomKeyStoreType | undefined
  XksProxyConfiguration?: XksProxyConfigurationType | undefined
}

export type CustomerMasterKeySpec = 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'SYMMETRIC_DEFAULT' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'SM2'

export type DataKeyPairSpec = 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'SM2' | 'ECC_NIST_EDWARDS25519'

export type DataKeySpec = 'AES_256' | 'AES_128'

export interface DecryptRequest {
  CiphertextBlob?: Uint8Array | undefined
  EncryptionContext?: { [key: string]: string } | undefined
  GrantTokens?: string[] | undefined
  KeyId?: string | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
  DryRunModifiers?: DryRunModifierType[] | undefined
}

export interface DecryptResponse {
  KeyId?: string | undefined
  Plaintext?: Uint8Array | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  CiphertextForRecipient?: Uint8Array | undefined
  KeyMaterialId?: string | undefined
}

export interface DeleteAliasRequest {
  AliasName: string
}

export interface DeleteCustomKeyStoreRequest {
  CustomKeyStoreId: string
}

export interface DeleteImportedKeyMaterialRequest {
  KeyId: string
  KeyMaterialId?: string | undefined
}

export interface DeleteImportedKeyMaterialResponse {
  KeyId?: string | undefined
  KeyMaterialId?: string | undefined
}

export interface DeriveSharedSecretRequest {
  KeyId: string
  KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec
  PublicKey: Uint8Array
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
  Recipient?: RecipientInfo | undefined
}

export interface DeriveSharedSecretResponse {
  KeyId?: string | undefined
  SharedSecret?: Uint8Array | undefined
  CiphertextForRecipient?: Uint8Array | undefined
  KeyAgreementAlgorithm?: KeyAgreementAlgorithmSpec | undefined
  KeyOrigin?: OriginType | undefined
}

export interface DescribeCustomKeyStoresRequest {
  CustomKeyStoreId?: string | undefined
  CustomKeyStoreName?: string | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface DescribeCustomKeyStoresResponse {
  CustomKeyStores?: CustomKeyStoresListEntry[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface DescribeKeyRequest {
  KeyId: string
  GrantTokens?: string[] | undefined
}

export interface DescribeKeyResponse {
  KeyMetadata?: KeyMetadata | undefined
}

export interface DisableKeyRequest {
  KeyId: string
}

export interface DisableKeyRotationRequest {
  KeyId: string
}

export interface DisconnectCustomKeyStoreRequest {
  CustomKeyStoreId: string
}

export type DryRunModifierType = 'IGNORE_CIPHERTEXT'

export interface EnableKeyRequest {
  KeyId: string
}

export interface EnableKeyRotationRequest {
  KeyId: string
  RotationPeriodInDays?: number | undefined
}

export interface EncryptRequest {
  KeyId: string
  Plaintext: Uint8Array
  EncryptionContext?: { [key: string]: string } | undefined
  GrantTokens?: string[] | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  DryRun?: boolean | undefined
}

export interface EncryptResponse {
  CiphertextBlob?: Uint8Array | undefined
  KeyId?: string | undefined
  EncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
}

export type EncryptionAlgorithmSpec = 'SYMMETRIC_DEFAULT' | 'RSAES_OAEP_SHA_1' | 'RSAES_OAEP_SHA_256' | 'SM2PKE'

export type ExpirationModelType = 'KEY_MATERIAL_EXPIRES' | 'KEY_MATERIAL_DOES_NOT_EXPIRE'

export interface GenerateDataKeyPairRequest {
  EncryptionContext?: { [key: string]: string } | undefined
  KeyId: string
  KeyPairSpec: DataKeyPairSpec
  GrantTokens?: string[] | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
}

export interface GenerateDataKeyPairResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined
  PrivateKeyPlaintext?: Uint8Array | undefined
  PublicKey?: Uint8Array | undefined
  KeyId?: string | undefined
  KeyPairSpec?: DataKeyPairSpec | undefined
  CiphertextForRecipient?: Uint8Array | undefined
  KeyMaterialId?: string | undefined
}

export interface GenerateDataKeyPairWithoutPlaintextRequest {
  EncryptionContext?: { [key: string]: string } | undefined
  KeyId: string
  KeyPairSpec: DataKeyPairSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface GenerateDataKeyPairWithoutPlaintextResponse {
  PrivateKeyCiphertextBlob?: Uint8Array | undefined
  PublicKey?: Uint8Array | undefined
  KeyId?: string | undefined
  KeyPairSpec?: DataKeyPairSpec | undefined
  KeyMaterialId?: string | undefined
}

export interface GenerateDataKeyRequest {
  KeyId: string
  EncryptionContext?: { [key: string]: string } | undefined
  NumberOfBytes?: number | undefined
  KeySpec?: DataKeySpec | undefined
  GrantTokens?: string[] | undefined
  Recipient?: RecipientInfo | undefined
  DryRun?: boolean | undefined
}

export interface GenerateDataKeyResponse {
  CiphertextBlob?: Uint8Array | undefined
  Plaintext?: Uint8Array | undefined
  KeyId?: string | undefined
  CiphertextForRecipient?: Uint8Array | undefined
  KeyMaterialId?: string | undefined
}

export interface GenerateDataKeyWithoutPlaintextRequest {
  KeyId: string
  EncryptionContext?: { [key: string]: string } | undefined
  KeySpec?: DataKeySpec | undefined
  NumberOfBytes?: number | undefined
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface GenerateDataKeyWithoutPlaintextResponse {
  CiphertextBlob?: Uint8Array | undefined
  KeyId?: string | undefined
  KeyMaterialId?: string | undefined
}

export interface GenerateMacRequest {
  Message: Uint8Array
  KeyId: string
  MacAlgorithm: MacAlgorithmSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface GenerateMacResponse {
  Mac?: Uint8Array | undefined
  MacAlgorithm?: MacAlgorithmSpec | undefined
  KeyId?: string | undefined
}

export interface GenerateRandomRequest {
  NumberOfBytes?: number | undefined
  CustomKeyStoreId?: string | undefined
  Recipient?: RecipientInfo | undefined
}

export interface GenerateRandomResponse {
  Plaintext?: Uint8Array | undefined
  CiphertextForRecipient?: Uint8Array | undefined
}

export interface GetKeyLastUsageRequest {
  KeyId: string
}

export interface GetKeyLastUsageResponse {
  KeyId?: string | undefined
  KeyLastUsage?: KeyLastUsageData | undefined
  TrackingStartDate?: Date | undefined
  KeyCreationDate?: Date | undefined
}

export interface GetKeyPolicyRequest {
  KeyId: string
  PolicyName?: string | undefined
}

export interface GetKeyPolicyResponse {
  Policy?: string | undefined
  PolicyName?: string | undefined
}

export interface GetKeyRotationStatusRequest {
  KeyId: string
}

export interface GetKeyRotationStatusResponse {
  KeyRotationEnabled?: boolean | undefined
  KeyId?: string | undefined
  RotationPeriodInDays?: number | undefined
  NextRotationDate?: Date | undefined
  OnDemandRotationStartDate?: Date | undefined
}

export interface GetParametersForImportRequest {
  KeyId: string
  WrappingAlgorithm: AlgorithmSpec
  WrappingKeySpec: WrappingKeySpec
}

export interface GetParametersForImportResponse {
  KeyId?: string | undefined
  ImportToken?: Uint8Array | undefined
  PublicKey?: Uint8Array | undefined
  ParametersValidTo?: Date | undefined
}

export interface GetPublicKeyRequest {
  KeyId: string
  GrantTokens?: string[] | undefined
}

export interface GetPublicKeyResponse {
  KeyId?: string | undefined
  PublicKey?: Uint8Array | undefined
  CustomerMasterKeySpec?: CustomerMasterKeySpec | undefined
  KeySpec?: KeySpec | undefined
  KeyUsage?: KeyUsageType | undefined
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[] | undefined
  SigningAlgorithms?: SigningAlgorithmSpec[] | undefined
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[] | undefined
}

export interface GrantConstraints {
  EncryptionContextSubset?: { [key: string]: string } | undefined
  EncryptionContextEquals?: { [key: string]: string } | undefined
  SourceArn?: string | undefined
}

export interface GrantListEntry {
  KeyId?: string | undefined
  GrantId?: string | undefined
  Name?: string | undefined
  CreationDate?: Date | undefined
  GranteePrincipal?: string | undefined
  RetiringPrincipal?: string | undefined
  IssuingAccount?: string | undefined
  Operations?: GrantOperation[] | undefined
  Constraints?: GrantConstraints | undefined
  GranteeServicePrincipal?: string | undefined
  RetiringServicePrincipal?: string | undefined
}

export type GrantOperation = 'Decrypt' | 'Encrypt' | 'GenerateDataKey' | 'GenerateDataKeyWithoutPlaintext' | 'ReEncryptFrom' | 'ReEncryptTo' | 'Sign' | 'Verify' | 'GetPublicKey' | 'CreateGrant' | 'RetireGrant' | 'DescribeKey' | 'GenerateDataKeyPair' | 'GenerateDataKeyPairWithoutPlaintext' | 'GenerateMac' | 'VerifyMac' | 'DeriveSharedSecret'

export interface ImportKeyMaterialRequest {
  KeyId: string
  ImportToken: Uint8Array
  EncryptedKeyMaterial: Uint8Array
  ValidTo?: Date | undefined
  ExpirationModel?: ExpirationModelType | undefined
  ImportType?: ImportType | undefined
  KeyMaterialDescription?: string | undefined
  KeyMaterialId?: string | undefined
}

export interface ImportKeyMaterialResponse {
  KeyId?: string | undefined
  KeyMaterialId?: string | undefined
}

export type ImportState = 'IMPORTED' | 'PENDING_IMPORT'

export type ImportType = 'NEW_KEY_MATERIAL' | 'EXISTING_KEY_MATERIAL'

export type IncludeKeyMaterial = 'ALL_KEY_MATERIAL' | 'ROTATIONS_ONLY'

export type KeyAgreementAlgorithmSpec = 'ECDH'

export type KeyEncryptionMechanism = 'RSAES_OAEP_SHA_256'

export interface KeyLastUsageData {
  Operation?: KeyLastUsageTrackingOperation | undefined
  Timestamp?: Date | undefined
  CloudTrailEventId?: string | undefined
  KmsRequestId?: string | undefined
}

export type KeyLastUsageTrackingOperation = 'Decrypt' | 'DeriveSharedSecret' | 'Encrypt' | 'GenerateDataKey' | 'GenerateDataKeyPair' | 'GenerateDataKeyPairWithoutPlaintext' | 'GenerateDataKeyWithoutPlaintext' | 'GenerateMac' | 'ReEncrypt' | 'Sign' | 'Verify' | 'VerifyMac'

export interface KeyListEntry {
  KeyId?: string | undefined
  KeyArn?: string | undefined
}

export type KeyManagerType = 'AWS' | 'CUSTOMER'

export type KeyMaterialState = 'NON_CURRENT' | 'CURRENT' | 'PENDING_ROTATION' | 'PENDING_MULTI_REGION_IMPORT_AND_ROTATION'

export interface KeyMetadata {
  AWSAccountId?: string | undefined
  KeyId: string
  Arn?: string | undefined
  CreationDate?: Date | undefined
  Enabled?: boolean | undefined
  Description?: string | undefined
  KeyUsage?: KeyUsageType | undefined
  KeyState?: KeyState | undefined
  DeletionDate?: Date | undefined
  ValidTo?: Date | undefined
  Origin?: OriginType | undefined
  CustomKeyStoreId?: string | undefined
  CloudHsmClusterId?: string | undefined
  ExpirationModel?: ExpirationModelType | undefined
  KeyManager?: KeyManagerType | undefined
  CustomerMasterKeySpec?: CustomerMasterKeySpec | undefined
  KeySpec?: KeySpec | undefined
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[] | undefined
  SigningAlgorithms?: SigningAlgorithmSpec[] | undefined
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[] | undefined
  MultiRegion?: boolean | undefined
  MultiRegionConfiguration?: MultiRegionConfiguration | undefined
  PendingDeletionWindowInDays?: number | undefined
  MacAlgorithms?: MacAlgorithmSpec[] | undefined
  XksKeyConfiguration?: XksKeyConfigurationType | undefined
  CurrentKeyMaterialId?: string | undefined
}

export type KeySpec = 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1' | 'SYMMETRIC_DEFAULT' | 'HMAC_224' | 'HMAC_256' | 'HMAC_384' | 'HMAC_512' | 'SM2' | 'ML_DSA_44' | 'ML_DSA_65' | 'ML_DSA_87' | 'ECC_NIST_EDWARDS25519'

export type KeyState = 'Creating' | 'Enabled' | 'Disabled' | 'PendingDeletion' | 'PendingImport' | 'PendingReplicaDeletion' | 'Unavailable' | 'Updating'

export type KeyUsageType = 'SIGN_VERIFY' | 'ENCRYPT_DECRYPT' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'

export interface ListAliasesRequest {
  KeyId?: string | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface ListAliasesResponse {
  Aliases?: AliasListEntry[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListGrantsRequest {
  Limit?: number | undefined
  Marker?: string | undefined
  KeyId: string
  GrantId?: string | undefined
  GranteePrincipal?: string | undefined
  GranteeServicePrincipal?: string | undefined
}

export interface ListGrantsResponse {
  Grants?: GrantListEntry[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListKeyPoliciesRequest {
  KeyId: string
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface ListKeyPoliciesResponse {
  PolicyNames?: string[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListKeyRotationsRequest {
  KeyId: string
  IncludeKeyMaterial?: IncludeKeyMaterial | undefined
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface ListKeyRotationsResponse {
  Rotations?: RotationsListEntry[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListKeysRequest {
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface ListKeysResponse {
  Keys?: KeyListEntry[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListResourceTagsRequest {
  KeyId: string
  Limit?: number | undefined
  Marker?: string | undefined
}

export interface ListResourceTagsResponse {
  Tags?: Tag[] | undefined
  NextMarker?: string | undefined
  Truncated?: boolean | undefined
}

export interface ListRetirableGrantsRequest {
  Limit?: number | undefined
  Marker?: string | undefined
  RetiringPrincipal?: string | undefined
  RetiringServicePrincipal?: string | undefined
}

export type MacAlgorithmSpec = 'HMAC_SHA_224' | 'HMAC_SHA_256' | 'HMAC_SHA_384' | 'HMAC_SHA_512'

export type MessageType = 'RAW' | 'DIGEST' | 'EXTERNAL_MU'

export interface MultiRegionConfiguration {
  MultiRegionKeyType?: MultiRegionKeyType | undefined
  PrimaryKey?: MultiRegionKey | undefined
  ReplicaKeys?: MultiRegionKey[] | undefined
}

export interface MultiRegionKey {
  Arn?: string | undefined
  Region?: string | undefined
}

export type MultiRegionKeyType = 'PRIMARY' | 'REPLICA'

export type OriginType = 'AWS_KMS' | 'EXTERNAL' | 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE'

export interface PutKeyPolicyRequest {
  KeyId: string
  PolicyName?: string | undefined
  Policy: string
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
}

export interface ReEncryptRequest {
  CiphertextBlob?: Uint8Array | undefined
  SourceEncryptionContext?: { [key: string]: string } | undefined
  SourceKeyId?: string | undefined
  DestinationKeyId: string
  DestinationEncryptionContext?: { [key: string]: string } | undefined
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
  DryRunModifiers?: DryRunModifierType[] | undefined
}

export interface ReEncryptResponse {
  CiphertextBlob?: Uint8Array | undefined
  SourceKeyId?: string | undefined
  KeyId?: string | undefined
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec | undefined
  SourceKeyMaterialId?: string | undefined
  DestinationKeyMaterialId?: string | undefined
}

export interface RecipientInfo {
  KeyEncryptionAlgorithm?: KeyEncryptionMechanism | undefined
  AttestationDocument?: Uint8Array | undefined
}

export interface ReplicateKeyRequest {
  KeyId: string
  ReplicaRegion: string
  Policy?: string | undefined
  BypassPolicyLockoutSafetyCheck?: boolean | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export interface ReplicateKeyResponse {
  ReplicaKeyMetadata?: KeyMetadata | undefined
  ReplicaPolicy?: string | undefined
  ReplicaTags?: Tag[] | undefined
}

export interface RetireGrantRequest {
  GrantToken?: string | undefined
  KeyId?: string | undefined
  GrantId?: string | undefined
  DryRun?: boolean | undefined
}

export interface RevokeGrantRequest {
  KeyId: string
  GrantId: string
  DryRun?: boolean | undefined
}

export interface RotateKeyOnDemandRequest {
  KeyId: string
}

export interface RotateKeyOnDemandResponse {
  KeyId?: string | undefined
}

export type RotationType = 'AUTOMATIC' | 'ON_DEMAND'

export interface RotationsListEntry {
  KeyId?: string | undefined
  KeyMaterialId?: string | undefined
  KeyMaterialDescription?: string | undefined
  ImportState?: ImportState | undefined
  KeyMaterialState?: KeyMaterialState | undefined
  ExpirationModel?: ExpirationModelType | undefined
  ValidTo?: Date | undefined
  RotationDate?: Date | undefined
  RotationType?: RotationType | undefined
}

export interface ScheduleKeyDeletionRequest {
  KeyId: string
  PendingWindowInDays?: number | undefined
}

export interface ScheduleKeyDeletionResponse {
  KeyId?: string | undefined
  DeletionDate?: Date | undefined
  KeyState?: KeyState | undefined
  PendingWindowInDays?: number | undefined
}

export interface SignRequest {
  KeyId: string
  Message: Uint8Array
  MessageType?: MessageType | undefined
  GrantTokens?: string[] | undefined
  SigningAlgorithm: SigningAlgorithmSpec
  DryRun?: boolean | undefined
}

export interface SignResponse {
  KeyId?: string | undefined
  Signature?: Uint8Array | undefined
  SigningAlgorithm?: SigningAlgorithmSpec | undefined
}

export type SigningAlgorithmSpec = 'RSASSA_PSS_SHA_256' | 'RSASSA_PSS_SHA_384' | 'RSASSA_PSS_SHA_512' | 'RSASSA_PKCS1_V1_5_SHA_256' | 'RSASSA_PKCS1_V1_5_SHA_384' | 'RSASSA_PKCS1_V1_5_SHA_512' | 'ECDSA_SHA_256' | 'ECDSA_SHA_384' | 'ECDSA_SHA_512' | 'SM2DSA' | 'ML_DSA_SHAKE_256' | 'ED25519_SHA_512' | 'ED25519_PH_SHA_512'

export interface Tag {
  TagKey: string
  TagValue: string
}

export interface TagResourceRequest {
  KeyId: string
  Tags: Tag[]
}

export interface UntagResourceRequest {
  KeyId: string
  TagKeys: string[]
}

export interface UpdateAliasRequest {
  AliasName: string
  TargetKeyId: string
}

export interface UpdateCustomKeyStoreRequest {
  CustomKeyStoreId: string
  NewCustomKeyStoreName?: string | undefined
  KeyStorePassword?: string | undefined
  CloudHsmClusterId?: string | undefined
  XksProxyUriEndpoint?: string | undefined
  XksProxyUriPath?: string | undefined
  XksProxyVpcEndpointServiceName?: string | undefined
  XksProxyVpcEndpointServiceOwner?: string | undefined
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType | undefined
  XksProxyConnectivity?: XksProxyConnectivityType | undefined
}

export interface UpdateKeyDescriptionRequest {
  KeyId: string
  Description: string
}

export interface UpdatePrimaryRegionRequest {
  KeyId: string
  PrimaryRegion: string
}

export interface VerifyMacRequest {
  Message: Uint8Array
  KeyId: string
  MacAlgorithm: MacAlgorithmSpec
  Mac: Uint8Array
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface VerifyMacResponse {
  KeyId?: string | undefined
  MacValid?: boolean | undefined
  MacAlgorithm?: MacAlgorithmSpec | undefined
}

export interface VerifyRequest {
  KeyId: string
  Message: Uint8Array
  MessageType?: MessageType | undefined
  Signature: Uint8Array
  SigningAlgorithm: SigningAlgorithmSpec
  GrantTokens?: string[] | undefined
  DryRun?: boolean | undefined
}

export interface VerifyResponse {
  KeyId?: string | undefined
  SignatureValid?: boolean | undefined
  SigningAlgorithm?: SigningAlgorithmSpec | undefined
}

export type WrappingKeySpec = 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'SM2'

export interface XksKeyConfigurationType {
  Id?: string | undefined
}

export interface XksProxyAuthenticationCredentialType {
  AccessKeyId: string
  RawSecretAccessKey: string
}

export interface XksProxyConfigurationType {
  Connectivity?: XksProxyConnectivityType | undefined
  AccessKeyId?: string | undefined
  UriEndpoint?: string | undefined
  UriPath?: string | undefined
  VpcEndpointServiceName?: string | undefined
  VpcEndpointServiceOwner?: string | undefined
}

export type XksProxyConnectivityType = 'PUBLIC_ENDPOINT' | 'VPC_ENDPOINT_SERVICE'
