// Written by tools/model.ts from the API model of ses 2010-12-01; do not edit.

export interface Operations {
  CloneReceiptRuleSet: { in: CloneReceiptRuleSetRequest; out: Record<string, never>; err: 'RuleSetDoesNotExistException' | 'AlreadyExistsException' | 'LimitExceededException' }
  CreateConfigurationSet: { in: CreateConfigurationSetRequest; out: Record<string, never>; err: 'ConfigurationSetAlreadyExistsException' | 'InvalidConfigurationSetException' | 'LimitExceededException' }
  CreateConfigurationSetEventDestination: { in: CreateConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'EventDestinationAlreadyExistsException' | 'InvalidCloudWatchDestinationException' | 'InvalidFirehoseDestinationException' | 'InvalidSNSDestinationException' | 'LimitExceededException' }
  CreateConfigurationSetTrackingOptions: { in: CreateConfigurationSetTrackingOptionsRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'TrackingOptionsAlreadyExistsException' | 'InvalidTrackingOptionsException' }
  CreateCustomVerificationEmailTemplate: { in: CreateCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: 'CustomVerificationEmailTemplateAlreadyExistsException' | 'FromEmailAddressNotVerifiedException' | 'CustomVerificationEmailInvalidContentException' | 'LimitExceededException' }
  CreateReceiptFilter: { in: CreateReceiptFilterRequest; out: Record<string, never>; err: 'LimitExceededException' | 'AlreadyExistsException' }
  CreateReceiptRule: { in: CreateReceiptRuleRequest; out: Record<string, never>; err: 'InvalidSnsTopicException' | 'InvalidS3ConfigurationException' | 'InvalidLambdaFunctionException' | 'AlreadyExistsException' | 'RuleDoesNotExistException' | 'RuleSetDoesNotExistException' | 'LimitExceededException' }
  CreateReceiptRuleSet: { in: CreateReceiptRuleSetRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'LimitExceededException' }
  CreateTemplate: { in: CreateTemplateRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'InvalidTemplateException' | 'LimitExceededException' }
  DeleteConfigurationSet: { in: DeleteConfigurationSetRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' }
  DeleteConfigurationSetEventDestination: { in: DeleteConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'EventDestinationDoesNotExistException' }
  DeleteConfigurationSetTrackingOptions: { in: DeleteConfigurationSetTrackingOptionsRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'TrackingOptionsDoesNotExistException' }
  DeleteCustomVerificationEmailTemplate: { in: DeleteCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: never }
  DeleteIdentity: { in: DeleteIdentityRequest; out: Record<string, never>; err: never }
  DeleteIdentityPolicy: { in: DeleteIdentityPolicyRequest; out: Record<string, never>; err: never }
  DeleteReceiptFilter: { in: DeleteReceiptFilterRequest; out: Record<string, never>; err: never }
  DeleteReceiptRule: { in: DeleteReceiptRuleRequest; out: Record<string, never>; err: 'RuleSetDoesNotExistException' }
  DeleteReceiptRuleSet: { in: DeleteReceiptRuleSetRequest; out: Record<string, never>; err: 'CannotDeleteException' }
  DeleteTemplate: { in: DeleteTemplateRequest; out: Record<string, never>; err: never }
  DeleteVerifiedEmailAddress: { in: DeleteVerifiedEmailAddressRequest; out: Record<string, never>; err: never }
  DescribeActiveReceiptRuleSet: { in: Record<string, never>; out: DescribeActiveReceiptRuleSetResponse; err: never }
  DescribeConfigurationSet: { in: DescribeConfigurationSetRequest; out: DescribeConfigurationSetResponse; err: 'ConfigurationSetDoesNotExistException' }
  DescribeReceiptRule: { in: DescribeReceiptRuleRequest; out: DescribeReceiptRuleResponse; err: 'RuleDoesNotExistException' | 'RuleSetDoesNotExistException' }
  DescribeReceiptRuleSet: { in: DescribeReceiptRuleSetRequest; out: DescribeReceiptRuleSetResponse; err: 'RuleSetDoesNotExistException' }
  GetAccountSendingEnabled: { in: Record<string, never>; out: GetAccountSendingEnabledResponse; err: never }
  GetCustomVerificationEmailTemplate: { in: GetCustomVerificationEmailTemplateRequest; out: GetCustomVerificationEmailTemplateResponse; err: 'CustomVerificationEmailTemplateDoesNotExistException' }
  GetIdentityDkimAttributes: { in: GetIdentityDkimAttributesRequest; out: GetIdentityDkimAttributesResponse; err: never }
  GetIdentityMailFromDomainAttributes: { in: GetIdentityMailFromDomainAttributesRequest; out: GetIdentityMailFromDomainAttributesResponse; err: never }
  GetIdentityNotificationAttributes: { in: GetIdentityNotificationAttributesRequest; out: GetIdentityNotificationAttributesResponse; err: never }
  GetIdentityPolicies: { in: GetIdentityPoliciesRequest; out: GetIdentityPoliciesResponse; err: never }
  GetIdentityVerificationAttributes: { in: GetIdentityVerificationAttributesRequest; out: GetIdentityVerificationAttributesResponse; err: never }
  GetSendQuota: { in: Record<string, never>; out: GetSendQuotaResponse; err: never }
  GetSendStatistics: { in: Record<string, never>; out: GetSendStatisticsResponse; err: never }
  GetTemplate: { in: GetTemplateRequest; out: GetTemplateResponse; err: 'TemplateDoesNotExistException' }
  ListConfigurationSets: { in: ListConfigurationSetsRequest; out: ListConfigurationSetsResponse; err: never }
  ListCustomVerificationEmailTemplates: { in: ListCustomVerificationEmailTemplatesRequest; out: ListCustomVerificationEmailTemplatesResponse; err: never }
  ListIdentities: { in: ListIdentitiesRequest; out: ListIdentitiesResponse; err: never }
  ListIdentityPolicies: { in: ListIdentityPoliciesRequest; out: ListIdentityPoliciesResponse; err: never }
  ListReceiptFilters: { in: Record<string, never>; out: ListReceiptFiltersResponse; err: never }
  ListReceiptRuleSets: { in: ListReceiptRuleSetsRequest; out: ListReceiptRuleSetsResponse; err: never }
  ListTemplates: { in: ListTemplatesRequest; out: ListTemplatesResponse; err: never }
  ListVerifiedEmailAddresses: { in: Record<string, never>; out: ListVerifiedEmailAddressesResponse; err: never }
  PutConfigurationSetDeliveryOptions: { in: PutConfigurationSetDeliveryOptionsRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'InvalidDeliveryOptionsException' }
  PutIdentityPolicy: { in: PutIdentityPolicyRequest; out: Record<string, never>; err: 'InvalidPolicyException' }
  ReorderReceiptRuleSet: { in: ReorderReceiptRuleSetRequest; out: Record<string, never>; err: 'RuleSetDoesNotExistException' | 'RuleDoesNotExistException' }
  SendBounce: { in: SendBounceRequest; out: SendBounceResponse; err: 'MessageRejected' }
  SendBulkTemplatedEmail: { in: SendBulkTemplatedEmailRequest; out: SendBulkTemplatedEmailResponse; err: 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'ConfigurationSetDoesNotExistException' | 'TemplateDoesNotExistException' | 'ConfigurationSetSendingPausedException' | 'AccountSendingPausedException' }
  SendCustomVerificationEmail: { in: SendCustomVerificationEmailRequest; out: SendCustomVerificationEmailResponse; err: 'MessageRejected' | 'ConfigurationSetDoesNotExistException' | 'CustomVerificationEmailTemplateDoesNotExistException' | 'FromEmailAddressNotVerifiedException' | 'ProductionAccessNotGrantedException' }
  SendEmail: { in: SendEmailRequest; out: SendEmailResponse; err: 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'ConfigurationSetDoesNotExistException' | 'ConfigurationSetSendingPausedException' | 'AccountSendingPausedException' }
  SendRawEmail: { in: SendRawEmailRequest; out: SendRawEmailResponse; err: 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'ConfigurationSetDoesNotExistException' | 'ConfigurationSetSendingPausedException' | 'AccountSendingPausedException' }
  SendTemplatedEmail: { in: SendTemplatedEmailRequest; out: SendTemplatedEmailResponse; err: 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'ConfigurationSetDoesNotExistException' | 'TemplateDoesNotExistException' | 'ConfigurationSetSendingPausedException' | 'AccountSendingPausedException' }
  SetActiveReceiptRuleSet: { in: SetActiveReceiptRuleSetRequest; out: Record<string, never>; err: 'RuleSetDoesNotExistException' }
  SetIdentityDkimEnabled: { in: SetIdentityDkimEnabledRequest; out: Record<string, never>; err: never }
  SetIdentityFeedbackForwardingEnabled: { in: SetIdentityFeedbackForwardingEnabledRequest; out: Record<string, never>; err: never }
  SetIdentityHeadersInNotificationsEnabled: { in: SetIdentityHeadersInNotificationsEnabledRequest; out: Record<string, never>; err: never }
  SetIdentityMailFromDomain: { in: SetIdentityMailFromDomainRequest; out: Record<string, never>; err: never }
  SetIdentityNotificationTopic: { in: SetIdentityNotificationTopicRequest; out: Record<string, never>; err: never }
  SetReceiptRulePosition: { in: SetReceiptRulePositionRequest; out: Record<string, never>; err: 'RuleSetDoesNotExistException' | 'RuleDoesNotExistException' }
  TestRenderTemplate: { in: TestRenderTemplateRequest; out: TestRenderTemplateResponse; err: 'TemplateDoesNotExistException' | 'InvalidRenderingParameterException' | 'MissingRenderingAttributeException' }
  UpdateAccountSendingEnabled: { in: UpdateAccountSendingEnabledRequest; out: Record<string, never>; err: never }
  UpdateConfigurationSetEventDestination: { in: UpdateConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'EventDestinationDoesNotExistException' | 'InvalidCloudWatchDestinationException' | 'InvalidFirehoseDestinationException' | 'InvalidSNSDestinationException' }
  UpdateConfigurationSetReputationMetricsEnabled: { in: UpdateConfigurationSetReputationMetricsEnabledRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' }
  UpdateConfigurationSetSendingEnabled: { in: UpdateConfigurationSetSendingEnabledRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' }
  UpdateConfigurationSetTrackingOptions: { in: UpdateConfigurationSetTrackingOptionsRequest; out: Record<string, never>; err: 'ConfigurationSetDoesNotExistException' | 'TrackingOptionsDoesNotExistException' | 'InvalidTrackingOptionsException' }
  UpdateCustomVerificationEmailTemplate: { in: UpdateCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: 'CustomVerificationEmailTemplateDoesNotExistException' | 'FromEmailAddressNotVerifiedException' | 'CustomVerificationEmailInvalidContentException' }
  UpdateReceiptRule: { in: UpdateReceiptRuleRequest; out: Record<string, never>; err: 'InvalidSnsTopicException' | 'InvalidS3ConfigurationException' | 'InvalidLambdaFunctionException' | 'RuleSetDoesNotExistException' | 'RuleDoesNotExistException' | 'LimitExceededException' }
  UpdateTemplate: { in: UpdateTemplateRequest; out: Record<string, never>; err: 'TemplateDoesNotExistException' | 'InvalidTemplateException' }
  VerifyDomainDkim: { in: VerifyDomainDkimRequest; out: VerifyDomainDkimResponse; err: never }
  VerifyDomainIdentity: { in: VerifyDomainIdentityRequest; out: VerifyDomainIdentityResponse; err: never }
  VerifyEmailAddress: { in: VerifyEmailAddressRequest; out: Record<string, never>; err: never }
  VerifyEmailIdentity: { in: VerifyEmailIdentityRequest; out: Record<string, never>; err: never }
}

export interface AddHeaderAction {
  HeaderName: string
  HeaderValue: string
}

export type BehaviorOnMXFailure = 'UseDefaultValue' | 'RejectMessage'

export interface Body {
  Text?: Content | undefined
  Html?: Content | undefined
}

export interface BounceAction {
  TopicArn?: string | undefined
  SmtpReplyCode: string
  StatusCode?: string | undefined
  Message: string
  Sender: string
}

export type BounceType = 'DoesNotExist' | 'MessageTooLarge' | 'ExceededQuota' | 'ContentRejected' | 'Undefined' | 'TemporaryFailure'

export interface BouncedRecipientInfo {
  Recipient: string
  RecipientArn?: string | undefined
  BounceType?: BounceType | undefined
  RecipientDsnFields?: RecipientDsnFields | undefined
}

export interface BulkEmailDestination {
  Destination: Destination
  ReplacementTags?: MessageTag[] | undefined
  ReplacementTemplateData?: string | undefined
}

export interface BulkEmailDestinationStatus {
  Status?: BulkEmailStatus | undefined
  Error?: string | undefined
  MessageId?: string | undefined
}

export type BulkEmailStatus = 'Success' | 'MessageRejected' | 'MailFromDomainNotVerified' | 'ConfigurationSetDoesNotExist' | 'TemplateDoesNotExist' | 'AccountSuspended' | 'AccountThrottled' | 'AccountDailyQuotaExceeded' | 'InvalidSendingPoolName' | 'AccountSendingPaused' | 'ConfigurationSetSendingPaused' | 'InvalidParameterValue' | 'TransientFailure' | 'Failed'

export interface CloneReceiptRuleSetRequest {
  RuleSetName: string
  OriginalRuleSetName: string
}

export interface CloudWatchDestination {
  DimensionConfigurations: CloudWatchDimensionConfiguration[]
}

export interface CloudWatchDimensionConfiguration {
  DimensionName: string
  DimensionValueSource: DimensionValueSource
  DefaultDimensionValue: string
}

export interface ConfigurationSet {
  Name: string
}

export type ConfigurationSetAttribute = 'eventDestinations' | 'trackingOptions' | 'deliveryOptions' | 'reputationOptions'

export interface ConnectAction {
  InstanceARN: string
  IAMRoleARN: string
}

export interface Content {
  Data: string
  Charset?: string | undefined
}

export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestination: EventDestination
}

export interface CreateConfigurationSetRequest {
  ConfigurationSet: ConfigurationSet
}

export interface CreateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string
  TrackingOptions: TrackingOptions
}

export interface CreateCustomVerificationEmailTemplateRequest {
  TemplateName: string
  FromEmailAddress: string
  TemplateSubject: string
  TemplateContent: string
  SuccessRedirectionURL: string
  FailureRedirectionURL: string
}

export interface CreateReceiptFilterRequest {
  Filter: ReceiptFilter
}

export interface CreateReceiptRuleRequest {
  RuleSetName: string
  After?: string | undefined
  Rule: ReceiptRule
}

export interface CreateReceiptRuleSetRequest {
  RuleSetName: string
}

export interface CreateTemplateRequest {
  Template: Template
}

export type CustomMailFromStatus = 'Pending' | 'Success' | 'Failed' | 'TemporaryFailure'

export interface CustomVerificationEmailTemplate {
  TemplateName?: string | undefined
  FromEmailAddress?: string | undefined
  TemplateSubject?: string | undefined
  SuccessRedirectionURL?: string | undefined
  FailureRedirectionURL?: string | undefined
}

export interface DeleteConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestinationName: string
}

