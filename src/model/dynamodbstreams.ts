// Written by tools/model.ts from the API model of dynamodbstreams 2012-08-10; do not edit.

export interface Operations {
  DescribeStream: { in: DescribeStreamInput; out: DescribeStreamOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
  GetRecords: { in: GetRecordsInput; out: GetRecordsOutput; err: 'ResourceNotFoundException' | 'LimitExceededException' | 'InternalServerError' | 'ExpiredIteratorException' | 'TrimmedDataAccessException' }
  GetShardIterator: { in: GetShardIteratorInput; out: GetShardIteratorOutput; err: 'ResourceNotFoundException' | 'InternalServerError' | 'TrimmedDataAccessException' }
  ListStreams: { in: ListStreamsInput; out: ListStreamsOutput; err: 'ResourceNotFoundException' | 'InternalServerError' }
}

export interface AttributeValue {
  S?: string | undefined
  N?: string | undefined
  B?: Uint8Array | undefined
  SS?: string[] | undefined
  NS?: string[] | undefined
  BS?: Uint8Array[] | undefined
  M?: { [key: string]: AttributeValue } | undefined
  L?: AttributeValue[] | undefined
  NULL?: boolean | undefined
  BOOL?: boolean | undefined
}

export interface DescribeStreamInput {
  StreamArn: string
  Limit?: number | undefined
  ExclusiveStartShardId?: string | undefined
  ShardFilter?: ShardFilter | undefined
}

export interface DescribeStreamOutput {
  StreamDescription?: StreamDescription | undefined
}

export interface GetRecordsInput {
  ShardIterator: string
  Limit?: number | undefined
}

export interface GetRecordsOutput {
  Records?: Record_[] | undefined
  NextShardIterator?: string | undefined
}

export interface GetShardIteratorInput {
  StreamArn: string
  ShardId: string
  ShardIteratorType: ShardIteratorType
  SequenceNumber?: string | undefined
}

export interface GetShardIteratorOutput {
  ShardIterator?: string | undefined
}

export interface Identity {
  PrincipalId?: string | undefined
  Type?: string | undefined
}

export interface KeySchemaElement {
  AttributeName: string
  KeyType: KeyType
}

export type KeyType = 'HASH' | 'RANGE'

export interface ListStreamsInput {
  TableName?: string | undefined
  Limit?: number | undefined
  ExclusiveStartStreamArn?: string | undefined
}

export interface ListStreamsOutput {
  Streams?: Stream[] | undefined
  LastEvaluatedStreamArn?: string | undefined
}

export type OperationType = 'INSERT' | 'MODIFY' | 'REMOVE'

export interface Record_ {
  eventID?: string | undefined
  eventName?: OperationType | undefined
  eventVersion?: string | undefined
  eventSource?: string | undefined
  awsRegion?: string | undefined
  dynamodb?: StreamRecord | undefined
  userIdentity?: Identity | undefined
}

export interface SequenceNumberRange {
  StartingSequenceNumber?: string | undefined
  EndingSequenceNumber?: string | undefined
}

export interface Shard {
  ShardId?: string | undefined
  SequenceNumberRange?: SequenceNumberRange | undefined
  ParentShardId?: string | undefined
}

export interface ShardFilter {
  Type?: ShardFilterType | undefined
  ShardId?: string | undefined
}

export type ShardFilterType = 'CHILD_SHARDS'

export type ShardIteratorType = 'TRIM_HORIZON' | 'LATEST' | 'AT_SEQUENCE_NUMBER' | 'AFTER_SEQUENCE_NUMBER'

export interface Stream {
  StreamArn?: string | undefined
  TableName?: string | undefined
  StreamLabel?: string | undefined
}

export interface StreamDescription {
  StreamArn?: string | undefined
  StreamLabel?: string | undefined
  StreamStatus?: StreamStatus | undefined
  StreamViewType?: StreamViewType | undefined
  CreationRequestDateTime?: Date | undefined
  TableName?: string | undefined
  KeySchema?: KeySchemaElement[] | undefined
  Shards?: Shard[] | undefined
  LastEvaluatedShardId?: string | undefined
}

export interface StreamRecord {
  ApproximateCreationDateTime?: Date | undefined
  Keys?: { [key: string]: AttributeValue } | undefined
  NewImage?: { [key: string]: AttributeValue } | undefined
  OldImage?: { [key: string]: AttributeValue } | undefined
  SequenceNumber?: string | undefined
  SizeBytes?: number | undefined
  StreamViewType?: StreamViewType | undefined
}

export type StreamStatus = 'ENABLING' | 'ENABLED' | 'DISABLING' | 'DISABLED'

export type StreamViewType = 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | 'KEYS_ONLY'
