// CloudWatch Logs (API version 2014-03-28): groups, streams, events, filter patterns, retention, tags, live tail.
//
// Limits stand as constants where they are kept, each with its source: group.ts, stream.ts, event.ts, tail.ts, tag.ts.
// What differs from AWS, and why:
// - Everything is visible as soon as PutLogEvents is answered; AWS's "eventual consistency" of lastEventTimestamp and
//   storedBytes has no counterpart here.
// - An expired event is shown to nobody from the moment it expires; its bytes are given back within a day (AWS: 72 h).
// - The log class STANDARD only; KMS keys, entities, data protection and linked accounts are refused by name.
// - A Live Tail session hears what is ingested by the server that it is connected to.
// - Metric and subscription filters, Insights queries, transformers, deliveries and the rest answer NotImplemented.
import { defineService } from '../../kernel/service.ts'
import { access } from './access.ts'
import * as event from './event.ts'
import { clearRange, expire } from './expiry.ts'
import * as group from './group.ts'
import { TestMetricFilter } from './metric-filter.ts'
import * as stream from './stream.ts'
import * as tag from './tag.ts'
import { StartLiveTail, Tails } from './tail.ts'
import type { Live } from './tail.ts'

export const logs = defineService<'logs', Live>({
  name: 'logs',
  operations: {
    CreateLogGroup: group.CreateLogGroup,
    DeleteLogGroup: group.DeleteLogGroup,
    DescribeLogGroups: group.DescribeLogGroups,
    ListLogGroups: group.ListLogGroups,
    PutRetentionPolicy: group.PutRetentionPolicy,
    DeleteRetentionPolicy: group.DeleteRetentionPolicy,
    PutLogGroupDeletionProtection: group.PutLogGroupDeletionProtection,
    CreateLogStream: stream.CreateLogStream,
    DeleteLogStream: stream.DeleteLogStream,
    DescribeLogStreams: stream.DescribeLogStreams,
    PutLogEvents: event.PutLogEvents,
    GetLogEvents: event.GetLogEvents,
    FilterLogEvents: event.FilterLogEvents,
    StartLiveTail,
    TestMetricFilter,
    TagResource: tag.TagResource,
    UntagResource: tag.UntagResource,
    ListTagsForResource: tag.ListTagsForResource,
    TagLogGroup: tag.TagLogGroup,
    UntagLogGroup: tag.UntagLogGroup,
    ListTagsLogGroup: tag.ListTagsLogGroup,
  },
  access,
  private: { clearRange, expire },
  open: () => {
    const tails = new Tails()
    return { tails, close: async () => tails.close() }
  },
})
