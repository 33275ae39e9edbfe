// A second opinion on `decide`: an evaluator written from the guide's flow chart alone, slow and in another
// style (regular expressions, sets of facts), asked the same 20,000 random questions.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionRequest } from '../../kernel/authority.ts'
import { type Caller, rootOf, serviceOf } from '../../kernel/cloud.ts'
import { createEvaluator } from './decide.ts'

const ACCOUNTS = ['111111111111', '222222222222']
const ACTIONS = ['s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'sts:AssumeRole']
const RESOURCES = ['arn:aws:s3:::a/x', 'arn:aws:s3:::a/y', 'arn:aws:sqs:eu:111111111111:q']
const ACTION_PATTERNS = ['*', 's3:*', 'S3:get*', 's3:?etObject', 'sqs:SendMessage', 'sts:Assume*']
const RESOURCE_PATTERNS = ['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::*/x', 'arn:aws:sqs:*:*:q', 'arn:aws:s3']
const VALUES = ['red', 'blue', 'rude']

interface Spec {
  Effect: string
  Action?: string
  NotAction?: string
  Resource?: string
  NotResource?: string
  Principal?: unknown
  Condition?: Record<string, Record<string, string | string[]>>
}

test('20,000 random questions are decided as an independent reading of the guide decides them', () => {
  const next = chance(42)
  const evaluator = createEvaluator()
  let allowed = 0
  for (let i = 0; i < 20_000; i++) {
    const [request, specs] = question(next)
    const expected = oracle(request, specs)
    const { allowed: got } = evaluator.decide(request)
    assert.equal(got, expected, `case ${i}: ${JSON.stringify(request, null, 1)}`)
    if (got) allowed++
  }
  // The generator is fair enough to try both answers often.
  assert.ok(allowed > 2_000 && allowed < 17_000, `${allowed} allowed`)
})

interface Specs {
  identity: Spec[]
  boundary: Spec[] | undefined
  session: Spec[] | undefined
  resource: Spec[] | undefined
}

type Next = (below: number) => number

function question(next: Next): [DecisionRequest, Specs] {
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const maybe = <T>(make: () => T): T | undefined => (next(3) === 0 ? make() : undefined)
  const some = (count: number, principal: boolean) =>
    Array.from({ length: 1 + next(count) }, () => statement(next, principal))
  const caller = callerOf(next)
  const specs: Specs = {
    identity: some(4, false),
    boundary: maybe(() => some(4, false)),
    session: maybe(() => some(4, false)),
    resource: next(2) === 0 ? some(3, true) : undefined,
  }
  const text = (list: Spec[]) => JSON.stringify({ Version: '2012-10-17', Statement: list })
  const request: DecisionRequest = {
    caller,
    action: one(ACTIONS),
    resource: one(RESOURCES),
    resourceAccount: one(ACCOUNTS),
    context: next(2) === 0 ? {} : { 's3:prefix': one(VALUES) },
    policies: {
      identity: [text(specs.identity)],
      ...(specs.boundary ? { boundary: text(specs.boundary) } : {}),
      ...(specs.session ? { session: [text(specs.session)] } : {}),
    },
    resourcePolicy: specs.resource ? text(specs.resource) : undefined,
  }
  return [request, specs]
}

function callerOf(next: Next): Caller {
  const account = ACCOUNTS[next(2)] ?? ''
  const region = 'eu'
  const user = { account, region, arn: `arn:aws:iam::${account}:user/u`, userId: 'AIDAU' }
  const role = `arn:aws:iam::${account}:role/r`
  const session = { account, region, arn: `arn:aws:sts::${account}:assumed-role/r/s`, userId: 'AROAR:s' }
  const kinds: Caller[] = [
    rootOf(account, region),
    { ...user, kind: 'user' },
    { ...user, kind: 'user' },
    { ...session, kind: 'role', roleArn: role },
    { ...session, kind: 'role', roleArn: role },
    serviceOf('s3.amazonaws.com', { account, region }),
    { kind: 'anonymous', account: '', region, arn: '', userId: '' },
  ]
  return kinds[next(kinds.length)] ?? rootOf(account, region)
}

function statement(next: Next, principal: boolean): Spec {
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const spec: Spec = { Effect: next(12) === 0 ? 'Deny' : 'Allow' }
  spec[next(5) === 0 ? 'NotAction' : 'Action'] = one(ACTION_PATTERNS)
  spec[next(5) === 0 ? 'NotResource' : 'Resource'] = one(RESOURCE_PATTERNS)
  if (next(4) === 0) {
    const operator = one(['StringEquals', 'StringNotEquals', 'StringLike', 'StringEqualsIfExists'])
    spec.Condition = { [operator]: { 's3:prefix': one(['red', 'r*d', ['blue', 'red']]) } }
  }
  if (principal) {
    const account = one(ACCOUNTS)
    spec.Principal = one([
      '*',
      { AWS: account },
      { AWS: `arn:aws:iam::${account}:root` },
      { AWS: `arn:aws:iam::${account}:user/u` },
      { AWS: [`arn:aws:iam::${account}:role/r`, 'arn:aws:iam::333333333333:user/z'] },
      { AWS: `arn:aws:sts::${account}:assumed-role/r/s` },
      { Service: 's3.amazonaws.com' },
    ])
  }
  return spec
}

const glob = (pattern: string, text: string, flags = '') =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\/]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    flags,
  ).test(text)

