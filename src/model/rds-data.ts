// Written by tools/model.ts from the API model of rds-data 2018-08-01; do not edit.

export interface Operations {
  BatchExecuteStatement: { in: BatchExecuteStatementRequest; out: BatchExecuteStatementResponse; err: 'SecretsErrorException' | 'HttpEndpointNotEnabledException' | 'DatabaseErrorException' | 'DatabaseResumingException' | 'DatabaseUnavailableException' | 'TransactionNotFoundException' | 'InvalidSecretException' | 'InvalidResourceStateException' | 'ForbiddenException' | 'ServiceUnavailableError' | 'DatabaseNotFoundException' | 'AccessDeniedException' | 'BadRequestException' | 'StatementTimeoutException' | 'InternalServerErrorException' }
  BeginTransaction: { in: BeginTransactionRequest; out: BeginTransactionResponse; err: 'SecretsErrorException' | 'HttpEndpointNotEnabledException' | 'DatabaseErrorException' | 'DatabaseResumingException' | 'DatabaseUnavailableException' | 'TransactionNotFoundException' | 'InvalidSecretException' | 'InvalidResourceStateException' | 'ForbiddenException' | 'ServiceUnavailableError' | 'DatabaseNotFoundException' | 'AccessDeniedException' | 'BadRequestException' | 'StatementTimeoutException' | 'InternalServerErrorException' }
  CommitTransaction: { in: CommitTransactionRequest; out: CommitTransactionResponse; err: 'SecretsErrorException' | 'HttpEndpointNotEnabledException' | 'DatabaseErrorException' | 'DatabaseUnavailableException' | 'TransactionNotFoundException' | 'InvalidSecretException' | 'InvalidResourceStateException' | 'ForbiddenException' | 'ServiceUnavailableError' | 'DatabaseNotFoundException' | 'AccessDeniedException' | 'BadRequestException' | 'StatementTimeoutException' | 'InternalServerErrorException' | 'NotFoundException' }
  ExecuteSql: { in: ExecuteSqlRequest; out: ExecuteSqlResponse; err: 'AccessDeniedException' | 'BadRequestException' | 'InternalServerErrorException' | 'ForbiddenException' | 'ServiceUnavailableError' }
  ExecuteStatement: { in: ExecuteStatementRequest; out: ExecuteStatementResponse; err: 'SecretsErrorException' | 'HttpEndpointNotEnabledException' | 'DatabaseErrorException' | 'DatabaseResumingException' | 'DatabaseUnavailableException' | 'TransactionNotFoundException' | 'InvalidSecretException' | 'InvalidResourceStateException' | 'ForbiddenException' | 'ServiceUnavailableError' | 'DatabaseNotFoundException' | 'AccessDeniedException' | 'BadRequestException' | 'StatementTimeoutException' | 'InternalServerErrorException' | 'UnsupportedResultException' }
  RollbackTransaction: { in: RollbackTransactionRequest; out: RollbackTransactionResponse; err: 'SecretsErrorException' | 'HttpEndpointNotEnabledException' | 'DatabaseErrorException' | 'DatabaseUnavailableException' | 'TransactionNotFoundException' | 'InvalidSecretException' | 'InvalidResourceStateException' | 'ForbiddenException' | 'ServiceUnavailableError' | 'DatabaseNotFoundException' | 'AccessDeniedException' | 'BadRequestException' | 'StatementTimeoutException' | 'InternalServerErrorException' | 'NotFoundException' }
}

export interface ArrayValue {
  booleanValues?: (boolean | null)[] | undefined
  longValues?: (number | null)[] | undefined
  doubleValues?: (number | null)[] | undefined
  stringValues?: (string | null)[] | undefined
  arrayValues?: (ArrayValue | null)[] | undefined
}

export interface BatchExecuteStatementRequest {
  resourceArn: string
  secretArn: string
  sql: string
  database?: string | undefined
  schema?: string | undefined
  parameterSets?: SqlParameter[][] | undefined
  transactionId?: string | undefined
}

export interface BatchExecuteStatementResponse {
  updateResults?: UpdateResult[] | undefined
}

