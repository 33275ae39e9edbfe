// The small hand-kept table of what AWS's models leave out: second protocols, the query form of services whose model has moved
// to JSON, an XML answer without its wrapper. Truth: the @smithy schemas inside the SDK v3 clients (client-sqs: xmlName,
// awsQueryError), the API references, and recorded answers; the model's own `protocols` list is used where it is complete.
import type { Protocol, ShapeModel } from '../../src/model/tables.ts'

/** The services of which Selfless knows the model: the folders of the source, and our own. */
export const SERVICES = [
  'acm',
  'apigateway',
  'apigatewaymanagementapi',
  'apigatewayv2',
  'cloudformation',
  'cloudfront',
  'cloudfront-keyvaluestore',
  'cloudwatch',
  'cognito-identity',
  'cognito-idp',
  'cognito-sync',
  'dynamodb',
  'dynamodbstreams',
  'ec2',
  'ecr',
  'elasticache',
  'elastictranscoder',
  'emr',
  'es',
  'events',
  'firehose',
  'iam',
  'kinesis',
  'kinesisanalytics',
  'kinesisanalyticsv2',
  'kms',
  'lambda',
  'logs',
  'machinelearning',
  'mobile',
  'opensearch',
  'pipes',
  'rds',
  'rds-data',
  'redshift',
  'redshift-data',
  'resourcegroupstaggingapi',
  'route53',
  's3',
  's3control',
  'scheduler',
  'secretsmanager',
  'selfless',
  'ses',
  'sesv2',
  'sns',
  'sqs',
  'ssm',
  'stepfunctions',
  'sts',
  'xray',
] as const

/** Protocols where the model's list is not the whole truth. SQS is also spoken by query (every SDK before 2023, AWS CLI 2.9). */
export const PROTOCOLS: Readonly<Record<string, readonly Protocol[]>> = {
  sqs: ['json1.0', 'query'],
  cloudwatch: ['json1.0', 'query', 'rpc-v2-cbor'],
}

/** XML namespaces that the models leave out. S3: every answer of its API reference carries it. */
export const XML_NAMESPACES: Readonly<Record<string, string>> = {
  sqs: 'http://queue.amazonaws.com/doc/2012-11-05/',
  s3: 'http://s3.amazonaws.com/doc/2006-03-01/',
  ec2: 'http://ec2.amazonaws.com/doc/2016-11-15/',
  cloudfront: 'http://cloudfront.amazonaws.com/doc/2020-05-31/',
  route53: 'https://route53.amazonaws.com/doc/2013-04-01/',
  s3control: 'http://awss3control.amazonaws.com/doc/2018-08-20/',
}

/**
 * Traits of shapes that the models lack. S3 keeps the Expires header as it came, a date or not, so it is text (the SDKs read it as
 * `ExpiresString` for the same reason). DynamoDB's AttributeValue is a union in the Smithy model. CloudWatch Logs words a name that
 * is too long itself ("Invalid LogGroup or LogStream, both must have length less than or equal to 512.", recorded), so that its
 * room, not the model, bounds it.
 */
export const SHAPES: Readonly<Record<string, Partial<ShapeModel>>> = {
  's3.Expires': { type: 'string' },
  'logs.LogGroupName': { max: Number.MAX_SAFE_INTEGER },
  'logs.LogStreamName': { max: Number.MAX_SAFE_INTEGER },
  'dynamodb.AttributeValue': { union: true },
  'dynamodbstreams.AttributeValue': { union: true },
}

