// Writes outputs as XML: the answers of query, ec2 and rest-xml, by functions compiled per shape with `new Function`, one string
// concatenation an element (notes/protocol.md §3). Their source holds nothing but names from the model, quoted.
import { memberOf } from '../../model/index.ts'
import type { ServiceModel, ShapeModel, XmlNamespace } from '../../model/tables.ts'
import { access, quote } from './json.ts'
import { isFlattened, isInAnswerBody, part, partsOf, timestampFormat, xmlName } from './shapes.ts'
import type { Part, TimestampFormat } from './shapes.ts'
import { toBase64 } from './text.ts'
import { TimeWriter } from './time.ts'
import { escapeXml } from './xml.ts'

/** The elements inside a structure, as text. */
export type XmlWriter = (value: object) => string

/** Compiles writers of one service's outputs. */
export class XmlWriters {
  private readonly model: ServiceModel
  private readonly helpers: XmlHelpers

  constructor(model: ServiceModel) {
    this.model = model
    this.helpers = new XmlHelpers(model.service === 's3' || model.service === 'ec2')
  }

  /** Writer of a structure's content; with `only`, of those members. */
  content(name: string, shape: ShapeModel, only?: ReadonlySet<string>): XmlWriter {
    const source = new XmlSource(this.model)
    const root = source.structure(name, shape, only)
    return source.compile(`${root}(v)`, this.helpers) as XmlWriter
  }

  /** Writer of a structure as the document's root, without its end tag; `tag` is its name with its namespace. */
  root(name: string, shape: ShapeModel, only: ReadonlySet<string>, tag: string): XmlWriter {
    const source = new XmlSource(this.model)
    const root = source.structure(name, shape, only)
    const attributes = source.attributes({ type: 'structure', members: shape.members ?? {} }, 'v')
    return source.compile(`${quote(`<${tag}`)}${attributes}+'>'+${root}(v)`, this.helpers) as XmlWriter
  }

  /** Writer of one member as an element of its own name: a payload is the document's root. */
  element(of: Part, attributes: string): (value: unknown) => string {
    const source = new XmlSource(this.model)
    return source.compile(source.element(of, 'v', attributes), this.helpers)
  }
}

class XmlSource {
  private readonly model: ServiceModel
  private readonly functions: string[] = []
  private readonly names = new Map<string, string>()

  constructor(model: ServiceModel) {
    this.model = model
  }

  compile(expression: string, helpers: XmlHelpers): (value: unknown) => string {
    const text = `'use strict';\n${this.functions.join('\n')}\nreturn function (v) { return ${expression} }`
    // oxlint-disable-next-line typescript/no-implied-eval -- the text comes from the model only (see the head of this file)
    const make = new Function('H', text) as (helpers: XmlHelpers) => (value: unknown) => string
    return make(helpers)
  }

  structure(name: string, shape: ShapeModel, only?: ReadonlySet<string>): string {
    return this.define(`s:${name}:${only ? 'only' : ''}`, () => {
      const lines = this.ordered(shape)
        .filter((of) => !of.member.xmlAttribute && isInAnswerBody(of))
        .filter((of) => !only || only.has(of.name))
        .map((of) => {
          const value = access('v', of.name)
          return `x=${value};if(x!==undefined&&x!==null)s+=${this.element(of, 'x', namespaceText(of.member.xmlNamespace))};`
        })
      return `let s='',x;\n${lines.join('\n')}\nreturn s;`
    })
  }

  // The order of the model, or the one that it says XML needs.
  private ordered(shape: ShapeModel): Part[] {
    const parts = partsOf(this.model, shape)
    const order = shape.xmlOrder
    if (!order) return parts
    const place = (of: Part): number => (order.includes(of.name) ? order.indexOf(of.name) : order.length)
    return parts.toSorted((a, b) => place(a) - place(b))
  }

  /** Expression for `value` as an element (or, flattened, as several). */
  element(of: Part, value: string, attributes: string): string {
    const name = xmlName(of)
    const open = `<${name}${attributes}`
    const close = `</${name}>`
    switch (of.shape.type) {
      case 'structure': {
        const content = `${this.structure(of.member.shape, of.shape)}(${value})`
        return `${quote(open)}${this.attributes(of.shape, value)}+'>'+${content}+${quote(close)}`
      }
      case 'list':
        if (isFlattened(of)) return `${this.items(of, name, attributes)}(${value})`
        return `${quote(`${open}>`)}+${this.items(of, undefined, '')}(${value})+${quote(close)}`
      case 'map':
        if (isFlattened(of)) return `${this.entries(of, name)}(${value})`
        return `${quote(`${open}>`)}+${this.entries(of, 'entry')}(${value})+${quote(close)}`
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'blob':
      case 'timestamp':
        return `${quote(`${open}>`)}+${scalar(of, value)}+${quote(close)}`
    }
  }

