import assert from 'node:assert/strict'
import test from 'node:test'
import { seededIds } from '../../../kernel/ids.ts'
import { PatternError } from './error.ts'
import { compilePattern } from './pattern.ts'

const JSON_EVENT = JSON.stringify({
  eventType: 'UpdateTrail',
  sourceIPAddress: '111.111.111.111',
  arrayKey: ['value', 'another value'],
  objectList: [
    { name: 'a', id: 1 },
    { name: 'b', id: 2 },
  ],
  SomeObject: null,
  cluster: { name: 'c', 'with.dot': 3 },
  bandwidth: 1.5e10,
  cold: false,
  hot: true,
})
const APACHE = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534'

const CASES: [pattern: string, message: string, matches: boolean][] = [
  // Terms
  ['', 'anything', true],
  [' ', 'anything', true],
  ['ERROR', '[ERROR 400] BAD REQUEST', true],
  ['ERROR', '[error 400] bad request', false],
  ['ERROR ARGUMENTS', 'ERROR 419 MISSING ARGUMENTS', true],
  ['ERROR ARGUMENTS', 'ERROR 400 BAD REQUEST', false],
  ['?ERROR ?ARGUMENTS', 'WITH ARGUMENTS', true],
  ['?ERROR ?ARGUMENTS', 'NOTHING', false],
  ['ERROR -ARGUMENTS', 'ERROR 400 BAD REQUEST', true],
  ['ERROR -ARGUMENTS', 'ERROR 419 MISSING ARGUMENTS', false],
  ['"INTERNAL SERVER ERROR"', '[ERROR 500] INTERNAL SERVER ERROR', true],
  ['-"exit code"', 'exit code 1', false],
  ['"say \\"hi\\""', 'they say "hi" now', true],
  ['?ERROR ?ARGUMENTS REQUEST', '[INFO] REQUEST FAILED', true],
  ['?ERROR ?ARGUMENTS REQUEST', '[ERROR] NOTHING', false],
  ['"   "', 'everything', true],
  ['%AUTHORIZED|ALLOWED%', 'UNAUTHORIZED', true],
  // JSON
  ['{ $.eventType = "UpdateTrail" }', JSON_EVENT, true],
  ['{$.eventType="Update*"}', JSON_EVENT, true],
  ['{ $.eventType = UpdateTrail }', JSON_EVENT, true],
  ['{ $.eventType = %^Upd.*l$% }', JSON_EVENT, true],
  ['{ $.eventType != "UpdateTrail" }', JSON_EVENT, false],
  ['{ $.sourceIPAddress != 123.123.* }', JSON_EVENT, true],
  ['{ $.arrayKey[0] = "value" }', JSON_EVENT, true],
  ['{ $.arrayKey[2] = "value" }', JSON_EVENT, false],
  ['{ $.arrayKey[*] = "another value" }', JSON_EVENT, true],
  ['{ $.objectList[1].id = 2 }', JSON_EVENT, true],
  ['{ $.objectList[*].name = "b" }', JSON_EVENT, true],
  ["{ $.cluster['with.dot'] = 3 }", JSON_EVENT, true],
  ['{ $.cluster.* = 3 }', JSON_EVENT, true],
  ['{ $.bandwidth >= 1e9 }', JSON_EVENT, true],
  ['{ $.bandwidth < 1e9 }', JSON_EVENT, false],
  ['{ $.bandwidth = 15000000000 }', JSON_EVENT, true],
  ['{ $.hot IS TRUE }', JSON_EVENT, true],
  ['{ $.cold IS FALSE }', JSON_EVENT, true],
  ['{ $.cold IS TRUE }', JSON_EVENT, false],
  ['{ $.SomeObject IS NULL }', JSON_EVENT, true],
  ['{ $.SomeOtherObject NOT EXISTS }', JSON_EVENT, true],
  ['{ $.SomeObject NOT EXISTS }', JSON_EVENT, false],
  ['{ $.SomeOtherObject != "x" }', JSON_EVENT, false],
  ['{ $.cluster = "*" }', JSON_EVENT, true],
  ['{ ($.hot IS TRUE) && ($.eventType = "x" || $.objectList[0].id = 1) }', JSON_EVENT, true],
  ['{ $.hot IS TRUE || $.cold IS TRUE && $.cold IS TRUE }', JSON_EVENT, true],
  ['{ ($.hot IS TRUE || $.cold IS TRUE) && $.cold IS TRUE }', JSON_EVENT, false],
  ['{ $.eventType = "UpdateTrail" }', 'not JSON', false],
  ['{ $.toString NOT EXISTS }', '{}', true],
  // Space-delimited
  ['[ip, identity, user, timestamp, request, status, size]', APACHE, true],
  ['[ip, identity, user, timestamp, request, status]', APACHE, false],
  ['[ip, ..., status = 4*, size]', APACHE, true],
  ['[..., size > 1000]', APACHE, true],
  ['[..., size > 2000]', APACHE, false],
  ['[..., status = 404 || status = 403, size]', APACHE, true],
  ['[ip = %127\\.0\\.0\\.[1-9]%, ...]', APACHE, true],
  ['[ip, id, user, time, request = *html*, status != 4* && status != 5*, bytes]', APACHE, false],
  ['[,,,, request = "GET *",,]', APACHE, true],
  ['[]', APACHE, true],
]

