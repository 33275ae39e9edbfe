// The step `signature`: who says that they signed, is that true, and is it still in time (CONTRACTS.md §6, standings). In
// development an access key that nobody made is the root of its account and its signature cannot be verified; a key that
// IAM or STS made always is. In production every signature is. Times are judged by the machine's clock.
// Sources: IAM User Guide, "Elements of an AWS API request signature" and "Troubleshoot signed requests"; S3 API,
// "Authenticating Requests: Using Query Parameters" and "Error Responses".
import type { Authority } from '../kernel/authority.ts'
import type { Clock } from '../kernel/clock.ts'
import { rootOf } from '../kernel/cloud.ts'
import type { Caller } from '../kernel/cloud.ts'
import { Fault } from '../kernel/fault.ts'
import type { Maybe } from '../kernel/records.ts'
import type { Settings } from '../kernel/service.ts'
import { badSignature, incomplete, refusedKey, unknownKey, wrongSignature } from './refusal.ts'
import type { Family } from './refusal.ts'
import { S3_SCOPES } from './route.ts'
import { signV2, stringToSignV2 } from './sigv2.ts'
import { ALGORITHM, canonicalRequest, sameText, Signer } from './sigv4.ts'
import type { PathStyle, Seal, Signable, Signed } from './sigv4.ts'

/** S3 "RequestTimeTooSkewed" and the query services allow 15 minutes, the others 5 (their own texts say which). */
const SKEW_LONG_MS = 15 * 60_000
const SKEW_SHORT_MS = 5 * 60_000
/** A presigned URL lives at most seven days. */
const EXPIRES_SECONDS_MAX = 604_800

/** A signature as the request claims it; nothing of it is believed yet. */
export interface Claim extends Signed {
  readonly where: 'header' | 'query' | 'v2'
  readonly token: string | undefined
  /** Presigned: seconds of life as text (`X-Amz-Expires`); version 2: the second at which it ends. */
  readonly expires: string | undefined
}

/** Who the claim says it is. */
export interface Identity {
  readonly caller: Caller
  /** undefined: a key that nobody made, in development; its signature means nothing. */
  readonly secret: string | undefined
}

export interface SignatureParts {
  readonly authority: Pick<Authority, 'credentialOf'>
  readonly settings: Pick<Settings, 'standing' | 'account' | 'region'>
  readonly clock: Pick<Clock, 'wall'>
}

type Query = Readonly<Record<string, string | string[]>>

export class Signatures {
  readonly signer = new Signer()
  readonly #parts: SignatureParts
  // Clients sign many requests in one second.
  #lastTimestamp = ''
  #lastTimestampMs: number | undefined

  constructor(parts: SignatureParts) {
    this.#parts = parts
  }

  /** Whose key it is. Throws the refusal of this family where it is nobody's, deleted, or its token does not hold. */
  identify(claim: Claim, family: Family): Maybe<Identity> {
    const found = this.#parts.authority.credentialOf(claim.accessKeyId, claim.token)
    return found instanceof Promise
      ? found.then((said) => this.#identity(claim, family, said))
      : this.#identity(claim, family, found)
  }

  /** Compares the signature with what the key's holder would have made. Throws the refusal of this family. */
  verify(
    claim: Claim,
    secret: string,
    request: Signable,
    query: Query,
    payloadHash: string,
    at: { family: Family; style: PathStyle; signingName: string; bucket: string | undefined },
  ): void {
    if (claim.where === 'v2') return verifyV2(claim, secret, request, query, at)
    checkScope(claim, at)
    checkSignedHeaders(claim, request, at.family)
    const leftOut = claim.where === 'query' ? SIGNATURE_ONLY : NOTHING
    const canonical = canonicalRequest(request, claim.signedHeaders, payloadHash, at.style, leftOut)
    const stringToSign = this.signer.stringToSign(claim, canonical)
    if (!sameText(this.signer.sign(claim, secret, stringToSign), claim.signature))
      throw wrongSignature(at.family, { ...claim, stringToSign, canonicalRequest: canonical })
  }

  /** What the chunks of a signed stream are sealed with. */
  seal(claim: Claim, secret: string): Seal {
    const { timestamp, scope, signature } = claim
    return { pads: this.signer.pads(claim, secret), timestamp, scope, seed: signature }
  }

  /**
   * Whether the signature is in time. `secret` undefined: a key that nobody made, of which only a presigned URL's end is
   * kept, since that is what the user of the URL sees.
   */
  checkTime(claim: Claim, family: Family, secret: string | undefined): void {
    const now = this.#parts.clock.wall()
    if (claim.where === 'v2') return checkExpiresV2(claim, now)
    const signedAt = this.#signedAt(claim.timestamp)
    if (signedAt === undefined) {
      if (claim.where === 'query' && family === 's3') throw incomplete(family, BAD_QUERY_DATE, 'query')
      throw incomplete(
        family,
        `Date must be in ISO-8601 'basic format'. Got '${claim.timestamp}'.`,
        claim.where,
      )
    }
    if (claim.where === 'query' && family === 's3') checkPresigned(claim, signedAt, now)
    else if (secret !== undefined) checkSkew(claim, family, signedAt, now)
  }

  #signedAt(timestamp: string): number | undefined {
    if (timestamp !== this.#lastTimestamp) {
      this.#lastTimestampMs = timestampMs(timestamp)
      this.#lastTimestamp = timestamp
    }
    return this.#lastTimestampMs
  }