export interface DeleteConfigurationSetRequest {
  ConfigurationSetName: string
}

export interface DeleteConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string
}

export interface DeleteCustomVerificationEmailTemplateRequest {
  TemplateName: string
}

export interface DeleteIdentityPolicyRequest {
  Identity: string
  PolicyName: string
}

export interface DeleteIdentityRequest {
  Identity: string
}

export interface DeleteReceiptFilterRequest {
  FilterName: string
}

export interface DeleteReceiptRuleRequest {
  RuleSetName: string
  RuleName: string
}

export interface DeleteReceiptRuleSetRequest {
  RuleSetName: string
}

export interface DeleteTemplateRequest {
  TemplateName: string
}

export interface DeleteVerifiedEmailAddressRequest {
  EmailAddress: string
}

export interface DeliveryOptions {
  TlsPolicy?: TlsPolicy | undefined
}

export interface DescribeActiveReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata | undefined
  Rules?: ReceiptRule[] | undefined
}

export interface DescribeConfigurationSetRequest {
  ConfigurationSetName: string
  ConfigurationSetAttributeNames?: ConfigurationSetAttribute[] | undefined
}

export interface DescribeConfigurationSetResponse {
  ConfigurationSet?: ConfigurationSet | undefined
  EventDestinations?: EventDestination[] | undefined
  TrackingOptions?: TrackingOptions | undefined
  DeliveryOptions?: DeliveryOptions | undefined
  ReputationOptions?: ReputationOptions | undefined
}

