// The form of a query request as a tree: `A.member.1.B=x` becomes { A: { member: { 1: { B: 'x' } } } }. A name that is both a
// leaf and a branch keeps its text beside its branches.
import { Fault } from '../../kernel/fault.ts'
import { DEPTH_MAX, FORM_PARAMETERS_MAX } from './bounds.ts'

/** A parameter's text and what is below it. */
export class FormNode {
  text: string | undefined
  /** Without a prototype, so that no name means anything. */
  readonly below: Record<string, FormNode> = Object.create(null) as Record<string, FormNode>

  at(name: string): FormNode {
    return (this.below[name] ??= new FormNode())
  }
}

/** Reads `application/x-www-form-urlencoded`. Throws MalformedQueryString. */
export function parseForm(body: string): FormNode {
  const root = new FormNode()
  let count = 0
  for (let from = 0; from <= body.length;) {
    let end = body.indexOf('&', from)
    if (end < 0) end = body.length
    if (end > from) {
      if (++count > FORM_PARAMETERS_MAX) throw malformed()
      let equals = body.indexOf('=', from)
      if (equals < 0 || equals > end) equals = end
      put(root, decode(body.slice(from, equals)), equals < end ? decode(body.slice(equals + 1, end)) : '')
    }
    from = end + 1
  }
  return root
}

/** The same tree from parameters that are already decoded (a GET request's). */
export function formOf(query: Readonly<Record<string, string | string[]>>): FormNode {
  const root = new FormNode()
  const names = Object.keys(query)
  if (names.length > FORM_PARAMETERS_MAX) throw malformed()
  for (const name of names) {
    const value = query[name]
    put(root, name, (Array.isArray(value) ? value.at(-1) : value) ?? '')
  }
  return root
}

function put(root: FormNode, name: string, value: string): void {
  let node = root
  if (name.includes('.')) {
    const path = name.split('.')
    if (path.length > DEPTH_MAX) throw malformed()
    for (const step of path) node = node.at(step)
  } else node = node.at(name)
  node.text = value
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    throw malformed()
  }
}

// IAM API reference, "Common Errors": MalformedQueryString, 404.
function malformed(): Fault {
  return new Fault('MalformedQueryString', 'The query string contains a syntax error.', { status: 404 })
}
