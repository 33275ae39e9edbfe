// Reads XML bodies of the rest-xml protocol into an operation's input (Smithy, "restXml"). S3 validates against its published
// schema, so there an element that the model does not know is MalformedXML; other services ignore it.
import { Fault } from '../../kernel/fault.ts'
import { memberOf } from '../../model/index.ts'
import type { ServiceModel, ShapeModel } from '../../model/tables.ts'
import { isFlattened, part, partsOf, xmlName } from './shapes.ts'
import type { Part } from './shapes.ts'
import { setOwn, textReader } from './text.ts'
import { parseXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

type ElementReader = (element: XmlElement) => unknown

/** Compiles readers of one service's XML bodies; a shape is compiled once. */
export class XmlReaders {
  private readonly model: ServiceModel
  private readonly strict: boolean
  private readonly readers = new Map<string, ElementReader>()

  constructor(model: ServiceModel) {
    this.model = model
    this.strict = model.service === 's3'
  }

  /** Reader of a body whose root is one of these names, or any where there are none; its content is the structure's. */
  body(
    shape: ShapeModel,
    roots: readonly string[],
    only?: ReadonlySet<string>,
  ): (text: string) => Record<string, unknown> {
    const read = this.structure(shape, only)
    return (text) => read(this.root(text, roots)) as Record<string, unknown>
  }

  /** Reader of a body that is one member. */
  payload(of: Part): (text: string) => unknown {
    const roots = [xmlName(of), of.member.locationName, of.shape.locationName, of.member.shape]
    const read = this.partReader(of)
    return (text) =>
      read(
        this.root(
          text,
          roots.filter((name) => name !== undefined),
        ),
      )
  }

  private root(text: string, roots: readonly string[]): XmlElement {
    const root = parseXml(text)
    if (typeof root === 'string') throw this.refuse()
    if (this.strict && roots.length > 0 && !roots.includes(root.name)) throw this.refuse()
    return root
  }

  private partReader(of: Part): ElementReader {
    const { shape, member } = of
    if (shape.type === 'list') return this.list(of)
    if (shape.type === 'map') return this.map(of)
    if (shape.type === 'structure') {
      const known = this.readers.get(member.shape)
      if (known) return known
      const later: { read?: ElementReader } = {}
      this.readers.set(member.shape, (element) => later.read?.(element))
      later.read = this.structure(shape)
      this.readers.set(member.shape, later.read)
      return later.read
    }
    const read = textReader(of, 'iso8601', () => this.refuse())
    return (element) => {
      if (element.children !== undefined && this.strict) throw this.refuse()
      return read(element.text)
    }
  }

  private structure(shape: ShapeModel, only?: ReadonlySet<string>): ElementReader {
    const members = new Map<string, { name: string; flat: 'list' | 'map' | undefined; read: ElementReader }>()
    const attributes: { name: string; wire: string; read: (text: string) => unknown }[] = []
    for (const of of partsOf(this.model, shape)) {
      if (of.member.location !== undefined || (only && !only.has(of.name))) continue
      const wire = xmlName(of)
      if (of.member.xmlAttribute) {
        const read = textReader(of, 'iso8601', () => this.refuse())
        attributes.push({ name: of.name, wire: wire.slice(wire.indexOf(':') + 1), read })
        continue
      }
      const flat =
        isFlattened(of) && (of.shape.type === 'list' || of.shape.type === 'map') ? of.shape.type : undefined
      const read = flat === undefined ? this.partReader(of) : this.flatItem(of)
      members.set(wire, { name: of.name, flat, read })
    }
    return (element) => {
      const value: Record<string, unknown> = {}
      for (const { name, wire, read } of attributes) {
        const text = element.attributes?.[wire]
        if (text !== undefined) value[name] = read(text)
      }
      for (const child of element.children ?? NONE) {
        const member = members.get(child.name)
        if (member === undefined) {
          if (this.strict) throw this.refuse()
        } else if (member.flat === undefined) value[member.name] = member.read(child)
        else if (member.flat === 'list') ((value[member.name] ??= []) as unknown[]).push(member.read(child))
        else addEntry((value[member.name] ??= {}) as Record<string, unknown>, member.read(child))
      }
      return value
    }
  }

  private flatItem(of: Part): ElementReader {
    return of.shape.type === 'list'
      ? this.partReader(part(this.model, 'member', of.shape.member))
      : this.entry(of)
  }

  private list(of: Part): ElementReader {
    const item = part(this.model, 'member', of.shape.member)
    const element = item.member.locationName ?? 'member'
    const read = this.partReader(item)
    return (list) => {
      const items: unknown[] = []
      for (const child of list.children ?? NONE) {
        if (child.name === element) items.push(read(child))
        else if (this.strict) throw this.refuse()
      }
      return items
    }
  }

  private map(of: Part): ElementReader {
    const entry = this.entry(of)
    return (map) => {
      const entries: Record<string, unknown> = {}
      for (const child of map.children ?? NONE) if (child.name === 'entry') addEntry(entries, entry(child))
      return entries
    }
  }

  private entry({ shape }: Part): (element: XmlElement) => readonly [string, unknown] {
    const keyName = memberOf(shape.key ?? '').locationName ?? 'key'
    const value = part(this.model, 'value', shape.value)
    const valueName = value.member.locationName ?? 'value'
    const read = this.partReader(value)
    return (element) => {
      const key = element.children?.find((child) => child.name === keyName)
      const found = element.children?.find((child) => child.name === valueName)
      if (key === undefined || found === undefined) throw this.refuse()
      return [key.text, read(found)]
    }
  }

  private refuse(): Fault {
    return malformedXml(this.model.service)
  }
}

const NONE: readonly XmlElement[] = []

function addEntry(entries: Record<string, unknown>, entry: unknown): void {
  const [key, value] = entry as readonly [string, unknown]
  setOwn(entries, key, value)
}

/** S3, "Error responses": MalformedXML; CloudFront and Route 53 answer MalformedInput (recorded answers). */
export function malformedXml(service: string): Fault {
  if (service === 's3' || service === 's3control') {
    return new Fault(
      'MalformedXML',
      'The XML you provided was not well-formed or did not validate against our published schema',
      { status: 400 },
    )
  }
  return new Fault('MalformedInput', 'Invalid XML document', { status: 400 })
}