export interface DescribeReceiptRuleRequest {
  RuleSetName: string
  RuleName: string
}

export interface DescribeReceiptRuleResponse {
  Rule?: ReceiptRule | undefined
}

export interface DescribeReceiptRuleSetRequest {
  RuleSetName: string
}

export interface DescribeReceiptRuleSetResponse {
  Metadata?: ReceiptRuleSetMetadata | undefined
  Rules?: ReceiptRule[] | undefined
}

export interface Destination {
  ToAddresses?: string[] | undefined
  CcAddresses?: string[] | undefined
  BccAddresses?: string[] | undefined
}

export type DimensionValueSource = 'messageTag' | 'emailHeader' | 'linkTag'

export type DsnAction = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'

export interface EventDestination {
  Name: string
  Enabled?: boolean | undefined
  MatchingEventTypes: EventType[]
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined
  CloudWatchDestination?: CloudWatchDestination | undefined
  SNSDestination?: SNSDestination | undefined
}

export type EventType = 'send' | 'reject' | 'bounce' | 'complaint' | 'delivery' | 'open' | 'click' | 'renderingFailure'

export interface ExtensionField {
  Name: string
  Value: string
}

export interface GetAccountSendingEnabledResponse {
  Enabled?: boolean | undefined
}

export interface GetCustomVerificationEmailTemplateRequest {
  TemplateName: string
}

