// Amazon SQS (API version 2012-11-05): queues, standard and FIFO, by JSON and by the query protocol.
//
// Limits stand as constants where they are kept, each with its source: attributes.ts, attribute-documents.ts, permission.ts,
// tags.ts, queue.ts, message.ts, batch.ts, receive.ts, move-task.ts.
// What differs from AWS, and why:
// - Changes of attributes and policies hold at once; AWS asks for up to 60 seconds (15 minutes for retention).
// - The approximate counters are exact. A message that was deleted or has expired is never delivered again; AWS's standard queues
//   may deliver more than once.
// - Receives look at the whole queue, so a short poll is never empty while a message is visible, and standard messages come
//   in the order in which they were sent as far as their delays and timeouts let them; AWS promises neither.
// - Throughput is what the machine gives: no quota of requests a second is enforced, on FIFO queues neither, so that
//   FifoThroughputLimit is kept and answered and has nothing to lift.
// - A message whose retention ends while it is in flight is deleted at once and counted as in flight until its timeout ends.
// - A handle of an earlier receive changes nothing once the message was received again; AWS lets it hide the message still.
// - A tenant of a fair queue is noisy by its share of what is in flight; its share of the consumers' time is not measured.
// - MessageNotInflight is never answered: AWS's recorded answers to a late change are none or InvalidParameterValue.
// - Requests without a signature are refused at the door, even where a queue's policy lets everyone in.
// - Move tasks are not counted by account (AWS: 100 at a time); each dead-letter queue has one at a time.
// - SqsManagedSseEnabled and the KMS attributes are kept and answered as AWS does, so that templates work; what is on disk is
//   not encrypted by us: that is the operator's disk.
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import { Lookouts } from './live.ts'
import * as moveTask from './move-task.ts'
import * as permission from './permission.ts'
import * as queue from './queue.ts'
import * as receive from './receive.ts'
import * as remove from './remove.ts'
import * as send from './send.ts'
import { clearRange, expire } from './sweep.ts'
import * as tags from './tags.ts'
import * as visibility from './visibility.ts'

export const sqs = defineService<'sqs', receive.Live>({
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
    StartMessageMoveTask: moveTask.StartMessageMoveTask,
    CancelMessageMoveTask: moveTask.CancelMessageMoveTask,
    ListMessageMoveTasks: moveTask.ListMessageMoveTasks,
    AddPermission: permission.AddPermission,
    RemovePermission: permission.RemovePermission,
    TagQueue: tags.TagQueue,
    UntagQueue: tags.UntagQueue,
    ListQueueTags: tags.ListQueueTags,
    SendMessage: send.SendMessage,
    SendMessageBatch: send.SendMessageBatch,
    ReceiveMessage: receive.ReceiveMessage,
    DeleteMessage: remove.DeleteMessage,
    DeleteMessageBatch: remove.DeleteMessageBatch,
    ChangeMessageVisibility: visibility.ChangeMessageVisibility,
    ChangeMessageVisibilityBatch: visibility.ChangeMessageVisibilityBatch,
  },
  access,
  private: { clearRange, expire, ownForget: queue.ownForget, ownMove: moveTask.ownMove },
  resourcePolicy: permission.resourcePolicy,
  open: () => ({ lookouts: new Lookouts<receive.Received>(({ messages }) => messages.length === 0) }),
})
