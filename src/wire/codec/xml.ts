// XML as AWS speaks it: elements, attributes, text. A small parser for request bodies (elements by local name; no DTD, no
// entities but the five of XML and numbers) and the escaping of answers.
import { DEPTH_MAX, XML_ATTRIBUTES_MAX } from './bounds.ts'

/** One element. Namespaces are dropped: AWS's services tell elements by their local names. */
export class XmlElement {
  readonly name: string
  attributes: Record<string, string> | undefined
  children: XmlElement[] | undefined
  text = ''

  constructor(name: string) {
    this.name = name
  }
}

/** The root element, or the reason why this is not a document. */
export function parseXml(text: string): XmlElement | string {
  try {
    return new Parser(text).document()
  } catch (error) {
    if (error instanceof XmlError) return error.message
    throw error
  }
}

class XmlError extends Error {}

const EXCLAMATION = 0x21
const SLASH = 0x2f
const LESS = 0x3c
const GREATER = 0x3e
const QUESTION = 0x3f

const NAME = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*/y
const SPACE = /[ \t\r\n]*/y
// What may stand in a document at all (XML 1.0, "Char"), but for surrogates, which are judged in pairs.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

class Parser {
  private readonly source: string
  private at = 0
  private closed = false

  constructor(source: string) {
    this.source = source.startsWith('\ufeff') ? source.slice(1) : source
    if (FORBIDDEN.test(this.source)) throw new XmlError('An invalid XML character was found in the document.')
  }

  document(): XmlElement {
    this.misc()
    const root = this.elements()
    this.misc()
    if (this.at !== this.source.length) throw new XmlError('Content is not allowed after the root element.')
    return root
  }

  // Walks the tree without recursion: the stack is ours, and bounded.
  private elements(): XmlElement {
    const root = this.startTag()
    if (this.closed) return root
    const open: XmlElement[] = [root]
    let current = root
    for (;;) {
      this.textInto(current)
      if (this.source.charCodeAt(this.at + 1) === SLASH) {
        this.endTag(current.name)
        open.pop()
        const parent = open.at(-1)
        if (parent === undefined) return root
        current = parent
        continue
      }
      const child = this.startTag()
      ;(current.children ??= []).push(child)
      if (this.closed) continue
      if (open.length >= DEPTH_MAX) throw new XmlError('The document is nested too deeply.')
      open.push(child)
      current = child
    }
  }

  /** Reads `<name …>`; `closed` tells whether it was `<name …/>`. */
  private startTag(): XmlElement {
    if (this.source.charCodeAt(this.at) !== LESS) throw new XmlError('Content is not allowed in prolog.')
    this.at++
    const element = new XmlElement(localName(this.name()))
    this.closed = false
    if (this.source.charCodeAt(this.at) === GREATER) {
      this.at++
      return element
    }
    const seen = new Set<string>()
    for (;;) {
      const before = this.at
      this.space()
      if (this.source.startsWith('/>', this.at)) {
        this.at += 2
        this.closed = true
        return element
      }
      if (this.source.charCodeAt(this.at) === GREATER) {
        this.at++
        return element
      }
      if (before === this.at) throw new XmlError('Element name must be followed by attributes or ">".')
      this.attribute(element, seen)
    }
  }

  private attribute(element: XmlElement, seen: Set<string>): void {
    const name = this.name()
    if (seen.has(name)) throw new XmlError(`Attribute "${name}" was already specified.`)
    seen.add(name)
    if (seen.size > XML_ATTRIBUTES_MAX) throw new XmlError('An element has too many attributes.')
    this.space()
    if (this.source[this.at] !== '=') throw new XmlError(`Attribute "${name}" has no value.`)
    this.at++
    this.space()
    const quote = this.source[this.at]
    if (quote !== '"' && quote !== "'") throw new XmlError(`The value of "${name}" must be quoted.`)
    const end = this.source.indexOf(quote, this.at + 1)
    if (end < 0) throw new XmlError(`The value of "${name}" does not end.`)
    const raw = this.source.slice(this.at + 1, end)
    if (raw.includes('<')) throw new XmlError('"<" is not allowed in an attribute.')
    this.at = end + 1
    if (name === 'xmlns' || name.startsWith('xmlns:')) return
    element.attributes ??= Object.create(null) as Record<string, string>
    element.attributes[localName(name)] = unescapeXml(raw)
  }

