// Signs a request as an SDK would, by hand: for tests that must sign what no SDK would send.
import { createHash } from 'node:crypto'
import type { HttpRequest } from '../../src/kernel/http.ts'
import { canonicalRequest, Signer } from '../../src/wire/sigv4.ts'
import { httpRequest } from './door.ts'

export interface Sign {
  service: string
  key: string
  secret: string
  /** `20260102T030405Z` */
  date: string
  token?: string
  /** Keeps signing keys between requests; one of its own by default. */
  signer?: Signer
  headers?: Record<string, string>
  without?: string[]
}

/** Signs as a client would: every header, the body's hash. */
export function signRequest(part: Partial<HttpRequest>, sign: Sign): HttpRequest {
  const { service, key, secret, date } = sign
  const body = Buffer.isBuffer(part.body) ? part.body : Buffer.alloc(0)
  const hash = createHash('sha256').update(body).digest('hex')
  const headers: Record<string, string> = {
    host: '127.0.0.1:4566',
    'x-amz-date': date,
    ...(service === 's3' ? { 'x-amz-content-sha256': hash } : {}),
    ...(sign.token === undefined ? {} : { 'x-amz-security-token': sign.token }),
    ...part.headers,
  }
  for (const name of sign.without ?? []) delete headers[name]
  const day = date.slice(0, 8)
  const signedHeaders = Object.keys(headers).sort().join(';')
  const scope = `${day}/us-east-1/${service}/aws4_request`
  const target = part.target ?? '/'
  const question = target.indexOf('?')
  const claim = {
    accessKeyId: key,
    date: day,
    region: 'us-east-1',
    service,
    scope,
    signedHeaders,
    signature: '',
    timestamp: date,
  }
  const signer = sign.signer ?? new Signer()
  const canonical = canonicalRequest(
    {
      method: part.method ?? 'GET',
      path: question < 0 ? target : target.slice(0, question),
      query: question < 0 ? '' : target.slice(question + 1),
      headers,
    },
    signedHeaders,
    headers['x-amz-content-sha256'] ?? hash,
    service === 's3' ? 's3' : 'normalized',
  )
  const signature = signer.sign(claim, secret, signer.stringToSign(claim, canonical))
  const authorization = `AWS4-HMAC-SHA256 Credential=${key}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`
  return httpRequest({ ...part, headers: { ...headers, authorization } })
}
