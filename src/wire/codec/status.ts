// HTTP statuses of errors that no model lists: each API reference's "Common Errors" page, and S3's list of error codes
// (S3 API reference, "Error responses"). What is in neither is the sender's fault, 400.

/** Codes that any service may answer, with the status of the query and REST protocols. */
const COMMON: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  AccessDeniedException: 403,
  ExpiredToken: 403,
  ExpiredTokenException: 403,
  IncompleteSignature: 400,
  IncompleteSignatureException: 403,
  InternalError: 500,
  InternalFailure: 500,
  InternalServerError: 500,
  InternalServerException: 500,
  InvalidClientTokenId: 403,
  InvalidSignatureException: 403,
  MalformedQueryString: 404,
  MissingAuthenticationToken: 403,
  MissingAuthenticationTokenException: 403,
  NotImplemented: 501,
  OptInRequired: 403,
  RequestEntityTooLargeException: 413,
  RequestExpired: 400,
  ServiceException: 500,
  ServiceUnavailable: 503,
  ServiceUnavailableException: 503,
  SignatureDoesNotMatch: 403,
  SlowDown: 503,
  TooManyRequestsException: 429,
  UnrecognizedClientException: 403,
}

/** Codes that the JSON protocols answer with 400 though REST has another status for them. */
const JSON_RPC: Readonly<Record<string, number>> = {
  AccessDeniedException: 400,
  ExpiredTokenException: 400,
  IncompleteSignatureException: 400,
  InvalidSignatureException: 400,
  MissingAuthenticationTokenException: 400,
  UnrecognizedClientException: 400,
}

/** S3's own. What is 400 there needs no line. */
const S3: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  AccessForbidden: 403,
  AccountProblem: 403,
  AllAccessDisabled: 403,
  BucketAlreadyExists: 409,
  BucketAlreadyOwnedByYou: 409,
  BucketNotEmpty: 409,
  ConditionalRequestConflict: 409,
  CrossLocationLoggingProhibited: 403,
  ExpiredToken: 400,
  IdempotencyException: 409,
  InternalError: 500,
  InvalidAccessKeyId: 403,
  InvalidBucketState: 409,
  InvalidObjectState: 403,
  InvalidPayer: 403,
  InvalidRange: 416,
  InvalidSecurity: 403,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  MovedPermanently: 301,
  NoSuchAccessPoint: 404,
  NoSuchBucket: 404,
  NoSuchBucketPolicy: 404,
  NoSuchConfiguration: 404,
  NoSuchCORSConfiguration: 404,
  NoSuchKey: 404,
  NoSuchLifecycleConfiguration: 404,
  NoSuchObjectLockConfiguration: 404,
  NoSuchPublicAccessBlockConfiguration: 404,
  NoSuchTagSet: 404,
  NoSuchTagSetError: 404,
  NoSuchUpload: 404,
  NoSuchVersion: 404,
  NoSuchWebsiteConfiguration: 404,
  NotFound: 404,
  NotImplemented: 501,
  NotModified: 304,
  NotSignedUp: 403,
  ObjectLockConfigurationNotFoundError: 404,
  ObjectNotInActiveTierError: 403,
  OperationAborted: 409,
  OwnershipControlsNotFoundError: 404,
  PermanentRedirect: 301,
  PreconditionFailed: 412,
  Redirect: 307,
  ReplicationConfigurationNotFoundError: 404,
  RequestTimeTooSkewed: 403,
  RestoreAlreadyInProgress: 409,
  ServerSideEncryptionConfigurationNotFoundError: 404,
  ServiceUnavailable: 503,
  SignatureDoesNotMatch: 403,
  SlowDown: 503,
  TemporaryRedirect: 307,
}

/** The status of a code that the model does not give one. */
export function statusOfCode(service: string | undefined, code: string, jsonRpc: boolean): number {
  if (service === 's3' || service === 's3control') return own(S3, code) ?? 400
  return (jsonRpc ? own(JSON_RPC, code) : undefined) ?? own(COMMON, code) ?? 400
}

function own(table: Readonly<Record<string, number>>, code: string): number | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}