  #identity(claim: Claim, family: Family, found: Awaited<ReturnType<Authority['credentialOf']>>): Identity {
    const { settings } = this.#parts
    const region = claim.region === '' ? settings.region : claim.region
    if (found instanceof Fault) throw refusedKey(family, found, claim.accessKeyId, claim.token)
    if (found) return { caller: { ...found.caller, region }, secret: found.secretAccessKey }
    if (settings.standing === 'production') throw unknownKey(family, claim.accessKeyId)
    const account = ACCOUNT.test(claim.accessKeyId) ? claim.accessKeyId : settings.account
    return { caller: { ...rootOf(account, region), accessKeyId: claim.accessKeyId }, secret: undefined }
  }
}

const ACCOUNT = /^\d{12}$/
const SIGNATURE_ONLY: readonly string[] = ['X-Amz-Signature']
const NOTHING: readonly string[] = []
const S3_PARAMETERS =
  'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, ' +
  'X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.'
const MALFORMED_CREDENTIAL =
  'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'
const BAD_QUERY_DATE = "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""

/** The claim of a request, undefined where it makes none. Throws the refusal of this family where it is malformed. */
export function readClaim(
  headers: Readonly<Record<string, string>>,
  query: Query,
  family: Family,
): Claim | undefined {
  const authorization = headers['authorization']
  const presigned = query['X-Amz-Algorithm'] !== undefined || query['X-Amz-Credential'] !== undefined
  const v2 = query['AWSAccessKeyId'] !== undefined && query['Signature'] !== undefined
  if (authorization === undefined && !presigned && !v2) return undefined
  if (family === 's3' && Number(authorization !== undefined) + Number(presigned) + Number(v2) > 1)
    throw new Fault('InvalidArgument', ONE_MECHANISM, { status: 400 })
  if (authorization !== undefined) return headerClaim(authorization, headers, family)
  if (presigned) {
    const claim = parsePresigned(query)
    if ('missing' in claim)
      throw incomplete(family, family === 's3' ? (claim.s3 ?? claim.missing) : claim.missing, 'query')
    return claim
  }
  return family === 's3' ? v2Claim(query) : undefined
}

/** The credential scope's service, cheaply and without judging: routing asks before the claim is read. */
export function scopeServiceOf(headers: Readonly<Record<string, string>>, query: Query): string | undefined {
  const authorization = headers['authorization']
  if (authorization !== undefined) {
    const at = authorization.indexOf('Credential=')
    return at < 0 ? undefined : lastButOne(authorization, at + 11, credentialEnd(authorization, at))
  }
  const credential = query['X-Amz-Credential']
  if (typeof credential === 'string') return lastButOne(credential, 0, credential.length)
  return query['AWSAccessKeyId'] !== undefined && query['Signature'] !== undefined ? 's3' : undefined
}

/** Takes an Authorization header of version 4 apart. */
export function parseAuthorization(
  header: string,
  timestamp: string | undefined,
): Claim | { missing: string } {
  const credential = parameter(header, 'Credential=')
  const signedHeaders = parameter(header, 'SignedHeaders=')
  const signature = parameter(header, 'Signature=')
  if (!credential || !signedHeaders || !signature || !timestamp) {
    const absent = [
      credential ? '' : "Authorization header requires 'Credential' parameter. ",
      signature ? '' : "Authorization header requires 'Signature' parameter. ",
      signedHeaders ? '' : "Authorization header requires 'SignedHeaders' parameter. ",
      timestamp
        ? ''
        : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
    ]
    return { missing: `${absent.join('')}Authorization=${header.split(' ', 1)[0] ?? ''}` }
  }
  return claimOf('header', credential, signedHeaders, signature, timestamp, undefined, undefined)
}

/** What is wrong with a claim, as most services say it and, where that differs, as S3 does. */
interface Malformed {
  readonly missing: string
  readonly s3?: string
}

