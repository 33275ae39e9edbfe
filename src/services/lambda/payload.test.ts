import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../kernel/fault.ts'
import { checkPayload, EVENT_BYTES_MAX, REQUEST_BYTES_MAX } from './payload.ts'

const SOURCE = 'at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: '
const A_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"

function refused(payload: string | Buffer, type: 'RequestResponse' | 'Event' = 'RequestResponse'): string {
  try {
    checkPayload(Buffer.from(payload), type)
  } catch (error) {
    assert.ok(error instanceof Fault)
    return `${error.status} ${error.code}: ${error.message}`
  }
  return 'taken'
}

function notJson(says: string, line: number, column: number): string {
  return `400 InvalidRequestContentException: Could not parse request body into json: Could not parse payload into json: ${says}\n ${SOURCE}${line}, column: ${column}]`
}

test('an absent payload reaches the function as an empty object', () => {
  assert.equal(checkPayload(undefined, 'RequestResponse').toString(), '{}')
  assert.equal(checkPayload(new Uint8Array(), 'Event').toString(), '{}')
})

test('any JSON value is a payload, and stays byte for byte what it was', () => {
  for (const text of ['null', ' {"a" : 1e2} \n', '[]', '"é"', '0'])
    assert.equal(checkPayload(Buffer.from(text), 'RequestResponse').toString(), text)
})

test('bytes that are no UTF-8 are refused as recorded answers of AWS refuse them', () => {
  assert.equal(
    refused(Buffer.from('n\x87r\x9e\xe9\xb5\xd7I\xee\x9bmt', 'latin1')),
    notJson('Invalid UTF-8 start byte 0x87', 1, 3),
  )
  assert.equal(
    refused(Buffer.from('\x99\xeb,j\x07\xa1zYh', 'latin1')),
    notJson(`Unexpected character ((CTRL-CHAR, code 153)): expected a valid value ${A_VALUE}`, 1, 1),
  )
})

test('text that is no JSON is refused with the place where it goes wrong', () => {
  assert.equal(refused('hello'), notJson(`Unrecognized token 'hello': was expecting ${A_VALUE}`, 1, 6))
  assert.equal(refused('{"a": nul}'), notJson(`Unrecognized token 'nul': was expecting ${A_VALUE}`, 1, 10))
  assert.match(refused("{'a': 1}"), /\(''' \(code 39\)\): was expecting double-quote/)
  assert.match(refused('{"a" 1}'), /was expecting a colon/)
  assert.match(refused('{"a": 1'), /Unexpected end-of-input/)
  assert.match(refused('[1,\n2,\n}'), /line: 3, column: 1\]$/)
  assert.match(refused('   '), /No content to map due to end-of-input/)
})

test('whatever the text, the answer is a 400 of AWS and never an exception of ours', () => {
  const whole = '{"a":[1,-2.5e3,true,null,"x\\u00e9\\n"],"b":{"c":"é"}}'
  for (let i = 0; i < whole.length; i++)
    for (const char of ['', '"', '{', ']', ',', 'x', '\u0001', '\\', '9'])
      assert.match(
        refused(whole.slice(0, i) + char + whole.slice(i + 1)),
        /^(taken|400 InvalidRequestContentException: )/,
      )
})

test('a synchronous payload may have 6 MB, an event 1 MB', () => {
  const json = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`
  assert.equal(refused(json(REQUEST_BYTES_MAX)), 'taken')
  assert.equal(
    refused(json(REQUEST_BYTES_MAX + 1)),
    '413 RequestEntityTooLargeException: Request must be smaller than 6291456 bytes for the InvokeFunction operation',
  )
  assert.equal(refused(json(EVENT_BYTES_MAX), 'Event'), 'taken')
  assert.equal(
    refused(json(EVENT_BYTES_MAX + 1), 'Event'),
    '413 RequestEntityTooLargeException: 1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)',
  )
})