export interface GetCustomVerificationEmailTemplateResponse {
  TemplateName?: string | undefined
  FromEmailAddress?: string | undefined
  TemplateSubject?: string | undefined
  TemplateContent?: string | undefined
  SuccessRedirectionURL?: string | undefined
  FailureRedirectionURL?: string | undefined
}

export interface GetIdentityDkimAttributesRequest {
  Identities: string[]
}

export interface GetIdentityDkimAttributesResponse {
  DkimAttributes: { [key: string]: IdentityDkimAttributes }
}

export interface GetIdentityMailFromDomainAttributesRequest {
  Identities: string[]
}

export interface GetIdentityMailFromDomainAttributesResponse {
  MailFromDomainAttributes: { [key: string]: IdentityMailFromDomainAttributes }
}

export interface GetIdentityNotificationAttributesRequest {
  Identities: string[]
}

export interface GetIdentityNotificationAttributesResponse {
  NotificationAttributes: { [key: string]: IdentityNotificationAttributes }
}

export interface GetIdentityPoliciesRequest {
  Identity: string
  PolicyNames: string[]
}

export interface GetIdentityPoliciesResponse {
  Policies: { [key: string]: string }
}

export interface GetIdentityVerificationAttributesRequest {
  Identities: string[]
}

export interface GetIdentityVerificationAttributesResponse {
  VerificationAttributes: { [key: string]: IdentityVerificationAttributes }
}

