// Written by tools/model.ts from the API model of sesv2 2019-09-27; do not edit.

export interface Operations {
  BatchGetMetricData: { in: BatchGetMetricDataRequest; out: BatchGetMetricDataResponse; err: 'BadRequestException' | 'InternalServiceErrorException' | 'TooManyRequestsException' | 'NotFoundException' }
  CancelExportJob: { in: CancelExportJobRequest; out: Record<string, never>; err: 'NotFoundException' | 'BadRequestException' | 'TooManyRequestsException' }
  CreateConfigurationSet: { in: CreateConfigurationSetRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'NotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'BadRequestException' | 'ConcurrentModificationException' }
  CreateConfigurationSetEventDestination: { in: CreateConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'NotFoundException' | 'AlreadyExistsException' | 'LimitExceededException' | 'TooManyRequestsException' | 'BadRequestException' }
  CreateContact: { in: CreateContactRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'AlreadyExistsException' }
  CreateContactList: { in: CreateContactListRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'AlreadyExistsException' | 'LimitExceededException' }
  CreateCustomVerificationEmailTemplate: { in: CreateCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: 'BadRequestException' | 'AlreadyExistsException' | 'NotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' }
  CreateDedicatedIpPool: { in: CreateDedicatedIpPoolRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'LimitExceededException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' }
  CreateDeliverabilityTestReport: { in: CreateDeliverabilityTestReportRequest; out: CreateDeliverabilityTestReportResponse; err: 'AccountSuspendedException' | 'SendingPausedException' | 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'NotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'BadRequestException' | 'ConcurrentModificationException' }
  CreateEmailIdentity: { in: CreateEmailIdentityRequest; out: CreateEmailIdentityResponse; err: 'AlreadyExistsException' | 'LimitExceededException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' | 'NotFoundException' }
  CreateEmailIdentityPolicy: { in: CreateEmailIdentityPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'AlreadyExistsException' | 'TooManyRequestsException' | 'LimitExceededException' | 'BadRequestException' }
  CreateEmailTemplate: { in: CreateEmailTemplateRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'TooManyRequestsException' | 'BadRequestException' | 'LimitExceededException' }
  CreateExportJob: { in: CreateExportJobRequest; out: CreateExportJobResponse; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'LimitExceededException' }
  CreateImportJob: { in: CreateImportJobRequest; out: CreateImportJobResponse; err: 'BadRequestException' | 'LimitExceededException' | 'TooManyRequestsException' }
  CreateMultiRegionEndpoint: { in: CreateMultiRegionEndpointRequest; out: CreateMultiRegionEndpointResponse; err: 'LimitExceededException' | 'TooManyRequestsException' | 'AlreadyExistsException' | 'BadRequestException' }
  CreateTenant: { in: CreateTenantRequest; out: CreateTenantResponse; err: 'AlreadyExistsException' | 'LimitExceededException' | 'TooManyRequestsException' | 'BadRequestException' }
  CreateTenantResourceAssociation: { in: CreateTenantResourceAssociationRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteConfigurationSet: { in: DeleteConfigurationSetRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' }
  DeleteConfigurationSetEventDestination: { in: DeleteConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteContact: { in: DeleteContactRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' }
  DeleteContactList: { in: DeleteContactListRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' | 'ConcurrentModificationException' }
  DeleteCustomVerificationEmailTemplate: { in: DeleteCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteDedicatedIpPool: { in: DeleteDedicatedIpPoolRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' }
  DeleteEmailIdentity: { in: DeleteEmailIdentityRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' }
  DeleteEmailIdentityPolicy: { in: DeleteEmailIdentityPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteEmailTemplate: { in: DeleteEmailTemplateRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteMultiRegionEndpoint: { in: DeleteMultiRegionEndpointRequest; out: DeleteMultiRegionEndpointResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' | 'ConcurrentModificationException' }
  DeleteSuppressedDestination: { in: DeleteSuppressedDestinationRequest; out: Record<string, never>; err: 'NotFoundException' | 'BadRequestException' | 'TooManyRequestsException' }
  DeleteTenant: { in: DeleteTenantRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  DeleteTenantResourceAssociation: { in: DeleteTenantResourceAssociationRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetAccount: { in: Record<string, never>; out: GetAccountResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  GetBlacklistReports: { in: GetBlacklistReportsRequest; out: GetBlacklistReportsResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetConfigurationSet: { in: GetConfigurationSetRequest; out: GetConfigurationSetResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetConfigurationSetEventDestinations: { in: GetConfigurationSetEventDestinationsRequest; out: GetConfigurationSetEventDestinationsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetContact: { in: GetContactRequest; out: GetContactResponse; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' }
  GetContactList: { in: GetContactListRequest; out: GetContactListResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetCustomVerificationEmailTemplate: { in: GetCustomVerificationEmailTemplateRequest; out: GetCustomVerificationEmailTemplateResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetDedicatedIp: { in: GetDedicatedIpRequest; out: GetDedicatedIpResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetDedicatedIpPool: { in: GetDedicatedIpPoolRequest; out: GetDedicatedIpPoolResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetDedicatedIps: { in: GetDedicatedIpsRequest; out: GetDedicatedIpsResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetDeliverabilityDashboardOptions: { in: Record<string, never>; out: GetDeliverabilityDashboardOptionsResponse; err: 'TooManyRequestsException' | 'LimitExceededException' | 'BadRequestException' }
  GetDeliverabilityTestReport: { in: GetDeliverabilityTestReportRequest; out: GetDeliverabilityTestReportResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetDomainDeliverabilityCampaign: { in: GetDomainDeliverabilityCampaignRequest; out: GetDomainDeliverabilityCampaignResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  GetDomainStatisticsReport: { in: GetDomainStatisticsReportRequest; out: GetDomainStatisticsReportResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  GetEmailAddressInsights: { in: GetEmailAddressInsightsRequest; out: GetEmailAddressInsightsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  GetEmailIdentity: { in: GetEmailIdentityRequest; out: GetEmailIdentityResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetEmailIdentityPolicies: { in: GetEmailIdentityPoliciesRequest; out: GetEmailIdentityPoliciesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetEmailTemplate: { in: GetEmailTemplateRequest; out: GetEmailTemplateResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetExportJob: { in: GetExportJobRequest; out: GetExportJobResponse; err: 'BadRequestException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetImportJob: { in: GetImportJobRequest; out: GetImportJobResponse; err: 'BadRequestException' | 'NotFoundException' | 'TooManyRequestsException' }
  GetMessageInsights: { in: GetMessageInsightsRequest; out: GetMessageInsightsResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetMultiRegionEndpoint: { in: GetMultiRegionEndpointRequest; out: GetMultiRegionEndpointResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetReputationEntity: { in: GetReputationEntityRequest; out: GetReputationEntityResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  GetSuppressedDestination: { in: GetSuppressedDestinationRequest; out: GetSuppressedDestinationResponse; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' }
  GetTenant: { in: GetTenantRequest; out: GetTenantResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  ListConfigurationSets: { in: ListConfigurationSetsRequest; out: ListConfigurationSetsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListContactLists: { in: ListContactListsRequest; out: ListContactListsResponse; err: 'BadRequestException' | 'TooManyRequestsException' }
  ListContacts: { in: ListContactsRequest; out: ListContactsResponse; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' }
  ListCustomVerificationEmailTemplates: { in: ListCustomVerificationEmailTemplatesRequest; out: ListCustomVerificationEmailTemplatesResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListDedicatedIpPools: { in: ListDedicatedIpPoolsRequest; out: ListDedicatedIpPoolsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListDeliverabilityTestReports: { in: ListDeliverabilityTestReportsRequest; out: ListDeliverabilityTestReportsResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  ListDomainDeliverabilityCampaigns: { in: ListDomainDeliverabilityCampaignsRequest; out: ListDomainDeliverabilityCampaignsResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  ListEmailIdentities: { in: ListEmailIdentitiesRequest; out: ListEmailIdentitiesResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListEmailTemplates: { in: ListEmailTemplatesRequest; out: ListEmailTemplatesResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListExportJobs: { in: ListExportJobsRequest; out: ListExportJobsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListImportJobs: { in: ListImportJobsRequest; out: ListImportJobsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListMultiRegionEndpoints: { in: ListMultiRegionEndpointsRequest; out: ListMultiRegionEndpointsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListRecommendations: { in: ListRecommendationsRequest; out: ListRecommendationsResponse; err: 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  ListReputationEntities: { in: ListReputationEntitiesRequest; out: ListReputationEntitiesResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  ListResourceTenants: { in: ListResourceTenantsRequest; out: ListResourceTenantsResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  ListSuppressedDestinations: { in: ListSuppressedDestinationsRequest; out: ListSuppressedDestinationsResponse; err: 'BadRequestException' | 'TooManyRequestsException' | 'InvalidNextTokenException' | 'NotFoundException' }
  ListTagsForResource: { in: ListTagsForResourceRequest; out: ListTagsForResourceResponse; err: 'BadRequestException' | 'NotFoundException' | 'TooManyRequestsException' }
  ListTenantResources: { in: ListTenantResourcesRequest; out: ListTenantResourcesResponse; err: 'TooManyRequestsException' | 'NotFoundException' | 'BadRequestException' }
  ListTenants: { in: ListTenantsRequest; out: ListTenantsResponse; err: 'TooManyRequestsException' | 'BadRequestException' }
  PutAccountDedicatedIpWarmupAttributes: { in: PutAccountDedicatedIpWarmupAttributesRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' }
  PutAccountDetails: { in: PutAccountDetailsRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  PutAccountPricingAttributes: { in: PutAccountPricingAttributesRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'ConflictException' }
  PutAccountSendingAttributes: { in: PutAccountSendingAttributesRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' }
  PutAccountSuppressionAttributes: { in: PutAccountSuppressionAttributesRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' }
  PutAccountVdmAttributes: { in: PutAccountVdmAttributesRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' }
  PutConfigurationSetArchivingOptions: { in: PutConfigurationSetArchivingOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetDeliveryOptions: { in: PutConfigurationSetDeliveryOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetReputationOptions: { in: PutConfigurationSetReputationOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetSendingOptions: { in: PutConfigurationSetSendingOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetSuppressionOptions: { in: PutConfigurationSetSuppressionOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetTrackingOptions: { in: PutConfigurationSetTrackingOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutConfigurationSetVdmOptions: { in: PutConfigurationSetVdmOptionsRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutDedicatedIpInPool: { in: PutDedicatedIpInPoolRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutDedicatedIpPoolScalingAttributes: { in: PutDedicatedIpPoolScalingAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'ConcurrentModificationException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutDedicatedIpWarmupAttributes: { in: PutDedicatedIpWarmupAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutDeliverabilityDashboardOption: { in: PutDeliverabilityDashboardOptionRequest; out: Record<string, never>; err: 'AlreadyExistsException' | 'NotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'BadRequestException' }
  PutEmailIdentityConfigurationSetAttributes: { in: PutEmailIdentityConfigurationSetAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutEmailIdentityDkimAttributes: { in: PutEmailIdentityDkimAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutEmailIdentityDkimSigningAttributes: { in: PutEmailIdentityDkimSigningAttributesRequest; out: PutEmailIdentityDkimSigningAttributesResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutEmailIdentityFeedbackAttributes: { in: PutEmailIdentityFeedbackAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutEmailIdentityMailFromAttributes: { in: PutEmailIdentityMailFromAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  PutSuppressedDestination: { in: PutSuppressedDestinationRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' }
  PutTenantSuppressionAttributes: { in: PutTenantSuppressionAttributesRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  SendBulkEmail: { in: SendBulkEmailRequest; out: SendBulkEmailResponse; err: 'TooManyRequestsException' | 'LimitExceededException' | 'AccountSuspendedException' | 'SendingPausedException' | 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'NotFoundException' | 'BadRequestException' }
  SendCustomVerificationEmail: { in: SendCustomVerificationEmailRequest; out: SendCustomVerificationEmailResponse; err: 'TooManyRequestsException' | 'LimitExceededException' | 'MessageRejected' | 'SendingPausedException' | 'MailFromDomainNotVerifiedException' | 'NotFoundException' | 'BadRequestException' }
  SendEmail: { in: SendEmailRequest; out: SendEmailResponse; err: 'TooManyRequestsException' | 'LimitExceededException' | 'AccountSuspendedException' | 'SendingPausedException' | 'MessageRejected' | 'MailFromDomainNotVerifiedException' | 'NotFoundException' | 'BadRequestException' }
  TagResource: { in: TagResourceRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConcurrentModificationException' | 'NotFoundException' | 'TooManyRequestsException' }
  TestRenderEmailTemplate: { in: TestRenderEmailTemplateRequest; out: TestRenderEmailTemplateResponse; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  UntagResource: { in: UntagResourceRequest; out: Record<string, never>; err: 'BadRequestException' | 'ConcurrentModificationException' | 'NotFoundException' | 'TooManyRequestsException' }
  UpdateConfigurationSetEventDestination: { in: UpdateConfigurationSetEventDestinationRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  UpdateContact: { in: UpdateContactRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'ConcurrentModificationException' }
  UpdateContactList: { in: UpdateContactListRequest; out: Record<string, never>; err: 'BadRequestException' | 'TooManyRequestsException' | 'NotFoundException' | 'ConcurrentModificationException' }
  UpdateCustomVerificationEmailTemplate: { in: UpdateCustomVerificationEmailTemplateRequest; out: Record<string, never>; err: 'NotFoundException' | 'BadRequestException' | 'TooManyRequestsException' }
  UpdateEmailIdentityPolicy: { in: UpdateEmailIdentityPolicyRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  UpdateEmailTemplate: { in: UpdateEmailTemplateRequest; out: Record<string, never>; err: 'NotFoundException' | 'TooManyRequestsException' | 'BadRequestException' }
  UpdateReputationEntityCustomerManagedStatus: { in: UpdateReputationEntityCustomerManagedStatusRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
  UpdateReputationEntityPolicy: { in: UpdateReputationEntityPolicyRequest; out: Record<string, never>; err: 'TooManyRequestsException' | 'BadRequestException' | 'ConflictException' }
}

export interface AccountDetails {
  MailType?: MailType | undefined
  WebsiteURL?: string | undefined
  ContactLanguage?: ContactLanguage | undefined
  UseCaseDescription?: string | undefined
  AdditionalContactEmailAddresses?: string[] | undefined
  ReviewDetails?: ReviewDetails | undefined
}

export interface ArchivingOptions {
  ArchiveArn?: string | undefined
}

export interface Attachment {
  RawContent: Uint8Array
  ContentDisposition?: AttachmentContentDisposition | undefined
  FileName: string
  ContentDescription?: string | undefined
  ContentId?: string | undefined
  ContentTransferEncoding?: AttachmentContentTransferEncoding | undefined
  ContentType?: string | undefined
}

export type AttachmentContentDisposition = 'ATTACHMENT' | 'INLINE'

export type AttachmentContentTransferEncoding = 'BASE64' | 'QUOTED_PRINTABLE' | 'SEVEN_BIT'

export interface BatchGetMetricDataQuery {
  Id: string
  Namespace: MetricNamespace
  Metric: Metric
  Dimensions?: { [key: string]: string } | undefined
  StartDate: Date
  EndDate: Date
}

export interface BatchGetMetricDataRequest {
  Queries: BatchGetMetricDataQuery[]
}

export interface BatchGetMetricDataResponse {
  Results?: MetricDataResult[] | undefined
  Errors?: MetricDataError[] | undefined
}

export type BehaviorOnMxFailure = 'USE_DEFAULT_VALUE' | 'REJECT_MESSAGE'

export interface BlacklistEntry {
  RblName?: string | undefined
  ListingTime?: Date | undefined
  Description?: string | undefined
}

export interface Body {
  Text?: Content | undefined
  Html?: Content | undefined
}

export interface Bounce {
  BounceType?: BounceType | undefined
  BounceSubType?: string | undefined
  DiagnosticCode?: string | undefined
}

export type BounceType = 'UNDETERMINED' | 'TRANSIENT' | 'PERMANENT'

export interface BulkEmailContent {
  Template?: Template | undefined
}

export interface BulkEmailEntry {
  Destination: Destination
  ReplacementTags?: MessageTag[] | undefined
  ReplacementEmailContent?: ReplacementEmailContent | undefined
  ReplacementHeaders?: MessageHeader[] | undefined
}

export interface BulkEmailEntryResult {
  Status?: BulkEmailStatus | undefined
  Error?: string | undefined
  MessageId?: string | undefined
}

export type BulkEmailStatus = 'SUCCESS' | 'MESSAGE_REJECTED' | 'MAIL_FROM_DOMAIN_NOT_VERIFIED' | 'CONFIGURATION_SET_NOT_FOUND' | 'TEMPLATE_NOT_FOUND' | 'ACCOUNT_SUSPENDED' | 'ACCOUNT_THROTTLED' | 'ACCOUNT_DAILY_QUOTA_EXCEEDED' | 'INVALID_SENDING_POOL_NAME' | 'ACCOUNT_SENDING_PAUSED' | 'CONFIGURATION_SET_SENDING_PAUSED' | 'INVALID_PARAMETER' | 'TRANSIENT_FAILURE' | 'FAILED'

export interface CancelExportJobRequest {
  JobId: string
}

export interface CloudWatchDestination {
  DimensionConfigurations: CloudWatchDimensionConfiguration[]
}

export interface CloudWatchDimensionConfiguration {
  DimensionName: string
  DimensionValueSource: DimensionValueSource
  DefaultDimensionValue: string
}

export interface Complaint {
  ComplaintSubType?: string | undefined
  ComplaintFeedbackType?: string | undefined
}

export interface Contact {
  EmailAddress?: string | undefined
  TopicPreferences?: TopicPreference[] | undefined
  TopicDefaultPreferences?: TopicPreference[] | undefined
  UnsubscribeAll?: boolean | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export type ContactLanguage = 'EN' | 'JA'

export interface ContactList {
  ContactListName?: string | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export interface ContactListDestination {
  ContactListName: string
  ContactListImportAction: ContactListImportAction
}

export type ContactListImportAction = 'DELETE' | 'PUT'

export interface Content {
  Data: string
  Charset?: string | undefined
}

export interface CreateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestinationName: string
  EventDestination: EventDestinationDefinition
}

export interface CreateConfigurationSetRequest {
  ConfigurationSetName: string
  TrackingOptions?: TrackingOptions | undefined
  DeliveryOptions?: DeliveryOptions | undefined
  ReputationOptions?: ReputationOptions | undefined
  SendingOptions?: SendingOptions | undefined
  Tags?: Tag[] | undefined
  SuppressionOptions?: SuppressionOptions | undefined
  VdmOptions?: VdmOptions | undefined
  ArchivingOptions?: ArchivingOptions | undefined
}

export interface CreateContactListRequest {
  ContactListName: string
  Topics?: Topic[] | undefined
  Description?: string | undefined
  Tags?: Tag[] | undefined
}

export interface CreateContactRequest {
  ContactListName: string
  EmailAddress: string
  TopicPreferences?: TopicPreference[] | undefined
  UnsubscribeAll?: boolean | undefined
  AttributesData?: string | undefined
}

export interface CreateCustomVerificationEmailTemplateRequest {
  TemplateName: string
  FromEmailAddress: string
  TemplateSubject: string
  TemplateContent: string
  Tags?: Tag[] | undefined
  SuccessRedirectionURL: string
  FailureRedirectionURL: string
}

export interface CreateDedicatedIpPoolRequest {
  PoolName: string
  Tags?: Tag[] | undefined
  ScalingMode?: ScalingMode | undefined
}

export interface CreateDeliverabilityTestReportRequest {
  ReportName?: string | undefined
  FromEmailAddress: string
  Content: EmailContent
  Tags?: Tag[] | undefined
}

export interface CreateDeliverabilityTestReportResponse {
  ReportId: string
  DeliverabilityTestStatus: DeliverabilityTestStatus
}

export interface CreateEmailIdentityPolicyRequest {
  EmailIdentity: string
  PolicyName: string
  Policy: string
}

export interface CreateEmailIdentityRequest {
  EmailIdentity: string
  Tags?: Tag[] | undefined
  DkimSigningAttributes?: DkimSigningAttributes | undefined
  ConfigurationSetName?: string | undefined
}

export interface CreateEmailIdentityResponse {
  IdentityType?: IdentityType | undefined
  VerifiedForSendingStatus?: boolean | undefined
  DkimAttributes?: DkimAttributes | undefined
}

export interface CreateEmailTemplateRequest {
  TemplateName: string
  TemplateContent: EmailTemplateContent
  Tags?: Tag[] | undefined
}

export interface CreateExportJobRequest {
  ExportDataSource: ExportDataSource
  ExportDestination: ExportDestination
}

export interface CreateExportJobResponse {
  JobId?: string | undefined
}

export interface CreateImportJobRequest {
  ImportDestination: ImportDestination
  ImportDataSource: ImportDataSource
}

export interface CreateImportJobResponse {
  JobId?: string | undefined
}

export interface CreateMultiRegionEndpointRequest {
  EndpointName: string
  Details: Details
  Tags?: Tag[] | undefined
}

export interface CreateMultiRegionEndpointResponse {
  Status?: Status | undefined
  EndpointId?: string | undefined
}

export interface CreateTenantRequest {
  TenantName: string
  Tags?: Tag[] | undefined
  SuppressionAttributes?: TenantSuppressionAttributes | undefined
}

export interface CreateTenantResourceAssociationRequest {
  TenantName: string
  ResourceArn: string
}

export interface CreateTenantResponse {
  TenantName?: string | undefined
  TenantId?: string | undefined
  TenantArn?: string | undefined
  CreatedTimestamp?: Date | undefined
  Tags?: Tag[] | undefined
  SendingStatus?: SendingStatus | undefined
  SuppressionAttributes?: TenantSuppressionAttributes | undefined
}

export interface CustomVerificationEmailTemplateMetadata {
  TemplateName?: string | undefined
  FromEmailAddress?: string | undefined
  TemplateSubject?: string | undefined
  SuccessRedirectionURL?: string | undefined
  FailureRedirectionURL?: string | undefined
}

export interface DailyVolume {
  StartDate?: Date | undefined
  VolumeStatistics?: VolumeStatistics | undefined
  DomainIspPlacements?: DomainIspPlacement[] | undefined
}

export interface DashboardAttributes {
  EngagementMetrics?: FeatureStatus | undefined
}

export interface DashboardOptions {
  EngagementMetrics?: FeatureStatus | undefined
}

export type DataFormat = 'CSV' | 'JSON'

export interface DedicatedIp {
  Ip: string
  WarmupStatus: WarmupStatus
  WarmupPercentage: number
  PoolName?: string | undefined
}

export interface DedicatedIpPool {
  PoolName: string
  ScalingMode: ScalingMode
}

export interface DeleteConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestinationName: string
}

export interface DeleteConfigurationSetRequest {
  ConfigurationSetName: string
}

export interface DeleteContactListRequest {
  ContactListName: string
}

export interface DeleteContactRequest {
  ContactListName: string
  EmailAddress: string
}

export interface DeleteCustomVerificationEmailTemplateRequest {
  TemplateName: string
}

export interface DeleteDedicatedIpPoolRequest {
  PoolName: string
}

export interface DeleteEmailIdentityPolicyRequest {
  EmailIdentity: string
  PolicyName: string
}

export interface DeleteEmailIdentityRequest {
  EmailIdentity: string
}

export interface DeleteEmailTemplateRequest {
  TemplateName: string
}

export interface DeleteMultiRegionEndpointRequest {
  EndpointName: string
}

export interface DeleteMultiRegionEndpointResponse {
  Status?: Status | undefined
}

export interface DeleteSuppressedDestinationRequest {
  EmailAddress: string
  TenantName?: string | undefined
}

export interface DeleteTenantRequest {
  TenantName: string
}

export interface DeleteTenantResourceAssociationRequest {
  TenantName: string
  ResourceArn: string
}

export type DeliverabilityDashboardAccountStatus = 'ACTIVE' | 'PENDING_EXPIRATION' | 'DISABLED'

export interface DeliverabilityTestReport {
  ReportId?: string | undefined
  ReportName?: string | undefined
  Subject?: string | undefined
  FromEmailAddress?: string | undefined
  CreateDate?: Date | undefined
  DeliverabilityTestStatus?: DeliverabilityTestStatus | undefined
}

export type DeliverabilityTestStatus = 'IN_PROGRESS' | 'COMPLETED'

export type DeliveryEventType = 'SEND' | 'DELIVERY' | 'TRANSIENT_BOUNCE' | 'PERMANENT_BOUNCE' | 'UNDETERMINED_BOUNCE' | 'COMPLAINT'

export interface DeliveryOptions {
  TlsPolicy?: TlsPolicy | undefined
  SendingPoolName?: string | undefined
  MaxDeliverySeconds?: number | undefined
}

export interface Destination {
  ToAddresses?: string[] | undefined
  CcAddresses?: string[] | undefined
  BccAddresses?: string[] | undefined
}

export interface Details {
  RoutesDetails: RouteDetails[]
}

export type DimensionValueSource = 'MESSAGE_TAG' | 'EMAIL_HEADER' | 'LINK_TAG'

export interface DkimAttributes {
  SigningEnabled?: boolean | undefined
  Status?: DkimStatus | undefined
  Tokens?: string[] | undefined
  SigningHostedZone?: string | undefined
  SigningAttributesOrigin?: DkimSigningAttributesOrigin | undefined
  NextSigningKeyLength?: DkimSigningKeyLength | undefined
  CurrentSigningKeyLength?: DkimSigningKeyLength | undefined
  LastKeyGenerationTimestamp?: Date | undefined
}

export interface DkimSigningAttributes {
  DomainSigningSelector?: string | undefined
  DomainSigningPrivateKey?: string | undefined
  NextSigningKeyLength?: DkimSigningKeyLength | undefined
  DomainSigningAttributesOrigin?: DkimSigningAttributesOrigin | undefined
}

export type DkimSigningAttributesOrigin = 'AWS_SES' | 'EXTERNAL' | 'AWS_SES_AF_SOUTH_1' | 'AWS_SES_EU_NORTH_1' | 'AWS_SES_AP_SOUTH_1' | 'AWS_SES_EU_WEST_3' | 'AWS_SES_EU_WEST_2' | 'AWS_SES_EU_SOUTH_1' | 'AWS_SES_EU_WEST_1' | 'AWS_SES_AP_NORTHEAST_3' | 'AWS_SES_AP_NORTHEAST_2' | 'AWS_SES_ME_SOUTH_1' | 'AWS_SES_AP_NORTHEAST_1' | 'AWS_SES_IL_CENTRAL_1' | 'AWS_SES_SA_EAST_1' | 'AWS_SES_CA_CENTRAL_1' | 'AWS_SES_AP_SOUTHEAST_1' | 'AWS_SES_AP_SOUTHEAST_2' | 'AWS_SES_AP_SOUTHEAST_3' | 'AWS_SES_EU_CENTRAL_1' | 'AWS_SES_US_EAST_1' | 'AWS_SES_US_EAST_2' | 'AWS_SES_US_WEST_1' | 'AWS_SES_US_WEST_2' | 'AWS_SES_ME_CENTRAL_1' | 'AWS_SES_AP_SOUTH_2' | 'AWS_SES_EU_CENTRAL_2' | 'AWS_SES_AP_SOUTHEAST_5' | 'AWS_SES_CA_WEST_1' | 'AWS_SES_US_GOV_EAST_1' | 'AWS_SES_US_GOV_WEST_1'

export type DkimSigningKeyLength = 'RSA_1024_BIT' | 'RSA_2048_BIT'

export type DkimStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE' | 'NOT_STARTED'

export interface DomainDeliverabilityCampaign {
  CampaignId?: string | undefined
  ImageUrl?: string | undefined
  Subject?: string | undefined
  FromAddress?: string | undefined
  SendingIps?: string[] | undefined
  FirstSeenDateTime?: Date | undefined
  LastSeenDateTime?: Date | undefined
  InboxCount?: number | undefined
  SpamCount?: number | undefined
  ReadRate?: number | undefined
  DeleteRate?: number | undefined
  ReadDeleteRate?: number | undefined
  ProjectedVolume?: number | undefined
  Esps?: string[] | undefined
}

export interface DomainDeliverabilityTrackingOption {
  Domain?: string | undefined
  SubscriptionStartDate?: Date | undefined
  InboxPlacementTrackingOption?: InboxPlacementTrackingOption | undefined
}

export interface DomainIspPlacement {
  IspName?: string | undefined
  InboxRawCount?: number | undefined
  SpamRawCount?: number | undefined
  InboxPercentage?: number | undefined
  SpamPercentage?: number | undefined
}

export type EmailAddressInsightsConfidenceVerdict = 'LOW' | 'MEDIUM' | 'HIGH'

export interface EmailAddressInsightsMailboxEvaluations {
  HasValidSyntax?: EmailAddressInsightsVerdict | undefined
  HasValidDnsRecords?: EmailAddressInsightsVerdict | undefined
  MailboxExists?: EmailAddressInsightsVerdict | undefined
  IsRoleAddress?: EmailAddressInsightsVerdict | undefined
  IsDisposable?: EmailAddressInsightsVerdict | undefined
  IsRandomInput?: EmailAddressInsightsVerdict | undefined
}

export interface EmailAddressInsightsVerdict {
  ConfidenceVerdict?: EmailAddressInsightsConfidenceVerdict | undefined
}

export interface EmailContent {
  Simple?: Message | undefined
  Raw?: RawMessage | undefined
  Template?: Template | undefined
}

export interface EmailInsights {
  Destination?: string | undefined
  Isp?: string | undefined
  Events?: InsightsEvent[] | undefined
}

export interface EmailTemplateContent {
  Subject?: string | undefined
  Text?: string | undefined
  Html?: string | undefined
}

export interface EmailTemplateMetadata {
  TemplateName?: string | undefined
  CreatedTimestamp?: Date | undefined
}

export type EngagementEventType = 'OPEN' | 'CLICK'

export interface EventBridgeDestination {
  EventBusArn: string
}

export interface EventDestination {
  Name: string
  Enabled?: boolean | undefined
  MatchingEventTypes: EventType[]
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined
  CloudWatchDestination?: CloudWatchDestination | undefined
  SnsDestination?: SnsDestination | undefined
  EventBridgeDestination?: EventBridgeDestination | undefined
  PinpointDestination?: PinpointDestination | undefined
}

export interface EventDestinationDefinition {
  Enabled?: boolean | undefined
  MatchingEventTypes?: EventType[] | undefined
  KinesisFirehoseDestination?: KinesisFirehoseDestination | undefined
  CloudWatchDestination?: CloudWatchDestination | undefined
  SnsDestination?: SnsDestination | undefined
  EventBridgeDestination?: EventBridgeDestination | undefined
  PinpointDestination?: PinpointDestination | undefined
}

export interface EventDetails {
  Bounce?: Bounce | undefined
  Complaint?: Complaint | undefined
}

export type EventType = 'SEND' | 'REJECT' | 'BOUNCE' | 'COMPLAINT' | 'DELIVERY' | 'OPEN' | 'CLICK' | 'RENDERING_FAILURE' | 'DELIVERY_DELAY' | 'SUBSCRIPTION'

export interface ExportDataSource {
  MetricsDataSource?: MetricsDataSource | undefined
  MessageInsightsDataSource?: MessageInsightsDataSource | undefined
}

export interface ExportDestination {
  DataFormat: DataFormat
  S3Url?: string | undefined
}

export interface ExportJobSummary {
  JobId?: string | undefined
  ExportSourceType?: ExportSourceType | undefined
  JobStatus?: JobStatus | undefined
  CreatedTimestamp?: Date | undefined
  CompletedTimestamp?: Date | undefined
}

export interface ExportMetric {
  Name?: Metric | undefined
  Aggregation?: MetricAggregation | undefined
}

export type ExportSourceType = 'METRICS_DATA' | 'MESSAGE_INSIGHTS'

export interface ExportStatistics {
  ProcessedRecordsCount?: number | undefined
  ExportedRecordsCount?: number | undefined
}

export interface FailureInfo {
  FailedRecordsS3Url?: string | undefined
  ErrorMessage?: string | undefined
}

export type FeatureStatus = 'ENABLED' | 'DISABLED'

export interface GetAccountResponse {
  DedicatedIpAutoWarmupEnabled?: boolean | undefined
  EnforcementStatus?: string | undefined
  ProductionAccessEnabled?: boolean | undefined
  SendQuota?: SendQuota | undefined
  SendingEnabled?: boolean | undefined
  SuppressionAttributes?: SuppressionAttributes | undefined
  Details?: AccountDetails | undefined
  VdmAttributes?: VdmAttributes | undefined
  PricingAttributes?: PricingAttributes | undefined
}

export interface GetBlacklistReportsRequest {
  BlacklistItemNames: string[]
}

export interface GetBlacklistReportsResponse {
  BlacklistReport: { [key: string]: BlacklistEntry[] }
}

export interface GetConfigurationSetEventDestinationsRequest {
  ConfigurationSetName: string
}

export interface GetConfigurationSetEventDestinationsResponse {
  EventDestinations?: EventDestination[] | undefined
}

export interface GetConfigurationSetRequest {
  ConfigurationSetName: string
}

export interface GetConfigurationSetResponse {
  ConfigurationSetName?: string | undefined
  TrackingOptions?: TrackingOptions | undefined
  DeliveryOptions?: DeliveryOptions | undefined
  ReputationOptions?: ReputationOptions | undefined
  SendingOptions?: SendingOptions | undefined
  Tags?: Tag[] | undefined
  SuppressionOptions?: SuppressionOptions | undefined
  VdmOptions?: VdmOptions | undefined
  ArchivingOptions?: ArchivingOptions | undefined
}

export interface GetContactListRequest {
  ContactListName: string
}

export interface GetContactListResponse {
  ContactListName?: string | undefined
  Topics?: Topic[] | undefined
  Description?: string | undefined
  CreatedTimestamp?: Date | undefined
  LastUpdatedTimestamp?: Date | undefined
  Tags?: Tag[] | undefined
}

export interface GetContactRequest {
  ContactListName: string
  EmailAddress: string
}

export interface GetContactResponse {
  ContactListName?: string | undefined
  EmailAddress?: string | undefined
  TopicPreferences?: TopicPreference[] | undefined
  TopicDefaultPreferences?: TopicPreference[] | undefined
  UnsubscribeAll?: boolean | undefined
  AttributesData?: string | undefined
  CreatedTimestamp?: Date | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export interface GetCustomVerificationEmailTemplateRequest {
  TemplateName: string
}

export interface GetCustomVerificationEmailTemplateResponse {
  TemplateName?: string | undefined
  FromEmailAddress?: string | undefined
  TemplateSubject?: string | undefined
  TemplateContent?: string | undefined
  Tags?: Tag[] | undefined
  SuccessRedirectionURL?: string | undefined
  FailureRedirectionURL?: string | undefined
}

export interface GetDedicatedIpPoolRequest {
  PoolName: string
}

export interface GetDedicatedIpPoolResponse {
  DedicatedIpPool?: DedicatedIpPool | undefined
}

export interface GetDedicatedIpRequest {
  Ip: string
}

export interface GetDedicatedIpResponse {
  DedicatedIp?: DedicatedIp | undefined
}

export interface GetDedicatedIpsRequest {
  PoolName?: string | undefined
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface GetDedicatedIpsResponse {
  DedicatedIps?: DedicatedIp[] | undefined
  NextToken?: string | undefined
}

export interface GetDeliverabilityDashboardOptionsResponse {
  DashboardEnabled: boolean
  SubscriptionExpiryDate?: Date | undefined
  AccountStatus?: DeliverabilityDashboardAccountStatus | undefined
  ActiveSubscribedDomains?: DomainDeliverabilityTrackingOption[] | undefined
  PendingExpirationSubscribedDomains?: DomainDeliverabilityTrackingOption[] | undefined
}

export interface GetDeliverabilityTestReportRequest {
  ReportId: string
}

export interface GetDeliverabilityTestReportResponse {
  DeliverabilityTestReport: DeliverabilityTestReport
  OverallPlacement: PlacementStatistics
  IspPlacements: IspPlacement[]
  Message?: string | undefined
  Tags?: Tag[] | undefined
}

export interface GetDomainDeliverabilityCampaignRequest {
  CampaignId: string
}

export interface GetDomainDeliverabilityCampaignResponse {
  DomainDeliverabilityCampaign: DomainDeliverabilityCampaign
}

export interface GetDomainStatisticsReportRequest {
  Domain: string
  StartDate: Date
  EndDate: Date
}

export interface GetDomainStatisticsReportResponse {
  OverallVolume: OverallVolume
  DailyVolumes: DailyVolume[]
}

export interface GetEmailAddressInsightsRequest {
  EmailAddress: string
}

export interface GetEmailAddressInsightsResponse {
  MailboxValidation?: MailboxValidation | undefined
}

export interface GetEmailIdentityPoliciesRequest {
  EmailIdentity: string
}

export interface GetEmailIdentityPoliciesResponse {
  Policies?: { [key: string]: string } | undefined
}

export interface GetEmailIdentityRequest {
  EmailIdentity: string
}

export interface GetEmailIdentityResponse {
  IdentityType?: IdentityType | undefined
  FeedbackForwardingStatus?: boolean | undefined
  VerifiedForSendingStatus?: boolean | undefined
  DkimAttributes?: DkimAttributes | undefined
  MailFromAttributes?: MailFromAttributes | undefined
  Policies?: { [key: string]: string } | undefined
  Tags?: Tag[] | undefined
  ConfigurationSetName?: string | undefined
  VerificationStatus?: VerificationStatus | undefined
  VerificationInfo?: VerificationInfo | undefined
}

export interface GetEmailTemplateRequest {
  TemplateName: string
}

export interface GetEmailTemplateResponse {
  TemplateName: string
  TemplateContent: EmailTemplateContent
  Tags?: Tag[] | undefined
}

export interface GetExportJobRequest {
  JobId: string
}

export interface GetExportJobResponse {
  JobId?: string | undefined
  ExportSourceType?: ExportSourceType | undefined
  JobStatus?: JobStatus | undefined
  ExportDestination?: ExportDestination | undefined
  ExportDataSource?: ExportDataSource | undefined
  CreatedTimestamp?: Date | undefined
  CompletedTimestamp?: Date | undefined
  FailureInfo?: FailureInfo | undefined
  Statistics?: ExportStatistics | undefined
}

export interface GetImportJobRequest {
  JobId: string
}

export interface GetImportJobResponse {
  JobId?: string | undefined
  ImportDestination?: ImportDestination | undefined
  ImportDataSource?: ImportDataSource | undefined
  FailureInfo?: FailureInfo | undefined
  JobStatus?: JobStatus | undefined
  CreatedTimestamp?: Date | undefined
  CompletedTimestamp?: Date | undefined
  ProcessedRecordsCount?: number | undefined
  FailedRecordsCount?: number | undefined
}

export interface GetMessageInsightsRequest {
  MessageId: string
}

export interface GetMessageInsightsResponse {
  MessageId?: string | undefined
  FromEmailAddress?: string | undefined
  Subject?: string | undefined
  EmailTags?: MessageTag[] | undefined
  Insights?: EmailInsights[] | undefined
}

export interface GetMultiRegionEndpointRequest {
  EndpointName: string
}

export interface GetMultiRegionEndpointResponse {
  EndpointName?: string | undefined
  EndpointId?: string | undefined
  Routes?: Route[] | undefined
  Status?: Status | undefined
  CreatedTimestamp?: Date | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export interface GetReputationEntityRequest {
  ReputationEntityReference: string
  ReputationEntityType: ReputationEntityType
}

export interface GetReputationEntityResponse {
  ReputationEntity?: ReputationEntity | undefined
}

export interface GetSuppressedDestinationRequest {
  EmailAddress: string
  TenantName?: string | undefined
}

export interface GetSuppressedDestinationResponse {
  SuppressedDestination: SuppressedDestination
}

export interface GetTenantRequest {
  TenantName: string
}

export interface GetTenantResponse {
  Tenant?: Tenant | undefined
}

export interface GuardianAttributes {
  OptimizedSharedDelivery?: FeatureStatus | undefined
}

export interface GuardianOptions {
  OptimizedSharedDelivery?: FeatureStatus | undefined
}

export type HttpsPolicy = 'REQUIRE' | 'REQUIRE_OPEN_ONLY' | 'OPTIONAL'

export interface IdentityInfo {
  IdentityType?: IdentityType | undefined
  IdentityName?: string | undefined
  SendingEnabled?: boolean | undefined
  VerificationStatus?: VerificationStatus | undefined
}

export type IdentityType = 'EMAIL_ADDRESS' | 'DOMAIN' | 'MANAGED_DOMAIN'

export interface ImportDataSource {
  S3Url: string
  DataFormat: DataFormat
}

export interface ImportDestination {
  SuppressionListDestination?: SuppressionListDestination | undefined
  ContactListDestination?: ContactListDestination | undefined
}

export type ImportDestinationType = 'SUPPRESSION_LIST' | 'CONTACT_LIST'

export interface ImportJobSummary {
  JobId?: string | undefined
  ImportDestination?: ImportDestination | undefined
  JobStatus?: JobStatus | undefined
  CreatedTimestamp?: Date | undefined
  ProcessedRecordsCount?: number | undefined
  FailedRecordsCount?: number | undefined
}

export interface InboxPlacementTrackingOption {
  Global?: boolean | undefined
  TrackedIsps?: string[] | undefined
}

export interface InsightsEvent {
  Timestamp?: Date | undefined
  Type?: EventType | undefined
  Details?: EventDetails | undefined
}

export interface IspPlacement {
  IspName?: string | undefined
  PlacementStatistics?: PlacementStatistics | undefined
}

export type JobStatus = 'CREATED' | 'PROCESSING' | 'COMPLETED' | 'FAILED' | 'CANCELLED'

export interface KinesisFirehoseDestination {
  IamRoleArn: string
  DeliveryStreamArn: string
}

export interface ListConfigurationSetsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListConfigurationSetsResponse {
  ConfigurationSets?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListContactListsRequest {
  PageSize?: number | undefined
  NextToken?: string | undefined
}

export interface ListContactListsResponse {
  ContactLists?: ContactList[] | undefined
  NextToken?: string | undefined
}

export interface ListContactsFilter {
  FilteredStatus?: SubscriptionStatus | undefined
  TopicFilter?: TopicFilter | undefined
}

export interface ListContactsRequest {
  ContactListName: string
  Filter?: ListContactsFilter | undefined
  PageSize?: number | undefined
  NextToken?: string | undefined
}

export interface ListContactsResponse {
  Contacts?: Contact[] | undefined
  NextToken?: string | undefined
}

export interface ListCustomVerificationEmailTemplatesRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListCustomVerificationEmailTemplatesResponse {
  CustomVerificationEmailTemplates?: CustomVerificationEmailTemplateMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListDedicatedIpPoolsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListDedicatedIpPoolsResponse {
  DedicatedIpPools?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListDeliverabilityTestReportsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListDeliverabilityTestReportsResponse {
  DeliverabilityTestReports: DeliverabilityTestReport[]
  NextToken?: string | undefined
}

export interface ListDomainDeliverabilityCampaignsRequest {
  StartDate: Date
  EndDate: Date
  SubscribedDomain: string
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListDomainDeliverabilityCampaignsResponse {
  DomainDeliverabilityCampaigns: DomainDeliverabilityCampaign[]
  NextToken?: string | undefined
}

export interface ListEmailIdentitiesRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListEmailIdentitiesResponse {
  EmailIdentities?: IdentityInfo[] | undefined
  NextToken?: string | undefined
}

export interface ListEmailTemplatesRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListEmailTemplatesResponse {
  TemplatesMetadata?: EmailTemplateMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListExportJobsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
  ExportSourceType?: ExportSourceType | undefined
  JobStatus?: JobStatus | undefined
}

export interface ListExportJobsResponse {
  ExportJobs?: ExportJobSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListImportJobsRequest {
  ImportDestinationType?: ImportDestinationType | undefined
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListImportJobsResponse {
  ImportJobs?: ImportJobSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListManagementOptions {
  ContactListName: string
  TopicName?: string | undefined
}

export interface ListMultiRegionEndpointsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListMultiRegionEndpointsResponse {
  MultiRegionEndpoints?: MultiRegionEndpoint[] | undefined
  NextToken?: string | undefined
}

export interface ListRecommendationsRequest {
  Filter?: { [key: string]: string } | undefined
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListRecommendationsResponse {
  Recommendations?: Recommendation[] | undefined
  NextToken?: string | undefined
}

export interface ListReputationEntitiesRequest {
  Filter?: { [key: string]: string } | undefined
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListReputationEntitiesResponse {
  ReputationEntities?: ReputationEntity[] | undefined
  NextToken?: string | undefined
}

export interface ListResourceTenantsRequest {
  ResourceArn: string
  PageSize?: number | undefined
  NextToken?: string | undefined
}

export interface ListResourceTenantsResponse {
  ResourceTenants?: ResourceTenantMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ListSuppressedDestinationsRequest {
  TenantName?: string | undefined
  Reasons?: SuppressionListReason[] | undefined
  StartDate?: Date | undefined
  EndDate?: Date | undefined
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListSuppressedDestinationsResponse {
  SuppressedDestinationSummaries?: SuppressedDestinationSummary[] | undefined
  NextToken?: string | undefined
}

export interface ListTagsForResourceRequest {
  ResourceArn: string
}

export interface ListTagsForResourceResponse {
  Tags: Tag[]
}

export interface ListTenantResourcesRequest {
  TenantName: string
  Filter?: { [key: string]: string } | undefined
  PageSize?: number | undefined
  NextToken?: string | undefined
}

export interface ListTenantResourcesResponse {
  TenantResources?: TenantResource[] | undefined
  NextToken?: string | undefined
}

export interface ListTenantsRequest {
  NextToken?: string | undefined
  PageSize?: number | undefined
}

export interface ListTenantsResponse {
  Tenants?: TenantInfo[] | undefined
  NextToken?: string | undefined
}

export interface MailFromAttributes {
  MailFromDomain: string
  MailFromDomainStatus: MailFromDomainStatus
  BehaviorOnMxFailure: BehaviorOnMxFailure
}

export type MailFromDomainStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE'

export type MailType = 'MARKETING' | 'TRANSACTIONAL'

export interface MailboxValidation {
  IsValid?: EmailAddressInsightsVerdict | undefined
  Evaluations?: EmailAddressInsightsMailboxEvaluations | undefined
}

export interface Message {
  Subject: Content
  Body: Body
  Headers?: MessageHeader[] | undefined
  Attachments?: Attachment[] | undefined
}

export interface MessageHeader {
  Name: string
  Value: string
}

export interface MessageInsightsDataSource {
  StartDate: Date
  EndDate: Date
  Include?: MessageInsightsFilters | undefined
  Exclude?: MessageInsightsFilters | undefined
  MaxResults?: number | undefined
}

export interface MessageInsightsFilters {
  FromEmailAddress?: string[] | undefined
  Destination?: string[] | undefined
  Subject?: string[] | undefined
  Isp?: string[] | undefined
  LastDeliveryEvent?: DeliveryEventType[] | undefined
  LastEngagementEvent?: EngagementEventType[] | undefined
}

export interface MessageTag {
  Name: string
  Value: string
}

export type Metric = 'SEND' | 'COMPLAINT' | 'PERMANENT_BOUNCE' | 'TRANSIENT_BOUNCE' | 'OPEN' | 'CLICK' | 'DELIVERY' | 'DELIVERY_OPEN' | 'DELIVERY_CLICK' | 'DELIVERY_COMPLAINT'

export type MetricAggregation = 'RATE' | 'VOLUME'

export interface MetricDataError {
  Id?: string | undefined
  Code?: QueryErrorCode | undefined
  Message?: string | undefined
}

export interface MetricDataResult {
  Id?: string | undefined
  Timestamps?: Date[] | undefined
  Values?: number[] | undefined
}

export type MetricNamespace = 'VDM'

export interface MetricsDataSource {
  Dimensions: { [key: string]: string[] }
  Namespace: MetricNamespace
  Metrics: ExportMetric[]
  StartDate: Date
  EndDate: Date
}

export interface MultiRegionEndpoint {
  EndpointName?: string | undefined
  Status?: Status | undefined
  EndpointId?: string | undefined
  Regions?: string[] | undefined
  CreatedTimestamp?: Date | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export interface OverallVolume {
  VolumeStatistics?: VolumeStatistics | undefined
  ReadRatePercent?: number | undefined
  DomainIspPlacements?: DomainIspPlacement[] | undefined
}

export interface PinpointDestination {
  ApplicationArn?: string | undefined
}

export interface PlacementStatistics {
  InboxPercentage?: number | undefined
  SpamPercentage?: number | undefined
  MissingPercentage?: number | undefined
  SpfPercentage?: number | undefined
  DkimPercentage?: number | undefined
}

export interface PricingAttributes {
  CurrentPlan?: PricingPlan | undefined
  NextPlan?: PricingPlan | undefined
}

export type PricingPlan = 'NONE' | 'ESSENTIALS' | 'PRO' | 'ENTERPRISE'

export interface PutAccountDedicatedIpWarmupAttributesRequest {
  AutoWarmupEnabled?: boolean | undefined
}

export interface PutAccountDetailsRequest {
  MailType: MailType
  WebsiteURL: string
  ContactLanguage?: ContactLanguage | undefined
  UseCaseDescription?: string | undefined
  AdditionalContactEmailAddresses?: string[] | undefined
  ProductionAccessEnabled?: boolean | undefined
}

export interface PutAccountPricingAttributesRequest {
  Plan: PricingPlan
}

export interface PutAccountSendingAttributesRequest {
  SendingEnabled?: boolean | undefined
}

export interface PutAccountSuppressionAttributesRequest {
  SuppressedReasons?: SuppressionListReason[] | undefined
  ValidationAttributes?: SuppressionValidationAttributes | undefined
}

export interface PutAccountVdmAttributesRequest {
  VdmAttributes: VdmAttributes
}

export interface PutConfigurationSetArchivingOptionsRequest {
  ConfigurationSetName: string
  ArchiveArn?: string | undefined
}

export interface PutConfigurationSetDeliveryOptionsRequest {
  ConfigurationSetName: string
  TlsPolicy?: TlsPolicy | undefined
  SendingPoolName?: string | undefined
  MaxDeliverySeconds?: number | undefined
}

export interface PutConfigurationSetReputationOptionsRequest {
  ConfigurationSetName: string
  ReputationMetricsEnabled?: boolean | undefined
}

export interface PutConfigurationSetSendingOptionsRequest {
  ConfigurationSetName: string
  SendingEnabled?: boolean | undefined
}

export interface PutConfigurationSetSuppressionOptionsRequest {
  ConfigurationSetName: string
  SuppressionScope?: SuppressionListScope | undefined
  SuppressedReasons?: SuppressionListReason[] | undefined
  ValidationOptions?: SuppressionValidationOptions | undefined
}

export interface PutConfigurationSetTrackingOptionsRequest {
  ConfigurationSetName: string
  CustomRedirectDomain?: string | undefined
  HttpsPolicy?: HttpsPolicy | undefined
}

export interface PutConfigurationSetVdmOptionsRequest {
  ConfigurationSetName: string
  VdmOptions?: VdmOptions | undefined
}

export interface PutDedicatedIpInPoolRequest {
  Ip: string
  DestinationPoolName: string
}

export interface PutDedicatedIpPoolScalingAttributesRequest {
  PoolName: string
  ScalingMode: ScalingMode
}

export interface PutDedicatedIpWarmupAttributesRequest {
  Ip: string
  WarmupPercentage: number
}

export interface PutDeliverabilityDashboardOptionRequest {
  DashboardEnabled: boolean
  SubscribedDomains?: DomainDeliverabilityTrackingOption[] | undefined
}

export interface PutEmailIdentityConfigurationSetAttributesRequest {
  EmailIdentity: string
  ConfigurationSetName?: string | undefined
}

export interface PutEmailIdentityDkimAttributesRequest {
  EmailIdentity: string
  SigningEnabled?: boolean | undefined
}

export interface PutEmailIdentityDkimSigningAttributesRequest {
  EmailIdentity: string
  SigningAttributesOrigin: DkimSigningAttributesOrigin
  SigningAttributes?: DkimSigningAttributes | undefined
}

export interface PutEmailIdentityDkimSigningAttributesResponse {
  DkimStatus?: DkimStatus | undefined
  DkimTokens?: string[] | undefined
  SigningHostedZone?: string | undefined
}

export interface PutEmailIdentityFeedbackAttributesRequest {
  EmailIdentity: string
  EmailForwardingEnabled?: boolean | undefined
}

export interface PutEmailIdentityMailFromAttributesRequest {
  EmailIdentity: string
  MailFromDomain?: string | undefined
  BehaviorOnMxFailure?: BehaviorOnMxFailure | undefined
}

export interface PutSuppressedDestinationRequest {
  EmailAddress: string
  Reason: SuppressionListReason
  TenantName?: string | undefined
}

export interface PutTenantSuppressionAttributesRequest {
  TenantName: string
  SuppressedReasons?: SuppressionListReason[] | undefined
  SuppressionScope?: SuppressionListScope | undefined
}

export type QueryErrorCode = 'INTERNAL_FAILURE' | 'ACCESS_DENIED'

export interface RawMessage {
  Data: Uint8Array
}

export interface Recommendation {
  ResourceArn?: string | undefined
  Type?: RecommendationType | undefined
  Description?: string | undefined
  Status?: RecommendationStatus | undefined
  CreatedTimestamp?: Date | undefined
  LastUpdatedTimestamp?: Date | undefined
  Impact?: RecommendationImpact | undefined
}

export type RecommendationImpact = 'LOW' | 'HIGH'

export type RecommendationStatus = 'OPEN' | 'FIXED'

export type RecommendationType = 'DKIM' | 'DMARC' | 'SPF' | 'BIMI' | 'COMPLAINT' | 'BOUNCE' | 'FEEDBACK_3P' | 'IP_LISTING'

export interface ReplacementEmailContent {
  ReplacementTemplate?: ReplacementTemplate | undefined
}

export interface ReplacementTemplate {
  ReplacementTemplateData?: string | undefined
}

export interface ReputationEntity {
  ReputationEntityReference?: string | undefined
  ReputationEntityType?: ReputationEntityType | undefined
  ReputationManagementPolicy?: string | undefined
  CustomerManagedStatus?: StatusRecord | undefined
  AwsSesManagedStatus?: StatusRecord | undefined
  SendingStatusAggregate?: SendingStatus | undefined
  ReputationImpact?: RecommendationImpact | undefined
}

export type ReputationEntityType = 'RESOURCE'

export interface ReputationOptions {
  ReputationMetricsEnabled?: boolean | undefined
  LastFreshStart?: Date | undefined
}

export interface ResourceTenantMetadata {
  TenantName?: string | undefined
  TenantId?: string | undefined
  ResourceArn?: string | undefined
  AssociatedTimestamp?: Date | undefined
}

export type ResourceType = 'EMAIL_IDENTITY' | 'CONFIGURATION_SET' | 'EMAIL_TEMPLATE'

export interface ReviewDetails {
  Status?: ReviewStatus | undefined
  CaseId?: string | undefined
}

export type ReviewStatus = 'PENDING' | 'FAILED' | 'GRANTED' | 'DENIED'

export interface Route {
  Region: string
}

export interface RouteDetails {
  Region: string
}

export interface SOARecord {
  PrimaryNameServer?: string | undefined
  AdminEmail?: string | undefined
  SerialNumber?: number | undefined
}

export type ScalingMode = 'STANDARD' | 'MANAGED'

export interface SendBulkEmailRequest {
  FromEmailAddress?: string | undefined
  FromEmailAddressIdentityArn?: string | undefined
  ReplyToAddresses?: string[] | undefined
  FeedbackForwardingEmailAddress?: string | undefined
  FeedbackForwardingEmailAddressIdentityArn?: string | undefined
  DefaultEmailTags?: MessageTag[] | undefined
  DefaultContent: BulkEmailContent
  BulkEmailEntries: BulkEmailEntry[]
  ConfigurationSetName?: string | undefined
  EndpointId?: string | undefined
  TenantName?: string | undefined
}

export interface SendBulkEmailResponse {
  BulkEmailEntryResults: BulkEmailEntryResult[]
}

export interface SendCustomVerificationEmailRequest {
  EmailAddress: string
  TemplateName: string
  ConfigurationSetName?: string | undefined
}

export interface SendCustomVerificationEmailResponse {
  MessageId?: string | undefined
}

export interface SendEmailRequest {
  FromEmailAddress?: string | undefined
  FromEmailAddressIdentityArn?: string | undefined
  Destination?: Destination | undefined
  ReplyToAddresses?: string[] | undefined
  FeedbackForwardingEmailAddress?: string | undefined
  FeedbackForwardingEmailAddressIdentityArn?: string | undefined
  Content: EmailContent
  EmailTags?: MessageTag[] | undefined
  ConfigurationSetName?: string | undefined
  EndpointId?: string | undefined
  TenantName?: string | undefined
  ListManagementOptions?: ListManagementOptions | undefined
}

export interface SendEmailResponse {
  MessageId?: string | undefined
}

export interface SendQuota {
  Max24HourSend?: number | undefined
  MaxSendRate?: number | undefined
  SentLast24Hours?: number | undefined
}

export interface SendingOptions {
  SendingEnabled?: boolean | undefined
}

export type SendingStatus = 'ENABLED' | 'REINSTATED' | 'DISABLED'

export interface SnsDestination {
  TopicArn: string
}

export type Status = 'CREATING' | 'READY' | 'FAILED' | 'DELETING'

export interface StatusRecord {
  Status?: SendingStatus | undefined
  Cause?: string | undefined
  LastUpdatedTimestamp?: Date | undefined
}

export type SubscriptionStatus = 'OPT_IN' | 'OPT_OUT'

export interface SuppressedDestination {
  EmailAddress: string
  Reason: SuppressionListReason
  LastUpdateTime: Date
  Attributes?: SuppressedDestinationAttributes | undefined
  TenantName?: string | undefined
}

export interface SuppressedDestinationAttributes {
  MessageId?: string | undefined
  FeedbackId?: string | undefined
}

export interface SuppressedDestinationSummary {
  EmailAddress: string
  Reason: SuppressionListReason
  LastUpdateTime: Date
}

export interface SuppressionAttributes {
  SuppressedReasons?: SuppressionListReason[] | undefined
  ValidationAttributes?: SuppressionValidationAttributes | undefined
}

export interface SuppressionConditionThreshold {
  ConditionThresholdEnabled: FeatureStatus
  OverallConfidenceThreshold?: SuppressionConfidenceThreshold | undefined
}

export interface SuppressionConfidenceThreshold {
  ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold
}

export type SuppressionConfidenceVerdictThreshold = 'MEDIUM' | 'HIGH' | 'MANAGED'

export interface SuppressionListDestination {
  SuppressionListImportAction: SuppressionListImportAction
}

export type SuppressionListImportAction = 'DELETE' | 'PUT'

export type SuppressionListReason = 'BOUNCE' | 'COMPLAINT'

export type SuppressionListScope = 'ACCOUNT' | 'TENANT'

export interface SuppressionOptions {
  SuppressedReasons?: SuppressionListReason[] | undefined
  SuppressionScope?: SuppressionListScope | undefined
  ValidationOptions?: SuppressionValidationOptions | undefined
}

export interface SuppressionValidationAttributes {
  ConditionThreshold: SuppressionConditionThreshold
}

export interface SuppressionValidationOptions {
  ConditionThreshold: SuppressionConditionThreshold
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagResourceRequest {
  ResourceArn: string
  Tags: Tag[]
}

export interface Template {
  TemplateName?: string | undefined
  TemplateArn?: string | undefined
  TemplateContent?: EmailTemplateContent | undefined
  TemplateData?: string | undefined
  Headers?: MessageHeader[] | undefined
  Attachments?: Attachment[] | undefined
}

export interface Tenant {
  TenantName?: string | undefined
  TenantId?: string | undefined
  TenantArn?: string | undefined
  CreatedTimestamp?: Date | undefined
  Tags?: Tag[] | undefined
  SendingStatus?: SendingStatus | undefined
  SuppressionAttributes?: TenantSuppressionAttributes | undefined
}

export interface TenantInfo {
  TenantName?: string | undefined
  TenantId?: string | undefined
  TenantArn?: string | undefined
  CreatedTimestamp?: Date | undefined
}

export interface TenantResource {
  ResourceType?: ResourceType | undefined
  ResourceArn?: string | undefined
}

export interface TenantSuppressionAttributes {
  SuppressedReasons?: SuppressionListReason[] | undefined
  SuppressionScope?: SuppressionListScope | undefined
}

export interface TestRenderEmailTemplateRequest {
  TemplateName: string
  TemplateData: string
}

export interface TestRenderEmailTemplateResponse {
  RenderedTemplate: string
}

export type TlsPolicy = 'REQUIRE' | 'OPTIONAL'

export interface Topic {
  TopicName: string
  DisplayName: string
  Description?: string | undefined
  DefaultSubscriptionStatus: SubscriptionStatus
}

export interface TopicFilter {
  TopicName?: string | undefined
  UseDefaultIfPreferenceUnavailable?: boolean | undefined
}

export interface TopicPreference {
  TopicName: string
  SubscriptionStatus: SubscriptionStatus
}

export interface TrackingOptions {
  CustomRedirectDomain: string
  HttpsPolicy?: HttpsPolicy | undefined
}

export interface UntagResourceRequest {
  ResourceArn: string
  TagKeys: string[]
}

export interface UpdateConfigurationSetEventDestinationRequest {
  ConfigurationSetName: string
  EventDestinationName: string
  EventDestination: EventDestinationDefinition
}

export interface UpdateContactListRequest {
  ContactListName: string
  Topics?: Topic[] | undefined
  Description?: string | undefined
}

export interface UpdateContactRequest {
  ContactListName: string
  EmailAddress: string
  TopicPreferences?: TopicPreference[] | undefined
  UnsubscribeAll?: boolean | undefined
  AttributesData?: string | undefined
}

export interface UpdateCustomVerificationEmailTemplateRequest {
  TemplateName: string
  FromEmailAddress: string
  TemplateSubject: string
  TemplateContent: string
  SuccessRedirectionURL: string
  FailureRedirectionURL: string
}

export interface UpdateEmailIdentityPolicyRequest {
  EmailIdentity: string
  PolicyName: string
  Policy: string
}

export interface UpdateEmailTemplateRequest {
  TemplateName: string
  TemplateContent: EmailTemplateContent
}

export interface UpdateReputationEntityCustomerManagedStatusRequest {
  ReputationEntityType: ReputationEntityType
  ReputationEntityReference: string
  SendingStatus: SendingStatus
}

export interface UpdateReputationEntityPolicyRequest {
  ReputationEntityType: ReputationEntityType
  ReputationEntityReference: string
  ReputationEntityPolicy: string
}

export interface VdmAttributes {
  VdmEnabled: FeatureStatus
  DashboardAttributes?: DashboardAttributes | undefined
  GuardianAttributes?: GuardianAttributes | undefined
}

export interface VdmOptions {
  DashboardOptions?: DashboardOptions | undefined
  GuardianOptions?: GuardianOptions | undefined
}

export type VerificationError = 'SERVICE_ERROR' | 'DNS_SERVER_ERROR' | 'HOST_NOT_FOUND' | 'TYPE_NOT_FOUND' | 'INVALID_VALUE' | 'REPLICATION_ACCESS_DENIED' | 'REPLICATION_PRIMARY_NOT_FOUND' | 'REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED' | 'REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED' | 'REPLICATION_PRIMARY_INVALID_REGION'

export interface VerificationInfo {
  LastCheckedTimestamp?: Date | undefined
  LastSuccessTimestamp?: Date | undefined
  ErrorType?: VerificationError | undefined
  SOARecord?: SOARecord | undefined
}

export type VerificationStatus = 'PENDING' | 'SUCCESS' | 'FAILED' | 'TEMPORARY_FAILURE' | 'NOT_STARTED'

export interface VolumeStatistics {
  InboxRawCount?: number | undefined
  SpamRawCount?: number | undefined
  ProjectedInbox?: number | undefined
  ProjectedSpam?: number | undefined
}

export type WarmupStatus = 'IN_PROGRESS' | 'DONE' | 'NOT_APPLICABLE'