/** Takes presigned parameters of version 4 apart. */
export function parsePresigned(query: Query): Claim | Malformed {
  const texts = PRESIGNED.map((name) => query[name])
  const absent = PRESIGNED.filter((_, i) => typeof texts[i] !== 'string' || texts[i] === '')
  const [algorithm, credential, signature, signedHeaders, timestamp] = texts.map(String)
  if (absent.length > 0)
    return {
      missing: absent.map((name) => `AWS query-string parameters must include '${name}'.`).join(' '),
      s3: S3_PARAMETERS,
    }
  if (algorithm !== ALGORITHM) return { missing: `Unsupported AWS 'algorithm': '${algorithm ?? ''}'.` }
  const [token, expires] = [query['X-Amz-Security-Token'], query['X-Amz-Expires']].map((v) =>
    typeof v === 'string' ? v : undefined,
  )
  return claimOf(
    'query',
    credential ?? '',
    signedHeaders ?? '',
    signature ?? '',
    timestamp ?? '',
    token,
    expires,
  )
}

const PRESIGNED = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders',
  'X-Amz-Date',
] as const
const ONE_MECHANISM =
  'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the ' +
  'Authorization header should be specified'
const S3_MECHANISM =
  'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'

function headerClaim(
  authorization: string,
  headers: Readonly<Record<string, string>>,
  family: Family,
): Claim {
  if (!authorization.startsWith(`${ALGORITHM} `) && family === 's3') {
    if (authorization.startsWith('AWS ')) throw new Fault('InvalidRequest', S3_MECHANISM, { status: 400 })
    throw new Fault('InvalidArgument', 'Unsupported Authorization Type', {
      status: 400,
      fields: { ArgumentName: 'Authorization', ArgumentValue: authorization },
    })
  }
  if (authorization.startsWith('AWS4-') && !authorization.startsWith(`${ALGORITHM} `))
    throw incomplete(
      family,
      `Unsupported AWS 'algorithm': '${authorization.split(' ', 1)[0] ?? ''}'.`,
      'header',
    )
  const claim = parseAuthorization(authorization, headers['x-amz-date'] ?? basicOf(headers['date']))
  if ('missing' in claim) {
    const s3 = 'the authorization header requires three components: Credential, SignedHeaders, and Signature.'
    throw incomplete(family, family === 's3' ? s3 : claim.missing, 'header')
  }
  const token = headers['x-amz-security-token']
  return token === undefined ? claim : { ...claim, token }
}

function v2Claim(query: Query): Claim {
  const expires = query['Expires']
  if (typeof expires !== 'string')
    throw new Fault(
      'AccessDenied',
      'Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters',
      {
        status: 403,
      },
    )
  const token = query['x-amz-security-token']
  return {
    where: 'v2',
    accessKeyId: String(query['AWSAccessKeyId']),
    signature: String(query['Signature']),
    expires,
    token: typeof token === 'string' ? token : undefined,
    date: '',
    region: '',
    service: 's3',
    scope: '',
    signedHeaders: '',
    timestamp: '',
  }
}

function claimOf(
  where: 'header' | 'query',
  credential: string,
  signedHeaders: string,
  signature: string,
  timestamp: string,
  token: string | undefined,
  expires: string | undefined,
): Claim | Malformed {
  // An access key id may itself hold slashes; the scope is always the last four parts.
  const parts = credential.split('/')
  const [date, region, service, end] = parts.slice(-4)
  if (parts.length < 5 || !date || !region || !service || end !== 'aws4_request')
    return where === 'query'
      ? {
          missing: MALFORMED_CREDENTIAL,
          s3: `Error parsing the X-Amz-Credential parameter; ${MALFORMED_CREDENTIAL}`,
        }
      : { missing: MALFORMED_CREDENTIAL }
  const scope = `${date}/${region}/${service}/aws4_request`
  const accessKeyId = credential.slice(0, -scope.length - 1)
  return {
    where,
    accessKeyId,
    date,
    region,
    service,
    scope,
    signedHeaders,
    signature,
    timestamp,
    token,
    expires,
  }
}

function parameter(header: string, name: string): string | undefined {
  const at = header.indexOf(name)
  if (at < 0) return undefined
  const end = header.indexOf(',', at)
  return header.slice(at + name.length, end < 0 ? header.length : end).trim()
}

// `…/SERVICE/aws4_request` → SERVICE, without making parts.
function lastButOne(text: string, from: number, to: number): string | undefined {
  const end = text.lastIndexOf('/', to - 1)
  const start = text.lastIndexOf('/', end - 1)
  return start < from || end <= start ? undefined : text.slice(start + 1, end)
}

function credentialEnd(header: string, at: number): number {
  const end = header.indexOf(',', at)
  return end < 0 ? header.length : end
}

function verifyV2(
  claim: Claim,
  secret: string,
  request: Signable,
  query: Query,
  at: { family: Family; bucket: string | undefined },
): void {
  const stringToSign = stringToSignV2(request, query, claim.expires ?? '', at.bucket)
  if (!sameText(signV2(secret, stringToSign), claim.signature))
    throw wrongSignature(at.family, { ...claim, stringToSign })
}

