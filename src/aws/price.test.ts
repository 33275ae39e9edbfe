import assert from 'node:assert/strict'
import test from 'node:test'
import { durationUsd, gbSeconds, LAMBDA_PRICES } from './price.ts'

// The first example of the pricing page: 3 million requests of 120 ms at 1,536 MB, x86, without the free tier.
test("the pricing page's example comes out", () => {
  const used = gbSeconds(3_000_000 * 120 * 1_536)
  assert.equal(used, 540_000)
  assert.equal(durationUsd('x86_64', used, 0).toFixed(2), '9.00')
  assert.equal((3_000_000 * LAMBDA_PRICES.usdPerRequest).toFixed(2), '0.60')
})

test('each tier is charged at its own price, wherever the month stands', () => {
  const billion = 1_000_000_000
  const whole = durationUsd('x86_64', 16 * billion, 0)
  const expected = 6 * billion * 0.0000166667 + 9 * billion * 0.000015 + billion * 0.0000133334
  assert.ok(Math.abs(whole - expected) < 0.01)
  const halves = durationUsd('x86_64', 8 * billion, 0) + durationUsd('x86_64', 8 * billion, 8 * billion)
  assert.ok(Math.abs(halves - whole) < 0.01)
  assert.ok(durationUsd('arm64', 8 * billion, 0) < durationUsd('x86_64', 8 * billion, 0))
  assert.equal(durationUsd('arm64', 0, 0), 0)
})
