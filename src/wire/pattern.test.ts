// The patterns of all models are readable and cannot be made slow: a request under 64 KiB must not hold the loop.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Models } from '../model/index.ts'
import { compilePattern, fullMatch } from './pattern.ts'

const models = new Models()

function patterns(): Map<string, { where: string; max: number }> {
  const found = new Map<string, { where: string; max: number }>()
  for (const service of models.names) {
    // S3 validates nothing by its model (constraints.ts).
    if (service === 's3' || service === 's3control') continue
    for (const [name, { pattern, max }] of Object.entries(models.load(service).shapes)) {
      if (pattern === undefined) continue
      const known = found.get(pattern)
      found.set(pattern, { where: `${service}.${name}`, max: Math.max(known?.max ?? 0, max ?? 65_536) })
    }
  }
  return found
}

test('every pattern of every model is a regular expression', () => {
  for (const [pattern, { where }] of patterns()) assert.doesNotThrow(() => compilePattern(pattern), where)
})

test('a pattern matches the whole text', () => {
  assert.equal(fullMatch('[a-z]+')('abc'), true)
  assert.equal(fullMatch('[a-z]+')('abc!'), false)
  assert.equal(fullMatch('a|b')('ab'), false)
})

test("Java's flags, possessive counts and classes are understood", () => {
  assert.equal(fullMatch('(?s).*')('a\nb'), true)
  assert.equal(fullMatch('(?i)all|[0-9]{12}')('ALL'), true)
  assert.equal(fullMatch('\\d{1}+:\\d{12}+')('1:123456789012'), true)
  assert.equal(fullMatch('\\p{XDigit}{2}')('fF'), true)
})

test('what was rewritten for speed matches the same texts', () => {
  const letters = ['a', '0', '-', '.', ' ', '\t', ':', '*', '/', '\u0001', 'Z']
  const texts = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))),
  )
  texts.push('', ...letters, ...letters.flatMap((a) => letters.map((b) => a + b)))
  for (const pattern of [
    '^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$',
    '^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$',
    '^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$',
    '[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)',
    '[a-zA-Z](?:-?[a-zA-Z0-9]+)*',
    '.*\\S.*',
  ]) {
    const plain = new RegExp(`^(?:${pattern})$`, 'u')
    const ours = compilePattern(pattern)
    assert.notEqual(ours.source, plain.source)
    for (const text of texts) assert.equal(ours.test(text), plain.test(text), JSON.stringify([pattern, text]))
  }
})

test('no text makes a pattern take long', () => {
  const units = ['a', '0', '-', '.', '/', '*', 'A1', 'a.', 'a-', '=a,', 'a ', ' ', '\t', '$.a', '\n']
  const slow: string[] = []
  for (const [pattern, { where, max }] of patterns()) {
    const expression = compilePattern(pattern)
    // Short texts find what is exponential, one of some length what is worse than quadratic.
    for (const length of [28, Math.min(max, 2048)]) {
      for (const unit of units) {
        const text = `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}!\n`
        if (cpuMs(() => expression.test(text)) > 50 && cpuMs(() => expression.test(text)) > 50)
          slow.push(`${where} ${JSON.stringify(unit)} × ${length}: ${pattern}`)
      }
    }
  }
  assert.deepEqual(slow, [])
})

function cpuMs(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}
