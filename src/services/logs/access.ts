// What each operation asks of the policies (Service Authorization Reference, "Actions, resources, and condition keys for
// Amazon CloudWatch Logs"). AWS asks for group-level actions on `log-group:NAME:log-stream:`, which is why a policy needs
// `log-group:NAME:*`; only the three tag operations by ARN ask on the group's ARN as it is.
import { makeArn } from '../../aws/arn.ts'
import type { Access, AccessRequest } from '../../kernel/service.ts'

type At = { account: string; region: string }

export const access = {
  CreateLogGroup: (input, at) => onGroup('CreateLogGroup', input.logGroupName, at),
  DeleteLogGroup: (input, at) => onGroup('DeleteLogGroup', input.logGroupName, at),
  DescribeLogGroups: (_input, at) => onGroup('DescribeLogGroups', '', at),
  ListLogGroups: (_input, at) => onGroup('ListLogGroups', '', at),
  PutRetentionPolicy: (input, at) => onGroup('PutRetentionPolicy', input.logGroupName, at),
  DeleteRetentionPolicy: (input, at) => onGroup('DeleteRetentionPolicy', input.logGroupName, at),
  PutLogGroupDeletionProtection: (input, at) => onGroup('PutLogGroupDeletionProtection', groupOf(input), at),
  CreateLogStream: (input, at) => onStream('CreateLogStream', input.logGroupName, input.logStreamName, at),
  DeleteLogStream: (input, at) => onStream('DeleteLogStream', input.logGroupName, input.logStreamName, at),
  DescribeLogStreams: (input, at) => onGroup('DescribeLogStreams', groupOf(input), at),
  PutLogEvents: (input, at) => onStream('PutLogEvents', input.logGroupName, input.logStreamName, at),
  GetLogEvents: (input, at) => onStream('GetLogEvents', groupOf(input), input.logStreamName, at),
  FilterLogEvents: (input, at) => onGroup('FilterLogEvents', groupOf(input), at),
  StartLiveTail: (input, at) =>
    input.logGroupIdentifiers.flatMap((identifier) =>
      onGroup('StartLiveTail', groupOf({ logGroupIdentifier: identifier }), at),
    ),
  TestMetricFilter: () => [{ action: 'logs:TestMetricFilter', resource: '*' }],
  TagResource: (input) => [{ action: 'logs:TagResource', resource: input.resourceArn }],
  UntagResource: (input) => [{ action: 'logs:UntagResource', resource: input.resourceArn }],
  ListTagsForResource: (input) => [{ action: 'logs:ListTagsForResource', resource: input.resourceArn }],
  TagLogGroup: (input, at) => onGroup('TagLogGroup', input.logGroupName, at),
  UntagLogGroup: (input, at) => onGroup('UntagLogGroup', input.logGroupName, at),
  ListTagsLogGroup: (input, at) => onGroup('ListTagsLogGroup', input.logGroupName, at),
} satisfies Access<'logs'>

function onGroup(action: string, group: string, at: At): AccessRequest[] {
  return onStream(action, group, '', at)
}

function onStream(action: string, group: string, stream: string, at: At): AccessRequest[] {
  const resource = makeArn('logs', at.region, at.account, `log-group:${group}:log-stream:${stream}`)
  return [{ action: `logs:${action}`, resource }]
}

// The name alone, from whichever parameter has it; what is wrong with it the operation itself will say.
function groupOf(input: {
  logGroupName?: string | undefined
  logGroupIdentifier?: string | undefined
}): string {
  const identifier = input.logGroupName ?? input.logGroupIdentifier ?? ''
  return identifier.replace(/^arn:.*?:log-group:/, '')
}