/** Root elements of XML answers where it is not the output shape's name (schemas of client-s3 and client-s3-control: xmlName). */
export const OUTPUT_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  s3: {
    CompleteMultipartUpload: 'CompleteMultipartUploadResult',
    CreateMultipartUpload: 'InitiateMultipartUploadResult',
    CreateSession: 'CreateSessionResult',
    DeleteObjects: 'DeleteResult',
    GetBucketAccelerateConfiguration: 'AccelerateConfiguration',
    GetBucketAcl: 'AccessControlPolicy',
    GetBucketCors: 'CORSConfiguration',
    GetBucketLifecycleConfiguration: 'LifecycleConfiguration',
    GetBucketLocation: 'LocationConstraint',
    GetBucketLogging: 'BucketLoggingStatus',
    GetBucketNotificationConfiguration: 'NotificationConfiguration',
    GetBucketRequestPayment: 'RequestPaymentConfiguration',
    GetBucketTagging: 'Tagging',
    GetBucketVersioning: 'VersioningConfiguration',
    GetBucketWebsite: 'WebsiteConfiguration',
    GetObjectAcl: 'AccessControlPolicy',
    GetObjectAttributes: 'GetObjectAttributesResponse',
    GetObjectTagging: 'Tagging',
    ListBucketAnalyticsConfigurations: 'ListBucketAnalyticsConfigurationResult',
    ListBucketInventoryConfigurations: 'ListInventoryConfigurationsResult',
    ListBucketMetricsConfigurations: 'ListMetricsConfigurationsResult',
    ListBuckets: 'ListAllMyBucketsResult',
    ListDirectoryBuckets: 'ListAllMyDirectoryBucketsResult',
    ListMultipartUploads: 'ListMultipartUploadsResult',
    ListObjectVersions: 'ListVersionsResult',
    ListObjects: 'ListBucketResult',
    ListObjectsV2: 'ListBucketResult',
    ListParts: 'ListPartsResult',
  },
  s3control: { ListStorageLensConfigurations: 'ListStorageLensConfigurationResult' },
}

/**
 * Services that do not check a request against its model's enums before they look at it (S3 answers `InvalidStorageClass` and
 * the like by its own rules, EC2 `InvalidParameterValue`): their enum types stay open, `'A' | 'B' | (string & {})`, because the
 * door lets any string through. Everywhere else a handler sees only members of the enum.
 */
export const OPEN_ENUMS: ReadonlySet<string> = new Set(['s3', 's3control', 'ec2'])

/** Outputs whose only member is the root element itself (S3 API reference, GetBucketLocation, "Response Syntax"). */
export const UNWRAPPED_OUTPUTS: Readonly<Record<string, readonly string[]>> = { s3: ['GetBucketLocation'] }

/** Names that SQS's members have in its query protocol: `<structure>.<member>` → element name; all of them are flattened. */
export const SQS_QUERY_NAMES: Readonly<Record<string, string>> = {
  'AddPermissionRequest.AWSAccountIds': 'AWSAccountId',
  'AddPermissionRequest.Actions': 'ActionName',
  'ChangeMessageVisibilityBatchRequest.Entries': 'ChangeMessageVisibilityBatchRequestEntry',
  'ChangeMessageVisibilityBatchResult.Successful': 'ChangeMessageVisibilityBatchResultEntry',
  'ChangeMessageVisibilityBatchResult.Failed': 'BatchResultErrorEntry',
  'CreateQueueRequest.Attributes': 'Attribute',
  'CreateQueueRequest.tags': 'Tag',
  'DeleteMessageBatchRequest.Entries': 'DeleteMessageBatchRequestEntry',
  'DeleteMessageBatchResult.Successful': 'DeleteMessageBatchResultEntry',
  'DeleteMessageBatchResult.Failed': 'BatchResultErrorEntry',
  'GetQueueAttributesRequest.AttributeNames': 'AttributeName',
  'GetQueueAttributesResult.Attributes': 'Attribute',
  'ListDeadLetterSourceQueuesResult.queueUrls': 'QueueUrl',
  'ListMessageMoveTasksResult.Results': 'ListMessageMoveTasksResultEntry',
  'ListQueueTagsResult.Tags': 'Tag',
  'ListQueuesResult.QueueUrls': 'QueueUrl',
  'Message.Attributes': 'Attribute',
  'Message.MessageAttributes': 'MessageAttribute',
  'MessageAttributeValue.StringListValues': 'StringListValue',
  'MessageAttributeValue.BinaryListValues': 'BinaryListValue',
  'MessageSystemAttributeValue.StringListValues': 'StringListValue',
  'MessageSystemAttributeValue.BinaryListValues': 'BinaryListValue',
  'ReceiveMessageRequest.AttributeNames': 'AttributeName',
  'ReceiveMessageRequest.MessageSystemAttributeNames': 'AttributeName',
  'ReceiveMessageRequest.MessageAttributeNames': 'MessageAttributeName',
  'ReceiveMessageResult.Messages': 'Message',
  'SendMessageBatchRequest.Entries': 'SendMessageBatchRequestEntry',
  'SendMessageBatchRequestEntry.MessageAttributes': 'MessageAttribute',
  'SendMessageBatchRequestEntry.MessageSystemAttributes': 'MessageSystemAttribute',
  'SendMessageBatchResult.Successful': 'SendMessageBatchResultEntry',
  'SendMessageBatchResult.Failed': 'BatchResultErrorEntry',
  'SendMessageRequest.MessageAttributes': 'MessageAttribute',
  'SendMessageRequest.MessageSystemAttributes': 'MessageSystemAttribute',
  'SetQueueAttributesRequest.Attributes': 'Attribute',
  'TagQueueRequest.Tags': 'Tag',
  'UntagQueueRequest.TagKeys': 'TagKey',
}

