// Signature version 4, from the server's side: what the client must have signed, and with which key (IAM User Guide,
// "Create a signed AWS API request"; S3 API, "Authenticating Requests"). Only arithmetic: what is missing, expired or
// unknown, and in which words that is refused, is decided in signature.ts. Paths and queries are taken raw, as received:
// a signature is over bytes, and whoever decodes first has lost them.
// HMAC is two one-shot hashes over prepared pads: 1.4 µs on every Node, where createHmac costs up to 11 (notes/protocol.md §4).
import { createHmac, hash } from 'node:crypto'

export const ALGORITHM = 'AWS4-HMAC-SHA256'
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'
/** SHA-256 of nothing, which stands in for the body of a request without one. */
export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

// A signing key serves one key, day, region and service; 4,096 of them are 1 MB.
const SIGNING_KEYS_MAX = 4_096
// Canonical requests are about 700 bytes; longer ones take a buffer of their own.
const SCRATCH_BYTES = 16 * 1024
const BLOCK_BYTES = 64 // of SHA-256, FIPS 180-4

/** How a path becomes canonical: S3 signs it as sent, everyone else normalized and encoded once more. */
export type PathStyle = 's3' | 'normalized' | 'unnormalized'

/** What a client says about its signature, from the Authorization header or from the query. */
export interface Signed {
  readonly accessKeyId: string
  /** `20150830` */
  readonly date: string
  readonly region: string
  readonly service: string
  /** `20150830/us-east-1/s3/aws4_request` */
  readonly scope: string
  /** Semicolon-separated lower-case names, as signed. */
  readonly signedHeaders: string
  readonly signature: string
  /** `20150830T123600Z` */
  readonly timestamp: string
}

/** The request as the signature sees it. */
export interface Signable {
  readonly method: string
  /** Raw, percent-encoded, without the query. */
  readonly path: string
  /** Raw, without the question mark. */
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
}

/** The inner and outer pads of one HMAC key. */
export interface Pads {
  readonly inner: Buffer
  readonly outer: Buffer
}

/** Derives, keeps and applies signing keys. One a door; it holds secrets, so it is never logged. */
export class Signer {
  readonly #keys = new Map<string, { secret: string; pads: Pads }>()
  readonly #scratch = Buffer.alloc(SCRATCH_BYTES)
  readonly #outer = Buffer.alloc(BLOCK_BYTES + 32)

  /** The signature in hex that the holder of `secret` would have made over this string to sign. */
  sign(signed: Signed, secret: string, stringToSign: string): string {
    return this.hmacHex(this.pads(signed, secret), stringToSign)
  }

