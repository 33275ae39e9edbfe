// Written by tools/model.ts from the API model of selfless 2026-11-01; do not edit.

export interface Operations {
  ListPromises: { in: ListPromisesRequest; out: ListPromisesResponse; err: 'ValidationException' | 'AccessDeniedException' }
  RedrivePromise: { in: RedrivePromiseRequest; out: RedrivePromiseResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  GetBill: { in: GetBillRequest; out: GetBillResponse; err: 'ValidationException' }
  RecordUsage: { in: RecordUsageRequest; out: RecordUsageResponse; err: 'ValidationException' | 'AccessDeniedException' }
  Doctor: { in: Record<string, never>; out: DoctorResponse; err: 'AccessDeniedException' }
  Backup: { in: Record<string, never>; out: BackupResponse; err: 'AccessDeniedException' | 'ConflictException' | 'NotSupportedException' }
  CheckStorage: { in: Record<string, never>; out: CheckStorageResponse; err: 'AccessDeniedException' | 'NotSupportedException' }
}

export type Architecture = 'x86_64' | 'arm64'

export interface BackupPiece {
  bytes?: Uint8Array | undefined
}

export interface BackupResponse {
  archive?: AsyncIterable<BackupStream> | undefined
}

export interface BackupStream {
  piece?: BackupPiece | undefined
  waiting?: Record<string, never> | undefined
  summary?: BackupSummary | undefined
}

export interface BackupSummary {
  bytes?: number | undefined
  format?: number | undefined
  records?: number | undefined
  blobs?: number | undefined
  blobBytes?: number | undefined
  missing?: string[] | undefined
}

export interface BillLine {
  functionArn?: string | undefined
  day?: string | undefined
  architecture?: Architecture | undefined
  requests?: number | undefined
  billedMilliseconds?: number | undefined
  gbSeconds?: number | undefined
  requestsUsd?: number | undefined
  durationUsd?: number | undefined
  totalUsd?: number | undefined
}

export interface Check {
  name?: string | undefined
  status?: CheckStatus | undefined
  value?: number | undefined
  unit?: string | undefined
  text?: string | undefined
}

export type CheckStatus = 'ok' | 'warning' | 'failed'

export interface CheckStorageResponse {
  format?: number | undefined
  records?: number | undefined
  bodies?: number | undefined
  blobs?: number | undefined
  blobBytes?: number | undefined
  orphans?: number | undefined
  orphanBytes?: number | undefined
  problems?: string[] | undefined
  problemCount?: number | undefined
}

export interface DoctorResponse {
  version?: string | undefined
  standing?: string | undefined
  checks?: Check[] | undefined
}

export interface GetBillRequest {
  from?: string | undefined
  to?: string | undefined
  functionArn?: string | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface GetBillResponse {
  lines?: BillLine[] | undefined
  prices?: PriceList | undefined
  notes?: string | undefined
  nextToken?: string | undefined
}

export interface ListPromisesRequest {
  state: PromiseState
  service?: string | undefined
  maxResults?: number | undefined
  nextToken?: string | undefined
}

export interface ListPromisesResponse {
  promises?: Promise[] | undefined
  nextToken?: string | undefined
}

export interface PriceList {
  region?: string | undefined
  asOf?: string | undefined
  source?: string | undefined
  usdPerRequest?: number | undefined
  usdPerGbSecondX86?: number | undefined
  usdPerGbSecondArm?: number | undefined
  freeRequestsPerMonth?: number | undefined
  freeGbSecondsPerMonth?: number | undefined
}

export interface Promise {
  promiseId?: string | undefined
  state?: PromiseState | undefined
  service?: string | undefined
  operation?: string | undefined
  principal?: string | undefined
  lane?: string | undefined
  order?: string | undefined
  tries?: number | undefined
  createdAt?: Date | undefined
  dueAt?: Date | undefined
  diedAt?: Date | undefined
  errorCode?: string | undefined
  errorMessage?: string | undefined
}

export type PromiseState = 'due' | 'waiting' | 'dead'

export interface RecordUsageRequest {
  batchId?: string | undefined
  usage: Usage[]
}

export interface RecordUsageResponse {
  recorded?: boolean | undefined
}

export interface RedrivePromiseRequest {
  promiseId: string
}

export interface RedrivePromiseResponse {
  promiseId?: string | undefined
}

export interface Usage {
  functionArn: string
  day: string
  architecture: Architecture
  memoryMb: number
  requests: number
  billedMs: number
}
