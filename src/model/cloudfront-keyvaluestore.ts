// Written by tools/model.ts from the API model of cloudfront-keyvaluestore 2022-07-26; do not edit.

export interface Operations {
  DeleteKey: { in: DeleteKeyRequest; out: DeleteKeyResponse; err: 'ConflictException' | 'ValidationException' | 'InternalServerException' | 'ServiceQuotaExceededException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  DescribeKeyValueStore: { in: DescribeKeyValueStoreRequest; out: DescribeKeyValueStoreResponse; err: 'ConflictException' | 'InternalServerException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  GetKey: { in: GetKeyRequest; out: GetKeyResponse; err: 'ConflictException' | 'InternalServerException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  ListKeys: { in: ListKeysRequest; out: ListKeysResponse; err: 'ConflictException' | 'ValidationException' | 'InternalServerException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  PutKey: { in: PutKeyRequest; out: PutKeyResponse; err: 'ConflictException' | 'ValidationException' | 'InternalServerException' | 'ServiceQuotaExceededException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
  UpdateKeys: { in: UpdateKeysRequest; out: UpdateKeysResponse; err: 'ConflictException' | 'ValidationException' | 'InternalServerException' | 'ServiceQuotaExceededException' | 'ResourceNotFoundException' | 'AccessDeniedException' }
}

export interface DeleteKeyRequest {
  KvsARN: string
  Key: string
  IfMatch: string
}

export interface DeleteKeyRequestListItem {
  Key: string
}

export interface DeleteKeyResponse {
  ItemCount: number
  TotalSizeInBytes: number
  ETag: string
}

export interface DescribeKeyValueStoreRequest {
  KvsARN: string
}

export interface DescribeKeyValueStoreResponse {
  ItemCount: number
  TotalSizeInBytes: number
  KvsARN: string
  Created: Date
  ETag: string
  LastModified?: Date | undefined
  Status?: string | undefined
  FailureReason?: string | undefined
}

export interface GetKeyRequest {
  KvsARN: string
  Key: string
}

export interface GetKeyResponse {
  Key: string
  Value: string
  ItemCount: number
  TotalSizeInBytes: number
}

export interface ListKeysRequest {
  KvsARN: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListKeysResponse {
  NextToken?: string | undefined
  Items?: ListKeysResponseListItem[] | undefined
}

export interface ListKeysResponseListItem {
  Key: string
  Value: string
}

export interface PutKeyRequest {
  Key: string
  Value: string
  KvsARN: string
  IfMatch: string
}

export interface PutKeyRequestListItem {
  Key: string
  Value: string
}

export interface PutKeyResponse {
  ItemCount: number
  TotalSizeInBytes: number
  ETag: string
}

export interface UpdateKeysRequest {
  KvsARN: string
  IfMatch: string
  Puts?: PutKeyRequestListItem[] | undefined
  Deletes?: DeleteKeyRequestListItem[] | undefined
}

export interface UpdateKeysResponse {
  ItemCount: number
  TotalSizeInBytes: number
  ETag: string
}
