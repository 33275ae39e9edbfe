// The step `body` for S3: a signature there is over what the headers say of the body, so it is verified before a byte is
// read, and the body must then prove to be what was said (upload.ts). Small bodies are taken whole and proved before the
// handler runs; large ones, and those whose client waits for `100 Continue`, are handed on as a stream that proves itself.
import { Readable } from 'node:stream'
import { Fault } from '../kernel/fault.ts'
import type { HttpRequest } from '../kernel/http.ts'
import { NO_BYTES, readBody } from './body.ts'
import type { Bound } from './body.ts'
import type { OperationCodec } from './codec/codec.ts'
import type { Seal, Signer } from './sigv4.ts'
import { headersAfterDecoding, planUpload, proveBytes, proveStream } from './upload.ts'

/** Bodies up to this are taken whole: they would stand in a record anyway (kernel/records.ts INLINE_BYTES_MAX). */
const WHOLE_BYTES_MAX = 64 * 1024
/** What chunk headers, signatures and trailers may add to it. */
const ENCODING_BYTES_MAX = 16 * 1024

export interface UploadBy {
  readonly signer: Signer
  /** Presigned or anonymous: the body's hash may be missing. */
  readonly presigned: boolean
  /** Signed in the query: what stands there beside the signature counts as headers. */
  readonly inQuery: boolean
  readonly query: Readonly<Record<string, string | string[]>>
  /** Verifies the signature over this payload hash; throws the refusal. */
  readonly verify: (payloadHash: string) => void
  readonly seal: Seal | undefined
  readonly accessKeyId: string
}

/** The headers and the body as the codec shall see them. Throws Fault. */
export async function receiveUpload(
  request: HttpRequest,
  codec: OperationCodec,
  operation: string,
  bound: Bound,
  by: UploadBy,
): Promise<{ headers: HttpRequest['headers']; body: Buffer | Readable }> {
  const headers = withSignedHash(request.headers, by.query)
  const plan = planUpload(headers, operation, by.presigned)
  by.verify(plan.payloadHash)
  const chunked = plan.trailers && {
    seal: plan.signed ? by.seal : undefined,
    trailers: plan.trailers,
    accessKeyId: by.accessKeyId,
  }
  const sent = by.inQuery ? withQueryHeaders(request.headers, by.query) : request.headers
  const after = headersAfterDecoding(sent, plan)
  const raw = request.body
  if (codec.streamingInput !== undefined && raw instanceof Readable) {
    if (plan.lengthBytes === undefined) throw noLength(headers)
    if (plan.lengthBytes > WHOLE_BYTES_MAX || request.proceed !== undefined) {
      const upload = proveStream(raw, plan, chunked, by.signer)
      announce(request, upload.trailers)
      return { headers: after, body: upload.body }
    }
  }
  const limit =
    codec.streamingInput === undefined || Buffer.isBuffer(raw)
      ? { ...bound, bytesMax: Buffer.isBuffer(raw) ? Infinity : bound.bytesMax }
      : { ...bound, bytesMax: WHOLE_BYTES_MAX + ENCODING_BYTES_MAX }
  const bytes = raw === undefined ? NO_BYTES : await readBody(request, limit)
  const upload = proveBytes(bytes, plan, chunked, by.signer)
  if (chunked) announce(request, upload.trailers)
  if (codec.streamingInput === undefined && upload.body.length > bound.bytesMax) throw bound.tooLarge()
  return { headers: after, body: upload.body }
}

// A presigner may move the hash into the query (`X-Amz-Content-Sha256`), where it counts as the header does.
function withSignedHash(headers: HttpRequest['headers'], query: UploadBy['query']): HttpRequest['headers'] {
  const hash = query['X-Amz-Content-Sha256']
  return typeof hash === 'string' && headers['x-amz-content-sha256'] === undefined
    ? { ...headers, 'x-amz-content-sha256': hash }
    : headers
}

// Presigners put headers into the query (`x-amz-meta-…`, `x-amz-acl`, `x-amz-tagging`), and S3 takes them as if they had
// been sent, with If-Match and If-None-Match too; a header that was really sent goes before. Only a checksum in the query
// is not looked at: the SDK for JavaScript names that of an empty body there, before anyone knows the body (recorded).
function withQueryHeaders(headers: HttpRequest['headers'], query: UploadBy['query']): HttpRequest['headers'] {
  const all: Record<string, string> = {}
  for (const [parameter, value] of Object.entries(query)) {
    const name = parameter.toLowerCase()
    if (typeof value === 'string' && HEADER_IN_QUERY.test(name)) all[name] = value
  }
  return { ...all, ...headers }
}

const HEADER_IN_QUERY =
  /^(?:if-(?:none-)?match$|x-amz-(?!(?:algorithm|credential|date|expires|signature|signedheaders|security-token|content-sha256)$|(?:sdk-)?checksum-))/

// The one thing that the door adds to a request: what its body turned out to carry.
function announce(
  request: { trailers?: () => Readonly<Record<string, string>> },
  trailers: () => Readonly<Record<string, string>>,
): void {
  request.trailers = trailers
}

// S3 "Error Responses": MissingContentLength; and it implements no transfer encoding of HTTP's own for objects.
function noLength(headers: HttpRequest['headers']): Fault {
  if (headers['transfer-encoding'] !== undefined)
    return new Fault(
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
      {
        status: 501,
        fields: { Header: 'Transfer-Encoding' },
      },
    )
  return new Fault('MissingContentLength', 'You must provide the Content-Length HTTP header.', {
    status: 411,
  })
}