export interface BeginTransactionRequest {
  resourceArn: string
  secretArn: string
  database?: string | undefined
  schema?: string | undefined
}

export interface BeginTransactionResponse {
  transactionId?: string | undefined
}

export interface ColumnMetadata {
  name?: string | undefined
  type?: number | undefined
  typeName?: string | undefined
  label?: string | undefined
  schemaName?: string | undefined
  tableName?: string | undefined
  isAutoIncrement?: boolean | undefined
  isSigned?: boolean | undefined
  isCurrency?: boolean | undefined
  isCaseSensitive?: boolean | undefined
  nullable?: number | undefined
  precision?: number | undefined
  scale?: number | undefined
  arrayBaseColumnType?: number | undefined
}

export interface CommitTransactionRequest {
  resourceArn: string
  secretArn: string
  transactionId: string
}

export interface CommitTransactionResponse {
  transactionStatus?: string | undefined
}

export type DecimalReturnType = 'STRING' | 'DOUBLE_OR_LONG'

export interface ExecuteSqlRequest {
  dbClusterOrInstanceArn: string
  awsSecretStoreArn: string
  sqlStatements: string
  database?: string | undefined
  schema?: string | undefined
}

export interface ExecuteSqlResponse {
  sqlStatementResults?: SqlStatementResult[] | undefined
}

export interface ExecuteStatementRequest {
  resourceArn: string
  secretArn: string
  sql: string
  database?: string | undefined
  schema?: string | undefined
  parameters?: SqlParameter[] | undefined
  transactionId?: string | undefined
  includeResultMetadata?: boolean | undefined
  continueAfterTimeout?: boolean | undefined
  resultSetOptions?: ResultSetOptions | undefined
  formatRecordsAs?: RecordsFormatType | undefined
}

export interface ExecuteStatementResponse {
  records?: Field[][] | undefined
  columnMetadata?: ColumnMetadata[] | undefined
  numberOfRecordsUpdated?: number | undefined
  generatedFields?: Field[] | undefined
  formattedRecords?: string | undefined
}

export interface Field {
  isNull?: boolean | undefined
  booleanValue?: boolean | undefined
  longValue?: number | undefined
  doubleValue?: number | undefined
  stringValue?: string | undefined
  blobValue?: Uint8Array | undefined
  arrayValue?: ArrayValue | undefined
}

export type LongReturnType = 'STRING' | 'LONG'

export interface Record_ {
  values?: Value[] | undefined
}

export type RecordsFormatType = 'NONE' | 'JSON'

export interface ResultFrame {
  resultSetMetadata?: ResultSetMetadata | undefined
  records?: Record_[] | undefined
}

export interface ResultSetMetadata {
  columnCount?: number | undefined
  columnMetadata?: ColumnMetadata[] | undefined
}

export interface ResultSetOptions {
  decimalReturnType?: DecimalReturnType | undefined
  longReturnType?: LongReturnType | undefined
}

export interface RollbackTransactionRequest {
  resourceArn: string
  secretArn: string
  transactionId: string
}

export interface RollbackTransactionResponse {
  transactionStatus?: string | undefined
}

export interface SqlParameter {
  name?: string | undefined
  value?: Field | undefined
  typeHint?: TypeHint | undefined
}

export interface SqlStatementResult {
  resultFrame?: ResultFrame | undefined
  numberOfRecordsUpdated?: number | undefined
}

export interface StructValue {
  attributes?: Value[] | undefined
}

export type TypeHint = 'JSON' | 'UUID' | 'TIMESTAMP' | 'DATE' | 'TIME' | 'DECIMAL'

export interface UpdateResult {
  generatedFields?: Field[] | undefined
}

export interface Value {
  isNull?: boolean | undefined
  bitValue?: boolean | undefined
  bigIntValue?: number | undefined
  intValue?: number | undefined
  doubleValue?: number | undefined
  realValue?: number | undefined
  stringValue?: string | undefined
  blobValue?: Uint8Array | undefined
  arrayValues?: Value[] | undefined
  structValue?: StructValue | undefined
}
