import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileCondition, isConditionOperator } from './condition.ts'

/** Does `{ operator: { key: wanted } }` hold for a request whose key has `given`? */
function holds(operator: string, wanted: string | string[], given: string | string[] | undefined): boolean {
  const values = typeof wanted === 'string' ? [wanted] : wanted
  const condition = compileCondition({ operator, key: 'aws:Key', values }, true)
  assert.ok(condition, operator)
  assert.equal(condition.key, 'aws:key')
  return condition.test(typeof given === 'string' ? [given] : given, () => undefined)
}

type Row = [operator: string, wanted: string | string[], given: string | string[] | undefined, boolean]

function table(rows: Row[]): void {
  for (const [operator, wanted, given, expected] of rows)
    assert.equal(
      holds(operator, wanted, given),
      expected,
      `${operator} ${String(wanted)} over ${String(given)}`,
    )
}

test('string operators compare exactly, without case, or with wildcards', () => {
  table([
    ['StringEquals', 'a', 'a', true],
    ['StringEquals', 'a', 'A', false],
    ['StringEquals', 'a*', 'ab', false],
    ['StringEquals', ['a', 'b'], 'b', true],
    ['StringNotEquals', ['a', 'b'], 'b', false],
    ['StringNotEquals', ['a', 'b'], 'c', true],
    ['StringEqualsIgnoreCase', 'AbC', 'aBc', true],
    ['StringNotEqualsIgnoreCase', 'AbC', 'aBc', false],
    ['StringLike', 'home/*', 'home/x/y', true],
    ['StringLike', 'h?me', 'home', true],
    ['StringNotLike', 'home/*', 'home/x', false],
  ])
})

test('numbers compare by value, and what is no number matches nothing', () => {
  table([
    ['NumericEquals', '10', '10.0', true],
    ['NumericNotEquals', '10', '11', true],
    ['NumericLessThan', '10', '9', true],
    ['NumericLessThan', '10', '10', false],
    ['NumericLessThanEquals', '10', '10', true],
    ['NumericGreaterThan', '10', '100', true],
    ['NumericGreaterThanEquals', '10', '9', false],
    ['NumericEquals', '10', 'ten', false],
    ['NumericLessThan', '10', '', false],
  ])
})

test('dates compare as instants, in ISO 8601 or as seconds', () => {
  table([
    ['DateEquals', '2024-01-01T00:00:00Z', '1704067200', true],
    ['DateLessThan', '2024-01-01T00:00:00Z', '2023-12-31T23:59:59Z', true],
    ['DateGreaterThan', '2024-01-01T00:00:00Z', '2023-12-31T23:59:59Z', false],
    ['DateGreaterThanEquals', '2024-01-01', '2024-01-01T00:00:00Z', true],
    ['DateNotEquals', '2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', true],
    ['DateLessThanEquals', 'yesterday', '2024-01-02T00:00:00Z', false],
  ])
})

test('Bool, BinaryEquals and Null', () => {
  table([
    ['Bool', 'true', 'true', true],
    ['Bool', 'True', 'true', true],
    ['Bool', 'true', 'false', false],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', true],
    ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ6', false],
    ['Null', 'true', undefined, true],
    ['Null', 'true', 'x', false],
    ['Null', 'false', 'x', true],
    ['Null', 'false', undefined, false],
  ])
})

test('addresses match by subnet in both families', () => {
  table([
    ['IpAddress', '203.0.113.0/24', '203.0.113.77', true],
    ['IpAddress', '203.0.113.0/24', '203.0.114.1', false],
    ['IpAddress', '203.0.113.5', '203.0.113.5', true],
    ['IpAddress', '2001:db8::/32', '2001:db8:1::1', true],
    ['IpAddress', '203.0.113.0/24', '::ffff:203.0.113.9', true],
    ['NotIpAddress', ['203.0.113.0/24', '10.0.0.0/8'], '10.1.2.3', false],
    ['NotIpAddress', ['203.0.113.0/24', '10.0.0.0/8'], '192.0.2.1', true],
    ['IpAddress', '203.0.113.0/99', '203.0.113.1', false],
    ['IpAddress', '0.0.0.0/0', 'nowhere', false],
  ])
})

test('each part of an ARN is compared by itself', () => {
  table([
    ['ArnLike', 'arn:aws:sns:*:111111111111:*', 'arn:aws:sns:eu-west-1:111111111111:t', true],
    ['ArnEquals', 'arn:aws:s3:::photos*', 'arn:aws:s3:::photos-2', true],
    ['ArnLike', 'arn:aws:sns:*:t', 'arn:aws:sns:eu-west-1:111111111111:t', false],
    ['ArnLike', 'arn:aws:sns:*:222222222222:t', 'arn:aws:sns:eu:222222222222:111111111111:t', false],
    ['ArnNotLike', 'arn:aws:sns:*:111111111111:*', 'arn:aws:sns:eu-west-1:222222222222:t', true],
    ['ArnNotEquals', 'arn:aws:s3:::photos', 'arn:aws:s3:::photos', false],
  ])
})

test('a missing key fails a test, passes a negated one, and passes anything with IfExists', () => {
  table([
    ['StringEquals', 'a', undefined, false],
    ['StringNotEquals', 'a', undefined, true],
    ['StringEqualsIfExists', 'a', undefined, true],
    ['StringEqualsIfExists', 'a', 'b', false],
    ['NotIpAddress', '10.0.0.0/8', undefined, true],
    ['BoolIfExists', 'true', undefined, true],
    ['Bool', 'true', undefined, false],
    ['ArnNotLike', 'arn:aws:sns:*:*:*', undefined, true],
  ])
})

test('ForAllValues and ForAnyValue ask every value of a request, as the guide tables them', () => {
  table([
    ['ForAllValues:StringEquals', ['a', 'b'], ['a'], true],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], false],
    ['ForAllValues:StringEquals', ['a', 'b'], undefined, true],
    ['ForAllValues:StringEquals', ['a', 'b'], [], true],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], true],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c'], false],
    ['ForAnyValue:StringEquals', ['a', 'b'], undefined, false],
    ['ForAnyValue:StringNotEquals', ['a'], ['a', 'c'], true],
    ['ForAllValues:StringNotEquals', ['a'], ['a', 'c'], false],
    ['ForAnyValue:StringNotEquals', ['a'], undefined, false],
    ['ForAnyValue:StringLike', ['x*'], ['ax', 'xa'], true],
  ])
})

test('what IAM does not know as an operator is not compiled', () => {
  for (const name of [
    'StringMatches',
    'ForSome:StringEquals',
    'stringequals',
    'ForAnyValue:Null',
    'IfExists',
    '',
  ])
    assert.equal(isConditionOperator(name), false, name)
  assert.equal(compileCondition({ operator: 'StringMatches', key: 'k', values: [] }, true), undefined)
  assert.equal(isConditionOperator('ForAnyValue:ArnLikeIfExists'), true)
})
