// Scalars as text: in headers, labels, query parameters, forms and XML elements they are spelled alike (Smithy, "httpHeader",
// "awsQuery", "restXml"). A reader calls `refuse` for text that is not of its type.
import type { Fault } from '../../kernel/fault.ts'
import { parseTime } from './time.ts'
import type { TimeWriter } from './time.ts'
import { timestampFormat } from './shapes.ts'
import type { Part, TimestampFormat } from './shapes.ts'

export type TextReader = (text: string) => unknown
export type TextWriter = (value: unknown) => string
/** Makes the fault of the protocol at hand for text that can not be converted. */
export type RefuseText = (text: string, of: Part) => Fault

const INTEGER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const SPECIAL: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity'])

/** Reader of a scalar; timestamps without a format of their own are in `otherwise`. */
export function textReader(of: Part, otherwise: TimestampFormat, refuse: RefuseText): TextReader {
  switch (of.shape.type) {
    case 'boolean':
      return (text) => {
        if (text === 'true') return true
        if (text === 'false') return false
        // Old query clients write True and False (boto 2); AWS takes them.
        if (/^true$/i.test(text)) return true
        if (/^false$/i.test(text)) return false
        throw refuse(text, of)
      }
    case 'integer':
    case 'long':
      return (text) => {
        const trimmed = text.trim()
        if (!INTEGER.test(trimmed)) throw refuse(text, of)
        return Number(trimmed) + 0
      }
    case 'float':
    case 'double':
      return (text) => {
        const trimmed = text.trim()
        if (!DECIMAL.test(trimmed) && !SPECIAL.has(trimmed)) throw refuse(text, of)
        return Number(trimmed)
      }
    case 'timestamp': {
      const format = timestampFormat(of, otherwise)
      return (text) => {
        const date = parseTime(text.trim(), format)
        if (!date) throw refuse(text, of)
        return date
      }
    }
    case 'blob':
      return (text) => {
        const clean = text.includes('\n') ? text.replaceAll(/\s/g, '') : text
        const bytes = Buffer.from(clean, 'base64')
        const padding = clean.endsWith('==') ? 2 : clean.endsWith('=') ? 1 : 0
        if (clean.length % 4 !== 0 || bytes.length !== (clean.length / 4) * 3 - padding)
          throw refuse(text, of)
        return bytes
      }
    case 'string':
    case 'list':
    case 'map':
    case 'structure':
      return (text) => text
  }
}

/** Writer of a scalar. */
export function textWriter(of: Part, otherwise: TimestampFormat, times: TimeWriter): TextWriter {
  if (of.shape.type === 'blob') return (value) => toBase64(value as Uint8Array | string)
  if (of.shape.type !== 'timestamp') return String
  const format = timestampFormat(of, otherwise)
  return (value) => (value instanceof Date ? times.text(value, format) : String(value))
}

export function toBase64(value: Uint8Array | string): string {
  if (typeof value === 'string') return Buffer.from(value).toString('base64')
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
}

/** Sets an entry of a map whose keys the caller chose; `__proto__` becomes an entry like any other. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  else object[key] = value
}
