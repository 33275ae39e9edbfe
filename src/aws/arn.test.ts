import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeArn, parseArn } from './arn.ts'

test('an ARN comes apart into its parts, colons in the resource included', () => {
  assert.deepEqual(parseArn('arn:aws:lambda:eu-west-1:123456789012:function:f:PROD'), {
    partition: 'aws',
    service: 'lambda',
    region: 'eu-west-1',
    account: '123456789012',
    resource: 'function:f:PROD',
  })
  assert.equal(parseArn('arn:aws:s3:::photos/a:b/c')?.resource, 'photos/a:b/c')
})

test('what is no ARN is none', () => {
  for (const text of [
    '',
    'arn:',
    'arn:aws:s3',
    'arn:aws:s3:::',
    'arn::s3:::b',
    'urn:aws:s3:::b',
    'arn:aws::::x',
  ])
    assert.equal(parseArn(text), undefined, text)
  assert.equal(parseArn(`arn:aws:s3:::${'a'.repeat(3_000)}`), undefined)
})

test('an ARN made from parts reads back the same', () => {
  const text = makeArn('sqs', 'us-east-1', '000000000000', 'q')
  assert.equal(text, 'arn:aws:sqs:us-east-1:000000000000:q')
  assert.equal(parseArn(text)?.resource, 'q')
})
