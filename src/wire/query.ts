// Query strings and forms, from raw to words. Prototype-free objects, since names are the client's to choose.

/** Percent-decoding that failed: bad escapes, or bytes that are not UTF-8. */
export class BadEncoding extends Error {}

/** `a=1&b=2&b=3` → { a: '1', b: ['2', '3'] }. A plus is a space. Throws BadEncoding. */
export function parseQuery(raw: string): Record<string, string | string[]> {
  const out = Object.create(null) as Record<string, string | string[]>
  if (raw === '') return out
  for (const part of raw.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decode(equals < 0 ? part : part.slice(0, equals))
    const value = equals < 0 ? '' : decode(part.slice(equals + 1))
    const before = out[name]
    if (before === undefined) out[name] = value
    else if (typeof before === 'string') out[name] = [before, value]
    else before.push(value)
  }
  return out
}

/** One value of a query or form, without decoding the rest; undefined when absent. */
export function formValue(raw: string, name: string): string | undefined {
  for (let from = 0; from <= raw.length;) {
    const found = raw.indexOf(`${name}=`, from)
    if (found < 0) return undefined
    if (found === 0 || raw[found - 1] === '&') {
      const end = raw.indexOf('&', found)
      return decode(raw.slice(found + name.length + 1, end < 0 ? raw.length : end))
    }
    from = found + 1
  }
  return undefined
}

/** Form-decodes one name or value. */
export function decode(text: string): string {
  return decodePath(text.includes('+') ? text.replaceAll('+', ' ') : text)
}

/** Percent-decodes where a plus is a plus. */
export function decodePath(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    throw new BadEncoding(text)
  }
}