/** Maps of SQS whose entries are `Name`/`Value` in query; TagMap's are `Key`/`Value`. */
export const SQS_MAP_NAMES: Readonly<Record<string, readonly [key: string, value: string]>> = {
  MessageBodyAttributeMap: ['Name', 'Value'],
  MessageBodySystemAttributeMap: ['Name', 'Value'],
  MessageSystemAttributeMap: ['Name', 'Value'],
  QueueAttributeMap: ['Name', 'Value'],
  TagMap: ['Key', 'Value'],
}

/** SQS's errors as its query protocol named them; they live on in `x-amzn-query-error` and in the CLI's messages. */
export const SQS_ERRORS: Readonly<Record<string, readonly [code: string, status: number]>> = {
  BatchEntryIdsNotDistinct: ['AWS.SimpleQueueService.BatchEntryIdsNotDistinct', 400],
  BatchRequestTooLong: ['AWS.SimpleQueueService.BatchRequestTooLong', 400],
  EmptyBatchRequest: ['AWS.SimpleQueueService.EmptyBatchRequest', 400],
  InvalidAddress: ['InvalidAddress', 404],
  InvalidBatchEntryId: ['AWS.SimpleQueueService.InvalidBatchEntryId', 400],
  InvalidSecurity: ['InvalidSecurity', 403],
  KmsAccessDenied: ['KMS.AccessDeniedException', 400],
  KmsDisabled: ['KMS.DisabledException', 400],
  KmsInvalidKeyUsage: ['KMS.InvalidKeyUsageException', 400],
  KmsInvalidState: ['KMS.InvalidStateException', 400],
  KmsNotFound: ['KMS.NotFoundException', 400],
  KmsOptInRequired: ['KMS.OptInRequired', 403],
  KmsThrottled: ['KMS.ThrottlingException', 400],
  MessageNotInflight: ['AWS.SimpleQueueService.MessageNotInflight', 400],
  OverLimit: ['OverLimit', 403],
  PurgeQueueInProgress: ['AWS.SimpleQueueService.PurgeQueueInProgress', 403],
  QueueDeletedRecently: ['AWS.SimpleQueueService.QueueDeletedRecently', 400],
  QueueDoesNotExist: ['AWS.SimpleQueueService.NonExistentQueue', 400],
  QueueNameExists: ['QueueAlreadyExists', 400],
  ReceiptHandleIsInvalid: ['ReceiptHandleIsInvalid', 404],
  RequestThrottled: ['RequestThrottled', 403],
  ResourceNotFoundException: ['ResourceNotFoundException', 404],
  TooManyEntriesInBatchRequest: ['AWS.SimpleQueueService.TooManyEntriesInBatchRequest', 400],
  UnsupportedOperation: ['AWS.SimpleQueueService.UnsupportedOperation', 400],
}
