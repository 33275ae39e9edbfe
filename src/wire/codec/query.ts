// Reads the forms of the query and ec2 protocols into an operation's input (Smithy, "awsQuery" and "ec2Query"; botocore's
// serializer is the other end). Lists are taken in each form that AWS takes: `X.member.1`, `X.<element's name>.1`, `X.1`.
import { Fault } from '../../kernel/fault.ts'
import { memberOf } from '../../model/index.ts'
import type { ServiceModel, ShapeModel } from '../../model/tables.ts'
import { FORM_LIST_SKIP_MAX } from './bounds.ts'
import type { FormNode } from './form.ts'
import { isFlattened, part, partsOf, structureOf } from './shapes.ts'
import type { Part } from './shapes.ts'
import { setOwn, textReader } from './text.ts'

export type FormReader = (form: FormNode) => Record<string, unknown>
type NodeReader = (node: FormNode) => unknown

/** Compiles readers of one service's inputs; a shape is compiled once. */
export class QueryCompiler {
  private readonly model: ServiceModel
  private readonly ec2: boolean
  private readonly readers = new Map<string, NodeReader>()

  constructor(model: ServiceModel, ec2: boolean) {
    this.model = model
    this.ec2 = ec2
  }

  reader(input: string | undefined): FormReader {
    return this.structure(structureOf(this.model, input)) as FormReader
  }

  private partReader(of: Part): NodeReader {
    const { shape, member } = of
    if (shape.type === 'structure' || shape.type === 'list' || shape.type === 'map') {
      // The same list may stand flattened in one structure and not in another.
      const key = `${member.shape}:${isFlattened(of)}`
      const known = this.readers.get(key)
      if (known) return known
      // A shape inside itself finds this first; it calls what is built below.
      const later: { read?: NodeReader } = {}
      this.readers.set(key, (node) => later.read?.(node))
      later.read = this.container(of)
      this.readers.set(key, later.read)
      return later.read
    }
    const read = textReader(of, 'iso8601', refuse)
    return (node) => read(leaf(node))
  }

  private container(of: Part): NodeReader {
    if (of.shape.type === 'structure') return this.structure(of.shape)
    return of.shape.type === 'list' ? this.list(of) : this.map(of)
  }

  private structure(shape: ShapeModel): NodeReader {
    const members = partsOf(this.model, shape).map((of) => ({
      name: of.name,
      wire: this.nameOf(of),
      // Smithy names a flattened list by its member, older clients by its element.
      other: isFlattened(of) ? (memberOf(of.shape.member ?? '').locationName ?? '') : '',
      read: this.partReader(of),
      empty: this.mayBeEmpty(shape, of),
    }))
    return (node) => {
      const value: Record<string, unknown> = {}
      for (const { name, wire, other, read, empty } of members) {
        const child = node.below[wire] ?? (other === '' ? undefined : node.below[other])
        if (child !== undefined) value[name] = read(child)
        else if (empty) value[name] = {}
      }
      return value
    }
  }

  // A form has no way to say that a structure is there but empty; where one is required, that is what was meant.
  private mayBeEmpty(shape: ShapeModel, of: Part): boolean {
    return of.shape.type === 'structure' && !of.shape.required && shape.required?.includes(of.name) === true
  }

  private list(of: Part): NodeReader {
    const item = part(this.model, 'member', of.shape.member)
    const read = this.partReader(item)
    const element = item.member.locationName ?? 'member'
    return (node) => {
      const holder = isFlat(node) ? node : (node.below[element] ?? node.below['member'] ?? node)
      const items = indexed(holder)
      // `Attributes=` alone, or `Attributes.member=`: a list, and an empty one. Text is its only element.
      if (items.length === 0) {
        const text = holder.text ?? node.text ?? ''
        return text === '' ? [] : [read(holder)]
      }
      return items.map(read)
    }
  }

  private map(of: Part): NodeReader {
    const { shape } = of
    const readKey = textReader(part(this.model, 'key', shape.key), 'iso8601', refuse)
    const value = part(this.model, 'value', shape.value)
    const readValue = this.partReader(value)
    const keyMember = memberOf(shape.key ?? '')
    const keyName = keyMember.queryName ?? keyMember.locationName ?? 'key'
    const valueName = value.member.queryName ?? value.member.locationName ?? 'value'
    return (node) => {
      const entries: Record<string, unknown> = {}
      for (const entry of indexed(isFlat(node) ? node : (node.below['entry'] ?? node))) {
        const key = entry.below[keyName]
        const entryValue = entry.below[valueName]
        if (key === undefined) throw malformed('Map entries must have a key.')
        if (entryValue !== undefined) setOwn(entries, String(readKey(leaf(key))), readValue(entryValue))
      }
      return entries
    }
  }

  private nameOf(of: Part): string {
    const { name, member } = of
    if (this.ec2) {
      if (member.queryName !== undefined) return member.queryName
      const wire = member.locationName ?? name
      return wire.charAt(0).toUpperCase() + wire.slice(1)
    }
    return member.queryName ?? member.locationName ?? name
  }
}

function isFlat(node: FormNode): boolean {
  return '1' in node.below
}

// The children numbered 1, 2, … in order of their numbers. Holes close up, as AWS does; wide ones it refuses.
function indexed(node: FormNode): FormNode[] {
  const found: [number, FormNode][] = []
  for (const name in node.below) {
    const child = node.below[name]
    if (!/^\d{1,9}$/.test(name) || child === undefined) continue
    const index = Number(name)
    if (index === 0) throw malformed('0 is not a valid index')
    if (name.startsWith('0')) throw malformed('Value found where not expected')
    found.push([index, child])
  }
  // Names of whole numbers are already in order.
  let last = 0
  for (const [index] of found) {
    const skip = index - Math.max(last, 1)
    if (skip > FORM_LIST_SKIP_MAX)
      throw malformed(`Excessively sparse input would skip ${skip.toLocaleString('en-US')} list elements`)
    last = index
  }
  return found.map(([, child]) => child)
}

function leaf(node: FormNode): string {
  if (node.text === undefined) throw malformed('Unexpected complex element termination')
  return node.text
}

// Recorded from SES and IAM: text that is not of its type is MalformedInput, mostly without a message.
function refuse(_text: string, of: Part): Fault {
  return malformed(of.shape.type === 'timestamp' ? 'timestamp must follow ISO8601' : '')
}

function malformed(message: string): Fault {
  return new Fault('MalformedInput', message, { status: 400 })
}
