// The MD5 digests that SQS answers and its SDKs check: of a body, and of attributes in the order of their names (Developer
// Guide, "Calculating the MD5 message digest for message attributes").
import { hash } from 'node:crypto'
import type { Attribute } from './entry.ts'

const STRING_TYPE = 1
const BINARY_TYPE = 2

/** MD5 of a text's UTF-8 bytes, lower-case hex. */
export function md5OfText(text: string): string {
  return hash('md5', text, 'hex')
}

/** MD5 over name, type, kind of value and value of each attribute, every one after its length in four bytes. */
export function md5OfAttributes(attributes: readonly Attribute[]): string {
  const parts: Buffer[] = []
  const add = (bytes: Buffer): void => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    parts.push(length, bytes)
  }
  for (const attribute of attributes.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    add(Buffer.from(attribute.name))
    add(Buffer.from(attribute.type))
    const { binary } = attribute
    parts.push(Buffer.from([binary === undefined ? STRING_TYPE : BINARY_TYPE]))
    add(binary === undefined ? Buffer.from(attribute.text ?? '') : Buffer.from(binary, 'base64'))
  }
  return hash('md5', Buffer.concat(parts), 'hex')
}
