// A web page is not a client (CONTRACTS.md §6): in development any key is accepted, so any page that the developer has
// open could drive the whole cloud. Browsers say on every request where it comes from (Fetch Metadata, Origin) and under
// which name it reached us (Host, which defeats DNS rebinding); other clients say nothing. S3 and front doors are made for
// pages: they obey their own CORS, and let a page's request through by a verified signature or by a policy only.
import { Fault } from '../kernel/fault.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'

/** Whether a page that is not ours and was not allowed sends this. */
export function isForeignPage(request: HttpRequest, allowed: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin === undefined && site === undefined) return false
  if (origin !== undefined && allowed.includes(origin)) return false
  if (site === 'cross-site' || site === 'same-site') return true
  // Our own console is served from the very name and port that it calls.
  return origin !== undefined && origin !== `${request.scheme}://${request.headers['host'] ?? ''}`
}

/** The answer to a page that may not. */
export function foreignPage(request: HttpRequest): Fault {
  const who = request.headers['origin'] ?? 'another site'
  return new Fault(
    'AccessDenied',
    `A web page of ${who} may not call this API. To allow it, start with --allow-origin ${request.headers['origin'] ?? 'ORIGIN'}.`,
    { status: 403 },
  )
}

/** The answer to a Host that we do not serve. */
export function unknownHost(request: HttpRequest): Fault {
  return new Fault(
    'AccessDenied',
    `This server does not answer to the name ${request.headers['host'] ?? ''}. To add it, start with --allow-host.`,
    { status: 403 },
  )
}

// What SDKs in a page send and read (the services' own CORS answers name the same).
const ALLOW_HEADERS =
  'authorization,content-type,content-length,content-md5,cache-control,x-amz-content-sha256,x-amz-date,x-amz-security-token,' +
  'x-amz-user-agent,x-amz-target,x-amzn-trace-id,amz-sdk-invocation-id,amz-sdk-request,x-api-key,smithy-protocol'
const EXPOSE_HEADERS =
  'x-amzn-requestid,x-amzn-errortype,x-amzn-errormessage,x-amzn-trace-id,x-amzn-query-error,x-amz-request-id,x-amz-id-2,' +
  'x-amz-crc32,x-amz-function-error,x-amz-log-result,x-amz-executed-version,date,etag'

/** The preflight of an allowed page to an API. */
export function preflight(origin: string): HttpReply {
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET,HEAD,POST,PUT,DELETE,PATCH,OPTIONS',
      'access-control-allow-headers': ALLOW_HEADERS,
      'access-control-max-age': '172800',
      vary: 'Origin',
    },
    body: undefined,
  }
}

/** Lets an allowed page read this answer, unless the room has already said who may. */
export function readableBy(origin: string, reply: HttpReply): void {
  if (Object.keys(reply.headers).some((name) => name.toLowerCase() === 'access-control-allow-origin')) return
  reply.headers['access-control-allow-origin'] = origin
  reply.headers['access-control-expose-headers'] = EXPOSE_HEADERS
  reply.headers['vary'] = 'Origin'
}
