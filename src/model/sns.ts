// Written by tools/model.ts from the API model of sns 2010-03-31; do not edit.

export interface Operations {
  AddPermission: { in: AddPermissionInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  CheckIfPhoneNumberIsOptedOut: { in: CheckIfPhoneNumberIsOptedOutInput; out: CheckIfPhoneNumberIsOptedOutResponse; err: 'ThrottledException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'InvalidParameterException' }
  ConfirmSubscription: { in: ConfirmSubscriptionInput; out: ConfirmSubscriptionResponse; err: 'SubscriptionLimitExceededException' | 'InvalidParameterException' | 'NotFoundException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'FilterPolicyLimitExceededException' | 'ReplayLimitExceededException' }
  CreatePlatformApplication: { in: CreatePlatformApplicationInput; out: CreatePlatformApplicationResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  CreatePlatformEndpoint: { in: CreatePlatformEndpointInput; out: CreateEndpointResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  CreateSMSSandboxPhoneNumber: { in: CreateSMSSandboxPhoneNumberInput; out: Record<string, never>; err: 'AuthorizationErrorException' | 'InternalErrorException' | 'InvalidParameterException' | 'OptedOutException' | 'UserErrorException' | 'ThrottledException' }
  CreateTopic: { in: CreateTopicInput; out: CreateTopicResponse; err: 'InvalidParameterException' | 'TopicLimitExceededException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'InvalidSecurityException' | 'TagLimitExceededException' | 'StaleTagException' | 'TagPolicyException' | 'ConcurrentAccessException' }
  DeleteEndpoint: { in: DeleteEndpointInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  DeletePlatformApplication: { in: DeletePlatformApplicationInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  DeleteSMSSandboxPhoneNumber: { in: DeleteSMSSandboxPhoneNumberInput; out: Record<string, never>; err: 'AuthorizationErrorException' | 'InternalErrorException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'UserErrorException' | 'ThrottledException' }
  DeleteTopic: { in: DeleteTopicInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InvalidStateException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' | 'StaleTagException' | 'TagPolicyException' | 'ConcurrentAccessException' }
  GetDataProtectionPolicy: { in: GetDataProtectionPolicyInput; out: GetDataProtectionPolicyResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' | 'InvalidSecurityException' }
  GetEndpointAttributes: { in: GetEndpointAttributesInput; out: GetEndpointAttributesResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  GetPlatformApplicationAttributes: { in: GetPlatformApplicationAttributesInput; out: GetPlatformApplicationAttributesResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  GetSMSAttributes: { in: GetSMSAttributesInput; out: GetSMSAttributesResponse; err: 'ThrottledException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'InvalidParameterException' }
  GetSMSSandboxAccountStatus: { in: Record<string, never>; out: GetSMSSandboxAccountStatusResult; err: 'AuthorizationErrorException' | 'InternalErrorException' | 'ThrottledException' }
  GetSubscriptionAttributes: { in: GetSubscriptionAttributesInput; out: GetSubscriptionAttributesResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' }
  GetTopicAttributes: { in: GetTopicAttributesInput; out: GetTopicAttributesResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' | 'InvalidSecurityException' }
  ListEndpointsByPlatformApplication: { in: ListEndpointsByPlatformApplicationInput; out: ListEndpointsByPlatformApplicationResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  ListOriginationNumbers: { in: ListOriginationNumbersRequest; out: ListOriginationNumbersResult; err: 'InternalErrorException' | 'AuthorizationErrorException' | 'ThrottledException' | 'InvalidParameterException' | 'ValidationException' }
  ListPhoneNumbersOptedOut: { in: ListPhoneNumbersOptedOutInput; out: ListPhoneNumbersOptedOutResponse; err: 'ThrottledException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'InvalidParameterException' }
  ListPlatformApplications: { in: ListPlatformApplicationsInput; out: ListPlatformApplicationsResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  ListSMSSandboxPhoneNumbers: { in: ListSMSSandboxPhoneNumbersInput; out: ListSMSSandboxPhoneNumbersResult; err: 'AuthorizationErrorException' | 'InternalErrorException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'ThrottledException' }
  ListSubscriptions: { in: ListSubscriptionsInput; out: ListSubscriptionsResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  ListSubscriptionsByTopic: { in: ListSubscriptionsByTopicInput; out: ListSubscriptionsByTopicResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'ResourceNotFoundException' | 'TagPolicyException' | 'InvalidParameterException' | 'AuthorizationErrorException' | 'ConcurrentAccessException' }
  ListTopics: { in: ListTopicsInput; out: ListTopicsResponse; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  OptInPhoneNumber: { in: OptInPhoneNumberInput; out: Record<string, never>; err: 'ThrottledException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'InvalidParameterException' }
  Publish: { in: PublishInput; out: PublishResponse; err: 'InvalidParameterException' | 'InvalidParameterValueException' | 'InternalErrorException' | 'NotFoundException' | 'EndpointDisabledException' | 'PlatformApplicationDisabledException' | 'AuthorizationErrorException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'KMSAccessDeniedException' | 'InvalidSecurityException' | 'ValidationException' }
  PublishBatch: { in: PublishBatchInput; out: PublishBatchResponse; err: 'InvalidParameterException' | 'InvalidParameterValueException' | 'InternalErrorException' | 'NotFoundException' | 'EndpointDisabledException' | 'PlatformApplicationDisabledException' | 'AuthorizationErrorException' | 'BatchEntryIdsNotDistinctException' | 'BatchRequestTooLongException' | 'EmptyBatchRequestException' | 'InvalidBatchEntryIdException' | 'TooManyEntriesInBatchRequestException' | 'KMSDisabledException' | 'KMSInvalidStateException' | 'KMSNotFoundException' | 'KMSOptInRequired' | 'KMSThrottlingException' | 'KMSAccessDeniedException' | 'InvalidSecurityException' | 'ValidationException' }
  PutDataProtectionPolicy: { in: PutDataProtectionPolicyInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' | 'InvalidSecurityException' }
  RemovePermission: { in: RemovePermissionInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  SetEndpointAttributes: { in: SetEndpointAttributesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  SetPlatformApplicationAttributes: { in: SetPlatformApplicationAttributesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' }
  SetSMSAttributes: { in: SetSMSAttributesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalErrorException' | 'AuthorizationErrorException' }
  SetSubscriptionAttributes: { in: SetSubscriptionAttributesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'FilterPolicyLimitExceededException' | 'ReplayLimitExceededException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' }
  SetTopicAttributes: { in: SetTopicAttributesInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' | 'InvalidSecurityException' }
  Subscribe: { in: SubscribeInput; out: SubscribeResponse; err: 'SubscriptionLimitExceededException' | 'FilterPolicyLimitExceededException' | 'ReplayLimitExceededException' | 'InvalidParameterException' | 'InternalErrorException' | 'NotFoundException' | 'AuthorizationErrorException' | 'InvalidSecurityException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'TagLimitExceededException' | 'StaleTagException' | 'TagPolicyException' | 'InvalidParameterException' | 'AuthorizationErrorException' | 'ConcurrentAccessException' }
  Unsubscribe: { in: UnsubscribeInput; out: Record<string, never>; err: 'InvalidParameterException' | 'InternalErrorException' | 'AuthorizationErrorException' | 'NotFoundException' | 'InvalidSecurityException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'ResourceNotFoundException' | 'TagLimitExceededException' | 'StaleTagException' | 'TagPolicyException' | 'InvalidParameterException' | 'AuthorizationErrorException' | 'ConcurrentAccessException' }
  VerifySMSSandboxPhoneNumber: { in: VerifySMSSandboxPhoneNumberInput; out: Record<string, never>; err: 'AuthorizationErrorException' | 'InternalErrorException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'VerificationException' | 'ThrottledException' }
}

export interface AddPermissionInput {
  TopicArn: string
  Label: string
  AWSAccountId: string[]
  ActionName: string[]
}

export interface BatchResultErrorEntry {
  Id: string
  Code: string
  Message?: string | undefined
  SenderFault: boolean
}

export interface CheckIfPhoneNumberIsOptedOutInput {
  phoneNumber: string
}

export interface CheckIfPhoneNumberIsOptedOutResponse {
  isOptedOut?: boolean | undefined
}

export interface ConfirmSubscriptionInput {
  TopicArn: string
  Token: string
  AuthenticateOnUnsubscribe?: string | undefined
}

export interface ConfirmSubscriptionResponse {
  SubscriptionArn?: string | undefined
}

export interface CreateEndpointResponse {
  EndpointArn?: string | undefined
}

export interface CreatePlatformApplicationInput {
  Name: string
  Platform: string
  Attributes: { [key: string]: string }
}

export interface CreatePlatformApplicationResponse {
  PlatformApplicationArn?: string | undefined
}

export interface CreatePlatformEndpointInput {
  PlatformApplicationArn: string
  Token: string
  CustomUserData?: string | undefined
  Attributes?: { [key: string]: string } | undefined
}

export interface CreateSMSSandboxPhoneNumberInput {
  PhoneNumber: string
  LanguageCode?: LanguageCodeString | undefined
}

export interface CreateTopicInput {
  Name: string
  Attributes?: { [key: string]: string } | undefined
  Tags?: Tag[] | undefined
  DataProtectionPolicy?: string | undefined
}

export interface CreateTopicResponse {
  TopicArn?: string | undefined
}

export interface DeleteEndpointInput {
  EndpointArn: string
}

export interface DeletePlatformApplicationInput {
  PlatformApplicationArn: string
}

export interface DeleteSMSSandboxPhoneNumberInput {
  PhoneNumber: string
}

export interface DeleteTopicInput {
  TopicArn: string
}

export interface Endpoint {
  EndpointArn?: string | undefined
  Attributes?: { [key: string]: string } | undefined
}

export interface GetDataProtectionPolicyInput {
  ResourceArn: string
}

export interface GetDataProtectionPolicyResponse {
  DataProtectionPolicy?: string | undefined
}

export interface GetEndpointAttributesInput {
  EndpointArn: string
}

export interface GetEndpointAttributesResponse {
  Attributes?: { [key: string]: string } | undefined
}

export interface GetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string
}

export interface GetPlatformApplicationAttributesResponse {
  Attributes?: { [key: string]: string } | undefined
}

export interface GetSMSAttributesInput {
  attributes?: string[] | undefined
}

export interface GetSMSAttributesResponse {
  attributes?: { [key: string]: string } | undefined
}

export interface GetSMSSandboxAccountStatusResult {
  IsInSandbox: boolean
}

export interface GetSubscriptionAttributesInput {
  SubscriptionArn: string
}

export interface GetSubscriptionAttributesResponse {
  Attributes?: { [key: string]: string } | undefined
}

export interface GetTopicAttributesInput {
  TopicArn: string
}

export interface GetTopicAttributesResponse {
  Attributes?: { [key: string]: string } | undefined
}

export type LanguageCodeString = 'en-US' | 'en-GB' | 'es-419' | 'es-ES' | 'de-DE' | 'fr-CA' | 'fr-FR' | 'it-IT' | 'ja-JP' | 'pt-BR' | 'kr-KR' | 'zh-CN' | 'zh-TW'

export interface ListEndpointsByPlatformApplicationInput {
  PlatformApplicationArn: string
  NextToken?: string | undefined
}

export interface ListEndpointsByPlatformApplicationResponse {
  Endpoints?: Endpoint[] | undefined
  NextToken?: string | undefined
}

export interface ListOriginationNumbersRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListOriginationNumbersResult {
  NextToken?: string | undefined
  PhoneNumbers?: PhoneNumberInformation[] | undefined
}

export interface ListPhoneNumbersOptedOutInput {
  nextToken?: string | undefined
}

export interface ListPhoneNumbersOptedOutResponse {
  phoneNumbers?: string[] | undefined
  nextToken?: string | undefined
}

export interface ListPlatformApplicationsInput {
  NextToken?: string | undefined
}

export interface ListPlatformApplicationsResponse {
  PlatformApplications?: PlatformApplication[] | undefined
  NextToken?: string | undefined
}

export interface ListSMSSandboxPhoneNumbersInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListSMSSandboxPhoneNumbersResult {
  PhoneNumbers: SMSSandboxPhoneNumber[]
  NextToken?: string | undefined
}

export interface ListSubscriptionsByTopicInput {
  TopicArn: string
  NextToken?: string | undefined
}

export interface ListSubscriptionsByTopicResponse {
  Subscriptions?: Subscription[] | undefined
  NextToken?: string | undefined
}

export interface ListSubscriptionsInput {
  NextToken?: string | undefined
}

export interface ListSubscriptionsResponse {
  Subscriptions?: Subscription[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceArn: string
}

export interface ListTagsForResourceResponse {
  Tags?: Tag[] | undefined
}

export interface ListTopicsInput {
  NextToken?: string | undefined
}

export interface ListTopicsResponse {
  Topics?: Topic[] | undefined
  NextToken?: string | undefined
}

export interface MessageAttributeValue {
  DataType: string
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
}

export type NumberCapability = 'SMS' | 'MMS' | 'VOICE'

export interface OptInPhoneNumberInput {
  phoneNumber: string
}

export interface PhoneNumberInformation {
  CreatedAt?: Date | undefined
  PhoneNumber?: string | undefined
  Status?: string | undefined
  Iso2CountryCode?: string | undefined
  RouteType?: RouteType | undefined
  NumberCapabilities?: NumberCapability[] | undefined
}

export interface PlatformApplication {
  PlatformApplicationArn?: string | undefined
  Attributes?: { [key: string]: string } | undefined
}

export interface PublishBatchInput {
  TopicArn: string
  PublishBatchRequestEntries: PublishBatchRequestEntry[]
}

export interface PublishBatchRequestEntry {
  Id: string
  Message: string
  Subject?: string | undefined
  MessageStructure?: string | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

export interface PublishBatchResponse {
  Successful?: PublishBatchResultEntry[] | undefined
  Failed?: BatchResultErrorEntry[] | undefined
}

export interface PublishBatchResultEntry {
  Id?: string | undefined
  MessageId?: string | undefined
  SequenceNumber?: string | undefined
}

export interface PublishInput {
  TopicArn?: string | undefined
  TargetArn?: string | undefined
  PhoneNumber?: string | undefined
  Message: string
  Subject?: string | undefined
  MessageStructure?: string | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

export interface PublishResponse {
  MessageId?: string | undefined
  SequenceNumber?: string | undefined
}

export interface PutDataProtectionPolicyInput {
  ResourceArn: string
  DataProtectionPolicy: string
}

export interface RemovePermissionInput {
  TopicArn: string
  Label: string
}

export type RouteType = 'Transactional' | 'Promotional' | 'Premium'

export interface SMSSandboxPhoneNumber {
  PhoneNumber?: string | undefined
  Status?: SMSSandboxPhoneNumberVerificationStatus | undefined
}

export type SMSSandboxPhoneNumberVerificationStatus = 'Pending' | 'Verified'

export interface SetEndpointAttributesInput {
  EndpointArn: string
  Attributes: { [key: string]: string }
}

export interface SetPlatformApplicationAttributesInput {
  PlatformApplicationArn: string
  Attributes: { [key: string]: string }
}

export interface SetSMSAttributesInput {
  attributes: { [key: string]: string }
}

export interface SetSubscriptionAttributesInput {
  SubscriptionArn: string
  AttributeName: string
  AttributeValue?: string | undefined
}

export interface SetTopicAttributesInput {
  TopicArn: string
  AttributeName: string
  AttributeValue?: string | undefined
}

export interface SubscribeInput {
  TopicArn: string
  Protocol: string
  Endpoint?: string | undefined
  Attributes?: { [key: string]: string } | undefined
  ReturnSubscriptionArn?: boolean | undefined
}

export interface SubscribeResponse {
  SubscriptionArn?: string | undefined
}

export interface Subscription {
  SubscriptionArn?: string | undefined
  Owner?: string | undefined
  Protocol?: string | undefined
  Endpoint?: string | undefined
  TopicArn?: string | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  ResourceArn: string
  Tags: Tag[]
}

export interface Topic {
  TopicArn?: string | undefined
}

export interface UnsubscribeInput {
  SubscriptionArn: string
}

export interface UntagResourceRequest {
  ResourceArn: string
  TagKeys: string[]
}

export interface VerifySMSSandboxPhoneNumberInput {
  PhoneNumber: string
  OneTimePassword: string
}
