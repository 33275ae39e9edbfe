// Log streams (API_CreateLogStream, API_DeleteLogStream, API_DescribeLogStreams).
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Reader, Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { getGroup, refuseIfProtected } from './group.ts'
import { groupNameOf, INVALID_TOKEN, invalid, notFound, ourselves, placeOf, STREAM_EXISTS } from './names.ts'
import { STREAM_NOT_FOUND, streamArn } from './names.ts'
import type { Context } from './names.ts'
import { beyond, latestKey, latestRange, streamKey, streamRange } from './store.ts'
import type { GroupRecord, Place, StreamRecord } from './store.ts'
import { eventId, streamHash } from './timeline.ts'

const DESCRIBE_LIMIT_DEFAULT = 50 // API_DescribeLogStreams

/** A stream of a new name in a group that exists; ResourceAlreadyExistsException, ResourceNotFoundException. */
export async function CreateLogStream(
  input: Input<'logs', 'CreateLogStream'>,
  ctx: Context<'CreateLogStream'>,
): Promise<Output<'logs', 'CreateLogStream'>> {
  const at = placeOf(ctx)
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, input.logGroupName)
    const existing = await tx.get<StreamRecord>(streamKey(at, group.id, input.logStreamName))
    if (existing !== undefined) throw ctx.fault('ResourceAlreadyExistsException', STREAM_EXISTS)
    const stream: StreamRecord = { id: tx.id(), name: input.logStreamName, createdMs: tx.now, puts: 0 }
    tx.put(streamKey(at, group.id, stream.name), stream)
    tx.put(latestKey(at, group.id, stream), { name: stream.name })
  })
  return {}
}

/** The stream is gone with its events once this is answered; what it held is cleared later, in steps. */
export async function DeleteLogStream(
  input: Input<'logs', 'DeleteLogStream'>,
  ctx: Context<'DeleteLogStream'>,
): Promise<Output<'logs', 'DeleteLogStream'>> {
  const at = placeOf(ctx)
  await ctx.records.transact(async (tx) => {
    const group = await getGroup(tx, at, input.logGroupName)
    const stream = await getStream(tx, at, group, input.logStreamName)
    refuseIfProtected(group)
    tx.delete(streamKey(at, group.id, stream.name))
    tx.delete(latestKey(at, group.id, stream))
    tx.later('logs', 'clearRange', { groupId: group.id, streamId: stream.id }, ourselves(at))
  })
  return {}
}

/**
 * Streams by name (optionally of a prefix) or by the time of their last event, in either direction, 50 a page. Streams
 * without events come first by time. Everything is as it is now: nothing here is "eventually consistent".
 */
export async function DescribeLogStreams(
  input: Input<'logs', 'DescribeLogStreams'>,
  ctx: Context<'DescribeLogStreams'>,
): Promise<Output<'logs', 'DescribeLogStreams'>> {
  const at = placeOf(ctx)
  const name = groupNameOf(input, at)
  const { logStreamNamePrefix: prefix, descending = false } = input
  const byTime = input.orderBy === 'LastEventTime'
  if (byTime && prefix !== undefined) {
    throw invalid('Cannot order by LastEventTime with a logStreamNamePrefix.')
  }
  const group = await getGroup(ctx.records, at, name)
  const scope = ['DescribeLogStreams', group.id, String(byTime), String(descending), prefix ?? '']
  const from = input.nextToken === undefined ? undefined : decodeName(scope, input.nextToken)
  if (input.nextToken !== undefined && from === undefined) throw invalid(INVALID_TOKEN)
  const limit = input.limit ?? DESCRIBE_LIMIT_DEFAULT
  const whole = byTime ? latestRange(at, group.id) : streamRange(at, group.id, prefix ?? '')
  const found = await ctx.records.scan<{ name: string }>(beyond(whole, from, descending), {
    limit: limit + 1,
    reverse: descending,
  })
  const page = found.slice(0, limit)
  const streams: StreamRecord[] = []
  for (const [, entry] of page) {
    const stream = byTime
      ? await ctx.records.get<StreamRecord>(streamKey(at, group.id, entry.name))
      : (entry as StreamRecord)
    if (stream !== undefined) streams.push(stream)
  }
  const last = page.at(-1)?.[0]
  return {
    logStreams: streams.map((stream) => describe(at, group, stream)),
    ...(found.length > limit && last !== undefined ? { nextToken: encodeToken(scope, last) } : {}),
  }
}

/** A stream that exists; otherwise ResourceNotFoundException. */
export async function getStream(
  reader: Reader | Tx,
  at: Place,
  group: GroupRecord,
  name: string,
): Promise<StreamRecord> {
  const stream = await reader.get<StreamRecord>(streamKey(at, group.id, name))
  if (stream === undefined) throw notFound(STREAM_NOT_FOUND)
  return stream
}

/** 56 digits, as AWS's sequence tokens; nobody has to send them back (API_PutLogEvents: "now ignored"). */
export function sequenceToken(stream: StreamRecord): string {
  return eventId([stream.ingestedMs ?? stream.createdMs, 0, stream.puts, streamHash(stream.id), 0])
}

// storedBytes of a stream is always zero since June 17, 2019 (API_LogStream).
function describe(
  at: Place,
  group: GroupRecord,
  stream: StreamRecord,
): NonNullable<Output<'logs', 'DescribeLogStreams'>['logStreams']>[number] {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdMs,
    ...(stream.ingestedMs === undefined
      ? {}
      : {
          firstEventTimestamp: stream.firstMs,
          lastEventTimestamp: stream.lastMs,
          lastIngestionTime: stream.ingestedMs,
          uploadSequenceToken: sequenceToken(stream),
        }),
    arn: streamArn(at, group.name, stream.name),
    storedBytes: 0,
  }
}
