// Signature version 2 in the query of an S3 URL (S3 User Guide, "Signing and authenticating REST requests", section "Query
// string request authentication"): boto3's generate_presigned_url still makes these in us-east-1. Only S3, only presigned;
// version 2 in the Authorization header is refused, as S3 refuses it in every region opened since 2014.
import { createHmac } from 'node:crypto'
import type { Signable } from './sigv4.ts'

/** Sub-resources and response overrides that are part of the signed resource (same page, "CanonicalizedResource"). */
const SIGNED_PARAMETERS: ReadonlySet<string> = new Set([
  'accelerate',
  'acl',
  'analytics',
  'cors',
  'defaultObjectAcl',
  'delete',
  'intelligent-tiering',
  'inventory',
  'lifecycle',
  'location',
  'logging',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'partNumber',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'replication',
  'requestPayment',
  'response-cache-control',
  'response-content-disposition',
  'response-content-encoding',
  'response-content-language',
  'response-content-type',
  'response-expires',
  'restore',
  'retention',
  'select',
  'select-type',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versionId',
  'versioning',
  'versions',
  'website',
  'encryption',
  'legal-hold',
  'attributes',
])

/** What the client must have signed: `Expires` stands where the date would. `bucket` is that of a virtual host. */
export function stringToSignV2(
  request: Signable,
  query: Readonly<Record<string, string | string[]>>,
  expires: string,
  bucket: string | undefined,
): string {
  // A presigner moves the headers that it signs into the query, where they count as if they had been sent.
  const said = (name: string) => (request.headers[name] ?? String(query[name] ?? '')).trim()
  const names = [...Object.keys(request.headers), ...Object.keys(query)]
  const amz = [...new Set(names)]
    .filter((name) => name.startsWith('x-amz-'))
    .sort()
    .map((name) => `${name}:${said(name)}\n`)
    .join('')
  const head = `${request.method}\n${said('content-md5')}\n${said('content-type')}\n${expires}\n`
  return `${head}${amz}${bucket === undefined ? '' : `/${bucket}`}${request.path}${resourceQuery(query)}`
}

export function signV2(secret: string, stringToSign: string): string {
  return createHmac('sha1', secret).update(stringToSign).digest('base64')
}

function resourceQuery(query: Readonly<Record<string, string | string[]>>): string {
  const parts = Object.keys(query)
    .filter((name) => SIGNED_PARAMETERS.has(name))
    .sort()
    .map((name) => (query[name] === '' ? name : `${name}=${String(query[name])}`))
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
