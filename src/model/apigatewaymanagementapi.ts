// Written by tools/model.ts from the API model of apigatewaymanagementapi 2018-11-29; do not edit.

export interface Operations {
  DeleteConnection: { in: DeleteConnectionRequest; out: Record<string, never>; err: 'GoneException' | 'LimitExceededException' | 'ForbiddenException' }
  GetConnection: { in: GetConnectionRequest; out: GetConnectionResponse; err: 'GoneException' | 'LimitExceededException' | 'ForbiddenException' }
  PostToConnection: { in: PostToConnectionRequest; out: Record<string, never>; err: 'GoneException' | 'LimitExceededException' | 'PayloadTooLargeException' | 'ForbiddenException' }
}

export interface DeleteConnectionRequest {
  ConnectionId: string
}

export interface GetConnectionRequest {
  ConnectionId: string
}

export interface GetConnectionResponse {
  ConnectedAt?: Date | undefined
  Identity?: Identity | undefined
  LastActiveAt?: Date | undefined
}

export interface Identity {
  SourceIp: string
  UserAgent: string
}

export interface PostToConnectionRequest {
  Data: Uint8Array
  ConnectionId: string
}
