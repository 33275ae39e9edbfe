// Written by tools/model.ts from the API model of redshift-data 2019-12-20; do not edit.

export interface Operations {
  BatchExecuteStatement: { in: BatchExecuteStatementInput; out: BatchExecuteStatementOutput; err: 'ValidationException' | 'ActiveSessionsExceededException' | 'ResourceNotFoundException' | 'ActiveStatementsExceededException' | 'BatchExecuteStatementException' | 'InternalServerException' }
  CancelStatement: { in: CancelStatementRequest; out: CancelStatementResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'QueryTimeoutException' | 'InternalServerException' | 'DatabaseConnectionException' }
  DescribeStatement: { in: DescribeStatementRequest; out: DescribeStatementResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'ActiveWaitingRequestsExceededException' | 'InternalServerException' }
  DescribeTable: { in: DescribeTableRequest; out: DescribeTableResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'QueryTimeoutException' | 'InternalServerException' | 'DatabaseConnectionException' }
  ExecuteStatement: { in: ExecuteStatementInput; out: ExecuteStatementOutput; err: 'ValidationException' | 'ActiveSessionsExceededException' | 'ResourceNotFoundException' | 'ExecuteStatementException' | 'ActiveStatementsExceededException' | 'InternalServerException' }
  GetStatementResult: { in: GetStatementResultRequest; out: GetStatementResultResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'ActiveWaitingRequestsExceededException' | 'InternalServerException' }
  GetStatementResultV2: { in: GetStatementResultV2Request; out: GetStatementResultV2Response; err: 'ValidationException' | 'ResourceNotFoundException' | 'ActiveWaitingRequestsExceededException' | 'InternalServerException' }
  ListDatabases: { in: ListDatabasesRequest; out: ListDatabasesResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'QueryTimeoutException' | 'InternalServerException' | 'DatabaseConnectionException' }
  ListSchemas: { in: ListSchemasRequest; out: ListSchemasResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'QueryTimeoutException' | 'InternalServerException' | 'DatabaseConnectionException' }
  ListSessions: { in: ListSessionsRequest; out: ListSessionsResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'InternalServerException' }
  ListStatements: { in: ListStatementsRequest; out: ListStatementsResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'InternalServerException' }
  ListTables: { in: ListTablesRequest; out: ListTablesResponse; err: 'ValidationException' | 'ResourceNotFoundException' | 'QueryTimeoutException' | 'InternalServerException' | 'DatabaseConnectionException' }
}

export interface BatchExecuteStatementInput {
  Sqls: string[]
  ClusterIdentifier?: string | undefined
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database?: string | undefined
  WithEvent?: boolean | undefined
  StatementName?: string | undefined
  Parameters?: SqlParameter[] | undefined
  WorkgroupName?: string | undefined
  ClientToken?: string | undefined
  ResultFormat?: ResultFormatString | undefined
  SessionKeepAliveSeconds?: number | undefined
  SessionId?: string | undefined
  ExecutionMode?: ExecutionMode | undefined
  WaitTimeSeconds?: number | undefined
}

export interface BatchExecuteStatementOutput {
  Id?: string | undefined
  CreatedAt?: Date | undefined
  ClusterIdentifier?: string | undefined
  DbUser?: string | undefined
  DbGroups?: string[] | undefined
  Database?: string | undefined
  SecretArn?: string | undefined
  WorkgroupName?: string | undefined
  SessionId?: string | undefined
  Status?: StatementStatusString | undefined
  RedshiftPid?: number | undefined
  HasResultSet?: boolean | undefined
}

export interface CancelStatementRequest {
  Id: string
}

export interface CancelStatementResponse {
  Status?: boolean | undefined
}

export interface ColumnMetadata {
  isCaseSensitive?: boolean | undefined
  isCurrency?: boolean | undefined
  isSigned?: boolean | undefined
  label?: string | undefined
  name?: string | undefined
  nullable?: number | undefined
  precision?: number | undefined
  scale?: number | undefined
  schemaName?: string | undefined
  tableName?: string | undefined
  typeName?: string | undefined
  length?: number | undefined
  columnDefault?: string | undefined
}

export interface DescribeStatementRequest {
  Id: string
  WaitTimeSeconds?: number | undefined
}

export interface DescribeStatementResponse {
  Id: string
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database?: string | undefined
  ClusterIdentifier?: string | undefined
  Duration?: number | undefined
  Error?: string | undefined
  Status?: StatusString | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
  RedshiftPid?: number | undefined
  HasResultSet?: boolean | undefined
  QueryString?: string | undefined
  ResultRows?: number | undefined
  ResultSize?: number | undefined
  RedshiftQueryId?: number | undefined
  QueryParameters?: SqlParameter[] | undefined
  SubStatements?: SubStatementData[] | undefined
  WorkgroupName?: string | undefined
  ResultFormat?: ResultFormatString | undefined
  SessionId?: string | undefined
  ExecutionMode?: ExecutionMode | undefined
}

export interface DescribeTableRequest {
  ClusterIdentifier?: string | undefined
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database: string
  ConnectedDatabase?: string | undefined
  Schema?: string | undefined
  Table?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  WorkgroupName?: string | undefined
}

export interface DescribeTableResponse {
  TableName?: string | undefined
  ColumnList?: ColumnMetadata[] | undefined
  NextToken?: string | undefined
}