export interface GetSendQuotaResponse {
  Max24HourSend?: number | undefined
  MaxSendRate?: number | undefined
  SentLast24Hours?: number | undefined
}

export interface GetSendStatisticsResponse {
  SendDataPoints?: SendDataPoint[] | undefined
}

export interface GetTemplateRequest {
  TemplateName: string
}

export interface GetTemplateResponse {
  Template?: Template | undefined
}

export interface IdentityDkimAttributes {
  DkimEnabled: boolean
  DkimVerificationStatus: VerificationStatus
  DkimTokens?: string[] | undefined
}

export interface IdentityMailFromDomainAttributes {
  MailFromDomain: string
  MailFromDomainStatus: CustomMailFromStatus
  BehaviorOnMXFailure: BehaviorOnMXFailure
}

export interface IdentityNotificationAttributes {
  BounceTopic: string
  ComplaintTopic: string
  DeliveryTopic: string
  ForwardingEnabled: boolean
  HeadersInBounceNotificationsEnabled?: boolean | undefined
  HeadersInComplaintNotificationsEnabled?: boolean | undefined
  HeadersInDeliveryNotificationsEnabled?: boolean | undefined
}

export type IdentityType = 'EmailAddress' | 'Domain'

export interface IdentityVerificationAttributes {
  VerificationStatus: VerificationStatus
  VerificationToken?: string | undefined
}