function checkScope(claim: Claim, at: { family: Family; signingName: string }): void {
  if (claim.service !== at.signingName && !(at.family === 's3' && S3_SCOPES.has(claim.service)))
    throw badSignature(at.family, `Credential should be scoped to correct service: '${at.signingName}'. `)
  if (!claim.timestamp.startsWith(claim.date)) {
    const stamped = claim.timestamp.slice(0, 8)
    throw badSignature(
      at.family,
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ` +
        `'${claim.date}' != '${stamped}', from '${claim.timestamp}'.`,
    )
  }
}

// The host must be signed everywhere; S3 also wants every x-amz- header signed (S3 API, "Authorization header").
function checkSignedHeaders(claim: Claim, request: Signable, family: Family): void {
  const signed = `;${claim.signedHeaders};`
  if (!signed.includes(';host;') && !signed.includes(';:authority;'))
    throw badSignature(family, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
  if (family !== 's3') return
  const unsigned = Object.keys(request.headers).filter(
    (name) => name.startsWith('x-amz-') && !signed.includes(`;${name};`) && name !== 'x-amz-content-sha256',
  )
  if (unsigned.length > 0)
    throw new Fault('AccessDenied', 'There were headers present in the request which were not signed', {
      status: 403,
      fields: { HeadersNotSigned: unsigned.join(', ') },
    })
}

function checkSkew(claim: Claim, family: Family, signedAt: number, now: number): void {
  const long = family !== 'json' && family !== 'rest-json'
  const skewMs = long ? SKEW_LONG_MS : SKEW_SHORT_MS
  // A presigned URL of another service than S3 may live as long as it says, an hour at most as its clients sign it.
  const lifeMs = claim.where === 'query' ? Math.max(skewMs, Number(claim.expires ?? 0) * 1000) : skewMs
  if (now <= signedAt + lifeMs && now >= signedAt - skewMs) return
  if (family === 's3')
    throw new Fault(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      {
        status: 403,
        fields: {
          RequestTime: claim.timestamp,
          ServerTime: extended(now),
          MaxAllowedSkewMilliseconds: String(SKEW_LONG_MS),
        },
      },
    )
  const minutes = skewMs / 60_000
  const expired = now > signedAt
  const edge = basic(expired ? now - skewMs : now + skewMs)
  throw badSignature(
    family,
    expired
      ? `Signature expired: ${claim.timestamp} is now earlier than ${edge} (${basic(now)} - ${minutes} min.)`
      : `Signature not yet current: ${claim.timestamp} is still later than ${edge} (${basic(now)} + ${minutes} min.)`,
  )
}

function checkPresigned(claim: Claim, signedAt: number, now: number): void {
  const bad = (message: string) => incomplete('s3', message, 'query')
  if (claim.expires === undefined) throw bad(S3_PARAMETERS)
  if (!/^-?\d+$/.test(claim.expires)) throw bad('X-Amz-Expires should be a number')
  const seconds = Number(claim.expires)
  if (seconds < 0) throw bad('X-Amz-Expires must be non-negative')
  if (seconds > EXPIRES_SECONDS_MAX)
    throw bad(
      `X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ${EXPIRES_SECONDS_MAX} seconds`,
    )
  if (signedAt - now > SKEW_LONG_MS)
    throw new Fault('AccessDenied', 'Request is not valid yet', { status: 403 })
  const endsAt = signedAt + seconds * 1000
  if (now > endsAt)
    throw new Fault('AccessDenied', 'Request has expired', {
      status: 403,
      fields: { 'X-Amz-Expires': claim.expires, Expires: extended(endsAt), ServerTime: extended(now) },
    })
}

function checkExpiresV2(claim: Claim, now: number): void {
  const text = claim.expires ?? ''
  if (!/^\d{1,12}$/.test(text))
    throw new Fault('AccessDenied', 'Invalid date (should be seconds since epoch): ' + text, { status: 403 })
  const endsAt = Number(text) * 1000
  if (now > endsAt)
    throw new Fault('AccessDenied', 'Request has expired', {
      status: 403,
      fields: { Expires: extended(endsAt), ServerTime: extended(now) },
    })
}

/** `20150830T123600Z` → ms, undefined when it is not that form. */
function timestampMs(text: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** `20150830T123600Z` */
function basic(ms: number): string {
  return extended(ms).replace(/[-:]/g, '')
}

/** `2015-08-30T12:36:00Z` */
function extended(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}/, '')
}

// A Date header (RFC 9110) in the form that the string to sign has, when X-Amz-Date is absent.
function basicOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const ms = timestampMs(date) ?? Date.parse(date)
  return Number.isNaN(ms) ? date : basic(ms)
}
