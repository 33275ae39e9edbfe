// Written by tools/model.ts from the API model of mobile 2017-07-01; do not edit.

export interface Operations {
  CreateProject: { in: CreateProjectRequest; out: CreateProjectResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' | 'LimitExceededException' }
  DeleteProject: { in: DeleteProjectRequest; out: DeleteProjectResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'NotFoundException' }
  DescribeBundle: { in: DescribeBundleRequest; out: DescribeBundleResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  DescribeProject: { in: DescribeProjectRequest; out: DescribeProjectResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  ExportBundle: { in: ExportBundleRequest; out: ExportBundleResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  ExportProject: { in: ExportProjectRequest; out: ExportProjectResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' }
  ListBundles: { in: ListBundlesRequest; out: ListBundlesResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' }
  ListProjects: { in: ListProjectsRequest; out: ListProjectsResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' }
  UpdateProject: { in: UpdateProjectRequest; out: UpdateProjectResult; err: 'InternalFailureException' | 'ServiceUnavailableException' | 'UnauthorizedException' | 'TooManyRequestsException' | 'BadRequestException' | 'NotFoundException' | 'AccountActionRequiredException' | 'LimitExceededException' }
}

export interface BundleDetails {
  bundleId?: string | undefined
  title?: string | undefined
  version?: string | undefined
  description?: string | undefined
  iconUrl?: string | undefined
  availablePlatforms?: Platform[] | undefined
}

export interface CreateProjectRequest {
  name?: string | undefined
  region?: string | undefined
  contents?: Uint8Array | undefined
  snapshotId?: string | undefined
}

export interface CreateProjectResult {
  details?: ProjectDetails | undefined
}

export interface DeleteProjectRequest {
  projectId: string
}

export interface DeleteProjectResult {
  deletedResources?: Resource[] | undefined
  orphanedResources?: Resource[] | undefined
}

export interface DescribeBundleRequest {
  bundleId: string
}

export interface DescribeBundleResult {
  details?: BundleDetails | undefined
}

export interface DescribeProjectRequest {
  projectId: string
  syncFromResources?: boolean | undefined
}

export interface DescribeProjectResult {
  details?: ProjectDetails | undefined
}

export interface ExportBundleRequest {
  bundleId: string
  projectId?: string | undefined
  platform?: Platform | undefined
}

export interface ExportBundleResult {
  downloadUrl?: string | undefined
}

export interface ExportProjectRequest {
  projectId: string
}

export interface ExportProjectResult {
  downloadUrl?: string | undefined
  shareUrl?: string | undefined
  snapshotId?: string | undefined
}

export interface ListBundlesRequest {
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListBundlesResult {
  bundleList?: BundleDetails[] | undefined
  nextToken?: string | undefined
}

export interface ListProjectsRequest {
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListProjectsResult {
  projects?: ProjectSummary[] | undefined
  nextToken?: string | undefined
}

export type Platform = 'OSX' | 'WINDOWS' | 'LINUX' | 'OBJC' | 'SWIFT' | 'ANDROID' | 'JAVASCRIPT'

export interface ProjectDetails {
  name?: string | undefined
  projectId?: string | undefined
  region?: string | undefined
  state?: ProjectState | undefined
  createdDate?: Date | undefined
  lastUpdatedDate?: Date | undefined
  consoleUrl?: string | undefined
  resources?: Resource[] | undefined
}

export type ProjectState = 'NORMAL' | 'SYNCING' | 'IMPORTING'

export interface ProjectSummary {
  name?: string | undefined
  projectId?: string | undefined
}

export interface Resource {
  type?: string | undefined
  name?: string | undefined
  arn?: string | undefined
  feature?: string | undefined
  attributes?: { [key: string]: string } | undefined
}

export interface UpdateProjectRequest {
  contents?: Uint8Array | undefined
  projectId: string
}

export interface UpdateProjectResult {
  details?: ProjectDetails | undefined
}