export type InvocationType = 'Event' | 'RequestResponse'

export interface KinesisFirehoseDestination {
  IAMRoleARN: string
  DeliveryStreamARN: string
}

export interface LambdaAction {
  TopicArn?: string | undefined
  FunctionArn: string
  InvocationType?: InvocationType | undefined
}

export interface ListConfigurationSetsRequest {
  NextToken?: string | undefined
  MaxItems?: number | undefined
}

export interface ListConfigurationSetsResponse {
  ConfigurationSets?: ConfigurationSet[] | undefined
  NextToken?: string | undefined
}

export interface ListCustomVerificationEmailTemplatesRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListCustomVerificationEmailTemplatesResponse {
  CustomVerificationEmailTemplates?: CustomVerificationEmailTemplate[] | undefined
  NextToken?: string | undefined
}

export interface ListIdentitiesRequest {
  IdentityType?: IdentityType | undefined
  NextToken?: string | undefined
  MaxItems?: number | undefined
}

export interface ListIdentitiesResponse {
  Identities: string[]
  NextToken?: string | undefined
}

export interface ListIdentityPoliciesRequest {
  Identity: string
}

export interface ListIdentityPoliciesResponse {
  PolicyNames: string[]
}

export interface ListReceiptFiltersResponse {
  Filters?: ReceiptFilter[] | undefined
}

export interface ListReceiptRuleSetsRequest {
  NextToken?: string | undefined
}