  private endTag(name: string): void {
    this.at += 2
    // `</name>` as nearly everyone writes it; a prefix or a space takes the longer way.
    const after = this.at + name.length
    if (this.source.charCodeAt(after) === GREATER && this.source.startsWith(name, this.at)) {
      this.at = after + 1
      return
    }
    if (localName(this.name()) !== name) throw new XmlError(`"${name}" must end with "</${name}>".`)
    this.space()
    if (this.source[this.at] !== '>') throw new XmlError(`"</${name}" must end with ">".`)
    this.at++
  }

  // Text up to the next tag; comments and instructions vanish, CDATA is text.
  private textInto(element: XmlElement): void {
    for (;;) {
      const next = this.source.indexOf('<', this.at)
      if (next < 0) throw new XmlError('The document ends inside an element.')
      if (next > this.at) element.text += unescapeXml(this.source.slice(this.at, next))
      this.at = next
      const kind = this.source.charCodeAt(next + 1)
      if (kind !== EXCLAMATION && kind !== QUESTION) return
      if (this.source.startsWith('<!--', next)) this.skip('-->', 4)
      else if (this.source.startsWith('<![CDATA[', next)) {
        const end = this.source.indexOf(']]>', next)
        if (end < 0) throw new XmlError('A CDATA section does not end.')
        element.text += this.source.slice(next + 9, end)
        this.at = end + 3
      } else if (kind === QUESTION) this.skip('?>', 2)
      else throw new XmlError('A DOCTYPE is not allowed.')
    }
  }

  // White space, comments and instructions around the root. A DTD could define entities, so none is read.
  private misc(): void {
    for (;;) {
      this.space()
      if (this.source.startsWith('<?', this.at)) this.skip('?>', 2)
      else if (this.source.startsWith('<!--', this.at)) this.skip('-->', 4)
      else if (this.source.startsWith('<!', this.at)) throw new XmlError('A DOCTYPE is not allowed.')
      else return
    }
  }

  private skip(end: string, from: number): void {
    const at = this.source.indexOf(end, this.at + from)
    if (at < 0) throw new XmlError(`"${end}" is missing.`)
    this.at = at + end.length
  }

  private name(): string {
    NAME.lastIndex = this.at
    const found = NAME.exec(this.source)
    if (!found) throw new XmlError('A name was expected.')
    this.at = NAME.lastIndex
    return found[0]
  }

  private space(): void {
    SPACE.lastIndex = this.at
    SPACE.exec(this.source)
    this.at = SPACE.lastIndex
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  const normal = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  if (!normal.includes('&')) return normal
  return normal.replaceAll(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));|&/g,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string' && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] as string
      const code =
        typeof hex === 'string'
          ? Number.parseInt(hex, 16)
          : typeof decimal === 'string'
            ? Number(decimal)
            : -1
      // What a document may not hold as it is, it may number: keys with control characters come so from S3 and go so to it.
      const allowed = (code > 0 && code < 0xd800) || (code > 0xdfff && code < 0x110000)
      if (!allowed) throw new XmlError(`The entity "${whole}" is not defined.`)
      return String.fromCodePoint(code)
    },
  )
}

const NEEDS_ESCAPE = /[&<>"\r\u0085\u2028]/
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
  '\u0085': '&#x85;',
  '\u2028': '&#x2028;',
}

/** Text for an element or an attribute. What XML 1.0 has no place for (a key with a control character) is numbered, as S3 does. */
export function escapeXml(text: string): string {
  const escaped = NEEDS_ESCAPE.test(text)
    ? text.replaceAll(/[&<>"\r\u0085\u2028]/g, (character) => ESCAPES[character] as string)
    : text
  if (!FORBIDDEN.test(escaped)) return escaped
  return escaped.replaceAll(
    new RegExp(FORBIDDEN, 'g'),
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  )
}