test('patterns match as the user guide says', () => {
  for (const [pattern, message, matches] of CASES) {
    assert.equal(compilePattern(pattern)(message) !== undefined, matches, `${pattern} on ${message}`)
  }
})

test('the values of a space-delimited event stand under their names, or numbers', () => {
  assert.deepEqual(compilePattern('[..., size]')(APACHE), {
    $1: '127.0.0.1',
    $2: '-',
    $3: 'frank',
    $4: '10/Oct/2000:13:25:15 -0700',
    $5: 'GET /index.html HTTP/1.0',
    $6: '404',
    $size: '1534',
  })
})

test('the values of a JSON event stand under their selectors', () => {
  assert.deepEqual(compilePattern('{ $.eventType = "*" && $.objectList[1].id > 1 }')(JSON_EVENT), {
    '$.eventType': 'UpdateTrail',
    '$.objectList[1].id': '2',
  })
})

test('what is no pattern is refused', () => {
  const bad = [
    '127.0.0.1',
    '"open',
    '{ $.a }',
    '{ $.a = }',
    '{ a = 1 }',
    '{ $.a = 1',
    '{ $.a = 1 } x',
    '{ $.a > "x" }',
    '{ ($.a = 1 }',
    '{ $.a EXISTS }',
    '[a, ..., b, ...]',
    '[a',
    '[a = 1 || b = 2]',
    '{ $.a = %a% && $.b = %b% && $.c = %c% }',
    '%(%',
  ]
  for (const pattern of bad) assert.throws(() => compilePattern(pattern), PatternError, pattern)
})

test('nesting as deep as a pattern can be is read', () => {
  const deep = `{ ${'('.repeat(500)}$.a = 1${')'.repeat(500)} }`
  assert.notEqual(compilePattern(deep)('{"a":1}'), undefined)
})

test('whatever a client sends, a pattern is read or refused, and a message judged', () => {
  const random = seededIds(3)
  const below = (n: number): number => Math.floor(random.random() * n)
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '$',
    '.',
    '*',
    '=',
    '!=',
    '>',
    '<=',
    '&&',
    '||',
    '"',
    "'",
    '%',
    ',',
    '...',
  ]
  const more = [
    '-',
    '?',
    ' ',
    'a',
    '1',
    '1e5',
    'IS TRUE',
    'IS NULL',
    'NOT EXISTS',
    '\\',
    'é',
    '\n',
    '$.a',
    '{2}',
    '__proto__',
  ]
  const all = [...pieces, ...more]
  const messages = [JSON_EVENT, APACHE, '', '{', '[]', '{"a":1e999}', '{"__proto__":1}', ' "', '[[[']
  let read = 0
  for (let i = 0; i < 30_000; i++) {
    const open = ['', '', '{ $.a', '[', '%'][below(5)] ?? ''
    const text = open + Array.from({ length: below(12) }, () => all[below(all.length)]).join('')
    try {
      const pattern = compilePattern(text)
      read++
      for (const message of messages) pattern(message)
    } catch (error) {
      assert.ok(error instanceof PatternError, `${JSON.stringify(text)}: ${String(error)}`)
    }
  }
  assert.ok(read > 1_000, `${read} were patterns`)
})
