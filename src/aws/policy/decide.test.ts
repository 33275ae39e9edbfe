import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionRequest } from '../../kernel/authority.ts'
import { type Caller, rootOf, serviceOf } from '../../kernel/cloud.ts'
import { createEvaluator } from './decide.ts'
import { accessDeniedText } from './message.ts'

const A = '111111111111'
const B = '222222222222'
const BUCKET = 'arn:aws:s3:::photos/cat.jpg'

const root = rootOf(A, 'us-east-1')
const alice: Caller = {
  kind: 'user',
  account: A,
  region: 'us-east-1',
  arn: `arn:aws:iam::${A}:user/team/alice`,
  userId: 'AIDAALICE',
}
const session: Caller = {
  kind: 'role',
  account: A,
  region: 'us-east-1',
  arn: `arn:aws:sts::${A}:assumed-role/worker/one`,
  roleArn: `arn:aws:iam::${A}:role/worker`,
  userId: 'AROAWORKER:one',
  session: { name: 'one', tags: { team: 'red' }, issuedMs: 0 },
}
const federated: Caller = {
  kind: 'federated',
  account: A,
  region: 'us-east-1',
  arn: `arn:aws:sts::${A}:federated-user/guest`,
  issuerArn: alice.arn,
  userId: `${A}:guest`,
  session: { name: 'guest' },
}
const anonymous: Caller = { kind: 'anonymous', account: '', region: 'us-east-1', arn: '', userId: '' }
const s3 = serviceOf('s3.amazonaws.com', {
  account: A,
  region: 'us-east-1',
  sourceArn: 'arn:aws:s3:::photos',
})

type Part = Record<string, unknown>
const policy = (...statements: Part[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements })
const allow = (action: string, resource = '*', more: Part = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
})
const deny = (action: string, resource = '*', more: Part = {}) => ({
  ...allow(action, resource, more),
  Effect: 'Deny',
})
const to = (principal: unknown, effect = 'Allow', more: Part = {}) =>
  policy({ Effect: effect, Principal: principal, Action: 's3:GetObject', Resource: BUCKET, ...more })

type Asked = Partial<Omit<DecisionRequest, 'policies'>> & {
  identity?: string[]
  boundary?: string
  session?: string[]
  principalTags?: Record<string, string>
}

function ask(asked: Asked) {
  const { identity = [], boundary, session: bySession, principalTags, ...request } = asked
  return createEvaluator().decide({
    caller: alice,
    action: 's3:GetObject',
    resource: BUCKET,
    resourceAccount: A,
    context: {},
    resourcePolicy: undefined,
    ...request,
    policies: {
      identity,
      ...(boundary === undefined ? {} : { boundary }),
      ...(bySession === undefined ? {} : { session: bySession }),
      ...(principalTags === undefined ? {} : { principalTags }),
    },
  })
}

const get = policy(allow('s3:GetObject'))
const other = policy(allow('sqs:SendMessage'))

test('in one account the identity policy or the resource policy allows, and a deny anywhere wins', () => {
  assert.equal(ask({}).reason, 'because no identity-based policy allows the s3:GetObject action')
  assert.equal(ask({ identity: [get] }).allowed, true)
  assert.equal(ask({ resourcePolicy: to({ AWS: alice.arn }) }).allowed, true)
  assert.equal(ask({ resourcePolicy: to('*') }).allowed, true)
  const denied = ask({ identity: [get, policy(deny('s3:*'))] })
  assert.equal(denied.reason, 'with an explicit deny in an identity-based policy')
  const byResource = ask({ identity: [get], resourcePolicy: to('*', 'Deny') })
  assert.equal(byResource.reason, 'with an explicit deny in a resource-based policy')
})

test('a resource policy that names only the account lets the account decide', () => {
  for (const principal of [A, `arn:aws:iam::${A}:root`]) {
    assert.equal(ask({ resourcePolicy: to({ AWS: principal }) }).allowed, false)
    assert.equal(ask({ resourcePolicy: to({ AWS: principal }), identity: [get] }).allowed, true)
  }
})

