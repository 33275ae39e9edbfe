// Condition operators (IAM User Guide, "IAM JSON policy elements: Condition operators" and "Conditions with
// multiple context keys or values"). Keys in a block are joined by AND, the values of a key by OR, and by NOR
// under a negated operator. A missing key fails a test, passes a negated one, and passes any with …IfExists.
// What this file does not know it says so: the evaluator then lets no Allow match and every Deny
// (`unjudged`).
import { BlockList, isIP } from 'node:net'
import { splitArn } from '../arn.ts'
import type { ConditionEntry } from './document.ts'
import { compilePattern, type Pattern, type Resolve } from './pattern.ts'

/** The values of a condition key in a request; undefined when the request has none. */
export type Values = readonly string[] | undefined

/** A compiled condition: the key in lower case, and its test. */
export interface Condition {
  readonly key: string
  test(values: Values, resolve: Resolve): boolean
}

/** Compiles one condition; undefined when its operator is not one of IAM's. */
export function compileCondition(entry: ConditionEntry, variables: boolean): Condition | undefined {
  const { set, base, ifExists } = splitOperator(entry.operator)
  const key = entry.key.toLowerCase()
  if (base === 'Null') return set === undefined ? { key, test: nullTest(entry.values) } : undefined
  const operator = OPERATORS.get(base)
  if (operator === undefined) return undefined
  const matchers = entry.values.map((value) => operator.compile(value, variables))
  const one = (value: string, resolve: Resolve) =>
    matchers.some((matches) => matches(value, resolve)) !== operator.negated
  return { key, test: quantify(set, one, operator.negated, ifExists) }
}

/** True when IAM knows this operator: what it asks before it stores a policy. */
export function isConditionOperator(name: string): boolean {
  const { set, base } = splitOperator(name)
  return OPERATORS.has(base) || (base === 'Null' && set === undefined)
}

type Matcher = (value: string, resolve: Resolve) => boolean
type SetOperator = 'ForAllValues' | 'ForAnyValue'

interface Operator {
  readonly negated: boolean
  compile(policyValue: string, variables: boolean): Matcher
}

function splitOperator(name: string): { set: SetOperator | undefined; base: string; ifExists: boolean } {
  const colon = name.indexOf(':')
  const set = name.slice(0, Math.max(colon, 0))
  const rest = name.slice(colon + 1)
  const ifExists = rest.endsWith('IfExists')
  const base = ifExists ? rest.slice(0, -'IfExists'.length) : rest
  if (colon < 0) return { set: undefined, base, ifExists }
  if (set === 'ForAllValues' || set === 'ForAnyValue') return { set, base, ifExists }
  return { set: undefined, base: name, ifExists: false }
}

function quantify(set: SetOperator | undefined, one: Matcher, negated: boolean, ifExists: boolean) {
  return (values: Values, resolve: Resolve): boolean => {
    // "ForAllValues returns true if there are no keys in the request"; ForAnyValue then returns false.
    if (set === 'ForAllValues') return values === undefined || values.every((value) => one(value, resolve))
    if (values === undefined || values.length === 0) return ifExists || (negated && set === undefined)
    if (set === 'ForAnyValue' || !negated) return values.some((value) => one(value, resolve))
    return values.every((value) => one(value, resolve))
  }
}

function nullTest(policyValues: readonly string[]) {
  return (values: Values): boolean => {
    const missing = values === undefined || values.length === 0
    return policyValues.some((value) => value.toLowerCase() === String(missing))
  }
}

const equals = (lower: boolean) => (policyValue: string, variables: boolean) => {
  const pattern = compilePattern(lower ? policyValue.toLowerCase() : policyValue, {
    variables,
    wildcards: false,
  })
  if (!lower) return pattern
  const fold =
    (resolve: Resolve): Resolve =>
    (name) =>
      resolve(name)?.toLowerCase()
  return (value: string, resolve: Resolve) => pattern(value.toLowerCase(), fold(resolve))
}

const like = (policyValue: string, variables: boolean): Matcher => compilePattern(policyValue, { variables })

