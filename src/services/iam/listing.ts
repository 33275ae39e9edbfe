// IAM's paging, the same for every List operation: `MaxItems` (default 100, API_ListUsers), `IsTruncated`
// always, `Marker` only on a page that is not the last. A Marker of another listing is no Marker: "Invalid
// Marker." (ValidationError).
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Fault } from '../../kernel/fault.ts'
import { after, type Key, type Range, type Reader } from '../../kernel/records.ts'
import type { Refuse } from './words.ts'

export interface PageInput {
  readonly Marker?: string | undefined
  readonly MaxItems?: number | undefined
}

export interface Page<T> {
  readonly items: T[]
  readonly more: { IsTruncated: boolean; Marker?: string }
}

const MAX_ITEMS_DEFAULT = 100
// Records read at a time while a filter leaves few of them.
const SCAN_LIMIT = 200

type Ctx = Refuse<'ValidationError'> & { readonly account: string; readonly records: Reader }

/** A page of the records of a range that `keep` lets through. `scope` names the operation and its filters. */
export async function pageOfRecords<T>(
  ctx: Ctx,
  input: PageInput,
  scope: readonly string[],
  range: Range,
  keep: (value: T) => boolean = () => true,
): Promise<Page<T>> {
  const name = [...scope, ctx.account]
  const wanted = input.MaxItems ?? MAX_ITEMS_DEFAULT
  const found: [Key, T][] = []
  // A Marker holds the key below the range only: it stays under AWS's 320 characters and can name nothing
  // outside.
  let rest = input.Marker === undefined ? range : after(range, range.from + position(ctx, name, input.Marker))
  while (found.length <= wanted) {
    const read = await ctx.records.scan<T>(rest, { limit: Math.max(SCAN_LIMIT, wanted + 1) })
    for (const [id, value] of read) if (keep(value)) found.push([id.slice(range.from.length), value])
    const last = read.at(-1)
    if (last === undefined || read.length < Math.max(SCAN_LIMIT, wanted + 1)) break
    rest = after(range, last[0])
  }
  return cut(found, wanted, name)
}

/** A page of a list that is at hand, in the order of `idOf`. */
export function pageOfList<T>(
  ctx: Ctx,
  input: PageInput,
  scope: readonly string[],
  list: readonly T[],
  idOf: (item: T) => string,
): Page<T> {
  const name = [...scope, ctx.account]
  const from = input.Marker === undefined ? undefined : position(ctx, name, input.Marker)
  const sorted = list.map((item): [string, T] => [idOf(item), item]).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const rest = from === undefined ? sorted : sorted.filter(([id]) => id > from)
  return cut(rest, input.MaxItems ?? MAX_ITEMS_DEFAULT, name)
}

function cut<T>(found: [string, T][], wanted: number, scope: readonly string[]): Page<T> {
  const page = found.slice(0, wanted)
  const last = page.at(-1)
  const items = page.map(([, value]) => value)
  if (found.length <= wanted || last === undefined) return { items, more: { IsTruncated: false } }
  return { items, more: { IsTruncated: true, Marker: encodeToken(scope, last[0]) } }
}

function position(ctx: Ctx, scope: readonly string[], marker: string): string {
  const found = decodeName(scope, marker)
  if (found === undefined) throw invalidMarker(ctx)
  return found
}

function invalidMarker(ctx: Ctx): Fault {
  return ctx.fault('ValidationError', 'Invalid Marker.')
}
