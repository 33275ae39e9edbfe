// The command's own AWS client: a signed request and nothing else. The command speaks only the wire, so whatever it does a
// user's own client could do too; it carries no SDK, so that `./selfless bill` answers at once.
import { createHash, createHmac } from 'node:crypto'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

export interface Target {
  readonly endpoint: string
  readonly region: string
  readonly credentials: Credentials
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/** An error answer of a service: its code and message as they came. */
export class AwsError extends Error {
  readonly code: string
  readonly status: number
  constructor(code: string, message: string, status: number) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** Where the command's calls go: AWS's own environment names, else the local default. A 12-digit key is the account. */
export function targetOf(env: Readonly<Record<string, string | undefined>>, endpoint?: string): Target {
  return {
    endpoint: endpoint ?? env['AWS_ENDPOINT_URL'] ?? `http://127.0.0.1:${env['SELFLESS_PORT'] ?? '4566'}`,
    region: env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
    credentials: {
      accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '000000000000',
      secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? 'development',
      ...(env['AWS_SESSION_TOKEN'] ? { sessionToken: env['AWS_SESSION_TOKEN'] } : {}),
    },
  }
}

export interface Request {
  readonly service: string
  readonly method: string
  /** Path and query, already percent-encoded. */
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body?: Buffer | string
  readonly nowMs: number
}

/** Signs and sends; throws AwsError for any answer of 300 and above. */
export async function send(target: Target, request: Request): Promise<Answer> {
  const response = await fetched(target, request)
  const { status, headers } = response
  return { status, headers, body: Buffer.from(await response.arrayBuffer()) }
}

/** A JSON 1.1 operation whose answer is a stream: its bytes as they arrive. */
export async function stream(
  target: Target,
  service: string,
  operation: string,
  nowMs: number,
): Promise<AsyncIterable<Uint8Array>> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': operation }
  const response = await fetched(target, { service, method: 'POST', path: '/', headers, body: '{}', nowMs })
  if (response.body === null) throw new Error('the answer is empty')
  return response.body
}

async function fetched(target: Target, request: Request): Promise<Response> {
  const url = new URL(target.endpoint + request.path)
  const body = Buffer.from(request.body ?? '')
  const headers = sign(target, request, url, body)
  const response = await fetch(url, {
    method: request.method,
    headers,
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
  const { status } = response
  if (status >= 300)
    throw errorOf({ status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) })
  return response
}

/** A JSON 1.1 operation: `json(target, 'logs', 'Logs_20140328.FilterLogEvents', input)`. */
export async function json<T>(
  target: Target,
  service: string,
  operation: string,
  input: object,
  nowMs: number,
): Promise<T> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': operation }
  const answer = await send(target, {
    service,
    method: 'POST',
    path: '/',
    headers,
    body: JSON.stringify(input),
    nowMs,
  })
  return JSON.parse(answer.body.toString() || '{}') as T
}

/** A query operation: parameters are already flat (`Tags.member.1.Key`). Answers the XML text. */
export async function query(
  target: Target,
  service: string,
  parameters: Record<string, string>,
  nowMs: number,
): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
  const body = new URLSearchParams(parameters).toString()
  return (await send(target, { service, method: 'POST', path: '/', headers, body, nowMs })).body.toString()
}

/** Signature Version 4 (IAM guide, "Create a signed AWS API request"). Paths given here are already encoded as S3 wants. */
function sign(target: Target, request: Request, url: URL, body: Buffer): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = target.credentials
  const amzDate = new Date(request.nowMs).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const date = amzDate.slice(0, 8)
  const bodyHash = sha256(body)
  const headers: Record<string, string> = {
    ...request.headers,
    host: url.host,
    'x-amz-date': amzDate,
    'x-amz-content-sha256': bodyHash,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  }
  const names = Object.keys(headers)
    .map((name) => name.toLowerCase())
    .sort()
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]))
  const pairs = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  // Every service but S3 encodes the path once more.
  const path = request.service === 's3' ? url.pathname : url.pathname.split('/').map(encode).join('/')
  const canonical = [
    request.method,
    path,
    pairs,
    ...names.map((name) => `${name}:${byName.get(name)}`),
    '',
    names.join(';'),
    bodyHash,
  ].join('\n')
  const scope = `${date}/${target.region}/${request.service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', amzDate, scope, sha256(canonical)].join('\n')
  const key = [date, target.region, request.service, 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${secretAccessKey}`),
  )
  const signature = hmac(key, toSign).toString('hex')
  delete headers['host'] // fetch writes it itself, from the same URL
  headers['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return headers
}

function errorOf(answer: Answer): AwsError {
  const text = answer.body.toString()
  const xml = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
  if (text.trimStart().startsWith('<'))
    return new AwsError(xml('Code') ?? 'Unknown', xml('Message') ?? text, answer.status)
  try {
    const body = JSON.parse(text) as { __type?: string; message?: string; Message?: string }
    const code = answer.headers.get('x-amzn-errortype') ?? body.__type ?? 'Unknown'
    return new AwsError(
      code.replace(/:.*$/, '').replace(/^.*#/, ''),
      body.message ?? body.Message ?? text,
      answer.status,
    )
  } catch {
    return new AwsError('Unknown', `${answer.status} ${text.slice(0, 200)}`, answer.status)
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
