// Where a page goes on.
import { after } from '../../kernel/records.ts'
import type { Key, Range } from '../../kernel/records.ts'

/** What follows `last` in a range; the whole range at first. */
export function beyond(range: Range, last: Key | undefined): Range {
  return last === undefined ? range : after(range, last)
}
