// Keys are ordered by their UTF-8 bytes, as every engine compares them. JavaScript compares UTF-16 units, which differs
// only where a surrogate meets a unit above it (U+E000 to U+FFFF).
import type { Key, Range } from '../kernel/records.ts'

/** Negative, zero or positive, by UTF-8 bytes. */
export function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0
  // The two orders differ only between units from U+D800 on, and the native comparison is twenty times as fast.
  if (!HIGH.test(a) || !HIGH.test(b)) return a < b ? -1 : 1
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    if (x >= 0xd800 && y >= 0xd800) return rank(x) - rank(y)
    return x - y
  }
  return a.length - b.length
}

const HIGH = /[\ud800-\uffff]/

/** Surrogates (code points above U+FFFF) come after every other unit. */
const rank = (unit: number): number => (unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/** Tests many keys against one range: what does not begin as both its ends do is refused at once. */
export function within(range: Range): (key: Key) => boolean {
  const { from, to } = range
  let length = 0
  while (length < from.length && from.charCodeAt(length) === to.charCodeAt(length)) length++
  const prefix = from.slice(0, length)
  return (key) => key.startsWith(prefix) && compareKeys(key, from) >= 0 && compareKeys(key, to) < 0
}