export interface ListReceiptRuleSetsResponse {
  RuleSets?: ReceiptRuleSetMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListTemplatesRequest {
  NextToken?: string | undefined
  MaxItems?: number | undefined
}

export interface ListTemplatesResponse {
  TemplatesMetadata?: TemplateMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListVerifiedEmailAddressesResponse {
  VerifiedEmailAddresses?: string[] | undefined
}

export interface Message {
  Subject: Content
  Body: Body
}

export interface MessageDsn {
  ReportingMta: string
  ArrivalDate?: Date | undefined
  ExtensionFields?: ExtensionField[] | undefined
}

export interface MessageTag {
  Name: string
  Value: string
}

export type NotificationType = 'Bounce' | 'Complaint' | 'Delivery'

export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string
  DeliveryOptions?: DeliveryOptions | undefined
}

export interface PutIdentityPolicyRequest {
  Identity: string
  PolicyName: string
  Policy: string
}

export interface RawMessage {
  Data: Uint8Array
}

export interface ReceiptAction {
  S3Action?: S3Action | undefined
  BounceAction?: BounceAction | undefined
  WorkmailAction?: WorkmailAction | undefined
  LambdaAction?: LambdaAction | undefined
  StopAction?: StopAction | undefined
  AddHeaderAction?: AddHeaderAction | undefined
  SNSAction?: SNSAction | undefined
  ConnectAction?: ConnectAction | undefined
}

export interface ReceiptFilter {
  Name: string
  IpFilter: ReceiptIpFilter
}

export type ReceiptFilterPolicy = 'Block' | 'Allow'

export interface ReceiptIpFilter {
  Policy: ReceiptFilterPolicy
  Cidr: string
}

export interface ReceiptRule {
  Name: string
  Enabled?: boolean | undefined
  TlsPolicy?: TlsPolicy | undefined
  Recipients?: string[] | undefined
  Actions?: ReceiptAction[] | undefined
  ScanEnabled?: boolean | undefined
}

export interface ReceiptRuleSetMetadata {
  Name?: string | undefined
  CreatedTimestamp?: Date | undefined
}

export interface RecipientDsnFields {
  FinalRecipient?: string | undefined
  Action: DsnAction
  RemoteMta?: string | undefined
  Status: string
  DiagnosticCode?: string | undefined
  LastAttemptDate?: Date | undefined
  ExtensionFields?: ExtensionField[] | undefined
}

export interface ReorderReceiptRuleSetRequest {
  RuleSetName: string
  RuleNames: string[]
}

export interface ReputationOptions {
  SendingEnabled?: boolean | undefined
  ReputationMetricsEnabled?: boolean | undefined
  LastFreshStart?: Date | undefined
}

export interface S3Action {
  TopicArn?: string | undefined
  BucketName: string
  ObjectKeyPrefix?: string | undefined
  KmsKeyArn?: string | undefined
  IamRoleArn?: string | undefined
}

export interface SNSAction {
  TopicArn: string
  Encoding?: SNSActionEncoding | undefined
}

export type SNSActionEncoding = 'UTF-8' | 'Base64'

export interface SNSDestination {
  TopicARN: string
}

export interface SendBounceRequest {
  OriginalMessageId: string
  BounceSender: string
  Explanation?: string | undefined
  MessageDsn?: MessageDsn | undefined
  BouncedRecipientInfoList: BouncedRecipientInfo[]
  BounceSenderArn?: string | undefined
}

export interface SendBounceResponse {
  MessageId?: string | undefined
}

export interface SendBulkTemplatedEmailRequest {
  Source: string
  SourceArn?: string | undefined
  ReplyToAddresses?: string[] | undefined
  ReturnPath?: string | undefined
  ReturnPathArn?: string | undefined
  ConfigurationSetName?: string | undefined
  DefaultTags?: MessageTag[] | undefined
  Template: string
  TemplateArn?: string | undefined
  DefaultTemplateData: string
  Destinations: BulkEmailDestination[]
}

export interface SendBulkTemplatedEmailResponse {
  Status: BulkEmailDestinationStatus[]
}

export interface SendCustomVerificationEmailRequest {
  EmailAddress: string
  TemplateName: string
  ConfigurationSetName?: string | undefined
}

export interface SendCustomVerificationEmailResponse {
  MessageId?: string | undefined
}

export interface SendDataPoint {
  Timestamp?: Date | undefined
  DeliveryAttempts?: number | undefined
  Bounces?: number | undefined
  Complaints?: number | undefined
  Rejects?: number | undefined
}

export interface SendEmailRequest {
  Source: string
  Destination: Destination
  Message: Message
  ReplyToAddresses?: string[] | undefined
  ReturnPath?: string | undefined
  SourceArn?: string | undefined
  ReturnPathArn?: string | undefined
  Tags?: MessageTag[] | undefined
  ConfigurationSetName?: string | undefined
}

export interface SendEmailResponse {
  MessageId: string
}

export interface SendRawEmailRequest {
  Source?: string | undefined
  Destinations?: string[] | undefined
  RawMessage: RawMessage
  FromArn?: string | undefined
  SourceArn?: string | undefined
  ReturnPathArn?: string | undefined
  Tags?: MessageTag[] | undefined
  ConfigurationSetName?: string | undefined
}

export interface SendRawEmailResponse {
  MessageId: string
}

export interface SendTemplatedEmailRequest {
  Source: string
  Destination: Destination
  ReplyToAddresses?: string[] | undefined
  ReturnPath?: string | undefined
  SourceArn?: string | undefined
  ReturnPathArn?: string | undefined
  Tags?: MessageTag[] | undefined
  ConfigurationSetName?: string | undefined
  Template: string
  TemplateArn?: string | undefined
  TemplateData: string
}

export interface SendTemplatedEmailResponse {
  MessageId: string
}

export interface SetActiveReceiptRuleSetRequest {
  RuleSetName?: string | undefined
}

export interface SetIdentityDkimEnabledRequest {
  Identity: string
  DkimEnabled: boolean
}

export interface SetIdentityFeedbackForwardingEnabledRequest {
  Identity: string
  ForwardingEnabled: boolean
}

export interface SetIdentityHeadersInNotificationsEnabledRequest {
  Identity: string
  NotificationType: NotificationType
  Enabled: boolean
}

export interface SetIdentityMailFromDomainRequest {
  Identity: string
  MailFromDomain?: string | undefined
  BehaviorOnMXFailure?: BehaviorOnMXFailure | undefined
}

export interface SetIdentityNotificationTopicRequest {
  Identity: string
  NotificationType: NotificationType
  SnsTopic?: string | undefined
}

export interface SetReceiptRulePositionRequest {
  RuleSetName: string
  RuleName: string
  After?: string | undefined
}

export interface StopAction {
  Scope: StopScope
  TopicArn?: string | undefined
}

export type StopScope = 'RuleSet'

export interface Template {
  TemplateName: string
  SubjectPart?: string | undefined
  TextPart?: string | undefined
  HtmlPart?: string | undefined
}

export interface TemplateMetadata {
  Name?: string | undefined
  CreatedTimestamp?: Date | undefined
}

export interface TestRenderTemplateRequest {
  TemplateName: string
  TemplateData: string
}

export interface TestRenderTemplateResponse {
  RenderedTemplate?: string | undefined
}

export type TlsPolicy = 'Require' | 'Optional'

export interface TrackingOptions {
  CustomRedirectDomain?: string | undefined
}

export interface UpdateAccountSendingEnabledRequest {
  Enabled?: boolean | undefined
}

export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestination: EventDestination
}

