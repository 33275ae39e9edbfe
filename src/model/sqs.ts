// Written by tools/model.ts from the API model of sqs 2012-11-05; do not edit.

export interface Operations {
  AddPermission: { in: AddPermissionRequest; out: Record<string, never>; err: 'OverLimit' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  CancelMessageMoveTask: { in: CancelMessageMoveTaskRequest; out: CancelMessageMoveTaskResult; err: 'ResourceNotFoundException' | 'RequestThrottled' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  ChangeMessageVisibility: { in: ChangeMessageVisibilityRequest; out: Record<string, never>; err: 'MessageNotInflight' | 'ReceiptHandleIsInvalid' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidAddress' | 'InvalidSecurity' }
  ChangeMessageVisibilityBatch: { in: ChangeMessageVisibilityBatchRequest; out: ChangeMessageVisibilityBatchResult; err: 'TooManyEntriesInBatchRequest' | 'EmptyBatchRequest' | 'BatchEntryIdsNotDistinct' | 'InvalidBatchEntryId' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidAddress' | 'InvalidSecurity' }
  CreateQueue: { in: CreateQueueRequest; out: CreateQueueResult; err: 'QueueDeletedRecently' | 'QueueNameExists' | 'RequestThrottled' | 'InvalidAddress' | 'InvalidAttributeName' | 'InvalidAttributeValue' | 'UnsupportedOperation' | 'InvalidSecurity' }
  DeleteMessage: { in: DeleteMessageRequest; out: Record<string, never>; err: 'InvalidIdFormat' | 'ReceiptHandleIsInvalid' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidSecurity' | 'InvalidAddress' }
  DeleteMessageBatch: { in: DeleteMessageBatchRequest; out: DeleteMessageBatchResult; err: 'TooManyEntriesInBatchRequest' | 'EmptyBatchRequest' | 'BatchEntryIdsNotDistinct' | 'InvalidBatchEntryId' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidAddress' | 'InvalidSecurity' }
  DeleteQueue: { in: DeleteQueueRequest; out: Record<string, never>; err: 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidAddress' | 'UnsupportedOperation' | 'InvalidSecurity' }
  GetQueueAttributes: { in: GetQueueAttributesRequest; out: GetQueueAttributesResult; err: 'InvalidAttributeName' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidSecurity' | 'InvalidAddress' }
  GetQueueUrl: { in: GetQueueUrlRequest; out: GetQueueUrlResult; err: 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  ListDeadLetterSourceQueues: { in: ListDeadLetterSourceQueuesRequest; out: ListDeadLetterSourceQueuesResult; err: 'QueueDoesNotExist' | 'RequestThrottled' | 'InvalidSecurity' | 'InvalidAddress' | 'UnsupportedOperation' }
  ListMessageMoveTasks: { in: ListMessageMoveTasksRequest; out: ListMessageMoveTasksResult; err: 'ResourceNotFoundException' | 'RequestThrottled' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  ListQueueTags: { in: ListQueueTagsRequest; out: ListQueueTagsResult; err: 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'InvalidAddress' | 'InvalidSecurity' }
  ListQueues: { in: ListQueuesRequest; out: ListQueuesResult; err: 'RequestThrottled' | 'InvalidSecurity' | 'InvalidAddress' | 'UnsupportedOperation' }
  PurgeQueue: { in: PurgeQueueRequest; out: Record<string, never>; err: 'QueueDoesNotExist' | 'PurgeQueueInProgress' | 'RequestThrottled' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  ReceiveMessage: { in: ReceiveMessageRequest; out: ReceiveMessageResult; err: 'UnsupportedOperation' | 'OverLimit' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'KmsDisabled' | 'KmsInvalidState' | 'KmsNotFound' | 'KmsOptInRequired' | 'KmsThrottled' | 'KmsAccessDenied' | 'KmsInvalidKeyUsage' | 'InvalidAddress' }
  RemovePermission: { in: RemovePermissionRequest; out: Record<string, never>; err: 'InvalidAddress' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'UnsupportedOperation' }
  SendMessage: { in: SendMessageRequest; out: SendMessageResult; err: 'InvalidMessageContents' | 'UnsupportedOperation' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'KmsDisabled' | 'KmsInvalidState' | 'KmsNotFound' | 'KmsOptInRequired' | 'KmsThrottled' | 'KmsAccessDenied' | 'KmsInvalidKeyUsage' | 'InvalidAddress' }
  SendMessageBatch: { in: SendMessageBatchRequest; out: SendMessageBatchResult; err: 'TooManyEntriesInBatchRequest' | 'EmptyBatchRequest' | 'BatchEntryIdsNotDistinct' | 'BatchRequestTooLong' | 'InvalidBatchEntryId' | 'UnsupportedOperation' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'KmsDisabled' | 'KmsInvalidState' | 'KmsNotFound' | 'KmsOptInRequired' | 'KmsThrottled' | 'KmsAccessDenied' | 'KmsInvalidKeyUsage' | 'InvalidAddress' }
  SetQueueAttributes: { in: SetQueueAttributesRequest; out: Record<string, never>; err: 'InvalidAttributeName' | 'InvalidAttributeValue' | 'RequestThrottled' | 'QueueDoesNotExist' | 'UnsupportedOperation' | 'OverLimit' | 'InvalidAddress' | 'InvalidSecurity' }
  StartMessageMoveTask: { in: StartMessageMoveTaskRequest; out: StartMessageMoveTaskResult; err: 'ResourceNotFoundException' | 'RequestThrottled' | 'InvalidAddress' | 'InvalidSecurity' | 'UnsupportedOperation' }
  TagQueue: { in: TagQueueRequest; out: Record<string, never>; err: 'InvalidAddress' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'UnsupportedOperation' }
  UntagQueue: { in: UntagQueueRequest; out: Record<string, never>; err: 'InvalidAddress' | 'RequestThrottled' | 'QueueDoesNotExist' | 'InvalidSecurity' | 'UnsupportedOperation' }
}

export interface AddPermissionRequest {
  QueueUrl: string
  Label: string
  AWSAccountIds: string[]
  Actions: string[]
}

export interface BatchResultErrorEntry {
  Id: string
  SenderFault: boolean
  Code: string
  Message?: string | undefined
}

export interface CancelMessageMoveTaskRequest {
  TaskHandle: string
}

export interface CancelMessageMoveTaskResult {
  ApproximateNumberOfMessagesMoved?: number | undefined
}

export interface ChangeMessageVisibilityBatchRequest {
  QueueUrl: string
  Entries: ChangeMessageVisibilityBatchRequestEntry[]
}

export interface ChangeMessageVisibilityBatchRequestEntry {
  Id: string
  ReceiptHandle: string
  VisibilityTimeout?: number | undefined
}

export interface ChangeMessageVisibilityBatchResult {
  Successful: ChangeMessageVisibilityBatchResultEntry[]
  Failed: BatchResultErrorEntry[]
}

export interface ChangeMessageVisibilityBatchResultEntry {
  Id: string
}

export interface ChangeMessageVisibilityRequest {
  QueueUrl: string
  ReceiptHandle: string
  VisibilityTimeout: number
}

export interface CreateQueueRequest {
  QueueName: string
  Attributes?: { [key: string]: string } | undefined
  tags?: { [key: string]: string } | undefined
}

export interface CreateQueueResult {
  QueueUrl?: string | undefined
}

export interface DeleteMessageBatchRequest {
  QueueUrl: string
  Entries: DeleteMessageBatchRequestEntry[]
}

export interface DeleteMessageBatchRequestEntry {
  Id: string
  ReceiptHandle: string
}

export interface DeleteMessageBatchResult {
  Successful: DeleteMessageBatchResultEntry[]
  Failed: BatchResultErrorEntry[]
}

export interface DeleteMessageBatchResultEntry {
  Id: string
}

export interface DeleteMessageRequest {
  QueueUrl: string
  ReceiptHandle: string
}

export interface DeleteQueueRequest {
  QueueUrl: string
}

export interface GetQueueAttributesRequest {
  QueueUrl: string
  AttributeNames?: QueueAttributeName[] | undefined
}

export interface GetQueueAttributesResult {
  Attributes?: { [key: string]: string } | undefined
}

export interface GetQueueUrlRequest {
  QueueName: string
  QueueOwnerAWSAccountId?: string | undefined
}

export interface GetQueueUrlResult {
  QueueUrl?: string | undefined
}

export interface ListDeadLetterSourceQueuesRequest {
  QueueUrl: string
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListDeadLetterSourceQueuesResult {
  queueUrls: string[]
  NextToken?: string | undefined
}

export interface ListMessageMoveTasksRequest {
  SourceArn: string
  MaxResults?: number | undefined
}

export interface ListMessageMoveTasksResult {
  Results?: ListMessageMoveTasksResultEntry[] | undefined
}

export interface ListMessageMoveTasksResultEntry {
  TaskHandle?: string | undefined
  Status?: string | undefined
  SourceArn?: string | undefined
  DestinationArn?: string | undefined
  MaxNumberOfMessagesPerSecond?: number | undefined
  ApproximateNumberOfMessagesMoved?: number | undefined
  ApproximateNumberOfMessagesToMove?: number | undefined
  FailureReason?: string | undefined
  StartedTimestamp?: number | undefined
}

export interface ListQueueTagsRequest {
  QueueUrl: string
}

export interface ListQueueTagsResult {
  Tags?: { [key: string]: string } | undefined
}

export interface ListQueuesRequest {
  QueueNamePrefix?: string | undefined
  NextToken?: string | undefined
  MaxResults?: number | undefined
}

export interface ListQueuesResult {
  QueueUrls?: string[] | undefined
  NextToken?: string | undefined
}

export interface Message {
  MessageId?: string | undefined
  ReceiptHandle?: string | undefined
  MD5OfBody?: string | undefined
  Body?: string | undefined
  Attributes?: { [key: string]: string } | undefined
  MD5OfMessageAttributes?: string | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
}

export interface MessageAttributeValue {
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
  StringListValues?: string[] | undefined
  BinaryListValues?: Uint8Array[] | undefined
  DataType: string
}

export type MessageSystemAttributeName = 'All' | 'SenderId' | 'SentTimestamp' | 'ApproximateReceiveCount' | 'ApproximateFirstReceiveTimestamp' | 'SequenceNumber' | 'MessageDeduplicationId' | 'MessageGroupId' | 'AWSTraceHeader' | 'DeadLetterQueueSourceArn'

export interface MessageSystemAttributeValue {
  StringValue?: string | undefined
  BinaryValue?: Uint8Array | undefined
  StringListValues?: string[] | undefined
  BinaryListValues?: Uint8Array[] | undefined
  DataType: string
}

export interface PurgeQueueRequest {
  QueueUrl: string
}

export type QueueAttributeName = 'All' | 'Policy' | 'VisibilityTimeout' | 'MaximumMessageSize' | 'MessageRetentionPeriod' | 'ApproximateNumberOfMessages' | 'ApproximateNumberOfMessagesNotVisible' | 'CreatedTimestamp' | 'LastModifiedTimestamp' | 'QueueArn' | 'ApproximateNumberOfMessagesDelayed' | 'DelaySeconds' | 'ReceiveMessageWaitTimeSeconds' | 'RedrivePolicy' | 'FifoQueue' | 'ContentBasedDeduplication' | 'KmsMasterKeyId' | 'KmsDataKeyReusePeriodSeconds' | 'DeduplicationScope' | 'FifoThroughputLimit' | 'RedriveAllowPolicy' | 'SqsManagedSseEnabled'

export interface ReceiveMessageRequest {
  QueueUrl: string
  AttributeNames?: QueueAttributeName[] | undefined
  MessageSystemAttributeNames?: MessageSystemAttributeName[] | undefined
  MessageAttributeNames?: string[] | undefined
  MaxNumberOfMessages?: number | undefined
  VisibilityTimeout?: number | undefined
  WaitTimeSeconds?: number | undefined
  ReceiveRequestAttemptId?: string | undefined
}

export interface ReceiveMessageResult {
  Messages?: Message[] | undefined
}

export interface RemovePermissionRequest {
  QueueUrl: string
  Label: string
}

export interface SendMessageBatchRequest {
  QueueUrl: string
  Entries: SendMessageBatchRequestEntry[]
}

export interface SendMessageBatchRequestEntry {
  Id: string
  MessageBody: string
  DelaySeconds?: number | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

export interface SendMessageBatchResult {
  Successful: SendMessageBatchResultEntry[]
  Failed: BatchResultErrorEntry[]
}

export interface SendMessageBatchResultEntry {
  Id: string
  MessageId: string
  MD5OfMessageBody: string
  MD5OfMessageAttributes?: string | undefined
  MD5OfMessageSystemAttributes?: string | undefined
  SequenceNumber?: string | undefined
}

export interface SendMessageRequest {
  QueueUrl: string
  MessageBody: string
  DelaySeconds?: number | undefined
  MessageAttributes?: { [key: string]: MessageAttributeValue } | undefined
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue } | undefined
  MessageDeduplicationId?: string | undefined
  MessageGroupId?: string | undefined
}

export interface SendMessageResult {
  MD5OfMessageBody?: string | undefined
  MD5OfMessageAttributes?: string | undefined
  MD5OfMessageSystemAttributes?: string | undefined
  MessageId?: string | undefined
  SequenceNumber?: string | undefined
}

export interface SetQueueAttributesRequest {
  QueueUrl: string
  Attributes: { [key: string]: string }
}

export interface StartMessageMoveTaskRequest {
  SourceArn: string
  DestinationArn?: string | undefined
  MaxNumberOfMessagesPerSecond?: number | undefined
}

export interface StartMessageMoveTaskResult {
  TaskHandle?: string | undefined
}

export interface TagQueueRequest {
  QueueUrl: string
  Tags: { [key: string]: string }
}

export interface UntagQueueRequest {
  QueueUrl: string
  TagKeys: string[]
}
