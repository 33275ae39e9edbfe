// Conditions on JSON log events: `{ ($.user.id = 1) && ($.users[0].email = "*@example.com" || $.error IS TRUE) }`, with
// selectors through objects and arrays (`*` for any), comparisons, IS TRUE/FALSE/NULL and NOT EXISTS (user guide, "Match
// terms in JSON log events"). A comparison with what is not there is false, `!=` too: that is what NOT EXISTS is for.
import { Reader, readComparison, readDisjunction } from './condition.ts'
import type { Operand } from './condition.ts'
import type { Pattern } from './pattern.ts'
import type { compileRegex } from './regex.ts'

/** A step of a selector: a property's name, an element's number, or ANY. */
type Step = string | number | typeof ANY
const ANY = Symbol('*')
// Our own bound: `$.*.*.*` meets this many values at most in one message.
const VALUES_MAX = 10_000

/** Compiles a pattern in braces. Messages that are no JSON objects do not match. */
export function compileJson(pattern: string, regex: typeof compileRegex): Pattern {
  const reader = new Reader(pattern)
  const selectors = new Map<string, readonly Step[]>()
  const term = (): ((root: unknown) => boolean) => {
    if (reader.take('(')) {
      const inner = readDisjunction(reader, term)
      reader.expect(')')
      return inner
    }
    return readCondition(reader, selectors, regex)
  }
  reader.expect('{')
  const matches = readDisjunction(reader, term)
  reader.expect('}')
  reader.skip()
  if (reader.at < pattern.length) throw reader.error()
  return (message) => {
    const root = parseObject(message)
    if (root === undefined || !matches(root)) return undefined
    return extract(root, selectors)
  }
}

function readCondition(
  reader: Reader,
  selectors: Map<string, readonly Step[]>,
  regex: typeof compileRegex,
): (root: unknown) => boolean {
  reader.skip()
  const from = reader.at
  const steps = readSelector(reader)
  selectors.set(reader.text.slice(from, reader.at), steps)
  if (reader.read(/NOT\s+EXISTS\b/y) !== undefined) return (root) => select(root, steps).length === 0
  const constant = reader.read(/IS\s+(TRUE|FALSE|NULL)\b/y)
  if (constant !== undefined) {
    const wanted = JSON.parse(constant.replace(/^IS\s+/, '').toLowerCase()) as boolean | null
    return (root) => select(root, steps).includes(wanted)
  }
  const compares = readComparison(reader, /[^\s&|()}"%]+/y, regex)
  return (root) => select(root, steps).some((value) => compares(operand(value)))
}

function readSelector(reader: Reader): Step[] {
  if (!reader.take('$')) throw reader.error()
  const steps: Step[] = []
  for (;;) {
    const next = reader.text[reader.at]
    if (next === '.') {
      reader.at++
      const name = reader.text[reader.at] === '*' ? '*' : reader.read(/[^\s.[\](){}=!<>&|"'%*]+/y)
      if (name === undefined) throw reader.error()
      if (name === '*') reader.at++
      steps.push(name === '*' ? ANY : name)
    } else if (next === '[') {
      reader.at++
      const inside = reader.read(/\*|\d+|"[^"]*"|'[^']*'/y)
      if (inside === undefined) throw reader.error()
      steps.push(inside === '*' ? ANY : /^\d/.test(inside) ? Number(inside) : inside.slice(1, -1))
      reader.expect(']')
    } else break
  }
  if (steps.length === 0) throw reader.error()
  return steps
}

/** Every value that a selector meets. */
function select(root: unknown, steps: readonly Step[]): unknown[] {
  let values = [root]
  for (const step of steps) {
    const next: unknown[] = []
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue
      if (step === ANY) next.push(...Object.values(value).slice(0, VALUES_MAX - next.length))
      else if (
        typeof step === 'number' ? Array.isArray(value) && step < value.length : Object.hasOwn(value, step)
      ) {
        next.push((value as Record<string | number, unknown>)[step])
      }
      if (next.length >= VALUES_MAX) break
    }
    values = next
  }
  return values
}

function operand(value: unknown): Operand {
  if (typeof value === 'number') return { text: String(value), number: value }
  if (typeof value === 'string') return { text: value, number: undefined }
  return { text: JSON.stringify(value), number: undefined }
}

function extract(root: unknown, selectors: ReadonlyMap<string, readonly Step[]>): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, steps] of selectors) {
    const [first] = select(root, steps)
    if (first !== undefined) values[name] = operand(first).text
  }
  return values
}

function parseObject(message: string): unknown {
  if (!/^\s*[{[]/.test(message)) return undefined
  try {
    return JSON.parse(message)
  } catch {
    // Not JSON: such a message matches no JSON pattern.
    return undefined
  }
}