test('a permissions boundary bounds what identity policies allow, not what a resource policy grants the user', () => {
  const outside = ask({ identity: [get], boundary: other })
  assert.equal(outside.reason, 'because no permissions boundary allows the s3:GetObject action')
  assert.equal(ask({ identity: [get], boundary: get }).allowed, true)
  assert.equal(ask({ boundary: get }).allowed, false)
  assert.equal(ask({ boundary: other, resourcePolicy: to({ AWS: alice.arn }) }).allowed, true)
  const denied = ask({ boundary: policy(deny('s3:*')), resourcePolicy: to({ AWS: alice.arn }) })
  assert.equal(denied.reason, 'with an explicit deny in a permissions boundary')
})

test('session policies bound a role session, unless a resource policy names the session itself', () => {
  const inside = { caller: session, session: [get] }
  const outside = { caller: session, session: [other] }
  assert.equal(ask({ ...inside, identity: [get] }).allowed, true)
  assert.equal(
    ask({ ...outside, identity: [get] }).reason,
    'because no session policy allows the s3:GetObject action',
  )
  const roleNamed = to({ AWS: `arn:aws:iam::${A}:role/worker` })
  assert.equal(ask({ ...inside, resourcePolicy: roleNamed }).allowed, true)
  assert.equal(ask({ ...outside, resourcePolicy: roleNamed }).allowed, false)
  const sessionNamed = to({ AWS: session.arn })
  assert.equal(ask({ ...outside, resourcePolicy: sessionNamed }).allowed, true)
  const denied = ask({ caller: session, session: [policy(deny('*'))], resourcePolicy: sessionNamed })
  assert.equal(denied.reason, 'with an explicit deny in a session policy')
})

test('a boundary limits a resource policy that names the role, not one for everyone', () => {
  const bounded = { caller: session, boundary: other }
  assert.equal(ask({ ...bounded, resourcePolicy: to({ AWS: session.roleArn }) }).allowed, false)
  const byCondition = { Condition: { ArnEquals: { 'aws:PrincipalArn': session.roleArn } } }
  assert.equal(ask({ ...bounded, resourcePolicy: to('*', 'Allow', byCondition) }).allowed, true)
})

test('a federated session has no more than its session policies and its user allow both', () => {
  assert.equal(ask({ caller: federated, identity: [get], session: [] }).allowed, false)
  assert.equal(ask({ caller: federated, identity: [get], session: [get] }).allowed, true)
  assert.equal(ask({ caller: federated, session: [get] }).allowed, false)
  assert.equal(
    ask({ caller: federated, session: [], resourcePolicy: to({ AWS: federated.arn }) }).allowed,
    true,
  )
  assert.equal(ask({ caller: federated, session: [], resourcePolicy: to({ AWS: alice.arn }) }).allowed, false)
})

test('across accounts both the caller’s account and the resource’s owner must allow', () => {
  const theirs = { resourceAccount: B }
  assert.equal(
    ask({ ...theirs, identity: [get] }).reason,
    'because no resource-based policy allows the s3:GetObject action',
  )
  assert.equal(ask({ ...theirs, resourcePolicy: to({ AWS: alice.arn }) }).allowed, false)
  for (const principal of [{ AWS: alice.arn }, { AWS: A }, '*'])
    assert.equal(ask({ ...theirs, identity: [get], resourcePolicy: to(principal) }).allowed, true)
  assert.equal(ask({ ...theirs, identity: [get], resourcePolicy: to({ AWS: B }) }).allowed, false)
  assert.equal(ask({ ...theirs, caller: root }).allowed, false)
  assert.equal(ask({ ...theirs, caller: root, resourcePolicy: to({ AWS: A }) }).allowed, true)
})

