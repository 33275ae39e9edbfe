import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../kernel/fault.ts'
import { functionArn, parseFunctionName, splitFunctionName } from './name.ts'

const at = { account: '111111111111', region: 'us-east-1' }

test('a function is named by name, by partial ARN and by ARN, each with or without a qualifier', () => {
  const plain = { ...at, name: 'f-1_x', qualifier: undefined }
  assert.deepEqual(parseFunctionName('f-1_x', undefined, at), plain)
  assert.deepEqual(parseFunctionName('function:f-1_x', undefined, at), plain)
  assert.deepEqual(parseFunctionName('111111111111:function:f-1_x', undefined, at), plain)
  assert.deepEqual(
    parseFunctionName('arn:aws:lambda:us-east-1:111111111111:function:f-1_x', undefined, at),
    plain,
  )
  assert.equal(parseFunctionName('f:PROD', undefined, at).qualifier, 'PROD')
  assert.equal(parseFunctionName('f', '7', at).qualifier, '7')
  assert.equal(
    parseFunctionName('arn:aws:lambda:us-east-1:111111111111:function:f:$LATEST', '$LATEST', at).qualifier,
    '$LATEST',
  )
  assert.equal(
    parseFunctionName('arn:aws:lambda:us-east-1:222222222222:function:f', undefined, at).account,
    '222222222222',
  )
  assert.equal(
    functionArn({ ...at, name: 'f', qualifier: '3' }),
    'arn:aws:lambda:us-east-1:111111111111:function:f:3',
  )
})

test('a function of another region, two qualifiers that differ and a long name are refused in the words of AWS', () => {
  const said = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (error instanceof Fault) return `${error.code}: ${error.message}`
      throw error
    }
    return 'nothing'
  }
  assert.equal(
    said(() => parseFunctionName('arn:aws:lambda:ap-southeast-1:111111111111:function:f', undefined, at)),
    "ResourceNotFoundException: Functions from 'ap-southeast-1' are not reachable in this region ('us-east-1')",
  )
  assert.equal(
    said(() => parseFunctionName('f:1', '$LATEST', at)),
    'InvalidParameterValueException: The derived qualifier from the function name does not match the specified qualifier.',
  )
  const long = 'a'.repeat(65)
  assert.equal(
    said(() => parseFunctionName(long, undefined, at)),
    `InvalidParameterValueException: 1 validation error detected: Value '${long}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64`,
  )
  assert.match(
    said(() => parseFunctionName('invalid:function:name', undefined, at)),
    /^ValidationException: /,
  )
})

test('what names no function is none', () => {
  for (const text of ['', 'a b', 'arn:aws:s3:::b', 'f:1:2', 'arn:aws:lambda:us-east-1:1:function:f'])
    assert.equal(splitFunctionName(text), undefined, text)
})
