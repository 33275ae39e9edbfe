// Written by tools/model.ts from the API model of resourcegroupstaggingapi 2017-01-26; do not edit.

export interface Operations {
  DescribeReportCreation: { in: Record<string, never>; out: DescribeReportCreationOutput; err: 'ConstraintViolationException' | 'InternalServiceException' | 'InvalidParameterException' | 'ThrottledException' }
  GetComplianceSummary: { in: GetComplianceSummaryInput; out: GetComplianceSummaryOutput; err: 'ConstraintViolationException' | 'InternalServiceException' | 'InvalidParameterException' | 'ThrottledException' }
  GetResources: { in: GetResourcesInput; out: GetResourcesOutput; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalServiceException' | 'PaginationTokenExpiredException' }
  GetTagKeys: { in: GetTagKeysInput; out: GetTagKeysOutput; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalServiceException' | 'PaginationTokenExpiredException' }
  GetTagValues: { in: GetTagValuesInput; out: GetTagValuesOutput; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalServiceException' | 'PaginationTokenExpiredException' }
  ListRequiredTags: { in: ListRequiredTagsInput; out: ListRequiredTagsOutput; err: 'InternalServiceException' | 'InvalidParameterException' | 'PaginationTokenExpiredException' | 'ThrottledException' }
  StartReportCreation: { in: StartReportCreationInput; out: Record<string, never>; err: 'ConcurrentModificationException' | 'ConstraintViolationException' | 'InternalServiceException' | 'InvalidParameterException' | 'ThrottledException' }
  TagResources: { in: TagResourcesInput; out: TagResourcesOutput; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalServiceException' }
  UntagResources: { in: UntagResourcesInput; out: UntagResourcesOutput; err: 'InvalidParameterException' | 'ThrottledException' | 'InternalServiceException' }
}

export interface ComplianceDetails {
  NoncompliantKeys?: string[] | undefined
  KeysWithNoncompliantValues?: string[] | undefined
  MissingTagKeys?: string[] | undefined
  ComplianceStatus?: boolean | undefined
}

export interface DescribeReportCreationOutput {
  Status?: string | undefined
  S3Location?: string | undefined
  ErrorMessage?: string | undefined
}

export type ErrorCode = 'InternalServiceException' | 'InvalidParameterException'

export interface FailureInfo {
  StatusCode?: number | undefined
  ErrorCode?: ErrorCode | undefined
  ErrorMessage?: string | undefined
}

export interface GetComplianceSummaryInput {
  TargetIdFilters?: string[] | undefined
  RegionFilters?: string[] | undefined
  ResourceTypeFilters?: string[] | undefined
  TagKeyFilters?: string[] | undefined
  GroupBy?: GroupByAttribute[] | undefined
  MaxResults?: number | undefined
  PaginationToken?: string | undefined
}

export interface GetComplianceSummaryOutput {
  SummaryList?: Summary[] | undefined
  PaginationToken?: string | undefined
}

export interface GetResourcesInput {
  PaginationToken?: string | undefined
  TagFilters?: TagFilter[] | undefined
  ResourcesPerPage?: number | undefined
  TagsPerPage?: number | undefined
  ResourceTypeFilters?: string[] | undefined
  IncludeComplianceDetails?: boolean | undefined
  ExcludeCompliantResources?: boolean | undefined
  ResourceARNList?: string[] | undefined
}

export interface GetResourcesOutput {
  PaginationToken?: string | undefined
  ResourceTagMappingList?: ResourceTagMapping[] | undefined
}

export interface GetTagKeysInput {
  PaginationToken?: string | undefined
}

export interface GetTagKeysOutput {
  PaginationToken?: string | undefined
  TagKeys?: string[] | undefined
}

export interface GetTagValuesInput {
  PaginationToken?: string | undefined
  Key: string
}

export interface GetTagValuesOutput {
  PaginationToken?: string | undefined
  TagValues?: string[] | undefined
}

export type GroupByAttribute = 'TARGET_ID' | 'REGION' | 'RESOURCE_TYPE'

export interface ListRequiredTagsInput {
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListRequiredTagsOutput {
  RequiredTags?: RequiredTag[] | undefined
  NextToken?: string | undefined
}

export interface RequiredTag {
  ResourceType?: string | undefined
  CloudFormationResourceTypes?: string[] | undefined
  ReportingTagKeys?: string[] | undefined
}

export interface ResourceTagMapping {
  ResourceARN?: string | undefined
  Tags?: Tag[] | undefined
  ComplianceDetails?: ComplianceDetails | undefined
}

export interface StartReportCreationInput {
  S3Bucket: string
}

export interface Summary {
  LastUpdated?: string | undefined
  TargetId?: string | undefined
  TargetIdType?: TargetIdType | undefined
  Region?: string | undefined
  ResourceType?: string | undefined
  NonCompliantResources?: number | undefined
}

export interface Tag {
  Key: string
  Value: string
}

export interface TagFilter {
  Key?: string | undefined
  Values?: string[] | undefined
}

export interface TagResourcesInput {
  ResourceARNList: string[]
  Tags: { [key: string]: string }
}

export interface TagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo } | undefined
}

export type TargetIdType = 'ACCOUNT' | 'OU' | 'ROOT'

export interface UntagResourcesInput {
  ResourceARNList: string[]
  TagKeys: string[]
}

export interface UntagResourcesOutput {
  FailedResourcesMap?: { [key: string]: FailureInfo } | undefined
}
