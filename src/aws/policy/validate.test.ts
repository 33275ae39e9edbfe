import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityPolicyProblem, namedPrincipals, trustPolicyProblem } from './validate.ts'

const one = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::photos/*' }
const identity = (statement: unknown, more: object = {}) =>
  identityPolicyProblem(JSON.stringify({ Version: '2012-10-17', Statement: statement, ...more }))

test('a well formed identity policy is stored', () => {
  assert.equal(identity(one), undefined)
  assert.equal(identity([one, { ...one, Sid: 'B', Resource: ['*'], Action: ['*', 'iam:*'] }]), undefined)
  assert.equal(
    identity({ ...one, Condition: { DateGreaterThan: { 'aws:CurrentTime': '2024-01-01' } } }),
    undefined,
  )
})

test('an identity policy that is no policy is refused as a syntax error', () => {
  for (const text of ['', 'x', '[]', '{}', '{"Version":"2012-10-17","Statement":[]}', '['.repeat(1_000)])
    assert.equal(identityPolicyProblem(text), 'Syntax errors in policy.', text.slice(0, 20))
  for (const statement of [
    { ...one, Effect: 'Maybe' },
    { ...one, NotAction: 'x:y' },
    { ...one, Extra: 1 },
    { ...one, Action: 7 },
    { ...one, Condition: { StringMatches: { a: 'b' } } },
    { ...one, Condition: [] },
  ])
    assert.equal(identity(statement), 'Syntax errors in policy.', JSON.stringify(statement))
  assert.equal(identity(one, { Other: 1 }), 'Syntax errors in policy.')
})

test('each mistake in an identity policy has IAM’s own words', () => {
  const old = JSON.stringify({ Version: '2008-10-17', Statement: one })
  assert.equal(identityPolicyProblem(old), 'Policy document must be version 2012-10-17 or greater.')
  const cases: [unknown, string][] = [
    [{ ...one, Principal: '*' }, 'Policy document should not specify a principal.'],
    [
      { ...one, Condition: { DateEquals: { 'aws:CurrentTime': 'soon' } } },
      'The policy failed legacy parsing',
    ],
    [
      [
        { ...one, Sid: 'A' },
        { ...one, Sid: 'A' },
      ],
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    [{ Effect: 'Allow', Resource: '*' }, 'Policy statement must contain actions.'],
    [{ ...one, Action: [] }, 'Policy statement must contain actions.'],
    [{ Effect: 'Allow', Action: 's3:*' }, 'Policy statement must contain resources.'],
    [{ ...one, Resource: 'photos' }, 'Resource photos must be in ARN format or "*".'],
    [{ ...one, Resource: 'arn:x:s3:::b' }, 'Partition "x" is not valid for resource "arn:x:s3:::b".'],
    [{ ...one, Resource: 'arn:aws' }, 'Resource vendor must be fully qualified and cannot contain regexes.'],
    [
      { ...one, Resource: 'arn:aws:s3:us-east-1::b' },
      'Resource arn:aws:s3:us-east-1::b can not contain region information.',
    ],
    [
      { ...one, Resource: 'arn:aws:iam:us-east-1::user/a' },
      'IAM resource arn:aws:iam:us-east-1::user/a cannot contain region information.',
    ],
    [
      { ...one, Action: 'GetObject' },
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    ],
    [{ ...one, Action: 's3:a:b' }, 'Actions/Condition can contain only one colon.'],
    [{ ...one, Action: 's 3:a' }, 'Vendor s 3 is not valid'],
  ]
  for (const [statement, message] of cases) assert.equal(identity(statement), message)
})

const trust = (statement: unknown) =>
  trustPolicyProblem(JSON.stringify({ Version: '2012-10-17', Statement: statement }))
const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }

test('a trust policy is refused in the words of its own parser', () => {
  assert.equal(trust(lambda), undefined)
  assert.equal(
    trust([{ ...lambda, Principal: { AWS: '111111111111' }, Action: ['sts:AssumeRole', 'sts:TagSession'] }]),
    undefined,
  )
  assert.equal(trustPolicyProblem('{'), 'This policy contains invalid Json')
  const cases: [unknown, string][] = [
    [{ ...lambda, Resource: '*' }, 'Has prohibited field Resource'],
    [{ Effect: 'Allow', Action: 'sts:AssumeRole' }, 'Missing required field Principal'],
    [{ Effect: 'Allow', Principal: '*' }, 'Missing required field Action'],
    [{ ...lambda, Action: 's3:GetObject' }, 'AssumeRole policy may only specify STS AssumeRole actions.'],
    [{ ...lambda, Principal: { AWS: 'bob' } }, 'Invalid principal in policy: "AWS":"bob"'],
    [{ ...lambda, Principal: { Service: 'Lambda!' } }, 'Invalid principal in policy: "SERVICE":"Lambda!"'],
    [{ ...lambda, Condition: { Odd: { a: 'b' } } }, 'Invalid Condition type : Odd'],
    [{ ...lambda, Effect: 'Maybe' }, 'Syntax errors in policy.'],
  ]
  for (const [statement, message] of cases) assert.equal(trust(statement), message)
  assert.equal(trustPolicyProblem('{}'), 'Syntax errors in policy.')
})

test('the users and roles that a trust policy names can be looked up', () => {
  const role = 'arn:aws:iam::111111111111:role/r'
  const text = JSON.stringify({ Statement: { ...lambda, Principal: { AWS: [role, '111111111111', '*'] } } })
  assert.deepEqual(namedPrincipals(text), [role])
})