export interface UpdateConfigurationSetReputationMetricsEnabledRequest {
  ConfigurationSetName: string
  Enabled: boolean
}

export interface UpdateConfigurationSetSendingEnabledRequest {
  ConfigurationSetName: string
  Enabled: boolean
}

export interface UpdateConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string
  TrackingOptions: TrackingOptions
}

export interface UpdateCustomVerificationEmailTemplateRequest {
  TemplateName: string
  FromEmailAddress?: string | undefined
  TemplateSubject?: string | undefined
  TemplateContent?: string | undefined
  SuccessRedirectionURL?: string | undefined
  FailureRedirectionURL?: string | undefined
}

export interface UpdateReceiptRuleRequest {
  RuleSetName: string
  Rule: ReceiptRule
}

export interface UpdateTemplateRequest {
  Template: Template
}

export type VerificationStatus = 'Pending' | 'Success' | 'Failed' | 'TemporaryFailure' | 'NotStarted'

export interface VerifyDomainDkimRequest {
  Domain: string
}

export interface VerifyDomainDkimResponse {
  DkimTokens: string[]
}

export interface VerifyDomainIdentityRequest {
  Domain: string
}

export interface VerifyDomainIdentityResponse {
  VerificationToken: string
}

export interface VerifyEmailAddressRequest {
  EmailAddress: string
}

export interface VerifyEmailIdentityRequest {
  EmailAddress: string
}

export interface WorkmailAction {
  TopicArn?: string | undefined
  OrganizationArn: string
}