/** Each of the six parts of an ARN is compared by itself; ArnEquals and ArnLike behave alike. */
export function compileArn(policyValue: string, variables: boolean): Matcher {
  if (policyValue === '*') return () => true
  const parts = splitArnPattern(policyValue)
  if (parts === undefined) return () => false
  const patterns: Pattern[] = parts.map((part) => compilePattern(part, { variables }))
  return (value, resolve) => {
    const split = splitArn(value)
    return split !== undefined && patterns.every((matches, i) => matches(split[i] ?? '', resolve))
  }
}

// Colons inside `${aws:username}` do not part an ARN.
function splitArnPattern(pattern: string): string[] | undefined {
  const hidden = pattern.replace(/\$\{[^}]*\}/g, (variable) => variable.replaceAll(':', '\uFFFE'))
  return splitArn(hidden)?.map((part) => part.replaceAll('\uFFFE', ':'))
}

const numeric = (compare: (a: number, b: number) => boolean) => (policyValue: string) => {
  const wanted = number(policyValue)
  return (value: string) => compare(number(value), wanted)
}

const date = (compare: (a: number, b: number) => boolean) => (policyValue: string) => {
  const wanted = time(policyValue)
  return (value: string) => compare(time(value), wanted)
}

// NaN compares false with everything, so what is no number or date matches nothing.
function number(text: string): number {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : NaN
}

// ISO 8601 as W3C profiles it, or seconds since 1970.
function time(text: string): number {
  return /^\d+$/.test(text) && text.length > 4 ? Number(text) * 1000 : Date.parse(text)
}

function bool(policyValue: string): Matcher {
  const wanted = policyValue.toLowerCase()
  return (value) => value.toLowerCase() === wanted
}

function binary(policyValue: string): Matcher {
  const wanted = Buffer.from(policyValue, 'base64')
  return (value) => Buffer.from(value, 'base64').equals(wanted)
}

function ipAddress(policyValue: string): Matcher {
  const [address = '', prefix] = policyValue.split('/')
  const family = isIP(address)
  const bits = prefix === undefined ? (family === 4 ? 32 : 128) : number(prefix)
  if (family === 0 || !(bits >= 0 && bits <= (family === 4 ? 32 : 128))) return () => false
  const list = new BlockList()
  list.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6')
  return (value) => {
    // An IPv4 peer of a dual-stack socket is written `::ffff:1.2.3.4`.
    const plain = value.startsWith('::ffff:') && isIP(value.slice(7)) === 4 ? value.slice(7) : value
    const valueFamily = isIP(plain)
    return valueFamily !== 0 && list.check(plain, valueFamily === 4 ? 'ipv4' : 'ipv6')
  }
}

const is = (compile: Operator['compile']): Operator => ({ negated: false, compile })
const isNot = (compile: Operator['compile']): Operator => ({ negated: true, compile })
const eq = (a: number, b: number) => a === b
const lt = (a: number, b: number) => a < b
const le = (a: number, b: number) => a <= b
const gt = (a: number, b: number) => a > b
const ge = (a: number, b: number) => a >= b

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(equals(false))],
  ['StringNotEquals', isNot(equals(false))],
  ['StringEqualsIgnoreCase', is(equals(true))],
  ['StringNotEqualsIgnoreCase', isNot(equals(true))],
  ['StringLike', is(like)],
  ['StringNotLike', isNot(like)],
  ['ArnEquals', is(compileArn)],
  ['ArnLike', is(compileArn)],
  ['ArnNotEquals', isNot(compileArn)],
  ['ArnNotLike', isNot(compileArn)],
  ['NumericEquals', is(numeric(eq))],
  ['NumericNotEquals', isNot(numeric(eq))],
  ['NumericLessThan', is(numeric(lt))],
  ['NumericLessThanEquals', is(numeric(le))],
  ['NumericGreaterThan', is(numeric(gt))],
  ['NumericGreaterThanEquals', is(numeric(ge))],
  ['DateEquals', is(date(eq))],
  ['DateNotEquals', isNot(date(eq))],
  ['DateLessThan', is(date(lt))],
  ['DateLessThanEquals', is(date(le))],
  ['DateGreaterThan', is(date(gt))],
  ['DateGreaterThanEquals', is(date(ge))],
  ['Bool', is(bool)],
  ['BinaryEquals', is(binary)],
  ['IpAddress', is(ipAddress)],
  ['NotIpAddress', isNot(ipAddress)],
])