  /** The signing key of one key, day, region and service (docs: "Derive a signing key"), as pads. */
  pads(signed: Signed, secret: string): Pads {
    const name = `${signed.accessKeyId}/${signed.scope}`
    const known = this.#keys.get(name)
    if (known !== undefined && known.secret === secret) return known.pads
    const step = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
    const day = step(`AWS4${secret}`, signed.date)
    const pads = padsOf(step(step(step(day, signed.region), signed.service), 'aws4_request'))
    if (this.#keys.size >= SIGNING_KEYS_MAX)
      for (const oldest of this.#keys.keys()) {
        this.#keys.delete(oldest)
        break
      }
    this.#keys.set(name, { secret, pads })
    return pads
  }

  hmacHex(pads: Pads, text: string): string {
    const message =
      text.length <= SCRATCH_BYTES - BLOCK_BYTES ? this.#scratch : Buffer.alloc(BLOCK_BYTES + text.length)
    pads.inner.copy(message)
    const end = BLOCK_BYTES + message.write(text, BLOCK_BYTES, 'latin1')
    pads.outer.copy(this.#outer)
    // As Latin-1 text, since a Buffer would be an allocation outside the heap.
    this.#outer.write(hash('sha256', message.subarray(0, end), 'latin1'), BLOCK_BYTES, 'latin1')
    return hash('sha256', this.#outer, 'hex')
  }

  /** SHA-256 of a text whose characters are bytes: header values come off the wire as Latin-1 of whatever was sent. */
  sha256Hex(text: string): string {
    if (text.length > SCRATCH_BYTES) return hash('sha256', Buffer.from(text, 'latin1'), 'hex')
    return hash('sha256', this.#scratch.subarray(0, this.#scratch.write(text, 0, 'latin1')), 'hex')
  }

  /** SHA-256 of a body, in hex. */
  sha256(bytes: Buffer): string {
    return hash('sha256', bytes, 'hex')
  }

  /** The string to sign of a whole request. */
  stringToSign(signed: Signed, canonicalRequest: string): string {
    return `${ALGORITHM}\n${signed.timestamp}\n${signed.scope}\n${this.sha256Hex(canonicalRequest)}`
  }

  /** The signature of one chunk of a signed stream (S3 API, "Transferring Payload in Multiple Chunks"). */
  chunk(seal: Seal, previous: string, chunkSha256: string): string {
    const text = `${ALGORITHM}-PAYLOAD\n${seal.timestamp}\n${seal.scope}\n${previous}\n${EMPTY_SHA256}\n${chunkSha256}`
    return this.hmacHex(seal.pads, text)
  }

  /** The signature of the trailing headers, each as `name:value\n` (same page, "Calculating trailer signature"). */
  trailer(seal: Seal, previous: string, trailers: string): string {
    const text = `${ALGORITHM}-TRAILER\n${seal.timestamp}\n${seal.scope}\n${previous}\n${this.sha256Hex(trailers)}`
    return this.hmacHex(seal.pads, text)
  }
}

/** What the chunks of a signed stream are sealed with. */
export interface Seal {
  readonly pads: Pads
  readonly timestamp: string
  readonly scope: string
  /** The signature of the headers, on which the first chunk's builds. */
  readonly seed: string
}

/** The canonical request: what is hashed into the string to sign. `leftOut` are query parameters that are not signed. */
export function canonicalRequest(
  request: Signable,
  signedHeaders: string,
  payloadHash: string,
  style: PathStyle,
  leftOut: readonly string[] = [],
): string {
  const path = canonicalPath(request.path, style)
  const query = canonicalQuery(request.query, leftOut)
  const headers = canonicalHeaders(request.headers, signedHeaders)
  return `${request.method}\n${path}\n${query}\n${headers}\n${signedHeaders}\n${payloadHash}`
}

export function canonicalPath(path: string, style: PathStyle): string {
  if (style === 's3') return UNRESERVED_PATH.test(path) ? path : path.split('/').map(reencoded).join('/')
  const plain = style === 'unnormalized' || !(path.includes('//') || path.includes('/.'))
  const normal = plain ? path || '/' : normalized(path)
  return UNRESERVED_PATH.test(normal) ? normal : normal.split('/').map(encoded).join('/')
}

export function canonicalQuery(query: string, leftOut: readonly string[] = []): string {
  if (query === '') return ''
  const pairs: [string, string][] = []
  for (const part of query.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = reencoded(equals < 0 ? part : part.slice(0, equals))
    if (!leftOut.includes(name)) pairs.push([name, equals < 0 ? '' : reencoded(part.slice(equals + 1))])
  }
  pairs.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
  return pairs.map(([name, value]) => `${name}=${value}`).join('&')
}

function canonicalHeaders(headers: Readonly<Record<string, string>>, signedHeaders: string): string {
  let text = ''
  let from = 0
  while (from <= signedHeaders.length) {
    let to = signedHeaders.indexOf(';', from)
    if (to < 0) to = signedHeaders.length
    const name = signedHeaders.slice(from, to)
    // HTTP/2 clients may sign the pseudo-header; it is what Host says.
    const held = name === ':authority' ? 'host' : name
    text += `${name}:${squeezed(Object.hasOwn(headers, held) ? (headers[held] ?? '') : '')}\n`
    from = to + 1
  }
  return text
}

/** Compares two secrets in a time that tells only their lengths. */
export function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

/** Percent-encodes everything but RFC 3986's unreserved characters. */
export function encoded(text: string): string {
  if (UNRESERVED.test(text)) return text
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase(),
  )
}

const UNRESERVED = /^[A-Za-z0-9\-_.~]*$/
const UNRESERVED_PATH = /^[A-Za-z0-9\-_.~/]*$/

// Brings an already encoded text to the one canonical encoding, byte by byte: it never decodes to characters, since the
// bytes need not be UTF-8. A plus is a space, as form encoding has it; a stray percent sign stands for itself.
function reencoded(text: string): string {
  if (UNRESERVED.test(text)) return text
  return text.replace(/%([0-9A-Fa-f]{2})|\+|[^A-Za-z0-9\-_.~]/gu, (all, hex: string | undefined) => {
    if (hex === undefined) return all === '+' ? '%20' : encoded(all)
    const character = String.fromCharCode(parseInt(hex, 16))
    return UNRESERVED.test(character) ? character : `%${hex.toUpperCase()}`
  })
}

function normalized(path: string): string {
  const out: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') out.pop()
    else if (segment !== '' && segment !== '.') out.push(segment)
  }
  return out.length > 0 && path.endsWith('/') ? `/${out.join('/')}/` : `/${out.join('/')}`
}

function squeezed(value: string): string {
  return SPACES.test(value)
    ? value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').replace(/[ \t\r\n]+/g, ' ')
    : value
}

// Not \s: a byte that JavaScript takes for a space (0xA0) may be half of a UTF-8 character.
const SPACES = /^ | {2}| $|[\t\r\n]/

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function padsOf(key: Buffer): Pads {
  const inner = Buffer.alloc(BLOCK_BYTES, 0x36)
  const outer = Buffer.alloc(BLOCK_BYTES, 0x5c)
  for (const [i, byte] of key.entries()) {
    inner.writeUInt8(byte ^ 0x36, i)
    outer.writeUInt8(byte ^ 0x5c, i)
  }
  return { inner, outer }
}
