// Messages of event streams: bytes as the specification has them, split anywhere, and never half a message taken for a whole.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encodeMessage, EventStreamError, MessageDecoder } from './eventstream.ts'

test('a message comes back whole, whichever way its bytes are split', () => {
  const headers = {
    ':event-type': 'Records',
    flag: true,
    off: false,
    count: 5,
    big: 2n ** 40n,
    when: new Date(1_700_000_000_000),
    raw: Buffer.from([1, 2]),
  }
  const message = encodeMessage(headers, Buffer.from('payload'))
  for (let cut = 0; cut <= message.length; cut++) {
    const decoder = new MessageDecoder()
    const messages = [...decoder.push(message.subarray(0, cut)), ...decoder.push(message.subarray(cut))]
    assert.equal(messages.length, 1)
    assert.deepEqual({ ...messages[0]?.headers }, headers)
    assert.equal(messages[0]?.payload.toString(), 'payload')
    assert.ok(decoder.complete)
  }
})

test("the specification's own example: an empty message", () => {
  // Smithy, "Amazon Event Stream Specification": 16 bytes, no headers, no payload.
  assert.equal(encodeMessage({}, Buffer.alloc(0)).toString('hex'), '000000100000000005c248eb7d98c8ff')
})

test('one flipped bit anywhere is noticed', () => {
  const message = encodeMessage({ ':event-type': 'A' }, Buffer.from('payload'))
  for (let bit = 0; bit < message.length * 8; bit++) {
    const damaged = Buffer.from(message)
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const decoder = new MessageDecoder()
    assert.throws(() => decoder.push(damaged), EventStreamError)
  }
})

test('a length that is not possible is refused before anything is kept', () => {
  const message = encodeMessage({}, Buffer.alloc(0))
  message.writeUInt32BE(0xffff_ffff, 0)
  assert.throws(() => new MessageDecoder().push(message), EventStreamError)
})
