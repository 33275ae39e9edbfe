// The command's own reader of event streams against the door's writer of them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AwsError } from '../cli/client.ts'
import { eventsOf } from '../cli/events.ts'
import { encodeMessage } from '../src/wire/codec/eventstream.ts'

const event = (n: number): Buffer =>
  encodeMessage({ ':message-type': 'event', ':event-type': `e${n}` }, Buffer.alloc((n * 7_919) % 5_000, n))
const stream = Buffer.concat(Array.from({ length: 40 }, (_, n) => event(n)))

async function* cutInto(bytes: Buffer, step: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

async function read(bytes: Buffer, step = bytes.length): Promise<[string, number, boolean][]> {
  const events: [string, number, boolean][] = []
  for await (const { name, payload } of eventsOf(cutInto(bytes, step)))
    events.push([name, payload.length, payload.every((byte) => byte === events.length)])
  return events
}

test('events are read the same wherever the wire cuts them', async () => {
  const expected = Array.from({ length: 40 }, (_, n) => [`e${n}`, (n * 7_919) % 5_000, true])
  for (const step of [1, 11, 12, 13, 4_096, stream.length])
    assert.deepEqual(await read(stream, step), expected)
})

test('a stream that was cut or changed is never taken for a whole one', async () => {
  await assert.rejects(read(stream.subarray(0, -1)), /cut off or damaged/)
  const changed = Buffer.from(stream)
  changed[stream.length - 100] = 1
  await assert.rejects(read(changed), /cut off or damaged/)
})

test('an exception in the stream is thrown with its code and text', async () => {
  const modelled = encodeMessage(
    { ':message-type': 'exception', ':exception-type': 'ConflictException' },
    Buffer.from('{"message":"A backup is being made already."}'),
  )
  const other = encodeMessage(
    { ':message-type': 'error', ':error-code': 'InternalFailure', ':error-message': 'the disk is full' },
    Buffer.alloc(0),
  )
  const isAws = (code: string, text: string) => (error: unknown) =>
    error instanceof AwsError && error.code === code && error.message === text
  await assert.rejects(read(modelled), isAws('ConflictException', 'A backup is being made already.'))
  await assert.rejects(read(other), isAws('InternalFailure', 'the disk is full'))
})
