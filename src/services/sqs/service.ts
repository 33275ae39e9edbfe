// Amazon SQS (API version 2012-11-05): queues, standard and FIFO, by JSON and by the query protocol.
//
// Limits stand as constants where they are kept, each with its source: attributes.ts, attribute-documents.ts, permission.ts,
// tags.ts, queue.ts.
// What differs from AWS, and why:
// - Changes of attributes and policies hold at once; AWS asks for up to 60 seconds (15 minutes for retention).
// - SqsManagedSseEnabled and the KMS attributes are kept and answered as AWS does, so that templates work; what is on disk is
//   not encrypted by us: that is the operator's disk.
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import { clearRange } from './clear.ts'
import * as permission from './permission.ts'
import * as queue from './queue.ts'
import * as tags from './tags.ts'

export const sqs = defineService<'sqs'>({
  name: 'sqs',
  operations: {
    CreateQueue: queue.CreateQueue,
    GetQueueUrl: queue.GetQueueUrl,
    GetQueueAttributes: queue.GetQueueAttributes,
    SetQueueAttributes: queue.SetQueueAttributes,
    ListQueues: queue.ListQueues,
    DeleteQueue: queue.DeleteQueue,
    PurgeQueue: queue.PurgeQueue,
    ListDeadLetterSourceQueues: queue.ListDeadLetterSourceQueues,
    AddPermission: permission.AddPermission,
    RemovePermission: permission.RemovePermission,
    TagQueue: tags.TagQueue,
    UntagQueue: tags.UntagQueue,
    ListQueueTags: tags.ListQueueTags,
  },
  access,
  private: { clearRange, ownForget: queue.ownForget },
  resourcePolicy: permission.resourcePolicy,
})
