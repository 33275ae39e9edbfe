// The link in GetFunction's answer by which a package is fetched (`Code.Location`). AWS presigns an object of its own; here
// it is a path of ours, good for ten minutes, whose signature is keyed by a secret of this cloud. A plain GET fetches it.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readBody } from '../../kernel/body.ts'
import type { HttpReply, HttpRequest } from '../../kernel/http.ts'
import { key } from '../../kernel/records.ts'
import type { RoomContext } from '../../kernel/service.ts'
import type { LambdaContext } from './function.ts'
import { findFunction } from './store.ts'
import type { Function } from './store.ts'

/** How long a link is good (API_FunctionCodeLocation: "a presigned URL … for 10 minutes"). */
export const LINK_MS = 600_000
export const DOWNLOAD_PATH = '/_selfless/lambda/code/'

const SECRET_KEY = key('lambda', 'global', 'download-secret')

/** A link to this function's package, reaching us the way that the caller did. */
export async function downloadUrl(fn: Function, ctx: LambdaContext): Promise<string> {
  const secret = await ctx.records.transact(async (tx) => {
    const known = await tx.get<{ secret: string }>(SECRET_KEY)
    if (known) return known.secret
    const made = tx.id() + tx.id()
    tx.put(SECRET_KEY, { secret: made })
    return made
  })
  const path = `${fn.account}/${fn.region}/${fn.name}/${fn.latest.code.body.id}`
  const expires = ctx.clock.wall() + LINK_MS
  return `${ctx.baseUrl}${DOWNLOAD_PATH}${path}?expires=${expires}&signature=${sign(secret, path, expires)}`
}

/** Answers such a link; undefined when the request is none. */
export async function download(request: HttpRequest, ctx: RoomContext): Promise<HttpReply | undefined> {
  if (!request.target.startsWith(DOWNLOAD_PATH)) return undefined
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'MethodNotAllowed')
  const url = new URL(request.target, 'http://localhost')
  const path = url.pathname.slice(DOWNLOAD_PATH.length)
  const expires = Number(url.searchParams.get('expires'))
  const known = await ctx.records.get<{ secret: string }>(SECRET_KEY)
  const given = Buffer.from(url.searchParams.get('signature') ?? '')
  const right = Buffer.from(known ? sign(known.secret, path, expires) : '')
  if (!known || given.length !== right.length || !timingSafeEqual(given, right))
    return refuse(403, 'AccessDenied')
  if (!(expires > ctx.clock.wall())) return refuse(403, 'Request has expired')
  const [account = '', region = '', name = '', codeId] = path.split('/')
  const fn = await findFunction(ctx.records, { account, region }, name)
  const body = fn?.latest.code.body
  // Like an object of AWS's that was replaced: the link outlived what it named.
  if (!body || body.id !== codeId) return refuse(404, 'NoSuchKey')
  const headers = {
    'content-type': 'application/zip',
    'content-length': String(body.bytes),
    'content-disposition': 'attachment',
  }
  if (request.method === 'HEAD') return { status: 200, headers, body: undefined }
  return { status: 200, headers, body: await readBody(ctx, body) }
}

function sign(secret: string, path: string, expires: number): string {
  return createHmac('sha256', secret).update(`${path}\n${expires}`).digest('hex')
}

function refuse(status: number, message: string): HttpReply {
  return { status, headers: { 'content-type': 'text/plain' }, body: `${message}\n` }
}
