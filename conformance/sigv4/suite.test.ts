// AWS's own signing test suite (awslabs/aws-c-auth, tests/aws-signing-test-suite/v4, Apache-2.0; cases.json is its files
// in one), read backwards: each signed request, parsed raw as a server receives it, must verify, and with one byte of
// its signature changed must not.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { canonicalRequest, sameText, Signer } from '../../src/wire/sigv4.ts'
import type { PathStyle, Signed } from '../../src/wire/sigv4.ts'
import { parseQuery } from '../../src/wire/query.ts'
import { parseAuthorization, parsePresigned } from '../../src/wire/signature.ts'

interface Case {
  context: {
    credentials: { secret_access_key: string }
    normalize: boolean
    sign_body: boolean
    omit_session_token?: boolean
  }
  'header-signed-request': string
  'header-canonical-request': string
  'query-signed-request': string
  'query-canonical-request': string
}

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as Record<string, Case>

for (const [name, one] of Object.entries(cases)) {
  const style: PathStyle = one.context.normalize ? 'normalized' : 'unnormalized'
  const secret = one.context.credentials.secret_access_key

  test(`a request signed by header verifies: ${name}`, () => {
    const request = parse(one['header-signed-request'])
    const signed = parseAuthorization(request.headers['authorization'] ?? '', request.headers['x-amz-date'])
    assert.ok('signature' in signed, JSON.stringify(signed))
    verify(request, signed, one['header-canonical-request'], style, secret, [])
  })

  test(`a request signed by query verifies: ${name}`, () => {
    const request = parse(one['query-signed-request'])
    const signed = parsePresigned(parseQuery(request.query))
    assert.ok('signature' in signed, JSON.stringify(signed))
    const leftOut = one.context.omit_session_token
      ? ['X-Amz-Signature', 'X-Amz-Security-Token']
      : ['X-Amz-Signature']
    verify(request, signed, one['query-canonical-request'], style, secret, leftOut)
  })
}

function verify(
  request: ReturnType<typeof parse>,
  signed: Signed,
  expected: string,
  style: PathStyle,
  secret: string,
  leftOut: string[],
): void {
  const signer = new Signer()
  const bodyHash = createHash('sha256').update(request.body).digest('hex')
  const canonical = canonicalRequest(request, signed.signedHeaders, bodyHash, style, leftOut)
  assert.equal(canonical, expected)
  const signature = signer.sign(signed, secret, signer.stringToSign(signed, canonical))
  assert.ok(sameText(signature, signed.signature))
  const other = (signed.signature.startsWith('0') ? '1' : '0') + signed.signature.slice(1)
  assert.ok(!sameText(signature, other))
}

// The suite writes requests loosely: raw spaces and UTF-8 in the request line, folded header lines.
function parse(text: string) {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n')
  const [line = '', ...lines] = head.split('\n')
  const method = line.slice(0, line.indexOf(' '))
  const target = line.slice(line.indexOf(' ') + 1, line.lastIndexOf(' HTTP/1.1'))
  const question = target.indexOf('?')
  const headers: Record<string, string> = {}
  let last = ''
  for (const header of lines) {
    const colon = header.indexOf(':')
    if (/^\s/.test(header)) headers[last] += `\n${header}`
    else {
      last = header.slice(0, colon).toLowerCase()
      const value = header.slice(colon + 1).trim()
      headers[last] = headers[last] === undefined ? value : `${headers[last]},${value}`
    }
  }
  return {
    method,
    path: question < 0 ? target : target.slice(0, question),
    query: question < 0 ? '' : target.slice(question + 1),
    headers,
    body: rest.join('\n\n'),
  }
}