export interface ExecuteStatementInput {
  Sql: string
  ClusterIdentifier?: string | undefined
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database?: string | undefined
  WithEvent?: boolean | undefined
  StatementName?: string | undefined
  Parameters?: SqlParameter[] | undefined
  WorkgroupName?: string | undefined
  ClientToken?: string | undefined
  ResultFormat?: ResultFormatString | undefined
  SessionKeepAliveSeconds?: number | undefined
  SessionId?: string | undefined
  WaitTimeSeconds?: number | undefined
}

export interface ExecuteStatementOutput {
  Id?: string | undefined
  CreatedAt?: Date | undefined
  ClusterIdentifier?: string | undefined
  DbUser?: string | undefined
  DbGroups?: string[] | undefined
  Database?: string | undefined
  SecretArn?: string | undefined
  WorkgroupName?: string | undefined
  SessionId?: string | undefined
  Status?: StatementStatusString | undefined
  RedshiftPid?: number | undefined
  HasResultSet?: boolean | undefined
}

export type ExecutionMode = 'TRANSACTION' | 'AUTO_COMMIT'

export interface Field {
  isNull?: boolean | undefined
  booleanValue?: boolean | undefined
  longValue?: number | undefined
  doubleValue?: number | undefined
  stringValue?: string | undefined
  blobValue?: Uint8Array | undefined
}

export interface GetStatementResultRequest {
  Id: string
  NextToken?: string | undefined
  WaitTimeSeconds?: number | undefined
}

export interface GetStatementResultResponse {
  Records: Field[][]
  ColumnMetadata?: ColumnMetadata[] | undefined
  TotalNumRows?: number | undefined
  NextToken?: string | undefined
}

export interface GetStatementResultV2Request {
  Id: string
  NextToken?: string | undefined
  WaitTimeSeconds?: number | undefined
}

export interface GetStatementResultV2Response {
  Records: QueryRecords[]
  ColumnMetadata?: ColumnMetadata[] | undefined
  TotalNumRows?: number | undefined
  ResultFormat?: ResultFormatString | undefined
  NextToken?: string | undefined
}

export interface ListDatabasesRequest {
  ClusterIdentifier?: string | undefined
  Database: string
  SecretArn?: string | undefined
  DbUser?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  WorkgroupName?: string | undefined
}

export interface ListDatabasesResponse {
  Databases?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListSchemasRequest {
  ClusterIdentifier?: string | undefined
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database: string
  ConnectedDatabase?: string | undefined
  SchemaPattern?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  WorkgroupName?: string | undefined
}

export interface ListSchemasResponse {
  Schemas?: string[] | undefined
  NextToken?: string | undefined
}

export interface ListSessionsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  SessionId?: string | undefined
  Status?: SessionStatusString | undefined
  RoleLevel?: boolean | undefined
  ClusterIdentifier?: string | undefined
  WorkgroupName?: string | undefined
  Database?: string | undefined
}

export interface ListSessionsResponse {
  Sessions: SessionData[]
  NextToken?: string | undefined
}

export interface ListStatementsRequest {
  NextToken?: string | undefined
  MaxResults?: number | undefined
  StatementName?: string | undefined
  Status?: StatusString | undefined
  RoleLevel?: boolean | undefined
  Database?: string | undefined
  ClusterIdentifier?: string | undefined
  WorkgroupName?: string | undefined
}

export interface ListStatementsResponse {
  Statements: StatementData[]
  NextToken?: string | undefined
}

export interface ListTablesRequest {
  ClusterIdentifier?: string | undefined
  SecretArn?: string | undefined
  DbUser?: string | undefined
  Database: string
  ConnectedDatabase?: string | undefined
  SchemaPattern?: string | undefined
  TablePattern?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
  WorkgroupName?: string | undefined
}

export interface ListTablesResponse {
  Tables?: TableMember[] | undefined
  NextToken?: string | undefined
}

export interface QueryRecords {
  CSVRecords?: string | undefined
}

export type ResultFormatString = 'JSON' | 'CSV'

export interface SessionData {
  SessionId: string
  Status: SessionStatusString
  CreatedAt: Date
  UpdatedAt?: Date | undefined
  Database?: string | undefined
  DbUser?: string | undefined
  ClusterIdentifier?: string | undefined
  WorkgroupName?: string | undefined
  SessionAliveSeconds?: number | undefined
  SessionTtl?: Date | undefined
  CurrentStatementId?: string | undefined
}

export type SessionStatusString = 'AVAILABLE' | 'BUSY' | 'CLOSED'

export interface SqlParameter {
  name: string
  value: string
}

export interface StatementData {
  Id: string
  QueryString?: string | undefined
  QueryStrings?: string[] | undefined
  SecretArn?: string | undefined
  Status?: StatusString | undefined
  StatementName?: string | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
  QueryParameters?: SqlParameter[] | undefined
  IsBatchStatement?: boolean | undefined
  ResultFormat?: ResultFormatString | undefined
  SessionId?: string | undefined
}

export type StatementStatusString = 'SUBMITTED' | 'PICKED' | 'STARTED' | 'FINISHED' | 'ABORTED' | 'FAILED'

export type StatusString = 'SUBMITTED' | 'PICKED' | 'STARTED' | 'FINISHED' | 'ABORTED' | 'FAILED' | 'ALL'

export interface SubStatementData {
  Id: string
  Duration?: number | undefined
  Error?: string | undefined
  Status?: StatementStatusString | undefined
  CreatedAt?: Date | undefined
  UpdatedAt?: Date | undefined
  QueryString?: string | undefined
  ResultRows?: number | undefined
  ResultSize?: number | undefined
  RedshiftQueryId?: number | undefined
  HasResultSet?: boolean | undefined
}

export interface TableMember {
  name?: string | undefined
  type?: string | undefined
  schema?: string | undefined
}