function oracle(request: DecisionRequest, specs: Specs): boolean {
  const { caller, resourceAccount } = request
  const hits = (list: Spec[] | undefined, effect: string) =>
    (list ?? []).filter((spec) => spec.Effect === effect && applies(spec, request))
  const named = (spec: Spec) => principalsOf(spec).flatMap((p) => reach(p, caller))
  const denies = hits(specs.resource, 'Deny').some((spec) => named(spec).length > 0)
  const alone = caller.kind === 'service' || caller.kind === 'anonymous'
  const own = alone ? [] : [specs.identity, specs.boundary, specs.session]
  if (denies || own.some((list) => hits(list, 'Deny').length > 0)) return false
  const reached = new Set(hits(specs.resource, 'Allow').flatMap(named))
  if (alone) return reached.size > 0
  const within = [specs.boundary, specs.session].every((list) => !list || hits(list, 'Allow').length > 0)
  const byIdentity = (caller.kind === 'root' || hits(specs.identity, 'Allow').length > 0) && within
  if (caller.account !== resourceAccount) return byIdentity && reached.size > 0
  if (request.action === 'sts:AssumeRole' && reached.size === 0) return false
  return byIdentity || reached.has('itself') || (reached.has('its role') && within)
}

function applies(spec: Spec, request: DecisionRequest): boolean {
  const action = (pattern: string) => glob(pattern, request.action, 'i')
  const resource = (pattern: string) =>
    glob(pattern === 'arn:aws:s3' ? 'arn:aws:s3:*' : pattern, request.resource)
  if (spec.Action !== undefined ? !action(spec.Action) : action(spec.NotAction ?? '')) return false
  if (spec.Resource !== undefined ? !resource(spec.Resource) : resource(spec.NotResource ?? '')) return false
  for (const [operator, block] of Object.entries(spec.Condition ?? {})) {
    const given = request.context['s3:prefix']
    const wanted = [block['s3:prefix'] ?? []].flat()
    const equal = typeof given === 'string' && wanted.includes(given)
    const like = typeof given === 'string' && wanted.some((pattern) => glob(pattern, given))
    const held: Record<string, boolean> = {
      StringEquals: equal,
      StringNotEquals: !equal,
      StringLike: like,
      StringEqualsIfExists: given === undefined || equal,
    }
    if (held[operator] !== true) return false
  }
  return true
}

function principalsOf(spec: Spec): string[] {
  if (typeof spec.Principal === 'string') return [spec.Principal]
  return Object.values((spec.Principal ?? {}) as Record<string, string | string[]>).flat()
}

function reach(principal: string, caller: Caller): string[] {
  if (principal === '*' || principal === caller.arn) return ['itself']
  if (principal === caller.roleArn) return ['its role']
  const mine = principal === caller.account || principal === `arn:aws:iam::${caller.account}:root`
  if (!mine || caller.kind === 'service' || caller.kind === 'anonymous') return []
  return [caller.kind === 'root' ? 'itself' : 'its account']
}

/** mulberry32: a failing case can be run again by its seed. */
function chance(seed: number): Next {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
