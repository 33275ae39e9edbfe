// Finds the operation that a method and a path mean, in one service of the REST protocols (notes/protocol.md §5). Templates
// stand in a tree, a segment a step; a literal segment is preferred to a label, `{Key+}` takes all that is left, empty and
// trailing segments included. Among several operations on one template the literal query decides (`?uploads`), then the
// required parameters and headers that are present: this alone tells all of S3's operations from one another but
// ListDirectoryBuckets, which is ListBuckets on another host.
import type { RestRoute } from '../model/tables.ts'

export interface RestMatch {
  readonly operation: string
  /** Still percent-encoded. */
  readonly labels: readonly (readonly [string, string])[]
}

export interface RestQuestion {
  readonly method: string
  /** Raw path; on a bucket's host with the bucket put before it. */
  readonly path: string
  readonly query: Readonly<Record<string, string | string[]>>
  readonly headers: Readonly<Record<string, string>>
}

const GREEDY_TRIES_MAX = 16

interface Entry {
  readonly operation: string
  readonly labels: readonly string[]
  /** Literal query of the template: name and value, '' for any. */
  readonly literals: readonly (readonly [string, string])[]
  readonly query: readonly string[]
  readonly headers: readonly string[]
}

interface Node {
  literals: Map<string, Node>
  label: Node | undefined
  greedy: Node | undefined
  entries: Entry[]
}

export class RestTrie {
  readonly #roots = new Map<string, Node>()

  constructor(routes: readonly RestRoute[]) {
    for (const route of routes) this.#add(route)
    for (const root of this.#roots.values()) sortEntries(root)
  }

  match(question: RestQuestion): RestMatch | undefined {
    const root = this.#roots.get(question.method)
    return root && walk(root, question, question.path.startsWith('/') ? 1 : 0, [])
  }

  #add([operation, method, uri, query, headers]: RestRoute): void {
    const question = uri.indexOf('?')
    const path = (question < 0 ? uri : uri.slice(0, question)).split('#')[0] ?? ''
    const literals = question < 0 ? [] : literalsOf(uri.slice(question + 1))
    const labels: string[] = []
    let node = this.#roots.get(method) ?? newNode()
    this.#roots.set(method, node)
    for (const segment of path.split('/').slice(1)) {
      if (segment === '') continue
      if (node === undefined) break
      if (segment.startsWith('{')) labels.push(segment.replace(/[{}+]/g, ''))
      if (segment.endsWith('+}')) node = node.greedy ??= newNode()
      else if (segment.startsWith('{')) node = node.label ??= newNode()
      else {
        const next: Node = node.literals.get(segment) ?? newNode()
        node.literals.set(segment, next)
        node = next
      }
    }
    node.entries.push({ operation, labels, literals, query, headers: headers.map((h) => h.toLowerCase()) })
  }
}

function newNode(): Node {
  return { literals: new Map(), label: undefined, greedy: undefined, entries: [] }
}

// `x-id` only repeats the operation's name, and not every client sends it.
function literalsOf(query: string): [string, string][] {
  return query
    .split('&')
    .map((part): [string, string] => {
      const equals = part.indexOf('=')
      return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
    })
    .filter(([name]) => name !== 'x-id' && name !== '')
}

function sortEntries(node: Node): void {
  const weight = (entry: Entry) => entry.literals.length * 100 + entry.query.length + entry.headers.length
  node.entries.sort((a, b) => weight(b) - weight(a))
  for (const next of node.literals.values()) sortEntries(next)
  if (node.label) sortEntries(node.label)
  if (node.greedy) sortEntries(node.greedy)
}

function walk(node: Node, question: RestQuestion, from: number, values: string[]): RestMatch | undefined {
  const path = question.path
  if (from >= path.length) {
    const entry = pick(node.entries, question)
    return entry && { operation: entry.operation, labels: entry.labels.map((l, i) => [l, values[i] ?? '']) }
  }
  const slash = path.indexOf('/', from)
  const end = slash < 0 ? path.length : slash
  const segment = path.slice(from, end)
  const next = slash < 0 ? end : end + 1
  const literal = node.literals.get(segment)
  const found = literal && walk(literal, question, next, values)
  if (found) return found
  if (node.label && segment !== '') {
    const match = walk(node.label, question, next, [...values, segment])
    if (match) return match
  }
  return node.greedy && walkGreedy(node.greedy, question, from, values)
}

// Only S3 Control has anything after a greedy label (`/mrap/instances/{name+}/routes`), which is then tried first.
function walkGreedy(
  node: Node,
  question: RestQuestion,
  from: number,
  values: string[],
): RestMatch | undefined {
  const path = question.path
  let cut = node.literals.size === 0 ? -1 : path.lastIndexOf('/')
  for (let tries = 0; cut > from && tries < GREEDY_TRIES_MAX; tries++) {
    const match = walk(node, question, cut + 1, [...values, path.slice(from, cut)])
    if (match) return match
    cut = path.lastIndexOf('/', cut - 1)
  }
  return walk(node, question, path.length, [...values, path.slice(from)])
}

function pick(entries: readonly Entry[], { query, headers }: RestQuestion): Entry | undefined {
  let fallback: Entry | undefined
  for (const entry of entries) {
    if (!entry.literals.every(([name, value]) => name in query && (value === '' || query[name] === value)))
      continue
    if (
      entry.query.every((name) => name in query) &&
      entry.headers.every((name) => Object.hasOwn(headers, name) || isHoisted(name, query))
    )
      return entry
    // Without its required parameters an operation is still meant, if nothing else can be; it then says what is missing.
    fallback = entry
  }
  return fallback
}

// A presigner may have put the header into the query (receive.ts, withQueryHeaders).
function isHoisted(name: string, query: RestQuestion['query']): boolean {
  return name.startsWith('x-amz-') && name in query && 'X-Amz-Signature' in query
}