  /** Members that are attributes of the element (S3's Grantee: xsi:type). */
  attributes(shape: ShapeModel, value: string): string {
    const namespace = namespaceText(shape.xmlNamespace)
    const texts = partsOf(this.model, shape)
      .filter((of) => of.member.xmlAttribute)
      .map((of) => {
        const name = xmlName(of)
        const prefix = name.startsWith('xsi:') && !namespace.includes('xmlns:xsi=') ? XSI : ''
        const member = access(value, of.name)
        return `+(${member}===undefined||${member}===null?'':${quote(`${prefix} ${name}="`)}+${scalar(of, member)}+'"')`
      })
    return `${namespace ? `+${quote(namespace)}` : ''}${texts.join('')}`
  }

  private items(of: Part, flatName: string | undefined, attributes: string): string {
    return this.define(`l:${of.member.shape}:${flatName ?? ''}:${attributes}`, () => {
      const item = part(this.model, 'member', of.shape.member)
      const name = flatName ?? item.member.locationName ?? 'member'
      const named: Part = { ...item, member: { ...item.member, locationName: name } }
      const element = this.element(named, 'x', attributes + namespaceText(item.member.xmlNamespace))
      return `let s='';for(const x of v)if(x!==undefined&&x!==null)s+=${element};return s;`
    })
  }

  private entries(of: Part, name: string): string {
    return this.define(`m:${of.member.shape}:${name}`, () => {
      const key = memberOf(of.shape.key ?? '')
      const value = part(this.model, 'value', of.shape.value)
      const valueName = value.member.queryName ?? value.member.locationName ?? 'value'
      const named: Part = { ...value, member: { ...value.member, locationName: valueName } }
      const element = this.element(named, 'x', namespaceText(value.member.xmlNamespace))
      const keyName = key.queryName ?? key.locationName ?? 'key'
      const open = quote(`<${name}><${keyName}${namespaceText(key.xmlNamespace)}>`)
      return `let s='';for(const k in v){const x=v[k];if(x===undefined||x===null)continue;s+=${open}+H.text(k)+${quote(`</${keyName}>`)}+${element}+${quote(`</${name}>`)};}return s;`
    })
  }

  private define(key: string, body: () => string): string {
    const known = this.names.get(key)
    if (known) return known
    const name = `f${this.names.size}`
    this.names.set(key, name)
    this.functions.push(`function ${name}(v){${body()}}`)
    return name
  }
}

const XSI = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

function scalar(of: Part, value: string): string {
  switch (of.shape.type) {
    case 'boolean':
      return `(${value}?'true':'false')`
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return `(''+${value})`
    case 'blob':
      return `H.bytes(${value})`
    case 'timestamp': {
      const format = timestampFormat(of, 'iso8601')
      return format === 'iso8601' ? `H.iso(${value})` : `H.time(${value},'${format}')`
    }
    case 'string':
    case 'structure':
    case 'list':
    case 'map':
      return `H.text(${value})`
  }
}

/** ` xmlns="…"`, or with its prefix. */
export function namespaceText(namespace: XmlNamespace | string | undefined): string {
  if (namespace === undefined) return ''
  if (typeof namespace === 'string') return ` xmlns="${escapeXml(namespace)}"`
  const prefix = namespace.prefix === undefined ? '' : `:${namespace.prefix}`
  return ` xmlns${prefix}="${escapeXml(namespace.uri)}"`
}

/** What compiled functions call. */
class XmlHelpers {
  private readonly times: TimeWriter

  constructor(alwaysMilliseconds: boolean) {
    this.times = new TimeWriter(alwaysMilliseconds)
  }

  text(value: unknown): string {
    return escapeXml(typeof value === 'string' ? value : String(value))
  }

  iso(value: Date): string {
    return this.times.iso(value)
  }

  time(value: Date, format: TimestampFormat): string {
    return this.times.text(value, format)
  }

  bytes(value: Uint8Array | string): string {
    return toBase64(value)
  }
}