test('root may do all in its account but what a resource policy denies, and keeps its own bucket’s policy', () => {
  assert.equal(ask({ caller: root }).allowed, true)
  assert.equal(ask({ caller: root, resourcePolicy: to('*', 'Deny') }).allowed, false)
  const all = policy({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' })
  assert.equal(ask({ caller: root, action: 's3:DeleteBucketPolicy', resourcePolicy: all }).allowed, true)
  assert.equal(ask({ action: 's3:DeleteBucketPolicy', resourcePolicy: all, identity: [get] }).allowed, false)
  assert.equal(
    ask({ caller: rootOf(B, 'us-east-1'), action: 's3:DeleteBucketPolicy', resourcePolicy: all }).allowed,
    false,
  )
})

test('what belongs to AWS is judged as if it were the caller’s own', () => {
  const of = { resource: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess', resourceAccount: 'aws' }
  assert.equal(ask({ ...of, caller: root, action: 'iam:GetPolicy' }).allowed, true)
  assert.equal(ask({ ...of, action: 'iam:GetPolicy' }).allowed, false)
  assert.equal(ask({ ...of, action: 'iam:GetPolicy', identity: [policy(allow('iam:*'))] }).allowed, true)
})

test('service principals and anonymous callers have only the resource’s policy', () => {
  assert.equal(ask({ caller: s3, identity: [get] }).allowed, false)
  assert.equal(ask({ caller: anonymous, identity: [get] }).allowed, false)
  assert.equal(ask({ caller: s3, resourcePolicy: to({ Service: 's3.amazonaws.com' }) }).allowed, true)
  assert.equal(ask({ caller: s3, resourcePolicy: to({ Service: 'sns.amazonaws.com' }) }).allowed, false)
  assert.equal(ask({ caller: anonymous, resourcePolicy: to({ AWS: '*' }) }).allowed, true)
  assert.equal(ask({ caller: anonymous, resourcePolicy: to({ AWS: A }) }).allowed, false)
  const source = (arn: string) =>
    to({ Service: 's3.amazonaws.com' }, 'Allow', {
      Condition: { ArnLike: { 'aws:SourceArn': arn }, StringEquals: { 'aws:SourceAccount': A } },
    })
  assert.equal(ask({ caller: s3, resourcePolicy: source('arn:aws:s3:::photos') }).allowed, true)
  assert.equal(ask({ caller: s3, resourcePolicy: source('arn:aws:s3:::videos') }).allowed, false)
})

test('a context given by an operation cannot speak for the caller', () => {
  const forged = { 'aws:PrincipalArn': session.arn, 'aws:SourceArn': 'arn:aws:s3:::videos' }
  const wanted = to('*', 'Allow', { Condition: { ArnEquals: { 'aws:PrincipalArn': session.arn } } })
  assert.equal(ask({ context: forged, resourcePolicy: wanted }).allowed, false)
})

test('NotAction, NotResource and NotPrincipal say everything else', () => {
  const notIam = policy({ Effect: 'Allow', NotAction: ['iam:*', 's3:Delete*'], Resource: '*' })
  assert.equal(ask({ identity: [notIam] }).allowed, true)
  assert.equal(ask({ identity: [notIam], action: 's3:DeleteObject' }).allowed, false)
  const notPhotos = policy({ Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::photos/*' })
  assert.equal(ask({ identity: [get, notPhotos] }).allowed, true)
  assert.equal(ask({ identity: [get, notPhotos], resource: 'arn:aws:s3:::videos/x' }).allowed, false)
  const butAlice = (...spared: string[]) =>
    policy({ Effect: 'Deny', NotPrincipal: { AWS: spared }, Action: '*', Resource: '*' })
  assert.equal(ask({ identity: [get], resourcePolicy: butAlice(alice.arn, A) }).allowed, true)
  assert.equal(ask({ identity: [get], resourcePolicy: butAlice(alice.arn) }).allowed, false)
  assert.equal(ask({ identity: [get], resourcePolicy: butAlice(session.arn, A) }).allowed, false)
})

test('a role session is spared by NotPrincipal only when session, role and account are named', () => {
  const but = (...spared: (string | undefined)[]) =>
    policy({ Effect: 'Deny', NotPrincipal: { AWS: spared }, Action: '*', Resource: '*' })
  const asked = { caller: session, identity: [get] }
  assert.equal(ask({ ...asked, resourcePolicy: but(session.arn, session.roleArn, A) }).allowed, true)
  assert.equal(ask({ ...asked, resourcePolicy: but(session.roleArn, A) }).allowed, false)
})

test('a role is assumed only when its trust policy allows it, in its own account too', () => {
  const role = `arn:aws:iam::${A}:role/worker`
  const trust = (principal: unknown, more: Part = {}) =>
    policy({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more })
  const asked = { action: 'sts:AssumeRole', resource: role }
  const may = policy(allow('sts:AssumeRole'))
  const refused = ask({ ...asked, identity: [may], resourcePolicy: trust({ AWS: B }) })
  assert.equal(refused.reason, 'because no role trust policy allows the sts:AssumeRole action')
  assert.equal(ask({ ...asked, resourcePolicy: trust({ AWS: alice.arn }) }).allowed, true)
  assert.equal(ask({ ...asked, resourcePolicy: trust({ AWS: A }) }).allowed, false)
  assert.equal(ask({ ...asked, identity: [may], resourcePolicy: trust({ AWS: A }) }).allowed, true)
  const withId = trust({ AWS: alice.arn }, { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } })
  assert.equal(ask({ ...asked, resourcePolicy: withId }).allowed, false)
  assert.equal(ask({ ...asked, resourcePolicy: withId, context: { 'sts:ExternalId': 'x' } }).allowed, true)
  const denied = ask({ ...asked, resourcePolicy: trust('*', { Effect: 'Deny' }) })
  assert.equal(denied.reason, 'with an explicit deny in the role trust policy')
  const lambda = serviceOf('lambda.amazonaws.com', { account: A, region: 'us-east-1' })
  assert.equal(
    ask({ ...asked, caller: lambda, resourcePolicy: trust({ Service: 'lambda.amazonaws.com' }) }).allowed,
    true,
  )
})

test('variables and tags of the caller are known', () => {
  const home = policy(allow('s3:GetObject', 'arn:aws:s3:::home/${aws:username}/*'))
  assert.equal(ask({ identity: [home], resource: 'arn:aws:s3:::home/alice/x' }).allowed, true)
  assert.equal(ask({ identity: [home], resource: 'arn:aws:s3:::home/bob/x' }).allowed, false)
  const teams = policy(
    allow('s3:GetObject', '*', { Condition: { StringEquals: { 'aws:principaltag/TEAM': 'red' } } }),
  )
  assert.equal(ask({ identity: [teams], caller: session, principalTags: { team: 'blue' } }).allowed, true)
  assert.equal(ask({ identity: [teams], principalTags: { team: 'red' } }).allowed, true)
  assert.equal(ask({ identity: [teams] }).allowed, false)
})

test('long-term keys have no aws:MultiFactorAuthPresent, temporary ones say false', () => {
  const deny2 = (operator: string) =>
    policy(deny('*', '*', { Condition: { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } } }))
  assert.equal(ask({ identity: [get, deny2('Bool')] }).allowed, true)
  assert.equal(ask({ identity: [get, deny2('BoolIfExists')] }).allowed, false)
  assert.equal(ask({ identity: [get, deny2('Bool')], caller: session }).allowed, false)
})

test('what cannot be judged lets no Allow match and every Deny, and is named', () => {
  const odd = { Condition: { StringMatches: { 'aws:username': 'a' } } }
  const weak = ask({ identity: [policy(allow('s3:*', '*', { ...odd, Sid: 'Odd' }))] })
  assert.equal(weak.allowed, false)
  assert.deepEqual(weak.unjudged, ['identity policy 0, Allow Odd: condition operator StringMatches'])
  const strong = ask({ identity: [get, policy(deny('s3:*', '*', odd))] })
  assert.equal(strong.allowed, false)
  assert.deepEqual(strong.unjudged, ['identity policy 1, Deny #0: condition operator StringMatches'])
  const tagged = { Condition: { StringNotEquals: { 'aws:ResourceTag/secret': 'yes' } } }
  assert.equal(ask({ identity: [policy(allow('s3:*', '*', tagged))] }).allowed, false)
  const known = {
    context: { 'aws:ResourceTag/secret': 'no' },
    identity: [policy(allow('s3:*', '*', tagged))],
  }
  assert.equal(ask(known).allowed, true)
  const canonical = to({ CanonicalUser: 'abc' })
  assert.equal(ask({ resourcePolicy: canonical }).allowed, false)
  assert.equal(ask({ identity: [get], resourcePolicy: to({ CanonicalUser: 'abc' }, 'Deny') }).allowed, false)
})

test('a condition that certainly fails outweighs one that cannot be judged', () => {
  const both = { Condition: { StringMatches: { k: 'a' }, StringEquals: { 'aws:username': 'bob' } } }
  const decision = ask({ identity: [get, policy(deny('s3:*', '*', both))] })
  assert.equal(decision.allowed, true)
  assert.deepEqual(decision.unjudged, [])
})

test('a policy that cannot be read denies and says why', () => {
  for (const text of ['{', '[]', '{"Statement":7}', '['.repeat(50_000), 'x'.repeat(70_000)]) {
    const decision = ask({ identity: [get], resourcePolicy: text })
    assert.equal(decision.allowed, false, text.slice(0, 20))
    assert.equal(decision.unjudged.length, 1)
  }
})

test('names that JavaScript keeps for itself are only names', () => {
  const odd = `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*",
    "Condition":{"StringEquals":{"__proto__":"x","constructor":"y"}}}}`
  assert.equal(ask({ identity: [odd] }).allowed, false)
  assert.equal(ask({ identity: [odd.replace('StringEquals', '__proto__')] }).allowed, false)
})

test('a refusal reads as AWS writes it', () => {
  const { reason } = ask({})
  assert.equal(
    accessDeniedText(alice, 's3:GetObject', BUCKET, reason),
    `User: ${alice.arn} is not authorized to perform: s3:GetObject on resource: "${BUCKET}" because no identity-based policy allows the s3:GetObject action`,
  )
  assert.equal(
    accessDeniedText(
      alice,
      'lambda:ListFunctions',
      '*',
      'because no identity-based policy allows the lambda:ListFunctions action',
    ),
    `User: ${alice.arn} is not authorized to perform: lambda:ListFunctions on resource: * because no identity-based policy allows the lambda:ListFunctions action`,
  )
})

test('a decision over ten compiled policies takes at most ten microseconds', () => {
  const evaluator = createEvaluator()
  const identity = Array.from({ length: 9 }, (_, i) =>
    policy(
      allow(`sqs:Send*`, `arn:aws:sqs:*:${A}:queue-${i}-*`),
      allow('s3:Put*', `arn:aws:s3:::bucket-${i}/*`, { Condition: { StringLike: { 's3:prefix': 'a*' } } }),
    ),
  )
  const request: DecisionRequest = {
    caller: alice,
    action: 's3:GetObject',
    resource: BUCKET,
    resourceAccount: A,
    context: { 'aws:SourceIp': '10.0.0.1' },
    policies: { identity: [...identity, policy(allow('s3:Get*', 'arn:aws:s3:::photos/*'))] },
    resourcePolicy: undefined,
  }
  for (let i = 0; i < 5_000; i++) evaluator.decide(request)
  const before = process.cpuUsage()
  for (let i = 0; i < 20_000; i++) evaluator.decide(request)
  const { user, system } = process.cpuUsage(before)
  const each = (user + system) / 20_000
  assert.equal(evaluator.decide(request).allowed, true)
  assert.ok(each <= 10, `${each} µs a decision`)
})

test('5,000 damaged policies are each decided, none with an exception and none in more than a moment', () => {
  const whole = policy(
    {
      Sid: 'A',
      Effect: 'Allow',
      Principal: { AWS: [A, '*'], Service: 's3.amazonaws.com' },
      NotAction: ['s3:*', 'iam:?et*'],
      Resource: ['arn:aws:s3:::${aws:username}/*', '*'],
      Condition: {
        StringLike: { 'aws:username': ['a*', '${aws:userid}'] },
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
      },
    },
    { Effect: 'Deny', NotPrincipal: { AWS: alice.arn }, Action: '*', NotResource: BUCKET },
  )
  let seed = 7
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const scraps = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '*',
    '?',
    '${',
    '}',
    'null',
    '0',
    '\u0000',
    '\uFFFF',
    '💥',
  ]
  const before = process.cpuUsage()
  for (let i = 0; i < 5_000; i++) {
    let text = whole
    for (let change = 0; change <= next(4); change++) {
      const at = next(text.length + 1)
      text = text.slice(0, at) + (scraps[next(scraps.length)] ?? '') + text.slice(at + next(12))
    }
    const decision = ask({ identity: [text], resourcePolicy: text, context: { 'aws:SourceIp': '10.0.0.1' } })
    assert.equal(typeof decision.allowed, 'boolean')
  }
  const { user, system } = process.cpuUsage(before)
  assert.ok(user + system < 5_000_000, `${user + system} µs`)
})
