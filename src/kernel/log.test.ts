import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from './log.ts'

test('a line has its time, level, message and fields, as JSON or as text', () => {
  const lines: string[] = []
  const write = (line: string): void => void lines.push(line)
  const stamp = (): number => Date.UTC(2026, 0, 2, 3, 4, 5, 6)
  createLog({ format: 'json', stamp, write }).info('it happened', { bucket: 'b', bytes: 3n })
  createLog({ stamp, write }).warn('beware', { error: new Error('why') })
  assert.deepEqual(JSON.parse(lines[0] ?? ''), {
    time: '2026-01-02T03:04:05.006Z',
    level: 'info',
    message: 'it happened',
    bucket: 'b',
    bytes: '3',
  })
  assert.match(lines[1] ?? '', /^2026-01-02T03:04:05.006Z WARN {2}beware \{"error":"Error: why\\n.*\}\n$/)
})

test('lines below the level are dropped, and what JSON cannot hold does not throw', () => {
  const lines: string[] = []
  const log = createLog({ level: 'warn', stamp: () => 0, write: (line) => void lines.push(line) })
  log.debug('no')
  log.info('no')
  const round: { self?: unknown } = {}
  round.self = round
  log.error('yes', round)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /unwritable/)
})
